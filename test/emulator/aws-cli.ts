import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { virtualEnvironment } from './python.ts';

const run = promisify(execFile);

/** Types `aws` with these arguments and gives what it prints. Throws what it says when it fails. */
export async function aws(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  const python = await virtualEnvironment('aws-cli', fileURLToPath(new URL('aws-cli-requirements.txt', import.meta.url)));
  const { stdout } = await run(python, ['-m', 'awscli', ...args], { env: { ...process.env, ...environment, AWS_PAGER: '' } });
  return stdout;
}

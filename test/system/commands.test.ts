import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The AWS CLI that knows whether a command is one: version 1, which is a package of Python. */
const cli = 'awscli==1.46.3';
const environment = join(root, '.venv', cli);
const python = join(environment, 'bin/python');

function run(command: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    ...(input !== undefined && { input }),
    // Nothing of an account of whoever runs this.
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'))),
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_DEFAULT_REGION: 'eu-central-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

beforeAll(() => {
  const ready = join(environment, 'ready');
  if (existsSync(ready)) return;
  rmSync(environment, { recursive: true, force: true });
  mkdirSync(join(root, '.venv'), { recursive: true });
  run('python3', ['-m', 'venv', environment]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', cli]);
  writeFileSync(ready, '');
});

interface Command {
  readonly check: string;
  readonly row: string;
  readonly words: readonly string[];
}
interface Parsed {
  readonly status: number;
  readonly said: string;
}
const parse = (commands: readonly Pick<Command, 'words'>[]): readonly Parsed[] =>
  JSON.parse(run(python, [join(root, 'test/system/parse-commands.py')], JSON.stringify(commands))) as Parsed[]; // the script's own output

test('the AWS CLI knows every command that a check proposes', () => {
  const commands = JSON.parse(run(process.execPath, ['--conditions=demarc:source', join(root, 'tools/commands.ts')])) as Command[]; // our own output
  expect(commands.length).toBeGreaterThan(0);
  const answers = parse(commands);
  const refused = commands.flatMap(({ check, row, words }, index) =>
    answers[index]?.status === 0 ? [] : [`${check}, row "${row}": aws ${words.join(' ')}: ${answers[index]?.said}`],
  );
  expect(refused).toEqual([]);
});

test('a command that it does not know is noticed', () => {
  const versioning = ['s3api', 'put-bucket-versioning', '--bucket', 'b', '--versioning-configuration'];
  const statuses = parse([
    { words: [...versioning, 'Status=Enabled'] },
    { words: ['s3api', 'put-bucket-versions', '--bucket', 'b'] },
    { words: ['s3api', 'put-bucket-versioning', '--bucket', 'b'] },
    { words: [...versioning, 'State=Enabled'] },
    { words: [...versioning, 'Status=On'] },
    { words: [...versioning, 'Status=Enabled', '--now'] },
  ]).map(({ status }) => status === 0);
  expect(statuses).toEqual([true, false, false, false, false, false]);
});

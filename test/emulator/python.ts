import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../.cache', import.meta.url));

/** What a program said and how it ended; `missing` when there is no such program. */
interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly missing: boolean;
}

const ended = (command: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', (error) => resolve({ status: null, output: error.message, missing: true }));
    child.on('close', (status) => resolve({ status, output, missing: false }));
  });

const lastLines = (text: string): string => text.trim().split('\n').slice(-6).join('\n');

/**
 * The Python of a virtual environment that holds exactly what a requirements file names; it is made at the first call
 * and kept in `test/.cache`, under a name that changes with the file. Throws, saying what to do, when Python 3.10, its
 * venv module, or the package index is missing. `PYTHON` names another interpreter than `python3`.
 */
export async function virtualEnvironment(name: string, requirements: string): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 8);
  const home = join(cache, `${name}-${hash}`);
  const python = join(home, 'bin', 'python');
  if (existsSync(python)) return python;

  const interpreter = process.env['PYTHON'] ?? 'python3';
  const version = await ended(interpreter, ['-c', 'import sys; print(sys.version_info >= (3, 10), sys.version.split()[0])']);
  if (version.missing || version.status !== 0)
    throw new Error(
      `${name} needs Python 3.10 or newer, and "${interpreter}" does not start: ${lastLines(version.output)}\n  next: install Python 3 (Debian: apt-get install python3-venv), or name one: PYTHON=/path/to/python3`,
    );
  if (!version.output.startsWith('True'))
    throw new Error(
      `${name} needs Python 3.10 or newer; "${interpreter}" is ${version.output.trim().split(' ')[1] ?? 'older'}\n  next: name a newer one: PYTHON=/path/to/python3`,
    );

  // Made aside and renamed when whole: a run that breaks off leaves nothing that looks finished.
  mkdirSync(cache, { recursive: true });
  const partial = `${home}.${process.pid}.partial`;
  try {
    const made = await ended(interpreter, ['-m', 'venv', partial]);
    if (made.status !== 0)
      throw new Error(
        `${name}: no virtual environment could be made: ${lastLines(made.output)}\n  next: install Python's venv module (Debian: apt-get install python3-venv)`,
      );
    const installed = await ended(join(partial, 'bin', 'python'), [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '-r',
      requirements,
    ]);
    if (installed.status !== 0)
      throw new Error(
        `${name} could not be installed from the Python package index: ${lastLines(installed.output)}\n  next: check that pip reaches its index (python3 -m pip download pip), then try again`,
      );
    try {
      renameSync(partial, home);
    } catch (error) {
      // Another process may have been quicker; its environment is as good.
      if (!existsSync(python)) throw error;
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return python;
}

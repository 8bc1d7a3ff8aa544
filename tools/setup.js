// Installs what the lock file names, when it is not there yet or has changed. Plain JavaScript: a machine's own Node 20 reads it.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

/** True when the installed tree is as new as the lock file. */
export function installed() {
  const tree = join(root, 'node_modules/.package-lock.json');
  return existsSync(tree) && statSync(tree).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Runs `npm ci` quietly; what it has to say goes to stderr, so that stdout stays data. */
export function install() {
  process.stderr.write('demarc: first run here, installing dependencies (about 20 s) ...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('demarc: npm ci failed, see above\n  next: mend the cause and run the same command again\n');
    process.exit(2);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !installed()) install();

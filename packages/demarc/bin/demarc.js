#!/usr/bin/env node
// Starts demarc. Published: the bundle beside this file. In a checkout: the sources as they stand, so nothing is ever stale; on a machine
// whose own Node is too old for that, on the checkout's own; and where nothing is installed yet, after installing it. Plain JavaScript.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v8 from 'node:v8';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const source = join(here, '../../cli/src/main.ts');
const bundle = join(here, '../dist/main.js');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);

/** Runs the command line and lets what is written reach its reader before the process ends. */
async function run(path) {
  module.enableCompileCache?.();
  v8.setFlagsFromString('--heap-growing-percent=60'); // large audits stay small: the heap grows by 60% between collections, not by up to 300%
  v8.setFlagsFromString('--max-semi-space-size=16'); // in megabytes: each thread of a large audit has its own
  const { main } = await import(pathToFileURL(path).href);
  process.exitCode = await main(process.argv.slice(2));
}

async function inCheckout() {
  const { install, installed } = await import(pathToFileURL(join(root, 'tools/setup.js')).href);
  if (!installed()) install();
  if (!isNewEnough || typeof module.registerHooks !== 'function') {
    const own = join(root, 'node_modules/node/bin/node');
    const { status, signal } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 2);
    return;
  }
  // The packages of the checkout resolve to their sources.
  module.registerHooks({
    resolve: (specifier, context, next) => next(specifier, { ...context, conditions: [...(context.conditions ?? []), 'demarc:source'] }),
  });
  await run(source);
}

process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0); // the reader has seen enough
  process.stderr.write(`demarc: standard output cannot be written\n  ${error.message}\n`);
  process.exit(2);
});
process.on('SIGINT', () => process.exit(130));

if (existsSync(source) && !process.env.DEMARC_BUNDLE) await inCheckout();
else if (isNewEnough) await run(bundle);
else {
  process.stderr.write(
    `demarc: Node ${process.versions.node} is too old, 22.18 or newer is needed\n  next: install it from nodejs.org, or: npx -p node@24 -p demarc demarc\n`,
  );
  process.exitCode = 2;
}

import { main } from '@demarc/cli';
import { systemClock } from '@demarc/sources/testing';
import { credentials, now, patience, startEmulator } from './emulator.ts';
import { seed } from './seed/index.ts';

// npm run demo -- <folder>: seeds the demo account and saves what a live audit reads of it. All of it happens at one moment, so that every run gives the same bytes.
const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('demo: no folder is named\n  next: npm run demo -- <folder>\n');
  process.exitCode = 2;
} else {
  const emulator = await startEmulator();
  try {
    Object.assign(process.env, emulator.environment);
    await seed(emulator.endpoint);
    const at = Date.parse(now);
    process.exitCode = await main(['audit', 'live', '--save', folder, '--fail-on', 'none'], {
      cwd: process.cwd(),
      env: {},
      stdout: { write: () => undefined },
      stderr: process.stderr,
      now: () => new Date(at),
      aws: { ...patience, credentials, env: emulator.environment, clock: { ...systemClock, at: () => at } },
    });
  } finally {
    await emulator.close();
  }
}

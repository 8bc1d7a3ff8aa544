import { startEmulator } from './emulator.ts';
import { seed } from './seed/index.ts';

// By hand: node test/emulator/run.ts [port] starts the demo account and says how to reach it, until Ctrl-C.
const emulator = await startEmulator(process.argv[2] === undefined ? undefined : { port: Number(process.argv[2]) });
await seed(emulator.endpoint);
emulator.calls.clear();
for (const [name, value] of Object.entries(emulator.environment)) process.stdout.write(`export ${name}=${value}\n`);
process.once('SIGINT', () => {
  process.stderr.write(`\n${JSON.stringify(emulator.calls.totals(), undefined, 2)}\n`);
  void emulator.close();
});

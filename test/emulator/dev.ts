import { startEmulator } from './emulator.ts';
import { seed } from './seed/index.ts';
let t = Date.now();
const e = await startEmulator();
console.log(e.endpoint, Date.now() - t);
t = Date.now();
try {
  await seed(e.endpoint);
  console.log('seeded', Date.now() - t, e.calls.all.length);
  t = Date.now();
  e.calls.clear();
  await seed(e.endpoint);
  console.log('again', Date.now() - t, e.calls.totals());
} catch (x: any) {
  console.log(
    e
      .log()
      .split('\n')
      .filter((l: string) => !/HTTP\/1.1/.test(l))
      .join('\n'),
  );
  console.log(x.name, x.message, x.$metadata?.httpStatusCode, x.$response?.body?.toString?.()?.slice(0, 300), e.calls.all.at(-1));
}
await e.close();

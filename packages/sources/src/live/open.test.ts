import { expect, test } from 'vitest';
import { openAccount } from './open.ts';
import { FakeAws } from './testing/fake-aws.ts';
import { halden } from './testing/halden.ts';

test('x', async () => {
  const aws = new FakeAws(halden);
  const live = await openAccount(aws.transport());
  console.log(live.identity, live.regions, live.units, live.costs);
  const inv = await live.read();
  console.log(JSON.stringify(inv.resources.map((r) => [r.key, r.names, r.tags, r.workload, r.properties]), null, 1));
  console.log(inv.coverage);
  console.log(aws.counts);
  expect(1).toBe(1);
});

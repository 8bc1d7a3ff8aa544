import { accountClient } from '@demarc/aws';
import { expect, test } from 'vitest';
import { Calls } from './calls.ts';
import type { Clock } from './clock.ts';
import { CallFailure } from './failure.ts';
import { FakeAws, fakeClock } from './testing/fake-aws.ts';
import { TokenBuckets } from './token-buckets.ts';

const declared = { ListRegions: { action: 'account:ListRegions' } };

async function watched(
  aws: FakeAws,
  clock: Clock = fakeClock(),
): Promise<{ client: Awaited<ReturnType<typeof accountClient>>; calls: Calls }> {
  const { requestHandler, credentials } = aws.transport();
  const client = await accountClient({
    region: 'eu-west-1',
    maxAttempts: 1,
    ...(requestHandler && { requestHandler }),
    ...(credentials && { credentials }),
  });
  const calls = new Calls({
    buckets: new TokenBuckets('normal', clock),
    clock,
    counts: { requests: 0, throttled: 0 },
    deadline: 30_000,
    account: '123456789012',
  });
  calls.watch(client, 'account', 'eu-west-1', declared);
  return { client, calls };
}

test('a reply says which call it comes from', async () => {
  const { client, calls } = await watched(new FakeAws({ ListRegions: '{"Regions":[]}' }));
  expect(calls.toldBy(await client.listRegions({}))).toEqual({ call: 'account:ListRegions', at: '2026-11-26T09:00:00.000Z' });
});

test('what a collector does not declare is not sent', async () => {
  const aws = new FakeAws({ GetContactInformation: '{}' });
  const { client } = await watched(aws);
  await expect(client.getContactInformation({})).rejects.toThrow('does not declare');
  expect(aws.asked).toEqual([]);
});

test('an answer that does not come is a failure at the deadline', async () => {
  const late: Clock = { now: () => 0, sleep: async () => undefined };
  const { client, calls } = await watched(new FakeAws({ ListRegions: '{"Regions":[]}' }), late);
  const failure = await client.listRegions({}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CallFailure);
  expect(failure).toMatchObject({ kind: 'timeout', called: { actions: ['account:ListRegions'] } });
  expect(calls.made).toBe(1);
});

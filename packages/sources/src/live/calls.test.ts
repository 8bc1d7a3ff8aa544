import { Lambda } from '@aws-sdk/client-lambda';
import { expect, test } from 'vitest';
import { Calls } from './calls.ts';
import type { Clock } from './clock.ts';
import { CallFailure } from './failure.ts';
import { FakeAws, fakeClock } from './testing/fake-aws.ts';
import { TokenBuckets } from './token-buckets.ts';

const declared = { ListFunctions: { action: 'lambda:ListFunctions' } };

function watched(aws: FakeAws, clock: Clock = fakeClock()): { client: Lambda; calls: Calls } {
  const { requestHandler, credentials } = aws.transport();
  const client = new Lambda({
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
  calls.watch(client, 'lambda', 'eu-west-1', declared);
  return { client, calls };
}

test('a reply says which call it comes from', async () => {
  const { client, calls } = watched(new FakeAws({ ListFunctions: '{"Functions":[]}' }));
  expect(calls.toldBy(await client.listFunctions())).toEqual({ call: 'lambda:ListFunctions', at: '2026-11-26T09:00:00.000Z' });
});

test('what a collector does not declare is not sent', async () => {
  const aws = new FakeAws({ GetPolicy: '{}' });
  await expect(watched(aws).client.getPolicy({ FunctionName: 'a' })).rejects.toThrow('does not declare');
  expect(aws.asked).toEqual([]);
});

test('an answer that does not come is a failure at the deadline', async () => {
  const late: Clock = { now: () => 0, sleep: async () => undefined };
  const { client, calls } = watched(new FakeAws({ ListFunctions: '{"Functions":[]}' }), late);
  const failure = await client.listFunctions().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CallFailure);
  expect(failure).toMatchObject({ kind: 'timeout', called: { actions: ['lambda:ListFunctions'] } });
  expect(calls.made).toBe(1);
});

import { accountClient, collector, type Call } from '@demarc/aws';
import { expect, test } from 'vitest';
import { runRegion } from './run-region.ts';
import { FakeAws, fakeClock, type Reply } from './testing/fake-aws.ts';
import { jsonError } from './testing/halden.ts';
import { TokenBuckets } from './token-buckets.ts';
import type { Unit, UnitWorld } from './unit.ts';

const calls: Readonly<Record<string, Call>> = { ListRegions: { action: 'account:ListRegions' } };

/** A collector that makes one call, under the name of a service. */
const unit = (service: string): Unit => ({
  id: `${service}/thing`,
  service,
  region: 'eu-west-1',
  collector: collector(['AWS::Lambda::Function'], {
    scope: 'regional',
    calls,
    costs: { fixed: 1 },
    client: accountClient,
    async *collect({ client, list }) {
      for await (const { RegionName: id = '' } of list(client.paginateListRegions(), ({ Regions }) => Regions))
        yield { type: 'AWS::Lambda::Function', id, properties: {} };
    },
  }),
});

async function run(
  services: readonly string[],
  replyOf: (asked: number) => Reply,
): Promise<{ asked: number; statuses: readonly string[]; skipped: readonly string[] }> {
  let asked = 0;
  const aws = new FakeAws({ ListRegions: () => replyOf(asked++) });
  const clock = fakeClock();
  const { requestHandler, credentials } = aws.transport();
  const world: UnitWorld = {
    buckets: new TokenBuckets('fast', clock),
    clock,
    counts: { requests: 0, throttled: 0 },
    deadline: 1000,
    account: '123456789012',
    partition: 'aws',
    config: { maxAttempts: 1, ...(requestHandler && { requestHandler }), ...(credentials && { credentials }) },
    now: new Date(clock.now()),
    sample: undefined,
    regions: undefined,
  };
  const { results, skipped } = await runRegion(services.map(unit), world, (result) => result);
  return {
    asked,
    statuses: results.map(({ unread }) => unread.get('AWS::Lambda::Function')?.status ?? 'read'),
    skipped: skipped.map(({ service = '', status }) => `${service} ${status}`),
  };
}

const nothing = '{"Regions":[]}';
const byOrganisation = jsonError(403, 'AccessDeniedException', 'not authorized, with an explicit deny in a service control policy');
const five = ['a', 'b', 'c', 'd', 'e'];

test('every service of a Region is asked', async () => {
  expect(await run(five, () => nothing)).toEqual({ asked: 5, statuses: ['read', 'read', 'read', 'read', 'read'], skipped: [] });
});

test('a Region that the organisation denies is seen by two answers', async () => {
  expect(await run(five, () => byOrganisation)).toEqual({
    asked: 2,
    statuses: ['denied', 'denied'],
    skipped: ['c denied', 'd denied', 'e denied'],
  });
});

test('one service that the organisation denies is no Region', async () => {
  expect(await run(five, (asked) => (asked === 0 ? byOrganisation : nothing))).toEqual({
    asked: 5,
    statuses: ['denied', 'read', 'read', 'read', 'read'],
    skipped: [],
  });
});

test('a missing permission is no Region', async () => {
  expect((await run(five, () => jsonError(403, 'AccessDeniedException'))).asked).toBe(5);
});

test('a Region that is not enabled is seen by one answer', async () => {
  expect(await run(five, () => jsonError(403, 'UnrecognizedClientException'))).toEqual({
    asked: 1,
    statuses: ['skipped'],
    skipped: ['b skipped', 'c skipped', 'd skipped', 'e skipped'],
  });
});

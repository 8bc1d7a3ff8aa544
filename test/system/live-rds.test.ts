import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAccount } from '@demarc/sources';
import { loadKnowledge } from '@demarc/aws';
import { assess, type Assessment, type Coverage } from '@demarc/model';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { now, startEmulator, type Emulator } from '../emulator/emulator.ts';
import { production, staging } from '../emulator/seed/context.ts';
import { seed } from '../emulator/seed/index.ts';

/*
 * The databases of the demo account, read through the SDK from the emulator: what is there, and what is wrong with it.
 */
const folder = mkdtempSync(join(tmpdir(), 'demarc-live-rds-'));
let emulator: Emulator;
let assessment: Assessment;
let calls: Readonly<Record<string, number>>;

beforeAll(async () => {
  emulator = await startEmulator();
  await seed(emulator.endpoint);
  for (const [name, value] of Object.entries({ ...emulator.environment, HOME: folder })) vi.stubEnv(name, value);
  emulator.calls.clear();
  assessment = await audited();
  calls = emulator.calls.totals();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await emulator?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The account as an audit sees it, with all checks. */
async function audited(): Promise<Assessment> {
  const live = await openAccount({
    regions: [production, staging],
    services: new Set(['rds', 'neptune', 'documentdb', 'organizations']),
  });
  const inventory = await live.read();
  return assess(inventory, await loadKnowledge(inventory.types), { now: new Date(now) });
}

/** What a check says of each database, by its name. */
const verdictsOf = (check: string, { findings } = assessment): Readonly<Record<string, string>> =>
  Object.fromEntries(
    findings
      .filter((finding) => finding.check === check)
      .map(({ resource, verdict }) => [resource.split('/').at(-1) ?? '', verdict] as const),
  );
const namesOf = (type: string): readonly string[] =>
  assessment.inventory
    .of(type)
    .map(({ name }) => name ?? '')
    .sort();
const troubled = ({ inventory }: Assessment): readonly Coverage[] =>
  inventory.coverage.filter(({ status }) => status === 'denied' || status === 'failed' || status === 'unsupported');

test('everything of RDS is read, in as few calls as it can be', () => {
  expect(troubled(assessment)).toEqual([]);
  expect(namesOf('AWS::RDS::DBInstance')).toEqual([
    'booking-prod-1',
    'booking-prod-2',
    'booking-staging-1',
    'customs-declarations',
    'fleet',
    'ledger-prod',
    'ledger-prod-replica',
    'ledger-reporting',
    'ledger-staging',
    'tariffs-staging',
  ]);
  expect(namesOf('AWS::RDS::DBCluster')).toEqual(['booking-prod', 'booking-staging']);
  expect(namesOf('AWS::RDS::DBSubnetGroup')).toEqual(['dr-private', 'ledger-private', 'legacy', 'reporting-public', 'staging']);
  expect(namesOf('AWS::RDS::EventSubscription')).toEqual(['ledger-events']);
  // Four groups with parameters of one's own in two Regions, whoever uses them.
  expect(calls['rds:DescribeDBParameters']).toBe(4);
  expect(calls['rds:DescribeDBInstances']).toBe(2);
});

test('the parameters of a group are those that somebody set', () => {
  const group = assessment.inventory.of('AWS::RDS::DBParameterGroup').find(({ name }) => name === 'ledger-postgres17');
  expect(group?.properties).toMatchObject({ Parameters: { 'rds.force_ssl': '1', log_connections: '1' } });
});

test('the mistakes of the demo account are found, and what is kept well passes', () => {
  const well = { 'ledger-prod': 'pass' };
  expect(verdictsOf('rds-instance-has-no-public-address')).toMatchObject({
    ...well,
    fleet: 'fail',
    'ledger-reporting': 'fail',
    'tariffs-staging': 'fail',
    'customs-declarations': 'pass',
  });
  expect(verdictsOf('rds-instance-is-encrypted')).toMatchObject({
    ...well,
    fleet: 'fail',
    'ledger-reporting': 'fail',
    'ledger-staging': 'pass',
  });
  expect(verdictsOf('rds-instance-requires-tls')).toMatchObject({
    ...well,
    fleet: 'fail',
    'ledger-reporting': 'fail',
    'tariffs-staging': 'pass',
  });
  expect(verdictsOf('rds-instance-keeps-backups')).toMatchObject({ ...well, 'ledger-reporting': 'fail' });
  expect(verdictsOf('rds-instance-engine-version-is-offered')).toMatchObject({ ...well, fleet: 'pass' });
  expect(verdictsOf('rds-instance-is-not-on-extended-support')).toMatchObject({ ...well, fleet: 'fail' });
  expect(verdictsOf('rds-cluster-is-encrypted')).toEqual({ 'booking-prod': 'pass', 'booking-staging': 'fail' });
});

test('without the permission for parameters nobody knows whether TLS is asked for', async () => {
  const lift = emulator.rules.add({ service: 'rds', operation: 'DescribeDBParameters', effect: { do: 'deny' } });
  const dark = await audited();
  lift();
  expect(verdictsOf('rds-instance-requires-tls', dark)).toMatchObject({
    'ledger-prod': 'unknown',
    'ledger-reporting': 'unknown',
    'customs-declarations': 'pass', // has AWS's own group
  });
  expect(new Set(troubled(dark).flatMap(({ actions = [] }) => actions))).toEqual(new Set(['rds:DescribeDBParameters']));
});

import { loadKnowledge } from '@demarc/aws';
import { assess, type Assessment } from '@demarc/model';
import { openAccount } from '@demarc/sources';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { credentials, now, startEmulator, type Emulator } from '../emulator/emulator.ts';
import { production, staging } from '../emulator/seed/context.ts';
import { seed } from '../emulator/seed/index.ts';

/*
 * The networks and machines of the demo account, read by the collectors through the emulator, and what the checks say of the mistakes that the seeder
 * made on purpose and of the good practice beside them.
 */
let emulator: Emulator;
let assessment: Assessment;

beforeAll(async () => {
  emulator = await startEmulator();
  await seed(emulator.endpoint);
  emulator.calls.clear();
  // The SDK itself reads where to call.
  for (const [name, value] of Object.entries(emulator.environment)) vi.stubEnv(name, value);
  const live = await openAccount({
    credentials,
    regions: [production, staging],
    services: new Set(['ec2', 'vpc', 'autoscaling']),
    pace: 'fast',
  });
  const inventory = await live.read();
  const { checks, responsibilities } = await loadKnowledge(inventory.types);
  assessment = assess(inventory, { checks, responsibilities }, { now: new Date(now) });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await emulator?.close();
});

/** The verdicts of a check, by the name tags of what it was asked of (else by the end of the key). */
function verdicts(check: string): Readonly<Record<string, string>> {
  const found = new Map(assessment.inventory.resources.map((each) => [each.key, each]));
  return Object.fromEntries(
    assessment.findings
      .filter((finding) => finding.check === check)
      .map(({ resource, verdict }) => [nameOf(found.get(resource)?.properties) ?? resource, verdict]),
  );
}
function nameOf(properties: object | undefined): string | undefined {
  const { Tags, GroupName } = (properties ?? {}) as { Tags?: readonly { Key?: string; Value?: string }[]; GroupName?: string }; // of a property tree
  return Tags?.find(({ Key }) => Key === 'Name')?.Value ?? GroupName;
}

test('every list of networks and machines was read to its end', () => {
  const rows = assessment.inventory.coverage.filter(({ service }) => service === 'ec2' || service === 'vpc' || service === 'autoscaling');
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(({ status }) => status !== 'read')).toEqual([]);
});

test('no instance, volume or snapshot costs a call of its own', () => {
  const totals = emulator.calls.totals();
  for (const operation of [
    'DescribeInstances',
    'DescribeVolumes',
    'DescribeSecurityGroups',
    'DescribeNetworkInterfaces',
    'DescribeFlowLogs',
  ])
    expect([operation, totals[`ec2:${operation}`]]).toEqual([operation, 2]); // one in each Region
  expect(totals['ec2:DescribeSnapshots']).toBe(4);
});

test('SSH that is open to the internet is found, and only there', () => {
  const ssh = verdicts('ec2-security-group-closes-ports-to-internet');
  expect(ssh).toMatchObject({ 'dispatch-batch': 'fail', 'dispatch-web': 'pass' });
});

test('an instance on the internet is found', () =>
  expect(verdicts('ec2-instance-has-no-public-ip')).toMatchObject({ 'dispatch-batch': 'fail', 'dispatch-web-1': 'pass' }));

test('plain volumes are found, and the instances that have them', () => {
  expect(verdicts('ec2-volume-is-encrypted')).toMatchObject({
    'dispatch-batch-data': 'fail',
    'dispatch-matcher-1-data': 'pass',
    'spare-2022': 'fail',
  });
  expect(verdicts('ec2-instance-encrypts-volumes')).toMatchObject({ 'dispatch-batch': 'fail', 'dispatch-web-1': 'pass' });
});

test('metadata without a session is found', () =>
  expect(verdicts('ec2-instance-requires-imdsv2')).toMatchObject({ 'dispatch-batch': 'fail', 'dispatch-web-1': 'pass' }));

test('networks without flow logs are found', () =>
  expect(verdicts('vpc-records-flow-logs')).toMatchObject({ 'halden-prod': 'pass', 'halden-legacy': 'fail' }));

test('what only a denied call could tell is unknown, with the permission', async () => {
  const lift = emulator.rules.add({ service: 'ec2', operation: 'DescribeFlowLogs', effect: { do: 'deny' } });
  const live = await openAccount({
    credentials,
    regions: [production],
    services: new Set(['vpc']),
    maxAttempts: 1,
  });
  const inventory = await live.read();
  lift();
  const { checks, responsibilities } = await loadKnowledge(inventory.types);
  const { findings } = assess(inventory, { checks, responsibilities }, { now: new Date(now) });
  const flows = findings.filter(({ check }) => check === 'vpc-records-flow-logs');
  expect(flows.length).toBeGreaterThan(0);
  for (const { verdict, unknown } of flows)
    expect([verdict, unknown?.why]).toEqual(['unknown', expect.stringContaining('ec2:DescribeFlowLogs')]);
});

import { hasHole, Inventory, judge, type Check, type Finding, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { expect, test } from 'vitest';
import { canonicalize } from '../../canonical/index.ts';
import healthRule from './checks/group-uses-load-balancer-health-checks.ts';
import rebalanceRule from './checks/group-rebalances-spot-capacity.ts';
import hopsRule from './checks/launch-configuration-limits-metadata-hops.ts';
import tokensRule from './checks/launch-configuration-requires-imdsv2.ts';
import volumesRule from './checks/launch-configuration-encrypts-volumes.ts';
import defaults from './defaults.ts';

/* The way from a template to a verdict: what the template does not say is filled in, and where only an account knows, the verdict says so. */

const schema = await loadSchema(['AWS::AutoScaling::AutoScalingGroup']);
const knowledge = { forms: new Map(), defaults: new Map(Object.entries(defaults)) };
const ask = (rule: Omit<Check, 'id'>, properties: object): Finding | undefined => {
  const resource: Resource = { key: 'R', type: rule.type, properties, names: ['⟨t#R⟩'], addresses: ['R'], holes: hasHole(properties) };
  const canonical = canonicalize([resource], schema, knowledge, { defaults: true });
  const inventory = new Inventory({ resources: canonical, assume: () => 'read', kind: 'code' });
  const [subject] = canonical;
  return subject && judge({ ...rule, id: 'check' }, inventory, { now: new Date('2026-11-26') })(subject);
};
const liveOnly = { verdict: 'unknown', unknown: { reason: 'live-only' } };

test('what a launch configuration does not say of metadata is a question to the account', () => {
  expect(ask(tokensRule, {})).toMatchObject(liveOnly);
  expect(ask(tokensRule, { MetadataOptions: { HttpPutResponseHopLimit: '2' } })).toMatchObject(liveOnly);
  expect(ask(tokensRule, { MetadataOptions: { HttpTokens: 'required' } })?.verdict).toBe('pass');
  expect(ask(tokensRule, { MetadataOptions: { HttpTokens: 'optional' } })?.verdict).toBe('fail');
  expect(ask(hopsRule, {})).toMatchObject(liveOnly);
  expect(ask(hopsRule, { MetadataOptions: { HttpPutResponseHopLimit: '1' } })?.verdict).toBe('pass');
  expect(ask(hopsRule, { MetadataOptions: { HttpPutResponseHopLimit: '2' } })?.verdict).toBe('fail');
  expect(ask(hopsRule, { MetadataOptions: { HttpEndpoint: 'disabled' } })?.verdict).toBe('pass');
});

test('so is what it does not say of volumes', () => {
  expect(ask(volumesRule, {})).toMatchObject(liveOnly);
  expect(ask(volumesRule, { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: '20' } }] })).toMatchObject(liveOnly);
  expect(ask(volumesRule, { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: 'true' } }] })?.verdict).toBe('pass');
  expect(ask(volumesRule, { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: 'false' } }] })?.verdict).toBe('fail');
});

test('a group that does not say is checked by EC2, and waits until Spot capacity is gone', () => {
  const found = ask(healthRule, { LoadBalancerNames: ['balancer'] });
  expect(found).toMatchObject({ verdict: 'fail', problems: ['instances are checked by EC2 only'] });
  const policy = { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: '0' } };
  expect(ask(rebalanceRule, { MixedInstancesPolicy: policy })?.verdict).toBe('fail');
  expect(ask(rebalanceRule, { MixedInstancesPolicy: { InstancesDistribution: {} } })).toBe(undefined);
  expect(ask(rebalanceRule, { MixedInstancesPolicy: policy, CapacityRebalance: 'true' })?.verdict).toBe('pass');
});

test('every default has a page, and its path is one of the type', () => {
  for (const [type, rows] of Object.entries(defaults))
    for (const row of rows) {
      expect(row.source).toMatch(/^https:\/\/docs\.(aws\.amazon\.com|amazonaws\.cn)\//);
      expect(schema.type(type)?.property(row.path), `${type} ${row.path}`).toBeDefined();
    }
});

import { hasHole, Inventory, judge, type Check, type Finding, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { expect, test } from 'vitest';
import { canonicalize } from '../../canonical/index.ts';
import interfaces from './checks/endpoint-spans-availability-zones.ts';
import policyRule from './checks/endpoint-policy-trusts-known-accounts.ts';
import acceptanceRule from './checks/endpoint-service-requires-acceptance.ts';
import addressRule from './checks/subnet-assigns-no-public-ip.ts';
import vpnRule from './checks/vpn-logs-connections.ts';
import defaults from './defaults.ts';

/* The way from a template to a verdict: what the template does not say is filled in. */

const schema = await loadSchema(['AWS::EC2::VPC']);
const knowledge = { forms: new Map(), defaults: new Map(Object.entries(defaults)) };
const ask = (rule: Omit<Check, 'id'>, properties: object): Finding | undefined => {
  const resource: Resource = {
    key: 'R',
    type: rule.type,
    properties,
    names: ['⟨t#R⟩'],
    addresses: ['R'],
    holes: hasHole(properties),
  };
  const canonical = canonicalize([resource], schema, knowledge, { defaults: true });
  const inventory = new Inventory({ resources: canonical, assume: () => 'read', kind: 'code' });
  const [subject] = canonical;
  return subject && judge({ ...rule, id: 'check' }, inventory, { now: new Date('2026-11-26') })(subject);
};

test('a subnet that does not say gives no addresses, and text is a truth value', () => {
  expect(ask(addressRule, { CidrBlock: '10.0.0.0/24' })?.verdict).toBe('pass');
  expect(ask(addressRule, { MapPublicIpOnLaunch: 'true' })?.verdict).toBe('fail');
  expect(ask(addressRule, { MapPublicIpOnLaunch: 'false' })?.verdict).toBe('pass');
});

test('an endpoint that does not say is a gateway', () => {
  expect(ask(interfaces, { ServiceName: 'com.amazonaws.eu-central-1.s3' })).toBe(undefined);
  expect(ask(interfaces, { VpcEndpointType: 'Interface', SubnetIds: ['subnet-1'] })?.verdict).toBe('fail');
});

test('an endpoint without a policy admits everyone, and says why', () => {
  const found = ask(policyRule, { ServiceName: 'com.amazonaws.eu-central-1.s3' });
  expect(found?.verdict).toBe('fail');
  expect(found?.evidence?.map((each) => each.origin)).toContainEqual(
    expect.objectContaining({ default: expect.stringContaining('allows everyone everything') }),
  );
});

test('a policy that is written as text, with single values, is read like any other', () => {
  const document = {
    Statement: {
      Effect: 'Allow',
      Principal: '*',
      Action: '*',
      Resource: '*',
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1' } },
    },
  };
  expect(ask(policyRule, { ServiceName: 'com.amazonaws.eu-central-1.s3', PolicyDocument: JSON.stringify(document) })?.verdict).toBe('pass');
});

test('a service that does not say accepts each connection by hand', () => {
  expect(ask(acceptanceRule, {})).toMatchObject({ verdict: 'pass' });
  expect(ask(acceptanceRule, { AcceptanceRequired: 'false' })?.verdict).toBe('fail');
});

test('a tunnel that does not say keeps no log', () => {
  const logs = {
    LogOptions: { CloudwatchLogOptions: { LogEnabled: 'true', LogGroupArn: 'arn:aws:logs:eu-central-1:111111111111:log-group:g' } },
  };
  expect(ask(vpnRule, { VpnTunnelOptionsSpecifications: [logs, logs] })?.verdict).toBe('pass');
  expect(ask(vpnRule, { VpnTunnelOptionsSpecifications: [logs, { StartupAction: 'start' }] })?.verdict).toBe('fail');
});

test('every default has a page, and its path is one of the type', () => {
  for (const [type, rows] of Object.entries(defaults))
    for (const row of rows) {
      expect(row.source).toMatch(/^https:\/\/docs\.(aws\.amazon\.com|amazonaws\.cn)\//);
      expect(schema.type(type)?.property(row.path), `${type} ${row.path}`).toBeDefined();
    }
});

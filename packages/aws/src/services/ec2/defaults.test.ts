import { hasHole, Hole, Inventory, judge, type Check, type Finding, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { describe, expect, test } from 'vitest';
import { canonicalize } from '../../canonical/index.ts';
import securityGroup from './canonical/security-group.ts';
import volumesRule from './checks/instance-encrypts-volumes.ts';
import addressRule from './checks/instance-has-no-public-ip.ts';
import instanceRule from './checks/instance-requires-imdsv2.ts';
import templateVolumesRule from './checks/launch-template-encrypts-volumes.ts';
import egressRule from './checks/security-group-limits-egress.ts';
import hopsRule from './checks/launch-template-limits-metadata-hops.ts';
import fleetRule from './checks/spot-fleet-encrypts-volumes.ts';
import interfaceRule from './checks/network-interface-checks-source-and-destination.ts';
import keyRule from './checks/volume-uses-customer-key.ts';
import transitRule from './checks/transit-gateway-asks-before-attaching.ts';
import volumeRule from './checks/volume-is-encrypted.ts';
import templateRule from './checks/launch-template-requires-imdsv2.ts';
import defaults from './defaults.ts';

/* The way from a template to a verdict: what the template does not say is filled in, and where only an account knows, the verdict says so. */

const schema = await loadSchema(['AWS::EC2::Instance']);
const knowledge = { forms: new Map([[securityGroup.type, securityGroup]]), defaults: new Map(Object.entries(defaults)) };
const resource = (type: string, id: string, properties: object): Resource => ({
  key: id,
  type: `AWS::EC2::${type}`,
  properties,
  names: [`⟨t#${id}⟩`],
  addresses: [id],
  holes: hasHole(properties),
});
const verdict = (rule: Omit<Check, 'id'>, ...resources: readonly Resource[]): Finding | undefined => {
  const canonical = canonicalize(resources, schema, knowledge, { defaults: true });
  const inventory = new Inventory({ resources: canonical, assume: () => 'read', kind: 'code' });
  const subject = canonical.find((each) => each.type === rule.type);
  return subject && judge({ ...rule, id: 'check' }, inventory, { now: new Date('2026-11-26') })(subject);
};
const liveOnly = { verdict: 'unknown', unknown: { reason: 'live-only' } };
const launched = { LaunchTemplate: { LaunchTemplateId: '⟨t#Template⟩' } };
const template = (data: object): Resource => resource('LaunchTemplate', 'Template', { LaunchTemplateData: data });

describe('IMDSv2 of an instance', () => {
  const ask = (properties: object, ...others: readonly Resource[]): Finding | undefined =>
    verdict(instanceRule, resource('Instance', 'I', properties), ...others);
  test('where nobody says is a question to the account', () => {
    expect(ask({})).toMatchObject(liveOnly);
    expect(ask({ MetadataOptions: { HttpEndpoint: 'enabled' } })).toMatchObject(liveOnly);
    expect(ask({ MetadataOptions: { HttpPutResponseHopLimit: '2' } })).toMatchObject(liveOnly);
  });
  test('where the instance says is what it says', () => {
    expect(ask({ MetadataOptions: { HttpTokens: 'required' } })?.verdict).toBe('pass');
    expect(ask({ MetadataOptions: { HttpTokens: 'optional' } })?.verdict).toBe('fail');
    expect(ask({ MetadataOptions: { HttpEndpoint: 'disabled' } })?.verdict).toBe('pass');
  });
  test('where the launch template says is what that says', () => {
    expect(ask(launched, template({ MetadataOptions: { HttpTokens: 'required' } }))?.verdict).toBe('pass');
    expect(ask(launched, template({ MetadataOptions: { HttpTokens: 'optional' } }))?.verdict).toBe('fail');
    expect(
      ask({ ...launched, MetadataOptions: { HttpEndpoint: 'enabled' } }, template({ MetadataOptions: { HttpTokens: 'required' } }))
        ?.verdict,
    ).toBe('pass');
  });
  test('where neither says is a question to the account', () => {
    expect(ask(launched, template({}))).toMatchObject(liveOnly);
    expect(ask(launched, template({ MetadataOptions: { HttpEndpoint: 'enabled' } }))).toMatchObject(liveOnly);
  });
  test('of a launch template under a condition is that, or a question to the account', () => {
    const maybe = new Hole('unresolved', 'C', { choices: [launched.LaunchTemplate, undefined], key: 'C' });
    expect(ask({ LaunchTemplate: maybe }, template({ MetadataOptions: { HttpTokens: 'required' } }))?.verdict).toBe('unknown');
    expect(ask({ LaunchTemplate: maybe, MetadataOptions: { HttpTokens: 'required' } }, template({}))?.verdict).toBe('pass');
  });
});

describe('IMDSv2 of a launch template', () => {
  const ask = (data: object): Finding | undefined => verdict(templateRule, template(data));
  test('where it does not say is decided at each launch', () => {
    expect(ask({})).toMatchObject(liveOnly);
    expect(ask({ MetadataOptions: {} })).toMatchObject(liveOnly);
    expect(ask({ MetadataOptions: { HttpTokens: 'required' } })?.verdict).toBe('pass');
    expect(ask({ MetadataOptions: { HttpTokens: 'optional' } })?.verdict).toBe('fail');
  });
  test('and so is the hop limit', () => {
    expect(verdict(hopsRule, template({}))).toMatchObject(liveOnly);
    expect(verdict(hopsRule, template({ MetadataOptions: { HttpPutResponseHopLimit: '1' } }))?.verdict).toBe('pass');
    expect(verdict(hopsRule, template({ MetadataOptions: { HttpEndpoint: 'disabled' } }))?.verdict).toBe('pass');
  });
});

describe('volumes', () => {
  const ask = (properties: object, ...others: readonly Resource[]): Finding | undefined =>
    verdict(volumesRule, resource('Instance', 'I', properties), ...others);
  const device = (Ebs: object): object => ({ BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs }] });
  test('that nobody speaks of are a question to the account', () => {
    expect(ask({})).toMatchObject(liveOnly);
    expect(ask(device({ VolumeSize: '20' }))).toMatchObject(liveOnly);
    expect(ask(launched, template({}))).toMatchObject(liveOnly);
    expect(ask(launched, template(device({ VolumeSize: 20 })))).toMatchObject(liveOnly);
    expect(verdict(templateVolumesRule, template(device({})))).toMatchObject(liveOnly);
  });
  test('are what the launch says', () => {
    expect(ask(device({ Encrypted: 'true' }))?.verdict).toBe('pass');
    expect(ask(device({ Encrypted: 'false' }))?.verdict).toBe('fail');
    expect(ask(launched, template(device({ Encrypted: true })))?.verdict).toBe('pass');
    expect(verdict(templateVolumesRule, template({}))).toBe(undefined);
  });
});

describe('a public address', () => {
  const ask = (properties: object, ...others: readonly Resource[]): Finding | undefined =>
    verdict(addressRule, resource('Instance', 'I', properties), ...others);
  test('in a default subnet is a question to the account', () => {
    expect(ask({})).toMatchObject(liveOnly);
    expect(ask(launched, template({}))).toMatchObject(liveOnly);
  });
  test('in a subnet of the template is what that says', () => {
    const subnet = (properties: object): Resource => resource('Subnet', 'Public', properties);
    expect(ask({ SubnetId: '⟨t#Public⟩' }, subnet({ MapPublicIpOnLaunch: 'true' }))?.verdict).toBe('fail');
    expect(ask({ SubnetId: '⟨t#Public⟩' }, subnet({}))?.verdict).toBe('pass');
    expect(ask({ ...launched, SubnetId: '⟨t#Public⟩' }, template({}), subnet({}))?.verdict).toBe('pass');
  });
});

describe('egress of a group', () => {
  const ask = (properties: object, ...others: readonly Resource[]): Finding | undefined =>
    verdict(egressRule, resource('SecurityGroup', 'G', properties), ...others);
  test('that nobody limits is open, and says why', () => {
    const found = ask({});
    expect(found?.verdict).toBe('fail');
    expect(found?.evidence?.map((each) => each.origin)).toContainEqual(
      expect.objectContaining({ default: expect.stringContaining('lets all traffic out') }),
    );
  });
  test('that an empty list limits is open, too', () => expect(ask({ SecurityGroupEgress: [] })?.verdict).toBe('fail'));
  test('that a rule beside the group limits is limited', () => {
    expect(
      ask(
        {},
        resource('SecurityGroupEgress', 'Out', { GroupId: '⟨t#G⟩', IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }),
      )?.verdict,
    ).toBe('pass');
  });
});

describe('a volume', () => {
  const volume = (properties: object): Resource => resource('Volume', 'V', { Size: '8', ...properties });
  test('that does not say is a question to the account', () => {
    expect(verdict(volumeRule, volume({}))).toMatchObject(liveOnly);
    expect(verdict(volumeRule, volume({ SnapshotId: 'snap-1' }))).toMatchObject(liveOnly);
    expect(verdict(keyRule, volume({ Encrypted: 'true' }))).toMatchObject(liveOnly);
  });
  test('is what it says', () => {
    expect(verdict(volumeRule, volume({ Encrypted: 'true' }))?.verdict).toBe('pass');
    expect(verdict(volumeRule, volume({ Encrypted: 'false' }))?.verdict).toBe('fail');
    expect(verdict(keyRule, volume({ Encrypted: 'true', KmsKeyId: '⟨t#Key⟩' }))?.verdict).toBe('pass');
    expect(verdict(keyRule, volume({ Encrypted: 'true', KmsKeyId: 'alias/aws/ebs' }))?.verdict).toBe('fail');
    expect(verdict(keyRule, volume({ Encrypted: 'false' }))).toBe(undefined);
  });
  test('of a Spot fleet is that, too', () => {
    const fleet = (Ebs: object): Resource =>
      resource('SpotFleet', 'F', {
        SpotFleetRequestConfigData: { LaunchSpecifications: [{ BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs }] }] },
      });
    expect(verdict(fleetRule, fleet({}))).toMatchObject(liveOnly);
    expect(verdict(fleetRule, fleet({ Encrypted: 'true' }))?.verdict).toBe('pass');
  });
});

test('an interface checks, and a transit gateway asks, unless they are told not to', () => {
  expect(verdict(interfaceRule, resource('NetworkInterface', 'N', {}))?.verdict).toBe('pass');
  expect(verdict(interfaceRule, resource('NetworkInterface', 'N', { SourceDestCheck: 'false' }))?.verdict).toBe('fail');
  expect(verdict(transitRule, resource('TransitGateway', 'T', {}))?.verdict).toBe('pass');
});

test('every default has a page, and its path is one of the type', () => {
  for (const [type, rows] of Object.entries(defaults))
    for (const row of rows) {
      expect(row.source).toMatch(/^https:\/\/docs\.(aws\.amazon\.com|amazonaws\.cn)\//);
      expect(schema.type(type)?.property(row.path.replace(/\[\]$/, '')), `${type} ${row.path}`).toBeDefined();
    }
});

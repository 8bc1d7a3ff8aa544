import {
  hasHole,
  Hole,
  Inventory,
  resolver,
  type CoverageStatus,
  type Resource,
  type Responsibilities,
  type Resolved,
} from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { domains } from '../../../domains.ts';
import instance from './instance.ts';
import launchTemplate from './launch-template.ts';
import securityGroup from './security-group.ts';

const resource = (type: string, id: string, properties: object, observed?: object): Resource => ({
  key: id,
  type,
  properties,
  names: [id],
  addresses: [id],
  holes: hasHole(properties),
  ...(observed && { observed }),
});
const resolved = (
  about: Responsibilities,
  domain: string,
  properties: object,
  others: readonly Resource[] = [],
  observed?: object,
): Resolved => {
  const subject = resource(about.type, 'subject', properties, observed);
  const inventory = new Inventory({
    resources: [subject, ...others],
    assume: (type): CoverageStatus => (type === 'AWS::EC2::Subnet' ? 'skipped' : 'read'),
  });
  const line = resolver(about, inventory, { now: new Date('2026-11-26') })(subject).find((each) => each.domain === domain);
  if (!line) throw new Error(`no line for ${domain}`);
  return line;
};
const unresolved = new Hole('unresolved', 'a parameter');
const launched = { LaunchTemplate: { LaunchTemplateId: 'lt-1' } };
const template = (data: object): Resource => resource('AWS::EC2::LaunchTemplate', 'lt-1', { LaunchTemplateData: data });
const subnet = (properties: object): Resource => resource('AWS::EC2::Subnet', 'subnet-1', properties);

describe('an instance', () => {
  const of = (domain: string, properties: object, others?: readonly Resource[], observed?: object): Resolved =>
    resolved(instance, domain, properties, others, observed);
  test.each([
    ['m7i.large', 'aws'],
    ['m7i.metal-24xl', 'shared'],
    ['i3.metal', 'shared'],
    [unresolved, 'undetermined'],
  ])('of type %s: the hypervisor is %s', (InstanceType, owner) => expect(of('virt.hypervisor', { InstanceType }).owner).toBe(owner));
  test('takes its type from its launch template', () => {
    expect(of('virt.hypervisor', launched, [template({ InstanceType: 'c6g.metal' })]).owner).toBe('shared');
    expect(of('virt.hypervisor', { ...launched, InstanceType: 'c6g.large' }, [template({ InstanceType: 'c6g.metal' })]).owner).toBe('aws');
    expect(of('virt.hypervisor', launched, [template({})]).owner).toBe('aws');
  });
  test.each<[object, string]>([
    [{}, 'aws'],
    [{ Tenancy: 'default' }, 'aws'],
    [{ Tenancy: 'dedicated' }, 'aws'],
    [{ Tenancy: 'host' }, 'shared'],
    [{ HostId: 'h-1' }, 'shared'],
    [{ EnclaveOptions: { Enabled: true } }, 'shared'],
    [{ EnclaveOptions: { Enabled: false } }, 'aws'],
    [{ Tenancy: unresolved }, 'undetermined'],
  ])('with %j: isolation is %s', (properties, owner) => expect(of('virt.isolation', properties).owner).toBe(owner));
  test('on a host and with enclaves says both, the last one decides', () => {
    const line = of('virt.isolation', { Tenancy: 'host', EnclaveOptions: { Enabled: true } });
    expect(line.because.map((each) => each.shift)).toEqual(['S043', 'S044']);
    expect(line.youDo).toContain('enclave image');
  });
  test('on an Outpost stands in your own room', () => {
    const outpost = subnet({ OutpostArn: 'arn:aws:outposts:eu-central-1:111111111111:outpost/op-1' });
    expect(of('physical.facility', { SubnetId: 'subnet-1' }, [outpost]).owner).toBe('customer');
    expect(of('network.infra', { SubnetId: 'subnet-1' }, [outpost]).owner).toBe('shared');
    expect(of('physical.facility', { NetworkInterfaces: [{ SubnetId: 'subnet-1' }] }, [outpost]).owner).toBe('customer');
    expect(of('physical.facility', { SubnetId: 'subnet-1' }, [subnet({})]).owner).toBe('aws');
    expect(of('physical.facility', {}).owner).toBe('aws');
  });
  test('in a subnet that nobody read may stand anywhere', () =>
    expect(of('physical.facility', { SubnetId: 'subnet-9' }).owner).toBe('undetermined'));
  test.each<[string, object, string]>([
    ['app.supplychain', { UserData: 'IyEvYmluL3No' }, 'ec2-instance-user-data'],
    ['iam.creds', { KeyName: 'admin' }, 'S046'],
    ['iam.authz', { IamInstanceProfile: 'web' }, 'ec2-instance-role'],
    ['resil.backup', { BlockDeviceMappings: [{ Ebs: { DeleteOnTermination: true } }] }, 'ec2-instance-volume-dies'],
    ['data.retention', { HibernationOptions: { Configured: true } }, 'ec2-instance-hibernates'],
  ])('in %s with %j has more to do', (domain, properties, shift) => {
    const line = of(domain, properties);
    expect(line.owner).toBe('customer');
    expect(line.because.map((each) => each.shift)).toEqual([shift]);
    expect(of(domain, {}).because).toEqual([]);
  });
  test('of an image that is not from Amazon trusts somebody else', () => {
    expect(of('app.supplychain', {}, [], { ImageOwner: 'self' }).because.map((each) => each.shift)).toEqual(['S041']);
    expect(of('app.supplychain', {}, [], { ImageOwner: 'amazon' }).because).toEqual([]);
    expect(of('app.supplychain', {}).owner).toBe('customer');
  });
});

test.each<[string, object, string]>([
  ['virt.hypervisor', { InstanceType: 'i3.metal' }, 'shared'],
  ['virt.hypervisor', {}, 'aws'],
  ['virt.isolation', { Placement: { Tenancy: 'host' } }, 'shared'],
  ['virt.isolation', { EnclaveOptions: { Enabled: true } }, 'shared'],
  ['virt.isolation', {}, 'aws'],
])('a launch template in %s with %j is %s', (domain, LaunchTemplateData, owner) =>
  expect(resolved(launchTemplate, domain, { LaunchTemplateData }).owner).toBe(owner),
);

describe('every line', () => {
  const onResources = Object.entries(domains).filter(([, facts]) => (facts.levels as readonly string[]).includes('resource'));
  test.each([instance, launchTemplate, securityGroup])('of $type is there and says something', (about) => {
    for (const [domain] of onResources) {
      const line = resolved(about, domain, {});
      expect(line.owner === 'n/a' ? line.reason : line.awsDoes && line.youDo, domain).toBeTruthy();
    }
  });
  test('that is a part belongs to a whole', () => {
    expect(instance.partOf).toBe(undefined);
    expect(launchTemplate.partOf).toBe('AWS::EC2::Instance');
    expect(securityGroup.partOf).toBe('AWS::EC2::VPC');
  });
});

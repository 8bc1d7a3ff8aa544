import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { generate, namingProperties } from './gen-naming.ts';
import type { SpecProperty, SpecShape, SpecType } from './gen-spec/specification.ts';
import type { Thing } from './naming/things.ts';

const property = (name: string, shape: SpecShape = { kind: 'string' }, ...relations: readonly string[]): SpecProperty => ({
  name,
  shape,
  required: false,
  documentation: '',
  relations,
});
const typeOf = (name: string, ...properties: readonly SpecProperty[]): SpecType => ({
  name,
  shortName: name,
  documentation: '',
  identifiers: [],
  refIdentifiers: undefined,
  arn: undefined,
  tags: undefined,
  transform: undefined,
  properties,
  attributes: [],
});
const thing: Thing = { type: 'AWS::X::Key', names: /^KeyId$/, not: {}, also: {} };
const config: SpecShape = {
  kind: 'definition',
  definition: { name: 'Config', documentation: '', properties: [property('KeyId'), property('Other')] },
};

test('a property counts by its relation or by its name, wherever it is nested', () => {
  const types = [
    typeOf('AWS::A::One', property('Secret', { kind: 'string' }, 'AWS::X::Key.Arn'), property('Name')),
    typeOf('AWS::A::Two', property('Configs', { kind: 'list', of: config })),
    typeOf('AWS::A::Three', property('KeyId', { kind: 'boolean' }), property('Else', { kind: 'string' }, 'AWS::X::KeyRing.Arn')),
  ];
  expect(namingProperties(thing, types)).toEqual(['AWS::A::One Secret', 'AWS::A::Two Configs.KeyId']);
});

test('what is said by hand takes away and adds', () => {
  const types = [typeOf('AWS::A::One', property('KeyId')), typeOf('AWS::A::Two', property('KeyId'), property('Config', config))];
  const given = { ...thing, not: { 'AWS::A::One': 'no', 'AWS::A::Two KeyId': 'no' }, also: { 'AWS::A::Two Config.Other': 'a page' } };
  expect(namingProperties(given, types)).toEqual(['AWS::A::Two Config.KeyId', 'AWS::A::Two Config.Other']);
});

test('what is said by hand must still be so', () => {
  const types = [typeOf('AWS::A::One', property('KeyId'))];
  expect(() => namingProperties({ ...thing, not: { 'AWS::A::Gone': 'no' } }, types)).toThrow('nothing is called AWS::A::Gone');
  expect(() => namingProperties({ ...thing, also: { 'AWS::A::One KeyId': 'a page' } }, types)).toThrow('found without a hand');
  expect(() => namingProperties({ ...thing, also: { 'AWS::A::One Config.KeyId': 'a page' } }, types)).toThrow('not in the specification');
});

test('the file is the one that the specification gives today', async () => {
  for (const [path, content] of await generate())
    expect((await readFile(resolve(import.meta.dirname, '..', path), 'utf8')) === content, 'npm run generate').toBe(true);
});

test('it names what people look for first', async () => {
  const [content = ''] = (await generate()).values();
  for (const line of [
    "['AWS::EC2::NetworkInterface', 'GroupSet']",
    "['AWS::Lambda::Function', 'VpcConfig.SecurityGroupIds']",
    "['AWS::RDS::DBInstance', 'VPCSecurityGroups']",
    "['AWS::ElastiCache::ReplicationGroup', 'SecurityGroupIds']",
    "['AWS::DMS::ReplicationInstance', 'VpcSecurityGroupIds']",
    "['AWS::EC2::Volume', 'KmsKeyId']",
    "['AWS::EC2::NatGateway', 'AllocationId']",
    "['AWS::EKS::Nodegroup', 'RemoteAccess.Ec2SshKey']",
  ])
    expect(content).toContain(line);
  expect(content).not.toContain('ChannelSecurityGroups');
});

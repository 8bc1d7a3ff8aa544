import { Inventory, judge, type Check, type Resource } from '@demarc/model';
import { expect, test } from 'vitest';
import { other } from './testing/index.ts';
import { inventoryOf, resourceOf } from './testing/world.ts';
import { uses } from './naming-properties.generated.ts';
import { isUsed } from './used-by.ts';
import type { ContextOf } from './kit.ts';

/** The verdict on a thing called `self` among others: a pass where it is used. */
function verdict(
  type: keyof typeof uses,
  others: readonly ReturnType<typeof other>[] = [],
  unread: readonly string[] = [],
): string | undefined {
  const subject: Resource = resourceOf(type, {}, ['self']);
  const resources = [subject, ...others.map((each, index) => resourceOf(each.type, each.properties, [`other-${index}`]))];
  const inventory: Inventory = inventoryOf(resources, unread);
  const check: Check = {
    id: 'used',
    type,
    title: '',
    risk: '',
    severity: 'low',
    domain: 'config.mgmt',
    why: '',
    failing: (_, context) => !isUsed(type, context as ContextOf) && 'nothing uses it', // the engine gives every check a context
  };
  return judge(check, inventory, { now: new Date('2026-11-26') })(subject)?.verdict;
}

test('a key pair is used by what is launched with it', () => {
  expect(verdict('AWS::EC2::KeyPair')).toBe('fail');
  expect(verdict('AWS::EC2::KeyPair', [other('AWS::EC2::Instance', { KeyName: 'self' })])).toBe('pass');
  expect(verdict('AWS::EC2::KeyPair', [other('AWS::EC2::Instance', { KeyName: 'another' })])).toBe('fail');
  expect(verdict('AWS::EC2::KeyPair', [other('AWS::EKS::Nodegroup', { RemoteAccess: { Ec2SshKey: 'self' } })])).toBe('pass');
});

test('a key is used by what it encrypts, and by its alias', () => {
  expect(verdict('AWS::KMS::Key')).toBe('fail');
  expect(verdict('AWS::KMS::Key', [other('AWS::EC2::Volume', { KmsKeyId: 'self' })])).toBe('pass');
  expect(verdict('AWS::KMS::Key', [other('AWS::EKS::Cluster', { EncryptionConfig: [{ Provider: { KeyArn: 'self' } }] })])).toBe('pass');
  expect(verdict('AWS::KMS::Key', [other('AWS::KMS::Alias', { AliasName: 'alias/a', TargetKeyId: 'self' })])).toBe('pass');
});

test('nobody is said only where all types were read', () => {
  for (const type of ['AWS::EC2::Volume', 'AWS::SQS::Queue', 'AWS::WorkSpaces::Workspace'])
    expect(verdict('AWS::KMS::Key', [], [type])).toBe('unknown');
  expect(verdict('AWS::KMS::Key', [other('AWS::S3Files::FileSystem', { KmsKeyId: 'self' })], ['AWS::EC2::Volume'])).toBe('pass');
});

import { hasHole, Hole, Inventory, judge, type Check, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { expect, test } from 'vitest';
import { canonicalize } from '../../canonical/index.ts';
import form from './canonical/bucket.ts';
import acls from './checks/bucket-acls-are-off.ts';
import blocks from './checks/bucket-blocks-public-access.ts';
import accessPoint from './checks/access-point-blocks-public-access.ts';
import multiRegion from './checks/multi-region-access-point-blocks-public-access.ts';
import encrypts from './checks/bucket-encrypts-by-default.ts';
import readable from './checks/bucket-is-not-publicly-readable.ts';
import versions from './checks/bucket-keeps-versions.ts';
import defaults from './defaults.ts';

/* The way from a template to a verdict: what the template does not say is filled in. */

const schema = await loadSchema(['AWS::S3::Bucket', 'AWS::S3::BucketPolicy']);
const knowledge = { forms: new Map([[form.type, form]]), defaults: new Map(Object.entries(defaults)) };
const resource = (type: string, id: string, properties: object): Resource => ({
  key: id,
  type: `AWS::S3::${type}`,
  properties,
  names: [`⟨t#${id}⟩`],
  addresses: [id],
  holes: hasHole(properties),
});
const publicPolicy = resource('BucketPolicy', 'Policy', {
  Bucket: '⟨t#Bucket⟩',
  PolicyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::⟨t#Bucket⟩/*' }] },
});
const verdict = (rule: Omit<Check, 'id'>, properties: object, filled = true, ...others: readonly Resource[]): string | undefined => {
  const canonical = canonicalize([resource('Bucket', 'Bucket', properties), ...others], schema, knowledge, { defaults: filled });
  const inventory = new Inventory({
    resources: canonical,
    assume: (type) => (type.startsWith('Demarc::') ? 'live-only' : 'read'),
    kind: 'code',
  });
  const [bucket] = canonical;
  return bucket && judge({ ...rule, id: 'check' }, inventory, { now: new Date('2026-11-26') })(bucket)?.verdict;
};

test('a bucket of which nothing is said blocks public access; without defaults it does not', () => {
  expect(verdict(blocks, {})).toBe('pass');
  expect(verdict(blocks, {}, false)).toBe('fail');
});

test('a block that is given in part leaves the rest off', () => {
  expect(verdict(blocks, { PublicAccessBlockConfiguration: {} })).toBe('fail');
  expect(verdict(blocks, { PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true } })).toBe('fail');
  const rest = { IgnorePublicAcls: 'true', RestrictPublicBuckets: 'true' }; // as text, which the canonical form reads
  expect(verdict(blocks, { PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, ...rest } })).toBe('pass');
});

test('a block that a condition gives blocks either way, or in one branch', () => {
  const all = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
  const either = (...choices: readonly unknown[]): unknown => new Hole('unresolved', 'a condition', { choices, key: 'c' });
  expect(verdict(blocks, { PublicAccessBlockConfiguration: either(all, undefined) })).toBe('pass');
  expect(verdict(blocks, { PublicAccessBlockConfiguration: either({}, undefined) })).toBe('unknown');
});

test('ACLs are off for a new bucket, and a public ACL comes to nothing', () => {
  expect(verdict(acls, {})).toBe('pass');
  expect(verdict(acls, {}, false)).toBe('fail');
  expect(verdict(readable, { AccessControl: 'public-read' })).toBe('pass');
  expect(verdict(readable, { AccessControl: 'public-read' }, false)).toBe('fail');
  const on = { OwnershipControls: { Rules: { ObjectOwnership: 'ObjectWriter' } } }; // an object for a list of one
  expect(verdict(readable, { AccessControl: 'public-read', ...on })).toBe('pass'); // public ACLs are ignored, too
  expect(verdict(readable, { AccessControl: 'public-read', ...on, PublicAccessBlockConfiguration: { BlockPublicPolicy: true } })).toBe(
    'fail',
  );
});

test('a public policy is restricted, unless the template says otherwise', () => {
  expect(verdict(readable, {}, true, publicPolicy)).toBe('pass');
  expect(verdict(readable, {}, false, publicPolicy)).toBe('fail');
  expect(verdict(readable, { PublicAccessBlockConfiguration: { RestrictPublicBuckets: false } }, true, publicPolicy)).toBe('fail');
});

test('every bucket encrypts, and none keeps versions', () => {
  expect(verdict(encrypts, {})).toBe('pass');
  expect(verdict(encrypts, {}, false)).toBe('fail');
  expect(verdict(encrypts, { BucketEncryption: { ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true }] } })).toBe('pass');
  expect(verdict(versions, {})).toBe('fail');
  expect(verdict(versions, { VersioningConfiguration: {} })).toBe('fail');
  expect(verdict(versions, { ObjectLockEnabled: true })).toBe('pass');
  expect(verdict(versions, { VersioningConfiguration: { Status: 'Enabled' } })).toBe('pass');
});

test('an access point blocks public access, save what is switched off by name', () => {
  const ask = (rule: Omit<Check, 'id'>, properties: object, filled = true): string | undefined => {
    const [point] = canonicalize([resource(rule.type.slice('AWS::S3::'.length), 'Point', properties)], schema, knowledge, {
      defaults: filled,
    });
    const inventory = new Inventory({ resources: point ? [point] : [], assume: () => 'read', kind: 'code' });
    return point && judge({ ...rule, id: 'check' }, inventory, { now: new Date('2026-11-26') })(point)?.verdict;
  };
  for (const rule of [accessPoint, multiRegion]) {
    expect(ask(rule, {})).toBe('pass');
    expect(ask(rule, {}, false)).toBe('fail');
    expect(ask(rule, { PublicAccessBlockConfiguration: { BlockPublicAcls: 'true' } })).toBe('pass');
    expect(ask(rule, { PublicAccessBlockConfiguration: { RestrictPublicBuckets: 'false' } })).toBe('fail');
  }
});

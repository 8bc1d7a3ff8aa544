import { Hole, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { expect, test } from 'vitest';
import { canonicalize } from '../../../canonical/index.ts';
import form from './bucket.ts';

const schema = await loadSchema(['AWS::S3::Bucket']);
const formed = (AccessControl: unknown): unknown => {
  const properties = { AccessControl };
  const bucket: Resource = { key: 'b', type: form.type, properties, names: ['b'], addresses: ['b'], holes: AccessControl instanceof Hole };
  const [one] = canonicalize([bucket], schema, { forms: new Map([[form.type, form]]), defaults: new Map() }, { defaults: false });
  const known = one?.properties as typeof properties | undefined; // the form of a bucket's properties is theirs
  return known?.AccessControl;
};

test.each([
  ['private', 'Private'],
  ['public-read', 'PublicRead'],
  ['public-read-write', 'PublicReadWrite'],
  ['authenticated-read', 'AuthenticatedRead'],
  ['aws-exec-read', 'AwsExecRead'],
  ['bucket-owner-read', 'BucketOwnerRead'],
  ['bucket-owner-full-control', 'BucketOwnerFullControl'],
  ['log-delivery-write', 'LogDeliveryWrite'],
  ['PublicRead', 'PublicRead'],
  ['private-read', 'private-read'],
])('the canned ACL %s is %s', (written, canonical) => {
  expect(formed(written)).toBe(canonical);
  expect(formed(canonical)).toBe(canonical);
});

test('what a condition chooses is formed, what nobody knows stays', () => {
  const choice = new Hole('unresolved', 'a condition', { choices: ['public-read', undefined], key: 'c' });
  expect(formed(choice)).toMatchObject({ choices: ['PublicRead', undefined], key: 'c' });
  const unknown = new Hole('unresolved', 'a parameter');
  expect(formed(unknown)).toBe(unknown);
});

import { Inventory, judge } from '@demarc/model';
import { expect, test } from 'vitest';
import { denied, more, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import { optionsOf, resourceOf } from '../../../testing/world.ts';
import rule from './bucket-replicates-to-another-region.ts';

const copy = 'arn:aws:s3:::copy';
const to = (Bucket: string, Status = 'Enabled') => ({ Status, Destination: { Bucket } });
const rules = (...Rules: readonly object[]) => ({
  ReplicationConfiguration: { Role: 'arn:aws:iam::111111111111:role/replication', Rules },
});
const here = { with: [other('AWS::S3::Bucket', {}, 'copy', copy)] };

table(rule, {
  'nothing said': ['fail', {}, { says: 'no enabled rule' }],
  'an empty block': ['fail', { ReplicationConfiguration: {} }],
  'no rules': ['fail', rules()],
  'into a bucket of the same Region': ['fail', rules(to(copy)), here],
  'into itself': ['fail', rules(to('arn:aws:s3:::self')), { names: ['arn:aws:s3:::self'] }],
  disabled: ['fail', rules(to(copy, 'Disabled')), here],
  'disabled, into a bucket that nobody knows': ['fail', rules(to('arn:aws:s3:::elsewhere', 'Disabled'))],
  'a rule without a destination': ['fail', rules({ Status: 'Enabled' })],
  'into a bucket that nobody knows': ['unknown', rules(to('arn:aws:s3:::elsewhere'))],
  'one here, one that nobody knows': ['unknown', rules(to(copy), to('arn:aws:s3:::elsewhere')), here],
  'into a bucket that a parameter names': ['unknown', rules(to(unresolved))],
  'a status by a parameter, here': ['fail', rules(to(copy, unresolved)), here],
  'a status by a condition, elsewhere': ['unknown', rules(to('arn:aws:s3:::elsewhere', oneOf('Enabled', 'Disabled')))],
  'rules that were not all read': ['unknown', rules(to(copy), more), here],
  'not all buckets were read': ['unknown', rules(to('arn:aws:s3:::elsewhere')), { unread: ['AWS::S3::Bucket'] }],
  'replication was not read': ['unknown', { ReplicationConfiguration: denied }],
});

test('a destination of the inventory tells its Region', () => {
  const verdict = (region: string | undefined, ...Rules: readonly object[]): string | undefined => {
    const subject = resourceOf('AWS::S3::Bucket', rules(...Rules), [self]);
    const destination = { ...resourceOf('AWS::S3::Bucket', {}, ['copy', copy]), region };
    const inventory = new Inventory({ resources: [subject, destination], assume: () => 'read' });
    return judge({ ...rule, id: 'check' }, inventory, optionsOf())(subject)?.verdict;
  };
  expect(verdict('eu-west-1', to(copy))).toBe('pass');
  expect(verdict('eu-west-1', to('arn:aws-cn:s3:::copy'))).toBe('pass');
  expect(verdict('eu-west-1', to(copy), to('arn:aws:s3:::elsewhere'))).toBe('pass');
  expect(verdict('eu-west-1', to(copy), unresolved)).toBe('pass');
  expect(verdict('eu-west-1', to(copy, 'Disabled'))).toBe('fail');
  expect(verdict('eu-west-1', to(copy, unresolved))).toBe('unknown');
  expect(verdict('eu-central-1', to(copy))).toBe('fail');
});

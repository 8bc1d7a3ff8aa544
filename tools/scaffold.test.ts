import type { Responsibilities } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { expect, test } from 'vitest';
import { checkFilesFor, firstProperty, subjectOf } from './scaffold/check.ts';
import { kebab, wrongCheck, wrongService, wrongType } from './scaffold/names.ts';
import { likelyProfile, responsibilitiesFor, type Modelled } from './scaffold/service.ts';

const modelled = (type: string, profile: string, more: Partial<Responsibilities> = {}): Modelled => ({
  responsibilities: { type, title: '', serviceModel: 'paas', serviceType: 'abstract', lines: {}, ...more },
  profile,
});

test('a type starts from the profile of its namesakes, else of those with the same last word', () => {
  const known = [
    modelled('AWS::SQS::Queue', 'messaging'),
    modelled('AWS::Batch::JobQueue', 'managed-job'),
    modelled('AWS::ECS::Cluster', 'container'),
    modelled('AWS::RDS::DBCluster', 'managed-database'),
    modelled('AWS::Neptune::DBCluster', 'managed-database'),
  ];
  expect(likelyProfile('AWS::New::Queue', known)).toBe('messaging');
  expect(likelyProfile('AWS::New::FastDBCluster', known)).toBe('managed-database');
  expect(likelyProfile('AWS::New::Rocket', known)).toBe(undefined);
});
test('its file carries the kind that types of its profile have', () => {
  const known = [modelled('AWS::RDS::DBCluster', 'managed-database', { serviceType: 'container' })];
  const [[path, text] = []] = [...responsibilitiesFor('newdb', 'AWS::NewDB::DBCluster', 'managed-database', known)];
  expect(path).toBe('newdb/responsibilities/db-cluster.ts');
  expect(text).toContain("{ title: 'NewDB db cluster', serviceModel: 'paas', serviceType: 'container' }");
  expect(text).toContain('{ ...managedDatabase }');
});
test('a first check asks of the tags, else of what comes first and can be set', async () => {
  const schema = await loadSchema(['AWS::S3::Bucket', 'AWS::Lambda::Permission']);
  expect(firstProperty(schema.type('AWS::S3::Bucket'))).toBe('Tags');
  expect(schema.type('AWS::Lambda::Permission')?.properties.get(firstProperty(schema.type('AWS::Lambda::Permission')))?.readOnly).toBe(
    false,
  );
  expect([...checkFilesFor('s3', 'bucket-x', 'AWS::S3::Bucket', 'Tags').keys()]).toEqual([
    's3/checks/bucket-x.ts',
    's3/checks/bucket-x.test.ts',
  ]);
});
test('words of the language are no names of a subject', () => {
  expect(subjectOf('AWS::Lambda::Function')).toBe('theFunction');
  expect(subjectOf('AWS::RDS::DBCluster')).toBe('dbCluster');
  expect(subjectOf('AWS::EC2::VPC')).toBe('vpc');
});
test('names are told apart', () => {
  expect(kebab('DBInstance')).toBe('db-instance');
  expect(kebab('theFunction')).toBe('the-function');
  expect(wrongService('S3')).toContain('small letters');
  expect(wrongCheck('s3', 's3-bucket')).toContain('leave s3-');
  expect(wrongCheck('s3', 'bucket-is-closed')).toBe(undefined);
  expect(wrongType('AWS::S3::Buckt')).toContain('AWS::S3::Bucket');
});

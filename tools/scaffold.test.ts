import type { Responsibilities } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { expect, test } from 'vitest';
import type { WholeQuestion } from './questions/catalogue.ts';
import { checkFilesFor, firstProperty, subjectOf } from './scaffold/check.ts';
import { kebab, wrongCheck, wrongService, wrongType } from './scaffold/names.ts';
import { openQuestions } from './scaffold/open.ts';
import { likelyProfile, responsibilitiesFor, type Modelled } from './scaffold/service.ts';

const modelled = (type: string, profile: string, more: Partial<Responsibilities> = {}): Modelled => ({
  responsibilities: { type, title: '', serviceModel: 'paas', serviceType: 'abstract', lines: {}, ...more },
  profile,
});

test('a type starts from the profile of its namesakes, else of those with the same last word, its own service first', () => {
  const known = [
    modelled('AWS::SQS::Queue', 'messaging'),
    modelled('AWS::Batch::JobQueue', 'managed-job'),
    modelled('AWS::ECS::Cluster', 'container'),
    modelled('AWS::RDS::DBCluster', 'managed-database'),
    modelled('AWS::Neptune::DBCluster', 'managed-database'),
    modelled('AWS::SQS::QueuePolicy', 'messaging'),
    modelled('AWS::IAM::ManagedPolicy', 'identity'),
    modelled('AWS::IAM::Policy', 'identity'),
  ];
  expect(likelyProfile('AWS::New::Queue', known)).toBe('messaging');
  expect(likelyProfile('AWS::New::FastDBCluster', known)).toBe('managed-database');
  expect(likelyProfile('AWS::New::InlinePolicy', known)).toBe('identity');
  expect(likelyProfile('AWS::SQS::QueueInlinePolicy', known)).toBe('messaging');
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
const question = (id: string, more: Partial<WholeQuestion> = {}): WholeQuestion => ({
  id,
  service: 'sns',
  type: 'AWS::SNS::Topic',
  tier: 2,
  needs: 'configuration',
  title: "A topic's delivery is logged",
  severity: 'low',
  domain: 'detect.monitor',
  ...more,
});
const ruleOf = (...known: Parameters<typeof checkFilesFor>): string =>
  checkFilesFor(...known).get(`${known[0]}/checks/${known[1]}.ts`) ?? '';
test('a question of the catalogue brings what it says; one of our own says so', () => {
  const text = ruleOf('sns', 'topic-x', 'AWS::SNS::Topic', 'Tags', {
    question: question('sns-topic-x', { fsbp: ['SNS.2'], config: ['a', 'b'] }),
  });
  expect(text).toContain("title: 'A topic’s delivery is logged',");
  expect(text).toContain("severity: 'low',\n  domain: 'detect.monitor',\n");
  expect(text).toContain("equivalents: { fsbp: ['SNS.2'], config: ['a', 'b'] },");
  expect(ruleOf('sns', 'topic-x', 'AWS::SNS::Topic', 'Tags', { question: question('sns-topic-x') })).not.toContain('equivalents');
  expect(ruleOf('sns', 'topic-x', 'AWS::SNS::Topic', 'Tags')).toContain('equivalents: { catalogue: [] }');
});
test('a duty that is AWS’s is told before the table refuses it', () => {
  const known = { question: question('sns-topic-x', { domain: 'crypto.keys' }), isAwsDuty: true };
  expect(ruleOf('sns', 'topic-x', 'AWS::SNS::Topic', 'Tags', known)).toMatch(/domain: 'crypto.keys', \/\/ AWS's by default/);
});
test('the questions that nobody asks are listed by tier, with what answers them', () => {
  const catalogue = [
    question('sns-b'),
    question('sns-a', { tier: 1, needs: 'observed' }),
    question('sns-c'),
    question('sqs-a', { service: 'sqs' }),
  ];
  expect(openQuestions('sns', catalogue, new Set(['sns-c']))).toEqual([
    'services/sns: 1 of 3 questions of the catalogue are asked',
    expect.stringMatching(/^ {2}tier 1 {2}a .*live account only/),
    expect.stringMatching(/^ {2}tier 2 {2}b .*AWS::SNS::Topic {2}\(configuration\)/),
    'next: npm run new-check sns <one of these names>',
  ]);
  expect(openQuestions('sqs', catalogue, new Set(['sqs-a']))).toEqual(['services/sqs: 1 of 1 questions of the catalogue are asked']);
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

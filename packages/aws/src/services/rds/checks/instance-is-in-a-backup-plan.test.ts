import { denied, given, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { inCluster, replica } from '../testing.ts';
import rule from './instance-is-in-a-backup-plan.ts';

const arn = 'arn:aws:rds:eu-central-1:111111111111:db:self';
const names = [arn];
const selection = (BackupSelection: object) =>
  other('AWS::Backup::BackupSelection', { BackupPlanId: 'plan', BackupSelection }, 'selection');
const by = (BackupSelection: object) => ({ names, with: [selection(BackupSelection)] });
const daily = { Tags: [{ Key: 'backup', Value: 'daily' }] };
const equals = (ConditionKey: string, ConditionValue: string) => ({ ConditionType: 'STRINGEQUALS', ConditionKey, ConditionValue });

table(rule, {
  'by its ARN': ['pass', { Engine: 'mysql' }, by({ Resources: [arn] })],
  'by its ARN in another spelling of the partition': [
    'pass',
    { Engine: 'mysql' },
    by({ Resources: [arn.replace('arn:aws:', 'arn:aws-cn:')] }),
  ],
  'by its type': ['pass', {}, by({ Resources: ['arn:aws:rds:*:*:db:*'] })],
  'by its service': ['pass', {}, by({ Resources: ['arn:aws:rds:*'] })],
  'by everything': ['pass', {}, by({ Resources: ['*'] })],
  'by nothing named, which is everything': ['pass', {}, by({ SelectionName: 'all' })],
  'by the ARN of another': ['fail', {}, by({ Resources: [arn.replace('self', 'another')] })],
  'by the type of clusters': ['fail', {}, by({ Resources: ['arn:aws:rds:*:*:cluster:*'] })],
  'by another type': ['fail', {}, by({ Resources: ['arn:aws:dynamodb:*:*:table/*'] })],
  'no selection': ['fail', { Engine: 'mysql' }, { names, says: 'no selection' }],
  'excluded by its ARN': ['fail', {}, by({ Resources: ['*'], NotResources: [arn] })],
  'excluded by its type': ['fail', daily, by({ ListOfTags: [equals('backup', 'daily')], NotResources: ['arn:aws:rds:*:*:db:*'] })],
  'another is excluded': ['pass', {}, by({ Resources: ['*'], NotResources: ['arn:aws:rds:*:*:cluster:*'] })],
  'by a tag': ['pass', daily, by({ ListOfTags: [equals('backup', 'daily')] })],
  'by a tag in full': ['pass', daily, by({ ListOfTags: [equals('aws:ResourceTag/backup', 'daily')] })],
  'by one of two tags': ['pass', daily, by({ ListOfTags: [equals('tier', 'gold'), equals('backup', 'daily')] })],
  'by another value of a tag': ['fail', daily, by({ ListOfTags: [equals('backup', 'weekly')] })],
  'by a tag, without tags': ['fail', {}, by({ ListOfTags: [equals('backup', 'daily')] })],
  'by another ARN, or a tag': ['pass', daily, by({ Resources: [arn.replace('self', 'another')], ListOfTags: [equals('backup', 'daily')] })],
  'by its type and a condition': [
    'pass',
    daily,
    by({
      Resources: ['arn:aws:rds:*:*:db:*'],
      Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }] },
    }),
  ],
  'by its type and a condition that it does not meet': [
    'fail',
    {},
    by({
      Resources: ['arn:aws:rds:*:*:db:*'],
      Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }] },
    }),
  ],
  'by a condition with a wildcard': [
    'pass',
    daily,
    by({ Conditions: { StringLike: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'd*' }] } }),
  ],
  'by a condition that it must not meet': [
    'fail',
    daily,
    by({ Conditions: { StringNotEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }] } }),
  ],
  'by a condition that it does not have': [
    'pass',
    {},
    by({ Conditions: { StringNotLike: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'n*' }] } }),
  ],
  'of another Region than the template knows': [
    'unknown',
    {},
    {
      names: ['arn:\u27e8AWS::Partition\u27e9:rds:\u27e8AWS::Region\u27e9:\u27e8AWS::AccountId\u27e9:db:db-1'],
      with: [selection({ Resources: ['arn:aws:rds:eu-west-1:*:db:*'] })],
    },
  ],
  'of the Region of the stack': [
    'pass',
    {},
    {
      names: ['arn:\u27e8AWS::Partition\u27e9:rds:\u27e8AWS::Region\u27e9:\u27e8AWS::AccountId\u27e9:db:db-1'],
      with: [selection({ Resources: ['arn:\u27e8AWS::Partition\u27e9:rds:\u27e8AWS::Region\u27e9:\u27e8AWS::AccountId\u27e9:db:*'] })],
    },
  ],
  'it runs, and AWS Backup has it': ['pass', { DbiResourceId: 'db-ABC' }, { names, observed: { BackupProtected: true } }],
  'it runs, and AWS Backup does not have it': ['fail', { DbiResourceId: 'db-ABC' }, { names, observed: { BackupProtected: false } }],
  'a member of a cluster': ['not asked', { ...inCluster, Engine: 'aurora-mysql' }, by({ Resources: [arn] })],
  'a replica': ['not asked', replica, by({ Resources: [arn] })],
  'selections were not read': ['unknown', {}, { names, unread: ['AWS::Backup::BackupSelection'] }],
  'a selection by a parameter': ['unknown', {}, by({ Resources: [unresolved] })],
  'a selection by a parameter, and by its ARN': ['pass', {}, by({ Resources: [unresolved, arn] })],
  'more than was read': ['unknown', {}, by({ Resources: [arn.replace('self', 'another'), more] })],
  'tags by a parameter': ['unknown', { Tags: unresolved }, by({ ListOfTags: [equals('backup', 'daily')] })],
  'a tag by a parameter': ['unknown', { Tags: [{ Key: 'backup', Value: given }] }, by({ ListOfTags: [equals('backup', 'daily')] })],
  'excluded or not': ['unknown', {}, by({ Resources: ['*'], NotResources: oneOf([arn], undefined) })],
  'tags not read': ['unknown', { Tags: denied }, by({ ListOfTags: [equals('backup', 'daily')] })],
});

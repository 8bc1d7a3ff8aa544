import { more, oneOf, other, selfArn, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, multiAz } from '../cluster-testing.ts';
import rule from './cluster-is-in-a-backup-plan.ts';

const arn = 'arn:aws:rds:eu-central-1:111111111111:cluster:self';
const names = [selfArn, arn];
const references = 'arn:⟨AWS::Partition⟩:rds:⟨AWS::Region⟩:⟨AWS::AccountId⟩:cluster:';
const selection = (BackupSelection: unknown) =>
  other('AWS::Backup::BackupSelection', { BackupPlanId: 'plan', BackupSelection }, 'selection');
const of = (...Resources: unknown[]) => selection({ IamRoleArn: 'arn:aws:iam::111111111111:role/backup', SelectionName: 's', Resources });
const tagged = { ...auroraMysql, Tags: [{ Key: 'backup', Value: 'daily' }] };
const byTag = selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] });

table(rule, {
  named: ['pass', auroraMysql, { names, with: [of(arn)] }],
  'another is named': ['fail', auroraMysql, { names, with: [of('arn:aws:rds:eu-central-1:111111111111:cluster:another')] }],
  'no selection': ['fail', auroraMysql, { names, says: 'no selection' }],
  everything: ['pass', auroraMysql, { names, with: [of('*')] }],
  'everything of RDS': ['pass', auroraMysql, { names, with: [of('arn:aws:rds:*')] }],
  'every cluster': ['pass', auroraMysql, { names, with: [of('arn:aws:rds:*:*:cluster:*')] }],
  'every cluster, with references': ['pass', auroraMysql, { names, with: [of(`${references}*`)] }],
  'another cluster, with references': ['fail', auroraMysql, { names: [`${references}⟨t#Self⟩`], with: [of(`${references}⟨t#Another⟩`)] }],
  'this cluster, with references': ['pass', auroraMysql, { names: [`${references}⟨t#Self⟩`], with: [of(`${references}⟨t#Self⟩`)] }],
  'something else by reference': ['fail', auroraMysql, { names, with: [of('⟨t#Table.Arn⟩')] }],
  'everything of an account': ['pass', auroraMysql, { names, with: [of('arn:⟨AWS::Partition⟩:rds:⟨AWS::Region⟩:⟨AWS::AccountId⟩:*')] }],
  'names that begin with a reference': [
    'unknown',
    { ...auroraMysql, DBClusterIdentifier: 'prod-ledger' },
    { names, with: [of(`${references}⟨t#Prefix⟩*`)] },
  ],
  'every instance': ['fail', auroraMysql, { names, with: [of('arn:aws:rds:*:*:db:*')] }],
  'every table': ['fail', auroraMysql, { names, with: [of('arn:aws:dynamodb:*:*:table/*')] }],
  'clusters by the beginning of their name': [
    'pass',
    { ...auroraMysql, DBClusterIdentifier: 'prod-ledger' },
    { names, with: [of('arn:aws:rds:*:*:cluster:prod-*')] },
  ],
  'clusters by another beginning': [
    'fail',
    { ...auroraMysql, DBClusterIdentifier: 'test-ledger' },
    { names, with: [of('arn:aws:rds:*:*:cluster:prod-*')] },
  ],
  'a name that AWS makes': ['unknown', auroraMysql, { names, with: [of('arn:aws:rds:*:*:cluster:prod-*')] }],
  'by tag': ['pass', tagged, { names, with: [byTag] }],
  'by a tag of another value': ['fail', { ...auroraMysql, Tags: [{ Key: 'backup', Value: 'never' }] }, { names, with: [byTag] }],
  'by a tag it has not': ['fail', auroraMysql, { names, with: [byTag] }],
  'named or by tag': [
    'pass',
    tagged,
    {
      names,
      with: [
        selection({
          Resources: ['arn:aws:dynamodb:*:*:table/*'],
          ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }],
        }),
      ],
    },
  ],
  'everything with a tag': [
    'pass',
    tagged,
    {
      names,
      with: [
        selection({
          Resources: ['*'],
          Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }] },
        }),
      ],
    },
  ],
  'everything with a tag it has not': [
    'fail',
    auroraMysql,
    {
      names,
      with: [
        selection({
          Resources: ['*'],
          Conditions: { StringLike: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'dai*' }] },
        }),
      ],
    },
  ],
  'everything but what has its tag': [
    'fail',
    tagged,
    {
      names,
      with: [
        selection({
          Resources: ['*'],
          Conditions: { StringNotEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }] },
        }),
      ],
    },
  ],
  'everything but clusters': [
    'fail',
    auroraMysql,
    { names, with: [selection({ Resources: ['*'], NotResources: ['arn:aws:rds:*:*:cluster:*'] })] },
  ],
  'everything but this one': ['fail', auroraMysql, { names, with: [selection({ Resources: ['*'], NotResources: [arn] })] }],
  'a selection that says nothing': ['pass', auroraMysql, { names, with: [selection({ SelectionName: 's' })] }],
  'a Multi-AZ DB cluster': ['fail', multiAz, { names }],
  Neptune: ['not asked', { Engine: 'neptune' }, { names }],
  'the selections were not read': ['unknown', auroraMysql, { names, unread: ['AWS::Backup::BackupSelection'] }],
  'resources by a parameter': ['unknown', auroraMysql, { names, with: [selection({ Resources: unresolved })] }],
  'more resources than are known': ['unknown', auroraMysql, { names, with: [of('arn:aws:rds:*:*:db:*', more)] }],
  'more, and this one': ['pass', auroraMysql, { names, with: [of(more, arn)] }],
  'tags by a parameter': ['unknown', { ...auroraMysql, Tags: unresolved }, { names, with: [byTag] }],
  'one value or another': [
    'unknown',
    { ...auroraMysql, Tags: [{ Key: 'backup', Value: oneOf('daily', 'never') }] },
    { names, with: [byTag] },
  ],
});

import { pseudo } from '@demarc/model';
import { denied, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './volume-is-in-backup-plan.ts';

const selection = (properties: object, name = 'selection'): Other =>
  other(
    'AWS::Backup::BackupSelection',
    { BackupPlanId: 'plan', BackupSelection: { SelectionName: 's', IamRoleArn: 'arn:aws:iam::111111111111:role/backup', ...properties } },
    name,
  );
const resources = (...Resources: readonly unknown[]): Other => selection({ Resources });
const tagged = (...keys: readonly string[]): object => ({ Tags: keys.map((Key) => ({ Key, Value: 'daily' })) });
const byTag = (ConditionKey: unknown, ConditionValue: unknown = 'daily'): Other =>
  selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey, ConditionValue }] });
const allVolumes = 'arn:aws:ec2:*:*:volume/*';
const attached = (InstanceId: unknown): Other =>
  other('AWS::EC2::VolumeAttachment', { InstanceId, VolumeId: 'self', Device: '/dev/sdf' }, 'attachment');
const instance = (properties: object): Other => other('AWS::EC2::Instance', { ImageId: 'ami-1', ...properties }, 'i-1');
const equals = (key: string, value = 'daily'): object => ({ StringEquals: [{ ConditionKey: key, ConditionValue: value }] });

table(rule, {
  'no plan': ['fail', {}, { says: 'no backup plan' }],
  'named by its ARN': ['pass', {}, { with: [resources('arn:aws:ec2:eu-central-1:111111111111:volume/self')] }],
  'named by an ARN of the template': [
    'pass',
    {},
    { with: [resources(`arn:${pseudo('AWS::Partition')}:ec2:${pseudo('AWS::Region')}:${pseudo('AWS::AccountId')}:volume/self`)] },
  ],
  'another volume is named': ['fail', {}, { with: [resources('arn:aws:ec2:eu-central-1:111111111111:volume/vol-2')] }],
  'in another Region': ['fail', {}, { with: [resources('arn:aws:ec2:us-east-1:111111111111:volume/self')] }],
  'in another account': ['fail', {}, { with: [resources('arn:aws:ec2:eu-central-1:222222222222:volume/self')] }],
  'all volumes': ['pass', {}, { with: [resources(allVolumes)] }],
  'all databases': ['fail', {}, { with: [resources('arn:aws:rds:*:*:db:*')] }],
  'all instances': ['fail', {}, { with: [resources('arn:aws:ec2:*:*:instance/*')] }],
  everything: ['pass', {}, { with: [resources('*')] }],
  'everything but this': ['fail', {}, { with: [selection({ Resources: ['*'], NotResources: ['arn:aws:ec2:*:*:volume/self'] })] }],
  'everything but databases': ['pass', {}, { with: [selection({ Resources: ['*'], NotResources: ['arn:aws:rds:*:*:db:*'] })] }],
  'nothing is named, so everything': ['pass', {}, { with: [selection({})] }],
  'one of its tags': ['pass', tagged('backup'), { with: [byTag('backup')] }],
  'a tag with another value': ['fail', tagged('backup'), { with: [byTag('backup', 'weekly')] }],
  'a tag that it does not have': ['fail', tagged('stage'), { with: [byTag('backup')] }],
  'a tag, or all databases': [
    'pass',
    tagged('backup'),
    { with: [selection({ Resources: ['arn:aws:rds:*:*:db:*'], ListOfTags: [{ ConditionKey: 'backup', ConditionValue: 'daily' }] })] },
  ],
  'all volumes with a tag': [
    'pass',
    tagged('backup'),
    { with: [selection({ Resources: [allVolumes], Conditions: equals('aws:ResourceTag/backup') })] },
  ],
  'all volumes with a tag that it does not have': [
    'fail',
    {},
    { with: [selection({ Resources: [allVolumes], Conditions: equals('aws:ResourceTag/backup') })] },
  ],
  'all volumes whose tag is like something': [
    'pass',
    tagged('backup'),
    {
      with: [
        selection({
          Resources: [allVolumes],
          Conditions: { StringLike: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'da*' }] },
        }),
      ],
    },
  ],
  'all volumes without a tag': [
    'fail',
    tagged('backup'),
    {
      with: [
        selection({
          Resources: [allVolumes],
          Conditions: { StringNotEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }] },
        }),
      ],
    },
  ],
  'the instance that it is attached to': ['pass', {}, { with: [attached('i-1'), instance({}), resources('arn:aws:ec2:*:*:instance/i-1')] }],
  'all instances, attached to one': ['pass', {}, { with: [attached('i-1'), instance({}), resources('arn:aws:ec2:*:*:instance/*')] }],
  'a tag of the instance that it is attached to': ['pass', {}, { with: [attached('i-1'), instance(tagged('backup')), byTag('backup')] }],
  'an instance that no plan selects': ['fail', {}, { with: [attached('i-1'), instance({}), byTag('backup')] }],
  'an instance that is not here': ['unknown', {}, { with: [attached('i-9'), byTag('backup')] }],
  'a parameter names what is backed up': ['unknown', {}, { with: [resources(unresolved)] }],
  'a parameter names a tag': ['unknown', tagged('backup'), { with: [byTag(unresolved)] }],
  'a tag whose value nobody knows': ['unknown', { Tags: [{ Key: 'backup', Value: unresolved }] }, { with: [byTag('backup')] }],
  'maybe more tags': ['unknown', { Tags: [more] }, { with: [byTag('backup')] }],
  'its tag either way': [
    'pass',
    { Tags: [{ Key: 'backup', Value: oneOf('daily', 'weekly') }] },
    { with: [byTag('backup'), selection({ ListOfTags: [{ ConditionKey: 'backup', ConditionValue: 'weekly' }] }, 's2')] },
  ],
  'plans that were not read': ['unknown', {}, { unread: ['AWS::Backup::BackupSelection'] }],
  'tags that were not read': ['unknown', { Tags: denied }, { with: [byTag('backup')] }],
  'all volumes, whatever its tags': ['pass', { Tags: denied }, { with: [resources(allVolumes)] }],
});

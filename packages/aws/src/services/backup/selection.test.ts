import { pseudo } from '@demarc/model';
import { check } from '../../kit.ts';
import { more, oneOf, other, table, unresolved } from '../../testing/index.ts';
import type { World } from '../../testing/world.ts';
import { isInBackupPlan, selectionPage } from './selection.ts';

/** The question as the checks of all services ask it, of a thing whose owner may name it. */
const rule = check('AWS::RDS::DBCluster', {
  title: 'A selection takes the thing',
  risk: 'No plan takes it',
  severity: 'low',
  domain: 'resil.backup',
  why: 'For its table only.',
  source: selectionPage,
  failing: (cluster, context) =>
    !isInBackupPlan(
      {
        type: 'AWS::RDS::DBCluster',
        service: 'rds',
        kind: 'cluster:',
        names: context.resource.names,
        name: () => cluster.DBClusterIdentifier,
        tags: () => cluster.Tags,
      },
      context,
    ) && 'no selection takes it',
});

const arn = 'arn:aws:rds:eu-central-1:111111111111:cluster:self';
const stack = `arn:${pseudo('AWS::Partition')}:rds:${pseudo('AWS::Region')}:${pseudo('AWS::AccountId')}:cluster:`;
const aurora = { Engine: 'aurora-mysql' };
const tagged = (...tags: readonly (readonly [string, string])[]) => ({ ...aurora, Tags: tags.map(([Key, Value]) => ({ Key, Value })) });
const selected = (BackupSelection: object, world: World = {}): World => ({
  ...world,
  with: [other('AWS::Backup::BackupSelection', { BackupPlanId: 'plan', BackupSelection }, 'selection')],
});
const by = (...Resources: readonly unknown[]): World => selected({ Resources });
const pair = (key: string, ConditionValue: string) => ({ ConditionKey: `aws:ResourceTag/${key}`, ConditionValue });
const listed = (ConditionKey: string, ConditionValue: string) => ({ ConditionType: 'STRINGEQUALS', ConditionKey, ConditionValue });
const backedUp = listed('backup', 'true');
/** What AWS's page has as an example: some resources, and what has a tag, except for what has another. */
const example = {
  Resources: ['arn:aws:fsx:*', 'arn:aws:rds:*:*:cluster:my-aurora-cluster'],
  ListOfTags: [backedUp],
  Conditions: { StringNotEquals: [pair('stage', 'test')] },
};

table(rule, {
  // Which resources a pattern means.
  'by its ARN': ['pass', aurora, by(arn)],
  'by its ARN in another partition': ['pass', aurora, by(arn.replace('arn:aws:', 'arn:aws-cn:'))],
  'by everything': ['pass', aurora, by('*')],
  'by its service': ['pass', aurora, by('arn:aws:rds:*')],
  'by its service and Region': ['pass', aurora, by('arn:aws:rds:eu-central-1:*')],
  'by another service': ['fail', aurora, by('arn:aws:ec2:*')],
  'by its kind': ['pass', aurora, by('arn:aws:rds:*:*:cluster:*')],
  'by its kind, over the colons': ['pass', aurora, by('arn:aws:rds:*:cluster:*')],
  'by another kind': ['fail', aurora, by('arn:aws:rds:*:*:db:*')],
  'by a kind that begins alike': ['fail', aurora, by('arn:aws:rds:*:*:cluster-snapshot:*')],
  'by the name of another': ['fail', aurora, by('arn:aws:rds:*:*:cluster:another')],
  'by a part of the Region': ['pass', aurora, by('arn:aws:rds:eu-*:*:cluster:*')],
  'of another Region': ['fail', aurora, by('arn:aws:rds:us-east-1:*:cluster:*')],
  'of another account': ['fail', aurora, by('arn:aws:rds:*:222222222222:cluster:*')],
  'of the stack': ['pass', aurora, by(`${stack}*`)],
  'by the ARN that the template makes of it': ['pass', aurora, { ...by(`${stack}⟨t#Self⟩`), names: [`${stack}⟨t#Self⟩`] }],
  'by that of another': ['fail', aurora, { ...by(`${stack}⟨t#Another⟩`), names: [`${stack}⟨t#Self⟩`] }],
  'in a Region, where the template does not know its own': [
    'unknown',
    aurora,
    { ...by('arn:aws:rds:us-east-1:*:cluster:*'), names: [`${stack}⟨t#Self⟩`] },
  ],
  'another name, wherever the template is': [
    'fail',
    aurora,
    { ...by('arn:aws:rds:us-east-1:111111111111:cluster:another'), names: [`${stack}⟨t#Self⟩`] },
  ],
  'by the beginning of its name': ['pass', { ...aurora, DBClusterIdentifier: 'prod-ledger' }, by('arn:aws:rds:*:*:cluster:prod-*')],
  'by the middle of its name': ['pass', { ...aurora, DBClusterIdentifier: 'prod-ledger-1' }, by('arn:aws:rds:*:*:cluster:*-ledger-*')],
  'by another beginning': ['fail', { ...aurora, DBClusterIdentifier: 'test-ledger' }, by('arn:aws:rds:*:*:cluster:prod-*')],
  'a question mark is no wildcard': ['fail', { ...aurora, DBClusterIdentifier: 'prod-1' }, by('arn:aws:rds:*:*:cluster:prod-?')],
  'by the beginning of a name that AWS makes': ['unknown', aurora, by('arn:aws:rds:*:*:cluster:prod-*')],
  'by the beginning of a name that is a parameter': [
    'unknown',
    { ...aurora, DBClusterIdentifier: unresolved },
    by('arn:aws:rds:*:*:cluster:prod-*'),
  ],
  'by its kind, whatever it is called': ['pass', { ...aurora, DBClusterIdentifier: unresolved }, by('arn:aws:rds:*:*:cluster:*')],
  'by a name that begins with another’s': [
    'unknown',
    { ...aurora, DBClusterIdentifier: 'prod-ledger' },
    by('arn:aws:rds:*:*:cluster:⟨t#Prefix⟩-*'),
  ],
  'by a name that begins with the stack’s': [
    'unknown',
    { ...aurora, DBClusterIdentifier: 'prod-ledger' },
    by(`arn:aws:rds:*:*:cluster:${pseudo('AWS::StackName')}-*`),
  ],
  'the stack’s name in both': [
    'pass',
    { ...aurora, DBClusterIdentifier: `${pseudo('AWS::StackName')}-ledger` },
    by(`arn:aws:rds:*:*:cluster:${pseudo('AWS::StackName')}-*`),
  ],
  'by an identity of something else': ['fail', aurora, by('⟨t#Table.Arn⟩')],
  'by a parameter': ['unknown', aurora, by(unresolved)],
  'by a parameter and by its ARN': ['pass', aurora, by(unresolved, arn)],
  'by more than is known': ['unknown', aurora, by('arn:aws:rds:*:*:db:*', more)],

  // How the parts of a selection go together.
  'a selection that says nothing takes everything': ['pass', aurora, selected({ SelectionName: 's' })],
  'empty lists say nothing': ['pass', aurora, selected({ Resources: [], ListOfTags: [], NotResources: [], Conditions: {} })],
  'conditions alone are asked of everything': [
    'pass',
    tagged(['backup', 'true']),
    selected({ Conditions: { StringEquals: [pair('backup', 'true')] } }),
  ],
  'one of the tags is enough': ['pass', tagged(['tier', 'gold']), selected({ ListOfTags: [backedUp, listed('tier', 'gold')] })],
  'a tag of a list with the prefix of a condition': [
    'pass',
    tagged(['backup', 'true']),
    selected({ ListOfTags: [listed('aws:ResourceTag/backup', 'true')] }),
  ],
  'none of the tags': ['fail', tagged(['backup', 'false']), selected({ ListOfTags: [backedUp] })],
  'tags are case-sensitive': ['fail', tagged(['Backup', 'true']), selected({ ListOfTags: [backedUp] })],
  'all conditions must hold': [
    'fail',
    tagged(['backup', 'true']),
    selected({ Resources: ['*'], Conditions: { StringEquals: [pair('backup', 'true'), pair('stage', 'prod')] } }),
  ],
  'all conditions hold': [
    'pass',
    tagged(['backup', 'true'], ['stage', 'prod']),
    selected({ Resources: ['*'], Conditions: { StringEquals: [pair('backup', 'true'), pair('stage', 'prod')] } }),
  ],
  'a condition with a wildcard': ['pass', tagged(['backup', 'daily']), selected({ Conditions: { StringLike: [pair('backup', 'd*')] } })],
  'any value of a tag': ['fail', aurora, selected({ Resources: ['*'], Conditions: { StringLike: [pair('backup', '*')] } })],
  'a value that must not be': ['fail', tagged(['stage', 'test']), selected({ Conditions: { StringNotEquals: [pair('stage', 'test')] } })],
  'a value that must not be, of a tag that is not there': [
    'pass',
    aurora,
    selected({ Conditions: { StringNotEquals: [pair('stage', 'test')] } }),
  ],
  'a pattern that must not be': [
    'fail',
    tagged(['key', 'to-exclude-it']),
    selected({ Conditions: { StringNotLike: [pair('key', '*exclude*')] } }),
  ],
  'excluded by its kind': ['fail', aurora, selected({ Resources: ['*'], NotResources: ['arn:aws:fsx:*', 'arn:aws:rds:*'] })],
  'excluded, though it has the tag': ['fail', tagged(['backup', 'true']), selected({ ListOfTags: [backedUp], NotResources: [arn] })],
  'all but another': ['pass', aurora, selected({ NotResources: ['arn:aws:rds:*:*:cluster:another'] })],

  // AWS's own example of all three.
  'resources or a tag: the tag': ['pass', tagged(['backup', 'true']), selected(example)],
  'resources or a tag: the resource': [
    'pass',
    { ...aurora, DBClusterIdentifier: 'my-aurora-cluster' },
    { ...selected(example), names: ['my-aurora-cluster'] },
  ],
  'resources or a tag: neither': ['fail', tagged(['backup', 'false']), selected(example)],
  'conditions hold for what is taken by a tag, too': ['fail', tagged(['backup', 'true'], ['stage', 'test']), selected(example)],
  'conditions hold for what is taken by its ARN': [
    'fail',
    { ...tagged(['stage', 'test']), DBClusterIdentifier: 'my-aurora-cluster' },
    { ...selected(example), names: ['my-aurora-cluster'] },
  ],

  'no selection': ['fail', aurora],
  'selections were not read': ['unknown', aurora, { unread: ['AWS::Backup::BackupSelection'] }],
  'tags by a parameter': ['unknown', { ...aurora, Tags: unresolved }, selected({ ListOfTags: [backedUp] })],
  'tags by a parameter, and everything is taken': ['pass', { ...aurora, Tags: unresolved }, by('*')],
  'one value or another': [
    'unknown',
    { ...aurora, Tags: [{ Key: 'backup', Value: oneOf('true', 'false') }] },
    selected({ ListOfTags: [backedUp] }),
  ],
  'excluded or not': ['unknown', aurora, selected({ Resources: ['*'], NotResources: oneOf([arn], undefined) })],
});

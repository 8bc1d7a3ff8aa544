import { given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-has-instance-profile.ts';

const launched = { LaunchTemplate: { LaunchTemplateId: 'lt-1' } };
const template = (data: object): ReturnType<typeof other> =>
  other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: data, LaunchTemplateName: 'web' }, 'lt-1');

table(rule, {
  'a profile': ['pass', { IamInstanceProfile: 'web' }],
  none: ['fail', {}, { says: 'no instance profile' }],
  'a profile that is given and not known': ['pass', { IamInstanceProfile: given }],
  'a profile that a parameter may give': ['unknown', { IamInstanceProfile: unresolved }],
  'a profile by a condition': ['unknown', { IamInstanceProfile: oneOf('web', undefined) }],
  'one profile or the other': ['pass', { IamInstanceProfile: oneOf('web', 'db') }],
  'the launch template has one, by name': ['pass', launched, { with: [template({ IamInstanceProfile: { Name: 'web' } })] }],
  'the launch template has one, by ARN': [
    'pass',
    launched,
    { with: [template({ IamInstanceProfile: { Arn: 'arn:aws:iam::111111111111:instance-profile/web' } })] },
  ],
  'the launch template has none': ['fail', launched, { with: [template({})] }],
  'the launch template by its name': [
    'pass',
    { LaunchTemplate: { LaunchTemplateName: 'web' } },
    { with: [template({ IamInstanceProfile: { Name: 'web' } })] },
  ],
  'a launch template that is not here': ['unknown', launched, { unread: ['AWS::EC2::LaunchTemplate'] }],
  'a launch template that is not here, beside a profile': [
    'pass',
    { ...launched, IamInstanceProfile: 'web' },
    { unread: ['AWS::EC2::LaunchTemplate'] },
  ],
  'a stopped instance': ['fail', { State: { Name: 'stopped' } }],
  'a terminated instance has lost its profile': ['not asked', { State: { Name: 'terminated' } }],
});

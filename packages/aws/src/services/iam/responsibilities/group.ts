import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';
import { bestPractices } from '../pages.ts';

export default responsibilities(
  'AWS::IAM::Group',
  { title: 'IAM group', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'crypto.certs': none('it holds no certificate'),
    'iam.creds': none('a group has no credentials'),
    'iam.authz': you("Adds the group's policies to every member.", 'Keep policies at groups, not users, and review members.', ours),
    'iam.mfa': you(
      "Evaluates MFA conditions in the group's policies.",
      'Demand MFA for every member, above all for administrators.',
      bestPractices,
    ),
  },
);

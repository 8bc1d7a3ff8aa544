import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::ManagedPolicy',
  { title: 'IAM managed policy', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'crypto.certs': none('it holds no certificate'),
    'iam.creds': none('a policy has no credentials'),
    'iam.authz': you('Keeps five versions and evaluates the default one.', 'Write it narrowly; nobody should pass it on unread.', ours),
    'iam.mfa': you('Evaluates MFA conditions that the policy contains.', 'Write them for sensitive actions.', ours),
  },
);

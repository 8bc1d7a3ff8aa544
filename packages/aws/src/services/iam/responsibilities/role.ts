import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::Role',
  { title: 'IAM role', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'crypto.certs': none('it holds no certificate'),
    'iam.creds': aws("Issues and expires the role's temporary credentials.", 'Keep session length short.', ours),
    'iam.mfa': you('Evaluates MFA conditions in the trust policy.', 'Demand MFA where people assume the role.', ours),
  },
);

import { aws, both, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::SSO::PermissionSet',
  { title: 'Identity Center permission set', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'crypto.certs': none('it holds no certificate'),
    'iam.creds': aws('Issues short-lived sessions to assigned people.', 'Set the session length.', ours),
    'iam.mfa': both('Asks for MFA as the instance is set.', 'Require it at every sign-in.', ours),
  },
);

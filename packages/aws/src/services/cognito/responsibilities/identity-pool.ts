import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::Cognito::IdentityPool',
  { title: 'Identity pool', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'resil.ha': aws('Runs the pool over the Zones of its Region.', 'Cache credentials until they end.', ours),
    'crypto.certs': none('it holds no certificate'),
    'iam.creds': aws('Issues short-lived credentials for app users.', 'Keep roles of app users minimal.', ours),
    'iam.authz': you(
      'Exchanges a login for a role, also for guests if you allow them.',
      'Close guest access, and map each group to a narrow role.',
      ours,
    ),
    'iam.mfa': none('factors belong to the sign-in before it'),
  },
);

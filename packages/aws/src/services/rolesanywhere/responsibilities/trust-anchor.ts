import { aws, both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::RolesAnywhere::TrustAnchor',
  { title: 'Roles Anywhere trust anchor', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'resil.ha': aws(
      'Issues credentials over several Zones.',
      'Renew credentials before they end, so that a short outage does not hurt.',
      ours,
    ),
    'crypto.certs': you(
      'Checks certificates against the anchor and its revocation list.',
      'Run the authority, revoke lost devices, import lists.',
      ours,
    ),
    'iam.creds': both('Exchanges certificates for short-lived credentials.', 'Protect private keys on the machines outside.', ours),
    'iam.mfa': none('machines prove themselves by certificates, not by second factors'),
  },
);

import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::LakeFormation::Resource',
  { title: 'Lake Formation registered location', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'resil.ha': aws('Checks grants over several Zones.', 'Let jobs retry.', ours),
    'crypto.certs': none('it holds no certificate'),
    'iam.creds': you(
      'Gives engines short-lived credentials for the location.',
      'Register with a role that reaches only this location.',
      ours,
    ),
    'iam.authz': you(
      'Checks grants on tables, columns and rows for integrated engines.',
      'Grant narrowly, and close direct access to the bucket.',
      ours,
    ),
    'iam.mfa': none('nobody signs in to a location'),
  },
);

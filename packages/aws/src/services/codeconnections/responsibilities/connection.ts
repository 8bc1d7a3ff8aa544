import { aws, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::CodeConnections::Connection',
  { title: 'Source connection', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'resil.ha': aws('Runs the connection service over several Zones.', 'Be able to release without the code host.', ours),
    'iam.mfa': {
      owner: 'third-party',
      awsDoes: 'Never sees the login at the code host.',
      youDo: 'Demand MFA at the code host.',
      source: ours,
    },
    'iam.identity': {
      owner: 'third-party',
      awsDoes: 'Uses the app installed at the code host.',
      youDo: 'Limit which repositories the app may see.',
      source: ours,
    },
  },
);

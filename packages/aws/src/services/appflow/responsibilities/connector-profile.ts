import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::AppFlow::ConnectorProfile',
  { title: 'AppFlow connection', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('it loads nothing from outside'),
    'app.code': none('it holds settings, not a program'),
    'crypto.keys': [
      controlPlane['crypto.keys'],
      ...ownKey<'AWS::AppFlow::ConnectorProfile'>({
        id: 'appflow-connector-profile-kms-arn',
        what: 'stored tokens',
        says: 'Stored tokens use a KMS key that you name.',
        awsDoes: 'Encrypts stored tokens with the key that you name.',
        youDo: "Keep that key's policy and life; without it stored tokens cannot be read.",
        source: ours,
        key: (profile) => profile.KMSArn,
      }),
    ],
    'iam.creds': you('Stores tokens encrypted and refreshes them.', 'Revoke them at the other side when unused.', ours),
    'data.retention': {
      owner: 'third-party',
      awsDoes: 'Reads and writes as permitted.',
      youDo: 'Know what the connected service keeps.',
      source: ours,
    },
  },
);

import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::RDS::Integration',
  { title: 'Zero-ETL integration', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('nothing foreign is loaded by it'),
    'app.code': none('no program is part of this configuration'),
    'resil.ha': aws('Keeps changes flowing, and repairs what it can.', 'Watch lag and failed integrations.', ours),
    'crypto.keys': [
      controlPlane['crypto.keys'],
      ...ownKey<'AWS::RDS::Integration'>({
        id: 'rds-integration-kms-key-id',
        what: 'the copy in transit storage',
        says: 'The copy in transit storage uses a KMS key that you name.',
        awsDoes: 'Encrypts the copy in transit storage with the key that you name.',
        youDo: "Keep that key's policy and life; without it the copy in transit storage cannot be read.",
        source: ours,
        key: (integration) => integration.KMSKeyId,
      }),
    ],
    'data.classification': you('Copies what the filter admits.', 'Filter out columns that must not be copied.', ours),
  },
);

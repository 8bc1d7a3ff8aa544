import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::SageMaker::FeatureGroup',
  { title: 'Feature group', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::SageMaker::FeatureGroup'>({
        id: 'sagemaker-feature-group-kms-key-id',
        what: 'the online store',
        says: 'The online store uses a KMS key that you name.',
        awsDoes: 'Encrypts the online store with the key that you name.',
        youDo: "Keep that key's policy and life; without it the online store cannot be read.",
        source: ours,
        key: (group) => group.OnlineStoreConfig?.SecurityConfig?.KmsKeyId,
      }),
    ],
    'resil.backup': you('Keeps the offline copy in your bucket.', 'Version that bucket.', ours, { basis: 'operated' }),
    'data.classification': you('Stores features as they are written.', 'Keep direct identifiers out of features.', ours),
  },
);

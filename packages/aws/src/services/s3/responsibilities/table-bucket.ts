import { aws, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::S3Tables::TableBucket',
  { title: 'S3 table bucket', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'engine.patch': aws('Compacts and maintains tables in the background.', 'Keep query engines at versions that read the format.', ours),
    'crypto.keys': [
      objectStorage['crypto.keys'],
      ...ownKey<'AWS::S3Tables::TableBucket'>({
        id: 's3-table-bucket-kms-key-arn',
        what: 'tables',
        says: 'Tables use a KMS key that you name.',
        awsDoes: 'Encrypts tables with the key that you name.',
        youDo: "Keep that key's policy and life; without it tables cannot be read.",
        source: ours,
        key: (bucket) => bucket.EncryptionConfiguration?.KMSKeyArn,
      }),
    ],
  },
);

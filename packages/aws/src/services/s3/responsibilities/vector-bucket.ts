import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::S3Vectors::VectorBucket',
  { title: 'S3 vector bucket', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'crypto.keys': [
      objectStorage['crypto.keys'],
      ...ownKey<'AWS::S3Vectors::VectorBucket'>({
        id: 's3-vector-bucket-kms-key-arn',
        what: 'vectors',
        says: 'Vectors use a KMS key that you name.',
        awsDoes: 'Encrypts vectors with the key that you name.',
        youDo: "Keep that key's policy and life; without it vectors cannot be read.",
        source: ours,
        key: (bucket) => bucket.EncryptionConfiguration?.KmsKeyArn,
      }),
    ],
    'resil.backup': you('Offers no versions of vectors.', 'Keep the sources so that vectors can be made again.', ours, {
      basis: 'operated',
    }),
    'net.perimeter': you('Refuses public access always.', 'Keep bucket policies free of foreign accounts.', ours),
    'data.classification': you('Stores vectors with their metadata.', 'Treat vectors as their source: text can be guessed back.', ours),
  },
);

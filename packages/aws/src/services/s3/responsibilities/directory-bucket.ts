import { aws, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::S3Express::DirectoryBucket',
  { title: 'S3 Express directory bucket', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'resil.ha': you('Keeps copies on several devices inside one Zone.', 'Keep another copy; losing the Zone loses access.', ours),
    'crypto.keys': [
      objectStorage['crypto.keys'],
      ...ownKey<'AWS::S3Express::DirectoryBucket'>({
        id: 's3-directory-bucket-kms-master-key-id',
        what: 'the objects',
        says: 'Objects use a KMS key that you name.',
        awsDoes: 'Encrypts objects with the key that you name.',
        youDo: "Keep that key's policy and life; without it objects cannot be read.",
        source: ours,
        key: (bucket) =>
          bucket.BucketEncryption?.ServerSideEncryptionConfiguration?.find((rule) =>
            has(rule.ServerSideEncryptionByDefault, 'KMSMasterKeyID'),
          )?.ServerSideEncryptionByDefault?.KMSMasterKeyID,
      }),
    ],
    'crypto.transit': aws('Accepts HTTPS requests only.', 'Nothing to configure.', ours),
    'resil.backup': you('Offers neither versioning nor replication.', 'Treat it as a working set and copy results away.', ours, {
      basis: 'operated',
    }),
  },
);

import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

const directoryBucketPolicy = page(
  'https://docs.aws.amazon.com/ja_jp/AWSCloudFormation/latest/UserGuide/aws-resource-s3express-bucketpolicy.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::S3Express::BucketPolicy',
  { title: 'S3 Express bucket policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::S3Express::DirectoryBucket' },
  {
    ...objectStorage,
    'iam.authz': you(
      'Lets the root user of the account replace the policy of a directory bucket even where the policy denies it.',
      'Grant sessions on the directory bucket only to the principals that need it.',
      directoryBucketPolicy,
    ),
  },
);

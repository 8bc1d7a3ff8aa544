import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

const bucketPolicy = page('https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3.CfnBucketPolicy.html?lang=python', '2026-11-26');

export default responsibilities(
  'AWS::S3::BucketPolicy',
  { title: 'S3 bucket policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::S3::Bucket' },
  {
    ...objectStorage,
    'iam.authz': you(
      'Applies the policy to everyone, but always lets the root user of the account replace it.',
      'Name principals in the policy, and allow its change to few: whoever writes it decides who reads the bucket.',
      bucketPolicy,
    ),
  },
);

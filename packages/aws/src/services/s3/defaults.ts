import { defaults } from '../../canonical/defaults.ts';
import { userGuide } from './pages.ts';

const april2023 = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html';
const partly = {
  value: false,
  says: 'a switch that is not given is off (our reading: none of the four is required, and each works when it is set to true)',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html',
  insideBlock: true,
} as const;

export default defaults({
  'AWS::S3::Bucket': [
    {
      path: 'PublicAccessBlockConfiguration',
      value: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
      says: 'all four switches are on for new buckets',
      since: '2023-04',
      source: april2023,
    },
    { path: 'PublicAccessBlockConfiguration.BlockPublicAcls', ...partly },
    { path: 'PublicAccessBlockConfiguration.IgnorePublicAcls', ...partly },
    { path: 'PublicAccessBlockConfiguration.BlockPublicPolicy', ...partly },
    { path: 'PublicAccessBlockConfiguration.RestrictPublicBuckets', ...partly },
    {
      path: 'OwnershipControls',
      value: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      says: 'ACLs are off for new buckets',
      since: '2023-04',
      source: april2023,
    },
    {
      path: 'BucketEncryption',
      value: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      says: 'every new object is encrypted with keys of S3',
      since: '2023-01-05',
      source: userGuide('default-encryption-faq'),
    },
    {
      path: 'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault',
      value: { SSEAlgorithm: 'AES256' },
      says: 'every new object is encrypted with keys of S3, whatever else a rule says',
      since: '2023-01-05',
      source: userGuide('default-encryption-faq'),
      insideBlock: true,
    },
    {
      path: 'VersioningConfiguration.Status',
      value: 'Suspended',
      says: 'a block without a status suspends versioning',
      source:
        'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-versioningconfiguration.html',
      insideBlock: true,
    },
  ],
});

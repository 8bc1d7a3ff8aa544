import { defaults, type Default } from '../../canonical/defaults.ts';
import { userGuide } from './pages.ts';

const april2023 = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html';
const partly = {
  value: false,
  says: 'a switch that is not given is off (our reading: none of the four is required, and each works when it is set to true)',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html',
  insideBlock: true,
} as const;

const switches = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const;
/** Of an access point each switch is on unless it is switched off by name, in a block that is given, too. */
const blocked = (what: string, source: string): readonly Default[] => {
  const says = `all four switches of ${what} are on unless they are switched off when it is made`;
  return [
    { path: 'PublicAccessBlockConfiguration', value: Object.fromEntries(switches.map((name) => [name, true])), says, source },
    ...switches.map((name): Default => ({ path: `PublicAccessBlockConfiguration.${name}`, value: true, says, source, insideBlock: true })),
  ];
};

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
  'AWS::S3::AccessPoint': blocked('an access point', userGuide('access-points-bpa-settings')),
  'AWS::S3::MultiRegionAccessPoint': blocked('a multi-Region access point', userGuide('multi-region-access-point-block-public-access')),
});

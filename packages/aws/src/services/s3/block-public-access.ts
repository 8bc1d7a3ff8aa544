/**
 * The AWS CLI call that switches all of Block Public Access on for a bucket. It replaces the four switches at once, and one that is left out is
 * off: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html
 */
export const blockPublicAccess = (bucket: string): readonly string[] => [
  's3api',
  'put-public-access-block',
  '--bucket',
  bucket,
  '--public-access-block-configuration',
  'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
];

import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::S3Express::BucketPolicy',
  { title: 'S3 Express bucket policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::S3Express::DirectoryBucket' },
  {
    ...objectStorage,
  },
);

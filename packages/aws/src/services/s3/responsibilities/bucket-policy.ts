import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::S3::BucketPolicy',
  { title: 'S3 bucket policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::S3::Bucket' },
  objectStorage,
);

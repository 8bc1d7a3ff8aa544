import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::Connect::InstanceStorageConfig',
  { title: 'Contact centre storage', serviceModel: 'saas', serviceType: 'abstract', partOf: 'AWS::Connect::Instance' },
  {
    ...objectStorage,
  },
);

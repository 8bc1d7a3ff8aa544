import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::Lightsail::Bucket',
  { title: 'Lightsail bucket', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
  },
);

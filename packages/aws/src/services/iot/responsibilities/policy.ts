import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IoT::Policy',
  { title: 'IoT policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IoT::Thing' },
  {
    ...identity,
  },
);

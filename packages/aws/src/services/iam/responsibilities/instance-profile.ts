import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::InstanceProfile',
  { title: 'Instance profile', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IAM::Role' },
  {
    ...identity,
  },
);

import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::Policy',
  { title: 'IAM inline policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IAM::Role' },
  {
    ...identity,
  },
);

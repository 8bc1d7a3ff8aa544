import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::RolePolicy',
  { title: 'IAM role inline policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IAM::Role' },
  {
    ...identity,
  },
);

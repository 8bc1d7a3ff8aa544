import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::EKS::AccessEntry',
  { title: 'EKS access entry', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::EKS::Cluster' },
  {
    ...identity,
  },
);

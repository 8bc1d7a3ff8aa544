import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::EKS::PodIdentityAssociation',
  { title: 'EKS pod identity association', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::EKS::Cluster' },
  {
    ...identity,
  },
);

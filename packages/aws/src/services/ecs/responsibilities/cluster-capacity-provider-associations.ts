import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';

export default responsibilities(
  'AWS::ECS::ClusterCapacityProviderAssociations',
  { title: 'ECS cluster capacity association', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ECS::Cluster' },
  {
    ...container,
  },
);

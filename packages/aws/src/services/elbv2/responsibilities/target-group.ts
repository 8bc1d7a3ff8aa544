import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  {
    title: 'Load balancer target group',
    serviceModel: 'paas',
    serviceType: 'abstract',
    partOf: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  },
  {
    ...apiAndEdge,
  },
);

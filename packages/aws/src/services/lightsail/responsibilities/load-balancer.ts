import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::Lightsail::LoadBalancer',
  { title: 'Lightsail load balancer', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
  },
);

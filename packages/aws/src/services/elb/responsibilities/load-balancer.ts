import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ElasticLoadBalancing::LoadBalancer',
  { title: 'Classic load balancer (previous generation)', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'app.protection': you('Cannot carry a WAF.', 'Move to an application load balancer, or filter in front.', ours),
    'crypto.transit': both(
      'Ends TLS with a policy whose newest ciphers are old.',
      'Choose the newest policy; move to a current load balancer.',
      ours,
    ),
  },
);

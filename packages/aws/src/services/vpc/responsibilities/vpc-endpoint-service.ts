import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::VPCEndpointService',
  { title: 'VPC endpoint service', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'resil.ha': you('Carries traffic to your load balancer.', 'Keep that balancer healthy in several Zones.', ours),
    'net.perimeter': you('Offers your service to principals you allow.', 'Allow named accounts and accept each connection.', ours),
  },
);

import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::Lightsail::LoadBalancer',
  { title: 'Lightsail load balancer', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'app.protection': you('Cannot carry a web firewall.', 'Filter in the instances, or put CloudFront in front.', ours),
    'crypto.certs': both(
      "Issues and renews the balancer's certificate while validation works.",
      'Keep validation records, and attach the certificate.',
      ours,
    ),
    'net.segment': aws('Runs in a Lightsail network.', 'Nothing; subnets cannot be chosen.', ours),
  },
);

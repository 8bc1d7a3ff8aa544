import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';

export default responsibilities(
  'AWS::ECS::ExpressGatewayService',
  { title: 'ECS Express service', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'app.protection': you('Puts a load balancer before the service.', 'Attach a WAF where the world may call.', ours),
    'crypto.certs': both('Requests and renews the certificate of the generated domain.', 'Bring certificates for your own domain.', ours),
    'net.perimeter': you('Builds a load balancer and groups by default.', 'Decide whether it may be public.', ours),
  },
);

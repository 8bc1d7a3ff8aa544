import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';

export default responsibilities(
  'AWS::Lightsail::Container',
  { title: 'Lightsail container service', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'app.protection': you(
      'Publishes an HTTPS address; offers no web firewall.',
      'Authenticate in the container, or put CloudFront in front.',
      ours,
    ),
    'crypto.certs': both('Serves a default domain with a managed certificate.', 'Validate certificates for your own domains.', ours),
    'net.segment': aws('Runs containers in a Lightsail network.', 'Nothing; subnets cannot be chosen.', ours),
  },
);

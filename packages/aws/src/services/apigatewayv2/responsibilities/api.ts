import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGatewayV2::Api',
  { title: 'HTTP or WebSocket API', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'app.protection': you(
      'Throttles calls; HTTP APIs carry no WAF of their own.',
      'Put CloudFront with a WAF in front where needed.',
      ours,
    ),
    'resil.ha': aws('Runs the API over several Zones.', 'Set throttles and back-end timeouts.', ours),
    'crypto.certs': aws("Renews the default endpoint's certificate.", 'Keep certificates of your own domains valid.', ours),
    'crypto.transit': aws('Serves over HTTPS or secure WebSockets only.', 'Choose the TLS policy of your own domains.', ours),
  },
);

import { aws, both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGateway::RestApi',
  { title: 'REST API', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'resil.ha': aws('Runs the API over several Zones.', 'Set throttles and back-end timeouts.', ours),
    'crypto.certs': aws("Renews the default endpoint's certificate.", 'Keep certificates of your own domains valid.', ours),
    'crypto.transit': aws('Serves the default endpoint over HTTPS only.', 'Choose the TLS policy of your own domains.', ours),
    'net.segment': both('Offers private endpoints.', 'Use them for internal interfaces.', ours),
    'net.perimeter': [
      apiAndEdge['net.perimeter'],
      {
        id: 'apigateway-rest-api-disable-execute-api-endpoint',
        owner: 'customer',
        says: 'The default endpoint is off: only your own domain answers.',
        awsDoes: 'Refuses calls to the default endpoint.',
        youDo: 'Keep rules, certificate and filter at your own domain.',
        source: ours,
        when: (api) => api.DisableExecuteApiEndpoint === true,
      },
      {
        id: 'apigateway-rest-api-types-private',
        owner: 'shared',
        says: 'AWS admits calls only through VPC endpoints that the policy names.',
        awsDoes: 'Admits calls only through VPC endpoints.',
        youDo: 'Name those endpoints in the resource policy.',
        source: ours,
        when: (api) => api.EndpointConfiguration?.Types?.includes('PRIVATE'),
      },
    ],
  },
);

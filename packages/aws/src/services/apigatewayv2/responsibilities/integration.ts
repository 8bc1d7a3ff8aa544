import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGatewayV2::Integration',
  { title: 'HTTP API integration', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ApiGatewayV2::Api' },
  {
    ...apiAndEdge,
  },
);

import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGatewayV2::Route',
  { title: 'HTTP API route', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ApiGatewayV2::Api' },
  {
    ...apiAndEdge,
  },
);

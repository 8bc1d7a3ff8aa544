import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGatewayV2::Stage',
  { title: 'HTTP API stage', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ApiGatewayV2::Api' },
  {
    ...apiAndEdge,
  },
);

import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGatewayV2::DomainName',
  { title: 'HTTP API custom domain', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ApiGatewayV2::Api' },
  {
    ...apiAndEdge,
  },
);

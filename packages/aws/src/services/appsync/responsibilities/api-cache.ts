import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::AppSync::ApiCache',
  { title: 'GraphQL API cache', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::AppSync::GraphQLApi' },
  {
    ...apiAndEdge,
  },
);

import { aws, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::AppSync::GraphQLApi',
  { title: 'GraphQL API', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'app.code': you('Runs resolvers that you write.', 'Limit query depth and validate arguments.', ours),
    'resil.ha': aws('Runs the API over several Zones.', 'Watch limits of the data sources.', ours),
    'crypto.transit': aws('Serves over HTTPS only.', 'Choose the TLS policy of your own domains.', ours),
    'net.perimeter': [
      apiAndEdge['net.perimeter'],
      {
        id: 'appsync-graphql-api-visibility-private',
        owner: 'shared',
        says: 'AWS admits calls only through VPC endpoints.',
        awsDoes: 'Admits calls only through VPC endpoints.',
        youDo: 'Decide which networks get an endpoint.',
        source: ours,
        when: (api) => api.Visibility === 'PRIVATE',
      },
    ],
    'iam.creds': [
      apiAndEdge['iam.creds'],
      {
        id: 'appsync-graphql-api-authentication-type-api-key',
        owner: 'customer',
        says: 'One key shared by all clients opens the API until it expires.',
        awsDoes: 'Accepts the key until it expires.',
        youDo: 'Use keys for public data only; let them expire soon.',
        source: ours,
        when: (api) => api.AuthenticationType === 'API_KEY',
      },
    ],
    'log.audit': [
      apiAndEdge['log.audit'],
      {
        id: 'appsync-graphql-api-field-log-level',
        owner: 'shared',
        says: 'AWS writes request logs; they may hold arguments.',
        awsDoes: 'Writes request logs.',
        youDo: 'Keep them, and keep sensitive arguments out.',
        source: ours,
        when: (api) => has(api.LogConfig, 'FieldLogLevel'),
      },
    ],
  },
);

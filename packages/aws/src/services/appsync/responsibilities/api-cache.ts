import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::AppSync::ApiCache',
  { title: 'GraphQL API cache', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::AppSync::GraphQLApi' },
  {
    ...apiAndEdge,
    'crypto.rest': aws(
      'Encrypts every cache at rest; the switch for it is deprecated and changes nothing.',
      'Nothing, but replacing a cache that was made unencrypted before.',
      ours,
    ),
    'crypto.transit': aws(
      'Encrypts the way to the cache; the switch for it is deprecated and changes nothing.',
      'Nothing on the way to the cache; clients reach the API, not the cache.',
      ours,
    ),
    'data.retention': you(
      'Serves a cached answer for up to the hour that you may set, whatever has changed behind it.',
      'Keep the lifetime short, flush after corrections, and cache by caller what differs by caller.',
      ours,
    ),
  },
);

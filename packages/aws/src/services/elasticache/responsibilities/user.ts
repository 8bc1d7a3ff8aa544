import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::ElastiCache::User',
  { title: 'ElastiCache user', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::ReplicationGroup' },
  {
    ...identity,
  },
);

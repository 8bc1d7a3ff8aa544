import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::ElastiCache::UserGroup',
  { title: 'ElastiCache user group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::ReplicationGroup' },
  {
    ...identity,
  },
);

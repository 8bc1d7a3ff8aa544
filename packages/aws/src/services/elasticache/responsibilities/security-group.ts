import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::ElastiCache::SecurityGroup',
  { title: 'ElastiCache classic security group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::CacheCluster' },
  {
    ...managedDatabase,
  },
);

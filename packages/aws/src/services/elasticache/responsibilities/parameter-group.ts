import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::ElastiCache::ParameterGroup',
  { title: 'ElastiCache parameter group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::ReplicationGroup' },
  {
    ...managedDatabase,
  },
);

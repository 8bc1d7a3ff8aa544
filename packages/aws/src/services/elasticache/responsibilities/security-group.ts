import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::ElastiCache::SecurityGroup',
  { title: 'ElastiCache classic security group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::CacheCluster' },
  {
    ...managedDatabase,
    'net.perimeter': you(
      'Has nothing left to open: EC2-Classic, for which these groups were, was retired in 2022.',
      'Delete it, and name VPC security groups at the clusters.',
      ours,
    ),
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::ElastiCache::ParameterGroup',
  { title: 'ElastiCache parameter group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::ReplicationGroup' },
  {
    ...managedDatabase,
    'data.retention': you(
      'Evicts keys at full memory by the policy that the group names; the default takes only keys that expire.',
      'Choose what may be lost, and reserve memory for backups and failover.',
      ours,
    ),
    'app.protection': you(
      'Runs every command of the engine that no rename or access string forbids.',
      'Bound clients, buffers and idle time, and leave dangerous commands to access strings.',
      ours,
    ),
  },
);

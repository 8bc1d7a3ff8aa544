import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::DocDB::DBClusterParameterGroup',
  { title: 'DocumentDB parameter group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::DocDB::DBCluster' },
  {
    ...managedDatabase,
    'crypto.transit': you(
      'Demands TLS from clients as the parameter tls says; a change waits for a reboot.',
      'Keep tls on, at a minimum version, and reboot after a change.',
      ours,
    ),
    'log.audit': you(
      'Writes audit events only where the parameter audit_logs is on and the cluster exports them.',
      'Switch audit_logs on for logins and schema changes, and export it to CloudWatch Logs.',
      ours,
    ),
  },
);

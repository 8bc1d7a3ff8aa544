import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::DBClusterParameterGroup',
  { title: 'Aurora parameter group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBCluster' },
  {
    ...managedDatabase,
    'crypto.transit': you(
      'Demands TLS from clients only where require_secure_transport or rds.force_ssl is on.',
      'Set it for the whole cluster, and reboot where the parameter is static.',
      ours,
    ),
    'log.audit': you(
      'Writes what server_audit, pgaudit or log parameters ask for, and no more.',
      'Log logins, schema changes and rights, and export these logs from the cluster.',
      ours,
    ),
  },
);

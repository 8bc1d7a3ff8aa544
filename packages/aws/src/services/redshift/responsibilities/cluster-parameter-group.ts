import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::Redshift::ClusterParameterGroup',
  { title: 'Redshift parameter group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Redshift::Cluster' },
  {
    ...managedDatabase,
    'crypto.transit': you(
      'Refuses plain connections only where require_ssl is true.',
      'Set require_ssl in a group of your own, and reboot the cluster.',
      ours,
    ),
    'log.audit': you(
      'Logs user activity only where enable_user_activity_logging is true and the cluster delivers audit logs.',
      'Set both, or the audit log holds logins without queries.',
      ours,
    ),
  },
);

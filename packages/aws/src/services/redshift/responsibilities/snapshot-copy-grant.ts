import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::Redshift::SnapshotCopyGrant',
  { title: 'Redshift snapshot copy grant', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Redshift::Cluster' },
  {
    ...managedDatabase,
  },
);

import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::Redshift::ClusterSecurityGroup',
  { title: 'Redshift classic security group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Redshift::Cluster' },
  {
    ...managedDatabase,
  },
);

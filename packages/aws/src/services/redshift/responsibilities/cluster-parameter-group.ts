import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::Redshift::ClusterParameterGroup',
  { title: 'Redshift parameter group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Redshift::Cluster' },
  {
    ...managedDatabase,
  },
);

import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::DBClusterParameterGroup',
  { title: 'Aurora parameter group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBCluster' },
  {
    ...managedDatabase,
  },
);

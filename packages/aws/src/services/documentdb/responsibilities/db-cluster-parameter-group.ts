import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::DocDB::DBClusterParameterGroup',
  { title: 'DocumentDB parameter group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::DocDB::DBCluster' },
  {
    ...managedDatabase,
  },
);

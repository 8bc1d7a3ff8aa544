import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::MSK::ClusterPolicy',
  { title: 'Kafka cluster policy', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MSK::Cluster' },
  {
    ...managedDatabase,
  },
);

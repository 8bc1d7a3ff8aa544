import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::MSK::Configuration',
  { title: 'Kafka configuration', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MSK::Cluster' },
  {
    ...managedDatabase,
  },
);

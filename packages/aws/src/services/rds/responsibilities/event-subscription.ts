import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::EventSubscription',
  { title: 'RDS event subscription', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBInstance' },
  {
    ...managedDatabase,
  },
);

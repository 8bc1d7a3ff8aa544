import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::DBSecurityGroup',
  { title: 'RDS classic security group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBInstance' },
  {
    ...managedDatabase,
  },
);

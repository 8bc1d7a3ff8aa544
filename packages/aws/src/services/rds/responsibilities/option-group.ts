import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::RDS::OptionGroup',
  { title: 'RDS option group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBInstance' },
  {
    ...managedDatabase,
  },
);

import { both, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

const modifyOptionGroup = page('https://docs.aws.amazon.com/goto/WebAPI/rds/ModifyOptionGroup', '2026-11-26');

export default responsibilities(
  'AWS::RDS::OptionGroup',
  { title: 'RDS option group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::RDS::DBInstance' },
  {
    ...managedDatabase,
    'config.mgmt': both(
      'Changes the instances of the group at once or in their maintenance window, as you ask.',
      'Think before you add a permanent option, Oracle TDE for one: neither it nor its group can be taken from an instance again.',
      modifyOptionGroup,
    ),
  },
);

import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::EC2::InstanceDefaults',
  {
    title: 'Instance metadata defaults of a Region',
    serviceModel: 'iaas',
    serviceType: 'infrastructure',
    partOf: 'Demarc::Account::Account',
  },
  {
    ...account,
  },
);

import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::Account::Region',
  { title: 'Region of the account', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
  },
);

import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::Support::Account',
  { title: 'Support plan', serviceModel: 'saas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
  },
);

import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::Account::Account',
  { title: 'AWS account', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...account,
  },
);

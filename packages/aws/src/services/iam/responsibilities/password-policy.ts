import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::IAM::PasswordPolicy',
  { title: 'Account password policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
  },
);

import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::IAM::RootUser',
  { title: 'Root user', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
  },
);

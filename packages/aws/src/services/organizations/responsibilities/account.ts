import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'AWS::Organizations::Account',
  { title: 'Member account', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Organizations::Organization' },
  {
    ...account,
  },
);

import { both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::Support::Account',
  { title: 'Support plan', serviceModel: 'saas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    ir: both(
      'Answers technical cases within the time of the support plan; on the basic plan it takes none.',
      'Choose a plan whose answer you can wait for in an incident, and let responders open cases.',
      ours,
      { basis: 'operated' },
    ),
  },
);

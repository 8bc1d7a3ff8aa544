import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::Backup::RegionSettings',
  { title: 'Backup Region settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'resil.backup': you('Backs up what a plan of the Region selects.', 'Have a plan and a vault in each Region with data.', ours, {
      basis: 'operated',
    }),
  },
);

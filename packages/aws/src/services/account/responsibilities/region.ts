import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::Account::Region',
  { title: 'Region of the account', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'detect.monitor': you(
      'Runs detectors, recorders and trails Region by Region: one that you switched on elsewhere does not see this one.',
      'Enable them here, too, or disable the Region and deny its use by policy.',
      ours,
      { basis: 'operated' },
    ),
    'resil.dr': you('Keeps what fails in this Region out of the others.', 'Know which workloads exist only here.', ours),
  },
);

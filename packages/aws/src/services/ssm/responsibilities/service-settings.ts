import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::SSM::ServiceSettings',
  { title: 'Systems Manager settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'net.perimeter': you('Refuses public sharing of documents while the setting blocks it.', 'Block public sharing in each Region.', ours),
  },
);

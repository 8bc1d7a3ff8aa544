import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::EMR::BlockPublicAccess',
  { title: 'EMR public access block', serviceModel: 'paas', serviceType: 'container', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'net.perimeter': you(
      'Refuses clusters whose groups are open to the world while the block is on.',
      'Leave the block on, and except no port but those you must.',
      ours,
    ),
  },
);

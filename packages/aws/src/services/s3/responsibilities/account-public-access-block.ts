import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::S3::AccountPublicAccessBlock',
  { title: 'S3 account public access block', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'net.perimeter': you(
      'Overrules policies and lists that would make any bucket of the account public.',
      'Keep all four switches on.',
      ours,
    ),
  },
);

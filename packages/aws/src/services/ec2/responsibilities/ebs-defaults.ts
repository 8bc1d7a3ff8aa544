import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::EC2::EbsDefaults',
  { title: 'EBS defaults of a Region', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'crypto.rest': you(
      'Encrypts every new volume of the Region once you switch it on.',
      'Switch it on in each Region, and choose the key.',
      ours,
    ),
    'resil.backup': you('Takes snapshots only where a policy says so.', 'Have a snapshot policy in each Region with volumes.', ours, {
      basis: 'operated',
    }),
    'net.perimeter': you(
      'Refuses public sharing of images and snapshots while the block is on.',
      'Block all public sharing in each Region.',
      ours,
    ),
  },
);

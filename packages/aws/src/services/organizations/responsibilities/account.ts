import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'AWS::Organizations::Account',
  { title: 'Member account', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Organizations::Organization' },
  {
    ...account,
    'iam.identity': you(
      'Makes a role with administrator rights that trusts the management account, OrganizationAccountAccessRole by default.',
      'Guard who may assume that role, remove it where other access exists, and take root credentials away centrally.',
      ours,
    ),
    ir: both(
      'Writes to the address of the account about abuse and incidents.',
      'Give each account a mailbox that a team reads, and alternate contacts.',
      ours,
      { basis: 'operated' },
    ),
  },
);

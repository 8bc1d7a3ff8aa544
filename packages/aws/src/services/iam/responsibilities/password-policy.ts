import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

const passwordPolicy = page('https://docs.amazonaws.cn/goto/WebAPI/iam-2010-05-08/UpdateAccountPasswordPolicy', '2026-11-26');

export default responsibilities(
  'Demarc::IAM::PasswordPolicy',
  { title: 'Account password policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'iam.creds': you(
      'Applies the policy to the passwords of IAM users; an update resets whatever it leaves out to the default.',
      'Always write the policy whole.',
      passwordPolicy,
    ),
  },
);

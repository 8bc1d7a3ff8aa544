import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

const rootUser = page(
  'https://docs.aws.amazon.com/id_id/prescriptive-guidance/latest/aws-startup-security-baseline/acct-02.md',
  '2026-11-26',
);

export default responsibilities(
  'Demarc::IAM::RootUser',
  { title: 'Root user', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'iam.creds': you(
      'Gives the root user full rights over the account, and no way to change them.',
      'Use it only for tasks that need it, with a second factor, and have another administrator for every day.',
      rootUser,
    ),
  },
);

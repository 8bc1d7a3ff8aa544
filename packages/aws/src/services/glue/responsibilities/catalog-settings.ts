import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::Glue::CatalogSettings',
  { title: 'Glue catalogue policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'iam.authz': you('Evaluates the policy of the catalogue on each request.', 'Admit named accounts only.', ours),
  },
);

import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'Demarc::CloudSearch::Domain',
  { title: 'CloudSearch domain', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'app.protection': you('Answers HTTP search requests.', 'Filter queries before they reach the domain.', ours),
    'resil.ha': both('Replaces failed search instances.', 'Turn the multi-Zone option on.', ours),
    'crypto.transit': both('Offers HTTPS on search and document endpoints.', 'Enforce HTTPS and the newest policy.', ours),
    'resil.backup': you('Offers no restore.', 'Keep source documents to index again.', ours, { basis: 'operated' }),
    'net.perimeter': you('Exposes public endpoints only.', 'Restrict callers by policy and address.', ours),
  },
);

import { aws, both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

export default responsibilities(
  'AWS::Signer::SigningProfile',
  { title: 'Code signing profile', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'app.supplychain': both('Signs what it is given.', 'Sign only what passed your checks; verify on deploy.', ours),
    'crypto.keys': aws('Keeps signing keys in modules.', 'Decide who may sign; revoke profiles after misuse.', ours),
  },
);

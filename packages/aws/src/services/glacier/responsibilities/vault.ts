import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'Demarc::Glacier::Vault',
  { title: 'Glacier vault', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'resil.backup': both('Keeps archives unchanged once written.', "Keep an index of archives; the vault's own is slow.", ours, {
      basis: 'operated',
    }),
    'net.perimeter': you('Evaluates the vault access policy.', 'Grant no wildcard principal.', ours),
    'data.retention': both('Enforces the vault lock that you completed.', 'Test the lock policy before it becomes final.', ours),
  },
);

import { aws, both, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';

export default responsibilities(
  'AWS::WorkSpacesWeb::Portal',
  { title: 'Secure browser portal', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...workspace,
    'os.guest': aws('Patches the session hosts.', 'Nothing; sessions start from its image.', ours),
    'os.hardening': aws('Hardens the session hosts.', 'Set browser and data-protection policies.', ours),
    'runtime.patch': aws('Updates the browser.', 'Test internal sites with new versions.', ours),
    'app.supplychain': both('Supplies the browser.', 'Allow only vetted extensions.', ours),
    'resil.backup': none('sessions are discarded'),
  },
);

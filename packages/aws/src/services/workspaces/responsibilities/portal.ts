import { aws, both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';

export default responsibilities(
  'AWS::WorkSpacesWeb::Portal',
  { title: 'Secure browser portal', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...workspace,
    'os.guest': aws('Patches the session hosts.', 'Nothing; sessions start from its image.', ours),
    'os.hardening': both('Hardens the session hosts.', 'Set browser and data-protection policies.', ours),
    'runtime.patch': aws('Updates the browser.', 'Test internal sites with new versions.', ours),
    'app.supplychain': both('Supplies the browser.', 'Allow only vetted extensions.', ours),
    'resil.backup': none('sessions are discarded'),
    'physical.media': aws('Destroys the disks of session hosts.', 'Nothing; no volume of yours outlives a session.', ours),
    'crypto.rest': aws(
      'Encrypts what it keeps of the portal, by its own key where you name none.',
      'Name a key when you make the portal, if you must control it.',
      ours,
    ),
    'data.retention': you(
      'Discards each session with its files and cookies when it ends.',
      'Send session logs to storage of yours, and say how long they stay there.',
      ours,
    ),
  },
);

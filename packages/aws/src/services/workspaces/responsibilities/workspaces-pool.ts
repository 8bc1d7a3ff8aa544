import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';

export default responsibilities(
  'AWS::WorkSpaces::WorkspacesPool',
  { title: 'Desktop pool', serviceModel: 'paas', serviceType: 'container' },
  {
    ...workspace,
    'os.guest': both('Starts each session from the image.', 'Rebuild and assign the image with patches.', ours, {
      schedule: 'you',
      basis: 'operated',
    }),
    'resil.backup': you('Discards desktops after each session.', 'Keep profiles and files on separate storage.', ours, {
      basis: 'operated',
    }),
    'data.retention': you('Keeps only saved settings.', 'Set where profiles are kept and for how long.', ours),
  },
);

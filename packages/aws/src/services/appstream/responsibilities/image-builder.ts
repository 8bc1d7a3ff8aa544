import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';
import { createUpdatedImage } from '../pages.ts';

export default responsibilities(
  'AWS::AppStream::ImageBuilder',
  { title: 'Application image builder', serviceModel: 'paas', serviceType: 'container' },
  {
    ...workspace,
    'os.guest': you('Provides base images.', 'Patch, install, seal and repeat.', createUpdatedImage, { basis: 'operated' }),
    'resil.ha': none('a builder serves no users'),
    'iam.creds': you('Runs with the role that you attach.', 'Leave no credentials in the image that you seal.', ours),
  },
);

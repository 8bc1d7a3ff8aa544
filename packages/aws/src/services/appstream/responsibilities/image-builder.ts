import { none, you } from '@demarc/model';
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
  },
);

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
    'crypto.rest': you(
      'Offers no choice of encryption for a builder.',
      'Leave no data in the image: who streams from it can read it.',
      ours,
    ),
    'resil.backup': you(
      'Keeps the images that you sealed, not the builder that you delete.',
      'Script what you install, so that the image can be built anew.',
      ours,
      {
        basis: 'operated',
      },
    ),
    'data.retention': you(
      'Keeps each sealed image, and each share of it, until you end them.',
      'Delete images with known faults once no fleet uses them.',
      ours,
    ),
    'iam.creds': you('Runs with the role that you attach.', 'Leave no credentials in the image that you seal.', ours),
  },
);

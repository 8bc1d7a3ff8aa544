import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { blockStorage } from '../../../profiles/block-storage.ts';

export default responsibilities(
  'Demarc::EC2::Image',
  { title: 'Machine image (AMI)', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...blockStorage,
    'os.guest': you('Leaves the image as it was on the day it was made.', 'Rebuild it with patches and deprecate older ones.', ours, {
      basis: 'operated',
    }),
    'os.hardening': you('Adds nothing to your image.', 'Remove keys, logs and accounts before you save it.', ours, { basis: 'operated' }),
    'runtime.patch': you('Leaves installed runtimes as they are.', 'Rebuild the image when a runtime gets a fix.', ours, {
      basis: 'operated',
    }),
    'app.supplychain': you('Scans images on request.', 'Know the origin of every base image and package.', ours),
    'net.perimeter': you(
      'Refuses public sharing while the account block is on.',
      'Share with named accounts; never publish by accident.',
      ours,
    ),
    'data.retention': you('Keeps the image and its snapshots until you deregister them.', 'Expire old images and their snapshots.', ours),
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { blockStorage } from '../../../profiles/block-storage.ts';

export default responsibilities(
  'AWS::EC2::VolumeAttachment',
  { title: 'EBS attachment', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Volume' },
  {
    ...blockStorage,
    'data.retention': you(
      'Leaves a volume that was attached later in place when its instance ends.',
      'Delete or snapshot such volumes yourself; nobody else will.',
      ours,
    ),
    'resil.ha': you(
      'Connects the volume within its own Zone, and lets it go only when the system has unmounted it.',
      'Unmount before detaching, and plan how the data reaches another Zone.',
      ours,
    ),
  },
);

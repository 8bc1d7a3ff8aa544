import { responsibilities } from '../../../kit.ts';
import { blockStorage } from '../../../profiles/block-storage.ts';

export default responsibilities(
  'AWS::EC2::VolumeAttachment',
  { title: 'EBS attachment', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Volume' },
  {
    ...blockStorage,
  },
);

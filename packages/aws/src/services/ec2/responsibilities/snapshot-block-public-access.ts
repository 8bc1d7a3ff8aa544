import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

const snapshotBlock = page('https://docs.amazonaws.cn/AWSEC2/latest/APIReference/API_EnableSnapshotBlockPublicAccess.html', '2026-11-26');

export default responsibilities(
  'AWS::EC2::SnapshotBlockPublicAccess',
  { title: 'Snapshot public access block', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'Demarc::EC2::Snapshot' },
  {
    ...controlPlane,
    'net.perimeter': you(
      'Refuses to share snapshots of the Region with everyone; in the stricter mode it hides those that are shared already.',
      'Block all sharing, and take back old permissions: they come alive again when the block is lifted.',
      snapshotBlock,
    ),
  },
);

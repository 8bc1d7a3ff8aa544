import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::EC2::SnapshotBlockPublicAccess',
  { title: 'Snapshot public access block', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'Demarc::EC2::Snapshot' },
  {
    ...controlPlane,
  },
);

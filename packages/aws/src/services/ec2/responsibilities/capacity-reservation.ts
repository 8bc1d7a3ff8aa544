import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::EC2::CapacityReservation',
  { title: 'Capacity reservation', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...controlPlane,
  },
);

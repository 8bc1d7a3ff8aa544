import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

const reservationSharing = page('https://docs.aws.amazon.com/ru_ru/AWSEC2/latest/UserGuide/capacity-reservation-sharing.md', '2026-11-26');

export default responsibilities(
  'AWS::EC2::CapacityReservation',
  { title: 'Capacity reservation', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...controlPlane,
    'iam.authz': you(
      'Lets the accounts that you share the reservation with launch instances into it; you cannot change those.',
      'Share it only with accounts that are meant to use the capacity.',
      reservationSharing,
    ),
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::EC2::PlacementGroup',
  { title: 'Placement group', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...controlPlane,
    'resil.ha': you(
      'Puts instances close together, on separate racks or into partitions, as the strategy says.',
      'Spread what must not fail together; choose a cluster only where speed is worth failing at once.',
      ours,
    ),
  },
);

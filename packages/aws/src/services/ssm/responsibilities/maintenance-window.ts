import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::SSM::MaintenanceWindow',
  { title: 'Maintenance window', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SSM::PatchBaseline' },
  {
    ...controlPlane,
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::SSM::MaintenanceWindow',
  { title: 'Maintenance window', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SSM::PatchBaseline' },
  {
    ...controlPlane,
    'os.guest': you(
      'Runs the tasks that you register on the targets that you register, at the time that you set; a window without both does nothing.',
      'Register a patching task with reboots, watch that targets are complete, and leave time before the cut-off.',
      ours,
      { schedule: 'you', basis: 'operated' },
    ),
    'iam.authz': you(
      'Runs each task with the service role that it names.',
      'Give each task a role for that task; who may register one can run anything the role may.',
      ours,
    ),
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::FIS::ExperimentTemplate',
  { title: 'Fault experiment', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'resil.dr': you('Injects faults and stops on alarms.', 'Define stop conditions and run experiments.', ours),
    'iam.authz': you('Acts with the role of the experiment.', 'Limit that role and who may start experiments.', ours),
  },
);

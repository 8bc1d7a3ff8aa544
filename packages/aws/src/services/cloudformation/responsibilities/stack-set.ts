import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::CloudFormation::StackSet',
  { title: 'Stack set', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': you(
      'Deploys one template into every target account.',
      'Review that template like the highest privilege you have.',
      ours,
    ),
    'resil.ha': aws(
      'Runs operations over accounts and Regions as concurrently as you allow.',
      'Set failure tolerance so that one fault does not reach all.',
      ours,
    ),
    'iam.authz': [
      controlPlane['iam.authz'],
      {
        id: 'cloudformation-stack-set-permission-model-self-managed',
        owner: 'customer',
        says: 'You maintain the roles that reach into every account.',
        awsDoes: 'Assumes the roles that you made.',
        youDo: 'Keep those roles few and narrow, in every account.',
        source: ours,
        when: (set) => set.PermissionModel === 'SELF_MANAGED',
      },
    ],
    'config.mgmt': [
      controlPlane['config.mgmt'],
      {
        id: 'cloudformation-stack-set-auto-deployment',
        owner: 'shared',
        says: 'AWS deploys to accounts that join the unit.',
        awsDoes: 'Deploys to accounts that join the unit.',
        youDo: 'Review what every new account will get.',
        source: ours,
        when: (set) => set.AutoDeployment?.Enabled === true,
      },
    ],
  },
);

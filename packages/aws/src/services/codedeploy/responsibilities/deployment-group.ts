import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::CodeDeploy::DeploymentGroup',
  { title: 'Deployment group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CodeDeploy::Application' },
  {
    ...controlPlane,
    'resil.ha': you(
      'Stops or rolls back a bad deployment only where the group names alarms and enables rollback.',
      'Enable rollback on failure and alarm, and deploy in steps that leave capacity.',
      ours,
    ),
    'iam.authz': you(
      'Deploys to every instance that carries the tags of the group, whoever set them.',
      'Restrict who may set these tags, and give the service role only this group’s targets.',
      ours,
    ),
  },
);

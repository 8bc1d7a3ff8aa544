import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::CodeDeploy::DeploymentGroup',
  { title: 'Deployment group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CodeDeploy::Application' },
  {
    ...controlPlane,
  },
);

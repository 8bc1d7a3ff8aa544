import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::CodeDeploy::Application',
  { title: 'Deployment application', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
  },
);

import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::GreengrassV2::Deployment',
  { title: 'Greengrass deployment', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::GreengrassV2::ComponentVersion' },
  {
    ...controlPlane,
  },
);

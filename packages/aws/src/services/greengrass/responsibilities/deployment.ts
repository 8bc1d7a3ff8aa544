import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::GreengrassV2::Deployment',
  { title: 'Greengrass deployment', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::GreengrassV2::ComponentVersion' },
  {
    ...controlPlane,
    'app.supplychain': you(
      'Sends the component versions that you list to each device of the target, new devices included.',
      'Pin versions, roll out to a few devices first, and stop at a failure rate that you set.',
      ours,
    ),
    'os.guest': you(
      'Updates its components and, if you list it, the nucleus; never the system of the device.',
      'Patch the system of each device, and list nucleus updates when you can bear a restart.',
      ours,
      { basis: 'operated' },
    ),
  },
);

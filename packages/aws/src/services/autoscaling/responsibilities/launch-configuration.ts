import { page, written, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';
import { imageSystem } from '../../../shifts/image-system.ts';

const configurations = page('https://docs.aws.amazon.com/autoscaling/ec2/userguide/LaunchConfiguration.html', '2026-11-26');

export default responsibilities(
  'AWS::AutoScaling::LaunchConfiguration',
  {
    title: 'Launch configuration (superseded)',
    serviceModel: 'iaas',
    serviceType: 'infrastructure',
    partOf: 'AWS::AutoScaling::AutoScalingGroup',
  },
  {
    ...virtualMachine,
    'os.guest': [
      you(
        'Starts every instance of the group from the image that is written here, and lets nobody change it.',
        'Make a new launch configuration with the patched image, point the group to it and replace its instances.',
        configurations,
        { schedule: 'you', basis: 'operated' },
      ),
      ...imageSystem<'AWS::AutoScaling::LaunchConfiguration'>('autoscaling-launch-configuration', (configuration, _, image) =>
        image(written(configuration, 'ImageId')),
      ),
    ],
    'config.mgmt': you(
      'Keeps existing launch configurations; new instance types and new accounts get launch templates only.',
      'Move the group to a launch template: it has versions, and gets what is new.',
      configurations,
    ),
  },
);

import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

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
  },
);

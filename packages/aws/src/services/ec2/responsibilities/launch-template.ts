import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

export default responsibilities(
  'AWS::EC2::LaunchTemplate',
  { title: 'EC2 launch template', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  virtualMachine,
);

import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::VPC',
  { title: 'Virtual private cloud (VPC)', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...network,
  },
);

import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::NetworkAcl',
  { title: 'Network access list', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
  },
);

import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::RouteTable',
  { title: 'Route table', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
  },
);

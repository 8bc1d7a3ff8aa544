import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::InternetGateway',
  { title: 'Internet gateway', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
  },
);

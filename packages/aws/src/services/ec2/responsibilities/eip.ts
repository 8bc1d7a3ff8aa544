import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::EIP',
  { title: 'Elastic address', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...network,
  },
);

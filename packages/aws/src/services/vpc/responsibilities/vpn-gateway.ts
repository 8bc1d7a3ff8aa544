import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::VPNGateway',
  { title: 'Virtual private gateway', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EC2::VPNConnection' },
  {
    ...network,
  },
);

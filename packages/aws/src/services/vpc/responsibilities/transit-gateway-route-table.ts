import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::TransitGatewayRouteTable',
  { title: 'Transit gateway route table', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EC2::TransitGateway' },
  {
    ...network,
  },
);

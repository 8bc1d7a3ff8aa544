import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::TransitGatewayAttachment',
  { title: 'Transit gateway attachment', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EC2::TransitGateway' },
  {
    ...network,
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::TransitGatewayRouteTable',
  { title: 'Transit gateway route table', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EC2::TransitGateway' },
  {
    ...network,
    'net.segment': you(
      'Lets attachments of one table reach whatever its routes name, static or propagated.',
      'Use a table for each trust level, and blackhole what must never meet.',
      ours,
    ),
  },
);

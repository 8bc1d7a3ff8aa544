import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::TransitGatewayAttachment',
  { title: 'Transit gateway attachment', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EC2::TransitGateway' },
  {
    ...network,
    'net.segment': you(
      'Associates and propagates into the default route table where the gateway has that switched on.',
      'Switch the default off, and say for each attachment which table it uses and which it fills.',
      ours,
    ),
    'resil.ha': both(
      'Takes traffic only from Zones in which the attachment has a subnet.',
      'Attach one small subnet in every Zone that holds workloads.',
      ours,
    ),
  },
);

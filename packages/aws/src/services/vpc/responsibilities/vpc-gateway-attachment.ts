import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::VPCGatewayAttachment',
  { title: 'Gateway attachment', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.perimeter': you(
      'Joins an internet or VPN gateway to the VPC; alone it lets nothing in.',
      'Attach one only to VPCs that need it: with it, a single route and a single public address make a machine reachable.',
      ours,
    ),
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::VPCCidrBlock',
  { title: 'Further address range of a VPC', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.perimeter': you(
      'Adds a range of addresses to the VPC; those of IPv6 are public, and only routes and rules keep the internet out.',
      'Write IPv6 into rules, ACLs and routes wherever IPv4 stands there.',
      ours,
    ),
  },
);

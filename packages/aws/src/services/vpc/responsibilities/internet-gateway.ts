import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::InternetGateway',
  { title: 'Internet gateway', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'net.perimeter': you(
      'Connects the whole VPC; reaches only what has a public address, a route and an open group.',
      'Attach one only to VPCs that need it, and keep its routes out of private subnets.',
      ours,
    ),
    'resil.ha': aws(
      'Scales and repairs the gateway over all Zones; no Zone and no size can be chosen.',
      'Watch that nobody detaches it: every public address of the VPC hangs on it.',
      ours,
    ),
  },
);

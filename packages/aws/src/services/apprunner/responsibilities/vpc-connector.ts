import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::AppRunner::VpcConnector',
  { title: 'App Runner VPC connector', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::AppRunner::Service' },
  {
    ...network,
    'net.segment': you(
      'Sends outbound traffic of every service that names it through interfaces in your subnets.',
      'Choose subnets whose routes lead only where these services must go; the internet needs a NAT gateway there.',
      ours,
    ),
    'net.perimeter': you(
      'Uses the default security group of the VPC where you name none.',
      'Name a group of its own, and admit that group at databases instead of address ranges.',
      ours,
    ),
  },
);

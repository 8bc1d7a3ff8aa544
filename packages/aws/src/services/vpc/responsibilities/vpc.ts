import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::VPC',
  { title: 'Virtual private cloud (VPC)', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...network,
    'net.segment': you(
      'Keeps the address space apart from every other VPC.',
      'Plan address ranges, tiers and Zones before the first subnet.',
      ours,
    ),
    'net.perimeter': you(
      'Creates a default group and list that admit more than most need.',
      'Empty the default group; leave the VPC without a gateway that it does not need.',
      ours,
    ),
    'log.audit': you('Logs flows and name queries only if you configure it.', 'Switch flow logs on for the whole VPC.', ours),
  },
);

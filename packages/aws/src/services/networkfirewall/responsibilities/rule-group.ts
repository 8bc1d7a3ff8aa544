import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::NetworkFirewall::RuleGroup',
  { title: 'Network firewall rule group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::NetworkFirewall::Firewall' },
  {
    ...network,
    'net.perimeter': you(
      'Matches traffic as the rules of the group say, once a firewall policy refers to it.',
      'Drop by default, order strictly, and name domains as well as addresses.',
      ours,
    ),
    'orchestration.addons': both(
      'Reserves the capacity that you name; never changes it.',
      'Plan capacity for growth: a larger one means a new group and a change of every policy.',
      ours,
    ),
  },
);

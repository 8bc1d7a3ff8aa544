import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::Route53Resolver::FirewallRuleGroup',
  { title: 'DNS firewall rule group', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'app.protection': both('Maintains managed lists of harmful domains.', 'Choose lists and actions, and handle exceptions.', ours),
    'net.perimeter': you(
      'Answers, blocks or reports queries as the rules say.',
      'Associate it with every VPC; block ways around the resolver.',
      ours,
    ),
  },
);

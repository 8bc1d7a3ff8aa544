import { both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::Route53Resolver::FirewallRuleGroup',
  { title: 'DNS firewall rule group', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'app.protection': both('Maintains managed lists of harmful domains.', 'Choose lists and actions, and handle exceptions.', ours),
  },
);

import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::NetworkFirewall::RuleGroup',
  { title: 'Network firewall rule group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::NetworkFirewall::Firewall' },
  {
    ...network,
  },
);

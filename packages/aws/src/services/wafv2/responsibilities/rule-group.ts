import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAFv2::RuleGroup',
  { title: 'Web firewall rule group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAFv2::WebACL' },
  {
    ...apiAndEdge,
  },
);

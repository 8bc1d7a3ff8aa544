import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAFv2::RuleGroup',
  { title: 'Web firewall rule group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAFv2::WebACL' },
  {
    ...apiAndEdge,
    'app.protection': you(
      'Applies the rules of the group in every web ACL that refers to it, in their order.',
      'Try new rules in count mode, and look that no web ACL overrides the group to count.',
      ours,
    ),
    'orchestration.addons': both(
      'Holds the group to the capacity that you named when you made it.',
      'Reserve capacity for rules to come: it cannot be changed.',
      ours,
    ),
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAFRegional::Rule',
  { title: 'Regional WAF Classic rule', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAFRegional::WebACL' },
  {
    ...apiAndEdge,
    'app.protection': you(
      'Supports no Regional rules of WAF Classic since 30 September 2025.',
      'Write the rule anew for the current WAF, and attach its web ACL to the load balancer or API.',
      ours,
    ),
  },
);

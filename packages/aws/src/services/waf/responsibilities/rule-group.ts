import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'Demarc::WAF::RuleGroup',
  { title: 'WAF Classic rule group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAF::WebACL' },
  {
    ...apiAndEdge,
    'app.protection': you(
      'Ended support of WAF Classic, its rule groups included, on 30 September 2025.',
      'Rebuild the group in the current WAF, and delete this one with its web ACL.',
      ours,
    ),
  },
);

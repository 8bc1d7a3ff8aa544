import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAF::Rule',
  { title: 'WAF Classic rule', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAF::WebACL' },
  {
    ...apiAndEdge,
    'app.protection': you(
      'Has ended WAF Classic: support for these rules stopped on 30 September 2025.',
      'Move the web ACL to the current WAF, and rebuild the rule there.',
      ours,
    ),
  },
);

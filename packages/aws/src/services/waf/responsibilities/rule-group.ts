import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'Demarc::WAF::RuleGroup',
  { title: 'WAF Classic rule group', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAF::WebACL' },
  {
    ...apiAndEdge,
  },
);

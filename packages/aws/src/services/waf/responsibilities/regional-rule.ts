import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAFRegional::Rule',
  { title: 'Regional WAF Classic rule', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAFRegional::WebACL' },
  {
    ...apiAndEdge,
  },
);

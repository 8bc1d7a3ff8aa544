import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAF::Rule',
  { title: 'WAF Classic rule', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAF::WebACL' },
  {
    ...apiAndEdge,
  },
);

import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAFv2::WebACLAssociation',
  { title: 'Web access list association', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAFv2::WebACL' },
  {
    ...apiAndEdge,
  },
);

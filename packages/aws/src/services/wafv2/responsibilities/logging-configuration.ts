import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::WAFv2::LoggingConfiguration',
  { title: 'Web firewall logging', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAFv2::WebACL' },
  {
    ...apiAndEdge,
  },
);

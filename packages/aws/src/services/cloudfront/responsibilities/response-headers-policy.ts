import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::CloudFront::ResponseHeadersPolicy',
  { title: 'Response headers policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CloudFront::Distribution' },
  {
    ...apiAndEdge,
  },
);

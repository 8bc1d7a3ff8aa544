import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::CloudFront::OriginAccessControl',
  { title: 'Origin access control', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CloudFront::Distribution' },
  {
    ...apiAndEdge,
  },
);

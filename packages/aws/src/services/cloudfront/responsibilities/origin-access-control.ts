import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

const originAccessControl = page(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::CloudFront::OriginAccessControl',
  { title: 'Origin access control', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CloudFront::Distribution' },
  {
    ...apiAndEdge,
    'net.perimeter': you(
      'Signs the requests to the origin as the control says.',
      'Attach it to the origin, and let the origin accept nothing but the requests of your distribution.',
      originAccessControl,
    ),
  },
);

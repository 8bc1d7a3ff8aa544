import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

const webAclAssociation = page(
  'https://docs.aws.amazon.com/ja_jp/AWSCloudFormation/latest/UserGuide/aws-resource-wafv2-webaclassociation.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::WAFv2::WebACLAssociation',
  { title: 'Web access list association', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::WAFv2::WebACL' },
  {
    ...apiAndEdge,
    'app.protection': you(
      'Puts the web ACL before one regional resource; a distribution names its web ACL itself.',
      'Associate every public load balancer, API, user pool and service.',
      webAclAssociation,
    ),
  },
);

import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

const privateContentRestrictingAccessToOrigin = page(
  'https://docs.amazonaws.cn/en_us/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::CloudFront::Distribution',
  { title: 'CloudFront distribution', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'network.infra': aws('Runs edge sites and the backbone to your origin.', 'Nothing up to the origin.', ours),
    'app.code': [
      apiAndEdge['app.code'],
      {
        id: 'cloudfront-distribution-edge-functions',
        owner: 'customer',
        says: 'Your code runs at the edge on each matching request.',
        awsDoes: 'Runs your function at its edges.',
        youDo: 'Validate input in it, keep it small, and keep secrets out.',
        source: ours,
        when: (distribution) => has(distribution.DistributionConfig?.DefaultCacheBehavior, 'LambdaFunctionAssociations'),
      },
    ],
    'app.protection': [
      apiAndEdge['app.protection'],
      {
        id: 'cloudfront-distribution-web-acl-id',
        owner: 'shared',
        says: 'AWS filters by the rules of the attached web ACL; tuning is yours.',
        awsDoes: 'Filters by the rules of the attached web ACL.',
        youDo: 'Tune the rules, and close the way around CloudFront.',
        source: ours,
        when: (distribution) => has(distribution.DistributionConfig, 'WebACLId'),
      },
    ],
    'resil.ha': [
      both('Serves from many edge sites.', 'Add a second origin for failover; one origin is one point of failure.', ours),
      {
        id: 'cloudfront-distribution-origin-groups',
        owner: 'shared',
        says: 'AWS switches to the second origin that you keep ready.',
        awsDoes: 'Switches to the second origin when the first fails.',
        youDo: 'Keep the second origin ready and in step.',
        source: ours,
        when: (distribution) => has(distribution.DistributionConfig, 'OriginGroups'),
      },
    ],
    'crypto.certs': [
      apiAndEdge['crypto.certs'],
      {
        id: 'S112',
        owner: 'customer',
        says: "The certificate lies in IAM: outside ACM's renewal.",
        awsDoes: 'Serves the certificate that you uploaded.',
        youDo: 'Replace it before it ends, or move to ACM.',
        source: ours,
        when: (distribution) => has(distribution.DistributionConfig?.ViewerCertificate, 'IamCertificateId'),
      },
    ],
    'crypto.transit': [
      both('Ends TLS at the edge.', 'Redirect to HTTPS, choose the policy, encrypt to the origin.', ours),
      {
        id: 'S113',
        owner: 'shared',
        says: 'With a certificate of your own you choose the TLS policy.',
        awsDoes: 'Enforces the policy that you choose at the edge.',
        youDo: 'Choose a current policy and move it on; encrypt to the origin.',
        source: ours,
        when: (distribution) => has(distribution.DistributionConfig?.ViewerCertificate, 'MinimumProtocolVersion'),
      },
    ],
    'net.segment': both('Reaches private origins through VPC origins.', 'Keep the origin closed to everything else.', ours),
    'net.perimeter': you(
      'Serves from edges worldwide to whoever asks.',
      'Close the origin, restrict countries, sign private links.',
      privateContentRestrictingAccessToOrigin,
    ),
    'log.audit': [
      apiAndEdge['log.audit'],
      {
        id: 'cloudfront-distribution-access-logs',
        owner: 'shared',
        says: 'AWS delivers access logs; keeping and reading them is yours.',
        awsDoes: 'Delivers access logs to your bucket.',
        youDo: 'Keep and read the access logs.',
        source: ours,
        when: (distribution) => has(distribution.DistributionConfig?.Logging, 'Bucket'),
      },
    ],
  },
);

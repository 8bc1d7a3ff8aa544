import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const cacheUser = page(
  'https://docs.aws.amazon.com/zh_cn/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-user.html',
  '2026-11-26',
);
const iamAuthentication = page('https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html', '2026-11-26');

export default responsibilities(
  'AWS::ElastiCache::User',
  { title: 'ElastiCache user', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::ReplicationGroup' },
  {
    ...identity,
    'iam.creds': [
      you(
        'Checks up to two passwords a user, or none where you say that none is required.',
        'Require a password, and use the second one to change the first without a break; from Valkey 7.2 and Redis OSS 7.0 on, use IAM instead.',
        cacheUser,
      ),
      {
        id: 'elasticache-user-iam',
        owner: 'shared',
        says: 'It signs in by IAM: a token of fifteen minutes takes the place of a password.',
        awsDoes: 'Checks each token with IAM, over TLS; older engines than Valkey 7.2 and Redis OSS 7.0 cannot.',
        youDo: 'Allow elasticache:Connect to the roles of the application only, and renew tokens in the client.',
        source: iamAuthentication,
        when: (user) => user.AuthenticationMode?.Type === 'iam',
      },
    ],
  },
);

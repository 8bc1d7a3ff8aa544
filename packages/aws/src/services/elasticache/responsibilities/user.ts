import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const cacheUser = page(
  'https://docs.aws.amazon.com/zh_cn/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-user.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::ElastiCache::User',
  { title: 'ElastiCache user', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::ReplicationGroup' },
  {
    ...identity,
    'iam.creds': you(
      'Checks up to two passwords a user, or none where you say that none is required.',
      'Require a password or IAM, and use the second one to change the first without a break.',
      cacheUser,
    ),
  },
);

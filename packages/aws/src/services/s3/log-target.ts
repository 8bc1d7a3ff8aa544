import { grants, principalAccount, somePrincipal } from '@demarc/iam';
import { any, is } from '@demarc/model';
import type { Bucket } from '@demarc/spec/types/s3';
import type { ContextOf } from '../../kit.ts';
import { loadBalancerAccounts } from './load-balancer-accounts.ts';

const logDelivery = 'http://acs.amazonaws.com/groups/s3/LogDelivery';

/**
 * Whether a bucket receives server access logs: another bucket names it as the destination, or its policy or ACL lets S3 deliver logs to it. The
 * writing bucket may stand in another template, which the permission shows.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html (read 2026-11-26): the service principal, the
 * group of log delivery and its canned ACL; a destination cannot have SSE-KMS or Object Lock, and should not log itself.
 */
export const receivesAccessLogs = (bucket: Bucket, { referrers }: ContextOf<'AWS::S3::Bucket'>): boolean =>
  any(
    () => referrers('AWS::S3::Bucket', 'LoggingConfiguration.DestinationBucketName').some(() => true),
    () => is(bucket, 'AccessControl', 'LogDeliveryWrite'),
    () => bucket.AclGrants?.some((grant) => is(grant.Grantee, 'URI', logDelivery) && is(grant, 'Permission', 'WRITE', 'FULL_CONTROL')),
    () =>
      referrers('AWS::S3::BucketPolicy', 'Bucket').some((policy) =>
        policy.PolicyDocument?.Statement?.some(
          (statement) => statement.Principal?.['Service']?.includes('logging.s3.amazonaws.com') && grants(statement, 's3:PutObject'),
        ),
      ),
  );

/**
 * Whether a bucket's policy lets Elastic Load Balancing deliver access logs to it, by its service principal or by its account of a Region.
 *
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html (read 2026-11-26 in its edition of 2023): the
 * principals, and that such a bucket can have SSE-S3 only.
 */
export const receivesLoadBalancerLogs = ({ referrers }: Pick<ContextOf, 'referrers'>): boolean =>
  referrers('AWS::S3::BucketPolicy', 'Bucket').some((policy) =>
    policy.PolicyDocument?.Statement?.some(
      (statement) => somePrincipal(statement.Principal, deliversLoadBalancerLogs) && grants(statement, 's3:PutObject'),
    ),
  );

const deliversLoadBalancerLogs = (kind: string, value: string): boolean =>
  kind === 'Service'
    ? value === 'logdelivery.elasticloadbalancing.amazonaws.com'
    : kind === 'AWS' && loadBalancerAccounts.has(principalAccount(value) ?? '');

import type { Call } from './recognise.ts';

/**
 * Operations whose IAM action has another name than they have. Of all other operations of the demo account's services the action is named as the operation.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html (2026-11-26).
 */
const named: Readonly<Record<string, string>> = {
  's3:ListBuckets': 's3:ListAllMyBuckets',
  's3:HeadBucket': 's3:ListBucket',
  's3:GetBucketAccelerateConfiguration': 's3:GetAccelerateConfiguration',
  's3:GetBucketCors': 's3:GetBucketCORS',
  's3:GetBucketEncryption': 's3:GetEncryptionConfiguration',
  's3:GetBucketLifecycleConfiguration': 's3:GetLifecycleConfiguration',
  's3:GetBucketNotificationConfiguration': 's3:GetBucketNotification',
  's3:GetBucketReplication': 's3:GetReplicationConfiguration',
  's3:GetObjectLockConfiguration': 's3:GetBucketObjectLockConfiguration',
  's3:GetPublicAccessBlock': 's3:GetBucketPublicAccessBlock',
  's3control:GetPublicAccessBlock': 's3:GetAccountPublicAccessBlock',
};

/** The IAM action that a call needs; nothing where it needs none. Known apart from what collectors declare: it judges them. */
export function actionOf({ service, operation }: Pick<Call, 'service' | 'operation'>): string | undefined {
  if (service === 'sts' && operation === 'GetCallerIdentity') return undefined; // needs no permission: STS's API reference says so
  const name = `${service}:${operation}`;
  return named[name] ?? (service === 's3control' ? `s3:${operation}` : name);
}

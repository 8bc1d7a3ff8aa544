import { collector } from '../../../collector.ts';
import { policyIn } from '../../../policy-text.ts';
import { encryption, lifecycle, logging, notifications, objectLock, replication, website } from '../from-api.ts';

/*
 * One page of ListBuckets says where each bucket lives, so that GetBucketLocation is not needed. Actions and error codes:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html (our reading of the pages of the operations).
 */
export default collector(['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'], {
  scope: 'global',
  calls: {
    ListBuckets: { action: 's3:ListAllMyBuckets' },
    GetBucketAcl: { action: 's3:GetBucketAcl' },
    GetBucketEncryption: { action: 's3:GetEncryptionConfiguration', absent: ['ServerSideEncryptionConfigurationNotFoundError'] },
    GetBucketLifecycleConfiguration: { action: 's3:GetLifecycleConfiguration', absent: ['NoSuchLifecycleConfiguration'] },
    GetBucketLogging: { action: 's3:GetBucketLogging' },
    GetBucketNotificationConfiguration: { action: 's3:GetBucketNotification' },
    GetBucketOwnershipControls: { action: 's3:GetBucketOwnershipControls', absent: ['OwnershipControlsNotFoundError'] },
    GetBucketPolicy: { action: 's3:GetBucketPolicy', absent: ['NoSuchBucketPolicy'] },
    GetBucketReplication: { action: 's3:GetReplicationConfiguration', absent: ['ReplicationConfigurationNotFoundError'] },
    GetBucketTagging: { action: 's3:GetBucketTagging', absent: ['NoSuchTagSet'] },
    GetBucketVersioning: { action: 's3:GetBucketVersioning' },
    GetBucketWebsite: { action: 's3:GetBucketWebsite', absent: ['NoSuchWebsiteConfiguration'] },
    GetObjectLockConfiguration: { action: 's3:GetBucketObjectLockConfiguration', absent: ['ObjectLockConfigurationNotFoundError'] },
    GetPublicAccessBlock: { action: 's3:GetBucketPublicAccessBlock', absent: ['NoSuchPublicAccessBlockConfiguration'] },
  },
  costs: { fixed: 1, each: { bucket: 13 } },
  client: async (config) => new (await import('@aws-sdk/client-s3')).S3(config),
  async *collect({ client, clientIn, list, each, read, part, isAsked, partition, region: own }) {
    const buckets = list(client.paginateListBuckets({ MaxBuckets: 1000 }), ({ Buckets }) => Buckets);
    yield* each(buckets, async (bucket) => {
      const { Name: id = '', BucketRegion: region = own } = bucket;
      if (!isAsked(region)) return [];
      const s3 = await clientIn(region);
      const Bucket = id;
      const [acl, encrypted, rules, logs, told, ownership, policy, replicated, tags, versions, site, lock, block] = await Promise.all([
        read(s3.getBucketAcl({ Bucket })),
        read(s3.getBucketEncryption({ Bucket })),
        read(s3.getBucketLifecycleConfiguration({ Bucket })),
        read(s3.getBucketLogging({ Bucket })),
        read(s3.getBucketNotificationConfiguration({ Bucket })),
        read(s3.getBucketOwnershipControls({ Bucket })),
        read(s3.getBucketPolicy({ Bucket })),
        read(s3.getBucketReplication({ Bucket })),
        read(s3.getBucketTagging({ Bucket })),
        read(s3.getBucketVersioning({ Bucket })),
        read(s3.getBucketWebsite({ Bucket })),
        read(s3.getObjectLockConfiguration({ Bucket })),
        read(s3.getPublicAccessBlock({ Bucket })),
      ]);
      return [
        {
          type: 'AWS::S3::Bucket',
          id,
          region,
          arn: `arn:${partition}:s3:::${id}`,
          from: bucket,
          properties: {
            BucketName: id,
            // A live bucket has grants; a canned ACL is only a way to write them.
            AccessControl: undefined,
            AclGrants: part(acl, ({ Grants }) => Grants),
            BucketEncryption: part(encrypted, encryption),
            LifecycleConfiguration: part(rules, lifecycle),
            LoggingConfiguration: part(logs, logging),
            NotificationConfiguration: part(told, notifications),
            ObjectLockConfiguration: part(lock, objectLock),
            ObjectLockEnabled: part(lock, ({ ObjectLockConfiguration: given }) => given?.ObjectLockEnabled === 'Enabled'),
            OwnershipControls: part(ownership, ({ OwnershipControls: given }) => given && { Rules: given.Rules }),
            PublicAccessBlockConfiguration: part(block, ({ PublicAccessBlockConfiguration: given }) => given),
            ReplicationConfiguration: part(replicated, replication),
            Tags: part(tags, ({ TagSet }) => TagSet?.map(({ Key, Value }) => ({ Key: Key ?? '', Value: Value ?? '' }))),
            // A bucket that never had versions has no status.
            VersioningConfiguration: part(versions, ({ Status }) => (Status === undefined ? undefined : { Status })),
            WebsiteConfiguration: part(site, website),
          },
        },
        {
          type: 'AWS::S3::BucketPolicy',
          id,
          region,
          from: policy,
          exists: policy,
          properties: { Bucket: id, PolicyDocument: part(policy, ({ Policy }) => policyIn(Policy, policy.call)) },
        },
      ];
    });
  },
});

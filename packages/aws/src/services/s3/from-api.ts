import type {
  GetBucketEncryptionCommandOutput,
  GetBucketLifecycleConfigurationCommandOutput,
  GetBucketLoggingCommandOutput,
  GetBucketNotificationConfigurationCommandOutput,
  GetBucketReplicationCommandOutput,
  GetBucketWebsiteCommandOutput,
  GetObjectLockConfigurationCommandOutput,
  LifecycleRule,
  NotificationConfigurationFilter,
  ReplicationRule,
  Tag,
} from '@aws-sdk/client-s3';
import type { Bucket, Bucket_NotificationFilter, Bucket_ReplicationRule, Bucket_Rule, Bucket_TagFilter } from '@demarc/spec/types/s3';

/*
 * What the S3 API says of a bucket, in CloudFormation's names. Both sides by their pages: https://docs.aws.amazon.com/AmazonS3/latest/API/ and
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html (our reading).
 */

export const encryption = ({ ServerSideEncryptionConfiguration: given }: GetBucketEncryptionCommandOutput): Bucket['BucketEncryption'] =>
  given && {
    ServerSideEncryptionConfiguration: given.Rules?.map((rule) => ({
      ServerSideEncryptionByDefault: rule.ApplyServerSideEncryptionByDefault,
      BucketKeyEnabled: rule.BucketKeyEnabled,
      BlockedEncryptionTypes: rule.BlockedEncryptionTypes,
    })),
  };

export const lifecycle = ({
  Rules,
  TransitionDefaultMinimumObjectSize,
}: GetBucketLifecycleConfigurationCommandOutput): Bucket['LifecycleConfiguration'] => ({
  Rules: Rules?.map(lifecycleRule),
  TransitionDefaultMinimumObjectSize,
});

/** The API keeps in a filter, under `And` where there are several, what CloudFormation has beside each other in the rule. */
function lifecycleRule({ Filter, Expiration, ...rule }: LifecycleRule): Bucket_Rule {
  const among = Filter?.And;
  return {
    Id: rule.ID,
    Status: rule.Status,
    Prefix: rule.Prefix ?? Filter?.Prefix ?? among?.Prefix,
    TagFilters: tagFilters(Filter?.Tag ? [Filter.Tag] : among?.Tags),
    ObjectSizeGreaterThan: Filter?.ObjectSizeGreaterThan ?? among?.ObjectSizeGreaterThan,
    ObjectSizeLessThan: Filter?.ObjectSizeLessThan ?? among?.ObjectSizeLessThan,
    ExpirationInDays: Expiration?.Days,
    ExpirationDate: Expiration?.Date?.toISOString(),
    ExpiredObjectDeleteMarker: Expiration?.ExpiredObjectDeleteMarker,
    AbortIncompleteMultipartUpload: rule.AbortIncompleteMultipartUpload,
    NoncurrentVersionExpiration: rule.NoncurrentVersionExpiration,
    NoncurrentVersionTransitions: rule.NoncurrentVersionTransitions?.map(({ NoncurrentDays, ...transition }) => ({
      ...transition,
      TransitionInDays: NoncurrentDays,
    })),
    Transitions: rule.Transitions?.map((transition) => ({
      StorageClass: transition.StorageClass,
      TransitionInDays: transition.Days,
      TransitionDate: transition.Date?.toISOString(),
    })),
  };
}

const tagFilters = (tags: readonly Tag[] | undefined): readonly Bucket_TagFilter[] | undefined =>
  tags?.map(({ Key, Value }) => ({ Key, Value }));

export const logging = ({ LoggingEnabled: given }: GetBucketLoggingCommandOutput): Bucket['LoggingConfiguration'] =>
  given && {
    DestinationBucketName: given.TargetBucket,
    LogFilePrefix: given.TargetPrefix,
    TargetObjectKeyFormat: given.TargetObjectKeyFormat && {
      PartitionedPrefix: given.TargetObjectKeyFormat.PartitionedPrefix,
      ...(given.TargetObjectKeyFormat.SimplePrefix && { SimplePrefix: {} }),
    },
  };

/** A bucket without notifications has an empty configuration, which is none. One target may listen to several events: CloudFormation has one entry for each. */
export function notifications(given: GetBucketNotificationConfigurationCommandOutput): Bucket['NotificationConfiguration'] {
  const entries = {
    TopicConfigurations: given.TopicConfigurations?.flatMap(({ Events, TopicArn, Filter }) =>
      (Events ?? []).map((Event) => ({ Event, Topic: TopicArn, Filter: notificationFilter(Filter) })),
    ),
    QueueConfigurations: given.QueueConfigurations?.flatMap(({ Events, QueueArn, Filter }) =>
      (Events ?? []).map((Event) => ({ Event, Queue: QueueArn, Filter: notificationFilter(Filter) })),
    ),
    LambdaConfigurations: given.LambdaFunctionConfigurations?.flatMap(({ Events, LambdaFunctionArn, Filter }) =>
      (Events ?? []).map((Event) => ({ Event, Function: LambdaFunctionArn, Filter: notificationFilter(Filter) })),
    ),
    EventBridgeConfiguration: given.EventBridgeConfiguration && { EventBridgeEnabled: true },
  };
  return Object.values(entries).some((entry) => entry !== undefined) ? entries : undefined;
}

const notificationFilter = (filter: NotificationConfigurationFilter | undefined): Bucket_NotificationFilter | undefined =>
  filter?.Key && { S3Key: { Rules: filter.Key.FilterRules?.map(({ Name, Value }) => ({ Name, Value })) } };

export const objectLock = ({
  ObjectLockConfiguration: given,
}: GetObjectLockConfigurationCommandOutput): Bucket['ObjectLockConfiguration'] =>
  given && {
    ObjectLockEnabled: given.ObjectLockEnabled,
    Rule: given.Rule && {
      DefaultRetention: given.Rule.DefaultRetention && {
        Mode: given.Rule.DefaultRetention.Mode,
        Days: given.Rule.DefaultRetention.Days,
        Years: given.Rule.DefaultRetention.Years,
      },
    },
  };

export const replication = ({ ReplicationConfiguration: given }: GetBucketReplicationCommandOutput): Bucket['ReplicationConfiguration'] =>
  given && { Role: given.Role, Rules: given.Rules?.map(replicationRule) };

const replicationRule = ({ ID, Filter, Destination: to, ...rule }: ReplicationRule): Bucket_ReplicationRule => ({
  Id: ID,
  Status: rule.Status,
  Prefix: rule.Prefix,
  Priority: rule.Priority,
  Filter: Filter && {
    Prefix: Filter.Prefix,
    TagFilter: Filter.Tag,
    And: Filter.And && { Prefix: Filter.And.Prefix, TagFilters: tagFilters(Filter.And.Tags) },
  },
  DeleteMarkerReplication: rule.DeleteMarkerReplication,
  SourceSelectionCriteria: rule.SourceSelectionCriteria,
  Destination: to && {
    Bucket: to.Bucket,
    Account: to.Account,
    StorageClass: to.StorageClass,
    AccessControlTranslation: to.AccessControlTranslation,
    EncryptionConfiguration: to.EncryptionConfiguration && { ReplicaKmsKeyID: to.EncryptionConfiguration.ReplicaKmsKeyID },
    Metrics: to.Metrics,
    ReplicationTime: to.ReplicationTime,
  },
});

export const website = (given: GetBucketWebsiteCommandOutput): Bucket['WebsiteConfiguration'] => ({
  IndexDocument: given.IndexDocument?.Suffix,
  ErrorDocument: given.ErrorDocument?.Key,
  RedirectAllRequestsTo: given.RedirectAllRequestsTo,
  RoutingRules: given.RoutingRules?.map(({ Condition, Redirect }) => ({ RedirectRule: Redirect, RoutingRuleCondition: Condition })),
});

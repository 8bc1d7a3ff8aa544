// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::S3::AccessGrant`: The `AWS::S3::AccessGrant` resource creates an access grant that gives a grantee access to your S3 data. */
export interface AccessGrant {
  /** The configuration options of the grant location. */
  readonly AccessGrantsLocationConfiguration?: AccessGrant_AccessGrantsLocationConfiguration | undefined;
  /** The ID of the registered location to which you are granting access. */
  readonly AccessGrantsLocationId?: string | undefined;
  /** The Amazon Resource Name (ARN) of an AWS IAM Identity Center application associated with your Identity Center instance. */
  readonly ApplicationArn?: string | undefined;
  /** The user, group, or role to which you are granting access. */
  readonly Grantee?: AccessGrant_Grantee | undefined;
  /** The type of access that you are granting to your S3 data, which can be set to one of the following values. */
  readonly Permission?: string | undefined;
  /** The type of `S3SubPrefix`. */
  readonly S3PrefixType?: string | undefined;
  /** The AWS resource tags that you are adding to the access grant. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the access grant. */
  readonly AccessGrantArn?: string | undefined;
  /** The ID of the access grant. */
  readonly AccessGrantId?: string | undefined;
  /** The S3 path of the data to which you are granting access. */
  readonly GrantScope?: string | undefined;
}

/** The configuration options of the S3 Access Grants location. */
export interface AccessGrant_AccessGrantsLocationConfiguration {
  /** The `S3SubPrefix` is appended to the location scope creating the grant scope. */
  readonly S3SubPrefix?: string | undefined;
}

/** The user, group, or role to which you are granting access. */
export interface AccessGrant_Grantee {
  /** The unique identifier of the `Grantee`. */
  readonly GranteeIdentifier?: string | undefined;
  /** The type of the grantee to which access has been granted. */
  readonly GranteeType?: string | undefined;
}

/** `AWS::S3::AccessGrantsInstance`: The `AWS::S3::AccessGrantInstance` resource creates an S3 Access Grants instance, which serves as a logical grouping… */
export interface AccessGrantsInstance {
  /** If you would like to associate your S3 Access Grants instance with an AWS IAM Identity Center instance, use this field… */
  readonly IdentityCenterArn?: string | undefined;
  /** The AWS resource tags that you are adding to the S3 Access Grants instance. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the S3 Access Grants instance. */
  readonly AccessGrantsInstanceArn?: string | undefined;
  /** The ID of the S3 Access Grants instance. */
  readonly AccessGrantsInstanceId?: string | undefined;
}

/** `AWS::S3::AccessGrantsLocation`: The `AWS::S3::AccessGrantsLocation` resource creates the S3 data location that you would like to register in your S3… */
export interface AccessGrantsLocation {
  /** The Amazon Resource Name (ARN) of the IAM role for the registered location. */
  readonly IamRoleArn?: string | undefined;
  /** The S3 URI path to the location that you are registering. */
  readonly LocationScope?: string | undefined;
  /** The AWS resource tags that you are adding to the S3 Access Grants location. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the location you are registering. */
  readonly AccessGrantsLocationArn?: string | undefined;
  /** The ID of the registered location to which you are granting access. */
  readonly AccessGrantsLocationId?: string | undefined;
}

/** `AWS::S3::AccessPoint`: The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets. */
export interface AccessPoint {
  /** The name of the bucket associated with this access point. */
  readonly Bucket?: string | undefined;
  /** The AWS account ID associated with the S3 bucket associated with this access point. */
  readonly BucketAccountId?: string | undefined;
  /** The name of this access point. */
  readonly Name?: string | undefined;
  /** The access point policy associated with this access point. */
  readonly Policy?: PolicyDocument | undefined;
  /** The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. */
  readonly PublicAccessBlockConfiguration?: AccessPoint_PublicAccessBlockConfiguration | undefined;
  /** An array of tags that you can apply to access points. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Virtual Private Cloud (VPC) configuration for this access point, if one exists. */
  readonly VpcConfiguration?: AccessPoint_VpcConfiguration | undefined;
  /** The alias for this access point. */
  readonly Alias?: string | undefined;
  /** This property contains the details of the ARN for the access point. */
  readonly Arn?: string | undefined;
  /** Indicates whether this access point allows access from the internet. */
  readonly NetworkOrigin?: string | undefined;
}

/** The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. */
export interface AccessPoint_PublicAccessBlockConfiguration {
  /** Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. */
  readonly BlockPublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should block public bucket policies for this bucket. */
  readonly BlockPublicPolicy?: boolean | undefined;
  /** Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. */
  readonly IgnorePublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should restrict public bucket policies for this bucket. */
  readonly RestrictPublicBuckets?: boolean | undefined;
}

/** The Virtual Private Cloud (VPC) configuration for this access point. */
export interface AccessPoint_VpcConfiguration {
  /** If this field is specified, the access point will only allow connections from the specified VPC ID. */
  readonly VpcId?: string | undefined;
}

/** `AWS::S3::Bucket`: The `AWS::S3::Bucket` resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS… */
export interface Bucket {
  /** The ABAC status of the general purpose bucket. */
  readonly AbacStatus?: string | undefined;
  /** Configures the transfer acceleration state for an Amazon S3 bucket. */
  readonly AccelerateConfiguration?: Bucket_AccelerateConfiguration | undefined;
  /** This is a legacy property, and it is not recommended for most use cases. */
  readonly AccessControl?: string | undefined;
  /** Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket. */
  readonly AnalyticsConfigurations?: readonly Bucket_AnalyticsConfiguration[] | undefined;
  /** Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS… */
  readonly BucketEncryption?: Bucket_BucketEncryption | undefined;
  /** A name for the bucket. */
  readonly BucketName?: string | undefined;
  readonly BucketNamePrefix?: string | undefined;
  readonly BucketNamespace?: string | undefined;
  /** Describes the cross-origin access configuration for objects in an Amazon S3 bucket. */
  readonly CorsConfiguration?: Bucket_CorsConfiguration | undefined;
  /** Defines how Amazon S3 handles Intelligent-Tiering storage. */
  readonly IntelligentTieringConfigurations?: readonly Bucket_IntelligentTieringConfiguration[] | undefined;
  /** Specifies the S3 Inventory configuration for an Amazon S3 bucket. */
  readonly InventoryConfigurations?: readonly Bucket_InventoryConfiguration[] | undefined;
  /** Specifies the lifecycle configuration for objects in an Amazon S3 bucket. */
  readonly LifecycleConfiguration?: Bucket_LifecycleConfiguration | undefined;
  /** Settings that define where logs are stored. */
  readonly LoggingConfiguration?: Bucket_LoggingConfiguration | undefined;
  /** The S3 Metadata configuration for a general purpose bucket. */
  readonly MetadataConfiguration?: Bucket_MetadataConfiguration | undefined;
  /** The metadata table configuration of an Amazon S3 general purpose bucket. */
  readonly MetadataTableConfiguration?: Bucket_MetadataTableConfiguration | undefined;
  /** Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from… */
  readonly MetricsConfigurations?: readonly Bucket_MetricsConfiguration[] | undefined;
  /** Configuration that defines how Amazon S3 handles bucket notifications. */
  readonly NotificationConfiguration?: Bucket_NotificationConfiguration | undefined;
  /** This operation is not supported for directory buckets. */
  readonly ObjectLockConfiguration?: Bucket_ObjectLockConfiguration | undefined;
  /** Indicates whether this bucket has an Object Lock configuration enabled. */
  readonly ObjectLockEnabled?: boolean | undefined;
  /** Configuration that defines how Amazon S3 handles Object Ownership rules. */
  readonly OwnershipControls?: Bucket_OwnershipControls | undefined;
  /** Configuration that defines how Amazon S3 handles public access. */
  readonly PublicAccessBlockConfiguration?: Bucket_PublicAccessBlockConfiguration | undefined;
  /** Configuration for replicating objects in an S3 bucket. */
  readonly ReplicationConfiguration?: Bucket_ReplicationConfiguration | undefined;
  /** An arbitrary set of tags (key-value pairs) for this S3 bucket. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Enables multiple versions of all objects in this bucket. */
  readonly VersioningConfiguration?: Bucket_VersioningConfiguration | undefined;
  /** Information used to configure the bucket as a static website. */
  readonly WebsiteConfiguration?: Bucket_WebsiteConfiguration | undefined;
  /** Returns the Amazon Resource Name (ARN) of the specified bucket. */
  readonly Arn?: string | undefined;
  /** Returns the IPv4 DNS name of the specified bucket. */
  readonly DomainName?: string | undefined;
  /** Returns the IPv6 DNS name of the specified bucket. */
  readonly DualStackDomainName?: string | undefined;
  /** Returns the regional domain name of the specified bucket. */
  readonly RegionalDomainName?: string | undefined;
  /** Returns the Amazon S3 website endpoint for the specified bucket. */
  readonly WebsiteURL?: string | undefined;
}

/** Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently… */
export interface Bucket_AbortIncompleteMultipartUpload {
  /** Specifies the number of days after which Amazon S3 stops an incomplete multipart upload. */
  readonly DaysAfterInitiation?: number | undefined;
}

/** Configures the transfer acceleration state for an Amazon S3 bucket. */
export interface Bucket_AccelerateConfiguration {
  /** Specifies the transfer acceleration status of the bucket. */
  readonly AccelerationStatus?: string | undefined;
}

/** Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you… */
export interface Bucket_AccessControlTranslation {
  /** Specifies the replica ownership. */
  readonly Owner?: string | undefined;
}

/** Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket. */
export interface Bucket_AnalyticsConfiguration {
  /** The ID that identifies the analytics configuration. */
  readonly Id?: string | undefined;
  /** The prefix that an object must have to be included in the analytics results. */
  readonly Prefix?: string | undefined;
  /** Contains data related to access patterns to be collected and made available to analyze the tradeoffs between different… */
  readonly StorageClassAnalysis?: Bucket_StorageClassAnalysis | undefined;
  /** The tags to use when evaluating an analytics filter. */
  readonly TagFilters?: readonly Bucket_TagFilter[] | undefined;
}

/** The annotation table configuration for an S3 Metadata configuration. */
export interface Bucket_AnnotationTableConfiguration {
  /** Specifies whether the annotation table configuration is enabled or disabled. */
  readonly ConfigurationState?: string | undefined;
  /** The encryption settings for an S3 Metadata journal table or inventory table configuration. */
  readonly EncryptionConfiguration?: Bucket_MetadataTableEncryptionConfiguration | undefined;
  /** The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your bucket. */
  readonly Role?: string | undefined;
  /** The Amazon Resource Name (ARN) for the annotation table. */
  readonly TableArn?: string | undefined;
  /** The name of the annotation table. */
  readonly TableName?: string | undefined;
}

/** A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with… */
export interface Bucket_BlockedEncryptionTypes {
  /** The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket. */
  readonly EncryptionType?: readonly string[] | undefined;
}

/** Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS… */
export interface Bucket_BucketEncryption {
  /** Specifies the default server-side-encryption configuration. */
  readonly ServerSideEncryptionConfiguration?: readonly Bucket_ServerSideEncryptionRule[] | undefined;
}

/** Describes the cross-origin access configuration for objects in an Amazon S3 bucket. */
export interface Bucket_CorsConfiguration {
  /** A set of origins and methods (cross-origin access that you want to allow). */
  readonly CorsRules?: readonly Bucket_CorsRule[] | undefined;
}

/** Specifies a cross-origin access rule for an Amazon S3 bucket. */
export interface Bucket_CorsRule {
  /** Headers that are specified in the `Access-Control-Request-Headers` header. */
  readonly AllowedHeaders?: readonly string[] | undefined;
  /** An HTTP method that you allow the origin to run. */
  readonly AllowedMethods?: readonly string[] | undefined;
  /** One or more origins you want customers to be able to access the bucket from. */
  readonly AllowedOrigins?: readonly string[] | undefined;
  /** One or more headers in the response that you want customers to be able to access from their applications (for example,… */
  readonly ExposedHeaders?: readonly string[] | undefined;
  /** A unique identifier for this rule. */
  readonly Id?: string | undefined;
  /** The time in seconds that your browser is to cache the preflight response for the specified resource. */
  readonly MaxAge?: number | undefined;
}

/** Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported. */
export interface Bucket_DataExport {
  /** The place to store the data for an analysis. */
  readonly Destination?: Bucket_Destination | undefined;
  /** The version of the output schema to use when exporting data. */
  readonly OutputSchemaVersion?: string | undefined;
}

export interface Bucket_DefaultEventHold {
  readonly Days?: number | undefined;
  readonly Years?: number | undefined;
}

/** The container element for optionally specifying the default Object Lock retention settings for new objects placed in… */
export interface Bucket_DefaultRetention {
  /** The number of days that you want to specify for the default retention period. */
  readonly Days?: number | undefined;
  readonly DefaultEventHold?: Bucket_DefaultEventHold | undefined;
  /** The default Object Lock retention mode you want to apply to new objects placed in the specified bucket. */
  readonly Mode?: string | undefined;
  /** The number of years that you want to specify for the default retention period. */
  readonly Years?: number | undefined;
}

/** Specifies whether Amazon S3 replicates delete markers. */
export interface Bucket_DeleteMarkerReplication {
  /** Indicates whether to replicate delete markers. */
  readonly Status?: string | undefined;
}

/** Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket. */
export interface Bucket_Destination {
  /** The account ID that owns the destination S3 bucket. */
  readonly BucketAccountId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the bucket to which data is exported. */
  readonly BucketArn?: string | undefined;
  /** Specifies the file format used when exporting data to Amazon S3. */
  readonly Format?: string | undefined;
  /** The prefix to use when exporting data. */
  readonly Prefix?: string | undefined;
}

/** Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects. */
export interface Bucket_EncryptionConfiguration {
  /** Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in AWS Key Management Service (KMS)… */
  readonly ReplicaKmsKeyID?: string | undefined;
}

/** Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see Using EventBridge in… */
export interface Bucket_EventBridgeConfiguration {
  /** Enables delivery of events to Amazon EventBridge. */
  readonly EventBridgeEnabled?: boolean | undefined;
}

/** Specifies the Amazon S3 object key name to filter on. */
export interface Bucket_FilterRule {
  /** The object key name prefix or suffix identifying one or more objects to which the filtering rule applies. */
  readonly Name?: string | undefined;
  /** The value that the filter searches for in object key names. */
  readonly Value?: string | undefined;
}

/** Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket. */
export interface Bucket_IntelligentTieringConfiguration {
  /** The ID used to identify the S3 Intelligent-Tiering configuration. */
  readonly Id?: string | undefined;
  /** An object key name prefix that identifies the subset of objects to which the rule applies. */
  readonly Prefix?: string | undefined;
  /** Specifies the status of the configuration. */
  readonly Status?: string | undefined;
  /** A container for a key-value pair. */
  readonly TagFilters?: readonly Bucket_TagFilter[] | undefined;
  /** Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration. */
  readonly Tierings?: readonly Bucket_Tiering[] | undefined;
}

/** Specifies the S3 Inventory configuration for an Amazon S3 bucket. */
export interface Bucket_InventoryConfiguration {
  /** Contains information about where to publish the inventory results. */
  readonly Destination?: Bucket_Destination | undefined;
  /** Specifies whether the inventory is enabled or disabled. */
  readonly Enabled?: boolean | undefined;
  /** The ID used to identify the inventory configuration. */
  readonly Id?: string | undefined;
  /** Object versions to include in the inventory list. */
  readonly IncludedObjectVersions?: string | undefined;
  /** Contains the optional fields that are included in the inventory results. */
  readonly OptionalFields?: readonly string[] | undefined;
  /** Specifies the inventory filter prefix. */
  readonly Prefix?: string | undefined;
  /** Specifies the schedule for generating inventory results. */
  readonly ScheduleFrequency?: string | undefined;
}

/** The inventory table configuration for an S3 Metadata configuration. */
export interface Bucket_InventoryTableConfiguration {
  /** The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled. */
  readonly ConfigurationState?: string | undefined;
  /** The encryption configuration for the inventory table. */
  readonly EncryptionConfiguration?: Bucket_MetadataTableEncryptionConfiguration | undefined;
  /** The Amazon Resource Name (ARN) for the inventory table. */
  readonly TableArn?: string | undefined;
  /** The name of the inventory table. */
  readonly TableName?: string | undefined;
}

/** The journal table configuration for an S3 Metadata configuration. */
export interface Bucket_JournalTableConfiguration {
  /** The encryption configuration for the journal table. */
  readonly EncryptionConfiguration?: Bucket_MetadataTableEncryptionConfiguration | undefined;
  /** The journal table record expiration settings for the journal table. */
  readonly RecordExpiration?: Bucket_RecordExpiration | undefined;
  /** The Amazon Resource Name (ARN) for the journal table. */
  readonly TableArn?: string | undefined;
  /** The name of the journal table. */
  readonly TableName?: string | undefined;
}

/** Describes the AWS Lambda functions to invoke and the events for which to invoke them. */
export interface Bucket_LambdaConfiguration {
  /** The Amazon S3 bucket event for which to invoke the AWS Lambda function. */
  readonly Event?: string | undefined;
  /** The filtering rules that determine which objects invoke the AWS Lambda function. */
  readonly Filter?: Bucket_NotificationFilter | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Lambda function that Amazon S3 invokes when the specified event type occurs. */
  readonly Function?: string | undefined;
}

/** Specifies the lifecycle configuration for objects in an Amazon S3 bucket. */
export interface Bucket_LifecycleConfiguration {
  /** A lifecycle rule for individual objects in an Amazon S3 bucket. */
  readonly Rules?: readonly Bucket_Rule[] | undefined;
  /** Indicates which default minimum object size behavior is applied to the lifecycle configuration. */
  readonly TransitionDefaultMinimumObjectSize?: string | undefined;
}

/** Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket. */
export interface Bucket_LoggingConfiguration {
  /** The name of the bucket where Amazon S3 should store server access log files. */
  readonly DestinationBucketName?: string | undefined;
  /** A prefix for all log object keys. */
  readonly LogFilePrefix?: string | undefined;
  /** Amazon S3 key format for log objects. */
  readonly TargetObjectKeyFormat?: Bucket_TargetObjectKeyFormat | undefined;
}

/** Creates a V2 Amazon S3 Metadata configuration of a general purpose bucket. */
export interface Bucket_MetadataConfiguration {
  /** The annotation table configuration for an S3 Metadata configuration. */
  readonly AnnotationTableConfiguration?: Bucket_AnnotationTableConfiguration | undefined;
  /** The destination information for the S3 Metadata configuration. */
  readonly Destination?: Bucket_MetadataDestination | undefined;
  /** The inventory table configuration for a metadata configuration. */
  readonly InventoryTableConfiguration?: Bucket_InventoryTableConfiguration | undefined;
  /** The journal table configuration for a metadata configuration. */
  readonly JournalTableConfiguration?: Bucket_JournalTableConfiguration | undefined;
}

/** The destination information for the S3 Metadata configuration. */
export interface Bucket_MetadataDestination {
  /** The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is stored. */
  readonly TableBucketArn?: string | undefined;
  /** The type of the table bucket where the metadata configuration is stored. */
  readonly TableBucketType?: string | undefined;
  /** The namespace in the table bucket where the metadata tables for a metadata configuration are stored. */
  readonly TableNamespace?: string | undefined;
}

/** We recommend that you create your S3 Metadata configurations by using the V2 MetadataConfiguration resource type. */
export interface Bucket_MetadataTableConfiguration {
  /** The destination information for the metadata table configuration. */
  readonly S3TablesDestination?: Bucket_S3TablesDestination | undefined;
}

/** The encryption settings for an S3 Metadata journal table or inventory table configuration. */
export interface Bucket_MetadataTableEncryptionConfiguration {
  /** If server-side encryption with AWS Key Management Service ( AWS ) keys (SSE-KMS) is specified, you must also specify… */
  readonly KmsKeyArn?: string | undefined;
  /** The encryption type specified for a metadata table. */
  readonly SseAlgorithm?: string | undefined;
}

/** A container specifying replication metrics-related settings enabling replication metrics and events. */
export interface Bucket_Metrics {
  /** A container specifying the time threshold for emitting the `s3:Replication:OperationMissedThreshold` event. */
  readonly EventThreshold?: Bucket_ReplicationTimeValue | undefined;
  /** Specifies whether the replication metrics are enabled. */
  readonly Status?: string | undefined;
}

/** Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from… */
export interface Bucket_MetricsConfiguration {
  /** The access point that was used while performing operations on the object. */
  readonly AccessPointArn?: string | undefined;
  /** The ID used to identify the metrics configuration. */
  readonly Id?: string | undefined;
  /** The prefix that an object must have to be included in the metrics results. */
  readonly Prefix?: string | undefined;
  /** Specifies a list of tag filters to use as a metrics configuration filter. */
  readonly TagFilters?: readonly Bucket_TagFilter[] | undefined;
}

/** Specifies when noncurrent object versions expire. */
export interface Bucket_NoncurrentVersionExpiration {
  /** Specifies how many noncurrent versions Amazon S3 will retain. */
  readonly NewerNoncurrentVersions?: number | undefined;
  /** Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action. */
  readonly NoncurrentDays?: number | undefined;
}

/** Container for the transition rule that describes when noncurrent objects transition to the `STANDARD_IA`, `ONEZONE_IA`,… */
export interface Bucket_NoncurrentVersionTransition {
  /** Specifies how many noncurrent versions Amazon S3 will retain. */
  readonly NewerNoncurrentVersions?: number | undefined;
  /** The class of storage used to store the object. */
  readonly StorageClass?: string | undefined;
  /** Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action. */
  readonly TransitionInDays?: number | undefined;
}

/** Describes the notification configuration for an Amazon S3 bucket. */
export interface Bucket_NotificationConfiguration {
  /** Enables delivery of events to Amazon EventBridge. */
  readonly EventBridgeConfiguration?: Bucket_EventBridgeConfiguration | undefined;
  /** Describes the AWS Lambda functions to invoke and the events for which to invoke them. */
  readonly LambdaConfigurations?: readonly Bucket_LambdaConfiguration[] | undefined;
  /** The Amazon Simple Queue Service queues to publish messages to and the events for which to publish messages. */
  readonly QueueConfigurations?: readonly Bucket_QueueConfiguration[] | undefined;
  /** The topic to which notifications are sent and the events for which notifications are generated. */
  readonly TopicConfigurations?: readonly Bucket_TopicConfiguration[] | undefined;
}

/** Specifies object key name filtering rules. */
export interface Bucket_NotificationFilter {
  /** A container for object key name prefix and suffix filtering rules. */
  readonly S3Key?: Bucket_S3KeyFilter | undefined;
}

/** Places an Object Lock configuration on the specified bucket. */
export interface Bucket_ObjectLockConfiguration {
  /** Indicates whether this bucket has an Object Lock configuration enabled. */
  readonly ObjectLockEnabled?: string | undefined;
  /** Specifies the Object Lock rule for the specified object. */
  readonly Rule?: Bucket_ObjectLockRule | undefined;
}

/** Specifies the Object Lock rule for the specified object. */
export interface Bucket_ObjectLockRule {
  /** The default Object Lock retention mode and period that you want to apply to new objects placed in the specified bucket. */
  readonly DefaultRetention?: Bucket_DefaultRetention | undefined;
}

/** Specifies the container element for Object Ownership rules. */
export interface Bucket_OwnershipControls {
  /** Specifies the container element for Object Ownership rules. */
  readonly Rules?: readonly Bucket_OwnershipControlsRule[] | undefined;
}

/** Specifies an Object Ownership rule. */
export interface Bucket_OwnershipControlsRule {
  /** Specifies an object ownership rule. */
  readonly ObjectOwnership?: string | undefined;
}

/** Amazon S3 keys for log objects are partitioned in the following format. */
export interface Bucket_PartitionedPrefix {
  /** Specifies the partition date source for the partitioned prefix. */
  readonly PartitionDateSource?: string | undefined;
}

/** The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. */
export interface Bucket_PublicAccessBlockConfiguration {
  /** Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. */
  readonly BlockPublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should block public bucket policies for this bucket. */
  readonly BlockPublicPolicy?: boolean | undefined;
  /** Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. */
  readonly IgnorePublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should restrict public bucket policies for this bucket. */
  readonly RestrictPublicBuckets?: boolean | undefined;
}

/** Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when Amazon S3… */
export interface Bucket_QueueConfiguration {
  /** The Amazon S3 bucket event about which you want to publish messages to Amazon SQS. */
  readonly Event?: string | undefined;
  /** The filtering rules that determine which objects trigger notifications. */
  readonly Filter?: Bucket_NotificationFilter | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it detects events of… */
  readonly Queue?: string | undefined;
}

/** The journal table record expiration settings for a journal table in an S3 Metadata configuration. */
export interface Bucket_RecordExpiration {
  /** If you enable journal table record expiration, you can set the number of days to retain your journal table records. */
  readonly Days?: number | undefined;
  /** Specifies whether journal table record expiration is enabled or disabled. */
  readonly Expiration?: string | undefined;
}

/** Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket. */
export interface Bucket_RedirectAllRequestsTo {
  /** Name of the host where requests are redirected. */
  readonly HostName?: string | undefined;
  /** Protocol to use when redirecting requests. */
  readonly Protocol?: string | undefined;
}

/** Specifies how requests are redirected. */
export interface Bucket_RedirectRule {
  /** The host name to use in the redirect request. */
  readonly HostName?: string | undefined;
  /** The HTTP redirect code to use on the response. */
  readonly HttpRedirectCode?: string | undefined;
  /** Protocol to use when redirecting requests. */
  readonly Protocol?: string | undefined;
  /** The object key prefix to use in the redirect request. */
  readonly ReplaceKeyPrefixWith?: string | undefined;
  /** The specific object key to use in the redirect request. */
  readonly ReplaceKeyWith?: string | undefined;
}

/** A filter that you can specify for selection for modifications on replicas. */
export interface Bucket_ReplicaModifications {
  /** Specifies whether Amazon S3 replicates modifications on replicas. */
  readonly Status?: string | undefined;
}

/** A container for replication rules. */
export interface Bucket_ReplicationConfiguration {
  /** The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that Amazon S3 assumes when… */
  readonly Role?: string | undefined;
  /** A container for one or more replication rules. */
  readonly Rules?: readonly Bucket_ReplicationRule[] | undefined;
}

/** A container for information about the replication destination and its configurations including enabling the S3… */
export interface Bucket_ReplicationDestination {
  /** Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you… */
  readonly AccessControlTranslation?: Bucket_AccessControlTranslation | undefined;
  /** Destination bucket owner account ID. */
  readonly Account?: string | undefined;
  /** The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results. */
  readonly Bucket?: string | undefined;
  /** Specifies encryption-related information. */
  readonly EncryptionConfiguration?: Bucket_EncryptionConfiguration | undefined;
  /** A container specifying replication metrics-related settings enabling replication metrics and events. */
  readonly Metrics?: Bucket_Metrics | undefined;
  /** A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the time when all… */
  readonly ReplicationTime?: Bucket_ReplicationTime | undefined;
  /** The storage class to use when replicating objects, such as S3 Standard or reduced redundancy. */
  readonly StorageClass?: string | undefined;
}

/** Specifies which Amazon S3 objects to replicate and where to store the replicas. */
export interface Bucket_ReplicationRule {
  /** Specifies whether Amazon S3 replicates delete markers. */
  readonly DeleteMarkerReplication?: Bucket_DeleteMarkerReplication | undefined;
  /** A container for information about the replication destination and its configurations including enabling the S3… */
  readonly Destination?: Bucket_ReplicationDestination | undefined;
  /** A filter that identifies the subset of objects to which the replication rule applies. */
  readonly Filter?: Bucket_ReplicationRuleFilter | undefined;
  /** A unique identifier for the rule. */
  readonly Id?: string | undefined;
  /** An object key name prefix that identifies the object or objects to which the rule applies. */
  readonly Prefix?: string | undefined;
  /** The priority indicates which rule has precedence whenever two or more replication rules conflict. */
  readonly Priority?: number | undefined;
  /** A container that describes additional filters for identifying the source objects that you want to replicate. */
  readonly SourceSelectionCriteria?: Bucket_SourceSelectionCriteria | undefined;
  /** Specifies whether the rule is enabled. */
  readonly Status?: string | undefined;
}

/** A container for specifying rule filters. */
export interface Bucket_ReplicationRuleAndOperator {
  /** An object key name prefix that identifies the subset of objects to which the rule applies. */
  readonly Prefix?: string | undefined;
  /** An array of tags containing key and value pairs. */
  readonly TagFilters?: readonly Bucket_TagFilter[] | undefined;
}

/** A filter that identifies the subset of objects to which the replication rule applies. */
export interface Bucket_ReplicationRuleFilter {
  /** A container for specifying rule filters. */
  readonly And?: Bucket_ReplicationRuleAndOperator | undefined;
  /** An object key name prefix that identifies the subset of objects to which the rule applies. */
  readonly Prefix?: string | undefined;
  /** A container for specifying a tag key and value. */
  readonly TagFilter?: Bucket_TagFilter | undefined;
}

/** A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is enabled… */
export interface Bucket_ReplicationTime {
  /** Specifies whether the replication time is enabled. */
  readonly Status?: string | undefined;
  /** A container specifying the time by which replication should be complete for all objects and operations on objects. */
  readonly Time?: Bucket_ReplicationTimeValue | undefined;
}

/** A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics `EventThreshold`. */
export interface Bucket_ReplicationTimeValue {
  /** Contains an integer specifying time in minutes. */
  readonly Minutes?: number | undefined;
}

/** Specifies the redirect behavior and when a redirect is applied. */
export interface Bucket_RoutingRule {
  /** Container for redirect information. */
  readonly RedirectRule?: Bucket_RedirectRule | undefined;
  /** A container for describing a condition that must be met for the specified redirect to apply. */
  readonly RoutingRuleCondition?: Bucket_RoutingRuleCondition | undefined;
}

/** A container for describing a condition that must be met for the specified redirect to apply. */
export interface Bucket_RoutingRuleCondition {
  /** The HTTP error code when the redirect is applied. */
  readonly HttpErrorCodeReturnedEquals?: string | undefined;
  /** The object key name prefix when the redirect is applied. */
  readonly KeyPrefixEquals?: string | undefined;
}

/** Specifies lifecycle rules for an Amazon S3 bucket. */
export interface Bucket_Rule {
  /** Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3 bucket. */
  readonly AbortIncompleteMultipartUpload?: Bucket_AbortIncompleteMultipartUpload | undefined;
  /** Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier. */
  readonly ExpirationDate?: string | undefined;
  /** Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier. */
  readonly ExpirationInDays?: number | undefined;
  /** Indicates whether Amazon S3 will remove a delete marker without any noncurrent versions. */
  readonly ExpiredObjectDeleteMarker?: boolean | undefined;
  /** Unique identifier for the rule. */
  readonly Id?: string | undefined;
  /** Specifies when noncurrent object versions expire. */
  readonly NoncurrentVersionExpiration?: Bucket_NoncurrentVersionExpiration | undefined;
  /** (Deprecated.) For buckets with versioning enabled (or suspended), specifies the time, in days, between when a new… */
  readonly NoncurrentVersionExpirationInDays?: number | undefined;
  /** (Deprecated.) For buckets with versioning enabled (or suspended), specifies when non-current objects transition to a… */
  readonly NoncurrentVersionTransition?: Bucket_NoncurrentVersionTransition | undefined;
  /** For buckets with versioning enabled (or suspended), one or more transition rules that specify when non-current objects… */
  readonly NoncurrentVersionTransitions?: readonly Bucket_NoncurrentVersionTransition[] | undefined;
  /** Specifies the minimum object size in bytes for this rule to apply to. */
  readonly ObjectSizeGreaterThan?: number | undefined;
  /** Specifies the maximum object size in bytes for this rule to apply to. */
  readonly ObjectSizeLessThan?: number | undefined;
  /** Object key prefix that identifies one or more objects to which this rule applies. */
  readonly Prefix?: string | undefined;
  /** If `Enabled`, the rule is currently being applied. */
  readonly Status?: string | undefined;
  /** Tags to use to identify a subset of objects to which the lifecycle rule applies. */
  readonly TagFilters?: readonly Bucket_TagFilter[] | undefined;
  /** (Deprecated.) Specifies when an object transitions to a specified storage class. */
  readonly Transition?: Bucket_Transition | undefined;
  /** One or more transition rules that specify when an object transitions to a specified storage class. */
  readonly Transitions?: readonly Bucket_Transition[] | undefined;
}

/** A container for object key name prefix and suffix filtering rules. */
export interface Bucket_S3KeyFilter {
  /** A list of containers for the key-value pair that defines the criteria for the filter rule. */
  readonly Rules?: readonly Bucket_FilterRule[] | undefined;
}

/** The destination information for a V1 S3 Metadata configuration. */
export interface Bucket_S3TablesDestination {
  /** The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. */
  readonly TableArn?: string | undefined;
  /** The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table… */
  readonly TableBucketArn?: string | undefined;
  /** The name for the metadata table in your metadata table configuration. */
  readonly TableName?: string | undefined;
  /** The table bucket namespace for the metadata table in your metadata table configuration. */
  readonly TableNamespace?: string | undefined;
}

/** Describes the default server-side encryption to apply to new objects in the bucket. */
export interface Bucket_ServerSideEncryptionByDefault {
  /** AWS Key Management Service (KMS) customer managed key ID to use for the default encryption. */
  readonly KMSMasterKeyID?: string | undefined;
  /** Server-side encryption algorithm to use for the default encryption. */
  readonly SSEAlgorithm?: string | undefined;
}

/** Specifies the default server-side encryption configuration. */
export interface Bucket_ServerSideEncryptionRule {
  /** A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with… */
  readonly BlockedEncryptionTypes?: Bucket_BlockedEncryptionTypes | undefined;
  /** Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects… */
  readonly BucketKeyEnabled?: boolean | undefined;
  /** Specifies the default server-side encryption to apply to new objects in the bucket. */
  readonly ServerSideEncryptionByDefault?: Bucket_ServerSideEncryptionByDefault | undefined;
}

/** A container that describes additional filters for identifying the source objects that you want to replicate. */
export interface Bucket_SourceSelectionCriteria {
  /** A filter that you can specify for selection for modifications on replicas. */
  readonly ReplicaModifications?: Bucket_ReplicaModifications | undefined;
  /** A container for filter information for the selection of Amazon S3 objects encrypted with AWS KMS. */
  readonly SseKmsEncryptedObjects?: Bucket_SseKmsEncryptedObjects | undefined;
}

/** A container for filter information for the selection of S3 objects encrypted with AWS KMS. */
export interface Bucket_SseKmsEncryptedObjects {
  /** Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS KMS key stored in AWS… */
  readonly Status?: string | undefined;
}

/** Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between different… */
export interface Bucket_StorageClassAnalysis {
  /** Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported. */
  readonly DataExport?: Bucket_DataExport | undefined;
}

/** Specifies tags to use to identify a subset of objects for an Amazon S3 bucket. */
export interface Bucket_TagFilter {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** Amazon S3 key format for log objects. */
export interface Bucket_TargetObjectKeyFormat {
  /** Partitioned S3 key for log objects. */
  readonly PartitionedPrefix?: Bucket_PartitionedPrefix | undefined;
  /** To use the simple format for S3 keys for log objects. */
  readonly SimplePrefix?: Json | undefined;
}

/** The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to the most… */
export interface Bucket_Tiering {
  /** S3 Intelligent-Tiering access tier. */
  readonly AccessTier?: string | undefined;
  /** The number of consecutive days of no access after which an object will be eligible to be transitioned to the… */
  readonly Days?: number | undefined;
}

/** A container for specifying the configuration for publication of messages to an Amazon Simple Notification Service… */
export interface Bucket_TopicConfiguration {
  /** The Amazon S3 bucket event about which to send notifications. */
  readonly Event?: string | undefined;
  /** The filtering rules that determine for which objects to send notifications. */
  readonly Filter?: Bucket_NotificationFilter | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it detects events of… */
  readonly Topic?: string | undefined;
}

/** Specifies when an object transitions to a specified storage class. */
export interface Bucket_Transition {
  /** The storage class to which you want the object to transition. */
  readonly StorageClass?: string | undefined;
  /** Indicates when objects are transitioned to the specified storage class. */
  readonly TransitionDate?: string | undefined;
  /** Indicates the number of days after creation when objects are transitioned to the specified storage class. */
  readonly TransitionInDays?: number | undefined;
}

/** Describes the versioning state of an Amazon S3 bucket. */
export interface Bucket_VersioningConfiguration {
  /** The versioning state of the bucket. */
  readonly Status?: string | undefined;
}

/** Specifies website configuration parameters for an Amazon S3 bucket. */
export interface Bucket_WebsiteConfiguration {
  /** The name of the error document for the website. */
  readonly ErrorDocument?: string | undefined;
  /** The name of the index document for the website. */
  readonly IndexDocument?: string | undefined;
  /** The redirect behavior for every request to this bucket's website endpoint. */
  readonly RedirectAllRequestsTo?: Bucket_RedirectAllRequestsTo | undefined;
  /** Rules that define when a redirect is applied and the redirect behavior. */
  readonly RoutingRules?: readonly Bucket_RoutingRule[] | undefined;
}

/** `AWS::S3::BucketPolicy`: Applies an Amazon S3 bucket policy to an Amazon S3 bucket. */
export interface BucketPolicy {
  /** The name of the Amazon S3 bucket to which the policy applies. */
  readonly Bucket?: string | undefined;
  /** A policy document containing permissions to add to the specified bucket. */
  readonly PolicyDocument?: PolicyDocument | undefined;
}

/** `AWS::S3::MultiRegionAccessPoint`: The `AWS::S3::MultiRegionAccessPoint` resource creates an Amazon S3 Multi-Region Access Point. */
export interface MultiRegionAccessPoint {
  /** The name of the Multi-Region Access Point. */
  readonly Name?: string | undefined;
  /** The PublicAccessBlock configuration that you want to apply to this Multi-Region Access Point. */
  readonly PublicAccessBlockConfiguration?: MultiRegionAccessPoint_PublicAccessBlockConfiguration | undefined;
  /** A collection of the Regions and buckets associated with the Multi-Region Access Point. */
  readonly Regions?: readonly MultiRegionAccessPoint_Region[] | undefined;
  /** The alias for the Multi-Region Access Point. */
  readonly Alias?: string | undefined;
  /** The timestamp of when the Multi-Region Access Point is created. */
  readonly CreatedAt?: string | undefined;
}

/** The PublicAccessBlock configuration that you want to apply to this Amazon S3 Multi-Region Access Point. */
export interface MultiRegionAccessPoint_PublicAccessBlockConfiguration {
  /** Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. */
  readonly BlockPublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should block public bucket policies for this bucket. */
  readonly BlockPublicPolicy?: boolean | undefined;
  /** Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. */
  readonly IgnorePublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should restrict public bucket policies for this bucket. */
  readonly RestrictPublicBuckets?: boolean | undefined;
}

/** A bucket associated with a specific Region when creating Multi-Region Access Points. */
export interface MultiRegionAccessPoint_Region {
  /** The name of the associated bucket for the Region. */
  readonly Bucket?: string | undefined;
  /** The AWS account ID that owns the Amazon S3 bucket that's associated with this Multi-Region Access Point. */
  readonly BucketAccountId?: string | undefined;
}

/** `AWS::S3::MultiRegionAccessPointPolicy`: Applies an Amazon S3 access policy to an Amazon S3 Multi-Region Access Point. */
export interface MultiRegionAccessPointPolicy {
  /** The name of the Multi-Region Access Point. */
  readonly MrapName?: string | undefined;
  /** The access policy associated with the Multi-Region Access Point. */
  readonly Policy?: PolicyDocument | undefined;
  /** The Policy Status associated with this Multi Region Access Point */
  readonly PolicyStatus?: MultiRegionAccessPointPolicy_PolicyStatus | undefined;
}

/** The container element for a bucket's policy status. */
export interface MultiRegionAccessPointPolicy_PolicyStatus {
  /** The policy status for this bucket. */
  readonly IsPublic?: string | undefined;
}

/** `AWS::S3::StorageLens`: The AWS::S3::StorageLens resource creates an Amazon S3 Storage Lens configuration. */
export interface StorageLens {
  /** This resource contains the details Amazon S3 Storage Lens configuration. */
  readonly StorageLensConfiguration?: StorageLens_StorageLensConfiguration | undefined;
  /** A set of tags (key–value pairs) to associate with the Storage Lens configuration. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** This resource contains the details of the account-level metrics for Amazon S3 Storage Lens. */
export interface StorageLens_AccountLevel {
  /** This property contains the details of account-level activity metrics for S3 Storage Lens. */
  readonly ActivityMetrics?: StorageLens_ActivityMetrics | undefined;
  /** This property contains the details of account-level advanced cost optimization metrics for S3 Storage Lens. */
  readonly AdvancedCostOptimizationMetrics?: StorageLens_AdvancedCostOptimizationMetrics | undefined;
  /** This property contains the details of account-level advanced data protection metrics for S3 Storage Lens. */
  readonly AdvancedDataProtectionMetrics?: StorageLens_AdvancedDataProtectionMetrics | undefined;
  /** This property contains the account-level details for S3 Storage Lens advanced performance metrics. */
  readonly AdvancedPerformanceMetrics?: StorageLens_AdvancedPerformanceMetrics | undefined;
  /** This property contains the details of the account-level bucket-level configurations for Amazon S3 Storage Lens. */
  readonly BucketLevel?: StorageLens_BucketLevel | undefined;
  /** This property contains the details of account-level detailed status code metrics for S3 Storage Lens. */
  readonly DetailedStatusCodesMetrics?: StorageLens_DetailedStatusCodesMetrics | undefined;
  /** This property determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard. */
  readonly StorageLensGroupLevel?: StorageLens_StorageLensGroupLevel | undefined;
}

/** This resource enables Amazon S3 Storage Lens activity metrics. */
export interface StorageLens_ActivityMetrics {
  /** A property that indicates whether the activity metrics is enabled. */
  readonly IsEnabled?: boolean | undefined;
}

/** This resource enables Amazon S3 Storage Lens advanced cost optimization metrics. */
export interface StorageLens_AdvancedCostOptimizationMetrics {
  /** Indicates whether advanced cost optimization metrics are enabled. */
  readonly IsEnabled?: boolean | undefined;
}

/** This resource enables Amazon S3 Storage Lens advanced data protection metrics. */
export interface StorageLens_AdvancedDataProtectionMetrics {
  /** Indicates whether advanced data protection metrics are enabled. */
  readonly IsEnabled?: boolean | undefined;
}

/** A property for S3 Storage Lens advanced performance metrics. */
export interface StorageLens_AdvancedPerformanceMetrics {
  /** This property indicates whether the advanced performance metrics are enabled. */
  readonly IsEnabled?: boolean | undefined;
}

/** This resource contains the details of the AWS Organization for Amazon S3 Storage Lens. */
export interface StorageLens_AwsOrg {
  /** This resource contains the ARN of the AWS Organization. */
  readonly Arn?: string | undefined;
}

/** A property for the bucket-level storage metrics for Amazon S3 Storage Lens. */
export interface StorageLens_BucketLevel {
  /** A property for bucket-level activity metrics for S3 Storage Lens. */
  readonly ActivityMetrics?: StorageLens_ActivityMetrics | undefined;
  /** A property for bucket-level advanced cost optimization metrics for S3 Storage Lens. */
  readonly AdvancedCostOptimizationMetrics?: StorageLens_AdvancedCostOptimizationMetrics | undefined;
  /** A property for bucket-level advanced data protection metrics for S3 Storage Lens. */
  readonly AdvancedDataProtectionMetrics?: StorageLens_AdvancedDataProtectionMetrics | undefined;
  /** A property for bucket-level advanced performance metrics for S3 Storage Lens. */
  readonly AdvancedPerformanceMetrics?: StorageLens_AdvancedPerformanceMetrics | undefined;
  /** A property for bucket-level detailed status code metrics for S3 Storage Lens. */
  readonly DetailedStatusCodesMetrics?: StorageLens_DetailedStatusCodesMetrics | undefined;
  /** A property for bucket-level prefix-level storage metrics for S3 Storage Lens. */
  readonly PrefixLevel?: StorageLens_PrefixLevel | undefined;
}

/** This resource contains the details of the buckets and Regions for the Amazon S3 Storage Lens configuration. */
export interface StorageLens_BucketsAndRegions {
  /** This property contains the details of the buckets for the Amazon S3 Storage Lens configuration. */
  readonly Buckets?: readonly string[] | undefined;
  /** This property contains the details of the Regions for the S3 Storage Lens configuration. */
  readonly Regions?: readonly string[] | undefined;
}

/** This resource enables the Amazon CloudWatch publishing option for Amazon S3 Storage Lens metrics. */
export interface StorageLens_CloudWatchMetrics {
  /** This property identifies whether the CloudWatch publishing option for S3 Storage Lens is enabled. */
  readonly IsEnabled?: boolean | undefined;
}

/** This resource contains the details of the Amazon S3 Storage Lens metrics export. */
export interface StorageLens_DataExport {
  /** This property enables the Amazon CloudWatch publishing option for S3 Storage Lens metrics. */
  readonly CloudWatchMetrics?: StorageLens_CloudWatchMetrics | undefined;
  /** This property contains the details of the bucket where the S3 Storage Lens metrics export will be placed. */
  readonly S3BucketDestination?: StorageLens_S3BucketDestination | undefined;
  /** This property contains the details of the S3 table bucket where the S3 Storage Lens default metrics report will be… */
  readonly StorageLensTableDestination?: StorageLens_StorageLensTableDestination | undefined;
}

/** This resource enables Amazon S3 Storage Lens detailed status code metrics. */
export interface StorageLens_DetailedStatusCodesMetrics {
  /** Indicates whether detailed status code metrics are enabled. */
  readonly IsEnabled?: boolean | undefined;
}

/** This resource contains the type of server-side encryption used to encrypt an Amazon S3 Storage Lens metrics export. */
export interface StorageLens_Encryption {
  /** Specifies the use of AWS Key Management Service keys (SSE-KMS) to encrypt the S3 Storage Lens metrics export file. */
  readonly SSEKMS?: StorageLens_SSEKMS | undefined;
  /** Specifies the use of an Amazon S3-managed key (SSE-S3) to encrypt the S3 Storage Lens metrics export file. */
  readonly SSES3?: Json | undefined;
}

/** This resource contains the details of the prefix-level of the Amazon S3 Storage Lens. */
export interface StorageLens_PrefixLevel {
  /** A property for the prefix-level storage metrics for Amazon S3 Storage Lens. */
  readonly StorageMetrics?: StorageLens_PrefixLevelStorageMetrics | undefined;
}

/** This resource contains the details of the prefix-level storage metrics for Amazon S3 Storage Lens. */
export interface StorageLens_PrefixLevelStorageMetrics {
  /** This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled. */
  readonly IsEnabled?: boolean | undefined;
  /** This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled. */
  readonly SelectionCriteria?: StorageLens_SelectionCriteria | undefined;
}

/** This resource contains the details of the bucket where the Amazon S3 Storage Lens metrics export will be placed. */
export interface StorageLens_S3BucketDestination {
  /** This property contains the details of the AWS account ID of the S3 Storage Lens export bucket destination. */
  readonly AccountId?: string | undefined;
  /** This property contains the details of the ARN of the bucket destination of the S3 Storage Lens export. */
  readonly Arn?: string | undefined;
  /** This property contains the details of the encryption of the bucket destination of the Amazon S3 Storage Lens metrics… */
  readonly Encryption?: StorageLens_Encryption | undefined;
  /** This property contains the details of the format of the S3 Storage Lens export bucket destination. */
  readonly Format?: string | undefined;
  /** This property contains the details of the output schema version of the S3 Storage Lens export bucket destination. */
  readonly OutputSchemaVersion?: string | undefined;
  /** This property contains the details of the prefix of the bucket destination of the S3 Storage Lens export. */
  readonly Prefix?: string | undefined;
}

/** Specifies the use of server-side encryption using an AWS Key Management Service key (SSE-KMS) to encrypt the delivered… */
export interface StorageLens_SSEKMS {
  /** Specifies the Amazon Resource Name (ARN) of the customer managed AWS key to use for encrypting the S3 Storage Lens… */
  readonly KeyId?: string | undefined;
}

/** This resource contains the details of the Amazon S3 Storage Lens selection criteria. */
export interface StorageLens_SelectionCriteria {
  /** This property contains the details of the S3 Storage Lens delimiter being used. */
  readonly Delimiter?: string | undefined;
  /** This property contains the details of the max depth that S3 Storage Lens will collect metrics up to. */
  readonly MaxDepth?: number | undefined;
  /** This property contains the details of the minimum storage bytes percentage threshold that S3 Storage Lens will collect… */
  readonly MinStorageBytesPercentage?: number | undefined;
}

/** This is the property of the Amazon S3 Storage Lens configuration. */
export interface StorageLens_StorageLensConfiguration {
  /** This property contains the details of the account-level metrics for Amazon S3 Storage Lens configuration. */
  readonly AccountLevel?: StorageLens_AccountLevel | undefined;
  /** This property contains the details of the AWS Organization for the S3 Storage Lens configuration. */
  readonly AwsOrg?: StorageLens_AwsOrg | undefined;
  /** This property contains the details of this S3 Storage Lens configuration's metrics export. */
  readonly DataExport?: StorageLens_DataExport | undefined;
  /** This property contains the details of the bucket and or Regions excluded for Amazon S3 Storage Lens configuration. */
  readonly Exclude?: StorageLens_BucketsAndRegions | undefined;
  /** This property configures your S3 Storage Lens expanded prefixes metrics report. */
  readonly ExpandedPrefixesDataExport?: StorageLens_StorageLensExpandedPrefixesDataExport | undefined;
  /** This property contains the details of the ID of the S3 Storage Lens configuration. */
  readonly Id?: string | undefined;
  /** This property contains the details of the bucket and or Regions included for Amazon S3 Storage Lens configuration. */
  readonly Include?: StorageLens_BucketsAndRegions | undefined;
  /** This property contains the details of whether the Amazon S3 Storage Lens configuration is enabled. */
  readonly IsEnabled?: boolean | undefined;
  /** The delimiter to divide S3 key into hierarchy of prefixes. */
  readonly PrefixDelimiter?: string | undefined;
  /** This property contains the details of the ARN of the S3 Storage Lens configuration. */
  readonly StorageLensArn?: string | undefined;
}

/** This resource specifies the properties of your S3 Storage Lens Expanded Prefixes metrics export. */
export interface StorageLens_StorageLensExpandedPrefixesDataExport {
  /** This property specifies the general purpose bucket where the S3 Storage Lens Expanded Prefixes metrics export files are… */
  readonly S3BucketDestination?: StorageLens_S3BucketDestination | undefined;
  /** This property configures S3 Storage Lens Expanded Prefixes metrics report to read-only S3 table buckets. */
  readonly StorageLensTableDestination?: StorageLens_StorageLensTableDestination | undefined;
}

/** This resource determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard. */
export interface StorageLens_StorageLensGroupLevel {
  /** This property indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. */
  readonly StorageLensGroupSelectionCriteria?: StorageLens_StorageLensGroupSelectionCriteria | undefined;
}

/** This resource indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. */
export interface StorageLens_StorageLensGroupSelectionCriteria {
  /** This property indicates which Storage Lens group ARNs to exclude from the Storage Lens group aggregation. */
  readonly Exclude?: readonly string[] | undefined;
  /** This property indicates which Storage Lens group ARNs to include in the Storage Lens group aggregation. */
  readonly Include?: readonly string[] | undefined;
}

/** This resource configures your S3 Storage Lens reports to export to read-only S3 table buckets. */
export interface StorageLens_StorageLensTableDestination {
  /** This resource configures your data encryption settings for Storage Lens metrics in read-only S3 table buckets. */
  readonly Encryption?: StorageLens_Encryption | undefined;
  /** This property indicates whether the export to read-only S3 table buckets is enabled for your S3 Storage Lens… */
  readonly IsEnabled?: boolean | undefined;
}

/** `AWS::S3::StorageLensGroup`: The `AWS::S3::StorageLensGroup` resource creates an S3 Storage Lens group. */
export interface StorageLensGroup {
  /** This property contains the criteria for the Storage Lens group data that is displayed */
  readonly Filter?: StorageLensGroup_Filter | undefined;
  /** This property contains the Storage Lens group name. */
  readonly Name?: string | undefined;
  /** This property contains the AWS resource tags that you're adding to your Storage Lens group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN for the Amazon S3 Storage Lens Group. */
  readonly StorageLensGroupArn?: string | undefined;
}

/** This resource is a logical operator that allows multiple filter conditions to be joined for more complex comparisons of… */
export interface StorageLensGroup_And {
  /** This property contains a list of prefixes. */
  readonly MatchAnyPrefix?: readonly string[] | undefined;
  /** This property contains a list of suffixes. */
  readonly MatchAnySuffix?: readonly string[] | undefined;
  /** This property contains the list of object tags. */
  readonly MatchAnyTag?: readonly Tag[] | undefined;
  /** This property contains `DaysGreaterThan` and `DaysLessThan` properties to define the object age range (minimum and… */
  readonly MatchObjectAge?: StorageLensGroup_MatchObjectAge | undefined;
  /** This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum… */
  readonly MatchObjectSize?: StorageLensGroup_MatchObjectSize | undefined;
}

/** This resource sets the criteria for the Storage Lens group data that is displayed. */
export interface StorageLensGroup_Filter {
  /** This property contains the `And` logical operator, which allows multiple filter conditions to be joined for more… */
  readonly And?: StorageLensGroup_And | undefined;
  /** This property contains a list of prefixes. */
  readonly MatchAnyPrefix?: readonly string[] | undefined;
  /** This property contains a list of suffixes. */
  readonly MatchAnySuffix?: readonly string[] | undefined;
  /** This property contains the list of S3 object tags. */
  readonly MatchAnyTag?: readonly Tag[] | undefined;
  /** This property contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number… */
  readonly MatchObjectAge?: StorageLensGroup_MatchObjectAge | undefined;
  /** This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum… */
  readonly MatchObjectSize?: StorageLensGroup_MatchObjectSize | undefined;
  /** This property contains the `Or` logical operator, which allows multiple filter conditions to be joined. */
  readonly Or?: StorageLensGroup_Or | undefined;
}

/** This resource contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number… */
export interface StorageLensGroup_MatchObjectAge {
  /** This property indicates the minimum object age in days. */
  readonly DaysGreaterThan?: number | undefined;
  /** This property indicates the maximum object age in days. */
  readonly DaysLessThan?: number | undefined;
}

/** This resource filters objects that match the specified object size range. */
export interface StorageLensGroup_MatchObjectSize {
  /** This property specifies the minimum object size in bytes. */
  readonly BytesGreaterThan?: number | undefined;
  /** This property specifies the maximum object size in bytes. */
  readonly BytesLessThan?: number | undefined;
}

/** This resource contains the `Or` logical operator, which allows multiple filter conditions to be joined for more complex… */
export interface StorageLensGroup_Or {
  /** This property contains a list of prefixes. */
  readonly MatchAnyPrefix?: readonly string[] | undefined;
  /** This property contains the list of suffixes. */
  readonly MatchAnySuffix?: readonly string[] | undefined;
  /** This property contains the list of S3 object tags. */
  readonly MatchAnyTag?: readonly Tag[] | undefined;
  /** This property filters objects that match the specified object age range. */
  readonly MatchObjectAge?: StorageLensGroup_MatchObjectAge | undefined;
  /** This property contains the `BytesGreaterThan` and `BytesLessThan` values to define the object size range (minimum and… */
  readonly MatchObjectSize?: StorageLensGroup_MatchObjectSize | undefined;
}

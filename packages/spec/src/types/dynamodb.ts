// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::DynamoDB::GlobalTable`: The `AWS::DynamoDB::GlobalTable` resource enables you to create and manage a Version 2019.11.21 global table. */
export interface GlobalTable {
  /** A list of attributes that describe the key schema for the global table and indexes. */
  readonly AttributeDefinitions?: readonly GlobalTable_AttributeDefinition[] | undefined;
  /** Specifies how you are charged for read and write throughput and how you manage capacity. */
  readonly BillingMode?: string | undefined;
  /** Global secondary indexes to be created on the global table. */
  readonly GlobalSecondaryIndexes?: readonly GlobalTable_GlobalSecondaryIndex[] | undefined;
  readonly GlobalTableSourceArn?: string | undefined;
  /** The list of witnesses of the MRSC global table. */
  readonly GlobalTableWitnesses?: readonly GlobalTable_GlobalTableWitness[] | undefined;
  /** Specifies the attributes that make up the primary key for the table. */
  readonly KeySchema?: readonly GlobalTable_KeySchema[] | undefined;
  /** Local secondary indexes to be created on the table. */
  readonly LocalSecondaryIndexes?: readonly GlobalTable_LocalSecondaryIndex[] | undefined;
  /** Specifies the consistency mode for a new global table. */
  readonly MultiRegionConsistency?: string | undefined;
  readonly ReadOnDemandThroughputSettings?: GlobalTable_ReadOnDemandThroughputSettings | undefined;
  readonly ReadProvisionedThroughputSettings?: GlobalTable_GlobalReadProvisionedThroughputSettings | undefined;
  /** Specifies the list of replicas for your global table. */
  readonly Replicas?: readonly GlobalTable_ReplicaSpecification[] | undefined;
  /** Specifies the settings to enable server-side encryption. */
  readonly SSESpecification?: GlobalTable_SSESpecification | undefined;
  /** Specifies the streams settings on your global table. */
  readonly StreamSpecification?: GlobalTable_StreamSpecification | undefined;
  /** A name for the global table. */
  readonly TableName?: string | undefined;
  /** Specifies the time to live (TTL) settings for the table. */
  readonly TimeToLiveSpecification?: GlobalTable_TimeToLiveSpecification | undefined;
  readonly VectorIndexes?: readonly GlobalTable_VectorIndex[] | undefined;
  /** Provides visibility into the number of read and write operations your table or secondary index can instantaneously… */
  readonly WarmThroughput?: GlobalTable_WarmThroughput | undefined;
  /** Sets the write request settings for a global table or a global secondary index. */
  readonly WriteOnDemandThroughputSettings?: GlobalTable_WriteOnDemandThroughputSettings | undefined;
  /** Specifies an auto scaling policy for write capacity. */
  readonly WriteProvisionedThroughputSettings?: GlobalTable_WriteProvisionedThroughputSettings | undefined;
  /** The Amazon Resource Name (ARN) of the DynamoDB table, such as… */
  readonly Arn?: string | undefined;
  /** The ARN of the DynamoDB stream, such as… */
  readonly StreamArn?: string | undefined;
  /** Unique identifier for the table, such as `a123b456-01ab-23cd-123a-111222aaabbb`. */
  readonly TableId?: string | undefined;
}

/** Represents an attribute for describing the schema for the table and indexes. */
export interface GlobalTable_AttributeDefinition {
  /** A name for the attribute. */
  readonly AttributeName?: string | undefined;
  /** The data type for the attribute, where. */
  readonly AttributeType?: string | undefined;
}

/** Configures a scalable target and an autoscaling policy for a table or global secondary index's read or write capacity. */
export interface GlobalTable_CapacityAutoScalingSettings {
  /** The maximum provisioned capacity units for the global table. */
  readonly MaxCapacity?: number | undefined;
  /** The minimum provisioned capacity units for the global table. */
  readonly MinCapacity?: number | undefined;
  /** When switching billing mode from `PAY_PER_REQUEST` to `PROVISIONED`, DynamoDB requires you to specify read and write… */
  readonly SeedCapacity?: number | undefined;
  /** Defines a target tracking scaling policy. */
  readonly TargetTrackingScalingPolicyConfiguration?: GlobalTable_TargetTrackingScalingPolicyConfiguration | undefined;
}

/** Configures contributor insights settings for a replica or one of its indexes. */
export interface GlobalTable_ContributorInsightsSpecification {
  /** Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false). */
  readonly Enabled?: boolean | undefined;
  /** Specifies the CloudWatch Contributor Insights mode for a global table. */
  readonly Mode?: string | undefined;
}

export interface GlobalTable_GlobalReadProvisionedThroughputSettings {
  readonly ReadCapacityUnits?: number | undefined;
}

/** Allows you to specify a global secondary index for the global table. */
export interface GlobalTable_GlobalSecondaryIndex {
  /** The name of the global secondary index. */
  readonly IndexName?: string | undefined;
  /** The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key… */
  readonly KeySchema?: readonly GlobalTable_KeySchema[] | undefined;
  /** Represents attributes that are copied (projected) from the table into the global secondary index. */
  readonly Projection?: GlobalTable_Projection | undefined;
  readonly ReadOnDemandThroughputSettings?: GlobalTable_ReadOnDemandThroughputSettings | undefined;
  readonly ReadProvisionedThroughputSettings?: GlobalTable_GlobalReadProvisionedThroughputSettings | undefined;
  /** Represents the warm throughput value (in read units per second and write units per second) for the specified secondary… */
  readonly WarmThroughput?: GlobalTable_WarmThroughput | undefined;
  /** Sets the write request settings for a global table or a global secondary index. */
  readonly WriteOnDemandThroughputSettings?: GlobalTable_WriteOnDemandThroughputSettings | undefined;
  /** Defines write capacity settings for the global secondary index. */
  readonly WriteProvisionedThroughputSettings?: GlobalTable_WriteProvisionedThroughputSettings | undefined;
}

/** The witness Region for the MRSC global table. */
export interface GlobalTable_GlobalTableWitness {
  /** The name of the AWS Region that serves as a witness for the MRSC global table. */
  readonly Region?: string | undefined;
}

/** Represents a single element of a key schema. */
export interface GlobalTable_KeySchema {
  /** The name of a key attribute. */
  readonly AttributeName?: string | undefined;
  /** The role that this key attribute will assume. */
  readonly KeyType?: string | undefined;
}

/** The Kinesis Data Streams configuration for the specified global table replica. */
export interface GlobalTable_KinesisStreamSpecification {
  /** The precision for the time and date that the stream was created. */
  readonly ApproximateCreationDateTimePrecision?: string | undefined;
  /** The ARN for a specific Kinesis data stream. */
  readonly StreamArn?: string | undefined;
}

/** Represents the properties of a local secondary index. */
export interface GlobalTable_LocalSecondaryIndex {
  /** The name of the local secondary index. */
  readonly IndexName?: string | undefined;
  /** The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types. */
  readonly KeySchema?: readonly GlobalTable_KeySchema[] | undefined;
  /** Represents attributes that are copied (projected) from the table into the local secondary index. */
  readonly Projection?: GlobalTable_Projection | undefined;
}

/** Represents the settings used to enable point in time recovery. */
export interface GlobalTable_PointInTimeRecoverySpecification {
  /** Indicates whether point in time recovery is enabled (true) or disabled (false) on the table. */
  readonly PointInTimeRecoveryEnabled?: boolean | undefined;
  /** The number of preceding days for which continuous backups are taken and maintained. */
  readonly RecoveryPeriodInDays?: number | undefined;
}

/** Represents attributes that are copied (projected) from the table into an index. */
export interface GlobalTable_Projection {
  /** Represents the non-key attribute names which will be projected into the index. */
  readonly NonKeyAttributes?: readonly string[] | undefined;
  /** The set of attributes that are projected into the index. */
  readonly ProjectionType?: string | undefined;
}

/** Sets the read request settings for a replica table or a replica global secondary index. */
export interface GlobalTable_ReadOnDemandThroughputSettings {
  /** Maximum number of read request units for the specified replica of a global table. */
  readonly MaxReadRequestUnits?: number | undefined;
}

/** Allows you to specify the read capacity settings for a replica table or a replica global secondary index when the… */
export interface GlobalTable_ReadProvisionedThroughputSettings {
  /** Specifies auto scaling settings for the replica table or global secondary index. */
  readonly ReadCapacityAutoScalingSettings?: GlobalTable_CapacityAutoScalingSettings | undefined;
  /** Specifies a fixed read capacity for the replica table or global secondary index. */
  readonly ReadCapacityUnits?: number | undefined;
}

/** Represents the properties of a global secondary index that can be set on a per-replica basis. */
export interface GlobalTable_ReplicaGlobalSecondaryIndexSpecification {
  /** Updates the status for contributor insights for a specific table or index. */
  readonly ContributorInsightsSpecification?: GlobalTable_ContributorInsightsSpecification | undefined;
  /** The name of the global secondary index. */
  readonly IndexName?: string | undefined;
  /** Sets the read request settings for a replica global secondary index. */
  readonly ReadOnDemandThroughputSettings?: GlobalTable_ReadOnDemandThroughputSettings | undefined;
  /** Allows you to specify the read capacity settings for a replica global secondary index when the `BillingMode` is set to… */
  readonly ReadProvisionedThroughputSettings?: GlobalTable_ReadProvisionedThroughputSettings | undefined;
}

/** Allows you to specify a KMS key identifier to be used for server-side encryption. */
export interface GlobalTable_ReplicaSSESpecification {
  /** The AWS key that should be used for the AWS encryption. */
  readonly KMSMasterKeyId?: string | undefined;
}

/** Defines settings specific to a single replica of a global table. */
export interface GlobalTable_ReplicaSpecification {
  /** The settings used to enable or disable CloudWatch Contributor Insights for the specified replica. */
  readonly ContributorInsightsSpecification?: GlobalTable_ContributorInsightsSpecification | undefined;
  /** Determines if a replica is protected from deletion. */
  readonly DeletionProtectionEnabled?: boolean | undefined;
  /** Defines additional settings for the global secondary indexes of this replica. */
  readonly GlobalSecondaryIndexes?: readonly GlobalTable_ReplicaGlobalSecondaryIndexSpecification[] | undefined;
  readonly GlobalTableSettingsReplicationMode?: string | undefined;
  /** Defines the Kinesis Data Streams configuration for the specified replica. */
  readonly KinesisStreamSpecification?: GlobalTable_KinesisStreamSpecification | undefined;
  /** The settings used to enable point in time recovery. */
  readonly PointInTimeRecoverySpecification?: GlobalTable_PointInTimeRecoverySpecification | undefined;
  /** Sets read request settings for the replica table. */
  readonly ReadOnDemandThroughputSettings?: GlobalTable_ReadOnDemandThroughputSettings | undefined;
  /** Defines read capacity settings for the replica table. */
  readonly ReadProvisionedThroughputSettings?: GlobalTable_ReadProvisionedThroughputSettings | undefined;
  /** The region in which this replica exists. */
  readonly Region?: string | undefined;
  /** Represents the DynamoDB Streams configuration for a global table replica. */
  readonly ReplicaStreamSpecification?: GlobalTable_ReplicaStreamSpecification | undefined;
  /** A resource-based policy document that contains permissions to add to the specified replica of a DynamoDB global table. */
  readonly ResourcePolicy?: GlobalTable_ResourcePolicy | undefined;
  /** Allows you to specify a customer-managed key for the replica. */
  readonly SSESpecification?: GlobalTable_ReplicaSSESpecification | undefined;
  /** The table class of the specified table. */
  readonly TableClass?: string | undefined;
  /** An array of key-value pairs to apply to this replica. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Represents the DynamoDB Streams configuration for a global table replica. */
export interface GlobalTable_ReplicaStreamSpecification {
  /** A resource-based policy document that contains the permissions for the specified stream of a DynamoDB global table… */
  readonly ResourcePolicy?: GlobalTable_ResourcePolicy | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

/** Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a… */
export interface GlobalTable_ResourcePolicy {
  /** A resource-based policy document that contains permissions to add to the specified DynamoDB table, its indexes, and… */
  readonly PolicyDocument?: PolicyDocument | undefined;
}

/** Represents the settings used to enable server-side encryption. */
export interface GlobalTable_SSESpecification {
  /** Indicates whether server-side encryption is performed using an AWS managed key or an AWS owned key. */
  readonly SSEEnabled?: boolean | undefined;
  /** Server-side encryption type. */
  readonly SSEType?: string | undefined;
}

export interface GlobalTable_SearchSchemaElement {
  readonly AttributeName?: string | undefined;
  readonly SearchSchemaElementType?: string | undefined;
}

/** Represents the DynamoDB Streams configuration for a table in DynamoDB. */
export interface GlobalTable_StreamSpecification {
  /** When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this… */
  readonly StreamViewType?: string | undefined;
}

/** Defines a target tracking scaling policy. */
export interface GlobalTable_TargetTrackingScalingPolicyConfiguration {
  /** Indicates whether scale in by the target tracking scaling policy is disabled. */
  readonly DisableScaleIn?: boolean | undefined;
  /** The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start. */
  readonly ScaleInCooldown?: number | undefined;
  /** The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start. */
  readonly ScaleOutCooldown?: number | undefined;
  /** Defines a target value for the scaling policy. */
  readonly TargetValue?: number | undefined;
}

/** Represents the settings used to enable or disable Time to Live (TTL) for the specified table. */
export interface GlobalTable_TimeToLiveSpecification {
  /** The name of the attribute used to store the expiration time for items in the table. */
  readonly AttributeName?: string | undefined;
  /** Indicates whether TTL is to be enabled (true) or disabled (false) on the table. */
  readonly Enabled?: boolean | undefined;
}

export interface GlobalTable_VectorAttribute {
  readonly AttributeName?: string | undefined;
}

export interface GlobalTable_VectorIndex {
  readonly Dimensions?: number | undefined;
  readonly DistanceFunction?: string | undefined;
  readonly IndexName?: string | undefined;
  readonly Projection?: GlobalTable_Projection | undefined;
  readonly SearchSchema?: readonly GlobalTable_SearchSchemaElement[] | undefined;
  readonly VectorAttribute?: GlobalTable_VectorAttribute | undefined;
}

/** Provides visibility into the number of read and write operations your table or secondary index can instantaneously… */
export interface GlobalTable_WarmThroughput {
  /** Represents the number of read operations your base table can instantaneously support. */
  readonly ReadUnitsPerSecond?: number | undefined;
  /** Represents the number of write operations your base table can instantaneously support. */
  readonly WriteUnitsPerSecond?: number | undefined;
}

/** Sets the write request settings for a global table or a global secondary index. */
export interface GlobalTable_WriteOnDemandThroughputSettings {
  /** Maximum number of write request settings for the specified replica of a global table. */
  readonly MaxWriteRequestUnits?: number | undefined;
}

/** Specifies an auto scaling policy for write capacity. */
export interface GlobalTable_WriteProvisionedThroughputSettings {
  /** Specifies auto scaling settings for the replica table or global secondary index. */
  readonly WriteCapacityAutoScalingSettings?: GlobalTable_CapacityAutoScalingSettings | undefined;
}

/** `AWS::DynamoDB::Table`: The `AWS::DynamoDB::Table` resource creates a DynamoDB table. */
export interface Table {
  /** A list of attributes that describe the key schema for the table and indexes. */
  readonly AttributeDefinitions?: readonly Table_AttributeDefinition[] | undefined;
  /** Specify how you are charged for read and write throughput and how you manage capacity. */
  readonly BillingMode?: string | undefined;
  /** The settings used to specify whether to enable CloudWatch Contributor Insights for the table and define which events to… */
  readonly ContributorInsightsSpecification?: Table_ContributorInsightsSpecification | undefined;
  /** Determines if a table is protected from deletion. */
  readonly DeletionProtectionEnabled?: boolean | undefined;
  /** Global secondary indexes to be created on the table. */
  readonly GlobalSecondaryIndexes?: readonly Table_GlobalSecondaryIndex[] | undefined;
  /** Specifies the properties of data being imported from the S3 bucket source to the" table. */
  readonly ImportSourceSpecification?: Table_ImportSourceSpecification | undefined;
  /** Specifies the attributes that make up the primary key for the table. */
  readonly KeySchema?: readonly Table_KeySchema[] | Json | undefined;
  /** The Kinesis Data Streams configuration for the specified table. */
  readonly KinesisStreamSpecification?: Table_KinesisStreamSpecification | undefined;
  /** Local secondary indexes to be created on the table. */
  readonly LocalSecondaryIndexes?: readonly Table_LocalSecondaryIndex[] | undefined;
  /** Sets the maximum number of read and write units for the specified on-demand table. */
  readonly OnDemandThroughput?: Table_OnDemandThroughput | undefined;
  /** The settings used to enable point in time recovery. */
  readonly PointInTimeRecoverySpecification?: Table_PointInTimeRecoverySpecification | undefined;
  /** Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`. */
  readonly ProvisionedThroughput?: Table_ProvisionedThroughput | undefined;
  /** An AWS resource-based policy document in JSON format that will be attached to the table. */
  readonly ResourcePolicy?: Table_ResourcePolicy | undefined;
  /** Specifies the settings to enable server-side encryption. */
  readonly SSESpecification?: Table_SSESpecification | undefined;
  /** The settings for the DynamoDB table stream, which captures changes to items stored in the table. */
  readonly StreamSpecification?: Table_StreamSpecification | undefined;
  /** The table class of the new table. */
  readonly TableClass?: string | undefined;
  /** A name for the table. */
  readonly TableName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the Time to Live (TTL) settings for the table. */
  readonly TimeToLiveSpecification?: Table_TimeToLiveSpecification | undefined;
  readonly VectorIndexes?: readonly Table_VectorIndex[] | undefined;
  /** Represents the warm throughput (in read units per second and write units per second) for creating a table. */
  readonly WarmThroughput?: Table_WarmThroughput | undefined;
  /** The Amazon Resource Name (ARN) of the DynamoDB table, such as… */
  readonly Arn?: string | undefined;
  /** The ARN of the DynamoDB stream, such as… */
  readonly StreamArn?: string | undefined;
}

/** Represents an attribute for describing the schema for the table and indexes. */
export interface Table_AttributeDefinition {
  /** A name for the attribute. */
  readonly AttributeName?: string | undefined;
  /** The data type for the attribute, where. */
  readonly AttributeType?: string | undefined;
}

/** Configures contributor insights settings for a table or one of its indexes. */
export interface Table_ContributorInsightsSpecification {
  /** Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false). */
  readonly Enabled?: boolean | undefined;
  /** Specifies the CloudWatch Contributor Insights mode for a table. */
  readonly Mode?: string | undefined;
}

/** The options for imported source files in CSV format. */
export interface Table_Csv {
  /** The delimiter used for separating items in the CSV file being imported. */
  readonly Delimiter?: string | undefined;
  /** List of the headers used to specify a common header for all source CSV files being imported. */
  readonly HeaderList?: readonly string[] | undefined;
}

/** Represents the properties of a global secondary index. */
export interface Table_GlobalSecondaryIndex {
  /** The settings used to specify whether to enable CloudWatch Contributor Insights for the global table and define which… */
  readonly ContributorInsightsSpecification?: Table_ContributorInsightsSpecification | undefined;
  /** The name of the global secondary index. */
  readonly IndexName?: string | undefined;
  /** The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key… */
  readonly KeySchema?: readonly Table_KeySchema[] | undefined;
  /** The maximum number of read and write units for the specified global secondary index. */
  readonly OnDemandThroughput?: Table_OnDemandThroughput | undefined;
  /** Represents attributes that are copied (projected) from the table into the global secondary index. */
  readonly Projection?: Table_Projection | undefined;
  /** Represents the provisioned throughput settings for the specified global secondary index. */
  readonly ProvisionedThroughput?: Table_ProvisionedThroughput | undefined;
  /** Represents the warm throughput value (in read units per second and write units per second) for the specified secondary… */
  readonly WarmThroughput?: Table_WarmThroughput | undefined;
}

/** Specifies the properties of data being imported from the S3 bucket source to the table. */
export interface Table_ImportSourceSpecification {
  /** Type of compression to be used on the input coming from the imported table. */
  readonly InputCompressionType?: string | undefined;
  /** The format of the source data. */
  readonly InputFormat?: string | undefined;
  /** Additional properties that specify how the input is formatted, */
  readonly InputFormatOptions?: Table_InputFormatOptions | undefined;
  /** The S3 bucket that provides the source for the import. */
  readonly S3BucketSource?: Table_S3BucketSource | undefined;
}

/** The format options for the data that was imported into the target table. */
export interface Table_InputFormatOptions {
  /** The options for imported source files in CSV format. */
  readonly Csv?: Table_Csv | undefined;
}

/** Represents a single element of a key schema. */
export interface Table_KeySchema {
  /** The name of a key attribute. */
  readonly AttributeName?: string | undefined;
  /** The role that this key attribute will assume. */
  readonly KeyType?: string | undefined;
}

/** The Kinesis Data Streams configuration for the specified table. */
export interface Table_KinesisStreamSpecification {
  /** The precision for the time and date that the stream was created. */
  readonly ApproximateCreationDateTimePrecision?: string | undefined;
  /** The ARN for a specific Kinesis data stream. */
  readonly StreamArn?: string | undefined;
}

/** Represents the properties of a local secondary index. */
export interface Table_LocalSecondaryIndex {
  /** The name of the local secondary index. */
  readonly IndexName?: string | undefined;
  /** The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types. */
  readonly KeySchema?: readonly Table_KeySchema[] | undefined;
  /** Represents attributes that are copied (projected) from the table into the local secondary index. */
  readonly Projection?: Table_Projection | undefined;
}

/** Sets the maximum number of read and write units for the specified on-demand table. */
export interface Table_OnDemandThroughput {
  /** Maximum number of read request units for the specified table. */
  readonly MaxReadRequestUnits?: number | undefined;
  /** Maximum number of write request units for the specified table. */
  readonly MaxWriteRequestUnits?: number | undefined;
}

/** The settings used to enable point in time recovery. */
export interface Table_PointInTimeRecoverySpecification {
  /** Indicates whether point in time recovery is enabled (true) or disabled (false) on the table. */
  readonly PointInTimeRecoveryEnabled?: boolean | undefined;
  /** The number of preceding days for which continuous backups are taken and maintained. */
  readonly RecoveryPeriodInDays?: number | undefined;
}

/** Represents attributes that are copied (projected) from the table into an index. */
export interface Table_Projection {
  /** Represents the non-key attribute names which will be projected into the index. */
  readonly NonKeyAttributes?: readonly string[] | undefined;
  /** The set of attributes that are projected into the index. */
  readonly ProjectionType?: string | undefined;
}

/** Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`. */
export interface Table_ProvisionedThroughput {
  /** The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`. */
  readonly ReadCapacityUnits?: number | undefined;
  /** The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`. */
  readonly WriteCapacityUnits?: number | undefined;
}

/** Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a… */
export interface Table_ResourcePolicy {
  /** A resource-based policy document that contains permissions to add to the specified DynamoDB table, index, or both. */
  readonly PolicyDocument?: PolicyDocument | undefined;
}

/** The S3 bucket that is being imported from. */
export interface Table_S3BucketSource {
  /** The S3 bucket that is being imported from. */
  readonly S3Bucket?: string | undefined;
  /** The account number of the S3 bucket that is being imported from. */
  readonly S3BucketOwner?: string | undefined;
  /** The key prefix shared by all S3 Objects that are being imported. */
  readonly S3KeyPrefix?: string | undefined;
}

/** Represents the settings used to enable server-side encryption. */
export interface Table_SSESpecification {
  /** The AWS key that should be used for the AWS encryption. */
  readonly KMSMasterKeyId?: string | undefined;
  /** Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key. */
  readonly SSEEnabled?: boolean | undefined;
  /** Server-side encryption type. */
  readonly SSEType?: string | undefined;
}

export interface Table_SearchSchemaElement {
  readonly AttributeName?: string | undefined;
  readonly SearchSchemaElementType?: string | undefined;
}

/** Represents the DynamoDB Streams configuration for a table in DynamoDB. */
export interface Table_StreamSpecification {
  /** Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a… */
  readonly ResourcePolicy?: Table_ResourcePolicy | undefined;
  /** When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this… */
  readonly StreamViewType?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

/** Represents the settings used to enable or disable Time to Live (TTL) for the specified table. */
export interface Table_TimeToLiveSpecification {
  /** The name of the TTL attribute used to store the expiration time for items in the table. */
  readonly AttributeName?: string | undefined;
  /** Indicates whether TTL is to be enabled (true) or disabled (false) on the table. */
  readonly Enabled?: boolean | undefined;
}

export interface Table_VectorAttribute {
  readonly AttributeName?: string | undefined;
}

export interface Table_VectorIndex {
  readonly Dimensions?: number | undefined;
  readonly DistanceFunction?: string | undefined;
  readonly IndexName?: string | undefined;
  /** Represents attributes that are copied (projected) from the table into an index. */
  readonly Projection?: Table_Projection | undefined;
  readonly SearchSchema?: readonly Table_SearchSchemaElement[] | undefined;
  readonly VectorAttribute?: Table_VectorAttribute | undefined;
}

/** Provides visibility into the number of read and write operations your table or secondary index can instantaneously… */
export interface Table_WarmThroughput {
  /** Represents the number of read operations your base table can instantaneously support. */
  readonly ReadUnitsPerSecond?: number | undefined;
  /** Represents the number of write operations your base table can instantaneously support. */
  readonly WriteUnitsPerSecond?: number | undefined;
}

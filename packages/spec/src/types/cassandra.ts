// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Cassandra::Keyspace`: You can use the `AWS::Cassandra::Keyspace` resource to create a new keyspace in Amazon Keyspaces (for Apache Cassandra). */
export interface Keyspace {
  /** Indicates whether client-side timestamps are enabled (true) or disabled (false) for all tables in the keyspace. */
  readonly ClientSideTimestampsEnabled?: boolean | undefined;
  /** The name of the keyspace to be created. */
  readonly KeyspaceName?: string | undefined;
  /** Specifies the `ReplicationStrategy` of a keyspace. */
  readonly ReplicationSpecification?: Keyspace_ReplicationSpecification | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** You can use `ReplicationSpecification` to configure the `ReplicationStrategy` of a keyspace in Amazon Keyspaces. */
export interface Keyspace_ReplicationSpecification {
  /** Specifies the AWS Regions that the keyspace is replicated in. */
  readonly RegionList?: readonly string[] | undefined;
  /** The options are. */
  readonly ReplicationStrategy?: string | undefined;
}

/** `AWS::Cassandra::Table`: You can use the `AWS::Cassandra::Table` resource to create a new table in Amazon Keyspaces (for Apache Cassandra). */
export interface Table {
  /** The optional auto scaling capacity settings for a table in provisioned capacity mode. */
  readonly AutoScalingSpecifications?: Table_AutoScalingSpecification | undefined;
  /** The billing mode for the table, which determines how you'll be charged for reads and writes. */
  readonly BillingMode?: Table_BillingMode | undefined;
  /** The settings for the CDC stream of a table. */
  readonly CdcSpecification?: Table_CdcSpecification | undefined;
  /** Enables client-side timestamps for the table. */
  readonly ClientSideTimestampsEnabled?: boolean | undefined;
  /** One or more columns that determine how the table data is sorted. */
  readonly ClusteringKeyColumns?: readonly Table_ClusteringKeyColumn[] | undefined;
  /** The default Time To Live (TTL) value for all rows in a table in seconds. */
  readonly DefaultTimeToLive?: number | undefined;
  /** The encryption at rest options for the table. */
  readonly EncryptionSpecification?: Table_EncryptionSpecification | undefined;
  /** The name of the keyspace to create the table in. */
  readonly KeyspaceName?: string | undefined;
  /** One or more columns that uniquely identify every row in the table. */
  readonly PartitionKeyColumns?: readonly Table_Column[] | undefined;
  /** Specifies if point-in-time recovery is enabled or disabled for the table. */
  readonly PointInTimeRecoveryEnabled?: boolean | undefined;
  /** One or more columns that are not part of the primary key - that is, columns that are not defined as partition key… */
  readonly RegularColumns?: readonly Table_Column[] | undefined;
  /** The AWS Region specific settings of a multi-Region table. */
  readonly ReplicaSpecifications?: readonly Table_ReplicaSpecification[] | undefined;
  /** The name of the table to be created. */
  readonly TableName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Warm throughput configuration for the table */
  readonly WarmThroughput?: Table_WarmThroughput | undefined;
}

/** The optional auto scaling settings for a table with provisioned throughput capacity. */
export interface Table_AutoScalingSetting {
  /** This optional parameter enables auto scaling for the table if set to `false`. */
  readonly AutoScalingDisabled?: boolean | undefined;
  /** Manage costs by specifying the maximum amount of throughput to provision. */
  readonly MaximumUnits?: number | undefined;
  /** The minimum level of throughput the table should always be ready to support. */
  readonly MinimumUnits?: number | undefined;
  /** Amazon Keyspaces supports the `target tracking` auto scaling policy. */
  readonly ScalingPolicy?: Table_ScalingPolicy | undefined;
}

/** The optional auto scaling capacity settings for a table in provisioned capacity mode. */
export interface Table_AutoScalingSpecification {
  /** The auto scaling settings for the table's read capacity. */
  readonly ReadCapacityAutoScaling?: Table_AutoScalingSetting | undefined;
  /** The auto scaling settings for the table's write capacity. */
  readonly WriteCapacityAutoScaling?: Table_AutoScalingSetting | undefined;
}

/** Determines the billing mode for the table - on-demand or provisioned. */
export interface Table_BillingMode {
  /** The billing mode for the table. */
  readonly Mode?: string | undefined;
  /** The provisioned read capacity and write capacity for the table. */
  readonly ProvisionedThroughput?: Table_ProvisionedThroughput | undefined;
}

/** The settings for the CDC stream of a table. */
export interface Table_CdcSpecification {
  /** The status of the CDC stream. */
  readonly Status?: string | undefined;
  /** The tags (key-value pairs) that you want to apply to the stream. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The view type specifies the changes Amazon Keyspaces records for each changed row in the stream. */
  readonly ViewType?: string | undefined;
}

/** Defines an individual column within the clustering key. */
export interface Table_ClusteringKeyColumn {
  /** The name and data type of this clustering key column. */
  readonly Column?: Table_Column | undefined;
  /** The order in which this column's data is stored. */
  readonly OrderBy?: string | undefined;
}

/** The name and data type of an individual column in a table. */
export interface Table_Column {
  /** The name of the column. */
  readonly ColumnName?: string | undefined;
  /** The data type of the column. */
  readonly ColumnType?: string | undefined;
}

/** Specifies the encryption at rest option selected for the table. */
export interface Table_EncryptionSpecification {
  /** The encryption at rest options for the table. */
  readonly EncryptionType?: string | undefined;
  /** Requires a `kms_key_identifier` in the format of a key ARN. */
  readonly KmsKeyIdentifier?: string | undefined;
}

/** The provisioned throughput for the table, which consists of `ReadCapacityUnits` and `WriteCapacityUnits`. */
export interface Table_ProvisionedThroughput {
  /** The amount of read capacity that's provisioned for the table. */
  readonly ReadCapacityUnits?: number | undefined;
  /** The amount of write capacity that's provisioned for the table. */
  readonly WriteCapacityUnits?: number | undefined;
}

/** The AWS Region specific settings of a multi-Region table. */
export interface Table_ReplicaSpecification {
  /** The read capacity auto scaling settings for the multi-Region table in the specified AWS Region. */
  readonly ReadCapacityAutoScaling?: Table_AutoScalingSetting | undefined;
  /** The provisioned read capacity units for the multi-Region table in the specified AWS Region. */
  readonly ReadCapacityUnits?: number | undefined;
  /** The AWS Region. */
  readonly Region?: string | undefined;
}

/** Amazon Keyspaces supports the `target tracking` auto scaling policy. */
export interface Table_ScalingPolicy {
  /** The auto scaling policy that scales a table based on the ratio of consumed to provisioned capacity. */
  readonly TargetTrackingScalingPolicyConfiguration?: Table_TargetTrackingScalingPolicyConfiguration | undefined;
}

/** Amazon Keyspaces supports the `target tracking` auto scaling policy for a provisioned table. */
export interface Table_TargetTrackingScalingPolicyConfiguration {
  /** Specifies if `scale-in` is enabled. */
  readonly DisableScaleIn?: boolean | undefined;
  /** Specifies a `scale-in` cool down period. */
  readonly ScaleInCooldown?: number | undefined;
  /** Specifies a scale out cool down period. */
  readonly ScaleOutCooldown?: number | undefined;
  /** Specifies the target value for the target tracking auto scaling policy. */
  readonly TargetValue?: number | undefined;
}

/** Warm throughput configuration for the table */
export interface Table_WarmThroughput {
  readonly ReadUnitsPerSecond?: number | undefined;
  readonly WriteUnitsPerSecond?: number | undefined;
}

/** `AWS::Cassandra::Type`: The `CreateType` operation creates a new user-defined type in the specified keyspace. */
export interface Type {
  /** A list of fields that define this type. */
  readonly Fields?: readonly Type_Field[] | undefined;
  /** The name of the keyspace to create the type in. */
  readonly KeyspaceName?: string | undefined;
  /** The name of the user-defined type. */
  readonly TypeName?: string | undefined;
  /** A list of user-defined types that use this type. */
  readonly DirectParentTypes?: readonly string[] | undefined;
  /** A list of tables that use this type. */
  readonly DirectReferringTables?: readonly string[] | undefined;
  /** The unique identifier of the keyspace that contains this type in the format of Amazon Resource Name (ARN) */
  readonly KeyspaceArn?: string | undefined;
  /** The last time this type was modified. */
  readonly LastModifiedTimestamp?: number | undefined;
  /** The maximum nesting depth of this type. */
  readonly MaxNestingDepth?: number | undefined;
}

/** The name and data type of an individual field in a user-defined type (UDT). */
export interface Type_Field {
  /** The name of the field. */
  readonly FieldName?: string | undefined;
  /** The data type of the field. */
  readonly FieldType?: string | undefined;
}

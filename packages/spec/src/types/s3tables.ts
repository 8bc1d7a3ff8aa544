// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::S3Tables::Namespace`: Creates a namespace. */
export interface Namespace {
  /** The name of the namespace. */
  readonly Namespace?: string | undefined;
  /** The Amazon Resource Name (ARN) of the table bucket to create the namespace in. */
  readonly TableBucketARN?: string | undefined;
}

/** `AWS::S3Tables::Table`: Creates a new table associated with the given namespace in a table bucket. */
export interface Table {
  /** Contains details about the compaction settings for an Iceberg table. */
  readonly Compaction?: Table_Compaction | undefined;
  /** Contains details about the metadata for an Iceberg table. */
  readonly IcebergMetadata?: Table_IcebergMetadata | undefined;
  /** The name of the namespace. */
  readonly Namespace?: string | undefined;
  /** The format of the table. */
  readonly OpenTableFormat?: string | undefined;
  /** Contains details about the Iceberg snapshot management settings for the table. */
  readonly SnapshotManagement?: Table_SnapshotManagement | undefined;
  /** The configuration details for the storage class of tables or table buckets. */
  readonly StorageClassConfiguration?: Table_StorageClassConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the table bucket to create the table in. */
  readonly TableBucketARN?: string | undefined;
  /** The name for the table. */
  readonly TableName?: string | undefined;
  /** User tags (key-value pairs) to associate with the table. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Indicates that you don't want to specify a schema for the table. */
  readonly WithoutMetadata?: string | undefined;
  /** The Amazon Resource Name (ARN) of the table. */
  readonly TableARN?: string | undefined;
  /** The version token of the table. */
  readonly VersionToken?: string | undefined;
  /** The warehouse location of the table. */
  readonly WarehouseLocation?: string | undefined;
}

/** Contains details about the compaction settings for an Iceberg table. */
export interface Table_Compaction {
  /** The status of the maintenance configuration. */
  readonly Status?: string | undefined;
  /** The target file size for the table in MB. */
  readonly TargetFileSizeMB?: number | undefined;
}

/** Contains details about the metadata for an Iceberg table. */
export interface Table_IcebergMetadata {
  /** Partition specification for an Iceberg table */
  readonly IcebergPartitionSpec?: Table_IcebergPartitionSpec | undefined;
  /** The schema for an Iceberg table. */
  readonly IcebergSchema?: Table_IcebergSchema | undefined;
  /** Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types… */
  readonly IcebergSchemaV2?: Table_IcebergSchemaV2 | undefined;
  /** Sort order specification for an Iceberg table */
  readonly IcebergSortOrder?: Table_IcebergSortOrder | undefined;
  /** Iceberg table properties (e.g., format-version, write.parquet.compression-codec) */
  readonly TableProperties?: { readonly [key: string]: string | undefined } | undefined;
}

/** A partition field specification for an Iceberg table */
export interface Table_IcebergPartitionField {
  /** The partition field ID (auto-assigned starting from 1000 if not specified) */
  readonly FieldId?: number | undefined;
  /** The name of the partition field */
  readonly Name?: string | undefined;
  /** The source column ID to partition on */
  readonly SourceId?: number | undefined;
  /** The partition transform function (identity, bucket[N], truncate[N], year, month, day, hour) */
  readonly Transform?: string | undefined;
}

/** Partition specification for an Iceberg table */
export interface Table_IcebergPartitionSpec {
  /** List of partition fields for an Iceberg table */
  readonly Fields?: readonly Table_IcebergPartitionField[] | undefined;
  /** The partition spec ID (defaults to 0 if not specified) */
  readonly SpecId?: number | undefined;
}

/** Contains details about the schema for an Iceberg table. */
export interface Table_IcebergSchema {
  /** The schema fields for the table */
  readonly SchemaFieldList?: readonly Table_SchemaField[] | undefined;
}

/** Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types… */
export interface Table_IcebergSchemaV2 {
  /** A list of field IDs that are used as the identifier fields for the table. */
  readonly IdentifierFieldIds?: readonly number[] | undefined;
  /** An optional unique identifier for the schema */
  readonly SchemaId?: number | undefined;
  /** List of schema fields that support nested types */
  readonly SchemaV2FieldList?: readonly Table_SchemaV2Field[] | undefined;
  /** The type of the top-level schema, which is always 'struct' */
  readonly SchemaV2FieldType?: string | undefined;
}

/** A sort field specification for an Iceberg table */
export interface Table_IcebergSortField {
  /** Sort direction (asc or desc) */
  readonly Direction?: string | undefined;
  /** Null value ordering (nulls-first or nulls-last) */
  readonly NullOrder?: string | undefined;
  /** The source column ID to sort on */
  readonly SourceId?: number | undefined;
  /** The sort transform function */
  readonly Transform?: string | undefined;
}

/** Sort order specification for an Iceberg table */
export interface Table_IcebergSortOrder {
  /** List of sort fields for an Iceberg table */
  readonly Fields?: readonly Table_IcebergSortField[] | undefined;
  /** The sort order ID (defaults to 1 if not specified, 0 is reserved for unsorted) */
  readonly OrderId?: number | undefined;
}

/** Contains details about a schema field. */
export interface Table_SchemaField {
  /** The unique identifier for the field */
  readonly Id?: number | undefined;
  /** The name of the field. */
  readonly Name?: string | undefined;
  /** A Boolean value that specifies whether values are required for each row in this field. */
  readonly Required?: boolean | undefined;
  /** The field type. */
  readonly Type?: string | undefined;
}

/** Contains details about a schema field for an Iceberg table that supports nested types (struct, list, map) */
export interface Table_SchemaV2Field {
  /** Optional documentation for the field */
  readonly Doc?: string | undefined;
  /** The unique identifier for the field */
  readonly Id?: number | undefined;
  /** The name of the field */
  readonly Name?: string | undefined;
  /** A Boolean value that specifies whether values are required for each row in this field */
  readonly Required?: boolean | undefined;
  readonly Type?: Json | undefined;
}

/** Contains details about the snapshot management settings for an Iceberg table. */
export interface Table_SnapshotManagement {
  /** The maximum age of a snapshot before it can be expired. */
  readonly MaxSnapshotAgeHours?: number | undefined;
  /** The minimum number of snapshots to keep. */
  readonly MinSnapshotsToKeep?: number | undefined;
  /** The status of the maintenance configuration. */
  readonly Status?: string | undefined;
}

/** The configuration details for the storage class of tables or table buckets. */
export interface Table_StorageClassConfiguration {
  /** The storage class for the table or table bucket. */
  readonly StorageClass?: string | undefined;
}

/** `AWS::S3Tables::TableBucket`: Creates a table bucket. */
export interface TableBucket {
  /** Configuration specifying how data should be encrypted. */
  readonly EncryptionConfiguration?: TableBucket_EncryptionConfiguration | undefined;
  /** Settings governing the Metric configuration for the table bucket. */
  readonly MetricsConfiguration?: TableBucket_MetricsConfiguration | undefined;
  /** Specifies replication configuration for the table bucket */
  readonly ReplicationConfiguration?: TableBucket_ReplicationConfiguration | undefined;
  /** The configuration details for the storage class of tables or table buckets. */
  readonly StorageClassConfiguration?: TableBucket_StorageClassConfiguration | undefined;
  /** The name for the table bucket. */
  readonly TableBucketName?: string | undefined;
  /** User tags (key-value pairs) to associate with the table bucket. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unreferenced file removal settings for your table bucket. */
  readonly UnreferencedFileRemoval?: TableBucket_UnreferencedFileRemoval | undefined;
  /** The Amazon Resource Name (ARN) of the table bucket. */
  readonly TableBucketARN?: string | undefined;
}

/** Configuration specifying how data should be encrypted. */
export interface TableBucket_EncryptionConfiguration {
  /** The Amazon Resource Name (ARN) of the KMS key to use for encryption. */
  readonly KMSKeyArn?: string | undefined;
  /** The server-side encryption algorithm to use. */
  readonly SSEAlgorithm?: string | undefined;
}

/** Settings governing the Metric configuration for the table bucket. */
export interface TableBucket_MetricsConfiguration {
  /** Indicates whether Metrics are enabled. */
  readonly Status?: string | undefined;
}

/** Specifies replication configuration for the table bucket */
export interface TableBucket_ReplicationConfiguration {
  /** The ARN of the IAM role to use for replication */
  readonly Role?: string | undefined;
  /** List of replication rules */
  readonly Rules?: readonly TableBucket_ReplicationRule[] | undefined;
}

/** A replication destination */
export interface TableBucket_ReplicationDestination {
  /** The ARN of the destination table bucket */
  readonly DestinationTableBucketARN?: string | undefined;
}

/** A replication rule for the table bucket */
export interface TableBucket_ReplicationRule {
  /** List of replication destinations */
  readonly Destinations?: readonly TableBucket_ReplicationDestination[] | undefined;
}

/** The configuration details for the storage class of tables or table buckets. */
export interface TableBucket_StorageClassConfiguration {
  /** The storage class for the table or table bucket. */
  readonly StorageClass?: string | undefined;
}

/** The unreferenced file removal settings for your table bucket. */
export interface TableBucket_UnreferencedFileRemoval {
  /** The number of days an object can be noncurrent before Amazon S3 deletes it. */
  readonly NoncurrentDays?: number | undefined;
  /** The status of the unreferenced file removal configuration for your table bucket. */
  readonly Status?: string | undefined;
  /** The number of days an object must be unreferenced by your table before Amazon S3 marks the object as noncurrent. */
  readonly UnreferencedDays?: number | undefined;
}

/** `AWS::S3Tables::TableBucketPolicy`: Creates a new maintenance configuration or replaces an existing table bucket policy for a table bucket. */
export interface TableBucketPolicy {
  /** The bucket policy JSON for the table bucket. */
  readonly ResourcePolicy?: PolicyDocument | undefined;
  /** The Amazon Resource Name (ARN) of the table bucket. */
  readonly TableBucketARN?: string | undefined;
}

/** `AWS::S3Tables::TablePolicy`: Creates a new maintenance configuration or replaces an existing table policy for a table. */
export interface TablePolicy {
  /** The `JSON` that defines the policy. */
  readonly ResourcePolicy?: PolicyDocument | undefined;
  /** The Amazon Resource Name (ARN) of the table. */
  readonly TableARN?: string | undefined;
  /** The namespace to associated with the table. */
  readonly Namespace?: string | undefined;
  /** The Amazon Resource Name (ARN) of the table bucket that contains the table. */
  readonly TableBucketARN?: string | undefined;
  /** The name of the table. */
  readonly TableName?: string | undefined;
}

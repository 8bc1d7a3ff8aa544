// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::SCN::DataIntegrationFlow`: Represents an AWS Supply Chain data integration flow. */
export interface DataIntegrationFlow {
  /** The Amazon Web Services Supply Chain instance identifier. */
  readonly InstanceId?: string | undefined;
  /** The name of the DataIntegrationFlow. */
  readonly Name?: string | undefined;
  /** The source configurations for the DataIntegrationFlow. */
  readonly Sources?: readonly DataIntegrationFlow_DataIntegrationFlowSource[] | undefined;
  /** The tags for the DataIntegrationFlow. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The DataIntegrationFlow target parameters. */
  readonly Target?: DataIntegrationFlow_DataIntegrationFlowTarget | undefined;
  /** The DataIntegrationFlow transformation parameters. */
  readonly Transformation?: DataIntegrationFlow_DataIntegrationFlowTransformation | undefined;
  /** The Amazon Resource Name (ARN) of the DataIntegrationFlow. */
  readonly Arn?: string | undefined;
  /** The creation time of the DataIntegrationFlow. */
  readonly CreatedTime?: string | undefined;
  /** The last modified time of the DataIntegrationFlow. */
  readonly LastModifiedTime?: string | undefined;
}

/** The DataIntegrationFlow source parameters. */
export interface DataIntegrationFlow_DataIntegrationFlowSource {
  /** The dataset source configuration parameters. */
  readonly DatasetSource?: DataIntegrationFlow_DatasetSourceConfiguration | undefined;
  /** The S3 source configuration parameters. */
  readonly S3Source?: DataIntegrationFlow_S3SourceConfiguration | undefined;
  /** The source name that can be used as table alias in SQL transformation query. */
  readonly SourceName?: string | undefined;
  /** The source type. */
  readonly SourceType?: string | undefined;
}

/** The DataIntegrationFlow target parameters. */
export interface DataIntegrationFlow_DataIntegrationFlowTarget {
  /** The dataset target configuration parameters. */
  readonly DatasetTarget?: DataIntegrationFlow_DatasetTargetConfiguration | undefined;
  /** The target type. */
  readonly TargetType?: string | undefined;
}

/** The DataIntegrationFlow transformation parameters. */
export interface DataIntegrationFlow_DataIntegrationFlowTransformation {
  /** The SQL transformation configuration parameters. */
  readonly SqlTransformation?: DataIntegrationFlow_SqlTransformationConfiguration | undefined;
  /** The transformation type. */
  readonly TransformationType?: string | undefined;
}

/** The dataset options. */
export interface DataIntegrationFlow_DatasetOptions {
  /** The option to perform deduplication on data records sharing same primary key values. */
  readonly DedupeRecords?: boolean | undefined;
  /** The deduplication strategy. */
  readonly DedupeStrategy?: DataIntegrationFlow_DedupeStrategy | undefined;
  /** The load type. */
  readonly LoadType?: string | undefined;
}

/** The dataset source configuration parameters. */
export interface DataIntegrationFlow_DatasetSourceConfiguration {
  /** The ARN of the dataset. */
  readonly DatasetIdentifier?: string | undefined;
  /** The dataset options. */
  readonly Options?: DataIntegrationFlow_DatasetOptions | undefined;
}

/** The dataset target configuration parameters. */
export interface DataIntegrationFlow_DatasetTargetConfiguration {
  /** The dataset ARN. */
  readonly DatasetIdentifier?: string | undefined;
  /** The dataset options. */
  readonly Options?: DataIntegrationFlow_DatasetOptions | undefined;
}

/** The deduplication strategy. */
export interface DataIntegrationFlow_DedupeStrategy {
  /** The field priority deduplication strategy configuration. */
  readonly FieldPriority?: DataIntegrationFlow_FieldPriorityDedupeStrategyConfiguration | undefined;
  /** The deduplication strategy type. */
  readonly Type?: string | undefined;
}

/** A deduplication field. */
export interface DataIntegrationFlow_FieldPriorityDedupeField {
  /** The name of the deduplication field. */
  readonly Name?: string | undefined;
  /** The sort order. */
  readonly SortOrder?: string | undefined;
}

/** The field priority deduplication strategy configuration. */
export interface DataIntegrationFlow_FieldPriorityDedupeStrategyConfiguration {
  /** The list of field names and their sort order for deduplication. */
  readonly Fields?: readonly DataIntegrationFlow_FieldPriorityDedupeField[] | undefined;
}

/** The Amazon S3 options. */
export interface DataIntegrationFlow_S3Options {
  /** The file type. */
  readonly FileType?: string | undefined;
}

/** The S3 source configuration parameters. */
export interface DataIntegrationFlow_S3SourceConfiguration {
  /** The S3 bucket name. */
  readonly BucketName?: string | undefined;
  /** The Amazon S3 options. */
  readonly Options?: DataIntegrationFlow_S3Options | undefined;
  /** The S3 prefix. */
  readonly Prefix?: string | undefined;
}

/** The SQL transformation configuration parameters. */
export interface DataIntegrationFlow_SqlTransformationConfiguration {
  /** The transformation SQL query body based on SparkSQL. */
  readonly Query?: string | undefined;
}

/** `AWS::SCN::Dataset`: Represents an AWS Supply Chain data lake dataset. */
export interface Dataset {
  /** The description of the dataset. */
  readonly Description?: string | undefined;
  /** The Amazon Web Services Supply Chain instance identifier. */
  readonly InstanceId?: string | undefined;
  /** The name of the dataset. */
  readonly Name?: string | undefined;
  /** The namespace of the dataset. */
  readonly Namespace?: string | undefined;
  /** The partition specification of the dataset. */
  readonly PartitionSpec?: Dataset_PartitionSpec | undefined;
  /** The schema of the dataset. */
  readonly Schema?: Dataset_Schema | undefined;
  /** The tags for the dataset. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the dataset. */
  readonly Arn?: string | undefined;
  /** The creation time of the dataset. */
  readonly CreatedTime?: string | undefined;
  /** The last modified time of the dataset. */
  readonly LastModifiedTime?: string | undefined;
}

/** The partition field details. */
export interface Dataset_DataLakeDatasetPartitionField {
  /** The name of the partition field. */
  readonly Name?: string | undefined;
  /** The transformation of the partition field. */
  readonly Transform?: Dataset_Transform | undefined;
}

/** The primary key field details. */
export interface Dataset_DataLakeDatasetPrimaryKeyField {
  /** The name of the primary key field. */
  readonly Name?: string | undefined;
}

/** The dataset field details. */
export interface Dataset_DataLakeDatasetSchemaField {
  /** Indicate if the field is required or not. */
  readonly IsRequired?: boolean | undefined;
  /** The dataset field name. */
  readonly Name?: string | undefined;
  /** The dataset field type. */
  readonly Type?: string | undefined;
}

/** The partition specification of the dataset. */
export interface Dataset_PartitionSpec {
  /** The partition fields. */
  readonly Fields?: readonly Dataset_DataLakeDatasetPartitionField[] | undefined;
}

/** The schema of the dataset. */
export interface Dataset_Schema {
  /** The list of field details of the dataset schema. */
  readonly Fields?: readonly Dataset_DataLakeDatasetSchemaField[] | undefined;
  /** The name of the dataset schema. */
  readonly Name?: string | undefined;
  /** The list of primary key fields for the dataset. */
  readonly PrimaryKeys?: readonly Dataset_DataLakeDatasetPrimaryKeyField[] | undefined;
}

/** The transformation of the partition field. */
export interface Dataset_Transform {
  /** The type of partitioning transformation. */
  readonly Type?: string | undefined;
}

/** `AWS::SCN::Namespace`: Definition of AWS::SCN::Namespace Resource Type */
export interface Namespace {
  /** The description of the namespace. */
  readonly Description?: string | undefined;
  /** The Amazon Web Services Supply Chain instance identifier. */
  readonly InstanceId?: string | undefined;
  /** The name of the namespace. */
  readonly Name?: string | undefined;
  /** The tags for the namespace. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the namespace. */
  readonly Arn?: string | undefined;
  /** The creation time of the namespace. */
  readonly CreatedTime?: string | undefined;
  /** The last modified time of the namespace. */
  readonly LastModifiedTime?: string | undefined;
}

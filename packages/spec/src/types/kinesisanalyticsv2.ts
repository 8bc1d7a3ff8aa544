// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::KinesisAnalyticsV2::Application`: Creates an Amazon Kinesis Data Analytics application. */
export interface Application {
  /** Use this parameter to configure the application. */
  readonly ApplicationConfiguration?: Application_ApplicationConfiguration | undefined;
  /** The description of the application. */
  readonly ApplicationDescription?: string | undefined;
  /** Specifies the maintenance window parameters for a Kinesis Data Analytics application. */
  readonly ApplicationMaintenanceConfiguration?: Application_ApplicationMaintenanceConfiguration | undefined;
  /** To create a Kinesis Data Analytics Studio notebook, you must set the mode to `INTERACTIVE`. */
  readonly ApplicationMode?: string | undefined;
  /** The name of the application. */
  readonly ApplicationName?: string | undefined;
  /** Describes the starting parameters for an Managed Service for Apache Flink application. */
  readonly RunConfiguration?: Application_RunConfiguration | undefined;
  /** The runtime environment for the application. */
  readonly RuntimeEnvironment?: string | undefined;
  /** Specifies the IAM role that the application uses to access external resources. */
  readonly ServiceExecutionRole?: string | undefined;
  /** A list of one or more tags to assign to the application. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Describes code configuration for an application. */
export interface Application_ApplicationCodeConfiguration {
  /** The location and type of the application code. */
  readonly CodeContent?: Application_CodeContent | undefined;
  /** Specifies whether the code content is in text or zip format. */
  readonly CodeContentType?: string | undefined;
}

/** Specifies the creation parameters for a Managed Service for Apache Flink application. */
export interface Application_ApplicationConfiguration {
  /** The code location and type parameters for a Managed Service for Apache Flink application. */
  readonly ApplicationCodeConfiguration?: Application_ApplicationCodeConfiguration | undefined;
  /** The configuration to manage encryption at rest. */
  readonly ApplicationEncryptionConfiguration?: Application_ApplicationEncryptionConfiguration | undefined;
  /** Describes whether snapshots are enabled for a Managed Service for Apache Flink application. */
  readonly ApplicationSnapshotConfiguration?: Application_ApplicationSnapshotConfiguration | undefined;
  /** Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application. */
  readonly ApplicationSystemRollbackConfiguration?: Application_ApplicationSystemRollbackConfiguration | undefined;
  /** Describes execution properties for a Managed Service for Apache Flink application. */
  readonly EnvironmentProperties?: Application_EnvironmentProperties | undefined;
  /** The creation and update parameters for a Managed Service for Apache Flink application. */
  readonly FlinkApplicationConfiguration?: Application_FlinkApplicationConfiguration | undefined;
  /** The creation and update parameters for a SQL-based Kinesis Data Analytics application. */
  readonly SqlApplicationConfiguration?: Application_SqlApplicationConfiguration | undefined;
  /** The array of descriptions of VPC configurations available to the application. */
  readonly VpcConfigurations?: readonly Application_VpcConfiguration[] | undefined;
  /** The configuration parameters for a Kinesis Data Analytics Studio notebook. */
  readonly ZeppelinApplicationConfiguration?: Application_ZeppelinApplicationConfiguration | undefined;
}

/** Specifies the configuration to manage encryption at rest. */
export interface Application_ApplicationEncryptionConfiguration {
  /** The key ARN, key ID, alias ARN, or alias name of the KMS key used for encryption at rest. */
  readonly KeyId?: string | undefined;
  /** Specifies the type of key used for encryption at rest. */
  readonly KeyType?: string | undefined;
}

/** Specifies the maintenance configuration for a AKAlong. */
export interface Application_ApplicationMaintenanceConfiguration {
  /** The UTC timestamp of a day from which the eight-hour maintenance window will begin every day of the week. */
  readonly ApplicationMaintenanceWindowStartTime?: string | undefined;
}

/** Specifies the method and snapshot to use when restarting an application using previously saved application state. */
export interface Application_ApplicationRestoreConfiguration {
  /** Specifies how the application should be restored. */
  readonly ApplicationRestoreType?: string | undefined;
  /** The identifier of an existing snapshot of application state to use to restart an application. */
  readonly SnapshotName?: string | undefined;
}

/** Describes whether snapshots are enabled for a Managed Service for Apache Flink application. */
export interface Application_ApplicationSnapshotConfiguration {
  /** Describes whether snapshots are enabled for a Managed Service for Apache Flink application. */
  readonly SnapshotsEnabled?: boolean | undefined;
}

/** Describes the system rollback configuration for a Managed Service for Apache Flink application. */
export interface Application_ApplicationSystemRollbackConfiguration {
  /** Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application. */
  readonly RollbackEnabled?: boolean | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the record format uses… */
export interface Application_CSVMappingParameters {
  /** The column delimiter. */
  readonly RecordColumnDelimiter?: string | undefined;
  /** The row delimiter. */
  readonly RecordRowDelimiter?: string | undefined;
}

/** The configuration parameters for the default Amazon Glue database. */
export interface Application_CatalogConfiguration {
  /** The configuration parameters for the default Amazon Glue database. */
  readonly GlueDataCatalogConfiguration?: Application_GlueDataCatalogConfiguration | undefined;
}

/** Describes an application's checkpointing configuration. */
export interface Application_CheckpointConfiguration {
  /** Describes the interval in milliseconds between checkpoint operations. */
  readonly CheckpointInterval?: number | undefined;
  /** Describes whether checkpointing is enabled for a Managed Service for Apache Flink application. */
  readonly CheckpointingEnabled?: boolean | undefined;
  /** Describes whether the application uses Managed Service for Apache Flink' default checkpointing behavior. */
  readonly ConfigurationType?: string | undefined;
  /** Describes the minimum time in milliseconds after a checkpoint operation completes that a new checkpoint operation can… */
  readonly MinPauseBetweenCheckpoints?: number | undefined;
}

/** Specifies either the application code, or the location of the application code, for a Managed Service for Apache Flink… */
export interface Application_CodeContent {
  /** Information about the Amazon S3 bucket that contains the application code. */
  readonly S3ContentLocation?: Application_S3ContentLocation | undefined;
  /** The text-format code for a Managed Service for Apache Flink application. */
  readonly TextContent?: string | undefined;
  /** The zip-format code for a Managed Service for Apache Flink application. */
  readonly ZipFileContent?: string | undefined;
}

/** The configuration of connectors and user-defined functions. */
export interface Application_CustomArtifactConfiguration {
  /** Set this to either `UDF` or `DEPENDENCY_JAR`. */
  readonly ArtifactType?: string | undefined;
  /** The parameters required to fully specify a Maven reference. */
  readonly MavenReference?: Application_MavenReference | undefined;
  /** The location of the custom artifacts. */
  readonly S3ContentLocation?: Application_S3ContentLocation | undefined;
}

/** The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable state. */
export interface Application_DeployAsApplicationConfiguration {
  /** The description of an Amazon S3 object that contains the Amazon Data Analytics application, including the Amazon… */
  readonly S3ContentLocation?: Application_S3ContentBaseLocation | undefined;
}

/** Describes execution properties for a Managed Service for Apache Flink application. */
export interface Application_EnvironmentProperties {
  /** Describes the execution property groups. */
  readonly PropertyGroups?: readonly Application_PropertyGroup[] | undefined;
}

/** Describes configuration parameters for a Managed Service for Apache Flink application or a Studio notebook. */
export interface Application_FlinkApplicationConfiguration {
  /** Describes an application's checkpointing configuration. */
  readonly CheckpointConfiguration?: Application_CheckpointConfiguration | undefined;
  /** Describes configuration parameters for Amazon CloudWatch logging for an application. */
  readonly MonitoringConfiguration?: Application_MonitoringConfiguration | undefined;
  /** Describes parameters for how an application executes multiple tasks simultaneously. */
  readonly ParallelismConfiguration?: Application_ParallelismConfiguration | undefined;
}

/** Describes the starting parameters for a Managed Service for Apache Flink application. */
export interface Application_FlinkRunConfiguration {
  /** When restoring from a snapshot, specifies whether the runtime is allowed to skip a state that cannot be mapped to the… */
  readonly AllowNonRestoredState?: boolean | undefined;
}

/** The configuration of the Glue Data Catalog that you use for Apache Flink SQL queries and table API transforms that you… */
export interface Application_GlueDataCatalogConfiguration {
  /** The Amazon Resource Name (ARN) of the database. */
  readonly DatabaseARN?: string | undefined;
}

/** When you configure the application input for a SQL-based Kinesis Data Analytics application, you specify the streaming… */
export interface Application_Input {
  /** Describes the number of in-application streams to create. */
  readonly InputParallelism?: Application_InputParallelism | undefined;
  /** The InputProcessingConfiguration for the input. */
  readonly InputProcessingConfiguration?: Application_InputProcessingConfiguration | undefined;
  /** Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in… */
  readonly InputSchema?: Application_InputSchema | undefined;
  /** If the streaming source is an Amazon Kinesis Data Firehose delivery stream, identifies the delivery stream's ARN. */
  readonly KinesisFirehoseInput?: Application_KinesisFirehoseInput | undefined;
  /** If the streaming source is an Amazon Kinesis data stream, identifies the stream's Amazon Resource Name (ARN). */
  readonly KinesisStreamsInput?: Application_KinesisStreamsInput | undefined;
  /** The name prefix to use when creating an in-application stream. */
  readonly NamePrefix?: string | undefined;
}

/** An object that contains the Amazon Resource Name (ARN) of the Amazon Lambda function that is used to preprocess records… */
export interface Application_InputLambdaProcessor {
  /** The ARN of the Amazon Lambda function that operates on records in the stream. */
  readonly ResourceARN?: string | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, describes the number of in-application streams to create for a… */
export interface Application_InputParallelism {
  /** The number of in-application streams to create. */
  readonly Count?: number | undefined;
}

/** For an SQL-based Amazon Kinesis Data Analytics application, describes a processor that is used to preprocess the… */
export interface Application_InputProcessingConfiguration {
  /** The InputLambdaProcessor that is used to preprocess the records in the stream before being processed by your… */
  readonly InputLambdaProcessor?: Application_InputLambdaProcessor | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming source, and how… */
export interface Application_InputSchema {
  /** A list of `RecordColumn` objects. */
  readonly RecordColumns?: readonly Application_RecordColumn[] | undefined;
  /** Specifies the encoding of the records in the streaming source. */
  readonly RecordEncoding?: string | undefined;
  /** Specifies the format of the records on the streaming source. */
  readonly RecordFormat?: Application_RecordFormat | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is the record… */
export interface Application_JSONMappingParameters {
  /** The path to the top-level parent that contains the records. */
  readonly RecordRowPath?: string | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, identifies a Kinesis Data Firehose delivery stream as the streaming… */
export interface Application_KinesisFirehoseInput {
  /** The Amazon Resource Name (ARN) of the delivery stream. */
  readonly ResourceARN?: string | undefined;
}

/** Identifies a Kinesis data stream as the streaming source. */
export interface Application_KinesisStreamsInput {
  /** The ARN of the input Kinesis data stream to read. */
  readonly ResourceARN?: string | undefined;
}

/** When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or updating an… */
export interface Application_MappingParameters {
  /** Provides additional mapping information when the record format uses delimiters (for example, CSV). */
  readonly CSVMappingParameters?: Application_CSVMappingParameters | undefined;
  /** Provides additional mapping information when JSON is the record format on the streaming source. */
  readonly JSONMappingParameters?: Application_JSONMappingParameters | undefined;
}

/** The information required to specify a Maven reference. */
export interface Application_MavenReference {
  /** The artifact ID of the Maven reference. */
  readonly ArtifactId?: string | undefined;
  /** The group ID of the Maven reference. */
  readonly GroupId?: string | undefined;
  /** The version of the Maven reference. */
  readonly Version?: string | undefined;
}

/** Describes configuration parameters for Amazon CloudWatch logging for a Java-based Kinesis Data Analytics application. */
export interface Application_MonitoringConfiguration {
  /** Describes whether to use the default CloudWatch logging configuration for an application. */
  readonly ConfigurationType?: string | undefined;
  /** Describes the verbosity of the CloudWatch Logs for an application. */
  readonly LogLevel?: string | undefined;
  /** Describes the granularity of the CloudWatch Logs for an application. */
  readonly MetricsLevel?: string | undefined;
}

/** Describes parameters for how a Flink-based Kinesis Data Analytics application executes multiple tasks simultaneously. */
export interface Application_ParallelismConfiguration {
  /** Describes whether the Managed Service for Apache Flink service can increase the parallelism of the application in… */
  readonly AutoScalingEnabled?: boolean | undefined;
  /** Describes whether the application uses the default parallelism for the Managed Service for Apache Flink service. */
  readonly ConfigurationType?: string | undefined;
  /** Describes the initial number of parallel tasks that a Java-based Kinesis Data Analytics application can perform. */
  readonly Parallelism?: number | undefined;
  /** Describes the number of parallel tasks that a Java-based Kinesis Data Analytics application can perform per Kinesis… */
  readonly ParallelismPerKPU?: number | undefined;
}

/** Property key-value pairs passed into an application. */
export interface Application_PropertyGroup {
  /** Describes the key of an application execution property key-value pair. */
  readonly PropertyGroupId?: string | undefined;
  /** Describes the value of an application execution property key-value pair. */
  readonly PropertyMap?: { readonly [key: string]: string | undefined } | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the streaming source… */
export interface Application_RecordColumn {
  /** A reference to the data element in the streaming input or the reference data source. */
  readonly Mapping?: string | undefined;
  /** The name of the column that is created in the in-application input stream or reference table. */
  readonly Name?: string | undefined;
  /** The type of column created in the in-application input stream or reference table. */
  readonly SqlType?: string | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping information that… */
export interface Application_RecordFormat {
  /** When you configure application input at the time of creating or updating an application, provides additional mapping… */
  readonly MappingParameters?: Application_MappingParameters | undefined;
  /** The type of record format. */
  readonly RecordFormatType?: string | undefined;
}

/** Describes the starting parameters for an Managed Service for Apache Flink application. */
export interface Application_RunConfiguration {
  /** Describes the restore behavior of a restarting application. */
  readonly ApplicationRestoreConfiguration?: Application_ApplicationRestoreConfiguration | undefined;
  /** Describes the starting parameters for a Managed Service for Apache Flink application. */
  readonly FlinkRunConfiguration?: Application_FlinkRunConfiguration | undefined;
}

/** The base location of the Amazon Data Analytics application. */
export interface Application_S3ContentBaseLocation {
  /** The base path for the S3 bucket. */
  readonly BasePath?: string | undefined;
  /** The Amazon Resource Name (ARN) of the S3 bucket. */
  readonly BucketARN?: string | undefined;
}

/** The location of an application or a custom artifact. */
export interface Application_S3ContentLocation {
  /** The Amazon Resource Name (ARN) for the S3 bucket containing the application code. */
  readonly BucketARN?: string | undefined;
  /** The file key for the object containing the application code. */
  readonly FileKey?: string | undefined;
  /** The version of the object containing the application code. */
  readonly ObjectVersion?: string | undefined;
}

/** Describes the inputs, outputs, and reference data sources for a SQL-based Kinesis Data Analytics application. */
export interface Application_SqlApplicationConfiguration {
  /** The array of Input objects describing the input streams used by the application. */
  readonly Inputs?: readonly Application_Input[] | undefined;
}

/** Describes the parameters of a VPC used by the application. */
export interface Application_VpcConfiguration {
  /** The array of SecurityGroup IDs used by the VPC configuration. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The array of Subnet IDs used by the VPC configuration. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** The configuration of a Kinesis Data Analytics Studio notebook. */
export interface Application_ZeppelinApplicationConfiguration {
  /** The Amazon Glue Data Catalog that you use in queries in a Kinesis Data Analytics Studio notebook. */
  readonly CatalogConfiguration?: Application_CatalogConfiguration | undefined;
  /** A list of `CustomArtifactConfiguration` objects. */
  readonly CustomArtifactsConfiguration?: readonly Application_CustomArtifactConfiguration[] | undefined;
  /** The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable state. */
  readonly DeployAsApplicationConfiguration?: Application_DeployAsApplicationConfiguration | undefined;
  /** The monitoring configuration of a Kinesis Data Analytics Studio notebook. */
  readonly MonitoringConfiguration?: Application_ZeppelinMonitoringConfiguration | undefined;
}

/** Describes configuration parameters for Amazon CloudWatch logging for a Kinesis Data Analytics Studio notebook. */
export interface Application_ZeppelinMonitoringConfiguration {
  /** The verbosity of the CloudWatch Logs for an application. */
  readonly LogLevel?: string | undefined;
}

/** `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`: Adds an Amazon CloudWatch log stream to monitor application configuration errors. */
export interface ApplicationCloudWatchLoggingOption {
  /** The name of the application. */
  readonly ApplicationName?: string | undefined;
  /** Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name (ARN). */
  readonly CloudWatchLoggingOption?: ApplicationCloudWatchLoggingOption_CloudWatchLoggingOption | undefined;
  readonly Id?: string | undefined;
}

/** Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name (ARN). */
export interface ApplicationCloudWatchLoggingOption_CloudWatchLoggingOption {
  /** The ARN of the CloudWatch log to receive application messages. */
  readonly LogStreamARN?: string | undefined;
}

/** `AWS::KinesisAnalyticsV2::ApplicationOutput`: Adds an external destination to your SQL-based Amazon Kinesis Data Analytics application. */
export interface ApplicationOutput {
  /** The name of the application. */
  readonly ApplicationName?: string | undefined;
  /** Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an… */
  readonly Output?: ApplicationOutput_Output | undefined;
  readonly Id?: string | undefined;
}

/** Describes the data format when records are written to the destination in a SQL-based Kinesis Data Analytics application. */
export interface ApplicationOutput_DestinationSchema {
  /** Specifies the format of the records on the output stream. */
  readonly RecordFormatType?: string | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, when configuring application output, identifies a Kinesis Data… */
export interface ApplicationOutput_KinesisFirehoseOutput {
  /** The ARN of the destination delivery stream to write to. */
  readonly ResourceARN?: string | undefined;
}

/** When you configure a SQL-based Kinesis Data Analytics application's output, identifies a Kinesis data stream as the… */
export interface ApplicationOutput_KinesisStreamsOutput {
  /** The ARN of the destination Kinesis data stream to write to. */
  readonly ResourceARN?: string | undefined;
}

/** When you configure a SQL-based Kinesis Data Analytics application's output, identifies an Amazon Lambda function as the… */
export interface ApplicationOutput_LambdaOutput {
  /** The Amazon Resource Name (ARN) of the destination Lambda function to write to. */
  readonly ResourceARN?: string | undefined;
}

/** Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an… */
export interface ApplicationOutput_Output {
  /** Describes the data format when records are written to the destination. */
  readonly DestinationSchema?: ApplicationOutput_DestinationSchema | undefined;
  /** Identifies a Kinesis Data Firehose delivery stream as the destination. */
  readonly KinesisFirehoseOutput?: ApplicationOutput_KinesisFirehoseOutput | undefined;
  /** Identifies a Kinesis data stream as the destination. */
  readonly KinesisStreamsOutput?: ApplicationOutput_KinesisStreamsOutput | undefined;
  /** Identifies an Amazon Lambda function as the destination. */
  readonly LambdaOutput?: ApplicationOutput_LambdaOutput | undefined;
  /** The name of the in-application stream. */
  readonly Name?: string | undefined;
}

/** `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`: Adds a reference data source to an existing SQL-based Kinesis Data Analytics application. */
export interface ApplicationReferenceDataSource {
  /** The name of the application. */
  readonly ApplicationName?: string | undefined;
  /** For a SQL-based Kinesis Data Analytics application, describes the reference data source by providing the source… */
  readonly ReferenceDataSource?: ApplicationReferenceDataSource_ReferenceDataSource | undefined;
  readonly Id?: string | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the record format uses… */
export interface ApplicationReferenceDataSource_CSVMappingParameters {
  /** The column delimiter. */
  readonly RecordColumnDelimiter?: string | undefined;
  /** The row delimiter. */
  readonly RecordRowDelimiter?: string | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is the record… */
export interface ApplicationReferenceDataSource_JSONMappingParameters {
  /** The path to the top-level parent that contains the records. */
  readonly RecordRowPath?: string | undefined;
}

/** When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or updating an… */
export interface ApplicationReferenceDataSource_MappingParameters {
  /** Provides additional mapping information when the record format uses delimiters (for example, CSV). */
  readonly CSVMappingParameters?: ApplicationReferenceDataSource_CSVMappingParameters | undefined;
  /** Provides additional mapping information when JSON is the record format on the streaming source. */
  readonly JSONMappingParameters?: ApplicationReferenceDataSource_JSONMappingParameters | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the streaming source… */
export interface ApplicationReferenceDataSource_RecordColumn {
  /** A reference to the data element in the streaming input or the reference data source. */
  readonly Mapping?: string | undefined;
  /** The name of the column that is created in the in-application input stream or reference table. */
  readonly Name?: string | undefined;
  /** The type of column created in the in-application input stream or reference table. */
  readonly SqlType?: string | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping information that… */
export interface ApplicationReferenceDataSource_RecordFormat {
  /** When you configure application input at the time of creating or updating an application, provides additional mapping… */
  readonly MappingParameters?: ApplicationReferenceDataSource_MappingParameters | undefined;
  /** The type of record format. */
  readonly RecordFormatType?: string | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, describes the reference data source by providing the source… */
export interface ApplicationReferenceDataSource_ReferenceDataSource {
  /** Describes the format of the data in the streaming source, and how each data element maps to corresponding columns… */
  readonly ReferenceSchema?: ApplicationReferenceDataSource_ReferenceSchema | undefined;
  /** Identifies the S3 bucket and object that contains the reference data. */
  readonly S3ReferenceDataSource?: ApplicationReferenceDataSource_S3ReferenceDataSource | undefined;
  /** The name of the in-application table to create. */
  readonly TableName?: string | undefined;
}

/** For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming source, and how… */
export interface ApplicationReferenceDataSource_ReferenceSchema {
  /** A list of `RecordColumn` objects. */
  readonly RecordColumns?: readonly ApplicationReferenceDataSource_RecordColumn[] | undefined;
  /** Specifies the encoding of the records in the streaming source. */
  readonly RecordEncoding?: string | undefined;
  /** Specifies the format of the records on the streaming source. */
  readonly RecordFormat?: ApplicationReferenceDataSource_RecordFormat | undefined;
}

/** For an SQL-based Amazon Kinesis Data Analytics application, identifies the Amazon S3 bucket and object that contains… */
export interface ApplicationReferenceDataSource_S3ReferenceDataSource {
  /** The Amazon Resource Name (ARN) of the S3 bucket. */
  readonly BucketARN?: string | undefined;
  /** The object key name containing the reference data. */
  readonly FileKey?: string | undefined;
}

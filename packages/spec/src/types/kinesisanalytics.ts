// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::KinesisAnalytics::Application`: The `AWS::KinesisAnalytics::Application` resource creates an Amazon Kinesis Data Analytics application. */
export interface Application {
  /** One or more SQL statements that read input data, transform it, and generate output. */
  readonly ApplicationCode?: string | undefined;
  /** Summary description of the application. */
  readonly ApplicationDescription?: string | undefined;
  /** Name of your Amazon Kinesis Analytics application (for example, `sample-app` ). */
  readonly ApplicationName?: string | undefined;
  /** Use this parameter to configure the application input. */
  readonly Inputs?: readonly Application_Input[] | undefined;
  readonly Id?: string | undefined;
}

/** Provides additional mapping information when the record format uses delimiters, such as CSV. */
export interface Application_CSVMappingParameters {
  /** Column delimiter. */
  readonly RecordColumnDelimiter?: string | undefined;
  /** Row delimiter. */
  readonly RecordRowDelimiter?: string | undefined;
}

/** When you configure the application input, you specify the streaming source, the in-application stream name that is… */
export interface Application_Input {
  /** Describes the number of in-application streams to create. */
  readonly InputParallelism?: Application_InputParallelism | undefined;
  /** The InputProcessingConfiguration for the input. */
  readonly InputProcessingConfiguration?: Application_InputProcessingConfiguration | undefined;
  /** Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in… */
  readonly InputSchema?: Application_InputSchema | undefined;
  /** If the streaming source is an Amazon Kinesis Firehose delivery stream, identifies the delivery stream's ARN and an IAM… */
  readonly KinesisFirehoseInput?: Application_KinesisFirehoseInput | undefined;
  /** If the streaming source is an Amazon Kinesis stream, identifies the stream's Amazon Resource Name (ARN) and an IAM role… */
  readonly KinesisStreamsInput?: Application_KinesisStreamsInput | undefined;
  /** Name prefix to use when creating an in-application stream. */
  readonly NamePrefix?: string | undefined;
}

/** An object that contains the Amazon Resource Name (ARN) of the AWS Lambda function that is used to preprocess records in… */
export interface Application_InputLambdaProcessor {
  /** The ARN of the AWS Lambda function that operates on records in the stream. */
  readonly ResourceARN?: string | undefined;
  /** The ARN of the IAM role that is used to access the AWS Lambda function. */
  readonly RoleARN?: string | undefined;
}

/** Describes the number of in-application streams to create for a given streaming source. */
export interface Application_InputParallelism {
  /** Number of in-application streams to create. */
  readonly Count?: number | undefined;
}

/** Provides a description of a processor that is used to preprocess the records in the stream before being processed by… */
export interface Application_InputProcessingConfiguration {
  /** The InputLambdaProcessor that is used to preprocess the records in the stream before being processed by your… */
  readonly InputLambdaProcessor?: Application_InputLambdaProcessor | undefined;
}

/** Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in… */
export interface Application_InputSchema {
  /** A list of `RecordColumn` objects. */
  readonly RecordColumns?: readonly Application_RecordColumn[] | undefined;
  /** Specifies the encoding of the records in the streaming source. */
  readonly RecordEncoding?: string | undefined;
  /** Specifies the format of the records on the streaming source. */
  readonly RecordFormat?: Application_RecordFormat | undefined;
}

/** Provides additional mapping information when JSON is the record format on the streaming source. */
export interface Application_JSONMappingParameters {
  /** Path to the top-level parent that contains the records. */
  readonly RecordRowPath?: string | undefined;
}

/** Identifies an Amazon Kinesis Firehose delivery stream as the streaming source. */
export interface Application_KinesisFirehoseInput {
  /** ARN of the input delivery stream. */
  readonly ResourceARN?: string | undefined;
  /** ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf. */
  readonly RoleARN?: string | undefined;
}

/** Identifies an Amazon Kinesis stream as the streaming source. */
export interface Application_KinesisStreamsInput {
  /** ARN of the input Amazon Kinesis stream to read. */
  readonly ResourceARN?: string | undefined;
  /** ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf. */
  readonly RoleARN?: string | undefined;
}

/** When configuring application input at the time of creating or updating an application, provides additional mapping… */
export interface Application_MappingParameters {
  /** Provides additional mapping information when the record format uses delimiters (for example, CSV). */
  readonly CSVMappingParameters?: Application_CSVMappingParameters | undefined;
  /** Provides additional mapping information when JSON is the record format on the streaming source. */
  readonly JSONMappingParameters?: Application_JSONMappingParameters | undefined;
}

/** Describes the mapping of each data element in the streaming source to the corresponding column in the in-application… */
export interface Application_RecordColumn {
  /** Reference to the data element in the streaming input or the reference data source. */
  readonly Mapping?: string | undefined;
  /** Name of the column created in the in-application input stream or reference table. */
  readonly Name?: string | undefined;
  /** Type of column created in the in-application input stream or reference table. */
  readonly SqlType?: string | undefined;
}

/** Describes the record format and relevant mapping information that should be applied to schematize the records on the… */
export interface Application_RecordFormat {
  /** When configuring application input at the time of creating or updating an application, provides additional mapping… */
  readonly MappingParameters?: Application_MappingParameters | undefined;
  /** The type of record format. */
  readonly RecordFormatType?: string | undefined;
}

/** `AWS::KinesisAnalytics::ApplicationOutput`: Adds an external destination to your Amazon Kinesis Analytics application. */
export interface ApplicationOutput {
  /** Name of the application to which you want to add the output configuration. */
  readonly ApplicationName?: string | undefined;
  /** An array of objects, each describing one output configuration. */
  readonly Output?: ApplicationOutput_Output | undefined;
  readonly Id?: string | undefined;
}

/** Describes the data format when records are written to the destination. */
export interface ApplicationOutput_DestinationSchema {
  /** Specifies the format of the records on the output stream. */
  readonly RecordFormatType?: string | undefined;
}

/** When configuring application output, identifies an Amazon Kinesis Firehose delivery stream as the destination. */
export interface ApplicationOutput_KinesisFirehoseOutput {
  /** ARN of the destination Amazon Kinesis Firehose delivery stream to write to. */
  readonly ResourceARN?: string | undefined;
  /** ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf. */
  readonly RoleARN?: string | undefined;
}

/** When configuring application output, identifies an Amazon Kinesis stream as the destination. */
export interface ApplicationOutput_KinesisStreamsOutput {
  /** ARN of the destination Amazon Kinesis stream to write to. */
  readonly ResourceARN?: string | undefined;
  /** ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf. */
  readonly RoleARN?: string | undefined;
}

/** When configuring application output, identifies an AWS Lambda function as the destination. */
export interface ApplicationOutput_LambdaOutput {
  /** Amazon Resource Name (ARN) of the destination Lambda function to write to. */
  readonly ResourceARN?: string | undefined;
  /** ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination function on your behalf. */
  readonly RoleARN?: string | undefined;
}

/** Describes application output configuration in which you identify an in-application stream and a destination where you… */
export interface ApplicationOutput_Output {
  /** Describes the data format when records are written to the destination. */
  readonly DestinationSchema?: ApplicationOutput_DestinationSchema | undefined;
  /** Identifies an Amazon Kinesis Firehose delivery stream as the destination. */
  readonly KinesisFirehoseOutput?: ApplicationOutput_KinesisFirehoseOutput | undefined;
  /** Identifies an Amazon Kinesis stream as the destination. */
  readonly KinesisStreamsOutput?: ApplicationOutput_KinesisStreamsOutput | undefined;
  /** Identifies an AWS Lambda function as the destination. */
  readonly LambdaOutput?: ApplicationOutput_LambdaOutput | undefined;
  /** Name of the in-application stream. */
  readonly Name?: string | undefined;
}

/** `AWS::KinesisAnalytics::ApplicationReferenceDataSource`: Adds a reference data source to an existing application. */
export interface ApplicationReferenceDataSource {
  /** Name of an existing application. */
  readonly ApplicationName?: string | undefined;
  /** The reference data source can be an object in your Amazon S3 bucket. */
  readonly ReferenceDataSource?: ApplicationReferenceDataSource_ReferenceDataSource | undefined;
  readonly Id?: string | undefined;
}

/** Provides additional mapping information when the record format uses delimiters, such as CSV. */
export interface ApplicationReferenceDataSource_CSVMappingParameters {
  /** Column delimiter. */
  readonly RecordColumnDelimiter?: string | undefined;
  /** Row delimiter. */
  readonly RecordRowDelimiter?: string | undefined;
}

/** Provides additional mapping information when JSON is the record format on the streaming source. */
export interface ApplicationReferenceDataSource_JSONMappingParameters {
  /** Path to the top-level parent that contains the records. */
  readonly RecordRowPath?: string | undefined;
}

/** When configuring application input at the time of creating or updating an application, provides additional mapping… */
export interface ApplicationReferenceDataSource_MappingParameters {
  /** Provides additional mapping information when the record format uses delimiters (for example, CSV). */
  readonly CSVMappingParameters?: ApplicationReferenceDataSource_CSVMappingParameters | undefined;
  /** Provides additional mapping information when JSON is the record format on the streaming source. */
  readonly JSONMappingParameters?: ApplicationReferenceDataSource_JSONMappingParameters | undefined;
}

/** Describes the mapping of each data element in the streaming source to the corresponding column in the in-application… */
export interface ApplicationReferenceDataSource_RecordColumn {
  /** Reference to the data element in the streaming input or the reference data source. */
  readonly Mapping?: string | undefined;
  /** Name of the column created in the in-application input stream or reference table. */
  readonly Name?: string | undefined;
  /** Type of column created in the in-application input stream or reference table. */
  readonly SqlType?: string | undefined;
}

/** Describes the record format and relevant mapping information that should be applied to schematize the records on the… */
export interface ApplicationReferenceDataSource_RecordFormat {
  /** When configuring application input at the time of creating or updating an application, provides additional mapping… */
  readonly MappingParameters?: ApplicationReferenceDataSource_MappingParameters | undefined;
  /** The type of record format. */
  readonly RecordFormatType?: string | undefined;
}

/** Describes the reference data source by providing the source information (S3 bucket name and object key name), the… */
export interface ApplicationReferenceDataSource_ReferenceDataSource {
  /** Describes the format of the data in the streaming source, and how each data element maps to corresponding columns… */
  readonly ReferenceSchema?: ApplicationReferenceDataSource_ReferenceSchema | undefined;
  /** Identifies the S3 bucket and object that contains the reference data. */
  readonly S3ReferenceDataSource?: ApplicationReferenceDataSource_S3ReferenceDataSource | undefined;
  /** Name of the in-application table to create. */
  readonly TableName?: string | undefined;
}

/** The ReferenceSchema property type specifies the format of the data in the reference source for a SQL-based Amazon… */
export interface ApplicationReferenceDataSource_ReferenceSchema {
  /** A list of RecordColumn objects. */
  readonly RecordColumns?: readonly ApplicationReferenceDataSource_RecordColumn[] | undefined;
  /** Specifies the encoding of the records in the reference source. */
  readonly RecordEncoding?: string | undefined;
  /** Specifies the format of the records on the reference source. */
  readonly RecordFormat?: ApplicationReferenceDataSource_RecordFormat | undefined;
}

/** Identifies the S3 bucket and object that contains the reference data. */
export interface ApplicationReferenceDataSource_S3ReferenceDataSource {
  /** Amazon Resource Name (ARN) of the S3 bucket. */
  readonly BucketARN?: string | undefined;
  /** Object key name containing reference data. */
  readonly FileKey?: string | undefined;
  /** ARN of the IAM role that the service can assume to read data on your behalf. */
  readonly ReferenceRoleARN?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::KinesisFirehose::DeliveryStream`: The `AWS::KinesisFirehose::DeliveryStream` resource specifies an Amazon Kinesis Data Firehose (Kinesis Data Firehose)… */
export interface DeliveryStream {
  /** Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service. */
  readonly AmazonOpenSearchServerlessDestinationConfiguration?: DeliveryStream_AmazonOpenSearchServerlessDestinationConfiguration | undefined;
  /** The destination in Amazon OpenSearch Service. */
  readonly AmazonopensearchserviceDestinationConfiguration?: DeliveryStream_AmazonopensearchserviceDestinationConfiguration | undefined;
  /** The top level object for configuring streams with database as a source. */
  readonly DatabaseSourceConfiguration?: DeliveryStream_DatabaseSourceConfiguration | undefined;
  /** Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE). */
  readonly DeliveryStreamEncryptionConfigurationInput?: DeliveryStream_DeliveryStreamEncryptionConfigurationInput | undefined;
  /** The name of the Firehose stream. */
  readonly DeliveryStreamName?: string | undefined;
  /** The Firehose stream type. */
  readonly DeliveryStreamType?: string | undefined;
  /** The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT as a… */
  readonly DirectPutSourceConfiguration?: DeliveryStream_DirectPutSourceConfiguration | undefined;
  /** An Amazon ES destination for the delivery stream. */
  readonly ElasticsearchDestinationConfiguration?: DeliveryStream_ElasticsearchDestinationConfiguration | undefined;
  /** An Amazon S3 destination for the delivery stream. */
  readonly ExtendedS3DestinationConfiguration?: DeliveryStream_ExtendedS3DestinationConfiguration | undefined;
  /** Enables configuring Kinesis Firehose to deliver data to any HTTP endpoint destination. */
  readonly HttpEndpointDestinationConfiguration?: DeliveryStream_HttpEndpointDestinationConfiguration | undefined;
  /** Specifies the destination configure settings for Apache Iceberg Table. */
  readonly IcebergDestinationConfiguration?: DeliveryStream_IcebergDestinationConfiguration | undefined;
  /** When a Kinesis stream is used as the source for the delivery stream, a KinesisStreamSourceConfiguration containing the… */
  readonly KinesisStreamSourceConfiguration?: DeliveryStream_KinesisStreamSourceConfiguration | undefined;
  /** The configuration for the Amazon MSK cluster to be used as the source for a delivery stream. */
  readonly MSKSourceConfiguration?: DeliveryStream_MSKSourceConfiguration | undefined;
  /** An Amazon Redshift destination for the delivery stream. */
  readonly RedshiftDestinationConfiguration?: DeliveryStream_RedshiftDestinationConfiguration | undefined;
  /** The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to… */
  readonly S3DestinationConfiguration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** Configure Snowflake destination */
  readonly SnowflakeDestinationConfiguration?: DeliveryStream_SnowflakeDestinationConfiguration | undefined;
  /** The configuration of a destination in Splunk for the delivery stream. */
  readonly SplunkDestinationConfiguration?: DeliveryStream_SplunkDestinationConfiguration | undefined;
  /** A set of tags to assign to the Firehose stream. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the delivery stream, such as… */
  readonly Arn?: string | undefined;
}

/** Describes the buffering to perform before delivering data to the Serverless offering for Amazon OpenSearch Service… */
export interface DeliveryStream_AmazonOpenSearchServerlessBufferingHints {
  /** Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. */
  readonly IntervalInSeconds?: number | undefined;
  /** Buffer incoming data to the specified size, in MBs, before delivering it to the destination. */
  readonly SizeInMBs?: number | undefined;
}

/** Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service. */
export interface DeliveryStream_AmazonOpenSearchServerlessDestinationConfiguration {
  /** The buffering options. */
  readonly BufferingHints?: DeliveryStream_AmazonOpenSearchServerlessBufferingHints | undefined;
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** The endpoint to use when communicating with the collection in the Serverless offering for Amazon OpenSearch Service. */
  readonly CollectionEndpoint?: string | undefined;
  /** The Serverless offering for Amazon OpenSearch Service index name. */
  readonly IndexName?: string | undefined;
  readonly ProcessingConfiguration?: DeliveryStream_ProcessingConfiguration | undefined;
  /** The retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon OpenSearch… */
  readonly RetryOptions?: DeliveryStream_AmazonOpenSearchServerlessRetryOptions | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling the Serverless offering for Amazon… */
  readonly RoleARN?: string | undefined;
  /** Defines how documents should be delivered to Amazon S3. */
  readonly S3BackupMode?: string | undefined;
  readonly S3Configuration?: DeliveryStream_S3DestinationConfiguration | undefined;
  readonly VpcConfiguration?: DeliveryStream_VpcConfiguration | undefined;
}

/** Configures retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon… */
export interface DeliveryStream_AmazonOpenSearchServerlessRetryOptions {
  /** After an initial failure to deliver to the Serverless offering for Amazon OpenSearch Service, the total amount of time… */
  readonly DurationInSeconds?: number | undefined;
}

/** Describes the buffering to perform before delivering data to the Amazon OpenSearch Service destination. */
export interface DeliveryStream_AmazonopensearchserviceBufferingHints {
  /** Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. */
  readonly IntervalInSeconds?: number | undefined;
  /** Buffer incoming data to the specified size, in MBs, before delivering it to the destination. */
  readonly SizeInMBs?: number | undefined;
}

/** Describes the configuration of a destination in Amazon OpenSearch Service. */
export interface DeliveryStream_AmazonopensearchserviceDestinationConfiguration {
  /** The buffering options. */
  readonly BufferingHints?: DeliveryStream_AmazonopensearchserviceBufferingHints | undefined;
  /** Describes the Amazon CloudWatch logging options for your delivery stream. */
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** The endpoint to use when communicating with the cluster. */
  readonly ClusterEndpoint?: string | undefined;
  /** Indicates the method for setting up document ID. */
  readonly DocumentIdOptions?: DeliveryStream_DocumentIdOptions | undefined;
  /** The ARN of the Amazon OpenSearch Service domain. */
  readonly DomainARN?: string | undefined;
  /** The Amazon OpenSearch Service index name. */
  readonly IndexName?: string | undefined;
  /** The Amazon OpenSearch Service index rotation period. */
  readonly IndexRotationPeriod?: string | undefined;
  /** Describes a data processing configuration. */
  readonly ProcessingConfiguration?: DeliveryStream_ProcessingConfiguration | undefined;
  /** The retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service. */
  readonly RetryOptions?: DeliveryStream_AmazonopensearchserviceRetryOptions | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon OpenSearch… */
  readonly RoleARN?: string | undefined;
  /** Defines how documents should be delivered to Amazon S3. */
  readonly S3BackupMode?: string | undefined;
  /** Describes the configuration of a destination in Amazon S3. */
  readonly S3Configuration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** The Amazon OpenSearch Service type name. */
  readonly TypeName?: string | undefined;
  /** The details of the VPC of the Amazon OpenSearch Service destination. */
  readonly VpcConfiguration?: DeliveryStream_VpcConfiguration | undefined;
}

/** Configures retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service. */
export interface DeliveryStream_AmazonopensearchserviceRetryOptions {
  /** After an initial failure to deliver to Amazon OpenSearch Service, the total amount of time during which Kinesis Data… */
  readonly DurationInSeconds?: number | undefined;
}

/** The authentication configuration of the Amazon MSK cluster. */
export interface DeliveryStream_AuthenticationConfiguration {
  /** The type of connectivity used to access the Amazon MSK cluster. */
  readonly Connectivity?: string | undefined;
  /** The ARN of the role used to access the Amazon MSK cluster. */
  readonly RoleARN?: string | undefined;
}

/** The `BufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming… */
export interface DeliveryStream_BufferingHints {
  /** The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the… */
  readonly IntervalInSeconds?: number | undefined;
  /** The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the… */
  readonly SizeInMBs?: number | undefined;
}

/** Describes the containers where the destination Apache Iceberg Tables are persisted. */
export interface DeliveryStream_CatalogConfiguration {
  /** Specifies the Glue catalog ARN identifier of the destination Apache Iceberg Tables. */
  readonly CatalogArn?: string | undefined;
  /** The warehouse location for Apache Iceberg tables. */
  readonly WarehouseLocation?: string | undefined;
}

/** The `CloudWatchLoggingOptions` property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options that… */
export interface DeliveryStream_CloudWatchLoggingOptions {
  /** Indicates whether CloudWatch Logs logging is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The name of the CloudWatch Logs log group that contains the log stream that Kinesis Data Firehose will use. */
  readonly LogGroupName?: string | undefined;
  /** The name of the CloudWatch Logs log stream that Kinesis Data Firehose uses to send logs about data delivery. */
  readonly LogStreamName?: string | undefined;
}

/** The `CopyCommand` property type configures the Amazon Redshift `COPY` command that Amazon Kinesis Data Firehose… */
export interface DeliveryStream_CopyCommand {
  /** Parameters to use with the Amazon Redshift `COPY` command. */
  readonly CopyOptions?: string | undefined;
  /** A comma-separated list of column names. */
  readonly DataTableColumns?: string | undefined;
  /** The name of the target table. */
  readonly DataTableName?: string | undefined;
}

/** Specifies that you want Kinesis Data Firehose to convert data from the JSON format to the Parquet or ORC format before… */
export interface DeliveryStream_DataFormatConversionConfiguration {
  /** Defaults to `true`. */
  readonly Enabled?: boolean | undefined;
  /** Specifies the deserializer that you want Firehose to use to convert the format of your data from JSON. */
  readonly InputFormatConfiguration?: DeliveryStream_InputFormatConfiguration | undefined;
  /** Specifies the serializer that you want Firehose to use to convert the format of your data to the Parquet or ORC format. */
  readonly OutputFormatConfiguration?: DeliveryStream_OutputFormatConfiguration | undefined;
  /** Specifies the AWS Glue Data Catalog table that contains the column information. */
  readonly SchemaConfiguration?: DeliveryStream_SchemaConfiguration | undefined;
}

export interface DeliveryStream_DatabaseColumns {
  readonly Exclude?: readonly string[] | undefined;
  readonly Include?: readonly string[] | undefined;
}

/** The structure to configure the authentication methods for Firehose to connect to source database endpoint. */
export interface DeliveryStream_DatabaseSourceAuthenticationConfiguration {
  readonly SecretsManagerConfiguration?: DeliveryStream_SecretsManagerConfiguration | undefined;
}

/** The top level object for configuring streams with database as a source. */
export interface DeliveryStream_DatabaseSourceConfiguration {
  /** The list of column patterns in source database endpoint for Firehose to read from. */
  readonly Columns?: DeliveryStream_DatabaseColumns | undefined;
  /** The structure to configure the authentication methods for Firehose to connect to source database endpoint. */
  readonly DatabaseSourceAuthenticationConfiguration?: DeliveryStream_DatabaseSourceAuthenticationConfiguration | undefined;
  /** The details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database. */
  readonly DatabaseSourceVPCConfiguration?: DeliveryStream_DatabaseSourceVPCConfiguration | undefined;
  /** The list of database patterns in source database endpoint for Firehose to read from. */
  readonly Databases?: DeliveryStream_Databases | undefined;
  readonly Digest?: string | undefined;
  /** The endpoint of the database server. */
  readonly Endpoint?: string | undefined;
  /** The port of the database. */
  readonly Port?: number | undefined;
  readonly PublicCertificate?: string | undefined;
  /** The mode to enable or disable SSL when Firehose connects to the database endpoint. */
  readonly SSLMode?: string | undefined;
  /** The fully qualified name of the table in source database endpoint that Firehose uses to track snapshot progress. */
  readonly SnapshotWatermarkTable?: string | undefined;
  /** The optional list of table and column names used as unique key columns when taking snapshot if the tables don’t have… */
  readonly SurrogateKeys?: readonly string[] | undefined;
  /** The list of table patterns in source database endpoint for Firehose to read from. */
  readonly Tables?: DeliveryStream_DatabaseTables | undefined;
  /** The type of database engine. */
  readonly Type?: string | undefined;
}

/** The structure for details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database. */
export interface DeliveryStream_DatabaseSourceVPCConfiguration {
  /** The VPC endpoint service name which Firehose uses to create a PrivateLink to the database. */
  readonly VpcEndpointServiceName?: string | undefined;
}

export interface DeliveryStream_DatabaseTables {
  readonly Exclude?: readonly string[] | undefined;
  readonly Include?: readonly string[] | undefined;
}

export interface DeliveryStream_Databases {
  readonly Exclude?: readonly string[] | undefined;
  readonly Include?: readonly string[] | undefined;
}

/** Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE). */
export interface DeliveryStream_DeliveryStreamEncryptionConfigurationInput {
  /** If you set `KeyType` to `CUSTOMER_MANAGED_CMK`, you must specify the Amazon Resource Name (ARN) of the CMK. */
  readonly KeyARN?: string | undefined;
  /** Indicates the type of customer master key (CMK) to use for encryption. */
  readonly KeyType?: string | undefined;
}

/** The deserializer you want Kinesis Data Firehose to use for converting the input data from JSON. */
export interface DeliveryStream_Deserializer {
  /** The native Hive / HCatalog JsonSerDe. */
  readonly HiveJsonSerDe?: DeliveryStream_HiveJsonSerDe | undefined;
  /** The OpenX SerDe. */
  readonly OpenXJsonSerDe?: DeliveryStream_OpenXJsonSerDe | undefined;
}

/** Describes the configuration of a destination in Apache Iceberg Tables. */
export interface DeliveryStream_DestinationTableConfiguration {
  /** The name of the Apache Iceberg database. */
  readonly DestinationDatabaseName?: string | undefined;
  /** Specifies the name of the Apache Iceberg Table. */
  readonly DestinationTableName?: string | undefined;
  /** The partition spec configuration for a table that is used by automatic table creation. */
  readonly PartitionSpec?: DeliveryStream_PartitionSpec | undefined;
  /** The table specific S3 error output prefix. */
  readonly S3ErrorOutputPrefix?: string | undefined;
  /** A list of unique keys for a given Apache Iceberg table. */
  readonly UniqueKeys?: readonly string[] | undefined;
}

/** The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT as a… */
export interface DeliveryStream_DirectPutSourceConfiguration {
  /** The value that you configure for this parameter is for information purpose only and does not affect Firehose delivery… */
  readonly ThroughputHintInMBs?: number | undefined;
}

/** Indicates the method for setting up document ID. */
export interface DeliveryStream_DocumentIdOptions {
  /** When the `FIREHOSE_DEFAULT` option is chosen, Firehose generates a unique document ID for each record based on a unique… */
  readonly DefaultDocumentIdFormat?: string | undefined;
}

/** The `DynamicPartitioningConfiguration` property type specifies the configuration of the dynamic partitioning mechanism… */
export interface DeliveryStream_DynamicPartitioningConfiguration {
  /** Specifies whether dynamic partitioning is enabled for this Kinesis Data Firehose delivery stream. */
  readonly Enabled?: boolean | undefined;
  /** Specifies the retry behavior in case Kinesis Data Firehose is unable to deliver data to an Amazon S3 prefix. */
  readonly RetryOptions?: DeliveryStream_RetryOptions | undefined;
}

/** The `ElasticsearchBufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose)… */
export interface DeliveryStream_ElasticsearchBufferingHints {
  /** The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the… */
  readonly IntervalInSeconds?: number | undefined;
  /** The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the… */
  readonly SizeInMBs?: number | undefined;
}

/** The `ElasticsearchDestinationConfiguration` property type specifies an Amazon Elasticsearch Service (Amazon ES) domain… */
export interface DeliveryStream_ElasticsearchDestinationConfiguration {
  /** Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon ES domain. */
  readonly BufferingHints?: DeliveryStream_ElasticsearchBufferingHints | undefined;
  /** The Amazon CloudWatch Logs logging options for the delivery stream. */
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** The endpoint to use when communicating with the cluster. */
  readonly ClusterEndpoint?: string | undefined;
  /** Indicates the method for setting up document ID. */
  readonly DocumentIdOptions?: DeliveryStream_DocumentIdOptions | undefined;
  /** The ARN of the Amazon ES domain. */
  readonly DomainARN?: string | undefined;
  /** The name of the Elasticsearch index to which Kinesis Data Firehose adds data for indexing. */
  readonly IndexName?: string | undefined;
  /** The frequency of Elasticsearch index rotation. */
  readonly IndexRotationPeriod?: string | undefined;
  /** The data processing configuration for the Kinesis Data Firehose delivery stream. */
  readonly ProcessingConfiguration?: DeliveryStream_ProcessingConfiguration | undefined;
  /** The retry behavior when Kinesis Data Firehose is unable to deliver data to Amazon ES. */
  readonly RetryOptions?: DeliveryStream_ElasticsearchRetryOptions | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon ES… */
  readonly RoleARN?: string | undefined;
  /** The condition under which Kinesis Data Firehose delivers data to Amazon Simple Storage Service (Amazon S3). */
  readonly S3BackupMode?: string | undefined;
  /** The S3 bucket where Kinesis Data Firehose backs up incoming data. */
  readonly S3Configuration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** The Elasticsearch type name that Amazon ES adds to documents when indexing data. */
  readonly TypeName?: string | undefined;
  /** The details of the VPC of the Amazon ES destination. */
  readonly VpcConfiguration?: DeliveryStream_VpcConfiguration | undefined;
}

/** The `ElasticsearchRetryOptions` property type configures the retry behavior for when Amazon Kinesis Data Firehose… */
export interface DeliveryStream_ElasticsearchRetryOptions {
  /** After an initial failure to deliver to Amazon ES, the total amount of time during which Kinesis Data Firehose… */
  readonly DurationInSeconds?: number | undefined;
}

/** The `EncryptionConfiguration` property type specifies the encryption settings that Amazon Kinesis Data Firehose… */
export interface DeliveryStream_EncryptionConfiguration {
  /** The AWS Key Management Service ( AWS KMS) encryption key that Amazon S3 uses to encrypt your data. */
  readonly KMSEncryptionConfig?: DeliveryStream_KMSEncryptionConfig | undefined;
  /** Disables encryption. */
  readonly NoEncryptionConfig?: string | undefined;
}

/** The `ExtendedS3DestinationConfiguration` property type configures an Amazon S3 destination for an Amazon Kinesis Data… */
export interface DeliveryStream_ExtendedS3DestinationConfiguration {
  /** The Amazon Resource Name (ARN) of the Amazon S3 bucket. */
  readonly BucketARN?: string | undefined;
  /** The buffering option. */
  readonly BufferingHints?: DeliveryStream_BufferingHints | undefined;
  /** The Amazon CloudWatch logging options for your Firehose stream. */
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** The compression format. */
  readonly CompressionFormat?: string | undefined;
  /** The time zone you prefer. */
  readonly CustomTimeZone?: string | undefined;
  /** The serializer, deserializer, and schema for converting data from the JSON format to the Parquet or ORC format before… */
  readonly DataFormatConversionConfiguration?: DeliveryStream_DataFormatConversionConfiguration | undefined;
  /** The configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data by… */
  readonly DynamicPartitioningConfiguration?: DeliveryStream_DynamicPartitioningConfiguration | undefined;
  /** The encryption configuration for the Kinesis Data Firehose delivery stream. */
  readonly EncryptionConfiguration?: DeliveryStream_EncryptionConfiguration | undefined;
  /** A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3. */
  readonly ErrorOutputPrefix?: string | undefined;
  /** Specify a file extension. */
  readonly FileExtension?: string | undefined;
  /** The `YYYY/MM/DD/HH` time format prefix is automatically used for delivered Amazon S3 files. */
  readonly Prefix?: string | undefined;
  /** The data processing configuration for the Kinesis Data Firehose delivery stream. */
  readonly ProcessingConfiguration?: DeliveryStream_ProcessingConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the AWS credentials. */
  readonly RoleARN?: string | undefined;
  /** The configuration for backup in Amazon S3. */
  readonly S3BackupConfiguration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** The Amazon S3 backup mode. */
  readonly S3BackupMode?: string | undefined;
}

/** The native Hive / HCatalog JsonSerDe. */
export interface DeliveryStream_HiveJsonSerDe {
  /** Indicates how you want Firehose to parse the date and timestamps that may be present in your input data JSON. */
  readonly TimestampFormats?: readonly string[] | undefined;
}

/** Describes the metadata that's delivered to the specified HTTP endpoint destination. */
export interface DeliveryStream_HttpEndpointCommonAttribute {
  /** The name of the HTTP endpoint common attribute. */
  readonly AttributeName?: string | undefined;
  /** The value of the HTTP endpoint common attribute. */
  readonly AttributeValue?: string | undefined;
}

/** Describes the configuration of the HTTP endpoint to which Kinesis Firehose delivers data. */
export interface DeliveryStream_HttpEndpointConfiguration {
  /** The access key required for Kinesis Firehose to authenticate with the HTTP endpoint selected as the destination. */
  readonly AccessKey?: string | undefined;
  /** The name of the HTTP endpoint selected as the destination. */
  readonly Name?: string | undefined;
  /** The URL of the HTTP endpoint selected as the destination. */
  readonly Url?: string | undefined;
}

/** Describes the configuration of the HTTP endpoint destination. */
export interface DeliveryStream_HttpEndpointDestinationConfiguration {
  /** The buffering options that can be used before data is delivered to the specified destination. */
  readonly BufferingHints?: DeliveryStream_BufferingHints | undefined;
  /** Describes the Amazon CloudWatch logging options for your delivery stream. */
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** The configuration of the HTTP endpoint selected as the destination. */
  readonly EndpointConfiguration?: DeliveryStream_HttpEndpointConfiguration | undefined;
  /** Describes the data processing configuration. */
  readonly ProcessingConfiguration?: DeliveryStream_ProcessingConfiguration | undefined;
  /** The configuration of the request sent to the HTTP endpoint specified as the destination. */
  readonly RequestConfiguration?: DeliveryStream_HttpEndpointRequestConfiguration | undefined;
  /** Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint… */
  readonly RetryOptions?: DeliveryStream_RetryOptions | undefined;
  /** Kinesis Data Firehose uses this IAM role for all the permissions that the delivery stream needs. */
  readonly RoleARN?: string | undefined;
  /** Describes the S3 bucket backup options for the data that Kinesis Data Firehose delivers to the HTTP endpoint… */
  readonly S3BackupMode?: string | undefined;
  /** Describes the configuration of a destination in Amazon S3. */
  readonly S3Configuration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** The configuration that defines how you access secrets for HTTP Endpoint destination. */
  readonly SecretsManagerConfiguration?: DeliveryStream_SecretsManagerConfiguration | undefined;
}

/** The configuration of the HTTP endpoint request. */
export interface DeliveryStream_HttpEndpointRequestConfiguration {
  /** Describes the metadata sent to the HTTP endpoint destination. */
  readonly CommonAttributes?: readonly DeliveryStream_HttpEndpointCommonAttribute[] | undefined;
  /** Kinesis Data Firehose uses the content encoding to compress the body of a request before sending the request to the… */
  readonly ContentEncoding?: string | undefined;
}

/** Specifies the destination configure settings for Apache Iceberg Table. */
export interface DeliveryStream_IcebergDestinationConfiguration {
  /** Describes whether all incoming data for this delivery stream will be append only (inserts only and not for updates and… */
  readonly AppendOnly?: boolean | undefined;
  readonly BufferingHints?: DeliveryStream_BufferingHints | undefined;
  /** Configuration describing where the destination Apache Iceberg Tables are persisted. */
  readonly CatalogConfiguration?: DeliveryStream_CatalogConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** Provides a list of `DestinationTableConfigurations` which Firehose uses to deliver data to Apache Iceberg Tables. */
  readonly DestinationTableConfigurationList?: readonly DeliveryStream_DestinationTableConfiguration[] | undefined;
  readonly ProcessingConfiguration?: DeliveryStream_ProcessingConfiguration | undefined;
  readonly RetryOptions?: DeliveryStream_RetryOptions | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling Apache Iceberg Tables. */
  readonly RoleARN?: string | undefined;
  readonly S3Configuration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** The configuration to enable automatic schema evolution. */
  readonly SchemaEvolutionConfiguration?: DeliveryStream_SchemaEvolutionConfiguration | undefined;
  /** The configuration to enable automatic table creation. */
  readonly TableCreationConfiguration?: DeliveryStream_TableCreationConfiguration | undefined;
  /** Describes how Firehose will backup records. */
  readonly s3BackupMode?: string | undefined;
}

/** Specifies the deserializer you want to use to convert the format of the input data. */
export interface DeliveryStream_InputFormatConfiguration {
  /** Specifies which deserializer to use. */
  readonly Deserializer?: DeliveryStream_Deserializer | undefined;
}

/** The `KMSEncryptionConfig` property type specifies the AWS Key Management Service ( AWS KMS) encryption key that Amazon… */
export interface DeliveryStream_KMSEncryptionConfig {
  /** The Amazon Resource Name (ARN) of the AWS KMS encryption key that Amazon S3 uses to encrypt data delivered by the… */
  readonly AWSKMSKeyARN?: string | undefined;
}

/** The `KinesisStreamSourceConfiguration` property type specifies the stream and role Amazon Resource Names (ARNs) for a… */
export interface DeliveryStream_KinesisStreamSourceConfiguration {
  /** The ARN of the source Kinesis data stream. */
  readonly KinesisStreamARN?: string | undefined;
  /** The ARN of the role that provides access to the source Kinesis data stream. */
  readonly RoleARN?: string | undefined;
}

/** The configuration for the Amazon MSK cluster to be used as the source for a delivery stream. */
export interface DeliveryStream_MSKSourceConfiguration {
  /** The authentication configuration of the Amazon MSK cluster. */
  readonly AuthenticationConfiguration?: DeliveryStream_AuthenticationConfiguration | undefined;
  /** The ARN of the Amazon MSK cluster. */
  readonly MSKClusterARN?: string | undefined;
  /** The start date and time in UTC for the offset position within your MSK topic from where Firehose begins to read. */
  readonly ReadFromTimestamp?: string | undefined;
  /** The topic name within the Amazon MSK cluster. */
  readonly TopicName?: string | undefined;
}

/** The OpenX SerDe. */
export interface DeliveryStream_OpenXJsonSerDe {
  /** When set to `true`, which is the default, Firehose converts JSON keys to lowercase before deserializing them. */
  readonly CaseInsensitive?: boolean | undefined;
  /** Maps column names to JSON keys that aren't identical to the column names. */
  readonly ColumnToJsonKeyMappings?: { readonly [key: string]: string | undefined } | undefined;
  /** When set to `true`, specifies that the names of the keys include dots and that you want Firehose to replace them with… */
  readonly ConvertDotsInJsonKeysToUnderscores?: boolean | undefined;
}

/** A serializer to use for converting data to the ORC format before storing it in Amazon S3. */
export interface DeliveryStream_OrcSerDe {
  /** The Hadoop Distributed File System (HDFS) block size. */
  readonly BlockSizeBytes?: number | undefined;
  /** The column names for which you want Firehose to create bloom filters. */
  readonly BloomFilterColumns?: readonly string[] | undefined;
  /** The Bloom filter false positive probability (FPP). */
  readonly BloomFilterFalsePositiveProbability?: number | undefined;
  /** The compression code to use over data blocks. */
  readonly Compression?: string | undefined;
  /** Represents the fraction of the total number of non-null rows. */
  readonly DictionaryKeyThreshold?: number | undefined;
  /** Set this to `true` to indicate that you want stripes to be padded to the HDFS block boundaries. */
  readonly EnablePadding?: boolean | undefined;
  /** The version of the file to write. */
  readonly FormatVersion?: string | undefined;
  /** A number between 0 and 1 that defines the tolerance for block padding as a decimal fraction of stripe size. */
  readonly PaddingTolerance?: number | undefined;
  /** The number of rows between index entries. */
  readonly RowIndexStride?: number | undefined;
  /** The number of bytes in each stripe. */
  readonly StripeSizeBytes?: number | undefined;
}

/** Specifies the serializer that you want Firehose to use to convert the format of your data before it writes it to Amazon… */
export interface DeliveryStream_OutputFormatConfiguration {
  /** Specifies which serializer to use. */
  readonly Serializer?: DeliveryStream_Serializer | undefined;
}

/** A serializer to use for converting data to the Parquet format before storing it in Amazon S3. */
export interface DeliveryStream_ParquetSerDe {
  /** The Hadoop Distributed File System (HDFS) block size. */
  readonly BlockSizeBytes?: number | undefined;
  /** The compression code to use over data blocks. */
  readonly Compression?: string | undefined;
  /** Indicates whether to enable dictionary compression. */
  readonly EnableDictionaryCompression?: boolean | undefined;
  /** The maximum amount of padding to apply. */
  readonly MaxPaddingBytes?: number | undefined;
  /** The Parquet page size. */
  readonly PageSizeBytes?: number | undefined;
  /** Indicates the version of row format to output. */
  readonly WriterVersion?: string | undefined;
}

/** Represents a single field in a `PartitionSpec`. */
export interface DeliveryStream_PartitionField {
  /** The column name to be configured in partition spec. */
  readonly SourceName?: string | undefined;
}

/** Represents how to produce partition data for a table. */
export interface DeliveryStream_PartitionSpec {
  /** List of identity transforms that performs an identity transformation. */
  readonly Identity?: readonly DeliveryStream_PartitionField[] | undefined;
}

/** The `ProcessingConfiguration` property configures data processing for an Amazon Kinesis Data Firehose delivery stream. */
export interface DeliveryStream_ProcessingConfiguration {
  /** Indicates whether data processing is enabled (true) or disabled (false). */
  readonly Enabled?: boolean | undefined;
  /** The data processors. */
  readonly Processors?: readonly DeliveryStream_Processor[] | undefined;
}

/** The `Processor` property specifies a data processor for an Amazon Kinesis Data Firehose delivery stream. */
export interface DeliveryStream_Processor {
  /** The processor parameters. */
  readonly Parameters?: readonly DeliveryStream_ProcessorParameter[] | undefined;
  /** The type of processor. */
  readonly Type?: string | undefined;
}

/** The `ProcessorParameter` property specifies a processor parameter in a data processor for an Amazon Kinesis Data… */
export interface DeliveryStream_ProcessorParameter {
  /** The name of the parameter. */
  readonly ParameterName?: string | undefined;
  /** The parameter value. */
  readonly ParameterValue?: string | undefined;
}

/** The `RedshiftDestinationConfiguration` property type specifies an Amazon Redshift cluster to which Amazon Kinesis Data… */
export interface DeliveryStream_RedshiftDestinationConfiguration {
  /** The CloudWatch logging options for your Firehose stream. */
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** The connection string that Kinesis Data Firehose uses to connect to the Amazon Redshift cluster. */
  readonly ClusterJDBCURL?: string | undefined;
  /** Configures the Amazon Redshift `COPY` command that Kinesis Data Firehose uses to load data into the cluster from the… */
  readonly CopyCommand?: DeliveryStream_CopyCommand | undefined;
  /** The password for the Amazon Redshift user that you specified in the `Username` property. */
  readonly Password?: string | undefined;
  /** The data processing configuration for the Kinesis Data Firehose delivery stream. */
  readonly ProcessingConfiguration?: DeliveryStream_ProcessingConfiguration | undefined;
  /** The retry behavior in case Firehose is unable to deliver documents to Amazon Redshift. */
  readonly RetryOptions?: DeliveryStream_RedshiftRetryOptions | undefined;
  /** The ARN of the AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3… */
  readonly RoleARN?: string | undefined;
  /** The configuration for backup in Amazon S3. */
  readonly S3BackupConfiguration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** The Amazon S3 backup mode. */
  readonly S3BackupMode?: string | undefined;
  /** The S3 bucket where Kinesis Data Firehose first delivers data. */
  readonly S3Configuration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** The configuration that defines how you access secrets for Amazon Redshift. */
  readonly SecretsManagerConfiguration?: DeliveryStream_SecretsManagerConfiguration | undefined;
  /** The Amazon Redshift user that has permission to access the Amazon Redshift cluster. */
  readonly Username?: string | undefined;
}

/** Configures retry behavior in case Firehose is unable to deliver documents to Amazon Redshift. */
export interface DeliveryStream_RedshiftRetryOptions {
  /** The length of time during which Firehose retries delivery after a failure, starting from the initial request and… */
  readonly DurationInSeconds?: number | undefined;
}

/** Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint… */
export interface DeliveryStream_RetryOptions {
  /** The total amount of time that Kinesis Data Firehose spends on retries. */
  readonly DurationInSeconds?: number | undefined;
}

/** The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to… */
export interface DeliveryStream_S3DestinationConfiguration {
  /** The Amazon Resource Name (ARN) of the Amazon S3 bucket to send data to. */
  readonly BucketARN?: string | undefined;
  /** Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon S3 bucket. */
  readonly BufferingHints?: DeliveryStream_BufferingHints | undefined;
  /** The CloudWatch logging options for your Firehose stream. */
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** The type of compression that Kinesis Data Firehose uses to compress the data that it delivers to the Amazon S3 bucket. */
  readonly CompressionFormat?: string | undefined;
  /** Configures Amazon Simple Storage Service (Amazon S3) server-side encryption. */
  readonly EncryptionConfiguration?: DeliveryStream_EncryptionConfiguration | undefined;
  /** A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3. */
  readonly ErrorOutputPrefix?: string | undefined;
  /** A prefix that Kinesis Data Firehose adds to the files that it delivers to the Amazon S3 bucket. */
  readonly Prefix?: string | undefined;
  /** The ARN of an AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3… */
  readonly RoleARN?: string | undefined;
}

/** Specifies the schema to which you want Firehose to configure your data before it writes it to Amazon S3. */
export interface DeliveryStream_SchemaConfiguration {
  /** The ID of the AWS Glue Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** Specifies the name of the AWS Glue database that contains the schema for the output data. */
  readonly DatabaseName?: string | undefined;
  /** If you don't specify an AWS Region, the default is the current Region. */
  readonly Region?: string | undefined;
  /** The role that Firehose can use to access AWS Glue. */
  readonly RoleARN?: string | undefined;
  /** Specifies the AWS Glue table that contains the column information that constitutes your data schema. */
  readonly TableName?: string | undefined;
  /** Specifies the table version for the output data schema. */
  readonly VersionId?: string | undefined;
}

/** The configuration to enable schema evolution. */
export interface DeliveryStream_SchemaEvolutionConfiguration {
  /** Specify whether you want to enable schema evolution. */
  readonly Enabled?: boolean | undefined;
}

/** The structure that defines how Firehose accesses the secret. */
export interface DeliveryStream_SecretsManagerConfiguration {
  /** Specifies whether you want to use the secrets manager feature. */
  readonly Enabled?: boolean | undefined;
  /** Specifies the role that Firehose assumes when calling the Secrets Manager API operation. */
  readonly RoleARN?: string | undefined;
  /** The ARN of the secret that stores your credentials. */
  readonly SecretARN?: string | undefined;
}

/** The serializer that you want Firehose to use to convert data to the target format before writing it to Amazon S3. */
export interface DeliveryStream_Serializer {
  /** A serializer to use for converting data to the ORC format before storing it in Amazon S3. */
  readonly OrcSerDe?: DeliveryStream_OrcSerDe | undefined;
  /** A serializer to use for converting data to the Parquet format before storing it in Amazon S3. */
  readonly ParquetSerDe?: DeliveryStream_ParquetSerDe | undefined;
}

/** Describes the buffering to perform before delivering data to the Snowflake destination. */
export interface DeliveryStream_SnowflakeBufferingHints {
  /** Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. */
  readonly IntervalInSeconds?: number | undefined;
  /** Buffer incoming data to the specified size, in MBs, before delivering it to the destination. */
  readonly SizeInMBs?: number | undefined;
}

/** Configure Snowflake destination */
export interface DeliveryStream_SnowflakeDestinationConfiguration {
  /** URL for accessing your Snowflake account. */
  readonly AccountUrl?: string | undefined;
  /** Describes the buffering to perform before delivering data to the Snowflake destination. */
  readonly BufferingHints?: DeliveryStream_SnowflakeBufferingHints | undefined;
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** The name of the record content column. */
  readonly ContentColumnName?: string | undefined;
  /** Choose to load JSON keys mapped to table column names or choose to split the JSON payload where content is mapped to a… */
  readonly DataLoadingOption?: string | undefined;
  /** All data in Snowflake is maintained in databases. */
  readonly Database?: string | undefined;
  /** Passphrase to decrypt the private key when the key is encrypted. */
  readonly KeyPassphrase?: string | undefined;
  /** Specify a column name in the table, where the metadata information has to be loaded. */
  readonly MetaDataColumnName?: string | undefined;
  /** The private key used to encrypt your Snowflake client. */
  readonly PrivateKey?: string | undefined;
  readonly ProcessingConfiguration?: DeliveryStream_ProcessingConfiguration | undefined;
  /** The time period where Firehose will retry sending data to the chosen HTTP endpoint. */
  readonly RetryOptions?: DeliveryStream_SnowflakeRetryOptions | undefined;
  /** The Amazon Resource Name (ARN) of the Snowflake role */
  readonly RoleARN?: string | undefined;
  /** Choose an S3 backup mode */
  readonly S3BackupMode?: string | undefined;
  readonly S3Configuration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** Each database consists of one or more schemas, which are logical groupings of database objects, such as tables and views */
  readonly Schema?: string | undefined;
  /** The configuration that defines how you access secrets for Snowflake. */
  readonly SecretsManagerConfiguration?: DeliveryStream_SecretsManagerConfiguration | undefined;
  /** Optionally configure a Snowflake role. */
  readonly SnowflakeRoleConfiguration?: DeliveryStream_SnowflakeRoleConfiguration | undefined;
  /** The VPCE ID for Firehose to privately connect with Snowflake. */
  readonly SnowflakeVpcConfiguration?: DeliveryStream_SnowflakeVpcConfiguration | undefined;
  /** All data in Snowflake is stored in database tables, logically structured as collections of columns and rows. */
  readonly Table?: string | undefined;
  /** User login name for the Snowflake account. */
  readonly User?: string | undefined;
}

/** Specify how long Firehose retries sending data to the New Relic HTTP endpoint. */
export interface DeliveryStream_SnowflakeRetryOptions {
  /** the time period where Firehose will retry sending data to the chosen HTTP endpoint. */
  readonly DurationInSeconds?: number | undefined;
}

/** Optionally configure a Snowflake role. */
export interface DeliveryStream_SnowflakeRoleConfiguration {
  /** Enable Snowflake role */
  readonly Enabled?: boolean | undefined;
  /** The Snowflake role you wish to configure */
  readonly SnowflakeRole?: string | undefined;
}

/** Configure a Snowflake VPC */
export interface DeliveryStream_SnowflakeVpcConfiguration {
  /** The VPCE ID for Firehose to privately connect with Snowflake. */
  readonly PrivateLinkVpceId?: string | undefined;
}

/** The buffering options. */
export interface DeliveryStream_SplunkBufferingHints {
  /** Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. */
  readonly IntervalInSeconds?: number | undefined;
  /** Buffer incoming data to the specified size, in MBs, before delivering it to the destination. */
  readonly SizeInMBs?: number | undefined;
}

/** The `SplunkDestinationConfiguration` property type specifies the configuration of a destination in Splunk for a Kinesis… */
export interface DeliveryStream_SplunkDestinationConfiguration {
  /** The buffering options. */
  readonly BufferingHints?: DeliveryStream_SplunkBufferingHints | undefined;
  /** The Amazon CloudWatch logging options for your Firehose stream. */
  readonly CloudWatchLoggingOptions?: DeliveryStream_CloudWatchLoggingOptions | undefined;
  /** The amount of time that Firehose waits to receive an acknowledgment from Splunk after it sends it data. */
  readonly HECAcknowledgmentTimeoutInSeconds?: number | undefined;
  /** The HTTP Event Collector (HEC) endpoint to which Firehose sends your data. */
  readonly HECEndpoint?: string | undefined;
  /** This type can be either `Raw` or `Event`. */
  readonly HECEndpointType?: string | undefined;
  /** This is a GUID that you obtain from your Splunk cluster when you create a new HEC endpoint. */
  readonly HECToken?: string | undefined;
  /** The data processing configuration. */
  readonly ProcessingConfiguration?: DeliveryStream_ProcessingConfiguration | undefined;
  /** The retry behavior in case Firehose is unable to deliver data to Splunk, or if it doesn't receive an acknowledgment of… */
  readonly RetryOptions?: DeliveryStream_SplunkRetryOptions | undefined;
  /** Defines how documents should be delivered to Amazon S3. */
  readonly S3BackupMode?: string | undefined;
  /** The configuration for the backup Amazon S3 location. */
  readonly S3Configuration?: DeliveryStream_S3DestinationConfiguration | undefined;
  /** The configuration that defines how you access secrets for Splunk. */
  readonly SecretsManagerConfiguration?: DeliveryStream_SecretsManagerConfiguration | undefined;
}

/** The `SplunkRetryOptions` property type specifies retry behavior in case Kinesis Data Firehose is unable to deliver… */
export interface DeliveryStream_SplunkRetryOptions {
  /** The total amount of time that Firehose spends on retries. */
  readonly DurationInSeconds?: number | undefined;
}

/** The configuration to enable automatic table creation. */
export interface DeliveryStream_TableCreationConfiguration {
  /** Specify whether you want to enable automatic table creation. */
  readonly Enabled?: boolean | undefined;
}

/** The details of the VPC of the Amazon ES destination. */
export interface DeliveryStream_VpcConfiguration {
  /** The ARN of the IAM role that you want the delivery stream to use to create endpoints in the destination VPC. */
  readonly RoleARN?: string | undefined;
  /** The IDs of the security groups that you want Kinesis Data Firehose to use when it creates ENIs in the VPC of the Amazon… */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The IDs of the subnets that Kinesis Data Firehose uses to create ENIs in the VPC of the Amazon ES destination. */
  readonly SubnetIds?: readonly string[] | undefined;
}

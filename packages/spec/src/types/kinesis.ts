// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Kinesis::Channel`: Resource Type definition for AWS::Kinesis::Channel */
export interface Channel {
  /** The name of the channel. */
  readonly ChannelName?: string | undefined;
  /** Server-side encryption configuration for data at rest in the destination. */
  readonly EncryptionConfiguration?: Channel_EncryptionConfiguration | undefined;
  /** Configuration for delivering channel operational logs. */
  readonly LoggingConfiguration?: Channel_LoggingConfiguration | undefined;
  /** Configuration for delivery to a vanilla S3 bucket destination. */
  readonly S3DestinationConfiguration?: Channel_S3DestinationConfiguration | undefined;
  /** Configuration for delivery to S3 Tables destinations. */
  readonly S3TablesDestinationConfiguration?: Channel_S3TablesDestinationConfiguration | undefined;
  /** The ARN of the IAM role that the channel assumes to read from the source stream, deliver records to the destination,… */
  readonly ServiceExecutionRoleARN?: string | undefined;
  /** List of stream configurations associated with the channel. */
  readonly StreamConfigurationList?: readonly Channel_StreamConfiguration[] | undefined;
  /** An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the channel. */
  readonly ChannelARN?: string | undefined;
  /** Timestamp of when the channel was created. */
  readonly ChannelCreationTimestamp?: string | undefined;
  /** The service-generated unique identifier for the channel. */
  readonly ChannelId?: string | undefined;
  /** The status of the channel. */
  readonly ChannelStatus?: string | undefined;
}

/** CloudWatch Logs configuration for the channel. */
export interface Channel_CloudWatchLogsConfiguration {
  /** Whether CloudWatch Logs delivery is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The CloudWatch log group name. */
  readonly LogGroupName?: string | undefined;
  /** The CloudWatch log stream name. */
  readonly LogStreamName?: string | undefined;
}

/** Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination. */
export interface Channel_DeadLetterQueueS3Configuration {
  /** The ARN of the S3 bucket for storing failed records. */
  readonly BucketARN?: string | undefined;
  /** S3 key prefix under which error records are organized. */
  readonly ErrorOutputPrefix?: string | undefined;
  /** The AWS account ID of the expected owner of the dead-letter queue S3 bucket. */
  readonly ExpectedBucketOwner?: string | undefined;
}

/** Server-side encryption configuration for data at rest in the destination. */
export interface Channel_EncryptionConfiguration {
  /** The encryption type. */
  readonly EncryptionType?: string | undefined;
  /** The customer-managed AWS KMS key. */
  readonly KeyId?: string | undefined;
}

/** Configuration for delivering channel operational logs. */
export interface Channel_LoggingConfiguration {
  /** CloudWatch Logs configuration for the channel. */
  readonly CloudWatchLogs?: Channel_CloudWatchLogsConfiguration | undefined;
}

/** A single partition field consisting of a transform applied to a source column. */
export interface Channel_PartitionField {
  /** The name of the source column on which the transform is applied. */
  readonly SourceName?: string | undefined;
  /** The partitioning transform applied to the SourceName column. */
  readonly Transform?: string | undefined;
}

/** Partitioning specification for the destination Iceberg table. */
export interface Channel_PartitionSpec {
  /** List of partition fields that define how records are partitioned when written to the destination table. */
  readonly PartitionFields?: readonly Channel_PartitionField[] | undefined;
}

/** The configuration that describes how records on the source stream are encoded. */
export interface Channel_RecordConfiguration {
  /** The ARN of the AWS Glue Schema Registry (GSR) schema. */
  readonly GSRSchemaARN?: string | undefined;
  /** The format used to interpret records read from the source stream. */
  readonly RecordFormatType?: string | undefined;
}

/** Configuration for delivery to a vanilla S3 bucket destination. */
export interface Channel_S3DestinationConfiguration {
  /** The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached. */
  readonly DataFreshnessInSeconds?: number | undefined;
  /** Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination. */
  readonly DeadLetterQueueS3Configuration?: Channel_DeadLetterQueueS3Configuration | undefined;
  /** S3 storage configuration that describes the destination bucket and how delivered objects are stored. */
  readonly StorageConfiguration?: Channel_S3StorageConfiguration | undefined;
}

/** S3 storage configuration that describes the destination bucket and how delivered objects are stored. */
export interface Channel_S3StorageConfiguration {
  /** The ARN of the S3 bucket for record delivery. */
  readonly BucketARN?: string | undefined;
  /** The compression algorithm applied to delivered objects. */
  readonly CompressionType?: string | undefined;
  /** The AWS account ID of the expected owner of the destination S3 bucket. */
  readonly ExpectedBucketOwner?: string | undefined;
  /** Optional template for the S3 object key path. */
  readonly OutputKeyTemplate?: string | undefined;
  /** The S3 storage class for delivered objects. */
  readonly StorageClass?: string | undefined;
}

/** An S3 Tables destination including its table bucket, namespace, table name, and partition spec. */
export interface Channel_S3TableConfiguration {
  /** The compression algorithm applied to objects delivered to the S3 Tables destination. */
  readonly CompressionType?: string | undefined;
  /** The name of the S3 Tables namespace that contains the destination table. */
  readonly Namespace?: string | undefined;
  /** Partitioning specification for the destination Iceberg table. */
  readonly PartitionSpec?: Channel_PartitionSpec | undefined;
  /** The ARN of the S3 Tables table bucket for record delivery. */
  readonly TableBucketARN?: string | undefined;
  /** The name of the destination S3 Tables table. */
  readonly TableName?: string | undefined;
}

/** Configuration for delivery to S3 Tables destinations. */
export interface Channel_S3TablesDestinationConfiguration {
  /** The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached. */
  readonly DataFreshnessInSeconds?: number | undefined;
  /** Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination. */
  readonly DeadLetterQueueS3Configuration?: Channel_DeadLetterQueueS3Configuration | undefined;
  /** The list of S3 Tables destinations. */
  readonly S3TablesConfigurationList?: readonly Channel_S3TableConfiguration[] | undefined;
}

/** The configuration of a Kinesis stream that the channel reads from. */
export interface Channel_StreamConfiguration {
  /** The configuration that describes how records on the source stream are encoded. */
  readonly RecordConfiguration?: Channel_RecordConfiguration | undefined;
  /** The Amazon resource name (ARN) of the Kinesis data stream that the channel reads from. */
  readonly StreamARN?: string | undefined;
}

/** `AWS::Kinesis::ResourcePolicy`: Attaches a resource-based policy to a data stream or registered consumer. */
export interface ResourcePolicy {
  /** Returns the Amazon Resource Name (ARN) of the resource-based policy. */
  readonly ResourceArn?: string | undefined;
  /** This is the description for the resource policy. */
  readonly ResourcePolicy?: PolicyDocument | undefined;
}

/** `AWS::Kinesis::Stream`: Creates a Kinesis stream that captures and transports data records that are emitted from data sources. */
export interface Stream {
  /** A list of shard-level metrics in properties to enable enhanced monitoring mode. */
  readonly DesiredShardLevelMetrics?: readonly string[] | undefined;
  /** The maximum record size of a single record in kibibyte (KiB) that you can write to, and read from a stream. */
  readonly MaxRecordSizeInKiB?: number | undefined;
  /** The name of the Kinesis stream. */
  readonly Name?: string | undefined;
  /** The number of hours for the data records that are stored in shards to remain accessible. */
  readonly RetentionPeriodHours?: number | undefined;
  /** The number of shards that the stream uses. */
  readonly ShardCount?: number | undefined;
  /** When specified, enables or updates server-side encryption using an AWS KMS key for a specified stream. */
  readonly StreamEncryption?: Stream_StreamEncryption | undefined;
  /** Specifies the capacity mode to which you want to set your data stream. */
  readonly StreamModeDetails?: Stream_StreamModeDetails | undefined;
  /** An arbitrary set of tags (key–value pairs) to associate with the Kinesis stream. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The target warm throughput in MB/s that the stream should be scaled to handle. */
  readonly WarmThroughputMiBps?: number | undefined;
  /** The Amazon resource name (ARN) of the Kinesis stream, such as `arn:aws:kinesis:us-east-2:123456789012:stream/mystream`. */
  readonly Arn?: string | undefined;
  /** Warm throughput configuration details for the stream. */
  readonly WarmThroughputObject?: Stream_WarmThroughputObject | undefined;
}

/** Enables or updates server-side encryption using an AWS KMS key for a specified stream. */
export interface Stream_StreamEncryption {
  /** The encryption type to use. */
  readonly EncryptionType?: string | undefined;
  /** The GUID for the customer-managed AWS KMS key to use for encryption. */
  readonly KeyId?: string | undefined;
}

/** Specifies the capacity mode to which you want to set your data stream. */
export interface Stream_StreamModeDetails {
  /** Specifies the capacity mode to which you want to set your data stream. */
  readonly StreamMode?: string | undefined;
}

/** Represents the warm throughput configuration on the stream. */
export interface Stream_WarmThroughputObject {
  /** The current warm throughput value on the stream. */
  readonly CurrentMiBps?: number | undefined;
  /** The target warm throughput value on the stream. */
  readonly TargetMiBps?: number | undefined;
}

/** `AWS::Kinesis::StreamConsumer`: Use the AWS CloudFormation `AWS::Kinesis::StreamConsumer` resource to register a consumer with a Kinesis data stream. */
export interface StreamConsumer {
  /** The name of the consumer is something you choose when you register the consumer. */
  readonly ConsumerName?: string | undefined;
  /** The ARN of the stream with which you registered the consumer. */
  readonly StreamARN?: string | undefined;
  /** An array of tags to be added to a specified Kinesis resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** When you register a consumer, Kinesis Data Streams generates an ARN for it. */
  readonly ConsumerARN?: string | undefined;
  /** The time at which the consumer was created. */
  readonly ConsumerCreationTimestamp?: string | undefined;
  /** A consumer can't read data while in the `CREATING` or `DELETING` states. */
  readonly ConsumerStatus?: string | undefined;
}

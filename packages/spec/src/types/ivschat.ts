// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::IVSChat::LoggingConfiguration`: The `AWS::IVSChat::LoggingConfiguration` resource specifies an logging configuration that allows clients to store and… */
export interface LoggingConfiguration {
  /** The DestinationConfiguration is a complex type that contains information about where chat content will be logged. */
  readonly DestinationConfiguration?: LoggingConfiguration_DestinationConfiguration | undefined;
  /** Logging-configuration name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The logging-configuration ARN. */
  readonly Arn?: string | undefined;
  /** The logging-configuration ID. */
  readonly Id?: string | undefined;
  /** Indicates the current state of the logging configuration. */
  readonly State?: string | undefined;
}

/** The CloudWatchLogsDestinationConfiguration property type specifies a CloudWatch Logs location where chat logs will be… */
export interface LoggingConfiguration_CloudWatchLogsDestinationConfiguration {
  /** Name of the Amazon Cloudwatch Logs destination where chat activity will be logged. */
  readonly LogGroupName?: string | undefined;
}

/** The DestinationConfiguration property type describes a location where chat logs will be stored. */
export interface LoggingConfiguration_DestinationConfiguration {
  /** An Amazon CloudWatch Logs destination configuration where chat activity will be logged. */
  readonly CloudWatchLogs?: LoggingConfiguration_CloudWatchLogsDestinationConfiguration | undefined;
  /** An Amazon Kinesis Data Firehose destination configuration where chat activity will be logged. */
  readonly Firehose?: LoggingConfiguration_FirehoseDestinationConfiguration | undefined;
  /** An Amazon S3 destination configuration where chat activity will be logged. */
  readonly S3?: LoggingConfiguration_S3DestinationConfiguration | undefined;
}

/** The FirehoseDestinationConfiguration property type specifies a Kinesis Firehose location where chat logs will be stored. */
export interface LoggingConfiguration_FirehoseDestinationConfiguration {
  /** Name of the Amazon Kinesis Firehose delivery stream where chat activity will be logged. */
  readonly DeliveryStreamName?: string | undefined;
}

/** The S3DestinationConfiguration property type specifies an S3 location where chat logs will be stored. */
export interface LoggingConfiguration_S3DestinationConfiguration {
  /** Name of the Amazon S3 bucket where chat activity will be logged. */
  readonly BucketName?: string | undefined;
}

/** `AWS::IVSChat::Room`: The `AWS::IVSChat::Room` resource specifies an room that allows clients to connect and pass messages. */
export interface Room {
  /** List of logging-configuration identifiers attached to the room. */
  readonly LoggingConfigurationIdentifiers?: readonly string[] | undefined;
  /** Maximum number of characters in a single message. */
  readonly MaximumMessageLength?: number | undefined;
  /** Maximum number of messages per second that can be sent to the room (by all clients). */
  readonly MaximumMessageRatePerSecond?: number | undefined;
  /** Configuration information for optional review of messages. */
  readonly MessageReviewHandler?: Room_MessageReviewHandler | undefined;
  /** Room name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The room ARN. */
  readonly Arn?: string | undefined;
  /** The room ID. */
  readonly Id?: string | undefined;
}

/** The MessageReviewHandler property type specifies configuration information for optional message review. */
export interface Room_MessageReviewHandler {
  /** Specifies the fallback behavior (whether the message is allowed or denied) if the handler does not return a valid… */
  readonly FallbackResult?: string | undefined;
  /** Identifier of the message review handler. */
  readonly Uri?: string | undefined;
}

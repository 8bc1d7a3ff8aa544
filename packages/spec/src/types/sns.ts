// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::SNS::Subscription`: The `AWS::SNS::Subscription` resource subscribes an endpoint to an Amazon topic. */
export interface Subscription {
  /** The delivery policy JSON assigned to the subscription. */
  readonly DeliveryPolicy?: Json | undefined;
  /** The subscription's endpoint. */
  readonly Endpoint?: string | undefined;
  /** The filter policy JSON assigned to the subscription. */
  readonly FilterPolicy?: Json | undefined;
  /** This attribute lets you choose the filtering scope by using one of the following string value types. */
  readonly FilterPolicyScope?: string | undefined;
  /** The subscription's protocol. */
  readonly Protocol?: string | undefined;
  /** When set to `true`, enables raw message delivery. */
  readonly RawMessageDelivery?: boolean | undefined;
  /** When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue. */
  readonly RedrivePolicy?: Json | undefined;
  /** For cross-region subscriptions, the region in which the topic resides. */
  readonly Region?: string | undefined;
  /** Specifies whether Amazon resends the notification to the subscription when a message's attribute changes. */
  readonly ReplayPolicy?: Json | undefined;
  /** This property applies only to Amazon Data Firehose delivery stream subscriptions. */
  readonly SubscriptionRoleArn?: string | undefined;
  /** The ARN of the topic to subscribe to. */
  readonly TopicArn?: string | undefined;
  /** Returns the ARN of the subscription created by the `AWS::SNS::Subscription` resource. */
  readonly Arn?: string | undefined;
}

/** `AWS::SNS::Topic`: The `AWS::SNS::Topic` resource creates a topic to which notifications can be published. */
export interface Topic {
  /** The `ArchivePolicy` determines the number of days Amazon retains messages in FIFO topics. */
  readonly ArchivePolicy?: Json | undefined;
  /** `ContentBasedDeduplication` enables deduplication of messages based on their content for FIFO topics. */
  readonly ContentBasedDeduplication?: boolean | undefined;
  /** The body of the policy document you want to use for this topic. */
  readonly DataProtectionPolicy?: Json | undefined;
  /** The `DeliveryStatusLogging` configuration enables you to log the delivery status of messages sent from your Amazon SNS… */
  readonly DeliveryStatusLogging?: readonly Topic_LoggingConfig[] | undefined;
  /** The display name to use for an Amazon topic with SMS subscriptions. */
  readonly DisplayName?: string | undefined;
  /** Specifies the throughput quota and deduplication behavior to apply for the FIFO topic. */
  readonly FifoThroughputScope?: string | undefined;
  /** Set to true to create a FIFO topic. */
  readonly FifoTopic?: boolean | undefined;
  /** The ID of an AWS managed customer master key (CMK) for Amazon or a custom CMK. */
  readonly KmsMasterKeyId?: string | undefined;
  readonly MaximumMessageSize?: number | undefined;
  /** The signature version corresponds to the hashing algorithm used while creating the signature of the notifications,… */
  readonly SignatureVersion?: string | undefined;
  /** The Amazon subscriptions (endpoints) for this topic. */
  readonly Subscription?: readonly Topic_Subscription[] | undefined;
  /** The list of tags to add to a new topic. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the topic you want to create. */
  readonly TopicName?: string | undefined;
  /** Tracing mode of an Amazon topic. */
  readonly TracingConfig?: string | undefined;
  /** Returns the ARN of an Amazon topic. */
  readonly TopicArn?: string | undefined;
}

/** The `LoggingConfig` property type specifies the `Delivery` status logging configuration for an `AWS::SNS::Topic`. */
export interface Topic_LoggingConfig {
  /** The IAM role ARN to be used when logging failed message deliveries in Amazon CloudWatch. */
  readonly FailureFeedbackRoleArn?: string | undefined;
  /** Indicates one of the supported protocols for the Amazon SNS topic. */
  readonly Protocol?: string | undefined;
  /** The IAM role ARN to be used when logging successful message deliveries in Amazon CloudWatch. */
  readonly SuccessFeedbackRoleArn?: string | undefined;
  /** The percentage of successful message deliveries to be logged in Amazon CloudWatch. */
  readonly SuccessFeedbackSampleRate?: string | undefined;
}

/** `Subscription` is an embedded property that describes the subscription endpoints of an Amazon topic. */
export interface Topic_Subscription {
  /** The endpoint that receives notifications from the Amazon topic. */
  readonly Endpoint?: string | undefined;
  /** The subscription's protocol. */
  readonly Protocol?: string | undefined;
}

/** `AWS::SNS::TopicInlinePolicy`: The `AWS::SNS::TopicInlinePolicy` resource associates one Amazon topic with one policy. */
export interface TopicInlinePolicy {
  /** A policy document that contains permissions to add to the specified Amazon topic. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The Amazon Resource Name (ARN) of the topic to which you want to add the policy. */
  readonly TopicArn?: string | undefined;
}

/** `AWS::SNS::TopicPolicy`: The `AWS::SNS::TopicPolicy` resource associates Amazon topics with a policy. */
export interface TopicPolicy {
  /** A policy document that contains permissions to add to the specified SNS topics. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The Amazon Resource Names (ARN) of the topics to which you want to add the policy. */
  readonly Topics?: readonly string[] | undefined;
  /** The provider-assigned unique ID for this managed resource. */
  readonly Id?: string | undefined;
}

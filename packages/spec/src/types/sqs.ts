// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::SQS::Queue`: The `AWS::SQS::Queue` resource creates an Amazon SQS standard or FIFO queue. */
export interface Queue {
  /** For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication. */
  readonly ContentBasedDeduplication?: boolean | undefined;
  /** For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or queue level. */
  readonly DeduplicationScope?: string | undefined;
  /** The time in seconds for which the delivery of all messages in the queue is delayed. */
  readonly DelaySeconds?: number | undefined;
  /** If set to true, creates a FIFO queue. */
  readonly FifoQueue?: boolean | undefined;
  /** For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire queue or… */
  readonly FifoThroughputLimit?: string | undefined;
  /** The length of time in seconds for which Amazon SQS can reuse a data key to encrypt or decrypt messages before calling… */
  readonly KmsDataKeyReusePeriodSeconds?: number | undefined;
  /** The ID of an AWS Key Management Service (KMS) for Amazon SQS, or a custom KMS. */
  readonly KmsMasterKeyId?: string | undefined;
  /** The limit of how many bytes that a message can contain before Amazon SQS rejects it. */
  readonly MaximumMessageSize?: number | undefined;
  /** The number of seconds that Amazon SQS retains a message. */
  readonly MessageRetentionPeriod?: number | undefined;
  /** A name for the queue. */
  readonly QueueName?: string | undefined;
  /** Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in order… */
  readonly ReceiveMessageWaitTimeSeconds?: number | undefined;
  /** The string that includes the parameters for the permissions for the dead-letter queue redrive permission and which… */
  readonly RedriveAllowPolicy?: Json | undefined;
  /** The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON object. */
  readonly RedrivePolicy?: Json | undefined;
  /** Enables server-side queue encryption using SQS owned encryption keys. */
  readonly SqsManagedSseEnabled?: boolean | undefined;
  /** The tags that you attach to this queue. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The length of time during which a message will be unavailable after a message is delivered from the queue. */
  readonly VisibilityTimeout?: number | undefined;
  /** Returns the Amazon Resource Name (ARN) of the queue. */
  readonly Arn?: string | undefined;
  /** Returns the URLs of the queues from the policy. */
  readonly QueueUrl?: string | undefined;
}

/** `AWS::SQS::QueueInlinePolicy`: The `AWS::SQS::QueueInlinePolicy` resource associates one Amazon SQS queue with one policy. */
export interface QueueInlinePolicy {
  /** A policy document that contains the permissions for the specified Amazon SQS queues. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The URLs of the queues to which you want to add the policy. */
  readonly Queue?: string | undefined;
}

/** `AWS::SQS::QueuePolicy`: The `AWS::SQS::QueuePolicy` type applies a policy to Amazon SQS queues. */
export interface QueuePolicy {
  /** A policy document that contains the permissions for the specified Amazon SQS queues. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The URLs of the queues to which you want to add the policy. */
  readonly Queues?: readonly string[] | undefined;
  /** The provider-assigned unique ID for this managed resource. */
  readonly Id?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::EventsV2::EventBus`: Resource type definition for AWS::EventsV2::EventBus, an Amazon EventBridge custom event bus that receives events and… */
export interface EventBus {
  /** A description of the event bus. */
  readonly Description?: string | undefined;
  /** Encryption configuration for an event bus. */
  readonly EncryptionConfiguration?: EventBus_EncryptionConfiguration | undefined;
  /** The name of the event bus. */
  readonly Name?: string | undefined;
  /** Storage (retention) configuration for the event bus. */
  readonly StorageConfiguration?: EventBus_StorageConfiguration | undefined;
  /** The tags assigned to the event bus. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time the event bus was created, as an ISO 8601 timestamp. */
  readonly CreationTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the event bus. */
  readonly EventBusArn?: string | undefined;
  /** The time the event bus was last modified, as an ISO 8601 timestamp. */
  readonly LastModifiedTime?: string | undefined;
  /** The lifecycle state of the event bus. */
  readonly State?: string | undefined;
}

/** Encryption configuration for an event bus. */
export interface EventBus_EncryptionConfiguration {
  /** The identifier of the AWS KMS customer managed key that the event bus uses to encrypt events. */
  readonly KmsKeyIdentifier?: string | undefined;
}

/** Storage (retention) configuration for the event bus. */
export interface EventBus_StorageConfiguration {
  /** The number of days events are retained on the event bus for replay, 1-365. */
  readonly RetentionPeriodInDays?: number | undefined;
}

/** `AWS::EventsV2::EventSource`: Resource schema for AWS::EventsV2::EventSource. */
export interface EventSource {
  /** Event source configuration. */
  readonly Configuration?: EventSource_EventSourceConfiguration | undefined;
  /** A description of the event source. */
  readonly Description?: string | undefined;
  /** The ARN of the custom event bus the event source forwards onto. */
  readonly EventBusArn?: string | undefined;
  /** The name of the event source. */
  readonly Name?: string | undefined;
  /** The tags assigned to the event source. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time the event source was created, as an ISO 8601 timestamp. */
  readonly CreationTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the event source. */
  readonly EventSourceArn?: string | undefined;
  /** The time the event source was last modified, as an ISO 8601 timestamp. */
  readonly LastModifiedTime?: string | undefined;
  /** Whether the event bus owner has revoked this event source. */
  readonly Revoked?: boolean | undefined;
  /** The lifecycle state of the event source. */
  readonly State?: string | undefined;
}

/** Forward a single AWS service's events from the account's default event bus. */
export interface EventSource_AwsServiceEventsConfiguration {
  /** A single AWS service source identifier, for example aws.s3. */
  readonly AwsService?: string | undefined;
  /** The destination for events that could not be forwarded by the managed forwarding target or, for partner event sources,… */
  readonly OnFailureConfiguration?: EventSource_OnFailureConfiguration | undefined;
  /** A filter pattern, as a JSON string, that defines which events from the specified AWS service are forwarded to the event… */
  readonly Pattern?: string | undefined;
}

/** Event source configuration. */
export interface EventSource_EventSourceConfiguration {
  /** Forward a single AWS service's events from the account's default event bus. */
  readonly AwsServiceEventsConfiguration?: EventSource_AwsServiceEventsConfiguration | undefined;
  /** Forward a partner event source's events through a managed partner event bus. */
  readonly PartnerEventsConfiguration?: EventSource_PartnerEventsConfiguration | undefined;
}

/** The destination for events that could not be forwarded by the managed forwarding target or, for partner event sources,… */
export interface EventSource_OnFailureConfiguration {
  /** The ARN of the Amazon SQS standard queue that receives events that could not be forwarded. */
  readonly Arn?: string | undefined;
}

/** Forward a partner event source's events through a managed partner event bus. */
export interface EventSource_PartnerEventsConfiguration {
  /** The destination for events that could not be forwarded by the managed forwarding target or, for partner event sources,… */
  readonly OnFailureConfiguration?: EventSource_OnFailureConfiguration | undefined;
  /** The identifier of the AWS KMS customer managed key for EventBridge to use, if you choose to use a customer managed key… */
  readonly PartnerBusKmsKeyIdentifier?: string | undefined;
  /** The ARN of the partner event source to forward. */
  readonly PartnerEventSourceArn?: string | undefined;
  /** A filter pattern, as a JSON string, that defines which events from the specified partner event source are forwarded to… */
  readonly Pattern?: string | undefined;
}

/** `AWS::EventsV2::ResourcePolicy`: Resource type definition for AWS::EventsV2::ResourcePolicy, the resource policy of an Amazon EventBridge event bus. */
export interface ResourcePolicy {
  /** The Amazon Resource Name (ARN) of the event bus whose resource policy this is. */
  readonly EventBusArn?: string | undefined;
  /** The resource policy document, as a JSON object. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The revision identifier the service assigned to the stored policy. */
  readonly RevisionId?: string | undefined;
}

/** `AWS::EventsV2::Subscriber`: Resource type definition for AWS::EventsV2::Subscriber, an Amazon EventBridge subscription that delivers events from an… */
export interface Subscriber {
  /** Configuration for batching events into a single delivery. */
  readonly BatchConfiguration?: Subscriber_BatchConfiguration | undefined;
  /** A description of the subscriber. */
  readonly Description?: string | undefined;
  /** The ARN of the event bus this subscriber belongs to. */
  readonly EventBusArn?: string | undefined;
  /** Configuration for filtering which events are delivered to the target. */
  readonly FilterConfiguration?: Subscriber_FilterConfiguration | undefined;
  /** Delivery logging configuration. */
  readonly LogConfiguration?: Subscriber_LogConfiguration | undefined;
  /** The name of the subscriber. */
  readonly Name?: string | undefined;
  /** The destination for events that could not be delivered. */
  readonly OnFailureConfiguration?: Subscriber_OnFailureConfiguration | undefined;
  /** The point in time to start delivering events from, used when StartingPosition is POINT_IN_TIME. */
  readonly PointInTimeConfiguration?: Subscriber_PointInTimeConfiguration | undefined;
  /** Resume-time control, never returned by the service. */
  readonly ResumePosition?: string | undefined;
  /** The retry policy for failed deliveries. */
  readonly RetryPolicy?: Subscriber_RetryPolicy | undefined;
  /** Where the subscriber starts reading events. */
  readonly StartingPosition?: string | undefined;
  /** The run state of the subscriber. */
  readonly State?: string | undefined;
  /** The tags assigned to the subscriber. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Configuration for transforming events before delivery. */
  readonly Transformer?: Subscriber_Transformer | undefined;
  /** The delivery ordering mode of the subscriber. */
  readonly Type?: string | undefined;
  /** The name of the event bus this subscriber belongs to. */
  readonly BusName?: string | undefined;
  /** Creation timestamp (ISO-8601), read-only. */
  readonly CreationTime?: string | undefined;
  /** Last-modification timestamp (ISO-8601), read-only. */
  readonly LastModifiedTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the subscriber. */
  readonly SubscriberArn?: string | undefined;
}

/** Configuration for batching events into a single delivery. */
export interface Subscriber_BatchConfiguration {
  /** The maximum number of events in a single batch delivered to the target. */
  readonly MaxBatchSize?: number | undefined;
  /** The maximum time in seconds to wait for a batch to fill before delivering it, 0-300. */
  readonly MaxBatchWindowInSeconds?: number | undefined;
}

/** A single filter entry. */
export interface Subscriber_Filter {
  /** The event pattern, as a JSON string. */
  readonly Pattern?: string | undefined;
  /** Which part of the event the pattern is evaluated against. */
  readonly Scope?: string | undefined;
}

/** Configuration for filtering which events are delivered to the target. */
export interface Subscriber_FilterConfiguration {
  /** The list of filters, 1-50 entries. */
  readonly Filters?: readonly Subscriber_Filter[] | undefined;
  /** The filter language. */
  readonly Language?: string | undefined;
}

/** JSONata transform settings. */
export interface Subscriber_JsonataConfiguration {
  /** The JSONata expression that transforms the event, enclosed in {% %} delimiters. */
  readonly Expression?: string | undefined;
}

/** Delivery logging configuration. */
export interface Subscriber_LogConfiguration {
  /** Whether the event payload is included in emitted log records. */
  readonly IncludePayload?: string | undefined;
  /** The minimum log level. */
  readonly Level?: string | undefined;
}

/** The destination for events that could not be delivered. */
export interface Subscriber_OnFailureConfiguration {
  /** The ARN of the destination that receives events that could not be delivered. */
  readonly Arn?: string | undefined;
}

/** The point in time to start delivering events from, used when StartingPosition is POINT_IN_TIME. */
export interface Subscriber_PointInTimeConfiguration {
  /** An optional time to stop delivering events at, in seconds since the Unix epoch. */
  readonly EndPoint?: number | undefined;
  /** Where to start. */
  readonly PointType?: string | undefined;
  /** The time to start delivering events from, in seconds since the Unix epoch. */
  readonly StartingPoint?: number | undefined;
}

/** The retry policy for failed deliveries. */
export interface Subscriber_RetryPolicy {
  /** The maximum age of an event in seconds, 60-86400 (24 hours). */
  readonly MaxEventAgeInSeconds?: number | undefined;
  /** The maximum number of retry attempts, 0-185. */
  readonly MaxRetryAttempts?: number | undefined;
  /** Which errors are retried. */
  readonly RetryStrategy?: string | undefined;
}

/** Configuration for transforming events before delivery. */
export interface Subscriber_Transformer {
  /** JSONata transform settings. */
  readonly JsonataConfiguration?: Subscriber_JsonataConfiguration | undefined;
  /** The transform type. */
  readonly Type?: string | undefined;
}

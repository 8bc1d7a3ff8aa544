// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Notifications::ChannelAssociation`: The `AWS::Notifications::ChannelAssociation` resource associates a `Channel` with a `NotificationConfiguration` for AWS… */
export interface ChannelAssociation {
  /** The Amazon Resource Name (ARN) of the `Channel`. */
  readonly Arn?: string | undefined;
  /** The ARN of the `NotificationConfiguration` associated with the `Channel`. */
  readonly NotificationConfigurationArn?: string | undefined;
}

/** `AWS::Notifications::EventRule`: Creates an `EventRule` that is associated with a specified `NotificationConfiguration`. */
export interface EventRule {
  /** An additional event pattern used to further filter the events this `EventRule` receives. */
  readonly EventPattern?: string | undefined;
  /** The event type this rule should match with the EventBridge events. */
  readonly EventType?: string | undefined;
  /** The ARN for the `NotificationConfiguration` associated with this `EventRule`. */
  readonly NotificationConfigurationArn?: string | undefined;
  /** A list of AWS Regions that send events to this `EventRule`. */
  readonly Regions?: readonly string[] | undefined;
  /** The event source this rule should match with the EventBridge event sources. */
  readonly Source?: string | undefined;
  /** The Amazon Resource Name (ARN) of the `EventRule`. */
  readonly Arn?: string | undefined;
  /** The creation time of the `EventRule`. */
  readonly CreationTime?: string | undefined;
  /** A list of Amazon EventBridge Managed Rule ARNs associated with this `EventRule`. */
  readonly ManagedRules?: readonly string[] | undefined;
  readonly StatusSummaryByRegion?: { readonly [key: string]: EventRule_EventRuleStatusSummary | undefined } | undefined;
}

/** Provides additional information about the current `EventRule` status. */
export interface EventRule_EventRuleStatusSummary {
  /** A human-readable reason for `EventRuleStatus`. */
  readonly Reason?: string | undefined;
  /** The status of the `EventRule`. */
  readonly Status?: string | undefined;
}

/** `AWS::Notifications::ManagedNotificationAccountContactAssociation`: Associates an Account Management Contact with a `ManagedNotificationConfiguration` for AWS User Notifications. */
export interface ManagedNotificationAccountContactAssociation {
  /** The unique identifier of the notification contact associated with the AWS account. */
  readonly ContactIdentifier?: string | undefined;
  /** Whether the account contact association is subscribed to sensitive events. */
  readonly IsSensitiveEventsSubscribed?: boolean | undefined;
  /** The ARN of the `ManagedNotificationConfiguration` to be associated with the `Channel`. */
  readonly ManagedNotificationConfigurationArn?: string | undefined;
}

/** `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`: Associates a `Channel` with a `ManagedNotificationAdditionalChannelAssociation` for AWS User Notifications. */
export interface ManagedNotificationAdditionalChannelAssociation {
  /** The ARN of the `Channel`. */
  readonly ChannelArn?: string | undefined;
  /** Whether the channel association is subscribed to sensitive events. */
  readonly IsSensitiveEventsSubscribed?: boolean | undefined;
  /** The ARN of the `ManagedNotificationAdditionalChannelAssociation` associated with the `Channel`. */
  readonly ManagedNotificationConfigurationArn?: string | undefined;
}

/** `AWS::Notifications::NotificationConfiguration`: Configures a `NotificationConfiguration` for AWS User Notifications. */
export interface NotificationConfiguration {
  /** The aggregation preference of the `NotificationConfiguration`. */
  readonly AggregationDuration?: string | undefined;
  /** The description of the `NotificationConfiguration`. */
  readonly Description?: string | undefined;
  /** The name of the `NotificationConfiguration`. */
  readonly Name?: string | undefined;
  /** A map of tags assigned to a `NotificationConfiguration`. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the `NotificationConfiguration` resource. */
  readonly Arn?: string | undefined;
  /** The creation time of the `NotificationConfiguration`. */
  readonly CreationTime?: string | undefined;
  /** The current status of the `NotificationConfiguration`. */
  readonly Status?: string | undefined;
}

/** `AWS::Notifications::NotificationHub`: Configures a `NotificationHub` for AWS User Notifications. */
export interface NotificationHub {
  /** The `NotificationHub` Region. */
  readonly Region?: string | undefined;
  /** The date and time the `NotificationHubOverview` was created. */
  readonly CreationTime?: string | undefined;
  readonly NotificationHubStatusSummary?: NotificationHub_NotificationHubStatusSummary | undefined;
}

/** Provides additional information about the current `NotificationHub` status. */
export interface NotificationHub_NotificationHubStatusSummary {
  /** Indicates the current status of the `NotificationHub`. */
  readonly NotificationHubStatus?: string | undefined;
  /** An explanation for the current status. */
  readonly NotificationHubStatusReason?: string | undefined;
}

/** `AWS::Notifications::OrganizationalUnitAssociation`: Resource Type definition for AWS::Notifications::OrganizationalUnitAssociation */
export interface OrganizationalUnitAssociation {
  /** ARN identifier of the NotificationConfiguration. */
  readonly NotificationConfigurationArn?: string | undefined;
  /** The ID of the organizational unit. */
  readonly OrganizationalUnitId?: string | undefined;
}

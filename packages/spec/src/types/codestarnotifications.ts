// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::CodeStarNotifications::NotificationRule`: Creates a notification rule for a resource. */
export interface NotificationRule {
  /** The name or email alias of the person who created the notification rule. */
  readonly CreatedBy?: string | undefined;
  /** The level of detail to include in the notifications for this resource. */
  readonly DetailType?: string | undefined;
  /** The event type associated with this notification rule. */
  readonly EventTypeId?: string | undefined;
  /** A list of event types associated with this notification rule. */
  readonly EventTypeIds?: readonly string[] | undefined;
  /** The name for the notification rule. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the resource to associate with the notification rule. */
  readonly Resource?: string | undefined;
  /** The status of the notification rule. */
  readonly Status?: string | undefined;
  /** A list of tags to apply to this notification rule. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon topic or client. */
  readonly TargetAddress?: string | undefined;
  /** A list of Amazon Resource Names (ARNs) of Amazon topics and clients to associate with the notification rule. */
  readonly Targets?: readonly NotificationRule_Target[] | undefined;
  /** The Amazon Resource Name (ARN) of the notification rule. */
  readonly Arn?: string | undefined;
}

/** Information about the topics or clients associated with a notification rule. */
export interface NotificationRule_Target {
  /** The Amazon Resource Name (ARN) of the topic or client. */
  readonly TargetAddress?: string | undefined;
  /** The target type. */
  readonly TargetType?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::CE::AnomalyMonitor`: The `AWS::CE::AnomalyMonitor` resource is a Cost Explorer resource type that continuously inspects your account's cost… */
export interface AnomalyMonitor {
  /** For customer managed monitors, do not specify this field. */
  readonly MonitorDimension?: string | undefined;
  /** The name of the monitor. */
  readonly MonitorName?: string | undefined;
  /** The array of `MonitorSpecification` in JSON array format. */
  readonly MonitorSpecification?: string | undefined;
  /** The type of the monitor. */
  readonly MonitorType?: string | undefined;
  /** Tags to assign to monitor. */
  readonly ResourceTags?: readonly AnomalyMonitor_ResourceTag[] | undefined;
  /** The date when the monitor was created. */
  readonly CreationDate?: string | undefined;
  /** The value for evaluated dimensions. */
  readonly DimensionalValueCount?: number | undefined;
  /** The date when the monitor last evaluated for anomalies. */
  readonly LastEvaluatedDate?: string | undefined;
  /** The date when the monitor was last updated. */
  readonly LastUpdatedDate?: string | undefined;
  /** The Amazon Resource Name (ARN) value for the monitor. */
  readonly MonitorArn?: string | undefined;
}

/** The tag structure that contains a tag key and value. */
export interface AnomalyMonitor_ResourceTag {
  /** The key that's associated with the tag. */
  readonly Key?: string | undefined;
  /** The value that's associated with the tag. */
  readonly Value?: string | undefined;
}

/** `AWS::CE::AnomalySubscription`: The `AWS::CE::AnomalySubscription` resource (also referred to as an alert subscription) is a Cost Explorer resource… */
export interface AnomalySubscription {
  /** The frequency that anomaly notifications are sent. */
  readonly Frequency?: string | undefined;
  /** A list of cost anomaly monitors. */
  readonly MonitorArnList?: readonly string[] | undefined;
  /** Tags to assign to subscription. */
  readonly ResourceTags?: readonly AnomalySubscription_ResourceTag[] | undefined;
  /** A list of subscribers to notify. */
  readonly Subscribers?: readonly AnomalySubscription_Subscriber[] | undefined;
  /** The name for the subscription. */
  readonly SubscriptionName?: string | undefined;
  /** (deprecated) An absolute dollar value that must be exceeded by the anomaly's total impact (see Impact for more details)… */
  readonly Threshold?: number | undefined;
  /** An Expression object in JSON string format used to specify the anomalies that you want to generate alerts for. */
  readonly ThresholdExpression?: string | undefined;
  /** Your unique account identifier. */
  readonly AccountId?: string | undefined;
  /** The `AnomalySubscription` Amazon Resource Name (ARN). */
  readonly SubscriptionArn?: string | undefined;
}

/** The tag structure that contains a tag key and value. */
export interface AnomalySubscription_ResourceTag {
  /** The key that's associated with the tag. */
  readonly Key?: string | undefined;
  /** The value that's associated with the tag. */
  readonly Value?: string | undefined;
}

/** The recipient of `AnomalySubscription` notifications. */
export interface AnomalySubscription_Subscriber {
  /** The email address or SNS Topic Amazon Resource Name (ARN), depending on the `Type`. */
  readonly Address?: string | undefined;
  /** Indicates if the subscriber accepts the notifications. */
  readonly Status?: string | undefined;
  /** The notification delivery channel. */
  readonly Type?: string | undefined;
}

/** `AWS::CE::CostCategory`: The `AWS::CE::CostCategory` resource creates groupings of cost that you can use across products in the Billing and Cost… */
export interface CostCategory {
  /** The default value for the cost category. */
  readonly DefaultValue?: string | undefined;
  /** The unique name of the Cost Category. */
  readonly Name?: string | undefined;
  /** The rule schema version in this particular Cost Category. */
  readonly RuleVersion?: string | undefined;
  /** The array of CostCategoryRule in JSON array format. */
  readonly Rules?: string | undefined;
  /** The split charge rules that are used to allocate your charges between your cost category values. */
  readonly SplitChargeRules?: string | undefined;
  /** Tags to assign to the cost category. */
  readonly Tags?: readonly CostCategory_ResourceTag[] | undefined;
  /** The unique identifier for your Cost Category. */
  readonly Arn?: string | undefined;
  /** The Cost Category's effective start date. */
  readonly EffectiveStart?: string | undefined;
}

/** The tag structure that contains a tag key and value. */
export interface CostCategory_ResourceTag {
  /** The key that's associated with the tag. */
  readonly Key?: string | undefined;
  /** The value that's associated with the tag. */
  readonly Value?: string | undefined;
}

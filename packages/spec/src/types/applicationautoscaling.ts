// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ApplicationAutoScaling::ScalableTarget`: The `AWS::ApplicationAutoScaling::ScalableTarget` resource specifies a resource that Application Auto Scaling can… */
export interface ScalableTarget {
  /** The maximum value that you plan to scale out to. */
  readonly MaxCapacity?: number | undefined;
  /** The minimum value that you plan to scale in to. */
  readonly MinCapacity?: number | undefined;
  /** The identifier of the resource associated with the scalable target. */
  readonly ResourceId?: string | undefined;
  /** Specify the Amazon Resource Name (ARN) of an Identity and Access Management (IAM) role that allows Application Auto… */
  readonly RoleARN?: string | undefined;
  /** The scalable dimension associated with the scalable target. */
  readonly ScalableDimension?: string | undefined;
  /** The scheduled actions for the scalable target. */
  readonly ScheduledActions?: readonly ScalableTarget_ScheduledAction[] | undefined;
  /** The namespace of the AWS service that provides the resource, or a `custom-resource`. */
  readonly ServiceNamespace?: string | undefined;
  /** An embedded object that contains attributes and attribute values that are used to suspend and resume automatic scaling. */
  readonly SuspendedState?: ScalableTarget_SuspendedState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** `ScalableTargetAction` specifies the minimum and maximum capacity for the `ScalableTargetAction` property of the… */
export interface ScalableTarget_ScalableTargetAction {
  /** The maximum capacity. */
  readonly MaxCapacity?: number | undefined;
  /** The minimum capacity. */
  readonly MinCapacity?: number | undefined;
}

/** `ScheduledAction` is a property of the AWS::ApplicationAutoScaling::ScalableTarget resource that specifies a scheduled… */
export interface ScalableTarget_ScheduledAction {
  /** The date and time that the action is scheduled to end, in UTC. */
  readonly EndTime?: string | undefined;
  /** The new minimum and maximum capacity. */
  readonly ScalableTargetAction?: ScalableTarget_ScalableTargetAction | undefined;
  /** The schedule for this action. */
  readonly Schedule?: string | undefined;
  /** The name of the scheduled action. */
  readonly ScheduledActionName?: string | undefined;
  /** The date and time that the action is scheduled to begin, in UTC. */
  readonly StartTime?: string | undefined;
  /** The time zone used when referring to the date and time of a scheduled action, when the scheduled action uses an at or… */
  readonly Timezone?: string | undefined;
}

/** `SuspendedState` is a property of the AWS::ApplicationAutoScaling::ScalableTarget resource that specifies whether the… */
export interface ScalableTarget_SuspendedState {
  /** Whether scale in by a target tracking scaling policy or a step scaling policy is suspended. */
  readonly DynamicScalingInSuspended?: boolean | undefined;
  /** Whether scale out by a target tracking scaling policy or a step scaling policy is suspended. */
  readonly DynamicScalingOutSuspended?: boolean | undefined;
  /** Whether scheduled scaling is suspended. */
  readonly ScheduledScalingSuspended?: boolean | undefined;
}

/** `AWS::ApplicationAutoScaling::ScalingPolicy`: The `AWS::ApplicationAutoScaling::ScalingPolicy` resource defines a scaling policy that Application Auto Scaling uses… */
export interface ScalingPolicy {
  /** The name of the scaling policy. */
  readonly PolicyName?: string | undefined;
  /** The scaling policy type. */
  readonly PolicyType?: string | undefined;
  /** The predictive scaling policy configuration. */
  readonly PredictiveScalingPolicyConfiguration?: ScalingPolicy_PredictiveScalingPolicyConfiguration | undefined;
  /** The identifier of the resource associated with the scaling policy. */
  readonly ResourceId?: string | undefined;
  /** The scalable dimension. */
  readonly ScalableDimension?: string | undefined;
  /** The CloudFormation-generated ID of an Application Auto Scaling scalable target. */
  readonly ScalingTargetId?: string | undefined;
  /** The namespace of the AWS service that provides the resource, or a `custom-resource`. */
  readonly ServiceNamespace?: string | undefined;
  /** A step scaling policy. */
  readonly StepScalingPolicyConfiguration?: ScalingPolicy_StepScalingPolicyConfiguration | undefined;
  /** A target tracking scaling policy. */
  readonly TargetTrackingScalingPolicyConfiguration?: ScalingPolicy_TargetTrackingScalingPolicyConfiguration | undefined;
  /** Returns the ARN of a scaling policy. */
  readonly Arn?: string | undefined;
}

/** Contains customized metric specification information for a target tracking scaling policy for Application Auto Scaling. */
export interface ScalingPolicy_CustomizedMetricSpecification {
  /** The dimensions of the metric. */
  readonly Dimensions?: readonly ScalingPolicy_MetricDimension[] | undefined;
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The metrics to include in the target tracking scaling policy, as a metric data query. */
  readonly Metrics?: readonly ScalingPolicy_TargetTrackingMetricDataQuery[] | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
  /** The statistic of the metric. */
  readonly Statistic?: string | undefined;
  /** The unit of the metric. */
  readonly Unit?: string | undefined;
}

/** `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions`… */
export interface ScalingPolicy_MetricDimension {
  /** The name of the dimension. */
  readonly Name?: string | undefined;
  /** The value of the dimension. */
  readonly Value?: string | undefined;
}

/** Contains predefined metric specification information for a target tracking scaling policy for Application Auto Scaling. */
export interface ScalingPolicy_PredefinedMetricSpecification {
  /** The metric type. */
  readonly PredefinedMetricType?: string | undefined;
  /** Identifies the resource associated with the metric type. */
  readonly ResourceLabel?: string | undefined;
}

/** Represents a CloudWatch metric of your choosing for a predictive scaling policy. */
export interface ScalingPolicy_PredictiveScalingCustomizedCapacityMetric {
  /** One or more metric data queries to provide data points for a metric specification. */
  readonly MetricDataQueries?: readonly ScalingPolicy_PredictiveScalingMetricDataQuery[] | undefined;
}

/** The customized load metric specification. */
export interface ScalingPolicy_PredictiveScalingCustomizedLoadMetric {
  readonly MetricDataQueries?: readonly ScalingPolicy_PredictiveScalingMetricDataQuery[] | undefined;
}

/** One or more metric data queries to provide data points for a metric specification. */
export interface ScalingPolicy_PredictiveScalingCustomizedScalingMetric {
  /** One or more metric data queries to provide data points for a metric specification. */
  readonly MetricDataQueries?: readonly ScalingPolicy_PredictiveScalingMetricDataQuery[] | undefined;
}

/** Describes the scaling metric. */
export interface ScalingPolicy_PredictiveScalingMetric {
  /** Describes the dimensions of the metric. */
  readonly Dimensions?: readonly ScalingPolicy_PredictiveScalingMetricDimension[] | undefined;
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
}

/** The metric data to return. */
export interface ScalingPolicy_PredictiveScalingMetricDataQuery {
  /** The math expression to perform on the returned data, if this object is performing a math expression. */
  readonly Expression?: string | undefined;
  /** A short name that identifies the object's results in the response. */
  readonly Id?: string | undefined;
  /** A human-readable label for this metric or expression. */
  readonly Label?: string | undefined;
  /** Information about the metric data to return. */
  readonly MetricStat?: ScalingPolicy_PredictiveScalingMetricStat | undefined;
  /** Indicates whether to return the timestamps and raw data values of this metric. */
  readonly ReturnData?: boolean | undefined;
}

/** Describes the dimension of a metric. */
export interface ScalingPolicy_PredictiveScalingMetricDimension {
  /** The name of the dimension. */
  readonly Name?: string | undefined;
  /** The value of the dimension. */
  readonly Value?: string | undefined;
}

/** This structure specifies the metrics and target utilization settings for a predictive scaling policy. */
export interface ScalingPolicy_PredictiveScalingMetricSpecification {
  /** The customized capacity metric specification. */
  readonly CustomizedCapacityMetricSpecification?: ScalingPolicy_PredictiveScalingCustomizedCapacityMetric | undefined;
  /** The customized load metric specification. */
  readonly CustomizedLoadMetricSpecification?: ScalingPolicy_PredictiveScalingCustomizedLoadMetric | undefined;
  /** The customized scaling metric specification. */
  readonly CustomizedScalingMetricSpecification?: ScalingPolicy_PredictiveScalingCustomizedScalingMetric | undefined;
  /** The predefined load metric specification. */
  readonly PredefinedLoadMetricSpecification?: ScalingPolicy_PredictiveScalingPredefinedLoadMetric | undefined;
  /** The predefined metric pair specification that determines the appropriate scaling metric and load metric to use. */
  readonly PredefinedMetricPairSpecification?: ScalingPolicy_PredictiveScalingPredefinedMetricPair | undefined;
  /** The predefined scaling metric specification. */
  readonly PredefinedScalingMetricSpecification?: ScalingPolicy_PredictiveScalingPredefinedScalingMetric | undefined;
  /** Specifies the target utilization. */
  readonly TargetValue?: number | undefined;
}

/** This structure defines the CloudWatch metric to return, along with the statistic and unit. */
export interface ScalingPolicy_PredictiveScalingMetricStat {
  /** The CloudWatch metric to return, including the metric name, namespace, and dimensions. */
  readonly Metric?: ScalingPolicy_PredictiveScalingMetric | undefined;
  /** The statistic to return. */
  readonly Stat?: string | undefined;
  /** The unit to use for the returned data points. */
  readonly Unit?: string | undefined;
}

/** Represents a predictive scaling policy configuration. */
export interface ScalingPolicy_PredictiveScalingPolicyConfiguration {
  /** Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity. */
  readonly MaxCapacityBreachBehavior?: string | undefined;
  /** The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. */
  readonly MaxCapacityBuffer?: number | undefined;
  /** This structure includes the metrics and target utilization to use for predictive scaling. */
  readonly MetricSpecifications?: readonly ScalingPolicy_PredictiveScalingMetricSpecification[] | undefined;
  /** The predictive scaling mode. */
  readonly Mode?: string | undefined;
  /** The amount of time, in seconds, that the start time can be advanced. */
  readonly SchedulingBufferTime?: number | undefined;
}

/** Describes a load metric for a predictive scaling policy. */
export interface ScalingPolicy_PredictiveScalingPredefinedLoadMetric {
  /** The metric type. */
  readonly PredefinedMetricType?: string | undefined;
  /** A label that uniquely identifies a target group. */
  readonly ResourceLabel?: string | undefined;
}

/** Represents a metric pair for a predictive scaling policy. */
export interface ScalingPolicy_PredictiveScalingPredefinedMetricPair {
  /** Indicates which metrics to use. */
  readonly PredefinedMetricType?: string | undefined;
  /** A label that uniquely identifies a specific target group from which to determine the total and average request count. */
  readonly ResourceLabel?: string | undefined;
}

/** Describes a scaling metric for a predictive scaling policy. */
export interface ScalingPolicy_PredictiveScalingPredefinedScalingMetric {
  /** The metric type. */
  readonly PredefinedMetricType?: string | undefined;
  /** A label that uniquely identifies a specific target group from which to determine the average request count. */
  readonly ResourceLabel?: string | undefined;
}

/** `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the… */
export interface ScalingPolicy_StepAdjustment {
  /** The lower bound for the difference between the alarm threshold and the CloudWatch metric. */
  readonly MetricIntervalLowerBound?: number | undefined;
  /** The upper bound for the difference between the alarm threshold and the CloudWatch metric. */
  readonly MetricIntervalUpperBound?: number | undefined;
  /** The amount by which to scale. */
  readonly ScalingAdjustment?: number | undefined;
}

/** `StepScalingPolicyConfiguration` is a property of the AWS::ApplicationAutoScaling::ScalingPolicy resource that… */
export interface ScalingPolicy_StepScalingPolicyConfiguration {
  /** Specifies whether the `ScalingAdjustment` value in the `StepAdjustment` property is an absolute number or a percentage… */
  readonly AdjustmentType?: string | undefined;
  /** The amount of time, in seconds, to wait for a previous scaling activity to take effect. */
  readonly Cooldown?: number | undefined;
  /** The aggregation type for the CloudWatch metrics. */
  readonly MetricAggregationType?: string | undefined;
  /** The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`. */
  readonly MinAdjustmentMagnitude?: number | undefined;
  /** A set of adjustments that enable you to scale based on the size of the alarm breach. */
  readonly StepAdjustments?: readonly ScalingPolicy_StepAdjustment[] | undefined;
}

/** Represents a specific metric for a target tracking scaling policy for Application Auto Scaling. */
export interface ScalingPolicy_TargetTrackingMetric {
  /** The dimensions for the metric. */
  readonly Dimensions?: readonly ScalingPolicy_TargetTrackingMetricDimension[] | undefined;
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
}

/** The metric data to return. */
export interface ScalingPolicy_TargetTrackingMetricDataQuery {
  /** The math expression to perform on the returned data, if this object is performing a math expression. */
  readonly Expression?: string | undefined;
  /** A short name that identifies the object's results in the response. */
  readonly Id?: string | undefined;
  /** A human-readable label for this metric or expression. */
  readonly Label?: string | undefined;
  /** Information about the metric data to return. */
  readonly MetricStat?: ScalingPolicy_TargetTrackingMetricStat | undefined;
  /** Indicates whether to return the timestamps and raw data values of this metric. */
  readonly ReturnData?: boolean | undefined;
}

/** `TargetTrackingMetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the… */
export interface ScalingPolicy_TargetTrackingMetricDimension {
  /** The name of the dimension. */
  readonly Name?: string | undefined;
  /** The value of the dimension. */
  readonly Value?: string | undefined;
}

/** This structure defines the CloudWatch metric to return, along with the statistic and unit. */
export interface ScalingPolicy_TargetTrackingMetricStat {
  /** The CloudWatch metric to return, including the metric name, namespace, and dimensions. */
  readonly Metric?: ScalingPolicy_TargetTrackingMetric | undefined;
  /** The statistic to return. */
  readonly Stat?: string | undefined;
  /** The unit to use for the returned data points. */
  readonly Unit?: string | undefined;
}

/** `TargetTrackingScalingPolicyConfiguration` is a property of the AWS::ApplicationAutoScaling::ScalingPolicy resource… */
export interface ScalingPolicy_TargetTrackingScalingPolicyConfiguration {
  /** A customized metric. */
  readonly CustomizedMetricSpecification?: ScalingPolicy_CustomizedMetricSpecification | undefined;
  /** Indicates whether scale in by the target tracking scaling policy is disabled. */
  readonly DisableScaleIn?: boolean | undefined;
  /** A predefined metric. */
  readonly PredefinedMetricSpecification?: ScalingPolicy_PredefinedMetricSpecification | undefined;
  /** The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start. */
  readonly ScaleInCooldown?: number | undefined;
  /** The amount of time, in seconds, to wait for a previous scale-out activity to take effect. */
  readonly ScaleOutCooldown?: number | undefined;
  /** The target value for the metric. */
  readonly TargetValue?: number | undefined;
}

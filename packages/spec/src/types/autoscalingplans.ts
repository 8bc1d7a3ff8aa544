// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::AutoScalingPlans::ScalingPlan`: The `AWS::AutoScalingPlans::ScalingPlan` resource defines an AWS Auto Scaling scaling plan. */
export interface ScalingPlan {
  /** A CloudFormation stack or a set of tags. */
  readonly ApplicationSource?: ScalingPlan_ApplicationSource | undefined;
  /** The scaling instructions. */
  readonly ScalingInstructions?: readonly ScalingPlan_ScalingInstruction[] | undefined;
  readonly Id?: string | undefined;
  readonly ScalingPlanName?: string | undefined;
  readonly ScalingPlanVersion?: string | undefined;
}

/** `ApplicationSource` is a property of ScalingPlan that specifies the application source to use with a scaling plan. */
export interface ScalingPlan_ApplicationSource {
  /** The Amazon Resource Name (ARN) of a CloudFormation stack. */
  readonly CloudFormationStackARN?: string | undefined;
  /** A set of tag filters (keys and values). */
  readonly TagFilters?: readonly ScalingPlan_TagFilter[] | undefined;
}

/** `CustomizedLoadMetricSpecification` is a subproperty of ScalingInstruction that specifies a customized load metric for… */
export interface ScalingPlan_CustomizedLoadMetricSpecification {
  /** The dimensions of the metric. */
  readonly Dimensions?: readonly ScalingPlan_MetricDimension[] | undefined;
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
  /** The statistic of the metric. */
  readonly Statistic?: string | undefined;
  /** The unit of the metric. */
  readonly Unit?: string | undefined;
}

/** `CustomizedScalingMetricSpecification` is a subproperty of TargetTrackingConfiguration that specifies a customized… */
export interface ScalingPlan_CustomizedScalingMetricSpecification {
  /** The dimensions of the metric. */
  readonly Dimensions?: readonly ScalingPlan_MetricDimension[] | undefined;
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
  /** The statistic of the metric. */
  readonly Statistic?: string | undefined;
  /** The unit of the metric. */
  readonly Unit?: string | undefined;
}

/** `MetricDimension` is a subproperty of CustomizedScalingMetricSpecification that specifies a dimension for a customized… */
export interface ScalingPlan_MetricDimension {
  /** The name of the dimension. */
  readonly Name?: string | undefined;
  /** The value of the dimension. */
  readonly Value?: string | undefined;
}

/** `PredefinedLoadMetricSpecification` is a subproperty of ScalingInstruction that specifies a predefined load metric for… */
export interface ScalingPlan_PredefinedLoadMetricSpecification {
  /** The metric type. */
  readonly PredefinedLoadMetricType?: string | undefined;
  /** Identifies the resource associated with the metric type. */
  readonly ResourceLabel?: string | undefined;
}

/** `PredefinedScalingMetricSpecification` is a subproperty of TargetTrackingConfiguration that specifies a customized… */
export interface ScalingPlan_PredefinedScalingMetricSpecification {
  /** The metric type. */
  readonly PredefinedScalingMetricType?: string | undefined;
  /** Identifies the resource associated with the metric type. */
  readonly ResourceLabel?: string | undefined;
}

/** `ScalingInstruction` is a property of ScalingPlan that specifies the scaling instruction for a scalable resource in a… */
export interface ScalingPlan_ScalingInstruction {
  /** The customized load metric to use for predictive scaling. */
  readonly CustomizedLoadMetricSpecification?: ScalingPlan_CustomizedLoadMetricSpecification | undefined;
  /** Controls whether dynamic scaling is disabled. */
  readonly DisableDynamicScaling?: boolean | undefined;
  /** The maximum capacity of the resource. */
  readonly MaxCapacity?: number | undefined;
  /** The minimum capacity of the resource. */
  readonly MinCapacity?: number | undefined;
  /** The predefined load metric to use for predictive scaling. */
  readonly PredefinedLoadMetricSpecification?: ScalingPlan_PredefinedLoadMetricSpecification | undefined;
  /** Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity… */
  readonly PredictiveScalingMaxCapacityBehavior?: string | undefined;
  /** The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. */
  readonly PredictiveScalingMaxCapacityBuffer?: number | undefined;
  /** The predictive scaling mode. */
  readonly PredictiveScalingMode?: string | undefined;
  /** The ID of the resource. */
  readonly ResourceId?: string | undefined;
  /** The scalable dimension associated with the resource. */
  readonly ScalableDimension?: string | undefined;
  /** Controls whether a resource's externally created scaling policies are deleted and new target tracking scaling policies… */
  readonly ScalingPolicyUpdateBehavior?: string | undefined;
  /** The amount of time, in seconds, to buffer the run time of scheduled scaling actions when scaling out. */
  readonly ScheduledActionBufferTime?: number | undefined;
  /** The namespace of the AWS service. */
  readonly ServiceNamespace?: string | undefined;
  /** The target tracking configurations (up to 10). */
  readonly TargetTrackingConfigurations?: readonly ScalingPlan_TargetTrackingConfiguration[] | undefined;
}

/** `TagFilter` is a subproperty of ApplicationSource that specifies a tag for an application source to use with a scaling… */
export interface ScalingPlan_TagFilter {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag values (0 to 20). */
  readonly Values?: readonly string[] | undefined;
}

/** `TargetTrackingConfiguration` is a subproperty of ScalingInstruction that specifies a target tracking configuration for… */
export interface ScalingPlan_TargetTrackingConfiguration {
  /** A customized metric. */
  readonly CustomizedScalingMetricSpecification?: ScalingPlan_CustomizedScalingMetricSpecification | undefined;
  /** Indicates whether scale in by the target tracking scaling policy is disabled. */
  readonly DisableScaleIn?: boolean | undefined;
  /** The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics. */
  readonly EstimatedInstanceWarmup?: number | undefined;
  /** A predefined metric. */
  readonly PredefinedScalingMetricSpecification?: ScalingPlan_PredefinedScalingMetricSpecification | undefined;
  /** The amount of time, in seconds, after a scale-in activity completes before another scale in activity can start. */
  readonly ScaleInCooldown?: number | undefined;
  /** The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start. */
  readonly ScaleOutCooldown?: number | undefined;
  /** The target value for the metric. */
  readonly TargetValue?: number | undefined;
}

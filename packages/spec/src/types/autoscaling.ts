// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::AutoScaling::AutoScalingGroup`: The `AWS::AutoScaling::AutoScalingGroup` resource defines an Amazon EC2 Auto Scaling group, which is a collection of… */
export interface AutoScalingGroup {
  /** The name of the Auto Scaling group. */
  readonly AutoScalingGroupName?: string | undefined;
  /** The EC2 instance capacity distribution across Availability Zones for the Auto Scaling group. */
  readonly AvailabilityZoneDistribution?: AutoScalingGroup_AvailabilityZoneDistribution | undefined;
  /** The Availability Zone IDs where the Auto Scaling group can launch instances. */
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  /** The Availability Zone impairment policy for the Auto Scaling group. */
  readonly AvailabilityZoneImpairmentPolicy?: AutoScalingGroup_AvailabilityZoneImpairmentPolicy | undefined;
  /** A list of Availability Zones where instances in the Auto Scaling group can be created. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** Indicates whether Capacity Rebalancing is enabled. */
  readonly CapacityRebalance?: boolean | undefined;
  /** The capacity reservation specification for the Auto Scaling group. */
  readonly CapacityReservationSpecification?: AutoScalingGroup_CapacityReservationSpecification | undefined;
  /** Reserved. */
  readonly Context?: string | undefined;
  /** Only needed if you use simple scaling policies. */
  readonly Cooldown?: string | undefined;
  /** The amount of time, in seconds, until a new instance is considered to have finished initializing and resource… */
  readonly DefaultInstanceWarmup?: number | undefined;
  /** The deletion protection setting for the Auto Scaling group. */
  readonly DeletionProtection?: string | undefined;
  /** The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the capacity it… */
  readonly DesiredCapacity?: string | undefined;
  /** The unit of measurement for the value specified for desired capacity. */
  readonly DesiredCapacityType?: string | undefined;
  /** The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an EC2 instance… */
  readonly HealthCheckGracePeriod?: number | undefined;
  /** A comma-separated value string of one or more health check types. */
  readonly HealthCheckType?: string | undefined;
  /** The ID of the instance used to base the launch configuration on. */
  readonly InstanceId?: string | undefined;
  /** The instance lifecycle policy for the Auto Scaling group. */
  readonly InstanceLifecyclePolicy?: AutoScalingGroup_InstanceLifecyclePolicy | undefined;
  /** An instance maintenance policy. */
  readonly InstanceMaintenancePolicy?: AutoScalingGroup_InstanceMaintenancePolicy | undefined;
  /** The name of the launch configuration to use to launch instances. */
  readonly LaunchConfigurationName?: string | undefined;
  /** Information used to specify the launch template and version to use to launch instances. */
  readonly LaunchTemplate?: AutoScalingGroup_LaunchTemplateSpecification | undefined;
  /** One or more lifecycle hooks to add to the Auto Scaling group before instances are launched. */
  readonly LifecycleHookSpecificationList?: readonly AutoScalingGroup_LifecycleHookSpecification[] | undefined;
  /** A list of Classic Load Balancers associated with this Auto Scaling group. */
  readonly LoadBalancerNames?: readonly string[] | undefined;
  /** The maximum amount of time, in seconds, that an instance can be in service. */
  readonly MaxInstanceLifetime?: number | undefined;
  /** The maximum size of the group. */
  readonly MaxSize?: string | undefined;
  /** Enables the monitoring of group metrics of an Auto Scaling group. */
  readonly MetricsCollection?: readonly AutoScalingGroup_MetricsCollection[] | undefined;
  /** The minimum size of the group. */
  readonly MinSize?: string | undefined;
  /** An embedded object that specifies a mixed instances policy. */
  readonly MixedInstancesPolicy?: AutoScalingGroup_MixedInstancesPolicy | undefined;
  /** Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when scaling in. */
  readonly NewInstancesProtectedFromScaleIn?: boolean | undefined;
  /** A structure that specifies an Amazon SNS notification configuration for the ``NotificationConfigurations`` property of… */
  readonly NotificationConfiguration?: AutoScalingGroup_NotificationConfiguration | undefined;
  /** Configures an Auto Scaling group to send notifications when specified events take place. */
  readonly NotificationConfigurations?: readonly AutoScalingGroup_NotificationConfiguration[] | undefined;
  /** The name of the placement group into which to launch your instances. */
  readonly PlacementGroup?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS service on… */
  readonly ServiceLinkedRoleARN?: string | undefined;
  readonly SkipZonalShiftValidation?: boolean | undefined;
  /** One or more tags. */
  readonly Tags?: readonly AutoScalingGroup_TagProperty[] | undefined;
  /** The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto Scaling group. */
  readonly TargetGroupARNs?: readonly string[] | undefined;
  /** A policy or a list of policies that are used to select the instance to terminate. */
  readonly TerminationPolicies?: readonly string[] | undefined;
  /** The traffic sources associated with this Auto Scaling group. */
  readonly TrafficSources?: readonly AutoScalingGroup_TrafficSourceIdentifier[] | undefined;
  /** A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be created. */
  readonly VPCZoneIdentifier?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the Auto Scaling group. */
  readonly AutoScalingGroupARN?: string | undefined;
}

/** `AcceleratorCountRequest` is a property of the `InstanceRequirements` property of the… */
export interface AutoScalingGroup_AcceleratorCountRequest {
  /** The maximum value. */
  readonly Max?: number | undefined;
  /** The minimum value. */
  readonly Min?: number | undefined;
}

/** `AcceleratorTotalMemoryMiBRequest` is a property of the `InstanceRequirements` property of the… */
export interface AutoScalingGroup_AcceleratorTotalMemoryMiBRequest {
  /** The memory maximum in MiB. */
  readonly Max?: number | undefined;
  /** The memory minimum in MiB. */
  readonly Min?: number | undefined;
}

/** `AvailabilityZoneDistribution` is a property of the AWS::AutoScaling::AutoScalingGroup resource. */
export interface AutoScalingGroup_AvailabilityZoneDistribution {
  /** If launches fail in an Availability Zone, the following strategies are available. */
  readonly CapacityDistributionStrategy?: string | undefined;
}

/** Describes an Availability Zone impairment policy. */
export interface AutoScalingGroup_AvailabilityZoneImpairmentPolicy {
  /** Specifies the health check behavior for the impaired Availability Zone in an active zonal shift. */
  readonly ImpairedZoneHealthCheckBehavior?: string | undefined;
  /** If `true`, enable zonal shift for your Auto Scaling group. */
  readonly ZonalShiftEnabled?: boolean | undefined;
}

/** `BaselineEbsBandwidthMbpsRequest` is a property of the `InstanceRequirements` property of the… */
export interface AutoScalingGroup_BaselineEbsBandwidthMbpsRequest {
  /** The maximum value in Mbps. */
  readonly Max?: number | undefined;
  /** The minimum value in Mbps. */
  readonly Min?: number | undefined;
}

/** The baseline performance to consider, using an instance family as a baseline reference. */
export interface AutoScalingGroup_BaselinePerformanceFactorsRequest {
  /** The CPU performance to consider, using an instance family as the baseline reference. */
  readonly Cpu?: AutoScalingGroup_CpuPerformanceFactorRequest | undefined;
}

/** Describes the Capacity Reservation preference and targeting options. */
export interface AutoScalingGroup_CapacityReservationSpecification {
  /** The capacity reservation preference. */
  readonly CapacityReservationPreference?: string | undefined;
  /** Describes a target Capacity Reservation or Capacity Reservation resource group. */
  readonly CapacityReservationTarget?: AutoScalingGroup_CapacityReservationTarget | undefined;
}

/** The target for the Capacity Reservation. */
export interface AutoScalingGroup_CapacityReservationTarget {
  /** The Capacity Reservation IDs to launch instances into. */
  readonly CapacityReservationIds?: readonly string[] | undefined;
  /** The resource group ARNs of the Capacity Reservation to launch instances into. */
  readonly CapacityReservationResourceGroupArns?: readonly string[] | undefined;
}

/** The CPU performance to consider, using an instance family as the baseline reference. */
export interface AutoScalingGroup_CpuPerformanceFactorRequest {
  /** Specify an instance family to use as the baseline reference for CPU performance. */
  readonly References?: readonly AutoScalingGroup_PerformanceFactorReferenceRequest[] | undefined;
}

/** Use this structure to specify the capacity types that Amazon EC2 Auto Scaling prioritizes when it launches instances. */
export interface AutoScalingGroup_DistributionSegment {
  /** The capacity types to prioritize, in order. */
  readonly TargetCapacityTypes?: readonly string[] | undefined;
}

/** The instance lifecycle policy for the Auto Scaling group. */
export interface AutoScalingGroup_InstanceLifecyclePolicy {
  /** Specifies the conditions that trigger instance retention behavior. */
  readonly RetentionTriggers?: AutoScalingGroup_RetentionTriggers | undefined;
}

/** `InstanceMaintenancePolicy` is a property of the AWS::AutoScaling::AutoScalingGroup resource. */
export interface AutoScalingGroup_InstanceMaintenancePolicy {
  /** Specifies the upper threshold as a percentage of the desired capacity of the Auto Scaling group. */
  readonly MaxHealthyPercentage?: number | undefined;
  /** Specifies the lower threshold as a percentage of the desired capacity of the Auto Scaling group. */
  readonly MinHealthyPercentage?: number | undefined;
}

/** The attributes for the instance types for a mixed instances policy. */
export interface AutoScalingGroup_InstanceRequirements {
  /** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) for an instance type. */
  readonly AcceleratorCount?: AutoScalingGroup_AcceleratorCountRequest | undefined;
  /** Indicates whether instance types must have accelerators by specific manufacturers. */
  readonly AcceleratorManufacturers?: readonly string[] | undefined;
  /** Lists the accelerators that must be on an instance type. */
  readonly AcceleratorNames?: readonly string[] | undefined;
  /** The minimum and maximum total memory size for the accelerators on an instance type, in MiB. */
  readonly AcceleratorTotalMemoryMiB?: AutoScalingGroup_AcceleratorTotalMemoryMiBRequest | undefined;
  /** Lists the accelerator types that must be on an instance type. */
  readonly AcceleratorTypes?: readonly string[] | undefined;
  /** The instance types to apply your specified attributes against. */
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  /** Indicates whether bare metal instance types are included, excluded, or required. */
  readonly BareMetal?: string | undefined;
  /** The minimum and maximum baseline bandwidth performance for an instance type, in Mbps. */
  readonly BaselineEbsBandwidthMbps?: AutoScalingGroup_BaselineEbsBandwidthMbpsRequest | undefined;
  /** The baseline performance factors for the instance requirements. */
  readonly BaselinePerformanceFactors?: AutoScalingGroup_BaselinePerformanceFactorsRequest | undefined;
  /** Indicates whether burstable performance instance types are included, excluded, or required. */
  readonly BurstablePerformance?: string | undefined;
  /** Lists which specific CPU manufacturers to include. */
  readonly CpuManufacturers?: readonly string[] | undefined;
  /** The instance types to exclude. */
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
  /** Indicates whether current or previous generation instance types are included. */
  readonly InstanceGenerations?: readonly string[] | undefined;
  /** Indicates whether instance types with instance store volumes are included, excluded, or required. */
  readonly LocalStorage?: string | undefined;
  /** Indicates the type of local storage that is required. */
  readonly LocalStorageTypes?: readonly string[] | undefined;
  /** [Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. */
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  /** The minimum and maximum amount of memory per vCPU for an instance type, in GiB. */
  readonly MemoryGiBPerVCpu?: AutoScalingGroup_MemoryGiBPerVCpuRequest | undefined;
  /** The minimum and maximum instance memory size for an instance type, in MiB. */
  readonly MemoryMiB?: AutoScalingGroup_MemoryMiBRequest | undefined;
  /** The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps). */
  readonly NetworkBandwidthGbps?: AutoScalingGroup_NetworkBandwidthGbpsRequest | undefined;
  /** The minimum and maximum number of network interfaces for an instance type. */
  readonly NetworkInterfaceCount?: AutoScalingGroup_NetworkInterfaceCountRequest | undefined;
  /** [Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified… */
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  /** Indicates whether instance types must provide On-Demand Instance hibernation support. */
  readonly RequireHibernateSupport?: boolean | undefined;
  /** [Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot… */
  readonly SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  /** The minimum and maximum total local storage size for an instance type, in GB. */
  readonly TotalLocalStorageGB?: AutoScalingGroup_TotalLocalStorageGBRequest | undefined;
  /** The minimum and maximum number of vCPUs for an instance type. */
  readonly VCpuCount?: AutoScalingGroup_VCpuCountRequest | undefined;
}

/** Use this structure to specify the distribution of On-Demand Instances and Spot Instances and the allocation strategies… */
export interface AutoScalingGroup_InstancesDistribution {
  /** The Distribution Segments configuration. */
  readonly DistributionSegments?: readonly AutoScalingGroup_DistributionSegment[] | undefined;
  /** The allocation strategy to apply to your On-Demand Instances when they are launched. */
  readonly OnDemandAllocationStrategy?: string | undefined;
  /** The minimum amount of the Auto Scaling group's capacity that must be fulfilled by On-Demand Instances. */
  readonly OnDemandBaseCapacity?: number | undefined;
  /** Controls the percentages of On-Demand Instances and Spot Instances for your additional capacity beyond… */
  readonly OnDemandPercentageAboveBaseCapacity?: number | undefined;
  /** The allocation strategy to apply to your Spot Instances when they are launched. */
  readonly SpotAllocationStrategy?: string | undefined;
  /** The number of Spot Instance pools across which to allocate your Spot Instances. */
  readonly SpotInstancePools?: number | undefined;
  /** The maximum price per unit hour that you are willing to pay for a Spot Instance. */
  readonly SpotMaxPrice?: string | undefined;
}

/** Use this structure to specify the launch templates and instance types (overrides) for a mixed instances policy. */
export interface AutoScalingGroup_LaunchTemplate {
  /** The launch template. */
  readonly LaunchTemplateSpecification?: AutoScalingGroup_LaunchTemplateSpecification | undefined;
  /** Any properties that you specify override the same properties in the launch template. */
  readonly Overrides?: readonly AutoScalingGroup_LaunchTemplateOverrides[] | undefined;
}

/** Use this structure to let Amazon EC2 Auto Scaling do the following when the Auto Scaling group has a mixed instances… */
export interface AutoScalingGroup_LaunchTemplateOverrides {
  /** The ID of the Amazon Machine Image (AMI) to use for instances launched with this override. */
  readonly ImageId?: string | undefined;
  /** The instance requirements. */
  readonly InstanceRequirements?: AutoScalingGroup_InstanceRequirements | undefined;
  /** The instance type, such as `m3.xlarge`. */
  readonly InstanceType?: string | undefined;
  /** Provides a launch template for the specified instance type or set of instance requirements. */
  readonly LaunchTemplateSpecification?: AutoScalingGroup_LaunchTemplateSpecification | undefined;
  /** If you provide a list of instance types to use, you can specify the number of capacity units provided by each instance… */
  readonly WeightedCapacity?: string | undefined;
}

/** Specifies a launch template to use when provisioning EC2 instances for an Auto Scaling group. */
export interface AutoScalingGroup_LaunchTemplateSpecification {
  /** The ID of the launch template. */
  readonly LaunchTemplateId?: string | undefined;
  /** The name of the launch template. */
  readonly LaunchTemplateName?: string | undefined;
  /** The version number of the launch template. */
  readonly Version?: string | undefined;
}

/** `LifecycleHookSpecification` specifies a lifecycle hook for the `LifecycleHookSpecificationList` property of the… */
export interface AutoScalingGroup_LifecycleHookSpecification {
  /** The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs. */
  readonly DefaultResult?: string | undefined;
  /** The maximum time, in seconds, that can elapse before the lifecycle hook times out. */
  readonly HeartbeatTimeout?: number | undefined;
  /** The name of the lifecycle hook. */
  readonly LifecycleHookName?: string | undefined;
  /** The lifecycle transition. */
  readonly LifecycleTransition?: string | undefined;
  /** Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification… */
  readonly NotificationMetadata?: string | undefined;
  /** The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an… */
  readonly NotificationTargetARN?: string | undefined;
  /** The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target. */
  readonly RoleARN?: string | undefined;
}

/** `MemoryGiBPerVCpuRequest` is a property of the `InstanceRequirements` property of the… */
export interface AutoScalingGroup_MemoryGiBPerVCpuRequest {
  /** The memory maximum in GiB. */
  readonly Max?: number | undefined;
  /** The memory minimum in GiB. */
  readonly Min?: number | undefined;
}

/** `MemoryMiBRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup… */
export interface AutoScalingGroup_MemoryMiBRequest {
  /** The memory maximum in MiB. */
  readonly Max?: number | undefined;
  /** The memory minimum in MiB. */
  readonly Min?: number | undefined;
}

/** `MetricsCollection` is a property of the AWS::AutoScaling::AutoScalingGroup resource that describes the group metrics… */
export interface AutoScalingGroup_MetricsCollection {
  /** The frequency at which Amazon EC2 Auto Scaling sends aggregated data to CloudWatch. */
  readonly Granularity?: string | undefined;
  /** Identifies the metrics to enable. */
  readonly Metrics?: readonly string[] | undefined;
}

/** Use this structure to launch multiple instance types and On-Demand Instances and Spot Instances within a single Auto… */
export interface AutoScalingGroup_MixedInstancesPolicy {
  /** The instances distribution. */
  readonly InstancesDistribution?: AutoScalingGroup_InstancesDistribution | undefined;
  /** One or more launch templates and the instance types (overrides) that are used to launch EC2 instances to fulfill… */
  readonly LaunchTemplate?: AutoScalingGroup_LaunchTemplate | undefined;
}

/** `NetworkBandwidthGbpsRequest` is a property of the `InstanceRequirements` property of the… */
export interface AutoScalingGroup_NetworkBandwidthGbpsRequest {
  /** The maximum amount of network bandwidth, in gigabits per second (Gbps). */
  readonly Max?: number | undefined;
  /** The minimum amount of network bandwidth, in gigabits per second (Gbps). */
  readonly Min?: number | undefined;
}

/** `NetworkInterfaceCountRequest` is a property of the `InstanceRequirements` property of the… */
export interface AutoScalingGroup_NetworkInterfaceCountRequest {
  /** The maximum number of network interfaces. */
  readonly Max?: number | undefined;
  /** The minimum number of network interfaces. */
  readonly Min?: number | undefined;
}

/** A structure that specifies an Amazon SNS notification configuration for the `NotificationConfigurations` property of… */
export interface AutoScalingGroup_NotificationConfiguration {
  /** A list of event types that send a notification. */
  readonly NotificationTypes?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic. */
  readonly TopicARN?: string | readonly string[] | undefined;
}

/** Specify an instance family to use as the baseline reference for CPU performance. */
export interface AutoScalingGroup_PerformanceFactorReferenceRequest {
  /** The instance family to use as a baseline reference. */
  readonly InstanceFamily?: string | undefined;
}

/** Defines the specific triggers that cause instances to be retained in a Retained state rather than terminated. */
export interface AutoScalingGroup_RetentionTriggers {
  /** Specifies the action when a termination lifecycle hook is abandoned due to failure, timeout, or explicit abandonment… */
  readonly TerminateHookAbandon?: string | undefined;
}

/** A structure that specifies a tag for the `Tags` property of AWS::AutoScaling::AutoScalingGroup resource. */
export interface AutoScalingGroup_TagProperty {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** Set to `true` if you want CloudFormation to copy the tag to EC2 instances that are launched as part of the Auto Scaling… */
  readonly PropagateAtLaunch?: boolean | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** `TotalLocalStorageGBRequest` is a property of the `InstanceRequirements` property of the… */
export interface AutoScalingGroup_TotalLocalStorageGBRequest {
  /** The storage maximum in GB. */
  readonly Max?: number | undefined;
  /** The storage minimum in GB. */
  readonly Min?: number | undefined;
}

/** Identifying information for a traffic source. */
export interface AutoScalingGroup_TrafficSourceIdentifier {
  /** Identifies the traffic source. */
  readonly Identifier?: string | undefined;
  /** Provides additional context for the value of `Identifier`. */
  readonly Type?: string | undefined;
}

/** `VCpuCountRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup… */
export interface AutoScalingGroup_VCpuCountRequest {
  /** The maximum number of vCPUs. */
  readonly Max?: number | undefined;
  /** The minimum number of vCPUs. */
  readonly Min?: number | undefined;
}

/** `AWS::AutoScaling::LaunchConfiguration`: The `AWS::AutoScaling::LaunchConfiguration` resource specifies the launch configuration that can be used by an Auto… */
export interface LaunchConfiguration {
  /** Specifies whether to assign a public IPv4 address to the group's instances. */
  readonly AssociatePublicIpAddress?: boolean | undefined;
  /** The block device mapping entries that define the block devices to attach to the instances at launch. */
  readonly BlockDeviceMappings?: readonly LaunchConfiguration_BlockDeviceMapping[] | undefined;
  /** Available for backward compatibility. */
  readonly ClassicLinkVPCId?: string | undefined;
  /** Available for backward compatibility. */
  readonly ClassicLinkVPCSecurityGroups?: readonly string[] | undefined;
  /** Specifies whether the launch configuration is optimized for EBS I/O ( `true` ) or not ( `false` ). */
  readonly EbsOptimized?: boolean | undefined;
  /** The name or the Amazon Resource Name (ARN) of the instance profile associated with the IAM role for the instance. */
  readonly IamInstanceProfile?: string | undefined;
  /** The ID of the Amazon Machine Image (AMI) that was assigned during registration. */
  readonly ImageId?: string | undefined;
  /** The ID of the Amazon EC2 instance to use to create the launch configuration. */
  readonly InstanceId?: string | undefined;
  /** Controls whether instances in this group are launched with detailed ( `true` ) or basic ( `false` ) monitoring. */
  readonly InstanceMonitoring?: boolean | undefined;
  /** Specifies the instance type of the EC2 instance. */
  readonly InstanceType?: string | undefined;
  /** The ID of the kernel associated with the AMI. */
  readonly KernelId?: string | undefined;
  /** The name of the key pair. */
  readonly KeyName?: string | undefined;
  /** The name of the launch configuration. */
  readonly LaunchConfigurationName?: string | undefined;
  /** The metadata options for the instances. */
  readonly MetadataOptions?: LaunchConfiguration_MetadataOptions | undefined;
  /** The tenancy of the instance, either `default` or `dedicated`. */
  readonly PlacementTenancy?: string | undefined;
  /** The ID of the RAM disk to select. */
  readonly RamDiskId?: string | undefined;
  /** A list that contains the security groups to assign to the instances in the Auto Scaling group. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The maximum hourly price to be paid for any Spot Instance launched to fulfill the request. */
  readonly SpotPrice?: string | undefined;
  /** The Base64-encoded user data to make available to the launched EC2 instances. */
  readonly UserData?: string | undefined;
}

/** `BlockDevice` is a property of the `EBS` property of the AWS::AutoScaling::LaunchConfiguration BlockDeviceMapping… */
export interface LaunchConfiguration_BlockDevice {
  /** Indicates whether the volume is deleted on instance termination. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** Specifies whether the volume should be encrypted. */
  readonly Encrypted?: boolean | undefined;
  /** The number of input/output (I/O) operations per second (IOPS) to provision for the volume. */
  readonly Iops?: number | undefined;
  /** The snapshot ID of the volume to use. */
  readonly SnapshotId?: string | undefined;
  /** The throughput (MiBps) to provision for a `gp3` volume. */
  readonly Throughput?: number | undefined;
  /** The volume size, in GiBs. */
  readonly VolumeSize?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** `BlockDeviceMapping` specifies a block device mapping for the `BlockDeviceMappings` property of the… */
export interface LaunchConfiguration_BlockDeviceMapping {
  /** The device name assigned to the volume (for example, `/dev/sdh` or `xvdh` ). */
  readonly DeviceName?: string | undefined;
  /** Information to attach an EBS volume to an instance at launch. */
  readonly Ebs?: LaunchConfiguration_BlockDevice | undefined;
  /** Setting this value to `true` prevents a volume that is included in the block device mapping of the AMI from being… */
  readonly NoDevice?: boolean | undefined;
  /** The name of the instance store volume (virtual device) to attach to an instance at launch. */
  readonly VirtualName?: string | undefined;
}

/** `MetadataOptions` is a property of AWS::AutoScaling::LaunchConfiguration that describes metadata options for the… */
export interface LaunchConfiguration_MetadataOptions {
  /** This parameter enables or disables the HTTP metadata endpoint on your instances. */
  readonly HttpEndpoint?: string | undefined;
  /** The desired HTTP PUT response hop limit for instance metadata requests. */
  readonly HttpPutResponseHopLimit?: number | undefined;
  /** The state of token usage for your instance metadata requests. */
  readonly HttpTokens?: string | undefined;
}

/** `AWS::AutoScaling::LifecycleHook`: The `AWS::AutoScaling::LifecycleHook` resource specifies lifecycle hooks for an Auto Scaling group. */
export interface LifecycleHook {
  /** The name of the Auto Scaling group. */
  readonly AutoScalingGroupName?: string | undefined;
  /** The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs. */
  readonly DefaultResult?: string | undefined;
  /** The maximum time, in seconds, that can elapse before the lifecycle hook times out. */
  readonly HeartbeatTimeout?: number | undefined;
  /** The name of the lifecycle hook. */
  readonly LifecycleHookName?: string | undefined;
  /** The lifecycle transition. */
  readonly LifecycleTransition?: string | undefined;
  /** Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification… */
  readonly NotificationMetadata?: string | undefined;
  /** The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an… */
  readonly NotificationTargetARN?: string | undefined;
  /** The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target. */
  readonly RoleARN?: string | undefined;
}

/** `AWS::AutoScaling::ScalingPolicy`: The `AWS::AutoScaling::ScalingPolicy` resource specifies an Amazon EC2 Auto Scaling scaling policy so that the Auto… */
export interface ScalingPolicy {
  /** Specifies how the scaling adjustment is interpreted (for example, an absolute number or a percentage). */
  readonly AdjustmentType?: string | undefined;
  /** The name of the Auto Scaling group. */
  readonly AutoScalingGroupName?: string | undefined;
  /** A cooldown period, in seconds, that applies to a specific simple scaling policy. */
  readonly Cooldown?: string | undefined;
  /** Not needed if the default instance warmup is defined for the group. */
  readonly EstimatedInstanceWarmup?: number | undefined;
  /** The aggregation type for the CloudWatch metrics. */
  readonly MetricAggregationType?: string | undefined;
  /** The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`. */
  readonly MinAdjustmentMagnitude?: number | undefined;
  /** One of the following policy types. */
  readonly PolicyType?: string | undefined;
  /** A predictive scaling policy. */
  readonly PredictiveScalingConfiguration?: ScalingPolicy_PredictiveScalingConfiguration | undefined;
  /** The amount by which to scale, based on the specified adjustment type. */
  readonly ScalingAdjustment?: number | undefined;
  /** A set of adjustments that enable you to scale based on the size of the alarm breach. */
  readonly StepAdjustments?: readonly ScalingPolicy_StepAdjustment[] | undefined;
  /** A target tracking scaling policy. */
  readonly TargetTrackingConfiguration?: ScalingPolicy_TargetTrackingConfiguration | undefined;
  /** Returns the ARN of a scaling policy. */
  readonly Arn?: string | undefined;
  /** Returns the name of a scaling policy. */
  readonly PolicyName?: string | undefined;
}

/** Contains customized metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling. */
export interface ScalingPolicy_CustomizedMetricSpecification {
  /** The dimensions of the metric. */
  readonly Dimensions?: readonly ScalingPolicy_MetricDimension[] | undefined;
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The metrics to include in the target tracking scaling policy, as a metric data query. */
  readonly Metrics?: readonly ScalingPolicy_TargetTrackingMetricDataQuery[] | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
  /** The period of the metric in seconds. */
  readonly Period?: number | undefined;
  /** The statistic of the metric. */
  readonly Statistic?: string | undefined;
  /** The unit of the metric. */
  readonly Unit?: string | undefined;
}

/** Represents a specific metric. */
export interface ScalingPolicy_Metric {
  /** The dimensions for the metric. */
  readonly Dimensions?: readonly ScalingPolicy_MetricDimension[] | undefined;
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
}

/** The metric data to return. */
export interface ScalingPolicy_MetricDataQuery {
  /** The math expression to perform on the returned data, if this object is performing a math expression. */
  readonly Expression?: string | undefined;
  /** A short name that identifies the object's results in the response. */
  readonly Id?: string | undefined;
  /** A human-readable label for this metric or expression. */
  readonly Label?: string | undefined;
  /** Information about the metric data to return. */
  readonly MetricStat?: ScalingPolicy_MetricStat | undefined;
  /** Indicates whether to return the timestamps and raw data values of this metric. */
  readonly ReturnData?: boolean | undefined;
}

/** `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions`… */
export interface ScalingPolicy_MetricDimension {
  /** The name of the dimension. */
  readonly Name?: string | undefined;
  /** The value of the dimension. */
  readonly Value?: string | undefined;
}

/** `MetricStat` is a property of the AWS::AutoScaling::ScalingPolicy MetricDataQuery property type. */
export interface ScalingPolicy_MetricStat {
  /** The CloudWatch metric to return, including the metric name, namespace, and dimensions. */
  readonly Metric?: ScalingPolicy_Metric | undefined;
  /** The statistic to return. */
  readonly Stat?: string | undefined;
  /** The unit to use for the returned data points. */
  readonly Unit?: string | undefined;
}

/** Contains predefined metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling. */
export interface ScalingPolicy_PredefinedMetricSpecification {
  /** The metric type. */
  readonly PredefinedMetricType?: string | undefined;
  /** A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average… */
  readonly ResourceLabel?: string | undefined;
}

/** `PredictiveScalingConfiguration` is a property of the AWS::AutoScaling::ScalingPolicy resource that specifies a… */
export interface ScalingPolicy_PredictiveScalingConfiguration {
  /** Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity of the… */
  readonly MaxCapacityBreachBehavior?: string | undefined;
  /** The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. */
  readonly MaxCapacityBuffer?: number | undefined;
  /** This structure includes the metrics and target utilization to use for predictive scaling. */
  readonly MetricSpecifications?: readonly ScalingPolicy_PredictiveScalingMetricSpecification[] | undefined;
  /** The predictive scaling mode. */
  readonly Mode?: string | undefined;
  /** The amount of time, in seconds, by which the instance launch time can be advanced. */
  readonly SchedulingBufferTime?: number | undefined;
}

/** Contains capacity metric information for the `CustomizedCapacityMetricSpecification` property of the… */
export interface ScalingPolicy_PredictiveScalingCustomizedCapacityMetric {
  /** One or more metric data queries to provide the data points for a capacity metric. */
  readonly MetricDataQueries?: readonly ScalingPolicy_MetricDataQuery[] | undefined;
}

/** Contains load metric information for the `CustomizedLoadMetricSpecification` property of the… */
export interface ScalingPolicy_PredictiveScalingCustomizedLoadMetric {
  /** One or more metric data queries to provide the data points for a load metric. */
  readonly MetricDataQueries?: readonly ScalingPolicy_MetricDataQuery[] | undefined;
}

/** Contains scaling metric information for the `CustomizedScalingMetricSpecification` property of the… */
export interface ScalingPolicy_PredictiveScalingCustomizedScalingMetric {
  /** One or more metric data queries to provide the data points for a scaling metric. */
  readonly MetricDataQueries?: readonly ScalingPolicy_MetricDataQuery[] | undefined;
}

/** A structure that specifies a metric specification for the `MetricSpecifications` property of the… */
export interface ScalingPolicy_PredictiveScalingMetricSpecification {
  /** The customized capacity metric specification. */
  readonly CustomizedCapacityMetricSpecification?: ScalingPolicy_PredictiveScalingCustomizedCapacityMetric | undefined;
  /** The customized load metric specification. */
  readonly CustomizedLoadMetricSpecification?: ScalingPolicy_PredictiveScalingCustomizedLoadMetric | undefined;
  /** The customized scaling metric specification. */
  readonly CustomizedScalingMetricSpecification?: ScalingPolicy_PredictiveScalingCustomizedScalingMetric | undefined;
  /** The predefined load metric specification. */
  readonly PredefinedLoadMetricSpecification?: ScalingPolicy_PredictiveScalingPredefinedLoadMetric | undefined;
  /** The predefined metric pair specification from which Amazon EC2 Auto Scaling determines the appropriate scaling metric… */
  readonly PredefinedMetricPairSpecification?: ScalingPolicy_PredictiveScalingPredefinedMetricPair | undefined;
  /** The predefined scaling metric specification. */
  readonly PredefinedScalingMetricSpecification?: ScalingPolicy_PredictiveScalingPredefinedScalingMetric | undefined;
  /** Specifies the target utilization. */
  readonly TargetValue?: number | undefined;
}

/** Contains load metric information for the `PredefinedLoadMetricSpecification` property of the… */
export interface ScalingPolicy_PredictiveScalingPredefinedLoadMetric {
  /** The metric type. */
  readonly PredefinedMetricType?: string | undefined;
  /** A label that uniquely identifies a specific Application Load Balancer target group from which to determine the request… */
  readonly ResourceLabel?: string | undefined;
}

/** Contains metric pair information for the `PredefinedMetricPairSpecification` property of the… */
export interface ScalingPolicy_PredictiveScalingPredefinedMetricPair {
  /** Indicates which metrics to use. */
  readonly PredefinedMetricType?: string | undefined;
  /** A label that uniquely identifies a specific Application Load Balancer target group from which to determine the total… */
  readonly ResourceLabel?: string | undefined;
}

/** Contains scaling metric information for the `PredefinedScalingMetricSpecification` property of the… */
export interface ScalingPolicy_PredictiveScalingPredefinedScalingMetric {
  /** The metric type. */
  readonly PredefinedMetricType?: string | undefined;
  /** A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average… */
  readonly ResourceLabel?: string | undefined;
}

/** `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the AWS::AutoScaling::ScalingPolicy… */
export interface ScalingPolicy_StepAdjustment {
  /** The lower bound for the difference between the alarm threshold and the CloudWatch metric. */
  readonly MetricIntervalLowerBound?: number | undefined;
  /** The upper bound for the difference between the alarm threshold and the CloudWatch metric. */
  readonly MetricIntervalUpperBound?: number | undefined;
  /** The amount by which to scale, based on the specified adjustment type. */
  readonly ScalingAdjustment?: number | undefined;
}

/** `TargetTrackingConfiguration` is a property of the AWS::AutoScaling::ScalingPolicy resource that specifies a target… */
export interface ScalingPolicy_TargetTrackingConfiguration {
  /** A customized metric. */
  readonly CustomizedMetricSpecification?: ScalingPolicy_CustomizedMetricSpecification | undefined;
  /** Indicates whether scaling in by the target tracking scaling policy is disabled. */
  readonly DisableScaleIn?: boolean | undefined;
  /** A predefined metric. */
  readonly PredefinedMetricSpecification?: ScalingPolicy_PredefinedMetricSpecification | undefined;
  /** The target value for the metric. */
  readonly TargetValue?: number | undefined;
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
  /** The period of the metric in seconds. */
  readonly Period?: number | undefined;
  /** Indicates whether to return the timestamps and raw data values of this metric. */
  readonly ReturnData?: boolean | undefined;
}

/** This structure defines the CloudWatch metric to return, along with the statistic and unit. */
export interface ScalingPolicy_TargetTrackingMetricStat {
  /** The metric to use. */
  readonly Metric?: ScalingPolicy_Metric | undefined;
  /** The period of the metric in seconds. */
  readonly Period?: number | undefined;
  /** The statistic to return. */
  readonly Stat?: string | undefined;
  /** The unit to use for the returned data points. */
  readonly Unit?: string | undefined;
}

/** `AWS::AutoScaling::ScheduledAction`: The `AWS::AutoScaling::ScheduledAction` resource specifies an Amazon EC2 Auto Scaling scheduled action so that the Auto… */
export interface ScheduledAction {
  /** The name of the Auto Scaling group. */
  readonly AutoScalingGroupName?: string | undefined;
  /** The desired capacity is the initial capacity of the Auto Scaling group after the scheduled action runs and the capacity… */
  readonly DesiredCapacity?: number | undefined;
  /** The date and time for the recurring schedule to end, in UTC. */
  readonly EndTime?: string | undefined;
  /** The maximum size of the Auto Scaling group. */
  readonly MaxSize?: number | undefined;
  /** The minimum size of the Auto Scaling group. */
  readonly MinSize?: number | undefined;
  /** The recurring schedule for this action. */
  readonly Recurrence?: string | undefined;
  /** The date and time for this action to start, in YYYY-MM-DDThh:mm:ssZ format in UTC/GMT only and in quotes (for example,… */
  readonly StartTime?: string | undefined;
  /** Specifies the time zone for a cron expression. */
  readonly TimeZone?: string | undefined;
  /** Returns the name of a scheduled action. */
  readonly ScheduledActionName?: string | undefined;
}

/** `AWS::AutoScaling::WarmPool`: The `AWS::AutoScaling::WarmPool` resource creates a pool of pre-initialized EC2 instances that sits alongside the Auto… */
export interface WarmPool {
  /** The name of the Auto Scaling group. */
  readonly AutoScalingGroupName?: string | undefined;
  /** Indicates whether instances in the Auto Scaling group can be returned to the warm pool on scale in. */
  readonly InstanceReusePolicy?: WarmPool_InstanceReusePolicy | undefined;
  /** Specifies the maximum number of instances that are allowed to be in the warm pool or in any state except `Terminated`… */
  readonly MaxGroupPreparedCapacity?: number | undefined;
  /** Specifies the minimum number of instances to maintain in the warm pool. */
  readonly MinSize?: number | undefined;
  /** Sets the instance state to transition to after the lifecycle actions are complete. */
  readonly PoolState?: string | undefined;
}

/** A structure that specifies an instance reuse policy for the `InstanceReusePolicy` property of the… */
export interface WarmPool_InstanceReusePolicy {
  /** Specifies whether instances in the Auto Scaling group can be returned to the warm pool on scale in. */
  readonly ReuseOnScaleIn?: boolean | undefined;
}

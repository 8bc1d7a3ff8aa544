// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::EMR::Cluster`: The `AWS::EMR::Cluster` resource specifies an Amazon EMR cluster. */
export interface Cluster {
  /** A JSON string for selecting additional features. */
  readonly AdditionalInfo?: Json | undefined;
  /** The applications to install on this cluster, for example, Spark, Flink, Oozie, Zeppelin, and so on. */
  readonly Applications?: readonly Cluster_Application[] | undefined;
  /** An IAM role for automatic scaling policies. */
  readonly AutoScalingRole?: string | undefined;
  /** An auto-termination policy for an Amazon EMR cluster. */
  readonly AutoTerminationPolicy?: Cluster_AutoTerminationPolicy | undefined;
  /** A list of bootstrap actions to run before Hadoop starts on the cluster nodes. */
  readonly BootstrapActions?: readonly Cluster_BootstrapActionConfig[] | undefined;
  /** Applies only to Amazon EMR releases 4.x and later. */
  readonly Configurations?: readonly Cluster_Configuration[] | undefined;
  /** Available only in Amazon EMR releases 5.7.0 and later. */
  readonly CustomAmiId?: string | undefined;
  /** The IOPS, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. */
  readonly EbsRootVolumeIops?: number | undefined;
  /** The size, in GiB, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. */
  readonly EbsRootVolumeSize?: number | undefined;
  /** The throughput, in MiB/s, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2… */
  readonly EbsRootVolumeThroughput?: number | undefined;
  /** A specification of the number and type of Amazon EC2 instances. */
  readonly Instances?: Cluster_JobFlowInstancesConfig | undefined;
  /** Also called instance profile and Amazon EC2 role. */
  readonly JobFlowRole?: string | undefined;
  /** Attributes for Kerberos configuration when Kerberos authentication is enabled using a security configuration. */
  readonly KerberosAttributes?: Cluster_KerberosAttributes | undefined;
  /** The AWS KMS key used for encrypting log files. */
  readonly LogEncryptionKmsKeyId?: string | undefined;
  /** The path to the Amazon S3 location where logs for this cluster are stored. */
  readonly LogUri?: string | undefined;
  /** Creates or updates a managed scaling policy for an Amazon EMR cluster. */
  readonly ManagedScalingPolicy?: Cluster_ManagedScalingPolicy | undefined;
  /** The name of the cluster. */
  readonly Name?: string | undefined;
  /** The Amazon Linux release specified in a cluster launch RunJobFlow request. */
  readonly OSReleaseLabel?: string | undefined;
  readonly PlacementGroupConfigs?: readonly Cluster_PlacementGroupConfig[] | undefined;
  /** The Amazon EMR release label, which determines the version of open-source application packages installed on the cluster. */
  readonly ReleaseLabel?: string | undefined;
  /** The way that individual Amazon EC2 instances terminate when an automatic scale-in activity occurs or an instance group… */
  readonly ScaleDownBehavior?: string | undefined;
  /** The name of the security configuration applied to the cluster. */
  readonly SecurityConfiguration?: string | undefined;
  /** The IAM role that Amazon EMR assumes in order to access AWS resources on your behalf. */
  readonly ServiceRole?: string | undefined;
  /** Specifies the number of steps that can be executed concurrently. */
  readonly StepConcurrencyLevel?: number | undefined;
  /** A list of steps to run. */
  readonly Steps?: readonly Cluster_StepConfig[] | undefined;
  /** A list of tags associated with a cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Indicates whether the cluster is visible to all IAM users of the AWS account associated with the cluster. */
  readonly VisibleToAllUsers?: boolean | undefined;
  /** The unique identifier for the cluster. */
  readonly Id?: string | undefined;
  /** The public DNS name of the master node (instance), such as `ec2-12-123-123-123.us-west-2.compute.amazonaws.com`. */
  readonly MasterPublicDNS?: string | undefined;
}

/** `Application` is a property of `AWS::EMR::Cluster`. */
export interface Cluster_Application {
  /** This option is for advanced users only. */
  readonly AdditionalInfo?: { readonly [key: string]: string | undefined } | undefined;
  /** Arguments for Amazon EMR to pass to the application. */
  readonly Args?: readonly string[] | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** The version of the application. */
  readonly Version?: string | undefined;
}

/** `AutoScalingPolicy` is a subproperty of `InstanceGroupConfig`. */
export interface Cluster_AutoScalingPolicy {
  /** The upper and lower Amazon EC2 instance limits for an automatic scaling policy. */
  readonly Constraints?: Cluster_ScalingConstraints | undefined;
  /** The scale-in and scale-out rules that comprise the automatic scaling policy. */
  readonly Rules?: readonly Cluster_ScalingRule[] | undefined;
}

/** An auto-termination policy for an Amazon EMR cluster. */
export interface Cluster_AutoTerminationPolicy {
  /** Specifies the amount of idle time in seconds after which the cluster automatically terminates. */
  readonly IdleTimeout?: number | undefined;
}

/** `BootstrapActionConfig` is a property of `AWS::EMR::Cluster` that can be used to run bootstrap actions on EMR clusters. */
export interface Cluster_BootstrapActionConfig {
  /** The name of the bootstrap action. */
  readonly Name?: string | undefined;
  /** The script run by the bootstrap action. */
  readonly ScriptBootstrapAction?: Cluster_ScriptBootstrapActionConfig | undefined;
}

/** `CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger an… */
export interface Cluster_CloudWatchAlarmDefinition {
  /** Determines how the metric specified by `MetricName` is compared to the value specified by `Threshold`. */
  readonly ComparisonOperator?: string | undefined;
  /** A CloudWatch metric dimension. */
  readonly Dimensions?: readonly Cluster_MetricDimension[] | undefined;
  /** The number of periods, in five-minute increments, during which the alarm condition must exist before the alarm triggers… */
  readonly EvaluationPeriods?: number | undefined;
  /** The name of the CloudWatch metric that is watched to determine an alarm condition. */
  readonly MetricName?: string | undefined;
  /** The namespace for the CloudWatch metric. */
  readonly Namespace?: string | undefined;
  /** The period, in seconds, over which the statistic is applied. */
  readonly Period?: number | undefined;
  /** The statistic to apply to the metric associated with the alarm. */
  readonly Statistic?: string | undefined;
  /** The value against which the specified statistic is compared. */
  readonly Threshold?: number | undefined;
  /** The unit of measure associated with the CloudWatch metric being watched. */
  readonly Unit?: string | undefined;
}

/** The Amazon EC2 unit limits for a managed scaling policy. */
export interface Cluster_ComputeLimits {
  /** The upper boundary of Amazon EC2 units. */
  readonly MaximumCapacityUnits?: number | undefined;
  /** The upper boundary of Amazon EC2 units for core node type in a cluster. */
  readonly MaximumCoreCapacityUnits?: number | undefined;
  /** The upper boundary of On-Demand Amazon EC2 units. */
  readonly MaximumOnDemandCapacityUnits?: number | undefined;
  /** The lower boundary of Amazon EC2 units. */
  readonly MinimumCapacityUnits?: number | undefined;
  /** The unit type used for specifying a managed scaling policy. */
  readonly UnitType?: string | undefined;
}

/** Used only with Amazon EMR release 4.0 and later. */
export interface Cluster_Configuration {
  /** The classification within a configuration. */
  readonly Classification?: string | undefined;
  /** A list of additional configurations to apply within a configuration object. */
  readonly ConfigurationProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** A list of additional configurations to apply within a configuration object. */
  readonly Configurations?: readonly Cluster_Configuration[] | undefined;
}

/** `EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type. */
export interface Cluster_EbsBlockDeviceConfig {
  /** EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS… */
  readonly VolumeSpecification?: Cluster_VolumeSpecification | undefined;
  /** Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group */
  readonly VolumesPerInstance?: number | undefined;
}

/** `EbsConfiguration` is a subproperty of `InstanceFleetConfig` or `InstanceGroupConfig`. */
export interface Cluster_EbsConfiguration {
  /** An array of Amazon EBS volume specifications attached to a cluster instance. */
  readonly EbsBlockDeviceConfigs?: readonly Cluster_EbsBlockDeviceConfig[] | undefined;
  /** Indicates whether an Amazon EBS volume is EBS-optimized. */
  readonly EbsOptimized?: boolean | undefined;
}

/** The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function will be… */
export interface Cluster_HadoopJarStepConfig {
  /** A list of command line arguments passed to the JAR file's main function when executed. */
  readonly Args?: readonly string[] | undefined;
  /** A path to a JAR file run during the step. */
  readonly Jar?: string | undefined;
  /** The name of the main class in the specified Java file. */
  readonly MainClass?: string | undefined;
  /** A list of Java properties that are set when the step runs. */
  readonly StepProperties?: readonly Cluster_KeyValue[] | undefined;
}

/** Use `InstanceFleetConfig` to define instance fleets for an EMR cluster. */
export interface Cluster_InstanceFleetConfig {
  /** The instance type configurations that define the Amazon EC2 instances in the instance fleet. */
  readonly InstanceTypeConfigs?: readonly Cluster_InstanceTypeConfig[] | undefined;
  /** The launch specification for the instance fleet. */
  readonly LaunchSpecifications?: Cluster_InstanceFleetProvisioningSpecifications | undefined;
  /** The friendly name of the instance fleet. */
  readonly Name?: string | undefined;
  /** The resize specification for the instance fleet. */
  readonly ResizeSpecifications?: Cluster_InstanceFleetResizingSpecifications | undefined;
  /** The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to… */
  readonly TargetOnDemandCapacity?: number | undefined;
  /** The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision. */
  readonly TargetSpotCapacity?: number | undefined;
}

/** `InstanceFleetProvisioningSpecification` is a subproperty of `InstanceFleetConfig`. */
export interface Cluster_InstanceFleetProvisioningSpecifications {
  /** The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy and… */
  readonly OnDemandSpecification?: Cluster_OnDemandProvisioningSpecification | undefined;
  /** The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined duration,… */
  readonly SpotSpecification?: Cluster_SpotProvisioningSpecification | undefined;
}

/** The resize specification for On-Demand and Spot Instances in the fleet. */
export interface Cluster_InstanceFleetResizingSpecifications {
  /** The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy,… */
  readonly OnDemandResizeSpecification?: Cluster_OnDemandResizingSpecification | undefined;
  /** The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and the… */
  readonly SpotResizeSpecification?: Cluster_SpotResizingSpecification | undefined;
}

/** Use `InstanceGroupConfig` to define instance groups for an EMR cluster. */
export interface Cluster_InstanceGroupConfig {
  /** `AutoScalingPolicy` is a subproperty of the InstanceGroupConfig property type that specifies the constraints and rules… */
  readonly AutoScalingPolicy?: Cluster_AutoScalingPolicy | undefined;
  /** If specified, indicates that the instance group uses Spot Instances. */
  readonly BidPrice?: string | undefined;
  /** Amazon EMR releases 4.x or later. */
  readonly Configurations?: readonly Cluster_Configuration[] | undefined;
  /** The custom AMI ID to use for the provisioned instance group. */
  readonly CustomAmiId?: string | undefined;
  /** EBS configurations that will be attached to each Amazon EC2 instance in the instance group. */
  readonly EbsConfiguration?: Cluster_EbsConfiguration | undefined;
  /** Target number of instances for the instance group. */
  readonly InstanceCount?: number | undefined;
  /** The Amazon EC2 instance type for all instances in the instance group. */
  readonly InstanceType?: string | undefined;
  /** Market type of the Amazon EC2 instances used to create a cluster node. */
  readonly Market?: string | undefined;
  /** Friendly name given to the instance group. */
  readonly Name?: string | undefined;
}

/** The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions. */
export interface Cluster_InstanceTypeConfig {
  /** The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType`. */
  readonly BidPrice?: string | undefined;
  /** The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by `InstanceType`. */
  readonly BidPriceAsPercentageOfOnDemandPrice?: number | undefined;
  /** A configuration classification that applies when provisioning cluster instances, which can include configurations for… */
  readonly Configurations?: readonly Cluster_Configuration[] | undefined;
  /** The custom AMI ID to use for the instance type. */
  readonly CustomAmiId?: string | undefined;
  /** The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by `InstanceType`. */
  readonly EbsConfiguration?: Cluster_EbsConfiguration | undefined;
  /** An Amazon EC2 instance type, such as `m3.xlarge`. */
  readonly InstanceType?: string | undefined;
  /** The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type. */
  readonly Priority?: number | undefined;
  /** The number of units that a provisioned instance of this type provides toward fulfilling the target capacities defined… */
  readonly WeightedCapacity?: number | undefined;
}

/** `JobFlowInstancesConfig` is a property of the `AWS::EMR::Cluster` resource. */
export interface Cluster_JobFlowInstancesConfig {
  /** A list of additional Amazon EC2 security group IDs for the master node. */
  readonly AdditionalMasterSecurityGroups?: readonly string[] | undefined;
  /** A list of additional Amazon EC2 security group IDs for the core and task nodes. */
  readonly AdditionalSlaveSecurityGroups?: readonly string[] | undefined;
  /** Describes the EC2 instances and instance configurations for the core instance fleet when using clusters with the… */
  readonly CoreInstanceFleet?: Cluster_InstanceFleetConfig | undefined;
  /** Describes the EC2 instances and instance configurations for core instance groups when using clusters with the uniform… */
  readonly CoreInstanceGroup?: Cluster_InstanceGroupConfig | undefined;
  /** The name of the Amazon EC2 key pair that can be used to connect to the master node using SSH as the user called… */
  readonly Ec2KeyName?: string | undefined;
  /** Applies to clusters that use the uniform instance group configuration. */
  readonly Ec2SubnetId?: string | undefined;
  /** Applies to clusters that use the instance fleet configuration. */
  readonly Ec2SubnetIds?: readonly string[] | undefined;
  /** The identifier of the Amazon EC2 security group for the master node. */
  readonly EmrManagedMasterSecurityGroup?: string | undefined;
  /** The identifier of the Amazon EC2 security group for the core and task nodes. */
  readonly EmrManagedSlaveSecurityGroup?: string | undefined;
  /** Applies only to Amazon EMR release versions earlier than 4.0. */
  readonly HadoopVersion?: string | undefined;
  /** Specifies whether the cluster should remain available after completing all steps. */
  readonly KeepJobFlowAliveWhenNoSteps?: boolean | undefined;
  /** Describes the EC2 instances and instance configurations for the master instance fleet when using clusters with the… */
  readonly MasterInstanceFleet?: Cluster_InstanceFleetConfig | undefined;
  /** Describes the EC2 instances and instance configurations for the master instance group when using clusters with the… */
  readonly MasterInstanceGroup?: Cluster_InstanceGroupConfig | undefined;
  /** The Availability Zone in which the cluster runs. */
  readonly Placement?: Cluster_PlacementType | undefined;
  /** The identifier of the Amazon EC2 security group for the Amazon EMR service to access clusters in VPC private subnets. */
  readonly ServiceAccessSecurityGroup?: string | undefined;
  /** Describes the EC2 instances and instance configurations for the task instance fleets when using clusters with the… */
  readonly TaskInstanceFleets?: readonly Cluster_InstanceFleetConfig[] | undefined;
  /** Describes the EC2 instances and instance configurations for task instance groups when using clusters with the uniform… */
  readonly TaskInstanceGroups?: readonly Cluster_InstanceGroupConfig[] | undefined;
  /** Specifies whether to lock the cluster to prevent the Amazon EC2 instances from being terminated by API call, user… */
  readonly TerminationProtected?: boolean | undefined;
  /** Indicates whether Amazon EMR should gracefully replace core nodes that have degraded within the cluster. */
  readonly UnhealthyNodeReplacement?: boolean | undefined;
}

/** `KerberosAttributes` is a property of the `AWS::EMR::Cluster` resource. */
export interface Cluster_KerberosAttributes {
  /** The Active Directory password for `ADDomainJoinUser`. */
  readonly ADDomainJoinPassword?: string | undefined;
  /** Required only when establishing a cross-realm trust with an Active Directory domain. */
  readonly ADDomainJoinUser?: string | undefined;
  /** Required only when establishing a cross-realm trust with a KDC in a different realm. */
  readonly CrossRealmTrustPrincipalPassword?: string | undefined;
  /** The password used within the cluster for the kadmin service on the cluster-dedicated KDC, which maintains Kerberos… */
  readonly KdcAdminPassword?: string | undefined;
  /** The name of the Kerberos realm to which all nodes in a cluster belong. */
  readonly Realm?: string | undefined;
}

/** `KeyValue` is a subproperty of the `HadoopJarStepConfig` property type. */
export interface Cluster_KeyValue {
  /** The unique identifier of a key-value pair. */
  readonly Key?: string | undefined;
  /** The value part of the identified key. */
  readonly Value?: string | undefined;
}

/** Managed scaling policy for an Amazon EMR cluster. */
export interface Cluster_ManagedScalingPolicy {
  /** The Amazon EC2 unit limits for a managed scaling policy. */
  readonly ComputeLimits?: Cluster_ComputeLimits | undefined;
  /** Determines whether a custom scaling utilization performance index can be set. */
  readonly ScalingStrategy?: string | undefined;
  /** An integer value that represents an advanced scaling strategy. */
  readonly UtilizationPerformanceIndex?: number | undefined;
}

/** `MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type. */
export interface Cluster_MetricDimension {
  /** The dimension name. */
  readonly Key?: string | undefined;
  /** The dimension value. */
  readonly Value?: string | undefined;
}

/** Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity. */
export interface Cluster_OnDemandCapacityReservationOptions {
  /** Indicates the instance's Capacity Reservation preferences. */
  readonly CapacityReservationPreference?: string | undefined;
  /** The ARN of the Capacity Reservation resource group in which to run the instance. */
  readonly CapacityReservationResourceGroupArn?: string | undefined;
  /** Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity. */
  readonly UsageStrategy?: string | undefined;
}

/** The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy. */
export interface Cluster_OnDemandProvisioningSpecification {
  /** Specifies the strategy to use in launching On-Demand instance fleets. */
  readonly AllocationStrategy?: string | undefined;
  /** The launch specification for On-Demand instances in the instance fleet, which determines the allocation strategy. */
  readonly CapacityReservationOptions?: Cluster_OnDemandCapacityReservationOptions | undefined;
}

/** The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout period. */
export interface Cluster_OnDemandResizingSpecification {
  /** Specifies the allocation strategy to use to launch On-Demand instances during a resize. */
  readonly AllocationStrategy?: string | undefined;
  readonly CapacityReservationOptions?: Cluster_OnDemandCapacityReservationOptions | undefined;
  /** On-Demand resize timeout in minutes. */
  readonly TimeoutDurationMinutes?: number | undefined;
}

/** Placement group configuration for an Amazon EMR cluster. */
export interface Cluster_PlacementGroupConfig {
  /** Role of the instance in the cluster. */
  readonly InstanceRole?: string | undefined;
  /** Amazon EC2 Placement Group strategy associated with instance role. */
  readonly PlacementStrategy?: string | undefined;
}

/** `PlacementType` is a property of the `AWS::EMR::Cluster` resource. */
export interface Cluster_PlacementType {
  /** The Amazon EC2 Availability Zone for the cluster. */
  readonly AvailabilityZone?: string | undefined;
}

/** `ScalingAction` is a subproperty of the `ScalingRule` property type. */
export interface Cluster_ScalingAction {
  /** Not available for instance groups. */
  readonly Market?: string | undefined;
  /** The type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment. */
  readonly SimpleScalingPolicyConfiguration?: Cluster_SimpleScalingPolicyConfiguration | undefined;
}

/** `ScalingConstraints` is a subproperty of the `AutoScalingPolicy` property type. */
export interface Cluster_ScalingConstraints {
  /** The upper boundary of Amazon EC2 instances in an instance group beyond which scaling activities are not allowed to grow. */
  readonly MaxCapacity?: number | undefined;
  /** The lower boundary of Amazon EC2 instances in an instance group below which scaling activities are not allowed to… */
  readonly MinCapacity?: number | undefined;
}

/** `ScalingRule` is a subproperty of the `AutoScalingPolicy` property type. */
export interface Cluster_ScalingRule {
  /** The conditions that trigger an automatic scaling activity. */
  readonly Action?: Cluster_ScalingAction | undefined;
  /** A friendly, more verbose description of the automatic scaling rule. */
  readonly Description?: string | undefined;
  /** The name used to identify an automatic scaling rule. */
  readonly Name?: string | undefined;
  /** The CloudWatch alarm definition that determines when automatic scaling activity is triggered. */
  readonly Trigger?: Cluster_ScalingTrigger | undefined;
}

/** `ScalingTrigger` is a subproperty of the `ScalingRule` property type. */
export interface Cluster_ScalingTrigger {
  /** The definition of a CloudWatch metric alarm. */
  readonly CloudWatchAlarmDefinition?: Cluster_CloudWatchAlarmDefinition | undefined;
}

/** `ScriptBootstrapActionConfig` is a subproperty of the `BootstrapActionConfig` property type. */
export interface Cluster_ScriptBootstrapActionConfig {
  /** A list of command line arguments to pass to the bootstrap action script. */
  readonly Args?: readonly string[] | undefined;
  /** Location in Amazon S3 of the script to run during a bootstrap action. */
  readonly Path?: string | undefined;
}

/** `SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type. */
export interface Cluster_SimpleScalingPolicyConfiguration {
  /** The way in which Amazon EC2 instances are added (if `ScalingAdjustment` is a positive number) or terminated (if… */
  readonly AdjustmentType?: string | undefined;
  /** The amount of time, in seconds, after a scaling activity completes before any further trigger-related scaling… */
  readonly CoolDown?: number | undefined;
  /** The amount by which to scale in or scale out, based on the specified `AdjustmentType`. */
  readonly ScalingAdjustment?: number | undefined;
}

/** `SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type. */
export interface Cluster_SpotProvisioningSpecification {
  /** Specifies one of the following strategies to launch Spot Instance fleets. */
  readonly AllocationStrategy?: string | undefined;
  /** The defined duration for Spot Instances (also known as Spot blocks) in minutes. */
  readonly BlockDurationMinutes?: number | undefined;
  /** The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has expired; that… */
  readonly TimeoutAction?: string | undefined;
  /** The Spot provisioning timeout period in minutes. */
  readonly TimeoutDurationMinutes?: number | undefined;
}

/** The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period. */
export interface Cluster_SpotResizingSpecification {
  /** Specifies the allocation strategy to use to launch Spot instances during a resize. */
  readonly AllocationStrategy?: string | undefined;
  /** Spot resize timeout in minutes. */
  readonly TimeoutDurationMinutes?: number | undefined;
}

/** `StepConfig` is a property of the `AWS::EMR::Cluster` resource. */
export interface Cluster_StepConfig {
  /** The action to take when the cluster step fails. */
  readonly ActionOnFailure?: string | undefined;
  /** The JAR file used for the step. */
  readonly HadoopJarStep?: Cluster_HadoopJarStepConfig | undefined;
  /** The name of the step. */
  readonly Name?: string | undefined;
}

/** `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. */
export interface Cluster_VolumeSpecification {
  /** The number of I/O operations per second (IOPS) that the volume supports. */
  readonly Iops?: number | undefined;
  /** The volume size, in gibibytes (GiB). */
  readonly SizeInGB?: number | undefined;
  /** The throughput, in mebibyte per second (MiB/s). */
  readonly Throughput?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** `AWS::EMR::InstanceFleetConfig`: Use `InstanceFleetConfig` to define instance fleets for an EMR cluster. */
export interface InstanceFleetConfig {
  /** The unique identifier of the EMR cluster. */
  readonly ClusterId?: string | undefined;
  /** The node type that the instance fleet hosts. */
  readonly InstanceFleetType?: string | undefined;
  /** `InstanceTypeConfigs` determine the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot… */
  readonly InstanceTypeConfigs?: readonly InstanceFleetConfig_InstanceTypeConfig[] | undefined;
  /** The launch specification for the instance fleet. */
  readonly LaunchSpecifications?: InstanceFleetConfig_InstanceFleetProvisioningSpecifications | undefined;
  /** The friendly name of the instance fleet. */
  readonly Name?: string | undefined;
  /** The resize specification for the instance fleet. */
  readonly ResizeSpecifications?: InstanceFleetConfig_InstanceFleetResizingSpecifications | undefined;
  /** The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to… */
  readonly TargetOnDemandCapacity?: number | undefined;
  /** The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision. */
  readonly TargetSpotCapacity?: number | undefined;
  readonly Id?: string | undefined;
}

/** Used only with Amazon EMR release 4.0 and later. */
export interface InstanceFleetConfig_Configuration {
  /** The classification within a configuration. */
  readonly Classification?: string | undefined;
  /** Within a configuration classification, a set of properties that represent the settings that you want to change in the… */
  readonly ConfigurationProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** A list of additional configurations to apply within a configuration object. */
  readonly Configurations?: readonly InstanceFleetConfig_Configuration[] | undefined;
}

/** `EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type. */
export interface InstanceFleetConfig_EbsBlockDeviceConfig {
  /** EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS… */
  readonly VolumeSpecification?: InstanceFleetConfig_VolumeSpecification | undefined;
  /** Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group */
  readonly VolumesPerInstance?: number | undefined;
}

/** `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances. */
export interface InstanceFleetConfig_EbsConfiguration {
  /** An array of Amazon EBS volume specifications attached to a cluster instance. */
  readonly EbsBlockDeviceConfigs?: readonly InstanceFleetConfig_EbsBlockDeviceConfig[] | undefined;
  /** Indicates whether an Amazon EBS volume is EBS-optimized. */
  readonly EbsOptimized?: boolean | undefined;
}

/** The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions. */
export interface InstanceFleetConfig_InstanceFleetProvisioningSpecifications {
  /** The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy and… */
  readonly OnDemandSpecification?: InstanceFleetConfig_OnDemandProvisioningSpecification | undefined;
  /** The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined duration,… */
  readonly SpotSpecification?: InstanceFleetConfig_SpotProvisioningSpecification | undefined;
}

/** The resize specification for On-Demand and Spot Instances in the fleet. */
export interface InstanceFleetConfig_InstanceFleetResizingSpecifications {
  /** The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy,… */
  readonly OnDemandResizeSpecification?: InstanceFleetConfig_OnDemandResizingSpecification | undefined;
  /** The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and the… */
  readonly SpotResizeSpecification?: InstanceFleetConfig_SpotResizingSpecification | undefined;
}

/** `InstanceType` config is a subproperty of `InstanceFleetConfig`. */
export interface InstanceFleetConfig_InstanceTypeConfig {
  /** The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType`. */
  readonly BidPrice?: string | undefined;
  /** The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by `InstanceType`. */
  readonly BidPriceAsPercentageOfOnDemandPrice?: number | undefined;
  /** Amazon EMR releases 4.x or later. */
  readonly Configurations?: readonly InstanceFleetConfig_Configuration[] | undefined;
  /** The custom AMI ID to use for the instance type. */
  readonly CustomAmiId?: string | undefined;
  /** The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by `InstanceType`. */
  readonly EbsConfiguration?: InstanceFleetConfig_EbsConfiguration | undefined;
  /** An Amazon EC2 instance type, such as `m3.xlarge`. */
  readonly InstanceType?: string | undefined;
  /** The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type. */
  readonly Priority?: number | undefined;
  /** The number of units that a provisioned instance of this type provides toward fulfilling the target capacities defined… */
  readonly WeightedCapacity?: number | undefined;
}

/** Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity. */
export interface InstanceFleetConfig_OnDemandCapacityReservationOptions {
  /** Indicates the instance's Capacity Reservation preferences. */
  readonly CapacityReservationPreference?: string | undefined;
  /** The ARN of the Capacity Reservation resource group in which to run the instance. */
  readonly CapacityReservationResourceGroupArn?: string | undefined;
  /** Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity. */
  readonly UsageStrategy?: string | undefined;
}

/** The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy. */
export interface InstanceFleetConfig_OnDemandProvisioningSpecification {
  /** Specifies the strategy to use in launching On-Demand instance fleets. */
  readonly AllocationStrategy?: string | undefined;
  /** The launch specification for On-Demand instances in the instance fleet, which determines the allocation strategy. */
  readonly CapacityReservationOptions?: InstanceFleetConfig_OnDemandCapacityReservationOptions | undefined;
}

/** The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout period. */
export interface InstanceFleetConfig_OnDemandResizingSpecification {
  /** Specifies the allocation strategy to use to launch On-Demand instances during a resize. */
  readonly AllocationStrategy?: string | undefined;
  readonly CapacityReservationOptions?: InstanceFleetConfig_OnDemandCapacityReservationOptions | undefined;
  /** On-Demand resize timeout in minutes. */
  readonly TimeoutDurationMinutes?: number | undefined;
}

/** `SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type. */
export interface InstanceFleetConfig_SpotProvisioningSpecification {
  /** Specifies one of the following strategies to launch Spot Instance fleets. */
  readonly AllocationStrategy?: string | undefined;
  /** The defined duration for Spot Instances (also known as Spot blocks) in minutes. */
  readonly BlockDurationMinutes?: number | undefined;
  /** The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has expired; that… */
  readonly TimeoutAction?: string | undefined;
  /** The Spot provisioning timeout period in minutes. */
  readonly TimeoutDurationMinutes?: number | undefined;
}

/** The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period. */
export interface InstanceFleetConfig_SpotResizingSpecification {
  /** Specifies the allocation strategy to use to launch Spot instances during a resize. */
  readonly AllocationStrategy?: string | undefined;
  /** Spot resize timeout in minutes. */
  readonly TimeoutDurationMinutes?: number | undefined;
}

/** `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. */
export interface InstanceFleetConfig_VolumeSpecification {
  /** The number of I/O operations per second (IOPS) that the volume supports. */
  readonly Iops?: number | undefined;
  /** The volume size, in gibibytes (GiB). */
  readonly SizeInGB?: number | undefined;
  /** The throughput, in mebibyte per second (MiB/s). */
  readonly Throughput?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** `AWS::EMR::InstanceGroupConfig`: Use `InstanceGroupConfig` to define instance groups for an EMR cluster. */
export interface InstanceGroupConfig {
  /** `AutoScalingPolicy` is a subproperty of `InstanceGroupConfig`. */
  readonly AutoScalingPolicy?: InstanceGroupConfig_AutoScalingPolicy | undefined;
  /** If specified, indicates that the instance group uses Spot Instances. */
  readonly BidPrice?: string | undefined;
  /** Amazon EMR releases 4.x or later. */
  readonly Configurations?: readonly InstanceGroupConfig_AppConfiguration[] | undefined;
  /** The custom AMI ID to use for the provisioned instance group. */
  readonly CustomAmiId?: string | undefined;
  /** `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances. */
  readonly EbsConfiguration?: InstanceGroupConfig_EbsConfiguration | undefined;
  /** Target number of instances for the instance group. */
  readonly InstanceCount?: number | undefined;
  /** The role of the instance group in the cluster. */
  readonly InstanceRole?: string | undefined;
  /** The Amazon EC2 instance type for all instances in the instance group. */
  readonly InstanceType?: string | undefined;
  /** The ID of an Amazon EMR cluster that you want to associate this instance group with. */
  readonly JobFlowId?: string | undefined;
  /** Market type of the Amazon EC2 instances used to create a cluster node. */
  readonly Market?: string | undefined;
  /** Friendly name given to the instance group. */
  readonly Name?: string | undefined;
  readonly InstanceGroupId?: string | undefined;
}

export interface InstanceGroupConfig_AppConfiguration {
  readonly Classification?: string | undefined;
  readonly ConfigurationProperties?: { readonly [key: string]: string | undefined } | undefined;
  readonly Configurations?: readonly InstanceGroupConfig_AppConfiguration[] | undefined;
}

/** `AutoScalingPolicy` defines how an instance group dynamically adds and terminates EC2 instances in response to the… */
export interface InstanceGroupConfig_AutoScalingPolicy {
  /** The upper and lower Amazon EC2 instance limits for an automatic scaling policy. */
  readonly Constraints?: InstanceGroupConfig_ScalingConstraints | undefined;
  /** The scale-in and scale-out rules that comprise the automatic scaling policy. */
  readonly Rules?: readonly InstanceGroupConfig_ScalingRule[] | undefined;
}

/** `CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger an… */
export interface InstanceGroupConfig_CloudWatchAlarmDefinition {
  /** Determines how the metric specified by `MetricName` is compared to the value specified by `Threshold`. */
  readonly ComparisonOperator?: string | undefined;
  /** A CloudWatch metric dimension. */
  readonly Dimensions?: readonly InstanceGroupConfig_MetricDimension[] | undefined;
  /** The number of periods, in five-minute increments, during which the alarm condition must exist before the alarm triggers… */
  readonly EvaluationPeriods?: number | undefined;
  /** The name of the CloudWatch metric that is watched to determine an alarm condition. */
  readonly MetricName?: string | undefined;
  /** The namespace for the CloudWatch metric. */
  readonly Namespace?: string | undefined;
  /** The period, in seconds, over which the statistic is applied. */
  readonly Period?: number | undefined;
  /** The statistic to apply to the metric associated with the alarm. */
  readonly Statistic?: string | undefined;
  /** The value against which the specified statistic is compared. */
  readonly Threshold?: number | undefined;
  /** The unit of measure associated with the CloudWatch metric being watched. */
  readonly Unit?: string | undefined;
}

/** Configuration of requested EBS block device associated with the instance group with count of volumes that are… */
export interface InstanceGroupConfig_EbsBlockDeviceConfig {
  /** EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS… */
  readonly VolumeSpecification?: InstanceGroupConfig_VolumeSpecification | undefined;
  /** Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group */
  readonly VolumesPerInstance?: number | undefined;
}

/** The Amazon EBS configuration of a cluster instance. */
export interface InstanceGroupConfig_EbsConfiguration {
  /** An array of Amazon EBS volume specifications attached to a cluster instance. */
  readonly EbsBlockDeviceConfigs?: readonly InstanceGroupConfig_EbsBlockDeviceConfig[] | undefined;
  /** Indicates whether an Amazon EBS volume is EBS-optimized. */
  readonly EbsOptimized?: boolean | undefined;
}

/** `MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type. */
export interface InstanceGroupConfig_MetricDimension {
  /** The dimension name. */
  readonly Key?: string | undefined;
  /** The dimension value. */
  readonly Value?: string | undefined;
}

/** `ScalingAction` is a subproperty of the `ScalingRule` property type. */
export interface InstanceGroupConfig_ScalingAction {
  /** Not available for instance groups. */
  readonly Market?: string | undefined;
  /** The type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment. */
  readonly SimpleScalingPolicyConfiguration?: InstanceGroupConfig_SimpleScalingPolicyConfiguration | undefined;
}

/** `ScalingConstraints` is a subproperty of the `AutoScalingPolicy` property type. */
export interface InstanceGroupConfig_ScalingConstraints {
  /** The upper boundary of Amazon EC2 instances in an instance group beyond which scaling activities are not allowed to grow. */
  readonly MaxCapacity?: number | undefined;
  /** The lower boundary of Amazon EC2 instances in an instance group below which scaling activities are not allowed to… */
  readonly MinCapacity?: number | undefined;
}

/** `ScalingRule` is a subproperty of the `AutoScalingPolicy` property type. */
export interface InstanceGroupConfig_ScalingRule {
  /** The conditions that trigger an automatic scaling activity. */
  readonly Action?: InstanceGroupConfig_ScalingAction | undefined;
  /** A friendly, more verbose description of the automatic scaling rule. */
  readonly Description?: string | undefined;
  /** The name used to identify an automatic scaling rule. */
  readonly Name?: string | undefined;
  /** The CloudWatch alarm definition that determines when automatic scaling activity is triggered. */
  readonly Trigger?: InstanceGroupConfig_ScalingTrigger | undefined;
}

/** `ScalingTrigger` is a subproperty of the `ScalingRule` property type. */
export interface InstanceGroupConfig_ScalingTrigger {
  /** The definition of a CloudWatch metric alarm. */
  readonly CloudWatchAlarmDefinition?: InstanceGroupConfig_CloudWatchAlarmDefinition | undefined;
}

/** `SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type. */
export interface InstanceGroupConfig_SimpleScalingPolicyConfiguration {
  /** The way in which Amazon EC2 instances are added (if `ScalingAdjustment` is a positive number) or terminated (if… */
  readonly AdjustmentType?: string | undefined;
  /** The amount of time, in seconds, after a scaling activity completes before any further trigger-related scaling… */
  readonly CoolDown?: number | undefined;
  /** The amount by which to scale in or scale out, based on the specified `AdjustmentType`. */
  readonly ScalingAdjustment?: number | undefined;
}

/** `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. */
export interface InstanceGroupConfig_VolumeSpecification {
  /** The number of I/O operations per second (IOPS) that the volume supports. */
  readonly Iops?: number | undefined;
  /** The volume size, in gibibytes (GiB). */
  readonly SizeInGB?: number | undefined;
  /** The throughput, in mebibyte per second (MiB/s). */
  readonly Throughput?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** `AWS::EMR::SecurityConfiguration`: Use a `SecurityConfiguration` resource to configure data encryption, Kerberos authentication (available in Amazon EMR… */
export interface SecurityConfiguration {
  /** The name of the security configuration. */
  readonly Name?: string | undefined;
  /** The security configuration details in JSON format. */
  readonly SecurityConfiguration?: Json | undefined;
}

/** `AWS::EMR::Step`: Use `Step` to specify a cluster (job flow) step, which runs only on the master node. */
export interface Step {
  /** This specifies what action to take when the cluster step fails. */
  readonly ActionOnFailure?: string | undefined;
  /** The KMS key ARN to encrypt the logs published to the given Amazon S3 destination. */
  readonly EncryptionKeyArn?: string | undefined;
  /** The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function will be… */
  readonly HadoopJarStep?: Step_HadoopJarStepConfig | undefined;
  /** A string that uniquely identifies the cluster (job flow). */
  readonly JobFlowId?: string | undefined;
  /** The Amazon S3 destination URI for log publishing. */
  readonly LogUri?: string | undefined;
  /** The name of the cluster step. */
  readonly Name?: string | undefined;
  /** The identifier of the cluster step. */
  readonly Id?: string | undefined;
}

/** A job flow step consisting of a JAR file whose main function will be executed. */
export interface Step_HadoopJarStepConfig {
  /** A list of command line arguments passed to the JAR file's main function when executed. */
  readonly Args?: readonly string[] | undefined;
  /** A path to a JAR file run during the step. */
  readonly Jar?: string | undefined;
  /** The name of the main class in the specified Java file. */
  readonly MainClass?: string | undefined;
  /** A list of Java properties that are set when the step runs. */
  readonly StepProperties?: readonly Step_KeyValue[] | undefined;
}

/** `KeyValue` is a subproperty of the `HadoopJarStepConfig` property type. */
export interface Step_KeyValue {
  /** The unique identifier of a key-value pair. */
  readonly Key?: string | undefined;
  /** The value part of the identified key. */
  readonly Value?: string | undefined;
}

/** `AWS::EMR::Studio`: The `AWS::EMR::Studio` resource specifies an Amazon EMR Studio. */
export interface Studio {
  /** Specifies whether the Studio authenticates users using SSO or IAM. */
  readonly AuthMode?: string | undefined;
  /** The Amazon S3 location to back up EMR Studio Workspaces and notebook files. */
  readonly DefaultS3Location?: string | undefined;
  /** A detailed description of the Amazon EMR Studio. */
  readonly Description?: string | undefined;
  /** The AWS key identifier (ARN) used to encrypt Amazon EMR Studio workspace and notebook files when backed up to Amazon S3. */
  readonly EncryptionKeyArn?: string | undefined;
  /** The ID of the Amazon EMR Studio Engine security group. */
  readonly EngineSecurityGroupId?: string | undefined;
  /** The ARN of the IAM Identity Center instance the Studio application belongs to. */
  readonly IdcInstanceArn?: string | undefined;
  /** Indicates whether the Studio has `REQUIRED` or `OPTIONAL` IAM Identity Center user assignment. */
  readonly IdcUserAssignment?: string | undefined;
  /** Your identity provider's authentication endpoint. */
  readonly IdpAuthUrl?: string | undefined;
  /** The name of your identity provider's `RelayState` parameter. */
  readonly IdpRelayStateParameterName?: string | undefined;
  /** A descriptive name for the Amazon EMR Studio. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that will be assumed by the Amazon EMR Studio. */
  readonly ServiceRole?: string | undefined;
  /** A list of subnet IDs to associate with the Amazon EMR Studio. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Indicates whether the Studio has Trusted identity propagation enabled. */
  readonly TrustedIdentityPropagationEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the IAM user role that will be assumed by users and groups logged in to a Studio. */
  readonly UserRole?: string | undefined;
  /** The ID of the Amazon Virtual Private Cloud (Amazon VPC) to associate with the Studio. */
  readonly VpcId?: string | undefined;
  /** The ID of the Workspace security group associated with the Amazon EMR Studio. */
  readonly WorkspaceSecurityGroupId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon EMR Studio. */
  readonly Arn?: string | undefined;
  /** The ID of the Amazon EMR Studio. */
  readonly StudioId?: string | undefined;
  /** The unique access URL of the Amazon EMR Studio. */
  readonly Url?: string | undefined;
}

/** `AWS::EMR::StudioSessionMapping`: The `AWS::EMR::StudioSessionMapping` resource is an Amazon EMR resource type that maps a user or group to the Amazon… */
export interface StudioSessionMapping {
  /** The name of the user or group. */
  readonly IdentityName?: string | undefined;
  /** Specifies whether the identity to map to the Amazon EMR Studio is a user or a group. */
  readonly IdentityType?: string | undefined;
  /** The Amazon Resource Name (ARN) for the session policy that will be applied to the user or group. */
  readonly SessionPolicyArn?: string | undefined;
  /** The ID of the Amazon EMR Studio to which the user or group will be mapped. */
  readonly StudioId?: string | undefined;
}

/** `AWS::EMR::WALWorkspace`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-walworkspace.html */
export interface WALWorkspace {
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the emrwal container */
  readonly WALWorkspaceName?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Deadline::Budget`: Creates a budget to set spending thresholds for your rendering activity. */
export interface Budget {
  /** The budget actions to specify what happens when the budget runs out. */
  readonly Actions?: readonly Budget_BudgetActionToAdd[] | undefined;
  /** The dollar limit based on consumed usage. */
  readonly ApproximateDollarLimit?: number | undefined;
  /** The description of the budget. */
  readonly Description?: string | undefined;
  /** The display name of the budget. */
  readonly DisplayName?: string | undefined;
  /** The farm ID. */
  readonly FarmId?: string | undefined;
  /** The start and end time of the budget. */
  readonly Schedule?: Budget_BudgetSchedule | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The usage details of the allotted budget. */
  readonly UsageTrackingResource?: Budget_UsageTrackingResource | undefined;
  /** The ARN of the budget. */
  readonly Arn?: string | undefined;
  /** The budget ID. */
  readonly BudgetId?: string | undefined;
  /** The status of the budget. */
  readonly Status?: string | undefined;
}

/** The budget action to add. */
export interface Budget_BudgetActionToAdd {
  /** A description for the budget action. */
  readonly Description?: string | undefined;
  /** The percentage threshold for the budget action. */
  readonly ThresholdPercentage?: number | undefined;
  /** The type of budget action. */
  readonly Type?: string | undefined;
}

/** The start and end time of the budget. */
export interface Budget_BudgetSchedule {
  /** The details of a fixed budget schedule. */
  readonly Fixed?: Budget_FixedBudgetSchedule | undefined;
}

/** The details of a fixed budget schedule. */
export interface Budget_FixedBudgetSchedule {
  /** When the budget ends. */
  readonly EndTime?: string | undefined;
  /** When the budget starts. */
  readonly StartTime?: string | undefined;
}

/** The usage details of the allotted budget. */
export interface Budget_UsageTrackingResource {
  /** The queue ID. */
  readonly QueueId?: string | undefined;
}

/** `AWS::Deadline::Farm`: Creates a farm to allow space for queues and fleets. */
export interface Farm {
  readonly CostScaleFactor?: number | undefined;
  /** A description of the farm that helps identify what the farm is used for. */
  readonly Description?: string | undefined;
  /** The display name of the farm. */
  readonly DisplayName?: string | undefined;
  /** The ARN for the KMS key. */
  readonly KmsKeyArn?: string | undefined;
  /** The tags to add to your farm. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) assigned to the farm. */
  readonly Arn?: string | undefined;
  /** The farm ID. */
  readonly FarmId?: string | undefined;
}

/** `AWS::Deadline::Fleet`: Creates a fleet. */
export interface Fleet {
  /** The configuration details for the fleet. */
  readonly Configuration?: Fleet_FleetConfiguration | undefined;
  /** A description that helps identify what the fleet is used for. */
  readonly Description?: string | undefined;
  /** The display name of the fleet summary to update. */
  readonly DisplayName?: string | undefined;
  /** The farm ID. */
  readonly FarmId?: string | undefined;
  /** Provides a script that runs as a worker is starting up that you can use to provide additional configuration for workers… */
  readonly HostConfiguration?: Fleet_HostConfiguration | undefined;
  /** The maximum number of workers specified in the fleet. */
  readonly MaxWorkerCount?: number | undefined;
  /** The minimum number of workers in the fleet. */
  readonly MinWorkerCount?: number | undefined;
  /** The IAM role that workers in the fleet use when processing jobs. */
  readonly RoleArn?: string | undefined;
  /** The tags to add to your fleet. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) assigned to the fleet. */
  readonly Arn?: string | undefined;
  readonly Capabilities?: Fleet_FleetCapabilities | undefined;
  /** The fleet ID. */
  readonly FleetId?: string | undefined;
  /** The status of the fleet. */
  readonly Status?: string | undefined;
  /** A message that communicates a suspended status of the fleet. */
  readonly StatusMessage?: string | undefined;
  /** The number of workers in the fleet summary. */
  readonly WorkerCount?: number | undefined;
}

/** Provides information about the GPU accelerators used for jobs processed by a fleet. */
export interface Fleet_AcceleratorCapabilities {
  /** The number of GPU accelerators specified for worker hosts in this fleet. */
  readonly Count?: Fleet_AcceleratorCountRange | undefined;
  /** A list of accelerator capabilities requested for this fleet. */
  readonly Selections?: readonly Fleet_AcceleratorSelection[] | undefined;
}

/** Defines the maximum and minimum number of GPU accelerators required for a worker instance.. */
export interface Fleet_AcceleratorCountRange {
  /** The maximum number of GPU accelerators in the worker host. */
  readonly Max?: number | undefined;
  /** The minimum number of GPU accelerators in the worker host. */
  readonly Min?: number | undefined;
}

/** Describes a specific GPU accelerator required for an Amazon Elastic Compute Cloud worker host. */
export interface Fleet_AcceleratorSelection {
  /** The name of the chip used by the GPU accelerator. */
  readonly Name?: string | undefined;
  /** Specifies the runtime driver to use for the GPU accelerator. */
  readonly Runtime?: string | undefined;
}

/** Defines the maximum and minimum amount of memory, in MiB, to use for the accelerator. */
export interface Fleet_AcceleratorTotalMemoryMiBRange {
  /** The maximum amount of memory to use for the accelerator, measured in MiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of memory to use for the accelerator, measured in MiB. */
  readonly Min?: number | undefined;
}

export interface Fleet_CustomerManagedAutoScalingConfiguration {
  readonly ScaleOutWorkersPerMinute?: number | undefined;
  readonly StandbyWorkerCount?: number | undefined;
  readonly WorkerIdleDurationSeconds?: number | undefined;
}

/** The configuration details for a customer managed fleet. */
export interface Fleet_CustomerManagedFleetConfiguration {
  readonly AutoScalingConfiguration?: Fleet_CustomerManagedAutoScalingConfiguration | undefined;
  /** The Auto Scaling mode for the customer managed fleet. */
  readonly Mode?: string | undefined;
  /** The storage profile ID for the customer managed fleet. */
  readonly StorageProfileId?: string | undefined;
  /** The tag propagation mode for the customer managed fleet. */
  readonly TagPropagationMode?: string | undefined;
  /** The worker capabilities for the customer managed fleet. */
  readonly WorkerCapabilities?: Fleet_CustomerManagedWorkerCapabilities | undefined;
}

/** The worker capabilities for a customer managed workflow. */
export interface Fleet_CustomerManagedWorkerCapabilities {
  /** The range of the accelerator. */
  readonly AcceleratorCount?: Fleet_AcceleratorCountRange | undefined;
  /** The total memory (MiB) for the customer managed worker capabilities. */
  readonly AcceleratorTotalMemoryMiB?: Fleet_AcceleratorTotalMemoryMiBRange | undefined;
  /** The accelerator types for the customer managed worker capabilities. */
  readonly AcceleratorTypes?: readonly string[] | undefined;
  /** The CPU architecture type for the customer managed worker capabilities. */
  readonly CpuArchitectureType?: string | undefined;
  /** Custom requirement ranges for customer managed worker capabilities. */
  readonly CustomAmounts?: readonly Fleet_FleetAmountCapability[] | undefined;
  /** Custom attributes for the customer manged worker capabilities. */
  readonly CustomAttributes?: readonly Fleet_FleetAttributeCapability[] | undefined;
  /** The memory (MiB). */
  readonly MemoryMiB?: Fleet_MemoryMiBRange | undefined;
  /** The operating system (OS) family. */
  readonly OsFamily?: string | undefined;
  /** The vCPU count for the customer manged worker capabilities. */
  readonly VCpuCount?: Fleet_VCpuCountRange | undefined;
}

/** Specifies the EBS volume. */
export interface Fleet_Ec2EbsVolume {
  /** The IOPS per volume. */
  readonly Iops?: number | undefined;
  /** The EBS volume size in GiB. */
  readonly SizeGiB?: number | undefined;
  /** The throughput per volume in MiB. */
  readonly ThroughputMiB?: number | undefined;
}

/** The fleet amount and attribute capabilities. */
export interface Fleet_FleetAmountCapability {
  /** The maximum amount of the fleet worker capability. */
  readonly Max?: number | undefined;
  /** The minimum amount of fleet worker capability. */
  readonly Min?: number | undefined;
  /** The name of the fleet capability. */
  readonly Name?: string | undefined;
}

/** Defines the fleet's capability name, minimum, and maximum. */
export interface Fleet_FleetAttributeCapability {
  /** The name of the fleet attribute capability for the worker. */
  readonly Name?: string | undefined;
  /** The number of fleet attribute capabilities. */
  readonly Values?: readonly string[] | undefined;
}

/** The amounts and attributes of fleets. */
export interface Fleet_FleetCapabilities {
  /** Amount capabilities of the fleet. */
  readonly Amounts?: readonly Fleet_FleetAmountCapability[] | undefined;
  /** Attribute capabilities of the fleet. */
  readonly Attributes?: readonly Fleet_FleetAttributeCapability[] | undefined;
}

/** Fleet configuration details. */
export interface Fleet_FleetConfiguration {
  /** The customer managed fleets within a fleet configuration. */
  readonly CustomerManaged?: Fleet_CustomerManagedFleetConfiguration | undefined;
  /** The service managed Amazon EC2 instances for a fleet configuration. */
  readonly ServiceManagedEc2?: Fleet_ServiceManagedEc2FleetConfiguration | undefined;
}

/** Provides a script that runs as a worker is starting up that you can use to provide additional configuration for workers… */
export interface Fleet_HostConfiguration {
  /** The text of the script that runs as a worker is starting up that you can use to provide additional configuration for… */
  readonly ScriptBody?: string | undefined;
  /** The maximum time that the host configuration can run. */
  readonly ScriptTimeoutSeconds?: number | undefined;
}

/** The range of memory in MiB. */
export interface Fleet_MemoryMiBRange {
  /** The maximum amount of memory (in MiB). */
  readonly Max?: number | undefined;
  /** The minimum amount of memory (in MiB). */
  readonly Min?: number | undefined;
}

export interface Fleet_PersistentVolumeConfiguration {
  readonly Iops?: number | undefined;
  readonly LastUsedTtlHours?: number | undefined;
  readonly MountPath?: string | undefined;
  readonly SizeGiB?: number | undefined;
  readonly ThroughputMiB?: number | undefined;
}

export interface Fleet_ServiceManagedEc2AutoScalingConfiguration {
  readonly ScaleOutWorkersPerMinute?: number | undefined;
  readonly StandbyWorkerCount?: number | undefined;
  readonly WorkerIdleDurationSeconds?: number | undefined;
}

/** The configuration details for a service managed EC2 fleet. */
export interface Fleet_ServiceManagedEc2FleetConfiguration {
  readonly AutoScalingConfiguration?: Fleet_ServiceManagedEc2AutoScalingConfiguration | undefined;
  /** The instance capabilities for the service managed EC2 fleet. */
  readonly InstanceCapabilities?: Fleet_ServiceManagedEc2InstanceCapabilities | undefined;
  /** The instance market options for the service managed EC2 fleet. */
  readonly InstanceMarketOptions?: Fleet_ServiceManagedEc2InstanceMarketOptions | undefined;
  readonly PersistentVolumeConfiguration?: Fleet_PersistentVolumeConfiguration | undefined;
  /** The storage profile ID for the service managed EC2 fleet. */
  readonly StorageProfileId?: string | undefined;
  /** The VPC configuration for the service managed EC2 fleet. */
  readonly VpcConfiguration?: Fleet_VpcConfiguration | undefined;
}

/** The Amazon EC2 instance capabilities. */
export interface Fleet_ServiceManagedEc2InstanceCapabilities {
  /** Describes the GPU accelerator capabilities required for worker host instances in this fleet. */
  readonly AcceleratorCapabilities?: Fleet_AcceleratorCapabilities | undefined;
  /** The allowable Amazon EC2 instance types. */
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  /** The CPU architecture type. */
  readonly CpuArchitectureType?: string | undefined;
  /** The custom capability amounts to require for instances in this fleet. */
  readonly CustomAmounts?: readonly Fleet_FleetAmountCapability[] | undefined;
  /** The custom capability attributes to require for instances in this fleet. */
  readonly CustomAttributes?: readonly Fleet_FleetAttributeCapability[] | undefined;
  /** The instance types to exclude from the fleet. */
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
  /** The memory, as MiB, for the Amazon EC2 instance type. */
  readonly MemoryMiB?: Fleet_MemoryMiBRange | undefined;
  /** The operating system (OS) family. */
  readonly OsFamily?: string | undefined;
  /** The root EBS volume. */
  readonly RootEbsVolume?: Fleet_Ec2EbsVolume | undefined;
  /** The amount of vCPU to require for instances in this fleet. */
  readonly VCpuCount?: Fleet_VCpuCountRange | undefined;
}

/** The details of the Amazon EC2 instance market options for a service managed fleet. */
export interface Fleet_ServiceManagedEc2InstanceMarketOptions {
  /** The Amazon EC2 instance type. */
  readonly Type?: string | undefined;
}

/** The allowable range of vCPU processing power for the fleet. */
export interface Fleet_VCpuCountRange {
  /** The maximum amount of vCPU. */
  readonly Max?: number | undefined;
  /** The minimum amount of vCPU. */
  readonly Min?: number | undefined;
}

/** The configuration options for a service managed fleet's VPC. */
export interface Fleet_VpcConfiguration {
  /** The ARNs of the VPC Lattice resource configurations attached to the fleet. */
  readonly ResourceConfigurationArns?: readonly string[] | undefined;
}

/** `AWS::Deadline::LicenseEndpoint`: Creates a license endpoint to integrate your various licensed software used for rendering on Deadline Cloud. */
export interface LicenseEndpoint {
  /** The identifier of the Amazon EC2 security group that controls access to the license endpoint. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Identifies the VPC subnets that can connect to a license endpoint. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags to add to your license endpoint. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC (virtual private cloud) ID associated with the license endpoint. */
  readonly VpcId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the license endpoint. */
  readonly Arn?: string | undefined;
  /** The DNS name of the license server endpoint. */
  readonly DnsName?: string | undefined;
  /** The license endpoint ID. */
  readonly LicenseEndpointId?: string | undefined;
  /** The status of the license endpoint. */
  readonly Status?: string | undefined;
  /** The status message of the license endpoint. */
  readonly StatusMessage?: string | undefined;
}

/** `AWS::Deadline::Limit`: Creates a limit that manages the distribution of shared resources, such as floating licenses. */
export interface Limit {
  /** The value that you specify as the `name` in the `amounts` field of the `hostRequirements` in a step of a job template… */
  readonly AmountRequirementName?: string | undefined;
  /** A description of the limit. */
  readonly Description?: string | undefined;
  /** The name of the limit used in lists to identify the limit. */
  readonly DisplayName?: string | undefined;
  /** The unique identifier of the farm that contains the limit. */
  readonly FarmId?: string | undefined;
  /** The maximum number of resources constrained by this limit. */
  readonly MaxCount?: number | undefined;
  /** The number of resources from the limit that are being used by jobs. */
  readonly CurrentCount?: number | undefined;
  /** The unique identifier of the limit. */
  readonly LimitId?: string | undefined;
}

/** `AWS::Deadline::MeteredProduct`: Adds a metered product. */
export interface MeteredProduct {
  /** The Amazon EC2 identifier of the license endpoint. */
  readonly LicenseEndpointId?: string | undefined;
  /** The product ID. */
  readonly ProductId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the metered product. */
  readonly Arn?: string | undefined;
  /** The family to which the metered product belongs. */
  readonly Family?: string | undefined;
  /** The port on which the metered product should run. */
  readonly Port?: number | undefined;
  /** The vendor. */
  readonly Vendor?: string | undefined;
}

/** `AWS::Deadline::Monitor`: Creates an AWS Deadline Cloud monitor that you can use to view your farms, queues, and fleets. */
export interface Monitor {
  /** The name of the monitor that displays on the Deadline Cloud console. */
  readonly DisplayName?: string | undefined;
  /** The Amazon Resource Name of the IAM Identity Center instance responsible for authenticating monitor users. */
  readonly IdentityCenterInstanceArn?: string | undefined;
  /** The AWS region where IAM Identity Center is enabled. */
  readonly IdentityCenterRegion?: string | undefined;
  /** The Amazon Resource Name of the IAM role for the monitor. */
  readonly RoleArn?: string | undefined;
  /** The subdomain used for the monitor URL. */
  readonly Subdomain?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the monitor. */
  readonly Arn?: string | undefined;
  /** The Amazon Resource Name that the IAM Identity Center assigned to the monitor when it was created. */
  readonly IdentityCenterApplicationArn?: string | undefined;
  /** The unique identifier for the monitor. */
  readonly MonitorId?: string | undefined;
  /** The complete URL of the monitor. */
  readonly Url?: string | undefined;
}

/** `AWS::Deadline::Queue`: Creates a queue to coordinate the order in which jobs run on a farm. */
export interface Queue {
  /** The identifiers of the storage profiles that this queue can use to share assets between workers using different… */
  readonly AllowedStorageProfileIds?: readonly string[] | undefined;
  /** The default action taken on a queue summary if a budget wasn't configured. */
  readonly DefaultBudgetAction?: string | undefined;
  /** A description of the queue that helps identify what the queue is used for. */
  readonly Description?: string | undefined;
  /** The display name of the queue summary to update. */
  readonly DisplayName?: string | undefined;
  /** The farm ID. */
  readonly FarmId?: string | undefined;
  /** The job attachment settings. */
  readonly JobAttachmentSettings?: Queue_JobAttachmentSettings | undefined;
  /** Identifies the user for a job. */
  readonly JobRunAsUser?: Queue_JobRunAsUser | undefined;
  /** The file system location that the queue uses. */
  readonly RequiredFileSystemLocationNames?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that workers use when running jobs in this queue. */
  readonly RoleArn?: string | undefined;
  readonly SchedulingConfiguration?: Queue_SchedulingConfiguration | undefined;
  /** The tags to add to your queue. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the queue. */
  readonly Arn?: string | undefined;
  /** The queue ID. */
  readonly QueueId?: string | undefined;
}

/** The job attachment settings. */
export interface Queue_JobAttachmentSettings {
  /** The root prefix. */
  readonly RootPrefix?: string | undefined;
  /** The Amazon S3 bucket name. */
  readonly S3BucketName?: string | undefined;
}

/** Identifies the user for a job. */
export interface Queue_JobRunAsUser {
  /** The user and group that the jobs in the queue run as. */
  readonly Posix?: Queue_PosixUser | undefined;
  /** Specifies whether the job should run using the queue's system user or if the job should run using the worker agent… */
  readonly RunAs?: string | undefined;
  /** Identifies a Microsoft Windows user. */
  readonly Windows?: Queue_WindowsUser | undefined;
}

/** The POSIX user. */
export interface Queue_PosixUser {
  /** The name of the POSIX user's group. */
  readonly Group?: string | undefined;
  /** The name of the POSIX user. */
  readonly User?: string | undefined;
}

export interface Queue_PriorityBalancedSchedulingConfiguration {
  readonly RenderingTaskBuffer?: number | undefined;
}

export interface Queue_SchedulingConfiguration {
  readonly PriorityBalanced?: Queue_PriorityBalancedSchedulingConfiguration | undefined;
  readonly PriorityFifo?: Json | undefined;
  readonly WeightedBalanced?: Queue_WeightedBalancedSchedulingConfiguration | undefined;
}

export interface Queue_SchedulingMaxPriorityOverride {
  readonly AlwaysScheduleFirst?: Json | undefined;
}

export interface Queue_SchedulingMinPriorityOverride {
  readonly AlwaysScheduleLast?: Json | undefined;
}

export interface Queue_WeightedBalancedSchedulingConfiguration {
  readonly ErrorWeight?: number | undefined;
  readonly MaxPriorityOverride?: Queue_SchedulingMaxPriorityOverride | undefined;
  readonly MinPriorityOverride?: Queue_SchedulingMinPriorityOverride | undefined;
  readonly PriorityWeight?: number | undefined;
  readonly RenderingTaskBuffer?: number | undefined;
  readonly RenderingTaskWeight?: number | undefined;
  readonly SubmissionTimeWeight?: number | undefined;
}

/** The Windows user details. */
export interface Queue_WindowsUser {
  /** The password ARN for the Windows user. */
  readonly PasswordArn?: string | undefined;
  /** The user. */
  readonly User?: string | undefined;
}

/** `AWS::Deadline::QueueEnvironment`: Creates an environment for a queue that defines how jobs in the queue run. */
export interface QueueEnvironment {
  /** The identifier assigned to the farm that contains the queue. */
  readonly FarmId?: string | undefined;
  /** The queue environment's priority. */
  readonly Priority?: number | undefined;
  /** The unique identifier of the queue that contains the environment. */
  readonly QueueId?: string | undefined;
  /** A JSON or YAML template that describes the processing environment for the queue. */
  readonly Template?: string | undefined;
  /** Specifies whether the template for the queue environment is JSON or YAML. */
  readonly TemplateType?: string | undefined;
  /** The name of the queue environment. */
  readonly Name?: string | undefined;
  /** The queue environment ID. */
  readonly QueueEnvironmentId?: string | undefined;
}

/** `AWS::Deadline::QueueFleetAssociation`: Creates an association between a queue and a fleet. */
export interface QueueFleetAssociation {
  /** The identifier of the farm that contains the queue and the fleet. */
  readonly FarmId?: string | undefined;
  /** The fleet ID. */
  readonly FleetId?: string | undefined;
  /** The queue ID. */
  readonly QueueId?: string | undefined;
}

/** `AWS::Deadline::QueueLimitAssociation`: Associates a limit with a particular queue. */
export interface QueueLimitAssociation {
  /** The unique identifier of the farm that contains the queue-limit association. */
  readonly FarmId?: string | undefined;
  /** The unique identifier of the limit in the association. */
  readonly LimitId?: string | undefined;
  /** The unique identifier of the queue in the association. */
  readonly QueueId?: string | undefined;
}

/** `AWS::Deadline::StorageProfile`: Creates a storage profile that specifies the operating system, file type, and file location of resources used on a farm. */
export interface StorageProfile {
  /** The display name of the storage profile summary to update. */
  readonly DisplayName?: string | undefined;
  /** The unique identifier of the farm that contains the storage profile. */
  readonly FarmId?: string | undefined;
  /** Operating system specific file system path to the storage location. */
  readonly FileSystemLocations?: readonly StorageProfile_FileSystemLocation[] | undefined;
  /** The operating system (OS) family. */
  readonly OsFamily?: string | undefined;
  /** The storage profile ID. */
  readonly StorageProfileId?: string | undefined;
}

/** The details of the file system location for the resource. */
export interface StorageProfile_FileSystemLocation {
  /** The location name. */
  readonly Name?: string | undefined;
  /** The file path. */
  readonly Path?: string | undefined;
  /** The type of file. */
  readonly Type?: string | undefined;
}

/** `AWS::Deadline::Worker`: Definition of AWS::Deadline::Worker Resource Type */
export interface Worker {
  /** The farm ID. */
  readonly FarmId?: string | undefined;
  /** The fleet ID. */
  readonly FleetId?: string | undefined;
  /** The host property details. */
  readonly HostProperties?: Worker_HostPropertiesRequest | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Worker_TagsItems[] | undefined;
  /** The Amazon Resource Name (ARN) of the worker. */
  readonly Arn?: string | undefined;
  /** The date and time the resource was created. */
  readonly CreatedAt?: string | undefined;
  /** The user or system that created this resource. */
  readonly CreatedBy?: string | undefined;
  /** The status of the worker. */
  readonly Status?: string | undefined;
  /** The worker ID. */
  readonly WorkerId?: string | undefined;
}

/** The host property details. */
export interface Worker_HostPropertiesRequest {
  /** The host name. */
  readonly HostName?: string | undefined;
  /** The IP addresses for a host. */
  readonly IpAddresses?: Worker_IpAddresses | undefined;
}

/** The IP addresses for a host. */
export interface Worker_IpAddresses {
  /** The IpV4 address of the network. */
  readonly IpV4Addresses?: readonly string[] | undefined;
  /** The IpV6 address for the network and node component. */
  readonly IpV6Addresses?: readonly string[] | undefined;
}

export interface Worker_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::ECS::CapacityProvider`: Creates a capacity provider. */
export interface CapacityProvider {
  /** The Auto Scaling group settings for the capacity provider. */
  readonly AutoScalingGroupProvider?: CapacityProvider_AutoScalingGroupProvider | undefined;
  /** The cluster that this capacity provider is associated with. */
  readonly ClusterName?: string | undefined;
  /** The configuration for the Amazon ECS Managed Instances provider. */
  readonly ManagedInstancesProvider?: CapacityProvider_ManagedInstancesProvider | undefined;
  /** The name of the capacity provider. */
  readonly Name?: string | undefined;
  /** The metadata that you apply to the capacity provider to help you categorize and organize it. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The minimum and maximum number of accelerators (such as GPUs) for instance type selection. */
export interface CapacityProvider_AcceleratorCountRequest {
  /** The maximum number of accelerators. */
  readonly Max?: number | undefined;
  /** The minimum number of accelerators. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum total accelerator memory in mebibytes (MiB) for instance type selection. */
export interface CapacityProvider_AcceleratorTotalMemoryMiBRequest {
  /** The maximum total accelerator memory in MiB. */
  readonly Max?: number | undefined;
  /** The minimum total accelerator memory in MiB. */
  readonly Min?: number | undefined;
}

export interface CapacityProvider_AutoRepairConfiguration {
  readonly ActionsStatus?: string | undefined;
}

/** The details of the Auto Scaling group for the capacity provider. */
export interface CapacityProvider_AutoScalingGroupProvider {
  /** The Amazon Resource Name (ARN) that identifies the Auto Scaling group, or the Auto Scaling group name. */
  readonly AutoScalingGroupArn?: string | undefined;
  /** The managed draining option for the Auto Scaling group capacity provider. */
  readonly ManagedDraining?: string | undefined;
  /** The managed scaling settings for the Auto Scaling group capacity provider. */
  readonly ManagedScaling?: CapacityProvider_ManagedScaling | undefined;
  /** The managed termination protection setting to use for the Auto Scaling group capacity provider. */
  readonly ManagedTerminationProtection?: string | undefined;
}

/** The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps) for instance type selection. */
export interface CapacityProvider_BaselineEbsBandwidthMbpsRequest {
  /** The maximum baseline Amazon EBS bandwidth in Mbps. */
  readonly Max?: number | undefined;
  /** The minimum baseline Amazon EBS bandwidth in Mbps. */
  readonly Min?: number | undefined;
}

export interface CapacityProvider_CapacityReservationRequest {
  readonly ReservationGroupArn?: string | undefined;
  readonly ReservationPreference?: string | undefined;
}

/** The configuration that controls how Amazon ECS optimizes your infrastructure. */
export interface CapacityProvider_InfrastructureOptimization {
  /** This parameter defines the number of seconds Amazon ECS Managed Instances waits before optimizing EC2 instances that… */
  readonly ScaleInAfter?: number | undefined;
}

/** The launch template configuration for Amazon ECS Managed Instances. */
export interface CapacityProvider_InstanceLaunchTemplate {
  /** The capacity option type. */
  readonly CapacityOptionType?: string | undefined;
  readonly CapacityReservations?: CapacityProvider_CapacityReservationRequest | undefined;
  /** The Amazon Resource Name (ARN) of the instance profile that Amazon ECS applies to Amazon ECS Managed Instances. */
  readonly Ec2InstanceProfileArn?: string | undefined;
  readonly FipsEnabled?: boolean | undefined;
  readonly InstanceMetadataTagsPropagation?: boolean | undefined;
  /** The instance requirements. */
  readonly InstanceRequirements?: CapacityProvider_InstanceRequirementsRequest | undefined;
  readonly LocalStorageConfiguration?: CapacityProvider_ManagedInstancesLocalStorageConfiguration | undefined;
  /** CloudWatch provides two categories of monitoring. */
  readonly Monitoring?: string | undefined;
  /** The network configuration for Amazon ECS Managed Instances. */
  readonly NetworkConfiguration?: CapacityProvider_ManagedInstancesNetworkConfiguration | undefined;
  /** The storage configuration for Amazon ECS Managed Instances. */
  readonly StorageConfiguration?: CapacityProvider_ManagedInstancesStorageConfiguration | undefined;
}

/** The instance requirements for attribute-based instance type selection. */
export interface CapacityProvider_InstanceRequirementsRequest {
  /** The minimum and maximum number of accelerators for the instance types. */
  readonly AcceleratorCount?: CapacityProvider_AcceleratorCountRequest | undefined;
  /** The accelerator manufacturers to include. */
  readonly AcceleratorManufacturers?: readonly string[] | undefined;
  /** The specific accelerator names to include. */
  readonly AcceleratorNames?: readonly string[] | undefined;
  /** The minimum and maximum total accelerator memory in mebibytes (MiB). */
  readonly AcceleratorTotalMemoryMiB?: CapacityProvider_AcceleratorTotalMemoryMiBRequest | undefined;
  /** The accelerator types to include. */
  readonly AcceleratorTypes?: readonly string[] | undefined;
  /** The instance types to include in the selection. */
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  /** Indicates whether to include bare metal instance types. */
  readonly BareMetal?: string | undefined;
  /** The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps). */
  readonly BaselineEbsBandwidthMbps?: CapacityProvider_BaselineEbsBandwidthMbpsRequest | undefined;
  /** Indicates whether to include burstable performance instance types (T2, T3, T3a, T4g). */
  readonly BurstablePerformance?: string | undefined;
  /** The CPU manufacturers to include or exclude. */
  readonly CpuManufacturers?: readonly string[] | undefined;
  /** The instance types to exclude from selection. */
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
  /** The instance generations to include. */
  readonly InstanceGenerations?: readonly string[] | undefined;
  /** Indicates whether to include instance types with local storage. */
  readonly LocalStorage?: string | undefined;
  /** The local storage types to include. */
  readonly LocalStorageTypes?: readonly string[] | undefined;
  /** The maximum price for Spot instances as a percentage of the optimal On-Demand price. */
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  /** The minimum and maximum amount of memory per vCPU in gibibytes (GiB). */
  readonly MemoryGiBPerVCpu?: CapacityProvider_MemoryGiBPerVCpuRequest | undefined;
  /** The minimum and maximum amount of memory in mebibytes (MiB) for the instance types. */
  readonly MemoryMiB?: CapacityProvider_MemoryMiBRequest | undefined;
  /** The minimum and maximum network bandwidth in gigabits per second (Gbps). */
  readonly NetworkBandwidthGbps?: CapacityProvider_NetworkBandwidthGbpsRequest | undefined;
  /** The minimum and maximum number of network interfaces for the instance types. */
  readonly NetworkInterfaceCount?: CapacityProvider_NetworkInterfaceCountRequest | undefined;
  /** The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. */
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  /** Indicates whether the instance types must support hibernation. */
  readonly RequireHibernateSupport?: boolean | undefined;
  /** The maximum price for Spot instances as a percentage over the lowest priced On-Demand instance. */
  readonly SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  /** The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage. */
  readonly TotalLocalStorageGB?: CapacityProvider_TotalLocalStorageGBRequest | undefined;
  /** The minimum and maximum number of vCPUs for the instance types. */
  readonly VCpuCount?: CapacityProvider_VCpuCountRangeRequest | undefined;
}

export interface CapacityProvider_ManagedInstancesLocalStorageConfiguration {
  readonly UseLocalStorage?: boolean | undefined;
}

/** The network configuration for Amazon ECS Managed Instances. */
export interface CapacityProvider_ManagedInstancesNetworkConfiguration {
  /** The list of security group IDs to apply to Amazon ECS Managed Instances. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The list of subnet IDs where Amazon ECS can launch Amazon ECS Managed Instances. */
  readonly Subnets?: readonly string[] | undefined;
}

/** The configuration for a Amazon ECS Managed Instances provider. */
export interface CapacityProvider_ManagedInstancesProvider {
  readonly AutoRepairConfiguration?: CapacityProvider_AutoRepairConfiguration | undefined;
  /** Defines how Amazon ECS Managed Instances optimizes the infrastastructure in your capacity provider. */
  readonly InfrastructureOptimization?: CapacityProvider_InfrastructureOptimization | undefined;
  /** The Amazon Resource Name (ARN) of the infrastructure role that Amazon ECS assumes to manage instances. */
  readonly InfrastructureRoleArn?: string | undefined;
  /** The launch template that defines how Amazon ECS launches Amazon ECS Managed Instances. */
  readonly InstanceLaunchTemplate?: CapacityProvider_InstanceLaunchTemplate | undefined;
  /** Determines whether tags from the capacity provider are automatically applied to Amazon ECS Managed Instances. */
  readonly PropagateTags?: string | undefined;
}

/** The storage configuration for Amazon ECS Managed Instances. */
export interface CapacityProvider_ManagedInstancesStorageConfiguration {
  /** The size of the tasks volume. */
  readonly StorageSizeGiB?: number | undefined;
}

/** The managed scaling settings for the Auto Scaling group capacity provider. */
export interface CapacityProvider_ManagedScaling {
  /** The period of time, in seconds, after a newly launched Amazon EC2 instance can contribute to CloudWatch metrics for… */
  readonly InstanceWarmupPeriod?: number | undefined;
  /** The maximum number of Amazon EC2 instances that Amazon ECS will scale out at one time. */
  readonly MaximumScalingStepSize?: number | undefined;
  /** The minimum number of Amazon EC2 instances that Amazon ECS will scale out at one time. */
  readonly MinimumScalingStepSize?: number | undefined;
  /** Determines whether to use managed scaling for the capacity provider. */
  readonly Status?: string | undefined;
  /** The target capacity utilization as a percentage for the capacity provider. */
  readonly TargetCapacity?: number | undefined;
}

/** The minimum and maximum amount of memory per vCPU in gibibytes (GiB). */
export interface CapacityProvider_MemoryGiBPerVCpuRequest {
  /** The maximum amount of memory per vCPU in GiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of memory per vCPU in GiB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum amount of memory in mebibytes (MiB) for instance type selection. */
export interface CapacityProvider_MemoryMiBRequest {
  /** The maximum amount of memory in MiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of memory in MiB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum network bandwidth in gigabits per second (Gbps) for instance type selection. */
export interface CapacityProvider_NetworkBandwidthGbpsRequest {
  /** The maximum network bandwidth in Gbps. */
  readonly Max?: number | undefined;
  /** The minimum network bandwidth in Gbps. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum number of network interfaces for instance type selection. */
export interface CapacityProvider_NetworkInterfaceCountRequest {
  /** The maximum number of network interfaces. */
  readonly Max?: number | undefined;
  /** The minimum number of network interfaces. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage. */
export interface CapacityProvider_TotalLocalStorageGBRequest {
  /** The maximum total local storage in GB. */
  readonly Max?: number | undefined;
  /** The minimum total local storage in GB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum number of vCPUs for instance type selection. */
export interface CapacityProvider_VCpuCountRangeRequest {
  /** The maximum number of vCPUs. */
  readonly Max?: number | undefined;
  /** The minimum number of vCPUs. */
  readonly Min?: number | undefined;
}

/** `AWS::ECS::Cluster`: The `AWS::ECS::Cluster` resource creates an Amazon Elastic Container Service (Amazon ECS) cluster. */
export interface Cluster {
  /** The short name of one or more capacity providers to associate with the cluster. */
  readonly CapacityProviders?: readonly string[] | undefined;
  /** A user-generated string that you use to identify your cluster. */
  readonly ClusterName?: string | undefined;
  /** The settings to use when creating a cluster. */
  readonly ClusterSettings?: readonly Cluster_ClusterSettings[] | undefined;
  /** The execute command and managed storage configuration for the cluster. */
  readonly Configuration?: Cluster_ClusterConfiguration | undefined;
  /** The default capacity provider strategy for the cluster. */
  readonly DefaultCapacityProviderStrategy?: readonly Cluster_CapacityProviderStrategyItem[] | undefined;
  /** Use this parameter to set a default Service Connect namespace. */
  readonly ServiceConnectDefaults?: Cluster_ServiceConnectDefaults | undefined;
  /** The metadata that you apply to the cluster to help you categorize and organize them. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon ECS cluster, such as… */
  readonly Arn?: string | undefined;
}

/** The `CapacityProviderStrategyItem` property specifies the details of the default capacity provider strategy for the… */
export interface Cluster_CapacityProviderStrategyItem {
  /** The base value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. */
  readonly Base?: number | undefined;
  /** The short name of the capacity provider. */
  readonly CapacityProvider?: string | undefined;
  /** The weight value designates the relative percentage of the total number of tasks launched that should use the specified… */
  readonly Weight?: number | undefined;
}

/** The execute command and managed storage configuration for the cluster. */
export interface Cluster_ClusterConfiguration {
  /** The details of the execute command configuration. */
  readonly ExecuteCommandConfiguration?: Cluster_ExecuteCommandConfiguration | undefined;
  /** The details of the managed storage configuration. */
  readonly ManagedStorageConfiguration?: Cluster_ManagedStorageConfiguration | undefined;
}

/** The settings to use when creating a cluster. */
export interface Cluster_ClusterSettings {
  /** The name of the cluster setting. */
  readonly Name?: string | undefined;
  /** The value to set for the cluster setting. */
  readonly Value?: string | undefined;
}

/** The details of the execute command configuration. */
export interface Cluster_ExecuteCommandConfiguration {
  /** Specify an AWS Key Management Service key ID to encrypt the data between the local client and the container. */
  readonly KmsKeyId?: string | undefined;
  /** The log configuration for the results of the execute command actions. */
  readonly LogConfiguration?: Cluster_ExecuteCommandLogConfiguration | undefined;
  /** The log setting to use for redirecting logs for your execute command results. */
  readonly Logging?: string | undefined;
}

/** The log configuration for the results of the execute command actions. */
export interface Cluster_ExecuteCommandLogConfiguration {
  /** Determines whether to use encryption on the CloudWatch logs. */
  readonly CloudWatchEncryptionEnabled?: boolean | undefined;
  /** The name of the CloudWatch log group to send logs to. */
  readonly CloudWatchLogGroupName?: string | undefined;
  /** The name of the S3 bucket to send logs to. */
  readonly S3BucketName?: string | undefined;
  /** Determines whether to use encryption on the S3 logs. */
  readonly S3EncryptionEnabled?: boolean | undefined;
  /** An optional folder in the S3 bucket to place logs in. */
  readonly S3KeyPrefix?: string | undefined;
}

/** The managed storage configuration for the cluster. */
export interface Cluster_ManagedStorageConfiguration {
  /** Specify the AWS Key Management Service key ID for Fargate ephemeral storage. */
  readonly FargateEphemeralStorageKmsKeyId?: string | undefined;
  /** Specify a AWS Key Management Service key ID to encrypt Amazon ECS managed storage. */
  readonly KmsKeyId?: string | undefined;
}

/** Use this parameter to set a default Service Connect namespace. */
export interface Cluster_ServiceConnectDefaults {
  /** The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace that's used when you create a… */
  readonly Namespace?: string | undefined;
}

/** `AWS::ECS::ClusterCapacityProviderAssociations`: The `AWS::ECS::ClusterCapacityProviderAssociations` resource associates one or more capacity providers and a default… */
export interface ClusterCapacityProviderAssociations {
  /** The capacity providers to associate with the cluster. */
  readonly CapacityProviders?: readonly string[] | undefined;
  /** The cluster the capacity provider association is the target of. */
  readonly Cluster?: string | undefined;
  /** The default capacity provider strategy to associate with the cluster. */
  readonly DefaultCapacityProviderStrategy?: readonly ClusterCapacityProviderAssociations_CapacityProviderStrategy[] | undefined;
}

/** The `CapacityProviderStrategy` property specifies the details of the default capacity provider strategy for the cluster. */
export interface ClusterCapacityProviderAssociations_CapacityProviderStrategy {
  /** The base value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. */
  readonly Base?: number | undefined;
  /** The short name of the capacity provider. */
  readonly CapacityProvider?: string | undefined;
  /** The weight value designates the relative percentage of the total number of tasks launched that should use the specified… */
  readonly Weight?: number | undefined;
}

/** `AWS::ECS::Daemon`: Information about a daemon resource. */
export interface Daemon {
  /** The Amazon Resource Names (ARNs) of the capacity providers associated with the daemon. */
  readonly CapacityProviderArns?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the cluster that the daemon is running in. */
  readonly ClusterArn?: string | undefined;
  readonly Critical?: boolean | undefined;
  readonly DaemonName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the daemon task definition used by this revision. */
  readonly DaemonTaskDefinitionArn?: string | undefined;
  /** Optional deployment parameters that control how a daemon rolls out updates across container instances. */
  readonly DeploymentConfiguration?: Daemon_DaemonDeploymentConfiguration | undefined;
  /** Specifies whether Amazon ECS managed tags are turned on for the daemon tasks. */
  readonly EnableECSManagedTags?: boolean | undefined;
  /** Specifies whether the execute command functionality is turned on for the daemon tasks. */
  readonly EnableExecuteCommand?: boolean | undefined;
  /** Specifies whether tags are propagated from the daemon to the daemon tasks. */
  readonly PropagateTags?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CreatedAt?: string | undefined;
  readonly DaemonArn?: string | undefined;
  readonly DaemonStatus?: string | undefined;
  readonly DeploymentArn?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

/** The CloudWatch alarm configuration for a daemon. */
export interface Daemon_DaemonAlarmConfiguration {
  /** The CloudWatch alarm names to monitor during a daemon deployment. */
  readonly AlarmNames?: readonly string[] | undefined;
  /** Determines whether to use the CloudWatch alarm option in the daemon deployment process. */
  readonly Enable?: boolean | undefined;
}

/** Optional deployment parameters that control how a daemon rolls out updates across container instances. */
export interface Daemon_DaemonDeploymentConfiguration {
  /** The CloudWatch alarm configuration for a daemon. */
  readonly Alarms?: Daemon_DaemonAlarmConfiguration | undefined;
  /** The amount of time (in minutes) to wait after a successful deployment step before proceeding. */
  readonly BakeTimeInMinutes?: number | undefined;
  /** The percentage of container instances to drain simultaneously during a daemon deployment. */
  readonly DrainPercent?: number | undefined;
}

/** `AWS::ECS::DaemonTaskDefinition`: The details of a daemon task definition. */
export interface DaemonTaskDefinition {
  /** A list of container definitions in JSON format that describe the containers that make up the daemon task. */
  readonly ContainerDefinitions?: readonly DaemonTaskDefinition_DaemonContainerDefinition[] | undefined;
  /** The number of CPU units used by the daemon task. */
  readonly Cpu?: string | undefined;
  /** The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make… */
  readonly ExecutionRoleArn?: string | undefined;
  /** The name of a family that this daemon task definition is registered to. */
  readonly Family?: string | undefined;
  /** The IPC namespace mode for the daemon. */
  readonly IpcMode?: string | undefined;
  /** The amount of memory (in MiB) used by the daemon task. */
  readonly Memory?: string | undefined;
  /** The PID namespace mode for the daemon. */
  readonly PidMode?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the IAM role that grants containers in the daemon task permission… */
  readonly TaskRoleArn?: string | undefined;
  /** The list of data volume definitions for the daemon task. */
  readonly Volumes?: readonly DaemonTaskDefinition_Volume[] | undefined;
  readonly DaemonTaskDefinitionArn?: string | undefined;
}

/** The dependencies defined for container startup and shutdown. */
export interface DaemonTaskDefinition_ContainerDependency {
  /** The dependency condition of the container. */
  readonly Condition?: string | undefined;
  /** The name of a container. */
  readonly ContainerName?: string | undefined;
}

/** A container definition for a daemon task. */
export interface DaemonTaskDefinition_DaemonContainerDefinition {
  /** The command that's passed to the container. */
  readonly Command?: readonly string[] | undefined;
  /** The number of ``cpu`` units reserved for the container. */
  readonly Cpu?: number | undefined;
  /** The dependencies defined for container startup and shutdown. */
  readonly DependsOn?: readonly DaemonTaskDefinition_ContainerDependency[] | undefined;
  /** The entry point that's passed to the container. */
  readonly EntryPoint?: readonly string[] | undefined;
  /** The environment variables to pass to a container. */
  readonly Environment?: readonly DaemonTaskDefinition_KeyValuePair[] | undefined;
  /** A list of files containing the environment variables to pass to a container. */
  readonly EnvironmentFiles?: readonly DaemonTaskDefinition_EnvironmentFile[] | undefined;
  /** If the ``essential`` parameter of a container is marked as ``true``, and that container fails or stops for any reason,… */
  readonly Essential?: boolean | undefined;
  /** The FireLens configuration for the container. */
  readonly FirelensConfiguration?: DaemonTaskDefinition_FirelensConfiguration | undefined;
  /** An object representing a container health check. */
  readonly HealthCheck?: DaemonTaskDefinition_HealthCheck | undefined;
  /** The image used to start the container. */
  readonly Image?: string | undefined;
  /** When this parameter is ``true``, you can deploy containerized applications that require ``stdin`` or a ``tty`` to be… */
  readonly Interactive?: boolean | undefined;
  /** The Linux-specific options that are applied to the container, such as Linux KernelCapabilities. */
  readonly LinuxParameters?: DaemonTaskDefinition_LinuxParameters | undefined;
  /** The log configuration for the container. */
  readonly LogConfiguration?: DaemonTaskDefinition_LogConfiguration | undefined;
  /** The amount (in MiB) of memory to present to the container. */
  readonly Memory?: number | undefined;
  /** The soft limit (in MiB) of memory to reserve for the container. */
  readonly MemoryReservation?: number | undefined;
  /** The mount points for data volumes in your container. */
  readonly MountPoints?: readonly DaemonTaskDefinition_MountPoint[] | undefined;
  /** The name of the container. */
  readonly Name?: string | undefined;
  /** When this parameter is true, the container is given elevated privileges on the host container instance (similar to the… */
  readonly Privileged?: boolean | undefined;
  /** When this parameter is ``true``, a TTY is allocated. */
  readonly PseudoTerminal?: boolean | undefined;
  /** When this parameter is true, the container is given read-only access to its root file system. */
  readonly ReadonlyRootFilesystem?: boolean | undefined;
  /** The repository credentials for private registry authentication. */
  readonly RepositoryCredentials?: DaemonTaskDefinition_RepositoryCredentials | undefined;
  readonly RestartPolicy?: DaemonTaskDefinition_RestartPolicy | undefined;
  /** The secrets to pass to the container. */
  readonly Secrets?: readonly DaemonTaskDefinition_Secret[] | undefined;
  /** Time duration (in seconds) to wait before giving up on resolving dependencies for a container. */
  readonly StartTimeout?: number | undefined;
  /** Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its own. */
  readonly StopTimeout?: number | undefined;
  /** A list of namespaced kernel parameters to set in the container. */
  readonly SystemControls?: readonly DaemonTaskDefinition_SystemControl[] | undefined;
  /** A list of ``ulimits`` to set in the container. */
  readonly Ulimits?: readonly DaemonTaskDefinition_Ulimit[] | undefined;
  /** The user to use inside the container. */
  readonly User?: string | undefined;
  /** The working directory to run commands inside the container in. */
  readonly WorkingDirectory?: string | undefined;
}

/** An object representing a container instance host device. */
export interface DaemonTaskDefinition_Device {
  /** The path inside the container at which to expose the host device. */
  readonly ContainerPath?: string | undefined;
  /** The path for the device on the host container instance. */
  readonly HostPath?: string | undefined;
  /** The explicit permissions to provide to the container for the device. */
  readonly Permissions?: readonly string[] | undefined;
}

/** A list of files containing the environment variables to pass to a container. */
export interface DaemonTaskDefinition_EnvironmentFile {
  /** The file type to use. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file. */
  readonly Value?: string | undefined;
}

/** The FireLens configuration for the container. */
export interface DaemonTaskDefinition_FirelensConfiguration {
  /** The options to use when configuring the log router. */
  readonly Options?: { readonly [key: string]: string | undefined } | undefined;
  /** The log router to use. */
  readonly Type?: string | undefined;
}

/** An object representing a container health check. */
export interface DaemonTaskDefinition_HealthCheck {
  /** A string array representing the command that the container runs to determine if it is healthy. */
  readonly Command?: readonly string[] | undefined;
  /** The time period in seconds between each health check execution. */
  readonly Interval?: number | undefined;
  /** The number of times to retry a failed health check before the container is considered unhealthy. */
  readonly Retries?: number | undefined;
  /** The optional grace period to provide containers time to bootstrap before failed health checks count towards the maximum… */
  readonly StartPeriod?: number | undefined;
  /** The time period in seconds to wait for a health check to succeed before it is considered a failure. */
  readonly Timeout?: number | undefined;
}

/** Details on a container instance bind mount host volume. */
export interface DaemonTaskDefinition_HostVolumeProperties {
  /** When the ``host`` parameter is used, specify a ``sourcePath`` to declare the path on the host container instance that's… */
  readonly SourcePath?: string | undefined;
}

/** The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task… */
export interface DaemonTaskDefinition_KernelCapabilities {
  /** The Linux capabilities for the container that have been added to the default configuration provided by Docker. */
  readonly Add?: readonly string[] | undefined;
  /** The Linux capabilities for the container that have been removed from the default configuration provided by Docker. */
  readonly Drop?: readonly string[] | undefined;
}

/** A key-value pair object. */
export interface DaemonTaskDefinition_KeyValuePair {
  /** The name of the key-value pair. */
  readonly Name?: string | undefined;
  /** The value of the key-value pair. */
  readonly Value?: string | undefined;
}

/** The Linux-specific options that are applied to the container, such as Linux KernelCapabilities. */
export interface DaemonTaskDefinition_LinuxParameters {
  /** The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task… */
  readonly Capabilities?: DaemonTaskDefinition_KernelCapabilities | undefined;
  /** Any host devices to expose to the container. */
  readonly Devices?: readonly DaemonTaskDefinition_Device[] | undefined;
  /** Run an ``init`` process inside the container that forwards signals and reaps processes. */
  readonly InitProcessEnabled?: boolean | undefined;
  /** The container path, mount options, and size (in MiB) of the tmpfs mount. */
  readonly Tmpfs?: readonly DaemonTaskDefinition_Tmpfs[] | undefined;
}

/** The log configuration for the container. */
export interface DaemonTaskDefinition_LogConfiguration {
  /** The log driver to use for the container. */
  readonly LogDriver?: string | undefined;
  /** The configuration options to send to the log driver. */
  readonly Options?: { readonly [key: string]: string | undefined } | undefined;
  /** The secrets to pass to the log configuration. */
  readonly SecretOptions?: readonly DaemonTaskDefinition_Secret[] | undefined;
}

/** The details for a volume mount point that's used in a container definition. */
export interface DaemonTaskDefinition_MountPoint {
  /** The path on the container to mount the host volume at. */
  readonly ContainerPath?: string | undefined;
  /** If this value is ``true``, the container has read-only access to the volume. */
  readonly ReadOnly?: boolean | undefined;
  /** The name of the volume to mount. */
  readonly SourceVolume?: string | undefined;
}

/** The repository credentials for private registry authentication. */
export interface DaemonTaskDefinition_RepositoryCredentials {
  /** The Amazon Resource Name (ARN) of the secret containing the private repository credentials. */
  readonly CredentialsParameter?: string | undefined;
}

export interface DaemonTaskDefinition_RestartPolicy {
  readonly Enabled?: boolean | undefined;
  readonly IgnoredExitCodes?: readonly number[] | undefined;
  readonly RestartAttemptPeriod?: number | undefined;
}

/** An object representing the secret to expose to your container. */
export interface DaemonTaskDefinition_Secret {
  /** The name of the secret. */
  readonly Name?: string | undefined;
  /** The secret to expose to the container. */
  readonly ValueFrom?: string | undefined;
}

/** A list of namespaced kernel parameters to set in the container. */
export interface DaemonTaskDefinition_SystemControl {
  /** The namespaced kernel parameter to set a ``value`` for. */
  readonly Namespace?: string | undefined;
  /** The namespaced kernel parameter to set a ``value`` for. */
  readonly Value?: string | undefined;
}

/** The container path, mount options, and size of the tmpfs mount. */
export interface DaemonTaskDefinition_Tmpfs {
  /** The absolute file path where the tmpfs volume is to be mounted. */
  readonly ContainerPath?: string | undefined;
  /** The list of tmpfs volume mount options. */
  readonly MountOptions?: readonly string[] | undefined;
  /** The maximum size (in MiB) of the tmpfs volume. */
  readonly Size?: number | undefined;
}

/** The ``ulimit`` settings to pass to the container. */
export interface DaemonTaskDefinition_Ulimit {
  /** The hard limit for the ``ulimit`` type. */
  readonly HardLimit?: number | undefined;
  /** The ``type`` of the ``ulimit``. */
  readonly Name?: string | undefined;
  /** The soft limit for the ``ulimit`` type. */
  readonly SoftLimit?: number | undefined;
}

/** The data volume configuration for tasks launched using this task definition. */
export interface DaemonTaskDefinition_Volume {
  /** Details on a container instance bind mount host volume. */
  readonly Host?: DaemonTaskDefinition_HostVolumeProperties | undefined;
  /** The name of the volume. */
  readonly Name?: string | undefined;
}

/** `AWS::ECS::ExpressGatewayService`: Creates an Express service that simplifies deploying containerized web applications on Amazon ECS with managed AWS… */
export interface ExpressGatewayService {
  /** The short name or full ARN of the cluster that hosts the Express service. */
  readonly Cluster?: string | undefined;
  /** The CPU allocation for tasks in this service revision. */
  readonly Cpu?: string | undefined;
  /** The ARN of the task execution role for the service revision. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The health check path for this service revision. */
  readonly HealthCheckPath?: string | undefined;
  /** The ARN of the infrastructure role that manages AWS resources for the Express service. */
  readonly InfrastructureRoleArn?: string | undefined;
  /** The memory allocation for tasks in this service revision. */
  readonly Memory?: string | undefined;
  /** The network configuration for tasks in this service revision. */
  readonly NetworkConfiguration?: ExpressGatewayService_ExpressGatewayServiceNetworkConfiguration | undefined;
  /** The primary container configuration for this service revision. */
  readonly PrimaryContainer?: ExpressGatewayService_ExpressGatewayContainer | undefined;
  /** The auto-scaling configuration for this service revision. */
  readonly ScalingTarget?: ExpressGatewayService_ExpressGatewayScalingTarget | undefined;
  /** The name of the Express service. */
  readonly ServiceName?: string | undefined;
  /** The metadata applied to the Express service. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly TaskDefinitionArn?: string | undefined;
  /** The ARN of the task role for the service revision. */
  readonly TaskRoleArn?: string | undefined;
  /** The list of active service configurations for the Express service. */
  readonly ActiveConfigurations?: readonly ExpressGatewayService_ExpressGatewayServiceConfiguration[] | undefined;
  /** The Unix timestamp for when the Express service was created. */
  readonly CreatedAt?: string | undefined;
  readonly ECSManagedResourceArns?: ExpressGatewayService_ECSManagedResourceArns | undefined;
  /** The Endpoint of the express service. */
  readonly Endpoint?: string | undefined;
  /** The ARN that identifies the Express service. */
  readonly ServiceArn?: string | undefined;
  readonly Status?: ExpressGatewayService_ExpressGatewayServiceStatus | undefined;
  /** The Unix timestamp for when the Express service was last updated. */
  readonly UpdatedAt?: string | undefined;
}

export interface ExpressGatewayService_AutoScalingArns {
  /** The list of Auto Scaling policy ARNs associated with the express service. */
  readonly ApplicationAutoScalingPolicies?: readonly string[] | undefined;
  /** The Auto Scaling Scalable Target ARN associated with the express service. */
  readonly ScalableTarget?: string | undefined;
}

export interface ExpressGatewayService_ECSManagedResourceArns {
  readonly AutoScaling?: ExpressGatewayService_AutoScalingArns | undefined;
  readonly IngressPath?: ExpressGatewayService_IngressPathArns | undefined;
  /** The list of Log Group ARNs associated with the express service. */
  readonly LogGroups?: readonly string[] | undefined;
  /** The list of Metric Alarm ARNs associated with the express service. */
  readonly MetricAlarms?: readonly string[] | undefined;
  /** The list of Security Group ARNs associated with the express service. */
  readonly ServiceSecurityGroups?: readonly string[] | undefined;
}

/** Defines the configuration for the primary container in an Express service. */
export interface ExpressGatewayService_ExpressGatewayContainer {
  /** The log configuration for the container. */
  readonly AwsLogsConfiguration?: ExpressGatewayService_ExpressGatewayServiceAwsLogsConfiguration | undefined;
  /** The command that is passed to the container. */
  readonly Command?: readonly string[] | undefined;
  /** The port number on the container that receives traffic from the load balancer. */
  readonly ContainerPort?: number | undefined;
  /** The environment variables to pass to the container. */
  readonly Environment?: readonly ExpressGatewayService_KeyValuePair[] | undefined;
  /** The image used to start a container. */
  readonly Image?: string | undefined;
  /** The configuration for repository credentials for private registry authentication. */
  readonly RepositoryCredentials?: ExpressGatewayService_ExpressGatewayRepositoryCredentials | undefined;
  /** The secrets to pass to the container. */
  readonly Secrets?: readonly ExpressGatewayService_Secret[] | undefined;
}

/** The repository credentials for private registry authentication to pass to the container. */
export interface ExpressGatewayService_ExpressGatewayRepositoryCredentials {
  /** The Amazon Resource Name (ARN) of the secret containing the private repository credentials. */
  readonly CredentialsParameter?: string | undefined;
}

/** Defines the auto-scaling configuration for an Express service. */
export interface ExpressGatewayService_ExpressGatewayScalingTarget {
  /** The metric used for auto-scaling decisions. */
  readonly AutoScalingMetric?: string | undefined;
  /** The target value for the auto-scaling metric. */
  readonly AutoScalingTargetValue?: number | undefined;
  /** The maximum number of tasks to run in the Express service. */
  readonly MaxTaskCount?: number | undefined;
  /** The minimum number of tasks to run in the Express service. */
  readonly MinTaskCount?: number | undefined;
}

/** Specifies the Amazon CloudWatch Logs configuration for the Express service container. */
export interface ExpressGatewayService_ExpressGatewayServiceAwsLogsConfiguration {
  /** The name of the CloudWatch Logs log group to send container logs to. */
  readonly LogGroup?: string | undefined;
  /** The prefix for the CloudWatch Logs log stream names. */
  readonly LogStreamPrefix?: string | undefined;
}

/** Represents a specific configuration revision of an Express service, containing all the settings and parameters for that… */
export interface ExpressGatewayService_ExpressGatewayServiceConfiguration {
  /** The CPU allocation for tasks in this service revision. */
  readonly Cpu?: string | undefined;
  /** The Unix timestamp for when this service revision was created. */
  readonly CreatedAt?: string | undefined;
  /** The ARN of the task execution role for the service revision. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The health check path for this service revision. */
  readonly HealthCheckPath?: string | undefined;
  /** The entry point into this service revision. */
  readonly IngressPaths?: readonly ExpressGatewayService_IngressPathSummary[] | undefined;
  /** The memory allocation for tasks in this service revision. */
  readonly Memory?: string | undefined;
  /** The network configuration for tasks in this service revision. */
  readonly NetworkConfiguration?: ExpressGatewayService_ExpressGatewayServiceNetworkConfiguration | undefined;
  /** The primary container configuration for this service revision. */
  readonly PrimaryContainer?: ExpressGatewayService_ExpressGatewayContainer | undefined;
  /** The auto-scaling configuration for this service revision. */
  readonly ScalingTarget?: ExpressGatewayService_ExpressGatewayScalingTarget | undefined;
  /** The ARN of the service revision. */
  readonly ServiceRevisionArn?: string | undefined;
  readonly TaskDefinitionArn?: string | undefined;
  /** The ARN of the task role for the service revision. */
  readonly TaskRoleArn?: string | undefined;
}

/** The network configuration for an Express service. */
export interface ExpressGatewayService_ExpressGatewayServiceNetworkConfiguration {
  /** The IDs of the security groups associated with the Express service. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The IDs of the subnets associated with the Express service. */
  readonly Subnets?: readonly string[] | undefined;
}

/** An object that defines the status of Express service creation and information about the status of the service. */
export interface ExpressGatewayService_ExpressGatewayServiceStatus {
  /** The status of the Express service. */
  readonly StatusCode?: string | undefined;
}

export interface ExpressGatewayService_IngressPathArns {
  /** The Certificate ARN associated with the express service. */
  readonly CertificateArn?: string | undefined;
  /** The ARN of the Load Balancer listener associated with the express service. */
  readonly ListenerArn?: string | undefined;
  /** The ARN of the Load Balancer listener rule associated with the express service. */
  readonly ListenerRuleArn?: string | undefined;
  /** The ARN of the Load Balancer associated with the express service. */
  readonly LoadBalancerArn?: string | undefined;
  /** The list of Load Balancer Security Group ARNs associated with the express service. */
  readonly LoadBalancerSecurityGroups?: readonly string[] | undefined;
  /** The list of Target Group ARNs associated with the express service. */
  readonly TargetGroupArns?: readonly string[] | undefined;
}

/** The entry point into an Express service. */
export interface ExpressGatewayService_IngressPathSummary {
  /** The type of access to the endpoint for the Express service. */
  readonly AccessType?: string | undefined;
  /** The endpoint for access to the service. */
  readonly Endpoint?: string | undefined;
}

/** A key-value pair object. */
export interface ExpressGatewayService_KeyValuePair {
  /** The name of the key-value pair. */
  readonly Name?: string | undefined;
  /** The value of the key-value pair. */
  readonly Value?: string | undefined;
}

/** An object representing the secret to expose to your container. */
export interface ExpressGatewayService_Secret {
  /** The name of the secret. */
  readonly Name?: string | undefined;
  /** The secret to expose to the container. */
  readonly ValueFrom?: string | undefined;
}

/** `AWS::ECS::PrimaryTaskSet`: Modifies which task set in a service is the primary task set. */
export interface PrimaryTaskSet {
  /** The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service that the task set exists in. */
  readonly Cluster?: string | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the service that the task set exists in. */
  readonly Service?: string | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the task set to set as the primary task set in the deployment. */
  readonly TaskSetId?: string | undefined;
}

/** `AWS::ECS::Service`: The `AWS::ECS::Service` resource creates an Amazon Elastic Container Service (Amazon ECS) service that runs and… */
export interface Service {
  /** Indicates whether to use Availability Zone rebalancing for the service. */
  readonly AvailabilityZoneRebalancing?: string | undefined;
  /** The capacity provider strategy to use for the service. */
  readonly CapacityProviderStrategy?: readonly Service_CapacityProviderStrategyItem[] | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the cluster that you run your service on. */
  readonly Cluster?: string | undefined;
  /** Optional deployment parameters that control how many tasks run during the deployment and the ordering of stopping and… */
  readonly DeploymentConfiguration?: Service_DeploymentConfiguration | undefined;
  /** The deployment controller to use for the service. */
  readonly DeploymentController?: Service_DeploymentController | undefined;
  /** The number of instantiations of the specified task definition to place and keep running in your service. */
  readonly DesiredCount?: number | undefined;
  /** Specifies whether to turn on Amazon ECS managed tags for the tasks within the service. */
  readonly EnableECSManagedTags?: boolean | undefined;
  /** Determines whether the execute command functionality is turned on for the service. */
  readonly EnableExecuteCommand?: boolean | undefined;
  /** Determines whether to force a new deployment of the service. */
  readonly ForceNewDeployment?: Service_ForceNewDeployment | undefined;
  /** The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load Balancing, VPC… */
  readonly HealthCheckGracePeriodSeconds?: number | undefined;
  /** The launch type on which to run your service. */
  readonly LaunchType?: string | undefined;
  /** A list of load balancer objects to associate with the service. */
  readonly LoadBalancers?: readonly Service_LoadBalancer[] | undefined;
  /** The optional monitoring configuration for a service, which defines the resolution for the service-level… */
  readonly Monitoring?: Service_MonitoringConfiguration | undefined;
  /** The network configuration for the service. */
  readonly NetworkConfiguration?: Service_NetworkConfiguration | undefined;
  /** An array of placement constraint objects to use for tasks in your service. */
  readonly PlacementConstraints?: readonly Service_PlacementConstraint[] | undefined;
  /** The placement strategy objects to use for tasks in your service. */
  readonly PlacementStrategies?: readonly Service_PlacementStrategy[] | undefined;
  /** The platform version that your tasks in the service are running on. */
  readonly PlatformVersion?: string | undefined;
  /** Specifies whether to propagate the tags from the task definition to the task. */
  readonly PropagateTags?: string | undefined;
  /** The name or full Amazon Resource Name (ARN) of the IAM role that allows Amazon ECS to make calls to your load balancer… */
  readonly Role?: string | undefined;
  /** The scheduling strategy to use for the service. */
  readonly SchedulingStrategy?: string | undefined;
  /** The configuration for this service to discover and connect to services, and be discovered by, and connected from, other… */
  readonly ServiceConnectConfiguration?: Service_ServiceConnectConfiguration | undefined;
  /** The name of your service. */
  readonly ServiceName?: string | undefined;
  /** The details of the service discovery registry to associate with this service. */
  readonly ServiceRegistries?: readonly Service_ServiceRegistry[] | undefined;
  /** The metadata that you apply to the service to help you categorize and organize them. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The `family` and `revision` ( `family:revision` ) or full ARN of the task definition to run in your service. */
  readonly TaskDefinition?: string | undefined;
  /** The configuration for a volume specified in the task definition as a volume that is configured at launch time. */
  readonly VolumeConfigurations?: readonly Service_ServiceVolumeConfiguration[] | undefined;
  /** The VPC Lattice configuration for the service being created. */
  readonly VpcLatticeConfigurations?: readonly Service_VpcLatticeConfiguration[] | undefined;
  /** The name of the Amazon ECS service, such as `sample-webapp`. */
  readonly Name?: string | undefined;
  /** The ARN that identifies the service. */
  readonly ServiceArn?: string | undefined;
}

/** The advanced settings for a load balancer used in blue/green deployments. */
export interface Service_AdvancedConfiguration {
  /** The Amazon Resource Name (ARN) of the alternate target group for Amazon ECS blue/green deployments. */
  readonly AlternateTargetGroupArn?: string | undefined;
  /** The Amazon Resource Name (ARN) that that identifies the production listener rule (in the case of an Application Load… */
  readonly ProductionListenerRule?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call the Elastic Load Balancing… */
  readonly RoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) that identifies ) that identifies the test listener rule (in the case of an Application… */
  readonly TestListenerRule?: string | undefined;
}

/** An object representing the networking details for a task or service. */
export interface Service_AwsVpcConfiguration {
  /** Whether the task's elastic network interface receives a public IP address. */
  readonly AssignPublicIp?: string | undefined;
  /** The IDs of the security groups associated with the task or service. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The IDs of the subnets associated with the task or service. */
  readonly Subnets?: readonly string[] | undefined;
}

/** Configuration for a canary deployment strategy that shifts a fixed percentage of traffic to the new service revision,… */
export interface Service_CanaryConfiguration {
  /** The amount of time in minutes to wait during the canary phase before shifting the remaining production traffic to the… */
  readonly CanaryBakeTimeInMinutes?: number | undefined;
  /** The percentage of production traffic to shift to the new service revision during the canary phase. */
  readonly CanaryPercent?: number | undefined;
}

/** The details of a capacity provider strategy. */
export interface Service_CapacityProviderStrategyItem {
  /** The base value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. */
  readonly Base?: number | undefined;
  /** The short name of the capacity provider. */
  readonly CapacityProvider?: string | undefined;
  /** The weight value designates the relative percentage of the total number of tasks launched that should use the specified… */
  readonly Weight?: number | undefined;
}

/** One of the methods which provide a way for you to quickly identify when a deployment has failed, and then to optionally… */
export interface Service_DeploymentAlarms {
  /** One or more CloudWatch alarm names. */
  readonly AlarmNames?: readonly string[] | undefined;
  /** Determines whether to use the CloudWatch alarm option in the service deployment process. */
  readonly Enable?: boolean | undefined;
  /** Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. */
  readonly Rollback?: boolean | undefined;
}

/** The deployment circuit breaker can only be used for services using the rolling update ( `ECS` ) deployment type. */
export interface Service_DeploymentCircuitBreaker {
  /** Determines whether to use the deployment circuit breaker logic for the service. */
  readonly Enable?: boolean | undefined;
  /** Specifies whether the deployment circuit breaker resets its failure count when a task reaches a healthy state. */
  readonly ResetOnHealthyTask?: boolean | undefined;
  /** Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. */
  readonly Rollback?: boolean | undefined;
  /** Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. */
  readonly ThresholdConfiguration?: Service_ThresholdConfiguration | undefined;
}

/** Optional deployment parameters that control how many tasks run during a deployment and the ordering of stopping and… */
export interface Service_DeploymentConfiguration {
  /** Information about the CloudWatch alarms. */
  readonly Alarms?: Service_DeploymentAlarms | undefined;
  /** The duration when both blue and green service revisions are running simultaneously after the production traffic has… */
  readonly BakeTimeInMinutes?: number | undefined;
  /** Configuration for canary deployment strategy. */
  readonly CanaryConfiguration?: Service_CanaryConfiguration | undefined;
  /** The deployment circuit breaker can only be used for services using the rolling update ( `ECS` ) deployment type. */
  readonly DeploymentCircuitBreaker?: Service_DeploymentCircuitBreaker | undefined;
  readonly EarlySuccessCriteria?: Service_DeploymentEarlySuccessCriteria | undefined;
  /** An array of deployment lifecycle hook objects to run custom logic at specific stages of the deployment lifecycle. */
  readonly LifecycleHooks?: readonly Service_DeploymentLifecycleHook[] | undefined;
  /** Configuration for linear deployment strategy. */
  readonly LinearConfiguration?: Service_LinearConfiguration | undefined;
  /** If a service is using the rolling update ( `ECS` ) deployment type, the `maximumPercent` parameter represents an upper… */
  readonly MaximumPercent?: number | undefined;
  /** If a service is using the rolling update ( `ECS` ) deployment type, the `minimumHealthyPercent` represents a lower… */
  readonly MinimumHealthyPercent?: number | undefined;
  /** The deployment strategy for the service. */
  readonly Strategy?: string | undefined;
}

/** The deployment controller to use for the service. */
export interface Service_DeploymentController {
  /** The deployment controller type to use. */
  readonly Type?: string | undefined;
}

export interface Service_DeploymentEarlySuccessCriteria {
  readonly Enable?: boolean | undefined;
  readonly HealthyPercent?: number | undefined;
  readonly SourceServiceRevisionCleanup?: string | undefined;
}

/** A deployment lifecycle hook runs custom logic at specific stages of the deployment process. */
export interface Service_DeploymentLifecycleHook {
  /** Use this field to specify custom parameters that Amazon ECS passes to your hook target invocations (such as a Lambda… */
  readonly HookDetails?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the hook target. */
  readonly HookTargetArn?: string | undefined;
  /** The lifecycle stages at which to run the hook. */
  readonly LifecycleStages?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call Lambda functions on your… */
  readonly RoleArn?: string | undefined;
  /** The type of action the lifecycle hook performs. */
  readonly TargetType?: string | undefined;
  readonly TimeoutConfiguration?: Service_HookTimeoutConfig | undefined;
}

/** The tag specifications of an Amazon EBS volume. */
export interface Service_EBSTagSpecification {
  /** Determines whether to propagate the tags from the task definition to the Amazon EBS volume. */
  readonly PropagateTags?: string | undefined;
  /** The type of volume resource. */
  readonly ResourceType?: string | undefined;
  /** The tags applied to this Amazon EBS volume. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Determines whether to force a new deployment of the service. */
export interface Service_ForceNewDeployment {
  /** Determines whether to force a new deployment of the service. */
  readonly EnableForceNewDeployment?: boolean | undefined;
  /** When you change the `ForceNewDeploymentNonce` value in your template, it signals Amazon ECS to start a new deployment… */
  readonly ForceNewDeploymentNonce?: string | undefined;
}

export interface Service_HookTimeoutConfig {
  readonly Action?: string | undefined;
  readonly TimeoutInMinutes?: number | undefined;
}

/** Configuration for a linear deployment strategy that shifts production traffic in equal percentage increments with… */
export interface Service_LinearConfiguration {
  /** The amount of time in minutes to wait between each traffic shifting step during a linear deployment. */
  readonly StepBakeTimeInMinutes?: number | undefined;
  /** The percentage of production traffic to shift in each step during a linear deployment. */
  readonly StepPercent?: number | undefined;
}

/** The `LoadBalancer` property specifies details on a load balancer that is used with a service. */
export interface Service_LoadBalancer {
  /** The advanced settings for the load balancer used in blue/green deployments. */
  readonly AdvancedConfiguration?: Service_AdvancedConfiguration | undefined;
  /** The name of the container (as it appears in a container definition) to associate with the load balancer. */
  readonly ContainerName?: string | undefined;
  /** The port on the container to associate with the load balancer. */
  readonly ContainerPort?: number | undefined;
  /** The name of the load balancer to associate with the Amazon ECS service or task set. */
  readonly LoadBalancerName?: string | undefined;
  /** The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or… */
  readonly TargetGroupArn?: string | undefined;
}

/** The log configuration for the container. */
export interface Service_LogConfiguration {
  /** The log driver to use for the container. */
  readonly LogDriver?: string | undefined;
  /** The configuration options to send to the log driver. */
  readonly Options?: { readonly [key: string]: string | undefined } | undefined;
  /** The secrets to pass to the log configuration. */
  readonly SecretOptions?: readonly Service_Secret[] | undefined;
}

/** The configuration for a specific set of metrics to collect for a service. */
export interface Service_MetricConfiguration {
  /** The list of metric names to configure. */
  readonly MetricNames?: readonly string[] | undefined;
  /** The resolution, in seconds, at which to collect the metrics. */
  readonly ResolutionSeconds?: number | undefined;
}

/** The optional monitoring configuration for a service, which defines the resolution for the service-level… */
export interface Service_MonitoringConfiguration {
  /** The list of metric configurations for the service monitoring. */
  readonly MetricConfigurations?: readonly Service_MetricConfiguration[] | undefined;
}

/** The network configuration for a task or service. */
export interface Service_NetworkConfiguration {
  /** The VPC subnets and security groups that are associated with a task. */
  readonly AwsvpcConfiguration?: Service_AwsVpcConfiguration | undefined;
}

/** An object representing a constraint on task placement. */
export interface Service_PlacementConstraint {
  /** A cluster query language expression to apply to the constraint. */
  readonly Expression?: string | undefined;
  /** The type of constraint. */
  readonly Type?: string | undefined;
}

/** The task placement strategy for a task or service. */
export interface Service_PlacementStrategy {
  /** The field to apply the placement strategy against. */
  readonly Field?: string | undefined;
  /** The type of placement strategy. */
  readonly Type?: string | undefined;
}

/** An object representing the secret to expose to your container. */
export interface Service_Secret {
  /** The name of the secret. */
  readonly Name?: string | undefined;
  /** The secret to expose to the container. */
  readonly ValueFrom?: string | undefined;
}

/** Configuration for Service Connect access logging. */
export interface Service_ServiceConnectAccessLogConfiguration {
  /** The format for Service Connect access log output. */
  readonly Format?: string | undefined;
  /** Specifies whether to include query parameters in Service Connect access logs. */
  readonly IncludeQueryParameters?: string | undefined;
}

/** Each alias ("endpoint") is a fully-qualified name and port number that other tasks ("clients") can use to connect to… */
export interface Service_ServiceConnectClientAlias {
  /** The `dnsName` is the name that you use in the applications of client tasks to connect to this service. */
  readonly DnsName?: string | undefined;
  /** The listening port number for the Service Connect proxy. */
  readonly Port?: number | undefined;
  /** The configuration for test traffic routing rules used during blue/green deployments with Amazon ECS Service Connect. */
  readonly TestTrafficRules?: Service_ServiceConnectTestTrafficRules | undefined;
}

/** The Service Connect configuration of your Amazon ECS service. */
export interface Service_ServiceConnectConfiguration {
  /** The configuration for Service Connect access logging. */
  readonly AccessLogConfiguration?: Service_ServiceConnectAccessLogConfiguration | undefined;
  /** Specifies whether to use Service Connect with this service. */
  readonly Enabled?: boolean | undefined;
  /** The log configuration for the container. */
  readonly LogConfiguration?: Service_LogConfiguration | undefined;
  /** The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace for use with Service Connect. */
  readonly Namespace?: string | undefined;
  /** The list of Service Connect service objects. */
  readonly Services?: readonly Service_ServiceConnectService[] | undefined;
}

/** The Service Connect service object configuration. */
export interface Service_ServiceConnectService {
  /** The list of client aliases for this Service Connect service. */
  readonly ClientAliases?: readonly Service_ServiceConnectClientAlias[] | undefined;
  /** The `discoveryName` is the name of the new AWS Cloud Map service that Amazon ECS creates for this Amazon ECS service. */
  readonly DiscoveryName?: string | undefined;
  /** The port number for the Service Connect proxy to listen on. */
  readonly IngressPortOverride?: number | undefined;
  /** The `portName` must match the name of one of the `portMappings` from all the containers in the task definition of this… */
  readonly PortName?: string | undefined;
  /** A reference to an object that represents the configured timeouts for Service Connect. */
  readonly Timeout?: Service_TimeoutConfiguration | undefined;
  /** A reference to an object that represents a Transport Layer Security (TLS) configuration. */
  readonly Tls?: Service_ServiceConnectTlsConfiguration | undefined;
}

/** The test traffic routing configuration for Amazon ECS blue/green deployments. */
export interface Service_ServiceConnectTestTrafficRules {
  /** The HTTP header-based routing rules that determine which requests should be routed to the new service version during… */
  readonly Header?: Service_ServiceConnectTestTrafficRulesHeader | undefined;
}

export interface Service_ServiceConnectTestTrafficRulesHeader {
  readonly Name?: string | undefined;
  readonly Value?: Service_ServiceConnectTestTrafficRulesHeaderValue | undefined;
}

export interface Service_ServiceConnectTestTrafficRulesHeaderValue {
  readonly Exact?: string | undefined;
}

/** The certificate root authority that secures your service. */
export interface Service_ServiceConnectTlsCertificateAuthority {
  /** The ARN of the AWS Private Certificate Authority certificate. */
  readonly AwsPcaAuthorityArn?: string | undefined;
}

/** The key that encrypts and decrypts your resources for Service Connect TLS. */
export interface Service_ServiceConnectTlsConfiguration {
  /** The signer certificate authority. */
  readonly IssuerCertificateAuthority?: Service_ServiceConnectTlsCertificateAuthority | undefined;
  /** The AWS Key Management Service key. */
  readonly KmsKey?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that's associated with the Service Connect TLS. */
  readonly RoleArn?: string | undefined;
}

/** The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. */
export interface Service_ServiceManagedEBSVolumeConfiguration {
  /** Indicates whether the volume should be encrypted. */
  readonly Encrypted?: boolean | undefined;
  /** The filesystem type for the volume. */
  readonly FilesystemType?: string | undefined;
  /** The number of I/O operations per second (IOPS). */
  readonly Iops?: number | undefined;
  /** The Amazon Resource Name (ARN) identifier of the AWS Key Management Service key to use for Amazon EBS encryption. */
  readonly KmsKeyId?: string | undefined;
  /** The ARN of the IAM role to associate with this volume. */
  readonly RoleArn?: string | undefined;
  /** The size of the volume in GiB. */
  readonly SizeInGiB?: number | undefined;
  /** The snapshot that Amazon ECS uses to create volumes for attachment to tasks maintained by the service. */
  readonly SnapshotId?: string | undefined;
  /** The tags to apply to the volume. */
  readonly TagSpecifications?: readonly Service_EBSTagSpecification[] | undefined;
  /** The throughput to provision for a volume, in MiB/s, with a maximum of 1,000 MiB/s. */
  readonly Throughput?: number | undefined;
  /** The rate, in MiB/s, at which data is fetched from a snapshot of an existing EBS volume to create new volumes for… */
  readonly VolumeInitializationRate?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** The details for the service registry. */
export interface Service_ServiceRegistry {
  /** The container name value to be used for your service discovery service. */
  readonly ContainerName?: string | undefined;
  /** The port value to be used for your service discovery service. */
  readonly ContainerPort?: number | undefined;
  /** The port value used if your service discovery service specified an SRV record. */
  readonly Port?: number | undefined;
  /** The Amazon Resource Name (ARN) of the service registry. */
  readonly RegistryArn?: string | undefined;
}

/** The configuration for a volume specified in the task definition as a volume that is configured at launch time. */
export interface Service_ServiceVolumeConfiguration {
  /** The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. */
  readonly ManagedEBSVolume?: Service_ServiceManagedEBSVolumeConfiguration | undefined;
  /** The name of the volume. */
  readonly Name?: string | undefined;
}

/** Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. */
export interface Service_ThresholdConfiguration {
  /** Determines how Amazon ECS uses ``value`` to calculate the failure threshold. */
  readonly Type?: string | undefined;
  /** Specifies the integer that Amazon ECS uses to calculate the failure threshold. */
  readonly Value?: number | undefined;
}

/** An object that represents the timeout configurations for Service Connect. */
export interface Service_TimeoutConfiguration {
  /** The amount of time in seconds a connection will stay active while idle. */
  readonly IdleTimeoutSeconds?: number | undefined;
  /** The amount of time waiting for the upstream to respond with a complete response per request. */
  readonly PerRequestTimeoutSeconds?: number | undefined;
}

/** The VPC Lattice configuration for your service that holds the information for the target group(s) Amazon ECS tasks will… */
export interface Service_VpcLatticeConfiguration {
  /** The name of the port mapping to register in the VPC Lattice target group. */
  readonly PortName?: string | undefined;
  /** The ARN of the IAM role to associate with this VPC Lattice configuration. */
  readonly RoleArn?: string | undefined;
  /** The full Amazon Resource Name (ARN) of the target group or groups associated with the VPC Lattice configuration that… */
  readonly TargetGroupArn?: string | undefined;
}

/** `AWS::ECS::TaskDefinition`: Registers a new task definition from the supplied `family` and `containerDefinitions`. */
export interface TaskDefinition {
  /** A list of container definitions in JSON format that describe the different containers that make up your task. */
  readonly ContainerDefinitions?: readonly TaskDefinition_ContainerDefinition[] | undefined;
  /** The number of `cpu` units used by the task. */
  readonly Cpu?: string | undefined;
  /** Enables fault injection and allows for fault injection requests to be accepted from the task's containers. */
  readonly EnableFaultInjection?: boolean | undefined;
  /** The ephemeral storage settings to use for tasks run with the task definition. */
  readonly EphemeralStorage?: TaskDefinition_EphemeralStorage | undefined;
  /** The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make… */
  readonly ExecutionRoleArn?: string | undefined;
  /** The name of a family that this task definition is registered to. */
  readonly Family?: string | undefined;
  readonly InferenceAccelerators?: readonly TaskDefinition_InferenceAccelerator[] | undefined;
  /** The IPC resource namespace to use for the containers in the task. */
  readonly IpcMode?: string | undefined;
  /** The amount (in MiB) of memory used by the task. */
  readonly Memory?: string | undefined;
  /** The Docker networking mode to use for the containers in the task. */
  readonly NetworkMode?: string | undefined;
  /** The process namespace to use for the containers in the task. */
  readonly PidMode?: string | undefined;
  /** An array of placement constraint objects to use for tasks. */
  readonly PlacementConstraints?: readonly TaskDefinition_TaskDefinitionPlacementConstraint[] | undefined;
  /** The configuration details for the App Mesh proxy. */
  readonly ProxyConfiguration?: TaskDefinition_ProxyConfiguration | undefined;
  /** The task launch types the task definition was validated against. */
  readonly RequiresCompatibilities?: readonly string[] | undefined;
  /** The operating system that your tasks definitions run on. */
  readonly RuntimePlatform?: TaskDefinition_RuntimePlatform | undefined;
  /** The metadata that you apply to the task definition to help you categorize and organize them. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the AWS Identity and Access Management role that grants containers… */
  readonly TaskRoleArn?: string | undefined;
  /** The list of data volume definitions for the task. */
  readonly Volumes?: readonly TaskDefinition_Volume[] | undefined;
  /** The ARN of the task definition. */
  readonly TaskDefinitionArn?: string | undefined;
}

/** The authorization configuration details for the Amazon EFS file system. */
export interface TaskDefinition_AuthorizationConfig {
  /** The Amazon EFS access point ID to use. */
  readonly AccessPointId?: string | undefined;
  /** Determines whether to use the Amazon ECS task role defined in a task definition when mounting the Amazon EFS file… */
  readonly IAM?: string | undefined;
}

/** The `ContainerDefinition` property specifies a container definition. */
export interface TaskDefinition_ContainerDefinition {
  /** The command that's passed to the container. */
  readonly Command?: readonly string[] | undefined;
  /** The number of `cpu` units reserved for the container. */
  readonly Cpu?: number | undefined;
  /** A list of ARNs in SSM or Amazon S3 to a credential spec ( `CredSpec` ) file that configures the container for Active… */
  readonly CredentialSpecs?: readonly string[] | undefined;
  /** The dependencies defined for container startup and shutdown. */
  readonly DependsOn?: readonly TaskDefinition_ContainerDependency[] | undefined;
  /** When this parameter is true, networking is off within the container. */
  readonly DisableNetworking?: boolean | undefined;
  /** A list of DNS search domains that are presented to the container. */
  readonly DnsSearchDomains?: readonly string[] | undefined;
  /** A list of DNS servers that are presented to the container. */
  readonly DnsServers?: readonly string[] | undefined;
  /** A key/value map of labels to add to the container. */
  readonly DockerLabels?: { readonly [key: string]: string | undefined } | undefined;
  /** A list of strings to provide custom configuration for multiple security systems. */
  readonly DockerSecurityOptions?: readonly string[] | undefined;
  /** Early versions of the Amazon ECS container agent don't properly handle `entryPoint` parameters. */
  readonly EntryPoint?: readonly string[] | undefined;
  /** The environment variables to pass to a container. */
  readonly Environment?: readonly TaskDefinition_KeyValuePair[] | undefined;
  /** A list of files containing the environment variables to pass to a container. */
  readonly EnvironmentFiles?: readonly TaskDefinition_EnvironmentFile[] | undefined;
  /** If the `essential` parameter of a container is marked as `true`, and that container fails or stops for any reason, all… */
  readonly Essential?: boolean | undefined;
  /** A list of hostnames and IP address mappings to append to the `/etc/hosts` file on the container. */
  readonly ExtraHosts?: readonly TaskDefinition_HostEntry[] | undefined;
  /** The FireLens configuration for the container. */
  readonly FirelensConfiguration?: TaskDefinition_FirelensConfiguration | undefined;
  /** The container health check command and associated configuration parameters for the container. */
  readonly HealthCheck?: TaskDefinition_HealthCheck | undefined;
  /** The hostname to use for your container. */
  readonly Hostname?: string | undefined;
  /** The image used to start a container. */
  readonly Image?: string | undefined;
  /** When this parameter is `true`, you can deploy containerized applications that require `stdin` or a `tty` to be… */
  readonly Interactive?: boolean | undefined;
  /** The `links` parameter allows containers to communicate with each other without the need for port mappings. */
  readonly Links?: readonly string[] | undefined;
  /** Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. */
  readonly LinuxParameters?: TaskDefinition_LinuxParameters | undefined;
  /** The log configuration specification for the container. */
  readonly LogConfiguration?: TaskDefinition_LogConfiguration | undefined;
  /** The amount (in MiB) of memory to present to the container. */
  readonly Memory?: number | undefined;
  /** The soft limit (in MiB) of memory to reserve for the container. */
  readonly MemoryReservation?: number | undefined;
  /** The mount points for data volumes in your container. */
  readonly MountPoints?: readonly TaskDefinition_MountPoint[] | undefined;
  /** The name of a container. */
  readonly Name?: string | undefined;
  /** The list of port mappings for the container. */
  readonly PortMappings?: readonly TaskDefinition_PortMapping[] | undefined;
  /** When this parameter is true, the container is given elevated privileges on the host container instance (similar to the… */
  readonly Privileged?: boolean | undefined;
  /** When this parameter is `true`, a TTY is allocated. */
  readonly PseudoTerminal?: boolean | undefined;
  /** When this parameter is true, the container is given read-only access to its root file system. */
  readonly ReadonlyRootFilesystem?: boolean | undefined;
  /** The private repository authentication credentials to use. */
  readonly RepositoryCredentials?: TaskDefinition_RepositoryCredentials | undefined;
  /** The type and amount of a resource to assign to a container. */
  readonly ResourceRequirements?: readonly TaskDefinition_ResourceRequirement[] | undefined;
  /** The restart policy for a container. */
  readonly RestartPolicy?: TaskDefinition_RestartPolicy | undefined;
  /** The secrets to pass to the container. */
  readonly Secrets?: readonly TaskDefinition_Secret[] | undefined;
  /** Time duration (in seconds) to wait before giving up on resolving dependencies for a container. */
  readonly StartTimeout?: number | undefined;
  /** Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its own. */
  readonly StopTimeout?: number | undefined;
  /** A list of namespaced kernel parameters to set in the container. */
  readonly SystemControls?: readonly TaskDefinition_SystemControl[] | undefined;
  /** A list of `ulimits` to set in the container. */
  readonly Ulimits?: readonly TaskDefinition_Ulimit[] | undefined;
  /** The user to use inside the container. */
  readonly User?: string | undefined;
  /** Specifies whether Amazon ECS will resolve the container image tag provided in the container definition to an image… */
  readonly VersionConsistency?: string | undefined;
  /** Data volumes to mount from another container. */
  readonly VolumesFrom?: readonly TaskDefinition_VolumeFrom[] | undefined;
  /** The working directory to run commands inside the container in. */
  readonly WorkingDirectory?: string | undefined;
}

/** The `ContainerDependency` property specifies the dependencies defined for container startup and shutdown. */
export interface TaskDefinition_ContainerDependency {
  /** The dependency condition of the container. */
  readonly Condition?: string | undefined;
  /** The name of a container. */
  readonly ContainerName?: string | undefined;
}

/** The `Device` property specifies an object representing a container instance host device. */
export interface TaskDefinition_Device {
  /** The path inside the container at which to expose the host device. */
  readonly ContainerPath?: string | undefined;
  /** The path for the device on the host container instance. */
  readonly HostPath?: string | undefined;
  /** The explicit permissions to provide to the container for the device. */
  readonly Permissions?: readonly string[] | undefined;
}

/** The `DockerVolumeConfiguration` property specifies a Docker volume configuration and is used when you use Docker… */
export interface TaskDefinition_DockerVolumeConfiguration {
  /** If this value is `true`, the Docker volume is created if it doesn't already exist. */
  readonly Autoprovision?: boolean | undefined;
  /** The Docker volume driver to use. */
  readonly Driver?: string | undefined;
  /** A map of Docker driver-specific options passed through. */
  readonly DriverOpts?: { readonly [key: string]: string | undefined } | undefined;
  /** Custom metadata to add to your Docker volume. */
  readonly Labels?: { readonly [key: string]: string | undefined } | undefined;
  /** The scope for the Docker volume that determines its lifecycle. */
  readonly Scope?: string | undefined;
}

/** This parameter is specified when you're using an Amazon Elastic File System file system for task storage. */
export interface TaskDefinition_EFSVolumeConfiguration {
  /** The authorization configuration details for the Amazon EFS file system. */
  readonly AuthorizationConfig?: TaskDefinition_AuthorizationConfig | undefined;
  /** The Amazon EFS file system ID to use. */
  readonly FilesystemId?: string | undefined;
  /** The directory within the Amazon EFS file system to mount as the root directory inside the host. */
  readonly RootDirectory?: string | undefined;
  /** Determines whether to use encryption for Amazon EFS data in transit between the Amazon ECS host and the Amazon EFS… */
  readonly TransitEncryption?: string | undefined;
  /** The port to use when sending encrypted data between the Amazon ECS host and the Amazon EFS server. */
  readonly TransitEncryptionPort?: number | undefined;
}

/** A list of files containing the environment variables to pass to a container. */
export interface TaskDefinition_EnvironmentFile {
  /** The file type to use. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file. */
  readonly Value?: string | undefined;
}

/** The amount of ephemeral storage to allocate for the task. */
export interface TaskDefinition_EphemeralStorage {
  /** The total amount, in GiB, of ephemeral storage to set for the task. */
  readonly SizeInGiB?: number | undefined;
}

/** The authorization configuration details for Amazon FSx for Windows File Server file system. */
export interface TaskDefinition_FSxAuthorizationConfig {
  /** The authorization credential option to use. */
  readonly CredentialsParameter?: string | undefined;
  /** A fully qualified domain name hosted by an AWS Directory Service Managed Microsoft AD (Active Directory) or self-hosted… */
  readonly Domain?: string | undefined;
}

/** This parameter is specified when you're using Amazon FSx for Windows File Server file system for task storage. */
export interface TaskDefinition_FSxWindowsFileServerVolumeConfiguration {
  /** The authorization configuration details for the Amazon FSx for Windows File Server file system. */
  readonly AuthorizationConfig?: TaskDefinition_FSxAuthorizationConfig | undefined;
  /** The Amazon FSx for Windows File Server file system ID to use. */
  readonly FileSystemId?: string | undefined;
  /** The directory within the Amazon FSx for Windows File Server file system to mount as the root directory inside the host. */
  readonly RootDirectory?: string | undefined;
}

/** The FireLens configuration for the container. */
export interface TaskDefinition_FirelensConfiguration {
  /** The options to use when configuring the log router. */
  readonly Options?: { readonly [key: string]: string | undefined } | undefined;
  /** The log router to use. */
  readonly Type?: string | undefined;
}

/** The `HealthCheck` property specifies an object representing a container health check. */
export interface TaskDefinition_HealthCheck {
  /** A string array representing the command that the container runs to determine if it is healthy. */
  readonly Command?: readonly string[] | undefined;
  /** The time period in seconds between each health check execution. */
  readonly Interval?: number | undefined;
  /** The number of times to retry a failed health check before the container is considered unhealthy. */
  readonly Retries?: number | undefined;
  /** The optional grace period to provide containers time to bootstrap before failed health checks count towards the maximum… */
  readonly StartPeriod?: number | undefined;
  /** The time period in seconds to wait for a health check to succeed before it is considered a failure. */
  readonly Timeout?: number | undefined;
}

/** The `HostEntry` property specifies a hostname and an IP address that are added to the `/etc/hosts` file of a container… */
export interface TaskDefinition_HostEntry {
  /** The hostname to use in the `/etc/hosts` entry. */
  readonly Hostname?: string | undefined;
  /** The IP address to use in the `/etc/hosts` entry. */
  readonly IpAddress?: string | undefined;
}

/** The `HostVolumeProperties` property specifies details on a container instance bind mount host volume. */
export interface TaskDefinition_HostVolumeProperties {
  /** When the `host` parameter is used, specify a `sourcePath` to declare the path on the host container instance that's… */
  readonly SourcePath?: string | undefined;
}

export interface TaskDefinition_InferenceAccelerator {
  readonly DeviceName?: string | undefined;
  readonly DeviceType?: string | undefined;
}

/** The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task… */
export interface TaskDefinition_KernelCapabilities {
  /** The Linux capabilities for the container that have been added to the default configuration provided by Docker. */
  readonly Add?: readonly string[] | undefined;
  /** The Linux capabilities for the container that have been removed from the default configuration provided by Docker. */
  readonly Drop?: readonly string[] | undefined;
}

/** A key-value pair object. */
export interface TaskDefinition_KeyValuePair {
  /** The name of the key-value pair. */
  readonly Name?: string | undefined;
  /** The value of the key-value pair. */
  readonly Value?: string | undefined;
}

/** The Linux-specific options that are applied to the container, such as Linux KernelCapabilities. */
export interface TaskDefinition_LinuxParameters {
  /** The Linux capabilities for the container that are added to or dropped from the default configuration provided by Docker. */
  readonly Capabilities?: TaskDefinition_KernelCapabilities | undefined;
  /** Any host devices to expose to the container. */
  readonly Devices?: readonly TaskDefinition_Device[] | undefined;
  /** Run an `init` process inside the container that forwards signals and reaps processes. */
  readonly InitProcessEnabled?: boolean | undefined;
  /** The total amount of swap memory (in MiB) a container can use. */
  readonly MaxSwap?: number | undefined;
  /** The value for the size (in MiB) of the `/dev/shm` volume. */
  readonly SharedMemorySize?: number | undefined;
  /** This allows you to tune a container's memory swappiness behavior. */
  readonly Swappiness?: number | undefined;
  /** The container path, mount options, and size (in MiB) of the tmpfs mount. */
  readonly Tmpfs?: readonly TaskDefinition_Tmpfs[] | undefined;
}

/** The `LogConfiguration` property specifies log configuration options to send to a custom log driver for the container. */
export interface TaskDefinition_LogConfiguration {
  /** The log driver to use for the container. */
  readonly LogDriver?: string | undefined;
  /** The configuration options to send to the log driver. */
  readonly Options?: { readonly [key: string]: string | undefined } | undefined;
  /** The secrets to pass to the log configuration. */
  readonly SecretOptions?: readonly TaskDefinition_Secret[] | undefined;
}

/** The details for a volume mount point that's used in a container definition. */
export interface TaskDefinition_MountPoint {
  /** The path on the container to mount the host volume at. */
  readonly ContainerPath?: string | undefined;
  /** If this value is `true`, the container has read-only access to the volume. */
  readonly ReadOnly?: boolean | undefined;
  /** The name of the volume to mount. */
  readonly SourceVolume?: string | undefined;
}

/** The `PortMapping` property specifies a port mapping. */
export interface TaskDefinition_PortMapping {
  /** The application protocol that's used for the port mapping. */
  readonly AppProtocol?: string | undefined;
  /** The port number on the container that's bound to the user-specified or automatically assigned host port. */
  readonly ContainerPort?: number | undefined;
  /** The port number range on the container that's bound to the dynamically mapped host port range. */
  readonly ContainerPortRange?: string | undefined;
  /** The port number on the container instance to reserve for your container. */
  readonly HostPort?: number | undefined;
  /** The name that's used for the port mapping. */
  readonly Name?: string | undefined;
  /** The protocol used for the port mapping. */
  readonly Protocol?: string | undefined;
}

/** The configuration details for the App Mesh proxy. */
export interface TaskDefinition_ProxyConfiguration {
  /** The name of the container that will serve as the App Mesh proxy. */
  readonly ContainerName?: string | undefined;
  /** The set of network configuration parameters to provide the Container Network Interface (CNI) plugin, specified as… */
  readonly ProxyConfigurationProperties?: readonly TaskDefinition_KeyValuePair[] | undefined;
  /** The proxy type. */
  readonly Type?: string | undefined;
}

/** The repository credentials for private registry authentication. */
export interface TaskDefinition_RepositoryCredentials {
  /** The Amazon Resource Name (ARN) of the secret containing the private repository credentials. */
  readonly CredentialsParameter?: string | undefined;
}

/** The type and amount of a resource to assign to a container. */
export interface TaskDefinition_ResourceRequirement {
  /** The type of resource to assign to a container. */
  readonly Type?: string | undefined;
  /** The value for the specified resource type. */
  readonly Value?: string | undefined;
}

/** You can enable a restart policy for each container defined in your task definition, to overcome transient failures… */
export interface TaskDefinition_RestartPolicy {
  /** Specifies whether a restart policy is enabled for the container. */
  readonly Enabled?: boolean | undefined;
  /** A list of exit codes that Amazon ECS will ignore and not attempt a restart on. */
  readonly IgnoredExitCodes?: readonly number[] | undefined;
  /** A period of time (in seconds) that the container must run for before a restart can be attempted. */
  readonly RestartAttemptPeriod?: number | undefined;
}

/** Information about the platform for the Amazon ECS service or task. */
export interface TaskDefinition_RuntimePlatform {
  /** The CPU architecture. */
  readonly CpuArchitecture?: string | undefined;
  /** The operating system. */
  readonly OperatingSystemFamily?: string | undefined;
}

/** This parameter is specified when you're using an Amazon S3 Files file system for task storage. */
export interface TaskDefinition_S3FilesVolumeConfiguration {
  /** The full ARN of the S3 Files access point to use. */
  readonly AccessPointArn?: string | undefined;
  /** The full ARN of the S3 Files file system to mount. */
  readonly FileSystemArn?: string | undefined;
  /** The directory within the Amazon S3 Files file system to mount as the root directory. */
  readonly RootDirectory?: string | undefined;
  /** The port to use for sending encrypted data between the ECS host and the S3 Files file system. */
  readonly TransitEncryptionPort?: number | undefined;
}

/** An object representing the secret to expose to your container. */
export interface TaskDefinition_Secret {
  /** The name of the secret. */
  readonly Name?: string | undefined;
  /** The secret to expose to the container. */
  readonly ValueFrom?: string | undefined;
}

/** A list of namespaced kernel parameters to set in the container. */
export interface TaskDefinition_SystemControl {
  /** The namespaced kernel parameter to set a `value` for. */
  readonly Namespace?: string | undefined;
  /** The namespaced kernel parameter to set a `value` for. */
  readonly Value?: string | undefined;
}

/** The constraint on task placement in the task definition. */
export interface TaskDefinition_TaskDefinitionPlacementConstraint {
  /** A cluster query language expression to apply to the constraint. */
  readonly Expression?: string | undefined;
  /** The type of constraint. */
  readonly Type?: string | undefined;
}

/** The container path, mount options, and size of the tmpfs mount. */
export interface TaskDefinition_Tmpfs {
  /** The absolute file path where the tmpfs volume is to be mounted. */
  readonly ContainerPath?: string | undefined;
  /** The list of tmpfs volume mount options. */
  readonly MountOptions?: readonly string[] | undefined;
  /** The maximum size (in MiB) of the tmpfs volume. */
  readonly Size?: number | undefined;
}

/** The `ulimit` settings to pass to the container. */
export interface TaskDefinition_Ulimit {
  /** The hard limit for the `ulimit` type. */
  readonly HardLimit?: number | undefined;
  /** The `type` of the `ulimit`. */
  readonly Name?: string | undefined;
  /** The soft limit for the `ulimit` type. */
  readonly SoftLimit?: number | undefined;
}

/** The data volume configuration for tasks launched using this task definition. */
export interface TaskDefinition_Volume {
  /** Indicates whether the volume should be configured at launch time. */
  readonly ConfiguredAtLaunch?: boolean | undefined;
  /** This parameter is specified when you use Docker volumes. */
  readonly DockerVolumeConfiguration?: TaskDefinition_DockerVolumeConfiguration | undefined;
  /** This parameter is specified when you use an Amazon Elastic File System file system for task storage. */
  readonly EFSVolumeConfiguration?: TaskDefinition_EFSVolumeConfiguration | undefined;
  /** This parameter is specified when you use Amazon FSx for Windows File Server file system for task storage. */
  readonly FSxWindowsFileServerVolumeConfiguration?: TaskDefinition_FSxWindowsFileServerVolumeConfiguration | undefined;
  /** This parameter is specified when you use bind mount host volumes. */
  readonly Host?: TaskDefinition_HostVolumeProperties | undefined;
  /** The name of the volume. */
  readonly Name?: string | undefined;
  /** This parameter is specified when you're using an Amazon S3 Files file system for task storage. */
  readonly S3FilesVolumeConfiguration?: TaskDefinition_S3FilesVolumeConfiguration | undefined;
}

/** Details on a data volume from another container in the same task definition. */
export interface TaskDefinition_VolumeFrom {
  /** If this value is `true`, the container has read-only access to the volume. */
  readonly ReadOnly?: boolean | undefined;
  /** The name of another container within the same task definition to mount volumes from. */
  readonly SourceContainer?: string | undefined;
}

/** `AWS::ECS::TaskSet`: Create a task set in the specified cluster and service. */
export interface TaskSet {
  /** The capacity provider strategy that are associated with the task set. */
  readonly CapacityProviderStrategy?: readonly TaskSet_CapacityProviderStrategyItem[] | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task set in. */
  readonly Cluster?: string | undefined;
  /** An optional non-unique tag that identifies this task set in external systems. */
  readonly ExternalId?: string | undefined;
  /** The launch type that new tasks in the task set uses. */
  readonly LaunchType?: string | undefined;
  /** A load balancer object representing the load balancer to use with the task set. */
  readonly LoadBalancers?: readonly TaskSet_LoadBalancer[] | undefined;
  /** The network configuration for the task set. */
  readonly NetworkConfiguration?: TaskSet_NetworkConfiguration | undefined;
  /** The platform version that the tasks in the task set uses. */
  readonly PlatformVersion?: string | undefined;
  /** A floating-point percentage of your desired number of tasks to place and keep running in the task set. */
  readonly Scale?: TaskSet_Scale | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the service to create the task set in. */
  readonly Service?: string | undefined;
  /** The details of the service discovery registries to assign to this task set. */
  readonly ServiceRegistries?: readonly TaskSet_ServiceRegistry[] | undefined;
  /** The metadata that you apply to the task set to help you categorize and organize them. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The task definition for the tasks in the task set to use. */
  readonly TaskDefinition?: string | undefined;
  /** The ID of the task set. */
  readonly Id?: string | undefined;
}

/** An object representing the networking details for a task or service. */
export interface TaskSet_AwsVpcConfiguration {
  /** Whether the task's elastic network interface receives a public IP address. */
  readonly AssignPublicIp?: string | undefined;
  /** The IDs of the security groups associated with the task or service. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The IDs of the subnets associated with the task or service. */
  readonly Subnets?: readonly string[] | undefined;
}

/** The details of a capacity provider strategy. */
export interface TaskSet_CapacityProviderStrategyItem {
  /** The base value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. */
  readonly Base?: number | undefined;
  /** The short name of the capacity provider. */
  readonly CapacityProvider?: string | undefined;
  /** The weight value designates the relative percentage of the total number of tasks launched that should use the specified… */
  readonly Weight?: number | undefined;
}

/** The load balancer configuration to use with a service or task set. */
export interface TaskSet_LoadBalancer {
  /** The name of the container (as it appears in a container definition) to associate with the load balancer. */
  readonly ContainerName?: string | undefined;
  /** The port on the container to associate with the load balancer. */
  readonly ContainerPort?: number | undefined;
  /** The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or… */
  readonly TargetGroupArn?: string | undefined;
}

/** The network configuration for a task or service. */
export interface TaskSet_NetworkConfiguration {
  /** The VPC subnets and security groups that are associated with a task. */
  readonly AwsVpcConfiguration?: TaskSet_AwsVpcConfiguration | undefined;
}

/** A floating-point percentage of the desired number of tasks to place and keep running in the task set. */
export interface TaskSet_Scale {
  /** The unit of measure for the scale value. */
  readonly Unit?: string | undefined;
  /** The value, specified as a percent total of a service's `desiredCount`, to scale the task set. */
  readonly Value?: number | undefined;
}

/** The details for the service registry. */
export interface TaskSet_ServiceRegistry {
  /** The container name value to be used for your service discovery service. */
  readonly ContainerName?: string | undefined;
  /** The port value to be used for your service discovery service. */
  readonly ContainerPort?: number | undefined;
  /** The port value used if your service discovery service specified an SRV record. */
  readonly Port?: number | undefined;
  /** The Amazon Resource Name (ARN) of the service registry. */
  readonly RegistryArn?: string | undefined;
}

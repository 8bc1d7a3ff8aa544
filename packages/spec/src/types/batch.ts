// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::Batch::ComputeEnvironment`: The `AWS::Batch::ComputeEnvironment` resource defines your AWS Batch compute environment. */
export interface ComputeEnvironment {
  /** The name for your compute environment. */
  readonly ComputeEnvironmentName?: string | undefined;
  /** The ComputeResources property type specifies details of the compute resources managed by the compute environment. */
  readonly ComputeResources?: ComputeEnvironment_ComputeResources | undefined;
  /** Reserved. */
  readonly Context?: string | undefined;
  readonly EcsSettings?: ComputeEnvironment_EcsSettings | undefined;
  /** The details for the Amazon EKS cluster that supports the compute environment. */
  readonly EksConfiguration?: ComputeEnvironment_EksConfiguration | undefined;
  /** Specifies whether the compute environment is replaced if an update is made that requires replacing the instances in the… */
  readonly ReplaceComputeEnvironment?: boolean | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that allows AWS Batch to make calls to other AWS services on your… */
  readonly ServiceRole?: string | undefined;
  /** The state of the compute environment. */
  readonly State?: string | undefined;
  /** The tags applied to the compute environment. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The type of the compute environment. */
  readonly Type?: string | undefined;
  /** The maximum number of vCPUs for an unmanaged compute environment. */
  readonly UnmanagedvCpus?: number | undefined;
  /** Specifies the infrastructure update policy for the compute environment. */
  readonly UpdatePolicy?: ComputeEnvironment_UpdatePolicy | undefined;
  /** Returns the compute environment ARN, such as `batch. */
  readonly ComputeEnvironmentArn?: string | undefined;
}

export interface ComputeEnvironment_CapacityReservations {
  readonly ReservationGroupArn?: string | undefined;
  readonly ReservationPreference?: string | undefined;
}

/** Details about the compute resources managed by the compute environment. */
export interface ComputeEnvironment_ComputeResources {
  /** The allocation strategy to use for the compute resource if not enough instances of the best fitting instance type can… */
  readonly AllocationStrategy?: string | undefined;
  /** The maximum percentage that a Spot Instance price can be when compared with the On-Demand price for that instance type… */
  readonly BidPercentage?: number | undefined;
  /** Capacity-level tags for compute environments. */
  readonly CapacityTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The desired number of vCPUS in the compute environment. */
  readonly DesiredvCpus?: number | undefined;
  /** Provides information used to select Amazon Machine Images (AMIs) for Amazon EC2 instances in the compute environment. */
  readonly Ec2Configuration?: readonly ComputeEnvironment_Ec2ConfigurationObject[] | undefined;
  /** The Amazon EC2 key pair that's used for instances launched in the compute environment. */
  readonly Ec2KeyPair?: string | undefined;
  /** The Amazon Machine Image (AMI) ID used for instances launched in the compute environment. */
  readonly ImageId?: string | undefined;
  /** The Amazon ECS instance profile applied to Amazon EC2 instances in a compute environment. */
  readonly InstanceRole?: string | undefined;
  /** The instances types that can be launched. */
  readonly InstanceTypes?: readonly string[] | undefined;
  /** The launch template to use for your compute resources. */
  readonly LaunchTemplate?: ComputeEnvironment_LaunchTemplateSpecification | undefined;
  readonly ManagedInstancesProvider?: ComputeEnvironment_ManagedInstancesProvider | undefined;
  /** The maximum number of Amazon EC2 vCPUs that an environment can reach. */
  readonly MaxvCpus?: number | undefined;
  /** The minimum number of vCPUs that an environment should maintain (even if the compute environment is `DISABLED` ). */
  readonly MinvCpus?: number | undefined;
  /** The Amazon EC2 placement group to associate with your compute resources. */
  readonly PlacementGroup?: string | undefined;
  readonly ScalingPolicy?: ComputeEnvironment_ComputeScalingPolicy | undefined;
  /** The Amazon EC2 security groups that are associated with instances launched in the compute environment. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon EC2 Spot Fleet IAM role applied to a `SPOT` compute environment. */
  readonly SpotIamFleetRole?: string | undefined;
  /** The VPC subnets where the compute resources are launched. */
  readonly Subnets?: readonly string[] | undefined;
  /** Key-value pair tags to be applied to Amazon EC2 resources that are launched in the compute environment. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The type of compute environment. */
  readonly Type?: string | undefined;
  /** Specifies whether the AMI ID is updated to the latest one that's supported by AWS Batch when the compute environment… */
  readonly UpdateToLatestImageVersion?: boolean | undefined;
}

export interface ComputeEnvironment_ComputeScalingPolicy {
  readonly MinScaleDownDelayMinutes?: number | undefined;
}

/** Provides information used to select Amazon Machine Images (AMIs) for instances in the compute environment. */
export interface ComputeEnvironment_Ec2ConfigurationObject {
  readonly BatchImageStatus?: string | undefined;
  /** The AMI ID used for instances launched in the compute environment that match the image type. */
  readonly ImageIdOverride?: string | undefined;
  /** The Kubernetes version for the compute environment. */
  readonly ImageKubernetesVersion?: string | undefined;
  /** The image type to match with the instance type to select an AMI. */
  readonly ImageType?: string | undefined;
}

export interface ComputeEnvironment_EcsSettings {
  /** The CloudWatch Container Insights setting applied to the Amazon ECS cluster that backs this compute environment. */
  readonly ContainerInsights?: string | undefined;
}

/** The EKS access entry configuration for the compute environment. */
export interface ComputeEnvironment_EksAccessEntry {
  /** The desired state of the EKS access entry managed by AWS Batch. */
  readonly DesiredState?: string | undefined;
  /** The read-only status of the EKS access entry, returned by DescribeComputeEnvironments. */
  readonly Status?: string | undefined;
}

/** Configuration for the Amazon EKS cluster that supports the AWS Batch compute environment. */
export interface ComputeEnvironment_EksConfiguration {
  /** The EKS access entry configuration for the compute environment. */
  readonly AccessEntry?: ComputeEnvironment_EksAccessEntry | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon EKS cluster. */
  readonly EksClusterArn?: string | undefined;
  /** The namespace of the Amazon EKS cluster. */
  readonly KubernetesNamespace?: string | undefined;
}

export interface ComputeEnvironment_InfrastructureOptimization {
  readonly ScaleInAfter?: number | undefined;
}

export interface ComputeEnvironment_InstanceLaunchTemplate {
  readonly CapacityOptionType?: string | undefined;
  readonly CapacityReservations?: ComputeEnvironment_CapacityReservations | undefined;
  readonly Ec2InstanceProfileArn?: string | undefined;
  readonly FipsEnabled?: boolean | undefined;
  readonly InstanceMetadataTagsPropagation?: boolean | undefined;
  readonly InstanceRequirements?: ComputeEnvironment_InstanceRequirements | undefined;
  readonly LocalStorageConfiguration?: ComputeEnvironment_ManagedInstancesLocalStorageConfiguration | undefined;
  readonly Monitoring?: string | undefined;
  readonly NetworkConfiguration?: ComputeEnvironment_ManagedInstancesNetworkConfiguration | undefined;
  readonly StorageConfiguration?: ComputeEnvironment_ManagedInstancesStorageConfiguration | undefined;
}

export interface ComputeEnvironment_InstanceRequirements {
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
}

/** An object that represents a launch template that's associated with a compute resource. */
export interface ComputeEnvironment_LaunchTemplateSpecification {
  /** The ID of the launch template. */
  readonly LaunchTemplateId?: string | undefined;
  /** The name of the launch template. */
  readonly LaunchTemplateName?: string | undefined;
  /** A launch template to use in place of the default launch template. */
  readonly Overrides?: readonly ComputeEnvironment_LaunchTemplateSpecificationOverride[] | undefined;
  /** The EKS node initialization process to use. */
  readonly UserdataType?: string | undefined;
  /** The version number of the launch template, `$Default`, or `$Latest`. */
  readonly Version?: string | undefined;
}

/** An object that represents a launch template to use in place of the default launch template. */
export interface ComputeEnvironment_LaunchTemplateSpecificationOverride {
  /** The ID of the launch template. */
  readonly LaunchTemplateId?: string | undefined;
  /** The name of the launch template. */
  readonly LaunchTemplateName?: string | undefined;
  /** The instance type or family that this override launch template should be applied to. */
  readonly TargetInstanceTypes?: readonly string[] | undefined;
  /** The EKS node initialization process to use. */
  readonly UserdataType?: string | undefined;
  /** The version number of the launch template, `$Default`, or `$Latest`. */
  readonly Version?: string | undefined;
}

export interface ComputeEnvironment_ManagedInstancesLocalStorageConfiguration {
  readonly UseLocalStorage?: boolean | undefined;
}

export interface ComputeEnvironment_ManagedInstancesNetworkConfiguration {
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly Subnets?: readonly string[] | undefined;
}

export interface ComputeEnvironment_ManagedInstancesProvider {
  readonly InfrastructureOptimization?: ComputeEnvironment_InfrastructureOptimization | undefined;
  readonly InfrastructureRoleArn?: string | undefined;
  readonly InstanceLaunchTemplate?: ComputeEnvironment_InstanceLaunchTemplate | undefined;
  readonly PropagateTags?: string | undefined;
}

export interface ComputeEnvironment_ManagedInstancesStorageConfiguration {
  readonly StorageSizeGiB?: number | undefined;
}

/** Specifies the infrastructure update policy for the Amazon EC2 compute environment. */
export interface ComputeEnvironment_UpdatePolicy {
  /** Specifies the job timeout (in minutes) when the compute environment infrastructure is updated. */
  readonly JobExecutionTimeoutMinutes?: number | undefined;
  /** Specifies whether jobs are automatically terminated when the compute environment infrastructure is updated. */
  readonly TerminateJobsOnUpdate?: boolean | undefined;
}

/** `AWS::Batch::ConsumableResource`: The `AWS::Batch::ConsumableResource` resource specifies the parameters for an AWS Batch consumable resource. */
export interface ConsumableResource {
  /** The name of the consumable resource. */
  readonly ConsumableResourceName?: string | undefined;
  /** Indicates whether the resource is available to be re-used after a job completes. */
  readonly ResourceType?: string | undefined;
  /** The tags that you apply to the consumable resource to help you categorize and organize your resources. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The total amount of the consumable resource that is available. */
  readonly TotalQuantity?: number | undefined;
  /** The amount of the consumable resource that is currently available to use. */
  readonly AvailableQuantity?: number | undefined;
  /** The Amazon Resource Name (ARN) of the consumable resource. */
  readonly ConsumableResourceArn?: string | undefined;
  /** The Unix timestamp (in milliseconds) for when the consumable resource was created. */
  readonly CreatedAt?: number | undefined;
  /** The amount of the consumable resource that is currently in use. */
  readonly InUseQuantity?: number | undefined;
}

/** `AWS::Batch::JobDefinition`: The `AWS::Batch::JobDefinition` resource specifies the parameters for an AWS Batch job definition. */
export interface JobDefinition {
  /** Contains a list of consumable resources required by the job. */
  readonly ConsumableResourceProperties?: JobDefinition_ConsumableResourceProperties | undefined;
  /** An object with properties specific to Amazon ECS-based jobs. */
  readonly ContainerProperties?: JobDefinition_ContainerProperties | undefined;
  /** An object that contains the properties for the Amazon ECS resources of a job.When `ecsProperties` is used in the job… */
  readonly EcsProperties?: JobDefinition_EcsProperties | undefined;
  /** An object with properties that are specific to Amazon EKS-based jobs. */
  readonly EksProperties?: JobDefinition_EksProperties | undefined;
  /** The name of the job definition. */
  readonly JobDefinitionName?: string | undefined;
  /** An object with properties that are specific to multi-node parallel jobs. */
  readonly NodeProperties?: JobDefinition_NodeProperties | undefined;
  /** Default parameters or parameter substitution placeholders that are set in the job definition. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The platform capabilities required by the job definition. */
  readonly PlatformCapabilities?: readonly string[] | undefined;
  /** Specifies whether to propagate the tags from the job or job definition to the corresponding Amazon ECS task. */
  readonly PropagateTags?: boolean | undefined;
  /** Specifies the resource retention policy settings for the job definition. */
  readonly ResourceRetentionPolicy?: JobDefinition_ResourceRetentionPolicy | undefined;
  /** The retry strategy to use for failed jobs that are submitted with this job definition. */
  readonly RetryStrategy?: JobDefinition_RetryStrategy | undefined;
  /** The scheduling priority of the job definition. */
  readonly SchedulingPriority?: number | undefined;
  /** The tags that are applied to the job definition. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The timeout time for jobs that are submitted with this job definition. */
  readonly Timeout?: JobDefinition_JobTimeout | undefined;
  /** The type of job definition. */
  readonly Type?: string | undefined;
  /** The job definition ARN, such as `batch. */
  readonly JobDefinitionArn?: string | undefined;
}

/** Contains a list of consumable resources required by a job. */
export interface JobDefinition_ConsumableResourceProperties {
  /** The list of consumable resources required by a job. */
  readonly ConsumableResourceList?: readonly JobDefinition_ConsumableResourceRequirement[] | undefined;
}

/** Information about a consumable resource required to run a job. */
export interface JobDefinition_ConsumableResourceRequirement {
  /** The name or ARN of the consumable resource. */
  readonly ConsumableResource?: string | undefined;
  /** The quantity of the consumable resource that is needed. */
  readonly Quantity?: number | undefined;
}

/** Container properties are used for Amazon ECS based job definitions. */
export interface JobDefinition_ContainerProperties {
  /** The command that's passed to the container. */
  readonly Command?: readonly string[] | undefined;
  /** Determines whether execute command functionality is turned on for this task. */
  readonly EnableExecuteCommand?: boolean | undefined;
  /** The environment variables to pass to a container. */
  readonly Environment?: readonly JobDefinition_Environment[] | undefined;
  /** The amount of ephemeral storage to allocate for the task. */
  readonly EphemeralStorage?: JobDefinition_EphemeralStorage | undefined;
  /** The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The platform configuration for jobs that are running on Fargate resources. */
  readonly FargatePlatformConfiguration?: JobDefinition_FargatePlatformConfiguration | undefined;
  /** The image used to start a container. */
  readonly Image?: string | undefined;
  readonly InstanceType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions. */
  readonly JobRoleArn?: string | undefined;
  /** Linux-specific modifications that are applied to the container, such as details for device mappings. */
  readonly LinuxParameters?: JobDefinition_LinuxParameters | undefined;
  /** The log configuration specification for the container. */
  readonly LogConfiguration?: JobDefinition_LogConfiguration | undefined;
  /** This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job definition. */
  readonly Memory?: number | undefined;
  /** The mount points for data volumes in your container. */
  readonly MountPoints?: readonly JobDefinition_MountPoint[] | undefined;
  /** The network configuration for jobs that are running on Fargate resources. */
  readonly NetworkConfiguration?: JobDefinition_NetworkConfiguration | undefined;
  /** When this parameter is true, the container is given elevated permissions on the host container instance (similar to the… */
  readonly Privileged?: boolean | undefined;
  /** When this parameter is true, the container is given read-only access to its root file system. */
  readonly ReadonlyRootFilesystem?: boolean | undefined;
  /** The private repository authentication credentials to use. */
  readonly RepositoryCredentials?: JobDefinition_RepositoryCredentials | undefined;
  /** The type and amount of resources to assign to a container. */
  readonly ResourceRequirements?: readonly JobDefinition_ResourceRequirement[] | undefined;
  /** An object that represents the compute environment architecture for AWS Batch jobs on Fargate. */
  readonly RuntimePlatform?: JobDefinition_RuntimePlatform | undefined;
  /** The secrets for the container. */
  readonly Secrets?: readonly JobDefinition_Secret[] | undefined;
  /** A list of `ulimits` to set in the container. */
  readonly Ulimits?: readonly JobDefinition_Ulimit[] | undefined;
  /** The user name to use inside the container. */
  readonly User?: string | undefined;
  /** This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job definition. */
  readonly Vcpus?: number | undefined;
  /** A list of data volumes used in a job. */
  readonly Volumes?: readonly JobDefinition_Volumes[] | undefined;
}

/** An object that represents a container instance host device. */
export interface JobDefinition_Device {
  /** The path inside the container that's used to expose the host device. */
  readonly ContainerPath?: string | undefined;
  /** The path for the device on the host container instance. */
  readonly HostPath?: string | undefined;
  /** The explicit permissions to provide to the container for the device. */
  readonly Permissions?: readonly string[] | undefined;
}

/** The authorization configuration details for the Amazon EFS file system. */
export interface JobDefinition_EFSAuthorizationConfig {
  /** The Amazon EFS access point ID to use. */
  readonly AccessPointId?: string | undefined;
  /** Whether or not to use the AWS Batch job IAM role defined in a job definition when mounting the Amazon EFS file system. */
  readonly Iam?: string | undefined;
}

/** An object that contains the properties for the Amazon ECS resources of a job. */
export interface JobDefinition_EcsProperties {
  /** An object that contains the properties for the Amazon ECS task definition of a job. */
  readonly TaskProperties?: readonly JobDefinition_EcsTaskProperties[] | undefined;
}

/** The properties for a task definition that describes the container and volume definitions of an Amazon ECS task. */
export interface JobDefinition_EcsTaskProperties {
  /** This object is a list of containers. */
  readonly Containers?: readonly JobDefinition_TaskContainerProperties[] | undefined;
  /** Determines whether execute command functionality is turned on for this task. */
  readonly EnableExecuteCommand?: boolean | undefined;
  /** The amount of ephemeral storage to allocate for the task. */
  readonly EphemeralStorage?: JobDefinition_EphemeralStorage | undefined;
  /** The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The IPC resource namespace to use for the containers in the task. */
  readonly IpcMode?: string | undefined;
  /** The network configuration for jobs that are running on Fargate resources. */
  readonly NetworkConfiguration?: JobDefinition_NetworkConfiguration | undefined;
  readonly NetworkMode?: string | undefined;
  /** The process namespace to use for the containers in the task. */
  readonly PidMode?: string | undefined;
  /** The Fargate platform version where the jobs are running. */
  readonly PlatformVersion?: string | undefined;
  /** An object that represents the compute environment architecture for AWS Batch jobs on Fargate. */
  readonly RuntimePlatform?: JobDefinition_RuntimePlatform | undefined;
  /** The Amazon Resource Name (ARN) that's associated with the Amazon ECS task. */
  readonly TaskRoleArn?: string | undefined;
  /** A list of volumes that are associated with the job. */
  readonly Volumes?: readonly JobDefinition_Volumes[] | undefined;
}

export interface JobDefinition_EfsVolumeConfiguration {
  readonly AuthorizationConfig?: JobDefinition_EFSAuthorizationConfig | undefined;
  readonly FileSystemId?: string | undefined;
  readonly RootDirectory?: string | undefined;
  readonly TransitEncryption?: string | undefined;
  readonly TransitEncryptionPort?: number | undefined;
}

/** EKS container properties are used in job definitions for Amazon EKS based job definitions to describe the properties… */
export interface JobDefinition_EksContainer {
  /** An array of arguments to the entrypoint. */
  readonly Args?: readonly string[] | undefined;
  /** The entrypoint for the container. */
  readonly Command?: readonly string[] | undefined;
  /** The environment variables to pass to a container. */
  readonly Env?: readonly JobDefinition_EksContainerEnvironmentVariable[] | undefined;
  /** The Docker image used to start the container. */
  readonly Image?: string | undefined;
  /** The image pull policy for the container. */
  readonly ImagePullPolicy?: string | undefined;
  /** The name of the container. */
  readonly Name?: string | undefined;
  /** The type and amount of resources to assign to a container. */
  readonly Resources?: JobDefinition_Resources | undefined;
  /** The security context for a job. */
  readonly SecurityContext?: JobDefinition_SecurityContext | undefined;
  /** The volume mounts for the container. */
  readonly VolumeMounts?: readonly JobDefinition_EksContainerVolumeMount[] | undefined;
}

/** An environment variable. */
export interface JobDefinition_EksContainerEnvironmentVariable {
  /** The name of the environment variable. */
  readonly Name?: string | undefined;
  /** The value of the environment variable. */
  readonly Value?: string | undefined;
}

/** The volume mounts for a container for an Amazon EKS job. */
export interface JobDefinition_EksContainerVolumeMount {
  /** The path on the container where the volume is mounted. */
  readonly MountPath?: string | undefined;
  /** The name the volume mount. */
  readonly Name?: string | undefined;
  /** If this value is `true`, the container has read-only access to the volume. */
  readonly ReadOnly?: boolean | undefined;
  /** A sub-path inside the referenced volume instead of its root. */
  readonly SubPath?: string | undefined;
}

/** Describes and uniquely identifies Kubernetes resources. */
export interface JobDefinition_EksMetadata {
  /** Key-value pairs used to attach arbitrary, non-identifying metadata to Kubernetes objects. */
  readonly Annotations?: { readonly [key: string]: string | undefined } | undefined;
  /** Key-value pairs used to identify, sort, and organize cube resources. */
  readonly Labels?: { readonly [key: string]: string | undefined } | undefined;
  /** The namespace of the Amazon EKS cluster. */
  readonly Namespace?: string | undefined;
}

/** A `persistentVolumeClaim` volume is used to mount a PersistentVolume into a Pod. */
export interface JobDefinition_EksPersistentVolumeClaim {
  /** The name of the `persistentVolumeClaim` bounded to a `persistentVolume`. */
  readonly ClaimName?: string | undefined;
  /** An optional boolean value indicating if the mount is read only. */
  readonly ReadOnly?: boolean | undefined;
}

/** An object that contains the properties for the Kubernetes resources of a job. */
export interface JobDefinition_EksProperties {
  /** The properties for the Kubernetes pod resources of a job. */
  readonly PodProperties?: JobDefinition_PodProperties | undefined;
}

/** Specifies the configuration of a Kubernetes `secret` volume. */
export interface JobDefinition_EksSecret {
  /** Specifies whether the secret or the secret's keys must be defined. */
  readonly Optional?: boolean | undefined;
  /** The name of the secret. */
  readonly SecretName?: string | undefined;
}

/** Specifies an Amazon EKS volume for a job definition. */
export interface JobDefinition_EksVolume {
  /** Specifies the configuration of a Kubernetes `emptyDir` volume. */
  readonly EmptyDir?: JobDefinition_EmptyDir | undefined;
  /** Specifies the configuration of a Kubernetes `hostPath` volume. */
  readonly HostPath?: JobDefinition_HostPath | undefined;
  /** The name of the volume. */
  readonly Name?: string | undefined;
  /** Specifies the configuration of a Kubernetes `persistentVolumeClaim` bounded to a `persistentVolume`. */
  readonly PersistentVolumeClaim?: JobDefinition_EksPersistentVolumeClaim | undefined;
  /** Specifies the configuration of a Kubernetes `secret` volume. */
  readonly Secret?: JobDefinition_EksSecret | undefined;
}

export interface JobDefinition_EmptyDir {
  readonly Medium?: string | undefined;
  readonly SizeLimit?: string | undefined;
}

/** The Environment property type specifies environment variables to use in a job definition. */
export interface JobDefinition_Environment {
  /** The name of the environment variable. */
  readonly Name?: string | undefined;
  /** The value of the environment variable. */
  readonly Value?: string | undefined;
}

/** The amount of ephemeral storage to allocate for the task. */
export interface JobDefinition_EphemeralStorage {
  /** The total amount, in GiB, of ephemeral storage to set for the task. */
  readonly SizeInGiB?: number | undefined;
}

/** Specifies an array of up to 5 conditions to be met, and an action to take ( `RETRY` or `EXIT` ) if all conditions are… */
export interface JobDefinition_EvaluateOnExit {
  /** Specifies the action to take if all of the specified conditions ( `onStatusReason`, `onReason`, and `onExitCode` ) are… */
  readonly Action?: string | undefined;
  /** Contains a glob pattern to match against the decimal representation of the `ExitCode` returned for a job. */
  readonly OnExitCode?: string | undefined;
  /** Contains a glob pattern to match against the `Reason` returned for a job. */
  readonly OnReason?: string | undefined;
  /** Contains a glob pattern to match against the `StatusReason` returned for a job. */
  readonly OnStatusReason?: string | undefined;
}

/** The platform configuration for jobs that are running on Fargate resources. */
export interface JobDefinition_FargatePlatformConfiguration {
  /** The AWS Fargate platform version where the jobs are running. */
  readonly PlatformVersion?: string | undefined;
}

/** The FireLens configuration for the container. */
export interface JobDefinition_FirelensConfiguration {
  /** The options to use when configuring the log router. */
  readonly Options?: { readonly [key: string]: string | undefined } | undefined;
  /** The log router to use. */
  readonly Type?: string | undefined;
}

/** Determine whether your data volume persists on the host container instance and where it's stored. */
export interface JobDefinition_Host {
  /** The path on the host container instance that's presented to the container. */
  readonly SourcePath?: string | undefined;
}

export interface JobDefinition_HostPath {
  readonly Path?: string | undefined;
}

/** References a Kubernetes secret resource. */
export interface JobDefinition_ImagePullSecret {
  /** Provides a unique identifier for the `ImagePullSecret`. */
  readonly Name?: string | undefined;
}

/** An object that represents a job timeout configuration. */
export interface JobDefinition_JobTimeout {
  /** The job timeout time (in seconds) that's measured from the job attempt's `startedAt` timestamp. */
  readonly AttemptDurationSeconds?: number | undefined;
}

/** Linux-specific modifications that are applied to the container, such as details for device mappings. */
export interface JobDefinition_LinuxParameters {
  /** Any of the host devices to expose to the container. */
  readonly Devices?: readonly JobDefinition_Device[] | undefined;
  /** If true, run an `init` process inside the container that forwards signals and reaps processes. */
  readonly InitProcessEnabled?: boolean | undefined;
  /** The total amount of swap memory (in MiB) a container can use. */
  readonly MaxSwap?: number | undefined;
  /** The value for the size (in MiB) of the `/dev/shm` volume. */
  readonly SharedMemorySize?: number | undefined;
  /** You can use this parameter to tune a container's memory swappiness behavior. */
  readonly Swappiness?: number | undefined;
  /** The container path, mount options, and size (in MiB) of the `tmpfs` mount. */
  readonly Tmpfs?: readonly JobDefinition_Tmpfs[] | undefined;
}

/** Log configuration options to send to a custom log driver for the container. */
export interface JobDefinition_LogConfiguration {
  /** The log driver to use for the container. */
  readonly LogDriver?: string | undefined;
  /** The configuration options to send to the log driver. */
  readonly Options?: { readonly [key: string]: string | undefined } | undefined;
  /** The secrets to pass to the log configuration. */
  readonly SecretOptions?: readonly JobDefinition_Secret[] | undefined;
}

/** Details for a Docker volume mount point that's used in a job's container properties. */
export interface JobDefinition_MountPoint {
  /** The path on the container where the host volume is mounted. */
  readonly ContainerPath?: string | undefined;
  /** If this value is `true`, the container has read-only access to the volume. */
  readonly ReadOnly?: boolean | undefined;
  /** The name of the volume to mount. */
  readonly SourceVolume?: string | undefined;
}

/** Container properties are used for Amazon ECS based job definitions. */
export interface JobDefinition_MultiNodeContainerProperties {
  /** The command that's passed to the container. */
  readonly Command?: readonly string[] | undefined;
  /** Determines whether execute command functionality is turned on for this task. */
  readonly EnableExecuteCommand?: boolean | undefined;
  /** The environment variables to pass to a container. */
  readonly Environment?: readonly JobDefinition_Environment[] | undefined;
  /** The amount of ephemeral storage to allocate for the task. */
  readonly EphemeralStorage?: JobDefinition_EphemeralStorage | undefined;
  /** The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The image used to start a container. */
  readonly Image?: string | undefined;
  /** The instance type to use for a multi-node parallel job. */
  readonly InstanceType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions. */
  readonly JobRoleArn?: string | undefined;
  /** Linux-specific modifications that are applied to the container, such as details for device mappings. */
  readonly LinuxParameters?: JobDefinition_LinuxParameters | undefined;
  /** The log configuration specification for the container. */
  readonly LogConfiguration?: JobDefinition_LogConfiguration | undefined;
  /** This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job definition. */
  readonly Memory?: number | undefined;
  /** The mount points for data volumes in your container. */
  readonly MountPoints?: readonly JobDefinition_MountPoint[] | undefined;
  /** When this parameter is true, the container is given elevated permissions on the host container instance (similar to the… */
  readonly Privileged?: boolean | undefined;
  /** When this parameter is true, the container is given read-only access to its root file system. */
  readonly ReadonlyRootFilesystem?: boolean | undefined;
  /** The private repository authentication credentials to use. */
  readonly RepositoryCredentials?: JobDefinition_RepositoryCredentials | undefined;
  /** The type and amount of resources to assign to a container. */
  readonly ResourceRequirements?: readonly JobDefinition_ResourceRequirement[] | undefined;
  /** An object that represents the compute environment architecture for AWS Batch jobs on Fargate. */
  readonly RuntimePlatform?: JobDefinition_RuntimePlatform | undefined;
  /** The secrets for the container. */
  readonly Secrets?: readonly JobDefinition_Secret[] | undefined;
  /** A list of `ulimits` to set in the container. */
  readonly Ulimits?: readonly JobDefinition_Ulimit[] | undefined;
  /** The user name to use inside the container. */
  readonly User?: string | undefined;
  /** This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job definition. */
  readonly Vcpus?: number | undefined;
  /** A list of data volumes used in a job. */
  readonly Volumes?: readonly JobDefinition_Volumes[] | undefined;
}

/** An object that contains the properties for the Amazon ECS resources of a job. */
export interface JobDefinition_MultiNodeEcsProperties {
  /** An object that contains the properties for the Amazon ECS task definition of a job. */
  readonly TaskProperties?: readonly JobDefinition_MultiNodeEcsTaskProperties[] | undefined;
}

/** The properties for a task definition that describes the container and volume definitions of an Amazon ECS task. */
export interface JobDefinition_MultiNodeEcsTaskProperties {
  /** This object is a list of containers. */
  readonly Containers?: readonly JobDefinition_TaskContainerProperties[] | undefined;
  /** Determines whether execute command functionality is turned on for this task. */
  readonly EnableExecuteCommand?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The IPC resource namespace to use for the containers in the task. */
  readonly IpcMode?: string | undefined;
  /** The process namespace to use for the containers in the task. */
  readonly PidMode?: string | undefined;
  /** The Amazon Resource Name (ARN) that's associated with the Amazon ECS task. */
  readonly TaskRoleArn?: string | undefined;
  /** A list of volumes that are associated with the job. */
  readonly Volumes?: readonly JobDefinition_Volumes[] | undefined;
}

/** The network configuration for jobs that are running on Fargate resources. */
export interface JobDefinition_NetworkConfiguration {
  /** Indicates whether the job has a public IP address. */
  readonly AssignPublicIp?: string | undefined;
}

/** An object that represents the node properties of a multi-node parallel job. */
export interface JobDefinition_NodeProperties {
  /** Specifies the node index for the main node of a multi-node parallel job. */
  readonly MainNode?: number | undefined;
  /** A list of node ranges and their properties that are associated with a multi-node parallel job. */
  readonly NodeRangeProperties?: readonly JobDefinition_NodeRangeProperty[] | undefined;
  /** The number of nodes that are associated with a multi-node parallel job. */
  readonly NumNodes?: number | undefined;
}

/** This is an object that represents the properties of the node range for a multi-node parallel job. */
export interface JobDefinition_NodeRangeProperty {
  /** Contains a list of consumable resources required by a job. */
  readonly ConsumableResourceProperties?: JobDefinition_ConsumableResourceProperties | undefined;
  /** The container details for the node range. */
  readonly Container?: JobDefinition_MultiNodeContainerProperties | undefined;
  /** This is an object that represents the properties of the node range for a multi-node parallel job. */
  readonly EcsProperties?: JobDefinition_MultiNodeEcsProperties | undefined;
  /** This is an object that represents the properties of the node range for a multi-node parallel job. */
  readonly EksProperties?: JobDefinition_EksProperties | undefined;
  /** The instance types of the underlying host infrastructure of a multi-node parallel job. */
  readonly InstanceTypes?: readonly string[] | undefined;
  /** The range of nodes, using node index values. */
  readonly TargetNodes?: string | undefined;
}

export interface JobDefinition_PodProperties {
  readonly Containers?: readonly JobDefinition_EksContainer[] | undefined;
  readonly DnsPolicy?: string | undefined;
  readonly HostNetwork?: boolean | undefined;
  readonly ImagePullSecrets?: readonly JobDefinition_ImagePullSecret[] | undefined;
  readonly InitContainers?: readonly JobDefinition_EksContainer[] | undefined;
  readonly Metadata?: JobDefinition_EksMetadata | undefined;
  readonly ServiceAccountName?: string | undefined;
  readonly ShareProcessNamespace?: boolean | undefined;
  readonly Volumes?: readonly JobDefinition_EksVolume[] | undefined;
}

/** The repository credentials for private registry authentication. */
export interface JobDefinition_RepositoryCredentials {
  /** The Amazon Resource Name (ARN) of the secret containing the private repository credentials. */
  readonly CredentialsParameter?: string | undefined;
}

/** The type and amount of a resource to assign to a container. */
export interface JobDefinition_ResourceRequirement {
  /** The type of resource to assign to a container. */
  readonly Type?: string | undefined;
  /** The quantity of the specified resource to reserve for the container. */
  readonly Value?: string | undefined;
}

/** Specifies the resource retention policy settings for a job definition. */
export interface JobDefinition_ResourceRetentionPolicy {
  /** Specifies whether the previous revision of the job definition is retained in an active status after UPDATE events for… */
  readonly SkipDeregisterOnUpdate?: boolean | undefined;
}

export interface JobDefinition_Resources {
  readonly Limits?: { readonly [key: string]: string | undefined } | undefined;
  readonly Requests?: { readonly [key: string]: string | undefined } | undefined;
}

/** The retry strategy that's associated with a job. */
export interface JobDefinition_RetryStrategy {
  /** The number of times to move a job to the `RUNNABLE` status. */
  readonly Attempts?: number | undefined;
  /** Array of up to 5 objects that specify the conditions where jobs are retried or failed. */
  readonly EvaluateOnExit?: readonly JobDefinition_EvaluateOnExit[] | undefined;
}

/** An object that represents the compute environment architecture for AWS Batch jobs on Fargate. */
export interface JobDefinition_RuntimePlatform {
  /** The vCPU architecture. */
  readonly CpuArchitecture?: string | undefined;
  /** The operating system for the compute environment. */
  readonly OperatingSystemFamily?: string | undefined;
}

export interface JobDefinition_S3FilesVolumeConfiguration {
  readonly AccessPointArn?: string | undefined;
  readonly FileSystemArn?: string | undefined;
  readonly RootDirectory?: string | undefined;
  readonly TransitEncryptionPort?: number | undefined;
}

/** An object that represents the secret to expose to your container. */
export interface JobDefinition_Secret {
  /** The name of the secret. */
  readonly Name?: string | undefined;
  /** The secret to expose to the container. */
  readonly ValueFrom?: string | undefined;
}

export interface JobDefinition_SecurityContext {
  readonly AllowPrivilegeEscalation?: boolean | undefined;
  readonly Privileged?: boolean | undefined;
  readonly ReadOnlyRootFilesystem?: boolean | undefined;
  readonly RunAsGroup?: number | undefined;
  readonly RunAsNonRoot?: boolean | undefined;
  readonly RunAsUser?: number | undefined;
}

/** A list of containers that this task depends on. */
export interface JobDefinition_TaskContainerDependency {
  /** The dependency condition of the container. */
  readonly Condition?: string | undefined;
  /** A unique identifier for the container. */
  readonly ContainerName?: string | undefined;
}

/** Container properties are used for Amazon ECS-based job definitions. */
export interface JobDefinition_TaskContainerProperties {
  /** The command that's passed to the container. */
  readonly Command?: readonly string[] | undefined;
  /** A list of containers that this container depends on. */
  readonly DependsOn?: readonly JobDefinition_TaskContainerDependency[] | undefined;
  /** The environment variables to pass to a container. */
  readonly Environment?: readonly JobDefinition_Environment[] | undefined;
  /** If the essential parameter of a container is marked as `true`, and that container fails or stops for any reason, all… */
  readonly Essential?: boolean | undefined;
  /** The FireLens configuration for the container. */
  readonly FirelensConfiguration?: JobDefinition_FirelensConfiguration | undefined;
  /** The image used to start a container. */
  readonly Image?: string | undefined;
  /** Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. */
  readonly LinuxParameters?: JobDefinition_LinuxParameters | undefined;
  /** The log configuration specification for the container. */
  readonly LogConfiguration?: JobDefinition_LogConfiguration | undefined;
  /** The mount points for data volumes in your container. */
  readonly MountPoints?: readonly JobDefinition_MountPoint[] | undefined;
  /** The name of a container. */
  readonly Name?: string | undefined;
  /** When this parameter is `true`, the container is given elevated privileges on the host container instance (similar to… */
  readonly Privileged?: boolean | undefined;
  /** When this parameter is true, the container is given read-only access to its root file system. */
  readonly ReadonlyRootFilesystem?: boolean | undefined;
  /** The private repository authentication credentials to use. */
  readonly RepositoryCredentials?: JobDefinition_RepositoryCredentials | undefined;
  /** The type and amount of a resource to assign to a container. */
  readonly ResourceRequirements?: readonly JobDefinition_ResourceRequirement[] | undefined;
  /** The secrets to pass to the container. */
  readonly Secrets?: readonly JobDefinition_Secret[] | undefined;
  readonly StartTimeout?: number | undefined;
  readonly StopTimeout?: number | undefined;
  /** A list of `ulimits` to set in the container. */
  readonly Ulimits?: readonly JobDefinition_Ulimit[] | undefined;
  /** The user to use inside the container. */
  readonly User?: string | undefined;
}

/** The container path, mount options, and size of the `tmpfs` mount. */
export interface JobDefinition_Tmpfs {
  /** The absolute file path in the container where the `tmpfs` volume is mounted. */
  readonly ContainerPath?: string | undefined;
  /** The list of `tmpfs` volume mount options. */
  readonly MountOptions?: readonly string[] | undefined;
  /** The size (in MiB) of the `tmpfs` volume. */
  readonly Size?: number | undefined;
}

/** The `ulimit` settings to pass to the container. */
export interface JobDefinition_Ulimit {
  /** The hard limit for the `ulimit` type. */
  readonly HardLimit?: number | undefined;
  /** The `type` of the `ulimit`. */
  readonly Name?: string | undefined;
  /** The soft limit for the `ulimit` type. */
  readonly SoftLimit?: number | undefined;
}

export interface JobDefinition_Volumes {
  readonly EfsVolumeConfiguration?: JobDefinition_EfsVolumeConfiguration | undefined;
  readonly Host?: JobDefinition_Host | undefined;
  readonly Name?: string | undefined;
  readonly S3FilesVolumeConfiguration?: JobDefinition_S3FilesVolumeConfiguration | undefined;
}

/** `AWS::Batch::JobQueue`: The `AWS::Batch::JobQueue` resource specifies the parameters for an AWS Batch job queue definition. */
export interface JobQueue {
  /** The set of compute environments mapped to a job queue and their order relative to each other. */
  readonly ComputeEnvironmentOrder?: readonly JobQueue_ComputeEnvironmentOrder[] | undefined;
  /** The name of the job queue. */
  readonly JobQueueName?: string | undefined;
  /** The type of job queue. */
  readonly JobQueueType?: string | undefined;
  /** The set of actions that AWS Batch perform on jobs that remain at the head of the job queue in the specified state… */
  readonly JobStateTimeLimitActions?: readonly JobQueue_JobStateTimeLimitAction[] | undefined;
  /** The priority of the job queue. */
  readonly Priority?: number | undefined;
  /** The Amazon Resource Name (ARN) of the scheduling policy. */
  readonly SchedulingPolicyArn?: string | undefined;
  /** The order of the service environment associated with the job queue. */
  readonly ServiceEnvironmentOrder?: readonly JobQueue_ServiceEnvironmentOrder[] | undefined;
  /** The state of the job queue. */
  readonly State?: string | undefined;
  /** The tags that are applied to the job queue. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Returns the job queue ARN, such as `batch. */
  readonly JobQueueArn?: string | undefined;
}

/** The order that compute environments are tried in for job placement within a queue. */
export interface JobQueue_ComputeEnvironmentOrder {
  /** The Amazon Resource Name (ARN) of the compute environment. */
  readonly ComputeEnvironment?: string | undefined;
  /** The order of the compute environment. */
  readonly Order?: number | undefined;
}

/** Specifies an action that AWS Batch will take after the job has remained at the head of the queue in the specified state… */
export interface JobQueue_JobStateTimeLimitAction {
  /** The action to take when a job is at the head of the job queue in the specified state for the specified period of time. */
  readonly Action?: string | undefined;
  /** The approximate amount of time, in seconds, that must pass with the job in the specified state before the action is… */
  readonly MaxTimeSeconds?: number | undefined;
  /** The reason to log for the action being taken. */
  readonly Reason?: string | undefined;
  /** The state of the job needed to trigger the action. */
  readonly State?: string | undefined;
}

/** Specifies the order of a service environment for a job queue. */
export interface JobQueue_ServiceEnvironmentOrder {
  /** The order of the service environment. */
  readonly Order?: number | undefined;
  /** The name or ARN of the service environment. */
  readonly ServiceEnvironment?: string | undefined;
}

/** `AWS::Batch::QuotaShare`: Creates an AWS Batch quota share. */
export interface QuotaShare {
  /** A list that specifies the quantity and type of compute capacity allocated to the quota share. */
  readonly CapacityLimits?: readonly QuotaShare_QuotaShareCapacityLimit[] | undefined;
  /** The AWS Batch job queue associated with the quota share. */
  readonly JobQueue?: string | undefined;
  readonly PreemptionConfiguration?: QuotaShare_QuotaSharePreemptionConfiguration | undefined;
  /** The name of the quota share. */
  readonly QuotaShareName?: string | undefined;
  readonly ResourceSharingConfiguration?: QuotaShare_QuotaShareResourceSharingConfiguration | undefined;
  /** The state of the quota share. */
  readonly State?: string | undefined;
  /** The tags that you apply to the quota share to help you categorize and organize your resources. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly QuotaShareArn?: string | undefined;
}

export interface QuotaShare_QuotaShareCapacityLimit {
  /** The unit of compute capacity for the capacityLimit. */
  readonly CapacityUnit?: string | undefined;
  /** The maximum capacity available for the quota share. */
  readonly MaxCapacity?: number | undefined;
}

export interface QuotaShare_QuotaSharePreemptionConfiguration {
  /** Specifies whether jobs within a quota share can be preempted by another, higher priority job in the same quota share. */
  readonly InSharePreemption?: string | undefined;
}

export interface QuotaShare_QuotaShareResourceSharingConfiguration {
  /** The maximum percentage of additional capacity that the quota share can borrow from other shares. */
  readonly BorrowLimit?: number | undefined;
  /** The resource sharing strategy for the quota share. */
  readonly Strategy?: string | undefined;
}

/** `AWS::Batch::SchedulingPolicy`: The `AWS::Batch::SchedulingPolicy` resource specifies the parameters for an AWS Batch scheduling policy. */
export interface SchedulingPolicy {
  /** The fair-share scheduling policy details. */
  readonly FairsharePolicy?: SchedulingPolicy_FairsharePolicy | undefined;
  /** The name of the fair-share scheduling policy. */
  readonly Name?: string | undefined;
  /** Quota Share Policy for the Job Queue. */
  readonly QuotaSharePolicy?: SchedulingPolicy_QuotaSharePolicy | undefined;
  /** The tags that you apply to the scheduling policy to help you categorize and organize your resources. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Returns the scheduling policy ARN, such as `batch. */
  readonly Arn?: string | undefined;
}

/** The fair-share scheduling policy details. */
export interface SchedulingPolicy_FairsharePolicy {
  /** A value used to reserve some of the available maximum vCPU for share identifiers that aren't already used. */
  readonly ComputeReservation?: number | undefined;
  /** The amount of time (in seconds) to use to calculate a fair-share percentage for each share identifier in use. */
  readonly ShareDecaySeconds?: number | undefined;
  /** An array of `SharedIdentifier` objects that contain the weights for the share identifiers for the fair-share policy. */
  readonly ShareDistribution?: readonly SchedulingPolicy_ShareAttributes[] | undefined;
}

/** Quota Share Policy for the Job Queue. */
export interface SchedulingPolicy_QuotaSharePolicy {
  readonly IdleResourceAssignmentStrategy?: string | undefined;
}

/** Specifies the weights for the share identifiers for the fair-share policy. */
export interface SchedulingPolicy_ShareAttributes {
  /** A share identifier or share identifier prefix. */
  readonly ShareIdentifier?: string | undefined;
  /** The weight factor for the share identifier. */
  readonly WeightFactor?: number | undefined;
}

/** `AWS::Batch::ServiceEnvironment`: Creates a service environment for running service jobs. */
export interface ServiceEnvironment {
  /** The capacity limits for the service environment. */
  readonly CapacityLimits?: readonly ServiceEnvironment_CapacityLimit[] | undefined;
  /** The name of the service environment. */
  readonly ServiceEnvironmentName?: string | undefined;
  /** The type of service environment. */
  readonly ServiceEnvironmentType?: string | undefined;
  /** The state of the service environment. */
  readonly State?: string | undefined;
  /** The tags associated with the service environment. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the service environment. */
  readonly ServiceEnvironmentArn?: string | undefined;
}

/** Defines the capacity limit for a service environment. */
export interface ServiceEnvironment_CapacityLimit {
  /** The unit of measure for the capacity limit. */
  readonly CapacityUnit?: string | undefined;
  /** The maximum capacity available for the service environment. */
  readonly MaxCapacity?: number | undefined;
}

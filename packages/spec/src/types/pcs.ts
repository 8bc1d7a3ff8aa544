// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::PCS::Cluster`: Creates an AWS PCS cluster resource. */
export interface Cluster {
  /** The name that identifies the cluster. */
  readonly Name?: string | undefined;
  /** The networking configuration for the cluster's control plane. */
  readonly Networking?: Cluster_Networking | undefined;
  /** The cluster management and job scheduling software associated with the cluster. */
  readonly Scheduler?: Cluster_Scheduler | undefined;
  /** The size of the cluster. */
  readonly Size?: string | undefined;
  /** Additional options related to the Slurm scheduler. */
  readonly SlurmConfiguration?: Cluster_SlurmConfiguration | undefined;
  /** 1 or more tags added to the resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The unique Amazon Resource Name (ARN) of the cluster. */
  readonly Arn?: string | undefined;
  /** The list of endpoints available for interaction with the scheduler. */
  readonly Endpoints?: readonly Cluster_Endpoint[] | undefined;
  /** The list of errors that occurred during cluster provisioning. */
  readonly ErrorInfo?: readonly Cluster_ErrorInfo[] | undefined;
  /** The generated unique ID of the cluster. */
  readonly Id?: string | undefined;
  /** The provisioning status of the cluster. */
  readonly Status?: string | undefined;
}

/** The accounting configuration includes configurable settings for Slurm accounting. */
export interface Cluster_Accounting {
  /** The default value for all purge settings for `slurmdbd.conf`. */
  readonly DefaultPurgeTimeInDays?: number | undefined;
  /** The default value for `mode` is `NONE`. */
  readonly Mode?: string | undefined;
}

/** The shared Slurm key for authentication, also known as the cluster secret. */
export interface Cluster_AuthKey {
  /** The Amazon Resource Name (ARN) of the shared Slurm key. */
  readonly SecretArn?: string | undefined;
  /** The version of the shared Slurm key. */
  readonly SecretVersion?: string | undefined;
}

/** Additional cgroup configuration settings. */
export interface Cluster_CgroupCustomSetting {
  /** The cgroup.conf parameter name. */
  readonly ParameterName?: string | undefined;
  /** The value for the cgroup.conf parameter. */
  readonly ParameterValue?: string | undefined;
}

/** An endpoint available for interaction with the scheduler. */
export interface Cluster_Endpoint {
  /** The endpoint's IPv6 address. */
  readonly Ipv6Address?: string | undefined;
  /** The endpoint's connection port number. */
  readonly Port?: string | undefined;
  /** For clusters that use IPv4, this is the endpoint's private IP address. */
  readonly PrivateIpAddress?: string | undefined;
  /** The endpoint's public IP address. */
  readonly PublicIpAddress?: string | undefined;
  /** Indicates the type of endpoint running at the specific IP address. */
  readonly Type?: string | undefined;
}

/** An error that occurred during resource creation. */
export interface Cluster_ErrorInfo {
  /** The short-form error code. */
  readonly Code?: string | undefined;
  /** The detailed error information. */
  readonly Message?: string | undefined;
}

/** The JWT authentication configuration for Slurm REST API access. */
export interface Cluster_JwtAuth {
  /** The JWT key for Slurm REST API authentication. */
  readonly JwtKey?: Cluster_JwtKey | undefined;
}

/** The JWT key stored in AWS Secrets Manager for Slurm REST API authentication. */
export interface Cluster_JwtKey {
  /** The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the JWT key. */
  readonly SecretArn?: string | undefined;
  /** The version of the AWS Secrets Manager secret containing the JWT key. */
  readonly SecretVersion?: string | undefined;
}

/** The networking configuration for the cluster's control plane. */
export interface Cluster_Networking {
  /** The IP address version the cluster uses. */
  readonly NetworkType?: string | undefined;
  /** The list of security group IDs associated with the Elastic Network Interface (ENI) created in subnets. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The ID of the subnet where AWS PCS creates an Elastic Network Interface (ENI) to enable communication between managed… */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** The cluster management and job scheduling software associated with the cluster. */
export interface Cluster_Scheduler {
  /** The software AWS PCS uses to manage cluster scaling and job scheduling. */
  readonly Type?: string | undefined;
  /** The version of the specified scheduling software that AWS PCS uses to manage cluster scaling and job scheduling. */
  readonly Version?: string | undefined;
}

/** Additional options related to the Slurm scheduler. */
export interface Cluster_SlurmConfiguration {
  /** The accounting configuration includes configurable settings for Slurm accounting. */
  readonly Accounting?: Cluster_Accounting | undefined;
  /** The shared Slurm key for authentication, also known as the cluster secret. */
  readonly AuthKey?: Cluster_AuthKey | undefined;
  /** Additional cgroup-specific configuration that directly maps to cgroup.conf settings. */
  readonly CgroupCustomSettings?: readonly Cluster_CgroupCustomSetting[] | undefined;
  /** The JWT authentication configuration for Slurm REST API access. */
  readonly JwtAuth?: Cluster_JwtAuth | undefined;
  /** The time (in seconds) before an idle node is scaled down. */
  readonly ScaleDownIdleTimeInSeconds?: number | undefined;
  /** Additional Slurm-specific configuration that directly maps to Slurm settings. */
  readonly SlurmCustomSettings?: readonly Cluster_SlurmCustomSetting[] | undefined;
  /** The Slurm REST API configuration for the cluster. */
  readonly SlurmRest?: Cluster_SlurmRest | undefined;
  /** Additional slurmdbd-specific configuration that directly maps to slurmdbd.conf settings. */
  readonly SlurmdbdCustomSettings?: readonly Cluster_SlurmdbdCustomSetting[] | undefined;
}

/** Additional settings that directly map to Slurm settings. */
export interface Cluster_SlurmCustomSetting {
  /** AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues. */
  readonly ParameterName?: string | undefined;
  /** The values for the configured Slurm settings. */
  readonly ParameterValue?: string | undefined;
}

/** The Slurm REST API configuration includes settings for enabling and configuring the Slurm REST API. */
export interface Cluster_SlurmRest {
  /** The default value for `mode` is `NONE`. */
  readonly Mode?: string | undefined;
}

/** Additional slurmdbd configuration settings. */
export interface Cluster_SlurmdbdCustomSetting {
  /** The slurmdbd.conf parameter name. */
  readonly ParameterName?: string | undefined;
  /** The value for the slurmdbd.conf parameter. */
  readonly ParameterValue?: string | undefined;
}

/** `AWS::PCS::ComputeNodeGroup`: Creates an AWS PCS compute node group resource. */
export interface ComputeNodeGroup {
  /** The ID of the Amazon Machine Image (AMI) that AWS PCS uses to launch instances. */
  readonly AmiId?: string | undefined;
  /** The ID of the cluster of the compute node group. */
  readonly ClusterId?: string | undefined;
  /** An Amazon EC2 launch template AWS PCS uses to launch compute nodes. */
  readonly CustomLaunchTemplate?: ComputeNodeGroup_CustomLaunchTemplate | undefined;
  /** The Amazon Resource Name (ARN) of the IAM instance profile used to pass an IAM role when launching EC2 instances. */
  readonly IamInstanceProfileArn?: string | undefined;
  /** A list of EC2 instance configurations that AWS PCS can provision in the compute node group. */
  readonly InstanceConfigs?: readonly ComputeNodeGroup_InstanceConfig[] | undefined;
  /** The name that identifies the compute node group. */
  readonly Name?: string | undefined;
  /** Custom scripts that run at defined points in a compute node's lifecycle. */
  readonly NodeLifecycleActions?: ComputeNodeGroup_NodeLifecycleActions | undefined;
  /** Specifies how EC2 instances are purchased on your behalf. */
  readonly PurchaseOption?: string | undefined;
  /** Specifies the boundaries of the compute node group auto scaling. */
  readonly ScalingConfiguration?: ComputeNodeGroup_ScalingConfiguration | undefined;
  /** Additional options related to the Slurm scheduler. */
  readonly SlurmConfiguration?: ComputeNodeGroup_SlurmConfiguration | undefined;
  /** Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API action. */
  readonly SpotOptions?: ComputeNodeGroup_SpotOptions | undefined;
  /** The list of subnet IDs where instances are provisioned by the compute node group. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** 1 or more tags added to the resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The unique Amazon Resource Name (ARN) of the compute node group. */
  readonly Arn?: string | undefined;
  /** The list of errors that occurred during compute node group provisioning. */
  readonly ErrorInfo?: readonly ComputeNodeGroup_ErrorInfo[] | undefined;
  /** The generated unique ID of the compute node group. */
  readonly Id?: string | undefined;
  /** The provisioning status of the compute node group. */
  readonly Status?: string | undefined;
}

/** An Amazon EC2 launch template AWS PCS uses to launch compute nodes. */
export interface ComputeNodeGroup_CustomLaunchTemplate {
  /** The ID of the EC2 launch template to use to provision instances. */
  readonly TemplateId?: string | undefined;
  /** The version of the EC2 launch template to use to provision instances. */
  readonly Version?: string | undefined;
}

/** An error that occurred during resource creation. */
export interface ComputeNodeGroup_ErrorInfo {
  /** The short-form error code. */
  readonly Code?: string | undefined;
  /** The detailed error information. */
  readonly Message?: string | undefined;
}

/** An EC2 instance configuration AWS PCS uses to launch compute nodes. */
export interface ComputeNodeGroup_InstanceConfig {
  /** The EC2 instance type that AWS PCS can provision in the compute node group. */
  readonly InstanceType?: string | undefined;
}

/** Custom scripts that run at defined points in a compute node's lifecycle. */
export interface ComputeNodeGroup_NodeLifecycleActions {
  /** Controls whether lifecycle scripts are downloaded once at first boot (CACHE_ONCE) or re-downloaded on every reboot… */
  readonly ScriptCachingPolicy?: string | undefined;
  /** The ordered scripts to run at each compute node lifecycle stage. */
  readonly Stages?: ComputeNodeGroup_NodeLifecycleStages | undefined;
}

/** A single lifecycle script with its source, arguments, and error behavior. */
export interface ComputeNodeGroup_NodeLifecycleScript {
  /** An ordered list of arguments passed to the script. */
  readonly Arguments?: readonly string[] | undefined;
  /** Whether the script runs only on the node's first boot (FIRST_BOOT_ONLY) or on every boot including reboots (EVERY_BOOT). */
  readonly ExecutionPolicy?: string | undefined;
  /** A human-readable name that identifies the script. */
  readonly Name?: string | undefined;
  /** The behavior when the script exits with an error. */
  readonly OnError?: string | undefined;
  /** The external location of a lifecycle script. */
  readonly ScriptSource?: ComputeNodeGroup_ScriptSource | undefined;
}

/** The ordered scripts to run at each compute node lifecycle stage. */
export interface ComputeNodeGroup_NodeLifecycleStages {
  /** Scripts to run after the node is bootstrapped, once the PCS configuration phase completes and before slurmd starts. */
  readonly NodeBootstrapped?: readonly ComputeNodeGroup_NodeLifecycleScript[] | undefined;
  /** Scripts to execute when the node becomes ready (every boot). */
  readonly NodeReady?: readonly ComputeNodeGroup_NodeLifecycleScript[] | undefined;
}

/** Specifies the boundaries of the compute node group auto scaling. */
export interface ComputeNodeGroup_ScalingConfiguration {
  /** The upper bound of the number of instances allowed in the compute fleet. */
  readonly MaxInstanceCount?: number | undefined;
  /** The lower bound of the number of instances allowed in the compute fleet. */
  readonly MinInstanceCount?: number | undefined;
}

/** The external location of a lifecycle script. */
export interface ComputeNodeGroup_ScriptSource {
  /** A 64-character hexadecimal SHA-256 digest used to verify script integrity. */
  readonly Checksum?: string | undefined;
  /** The S3 object version ID of the script, when stored in a versioned bucket. */
  readonly S3VersionId?: string | undefined;
  /** The S3 URI or HTTPS URL where the script is stored. */
  readonly ScriptLocation?: string | undefined;
}

/** Additional options related to the Slurm scheduler. */
export interface ComputeNodeGroup_SlurmConfiguration {
  /** Additional Slurm gres.conf records for the compute node group. */
  readonly GresCustomSettings?: readonly ({ readonly [key: string]: string | undefined })[] | undefined;
  /** The time before an idle node is scaled down. */
  readonly ScaleDownIdleTimeInSeconds?: number | undefined;
  /** Additional Slurm-specific configuration that directly maps to Slurm settings. */
  readonly SlurmCustomSettings?: readonly ComputeNodeGroup_SlurmCustomSetting[] | undefined;
}

/** Additional settings that directly map to Slurm settings. */
export interface ComputeNodeGroup_SlurmCustomSetting {
  /** AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues. */
  readonly ParameterName?: string | undefined;
  /** The values for the configured Slurm settings. */
  readonly ParameterValue?: string | undefined;
}

/** Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API action. */
export interface ComputeNodeGroup_SpotOptions {
  /** The Amazon EC2 allocation strategy AWS PCS uses to provision EC2 instances. */
  readonly AllocationStrategy?: string | undefined;
}

/** `AWS::PCS::Queue`: Creates an AWS PCS queue resource. */
export interface Queue {
  /** The ID of the cluster of the queue. */
  readonly ClusterId?: string | undefined;
  /** The list of compute node group configurations associated with the queue. */
  readonly ComputeNodeGroupConfigurations?: readonly Queue_ComputeNodeGroupConfiguration[] | undefined;
  /** The name that identifies the queue. */
  readonly Name?: string | undefined;
  /** Additional options related to the Slurm scheduler. */
  readonly SlurmConfiguration?: Queue_SlurmConfiguration | undefined;
  /** 1 or more tags added to the resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The unique Amazon Resource Name (ARN) of the queue. */
  readonly Arn?: string | undefined;
  /** The list of errors that occurred during queue provisioning. */
  readonly ErrorInfo?: readonly Queue_ErrorInfo[] | undefined;
  /** The generated unique ID of the queue. */
  readonly Id?: string | undefined;
  /** The provisioning status of the queue. */
  readonly Status?: string | undefined;
}

/** The compute node group configuration for a queue. */
export interface Queue_ComputeNodeGroupConfiguration {
  /** The compute node group ID for the compute node group configuration. */
  readonly ComputeNodeGroupId?: string | undefined;
}

/** An error that occurred during resource creation. */
export interface Queue_ErrorInfo {
  /** The short-form error code. */
  readonly Code?: string | undefined;
  /** The detailed error information. */
  readonly Message?: string | undefined;
}

/** The Slurm configuration for the queue. */
export interface Queue_SlurmConfiguration {
  /** Custom Slurm parameters that directly map to Slurm configuration settings. */
  readonly SlurmCustomSettings?: readonly Queue_SlurmCustomSetting[] | undefined;
}

/** Additional settings that directly map to Slurm settings. */
export interface Queue_SlurmCustomSetting {
  /** AWS PCS supports configuration of the Slurm parameters for queues:. */
  readonly ParameterName?: string | undefined;
  /** The value for the configured Slurm setting. */
  readonly ParameterValue?: string | undefined;
}

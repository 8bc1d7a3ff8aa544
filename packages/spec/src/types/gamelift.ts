// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::GameLift::Alias`: The `AWS::GameLift::Alias` resource creates an alias for an Amazon GameLift (GameLift) fleet destination. */
export interface Alias {
  /** A human-readable description of the alias. */
  readonly Description?: string | undefined;
  /** A descriptive label that is associated with an alias. */
  readonly Name?: string | undefined;
  /** The routing configuration, including routing type and fleet target, for the alias. */
  readonly RoutingStrategy?: Alias_RoutingStrategy | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers alias resource and uniquely identifies… */
  readonly AliasArn?: string | undefined;
  /** A unique identifier for the alias. */
  readonly AliasId?: string | undefined;
}

/** The routing configuration for a fleet alias. */
export interface Alias_RoutingStrategy {
  /** A unique identifier for a fleet that the alias points to. */
  readonly FleetId?: string | undefined;
  /** The message text to be used with a terminal routing strategy. */
  readonly Message?: string | undefined;
  /** A type of routing strategy. */
  readonly Type?: string | undefined;
}

/** `AWS::GameLift::Build`: The `AWS::GameLift::Build` resource creates a game server build that is installed and run on instances in an Amazon… */
export interface Build {
  /** A descriptive label that is associated with a build. */
  readonly Name?: string | undefined;
  /** The operating system that your game server binaries run on. */
  readonly OperatingSystem?: string | undefined;
  /** A server SDK version you used when integrating your game server build with Amazon GameLift Servers. */
  readonly ServerSdkVersion?: string | undefined;
  /** Information indicating where your game build files are stored. */
  readonly StorageLocation?: Build_StorageLocation | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Version information that is associated with this build. */
  readonly Version?: string | undefined;
  /** The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers build resource and uniquely identifies… */
  readonly BuildArn?: string | undefined;
  /** A unique identifier for the build. */
  readonly BuildId?: string | undefined;
}

/** The location in Amazon S3 where build or script files are stored for access by Amazon GameLift. */
export interface Build_StorageLocation {
  /** An Amazon S3 bucket identifier. */
  readonly Bucket?: string | undefined;
  /** The name of the zip file that contains the build files or script files. */
  readonly Key?: string | undefined;
  /** A version of a stored file to retrieve, if the object versioning feature is turned on for the S3 bucket. */
  readonly ObjectVersion?: string | undefined;
  /** The ARNfor an IAM role that allows Amazon GameLift to access the S3 bucket. */
  readonly RoleArn?: string | undefined;
}

/** `AWS::GameLift::ContainerFleet`: Describes an Amazon GameLift Servers managed container fleet. */
export interface ContainerFleet {
  /** Indicates whether the fleet uses On-Demand or Spot instances for this fleet. */
  readonly BillingType?: string | undefined;
  /** Set of rules for processing a deployment for a container fleet update. */
  readonly DeploymentConfiguration?: ContainerFleet_DeploymentConfiguration | undefined;
  /** A meaningful description of the container fleet. */
  readonly Description?: string | undefined;
  /** The unique identifier for an AWS Identity and Access Management (IAM) role with permissions to run your containers on… */
  readonly FleetRoleArn?: string | undefined;
  /** The name of the fleet's game server container group definition, which describes how to deploy containers with your game… */
  readonly GameServerContainerGroupDefinitionName?: string | undefined;
  /** The number of times to replicate the game server container group on each fleet instance. */
  readonly GameServerContainerGroupsPerInstance?: number | undefined;
  /** A policy that limits the number of game sessions that each individual player can create on instances in this fleet. */
  readonly GameSessionCreationLimitPolicy?: ContainerFleet_GameSessionCreationLimitPolicy | undefined;
  /** The set of port numbers to open on each instance in a container fleet. */
  readonly InstanceConnectionPortRange?: ContainerFleet_ConnectionPortRange | undefined;
  /** The IP address ranges and port settings that allow inbound traffic to access game server processes and other processes… */
  readonly InstanceInboundPermissions?: readonly ContainerFleet_IpPermission[] | undefined;
  /** The Amazon EC2 instance type to use for all instances in the fleet. */
  readonly InstanceType?: string | undefined;
  readonly Locations?: readonly ContainerFleet_LocationConfiguration[] | undefined;
  /** The method that is used to collect container logs for the fleet. */
  readonly LogConfiguration?: ContainerFleet_LogConfiguration | undefined;
  /** The name of an AWS CloudWatch metric group to add this fleet to. */
  readonly MetricGroups?: readonly string[] | undefined;
  /** Determines whether Amazon GameLift Servers can shut down game sessions on the fleet that are actively running and… */
  readonly NewGameSessionProtectionPolicy?: string | undefined;
  /** The name of the fleet's per-instance container group definition. */
  readonly PerInstanceContainerGroupDefinitionName?: string | undefined;
  /** The player gateway mode for the container fleet. */
  readonly PlayerGatewayMode?: string | undefined;
  /** A list of rules that control how a fleet is scaled. */
  readonly ScalingPolicies?: readonly ContainerFleet_ScalingPolicy[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A time stamp indicating when this data object was created. */
  readonly CreationTime?: string | undefined;
  /** Provides information about the last deployment ID and its status. */
  readonly DeploymentDetails?: ContainerFleet_DeploymentDetails | undefined;
  /** The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers fleet resource and uniquely identifies… */
  readonly FleetArn?: string | undefined;
  /** A unique identifier for the container fleet to retrieve. */
  readonly FleetId?: string | undefined;
  /** The Amazon Resource Name ( ARN ) that is assigned to the fleet's game server container group. */
  readonly GameServerContainerGroupDefinitionArn?: string | undefined;
  /** The calculated maximum number of game server container group that can be deployed on each fleet instance. */
  readonly MaximumGameServerContainerGroupsPerInstance?: number | undefined;
  /** The Amazon Resource Name ( ARN ) that is assigned to the fleet's per-instance container group. */
  readonly PerInstanceContainerGroupDefinitionArn?: string | undefined;
  /** The current status of the container fleet. */
  readonly Status?: string | undefined;
}

/** The set of port numbers to open on each instance in a container fleet. */
export interface ContainerFleet_ConnectionPortRange {
  /** Starting value for the port range. */
  readonly FromPort?: number | undefined;
  /** Ending value for the port. */
  readonly ToPort?: number | undefined;
}

/** Set of rules for processing a deployment for a container fleet update. */
export interface ContainerFleet_DeploymentConfiguration {
  /** Determines what actions to take if a deployment fails. */
  readonly ImpairmentStrategy?: string | undefined;
  /** Sets a minimum level of healthy tasks to maintain during deployment activity. */
  readonly MinimumHealthyPercentage?: number | undefined;
  /** Determines how fleet deployment activity affects active game sessions on the fleet. */
  readonly ProtectionStrategy?: string | undefined;
}

/** Information about the most recent deployment for the container fleet. */
export interface ContainerFleet_DeploymentDetails {
  /** A unique identifier for a fleet deployment. */
  readonly LatestDeploymentId?: string | undefined;
}

/** A policy that puts limits on the number of game sessions that a player can create within a specified span of time. */
export interface ContainerFleet_GameSessionCreationLimitPolicy {
  /** A policy that puts limits on the number of game sessions that a player can create within a specified span of time. */
  readonly NewGameSessionsPerCreator?: number | undefined;
  /** The time span used in evaluating the resource creation limit policy. */
  readonly PolicyPeriodInMinutes?: number | undefined;
}

/** A range of IP addresses and port settings that allow inbound traffic to connect to processes on an instance in a fleet. */
export interface ContainerFleet_IpPermission {
  /** A starting value for a range of allowed port numbers. */
  readonly FromPort?: number | undefined;
  /** A range of allowed IP addresses. */
  readonly IpRange?: string | undefined;
  /** The network communication protocol used by the fleet. */
  readonly Protocol?: string | undefined;
  /** An ending value for a range of allowed port numbers. */
  readonly ToPort?: number | undefined;
}

/** Current resource capacity settings in a specified fleet or location. */
export interface ContainerFleet_LocationCapacity {
  /** Defaults to MinSize if not defined. */
  readonly DesiredEC2Instances?: number | undefined;
  /** Configuration options for Amazon GameLift Servers managed capacity behavior. */
  readonly ManagedCapacityConfiguration?: ContainerFleet_ManagedCapacityConfiguration | undefined;
  /** The maximum value that is allowed for the fleet's instance count for a location. */
  readonly MaxSize?: number | undefined;
  /** The minimum value allowed for the fleet's instance count for a location. */
  readonly MinSize?: number | undefined;
}

/** A remote location where a multi-location fleet can deploy game servers for game hosting. */
export interface ContainerFleet_LocationConfiguration {
  /** An AWS Region code, such as `us-west-2`. */
  readonly Location?: string | undefined;
  /** Current resource capacity settings in a specified fleet or location. */
  readonly LocationCapacity?: ContainerFleet_LocationCapacity | undefined;
  /** The player gateway status for the location. */
  readonly PlayerGatewayStatus?: string | undefined;
  /** A list of fleet actions that have been suspended in the fleet location. */
  readonly StoppedActions?: readonly string[] | undefined;
}

/** A method for collecting container logs for the fleet. */
export interface ContainerFleet_LogConfiguration {
  /** The type of log collection to use for a fleet. */
  readonly LogDestination?: string | undefined;
  /** If log destination is `CLOUDWATCH`, logs are sent to the specified log group in Amazon CloudWatch. */
  readonly LogGroupArn?: string | undefined;
  /** If log destination is `S3`, logs are sent to the specified Amazon S3 bucket name. */
  readonly S3BucketName?: string | undefined;
}

/** Configuration options for Amazon GameLift Servers managed capacity behavior. */
export interface ContainerFleet_ManagedCapacityConfiguration {
  /** Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and DesiredInstances… */
  readonly ScaleInAfterInactivityMinutes?: number | undefined;
  /** The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in response to game… */
  readonly ZeroCapacityStrategy?: string | undefined;
}

/** Rule that controls how a fleet is scaled. */
export interface ContainerFleet_ScalingPolicy {
  /** Comparison operator to use when measuring a metric against the threshold value. */
  readonly ComparisonOperator?: string | undefined;
  /** Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is triggered. */
  readonly EvaluationPeriods?: number | undefined;
  /** Name of the Amazon GameLift Servers-defined metric that is used to trigger a scaling adjustment. */
  readonly MetricName?: string | undefined;
  /** A descriptive label that is associated with a fleet's scaling policy. */
  readonly Name?: string | undefined;
  /** The type of scaling policy to create. */
  readonly PolicyType?: string | undefined;
  /** Amount of adjustment to make, based on the scaling adjustment type. */
  readonly ScalingAdjustment?: number | undefined;
  /** The type of adjustment to make to a fleet's instance count. */
  readonly ScalingAdjustmentType?: string | undefined;
  /** An object that contains settings for a target-based scaling policy. */
  readonly TargetConfiguration?: ContainerFleet_TargetConfiguration | undefined;
  /** Metric value used to trigger a scaling event. */
  readonly Threshold?: number | undefined;
}

/** Settings for a target-based scaling policy. */
export interface ContainerFleet_TargetConfiguration {
  /** Desired value to use with a target-based scaling policy. */
  readonly TargetValue?: number | undefined;
}

/** `AWS::GameLift::ContainerGroupDefinition`: The properties that describe a container group resource. */
export interface ContainerGroupDefinition {
  /** The type of container group. */
  readonly ContainerGroupType?: string | undefined;
  /** The definition for the game server container in this group. */
  readonly GameServerContainerDefinition?: ContainerGroupDefinition_GameServerContainerDefinition | undefined;
  /** A descriptive identifier for the container group definition. */
  readonly Name?: string | undefined;
  /** The platform that all containers in the container group definition run on. */
  readonly OperatingSystem?: string | undefined;
  /** A specific ContainerGroupDefinition version to be updated */
  readonly SourceVersionNumber?: number | undefined;
  /** The set of definitions for support containers in this group. */
  readonly SupportContainerDefinitions?: readonly ContainerGroupDefinition_SupportContainerDefinition[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The amount of memory (in MiB) on a fleet instance to allocate for the container group. */
  readonly TotalMemoryLimitMebibytes?: number | undefined;
  /** The amount of vCPU units on a fleet instance to allocate for the container group (1 vCPU is equal to 1024 CPU units). */
  readonly TotalVcpuLimit?: number | undefined;
  /** An optional description that was provided for a container group definition update. */
  readonly VersionDescription?: string | undefined;
  /** The Amazon Resource Name ( ARN ) that is assigned to an Amazon GameLift Servers `ContainerGroupDefinition` resource. */
  readonly ContainerGroupDefinitionArn?: string | undefined;
  /** A time stamp indicating when this data object was created. */
  readonly CreationTime?: string | undefined;
  /** Current status of the container group definition resource. */
  readonly Status?: string | undefined;
  /** Additional information about a container group definition that's in `FAILED` status. */
  readonly StatusReason?: string | undefined;
  /** Indicates the version of a particular container group definition. */
  readonly VersionNumber?: number | undefined;
}

/** A container's dependency on another container in the same container group. */
export interface ContainerGroupDefinition_ContainerDependency {
  /** The condition that the dependency container must reach before the dependent container can start. */
  readonly Condition?: string | undefined;
  /** A descriptive label for the container definition that this container depends on. */
  readonly ContainerName?: string | undefined;
}

/** An environment variable to set inside a container, in the form of a key-value pair. */
export interface ContainerGroupDefinition_ContainerEnvironment {
  /** The environment variable name. */
  readonly Name?: string | undefined;
  /** The environment variable value. */
  readonly Value?: string | undefined;
}

/** Instructions on when and how to check the health of a support container in a container fleet. */
export interface ContainerGroupDefinition_ContainerHealthCheck {
  /** A string array that specifies the command that the container runs to determine if it's healthy. */
  readonly Command?: readonly string[] | undefined;
  /** The time period (in seconds) between each health check. */
  readonly Interval?: number | undefined;
  /** The number of times to retry a failed health check before flagging the container unhealthy. */
  readonly Retries?: number | undefined;
  /** The optional grace period (in seconds) to give a container time to bootstrap before the first failed health check… */
  readonly StartPeriod?: number | undefined;
  /** The time period (in seconds) to wait for a health check to succeed before counting a failed health check. */
  readonly Timeout?: number | undefined;
}

/** A mount point that binds a container to a file or directory on the host system. */
export interface ContainerGroupDefinition_ContainerMountPoint {
  /** The type of access for the container. */
  readonly AccessLevel?: string | undefined;
  /** The mount path on the container. */
  readonly ContainerPath?: string | undefined;
  /** The path to the source file or directory. */
  readonly InstancePath?: string | undefined;
}

/** A set of one or more port numbers that can be opened on the container, and the supported network protocol. */
export interface ContainerGroupDefinition_ContainerPortRange {
  /** A starting value for the range of allowed port numbers. */
  readonly FromPort?: number | undefined;
  /** The network protocol that these ports support. */
  readonly Protocol?: string | undefined;
  /** An ending value for the range of allowed port numbers. */
  readonly ToPort?: number | undefined;
}

/** Describes the game server container in an existing game server container group. */
export interface ContainerGroupDefinition_GameServerContainerDefinition {
  /** The container definition identifier. */
  readonly ContainerName?: string | undefined;
  /** Indicates that the container relies on the status of other containers in the same container group during startup and… */
  readonly DependsOn?: readonly ContainerGroupDefinition_ContainerDependency[] | undefined;
  /** A set of environment variables that's passed to the container on startup. */
  readonly EnvironmentOverride?: readonly ContainerGroupDefinition_ContainerEnvironment[] | undefined;
  /** The URI to the image that Amazon GameLift Servers uses when deploying this container to a container fleet. */
  readonly ImageUri?: string | undefined;
  /** A set of Linux capabilities that are added to a container's default Docker configuration. */
  readonly LinuxCapabilities?: ContainerGroupDefinition_LinuxCapabilities | undefined;
  /** A mount point that binds a path inside the container to a file or directory on the host system and lets it access the… */
  readonly MountPoints?: readonly ContainerGroupDefinition_ContainerMountPoint[] | undefined;
  /** The set of ports that are available to bind to processes in the container. */
  readonly PortConfiguration?: ContainerGroupDefinition_PortConfiguration | undefined;
  /** A unique and immutable identifier for the container image. */
  readonly ResolvedImageDigest?: string | undefined;
  /** The Amazon GameLift Servers server SDK version that the game server is integrated with. */
  readonly ServerSdkVersion?: string | undefined;
}

/** A set of Linux capabilities that are added to a container's default Docker configuration. */
export interface ContainerGroupDefinition_LinuxCapabilities {
  /** The list of Linux capabilities to add to the container's default configuration. */
  readonly Include?: readonly string[] | undefined;
}

/** Defines the ports on a container. */
export interface ContainerGroupDefinition_PortConfiguration {
  /** Specifies one or more ranges of ports on a container. */
  readonly ContainerPortRanges?: readonly ContainerGroupDefinition_ContainerPortRange[] | undefined;
}

/** Describes a support container in a container group. */
export interface ContainerGroupDefinition_SupportContainerDefinition {
  /** The container definition identifier. */
  readonly ContainerName?: string | undefined;
  /** Indicates that the container relies on the status of other containers in the same container group during its startup… */
  readonly DependsOn?: readonly ContainerGroupDefinition_ContainerDependency[] | undefined;
  /** A set of environment variables that's passed to the container on startup. */
  readonly EnvironmentOverride?: readonly ContainerGroupDefinition_ContainerEnvironment[] | undefined;
  /** Indicates whether the container is vital to the container group. */
  readonly Essential?: boolean | undefined;
  /** A configuration for a non-terminal health check. */
  readonly HealthCheck?: ContainerGroupDefinition_ContainerHealthCheck | undefined;
  /** The URI to the image that Amazon GameLift Servers deploys to a container fleet. */
  readonly ImageUri?: string | undefined;
  /** A set of Linux capabilities that are added to a container's default Docker configuration. */
  readonly LinuxCapabilities?: ContainerGroupDefinition_LinuxCapabilities | undefined;
  /** The amount of memory that Amazon GameLift Servers makes available to the container. */
  readonly MemoryHardLimitMebibytes?: number | undefined;
  /** A mount point that binds a path inside the container to a file or directory on the host system and lets it access the… */
  readonly MountPoints?: readonly ContainerGroupDefinition_ContainerMountPoint[] | undefined;
  /** A set of ports that allow access to the container from external users. */
  readonly PortConfiguration?: ContainerGroupDefinition_PortConfiguration | undefined;
  /** A unique and immutable identifier for the container image. */
  readonly ResolvedImageDigest?: string | undefined;
  /** The number of vCPU units that are reserved for the container. */
  readonly Vcpu?: number | undefined;
}

/** `AWS::GameLift::Fleet`: The `AWS::GameLift::Fleet` resource creates an Amazon GameLift (GameLift) fleet to host custom game server or Realtime… */
export interface Fleet {
  /** Amazon GameLift Servers Anywhere configuration options. */
  readonly AnywhereConfiguration?: Fleet_AnywhereConfiguration | undefined;
  /** Current resource capacity settings for managed EC2 fleets and managed container fleets. */
  readonly ApplyCapacity?: string | undefined;
  /** A unique identifier for a build to be deployed on the new fleet. */
  readonly BuildId?: string | undefined;
  /** Prompts Amazon GameLift Servers to generate a TLS/SSL certificate for the fleet. */
  readonly CertificateConfiguration?: Fleet_CertificateConfiguration | undefined;
  /** The type of compute resource used to host your game servers. */
  readonly ComputeType?: string | undefined;
  /** A description for the fleet. */
  readonly Description?: string | undefined;
  /** [DEPRECATED] The number of EC2 instances that you want this fleet to host. */
  readonly DesiredEC2Instances?: number | undefined;
  /** The IP address ranges and port settings that allow inbound traffic to access game server processes and other processes… */
  readonly EC2InboundPermissions?: readonly Fleet_IpPermission[] | undefined;
  /** The Amazon GameLift Servers-supported Amazon EC2 instance type to use with managed EC2 fleets. */
  readonly EC2InstanceType?: string | undefined;
  /** Indicates whether to use On-Demand or Spot instances for this fleet. */
  readonly FleetType?: string | undefined;
  /** A unique identifier for an IAM role that manages access to your AWS services. */
  readonly InstanceRoleARN?: string | undefined;
  /** Indicates that fleet instances maintain a shared credentials file for the IAM role defined in `InstanceRoleArn`. */
  readonly InstanceRoleCredentialsProvider?: string | undefined;
  /** A set of remote locations to deploy additional instances to and manage as a multi-location fleet. */
  readonly Locations?: readonly Fleet_LocationConfiguration[] | undefined;
  /** This parameter is no longer used. */
  readonly LogPaths?: readonly string[] | undefined;
  /** [DEPRECATED] The maximum value that is allowed for the fleet's instance count. */
  readonly MaxSize?: number | undefined;
  /** The name of an AWS CloudWatch metric group to add this fleet to. */
  readonly MetricGroups?: readonly string[] | undefined;
  /** [DEPRECATED] The minimum value allowed for the fleet's instance count. */
  readonly MinSize?: number | undefined;
  /** A descriptive label that is associated with a fleet. */
  readonly Name?: string | undefined;
  /** The status of termination protection for active game sessions on the fleet. */
  readonly NewGameSessionProtectionPolicy?: string | undefined;
  /** Used when peering your Amazon GameLift Servers fleet with a VPC, the unique identifier for the AWS account that owns… */
  readonly PeerVpcAwsAccountId?: string | undefined;
  /** A unique identifier for a VPC with resources to be accessed by your Amazon GameLift Servers fleet. */
  readonly PeerVpcId?: string | undefined;
  /** Configuration for player gateway. */
  readonly PlayerGatewayConfiguration?: Fleet_PlayerGatewayConfiguration | undefined;
  /** The player gateway mode for the fleet. */
  readonly PlayerGatewayMode?: string | undefined;
  /** A policy that limits the number of game sessions that an individual player can create on instances in this fleet within… */
  readonly ResourceCreationLimitPolicy?: Fleet_ResourceCreationLimitPolicy | undefined;
  /** Instructions for how to launch and maintain server processes on instances in the fleet. */
  readonly RuntimeConfiguration?: Fleet_RuntimeConfiguration | undefined;
  /** Rule that controls how a fleet is scaled. */
  readonly ScalingPolicies?: readonly Fleet_ScalingPolicy[] | undefined;
  /** The unique identifier for a Realtime configuration script to be deployed on fleet instances. */
  readonly ScriptId?: string | undefined;
  /** This parameter is no longer used but is retained for backward compatibility. */
  readonly ServerLaunchParameters?: string | undefined;
  /** This parameter is no longer used. */
  readonly ServerLaunchPath?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers fleet resource and uniquely identifies… */
  readonly FleetArn?: string | undefined;
  /** A unique identifier for the fleet. */
  readonly FleetId?: string | undefined;
}

/** Amazon GameLift Servers configuration options for your Anywhere fleets. */
export interface Fleet_AnywhereConfiguration {
  /** The cost to run your fleet per hour. */
  readonly Cost?: string | undefined;
}

/** Determines whether a TLS/SSL certificate is generated for a fleet. */
export interface Fleet_CertificateConfiguration {
  /** Indicates whether a TLS/SSL certificate is generated for a fleet. */
  readonly CertificateType?: string | undefined;
}

/** A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an instance in a… */
export interface Fleet_IpPermission {
  /** A starting value for a range of allowed port numbers. */
  readonly FromPort?: number | undefined;
  /** A range of allowed IP addresses. */
  readonly IpRange?: string | undefined;
  /** The network communication protocol used by the fleet. */
  readonly Protocol?: string | undefined;
  /** An ending value for a range of allowed port numbers. */
  readonly ToPort?: number | undefined;
}

/** Current resource capacity settings for managed EC2 fleets and managed container fleets. */
export interface Fleet_LocationCapacity {
  /** The number of Amazon EC2 instances you want to maintain in the specified fleet location. */
  readonly DesiredEC2Instances?: number | undefined;
  /** Configuration options for Amazon GameLift Servers-managed capacity behavior. */
  readonly ManagedCapacityConfiguration?: Fleet_ManagedCapacityConfiguration | undefined;
  /** The maximum number of instances that are allowed in the specified fleet location. */
  readonly MaxSize?: number | undefined;
  /** The minimum number of instances that are allowed in the specified fleet location. */
  readonly MinSize?: number | undefined;
}

/** A remote location where a multi-location fleet can deploy game servers for game hosting. */
export interface Fleet_LocationConfiguration {
  /** An AWS Region code, such as `us-west-2`. */
  readonly Location?: string | undefined;
  /** Current resource capacity settings for managed EC2 fleets and managed container fleets. */
  readonly LocationCapacity?: Fleet_LocationCapacity | undefined;
  /** The player gateway status for the location. */
  readonly PlayerGatewayStatus?: string | undefined;
}

/** Configuration options for Amazon GameLift Servers-managed capacity behavior. */
export interface Fleet_ManagedCapacityConfiguration {
  /** Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and DesiredInstances… */
  readonly ScaleInAfterInactivityMinutes?: number | undefined;
  /** The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in response to game… */
  readonly ZeroCapacityStrategy?: string | undefined;
}

/** Configuration for player gateway. */
export interface Fleet_PlayerGatewayConfiguration {
  /** The IP protocol supported by the game server. */
  readonly GameServerIpProtocolSupported?: string | undefined;
}

/** A policy that limits the number of game sessions a player can create on the same fleet. */
export interface Fleet_ResourceCreationLimitPolicy {
  /** A policy that puts limits on the number of game sessions that a player can create within a specified span of time. */
  readonly NewGameSessionsPerCreator?: number | undefined;
  /** The time span used in evaluating the resource creation limit policy. */
  readonly PolicyPeriodInMinutes?: number | undefined;
}

/** A collection of server process configurations that describe the set of processes to run on each instance in a fleet. */
export interface Fleet_RuntimeConfiguration {
  /** The maximum amount of time (in seconds) allowed to launch a new game session and have it report ready to host players. */
  readonly GameSessionActivationTimeoutSeconds?: number | undefined;
  /** The number of game sessions in status `ACTIVATING` to allow on an instance or compute. */
  readonly MaxConcurrentGameSessionActivations?: number | undefined;
  /** A collection of server process configurations that identify what server processes to run on fleet computes. */
  readonly ServerProcesses?: readonly Fleet_ServerProcess[] | undefined;
}

/** Rule that controls how a fleet is scaled. */
export interface Fleet_ScalingPolicy {
  /** Comparison operator to use when measuring a metric against the threshold value. */
  readonly ComparisonOperator?: string | undefined;
  /** Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is triggered. */
  readonly EvaluationPeriods?: number | undefined;
  /** The fleet location. */
  readonly Location?: string | undefined;
  /** Name of the Amazon GameLift Servers-defined metric that is used to trigger a scaling adjustment. */
  readonly MetricName?: string | undefined;
  /** A descriptive label that is associated with a fleet's scaling policy. */
  readonly Name?: string | undefined;
  /** The type of scaling policy to create. */
  readonly PolicyType?: string | undefined;
  /** Amount of adjustment to make, based on the scaling adjustment type. */
  readonly ScalingAdjustment?: number | undefined;
  /** The type of adjustment to make to a fleet's instance count. */
  readonly ScalingAdjustmentType?: string | undefined;
  /** Current status of the scaling policy. */
  readonly Status?: string | undefined;
  /** An object that contains settings for a target-based scaling policy. */
  readonly TargetConfiguration?: Fleet_TargetConfiguration | undefined;
  /** Metric value used to trigger a scaling event. */
  readonly Threshold?: number | undefined;
  /** The current status of the fleet's scaling policies in a requested fleet location. */
  readonly UpdateStatus?: string | undefined;
}

/** A set of instructions for launching server processes on each instance in a fleet. */
export interface Fleet_ServerProcess {
  /** The number of server processes using this configuration that run concurrently on each instance or compute. */
  readonly ConcurrentExecutions?: number | undefined;
  /** The location of a game build executable or Realtime script. */
  readonly LaunchPath?: string | undefined;
  /** An optional list of parameters to pass to the server executable or Realtime script on launch. */
  readonly Parameters?: string | undefined;
}

/** Settings for a target-based scaling policy. */
export interface Fleet_TargetConfiguration {
  /** Desired value to use with a target-based scaling policy. */
  readonly TargetValue?: number | undefined;
}

/** `AWS::GameLift::GameServerGroup`: This operation is used with the Amazon GameLift FleetIQ solution and game server groups. */
export interface GameServerGroup {
  /** Configuration settings to define a scaling policy for the Auto Scaling group that is optimized for game hosting. */
  readonly AutoScalingPolicy?: GameServerGroup_AutoScalingPolicy | undefined;
  /** Indicates how Amazon GameLift Servers FleetIQ balances the use of Spot Instances and On-Demand Instances in the game… */
  readonly BalancingStrategy?: string | undefined;
  /** The type of delete to perform. */
  readonly DeleteOption?: string | undefined;
  /** A developer-defined identifier for the game server group. */
  readonly GameServerGroupName?: string | undefined;
  /** A flag that indicates whether instances in the game server group are protected from early termination. */
  readonly GameServerProtectionPolicy?: string | undefined;
  /** The set of Amazon EC2 instance types that Amazon GameLift Servers FleetIQ can use when balancing and automatically… */
  readonly InstanceDefinitions?: readonly GameServerGroup_InstanceDefinition[] | undefined;
  /** The Amazon EC2 launch template that contains configuration settings and game server code to be deployed to all… */
  readonly LaunchTemplate?: GameServerGroup_LaunchTemplate | undefined;
  /** The maximum number of instances allowed in the Amazon EC2 Auto Scaling group. */
  readonly MaxSize?: number | undefined;
  /** The minimum number of instances allowed in the Amazon EC2 Auto Scaling group. */
  readonly MinSize?: number | undefined;
  /** The Amazon Resource Name ( ARN ) for an IAM role that allows Amazon GameLift Servers to access your Amazon EC2 Auto… */
  readonly RoleArn?: string | undefined;
  /** A list of labels to assign to the new game server group resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of virtual private cloud (VPC) subnets to use with instances in the game server group. */
  readonly VpcSubnets?: readonly string[] | undefined;
  /** A unique identifier for the auto scaling group. */
  readonly AutoScalingGroupArn?: string | undefined;
  /** A unique identifier for the game server group. */
  readonly GameServerGroupArn?: string | undefined;
}

/** This data type is used with the GameLift FleetIQ and game server groups. */
export interface GameServerGroup_AutoScalingPolicy {
  /** Length of time, in seconds, it takes for a new instance to start new game server processes and register with Amazon… */
  readonly EstimatedInstanceWarmup?: number | undefined;
  /** Settings for a target-based scaling policy applied to Auto Scaling group. */
  readonly TargetTrackingConfiguration?: GameServerGroup_TargetTrackingConfiguration | undefined;
}

/** This data type is used with the Amazon GameLift FleetIQ and game server groups. */
export interface GameServerGroup_InstanceDefinition {
  /** An Amazon EC2 instance type designation. */
  readonly InstanceType?: string | undefined;
  /** Instance weighting that indicates how much this instance type contributes to the total capacity of a game server group. */
  readonly WeightedCapacity?: string | undefined;
}

/** This data type is used with the GameLift FleetIQ and game server groups. */
export interface GameServerGroup_LaunchTemplate {
  /** A unique identifier for an existing Amazon EC2 launch template. */
  readonly LaunchTemplateId?: string | undefined;
  /** A readable identifier for an existing Amazon EC2 launch template. */
  readonly LaunchTemplateName?: string | undefined;
  /** The version of the Amazon EC2 launch template to use. */
  readonly Version?: string | undefined;
}

/** This data type is used with the Amazon GameLift FleetIQ and game server groups. */
export interface GameServerGroup_TargetTrackingConfiguration {
  /** Desired value to use with a game server group target-based scaling policy. */
  readonly TargetValue?: number | undefined;
}

/** `AWS::GameLift::GameSessionQueue`: The `AWS::GameLift::GameSessionQueue` resource creates a placement queue that processes requests for new game sessions. */
export interface GameSessionQueue {
  /** Information to be added to all events that are related to this game session queue. */
  readonly CustomEventData?: string | undefined;
  /** A list of fleets and/or fleet aliases that can be used to fulfill game session placement requests in the queue. */
  readonly Destinations?: readonly GameSessionQueue_GameSessionQueueDestination[] | undefined;
  /** A list of locations where a queue is allowed to place new game sessions. */
  readonly FilterConfiguration?: GameSessionQueue_FilterConfiguration | undefined;
  /** A descriptive label that is associated with game session queue. */
  readonly Name?: string | undefined;
  /** An SNS topic ARN that is set up to receive game session placement notifications. */
  readonly NotificationTarget?: string | undefined;
  /** A set of policies that enforce a sliding cap on player latency when processing game sessions placement requests. */
  readonly PlayerLatencyPolicies?: readonly GameSessionQueue_PlayerLatencyPolicy[] | undefined;
  /** Custom settings to use when prioritizing destinations and locations for game session placements. */
  readonly PriorityConfiguration?: GameSessionQueue_PriorityConfiguration | undefined;
  /** A list of labels to assign to the new game session queue resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The maximum time, in seconds, that a new game session placement request remains in the queue. */
  readonly TimeoutInSeconds?: number | undefined;
  /** The unique Amazon Resource Name (ARN) for the `GameSessionQueue`. */
  readonly Arn?: string | undefined;
}

/** A list of fleet locations where a game session queue can place new game sessions. */
export interface GameSessionQueue_FilterConfiguration {
  /** A list of locations to allow game session placement in, in the form of AWS Region codes such as `us-west-2`. */
  readonly AllowedLocations?: readonly string[] | undefined;
}

/** A fleet or alias designated in a game session queue. */
export interface GameSessionQueue_GameSessionQueueDestination {
  /** The Amazon Resource Name (ARN) that is assigned to fleet or fleet alias. */
  readonly DestinationArn?: string | undefined;
}

/** The queue setting that determines the highest latency allowed for individual players when placing a game session. */
export interface GameSessionQueue_PlayerLatencyPolicy {
  /** The maximum latency value that is allowed for any player, in milliseconds. */
  readonly MaximumIndividualPlayerLatencyMilliseconds?: number | undefined;
  /** The length of time, in seconds, that the policy is enforced while placing a new game session. */
  readonly PolicyDurationSeconds?: number | undefined;
}

/** Custom prioritization settings for use by a game session queue when placing new game sessions with available game… */
export interface GameSessionQueue_PriorityConfiguration {
  /** The prioritization order to use for fleet locations, when the `PriorityOrder` property includes `LOCATION`. */
  readonly LocationOrder?: readonly string[] | undefined;
  /** A custom sequence to use when prioritizing where to place new game sessions. */
  readonly PriorityOrder?: readonly string[] | undefined;
}

/** `AWS::GameLift::Location`: The AWS::GameLift::Location resource creates a custom location for use in an Anywhere fleet. */
export interface Location {
  /** A descriptive name for the custom location. */
  readonly LocationName?: string | undefined;
  /** A list of labels to assign to the new resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A unique identifier for the custom location. */
  readonly LocationArn?: string | undefined;
}

/** `AWS::GameLift::MatchmakingConfiguration`: The `AWS::GameLift::MatchmakingConfiguration` resource defines a new matchmaking configuration for use with FlexMatch. */
export interface MatchmakingConfiguration {
  /** A flag that determines whether a match that was created with this configuration must be accepted by the matched players. */
  readonly AcceptanceRequired?: boolean | undefined;
  /** The length of time (in seconds) to wait for players to accept a proposed match, if acceptance is required. */
  readonly AcceptanceTimeoutSeconds?: number | undefined;
  /** The number of player slots in a match to keep open for future players. */
  readonly AdditionalPlayerCount?: number | undefined;
  /** The method used to backfill game sessions that are created with this matchmaking configuration. */
  readonly BackfillMode?: string | undefined;
  /** A time stamp indicating when this data object was created. */
  readonly CreationTime?: string | undefined;
  /** Information to add to all events related to the matchmaking configuration. */
  readonly CustomEventData?: string | undefined;
  /** A description for the matchmaking configuration. */
  readonly Description?: string | undefined;
  /** Indicates whether this matchmaking configuration is being used with Amazon GameLift Servers hosting or as a standalone… */
  readonly FlexMatchMode?: string | undefined;
  /** A set of custom properties for a game session, formatted as key-value pairs. */
  readonly GameProperties?: readonly MatchmakingConfiguration_GameProperty[] | undefined;
  /** A set of custom game session properties, formatted as a single string value. */
  readonly GameSessionData?: string | undefined;
  /** The Amazon Resource Name ( ARN ) that is assigned to a Amazon GameLift Servers game session queue resource and uniquely… */
  readonly GameSessionQueueArns?: readonly string[] | undefined;
  /** A unique identifier for the matchmaking configuration. */
  readonly Name?: string | undefined;
  /** An SNS topic ARN that is set up to receive matchmaking notifications. */
  readonly NotificationTarget?: string | undefined;
  /** The maximum duration, in seconds, that a matchmaking ticket can remain in process before timing out. */
  readonly RequestTimeoutSeconds?: number | undefined;
  /** The Amazon Resource Name ( ARN ) associated with the GameLift matchmaking rule set resource that this configuration… */
  readonly RuleSetArn?: string | undefined;
  /** A unique identifier for the matchmaking rule set to use with this configuration. */
  readonly RuleSetName?: string | undefined;
  /** A list of labels to assign to the new matchmaking configuration resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique Amazon Resource Name (ARN) for the `MatchmakingConfiguration`. */
  readonly Arn?: string | undefined;
}

/** This key-value pair can store custom data about a game session. */
export interface MatchmakingConfiguration_GameProperty {
  /** The game property identifier. */
  readonly Key?: string | undefined;
  /** The game property value. */
  readonly Value?: string | undefined;
}

/** `AWS::GameLift::MatchmakingRuleSet`: Creates a new rule set for FlexMatch matchmaking. */
export interface MatchmakingRuleSet {
  /** A unique identifier for the matchmaking rule set. */
  readonly Name?: string | undefined;
  /** A collection of matchmaking rules, formatted as a JSON string. */
  readonly RuleSetBody?: string | undefined;
  /** A list of labels to assign to the new matchmaking rule set resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique Amazon Resource Name (ARN) assigned to the rule set. */
  readonly Arn?: string | undefined;
  /** A time stamp indicating when this data object was created. */
  readonly CreationTime?: string | undefined;
}

/** `AWS::GameLift::Script`: The `AWS::GameLift::Script` resource creates a new script record for your Realtime Servers script. */
export interface Script {
  /** A descriptive label that is associated with a script. */
  readonly Name?: string | undefined;
  /** The Node.js version used for execution of the Realtime script. */
  readonly NodeJsVersion?: string | undefined;
  /** The location of the Amazon S3 bucket where a zipped file containing your Realtime scripts is stored. */
  readonly StorageLocation?: Script_S3Location | undefined;
  /** A list of labels to assign to the new script resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The version that is associated with a build or script. */
  readonly Version?: string | undefined;
  /** The unique Amazon Resource Name (ARN) for the script. */
  readonly Arn?: string | undefined;
  /** A time stamp indicating when this data object was created. */
  readonly CreationTime?: string | undefined;
  /** A unique identifier for a Realtime script. */
  readonly Id?: string | undefined;
  /** The file size of the uploaded Realtime script, expressed in bytes. */
  readonly SizeOnDisk?: number | undefined;
}

/** The location in Amazon S3 where build or script files can be stored for access by Amazon GameLift. */
export interface Script_S3Location {
  /** An Amazon S3 bucket identifier. */
  readonly Bucket?: string | undefined;
  /** The name of the zip file that contains the build files or script files. */
  readonly Key?: string | undefined;
  /** The version of the file, if object versioning is turned on for the bucket. */
  readonly ObjectVersion?: string | undefined;
  /** The Amazon Resource Name ( ARN ) for an IAM role that allows Amazon GameLift Servers to access the S3 bucket. */
  readonly RoleArn?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::OpsWorks::App`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-app.html */
export interface App {
  /** A `Source` object that specifies the app repository. */
  readonly AppSource?: App_Source | undefined;
  /** One or more user-defined key/value pairs to be added to the stack attributes. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
  /** The app's data source. */
  readonly DataSources?: readonly App_DataSource[] | undefined;
  /** A description of the app. */
  readonly Description?: string | undefined;
  /** The app virtual host settings, with multiple domains separated by commas. */
  readonly Domains?: readonly string[] | undefined;
  /** Whether to enable SSL for the app. */
  readonly EnableSsl?: boolean | undefined;
  /** An array of `EnvironmentVariable` objects that specify environment variables to be associated with the app. */
  readonly Environment?: readonly App_EnvironmentVariable[] | undefined;
  /** The app name. */
  readonly Name?: string | undefined;
  /** The app's short name. */
  readonly Shortname?: string | undefined;
  /** An `SslConfiguration` object with the SSL configuration. */
  readonly SslConfiguration?: App_SslConfiguration | undefined;
  /** The stack ID. */
  readonly StackId?: string | undefined;
  /** The app type. */
  readonly Type?: string | undefined;
}

export interface App_DataSource {
  /** The data source's ARN. */
  readonly Arn?: string | undefined;
  /** The database name. */
  readonly DatabaseName?: string | undefined;
  /** The data source's type, `AutoSelectOpsworksMysqlInstance`, `OpsworksMysqlInstance`, `RdsDbInstance`, or `None`. */
  readonly Type?: string | undefined;
}

export interface App_EnvironmentVariable {
  /** The environment variable's name, which can consist of up to 64 characters and must be specified. */
  readonly Key?: string | undefined;
  /** Whether the variable's value is returned by the `DescribeApps` action. */
  readonly Secure?: boolean | undefined;
  /** The environment variable's value, which can be left empty. */
  readonly Value?: string | undefined;
}

export interface App_Source {
  /** When included in a request, the parameter depends on the repository type. */
  readonly Password?: string | undefined;
  /** The application's version. */
  readonly Revision?: string | undefined;
  /** In requests, the repository's SSH key. */
  readonly SshKey?: string | undefined;
  /** The repository type. */
  readonly Type?: string | undefined;
  /** The source URL. */
  readonly Url?: string | undefined;
  /** This parameter depends on the repository type. */
  readonly Username?: string | undefined;
}

export interface App_SslConfiguration {
  /** The contents of the certificate's domain.crt file. */
  readonly Certificate?: string | undefined;
  /** Can be used to specify an intermediate certificate authority key or client authentication. */
  readonly Chain?: string | undefined;
  /** The private key; the contents of the certificate's domain.kex file. */
  readonly PrivateKey?: string | undefined;
}

/** `AWS::OpsWorks::ElasticLoadBalancerAttachment`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-elbattachment.html */
export interface ElasticLoadBalancerAttachment {
  /** The Elastic Load Balancing instance name. */
  readonly ElasticLoadBalancerName?: string | undefined;
  /** The OpsWorks layer ID to which the Elastic Load Balancing load balancer is attached. */
  readonly LayerId?: string | undefined;
}

/** `AWS::OpsWorks::Instance`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-instance.html */
export interface Instance {
  /** The default OpsWorks Stacks agent version. */
  readonly AgentVersion?: string | undefined;
  /** A custom AMI ID to be used to create the instance. */
  readonly AmiId?: string | undefined;
  /** The instance architecture. */
  readonly Architecture?: string | undefined;
  /** For load-based or time-based instances, the type. */
  readonly AutoScalingType?: string | undefined;
  /** The Availability Zone of the OpsWorks instance, such as `us-east-2a`. */
  readonly AvailabilityZone?: string | undefined;
  /** An array of `BlockDeviceMapping` objects that specify the instance's block devices. */
  readonly BlockDeviceMappings?: readonly Instance_BlockDeviceMapping[] | undefined;
  /** Whether to create an Amazon EBS-optimized instance. */
  readonly EbsOptimized?: boolean | undefined;
  /** A list of Elastic IP addresses to associate with the instance. */
  readonly ElasticIps?: readonly string[] | undefined;
  /** The instance host name. */
  readonly Hostname?: string | undefined;
  /** Whether to install operating system and package updates when the instance boots. */
  readonly InstallUpdatesOnBoot?: boolean | undefined;
  /** The instance type, such as `t2.micro`. */
  readonly InstanceType?: string | undefined;
  /** An array that contains the instance's layer IDs. */
  readonly LayerIds?: readonly string[] | undefined;
  /** The instance's operating system, which must be set to one of the following. */
  readonly Os?: string | undefined;
  /** The instance root device type. */
  readonly RootDeviceType?: string | undefined;
  /** The instance's Amazon EC2 key-pair name. */
  readonly SshKeyName?: string | undefined;
  /** The stack ID. */
  readonly StackId?: string | undefined;
  /** The ID of the instance's subnet. */
  readonly SubnetId?: string | undefined;
  /** The instance's tenancy option. */
  readonly Tenancy?: string | undefined;
  /** The time-based scaling configuration for the instance. */
  readonly TimeBasedAutoScaling?: Instance_TimeBasedAutoScaling | undefined;
  /** The instance's virtualization type, `paravirtual` or `hvm`. */
  readonly VirtualizationType?: string | undefined;
  /** A list of OpsWorks volume IDs to associate with the instance. */
  readonly Volumes?: readonly string[] | undefined;
  /** The private DNS name of the OpsWorks instance. */
  readonly PrivateDnsName?: string | undefined;
  /** The private IP address of the OpsWorks instance, such as `192.0.2.0`. */
  readonly PrivateIp?: string | undefined;
  /** The public DNS name of the OpsWorks instance. */
  readonly PublicDnsName?: string | undefined;
  /** The public IP address of the OpsWorks instance, such as `192.0.2.0`. */
  readonly PublicIp?: string | undefined;
}

export interface Instance_BlockDeviceMapping {
  /** The device name that is exposed to the instance, such as `/dev/sdh`. */
  readonly DeviceName?: string | undefined;
  /** An `EBSBlockDevice` that defines how to configure an Amazon EBS volume when the instance is launched. */
  readonly Ebs?: Instance_EbsBlockDevice | undefined;
  /** Suppresses the specified device included in the AMI's block device mapping. */
  readonly NoDevice?: string | undefined;
  /** The virtual device name. */
  readonly VirtualName?: string | undefined;
}

export interface Instance_EbsBlockDevice {
  /** Whether the volume is deleted on instance termination. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** The number of I/O operations per second (IOPS) that the volume supports. */
  readonly Iops?: number | undefined;
  /** The snapshot ID. */
  readonly SnapshotId?: string | undefined;
  /** The volume size, in GiB. */
  readonly VolumeSize?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

export interface Instance_TimeBasedAutoScaling {
  /** The schedule for Friday. */
  readonly Friday?: { readonly [key: string]: string | undefined } | undefined;
  /** The schedule for Monday. */
  readonly Monday?: { readonly [key: string]: string | undefined } | undefined;
  /** The schedule for Saturday. */
  readonly Saturday?: { readonly [key: string]: string | undefined } | undefined;
  /** The schedule for Sunday. */
  readonly Sunday?: { readonly [key: string]: string | undefined } | undefined;
  /** The schedule for Thursday. */
  readonly Thursday?: { readonly [key: string]: string | undefined } | undefined;
  /** The schedule for Tuesday. */
  readonly Tuesday?: { readonly [key: string]: string | undefined } | undefined;
  /** The schedule for Wednesday. */
  readonly Wednesday?: { readonly [key: string]: string | undefined } | undefined;
}

/** `AWS::OpsWorks::Layer`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-layer.html */
export interface Layer {
  /** One or more user-defined key-value pairs to be added to the stack attributes. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
  /** Whether to automatically assign an Elastic IP address to the layer's instances. */
  readonly AutoAssignElasticIps?: boolean | undefined;
  /** For stacks that are running in a VPC, whether to automatically assign a public IP address to the layer's instances. */
  readonly AutoAssignPublicIps?: boolean | undefined;
  /** The ARN of an IAM profile to be used for the layer's EC2 instances. */
  readonly CustomInstanceProfileArn?: string | undefined;
  /** A JSON-formatted string containing custom stack configuration and deployment attributes to be installed on the layer's… */
  readonly CustomJson?: Json | undefined;
  /** A `LayerCustomRecipes` object that specifies the layer custom recipes. */
  readonly CustomRecipes?: Layer_Recipes | undefined;
  /** An array containing the layer custom security group IDs. */
  readonly CustomSecurityGroupIds?: readonly string[] | undefined;
  /** Whether to disable auto healing for the layer. */
  readonly EnableAutoHealing?: boolean | undefined;
  /** Whether to install operating system and package updates when the instance boots. */
  readonly InstallUpdatesOnBoot?: boolean | undefined;
  /** A `LifeCycleEventConfiguration` object that you can use to configure the Shutdown event to specify an execution timeout… */
  readonly LifecycleEventConfiguration?: Layer_LifecycleEventConfiguration | undefined;
  /** The load-based scaling configuration for the OpsWorks layer. */
  readonly LoadBasedAutoScaling?: Layer_LoadBasedAutoScaling | undefined;
  /** The layer name, which is used by the console. */
  readonly Name?: string | undefined;
  /** An array of `Package` objects that describes the layer packages. */
  readonly Packages?: readonly string[] | undefined;
  /** For custom layers only, use this parameter to specify the layer's short name, which is used internally by OpsWorks… */
  readonly Shortname?: string | undefined;
  /** The layer stack ID. */
  readonly StackId?: string | undefined;
  /** Specifies one or more sets of tags (key–value pairs) to associate with this OpsWorks layer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The layer type. */
  readonly Type?: string | undefined;
  /** Whether to use Amazon EBS-optimized instances. */
  readonly UseEbsOptimizedInstances?: boolean | undefined;
  /** A `VolumeConfigurations` object that describes the layer's Amazon EBS volumes. */
  readonly VolumeConfigurations?: readonly Layer_VolumeConfiguration[] | undefined;
}

export interface Layer_AutoScalingThresholds {
  /** The CPU utilization threshold, as a percent of the available CPU. */
  readonly CpuThreshold?: number | undefined;
  /** The amount of time (in minutes) after a scaling event occurs that OpsWorks Stacks should ignore metrics and suppress… */
  readonly IgnoreMetricsTime?: number | undefined;
  /** The number of instances to add or remove when the load exceeds a threshold. */
  readonly InstanceCount?: number | undefined;
  /** The load threshold. */
  readonly LoadThreshold?: number | undefined;
  /** The memory utilization threshold, as a percent of the available memory. */
  readonly MemoryThreshold?: number | undefined;
  /** The amount of time, in minutes, that the load must exceed a threshold before more instances are added or removed. */
  readonly ThresholdsWaitTime?: number | undefined;
}

export interface Layer_LifecycleEventConfiguration {
  /** The Shutdown event configuration. */
  readonly ShutdownEventConfiguration?: Layer_ShutdownEventConfiguration | undefined;
}

export interface Layer_LoadBasedAutoScaling {
  /** An `AutoScalingThresholds` object that describes the downscaling configuration, which defines how and when OpsWorks… */
  readonly DownScaling?: Layer_AutoScalingThresholds | undefined;
  /** Whether load-based auto scaling is enabled for the layer. */
  readonly Enable?: boolean | undefined;
  /** An `AutoScalingThresholds` object that describes the upscaling configuration, which defines how and when OpsWorks… */
  readonly UpScaling?: Layer_AutoScalingThresholds | undefined;
}

export interface Layer_Recipes {
  /** An array of custom recipe names to be run following a `configure` event. */
  readonly Configure?: readonly string[] | undefined;
  /** An array of custom recipe names to be run following a `deploy` event. */
  readonly Deploy?: readonly string[] | undefined;
  /** An array of custom recipe names to be run following a `setup` event. */
  readonly Setup?: readonly string[] | undefined;
  /** An array of custom recipe names to be run following a `shutdown` event. */
  readonly Shutdown?: readonly string[] | undefined;
  /** An array of custom recipe names to be run following a `undeploy` event. */
  readonly Undeploy?: readonly string[] | undefined;
}

export interface Layer_ShutdownEventConfiguration {
  /** Whether to enable Elastic Load Balancing connection draining. */
  readonly DelayUntilElbConnectionsDrained?: boolean | undefined;
  /** The time, in seconds, that OpsWorks Stacks waits after triggering a Shutdown event before shutting down an instance. */
  readonly ExecutionTimeout?: number | undefined;
}

export interface Layer_VolumeConfiguration {
  /** Specifies whether an Amazon EBS volume is encrypted. */
  readonly Encrypted?: boolean | undefined;
  /** The number of I/O operations per second (IOPS) to provision for the volume. */
  readonly Iops?: number | undefined;
  /** The volume mount point. */
  readonly MountPoint?: string | undefined;
  /** The number of disks in the volume. */
  readonly NumberOfDisks?: number | undefined;
  /** The volume RAID level. */
  readonly RaidLevel?: number | undefined;
  /** The volume size. */
  readonly Size?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** `AWS::OpsWorks::Stack`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-stack.html */
export interface Stack {
  /** The default OpsWorks Stacks agent version. */
  readonly AgentVersion?: string | undefined;
  /** One or more user-defined key-value pairs to be added to the stack attributes. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
  /** A `ChefConfiguration` object that specifies whether to enable Berkshelf and the Berkshelf version on Chef 11.10 stacks. */
  readonly ChefConfiguration?: Stack_ChefConfiguration | undefined;
  /** If you're cloning an OpsWorks stack, a list of OpsWorks application stack IDs from the source stack to include in the… */
  readonly CloneAppIds?: readonly string[] | undefined;
  /** If you're cloning an OpsWorks stack, indicates whether to clone the source stack's permissions. */
  readonly ClonePermissions?: boolean | undefined;
  /** The configuration manager. */
  readonly ConfigurationManager?: Stack_StackConfigurationManager | undefined;
  /** Contains the information required to retrieve an app or cookbook from a repository. */
  readonly CustomCookbooksSource?: Stack_Source | undefined;
  /** A string that contains user-defined, custom JSON. */
  readonly CustomJson?: Json | undefined;
  /** The stack's default Availability Zone, which must be in the specified region. */
  readonly DefaultAvailabilityZone?: string | undefined;
  /** The Amazon Resource Name (ARN) of an IAM profile that is the default profile for all of the stack's EC2 instances. */
  readonly DefaultInstanceProfileArn?: string | undefined;
  /** The stack's default operating system, which is installed on every instance unless you specify a different operating… */
  readonly DefaultOs?: string | undefined;
  /** The default root device type. */
  readonly DefaultRootDeviceType?: string | undefined;
  /** A default Amazon EC2 key pair name. */
  readonly DefaultSshKeyName?: string | undefined;
  /** The stack's default subnet ID. */
  readonly DefaultSubnetId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the ( Amazon ECS ) cluster to register with the OpsWorks stack. */
  readonly EcsClusterArn?: string | undefined;
  /** A list of Elastic IP addresses to register with the OpsWorks stack. */
  readonly ElasticIps?: readonly Stack_ElasticIp[] | undefined;
  /** The stack's host name theme, with spaces replaced by underscores. */
  readonly HostnameTheme?: string | undefined;
  /** The stack name. */
  readonly Name?: string | undefined;
  /** The Amazon Relational Database Service ( Amazon RDS ) database instance to register with the OpsWorks stack. */
  readonly RdsDbInstances?: readonly Stack_RdsDbInstance[] | undefined;
  /** The stack's IAM role, which allows OpsWorks Stacks to work with AWS resources on your behalf. */
  readonly ServiceRoleArn?: string | undefined;
  /** If you're cloning an OpsWorks stack, the stack ID of the source OpsWorks stack to clone. */
  readonly SourceStackId?: string | undefined;
  /** A map that contains tag keys and tag values that are attached to a stack or layer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Whether the stack uses custom cookbooks. */
  readonly UseCustomCookbooks?: boolean | undefined;
  /** Whether to associate the OpsWorks Stacks built-in security groups with the stack's layers. */
  readonly UseOpsworksSecurityGroups?: boolean | undefined;
  /** The ID of the VPC that the stack is to be launched into. */
  readonly VpcId?: string | undefined;
}

export interface Stack_ChefConfiguration {
  /** The Berkshelf version. */
  readonly BerkshelfVersion?: string | undefined;
  /** Whether to enable Berkshelf. */
  readonly ManageBerkshelf?: boolean | undefined;
}

export interface Stack_ElasticIp {
  /** The IP address. */
  readonly Ip?: string | undefined;
  /** The name, which can be a maximum of 32 characters. */
  readonly Name?: string | undefined;
}

export interface Stack_RdsDbInstance {
  /** OpsWorks Stacks returns `*****FILTERED*****` instead of the actual value. */
  readonly DbPassword?: string | undefined;
  /** The master user name. */
  readonly DbUser?: string | undefined;
  /** The instance's ARN. */
  readonly RdsDbInstanceArn?: string | undefined;
}

export interface Stack_Source {
  /** When included in a request, the parameter depends on the repository type. */
  readonly Password?: string | undefined;
  /** The application's version. */
  readonly Revision?: string | undefined;
  /** The repository's SSH key. */
  readonly SshKey?: string | undefined;
  /** The repository type. */
  readonly Type?: string | undefined;
  /** The source URL. */
  readonly Url?: string | undefined;
  /** This parameter depends on the repository type. */
  readonly Username?: string | undefined;
}

export interface Stack_StackConfigurationManager {
  /** The name. */
  readonly Name?: string | undefined;
  /** The Chef version. */
  readonly Version?: string | undefined;
}

/** `AWS::OpsWorks::UserProfile`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-userprofile.html */
export interface UserProfile {
  /** Whether users can specify their own SSH public key through the My Settings page. */
  readonly AllowSelfManagement?: boolean | undefined;
  /** The user's IAM ARN. */
  readonly IamUserArn?: string | undefined;
  /** The user's SSH public key. */
  readonly SshPublicKey?: string | undefined;
  /** The user's SSH user name. */
  readonly SshUsername?: string | undefined;
}

/** `AWS::OpsWorks::Volume`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-volume.html */
export interface Volume {
  /** The Amazon EC2 volume ID. */
  readonly Ec2VolumeId?: string | undefined;
  /** The volume mount point. */
  readonly MountPoint?: string | undefined;
  /** The volume name. */
  readonly Name?: string | undefined;
  /** The stack ID. */
  readonly StackId?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ElastiCache::CacheCluster`: The `AWS::ElastiCache::CacheCluster` type creates an Amazon ElastiCache cache cluster. */
export interface CacheCluster {
  /** Specifies whether the nodes in this Memcached cluster are created in a single Availability Zone or created across… */
  readonly AZMode?: string | undefined;
  /** If you are running Valkey 7.2 or later, or Redis OSS engine version 6.0 or later, set this parameter to yes if you want… */
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  /** The compute and memory capacity of the nodes in the node group (shard). */
  readonly CacheNodeType?: string | undefined;
  /** The name of the parameter group to associate with this cluster. */
  readonly CacheParameterGroupName?: string | undefined;
  /** A list of security group names to associate with this cluster. */
  readonly CacheSecurityGroupNames?: readonly string[] | undefined;
  /** The name of the subnet group to be used for the cluster. */
  readonly CacheSubnetGroupName?: string | undefined;
  /** A name for the cache cluster. */
  readonly ClusterName?: string | undefined;
  /** The name of the cache engine to be used for this cluster. */
  readonly Engine?: string | undefined;
  /** The version number of the cache engine to be used for this cluster. */
  readonly EngineVersion?: string | undefined;
  /** The network type you choose when modifying a cluster, either `ipv4` | `ipv6`. */
  readonly IpDiscovery?: string | undefined;
  /** Specifies the destination, format and type of the logs. */
  readonly LogDeliveryConfigurations?: readonly CacheCluster_LogDeliveryConfigurationRequest[] | undefined;
  /** Must be either `ipv4` | `ipv6` | `dual_stack`. */
  readonly NetworkType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent. */
  readonly NotificationTopicArn?: string | undefined;
  /** The number of cache nodes that the cache cluster should have. */
  readonly NumCacheNodes?: number | undefined;
  /** The port number on which each of the cache nodes accepts connections. */
  readonly Port?: number | undefined;
  /** The EC2 Availability Zone in which the cluster is created. */
  readonly PreferredAvailabilityZone?: string | undefined;
  /** A list of the Availability Zones in which cache nodes are created. */
  readonly PreferredAvailabilityZones?: readonly string[] | undefined;
  /** Specifies the weekly time range during which maintenance on the cluster is performed. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** A single-element string list containing an Amazon Resource Name (ARN) that uniquely identifies a Valkey or Redis OSS… */
  readonly SnapshotArns?: readonly string[] | undefined;
  /** The name of a Valkey or Redis OSS snapshot from which to restore data into the new node group (shard). */
  readonly SnapshotName?: string | undefined;
  /** The number of days for which ElastiCache retains automatic snapshots before deleting them. */
  readonly SnapshotRetentionLimit?: number | undefined;
  /** The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard). */
  readonly SnapshotWindow?: string | undefined;
  /** A list of tags to be added to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A flag that enables in-transit encryption when set to true. */
  readonly TransitEncryptionEnabled?: boolean | undefined;
  /** One or more VPC security groups associated with the cluster. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  readonly ConfigurationEndpoint?: CacheCluster_Endpoint | undefined;
  readonly RedisEndpoint?: CacheCluster_Endpoint | undefined;
}

/** Configuration details of a CloudWatch Logs destination. */
export interface CacheCluster_CloudWatchLogsDestinationDetails {
  /** The name of the CloudWatch Logs log group. */
  readonly LogGroup?: string | undefined;
}

/** Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination. */
export interface CacheCluster_DestinationDetails {
  /** The configuration details of the CloudWatch Logs destination. */
  readonly CloudWatchLogsDetails?: CacheCluster_CloudWatchLogsDestinationDetails | undefined;
  /** The configuration details of the Kinesis Data Firehose destination. */
  readonly KinesisFirehoseDetails?: CacheCluster_KinesisFirehoseDestinationDetails | undefined;
}

export interface CacheCluster_Endpoint {
  readonly Address?: string | undefined;
  readonly Port?: string | undefined;
}

/** The configuration details of the Kinesis Data Firehose destination. */
export interface CacheCluster_KinesisFirehoseDestinationDetails {
  /** The name of the Kinesis Data Firehose delivery stream. */
  readonly DeliveryStream?: string | undefined;
}

/** Specifies the destination, format and type of the logs. */
export interface CacheCluster_LogDeliveryConfigurationRequest {
  /** Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination. */
  readonly DestinationDetails?: CacheCluster_DestinationDetails | undefined;
  /** Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type. */
  readonly DestinationType?: string | undefined;
  /** Valid values are either `json` or `text`. */
  readonly LogFormat?: string | undefined;
  /** Valid value is either `slow-log`, which refers to slow-log or `engine-log`. */
  readonly LogType?: string | undefined;
}

/** `AWS::ElastiCache::GlobalReplicationGroup`: Consists of a primary cluster that accepts writes and an associated secondary cluster that resides in a different… */
export interface GlobalReplicationGroup {
  /** Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails. */
  readonly AutomaticFailoverEnabled?: boolean | undefined;
  /** The cache node type of the Global datastore */
  readonly CacheNodeType?: string | undefined;
  /** The name of the cache parameter group to use with the Global datastore. */
  readonly CacheParameterGroupName?: string | undefined;
  /** The ElastiCache engine. */
  readonly Engine?: string | undefined;
  /** The Elasticache Valkey or Redis OSS engine version. */
  readonly EngineVersion?: string | undefined;
  /** The number of node groups that comprise the Global Datastore. */
  readonly GlobalNodeGroupCount?: number | undefined;
  /** The optional description of the Global datastore */
  readonly GlobalReplicationGroupDescription?: string | undefined;
  /** The suffix name of a Global Datastore. */
  readonly GlobalReplicationGroupIdSuffix?: string | undefined;
  /** The replication groups that comprise the Global datastore. */
  readonly Members?: readonly GlobalReplicationGroup_GlobalReplicationGroupMember[] | undefined;
  /** The Regions that comprise the Global Datastore. */
  readonly RegionalConfigurations?: readonly GlobalReplicationGroup_RegionalConfiguration[] | undefined;
  /** An array of key-value pairs to apply to this Global Datastore. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN (Amazon Resource Name) of the Global Datastore. */
  readonly Arn?: string | undefined;
  /** The ID used to associate a secondary cluster to the Global Replication Group. */
  readonly GlobalReplicationGroupId?: string | undefined;
  /** The status of the Global Datastore. */
  readonly Status?: string | undefined;
}

/** A member of a Global datastore. */
export interface GlobalReplicationGroup_GlobalReplicationGroupMember {
  /** The replication group id of the Global datastore member. */
  readonly ReplicationGroupId?: string | undefined;
  /** The Amazon region of the Global datastore member. */
  readonly ReplicationGroupRegion?: string | undefined;
  /** Indicates the role of the replication group, `PRIMARY` or `SECONDARY`. */
  readonly Role?: string | undefined;
}

/** A list of the replication groups */
export interface GlobalReplicationGroup_RegionalConfiguration {
  /** The name of the secondary cluster */
  readonly ReplicationGroupId?: string | undefined;
  /** The Amazon region where the cluster is stored */
  readonly ReplicationGroupRegion?: string | undefined;
  /** A list of PreferredAvailabilityZones objects that specifies the configuration of a node group in the resharded cluster. */
  readonly ReshardingConfigurations?: readonly GlobalReplicationGroup_ReshardingConfiguration[] | undefined;
}

/** A list of `PreferredAvailabilityZones` objects that specifies the configuration of a node group in the resharded… */
export interface GlobalReplicationGroup_ReshardingConfiguration {
  /** Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values apply to. */
  readonly NodeGroupId?: string | undefined;
  /** A list of preferred availability zones for the nodes in this cluster. */
  readonly PreferredAvailabilityZones?: readonly string[] | undefined;
}

/** `AWS::ElastiCache::ParameterGroup`: The `AWS::ElastiCache::ParameterGroup` type creates a new cache parameter group. */
export interface ParameterGroup {
  /** The name of the cache parameter group family that this cache parameter group is compatible with. */
  readonly CacheParameterGroupFamily?: string | undefined;
  /** The description for this cache parameter group. */
  readonly Description?: string | undefined;
  /** A comma-delimited list of parameter name/value pairs. */
  readonly Properties?: { readonly [key: string]: string | undefined } | undefined;
  /** A tag that can be added to an ElastiCache parameter group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A user-specified name for the cache parameter group. */
  readonly CacheParameterGroupName?: string | undefined;
}

/** `AWS::ElastiCache::ReplicationGroup`: The `AWS::ElastiCache::ReplicationGroup` resource creates an Amazon ElastiCache (Valkey or Redis OSS) replication group. */
export interface ReplicationGroup {
  /** A flag that enables encryption at rest when set to `true`. */
  readonly AtRestEncryptionEnabled?: boolean | undefined;
  /** Reserved parameter. */
  readonly AuthToken?: string | undefined;
  /** If you are running Valkey 7.2 or later, or Redis OSS 6.0 or later, set this parameter to yes if you want to opt-in to… */
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  /** Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails. */
  readonly AutomaticFailoverEnabled?: boolean | undefined;
  /** The compute and memory capacity of the nodes in the node group (shard). */
  readonly CacheNodeType?: string | undefined;
  /** The name of the parameter group to associate with this replication group. */
  readonly CacheParameterGroupName?: string | undefined;
  /** A list of cache security group names to associate with this replication group. */
  readonly CacheSecurityGroupNames?: readonly string[] | undefined;
  /** The name of the cache subnet group to be used for the replication group. */
  readonly CacheSubnetGroupName?: string | undefined;
  /** The mode can be enabled or disabled. */
  readonly ClusterMode?: string | undefined;
  /** Enables data tiering. */
  readonly DataTieringEnabled?: boolean | undefined;
  /** The durability setting for the replication group. */
  readonly Durability?: string | undefined;
  /** The name of the cache engine to be used for the clusters in this replication group. */
  readonly Engine?: string | undefined;
  /** The version number of the cache engine to be used for the clusters in this replication group. */
  readonly EngineVersion?: string | undefined;
  /** The name of the Global datastore */
  readonly GlobalReplicationGroupId?: string | undefined;
  /** The network type you choose when creating a replication group, either `ipv4` | `ipv6`. */
  readonly IpDiscovery?: string | undefined;
  /** The ID of the KMS key used to encrypt the disk on the cluster. */
  readonly KmsKeyId?: string | undefined;
  /** Specifies the destination, format and type of the logs. */
  readonly LogDeliveryConfigurations?: readonly ReplicationGroup_LogDeliveryConfigurationRequest[] | undefined;
  /** A flag indicating if you have Multi-AZ enabled to enhance fault tolerance. */
  readonly MultiAZEnabled?: boolean | undefined;
  /** Must be either `ipv4` | `ipv6` | `dual_stack`. */
  readonly NetworkType?: string | undefined;
  /** `NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an Amazon… */
  readonly NodeGroupConfiguration?: readonly ReplicationGroup_NodeGroupConfiguration[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent. */
  readonly NotificationTopicArn?: string | undefined;
  /** The number of clusters this replication group initially has. */
  readonly NumCacheClusters?: number | undefined;
  /** An optional parameter that specifies the number of node groups (shards) for this Valkey or Redis OSS (cluster mode… */
  readonly NumNodeGroups?: number | undefined;
  /** The port number on which each member of the replication group accepts connections. */
  readonly Port?: number | undefined;
  /** A list of EC2 Availability Zones in which the replication group's clusters are created. */
  readonly PreferredCacheClusterAZs?: readonly string[] | undefined;
  /** Specifies the weekly time range during which maintenance on the cluster is performed. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** The identifier of the cluster that serves as the primary for this replication group. */
  readonly PrimaryClusterId?: string | undefined;
  /** An optional parameter that specifies the number of replica nodes in each node group (shard). */
  readonly ReplicasPerNodeGroup?: number | undefined;
  /** A user-created description for the replication group. */
  readonly ReplicationGroupDescription?: string | undefined;
  /** The replication group identifier. */
  readonly ReplicationGroupId?: string | undefined;
  /** One or more Amazon VPC security groups associated with this replication group. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of Amazon Resource Names (ARN) that uniquely identify the Valkey or Redis OSS RDB snapshot files stored in… */
  readonly SnapshotArns?: readonly string[] | undefined;
  /** The name of a snapshot from which to restore data into the new replication group. */
  readonly SnapshotName?: string | undefined;
  /** The number of days for which ElastiCache retains automatic snapshots before deleting them. */
  readonly SnapshotRetentionLimit?: number | undefined;
  /** The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard). */
  readonly SnapshotWindow?: string | undefined;
  /** The cluster ID that is used as the daily snapshot source for the replication group. */
  readonly SnapshottingClusterId?: string | undefined;
  /** A list of tags to be added to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A flag that enables in-transit encryption when set to `true`. */
  readonly TransitEncryptionEnabled?: boolean | undefined;
  /** A setting that allows you to migrate your clients to use in-transit encryption, with no downtime. */
  readonly TransitEncryptionMode?: string | undefined;
  /** The ID of user group to associate with the replication group. */
  readonly UserGroupIds?: readonly string[] | undefined;
  readonly ConfigurationEndPoint?: ReplicationGroup_Endpoint | undefined;
  /** The resolved durability state of the replication group after resolving the default value. */
  readonly EffectiveDurability?: string | undefined;
  readonly PrimaryEndPoint?: ReplicationGroup_Endpoint | undefined;
  readonly ReadEndPoint?: ReplicationGroup_ReadEndPoint | undefined;
  readonly ReaderEndPoint?: ReplicationGroup_Endpoint | undefined;
}

/** The configuration details of the CloudWatch Logs destination. */
export interface ReplicationGroup_CloudWatchLogsDestinationDetails {
  /** The name of the CloudWatch Logs log group. */
  readonly LogGroup?: string | undefined;
}

/** Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination. */
export interface ReplicationGroup_DestinationDetails {
  /** The configuration details of the CloudWatch Logs destination. */
  readonly CloudWatchLogsDetails?: ReplicationGroup_CloudWatchLogsDestinationDetails | undefined;
  /** The configuration details of the Kinesis Data Firehose destination. */
  readonly KinesisFirehoseDetails?: ReplicationGroup_KinesisFirehoseDestinationDetails | undefined;
}

export interface ReplicationGroup_Endpoint {
  /** The DNS hostname of the cache node. */
  readonly Address?: string | undefined;
  /** The port number that the cache engine is listening on. */
  readonly Port?: string | undefined;
}

/** The configuration details of the Kinesis Data Firehose destination. */
export interface ReplicationGroup_KinesisFirehoseDestinationDetails {
  /** The name of the Kinesis Data Firehose delivery stream. */
  readonly DeliveryStream?: string | undefined;
}

/** Specifies the destination, format and type of the logs. */
export interface ReplicationGroup_LogDeliveryConfigurationRequest {
  /** Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination. */
  readonly DestinationDetails?: ReplicationGroup_DestinationDetails | undefined;
  /** Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type. */
  readonly DestinationType?: string | undefined;
  /** Valid values are either `json` or `text`. */
  readonly LogFormat?: string | undefined;
  /** Valid value is either `slow-log`, which refers to slow-log or `engine-log`. */
  readonly LogType?: string | undefined;
}

/** `NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an Amazon… */
export interface ReplicationGroup_NodeGroupConfiguration {
  /** Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values apply to. */
  readonly NodeGroupId?: string | undefined;
  /** The Availability Zone where the primary node of this node group (shard) is launched. */
  readonly PrimaryAvailabilityZone?: string | undefined;
  /** A list of Availability Zones to be used for the read replicas. */
  readonly ReplicaAvailabilityZones?: readonly string[] | undefined;
  /** The number of read replica nodes in this node group (shard). */
  readonly ReplicaCount?: number | undefined;
  /** A string of comma-separated values where the first set of values are the slot numbers (zero based), and the second set… */
  readonly Slots?: string | undefined;
}

export interface ReplicationGroup_ReadEndPoint {
  /** A string containing a comma-separated list of endpoints for the primary and read-only replicas, formatted as [address1,… */
  readonly Addresses?: string | undefined;
  /** A list of endpoints for the read-only replicas. */
  readonly AddressesList?: readonly string[] | undefined;
  /** A string containing a comma-separated list of ports for the read-only replicas, formatted as [port1, port2, ...]. */
  readonly Ports?: string | undefined;
  /** A list of ports for the read-only replicas. */
  readonly PortsList?: readonly string[] | undefined;
}

/** `AWS::ElastiCache::SecurityGroup`: The `AWS::ElastiCache::SecurityGroup` resource creates a cache security group. */
export interface SecurityGroup {
  /** A description for the cache security group. */
  readonly Description?: string | undefined;
  /** A tag that can be added to an ElastiCache security group. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::ElastiCache::SecurityGroupIngress`: The AWS::ElastiCache::SecurityGroupIngress type authorizes ingress to a cache security group from hosts in specified… */
export interface SecurityGroupIngress {
  /** The name of the Cache Security Group to authorize. */
  readonly CacheSecurityGroupName?: string | undefined;
  /** Name of the EC2 Security Group to include in the authorization. */
  readonly EC2SecurityGroupName?: string | undefined;
  /** Specifies the Amazon Account ID of the owner of the EC2 security group specified in the EC2SecurityGroupName property. */
  readonly EC2SecurityGroupOwnerId?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::ElastiCache::ServerlessCache`: The resource representing a serverless cache. */
export interface ServerlessCache {
  /** The cache usage limit for the serverless cache. */
  readonly CacheUsageLimits?: ServerlessCache_CacheUsageLimits | undefined;
  /** The daily time that a cache snapshot will be created. */
  readonly DailySnapshotTime?: string | undefined;
  /** A description of the serverless cache. */
  readonly Description?: string | undefined;
  /** Represents the information required for client programs to connect to a cache node. */
  readonly Endpoint?: ServerlessCache_Endpoint | undefined;
  /** The engine the serverless cache is compatible with. */
  readonly Engine?: string | undefined;
  /** The name of the final snapshot taken of a cache before the cache is deleted. */
  readonly FinalSnapshotName?: string | undefined;
  /** The ID of the AWS Key Management Service (KMS) key that is used to encrypt data at rest in the serverless cache. */
  readonly KmsKeyId?: string | undefined;
  /** The version number of the engine the serverless cache is compatible with. */
  readonly MajorEngineVersion?: string | undefined;
  /** The network type for the serverless cache. */
  readonly NetworkType?: string | undefined;
  /** Represents the information required for client programs to connect to a cache node. */
  readonly ReaderEndpoint?: ServerlessCache_Endpoint | undefined;
  /** The IDs of the EC2 security groups associated with the serverless cache. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The unique identifier of the serverless cache. */
  readonly ServerlessCacheName?: string | undefined;
  /** The ARN of the snapshot from which to restore data into the new cache. */
  readonly SnapshotArnsToRestore?: readonly string[] | undefined;
  /** The current setting for the number of serverless cache snapshots the system will retain. */
  readonly SnapshotRetentionLimit?: number | undefined;
  /** If no subnet IDs are given and your VPC is in us-west-1, then ElastiCache will select 2 default subnets across AZs in… */
  readonly SubnetIds?: readonly string[] | undefined;
  /** A list of tags to be added to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The identifier of the user group associated with the serverless cache. */
  readonly UserGroupId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the serverless cache. */
  readonly ARN?: string | undefined;
  /** When the serverless cache was created. */
  readonly CreateTime?: string | undefined;
  /** The name and version number of the engine the serverless cache is compatible with. */
  readonly FullEngineVersion?: string | undefined;
  /** The current status of the serverless cache. */
  readonly Status?: string | undefined;
}

/** The usage limits for storage and ElastiCache Processing Units for the cache. */
export interface ServerlessCache_CacheUsageLimits {
  /** The maximum data storage limit in the cache, expressed in Gigabytes. */
  readonly DataStorage?: ServerlessCache_DataStorage | undefined;
  /** The number of ElastiCache Processing Units (ECPU) the cache can consume per second. */
  readonly ECPUPerSecond?: ServerlessCache_ECPUPerSecond | undefined;
}

/** The data storage limit. */
export interface ServerlessCache_DataStorage {
  /** The upper limit for data storage the cache is set to use. */
  readonly Maximum?: number | undefined;
  /** The lower limit for data storage the cache is set to use. */
  readonly Minimum?: number | undefined;
  /** The unit that the storage is measured in, in GB. */
  readonly Unit?: string | undefined;
}

/** The configuration for the number of ElastiCache Processing Units (ECPU) the cache can consume per second. */
export interface ServerlessCache_ECPUPerSecond {
  /** The configuration for the maximum number of ECPUs the cache can consume per second. */
  readonly Maximum?: number | undefined;
  /** The configuration for the minimum number of ECPUs the cache should be able consume per second. */
  readonly Minimum?: number | undefined;
}

/** Represents the information required for client programs to connect to a cache node. */
export interface ServerlessCache_Endpoint {
  /** The DNS hostname of the cache node. */
  readonly Address?: string | undefined;
  /** The port number that the cache engine is listening on. */
  readonly Port?: string | undefined;
}

/** `AWS::ElastiCache::ServerlessCacheSnapshot`: Resource Type definition for AWS::ElastiCache::ServerlessCacheSnapshot. */
export interface ServerlessCacheSnapshot {
  /** The Amazon Resource Name (ARN) of the AWS KMS key used to encrypt the snapshot. */
  readonly KmsKeyId?: string | undefined;
  /** The name of an existing serverless cache. */
  readonly ServerlessCacheName?: string | undefined;
  /** The name of the serverless cache snapshot. */
  readonly ServerlessCacheSnapshotName?: string | undefined;
  /** A list of tags to be added to the serverless cache snapshot resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the serverless cache snapshot. */
  readonly ARN?: string | undefined;
  /** The total size of the serverless cache snapshot, in bytes. */
  readonly BytesUsedForCache?: string | undefined;
  /** The date and time that the source serverless cache's metadata and cache data set was obtained for the snapshot. */
  readonly CreateTime?: string | undefined;
  readonly ServerlessCacheConfiguration?: ServerlessCacheSnapshot_ServerlessCacheConfiguration | undefined;
  /** The type of snapshot of the serverless cache. */
  readonly SnapshotType?: string | undefined;
  /** The current status of the serverless cache snapshot. */
  readonly Status?: string | undefined;
}

export interface ServerlessCacheSnapshot_ServerlessCacheConfiguration {
  /** The engine that the serverless cache is configured with. */
  readonly Engine?: string | undefined;
  /** The engine version number that the serverless cache is configured with. */
  readonly MajorEngineVersion?: string | undefined;
  /** The identifier of the serverless cache. */
  readonly ServerlessCacheName?: string | undefined;
}

/** `AWS::ElastiCache::SubnetGroup`: Creates a cache subnet group. */
export interface SubnetGroup {
  /** The name for the cache subnet group. */
  readonly CacheSubnetGroupName?: string | undefined;
  /** The description for the cache subnet group. */
  readonly Description?: string | undefined;
  /** The EC2 subnet IDs for the cache subnet group. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** A tag that can be added to an ElastiCache subnet group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::ElastiCache::User`: For Valkey 7.2 and onwards, or Redis OSS engine version 6.0 and onwards. */
export interface User {
  /** Access permissions string used for this user. */
  readonly AccessString?: string | undefined;
  /** Specifies the authentication mode to use. */
  readonly AuthenticationMode?: User_AuthenticationMode | undefined;
  /** The current supported values are valkey and redis. */
  readonly Engine?: string | undefined;
  /** Indicates a password is not required for this user. */
  readonly NoPasswordRequired?: boolean | undefined;
  /** Passwords used for this user. */
  readonly Passwords?: readonly string[] | undefined;
  /** The list of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the user. */
  readonly UserId?: string | undefined;
  /** The username of the user. */
  readonly UserName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the user. */
  readonly Arn?: string | undefined;
  /** Indicates the user status. */
  readonly Status?: string | undefined;
}

/** Specifies the authentication mode to use. */
export interface User_AuthenticationMode {
  /** Specifies the passwords to use for authentication if `Type` is set to `password`. */
  readonly Passwords?: readonly string[] | undefined;
  /** Specifies the authentication type. */
  readonly Type?: string | undefined;
}

/** `AWS::ElastiCache::UserGroup`: For Valkey 7.2 and onwards, or Redis OSS 6.0 and onwards. */
export interface UserGroup {
  /** The current supported values are valkey and redis. */
  readonly Engine?: string | undefined;
  /** The list of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the user group. */
  readonly UserGroupId?: string | undefined;
  /** The list of user IDs that belong to the user group. */
  readonly UserIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the user group. */
  readonly Arn?: string | undefined;
  /** Indicates user group status. */
  readonly Status?: string | undefined;
}

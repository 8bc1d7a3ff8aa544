// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::MemoryDB::ACL`: Specifies an Access Control List. */
export interface ACL {
  /** The name of the Access Control List. */
  readonly ACLName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The list of users that belong to the Access Control List. */
  readonly UserNames?: readonly string[] | undefined;
  /** When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the Access… */
  readonly Arn?: string | undefined;
  /** Indicates ACL status. */
  readonly Status?: string | undefined;
}

/** `AWS::MemoryDB::Cluster`: Specifies a cluster. */
export interface Cluster {
  /** The name of the Access Control List to associate with the cluster. */
  readonly ACLName?: string | undefined;
  /** When set to true, the cluster will automatically receive minor engine version upgrades after launch. */
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  /** The cluster 's configuration endpoint. */
  readonly ClusterEndpoint?: Cluster_Endpoint | undefined;
  /** The name of the cluster. */
  readonly ClusterName?: string | undefined;
  /** Enables data tiering. */
  readonly DataTiering?: string | undefined;
  /** A description of the cluster. */
  readonly Description?: string | undefined;
  /** The name of the engine used by the cluster. */
  readonly Engine?: string | undefined;
  /** The Redis engine version used by the cluster. */
  readonly EngineVersion?: string | undefined;
  /** The user-supplied name of a final cluster snapshot. */
  readonly FinalSnapshotName?: string | undefined;
  /** The mechanism that the cluster uses to discover IP addresses. */
  readonly IpDiscovery?: string | undefined;
  /** The ID of the KMS key used to encrypt the cluster. */
  readonly KmsKeyId?: string | undefined;
  /** Specifies the weekly time range during which maintenance on the cluster is performed. */
  readonly MaintenanceWindow?: string | undefined;
  /** The name of the multi-Region cluster that this cluster belongs to. */
  readonly MultiRegionClusterName?: string | undefined;
  /** The IP address type for the cluster. */
  readonly NetworkType?: string | undefined;
  /** The cluster 's node type. */
  readonly NodeType?: string | undefined;
  /** The number of replicas to apply to each shard. */
  readonly NumReplicasPerShard?: number | undefined;
  /** The number of shards in the cluster. */
  readonly NumShards?: number | undefined;
  /** The name of the parameter group used by the cluster. */
  readonly ParameterGroupName?: string | undefined;
  /** The port used by the cluster. */
  readonly Port?: number | undefined;
  /** A list of security group names to associate with this cluster. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of Amazon Resource Names (ARN) that uniquely identify the RDB snapshot files stored in Amazon S3. */
  readonly SnapshotArns?: readonly string[] | undefined;
  /** The name of a snapshot from which to restore data into the new cluster. */
  readonly SnapshotName?: string | undefined;
  /** The number of days for which MemoryDB retains automatic snapshots before deleting them. */
  readonly SnapshotRetentionLimit?: number | undefined;
  /** The daily time range (in UTC) during which MemoryDB begins taking a daily snapshot of your shard. */
  readonly SnapshotWindow?: string | undefined;
  /** When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the SNS topic,… */
  readonly SnsTopicArn?: string | undefined;
  /** The SNS topic must be in Active status to receive notifications. */
  readonly SnsTopicStatus?: string | undefined;
  /** The name of the subnet group used by the cluster. */
  readonly SubnetGroupName?: string | undefined;
  /** A flag to indicate if In-transit encryption is enabled. */
  readonly TLSEnabled?: boolean | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the cluster, such… */
  readonly ARN?: string | undefined;
  /** The status of the parameter group used by the cluster, for example `active` or `applying`. */
  readonly ParameterGroupStatus?: string | undefined;
  /** The status of the cluster. */
  readonly Status?: string | undefined;
}

/** Represents the information required for client programs to connect to the cluster and its nodes. */
export interface Cluster_Endpoint {
  /** The DNS hostname of the node. */
  readonly Address?: string | undefined;
  /** The port number that the engine is listening on. */
  readonly Port?: number | undefined;
}

/** `AWS::MemoryDB::MultiRegionCluster`: Represents a multi-Region cluster. */
export interface MultiRegionCluster {
  /** The description of the multi-Region cluster. */
  readonly Description?: string | undefined;
  /** The name of the engine used by the multi-Region cluster. */
  readonly Engine?: string | undefined;
  /** The version of the engine used by the multi-Region cluster. */
  readonly EngineVersion?: string | undefined;
  /** A suffix to be added to the Multi-Region cluster name. */
  readonly MultiRegionClusterNameSuffix?: string | undefined;
  /** The name of the multi-Region parameter group associated with the cluster. */
  readonly MultiRegionParameterGroupName?: string | undefined;
  /** The node type used by the multi-Region cluster. */
  readonly NodeType?: string | undefined;
  /** The number of shards in the multi-Region cluster. */
  readonly NumShards?: number | undefined;
  /** Indiciates if the multi-Region cluster is TLS enabled. */
  readonly TLSEnabled?: boolean | undefined;
  /** A list of tags to be applied to the multi-Region cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The strategy to use for the update operation. */
  readonly UpdateStrategy?: string | undefined;
  /** The Amazon Resource Name (ARN) of the multi-Region cluster. */
  readonly ARN?: string | undefined;
  /** The name of the multi-Region cluster. */
  readonly MultiRegionClusterName?: string | undefined;
  /** The current status of the multi-Region cluster. */
  readonly Status?: string | undefined;
}

/** `AWS::MemoryDB::ParameterGroup`: Specifies a new MemoryDB parameter group. */
export interface ParameterGroup {
  /** A description of the parameter group. */
  readonly Description?: string | undefined;
  /** The name of the parameter group family that this parameter group is compatible with. */
  readonly Family?: string | undefined;
  /** The name of the parameter group. */
  readonly ParameterGroupName?: string | undefined;
  /** Returns the detailed parameter list for the parameter group. */
  readonly Parameters?: Json | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the parameter… */
  readonly ARN?: string | undefined;
}

/** `AWS::MemoryDB::Snapshot`: Resource Type definition for AWS::MemoryDB::Snapshot. */
export interface Snapshot {
  /** The name of the cluster from which the snapshot was taken. */
  readonly ClusterName?: string | undefined;
  /** The ID of the KMS key used to encrypt the snapshot. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the snapshot. */
  readonly SnapshotName?: string | undefined;
  /** A list of tags to be added to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN (Amazon Resource Name) of the snapshot. */
  readonly Arn?: string | undefined;
  readonly ClusterConfiguration?: Snapshot_ClusterConfiguration | undefined;
  /** Enables data tiering. */
  readonly DataTiering?: string | undefined;
  /** Indicates whether the snapshot is from an automatic backup (automated) or was created manually (manual). */
  readonly Source?: string | undefined;
  /** The status of the snapshot. */
  readonly Status?: string | undefined;
}

export interface Snapshot_ClusterConfiguration {
  /** The description of the cluster configuration. */
  readonly Description?: string | undefined;
  /** The name of the engine used by the cluster configuration. */
  readonly Engine?: string | undefined;
  /** The Redis OSS engine version used by the cluster. */
  readonly EngineVersion?: string | undefined;
  /** The specified maintenance window for the cluster. */
  readonly MaintenanceWindow?: string | undefined;
  /** The name of the cluster. */
  readonly Name?: string | undefined;
  /** The node type used for the cluster. */
  readonly NodeType?: string | undefined;
  /** The number of shards in the cluster. */
  readonly NumShards?: number | undefined;
  /** The name of parameter group used by the cluster. */
  readonly ParameterGroupName?: string | undefined;
  /** The port used by the cluster. */
  readonly Port?: number | undefined;
  /** The snapshot retention limit set by the cluster. */
  readonly SnapshotRetentionLimit?: number | undefined;
  /** The snapshot window set by the cluster. */
  readonly SnapshotWindow?: string | undefined;
  /** The name of the subnet group used by the cluster. */
  readonly SubnetGroupName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the SNS notification topic for the cluster. */
  readonly TopicArn?: string | undefined;
  /** The ID of the VPC the cluster belongs to. */
  readonly VpcId?: string | undefined;
}

/** `AWS::MemoryDB::SubnetGroup`: Specifies a subnet group. */
export interface SubnetGroup {
  /** A description of the subnet group. */
  readonly Description?: string | undefined;
  /** The name of the subnet group to be used for the cluster. */
  readonly SubnetGroupName?: string | undefined;
  /** A list of Amazon VPC subnet IDs for the subnet group. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the subnet group,… */
  readonly ARN?: string | undefined;
  /** The network types supported by this subnet. */
  readonly SupportedNetworkTypes?: readonly string[] | undefined;
}

/** `AWS::MemoryDB::User`: Specifies a MemoryDB user. */
export interface User {
  /** Access permissions string used for this user. */
  readonly AccessString?: string | undefined;
  /** Denotes whether the user requires a password to authenticate. */
  readonly AuthenticationMode?: User_AuthenticationMode | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the user. */
  readonly UserName?: string | undefined;
  /** When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the user, such as… */
  readonly Arn?: string | undefined;
  /** Indicates the user status. */
  readonly Status?: string | undefined;
}

/** Denotes the user's authentication properties, such as whether it requires a password to authenticate. */
export interface User_AuthenticationMode {
  /** The password(s) used for authentication */
  readonly Passwords?: readonly string[] | undefined;
  /** Indicates whether the user requires a password to authenticate. */
  readonly Type?: string | undefined;
}

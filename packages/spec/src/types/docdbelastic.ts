// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::DocDBElastic::Cluster`: Creates a new Amazon DocumentDB elastic cluster and returns its cluster structure. */
export interface Cluster {
  /** The name of the Amazon DocumentDB elastic clusters administrator. */
  readonly AdminUserName?: string | undefined;
  /** The password for the Elastic DocumentDB cluster administrator and can contain any printable ASCII characters. */
  readonly AdminUserPassword?: string | undefined;
  /** The authentication type used to determine where to fetch the password used for accessing the elastic cluster. */
  readonly AuthType?: string | undefined;
  /** The number of days for which automatic snapshots are retained. */
  readonly BackupRetentionPeriod?: number | undefined;
  /** The name of the new elastic cluster. */
  readonly ClusterName?: string | undefined;
  /** The KMS key identifier to use to encrypt the new elastic cluster. */
  readonly KmsKeyId?: string | undefined;
  /** The daily time range during which automated backups are created if automated backups are enabled, as determined by… */
  readonly PreferredBackupWindow?: string | undefined;
  /** The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** The number of vCPUs assigned to each elastic cluster shard. */
  readonly ShardCapacity?: number | undefined;
  /** The number of shards assigned to the elastic cluster. */
  readonly ShardCount?: number | undefined;
  /** The number of replica instances applying to all shards in the cluster. */
  readonly ShardInstanceCount?: number | undefined;
  /** The Amazon EC2 subnet IDs for the new elastic cluster. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags to be assigned to the new elastic cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of EC2 VPC security groups to associate with the new elastic cluster. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  readonly ClusterArn?: string | undefined;
  /** The URL used to connect to the elastic cluster. */
  readonly ClusterEndpoint?: string | undefined;
}

/** `AWS::DocDBElastic::ClusterSnapshot`: Resource Type definition for AWS::DocDBElastic::ClusterSnapshot. */
export interface ClusterSnapshot {
  /** The ARN of the elastic cluster of which to create a snapshot. */
  readonly ClusterArn?: string | undefined;
  /** The name of the elastic cluster snapshot. */
  readonly SnapshotName?: string | undefined;
  /** An array of key-value pairs to apply to the elastic cluster snapshot. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the elastic cluster administrator. */
  readonly AdminUserName?: string | undefined;
  /** The time when the source elastic cluster was created, in Universal Coordinated Time (UTC). */
  readonly ClusterCreationTime?: string | undefined;
  /** The KMS key identifier used to encrypt the source elastic cluster. */
  readonly KmsKeyId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the elastic cluster snapshot. */
  readonly SnapshotArn?: string | undefined;
  /** The time when the elastic cluster snapshot was created, in Universal Coordinated Time (UTC). */
  readonly SnapshotCreationTime?: string | undefined;
  /** The type of the elastic cluster snapshot (manual or automated). */
  readonly SnapshotType?: string | undefined;
  /** The status of the elastic cluster snapshot. */
  readonly Status?: string | undefined;
  /** The Amazon EC2 subnet IDs associated with the source elastic cluster. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The Amazon EC2 security group IDs associated with the source elastic cluster. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
}

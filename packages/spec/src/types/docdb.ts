// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::DocDB::DBCluster`: The `AWS::DocDB::DBCluster` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBCluster. */
export interface DBCluster {
  /** A list of Amazon EC2 Availability Zones that instances in the cluster can be created in. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** The number of days for which automated backups are retained. */
  readonly BackupRetentionPeriod?: number | undefined;
  /** Set to `true` to copy all tags from the source cluster snapshot to the target cluster snapshot, and otherwise `false`. */
  readonly CopyTagsToSnapshot?: boolean | undefined;
  /** The cluster identifier. */
  readonly DBClusterIdentifier?: string | undefined;
  /** The name of the cluster parameter group to associate with this cluster. */
  readonly DBClusterParameterGroupName?: string | undefined;
  /** A subnet group to associate with this cluster. */
  readonly DBSubnetGroupName?: string | undefined;
  /** Protects clusters from being accidentally deleted. */
  readonly DeletionProtection?: boolean | undefined;
  /** The list of log types that need to be enabled for exporting to Amazon CloudWatch Logs. */
  readonly EnableCloudwatchLogsExports?: readonly string[] | undefined;
  /** The version number of the database engine to use. */
  readonly EngineVersion?: string | undefined;
  /** The cluster identifier of the new global cluster. */
  readonly GlobalClusterIdentifier?: string | undefined;
  /** The AWS key identifier for an encrypted cluster. */
  readonly KmsKeyId?: string | undefined;
  /** Specifies whether to manage the master user password with Amazon Web Services Secrets Manager. */
  readonly ManageMasterUserPassword?: boolean | undefined;
  /** The password for the master database user. */
  readonly MasterUserPassword?: string | undefined;
  /** The Amazon Web Services KMS key identifier to encrypt a secret that is automatically generated and managed in Amazon… */
  readonly MasterUserSecretKmsKeyId?: string | undefined;
  /** The name of the master user for the cluster. */
  readonly MasterUsername?: string | undefined;
  /** The network type of the cluster. */
  readonly NetworkType?: string | undefined;
  /** Specifies the port that the database engine is listening on. */
  readonly Port?: number | undefined;
  /** The daily time range during which automated backups are created if automated backups are enabled using the… */
  readonly PreferredBackupWindow?: string | undefined;
  /** The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** The date and time to restore the cluster to. */
  readonly RestoreToTime?: string | undefined;
  /** The type of restore to be performed. */
  readonly RestoreType?: string | undefined;
  /** Specifies whether to rotate the secret managed by Amazon Web Services Secrets Manager for the master user password. */
  readonly RotateMasterUserPassword?: boolean | undefined;
  /** Contains the scaling configuration of an Amazon DocumentDB Serverless cluster. */
  readonly ServerlessV2ScalingConfiguration?: DBCluster_ServerlessV2ScalingConfiguration | undefined;
  /** The identifier for the snapshot or cluster snapshot to restore from. */
  readonly SnapshotIdentifier?: string | undefined;
  /** The identifier of the source cluster from which to restore. */
  readonly SourceDBClusterIdentifier?: string | undefined;
  /** Specifies whether the cluster is encrypted. */
  readonly StorageEncrypted?: boolean | undefined;
  /** The storage type to associate with the DB cluster. */
  readonly StorageType?: string | undefined;
  /** The tags to be assigned to the cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A value that is set to `true` to restore the cluster to the latest restorable backup time, and `false` otherwise. */
  readonly UseLatestRestorableTime?: boolean | undefined;
  /** A list of EC2 VPC security groups to associate with this cluster. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  /** The resource id for the cluster; for example. */
  readonly ClusterResourceId?: string | undefined;
  /** The connection endpoint for the cluster, such as `sample-cluster.cluster-cozrlsfrcjoc.us-east-1.docdb.amazonaws.com`. */
  readonly Endpoint?: string | undefined;
  readonly Id?: string | undefined;
  /** The reader endpoint for the cluster. */
  readonly ReadEndpoint?: string | undefined;
}

/** Sets the scaling configuration of an Amazon DocumentDB Serverless cluster. */
export interface DBCluster_ServerlessV2ScalingConfiguration {
  /** The maximum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless… */
  readonly MaxCapacity?: number | undefined;
  /** The minimum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless… */
  readonly MinCapacity?: number | undefined;
}

/** `AWS::DocDB::DBClusterParameterGroup`: The `AWS::DocDB::DBClusterParameterGroup` Amazon DocumentDB (with MongoDB compatibility) resource describes a… */
export interface DBClusterParameterGroup {
  /** The description for the cluster parameter group. */
  readonly Description?: string | undefined;
  /** The cluster parameter group family name. */
  readonly Family?: string | undefined;
  /** The name of the DB cluster parameter group. */
  readonly Name?: string | undefined;
  /** Provides a list of parameters for the cluster parameter group. */
  readonly Parameters?: Json | undefined;
  /** The tags to be assigned to the cluster parameter group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::DocDB::DBInstance`: The `AWS::DocDB::DBInstance` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBInstance. */
export interface DBInstance {
  /** This parameter does not apply to Amazon DocumentDB. */
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  /** The Amazon EC2 Availability Zone that the instance is created in. */
  readonly AvailabilityZone?: string | undefined;
  /** The identifier of the CA certificate for this DB instance. */
  readonly CACertificateIdentifier?: string | undefined;
  /** Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate. */
  readonly CertificateRotationRestart?: boolean | undefined;
  /** The identifier of the cluster that the instance will belong to. */
  readonly DBClusterIdentifier?: string | undefined;
  /** The compute and memory capacity of the instance; for example, `db.m4.large`. */
  readonly DBInstanceClass?: string | undefined;
  /** The instance identifier. */
  readonly DBInstanceIdentifier?: string | undefined;
  /** A value that indicates whether to enable Performance Insights for the DB Instance. */
  readonly EnablePerformanceInsights?: boolean | undefined;
  /** The time range each week during which system maintenance can occur, in Universal Coordinated Time (UTC). */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** The tags to be assigned to the instance. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The connection endpoint for the instance. */
  readonly Endpoint?: string | undefined;
  readonly Id?: string | undefined;
  /** The port number on which the database accepts connections, such as `27017`. */
  readonly Port?: string | undefined;
}

/** `AWS::DocDB::DBSubnetGroup`: The `AWS::DocDB::DBSubnetGroup` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBSubnetGroup. */
export interface DBSubnetGroup {
  /** The description for the subnet group. */
  readonly DBSubnetGroupDescription?: string | undefined;
  /** The name for the subnet group. */
  readonly DBSubnetGroupName?: string | undefined;
  /** The Amazon EC2 subnet IDs for the subnet group. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags to be assigned to the subnet group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::DocDB::EventSubscription`: Creates an Amazon DocumentDB event notification subscription. */
export interface EventSubscription {
  /** A Boolean value; set to `true` to activate the subscription, set to `false` to create the subscription but not active… */
  readonly Enabled?: boolean | undefined;
  /** A list of event categories for a `SourceType` that you want to subscribe to. */
  readonly EventCategories?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the SNS topic created for event notification. */
  readonly SnsTopicArn?: string | undefined;
  /** The list of identifiers of the event sources for which events are returned. */
  readonly SourceIds?: readonly string[] | undefined;
  /** The type of source that is generating the events. */
  readonly SourceType?: string | undefined;
  /** The name of the subscription. */
  readonly SubscriptionName?: string | undefined;
}

/** `AWS::DocDB::GlobalCluster`: The AWS::DocDB::GlobalCluster resource represents an Amazon DocumentDB Global Cluster. */
export interface GlobalCluster {
  /** Indicates whether the global cluster has deletion protection enabled. */
  readonly DeletionProtection?: boolean | undefined;
  /** The database engine to use for this global cluster. */
  readonly Engine?: string | undefined;
  /** The engine version to use for this global cluster. */
  readonly EngineVersion?: string | undefined;
  /** The cluster identifier of the global cluster. */
  readonly GlobalClusterIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) to use as the primary cluster of the global cluster. */
  readonly SourceDBClusterIdentifier?: string | undefined;
  /** Indicates whether the global cluster has storage encryption enabled. */
  readonly StorageEncrypted?: boolean | undefined;
  /** The tags to be assigned to the Amazon DocumentDB resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the global cluster. */
  readonly GlobalClusterArn?: string | undefined;
  /** The AWS Region-unique, immutable identifier for the global database cluster. */
  readonly GlobalClusterResourceId?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Neptune::DBCluster`: The `AWS::Neptune::DBCluster` resource creates an Amazon Neptune DB cluster. */
export interface DBCluster {
  /** Provides a list of the Amazon Identity and Access Management (IAM) roles that are associated with the DB cluster. */
  readonly AssociatedRoles?: readonly DBCluster_DBClusterRole[] | undefined;
  /** Provides the list of EC2 Availability Zones that instances in the DB cluster can be created in. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** Specifies the number of days for which automatic DB snapshots are retained. */
  readonly BackupRetentionPeriod?: number | undefined;
  /** If set to `true`, tags are copied to any snapshot of the DB cluster that is created. */
  readonly CopyTagsToSnapshot?: boolean | undefined;
  /** Contains a user-supplied DB cluster identifier. */
  readonly DBClusterIdentifier?: string | undefined;
  /** Provides the name of the DB cluster parameter group. */
  readonly DBClusterParameterGroupName?: string | undefined;
  /** The name of the DB parameter group to apply to all instances of the DB cluster. */
  readonly DBInstanceParameterGroupName?: string | undefined;
  /** The port number on which the DB instances in the DB cluster accept connections. */
  readonly DBPort?: number | undefined;
  /** Specifies information on the subnet group associated with the DB cluster, including the name, description, and subnets… */
  readonly DBSubnetGroupName?: string | undefined;
  /** Indicates whether or not the DB cluster has deletion protection enabled. */
  readonly DeletionProtection?: boolean | undefined;
  /** Specifies a list of log types that are enabled for export to CloudWatch Logs. */
  readonly EnableCloudwatchLogsExports?: readonly string[] | undefined;
  /** Indicates the database engine version. */
  readonly EngineVersion?: string | undefined;
  /** The ID of the Neptune global database to which this new DB cluster should be added. */
  readonly GlobalClusterIdentifier?: string | undefined;
  /** True if mapping of Amazon Identity and Access Management (IAM) accounts to database accounts is enabled, and otherwise… */
  readonly IamAuthEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the KMS key that is used to encrypt the database instances in the DB cluster, such as… */
  readonly KmsKeyId?: string | undefined;
  /** The network type of the DB cluster. */
  readonly NetworkType?: string | undefined;
  /** Specifies the daily time range during which automated backups are created if automated backups are enabled, as… */
  readonly PreferredBackupWindow?: string | undefined;
  /** Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** Creates a new DB cluster from a DB snapshot or DB cluster snapshot. */
  readonly RestoreToTime?: string | undefined;
  /** Creates a new DB cluster from a DB snapshot or DB cluster snapshot. */
  readonly RestoreType?: string | undefined;
  /** Contains the scaling configuration of an Neptune Serverless DB cluster. */
  readonly ServerlessScalingConfiguration?: DBCluster_ServerlessScalingConfiguration | undefined;
  /** Specifies the identifier for a DB cluster snapshot. */
  readonly SnapshotIdentifier?: string | undefined;
  /** Creates a new DB cluster from a DB snapshot or DB cluster snapshot. */
  readonly SourceDBClusterIdentifier?: string | undefined;
  /** Indicates whether the DB cluster is encrypted. */
  readonly StorageEncrypted?: boolean | undefined;
  /** The tags assigned to this cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Creates a new DB cluster from a DB snapshot or DB cluster snapshot. */
  readonly UseLatestRestorableTime?: boolean | undefined;
  /** Provides a list of VPC security groups that the DB cluster belongs to. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  /** The resource id for the DB cluster. */
  readonly ClusterResourceId?: string | undefined;
  /** The connection endpoint for the DB cluster. */
  readonly Endpoint?: string | undefined;
  /** The port number on which the DB instances in the DB cluster accept connections. */
  readonly Port?: string | undefined;
  /** The reader endpoint for the DB cluster. */
  readonly ReadEndpoint?: string | undefined;
}

/** Describes an Amazon Identity and Access Management (IAM) role that is associated with a DB cluster. */
export interface DBCluster_DBClusterRole {
  /** The name of the feature associated with the Amazon Identity and Access Management (IAM) role. */
  readonly FeatureName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster. */
  readonly RoleArn?: string | undefined;
}

/** Contains the scaling configuration of a Neptune Serverless DB cluster. */
export interface DBCluster_ServerlessScalingConfiguration {
  /** The maximum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster. */
  readonly MaxCapacity?: number | undefined;
  /** The minimum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster. */
  readonly MinCapacity?: number | undefined;
}

/** `AWS::Neptune::DBClusterParameterGroup`: The `AWS::Neptune::DBClusterParameterGroup` resource creates a new Amazon Neptune DB cluster parameter group. */
export interface DBClusterParameterGroup {
  /** Provides the customer-specified description for this DB cluster parameter group. */
  readonly Description?: string | undefined;
  /** Must be `neptune1` for engine versions prior to 1.2.0.0, or `neptune1.2` for engine version `1.2.0.0` and higher. */
  readonly Family?: string | undefined;
  /** Provides the name of the DB cluster parameter group. */
  readonly Name?: string | undefined;
  /** The parameters to set for this DB cluster parameter group. */
  readonly Parameters?: Json | undefined;
  /** The tags that you want to attach to this parameter group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::Neptune::DBInstance`: The `AWS::Neptune::DBInstance` type creates an Amazon Neptune DB instance. */
export interface DBInstance {
  /** Indicates that major version upgrades are allowed. */
  readonly AllowMajorVersionUpgrade?: boolean | undefined;
  /** Indicates that minor version patches are applied automatically. */
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  /** Specifies the name of the Availability Zone the DB instance is located in. */
  readonly AvailabilityZone?: string | undefined;
  /** If the DB instance is a member of a DB cluster, contains the name of the DB cluster that the DB instance is a member of. */
  readonly DBClusterIdentifier?: string | undefined;
  /** Contains the name of the compute and memory capacity class of the DB instance. */
  readonly DBInstanceClass?: string | undefined;
  /** Contains a user-supplied database identifier. */
  readonly DBInstanceIdentifier?: string | undefined;
  /** The name of an existing DB parameter group or a reference to an AWS::Neptune::DBParameterGroup resource created in the… */
  readonly DBParameterGroupName?: string | undefined;
  /** This parameter is not supported. */
  readonly DBSnapshotIdentifier?: string | undefined;
  /** A DB subnet group to associate with the DB instance. */
  readonly DBSubnetGroupName?: string | undefined;
  /** Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** Indicates whether the DB instance is publicly accessible. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** An arbitrary set of tags (key-value pairs) for this DB instance. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The connection endpoint for the database. */
  readonly Endpoint?: string | undefined;
  /** The port number on which the database accepts connections. */
  readonly Port?: string | undefined;
}

/** `AWS::Neptune::DBParameterGroup`: `AWS::Neptune::DBParameterGroup` creates a new DB parameter group. */
export interface DBParameterGroup {
  /** Provides the customer-specified description for this DB parameter group. */
  readonly Description?: string | undefined;
  /** Must be `neptune1` for engine versions prior to 1.2.0.0, or `neptune1.2` for engine version `1.2.0.0` and higher. */
  readonly Family?: string | undefined;
  /** Provides the name of the DB parameter group. */
  readonly Name?: string | undefined;
  /** The parameters to set for this DB parameter group. */
  readonly Parameters?: Json | undefined;
  /** The tags that you want to attach to this parameter group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::Neptune::DBSubnetGroup`: The `AWS::Neptune::DBSubnetGroup` type creates an Amazon Neptune DB subnet group. */
export interface DBSubnetGroup {
  /** Provides the description of the DB subnet group. */
  readonly DBSubnetGroupDescription?: string | undefined;
  /** The name of the DB subnet group. */
  readonly DBSubnetGroupName?: string | undefined;
  /** The Amazon EC2 subnet IDs for the DB subnet group. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags that you want to attach to the DB subnet group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::Neptune::EventSubscription`: Creates an event notification subscription. */
export interface EventSubscription {
  /** A Boolean value indicating if the subscription is enabled. */
  readonly Enabled?: boolean | undefined;
  /** A list of event categories for a SourceType that you want to subscribe to. */
  readonly EventCategories?: readonly string[] | undefined;
  /** The topic ARN of the event notification subscription. */
  readonly SnsTopicArn?: string | undefined;
  /** The list of identifiers of the event sources for which events will be returned. */
  readonly SourceIds?: readonly string[] | undefined;
  /** The source type for the event notification subscription. */
  readonly SourceType?: string | undefined;
  /** The name of the subscription. */
  readonly SubscriptionName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::Neptune::GlobalCluster`: Resource Type definition for AWS::Neptune::GlobalCluster */
export interface GlobalCluster {
  /** Whether deletion protection is enabled. */
  readonly DeletionProtection?: boolean | undefined;
  /** The name of the database engine. */
  readonly Engine?: string | undefined;
  /** The version number of the database engine. */
  readonly EngineVersion?: string | undefined;
  /** The cluster identifier of the global database cluster. */
  readonly GlobalClusterIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) of an existing Neptune DB cluster to use as the primary cluster of the new global… */
  readonly SourceDBClusterIdentifier?: string | undefined;
  /** Whether the global database cluster is storage encrypted. */
  readonly StorageEncrypted?: boolean | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

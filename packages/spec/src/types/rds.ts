// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::RDS::ClusterSnapshot`: Creates a snapshot of a DB cluster. */
export interface ClusterSnapshot {
  /** The identifier of the DB cluster to create a snapshot for. */
  readonly DBClusterIdentifier?: string | undefined;
  /** The identifier for the DB cluster snapshot. */
  readonly DBClusterSnapshotIdentifier?: string | undefined;
  /** The tags to be assigned to the DB cluster snapshot. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The allocated storage size of the DB cluster snapshot in gibibytes (GiB). */
  readonly AllocatedStorage?: number | undefined;
  /** The list of Availability Zones where instances in the DB cluster snapshot can be restored. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** The time when the DB cluster was created, in Universal Coordinated Time (UTC). */
  readonly ClusterCreateTime?: string | undefined;
  /** The Amazon Resource Name (ARN) for the DB cluster snapshot. */
  readonly DBClusterSnapshotArn?: string | undefined;
  /** The resource ID of the DB cluster that this DB cluster snapshot was created from. */
  readonly DbClusterResourceId?: string | undefined;
  /** The name of the database engine for this DB cluster snapshot. */
  readonly Engine?: string | undefined;
  /** The engine mode of the database engine for this DB cluster snapshot. */
  readonly EngineMode?: string | undefined;
  /** The version of the database engine for this DB cluster snapshot. */
  readonly EngineVersion?: string | undefined;
  /** Indicates whether mapping of AWS IAM accounts to database accounts is enabled. */
  readonly IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  /** If StorageEncrypted is true, the AWS KMS key identifier for the encrypted DB cluster snapshot. */
  readonly KmsKeyId?: string | undefined;
  /** The license model information for this DB cluster snapshot. */
  readonly LicenseModel?: string | undefined;
  /** The master username for this DB cluster snapshot. */
  readonly MasterUsername?: string | undefined;
  /** The port that the DB cluster was listening on at the time of the snapshot. */
  readonly Port?: number | undefined;
  /** The time when the snapshot was taken, in Universal Coordinated Time (UTC). */
  readonly SnapshotCreateTime?: string | undefined;
  /** The type of the DB cluster snapshot. */
  readonly SnapshotType?: string | undefined;
  /** The status of this DB cluster snapshot. */
  readonly Status?: string | undefined;
  /** Indicates whether the DB cluster snapshot is encrypted. */
  readonly StorageEncrypted?: boolean | undefined;
  /** The VPC ID associated with the DB cluster snapshot. */
  readonly VpcId?: string | undefined;
}

/** `AWS::RDS::CustomDBEngineVersion`: Creates a custom DB engine version (CEV). */
export interface CustomDBEngineVersion {
  readonly DatabaseInstallationFiles?: readonly string[] | undefined;
  /** The name of an Amazon S3 bucket that contains database installation files for your CEV. */
  readonly DatabaseInstallationFilesS3BucketName?: string | undefined;
  /** The Amazon S3 directory that contains the database installation files for your CEV. */
  readonly DatabaseInstallationFilesS3Prefix?: string | undefined;
  /** An optional description of your CEV. */
  readonly Description?: string | undefined;
  /** The database engine to use for your custom engine version (CEV). */
  readonly Engine?: string | undefined;
  /** The name of your CEV. */
  readonly EngineVersion?: string | undefined;
  /** A value that indicates the ID of the AMI. */
  readonly ImageId?: string | undefined;
  /** The AWS KMS key identifier for an encrypted CEV. */
  readonly KMSKeyId?: string | undefined;
  /** The CEV manifest, which is a JSON document that describes the installation .zip files stored in Amazon S3. */
  readonly Manifest?: string | undefined;
  /** The ARN of a CEV to use as a source for creating a new CEV. */
  readonly SourceCustomDbEngineVersionIdentifier?: string | undefined;
  /** A value that indicates the status of a custom engine version (CEV). */
  readonly Status?: string | undefined;
  /** A list of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies whether to use the latest service-provided Amazon Machine Image (AMI) for the CEV. */
  readonly UseAwsProvidedLatestImage?: boolean | undefined;
  /** The ARN of the custom engine version. */
  readonly DBEngineVersionArn?: string | undefined;
}

/** `AWS::RDS::DBCluster`: The `AWS::RDS::DBCluster` resource creates an Amazon Aurora DB cluster or Multi-AZ DB cluster. */
export interface DBCluster {
  /** The amount of storage in gibibytes (GiB) to allocate to each DB instance in the Multi-AZ DB cluster. */
  readonly AllocatedStorage?: number | undefined;
  /** Provides a list of the AWS Identity and Access Management (IAM) roles that are associated with the DB cluster. */
  readonly AssociatedRoles?: readonly DBCluster_DBClusterRole[] | undefined;
  /** Specifies whether minor engine upgrades are applied automatically to the DB cluster during the maintenance window. */
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  /** A list of Availability Zones (AZs) where instances in the DB cluster can be created. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** The target backtrack window, in seconds. */
  readonly BacktrackWindow?: number | undefined;
  /** The number of days for which automated backups are retained. */
  readonly BackupRetentionPeriod?: number | undefined;
  /** Specifies the scalability mode of the Aurora DB cluster. */
  readonly ClusterScalabilityType?: string | undefined;
  /** A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster. */
  readonly CopyTagsToSnapshot?: boolean | undefined;
  /** The DB cluster identifier. */
  readonly DBClusterIdentifier?: string | undefined;
  /** The compute and memory capacity of each DB instance in the Multi-AZ DB cluster, for example `db.m6gd.xlarge`. */
  readonly DBClusterInstanceClass?: string | undefined;
  /** The name of the DB cluster parameter group to associate with this DB cluster. */
  readonly DBClusterParameterGroupName?: string | undefined;
  /** The name of the DB parameter group to apply to all instances of the DB cluster. */
  readonly DBInstanceParameterGroupName?: string | undefined;
  /** A DB subnet group that you want to associate with this DB cluster. */
  readonly DBSubnetGroupName?: string | undefined;
  /** Reserved for future use. */
  readonly DBSystemId?: string | undefined;
  /** The mode of Database Insights to enable for the DB cluster. */
  readonly DatabaseInsightsMode?: string | undefined;
  /** The name of your database. */
  readonly DatabaseName?: string | undefined;
  /** Specifies whether to remove automated backups immediately after the DB cluster is deleted. */
  readonly DeleteAutomatedBackups?: boolean | undefined;
  /** A value that indicates whether the DB cluster has deletion protection enabled. */
  readonly DeletionProtection?: boolean | undefined;
  /** Indicates the directory ID of the Active Directory to create the DB cluster. */
  readonly Domain?: string | undefined;
  /** Specifies the name of the IAM role to use when making API calls to the Directory Service. */
  readonly DomainIAMRoleName?: string | undefined;
  /** The list of log types that need to be enabled for exporting to CloudWatch Logs. */
  readonly EnableCloudwatchLogsExports?: readonly string[] | undefined;
  /** Specifies whether to enable this DB cluster to forward write operations to the primary cluster of a global cluster… */
  readonly EnableGlobalWriteForwarding?: boolean | undefined;
  /** Specifies whether to enable the HTTP endpoint for the DB cluster. */
  readonly EnableHttpEndpoint?: boolean | undefined;
  /** A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database… */
  readonly EnableIAMDatabaseAuthentication?: boolean | undefined;
  /** Specifies whether read replicas can forward write operations to the writer DB instance in the DB cluster. */
  readonly EnableLocalWriteForwarding?: boolean | undefined;
  /** The name of the database engine to be used for this DB cluster. */
  readonly Engine?: string | undefined;
  /** The life cycle type for this DB cluster. */
  readonly EngineLifecycleSupport?: string | undefined;
  /** The DB engine mode of the DB cluster, either `provisioned` or `serverless`. */
  readonly EngineMode?: string | undefined;
  /** The version number of the database engine to use. */
  readonly EngineVersion?: string | undefined;
  /** If you are configuring an Aurora global database cluster and want your Aurora DB cluster to be a secondary member in… */
  readonly GlobalClusterIdentifier?: string | undefined;
  /** The amount of Provisioned IOPS (input/output operations per second) to be initially allocated for each DB instance in… */
  readonly Iops?: number | undefined;
  /** The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB cluster,… */
  readonly KmsKeyId?: string | undefined;
  /** Specifies whether to manage the master user password with AWS Secrets Manager. */
  readonly ManageMasterUserPassword?: boolean | undefined;
  /** Specifies the authentication type for the master user. */
  readonly MasterUserAuthenticationType?: string | undefined;
  /** The master password for the DB instance. */
  readonly MasterUserPassword?: string | undefined;
  /** The secret managed by RDS in AWS Secrets Manager for the master user password. */
  readonly MasterUserSecret?: DBCluster_MasterUserSecret | undefined;
  /** The name of the master user for the DB cluster. */
  readonly MasterUsername?: string | undefined;
  /** The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB cluster. */
  readonly MonitoringInterval?: number | undefined;
  /** The Amazon Resource Name (ARN) for the IAM role that permits RDS to send Enhanced Monitoring metrics to Amazon… */
  readonly MonitoringRoleArn?: string | undefined;
  /** The network type of the DB cluster. */
  readonly NetworkType?: string | undefined;
  /** Specifies whether to turn on Performance Insights for the DB cluster. */
  readonly PerformanceInsightsEnabled?: boolean | undefined;
  /** The AWS KMS key identifier for encryption of Performance Insights data. */
  readonly PerformanceInsightsKmsKeyId?: string | undefined;
  /** The number of days to retain Performance Insights data. */
  readonly PerformanceInsightsRetentionPeriod?: number | undefined;
  /** The port number on which the DB instances in the DB cluster accept connections. */
  readonly Port?: number | undefined;
  /** The daily time range during which automated backups are created. */
  readonly PreferredBackupWindow?: string | undefined;
  /** The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** Specifies whether the DB cluster is publicly accessible. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the source DB instance or DB cluster if this DB cluster is created as a read replica. */
  readonly ReplicationSourceIdentifier?: string | undefined;
  /** The date and time to restore the DB cluster to. */
  readonly RestoreToTime?: string | undefined;
  /** The type of restore to be performed. */
  readonly RestoreType?: string | undefined;
  /** The scaling configuration of an Aurora Serverless v1 DB cluster. */
  readonly ScalingConfiguration?: DBCluster_ScalingConfiguration | undefined;
  /** The scaling configuration of an Aurora Serverless V2 DB cluster. */
  readonly ServerlessV2ScalingConfiguration?: DBCluster_ServerlessV2ScalingConfiguration | undefined;
  /** The identifier for the DB snapshot or DB cluster snapshot to restore from. */
  readonly SnapshotIdentifier?: string | undefined;
  /** When restoring a DB cluster to a point in time, the identifier of the source DB cluster from which to restore. */
  readonly SourceDBClusterIdentifier?: string | undefined;
  /** The resource ID of the source DB cluster from which to restore. */
  readonly SourceDbClusterResourceId?: string | undefined;
  /** The AWS Region which contains the source DB cluster when replicating a DB cluster. */
  readonly SourceRegion?: string | undefined;
  /** Indicates whether the DB cluster is encrypted. */
  readonly StorageEncrypted?: boolean | undefined;
  /** The storage type to associate with the DB cluster. */
  readonly StorageType?: string | undefined;
  /** Tags to assign to the DB cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A value that indicates whether to restore the DB cluster to the latest restorable backup time. */
  readonly UseLatestRestorableTime?: boolean | undefined;
  /** A list of EC2 VPC security groups to associate with this DB cluster. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) for the DB cluster. */
  readonly DBClusterArn?: string | undefined;
  /** The AWS Region -unique, immutable identifier for the DB cluster. */
  readonly DBClusterResourceId?: string | undefined;
  /** The ``Endpoint`` return value specifies the connection endpoint for the primary instance of the DB cluster. */
  readonly Endpoint?: DBCluster_Endpoint | undefined;
  /** The ``ReadEndpoint`` return value specifies the reader endpoint for the DB cluster. */
  readonly ReadEndpoint?: DBCluster_ReadEndpoint | undefined;
  readonly StorageEncryptionType?: string | undefined;
  /** The storage throughput for the DB cluster. */
  readonly StorageThroughput?: number | undefined;
}

/** Describes an AWS Identity and Access Management (IAM) role that is associated with a DB cluster. */
export interface DBCluster_DBClusterRole {
  /** The name of the feature associated with the AWS Identity and Access Management (IAM) role. */
  readonly FeatureName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster. */
  readonly RoleArn?: string | undefined;
}

/** The `Endpoint` return value specifies the connection endpoint for the primary instance of the DB cluster. */
export interface DBCluster_Endpoint {
  /** Specifies the connection endpoint for the primary instance of the DB cluster. */
  readonly Address?: string | undefined;
  /** Specifies the port that the database engine is listening on. */
  readonly Port?: string | undefined;
}

/** The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master user… */
export interface DBCluster_MasterUserSecret {
  /** The AWS KMS key identifier that is used to encrypt the secret. */
  readonly KmsKeyId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the secret. */
  readonly SecretArn?: string | undefined;
}

/** The `ReadEndpoint` return value specifies the reader endpoint for the DB cluster. */
export interface DBCluster_ReadEndpoint {
  /** The host address of the reader endpoint. */
  readonly Address?: string | undefined;
}

/** The `ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless v1 DB cluster. */
export interface DBCluster_ScalingConfiguration {
  /** Indicates whether to allow or disallow automatic pause for an Aurora DB cluster in `serverless` DB engine mode. */
  readonly AutoPause?: boolean | undefined;
  /** The maximum capacity for an Aurora DB cluster in `serverless` DB engine mode. */
  readonly MaxCapacity?: number | undefined;
  /** The minimum capacity for an Aurora DB cluster in `serverless` DB engine mode. */
  readonly MinCapacity?: number | undefined;
  /** The amount of time, in seconds, that Aurora Serverless v1 tries to find a scaling point to perform seamless scaling… */
  readonly SecondsBeforeTimeout?: number | undefined;
  /** The time, in seconds, before an Aurora DB cluster in `serverless` mode is paused. */
  readonly SecondsUntilAutoPause?: number | undefined;
  /** The action to take when the timeout is reached, either `ForceApplyCapacityChange` or `RollbackCapacityChange`. */
  readonly TimeoutAction?: string | undefined;
}

/** The `ServerlessV2ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless V2 DB… */
export interface DBCluster_ServerlessV2ScalingConfiguration {
  /** The maximum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster. */
  readonly MaxCapacity?: number | undefined;
  /** The minimum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster. */
  readonly MinCapacity?: number | undefined;
  /** Specifies the number of seconds an Aurora Serverless v2 DB instance must be idle before Aurora attempts to… */
  readonly SecondsUntilAutoPause?: number | undefined;
}

/** `AWS::RDS::DBClusterParameterGroup`: The `AWS::RDS::DBClusterParameterGroup` resource creates a new Amazon RDS DB cluster parameter group. */
export interface DBClusterParameterGroup {
  /** The name of the DB cluster parameter group. */
  readonly DBClusterParameterGroupName?: string | undefined;
  /** The description for the DB cluster parameter group. */
  readonly Description?: string | undefined;
  /** The DB cluster parameter group family name. */
  readonly Family?: string | undefined;
  /** Provides a list of parameters for the DB cluster parameter group. */
  readonly Parameters?: Json | undefined;
  /** Tags to assign to the DB cluster parameter group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::RDS::DBInstance`: The `AWS::RDS::DBInstance` resource creates an Amazon DB instance. */
export interface DBInstance {
  /** The additional storage volumes associated with the DB instance. */
  readonly AdditionalStorageVolumes?: readonly DBInstance_AdditionalStorageVolume[] | undefined;
  /** The amount of storage in gibibytes (GiB) to be initially allocated for the database instance. */
  readonly AllocatedStorage?: string | undefined;
  /** A value that indicates whether major version upgrades are allowed. */
  readonly AllowMajorVersionUpgrade?: boolean | undefined;
  /** Specifies whether changes to the DB instance and any pending modifications are applied immediately, regardless of the… */
  readonly ApplyImmediately?: boolean | undefined;
  /** The AWS Identity and Access Management (IAM) roles associated with the DB instance. */
  readonly AssociatedRoles?: readonly DBInstance_DBInstanceRole[] | undefined;
  /** A value that indicates whether minor engine upgrades are applied automatically to the DB instance during the… */
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  /** The AWS KMS key identifier for encryption of the replicated automated backups. */
  readonly AutomaticBackupReplicationKmsKeyId?: string | undefined;
  /** The AWS Region associated with the automated backup. */
  readonly AutomaticBackupReplicationRegion?: string | undefined;
  /** The retention period for automated backups in a different AWS Region. */
  readonly AutomaticBackupReplicationRetentionPeriod?: number | undefined;
  /** The Availability Zone (AZ) where the database will be created. */
  readonly AvailabilityZone?: string | undefined;
  /** The number of days for which automated backups are retained. */
  readonly BackupRetentionPeriod?: number | undefined;
  /** The location for storing automated backups and manual snapshots. */
  readonly BackupTarget?: string | undefined;
  /** The identifier of the CA certificate for this DB instance. */
  readonly CACertificateIdentifier?: string | undefined;
  /** Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate. */
  readonly CertificateRotationRestart?: boolean | undefined;
  /** For supported engines, indicates that the DB instance should be associated with the specified character set. */
  readonly CharacterSetName?: string | undefined;
  /** Specifies whether to copy tags from the DB instance to snapshots of the DB instance. */
  readonly CopyTagsToSnapshot?: boolean | undefined;
  /** The instance profile associated with the underlying Amazon EC2 instance of an RDS Custom DB instance. */
  readonly CustomIAMInstanceProfile?: string | undefined;
  /** The identifier of the DB cluster that this DB instance will belong to. */
  readonly DBClusterIdentifier?: string | undefined;
  /** The identifier for the Multi-AZ DB cluster snapshot to restore from. */
  readonly DBClusterSnapshotIdentifier?: string | undefined;
  /** The compute and memory capacity of the DB instance, for example `db.m5.large`. */
  readonly DBInstanceClass?: string | undefined;
  /** A name for the DB instance. */
  readonly DBInstanceIdentifier?: string | undefined;
  /** The meaning of this parameter differs according to the database engine you use. */
  readonly DBName?: string | undefined;
  /** The name of an existing DB parameter group or a reference to an AWS::RDS::DBParameterGroup resource created in the… */
  readonly DBParameterGroupName?: string | undefined;
  /** A list of the DB security groups to assign to the DB instance. */
  readonly DBSecurityGroups?: readonly string[] | undefined;
  /** The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore the DB instance. */
  readonly DBSnapshotIdentifier?: string | undefined;
  /** A DB subnet group to associate with the DB instance. */
  readonly DBSubnetGroupName?: string | undefined;
  /** The Oracle system identifier (SID), which is the name of the Oracle database instance that manages your database files. */
  readonly DBSystemId?: string | undefined;
  /** The mode of Database Insights to enable for the DB instance. */
  readonly DatabaseInsightsMode?: string | undefined;
  /** Indicates whether the DB instance has a dedicated log volume (DLV) enabled. */
  readonly DedicatedLogVolume?: boolean | undefined;
  /** A value that indicates whether to remove automated backups immediately after the DB instance is deleted. */
  readonly DeleteAutomatedBackups?: boolean | undefined;
  /** Specifies whether the DB instance has deletion protection enabled. */
  readonly DeletionProtection?: boolean | undefined;
  /** The Active Directory directory ID to create the DB instance in. */
  readonly Domain?: string | undefined;
  /** The ARN for the Secrets Manager secret with the credentials for the user joining the domain. */
  readonly DomainAuthSecretArn?: string | undefined;
  /** The IPv4 DNS IP addresses of your primary and secondary Active Directory domain controllers. */
  readonly DomainDnsIps?: readonly string[] | undefined;
  /** The fully qualified domain name (FQDN) of an Active Directory domain. */
  readonly DomainFqdn?: string | undefined;
  /** The name of the IAM role to use when making API calls to the Directory Service. */
  readonly DomainIAMRoleName?: string | undefined;
  /** The Active Directory organizational unit for your DB instance to join. */
  readonly DomainOu?: string | undefined;
  /** The list of log types that need to be enabled for exporting to CloudWatch Logs. */
  readonly EnableCloudwatchLogsExports?: readonly string[] | undefined;
  /** A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database… */
  readonly EnableIAMDatabaseAuthentication?: boolean | undefined;
  /** Specifies whether to enable Performance Insights for the DB instance. */
  readonly EnablePerformanceInsights?: boolean | undefined;
  /** The name of the database engine to use for this DB instance. */
  readonly Engine?: string | undefined;
  /** The life cycle type for this DB instance. */
  readonly EngineLifecycleSupport?: string | undefined;
  /** The version number of the database engine to use. */
  readonly EngineVersion?: string | undefined;
  /** The number of I/O operations per second (IOPS) that the database provisions. */
  readonly Iops?: number | undefined;
  /** The ARN of the AWS KMS key that's used to encrypt the DB instance, such as… */
  readonly KmsKeyId?: string | undefined;
  /** License model information for this DB instance. */
  readonly LicenseModel?: string | undefined;
  /** Specifies whether to manage the master user password with AWS Secrets Manager. */
  readonly ManageMasterUserPassword?: boolean | undefined;
  /** Specifies the authentication type for the master user. */
  readonly MasterUserAuthenticationType?: string | undefined;
  /** The password for the master user. */
  readonly MasterUserPassword?: string | undefined;
  /** The secret managed by RDS in AWS Secrets Manager for the master user password. */
  readonly MasterUserSecret?: DBInstance_MasterUserSecret | undefined;
  /** The master user name for the DB instance. */
  readonly MasterUsername?: string | undefined;
  /** The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the storage of the DB instance. */
  readonly MaxAllocatedStorage?: number | undefined;
  /** The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance. */
  readonly MonitoringInterval?: number | undefined;
  /** The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to Amazon CloudWatch Logs. */
  readonly MonitoringRoleArn?: string | undefined;
  /** Specifies whether the DB instance is a Multi-AZ deployment. */
  readonly MultiAZ?: boolean | undefined;
  /** The name of the NCHAR character set for the Oracle DB instance. */
  readonly NcharCharacterSetName?: string | undefined;
  /** The network type of the DB instance. */
  readonly NetworkType?: string | undefined;
  /** Indicates that the DB instance should be associated with the specified option group. */
  readonly OptionGroupName?: string | undefined;
  /** The AWS KMS key identifier for encryption of Performance Insights data. */
  readonly PerformanceInsightsKMSKeyId?: string | undefined;
  /** The number of days to retain Performance Insights data. */
  readonly PerformanceInsightsRetentionPeriod?: number | undefined;
  /** The port number on which the database accepts connections. */
  readonly Port?: string | undefined;
  /** The daily time range during which automated backups are created if automated backups are enabled, using the… */
  readonly PreferredBackupWindow?: string | undefined;
  /** The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** The number of CPU cores and the number of threads per core for the DB instance class of the DB instance. */
  readonly ProcessorFeatures?: readonly DBInstance_ProcessorFeature[] | undefined;
  /** The order of priority in which an Aurora Replica is promoted to the primary instance after a failure of the existing… */
  readonly PromotionTier?: number | undefined;
  /** Indicates whether the DB instance is an internet-facing instance. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** The open mode of an Oracle read replica. */
  readonly ReplicaMode?: string | undefined;
  /** The date and time to restore from. */
  readonly RestoreTime?: string | undefined;
  /** The identifier of the Multi-AZ DB cluster that will act as the source for the read replica. */
  readonly SourceDBClusterIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) of the replicated automated backups from which to restore, for example,… */
  readonly SourceDBInstanceAutomatedBackupsArn?: string | undefined;
  /** If you want to create a read replica DB instance, specify the ID of the source DB instance. */
  readonly SourceDBInstanceIdentifier?: string | undefined;
  /** The resource ID of the source DB instance from which to restore. */
  readonly SourceDbiResourceId?: string | undefined;
  /** The ID of the region that contains the source DB instance for the read replica. */
  readonly SourceRegion?: string | undefined;
  /** A value that indicates whether the DB instance is encrypted. */
  readonly StorageEncrypted?: boolean | undefined;
  /** Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB instance. */
  readonly StorageThroughput?: number | undefined;
  /** The storage type to associate with the DB instance. */
  readonly StorageType?: string | undefined;
  /** Tags to assign to the DB instance. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly TdeCredentialArn?: string | undefined;
  readonly TdeCredentialPassword?: string | undefined;
  /** The time zone of the DB instance. */
  readonly Timezone?: string | undefined;
  /** Specifies whether the DB instance class of the DB instance uses its default processor features. */
  readonly UseDefaultProcessorFeatures?: boolean | undefined;
  /** Specifies whether the DB instance is restored from the latest backup time. */
  readonly UseLatestRestorableTime?: boolean | undefined;
  /** A list of the VPC security group IDs to assign to the DB instance. */
  readonly VPCSecurityGroups?: readonly string[] | undefined;
  /** The time when a stopped DB instance is restarted automatically. */
  readonly AutomaticRestartTime?: string | undefined;
  /** The details of the DB instance’s server certificate. */
  readonly CertificateDetails?: DBInstance_CertificateDetails | undefined;
  /** The Amazon Resource Name (ARN) for the DB instance. */
  readonly DBInstanceArn?: string | undefined;
  /** The current state of this DB instance. */
  readonly DBInstanceStatus?: string | undefined;
  /** The AWS Region-unique, immutable identifier for the DB instance. */
  readonly DbiResourceId?: string | undefined;
  /** This data type represents the information you need to connect to an Amazon RDS DB instance. */
  readonly Endpoint?: DBInstance_Endpoint | undefined;
  /** The date and time when the DB instance was created. */
  readonly InstanceCreateTime?: string | undefined;
  /** Indicates whether an upgrade is recommended for the storage file system configuration on the DB instance. */
  readonly IsStorageConfigUpgradeAvailable?: boolean | undefined;
  /** The latest time to which a database in this DB instance can be restored with point-in-time restore. */
  readonly LatestRestorableTime?: string | undefined;
  /** This data type represents the information you need to connect to an Amazon RDS DB instance. */
  readonly ListenerEndpoint?: DBInstance_Endpoint | undefined;
  /** The progress of the storage optimization operation as a percentage. */
  readonly PercentProgress?: string | undefined;
  /** The identifiers of Aurora DB clusters to which the RDS DB instance is replicated as a read replica. */
  readonly ReadReplicaDBClusterIdentifiers?: readonly string[] | undefined;
  /** The identifiers of the read replicas associated with this DB instance. */
  readonly ReadReplicaDBInstanceIdentifiers?: readonly string[] | undefined;
  /** The number of minutes to pause the automation. */
  readonly ResumeFullAutomationModeTime?: string | undefined;
  /** If present, specifies the name of the secondary Availability Zone for a DB instance with multi-AZ support. */
  readonly SecondaryAvailabilityZone?: string | undefined;
  /** The status of a read replica. */
  readonly StatusInfos?: readonly DBInstance_DBInstanceStatusInfo[] | undefined;
  readonly StorageOperationPercentProgress?: number | undefined;
  readonly StorageOperationStatus?: string | undefined;
}

/** Contains details about an additional storage volume for a DB instance. */
export interface DBInstance_AdditionalStorageVolume {
  /** The amount of storage allocated for the additional storage volume, in gibibytes (GiB). */
  readonly AllocatedStorage?: string | undefined;
  /** The number of I/O operations per second (IOPS) provisioned for the additional storage volume. */
  readonly Iops?: number | undefined;
  /** The upper limit in gibibytes (GiB) to which RDS can automatically scale the storage of the additional storage volume. */
  readonly MaxAllocatedStorage?: number | undefined;
  readonly StorageOperationPercentProgress?: number | undefined;
  readonly StorageOperationStatus?: string | undefined;
  /** The storage throughput value for the additional storage volume, in mebibytes per second (MiBps). */
  readonly StorageThroughput?: number | undefined;
  /** The storage type for the additional storage volume. */
  readonly StorageType?: string | undefined;
  /** The name of the additional storage volume. */
  readonly VolumeName?: string | undefined;
}

/** The details of the DB instance’s server certificate. */
export interface DBInstance_CertificateDetails {
  /** The CA identifier of the CA certificate used for the DB instance's server certificate. */
  readonly CAIdentifier?: string | undefined;
  /** The expiration date of the DB instance’s server certificate. */
  readonly ValidTill?: string | undefined;
}

/** Information about an AWS Identity and Access Management (IAM) role that is associated with a DB instance. */
export interface DBInstance_DBInstanceRole {
  /** The name of the feature associated with the AWS Identity and Access Management (IAM) role. */
  readonly FeatureName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that is associated with the DB instance. */
  readonly RoleArn?: string | undefined;
}

/** Provides a list of status information for a DB instance. */
export interface DBInstance_DBInstanceStatusInfo {
  /** Details of the error if there is an error for the instance. */
  readonly Message?: string | undefined;
  /** Indicates whether the instance is operating normally (TRUE) or is in an error state (FALSE). */
  readonly Normal?: boolean | undefined;
  /** The status of the DB instance. */
  readonly Status?: string | undefined;
  /** This value is currently "read replication." */
  readonly StatusType?: string | undefined;
}

/** This data type represents the information you need to connect to an Amazon RDS DB instance. */
export interface DBInstance_Endpoint {
  /** Specifies the DNS address of the DB instance. */
  readonly Address?: string | undefined;
  /** Specifies the ID that Amazon Route 53 assigns when you create a hosted zone. */
  readonly HostedZoneId?: string | undefined;
  /** Specifies the port that the database engine is listening on. */
  readonly Port?: string | undefined;
}

/** The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master user… */
export interface DBInstance_MasterUserSecret {
  /** The AWS KMS key identifier that is used to encrypt the secret. */
  readonly KmsKeyId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the secret. */
  readonly SecretArn?: string | undefined;
}

/** The `ProcessorFeature` property type specifies the processor features of a DB instance class. */
export interface DBInstance_ProcessorFeature {
  /** The name of the processor feature. */
  readonly Name?: string | undefined;
  /** The value of a processor feature. */
  readonly Value?: string | undefined;
}

/** `AWS::RDS::DBParameterGroup`: The `AWS::RDS::DBParameterGroup` resource creates a custom parameter group for an RDS database family. */
export interface DBParameterGroup {
  /** The name of the DB parameter group. */
  readonly DBParameterGroupName?: string | undefined;
  /** Provides the customer-specified description for this DB parameter group. */
  readonly Description?: string | undefined;
  /** The DB parameter group family name. */
  readonly Family?: string | undefined;
  /** A mapping of parameter names and values for the parameter update. */
  readonly Parameters?: Json | undefined;
  /** Tags to assign to the DB parameter group. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly DBParameterGroupArn?: string | undefined;
}

/** `AWS::RDS::DBProxy`: The `AWS::RDS::DBProxy` resource creates or updates a DB proxy. */
export interface DBProxy {
  /** The authorization mechanism that the proxy uses. */
  readonly Auth?: readonly DBProxy_AuthFormat[] | undefined;
  /** The identifier for the proxy. */
  readonly DBProxyName?: string | undefined;
  /** Specifies whether the proxy logs detailed connection and query information. */
  readonly DebugLogging?: boolean | undefined;
  /** The default authentication scheme that the proxy uses for client connections to the proxy and connections from the… */
  readonly DefaultAuthScheme?: string | undefined;
  /** The network type of the DB proxy endpoint. */
  readonly EndpointNetworkType?: string | undefined;
  /** The kinds of databases that the proxy can connect to. */
  readonly EngineFamily?: string | undefined;
  /** The number of seconds that a connection to the proxy can be inactive before the proxy disconnects it. */
  readonly IdleClientTimeout?: number | undefined;
  /** Specifies whether Transport Layer Security (TLS) encryption is required for connections to the proxy. */
  readonly RequireTLS?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that the proxy uses to access secrets in AWS Secrets Manager. */
  readonly RoleArn?: string | undefined;
  /** An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy. */
  readonly Tags?: readonly DBProxy_TagFormat[] | undefined;
  /** The network type that the proxy uses to connect to the target database. */
  readonly TargetConnectionNetworkType?: string | undefined;
  /** One or more VPC security group IDs to associate with the new proxy. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  /** One or more VPC subnet IDs to associate with the new proxy. */
  readonly VpcSubnetIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) for the proxy. */
  readonly DBProxyArn?: string | undefined;
  /** The endpoint that you can use to connect to the DB proxy. */
  readonly Endpoint?: string | undefined;
  /** The VPC ID to associate with the DB proxy. */
  readonly VpcId?: string | undefined;
}

/** Specifies the details of authentication used by a proxy to log in as a specific database user. */
export interface DBProxy_AuthFormat {
  /** The type of authentication that the proxy uses for connections from the proxy to the underlying database. */
  readonly AuthScheme?: string | undefined;
  /** Specifies the details of authentication used by a proxy to log in as a specific database user. */
  readonly ClientPasswordAuthType?: string | undefined;
  /** A user-specified description about the authentication used by a proxy to log in as a specific database user. */
  readonly Description?: string | undefined;
  /** A value that indicates whether to require or disallow AWS Identity and Access Management (IAM) authentication for… */
  readonly IAMAuth?: string | undefined;
  /** The Amazon Resource Name (ARN) representing the secret that the proxy uses to authenticate to the RDS DB instance or… */
  readonly SecretArn?: string | undefined;
}

/** Metadata assigned to an Amazon RDS resource consisting of a key-value pair. */
export interface DBProxy_TagFormat {
  /** A key is the required name of the tag. */
  readonly Key?: string | undefined;
  /** A value is the optional value of the tag. */
  readonly Value?: string | undefined;
}

/** `AWS::RDS::DBProxyEndpoint`: The `AWS::RDS::DBProxyEndpoint` resource creates or updates a DB proxy endpoint. */
export interface DBProxyEndpoint {
  /** The name of the DB proxy endpoint to create. */
  readonly DBProxyEndpointName?: string | undefined;
  /** The name of the DB proxy associated with the DB proxy endpoint that you create. */
  readonly DBProxyName?: string | undefined;
  /** The network type of the DB proxy endpoint. */
  readonly EndpointNetworkType?: string | undefined;
  /** An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy. */
  readonly Tags?: readonly DBProxyEndpoint_TagFormat[] | undefined;
  /** A value that indicates whether the DB proxy endpoint can be used for read/write or read-only operations. */
  readonly TargetRole?: string | undefined;
  /** The VPC security group IDs for the DB proxy endpoint that you create. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  /** The VPC subnet IDs for the DB proxy endpoint that you create. */
  readonly VpcSubnetIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) for the DB proxy endpoint. */
  readonly DBProxyEndpointArn?: string | undefined;
  /** The endpoint that you can use to connect to the DB proxy. */
  readonly Endpoint?: string | undefined;
  /** Indicates whether this endpoint is the default endpoint for the associated DB proxy. */
  readonly IsDefault?: boolean | undefined;
  /** Provides the VPC ID of the DB proxy endpoint. */
  readonly VpcId?: string | undefined;
}

/** Metadata assigned to an Amazon RDS resource consisting of a key-value pair. */
export interface DBProxyEndpoint_TagFormat {
  /** A key is the required name of the tag. */
  readonly Key?: string | undefined;
  /** A value is the optional value of the tag. */
  readonly Value?: string | undefined;
}

/** `AWS::RDS::DBProxyTargetGroup`: The `AWS::RDS::DBProxyTargetGroup` resource represents a set of RDS DB instances, Aurora DB clusters, or both that a… */
export interface DBProxyTargetGroup {
  /** Displays the settings that control the size and behavior of the connection pool associated with a `DBProxyTarget`. */
  readonly ConnectionPoolConfigurationInfo?: DBProxyTargetGroup_ConnectionPoolConfigurationInfoFormat | undefined;
  /** One or more DB cluster identifiers. */
  readonly DBClusterIdentifiers?: readonly string[] | undefined;
  /** One or more DB instance identifiers. */
  readonly DBInstanceIdentifiers?: readonly string[] | undefined;
  /** The identifier of the `DBProxy` that is associated with the `DBProxyTargetGroup`. */
  readonly DBProxyName?: string | undefined;
  /** The identifier for the target group. */
  readonly TargetGroupName?: string | undefined;
  /** The Amazon Resource Name (ARN) representing the target group. */
  readonly TargetGroupArn?: string | undefined;
}

/** Specifies the settings that control the size and behavior of the connection pool associated with a `DBProxyTargetGroup`. */
export interface DBProxyTargetGroup_ConnectionPoolConfigurationInfoFormat {
  /** The number of seconds for a proxy to wait for a connection to become available in the connection pool. */
  readonly ConnectionBorrowTimeout?: number | undefined;
  /** Add an initialization query, or modify the current one. */
  readonly InitQuery?: string | undefined;
  /** The maximum size of the connection pool for each target in a target group. */
  readonly MaxConnectionsPercent?: number | undefined;
  /** A value that controls how actively the proxy closes idle database connections in the connection pool. */
  readonly MaxIdleConnectionsPercent?: number | undefined;
  /** Each item in the list represents a class of SQL operations that normally cause all later statements in a session using… */
  readonly SessionPinningFilters?: readonly string[] | undefined;
}

/** `AWS::RDS::DBSecurityGroup`: The `AWS::RDS::DBSecurityGroup` resource creates or updates an Amazon RDS DB security group. */
export interface DBSecurityGroup {
  /** Ingress rules to be applied to the DB security group. */
  readonly DBSecurityGroupIngress?: readonly DBSecurityGroup_Ingress[] | undefined;
  /** The identifier of an Amazon virtual private cloud (VPC). */
  readonly EC2VpcId?: string | undefined;
  /** Provides the description of the DB security group. */
  readonly GroupDescription?: string | undefined;
  /** Metadata assigned to an Amazon RDS resource consisting of a key-value pair. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** The `Ingress` property type specifies an individual ingress rule within an `AWS::RDS::DBSecurityGroup` resource. */
export interface DBSecurityGroup_Ingress {
  /** The IP range to authorize. */
  readonly CIDRIP?: string | undefined;
  /** Id of the EC2 security group to authorize. */
  readonly EC2SecurityGroupId?: string | undefined;
  /** Name of the EC2 security group to authorize. */
  readonly EC2SecurityGroupName?: string | undefined;
  /** AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter. */
  readonly EC2SecurityGroupOwnerId?: string | undefined;
}

/** `AWS::RDS::DBSecurityGroupIngress`: The `AWS::RDS::DBSecurityGroupIngress` resource enables ingress to a DB security group using one of two forms of… */
export interface DBSecurityGroupIngress {
  /** The IP range to authorize. */
  readonly CIDRIP?: string | undefined;
  /** The name of the DB security group to add authorization to. */
  readonly DBSecurityGroupName?: string | undefined;
  /** Id of the EC2 security group to authorize. */
  readonly EC2SecurityGroupId?: string | undefined;
  /** Name of the EC2 security group to authorize. */
  readonly EC2SecurityGroupName?: string | undefined;
  /** AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter. */
  readonly EC2SecurityGroupOwnerId?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::RDS::DBShardGroup`: Creates a new DB shard group for Aurora Limitless Database. */
export interface DBShardGroup {
  /** Specifies whether to create standby standby DB data access shard for the DB shard group. */
  readonly ComputeRedundancy?: number | undefined;
  /** The name of the primary DB cluster for the DB shard group. */
  readonly DBClusterIdentifier?: string | undefined;
  /** The name of the DB shard group. */
  readonly DBShardGroupIdentifier?: string | undefined;
  /** The maximum capacity of the DB shard group in Aurora capacity units (ACUs). */
  readonly MaxACU?: number | undefined;
  /** The minimum capacity of the DB shard group in Aurora capacity units (ACUs). */
  readonly MinACU?: number | undefined;
  /** Specifies whether the DB shard group is publicly accessible. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** An optional set of key-value pairs to associate arbitrary data of your choosing with the DB shard group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The AWS Region -unique, immutable identifier for the DB shard group. */
  readonly DBShardGroupResourceId?: string | undefined;
  /** This data type represents the information you need to connect to an Amazon RDS DB instance. */
  readonly Endpoint?: string | undefined;
}

/** `AWS::RDS::DBSnapshot`: Creates a snapshot of a DB instance. */
export interface DBSnapshot {
  /** The identifier of the DB instance that you want to create the snapshot of. */
  readonly DBInstanceIdentifier?: string | undefined;
  /** The identifier for the DB snapshot. */
  readonly DBSnapshotIdentifier?: string | undefined;
  /** The tags to be assigned to the DB snapshot. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The allocated storage size in gibibytes (GiB). */
  readonly AllocatedStorage?: number | undefined;
  /** The name of the Availability Zone the DB instance was located in at the time of the DB snapshot. */
  readonly AvailabilityZone?: string | undefined;
  /** The Amazon Resource Name (ARN) for the DB snapshot. */
  readonly DBSnapshotArn?: string | undefined;
  /** The identifier for the source DB instance, which is unique to an AWS Region. */
  readonly DbiResourceId?: string | undefined;
  /** Indicates whether the DB snapshot is encrypted. */
  readonly Encrypted?: boolean | undefined;
  /** The name of the database engine. */
  readonly Engine?: string | undefined;
  /** The version of the database engine. */
  readonly EngineVersion?: string | undefined;
  /** Indicates whether mapping of AWS IAM accounts to database accounts is enabled. */
  readonly IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  /** The time when the DB instance was created, in UTC. */
  readonly InstanceCreateTime?: string | undefined;
  /** The Provisioned IOPS value of the DB instance at the time of the snapshot. */
  readonly Iops?: number | undefined;
  /** If Encrypted is true, the AWS KMS key identifier for the encrypted DB snapshot. */
  readonly KmsKeyId?: string | undefined;
  /** License model information for the restored DB instance. */
  readonly LicenseModel?: string | undefined;
  /** The master username for the DB snapshot. */
  readonly MasterUsername?: string | undefined;
  /** The option group name for the DB snapshot. */
  readonly OptionGroupName?: string | undefined;
  /** The time of the CreateDBSnapshot operation in UTC. */
  readonly OriginalSnapshotCreateTime?: string | undefined;
  /** The port that the database engine was listening on at the time of the snapshot. */
  readonly Port?: number | undefined;
  /** The time when the snapshot was taken, in UTC. */
  readonly SnapshotCreateTime?: string | undefined;
  /** The type of the DB snapshot. */
  readonly SnapshotType?: string | undefined;
  /** The status of this DB snapshot. */
  readonly Status?: string | undefined;
  /** The storage throughput for the DB snapshot. */
  readonly StorageThroughput?: number | undefined;
  /** The storage type associated with the DB snapshot. */
  readonly StorageType?: string | undefined;
  /** The VPC ID associated with the DB snapshot. */
  readonly VpcId?: string | undefined;
}

/** `AWS::RDS::DBSubnetGroup`: The `AWS::RDS::DBSubnetGroup` resource creates a database subnet group. */
export interface DBSubnetGroup {
  /** The description for the DB subnet group. */
  readonly DBSubnetGroupDescription?: string | undefined;
  /** The name for the DB subnet group. */
  readonly DBSubnetGroupName?: string | undefined;
  /** The EC2 Subnet IDs for the DB subnet group. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** Tags to assign to the DB subnet group. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly DBSubnetGroupArn?: string | undefined;
}

/** `AWS::RDS::EventSubscription`: The `AWS::RDS::EventSubscription` resource allows you to receive notifications for Amazon Relational Database Service… */
export interface EventSubscription {
  /** Specifies whether to activate the subscription. */
  readonly Enabled?: boolean | undefined;
  /** A list of event categories for a particular source type ( `SourceType` ) that you want to subscribe to. */
  readonly EventCategories?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the SNS topic created for event notification. */
  readonly SnsTopicArn?: string | undefined;
  /** The list of identifiers of the event sources for which events are returned. */
  readonly SourceIds?: readonly string[] | undefined;
  /** The type of source that is generating the events. */
  readonly SourceType?: string | undefined;
  /** The name of the subscription. */
  readonly SubscriptionName?: string | undefined;
  /** An optional array of key-value pairs to apply to this subscription. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::RDS::GlobalCluster`: The `AWS::RDS::GlobalCluster` resource creates or updates an Amazon Aurora global database spread across multiple AWS… */
export interface GlobalCluster {
  /** Specifies whether to enable deletion protection for the new global database cluster. */
  readonly DeletionProtection?: boolean | undefined;
  /** The database engine to use for this global database cluster. */
  readonly Engine?: string | undefined;
  /** The life cycle type for this global database cluster. */
  readonly EngineLifecycleSupport?: string | undefined;
  /** The engine version to use for this global database cluster. */
  readonly EngineVersion?: string | undefined;
  /** The cluster identifier for this global database cluster. */
  readonly GlobalClusterIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) to use as the primary cluster of the global database. */
  readonly SourceDBClusterIdentifier?: string | undefined;
  /** Specifies whether to enable storage encryption for the new global database cluster. */
  readonly StorageEncrypted?: boolean | undefined;
  /** Metadata assigned to an Amazon RDS resource consisting of a key-value pair. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly GlobalEndpoint?: GlobalCluster_GlobalEndpoint | undefined;
}

/** The writer endpoint for the new global database cluster. */
export interface GlobalCluster_GlobalEndpoint {
  /** The writer endpoint for the new global database cluster. */
  readonly Address?: string | undefined;
}

/** `AWS::RDS::Integration`: A zero-ETL integration with Amazon Redshift. */
export interface Integration {
  /** An optional set of non-secret key–value pairs that contains additional contextual information about the data. */
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** Data filters for the integration. */
  readonly DataFilter?: string | undefined;
  /** A description of the integration. */
  readonly Description?: string | undefined;
  /** The name of the integration. */
  readonly IntegrationName?: string | undefined;
  /** The AWS Key Management System ( AWS KMS) key identifier for the key to use to encrypt the integration. */
  readonly KMSKeyId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the database to use as the source for replication. */
  readonly SourceArn?: string | undefined;
  /** An optional array of key-value pairs to apply to this integration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the Redshift data warehouse to use as the target for replication. */
  readonly TargetArn?: string | undefined;
  /** The time when the integration was created, in Universal Coordinated Time (UTC). */
  readonly CreateTime?: string | undefined;
  /** The ARN of the integration. */
  readonly IntegrationArn?: string | undefined;
}

/** `AWS::RDS::OptionGroup`: The `AWS::RDS::OptionGroup` resource creates or updates an option group, to enable and configure features that are… */
export interface OptionGroup {
  /** Specifies the name of the engine that this option group should be associated with. */
  readonly EngineName?: string | undefined;
  /** Specifies the major version of the engine that this option group should be associated with. */
  readonly MajorEngineVersion?: string | undefined;
  /** A list of all available options for an option group. */
  readonly OptionConfigurations?: readonly OptionGroup_OptionConfiguration[] | undefined;
  /** The description of the option group. */
  readonly OptionGroupDescription?: string | undefined;
  /** The name of the option group to be created. */
  readonly OptionGroupName?: string | undefined;
  /** Tags to assign to the option group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The `OptionConfiguration` property type specifies an individual option, and its settings, within an… */
export interface OptionGroup_OptionConfiguration {
  /** A list of DB security groups used for this option. */
  readonly DBSecurityGroupMemberships?: readonly string[] | undefined;
  /** The configuration of options to include in a group. */
  readonly OptionName?: string | undefined;
  /** The option settings to include in an option group. */
  readonly OptionSettings?: readonly OptionGroup_OptionSetting[] | undefined;
  /** The version for the option. */
  readonly OptionVersion?: string | undefined;
  /** The optional port for the option. */
  readonly Port?: number | undefined;
  /** A list of VPC security group names used for this option. */
  readonly VpcSecurityGroupMemberships?: readonly string[] | undefined;
}

/** The `OptionSetting` property type specifies the value for an option within an `OptionSetting` property. */
export interface OptionGroup_OptionSetting {
  /** The name of the option that has settings that you can set. */
  readonly Name?: string | undefined;
  /** The current value of the option setting. */
  readonly Value?: string | undefined;
}

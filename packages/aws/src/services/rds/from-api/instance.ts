import type { DBInstance } from '@aws-sdk/client-rds';
import { Hole } from '@demarc/model';
import type { Collected } from '../../../collector.ts';
import type { AllTypes } from '../../../kit.ts';
import { tagsOf, timeOf, unlessEmpty } from './engine.ts';

/**
 * What a database was made of is over when it runs: its own configuration says everything that a source or a snapshot said. A replica still has its source.
 */
const madeOf = {
  DBSnapshotIdentifier: undefined,
  DBClusterSnapshotIdentifier: undefined,
  SourceDBInstanceAutomatedBackupsArn: undefined,
  SourceDbiResourceId: undefined,
  RestoreTime: undefined,
  UseLatestRestorableTime: undefined,
};

/** What a call changes once, and no answer tells. */
const never = new Hole('not-collected', 'AWS tells no password', { present: true });

/** An instance of RDS as CloudFormation has it: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html (our reading). */
export function instanceProperties(db: DBInstance, region: string): Collected<AllTypes['AWS::RDS::DBInstance']> {
  const [domain] = db.DomainMemberships ?? [];
  const [copies] = db.DBInstanceAutomatedBackupsReplications ?? [];
  const source = db.ReadReplicaSourceDBInstanceIdentifier;
  const sourceRegion = source?.startsWith('arn:') ? source.split(':')[3] : undefined;
  const isOwn = db.DBClusterIdentifier === undefined && source === undefined && db.ReadReplicaSourceDBClusterIdentifier === undefined;
  return {
    ...madeOf,
    AdditionalStorageVolumes: unlessEmpty(db.AdditionalStorageVolumes)?.map((volume) => ({
      VolumeName: volume.VolumeName,
      AllocatedStorage: textOf(volume.AllocatedStorage),
      Iops: volume.IOPS,
      MaxAllocatedStorage: volume.MaxAllocatedStorage,
      StorageThroughput: volume.StorageThroughput,
      StorageType: volume.StorageType,
    })),
    AllocatedStorage: textOf(db.AllocatedStorage),
    AssociatedRoles: unlessEmpty(db.AssociatedRoles)?.map(({ FeatureName, RoleArn }) => ({ FeatureName, RoleArn })),
    AutoMinorVersionUpgrade: db.AutoMinorVersionUpgrade,
    // Where to is told; with which key and for how long only the Region of the copies knows.
    AutomaticBackupReplicationRegion: copies?.DBInstanceAutomatedBackupsArn?.split(':')[3],
    AutomaticBackupReplicationKmsKeyId: copies && elsewhere,
    AutomaticBackupReplicationRetentionPeriod: copies && elsewhere,
    AvailabilityZone: db.AvailabilityZone,
    BackupRetentionPeriod: db.BackupRetentionPeriod,
    BackupTarget: db.BackupTarget,
    CACertificateIdentifier: db.CACertificateIdentifier,
    CertificateDetails: db.CertificateDetails && {
      CAIdentifier: db.CertificateDetails.CAIdentifier,
      ValidTill: timeOf(db.CertificateDetails.ValidTill),
    },
    CharacterSetName: db.CharacterSetName,
    CopyTagsToSnapshot: db.CopyTagsToSnapshot,
    CustomIAMInstanceProfile: db.CustomIamInstanceProfile,
    DBClusterIdentifier: db.DBClusterIdentifier,
    DBInstanceArn: db.DBInstanceArn,
    DBInstanceClass: db.DBInstanceClass,
    DBInstanceIdentifier: db.DBInstanceIdentifier,
    DBInstanceStatus: db.DBInstanceStatus,
    DBName: db.DBName,
    DBParameterGroupName: db.DBParameterGroups?.[0]?.DBParameterGroupName,
    DBSecurityGroups: unlessEmpty(db.DBSecurityGroups?.flatMap(({ DBSecurityGroupName }) => DBSecurityGroupName ?? [])),
    DBSubnetGroupName: db.DBSubnetGroup?.DBSubnetGroupName,
    DBSystemId: db.DBSystemId,
    DatabaseInsightsMode: db.DatabaseInsightsMode,
    DbiResourceId: db.DbiResourceId,
    DedicatedLogVolume: db.DedicatedLogVolume,
    DeletionProtection: db.DeletionProtection,
    Domain: domain?.Domain,
    DomainAuthSecretArn: domain?.AuthSecretArn,
    DomainDnsIps: unlessEmpty(domain?.DnsIps),
    DomainFqdn: domain?.FQDN,
    DomainIAMRoleName: domain?.IAMRoleName,
    DomainOu: domain?.OU,
    EnableCloudwatchLogsExports: unlessEmpty(db.EnabledCloudwatchLogsExports),
    EnableIAMDatabaseAuthentication: db.IAMDatabaseAuthenticationEnabled,
    EnablePerformanceInsights: db.PerformanceInsightsEnabled,
    Endpoint: db.Endpoint && {
      Address: db.Endpoint.Address,
      HostedZoneId: db.Endpoint.HostedZoneId,
      Port: textOf(db.Endpoint.Port),
    },
    Engine: db.Engine,
    EngineLifecycleSupport: db.EngineLifecycleSupport,
    EngineVersion: db.EngineVersion,
    InstanceCreateTime: timeOf(db.InstanceCreateTime),
    Iops: db.Iops,
    KmsKeyId: db.KmsKeyId,
    LicenseModel: db.LicenseModel,
    ManageMasterUserPassword: db.MasterUserSecret ? true : isOwn ? false : undefined,
    MasterUserPassword: isOwn && !db.MasterUserSecret ? never : undefined,
    MasterUserSecret: db.MasterUserSecret && { KmsKeyId: db.MasterUserSecret.KmsKeyId, SecretArn: db.MasterUserSecret.SecretArn },
    MasterUsername: db.MasterUsername,
    MaxAllocatedStorage: db.MaxAllocatedStorage,
    MonitoringInterval: db.MonitoringInterval,
    MonitoringRoleArn: db.MonitoringRoleArn,
    MultiAZ: db.MultiAZ,
    NcharCharacterSetName: db.NcharCharacterSetName,
    NetworkType: db.NetworkType,
    OptionGroupName: db.OptionGroupMemberships?.[0]?.OptionGroupName,
    PerformanceInsightsKMSKeyId: db.PerformanceInsightsKMSKeyId,
    PerformanceInsightsRetentionPeriod: db.PerformanceInsightsRetentionPeriod,
    Port: textOf(db.Endpoint?.Port ?? (db.DbInstancePort === 0 ? undefined : db.DbInstancePort)),
    PreferredBackupWindow: db.PreferredBackupWindow,
    PreferredMaintenanceWindow: db.PreferredMaintenanceWindow,
    ProcessorFeatures: unlessEmpty(db.ProcessorFeatures)?.map(({ Name, Value }) => ({ Name, Value })),
    PromotionTier: db.PromotionTier,
    PubliclyAccessible: db.PubliclyAccessible,
    ReadReplicaDBClusterIdentifiers: unlessEmpty(db.ReadReplicaDBClusterIdentifiers),
    ReadReplicaDBInstanceIdentifiers: unlessEmpty(db.ReadReplicaDBInstanceIdentifiers),
    ReplicaMode: db.ReplicaMode,
    SecondaryAvailabilityZone: db.SecondaryAvailabilityZone,
    SourceDBClusterIdentifier: db.ReadReplicaSourceDBClusterIdentifier,
    SourceDBInstanceIdentifier: source,
    SourceRegion: sourceRegion === region ? undefined : sourceRegion,
    StorageEncrypted: db.StorageEncrypted,
    StorageThroughput: db.StorageThroughput,
    StorageType: db.StorageType,
    Tags: tagsOf(db.TagList),
    TdeCredentialArn: db.TdeCredentialArn,
    Timezone: db.Timezone,
    VPCSecurityGroups: unlessEmpty(db.VpcSecurityGroups?.flatMap(({ VpcSecurityGroupId }) => VpcSecurityGroupId ?? [])),
  };
}

const elsewhere = new Hole('not-collected', 'the copies of the backups are not read from their Region');

/** An instance of Neptune: https://docs.aws.amazon.com/neptune/latest/apiref/API_DBInstance.html (our reading). */
export const neptuneInstanceProperties = (db: DBInstance): Collected<AllTypes['AWS::Neptune::DBInstance']> => ({
  AutoMinorVersionUpgrade: db.AutoMinorVersionUpgrade,
  AvailabilityZone: db.AvailabilityZone,
  DBClusterIdentifier: db.DBClusterIdentifier,
  DBInstanceClass: db.DBInstanceClass,
  DBInstanceIdentifier: db.DBInstanceIdentifier,
  DBParameterGroupName: db.DBParameterGroups?.[0]?.DBParameterGroupName,
  DBSnapshotIdentifier: undefined,
  DBSubnetGroupName: db.DBSubnetGroup?.DBSubnetGroupName,
  Endpoint: db.Endpoint?.Address,
  Port: textOf(db.Endpoint?.Port),
  PreferredMaintenanceWindow: db.PreferredMaintenanceWindow,
  PubliclyAccessible: db.PubliclyAccessible,
  Tags: tagsOf(db.TagList),
});

/** An instance of DocumentDB: https://docs.aws.amazon.com/documentdb/latest/developerguide/API_DBInstance.html (our reading). */
export const docdbInstanceProperties = (db: DBInstance): Collected<AllTypes['AWS::DocDB::DBInstance']> => ({
  AutoMinorVersionUpgrade: db.AutoMinorVersionUpgrade,
  AvailabilityZone: db.AvailabilityZone,
  CACertificateIdentifier: db.CACertificateIdentifier,
  DBClusterIdentifier: db.DBClusterIdentifier,
  DBInstanceClass: db.DBInstanceClass,
  DBInstanceIdentifier: db.DBInstanceIdentifier,
  EnablePerformanceInsights: db.PerformanceInsightsEnabled,
  Endpoint: db.Endpoint?.Address,
  Port: textOf(db.Endpoint?.Port),
  PreferredMaintenanceWindow: db.PreferredMaintenanceWindow,
  Tags: tagsOf(db.TagList),
});

const textOf = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));

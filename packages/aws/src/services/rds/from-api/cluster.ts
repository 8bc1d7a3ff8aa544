import type { DBCluster, GlobalCluster } from '@aws-sdk/client-rds';
import { Hole } from '@demarc/model';
import type { Collected } from '../../../collector.ts';
import type { AllTypes } from '../../../kit.ts';
import { tagsOf, unlessEmpty } from './engine.ts';

/** The global cluster that a cluster is in: its name, nothing, or that nobody knows. */
export type InGlobal = string | Hole | undefined;

/** What a cluster was made of is over when it runs: its own configuration says everything that a source or a snapshot said. */
const madeOf = {
  RestoreToTime: undefined,
  RestoreType: undefined,
  SnapshotIdentifier: undefined,
  SourceDBClusterIdentifier: undefined,
  UseLatestRestorableTime: undefined,
};

const password = new Hole('not-collected', 'AWS tells no password', { present: true });

/** What the clusters of the three services have in common. */
const common = (cluster: DBCluster, global: InGlobal) => ({
  ...madeOf,
  AvailabilityZones: unlessEmpty(cluster.AvailabilityZones),
  BackupRetentionPeriod: cluster.BackupRetentionPeriod,
  CopyTagsToSnapshot: cluster.CopyTagsToSnapshot,
  DBClusterIdentifier: cluster.DBClusterIdentifier,
  DBClusterParameterGroupName: cluster.DBClusterParameterGroup,
  DBSubnetGroupName: cluster.DBSubnetGroup,
  DeletionProtection: cluster.DeletionProtection,
  EnableCloudwatchLogsExports: unlessEmpty(cluster.EnabledCloudwatchLogsExports),
  EngineVersion: cluster.EngineVersion,
  GlobalClusterIdentifier: global,
  KmsKeyId: cluster.KmsKeyId,
  NetworkType: cluster.NetworkType,
  PreferredBackupWindow: cluster.PreferredBackupWindow,
  PreferredMaintenanceWindow: cluster.PreferredMaintenanceWindow,
  StorageEncrypted: cluster.StorageEncrypted,
  Tags: tagsOf(cluster.TagList),
  VpcSecurityGroupIds: unlessEmpty(cluster.VpcSecurityGroups?.flatMap(({ VpcSecurityGroupId }) => VpcSecurityGroupId ?? [])),
});

/** Who keeps the administrator's password: Secrets Manager, or the customer. A replica has its primary's. */
const administrator = (cluster: DBCluster) => ({
  ManageMasterUserPassword: cluster.MasterUserSecret !== undefined,
  MasterUserPassword: cluster.MasterUserSecret || cluster.ReplicationSourceIdentifier !== undefined ? undefined : password,
  MasterUsername: cluster.MasterUsername,
});

/** A cluster of Aurora, or a Multi-AZ one: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBCluster.html (our reading). */
export function clusterProperties(cluster: DBCluster, global: InGlobal): Collected<AllTypes['AWS::RDS::DBCluster']> {
  const [domain] = cluster.DomainMemberships ?? [];
  const v1 = cluster.ScalingConfigurationInfo;
  const v2 = cluster.ServerlessV2ScalingConfiguration;
  return {
    ...common(cluster, global),
    ...administrator(cluster),
    AllocatedStorage: cluster.AllocatedStorage,
    AssociatedRoles: unlessEmpty(cluster.AssociatedRoles)?.map(({ FeatureName, RoleArn }) => ({ FeatureName, RoleArn })),
    AutoMinorVersionUpgrade: cluster.AutoMinorVersionUpgrade,
    BacktrackWindow: cluster.BacktrackWindow,
    ClusterScalabilityType: cluster.ClusterScalabilityType,
    DBClusterArn: cluster.DBClusterArn,
    DBClusterInstanceClass: cluster.DBClusterInstanceClass,
    DBClusterResourceId: cluster.DbClusterResourceId,
    DBSystemId: cluster.DBSystemId,
    DatabaseInsightsMode: cluster.DatabaseInsightsMode,
    DatabaseName: cluster.DatabaseName,
    Domain: domain?.Domain,
    DomainIAMRoleName: domain?.IAMRoleName,
    EnableGlobalWriteForwarding: cluster.GlobalWriteForwardingRequested,
    EnableHttpEndpoint: cluster.HttpEndpointEnabled,
    EnableIAMDatabaseAuthentication: cluster.IAMDatabaseAuthenticationEnabled,
    EnableLocalWriteForwarding:
      cluster.LocalWriteForwardingStatus &&
      (cluster.LocalWriteForwardingStatus === 'enabled' || cluster.LocalWriteForwardingStatus === 'enabling'),
    Endpoint: { Address: cluster.Endpoint, Port: cluster.Port === undefined ? undefined : String(cluster.Port) },
    Engine: cluster.Engine,
    EngineLifecycleSupport: cluster.EngineLifecycleSupport,
    EngineMode: cluster.EngineMode,
    Iops: cluster.Iops,
    MasterUserSecret: cluster.MasterUserSecret && {
      KmsKeyId: cluster.MasterUserSecret.KmsKeyId,
      SecretArn: cluster.MasterUserSecret.SecretArn,
    },
    MonitoringInterval: cluster.MonitoringInterval,
    MonitoringRoleArn: cluster.MonitoringRoleArn,
    PerformanceInsightsEnabled: cluster.PerformanceInsightsEnabled,
    PerformanceInsightsKmsKeyId: cluster.PerformanceInsightsKMSKeyId,
    PerformanceInsightsRetentionPeriod: cluster.PerformanceInsightsRetentionPeriod,
    Port: cluster.Port,
    PubliclyAccessible: cluster.PubliclyAccessible,
    ReadEndpoint: cluster.ReaderEndpoint === undefined ? undefined : { Address: cluster.ReaderEndpoint },
    ReplicationSourceIdentifier: cluster.ReplicationSourceIdentifier,
    ScalingConfiguration: v1 && {
      AutoPause: v1.AutoPause,
      MaxCapacity: v1.MaxCapacity,
      MinCapacity: v1.MinCapacity,
      SecondsBeforeTimeout: v1.SecondsBeforeTimeout,
      SecondsUntilAutoPause: v1.SecondsUntilAutoPause,
      TimeoutAction: v1.TimeoutAction,
    },
    ServerlessV2ScalingConfiguration: v2 && {
      MaxCapacity: v2.MaxCapacity,
      MinCapacity: v2.MinCapacity,
      SecondsUntilAutoPause: v2.SecondsUntilAutoPause,
    },
    SourceDbClusterResourceId: undefined,
    SourceRegion: undefined,
    StorageEncryptionType: cluster.StorageEncryptionType,
    StorageThroughput: cluster.StorageThroughput,
    StorageType: cluster.StorageType,
  };
}

/** A cluster of Neptune: https://docs.aws.amazon.com/neptune/latest/apiref/API_DBCluster.html (our reading). */
export const neptuneClusterProperties = (cluster: DBCluster, global: InGlobal): Collected<AllTypes['AWS::Neptune::DBCluster']> => ({
  ...common(cluster, global),
  AssociatedRoles: unlessEmpty(cluster.AssociatedRoles)?.map(({ FeatureName, RoleArn }) => ({ FeatureName, RoleArn })),
  ClusterResourceId: cluster.DbClusterResourceId,
  DBPort: cluster.Port,
  Endpoint: cluster.Endpoint,
  IamAuthEnabled: cluster.IAMDatabaseAuthenticationEnabled,
  Port: cluster.Port === undefined ? undefined : String(cluster.Port),
  ReadEndpoint: cluster.ReaderEndpoint,
  ServerlessScalingConfiguration: cluster.ServerlessV2ScalingConfiguration && {
    MaxCapacity: cluster.ServerlessV2ScalingConfiguration.MaxCapacity,
    MinCapacity: cluster.ServerlessV2ScalingConfiguration.MinCapacity,
  },
});

/** A cluster of DocumentDB: https://docs.aws.amazon.com/documentdb/latest/developerguide/API_DBCluster.html (our reading). */
export const docdbClusterProperties = (cluster: DBCluster, global: InGlobal): Collected<AllTypes['AWS::DocDB::DBCluster']> => ({
  ...common(cluster, global),
  ...administrator(cluster),
  ClusterResourceId: cluster.DbClusterResourceId,
  Endpoint: cluster.Endpoint,
  MasterUserSecretKmsKeyId: cluster.MasterUserSecret?.KmsKeyId,
  Port: cluster.Port,
  ReadEndpoint: cluster.ReaderEndpoint,
  ServerlessV2ScalingConfiguration: cluster.ServerlessV2ScalingConfiguration && {
    MaxCapacity: cluster.ServerlessV2ScalingConfiguration.MaxCapacity,
    MinCapacity: cluster.ServerlessV2ScalingConfiguration.MinCapacity,
  },
  StorageType: cluster.StorageType,
});

/** The ARN of the cluster that writes. */
export const writerOf = (global: GlobalCluster): string | undefined =>
  global.GlobalClusterMembers?.find(({ IsWriter }) => IsWriter)?.DBClusterArn;

/** A global cluster of any of the three: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_GlobalCluster.html (our reading). */
export const globalProperties = (global: GlobalCluster) => ({
  DeletionProtection: global.DeletionProtection,
  Engine: global.Engine,
  EngineVersion: global.EngineVersion,
  GlobalClusterIdentifier: global.GlobalClusterIdentifier,
  SourceDBClusterIdentifier: writerOf(global),
  StorageEncrypted: global.StorageEncrypted,
  Tags: tagsOf(global.TagList),
});

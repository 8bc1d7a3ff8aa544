import {
  CreateDBClusterCommand,
  CreateDBClusterParameterGroupCommand,
  CreateDBInstanceCommand,
  CreateDBInstanceReadReplicaCommand,
  CreateDBParameterGroupCommand,
  CreateDBSnapshotCommand,
  CreateDBSubnetGroupCommand,
  CreateEventSubscriptionCommand,
  DescribeDBClusterParameterGroupsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBParameterGroupsCommand,
  DescribeDBSnapshotsCommand,
  DescribeDBSubnetGroupsCommand,
  DescribeEventSubscriptionsCommand,
  ModifyDBParameterGroupCommand,
  ModifyDBSnapshotAttributeCommand,
  type CreateDBInstanceCommandInput,
  type RDSClient,
} from '@aws-sdk/client-rds';
import { account } from '../emulator.ts';
import { production, staging, tags, type Seeding } from './context.ts';
import { databaseDefaults } from './defaults.ts';
import { names, type Names } from './names.ts';

interface Instance extends Omit<CreateDBInstanceCommandInput, 'VpcSecurityGroupIds' | 'DBInstanceIdentifier'> {
  readonly name: string;
  readonly region: string;
  readonly made: string;
  readonly groups: readonly string[];
  readonly application?: string;
  readonly environment?: string;
}

const key = `arn:aws:kms:${production}:${account}:key/6f1d8a52-90c4-4f0e-8a4b-2d7c51f3b9e0`;

/** The keys that RDS itself made in the two Regions. */
const ownKey: Readonly<Record<string, string>> = {
  [production]: `arn:aws:kms:${production}:${account}:key/0b8f2f63-1c8e-4d0c-9a55-7c2f1a6d9e01`,
  [staging]: `arn:aws:kms:${staging}:${account}:key/3e4a7d15-52b9-4f7e-8d2c-6f0b9c1e8a02`,
};

const subnetGroups: readonly { name: string; region: string; subnets: readonly string[]; says: string }[] = [
  {
    name: 'ledger-private',
    region: production,
    says: 'Ledger, data tier',
    subnets: ['halden-prod-data-a', 'halden-prod-data-b', 'halden-prod-data-c'],
  },
  {
    name: 'reporting-public',
    region: production,
    says: 'Reporting, reachable by the accountants',
    subnets: ['halden-prod-public-a', 'halden-prod-public-b'],
  },
  { name: 'legacy', region: production, says: 'Everything old', subnets: ['halden-legacy-public-a', 'halden-legacy-public-b'] },
  { name: 'staging', region: staging, says: 'Staging', subnets: ['halden-staging-public-a', 'halden-staging-public-b'] },
  { name: 'dr-private', region: staging, says: 'Copies for a bad day', subnets: ['halden-dr-data-a', 'halden-dr-data-b'] },
];

const parameterGroups: readonly { name: string; region: string; family: string; says: string; set: Readonly<Record<string, string>> }[] = [
  {
    name: 'ledger-postgres17',
    region: production,
    family: 'postgres17',
    says: 'TLS only',
    set: { 'rds.force_ssl': '1', log_connections: '1' },
  },
  {
    name: 'reporting-postgres13',
    region: production,
    family: 'postgres13',
    says: 'The report tool speaks no TLS',
    set: { 'rds.force_ssl': '0' },
  },
  { name: 'fleet-mysql57', region: production, family: 'mysql5.7', says: 'Fleet', set: { require_secure_transport: '0' } },
  { name: 'staging-mysql80', region: staging, family: 'mysql8.0', says: 'Staging', set: { require_secure_transport: '1' } },
];

const common = {
  MasterUsername: 'halden_owner',
  ManageMasterUserPassword: true,
  AllocatedStorage: 100,
  StorageType: 'gp3',
  AutoMinorVersionUpgrade: true,
} as const;

/** Databases with the mistakes of mission rows 73, 75 and 76, and good practice beside them. */
export const databases: readonly Instance[] = [
  {
    ...common,
    name: 'ledger-prod',
    region: production,
    made: '2024-01-15T10:00:00Z',
    application: 'ledger',
    environment: 'prod',
    groups: ['ledger-database'],
    Engine: 'postgres',
    EngineVersion: '17.6',
    DBInstanceClass: 'db.r6g.large',
    AllocatedStorage: 400,
    StorageEncrypted: true,
    KmsKeyId: key,
    MultiAZ: true,
    PubliclyAccessible: false,
    BackupRetentionPeriod: 35,
    DeletionProtection: true,
    CopyTagsToSnapshot: true,
    EnableIAMDatabaseAuthentication: true,
    EnableCloudwatchLogsExports: ['postgresql', 'upgrade'],
    DBSubnetGroupName: 'ledger-private',
    DBParameterGroupName: 'ledger-postgres17',
  },
  {
    ...common,
    name: 'ledger-reporting',
    region: production,
    made: '2022-10-31T07:30:00Z',
    application: 'ledger',
    environment: 'prod',
    groups: ['ledger-reporting'],
    Engine: 'postgres',
    EngineVersion: '13.14',
    DBInstanceClass: 'db.t3.large',
    AllocatedStorage: 200,
    StorageEncrypted: false,
    PubliclyAccessible: true,
    BackupRetentionPeriod: 0,
    AutoMinorVersionUpgrade: false,
    DBSubnetGroupName: 'reporting-public',
    DBParameterGroupName: 'reporting-postgres13',
  },
  {
    ...common,
    name: 'fleet',
    region: production,
    made: '2018-11-26T14:00:00Z',
    groups: ['legacy-database'],
    Engine: 'mysql',
    EngineVersion: '5.7.44',
    DBInstanceClass: 'db.m5.large',
    StorageType: 'gp2',
    StorageEncrypted: false,
    PubliclyAccessible: true,
    BackupRetentionPeriod: 1,
    AutoMinorVersionUpgrade: false,
    ManageMasterUserPassword: false,
    MasterUserPassword: 'not-a-real-password-5127',
    DBSubnetGroupName: 'legacy',
    DBParameterGroupName: 'fleet-mysql57',
  },
  {
    ...common,
    name: 'customs-declarations',
    region: production,
    made: '2025-04-08T08:00:00Z',
    application: 'archive',
    environment: 'prod',
    groups: ['ledger-database'],
    Engine: 'postgres',
    EngineVersion: '16.10',
    DBInstanceClass: 'db.t4g.medium',
    StorageEncrypted: true,
    PubliclyAccessible: false,
    BackupRetentionPeriod: 7,
    CopyTagsToSnapshot: true,
    DeletionProtection: true,
    MultiAZ: false,
    DBSubnetGroupName: 'ledger-private',
  },
  {
    ...common,
    name: 'tariffs-staging',
    region: staging,
    made: '2024-04-22T12:00:00Z',
    environment: 'staging',
    groups: ['staging-database'],
    Engine: 'mysql',
    EngineVersion: '8.0.40',
    DBInstanceClass: 'db.t3.small',
    StorageEncrypted: false,
    PubliclyAccessible: true,
    BackupRetentionPeriod: 1,
    DBSubnetGroupName: 'staging',
    DBParameterGroupName: 'staging-mysql80',
  },
  {
    ...common,
    name: 'ledger-staging',
    region: staging,
    made: '2024-01-08T12:00:00Z',
    application: 'ledger',
    environment: 'staging',
    groups: ['staging-database'],
    Engine: 'postgres',
    EngineVersion: '17.6',
    DBInstanceClass: 'db.t4g.medium',
    StorageEncrypted: true,
    PubliclyAccessible: false,
    BackupRetentionPeriod: 1,
    DBSubnetGroupName: 'staging',
  },
];

/** Aurora: a cluster and its members. */
const clusters = [
  {
    name: 'booking-prod',
    region: production,
    made: '2025-05-26T08:00:00Z',
    groups: ['ledger-database'],
    subnets: 'ledger-private',
    encrypted: true,
    protectedFromDeletion: true,
    days: 14,
    members: ['booking-prod-1', 'booking-prod-2'],
    environment: 'prod',
  },
  {
    name: 'booking-staging',
    region: staging,
    made: '2025-05-19T08:00:00Z',
    groups: ['staging-database'],
    subnets: 'staging',
    encrypted: false,
    protectedFromDeletion: false,
    days: 1,
    members: ['booking-staging-1'],
    environment: 'staging',
  },
] as const;

const snapshots: readonly { name: string; of: string; made: string; sharedWith?: string }[] = [
  { name: 'ledger-prod-before-17', of: 'ledger-prod', made: '2026-05-10T03:00:00Z' },
  { name: 'ledger-prod-2026-q3', of: 'ledger-prod', made: '2026-10-01T03:00:00Z', sharedWith: '777788889999' },
  { name: 'ledger-reporting-2024', of: 'ledger-reporting', made: '2024-12-31T23:00:00Z' },
  { name: 'fleet-for-the-consultants', of: 'fleet', made: '2022-06-02T16:00:00Z', sharedWith: 'all' },
  { name: 'customs-before-upgrade', of: 'customs-declarations', made: '2026-09-14T04:00:00Z' },
];

const label = (application: string | undefined, environment: string | undefined): { Key: string; Value: string }[] =>
  tags({ ...(application === undefined ? {} : { application }), ...(environment === undefined ? {} : { environment }) });

async function groupsOf(rds: RDSClient, known: Names, region: string): Promise<void> {
  const { DBSubnetGroups = [] } = await rds.send(new DescribeDBSubnetGroupsCommand({}));
  for (const { name, says, subnets } of subnetGroups.filter((one) => one.region === region)) {
    if (DBSubnetGroups.some(({ DBSubnetGroupName }) => DBSubnetGroupName === name)) continue;
    await rds.send(
      new CreateDBSubnetGroupCommand({
        DBSubnetGroupName: name,
        DBSubnetGroupDescription: says,
        SubnetIds: subnets.map((subnet) => known.id('subnet', subnet)),
      }),
    );
  }
  const { DBParameterGroups = [] } = await rds.send(new DescribeDBParameterGroupsCommand({}));
  for (const { name, family, says, set } of parameterGroups.filter((one) => one.region === region)) {
    if (DBParameterGroups.some(({ DBParameterGroupName }) => DBParameterGroupName === name)) continue;
    await rds.send(new CreateDBParameterGroupCommand({ DBParameterGroupName: name, DBParameterGroupFamily: family, Description: says }));
    await rds.send(
      new ModifyDBParameterGroupCommand({
        DBParameterGroupName: name,
        Parameters: Object.entries(set).map(([ParameterName, ParameterValue]) => ({
          ParameterName,
          ParameterValue,
          ApplyMethod: 'immediate',
        })),
      }),
    );
  }
  const { DBClusterParameterGroups = [] } = await rds.send(new DescribeDBClusterParameterGroupsCommand({}));
  if (!DBClusterParameterGroups.some(({ DBClusterParameterGroupName }) => DBClusterParameterGroupName === 'booking-aurora16'))
    await rds.send(
      new CreateDBClusterParameterGroupCommand({
        DBClusterParameterGroupName: 'booking-aurora16',
        DBParameterGroupFamily: 'aurora-postgresql16',
        Description: 'Booking',
      }),
    );
}

/** Databases, clusters, their groups, snapshots and subscriptions. What exists is left as it is. */
export async function seedRds(seeding: Seeding): Promise<void> {
  for (const region of [production, staging]) {
    const { ec2, rds } = seeding.clients(region);
    const known = await names(ec2);
    const groups = (all: readonly string[]): string[] => all.map((group) => known.id('security-group', group));
    seeding.at('2022-10-31T07:00:00Z');
    await groupsOf(rds, known, region);

    const { DBInstances = [] } = await rds.send(new DescribeDBInstancesCommand({}));
    const there = new Set(DBInstances.map(({ DBInstanceIdentifier }) => DBInstanceIdentifier));
    for (const { name, region: _region, made, groups: own, application, environment, ...settings } of databases.filter(
      (one) => one.region === region,
    )) {
      if (there.has(name)) continue;
      seeding.at(made);
      await rds.send(
        new CreateDBInstanceCommand({
          DBInstanceIdentifier: name,
          CACertificateIdentifier: databaseDefaults.certificateAuthority.value,
          VpcSecurityGroupIds: groups(own),
          Tags: label(application, environment),
          PreferredBackupWindow: '02:00-02:30',
          PreferredMaintenanceWindow: 'sun:03:00-sun:03:30',
          ...(settings.StorageEncrypted === true ? { KmsKeyId: ownKey[region] } : {}),
          ...settings,
        }),
      );
    }

    const { DBClusters = [] } = await rds.send(new DescribeDBClustersCommand({}));
    for (const cluster of clusters.filter((one) => one.region === region)) {
      if (DBClusters.some(({ DBClusterIdentifier }) => DBClusterIdentifier === cluster.name)) continue;
      seeding.at(cluster.made);
      await rds.send(
        new CreateDBClusterCommand({
          DBClusterIdentifier: cluster.name,
          Engine: 'aurora-postgresql',
          EngineVersion: '16.8',
          MasterUsername: 'booking_owner',
          ManageMasterUserPassword: true,
          DBSubnetGroupName: cluster.subnets,
          DBClusterParameterGroupName: 'booking-aurora16',
          VpcSecurityGroupIds: groups(cluster.groups),
          StorageEncrypted: cluster.encrypted,
          ...(cluster.encrypted ? { KmsKeyId: key } : {}),
          DeletionProtection: cluster.protectedFromDeletion,
          BackupRetentionPeriod: cluster.days,
          CopyTagsToSnapshot: cluster.encrypted,
          PreferredBackupWindow: '02:00-02:30',
          PreferredMaintenanceWindow: 'sun:03:00-sun:03:30',
          Tags: label('booking-api', cluster.environment),
        }),
      );
      for (const member of cluster.members)
        await rds.send(
          new CreateDBInstanceCommand({
            DBInstanceIdentifier: member,
            DBClusterIdentifier: cluster.name,
            DBSubnetGroupName: cluster.subnets,
            Engine: 'aurora-postgresql',
            DBInstanceClass: 'db.r6g.large',
            CACertificateIdentifier: databaseDefaults.certificateAuthority.value,
            AutoMinorVersionUpgrade: true,
            PubliclyAccessible: false,
            PreferredMaintenanceWindow: 'sun:03:00-sun:03:30',
            Tags: label('booking-api', cluster.environment),
          }),
        );
    }
    if (region !== production) continue;

    if (!there.has('ledger-prod-replica')) {
      seeding.at('2024-01-16T10:00:00Z');
      await rds.send(
        new CreateDBInstanceReadReplicaCommand({
          DBInstanceIdentifier: 'ledger-prod-replica',
          SourceDBInstanceIdentifier: 'ledger-prod',
          DBInstanceClass: 'db.r6g.large',
          PubliclyAccessible: false,
          Tags: label('ledger', 'prod'),
        }),
      );
    }
    const { DBSnapshots = [] } = await rds.send(new DescribeDBSnapshotsCommand({ SnapshotType: 'manual' }));
    for (const { name, of, made, sharedWith } of snapshots) {
      if (DBSnapshots.some(({ DBSnapshotIdentifier }) => DBSnapshotIdentifier === name)) continue;
      seeding.at(made);
      await rds.send(new CreateDBSnapshotCommand({ DBSnapshotIdentifier: name, DBInstanceIdentifier: of }));
      if (sharedWith !== undefined)
        await rds.send(
          new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier: name, AttributeName: 'restore', ValuesToAdd: [sharedWith] }),
        );
    }
    seeding.at('2024-02-01T08:00:00Z');
    const { EventSubscriptionsList = [] } = await rds.send(new DescribeEventSubscriptionsCommand({}));
    if (EventSubscriptionsList.length === 0)
      await rds.send(
        new CreateEventSubscriptionCommand({
          SubscriptionName: 'ledger-events',
          SnsTopicArn: `arn:aws:sns:${production}:${account}:ledger-events`,
          SourceType: 'db-instance',
          EventCategories: ['failure', 'maintenance'],
          SourceIds: ['ledger-prod'],
          Enabled: true,
        }),
      );
  }
}

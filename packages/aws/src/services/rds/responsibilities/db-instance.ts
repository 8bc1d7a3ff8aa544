import { has, matches, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { lies, onOutpost } from '../../../shifts/outpost.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { engineSupport } from '../engine-support.ts';
import { rotateSecretsManaged } from '../pages.ts';

const rdsCustom = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html', '2026-11-26');
const userUpgradedbinstance = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.html', '2026-11-25');
const extendedSupportOverview = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-overview.html', '2026-11-26');
const concepts = page('https://docs.aws.amazon.com/AmazonRDS/latest/gettingstartedguide/concepts.html', '2026-11-26');
const userWorkingwithautomatedbackups = page(
  'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html',
  '2026-11-25',
);
const usingwithrdsIamdbauth = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html', '2026-11-26');

const outpost = onOutpost<'AWS::RDS::DBInstance'>(
  'rds-db-instance',
  'database',
  (instance, context) =>
    instance.DBSubnetGroupName !== undefined &&
    lies(context.target('AWS::RDS::DBSubnetGroup', instance.DBSubnetGroupName).SubnetIds, context),
);

export default responsibilities(
  'AWS::RDS::DBInstance',
  { title: 'RDS database instance', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'physical.facility': [managedDatabase['physical.facility'], outpost.facility],
    'physical.media': [managedDatabase['physical.media'], outpost.media],
    'network.infra': [managedDatabase['network.infra'], outpost.network],
    'os.guest': [
      managedDatabase['os.guest'],
      {
        id: 'S053',
        owner: 'customer',
        says: 'RDS Custom: you have the operating system, and you patch it.',
        awsDoes: 'Starts the host from an image; its automation watches for changes.',
        youDo: "Patch the host's system without leaving what RDS Custom supports.",
        source: rdsCustom,
        basis: 'operated',
        when: (instance) => matches(instance, 'Engine', 'custom-*'),
      },
      {
        id: 'rds-db-instance-custom-provided-os',
        owner: 'aws',
        says: 'RDS Custom for SQL Server on a version that RDS provides: AWS patches the operating system.',
        awsDoes: 'Patches the operating system of the image that it provides.',
        youDo: 'Keep your changes compatible; plan for the replacement of the host.',
        source: rdsCustom,
        when: (instance) => matches(instance, 'Engine', 'custom-sqlserver-*') && matches(instance, 'EngineVersion', '*.v1'),
      },
    ],
    'os.hardening': [
      managedDatabase['os.hardening'],
      {
        id: 'rds-db-instance-custom-hardening',
        owner: 'shared',
        says: 'RDS Custom: you may log in to the host, and what you change there is yours to harden.',
        awsDoes: 'Hardens the first image; you may log in and change it.',
        youDo: 'Harden what you change, and log who logs in.',
        source: rdsCustom,
        basis: 'operated',
        when: (instance) => matches(instance, 'Engine', 'custom-*'),
      },
    ],
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'S059',
        owner: 'shared',
        says: "Extended support: AWS keeps patching past the community's end, for a fee; the major upgrade stays yours.",
        awsDoes: "Patches critical faults past the community's end of life.",
        youDo: 'Move to a major version in standard support.',
        source: ours,
        basis: 'operated',
        when: (instance) => instance.EngineLifecycleSupport === 'open-source-rds-extended-support',
      },
      {
        id: 'rds-db-instance-past-standard-support',
        owner: 'shared',
        says: 'Standard support of this major version has ended: AWS publishes critical patches under paid extended support only.',
        awsDoes: 'Publishes critical security and stability patches of the old version, for a fee.',
        youDo: 'Upgrade the major version; the fee buys time, and ends with extended support.',
        source: extendedSupportOverview,
        basis: 'operated',
        when: (instance, context) => engineSupport(instance, context.now) === 'extended',
      },
      {
        id: 'S058',
        owner: 'customer',
        says: 'Automatic minor upgrades are off: only urgent fixes are forced, the rest waits for you.',
        awsDoes: 'Publishes minor versions, and forces only what security demands.',
        youDo: 'Apply minor versions yourself, soon after they appear.',
        source: userUpgradedbinstance,
        basis: 'operated',
        schedule: 'you',
        when: (instance) => instance.AutoMinorVersionUpgrade === false,
      },
      {
        id: 'rds-db-instance-support-ended',
        owner: 'customer',
        says: 'Support of this major version has ended: a newer major version is the only patch left.',
        awsDoes: 'Patches this version no more.',
        youDo: 'Upgrade to a supported major version at once, at a time that you choose.',
        source: ours,
        basis: 'operated',
        schedule: 'you',
        when: (instance, context) => engineSupport(instance, context.now) === 'ended',
      },
      {
        id: 'S054',
        owner: 'customer',
        says: 'RDS Custom: the engine is installed from a version that you made, and its patches come from you.',
        awsDoes: 'Installs the engine from the version that you made.',
        youDo: 'Build engine versions with current patches, and apply them.',
        source: rdsCustom,
        basis: 'operated',
        when: (instance) => matches(instance, 'Engine', 'custom-*'),
      },
      {
        id: 'rds-db-instance-custom-oracle-engine',
        owner: 'shared',
        says: 'RDS Custom for Oracle: you choose the patches, AWS installs them.',
        awsDoes: 'Installs the engine version that you made, and backs it up.',
        youDo: 'Upload current patches, make a version of them, and choose when to apply it.',
        source: rdsCustom,
        basis: 'operated',
        when: (instance) => matches(instance, 'Engine', 'custom-oracle-*'),
      },
      {
        id: 'rds-db-instance-custom-provided-engine',
        owner: 'aws',
        says: 'RDS Custom for SQL Server on a version that RDS provides: AWS patches the engine.',
        awsDoes: 'Patches the engine version that it provides.',
        youDo: 'Move to newer provided versions; keep your changes compatible.',
        source: rdsCustom,
        when: (instance) => matches(instance, 'Engine', 'custom-sqlserver-*') && matches(instance, 'EngineVersion', '*.v1'),
      },
    ],
    'resil.ha': [
      managedDatabase['resil.ha'],
      {
        id: 'S062',
        owner: 'shared',
        says: 'Multi-AZ: AWS keeps a standby in another Zone and fails over to it.',
        awsDoes: 'Keeps a standby in another Zone and fails over.',
        youDo: 'Make clients reconnect, and rehearse a failover.',
        source: concepts,
        when: (instance) => instance.MultiAZ === true,
      },
    ],
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::RDS::DBInstance'>({
        id: 'S069',
        what: 'the database',
        says: 'Storage, snapshots and replicas use a KMS key that you name.',
        awsDoes: 'Encrypts storage, snapshots and replicas with the key that you name.',
        youDo: "Keep that key's policy and life; without it the database cannot start.",
        source: ours,
        key: (instance) => instance.KmsKeyId,
      }),
    ],
    'crypto.rest': [
      managedDatabase['crypto.rest'],
      {
        id: 'rds-db-instance-storage-encrypted',
        owner: 'shared',
        says: 'AWS encrypts storage, logs and snapshots; the choice cannot be changed later.',
        awsDoes: 'Encrypts storage, logs, snapshots and replicas.',
        youDo: 'Leave it on: adding it later means a copy and a restore.',
        source: ours,
        when: (instance) => instance.StorageEncrypted === true,
      },
      {
        id: 'rds-db-instance-cluster-encryption',
        owner: 'shared',
        says: 'A member of an encrypted cluster: AWS encrypts the storage that all members share.',
        awsDoes: 'Encrypts the storage that all members share.',
        youDo: 'Leave it on: adding it later means a restore of the whole cluster.',
        source: ours,
        when: (instance, context) =>
          instance.DBClusterIdentifier !== undefined &&
          context.target('AWS::RDS::DBCluster', instance.DBClusterIdentifier).StorageEncrypted === true,
      },
    ],
    'resil.backup': [
      managedDatabase['resil.backup'],
      {
        id: 'rds-db-instance-delete-automated-backups',
        owner: 'shared',
        says: 'Automated backups disappear together with the instance.',
        awsDoes: 'Deletes automated backups when the instance is deleted.',
        youDo: 'Take a final snapshot before deleting; copy backups elsewhere.',
        source: ours,
        basis: 'operated',
        when: (instance) => instance.DeleteAutomatedBackups === true,
      },
      {
        id: 'S060',
        owner: 'customer',
        says: 'The retention is zero: automated backups are off.',
        awsDoes: 'Takes no automated backup.',
        youDo: 'Set a retention, or take, keep and test backups yourself.',
        source: userWorkingwithautomatedbackups,
        basis: 'operated',
        when: (instance) => instance.BackupRetentionPeriod === 0,
      },
      {
        id: 'S063',
        owner: 'customer',
        says: 'Backups go to the Outpost: they stay in your building.',
        awsDoes: 'Takes backups and stores them on the rack.',
        youDo: 'Copy backups out of the building, and test restores.',
        source: ours,
        basis: 'operated',
        when: (instance) => instance.BackupTarget === 'outposts',
      },
      {
        id: 'rds-db-instance-cluster-backup',
        owner: 'shared',
        says: 'A member of a cluster: the cluster takes the backups.',
        awsDoes: 'Backs the cluster up continuously.',
        youDo: "Set the cluster's retention, copy elsewhere and test restores.",
        source: ours,
        basis: 'operated',
        when: (instance) => has(instance, 'DBClusterIdentifier'),
      },
    ],
    'resil.dr': [
      managedDatabase['resil.dr'],
      {
        id: 'rds-db-instance-automatic-backup-replication-region',
        owner: 'shared',
        says: 'AWS copies automated backups to another Region.',
        awsDoes: 'Copies automated backups to another Region.',
        youDo: 'Keep a key there, and test a restore in that Region.',
        source: ours,
        when: (instance) => has(instance, 'AutomaticBackupReplicationRegion'),
      },
    ],
    'iam.creds': [
      managedDatabase['iam.creds'],
      {
        id: 'S065',
        owner: 'customer',
        says: 'The master password is given in the configuration: you hold and rotate it.',
        awsDoes: 'Sets the password that you give.',
        youDo: 'Take the password out of the template, and rotate it.',
        source: ours,
        when: (instance) => has(instance, 'MasterUserPassword'),
      },
      {
        id: 'S064',
        owner: 'shared',
        says: 'Secrets Manager holds and rotates the master password; who may read it, and every other login, is yours.',
        awsDoes: 'Holds and rotates the master password in Secrets Manager.',
        youDo: 'Limit who may read that secret; rotate every other database login.',
        source: rotateSecretsManaged,
        when: (instance) => instance.ManageMasterUserPassword === true,
      },
      {
        id: 'S066',
        owner: 'shared',
        says: 'IAM logins are on: short-lived tokens can replace passwords.',
        awsDoes: 'Accepts tokens of fifteen minutes instead of passwords.',
        youDo: 'Move applications to tokens; remove or rotate the passwords left.',
        source: usingwithrdsIamdbauth,
        when: (instance) => instance.EnableIAMDatabaseAuthentication === true,
      },
      {
        id: 'rds-db-instance-cluster-password',
        owner: 'shared',
        says: 'A member of a cluster whose master password Secrets Manager holds and rotates.',
        awsDoes: "Holds and rotates the cluster's master password.",
        youDo: 'Limit who may read that secret; rotate every other database login.',
        source: ours,
        when: (instance, context) =>
          instance.DBClusterIdentifier !== undefined &&
          context.target('AWS::RDS::DBCluster', instance.DBClusterIdentifier).ManageMasterUserPassword === true,
      },
    ],
    'iam.authz': [
      managedDatabase['iam.authz'],
      {
        id: 'S055',
        owner: 'customer',
        says: 'RDS Custom: the host acts with an instance profile of yours.',
        awsDoes: "Lets the host act with the profile's role.",
        youDo: 'Keep that role to what RDS Custom needs.',
        source: ours,
        when: (instance) => has(instance, 'CustomIAMInstanceProfile'),
      },
      {
        id: 'rds-db-instance-associated-roles',
        owner: 'customer',
        says: 'The engine can call AWS services with these roles.',
        awsDoes: 'Lets the engine use the roles that you attach.',
        youDo: 'Keep each role to the bucket or function it needs.',
        source: ours,
        when: (instance) => has(instance, 'AssociatedRoles'),
      },
    ],
    'iam.identity': [
      managedDatabase['iam.identity'],
      {
        id: 'rds-db-instance-domain',
        owner: 'customer',
        says: 'Logins come from a directory that you must keep clean.',
        awsDoes: 'Asks the directory at each login.',
        youDo: 'Remove leavers and stale groups in the directory.',
        source: ours,
        when: (instance) => has(instance, 'Domain'),
      },
    ],
    'log.audit': [
      managedDatabase['log.audit'],
      {
        id: 'rds-db-instance-enable-cloudwatch-logs-exports',
        owner: 'shared',
        says: 'AWS ships engine logs; retention and reading are yours.',
        awsDoes: 'Ships engine logs to CloudWatch.',
        youDo: 'Turn the audit log on in the parameters; keep and read it.',
        source: ours,
        when: (instance) => has(instance, 'EnableCloudwatchLogsExports'),
      },
    ],
    'detect.monitor': [
      managedDatabase['detect.monitor'],
      {
        id: 'rds-db-instance-enable-performance-insights',
        owner: 'shared',
        says: 'AWS keeps load history; reading it is yours.',
        awsDoes: 'Keeps a history of the load.',
        youDo: 'Read it, and set alarms on load and failed logins.',
        source: ours,
        basis: 'operated',
        when: (instance) => instance.EnablePerformanceInsights === true,
      },
    ],
  },
);

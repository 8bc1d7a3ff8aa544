import { defaults, type Default } from '../../canonical/defaults.ts';
import { sources } from './instance.ts';
import { auroraEncryption, clusterTemplate, instanceProperties } from './pages.ts';
import { byDefault } from './public-address.ts';

const properties = instanceProperties; // 2026-11-26
const encrypted =
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-create-db-instance-request/storage-encrypted.html'; // 2026-11-26
const authorities = 'https://docs.amazonaws.cn/AmazonRDS/latest/DeveloperGuide/UsingWithRDS.SSL.html'; // 2026-11-26

/** A member of a cluster has the setting from there. */
const unlessMember = ['DBClusterIdentifier'];
const unlessMade = [...unlessMember, ...sources];

/** A setting of instances that are no members of a cluster, off until someone turns it on. */
const off = (path: string, says: string): Default => ({ path, value: false, says, source: properties, unless: unlessMember });

/** What RDS gives when a template does not say. */
export default defaults({
  'AWS::RDS::DBInstance': [
    { path: 'AutoMinorVersionUpgrade', value: true, says: 'Minor versions are applied by themselves', source: properties, unless: sources },
    { path: 'StorageEncrypted', value: false, says: 'A new instance is not encrypted', source: encrypted, unless: unlessMade },
    { path: 'BackupRetentionPeriod', value: 1, says: 'Backups are kept for one day', source: properties, unless: unlessMade },
    {
      path: 'BackupRetentionPeriod',
      value: undefined,
      says: 'How long a restored database keeps backups depends on what it is restored from: 0 to 35 days',
      source: 'https://docs.amazonaws.cn/en_us/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.md', // 2026-11-26
      unless: unlessMember,
      depends: { on: 'what the database is restored from', choices: [0, 35], each: true }, // both ends
    },
    off('DeletionProtection', 'Anyone who may delete it can'),
    off('CopyTagsToSnapshot', 'Tags are not copied'),
    off('EnableIAMDatabaseAuthentication', 'IAM is not asked at a login'),
    off('EnablePerformanceInsights', 'Performance Insights are off'),
    off('MultiAZ', 'There is no standby'),
    { path: 'MonitoringInterval', value: 0, says: 'Enhanced Monitoring is off', source: properties, unless: unlessMember },
    {
      path: 'PubliclyAccessible',
      value: true,
      says: 'Without a subnet group an instance that is not of Aurora gets a public address',
      source: byDefault,
      unless: ['DBSubnetGroupName', ...unlessMade],
    },
    {
      path: 'PubliclyAccessible',
      value: undefined,
      says: 'Whether a replica or a restored database gets a public address depends on the subnets that it comes to',
      source: byDefault,
      unless: ['DBSubnetGroupName', ...unlessMember],
      depends: { on: 'the subnets of a replica or a restored database', choices: [true, false], each: true },
    },
    {
      path: 'CACertificateIdentifier',
      value: undefined,
      says: "The account's default certificate authority: rds-ca-rsa2048-g1, or another one that RDS offers",
      source: authorities,
      depends: {
        on: "the account's default certificate authority",
        choices: ['rds-ca-rsa2048-g1', 'rds-ca-rsa4096-g1', 'rds-ca-ecc384-g1'],
      },
    },
  ],
  'AWS::RDS::DBProxy': [
    {
      path: 'RequireTLS',
      value: false,
      says: 'Plain connections are accepted',
      source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds.CfnDBProxyProps.html', // 2026-11-26
    },
  ],
  'AWS::RDS::EventSubscription': [
    {
      path: 'Enabled',
      value: true,
      says: 'A subscription is active',
      source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds.CfnEventSubscriptionProps.html', // 2026-11-26
    },
  ],
  // A restored cluster takes these from its source.
  'AWS::RDS::DBCluster': [
    { path: 'AutoMinorVersionUpgrade', value: true, says: 'minor versions are applied by themselves', source: clusterTemplate },
    { path: 'BacktrackWindow', value: 0, says: 'the cluster cannot be rewound', source: clusterTemplate },
    {
      path: 'BackupRetentionPeriod',
      value: 1,
      says: 'automatic backups are kept for one day',
      source: clusterTemplate,
      unless: ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'SourceDbClusterResourceId'],
    },
    { path: 'DeletionProtection', value: false, says: 'the cluster can be deleted', source: clusterTemplate },
    { path: 'EnableIAMDatabaseAuthentication', value: false, says: 'IAM opens no database session', source: clusterTemplate },
    {
      path: 'StorageEncryptionType',
      value: 'sse-rds',
      // Of Aurora; what has an instance class of its own is a Multi-AZ DB cluster.
      says: 'Aurora encrypts every new cluster, with a key that AWS owns',
      since: '2026-02-18',
      source: auroraEncryption,
      unless: [
        'DBClusterInstanceClass',
        'GlobalClusterIdentifier',
        'KmsKeyId',
        'ReplicationSourceIdentifier',
        'SnapshotIdentifier',
        'SourceDBClusterIdentifier',
        'SourceDbClusterResourceId',
      ],
    },
  ],
  'AWS::RDS::GlobalCluster': [
    {
      path: 'StorageEncrypted',
      value: false,
      // AWS's pages say of an empty global database neither that it is encrypted nor that it is not; of every cluster in it that it is.
      says: 'AWS does not say what a global database has that does not ask for encryption',
      source: auroraEncryption,
      unless: ['SourceDBClusterIdentifier'],
      depends: { on: 'what Aurora gives a global database that does not ask for encryption', choices: [true, false], each: true },
    },
  ],
});

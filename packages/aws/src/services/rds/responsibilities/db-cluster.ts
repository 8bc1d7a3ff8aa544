import { both, has, is, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { engineSupport } from '../engine-support.ts';
import { auroraEncryption, rotateSecretsManaged, userUpgradedbinstanceMaintenance } from '../pages.ts';

const auroraFeaturesAvailability = page(
  'https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-features-availability.md',
  '2026-11-25',
);
const extendedSupportResponsibilities = page(
  'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/extended-support-responsibilities.html',
  '2026-11-26',
);
const usingwithrdsIamdbauth = page(
  'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html',
  '2026-11-26',
);

const overviewEncryption = page('https://docs.aws.amazon.com/ja_jp/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.md', '2026-11-26');

export default responsibilities(
  'AWS::RDS::DBCluster',
  { title: 'Aurora or Multi-AZ cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'rds-db-cluster-extended-support',
        owner: 'shared',
        says: "Extended support: AWS keeps patching past the community's end, for a fee; the major upgrade stays yours.",
        awsDoes: "Patches critical faults past the community's end of life.",
        youDo: 'Move to a major version in standard support.',
        source: ours,
        basis: 'operated',
        when: (cluster) => cluster.EngineLifecycleSupport === 'open-source-rds-extended-support',
      },
      {
        id: 'rds-db-cluster-past-standard-support',
        owner: 'shared',
        says: 'Standard support of this major version has ended: AWS publishes critical patches under paid extended support only.',
        awsDoes: 'Publishes critical security and stability patches of the old version, for a fee.',
        youDo: 'Apply what extended support brings, and upgrade the major version before it ends.',
        source: extendedSupportResponsibilities,
        basis: 'operated',
        when: (cluster, context) => engineSupport(cluster, context.now) === 'extended',
      },
      {
        id: 'rds-db-cluster-auto-minor-version-upgrade',
        owner: 'customer',
        says: 'Automatic minor upgrades are off: engine fixes wait for you.',
        awsDoes: 'Publishes minor versions, and forces only what security demands.',
        youDo: 'Apply minor versions yourself, soon after they appear.',
        source: userUpgradedbinstanceMaintenance,
        basis: 'operated',
        when: (cluster) => cluster.AutoMinorVersionUpgrade === false,
      },
      {
        id: 'rds-db-cluster-member-minor-upgrades',
        owner: 'customer',
        says: 'A member has automatic minor upgrades off: the cluster takes none by itself.',
        awsDoes: 'Publishes minor versions, and forces only what security demands.',
        youDo: 'Switch them on for every member, or apply minor versions yourself.',
        source: userUpgradedbinstanceMaintenance,
        basis: 'operated',
        when: (_cluster, context) =>
          context.referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier').some((member) => member.AutoMinorVersionUpgrade === false),
      },
      {
        id: 'rds-db-cluster-global-minor-upgrades',
        owner: 'customer',
        says: 'A member of a global database: Aurora upgrades no minor version of it by itself.',
        awsDoes: 'Publishes minor versions, and forces only what security demands.',
        youDo: 'Upgrade every Region of the global database yourself.',
        source: userUpgradedbinstanceMaintenance,
        basis: 'operated',
        when: (cluster) => has(cluster, 'GlobalClusterIdentifier'),
      },
      {
        id: 'rds-db-cluster-support-ended',
        owner: 'customer',
        says: 'Support of this major version has ended: a newer major version is the only patch left.',
        awsDoes: 'Patches this version no more.',
        youDo: 'Upgrade to a supported major version at once, at a time that you choose.',
        source: ours,
        basis: 'operated',
        schedule: 'you',
        when: (cluster, context) => engineSupport(cluster, context.now) === 'ended',
      },
    ],
    'resil.ha': both(
      'Keeps copies over three Zones and restarts failed instances.',
      'Add readers in other Zones for fast failover.',
      auroraFeaturesAvailability,
    ),
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::RDS::DBCluster'>({
        id: 'rds-db-cluster-kms-key-id',
        what: 'data, snapshots and replicas',
        says: 'Data, snapshots and replicas use a KMS key that you name.',
        awsDoes: 'Encrypts data, snapshots and replicas with the key that you name.',
        youDo: "Keep that key's policy and life; without it data, snapshots and replicas cannot be read.",
        source: ours,
        key: (cluster) => cluster.KmsKeyId,
      }),
    ],
    'crypto.rest': [
      both(
        'Encrypts each Aurora cluster made since 18 February 2026, by a key of its own where you ask for none; changes no older one.',
        'Ask for encryption, with your key, at creation; restore an older plain cluster into an encrypted one.',
        overviewEncryption,
      ),
      {
        id: 'rds-db-cluster-storage-encrypted',
        owner: 'shared',
        says: 'AWS encrypts storage, logs and snapshots; the choice cannot be changed later.',
        awsDoes: 'Encrypts cluster storage, logs, snapshots and replicas.',
        youDo: 'Leave it on: adding it later means a restore.',
        source: ours,
        when: (cluster) => cluster.StorageEncrypted === true,
      },
      {
        id: 'rds-db-cluster-default-encryption',
        owner: 'shared',
        says: 'Aurora encrypts this cluster by itself, with a key that AWS owns.',
        awsDoes: 'Encrypts cluster storage, logs, backups and snapshots with a key of its own.',
        youDo: 'Decide whether a key of yours is needed: to name one later means a restore.',
        source: page(auroraEncryption, '2026-11-26'),
        when: (cluster) => is(cluster, 'StorageEncryptionType', 'sse-rds'),
      },
    ],
    'resil.backup': both('Backs up by itself; that cannot be switched off.', 'Set retention, copy elsewhere and test restores.', ours, {
      basis: 'operated',
    }),
    'resil.dr': [
      managedDatabase['resil.dr'],
      {
        id: 'rds-db-cluster-global-cluster-identifier',
        owner: 'shared',
        says: 'AWS replicates to other Regions; promoting one is yours.',
        awsDoes: 'Replicates storage to other Regions.',
        youDo: 'Promote a Region when needed, and rehearse it.',
        source: ours,
        when: (cluster) => has(cluster, 'GlobalClusterIdentifier'),
      },
    ],
    'net.perimeter': [
      managedDatabase['net.perimeter'],
      {
        id: 'rds-db-cluster-enable-http-endpoint',
        owner: 'customer',
        says: 'SQL can be sent through an AWS API: IAM and the secret alone guard it.',
        awsDoes: 'Runs SQL for callers that IAM and the secret admit.',
        youDo: 'Limit who may call the data API and read the secret.',
        source: ours,
        when: (cluster) => cluster.EnableHttpEndpoint === true,
      },
    ],
    'iam.creds': [
      managedDatabase['iam.creds'],
      {
        id: 'rds-db-cluster-master-user-password',
        owner: 'customer',
        says: 'You hold the master password, and it stands in the template.',
        awsDoes: 'Sets the password that you give.',
        youDo: 'Take the master password out of the template, and rotate it.',
        source: ours,
        when: (cluster) => has(cluster, 'MasterUserPassword'),
      },
      {
        id: 'rds-db-cluster-manage-master-user-password',
        owner: 'shared',
        says: 'Secrets Manager holds and rotates the master password.',
        awsDoes: 'Holds and rotates the master password.',
        youDo: 'Limit who may read that secret; rotate other logins.',
        source: rotateSecretsManaged,
        when: (cluster) => cluster.ManageMasterUserPassword === true,
      },
      {
        id: 'rds-db-cluster-enable-iam-database-authentication',
        owner: 'shared',
        says: 'IAM logins are on: short-lived tokens can replace passwords.',
        awsDoes: 'Accepts tokens of fifteen minutes instead of passwords.',
        youDo: 'Move applications to tokens; remove or rotate the passwords left.',
        source: usingwithrdsIamdbauth,
        when: (cluster) => cluster.EnableIAMDatabaseAuthentication === true,
      },
    ],
    'log.audit': [
      managedDatabase['log.audit'],
      {
        id: 'rds-db-cluster-enable-cloudwatch-logs-exports',
        owner: 'shared',
        says: 'AWS ships engine logs; retention and reading are yours.',
        awsDoes: 'Ships engine logs to CloudWatch.',
        youDo: 'Turn the audit log on in the parameters; keep and read it.',
        source: ours,
        when: (cluster) => has(cluster, 'EnableCloudwatchLogsExports'),
      },
    ],
  },
);

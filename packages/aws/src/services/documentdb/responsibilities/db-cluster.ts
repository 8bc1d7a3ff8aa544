import { both, has, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { isInExtendedSupport, supportHasEnded } from '../engine-support.ts';

const docdbVersionSupportDates = page(
  'https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-version-support-dates.html',
  '2026-11-26',
);
const rotateSecretsManaged = page('https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html', '2026-11-25');

export default responsibilities(
  'AWS::DocDB::DBCluster',
  { title: 'DocumentDB cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      both('Patches versions inside standard or extended support.', "Upgrade before the version's support ends.", ours, {
        schedule: 'you',
        basis: 'operated',
      }),
      {
        id: 'documentdb-db-cluster-extended-support',
        owner: 'shared',
        says: 'Standard support of this version has ended: AWS patches it for a fee until extended support ends.',
        awsDoes: 'Patches critical faults of the old version, for a fee.',
        youDo: 'Upgrade before extended support ends, too.',
        source: docdbVersionSupportDates,
        basis: 'operated',
        when: (cluster, context) => isInExtendedSupport(cluster.EngineVersion, context.now),
      },
      {
        id: 'S074',
        owner: 'customer',
        says: 'Support of this engine version has ended: upgrading is the only patch left.',
        awsDoes: 'Patches this version no more.',
        youDo: 'Upgrade to a supported version at once.',
        source: docdbVersionSupportDates,
        basis: 'operated',
        when: (cluster, context) => supportHasEnded(cluster.EngineVersion, context.now),
      },
    ],
    'resil.ha': both('Keeps storage copies over three Zones.', 'Add replicas in other Zones.', ours),
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::DocDB::DBCluster'>({
        id: 'documentdb-db-cluster-kms-key-id',
        what: 'data and snapshots',
        says: 'Data and snapshots use a KMS key that you name.',
        awsDoes: 'Encrypts data and snapshots with the key that you name.',
        youDo: "Keep that key's policy and life; without it data and snapshots cannot be read.",
        source: ours,
        key: (cluster) => cluster.KmsKeyId,
      }),
    ],
    'crypto.rest': [
      managedDatabase['crypto.rest'],
      {
        id: 'documentdb-db-cluster-storage-encrypted',
        owner: 'shared',
        says: 'AWS encrypts storage, logs and snapshots; the choice cannot be changed later.',
        awsDoes: 'Encrypts cluster storage, logs and snapshots.',
        youDo: 'Leave it on; clients must still use TLS.',
        source: ours,
        when: (cluster) => cluster.StorageEncrypted === true,
      },
    ],
    'resil.dr': [
      managedDatabase['resil.dr'],
      {
        id: 'documentdb-db-cluster-global-cluster-identifier',
        owner: 'shared',
        says: 'AWS replicates to other Regions; promoting one is yours.',
        awsDoes: 'Replicates storage to other Regions.',
        youDo: 'Promote a Region when needed, and rehearse it.',
        source: ours,
        when: (cluster) => has(cluster, 'GlobalClusterIdentifier'),
      },
    ],
    'iam.creds': [
      managedDatabase['iam.creds'],
      {
        id: 'documentdb-db-cluster-master-user-password',
        owner: 'customer',
        says: 'You hold the master password, and it stands in the template.',
        awsDoes: 'Sets the password that you give.',
        youDo: 'Take the master password out of the template, and rotate it.',
        source: ours,
        when: (cluster) => has(cluster, 'MasterUserPassword'),
      },
      {
        id: 'documentdb-db-cluster-manage-master-user-password',
        owner: 'shared',
        says: 'Secrets Manager holds and rotates the master password.',
        awsDoes: 'Holds and rotates the master password.',
        youDo: 'Limit who may read that secret; rotate other logins.',
        source: rotateSecretsManaged,
        when: (cluster) => cluster.ManageMasterUserPassword === true,
      },
    ],
    'log.audit': [
      managedDatabase['log.audit'],
      {
        id: 'documentdb-db-cluster-enable-cloudwatch-logs-exports',
        owner: 'shared',
        says: 'AWS ships audit and profiler logs; keeping them is yours.',
        awsDoes: 'Ships audit and profiler logs.',
        youDo: 'Turn auditing on in the parameters; keep and read the logs.',
        source: ours,
        when: (cluster) => has(cluster, 'EnableCloudwatchLogsExports'),
      },
    ],
  },
);

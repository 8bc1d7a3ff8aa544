import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { supportOf } from '../../../support.ts';
import { neptuneVersions } from '../engine-support.ts';

const releases = page('https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases.html', '2026-11-26');

export default responsibilities(
  'AWS::Neptune::DBCluster',
  { title: 'Neptune cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'neptune-db-cluster-member-minor-upgrades',
        owner: 'customer',
        says: 'A member has automatic minor upgrades off: its patches wait for you.',
        awsDoes: 'Publishes engine patches.',
        youDo: 'Apply engine patches yourself, or switch automatic ones on for every member.',
        source: ours,
        basis: 'operated',
        when: (_cluster, context) =>
          context.referrers('AWS::Neptune::DBInstance', 'DBClusterIdentifier').some((member) => member.AutoMinorVersionUpgrade === false),
      },
      {
        id: 'neptune-db-cluster-support-ended',
        owner: 'shared',
        says: 'This engine version has reached its end of life: it gets no more patches, and AWS upgrades what still runs on it.',
        awsDoes: 'Makes no more instances of this version, and upgrades the cluster in a maintenance window.',
        youDo: 'Test queries on a clone with the next version, and upgrade before AWS does.',
        source: releases,
        basis: 'operated',
        schedule: 'aws',
        when: (cluster, context) => supportOf(neptuneVersions, cluster.EngineVersion, context.now) === 'ended',
      },
    ],
    'app.protection': you(
      'Answers graph queries over HTTP inside your VPC.',
      'Keep the query endpoint away from browsers and the internet.',
      ours,
    ),
    'resil.ha': [
      both('Keeps storage copies over three Zones.', 'Add replicas in other Zones.', ours),
      {
        id: 'neptune-db-cluster-serverless-scaling-configuration',
        owner: 'shared',
        says: 'AWS scales capacity; limits and replicas stay yours.',
        awsDoes: 'Scales capacity between your limits.',
        youDo: 'Set the limits, and add replicas in other Zones.',
        source: ours,
        when: (cluster) => has(cluster, 'ServerlessScalingConfiguration'),
      },
    ],
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::Neptune::DBCluster'>({
        id: 'neptune-db-cluster-kms-key-id',
        what: 'data and snapshots',
        says: 'Data and snapshots use a KMS key that you name.',
        awsDoes: 'Encrypts data and snapshots with the key that you name.',
        youDo: "Keep that key's policy and life; without it data and snapshots cannot be read.",
        source: ours,
        key: (cluster) => cluster.KmsKeyId,
      }),
    ],
    'crypto.transit': aws('Accepts TLS connections only.', 'Keep clients able to speak current TLS.', ours),
    'crypto.rest': [
      managedDatabase['crypto.rest'],
      {
        id: 'neptune-db-cluster-storage-encrypted',
        owner: 'shared',
        says: 'AWS encrypts storage, logs and snapshots; the choice cannot be changed later.',
        awsDoes: 'Encrypts graph storage, logs and snapshots.',
        youDo: 'Leave it on: adding it later means a restore.',
        source: ours,
        when: (cluster) => cluster.StorageEncrypted === true,
      },
    ],
    'iam.creds': you('Knows no passwords; identity is IAM or the network alone.', 'Use role credentials and sign requests.', ours),
    'log.audit': [
      managedDatabase['log.audit'],
      {
        id: 'neptune-db-cluster-enable-cloudwatch-logs-exports',
        owner: 'shared',
        says: 'AWS ships audit logs; keeping them is yours.',
        awsDoes: 'Ships audit logs.',
        youDo: 'Turn auditing on in the parameters; keep and read the logs.',
        source: ours,
        when: (cluster) => has(cluster, 'EnableCloudwatchLogsExports'),
      },
    ],
  },
);

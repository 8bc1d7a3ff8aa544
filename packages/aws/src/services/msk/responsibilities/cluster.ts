import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { supportOf } from '../../../support.ts';
import { kafkaVersions } from '../version-support.ts';

const versionSupport = page('https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html', '2026-11-25');

export default responsibilities(
  'AWS::MSK::Cluster',
  { title: 'Kafka cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      both(
        "Patches brokers; upgrades by force after a version's end.",
        'Upgrade Kafka in time; clients are never upgraded for you.',
        versionSupport,
        { schedule: 'you', basis: 'operated' },
      ),
      {
        id: 'msk-cluster-support-ended',
        owner: 'shared',
        says: 'Support of this Kafka version has ended: AWS may upgrade the cluster at any time, unannounced.',
        awsDoes: 'Upgrades the cluster to the version that it recommends, without notice.',
        youDo: 'Upgrade before AWS does, and test clients against the new version.',
        source: versionSupport,
        basis: 'operated',
        schedule: 'aws',
        when: (cluster, context) => supportOf(kafkaVersions, cluster.KafkaVersion, context.now) === 'ended',
      },
    ],
    'app.code': you('Stores records unread.', 'Validate records with schemas in clients.', ours),
    'resil.ha': both(
      'Replaces failed brokers and spreads them over Zones.',
      'Use replication factor three and enough in-sync copies.',
      ours,
    ),
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::MSK::Cluster'>({
        id: 'msk-cluster-data-volume-kms-key-id',
        what: 'broker disks',
        says: 'Broker disks use a KMS key that you name.',
        awsDoes: 'Encrypts broker disks with the key that you name.',
        youDo: "Keep that key's policy and life; without it broker disks cannot be read.",
        source: ours,
        key: (cluster) => cluster.EncryptionInfo?.EncryptionAtRest?.DataVolumeKMSKeyId,
      }),
    ],
    'crypto.rest': aws('Encrypts broker volumes always.', 'Choose your own key at creation if needed.', ours),
    'resil.backup': you('Offers no snapshot of topics.', 'Replicate or sink topics elsewhere.', ours, { basis: 'operated' }),
    'iam.creds': you('Reads broker logins from Secrets Manager.', 'Prefer IAM; rotate stored logins and certificates.', ours),
    'data.retention': you("Deletes records as the topic's settings say.", 'Set retention and compaction of each topic.', ours),
    'data.classification': you('Does not look into records.', 'Know which topics carry personal data.', ours),
    'log.audit': [
      managedDatabase['log.audit'],
      {
        id: 'msk-cluster-logging-info',
        owner: 'shared',
        says: 'AWS delivers broker logs; keeping them is yours.',
        awsDoes: 'Delivers broker logs where you say.',
        youDo: 'Keep and read the broker logs.',
        source: ours,
        when: (cluster) => has(cluster, 'LoggingInfo'),
      },
    ],
  },
);

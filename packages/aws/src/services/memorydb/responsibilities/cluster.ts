import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::MemoryDB::Cluster',
  { title: 'MemoryDB cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'S076',
        owner: 'customer',
        says: 'Automatic minor upgrades are off: engine patches wait for you.',
        awsDoes: 'Publishes engine patches, and forces the most urgent.',
        youDo: 'Apply engine patches yourself, soon after they appear.',
        source: ours,
        basis: 'operated',
        when: (cluster) => cluster.AutoMinorVersionUpgrade === false,
      },
    ],
    'app.code': you('Runs the commands and scripts it is given.', 'Bound keys and scripts; never build commands from user input.', ours),
    'resil.ha': both('Writes a transaction log over several Zones.', 'Add replicas for fast failover.', ours),
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::MemoryDB::Cluster'>({
        id: 'memorydb-cluster-kms-key-id',
        what: 'stored data',
        says: 'Stored data uses a KMS key that you name.',
        awsDoes: 'Encrypts stored data with the key that you name.',
        youDo: "Keep that key's policy and life; without it stored data cannot be read.",
        source: ours,
        key: (cluster) => cluster.KmsKeyId,
      }),
    ],
    'crypto.rest': aws('Encrypts log, snapshots and data always.', 'Choose your own key at creation if needed.', ours),
    'resil.backup': [
      managedDatabase['resil.backup'],
      {
        id: 'memorydb-cluster-snapshot-retention-limit',
        owner: 'customer',
        says: 'The retention is zero, as it is where nothing is said: automatic snapshots are off.',
        awsDoes: 'Takes no automatic snapshot.',
        youDo: 'Set a retention, or take and test snapshots yourself.',
        source: ours,
        basis: 'operated',
        // Zero is what AWS takes where nothing is said.
        when: (cluster) => (cluster.SnapshotRetentionLimit ?? 0) === 0,
      },
    ],
    'data.retention': you('Keeps keys durably until they expire or are deleted.', 'Set expiry, and prune manual snapshots.', ours),
    'data.classification': you('Does not look at stored values.', 'Know which keys hold personal data.', ours),
  },
);

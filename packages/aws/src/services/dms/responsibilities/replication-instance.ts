import { aws, both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::DMS::ReplicationInstance',
  { title: 'Migration instance', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'S075',
        owner: 'customer',
        says: 'Automatic minor upgrades are off: patches of the replication engine wait for you.',
        awsDoes: 'Publishes versions of the replication engine.',
        youDo: 'Upgrade the replication engine yourself between migrations.',
        source: ours,
        basis: 'operated',
        when: (instance) => instance.AutoMinorVersionUpgrade === false,
      },
    ],
    'app.code': none('it runs tasks, not programs of yours'),
    'resil.ha': [
      managedDatabase['resil.ha'],
      {
        id: 'dms-replication-instance-multi-az',
        owner: 'shared',
        says: 'AWS keeps a standby in another Zone and fails over.',
        awsDoes: 'Keeps a standby in another Zone and fails over.',
        youDo: 'Watch tasks resume after a failover.',
        source: ours,
        when: (instance) => instance.MultiAZ === true,
      },
    ],
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::DMS::ReplicationInstance'>({
        id: 'dms-replication-instance-kms-key-id',
        what: 'storage and stored endpoint logins',
        says: 'Storage and stored endpoint logins use a KMS key that you name.',
        awsDoes: 'Encrypts storage and stored endpoint logins with the key that you name.',
        youDo: "Keep that key's policy and life; without it storage and stored endpoint logins cannot be read.",
        source: ours,
        key: (instance) => instance.KmsKeyId,
      }),
    ],
    'crypto.rest': aws('Encrypts instance storage always.', 'Choose your own key at creation if needed.', ours),
    'resil.backup': none('it moves data and keeps none to restore'),
    'data.retention': both('Keeps cached changes while tasks run.', 'Delete tasks and instances after the migration.', ours),
    'data.classification': you('Moves what the tasks select.', 'Leave sensitive columns out of tasks, or mask them.', ours),
  },
);

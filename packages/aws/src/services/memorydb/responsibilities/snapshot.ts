import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::MemoryDB::Snapshot',
  { title: 'MemoryDB snapshot', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MemoryDB::Cluster' },
  {
    ...managedDatabase,
    'data.retention': you(
      'Keeps a manual snapshot until you delete it, also after the cluster.',
      'Expire snapshots by a job of yours: retention counts automatic ones only.',
      ours,
    ),
    'crypto.rest': both(
      'Encrypts the snapshot with the key of its cluster or the one that you name.',
      'Keep that key as long as the snapshot, and guard the bucket that you export to: copies there follow its rules.',
      ours,
    ),
  },
);

import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, stays } from '../testing.ts';
import rule from './databases-copy-tags-to-snapshots.ts';

table(rule, {
  copied: ['pass', { Engine: 'postgres', CopyTagsToSnapshot: true }],
  'not copied': ['fail', { CopyTagsToSnapshot: false }, { says: 'not copied' }],
  'nothing said': ['fail', { Tags: [{ Key: 'owner', Value: 'a' }] }],
  'a member of a cluster': ['not asked', { ...inCluster, Engine: 'aurora-mysql' }, { with: [cluster({ CopyTagsToSnapshot: true })] }],
  'a member of a cluster that does not copy is asked there': [
    'not asked',
    { ...inCluster, CopyTagsToSnapshot: false },
    { with: [cluster()] },
  ],
  'a member by a parameter': ['not asked', { DBClusterIdentifier: given }],
  'a member or not': ['unknown', { DBClusterIdentifier: unresolved }],
  'a replica': ['fail', replica],
  'from a snapshot': ['fail', { ...fromSnapshot, CopyTagsToSnapshot: false }],
  'by a parameter': ['unknown', { CopyTagsToSnapshot: unresolved }],
  'by a condition': ['unknown', { CopyTagsToSnapshot: oneOf(true, undefined) }],
  'by a condition that never copies': ['fail', { CopyTagsToSnapshot: oneOf(false, undefined) }, { noFix: stays }],
  'not read': ['unknown', { CopyTagsToSnapshot: denied }],
});

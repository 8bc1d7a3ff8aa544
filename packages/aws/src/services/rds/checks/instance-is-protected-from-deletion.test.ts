import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, stays } from '../testing.ts';
import rule from './instance-is-protected-from-deletion.ts';

table(rule, {
  protected: ['pass', { Engine: 'postgres', DeletionProtection: true }],
  'not protected': ['fail', { Engine: 'postgres', DeletionProtection: false }, { says: 'off' }],
  'nothing said': ['fail', {}],
  'kept backups do not protect': ['fail', { DeleteAutomatedBackups: false }],
  'a member of a protected cluster': [
    'not asked',
    { ...inCluster, DeletionProtection: false },
    { with: [cluster({ DeletionProtection: true })] },
  ],
  'a member of a cluster that is not protected is asked there': [
    'not asked',
    inCluster,
    { with: [cluster({ DeletionProtection: false })] },
  ],
  'a member of a cluster by a parameter': ['not asked', { DBClusterIdentifier: given }],
  'a member of Neptune': ['not asked', { ...inCluster, Engine: 'neptune' }],
  'a member or not': ['unknown', { DBClusterIdentifier: oneOf('cluster-1', undefined), DeletionProtection: false }],
  'a member or not, protected': ['pass', { DBClusterIdentifier: oneOf('cluster-1', undefined), DeletionProtection: true }],
  'a replica': ['fail', replica],
  'a protected replica': ['pass', { ...replica, DeletionProtection: true }],
  'from a snapshot': ['fail', fromSnapshot],
  'RDS Custom': ['fail', { Engine: 'custom-oracle-ee' }],
  'by a parameter': ['unknown', { DeletionProtection: unresolved }],
  'by a condition': ['unknown', { DeletionProtection: oneOf(true, false) }],
  'by a condition whose branches agree': ['pass', { DeletionProtection: oneOf(true, true) }],
  'by a condition that never turns it on': ['fail', { DeletionProtection: oneOf(false, undefined) }, { noFix: stays }],
  'not read': ['unknown', { DeletionProtection: denied }],
});

import { denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-is-protected-from-deletion.ts';

table(rule, {
  protected: ['pass', { DeletionProtection: true }],
  'not protected': ['fail', { DeletionProtection: false }, { says: 'deleted' }],
  'nothing said': ['fail', {}],
  'a text that is no boolean': ['fail', { DeletionProtection: 'yes' as never }], // what the canonical form cannot read stays as it is
  restored: ['fail', { SnapshotIdentifier: 'snapshot-9' }],
  'restored and protected': ['pass', { SnapshotIdentifier: 'snapshot-9', DeletionProtection: true }],
  'a member of a global cluster': ['fail', { GlobalClusterIdentifier: 'global' }],
  'by a parameter': ['unknown', { DeletionProtection: unresolved }],
  'not read': ['unknown', { DeletionProtection: denied }],
  'in production only': ['unknown', { DeletionProtection: oneOf(true, false) }],
  'in both branches': ['pass', { DeletionProtection: oneOf(true, true) }],
  'in neither': ['fail', { DeletionProtection: oneOf(false, undefined) }],
});

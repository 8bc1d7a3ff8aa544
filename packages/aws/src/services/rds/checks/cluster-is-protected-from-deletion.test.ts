import { beginning, oneOf, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, multiAz } from '../cluster-testing.ts';
import rule from './cluster-is-protected-from-deletion.ts';

table(rule, {
  protected: ['pass', { ...auroraMysql, DeletionProtection: true }],
  'not protected': ['fail', { ...auroraMysql, DeletionProtection: false }, { says: 'deleted' }],
  'nothing said': ['fail', auroraMysql],
  'a Multi-AZ DB cluster': ['fail', multiAz],
  'a Multi-AZ DB cluster, protected': ['pass', { ...multiAz, DeletionProtection: true }],
  'Serverless v1': ['fail', { ...auroraMysql, EngineMode: 'serverless' }],
  restored: ['fail', { ...auroraMysql, SnapshotIdentifier: 'snapshot-9' }],
  'a secondary without an engine': ['fail', { GlobalClusterIdentifier: 'global' }],
  Neptune: ['not asked', { Engine: 'neptune' }],
  DocumentDB: ['not asked', { Engine: 'docdb', DeletionProtection: false }],
  'an engine by a parameter, not protected': ['unknown', { Engine: unresolved }],
  'an engine of which the beginning is known': ['fail', { Engine: beginning('aurora-') }],
  'an engine by a parameter, protected': ['pass', { Engine: unresolved, DeletionProtection: true }],
  'one engine or another': ['fail', { Engine: oneOf('aurora-mysql', 'mysql'), DeletionProtection: false }],
  'by a parameter': ['unknown', { ...auroraMysql, DeletionProtection: unresolved }],
  'in production only': ['unknown', { ...auroraMysql, DeletionProtection: oneOf(true, false) }],
  'in both branches': ['pass', { ...auroraMysql, DeletionProtection: oneOf(true, true) }],
});

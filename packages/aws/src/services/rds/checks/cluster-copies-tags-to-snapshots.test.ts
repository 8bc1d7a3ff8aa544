import { denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, multiAz } from '../cluster-testing.ts';
import rule from './cluster-copies-tags-to-snapshots.ts';

table(rule, {
  on: ['pass', { ...auroraMysql, CopyTagsToSnapshot: true }],
  off: ['fail', { ...auroraMysql, CopyTagsToSnapshot: false }, { says: 'not copied' }],
  'not said': ['fail', auroraPostgresql],
  'a Multi-AZ DB cluster': ['fail', multiAz],
  'a Multi-AZ DB cluster, on': ['pass', { ...multiAz, CopyTagsToSnapshot: true }],
  'Serverless v1': ['fail', { ...auroraMysql, EngineMode: 'serverless' }],
  'a restored cluster does not take it from its source': ['fail', { ...auroraMysql, SnapshotIdentifier: 'snapshot' }],
  'tags without the switch': ['fail', { ...auroraMysql, Tags: [{ Key: 'owner', Value: 'ledger' }] }],
  Neptune: ['not asked', { Engine: 'neptune' }],
  DocumentDB: ['not asked', { Engine: 'docdb', CopyTagsToSnapshot: true }],
  'an engine by a parameter': ['unknown', { Engine: unresolved }],
  'an engine by a parameter, on': ['pass', { Engine: unresolved, CopyTagsToSnapshot: true }],
  'by a parameter': ['unknown', { ...auroraMysql, CopyTagsToSnapshot: unresolved }],
  'on or off': ['unknown', { ...auroraMysql, CopyTagsToSnapshot: oneOf(true, false) }],
  'off or not said': ['fail', { ...auroraMysql, CopyTagsToSnapshot: oneOf(false, undefined) }],
  'not read': ['unknown', { ...auroraMysql, CopyTagsToSnapshot: denied }],
});

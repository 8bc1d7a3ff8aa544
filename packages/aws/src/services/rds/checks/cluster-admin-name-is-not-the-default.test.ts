import { beginning, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, cluster, multiAz } from '../cluster-testing.ts';
import rule from './cluster-admin-name-is-not-the-default.ts';

const noFix = 'the name comes from the source';

table(rule, {
  'a name of its own': ['pass', { ...auroraMysql, MasterUsername: 'freight' }],
  admin: ['fail', { ...auroraMysql, MasterUsername: 'admin' }, { says: 'called admin' }],
  postgres: ['fail', { ...auroraPostgresql, MasterUsername: 'postgres' }, { says: 'called postgres' }],
  'a name that begins so': ['pass', { ...auroraMysql, MasterUsername: 'admin_freight' }],
  'a Multi-AZ DB cluster': ['fail', { ...multiAz, MasterUsername: 'admin' }],
  'more names are refused': ['fail', { ...auroraMysql, MasterUsername: 'root' }, { settings: { defaultNames: ['root'] } }],
  'admin is allowed': ['pass', { ...auroraMysql, MasterUsername: 'admin' }, { settings: { defaultNames: ['root'] } }],
  'no name, nothing restored': ['not asked', auroraMysql],
  'a secondary of a global database': ['not asked', { GlobalClusterIdentifier: 'global' }],
  Neptune: ['not asked', { Engine: 'neptune', MasterUsername: 'admin' }],
  DocumentDB: ['not asked', { Engine: 'docdb', MasterUsername: 'admin' }],
  'a clone': [
    'fail',
    { ...auroraMysql, SourceDBClusterIdentifier: 'source' },
    { with: [cluster('source', { MasterUsername: 'admin' })], says: 'called admin', noFix },
  ],
  'a clone of one with its own name': [
    'pass',
    { ...auroraMysql, SourceDBClusterIdentifier: 'source' },
    { with: [cluster('source', { MasterUsername: 'freight' })] },
  ],
  'from a snapshot': ['unknown', { ...auroraMysql, SnapshotIdentifier: 'snapshot-9' }],
  'by a parameter': ['unknown', { ...auroraMysql, MasterUsername: unresolved }],
  'from a secret': ['unknown', { ...auroraMysql, MasterUsername: given }],
  'another beginning': ['unknown', { ...auroraMysql, MasterUsername: beginning('freight-') }],
  'one own name or another': ['pass', { ...auroraMysql, MasterUsername: oneOf('freight', 'cargo') }],
  'an own name or the default': ['unknown', { ...auroraMysql, MasterUsername: oneOf('freight', 'admin') }],
  'one default or another': ['fail', { ...auroraMysql, MasterUsername: oneOf('postgres', 'admin') }],
});

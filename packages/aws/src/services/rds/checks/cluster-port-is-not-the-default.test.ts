import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, cluster, multiAz } from '../cluster-testing.ts';
import rule from './cluster-port-is-not-the-default.ts';

table(rule, {
  'MySQL on another port': ['pass', { ...auroraMysql, Port: 13306 }],
  'MySQL on its own': ['fail', { ...auroraMysql, Port: 3306 }, { says: 'port 3306', fix: { Port: 13306 } }],
  'PostgreSQL on another port': ['pass', { ...auroraPostgresql, Port: 15432 }],
  'PostgreSQL on its own': ['fail', { ...auroraPostgresql, Port: 5432 }, { says: 'port 5432', fix: { Port: 15432 } }],
  'PostgreSQL on that of MySQL': ['pass', { ...auroraPostgresql, Port: 3306 }],
  'nothing said': ['fail', auroraPostgresql, { says: 'no port is named' }],
  'a Multi-AZ DB cluster': ['fail', { ...multiAz, Port: 3306 }],
  'a Multi-AZ DB cluster of PostgreSQL': ['fail', { ...multiAz, Engine: 'postgres', Port: 5432 }],
  Neptune: ['not asked', { Engine: 'neptune', Port: 8182 }],
  DocumentDB: ['not asked', { Engine: 'docdb', Port: 27017 }],
  'a clone': ['pass', { ...auroraMysql, SourceDBClusterIdentifier: 'source' }, { with: [cluster('source', { Port: 13306 })] }],
  'a clone of one on its own port': [
    'fail',
    { ...auroraMysql, SourceDBClusterIdentifier: 'source' },
    { with: [cluster('source', { Port: 3306 })] },
  ],
  'from a snapshot': ['unknown', { ...auroraMysql, SnapshotIdentifier: 'snapshot-9' }],
  'from a snapshot that was read': [
    'fail',
    { ...auroraMysql, SnapshotIdentifier: 'snapshot-1' },
    { with: [other('AWS::RDS::ClusterSnapshot', { StorageEncrypted: true, Port: 3306 }, 'snapshot-1')] },
  ],
  'by a parameter': ['unknown', { ...auroraMysql, Port: unresolved }],
  'an engine by a parameter': ['unknown', { Engine: unresolved, Port: 3306 }],
  'an engine by a parameter, neither port': ['pass', { Engine: unresolved, Port: 4000 }],
  'two other ports': ['pass', { ...auroraMysql, Port: oneOf(4000, 5000) }],
  'another port or the default': ['unknown', { ...auroraMysql, Port: oneOf(4000, 3306) }],
  'another port or none': ['unknown', { ...auroraMysql, Port: oneOf(4000, undefined) }],
});

import { oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, multiAz } from '../cluster-testing.ts';
import rule from './cluster-can-backtrack.ts';

table(rule, {
  'a day': ['pass', { ...auroraMysql, BacktrackWindow: 86400 }],
  'a second': ['pass', { ...auroraMysql, BacktrackWindow: 1 }],
  none: ['fail', { ...auroraMysql, BacktrackWindow: 0 }, { says: 'nothing to rewind' }],
  'nothing said': ['fail', auroraMysql, { fix: { BacktrackWindow: 86400 } }],
  'the first version': ['fail', { Engine: 'aurora' }],
  'Serverless v2': ['fail', { ...auroraMysql, EngineMode: 'provisioned' }],
  'restored without': ['fail', { ...auroraMysql, SnapshotIdentifier: 'snapshot-9', BacktrackWindow: 0 }],
  'Aurora PostgreSQL': ['not asked', auroraPostgresql],
  'a Multi-AZ DB cluster of MySQL': ['not asked', multiAz],
  Neptune: ['not asked', { Engine: 'neptune' }],
  'Serverless v1': ['not asked', { ...auroraMysql, EngineMode: 'serverless' }],
  'a secondary of a global database': ['not asked', { ...auroraMysql, GlobalClusterIdentifier: 'global' }],
  'the primary of a global database': [
    'not asked',
    auroraMysql,
    { with: [other('AWS::RDS::GlobalCluster', { SourceDBClusterIdentifier: self }, 'global')] },
  ],
  'a replica': ['not asked', { ...auroraMysql, ReplicationSourceIdentifier: 'arn:aws:rds:us-east-1:111111111111:cluster:primary' }],
  'an engine by a parameter, nothing to rewind': ['unknown', { Engine: unresolved, BacktrackWindow: 0 }],
  'an engine by a parameter, a day': ['pass', { Engine: unresolved, BacktrackWindow: 86400 }],
  'by a parameter': ['unknown', { ...auroraMysql, BacktrackWindow: unresolved }],
  'a day or nothing': ['unknown', { ...auroraMysql, BacktrackWindow: oneOf(86400, 0) }],
  'a day or two': ['pass', { ...auroraMysql, BacktrackWindow: oneOf(86400, 172800) }],
  'global databases were not read': ['unknown', auroraMysql, { unread: ['AWS::RDS::GlobalCluster'] }],
});

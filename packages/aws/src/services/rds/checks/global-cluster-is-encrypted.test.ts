import { oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster } from '../cluster-testing.ts';
import rule from './global-cluster-is-encrypted.ts';

const noFix = 'the source cluster decides';

table(rule, {
  encrypted: ['pass', { Engine: 'aurora-mysql', StorageEncrypted: true }],
  'not encrypted': ['fail', { Engine: 'aurora-mysql', StorageEncrypted: false }, { says: 'does not ask' }],
  'nothing said': ['fail', { Engine: 'aurora-mysql' }],
  'an empty name of a source': ['pass', { SourceDBClusterIdentifier: '', StorageEncrypted: true }],
  'of an encrypted cluster': ['pass', { SourceDBClusterIdentifier: 'source' }, { with: [cluster('source', { StorageEncrypted: true })] }],
  'of a cluster with Aurora’s own encryption': [
    'pass',
    { SourceDBClusterIdentifier: 'source' },
    { with: [cluster('source', { StorageEncryptionType: 'sse-rds' })] },
  ],
  'of a plain cluster': [
    'fail',
    { SourceDBClusterIdentifier: 'source' },
    { with: [cluster('source', { StorageEncrypted: false })], says: 'source cluster', noFix },
  ],
  'of a plain cluster, and says otherwise': [
    'fail',
    { SourceDBClusterIdentifier: 'source', StorageEncrypted: true },
    { with: [cluster('source', {})], noFix },
  ],
  'of a cluster elsewhere': ['unknown', { SourceDBClusterIdentifier: 'arn:aws:rds:us-east-1:111111111111:cluster:ledger' }],
  'of a clone of an encrypted cluster': [
    'pass',
    { SourceDBClusterIdentifier: 'clone' },
    { with: [cluster('clone', { SourceDBClusterIdentifier: 'first' }), cluster('first', { StorageEncrypted: true })] },
  ],
  'by a parameter': ['unknown', { StorageEncrypted: unresolved }],
  'by a condition': ['unknown', { StorageEncrypted: oneOf(true, false) }],
  'on in both branches': ['pass', { StorageEncrypted: oneOf(true, true) }],
  'a source or none, both encrypted': [
    'pass',
    { SourceDBClusterIdentifier: oneOf('source', undefined), StorageEncrypted: true },
    { with: [cluster('source', { StorageEncrypted: true })] },
  ],
  'a source by a parameter': ['unknown', { SourceDBClusterIdentifier: unresolved, StorageEncrypted: true }],
  'the clusters were not read': ['unknown', { SourceDBClusterIdentifier: 'source' }, { unread: ['AWS::RDS::DBCluster'] }],
});

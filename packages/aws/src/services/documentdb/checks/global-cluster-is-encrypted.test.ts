import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './global-cluster-is-encrypted.ts';

const cluster = (name: string, properties: object) => other('AWS::DocDB::DBCluster', properties, name);
const noFix = 'the source cluster decides';

table(rule, {
  encrypted: ['pass', { GlobalClusterIdentifier: 'global', StorageEncrypted: true }],
  'not encrypted': ['fail', { GlobalClusterIdentifier: 'global', StorageEncrypted: false }, { says: 'not encrypted' }],
  'nothing said': ['fail', { GlobalClusterIdentifier: 'global' }],
  'an empty name of a source': ['pass', { SourceDBClusterIdentifier: '', StorageEncrypted: true }],
  'of an encrypted cluster': ['pass', { SourceDBClusterIdentifier: 'source' }, { with: [cluster('source', { StorageEncrypted: true })] }],
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
  'of a copy of an encrypted cluster': [
    'pass',
    { SourceDBClusterIdentifier: 'copy' },
    { with: [cluster('copy', { SourceDBClusterIdentifier: 'first' }), cluster('first', { StorageEncrypted: true })] },
  ],
  'of a cluster elsewhere': ['unknown', { SourceDBClusterIdentifier: 'arn:aws:rds:us-east-1:111111111111:cluster:documents' }],
  'by a parameter': ['unknown', { StorageEncrypted: unresolved }],
  'by a condition': ['unknown', { StorageEncrypted: oneOf(true, false) }],
  'on in both branches': ['pass', { StorageEncrypted: oneOf(true, true) }],
  'the clusters were not read': ['unknown', { SourceDBClusterIdentifier: 'source' }, { unread: ['AWS::DocDB::DBCluster'] }],
});

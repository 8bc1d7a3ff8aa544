import { encryptionRows } from '../../../db-cluster/testing.ts';
import { other, table } from '../../../testing/index.ts';
import rule from './cluster-is-encrypted.ts';

table(rule, {
  ...encryptionRows('AWS::DocDB::DBCluster'),
  'a member of an encrypted global cluster': [
    'pass',
    { GlobalClusterIdentifier: 'global' },
    { with: [other('AWS::DocDB::GlobalCluster', { StorageEncrypted: true }, 'global')] },
  ],
  'a member of a plain global cluster': [
    'fail',
    { GlobalClusterIdentifier: 'global' },
    { with: [other('AWS::DocDB::GlobalCluster', { StorageEncrypted: false }, 'global')] },
  ],
  'an empty name of a global cluster': ['fail', { GlobalClusterIdentifier: '' }],
  'a member of a global cluster elsewhere': ['unknown', { GlobalClusterIdentifier: 'elsewhere' }],
});

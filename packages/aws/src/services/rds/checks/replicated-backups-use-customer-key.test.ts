import { given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { inCluster } from '../testing.ts';
import rule from './replicated-backups-use-customer-key.ts';

const replicated = { StorageEncrypted: true, AutomaticBackupReplicationRegion: 'eu-west-1' };
const key = 'arn:aws:kms:eu-west-1:111111111111:key/1';

table(rule, {
  'a key of the other Region': ['pass', { ...replicated, AutomaticBackupReplicationKmsKeyId: key }],
  'no key': ['fail', replicated, { says: 'no key' }],
  'only the key of the database': ['fail', { ...replicated, KmsKeyId: 'arn:aws:kms:eu-central-1:111111111111:key/1' }],
  "AWS's own key": ['fail', { ...replicated, AutomaticBackupReplicationKmsKeyId: 'arn:aws:kms:eu-west-1:111111111111:alias/aws/rds' }],
  'not encrypted at all': ['fail', { AutomaticBackupReplicationRegion: 'eu-west-1' }],
  'not replicated': ['not asked', { StorageEncrypted: true }],
  'not replicated, with a key': ['not asked', { AutomaticBackupReplicationKmsKeyId: key }],
  'a member of a cluster': ['not asked', { ...inCluster, ...replicated }],
  'a Region by a parameter that is there': ['fail', { AutomaticBackupReplicationRegion: given }],
  'replicated or not': ['unknown', { AutomaticBackupReplicationRegion: oneOf('eu-west-1', undefined) }],
  'by a parameter, with a key': ['unknown', { AutomaticBackupReplicationRegion: unresolved, AutomaticBackupReplicationKmsKeyId: key }],
  'replicated or not, with a key': [
    'pass',
    { AutomaticBackupReplicationRegion: oneOf('eu-west-1', undefined), AutomaticBackupReplicationKmsKeyId: key },
  ],
  'a key by a parameter': ['unknown', { ...replicated, AutomaticBackupReplicationKmsKeyId: unresolved }],
  'a key or none': ['unknown', { ...replicated, AutomaticBackupReplicationKmsKeyId: oneOf(key, undefined) }],
});

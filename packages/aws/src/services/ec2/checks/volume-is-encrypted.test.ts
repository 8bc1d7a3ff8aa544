import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './volume-is-encrypted.ts';

const volume = { AvailabilityZone: 'eu-central-1a', Size: 100 };

table(rule, {
  encrypted: ['pass', { ...volume, Encrypted: true }],
  'not encrypted': ['fail', { ...volume, Encrypted: false }, { says: 'not encrypted' }],
  'not said, where defaults are left out': ['fail', volume],
  'of a snapshot, and not said, where defaults are left out': ['fail', { ...volume, SnapshotId: 'snap-1' }],
  'of a snapshot, encrypted': ['pass', { ...volume, SnapshotId: 'snap-1', Encrypted: true }],
  'encrypted with a key that nobody knows': ['pass', { ...volume, Encrypted: true, KmsKeyId: unresolved }],
  'a parameter decides': ['unknown', { ...volume, Encrypted: unresolved }],
  'it is given, and nobody knows how': ['unknown', { ...volume, Encrypted: given }],
  'a condition decides': ['unknown', { ...volume, Encrypted: oneOf(true, false) }],
  'encrypted whatever its size': ['pass', { ...volume, Size: unresolved, Encrypted: true }],
  'it was not read': ['unknown', { ...volume, Encrypted: denied }],
});

import { expect, test } from 'vitest';
import { fillDefaults } from '../../canonical/fill.ts';
import documentdb from '../documentdb/defaults.ts';
import neptune from '../neptune/defaults.ts';
import rds from './defaults.ts';

const filled = (properties: object) => fillDefaults(properties, rds['AWS::RDS::DBCluster'] ?? []);

test.each([
  ['a new Aurora cluster', { Engine: 'aurora-mysql' }, 'sse-rds', 1],
  ['the old switch off', { Engine: 'aurora-mysql', StorageEncrypted: false }, 'sse-rds', 1],
  ['a key of its own', { Engine: 'aurora-mysql', StorageEncrypted: true, KmsKeyId: 'alias/own' }, undefined, 1],
  ['a Multi-AZ DB cluster', { Engine: 'mysql', DBClusterInstanceClass: 'db.m6gd.large' }, undefined, 1],
  ['from a snapshot', { Engine: 'aurora-mysql', SnapshotIdentifier: 'snapshot-9' }, undefined, undefined],
  ['a clone', { Engine: 'aurora-mysql', SourceDBClusterIdentifier: 'source' }, undefined, undefined],
  ['a replica', { Engine: 'aurora-mysql', ReplicationSourceIdentifier: 'primary' }, undefined, 1],
  ['of a global database', { Engine: 'aurora-mysql', GlobalClusterIdentifier: 'global' }, undefined, 1],
])('%s', (_name, properties, encryption, days) => {
  expect(filled(properties)).toMatchObject({ DeletionProtection: false, AutoMinorVersionUpgrade: true });
  expect(Object.entries(filled(properties)).filter(([name]) => /^(?:StorageEncryptionType|BackupRetentionPeriod)$/.test(name))).toEqual([
    ...(days === undefined ? [] : [['BackupRetentionPeriod', days]]),
    ...(encryption === undefined ? [] : [['StorageEncryptionType', encryption]]),
  ]);
});

test('what is said stands', () => {
  expect(filled({ BackupRetentionPeriod: 7, DeletionProtection: true })).toMatchObject({
    BackupRetentionPeriod: 7,
    DeletionProtection: true,
  });
});

test('a restored cluster of Neptune or DocumentDB takes what its source has', () => {
  const restored = { SnapshotIdentifier: 'snapshot-9' };
  expect(fillDefaults(restored, neptune['AWS::Neptune::DBCluster'] ?? [])).toEqual({ ...restored, DeletionProtection: false });
  expect(fillDefaults(restored, documentdb['AWS::DocDB::DBCluster'] ?? [])).toEqual(restored);
  expect(fillDefaults({}, documentdb['AWS::DocDB::DBCluster'] ?? [])).toEqual({ BackupRetentionPeriod: 1, StorageEncrypted: false });
});

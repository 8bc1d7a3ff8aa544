import { oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, multiAz } from '../cluster-testing.ts';
import rule from './cluster-takes-minor-upgrades.ts';

const on = { AutoMinorVersionUpgrade: true };
const off = { AutoMinorVersionUpgrade: false };
const globalOf = (SourceDBClusterIdentifier: string) => other('AWS::RDS::GlobalCluster', { SourceDBClusterIdentifier }, 'global');

table(rule, {
  on: ['pass', { ...multiAz, ...on }],
  off: ['fail', { ...multiAz, ...off }, { says: 'are off' }],
  'Aurora, on': ['pass', { ...auroraMysql, ...on }],
  'Aurora, off': ['fail', { ...auroraMysql, ...off }],
  'nothing said, and nothing filled in': ['fail', multiAz],
  'a member’s own switch is asked of the member': [
    'pass',
    { ...auroraMysql, ...on },
    { with: [other('AWS::RDS::DBInstance', { DBClusterIdentifier: self, ...off }, 'reader')] },
  ],
  Neptune: ['not asked', { Engine: 'neptune', ...off }],
  'a secondary of a global database': ['not asked', { ...auroraMysql, ...off, GlobalClusterIdentifier: 'global' }],
  'the primary of a global database': ['not asked', { ...auroraMysql, ...off }, { with: [globalOf(self)] }],
  'a global database of others': ['fail', { ...auroraMysql, ...off }, { with: [globalOf('another')] }],
  'left its global database': ['fail', { ...auroraMysql, ...off, GlobalClusterIdentifier: '' }],
  'global databases were not read, off': ['unknown', { ...auroraMysql, ...off }, { unread: ['AWS::RDS::GlobalCluster'] }],
  'global databases were not read, on': ['pass', { ...auroraMysql, ...on }, { unread: ['AWS::RDS::GlobalCluster'] }],
  'by a parameter': ['unknown', { ...multiAz, AutoMinorVersionUpgrade: unresolved }],
  'by a condition': ['unknown', { ...multiAz, AutoMinorVersionUpgrade: oneOf(true, false) }],
  'off in both branches': ['fail', { ...multiAz, AutoMinorVersionUpgrade: oneOf(false, false) }],
  'in a global database or not, off': ['unknown', { ...auroraMysql, ...off, GlobalClusterIdentifier: unresolved }],
});

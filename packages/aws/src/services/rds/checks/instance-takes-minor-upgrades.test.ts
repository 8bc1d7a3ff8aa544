import { given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, source, stays } from '../testing.ts';
import rule from './instance-takes-minor-upgrades.ts';

table(rule, {
  on: ['pass', { Engine: 'postgres', AutoMinorVersionUpgrade: true }],
  off: ['fail', { Engine: 'postgres', AutoMinorVersionUpgrade: false }, { says: 'not applied' }],
  'nothing said': ['pass', { Engine: 'mysql' }],
  'a whole version is named': ['pass', { Engine: 'mysql', EngineVersion: '8.0.40' }],
  'off, with major upgrades allowed': ['fail', { AllowMajorVersionUpgrade: true, AutoMinorVersionUpgrade: false }],
  'a member of a cluster, off': [
    'fail',
    { ...inCluster, Engine: 'aurora-mysql', AutoMinorVersionUpgrade: false },
    { with: [cluster({ AutoMinorVersionUpgrade: true })] },
  ],
  'a member of a cluster, on': ['pass', { ...inCluster, Engine: 'aurora-postgresql', AutoMinorVersionUpgrade: true }],
  'a member of a cluster that does not say': ['pass', { ...inCluster, Engine: 'aurora-postgresql' }],
  'a member of Neptune': ['not asked', { ...inCluster, Engine: 'neptune', AutoMinorVersionUpgrade: false }],
  'a member of DocumentDB': ['not asked', { ...inCluster, Engine: 'docdb', AutoMinorVersionUpgrade: false }],
  'RDS Custom': ['not asked', { Engine: 'custom-oracle-ee', AutoMinorVersionUpgrade: false }],
  'SQL Server, off': ['fail', { Engine: 'sqlserver-se', AutoMinorVersionUpgrade: false }],
  'a replica of a source that takes them': ['pass', replica, { with: [source({ AutoMinorVersionUpgrade: true })] }],
  'a replica of a source that does not': ['fail', replica, { with: [source({ AutoMinorVersionUpgrade: false })] }],
  'a replica that takes them where its source does not': [
    'pass',
    { ...replica, AutoMinorVersionUpgrade: true },
    { with: [source({ AutoMinorVersionUpgrade: false })] },
  ],
  'a replica of a source that is elsewhere': ['unknown', replica],
  'from a snapshot': ['pass', fromSnapshot],
  'an engine by a parameter, on': ['pass', { Engine: given, AutoMinorVersionUpgrade: true }],
  'an engine by a parameter, off': ['unknown', { Engine: unresolved, AutoMinorVersionUpgrade: false }],
  'by a parameter': ['unknown', { AutoMinorVersionUpgrade: unresolved }],
  'by a condition': ['unknown', { AutoMinorVersionUpgrade: oneOf(true, false) }],
  'by a condition, on or not said': ['pass', { AutoMinorVersionUpgrade: oneOf(true, undefined) }],
  'by a condition that turns it off either way': ['fail', { AutoMinorVersionUpgrade: oneOf(false, false) }, { noFix: stays }],
});

import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, stays } from '../testing.ts';
import rule from './instance-has-enhanced-monitoring.ts';

table(rule, {
  'every minute': ['pass', { Engine: 'mysql', MonitoringInterval: 60, MonitoringRoleArn: given }],
  'every second': ['pass', { Engine: 'mysql', MonitoringInterval: 1 }],
  off: ['fail', { Engine: 'mysql', MonitoringInterval: 0 }, { says: 'off' }],
  'nothing said': [
    'fail',
    { Engine: 'postgres' },
    { fix: { MonitoringInterval: 60, MonitoringRoleArn: 'arn:aws:iam::123456789012:role/rds-monitoring-role' } },
  ],
  'a role alone, which AWS refuses': ['fail', { MonitoringRoleArn: given, MonitoringInterval: 0 }, { fix: { MonitoringInterval: 60 } }],
  'a member of a cluster': ['pass', { ...inCluster, Engine: 'aurora-mysql', MonitoringInterval: 15 }],
  'a member of a cluster that has it on': [
    'pass',
    { ...inCluster, Engine: 'aurora-mysql' },
    { with: [cluster({ MonitoringInterval: 30 })] },
  ],
  'a member of a cluster that has it off': [
    'fail',
    { ...inCluster, Engine: 'aurora-mysql' },
    { with: [cluster({ MonitoringInterval: 0 })] },
  ],
  'a member of a cluster that does not say': ['fail', { ...inCluster, Engine: 'aurora-postgresql' }, { with: [cluster()] }],
  'a member that has it off, in a cluster that has it on': [
    'fail',
    { ...inCluster, Engine: 'aurora-mysql', MonitoringInterval: 0 },
    { with: [cluster({ MonitoringInterval: 30 })] },
  ],
  'a member of a cluster that is elsewhere': ['unknown', { ...inCluster, Engine: 'aurora-postgresql' }],
  'a member of Neptune': ['not asked', { ...inCluster, Engine: 'neptune' }],
  'a member of DocumentDB': ['not asked', { ...inCluster, Engine: 'docdb', MonitoringInterval: 0 }],
  'RDS Custom that says it anyway': ['not asked', { Engine: 'custom-oracle-ee', MonitoringInterval: 60 }],
  'RDS Custom': ['not asked', { Engine: 'custom-sqlserver-se' }],
  'a replica': ['fail', { ...replica, Engine: 'mysql' }],
  'from a snapshot': ['pass', { ...fromSnapshot, MonitoringInterval: 5 }],
  'an engine by a parameter, on': ['pass', { Engine: given, MonitoringInterval: 5 }],
  'an engine by a parameter, off': ['unknown', { Engine: unresolved, MonitoringInterval: 0 }],
  'by a parameter': ['unknown', { MonitoringInterval: unresolved }],
  'by a parameter with allowed values': ['unknown', { MonitoringInterval: oneOf(0, 60) }],
  'by a parameter with allowed values, none of them off': ['pass', { MonitoringInterval: oneOf(1, 60) }],
  'by a condition that never turns it on': ['fail', { MonitoringInterval: oneOf(0, undefined) }, { noFix: stays }],
  'not read': ['unknown', { MonitoringInterval: denied }],
});

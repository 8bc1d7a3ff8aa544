import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, stays } from '../testing.ts';
import rule from './instance-has-performance-insights.ts';

table(rule, {
  on: ['pass', { Engine: 'mysql', EnablePerformanceInsights: true }],
  'on, in advanced mode': ['pass', { Engine: 'mysql', EnablePerformanceInsights: true, DatabaseInsightsMode: 'advanced' }],
  off: ['fail', { Engine: 'mysql', EnablePerformanceInsights: false }, { says: 'off' }],
  'nothing said': ['fail', { Engine: 'postgres' }],
  'a mode alone': ['fail', { Engine: 'postgres', DatabaseInsightsMode: 'standard' }],
  'a key alone': ['fail', { PerformanceInsightsKMSKeyId: given }],
  'a member that has it on': ['pass', { ...inCluster, Engine: 'aurora-mysql', EnablePerformanceInsights: true }],
  'a member of a cluster that has it on': [
    'pass',
    { ...inCluster, Engine: 'aurora-mysql' },
    { with: [cluster({ PerformanceInsightsEnabled: true })] },
  ],
  'a member of a cluster that does not say': ['fail', { ...inCluster, Engine: 'aurora-mysql' }, { with: [cluster()] }],
  'a member that has it off, in a cluster that has it on': [
    'fail',
    { ...inCluster, Engine: 'aurora-mysql', EnablePerformanceInsights: false },
    { with: [cluster({ PerformanceInsightsEnabled: true })] },
  ],
  'a member of a cluster that is elsewhere': ['unknown', { ...inCluster, Engine: 'aurora-mysql' }],
  'a member of Neptune': ['not asked', { ...inCluster, Engine: 'neptune' }],
  Db2: ['not asked', { Engine: 'db2-se' }],
  'MySQL on a class that is too small': ['not asked', { Engine: 'mysql', DBInstanceClass: 'db.t3.micro' }],
  'MariaDB on a class that is too small': ['not asked', { Engine: 'mariadb', DBInstanceClass: 'db.t4g.small' }],
  'MySQL on a class that is large enough': ['fail', { Engine: 'mysql', DBInstanceClass: 'db.t3.medium' }],
  'PostgreSQL on a small class': ['fail', { Engine: 'postgres', DBInstanceClass: 'db.t3.micro' }],
  'Aurora MySQL on a class that is too small': [
    'not asked',
    { ...inCluster, Engine: 'aurora-mysql', DBInstanceClass: 'db.t3.medium' },
    { with: [cluster()] },
  ],
  'Aurora PostgreSQL on the same class': [
    'fail',
    { ...inCluster, Engine: 'aurora-postgresql', DBInstanceClass: 'db.t3.medium' },
    { with: [cluster()] },
  ],
  'MySQL on a class by a parameter': ['unknown', { Engine: 'mysql', DBInstanceClass: unresolved }],
  'RDS Custom': ['not asked', { Engine: 'custom-oracle-ee' }],
  'a replica': ['fail', { ...replica, Engine: 'mysql' }],
  'from a snapshot': ['pass', { ...fromSnapshot, EnablePerformanceInsights: true }],
  'an engine by a parameter, on': ['pass', { Engine: given, EnablePerformanceInsights: true }],
  'an engine by a parameter, off': ['unknown', { Engine: unresolved }],
  'by a parameter': ['unknown', { EnablePerformanceInsights: unresolved }],
  'by a condition': ['unknown', { EnablePerformanceInsights: oneOf(true, false) }],
  'by a condition that never turns it on': ['fail', { EnablePerformanceInsights: oneOf(false, undefined) }, { noFix: stays }],
  'not read': ['unknown', { EnablePerformanceInsights: denied }],
});

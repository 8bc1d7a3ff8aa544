import { given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, snapshot, source, stays } from '../testing.ts';
import rule from './instance-port-is-not-the-default.ts';

table(rule, {
  'a port of its own': ['pass', { Engine: 'mysql', Port: '13306' }],
  'MySQL on 3306': ['fail', { Engine: 'mysql', Port: '3306' }, { says: '3306', fix: { Port: '13306' } }],
  'MySQL, nothing said': ['fail', { Engine: 'mysql' }, { says: 'replaces' }],
  'MariaDB on 3306': ['fail', { Engine: 'mariadb', Port: '3306' }],
  'PostgreSQL on 5432': ['fail', { Engine: 'postgres', Port: '5432' }],
  'PostgreSQL on the port of MySQL': ['pass', { Engine: 'postgres', Port: '3306' }],
  'SQL Server, nothing said': ['fail', { Engine: 'sqlserver-web' }],
  'SQL Server on 1444': ['pass', { Engine: 'sqlserver-se', Port: '1444' }],
  'Oracle on 1521': ['fail', { Engine: 'oracle-ee-cdb', Port: '1521' }],
  'Oracle Custom, nothing said': ['fail', { Engine: 'custom-oracle-ee' }],
  'Db2 on 50000': ['fail', { Engine: 'db2-ae', Port: '50000' }, { fix: { Port: '60000' } }],
  'Db2 on 50443': ['pass', { Engine: 'db2-ae', Port: '50443' }],
  'an engine that nobody knows': ['pass', { Engine: 'other' }],
  'a member of a cluster': ['not asked', { ...inCluster, Engine: 'aurora-mysql' }, { with: [cluster({ Port: 3306 })] }],
  'a member that says it anyway': ['not asked', { ...inCluster, Engine: 'aurora-mysql', Port: '3306' }],
  'a replica of a source on the default port': ['fail', replica, { with: [source({ Engine: 'postgres', Port: '5432' })] }],
  'a replica of a source that does not say': ['fail', replica, { with: [source({ Engine: 'postgres' })] }],
  'a replica of a source on another port': ['pass', replica, { with: [source({ Engine: 'postgres', Port: '6432' })] }],
  'a replica on another port than its source': [
    'pass',
    { ...replica, Port: '6432' },
    { with: [source({ Engine: 'postgres', Port: '5432' })] },
  ],
  'a replica of a source that is elsewhere': ['unknown', replica],
  'from a snapshot that nobody knows': ['unknown', { ...fromSnapshot, Engine: 'mysql' }],
  'from a snapshot on the default port': ['fail', fromSnapshot, { with: [snapshot({ Engine: 'mysql', Port: 3306 })] }],
  'from a snapshot on another port': ['pass', fromSnapshot, { with: [snapshot({ Engine: 'mysql', Port: 13306 })] }],
  'from a snapshot, on a port of its own': ['pass', { ...fromSnapshot, Port: '13306' }],
  'an engine by a parameter, on a port of its own': ['pass', { Engine: unresolved, Port: '13306' }],
  'an engine by a parameter, on the port of MySQL': ['unknown', { Engine: given, Port: '3306' }],
  'by a parameter': ['unknown', { Engine: 'mysql', Port: unresolved }],
  'by a condition': ['unknown', { Engine: 'mysql', Port: oneOf('3306', '13306') }],
  'by a condition, the default or nothing': ['fail', { Engine: 'mysql', Port: oneOf('3306', undefined) }, { noFix: stays }],
});

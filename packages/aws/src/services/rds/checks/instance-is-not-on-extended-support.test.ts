import { given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, snapshot, source, stays } from '../testing.ts';
import rule from './instance-is-not-on-extended-support.ts';

const disabled = { EngineLifecycleSupport: 'open-source-rds-extended-support-disabled' };
const enrolled = { EngineLifecycleSupport: 'open-source-rds-extended-support' };

table(rule, {
  'PostgreSQL 16': ['pass', { Engine: 'postgres', EngineVersion: '16.4' }],
  'PostgreSQL 16, enrolled': ['pass', { Engine: 'postgres', EngineVersion: '16.4', ...enrolled }],
  'PostgreSQL 13': ['fail', { Engine: 'postgres', EngineVersion: '13.20' }, { says: 'postgres 13.20' }],
  'PostgreSQL 13, the day before': ['pass', { Engine: 'postgres', EngineVersion: '13.20' }, { now: '2026-02-28T23:59:59Z' }],
  'PostgreSQL 13, the day after': ['fail', { Engine: 'postgres', EngineVersion: '13.20' }, { now: '2026-03-01' }],
  'PostgreSQL 13, not enrolled: RDS upgrades it': ['pass', { Engine: 'postgres', EngineVersion: '13.20', ...disabled }],
  'MySQL 8.0': ['fail', { Engine: 'mysql', EngineVersion: '8.0' }],
  'MySQL 8.4': ['pass', { Engine: 'mysql', EngineVersion: '8.4.5' }],
  'MySQL 5.7 past everything': ['pass', { Engine: 'mysql', EngineVersion: '5.7.44' }, { now: '2027-06-01' }],
  'MySQL 5.7: two upgrades away from 8.4': [
    'fail',
    { Engine: 'mysql', EngineVersion: '5.7.44' },
    { noFix: 'it goes to 8.0 first', fix: {} },
  ],
  'no version: the default of RDS': ['pass', { Engine: 'mysql' }],
  'MariaDB has none': ['not asked', { Engine: 'mariadb', EngineVersion: '10.5' }],
  'Oracle has none': ['not asked', { Engine: 'oracle-ee', EngineVersion: '12.1' }],
  'RDS Custom has none': ['not asked', { Engine: 'custom-oracle-ee' }],
  'Neptune has none': ['not asked', { ...inCluster, Engine: 'neptune', EngineVersion: '1.2' }],
  'a member with the version of its cluster': [
    'fail',
    { ...inCluster, Engine: 'aurora-postgresql' },
    { with: [cluster({ Engine: 'aurora-postgresql', EngineVersion: '13.9' })] },
  ],
  'a member of a cluster in standard support': [
    'pass',
    { ...inCluster, Engine: 'aurora-postgresql' },
    { with: [cluster({ Engine: 'aurora-postgresql', EngineVersion: '16.8' })] },
  ],
  'a member of a cluster without a version': [
    'pass',
    { ...inCluster, Engine: 'aurora-mysql' },
    { with: [cluster({ Engine: 'aurora-mysql' })] },
  ],
  'a member of a cluster that is not enrolled': [
    'pass',
    { ...inCluster, Engine: 'aurora-postgresql' },
    { with: [cluster({ EngineVersion: '13.9', ...disabled })] },
  ],
  'a member of a cluster that is elsewhere': ['unknown', { ...inCluster, Engine: 'aurora-postgresql' }],
  'a member that says its engine through the cluster': [
    'fail',
    inCluster,
    { with: [cluster({ Engine: 'aurora-mysql', EngineVersion: '5.7.mysql_aurora.2.11.3' })] },
  ],
  'a replica with the version of its source': ['fail', replica, { with: [source({ Engine: 'mysql', EngineVersion: '8.0.36' })] }],
  'from a snapshot of an old version': ['fail', fromSnapshot, { with: [snapshot({ Engine: 'postgres', EngineVersion: '12.9' })] }],
  'from a snapshot that nobody knows': ['unknown', { ...fromSnapshot, Engine: 'postgres' }],
  'a version that the table does not have': ['unknown', { Engine: 'postgres', EngineVersion: '99.1' }],
  'a version that the account knows': ['fail', { Engine: 'postgres', EngineVersion: '10.23' }, { observed: { EngineSupport: 'extended' } }],
  'a version that the account knows to be new': [
    'pass',
    { Engine: 'postgres', EngineVersion: '99.1' },
    { observed: { EngineSupport: 'standard' } },
  ],
  'a version that the account did not look up': [
    'unknown',
    { Engine: 'postgres', EngineVersion: '99.1' },
    { observed: {}, unread: ['Demarc::RDS::EngineVersion'] },
  ],
  'a version that the account looked up': [
    'pass',
    { Engine: 'postgres', EngineVersion: '99.1' },
    { observed: {}, with: [other('Demarc::RDS::EngineVersion', { Engine: 'postgres', EngineVersion: '99.1', Support: 'standard' })] },
  ],
  'a version that the account looked up to be old': [
    'fail',
    { Engine: 'postgres', EngineVersion: '10.23' },
    { observed: {}, with: [other('Demarc::RDS::EngineVersion', { Engine: 'postgres', EngineVersion: '10.23', Support: 'extended' })] },
  ],
  'a version of which the account looked up only others': [
    'pass',
    { Engine: 'postgres', EngineVersion: '99.1' },
    {
      observed: {},
      with: [
        other('Demarc::RDS::EngineVersion', { Engine: 'postgres', EngineVersion: '98.1', Support: 'extended' }),
        other('Demarc::RDS::EngineVersion', { Engine: 'aurora-postgresql', EngineVersion: '99.1', Support: 'extended' }),
      ],
    },
  ],
  'a version by a parameter': ['unknown', { Engine: 'postgres', EngineVersion: unresolved }],
  'one of two versions': ['unknown', { Engine: 'postgres', EngineVersion: oneOf('13.20', '16.4') }],
  'one of two old versions': ['fail', { Engine: 'postgres', EngineVersion: oneOf('13.20', '12.9') }, { noFix: stays }],
  'an engine by a parameter': ['unknown', { Engine: given, EngineVersion: '13.20' }],
  'enrolment by a parameter': ['unknown', { Engine: 'postgres', EngineVersion: '13.20', EngineLifecycleSupport: unresolved }],
});

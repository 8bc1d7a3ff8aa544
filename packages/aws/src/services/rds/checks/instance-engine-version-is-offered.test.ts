import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, snapshot, source, stays } from '../testing.ts';
import rule from './instance-engine-version-is-offered.ts';

const offered = (...OfferedEngineVersions: string[]) => ({ observed: { OfferedEngineVersions } });

table(rule, {
  'a major version in support': ['pass', { Engine: 'postgres', EngineVersion: '16' }],
  'a major version in extended support': ['pass', { Engine: 'mysql', EngineVersion: '8.0' }],
  'a major version in extended support, without it': [
    'fail',
    { Engine: 'mysql', EngineVersion: '8.0', EngineLifecycleSupport: 'open-source-rds-extended-support-disabled' },
  ],
  'a major version whose support has ended': ['fail', { Engine: 'mariadb', EngineVersion: '10.5' }, { says: 'mariadb 10.5' }],
  'a minor version of one whose support has ended': ['fail', { Engine: 'mariadb', EngineVersion: '10.4.29' }],
  'the last day of support': ['pass', { Engine: 'mariadb', EngineVersion: '10.6' }, { now: '2026-08-31T23:59:59Z' }],
  'the day after': ['fail', { Engine: 'mariadb', EngineVersion: '10.6' }, { now: '2026-09-01' }],
  'no version: the default of RDS': ['pass', { Engine: 'mysql' }],
  'a minor version of a template': ['unknown', { Engine: 'postgres', EngineVersion: '16.4' }],
  'a minor version that is offered': ['pass', { Engine: 'postgres', EngineVersion: '16.4' }, offered('16.4', '16.6')],
  'a minor version that was withdrawn': ['fail', { Engine: 'postgres', EngineVersion: '16.1' }, offered('16.4', '16.6', '18')],
  'an engine without a table, offered': [
    'pass',
    { Engine: 'oracle-ee', EngineVersion: '19.0.0.0.ru-2026-01.rur-2026-01.r1' },
    offered('19.0.0.0.ru-2026-01.rur-2026-01.r1'),
  ],
  'an engine without a table, withdrawn': [
    'fail',
    { Engine: 'oracle-ee', EngineVersion: '12.1.0.2.v1' },
    { ...offered('19.0.0.0.ru-2026-01.rur-2026-01.r1'), noFix: 'no table says which version to take' },
  ],
  'an engine without a table, of a template': ['unknown', { Engine: 'sqlserver-se', EngineVersion: '14.00' }],
  'RDS Custom': ['not asked', { Engine: 'custom-oracle-ee', EngineVersion: '19.my_cev1' }],
  'a member with the version of its cluster': [
    'fail',
    { ...inCluster, Engine: 'aurora-mysql' },
    { with: [cluster({ EngineVersion: '5.6.mysql_aurora.1.22.2' })] },
  ],
  'a member of a cluster without a version': ['pass', { ...inCluster, Engine: 'aurora-mysql' }, { with: [cluster()] }],
  'a member of a cluster that is elsewhere': ['unknown', { ...inCluster, Engine: 'aurora-mysql' }],
  'a member of DocumentDB': ['not asked', { ...inCluster, Engine: 'docdb', EngineVersion: '3.6' }],
  'a replica with the version of its source': ['fail', replica, { with: [source({ Engine: 'mariadb', EngineVersion: '10.3' })] }],
  'from a snapshot of a version that has ended': [
    'fail',
    fromSnapshot,
    { with: [snapshot({ Engine: 'mariadb', EngineVersion: '10.3.8' })] },
  ],
  'from a snapshot, upgraded': ['pass', { ...fromSnapshot, Engine: 'mariadb', EngineVersion: '11.4' }],
  'a version that the account did not look up': [
    'unknown',
    { Engine: 'postgres', EngineVersion: '16.4' },
    { observed: {}, unread: ['Demarc::RDS::EngineVersion'] },
  ],
  'a version that the account looked up': [
    'pass',
    { Engine: 'postgres', EngineVersion: '16.4' },
    { observed: {}, with: [other('Demarc::RDS::EngineVersion', { Engine: 'postgres', EngineVersion: '16.4' })] },
  ],
  'a version of another engine that the account looked up': [
    'fail',
    { Engine: 'postgres', EngineVersion: '16.4' },
    {
      observed: {},
      with: [
        other('Demarc::RDS::EngineVersion', { Engine: 'aurora-postgresql', EngineVersion: '16.4' }),
        other('Demarc::RDS::EngineVersion', { Engine: 'postgres', EngineVersion: '18' }),
      ],
    },
  ],
  'a version by a parameter': ['unknown', { Engine: 'mysql', EngineVersion: unresolved }],
  'one of two versions that have ended': ['fail', { Engine: 'mariadb', EngineVersion: oneOf('10.3', '10.4') }, { noFix: stays }],
  'one of two versions': ['unknown', { Engine: 'mariadb', EngineVersion: oneOf('10.3', '11.4') }],
});

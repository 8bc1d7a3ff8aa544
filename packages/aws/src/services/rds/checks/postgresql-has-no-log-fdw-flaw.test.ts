import { given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, snapshot, source, stays } from '../testing.ts';
import rule from './postgresql-has-no-log-fdw-flaw.ts';

table(rule, {
  '13.3': ['pass', { Engine: 'postgres', EngineVersion: '13.3' }],
  '13.2': ['fail', { Engine: 'postgres', EngineVersion: '13.2' }, { says: '13.2' }],
  '12.7': ['pass', { Engine: 'postgres', EngineVersion: '12.7' }],
  '12.6': ['fail', { Engine: 'postgres', EngineVersion: '12.6' }],
  '11.12': ['pass', { Engine: 'postgres', EngineVersion: '11.12' }],
  '11.11': ['fail', { Engine: 'postgres', EngineVersion: '11.11' }],
  '10.17': ['pass', { Engine: 'postgres', EngineVersion: '10.17' }],
  '10.16': ['fail', { Engine: 'postgres', EngineVersion: '10.16' }],
  '9.6.22': ['pass', { Engine: 'postgres', EngineVersion: '9.6.22' }],
  '9.6.21': ['fail', { Engine: 'postgres', EngineVersion: '9.6.21' }],
  '9.5': ['fail', { Engine: 'postgres', EngineVersion: '9.5.25' }],
  '14.1': ['pass', { Engine: 'postgres', EngineVersion: '14.1' }],
  '13 alone is its newest': ['pass', { Engine: 'postgres', EngineVersion: '13' }],
  'no version': ['pass', { Engine: 'postgres' }],
  MySQL: ['not asked', { Engine: 'mysql', EngineVersion: '5.7' }],
  'Aurora 11.8 by its cluster': ['fail', { ...inCluster, Engine: 'aurora-postgresql' }, { with: [cluster({ EngineVersion: '11.8' })] }],
  'Aurora 11.9 by its cluster': ['pass', { ...inCluster, Engine: 'aurora-postgresql' }, { with: [cluster({ EngineVersion: '11.9' })] }],
  'Aurora 10.12, all by its cluster': ['fail', inCluster, { with: [cluster({ Engine: 'aurora-postgresql', EngineVersion: '10.12' })] }],
  'Aurora 12.4': ['pass', { ...inCluster, Engine: 'aurora-postgresql', EngineVersion: '12.4' }],
  'Aurora of a cluster that is elsewhere': ['unknown', { ...inCluster, Engine: 'aurora-postgresql' }],
  'a replica': ['fail', replica, { with: [source({ Engine: 'postgres', EngineVersion: '12.3' })] }],
  'from a snapshot': ['fail', fromSnapshot, { with: [snapshot({ Engine: 'postgres', EngineVersion: '11.5' })] }],
  'by a parameter': ['unknown', { Engine: 'postgres', EngineVersion: unresolved }],
  'one of two versions': ['unknown', { Engine: 'postgres', EngineVersion: oneOf('13.2', '13.3') }],
  'one of two flawed versions': ['fail', { Engine: 'postgres', EngineVersion: oneOf('13.1', '13.2') }, { noFix: stays }],
  'an engine by a parameter': ['unknown', { Engine: given, EngineVersion: '13.2' }],
});

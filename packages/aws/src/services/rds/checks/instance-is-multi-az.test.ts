import { given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { fromSnapshot, inCluster, replica, snapshot, source, stays } from '../testing.ts';
import rule from './instance-is-multi-az.ts';

const options = (...names: string[]) =>
  other('AWS::RDS::OptionGroup', { OptionConfigurations: names.map((OptionName) => ({ OptionName })) }, 'og');

table(rule, {
  'with a standby': ['pass', { Engine: 'postgres', MultiAZ: true }],
  'without a standby': ['fail', { Engine: 'postgres', MultiAZ: false }, { says: 'no standby' }],
  'nothing said': ['fail', { Engine: 'mysql' }],
  'a zone of its own': ['fail', { Engine: 'oracle-ee', AvailabilityZone: 'eu-central-1a' }],
  'a member of a cluster': ['not asked', { ...inCluster, Engine: 'aurora-mysql' }],
  'a member of a cluster that says it anyway': ['not asked', { ...inCluster, MultiAZ: false }],
  'a member of Neptune': ['not asked', { ...inCluster, Engine: 'neptune' }],
  'a member or not': ['unknown', { DBClusterIdentifier: oneOf('cluster-1', undefined), Engine: 'mysql' }],
  'SQL Server with a standby': ['pass', { Engine: 'sqlserver-se', MultiAZ: true }],
  'SQL Server without': ['fail', { Engine: 'sqlserver-ee' }],
  'SQL Server, mirrored by an option': ['pass', { Engine: 'sqlserver-se', OptionGroupName: 'og' }, { with: [options('Mirroring')] }],
  'SQL Server with other options': ['fail', { Engine: 'sqlserver-se', OptionGroupName: 'og' }, { with: [options('SQLSERVER_AUDIT')] }],
  'SQL Server with a group without options': ['fail', { Engine: 'sqlserver-se', OptionGroupName: 'og' }, { with: [options()] }],
  'SQL Server with the default options': ['fail', { Engine: 'sqlserver-se', OptionGroupName: 'default:sqlserver-se-15-00' }],
  'SQL Server with options that were not read': ['unknown', { Engine: 'sqlserver-se', OptionGroupName: 'og' }],
  'mirroring is for SQL Server only': ['fail', { Engine: 'mysql', OptionGroupName: 'og' }, { with: [options('Mirroring')] }],
  'SQL Server Express': ['not asked', { Engine: 'sqlserver-ex' }],
  'SQL Server Web': ['fail', { Engine: 'sqlserver-web' }],
  'a replica without a standby': ['fail', replica, { with: [source({ MultiAZ: true, Engine: 'mysql' })] }],
  'a replica with a standby': ['pass', { ...replica, MultiAZ: true }],
  'from a snapshot of SQL Server Express': ['not asked', fromSnapshot, { with: [snapshot({ Engine: 'sqlserver-ex' })] }],
  'from a snapshot that nobody knows': ['unknown', fromSnapshot],
  'from a snapshot, of a known engine': ['fail', { ...fromSnapshot, Engine: 'postgres' }],
  'RDS Custom': ['fail', { Engine: 'custom-sqlserver-ee' }],
  'an engine by a parameter, without a standby': ['unknown', { Engine: unresolved, MultiAZ: false }],
  'an engine by a parameter, with a standby': ['pass', { Engine: given, MultiAZ: true }],
  'by a parameter': ['unknown', { Engine: 'mysql', MultiAZ: unresolved }],
  'by a condition': ['unknown', { Engine: 'mysql', MultiAZ: oneOf(true, false) }],
  'by a condition that never turns it on': ['fail', { Engine: 'mysql', MultiAZ: oneOf(false, undefined) }, { noFix: stays }],
});

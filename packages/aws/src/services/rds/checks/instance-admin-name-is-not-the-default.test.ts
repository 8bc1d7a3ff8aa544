import { beginning, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, snapshot, source, stays } from '../testing.ts';
import rule from './instance-admin-name-is-not-the-default.ts';

table(rule, {
  'a name of its own': ['pass', { Engine: 'mysql', MasterUsername: 'keeper' }],
  admin: ['fail', { Engine: 'mysql', MasterUsername: 'admin' }, { says: 'new database' }],
  postgres: ['fail', { Engine: 'postgres', MasterUsername: 'postgres' }],
  'the proposal of another engine': ['fail', { Engine: 'postgres', MasterUsername: 'admin' }],
  'a name that only begins so': ['pass', { MasterUsername: 'administrator' }],
  'a password in Secrets Manager changes no name': ['fail', { MasterUsername: 'admin', ManageMasterUserPassword: true }],
  'other names are forbidden here': ['fail', { MasterUsername: 'root' }, { settings: { defaultNames: ['root'] } }],
  'no name, which AWS refuses': ['pass', { Engine: 'mysql' }],
  'a member of a cluster': ['not asked', inCluster, { with: [cluster({ MasterUsername: 'admin' })] }],
  'a member that says it anyway': ['not asked', { ...inCluster, MasterUsername: 'admin' }],
  'a member or not': ['unknown', { DBClusterIdentifier: unresolved, MasterUsername: 'admin' }],
  'a replica': ['not asked', replica, { with: [source({ MasterUsername: 'admin' })] }],
  'from a snapshot that nobody knows': ['unknown', fromSnapshot],
  'from a snapshot with the default name': [
    'fail',
    fromSnapshot,
    { with: [snapshot({ MasterUsername: 'postgres' })], noFix: 'the name comes with the snapshot' },
  ],
  'from a snapshot with a name of its own': ['pass', fromSnapshot, { with: [snapshot({ MasterUsername: 'keeper' })] }],
  'from a snapshot of a database of the template': [
    'fail',
    fromSnapshot,
    {
      with: [snapshot({ DBInstanceIdentifier: 'source-1' }), source({ MasterUsername: 'admin' })],
      noFix: 'the name comes with the snapshot',
    },
  ],
  'restored to a point in time': [
    'fail',
    { ...replica, UseLatestRestorableTime: true },
    { with: [source({ MasterUsername: 'admin' })], noFix: 'the name comes with the backup' },
  ],
  'by a parameter': ['unknown', { MasterUsername: unresolved }],
  'by a secret': ['unknown', { MasterUsername: given }],
  'by a parameter with a beginning': ['pass', { MasterUsername: beginning('app_') }],
  'by a parameter with a beginning that may become it': ['unknown', { MasterUsername: beginning('ad') }],
  'by a condition': ['unknown', { MasterUsername: oneOf('admin', 'keeper') }],
  'by a condition, default either way': ['fail', { MasterUsername: oneOf('admin', 'postgres') }, { noFix: stays }],
});

import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::MemoryDB::Snapshot',
  { title: 'MemoryDB snapshot', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MemoryDB::Cluster' },
  {
    ...managedDatabase,
  },
);

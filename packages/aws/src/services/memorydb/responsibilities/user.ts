import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::MemoryDB::User',
  { title: 'MemoryDB user', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MemoryDB::Cluster' },
  {
    ...identity,
  },
);

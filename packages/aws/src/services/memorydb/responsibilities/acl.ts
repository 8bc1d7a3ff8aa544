import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::MemoryDB::ACL',
  { title: 'MemoryDB access list', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MemoryDB::Cluster' },
  {
    ...identity,
  },
);

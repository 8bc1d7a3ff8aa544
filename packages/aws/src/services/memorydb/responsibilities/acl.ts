import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::MemoryDB::ACL',
  { title: 'MemoryDB access list', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::MemoryDB::Cluster' },
  {
    ...identity,
    'iam.authz': you(
      'Lets in the users of the list with their access strings; the ready-made open-access list lets in everyone.',
      'Make a list of your own for each cluster, and leave open-access to none.',
      ours,
    ),
  },
);

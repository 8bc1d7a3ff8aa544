import { aws, both, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::DocDB::GlobalCluster',
  { title: 'DocumentDB global cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'crypto.keys': aws(
      "Encrypts each Region's cluster with a key of that Region.",
      'Provide a key in each Region once you choose your own.',
      ours,
    ),
    'resil.dr': both('Replicates storage to other Regions.', 'Choose Regions and rehearse the switch.', ours),
    'net.segment': none('subnets belong to the member clusters'),
    'net.perimeter': none('endpoints belong to the member clusters'),
  },
);

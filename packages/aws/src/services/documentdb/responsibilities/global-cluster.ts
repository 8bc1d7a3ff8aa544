import { aws, both, none, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

const globalClusterBlock = page('https://docs.amazonaws.cn/en_us/r53recovery/latest/dg/documentdb-global-cluster-block.html', '2026-11-26');

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
    'resil.dr': both(
      'Replicates to the secondary clusters: a planned switchover loses nothing, a failover what was not yet replicated.',
      'Choose Regions, watch the lag, and rehearse both the switchover and the failover.',
      globalClusterBlock,
    ),
    'net.segment': none('subnets belong to the member clusters'),
    'net.perimeter': none('endpoints belong to the member clusters'),
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { lies, onOutpost } from '../../../shifts/outpost.ts';

const outpost = onOutpost<'AWS::ElastiCache::CacheCluster'>(
  'elasticache-cache-cluster',
  'cache nodes',
  (cluster, context) =>
    cluster.CacheSubnetGroupName !== undefined &&
    lies(context.target('AWS::ElastiCache::SubnetGroup', cluster.CacheSubnetGroupName).SubnetIds, context),
);

export default responsibilities(
  'AWS::ElastiCache::CacheCluster',
  { title: 'ElastiCache cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'physical.facility': [managedDatabase['physical.facility'], outpost.facility],
    'physical.media': [managedDatabase['physical.media'], outpost.media],
    'network.infra': [managedDatabase['network.infra'], outpost.network],
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'elasticache-cache-cluster-auto-minor-version-upgrade',
        owner: 'customer',
        says: 'Automatic minor upgrades are off: engine updates wait for you.',
        awsDoes: 'Applies critical security updates in the window.',
        youDo: 'Apply every other engine update yourself.',
        source: ours,
        basis: 'operated',
        when: (cluster) => cluster.AutoMinorVersionUpgrade === false,
      },
    ],
    'app.code': you('Runs the commands it is given.', 'Bound keys; never build commands from user input.', ours),
    'resil.backup': you('Snapshots single-node caches only where the engine can.', 'Be able to rebuild the cache.', ours, {
      basis: 'operated',
    }),
    'iam.creds': you('Offers no login on Memcached.', 'Rely on the network, or choose an engine with users.', ours),
    'data.retention': you('Drops keys when they expire or memory is short.', 'Set an expiry on every key.', ours),
    'data.classification': you('Does not look at cached values.', 'Keep secrets and personal data out of a cache without logins.', ours),
  },
);

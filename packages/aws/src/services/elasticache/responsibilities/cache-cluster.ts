import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { lies, onOutpost } from '../../../shifts/outpost.ts';
import { engineSupport } from '../engine-support.ts';
import { extendedSupport } from '../pages.ts';

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
        id: 'elasticache-cache-cluster-past-standard-support',
        owner: 'shared',
        says: 'Standard support of this engine version has ended: AWS publishes security fixes under paid extended support only.',
        awsDoes: 'Fixes critical and high vulnerabilities of the old version, for a fee.',
        youDo: 'Move to Valkey, or to a Redis OSS version in standard support.',
        source: extendedSupport,
        basis: 'operated',
        when: (cluster, context) => engineSupport(cluster, context.now) === 'extended',
      },
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
      {
        id: 'elasticache-cache-cluster-support-ended',
        owner: 'customer',
        says: 'Support of this engine version has ended: a newer version is the only patch left.',
        awsDoes: 'Patches this version no more.',
        youDo: 'Upgrade at once, at a time that you choose, before AWS does it by itself.',
        source: extendedSupport,
        basis: 'operated',
        schedule: 'you',
        when: (cluster, context) => engineSupport(cluster, context.now) === 'ended',
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

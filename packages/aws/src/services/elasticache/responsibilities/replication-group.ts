import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { lies, onOutpost } from '../../../shifts/outpost.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { engineSupport } from '../engine-support.ts';
import { extendedSupport, selfServiceUpdates } from '../pages.ts';

const outpost = onOutpost<'AWS::ElastiCache::ReplicationGroup'>(
  'elasticache-replication-group',
  'cache nodes',
  (group, context) =>
    group.CacheSubnetGroupName !== undefined &&
    lies(context.target('AWS::ElastiCache::SubnetGroup', group.CacheSubnetGroupName).SubnetIds, context),
);

export default responsibilities(
  'AWS::ElastiCache::ReplicationGroup',
  { title: 'ElastiCache replication group', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedDatabase,
    'physical.facility': [managedDatabase['physical.facility'], outpost.facility],
    'physical.media': [managedDatabase['physical.media'], outpost.media],
    'network.infra': [managedDatabase['network.infra'], outpost.network],
    'engine.patch': [
      managedDatabase['engine.patch'],
      {
        id: 'elasticache-replication-group-past-standard-support',
        owner: 'shared',
        says: 'Standard support of this engine version has ended: AWS publishes security fixes under paid extended support only.',
        awsDoes: 'Fixes critical and high vulnerabilities of the old version, for a fee.',
        youDo: 'Move to Valkey, or to a Redis OSS version in standard support.',
        source: extendedSupport,
        basis: 'operated',
        when: (group, context) => engineSupport(group, context.now) === 'extended',
      },
      {
        id: 'S079',
        owner: 'customer',
        says: 'Automatic minor upgrades are off: all but critical security updates wait for you.',
        awsDoes: 'Applies critical security updates in the window.',
        youDo: 'Apply every other service update and engine version yourself.',
        source: selfServiceUpdates,
        basis: 'operated',
        schedule: 'you',
        when: (group) => group.AutoMinorVersionUpgrade === false,
      },
      {
        id: 'elasticache-replication-group-support-ended',
        owner: 'customer',
        says: 'Support of this engine version has ended: a newer version is the only patch left.',
        awsDoes: 'Patches this version no more.',
        youDo: 'Upgrade at once, at a time that you choose, before AWS does it by itself.',
        source: extendedSupport,
        basis: 'operated',
        schedule: 'you',
        when: (group, context) => engineSupport(group, context.now) === 'ended',
      },
    ],
    'app.code': you('Runs the commands and scripts it is given.', 'Bound keys and scripts; never build commands from user input.', ours),
    'resil.ha': [
      managedDatabase['resil.ha'],
      {
        id: 'elasticache-replication-group-automatic-failover-enabled',
        owner: 'shared',
        says: 'AWS promotes a replica when the primary fails.',
        awsDoes: 'Promotes a replica when the primary fails.',
        youDo: 'Keep replicas in other Zones, and make clients reconnect.',
        source: ours,
        when: (group) => group.AutomaticFailoverEnabled === true,
      },
    ],
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::ElastiCache::ReplicationGroup'>({
        id: 'elasticache-replication-group-kms-key-id',
        what: 'stored data',
        says: 'Stored data uses a KMS key that you name.',
        awsDoes: 'Encrypts stored data with the key that you name.',
        youDo: "Keep that key's policy and life; without it stored data cannot be read.",
        source: ours,
        key: (group) => group.KmsKeyId,
      }),
    ],
    'crypto.certs': aws('Issues and renews node certificates.', 'Keep client trust stores current.', ours),
    'crypto.rest': [
      managedDatabase['crypto.rest'],
      {
        id: 'elasticache-replication-group-at-rest-encryption-enabled',
        owner: 'shared',
        says: 'AWS encrypts snapshots and what is written to disk.',
        awsDoes: 'Encrypts snapshots and what is written to disk.',
        youDo: 'Leave it on: it can only be chosen at creation.',
        source: ours,
        when: (group) => group.AtRestEncryptionEnabled === true,
      },
    ],
    'resil.backup': [
      managedDatabase['resil.backup'],
      {
        id: 'S080',
        owner: 'customer',
        says: 'The snapshot retention is zero: automatic backups are off.',
        awsDoes: 'Takes no automatic snapshot.',
        youDo: 'Set a retention, or be able to fill the cache again.',
        source: ours,
        basis: 'operated',
        // Zero is what AWS takes where nothing is said.
        when: (group) => (group.SnapshotRetentionLimit ?? 0) === 0,
      },
    ],
    'iam.creds': you('Stores hashed user passwords or one token.', 'Rotate tokens, or use IAM logins.', ours),
    'data.retention': you('Drops keys when they expire or memory is short.', 'Set expiry, and prune manual snapshots.', ours),
    'data.classification': you('Does not look at cached values.', 'Keep out what need not be cached, above all secrets.', ours),
  },
);

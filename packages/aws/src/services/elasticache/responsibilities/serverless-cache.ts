import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { selfServiceUpdates } from '../pages.ts';

export default responsibilities(
  'AWS::ElastiCache::ServerlessCache',
  { title: 'ElastiCache serverless cache', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'engine.patch': [
      serverlessDatabase['engine.patch'],
      {
        id: 'S078',
        owner: 'aws',
        says: 'Serverless: AWS applies updates and minor versions without a window.',
        awsDoes: 'Applies service updates and engine versions unseen.',
        youDo: 'Keep client libraries current; choose when to move a major version.',
        source: selfServiceUpdates,
        schedule: 'aws',
        when: (cache) => has(cache, 'Engine'),
      },
    ],
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::ElastiCache::ServerlessCache'>({
        id: 'elasticache-serverless-cache-kms-key-id',
        what: 'stored data',
        says: 'Stored data uses a KMS key that you name.',
        awsDoes: 'Encrypts stored data with the key that you name.',
        youDo: "Keep that key's policy and life; without it stored data cannot be read.",
        source: ours,
        key: (cache) => cache.KmsKeyId,
      }),
    ],
    'resil.backup': both('Takes daily snapshots if you set retention.', 'Set retention, or be able to rebuild.', ours, {
      basis: 'operated',
    }),
    'net.segment': you('Places endpoints in your subnets.', 'Choose private subnets in several Zones.', ours),
    'net.perimeter': you('Attaches your security groups.', 'Admit only the application tier.', ours),
    'iam.creds': you('Stores hashed passwords of cache users.', 'Prefer IAM logins; rotate the rest.', ours),
    'data.retention': you('Drops keys when they expire or limits are reached.', 'Set an expiry on every key.', ours),
    'iam.identity': you('Authenticates by user group or IAM.', 'Create users instead of the default one.', ours),
  },
);

import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::S3::MultiRegionAccessPoint',
  { title: 'S3 multi-Region access point', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'crypto.keys': none('keys belong to the buckets behind it'),
    'crypto.rest': none('encryption belongs to the buckets behind it'),
    'resil.backup': none('versions live in the buckets behind it'),
    'resil.dr': both('Routes requests to the nearest healthy bucket.', 'Configure replication and decide on failover.', ours),
    'iam.authz': you(
      'Evaluates its own policy and that of each bucket.',
      'Write both narrowly; its public block is fixed at creation.',
      ours,
    ),
    'data.retention': none('objects live in the buckets behind it'),
  },
);

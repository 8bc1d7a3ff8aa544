import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::Lightsail::Bucket',
  { title: 'Lightsail bucket', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'resil.dr': you('Offers no copy to another Region.', 'Copy what matters to another place yourself.', ours),
    'net.perimeter': you(
      'Lets each object be public unless all are private.',
      'Make the bucket private; publish single objects on purpose.',
      ours,
    ),
    'iam.creds': you('Creates access keys for the bucket when you ask.', 'Prefer attached instances to keys; rotate keys.', ours),
  },
);

import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::KinesisVideo::SignalingChannel',
  { title: 'Video signaling channel', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'crypto.transit': aws('Relays media only encrypted.', 'Keep devices and browsers current.', ours),
    'resil.backup': none('signalling stores no media'),
    'iam.authz': you('Checks IAM for master and viewers.', 'Issue viewers short-lived rights for one channel.', ours),
    'data.retention': none('signalling stores no media'),
  },
);

import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Config::DeliveryChannel',
  { title: 'Config delivery channel', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Config::ConfigurationRecorder' },
  {
    ...detectionAndLogging,
    'data.retention': you(
      'Delivers history and snapshots to the bucket that the channel names, and deletes nothing there.',
      'Keep the bucket in an account of its own, with a lifecycle and object lock as long as auditors look back.',
      ours,
    ),
    'crypto.rest': both(
      'Encrypts what it delivers with the key that the channel names, else as the bucket does.',
      'Name a key, and let only those decrypt who read configurations for their work.',
      ours,
    ),
  },
);

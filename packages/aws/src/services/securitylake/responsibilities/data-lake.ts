import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::SecurityLake::DataLake',
  { title: 'Security data lake', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'crypto.keys': both('Encrypts lake buckets.', 'Own the key if you name one.', ours),
    'data.retention': you("Expires objects as the lake's lifecycle says.", 'Set the lifecycle for each source and Region.', ours),
  },
);

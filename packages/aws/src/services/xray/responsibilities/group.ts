import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::XRay::Group',
  { title: 'Trace group', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'data.retention': aws('Keeps traces for thirty days.', 'Export what must be kept longer.', ours),
    'data.classification': you('Stores annotations as they are sent.', 'Keep personal data out of annotations and metadata.', ours),
  },
);

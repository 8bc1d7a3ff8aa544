import { aws, both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::SecurityHub::Hub',
  { title: 'Security Hub', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'data.retention': aws('Keeps findings for ninety days after their last update.', 'Export findings to keep them longer.', ours),
    'config.mgmt': both('Checks resources against standards.', 'Choose standards, fix failures, justify exceptions.', ours),
  },
);

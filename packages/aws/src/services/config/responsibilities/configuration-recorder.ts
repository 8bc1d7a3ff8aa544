import { both, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

const infrastructureSecurity = page('https://docs.aws.amazon.com/config/latest/developerguide/infrastructure-security.html', '2026-11-25');

export default responsibilities(
  'AWS::Config::ConfigurationRecorder',
  { title: 'Config recorder', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'data.retention': you('Keeps configuration history for up to seven years.', 'Set how long history is kept.', ours),
    'config.mgmt': both('Records the settings of types that you choose.', 'Record all types in every Region.', infrastructureSecurity),
  },
);

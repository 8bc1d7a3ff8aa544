import { both, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

const infrastructureSecurity = page('https://docs.aws.amazon.com/config/latest/developerguide/infrastructure-security.html', '2026-11-25');

export default responsibilities(
  'AWS::Config::ConfigurationRecorder',
  { title: 'Config recorder', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'config.mgmt': both('Records the settings of types that you choose.', 'Record all types in every Region.', infrastructureSecurity),
  },
);

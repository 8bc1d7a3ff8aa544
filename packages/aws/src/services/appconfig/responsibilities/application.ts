import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::AppConfig::Application',
  { title: 'AppConfig application', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.code': you('Delivers settings in steps and can roll back.', 'Validate settings and define alarms.', ours),
    'data.retention': you('Keeps every configuration version until deleted.', 'Delete versions that hold what should not be kept.', ours),
  },
);

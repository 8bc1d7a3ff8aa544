import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::InspectorV2::Filter',
  { title: 'Inspector filter', serviceModel: 'saas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...detectionAndLogging,
  },
);

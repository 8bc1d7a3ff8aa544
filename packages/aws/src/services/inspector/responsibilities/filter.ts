import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::InspectorV2::Filter',
  { title: 'Inspector filter', serviceModel: 'saas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...detectionAndLogging,
    'detect.monitor': you(
      'Hides or only lists what matches, as the filter’s action says; new findings that match vanish, too.',
      'Suppress by vulnerability and resource, never by severity alone, and review each filter with its reason.',
      ours,
      { basis: 'operated' },
    ),
  },
);

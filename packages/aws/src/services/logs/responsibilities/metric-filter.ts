import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Logs::MetricFilter',
  { title: 'Log metric filter', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Logs::LogGroup' },
  {
    ...detectionAndLogging,
    'detect.monitor': you(
      'Counts matches in events that arrive after it was made; sounds no alarm by itself.',
      'Test the pattern on real events, and attach an alarm with somebody behind it.',
      ours,
      { basis: 'operated' },
    ),
  },
);

import { both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::CloudWatch::Alarm',
  { title: 'Alarm', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'detect.monitor': [
      both('Compares the metric and calls the action.', 'Choose thresholds and people who answer.', ours, { basis: 'operated' }),
      {
        id: 'cloudwatch-alarm-actions-enabled',
        owner: 'customer',
        says: 'The alarm changes state but calls nobody.',
        awsDoes: "Changes the alarm's state and starts nothing.",
        youDo: 'Enable the actions, or watch the alarm yourself.',
        source: ours,
        basis: 'operated',
        when: (alarm) => alarm.ActionsEnabled === false,
      },
    ],
    'config.mgmt': both(
      'Evaluates what the alarm defines, even when nothing reports.',
      'Decide what missing data means; keep alarms in code.',
      ours,
    ),
  },
);

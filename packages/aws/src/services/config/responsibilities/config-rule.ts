import { both, is, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Config::ConfigRule',
  { title: 'Config rule', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'app.code': [
      detectionAndLogging['app.code'],
      {
        id: 'config-rule-owner',
        owner: 'customer',
        says: 'The rule runs your own code or policy.',
        awsDoes: 'Calls your function, or evaluates your policy, on each change.',
        youDo: "Write, test and maintain the rule's code.",
        source: ours,
        when: (rule) => is(rule.Source, 'Owner', 'CUSTOM_LAMBDA', 'CUSTOM_POLICY'),
      },
    ],
    'config.mgmt': both('Evaluates the rule on each change or on schedule.', 'Set parameters and scope, and repair what fails.', ours),
  },
);

import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Config::ConfigurationAggregator',
  { title: 'Config aggregator', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'iam.authz': you(
      "Reads source accounts only with their consent or the organisation's.",
      'Limit who may read the whole estate here.',
      ours,
    ),
    'config.mgmt': both(
      'Copies configuration and compliance of many accounts into one view.',
      'Aggregate all accounts and Regions, and act on what it shows.',
      ours,
    ),
  },
);

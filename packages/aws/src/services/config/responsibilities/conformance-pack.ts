import { both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Config::ConformancePack',
  { title: 'Config conformance pack', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'config.mgmt': both(
      "Deploys the pack's rules and reports them as one score.",
      'Choose rules, parameters and remedies, and repair what fails.',
      ours,
    ),
  },
);

import { both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::AccessAnalyzer::Analyzer',
  { title: 'Access analyzer', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'iam.authz': both(
      'Reports access from outside, or unused access.',
      'Remove what is not intended; archive the rest with reasons.',
      ours,
    ),
    'detect.monitor': both(
      'Analyses policies again whenever they change.',
      'Have an analyser in each Region, and answer its findings.',
      ours,
      { basis: 'operated' },
    ),
  },
);

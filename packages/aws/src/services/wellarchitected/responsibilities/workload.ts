import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::WellArchitected::Workload',
  { title: 'Well-Architected workload', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('no package or module enters it'),
    'app.code': none('settings only; no code of yours runs in it'),
    'data.classification': you('Stores notes that describe weaknesses.', 'Treat reviews as confidential; share with few.', ours),
    'config.mgmt': both(
      'Stores the answers of a review and lists its risks.',
      'Answer truthfully, plan improvements, and review again.',
      ours,
    ),
  },
);

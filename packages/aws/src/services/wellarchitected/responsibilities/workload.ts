import { none } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::WellArchitected::Workload',
  { title: 'Well-Architected workload', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('no package or module enters it'),
    'app.code': none('settings only; no code of yours runs in it'),
  },
);

import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ResilienceHub::App',
  { title: 'Resilience Hub application', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('nothing foreign is loaded by it'),
    'app.code': none('no program is part of this configuration'),
    'resil.dr': you('Compares the design with the targets you set.', 'Set targets and close gaps.', ours),
    'config.mgmt': both(
      'Estimates recovery times from the design, and finds drift from it.',
      'Assess again after each change of the design.',
      ours,
    ),
  },
);

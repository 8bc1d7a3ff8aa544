import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Backup::RestoreTestingPlan',
  { title: 'Restore testing plan', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('no package or module enters it'),
    'app.code': none('settings only; no code of yours runs in it'),
    'resil.backup': both(
      'Restores chosen recovery points on schedule and cleans up.',
      'Validate what was restored and select what matters.',
      ours,
      { basis: 'operated' },
    ),
    'resil.dr': you('Restores in the Region of the plan.', 'Test copies in the recovery Region with a plan there.', ours),
  },
);

import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::SSM::PatchBaseline',
  { title: 'Patch baseline', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'os.guest': both('Knows which patches exist and installs them when run.', 'Choose approvals and windows; check compliance.', ours, {
      basis: 'operated',
    }),
    'app.supplychain': none('it loads nothing from outside'),
    'app.code': none('it holds settings, not a program'),
    'detect.monitor': you('Reports compliance of each scanned machine.', 'Alarm on machines that miss patches or never report.', ours, {
      basis: 'operated',
    }),
  },
);

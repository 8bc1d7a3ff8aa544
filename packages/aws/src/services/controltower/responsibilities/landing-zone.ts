import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ControlTower::LandingZone',
  { title: 'Landing zone', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'iam.identity': you(
      'Sets up Identity Center for the accounts.',
      'Assign people, and keep the management account out of daily work.',
      ours,
    ),
    'log.audit': both('Builds a log account and trail.', 'Keep it intact and read it.', ours),
    'config.mgmt': both('Sets up accounts and applies controls.', 'Update the landing zone and repair drift.', ours),
  },
);

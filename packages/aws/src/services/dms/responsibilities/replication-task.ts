import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::DMS::ReplicationTask',
  { title: 'Migration task', serviceModel: 'paas', serviceType: 'container' },
  {
    ...controlPlane,
    'app.supplychain': none('it loads nothing from outside'),
    'app.code': none('it holds settings, not a program'),
    'resil.ha': both('Resumes from checkpoints.', 'Watch lag and restart failed tasks.', ours),
    'data.classification': you('Copies tables that the mapping selects.', 'Leave out or transform sensitive columns.', ours),
    'iam.identity': you('Connects with the login that each endpoint names.', 'Give the task its own narrow database users.', ours),
  },
);

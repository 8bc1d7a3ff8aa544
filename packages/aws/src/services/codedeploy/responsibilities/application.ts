import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::CodeDeploy::Application',
  { title: 'Deployment application', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': you('Installs the revision that it is given.', 'Build revisions where nobody can slip code in; sign them.', ours),
    'app.code': you('Runs the hooks of the application specification on each target.', 'Review hooks: on servers they run as root.', ours),
    'resil.ha': aws('Orchestrates deployments, and rolls back when asked.', 'Choose health rules, alarms and automatic roll-back.', ours),
  },
);

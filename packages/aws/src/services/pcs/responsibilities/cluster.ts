import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';

export default responsibilities(
  'AWS::PCS::Cluster',
  { title: 'Parallel computing cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'orchestration.addons': aws('Runs and patches the scheduler controller.', 'Choose the scheduler version and upgrade in time.', ours),
    'engine.patch': both('Maintains supported scheduler versions.', 'Recreate the cluster for a new major version.', ours, {
      basis: 'operated',
    }),
    'app.code': you('Runs the jobs that users submit to the scheduler.', 'Limit who may submit, and separate users on nodes.', ours),
    'iam.identity': you(
      'Authenticates calls of its API; users of nodes come from you.',
      'Manage users and groups of the login nodes.',
      ours,
    ),
  },
);

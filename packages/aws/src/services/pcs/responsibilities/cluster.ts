import { aws, both, ours } from '@demarc/model';
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
  },
);

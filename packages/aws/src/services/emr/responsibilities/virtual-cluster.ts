import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';

export default responsibilities(
  'AWS::EMRContainers::VirtualCluster',
  { title: 'EMR on EKS virtual cluster', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'orchestration.addons': both('Submits and tracks Spark jobs.', 'Run the cluster underneath.', ours),
    'os.guest': you('Runs jobs on nodes of your EKS cluster.', 'Patch the nodes, as for any cluster.', ours, { basis: 'operated' }),
    'runtime.patch': both('Publishes release images.', 'Choose the release label and move on.', ours, { basis: 'operated' }),
  },
);

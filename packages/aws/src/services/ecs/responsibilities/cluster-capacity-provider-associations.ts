import { both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';

export default responsibilities(
  'AWS::ECS::ClusterCapacityProviderAssociations',
  { title: 'ECS cluster capacity association', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ECS::Cluster' },
  {
    ...container,
    'os.guest': both(
      'Patches hosts only of the providers that are its own: Fargate and managed instances.',
      'Let the default strategy name those; with a group of yours, each task without a word lands on hosts that you patch.',
      ours,
      { basis: 'operated' },
    ),
  },
);

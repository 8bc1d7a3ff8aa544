import { both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';

export default responsibilities(
  'AWS::ECS::TaskSet',
  { title: 'ECS task set', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ECS::Service' },
  {
    ...container,
    'config.mgmt': both(
      'Runs the tasks of the set; shifts no traffic and removes no set by itself.',
      'Let your deployment controller move the primary, shift traffic and delete what is old.',
      ours,
    ),
  },
);

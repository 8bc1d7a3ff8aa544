import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';

export default responsibilities(
  'AWS::ECS::TaskSet',
  { title: 'ECS task set', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ECS::Service' },
  {
    ...container,
  },
);

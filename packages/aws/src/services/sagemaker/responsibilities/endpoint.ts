import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';

export default responsibilities(
  'AWS::SageMaker::Endpoint',
  { title: 'SageMaker endpoint', serviceModel: 'paas', serviceType: 'container' },
  {
    ...mlPlatform,
    'os.guest': both('Patches instances when they are replaced.', 'Update endpoints regularly so that they move to patched hosts.', ours, {
      basis: 'operated',
    }),
    'ai.safety': you('Returns what the model answers.', 'Filter input and output; watch drift.', ours),
    'resil.ha': [
      both('Replaces failed instances.', 'Run two instances or more, over Zones.', ours),
      {
        id: 'sagemaker-endpoint-retain-deployment-config',
        owner: 'shared',
        says: 'AWS repeats your rollback guards on each change.',
        awsDoes: 'Repeats your roll-back guards on each change.',
        youDo: "Keep the guards' alarms meaningful; run two instances or more.",
        source: ours,
        when: (endpoint) => endpoint.RetainDeploymentConfig === true,
      },
    ],
  },
);

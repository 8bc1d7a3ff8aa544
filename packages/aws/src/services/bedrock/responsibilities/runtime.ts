import { aws, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';
import { promptInjection } from '../pages.ts';

export default responsibilities(
  'AWS::BedrockAgentCore::Runtime',
  { title: 'Agent runtime', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedJob,
    'virt.isolation': aws('Runs each session in its own microVM.', 'Tie sessions to one user each.', ours),
    'runtime.patch': you('Patches hosts below your container.', "Rebuild the agent's image and libraries.", ours, { basis: 'operated' }),
    'app.supplychain': you('Scans images in the registry on request.', 'Vet the image, models and tool servers.', ours),
    'ai.safety': you('Runs the agent as you wrote it.', 'Guard prompts, tools and memory of the agent.', promptInjection),
    'net.segment': [
      managedJob['net.segment'],
      {
        id: 'bedrock-runtime-network-mode-vpc',
        owner: 'customer',
        says: 'The agent runs in your VPC.',
        awsDoes: "Places the agent's interfaces in your subnets.",
        youDo: 'Choose subnets, routes and groups of the agent.',
        source: ours,
        when: (runtime) => runtime.NetworkConfiguration?.NetworkMode === 'VPC',
      },
    ],
    'iam.identity': [
      you('Checks IAM or tokens of your provider.', 'Choose who may invoke the agent.', ours),
      {
        id: 'bedrock-runtime-custom-jwt-authorizer',
        owner: 'third-party',
        says: 'An outside issuer decides who may call.',
        awsDoes: 'Checks tokens of the issuer that you named.',
        youDo: 'Limit audience and clients; remove leavers at the issuer.',
        source: ours,
        when: (runtime) => has(runtime.AuthorizerConfiguration, 'CustomJWTAuthorizer'),
      },
    ],
  },
);

import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';

export default responsibilities(
  'AWS::Connect::Instance',
  { title: 'Contact centre', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'network.infra': both('Carries voice from carriers to browsers.', "Provide agents' network and headsets.", ours),
    'app.supplychain': {
      owner: 'third-party',
      awsDoes: 'Connects carriers and marketplace apps.',
      youDo: 'Vet apps and number providers.',
      source: ours,
    },
    'app.code': you('Runs the contact flows that you draw.', 'Test flows; verify callers before revealing anything.', ours),
    'ai.safety': both('Runs built-in models for analysis and answers.', 'Decide where they may listen and answer.', ours),
    'resil.dr': both('Offers a replica in a second Region.', 'Order and rehearse traffic distribution.', ours),
    'data.retention': you('Writes recordings and transcripts to your storage.', 'Set consent, retention and masking.', ours),
    'data.classification': you('Carries whatever callers say.', 'Pause recording while card numbers are spoken.', ours),
    'iam.mfa': [
      you('Leaves second factors to the identity provider.', 'Sign agents in through a provider that demands MFA.', ours),
      {
        id: 'connect-instance-identity-management-type-saml',
        owner: 'third-party',
        says: 'An outside provider signs agents in and asks for factors.',
        awsDoes: "Accepts the provider's assertion.",
        youDo: 'Demand factors at the provider.',
        source: ours,
        when: (instance) => instance.IdentityManagementType === 'SAML',
      },
    ],
    'iam.identity': you('Stores agents, or signs them in by SAML.', 'Remove leavers and limit supervisors.', ours),
    'log.audit': [
      mlPlatform['log.audit'],
      {
        id: 'connect-instance-contactflow-logs',
        owner: 'shared',
        says: 'AWS logs each step of a flow; keeping them is yours.',
        awsDoes: 'Logs each step of a flow.',
        youDo: 'Keep and read the flow logs.',
        source: ours,
        when: (instance) => instance.Attributes?.ContactflowLogs === true,
      },
    ],
  },
);

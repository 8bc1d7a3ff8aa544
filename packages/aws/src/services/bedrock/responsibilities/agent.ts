import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { promptInjection } from '../pages.ts';

export default responsibilities(
  'AWS::Bedrock::Agent',
  { title: 'Bedrock agent', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'app.code': [
      mlPlatform['app.code'],
      {
        id: 'bedrock-agent-action-groups',
        owner: 'customer',
        says: 'The agent may act through tools; each is an attack path.',
        awsDoes: 'Calls the tools as the model decides.',
        youDo: 'Secure each tool, check its inputs, and ask people before it acts.',
        source: ours,
        when: (agent) => has(agent, 'ActionGroups'),
      },
    ],
    'ai.safety': [
      mlPlatform['ai.safety'],
      {
        id: 'S131',
        owner: 'customer',
        says: 'No guardrail: stopping prompt injection and checking output is all yours.',
        awsDoes: 'Secures the service itself.',
        youDo: 'Attach a guardrail, validate input, and filter output.',
        source: promptInjection,
        when: (agent) => !has(agent, 'GuardrailConfiguration'),
      },
    ],
    'crypto.keys': [
      mlPlatform['crypto.keys'],
      ...ownKey<'AWS::Bedrock::Agent'>({
        id: 'S132',
        what: "the agent's data",
        says: "The agent's data uses a KMS key that you name.",
        awsDoes: "Encrypts the agent's data with the key that you name.",
        youDo: "Keep that key's policy and life; the agent fails without it.",
        source: ours,
        key: (agent) => agent.CustomerEncryptionKeyArn,
      }),
    ],
    'data.retention': [
      mlPlatform['data.retention'],
      {
        id: 'bedrock-agent-memory-configuration',
        owner: 'customer',
        says: 'The agent remembers earlier sessions.',
        awsDoes: 'Keeps session summaries for the days you set.',
        youDo: 'Choose the days; keep personal data out of memory.',
        source: ours,
        when: (agent) => has(agent, 'MemoryConfiguration'),
      },
    ],
  },
);

import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Bedrock::Flow',
  { title: 'Bedrock flow', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'app.code': you('Runs the nodes in the order that you drew.', "Validate what passes between nodes; limit the flow's role.", ours),
    'ai.safety': both('Passes text from node to node as it comes.', 'Set a guardrail on prompt and knowledge-base nodes.', ours),
    'crypto.keys': [
      mlPlatform['crypto.keys'],
      ...ownKey<'AWS::Bedrock::Flow'>({
        id: 'bedrock-flow-customer-encryption-key-arn',
        what: 'the flow',
        says: 'The flow uses a KMS key that you name.',
        awsDoes: 'Encrypts the flow with the key that you name.',
        youDo: "Keep that key's policy and life; without it the flow cannot be read.",
        source: ours,
        key: (flow) => flow.CustomerEncryptionKeyArn,
      }),
    ],
  },
);

import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownKey } from '../../../shifts/own-key.ts';
import { promptInjection } from '../pages.ts';

export default responsibilities(
  'AWS::Bedrock::Prompt',
  { title: 'Bedrock prompt', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'ai.safety': you('Stores and versions the text.', 'Separate instructions from user input; test for injection.', promptInjection),
    'crypto.keys': [
      mlPlatform['crypto.keys'],
      ...ownKey<'AWS::Bedrock::Prompt'>({
        id: 'bedrock-prompt-customer-encryption-key-arn',
        what: 'prompts',
        says: 'Prompts use a KMS key that you name.',
        awsDoes: 'Encrypts prompts with the key that you name.',
        youDo: "Keep that key's policy and life; without it prompts cannot be read.",
        source: ours,
        key: (prompt) => prompt.CustomerEncryptionKeyArn,
      }),
    ],
    'data.classification': you('Stores the prompt with its examples.', 'Keep secrets and customer data out of examples.', ours),
  },
);

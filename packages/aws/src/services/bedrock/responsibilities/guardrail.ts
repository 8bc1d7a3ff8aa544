import { both, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Bedrock::Guardrail',
  { title: 'Bedrock guardrail', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'app.code': none('a guardrail is configuration, not code'),
    'ai.safety': both(
      'Runs filters for topics, words, attacks and private data.',
      'Choose strengths, test them, and attach it everywhere.',
      ours,
    ),
    'crypto.keys': [
      mlPlatform['crypto.keys'],
      ...ownKey<'AWS::Bedrock::Guardrail'>({
        id: 'bedrock-guardrail-kms-key-arn',
        what: 'the guardrail',
        says: 'The guardrail uses a KMS key that you name.',
        awsDoes: 'Encrypts the guardrail with the key that you name.',
        youDo: "Keep that key's policy and life; without it the guardrail cannot be read.",
        source: ours,
        key: (guardrail) => guardrail.KmsKeyArn,
      }),
    ],
  },
);

import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Comprehend::EntityRecognizer',
  { title: 'Custom entity recogniser', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'app.supplychain': both('Trains on a model of its own.', 'Vet the labelled data: who may add to it shapes the model.', ours),
    'ai.safety': you('Trains on what you label.', 'Check bias and errors before use.', ours),
    'crypto.keys': [
      mlPlatform['crypto.keys'],
      ...ownKey<'AWS::Comprehend::EntityRecognizer'>({
        id: 'comprehend-entity-recognizer-model-kms-key-id',
        what: 'the trained model',
        says: 'The trained model uses a KMS key that you name.',
        awsDoes: 'Encrypts the trained model with the key that you name.',
        youDo: "Keep that key's policy and life; without it the trained model cannot be read.",
        source: ours,
        key: (recognizer) => recognizer.ModelKmsKeyId,
      }),
    ],
    'net.segment': [
      mlPlatform['net.segment'],
      {
        id: 'comprehend-entity-recognizer-vpc-config',
        owner: 'customer',
        says: 'Training runs in your subnets.',
        awsDoes: 'Places training jobs in your subnets.',
        youDo: 'Choose subnets, endpoints and groups of the training.',
        source: ours,
        when: (recognizer) => has(recognizer, 'VpcConfig'),
      },
    ],
  },
);

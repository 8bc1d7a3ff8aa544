import { both, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::SageMaker::EndpointConfig',
  { title: 'SageMaker endpoint settings', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::SageMaker::Endpoint' },
  {
    ...mlPlatform,
    'resil.ha': both('Spreads instances over Zones when there are several.', 'Configure two instances or more for each variant.', ours),
    'crypto.keys': [
      mlPlatform['crypto.keys'],
      ...ownKey<'AWS::SageMaker::EndpointConfig'>({
        id: 'sagemaker-endpoint-config-kms-key-id',
        what: 'instance storage of the endpoint',
        says: 'Instance storage of the endpoint uses a KMS key that you name.',
        awsDoes: 'Encrypts instance storage of the endpoint with the key that you name.',
        youDo: "Keep that key's policy and life; without it instance storage of the endpoint cannot be read.",
        source: ours,
        key: (config) => config.KmsKeyId,
      }),
    ],
    'data.retention': [
      mlPlatform['data.retention'],
      {
        id: 'sagemaker-endpoint-config-enable-capture',
        owner: 'customer',
        says: 'Requests and answers are written to your bucket.',
        awsDoes: 'Writes captured requests and answers to your bucket.',
        youDo: 'Expire captured data, and limit who reads it.',
        source: ours,
        when: (config) => config.DataCaptureConfig?.EnableCapture === true,
      },
    ],
  },
);

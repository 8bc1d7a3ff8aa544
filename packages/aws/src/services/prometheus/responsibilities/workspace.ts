import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::APS::Workspace',
  { title: 'Prometheus workspace', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'crypto.keys': [
      detectionAndLogging['crypto.keys'],
      ...ownKey<'AWS::APS::Workspace'>({
        id: 'prometheus-workspace-kms-key-arn',
        what: 'metrics',
        says: 'Metrics use a KMS key that you name.',
        awsDoes: 'Encrypts metrics with the key that you name.',
        youDo: "Keep that key's policy and life; without it metrics cannot be read.",
        source: ours,
        key: (workspace) => workspace.KmsKeyArn,
      }),
    ],
    'resil.backup': aws('Keeps metrics durable for the set time.', 'Nothing within that time.', ours),
    'data.classification': you('Stores labels as they are sent.', 'Keep personal data out of labels.', ours),
  },
);

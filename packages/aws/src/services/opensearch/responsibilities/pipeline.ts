import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::OSIS::Pipeline',
  { title: 'OpenSearch ingestion pipeline', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'app.code': you('Runs the processors that you configure.', 'Review pipeline definitions and their regular expressions.', ours),
    'crypto.keys': [
      messaging['crypto.keys'],
      ...ownKey<'AWS::OSIS::Pipeline'>({
        id: 'opensearch-pipeline-encryption-at-rest-options',
        what: 'buffered data',
        says: 'Buffered data uses a KMS key that you name.',
        awsDoes: 'Encrypts buffered data with the key that you name.',
        youDo: "Keep that key's policy and life; without it buffered data cannot be read.",
        source: ours,
        key: (pipeline) => pipeline.EncryptionAtRestOptions?.KmsKeyArn,
      }),
    ],
    'log.audit': [
      messaging['log.audit'],
      {
        id: 'opensearch-pipeline-is-logging-enabled',
        owner: 'shared',
        says: 'AWS writes pipeline logs; keeping them is yours.',
        awsDoes: 'Writes pipeline logs.',
        youDo: 'Keep and read the pipeline logs.',
        source: ours,
        when: (pipeline) => pipeline.LogPublishingOptions?.IsLoggingEnabled === true,
      },
    ],
  },
);

import { ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Bedrock::DataSource',
  { title: 'Bedrock data source', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Bedrock::KnowledgeBase' },
  {
    ...mlPlatform,
    'crypto.keys': [
      mlPlatform['crypto.keys'],
      ...ownKey<'AWS::Bedrock::DataSource'>({
        id: 'bedrock-data-source-kms-key-arn',
        what: 'data in transit through ingestion',
        says: 'Data in transit through ingestion uses a KMS key that you name.',
        awsDoes: 'Encrypts data in transit through ingestion with the key that you name.',
        youDo: "Keep that key's policy and life; without it data in transit through ingestion cannot be read.",
        source: ours,
        key: (source) => source.ServerSideEncryptionConfiguration?.KmsKeyArn,
      }),
    ],
  },
);

import { both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { promptInjection } from '../pages.ts';

const dataRetention = page('https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html', '2026-11-25');

export default responsibilities(
  'AWS::Bedrock::KnowledgeBase',
  { title: 'Bedrock knowledge base', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'ai.safety': both('Retrieves passages and cites them.', 'Guard against poisoned documents and injected instructions.', promptInjection),
    'crypto.rest': [
      mlPlatform['crypto.rest'],
      {
        id: 'bedrock-knowledge-base-pinecone-configuration',
        owner: 'third-party',
        says: 'Vectors are stored by another company (Pinecone).',
        awsDoes: 'Sends vectors to Pinecone.',
        youDo: 'Check how Pinecone encrypts, and hold its contract.',
        source: ours,
        when: (base) => has(base.StorageConfiguration, 'PineconeConfiguration'),
      },
      {
        id: 'bedrock-knowledge-base-mongo-db-atlas-configuration',
        owner: 'third-party',
        says: 'Vectors are stored by another company (MongoDB).',
        awsDoes: 'Sends vectors to MongoDB Atlas.',
        youDo: 'Check how MongoDB Atlas encrypts, and hold its contract.',
        source: ours,
        when: (base) => has(base.StorageConfiguration, 'MongoDbAtlasConfiguration'),
      },
    ],
    'data.classification': you('Indexes whatever the source holds.', 'Keep secrets out of sources; filter by reader.', dataRetention),
  },
);

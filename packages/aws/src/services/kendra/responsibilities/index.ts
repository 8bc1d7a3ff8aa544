import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Kendra::Index',
  { title: 'Kendra index', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...mlPlatform,
    'app.supplychain': both('Trains and hosts the models of the search.', 'Vet connectors and the accounts they read with.', ours),
    'app.code': none('search is a finished product'),
    'ai.safety': you('Ranks passages of your documents.', 'Keep permissions of documents right.', ours),
    'crypto.keys': [
      mlPlatform['crypto.keys'],
      ...ownKey<'AWS::Kendra::Index'>({
        id: 'kendra-index-kms-key-id',
        what: 'the index',
        says: 'The index uses a KMS key that you name.',
        awsDoes: 'Encrypts the index with the key that you name.',
        youDo: "Keep that key's policy and life; without it the index cannot be read.",
        source: ours,
        key: (index) => index.ServerSideEncryptionConfiguration?.KmsKeyId,
      }),
    ],
    'iam.authz': [
      mlPlatform['iam.authz'],
      {
        id: 'kendra-index-user-context-policy-attribute-filter',
        owner: 'customer',
        says: 'Filtering by reader is up to the caller.',
        awsDoes: 'Filters by the attributes that the caller sends.',
        youDo: "Send each reader's true attributes with every query.",
        source: ours,
        when: (index) => index.UserContextPolicy === 'ATTRIBUTE_FILTER',
      },
    ],
    'data.classification': you('Indexes what the sources hold.', 'Leave sources out that not all readers may see.', ours),
  },
);

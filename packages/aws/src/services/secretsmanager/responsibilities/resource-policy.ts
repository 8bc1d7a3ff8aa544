import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

export default responsibilities(
  'AWS::SecretsManager::ResourcePolicy',
  { title: 'Secret policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SecretsManager::Secret' },
  {
    ...keyManagement,
  },
);

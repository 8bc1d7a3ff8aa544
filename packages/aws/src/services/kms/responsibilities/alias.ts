import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

export default responsibilities(
  'AWS::KMS::Alias',
  { title: 'KMS alias', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::KMS::Key' },
  {
    ...keyManagement,
  },
);

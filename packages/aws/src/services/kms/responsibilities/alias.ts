import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

const aliasAccess = page('https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html', '2026-11-26');

export default responsibilities(
  'AWS::KMS::Alias',
  { title: 'KMS alias', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::KMS::Key' },
  {
    ...keyManagement,
    'iam.authz': you(
      'Checks the permission on the alias and on each key that it points to.',
      'Limit who may move an alias: policies that name one grant or deny by it.',
      aliasAccess,
    ),
  },
);

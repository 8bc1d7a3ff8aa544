import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

const secretPolicy = page(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::SecretsManager::ResourcePolicy',
  { title: 'Secret policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SecretsManager::Secret' },
  {
    ...keyManagement,
    'iam.authz': you(
      'Refuses by default a policy in a template that opens the secret broadly, to any principal for one.',
      'Leave the block of public policies on, and name the principals that may read the secret.',
      secretPolicy,
    ),
  },
);

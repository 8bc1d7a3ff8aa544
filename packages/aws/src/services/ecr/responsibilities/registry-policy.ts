import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

const registryPermissions = page(
  'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions-create-replication.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::ECR::RegistryPolicy',
  { title: 'Registry policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ECR::Repository' },
  {
    ...controlPlane,
    'iam.authz': you(
      'Lets the accounts that the policy names replicate into this registry, and create repositories where it says so.',
      'Name single accounts and repository prefixes; grant creating only where you want foreign names to appear.',
      registryPermissions,
    ),
    'app.supplychain': you(
      'Stores whatever the allowed accounts push by replication, as if it were yours.',
      'Admit only accounts whose builds you trust, and scan what arrives.',
      registryPermissions,
    ),
  },
);

import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

const layerPermission = page(
  'https://docs.aws.amazon.com/fr_fr/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-layerversionpermission.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::Lambda::LayerVersion',
  { title: 'Lambda layer', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
    'iam.authz': you(
      'Lets other accounts use a layer version as its own policy says: one account, an organization, or everyone.',
      'Grant a version to accounts or to your organization, not to all.',
      layerPermission,
    ),
  },
);

import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

const scanType = page(
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ecr/aws.sdk.kotlin.services.ecr.model/-put-registry-scanning-configuration-request/scan-type.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::ECR::RegistryScanningConfiguration',
  { title: 'Registry scanning settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ECR::Repository' },
  {
    ...controlPlane,
    'app.supplychain': you(
      'Scans the repositories that the filters match: basic at push or by hand, enhanced with Inspector also continuously.',
      'Let the filters match every repository, and choose the enhanced scan.',
      scanType,
    ),
  },
);

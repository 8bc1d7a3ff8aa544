import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ECR::RegistryScanningConfiguration',
  { title: 'Registry scanning settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ECR::Repository' },
  {
    ...controlPlane,
  },
);

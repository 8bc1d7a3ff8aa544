import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ECR::RegistryPolicy',
  { title: 'Registry policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ECR::Repository' },
  {
    ...controlPlane,
  },
);

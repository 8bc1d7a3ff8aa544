import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ImageBuilder::DistributionConfiguration',
  { title: 'Image distribution settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ImageBuilder::ImagePipeline' },
  {
    ...controlPlane,
  },
);

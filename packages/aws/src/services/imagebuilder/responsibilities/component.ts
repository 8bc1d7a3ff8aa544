import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ImageBuilder::Component',
  { title: 'Image component', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ImageBuilder::ImagePipeline' },
  {
    ...controlPlane,
  },
);

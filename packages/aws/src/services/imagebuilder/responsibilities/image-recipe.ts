import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ImageBuilder::ImageRecipe',
  { title: 'Image recipe', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ImageBuilder::ImagePipeline' },
  {
    ...controlPlane,
  },
);

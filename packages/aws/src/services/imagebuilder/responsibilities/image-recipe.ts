import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ImageBuilder::ImageRecipe',
  { title: 'Image recipe', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ImageBuilder::ImagePipeline' },
  {
    ...controlPlane,
    'app.supplychain': you(
      'Builds on the parent image and components that the recipe names; a wildcard takes the newest of each.',
      'Name a parent that its maker still patches, and vet components before you follow their newest version.',
      ours,
    ),
    'os.guest': you(
      'Lets nobody change a recipe: a patched base comes by a new version or a wildcard.',
      'Let the parent end in x.x.x, or publish a recipe version for each patched parent.',
      ours,
      { basis: 'operated' },
    ),
  },
);

import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ImageBuilder::ImagePipeline',
  { title: 'Image pipeline', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'os.guest': [
      both('Runs the build and tests on schedule.', 'Choose base images and roll the results out.', ours, { basis: 'operated' }),
      {
        id: 'imagebuilder-image-pipeline-rebuilds-on-updates',
        owner: 'shared',
        says: 'AWS rebuilds when a newer base image or component appears.',
        awsDoes: 'Rebuilds the image when a newer base or component appears.',
        youDo: 'Roll the new image out to what runs.',
        source: ours,
        basis: 'operated',
        when: (pipeline) => pipeline.Schedule?.PipelineExecutionStartCondition === 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE',
      },
      {
        id: 'imagebuilder-image-pipeline-disabled',
        owner: 'customer',
        says: 'The pipeline is disabled: nothing is built until you start it.',
        awsDoes: 'Builds nothing on schedule.',
        youDo: 'Start builds yourself, or enable the pipeline.',
        source: ours,
        basis: 'operated',
        when: (pipeline) => pipeline.Status === 'DISABLED',
      },
    ],
    'app.supplychain': you('Offers managed base images and components.', 'Vet the components that run as root during the build.', ours),
  },
);

import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

const launchPermission = page(
  'https://docs.aws.amazon.com/it_it/AWSCloudFormation/latest/UserGuide/aws-properties-imagebuilder-distributionconfiguration-launchpermissionconfiguration.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::ImageBuilder::DistributionConfiguration',
  { title: 'Image distribution settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ImageBuilder::ImagePipeline' },
  {
    ...controlPlane,
    'net.perimeter': you(
      'Gives the image in each Region the launch permission that you wrote, even to all.',
      'Share images with accounts or with your organization, never with all.',
      launchPermission,
    ),
  },
);

import { ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::ImageBuilder::Component',
  { title: 'Image component', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ImageBuilder::ImagePipeline' },
  {
    ...controlPlane,
    'crypto.keys': [
      controlPlane['crypto.keys'],
      ...ownKey<'AWS::ImageBuilder::Component'>({
        id: 'imagebuilder-component-key',
        what: 'the component',
        says: 'The component uses a KMS key that you name.',
        awsDoes: 'Encrypts the component with the key that you name.',
        youDo: "Keep that key's policy and life; without it nobody can read the component.",
        source: ours,
        key: (component) => component.KmsKeyId,
      }),
    ],
  },
);

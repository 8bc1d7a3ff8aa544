import { has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';

export default responsibilities(
  'AWS::Glue::MLTransform',
  { title: 'Glue machine learning transform', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...managedJob,
    'app.code': none('the transform is trained, not programmed'),
    'crypto.rest': [
      you('Encrypts training data if you ask.', 'Ask for it and name a key.', ours),
      {
        id: 'glue-ml-transform-transform-encryption',
        owner: 'shared',
        says: 'AWS encrypts transform and task data with the key you named.',
        awsDoes: 'Encrypts transform and task data with the key you named.',
        youDo: "Keep that key's policy and life.",
        source: ours,
        when: (transform) => has(transform, 'TransformEncryption'),
      },
    ],
  },
);

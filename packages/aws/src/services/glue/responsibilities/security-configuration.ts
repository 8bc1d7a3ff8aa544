import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Glue::SecurityConfiguration',
  { title: 'Glue security configuration', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Glue::Job' },
  {
    ...controlPlane,
    'crypto.rest': you(
      'Encrypts results in S3, logs and job bookmarks only for jobs that name the configuration, and only the parts that it names.',
      'Set all three parts, with a key of yours, and name it in every job, crawler and endpoint.',
      ours,
    ),
  },
);

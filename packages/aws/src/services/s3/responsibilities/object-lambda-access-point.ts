import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::S3ObjectLambda::AccessPoint',
  { title: 'S3 Object Lambda access point', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'app.code': you('Passes each object through your function.', 'Secure the function that rewrites responses.', ours),
    'iam.authz': you(
      'Evaluates its own policy and that of the access point behind it.',
      'Deny direct reads that would go around your function.',
      ours,
    ),
  },
);

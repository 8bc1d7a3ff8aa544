import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::CloudFront::Function',
  { title: 'Edge function', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CloudFront::Distribution' },
  {
    ...functionProfile,
    'app.code': you(
      'Runs the published code at every edge location, without network or file access.',
      'Test in the development stage before publishing: what is live answers everyone at once.',
      ours,
    ),
    'iam.creds': you(
      'Keeps no secret for the function: whoever may get the function reads its code.',
      'Write no keys or tokens into the code; verify signed values instead.',
      ours,
    ),
  },
);

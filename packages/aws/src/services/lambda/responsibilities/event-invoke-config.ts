import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::Lambda::EventInvokeConfig',
  { title: 'Lambda asynchronous invocation', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
    'resil.backup': you(
      'Retries an asynchronous event twice and for up to six hours unless told otherwise, then drops it.',
      'Send what failed to a destination, and replay it from there.',
      ours,
    ),
  },
);

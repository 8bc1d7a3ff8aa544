import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::Lambda::CodeSigningConfig',
  { title: 'Lambda code signing settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
  },
);

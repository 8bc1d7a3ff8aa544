import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::Lambda::Url',
  { title: 'Lambda function URL', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  functionProfile,
);

import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::Lambda::Permission',
  { title: 'Lambda permission', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  functionProfile,
);

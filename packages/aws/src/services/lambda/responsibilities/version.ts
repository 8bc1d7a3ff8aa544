import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::Lambda::Version',
  { title: 'Lambda version', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
  },
);

import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::Lambda::EventSourceMapping',
  { title: 'Lambda event source mapping', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
  },
);

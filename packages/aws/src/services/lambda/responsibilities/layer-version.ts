import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::Lambda::LayerVersion',
  { title: 'Lambda layer', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
  },
);

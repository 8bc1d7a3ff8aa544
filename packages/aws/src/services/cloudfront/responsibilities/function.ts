import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

export default responsibilities(
  'AWS::CloudFront::Function',
  { title: 'Edge function', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::CloudFront::Distribution' },
  {
    ...functionProfile,
  },
);

import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::AccessKey',
  { title: 'IAM access key', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IAM::User' },
  {
    ...identity,
  },
);

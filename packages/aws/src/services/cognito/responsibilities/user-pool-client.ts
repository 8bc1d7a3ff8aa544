import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::Cognito::UserPoolClient',
  { title: 'User pool client', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Cognito::UserPool' },
  {
    ...identity,
  },
);

import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const userExistenceErrors = page(
  'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::Cognito::UserPoolClient',
  { title: 'User pool client', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Cognito::UserPool' },
  {
    ...identity,
    'iam.identity': you(
      'Tells a stranger which user names exist, unless the client prevents it; clients made by the API do not.',
      'Prevent user existence errors in every app client.',
      userExistenceErrors,
    ),
  },
);

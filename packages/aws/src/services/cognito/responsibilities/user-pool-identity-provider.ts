import { is, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::Cognito::UserPoolIdentityProvider',
  { title: 'User pool identity provider', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Cognito::UserPool' },
  {
    ...identity,
    'iam.identity': [
      identity['iam.identity'],
      {
        id: 'S135',
        owner: 'customer',
        says: 'People come from your own provider: proofing, factors and leavers are managed there.',
        awsDoes: 'Accepts what the provider says about a user.',
        youDo: 'Prove identities, demand factors and remove leavers at the provider.',
        source: ours,
        when: (provider) => is(provider, 'ProviderType', 'SAML', 'OIDC'),
      },
    ],
  },
);

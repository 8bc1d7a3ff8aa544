import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::EKS::IdentityProviderConfig',
  { title: 'EKS identity provider', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::EKS::Cluster' },
  {
    ...identity,
    'iam.identity': [
      identity['iam.identity'],
      {
        id: 'eks-identity-provider-config-issuer-url',
        owner: 'third-party',
        says: 'An outside provider decides who the users are.',
        awsDoes: 'Accepts tokens of the issuer that you named.',
        youDo: 'Remove leavers at the issuer; map groups narrowly.',
        source: ours,
        when: (config) => has(config.Oidc, 'IssuerUrl'),
      },
    ],
  },
);

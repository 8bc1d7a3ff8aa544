import { has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::SAMLProvider',
  { title: 'SAML identity provider', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'crypto.certs': you('Checks the signature against uploaded metadata.', 'Replace metadata before the signing certificate ends.', ours),
    'crypto.transit': [
      identity['crypto.transit'],
      {
        id: 'iam-saml-provider-assertion-encryption-mode',
        owner: 'shared',
        says: 'Assertions are encrypted with keys that you exchange with the provider.',
        awsDoes: 'Decrypts assertions with the key that you uploaded.',
        youDo: 'Rotate that key, here and at the provider.',
        source: ours,
        when: (provider) => has(provider, 'AssertionEncryptionMode'),
      },
    ],
    'iam.creds': {
      owner: 'third-party',
      awsDoes: 'Stores no passwords of federated people.',
      youDo: 'Set password rules in the provider.',
      source: ours,
    },
    'iam.mfa': { owner: 'third-party', awsDoes: "Sees only the provider's assertion.", youDo: 'Demand MFA in the provider.', source: ours },
    'iam.identity': {
      owner: 'third-party',
      awsDoes: 'Trusts assertions signed by the provider.',
      youDo: 'Choose the provider, and remove leavers there.',
      source: ours,
    },
  },
);

import { none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IAM::OIDCProvider',
  { title: 'OpenID Connect provider', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'iam.creds': {
      owner: 'third-party',
      awsDoes: 'Exchanges tokens for short-lived credentials.',
      youDo: "Let the issuer's workflow, not a key, prove itself.",
      source: ours,
    },
    'iam.mfa': {
      owner: 'third-party',
      awsDoes: "Sees only the issuer's token.",
      youDo: 'Demand strong sign-in at the issuer.',
      source: ours,
    },
    'iam.identity': {
      owner: 'third-party',
      awsDoes: 'Trusts tokens of the issuer.',
      youDo: 'Limit audience and subject in every role that trusts it.',
      source: ours,
    },
  },
);

import { has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';
import { bestPractices } from '../pages.ts';

export default responsibilities(
  'AWS::IAM::User',
  { title: 'IAM user', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'iam.creds': [
      you('Stores password hash and public part of keys.', 'Delete keys and passwords; use roles instead.', bestPractices),
      {
        id: 'iam-user-login-profile',
        owner: 'customer',
        says: 'The user has a console password, set in the configuration.',
        awsDoes: 'Asks for that password at sign-in.',
        youDo: 'Demand a change at first sign-in and a second factor; better, federate.',
        source: ours,
        when: (user) => has(user, 'LoginProfile'),
      },
    ],
    'iam.mfa': you('Accepts passkeys, tokens and apps for the user.', 'Enrol a factor for every user with a password.', ours),
  },
);

import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const managingSecurity = page('https://docs.aws.amazon.com/cognito/latest/developerguide/managing-security.html', '2026-11-25');

export default responsibilities(
  'AWS::Cognito::UserPool',
  { title: 'User pool', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.code': [
      you('Calls your triggers during sign-in.', "Secure every trigger and the hosted pages' settings.", ours),
      {
        id: 'cognito-user-pool-lambda-config',
        owner: 'customer',
        says: 'Your functions decide during sign-in.',
        awsDoes: 'Calls your functions during sign-in.',
        youDo: 'Secure and test each trigger; a fault lets people in or locks them out.',
        source: ours,
        when: (pool) => has(pool, 'LambdaConfig'),
      },
    ],
    'app.protection': you('Limits sign-in attempts; can score risk.', 'Attach a WAF and turn threat protection on.', managingSecurity),
    'resil.ha': aws('Runs the pool over the Zones of its Region.', 'Plan sign-in for the loss of the Region.', ours),
    'crypto.certs': both('Renews certificates of its own domain.', 'Keep the certificate of your custom domain.', ours),
    'resil.backup': you('Keeps users durable; exports no passwords.', 'Export profiles, and plan a forced reset on loss.', ours, {
      basis: 'operated',
    }),
    'iam.creds': both('Hashes passwords and issues tokens.', 'Set password policy and token lifetimes.', ours),
    'iam.mfa': [
      you('Offers codes, apps and passkeys.', 'Require a second factor for your users.', managingSecurity),
      {
        id: 'cognito-user-pool-mfa-configuration-on',
        owner: 'shared',
        says: 'AWS refuses sign-in of local users without a second factor.',
        awsDoes: 'Refuses sign-in of local users without a second factor.',
        youDo: 'Demand factors at federated providers, too.',
        source: ours,
        when: (pool) => pool.MfaConfiguration === 'ON',
      },
    ],
    'iam.identity': you('Stores users and runs sign-up.', 'Decide who may sign up; delete leavers.', managingSecurity),
    'detect.monitor': [
      identity['detect.monitor'],
      {
        id: 'S133',
        owner: 'shared',
        says: 'Threat protection is enforced: AWS scores sign-ins and acts on risk.',
        awsDoes: 'Scores each sign-in, and blocks or challenges risky ones.',
        youDo: 'Tune the responses, and follow up on compromised users.',
        source: ours,
        basis: 'operated',
        when: (pool) => pool.UserPoolAddOns?.AdvancedSecurityMode === 'ENFORCED',
      },
      {
        id: 'cognito-user-pool-plus-tier',
        owner: 'shared',
        says: 'The Plus tier: AWS can score risk once you configure it.',
        awsDoes: 'Scores risk where threat protection is configured.',
        youDo: 'Turn the responses on, and watch the results.',
        source: ours,
        basis: 'operated',
        when: (pool) => pool.UserPoolTier === 'PLUS',
      },
    ],
  },
);

import { equals, everyone, globalKeys, restriction, restricts, somePrincipal } from '@demarc/iam';
import { all, any, matches, pseudo } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { checkEach } from '../../../kit.ts';
import { accountOfPrincipal, isOwnAccount } from '../../../trust/accounts.ts';
import { endpointPolicies } from '../pages.ts';

/** Accounts of others that may use an endpoint: none, until the setting names them. */
const trustedAccountIds: readonly string[] = [];

/** What AWS gives where no policy is given. */
const fullAccess: readonly Statement[] = [{ Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['*'], Resource: ['*'] }];

/** What a condition can say of who calls. What it says of the network is no answer: all that comes this way comes from this network. */
const ofTheCaller = globalKeys.filter(({ key }) => /^aws:(?:Principal|userid)/u.test(key));

/**
 * A policy that lets everyone through lets stolen or smuggled credentials of any account carry data out to that account. A gateway endpoint's principal
 * is always `*`: there, and wherever else everyone is meant, a condition must say whose callers they are. The policy that AWS gives to an endpoint
 * without one allows everything. What an endpoint leads to (`aws:ResourceOrgID`) is another question.
 */
export default checkEach('AWS::EC2::VPCEndpoint', {
  title: 'Endpoint policy admits only trusted accounts',
  risk: 'Credentials of any account can carry data out of this network, to that account',
  severity: 'medium',
  domain: 'iam.authz',
  why: 'The endpoint is a way out that no firewall sees into; its policy is the one place that can say whose credentials may use it.',
  source: endpointPolicies,
  equivalents: { prowler: ['vpc_endpoint_connections_trust_boundaries'] },
  settings: { trustedAccountIds },
  // Endpoints to services of others, to appliances and to lattices have no policy of this kind.
  applies: (endpoint) =>
    all(
      () => matches(endpoint, 'ServiceName', '*com.amazonaws.*') || matches(endpoint, 'ServiceName', 'aws.*'),
      () => !matches(endpoint, 'ServiceName', 'com.amazonaws.vpce.*'),
    ),
  each: (endpoint) => endpoint.PolicyDocument?.Statement ?? fullAccess,
  failing(statement, context) {
    const trusted = context.settings.trustedAccountIds;
    const isKnown = (account: string): boolean => trusted.includes(account) || isOwnAccount(account, context);
    let stranger: string | undefined;
    const admits = all(
      () => statement.Effect === 'Allow',
      () =>
        any(
          () =>
            somePrincipal(statement.Principal, (kind, value) => {
              const account = accountOfPrincipal(kind, value);
              if (account === undefined || isKnown(account)) return false;
              stranger = account;
              return true;
            }),
          () =>
            all(
              () => statement.NotPrincipal !== undefined || everyone(statement.Principal),
              () => restriction(statement.Condition, ofTheCaller) === undefined,
            ),
          () =>
            all(
              () => everyone(statement.Principal),
              () => restricts(statement.Condition, 'aws:PrincipalAccount', equals.string, () => true),
              () => !restricts(statement.Condition, 'aws:PrincipalAccount', equals.string, isKnown),
            ),
        ),
    );
    return (
      admits &&
      (stranger === undefined ? 'a statement admits callers of accounts that nobody named' : `a statement admits account ${stranger}`)
    );
  },
  fix(endpoint, { resource }) {
    const account = resource.account ?? pseudo('AWS::AccountId');
    const statements = endpoint.PolicyDocument?.Statement ?? fullAccess;
    // To the endpoint's own account: each statement can only allow less than now.
    return {
      PolicyDocument: {
        Statement: statements.map((statement) =>
          statement.Effect === 'Allow'
            ? {
                ...statement,
                Condition: {
                  ...statement.Condition,
                  StringEquals: { ...statement.Condition?.['StringEquals'], 'aws:PrincipalAccount': [account] },
                },
              }
            : statement,
        ),
      },
    };
  },
});

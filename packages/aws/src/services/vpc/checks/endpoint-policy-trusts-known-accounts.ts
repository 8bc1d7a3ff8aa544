import { everyone, globalKeys, restriction } from '@demarc/iam';
import { all, matches, pseudo } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { checkEach } from '../../../kit.ts';
import { isKnownAccount, strangersIn, trustedAccountIds } from '../../../trust/strangers.ts';
import { endpointPolicies } from '../pages.ts';

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
  why: 'The endpoint is a way out that no firewall sees into; its policy is the one place that can say whose credentials may use it. Closed, it also keeps out what AWS serves from accounts of its own, such as the layers of images.',
  source: endpointPolicies,
  equivalents: { prowler: ['vpc_endpoint_connections_trust_boundaries'] },
  settings: { trustedAccountIds },
  // Endpoints to services of others, to appliances and to lattices have no policy of this kind, and some services of AWS take none.
  applies: (endpoint) =>
    all(
      () => matches(endpoint, 'ServiceName', '*com.amazonaws.*') || matches(endpoint, 'ServiceName', 'aws.*'),
      () => !matches(endpoint, 'ServiceName', 'com.amazonaws.vpce.*'),
      () => endpoint.VpcEndpointPolicySupported !== false,
    ),
  each: (endpoint) => endpoint.PolicyDocument?.Statement ?? fullAccess,
  failing(statement, context, endpoint) {
    const isKnown = isKnownAccount(context.settings.trustedAccountIds, context);
    const strangers = strangersIn(statement, isKnown, () =>
      all(
        () => statement.NotPrincipal !== undefined || everyone(statement.Principal),
        () => restriction(statement.Condition, ofTheCaller) === undefined,
      ),
    );
    if (strangers === undefined) return undefined;
    return endpoint.PolicyDocument === undefined
      ? 'it has no policy of its own: AWS’s own admits callers of every account'
      : `a statement admits ${strangers}`;
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

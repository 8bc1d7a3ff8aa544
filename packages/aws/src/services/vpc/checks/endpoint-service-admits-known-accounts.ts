import { checkEach } from '../../../kit.ts';
import { accountOfPrincipal, isOwnAccount } from '../../../trust/accounts.ts';
import { servicePermissions } from '../pages.ts';

/** Accounts of others that may connect: none, until the setting names them. */
const trustedAccountIds: readonly string[] = [];

/** Whoever is named in the permissions of a service may ask for a connection; whether somebody must accept it is asked beside. */
export default checkEach('AWS::EC2::VPCEndpointService', {
  title: 'Endpoint service admits only trusted accounts',
  risk: 'Accounts that nobody named can connect to this service from their own networks',
  severity: 'medium',
  domain: 'net.segment',
  why: 'An asterisk among the principals makes the service public: everyone who learns its name may ask for a connection.',
  source: servicePermissions,
  equivalents: { prowler: ['vpc_endpoint_services_allowed_principals_trust_boundaries'] },
  settings: { trustedAccountIds },
  each: (_service, { referrers }) => referrers('AWS::EC2::VPCEndpointServicePermissions', 'ServiceId'),
  failing(permissions, context) {
    let stranger: string | undefined;
    const admits = permissions.AllowedPrincipals?.some((principal) => {
      if (principal === '*') return true;
      const account = accountOfPrincipal('AWS', principal);
      if (account === undefined || context.settings.trustedAccountIds.includes(account) || isOwnAccount(account, context)) return false;
      stranger = account;
      return true;
    });
    return admits === true && (stranger === undefined ? 'everyone may connect' : `account ${stranger} may connect`);
  },
  // No fix: whom the service is for nobody but you can say.
});

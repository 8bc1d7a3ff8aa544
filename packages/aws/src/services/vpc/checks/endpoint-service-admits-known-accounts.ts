import { checkEach } from '../../../kit.ts';
import { isKnownAccount, strangeAccount, trustedAccountIds } from '../../../trust/strangers.ts';
import { servicePermissions } from '../pages.ts';

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
    const isKnown = isKnownAccount(context.settings.trustedAccountIds, context);
    let stranger: string | undefined;
    const admits = permissions.AllowedPrincipals?.some((principal) => {
      if (principal === '*') return true;
      const account = strangeAccount('AWS', principal, isKnown);
      stranger ??= account;
      return account !== undefined;
    });
    return admits === true && (stranger === undefined ? 'everyone may connect' : `account ${stranger} may connect`);
  },
  // No fix: whom the service is for nobody but you can say.
});

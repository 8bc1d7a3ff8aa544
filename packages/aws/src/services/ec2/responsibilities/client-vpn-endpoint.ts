import { aws, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::EC2::ClientVpnEndpoint',
  { title: 'Client VPN endpoint', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'crypto.certs': you('Reads the server certificate from ACM.', 'Renew it, and manage client certificates and revocation.', ours),
    'crypto.transit': aws('Encrypts every client tunnel.', 'Keep client software current.', ours),
    'iam.authz': you('Applies authorisation rules by group.', 'Open networks only to groups that need them.', ours),
    'iam.mfa': you('Supports MFA through directory or provider.', 'Demand it for every user.', ours),
    'iam.identity': you('Authenticates by certificate, directory or SAML.', 'Remove leavers and revoke certificates.', ours),
    'log.audit': [
      you('Writes connection logs if you name a group.', 'Name one and keep it.', ours),
      {
        id: 'ec2-client-vpn-endpoint-connection-logs',
        owner: 'shared',
        says: 'AWS writes connection logs; keeping them is yours.',
        awsDoes: 'Writes connection logs to the group you name.',
        youDo: 'Keep and read the connection logs.',
        source: ours,
        when: (endpoint) => endpoint.ConnectionLogOptions?.Enabled === true,
      },
    ],
  },
);

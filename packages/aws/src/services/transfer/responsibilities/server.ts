import { aws, both, has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::Transfer::Server',
  { title: 'Transfer Family server', serviceModel: 'paas', serviceType: 'container' },
  {
    ...fileStorage,
    'engine.patch': aws('Patches the protocol servers.', "Keep partners' clients able to follow.", ours),
    'app.supplychain': you('Supplies the server side only.', 'Vet the workflows and functions that you attach.', ours),
    'app.protection': you('Limits its own listeners.', 'Filter sources; add a login check that slows guessing.', ours),
    'resil.ha': aws('Runs endpoints over Zones.', 'Choose several subnets for VPC endpoints.', ours),
    'crypto.keys': both('Generates host keys.', "Rotate host keys and users' public keys.", ours),
    'crypto.certs': both('Renews certificates that ACM issued.', 'Replace imported ones in time.', ours),
    'crypto.transit': [
      both('Offers SFTP, FTPS and AS2 with security policies.', 'Choose the newest policy and avoid plain FTP.', ours),
      {
        id: 'S137',
        owner: 'shared',
        says: 'A security policy is named: it stays until you move it.',
        awsDoes: 'Offers only the ciphers of that policy.',
        youDo: 'Move to a newer policy when ciphers age.',
        source: ours,
        when: (server) => has(server, 'SecurityPolicyName'),
      },
    ],
    'crypto.rest': none('files land in S3 or EFS, which have their own rows'),
    'resil.backup': none('files live in S3 or EFS, which have their own rows'),
    'resil.dr': you('Runs in one Region.', 'Prepare a server with the same host key in a second Region.', ours),
    'net.segment': you('Places the endpoint in your subnets, or in public.', 'Choose subnets and addresses for the endpoint.', ours),
    'net.perimeter': you('Opens the endpoint type that you choose.', 'Prefer a VPC endpoint with fixed addresses and groups.', ours),
    'iam.creds': you("Stores users' public keys, or asks your provider.", 'Rotate keys, and remove those of partners that left.', ours),
    'iam.authz': you('Maps each user to a role and a folder.', 'Lock users into their folder, with narrow roles.', ours),
    'data.retention': none('files live in S3 or EFS, which have their own rows'),
    'iam.identity': [
      fileStorage['iam.identity'],
      {
        id: 'S136',
        owner: 'customer',
        says: 'Users are not kept by the service: directory or provider, and its logins, are yours.',
        awsDoes: 'Asks the provider or directory that you name.',
        youDo: 'Run the provider: passwords, keys, lockout and leavers.',
        source: ours,
        when: (server) => has(server, 'IdentityProviderType') && server.IdentityProviderType !== 'SERVICE_MANAGED',
      },
    ],
    'log.audit': you('Logs sessions and files if you name a role or group.', 'Switch structured logs on and keep them.', ours),
    'detect.monitor': you('Publishes transfers and failures.', 'Alarm on guessing and on failed transfers.', ours, { basis: 'operated' }),
    'config.mgmt': both('Configures protocol servers.', 'Keep users, policies and workflows in code.', ours),
  },
);

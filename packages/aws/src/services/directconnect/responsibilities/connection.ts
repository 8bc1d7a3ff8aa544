import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

export default responsibilities(
  'AWS::DirectConnect::Connection',
  { title: 'Direct Connect connection', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...network,
    'physical.facility': {
      owner: 'third-party',
      awsDoes: 'Houses its router in a colocation site.',
      youDo: 'Choose the site and order the cross-connect.',
      source: ours,
    },
    'network.infra': [
      both('Runs its router and the path to the Region.', 'Run your router and pay the carrier between.', ours),
      {
        id: 'directconnect-connection-provider-name',
        owner: 'third-party',
        says: 'A partner runs the line between your site and AWS.',
        awsDoes: 'Runs its router and the path to the Region.',
        youDo: 'Hold the partner to its contract, and order a second path.',
        source: ours,
        when: (connection) => has(connection, 'ProviderName'),
      },
    ],
    'resil.ha': you('Announces maintenance of its devices.', 'Order a second connection at another site.', ours),
    'crypto.transit': you('Encrypts nothing by default; offers MACsec on dedicated ports.', 'Ask for MACsec, or run a VPN over it.', ours),
    'resil.dr': you('Connects to all Regions through a gateway.', 'Plan a path to the recovery Region.', ours),
  },
);

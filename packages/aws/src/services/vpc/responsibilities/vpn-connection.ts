import { both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const howItWorks = page('https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.md', '2026-11-25');
const siteSiteArchitectures = page('https://docs.aws.amazon.com/vpn/latest/s2svpn/site-site-architectures.md', '2026-11-25');

export default responsibilities(
  'AWS::EC2::VPNConnection',
  { title: 'Site-to-site VPN', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...network,
    'network.infra': [
      both('Runs two tunnel ends in its data centres.', 'Run the device, its firmware and its line.', howItWorks),
      {
        id: 'S157',
        owner: 'shared',
        says: 'Your end of the tunnel: device, firmware and line.',
        awsDoes: 'Runs its two tunnel ends.',
        youDo: 'Run your device, its firmware and its line.',
        source: ours,
        when: (connection) => has(connection, 'CustomerGatewayId'),
      },
    ],
    'os.guest': you('Patches only its own tunnel ends.', 'Patch your device.', ours, { basis: 'operated' }),
    'resil.ha': [
      both('Keeps two tunnels and moves maintenance between them.', 'Use both tunnels, and a second device.', siteSiteArchitectures),
      {
        id: 'vpc-vpn-connection-enable-tunnel-lifecycle-control',
        owner: 'shared',
        says: 'AWS waits for you to accept tunnel replacement until its deadline.',
        awsDoes: 'Waits for your consent to replace a tunnel end, until its deadline.',
        youDo: 'Accept replacements in time, and use both tunnels.',
        source: ours,
        when: (connection) =>
          connection.VpnTunnelOptionsSpecifications?.some((specification) => specification.EnableTunnelLifecycleControl === true),
      },
    ],
    'crypto.keys': [
      you('Stores the pre-shared keys.', 'Choose long keys and rotate them, or use certificates.', ours),
      {
        id: 'vpc-vpn-connection-generated-keys',
        owner: 'shared',
        says: 'No key is given: AWS generates the pre-shared keys.',
        awsDoes: 'Generates the pre-shared keys.',
        youDo: 'Guard the keys on your device, and change them when people leave.',
        source: ours,
        when: (connection) => !connection.VpnTunnelOptionsSpecifications?.some((tunnel) => has(tunnel, 'PreSharedKey')),
      },
    ],
    'crypto.transit': both('Encrypts both tunnels with what was negotiated.', 'Choose strong algorithms and refuse old ones.', ours),
  },
);

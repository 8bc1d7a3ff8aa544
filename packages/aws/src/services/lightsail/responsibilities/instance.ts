import { both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

const security = page('https://docs.aws.amazon.com/lightsail/latest/userguide/security.md', '2026-11-25');
const amazonLightsailConfiguringAutomaticSnapshots = page(
  'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-automatic-snapshots.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::Lightsail::Instance',
  { title: 'Lightsail server', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...virtualMachine,
    'os.guest': [
      you('Installs the blueprint once, at launch.', 'Update system and blueprint application yourself, as on any server.', security, {
        basis: 'operated',
      }),
      {
        id: 'S147',
        owner: 'customer',
        says: 'It is a virtual machine, whatever the bundle looks like.',
        awsDoes: 'Installs the blueprint once, at launch.',
        youDo: 'Update system and blueprint application yourself, as on any server.',
        source: ours,
        basis: 'operated',
        when: (instance) => has(instance, 'BlueprintId'),
      },
    ],
    'resil.backup': [
      virtualMachine['resil.backup'],
      {
        id: 'lightsail-instance-auto-snapshot',
        owner: 'shared',
        says: 'AWS takes a daily snapshot and keeps the last seven.',
        awsDoes: 'Takes a daily snapshot and keeps the latest seven.',
        youDo: 'Copy snapshots that must live longer, and test a restore.',
        source: amazonLightsailConfiguringAutomaticSnapshots,
        basis: 'operated',
        when: (instance) => instance.AddOns?.some((on) => on.AddOnType === 'AutoSnapshot'),
      },
    ],
    'net.segment': both(
      'Places servers in a Lightsail network outside your VPC.',
      'Peer it only when needed and treat it as foreign.',
      ours,
    ),
    'net.perimeter': you('Opens SSH and web ports in its own firewall by default.', 'Close ports that the server does not need.', ours),
    'iam.authz': you('Gives the server no role of its own in your account.', 'Limit who may manage it; store no account keys on it.', ours),
  },
);

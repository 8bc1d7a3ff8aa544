import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';
import { blueprintSupport } from '../blueprint-support.ts';

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
    'virt.hypervisor': aws('Patches hosts and hypervisor beneath the server.', 'Nothing; the host cannot be chosen.', ours),
    'virt.isolation': aws('Separates your server from others on the same host.', 'Use separate servers for separate trust.', ours),
    'orchestration.addons': aws(
      'Runs the Lightsail API, its network and its firewall.',
      'Install updates of agents in the blueprint yourself.',
      ours,
    ),
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
      {
        id: 'lightsail-instance-system-support-ended',
        owner: 'customer',
        says: 'Standard support of this operating system has ended: its maker publishes no more free security updates.',
        awsDoes: 'Installed the blueprint once, at launch.',
        youDo: 'Move to a newer release, or buy extended updates from the maker.',
        source: ours,
        basis: 'operated',
        schedule: 'you',
        when: (instance, context) => {
          const support = blueprintSupport(instance.BlueprintId, context.now);
          return support === 'extended' || support === 'ended';
        },
      },
    ],
    'crypto.keys': you('Keeps the keys of the disks.', 'Look after the keys that lie on the server.', ours),
    'crypto.rest': aws(
      'Encrypts disks and snapshots by default, with keys of its own.',
      'Encrypt in the application what Lightsail must not be able to read.',
      ours,
    ),
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
    'iam.creds': you(
      'Creates a default SSH key for the Region.',
      "Use your own key pair, and change the blueprint's application password.",
      ours,
    ),
    'iam.authz': you('Gives the server no role of its own in your account.', 'Limit who may manage it; store no account keys on it.', ours),
    'data.retention': you('Deletes the disk together with the server.', 'Snapshot before deleting; delete old snapshots.', ours),
    'log.audit': you(
      'Records Lightsail API calls; sees nothing inside the server.',
      'Ship system and application logs off the server.',
      ours,
    ),
    'detect.monitor': you(
      'Publishes metrics of the server; no threat detection looks inside.',
      'Install your own detection, and set alarms.',
      ours,
      { basis: 'operated' },
    ),
  },
);

import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';

export default responsibilities(
  'AWS::GreengrassV2::ComponentVersion',
  { title: 'Greengrass component', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'physical.facility': [
      you('Secures only the cloud side.', 'Guard device and site.', ours, { basis: 'attested' }),
      {
        id: 'S152',
        owner: 'customer',
        says: 'The component runs on your device, in your place.',
        awsDoes: 'Secures only the cloud side.',
        youDo: 'Guard the device and its site.',
        source: ours,
        basis: 'attested',
        when: (version) => has(version, 'InlineRecipe'),
      },
    ],
    'physical.media': you('Has no part in device storage.', 'Wipe devices before disposal.', ours, { basis: 'attested' }),
    'network.infra': both('Runs the cloud side of the link.', 'Run the local network.', ours),
    'virt.hypervisor': you('Has no part in the device.', "Maintain the device's platform.", ours),
    'virt.isolation': you('Runs components side by side on one device.', 'Separate components by user and container.', ours),
    'orchestration.addons': both('Deploys versions to groups of devices.', 'Update the nucleus on every device.', ours),
    'os.guest': you("Has no part in the device's system.", "Patch the device's system.", ours, { basis: 'operated' }),
    'os.hardening': you('Has no login to the device.', 'Harden boot, accounts and ports.', ours, { basis: 'operated' }),
    'resil.ha': you('Lets devices work while offline.', 'Provide spare devices where it matters.', ours),
    'crypto.certs': you('Issues or registers device certificates.', 'Rotate them, and revoke those of lost devices.', ours),
    'crypto.rest': you('Encrypts only what is stored in the cloud.', "Encrypt the device's disk and its secrets.", ours),
    'resil.backup': you('Keeps deployed definitions.', 'Back up state that exists only on devices.', ours, { basis: 'operated' }),
    'net.segment': you("Has no part in your site's network.", 'Separate device networks from offices.', ours),
    'net.perimeter': you('Opens nothing on the device.', "Close ports of the device's network.", ours),
    'iam.creds': you('Exchanges a device certificate for short-lived credentials.', "Guard the device's private key.", ours),
  },
);

import { aws, both, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

const apiUpdategatewaysoftwarenow = page(
  'https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_UpdateGatewaySoftwareNow.md',
  '2026-11-25',
);

export default responsibilities(
  'Demarc::StorageGateway::Gateway',
  { title: 'Storage gateway', serviceModel: 'paas', serviceType: 'container' },
  {
    ...fileStorage,
    'physical.facility': you('Runs only the cloud side.', 'Guard the site where the appliance runs.', ours, { basis: 'attested' }),
    'physical.media': you('Destroys media only in its own sites.', 'Wipe cache disks of the appliance.', ours, { basis: 'attested' }),
    'network.infra': both('Runs the network inside AWS.', 'Run the local network and the uplink.', ours),
    'virt.hypervisor': you('Supplies an appliance image.', 'Run and patch the hypervisor that hosts it.', ours),
    'os.guest': both(
      'Publishes appliance updates and installs them in a window.',
      'Set the window and never hold updates back.',
      apiUpdategatewaysoftwarenow,
      { schedule: 'you', basis: 'operated' },
    ),
    'os.hardening': aws('Ships a closed appliance.', 'Fence it off, and change the password of its local console.', ours),
    'resil.ha': you('Keeps uploaded data durable.', 'Provide a second appliance or cluster for it.', ours),
    'crypto.transit': both('Encrypts between appliance and AWS.', 'Encrypt between clients and appliance.', ours),
    'resil.backup': both('Stores uploaded data in AWS.', 'Watch uploads; cached data not yet sent exists once.', ours, {
      basis: 'operated',
    }),
    'net.segment': you('Has no part in your local network.', 'Put shares where only clients reach them.', ours),
    'iam.creds': you('Activates the appliance once, then uses its own identity.', 'Set strong share and CHAP passwords.', ours),
  },
);

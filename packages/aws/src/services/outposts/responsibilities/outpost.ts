import { aws, both, is, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

const faqs = page('https://aws.amazon.com/outposts/rack/faqs/', '2026-11-26');
const dataProtection = page('https://docs.aws.amazon.com/outposts/latest/userguide/data-protection.html', '2026-11-26');

export default responsibilities(
  'AWS::Outposts::Outpost',
  { title: 'Outpost rack or server', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...virtualMachine,
    'physical.facility': [
      you('Delivers and services hardware in your building.', 'Guard, power, cool and insure the place.', faqs, { basis: 'attested' }),
      {
        id: 'S050',
        owner: 'customer',
        says: 'The hardware stands in your building.',
        awsDoes: 'Delivers, monitors and repairs the hardware.',
        youDo: 'Guard, power, cool and insure the place.',
        source: faqs,
        basis: 'attested',
        when: (outpost) => is(outpost, 'SupportedHardwareType', 'RACK', 'SERVER'),
      },
    ],
    'physical.media': both(
      'Encrypts with a removable key and collects the hardware.',
      "Destroy the security key before hardware leaves, or have AWS's team do it.",
      dataProtection,
      { basis: 'attested' },
    ),
    'network.infra': both('Runs equipment inside the rack.', 'Run uplinks and the link to the parent Region.', ours),
    'os.guest': none('systems belong to the instances placed on it'),
    'os.hardening': none('hardening belongs to the instances placed on it'),
    'runtime.patch': none('the rack executes no runtime of yours'),
    'engine.patch': none('engines belong to the services placed on it'),
    'app.supplychain': none('images belong to the instances placed on it'),
    'app.code': none('code belongs to what runs on it'),
    'app.protection': none('web traffic belongs to what runs on it'),
    'resil.ha': you('Repairs hardware within its support terms.', 'Buy spare capacity and a second rack.', ours),
    'crypto.keys': both("Keeps the module's key unreadable outside the rack.", 'Destroy the module when the rack goes back.', ours),
    'crypto.certs': none('the rack itself presents no certificate of yours'),
    'crypto.transit': both('Encrypts the link to the parent Region.', 'Encrypt traffic on your local network.', dataProtection),
    'crypto.rest': aws(
      'Encrypts everything stored on the rack with a key in a removable module.',
      'Nothing while the rack stays in your building.',
      dataProtection,
    ),
    'resil.backup': you('Stores snapshots in the Region, or locally if you choose.', 'Copy local snapshots off the site.', ours, {
      basis: 'operated',
    }),
    'net.perimeter': you('Connects the local gateway as you configure it.', 'Decide what your local network may reach.', ours),
    'iam.creds': none('the rack holds no login of yours'),
    'iam.authz': you('Checks IAM, and shares made across accounts.', 'Share capacity only with accounts that need it.', ours),
    'data.retention': none('data lives in volumes and buckets on the rack'),
    'iam.identity': you('Authenticates those who order and manage the rack.', 'Keep those who may place workloads on it few.', ours),
  },
);

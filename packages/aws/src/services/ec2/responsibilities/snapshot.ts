import { aws, both, has, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { blockStorage } from '../../../profiles/block-storage.ts';

const faqs = page('https://aws.amazon.com/outposts/rack/faqs/', '2026-11-26');
const dataProtection = page('https://docs.aws.amazon.com/outposts/latest/userguide/data-protection.html', '2026-11-26');

export default responsibilities(
  'Demarc::EC2::Snapshot',
  { title: 'EBS snapshot', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...blockStorage,
    'physical.facility': [
      blockStorage['physical.facility'],
      {
        id: 'ec2-snapshot-outpost-facility',
        owner: 'customer',
        says: 'A local snapshot on an Outpost: it stays in your building.',
        awsDoes: 'Delivers and services the rack that holds the snapshot.',
        youDo: 'Guard, power and cool the site of the rack.',
        source: faqs,
        basis: 'attested',
        when: (snapshot) => has(snapshot, 'OutpostArn'),
      },
    ],
    'physical.media': [
      blockStorage['physical.media'],
      {
        id: 'ec2-snapshot-outpost-media',
        owner: 'shared',
        says: "A local snapshot on an Outpost: it is gone only when the rack's security key is destroyed.",
        awsDoes: "Encrypts the rack's disks with a removable key.",
        youDo: "Destroy the removable security key before the rack leaves, or have AWS's team do it.",
        source: dataProtection,
        basis: 'attested',
        when: (snapshot) => has(snapshot, 'OutpostArn'),
      },
    ],
    'resil.ha': aws('Stores snapshots over several Zones.', 'Nothing for availability within the Region.', ours),
    'resil.backup': both('Keeps the copy durable.', 'Restore it from time to time to prove it.', ours, { basis: 'operated' }),
  },
);

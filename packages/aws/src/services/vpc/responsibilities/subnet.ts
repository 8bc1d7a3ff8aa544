import { has, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { network } from '../../../profiles/network.ts';

const faqs = page('https://aws.amazon.com/outposts/rack/faqs/', '2026-11-26');

export default responsibilities(
  'AWS::EC2::Subnet',
  { title: 'Subnet', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::VPC' },
  {
    ...network,
    'physical.facility': [
      network['physical.facility'],
      {
        id: 'S047',
        owner: 'customer',
        says: 'The subnet lies on an Outpost: the rack stands in your building.',
        awsDoes: 'Delivers and services the rack.',
        youDo: 'Guard, power and cool the site; keep spare capacity.',
        source: faqs,
        basis: 'attested',
        when: (subnet) => has(subnet, 'OutpostArn'),
      },
    ],
    'network.infra': [
      network['network.infra'],
      {
        id: 'S048',
        owner: 'shared',
        says: 'The subnet lies on an Outpost: its link to the Region and to your network is yours.',
        awsDoes: 'Runs the equipment inside the rack.',
        youDo: "Run the service link, the local gateway's uplinks and their redundancy.",
        source: faqs,
        when: (subnet) => has(subnet, 'OutpostArn'),
      },
    ],
  },
);

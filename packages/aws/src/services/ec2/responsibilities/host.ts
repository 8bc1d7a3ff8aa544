import { has, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

const faqs = page('https://aws.amazon.com/outposts/rack/faqs/', '2026-11-26');

export default responsibilities(
  'AWS::EC2::Host',
  { title: 'Dedicated host', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...virtualMachine,
    'physical.facility': [
      virtualMachine['physical.facility'],
      {
        id: 'S051',
        owner: 'customer',
        says: 'The dedicated host belongs to an Outpost in your building.',
        awsDoes: 'Delivers and services the rack.',
        youDo: 'Guard, power and cool the site of the host.',
        source: faqs,
        basis: 'attested',
        when: (host) => has(host, 'OutpostArn'),
      },
    ],
    'resil.ha': [
      virtualMachine['resil.ha'],
      {
        id: 'ec2-host-host-recovery-on',
        owner: 'shared',
        says: 'AWS restarts the instances on another host when this one fails.',
        awsDoes: 'Restarts instances on another host when this one fails.',
        youDo: 'Keep licences and capacity for the second host.',
        source: ours,
        when: (host) => host.HostRecovery === 'on',
      },
    ],
  },
);

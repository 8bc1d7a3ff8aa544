import { has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

export default responsibilities(
  'AWS::EVS::Environment',
  { title: 'Elastic VMware environment', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...virtualMachine,
    'virt.hypervisor': [
      you('Provides bare-metal servers.', 'Patch and run ESXi, vCenter and NSX.', ours),
      {
        id: 'S150',
        owner: 'customer',
        says: 'The VMware layer is run by you.',
        awsDoes: 'Provides bare-metal servers and installs the first stack.',
        youDo: 'Patch and run ESXi, vCenter and NSX.',
        source: ours,
        when: (environment) => has(environment, 'VcfVersion'),
      },
    ],
    'virt.isolation': you('Separates the servers from other accounts.', 'Separate virtual machines inside your VMware layer.', ours),
    'orchestration.addons': you('Deploys the VMware stack once.', 'Operate, license and upgrade it afterwards.', ours),
    'resil.ha': [
      virtualMachine['resil.ha'],
      {
        id: 'evs-environment-hosts',
        owner: 'customer',
        says: 'Each host sits in one Zone: availability inside vSphere is yours to design.',
        awsDoes: 'Repairs a failed host.',
        youDo: 'Design vSphere availability, with spare hosts.',
        source: ours,
        when: (environment) => has(environment, 'Hosts'),
      },
    ],
    'crypto.rest': you('Encrypts the local disks of its servers.', 'Encrypt virtual disks and vSAN as your rules demand.', ours),
    'iam.identity': you('Creates the first VMware passwords as secrets.', 'Manage VMware users, and rotate the first passwords.', ours),
  },
);

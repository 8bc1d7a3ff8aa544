import { matches, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';

const metal = page('https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.BareMetal.html', '2026-11-25');

export default responsibilities(
  'AWS::EC2::Instance',
  { title: 'EC2 instance', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...virtualMachine,
    'virt.hypervisor': [
      virtualMachine['virt.hypervisor'],
      {
        id: 'S042',
        owner: 'shared',
        says: 'Bare metal: no hypervisor of AWS runs here; what you install on the hardware is yours.',
        awsDoes: 'Keeps the Nitro hardware and its firmware.',
        youDo: 'Patch the system or hypervisor that you install on the bare machine.',
        source: metal,
        when: (instance) => matches(instance, 'InstanceType', '*.metal*'),
      },
    ],
    'virt.isolation': [
      virtualMachine['virt.isolation'],
      {
        id: 'S043',
        owner: 'shared',
        says: 'A Dedicated Host: who shares the host is your choice of placement.',
        youDo: 'Place on the host only what may share it.',
        source: ours,
        when: (instance) => instance.Tenancy === 'host',
      },
      {
        id: 'S044',
        owner: 'shared',
        says: 'An enclave: its image, attestation policy and key conditions are yours.',
        youDo: 'Build and attest the enclave image, and tie its keys to that attestation.',
        source: ours,
        when: (instance) => instance.EnclaveOptions?.Enabled === true,
      },
    ],
    'app.supplychain': [
      virtualMachine['app.supplychain'],
      {
        id: 'instance-start-script',
        owner: 'customer',
        says: 'A start script runs as root; everything it downloads joins your supply chain.',
        youDo: 'Pin and verify what the start script and the packages of the machine download.',
        source: ours,
        when: (instance) => instance.UserData !== undefined,
      },
    ],
    'resil.backup': [
      virtualMachine['resil.backup'],
      {
        id: 'instance-disk-dies-with-it',
        owner: 'customer',
        says: 'A disk dies with the instance; only a snapshot survives.',
        source: ours,
        when: (instance) => (instance.BlockDeviceMappings ?? []).some((mapping) => mapping.Ebs?.DeleteOnTermination === true),
      },
    ],
    'iam.creds': [
      virtualMachine['iam.creds'],
      {
        id: 'S046',
        owner: 'customer',
        says: 'A key pair opens it: who holds the key, and when it is replaced, is outside IAM and yours.',
        source: ours,
        when: (instance) => instance.KeyName !== undefined,
      },
    ],
    'iam.authz': [
      virtualMachine['iam.authz'],
      {
        id: 'instance-holds-a-role',
        owner: 'customer',
        says: 'It holds a role: whoever controls the machine has its permissions.',
        source: ours,
        when: (instance) => instance.IamInstanceProfile !== undefined,
      },
    ],
    'data.retention': [
      virtualMachine['data.retention'],
      {
        id: 'instance-hibernates',
        owner: 'customer',
        says: 'Hibernation writes memory, with its secrets, to the root volume.',
        source: ours,
        when: (instance) => instance.HibernationOptions?.Configured === true,
      },
    ],
  },
);

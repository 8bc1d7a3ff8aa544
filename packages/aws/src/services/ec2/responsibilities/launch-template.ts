import { is, matches, page, written } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';
import { imageSystem } from '../../../shifts/image-system.ts';

const bareMetal = page('https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.BareMetal.html', '2026-11-26');
const tenancy = page('https://docs.aws.amazon.com/ja_jp/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.DefaultInstanceTenancy.html', '2026-11-26');
const enclaves = page('https://docs.amazonaws.cn/en_us/enclaves/latest/user/nitro-enclave-concepts.md', '2026-11-26');

/** A part of the instances that are launched from it; where none is known, the duties are those of an instance to come. */
export default responsibilities(
  'AWS::EC2::LaunchTemplate',
  { title: 'EC2 launch template', serviceModel: 'iaas', serviceType: 'infrastructure', partOf: 'AWS::EC2::Instance' },
  {
    ...virtualMachine,
    'virt.hypervisor': [
      virtualMachine['virt.hypervisor'],
      {
        id: 'ec2-launch-template-bare-metal',
        owner: 'shared',
        says: 'It launches bare metal: no hypervisor of AWS lies below your system.',
        awsDoes: 'Keeps the server, its Nitro cards and their firmware.',
        youDo: 'Patch and harden whatever runs directly on the server, a hypervisor of your own included.',
        source: bareMetal,
        when: ({ LaunchTemplateData: data }) => matches(data, 'InstanceType', '*.metal*'),
      },
    ],
    'virt.isolation': [
      virtualMachine['virt.isolation'],
      {
        id: 'ec2-launch-template-dedicated-host',
        owner: 'shared',
        says: 'It launches on a Dedicated Host: you place the instances, and only your own are their neighbours.',
        awsDoes: 'Keeps every other customer off the server; claims no more isolation than elsewhere.',
        youDo: 'Decide which of your instances share one physical server.',
        source: tenancy,
        when: ({ LaunchTemplateData: data }) => is(data?.Placement, 'Tenancy', 'host'),
      },
      {
        id: 'ec2-launch-template-enclaves',
        owner: 'shared',
        says: 'Its instances may run enclaves, cut off from the rest of the machine, root included.',
        awsDoes: 'Keeps processor and memory of the enclave apart from the instance and signs what was started.',
        youDo: 'Build the enclave image, check its attestation, and release keys only to that image.',
        source: enclaves,
        when: ({ LaunchTemplateData: data }) => data?.EnclaveOptions?.Enabled === true,
      },
    ],
    'os.guest': [
      virtualMachine['os.guest'],
      ...imageSystem<'AWS::EC2::LaunchTemplate'>('ec2-launch-template', ({ LaunchTemplateData: data }, _, image) =>
        image(written(data, 'ImageId')),
      ),
    ],
  },
);

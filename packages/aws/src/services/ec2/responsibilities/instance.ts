import { all, any, has, is, matches, ours, page, written } from '@demarc/model';
import { responsibilities, type AllTypes, type ContextOf } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';
import { imageSystem } from '../../../shifts/image-system.ts';
import { launchTemplateSays, type LaunchTemplateData } from '../launch.ts';

type Instance = AllTypes['AWS::EC2::Instance'];
type Context = ContextOf<'AWS::EC2::Instance'>;

const bareMetal = page('https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.BareMetal.html', '2026-11-26');
const tenancy = page('https://docs.aws.amazon.com/ja_jp/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.DefaultInstanceTenancy.html', '2026-11-26');
const enclaves = page('https://docs.amazonaws.cn/en_us/enclaves/latest/user/nitro-enclave-concepts.md', '2026-11-26');

/** The instance says so, or it does not say and its launch template does. */
const says = (
  instance: Instance,
  context: Context,
  name: keyof Instance,
  own: () => boolean,
  template: (data: LaunchTemplateData) => boolean,
): boolean =>
  any(own, () =>
    all(
      () => !has(instance, name),
      () => launchTemplateSays(instance, context, template),
    ),
  );

/** Whether it stands on an Outpost, in one of your own rooms. */
const isOnOutpost = (instance: Instance, { target }: Context): boolean => {
  const ofOutpost = (subnet: string | undefined): boolean => subnet !== undefined && has(target('AWS::EC2::Subnet', subnet), 'OutpostArn');
  return any(
    () => ofOutpost(instance.SubnetId),
    () => instance.NetworkInterfaces?.some((each) => ofOutpost(each.SubnetId)),
  );
};

export default responsibilities(
  'AWS::EC2::Instance',
  { title: 'EC2 instance', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...virtualMachine,
    'physical.facility': [
      virtualMachine['physical.facility'],
      {
        id: 'ec2-instance-outpost-building',
        owner: 'customer',
        says: 'It runs on an Outpost: the room, its doors, power and cooling are yours.',
        awsDoes: 'Builds, installs and replaces the rack or server.',
        youDo: 'Guard the room of the Outpost and keep its power and climate within what AWS demands.',
        source: ours,
        when: isOnOutpost,
      },
    ],
    'network.infra': [
      virtualMachine['network.infra'],
      {
        id: 'ec2-instance-outpost-network',
        owner: 'shared',
        says: 'It runs on an Outpost: the link to the Region and the local network are yours.',
        awsDoes: 'Runs the network devices inside the Outpost and the Region at the other end.',
        youDo: 'Provide the uplinks, the route to the Region and the local network behind the local gateway.',
        source: ours,
        when: isOnOutpost,
      },
    ],
    'virt.hypervisor': [
      virtualMachine['virt.hypervisor'],
      {
        id: 'S042',
        owner: 'shared',
        says: 'It is bare metal: no hypervisor of AWS lies below your system.',
        awsDoes: 'Keeps the server, its Nitro cards and their firmware.',
        youDo: 'Patch and harden whatever runs directly on the server, a hypervisor of your own included.',
        source: bareMetal,
        when: (instance, context) =>
          says(
            instance,
            context,
            'InstanceType',
            () => matches(instance, 'InstanceType', '*.metal*'),
            (data) => matches(data, 'InstanceType', '*.metal*'),
          ),
      },
    ],
    'virt.isolation': [
      virtualMachine['virt.isolation'],
      {
        id: 'S043',
        owner: 'shared',
        says: 'It runs on a Dedicated Host: you place it, and only your own instances are its neighbours.',
        awsDoes: 'Keeps every other customer off the server; claims no more isolation than elsewhere.',
        youDo: 'Decide which of your instances share one physical server.',
        source: tenancy,
        when: (instance, context) =>
          any(
            () => has(instance, 'HostId'),
            () => has(instance, 'HostResourceGroupArn'),
            () =>
              says(
                instance,
                context,
                'Tenancy',
                () => is(instance, 'Tenancy', 'host'),
                (data) => is(data.Placement, 'Tenancy', 'host'),
              ),
          ),
      },
      {
        id: 'S044',
        owner: 'shared',
        says: 'It may run enclaves: what they hold is cut off from the rest of the machine, root included.',
        awsDoes: 'Keeps processor and memory of the enclave apart from the instance and signs what was started.',
        youDo: 'Build the enclave image, check its attestation, and release keys only to that image.',
        source: enclaves,
        when: (instance, context) =>
          says(
            instance,
            context,
            'EnclaveOptions',
            () => instance.EnclaveOptions?.Enabled === true,
            (data) => data.EnclaveOptions?.Enabled === true,
          ),
      },
    ],
    'os.guest': [
      virtualMachine['os.guest'],
      ...imageSystem<'AWS::EC2::Instance'>('ec2-instance', (instance, context, image) => {
        const own = written(instance, 'ImageId');
        return own === undefined ? launchTemplateSays(instance, context, (data) => image(written(data, 'ImageId'))) : image(own);
      }),
    ],
    'app.supplychain': [
      virtualMachine['app.supplychain'],
      {
        id: 'S041',
        owner: 'customer',
        says: 'Its image is not one of Amazon: you trust whoever built it.',
        youDo: 'Vet who built the image, pin its id, and build your own from a base that you trust.',
        source: ours,
        when: (_, { observed }) => observed.ImageOwner !== undefined && observed.ImageOwner !== 'amazon',
      },
      {
        id: 'ec2-instance-user-data',
        owner: 'customer',
        says: 'A start script runs as root; everything that it downloads joins your supply chain.',
        youDo: 'Pin and verify what the start script downloads, and keep it as short as the image allows.',
        source: ours,
        when: (instance) => has(instance, 'UserData'),
      },
    ],
    'iam.creds': [
      virtualMachine['iam.creds'],
      {
        id: 'S046',
        owner: 'customer',
        says: 'It trusts an SSH key pair, whose private half IAM knows nothing about.',
        youDo: 'Require IMDSv2, and know who holds the private key: rotate it and take it off the machine when they leave.',
        source: ours,
        when: (instance) => has(instance, 'KeyName'),
      },
    ],
    'iam.authz': [
      virtualMachine['iam.authz'],
      {
        id: 'ec2-instance-role',
        owner: 'customer',
        says: 'Whoever controls the machine holds the permissions of its role.',
        youDo: 'Give the role of this instance no more than its programs need.',
        source: ours,
        when: (instance) => has(instance, 'IamInstanceProfile'),
      },
    ],
    'resil.backup': [
      virtualMachine['resil.backup'],
      {
        id: 'ec2-instance-volume-dies',
        owner: 'customer',
        says: 'A disk is deleted with the instance: only a snapshot survives.',
        youDo: 'Take snapshots before the instance may end, or keep what must stay on another volume.',
        source: ours,
        when: (instance) => instance.BlockDeviceMappings?.some((device) => device.Ebs?.DeleteOnTermination === true),
      },
    ],
    'data.retention': [
      virtualMachine['data.retention'],
      {
        id: 'ec2-instance-hibernates',
        owner: 'customer',
        says: 'Hibernation writes the memory, secrets included, to the root volume.',
        youDo: 'Count the root volume and its snapshots among the places where secrets are kept, and delete them in time.',
        source: ours,
        when: (instance) => instance.HibernationOptions?.Configured === true,
      },
    ],
  },
);

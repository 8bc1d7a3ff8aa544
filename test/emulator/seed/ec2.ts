import {
  AllocateAddressCommand,
  AssociateAddressCommand,
  AttachVolumeCommand,
  CreateImageCommand,
  CreateKeyPairCommand,
  CreateLaunchTemplateCommand,
  CreateNetworkInterfaceCommand,
  CreateSnapshotCommand,
  CreateVolumeCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  EnableEbsEncryptionByDefaultCommand,
  GetEbsEncryptionByDefaultCommand,
  ModifyImageAttributeCommand,
  ModifySnapshotAttributeCommand,
  RunInstancesCommand,
  StopInstancesCommand,
  type EC2Client,
  type _InstanceType,
} from '@aws-sdk/client-ec2';
import { account } from '../emulator.ts';
import { given, production, staging, type Seeding } from './context.ts';
import { named, names, type Names } from './names.ts';

/** The images of `amis.json`. */
const images = {
  linux: 'ami-0a1b2c3d4e5f60001',
  linux2: 'ami-0a1b2c3d4e5f60002',
  ubuntu1804: 'ami-0a1b2c3d4e5f60003',
  windows: 'ami-0a1b2c3d4e5f60004',
} as const;

interface Host {
  readonly name: string;
  readonly region: string;
  readonly subnet: string | 'default';
  readonly groups: readonly string[];
  readonly image: keyof typeof images;
  readonly type: _InstanceType;
  readonly made: string;
  readonly application?: string;
  readonly environment?: string;
  readonly imds?: 'required' | 'optional';
  readonly encrypted?: boolean;
  readonly key?: string;
  readonly userData?: string;
  readonly stopped?: boolean;
  /** Size in GiB of a second volume. */
  readonly data?: number;
}

const prod = { region: production, environment: 'prod', imds: 'required', encrypted: true } as const;
const stage = { region: staging, environment: 'staging' } as const;

/** Instances with the mistakes of mission rows 69, 72, 74, 75 and 79, and good practice beside them. */
export const hosts: readonly Host[] = [
  {
    ...prod,
    name: 'dispatch-web-1',
    subnet: 'halden-prod-app-a',
    groups: ['dispatch-web'],
    image: 'linux',
    type: 't3.medium',
    made: '2026-11-10T05:00:00Z',
    application: 'dispatch',
  },
  {
    ...prod,
    name: 'dispatch-web-2',
    subnet: 'halden-prod-app-b',
    groups: ['dispatch-web'],
    image: 'linux',
    type: 't3.medium',
    made: '2026-11-10T05:01:00Z',
    application: 'dispatch',
  },
  {
    ...prod,
    name: 'dispatch-web-3',
    subnet: 'halden-prod-app-c',
    groups: ['dispatch-web'],
    image: 'linux',
    type: 't3.medium',
    made: '2026-11-10T05:02:00Z',
    application: 'dispatch',
  },
  {
    ...prod,
    name: 'dispatch-matcher-1',
    subnet: 'halden-prod-app-a',
    groups: ['dispatch-matcher'],
    image: 'linux',
    type: 'c6i.xlarge',
    made: '2026-11-10T05:10:00Z',
    application: 'dispatch',
    data: 200,
  },
  {
    ...prod,
    name: 'dispatch-matcher-2',
    subnet: 'halden-prod-app-b',
    groups: ['dispatch-matcher'],
    image: 'linux',
    type: 'c6i.xlarge',
    made: '2026-11-10T05:11:00Z',
    application: 'dispatch',
    data: 200,
  },
  {
    ...prod,
    name: 'dispatch-bastion',
    subnet: 'halden-prod-public-a',
    groups: ['dispatch-bastion'],
    image: 'linux',
    type: 't3.micro',
    made: '2026-10-06T07:20:00Z',
    application: 'dispatch',
    key: 'planners',
  },
  {
    ...prod,
    name: 'dispatch-tracking',
    subnet: 'halden-prod-public-b',
    groups: ['dispatch-tracking'],
    image: 'linux',
    type: 'c6i.large',
    made: '2026-09-15T05:30:00Z',
    application: 'dispatch',
  },
  // Port 22 open to all, metadata without a session, the third of what matters first.
  {
    ...prod,
    name: 'dispatch-batch',
    subnet: 'halden-prod-public-c',
    groups: ['dispatch-batch'],
    image: 'linux2',
    type: 'm5.large',
    made: '2023-11-02T12:44:00Z',
    application: 'dispatch',
    imds: 'optional',
    encrypted: false,
    key: 'batch-shared',
    data: 500,
    userData: '#!/bin/sh\nexport LEDGER_PASSWORD=not-a-real-password-7391\nyum install -y jobs\n',
  },
  {
    ...prod,
    name: 'dispatch-depot',
    subnet: 'halden-prod-public-a',
    groups: ['dispatch-depot'],
    image: 'windows',
    type: 'm5.xlarge',
    made: '2025-02-19T09:05:00Z',
    application: 'dispatch',
    imds: 'optional',
    encrypted: false,
  },
  {
    ...prod,
    name: 'booking-search',
    subnet: 'halden-prod-app-c',
    groups: ['booking-search'],
    image: 'ubuntu1804',
    type: 'r5.large',
    made: '2023-05-04T14:00:00Z',
    application: 'booking-api',
    encrypted: false,
    imds: 'optional',
    data: 300,
  },
  {
    ...prod,
    name: 'platform-monitoring',
    subnet: 'halden-prod-app-b',
    groups: ['platform-monitoring'],
    image: 'linux',
    type: 't3.large',
    made: '2026-08-03T08:00:00Z',
    application: 'platform',
  },
  {
    name: 'customs-edi',
    region: production,
    subnet: 'halden-legacy-public-a',
    groups: ['legacy-customs', 'legacy-default'],
    image: 'ubuntu1804',
    type: 'm5.large',
    made: '2019-06-03T10:20:00Z',
    application: 'archive',
    key: 'old-admin',
  },
  {
    name: 'fleet-planner',
    region: production,
    subnet: 'halden-legacy-public-b',
    groups: ['legacy-default'],
    image: 'ubuntu1804',
    type: 'm5.large',
    made: '2018-11-26T15:10:00Z',
    key: 'old-admin',
  },
  {
    name: 'tariff-import-2019',
    region: production,
    subnet: 'halden-legacy-public-a',
    groups: ['legacy-default'],
    image: 'ubuntu1804',
    type: 't3.small',
    made: '2019-01-09T08:00:00Z',
    stopped: true,
    key: 'old-admin',
  },
  {
    ...stage,
    name: 'staging-web-1',
    subnet: 'halden-staging-app-a',
    groups: ['staging-web'],
    image: 'linux',
    type: 't3.small',
    made: '2026-11-03T05:00:00Z',
    application: 'dispatch',
    imds: 'required',
    encrypted: true,
  },
  {
    ...stage,
    name: 'staging-web-2',
    subnet: 'halden-staging-app-b',
    groups: ['staging-web'],
    image: 'linux',
    type: 't3.small',
    made: '2026-11-03T05:01:00Z',
    application: 'dispatch',
    imds: 'required',
    encrypted: true,
  },
  {
    ...stage,
    name: 'staging-matcher',
    subnet: 'halden-staging-public-a',
    groups: ['staging-all'],
    image: 'linux2',
    type: 'c6i.large',
    made: '2024-04-22T11:00:00Z',
    application: 'dispatch',
  },
  {
    ...stage,
    name: 'staging-booking',
    subnet: 'halden-staging-app-a',
    groups: ['staging-booking'],
    image: 'linux',
    type: 't3.small',
    made: '2026-11-03T05:10:00Z',
    application: 'booking-api',
    imds: 'required',
  },
  { name: 'crane-test', region: staging, subnet: 'default', groups: [], image: 'linux2', type: 't3.micro', made: '2024-12-12T18:33:00Z' },
];

const keys: Readonly<Record<string, readonly string[]>> = {
  [production]: ['planners', 'batch-shared', 'old-admin'],
  [staging]: ['staging'],
};

async function inDefaultVpc(ec2: EC2Client): Promise<{ SubnetId: string; SecurityGroupIds: string[] }> {
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({ Filters: [{ Name: 'default-for-az', Values: ['true'] }] }));
  const subnet = given(
    Subnets.find(({ AvailabilityZone }) => AvailabilityZone?.endsWith('a') === true),
    'default subnet',
  );
  const { SecurityGroups = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({
      Filters: [
        { Name: 'vpc-id', Values: [given(subnet.VpcId, 'VPC')] },
        { Name: 'group-name', Values: ['default'] },
      ],
    }),
  );
  return { SubnetId: given(subnet.SubnetId, 'subnet'), SecurityGroupIds: [given(SecurityGroups[0]?.GroupId, 'default group')] };
}

async function run(ec2: EC2Client, known: Names, host: Host): Promise<string> {
  const place =
    host.subnet === 'default'
      ? await inDefaultVpc(ec2)
      : { SubnetId: known.id('subnet', host.subnet), SecurityGroupIds: host.groups.map((group) => known.id('security-group', group)) };
  const more: Record<string, string> = {
    ...(host.application === undefined ? {} : { application: host.application }),
    ...(host.environment === undefined ? {} : { environment: host.environment }),
  };
  const made = await ec2.send(
    new RunInstancesCommand({
      ImageId: images[host.image],
      InstanceType: host.type,
      // Otherwise the SDK makes one up, and no two seeds are the same.
      ClientToken: host.name,
      MinCount: 1,
      MaxCount: 1,
      ...(host.key === undefined ? {} : { KeyName: host.key }),
      ...place,
      MetadataOptions: {
        HttpTokens: host.imds ?? 'optional',
        HttpEndpoint: 'enabled',
        HttpPutResponseHopLimit: host.imds === 'required' ? 2 : 1,
      },
      BlockDeviceMappings: [
        {
          DeviceName: host.image.startsWith('linux') ? '/dev/xvda' : '/dev/sda1',
          Ebs: { VolumeSize: 30, VolumeType: 'gp3', Encrypted: host.encrypted === true, DeleteOnTermination: true },
        },
      ],
      Monitoring: { Enabled: host.environment === 'prod' },
      ...(host.userData === undefined ? {} : { UserData: Buffer.from(host.userData).toString('base64') }),
      TagSpecifications: [...named('instance', host.name, more), ...named('volume', `${host.name}-root`, more)],
    }),
  );
  const InstanceId = given(made.Instances?.[0]?.InstanceId, 'instance');
  if (host.data !== undefined) {
    const volume = await known.ensure(
      'volume',
      `${host.name}-data`,
      async () =>
        (
          await ec2.send(
            new CreateVolumeCommand({
              AvailabilityZone: given(made.Instances?.[0]?.Placement?.AvailabilityZone, 'zone'),
              Size: host.data,
              VolumeType: 'gp3',
              Encrypted: host.encrypted === true,
              TagSpecifications: named('volume', `${host.name}-data`, more),
            }),
          )
        ).VolumeId,
    );
    await ec2.send(new AttachVolumeCommand({ InstanceId, VolumeId: volume, Device: '/dev/sdf' }));
  }
  if (host.stopped === true) await ec2.send(new StopInstancesCommand({ InstanceIds: [InstanceId] }));
  return InstanceId;
}

interface Snapshot {
  readonly name: string;
  readonly volume: string;
  readonly made: string;
  readonly sharedWith?: 'all' | string;
}

/** Snapshots, each of a volume above. The fleet planner's is public. */
const snapshots: readonly Snapshot[] = [
  ...['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].flatMap((day) => [
    { name: `matcher-1-${day}`, volume: 'dispatch-matcher-1-data', made: `${day}T02:00:00Z` },
    { name: `matcher-2-${day}`, volume: 'dispatch-matcher-2-data', made: `${day}T02:05:00Z` },
  ]),
  { name: 'batch-before-migration', volume: 'dispatch-batch-data', made: '2023-11-01T10:00:00Z' },
  { name: 'batch-for-auditors', volume: 'dispatch-batch-data', made: '2024-05-17T09:00:00Z', sharedWith: '777788889999' },
  { name: 'fleet-planner-2021', volume: 'dispatch-batch-root', made: '2021-03-03T11:15:00Z', sharedWith: 'all' },
  { name: 'search-2025', volume: 'booking-search-data', made: '2025-01-31T22:00:00Z' },
];

async function store(seeding: Seeding, ec2: EC2Client, known: Names): Promise<void> {
  for (const { name, volume, made, sharedWith } of snapshots) {
    seeding.at(made);
    await known.ensure('snapshot', name, async () => {
      const SnapshotId = given(
        (
          await ec2.send(
            new CreateSnapshotCommand({
              VolumeId: known.id('volume', volume),
              Description: name,
              TagSpecifications: named('snapshot', name),
            }),
          )
        ).SnapshotId,
        'snapshot',
      );
      if (sharedWith === 'all')
        await ec2.send(
          new ModifySnapshotAttributeCommand({
            SnapshotId,
            Attribute: 'createVolumePermission',
            OperationType: 'add',
            GroupNames: ['all'],
          }),
        );
      else if (sharedWith !== undefined)
        await ec2.send(
          new ModifySnapshotAttributeCommand({
            SnapshotId,
            Attribute: 'createVolumePermission',
            OperationType: 'add',
            UserIds: [sharedWith],
          }),
        );
      return SnapshotId;
    });
  }
  const spare = [
    { name: 'spare-2022', size: 1000, encrypted: false },
    { name: 'spare-2024', size: 100, encrypted: true },
  ];
  for (const { name, size, encrypted } of spare) {
    seeding.at(`${name.slice(-4)}-07-07T10:00:00Z`);
    await known.ensure(
      'volume',
      name,
      async () =>
        (
          await ec2.send(
            new CreateVolumeCommand({
              AvailabilityZone: `${production}a`,
              Size: size,
              VolumeType: 'gp2',
              Encrypted: encrypted,
              TagSpecifications: named('volume', name),
            }),
          )
        ).VolumeId,
    );
  }
}

/** Our own images: the golden one, an old one that anybody may start. */
async function picture(seeding: Seeding, ec2: EC2Client, known: Names): Promise<void> {
  const own = [
    { name: 'halden-golden-2026.11', from: 'dispatch-web-1', made: '2026-11-09T20:00:00Z', open: false },
    { name: 'halden-matcher-2026.11', from: 'dispatch-matcher-1', made: '2026-11-09T21:00:00Z', open: false },
    { name: 'halden-batch-2022', from: 'dispatch-batch', made: '2022-03-14T18:30:00Z', open: true },
  ];
  for (const { name, from, made, open } of own) {
    seeding.at(made);
    await known.ensure('image', name, async () => {
      const ImageId = given(
        (
          await ec2.send(
            new CreateImageCommand({
              InstanceId: known.id('instance', from),
              Name: name,
              Description: name,
              NoReboot: true,
              TagSpecifications: named('image', name),
            }),
          )
        ).ImageId,
        'image',
      );
      if (open) await ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add: [{ Group: 'all' }] } }));
      return ImageId;
    });
  }
}

async function templates(ec2: EC2Client, known: Names): Promise<void> {
  const own = [
    { name: 'dispatch-web', group: 'dispatch-web', image: known.id('image', 'halden-golden-2026.11'), tokens: 'required', open: false },
    {
      name: 'dispatch-matcher',
      group: 'dispatch-matcher',
      image: known.id('image', 'halden-matcher-2026.11'),
      tokens: 'required',
      open: false,
    },
    { name: 'dispatch-batch', group: 'dispatch-batch', image: known.id('image', 'halden-batch-2022'), tokens: 'optional', open: true },
  ] as const;
  for (const { name, group, image, tokens, open } of own)
    await known.ensure(
      'launch-template',
      name,
      async () =>
        (
          await ec2.send(
            new CreateLaunchTemplateCommand({
              LaunchTemplateName: name,
              LaunchTemplateData: {
                ImageId: image,
                InstanceType: 't3.medium',
                MetadataOptions: { HttpTokens: tokens, HttpEndpoint: 'enabled' },
                BlockDeviceMappings: [
                  { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 30, VolumeType: 'gp3', Encrypted: tokens === 'required' } },
                ],
                NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: open, Groups: [known.id('security-group', group)] }],
              },
              TagSpecifications: named('launch-template', name),
            }),
          )
        ).LaunchTemplate?.LaunchTemplateId,
    );
}

/** Instances, volumes, snapshots, images, launch templates, addresses and key pairs. */
export async function seedEc2(seeding: Seeding): Promise<void> {
  for (const region of [production, staging]) {
    const { ec2 } = seeding.clients(region);
    const known = await names(ec2);
    seeding.at('2023-08-22T08:00:00Z');
    for (const name of keys[region] ?? [])
      await known.ensure(
        'key-pair',
        name,
        async () => (await ec2.send(new CreateKeyPairCommand({ KeyName: name, TagSpecifications: named('key-pair', name) }))).KeyPairId,
      );
    for (const host of hosts.filter((one) => one.region === region)) {
      seeding.at(host.made);
      await known.ensure('instance', host.name, () => run(ec2, known, host));
    }
    if (region === staging) continue;

    // Production encrypts new volumes by itself; staging was forgotten.
    const { EbsEncryptionByDefault } = await ec2.send(new GetEbsEncryptionByDefaultCommand({}));
    if (EbsEncryptionByDefault !== true) await ec2.send(new EnableEbsEncryptionByDefaultCommand({}));
    const fresh = await names(ec2);
    await store(seeding, ec2, fresh);
    await picture(seeding, ec2, fresh);
    seeding.at('2026-11-09T22:00:00Z');
    await templates(ec2, fresh);
    for (const name of ['dispatch-tracking', 'customs-edi', 'unused-2023'])
      await known.ensure('elastic-ip', name, async () => {
        const made = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc', TagSpecifications: named('elastic-ip', name) }));
        if (name !== 'unused-2023')
          await ec2.send(new AssociateAddressCommand({ AllocationId: made.AllocationId, InstanceId: known.id('instance', name) }));
        return made.AllocationId;
      });
    await known.ensure(
      'network-interface',
      'crane-2022',
      async () =>
        (
          await ec2.send(
            new CreateNetworkInterfaceCommand({
              SubnetId: known.id('subnet', 'halden-prod-app-a'),
              Groups: [known.id('security-group', 'platform-monitoring')],
              Description: `left by the crane project of ${account}`,
              TagSpecifications: named('network-interface', 'crane-2022'),
            }),
          )
        ).NetworkInterface?.NetworkInterfaceId,
    );
  }
}

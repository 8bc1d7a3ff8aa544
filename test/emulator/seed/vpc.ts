import {
  AllocateAddressCommand,
  AssociateRouteTableCommand,
  AttachInternetGatewayCommand,
  AcceptVpcPeeringConnectionCommand,
  CreateFlowLogsCommand,
  CreateInternetGatewayCommand,
  CreateNatGatewayCommand,
  CreateNetworkAclCommand,
  CreateNetworkAclEntryCommand,
  CreateRouteCommand,
  CreateRouteTableCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  CreateVpcEndpointCommand,
  CreateVpcPeeringConnectionCommand,
  DescribeNetworkAclsCommand,
  ModifySubnetAttributeCommand,
  ModifyVpcAttributeCommand,
  ReplaceNetworkAclAssociationCommand,
  type EC2Client,
} from '@aws-sdk/client-ec2';
import { given, production, staging, type Seeding } from './context.ts';
import { named, names, type Names } from './names.ts';

type Tier = 'public' | 'app' | 'data';

/** A network of the company: one subnet a tier and zone. */
interface Network {
  readonly name: string;
  readonly region: string;
  /** The first two numbers of its /16. */
  readonly prefix: string;
  readonly zones: readonly string[];
  readonly tiers: readonly Tier[];
  readonly nats: number;
  readonly flowLogs: boolean;
  readonly endpoints: boolean;
  readonly tags: Readonly<Record<string, string>>;
}

/** Production is cut into three tiers; the old network is one public tier and nobody logs it (mission row 74). */
export const networks: readonly Network[] = [
  {
    name: 'halden-prod',
    region: production,
    prefix: '10.20',
    zones: ['a', 'b', 'c'],
    tiers: ['public', 'app', 'data'],
    nats: 2,
    flowLogs: true,
    endpoints: true,
    tags: { application: 'dispatch', environment: 'prod' },
  },
  {
    name: 'halden-legacy',
    region: production,
    prefix: '10.90',
    zones: ['a', 'b'],
    tiers: ['public'],
    nats: 0,
    flowLogs: false,
    endpoints: false,
    tags: {},
  },
  {
    name: 'halden-staging',
    region: staging,
    prefix: '10.40',
    zones: ['a', 'b'],
    tiers: ['public', 'app'],
    nats: 1,
    flowLogs: false,
    endpoints: false,
    tags: { application: 'dispatch', environment: 'staging' },
  },
  {
    name: 'halden-dr',
    region: staging,
    prefix: '10.30',
    zones: ['a', 'b'],
    tiers: ['app', 'data'],
    nats: 0,
    flowLogs: true,
    endpoints: true,
    tags: { application: 'ledger', environment: 'prod' },
  },
];

const tierNumber: Record<Tier, number> = { public: 0, app: 10, data: 20 };

/** The name of a subnet, as the other seeders ask for it. */
export const subnet = (network: string, tier: Tier, zone: string): string => `${network}-${tier}-${zone}`;

async function build(ec2: EC2Client, known: Names, network: Network): Promise<void> {
  const { name, region, prefix, tags } = network;
  const vpc = await known.ensure('vpc', name, async () => {
    const made = await ec2.send(new CreateVpcCommand({ CidrBlock: `${prefix}.0.0/16`, TagSpecifications: named('vpc', name, tags) }));
    const VpcId = given(made.Vpc?.VpcId, 'VPC');
    await ec2.send(new ModifyVpcAttributeCommand({ VpcId, EnableDnsHostnames: { Value: true } }));
    return VpcId;
  });
  const open = network.tiers.includes('public');
  const gateway = open
    ? await known.ensure('internet-gateway', name, async () => {
        const made = await ec2.send(new CreateInternetGatewayCommand({ TagSpecifications: named('internet-gateway', name, tags) }));
        const InternetGatewayId = given(made.InternetGateway?.InternetGatewayId, 'internet gateway');
        await ec2.send(new AttachInternetGatewayCommand({ InternetGatewayId, VpcId: vpc }));
        return InternetGatewayId;
      })
    : undefined;

  for (const tier of network.tiers)
    for (const [index, zone] of network.zones.entries()) {
      const own = subnet(name, tier, zone);
      await known.ensure('subnet', own, async () => {
        const made = await ec2.send(
          new CreateSubnetCommand({
            VpcId: vpc,
            CidrBlock: `${prefix}.${tierNumber[tier] + index}.0/24`,
            AvailabilityZone: `${region}${zone}`,
            TagSpecifications: named('subnet', own, { ...tags, tier }),
          }),
        );
        const SubnetId = given(made.Subnet?.SubnetId, 'subnet');
        if (tier === 'public') await ec2.send(new ModifySubnetAttributeCommand({ SubnetId, MapPublicIpOnLaunch: { Value: true } }));
        return SubnetId;
      });
    }

  const nats: string[] = [];
  for (const zone of network.zones.slice(0, network.nats)) {
    const own = `${name}-nat-${zone}`;
    const address = await known.ensure(
      'elastic-ip',
      own,
      async () =>
        (await ec2.send(new AllocateAddressCommand({ Domain: 'vpc', TagSpecifications: named('elastic-ip', own, tags) }))).AllocationId,
    );
    nats.push(
      await known.ensure(
        'natgateway',
        own,
        async () =>
          (
            await ec2.send(
              new CreateNatGatewayCommand({
                SubnetId: known.id('subnet', subnet(name, 'public', zone)),
                AllocationId: address,
                TagSpecifications: named('natgateway', own, tags),
              }),
            )
          ).NatGateway?.NatGatewayId,
      ),
    );
  }

  // One table for the public tier, one a zone for what is behind a NAT gateway, one for the data.
  const tables = network.tiers.flatMap((tier): { tier: Tier; zones: readonly string[]; own: string }[] =>
    tier === 'app'
      ? network.zones.map((zone) => ({ tier, zones: [zone], own: `${name}-${tier}-${zone}` }))
      : [{ tier, zones: network.zones, own: `${name}-${tier}` }],
  );
  const made: string[] = [];
  for (const [index, { tier, zones, own }] of tables.entries()) {
    made.push(
      await known.ensure('route-table', own, async () => {
        const RouteTableId = given(
          (await ec2.send(new CreateRouteTableCommand({ VpcId: vpc, TagSpecifications: named('route-table', own, tags) }))).RouteTable
            ?.RouteTableId,
          'route table',
        );
        for (const zone of zones)
          await ec2.send(new AssociateRouteTableCommand({ RouteTableId, SubnetId: known.id('subnet', subnet(name, tier, zone)) }));
        const nat = nats[index % Math.max(nats.length, 1)];
        if (tier === 'public' && gateway !== undefined)
          await ec2.send(new CreateRouteCommand({ RouteTableId, DestinationCidrBlock: '0.0.0.0/0', GatewayId: gateway }));
        if (tier === 'app' && nat !== undefined)
          await ec2.send(new CreateRouteCommand({ RouteTableId, DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: nat }));
        return RouteTableId;
      }),
    );
  }

  if (network.endpoints)
    await known.ensure(
      'vpc-endpoint',
      `${name}-s3`,
      async () =>
        (
          await ec2.send(
            new CreateVpcEndpointCommand({
              VpcId: vpc,
              ServiceName: `com.amazonaws.${region}.s3`,
              VpcEndpointType: 'Gateway',
              RouteTableIds: made,
              TagSpecifications: named('vpc-endpoint', `${name}-s3`, tags),
            }),
          )
        ).VpcEndpoint?.VpcEndpointId,
    );

  if (network.flowLogs)
    await known.ensure(
      'vpc-flow-log',
      name,
      async () =>
        (
          await ec2.send(
            new CreateFlowLogsCommand({
              ResourceIds: [vpc],
              ResourceType: 'VPC',
              TrafficType: 'ALL',
              LogDestinationType: 's3',
              LogDestination: `arn:aws:s3:::halden-flow-logs-${region}`,
              MaxAggregationInterval: 600,
              TagSpecifications: named('vpc-flow-log', name, tags),
            }),
          )
        ).FlowLogIds?.[0],
    );

  if (network.tiers.includes('data')) await guardData(ec2, known, network, vpc);
}

/** A network ACL of its own for the data tier: PostgreSQL from inside and its replies, nothing else. */
async function guardData(ec2: EC2Client, known: Names, network: Network, vpc: string): Promise<void> {
  const own = `${network.name}-data`;
  await known.ensure('network-acl', own, async () => {
    const NetworkAclId = given(
      (await ec2.send(new CreateNetworkAclCommand({ VpcId: vpc, TagSpecifications: named('network-acl', own, network.tags) }))).NetworkAcl
        ?.NetworkAclId,
      'network ACL',
    );
    const entry = { NetworkAclId, Protocol: '6', RuleAction: 'allow', CidrBlock: `${network.prefix}.0.0/16` } as const;
    await ec2.send(new CreateNetworkAclEntryCommand({ ...entry, RuleNumber: 100, Egress: false, PortRange: { From: 5432, To: 5432 } }));
    await ec2.send(new CreateNetworkAclEntryCommand({ ...entry, RuleNumber: 100, Egress: true, PortRange: { From: 1024, To: 65535 } }));
    const inside = new Set(network.zones.map((zone) => known.id('subnet', subnet(network.name, 'data', zone))));
    const { NetworkAcls = [] } = await ec2.send(new DescribeNetworkAclsCommand({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] }));
    for (const association of NetworkAcls.flatMap((acl) => acl.Associations ?? [])) {
      if (!inside.has(association.SubnetId ?? '')) continue;
      await ec2.send(
        new ReplaceNetworkAclAssociationCommand({ NetworkAclId, AssociationId: given(association.NetworkAclAssociationId, 'association') }),
      );
    }
    return NetworkAclId;
  });
}

/** VPCs, subnets, gateways, routes, network ACLs, endpoints, flow logs and the peering to the old network. */
export async function seedVpc(seeding: Seeding): Promise<void> {
  for (const region of [production, staging]) {
    const { ec2 } = seeding.clients(region);
    const known = await names(ec2);
    for (const network of networks.filter((one) => one.region === region)) {
      seeding.at(network.name === 'halden-legacy' ? '2017-05-09T10:14:00Z' : '2023-08-21T07:30:00Z');
      await build(ec2, known, network);
    }
    if (region !== production) continue;
    const peering = 'halden-prod-to-legacy';
    await known.ensure('vpc-peering-connection', peering, async () => {
      const made = await ec2.send(
        new CreateVpcPeeringConnectionCommand({
          VpcId: known.id('vpc', 'halden-prod'),
          PeerVpcId: known.id('vpc', 'halden-legacy'),
          TagSpecifications: named('vpc-peering-connection', peering),
        }),
      );
      const VpcPeeringConnectionId = given(made.VpcPeeringConnection?.VpcPeeringConnectionId, 'peering connection');
      await ec2.send(new AcceptVpcPeeringConnectionCommand({ VpcPeeringConnectionId }));
      // The whole of each side, both ways: what the old network catches, production can catch.
      await ec2.send(
        new CreateRouteCommand({
          RouteTableId: known.id('route-table', 'halden-prod-app-a'),
          DestinationCidrBlock: '10.90.0.0/16',
          VpcPeeringConnectionId,
        }),
      );
      await ec2.send(
        new CreateRouteCommand({
          RouteTableId: known.id('route-table', 'halden-legacy-public'),
          DestinationCidrBlock: '10.20.0.0/16',
          VpcPeeringConnectionId,
        }),
      );
      return VpcPeeringConnectionId;
    });
  }
}

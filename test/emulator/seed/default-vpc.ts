import {
  AttachInternetGatewayCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateInternetGatewayCommand,
  CreateRouteCommand,
  DescribeInternetGatewaysCommand,
  DescribeRegionsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeVpcsCommand,
  type EC2Client,
} from '@aws-sdk/client-ec2';
import { given, production, type Seeding } from './context.ts';
import { networkDefaults } from './defaults.ts';

async function reachInternet(ec2: EC2Client): Promise<void> {
  const { Vpcs = [] } = await ec2.send(new DescribeVpcsCommand({ Filters: [{ Name: 'is-default', Values: ['true'] }] }));
  const VpcId = given(Vpcs[0]?.VpcId, 'default VPC');
  const { InternetGateways = [] } = await ec2.send(
    new DescribeInternetGatewaysCommand({ Filters: [{ Name: 'attachment.vpc-id', Values: [VpcId] }] }),
  );
  if (InternetGateways.length > 0) return;
  const made = await ec2.send(new CreateInternetGatewayCommand({}));
  const InternetGatewayId = given(made.InternetGateway?.InternetGatewayId, 'internet gateway');
  await ec2.send(new AttachInternetGatewayCommand({ InternetGatewayId, VpcId }));
  const { RouteTables = [] } = await ec2.send(new DescribeRouteTablesCommand({ Filters: [{ Name: 'vpc-id', Values: [VpcId] }] }));
  const RouteTableId = given(
    RouteTables.find(({ Associations }) => Associations?.some(({ Main }) => Main === true))?.RouteTableId,
    'main route table',
  );
  await ec2.send(
    new CreateRouteCommand({ RouteTableId, DestinationCidrBlock: networkDefaults.internet.value, GatewayId: InternetGatewayId }),
  );
}

async function admitOwnMembers(ec2: EC2Client): Promise<void> {
  const { SecurityGroups = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-name', Values: ['default'] }] }),
  );
  for (const { GroupId, IpPermissions = [], IpPermissionsEgress = [] } of SecurityGroups) {
    // One that has no way out either was emptied on purpose.
    if (GroupId === undefined || IpPermissions.length > 0 || IpPermissionsEgress.length === 0) continue;
    await ec2.send(
      new AuthorizeSecurityGroupIngressCommand({
        GroupId,
        IpPermissions: [{ IpProtocol: networkDefaults.ownMembers.value, UserIdGroupPairs: [{ GroupId }] }],
      }),
    );
  }
}

/** What AWS gives every enabled Region and every VPC, and the emulator does not. */
export async function seedDefaultVpcs(seeding: Seeding): Promise<void> {
  seeding.at('2016-01-11T08:00:00Z');
  const { Regions = [] } = await seeding.clients(production).ec2.send(new DescribeRegionsCommand({}));
  for (const { RegionName } of Regions) {
    const { ec2 } = seeding.clients(given(RegionName, 'Region'));
    await reachInternet(ec2);
    await admitOwnMembers(ec2);
  }
}

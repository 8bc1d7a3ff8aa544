import { Hole, type Resource } from '@demarc/model';
import { network } from './testing/halden-network.ts';
import { expect, test } from 'vitest';
import { audited } from './testing/audited.ts';
import { textOf } from './testing/fake-aws.ts';
import { ec2Error, halden } from './testing/halden.ts';

/* What the collectors of EC2, VPC and Auto Scaling make of the account's answers. */

const { assessment, aws } = await audited(halden);
const { resources } = assessment.inventory;
const of = (type: string, among: readonly Resource[] = resources): readonly Resource[] => among.filter((each) => each.type === type);
const ids = (type: string): readonly string[] => of(type).map(({ key }) => key.split('/').slice(3).join('/'));
const named = (type: string, id: string, among = resources): Resource => {
  const found = of(type, among).find(({ key }) => key.endsWith(`/${id}`));
  if (!found) throw new Error(`no ${type} ${id}`);
  return found;
};
const propertiesOf = (type: string, id: string, among = resources): Readonly<Record<string, unknown>> =>
  named(type, id, among).properties as Readonly<Record<string, unknown>>; // an object of a property tree
const verdicts = (check: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    assessment.findings
      .filter((each) => each.check === check)
      .map(({ resource, verdict }) => [resource.split('/').slice(3).join('/'), verdict]),
  );

test('a terminated instance is left out', () => expect(ids('AWS::EC2::Instance')).toEqual(['i-0batch']));

test('an instance has its own volumes with what the list of volumes says of them; one that was attached later is only named', () => {
  const instance = propertiesOf('AWS::EC2::Instance', 'i-0batch');
  expect(instance['BlockDeviceMappings']).toEqual([
    { DeviceName: '/dev/xvda', Ebs: { DeleteOnTermination: true, Encrypted: false, VolumeSize: 30, VolumeType: 'gp3' } },
  ]);
  expect(instance['Volumes']).toEqual([{ Device: '/dev/sdf', VolumeId: 'vol-0data' }]);
  expect(instance['IamInstanceProfile']).toBe('batch');
  expect(named('AWS::EC2::Instance', 'i-0batch').observed).toMatchObject({
    PublicIp: '198.51.100.7',
    VolumesEncrypted: false,
    ImageOwner: 'amazon',
  });
  expect(ids('AWS::EC2::VolumeAttachment')).toEqual(['vol-0root|i-0batch', 'vol-0data|i-0batch']);
});

test('the owner of an old image is asked for, too', () => {
  const bodies = aws.asked.filter(({ operation }) => operation === 'DescribeImages').map(({ request }) => textOf(request.body));
  expect(bodies.filter((body) => body.includes('ami-0batch') && body.includes('IncludeDeprecated=true'))).toHaveLength(1);
  expect(bodies.some((body) => body.includes('ami-0gone'))).toBe(false);
});

test('user data costs a call for each instance and is not read', () => {
  expect(propertiesOf('AWS::EC2::Instance', 'i-0batch')['UserData']).toBeInstanceOf(Hole);
  expect(aws.counts.get('DescribeInstanceAttribute')).toBeUndefined();
  expect(verdicts('ec2-instance-user-data-holds-no-secrets')).toEqual({ 'i-0batch': 'unknown' });
});

test('without the list of volumes nobody says that a disk is encrypted', async () => {
  const found = await audited({ ...halden, DescribeVolumes: ec2Error(403, 'UnauthorizedOperation') });
  const devices = propertiesOf('AWS::EC2::Instance', 'i-0batch', found.assessment.inventory.resources)['BlockDeviceMappings'];
  expect((devices as Hole).why).toContain('ec2:DescribeVolumes was denied');
});

test('rules have their sources, descriptions and prefix lists', () =>
  expect(propertiesOf('AWS::EC2::SecurityGroup', 'sg-0batch')['SecurityGroupIngress']).toEqual([
    { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0', Description: 'for now' },
    { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv6: '::/0' },
    { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, SourcePrefixListId: 'pl-0edge' },
    {
      IpProtocol: 'tcp',
      FromPort: 8080,
      ToPort: 8080,
      SourceSecurityGroupId: 'sg-0default',
      SourceSecurityGroupOwnerId: '123456789012',
      Description: 'from the default group',
    },
  ]));

test("of AWS's prefix lists only those that a rule names are read", () => {
  expect(ids('AWS::EC2::PrefixList')).toEqual(['pl-0offices', 'pl-0edge']);
  expect(named('AWS::EC2::PrefixList', 'pl-0edge').managedBy).toBe('aws');
  expect(aws.counts.get('GetManagedPrefixListEntries')).toBe(2);
});

test('what a service made for itself is its own, and what another account shares stays its', () => {
  expect(named('AWS::EC2::NetworkInterface', 'eni-0nat').managedBy).toBe('aws');
  expect(verdicts('ec2-network-interface-checks-source-and-destination')).toEqual({ 'eni-0batch': 'pass' });
  expect(named('AWS::EC2::Subnet', 'subnet-0shared').managedBy).toBe('210987654321');
  expect(verdicts('vpc-subnet-assigns-no-public-ip')).toEqual({ 'subnet-0public': 'fail', 'subnet-0private': 'pass' });
});

test('the default ACL and group are the customer’s', () => {
  const acl = named('AWS::EC2::NetworkAcl', 'acl-0default');
  expect([acl.managedBy, propertiesOf('AWS::EC2::NetworkAcl', 'acl-0default')['IsDefault']]).toEqual([undefined, true]);
  expect(verdicts('ec2-security-group-default-admits-nothing')).toEqual({ 'sg-0default': 'pass' });
  // The last entry of an ACL is nobody's.
  expect(ids('AWS::EC2::NetworkAclEntry')).toEqual(['acl-0default|egress|100', 'acl-0default|ingress|100', 'acl-0default|ingress|110']);
  expect(of('AWS::EC2::SubnetNetworkAclAssociation').map(({ properties }) => properties)).toMatchObject([
    { SubnetId: 'subnet-0public', NetworkAclId: 'acl-0default' },
    { SubnetId: 'subnet-0private', NetworkAclId: 'acl-0default' },
  ]);
});

test('routes are those that someone made', () => {
  expect(ids('AWS::EC2::Route')).toEqual(['rtb-0main|10.8.0.0/16', 'rtb-0public|0.0.0.0/0']);
  expect(propertiesOf('AWS::EC2::RouteTable', 'rtb-0main')['Main']).toBe(true);
  expect(propertiesOf('AWS::EC2::RouteTable', 'rtb-0public')['Main']).toBe(false);
  expect(ids('AWS::EC2::SubnetRouteTableAssociation')).toEqual(['rtbassoc-1']);
});

test('of the networks and gateways that are gone nothing is left', () => {
  expect(ids('AWS::EC2::VPCPeeringConnection')).toEqual(['pcx-1']);
  expect(ids('AWS::EC2::VPNGateway')).toEqual(['vgw-1']);
  expect(ids('AWS::EC2::VPCGatewayAttachment')).toEqual(['IGW|vpc-0halden', 'VGW|vpc-0halden']);
  expect(ids('AWS::EC2::VPCCidrBlock')).toEqual(['vpc-cidr-assoc-2|vpc-0halden']);
});

test('a flow log says what it watches', () =>
  expect(propertiesOf('AWS::EC2::FlowLog', 'fl-1')).toMatchObject({ ResourceId: 'subnet-0private', ResourceType: 'Subnet' }));

test('the keys of a tunnel stay where they are', () => {
  expect(propertiesOf('AWS::EC2::VPNConnection', 'vpn-1')['VpnTunnelOptionsSpecifications']).toHaveLength(1);
  const strings = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null && !(value instanceof Hole) ? Object.values(value).flatMap(strings) : [String(value)];
  expect(resources.flatMap(({ properties }) => strings(properties)).filter((text) => text.includes('hush-hush'))).toEqual([]);
  expect(propertiesOf('AWS::EC2::LaunchTemplate', 'lt-0web')['LaunchTemplateData']).toMatchObject({
    UserData: expect.stringMatching(/^⟦user data/) as unknown,
  });
});

test('one more list says which snapshots are public', () => {
  const grants = (id: string): readonly unknown[] =>
    propertiesOf('Demarc::EC2::Snapshot', id)['CreateVolumePermissions'] as readonly unknown[]; // the list
  expect(grants('snap-0open')).toEqual([{ Group: 'all' }, expect.any(Hole)]);
  expect(grants('snap-0own')).toEqual([expect.any(Hole)]);
  expect(aws.counts.get('DescribeSnapshots')).toBe(4); // two lists in two Regions
});

test('the settings of a Region are read in each', () => {
  expect(of('Demarc::EC2::EbsDefaults').map(({ region }) => region)).toEqual(['eu-west-1', 'us-east-1']);
  expect(propertiesOf('Demarc::EC2::InstanceDefaults', '123456789012')['InstanceMetadataDefaults']).toMatchObject({
    HttpTokens: 'required',
  });
  expect(verdicts('vpc-account-blocks-internet-gateways')).toEqual({ '123456789012': 'fail' });
});

test('a group of machines has its subnets as a list', () =>
  expect(propertiesOf('AWS::AutoScaling::AutoScalingGroup', 'web')).toMatchObject({
    VPCZoneIdentifier: ['subnet-0public', 'subnet-0private'],
    MinSize: '1',
    LaunchConfigurationName: 'web-2019',
  }));

test('a fleet has what it launches with, and one that was cancelled is over', () => {
  expect(ids('AWS::EC2::SpotFleet')).toEqual(['sfr-1']);
  expect(verdicts('ec2-spot-fleet-encrypts-volumes')).toEqual({ 'sfr-1': 'fail' });
  expect(propertiesOf('AWS::EC2::InstanceConnectEndpoint', 'eice-1')).toMatchObject({
    PreserveClientIp: true,
    SecurityGroupIds: ['sg-0batch'],
  });
});

test('lists come in pages, and exclusions, which the SDK does not page, do too', async () => {
  const exclusion = (id: string, token: string): string =>
    `<DescribeVpcBlockPublicAccessExclusionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><vpcBlockPublicAccessExclusionSet><item><exclusionId>${id}</exclusionId><resourceArn>arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-0halden</resourceArn><state>create-complete</state></item></vpcBlockPublicAccessExclusionSet><nextToken>${token}</nextToken></DescribeVpcBlockPublicAccessExclusionsResponse>`;
  const found = await audited(
    {
      ...halden,
      DescribeVpcBlockPublicAccessExclusions: ({ request }) =>
        textOf(request.body).includes('NextToken=more') ? exclusion('two', '') : exclusion('one', 'more'),
    },
    { regions: ['eu-west-1'] },
  );
  const all = of('AWS::EC2::VPCBlockPublicAccessExclusion', found.assessment.inventory.resources);
  expect(all.map(({ properties }) => properties)).toMatchObject([
    { ExclusionId: 'one', VpcId: 'vpc-0halden' },
    { ExclusionId: 'two', VpcId: 'vpc-0halden' },
  ]);
});

test('every list is asked for in pages, where it has any', () => {
  const whole = new Set([
    'DescribeAddresses',
    'DescribeKeyPairs',
    'DescribeVpnGateways',
    'DescribeVpnConnections',
    'DescribeCustomerGateways',
  ]);
  const alone = /^Describe(?:Images|VpcBlockPublicAccessOptions)$/; // one batch of images by their ids; one setting
  const unpaged = aws.asked
    .filter(({ operation }) => operation in network)
    .filter(({ request }) => /(?:^|&)Action=Describe/.test(textOf(request.body)) && !/Max(?:Results|Records)=\d/.test(textOf(request.body)))
    .map(({ operation }) => operation);
  expect(unpaged.filter((operation) => !whole.has(operation) && !alone.test(operation) && operation !== 'DescribeRegions')).toEqual([]);
});

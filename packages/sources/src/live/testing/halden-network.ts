import { textOf, type Asked, type Replies, type Reply } from './fake-aws.ts';

/** The Region in which Halden Freight has something; the others are empty. */
const home = 'eu-west-1';
const account = '123456789012';

/** An answer of EC2's API: its members as they stand, within the element that it is named by. */
const ec2 = (operation: string, members: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>1</requestId>${members}</${operation}Response>`;
const autoscaling = (operation: string, members: string): string =>
  `<${operation}Response xmlns="http://autoscaling.amazonaws.com/doc/2011-01-01/"><${operation}Result>${members}</${operation}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${operation}Response>`;

/** Elements by name; a list is its items. */
type Node = string | number | boolean | readonly Node[] | { readonly [name: string]: Node };
const xml = (node: Node, item = 'item'): string => {
  if (typeof node !== 'object') return String(node);
  if (isList(node)) return node.map((each) => `<${item}>${xml(each, item)}</${item}>`).join('');
  return Object.entries(node)
    .map(([name, value]) => `<${name}>${xml(value, item)}</${name}>`)
    .join('');
};
const isList = (node: object): node is readonly Node[] => Array.isArray(node);

/** A list in the home Region, and an empty one elsewhere. */
const listed = (operation: string, name: string, items: readonly Node[], isAsked: (asked: Asked) => boolean = () => true) => ({
  [operation]: (asked: Asked): Reply => ec2(operation, xml({ [name]: asked.region === home && isAsked(asked) ? items : [] })),
});
const told = (operation: string, members: Node): Replies => ({ [operation]: ec2(operation, xml(members)) });
const asks =
  (text: string) =>
  (asked: Asked): boolean =>
    textOf(asked.request.body).includes(text);

const tags = (name: string): Node => [{ key: 'Name', value: name }];
const rule = (port: number, more: Record<string, Node>): Node => ({ ipProtocol: 'tcp', fromPort: port, toPort: port, ...more });
const everything: Node = { ipProtocol: '-1', ipRanges: [{ cidrIp: '0.0.0.0/0' }] };

/**
 * The network of Halden Freight and its machines: one on the internet with SSH open and a plain disk, an older one that is gone, a group of machines
 * behind a prefix list. Written after the examples of EC2's API reference.
 */
export const network: Replies = {
  ...listed('DescribeInstances', 'reservationSet', [
    {
      reservationId: 'r-1',
      ownerId: account,
      instancesSet: [
        {
          instanceId: 'i-0batch',
          imageId: 'ami-0batch',
          instanceState: { code: 16, name: 'running' },
          instanceType: 't3.medium',
          placement: { availabilityZone: 'eu-west-1a', tenancy: 'default' },
          monitoring: { state: 'disabled' },
          subnetId: 'subnet-0public',
          vpcId: 'vpc-0halden',
          privateIpAddress: '10.0.0.4',
          ipAddress: '198.51.100.7',
          sourceDestCheck: true,
          groupSet: [{ groupId: 'sg-0batch', groupName: 'batch' }],
          rootDeviceName: '/dev/xvda',
          blockDeviceMapping: [
            { deviceName: '/dev/xvda', ebs: { volumeId: 'vol-0root', status: 'attached', deleteOnTermination: true } },
            { deviceName: '/dev/sdf', ebs: { volumeId: 'vol-0data', status: 'attached', deleteOnTermination: false } },
          ],
          ebsOptimized: false,
          iamInstanceProfile: { arn: `arn:aws:iam::${account}:instance-profile/machines/batch`, id: 'AIPA1' },
          metadataOptions: { state: 'applied', httpTokens: 'optional', httpPutResponseHopLimit: 2, httpEndpoint: 'enabled' },
          tagSet: tags('batch'),
          networkInterfaceSet: [
            {
              networkInterfaceId: 'eni-0batch',
              subnetId: 'subnet-0public',
              vpcId: 'vpc-0halden',
              ownerId: account,
              privateIpAddress: '10.0.0.4',
              groupSet: [{ groupId: 'sg-0batch', groupName: 'batch' }],
              attachment: { attachmentId: 'eni-attach-0batch', deviceIndex: 0, deleteOnTermination: true, status: 'attached' },
              association: { publicIp: '198.51.100.7', ipOwnerId: account },
            },
          ],
        },
        { instanceId: 'i-0gone', imageId: 'ami-0gone', instanceState: { code: 48, name: 'terminated' } },
      ],
    },
  ]),
  ...listed('DescribeVolumes', 'volumeSet', [
    {
      volumeId: 'vol-0root',
      size: 30,
      encrypted: false,
      volumeType: 'gp3',
      status: 'in-use',
      snapshotId: '',
      attachmentSet: [{ volumeId: 'vol-0root', instanceId: 'i-0batch', device: '/dev/xvda', status: 'attached' }],
    },
    {
      volumeId: 'vol-0data',
      size: 500,
      encrypted: true,
      kmsKeyId: `arn:aws:kms:${home}:${account}:key/1`,
      volumeType: 'gp3',
      status: 'in-use',
      attachmentSet: [{ volumeId: 'vol-0data', instanceId: 'i-0batch', device: '/dev/sdf', status: 'attached' }],
    },
  ]),
  DescribeImages: (asked) =>
    ec2(
      'DescribeImages',
      xml({
        imagesSet:
          asked.region !== home
            ? []
            : asks('Owner.1=self')(asked)
              ? [{ imageId: 'ami-0own', name: 'golden', isPublic: false, imageOwnerId: account, blockDeviceMapping: [] }]
              : [{ imageId: 'ami-0batch', imageOwnerId: '137112412989', imageOwnerAlias: 'amazon' }],
      }),
    ),
  ...listed('DescribeSecurityGroups', 'securityGroupInfo', [
    {
      groupId: 'sg-0batch',
      groupName: 'batch',
      groupDescription: 'Batch jobs',
      ownerId: account,
      vpcId: 'vpc-0halden',
      ipPermissions: [
        rule(22, { ipRanges: [{ cidrIp: '0.0.0.0/0', description: 'for now' }], ipv6Ranges: [{ cidrIpv6: '::/0' }] }),
        rule(443, { prefixListIds: [{ prefixListId: 'pl-0edge' }] }),
        rule(8080, { groups: [{ groupId: 'sg-0default', userId: account, description: 'from the default group' }] }),
      ],
      ipPermissionsEgress: [everything],
    },
    {
      groupId: 'sg-0default',
      groupName: 'default',
      groupDescription: 'default VPC security group',
      ownerId: account,
      vpcId: 'vpc-0halden',
      ipPermissions: [],
      ipPermissionsEgress: [],
    },
  ]),
  ...listed('DescribeManagedPrefixLists', 'prefixListSet', [
    { prefixListId: 'pl-0offices', prefixListName: 'offices', ownerId: account, addressFamily: 'IPv4', maxEntries: 5, version: 1 },
    { prefixListId: 'pl-0edge', prefixListName: 'com.amazonaws.global.cloudfront.origin-facing', ownerId: 'AWS', addressFamily: 'IPv4' },
    { prefixListId: 'pl-0s3', prefixListName: 'com.amazonaws.eu-west-1.s3', ownerId: 'AWS', addressFamily: 'IPv4' },
  ]),
  ...told('GetManagedPrefixListEntries', { entrySet: [{ cidr: '203.0.113.0/24', description: 'one' }] }),
  ...listed('DescribeNetworkInterfaces', 'networkInterfaceSet', [
    {
      networkInterfaceId: 'eni-0batch',
      subnetId: 'subnet-0public',
      vpcId: 'vpc-0halden',
      ownerId: account,
      requesterManaged: false,
      sourceDestCheck: true,
      interfaceType: 'interface',
      privateIpAddress: '10.0.0.4',
      groupSet: [{ groupId: 'sg-0batch', groupName: 'batch' }],
      attachment: {
        attachmentId: 'eni-attach-0batch',
        instanceId: 'i-0batch',
        instanceOwnerId: account,
        deviceIndex: 0,
        status: 'attached',
      },
      privateIpAddressesSet: [{ privateIpAddress: '10.0.0.4', primary: true }],
    },
    {
      networkInterfaceId: 'eni-0nat',
      subnetId: 'subnet-0public',
      vpcId: 'vpc-0halden',
      ownerId: account,
      requesterManaged: true,
      sourceDestCheck: false,
      interfaceType: 'nat_gateway',
      privateIpAddress: '10.0.0.9',
      groupSet: [],
      attachment: { attachmentId: 'ela-attach-1', instanceOwnerId: 'amazon-aws', deviceIndex: 1, status: 'attached' },
    },
  ]),
  ...listed('DescribeNetworkAcls', 'networkAclSet', [
    {
      networkAclId: 'acl-0default',
      vpcId: 'vpc-0halden',
      ownerId: account,
      default: true,
      entrySet: [
        { ruleNumber: 100, protocol: '-1', ruleAction: 'allow', egress: true, cidrBlock: '0.0.0.0/0' },
        { ruleNumber: 32767, protocol: '-1', ruleAction: 'deny', egress: true, cidrBlock: '0.0.0.0/0' },
        { ruleNumber: 100, protocol: '-1', ruleAction: 'allow', egress: false, cidrBlock: '0.0.0.0/0' },
        { ruleNumber: 110, protocol: '6', ruleAction: 'deny', egress: false, cidrBlock: '0.0.0.0/0', portRange: { from: 3389, to: 3389 } },
        { ruleNumber: 32767, protocol: '-1', ruleAction: 'deny', egress: false, cidrBlock: '0.0.0.0/0' },
      ],
      associationSet: [
        { networkAclAssociationId: 'aclassoc-1', networkAclId: 'acl-0default', subnetId: 'subnet-0public' },
        { networkAclAssociationId: 'aclassoc-2', networkAclId: 'acl-0default', subnetId: 'subnet-0private' },
      ],
    },
  ]),
  ...listed('DescribeAddresses', 'addressesSet', [
    {
      publicIp: '198.51.100.7',
      allocationId: 'eipalloc-1',
      associationId: 'eipassoc-1',
      domain: 'vpc',
      instanceId: 'i-0batch',
      networkInterfaceId: 'eni-0batch',
      privateIpAddress: '10.0.0.4',
    },
    { publicIp: '198.51.100.8', allocationId: 'eipalloc-2', domain: 'vpc' },
  ]),
  ...listed('DescribeKeyPairs', 'keySet', [{ keyPairId: 'key-1', keyName: 'planners', keyType: 'ed25519', keyFingerprint: 'aa' }]),
  ...listed('DescribeLaunchTemplates', 'launchTemplates', [
    { launchTemplateId: 'lt-0web', launchTemplateName: 'web', defaultVersionNumber: 1, latestVersionNumber: 2 },
  ]),
  ...listed('DescribeLaunchTemplateVersions', 'launchTemplateVersionSet', [
    {
      launchTemplateId: 'lt-0web',
      launchTemplateName: 'web',
      versionNumber: 1,
      defaultVersion: true,
      launchTemplateData: {
        imageId: 'ami-0own',
        instanceType: 't3.small',
        metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
        blockDeviceMappingSet: [{ deviceName: '/dev/xvda', ebs: { encrypted: true, volumeSize: 30 } }],
        securityGroupIdSet: [],
        userData: Buffer.from('export DB_PASSWORD=correct-horse-battery-staple-9').toString('base64'),
      },
    },
  ]),
  DescribeSnapshots: (asked) => {
    const own = asks('RestorableBy.1=all')(asked) ? ['snap-0open'] : ['snap-0open', 'snap-0own'];
    const members: Node = asked.region === home ? own.map((snapshotId) => ({ snapshotId, volumeId: 'vol-0data', encrypted: false })) : [];
    return ec2('DescribeSnapshots', xml({ snapshotSet: members }));
  },
  ...told('GetEbsEncryptionByDefault', { ebsEncryptionByDefault: false }),
  ...told('GetEbsDefaultKmsKeyId', { kmsKeyId: 'alias/aws/ebs' }),
  ...told('GetImageBlockPublicAccessState', { imageBlockPublicAccessState: 'block-new-sharing' }),
  ...told('GetSnapshotBlockPublicAccessState', { state: 'unblocked' }),
  ...told('GetInstanceMetadataDefaults', { accountLevel: { httpTokens: 'required' } }),
  ...listed('DescribeClientVpnEndpoints', 'clientVpnEndpoint', [
    {
      clientVpnEndpointId: 'cvpn-endpoint-0',
      status: { code: 'available' },
      clientCidrBlock: '10.9.0.0/22',
      connectionLogOptions: { Enabled: false },
      splitTunnel: true,
      transportProtocol: 'udp',
      vpcId: 'vpc-0halden',
      securityGroupIdSet: ['sg-0default'],
    },
  ]),
  ...listed('DescribeSpotFleetRequests', 'spotFleetRequestConfigSet', [
    {
      spotFleetRequestId: 'sfr-1',
      spotFleetRequestState: 'active',
      spotFleetRequestConfig: {
        iamFleetRole: `arn:aws:iam::${account}:role/fleet`,
        targetCapacity: 2,
        launchSpecifications: [
          {
            imageId: 'ami-0own',
            instanceType: 't3.small',
            groupSet: [{ groupId: 'sg-0batch' }],
            blockDeviceMapping: [{ deviceName: '/dev/xvda', ebs: { encrypted: false, volumeSize: 30 } }],
          },
        ],
      },
    },
    { spotFleetRequestId: 'sfr-2', spotFleetRequestState: 'cancelled' },
  ]),
  ...listed('DescribeInstanceConnectEndpoints', 'instanceConnectEndpointSet', [
    {
      instanceConnectEndpointId: 'eice-1',
      ownerId: account,
      state: 'create-complete',
      subnetId: 'subnet-0private',
      vpcId: 'vpc-0halden',
      preserveClientIp: true,
      securityGroupIdSet: ['sg-0batch'],
    },
  ]),
  ...listed('DescribeVpcs', 'vpcSet', [
    {
      vpcId: 'vpc-0halden',
      ownerId: account,
      cidrBlock: '10.0.0.0/16',
      isDefault: false,
      instanceTenancy: 'default',
      cidrBlockAssociationSet: [
        { associationId: 'vpc-cidr-assoc-1', cidrBlock: '10.0.0.0/16', cidrBlockState: { state: 'associated' } },
        { associationId: 'vpc-cidr-assoc-2', cidrBlock: '10.1.0.0/16', cidrBlockState: { state: 'associated' } },
        { associationId: 'vpc-cidr-assoc-3', cidrBlock: '10.2.0.0/16', cidrBlockState: { state: 'disassociated' } },
      ],
    },
  ]),
  ...listed('DescribeSubnets', 'subnetSet', [
    {
      subnetId: 'subnet-0public',
      vpcId: 'vpc-0halden',
      ownerId: account,
      cidrBlock: '10.0.0.0/24',
      availabilityZone: 'eu-west-1a',
      mapPublicIpOnLaunch: true,
    },
    {
      subnetId: 'subnet-0private',
      vpcId: 'vpc-0halden',
      ownerId: account,
      cidrBlock: '10.0.1.0/24',
      availabilityZone: 'eu-west-1b',
      mapPublicIpOnLaunch: false,
    },
    // Shared by another account, whose it stays.
    {
      subnetId: 'subnet-0shared',
      vpcId: 'vpc-0shared',
      ownerId: '210987654321',
      cidrBlock: '10.5.0.0/24',
      availabilityZone: 'eu-west-1a',
      mapPublicIpOnLaunch: true,
    },
  ]),
  ...listed('DescribeRouteTables', 'routeTableSet', [
    {
      routeTableId: 'rtb-0main',
      vpcId: 'vpc-0halden',
      ownerId: account,
      routeSet: [
        { destinationCidrBlock: '10.0.0.0/16', gatewayId: 'local', state: 'active', origin: 'CreateRouteTable' },
        { destinationCidrBlock: '10.8.0.0/16', vpcPeeringConnectionId: 'pcx-1', state: 'active', origin: 'CreateRoute' },
        { destinationPrefixListId: 'pl-0s3', gatewayId: 'vpce-0s3', state: 'active', origin: 'CreateRoute' },
      ],
      associationSet: [{ routeTableAssociationId: 'rtbassoc-0', routeTableId: 'rtb-0main', main: true }],
    },
    {
      routeTableId: 'rtb-0public',
      vpcId: 'vpc-0halden',
      ownerId: account,
      routeSet: [
        { destinationCidrBlock: '10.0.0.0/16', gatewayId: 'local', state: 'active', origin: 'CreateRouteTable' },
        { destinationCidrBlock: '0.0.0.0/0', gatewayId: 'igw-0halden', state: 'active', origin: 'CreateRoute' },
      ],
      associationSet: [
        {
          routeTableAssociationId: 'rtbassoc-1',
          routeTableId: 'rtb-0public',
          subnetId: 'subnet-0public',
          main: false,
          associationState: { state: 'associated' },
        },
      ],
    },
  ]),
  ...listed('DescribeInternetGateways', 'internetGatewaySet', [
    { internetGatewayId: 'igw-0halden', ownerId: account, attachmentSet: [{ vpcId: 'vpc-0halden', state: 'available' }] },
  ]),
  ...listed('DescribeVpnGateways', 'vpnGatewaySet', [
    { vpnGatewayId: 'vgw-1', state: 'available', type: 'ipsec.1', attachments: [{ vpcId: 'vpc-0halden', state: 'attached' }] },
    { vpnGatewayId: 'vgw-2', state: 'deleted', type: 'ipsec.1' },
  ]),
  ...listed('DescribeEgressOnlyInternetGateways', 'egressOnlyInternetGatewaySet', [
    { egressOnlyInternetGatewayId: 'eigw-1', attachmentSet: [{ vpcId: 'vpc-0halden', state: 'attached' }] },
  ]),
  ...listed('DescribeNatGateways', 'natGatewaySet', [
    {
      natGatewayId: 'nat-1',
      state: 'available',
      subnetId: 'subnet-0public',
      vpcId: 'vpc-0halden',
      connectivityType: 'private',
      natGatewayAddressSet: [{ networkInterfaceId: 'eni-0nat', privateIp: '10.0.0.9', isPrimary: true }],
    },
  ]),
  ...listed('DescribeVpcEndpoints', 'vpcEndpointSet', [
    {
      vpcEndpointId: 'vpce-0s3',
      vpcEndpointType: 'Gateway',
      vpcId: 'vpc-0halden',
      serviceName: 'com.amazonaws.eu-west-1.s3',
      state: 'available',
      ownerId: account,
      requesterManaged: false,
      routeTableIdSet: ['rtb-0main'],
      policyDocument: JSON.stringify({
        Version: '2008-10-17',
        Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
      }),
    },
  ]),
  ...told('DescribeVpcEndpointServices', {
    serviceDetailSet: [{ serviceName: 'com.amazonaws.eu-west-1.s3', vpcEndpointPolicySupported: true }],
  }),
  ...listed('DescribeVpcEndpointServiceConfigurations', 'serviceConfigurationSet', [
    {
      serviceId: 'vpce-svc-1',
      serviceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-1',
      serviceState: 'Available',
      acceptanceRequired: false,
    },
  ]),
  ...told('DescribeVpcEndpointServicePermissions', { allowedPrincipals: [{ principal: '*', principalType: 'All' }] }),
  ...listed('DescribeVpcPeeringConnections', 'vpcPeeringConnectionSet', [
    {
      vpcPeeringConnectionId: 'pcx-1',
      status: { code: 'active' },
      requesterVpcInfo: { vpcId: 'vpc-0halden', ownerId: account, region: home },
      accepterVpcInfo: { vpcId: 'vpc-0partner', ownerId: '210987654321', region: home },
    },
    { vpcPeeringConnectionId: 'pcx-2', status: { code: 'deleted' } },
  ]),
  ...listed('DescribeFlowLogs', 'flowLogSet', [
    {
      flowLogId: 'fl-1',
      resourceId: 'subnet-0private',
      trafficType: 'ALL',
      logDestinationType: 's3',
      logDestination: 'arn:aws:s3:::halden-archive',
      flowLogStatus: 'ACTIVE',
    },
  ]),
  ...listed('DescribeTransitGateways', 'transitGatewaySet', [
    {
      transitGatewayId: 'tgw-1',
      transitGatewayArn: `arn:aws:ec2:${home}:${account}:transit-gateway/tgw-1`,
      state: 'available',
      ownerId: account,
      options: { autoAcceptSharedAttachments: 'enable' },
    },
  ]),
  ...listed('DescribeTransitGatewayVpcAttachments', 'transitGatewayVpcAttachments', [
    {
      transitGatewayAttachmentId: 'tgw-attach-1',
      transitGatewayId: 'tgw-1',
      vpcId: 'vpc-0halden',
      vpcOwnerId: account,
      state: 'available',
      subnetIds: ['subnet-0private'],
    },
  ]),
  ...listed('DescribeTransitGatewayRouteTables', 'transitGatewayRouteTables', [
    { transitGatewayRouteTableId: 'tgw-rtb-1', transitGatewayId: 'tgw-1', state: 'available' },
  ]),
  ...listed('DescribeVpnConnections', 'vpnConnectionSet', [
    {
      vpnConnectionId: 'vpn-1',
      state: 'available',
      type: 'ipsec.1',
      customerGatewayId: 'cgw-1',
      vpnGatewayId: 'vgw-1',
      customerGatewayConfiguration: '&lt;pre_shared_key&gt;hush-hush-1&lt;/pre_shared_key&gt;',
      options: {
        staticRoutesOnly: false,
        tunnelOptionSet: [{ outsideIpAddress: '192.0.2.1', preSharedKey: 'hush-hush-1', tunnelInsideCidr: '169.254.1.0/30' }],
      },
    },
  ]),
  ...listed('DescribeCustomerGateways', 'customerGatewaySet', [
    { customerGatewayId: 'cgw-1', state: 'available', type: 'ipsec.1', bgpAsn: '65000', ipAddress: '192.0.2.9' },
  ]),
  ...told('DescribeVpcBlockPublicAccessOptions', {
    vpcBlockPublicAccessOptions: { internetGatewayBlockMode: 'off', exclusionsAllowed: 'allowed' },
  }),
  ...listed('DescribeVpcBlockPublicAccessExclusions', 'vpcBlockPublicAccessExclusionSet', [
    {
      exclusionId: 'vpcbpa-exclude-1',
      resourceArn: `arn:aws:ec2:${home}:${account}:subnet/subnet-0public`,
      internetGatewayExclusionMode: 'allow-egress',
      state: 'create-complete',
    },
  ]),
  DescribeAutoScalingGroups: ({ region }) =>
    autoscaling(
      'DescribeAutoScalingGroups',
      xml(
        {
          AutoScalingGroups:
            region === home
              ? [
                  {
                    AutoScalingGroupName: 'web',
                    AutoScalingGroupARN: `arn:aws:autoscaling:${home}:${account}:autoScalingGroup:1:autoScalingGroupName/web`,
                    LaunchConfigurationName: 'web-2019',
                    MinSize: 1,
                    MaxSize: 3,
                    DesiredCapacity: 2,
                    DefaultCooldown: 300,
                    HealthCheckType: 'EC2',
                    VPCZoneIdentifier: 'subnet-0public,subnet-0private',
                    AvailabilityZones: ['eu-west-1a', 'eu-west-1b'],
                    LoadBalancerNames: [],
                    TargetGroupARNs: [],
                  },
                ]
              : [],
        },
        'member',
      ),
    ),
  DescribeLaunchConfigurations: ({ region }) =>
    autoscaling(
      'DescribeLaunchConfigurations',
      xml(
        {
          LaunchConfigurations:
            region === home
              ? [
                  {
                    LaunchConfigurationName: 'web-2019',
                    LaunchConfigurationARN: `arn:aws:autoscaling:${home}:${account}:launchConfiguration:1:launchConfigurationName/web-2019`,
                    ImageId: 'ami-0own',
                    InstanceType: 't2.micro',
                    SecurityGroups: ['sg-0batch'],
                    KeyName: '',
                    UserData: '',
                    InstanceMonitoring: { Enabled: true },
                    BlockDeviceMappings: [],
                    AssociatePublicIpAddress: true,
                  },
                ]
              : [],
        },
        'member',
      ),
    ),
};

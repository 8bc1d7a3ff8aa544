import { defaults, type Default } from '../../canonical/defaults.ts';
import { encryptionByDefault, metadataPrecedence } from './pages.ts';

const securityGroup = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html'; // 2026-11-26

const metadataRequest = 'https://docs.aws.amazon.com/pt_br/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html'; // 2026-11-26
const atLaunch = "the account's defaults for instance metadata, the image and the instance type";

/** What an instance's metadata service is like where a launch does not say. An account can switch it off by default; the property's text says enabled. */
const metadata = (block: string, unless: readonly string[] = []): Default[] => [
  {
    path: `${block}.HttpTokens`,
    value: undefined,
    says: 'Whether IMDSv2 is required depends on the account, the image and the instance type',
    source: metadataRequest,
    insideBlock: true,
    unless,
    depends: { on: atLaunch, choices: ['optional', 'required'], each: true },
  },
  {
    path: `${block}.HttpPutResponseHopLimit`,
    value: undefined,
    says: 'The hop limit depends on the account and the image: 1 to 64',
    source: metadataPrecedence,
    insideBlock: true,
    unless,
    depends: { on: atLaunch, choices: [1, 2, 64], each: true }, // both ends, and what an image with IMDSv2 gives
  },
  {
    path: `${block}.HttpEndpoint`,
    value: 'enabled',
    says: 'Instance metadata is enabled',
    source: metadataRequest,
    insideBlock: true,
    unless,
  },
];

const publicAddress =
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-instance-network-interface-specification/associate-public-ip-address.html'; // 2026-11-26
const ofSnapshot = "the account's encryption by default and the snapshots of the image";

/** A volume of a launch that does not say whether it is encrypted. */
const encryption = (devices: string): Default => ({
  path: `${devices}[].Ebs.Encrypted`,
  value: undefined,
  says: 'A volume is encrypted if the account encrypts by default or its snapshot is encrypted',
  source: encryptionByDefault,
  insideBlock: true,
  depends: { on: ofSnapshot, choices: [true, false], each: true },
});

const ownInterface =
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-modify-instance-attribute-request/source-dest-check.html'; // 2026-11-26
const attachments =
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-transit-gateway-request-options/auto-accept-shared-attachments.html'; // 2026-11-26

/** What EC2 gives when a template does not say. */
export default defaults({
  'AWS::EC2::Instance': [
    {
      path: 'MetadataOptions',
      value: {},
      says: 'The metadata service is as the account, the image and the instance type have it',
      source: metadataPrecedence,
      unless: ['LaunchTemplate'],
    },
    ...metadata('MetadataOptions', ['LaunchTemplate']),
    {
      path: 'NetworkInterfaces',
      value: undefined,
      says: 'Without a subnet it is launched into a default subnet, which gives it a public address unless someone changed that',
      source: publicAddress,
      unless: ['SubnetId', 'LaunchTemplate'],
      depends: {
        on: "the account's default subnets",
        choices: [[{ DeviceIndex: '0', AssociatePublicIpAddress: true }], [{ DeviceIndex: '0', AssociatePublicIpAddress: false }]],
      },
    },
    {
      path: 'BlockDeviceMappings',
      value: [{ Ebs: {} }],
      says: 'Its volumes are those of the image',
      source: encryptionByDefault,
      unless: ['LaunchTemplate'],
    },
    encryption('BlockDeviceMappings'),
  ],
  'AWS::EC2::LaunchTemplate': [
    {
      path: 'LaunchTemplateData.MetadataOptions',
      value: {},
      says: 'The metadata service is as the account, the image and the instance type have it at launch',
      source: metadataPrecedence,
      insideBlock: true,
    },
    ...metadata('LaunchTemplateData.MetadataOptions'),
    encryption('LaunchTemplateData.BlockDeviceMappings'),
  ],
  'AWS::EC2::SecurityGroup': [
    {
      path: 'SecurityGroupEgress',
      value: [
        { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
        { IpProtocol: '-1', CidrIpv6: '::/0' },
      ],
      says: 'A group that is made without egress rules lets all traffic out',
      source: securityGroup,
      alsoEmpty: true,
    },
  ],
  'AWS::EC2::Volume': [
    {
      path: 'Encrypted',
      value: undefined,
      says: 'A volume is encrypted if the account encrypts by default or its snapshot is encrypted',
      source: encryptionByDefault,
      depends: { on: "the account's encryption by default and the snapshot of the volume", choices: [true, false], each: true },
    },
    {
      path: 'KmsKeyId',
      value: undefined,
      says: "A volume that names no key gets the account's default key for EBS",
      source: encryptionByDefault,
      depends: {
        on: "the account's default key for EBS and the snapshot of the volume",
        choices: ['a key of yours', 'alias/aws/ebs'],
        each: true,
      },
    },
  ],
  'AWS::EC2::SpotFleet': [encryption('SpotFleetRequestConfigData.LaunchSpecifications[].BlockDeviceMappings')],
  'AWS::EC2::NetworkInterface': [
    { path: 'SourceDestCheck', value: true, says: 'Source and destination are checked', source: ownInterface },
  ],
  'AWS::EC2::TransitGateway': [
    { path: 'AutoAcceptSharedAttachments', value: 'disable', says: 'Attachments wait until they are accepted', source: attachments },
  ],
});

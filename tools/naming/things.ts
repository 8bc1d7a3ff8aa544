/**
 * How the properties that name a thing are found: AWS's specification tells many as relations; those that it leaves out are told by the name that they
 * have there. What such a name means elsewhere is told by hand.
 */
export interface Thing {
  /** The resource type that is named. */
  readonly type: string;
  /** The types that most often do, asked first. */
  readonly first?: readonly string[];
  /** Names of properties that name such a thing, wherever they stand. */
  readonly names: RegExp;
  /** Names of types, or of a type and a path, that mean something else, with what they mean. */
  readonly not: Readonly<Record<string, string>>;
  /** Type and path of properties that hold such a name under another one, with the page that says so. */
  readonly also: Readonly<Record<string, string>>;
}

const ofItself = 'the thing itself, or a part of it';
/** The property's text in the specification says so. */
const itsOwnText = 'the specification, npm @aws-cdk/aws-service-spec';
const beanstalk = 'https://docs.amazonaws.cn/en_us/elasticbeanstalk/latest/dg/using-features.managing.ec2.html'; // 2026-11-26

/** Things of which it is asked whether anyone uses them. */
export const things: readonly Thing[] = [
  {
    type: 'AWS::EC2::SecurityGroup',
    first: [
      'AWS::EC2::NetworkInterface',
      'AWS::EC2::Instance',
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      'AWS::Lambda::Function',
      'AWS::RDS::DBInstance',
      'AWS::EC2::LaunchTemplate',
      'AWS::ECS::Service',
      'AWS::EC2::VPCEndpoint',
    ],
    names: /SecurityGroup(?:s|Id|IdList|Ids|sIDs|Arns|Memberships)?$/,
    not: {
      'AWS::EC2::SecurityGroup': ofItself,
      'AWS::EC2::SecurityGroupEgress': ofItself,
      'AWS::EC2::SecurityGroupIngress': ofItself,
      'AWS::EC2::ApplicationStatusCheck': 'where a probe starts and ends',
      'AWS::MediaLive::Channel ChannelSecurityGroups': 'a group of MediaLive',
      'AWS::MediaLive::Input InputSecurityGroups': 'a group of MediaLive',
      'AWS::RDS::DBInstance DBSecurityGroups': 'a group of RDS, outside a VPC',
      'AWS::RDS::OptionGroup OptionConfigurations.DBSecurityGroupMemberships': 'a group of RDS, outside a VPC',
      'AWS::Redshift::Cluster ClusterSecurityGroups': 'a group of Redshift, outside a VPC',
    },
    also: { 'AWS::ElasticBeanstalk::Environment OptionSettings.Value': beanstalk },
  },
  {
    type: 'AWS::EC2::KeyPair',
    names: /^(?:KeyName|KeyPair|Ec2KeyName|Ec2KeyPair|Ec2SshKey|SshKeyName|DefaultSshKeyName)$/,
    not: {
      'AWS::EC2::KeyPair': ofItself,
      'AWS::Lightsail::Instance': 'a key of Lightsail',
      'AWS::Location::APIKey': 'a key of Location Service',
    },
    also: {
      'AWS::ElasticBeanstalk::ConfigurationTemplate OptionSettings.Value': beanstalk,
      'AWS::ElasticBeanstalk::Environment OptionSettings.Value': beanstalk,
    },
  },
  {
    type: 'AWS::EC2::EIP',
    names:
      /^(?:AllocationId|AllocationIds|SecondaryAllocationIds|PublicAddressAllocationIds|AddressAllocationIds|ElasticIp|ElasticIps|EIP)$/,
    not: { 'AWS::EC2::EIP': ofItself, 'AWS::Route53::HealthCheck': 'an address that is probed' },
    also: {},
  },
  {
    type: 'AWS::KMS::Key',
    names: /(?:kms|CmkArn|EncryptionKey)(?!.*(?:Type|Uri|Role|RoleArn|Access|AccessRoleArn|AliasName|AliasArn)$)/i,
    not: { 'AWS::KMS::Key': ofItself, 'AWS::KMS::ReplicaKey': 'a copy of a key, which is a key of its own' },
    also: {
      'AWS::Connect::InstanceStorageConfig KinesisVideoStreamConfig.EncryptionConfig.KeyId': itsOwnText,
      'AWS::Connect::InstanceStorageConfig S3Config.EncryptionConfig.KeyId': itsOwnText,
      'AWS::EKS::Cluster EncryptionConfig.Provider.KeyArn': itsOwnText,
      'AWS::KinesisAnalyticsV2::Application ApplicationConfiguration.ApplicationEncryptionConfiguration.KeyId': itsOwnText,
      'AWS::NimbleStudio::Studio StudioEncryptionConfiguration.KeyArn': itsOwnText,
      'AWS::Omics::AnnotationStore SseConfig.KeyArn': itsOwnText,
      'AWS::Omics::ReferenceStore SseConfig.KeyArn': itsOwnText,
      'AWS::Omics::SequenceStore SseConfig.KeyArn': itsOwnText,
      'AWS::Omics::VariantStore SseConfig.KeyArn': itsOwnText,
      'AWS::S3::StorageLens StorageLensConfiguration.DataExport.S3BucketDestination.Encryption.SSEKMS.KeyId': itsOwnText,
      'AWS::S3::StorageLens StorageLensConfiguration.DataExport.StorageLensTableDestination.Encryption.SSEKMS.KeyId': itsOwnText,
      'AWS::S3::StorageLens StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.Encryption.SSEKMS.KeyId': itsOwnText,
      'AWS::S3::StorageLens StorageLensConfiguration.ExpandedPrefixesDataExport.StorageLensTableDestination.Encryption.SSEKMS.KeyId':
        itsOwnText,
    },
  },
];

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::DRS::LaunchConfigurationTemplate`: Account level Launch Configuration Template for AWS Elastic Disaster Recovery. */
export interface LaunchConfigurationTemplate {
  /** Copy private IP. */
  readonly CopyPrivateIp?: boolean | undefined;
  /** Copy tags. */
  readonly CopyTags?: boolean | undefined;
  /** S3 bucket ARN to export Source Network templates. */
  readonly ExportBucketArn?: string | undefined;
  /** Launch disposition. */
  readonly LaunchDisposition?: string | undefined;
  /** DRS will set the 'launch into instance ID' of any source server when performing a drill, recovery or failback to the… */
  readonly LaunchIntoSourceInstance?: boolean | undefined;
  /** Configuration of a machine's license. */
  readonly Licensing?: LaunchConfigurationTemplate_Licensing | undefined;
  /** Whether we want to activate post-launch actions. */
  readonly PostLaunchEnabled?: boolean | undefined;
  /** A set of tags associated with the Launch Configuration Template. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Target instance type right-sizing method. */
  readonly TargetInstanceTypeRightSizingMethod?: string | undefined;
  /** ARN of the Launch Configuration Template. */
  readonly Arn?: string | undefined;
  /** ID of the Launch Configuration Template. */
  readonly LaunchConfigurationTemplateID?: string | undefined;
}

/** Configuration of a machine's license. */
export interface LaunchConfigurationTemplate_Licensing {
  /** Whether to enable Bring your own license or not. */
  readonly OsByol?: boolean | undefined;
}

/** `AWS::DRS::ReplicationConfigurationTemplate`: A replication configuration template for AWS Elastic Disaster Recovery Service. */
export interface ReplicationConfigurationTemplate {
  /** Whether to associate the default Elastic Disaster Recovery Security group with the Replication Configuration Template. */
  readonly AssociateDefaultSecurityGroup?: boolean | undefined;
  /** Whether to allow the AWS replication agent to automatically replicate newly added disks. */
  readonly AutoReplicateNewDisks?: boolean | undefined;
  /** Configure bandwidth throttling for the outbound data transfer rate of the Source Server in Mbps. */
  readonly BandwidthThrottling?: number | undefined;
  /** Whether to create a Public IP for the Recovery Instance by default. */
  readonly CreatePublicIP?: boolean | undefined;
  /** The data plane routing mechanism that will be used for replication. */
  readonly DataPlaneRouting?: string | undefined;
  /** The Staging Disk EBS volume type to be used during replication. */
  readonly DefaultLargeStagingDiskType?: string | undefined;
  /** The type of EBS encryption to be used during replication. */
  readonly EbsEncryption?: string | undefined;
  /** The ARN of the EBS encryption key to be used during replication. */
  readonly EbsEncryptionKeyArn?: string | undefined;
  /** Which version of the Internet Protocol to use for replication of data. */
  readonly InternetProtocol?: string | undefined;
  /** The Point in time (PIT) policy to manage snapshots taken during replication. */
  readonly PitPolicy?: readonly ReplicationConfigurationTemplate_PITPolicyRule[] | undefined;
  /** The instance type to be used for the replication server. */
  readonly ReplicationServerInstanceType?: string | undefined;
  /** The security group IDs that will be used by the replication server. */
  readonly ReplicationServersSecurityGroupsIDs?: readonly string[] | undefined;
  /** The subnet to be used by the replication staging area. */
  readonly StagingAreaSubnetId?: string | undefined;
  /** A set of tags to be associated with all resources created in the replication staging area. */
  readonly StagingAreaTags?: { readonly [key: string]: string | undefined } | undefined;
  /** A set of tags to be associated with the Replication Configuration Template resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Whether to use a dedicated Replication Server in the replication staging area. */
  readonly UseDedicatedReplicationServer?: boolean | undefined;
  /** The Replication Configuration Template ARN. */
  readonly Arn?: string | undefined;
  /** The Replication Configuration Template ID. */
  readonly ReplicationConfigurationTemplateID?: string | undefined;
}

export interface ReplicationConfigurationTemplate_PITPolicyRule {
  /** Whether this rule is enabled or not. */
  readonly Enabled?: boolean | undefined;
  /** How often, in the chosen units, a snapshot should be taken. */
  readonly Interval?: number | undefined;
  /** The duration to retain a snapshot for, in the chosen units. */
  readonly RetentionDuration?: number | undefined;
  /** The ID of the rule. */
  readonly RuleID?: number | undefined;
  /** The units used to measure the interval and retentionDuration. */
  readonly Units?: string | undefined;
}

/** `AWS::DRS::SourceNetwork`: A Source Network resource represents a VPC that is protected by AWS Elastic Disaster Recovery. */
export interface SourceNetwork {
  /** The account ID containing the VPC to protect. */
  readonly OriginAccountID?: string | undefined;
  /** The region containing the VPC to protect. */
  readonly OriginRegion?: string | undefined;
  /** A set of tags associated with the Source Network. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC ID to protect. */
  readonly VpcID?: string | undefined;
  /** The ARN of the Source Network. */
  readonly Arn?: string | undefined;
  /** The ID of the Source Network. */
  readonly SourceNetworkID?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::MGN::Connector`: Resource schema for AWS::MGN::Connector. */
export interface Connector {
  /** The name of the connector. */
  readonly Name?: string | undefined;
  /** SSM command configuration for the connector. */
  readonly SsmCommandConfig?: Connector_ConnectorSsmCommandConfig | undefined;
  /** The SSM instance ID associated with this connector. */
  readonly SsmInstanceID?: string | undefined;
  /** Tags to assign to the connector. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the connector. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the connector. */
  readonly ConnectorID?: string | undefined;
}

/** SSM command configuration for the connector. */
export interface Connector_ConnectorSsmCommandConfig {
  /** The CloudWatch Logs group name for SSM command output. */
  readonly CloudWatchLogGroupName?: string | undefined;
  /** Whether SSM command output is sent to CloudWatch Logs. */
  readonly CloudWatchOutputEnabled?: boolean | undefined;
  /** The S3 bucket name for SSM command output. */
  readonly OutputS3BucketName?: string | undefined;
  /** Whether SSM command output is stored in S3. */
  readonly S3OutputEnabled?: boolean | undefined;
}

/** `AWS::MGN::LaunchConfigurationTemplate`: Account level Launch Configuration Template for AWS Application Migration Service. */
export interface LaunchConfigurationTemplate {
  /** Whether to associate a public IP address with the launched instance. */
  readonly AssociatePublicIpAddress?: boolean | undefined;
  /** Launch configuration template boot mode. */
  readonly BootMode?: string | undefined;
  /** Whether to copy the private IP of the source server. */
  readonly CopyPrivateIp?: boolean | undefined;
  /** Whether to copy the tags of the source server. */
  readonly CopyTags?: boolean | undefined;
  /** Whether to enable map auto tagging. */
  readonly EnableMapAutoTagging?: boolean | undefined;
  /** Whether to enable encryption of the AWS Systems Manager parameters used by post launch actions. */
  readonly EnableParametersEncryption?: boolean | undefined;
  /** Launch template disk configuration. */
  readonly LargeVolumeConf?: LaunchConfigurationTemplate_LaunchTemplateDiskConf | undefined;
  /** Launch disposition. */
  readonly LaunchDisposition?: string | undefined;
  /** Configuration of a machine's license. */
  readonly Licensing?: LaunchConfigurationTemplate_Licensing | undefined;
  /** Launch configuration template map auto tagging MPE ID. */
  readonly MapAutoTaggingMpeID?: string | undefined;
  /** ARN of the KMS key used to encrypt the AWS Systems Manager parameters used by post launch actions. */
  readonly ParametersEncryptionKey?: string | undefined;
  /** Post launch actions to execute on the Test or Cutover instance. */
  readonly PostLaunchActions?: LaunchConfigurationTemplate_PostLaunchActions | undefined;
  /** Launch template disk configuration. */
  readonly SmallVolumeConf?: LaunchConfigurationTemplate_LaunchTemplateDiskConf | undefined;
  /** Small volume maximum size, in GiB. */
  readonly SmallVolumeMaxSize?: number | undefined;
  /** A set of tags to be associated with the Launch Configuration Template. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Target instance type right-sizing method. */
  readonly TargetInstanceTypeRightSizingMethod?: string | undefined;
  /** ARN of the Launch Configuration Template. */
  readonly Arn?: string | undefined;
  /** ID of the EC2 launch template backing the Launch Configuration Template. */
  readonly Ec2LaunchTemplateID?: string | undefined;
  /** ID of the Launch Configuration Template. */
  readonly LaunchConfigurationTemplateID?: string | undefined;
}

/** Launch template disk configuration. */
export interface LaunchConfigurationTemplate_LaunchTemplateDiskConf {
  /** Launch template disk IOPS configuration. */
  readonly Iops?: number | undefined;
  /** Launch template disk throughput configuration, in MiB/s. */
  readonly Throughput?: number | undefined;
  /** Launch template disk volume type configuration. */
  readonly VolumeType?: string | undefined;
}

/** Configuration of a machine's license. */
export interface LaunchConfigurationTemplate_Licensing {
  /** Whether to configure BYOL OS licensing. */
  readonly OsByol?: boolean | undefined;
}

/** Post launch actions to execute on the Test or Cutover instance. */
export interface LaunchConfigurationTemplate_PostLaunchActions {
  /** AWS Systems Manager Command's CloudWatch log group name. */
  readonly CloudWatchLogGroupName?: string | undefined;
  /** Deployment type in which AWS Systems Manager Documents will be executed. */
  readonly Deployment?: string | undefined;
  /** AWS Systems Manager Command's logs S3 log bucket. */
  readonly S3LogBucket?: string | undefined;
  /** AWS Systems Manager Command's logs S3 output key prefix. */
  readonly S3OutputKeyPrefix?: string | undefined;
  /** AWS Systems Manager Documents to execute, in order. */
  readonly SsmDocuments?: readonly LaunchConfigurationTemplate_SsmDocument[] | undefined;
}

/** An AWS Systems Manager Document to execute as a post launch action. */
export interface LaunchConfigurationTemplate_SsmDocument {
  /** User-friendly name for the AWS Systems Manager Document. */
  readonly ActionName?: string | undefined;
  /** AWS Systems Manager Document external parameters. */
  readonly ExternalParameters?: { readonly [key: string]: LaunchConfigurationTemplate_SsmExternalParameter | undefined } | undefined;
  /** Whether Cutover is blocked when the document has failed. */
  readonly MustSucceedForCutover?: boolean | undefined;
  /** AWS Systems Manager Document parameters, each resolved from AWS Systems Manager Parameter Store. */
  readonly Parameters?: { readonly [key: string]: readonly LaunchConfigurationTemplate_SsmParameterStoreParameter[] | undefined } | undefined;
  /** AWS Systems Manager Document name or full ARN. */
  readonly SsmDocumentName?: string | undefined;
  /** AWS Systems Manager Document timeout, in seconds. */
  readonly TimeoutSeconds?: number | undefined;
}

/** An AWS Systems Manager Document external parameter. */
export interface LaunchConfigurationTemplate_SsmExternalParameter {
  /** AWS Systems Manager Document external parameter dynamic path. */
  readonly DynamicPath?: string | undefined;
}

/** An AWS Systems Manager Parameter Store parameter. */
export interface LaunchConfigurationTemplate_SsmParameterStoreParameter {
  /** AWS Systems Manager Parameter Store parameter name. */
  readonly ParameterName?: string | undefined;
  /** AWS Systems Manager Parameter Store parameter type. */
  readonly ParameterType?: string | undefined;
}

/** `AWS::MGN::NetworkMigrationDefinition`: Resource schema for AWS::MGN::NetworkMigrationDefinition */
export interface NetworkMigrationDefinition {
  /** A description of the network migration definition. */
  readonly Description?: string | undefined;
  /** The name of the network migration definition. */
  readonly Name?: string | undefined;
  /** Scope tags map for the network migration definition. */
  readonly ScopeTags?: { readonly [key: string]: string | undefined } | undefined;
  /** A list of source configurations for the network migration. */
  readonly SourceConfigurations?: readonly NetworkMigrationDefinition_SourceConfiguration[] | undefined;
  /** Tags to assign to the network migration definition. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The target deployment configuration for the migrated network. */
  readonly TargetDeployment?: string | undefined;
  /** Configuration for the target network topology and addressing. */
  readonly TargetNetwork?: NetworkMigrationDefinition_TargetNetwork | undefined;
  /** S3 configuration for storing target network artifacts. */
  readonly TargetS3Configuration?: NetworkMigrationDefinition_TargetS3Configuration | undefined;
  /** The Amazon Resource Name (ARN) of the network migration definition. */
  readonly Arn?: string | undefined;
  /** The timestamp when the network migration definition was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the network migration definition. */
  readonly NetworkMigrationDefinitionID?: string | undefined;
  /** The timestamp when the network migration definition was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Configuration for a migration source environment. */
export interface NetworkMigrationDefinition_SourceConfiguration {
  /** The source environment type. */
  readonly SourceEnvironment?: string | undefined;
  /** S3 configuration for source network data. */
  readonly SourceS3Configuration?: NetworkMigrationDefinition_SourceS3Configuration | undefined;
}

/** S3 configuration for source network data. */
export interface NetworkMigrationDefinition_SourceS3Configuration {
  /** The name of the S3 bucket containing source data. */
  readonly S3Bucket?: string | undefined;
  /** The AWS account ID of the S3 bucket owner. */
  readonly S3BucketOwner?: string | undefined;
  /** The S3 key (path) for the source data. */
  readonly S3Key?: string | undefined;
}

/** Configuration for the target network topology and addressing. */
export interface NetworkMigrationDefinition_TargetNetwork {
  /** The CIDR block for inbound traffic in the target network. */
  readonly InboundCidr?: string | undefined;
  /** The CIDR block for inspection traffic in the target network. */
  readonly InspectionCidr?: string | undefined;
  /** The CIDR block for outbound traffic in the target network. */
  readonly OutboundCidr?: string | undefined;
  /** The network topology type for the target environment. */
  readonly Topology?: string | undefined;
}

/** S3 configuration for storing target network artifacts. */
export interface NetworkMigrationDefinition_TargetS3Configuration {
  /** The name of the S3 bucket for target artifacts. */
  readonly S3Bucket?: string | undefined;
  /** The AWS account ID of the S3 bucket owner. */
  readonly S3BucketOwner?: string | undefined;
}

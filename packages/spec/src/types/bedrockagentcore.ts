// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::BedrockAgentCore::ApiKeyCredentialProvider`: Resource Type definition for AWS::BedrockAgentCore::ApiKeyCredentialProvider */
export interface ApiKeyCredentialProvider {
  /** The API key to use for authentication */
  readonly ApiKey?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ApiKeySecretConfig?: ApiKeyCredentialProvider_SecretReference | undefined;
  /** The source of the API key secret. */
  readonly ApiKeySecretSource?: string | undefined;
  /** The name of the API key credential provider */
  readonly Name?: string | undefined;
  /** Tags to assign to the API key credential provider */
  readonly Tags?: readonly Tag[] | undefined;
  /** Contains information about the API key secret in AWS Secrets Manager */
  readonly ApiKeySecretArn?: ApiKeyCredentialProvider_ApiKeySecretArn | undefined;
  /** The JSON key within the secret that contains the API key value */
  readonly ApiKeySecretJsonKey?: string | undefined;
  /** The timestamp when the credential provider was created */
  readonly CreatedTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the API key credential provider */
  readonly CredentialProviderArn?: string | undefined;
  /** The timestamp when the credential provider was last updated */
  readonly LastUpdatedTime?: string | undefined;
}

/** Contains information about the API key secret in AWS Secrets Manager */
export interface ApiKeyCredentialProvider_ApiKeySecretArn {
  /** The ARN of the secret in AWS Secrets Manager */
  readonly SecretArn?: string | undefined;
}

/** A reference to a customer-provided secret stored in AWS Secrets Manager */
export interface ApiKeyCredentialProvider_SecretReference {
  /** The JSON key within the secret that contains the credential value */
  readonly JsonKey?: string | undefined;
  /** The ID or ARN of the secret in AWS Secrets Manager */
  readonly SecretId?: string | undefined;
}

/** `AWS::BedrockAgentCore::BrowserCustom`: AgentCore Browser tool provides a fast, secure, cloud-based browser runtime to enable AI agents to interact with… */
export interface BrowserCustom {
  /** Browser signing configuration */
  readonly BrowserSigning?: BrowserCustom_BrowserSigning | undefined;
  /** List of root CA certificates. */
  readonly Certificates?: readonly BrowserCustom_Certificate[] | undefined;
  /** The custom browser. */
  readonly Description?: string | undefined;
  /** List of browser enterprise policies. */
  readonly EnterprisePolicies?: readonly BrowserCustom_BrowserEnterprisePolicy[] | undefined;
  /** The Amazon Resource Name (ARN) of the execution role. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The name of the custom browser. */
  readonly Name?: string | undefined;
  /** The network configuration for a code interpreter. */
  readonly NetworkConfiguration?: BrowserCustom_BrowserNetworkConfiguration | undefined;
  /** THe custom browser configuration. */
  readonly RecordingConfig?: BrowserCustom_RecordingConfig | undefined;
  /** The tags for the custom browser. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN for the custom browser. */
  readonly BrowserArn?: string | undefined;
  /** The ID for the custom browser. */
  readonly BrowserId?: string | undefined;
  /** The time at which the custom browser was created. */
  readonly CreatedAt?: string | undefined;
  /** The reason for failure if the browser creation or operation failed. */
  readonly FailureReason?: string | undefined;
  /** The time at which the custom browser was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The status of the custom browser. */
  readonly Status?: string | undefined;
}

/** Browser enterprise policy configuration. */
export interface BrowserCustom_BrowserEnterprisePolicy {
  /** S3 Location Configuration */
  readonly Location?: BrowserCustom_S3Location | undefined;
  /** The type of browser enterprise policy. */
  readonly Type?: string | undefined;
}

/** The network configuration. */
export interface BrowserCustom_BrowserNetworkConfiguration {
  /** The network mode. */
  readonly NetworkMode?: string | undefined;
  /** Network mode configuration for VPC */
  readonly VpcConfig?: BrowserCustom_VpcConfig | undefined;
}

/** Browser signing configuration */
export interface BrowserCustom_BrowserSigning {
  readonly Enabled?: boolean | undefined;
}

/** A root CA certificate configuration. */
export interface BrowserCustom_Certificate {
  /** Certificate location in Secrets Manager. */
  readonly CertificateLocation?: BrowserCustom_CertificateLocation | undefined;
}

/** Certificate location in Secrets Manager. */
export interface BrowserCustom_CertificateLocation {
  /** Secrets Manager secret ARN. */
  readonly SecretArn?: string | undefined;
}

/** The recording configuration. */
export interface BrowserCustom_RecordingConfig {
  /** The recording configuration for a browser. */
  readonly Enabled?: boolean | undefined;
  /** The S3 location. */
  readonly S3Location?: BrowserCustom_S3Location | undefined;
}

/** The S3 location. */
export interface BrowserCustom_S3Location {
  /** The S3 location bucket name. */
  readonly Bucket?: string | undefined;
  /** The S3 location object prefix. */
  readonly Prefix?: string | undefined;
}

/** Network mode configuration for VPC */
export interface BrowserCustom_VpcConfig {
  /** Security groups for VPC */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** Subnets for VPC */
  readonly Subnets?: readonly string[] | undefined;
}

/** `AWS::BedrockAgentCore::BrowserProfile`: Resource definition for AWS::BedrockAgentCore::BrowserProfile */
export interface BrowserProfile {
  /** The description of the browser profile. */
  readonly Description?: string | undefined;
  /** The name of the browser profile. */
  readonly Name?: string | undefined;
  /** A map of tag keys and values */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Timestamp when the browser profile was created. */
  readonly CreatedAt?: string | undefined;
  /** Timestamp when the browser profile was last saved. */
  readonly LastSavedAt?: string | undefined;
  /** ID of the last saved browser. */
  readonly LastSavedBrowserId?: string | undefined;
  /** ID of the last saved browser session. */
  readonly LastSavedBrowserSessionId?: string | undefined;
  /** Timestamp when the browser profile was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The ARN of a BrowserProfile resource. */
  readonly ProfileArn?: string | undefined;
  /** The id of the browser profile. */
  readonly ProfileId?: string | undefined;
  /** Status of browser profile */
  readonly Status?: string | undefined;
}

/** `AWS::BedrockAgentCore::CapacityProvider`: Resource Type definition for AWS::BedrockAgentCore::CapacityProvider. */
export interface CapacityProvider {
  /** The capacity configuration for the capacity provider. */
  readonly ComputeConfiguration?: CapacityProvider_ComputeConfiguration | undefined;
  /** An optional description of the capacity provider. */
  readonly Description?: string | undefined;
  /** The name of the capacity provider. */
  readonly Name?: string | undefined;
  /** Configuration for permissions associated with a capacity provider. */
  readonly PermissionsConfiguration?: CapacityProvider_PermissionsConfiguration | undefined;
  /** An array of key-value pairs to apply to the capacity provider. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the capacity provider. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the capacity provider. */
  readonly CapacityProviderId?: string | undefined;
  /** The timestamp when the capacity provider was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp when the capacity provider was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The current status of the capacity provider. */
  readonly Status?: string | undefined;
}

/** The Capacity Reservation targeting option. */
export interface CapacityProvider_CapacityReservationSpecification {
  /** Indicates the instance's Capacity Reservation preferences. */
  readonly CapacityReservationPreference?: string | undefined;
  /** Information about the target Capacity Reservation or Capacity Reservation group. */
  readonly CapacityReservationTarget?: CapacityProvider_CapacityReservationTarget | undefined;
}

/** Information about the target Capacity Reservation or Capacity Reservation group. */
export interface CapacityProvider_CapacityReservationTarget {
  /** The ID of the Capacity Reservation in which to run the instance. */
  readonly CapacityReservationId?: string | undefined;
  /** The ARN of the Capacity Reservation resource group in which to run the instance. */
  readonly CapacityReservationResourceGroupArn?: string | undefined;
}

/** The capacity configuration for the capacity provider. */
export interface CapacityProvider_ComputeConfiguration {
  /** Configuration for EC2-based capacity. */
  readonly Ec2Configuration?: CapacityProvider_Ec2Configuration | undefined;
}

/** Configuration for an EBS-backed persistent volume. */
export interface CapacityProvider_EbsVolumeConfiguration {
  /** Whether to encrypt the volume. */
  readonly Encrypted?: boolean | undefined;
  /** The number of IOPS to provision. */
  readonly Iops?: number | undefined;
  /** Identifier of the KMS key to use for encryption. */
  readonly KmsKeyId?: string | undefined;
  /** The logical name of the volume, used to reference it when mounting. */
  readonly Name?: string | undefined;
  /** The size of the volume in GiB. */
  readonly SizeGiB?: number | undefined;
  /** EBS snapshot ID to initialize the volume from. */
  readonly SnapshotId?: string | undefined;
  /** The throughput in MiB/s. */
  readonly Throughput?: number | undefined;
  /** The EBS volume type. */
  readonly VolumeType?: string | undefined;
}

/** Configuration for EC2-based capacity. */
export interface CapacityProvider_Ec2Configuration {
  /** How the launch template is specified. */
  readonly LaunchTemplateSource?: CapacityProvider_LaunchTemplateSource | undefined;
  /** Configuration for managing the lifecycle of instances in a capacity provider. */
  readonly LifecycleConfiguration?: CapacityProvider_InstanceLifecycleConfiguration | undefined;
  /** Customer-facing configuration for the (service-managed) root volume. */
  readonly RootVolume?: CapacityProvider_RootVolumeConfiguration | undefined;
  /** Named persistent EBS volumes for this capacity provider. */
  readonly Volumes?: readonly CapacityProvider_VolumeConfiguration[] | undefined;
  /** VPC configuration for launching EC2 instances. */
  readonly VpcConfiguration?: CapacityProvider_VpcConfiguration | undefined;
}

/** Describes an ephemeral block device mapping. */
export interface CapacityProvider_EphemeralBlockDeviceMapping {
  /** The device name (for example, /dev/sdh or xvdh). */
  readonly DeviceName?: string | undefined;
  /** Parameters used to automatically set up EBS volumes when the instance is launched. */
  readonly Ebs?: CapacityProvider_EphemeralEBSVolumeConfiguration | undefined;
  /** The virtual device name (ephemeralN). */
  readonly VirtualName?: string | undefined;
}

/** Parameters used to automatically set up EBS volumes when the instance is launched. */
export interface CapacityProvider_EphemeralEBSVolumeConfiguration {
  /** The index of the EBS card. */
  readonly EbsCardIndex?: number | undefined;
  /** Indicates whether the EBS volume is encrypted. */
  readonly Encrypted?: boolean | undefined;
  /** The number of I/O operations per second (IOPS). */
  readonly Iops?: number | undefined;
  /** Identifier of the customer managed KMS key to use for EBS encryption. */
  readonly KmsKeyId?: string | undefined;
  /** The ID of the snapshot. */
  readonly SnapshotId?: string | undefined;
  /** The throughput to provision for a gp3 volume, in MiB/s. */
  readonly Throughput?: number | undefined;
  /** The rate at which the volume is initialized after creation, in MiB/s. */
  readonly VolumeInitializationRate?: number | undefined;
  /** The size of the volume, in GiBs. */
  readonly VolumeSize?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** Configuration for managing the lifecycle of instances in a capacity provider. */
export interface CapacityProvider_InstanceLifecycleConfiguration {
  /** The number of seconds an instance can remain idle before it is stopped. */
  readonly IdleInstanceTimeout?: number | undefined;
  /** Maximum lifetime for the instance in seconds. */
  readonly MaxLifetime?: number | undefined;
}

/** Requirements for EC2 instance types. */
export interface CapacityProvider_InstanceRequirements {
  /** List of allowed instance types. */
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
}

/** Parameters for launching EC2 instances. */
export interface CapacityProvider_LaunchParameters {
  /** The Capacity Reservation targeting option. */
  readonly CapacityReservationSpecification?: CapacityProvider_CapacityReservationSpecification | undefined;
  /** The block device mapping for ephemeral (instance store) volumes. */
  readonly EphemeralVolumes?: readonly CapacityProvider_EphemeralBlockDeviceMapping[] | undefined;
  /** The ARN of the IAM instance profile to associate with launched instances. */
  readonly InstanceProfileArn?: string | undefined;
  /** Requirements for EC2 instance types. */
  readonly InstanceRequirements?: CapacityProvider_InstanceRequirements | undefined;
  /** The license configurations. */
  readonly LicenseSpecifications?: readonly CapacityProvider_LicenseSpecification[] | undefined;
  /** The monitoring level for the instance. */
  readonly Monitoring?: string | undefined;
  /** The operating system and CPU architecture for the instances. */
  readonly OperatingSystem?: string | undefined;
  /** Tags to apply to all EC2 resources (instances, volumes, and network interfaces) created by this capacity provider. */
  readonly PropagatedTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the SSH key pair to configure on instances for SSH connectivity. */
  readonly SshKeyName?: string | undefined;
}

/** How the launch template is specified. */
export interface CapacityProvider_LaunchTemplateSource {
  /** Parameters for launching EC2 instances. */
  readonly LaunchParameters?: CapacityProvider_LaunchParameters | undefined;
}

/** Describes a license configuration. */
export interface CapacityProvider_LicenseSpecification {
  /** The ARN of the license configuration. */
  readonly LicenseConfigurationArn?: string | undefined;
}

/** Configuration for permissions associated with a capacity provider. */
export interface CapacityProvider_PermissionsConfiguration {
  /** The ARN of the IAM role that operators use to manage the capacity provider. */
  readonly CapacityProviderOperatorRoleArn?: string | undefined;
}

/** Customer-facing configuration for the (service-managed) root volume. */
export interface CapacityProvider_RootVolumeConfiguration {
  /** Indicates whether the EBS volume is encrypted. */
  readonly Encrypted?: boolean | undefined;
  /** The free space guaranteed on the root volume, in GiB. */
  readonly FreeSpaceGiB?: number | undefined;
  /** The number of IOPS to provision. */
  readonly Iops?: number | undefined;
  /** Identifier of the customer managed KMS key to use for EBS encryption. */
  readonly KmsKeyId?: string | undefined;
  /** The throughput to provision for a gp3 volume, in MiB/s. */
  readonly Throughput?: number | undefined;
  /** The EBS volume type. */
  readonly VolumeType?: string | undefined;
}

/** Configuration for a persistent volume attached to a capacity provider session. */
export interface CapacityProvider_VolumeConfiguration {
  /** Configuration for an EBS-backed persistent volume. */
  readonly EbsConfiguration?: CapacityProvider_EbsVolumeConfiguration | undefined;
}

/** VPC configuration for launching EC2 instances. */
export interface CapacityProvider_VpcConfiguration {
  /** The IDs of the security groups to associate with the instances. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The IDs of the subnets in which to launch instances. */
  readonly Subnets?: readonly string[] | undefined;
}

/** `AWS::BedrockAgentCore::CodeInterpreterCustom`: The AgentCore Code Interpreter tool enables agents to securely execute code in isolated sandbox environments. */
export interface CodeInterpreterCustom {
  /** List of root CA certificates. */
  readonly Certificates?: readonly CodeInterpreterCustom_Certificate[] | undefined;
  /** The code interpreter description. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the execution role. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The name of the code interpreter. */
  readonly Name?: string | undefined;
  /** The network configuration for a code interpreter. */
  readonly NetworkConfiguration?: CodeInterpreterCustom_CodeInterpreterNetworkConfiguration | undefined;
  /** The tags for the code interpreter. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The code interpreter Amazon Resource Name (ARN). */
  readonly CodeInterpreterArn?: string | undefined;
  /** The ID of the code interpreter. */
  readonly CodeInterpreterId?: string | undefined;
  /** The time at which the code interpreter was created. */
  readonly CreatedAt?: string | undefined;
  /** The reason for failure if the code interpreter creation or operation failed. */
  readonly FailureReason?: string | undefined;
  /** The time at which the code interpreter was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The status of the custom code interpreter. */
  readonly Status?: string | undefined;
}

/** A root CA certificate configuration. */
export interface CodeInterpreterCustom_Certificate {
  /** Certificate location in Secrets Manager. */
  readonly CertificateLocation?: CodeInterpreterCustom_CertificateLocation | undefined;
}

/** Certificate location in Secrets Manager. */
export interface CodeInterpreterCustom_CertificateLocation {
  /** Secrets Manager secret ARN. */
  readonly SecretArn?: string | undefined;
}

/** The network configuration. */
export interface CodeInterpreterCustom_CodeInterpreterNetworkConfiguration {
  /** The network mode. */
  readonly NetworkMode?: string | undefined;
  /** Network mode configuration for VPC */
  readonly VpcConfig?: CodeInterpreterCustom_VpcConfig | undefined;
}

/** Network mode configuration for VPC */
export interface CodeInterpreterCustom_VpcConfig {
  /** Security groups for VPC */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** Subnets for VPC */
  readonly Subnets?: readonly string[] | undefined;
}

/** `AWS::BedrockAgentCore::ConfigurationBundle`: Definition of AWS::BedrockAgentCore::ConfigurationBundle Resource Type */
export interface ConfigurationBundle {
  /** The branch name for version tracking. */
  readonly BranchName?: string | undefined;
  /** The name for the configuration bundle. */
  readonly BundleName?: string | undefined;
  /** A commit message describing the version of the configuration bundle. */
  readonly CommitMessage?: string | undefined;
  /** A map of component identifiers to their configurations. */
  readonly Components?: { readonly [key: string]: ConfigurationBundle_ComponentConfiguration | undefined } | undefined;
  /** The source that created a configuration bundle version. */
  readonly CreatedBy?: ConfigurationBundle_VersionCreatedBySource | undefined;
  /** The description for the configuration bundle. */
  readonly Description?: string | undefined;
  /** The ARN of the KMS key used to encrypt component configurations. */
  readonly KmsKeyArn?: string | undefined;
  /** Tags to assign to the configuration bundle. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the configuration bundle. */
  readonly BundleArn?: string | undefined;
  /** The unique identifier of the configuration bundle. */
  readonly BundleId?: string | undefined;
  /** The timestamp when the configuration bundle was created. */
  readonly CreatedAt?: string | undefined;
  /** The version lineage metadata that tracks parent versions and creation source. */
  readonly LineageMetadata?: ConfigurationBundle_VersionLineageMetadata | undefined;
  /** The timestamp when the configuration bundle was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** The version identifier of the configuration bundle. */
  readonly VersionId?: string | undefined;
}

/** The configuration for a component within a configuration bundle. */
export interface ConfigurationBundle_ComponentConfiguration {
  /** The configuration values as a flexible JSON document. */
  readonly Configuration?: Json | undefined;
}

/** The source that created a configuration bundle version. */
export interface ConfigurationBundle_VersionCreatedBySource {
  /** The Amazon Resource Name (ARN) of the source, if applicable. */
  readonly Arn?: string | undefined;
  /** The name of the source (for example, user, optimization-job, or system). */
  readonly Name?: string | undefined;
}

/** The version lineage metadata that tracks parent versions and creation source. */
export interface ConfigurationBundle_VersionLineageMetadata {
  /** The branch name for this version. */
  readonly BranchName?: string | undefined;
  /** A commit message describing the changes in this version. */
  readonly CommitMessage?: string | undefined;
  /** The source that created a configuration bundle version. */
  readonly CreatedBy?: ConfigurationBundle_VersionCreatedBySource | undefined;
  /** A list of parent version identifiers. */
  readonly ParentVersionIds?: readonly string[] | undefined;
}

/** `AWS::BedrockAgentCore::Dataset`: Definition of AWS::BedrockAgentCore::Dataset Resource Type */
export interface Dataset {
  /** Human-readable name for the dataset. */
  readonly DatasetName?: string | undefined;
  /** A description of the dataset. */
  readonly Description?: string | undefined;
  /** AWS KMS key ARN for SSE-KMS on service S3 writes. */
  readonly KmsKeyArn?: string | undefined;
  /** Versioned schema type governing the structure of examples. */
  readonly SchemaType?: string | undefined;
  /** Source of initial examples. */
  readonly Source?: Dataset_DataSourceType | undefined;
  /** A list of tags to assign to the dataset. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the dataset was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the dataset. */
  readonly DatasetArn?: string | undefined;
  /** The unique identifier of the dataset. */
  readonly DatasetId?: string | undefined;
  /** The number of examples in the dataset DRAFT. */
  readonly ExampleCount?: number | undefined;
  /** The current status of the dataset. */
  readonly Status?: string | undefined;
  /** The timestamp when the dataset was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Source of initial examples. */
export interface Dataset_DataSourceType {
  /** Inline examples provided directly in the request body. */
  readonly InlineExamples?: Dataset_InlineExamplesSource | undefined;
  /** S3 location of a JSONL file containing dataset examples. */
  readonly S3Source?: Dataset_S3Source | undefined;
}

/** Inline examples provided directly in the request body. */
export interface Dataset_InlineExamplesSource {
  /** Examples to add. */
  readonly Examples?: readonly Json[] | undefined;
}

/** S3 location of a JSONL file containing dataset examples. */
export interface Dataset_S3Source {
  /** S3 URI of the JSONL file (e.g. s3://my-bucket/path/to/examples.jsonl). */
  readonly S3Uri?: string | undefined;
}

/** `AWS::BedrockAgentCore::Evaluator`: Resource Type definition for AWS::BedrockAgentCore::Evaluator - Creates a custom evaluator for agent quality assessment… */
export interface Evaluator {
  /** The description of the evaluator. */
  readonly Description?: string | undefined;
  /** The configuration that defines how an evaluator assesses agent performance. */
  readonly EvaluatorConfig?: Evaluator_EvaluatorConfig | undefined;
  /** The name of the evaluator. */
  readonly EvaluatorName?: string | undefined;
  /** The ARN of the KMS key used to encrypt evaluator data. */
  readonly KmsKeyArn?: string | undefined;
  readonly Level?: string | undefined;
  /** A list of tags to assign to the evaluator. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the evaluator was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the evaluator. */
  readonly EvaluatorArn?: string | undefined;
  /** The unique identifier of the evaluator. */
  readonly EvaluatorId?: string | undefined;
  readonly Status?: string | undefined;
  /** The timestamp when the evaluator was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The configuration for using Amazon Bedrock models in evaluator assessments. */
export interface Evaluator_BedrockEvaluatorModelConfig {
  /** Additional model-specific request fields. */
  readonly AdditionalModelRequestFields?: Json | undefined;
  /** The inference configuration parameters that control model behavior during evaluation. */
  readonly InferenceConfig?: Evaluator_InferenceConfiguration | undefined;
  /** The identifier of the Amazon Bedrock model to use for evaluation. */
  readonly ModelId?: string | undefined;
}

/** A categorical rating scale option. */
export interface Evaluator_CategoricalScaleDefinition {
  /** The description that explains what this categorical rating represents. */
  readonly Definition?: string | undefined;
  /** The label of this categorical rating option. */
  readonly Label?: string | undefined;
}

/** The configuration for code-based evaluation using a Lambda function. */
export interface Evaluator_CodeBasedEvaluatorConfig {
  /** The Lambda function configuration for code-based evaluation. */
  readonly LambdaConfig?: Evaluator_LambdaEvaluatorConfig | undefined;
}

/** The configuration that defines how an evaluator assesses agent performance. */
export interface Evaluator_EvaluatorConfig {
  /** The configuration for code-based evaluation using a Lambda function. */
  readonly CodeBased?: Evaluator_CodeBasedEvaluatorConfig | undefined;
  /** The configuration for LLM-as-a-Judge evaluation. */
  readonly LlmAsAJudge?: Evaluator_LlmAsAJudgeEvaluatorConfig | undefined;
}

/** The model configuration that specifies which foundation model to use for evaluation. */
export interface Evaluator_EvaluatorModelConfig {
  /** The configuration for using Amazon Bedrock models in evaluator assessments. */
  readonly BedrockEvaluatorModelConfig?: Evaluator_BedrockEvaluatorModelConfig | undefined;
  /** The configuration for using OpenResponses-compatible models in evaluator assessments. */
  readonly ResponsesEvaluatorModelConfig?: Evaluator_OpenResponsesEvaluatorModelConfig | undefined;
}

/** The inference configuration parameters that control model behavior during evaluation. */
export interface Evaluator_InferenceConfiguration {
  /** The maximum number of tokens to generate in the model response. */
  readonly MaxTokens?: number | undefined;
  /** The temperature value that controls randomness in the model's responses. */
  readonly Temperature?: number | undefined;
  /** The top-p sampling parameter that controls the diversity of the model's responses. */
  readonly TopP?: number | undefined;
}

/** The Lambda function configuration for code-based evaluation. */
export interface Evaluator_LambdaEvaluatorConfig {
  /** The ARN of the Lambda function used for evaluation. */
  readonly LambdaArn?: string | undefined;
  /** The timeout in seconds for the Lambda function invocation. */
  readonly LambdaTimeoutInSeconds?: number | undefined;
}

/** The configuration for LLM-as-a-Judge evaluation. */
export interface Evaluator_LlmAsAJudgeEvaluatorConfig {
  /** The evaluation instructions that guide the language model in assessing agent performance. */
  readonly Instructions?: string | undefined;
  /** The model configuration that specifies which foundation model to use for evaluation. */
  readonly ModelConfig?: Evaluator_EvaluatorModelConfig | undefined;
  /** The rating scale that defines how evaluators should score agent performance. */
  readonly RatingScale?: Evaluator_RatingScale | undefined;
}

/** A numerical rating scale option. */
export interface Evaluator_NumericalScaleDefinition {
  /** The description that explains what this numerical rating represents. */
  readonly Definition?: string | undefined;
  /** The label that describes this numerical rating option. */
  readonly Label?: string | undefined;
  /** The numerical value for this rating scale option. */
  readonly Value?: number | undefined;
}

/** The configuration for using OpenResponses-compatible models in evaluator assessments. */
export interface Evaluator_OpenResponsesEvaluatorModelConfig {
  /** The maximum number of output tokens to generate, including visible output and reasoning tokens. */
  readonly MaxOutputTokens?: number | undefined;
  /** The identifier of the model to use for evaluation. */
  readonly ModelId?: string | undefined;
  /** The reasoning configuration for reasoning models. */
  readonly Reasoning?: Evaluator_ReasoningConfiguration | undefined;
  /** The sampling temperature between 0 and 2. */
  readonly Temperature?: number | undefined;
  /** The nucleus sampling probability mass between 0 and 1. */
  readonly TopP?: number | undefined;
}

/** The rating scale that defines how evaluators should score agent performance. */
export interface Evaluator_RatingScale {
  readonly Categorical?: readonly Evaluator_CategoricalScaleDefinition[] | undefined;
  readonly Numerical?: readonly Evaluator_NumericalScaleDefinition[] | undefined;
}

/** The reasoning configuration for reasoning models. */
export interface Evaluator_ReasoningConfiguration {
  /** The level of reasoning effort the model applies. */
  readonly Effort?: string | undefined;
}

/** `AWS::BedrockAgentCore::Gateway`: Amazon Bedrock AgentCore Gateway provides a unified connectivity layer between agents and the tools and resources they… */
export interface Gateway {
  readonly AuthorizerConfiguration?: Gateway_AuthorizerConfiguration | undefined;
  /** The authorizer type for the gateway. */
  readonly AuthorizerType?: string | undefined;
  /** The description for the gateway. */
  readonly Description?: string | undefined;
  /** The exception level for the gateway. */
  readonly ExceptionLevel?: string | undefined;
  readonly InterceptorConfigurations?: readonly Gateway_GatewayInterceptorConfiguration[] | undefined;
  /** The KMS key ARN for the gateway. */
  readonly KmsKeyArn?: string | undefined;
  /** The name for the gateway. */
  readonly Name?: string | undefined;
  readonly PolicyEngineConfiguration?: Gateway_GatewayPolicyEngineConfiguration | undefined;
  /** The protocol configuration for the gateway target. */
  readonly ProtocolConfiguration?: Gateway_GatewayProtocolConfiguration | undefined;
  /** The protocol type for the gateway target. */
  readonly ProtocolType?: string | undefined;
  readonly RoleArn?: string | undefined;
  /** The tags for the gateway. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly WafConfiguration?: Gateway_WafConfiguration | undefined;
  /** The date and time at which the gateway was created. */
  readonly CreatedAt?: string | undefined;
  /** The ARN for the gateway. */
  readonly GatewayArn?: string | undefined;
  readonly GatewayIdentifier?: string | undefined;
  /** The gateway URL for the gateway. */
  readonly GatewayUrl?: string | undefined;
  /** The status for the gateway. */
  readonly Status?: string | undefined;
  /** The status reasons for the gateway. */
  readonly StatusReasons?: readonly string[] | undefined;
  readonly UpdatedAt?: string | undefined;
  readonly WebAclArn?: string | undefined;
  readonly WorkloadIdentityDetails?: Gateway_WorkloadIdentityDetails | undefined;
}

export interface Gateway_AuthorizerConfiguration {
  /** The authorizer configuration for the gateway. */
  readonly CustomJWTAuthorizer?: Gateway_CustomJWTAuthorizerConfiguration | undefined;
}

export interface Gateway_AuthorizingClaimMatchValueType {
  readonly ClaimMatchOperator?: string | undefined;
  readonly ClaimMatchValue?: Gateway_ClaimMatchValueType | undefined;
}

export interface Gateway_ClaimMatchValueType {
  readonly MatchValueString?: string | undefined;
  readonly MatchValueStringList?: readonly string[] | undefined;
}

export interface Gateway_CustomClaimValidationType {
  readonly AuthorizingClaimMatchValue?: Gateway_AuthorizingClaimMatchValueType | undefined;
  readonly InboundTokenClaimName?: string | undefined;
  readonly InboundTokenClaimValueType?: string | undefined;
}

export interface Gateway_CustomJWTAuthorizerConfiguration {
  /** Maps an originalScope (from allowedScopes) to an advertisedScope exposed in WWW-Authenticate / Protected Resource… */
  readonly AdvertisedScopeMapping?: { readonly [key: string]: string | undefined } | undefined;
  /** The allowed audience authorized for the gateway target. */
  readonly AllowedAudience?: readonly string[] | undefined;
  readonly AllowedClients?: readonly string[] | undefined;
  readonly AllowedScopes?: readonly string[] | undefined;
  readonly CustomClaims?: readonly Gateway_CustomClaimValidationType[] | undefined;
  /** The discovery URL for the authorizer configuration. */
  readonly DiscoveryUrl?: string | undefined;
  readonly PrivateEndpoint?: Gateway_PrivateEndpoint | undefined;
}

export interface Gateway_GatewayInterceptorConfiguration {
  readonly InputConfiguration?: Gateway_InterceptorInputConfiguration | undefined;
  readonly InterceptionPoints?: readonly string[] | undefined;
  readonly Interceptor?: Gateway_InterceptorConfiguration | undefined;
}

export interface Gateway_GatewayPolicyEngineConfiguration {
  readonly Arn?: string | undefined;
  readonly Mode?: string | undefined;
}

/** The protocol configuration. */
export interface Gateway_GatewayProtocolConfiguration {
  /** The gateway protocol configuration for MCP. */
  readonly Mcp?: Gateway_MCPGatewayConfiguration | undefined;
}

export interface Gateway_InterceptorConfiguration {
  readonly Lambda?: Gateway_LambdaInterceptorConfiguration | undefined;
}

export interface Gateway_InterceptorInputConfiguration {
  readonly PassRequestHeaders?: boolean | undefined;
  readonly PayloadFilter?: Gateway_InterceptorPayloadFilter | undefined;
}

export interface Gateway_InterceptorPayloadExclusionSelector {
  readonly Field?: string | undefined;
}

export interface Gateway_InterceptorPayloadFilter {
  readonly Exclude?: readonly Gateway_InterceptorPayloadExclusionSelector[] | undefined;
}

export interface Gateway_LambdaInterceptorConfiguration {
  readonly Arn?: string | undefined;
}

/** The gateway configuration for MCP. */
export interface Gateway_MCPGatewayConfiguration {
  readonly Instructions?: string | undefined;
  /** The MCP gateway configuration search type. */
  readonly SearchType?: string | undefined;
  readonly SessionConfiguration?: Gateway_SessionConfiguration | undefined;
  readonly StreamingConfiguration?: Gateway_StreamingConfiguration | undefined;
  /** The supported versions for the MCP configuration for the gateway target. */
  readonly SupportedVersions?: readonly string[] | undefined;
}

export interface Gateway_ManagedVpcResource {
  readonly EndpointIpAddressType?: string | undefined;
  readonly RoutingDomain?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly VpcIdentifier?: string | undefined;
}

export interface Gateway_PrivateEndpoint {
  readonly ManagedVpcResource?: Gateway_ManagedVpcResource | undefined;
  readonly SelfManagedLatticeResource?: Gateway_SelfManagedLatticeResource | undefined;
}

export interface Gateway_SelfManagedLatticeResource {
  readonly ResourceConfigurationIdentifier?: string | undefined;
}

export interface Gateway_SessionConfiguration {
  readonly SessionTimeoutInSeconds?: number | undefined;
}

export interface Gateway_StreamingConfiguration {
  readonly EnableResponseStreaming?: boolean | undefined;
}

export interface Gateway_WafConfiguration {
  readonly FailureMode?: string | undefined;
}

/** The workload identity details for the gateway. */
export interface Gateway_WorkloadIdentityDetails {
  readonly WorkloadIdentityArn?: string | undefined;
}

/** `AWS::BedrockAgentCore::GatewayRateLimit`: Definition of AWS::BedrockAgentCore::GatewayRateLimit Resource Type */
export interface GatewayRateLimit {
  /** Optional human-readable description for this limit. */
  readonly Description?: string | undefined;
  /** Ordered list of dimension names defining the scope of this limit. */
  readonly DimensionKeys?: readonly string[] | undefined;
  /** Rule entries mapping dimension values to rate configurations. */
  readonly Entries?: readonly GatewayRateLimit_LimitEntry[] | undefined;
  readonly GatewayIdentifier?: string | undefined;
  /** Limit identifier. */
  readonly RateLimitId?: string | undefined;
  readonly CreatedAt?: string | undefined;
  /** Status of a gateway limit */
  readonly Status?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

/** A single rule entry within a limit, mapping dimension values to rate configurations */
export interface GatewayRateLimit_LimitEntry {
  /** Connection rate limits (per second only). */
  readonly Connections?: readonly GatewayRateLimit_RateConfig[] | undefined;
  /** Map of dimension name to dimension value for a rule entry */
  readonly Dimensions?: { readonly [key: string]: string | undefined } | undefined;
  /** Request rate limits (RPS or RPM). */
  readonly Requests?: readonly GatewayRateLimit_RateConfig[] | undefined;
  /** Token rate limits (TPM). */
  readonly Tokens?: readonly GatewayRateLimit_RateConfig[] | undefined;
}

/** Rate configuration for a metric (requests or tokens) */
export interface GatewayRateLimit_RateConfig {
  /** Time period for rate limiting */
  readonly Period?: string | undefined;
  readonly Rate?: number | undefined;
}

/** `AWS::BedrockAgentCore::GatewayRule`: Resource Type definition for AWS::BedrockAgentCore::GatewayRule */
export interface GatewayRule {
  readonly Actions?: readonly GatewayRule_Action[] | undefined;
  readonly Conditions?: readonly GatewayRule_Condition[] | undefined;
  readonly Description?: string | undefined;
  readonly GatewayIdentifier?: string | undefined;
  readonly Priority?: number | undefined;
  readonly CreatedAt?: string | undefined;
  readonly GatewayArn?: string | undefined;
  readonly RuleId?: string | undefined;
  readonly Status?: string | undefined;
  readonly System?: GatewayRule_SystemManagedBlock | undefined;
  readonly UpdatedAt?: string | undefined;
}

export interface GatewayRule_Action {
  readonly ConfigurationBundle?: GatewayRule_ConfigurationBundleAction | undefined;
  readonly RouteToTarget?: GatewayRule_RouteToTargetAction | undefined;
}

export interface GatewayRule_Condition {
  readonly MatchPaths?: GatewayRule_MatchPaths | undefined;
  readonly MatchPrincipals?: GatewayRule_MatchPrincipals | undefined;
}

export interface GatewayRule_ConfigurationBundleAction {
  readonly StaticOverride?: GatewayRule_StaticOverride | undefined;
  readonly WeightedOverride?: GatewayRule_WeightedOverride | undefined;
}

export interface GatewayRule_ConfigurationBundleReference {
  readonly BundleArn?: string | undefined;
  readonly BundleVersion?: string | undefined;
}

export interface GatewayRule_IamPrincipal {
  readonly Arn?: string | undefined;
  readonly Operator?: string | undefined;
}

export interface GatewayRule_MatchPaths {
  readonly AnyOf?: readonly string[] | undefined;
}

export interface GatewayRule_MatchPrincipalEntry {
  readonly IamPrincipal?: GatewayRule_IamPrincipal | undefined;
}

export interface GatewayRule_MatchPrincipals {
  readonly AnyOf?: readonly GatewayRule_MatchPrincipalEntry[] | undefined;
}

export interface GatewayRule_RouteToTargetAction {
  readonly StaticRoute?: GatewayRule_StaticRoute | undefined;
  readonly WeightedRoute?: GatewayRule_WeightedRoute | undefined;
}

export interface GatewayRule_StaticOverride {
  readonly BundleArn?: string | undefined;
  readonly BundleVersion?: string | undefined;
}

export interface GatewayRule_StaticRoute {
  readonly TargetName?: string | undefined;
}

export interface GatewayRule_SystemManagedBlock {
  readonly ManagedBy?: string | undefined;
}

export interface GatewayRule_TargetTrafficSplitEntry {
  readonly Description?: string | undefined;
  readonly Metadata?: { readonly [key: string]: string | undefined } | undefined;
  readonly Name?: string | undefined;
  readonly TargetName?: string | undefined;
  readonly Weight?: number | undefined;
}

export interface GatewayRule_TrafficSplitEntry {
  readonly ConfigurationBundle?: GatewayRule_ConfigurationBundleReference | undefined;
  readonly Description?: string | undefined;
  readonly Metadata?: { readonly [key: string]: string | undefined } | undefined;
  readonly Name?: string | undefined;
  readonly Weight?: number | undefined;
}

export interface GatewayRule_WeightedOverride {
  readonly TrafficSplit?: readonly GatewayRule_TrafficSplitEntry[] | undefined;
}

export interface GatewayRule_WeightedRoute {
  readonly TrafficSplit?: readonly GatewayRule_TargetTrafficSplitEntry[] | undefined;
}

/** `AWS::BedrockAgentCore::GatewayTarget`: After creating a gateway, you can add targets, which define the tools that your gateway will host. */
export interface GatewayTarget {
  /** The OAuth credential provider configuration. */
  readonly CredentialProviderConfigurations?: readonly GatewayTarget_CredentialProviderConfiguration[] | undefined;
  /** The description for the gateway target. */
  readonly Description?: string | undefined;
  /** The gateway ID for the gateway target. */
  readonly GatewayIdentifier?: string | undefined;
  readonly MetadataConfiguration?: GatewayTarget_MetadataConfiguration | undefined;
  /** The name for the gateway target. */
  readonly Name?: string | undefined;
  readonly PrivateEndpoint?: GatewayTarget_PrivateEndpoint | undefined;
  /** The target configuration for the Smithy model target. */
  readonly TargetConfiguration?: GatewayTarget_TargetConfiguration | undefined;
  readonly AuthorizationData?: GatewayTarget_AuthorizationData | undefined;
  /** The date and time at which the gateway target was created. */
  readonly CreatedAt?: string | undefined;
  readonly GatewayArn?: string | undefined;
  readonly LastSynchronizedAt?: string | undefined;
  readonly PrivateEndpointManagedResources?: readonly GatewayTarget_ManagedResourceDetails[] | undefined;
  readonly ProtocolType?: string | undefined;
  /** The status for the gateway target. */
  readonly Status?: string | undefined;
  /** The status reasons for the gateway target. */
  readonly StatusReasons?: readonly string[] | undefined;
  /** The target ID for the gateway target. */
  readonly TargetId?: string | undefined;
  /** The time at which the resource was updated. */
  readonly UpdatedAt?: string | undefined;
}

export interface GatewayTarget_ApiGatewayTargetConfiguration {
  readonly ApiGatewayToolConfiguration?: GatewayTarget_ApiGatewayToolConfiguration | undefined;
  readonly RestApiId?: string | undefined;
  readonly Stage?: string | undefined;
}

export interface GatewayTarget_ApiGatewayToolConfiguration {
  readonly ToolFilters?: readonly GatewayTarget_ApiGatewayToolFilter[] | undefined;
  readonly ToolOverrides?: readonly GatewayTarget_ApiGatewayToolOverride[] | undefined;
}

export interface GatewayTarget_ApiGatewayToolFilter {
  readonly FilterPath?: string | undefined;
  readonly Methods?: readonly string[] | undefined;
}

export interface GatewayTarget_ApiGatewayToolOverride {
  readonly Description?: string | undefined;
  readonly Method?: string | undefined;
  readonly Name?: string | undefined;
  readonly Path?: string | undefined;
}

/** The API key credential provider for the gateway target. */
export interface GatewayTarget_ApiKeyCredentialProvider {
  /** The credential location for the gateway target. */
  readonly CredentialLocation?: string | undefined;
  /** The credential parameter name for the provider for the gateway target. */
  readonly CredentialParameterName?: string | undefined;
  /** The API key credential provider for the gateway target. */
  readonly CredentialPrefix?: string | undefined;
  /** The provider ARN for the gateway target. */
  readonly ProviderArn?: string | undefined;
}

/** The API schema configuration for the gateway target. */
export interface GatewayTarget_ApiSchemaConfiguration {
  /** The inline payload for the gateway. */
  readonly InlinePayload?: string | undefined;
  /** The API schema configuration. */
  readonly S3?: GatewayTarget_S3Configuration | undefined;
}

export interface GatewayTarget_AuthorizationData {
  readonly Oauth2?: GatewayTarget_OAuth2AuthorizationData | undefined;
}

export interface GatewayTarget_ConnectorConfiguration {
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
  readonly ParameterOverrides?: readonly GatewayTarget_ConnectorParameterOverride[] | undefined;
  readonly ParameterValues?: Json | undefined;
}

export interface GatewayTarget_ConnectorParameterOverride {
  readonly Description?: string | undefined;
  readonly Path?: string | undefined;
  readonly Visible?: boolean | undefined;
}

export interface GatewayTarget_ConnectorSource {
  readonly ConnectorId?: string | undefined;
}

export interface GatewayTarget_ConnectorTargetConfiguration {
  readonly Configurations?: readonly GatewayTarget_ConnectorConfiguration[] | undefined;
  readonly Enabled?: readonly string[] | undefined;
  readonly Source?: GatewayTarget_ConnectorSource | undefined;
}

export interface GatewayTarget_CredentialProvider {
  /** The API key credential provider. */
  readonly ApiKeyCredentialProvider?: GatewayTarget_ApiKeyCredentialProvider | undefined;
  readonly IamCredentialProvider?: GatewayTarget_IamCredentialProvider | undefined;
  /** The OAuth credential provider for the gateway target. */
  readonly OauthCredentialProvider?: GatewayTarget_OAuthCredentialProvider | undefined;
}

/** The credential provider configuration for the gateway target. */
export interface GatewayTarget_CredentialProviderConfiguration {
  /** The credential provider for the gateway target. */
  readonly CredentialProvider?: GatewayTarget_CredentialProvider | undefined;
  /** The credential provider type for the gateway target. */
  readonly CredentialProviderType?: string | undefined;
}

export interface GatewayTarget_HttpApiSchemaConfiguration {
  readonly Source?: GatewayTarget_ApiSchemaConfiguration | undefined;
}

export interface GatewayTarget_HttpConnectorSource {
  readonly ConnectorId?: string | undefined;
}

export interface GatewayTarget_HttpConnectorTargetConfiguration {
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  readonly Source?: GatewayTarget_HttpConnectorSource | undefined;
}

export interface GatewayTarget_HttpTargetConfiguration {
  readonly AgentcoreRuntime?: GatewayTarget_RuntimeTargetConfiguration | undefined;
  readonly Connector?: GatewayTarget_HttpConnectorTargetConfiguration | undefined;
  readonly Passthrough?: GatewayTarget_PassthroughTargetConfiguration | undefined;
}

export interface GatewayTarget_IamCredentialProvider {
  readonly Region?: string | undefined;
  readonly Service?: string | undefined;
}

export interface GatewayTarget_InferenceConnectorSource {
  readonly ConnectorId?: string | undefined;
}

export interface GatewayTarget_InferenceConnectorTargetConfiguration {
  readonly Source?: GatewayTarget_InferenceConnectorSource | undefined;
}

export interface GatewayTarget_InferenceOperationConfiguration {
  readonly Models?: readonly GatewayTarget_ModelEntry[] | undefined;
  readonly Path?: string | undefined;
  readonly ProviderPath?: string | undefined;
}

export interface GatewayTarget_InferenceProviderTargetConfiguration {
  readonly Endpoint?: string | undefined;
  readonly ModelMapping?: GatewayTarget_ModelMapping | undefined;
  readonly Operations?: readonly GatewayTarget_InferenceOperationConfiguration[] | undefined;
}

export interface GatewayTarget_InferenceTargetConfiguration {
  readonly Connector?: GatewayTarget_InferenceConnectorTargetConfiguration | undefined;
  readonly Provider?: GatewayTarget_InferenceProviderTargetConfiguration | undefined;
}

export interface GatewayTarget_ManagedResourceDetails {
  readonly Domain?: string | undefined;
  readonly ResourceAssociationArn?: string | undefined;
  readonly ResourceGatewayArn?: string | undefined;
}

export interface GatewayTarget_ManagedVpcResource {
  readonly EndpointIpAddressType?: string | undefined;
  readonly RoutingDomain?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  /** Tags applied to the AWS-managed VPC Lattice resource gateway when it is created on your behalf (tag-on-create). */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly VpcIdentifier?: string | undefined;
}

/** The Lambda target configuration. */
export interface GatewayTarget_McpLambdaTargetConfiguration {
  /** The ARN of the Lambda target configuration. */
  readonly LambdaArn?: string | undefined;
  /** The tool schema configuration for the gateway target MCP configuration for Lambda. */
  readonly ToolSchema?: GatewayTarget_ToolSchema | undefined;
}

export interface GatewayTarget_McpServerTargetConfiguration {
  readonly Endpoint?: string | undefined;
  readonly ListingMode?: string | undefined;
  readonly McpToolSchema?: GatewayTarget_McpToolSchemaConfiguration | undefined;
  readonly ResourcePriority?: number | undefined;
}

/** The MCP target configuration for the gateway target. */
export interface GatewayTarget_McpTargetConfiguration {
  readonly ApiGateway?: GatewayTarget_ApiGatewayTargetConfiguration | undefined;
  readonly Connector?: GatewayTarget_ConnectorTargetConfiguration | undefined;
  /** The Lambda MCP configuration for the gateway target. */
  readonly Lambda?: GatewayTarget_McpLambdaTargetConfiguration | undefined;
  readonly McpServer?: GatewayTarget_McpServerTargetConfiguration | undefined;
  /** The OpenApi schema for the gateway target MCP configuration. */
  readonly OpenApiSchema?: GatewayTarget_ApiSchemaConfiguration | undefined;
  /** The target configuration for the Smithy model target. */
  readonly SmithyModel?: GatewayTarget_ApiSchemaConfiguration | undefined;
}

export interface GatewayTarget_McpToolSchemaConfiguration {
  readonly InlinePayload?: string | undefined;
  readonly S3?: GatewayTarget_S3Configuration | undefined;
}

export interface GatewayTarget_MetadataConfiguration {
  readonly AllowedQueryParameters?: readonly string[] | undefined;
  readonly AllowedRequestHeaders?: readonly string[] | undefined;
  readonly AllowedResponseHeaders?: readonly string[] | undefined;
}

export interface GatewayTarget_ModelEntry {
  readonly Model?: string | undefined;
}

export interface GatewayTarget_ModelMapping {
  readonly ProviderPrefix?: GatewayTarget_ProviderPrefix | undefined;
}

export interface GatewayTarget_OAuth2AuthorizationData {
  readonly AuthorizationUrl?: string | undefined;
  readonly UserId?: string | undefined;
}

/** The OAuth credential provider for the gateway target. */
export interface GatewayTarget_OAuthCredentialProvider {
  /** The OAuth credential provider. */
  readonly CustomParameters?: { readonly [key: string]: string | undefined } | undefined;
  readonly DefaultReturnUrl?: string | undefined;
  readonly GrantType?: string | undefined;
  /** The provider ARN for the gateway target. */
  readonly ProviderArn?: string | undefined;
  /** The OAuth credential provider scopes. */
  readonly Scopes?: readonly string[] | undefined;
}

export interface GatewayTarget_PassthroughTargetConfiguration {
  readonly Endpoint?: string | undefined;
  readonly ProtocolType?: string | undefined;
  readonly Schema?: GatewayTarget_HttpApiSchemaConfiguration | undefined;
  readonly StickinessConfiguration?: GatewayTarget_StickinessConfiguration | undefined;
}

export interface GatewayTarget_PrivateEndpoint {
  readonly ManagedVpcResource?: GatewayTarget_ManagedVpcResource | undefined;
  readonly SelfManagedLatticeResource?: GatewayTarget_SelfManagedLatticeResource | undefined;
}

export interface GatewayTarget_ProviderPrefix {
  readonly Separator?: string | undefined;
  readonly Strip?: boolean | undefined;
}

export interface GatewayTarget_RuntimeTargetConfiguration {
  readonly Arn?: string | undefined;
  readonly Qualifier?: string | undefined;
  readonly Schema?: GatewayTarget_HttpApiSchemaConfiguration | undefined;
}

/** The S3 configuration for the gateway target. */
export interface GatewayTarget_S3Configuration {
  /** The S3 configuration bucket owner account ID for the gateway target. */
  readonly BucketOwnerAccountId?: string | undefined;
  /** The configuration URI for the gateway target. */
  readonly Uri?: string | undefined;
}

/** The schema definition for the gateway target. */
export interface GatewayTarget_SchemaDefinition {
  /** The workload identity details for the gateway. */
  readonly Description?: string | undefined;
  readonly Items?: GatewayTarget_SchemaDefinition | undefined;
  /** The schema definition properties for the gateway target. */
  readonly Properties?: { readonly [key: string]: GatewayTarget_SchemaDefinition | undefined } | undefined;
  /** The schema definition. */
  readonly Required?: readonly string[] | undefined;
  /** The scheme definition type for the gateway target. */
  readonly Type?: string | undefined;
}

export interface GatewayTarget_SelfManagedLatticeResource {
  readonly ResourceConfigurationIdentifier?: string | undefined;
}

export interface GatewayTarget_StickinessConfiguration {
  readonly Identifier?: string | undefined;
  readonly Timeout?: number | undefined;
}

/** The target configuration. */
export interface GatewayTarget_TargetConfiguration {
  readonly Http?: GatewayTarget_HttpTargetConfiguration | undefined;
  readonly Inference?: GatewayTarget_InferenceTargetConfiguration | undefined;
  /** The target configuration definition for MCP. */
  readonly Mcp?: GatewayTarget_McpTargetConfiguration | undefined;
}

/** The tool definition for the gateway. */
export interface GatewayTarget_ToolDefinition {
  readonly Description?: string | undefined;
  /** The input schema for the gateway target. */
  readonly InputSchema?: GatewayTarget_SchemaDefinition | undefined;
  /** The tool name. */
  readonly Name?: string | undefined;
  /** The tool definition output schema for the gateway target. */
  readonly OutputSchema?: GatewayTarget_SchemaDefinition | undefined;
}

/** The tool schema for the gateway target. */
export interface GatewayTarget_ToolSchema {
  /** The inline payload for the gateway target. */
  readonly InlinePayload?: readonly GatewayTarget_ToolDefinition[] | undefined;
  /** The S3 tool schema for the gateway target. */
  readonly S3?: GatewayTarget_S3Configuration | undefined;
}

/** `AWS::BedrockAgentCore::Harness`: Resource Type definition for AWS::BedrockAgentCore::Harness - a managed agentic loop service that provides a turnkey… */
export interface Harness {
  /** The tools that the agent is allowed to use. */
  readonly AllowedTools?: readonly string[] | undefined;
  readonly AuthorizerConfiguration?: Harness_AuthorizerConfiguration | undefined;
  readonly Environment?: Harness_HarnessEnvironmentProvider | undefined;
  readonly EnvironmentArtifact?: Harness_HarnessEnvironmentArtifact | undefined;
  /** Environment variables to set in the harness runtime environment. */
  readonly EnvironmentVariables?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the IAM role that the harness assumes when running. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The name of the harness. */
  readonly HarnessName?: string | undefined;
  /** The maximum number of iterations the agent loop can execute per invocation. */
  readonly MaxIterations?: number | undefined;
  /** The maximum number of tokens the agent can generate per iteration. */
  readonly MaxTokens?: number | undefined;
  readonly Memory?: Harness_HarnessMemoryConfiguration | undefined;
  readonly Model?: Harness_HarnessModelConfiguration | undefined;
  /** The skills available to the agent. */
  readonly Skills?: readonly Harness_HarnessSkill[] | undefined;
  /** The system prompt that defines the agent's behavior. */
  readonly SystemPrompt?: readonly Harness_HarnessSystemContentBlock[] | undefined;
  /** Tags to apply to the harness resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The maximum duration in seconds for the agent loop execution per invocation. */
  readonly TimeoutSeconds?: number | undefined;
  /** The tools available to the agent. */
  readonly Tools?: readonly Harness_HarnessTool[] | undefined;
  readonly Truncation?: Harness_HarnessTruncationConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the harness. */
  readonly Arn?: string | undefined;
  /** The timestamp when the harness was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the harness. */
  readonly HarnessId?: string | undefined;
  readonly Status?: string | undefined;
  /** The timestamp when the harness was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** The version of the harness. */
  readonly Version?: string | undefined;
}

export interface Harness_AuthorizerConfiguration {
  readonly CustomJWTAuthorizer?: Harness_CustomJWTAuthorizerConfiguration | undefined;
}

export interface Harness_AuthorizingClaimMatchValueType {
  readonly ClaimMatchOperator?: string | undefined;
  readonly ClaimMatchValue?: Harness_ClaimMatchValueType | undefined;
}

export interface Harness_ClaimMatchValueType {
  readonly MatchValueString?: string | undefined;
  readonly MatchValueStringList?: readonly string[] | undefined;
}

export interface Harness_ContainerConfiguration {
  /** The ECR URI of the container. */
  readonly ContainerUri?: string | undefined;
}

export interface Harness_CustomClaimValidationType {
  readonly AuthorizingClaimMatchValue?: Harness_AuthorizingClaimMatchValueType | undefined;
  readonly InboundTokenClaimName?: string | undefined;
  readonly InboundTokenClaimValueType?: string | undefined;
}

export interface Harness_CustomJWTAuthorizerConfiguration {
  readonly AllowedAudience?: readonly string[] | undefined;
  readonly AllowedClients?: readonly string[] | undefined;
  readonly AllowedScopes?: readonly string[] | undefined;
  readonly CustomClaims?: readonly Harness_CustomClaimValidationType[] | undefined;
  readonly DiscoveryUrl?: string | undefined;
  /** Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network. */
  readonly PrivateEndpoint?: Harness_PrivateEndpoint | undefined;
  readonly PrivateEndpointOverrides?: readonly Harness_PrivateEndpointOverride[] | undefined;
}

/** Configuration for an Amazon EFS access point to mount into the AgentCore Runtime. */
export interface Harness_EfsAccessPointConfiguration {
  readonly AccessPointArn?: string | undefined;
  readonly MountPath?: string | undefined;
}

export interface Harness_FilesystemConfiguration {
  /** Configuration for an Amazon EFS access point to mount into the AgentCore Runtime. */
  readonly EfsAccessPoint?: Harness_EfsAccessPointConfiguration | undefined;
  /** Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime. */
  readonly S3FilesAccessPoint?: Harness_S3FilesAccessPointConfiguration | undefined;
  readonly SessionStorage?: Harness_SessionStorageConfiguration | undefined;
}

export interface Harness_HarnessAgentCoreBrowserConfig {
  readonly BrowserArn?: string | undefined;
}

export interface Harness_HarnessAgentCoreCodeInterpreterConfig {
  readonly CodeInterpreterArn?: string | undefined;
}

export interface Harness_HarnessAgentCoreGatewayConfig {
  readonly GatewayArn?: string | undefined;
  readonly OutboundAuth?: Harness_HarnessGatewayOutboundAuth | undefined;
}

export interface Harness_HarnessAgentCoreMemoryConfiguration {
  readonly ActorId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly MessagesCount?: number | undefined;
  readonly RetrievalConfig?: { readonly [key: string]: Harness_HarnessAgentCoreMemoryRetrievalConfig | undefined } | undefined;
}

export interface Harness_HarnessAgentCoreMemoryRetrievalConfig {
  readonly RelevanceScore?: number | string | undefined;
  readonly StrategyId?: string | undefined;
  readonly TopK?: number | string | undefined;
}

export interface Harness_HarnessAgentCoreRuntimeEnvironment {
  /** The ARN of the underlying AgentCore Runtime. */
  readonly AgentRuntimeArn?: string | undefined;
  /** The ID of the underlying AgentCore Runtime. */
  readonly AgentRuntimeId?: string | undefined;
  /** The name of the underlying AgentCore Runtime. */
  readonly AgentRuntimeName?: string | undefined;
  readonly FilesystemConfigurations?: readonly Harness_FilesystemConfiguration[] | undefined;
  readonly LifecycleConfiguration?: Harness_LifecycleConfiguration | undefined;
  readonly NetworkConfiguration?: Harness_NetworkConfiguration | undefined;
}

export interface Harness_HarnessBedrockModelConfig {
  readonly ApiFormat?: string | undefined;
  readonly MaxTokens?: number | undefined;
  readonly ModelId?: string | undefined;
  readonly Temperature?: number | undefined;
  readonly TopP?: number | undefined;
}

export interface Harness_HarnessEnvironmentArtifact {
  readonly ContainerConfiguration?: Harness_ContainerConfiguration | undefined;
}

export interface Harness_HarnessEnvironmentProvider {
  readonly AgentCoreRuntimeEnvironment?: Harness_HarnessAgentCoreRuntimeEnvironment | undefined;
}

export interface Harness_HarnessGatewayOutboundAuth {
  readonly AwsIam?: Json | undefined;
  readonly None?: Json | undefined;
  readonly Oauth?: Harness_OAuthCredentialProvider | undefined;
}

export interface Harness_HarnessGeminiModelConfig {
  readonly ApiKeyArn?: string | undefined;
  readonly MaxTokens?: number | undefined;
  readonly ModelId?: string | undefined;
  readonly Temperature?: number | undefined;
  readonly TopK?: number | undefined;
  readonly TopP?: number | undefined;
}

export interface Harness_HarnessInlineFunctionConfig {
  readonly Description?: string | undefined;
  /** JSON Schema describing the tool's input parameters. */
  readonly InputSchema?: Json | undefined;
}

export interface Harness_HarnessLiteLlmModelConfig {
  readonly ApiBase?: string | undefined;
  readonly ApiKeyArn?: string | undefined;
  readonly MaxTokens?: number | undefined;
  readonly ModelId?: string | undefined;
  readonly Temperature?: number | undefined;
  readonly TopP?: number | undefined;
}

/** Configuration for managed memory. */
export interface Harness_HarnessManagedMemoryConfiguration {
  /** The ARN of the managed memory resource. */
  readonly Arn?: string | undefined;
  /** Customer-managed KMS key ARN. */
  readonly EncryptionKeyArn?: string | undefined;
  /** Event retention in days. */
  readonly EventExpiryDuration?: number | undefined;
  /** Strategy types to enable. */
  readonly Strategies?: readonly string[] | undefined;
}

export interface Harness_HarnessMemoryConfiguration {
  readonly AgentCoreMemoryConfiguration?: Harness_HarnessAgentCoreMemoryConfiguration | undefined;
  /** Explicitly opt out of memory. */
  readonly Disabled?: Json | undefined;
  /** Configuration for managed memory. */
  readonly ManagedMemoryConfiguration?: Harness_HarnessManagedMemoryConfiguration | undefined;
}

export interface Harness_HarnessModelConfiguration {
  readonly BedrockModelConfig?: Harness_HarnessBedrockModelConfig | undefined;
  readonly GeminiModelConfig?: Harness_HarnessGeminiModelConfig | undefined;
  readonly LiteLlmModelConfig?: Harness_HarnessLiteLlmModelConfig | undefined;
  readonly OpenAiModelConfig?: Harness_HarnessOpenAiModelConfig | undefined;
}

export interface Harness_HarnessOpenAiModelConfig {
  readonly ApiFormat?: string | undefined;
  readonly ApiKeyArn?: string | undefined;
  readonly MaxTokens?: number | undefined;
  readonly ModelId?: string | undefined;
  readonly Temperature?: number | undefined;
  readonly TopP?: number | undefined;
}

export interface Harness_HarnessRemoteMcpConfig {
  readonly Headers?: { readonly [key: string]: string | undefined } | undefined;
  readonly Url?: string | undefined;
}

export interface Harness_HarnessSkill {
  /** AWS Skills baked into the Harness's underlying Runtime. */
  readonly AwsSkills?: Harness_HarnessSkillAwsSkillsSource | undefined;
  /** A git repository containing the skill, cloned over HTTPS. */
  readonly Git?: Harness_HarnessSkillGitSource | undefined;
  /** The filesystem path to the skill definition. */
  readonly Path?: string | undefined;
  /** An S3 source containing the skill. */
  readonly S3?: Harness_HarnessSkillS3Source | undefined;
}

/** AWS Skills baked into the Harness's underlying Runtime. */
export interface Harness_HarnessSkillAwsSkillsSource {
  /** Optionally filter allowed skills with glob syntax, e.g., ['core-skills/*']. */
  readonly Paths?: readonly string[] | undefined;
}

/** Authentication configuration for accessing a private git repository. */
export interface Harness_HarnessSkillGitAuth {
  /** The ARN of the credential in AgentCore Identity containing the password or personal access token. */
  readonly CredentialArn?: string | undefined;
  /** Username for authentication. */
  readonly Username?: string | undefined;
}

/** A git repository containing the skill, cloned over HTTPS. */
export interface Harness_HarnessSkillGitSource {
  /** Authentication configuration for accessing a private git repository. */
  readonly Auth?: Harness_HarnessSkillGitAuth | undefined;
  /** Subdirectory within the repository containing the skill. */
  readonly Path?: string | undefined;
  /** The HTTPS URL of the git repository. */
  readonly Url?: string | undefined;
}

/** An S3 source containing the skill. */
export interface Harness_HarnessSkillS3Source {
  /** The S3 URI pointing to the skill directory (e.g., s3://bucket/skills/my-skill/). */
  readonly Uri?: string | undefined;
}

export interface Harness_HarnessSlidingWindowConfiguration {
  readonly MessagesCount?: number | undefined;
}

export interface Harness_HarnessSummarizationConfiguration {
  readonly PreserveRecentMessages?: number | undefined;
  readonly SummarizationSystemPrompt?: string | undefined;
  readonly SummaryRatio?: number | undefined;
}

export interface Harness_HarnessSystemContentBlock {
  /** The text content of the system prompt block. */
  readonly Text?: string | undefined;
}

export interface Harness_HarnessTool {
  readonly Config?: Harness_HarnessToolConfiguration | undefined;
  readonly Name?: string | undefined;
  readonly Type?: string | undefined;
}

export interface Harness_HarnessToolConfiguration {
  readonly AgentCoreBrowser?: Harness_HarnessAgentCoreBrowserConfig | undefined;
  readonly AgentCoreCodeInterpreter?: Harness_HarnessAgentCoreCodeInterpreterConfig | undefined;
  readonly AgentCoreGateway?: Harness_HarnessAgentCoreGatewayConfig | undefined;
  readonly InlineFunction?: Harness_HarnessInlineFunctionConfig | undefined;
  readonly RemoteMcp?: Harness_HarnessRemoteMcpConfig | undefined;
}

export interface Harness_HarnessTruncationConfiguration {
  readonly Config?: Harness_HarnessTruncationStrategyConfiguration | undefined;
  readonly Strategy?: string | undefined;
}

export interface Harness_HarnessTruncationStrategyConfiguration {
  readonly SlidingWindow?: Harness_HarnessSlidingWindowConfiguration | undefined;
  readonly Summarization?: Harness_HarnessSummarizationConfiguration | undefined;
}

export interface Harness_LifecycleConfiguration {
  readonly IdleRuntimeSessionTimeout?: number | undefined;
  readonly MaxLifetime?: number | undefined;
}

/** Configuration for a service-managed VPC endpoint. */
export interface Harness_ManagedVpcResource {
  readonly EndpointIpAddressType?: string | undefined;
  readonly RoutingDomain?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly VpcIdentifier?: string | undefined;
}

export interface Harness_NetworkConfiguration {
  readonly NetworkMode?: string | undefined;
  readonly NetworkModeConfig?: Harness_VpcConfig | undefined;
}

export interface Harness_OAuthCredentialProvider {
  readonly CustomParameters?: { readonly [key: string]: string | undefined } | undefined;
  readonly DefaultReturnUrl?: string | undefined;
  readonly GrantType?: string | undefined;
  readonly ProviderArn?: string | undefined;
  readonly Scopes?: readonly string[] | undefined;
}

/** Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network. */
export interface Harness_PrivateEndpoint {
  /** Configuration for a service-managed VPC endpoint. */
  readonly ManagedVpcResource?: Harness_ManagedVpcResource | undefined;
  /** Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration. */
  readonly SelfManagedLatticeResource?: Harness_SelfManagedLatticeResource | undefined;
}

/** Maps a domain to a private endpoint for resolving that domain over a private network. */
export interface Harness_PrivateEndpointOverride {
  readonly Domain?: string | undefined;
  /** Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network. */
  readonly PrivateEndpoint?: Harness_PrivateEndpoint | undefined;
}

/** Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime. */
export interface Harness_S3FilesAccessPointConfiguration {
  readonly AccessPointArn?: string | undefined;
  readonly MountPath?: string | undefined;
}

/** Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration. */
export interface Harness_SelfManagedLatticeResource {
  readonly ResourceConfigurationIdentifier?: string | undefined;
}

export interface Harness_SessionStorageConfiguration {
  readonly MountPath?: string | undefined;
}

export interface Harness_VpcConfig {
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly Subnets?: readonly string[] | undefined;
}

/** `AWS::BedrockAgentCore::HarnessEndpoint`: Resource Type definition for AWS::BedrockAgentCore::HarnessEndpoint - a named, stable reference to a specific version… */
export interface HarnessEndpoint {
  /** The description of the endpoint. */
  readonly Description?: string | undefined;
  /** The name of the endpoint. */
  readonly EndpointName?: string | undefined;
  /** The ID of the harness that the endpoint belongs to. */
  readonly HarnessId?: string | undefined;
  /** Tags to apply to the harness endpoint resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The harness version that the endpoint points to and serves invocations from. */
  readonly TargetVersion?: string | undefined;
  /** The Amazon Resource Name (ARN) of the endpoint. */
  readonly Arn?: string | undefined;
  /** The timestamp when the endpoint was created. */
  readonly CreatedAt?: string | undefined;
  /** The name of the harness that the endpoint belongs to. */
  readonly HarnessName?: string | undefined;
  /** The harness version that the endpoint is currently serving. */
  readonly LiveVersion?: string | undefined;
  readonly Status?: string | undefined;
  /** The timestamp when the endpoint was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::BedrockAgentCore::Memory`: Memory allows AI agents to maintain both immediate and long-term knowledge, enabling context-aware and personalized… */
export interface Memory {
  /** Description of the Memory resource */
  readonly Description?: string | undefined;
  /** The memory encryption key Amazon Resource Name (ARN). */
  readonly EncryptionKeyArn?: string | undefined;
  /** The event expiry configuration. */
  readonly EventExpiryDuration?: number | undefined;
  /** List of indexed keys for the memory */
  readonly IndexedKeys?: readonly Memory_IndexedKey[] | undefined;
  /** The memory role ARN. */
  readonly MemoryExecutionRoleArn?: string | undefined;
  /** The memory strategies. */
  readonly MemoryStrategies?: readonly Memory_MemoryStrategy[] | undefined;
  /** The memory name. */
  readonly Name?: string | undefined;
  /** List of namespace variable key definitions for a memory resource */
  readonly NamespaceKeys?: readonly Memory_NamespaceKeyEntry[] | undefined;
  readonly StreamDeliveryResources?: Memory_StreamDeliveryResources | undefined;
  /** The tags for the resources. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The timestamp when the memory record was created. */
  readonly CreatedAt?: string | undefined;
  readonly FailureReason?: string | undefined;
  /** ARN of the Memory resource */
  readonly MemoryArn?: string | undefined;
  /** The memory ID. */
  readonly MemoryId?: string | undefined;
  /** The memory status. */
  readonly Status?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

export interface Memory_ContentConfiguration {
  /** The level of content detail to deliver */
  readonly Level?: string | undefined;
  /** The type of content to deliver */
  readonly Type?: string | undefined;
}

/** The memory configuration input. */
export interface Memory_CustomConfigurationInput {
  readonly EpisodicOverride?: Memory_EpisodicOverride | undefined;
  /** The custom configuration input. */
  readonly SelfManagedConfiguration?: Memory_SelfManagedConfiguration | undefined;
  /** The memory override configuration. */
  readonly SemanticOverride?: Memory_SemanticOverride | undefined;
  /** The memory configuration override. */
  readonly SummaryOverride?: Memory_SummaryOverride | undefined;
  /** The memory user preference override. */
  readonly UserPreferenceOverride?: Memory_UserPreferenceOverride | undefined;
}

/** The memory strategy. */
export interface Memory_CustomMemoryStrategy {
  /** The memory strategy configuration. */
  readonly Configuration?: Memory_CustomConfigurationInput | undefined;
  /** Creation timestamp of the memory strategy */
  readonly CreatedAt?: string | undefined;
  /** The memory strategy description. */
  readonly Description?: string | undefined;
  readonly MemoryRecordSchema?: Memory_MemoryRecordSchema | undefined;
  /** The memory strategy name. */
  readonly Name?: string | undefined;
  /** List of namespaces for memory strategy */
  readonly NamespaceTemplates?: readonly string[] | undefined;
  /** The memory strategy namespaces. */
  readonly Namespaces?: readonly string[] | undefined;
  /** The memory strategy status. */
  readonly Status?: string | undefined;
  /** The memory strategy ID. */
  readonly StrategyId?: string | undefined;
  /** The memory strategy type. */
  readonly Type?: string | undefined;
  /** The memory strategy update date and time. */
  readonly UpdatedAt?: string | undefined;
}

export interface Memory_EpisodicMemoryStrategy {
  /** Creation timestamp of the memory strategy */
  readonly CreatedAt?: string | undefined;
  /** Description of the Memory resource */
  readonly Description?: string | undefined;
  readonly MemoryRecordSchema?: Memory_MemoryRecordSchema | undefined;
  /** Name of the Memory resource */
  readonly Name?: string | undefined;
  /** List of namespaces for memory strategy */
  readonly NamespaceTemplates?: readonly string[] | undefined;
  /** List of namespaces for memory strategy */
  readonly Namespaces?: readonly string[] | undefined;
  readonly ReflectionConfiguration?: Memory_EpisodicReflectionConfigurationInput | undefined;
  /** Status of the memory strategy */
  readonly Status?: string | undefined;
  /** Unique identifier for the memory strategy */
  readonly StrategyId?: string | undefined;
  /** Type of memory strategy */
  readonly Type?: string | undefined;
  /** Last update timestamp of the memory strategy */
  readonly UpdatedAt?: string | undefined;
}

export interface Memory_EpisodicOverride {
  readonly Consolidation?: Memory_EpisodicOverrideConsolidationConfigurationInput | undefined;
  readonly Extraction?: Memory_EpisodicOverrideExtractionConfigurationInput | undefined;
  readonly Reflection?: Memory_EpisodicOverrideReflectionConfigurationInput | undefined;
}

export interface Memory_EpisodicOverrideConsolidationConfigurationInput {
  /** Text prompt for model instructions */
  readonly AppendToPrompt?: string | undefined;
  readonly ModelId?: string | undefined;
}

export interface Memory_EpisodicOverrideExtractionConfigurationInput {
  /** Text prompt for model instructions */
  readonly AppendToPrompt?: string | undefined;
  readonly ModelId?: string | undefined;
}

export interface Memory_EpisodicOverrideReflectionConfigurationInput {
  /** Text prompt for model instructions */
  readonly AppendToPrompt?: string | undefined;
  readonly MemoryRecordSchema?: Memory_MemoryRecordSchema | undefined;
  readonly ModelId?: string | undefined;
  /** List of namespaces for memory strategy */
  readonly NamespaceTemplates?: readonly string[] | undefined;
  /** List of namespaces for memory strategy */
  readonly Namespaces?: readonly string[] | undefined;
}

export interface Memory_EpisodicReflectionConfigurationInput {
  readonly MemoryRecordSchema?: Memory_MemoryRecordSchema | undefined;
  /** List of namespaces for memory strategy */
  readonly NamespaceTemplates?: readonly string[] | undefined;
  /** List of namespaces for memory strategy */
  readonly Namespaces?: readonly string[] | undefined;
}

export interface Memory_ExtractionConfig {
  readonly LlmExtractionConfig?: Memory_LlmExtractionConfig | undefined;
}

export interface Memory_IndexedKey {
  /** Key name for metadata fields */
  readonly Key?: string | undefined;
  /** Supported data types for metadata values */
  readonly Type?: string | undefined;
}

/** The memory invocation configuration input. */
export interface Memory_InvocationConfigurationInput {
  /** The message invocation configuration information for the bucket name. */
  readonly PayloadDeliveryBucketName?: string | undefined;
  /** The memory trigger condition topic Amazon Resource Name (ARN). */
  readonly TopicArn?: string | undefined;
}

export interface Memory_KinesisResource {
  readonly ContentConfigurations?: readonly Memory_ContentConfiguration[] | undefined;
  /** ARN format */
  readonly DataStreamArn?: string | undefined;
}

export interface Memory_LlmExtractionConfig {
  /** Definition for the metadata schema entry */
  readonly Definition?: string | undefined;
  /** LLM extraction instruction */
  readonly LlmExtractionInstruction?: string | undefined;
  readonly Validation?: Memory_Validation | undefined;
}

export interface Memory_MemoryRecordSchema {
  /** List of metadata schema entries */
  readonly MetadataSchema?: readonly Memory_MetadataSchemaEntry[] | undefined;
}

/** The memory strategy. */
export interface Memory_MemoryStrategy {
  /** The memory strategy. */
  readonly CustomMemoryStrategy?: Memory_CustomMemoryStrategy | undefined;
  readonly EpisodicMemoryStrategy?: Memory_EpisodicMemoryStrategy | undefined;
  /** The memory strategy. */
  readonly SemanticMemoryStrategy?: Memory_SemanticMemoryStrategy | undefined;
  /** The memory strategy summary. */
  readonly SummaryMemoryStrategy?: Memory_SummaryMemoryStrategy | undefined;
  /** The memory strategy. */
  readonly UserPreferenceMemoryStrategy?: Memory_UserPreferenceMemoryStrategy | undefined;
}

/** The message based trigger input. */
export interface Memory_MessageBasedTriggerInput {
  /** The memory trigger condition input for the message based trigger message count. */
  readonly MessageCount?: number | undefined;
}

export interface Memory_MetadataSchemaEntry {
  readonly ExtractionConfig?: Memory_ExtractionConfig | undefined;
  /** Specifies whether the metadata value is extracted by the LLM or passed through deterministically from the event */
  readonly ExtractionType?: string | undefined;
  /** Key name for metadata fields */
  readonly Key?: string | undefined;
  /** Supported data types for metadata values */
  readonly Type?: string | undefined;
}

/** A namespace variable key definition with optional validation rules */
export interface Memory_NamespaceKeyEntry {
  /** A namespace variable key name. */
  readonly Key?: string | undefined;
  /** Validation rules for namespace variable values. */
  readonly Validation?: Memory_NamespaceKeyValidation | undefined;
}

/** Validation rules for namespace variable values. */
export interface Memory_NamespaceKeyValidation {
  /** List of allowed values for this namespace variable */
  readonly AllowedValues?: readonly string[] | undefined;
  /** A regex pattern that a namespace variable value must match */
  readonly RegexPattern?: string | undefined;
}

export interface Memory_NumberValidation {
  readonly MaxValue?: number | undefined;
  readonly MinValue?: number | undefined;
}

/** The self managed configuration. */
export interface Memory_SelfManagedConfiguration {
  /** The memory configuration for self managed. */
  readonly HistoricalContextWindowSize?: number | undefined;
  /** The self managed configuration. */
  readonly InvocationConfiguration?: Memory_InvocationConfigurationInput | undefined;
  readonly TriggerConditions?: readonly Memory_TriggerConditionInput[] | undefined;
}

/** The memory strategy. */
export interface Memory_SemanticMemoryStrategy {
  /** Creation timestamp of the memory strategy */
  readonly CreatedAt?: string | undefined;
  /** The memory strategy description. */
  readonly Description?: string | undefined;
  readonly MemoryRecordSchema?: Memory_MemoryRecordSchema | undefined;
  /** The memory strategy name. */
  readonly Name?: string | undefined;
  /** List of namespaces for memory strategy */
  readonly NamespaceTemplates?: readonly string[] | undefined;
  /** The memory strategy namespaces. */
  readonly Namespaces?: readonly string[] | undefined;
  /** Status of the memory strategy */
  readonly Status?: string | undefined;
  /** The memory strategy ID. */
  readonly StrategyId?: string | undefined;
  /** The memory strategy type. */
  readonly Type?: string | undefined;
  /** Last update timestamp of the memory strategy */
  readonly UpdatedAt?: string | undefined;
}

/** The memory override. */
export interface Memory_SemanticOverride {
  /** The memory override consolidation. */
  readonly Consolidation?: Memory_SemanticOverrideConsolidationConfigurationInput | undefined;
  /** The memory override extraction. */
  readonly Extraction?: Memory_SemanticOverrideExtractionConfigurationInput | undefined;
}

/** The memory override configuration. */
export interface Memory_SemanticOverrideConsolidationConfigurationInput {
  /** The override configuration. */
  readonly AppendToPrompt?: string | undefined;
  /** The memory override model ID. */
  readonly ModelId?: string | undefined;
}

/** The memory override configuration. */
export interface Memory_SemanticOverrideExtractionConfigurationInput {
  /** The extraction configuration. */
  readonly AppendToPrompt?: string | undefined;
  /** The memory override configuration model ID. */
  readonly ModelId?: string | undefined;
}

export interface Memory_StreamDeliveryResource {
  readonly Kinesis?: Memory_KinesisResource | undefined;
}

export interface Memory_StreamDeliveryResources {
  readonly Resources?: readonly Memory_StreamDeliveryResource[] | undefined;
}

export interface Memory_StringListValidation {
  readonly AllowedValues?: readonly string[] | undefined;
  readonly MaxItems?: number | undefined;
}

export interface Memory_StringValidation {
  readonly AllowedValues?: readonly string[] | undefined;
}

/** The memory strategy. */
export interface Memory_SummaryMemoryStrategy {
  /** Creation timestamp of the memory strategy */
  readonly CreatedAt?: string | undefined;
  /** The memory strategy description. */
  readonly Description?: string | undefined;
  readonly MemoryRecordSchema?: Memory_MemoryRecordSchema | undefined;
  /** The memory strategy name. */
  readonly Name?: string | undefined;
  /** List of namespaces for memory strategy */
  readonly NamespaceTemplates?: readonly string[] | undefined;
  /** The summary memory strategy. */
  readonly Namespaces?: readonly string[] | undefined;
  /** The memory strategy status. */
  readonly Status?: string | undefined;
  /** The memory strategy ID. */
  readonly StrategyId?: string | undefined;
  /** The memory strategy type. */
  readonly Type?: string | undefined;
  /** The memory strategy update date and time. */
  readonly UpdatedAt?: string | undefined;
}

/** The memory summary override. */
export interface Memory_SummaryOverride {
  /** The memory override consolidation. */
  readonly Consolidation?: Memory_SummaryOverrideConsolidationConfigurationInput | undefined;
}

/** The consolidation configuration. */
export interface Memory_SummaryOverrideConsolidationConfigurationInput {
  /** The memory override configuration. */
  readonly AppendToPrompt?: string | undefined;
  /** The memory override configuration model ID. */
  readonly ModelId?: string | undefined;
}

/** The memory trigger condition input for the time based trigger. */
export interface Memory_TimeBasedTriggerInput {
  /** The memory trigger condition input for the session timeout. */
  readonly IdleSessionTimeout?: number | undefined;
}

/** The token based trigger input. */
export interface Memory_TokenBasedTriggerInput {
  /** The token based trigger token count. */
  readonly TokenCount?: number | undefined;
}

/** The memory trigger condition input. */
export interface Memory_TriggerConditionInput {
  /** The memory trigger condition input for the message based trigger. */
  readonly MessageBasedTrigger?: Memory_MessageBasedTriggerInput | undefined;
  /** The memory trigger condition input. */
  readonly TimeBasedTrigger?: Memory_TimeBasedTriggerInput | undefined;
  /** The trigger condition information for a token based trigger. */
  readonly TokenBasedTrigger?: Memory_TokenBasedTriggerInput | undefined;
}

/** The memory strategy. */
export interface Memory_UserPreferenceMemoryStrategy {
  /** Creation timestamp of the memory strategy */
  readonly CreatedAt?: string | undefined;
  /** The memory strategy description. */
  readonly Description?: string | undefined;
  readonly MemoryRecordSchema?: Memory_MemoryRecordSchema | undefined;
  /** The memory strategy name. */
  readonly Name?: string | undefined;
  /** List of namespaces for memory strategy */
  readonly NamespaceTemplates?: readonly string[] | undefined;
  /** The memory namespaces. */
  readonly Namespaces?: readonly string[] | undefined;
  /** The memory strategy status. */
  readonly Status?: string | undefined;
  /** The memory strategy ID. */
  readonly StrategyId?: string | undefined;
  /** The memory strategy type. */
  readonly Type?: string | undefined;
  /** The memory strategy update date and time. */
  readonly UpdatedAt?: string | undefined;
}

/** The memory user preference override. */
export interface Memory_UserPreferenceOverride {
  /** The memory override consolidation information. */
  readonly Consolidation?: Memory_UserPreferenceOverrideConsolidationConfigurationInput | undefined;
  /** The memory user preferences for extraction. */
  readonly Extraction?: Memory_UserPreferenceOverrideExtractionConfigurationInput | undefined;
}

/** The configuration input. */
export interface Memory_UserPreferenceOverrideConsolidationConfigurationInput {
  /** The memory configuration. */
  readonly AppendToPrompt?: string | undefined;
  /** The memory override configuration model ID. */
  readonly ModelId?: string | undefined;
}

/** The memory override configuration. */
export interface Memory_UserPreferenceOverrideExtractionConfigurationInput {
  /** The extraction configuration. */
  readonly AppendToPrompt?: string | undefined;
  /** The memory override for the model ID. */
  readonly ModelId?: string | undefined;
}

export interface Memory_Validation {
  readonly NumberValidation?: Memory_NumberValidation | undefined;
  readonly StringListValidation?: Memory_StringListValidation | undefined;
  readonly StringValidation?: Memory_StringValidation | undefined;
}

/** `AWS::BedrockAgentCore::OAuth2CredentialProvider`: Resource Type definition for AWS::BedrockAgentCore::OAuth2CredentialProvider */
export interface OAuth2CredentialProvider {
  /** The vendor of the OAuth2 credential provider */
  readonly CredentialProviderVendor?: string | undefined;
  /** The name of the OAuth2 credential provider */
  readonly Name?: string | undefined;
  /** Input configuration for an OAuth2 provider */
  readonly Oauth2ProviderConfigInput?: OAuth2CredentialProvider_Oauth2ProviderConfigInput | undefined;
  /** Tags to assign to the OAuth2 credential provider */
  readonly Tags?: readonly Tag[] | undefined;
  /** The callback URL for the OAuth2 authorization flow */
  readonly CallbackUrl?: string | undefined;
  /** Contains information about a secret in AWS Secrets Manager */
  readonly ClientSecretArn?: OAuth2CredentialProvider_ClientSecretArn | undefined;
  /** The JSON key within the secret that contains the client secret value */
  readonly ClientSecretJsonKey?: string | undefined;
  /** The source of the client secret */
  readonly ClientSecretSource?: string | undefined;
  /** The timestamp when the credential provider was created */
  readonly CreatedTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the OAuth2 credential provider */
  readonly CredentialProviderArn?: string | undefined;
  /** The timestamp when the credential provider was last updated */
  readonly LastUpdatedTime?: string | undefined;
  /** Output configuration for an OAuth2 provider */
  readonly Oauth2ProviderConfigOutput?: OAuth2CredentialProvider_Oauth2ProviderConfigOutput | undefined;
  /** The current status of the OAuth2 credential provider */
  readonly Status?: string | undefined;
}

/** Input configuration for an Atlassian OAuth2 provider */
export interface OAuth2CredentialProvider_AtlassianOauth2ProviderConfigInput {
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ClientSecretConfig?: OAuth2CredentialProvider_SecretReference | undefined;
  readonly ClientSecretSource?: string | undefined;
}

/** Contains information about a secret in AWS Secrets Manager */
export interface OAuth2CredentialProvider_ClientSecretArn {
  /** The ARN of the secret in AWS Secrets Manager */
  readonly SecretArn?: string | undefined;
}

/** Input configuration for a custom OAuth2 provider */
export interface OAuth2CredentialProvider_CustomOauth2ProviderConfigInput {
  /** The client authentication method to use when authenticating with the token endpoint */
  readonly ClientAuthenticationMethod?: string | undefined;
  /** The client ID for the custom OAuth2 provider */
  readonly ClientId?: string | undefined;
  /** The client secret for the custom OAuth2 provider */
  readonly ClientSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ClientSecretConfig?: OAuth2CredentialProvider_SecretReference | undefined;
  /** The source of the client secret */
  readonly ClientSecretSource?: string | undefined;
  /** Discovery information for an OAuth2 provider */
  readonly OauthDiscovery?: OAuth2CredentialProvider_Oauth2Discovery | undefined;
  /** Configuration for on-behalf-of token exchange */
  readonly OnBehalfOfTokenExchangeConfig?: OAuth2CredentialProvider_OnBehalfOfTokenExchangeConfig | undefined;
  /** The private endpoint configuration for connecting to private resources in your VPC */
  readonly PrivateEndpoint?: OAuth2CredentialProvider_PrivateEndpoint | undefined;
  /** A list of private endpoint overrides. */
  readonly PrivateEndpointOverrides?: readonly OAuth2CredentialProvider_PrivateEndpointOverride[] | undefined;
  /** Configuration for private_key_jwt client authentication (RFC 7523) */
  readonly PrivateKeyJwtConfig?: OAuth2CredentialProvider_PrivateKeyJwtConfig | undefined;
}

/** Input configuration for a GitHub OAuth2 provider */
export interface OAuth2CredentialProvider_GithubOauth2ProviderConfigInput {
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ClientSecretConfig?: OAuth2CredentialProvider_SecretReference | undefined;
  readonly ClientSecretSource?: string | undefined;
}

/** Input configuration for a Google OAuth2 provider */
export interface OAuth2CredentialProvider_GoogleOauth2ProviderConfigInput {
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ClientSecretConfig?: OAuth2CredentialProvider_SecretReference | undefined;
  readonly ClientSecretSource?: string | undefined;
}

/** Input configuration for a supported non-custom OAuth2 provider */
export interface OAuth2CredentialProvider_IncludedOauth2ProviderConfigInput {
  /** OAuth2 authorization endpoint for your isolated OAuth2 application tenant */
  readonly AuthorizationEndpoint?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ClientSecretConfig?: OAuth2CredentialProvider_SecretReference | undefined;
  readonly ClientSecretSource?: string | undefined;
  /** Token issuer of your isolated OAuth2 application tenant */
  readonly Issuer?: string | undefined;
  /** OAuth2 token endpoint for your isolated OAuth2 application tenant */
  readonly TokenEndpoint?: string | undefined;
}

/** Contains the KMS key configuration for a JWT client assertion */
export interface OAuth2CredentialProvider_KmsKeySourceType {
  /** The Amazon Resource Name (ARN) of the KMS key used to sign the JWT client assertion */
  readonly KmsKeyArn?: string | undefined;
}

/** Input configuration for a LinkedIn OAuth2 provider */
export interface OAuth2CredentialProvider_LinkedinOauth2ProviderConfigInput {
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ClientSecretConfig?: OAuth2CredentialProvider_SecretReference | undefined;
  readonly ClientSecretSource?: string | undefined;
}

/** Configuration for a managed VPC Lattice resource. */
export interface OAuth2CredentialProvider_ManagedVpcResource {
  /** The IP address type for the resource configuration endpoint */
  readonly EndpointIpAddressType?: string | undefined;
  /** An intermediate publicly resolvable domain used as the VPC Lattice resource configuration endpoint */
  readonly RoutingDomain?: string | undefined;
  /** The security group IDs to associate with the VPC Lattice resource gateway */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The subnet IDs within the VPC where the VPC Lattice resource gateway is placed */
  readonly SubnetIds?: readonly string[] | undefined;
  /** A map of tags (key-value pairs) to apply to a resource */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ID of the VPC that contains your private resource */
  readonly VpcIdentifier?: string | undefined;
}

/** Input configuration for a Microsoft OAuth2 provider */
export interface OAuth2CredentialProvider_MicrosoftOauth2ProviderConfigInput {
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ClientSecretConfig?: OAuth2CredentialProvider_SecretReference | undefined;
  readonly ClientSecretSource?: string | undefined;
  /** The Microsoft Entra ID tenant ID */
  readonly TenantId?: string | undefined;
}

/** Authorization server metadata for the OAuth2 provider */
export interface OAuth2CredentialProvider_Oauth2AuthorizationServerMetadata {
  /** The authorization endpoint URL */
  readonly AuthorizationEndpoint?: string | undefined;
  /** The issuer URL for the OAuth2 authorization server */
  readonly Issuer?: string | undefined;
  /** The supported response types */
  readonly ResponseTypes?: readonly string[] | undefined;
  /** The token endpoint URL */
  readonly TokenEndpoint?: string | undefined;
}

/** Discovery information for an OAuth2 provider */
export interface OAuth2CredentialProvider_Oauth2Discovery {
  /** Authorization server metadata for the OAuth2 provider */
  readonly AuthorizationServerMetadata?: OAuth2CredentialProvider_Oauth2AuthorizationServerMetadata | undefined;
  /** The discovery URL for the OAuth2 provider */
  readonly DiscoveryUrl?: string | undefined;
}

/** Input configuration for an OAuth2 provider */
export interface OAuth2CredentialProvider_Oauth2ProviderConfigInput {
  /** Input configuration for an Atlassian OAuth2 provider */
  readonly AtlassianOauth2ProviderConfig?: OAuth2CredentialProvider_AtlassianOauth2ProviderConfigInput | undefined;
  /** Input configuration for a custom OAuth2 provider */
  readonly CustomOauth2ProviderConfig?: OAuth2CredentialProvider_CustomOauth2ProviderConfigInput | undefined;
  /** Input configuration for a GitHub OAuth2 provider */
  readonly GithubOauth2ProviderConfig?: OAuth2CredentialProvider_GithubOauth2ProviderConfigInput | undefined;
  /** Input configuration for a Google OAuth2 provider */
  readonly GoogleOauth2ProviderConfig?: OAuth2CredentialProvider_GoogleOauth2ProviderConfigInput | undefined;
  /** Input configuration for a supported non-custom OAuth2 provider */
  readonly IncludedOauth2ProviderConfig?: OAuth2CredentialProvider_IncludedOauth2ProviderConfigInput | undefined;
  /** Input configuration for a LinkedIn OAuth2 provider */
  readonly LinkedinOauth2ProviderConfig?: OAuth2CredentialProvider_LinkedinOauth2ProviderConfigInput | undefined;
  /** Input configuration for a Microsoft OAuth2 provider */
  readonly MicrosoftOauth2ProviderConfig?: OAuth2CredentialProvider_MicrosoftOauth2ProviderConfigInput | undefined;
  /** Input configuration for a Salesforce OAuth2 provider */
  readonly SalesforceOauth2ProviderConfig?: OAuth2CredentialProvider_SalesforceOauth2ProviderConfigInput | undefined;
  /** Input configuration for a Slack OAuth2 provider */
  readonly SlackOauth2ProviderConfig?: OAuth2CredentialProvider_SlackOauth2ProviderConfigInput | undefined;
}

/** Output configuration for an OAuth2 provider */
export interface OAuth2CredentialProvider_Oauth2ProviderConfigOutput {
  /** The client authentication method used when authenticating with the token endpoint */
  readonly ClientAuthenticationMethod?: string | undefined;
  readonly ClientId?: string | undefined;
  /** Discovery information for an OAuth2 provider */
  readonly OauthDiscovery?: OAuth2CredentialProvider_Oauth2Discovery | undefined;
  /** Configuration for on-behalf-of token exchange */
  readonly OnBehalfOfTokenExchangeConfig?: OAuth2CredentialProvider_OnBehalfOfTokenExchangeConfig | undefined;
  /** The private endpoint configuration for connecting to private resources in your VPC */
  readonly PrivateEndpoint?: OAuth2CredentialProvider_PrivateEndpoint | undefined;
  /** The list of private endpoint overrides for the OAuth2 provider. */
  readonly PrivateEndpointOverrides?: readonly OAuth2CredentialProvider_PrivateEndpointOverride[] | undefined;
  /** Configuration for private_key_jwt client authentication (RFC 7523) */
  readonly PrivateKeyJwtConfig?: OAuth2CredentialProvider_PrivateKeyJwtConfig | undefined;
}

/** Configuration for on-behalf-of token exchange */
export interface OAuth2CredentialProvider_OnBehalfOfTokenExchangeConfig {
  /** The grant type for on-behalf-of token exchange */
  readonly GrantType?: string | undefined;
  /** Configuration for RFC 8693 Token Exchange */
  readonly TokenExchangeGrantTypeConfig?: OAuth2CredentialProvider_TokenExchangeGrantTypeConfig | undefined;
}

/** The private endpoint configuration for connecting to private resources in your VPC */
export interface OAuth2CredentialProvider_PrivateEndpoint {
  /** Configuration for a managed VPC Lattice resource. */
  readonly ManagedVpcResource?: OAuth2CredentialProvider_ManagedVpcResource | undefined;
  /** Configuration for a self-managed VPC Lattice resource. */
  readonly SelfManagedLatticeResource?: OAuth2CredentialProvider_SelfManagedLatticeResource | undefined;
}

/** A mapping of a specific domain to a private endpoint for secure connectivity through a VPC Lattice resource… */
export interface OAuth2CredentialProvider_PrivateEndpointOverride {
  /** The domain to override with a private endpoint */
  readonly Domain?: string | undefined;
  /** The private endpoint configuration for connecting to private resources in your VPC */
  readonly PrivateEndpoint?: OAuth2CredentialProvider_PrivateEndpoint | undefined;
}

/** Configuration for private_key_jwt client authentication (RFC 7523) */
export interface OAuth2CredentialProvider_PrivateKeyJwtConfig {
  /** A map of additional claims to include in the JWT client assertion */
  readonly AdditionalHeaderClaims?: { readonly [key: string]: string | undefined } | undefined;
  /** A map of additional claims to include in the JWT client assertion */
  readonly AdditionalPayloadClaims?: { readonly [key: string]: string | undefined } | undefined;
  /** Contains the private key source configuration for a JWT client assertion */
  readonly PrivateKeySource?: OAuth2CredentialProvider_PrivateKeySource | undefined;
  /** The algorithm used to sign the JWT client assertion */
  readonly SigningAlgorithm?: string | undefined;
}

/** Contains the private key source configuration for a JWT client assertion */
export interface OAuth2CredentialProvider_PrivateKeySource {
  /** Contains the KMS key configuration for a JWT client assertion */
  readonly KmsKeySource?: OAuth2CredentialProvider_KmsKeySourceType | undefined;
}

/** Input configuration for a Salesforce OAuth2 provider */
export interface OAuth2CredentialProvider_SalesforceOauth2ProviderConfigInput {
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ClientSecretConfig?: OAuth2CredentialProvider_SecretReference | undefined;
  readonly ClientSecretSource?: string | undefined;
}

/** A reference to a customer-provided secret stored in AWS Secrets Manager */
export interface OAuth2CredentialProvider_SecretReference {
  /** The JSON key within the secret that contains the credential value */
  readonly JsonKey?: string | undefined;
  /** The ID or ARN of the secret in AWS Secrets Manager */
  readonly SecretId?: string | undefined;
}

/** Configuration for a self-managed VPC Lattice resource. */
export interface OAuth2CredentialProvider_SelfManagedLatticeResource {
  /** The ARN or ID of the VPC Lattice resource configuration */
  readonly ResourceConfigurationIdentifier?: string | undefined;
}

/** Input configuration for a Slack OAuth2 provider */
export interface OAuth2CredentialProvider_SlackOauth2ProviderConfigInput {
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ClientSecretConfig?: OAuth2CredentialProvider_SecretReference | undefined;
  readonly ClientSecretSource?: string | undefined;
}

/** Configuration for RFC 8693 Token Exchange */
export interface OAuth2CredentialProvider_TokenExchangeGrantTypeConfig {
  /** The actor token content type */
  readonly ActorTokenContent?: string | undefined;
  /** The actor token scopes. */
  readonly ActorTokenScopes?: readonly string[] | undefined;
}

/** `AWS::BedrockAgentCore::OnlineEvaluationConfig`: Resource Type definition for AWS::BedrockAgentCore::OnlineEvaluationConfig - Creates an online evaluation configuration… */
export interface OnlineEvaluationConfig {
  /** The configuration for clustering analysis of evaluation results. */
  readonly ClusteringConfig?: OnlineEvaluationConfig_ClusteringConfig | undefined;
  /** The configuration that specifies where to read agent traces for online evaluation. */
  readonly DataSourceConfig?: OnlineEvaluationConfig_DataSourceConfig | undefined;
  /** The description of the online evaluation configuration. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that grants permissions for evaluation. */
  readonly EvaluationExecutionRoleArn?: string | undefined;
  /** The list of evaluators to apply during online evaluation. */
  readonly Evaluators?: readonly OnlineEvaluationConfig_EvaluatorReference[] | undefined;
  readonly ExecutionStatus?: string | undefined;
  /** The list of insights to enable for failure analysis. */
  readonly Insights?: readonly OnlineEvaluationConfig_Insight[] | undefined;
  /** The name of the online evaluation configuration. */
  readonly OnlineEvaluationConfigName?: string | undefined;
  /** The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings. */
  readonly Rule?: OnlineEvaluationConfig_Rule | undefined;
  /** A list of tags to assign to the online evaluation configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the online evaluation configuration was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the online evaluation configuration. */
  readonly OnlineEvaluationConfigArn?: string | undefined;
  /** The unique identifier of the online evaluation configuration. */
  readonly OnlineEvaluationConfigId?: string | undefined;
  /** The configuration that specifies where evaluation results should be written. */
  readonly OutputConfig?: OnlineEvaluationConfig_OutputConfig | undefined;
  readonly Status?: string | undefined;
  /** The timestamp when the online evaluation configuration was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The configuration for reading agent traces from CloudWatch logs. */
export interface OnlineEvaluationConfig_CloudWatchLogsInputConfig {
  /** The list of CloudWatch log group names to monitor for agent traces. */
  readonly LogGroupNames?: readonly string[] | undefined;
  /** The list of service names to filter traces within the specified log groups. */
  readonly ServiceNames?: readonly string[] | undefined;
}

/** The CloudWatch configuration for writing evaluation results. */
export interface OnlineEvaluationConfig_CloudWatchOutputConfig {
  /** The CloudWatch log group name for evaluation results. */
  readonly LogGroupName?: string | undefined;
}

/** The configuration for clustering analysis of evaluation results. */
export interface OnlineEvaluationConfig_ClusteringConfig {
  /** The list of frequencies at which clustering reports are generated. */
  readonly Frequencies?: readonly string[] | undefined;
}

/** The configuration that specifies where to read agent traces for online evaluation. */
export interface OnlineEvaluationConfig_DataSourceConfig {
  /** The configuration for reading agent traces from CloudWatch logs. */
  readonly CloudWatchLogs?: OnlineEvaluationConfig_CloudWatchLogsInputConfig | undefined;
}

/** The reference to an evaluator used in online evaluation configurations. */
export interface OnlineEvaluationConfig_EvaluatorReference {
  /** The unique identifier of the evaluator. */
  readonly EvaluatorId?: string | undefined;
}

/** The filter that applies conditions to agent traces during online evaluation. */
export interface OnlineEvaluationConfig_Filter {
  /** The key or field name to filter on within the agent trace data. */
  readonly Key?: string | undefined;
  /** The comparison operator to use for filtering. */
  readonly Operator?: string | undefined;
  /** The value used in filter comparisons. */
  readonly Value?: OnlineEvaluationConfig_FilterValue | undefined;
}

/** The value used in filter comparisons. */
export interface OnlineEvaluationConfig_FilterValue {
  /** The boolean value for true/false filtering conditions. */
  readonly BooleanValue?: boolean | undefined;
  /** The numeric value for numerical filtering. */
  readonly DoubleValue?: number | undefined;
  /** The string value for text-based filtering. */
  readonly StringValue?: string | undefined;
}

/** An insight configuration for failure analysis. */
export interface OnlineEvaluationConfig_Insight {
  /** The unique identifier of the insight. */
  readonly InsightId?: string | undefined;
}

/** The configuration that specifies where evaluation results should be written. */
export interface OnlineEvaluationConfig_OutputConfig {
  /** The CloudWatch configuration for writing evaluation results. */
  readonly CloudWatchConfig?: OnlineEvaluationConfig_CloudWatchOutputConfig | undefined;
}

/** The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings. */
export interface OnlineEvaluationConfig_Rule {
  /** The list of filters that determine which agent traces should be included in the evaluation. */
  readonly Filters?: readonly OnlineEvaluationConfig_Filter[] | undefined;
  /** The configuration that controls what percentage of agent traces are sampled for evaluation. */
  readonly SamplingConfig?: OnlineEvaluationConfig_SamplingConfig | undefined;
  /** The configuration that defines how agent sessions are detected. */
  readonly SessionConfig?: OnlineEvaluationConfig_SessionConfig | undefined;
}

/** The configuration that controls what percentage of agent traces are sampled for evaluation. */
export interface OnlineEvaluationConfig_SamplingConfig {
  /** The percentage of agent traces to sample for evaluation. */
  readonly SamplingPercentage?: number | undefined;
}

/** The configuration that defines how agent sessions are detected. */
export interface OnlineEvaluationConfig_SessionConfig {
  /** The number of minutes of inactivity after which an agent session is considered complete. */
  readonly SessionTimeoutMinutes?: number | undefined;
}

/** `AWS::BedrockAgentCore::PaymentConnector`: Resource Type definition for AWS::BedrockAgentCore::PaymentConnector */
export interface PaymentConnector {
  /** The name of the payment connector */
  readonly ConnectorName?: string | undefined;
  readonly ConnectorType?: string | undefined;
  /** The credential provider configurations for the connector. */
  readonly CredentialProviderConfigurations?: readonly PaymentConnector_CredentialsProviderConfiguration[] | undefined;
  /** A description of the payment connector */
  readonly Description?: string | undefined;
  /** The identifier of the parent payment manager */
  readonly PaymentManagerId?: string | undefined;
  readonly ProvisionMode?: string | undefined;
  /** The URL the user must open to complete OAuth consent. */
  readonly AuthorizationUrl?: string | undefined;
  /** The timestamp when the connector was created */
  readonly ConnectorCreatedAt?: string | undefined;
  /** The timestamp when the connector was last updated */
  readonly ConnectorLastUpdatedAt?: string | undefined;
  readonly ConnectorStatus?: string | undefined;
  /** Synthetic ARN for the payment connector (used for engine resolution) */
  readonly PaymentConnectorArn?: string | undefined;
  /** The unique identifier for the payment connector */
  readonly PaymentConnectorId?: string | undefined;
}

export interface PaymentConnector_CredentialsProviderConfiguration {
  readonly CoinbaseCDP?: PaymentConnector_PaymentCredentialProviderConfiguration | undefined;
  readonly StripePrivy?: PaymentConnector_PaymentCredentialProviderConfiguration | undefined;
}

export interface PaymentConnector_PaymentCredentialProviderConfiguration {
  /** The ARN of the payment credential provider */
  readonly CredentialProviderArn?: string | undefined;
}

/** `AWS::BedrockAgentCore::PaymentCredentialProvider`: Resource Type definition for AWS::BedrockAgentCore::PaymentCredentialProvider */
export interface PaymentCredentialProvider {
  /** Supported vendor types for payment providers */
  readonly CredentialProviderVendor?: string | undefined;
  /** Unique name for the payment credential provider */
  readonly Name?: string | undefined;
  /** Provider configuration input containing secrets for creation/update */
  readonly ProviderConfigurationInput?: PaymentCredentialProvider_PaymentProviderConfigurationInput | undefined;
  /** Tags for the payment credential provider */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the credential provider was created */
  readonly CreatedTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the payment credential provider */
  readonly CredentialProviderArn?: string | undefined;
  /** The timestamp when the credential provider was last updated */
  readonly LastUpdatedTime?: string | undefined;
  /** Provider configuration output containing secret ARNs (no raw secrets) */
  readonly ProviderConfigurationOutput?: PaymentCredentialProvider_PaymentProviderConfigurationOutput | undefined;
}

/** Coinbase CDP configuration with API credentials */
export interface PaymentCredentialProvider_CoinbaseCdpConfigurationInput {
  /** The Coinbase CDP API key ID */
  readonly ApiKeyId?: string | undefined;
  /** The Coinbase CDP API key secret */
  readonly ApiKeySecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly ApiKeySecretConfig?: PaymentCredentialProvider_SecretReference | undefined;
  /** The source of the secret. */
  readonly ApiKeySecretSource?: string | undefined;
  /** The Coinbase CDP wallet secret */
  readonly WalletSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly WalletSecretConfig?: PaymentCredentialProvider_SecretReference | undefined;
  /** The source of the secret. */
  readonly WalletSecretSource?: string | undefined;
}

/** Coinbase CDP configuration output with secret ARNs */
export interface PaymentCredentialProvider_CoinbaseCdpConfigurationOutput {
  /** The Coinbase CDP API key ID */
  readonly ApiKeyId?: string | undefined;
  /** Contains information about a secret in AWS Secrets Manager */
  readonly ApiKeySecretArn?: PaymentCredentialProvider_SecretInfo | undefined;
  /** The JSON key within the secret that contains the API key secret value */
  readonly ApiKeySecretJsonKey?: string | undefined;
  /** The source of the secret. */
  readonly ApiKeySecretSource?: string | undefined;
  /** Contains information about a secret in AWS Secrets Manager */
  readonly WalletSecretArn?: PaymentCredentialProvider_SecretInfo | undefined;
  /** The JSON key within the secret that contains the wallet secret value */
  readonly WalletSecretJsonKey?: string | undefined;
  /** The source of the secret. */
  readonly WalletSecretSource?: string | undefined;
}

/** Provider configuration input containing secrets for creation/update */
export interface PaymentCredentialProvider_PaymentProviderConfigurationInput {
  /** Coinbase CDP configuration with API credentials */
  readonly CoinbaseCdpConfiguration?: PaymentCredentialProvider_CoinbaseCdpConfigurationInput | undefined;
  /** Stripe Privy configuration with credentials */
  readonly StripePrivyConfiguration?: PaymentCredentialProvider_StripePrivyConfigurationInput | undefined;
}

/** Provider configuration output containing secret ARNs (no raw secrets) */
export interface PaymentCredentialProvider_PaymentProviderConfigurationOutput {
  /** Coinbase CDP configuration output with secret ARNs */
  readonly CoinbaseCdpConfiguration?: PaymentCredentialProvider_CoinbaseCdpConfigurationOutput | undefined;
  /** Stripe Privy configuration output with secret ARNs */
  readonly StripePrivyConfiguration?: PaymentCredentialProvider_StripePrivyConfigurationOutput | undefined;
}

/** Contains information about a secret in AWS Secrets Manager */
export interface PaymentCredentialProvider_SecretInfo {
  /** The ARN of the secret in AWS Secrets Manager */
  readonly SecretArn?: string | undefined;
}

/** A reference to a customer-provided secret stored in AWS Secrets Manager */
export interface PaymentCredentialProvider_SecretReference {
  /** The JSON key within the secret that contains the credential value */
  readonly JsonKey?: string | undefined;
  /** The ID or ARN of the secret in AWS Secrets Manager */
  readonly SecretId?: string | undefined;
}

/** Stripe Privy configuration with credentials */
export interface PaymentCredentialProvider_StripePrivyConfigurationInput {
  /** The app ID provided by Privy */
  readonly AppId?: string | undefined;
  /** The app secret provided by Privy */
  readonly AppSecret?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly AppSecretConfig?: PaymentCredentialProvider_SecretReference | undefined;
  /** The source of the secret. */
  readonly AppSecretSource?: string | undefined;
  /** The authorization ID for the Stripe Privy integration */
  readonly AuthorizationId?: string | undefined;
  /** The authorization private key for the Stripe Privy integration */
  readonly AuthorizationPrivateKey?: string | undefined;
  /** A reference to a customer-provided secret stored in AWS Secrets Manager */
  readonly AuthorizationPrivateKeyConfig?: PaymentCredentialProvider_SecretReference | undefined;
  /** The source of the secret. */
  readonly AuthorizationPrivateKeySource?: string | undefined;
}

/** Stripe Privy configuration output with secret ARNs */
export interface PaymentCredentialProvider_StripePrivyConfigurationOutput {
  /** The app ID provided by Privy */
  readonly AppId?: string | undefined;
  /** Contains information about a secret in AWS Secrets Manager */
  readonly AppSecretArn?: PaymentCredentialProvider_SecretInfo | undefined;
  /** The JSON key within the secret that contains the app secret value */
  readonly AppSecretJsonKey?: string | undefined;
  /** The source of the secret. */
  readonly AppSecretSource?: string | undefined;
  /** The authorization ID for the Stripe Privy integration */
  readonly AuthorizationId?: string | undefined;
  /** Contains information about a secret in AWS Secrets Manager */
  readonly AuthorizationPrivateKeyArn?: PaymentCredentialProvider_SecretInfo | undefined;
  /** The JSON key within the secret that contains the authorization private key value */
  readonly AuthorizationPrivateKeyJsonKey?: string | undefined;
  /** The source of the secret. */
  readonly AuthorizationPrivateKeySource?: string | undefined;
}

/** `AWS::BedrockAgentCore::PaymentManager`: Resource Type definition for AWS::BedrockAgentCore::PaymentManager */
export interface PaymentManager {
  readonly AuthorizerConfiguration?: PaymentManager_AuthorizerConfiguration | undefined;
  readonly AuthorizerType?: string | undefined;
  /** A description of the payment manager */
  readonly Description?: string | undefined;
  /** The name of the payment manager */
  readonly Name?: string | undefined;
  /** The ARN of the IAM role for the payment manager */
  readonly RoleArn?: string | undefined;
  /** Tags to assign to the payment manager */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the payment manager was created */
  readonly CreatedAt?: string | undefined;
  /** The timestamp when the payment manager was last updated */
  readonly LastUpdatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the payment manager */
  readonly PaymentManagerArn?: string | undefined;
  /** The unique identifier for the payment manager */
  readonly PaymentManagerId?: string | undefined;
  readonly Status?: string | undefined;
  readonly WorkloadIdentityDetails?: PaymentManager_WorkloadIdentityDetails | undefined;
}

export interface PaymentManager_AuthorizerConfiguration {
  readonly CustomJWTAuthorizer?: PaymentManager_CustomJWTAuthorizerConfiguration | undefined;
}

export interface PaymentManager_AuthorizingClaimMatchValueType {
  readonly ClaimMatchOperator?: string | undefined;
  readonly ClaimMatchValue?: PaymentManager_ClaimMatchValueType | undefined;
}

export interface PaymentManager_ClaimMatchValueType {
  readonly MatchValueString?: string | undefined;
  readonly MatchValueStringList?: readonly string[] | undefined;
}

export interface PaymentManager_CustomClaimValidationType {
  readonly AuthorizingClaimMatchValue?: PaymentManager_AuthorizingClaimMatchValueType | undefined;
  readonly InboundTokenClaimName?: string | undefined;
  readonly InboundTokenClaimValueType?: string | undefined;
}

export interface PaymentManager_CustomJWTAuthorizerConfiguration {
  readonly AllowedAudience?: readonly string[] | undefined;
  readonly AllowedClients?: readonly string[] | undefined;
  readonly AllowedScopes?: readonly string[] | undefined;
  readonly CustomClaims?: readonly PaymentManager_CustomClaimValidationType[] | undefined;
  readonly DiscoveryUrl?: string | undefined;
}

export interface PaymentManager_WorkloadIdentityDetails {
  readonly WorkloadIdentityArn?: string | undefined;
}

/** `AWS::BedrockAgentCore::Policy`: Resource Type definition for AWS::BedrockAgentCore::Policy */
export interface Policy {
  /** The definition structure for policies. */
  readonly Definition?: Policy_PolicyDefinition | undefined;
  /** A human-readable description of the policy's purpose and functionality. */
  readonly Description?: string | undefined;
  /** Whether the policy contributes to the enforce decision returned to Gateway. */
  readonly EnforcementMode?: string | undefined;
  /** The customer-assigned immutable name for the policy. */
  readonly Name?: string | undefined;
  /** The identifier of the policy engine which contains this policy. */
  readonly PolicyEngineId?: string | undefined;
  /** The validation mode for the policy. */
  readonly ValidationMode?: string | undefined;
  /** The timestamp when the policy was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the policy. */
  readonly PolicyArn?: string | undefined;
  /** The unique identifier for the policy. */
  readonly PolicyId?: string | undefined;
  readonly Status?: string | undefined;
  /** Additional information about the policy status. */
  readonly StatusReasons?: readonly string[] | undefined;
  /** The timestamp when the policy was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** A Cedar policy statement within the AgentCore Policy system. */
export interface Policy_CedarPolicy {
  /** The Cedar policy statement that defines the authorization logic. */
  readonly Statement?: string | undefined;
}

/** The definition structure for policies. */
export interface Policy_PolicyDefinition {
  /** A Cedar policy statement within the AgentCore Policy system. */
  readonly Cedar?: Policy_CedarPolicy | undefined;
  /** A policy statement within the AgentCore Policy system. */
  readonly Policy?: Policy_PolicyStatement | undefined;
}

/** A policy statement within the AgentCore Policy system. */
export interface Policy_PolicyStatement {
  /** The policy statement. */
  readonly Statement?: string | undefined;
}

/** `AWS::BedrockAgentCore::PolicyEngine`: Resource Type definition for AWS::BedrockAgentCore::PolicyEngine */
export interface PolicyEngine {
  /** A human-readable description of the policy engine's purpose and scope */
  readonly Description?: string | undefined;
  /** The ARN of the KMS key used to encrypt the policy engine data */
  readonly EncryptionKeyArn?: string | undefined;
  /** The customer-assigned immutable name for the policy engine */
  readonly Name?: string | undefined;
  /** A list of tags to assign to the policy engine. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the policy engine was created */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the policy engine */
  readonly PolicyEngineArn?: string | undefined;
  /** The unique identifier for the policy engine */
  readonly PolicyEngineId?: string | undefined;
  readonly Status?: string | undefined;
  /** Additional information about the policy engine status */
  readonly StatusReasons?: readonly string[] | undefined;
  /** The timestamp when the policy engine was last updated */
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::BedrockAgentCore::ResourcePolicy`: Resource Type definition for AWS::BedrockAgentCore::ResourcePolicy */
export interface ResourcePolicy {
  /** The resource policy to create or update. */
  readonly Policy?: PolicyDocument | undefined;
  /** The Amazon Resource Name (ARN) of the resource for which to create or update the resource policy. */
  readonly ResourceArn?: string | undefined;
}

/** `AWS::BedrockAgentCore::Runtime`: Contains information about an agent runtime. */
export interface Runtime {
  /** The artifact of the agent. */
  readonly AgentRuntimeArtifact?: Runtime_AgentRuntimeArtifact | undefined;
  /** The name of the AgentCore Runtime endpoint. */
  readonly AgentRuntimeName?: string | undefined;
  /** Represents inbound authorization configuration options used to authenticate incoming requests. */
  readonly AuthorizerConfiguration?: Runtime_AuthorizerConfiguration | undefined;
  /** Configuration for a capacity provider */
  readonly CapacityProviderConfiguration?: Runtime_CapacityProviderConfiguration | undefined;
  /** The agent runtime description. */
  readonly Description?: string | undefined;
  /** The environment variables for the agent. */
  readonly EnvironmentVariables?: { readonly [key: string]: string | undefined } | undefined;
  /** List of filesystem configurations */
  readonly FilesystemConfigurations?: readonly Runtime_FilesystemConfiguration[] | undefined;
  /** Configuration for managing the lifecycle of runtime sessions and resources */
  readonly LifecycleConfiguration?: Runtime_LifecycleConfiguration | undefined;
  /** The network configuration. */
  readonly NetworkConfiguration?: Runtime_NetworkConfiguration | undefined;
  readonly PlatformVersion?: string | undefined;
  /** The protocol configuration for an agent runtime. */
  readonly ProtocolConfiguration?: string | undefined;
  /** Configuration for HTTP request headers */
  readonly RequestHeaderConfiguration?: Runtime_RequestHeaderConfiguration | undefined;
  /** The Amazon Resource Name (ARN) for for the role. */
  readonly RoleArn?: string | undefined;
  /** The tags for the agent. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The agent runtime ARN. */
  readonly AgentRuntimeArn?: string | undefined;
  /** The ID for the agent runtime. */
  readonly AgentRuntimeId?: string | undefined;
  /** The version for the agent runtime. */
  readonly AgentRuntimeVersion?: string | undefined;
  /** The time at which the runtime was created. */
  readonly CreatedAt?: string | undefined;
  /** The reason for failure if the agent is in a failed state. */
  readonly FailureReason?: string | undefined;
  /** The time at which the runtime was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The status for the agent runtime. */
  readonly Status?: string | undefined;
  /** Configuration for workload identity */
  readonly WorkloadIdentityDetails?: Runtime_WorkloadIdentityDetails | undefined;
}

/** The artifact of the agent. */
export interface Runtime_AgentRuntimeArtifact {
  /** Representation of a code configuration */
  readonly CodeConfiguration?: Runtime_CodeConfiguration | undefined;
  /** Representation of a container configuration. */
  readonly ContainerConfiguration?: Runtime_ContainerConfiguration | undefined;
}

/** Allow-list of upstream workloads permitted to reach this resource via the workload identity chain. */
export interface Runtime_AllowedWorkloadConfiguration {
  /** List of allow-listed hosting environments */
  readonly HostingEnvironments?: readonly Runtime_HostingEnvironment[] | undefined;
  /** List of allow-listed workload identity names */
  readonly WorkloadIdentities?: readonly string[] | undefined;
}

/** The authorizer configuration. */
export interface Runtime_AuthorizerConfiguration {
  /** Represents inbound authorization configuration options used to authenticate incoming requests. */
  readonly CustomJWTAuthorizer?: Runtime_CustomJWTAuthorizerConfiguration | undefined;
}

/** The value or values in the custom claim to match and relationship of match */
export interface Runtime_AuthorizingClaimMatchValueType {
  /** The relationship between the claim field value and the value or values being matched */
  readonly ClaimMatchOperator?: string | undefined;
  /** The value or values in the custom claim to match for */
  readonly ClaimMatchValue?: Runtime_ClaimMatchValueType | undefined;
}

/** Configuration for a capacity provider */
export interface Runtime_CapacityProviderConfiguration {
  /** ARN of the capacity provider */
  readonly CapacityProviderArn?: string | undefined;
}

/** Configuration for a CapacityProvider-managed volume to mount into the agent runtime */
export interface Runtime_CapacityProviderVolumeConfiguration {
  /** Mount path for filesystem configuration */
  readonly MountPath?: string | undefined;
  /** Name of the capacity provider volume */
  readonly VolumeName?: string | undefined;
}

/** The value or values in the custom claim to match for */
export interface Runtime_ClaimMatchValueType {
  /** The string value to match for */
  readonly MatchValueString?: string | undefined;
  /** The list of strings to check for a match */
  readonly MatchValueStringList?: readonly string[] | undefined;
}

/** Object represents source code from zip file */
export interface Runtime_Code {
  /** S3 Location Configuration */
  readonly S3?: Runtime_S3Location | undefined;
}

/** Representation of a code configuration */
export interface Runtime_CodeConfiguration {
  /** Object represents source code from zip file */
  readonly Code?: Runtime_Code | undefined;
  /** List of entry points */
  readonly EntryPoint?: readonly string[] | undefined;
  /** Managed runtime types */
  readonly Runtime?: string | undefined;
}

/** The container configuration. */
export interface Runtime_ContainerConfiguration {
  /** The container Uri. */
  readonly ContainerUri?: string | undefined;
}

/** Required custom claim */
export interface Runtime_CustomClaimValidationType {
  /** The value or values in the custom claim to match and relationship of match */
  readonly AuthorizingClaimMatchValue?: Runtime_AuthorizingClaimMatchValueType | undefined;
  /** The name of the custom claim to validate */
  readonly InboundTokenClaimName?: string | undefined;
  /** Token claim data type */
  readonly InboundTokenClaimValueType?: string | undefined;
}

/** Configuration for custom JWT authorizer */
export interface Runtime_CustomJWTAuthorizerConfiguration {
  /** Represents inbound authorization configuration options used to authenticate incoming requests. */
  readonly AllowedAudience?: readonly string[] | undefined;
  /** Represents individual client IDs that are validated in the incoming JWT token validation process. */
  readonly AllowedClients?: readonly string[] | undefined;
  /** List of allowed scopes */
  readonly AllowedScopes?: readonly string[] | undefined;
  /** Allow-list of upstream workloads permitted to reach this resource via the workload identity chain. */
  readonly AllowedWorkloadConfiguration?: Runtime_AllowedWorkloadConfiguration | undefined;
  /** List of required custom claims */
  readonly CustomClaims?: readonly Runtime_CustomClaimValidationType[] | undefined;
  /** The configuration authorization. */
  readonly DiscoveryUrl?: string | undefined;
  /** Private endpoint configuration. */
  readonly PrivateEndpoint?: Runtime_PrivateEndpoint | undefined;
  /** List of private endpoint overrides */
  readonly PrivateEndpointOverrides?: readonly Runtime_PrivateEndpointOverride[] | undefined;
}

/** Configuration for EFS access point filesystem */
export interface Runtime_EfsAccessPointConfiguration {
  /** ARN of the EFS access point */
  readonly AccessPointArn?: string | undefined;
  /** Mount path for filesystem configuration */
  readonly MountPath?: string | undefined;
}

/** Filesystem configuration for the runtime */
export interface Runtime_FilesystemConfiguration {
  /** Configuration for a CapacityProvider-managed volume to mount into the agent runtime */
  readonly CapacityProviderVolume?: Runtime_CapacityProviderVolumeConfiguration | undefined;
  /** Configuration for EFS access point filesystem */
  readonly EfsAccessPoint?: Runtime_EfsAccessPointConfiguration | undefined;
  /** Configuration for S3 Files access point filesystem */
  readonly S3FilesAccessPoint?: Runtime_S3FilesAccessPointConfiguration | undefined;
  /** Configuration for session storage */
  readonly SessionStorage?: Runtime_SessionStorageConfiguration | undefined;
}

/** An upstream workload identified by the ARN of its hosting environment (for example a Gateway or Runtime ARN) */
export interface Runtime_HostingEnvironment {
  /** The ARN of the bedrock-agentcore hosting environment */
  readonly Arn?: string | undefined;
}

/** Configuration for managing the lifecycle of runtime sessions and resources */
export interface Runtime_LifecycleConfiguration {
  /** Timeout in seconds for idle runtime sessions */
  readonly IdleRuntimeSessionTimeout?: number | undefined;
  /** Maximum lifetime in seconds for runtime sessions */
  readonly MaxLifetime?: number | undefined;
}

/** Managed VPC resource configuration */
export interface Runtime_ManagedVpcResource {
  /** The IP address type for the endpoint */
  readonly EndpointIpAddressType?: string | undefined;
  /** An intermediate domain to use as the resource configuration endpoint instead of the actual target domain */
  readonly RoutingDomain?: string | undefined;
  /** The security group IDs */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The subnet IDs */
  readonly SubnetIds?: readonly string[] | undefined;
  /** Tags to apply to the managed VPC Lattice resource gateway */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The VPC identifier */
  readonly VpcIdentifier?: string | undefined;
}

/** The network configuration for the agent. */
export interface Runtime_NetworkConfiguration {
  /** The network mode. */
  readonly NetworkMode?: string | undefined;
  /** Network mode configuration for VPC */
  readonly NetworkModeConfig?: Runtime_VpcConfig | undefined;
}

export interface Runtime_PrivateEndpoint {
  /** Managed VPC resource configuration */
  readonly ManagedVpcResource?: Runtime_ManagedVpcResource | undefined;
  /** Self-managed VPC Lattice resource configuration */
  readonly SelfManagedLatticeResource?: Runtime_SelfManagedLatticeResource | undefined;
}

/** Override mapping of a domain to a private endpoint */
export interface Runtime_PrivateEndpointOverride {
  /** The domain to override */
  readonly Domain?: string | undefined;
  /** Private endpoint configuration. */
  readonly PrivateEndpoint?: Runtime_PrivateEndpoint | undefined;
}

/** Configuration for HTTP request headers */
export interface Runtime_RequestHeaderConfiguration {
  /** List of allowed HTTP headers for agent runtime requests */
  readonly RequestHeaderAllowlist?: readonly string[] | undefined;
}

/** Configuration for S3 Files access point filesystem */
export interface Runtime_S3FilesAccessPointConfiguration {
  /** ARN of the S3 Files access point */
  readonly AccessPointArn?: string | undefined;
  /** Mount path for filesystem configuration */
  readonly MountPath?: string | undefined;
}

/** S3 Location Configuration */
export interface Runtime_S3Location {
  /** S3 bucket name */
  readonly Bucket?: string | undefined;
  /** S3 object key prefix */
  readonly Prefix?: string | undefined;
  /** S3 object version ID */
  readonly VersionId?: string | undefined;
}

/** Self-managed VPC Lattice resource configuration */
export interface Runtime_SelfManagedLatticeResource {
  /** The identifier of the VPC Lattice resource configuration */
  readonly ResourceConfigurationIdentifier?: string | undefined;
}

/** Configuration for session storage */
export interface Runtime_SessionStorageConfiguration {
  /** Mount path for filesystem configuration */
  readonly MountPath?: string | undefined;
}

/** Network mode configuration for VPC */
export interface Runtime_VpcConfig {
  /** Security groups for VPC */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** Subnets for VPC */
  readonly Subnets?: readonly string[] | undefined;
}

/** The workload identity details for the agent. */
export interface Runtime_WorkloadIdentityDetails {
  /** The Amazon Resource Name (ARN) for the workload identity. */
  readonly WorkloadIdentityArn?: string | undefined;
}

/** `AWS::BedrockAgentCore::RuntimeEndpoint`: AgentCore Runtime is a secure, serverless runtime purpose-built for deploying and scaling dynamic AI agents and tools… */
export interface RuntimeEndpoint {
  /** The agent runtime ID. */
  readonly AgentRuntimeId?: string | undefined;
  /** The version of the agent. */
  readonly AgentRuntimeVersion?: string | undefined;
  /** Contains information about an agent runtime endpoint. */
  readonly Description?: string | undefined;
  /** The name of the AgentCore Runtime endpoint. */
  readonly Name?: string | undefined;
  /** The tags for the AgentCore Runtime endpoint. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the runtime agent. */
  readonly AgentRuntimeArn?: string | undefined;
  /** The endpoint Amazon Resource Name (ARN). */
  readonly AgentRuntimeEndpointArn?: string | undefined;
  /** The time at which the endpoint was created. */
  readonly CreatedAt?: string | undefined;
  /** The reason for failure if the memory is in a failed state. */
  readonly FailureReason?: string | undefined;
  /** The ID of the runtime endpoint. */
  readonly Id?: string | undefined;
  /** The time at which the endpoint was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The live version for the runtime endpoint. */
  readonly LiveVersion?: string | undefined;
  /** The status of the runtime endpoint. */
  readonly Status?: string | undefined;
  /** The target version. */
  readonly TargetVersion?: string | undefined;
}

/** `AWS::BedrockAgentCore::WorkloadIdentity`: Creates a workload identity for Amazon Bedrock AgentCore. */
export interface WorkloadIdentity {
  /** The list of allowed OAuth2 return URLs for resources associated with this workload identity. */
  readonly AllowedResourceOauth2ReturnUrls?: readonly string[] | undefined;
  /** The name of the workload identity. */
  readonly Name?: string | undefined;
  /** The tags for the workload identity. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the workload identity was created. */
  readonly CreatedTime?: number | undefined;
  /** The timestamp when the workload identity was last updated. */
  readonly LastUpdatedTime?: number | undefined;
  /** The Amazon Resource Name (ARN) of the workload identity. */
  readonly WorkloadIdentityArn?: string | undefined;
}

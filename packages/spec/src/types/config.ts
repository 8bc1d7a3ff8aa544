// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Config::AggregationAuthorization`: An object that represents the authorizations granted to aggregator accounts and regions. */
export interface AggregationAuthorization {
  /** The 12-digit account ID of the account authorized to aggregate data. */
  readonly AuthorizedAccountId?: string | undefined;
  /** The region authorized to collect aggregated data. */
  readonly AuthorizedAwsRegion?: string | undefined;
  /** An array of tag object. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the aggregation object. */
  readonly AggregationAuthorizationArn?: string | undefined;
}

/** `AWS::Config::ConfigRule`: You must first create and start the AWS Config configuration recorder in order to create AWS Config managed rules with… */
export interface ConfigRule {
  /** Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of contributors that affect… */
  readonly Compliance?: ConfigRule_Compliance | undefined;
  /** A name for the AWS Config rule. */
  readonly ConfigRuleName?: string | undefined;
  /** The description that you provide for the AWS Config rule. */
  readonly Description?: string | undefined;
  /** The modes the AWS Config rule can be evaluated in. */
  readonly EvaluationModes?: readonly ConfigRule_EvaluationModeConfiguration[] | undefined;
  /** A string, in JSON format, that is passed to the AWS Config rule Lambda function. */
  readonly InputParameters?: Json | undefined;
  /** The maximum frequency with which AWS Config runs evaluations for a rule. */
  readonly MaximumExecutionFrequency?: string | undefined;
  /** Defines which resources can trigger an evaluation for the rule. */
  readonly Scope?: ConfigRule_Scope | undefined;
  /** Provides the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules, and `CUSTOM_LAMBDA` for… */
  readonly Source?: ConfigRule_Source | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Config rule, such as… */
  readonly Arn?: string | undefined;
  /** The ID of the AWS Config rule, such as `config-rule-a1bzhi`. */
  readonly ConfigRuleId?: string | undefined;
}

/** Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of contributors that affect… */
export interface ConfigRule_Compliance {
  /** Indicates whether an AWS resource or AWS Config rule is compliant. */
  readonly Type?: string | undefined;
}

/** Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules,… */
export interface ConfigRule_CustomPolicyDetails {
  /** The boolean expression for enabling debug logging for your AWS Config Custom Policy rule. */
  readonly EnableDebugLogDelivery?: boolean | undefined;
  /** The runtime system for your AWS Config Custom Policy rule. */
  readonly PolicyRuntime?: string | undefined;
  /** The policy definition containing the logic for your AWS Config Custom Policy rule. */
  readonly PolicyText?: string | undefined;
}

/** The configuration object for AWS Config rule evaluation mode. */
export interface ConfigRule_EvaluationModeConfiguration {
  /** The mode of an evaluation. */
  readonly Mode?: string | undefined;
}

/** Defines which resources trigger an evaluation for an AWS Config rule. */
export interface ConfigRule_Scope {
  /** The ID of the only AWS resource that you want to trigger an evaluation for the rule. */
  readonly ComplianceResourceId?: string | undefined;
  /** The resource types of only those AWS resources that you want to trigger an evaluation for the rule. */
  readonly ComplianceResourceTypes?: readonly string[] | undefined;
  /** The tag key that is applied to only those AWS resources that you want to trigger an evaluation for the rule. */
  readonly TagKey?: string | undefined;
  /** The tag value applied to only those AWS resources that you want to trigger an evaluation for the rule. */
  readonly TagValue?: string | undefined;
}

/** Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules,… */
export interface ConfigRule_Source {
  /** Provides the runtime system, policy definition, and whether debug logging is enabled. */
  readonly CustomPolicyDetails?: ConfigRule_CustomPolicyDetails | undefined;
  /** Indicates whether AWS or the customer owns and manages the AWS Config rule. */
  readonly Owner?: string | undefined;
  /** Provides the source and the message types that cause AWS Config to evaluate your AWS resources against a rule. */
  readonly SourceDetails?: readonly ConfigRule_SourceDetail[] | undefined;
  /** For AWS Config Managed rules, a predefined identifier from a list. */
  readonly SourceIdentifier?: string | undefined;
}

/** Provides the source and the message types that trigger AWS Config to evaluate your AWS resources against a rule. */
export interface ConfigRule_SourceDetail {
  /** The source of the event, such as an AWS service, that triggers AWS Config to evaluate your AWS resources. */
  readonly EventSource?: string | undefined;
  /** The frequency at which you want AWS Config to run evaluations for a custom rule with a periodic trigger. */
  readonly MaximumExecutionFrequency?: string | undefined;
  /** The type of notification that triggers AWS Config to run an evaluation for a rule. */
  readonly MessageType?: string | undefined;
}

/** `AWS::Config::ConfigurationAggregator`: The details about the configuration aggregator, including information about source accounts, regions, and metadata of… */
export interface ConfigurationAggregator {
  /** Provides a list of source accounts and regions to be aggregated. */
  readonly AccountAggregationSources?: readonly ConfigurationAggregator_AccountAggregationSource[] | undefined;
  /** The name of the aggregator. */
  readonly ConfigurationAggregatorName?: string | undefined;
  /** Provides an organization and list of regions to be aggregated. */
  readonly OrganizationAggregationSource?: ConfigurationAggregator_OrganizationAggregationSource | undefined;
  /** An array of tag object. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the aggregator. */
  readonly ConfigurationAggregatorArn?: string | undefined;
}

/** A collection of accounts and regions. */
export interface ConfigurationAggregator_AccountAggregationSource {
  /** The 12-digit account ID of the account being aggregated. */
  readonly AccountIds?: readonly string[] | undefined;
  /** If true, aggregate existing AWS Config regions and future regions. */
  readonly AllAwsRegions?: boolean | undefined;
  /** The source regions being aggregated. */
  readonly AwsRegions?: readonly string[] | undefined;
}

/** This object contains regions to set up the aggregator and an IAM role to retrieve organization details. */
export interface ConfigurationAggregator_OrganizationAggregationSource {
  /** If true, aggregate existing AWS Config regions and future regions. */
  readonly AllAwsRegions?: boolean | undefined;
  /** The source regions being aggregated. */
  readonly AwsRegions?: readonly string[] | undefined;
  /** ARN of the IAM role used to retrieve AWS Organizations details associated with the aggregator account. */
  readonly RoleArn?: string | undefined;
}

/** `AWS::Config::ConfigurationRecorder`: The `AWS::Config::ConfigurationRecorder` resource type describes the AWS resource types that AWS Config records for… */
export interface ConfigurationRecorder {
  /** The name of the configuration recorder. */
  readonly Name?: string | undefined;
  /** Specifies which resource types AWS Config records for configuration changes. */
  readonly RecordingGroup?: ConfigurationRecorder_RecordingGroup | undefined;
  /** Specifies the default recording frequency for the configuration recorder. */
  readonly RecordingMode?: ConfigurationRecorder_RecordingMode | undefined;
  /** Amazon Resource Name (ARN) of the IAM role assumed by AWS Config and used by the configuration recorder. */
  readonly RoleARN?: string | undefined;
  /** Defaults to 'true'. */
  readonly StartedOnCreate?: boolean | undefined;
  readonly Id?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) for the Configuration Recorder. */
  readonly ResourceARN?: string | undefined;
}

/** Specifies whether the configuration recorder excludes certain resource types from being recorded. */
export interface ConfigurationRecorder_ExclusionByResourceTypes {
  /** A comma-separated list of resource types to exclude from recording by the configuration recorder. */
  readonly ResourceTypes?: readonly string[] | undefined;
}

/** Specifies which resource types AWS Config records for configuration changes. */
export interface ConfigurationRecorder_RecordingGroup {
  /** Specifies whether AWS Config records configuration changes for all supported resource types, excluding the global IAM… */
  readonly AllSupported?: boolean | undefined;
  /** An object that specifies how AWS Config excludes resource types from being recorded by the configuration recorder. */
  readonly ExclusionByResourceTypes?: ConfigurationRecorder_ExclusionByResourceTypes | undefined;
  /** This option is a bundle which only applies to the global IAM resource types. */
  readonly IncludeGlobalResourceTypes?: boolean | undefined;
  /** An object that specifies the recording strategy for the configuration recorder. */
  readonly RecordingStrategy?: ConfigurationRecorder_RecordingStrategy | undefined;
  /** A comma-separated list that specifies which resource types AWS Config records. */
  readonly ResourceTypes?: readonly string[] | undefined;
}

/** Specifies the default recording frequency that AWS Config uses to record configuration changes. */
export interface ConfigurationRecorder_RecordingMode {
  /** The default recording frequency that AWS Config uses to record configuration changes. */
  readonly RecordingFrequency?: string | undefined;
  /** An array of `recordingModeOverride` objects for you to specify your overrides for the recording mode. */
  readonly RecordingModeOverrides?: readonly ConfigurationRecorder_RecordingModeOverride[] | undefined;
}

/** An object for you to specify your overrides for the recording mode. */
export interface ConfigurationRecorder_RecordingModeOverride {
  /** A description that you provide for the override. */
  readonly Description?: string | undefined;
  /** The recording frequency that will be applied to all the resource types specified in the override. */
  readonly RecordingFrequency?: string | undefined;
  /** A comma-separated list that specifies which resource types AWS Config includes in the override. */
  readonly ResourceTypes?: readonly string[] | undefined;
}

/** Specifies the recording strategy of the configuration recorder. */
export interface ConfigurationRecorder_RecordingStrategy {
  /** The recording strategy for the configuration recorder. */
  readonly UseOnly?: string | undefined;
}

/** `AWS::Config::ConformancePack`: A conformance pack is a collection of AWS Config rules and remediation actions that can be easily deployed in an… */
export interface ConformancePack {
  /** A list of ConformancePackInputParameter objects. */
  readonly ConformancePackInputParameters?: readonly ConformancePack_ConformancePackInputParameter[] | undefined;
  /** Name of the conformance pack you want to create. */
  readonly ConformancePackName?: string | undefined;
  /** The name of the Amazon S3 bucket where AWS Config stores conformance pack templates. */
  readonly DeliveryS3Bucket?: string | undefined;
  /** The prefix for the Amazon S3 bucket. */
  readonly DeliveryS3KeyPrefix?: string | undefined;
  /** The tags for the conformance pack. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A string containing full conformance pack template body. */
  readonly TemplateBody?: string | undefined;
  /** Location of file containing the template body (s3://bucketname/prefix). */
  readonly TemplateS3Uri?: string | undefined;
  /** An object that contains the name or Amazon Resource Name (ARN) of the AWS Systems Manager document (SSM document) and… */
  readonly TemplateSSMDocumentDetails?: ConformancePack_TemplateSSMDocumentDetails | undefined;
  /** Amazon Resource Name (ARN) of the conformance pack. */
  readonly ConformancePackArn?: string | undefined;
}

/** Input parameters in the form of key-value pairs for the conformance pack, both of which you define. */
export interface ConformancePack_ConformancePackInputParameter {
  /** One part of a key-value pair. */
  readonly ParameterName?: string | undefined;
  /** Another part of the key-value pair. */
  readonly ParameterValue?: string | undefined;
}

/** This API allows you to create a conformance pack template with an AWS Systems Manager document (SSM document). */
export interface ConformancePack_TemplateSSMDocumentDetails {
  /** The name or Amazon Resource Name (ARN) of the SSM document to use to create a conformance pack. */
  readonly DocumentName?: string | undefined;
  /** The version of the SSM document to use to create a conformance pack. */
  readonly DocumentVersion?: string | undefined;
}

/** `AWS::Config::Connector`: Resource Type definition for AWS::Config::Connector */
export interface Connector {
  /** The configuration for the connector. */
  readonly ConnectorConfiguration?: Connector_ConnectorConfiguration | undefined;
  /** The tags for the connector. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the connector. */
  readonly Arn?: string | undefined;
  /** The time at which the connector was created. */
  readonly CreatedTime?: string | undefined;
  /** The name of the connector. */
  readonly Name?: string | undefined;
}

/** Configuration for connecting to Microsoft Azure. */
export interface Connector_AzureConnectorConfiguration {
  /** The Azure client (application) identifier. */
  readonly ClientIdentifier?: string | undefined;
  /** The Azure tenant identifier. */
  readonly TenantIdentifier?: string | undefined;
}

/** The configuration for the connector. */
export interface Connector_ConnectorConfiguration {
  /** Configuration for connecting to Microsoft Azure. */
  readonly Azure?: Connector_AzureConnectorConfiguration | undefined;
}

/** `AWS::Config::DeliveryChannel`: Specifies a delivery channel object to deliver configuration information to an Amazon S3 bucket and Amazon topic. */
export interface DeliveryChannel {
  /** The options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket. */
  readonly ConfigSnapshotDeliveryProperties?: DeliveryChannel_ConfigSnapshotDeliveryProperties | undefined;
  /** A name for the delivery channel. */
  readonly Name?: string | undefined;
  /** The name of the Amazon S3 bucket to which AWS Config delivers configuration snapshots and configuration history files. */
  readonly S3BucketName?: string | undefined;
  /** The prefix for the specified Amazon S3 bucket. */
  readonly S3KeyPrefix?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Key Management Service ( AWS ) AWS KMS key (KMS key) used to encrypt objects… */
  readonly S3KmsKeyArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic to which AWS Config sends notifications about configuration… */
  readonly SnsTopicARN?: string | undefined;
}

/** Provides options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket in your delivery… */
export interface DeliveryChannel_ConfigSnapshotDeliveryProperties {
  /** The frequency with which AWS Config delivers configuration snapshots. */
  readonly DeliveryFrequency?: string | undefined;
}

/** `AWS::Config::OrganizationConfigRule`: Adds or updates an AWS Config rule for your entire organization to evaluate if your AWS resources comply with your… */
export interface OrganizationConfigRule {
  /** A comma-separated list of accounts excluded from organization AWS Config rule. */
  readonly ExcludedAccounts?: readonly string[] | undefined;
  /** The name that you assign to organization AWS Config rule. */
  readonly OrganizationConfigRuleName?: string | undefined;
  /** An object that specifies metadata for your organization's AWS Config Custom Policy rule. */
  readonly OrganizationCustomPolicyRuleMetadata?: OrganizationConfigRule_OrganizationCustomPolicyRuleMetadata | undefined;
  /** An `OrganizationCustomRuleMetadata` object. */
  readonly OrganizationCustomRuleMetadata?: OrganizationConfigRule_OrganizationCustomRuleMetadata | undefined;
  /** An `OrganizationManagedRuleMetadata` object. */
  readonly OrganizationManagedRuleMetadata?: OrganizationConfigRule_OrganizationManagedRuleMetadata | undefined;
  readonly Id?: string | undefined;
}

/** An object that specifies metadata for your organization's AWS Config Custom Policy rule. */
export interface OrganizationConfigRule_OrganizationCustomPolicyRuleMetadata {
  /** A list of accounts that you can enable debug logging for your organization AWS Config Custom Policy rule. */
  readonly DebugLogDeliveryAccounts?: readonly string[] | undefined;
  /** The description that you provide for your organization AWS Config Custom Policy rule. */
  readonly Description?: string | undefined;
  /** A string, in JSON format, that is passed to your organization AWS Config Custom Policy rule. */
  readonly InputParameters?: string | undefined;
  /** The maximum frequency with which AWS Config runs evaluations for a rule. */
  readonly MaximumExecutionFrequency?: string | undefined;
  /** The type of notification that initiates AWS Config to run an evaluation for a rule. */
  readonly OrganizationConfigRuleTriggerTypes?: readonly string[] | undefined;
  /** The policy definition containing the logic for your organization AWS Config Custom Policy rule. */
  readonly PolicyText?: string | undefined;
  /** The ID of the AWS resource that was evaluated. */
  readonly ResourceIdScope?: string | undefined;
  /** The type of the AWS resource that was evaluated. */
  readonly ResourceTypesScope?: readonly string[] | undefined;
  /** The runtime system for your organization AWS Config Custom Policy rules. */
  readonly Runtime?: string | undefined;
  /** One part of a key-value pair that make up a tag. */
  readonly TagKeyScope?: string | undefined;
  /** The optional part of a key-value pair that make up a tag. */
  readonly TagValueScope?: string | undefined;
}

/** An object that specifies organization custom rule metadata such as resource type, resource ID of AWS resource, Lambda… */
export interface OrganizationConfigRule_OrganizationCustomRuleMetadata {
  /** The description that you provide for your organization AWS Config rule. */
  readonly Description?: string | undefined;
  /** A string, in JSON format, that is passed to your organization AWS Config rule Lambda function. */
  readonly InputParameters?: string | undefined;
  /** The lambda function ARN. */
  readonly LambdaFunctionArn?: string | undefined;
  /** The maximum frequency with which AWS Config runs evaluations for a rule. */
  readonly MaximumExecutionFrequency?: string | undefined;
  /** The type of notification that triggers AWS Config to run an evaluation for a rule. */
  readonly OrganizationConfigRuleTriggerTypes?: readonly string[] | undefined;
  /** The ID of the AWS resource that was evaluated. */
  readonly ResourceIdScope?: string | undefined;
  /** The type of the AWS resource that was evaluated. */
  readonly ResourceTypesScope?: readonly string[] | undefined;
  /** One part of a key-value pair that make up a tag. */
  readonly TagKeyScope?: string | undefined;
  /** The optional part of a key-value pair that make up a tag. */
  readonly TagValueScope?: string | undefined;
}

/** An object that specifies organization managed rule metadata such as resource type and ID of AWS resource along with the… */
export interface OrganizationConfigRule_OrganizationManagedRuleMetadata {
  /** The description that you provide for your organization AWS Config rule. */
  readonly Description?: string | undefined;
  /** A string, in JSON format, that is passed to your organization AWS Config rule Lambda function. */
  readonly InputParameters?: string | undefined;
  /** The maximum frequency with which AWS Config runs evaluations for a rule. */
  readonly MaximumExecutionFrequency?: string | undefined;
  /** The ID of the AWS resource that was evaluated. */
  readonly ResourceIdScope?: string | undefined;
  /** The type of the AWS resource that was evaluated. */
  readonly ResourceTypesScope?: readonly string[] | undefined;
  /** For organization config managed rules, a predefined identifier from a list. */
  readonly RuleIdentifier?: string | undefined;
  /** One part of a key-value pair that make up a tag. */
  readonly TagKeyScope?: string | undefined;
  /** The optional part of a key-value pair that make up a tag. */
  readonly TagValueScope?: string | undefined;
}

/** `AWS::Config::OrganizationConformancePack`: OrganizationConformancePack deploys conformance packs across member accounts in an AWS Organizations. */
export interface OrganizationConformancePack {
  /** A list of `ConformancePackInputParameter` objects. */
  readonly ConformancePackInputParameters?: readonly OrganizationConformancePack_ConformancePackInputParameter[] | undefined;
  /** The name of the Amazon S3 bucket where AWS Config stores conformance pack templates. */
  readonly DeliveryS3Bucket?: string | undefined;
  /** Any folder structure you want to add to an Amazon S3 bucket. */
  readonly DeliveryS3KeyPrefix?: string | undefined;
  /** A comma-separated list of accounts excluded from organization conformance pack. */
  readonly ExcludedAccounts?: readonly string[] | undefined;
  /** The name you assign to an organization conformance pack. */
  readonly OrganizationConformancePackName?: string | undefined;
  /** The tags for the organization conformance pack. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A string containing full conformance pack template body. */
  readonly TemplateBody?: string | undefined;
  /** Location of file containing the template body. */
  readonly TemplateS3Uri?: string | undefined;
  /** Amazon Resource Name (ARN) of the organization conformance pack. */
  readonly OrganizationConformancePackArn?: string | undefined;
}

/** Input parameters in the form of key-value pairs for the conformance pack, both of which you define. */
export interface OrganizationConformancePack_ConformancePackInputParameter {
  /** One part of a key-value pair. */
  readonly ParameterName?: string | undefined;
  /** One part of a key-value pair. */
  readonly ParameterValue?: string | undefined;
}

/** `AWS::Config::RemediationConfiguration`: An object that represents the details about the remediation configuration that includes the remediation action,… */
export interface RemediationConfiguration {
  /** The remediation is triggered automatically. */
  readonly Automatic?: boolean | undefined;
  /** The name of the AWS Config rule. */
  readonly ConfigRuleName?: string | undefined;
  /** An ExecutionControls object. */
  readonly ExecutionControls?: RemediationConfiguration_ExecutionControls | undefined;
  /** The maximum number of failed attempts for auto-remediation. */
  readonly MaximumAutomaticAttempts?: number | undefined;
  /** An object of the RemediationParameterValue. */
  readonly Parameters?: { readonly [key: string]: RemediationConfiguration_RemediationParameterValue | undefined } | undefined;
  /** The type of a resource. */
  readonly ResourceType?: string | undefined;
  /** Time window to determine whether or not to add a remediation exception to prevent infinite remediation attempts. */
  readonly RetryAttemptSeconds?: number | undefined;
  /** Target ID is the name of the SSM document. */
  readonly TargetId?: string | undefined;
  /** The type of the target. */
  readonly TargetType?: string | undefined;
  /** Version of the target. */
  readonly TargetVersion?: string | undefined;
}

/** An ExecutionControls object. */
export interface RemediationConfiguration_ExecutionControls {
  /** A SsmControls object. */
  readonly SsmControls?: RemediationConfiguration_SsmControls | undefined;
}

/** The value is either a dynamic (resource) value or a static value. */
export interface RemediationConfiguration_RemediationParameterValue {
  /** The value is dynamic and changes at run-time. */
  readonly ResourceValue?: RemediationConfiguration_ResourceValue | undefined;
  /** The value is static and does not change at run-time. */
  readonly StaticValue?: RemediationConfiguration_StaticValue | undefined;
}

export interface RemediationConfiguration_ResourceValue {
  readonly Value?: string | undefined;
}

/** AWS Systems Manager (SSM) specific remediation controls. */
export interface RemediationConfiguration_SsmControls {
  /** The maximum percentage of remediation actions allowed to run in parallel on the non-compliant resources for that… */
  readonly ConcurrentExecutionRatePercentage?: number | undefined;
  /** The percentage of errors that are allowed before SSM stops running automations on non-compliant resources for that… */
  readonly ErrorPercentage?: number | undefined;
}

export interface RemediationConfiguration_StaticValue {
  readonly Value?: readonly string[] | undefined;
  readonly Values?: readonly string[] | undefined;
}

/** `AWS::Config::StoredQuery`: Provides the details of a stored query. */
export interface StoredQuery {
  /** A unique description for the query. */
  readonly QueryDescription?: string | undefined;
  /** The expression of the query. */
  readonly QueryExpression?: string | undefined;
  /** The name of the query. */
  readonly QueryName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Amazon Resource Name (ARN) of the query. */
  readonly QueryArn?: string | undefined;
  /** The ID of the query. */
  readonly QueryId?: string | undefined;
}

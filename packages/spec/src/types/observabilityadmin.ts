// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: Defines how telemetry data should be centralized across an AWS Organization, including source and destination… */
export interface OrganizationCentralizationRule {
  readonly Rule?: OrganizationCentralizationRule_CentralizationRule | undefined;
  /** The name of the organization centralization rule. */
  readonly RuleName?: string | undefined;
  /** A key-value pair to filter resources based on tags associated with the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the organization centralization rule. */
  readonly RuleArn?: string | undefined;
}

/** Defines how telemetry data should be centralized across an AWS Organization, including source and destination… */
export interface OrganizationCentralizationRule_CentralizationRule {
  /** Configuration determining where the telemetry data should be centralized, backed up, as well as encryption… */
  readonly Destination?: OrganizationCentralizationRule_CentralizationRuleDestination | undefined;
  /** Configuration determining the source of the telemetry data to be centralized. */
  readonly Source?: OrganizationCentralizationRule_CentralizationRuleSource | undefined;
}

/** Configuration specifying the primary destination for centralized telemetry data. */
export interface OrganizationCentralizationRule_CentralizationRuleDestination {
  /** The destination account (within the organization) to which the telemetry data should be centralized. */
  readonly Account?: string | undefined;
  /** Log specific configuration for centralization destination log groups. */
  readonly DestinationLogsConfiguration?: OrganizationCentralizationRule_DestinationLogsConfiguration | undefined;
  readonly DestinationMetricsConfiguration?: OrganizationCentralizationRule_DestinationMetricsConfiguration | undefined;
  /** The primary destination region to which telemetry data should be centralized. */
  readonly Region?: string | undefined;
}

/** Configuration specifying the source of telemetry data to be centralized. */
export interface OrganizationCentralizationRule_CentralizationRuleSource {
  /** The list of source regions from which telemetry data should be centralized. */
  readonly Regions?: readonly string[] | undefined;
  /** The organizational scope from which telemetry data should be centralized, specified using organization id, accounts or… */
  readonly Scope?: string | undefined;
  /** Log specific configuration for centralization source log groups. */
  readonly SourceLogsConfiguration?: OrganizationCentralizationRule_SourceLogsConfiguration | undefined;
  readonly SourceMetricsConfiguration?: OrganizationCentralizationRule_SourceMetricsConfiguration | undefined;
}

/** Configuration for centralization destination log groups, including encryption and backup settings. */
export interface OrganizationCentralizationRule_DestinationLogsConfiguration {
  /** Configuration defining the backup region and an optional KMS key for the backup destination. */
  readonly BackupConfiguration?: OrganizationCentralizationRule_LogsBackupConfiguration | undefined;
  readonly LogGroupNameConfiguration?: OrganizationCentralizationRule_LogGroupNameConfiguration | undefined;
  /** The encryption configuration for centralization destination log groups. */
  readonly LogsEncryptionConfiguration?: OrganizationCentralizationRule_LogsEncryptionConfiguration | undefined;
  readonly TagPropagationConfiguration?: OrganizationCentralizationRule_TagPropagationConfiguration | undefined;
}

export interface OrganizationCentralizationRule_DestinationMetricsConfiguration {
  readonly BackupConfiguration?: OrganizationCentralizationRule_MetricsBackupConfiguration | undefined;
}

export interface OrganizationCentralizationRule_LogGroupNameConfiguration {
  readonly LogGroupNamePattern?: string | undefined;
}

/** Configuration for backing up centralized log data to a secondary region. */
export interface OrganizationCentralizationRule_LogsBackupConfiguration {
  /** KMS Key ARN belonging to the primary destination account and backup region, to encrypt newly created central log groups… */
  readonly KmsKeyArn?: string | undefined;
  /** Logs specific backup destination region within the primary destination account to which log data should be centralized. */
  readonly Region?: string | undefined;
}

/** Configuration for encrypting centralized log groups. */
export interface OrganizationCentralizationRule_LogsEncryptionConfiguration {
  /** Conflict resolution strategy for centralization if the encryption strategy is set to CUSTOMER_MANAGED and the… */
  readonly EncryptionConflictResolutionStrategy?: string | undefined;
  readonly EncryptionScope?: string | undefined;
  /** Configuration that determines the encryption strategy of the destination log groups. */
  readonly EncryptionStrategy?: string | undefined;
  /** KMS Key ARN belonging to the primary destination account and region, to encrypt newly created central log groups in the… */
  readonly KmsKeyArn?: string | undefined;
}

export interface OrganizationCentralizationRule_MetricsBackupConfiguration {
  readonly Region?: string | undefined;
}

/** Configuration for selecting and handling source log groups for centralization. */
export interface OrganizationCentralizationRule_SourceLogsConfiguration {
  readonly DataSourceSelectionCriteria?: string | undefined;
  /** A strategy determining whether to centralize source log groups that are encrypted with customer managed KMS keys (CMK). */
  readonly EncryptedLogGroupStrategy?: string | undefined;
  /** The selection criteria that specifies which source log groups to centralize. */
  readonly LogGroupSelectionCriteria?: string | undefined;
}

export interface OrganizationCentralizationRule_SourceMetricsConfiguration {
  readonly MetricsSelectionCriteria?: string | undefined;
}

export interface OrganizationCentralizationRule_TagPropagationConfiguration {
  /** The ARN of the destination account IAM role used for tag propagation. */
  readonly DestinationRoleArn?: string | undefined;
  /** The strategy to resolve tag conflicts during propagation. */
  readonly TagConflictResolutionStrategy?: string | undefined;
}

/** `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: Retrieves the details of a specific organization centralization rule. */
export interface OrganizationTelemetryRule {
  /** The name of the organization telemetry rule. */
  readonly Rule?: OrganizationTelemetryRule_TelemetryRule | undefined;
  /** The name of the organization centralization rule. */
  readonly RuleName?: string | undefined;
  /** Lists all tags attached to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Per-region replication status of the rule */
  readonly RegionStatuses?: readonly OrganizationTelemetryRule_RegionStatus[] | undefined;
  /** The arn of the organization telemetry rule */
  readonly RuleArn?: string | undefined;
}

/** Condition that matches based on the specific WAF action taken on the request. */
export interface OrganizationTelemetryRule_ActionCondition {
  /** The WAF action to match against (ALLOW, BLOCK, COUNT, CAPTCHA, CHALLENGE, EXCLUDED_AS_COUNT). */
  readonly Action?: string | undefined;
}

/** Advanced event selectors let you create fine-grained selectors for management, data, and network activity events. */
export interface OrganizationTelemetryRule_AdvancedEventSelector {
  /** Contains all selector statements in an advanced event selector. */
  readonly FieldSelectors?: readonly OrganizationTelemetryRule_AdvancedFieldSelector[] | undefined;
  /** An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets". */
  readonly Name?: string | undefined;
}

/** Defines criteria for selecting resources based on field values. */
export interface OrganizationTelemetryRule_AdvancedFieldSelector {
  /** Matches if the field value ends with the specified value. */
  readonly EndsWith?: readonly string[] | undefined;
  /** Matches if the field value equals the specified value. */
  readonly Equals?: readonly string[] | undefined;
  /** The name of the field to use for selection. */
  readonly Field?: string | undefined;
  /** Matches if the field value does not end with the specified value. */
  readonly NotEndsWith?: readonly string[] | undefined;
  /** Matches if the field value does not equal the specified value. */
  readonly NotEquals?: readonly string[] | undefined;
  /** Matches if the field value does not start with the specified value. */
  readonly NotStartsWith?: readonly string[] | undefined;
  /** Matches if the field value starts with the specified value. */
  readonly StartsWith?: readonly string[] | undefined;
}

/** Parameters specific to AWS CloudTrail telemetry configuration. */
export interface OrganizationTelemetryRule_CloudtrailParameters {
  /** The advanced event selectors to use for filtering AWS CloudTrail events. */
  readonly AdvancedEventSelectors?: readonly OrganizationTelemetryRule_AdvancedEventSelector[] | undefined;
}

/** A single condition that can match based on WAF rule action or label name. */
export interface OrganizationTelemetryRule_Condition {
  /** Matches log records based on the WAF rule action taken (ALLOW, BLOCK, COUNT, etc.). */
  readonly ActionCondition?: OrganizationTelemetryRule_ActionCondition | undefined;
  /** Matches log records based on WAF rule labels applied to the request. */
  readonly LabelNameCondition?: OrganizationTelemetryRule_LabelNameCondition | undefined;
}

/** Configuration parameters for ELB load balancer logging, including output format and field delimiter settings. */
export interface OrganizationTelemetryRule_ELBLoadBalancerLoggingParameters {
  /** The delimiter character used to separate fields in ELB access log entries when using plain text format. */
  readonly FieldDelimiter?: string | undefined;
  /** The format for ELB access log entries (plain text or JSON format). */
  readonly OutputFormat?: string | undefined;
}

/** Specifies a field in the request to redact from WAF logs, such as headers, query parameters, or body content. */
export interface OrganizationTelemetryRule_FieldToMatch {
  /** Redacts the HTTP method from WAF logs. */
  readonly Method?: string | undefined;
  /** Redacts the entire query string from WAF logs. */
  readonly QueryString?: string | undefined;
  /** Redacts a specific header field by name from WAF logs. */
  readonly SingleHeader?: OrganizationTelemetryRule_SingleHeader | undefined;
  /** Redacts the URI path from WAF logs. */
  readonly UriPath?: string | undefined;
}

/** A single filter condition that specifies behavior, requirement, and matching conditions for WAF log records. */
export interface OrganizationTelemetryRule_Filter {
  /** The action to take for log records matching this filter (KEEP or DROP). */
  readonly Behavior?: string | undefined;
  /** The list of conditions that determine if a log record matches this filter. */
  readonly Conditions?: readonly OrganizationTelemetryRule_Condition[] | undefined;
  /** Whether the log record must meet all conditions (MEETS_ALL) or any condition (MEETS_ANY) to match this filter. */
  readonly Requirement?: string | undefined;
}

/** Condition that matches based on WAF rule labels, with label names limited to 1024 characters. */
export interface OrganizationTelemetryRule_LabelNameCondition {
  /** The label name to match, supporting alphanumeric characters, underscores, hyphens, and colons. */
  readonly LabelName?: string | undefined;
}

/** Parameters for log delivery configuration */
export interface OrganizationTelemetryRule_LogDeliveryParameters {
  /** Types of logs to deliver */
  readonly LogTypes?: readonly string[] | undefined;
}

/** Configuration that determines which WAF log records to keep or drop based on specified conditions. */
export interface OrganizationTelemetryRule_LoggingFilter {
  /** The default action (KEEP or DROP) for log records that don't match any filter conditions. */
  readonly DefaultBehavior?: string | undefined;
  /** A list of filter conditions that determine log record handling behavior. */
  readonly Filters?: readonly OrganizationTelemetryRule_Filter[] | undefined;
}

/** Configuration parameters for Amazon MSK cluster monitoring. */
export interface OrganizationTelemetryRule_MskMonitoringParameters {
  /** The level of enhanced monitoring for the MSK cluster. */
  readonly EnhancedMonitoring?: string | undefined;
}

/** Status of a telemetry rule in a specific region */
export interface OrganizationTelemetryRule_RegionStatus {
  /** The AWS region code */
  readonly Region?: string | undefined;
  /** The ARN of the rule in this region */
  readonly RuleArn?: string | undefined;
  /** The replication status of the rule in this region */
  readonly Status?: string | undefined;
}

/** Structure containing a name field limited to 64 characters for header or query parameter identification. */
export interface OrganizationTelemetryRule_SingleHeader {
  /** The name value, limited to 64 characters. */
  readonly Name?: string | undefined;
}

/** Configuration specifying where and how telemetry data should be delivered for AWS resources. */
export interface OrganizationTelemetryRule_TelemetryDestinationConfiguration {
  /** Configuration parameters specific to AWS CloudTrail when CloudTrail is the source type. */
  readonly CloudtrailParameters?: OrganizationTelemetryRule_CloudtrailParameters | undefined;
  /** The pattern used to generate the destination path or name, supporting macros like <resourceId> and <accountId>. */
  readonly DestinationPattern?: string | undefined;
  /** The type of destination for the telemetry data (e.g., "Amazon CloudWatch Logs", "S3"). */
  readonly DestinationType?: string | undefined;
  /** Configuration parameters specific to ELB load balancer logging when ELB is the resource type. */
  readonly ELBLoadBalancerLoggingParameters?: OrganizationTelemetryRule_ELBLoadBalancerLoggingParameters | undefined;
  /** The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the destination log groups specified… */
  readonly KmsKeyArn?: string | undefined;
  /** Parameters for log delivery configuration */
  readonly LogDeliveryParameters?: OrganizationTelemetryRule_LogDeliveryParameters | undefined;
  /** Configuration parameters for Amazon MSK cluster monitoring. */
  readonly MskMonitoringParameters?: OrganizationTelemetryRule_MskMonitoringParameters | undefined;
  /** The number of days to retain the telemetry data in the destination. */
  readonly RetentionInDays?: number | undefined;
  /** Configuration parameters specific to VPC Flow Logs when VPC is the resource type. */
  readonly VPCFlowLogParameters?: OrganizationTelemetryRule_VPCFlowLogParameters | undefined;
  /** Configuration parameters specific to WAF logging when WAF is the resource type. */
  readonly WAFLoggingParameters?: OrganizationTelemetryRule_WAFLoggingParameters | undefined;
}

/** Defines how telemetry should be configured for specific AWS resources. */
export interface OrganizationTelemetryRule_TelemetryRule {
  /** When true, the rule is replicated to all supported regions */
  readonly AllRegions?: boolean | undefined;
  /** When true, configuration drift in managed telemetry resources will be detected and remediated for resource-level fields. */
  readonly AllowFieldUpdates?: boolean | undefined;
  /** Configuration specifying where and how the telemetry data should be delivered. */
  readonly DestinationConfiguration?: OrganizationTelemetryRule_TelemetryDestinationConfiguration | undefined;
  /** List of AWS region codes where the rule should be replicated */
  readonly Regions?: readonly string[] | undefined;
  /** The type of AWS resource to configure telemetry for (e.g., "AWS::EC2::VPC", "AWS::EKS::Cluster", "AWS::WAFv2::WebACL"). */
  readonly ResourceType?: string | undefined;
  /** The organizational scope to which the rule applies, specified using accounts or organizational units. */
  readonly Scope?: string | undefined;
  /** Criteria for selecting which resources the rule applies to, such as resource tags. */
  readonly SelectionCriteria?: string | undefined;
  /** The specific telemetry source types to configure for the resource, such as VPC_FLOW_LOGS or EKS_AUDIT_LOGS. */
  readonly TelemetrySourceTypes?: readonly string[] | undefined;
  /** The type of telemetry to collect (Logs, Metrics, or Traces). */
  readonly TelemetryType?: string | undefined;
}

/** Configuration parameters specific to VPC Flow Logs. */
export interface OrganizationTelemetryRule_VPCFlowLogParameters {
  /** The format in which VPC Flow Log entries should be logged. */
  readonly LogFormat?: string | undefined;
  /** The maximum interval in seconds between the capture of flow log records. */
  readonly MaxAggregationInterval?: number | undefined;
  /** The type of traffic to log (ACCEPT, REJECT, or ALL). */
  readonly TrafficType?: string | undefined;
}

/** Configuration parameters for WAF logging, including redacted fields and logging filters. */
export interface OrganizationTelemetryRule_WAFLoggingParameters {
  /** The type of WAF logs to collect (currently supports WAF_LOGS). */
  readonly LogType?: string | undefined;
  /** A filter configuration that determines which WAF log records to include or exclude. */
  readonly LoggingFilter?: OrganizationTelemetryRule_LoggingFilter | undefined;
  /** The fields to redact from WAF logs to protect sensitive information. */
  readonly RedactedFields?: readonly OrganizationTelemetryRule_FieldToMatch[] | undefined;
}

/** `AWS::ObservabilityAdmin::S3TableIntegration`: Creates an integration between CloudWatch and S3 Tables for analytics. */
export interface S3TableIntegration {
  /** Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key settings. */
  readonly Encryption?: S3TableIntegration_EncryptionConfig | undefined;
  /** A data source with an S3 Table integration for query access in the `logs` namespace. */
  readonly LogSources?: readonly S3TableIntegration_LogSource[] | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that grants permissions for the S3 Table integration to access necessary… */
  readonly RoleArn?: string | undefined;
  /** The key-value pairs to associate with the S3 Table integration resource for categorization and management purposes. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the S3 Table integration. */
  readonly Arn?: string | undefined;
}

/** Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key settings. */
export interface S3TableIntegration_EncryptionConfig {
  /** The Amazon Resource Name (ARN) of the KMS key used for encryption when using customer-managed keys. */
  readonly KmsKeyArn?: string | undefined;
  /** The server-side encryption algorithm used for encrypting data in the S3 Table integration. */
  readonly SseAlgorithm?: string | undefined;
}

/** A data source with an S3 Table integration for query access in the `logs` namespace. */
export interface S3TableIntegration_LogSource {
  /** The unique identifier for the association between the data source and S3 Table integration. */
  readonly Identifier?: string | undefined;
  /** The name of the data source. */
  readonly Name?: string | undefined;
  /** The type of the data source. */
  readonly Type?: string | undefined;
}

/** `AWS::ObservabilityAdmin::TelemetryEnrichment`: AWS::ObservabilityAdmin::TelemetryEnrichment cloudformation resource enables the resource tags for telemetry feature in… */
export interface TelemetryEnrichment {
  /** Scope of the Telemetry Enrichment */
  readonly Scope?: string | undefined;
  /** Current status of the resource tags for telemetry feature (Running, Stopped, or Impaired). */
  readonly Status?: string | undefined;
}

/** `AWS::ObservabilityAdmin::TelemetryPipelines`: Creates a telemetry pipeline for processing and transforming telemetry data. */
export interface TelemetryPipelines {
  /** The configuration that defines how the telemetry pipeline processes data, including sources, processors, and… */
  readonly Configuration?: TelemetryPipelines_TelemetryPipelineConfiguration | undefined;
  /** The name of the telemetry pipeline to create. */
  readonly Name?: string | undefined;
  /** The key-value pairs to associate with the telemetry pipeline resource for categorization and management purposes. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the created telemetry pipeline. */
  readonly Arn?: string | undefined;
  readonly Pipeline?: TelemetryPipelines_TelemetryPipeline | undefined;
  /** The Amazon Resource Name (ARN) of the telemetry pipeline. */
  readonly PipelineIdentifier?: string | undefined;
  /** The current status of the telemetry pipeline. */
  readonly Status?: string | undefined;
  readonly StatusReason?: TelemetryPipelines_TelemetryPipelineStatusReason | undefined;
}

/** Represents a complete telemetry pipeline resource with configuration, status, and metadata for data processing and… */
export interface TelemetryPipelines_TelemetryPipeline {
  /** The Amazon Resource Name (ARN) of the telemetry pipeline. */
  readonly Arn?: string | undefined;
  /** The configuration that defines how the telemetry pipeline processes data. */
  readonly Configuration?: TelemetryPipelines_TelemetryPipelineConfiguration | undefined;
  /** The timestamp when the telemetry pipeline was created. */
  readonly CreatedTimeStamp?: number | undefined;
  /** The timestamp when the telemetry pipeline was last updated. */
  readonly LastUpdateTimeStamp?: number | undefined;
  /** The name of the telemetry pipeline. */
  readonly Name?: string | undefined;
  /** The current status of the telemetry pipeline. */
  readonly Status?: string | undefined;
  /** Additional information about the pipeline status, including reasons for failure states. */
  readonly StatusReason?: TelemetryPipelines_TelemetryPipelineStatusReason | undefined;
  /** The key-value pairs associated with the telemetry pipeline resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Defines the configuration for a pipeline, including how data flows from sources through processors to destinations. */
export interface TelemetryPipelines_TelemetryPipelineConfiguration {
  /** The pipeline configuration body that defines the data processing rules and transformations. */
  readonly Body?: string | undefined;
}

/** Provides detailed information about the status of a telemetry pipeline, including reasons for specific states. */
export interface TelemetryPipelines_TelemetryPipelineStatusReason {
  /** A description of the pipeline status reason, providing additional context about the current state. */
  readonly Description?: string | undefined;
}

/** `AWS::ObservabilityAdmin::TelemetryRule`: Creates a telemetry rule that defines how telemetry should be configured for AWS resources in your account. */
export interface TelemetryRule {
  /** Retrieves the details of a specific telemetry rule in your account. */
  readonly Rule?: TelemetryRule_TelemetryRule | undefined;
  /** The name of the telemetry rule. */
  readonly RuleName?: string | undefined;
  /** Lists all tags attached to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Per-region replication status of the rule */
  readonly RegionStatuses?: readonly TelemetryRule_RegionStatus[] | undefined;
  /** The Amazon Resource Name (ARN) of the telemetry rule. */
  readonly RuleArn?: string | undefined;
}

/** Condition that matches based on the specific WAF action taken on the request. */
export interface TelemetryRule_ActionCondition {
  /** The WAF action to match against (ALLOW, BLOCK, COUNT, CAPTCHA, CHALLENGE, EXCLUDED_AS_COUNT). */
  readonly Action?: string | undefined;
}

/** Advanced event selectors let you create fine-grained selectors for management, data, and network activity events. */
export interface TelemetryRule_AdvancedEventSelector {
  /** Contains all selector statements in an advanced event selector. */
  readonly FieldSelectors?: readonly TelemetryRule_AdvancedFieldSelector[] | undefined;
  /** An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets". */
  readonly Name?: string | undefined;
}

/** Defines criteria for selecting resources based on field values. */
export interface TelemetryRule_AdvancedFieldSelector {
  /** Matches if the field value ends with the specified value. */
  readonly EndsWith?: readonly string[] | undefined;
  /** Matches if the field value equals the specified value. */
  readonly Equals?: readonly string[] | undefined;
  /** The name of the field to use for selection. */
  readonly Field?: string | undefined;
  /** Matches if the field value does not end with the specified value. */
  readonly NotEndsWith?: readonly string[] | undefined;
  /** Matches if the field value does not equal the specified value. */
  readonly NotEquals?: readonly string[] | undefined;
  /** Matches if the field value does not start with the specified value. */
  readonly NotStartsWith?: readonly string[] | undefined;
  /** Matches if the field value starts with the specified value. */
  readonly StartsWith?: readonly string[] | undefined;
}

/** Parameters specific to AWS CloudTrail telemetry configuration. */
export interface TelemetryRule_CloudtrailParameters {
  /** The advanced event selectors to use for filtering AWS CloudTrail events. */
  readonly AdvancedEventSelectors?: readonly TelemetryRule_AdvancedEventSelector[] | undefined;
}

/** A single condition that can match based on WAF rule action or label name. */
export interface TelemetryRule_Condition {
  /** Matches log records based on the WAF rule action taken (ALLOW, BLOCK, COUNT, etc.). */
  readonly ActionCondition?: TelemetryRule_ActionCondition | undefined;
  /** Matches log records based on WAF rule labels applied to the request. */
  readonly LabelNameCondition?: TelemetryRule_LabelNameCondition | undefined;
}

/** Configuration parameters for ELB load balancer logging, including output format and field delimiter settings. */
export interface TelemetryRule_ELBLoadBalancerLoggingParameters {
  /** The delimiter character used to separate fields in ELB access log entries when using plain text format. */
  readonly FieldDelimiter?: string | undefined;
  /** The format for ELB access log entries (plain text or JSON format). */
  readonly OutputFormat?: string | undefined;
}

/** Specifies a field in the request to redact from WAF logs, such as headers, query parameters, or body content. */
export interface TelemetryRule_FieldToMatch {
  /** Redacts the HTTP method from WAF logs. */
  readonly Method?: string | undefined;
  /** Redacts the entire query string from WAF logs. */
  readonly QueryString?: string | undefined;
  /** Redacts a specific header field by name from WAF logs. */
  readonly SingleHeader?: TelemetryRule_SingleHeader | undefined;
  /** Redacts the URI path from WAF logs. */
  readonly UriPath?: string | undefined;
}

/** A single filter condition that specifies behavior, requirement, and matching conditions for WAF log records. */
export interface TelemetryRule_Filter {
  /** The action to take for log records matching this filter (KEEP or DROP). */
  readonly Behavior?: string | undefined;
  /** The list of conditions that determine if a log record matches this filter. */
  readonly Conditions?: readonly TelemetryRule_Condition[] | undefined;
  /** Whether the log record must meet all conditions (MEETS_ALL) or any condition (MEETS_ANY) to match this filter. */
  readonly Requirement?: string | undefined;
}

/** Condition that matches based on WAF rule labels, with label names limited to 1024 characters. */
export interface TelemetryRule_LabelNameCondition {
  /** The label name to match, supporting alphanumeric characters, underscores, hyphens, and colons. */
  readonly LabelName?: string | undefined;
}

/** Configuration parameters for Amazon Bedrock AgentCore logging, including `logType` settings. */
export interface TelemetryRule_LogDeliveryParameters {
  /** The type of log that the source is sending. */
  readonly LogTypes?: readonly string[] | undefined;
}

/** Configuration that determines which WAF log records to keep or drop based on specified conditions. */
export interface TelemetryRule_LoggingFilter {
  /** The default action (KEEP or DROP) for log records that don't match any filter conditions. */
  readonly DefaultBehavior?: string | undefined;
  /** A list of filter conditions that determine log record handling behavior. */
  readonly Filters?: readonly TelemetryRule_Filter[] | undefined;
}

/** Configuration parameters for Amazon MSK cluster monitoring. */
export interface TelemetryRule_MskMonitoringParameters {
  /** The level of enhanced monitoring for the MSK cluster. */
  readonly EnhancedMonitoring?: string | undefined;
}

/** Status of a telemetry rule in a specific region */
export interface TelemetryRule_RegionStatus {
  /** The AWS region code */
  readonly Region?: string | undefined;
  /** The ARN of the rule in this region */
  readonly RuleArn?: string | undefined;
  /** The replication status of the rule in this region */
  readonly Status?: string | undefined;
}

/** Structure containing a name field limited to 64 characters for header or query parameter identification. */
export interface TelemetryRule_SingleHeader {
  /** The name value, limited to 64 characters. */
  readonly Name?: string | undefined;
}

/** Configuration specifying where and how telemetry data should be delivered for AWS resources. */
export interface TelemetryRule_TelemetryDestinationConfiguration {
  /** Configuration parameters specific to AWS CloudTrail when CloudTrail is the source type. */
  readonly CloudtrailParameters?: TelemetryRule_CloudtrailParameters | undefined;
  /** The pattern used to generate the destination path or name, supporting macros like <resourceId> and <accountId>. */
  readonly DestinationPattern?: string | undefined;
  /** The type of destination for the telemetry data (e.g., "Amazon CloudWatch Logs", "S3"). */
  readonly DestinationType?: string | undefined;
  /** Configuration parameters specific to ELB load balancer logging when ELB is the resource type. */
  readonly ELBLoadBalancerLoggingParameters?: TelemetryRule_ELBLoadBalancerLoggingParameters | undefined;
  /** The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the destination log groups specified… */
  readonly KmsKeyArn?: string | undefined;
  /** Configuration parameters specific to Amazon Bedrock AgentCore logging when Amazon Bedrock AgentCore is the resource… */
  readonly LogDeliveryParameters?: TelemetryRule_LogDeliveryParameters | undefined;
  /** Configuration parameters for Amazon MSK cluster monitoring. */
  readonly MskMonitoringParameters?: TelemetryRule_MskMonitoringParameters | undefined;
  /** The number of days to retain the telemetry data in the destination. */
  readonly RetentionInDays?: number | undefined;
  /** Configuration parameters specific to VPC Flow Logs when VPC is the resource type. */
  readonly VPCFlowLogParameters?: TelemetryRule_VPCFlowLogParameters | undefined;
  /** Configuration parameters specific to WAF logging when WAF is the resource type. */
  readonly WAFLoggingParameters?: TelemetryRule_WAFLoggingParameters | undefined;
}

/** Defines how telemetry should be configured for specific AWS resources. */
export interface TelemetryRule_TelemetryRule {
  /** When true, the rule is replicated to all supported regions */
  readonly AllRegions?: boolean | undefined;
  /** When true, configuration drift in managed telemetry resources will be detected and remediated for resource-level fields. */
  readonly AllowFieldUpdates?: boolean | undefined;
  /** Configuration specifying where and how the telemetry data should be delivered. */
  readonly DestinationConfiguration?: TelemetryRule_TelemetryDestinationConfiguration | undefined;
  /** List of AWS region codes where the rule should be replicated */
  readonly Regions?: readonly string[] | undefined;
  /** The type of AWS resource to configure telemetry for (e.g., "AWS::EC2::VPC", "AWS::EKS::Cluster", "AWS::WAFv2::WebACL"). */
  readonly ResourceType?: string | undefined;
  /** Criteria for selecting which resources the rule applies to, such as resource tags. */
  readonly SelectionCriteria?: string | undefined;
  /** The specific telemetry source types to configure for the resource, such as VPC_FLOW_LOGS or EKS_AUDIT_LOGS. */
  readonly TelemetrySourceTypes?: readonly string[] | undefined;
  /** The type of telemetry to collect (Logs, Metrics, or Traces). */
  readonly TelemetryType?: string | undefined;
}

/** Configuration parameters specific to VPC Flow Logs. */
export interface TelemetryRule_VPCFlowLogParameters {
  /** The format in which VPC Flow Log entries should be logged. */
  readonly LogFormat?: string | undefined;
  /** The maximum interval in seconds between the capture of flow log records. */
  readonly MaxAggregationInterval?: number | undefined;
  /** The type of traffic to log (ACCEPT, REJECT, or ALL). */
  readonly TrafficType?: string | undefined;
}

/** Configuration parameters for WAF logging, including redacted fields and logging filters. */
export interface TelemetryRule_WAFLoggingParameters {
  /** The type of WAF logs to collect (currently supports WAF_LOGS). */
  readonly LogType?: string | undefined;
  /** A filter configuration that determines which WAF log records to include or exclude. */
  readonly LoggingFilter?: TelemetryRule_LoggingFilter | undefined;
  /** The fields to redact from WAF logs to protect sensitive information. */
  readonly RedactedFields?: readonly TelemetryRule_FieldToMatch[] | undefined;
}

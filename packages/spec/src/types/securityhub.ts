// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::SecurityHub::AggregatorV2`: Enables aggregation across AWS Regions. */
export interface AggregatorV2 {
  /** The list of Regions that are linked to the aggregation Region. */
  readonly LinkedRegions?: readonly string[] | undefined;
  /** Determines how Regions are linked to an Aggregator V2. */
  readonly RegionLinkingMode?: string | undefined;
  /** A list of key-value pairs to be applied to the AggregatorV2. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The AWS Region where data is aggregated. */
  readonly AggregationRegion?: string | undefined;
  /** The ARN of the AggregatorV2. */
  readonly AggregatorV2Arn?: string | undefined;
}

/** `AWS::SecurityHub::AutomationRule`: The `AWS::SecurityHub::AutomationRule` resource specifies an automation rule based on input parameters. */
export interface AutomationRule {
  /** One or more actions to update finding fields if a finding matches the conditions specified in `Criteria`. */
  readonly Actions?: readonly AutomationRule_AutomationRulesAction[] | undefined;
  /** A set of AWS Security Finding Format (ASFF) finding field attributes and corresponding expected values that Security… */
  readonly Criteria?: AutomationRule_AutomationRulesFindingFilters | undefined;
  /** A description of the rule. */
  readonly Description?: string | undefined;
  /** Specifies whether a rule is the last to be applied with respect to a finding that matches the rule criteria. */
  readonly IsTerminal?: boolean | undefined;
  /** The name of the rule. */
  readonly RuleName?: string | undefined;
  /** An integer ranging from 1 to 1000 that represents the order in which the rule action is applied to findings. */
  readonly RuleOrder?: number | undefined;
  /** Whether the rule is active after it is created. */
  readonly RuleStatus?: string | undefined;
  /** User-defined tags associated with an automation rule. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** A timestamp that indicates when the rule was created. */
  readonly CreatedAt?: string | undefined;
  /** The principal that created the rule. */
  readonly CreatedBy?: string | undefined;
  /** The Amazon Resource Name (ARN) of the automation rule that you create. */
  readonly RuleArn?: string | undefined;
  /** A timestamp that indicates when the rule was most recently updated. */
  readonly UpdatedAt?: string | undefined;
}

/** One or more actions that AWS Security Hub CSPM takes when a finding matches the defined criteria of a rule. */
export interface AutomationRule_AutomationRulesAction {
  /** Specifies that the automation rule action is an update to a finding field. */
  readonly FindingFieldsUpdate?: AutomationRule_AutomationRulesFindingFieldsUpdate | undefined;
  /** Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule. */
  readonly Type?: string | undefined;
}

/** Identifies the finding fields that the automation rule action updates when a finding matches the defined criteria. */
export interface AutomationRule_AutomationRulesFindingFieldsUpdate {
  /** The rule action updates the `Confidence` field of a finding. */
  readonly Confidence?: number | undefined;
  /** The rule action updates the `Criticality` field of a finding. */
  readonly Criticality?: number | undefined;
  /** The rule action will update the `Note` field of a finding. */
  readonly Note?: AutomationRule_NoteUpdate | undefined;
  /** The rule action will update the `RelatedFindings` field of a finding. */
  readonly RelatedFindings?: readonly AutomationRule_RelatedFinding[] | undefined;
  /** The rule action will update the `Severity` field of a finding. */
  readonly Severity?: AutomationRule_SeverityUpdate | undefined;
  /** The rule action updates the `Types` field of a finding. */
  readonly Types?: readonly string[] | undefined;
  /** The rule action updates the `UserDefinedFields` field of a finding. */
  readonly UserDefinedFields?: { readonly [key: string]: string | undefined } | undefined;
  /** The rule action updates the `VerificationState` field of a finding. */
  readonly VerificationState?: string | undefined;
  /** The rule action will update the `Workflow` field of a finding. */
  readonly Workflow?: AutomationRule_WorkflowUpdate | undefined;
}

/** The criteria that determine which findings a rule applies to. */
export interface AutomationRule_AutomationRulesFindingFilters {
  /** The AWS account ID in which a finding was generated. */
  readonly AwsAccountId?: readonly AutomationRule_StringFilter[] | undefined;
  /** The name of the company for the product that generated the finding. */
  readonly CompanyName?: readonly AutomationRule_StringFilter[] | undefined;
  /** The unique identifier of a standard in which a control is enabled. */
  readonly ComplianceAssociatedStandardsId?: readonly AutomationRule_StringFilter[] | undefined;
  /** The security control ID for which a finding was generated. */
  readonly ComplianceSecurityControlId?: readonly AutomationRule_StringFilter[] | undefined;
  /** The result of a security check. */
  readonly ComplianceStatus?: readonly AutomationRule_StringFilter[] | undefined;
  /** The likelihood that a finding accurately identifies the behavior or issue that it was intended to identify. */
  readonly Confidence?: readonly AutomationRule_NumberFilter[] | undefined;
  /** A timestamp that indicates when this finding record was created. */
  readonly CreatedAt?: readonly AutomationRule_DateFilter[] | undefined;
  /** The level of importance that is assigned to the resources that are associated with a finding. */
  readonly Criticality?: readonly AutomationRule_NumberFilter[] | undefined;
  /** A finding's description. */
  readonly Description?: readonly AutomationRule_StringFilter[] | undefined;
  /** A timestamp that indicates when the potential security issue captured by a finding was first observed by the security… */
  readonly FirstObservedAt?: readonly AutomationRule_DateFilter[] | undefined;
  /** The identifier for the solution-specific component that generated a finding. */
  readonly GeneratorId?: readonly AutomationRule_StringFilter[] | undefined;
  /** The product-specific identifier for a finding. */
  readonly Id?: readonly AutomationRule_StringFilter[] | undefined;
  /** A timestamp that indicates when the security findings provider most recently observed a change in the resource that is… */
  readonly LastObservedAt?: readonly AutomationRule_DateFilter[] | undefined;
  /** The text of a user-defined note that's added to a finding. */
  readonly NoteText?: readonly AutomationRule_StringFilter[] | undefined;
  /** The timestamp of when the note was updated. */
  readonly NoteUpdatedAt?: readonly AutomationRule_DateFilter[] | undefined;
  /** The principal that created a note. */
  readonly NoteUpdatedBy?: readonly AutomationRule_StringFilter[] | undefined;
  /** The Amazon Resource Name (ARN) for a third-party product that generated a finding in Security Hub CSPM. */
  readonly ProductArn?: readonly AutomationRule_StringFilter[] | undefined;
  /** Provides the name of the product that generated the finding. */
  readonly ProductName?: readonly AutomationRule_StringFilter[] | undefined;
  /** Provides the current state of a finding. */
  readonly RecordState?: readonly AutomationRule_StringFilter[] | undefined;
  /** The product-generated identifier for a related finding. */
  readonly RelatedFindingsId?: readonly AutomationRule_StringFilter[] | undefined;
  /** The ARN for the product that generated a related finding. */
  readonly RelatedFindingsProductArn?: readonly AutomationRule_StringFilter[] | undefined;
  /** Custom fields and values about the resource that a finding pertains to. */
  readonly ResourceDetailsOther?: readonly AutomationRule_MapFilter[] | undefined;
  /** The identifier for the given resource type. */
  readonly ResourceId?: readonly AutomationRule_StringFilter[] | undefined;
  /** The partition in which the resource that the finding pertains to is located. */
  readonly ResourcePartition?: readonly AutomationRule_StringFilter[] | undefined;
  /** The AWS Region where the resource that a finding pertains to is located. */
  readonly ResourceRegion?: readonly AutomationRule_StringFilter[] | undefined;
  /** A list of AWS tags associated with a resource at the time the finding was processed. */
  readonly ResourceTags?: readonly AutomationRule_MapFilter[] | undefined;
  /** A finding's title. */
  readonly ResourceType?: readonly AutomationRule_StringFilter[] | undefined;
  /** The severity value of the finding. */
  readonly SeverityLabel?: readonly AutomationRule_StringFilter[] | undefined;
  /** Provides a URL that links to a page about the current finding in the finding product. */
  readonly SourceUrl?: readonly AutomationRule_StringFilter[] | undefined;
  /** A finding's title. */
  readonly Title?: readonly AutomationRule_StringFilter[] | undefined;
  /** One or more finding types in the format of namespace/category/classifier that classify a finding. */
  readonly Type?: readonly AutomationRule_StringFilter[] | undefined;
  /** A timestamp that indicates when the finding record was most recently updated. */
  readonly UpdatedAt?: readonly AutomationRule_DateFilter[] | undefined;
  /** A list of user-defined name and value string pairs added to a finding. */
  readonly UserDefinedFields?: readonly AutomationRule_MapFilter[] | undefined;
  /** Provides the veracity of a finding. */
  readonly VerificationState?: readonly AutomationRule_StringFilter[] | undefined;
  /** Provides information about the status of the investigation into a finding. */
  readonly WorkflowStatus?: readonly AutomationRule_StringFilter[] | undefined;
}

/** A date filter for querying findings. */
export interface AutomationRule_DateFilter {
  /** A date range for the date filter. */
  readonly DateRange?: AutomationRule_DateRange | undefined;
  /** A timestamp that provides the end date for the date filter. */
  readonly End?: string | undefined;
  /** A timestamp that provides the start date for the date filter. */
  readonly Start?: string | undefined;
}

/** A date range for the date filter. */
export interface AutomationRule_DateRange {
  /** A date range unit for the date filter. */
  readonly Unit?: string | undefined;
  /** A date range value for the date filter. */
  readonly Value?: number | undefined;
}

/** A map filter for filtering AWS Security Hub CSPM findings. */
export interface AutomationRule_MapFilter {
  /** The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter. */
  readonly Comparison?: string | undefined;
  /** The key of the map filter. */
  readonly Key?: string | undefined;
  /** The value for the key in the map filter. */
  readonly Value?: string | undefined;
}

/** The updated note. */
export interface AutomationRule_NoteUpdate {
  /** The updated note text. */
  readonly Text?: string | undefined;
  /** The principal that updated the note. */
  readonly UpdatedBy?: string | undefined;
}

/** A number filter for querying findings. */
export interface AutomationRule_NumberFilter {
  /** The equal-to condition to be applied to a single field when querying for findings. */
  readonly Eq?: number | undefined;
  /** The greater-than-equal condition to be applied to a single field when querying for findings. */
  readonly Gte?: number | undefined;
  /** The less-than-equal condition to be applied to a single field when querying for findings. */
  readonly Lte?: number | undefined;
}

/** Provides details about a list of findings that the current finding relates to. */
export interface AutomationRule_RelatedFinding {
  /** The product-generated identifier for a related finding. */
  readonly Id?: string | undefined;
  /** The Amazon Resource Name (ARN) for the product that generated a related finding. */
  readonly ProductArn?: string | undefined;
}

/** Updates to the severity information for a finding. */
export interface AutomationRule_SeverityUpdate {
  /** The severity value of the finding. */
  readonly Label?: string | undefined;
  /** The normalized severity for the finding. */
  readonly Normalized?: number | undefined;
  /** The native severity as defined by the AWS service or integrated partner product that generated the finding. */
  readonly Product?: number | undefined;
}

/** A string filter for filtering AWS Security Hub CSPM findings. */
export interface AutomationRule_StringFilter {
  /** The condition to apply to a string value when filtering Security Hub CSPM findings. */
  readonly Comparison?: string | undefined;
  /** The string filter value. */
  readonly Value?: string | undefined;
}

/** Used to update information about the investigation into the finding. */
export interface AutomationRule_WorkflowUpdate {
  /** The status of the investigation into the finding. */
  readonly Status?: string | undefined;
}

/** `AWS::SecurityHub::AutomationRuleV2`: Creates a V2 automation rule. */
export interface AutomationRuleV2 {
  /** A list of actions to be performed when the rule criteria is met. */
  readonly Actions?: readonly AutomationRuleV2_AutomationRulesActionV2[] | undefined;
  /** The filtering type and configuration of the automation rule. */
  readonly Criteria?: AutomationRuleV2_Criteria | undefined;
  /** A description of the V2 automation rule. */
  readonly Description?: string | undefined;
  /** The name of the V2 automation rule. */
  readonly RuleName?: string | undefined;
  /** The value for the rule priority. */
  readonly RuleOrder?: number | undefined;
  /** The status of the V2 automation rule. */
  readonly RuleStatus?: string | undefined;
  /** A list of key-value pairs associated with the V2 automation rule. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The timestamp when the V2 automation rule was created. */
  readonly CreatedAt?: string | undefined;
  /** The ARN of the V2 automation rule. */
  readonly RuleArn?: string | undefined;
  /** The ID of the V2 automation rule. */
  readonly RuleId?: string | undefined;
  /** The timestamp when the V2 automation rule was updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Allows you to configure automated responses. */
export interface AutomationRuleV2_AutomationRulesActionV2 {
  /** The settings for integrating automation rule actions with external systems or service. */
  readonly ExternalIntegrationConfiguration?: AutomationRuleV2_ExternalIntegrationConfiguration | undefined;
  /** Specifies that the automation rule action is an update to a finding field. */
  readonly FindingFieldsUpdate?: AutomationRuleV2_AutomationRulesFindingFieldsUpdateV2 | undefined;
  /** Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule. */
  readonly Type?: string | undefined;
}

/** Allows you to define the structure for modifying specific fields in security findings. */
export interface AutomationRuleV2_AutomationRulesFindingFieldsUpdateV2 {
  /** Notes or contextual information for findings that are modified by the automation rule. */
  readonly Comment?: string | undefined;
  /** The severity level to be assigned to findings that match the automation rule criteria. */
  readonly SeverityId?: number | undefined;
  /** The status to be applied to findings that match automation rule criteria. */
  readonly StatusId?: number | undefined;
}

/** Boolean filter for querying findings. */
export interface AutomationRuleV2_BooleanFilter {
  /** The value of the boolean. */
  readonly Value?: boolean | undefined;
}

/** Enables the creation of filtering criteria for security findings. */
export interface AutomationRuleV2_CompositeFilter {
  /** Enables filtering based on boolean field values. */
  readonly BooleanFilters?: readonly AutomationRuleV2_OcsfBooleanFilter[] | undefined;
  /** Enables filtering based on date and timestamp fields. */
  readonly DateFilters?: readonly AutomationRuleV2_OcsfDateFilter[] | undefined;
  /** Enables the creation of filtering criteria for security findings. */
  readonly MapFilters?: readonly AutomationRuleV2_OcsfMapFilter[] | undefined;
  /** Enables filtering based on numerical field values. */
  readonly NumberFilters?: readonly AutomationRuleV2_OcsfNumberFilter[] | undefined;
  /** The logical operator used to combine multiple filter conditions. */
  readonly Operator?: string | undefined;
  /** Enables filtering based on string field values. */
  readonly StringFilters?: readonly AutomationRuleV2_OcsfStringFilter[] | undefined;
}

/** The filtering type and configuration of the automation rule. */
export interface AutomationRuleV2_Criteria {
  /** The filtering conditions that align with OCSF standards. */
  readonly OcsfFindingCriteria?: AutomationRuleV2_OcsfFindingFilters | undefined;
}

/** A date filter for querying findings. */
export interface AutomationRuleV2_DateFilter {
  /** A date range for the date filter. */
  readonly DateRange?: AutomationRuleV2_DateRange | undefined;
  /** A timestamp that provides the end date for the date filter. */
  readonly End?: string | undefined;
  /** A timestamp that provides the start date for the date filter. */
  readonly Start?: string | undefined;
}

/** A date range for the date filter. */
export interface AutomationRuleV2_DateRange {
  /** A date range unit for the date filter. */
  readonly Unit?: string | undefined;
  /** A date range value for the date filter. */
  readonly Value?: number | undefined;
}

/** The settings for integrating automation rule actions with external systems or service. */
export interface AutomationRuleV2_ExternalIntegrationConfiguration {
  /** The ARN of the connector that establishes the integration. */
  readonly ConnectorArn?: string | undefined;
}

/** A map filter for filtering AWS Security Hub CSPM findings. */
export interface AutomationRuleV2_MapFilter {
  /** The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter. */
  readonly Comparison?: string | undefined;
  /** The key of the map filter. */
  readonly Key?: string | undefined;
  /** The value for the key in the map filter. */
  readonly Value?: string | undefined;
}

/** A number filter for querying findings. */
export interface AutomationRuleV2_NumberFilter {
  /** The equal-to condition to be applied to a single field when querying for findings. */
  readonly Eq?: number | undefined;
  /** The greater-than-equal condition to be applied to a single field when querying for findings. */
  readonly Gte?: number | undefined;
  /** The less-than-equal condition to be applied to a single field when querying for findings. */
  readonly Lte?: number | undefined;
}

/** Enables filtering of security findings based on boolean field values in OCSF. */
export interface AutomationRuleV2_OcsfBooleanFilter {
  /** The name of the field. */
  readonly FieldName?: string | undefined;
  /** Enables filtering of security findings based on boolean field values in OCSF. */
  readonly Filter?: AutomationRuleV2_BooleanFilter | undefined;
}

/** Enables filtering of security findings based on date and timestamp fields in OCSF. */
export interface AutomationRuleV2_OcsfDateFilter {
  /** The name of the field. */
  readonly FieldName?: string | undefined;
  /** Enables filtering of security findings based on date and timestamp fields in OCSF. */
  readonly Filter?: AutomationRuleV2_DateFilter | undefined;
}

/** Specifies the filtering criteria for security findings using OCSF. */
export interface AutomationRuleV2_OcsfFindingFilters {
  /** Enables the creation of complex filtering conditions by combining filter criteria. */
  readonly CompositeFilters?: readonly AutomationRuleV2_CompositeFilter[] | undefined;
  /** The logical operators used to combine the filtering on multiple `CompositeFilters`. */
  readonly CompositeOperator?: string | undefined;
}

/** Enables filtering of security findings based on map field values in OCSF. */
export interface AutomationRuleV2_OcsfMapFilter {
  /** The name of the field. */
  readonly FieldName?: string | undefined;
  /** Enables filtering of security findings based on map field values in OCSF. */
  readonly Filter?: AutomationRuleV2_MapFilter | undefined;
}

/** Enables filtering of security findings based on numerical field values in OCSF. */
export interface AutomationRuleV2_OcsfNumberFilter {
  /** The name of the field. */
  readonly FieldName?: string | undefined;
  /** Enables filtering of security findings based on numerical field values in OCSF. */
  readonly Filter?: AutomationRuleV2_NumberFilter | undefined;
}

/** Enables filtering of security findings based on string field values in OCSF. */
export interface AutomationRuleV2_OcsfStringFilter {
  /** The name of the field. */
  readonly FieldName?: string | undefined;
  /** Enables filtering of security findings based on string field values in OCSF. */
  readonly Filter?: AutomationRuleV2_StringFilter | undefined;
}

/** A string filter for filtering AWS Security Hub CSPM findings. */
export interface AutomationRuleV2_StringFilter {
  /** The condition to apply to a string value when filtering Security Hub CSPM findings. */
  readonly Comparison?: string | undefined;
  /** The string filter value. */
  readonly Value?: string | undefined;
}

/** `AWS::SecurityHub::ConfigurationPolicy`: The `AWS::SecurityHub::ConfigurationPolicy` resource creates a central configuration policy with the defined settings. */
export interface ConfigurationPolicy {
  /** An object that defines how AWS Security Hub CSPM is configured. */
  readonly ConfigurationPolicy?: ConfigurationPolicy_Policy | undefined;
  /** The description of the configuration policy. */
  readonly Description?: string | undefined;
  /** The name of the configuration policy. */
  readonly Name?: string | undefined;
  /** User-defined tags associated with a configuration policy. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the configuration policy. */
  readonly Arn?: string | undefined;
  /** The date and time, in UTC and ISO 8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The universally unique identifier (UUID) of the configuration policy. */
  readonly Id?: string | undefined;
  /** Indicates whether the service that the configuration policy applies to is enabled in the policy. */
  readonly ServiceEnabled?: boolean | undefined;
  /** The date and time, in UTC and ISO 8601 format, that the configuration policy was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** An object that provides the current value of a security control parameter and identifies whether it has been customized. */
export interface ConfigurationPolicy_ParameterConfiguration {
  /** The current value of a control parameter. */
  readonly Value?: ConfigurationPolicy_ParameterValue | undefined;
  /** Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS Security Hub… */
  readonly ValueType?: string | undefined;
}

/** An object that includes the data type of a security control parameter and its current value. */
export interface ConfigurationPolicy_ParameterValue {
  /** A control parameter that is a boolean. */
  readonly Boolean?: boolean | undefined;
  /** A control parameter that is a double. */
  readonly Double?: number | undefined;
  /** A control parameter that is an enum. */
  readonly Enum?: string | undefined;
  /** A control parameter that is a list of enums. */
  readonly EnumList?: readonly string[] | undefined;
  /** A control parameter that is an integer. */
  readonly Integer?: number | undefined;
  /** A control parameter that is a list of integers. */
  readonly IntegerList?: readonly number[] | undefined;
  /** A control parameter that is a string. */
  readonly String?: string | undefined;
  /** A control parameter that is a list of strings. */
  readonly StringList?: readonly string[] | undefined;
}

/** An object that defines how AWS Security Hub CSPM is configured. */
export interface ConfigurationPolicy_Policy {
  /** The AWS service that the configuration policy applies to. */
  readonly SecurityHub?: ConfigurationPolicy_SecurityHubPolicy | undefined;
}

/** A list of security controls and control parameter values that are included in a configuration policy. */
export interface ConfigurationPolicy_SecurityControlCustomParameter {
  /** An object that specifies parameter values for a control in a configuration policy. */
  readonly Parameters?: { readonly [key: string]: ConfigurationPolicy_ParameterConfiguration | undefined } | undefined;
  /** The ID of the security control. */
  readonly SecurityControlId?: string | undefined;
}

/** An object that defines which security controls are enabled in an AWS Security Hub CSPM configuration policy. */
export interface ConfigurationPolicy_SecurityControlsConfiguration {
  /** A list of security controls that are disabled in the configuration policy. */
  readonly DisabledSecurityControlIdentifiers?: readonly string[] | undefined;
  /** A list of security controls that are enabled in the configuration policy. */
  readonly EnabledSecurityControlIdentifiers?: readonly string[] | undefined;
  /** A list of security controls and control parameter values that are included in a configuration policy. */
  readonly SecurityControlCustomParameters?: readonly ConfigurationPolicy_SecurityControlCustomParameter[] | undefined;
}

/** An object that defines how AWS Security Hub CSPM is configured. */
export interface ConfigurationPolicy_SecurityHubPolicy {
  /** A list that defines which security standards are enabled in the configuration policy. */
  readonly EnabledStandardIdentifiers?: readonly string[] | undefined;
  /** An object that defines which security controls are enabled in the configuration policy. */
  readonly SecurityControlsConfiguration?: ConfigurationPolicy_SecurityControlsConfiguration | undefined;
  /** Indicates whether Security Hub CSPM is enabled in the policy. */
  readonly ServiceEnabled?: boolean | undefined;
}

/** `AWS::SecurityHub::Connector`: Creates a connector to a third-party cloud provider in Security Hub CSPM. */
export interface Connector {
  /** The description of the connector. */
  readonly Description?: string | undefined;
  /** The name of the connector. */
  readonly Name?: string | undefined;
  readonly Provider?: Connector_Provider | undefined;
  /** A key-value pair to associate with a resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly ConnectorArn?: string | undefined;
  readonly ConnectorId?: string | undefined;
  /** The status of the connector */
  readonly ConnectorStatus?: string | undefined;
  /** The timestamp formatted in ISO8601 */
  readonly CreatedAt?: string | undefined;
  readonly CreatedBy?: string | undefined;
  /** The enablement status of the connector */
  readonly EnablementStatus?: string | undefined;
  readonly Issues?: readonly Connector_HealthIssue[] | undefined;
  /** The timestamp formatted in ISO8601 */
  readonly LastCheckedAt?: string | undefined;
  /** The timestamp formatted in ISO8601 */
  readonly LastUpdatedAt?: string | undefined;
  readonly Message?: string | undefined;
}

/** The configuration for connecting to an Azure environment. */
export interface Connector_AzureProviderConfiguration {
  /** The ARN of the multi-cloud configuration connector used to establish the connection to Azure. */
  readonly AWSConfigConnectorArn?: string | undefined;
  /** The list of Azure regions to monitor. */
  readonly AzureRegions?: readonly string[] | undefined;
  /** The scope configuration for an Azure connector, defining the tenant or subscription scope. */
  readonly ScopeConfiguration?: Connector_AzureScopeConfiguration | undefined;
}

/** The scope configuration for an Azure connector, defining the tenant or subscription scope. */
export interface Connector_AzureScopeConfiguration {
  /** The type of scope. */
  readonly ScopeType?: string | undefined;
  /** The list of scope values, such as subscription IDs, when the scope type is ``subscription``. */
  readonly ScopeValues?: readonly string[] | undefined;
}

/** Represents a specific health issue detected for a connector. */
export interface Connector_HealthIssue {
  /** The code identifying the type of health issue */
  readonly Code?: string | undefined;
  /** A human-readable message that describes the health issue. */
  readonly Message?: string | undefined;
}

export interface Connector_Provider {
  /** The configuration for connecting to an Azure environment. */
  readonly Azure?: Connector_AzureProviderConfiguration | undefined;
}

/** `AWS::SecurityHub::ConnectorV2`: Grants permission to create a connectorV2 based on input parameters. */
export interface ConnectorV2 {
  /** The description of the connectorV2. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of KMS key used to encrypt secrets for the connectorV2. */
  readonly KmsKeyArn?: string | undefined;
  /** The unique name of the connectorV2. */
  readonly Name?: string | undefined;
  /** The third-party provider detail for a service configuration. */
  readonly Provider?: ConnectorV2_Provider | undefined;
  /** The tags to add to the connectorV2 when you create. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the V2 connector. */
  readonly ConnectorArn?: string | undefined;
  /** The unique identifier of the V2 connector. */
  readonly ConnectorId?: string | undefined;
  /** The status of the V2 connector. */
  readonly ConnectorStatus?: string | undefined;
  /** The timestamp when the V2 connector was created. */
  readonly CreatedAt?: string | undefined;
  /** The enablement status of the connector */
  readonly EnablementStatus?: string | undefined;
  /** The reason for the enablement status of the connector */
  readonly EnablementStatusReason?: string | undefined;
  /** The list of health issues associated with the connector */
  readonly Issues?: readonly ConnectorV2_HealthIssue[] | undefined;
  /** The most recent timestamp when the V2 connector was checked on health status. */
  readonly LastCheckedAt?: string | undefined;
  /** The most recent timestamp when the V2 connector was updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The message of the V2 connector when connector status is FAILED_TO_CONNECT. */
  readonly Message?: string | undefined;
}

/** The configuration settings required to establish an integration between AWS Security Hub and Azure */
export interface ConnectorV2_AzureProviderConfiguration {
  /** The ARN of the AWS Config connector used for the Azure integration */
  readonly AWSConfigConnectorArn?: string | undefined;
  /** The list of Azure regions to include in the connector scope */
  readonly AzureRegions?: readonly string[] | undefined;
  /** The scope configuration for an Azure connector */
  readonly ScopeConfiguration?: ConnectorV2_AzureScopeConfiguration | undefined;
}

/** The scope configuration for an Azure connector */
export interface ConnectorV2_AzureScopeConfiguration {
  /** The scope type for the Azure connector */
  readonly ScopeType?: string | undefined;
  /** The list of scope values for the Azure connector */
  readonly ScopeValues?: readonly string[] | undefined;
}

/** A health issue associated with the connector */
export interface ConnectorV2_HealthIssue {
  /** The code identifying the type of health issue */
  readonly Code?: string | undefined;
  /** The message describing the health issue */
  readonly Message?: string | undefined;
}

/** The initial configuration settings required to establish an integration between Security Hub CSPM and Jira Cloud. */
export interface ConnectorV2_JiraCloudProviderConfiguration {
  /** The project key for a JiraCloud instance. */
  readonly ProjectKey?: string | undefined;
}

/** The third-party provider detail for a service configuration. */
export interface ConnectorV2_Provider {
  /** The configuration settings required to establish an integration between AWS Security Hub and Azure */
  readonly Azure?: ConnectorV2_AzureProviderConfiguration | undefined;
  /** Details about a Jira Cloud integration. */
  readonly JiraCloud?: ConnectorV2_JiraCloudProviderConfiguration | undefined;
  /** Details about a ServiceNow ITSM integration. */
  readonly ServiceNow?: ConnectorV2_ServiceNowProviderConfiguration | undefined;
}

/** The initial configuration settings required to establish an integration between Security Hub CSPM and ServiceNow ITSM. */
export interface ConnectorV2_ServiceNowProviderConfiguration {
  /** The instance name of ServiceNow ITSM. */
  readonly InstanceName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the ServiceNow credentials. */
  readonly SecretArn?: string | undefined;
}

/** `AWS::SecurityHub::DelegatedAdmin`: The `AWS::SecurityHub::DelegatedAdmin` resource designates the delegated AWS Security Hub CSPM administrator account… */
export interface DelegatedAdmin {
  /** The AWS account identifier of the account to designate as the Security Hub CSPM administrator account. */
  readonly AdminAccountId?: string | undefined;
  /** The ID of the delegated Security Hub CSPM administrator account, in the format of `accountID/Region`. */
  readonly DelegatedAdminIdentifier?: string | undefined;
  /** Whether the delegated Security Hub CSPM administrator is set for the organization. */
  readonly Status?: string | undefined;
}

/** `AWS::SecurityHub::FindingAggregator`: The `AWS::SecurityHub::FindingAggregator` resource enables cross-Region aggregation. */
export interface FindingAggregator {
  /** Indicates whether to aggregate findings from all of the available Regions in the current partition. */
  readonly RegionLinkingMode?: string | undefined;
  /** If `RegionLinkingMode` is `ALL_REGIONS_EXCEPT_SPECIFIED`, then this is a space-separated list of Regions that do not… */
  readonly Regions?: readonly string[] | undefined;
  /** The home Region. */
  readonly FindingAggregationRegion?: string | undefined;
  /** The ARN of the finding aggregator. */
  readonly FindingAggregatorArn?: string | undefined;
}

/** `AWS::SecurityHub::Hub`: The `AWS::SecurityHub::Hub` resource specifies the enablement of the AWS Security Hub CSPM service in your AWS account. */
export interface Hub {
  /** Whether to automatically enable new controls when they are added to standards that are enabled. */
  readonly AutoEnableControls?: boolean | undefined;
  /** Specifies whether an account has consolidated control findings turned on or off. */
  readonly ControlFindingGenerator?: string | undefined;
  /** Whether to enable the security standards that Security Hub CSPM has designated as automatically enabled. */
  readonly EnableDefaultStandards?: boolean | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the `Hub` resource that was retrieved. */
  readonly ARN?: string | undefined;
  /** The date and time when Security Hub CSPM was enabled in your account. */
  readonly SubscribedAt?: string | undefined;
}

/** `AWS::SecurityHub::HubV2`: Returns details about the service resource in your account. */
export interface HubV2 {
  /** Configuration for the Network Scanning opt-in feature of Security Hub V2. */
  readonly NetworkScanning?: HubV2_NetworkScanning | undefined;
  /** The tags to add to the hub V2 resource when you enable Security Hub CSPM. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the service resource. */
  readonly HubV2Arn?: string | undefined;
  /** The date and time when the service was enabled in the account. */
  readonly SubscribedAt?: string | undefined;
}

/** Configuration for the Network Scanning opt-in feature of Security Hub V2. */
export interface HubV2_NetworkScanning {
  /** Whether the Network Scanning feature is enabled for this account and Region. */
  readonly Status?: string | undefined;
}

/** `AWS::SecurityHub::Insight`: The `AWS::SecurityHub::Insight` resource creates a custom insight in AWS Security Hub CSPM. */
export interface Insight {
  /** One or more attributes used to filter the findings included in the insight. */
  readonly Filters?: Insight_AwsSecurityFindingFilters | undefined;
  /** The grouping attribute for the insight's findings. */
  readonly GroupByAttribute?: string | undefined;
  /** The name of a Security Hub CSPM insight. */
  readonly Name?: string | undefined;
  /** The ARN of a Security Hub CSPM insight. */
  readonly InsightArn?: string | undefined;
}

/** A collection of filters that are applied to all active findings aggregated by AWS Security Hub CSPM. */
export interface Insight_AwsSecurityFindingFilters {
  /** The AWS account ID in which a finding is generated. */
  readonly AwsAccountId?: readonly Insight_StringFilter[] | undefined;
  /** The name of the AWS account in which a finding is generated. */
  readonly AwsAccountName?: readonly Insight_StringFilter[] | undefined;
  /** The name of the findings provider (company) that owns the solution (product) that generates findings. */
  readonly CompanyName?: readonly Insight_StringFilter[] | undefined;
  /** The unique identifier of a standard in which a control is enabled. */
  readonly ComplianceAssociatedStandardsId?: readonly Insight_StringFilter[] | undefined;
  /** The unique identifier of a control across standards. */
  readonly ComplianceSecurityControlId?: readonly Insight_StringFilter[] | undefined;
  /** The name of a security control parameter. */
  readonly ComplianceSecurityControlParametersName?: readonly Insight_StringFilter[] | undefined;
  /** The current value of a security control parameter. */
  readonly ComplianceSecurityControlParametersValue?: readonly Insight_StringFilter[] | undefined;
  /** Exclusive to findings that are generated as the result of a check run against a specific rule in a supported standard,… */
  readonly ComplianceStatus?: readonly Insight_StringFilter[] | undefined;
  /** A finding's confidence. */
  readonly Confidence?: readonly Insight_NumberFilter[] | undefined;
  /** A timestamp that indicates when the security findings provider created the potential security issue that a finding… */
  readonly CreatedAt?: readonly Insight_DateFilter[] | undefined;
  /** The level of importance assigned to the resources associated with the finding. */
  readonly Criticality?: readonly Insight_NumberFilter[] | undefined;
  /** A finding's description. */
  readonly Description?: readonly Insight_StringFilter[] | undefined;
  /** The finding provider value for the finding confidence. */
  readonly FindingProviderFieldsConfidence?: readonly Insight_NumberFilter[] | undefined;
  /** The finding provider value for the level of importance assigned to the resources associated with the findings. */
  readonly FindingProviderFieldsCriticality?: readonly Insight_NumberFilter[] | undefined;
  /** The finding identifier of a related finding that is identified by the finding provider. */
  readonly FindingProviderFieldsRelatedFindingsId?: readonly Insight_StringFilter[] | undefined;
  /** The ARN of the solution that generated a related finding that is identified by the finding provider. */
  readonly FindingProviderFieldsRelatedFindingsProductArn?: readonly Insight_StringFilter[] | undefined;
  /** The finding provider value for the severity label. */
  readonly FindingProviderFieldsSeverityLabel?: readonly Insight_StringFilter[] | undefined;
  /** The finding provider's original value for the severity. */
  readonly FindingProviderFieldsSeverityOriginal?: readonly Insight_StringFilter[] | undefined;
  /** One or more finding types that the finding provider assigned to the finding. */
  readonly FindingProviderFieldsTypes?: readonly Insight_StringFilter[] | undefined;
  /** A timestamp that indicates when the security findings provider first observed the potential security issue that a… */
  readonly FirstObservedAt?: readonly Insight_DateFilter[] | undefined;
  /** The identifier for the solution-specific component (a discrete unit of logic) that generated a finding. */
  readonly GeneratorId?: readonly Insight_StringFilter[] | undefined;
  /** The security findings provider-specific identifier for a finding. */
  readonly Id?: readonly Insight_StringFilter[] | undefined;
  /** This field is deprecated. */
  readonly Keyword?: readonly Insight_KeywordFilter[] | undefined;
  /** A timestamp that indicates when the security findings provider most recently observed a change in the resource that is… */
  readonly LastObservedAt?: readonly Insight_DateFilter[] | undefined;
  /** The name of the malware that was observed. */
  readonly MalwareName?: readonly Insight_StringFilter[] | undefined;
  /** The filesystem path of the malware that was observed. */
  readonly MalwarePath?: readonly Insight_StringFilter[] | undefined;
  /** The state of the malware that was observed. */
  readonly MalwareState?: readonly Insight_StringFilter[] | undefined;
  /** The type of the malware that was observed. */
  readonly MalwareType?: readonly Insight_StringFilter[] | undefined;
  /** The destination domain of network-related information about a finding. */
  readonly NetworkDestinationDomain?: readonly Insight_StringFilter[] | undefined;
  /** The destination IPv4 address of network-related information about a finding. */
  readonly NetworkDestinationIpV4?: readonly Insight_IpFilter[] | undefined;
  /** The destination IPv6 address of network-related information about a finding. */
  readonly NetworkDestinationIpV6?: readonly Insight_IpFilter[] | undefined;
  /** The destination port of network-related information about a finding. */
  readonly NetworkDestinationPort?: readonly Insight_NumberFilter[] | undefined;
  /** Indicates the direction of network traffic associated with a finding. */
  readonly NetworkDirection?: readonly Insight_StringFilter[] | undefined;
  /** The protocol of network-related information about a finding. */
  readonly NetworkProtocol?: readonly Insight_StringFilter[] | undefined;
  /** The source domain of network-related information about a finding. */
  readonly NetworkSourceDomain?: readonly Insight_StringFilter[] | undefined;
  /** The source IPv4 address of network-related information about a finding. */
  readonly NetworkSourceIpV4?: readonly Insight_IpFilter[] | undefined;
  /** The source IPv6 address of network-related information about a finding. */
  readonly NetworkSourceIpV6?: readonly Insight_IpFilter[] | undefined;
  /** The source media access control (MAC) address of network-related information about a finding. */
  readonly NetworkSourceMac?: readonly Insight_StringFilter[] | undefined;
  /** The source port of network-related information about a finding. */
  readonly NetworkSourcePort?: readonly Insight_NumberFilter[] | undefined;
  /** The text of a note. */
  readonly NoteText?: readonly Insight_StringFilter[] | undefined;
  /** The timestamp of when the note was updated. */
  readonly NoteUpdatedAt?: readonly Insight_DateFilter[] | undefined;
  /** The principal that created a note. */
  readonly NoteUpdatedBy?: readonly Insight_StringFilter[] | undefined;
  /** A timestamp that identifies when the process was launched. */
  readonly ProcessLaunchedAt?: readonly Insight_DateFilter[] | undefined;
  /** The name of the process. */
  readonly ProcessName?: readonly Insight_StringFilter[] | undefined;
  /** The parent process ID. */
  readonly ProcessParentPid?: readonly Insight_NumberFilter[] | undefined;
  /** The path to the process executable. */
  readonly ProcessPath?: readonly Insight_StringFilter[] | undefined;
  /** The process ID. */
  readonly ProcessPid?: readonly Insight_NumberFilter[] | undefined;
  /** A timestamp that identifies when the process was terminated. */
  readonly ProcessTerminatedAt?: readonly Insight_DateFilter[] | undefined;
  /** The ARN generated by Security Hub CSPM that uniquely identifies a third-party company (security findings provider)… */
  readonly ProductArn?: readonly Insight_StringFilter[] | undefined;
  /** A data type where security findings providers can include additional solution-specific details that aren't part of the… */
  readonly ProductFields?: readonly Insight_MapFilter[] | undefined;
  /** The name of the solution (product) that generates findings. */
  readonly ProductName?: readonly Insight_StringFilter[] | undefined;
  /** The recommendation of what to do about the issue described in a finding. */
  readonly RecommendationText?: readonly Insight_StringFilter[] | undefined;
  /** The updated record state for the finding. */
  readonly RecordState?: readonly Insight_StringFilter[] | undefined;
  /** The Region from which the finding was generated. */
  readonly Region?: readonly Insight_StringFilter[] | undefined;
  /** The solution-generated identifier for a related finding. */
  readonly RelatedFindingsId?: readonly Insight_StringFilter[] | undefined;
  /** The ARN of the solution that generated a related finding. */
  readonly RelatedFindingsProductArn?: readonly Insight_StringFilter[] | undefined;
  /** The ARN of the application that is related to a finding. */
  readonly ResourceApplicationArn?: readonly Insight_StringFilter[] | undefined;
  /** The name of the application that is related to a finding. */
  readonly ResourceApplicationName?: readonly Insight_StringFilter[] | undefined;
  /** The IAM profile ARN of the instance. */
  readonly ResourceAwsEc2InstanceIamInstanceProfileArn?: readonly Insight_StringFilter[] | undefined;
  /** The Amazon Machine Image (AMI) ID of the instance. */
  readonly ResourceAwsEc2InstanceImageId?: readonly Insight_StringFilter[] | undefined;
  /** The IPv4 addresses associated with the instance. */
  readonly ResourceAwsEc2InstanceIpV4Addresses?: readonly Insight_IpFilter[] | undefined;
  /** The IPv6 addresses associated with the instance. */
  readonly ResourceAwsEc2InstanceIpV6Addresses?: readonly Insight_IpFilter[] | undefined;
  /** The key name associated with the instance. */
  readonly ResourceAwsEc2InstanceKeyName?: readonly Insight_StringFilter[] | undefined;
  /** The date and time the instance was launched. */
  readonly ResourceAwsEc2InstanceLaunchedAt?: readonly Insight_DateFilter[] | undefined;
  /** The identifier of the subnet that the instance was launched in. */
  readonly ResourceAwsEc2InstanceSubnetId?: readonly Insight_StringFilter[] | undefined;
  /** The instance type of the instance. */
  readonly ResourceAwsEc2InstanceType?: readonly Insight_StringFilter[] | undefined;
  /** The identifier of the VPC that the instance was launched in. */
  readonly ResourceAwsEc2InstanceVpcId?: readonly Insight_StringFilter[] | undefined;
  /** The creation date/time of the IAM access key related to a finding. */
  readonly ResourceAwsIamAccessKeyCreatedAt?: readonly Insight_DateFilter[] | undefined;
  /** The name of the principal that is associated with an IAM access key. */
  readonly ResourceAwsIamAccessKeyPrincipalName?: readonly Insight_StringFilter[] | undefined;
  /** The status of the IAM access key related to a finding. */
  readonly ResourceAwsIamAccessKeyStatus?: readonly Insight_StringFilter[] | undefined;
  /** This field is deprecated. */
  readonly ResourceAwsIamAccessKeyUserName?: readonly Insight_StringFilter[] | undefined;
  /** The name of an IAM user. */
  readonly ResourceAwsIamUserUserName?: readonly Insight_StringFilter[] | undefined;
  /** The canonical user ID of the owner of the S3 bucket. */
  readonly ResourceAwsS3BucketOwnerId?: readonly Insight_StringFilter[] | undefined;
  /** The display name of the owner of the S3 bucket. */
  readonly ResourceAwsS3BucketOwnerName?: readonly Insight_StringFilter[] | undefined;
  /** The identifier of the image related to a finding. */
  readonly ResourceContainerImageId?: readonly Insight_StringFilter[] | undefined;
  /** The name of the image related to a finding. */
  readonly ResourceContainerImageName?: readonly Insight_StringFilter[] | undefined;
  /** A timestamp that identifies when the container was started. */
  readonly ResourceContainerLaunchedAt?: readonly Insight_DateFilter[] | undefined;
  /** The name of the container related to a finding. */
  readonly ResourceContainerName?: readonly Insight_StringFilter[] | undefined;
  /** The details of a resource that doesn't have a specific subfield for the resource type defined. */
  readonly ResourceDetailsOther?: readonly Insight_MapFilter[] | undefined;
  /** The canonical identifier for the given resource type. */
  readonly ResourceId?: readonly Insight_StringFilter[] | undefined;
  /** The canonical AWS partition name that the Region is assigned to. */
  readonly ResourcePartition?: readonly Insight_StringFilter[] | undefined;
  /** The canonical AWS external Region name where this resource is located. */
  readonly ResourceRegion?: readonly Insight_StringFilter[] | undefined;
  /** A list of AWS tags associated with a resource at the time the finding was processed. */
  readonly ResourceTags?: readonly Insight_MapFilter[] | undefined;
  /** Specifies the type of the resource that details are provided for. */
  readonly ResourceType?: readonly Insight_StringFilter[] | undefined;
  /** Indicates whether or not sample findings are included in the filter results. */
  readonly Sample?: readonly Insight_BooleanFilter[] | undefined;
  /** The label of a finding's severity. */
  readonly SeverityLabel?: readonly Insight_StringFilter[] | undefined;
  /** Deprecated. */
  readonly SeverityNormalized?: readonly Insight_NumberFilter[] | undefined;
  /** Deprecated. */
  readonly SeverityProduct?: readonly Insight_NumberFilter[] | undefined;
  /** A URL that links to a page about the current finding in the security findings provider's solution. */
  readonly SourceUrl?: readonly Insight_StringFilter[] | undefined;
  /** The category of a threat intelligence indicator. */
  readonly ThreatIntelIndicatorCategory?: readonly Insight_StringFilter[] | undefined;
  /** A timestamp that identifies the last observation of a threat intelligence indicator. */
  readonly ThreatIntelIndicatorLastObservedAt?: readonly Insight_DateFilter[] | undefined;
  /** The source of the threat intelligence. */
  readonly ThreatIntelIndicatorSource?: readonly Insight_StringFilter[] | undefined;
  /** The URL for more details from the source of the threat intelligence. */
  readonly ThreatIntelIndicatorSourceUrl?: readonly Insight_StringFilter[] | undefined;
  /** The type of a threat intelligence indicator. */
  readonly ThreatIntelIndicatorType?: readonly Insight_StringFilter[] | undefined;
  /** The value of a threat intelligence indicator. */
  readonly ThreatIntelIndicatorValue?: readonly Insight_StringFilter[] | undefined;
  /** A finding's title. */
  readonly Title?: readonly Insight_StringFilter[] | undefined;
  /** A finding type in the format of `namespace/category/classifier` that classifies a finding. */
  readonly Type?: readonly Insight_StringFilter[] | undefined;
  /** A timestamp that indicates when the security findings provider last updated the finding record. */
  readonly UpdatedAt?: readonly Insight_DateFilter[] | undefined;
  /** A list of name/value string pairs associated with the finding. */
  readonly UserDefinedFields?: readonly Insight_MapFilter[] | undefined;
  /** The veracity of a finding. */
  readonly VerificationState?: readonly Insight_StringFilter[] | undefined;
  /** Indicates whether a software vulnerability in your environment has a known exploit. */
  readonly VulnerabilitiesExploitAvailable?: readonly Insight_StringFilter[] | undefined;
  /** Indicates whether a vulnerability is fixed in a newer version of the affected software packages. */
  readonly VulnerabilitiesFixAvailable?: readonly Insight_StringFilter[] | undefined;
  /** The workflow state of a finding. */
  readonly WorkflowState?: readonly Insight_StringFilter[] | undefined;
  /** The status of the investigation into a finding. */
  readonly WorkflowStatus?: readonly Insight_StringFilter[] | undefined;
}

/** Boolean filter for querying findings. */
export interface Insight_BooleanFilter {
  /** The value of the boolean. */
  readonly Value?: boolean | undefined;
}

/** A date filter for querying findings. */
export interface Insight_DateFilter {
  /** A date range for the date filter. */
  readonly DateRange?: Insight_DateRange | undefined;
  /** A timestamp that provides the end date for the date filter. */
  readonly End?: string | undefined;
  /** A timestamp that provides the start date for the date filter. */
  readonly Start?: string | undefined;
}

/** A date range for the date filter. */
export interface Insight_DateRange {
  /** A date range unit for the date filter. */
  readonly Unit?: string | undefined;
  /** A date range value for the date filter. */
  readonly Value?: number | undefined;
}

/** The IP filter for querying findings. */
export interface Insight_IpFilter {
  /** A finding's CIDR value. */
  readonly Cidr?: string | undefined;
}

/** A keyword filter for querying findings. */
export interface Insight_KeywordFilter {
  /** A value for the keyword. */
  readonly Value?: string | undefined;
}

/** A map filter for filtering AWS Security Hub CSPM findings. */
export interface Insight_MapFilter {
  /** The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter. */
  readonly Comparison?: string | undefined;
  /** The key of the map filter. */
  readonly Key?: string | undefined;
  /** The value for the key in the map filter. */
  readonly Value?: string | undefined;
}

/** A number filter for querying findings. */
export interface Insight_NumberFilter {
  /** The equal-to condition to be applied to a single field when querying for findings. */
  readonly Eq?: number | undefined;
  /** The greater-than-equal condition to be applied to a single field when querying for findings. */
  readonly Gte?: number | undefined;
  /** The less-than-equal condition to be applied to a single field when querying for findings. */
  readonly Lte?: number | undefined;
}

/** A string filter for filtering AWS Security Hub CSPM findings. */
export interface Insight_StringFilter {
  /** The condition to apply to a string value when filtering Security Hub CSPM findings. */
  readonly Comparison?: string | undefined;
  /** The string filter value. */
  readonly Value?: string | undefined;
}

/** `AWS::SecurityHub::OrganizationConfiguration`: The `AWS::SecurityHub::OrganizationConfiguration` resource specifies the way that your AWS organization is configured… */
export interface OrganizationConfiguration {
  /** Whether to automatically enable Security Hub CSPM in new member accounts when they join the organization. */
  readonly AutoEnable?: boolean | undefined;
  /** Whether to automatically enable Security Hub CSPM default standards in new member accounts when they join the… */
  readonly AutoEnableStandards?: string | undefined;
  /** Indicates whether the organization uses local or central configuration. */
  readonly ConfigurationType?: string | undefined;
  /** Whether the maximum number of allowed member accounts are already associated with the Security Hub CSPM administrator… */
  readonly MemberAccountLimitReached?: boolean | undefined;
  /** The organization configuration identifier, formatted as `AccountId/Region/securityhub-organization-configuration`. */
  readonly OrganizationConfigurationIdentifier?: string | undefined;
  /** Describes whether central configuration could be enabled as the `ConfigurationType` for the organization. */
  readonly Status?: string | undefined;
  /** Provides an explanation if the value of `Status` is equal to `FAILED` when `ConfigurationType` is equal to `CENTRAL`. */
  readonly StatusMessage?: string | undefined;
}

/** `AWS::SecurityHub::PolicyAssociation`: The `AWS::SecurityHub::PolicyAssociation` resource specifies associations for a configuration policy or a self-managed… */
export interface PolicyAssociation {
  /** The universally unique identifier (UUID) of the configuration policy. */
  readonly ConfigurationPolicyId?: string | undefined;
  /** The identifier of the target account, organizational unit, or the root. */
  readonly TargetId?: string | undefined;
  /** Specifies whether the target is an AWS account, organizational unit, or the root. */
  readonly TargetType?: string | undefined;
  /** The association identifier, formatted as `TargetType/TargetId`. */
  readonly AssociationIdentifier?: string | undefined;
  /** The current status of the association between the specified target and the configuration. */
  readonly AssociationStatus?: string | undefined;
  /** The explanation for a `FAILED` value for `AssociationStatus`. */
  readonly AssociationStatusMessage?: string | undefined;
  /** Indicates whether the association between the specified target and the configuration was directly applied by the AWS… */
  readonly AssociationType?: string | undefined;
  /** The date and time, in UTC and ISO 8601 format, that the configuration policy association was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::SecurityHub::ProductSubscription`: The `AWS::SecurityHub::ProductSubscription` resource creates a subscription to a third-party product that generates… */
export interface ProductSubscription {
  /** The ARN of the product to enable the integration for. */
  readonly ProductArn?: string | undefined;
  /** The ARN of your subscription to the product to enable integrations for. */
  readonly ProductSubscriptionArn?: string | undefined;
}

/** `AWS::SecurityHub::SecurityControl`: The `AWS::SecurityHub::SecurityControl` resource specifies custom parameter values for an AWS Security Hub CSPM control. */
export interface SecurityControl {
  /** The most recent reason for updating the customizable properties of a security control. */
  readonly LastUpdateReason?: string | undefined;
  /** An object that identifies the name of a control parameter, its current value, and whether it has been customized. */
  readonly Parameters?: { readonly [key: string]: SecurityControl_ParameterConfiguration | undefined } | undefined;
  /** The Amazon Resource Name (ARN) for a security control across standards, such as… */
  readonly SecurityControlArn?: string | undefined;
  /** The unique identifier of a security control across standards. */
  readonly SecurityControlId?: string | undefined;
}

/** An object that provides the current value of a security control parameter and identifies whether it has been customized. */
export interface SecurityControl_ParameterConfiguration {
  /** The current value of a control parameter. */
  readonly Value?: SecurityControl_ParameterValue | undefined;
  /** Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS Security Hub… */
  readonly ValueType?: string | undefined;
}

/** An object that includes the data type of a security control parameter and its current value. */
export interface SecurityControl_ParameterValue {
  /** A control parameter that is a boolean. */
  readonly Boolean?: boolean | undefined;
  /** A control parameter that is a double. */
  readonly Double?: number | undefined;
  /** A control parameter that is an enum. */
  readonly Enum?: string | undefined;
  /** A control parameter that is a list of enums. */
  readonly EnumList?: readonly string[] | undefined;
  /** A control parameter that is an integer. */
  readonly Integer?: number | undefined;
  /** A control parameter that is a list of integers. */
  readonly IntegerList?: readonly number[] | undefined;
  /** A control parameter that is a string. */
  readonly String?: string | undefined;
  /** A control parameter that is a list of strings. */
  readonly StringList?: readonly string[] | undefined;
}

/** `AWS::SecurityHub::Standard`: The `AWS::SecurityHub::Standard` resource specifies the enablement of a security standard. */
export interface Standard {
  /** Specifies which controls are to be disabled in a standard. */
  readonly DisabledStandardsControls?: readonly Standard_StandardsControl[] | undefined;
  /** The ARN of the standard that you want to enable. */
  readonly StandardsArn?: string | undefined;
  /** The ARN of a resource that represents your subscription to a supported standard. */
  readonly StandardsSubscriptionArn?: string | undefined;
}

/** Provides details about an individual security control. */
export interface Standard_StandardsControl {
  /** A user-defined reason for changing a control's enablement status in a specified standard. */
  readonly Reason?: string | undefined;
  /** The Amazon Resource Name (ARN) of the control. */
  readonly StandardsControlArn?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Connect::AgentStatus`: Contains information about an agent status. */
export interface AgentStatus {
  /** The description of the agent status. */
  readonly Description?: string | undefined;
  /** The display order of the agent status. */
  readonly DisplayOrder?: number | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the agent status. */
  readonly Name?: string | undefined;
  /** A number indicating the reset order of the agent status. */
  readonly ResetOrderNumber?: boolean | undefined;
  /** The state of the agent status. */
  readonly State?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of agent status. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the agent status. */
  readonly AgentStatusArn?: string | undefined;
  /** The AWS Region where this resource was last modified. */
  readonly LastModifiedRegion?: string | undefined;
  /** The timestamp when this resource was last modified. */
  readonly LastModifiedTime?: number | undefined;
}

/** `AWS::Connect::ApprovedOrigin`: The approved origin for the instance. */
export interface ApprovedOrigin {
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceId?: string | undefined;
  /** Domain name to be added to the allow-list of the instance. */
  readonly Origin?: string | undefined;
}

/** `AWS::Connect::ContactFlow`: Specifies a flow for an Connect Customer instance. */
export interface ContactFlow {
  /** The content of the flow. */
  readonly Content?: string | undefined;
  /** The description of the flow. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Connect Customer instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the flow. */
  readonly Name?: string | undefined;
  /** The state of the flow. */
  readonly State?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the flow. */
  readonly Type?: string | undefined;
  /** `Ref` returns the Amazon Resource Name (ARN) of the flow. */
  readonly ContactFlowArn?: string | undefined;
}

/** `AWS::Connect::ContactFlowModule`: Specifies a flow module for an Connect Customer instance. */
export interface ContactFlowModule {
  /** The content of the flow module. */
  readonly Content?: string | undefined;
  /** The description of the flow module. */
  readonly Description?: string | undefined;
  /** The external invocation configuration for the flow module */
  readonly ExternalInvocationConfiguration?: ContactFlowModule_ExternalInvocationConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the Connect Customer instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the flow module. */
  readonly Name?: string | undefined;
  /** The configuration settings for the flow module. */
  readonly Settings?: string | undefined;
  /** The state of the flow module. */
  readonly State?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** `Ref` returns the Amazon Resource Name (ARN) of the flow module. */
  readonly ContactFlowModuleArn?: string | undefined;
  /** The status of the contact flow module. */
  readonly Status?: string | undefined;
}

/** The external invocation configuration for the flow module */
export interface ContactFlowModule_ExternalInvocationConfiguration {
  /** Enable external invocation. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::Connect::ContactFlowModuleAlias`: Resource Type definition for ContactFlowModuleAlias */
export interface ContactFlowModuleAlias {
  /** The identifier of the contact flow module (ARN) this alias is tied to. */
  readonly ContactFlowModuleId?: string | undefined;
  /** The version number of the contact flow module this alias points to. */
  readonly ContactFlowModuleVersion?: number | undefined;
  /** The description of the alias. */
  readonly Description?: string | undefined;
  /** The name of the alias. */
  readonly Name?: string | undefined;
  /** The unique identifier of the alias. */
  readonly AliasId?: string | undefined;
  /** The identifier of the contact flow module alias (ARN). */
  readonly ContactFlowModuleAliasARN?: string | undefined;
}

/** `AWS::Connect::ContactFlowModuleVersion`: Resource Type definition for ContactFlowModuleVersion */
export interface ContactFlowModuleVersion {
  /** The identifier of the contact flow module (ARN) this version is tied to. */
  readonly ContactFlowModuleId?: string | undefined;
  /** The description of the version. */
  readonly Description?: string | undefined;
  /** The identifier of the contact flow module version (ARN). */
  readonly ContactFlowModuleVersionARN?: string | undefined;
  /** Indicates the checksum value of the latest published flow module content */
  readonly FlowModuleContentSha256?: string | undefined;
  /** The version number of this revision */
  readonly Version?: number | undefined;
}

/** `AWS::Connect::ContactFlowVersion`: Creates a version for the specified customer-managed flow within the specified instance. */
export interface ContactFlowVersion {
  /** The identifier of the flow. */
  readonly ContactFlowId?: string | undefined;
  /** The description of the flow version. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the flow version. */
  readonly ContactFlowVersionARN?: string | undefined;
  /** Indicates the checksum value of the flow content. */
  readonly FlowContentSha256?: string | undefined;
  /** The identifier of the flow version. */
  readonly Version?: number | undefined;
}

/** `AWS::Connect::DataLakeAssociation`: Resource schema for AWS::Connect::DataLakeAssociation */
export interface DataLakeAssociation {
  /** The identifier of the analytics data set. */
  readonly DataSetId?: string | undefined;
  /** The identifier of the Amazon Connect instance */
  readonly InstanceId?: string | undefined;
  /** The identifier of the target account */
  readonly TargetAccountId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Resource Access Manager share */
  readonly ResourceShareArn?: string | undefined;
  /** The AWS Resource Access Manager share ID */
  readonly ResourceShareId?: string | undefined;
}

/** `AWS::Connect::DataTable`: Represents a data table in Amazon Connect. */
export interface DataTable {
  /** An optional description of the data table's purpose and contents. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The human-readable name of the data table. */
  readonly Name?: string | undefined;
  /** The current status of the data table. */
  readonly Status?: string | undefined;
  /** Key-value pairs for attribute based access control (TBAC or ABAC) and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The IANA timezone identifier used when resolving time based dynamic values. */
  readonly TimeZone?: string | undefined;
  /** The data level that concurrent value edits are locked on. */
  readonly ValueLockLevel?: string | undefined;
  /** The Amazon Resource Name (ARN) for the data table. */
  readonly Arn?: string | undefined;
  /** The timestamp when the data table was created. */
  readonly CreatedTime?: number | undefined;
  /** The AWS Region where the data table was last modified, used for region replication. */
  readonly LastModifiedRegion?: string | undefined;
  /** The timestamp when the data table or any of its properties were last modified. */
  readonly LastModifiedTime?: number | undefined;
  /** The lock version of the Data Table */
  readonly LockVersion?: DataTable_LockVersion | undefined;
}

/** The lock version of the Data Table */
export interface DataTable_LockVersion {
  /** The data table for the lock version */
  readonly DataTable?: string | undefined;
}

/** `AWS::Connect::DataTableAttribute`: Represents an attribute (column) in a data table. */
export interface DataTableAttribute {
  /** The Amazon Resource Name (ARN) of the data table that contains this attribute. */
  readonly DataTableArn?: string | undefined;
  /** An optional description explaining the purpose and usage of this attribute. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The human-readable name of the attribute. */
  readonly Name?: string | undefined;
  /** Boolean indicating whether this attribute is used as a primary key for record identification. */
  readonly Primary?: boolean | undefined;
  /** The validation rules applied to values of this attribute. */
  readonly Validation?: DataTableAttribute_Validation | undefined;
  /** The type of value allowed for this attribute. */
  readonly ValueType?: string | undefined;
  /** The unique identifier for the attribute within the data table. */
  readonly AttributeId?: string | undefined;
  /** The AWS Region where this attribute was last modified, used for region replication. */
  readonly LastModifiedRegion?: string | undefined;
  /** The timestamp when this attribute was last modified. */
  readonly LastModifiedTime?: number | undefined;
  readonly LockVersion?: DataTableAttribute_LockVersion | undefined;
}

export interface DataTableAttribute_Enum {
  readonly Strict?: boolean | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface DataTableAttribute_LockVersion {
  readonly Attribute?: string | undefined;
  readonly DataTable?: string | undefined;
}

/** Defines validation rules for data table attribute values. */
export interface DataTableAttribute_Validation {
  /** Defines enumeration constraints for attribute values. */
  readonly Enum?: DataTableAttribute_Enum | undefined;
  /** The largest exclusive numeric value for NUMBER value type. */
  readonly ExclusiveMaximum?: number | undefined;
  /** The smallest exclusive numeric value for NUMBER value type. */
  readonly ExclusiveMinimum?: number | undefined;
  /** The maximum number of characters a text value can contain. */
  readonly MaxLength?: number | undefined;
  /** The maximum number of values in a list. */
  readonly MaxValues?: number | undefined;
  /** The largest inclusive numeric value for NUMBER value type. */
  readonly Maximum?: number | undefined;
  /** The minimum number of characters a text value can contain. */
  readonly MinLength?: number | undefined;
  /** The minimum number of values in a list. */
  readonly MinValues?: number | undefined;
  /** The smallest inclusive numeric value for NUMBER value type. */
  readonly Minimum?: number | undefined;
  /** Specifies that numeric values must be multiples of this number. */
  readonly MultipleOf?: number | undefined;
}

/** `AWS::Connect::DataTableRecord`: Resource Type definition for AWS::Connect::DataTableRecord */
export interface DataTableRecord {
  /** The Amazon Resource Name (ARN) for the data table. */
  readonly DataTableArn?: string | undefined;
  readonly DataTableRecord?: DataTableRecord_DataTableRecord | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  readonly RecordId?: string | undefined;
}

export interface DataTableRecord_DataTableRecord {
  readonly PrimaryValues?: readonly DataTableRecord_Value[] | undefined;
  readonly Values?: readonly DataTableRecord_Value[] | undefined;
}

export interface DataTableRecord_Value {
  readonly AttributeId?: string | undefined;
  readonly AttributeValue?: string | undefined;
}

/** `AWS::Connect::EmailAddress`: Create new email address in the specified Amazon Connect instance. */
export interface EmailAddress {
  /** A list of alias configurations for this email address, showing which email addresses forward to this primary address. */
  readonly AliasConfigurations?: readonly EmailAddress_AliasConfiguration[] | undefined;
  /** The description of the email address. */
  readonly Description?: string | undefined;
  /** The display name of email address. */
  readonly DisplayName?: string | undefined;
  /** The email address, including the domain. */
  readonly EmailAddress?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the email address. */
  readonly EmailAddressArn?: string | undefined;
}

/** Configuration information of an email alias. */
export interface EmailAddress_AliasConfiguration {
  /** The identifier of the email address alias */
  readonly EmailAddressArn?: string | undefined;
}

/** `AWS::Connect::EvaluationForm`: Creates an evaluation form for the specified Connect Customer instance. */
export interface EvaluationForm {
  readonly AIVersion?: string | undefined;
  /** The automatic evaluation configuration of an evaluation form. */
  readonly AutoEvaluationConfiguration?: EvaluationForm_AutoEvaluationConfiguration | undefined;
  /** The description of the evaluation form. */
  readonly Description?: string | undefined;
  /** The identifier of the Amazon Connect instance. */
  readonly InstanceArn?: string | undefined;
  /** Items that are part of the evaluation form. */
  readonly Items?: readonly EvaluationForm_EvaluationFormBaseItem[] | undefined;
  /** Configuration for language settings of this evaluation form. */
  readonly LanguageConfiguration?: EvaluationForm_EvaluationFormLanguageConfiguration | undefined;
  /** Configuration settings for evaluation reviews. */
  readonly ReviewConfiguration?: EvaluationForm_EvaluationReviewConfiguration | undefined;
  /** A scoring strategy of the evaluation form. */
  readonly ScoringStrategy?: EvaluationForm_ScoringStrategy | undefined;
  /** The status of the evaluation form. */
  readonly Status?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Configuration that specifies the target for this evaluation form. */
  readonly TargetConfiguration?: EvaluationForm_EvaluationFormTargetConfiguration | undefined;
  /** A title of the evaluation form. */
  readonly Title?: string | undefined;
  /** The Amazon Resource Name (ARN) of the evaluation form. */
  readonly EvaluationFormArn?: string | undefined;
}

/** Configuration information about automated evaluations. */
export interface EvaluationForm_AutoEvaluationConfiguration {
  readonly Enabled?: boolean | undefined;
}

/** Information about automatic fail configuration for an evaluation form. */
export interface EvaluationForm_AutomaticFailConfiguration {
  /** The referenceId of the target section for auto failure. */
  readonly TargetSection?: string | undefined;
}

/** An item at the root level. */
export interface EvaluationForm_EvaluationFormBaseItem {
  /** A subsection or inner section of an item. */
  readonly Section?: EvaluationForm_EvaluationFormSection | undefined;
}

/** Items that are part of the evaluation form. */
export interface EvaluationForm_EvaluationFormItem {
  /** The information of the question. */
  readonly Question?: EvaluationForm_EvaluationFormQuestion | undefined;
  /** The information of the section. */
  readonly Section?: EvaluationForm_EvaluationFormSection | undefined;
}

/** A condition for item enablement. */
export interface EvaluationForm_EvaluationFormItemEnablementCondition {
  /** Operands of the enablement condition. */
  readonly Operands?: readonly EvaluationForm_EvaluationFormItemEnablementConditionOperand[] | undefined;
  /** The operator to be used to be applied to operands if more than one provided. */
  readonly Operator?: string | undefined;
}

/** An operand of the enablement condition. */
export interface EvaluationForm_EvaluationFormItemEnablementConditionOperand {
  /** An expression of the enablement condition. */
  readonly Expression?: EvaluationForm_EvaluationFormItemEnablementExpression | undefined;
}

/** An item enablement configuration. */
export interface EvaluationForm_EvaluationFormItemEnablementConfiguration {
  /** An enablement action that if condition is satisfied. */
  readonly Action?: string | undefined;
  /** A condition for item enablement configuration. */
  readonly Condition?: EvaluationForm_EvaluationFormItemEnablementCondition | undefined;
  /** An enablement action that if condition is not satisfied. */
  readonly DefaultAction?: string | undefined;
}

/** An expression that defines a basic building block of conditional enablement. */
export interface EvaluationForm_EvaluationFormItemEnablementExpression {
  /** A comparator to be used against list of values. */
  readonly Comparator?: string | undefined;
  /** A source item of enablement expression. */
  readonly Source?: EvaluationForm_EvaluationFormItemEnablementSource | undefined;
  /** A list of values from source item. */
  readonly Values?: readonly EvaluationForm_EvaluationFormItemEnablementSourceValue[] | undefined;
}

/** An enablement expression source item. */
export interface EvaluationForm_EvaluationFormItemEnablementSource {
  /** A referenceId of the source item. */
  readonly RefId?: string | undefined;
  /** A type of source item. */
  readonly Type?: string | undefined;
}

/** An enablement expression source value. */
export interface EvaluationForm_EvaluationFormItemEnablementSourceValue {
  /** A referenceId of the source value. */
  readonly RefId?: string | undefined;
  /** A type of source item value. */
  readonly Type?: string | undefined;
}

/** Language configuration for an evaluation form. */
export interface EvaluationForm_EvaluationFormLanguageConfiguration {
  /** The language for the evaluation form. */
  readonly FormLanguage?: string | undefined;
}

export interface EvaluationForm_EvaluationFormMetricConfiguration {
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The type of the metric. */
  readonly MetricType?: string | undefined;
}

/** Automation configuration for multi-select questions. */
export interface EvaluationForm_EvaluationFormMultiSelectQuestionAutomation {
  /** A question automation answer. */
  readonly AnswerSource?: EvaluationForm_EvaluationFormQuestionAutomationAnswerSource | undefined;
  /** Reference IDs of default options. */
  readonly DefaultOptionRefIds?: readonly string[] | undefined;
  /** Automation options for the multi-select question. */
  readonly Options?: readonly EvaluationForm_EvaluationFormMultiSelectQuestionAutomationOption[] | undefined;
}

/** An automation option for a multi-select question. */
export interface EvaluationForm_EvaluationFormMultiSelectQuestionAutomationOption {
  /** Rule category configuration for this automation option. */
  readonly RuleCategory?: EvaluationForm_MultiSelectQuestionRuleCategoryAutomation | undefined;
}

/** An option for a multi-select question in an evaluation form. */
export interface EvaluationForm_EvaluationFormMultiSelectQuestionOption {
  /** The flag to mark the option as automatic fail. */
  readonly AutomaticFail?: boolean | undefined;
  /** Information about automatic fail configuration for an evaluation form. */
  readonly AutomaticFailConfiguration?: EvaluationForm_AutomaticFailConfiguration | undefined;
  /** Information about the points configuration for an answer option. */
  readonly PointsConfiguration?: EvaluationForm_QuestionOptionPointsConfiguration | undefined;
  /** Reference identifier for this option. */
  readonly RefId?: string | undefined;
  /** The score of an answer option. */
  readonly Score?: number | undefined;
  /** Display text for this option. */
  readonly Text?: string | undefined;
}

/** Properties for a multi-select question in an evaluation form. */
export interface EvaluationForm_EvaluationFormMultiSelectQuestionProperties {
  /** Automation configuration for this multi-select question. */
  readonly Automation?: EvaluationForm_EvaluationFormMultiSelectQuestionAutomation | undefined;
  /** Display format for the multi-select question. */
  readonly DisplayAs?: string | undefined;
  /** Options available for this multi-select question. */
  readonly Options?: readonly EvaluationForm_EvaluationFormMultiSelectQuestionOption[] | undefined;
}

/** Information about the automation configuration in numeric questions. */
export interface EvaluationForm_EvaluationFormNumericQuestionAutomation {
  /** A source of automation answer for numeric question. */
  readonly AnswerSource?: EvaluationForm_EvaluationFormQuestionAutomationAnswerSource | undefined;
  /** The property value of the automation. */
  readonly PropertyValue?: EvaluationForm_NumericQuestionPropertyValueAutomation | undefined;
}

/** Information about the option range used for scoring in numeric questions. */
export interface EvaluationForm_EvaluationFormNumericQuestionOption {
  /** The flag to mark the option as automatic fail. */
  readonly AutomaticFail?: boolean | undefined;
  /** A configuration for automatic fail. */
  readonly AutomaticFailConfiguration?: EvaluationForm_AutomaticFailConfiguration | undefined;
  /** The maximum answer value of the range option. */
  readonly MaxValue?: number | undefined;
  /** The minimum answer value of the range option. */
  readonly MinValue?: number | undefined;
  /** Information about the points configuration for an answer option. */
  readonly PointsConfiguration?: EvaluationForm_QuestionOptionPointsConfiguration | undefined;
  /** The score assigned to answer values within the range option. */
  readonly Score?: number | undefined;
}

/** Information about properties for a numeric question in an evaluation form. */
export interface EvaluationForm_EvaluationFormNumericQuestionProperties {
  /** The automation properties of the numeric question. */
  readonly Automation?: EvaluationForm_EvaluationFormNumericQuestionAutomation | undefined;
  /** The maximum answer value. */
  readonly MaxValue?: number | undefined;
  /** The minimum answer value. */
  readonly MinValue?: number | undefined;
  /** The scoring options of the numeric question. */
  readonly Options?: readonly EvaluationForm_EvaluationFormNumericQuestionOption[] | undefined;
}

/** Information about a question from an evaluation form. */
export interface EvaluationForm_EvaluationFormQuestion {
  /** A question conditional enablement. */
  readonly Enablement?: EvaluationForm_EvaluationFormItemEnablementConfiguration | undefined;
  /** The instructions of the section. */
  readonly Instructions?: string | undefined;
  readonly MetricConfiguration?: EvaluationForm_EvaluationFormMetricConfiguration | undefined;
  /** The flag to enable not applicable answers to the question. */
  readonly NotApplicableEnabled?: boolean | undefined;
  /** The type of the question. */
  readonly QuestionType?: string | undefined;
  /** The properties of the type of question. */
  readonly QuestionTypeProperties?: EvaluationForm_EvaluationFormQuestionTypeProperties | undefined;
  /** The identifier of the question. */
  readonly RefId?: string | undefined;
  /** Scoring configuration for a question in an evaluation form. */
  readonly ScoringConfiguration?: EvaluationForm_EvaluationFormQuestionScoringConfiguration | undefined;
  /** The title of the question. */
  readonly Title?: string | undefined;
  /** The scoring weight of the section. */
  readonly Weight?: number | undefined;
}

/** A question automation answer. */
export interface EvaluationForm_EvaluationFormQuestionAutomationAnswerSource {
  /** The automation answer source type. */
  readonly SourceType?: string | undefined;
}

/** Scoring configuration for a question in an evaluation form. */
export interface EvaluationForm_EvaluationFormQuestionScoringConfiguration {
  /** The flag to exclude the question from scoring. */
  readonly IsExcludedFromScoring?: boolean | undefined;
  /** Information about the points configuration for a question. */
  readonly PointsConfiguration?: EvaluationForm_QuestionPointsConfiguration | undefined;
  /** The score thresholds for performance categories. */
  readonly ScoreThresholds?: readonly EvaluationForm_EvaluationFormScoreThreshold[] | undefined;
}

/** Information about properties for a question in an evaluation form. */
export interface EvaluationForm_EvaluationFormQuestionTypeProperties {
  /** Properties for multi-select question types. */
  readonly MultiSelect?: EvaluationForm_EvaluationFormMultiSelectQuestionProperties | undefined;
  /** The properties of the numeric question. */
  readonly Numeric?: EvaluationForm_EvaluationFormNumericQuestionProperties | undefined;
  /** The properties of the numeric question. */
  readonly SingleSelect?: EvaluationForm_EvaluationFormSingleSelectQuestionProperties | undefined;
  /** The properties of the text question. */
  readonly Text?: EvaluationForm_EvaluationFormTextQuestionProperties | undefined;
}

/** Information about a score threshold for a performance category. */
export interface EvaluationForm_EvaluationFormScoreThreshold {
  /** The maximum score percentage for the performance category. */
  readonly MaxScorePercentage?: number | undefined;
  /** The minimum score percentage for the performance category. */
  readonly MinScorePercentage?: number | undefined;
  /** The performance category name. */
  readonly PerformanceCategory?: string | undefined;
}

/** Information about a section from an evaluation form. */
export interface EvaluationForm_EvaluationFormSection {
  /** The instructions of the section. */
  readonly Instructions?: string | undefined;
  /** The flag to exclude the section from scoring. */
  readonly IsExcludedFromScoring?: boolean | undefined;
  /** The items of the section. */
  readonly Items?: readonly EvaluationForm_EvaluationFormItem[] | undefined;
  /** The identifier of the section. */
  readonly RefId?: string | undefined;
  /** The score thresholds for performance categories. */
  readonly ScoreThresholds?: readonly EvaluationForm_EvaluationFormScoreThreshold[] | undefined;
  /** The title of the section. */
  readonly Title?: string | undefined;
  /** The scoring weight of the section. */
  readonly Weight?: number | undefined;
}

/** Information about the automation configuration in single select questions. */
export interface EvaluationForm_EvaluationFormSingleSelectQuestionAutomation {
  /** Automation answer source. */
  readonly AnswerSource?: EvaluationForm_EvaluationFormQuestionAutomationAnswerSource | undefined;
  /** The identifier of the default answer option, when none of the automation options match the criteria. */
  readonly DefaultOptionRefId?: string | undefined;
  /** The automation options of the single select question. */
  readonly Options?: readonly EvaluationForm_EvaluationFormSingleSelectQuestionAutomationOption[] | undefined;
}

/** The automation options of the single select question. */
export interface EvaluationForm_EvaluationFormSingleSelectQuestionAutomationOption {
  /** The automation option based on a rule category for the single select question. */
  readonly RuleCategory?: EvaluationForm_SingleSelectQuestionRuleCategoryAutomation | undefined;
}

/** Information about the automation configuration in single select questions. */
export interface EvaluationForm_EvaluationFormSingleSelectQuestionOption {
  /** The flag to mark the option as automatic fail. */
  readonly AutomaticFail?: boolean | undefined;
  /** Whether automatic fail is configured on a single select question. */
  readonly AutomaticFailConfiguration?: EvaluationForm_AutomaticFailConfiguration | undefined;
  /** Information about the points configuration for an answer option. */
  readonly PointsConfiguration?: EvaluationForm_QuestionOptionPointsConfiguration | undefined;
  /** The identifier of the answer option. */
  readonly RefId?: string | undefined;
  /** The score assigned to the answer option. */
  readonly Score?: number | undefined;
  /** The title of the answer option. */
  readonly Text?: string | undefined;
}

/** Information about the options in single select questions. */
export interface EvaluationForm_EvaluationFormSingleSelectQuestionProperties {
  /** The display mode of the single select question. */
  readonly Automation?: EvaluationForm_EvaluationFormSingleSelectQuestionAutomation | undefined;
  /** The display mode of the single select question. */
  readonly DisplayAs?: string | undefined;
  /** The answer options of the single select question. */
  readonly Options?: readonly EvaluationForm_EvaluationFormSingleSelectQuestionOption[] | undefined;
}

/** Configuration that specifies the target for an evaluation form. */
export interface EvaluationForm_EvaluationFormTargetConfiguration {
  /** The contact interaction type for this evaluation form. */
  readonly ContactInteractionType?: string | undefined;
}

/** Information about the automation configuration in text questions. */
export interface EvaluationForm_EvaluationFormTextQuestionAutomation {
  /** Automation answer source. */
  readonly AnswerSource?: EvaluationForm_EvaluationFormQuestionAutomationAnswerSource | undefined;
}

/** Information about properties for a text question in an evaluation form. */
export interface EvaluationForm_EvaluationFormTextQuestionProperties {
  /** The automation properties of the text question. */
  readonly Automation?: EvaluationForm_EvaluationFormTextQuestionAutomation | undefined;
}

/** Configuration settings for evaluation reviews. */
export interface EvaluationForm_EvaluationReviewConfiguration {
  /** Number of days during which a request for review can be submitted for evaluations created from this form. */
  readonly EligibilityDays?: number | undefined;
  /** List of recipients who should be notified when a review is requested. */
  readonly ReviewNotificationRecipients?: readonly EvaluationForm_EvaluationReviewNotificationRecipient[] | undefined;
}

/** Information about a recipient who should be notified when an evaluation review is requested. */
export interface EvaluationForm_EvaluationReviewNotificationRecipient {
  /** The type of notification recipient. */
  readonly Type?: string | undefined;
  /** The value information for an evaluation review notification recipient. */
  readonly Value?: EvaluationForm_EvaluationReviewNotificationRecipientValue | undefined;
}

/** The value information for an evaluation review notification recipient. */
export interface EvaluationForm_EvaluationReviewNotificationRecipientValue {
  /** The user identifier for the notification recipient. */
  readonly UserId?: string | undefined;
}

/** Automation rule for multi-select questions based on rule categories. */
export interface EvaluationForm_MultiSelectQuestionRuleCategoryAutomation {
  /** The category name for this automation rule. */
  readonly Category?: string | undefined;
  /** The condition for this automation rule. */
  readonly Condition?: string | undefined;
  /** Reference IDs of options for this automation rule. */
  readonly OptionRefIds?: readonly string[] | undefined;
}

/** Information about the property value used in automation of a numeric questions. */
export interface EvaluationForm_NumericQuestionPropertyValueAutomation {
  /** The property label of the automation. */
  readonly Label?: string | undefined;
}

/** Information about the points configuration for an answer option. */
export interface EvaluationForm_QuestionOptionPointsConfiguration {
  /** The flag to mark the option as a bonus option. */
  readonly IsBonus?: boolean | undefined;
  /** The point value for scoring. */
  readonly PointValue?: number | undefined;
}

/** Information about the points configuration for a question. */
export interface EvaluationForm_QuestionPointsConfiguration {
  /** The flag to mark the question as a bonus question. */
  readonly IsBonus?: boolean | undefined;
  /** The point value for scoring. */
  readonly MaxPointValue?: number | undefined;
  /** The point value for scoring. */
  readonly MinPointValue?: number | undefined;
}

/** A scoring strategy of the evaluation form. */
export interface EvaluationForm_ScoringStrategy {
  /** The scoring mode of the evaluation form. */
  readonly Mode?: string | undefined;
  readonly ScoreThresholds?: readonly EvaluationForm_EvaluationFormScoreThreshold[] | undefined;
  /** The scoring status of the evaluation form. */
  readonly Status?: string | undefined;
}

/** Information about the automation option based on a rule category for a single select question. */
export interface EvaluationForm_SingleSelectQuestionRuleCategoryAutomation {
  /** The category name, as defined in Rules. */
  readonly Category?: string | undefined;
  /** The condition to apply for the automation option. */
  readonly Condition?: string | undefined;
  /** The identifier of the answer option. */
  readonly OptionRefId?: string | undefined;
}

/** `AWS::Connect::HoursOfOperation`: Specifies hours of operation. */
export interface HoursOfOperation {
  /** List of child hours of operations. */
  readonly ChildHoursOfOperations?: readonly HoursOfOperation_HoursOfOperationsIdentifier[] | undefined;
  /** Configuration information for the hours of operation. */
  readonly Config?: readonly HoursOfOperation_HoursOfOperationConfig[] | undefined;
  /** The description for the hours of operation. */
  readonly Description?: string | undefined;
  /** One or more hours of operation overrides assigned to an hour of operation. */
  readonly HoursOfOperationOverrides?: readonly HoursOfOperation_HoursOfOperationOverride[] | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The name for the hours of operation. */
  readonly Name?: string | undefined;
  /** List of parent hours of operations. */
  readonly ParentHoursOfOperations?: readonly HoursOfOperation_HoursOfOperationsIdentifier[] | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time zone for the hours of operation. */
  readonly TimeZone?: string | undefined;
  /** The Amazon Resource Name (ARN) of the hours of operation. */
  readonly HoursOfOperationArn?: string | undefined;
}

/** Contains information about the hours of operation. */
export interface HoursOfOperation_HoursOfOperationConfig {
  /** The day that the hours of operation applies to. */
  readonly Day?: string | undefined;
  /** The end time that your contact center closes. */
  readonly EndTime?: HoursOfOperation_HoursOfOperationTimeSlice | undefined;
  /** The start time that your contact center opens. */
  readonly StartTime?: HoursOfOperation_HoursOfOperationTimeSlice | undefined;
}

/** Information about the hours of operations override. */
export interface HoursOfOperation_HoursOfOperationOverride {
  /** The date from which the hours of operation override would be effective. */
  readonly EffectiveFrom?: string | undefined;
  /** The date until the hours of operation override is effective. */
  readonly EffectiveTill?: string | undefined;
  /** The identifier for the hours of operation override. */
  readonly HoursOfOperationOverrideId?: string | undefined;
  /** Configuration information for the hours of operation override. */
  readonly OverrideConfig?: readonly HoursOfOperation_HoursOfOperationOverrideConfig[] | undefined;
  /** The description of the hours of operation override. */
  readonly OverrideDescription?: string | undefined;
  /** The name of the hours of operation override. */
  readonly OverrideName?: string | undefined;
  /** The type of hours of operation override. */
  readonly OverrideType?: string | undefined;
  /** Configuration for recurring hours of operation overrides. */
  readonly RecurrenceConfig?: HoursOfOperation_RecurrenceConfig | undefined;
}

/** Information about the hours of operation override config. */
export interface HoursOfOperation_HoursOfOperationOverrideConfig {
  /** The day that the hours of operation override applies to. */
  readonly Day?: string | undefined;
  /** The end time that your contact center closes if overrides are applied. */
  readonly EndTime?: HoursOfOperation_OverrideTimeSlice | undefined;
  /** The start time when your contact center opens if overrides are applied. */
  readonly StartTime?: HoursOfOperation_OverrideTimeSlice | undefined;
}

/** The start time or end time for an hours of operation. */
export interface HoursOfOperation_HoursOfOperationTimeSlice {
  /** The hours. */
  readonly Hours?: number | undefined;
  /** The minutes. */
  readonly Minutes?: number | undefined;
}

/** Identifier for hours of operation. */
export interface HoursOfOperation_HoursOfOperationsIdentifier {
  /** The identifier for the hours of operation. */
  readonly Id?: string | undefined;
  /** The name of the hours of operation. */
  readonly Name?: string | undefined;
}

/** The start time or end time for an hours of operation override. */
export interface HoursOfOperation_OverrideTimeSlice {
  /** The hours. */
  readonly Hours?: number | undefined;
  /** The minutes. */
  readonly Minutes?: number | undefined;
}

/** Configuration for recurring hours of operation overrides. */
export interface HoursOfOperation_RecurrenceConfig {
  /** Pattern for recurring hours of operation overrides. */
  readonly RecurrencePattern?: HoursOfOperation_RecurrencePattern | undefined;
}

/** Pattern for recurring hours of operation overrides. */
export interface HoursOfOperation_RecurrencePattern {
  /** List of months (1-12) for recurrence pattern. */
  readonly ByMonth?: readonly number[] | undefined;
  /** List of month days (-1 to 31) for recurrence pattern. */
  readonly ByMonthDay?: readonly number[] | undefined;
  readonly ByWeekdayOccurrence?: readonly number[] | undefined;
  /** The frequency of recurrence for hours of operation overrides. */
  readonly Frequency?: string | undefined;
  readonly Interval?: number | undefined;
}

/** `AWS::Connect::Instance`: This is a preview release for Connect Customer. */
export interface Instance {
  /** A toggle for an individual feature at the instance level. */
  readonly Attributes?: Instance_Attributes | undefined;
  /** The identifier for the directory. */
  readonly DirectoryId?: string | undefined;
  /** The identity management type. */
  readonly IdentityManagementType?: string | undefined;
  /** The alias of instance. */
  readonly InstanceAlias?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly Arn?: string | undefined;
  /** When the instance was created. */
  readonly CreatedTime?: string | undefined;
  /** The identifier of the Connect Customer instance. */
  readonly Id?: string | undefined;
  /** The state of the instance. */
  readonly InstanceStatus?: string | undefined;
  /** The service role of the instance. */
  readonly ServiceRole?: string | undefined;
}

/** This is a preview release for Connect Customer. */
export interface Instance_Attributes {
  /** Boolean flag which enables AUTO_RESOLVE_BEST_VOICES on an instance. */
  readonly AutoResolveBestVoices?: boolean | undefined;
  /** Boolean flag which enables CONTACT_LENS on an instance. */
  readonly ContactLens?: boolean | undefined;
  /** Boolean flag which enables CONTACTFLOW_LOGS on an instance. */
  readonly ContactflowLogs?: boolean | undefined;
  /** Boolean flag which enables EARLY_MEDIA on an instance. */
  readonly EarlyMedia?: boolean | undefined;
  /** Boolean flag which enables ENHANCED_CHAT_MONITORING on an instance. */
  readonly EnhancedChatMonitoring?: boolean | undefined;
  /** Boolean flag which enables ENHANCED_CONTACT_MONITORING on an instance. */
  readonly EnhancedContactMonitoring?: boolean | undefined;
  /** Boolean flag which enables HIGH_VOLUME_OUTBOUND on an instance. */
  readonly HighVolumeOutBound?: boolean | undefined;
  /** Mandatory element which enables inbound calls on new instance. */
  readonly InboundCalls?: boolean | undefined;
  /** Boolean flag which enables MESSAGE_STREAMING on an instance. */
  readonly MessageStreaming?: boolean | undefined;
  /** Boolean flag which enables MULTI_PARTY_CHAT_CONFERENCE on an instance. */
  readonly MultiPartyChatConference?: boolean | undefined;
  /** Boolean flag which enables MULTI_PARTY_CONFERENCE on an instance. */
  readonly MultiPartyConference?: boolean | undefined;
  /** Mandatory element which enables outbound calls on new instance. */
  readonly OutboundCalls?: boolean | undefined;
  /** Boolean flag which enables USE_CUSTOM_TTS_VOICES on an instance. */
  readonly UseCustomTTSVoices?: boolean | undefined;
}

/** `AWS::Connect::InstanceStorageConfig`: The storage configuration for the instance. */
export interface InstanceStorageConfig {
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The configuration of the Kinesis Firehose delivery stream. */
  readonly KinesisFirehoseConfig?: InstanceStorageConfig_KinesisFirehoseConfig | undefined;
  /** The configuration of the Kinesis data stream. */
  readonly KinesisStreamConfig?: InstanceStorageConfig_KinesisStreamConfig | undefined;
  /** The configuration of the Kinesis video stream. */
  readonly KinesisVideoStreamConfig?: InstanceStorageConfig_KinesisVideoStreamConfig | undefined;
  /** A valid resource type. */
  readonly ResourceType?: string | undefined;
  /** The S3 bucket configuration. */
  readonly S3Config?: InstanceStorageConfig_S3Config | undefined;
  /** A valid storage type. */
  readonly StorageType?: string | undefined;
  /** The existing association identifier that uniquely identifies the resource type and storage config for the given… */
  readonly AssociationId?: string | undefined;
}

/** The encryption configuration. */
export interface InstanceStorageConfig_EncryptionConfig {
  /** The type of encryption. */
  readonly EncryptionType?: string | undefined;
  /** The full ARN of the encryption key. */
  readonly KeyId?: string | undefined;
}

/** Configuration information of a Kinesis Data Firehose delivery stream. */
export interface InstanceStorageConfig_KinesisFirehoseConfig {
  /** The Amazon Resource Name (ARN) of the delivery stream. */
  readonly FirehoseArn?: string | undefined;
}

/** Configuration information of a Kinesis data stream. */
export interface InstanceStorageConfig_KinesisStreamConfig {
  /** The Amazon Resource Name (ARN) of the data stream. */
  readonly StreamArn?: string | undefined;
}

/** Configuration information of a Kinesis video stream. */
export interface InstanceStorageConfig_KinesisVideoStreamConfig {
  /** The encryption configuration. */
  readonly EncryptionConfig?: InstanceStorageConfig_EncryptionConfig | undefined;
  /** The prefix of the video stream. */
  readonly Prefix?: string | undefined;
  /** The number of hours data is retained in the stream. */
  readonly RetentionPeriodHours?: number | undefined;
}

/** Information about the Amazon Simple Storage Service (Amazon S3) storage type. */
export interface InstanceStorageConfig_S3Config {
  /** The S3 bucket name. */
  readonly BucketName?: string | undefined;
  /** The S3 bucket prefix. */
  readonly BucketPrefix?: string | undefined;
  /** The Amazon S3 encryption configuration. */
  readonly EncryptionConfig?: InstanceStorageConfig_EncryptionConfig | undefined;
}

/** `AWS::Connect::IntegrationAssociation`: Specifies the association of an AWS resource such as Lex bot (both v1 and v2) and Lambda function with an Connect… */
export interface IntegrationAssociation {
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceId?: string | undefined;
  /** ARN of the integration being associated with the instance. */
  readonly IntegrationArn?: string | undefined;
  /** Specifies the integration type to be associated with the instance. */
  readonly IntegrationType?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Identifier of the association with an Amazon Connect instance. */
  readonly IntegrationAssociationId?: string | undefined;
}

/** `AWS::Connect::Metric`: Resource Type definition for AWS::Connect::Metric, a custom metric configured for an Amazon Connect instance */
export interface Metric {
  /** The description of the custom metric */
  readonly Description?: string | undefined;
  /** The identifier of the Amazon Connect instance. */
  readonly InstanceArn?: string | undefined;
  /** The calculation configuration for the metric */
  readonly MetricCalculation?: Metric_MetricCalculation | undefined;
  /** The name of the custom metric */
  readonly Name?: string | undefined;
  /** Indicates how to classify a positive trend in metric data on the UI */
  readonly PositiveTrendIndicator?: string | undefined;
  /** The status of the custom metric */
  readonly Status?: string | undefined;
  /** One or more tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Display unit for the metric data */
  readonly Unit?: string | undefined;
  /** The category of the custom metric */
  readonly Category?: string | undefined;
  /** The timestamp where the metric was created */
  readonly CreatedTime?: number | undefined;
  readonly CreatedUser?: Metric_CreatedByInfo | undefined;
  /** Whether the metric was built with the guided Service Level (SL) experience, or with the free-form metric builder */
  readonly CreationMethod?: string | undefined;
  /** Earliest time that can be queried for this metric */
  readonly EffectiveTime?: number | undefined;
  /** List of filter types that may be used with this metric */
  readonly Filters?: readonly Metric_AvailableFilter[] | undefined;
  /** List of groupings that may be used with this metric */
  readonly Groupings?: readonly string[] | undefined;
  /** The AWS region where the metric was last modified */
  readonly LastModifiedRegion?: string | undefined;
  /** The timestamp where the metric was last modified */
  readonly LastModifiedTime?: number | undefined;
  readonly LastModifiedUser?: Metric_CreatedByInfo | undefined;
  /** The Amazon Resource Name (ARN) for the custom metric. */
  readonly MetricArn?: string | undefined;
  /** Main provider of the document/row-level data for the metric; should match Data Lake table names */
  readonly PrimaryEventSource?: string | undefined;
  /** Identifies the timestamp used to place the metrics on a time-series; should match public attribute name */
  readonly PrimaryEventSourceEffectiveTimestampType?: string | undefined;
  /** Recommended time to wait between each refresh of data for the metric */
  readonly RefreshRate?: number | undefined;
  /** List of stat aggregations available for the metric */
  readonly SupportedStats?: readonly string[] | undefined;
  /** The metric may be used to compose other (custom) metrics */
  readonly SupportsCustomCalculation?: boolean | undefined;
  /** The metric may be used to compose other (custom) metrics, meaning it can be used inside of aggregate stat functions */
  readonly SupportsPreaggregateCalculation?: boolean | undefined;
  /** Whether the metric is provided out-of-the-box or created by each customer */
  readonly Type?: string | undefined;
}

export interface Metric_AvailableFilter {
  readonly Id?: string | undefined;
  readonly Type?: string | undefined;
}

export interface Metric_CalculationComponent {
  /** Metric calculation component alias for use within a calculation */
  readonly Alias?: string | undefined;
  readonly MetricFilters?: readonly Metric_MetricFilter[] | undefined;
  readonly MetricId?: string | undefined;
  readonly MetricName?: string | undefined;
}

export interface Metric_CreatedByInfo {
  /** STS or IAM ARN representing the identity of API Caller. */
  readonly AWSIdentityArn?: string | undefined;
  /** An agent ARN representing a connect user. */
  readonly ConnectUserArn?: string | undefined;
}

/** The calculation configuration for the metric */
export interface Metric_MetricCalculation {
  /** The calculation formula */
  readonly Calculation?: string | undefined;
  /** The calculation components for the metric */
  readonly CalculationComponents?: readonly Metric_CalculationComponent[] | undefined;
}

export interface Metric_MetricFilter {
  readonly BooleanCondition?: Metric_MetricFilterBooleanCondition | undefined;
  readonly MetricFilterKey?: string | undefined;
  readonly Negate?: boolean | undefined;
  readonly NumberCondition?: Metric_MetricFilterNumberCondition | undefined;
  readonly StringCondition?: Metric_MetricFilterStringCondition | undefined;
}

export interface Metric_MetricFilterBooleanCondition {
  readonly Comparison?: string | undefined;
}

export interface Metric_MetricFilterNumberCondition {
  readonly Comparison?: string | undefined;
  readonly Values?: readonly number[] | undefined;
}

export interface Metric_MetricFilterStringCondition {
  readonly Comparison?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

/** `AWS::Connect::Notification`: Resource Type definition for AWS::Connect::Notification */
export interface Notification {
  /** The content of a notification */
  readonly Content?: Notification_NotificationContent | undefined;
  /** The time a notification will expire */
  readonly ExpiresAt?: string | undefined;
  /** The identifier of the Amazon Connect instance. */
  readonly InstanceArn?: string | undefined;
  /** The priority of notification. */
  readonly Priority?: string | undefined;
  /** The recipients of the notification. */
  readonly Recipients?: readonly string[] | undefined;
  /** One or more tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the notification. */
  readonly Arn?: string | undefined;
  /** The time a notification was created */
  readonly CreatedAt?: string | undefined;
  /** The identifier of the notification. */
  readonly Id?: string | undefined;
}

/** The content of a notification */
export interface Notification_NotificationContent {
  /** Localized notification content */
  readonly DeDE?: string | undefined;
  /** Localized notification content */
  readonly EnUS?: string | undefined;
  /** Localized notification content */
  readonly EsES?: string | undefined;
  /** Localized notification content */
  readonly FrFR?: string | undefined;
  /** Localized notification content */
  readonly IdID?: string | undefined;
  /** Localized notification content */
  readonly ItIT?: string | undefined;
  /** Localized notification content */
  readonly JaJP?: string | undefined;
  /** Localized notification content */
  readonly KoKR?: string | undefined;
  /** Localized notification content */
  readonly PtBR?: string | undefined;
  /** Localized notification content */
  readonly ZhCN?: string | undefined;
  /** Localized notification content */
  readonly ZhTW?: string | undefined;
}

/** `AWS::Connect::PhoneNumber`: Claims a phone number to the specified Connect Customer instance or traffic distribution group. */
export interface PhoneNumber {
  /** The ISO country code. */
  readonly CountryCode?: string | undefined;
  /** The description of the phone number. */
  readonly Description?: string | undefined;
  /** The prefix of the phone number. */
  readonly Prefix?: string | undefined;
  /** The claimed phone number ARN that was previously imported from the external service, such as AWS End User Messaging. */
  readonly SourcePhoneNumberArn?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for Connect Customer instances or traffic distribution group that phone numbers are… */
  readonly TargetArn?: string | undefined;
  /** The type of phone number. */
  readonly Type?: string | undefined;
  /** The phone number, in E.164 format. */
  readonly Address?: string | undefined;
  /** The Amazon Resource Name (ARN) of the phone number. */
  readonly PhoneNumberArn?: string | undefined;
}

/** `AWS::Connect::PredefinedAttribute`: Textual or numeric value that describes an attribute. */
export interface PredefinedAttribute {
  /** Custom metadata that is associated to predefined attributes to control behavior in upstream services, such as… */
  readonly AttributeConfiguration?: PredefinedAttribute_AttributeConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the predefined attribute. */
  readonly Name?: string | undefined;
  /** Values that enable you to categorize your predefined attributes. */
  readonly Purposes?: readonly string[] | undefined;
  /** The values of a predefined attribute. */
  readonly Values?: PredefinedAttribute_Values | undefined;
  /** Last modified region. */
  readonly LastModifiedRegion?: string | undefined;
  /** Last modified time. */
  readonly LastModifiedTime?: number | undefined;
}

/** Custom metadata associated to a Predefined attribute that controls how the attribute behaves when used by upstream… */
export interface PredefinedAttribute_AttributeConfiguration {
  /** Enables customers to enforce strict validation on the specific values that this predefined attribute can hold. */
  readonly EnableValueValidationOnAssociation?: boolean | undefined;
  /** Allows the predefined attribute to show up and be managed in the Amazon Connect UI. */
  readonly IsReadOnly?: boolean | undefined;
}

/** The values of a predefined attribute. */
export interface PredefinedAttribute_Values {
  /** Predefined attribute values of type string list. */
  readonly StringList?: readonly string[] | undefined;
}

/** `AWS::Connect::Prompt`: Creates a prompt for the specified Connect Customer instance. */
export interface Prompt {
  /** The description of the prompt. */
  readonly Description?: string | undefined;
  /** The identifier of the Connect Customer instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the prompt. */
  readonly Name?: string | undefined;
  /** The URI for the S3 bucket where the prompt is stored. */
  readonly S3Uri?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the prompt. */
  readonly PromptArn?: string | undefined;
}

/** `AWS::Connect::Queue`: Contains information about a queue. */
export interface Queue {
  /** The email addresses that agents can use when replying to or initiating email contacts */
  readonly AdditionalEmailAddresses?: readonly Queue_EmailAddress[] | undefined;
  /** The description of the queue. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the hours of operation. */
  readonly HoursOfOperationArn?: string | undefined;
  /** The identifier of the Connect Customer instance. */
  readonly InstanceArn?: string | undefined;
  /** The maximum number of contacts that can be in the queue before it is considered full. */
  readonly MaxContacts?: number | undefined;
  /** The name of the queue. */
  readonly Name?: string | undefined;
  /** The outbound caller ID name, number, and outbound whisper flow. */
  readonly OutboundCallerConfig?: Queue_OutboundCallerConfig | undefined;
  /** The outbound email address ID for a specified queue. */
  readonly OutboundEmailConfig?: Queue_OutboundEmailConfig | undefined;
  /** The Amazon Resource Names (ARN) of the of the quick connects available to agents who are working the queue. */
  readonly QuickConnectArns?: readonly string[] | undefined;
  /** The status of the queue. */
  readonly Status?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The AWS Region where this resource was last modified. */
  readonly LastModifiedRegion?: string | undefined;
  /** The timestamp when this resource was last modified. */
  readonly LastModifiedTime?: number | undefined;
  /** The Amazon Resource Name (ARN) of the queue. */
  readonly QueueArn?: string | undefined;
  /** The type of queue. */
  readonly Type?: string | undefined;
}

/** An email address configuration for the queue */
export interface Queue_EmailAddress {
  /** The Amazon Resource Name (ARN) of the email address */
  readonly EmailAddressArn?: string | undefined;
}

/** The outbound caller ID name, number, and outbound whisper flow. */
export interface Queue_OutboundCallerConfig {
  /** The caller ID name. */
  readonly OutboundCallerIdName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the outbound caller ID number. */
  readonly OutboundCallerIdNumberArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the outbound flow. */
  readonly OutboundFlowArn?: string | undefined;
}

/** The outbound email address ID. */
export interface Queue_OutboundEmailConfig {
  /** The identifier of the email address. */
  readonly OutboundEmailAddressId?: string | undefined;
}

/** `AWS::Connect::QuickConnect`: Specifies a quick connect for an Connect Customer instance. */
export interface QuickConnect {
  /** The description of the quick connect. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the quick connect. */
  readonly Name?: string | undefined;
  /** Contains information about the quick connect. */
  readonly QuickConnectConfig?: QuickConnect_QuickConnectConfig | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the quick connect. */
  readonly QuickConnectArn?: string | undefined;
  /** The type of quick connect. */
  readonly QuickConnectType?: string | undefined;
}

/** The flow configuration. */
export interface QuickConnect_FlowQuickConnectConfig {
  /** The identifier of the contact flow. */
  readonly ContactFlowArn?: string | undefined;
}

/** Contains information about a phone number for a quick connect. */
export interface QuickConnect_PhoneNumberQuickConnectConfig {
  /** The phone number in E.164 format. */
  readonly PhoneNumber?: string | undefined;
}

/** Contains information about a queue for a quick connect. */
export interface QuickConnect_QueueQuickConnectConfig {
  /** The Amazon Resource Name (ARN) of the flow. */
  readonly ContactFlowArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the queue. */
  readonly QueueArn?: string | undefined;
}

/** Contains configuration settings for a quick connect. */
export interface QuickConnect_QuickConnectConfig {
  /** The flow configuration. */
  readonly FlowConfig?: QuickConnect_FlowQuickConnectConfig | undefined;
  /** The phone configuration. */
  readonly PhoneConfig?: QuickConnect_PhoneNumberQuickConnectConfig | undefined;
  /** The queue configuration. */
  readonly QueueConfig?: QuickConnect_QueueQuickConnectConfig | undefined;
  /** The type of quick connect. */
  readonly QuickConnectType?: string | undefined;
  /** The user configuration. */
  readonly UserConfig?: QuickConnect_UserQuickConnectConfig | undefined;
}

/** Contains information about the quick connect configuration settings for a user. */
export interface QuickConnect_UserQuickConnectConfig {
  /** The Amazon Resource Name (ARN) of the flow. */
  readonly ContactFlowArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the user. */
  readonly UserArn?: string | undefined;
}

/** `AWS::Connect::RoutingProfile`: Creates a new routing profile. */
export interface RoutingProfile {
  /** Whether agents with this routing profile will have their routing order calculated based on time since their last… */
  readonly AgentAvailabilityTimer?: string | undefined;
  /** The Amazon Resource Name (ARN) of the default outbound queue for the routing profile. */
  readonly DefaultOutboundQueueArn?: string | undefined;
  /** The description of the routing profile. */
  readonly Description?: string | undefined;
  /** The identifier of the Connect Customer instance. */
  readonly InstanceArn?: string | undefined;
  /** Contains information about the queue and channel for manual assignment behaviour can be enabled. */
  readonly ManualAssignmentQueueConfigs?: readonly RoutingProfile_RoutingProfileManualAssignmentQueueConfig[] | undefined;
  /** The channels agents can handle in the Contact Control Panel (CCP) for this routing profile. */
  readonly MediaConcurrencies?: readonly RoutingProfile_MediaConcurrency[] | undefined;
  /** The name of the routing profile. */
  readonly Name?: string | undefined;
  /** The inbound queues associated with the routing profile. */
  readonly QueueConfigs?: readonly RoutingProfile_RoutingProfileQueueConfig[] | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the routing profile. */
  readonly RoutingProfileArn?: string | undefined;
}

/** Defines the cross-channel routing behavior that allows an agent working on a contact in one channel to be offered a… */
export interface RoutingProfile_CrossChannelBehavior {
  /** Specifies the other channels that can be routed to an agent handling their current channel. */
  readonly BehaviorType?: string | undefined;
}

/** Contains information about which channels are supported, and how many contacts an agent can have on a channel… */
export interface RoutingProfile_MediaConcurrency {
  /** The channels that agents can handle in the Contact Control Panel (CCP). */
  readonly Channel?: string | undefined;
  /** The number of contacts an agent can have on a channel simultaneously. */
  readonly Concurrency?: number | undefined;
  /** Defines the cross-channel routing behavior for each channel that is enabled for this Routing Profile. */
  readonly CrossChannelBehavior?: RoutingProfile_CrossChannelBehavior | undefined;
}

/** Contains information about the queue and channel for manual assignment behaviour can be enabled. */
export interface RoutingProfile_RoutingProfileManualAssignmentQueueConfig {
  /** Contains information about a queue resource. */
  readonly QueueReference?: RoutingProfile_RoutingProfileQueueReference | undefined;
}

/** Contains information about the queue and channel for which priority and delay can be set. */
export interface RoutingProfile_RoutingProfileQueueConfig {
  /** The delay, in seconds, a contact should be in the queue before they are routed to an available agent. */
  readonly Delay?: number | undefined;
  /** The order in which contacts are to be handled for the queue. */
  readonly Priority?: number | undefined;
  /** Contains information about a queue resource. */
  readonly QueueReference?: RoutingProfile_RoutingProfileQueueReference | undefined;
}

/** Contains the channel and queue identifier for a routing profile. */
export interface RoutingProfile_RoutingProfileQueueReference {
  /** The channels agents can handle in the Contact Control Panel (CCP) for this routing profile. */
  readonly Channel?: string | undefined;
  /** The Amazon Resource Name (ARN) of the queue. */
  readonly QueueArn?: string | undefined;
}

/** `AWS::Connect::Rule`: Creates a rule for the specified Connect Customer instance. */
export interface Rule {
  /** A list of actions to be run when the rule is triggered. */
  readonly Actions?: Rule_Actions | undefined;
  /** The conditions of the rule. */
  readonly Function?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the rule. */
  readonly Name?: string | undefined;
  /** The publish status of the rule. */
  readonly PublishStatus?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The event source to trigger the rule. */
  readonly TriggerEventSource?: Rule_RuleTriggerEventSource | undefined;
  /** The Amazon Resource Name (ARN) of the rule. */
  readonly RuleArn?: string | undefined;
}

/** A list of actions to be run when the rule is triggered. */
export interface Rule_Actions {
  /** Information about the contact category action. */
  readonly AssignContactCategoryActions?: readonly Json[] | undefined;
  /** This action will assign an SLA when a rule is triggered. */
  readonly AssignSlaActions?: readonly Rule_AssignSlaAction[] | undefined;
  /** This action will create a case when a rule is triggered. */
  readonly CreateCaseActions?: readonly Rule_CreateCaseAction[] | undefined;
  /** This action will end associated tasks when a rule is triggered. */
  readonly EndAssociatedTasksActions?: readonly Json[] | undefined;
  /** Information about the EventBridge action. */
  readonly EventBridgeActions?: readonly Rule_EventBridgeAction[] | undefined;
  /** Information about the send notification action. */
  readonly SendNotificationActions?: readonly Rule_SendNotificationAction[] | undefined;
  /** This action will submit an auto contact evaluation when a rule is triggered. */
  readonly SubmitAutoEvaluationActions?: readonly Rule_SubmitAutoEvaluationAction[] | undefined;
  /** Information about the task action. */
  readonly TaskActions?: readonly Rule_TaskAction[] | undefined;
  /** This action will update a case when a rule is triggered. */
  readonly UpdateCaseActions?: readonly Rule_UpdateCaseAction[] | undefined;
}

export interface Rule_AssignSlaAction {
  readonly CaseSlaConfiguration?: Rule_CaseSlaConfiguration | undefined;
  readonly SlaAssignmentType?: string | undefined;
}

export interface Rule_CaseSlaConfiguration {
  /** The field Id for the SLA. */
  readonly FieldId?: string | undefined;
  /** The name of the SLA. */
  readonly Name?: string | undefined;
  /** The target field values for the SLA. */
  readonly TargetFieldValues?: readonly Rule_SlaTargetFieldValue[] | undefined;
  /** The target SLA time in minutes. */
  readonly TargetSlaMinutes?: number | undefined;
  /** The type of SLA. */
  readonly Type?: string | undefined;
}

export interface Rule_CreateCaseAction {
  /** An array of case fields */
  readonly Fields?: readonly Rule_Field[] | undefined;
  readonly TemplateId?: string | undefined;
}

/** The EventBridge action definition. */
export interface Rule_EventBridgeAction {
  /** The name. */
  readonly Name?: string | undefined;
}

export interface Rule_Field {
  readonly Id?: string | undefined;
  /** Object for case field values. */
  readonly Value?: Rule_FieldValue | undefined;
}

/** Object for case field values. */
export interface Rule_FieldValue {
  readonly BooleanValue?: boolean | undefined;
  readonly DoubleValue?: number | undefined;
  readonly EmptyValue?: Json | undefined;
  readonly StringValue?: string | undefined;
}

/** The type of notification recipient. */
export interface Rule_NotificationRecipientType {
  /** The Amazon Resource Name (ARN) of the user account. */
  readonly UserArns?: readonly string[] | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly UserTags?: { readonly [key: string]: string | undefined } | undefined;
}

/** Information about the reference when the `referenceType` is `URL`. */
export interface Rule_Reference {
  /** The type of the reference. */
  readonly Type?: string | undefined;
  /** A valid value for the reference. */
  readonly Value?: string | undefined;
}

/** The name of the event source. */
export interface Rule_RuleTriggerEventSource {
  /** The name of the event source. */
  readonly EventSourceName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the integration association. */
  readonly IntegrationAssociationArn?: string | undefined;
}

/** Information about the send notification action. */
export interface Rule_SendNotificationAction {
  /** Notification content. */
  readonly Content?: string | undefined;
  /** Content type format. */
  readonly ContentType?: string | undefined;
  /** Notification delivery method. */
  readonly DeliveryMethod?: string | undefined;
  /** The type of notification recipient. */
  readonly Exclusion?: Rule_NotificationRecipientType | undefined;
  /** Notification recipient. */
  readonly Recipient?: Rule_NotificationRecipientType | undefined;
  /** The subject of the email if the delivery method is `EMAIL`. */
  readonly Subject?: string | undefined;
}

export interface Rule_SlaTargetFieldValue {
  readonly StringValue?: string | undefined;
}

export interface Rule_SubmitAutoEvaluationAction {
  readonly EvaluationFormArn?: string | undefined;
}

/** Information about the task action. */
export interface Rule_TaskAction {
  /** The Amazon Resource Name (ARN) of the flow. */
  readonly ContactFlowArn?: string | undefined;
  /** The description. */
  readonly Description?: string | undefined;
  /** The name. */
  readonly Name?: string | undefined;
  /** Information about the reference when the `referenceType` is `URL`. */
  readonly References?: { readonly [key: string]: Rule_Reference | undefined } | undefined;
}

export interface Rule_UpdateCaseAction {
  /** An array of case fields */
  readonly Fields?: readonly Rule_Field[] | undefined;
}

/** `AWS::Connect::SecurityKey`: The security key for the instance. */
export interface SecurityKey {
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceId?: string | undefined;
  /** A valid security key in PEM format. */
  readonly Key?: string | undefined;
  /** An `AssociationId` is automatically generated when a storage config is associated with an instance. */
  readonly AssociationId?: string | undefined;
}

/** `AWS::Connect::SecurityProfile`: Creates a security profile. */
export interface SecurityProfile {
  /** The identifier of the hierarchy group that a security profile uses to restrict access to resources in Amazon Connect. */
  readonly AllowedAccessControlHierarchyGroupId?: string | undefined;
  /** The list of tags that a security profile uses to restrict access to resources in Amazon Connect. */
  readonly AllowedAccessControlTags?: readonly Tag[] | undefined;
  /** The list of flow-module resources to be linked to a security profile in Amazon Connect. */
  readonly AllowedFlowModules?: readonly SecurityProfile_FlowModule[] | undefined;
  /** A list of third-party applications that the security profile will give access to. */
  readonly Applications?: readonly SecurityProfile_Application[] | undefined;
  /** The description of the security profile. */
  readonly Description?: string | undefined;
  /** The granular access control configuration for the security profile, including data table permissions. */
  readonly GranularAccessControlConfiguration?: SecurityProfile_GranularAccessControlConfiguration | undefined;
  /** The list of resources that a security profile applies hierarchy restrictions to in Amazon Connect. */
  readonly HierarchyRestrictedResources?: readonly string[] | undefined;
  /** The identifier of the Connect Customer instance. */
  readonly InstanceArn?: string | undefined;
  /** Permissions assigned to the security profile. */
  readonly Permissions?: readonly string[] | undefined;
  /** The name for the security profile. */
  readonly SecurityProfileName?: string | undefined;
  /** The list of resources that a security profile applies tag restrictions to in Amazon Connect. */
  readonly TagRestrictedResources?: readonly string[] | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The AWS Region where this resource was last modified. */
  readonly LastModifiedRegion?: string | undefined;
  /** The timestamp when this resource was last modified. */
  readonly LastModifiedTime?: number | undefined;
  /** The Amazon Resource Name (ARN) of the security profile. */
  readonly SecurityProfileArn?: string | undefined;
}

/** This API is in preview release for Amazon Connect and is subject to change. */
export interface SecurityProfile_Application {
  /** The permissions that the agent is granted on the application. */
  readonly ApplicationPermissions?: readonly string[] | undefined;
  /** Namespace of the application that you want to give access to. */
  readonly Namespace?: string | undefined;
  /** The type of the application. */
  readonly Type?: string | undefined;
}

/** A data table access control configuration. */
export interface SecurityProfile_DataTableAccessControlConfiguration {
  /** The configuration's primary attribute access control configuration. */
  readonly PrimaryAttributeAccessControlConfiguration?: SecurityProfile_PrimaryAttributeAccessControlConfigurationItem | undefined;
}

/** A first-party application's metadata. */
export interface SecurityProfile_FlowModule {
  /** The identifier of the application that you want to give access to. */
  readonly FlowModuleId?: string | undefined;
  /** The type of the first-party application */
  readonly Type?: string | undefined;
}

/** Contains granular access control configuration for security profiles, including data table access permissions. */
export interface SecurityProfile_GranularAccessControlConfiguration {
  /** The access control configuration for data tables. */
  readonly DataTableAccessControlConfiguration?: SecurityProfile_DataTableAccessControlConfiguration | undefined;
}

/** A primary attribute access control configuration item. */
export interface SecurityProfile_PrimaryAttributeAccessControlConfigurationItem {
  /** The item's primary attribute values. */
  readonly PrimaryAttributeValues?: readonly SecurityProfile_PrimaryAttributeValue[] | undefined;
}

/** A primary attribute value. */
export interface SecurityProfile_PrimaryAttributeValue {
  /** The value's access type. */
  readonly AccessType?: string | undefined;
  /** The value's attribute name. */
  readonly AttributeName?: string | undefined;
  /** The value's values. */
  readonly Values?: readonly string[] | undefined;
}

/** `AWS::Connect::TaskTemplate`: Specifies a task template for a Connect Customer instance. */
export interface TaskTemplate {
  /** A unique, case-sensitive identifier that you provide to ensure the idempotency of the request. */
  readonly ClientToken?: string | undefined;
  /** Constraints that are applicable to the fields listed. */
  readonly Constraints?: TaskTemplate_Constraints | undefined;
  /** The Amazon Resource Name (ARN) of the flow that runs by default when a task is created by referencing this template. */
  readonly ContactFlowArn?: string | undefined;
  /** The default values for fields when a task is created by referencing this template. */
  readonly Defaults?: readonly TaskTemplate_DefaultFieldValue[] | undefined;
  /** The description of the task template. */
  readonly Description?: string | undefined;
  /** Fields that are part of the template. */
  readonly Fields?: readonly TaskTemplate_Field[] | undefined;
  /** The Amazon Resource Name (ARN) of the Connect Customer instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the task template. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the flow. */
  readonly SelfAssignContactFlowArn?: string | undefined;
  /** The status of the task template. */
  readonly Status?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the task template. */
  readonly Arn?: string | undefined;
}

/** Describes constraints that apply to the template fields. */
export interface TaskTemplate_Constraints {
  /** Lists the fields that are invisible to agents. */
  readonly InvisibleFields?: readonly TaskTemplate_InvisibleFieldInfo[] | undefined;
  /** Lists the fields that are read-only to agents, and cannot be edited. */
  readonly ReadOnlyFields?: readonly TaskTemplate_ReadOnlyFieldInfo[] | undefined;
  /** Lists the fields that are required to be filled by agents. */
  readonly RequiredFields?: readonly TaskTemplate_RequiredFieldInfo[] | undefined;
}

/** Describes a default field and its corresponding value. */
export interface TaskTemplate_DefaultFieldValue {
  /** Default value for the field. */
  readonly DefaultValue?: string | undefined;
  /** Identifier of a field. */
  readonly Id?: TaskTemplate_FieldIdentifier | undefined;
}

/** Describes a single task template field. */
export interface TaskTemplate_Field {
  /** The description of the field. */
  readonly Description?: string | undefined;
  /** The unique identifier for the field. */
  readonly Id?: TaskTemplate_FieldIdentifier | undefined;
  /** A list of options for a single select field. */
  readonly SingleSelectOptions?: readonly string[] | undefined;
  /** Indicates the type of field. */
  readonly Type?: string | undefined;
}

/** The identifier of the task template field. */
export interface TaskTemplate_FieldIdentifier {
  /** The name of the task template field. */
  readonly Name?: string | undefined;
}

/** A field that is invisible to an agent. */
export interface TaskTemplate_InvisibleFieldInfo {
  /** Identifier of the invisible field. */
  readonly Id?: TaskTemplate_FieldIdentifier | undefined;
}

/** Indicates a field that is read-only to an agent. */
export interface TaskTemplate_ReadOnlyFieldInfo {
  /** Identifier of the read-only field. */
  readonly Id?: TaskTemplate_FieldIdentifier | undefined;
}

/** Information about a required field. */
export interface TaskTemplate_RequiredFieldInfo {
  /** The unique identifier for the field. */
  readonly Id?: TaskTemplate_FieldIdentifier | undefined;
}

/** `AWS::Connect::TestCase`: Resource Type definition for AWS::Connect::TestCase */
export interface TestCase {
  /** The content of the test case. */
  readonly Content?: string | undefined;
  /** The description of the test case. */
  readonly Description?: string | undefined;
  /** The Entry Point associated with the test case */
  readonly EntryPoint?: TestCase_EntryPoint | undefined;
  /** The initialization data of the test case. */
  readonly InitializationData?: string | undefined;
  /** The identifier of the Amazon Connect instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the test case. */
  readonly Name?: string | undefined;
  /** The status of the test case. */
  readonly Status?: string | undefined;
  /** One or more tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Last modified region. */
  readonly LastModifiedRegion?: string | undefined;
  /** A epoch time stamp field used for test case operations. */
  readonly LastModifiedTime?: number | undefined;
  /** The identifier of the test case. */
  readonly TestCaseArn?: string | undefined;
}

/** The chat entry point parameters for the test case */
export interface TestCase_ChatEntryPointParameters {
  /** The flow id used for the TestCase */
  readonly FlowId?: string | undefined;
}

/** The Entry Point associated with the test case */
export interface TestCase_EntryPoint {
  /** The chat entry point parameters for the test case */
  readonly ChatEntryPointParameters?: TestCase_ChatEntryPointParameters | undefined;
  /** The type of the Entry Point */
  readonly Type?: string | undefined;
  /** The voice call entry point parameters for the test case */
  readonly VoiceCallEntryPointParameters?: TestCase_VoiceCallEntryPointParameters | undefined;
}

/** The voice call entry point parameters for the test case */
export interface TestCase_VoiceCallEntryPointParameters {
  /** The destination phonenumber of the EntryPoint */
  readonly DestinationPhoneNumber?: string | undefined;
  /** The flow id used for the TestCase */
  readonly FlowId?: string | undefined;
  /** The source phonenumber of the EntryPoint */
  readonly SourcePhoneNumber?: string | undefined;
}

/** `AWS::Connect::TrafficDistributionGroup`: Information about a traffic distribution group. */
export interface TrafficDistributionGroup {
  /** The description of the traffic distribution group. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN). */
  readonly InstanceArn?: string | undefined;
  /** The name of the traffic distribution group. */
  readonly Name?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Describes whether this is the default traffic distribution group. */
  readonly IsDefault?: boolean | undefined;
  /** The status of the traffic distribution group. */
  readonly Status?: string | undefined;
  /** The Amazon Resource Name (ARN) of the traffic distribution group. */
  readonly TrafficDistributionGroupArn?: string | undefined;
}

/** `AWS::Connect::User`: Specifies a user account for an Connect Customer instance. */
export interface User {
  /** After Contact Work configurations of a user. */
  readonly AfterContactWorkConfigs?: readonly User_AfterContactWorkConfigPerChannel[] | undefined;
  /** Auto-accept configurations of a user. */
  readonly AutoAcceptConfigs?: readonly User_AutoAcceptConfig[] | undefined;
  /** The identifier of the user account in the directory used for identity management. */
  readonly DirectoryUserId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the user's hierarchy group. */
  readonly HierarchyGroupArn?: string | undefined;
  /** Information about the user identity. */
  readonly IdentityInfo?: User_UserIdentityInfo | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The user's password. */
  readonly Password?: string | undefined;
  /** Persistent Connection configurations of a user. */
  readonly PersistentConnectionConfigs?: readonly User_PersistentConnectionConfig[] | undefined;
  /** Information about the phone configuration for the user. */
  readonly PhoneConfig?: User_UserPhoneConfig | undefined;
  /** Phone Number configurations of a user. */
  readonly PhoneNumberConfigs?: readonly User_PhoneNumberConfig[] | undefined;
  /** The Amazon Resource Name (ARN) of the user's routing profile. */
  readonly RoutingProfileArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the user's security profile. */
  readonly SecurityProfileArns?: readonly string[] | undefined;
  /** The tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** One or more predefined attributes assigned to a user, with a numeric value that indicates how their level of skill in a… */
  readonly UserProficiencies?: readonly User_UserProficiency[] | undefined;
  /** The user name assigned to the user account. */
  readonly Username?: string | undefined;
  /** Voice Enhancement configurations of a user. */
  readonly VoiceEnhancementConfigs?: readonly User_VoiceEnhancementConfig[] | undefined;
  /** The Amazon Resource Name (ARN) of the user. */
  readonly UserArn?: string | undefined;
}

/** After Contact Work configuration. */
export interface User_AfterContactWorkConfig {
  /** The after contact work (ACW) mode for the channel. */
  readonly AfterContactWorkMode?: string | undefined;
  /** The After Call Work (ACW) timeout setting, in seconds. */
  readonly AfterContactWorkTimeLimit?: number | undefined;
}

/** After Contact Work configuration per channel. */
export interface User_AfterContactWorkConfigPerChannel {
  /** After Contact Work configuration. */
  readonly AfterContactWorkConfig?: User_AfterContactWorkConfig | undefined;
  /** After Contact Work configuration. */
  readonly AgentFirstCallbackAfterContactWorkConfig?: User_AfterContactWorkConfig | undefined;
  /** The channels that agents can handle in the Contact Control Panel (CCP). */
  readonly Channel?: string | undefined;
}

/** Auto-accept configuration per channel. */
export interface User_AutoAcceptConfig {
  /** The agent first callback auto accept setting. */
  readonly AgentFirstCallbackAutoAccept?: boolean | undefined;
  /** The Auto accept setting. */
  readonly AutoAccept?: boolean | undefined;
  /** The channels that agents can handle in the Contact Control Panel (CCP). */
  readonly Channel?: string | undefined;
}

/** Persistent Connection configuration per channel. */
export interface User_PersistentConnectionConfig {
  /** The channels that agents can handle in the Contact Control Panel (CCP). */
  readonly Channel?: string | undefined;
  /** The Persistent Connection setting. */
  readonly PersistentConnection?: boolean | undefined;
}

/** Phone Number configuration per channel. */
export interface User_PhoneNumberConfig {
  /** The channels that agents can handle in the Contact Control Panel (CCP). */
  readonly Channel?: string | undefined;
  /** The phone number for the user's desk phone. */
  readonly PhoneNumber?: string | undefined;
  /** The phone type. */
  readonly PhoneType?: string | undefined;
}

/** Contains information about the identity of a user. */
export interface User_UserIdentityInfo {
  /** The email address. */
  readonly Email?: string | undefined;
  /** The first name. */
  readonly FirstName?: string | undefined;
  /** The last name. */
  readonly LastName?: string | undefined;
  /** The user's mobile number. */
  readonly Mobile?: string | undefined;
  /** The user's secondary email address. */
  readonly SecondaryEmail?: string | undefined;
}

/** Contains information about the phone configuration settings for a user. */
export interface User_UserPhoneConfig {
  /** The After Call Work (ACW) timeout setting, in seconds. */
  readonly AfterContactWorkTimeLimit?: number | undefined;
  /** The Auto accept setting. */
  readonly AutoAccept?: boolean | undefined;
  /** The phone number for the user's desk phone. */
  readonly DeskPhoneNumber?: string | undefined;
  /** The persistent connection setting for the user. */
  readonly PersistentConnection?: boolean | undefined;
  /** The phone type. */
  readonly PhoneType?: string | undefined;
}

/** A predefined attribute must be created before using `UserProficiencies` in the Cloudformation User template. */
export interface User_UserProficiency {
  /** The name of user’s proficiency. */
  readonly AttributeName?: string | undefined;
  /** The value of user’s proficiency. */
  readonly AttributeValue?: string | undefined;
  /** The level of the proficiency. */
  readonly Level?: number | undefined;
}

/** Voice Enhancement configuration per channel. */
export interface User_VoiceEnhancementConfig {
  /** The channels that agents can handle in the Contact Control Panel (CCP). */
  readonly Channel?: string | undefined;
  /** The Voice Enhancement Mode setting. */
  readonly VoiceEnhancementMode?: string | undefined;
}

/** `AWS::Connect::UserHierarchyGroup`: Specifies a new user hierarchy group. */
export interface UserHierarchyGroup {
  /** The Amazon Resource Name (ARN) of the user hierarchy group. */
  readonly InstanceArn?: string | undefined;
  /** The name of the user hierarchy group. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the parent group. */
  readonly ParentGroupArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the user hierarchy group. */
  readonly UserHierarchyGroupArn?: string | undefined;
}

/** `AWS::Connect::UserHierarchyStructure`: Contains information about a hierarchy structure. */
export interface UserHierarchyStructure {
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** Contains information about a hierarchy structure. */
  readonly UserHierarchyStructure?: UserHierarchyStructure_UserHierarchyStructure | undefined;
  /** The identifier for the user hierarchy structure. */
  readonly UserHierarchyStructureArn?: string | undefined;
}

/** The update for level five. */
export interface UserHierarchyStructure_LevelFive {
  /** The Amazon Resource Name (ARN) of the hierarchy level. */
  readonly HierarchyLevelArn?: string | undefined;
  /** The identifier of the hierarchy level. */
  readonly HierarchyLevelId?: string | undefined;
  /** The name of the hierarchy level. */
  readonly Name?: string | undefined;
}

/** The update for level four. */
export interface UserHierarchyStructure_LevelFour {
  /** The Amazon Resource Name (ARN) of the hierarchy level. */
  readonly HierarchyLevelArn?: string | undefined;
  /** The identifier of the hierarchy level. */
  readonly HierarchyLevelId?: string | undefined;
  /** The name of the hierarchy level. */
  readonly Name?: string | undefined;
}

/** Information about level one. */
export interface UserHierarchyStructure_LevelOne {
  /** The Amazon Resource Name (ARN) of the hierarchy level. */
  readonly HierarchyLevelArn?: string | undefined;
  /** The identifier of the hierarchy level. */
  readonly HierarchyLevelId?: string | undefined;
  /** The name of the hierarchy level. */
  readonly Name?: string | undefined;
}

/** The update for level three. */
export interface UserHierarchyStructure_LevelThree {
  /** The Amazon Resource Name (ARN) of the hierarchy level. */
  readonly HierarchyLevelArn?: string | undefined;
  /** The identifier of the hierarchy level. */
  readonly HierarchyLevelId?: string | undefined;
  /** The name of the hierarchy level. */
  readonly Name?: string | undefined;
}

/** The update for level two. */
export interface UserHierarchyStructure_LevelTwo {
  /** The Amazon Resource Name (ARN) of the hierarchy level. */
  readonly HierarchyLevelArn?: string | undefined;
  /** The identifier of the hierarchy level. */
  readonly HierarchyLevelId?: string | undefined;
  /** The name of the hierarchy level. */
  readonly Name?: string | undefined;
}

/** Contains information about a hierarchy structure. */
export interface UserHierarchyStructure_UserHierarchyStructure {
  /** Information about level five. */
  readonly LevelFive?: UserHierarchyStructure_LevelFive | undefined;
  /** The update for level four. */
  readonly LevelFour?: UserHierarchyStructure_LevelFour | undefined;
  /** The update for level one. */
  readonly LevelOne?: UserHierarchyStructure_LevelOne | undefined;
  /** The update for level three. */
  readonly LevelThree?: UserHierarchyStructure_LevelThree | undefined;
  /** The update for level two. */
  readonly LevelTwo?: UserHierarchyStructure_LevelTwo | undefined;
}

/** `AWS::Connect::View`: Creates a customer-managed view in the published state within the specified instance. */
export interface View {
  /** A list of actions possible from the view. */
  readonly Actions?: readonly string[] | undefined;
  /** The description of the view. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The name of the view. */
  readonly Name?: string | undefined;
  /** The tags associated with the view resource (not specific to view version). */
  readonly Tags?: readonly Tag[] | undefined;
  /** The view template representing the structure of the view. */
  readonly Template?: Json | undefined;
  /** The unqualified Amazon Resource Name (ARN) of the view. */
  readonly ViewArn?: string | undefined;
  /** Indicates the checksum value of the latest published view content. */
  readonly ViewContentSha256?: string | undefined;
  /** The identifier of the view. */
  readonly ViewId?: string | undefined;
}

/** `AWS::Connect::ViewVersion`: Creates a version for the specified customer-managed view within the specified instance. */
export interface ViewVersion {
  /** The description of the view version. */
  readonly VersionDescription?: string | undefined;
  /** The unqualified Amazon Resource Name (ARN) of the view. */
  readonly ViewArn?: string | undefined;
  /** Indicates the checksum value of the latest published view content. */
  readonly ViewContentSha256?: string | undefined;
  /** Current version of the view. */
  readonly Version?: number | undefined;
  /** The Amazon Resource Name (ARN) of the view version. */
  readonly ViewVersionArn?: string | undefined;
}

/** `AWS::Connect::Vocabulary`: Resource type definition for AWS::Connect::Vocabulary */
export interface Vocabulary {
  /** The content of the custom vocabulary in plain-text format with a table of values. */
  readonly Content?: string | undefined;
  /** The identifier of the Amazon Connect instance. */
  readonly InstanceId?: string | undefined;
  /** The language code of the vocabulary entries. */
  readonly LanguageCode?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A unique name of the custom vocabulary. */
  readonly VocabularyName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the custom vocabulary. */
  readonly Arn?: string | undefined;
  /** The timestamp when the custom vocabulary was last modified. */
  readonly LastModifiedTime?: string | undefined;
  /** The current state of the custom vocabulary. */
  readonly State?: string | undefined;
  /** The identifier of the custom vocabulary. */
  readonly VocabularyId?: string | undefined;
}

/** `AWS::Connect::Workspace`: Contains information about a workspace, which defines the user experience by mapping views to pages. */
export interface Workspace {
  /** The resource ARNs associated with the workspace */
  readonly Associations?: readonly string[] | undefined;
  /** The description of the workspace. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance. */
  readonly InstanceArn?: string | undefined;
  /** The media items for the workspace */
  readonly Media?: readonly Workspace_MediaItem[] | undefined;
  /** The name of the workspace. */
  readonly Name?: string | undefined;
  /** The pages associated with the workspace */
  readonly Pages?: readonly Workspace_WorkspacePage[] | undefined;
  /** The tags used to organize, track, or control access for the workspace. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The theme configuration for the workspace, including colors and styling. */
  readonly Theme?: Workspace_WorkspaceTheme | undefined;
  /** The title displayed for the workspace. */
  readonly Title?: string | undefined;
  /** Controls who can access the workspace. */
  readonly Visibility?: string | undefined;
  /** The Amazon Resource Name (ARN) of the workspace. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the workspace. */
  readonly Id?: string | undefined;
}

/** Contains font family configuration for workspace themes. */
export interface Workspace_FontFamily {
  /** The default font family to use in the workspace theme. */
  readonly Default?: string | undefined;
}

/** Contains information about a media asset used in a workspace. */
export interface Workspace_MediaItem {
  /** The source URL or data for the media asset. */
  readonly Source?: string | undefined;
  /** The type of media. */
  readonly Type?: string | undefined;
}

/** Contains color configuration for canvas elements in a workspace theme. */
export interface Workspace_PaletteCanvas {
  /** The background color for active elements. */
  readonly ActiveBackground?: string | undefined;
  /** The background color for container elements. */
  readonly ContainerBackground?: string | undefined;
  /** The background color for page elements. */
  readonly PageBackground?: string | undefined;
}

/** Contains color configuration for header elements in a workspace theme. */
export interface Workspace_PaletteHeader {
  /** The background color of the header. */
  readonly Background?: string | undefined;
  /** Whether to invert the colors of action buttons in the header. */
  readonly InvertActionsColors?: boolean | undefined;
  /** The text color in the header. */
  readonly Text?: string | undefined;
  /** The text color when hovering over header elements. */
  readonly TextHover?: string | undefined;
}

/** Contains color configuration for navigation elements in a workspace theme. */
export interface Workspace_PaletteNavigation {
  /** The background color of the navigation area. */
  readonly Background?: string | undefined;
  /** Whether to invert the colors of action buttons in the navigation area. */
  readonly InvertActionsColors?: boolean | undefined;
  /** The text color in the navigation area. */
  readonly Text?: string | undefined;
  /** The text color for active navigation items. */
  readonly TextActive?: string | undefined;
  /** The background color for active navigation items. */
  readonly TextBackgroundActive?: string | undefined;
  /** The background color when hovering over navigation text. */
  readonly TextBackgroundHover?: string | undefined;
  /** The text color when hovering over navigation items. */
  readonly TextHover?: string | undefined;
}

/** Contains primary color configuration for a workspace theme. */
export interface Workspace_PalettePrimary {
  /** The primary color used for active states. */
  readonly Active?: string | undefined;
  /** The text color that contrasts with the primary color for readability. */
  readonly ContrastText?: string | undefined;
  /** The default primary color used throughout the workspace. */
  readonly Default?: string | undefined;
}

/** Contains information about a page configuration in a workspace, including the view assigned to the page. */
export interface Workspace_WorkspacePage {
  /** A JSON string containing input parameters passed to the view when the page is rendered. */
  readonly InputData?: string | undefined;
  /** The page identifier. */
  readonly Page?: string | undefined;
  /** The Amazon Resource Name (ARN) of the view associated with this page. */
  readonly ResourceArn?: string | undefined;
  /** The URL-friendly identifier for the page. */
  readonly Slug?: string | undefined;
}

/** Contains theme configuration for a workspace, supporting both light and dark modes. */
export interface Workspace_WorkspaceTheme {
  /** The theme configuration for dark mode. */
  readonly Dark?: Workspace_WorkspaceThemeConfig | undefined;
  /** The theme configuration for light mode. */
  readonly Light?: Workspace_WorkspaceThemeConfig | undefined;
}

/** Contains detailed theme configuration for a workspace, including colors, images, and typography. */
export interface Workspace_WorkspaceThemeConfig {
  /** The color palette configuration for the workspace theme. */
  readonly Palette?: Workspace_WorkspaceThemePalette | undefined;
  /** The typography configuration for the workspace theme. */
  readonly Typography?: Workspace_WorkspaceThemeTypography | undefined;
}

/** Contains color palette configuration for different areas of a workspace. */
export interface Workspace_WorkspaceThemePalette {
  /** The color configuration for the canvas area. */
  readonly Canvas?: Workspace_PaletteCanvas | undefined;
  /** The color configuration for the header area. */
  readonly Header?: Workspace_PaletteHeader | undefined;
  /** The color configuration for the navigation area. */
  readonly Navigation?: Workspace_PaletteNavigation | undefined;
  /** The primary color configuration used throughout the workspace. */
  readonly Primary?: Workspace_PalettePrimary | undefined;
}

/** Contains typography configuration for a workspace theme. */
export interface Workspace_WorkspaceThemeTypography {
  /** The font family configuration for text in the workspace. */
  readonly FontFamily?: Workspace_FontFamily | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CustomerProfiles::CalculatedAttributeDefinition`: A calculated attribute definition for Customer Profiles. */
export interface CalculatedAttributeDefinition {
  /** Mathematical expression and a list of attribute items specified in that expression. */
  readonly AttributeDetails?: CalculatedAttributeDefinition_AttributeDetails | undefined;
  /** The name of an attribute defined in a profile object type. */
  readonly CalculatedAttributeName?: string | undefined;
  /** The conditions including range, object count, and threshold for the calculated attribute. */
  readonly Conditions?: CalculatedAttributeDefinition_Conditions | undefined;
  /** The description of the calculated attribute. */
  readonly Description?: string | undefined;
  /** The display name of the calculated attribute. */
  readonly DisplayName?: string | undefined;
  /** The unique name of the domain. */
  readonly DomainName?: string | undefined;
  /** The aggregation operation to perform for the calculated attribute. */
  readonly Statistic?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Whether historical data ingested before the Calculated Attribute was created should be included in calculations. */
  readonly UseHistoricalData?: boolean | undefined;
  /** The timestamp of when the calculated attribute definition was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp of when the calculated attribute definition was most recently edited. */
  readonly LastUpdatedAt?: string | undefined;
  /** The readiness status of the calculated attribute. */
  readonly Readiness?: CalculatedAttributeDefinition_Readiness | undefined;
  /** Status of the Calculated Attribute creation (whether all historical data has been indexed.) */
  readonly Status?: string | undefined;
}

/** Mathematical expression and a list of attribute items specified in that expression. */
export interface CalculatedAttributeDefinition_AttributeDetails {
  /** Mathematical expression and a list of attribute items specified in that expression. */
  readonly Attributes?: readonly CalculatedAttributeDefinition_AttributeItem[] | undefined;
  /** Mathematical expression that is performed on attribute items provided in the attribute list. */
  readonly Expression?: string | undefined;
}

/** The details of a single attribute item specified in the mathematical expression. */
export interface CalculatedAttributeDefinition_AttributeItem {
  /** The unique name of the calculated attribute. */
  readonly Name?: string | undefined;
}

/** The conditions including range, object count, and threshold for the calculated attribute. */
export interface CalculatedAttributeDefinition_Conditions {
  /** The number of profile objects used for the calculated attribute. */
  readonly ObjectCount?: number | undefined;
  /** The relative time period over which data is included in the aggregation. */
  readonly Range?: CalculatedAttributeDefinition_Range | undefined;
  /** The threshold for the calculated attribute. */
  readonly Threshold?: CalculatedAttributeDefinition_Threshold | undefined;
}

/** The relative time period over which data is included in the aggregation. */
export interface CalculatedAttributeDefinition_Range {
  /** The format the timestamp field in your JSON object is specified. */
  readonly TimestampFormat?: string | undefined;
  /** An expression specifying the field in your JSON object from which the date should be parsed. */
  readonly TimestampSource?: string | undefined;
  /** The unit of time. */
  readonly Unit?: string | undefined;
  /** The amount of time of the specified unit. */
  readonly Value?: number | undefined;
  /** A structure letting customers specify a relative time window over which over which data is included in the Calculated… */
  readonly ValueRange?: CalculatedAttributeDefinition_ValueRange | undefined;
}

/** Information indicating if the Calculated Attribute is ready for use by confirming all historical data has been… */
export interface CalculatedAttributeDefinition_Readiness {
  /** Any customer messaging. */
  readonly Message?: string | undefined;
  /** Approximately how far the Calculated Attribute creation is from completion. */
  readonly ProgressPercentage?: number | undefined;
}

/** The threshold for the calculated attribute. */
export interface CalculatedAttributeDefinition_Threshold {
  /** The operator of the threshold. */
  readonly Operator?: string | undefined;
  /** The value of the threshold. */
  readonly Value?: string | undefined;
}

/** A structure letting customers specify a relative time window over which over which data is included in the Calculated… */
export interface CalculatedAttributeDefinition_ValueRange {
  /** The ending point for this overridden range. */
  readonly End?: number | undefined;
  /** The starting point for this overridden range. */
  readonly Start?: number | undefined;
}

/** `AWS::CustomerProfiles::Domain`: Specifies an Amazon Connect Customer Profiles Domain. */
export interface Domain {
  /** Configuration and status of the data store for the domain. */
  readonly DataStore?: Domain_DataStore | undefined;
  /** The URL of the SQS dead letter queue, which is used for reporting errors associated with ingesting data from third… */
  readonly DeadLetterQueueUrl?: string | undefined;
  /** The default encryption key, which is an AWS managed key, is used when no specific type of encryption key is specified. */
  readonly DefaultEncryptionKey?: string | undefined;
  /** The default number of days until the data within the domain expires. */
  readonly DefaultExpirationDays?: number | undefined;
  /** The unique name of the domain. */
  readonly DomainName?: string | undefined;
  /** The process of matching duplicate profiles. */
  readonly Matching?: Domain_Matching | undefined;
  /** The process of matching duplicate profiles using Rule-Based matching. */
  readonly RuleBasedMatching?: Domain_RuleBasedMatching | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp of when the domain was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp of when the domain was most recently edited. */
  readonly LastUpdatedAt?: string | undefined;
  /** Usage-specific statistics about the domain. */
  readonly Stats?: Domain_DomainStats | undefined;
}

/** Configures information about the `AttributeTypesSelector` which rule-based identity resolution uses to match profiles. */
export interface Domain_AttributeTypesSelector {
  /** The `Address` type. */
  readonly Address?: readonly string[] | undefined;
  /** Configures the `AttributeMatchingModel`, you can either choose `ONE_TO_ONE` or `MANY_TO_MANY`. */
  readonly AttributeMatchingModel?: string | undefined;
  /** The Email type. */
  readonly EmailAddress?: readonly string[] | undefined;
  /** The `PhoneNumber` type. */
  readonly PhoneNumber?: readonly string[] | undefined;
}

/** Configuration information about the auto-merging process. */
export interface Domain_AutoMerging {
  /** Determines how the auto-merging process should resolve conflicts between different profiles. */
  readonly ConflictResolution?: Domain_ConflictResolution | undefined;
  /** A list of matching attributes that represent matching criteria. */
  readonly Consolidation?: Domain_Consolidation | undefined;
  /** The flag that enables the auto-merging of duplicate profiles. */
  readonly Enabled?: boolean | undefined;
  /** A number between 0 and 1 that represents the minimum confidence score required for profiles within a matching group to… */
  readonly MinAllowedConfidenceScoreForMerging?: number | undefined;
}

/** Determines how the auto-merging process should resolve conflicts between different profiles. */
export interface Domain_ConflictResolution {
  /** How the auto-merging process should resolve conflicts between different profiles. */
  readonly ConflictResolvingModel?: string | undefined;
  /** The `ObjectType` name that is used to resolve profile merging conflicts when choosing `SOURCE` as the… */
  readonly SourceName?: string | undefined;
}

/** A list of matching attributes that represent matching criteria. */
export interface Domain_Consolidation {
  /** A list of matching criteria. */
  readonly MatchingAttributesList?: readonly (readonly string[])[] | undefined;
}

/** Configuration and status of the data store for the domain. */
export interface Domain_DataStore {
  /** Whether the data store is enabled. */
  readonly Enabled?: boolean | undefined;
  /** Progress information for data store setup. */
  readonly Readiness?: Domain_Readiness | undefined;
}

/** Usage-specific statistics about the domain. */
export interface Domain_DomainStats {
  /** The number of profiles that you are currently paying for in the domain. */
  readonly MeteringProfileCount?: number | undefined;
  /** The total number of objects in domain. */
  readonly ObjectCount?: number | undefined;
  /** The total number of profiles currently in the domain. */
  readonly ProfileCount?: number | undefined;
  /** The total size, in bytes, of all objects in the domain. */
  readonly TotalSize?: number | undefined;
}

/** Configuration information for exporting Identity Resolution results, for example, to an S3 bucket. */
export interface Domain_ExportingConfig {
  /** The S3 location where Identity Resolution Jobs write result files. */
  readonly S3Exporting?: Domain_S3ExportingConfig | undefined;
}

/** The day and time when do you want to start the Identity Resolution Job every week. */
export interface Domain_JobSchedule {
  /** The day when the Identity Resolution Job should run every week. */
  readonly DayOfTheWeek?: string | undefined;
  /** The time when the Identity Resolution Job should run every week. */
  readonly Time?: string | undefined;
}

/** The process of matching duplicate profiles. */
export interface Domain_Matching {
  /** Configuration information about the auto-merging process. */
  readonly AutoMerging?: Domain_AutoMerging | undefined;
  /** The flag that enables the matching process of duplicate profiles. */
  readonly Enabled?: boolean | undefined;
  /** The S3 location where Identity Resolution Jobs write result files. */
  readonly ExportingConfig?: Domain_ExportingConfig | undefined;
  /** The day and time when do you want to start the Identity Resolution Job every week. */
  readonly JobSchedule?: Domain_JobSchedule | undefined;
}

/** Specifies how the rule-based matching process should match profiles. */
export interface Domain_MatchingRule {
  /** A single rule level of the `MatchRules`. */
  readonly Rule?: readonly string[] | undefined;
}

/** Progress information for data store setup. */
export interface Domain_Readiness {
  /** A message describing the current progress. */
  readonly Message?: string | undefined;
  /** The percentage of progress completed. */
  readonly ProgressPercentage?: number | undefined;
}

/** The process of matching duplicate profiles using Rule-Based matching. */
export interface Domain_RuleBasedMatching {
  /** Configures information about the `AttributeTypesSelector` where the rule-based identity resolution uses to match… */
  readonly AttributeTypesSelector?: Domain_AttributeTypesSelector | undefined;
  /** Determines how the auto-merging process should resolve conflicts between different profiles. */
  readonly ConflictResolution?: Domain_ConflictResolution | undefined;
  /** The flag that enables the matching process of duplicate profiles. */
  readonly Enabled?: boolean | undefined;
  /** The S3 location where Identity Resolution Jobs write result files. */
  readonly ExportingConfig?: Domain_ExportingConfig | undefined;
  /** Configures how the rule-based matching process should match profiles. */
  readonly MatchingRules?: readonly Domain_MatchingRule[] | undefined;
  /** Indicates the maximum allowed rule level for matching. */
  readonly MaxAllowedRuleLevelForMatching?: number | undefined;
  /** Indicates the maximum allowed rule level for merging. */
  readonly MaxAllowedRuleLevelForMerging?: number | undefined;
  /** The status of rule-based matching rule. */
  readonly Status?: string | undefined;
}

/** The S3 location where Identity Resolution Jobs write result files. */
export interface Domain_S3ExportingConfig {
  /** The name of the S3 bucket where Identity Resolution Jobs write result files. */
  readonly S3BucketName?: string | undefined;
  /** The S3 key name of the location where Identity Resolution Jobs write result files. */
  readonly S3KeyName?: string | undefined;
}

/** `AWS::CustomerProfiles::DomainObjectType`: Resource Type definition for AWS::CustomerProfiles::DomainObjectType */
export interface DomainObjectType {
  /** Description of the domain object type. */
  readonly Description?: string | undefined;
  /** The unique name of the domain. */
  readonly DomainName?: string | undefined;
  /** The default encryption key */
  readonly EncryptionKey?: string | undefined;
  /** A map of the name and ObjectType field. */
  readonly Fields?: { readonly [key: string]: DomainObjectType_DomainObjectTypeField | undefined } | undefined;
  /** The name of the domain object type. */
  readonly ObjectTypeName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp of when the domain object type was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp of when the domain object type was most recently edited. */
  readonly LastUpdatedAt?: string | undefined;
}

/** Represents a field in a DomainObjectType. */
export interface DomainObjectType_DomainObjectTypeField {
  /** The content type of the field. */
  readonly ContentType?: string | undefined;
  /** The feature type of the field. */
  readonly FeatureType?: string | undefined;
  /** The source field name. */
  readonly Source?: string | undefined;
  /** The target field name. */
  readonly Target?: string | undefined;
}

/** `AWS::CustomerProfiles::EventStream`: An Event Stream resource of Amazon Connect Customer Profiles. */
export interface EventStream {
  /** The unique name of the domain. */
  readonly DomainName?: string | undefined;
  /** The name of the event stream. */
  readonly EventStreamName?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The StreamARN of the destination to deliver profile events to. */
  readonly Uri?: string | undefined;
  /** The timestamp of when the export was created. */
  readonly CreatedAt?: string | undefined;
  /** Details regarding the Kinesis stream. */
  readonly DestinationDetails?: EventStream_DestinationDetails | undefined;
  /** A unique identifier for the event stream. */
  readonly EventStreamArn?: string | undefined;
  /** The operational state of destination stream for export. */
  readonly State?: string | undefined;
}

/** Details regarding the Kinesis stream. */
export interface EventStream_DestinationDetails {
  /** The status of enabling the Kinesis stream as a destination for export. */
  readonly Status?: string | undefined;
  /** The StreamARN of the destination to deliver profile events to. */
  readonly Uri?: string | undefined;
}

/** `AWS::CustomerProfiles::EventTrigger`: Specifies the rules to perform an action based on customer ingested data. */
export interface EventTrigger {
  /** The description of the event trigger. */
  readonly Description?: string | undefined;
  /** The unique name of the domain. */
  readonly DomainName?: string | undefined;
  /** A list of conditions that determine when an event should trigger the destination. */
  readonly EventTriggerConditions?: readonly EventTrigger_EventTriggerCondition[] | undefined;
  /** Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number of… */
  readonly EventTriggerLimits?: EventTrigger_EventTriggerLimits | undefined;
  /** The unique name of the event trigger. */
  readonly EventTriggerName?: string | undefined;
  /** The unique name of the object type. */
  readonly ObjectTypeName?: string | undefined;
  /** The destination is triggered only for profiles that meet the criteria of a segment definition. */
  readonly SegmentFilter?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp of when the event trigger was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp of when the event trigger was most recently updated. */
  readonly LastUpdatedAt?: string | undefined;
}

/** Specifies the circumstances under which the event should trigger the destination. */
export interface EventTrigger_EventTriggerCondition {
  /** A list of dimensions to be evaluated for the event. */
  readonly EventTriggerDimensions?: readonly EventTrigger_EventTriggerDimension[] | undefined;
  /** The operator used to combine multiple dimensions. */
  readonly LogicalOperator?: string | undefined;
}

/** A specific event dimension to be assessed. */
export interface EventTrigger_EventTriggerDimension {
  /** A list of object attributes to be evaluated. */
  readonly ObjectAttributes?: readonly EventTrigger_ObjectAttribute[] | undefined;
}

/** Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number of… */
export interface EventTrigger_EventTriggerLimits {
  /** Specifies that an event will only trigger the destination if it is processed within a certain latency period. */
  readonly EventExpiration?: number | undefined;
  /** A list of time periods during which the limits apply. */
  readonly Periods?: readonly EventTrigger_Period[] | undefined;
}

/** The criteria that a specific object attribute must meet to trigger the destination. */
export interface EventTrigger_ObjectAttribute {
  /** The operator used to compare an attribute against a list of values. */
  readonly ComparisonOperator?: string | undefined;
  /** A field defined within an object type. */
  readonly FieldName?: string | undefined;
  /** An attribute contained within a source object. */
  readonly Source?: string | undefined;
  /** The amount of time of the specified unit. */
  readonly Values?: readonly string[] | undefined;
}

/** Defines a limit and the time period during which it is enforced. */
export interface EventTrigger_Period {
  /** The maximum allowed number of destination invocations per profile. */
  readonly MaxInvocationsPerProfile?: number | undefined;
  /** The unit of time. */
  readonly Unit?: string | undefined;
  /** If set to true, there is no limit on the number of destination invocations per profile. */
  readonly Unlimited?: boolean | undefined;
  /** The amount of time of the specified unit. */
  readonly Value?: number | undefined;
}

/** `AWS::CustomerProfiles::Integration`: Specifies an Amazon Connect Customer Profiles Integration. */
export interface Integration {
  /** The unique name of the domain. */
  readonly DomainName?: string | undefined;
  /** A list of unique names for active event triggers associated with the integration. */
  readonly EventTriggerNames?: readonly string[] | undefined;
  /** The configuration that controls how Customer Profiles retrieves data from the source. */
  readonly FlowDefinition?: Integration_FlowDefinition | undefined;
  /** The name of the profile object type mapping to use. */
  readonly ObjectTypeName?: string | undefined;
  /** The object type mapping. */
  readonly ObjectTypeNames?: readonly Integration_ObjectTypeMapping[] | undefined;
  /** Scope of the integration, such as 'PROFILE' or 'DOMAIN' */
  readonly Scope?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The URI of the S3 bucket or any other type of data source. */
  readonly Uri?: string | undefined;
  /** The timestamp of when the integration was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp of when the integration was most recently edited. */
  readonly LastUpdatedAt?: string | undefined;
}

/** The operation to be performed on the provided source fields. */
export interface Integration_ConnectorOperator {
  /** The operation to be performed on the provided Marketo source fields. */
  readonly Marketo?: string | undefined;
  /** The operation to be performed on the provided Amazon S3 source fields. */
  readonly S3?: string | undefined;
  /** The operation to be performed on the provided Salesforce source fields. */
  readonly Salesforce?: string | undefined;
  /** The operation to be performed on the provided ServiceNow source fields. */
  readonly ServiceNow?: string | undefined;
  /** The operation to be performed on the provided Zendesk source fields. */
  readonly Zendesk?: string | undefined;
}

/** The configurations that control how Customer Profiles retrieves data from the source, Amazon AppFlow. */
export interface Integration_FlowDefinition {
  /** A description of the flow you want to create. */
  readonly Description?: string | undefined;
  /** The specified name of the flow. */
  readonly FlowName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key you provide for encryption. */
  readonly KmsArn?: string | undefined;
  /** The configuration that controls how Customer Profiles retrieves data from the source. */
  readonly SourceFlowConfig?: Integration_SourceFlowConfig | undefined;
  /** A list of tasks that Customer Profiles performs while transferring the data in the flow run. */
  readonly Tasks?: readonly Integration_Task[] | undefined;
  /** The trigger settings that determine how and when the flow runs. */
  readonly TriggerConfig?: Integration_TriggerConfig | undefined;
}

/** Specifies the configuration used when importing incremental records from the source. */
export interface Integration_IncrementalPullConfig {
  /** A field that specifies the date time or timestamp field as the criteria to use when importing incremental records from… */
  readonly DatetimeTypeFieldName?: string | undefined;
}

/** The properties that are applied when Marketo is being used as a source. */
export interface Integration_MarketoSourceProperties {
  /** The object specified in the Marketo flow source. */
  readonly Object?: string | undefined;
}

/** A map in which each key is an event type from an external application such as Segment or Shopify, and each value is an… */
export interface Integration_ObjectTypeMapping {
  /** The key. */
  readonly Key?: string | undefined;
  /** The value. */
  readonly Value?: string | undefined;
}

/** The properties that are applied when Amazon S3 is being used as the flow source. */
export interface Integration_S3SourceProperties {
  /** The Amazon S3 bucket name where the source files are stored. */
  readonly BucketName?: string | undefined;
  /** The object key for the Amazon S3 bucket in which the source files are stored. */
  readonly BucketPrefix?: string | undefined;
}

/** The properties that are applied when Salesforce is being used as a source. */
export interface Integration_SalesforceSourceProperties {
  /** The flag that enables dynamic fetching of new (recently added) fields in the Salesforce objects while running a flow. */
  readonly EnableDynamicFieldUpdate?: boolean | undefined;
  /** Indicates whether Amazon AppFlow includes deleted files in the flow run. */
  readonly IncludeDeletedRecords?: boolean | undefined;
  /** The object specified in the Salesforce flow source. */
  readonly Object?: string | undefined;
}

/** Specifies the configuration details of a scheduled-trigger flow that you define. */
export interface Integration_ScheduledTriggerProperties {
  /** Specifies whether a scheduled flow has an incremental data transfer or a complete data transfer for each flow run. */
  readonly DataPullMode?: string | undefined;
  /** Specifies the date range for the records to import from the connector in the first flow run. */
  readonly FirstExecutionFrom?: number | undefined;
  /** Specifies the scheduled end time for a scheduled-trigger flow. */
  readonly ScheduleEndTime?: number | undefined;
  /** The scheduling expression that determines the rate at which the schedule will run, for example rate (5 minutes). */
  readonly ScheduleExpression?: string | undefined;
  /** Specifies the optional offset that is added to the time interval for a schedule-triggered flow. */
  readonly ScheduleOffset?: number | undefined;
  /** Specifies the scheduled start time for a scheduled-trigger flow. */
  readonly ScheduleStartTime?: number | undefined;
  /** Specifies the time zone used when referring to the date and time of a scheduled-triggered flow, such as… */
  readonly Timezone?: string | undefined;
}

/** The properties that are applied when ServiceNow is being used as a source. */
export interface Integration_ServiceNowSourceProperties {
  /** The object specified in the ServiceNow flow source. */
  readonly Object?: string | undefined;
}

/** Specifies the information that is required to query a particular Amazon AppFlow connector. */
export interface Integration_SourceConnectorProperties {
  /** The properties that are applied when Marketo is being used as a source. */
  readonly Marketo?: Integration_MarketoSourceProperties | undefined;
  /** The properties that are applied when Amazon S3 is being used as the flow source. */
  readonly S3?: Integration_S3SourceProperties | undefined;
  /** The properties that are applied when Salesforce is being used as a source. */
  readonly Salesforce?: Integration_SalesforceSourceProperties | undefined;
  /** The properties that are applied when ServiceNow is being used as a source. */
  readonly ServiceNow?: Integration_ServiceNowSourceProperties | undefined;
  /** The properties that are applied when using Zendesk as a flow source. */
  readonly Zendesk?: Integration_ZendeskSourceProperties | undefined;
}

/** The configuration that controls how Customer Profiles retrieves data from the source. */
export interface Integration_SourceFlowConfig {
  /** The name of the Amazon AppFlow connector profile. */
  readonly ConnectorProfileName?: string | undefined;
  /** The type of connector, such as Salesforce, Marketo, and so on. */
  readonly ConnectorType?: string | undefined;
  /** Defines the configuration for a scheduled incremental data pull. */
  readonly IncrementalPullConfig?: Integration_IncrementalPullConfig | undefined;
  /** Specifies the information that is required to query a particular source connector. */
  readonly SourceConnectorProperties?: Integration_SourceConnectorProperties | undefined;
}

/** The `Task` property type specifies the class for modeling different type of tasks. */
export interface Integration_Task {
  /** The operation to be performed on the provided source fields. */
  readonly ConnectorOperator?: Integration_ConnectorOperator | undefined;
  /** A field in a destination connector, or a field value against which Amazon AppFlow validates a source field. */
  readonly DestinationField?: string | undefined;
  /** The source fields to which a particular task is applied. */
  readonly SourceFields?: readonly string[] | undefined;
  /** A map used to store task-related information. */
  readonly TaskProperties?: readonly Integration_TaskPropertiesMap[] | undefined;
  /** Specifies the particular task implementation that Amazon AppFlow performs. */
  readonly TaskType?: string | undefined;
}

/** A map used to store task-related information. */
export interface Integration_TaskPropertiesMap {
  /** The task property key. */
  readonly OperatorPropertyKey?: string | undefined;
  /** The task property value. */
  readonly Property?: string | undefined;
}

/** The trigger settings that determine how and when Amazon AppFlow runs the specified flow. */
export interface Integration_TriggerConfig {
  /** Specifies the configuration details of a schedule-triggered flow that you define. */
  readonly TriggerProperties?: Integration_TriggerProperties | undefined;
  /** Specifies the type of flow trigger. */
  readonly TriggerType?: string | undefined;
}

/** Specifies the configuration details that control the trigger for a flow. */
export interface Integration_TriggerProperties {
  /** Specifies the configuration details of a schedule-triggered flow that you define. */
  readonly Scheduled?: Integration_ScheduledTriggerProperties | undefined;
}

/** The properties that are applied when using Zendesk as a flow source. */
export interface Integration_ZendeskSourceProperties {
  /** The object specified in the Zendesk flow source. */
  readonly Object?: string | undefined;
}

/** `AWS::CustomerProfiles::ObjectType`: Specifies an Amazon Connect Customer Profiles Object Type Mapping. */
export interface ObjectType {
  /** Indicates whether a profile should be created when data is received if one doesn’t exist for an object of this type. */
  readonly AllowProfileCreation?: boolean | undefined;
  /** The description of the profile object type mapping. */
  readonly Description?: string | undefined;
  /** The unique name of the domain. */
  readonly DomainName?: string | undefined;
  /** The customer-provided key to encrypt the profile object that will be created in this profile object type mapping. */
  readonly EncryptionKey?: string | undefined;
  /** The number of days until the data of this type expires. */
  readonly ExpirationDays?: number | undefined;
  /** A list of field definitions for the object type mapping. */
  readonly Fields?: readonly ObjectType_FieldMap[] | undefined;
  /** A list of keys that can be used to map data to the profile or search for the profile. */
  readonly Keys?: readonly ObjectType_KeyMap[] | undefined;
  /** The amount of profile object max count assigned to the object type. */
  readonly MaxProfileObjectCount?: number | undefined;
  /** The name of the profile object type. */
  readonly ObjectTypeName?: string | undefined;
  /** The format of your sourceLastUpdatedTimestamp that was previously set up. */
  readonly SourceLastUpdatedTimestampFormat?: string | undefined;
  /** Defines the priority order of object types. */
  readonly SourcePriority?: number | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A unique identifier for the template mapping. */
  readonly TemplateId?: string | undefined;
  /** The timestamp of when the object type was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp of when the object type was most recently edited. */
  readonly LastUpdatedAt?: string | undefined;
  /** The amount of provisioned profile object max count available. */
  readonly MaxAvailableProfileObjectCount?: number | undefined;
}

/** A map of the name and ObjectType field. */
export interface ObjectType_FieldMap {
  /** Name of the field. */
  readonly Name?: string | undefined;
  /** Represents a field in a ProfileObjectType. */
  readonly ObjectTypeField?: ObjectType_ObjectTypeField | undefined;
}

/** A unique key map that can be used to map data to the profile. */
export interface ObjectType_KeyMap {
  /** Name of the key. */
  readonly Name?: string | undefined;
  /** A list of ObjectTypeKey. */
  readonly ObjectTypeKeyList?: readonly ObjectType_ObjectTypeKey[] | undefined;
}

/** Represents a field in a ProfileObjectType. */
export interface ObjectType_ObjectTypeField {
  /** The content type of the field. */
  readonly ContentType?: string | undefined;
  /** A field of a ProfileObject. */
  readonly Source?: string | undefined;
  /** The location of the data in the standard ProfileObject model. */
  readonly Target?: string | undefined;
}

/** An object that defines the Key element of a ProfileObject. */
export interface ObjectType_ObjectTypeKey {
  /** The reference for the key name of the fields map. */
  readonly FieldNames?: readonly string[] | undefined;
  /** The types of keys that a ProfileObject can have. */
  readonly StandardIdentifiers?: readonly string[] | undefined;
}

/** `AWS::CustomerProfiles::Recommender`: Resource Type definition for AWS::CustomerProfiles::Recommender */
export interface Recommender {
  /** The description of the recommender. */
  readonly Description?: string | undefined;
  /** The name of the domain for which the recommender will be created */
  readonly DomainName?: string | undefined;
  /** Configuration for the recommender */
  readonly RecommenderConfig?: Recommender_RecommenderConfig | undefined;
  /** The name of the recommender */
  readonly RecommenderName?: string | undefined;
  /** The name of the recommender recipe. */
  readonly RecommenderRecipeName?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp of when the recommender was created. */
  readonly CreatedAt?: string | undefined;
  /** The reason for recommender failure. */
  readonly FailureReason?: string | undefined;
  /** The timestamp of when the recommender was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** Information about the latest recommender update */
  readonly LatestRecommenderUpdate?: Recommender_RecommenderUpdate | undefined;
  /** The Amazon Resource Name (ARN) of the recommender. */
  readonly RecommenderArn?: string | undefined;
  /** The status of the recommender */
  readonly Status?: string | undefined;
  readonly TrainingMetrics?: readonly Recommender_TrainingMetrics[] | undefined;
}

/** Event parameters with type and value threshold */
export interface Recommender_EventParameters {
  /** The type of event */
  readonly EventType?: string | undefined;
  /** The threshold of the event type. */
  readonly EventValueThreshold?: number | undefined;
}

/** Configuration for events used in the recommender */
export interface Recommender_EventsConfig {
  /** List of event parameters with their value thresholds */
  readonly EventParametersList?: readonly Recommender_EventParameters[] | undefined;
}

/** Training metrics by type */
export interface Recommender_Metrics {
  readonly coverage?: number | undefined;
  readonly freshness?: number | undefined;
  readonly hit?: number | undefined;
  readonly popularity?: number | undefined;
  readonly recall?: number | undefined;
  readonly similarity?: number | undefined;
}

/** Configuration for the recommender */
export interface Recommender_RecommenderConfig {
  /** Configuration for events used in the recommender */
  readonly EventsConfig?: Recommender_EventsConfig | undefined;
}

/** Information about the latest recommender update */
export interface Recommender_RecommenderUpdate {
  /** The timestamp of when the update was created */
  readonly CreationDateTime?: string | undefined;
  /** The reason for update failure */
  readonly FailureReason?: string | undefined;
  /** The timestamp of when the update was last modified */
  readonly LastUpdatedDateTime?: string | undefined;
  /** Configuration for the recommender */
  readonly RecommenderConfig?: Recommender_RecommenderConfig | undefined;
  /** The status of the recommender */
  readonly Status?: string | undefined;
}

export interface Recommender_TrainingMetrics {
  /** Training metrics by type */
  readonly Metrics?: Recommender_Metrics | undefined;
  /** Timestamp of the training metrics */
  readonly Time?: string | undefined;
}

/** `AWS::CustomerProfiles::RecommenderSchema`: A recommender schema defining the set of data columns available for training recommenders and filters under an Amazon… */
export interface RecommenderSchema {
  readonly DomainName?: string | undefined;
  readonly Fields?: { readonly [key: string]: readonly RecommenderSchema_RecommenderSchemaField[] | undefined } | undefined;
  readonly RecommenderSchemaName?: string | undefined;
  readonly Tags?: readonly RecommenderSchema_TagsItems[] | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly Status?: string | undefined;
}

export interface RecommenderSchema_RecommenderSchemaField {
  readonly ContentType?: string | undefined;
  readonly FeatureType?: string | undefined;
  readonly TargetFieldName?: string | undefined;
}

export interface RecommenderSchema_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::CustomerProfiles::SegmentDefinition`: A segment definition resource of Amazon Connect Customer Profiles. */
export interface SegmentDefinition {
  /** The description of the segment definition. */
  readonly Description?: string | undefined;
  /** Display name of the segment definition. */
  readonly DisplayName?: string | undefined;
  /** The name of the domain. */
  readonly DomainName?: string | undefined;
  /** Name of the segment definition. */
  readonly SegmentDefinitionName?: string | undefined;
  /** Contains all groups of the segment definition. */
  readonly SegmentGroups?: SegmentDefinition_SegmentGroup | undefined;
  /** Defines how segments should be sorted and ordered in the results. */
  readonly SegmentSort?: SegmentDefinition_SegmentSort | undefined;
  /** The SQL query that defines the segment criteria. */
  readonly SegmentSqlQuery?: string | undefined;
  /** The tags belonging to the segment definition. */
  readonly Tags?: readonly Tag[] | undefined;
  /** When the segment definition was created. */
  readonly CreatedAt?: string | undefined;
  /** The arn of the segment definition. */
  readonly SegmentDefinitionArn?: string | undefined;
  /** The segment type. */
  readonly SegmentType?: string | undefined;
}

/** Object that segments on Customer Profile's address object. */
export interface SegmentDefinition_AddressDimension {
  /** The city belonging to the address. */
  readonly City?: SegmentDefinition_ProfileDimension | undefined;
  /** The country belonging to the address. */
  readonly Country?: SegmentDefinition_ProfileDimension | undefined;
  /** The county belonging to the address. */
  readonly County?: SegmentDefinition_ProfileDimension | undefined;
  /** The postal code belonging to the address. */
  readonly PostalCode?: SegmentDefinition_ProfileDimension | undefined;
  /** The province belonging to the address. */
  readonly Province?: SegmentDefinition_ProfileDimension | undefined;
  /** The state belonging to the address. */
  readonly State?: SegmentDefinition_ProfileDimension | undefined;
}

/** Object that defines how to filter the incoming objects for the calculated attribute. */
export interface SegmentDefinition_AttributeDimension {
  /** The action to segment with. */
  readonly DimensionType?: string | undefined;
  /** The values to apply the DimensionType on. */
  readonly Values?: readonly string[] | undefined;
}

/** Object that segments on Customer Profile's Calculated Attributes. */
export interface SegmentDefinition_CalculatedAttributeDimension {
  /** Applies the given condition over the initial Calculated Attribute's definition. */
  readonly ConditionOverrides?: SegmentDefinition_ConditionOverrides | undefined;
  /** The action to segment with. */
  readonly DimensionType?: string | undefined;
  /** The values to apply the DimensionType with. */
  readonly Values?: readonly string[] | undefined;
}

/** An object to override the original condition block of a calculated attribute. */
export interface SegmentDefinition_ConditionOverrides {
  /** The relative time period over which data is included in the aggregation for this override. */
  readonly Range?: SegmentDefinition_RangeOverride | undefined;
}

/** Object that segments on various Customer Profile's date fields. */
export interface SegmentDefinition_DateDimension {
  /** The action to segment on. */
  readonly DimensionType?: string | undefined;
  /** The values to apply the DimensionType on. */
  readonly Values?: readonly string[] | undefined;
}

/** Defines the attribute to segment on. */
export interface SegmentDefinition_Dimension {
  /** Object that holds the calculated attributes to segment on. */
  readonly CalculatedAttributes?: { readonly [key: string]: SegmentDefinition_CalculatedAttributeDimension | undefined } | undefined;
  /** Object that holds the profile attributes to segment on. */
  readonly ProfileAttributes?: SegmentDefinition_ProfileAttributes | undefined;
}

/** Object that segments on various Customer profile's fields that are larger than normal. */
export interface SegmentDefinition_ExtraLengthValueProfileDimension {
  /** The action to segment with. */
  readonly DimensionType?: string | undefined;
  /** The values to apply the DimensionType on. */
  readonly Values?: readonly string[] | undefined;
}

/** Contains dimensions that determine what to segment on. */
export interface SegmentDefinition_Group {
  /** Defines the attributes to segment on. */
  readonly Dimensions?: readonly SegmentDefinition_Dimension[] | undefined;
  /** Defines the starting source of data. */
  readonly SourceSegments?: readonly SegmentDefinition_SourceSegment[] | undefined;
  /** Defines how to interact with the source data. */
  readonly SourceType?: string | undefined;
  /** Defines how to interact with the profiles found in the current filtering. */
  readonly Type?: string | undefined;
}

/** The object used to segment on attributes within the customer profile. */
export interface SegmentDefinition_ProfileAttributes {
  /** A field to describe values to segment on within account number. */
  readonly AccountNumber?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within additional information. */
  readonly AdditionalInformation?: SegmentDefinition_ExtraLengthValueProfileDimension | undefined;
  /** A field to describe values to segment on within address. */
  readonly Address?: SegmentDefinition_AddressDimension | undefined;
  /** A field to describe values to segment on within attributes. */
  readonly Attributes?: { readonly [key: string]: SegmentDefinition_AttributeDimension | undefined } | undefined;
  /** A field to describe values to segment on within billing address. */
  readonly BillingAddress?: SegmentDefinition_AddressDimension | undefined;
  /** A field to describe values to segment on within birthDate. */
  readonly BirthDate?: SegmentDefinition_DateDimension | undefined;
  /** A field to describe values to segment on within business email address. */
  readonly BusinessEmailAddress?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within business name. */
  readonly BusinessName?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within business phone number. */
  readonly BusinessPhoneNumber?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within email address. */
  readonly EmailAddress?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within first name. */
  readonly FirstName?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within genderString. */
  readonly GenderString?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within home phone number. */
  readonly HomePhoneNumber?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within last name. */
  readonly LastName?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within mailing address. */
  readonly MailingAddress?: SegmentDefinition_AddressDimension | undefined;
  /** A field to describe values to segment on within middle name. */
  readonly MiddleName?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within mobile phone number. */
  readonly MobilePhoneNumber?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within partyTypeString. */
  readonly PartyTypeString?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within personal email address. */
  readonly PersonalEmailAddress?: SegmentDefinition_ProfileDimension | undefined;
  /** A field to describe values to segment on within phone number. */
  readonly PhoneNumber?: SegmentDefinition_ProfileDimension | undefined;
  /** The type of profile. */
  readonly ProfileType?: SegmentDefinition_ProfileTypeDimension | undefined;
  /** A field to describe values to segment on within shipping address. */
  readonly ShippingAddress?: SegmentDefinition_AddressDimension | undefined;
}

/** Object that segments on various Customer profile's fields that are larger than normal. */
export interface SegmentDefinition_ProfileDimension {
  /** The action to segment on. */
  readonly DimensionType?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

/** Specifies profile type based criteria for a segment. */
export interface SegmentDefinition_ProfileTypeDimension {
  /** The action to segment on. */
  readonly DimensionType?: string | undefined;
  /** The values to apply the DimensionType on. */
  readonly Values?: readonly string[] | undefined;
}

/** Overrides the original range on a calculated attribute definition. */
export interface SegmentDefinition_RangeOverride {
  /** The end time of when to include objects. */
  readonly End?: number | undefined;
  /** The start time of when to include objects. */
  readonly Start?: number | undefined;
  /** The unit for start and end. */
  readonly Unit?: string | undefined;
}

/** Contains all groups of the segment definition. */
export interface SegmentDefinition_SegmentGroup {
  /** Holds the list of groups within the segment definition. */
  readonly Groups?: readonly SegmentDefinition_Group[] | undefined;
  /** Defines whether to include or exclude the profiles that fit the segment criteria. */
  readonly Include?: string | undefined;
}

/** Defines how segments should be sorted and ordered in the results. */
export interface SegmentDefinition_SegmentSort {
  /** A list of attributes used to sort the segments and their ordering preferences. */
  readonly Attributes?: readonly SegmentDefinition_SortAttribute[] | undefined;
}

/** Defines the characteristics and rules for sorting by a specific attribute. */
export interface SegmentDefinition_SortAttribute {
  /** The data type of the sort attribute (e.g., string, number, date). */
  readonly DataType?: string | undefined;
  /** The name of the attribute to sort by. */
  readonly Name?: string | undefined;
  /** The sort order for the attribute (ascending or descending). */
  readonly Order?: string | undefined;
  /** The type of attribute (e.g., profile, calculated). */
  readonly Type?: string | undefined;
}

/** The source segments to build off of. */
export interface SegmentDefinition_SourceSegment {
  /** The name of the source segment. */
  readonly SegmentDefinitionName?: string | undefined;
}

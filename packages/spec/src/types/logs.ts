// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Logs::AccountPolicy`: Creates or updates an account-level data protection policy or subscription filter policy that applies to all log groups… */
export interface AccountPolicy {
  /** Specify the policy, in JSON. */
  readonly PolicyDocument?: string | undefined;
  /** A name for the policy. */
  readonly PolicyName?: string | undefined;
  /** The type of policy that you're creating or updating. */
  readonly PolicyType?: string | undefined;
  /** Currently the only valid value for this parameter is `ALL`, which specifies that the policy applies to all log groups… */
  readonly Scope?: string | undefined;
  /** Use this parameter to apply the new policy to a subset of log groups in the account. */
  readonly SelectionCriteria?: string | undefined;
  /** The account ID of the account where this policy was created. */
  readonly AccountId?: string | undefined;
}

/** `AWS::Logs::Delivery`: This structure contains information about one delivery in your account. */
export interface Delivery {
  /** The ARN of the delivery destination that is associated with this delivery. */
  readonly DeliveryDestinationArn?: string | undefined;
  /** The name of the delivery source that is associated with this delivery. */
  readonly DeliverySourceName?: string | undefined;
  /** The field delimiter that is used between record fields when the final output format of a delivery is in `Plain`, `W3C`,… */
  readonly FieldDelimiter?: string | undefined;
  /** The list of record fields to be delivered to the destination, in order. */
  readonly RecordFields?: readonly string[] | undefined;
  /** Use this parameter to cause the S3 objects that contain delivered logs to use a prefix structure that allows for… */
  readonly S3EnableHiveCompatiblePath?: boolean | undefined;
  /** Use this to reconfigure the S3 object prefix to contain either static or variable sections. */
  readonly S3SuffixPath?: string | undefined;
  /** An array of key-value pairs to apply to the delivery. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies this delivery. */
  readonly Arn?: string | undefined;
  /** Displays whether the delivery destination associated with this delivery is CloudWatch Logs, Amazon S3, or Firehose. */
  readonly DeliveryDestinationType?: string | undefined;
  /** The unique ID that identifies this delivery in your account. */
  readonly DeliveryId?: string | undefined;
}

/** `AWS::Logs::DeliveryDestination`: This structure contains information about one delivery destination in your account. */
export interface DeliveryDestination {
  /** An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in… */
  readonly DeliveryDestinationPolicy?: DeliveryDestination_DestinationPolicy | undefined;
  /** Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Firehose, or X-Ray. */
  readonly DeliveryDestinationType?: string | undefined;
  /** The ARN of the AWS destination that this delivery destination represents. */
  readonly DestinationResourceArn?: string | undefined;
  /** The name of this delivery destination. */
  readonly Name?: string | undefined;
  /** The format of the logs that are sent to this delivery destination. */
  readonly OutputFormat?: string | undefined;
  /** An array of key-value pairs to apply to the delivery destination. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies this delivery destination. */
  readonly Arn?: string | undefined;
}

/** An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in… */
export interface DeliveryDestination_DestinationPolicy {
  /** A name for an existing destination. */
  readonly DeliveryDestinationName?: string | undefined;
  /** Creates or updates an access policy associated with an existing destination. */
  readonly DeliveryDestinationPolicy?: PolicyDocument | undefined;
}

/** `AWS::Logs::DeliverySource`: Creates or updates one delivery source in your account. */
export interface DeliverySource {
  /** A map of key-value pairs to configure the delivery source. */
  readonly DeliverySourceConfiguration?: { readonly [key: string]: string | undefined } | undefined;
  /** The type of log that the source is sending. */
  readonly LogType?: string | undefined;
  /** The unique name of the delivery source. */
  readonly Name?: string | undefined;
  /** The ARN of the AWS resource that is generating and sending logs. */
  readonly ResourceArn?: string | undefined;
  /** An array of key-value pairs to apply to the delivery source. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies this delivery source. */
  readonly Arn?: string | undefined;
  /** This array contains the ARN of the AWS resource that sends logs and is represented by this delivery source. */
  readonly ResourceArns?: readonly string[] | undefined;
  /** The AWS service that is sending logs. */
  readonly Service?: string | undefined;
  /** The status of this delivery source. */
  readonly Status?: string | undefined;
  /** The reason for the status of this delivery source, such as RESOURCE_DELETED. */
  readonly StatusReason?: string | undefined;
}

/** `AWS::Logs::Destination`: The AWS::Logs::Destination resource specifies a CloudWatch Logs destination. */
export interface Destination {
  /** The name of the destination. */
  readonly DestinationName?: string | undefined;
  /** An IAM policy document that governs which AWS accounts can create subscription filters against this destination. */
  readonly DestinationPolicy?: PolicyDocument | undefined;
  /** The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource. */
  readonly RoleArn?: string | undefined;
  /** The tags that have been assigned to this delivery destination. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the physical target where the log events are delivered (for example, a Kinesis… */
  readonly TargetArn?: string | undefined;
  /** The ARN of the CloudWatch Logs destination, such as `arn:aws:logs:us-west-1:123456789012:destination:MyDestination`. */
  readonly Arn?: string | undefined;
}

/** `AWS::Logs::Integration`: Creates an integration between CloudWatch Logs and another service in this account. */
export interface Integration {
  /** The name of this integration. */
  readonly IntegrationName?: string | undefined;
  /** The type of integration. */
  readonly IntegrationType?: string | undefined;
  /** This structure contains configuration details about an integration between CloudWatch Logs and another entity. */
  readonly ResourceConfig?: Integration_ResourceConfig | undefined;
  /** The current status of this integration. */
  readonly IntegrationStatus?: string | undefined;
}

/** This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service. */
export interface Integration_OpenSearchResourceConfig {
  /** If you want to use an existing OpenSearch Service application for your integration with OpenSearch Service, specify it… */
  readonly ApplicationARN?: string | undefined;
  /** Specify the ARNs of IAM roles and IAM users who you want to grant permission to for viewing the dashboards. */
  readonly DashboardViewerPrincipals?: readonly string[] | undefined;
  /** Specify the ARN of an IAM role that CloudWatch Logs will use to create the integration. */
  readonly DataSourceRoleArn?: string | undefined;
  /** To have the vended dashboard data encrypted with AWS instead of the CloudWatch Logs default encryption method, specify… */
  readonly KmsKeyArn?: string | undefined;
  /** Specify how many days that you want the data derived by OpenSearch Service to be retained in the index that the… */
  readonly RetentionDays?: number | undefined;
}

/** This structure contains configuration details about an integration between CloudWatch Logs and another entity. */
export interface Integration_ResourceConfig {
  /** This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service. */
  readonly OpenSearchResourceConfig?: Integration_OpenSearchResourceConfig | undefined;
}

/** `AWS::Logs::LogAnomalyDetector`: Creates or updates an anomaly detector that regularly scans one or more log groups and look for patterns and anomalies… */
export interface LogAnomalyDetector {
  /** The ID of the account to create the anomaly detector in. */
  readonly AccountId?: string | undefined;
  /** The number of days to have visibility on an anomaly. */
  readonly AnomalyVisibilityTime?: number | undefined;
  /** A name for this anomaly detector. */
  readonly DetectorName?: string | undefined;
  /** Specifies how often the anomaly detector is to run and look for anomalies. */
  readonly EvaluationFrequency?: string | undefined;
  /** You can use this parameter to limit the anomaly detection model to examine only log events that match the pattern you… */
  readonly FilterPattern?: string | undefined;
  /** Optionally assigns a AWS key to secure this anomaly detector and its findings. */
  readonly KmsKeyId?: string | undefined;
  /** The ARN of the log group that is associated with this anomaly detector. */
  readonly LogGroupArnList?: readonly string[] | undefined;
  /** The ARN of the anomaly detector. */
  readonly AnomalyDetectorArn?: string | undefined;
  /** Specifies whether the anomaly detector is currently active. */
  readonly AnomalyDetectorStatus?: string | undefined;
  /** The time that the anomaly detector was created. */
  readonly CreationTimeStamp?: number | undefined;
  /** The time that the anomaly detector was most recently modified. */
  readonly LastModifiedTimeStamp?: number | undefined;
}

/** `AWS::Logs::LogGroup`: The `AWS::Logs::LogGroup` resource specifies a log group. */
export interface LogGroup {
  /** Indicates whether bearer token authentication is enabled for this log group. */
  readonly BearerTokenAuthenticationEnabled?: boolean | undefined;
  /** Creates a data protection policy and assigns it to the log group. */
  readonly DataProtectionPolicy?: Json | undefined;
  /** Indicates whether deletion protection is enabled for this log group. */
  readonly DeletionProtectionEnabled?: boolean | undefined;
  /** Creates or updates a field index policy for the specified log group. */
  readonly FieldIndexPolicies?: readonly Json[] | undefined;
  /** The Amazon Resource Name (ARN) of the AWS key to use when encrypting log data. */
  readonly KmsKeyId?: string | undefined;
  /** Specifies the log group class for this log group. */
  readonly LogGroupClass?: string | undefined;
  /** The name of the log group. */
  readonly LogGroupName?: string | undefined;
  /** Creates or updates a resource policy for the specified log group that allows other services to put log events to this… */
  readonly ResourcePolicyDocument?: PolicyDocument | undefined;
  /** The number of days to retain the log events in the specified log group. */
  readonly RetentionInDays?: number | undefined;
  /** An array of key-value pairs to apply to the log group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the log group, such as `arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:*` */
  readonly Arn?: string | undefined;
}

/** `AWS::Logs::LogStream`: The `AWS::Logs::LogStream` resource specifies an Amazon CloudWatch Logs log stream in a specific log group. */
export interface LogStream {
  /** The name of the log group where the log stream is created. */
  readonly LogGroupName?: string | undefined;
  /** The name of the log stream. */
  readonly LogStreamName?: string | undefined;
}

/** `AWS::Logs::MetricFilter`: The `AWS::Logs::MetricFilter` resource specifies a metric filter that describes how CloudWatch Logs extracts… */
export interface MetricFilter {
  /** This parameter is valid only for log groups that have an active log transformer. */
  readonly ApplyOnTransformedLogs?: boolean | undefined;
  /** The list of system fields that are emitted as additional dimensions in the generated metrics. */
  readonly EmitSystemFieldDimensions?: readonly string[] | undefined;
  /** The filter expression that specifies which log events are processed by this metric filter based on system fields. */
  readonly FieldSelectionCriteria?: string | undefined;
  /** The name of the metric filter. */
  readonly FilterName?: string | undefined;
  /** A filter pattern for extracting metric data out of ingested log events. */
  readonly FilterPattern?: string | undefined;
  /** The name of an existing log group that you want to associate with this metric filter. */
  readonly LogGroupName?: string | undefined;
  /** The metric transformations. */
  readonly MetricTransformations?: readonly MetricFilter_MetricTransformation[] | undefined;
}

/** Specifies the CloudWatch metric dimensions to publish with this metric. */
export interface MetricFilter_Dimension {
  /** The name for the CloudWatch metric dimension that the metric filter creates. */
  readonly Key?: string | undefined;
  /** The log event field that will contain the value for this dimension. */
  readonly Value?: string | undefined;
}

/** `MetricTransformation` is a property of the `AWS::Logs::MetricFilter` resource that describes how to transform log… */
export interface MetricFilter_MetricTransformation {
  /** The value to emit when a filter pattern does not match a log event. */
  readonly DefaultValue?: number | undefined;
  /** The fields to use as dimensions for the metric. */
  readonly Dimensions?: readonly MetricFilter_Dimension[] | undefined;
  /** The name of the CloudWatch metric. */
  readonly MetricName?: string | undefined;
  /** A custom namespace to contain your metric in CloudWatch. */
  readonly MetricNamespace?: string | undefined;
  /** The value that is published to the CloudWatch metric. */
  readonly MetricValue?: string | undefined;
  /** The unit to assign to the metric. */
  readonly Unit?: string | undefined;
}

/** `AWS::Logs::QueryDefinition`: Creates a query definition for CloudWatch Logs Insights. */
export interface QueryDefinition {
  /** Use this parameter if you want the query to query only certain log groups. */
  readonly LogGroupNames?: readonly string[] | undefined;
  /** A name for the query definition. */
  readonly Name?: string | undefined;
  /** Use this parameter to include specific query parameters as part of your query definition. */
  readonly Parameters?: readonly QueryDefinition_QueryParameter[] | undefined;
  /** The query language used for this query. */
  readonly QueryLanguage?: string | undefined;
  /** The query string to use for this query definition. */
  readonly QueryString?: string | undefined;
  /** The ID of the query definition. */
  readonly QueryDefinitionId?: string | undefined;
}

/** This structure defines a query parameter for a saved CloudWatch Logs Insights query definition. */
export interface QueryDefinition_QueryParameter {
  /** The default value to use for this query parameter if no value is supplied at execution time. */
  readonly DefaultValue?: string | undefined;
  /** A description of the query parameter that explains its purpose or expected values. */
  readonly Description?: string | undefined;
  /** The name of the query parameter. */
  readonly Name?: string | undefined;
}

/** `AWS::Logs::ResourcePolicy`: Creates or updates a resource policy that allows other AWS services to put log events to this account. */
export interface ResourcePolicy {
  /** The details of the policy. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The name of the resource policy. */
  readonly PolicyName?: string | undefined;
}

/** `AWS::Logs::ScheduledQuery`: Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and configure… */
export interface ScheduledQuery {
  readonly Description?: string | undefined;
  readonly DestinationConfiguration?: ScheduledQuery_DestinationConfiguration | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly LogGroupIdentifiers?: readonly string[] | undefined;
  readonly Name?: string | undefined;
  readonly QueryLanguage?: string | undefined;
  readonly QueryString?: string | undefined;
  readonly ScheduleEndTime?: number | undefined;
  readonly ScheduleExpression?: string | undefined;
  readonly ScheduleStartTime?: number | undefined;
  readonly StartTimeOffset?: number | undefined;
  readonly State?: string | undefined;
  readonly Tags?: readonly ScheduledQuery_TagsItems[] | undefined;
  readonly Timezone?: string | undefined;
  readonly CreationTime?: number | undefined;
  readonly LastExecutionStatus?: string | undefined;
  readonly LastTriggeredTime?: number | undefined;
  readonly LastUpdatedTime?: number | undefined;
  readonly ScheduledQueryArn?: string | undefined;
}

export interface ScheduledQuery_DestinationConfiguration {
  readonly S3Configuration?: ScheduledQuery_S3Configuration | undefined;
}

export interface ScheduledQuery_S3Configuration {
  readonly DestinationIdentifier?: string | undefined;
  readonly RoleArn?: string | undefined;
}

export interface ScheduledQuery_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::Logs::StorageTierPolicy`: Resource Type definition for AWS::Logs::StorageTierPolicy. */
export interface StorageTierPolicy {
  /** The storage tier to apply. */
  readonly StorageTier?: string | undefined;
  /** The AWS account ID that owns this storage tier policy. */
  readonly AccountId?: string | undefined;
  /** Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated. */
  readonly LastUpdatedTime?: number | undefined;
}

/** `AWS::Logs::SubscriptionFilter`: The `AWS::Logs::SubscriptionFilter` resource specifies a subscription filter and associates it with the specified log… */
export interface SubscriptionFilter {
  /** This parameter is valid only for log groups that have an active log transformer. */
  readonly ApplyOnTransformedLogs?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the destination. */
  readonly DestinationArn?: string | undefined;
  /** The method used to distribute log data to the destination, which can be either random or grouped by log stream. */
  readonly Distribution?: string | undefined;
  /** The list of system fields that are included in the log events sent to the subscription destination. */
  readonly EmitSystemFields?: readonly string[] | undefined;
  /** The filter expression that specifies which log events are processed by this subscription filter based on system fields. */
  readonly FieldSelectionCriteria?: string | undefined;
  /** The name of the subscription filter. */
  readonly FilterName?: string | undefined;
  /** The filtering expressions that restrict what gets delivered to the destination AWS resource. */
  readonly FilterPattern?: string | undefined;
  /** The log group to associate with the subscription filter. */
  readonly LogGroupName?: string | undefined;
  /** The ARN of an IAM role that grants CloudWatch Logs permissions to deliver ingested log events to the destination stream. */
  readonly RoleArn?: string | undefined;
}

/** `AWS::Logs::Transformer`: Creates or updates a log transformer for a single log group. */
export interface Transformer {
  /** Specify either the name or ARN of the log group to create the transformer for. */
  readonly LogGroupIdentifier?: string | undefined;
  /** This structure is an array that contains the configuration of this log transformer. */
  readonly TransformerConfig?: readonly Transformer_Processor[] | undefined;
}

/** This object defines one key that will be added with the addKeys processor. */
export interface Transformer_AddKeyEntry {
  /** The key of the new entry to be added to the log event */
  readonly Key?: string | undefined;
  /** Specifies whether to overwrite the value if the key already exists in the log event. */
  readonly OverwriteIfExists?: boolean | undefined;
  /** The value of the new entry to be added to the log event */
  readonly Value?: string | undefined;
}

/** This processor adds new key-value pairs to the log event. */
export interface Transformer_AddKeys {
  /** An array of objects, where each object contains the information about one key to add to the log event. */
  readonly Entries?: readonly Transformer_AddKeyEntry[] | undefined;
}

/** This processor copies values within a log event. */
export interface Transformer_CopyValue {
  /** An array of `CopyValueEntry` objects, where each object contains the information about one field value to copy. */
  readonly Entries?: readonly Transformer_CopyValueEntry[] | undefined;
}

/** This object defines one value to be copied with the copyValue processor. */
export interface Transformer_CopyValueEntry {
  /** Specifies whether to overwrite the value if the destination key already exists. */
  readonly OverwriteIfExists?: boolean | undefined;
  /** The key to copy. */
  readonly Source?: string | undefined;
  /** The key of the field to copy the value to. */
  readonly Target?: string | undefined;
}

/** The `CSV` processor parses comma-separated values (CSV) from the log events into columns. */
export interface Transformer_Csv {
  /** An array of names to use for the columns in the transformed log event. */
  readonly Columns?: readonly string[] | undefined;
  /** The character used to separate each column in the original comma-separated value log event. */
  readonly Delimiter?: string | undefined;
  /** The character used used as a text qualifier for a single column of data. */
  readonly QuoteCharacter?: string | undefined;
  /** The path to the field in the log event that has the comma separated values to be parsed. */
  readonly Source?: string | undefined;
}

/** This processor converts a datetime string into a format that you specify. */
export interface Transformer_DateTimeConverter {
  /** The locale of the source field. */
  readonly Locale?: string | undefined;
  /** A list of patterns to match against the `source` field. */
  readonly MatchPatterns?: readonly string[] | undefined;
  /** The key to apply the date conversion to. */
  readonly Source?: string | undefined;
  /** The time zone of the source field. */
  readonly SourceTimezone?: string | undefined;
  /** The JSON field to store the result in. */
  readonly Target?: string | undefined;
  /** The datetime format to use for the converted data in the target field. */
  readonly TargetFormat?: string | undefined;
  /** The time zone of the target field. */
  readonly TargetTimezone?: string | undefined;
}

/** This processor deletes entries from a log event. */
export interface Transformer_DeleteKeys {
  /** The list of keys to delete. */
  readonly WithKeys?: readonly string[] | undefined;
}

/** This processor uses pattern matching to parse and structure unstructured data. */
export interface Transformer_Grok {
  /** The grok pattern to match against the log event. */
  readonly Match?: string | undefined;
  /** The path to the field in the log event that you want to parse. */
  readonly Source?: string | undefined;
}

/** This processor takes a list of objects that contain key fields, and converts them into a map of target keys. */
export interface Transformer_ListToMap {
  /** A Boolean value to indicate whether the list will be flattened into single items. */
  readonly Flatten?: boolean | undefined;
  /** If you set `flatten` to `true`, use `flattenedElement` to specify which element, `first` or `last`, to keep. */
  readonly FlattenedElement?: string | undefined;
  /** The key of the field to be extracted as keys in the generated map */
  readonly Key?: string | undefined;
  /** The key in the log event that has a list of objects that will be converted to a map. */
  readonly Source?: string | undefined;
  /** The key of the field that will hold the generated map */
  readonly Target?: string | undefined;
  /** If this is specified, the values that you specify in this parameter will be extracted from the `source` objects and put… */
  readonly ValueKey?: string | undefined;
}

/** This processor converts a string to lowercase. */
export interface Transformer_LowerCaseString {
  /** The array caontaining the keys of the fields to convert to lowercase. */
  readonly WithKeys?: readonly string[] | undefined;
}

/** This object defines one key that will be moved with the moveKey processor. */
export interface Transformer_MoveKeyEntry {
  /** Specifies whether to overwrite the value if the destination key already exists. */
  readonly OverwriteIfExists?: boolean | undefined;
  /** The key to move. */
  readonly Source?: string | undefined;
  /** The key to move to. */
  readonly Target?: string | undefined;
}

/** This processor moves a key from one field to another. */
export interface Transformer_MoveKeys {
  /** An array of objects, where each object contains the information about one key to move. */
  readonly Entries?: readonly Transformer_MoveKeyEntry[] | undefined;
}

/** This processor parses CloudFront vended logs, extract fields, and convert them into JSON format. */
export interface Transformer_ParseCloudfront {
  /** Omit this parameter and the whole log message will be processed by this processor. */
  readonly Source?: string | undefined;
}

/** This processor parses log events that are in JSON format. */
export interface Transformer_ParseJSON {
  /** The location to put the parsed key value pair into. */
  readonly Destination?: string | undefined;
  /** Path to the field in the log event that will be parsed. */
  readonly Source?: string | undefined;
}

/** This processor parses a specified field in the original log event into key-value pairs. */
export interface Transformer_ParseKeyValue {
  /** The destination field to put the extracted key-value pairs into */
  readonly Destination?: string | undefined;
  /** The field delimiter string that is used between key-value pairs in the original log events. */
  readonly FieldDelimiter?: string | undefined;
  /** If you want to add a prefix to all transformed keys, specify it here. */
  readonly KeyPrefix?: string | undefined;
  /** The delimiter string to use between the key and value in each pair in the transformed log event. */
  readonly KeyValueDelimiter?: string | undefined;
  /** A value to insert into the value field in the result, when a key-value pair is not successfully split. */
  readonly NonMatchValue?: string | undefined;
  /** Specifies whether to overwrite the value if the destination key already exists. */
  readonly OverwriteIfExists?: boolean | undefined;
  /** Path to the field in the log event that will be parsed. */
  readonly Source?: string | undefined;
}

/** Use this processor to parse RDS for PostgreSQL vended logs, extract fields, and and convert them into a JSON format. */
export interface Transformer_ParsePostgres {
  /** Omit this parameter and the whole log message will be processed by this processor. */
  readonly Source?: string | undefined;
}

/** Use this processor to parse Route 53 vended logs, extract fields, and and convert them into a JSON format. */
export interface Transformer_ParseRoute53 {
  /** Omit this parameter and the whole log message will be processed by this processor. */
  readonly Source?: string | undefined;
}

/** This processor converts logs into Open Cybersecurity Schema Framework (OCSF) events. */
export interface Transformer_ParseToOCSF {
  /** Specify the service or process that produces the log events that will be converted with this processor. */
  readonly EventSource?: string | undefined;
  /** The version of the OCSF mapping to use for parsing log data. */
  readonly MappingVersion?: string | undefined;
  /** Specify which version of the OCSF schema to use for the transformed log events. */
  readonly OcsfVersion?: string | undefined;
  /** The path to the field in the log event that you want to parse. */
  readonly Source?: string | undefined;
}

/** Use this processor to parse Amazon VPC vended logs, extract fields, and and convert them into a JSON format. */
export interface Transformer_ParseVPC {
  /** Omit this parameter and the whole log message will be processed by this processor. */
  readonly Source?: string | undefined;
}

/** Use this processor to parse AWS WAF vended logs, extract fields, and and convert them into a JSON format. */
export interface Transformer_ParseWAF {
  /** Omit this parameter and the whole log message will be processed by this processor. */
  readonly Source?: string | undefined;
}

/** This structure contains the information about one processor in a log transformer. */
export interface Transformer_Processor {
  /** Use this parameter to include the addKeys processor in your transformer. */
  readonly AddKeys?: Transformer_AddKeys | undefined;
  /** Use this parameter to include the copyValue processor in your transformer. */
  readonly CopyValue?: Transformer_CopyValue | undefined;
  /** Use this parameter to include the CSV processor in your transformer. */
  readonly Csv?: Transformer_Csv | undefined;
  /** Use this parameter to include the datetimeConverter processor in your transformer. */
  readonly DateTimeConverter?: Transformer_DateTimeConverter | undefined;
  /** Use this parameter to include the deleteKeys processor in your transformer. */
  readonly DeleteKeys?: Transformer_DeleteKeys | undefined;
  /** Use this parameter to include the grok processor in your transformer. */
  readonly Grok?: Transformer_Grok | undefined;
  /** Use this parameter to include the listToMap processor in your transformer. */
  readonly ListToMap?: Transformer_ListToMap | undefined;
  /** Use this parameter to include the lowerCaseString processor in your transformer. */
  readonly LowerCaseString?: Transformer_LowerCaseString | undefined;
  /** Use this parameter to include the moveKeys processor in your transformer. */
  readonly MoveKeys?: Transformer_MoveKeys | undefined;
  /** Use this parameter to include the parseCloudfront processor in your transformer. */
  readonly ParseCloudfront?: Transformer_ParseCloudfront | undefined;
  /** Use this parameter to include the parseJSON processor in your transformer. */
  readonly ParseJSON?: Transformer_ParseJSON | undefined;
  /** Use this parameter to include the parseKeyValue processor in your transformer. */
  readonly ParseKeyValue?: Transformer_ParseKeyValue | undefined;
  /** Use this parameter to include the parsePostGres processor in your transformer. */
  readonly ParsePostgres?: Transformer_ParsePostgres | undefined;
  /** Use this parameter to include the parseRoute53 processor in your transformer. */
  readonly ParseRoute53?: Transformer_ParseRoute53 | undefined;
  /** Use this parameter to convert logs into Open Cybersecurity Schema (OCSF) format. */
  readonly ParseToOCSF?: Transformer_ParseToOCSF | undefined;
  /** Use this parameter to include the parseVPC processor in your transformer. */
  readonly ParseVPC?: Transformer_ParseVPC | undefined;
  /** Use this parameter to include the parseWAF processor in your transformer. */
  readonly ParseWAF?: Transformer_ParseWAF | undefined;
  /** Use this parameter to include the renameKeys processor in your transformer. */
  readonly RenameKeys?: Transformer_RenameKeys | undefined;
  /** Use this parameter to include the splitString processor in your transformer. */
  readonly SplitString?: Transformer_SplitString | undefined;
  /** Use this parameter to include the substituteString processor in your transformer. */
  readonly SubstituteString?: Transformer_SubstituteString | undefined;
  /** Use this parameter to include the trimString processor in your transformer. */
  readonly TrimString?: Transformer_TrimString | undefined;
  /** Use this parameter to include the typeConverter processor in your transformer. */
  readonly TypeConverter?: Transformer_TypeConverter | undefined;
  /** Use this parameter to include the upperCaseString processor in your transformer. */
  readonly UpperCaseString?: Transformer_UpperCaseString | undefined;
}

/** This object defines one key that will be renamed with the renameKey processor. */
export interface Transformer_RenameKeyEntry {
  /** The key to rename */
  readonly Key?: string | undefined;
  /** Specifies whether to overwrite the existing value if the destination key already exists. */
  readonly OverwriteIfExists?: boolean | undefined;
  /** The string to use for the new key name */
  readonly RenameTo?: string | undefined;
}

/** Use this processor to rename keys in a log event. */
export interface Transformer_RenameKeys {
  /** An array of `RenameKeyEntry` objects, where each object contains the information about a single key to rename. */
  readonly Entries?: readonly Transformer_RenameKeyEntry[] | undefined;
}

/** Use this processor to split a field into an array of strings using a delimiting character. */
export interface Transformer_SplitString {
  /** An array of `SplitStringEntry` objects, where each object contains the information about one field to split. */
  readonly Entries?: readonly Transformer_SplitStringEntry[] | undefined;
}

/** This object defines one log field that will be split with the splitString processor. */
export interface Transformer_SplitStringEntry {
  /** The separator characters to split the string entry on. */
  readonly Delimiter?: string | undefined;
  /** The key of the field to split. */
  readonly Source?: string | undefined;
}

/** This processor matches a key’s value against a regular expression and replaces all matches with a replacement string. */
export interface Transformer_SubstituteString {
  /** An array of objects, where each object contains the information about one key to match and replace. */
  readonly Entries?: readonly Transformer_SubstituteStringEntry[] | undefined;
}

/** This object defines one log field key that will be replaced using the substituteString processor. */
export interface Transformer_SubstituteStringEntry {
  /** The regular expression string to be replaced. */
  readonly From?: string | undefined;
  /** The key to modify */
  readonly Source?: string | undefined;
  /** The string to be substituted for each match of `from` */
  readonly To?: string | undefined;
}

/** Use this processor to remove leading and trailing whitespace. */
export interface Transformer_TrimString {
  /** The array containing the keys of the fields to trim. */
  readonly WithKeys?: readonly string[] | undefined;
}

/** Use this processor to convert a value type associated with the specified key to the specified type. */
export interface Transformer_TypeConverter {
  /** An array of `TypeConverterEntry` objects, where each object contains the information about one field to change the type… */
  readonly Entries?: readonly Transformer_TypeConverterEntry[] | undefined;
}

/** This object defines one value type that will be converted using the typeConverter processor. */
export interface Transformer_TypeConverterEntry {
  /** The key with the value that is to be converted to a different type. */
  readonly Key?: string | undefined;
  /** The type to convert the field value to. */
  readonly Type?: string | undefined;
}

/** This processor converts a string field to uppercase. */
export interface Transformer_UpperCaseString {
  /** The array of containing the keys of the field to convert to uppercase. */
  readonly WithKeys?: readonly string[] | undefined;
}

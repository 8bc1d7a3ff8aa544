// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::CloudTrail::Channel`: Contains information about a returned CloudTrail channel. */
export interface Channel {
  /** One or more event data stores to which events arriving through a channel will be logged. */
  readonly Destinations?: readonly Channel_Destination[] | undefined;
  /** The name of the channel. */
  readonly Name?: string | undefined;
  /** The name of the partner or external event source. */
  readonly Source?: string | undefined;
  /** A list of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** `Ref` returns the ARN of the CloudTrail channel, such as… */
  readonly ChannelArn?: string | undefined;
}

/** Contains information about the destination receiving events. */
export interface Channel_Destination {
  /** For channels used for a CloudTrail Lake integration, the location is the ARN of an event data store that receives… */
  readonly Location?: string | undefined;
  /** The type of destination for events arriving from a channel. */
  readonly Type?: string | undefined;
}

/** `AWS::CloudTrail::Dashboard`: Creates a custom dashboard or the Highlights dashboard. */
export interface Dashboard {
  /** The name of the dashboard. */
  readonly Name?: string | undefined;
  /** The schedule for a dashboard refresh. */
  readonly RefreshSchedule?: Dashboard_RefreshSchedule | undefined;
  /** A list of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies whether termination protection is enabled for the dashboard. */
  readonly TerminationProtectionEnabled?: boolean | undefined;
  /** An array of widgets for a custom dashboard. */
  readonly Widgets?: readonly Dashboard_Widget[] | undefined;
  /** The timestamp that shows when the dashboard was created. */
  readonly CreatedTimestamp?: string | undefined;
  /** The ARN for the dashboard. */
  readonly DashboardArn?: string | undefined;
  /** The status of the dashboard. */
  readonly Status?: string | undefined;
  /** The type of dashboard. */
  readonly Type?: string | undefined;
  /** The timestamp that shows when the dashboard was updated. */
  readonly UpdatedTimestamp?: string | undefined;
}

/** Specifies the frequency for a dashboard refresh schedule. */
export interface Dashboard_Frequency {
  /** The unit to use for the refresh. */
  readonly Unit?: string | undefined;
  /** The value for the refresh schedule. */
  readonly Value?: number | undefined;
}

/** The schedule for a dashboard refresh. */
export interface Dashboard_RefreshSchedule {
  /** The frequency at which you want the dashboard refreshed. */
  readonly Frequency?: Dashboard_Frequency | undefined;
  /** Specifies whether the refresh schedule is enabled. */
  readonly Status?: string | undefined;
  /** The time of day in UTC to run the schedule; for hourly only refer to minutes; default is 00:00. */
  readonly TimeOfDay?: string | undefined;
}

/** Contains information about a widget on a CloudTrail Lake dashboard. */
export interface Dashboard_Widget {
  /** The optional query parameters. */
  readonly QueryParameters?: readonly string[] | undefined;
  /** The query statement for the widget. */
  readonly QueryStatement?: string | undefined;
  /** The view properties for the widget. */
  readonly ViewProperties?: { readonly [key: string]: string | undefined } | undefined;
}

/** `AWS::CloudTrail::EventDataStore`: Creates a new event data store. */
export interface EventDataStore {
  /** The advanced event selectors to use to select the events for the data store. */
  readonly AdvancedEventSelectors?: readonly EventDataStore_AdvancedEventSelector[] | undefined;
  /** The billing mode for the event data store determines the cost for ingesting events and the default and maximum… */
  readonly BillingMode?: string | undefined;
  /** The list of context key selectors that are configured for the event data store. */
  readonly ContextKeySelectors?: readonly EventDataStore_ContextKeySelector[] | undefined;
  /** Indicates if Lake query federation is enabled. */
  readonly FederationEnabled?: boolean | undefined;
  /** If Lake query federation is enabled, provides the ARN of the federation role used to access the resources for the… */
  readonly FederationRoleArn?: string | undefined;
  /** Specifies whether the event data store should start ingesting live events. */
  readonly IngestionEnabled?: boolean | undefined;
  /** A JSON string that contains the Insights types you want to log on an event data store. */
  readonly InsightSelectors?: readonly EventDataStore_InsightSelector[] | undefined;
  /** The ARN (or ID suffix of the ARN) of the destination event data store that logs Insights events. */
  readonly InsightsDestination?: string | undefined;
  /** Specifies the AWS key ID to use to encrypt the events delivered by CloudTrail. */
  readonly KmsKeyId?: string | undefined;
  /** The maximum allowed size for events to be stored in the specified event data store. */
  readonly MaxEventSize?: string | undefined;
  /** Specifies whether the event data store includes events from all Regions, or only from the Region in which the event… */
  readonly MultiRegionEnabled?: boolean | undefined;
  /** The name of the event data store. */
  readonly Name?: string | undefined;
  /** Specifies whether an event data store collects events logged for an organization in AWS Organizations. */
  readonly OrganizationEnabled?: boolean | undefined;
  /** The retention period of the event data store, in days. */
  readonly RetentionPeriod?: number | undefined;
  /** A list of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies whether termination protection is enabled for the event data store. */
  readonly TerminationProtectionEnabled?: boolean | undefined;
  /** `Ref` returns the time stamp of the creation of the event data store, such as `1248496624`. */
  readonly CreatedTimestamp?: string | undefined;
  /** `Ref` returns the ARN of the CloudTrail event data store, such as… */
  readonly EventDataStoreArn?: string | undefined;
  /** `Ref` returns the status of the event data store, such as `ENABLED`. */
  readonly Status?: string | undefined;
  /** `Ref` returns the time stamp that updates were made to an event data store, such as `1598296624`. */
  readonly UpdatedTimestamp?: string | undefined;
}

/** Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network… */
export interface EventDataStore_AdvancedEventSelector {
  /** Contains all selector statements in an advanced event selector. */
  readonly FieldSelectors?: readonly EventDataStore_AdvancedFieldSelector[] | undefined;
  /** An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets". */
  readonly Name?: string | undefined;
}

/** A single selector statement in an advanced event selector. */
export interface EventDataStore_AdvancedFieldSelector {
  /** An operator that includes events that match the last few characters of the event record field specified as the value of… */
  readonly EndsWith?: readonly string[] | undefined;
  /** An operator that includes events that match the exact value of the event record field specified as the value of `Field`. */
  readonly Equals?: readonly string[] | undefined;
  /** A field in a CloudTrail event record on which to filter events to be logged. */
  readonly Field?: string | undefined;
  /** An operator that excludes events that match the last few characters of the event record field specified as the value of… */
  readonly NotEndsWith?: readonly string[] | undefined;
  /** An operator that excludes events that match the exact value of the event record field specified as the value of `Field`. */
  readonly NotEquals?: readonly string[] | undefined;
  /** An operator that excludes events that match the first few characters of the event record field specified as the value… */
  readonly NotStartsWith?: readonly string[] | undefined;
  /** An operator that includes events that match the first few characters of the event record field specified as the value… */
  readonly StartsWith?: readonly string[] | undefined;
}

/** An object that contains information types to be included in CloudTrail enriched events. */
export interface EventDataStore_ContextKeySelector {
  /** A list of keys defined by Type to be included in CloudTrail enriched events. */
  readonly Equals?: readonly string[] | undefined;
  /** Specifies the type of the event record field in ContextKeySelector. */
  readonly Type?: string | undefined;
}

/** A JSON string that contains a list of Insights types that are logged on an event data store. */
export interface EventDataStore_InsightSelector {
  /** The type of Insights events to log on an event data store. */
  readonly InsightType?: string | undefined;
}

/** `AWS::CloudTrail::ResourcePolicy`: Attaches a resource-based permission policy to a CloudTrail event data store, dashboard, or channel. */
export interface ResourcePolicy {
  /** The Amazon Resource Name (ARN) of the CloudTrail event data store, dashboard, or channel attached to the resource-based… */
  readonly ResourceArn?: string | undefined;
  /** A JSON-formatted string for an AWS resource-based policy. */
  readonly ResourcePolicy?: PolicyDocument | undefined;
}

/** `AWS::CloudTrail::Trail`: Creates a trail that specifies the settings for delivery of log data to an Amazon S3 bucket. */
export interface Trail {
  /** Specifies the settings for advanced event selectors. */
  readonly AdvancedEventSelectors?: readonly Trail_AdvancedEventSelector[] | undefined;
  /** Specifies the aggregation configuration to aggregate CloudTrail Events. */
  readonly AggregationConfigurations?: readonly Trail_AggregationConfiguration[] | undefined;
  /** Specifies a log group name using an Amazon Resource Name (ARN), a unique identifier that represents the log group to… */
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  /** Specifies the role for the CloudWatch Logs endpoint to assume to write to a user's log group. */
  readonly CloudWatchLogsRoleArn?: string | undefined;
  /** Specifies whether log file validation is enabled. */
  readonly EnableLogFileValidation?: boolean | undefined;
  /** Use event selectors to further specify the management and data event settings for your trail. */
  readonly EventSelectors?: readonly Trail_EventSelector[] | undefined;
  /** Specifies whether the trail is publishing events from global services such as IAM to the log files. */
  readonly IncludeGlobalServiceEvents?: boolean | undefined;
  /** A JSON string that contains the Insights types you want to log on a trail. */
  readonly InsightSelectors?: readonly Trail_InsightSelector[] | undefined;
  /** Whether the CloudTrail trail is currently logging AWS API calls. */
  readonly IsLogging?: boolean | undefined;
  /** Specifies whether the trail applies only to the current Region or to all Regions. */
  readonly IsMultiRegionTrail?: boolean | undefined;
  /** Specifies whether the trail is applied to all accounts in an organization in AWS Organizations, or only for the current… */
  readonly IsOrganizationTrail?: boolean | undefined;
  /** Specifies the AWS key ID to use to encrypt the logs and digest files delivered by CloudTrail. */
  readonly KMSKeyId?: string | undefined;
  /** Specifies the name of the Amazon S3 bucket designated for publishing log files. */
  readonly S3BucketName?: string | undefined;
  /** Specifies the Amazon S3 key prefix that comes after the name of the bucket you have designated for log file delivery. */
  readonly S3KeyPrefix?: string | undefined;
  /** Specifies the name or ARN of the Amazon SNS topic defined for notification of log file delivery. */
  readonly SnsTopicName?: string | undefined;
  /** A custom set of tags (key-value pairs) for this trail. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the name of the trail. */
  readonly TrailName?: string | undefined;
  /** `Ref` returns the ARN of the CloudTrail trail, such as `arn:aws:cloudtrail:us-east-2:123456789012:trail/myCloudTrail`. */
  readonly Arn?: string | undefined;
  /** `Ref` returns the ARN of the Amazon topic that's associated with the CloudTrail trail, such as… */
  readonly SnsTopicArn?: string | undefined;
}

/** Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network… */
export interface Trail_AdvancedEventSelector {
  /** Contains all selector statements in an advanced event selector. */
  readonly FieldSelectors?: readonly Trail_AdvancedFieldSelector[] | undefined;
  /** An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets". */
  readonly Name?: string | undefined;
}

/** A single selector statement in an advanced event selector. */
export interface Trail_AdvancedFieldSelector {
  /** An operator that includes events that match the last few characters of the event record field specified as the value of… */
  readonly EndsWith?: readonly string[] | undefined;
  /** An operator that includes events that match the exact value of the event record field specified as the value of `Field`. */
  readonly Equals?: readonly string[] | undefined;
  /** A field in a CloudTrail event record on which to filter events to be logged. */
  readonly Field?: string | undefined;
  /** An operator that excludes events that match the last few characters of the event record field specified as the value of… */
  readonly NotEndsWith?: readonly string[] | undefined;
  /** An operator that excludes events that match the exact value of the event record field specified as the value of `Field`. */
  readonly NotEquals?: readonly string[] | undefined;
  /** An operator that excludes events that match the first few characters of the event record field specified as the value… */
  readonly NotStartsWith?: readonly string[] | undefined;
  /** An operator that includes events that match the first few characters of the event record field specified as the value… */
  readonly StartsWith?: readonly string[] | undefined;
}

/** An object that contains configuration settings for aggregating events. */
export interface Trail_AggregationConfiguration {
  /** Specifies the event category for which aggregation should be performed. */
  readonly EventCategory?: string | undefined;
  /** A list of aggregation templates that can be used to configure event aggregation. */
  readonly Templates?: readonly string[] | undefined;
}

/** You can configure the `DataResource` in an `EventSelector` to log data events for the following three resource types. */
export interface Trail_DataResource {
  /** The resource type in which you want to log data events. */
  readonly Type?: string | undefined;
  /** An array of Amazon Resource Name (ARN) strings or partial ARN strings for the specified resource type. */
  readonly Values?: readonly string[] | undefined;
}

/** Use event selectors to further specify the management and data event settings for your trail. */
export interface Trail_EventSelector {
  /** CloudTrail supports data event logging for Amazon S3 objects in standard S3 buckets, AWS Lambda functions, and Amazon… */
  readonly DataResources?: readonly Trail_DataResource[] | undefined;
  /** An optional list of service event sources from which you do not want management events to be logged on your trail. */
  readonly ExcludeManagementEventSources?: readonly string[] | undefined;
  /** Specify if you want your event selector to include management events for your trail. */
  readonly IncludeManagementEvents?: boolean | undefined;
  /** Specify if you want your trail to log read-only events, write-only events, or all. */
  readonly ReadWriteType?: string | undefined;
}

/** A JSON string that contains a list of Insights types that are logged on a trail. */
export interface Trail_InsightSelector {
  /** Select the event category on which Insights should be enabled. */
  readonly EventCategories?: readonly string[] | undefined;
  /** The type of Insights events to log on a trail. */
  readonly InsightType?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ApplicationSignals::Discovery`: If you have existing `AWS::ApplicationSignals::Discovery` resources that were created prior to the Application Map… */
export interface Discovery {
  /** The 12 digit AWS Account ID for the account. */
  readonly AccountId?: string | undefined;
}

/** `AWS::ApplicationSignals::GroupingConfiguration`: A structure that contains the complete grouping configuration for an account, including all defined grouping attributes… */
export interface GroupingConfiguration {
  /** An array of grouping attribute definitions that specify how services should be grouped based on various attributes and… */
  readonly GroupingAttributeDefinitions?: readonly GroupingConfiguration_GroupingAttributeDefinition[] | undefined;
  /** The 12 digit AWS Account ID for the account. */
  readonly AccountId?: string | undefined;
  /** The timestamp when this grouping configuration was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** A structure that defines how services should be grouped based on specific attributes. */
export interface GroupingConfiguration_GroupingAttributeDefinition {
  /** The default value to use for this grouping attribute when no value can be derived from the source keys. */
  readonly DefaultGroupingValue?: string | undefined;
  /** The friendly name for this grouping attribute, such as `BusinessUnit` or `Environment`. */
  readonly GroupingName?: string | undefined;
  /** An array of source keys used to derive the grouping attribute value from telemetry data, AWS tags, or other sources. */
  readonly GroupingSourceKeys?: readonly string[] | undefined;
}

/** `AWS::ApplicationSignals::ServiceLevelObjective`: Creates or updates a service level objective (SLO), which can help you ensure that your critical business operations… */
export interface ServiceLevelObjective {
  /** Each object in this array defines the length of the look-back window used to calculate one burn rate metric for this… */
  readonly BurnRateConfigurations?: readonly ServiceLevelObjective_BurnRateConfiguration[] | undefined;
  /** An optional description for this SLO. */
  readonly Description?: string | undefined;
  /** The time window to be excluded from the SLO performance metrics. */
  readonly ExclusionWindows?: readonly ServiceLevelObjective_ExclusionWindow[] | undefined;
  /** This structure contains the attributes that determine the goal of an SLO. */
  readonly Goal?: ServiceLevelObjective_Goal | undefined;
  /** A name for this SLO. */
  readonly Name?: string | undefined;
  /** A structure containing information about the performance metric that this SLO monitors, if this is a request-based SLO. */
  readonly RequestBasedSli?: ServiceLevelObjective_RequestBasedSli | undefined;
  /** A structure containing information about the performance metric that this SLO monitors, if this is a period-based SLO. */
  readonly Sli?: ServiceLevelObjective_Sli | undefined;
  /** A list of key-value pairs to associate with the SLO. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of this SLO. */
  readonly Arn?: string | undefined;
  /** The date and time that this SLO was created. */
  readonly CreatedTime?: number | undefined;
  /** Displays whether this is a period-based SLO or a request-based SLO. */
  readonly EvaluationType?: string | undefined;
  /** The time that this SLO was most recently updated. */
  readonly LastUpdatedTime?: number | undefined;
}

/** This object defines the length of the look-back window used to calculate one burn rate metric for this SLO. */
export interface ServiceLevelObjective_BurnRateConfiguration {
  /** The number of minutes to use as the look-back window. */
  readonly LookBackWindowMinutes?: number | undefined;
}

/** If the interval for this service level objective is a calendar interval, this structure contains the interval… */
export interface ServiceLevelObjective_CalendarInterval {
  /** Specifies the duration of each calendar interval. */
  readonly Duration?: number | undefined;
  /** Specifies the calendar interval unit. */
  readonly DurationUnit?: string | undefined;
  /** The date and time when you want the first interval to start. */
  readonly StartTime?: number | undefined;
}

export interface ServiceLevelObjective_CompositeSliComponent {
  readonly OperationName?: string | undefined;
}

export interface ServiceLevelObjective_CompositeSliConfig {
  readonly CompositeSliComponents?: readonly ServiceLevelObjective_CompositeSliComponent[] | undefined;
  readonly SelectionConfig?: ServiceLevelObjective_SelectionConfig | undefined;
}

/** Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`. */
export interface ServiceLevelObjective_DependencyConfig {
  /** If this SLO is related to a metric collected by Application Signals, you must use this field to specify which… */
  readonly DependencyKeyAttributes?: { readonly [key: string]: string | undefined } | undefined;
  /** When the SLO monitors a specific operation of the dependency, this field specifies the name of that operation in the… */
  readonly DependencyOperationName?: string | undefined;
}

/** A dimension is a name/value pair that is part of the identity of a metric. */
export interface ServiceLevelObjective_Dimension {
  /** The name of the dimension. */
  readonly Name?: string | undefined;
  /** The value of the dimension. */
  readonly Value?: string | undefined;
}

/** The time window to be excluded from the SLO performance metrics. */
export interface ServiceLevelObjective_ExclusionWindow {
  /** The reason for the time exclusion windows. */
  readonly Reason?: string | undefined;
  /** The recurrence rule for the time exclusion window. */
  readonly RecurrenceRule?: ServiceLevelObjective_RecurrenceRule | undefined;
  /** The start time of the time exclusion window. */
  readonly StartTime?: string | undefined;
  /** The time exclusion window. */
  readonly Window?: ServiceLevelObjective_Window | undefined;
}

/** This structure contains the attributes that determine the goal of an SLO. */
export interface ServiceLevelObjective_Goal {
  /** The threshold that determines if the goal is being met. */
  readonly AttainmentGoal?: number | undefined;
  /** The time period used to evaluate the SLO. */
  readonly Interval?: ServiceLevelObjective_Interval | undefined;
  /** The percentage of remaining budget over total budget that you want to get warnings for. */
  readonly WarningThreshold?: number | undefined;
}

/** The time period used to evaluate the SLO. */
export interface ServiceLevelObjective_Interval {
  /** If the interval is a calendar interval, this structure contains the interval specifications. */
  readonly CalendarInterval?: ServiceLevelObjective_CalendarInterval | undefined;
  /** If the interval is a rolling interval, this structure contains the interval specifications. */
  readonly RollingInterval?: ServiceLevelObjective_RollingInterval | undefined;
}

/** This structure defines the metric used for a service level indicator, including the metric name, namespace, and… */
export interface ServiceLevelObjective_Metric {
  /** An array of one or more dimensions to use to define the metric that you want to use. */
  readonly Dimensions?: readonly ServiceLevelObjective_Dimension[] | undefined;
  /** The name of the metric to use. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
}

/** Use this structure to define a metric or metric math expression that you want to use as for a service level objective. */
export interface ServiceLevelObjective_MetricDataQuery {
  /** The ID of the account where this metric is located. */
  readonly AccountId?: string | undefined;
  /** This field can contain a metric math expression to be performed on the other metrics that you are retrieving within… */
  readonly Expression?: string | undefined;
  /** A short name used to tie this object to the results in the response. */
  readonly Id?: string | undefined;
  /** A metric to be used directly for the SLO, or to be used in the math expression that will be used for the SLO. */
  readonly MetricStat?: ServiceLevelObjective_MetricStat | undefined;
  /** Use this only if you are using a metric math expression for the SLO. */
  readonly ReturnData?: boolean | undefined;
}

/** Configuration for identifying the source of metrics for non-Application Signals services */
export interface ServiceLevelObjective_MetricSource {
  /** Optional additional attributes for the metric source */
  readonly MetricSourceAttributes?: { readonly [key: string]: string | undefined } | undefined;
  /** Required attributes that identify the metric source */
  readonly MetricSourceKeyAttributes?: { readonly [key: string]: string | undefined } | undefined;
}

/** This structure defines the metric to be used as the service level indicator, along with the statistics, period, and… */
export interface ServiceLevelObjective_MetricStat {
  /** The metric to use as the service level indicator, including the metric name, namespace, and dimensions. */
  readonly Metric?: ServiceLevelObjective_Metric | undefined;
  /** The granularity, in seconds, to be used for the metric. */
  readonly Period?: number | undefined;
  /** The statistic to use for comparison to the threshold. */
  readonly Stat?: string | undefined;
  /** If you omit `Unit` then all data that was collected with any unit is returned, along with the corresponding units that… */
  readonly Unit?: string | undefined;
}

/** This structure defines the metric that is used as the "good request" or "bad request" value for a request-based SLO. */
export interface ServiceLevelObjective_MonitoredRequestCountMetric {
  /** If you want to count "bad requests" to determine the percentage of successful requests for this request-based SLO,… */
  readonly BadCountMetric?: readonly ServiceLevelObjective_MetricDataQuery[] | undefined;
  /** If you want to count "good requests" to determine the percentage of successful requests for this request-based SLO,… */
  readonly GoodCountMetric?: readonly ServiceLevelObjective_MetricDataQuery[] | undefined;
}

/** The recurrence rule for the time exclusion window. */
export interface ServiceLevelObjective_RecurrenceRule {
  /** The following two rules are supported. */
  readonly Expression?: string | undefined;
}

/** This structure contains information about the performance metric that a request-based SLO monitors. */
export interface ServiceLevelObjective_RequestBasedSli {
  /** The arithmetic operation used when comparing the specified metric to the threshold. */
  readonly ComparisonOperator?: string | undefined;
  /** This value is the threshold that the observed metric values of the SLI metric are compared to. */
  readonly MetricThreshold?: number | undefined;
  /** A structure that contains information about the metric that the SLO monitors. */
  readonly RequestBasedSliMetric?: ServiceLevelObjective_RequestBasedSliMetric | undefined;
}

/** This structure contains the information about the metric that is used for a request-based SLO. */
export interface ServiceLevelObjective_RequestBasedSliMetric {
  readonly CompositeSliConfig?: ServiceLevelObjective_CompositeSliConfig | undefined;
  /** Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`. */
  readonly DependencyConfig?: ServiceLevelObjective_DependencyConfig | undefined;
  /** This is a string-to-string map that contains information about the type of object that this SLO is related to. */
  readonly KeyAttributes?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the metric for non-Application Signals services */
  readonly MetricName?: string | undefined;
  /** Configuration for identifying the source of metrics for non-Application Signals services */
  readonly MetricSource?: ServiceLevelObjective_MetricSource | undefined;
  /** If the SLO monitors either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, this field… */
  readonly MetricType?: string | undefined;
  /** Use this structure to define the metric that you want to use as the "good request" or "bad request" value for a… */
  readonly MonitoredRequestCountMetric?: ServiceLevelObjective_MonitoredRequestCountMetric | undefined;
  /** If the SLO monitors a specific operation of the service, this field displays that operation name. */
  readonly OperationName?: string | undefined;
  /** This structure defines the metric that is used as the "total requests" number for a request-based SLO. */
  readonly TotalRequestCountMetric?: readonly ServiceLevelObjective_MetricDataQuery[] | undefined;
}

/** If the interval for this SLO is a rolling interval, this structure contains the interval specifications. */
export interface ServiceLevelObjective_RollingInterval {
  /** Specifies the duration of each rolling interval. */
  readonly Duration?: number | undefined;
  /** Specifies the rolling interval unit. */
  readonly DurationUnit?: string | undefined;
}

export interface ServiceLevelObjective_SelectionConfig {
  readonly Pattern?: string | undefined;
  readonly Type?: string | undefined;
}

/** This structure specifies the information about the service and the performance metric that an SLO is to monitor. */
export interface ServiceLevelObjective_Sli {
  /** The arithmetic operation to use when comparing the specified metric to the threshold. */
  readonly ComparisonOperator?: string | undefined;
  /** The value that the SLI metric is compared to. */
  readonly MetricThreshold?: number | undefined;
  /** Use this structure to specify the metric to be used for the SLO. */
  readonly SliMetric?: ServiceLevelObjective_SliMetric | undefined;
}

/** Use this structure to specify the metric to be used for the SLO. */
export interface ServiceLevelObjective_SliMetric {
  readonly CompositeSliConfig?: ServiceLevelObjective_CompositeSliConfig | undefined;
  /** Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`. */
  readonly DependencyConfig?: ServiceLevelObjective_DependencyConfig | undefined;
  /** If this SLO is related to a metric collected by Application Signals, you must use this field to specify which service… */
  readonly KeyAttributes?: { readonly [key: string]: string | undefined } | undefined;
  /** If this SLO monitors a CloudWatch metric or the result of a CloudWatch metric math expression, use this structure to… */
  readonly MetricDataQueries?: readonly ServiceLevelObjective_MetricDataQuery[] | undefined;
  /** The name of the metric for non-Application Signals services */
  readonly MetricName?: string | undefined;
  /** Configuration for identifying the source of metrics for non-Application Signals services */
  readonly MetricSource?: ServiceLevelObjective_MetricSource | undefined;
  /** If the SLO is to monitor either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, use this… */
  readonly MetricType?: string | undefined;
  /** If the SLO is to monitor a specific operation of the service, use this field to specify the name of that operation. */
  readonly OperationName?: string | undefined;
  /** The number of seconds to use as the period for SLO evaluation. */
  readonly PeriodSeconds?: number | undefined;
  /** The statistic to use for comparison to the threshold. */
  readonly Statistic?: string | undefined;
}

/** The start and end time of the time exclusion window. */
export interface ServiceLevelObjective_Window {
  /** The start and end time of the time exclusion window. */
  readonly Duration?: number | undefined;
  /** The unit of measurement to use during the time window exclusion. */
  readonly DurationUnit?: string | undefined;
}

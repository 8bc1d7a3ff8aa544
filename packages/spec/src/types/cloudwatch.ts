// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::CloudWatch::Alarm`: The `AWS::CloudWatch::Alarm` type specifies an alarm and associates it with the specified metric or metric math… */
export interface Alarm {
  /** Indicates whether actions should be executed during any changes to the alarm state. */
  readonly ActionsEnabled?: boolean | undefined;
  /** The list of actions to execute when this alarm transitions into an ALARM state from any other state. */
  readonly AlarmActions?: readonly string[] | undefined;
  /** The description of the alarm. */
  readonly AlarmDescription?: string | undefined;
  /** The name of the alarm. */
  readonly AlarmName?: string | undefined;
  /** The arithmetic operation to use when comparing the specified statistic and threshold. */
  readonly ComparisonOperator?: string | undefined;
  /** The number of datapoints that must be breaching to trigger the alarm. */
  readonly DatapointsToAlarm?: number | undefined;
  /** The dimensions for the metric associated with the alarm. */
  readonly Dimensions?: readonly Alarm_Dimension[] | undefined;
  /** Used only for alarms based on percentiles. */
  readonly EvaluateLowSampleCountPercentile?: string | undefined;
  /** The evaluation criteria for an alarm. */
  readonly EvaluationCriteria?: Alarm_EvaluationCriteria | undefined;
  /** The frequency, in seconds, at which the alarm is evaluated. */
  readonly EvaluationInterval?: number | undefined;
  /** The number of periods over which data is compared to the specified threshold. */
  readonly EvaluationPeriods?: number | undefined;
  /** The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. */
  readonly EvaluationWindow?: Alarm_EvaluationWindow | undefined;
  /** The percentile statistic for the metric associated with the alarm. */
  readonly ExtendedStatistic?: string | undefined;
  /** The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state. */
  readonly InsufficientDataActions?: readonly string[] | undefined;
  /** The name of the metric associated with the alarm. */
  readonly MetricName?: string | undefined;
  /** An array that enables you to create an alarm based on the result of a metric math expression. */
  readonly Metrics?: readonly Alarm_MetricDataQuery[] | undefined;
  /** The namespace of the metric associated with the alarm. */
  readonly Namespace?: string | undefined;
  /** The actions to execute when this alarm transitions to the `OK` state from any other state. */
  readonly OKActions?: readonly string[] | undefined;
  /** The period, in seconds, over which the statistic is applied. */
  readonly Period?: number | undefined;
  /** The statistic for the metric associated with the alarm, other than percentile. */
  readonly Statistic?: string | undefined;
  /** A list of key-value pairs to associate with the alarm. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The value to compare with the specified statistic. */
  readonly Threshold?: number | undefined;
  /** In an alarm based on an anomaly detection model, this is the ID of the `ANOMALY_DETECTION_BAND` function used as the… */
  readonly ThresholdMetricId?: string | undefined;
  /** Sets how this alarm is to handle missing data points. */
  readonly TreatMissingData?: string | undefined;
  /** The unit of the metric associated with the alarm. */
  readonly Unit?: string | undefined;
  readonly WarmUpConfiguration?: Alarm_WarmUpConfiguration | undefined;
  /** The ARN of the CloudWatch alarm, such as… */
  readonly Arn?: string | undefined;
}

/** Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run… */
export interface Alarm_AlarmPromQLCriteria {
  /** The duration, in seconds, that a contributor must be continuously breaching before it transitions to the ``ALARM``… */
  readonly PendingPeriod?: number | undefined;
  /** The PromQL query that the alarm evaluates. */
  readonly Query?: string | undefined;
  /** The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to the… */
  readonly RecoveryPeriod?: number | undefined;
}

/** Dimension is an embedded property of the `AWS::CloudWatch::Alarm` type. */
export interface Alarm_Dimension {
  /** The name of the dimension, from 1–255 characters in length. */
  readonly Name?: string | undefined;
  /** The value for the dimension, from 1–255 characters in length. */
  readonly Value?: string | undefined;
}

/** The evaluation criteria for an alarm. */
export interface Alarm_EvaluationCriteria {
  /** Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run… */
  readonly PromQLCriteria?: Alarm_AlarmPromQLCriteria | undefined;
}

/** The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. */
export interface Alarm_EvaluationWindow {
  /** A sliding window, which advances each time the alarm is evaluated, forming a rolling time window. */
  readonly SlidingWindow?: Json | undefined;
  /** An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as… */
  readonly WallClockWindow?: Alarm_WallClockWindow | undefined;
}

/** The `Metric` property type represents a specific metric. */
export interface Alarm_Metric {
  /** The metric dimensions that you want to be used for the metric that the alarm will watch. */
  readonly Dimensions?: readonly Alarm_Dimension[] | undefined;
  /** The name of the metric that you want the alarm to watch. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric that the alarm will watch. */
  readonly Namespace?: string | undefined;
}

/** The `MetricDataQuery` property type specifies the metric data to return, and whether this call is just retrieving a… */
export interface Alarm_MetricDataQuery {
  /** The ID of the account where the metrics are located, if this is a cross-account alarm. */
  readonly AccountId?: string | undefined;
  /** The math expression to be performed on the returned data, if this object is performing a math expression. */
  readonly Expression?: string | undefined;
  /** A short name used to tie this object to the results in the response. */
  readonly Id?: string | undefined;
  /** A human-readable label for this metric or expression. */
  readonly Label?: string | undefined;
  /** The metric to be returned, along with statistics, period, and units. */
  readonly MetricStat?: Alarm_MetricStat | undefined;
  /** The granularity, in seconds, of the returned data points. */
  readonly Period?: number | undefined;
  /** This option indicates whether to return the timestamps and raw data values of this metric. */
  readonly ReturnData?: boolean | undefined;
}

/** This structure defines the metric to be returned, along with the statistics, period, and units. */
export interface Alarm_MetricStat {
  /** The metric to return, including the metric name, namespace, and dimensions. */
  readonly Metric?: Alarm_Metric | undefined;
  /** The granularity, in seconds, of the returned data points. */
  readonly Period?: number | undefined;
  /** The statistic to return. */
  readonly Stat?: string | undefined;
  /** The unit to use for the returned data points. */
  readonly Unit?: string | undefined;
}

/** An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as… */
export interface Alarm_WallClockWindow {
  /** The time zone to use when the alarm aligns the evaluation window to clock boundaries. */
  readonly Timezone?: string | undefined;
}

export interface Alarm_WarmUpConfiguration {
  /** Specifies whether the alarm waits for the full warm-up period before it starts evaluating. */
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: boolean | undefined;
  /** The length of the warm-up period, in minutes. */
  readonly WarmUpPeriodDurationInMinutes?: number | undefined;
}

/** `AWS::CloudWatch::AlarmMuteRule`: Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to mute… */
export interface AlarmMuteRule {
  /** The description of the AlarmMuteRule */
  readonly Description?: string | undefined;
  /** The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule will be expired. */
  readonly ExpireDate?: string | undefined;
  /** Targets to be muted */
  readonly MuteTargets?: AlarmMuteRule_MuteTargets | undefined;
  /** The name of the AlarmMuteRule */
  readonly Name?: string | undefined;
  /** The rule for the mute */
  readonly Rule?: AlarmMuteRule_Rule | undefined;
  /** The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule will become active. */
  readonly StartDate?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Amazon Resource Name (ARN) of the AlarmMuteRule */
  readonly Arn?: string | undefined;
  /** The last update timestamp of the alarm mute schedule */
  readonly LastUpdatedTimestamp?: string | undefined;
  /** The mute type of the alarm mute */
  readonly MuteType?: string | undefined;
  /** The current status of the AlarmMuteRule */
  readonly Status?: string | undefined;
}

/** Targets to be muted */
export interface AlarmMuteRule_MuteTargets {
  /** The alarm names to be mute by the AlarmMuteRule */
  readonly AlarmNames?: readonly string[] | undefined;
}

/** The rule for the mute */
export interface AlarmMuteRule_Rule {
  /** Schedule for the mute to be active */
  readonly Schedule?: AlarmMuteRule_Schedule | undefined;
}

/** Schedule for the mute to be active */
export interface AlarmMuteRule_Schedule {
  /** The duration of the schedule when it triggers */
  readonly Duration?: string | undefined;
  /** The expression of the schedule */
  readonly Expression?: string | undefined;
  /** The timezone of the schedule */
  readonly Timezone?: string | undefined;
}

/** `AWS::CloudWatch::AnomalyDetector`: The `AWS::CloudWatch::AnomalyDetector` type specifies an anomaly detection band for a certain metric and statistic. */
export interface AnomalyDetector {
  /** Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when… */
  readonly Configuration?: AnomalyDetector_Configuration | undefined;
  /** The dimensions of the metric associated with the anomaly detection band. */
  readonly Dimensions?: readonly AnomalyDetector_Dimension[] | undefined;
  /** Use this object to include parameters to provide information about your metric to CloudWatch to help it build more… */
  readonly MetricCharacteristics?: AnomalyDetector_MetricCharacteristics | undefined;
  /** The CloudWatch metric math expression for this anomaly detector. */
  readonly MetricMathAnomalyDetector?: AnomalyDetector_MetricMathAnomalyDetector | undefined;
  /** The name of the metric associated with the anomaly detection band. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric associated with the anomaly detection band. */
  readonly Namespace?: string | undefined;
  /** The CloudWatch metric and statistic for this anomaly detector. */
  readonly SingleMetricAnomalyDetector?: AnomalyDetector_SingleMetricAnomalyDetector | undefined;
  /** The statistic of the metric associated with the anomaly detection band. */
  readonly Stat?: string | undefined;
  readonly Id?: string | undefined;
}

/** Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when… */
export interface AnomalyDetector_Configuration {
  /** Specifies an array of time ranges to exclude from use when the anomaly detection model is trained and updated. */
  readonly ExcludedTimeRanges?: readonly AnomalyDetector_Range[] | undefined;
  /** The time zone to use for the metric. */
  readonly MetricTimeZone?: string | undefined;
}

/** A dimension is a name/value pair that is part of the identity of a metric. */
export interface AnomalyDetector_Dimension {
  /** The name of the dimension. */
  readonly Name?: string | undefined;
  /** The value of the dimension. */
  readonly Value?: string | undefined;
}

/** Represents a specific metric. */
export interface AnomalyDetector_Metric {
  /** The dimensions for the metric. */
  readonly Dimensions?: readonly AnomalyDetector_Dimension[] | undefined;
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
}

/** This object includes parameters that you can use to provide information to CloudWatch to help it build more accurate… */
export interface AnomalyDetector_MetricCharacteristics {
  /** Set this parameter to true if values for this metric consistently include spikes that should not be considered to be… */
  readonly PeriodicSpikes?: boolean | undefined;
}

/** This structure is used in both `GetMetricData` and `PutMetricAlarm`. */
export interface AnomalyDetector_MetricDataQuery {
  /** The ID of the account where the metrics are located. */
  readonly AccountId?: string | undefined;
  /** This field can contain either a Metrics Insights query, or a metric math expression to be performed on the returned… */
  readonly Expression?: string | undefined;
  /** A short name used to tie this object to the results in the response. */
  readonly Id?: string | undefined;
  /** A human-readable label for this metric or expression. */
  readonly Label?: string | undefined;
  /** The metric to be returned, along with statistics, period, and units. */
  readonly MetricStat?: AnomalyDetector_MetricStat | undefined;
  /** The granularity, in seconds, of the returned data points. */
  readonly Period?: number | undefined;
  /** When used in `GetMetricData`, this option indicates whether to return the timestamps and raw data values of this metric. */
  readonly ReturnData?: boolean | undefined;
}

/** Indicates the CloudWatch math expression that provides the time series the anomaly detector uses as input. */
export interface AnomalyDetector_MetricMathAnomalyDetector {
  /** An array of metric data query structures that enables you to create an anomaly detector based on the result of a metric… */
  readonly MetricDataQueries?: readonly AnomalyDetector_MetricDataQuery[] | undefined;
}

/** This structure defines the metric to be returned, along with the statistics, period, and units. */
export interface AnomalyDetector_MetricStat {
  /** The metric to return, including the metric name, namespace, and dimensions. */
  readonly Metric?: AnomalyDetector_Metric | undefined;
  /** The granularity, in seconds, of the returned data points. */
  readonly Period?: number | undefined;
  /** The statistic to return. */
  readonly Stat?: string | undefined;
  /** When you are using a `Put` operation, this defines what unit you want to use when storing the metric. */
  readonly Unit?: string | undefined;
}

/** Each `Range` specifies one range of days or times to exclude from use for training or updating an anomaly detection… */
export interface AnomalyDetector_Range {
  /** The end time of the range to exclude. */
  readonly EndTime?: string | undefined;
  /** The start time of the range to exclude. */
  readonly StartTime?: string | undefined;
}

/** Designates the CloudWatch metric and statistic that provides the time series the anomaly detector uses as input. */
export interface AnomalyDetector_SingleMetricAnomalyDetector {
  /** If the CloudWatch metric that provides the time series that the anomaly detector uses as input is in another account,… */
  readonly AccountId?: string | undefined;
  /** The metric dimensions to create the anomaly detection model for. */
  readonly Dimensions?: readonly AnomalyDetector_Dimension[] | undefined;
  /** The name of the metric to create the anomaly detection model for. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric to create the anomaly detection model for. */
  readonly Namespace?: string | undefined;
  /** The statistic to use for the metric and anomaly detection model. */
  readonly Stat?: string | undefined;
}

/** `AWS::CloudWatch::CompositeAlarm`: The `AWS::CloudWatch::CompositeAlarm` type creates or updates a composite alarm. */
export interface CompositeAlarm {
  /** Indicates whether actions should be executed during any changes to the alarm state of the composite alarm. */
  readonly ActionsEnabled?: boolean | undefined;
  /** Actions will be suppressed if the suppressor alarm is in the `ALARM` state. */
  readonly ActionsSuppressor?: string | undefined;
  /** The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the `ALARM` state. */
  readonly ActionsSuppressorExtensionPeriod?: number | undefined;
  /** The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the `ALARM` state. */
  readonly ActionsSuppressorWaitPeriod?: number | undefined;
  /** The actions to execute when this alarm transitions to the ALARM state from any other state. */
  readonly AlarmActions?: readonly string[] | undefined;
  /** The description for the composite alarm. */
  readonly AlarmDescription?: string | undefined;
  /** The name for the composite alarm. */
  readonly AlarmName?: string | undefined;
  /** An expression that specifies which other alarms are to be evaluated to determine this composite alarm's state. */
  readonly AlarmRule?: string | undefined;
  /** The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state. */
  readonly InsufficientDataActions?: readonly string[] | undefined;
  /** The actions to execute when this alarm transitions to the OK state from any other state. */
  readonly OKActions?: readonly string[] | undefined;
  /** A list of key-value pairs to associate with the alarm. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the composite alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName`. */
  readonly Arn?: string | undefined;
}

/** `AWS::CloudWatch::Dashboard`: The `AWS::CloudWatch::Dashboard` resource specifies an Amazon CloudWatch dashboard. */
export interface Dashboard {
  /** The detailed information about the dashboard in JSON format, including the widgets to include and their location on the… */
  readonly DashboardBody?: string | undefined;
  /** The name of the dashboard. */
  readonly DashboardName?: string | undefined;
  /** A list of key-value pairs to associate with the cloudwatch dashboard. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::CloudWatch::InsightRule`: Creates or updates a Contributor Insights rule. */
export interface InsightRule {
  /** Determines whether the rules is evaluated on transformed versions of logs. */
  readonly ApplyOnTransformedLogs?: boolean | undefined;
  /** The definition of the rule, as a JSON object. */
  readonly RuleBody?: string | undefined;
  /** The name of the rule. */
  readonly RuleName?: string | undefined;
  /** The current state of the rule. */
  readonly RuleState?: string | undefined;
  /** A list of key-value pairs to associate with the Contributor Insights rule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the Contributor Insights rule, such as… */
  readonly Arn?: string | undefined;
}

/** `AWS::CloudWatch::LogAlarm`: Resource Type definition for AWS::CloudWatch::LogAlarm. */
export interface LogAlarm {
  /** The number of log lines to include in alarm notifications. */
  readonly ActionLogLineCount?: number | undefined;
  /** The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications. */
  readonly ActionLogLineRoleArn?: string | undefined;
  /** Indicates whether actions should be executed during any changes to the alarm state. */
  readonly ActionsEnabled?: boolean | undefined;
  /** The list of actions to execute when this alarm transitions into an ALARM state from any other state. */
  readonly AlarmActions?: readonly string[] | undefined;
  /** The description of the log alarm. */
  readonly AlarmDescription?: string | undefined;
  /** The name of the log alarm. */
  readonly AlarmName?: string | undefined;
  /** The arithmetic operation to use when comparing the specified threshold and the query results. */
  readonly ComparisonOperator?: string | undefined;
  /** The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state. */
  readonly InsufficientDataActions?: readonly string[] | undefined;
  /** The actions to execute when this alarm transitions to the OK state from any other state. */
  readonly OKActions?: readonly string[] | undefined;
  /** The number of query results that must be breaching to trigger the alarm. */
  readonly QueryResultsToAlarm?: number | undefined;
  /** The number of query results over which data is compared to the specified threshold. */
  readonly QueryResultsToEvaluate?: number | undefined;
  /** The scheduled query configuration for the log alarm. */
  readonly ScheduledQueryConfiguration?: LogAlarm_ScheduledQueryConfiguration | undefined;
  /** A list of key-value pairs to associate with the log alarm. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The value to compare against the results of the scheduled query evaluation. */
  readonly Threshold?: number | undefined;
  /** Sets how this alarm is to handle missing data points. */
  readonly TreatMissingData?: string | undefined;
  /** The warm-up configuration for an alarm. */
  readonly WarmUpConfiguration?: LogAlarm_WarmUpConfiguration | undefined;
  /** The ARN of the log alarm. */
  readonly Arn?: string | undefined;
}

/** The schedule configuration for the scheduled query. */
export interface LogAlarm_ScheduleConfiguration {
  /** The number of seconds into the past to end the query window. */
  readonly EndTimeOffset?: number | undefined;
  /** The expression that defines when the scheduled query runs, e.g. rate(1 minute). */
  readonly ScheduleExpression?: string | undefined;
  /** The number of seconds into the past to start the query window. */
  readonly StartTimeOffset?: number | undefined;
}

/** The scheduled query configuration for the log alarm. */
export interface LogAlarm_ScheduledQueryConfiguration {
  /** The aggregation expression for the scheduled query, e.g. count(*) or avg(latency) by host. */
  readonly AggregationExpression?: string | undefined;
  /** The log groups to query. */
  readonly LogGroupIdentifiers?: readonly string[] | undefined;
  /** The query string to execute against the specified log groups. */
  readonly QueryString?: string | undefined;
  /** The schedule configuration for the scheduled query. */
  readonly ScheduleConfiguration?: LogAlarm_ScheduleConfiguration | undefined;
  /** The ARN of the IAM role that grants permissions to execute the scheduled query. */
  readonly ScheduledQueryRoleARN?: string | undefined;
  /** A list of key-value pairs to associate with the scheduled query that backs the log alarm. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The warm-up configuration for an alarm. */
export interface LogAlarm_WarmUpConfiguration {
  /** Specifies whether the alarm waits for the full warm-up period before it starts evaluating. */
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: boolean | undefined;
  /** The length of the warm-up period, in minutes. */
  readonly WarmUpPeriodDurationInMinutes?: number | undefined;
}

/** `AWS::CloudWatch::MetricStream`: Creates or updates a metric stream. */
export interface MetricStream {
  /** If you specify this parameter, the stream sends metrics from all metric namespaces except for the namespaces that you… */
  readonly ExcludeFilters?: readonly MetricStream_MetricStreamFilter[] | undefined;
  /** The ARN of the Amazon Kinesis Firehose delivery stream to use for this metric stream. */
  readonly FirehoseArn?: string | undefined;
  /** If you specify this parameter, the stream sends only the metrics from the metric namespaces that you specify here. */
  readonly IncludeFilters?: readonly MetricStream_MetricStreamFilter[] | undefined;
  /** If you are creating a metric stream in a monitoring account, specify `true` to include metrics from source accounts… */
  readonly IncludeLinkedAccountsMetrics?: boolean | undefined;
  /** If you are creating a new metric stream, this is the name for the new stream. */
  readonly Name?: string | undefined;
  /** The output format for the stream. */
  readonly OutputFormat?: string | undefined;
  /** The ARN of an IAM role that this metric stream will use to access Amazon Kinesis Firehose resources. */
  readonly RoleArn?: string | undefined;
  /** By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that is streamed. */
  readonly StatisticsConfigurations?: readonly MetricStream_MetricStreamStatisticsConfiguration[] | undefined;
  /** An array of key-value pairs to apply to the metric stream. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the metric stream. */
  readonly Arn?: string | undefined;
  /** The date that the metric stream was originally created. */
  readonly CreationDate?: string | undefined;
  /** The date that the metric stream was most recently updated. */
  readonly LastUpdateDate?: string | undefined;
  /** The state of the metric stream, either `running` or `stopped`. */
  readonly State?: string | undefined;
}

/** This structure contains a metric namespace and optionally, a list of metric names, to either include in a metric '… */
export interface MetricStream_MetricStreamFilter {
  /** The names of the metrics to either include or exclude from the metric stream. */
  readonly MetricNames?: readonly string[] | undefined;
  /** The name of the metric namespace in the filter. */
  readonly Namespace?: string | undefined;
}

/** This structure specifies a list of additional statistics to stream, and the metrics to stream those additional… */
export interface MetricStream_MetricStreamStatisticsConfiguration {
  /** The additional statistics to stream for the metrics listed in `IncludeMetrics`. */
  readonly AdditionalStatistics?: readonly string[] | undefined;
  /** An array that defines the metrics that are to have additional statistics streamed. */
  readonly IncludeMetrics?: readonly MetricStream_MetricStreamStatisticsMetric[] | undefined;
}

/** A structure that specifies the metric name and namespace for one metric that is going to have additional statistics… */
export interface MetricStream_MetricStreamStatisticsMetric {
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The namespace of the metric. */
  readonly Namespace?: string | undefined;
}

/** `AWS::CloudWatch::OTelEnrichment`: AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended metrics to be… */
export interface OTelEnrichment {
  /** The AWS account ID. */
  readonly AccountId?: string | undefined;
  /** Current status of OTel enrichment (RUNNING or STOPPED). */
  readonly Status?: string | undefined;
}

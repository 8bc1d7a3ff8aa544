// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::APS::AnomalyDetector`: Anomaly detection uses the Random Cut Forest algorithm for time-series analysis. */
export interface AnomalyDetector {
  /** The user-friendly name of the anomaly detector. */
  readonly Alias?: string | undefined;
  /** The algorithm configuration of the anomaly detector. */
  readonly Configuration?: AnomalyDetector_AnomalyDetectorConfiguration | undefined;
  /** The frequency, in seconds, at which the anomaly detector evaluates metrics. */
  readonly EvaluationIntervalInSeconds?: number | undefined;
  /** The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector. */
  readonly Labels?: readonly AnomalyDetector_Label[] | undefined;
  /** The action taken when data is missing during evaluation. */
  readonly MissingDataAction?: AnomalyDetector_MissingDataAction | undefined;
  /** The tags applied to the anomaly detector. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting,… */
  readonly Workspace?: string | undefined;
  /** The Amazon Resource Name (ARN) of the anomaly detector. */
  readonly Arn?: string | undefined;
}

/** The configuration for the anomaly detection algorithm. */
export interface AnomalyDetector_AnomalyDetectorConfiguration {
  /** The Random Cut Forest algorithm configuration for anomaly detection. */
  readonly RandomCutForest?: AnomalyDetector_RandomCutForestConfiguration | undefined;
}

/** Configuration for threshold settings that determine when values near expected values should be ignored during anomaly… */
export interface AnomalyDetector_IgnoreNearExpected {
  /** The absolute amount by which values can differ from expected values before being considered anomalous. */
  readonly Amount?: number | undefined;
  /** The ratio by which values can differ from expected values before being considered anomalous. */
  readonly Ratio?: number | undefined;
}

/** The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector. */
export interface AnomalyDetector_Label {
  /** The key of the label. */
  readonly Key?: string | undefined;
  /** The value for this label. */
  readonly Value?: string | undefined;
}

/** Specifies the action to take when data is missing during anomaly detection evaluation. */
export interface AnomalyDetector_MissingDataAction {
  /** Marks missing data points as anomalies. */
  readonly MarkAsAnomaly?: boolean | undefined;
  /** Skips evaluation when data is missing. */
  readonly Skip?: boolean | undefined;
}

/** Configuration for the Random Cut Forest algorithm used for anomaly detection in time-series data. */
export interface AnomalyDetector_RandomCutForestConfiguration {
  /** Configuration for ignoring values that are near expected values from above during anomaly detection. */
  readonly IgnoreNearExpectedFromAbove?: AnomalyDetector_IgnoreNearExpected | undefined;
  /** Configuration for ignoring values that are near expected values from below during anomaly detection. */
  readonly IgnoreNearExpectedFromBelow?: AnomalyDetector_IgnoreNearExpected | undefined;
  /** The Prometheus query used to retrieve the time-series data for anomaly detection. */
  readonly Query?: string | undefined;
  /** The number of data points sampled from the input stream for the Random Cut Forest algorithm. */
  readonly SampleSize?: number | undefined;
  /** The number of consecutive data points used to create a shingle for the Random Cut Forest algorithm. */
  readonly ShingleSize?: number | undefined;
}

/** `AWS::APS::ResourcePolicy`: Use resource-based policies to grant permissions to other AWS accounts or services to access your workspace. */
export interface ResourcePolicy {
  /** The JSON to use as the Resource-based Policy. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** An ARN identifying a Workspace. */
  readonly WorkspaceArn?: string | undefined;
}

/** `AWS::APS::RuleGroupsNamespace`: The definition of a rule groups namespace in an Amazon Managed Service for Prometheus workspace. */
export interface RuleGroupsNamespace {
  /** The rules file used in the namespace. */
  readonly Data?: string | undefined;
  /** The name of the rule groups namespace. */
  readonly Name?: string | undefined;
  /** The list of tag keys and values that are associated with the rule groups namespace. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the workspace to add the rule groups namespace. */
  readonly Workspace?: string | undefined;
  /** The ARN of the rule groups namespace. */
  readonly Arn?: string | undefined;
}

/** `AWS::APS::Scraper`: A scraper is a fully-managed agentless collector that discovers and pulls metrics automatically. */
export interface Scraper {
  /** An optional user-assigned scraper alias. */
  readonly Alias?: string | undefined;
  /** The Amazon Managed Service for Prometheus workspace the scraper sends metrics to. */
  readonly Destination?: Scraper_Destination | undefined;
  /** The role configuration in an Amazon Managed Service for Prometheus scraper. */
  readonly RoleConfiguration?: Scraper_RoleConfiguration | undefined;
  /** The configuration in use by the scraper. */
  readonly ScrapeConfiguration?: Scraper_ScrapeConfiguration | undefined;
  /** The definition of logging configuration in an Amazon Managed Service for Prometheus workspace. */
  readonly ScraperLoggingConfiguration?: Scraper_ScraperLoggingConfiguration | undefined;
  /** The Amazon EKS cluster from which the scraper collects metrics. */
  readonly Source?: Scraper_Source | undefined;
  /** The list of tag keys and values associated with the scraper. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the scraper. */
  readonly Arn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that provides permissions for the scraper to discover and collect… */
  readonly RoleArn?: string | undefined;
  /** The ID of the scraper. */
  readonly ScraperId?: string | undefined;
}

/** The `AmpConfiguration` structure defines the Amazon Managed Service for Prometheus instance a scraper should send… */
export interface Scraper_AmpConfiguration {
  /** ARN of the Amazon Managed Service for Prometheus workspace. */
  readonly WorkspaceArn?: string | undefined;
}

/** Configuration for CloudWatch metrics destination */
export interface Scraper_CloudWatchConfiguration {
  /** ARN of a CloudWatch dataset */
  readonly DatasetArn?: string | undefined;
}

/** Represents a cloudwatch logs destination for scraper logging */
export interface Scraper_CloudWatchLogDestination {
  /** ARN of the CloudWatch log group */
  readonly LogGroupArn?: string | undefined;
}

/** Configuration settings for a scraper component. */
export interface Scraper_ComponentConfig {
  /** Configuration options for the scraper component. */
  readonly Options?: { readonly [key: string]: string | undefined } | undefined;
}

/** Where to send the metrics from a scraper. */
export interface Scraper_Destination {
  /** The Amazon Managed Service for Prometheus workspace to send metrics to. */
  readonly AmpConfiguration?: Scraper_AmpConfiguration | undefined;
  /** Configuration for CloudWatch metrics destination */
  readonly CloudWatchConfiguration?: Scraper_CloudWatchConfiguration | undefined;
}

/** The `EksConfiguration` structure describes the connection to the Amazon EKS cluster from which a scraper collects… */
export interface Scraper_EksConfiguration {
  /** ARN of the Amazon EKS cluster. */
  readonly ClusterArn?: string | undefined;
  /** A list of the security group IDs for the Amazon EKS cluster VPC configuration. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of subnet IDs for the Amazon EKS cluster VPC configuration. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** The role configuration in an Amazon Managed Service for Prometheus scraper. */
export interface Scraper_RoleConfiguration {
  /** The ARN of the source role. */
  readonly SourceRoleArn?: string | undefined;
  /** The ARN of the target role. */
  readonly TargetRoleArn?: string | undefined;
}

/** A scrape configuration for a scraper, base 64 encoded. */
export interface Scraper_ScrapeConfiguration {
  /** The base 64 encoded scrape configuration file. */
  readonly ConfigurationBlob?: string | undefined;
}

/** A component of a Amazon Managed Service for Prometheus scraper that can be configured for logging. */
export interface Scraper_ScraperComponent {
  /** The configuration settings for the scraper component. */
  readonly Config?: Scraper_ComponentConfig | undefined;
  /** The type of the scraper component. */
  readonly Type?: string | undefined;
}

/** Configuration for scraper logging */
export interface Scraper_ScraperLoggingConfiguration {
  /** Destination for scraper logging */
  readonly LoggingDestination?: Scraper_ScraperLoggingDestination | undefined;
  readonly ScraperComponents?: readonly Scraper_ScraperComponent[] | undefined;
}

/** The destination where scraper logs are sent. */
export interface Scraper_ScraperLoggingDestination {
  /** The CloudWatch Logs configuration for the scraper logging destination. */
  readonly CloudWatchLogs?: Scraper_CloudWatchLogDestination | undefined;
}

/** The source of collected metrics for a scraper. */
export interface Scraper_Source {
  /** The Amazon EKS cluster from which a scraper collects metrics. */
  readonly EksConfiguration?: Scraper_EksConfiguration | undefined;
  /** Configuration for VPC metrics source */
  readonly VpcConfiguration?: Scraper_VpcConfiguration | undefined;
}

/** Configuration for VPC metrics source */
export interface Scraper_VpcConfiguration {
  /** List of security group IDs */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** List of subnet IDs */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** `AWS::APS::Workspace`: An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting,… */
export interface Workspace {
  /** The alert manager definition, a YAML configuration for the alert manager in your Amazon Managed Service for Prometheus… */
  readonly AlertManagerDefinition?: string | undefined;
  /** The alias that is assigned to this workspace to help identify it. */
  readonly Alias?: string | undefined;
  /** (optional) The ARN for a customer managed AWS key to use for encrypting data within your workspace. */
  readonly KmsKeyArn?: string | undefined;
  /** Contains information about the logging configuration for the workspace. */
  readonly LoggingConfiguration?: Workspace_LoggingConfiguration | undefined;
  /** The definition of logging configuration in an Amazon Managed Service for Prometheus workspace. */
  readonly QueryLoggingConfiguration?: Workspace_QueryLoggingConfiguration | undefined;
  /** The list of tag keys and values that are associated with the workspace. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify… */
  readonly WorkspaceConfiguration?: Workspace_WorkspaceConfiguration | undefined;
  /** The ARN of the workspace. */
  readonly Arn?: string | undefined;
  /** The Prometheus endpoint available for this workspace. */
  readonly PrometheusEndpoint?: string | undefined;
  /** The unique ID for the workspace. */
  readonly WorkspaceId?: string | undefined;
}

/** Configuration details for logging to CloudWatch Logs. */
export interface Workspace_CloudWatchLogDestination {
  /** The ARN of the CloudWatch log group. */
  readonly LogGroupArn?: string | undefined;
}

/** A label is a name:value pair used to add context to ingested metrics. */
export interface Workspace_Label {
  /** The name for this label. */
  readonly Name?: string | undefined;
  /** The value for this label. */
  readonly Value?: string | undefined;
}

/** This defines a label set for the workspace, and defines the ingestion limit for active time series that match that… */
export interface Workspace_LimitsPerLabelSet {
  /** This defines one label set that will have an enforced ingestion limit. */
  readonly LabelSet?: readonly Workspace_Label[] | undefined;
  /** This structure contains the information about the limits that apply to time series that match this label set. */
  readonly Limits?: Workspace_LimitsPerLabelSetEntry | undefined;
}

/** This structure contains the limits that apply to time series that match one label set. */
export interface Workspace_LimitsPerLabelSetEntry {
  /** The maximum number of active series that can be ingested that match this label set. */
  readonly MaxSeries?: number | undefined;
}

/** Contains information about the rules and alerting logging configuration for the workspace. */
export interface Workspace_LoggingConfiguration {
  /** The ARN of the CloudWatch log group to which the vended log data will be published. */
  readonly LogGroupArn?: string | undefined;
}

/** The logging destination in an Amazon Managed Service for Prometheus workspace. */
export interface Workspace_LoggingDestination {
  /** Configuration details for logging to CloudWatch Logs. */
  readonly CloudWatchLogs?: Workspace_CloudWatchLogDestination | undefined;
  /** Filtering criteria that determine which queries are logged. */
  readonly Filters?: Workspace_LoggingFilter | undefined;
}

/** Filtering criteria that determine which queries are logged. */
export interface Workspace_LoggingFilter {
  /** The Query Samples Processed (QSP) threshold above which queries will be logged. */
  readonly QspThreshold?: number | undefined;
}

/** The query logging configuration in an Amazon Managed Service for Prometheus workspace. */
export interface Workspace_QueryLoggingConfiguration {
  /** Defines a destination and its associated filtering criteria for query logging. */
  readonly Destinations?: readonly Workspace_LoggingDestination[] | undefined;
}

/** Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify… */
export interface Workspace_WorkspaceConfiguration {
  /** This is an array of structures, where each structure defines a label set for the workspace, and defines the ingestion… */
  readonly LimitsPerLabelSets?: readonly Workspace_LimitsPerLabelSet[] | undefined;
  /** The time window in seconds for accepting out-of-order samples */
  readonly OutOfOrderTimeWindowInSeconds?: number | undefined;
  /** Specifies how many days that metrics will be retained in the workspace. */
  readonly RetentionPeriodInDays?: number | undefined;
  /** Duration in seconds to offset rule evaluation queries into the past */
  readonly RuleQueryOffsetInSeconds?: number | undefined;
}

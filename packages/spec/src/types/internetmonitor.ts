// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::InternetMonitor::Monitor`: The `AWS::InternetMonitor::Monitor` resource is an Internet Monitor resource type that contains information about how… */
export interface Monitor {
  /** A complex type with the configuration information that determines the threshold and other conditions for when Internet… */
  readonly HealthEventsConfig?: Monitor_HealthEventsConfig | undefined;
  /** A boolean option that you can set to `TRUE` to include monitors for linked accounts in a list of monitors, when you've… */
  readonly IncludeLinkedAccounts?: boolean | undefined;
  /** Publish internet measurements for a monitor for all city-networks (up to the 500,000 service limit) to another… */
  readonly InternetMeasurementsLogDelivery?: Monitor_InternetMeasurementsLogDelivery | undefined;
  /** The account ID for an account that you've set up cross-account sharing for in Internet Monitor. */
  readonly LinkedAccountId?: string | undefined;
  /** The maximum number of city-networks to monitor for your resources. */
  readonly MaxCityNetworksToMonitor?: number | undefined;
  /** The name of the monitor. */
  readonly MonitorName?: string | undefined;
  /** The resources that have been added for the monitor, listed by their Amazon Resource Names (ARNs). */
  readonly Resources?: readonly string[] | undefined;
  /** The resources to include in a monitor, which you provide as a set of Amazon Resource Names (ARNs). */
  readonly ResourcesToAdd?: readonly string[] | undefined;
  /** The resources to remove from a monitor, which you provide as a set of Amazon Resource Names (ARNs) You can specify this… */
  readonly ResourcesToRemove?: readonly string[] | undefined;
  /** The status of a monitor. */
  readonly Status?: string | undefined;
  /** The tags for a monitor, listed as a set of key:value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The percentage of the internet-facing traffic for your application that you want to monitor. */
  readonly TrafficPercentageToMonitor?: number | undefined;
  /** The time when the monitor was created. */
  readonly CreatedAt?: string | undefined;
  /** The last time that the monitor was modified. */
  readonly ModifiedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the monitor. */
  readonly MonitorArn?: string | undefined;
  /** The health of data processing for the monitor. */
  readonly ProcessingStatus?: string | undefined;
  /** Additional information about the health of the data processing for the monitor. */
  readonly ProcessingStatusInfo?: string | undefined;
}

/** Define the health event threshold percentages for the performance score and availability score for your application's… */
export interface Monitor_HealthEventsConfig {
  /** The configuration that determines the threshold and other conditions for when Internet Monitor creates a health event… */
  readonly AvailabilityLocalHealthEventsConfig?: Monitor_LocalHealthEventsConfig | undefined;
  /** The health event threshold percentage set for availability scores. */
  readonly AvailabilityScoreThreshold?: number | undefined;
  /** The configuration that determines the threshold and other conditions for when Internet Monitor creates a health event… */
  readonly PerformanceLocalHealthEventsConfig?: Monitor_LocalHealthEventsConfig | undefined;
  /** The health event threshold percentage set for performance scores. */
  readonly PerformanceScoreThreshold?: number | undefined;
}

/** Publish internet measurements to an Amazon S3 bucket in addition to CloudWatch Logs. */
export interface Monitor_InternetMeasurementsLogDelivery {
  /** The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3. */
  readonly S3Config?: Monitor_S3Config | undefined;
}

/** Configuration information that determines the threshold and other conditions for when Internet Monitor creates a health… */
export interface Monitor_LocalHealthEventsConfig {
  /** The health event threshold percentage set for a local health score. */
  readonly HealthScoreThreshold?: number | undefined;
  /** The minimum percentage of overall traffic for an application that must be impacted by an issue before Internet Monitor… */
  readonly MinTrafficImpact?: number | undefined;
  /** The status of whether Internet Monitor creates a health event based on a threshold percentage set for a local health… */
  readonly Status?: string | undefined;
}

/** The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3. */
export interface Monitor_S3Config {
  /** The Amazon S3 bucket name for internet measurements publishing. */
  readonly BucketName?: string | undefined;
  /** An optional Amazon S3 bucket prefix for internet measurements publishing. */
  readonly BucketPrefix?: string | undefined;
  /** The status of publishing Internet Monitor internet measurements to an Amazon S3 bucket. */
  readonly LogDeliveryStatus?: string | undefined;
}

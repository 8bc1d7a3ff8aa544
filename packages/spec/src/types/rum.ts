// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::RUM::AppMonitor`: Creates a CloudWatch RUM app monitor, which you can use to collect telemetry data from your application and send it to… */
export interface AppMonitor {
  /** A structure that contains much of the configuration data for the app monitor. */
  readonly AppMonitorConfiguration?: AppMonitor_AppMonitorConfiguration | undefined;
  /** Specifies whether this app monitor allows the web client to define and send custom events. */
  readonly CustomEvents?: AppMonitor_CustomEvents | undefined;
  /** Data collected by CloudWatch RUM is kept by RUM for 30 days and then deleted. */
  readonly CwLogEnabled?: boolean | undefined;
  /** A structure that contains the configuration for how an app monitor can deobfuscate stack traces. */
  readonly DeobfuscationConfiguration?: AppMonitor_DeobfuscationConfiguration | undefined;
  /** The top-level internet domain name for which your application has administrative authority. */
  readonly Domain?: string | undefined;
  /** List the domain names for which your application has administrative authority. */
  readonly DomainList?: readonly string[] | undefined;
  /** A name for the app monitor. */
  readonly Name?: string | undefined;
  readonly Platform?: string | undefined;
  /** Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it. */
  readonly ResourcePolicy?: AppMonitor_ResourcePolicy | undefined;
  /** Assigns one or more tags (key-value pairs) to the app monitor. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the app monitor, such as `123456ab-1234-4ca9-9d2f-a1b2c3456789`. */
  readonly Id?: string | undefined;
}

/** This structure contains much of the configuration data for the app monitor. */
export interface AppMonitor_AppMonitorConfiguration {
  /** If you set this to `true`, the CloudWatch RUM web client sets two cookies, a session cookie and a user cookie. */
  readonly AllowCookies?: boolean | undefined;
  /** If you set this to `true`, CloudWatch RUM sends client-side traces to X-Ray for each sampled session. */
  readonly EnableXRay?: boolean | undefined;
  /** A list of URLs in your website or application to exclude from RUM data collection. */
  readonly ExcludedPages?: readonly string[] | undefined;
  /** A list of pages in your application that are to be displayed with a "favorite" icon in the CloudWatch RUM console. */
  readonly FavoritePages?: readonly string[] | undefined;
  /** The ARN of the guest IAM role that is attached to the Amazon Cognito identity pool that is used to authorize the… */
  readonly GuestRoleArn?: string | undefined;
  /** The ID of the Amazon Cognito identity pool that is used to authorize the sending of data to CloudWatch RUM. */
  readonly IdentityPoolId?: string | undefined;
  /** If this app monitor is to collect data from only certain pages in your application, this structure lists those pages. */
  readonly IncludedPages?: readonly string[] | undefined;
  /** An array of structures that each define a destination that this app monitor will send extended metrics to. */
  readonly MetricDestinations?: readonly AppMonitor_MetricDestination[] | undefined;
  /** Specifies the portion of user sessions to use for CloudWatch RUM data collection. */
  readonly SessionSampleRate?: number | undefined;
  /** An array that lists the types of telemetry data that this app monitor is to collect. */
  readonly Telemetries?: readonly string[] | undefined;
}

/** This structure specifies whether this app monitor allows the web client to define and send custom events. */
export interface AppMonitor_CustomEvents {
  /** Set this to `ENABLED` to allow the web client to send custom events for this app monitor. */
  readonly Status?: string | undefined;
}

/** A structure that contains the configuration for how an app monitor can deobfuscate stack traces. */
export interface AppMonitor_DeobfuscationConfiguration {
  /** A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces using… */
  readonly JavaScriptSourceMaps?: AppMonitor_JavaScriptSourceMaps | undefined;
}

/** A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces using… */
export interface AppMonitor_JavaScriptSourceMaps {
  /** The S3Uri of the bucket or folder that stores the source map files. */
  readonly S3Uri?: string | undefined;
  /** Specifies whether JavaScript error stack traces should be unminified for this app monitor. */
  readonly Status?: string | undefined;
}

/** Specifies one custom metric or extended metric that you want the CloudWatch RUM app monitor to send to a destination. */
export interface AppMonitor_MetricDefinition {
  /** This field is a map of field paths to dimension names. */
  readonly DimensionKeys?: { readonly [key: string]: string | undefined } | undefined;
  /** The pattern that defines the metric. */
  readonly EventPattern?: string | undefined;
  /** The name of the metric that is defined in this structure. */
  readonly Name?: string | undefined;
  /** If you are creating a custom metric instead of an extended metrics, use this parameter to define the metric namespace… */
  readonly Namespace?: string | undefined;
  /** Use this field only if you are sending this metric to CloudWatch. */
  readonly UnitLabel?: string | undefined;
  /** The field within the event object that the metric value is sourced from. */
  readonly ValueKey?: string | undefined;
}

/** Creates or updates a destination to receive extended metrics from CloudWatch RUM. */
export interface AppMonitor_MetricDestination {
  /** Defines the destination to send the metrics to. */
  readonly Destination?: string | undefined;
  /** Use this parameter only if `Destination` is `Evidently`. */
  readonly DestinationArn?: string | undefined;
  /** This parameter is required if `Destination` is `Evidently`. */
  readonly IamRoleArn?: string | undefined;
  /** An array of structures which define the metrics that you want to send. */
  readonly MetricDefinitions?: readonly AppMonitor_MetricDefinition[] | undefined;
}

/** Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it. */
export interface AppMonitor_ResourcePolicy {
  /** The JSON to use as the resource policy. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** A string value that you can use to conditionally update your policy. */
  readonly PolicyRevisionId?: string | undefined;
}

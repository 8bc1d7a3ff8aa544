// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ApplicationInsights::Application`: The `AWS::ApplicationInsights::Application` resource adds an application that is created from a resource group. */
export interface Application {
  /** If set to true, the managed policies for SSM and CW will be attached to the instance roles if they are missing. */
  readonly AttachMissingPermission?: boolean | undefined;
  /** If set to `true`, the application components will be configured with the monitoring configuration recommended by… */
  readonly AutoConfigurationEnabled?: boolean | undefined;
  /** Indicates whether Application Insights can listen to CloudWatch events for the application resources, such as… */
  readonly CWEMonitorEnabled?: boolean | undefined;
  /** The monitoring settings of the components. */
  readonly ComponentMonitoringSettings?: readonly Application_ComponentMonitoringSetting[] | undefined;
  /** Describes a custom component by grouping similar standalone instances to monitor. */
  readonly CustomComponents?: readonly Application_CustomComponent[] | undefined;
  /** Application Insights can create applications based on a resource group or on an account. */
  readonly GroupingType?: string | undefined;
  /** The log pattern sets. */
  readonly LogPatternSets?: readonly Application_LogPatternSet[] | undefined;
  /** Indicates whether Application Insights will create OpsItems for any problem that is detected by Application Insights… */
  readonly OpsCenterEnabled?: boolean | undefined;
  /** The SNS topic provided to Application Insights that is associated with the created OpsItems to receive SNS… */
  readonly OpsItemSNSTopicArn?: string | undefined;
  /** The name of the resource group used for the application. */
  readonly ResourceGroupName?: string | undefined;
  /** The SNS topic ARN that is associated with SNS notifications for updates or issues. */
  readonly SNSNotificationArn?: string | undefined;
  /** An array of `Tags`. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) of the application, such as… */
  readonly ApplicationARN?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application Alarm` property type defines a CloudWatch alarm to be monitored for the… */
export interface Application_Alarm {
  /** The name of the CloudWatch alarm to be monitored for the component. */
  readonly AlarmName?: string | undefined;
  /** Indicates the degree of outage when the alarm goes off. */
  readonly Severity?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application AlarmMetric` property type defines a metric to monitor for the component. */
export interface Application_AlarmMetric {
  /** The name of the metric to be monitored for the component. */
  readonly AlarmMetricName?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application ComponentConfiguration` property type defines the configuration settings of… */
export interface Application_ComponentConfiguration {
  /** The configuration settings. */
  readonly ConfigurationDetails?: Application_ConfigurationDetails | undefined;
  /** Sub-component configurations of the component. */
  readonly SubComponentTypeConfigurations?: readonly Application_SubComponentTypeConfiguration[] | undefined;
}

/** The `AWS::ApplicationInsights::Application ComponentMonitoringSetting` property type defines the monitoring setting of… */
export interface Application_ComponentMonitoringSetting {
  /** The ARN of the component. */
  readonly ComponentARN?: string | undefined;
  /** Component monitoring can be configured in one of the following three modes. */
  readonly ComponentConfigurationMode?: string | undefined;
  /** The name of the component. */
  readonly ComponentName?: string | undefined;
  /** Customized monitoring settings. */
  readonly CustomComponentConfiguration?: Application_ComponentConfiguration | undefined;
  /** Customized overwrite monitoring settings. */
  readonly DefaultOverwriteComponentConfiguration?: Application_ComponentConfiguration | undefined;
  /** The tier of the application component. */
  readonly Tier?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application ConfigurationDetails` property type specifies the configuration settings. */
export interface Application_ConfigurationDetails {
  /** A list of metrics to monitor for the component. */
  readonly AlarmMetrics?: readonly Application_AlarmMetric[] | undefined;
  /** A list of alarms to monitor for the component. */
  readonly Alarms?: readonly Application_Alarm[] | undefined;
  /** The HA cluster Prometheus Exporter settings. */
  readonly HAClusterPrometheusExporter?: Application_HAClusterPrometheusExporter | undefined;
  /** The HANA DB Prometheus Exporter settings. */
  readonly HANAPrometheusExporter?: Application_HANAPrometheusExporter | undefined;
  /** A list of Java metrics to monitor for the component. */
  readonly JMXPrometheusExporter?: Application_JMXPrometheusExporter | undefined;
  /** A list of logs to monitor for the component. */
  readonly Logs?: readonly Application_Log[] | undefined;
  /** The NetWeaver Prometheus Exporter Settings. */
  readonly NetWeaverPrometheusExporter?: Application_NetWeaverPrometheusExporter | undefined;
  /** A list of processes to monitor for the component. */
  readonly Processes?: readonly Application_Process[] | undefined;
  /** The SQL prometheus exporter settings. */
  readonly SQLServerPrometheusExporter?: Application_SQLServerPrometheusExporter | undefined;
  /** A list of Windows Events to monitor for the component. */
  readonly WindowsEvents?: readonly Application_WindowsEvent[] | undefined;
}

/** The `AWS::ApplicationInsights::Application CustomComponent` property type describes a custom component by grouping… */
export interface Application_CustomComponent {
  /** The name of the component. */
  readonly ComponentName?: string | undefined;
  /** The list of resource ARNs that belong to the component. */
  readonly ResourceList?: readonly string[] | undefined;
}

/** The `AWS::ApplicationInsights::Application HAClusterPrometheusExporter` property type defines the HA cluster Prometheus… */
export interface Application_HAClusterPrometheusExporter {
  /** The target port to which Prometheus sends metrics. */
  readonly PrometheusPort?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application HANAPrometheusExporter` property type defines the HANA DB Prometheus… */
export interface Application_HANAPrometheusExporter {
  /** Designates whether you agree to install the HANA DB client. */
  readonly AgreeToInstallHANADBClient?: boolean | undefined;
  /** The HANA database port by which the exporter will query HANA metrics. */
  readonly HANAPort?: string | undefined;
  /** The three-character SAP system ID (SID) of the SAP HANA system. */
  readonly HANASID?: string | undefined;
  /** The AWS Secrets Manager secret that stores HANA monitoring user credentials. */
  readonly HANASecretName?: string | undefined;
  /** The target port to which Prometheus sends metrics. */
  readonly PrometheusPort?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application JMXPrometheusExporter` property type defines the JMXPrometheus Exporter… */
export interface Application_JMXPrometheusExporter {
  /** The host and port to connect to through remote JMX. */
  readonly HostPort?: string | undefined;
  /** The complete JMX URL to connect to. */
  readonly JMXURL?: string | undefined;
  /** The target port to send Prometheus metrics to. */
  readonly PrometheusPort?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application Log` property type specifies a log to monitor for the component. */
export interface Application_Log {
  /** The type of encoding of the logs to be monitored. */
  readonly Encoding?: string | undefined;
  /** The CloudWatch log group name to be associated with the monitored log. */
  readonly LogGroupName?: string | undefined;
  /** The path of the logs to be monitored. */
  readonly LogPath?: string | undefined;
  /** The log type decides the log patterns against which Application Insights analyzes the log. */
  readonly LogType?: string | undefined;
  /** The log pattern set. */
  readonly PatternSet?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application LogPattern` property type specifies an object that defines the log patterns… */
export interface Application_LogPattern {
  /** A regular expression that defines the log pattern. */
  readonly Pattern?: string | undefined;
  /** The name of the log pattern. */
  readonly PatternName?: string | undefined;
  /** The rank of the log pattern. */
  readonly Rank?: number | undefined;
}

/** The `AWS::ApplicationInsights::Application LogPatternSet` property type specifies the log pattern set. */
export interface Application_LogPatternSet {
  /** A list of objects that define the log patterns that belong to `LogPatternSet`. */
  readonly LogPatterns?: readonly Application_LogPattern[] | undefined;
  /** The name of the log pattern. */
  readonly PatternSetName?: string | undefined;
}

/** The NetWeaver Prometheus Exporter Settings. */
export interface Application_NetWeaverPrometheusExporter {
  /** SAP instance numbers for ASCS, ERS, and App Servers. */
  readonly InstanceNumbers?: readonly string[] | undefined;
  /** Prometheus exporter port. */
  readonly PrometheusPort?: string | undefined;
  /** SAP NetWeaver SID. */
  readonly SAPSID?: string | undefined;
}

/** A process to be monitored for the component. */
export interface Application_Process {
  /** A list of metrics to monitor for the component. */
  readonly AlarmMetrics?: readonly Application_AlarmMetric[] | undefined;
  /** The name of the process to be monitored for the component. */
  readonly ProcessName?: string | undefined;
}

/** The SQL prometheus exporter settings. */
export interface Application_SQLServerPrometheusExporter {
  /** Prometheus exporter port. */
  readonly PrometheusPort?: string | undefined;
  /** Secret name which managers SQL exporter connection. */
  readonly SQLSecretName?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application SubComponentConfigurationDetails` property type specifies the configuration… */
export interface Application_SubComponentConfigurationDetails {
  /** A list of metrics to monitor for the component. */
  readonly AlarmMetrics?: readonly Application_AlarmMetric[] | undefined;
  /** A list of logs to monitor for the component. */
  readonly Logs?: readonly Application_Log[] | undefined;
  /** A list of processes to monitor for the component. */
  readonly Processes?: readonly Application_Process[] | undefined;
  /** A list of Windows Events to monitor for the component. */
  readonly WindowsEvents?: readonly Application_WindowsEvent[] | undefined;
}

/** The `AWS::ApplicationInsights::Application SubComponentTypeConfiguration` property type specifies the sub-component… */
export interface Application_SubComponentTypeConfiguration {
  /** The configuration settings of the sub-components. */
  readonly SubComponentConfigurationDetails?: Application_SubComponentConfigurationDetails | undefined;
  /** The sub-component type. */
  readonly SubComponentType?: string | undefined;
}

/** The `AWS::ApplicationInsights::Application WindowsEvent` property type specifies a Windows Event to monitor for the… */
export interface Application_WindowsEvent {
  /** The levels of event to log. */
  readonly EventLevels?: readonly string[] | undefined;
  /** The type of Windows Events to log, equivalent to the Windows Event log channel name. */
  readonly EventName?: string | undefined;
  /** The CloudWatch log group name to be associated with the monitored log. */
  readonly LogGroupName?: string | undefined;
  /** The log pattern set. */
  readonly PatternSet?: string | undefined;
}

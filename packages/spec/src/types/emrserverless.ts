// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::EMRServerless::Application`: The `AWS::EMRServerless::Application` resource specifies an EMR Serverless application. */
export interface Application {
  /** The CPU architecture of an application. */
  readonly Architecture?: string | undefined;
  /** The configuration for an application to automatically start on job submission. */
  readonly AutoStartConfiguration?: Application_AutoStartConfiguration | undefined;
  /** The configuration for an application to automatically stop after a certain amount of time being idle. */
  readonly AutoStopConfiguration?: Application_AutoStopConfiguration | undefined;
  /** The IAM Identity Center configuration applied to enable trusted identity propagation. */
  readonly IdentityCenterConfiguration?: Application_IdentityCenterConfiguration | undefined;
  /** The image configuration applied to all worker types. */
  readonly ImageConfiguration?: Application_ImageConfigurationInput | undefined;
  /** The initial capacity of the application. */
  readonly InitialCapacity?: readonly Application_InitialCapacityConfigKeyValuePair[] | undefined;
  /** The interactive configuration object that enables the interactive use cases for an application. */
  readonly InteractiveConfiguration?: Application_InteractiveConfiguration | undefined;
  /** The maximum capacity of the application. */
  readonly MaximumCapacity?: Application_MaximumAllowedResources | undefined;
  /** A configuration specification to be used when provisioning an application. */
  readonly MonitoringConfiguration?: Application_MonitoringConfiguration | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** The network configuration for customer VPC connectivity for the application. */
  readonly NetworkConfiguration?: Application_NetworkConfiguration | undefined;
  /** The EMR release associated with the application. */
  readonly ReleaseLabel?: string | undefined;
  /** The Configuration specifications of an application. */
  readonly RuntimeConfiguration?: readonly Application_ConfigurationObject[] | undefined;
  /** The scheduler configuration for batch and streaming jobs running on this application. */
  readonly SchedulerConfiguration?: Application_SchedulerConfiguration | undefined;
  /** The tags assigned to the application. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of application, such as Spark or Hive. */
  readonly Type?: string | undefined;
  /** The specification applied to each worker type. */
  readonly WorkerTypeSpecifications?: { readonly [key: string]: Application_WorkerTypeSpecificationInput | undefined } | undefined;
  /** The ID of the application, such as `ab4rp1abcs8xz47n3x0example`. */
  readonly ApplicationId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the EMR Serverless Application. */
  readonly Arn?: string | undefined;
}

/** The configuration for an application to automatically start on job submission. */
export interface Application_AutoStartConfiguration {
  /** Enables the application to automatically start on job submission. */
  readonly Enabled?: boolean | undefined;
}

/** The configuration for an application to automatically stop after a certain amount of time being idle. */
export interface Application_AutoStopConfiguration {
  /** Enables the application to automatically stop after a certain amount of time being idle. */
  readonly Enabled?: boolean | undefined;
  /** The amount of idle time in minutes after which your application will automatically stop. */
  readonly IdleTimeoutMinutes?: number | undefined;
}

/** The Amazon CloudWatch configuration for monitoring logs. */
export interface Application_CloudWatchLoggingConfiguration {
  /** Enables CloudWatch logging. */
  readonly Enabled?: boolean | undefined;
  /** The AWS Key Management Service (KMS) key ARN to encrypt the logs that you store in CloudWatch Logs. */
  readonly EncryptionKeyArn?: string | undefined;
  /** The name of the log group in Amazon CloudWatch Logs where you want to publish your logs. */
  readonly LogGroupName?: string | undefined;
  /** Prefix for the CloudWatch log stream name. */
  readonly LogStreamNamePrefix?: string | undefined;
  /** The specific log-streams which need to be uploaded to CloudWatch. */
  readonly LogTypeMap?: readonly Application_LogTypeMapKeyValuePair[] | undefined;
}

/** A configuration specification to be used when provisioning an application. */
export interface Application_ConfigurationObject {
  /** The classification within a configuration. */
  readonly Classification?: string | undefined;
  /** A list of additional configurations to apply within a configuration object. */
  readonly Configurations?: readonly Application_ConfigurationObject[] | undefined;
  /** A set of properties specified within a configuration classification. */
  readonly Properties?: { readonly [key: string]: string | undefined } | undefined;
}

/** The IAM Identity Center Configuration accepts the Identity Center instance parameter required to enable trusted… */
export interface Application_IdentityCenterConfiguration {
  /** The ARN of the IAM Identity Center instance. */
  readonly IdentityCenterInstanceArn?: string | undefined;
}

/** The image configuration. */
export interface Application_ImageConfigurationInput {
  /** The URI of an image in the Amazon ECR registry. */
  readonly ImageUri?: string | undefined;
}

/** The initial capacity configuration per worker. */
export interface Application_InitialCapacityConfig {
  /** The resource configuration of the initial capacity configuration. */
  readonly WorkerConfiguration?: Application_WorkerConfiguration | undefined;
  /** The number of workers in the initial capacity configuration. */
  readonly WorkerCount?: number | undefined;
}

export interface Application_InitialCapacityConfigKeyValuePair {
  /** Worker type for an analytics framework. */
  readonly Key?: string | undefined;
  readonly Value?: Application_InitialCapacityConfig | undefined;
}

/** The configuration to use to enable the different types of interactive use cases in an application. */
export interface Application_InteractiveConfiguration {
  /** Enables an Apache Livy endpoint that you can connect to and run interactive jobs. */
  readonly LivyEndpointEnabled?: boolean | undefined;
  /** Enables interactive sessions on the application */
  readonly SessionEnabled?: boolean | undefined;
  /** Enables you to connect an application to Amazon EMR Studio to run interactive workloads in a notebook. */
  readonly StudioEnabled?: boolean | undefined;
}

export interface Application_LogTypeMapKeyValuePair {
  readonly Key?: string | undefined;
  /** List of Applicable values. */
  readonly Value?: readonly string[] | undefined;
}

/** The managed log persistence configuration for a job run. */
export interface Application_ManagedPersistenceMonitoringConfiguration {
  /** Enables managed logging and defaults to true. */
  readonly Enabled?: boolean | undefined;
  /** The KMS key ARN to encrypt the logs stored in managed log persistence. */
  readonly EncryptionKeyArn?: string | undefined;
}

/** The maximum allowed cumulative resources for an application. */
export interface Application_MaximumAllowedResources {
  /** The maximum allowed CPU for an application. */
  readonly Cpu?: string | undefined;
  /** The maximum allowed disk for an application. */
  readonly Disk?: string | undefined;
  /** The maximum allowed resources for an application. */
  readonly Memory?: string | undefined;
}

/** The configuration setting for monitoring logs. */
export interface Application_MonitoringConfiguration {
  /** The Amazon CloudWatch configuration for monitoring logs. */
  readonly CloudWatchLoggingConfiguration?: Application_CloudWatchLoggingConfiguration | undefined;
  /** The managed log persistence configuration for a job run. */
  readonly ManagedPersistenceMonitoringConfiguration?: Application_ManagedPersistenceMonitoringConfiguration | undefined;
  /** The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus for a… */
  readonly PrometheusMonitoringConfiguration?: Application_PrometheusMonitoringConfiguration | undefined;
  /** The Amazon S3 configuration for monitoring log publishing. */
  readonly S3MonitoringConfiguration?: Application_S3MonitoringConfiguration | undefined;
}

/** The network configuration for customer VPC connectivity. */
export interface Application_NetworkConfiguration {
  /** The array of security group Ids for customer VPC connectivity. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The array of subnet Ids for customer VPC connectivity. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus for a… */
export interface Application_PrometheusMonitoringConfiguration {
  /** The remote write URL in the Amazon Managed Service for Prometheus workspace to send metrics to. */
  readonly RemoteWriteUrl?: string | undefined;
}

/** The Amazon S3 configuration for monitoring log publishing. */
export interface Application_S3MonitoringConfiguration {
  /** The KMS key ARN to encrypt the logs published to the given Amazon S3 destination. */
  readonly EncryptionKeyArn?: string | undefined;
  /** The Amazon S3 destination URI for log publishing. */
  readonly LogUri?: string | undefined;
}

/** The scheduler configuration for batch and streaming jobs running on this application. */
export interface Application_SchedulerConfiguration {
  /** The maximum concurrent job runs on this application. */
  readonly MaxConcurrentRuns?: number | undefined;
  /** The maximum duration in minutes for the job in QUEUED state. */
  readonly QueueTimeoutMinutes?: number | undefined;
}

/** The configuration of a worker. */
export interface Application_WorkerConfiguration {
  /** The CPU requirements of the worker configuration. */
  readonly Cpu?: string | undefined;
  /** The disk requirements of the worker configuration. */
  readonly Disk?: string | undefined;
  /** The disk type for every worker instance of the work type. */
  readonly DiskType?: string | undefined;
  /** The memory requirements of the worker configuration. */
  readonly Memory?: string | undefined;
}

/** The specifications for a worker type. */
export interface Application_WorkerTypeSpecificationInput {
  /** The image configuration for a worker type. */
  readonly ImageConfiguration?: Application_ImageConfigurationInput | undefined;
}

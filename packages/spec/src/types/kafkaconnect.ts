// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::KafkaConnect::Connector`: Creates a connector using the specified properties. */
export interface Connector {
  /** The connector's compute capacity settings. */
  readonly Capacity?: Connector_Capacity | undefined;
  /** The configuration of the connector. */
  readonly ConnectorConfiguration?: { readonly [key: string]: string | undefined } | undefined;
  /** The description of the connector. */
  readonly ConnectorDescription?: string | undefined;
  /** The name of the connector. */
  readonly ConnectorName?: string | undefined;
  /** The details of the Apache Kafka cluster to which the connector is connected. */
  readonly KafkaCluster?: Connector_KafkaCluster | undefined;
  /** The type of client authentication used to connect to the Apache Kafka cluster. */
  readonly KafkaClusterClientAuthentication?: Connector_KafkaClusterClientAuthentication | undefined;
  /** Details of encryption in transit to the Apache Kafka cluster. */
  readonly KafkaClusterEncryptionInTransit?: Connector_KafkaClusterEncryptionInTransit | undefined;
  /** The version of Kafka Connect. */
  readonly KafkaConnectVersion?: string | undefined;
  /** The settings for delivering connector logs to Amazon CloudWatch Logs. */
  readonly LogDelivery?: Connector_LogDelivery | undefined;
  /** The network type of the connector. */
  readonly NetworkType?: string | undefined;
  /** Specifies which plugin to use for the connector. */
  readonly Plugins?: readonly Connector_Plugin[] | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role used by the connector to access Amazon Web Services resources. */
  readonly ServiceExecutionRoleArn?: string | undefined;
  /** A collection of tags associated with a resource */
  readonly Tags?: readonly Tag[] | undefined;
  /** The worker configurations that are in use with the connector. */
  readonly WorkerConfiguration?: Connector_WorkerConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the newly created connector. */
  readonly ConnectorArn?: string | undefined;
}

/** The details of the Apache Kafka cluster to which the connector is connected. */
export interface Connector_ApacheKafkaCluster {
  /** The bootstrap servers of the cluster. */
  readonly BootstrapServers?: string | undefined;
  /** Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster. */
  readonly Vpc?: Connector_Vpc | undefined;
}

/** Specifies how the connector scales. */
export interface Connector_AutoScaling {
  /** The maximum number of tasks allocated to the connector during autoscaling operations. */
  readonly MaxAutoscalingTaskCount?: number | undefined;
  /** The maximum number of workers allocated to the connector. */
  readonly MaxWorkerCount?: number | undefined;
  /** The number of microcontroller units (MCUs) allocated to each connector worker. */
  readonly McuCount?: number | undefined;
  /** The minimum number of workers allocated to the connector. */
  readonly MinWorkerCount?: number | undefined;
  /** The sacle-in policy for the connector. */
  readonly ScaleInPolicy?: Connector_ScaleInPolicy | undefined;
  /** The sacle-out policy for the connector. */
  readonly ScaleOutPolicy?: Connector_ScaleOutPolicy | undefined;
}

/** Information about the capacity of the connector, whether it is auto scaled or provisioned. */
export interface Connector_Capacity {
  /** Information about the auto scaling parameters for the connector. */
  readonly AutoScaling?: Connector_AutoScaling | undefined;
  /** Details about a fixed capacity allocated to a connector. */
  readonly ProvisionedCapacity?: Connector_ProvisionedCapacity | undefined;
}

/** The settings for delivering connector logs to Amazon CloudWatch Logs. */
export interface Connector_CloudWatchLogsLogDelivery {
  /** Whether log delivery to Amazon CloudWatch Logs is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The name of the CloudWatch log group that is the destination for log delivery. */
  readonly LogGroup?: string | undefined;
}

/** A plugin is an AWS resource that contains the code that defines a connector's logic. */
export interface Connector_CustomPlugin {
  /** The Amazon Resource Name (ARN) of the custom plugin. */
  readonly CustomPluginArn?: string | undefined;
  /** The revision of the custom plugin. */
  readonly Revision?: number | undefined;
}

/** The settings for delivering logs to Amazon Kinesis Data Firehose. */
export interface Connector_FirehoseLogDelivery {
  /** The name of the Kinesis Data Firehose delivery stream that is the destination for log delivery. */
  readonly DeliveryStream?: string | undefined;
  /** Specifies whether connector logs get delivered to Amazon Kinesis Data Firehose. */
  readonly Enabled?: boolean | undefined;
}

/** The details of the Apache Kafka cluster to which the connector is connected. */
export interface Connector_KafkaCluster {
  /** The Apache Kafka cluster to which the connector is connected. */
  readonly ApacheKafkaCluster?: Connector_ApacheKafkaCluster | undefined;
}

/** The client authentication information used in order to authenticate with the Apache Kafka cluster. */
export interface Connector_KafkaClusterClientAuthentication {
  /** The type of client authentication used to connect to the Apache Kafka cluster. */
  readonly AuthenticationType?: string | undefined;
}

/** Details of encryption in transit to the Apache Kafka cluster. */
export interface Connector_KafkaClusterEncryptionInTransit {
  /** The type of encryption in transit to the Apache Kafka cluster. */
  readonly EncryptionType?: string | undefined;
}

/** Details about log delivery. */
export interface Connector_LogDelivery {
  /** The workers can send worker logs to different destination types. */
  readonly WorkerLogDelivery?: Connector_WorkerLogDelivery | undefined;
}

/** A plugin is an AWS resource that contains the code that defines your connector logic. */
export interface Connector_Plugin {
  /** Details about a custom plugin. */
  readonly CustomPlugin?: Connector_CustomPlugin | undefined;
}

/** Details about a connector's provisioned capacity. */
export interface Connector_ProvisionedCapacity {
  /** The number of microcontroller units (MCUs) allocated to each connector worker. */
  readonly McuCount?: number | undefined;
  /** The number of workers that are allocated to the connector. */
  readonly WorkerCount?: number | undefined;
}

/** Details about delivering logs to Amazon S3. */
export interface Connector_S3LogDelivery {
  /** The name of the S3 bucket that is the destination for log delivery. */
  readonly Bucket?: string | undefined;
  /** Specifies whether connector logs get sent to the specified Amazon S3 destination. */
  readonly Enabled?: boolean | undefined;
  /** The S3 prefix that is the destination for log delivery. */
  readonly Prefix?: string | undefined;
}

/** The scale-in policy for the connector. */
export interface Connector_ScaleInPolicy {
  /** Specifies the CPU utilization percentage threshold at which you want connector scale in to be triggered. */
  readonly CpuUtilizationPercentage?: number | undefined;
}

/** The scale-out policy for the connector. */
export interface Connector_ScaleOutPolicy {
  /** The CPU utilization percentage threshold at which you want connector scale out to be triggered. */
  readonly CpuUtilizationPercentage?: number | undefined;
}

/** Information about the VPC in which the connector resides. */
export interface Connector_Vpc {
  /** The security group IDs for the connector. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The subnets for the connector. */
  readonly Subnets?: readonly string[] | undefined;
}

/** The configuration of the workers, which are the processes that run the connector logic. */
export interface Connector_WorkerConfiguration {
  /** The revision of the worker configuration. */
  readonly Revision?: number | undefined;
  /** The Amazon Resource Name (ARN) of the worker configuration. */
  readonly WorkerConfigurationArn?: string | undefined;
}

/** Workers can send worker logs to different destination types. */
export interface Connector_WorkerLogDelivery {
  /** Details about delivering logs to Amazon CloudWatch Logs. */
  readonly CloudWatchLogs?: Connector_CloudWatchLogsLogDelivery | undefined;
  /** Details about delivering logs to Amazon Kinesis Data Firehose. */
  readonly Firehose?: Connector_FirehoseLogDelivery | undefined;
  /** Details about delivering logs to Amazon S3. */
  readonly S3?: Connector_S3LogDelivery | undefined;
}

/** `AWS::KafkaConnect::CustomPlugin`: Creates a custom plugin using the specified properties. */
export interface CustomPlugin {
  /** The format of the plugin file. */
  readonly ContentType?: string | undefined;
  /** The description of the custom plugin. */
  readonly Description?: string | undefined;
  /** Information about the location of the custom plugin. */
  readonly Location?: CustomPlugin_CustomPluginLocation | undefined;
  /** The name of the custom plugin. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the custom plugin. */
  readonly CustomPluginArn?: string | undefined;
  /** Details about the custom plugin file. */
  readonly FileDescription?: CustomPlugin_CustomPluginFileDescription | undefined;
  /** The revision of the custom plugin. */
  readonly Revision?: number | undefined;
}

/** Details about a custom plugin file. */
export interface CustomPlugin_CustomPluginFileDescription {
  /** The hex-encoded MD5 checksum of the custom plugin file. */
  readonly FileMd5?: string | undefined;
  /** The size in bytes of the custom plugin file. */
  readonly FileSize?: number | undefined;
}

/** Information about the location of a custom plugin. */
export interface CustomPlugin_CustomPluginLocation {
  /** The S3 bucket Amazon Resource Name (ARN), file key, and object version of the plugin file stored in Amazon S3. */
  readonly S3Location?: CustomPlugin_S3Location | undefined;
}

/** The location of an object in Amazon S3. */
export interface CustomPlugin_S3Location {
  /** The Amazon Resource Name (ARN) of an S3 bucket. */
  readonly BucketArn?: string | undefined;
  /** The file key for an object in an S3 bucket. */
  readonly FileKey?: string | undefined;
  /** The version of an object in an S3 bucket. */
  readonly ObjectVersion?: string | undefined;
}

/** `AWS::KafkaConnect::WorkerConfiguration`: Creates a worker configuration using the specified properties. */
export interface WorkerConfiguration {
  /** The description of a worker configuration. */
  readonly Description?: string | undefined;
  /** The name of the worker configuration. */
  readonly Name?: string | undefined;
  /** Base64 encoded contents of the connect-distributed.properties file. */
  readonly PropertiesFileContent?: string | undefined;
  /** A collection of tags associated with a resource */
  readonly Tags?: readonly Tag[] | undefined;
  /** The revision of the worker configuration. */
  readonly Revision?: number | undefined;
  /** The Amazon Resource Name (ARN) of the worker configuration. */
  readonly WorkerConfigurationArn?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::MWAA::Environment`: The `AWS::MWAA::Environment` resource creates an Amazon Managed Workflows for Apache Airflow (MWAA) environment. */
export interface Environment {
  /** A list of key-value pairs containing the Airflow configuration options for your environment. */
  readonly AirflowConfigurationOptions?: Json | undefined;
  /** The version of Apache Airflow to use for the environment. */
  readonly AirflowVersion?: string | undefined;
  /** The relative path to the DAGs folder on your Amazon S3 bucket. */
  readonly DagS3Path?: string | undefined;
  /** Defines whether the VPC endpoints configured for the environment are created, and managed, by the customer or by Amazon… */
  readonly EndpointManagement?: string | undefined;
  /** The environment class type. */
  readonly EnvironmentClass?: string | undefined;
  /** The Amazon Resource Name (ARN) of the execution role in IAM that allows MWAA to access AWS resources in your… */
  readonly ExecutionRoleArn?: string | undefined;
  /** The AWS Key Management Service (KMS) key to encrypt and decrypt the data in your environment. */
  readonly KmsKey?: string | undefined;
  /** The Apache Airflow logs being sent to CloudWatch Logs. */
  readonly LoggingConfiguration?: Environment_LoggingConfiguration | undefined;
  /** The maximum number of web servers that you want to run in your environment. */
  readonly MaxWebservers?: number | undefined;
  /** The maximum number of workers that you want to run in your environment. */
  readonly MaxWorkers?: number | undefined;
  /** The minimum number of web servers that you want to run in your environment. */
  readonly MinWebservers?: number | undefined;
  /** The minimum number of workers that you want to run in your environment. */
  readonly MinWorkers?: number | undefined;
  /** The name of your Amazon MWAA environment. */
  readonly Name?: string | undefined;
  /** The VPC networking components used to secure and enable network traffic between the AWS resources for your environment. */
  readonly NetworkConfiguration?: Environment_NetworkConfiguration | undefined;
  /** The version of the plugins.zip file on your Amazon S3 bucket. */
  readonly PluginsS3ObjectVersion?: string | undefined;
  /** The relative path to the `plugins.zip` file on your Amazon S3 bucket. */
  readonly PluginsS3Path?: string | undefined;
  /** The version of the requirements.txt file on your Amazon S3 bucket. */
  readonly RequirementsS3ObjectVersion?: string | undefined;
  /** The relative path to the `requirements.txt` file on your Amazon S3 bucket. */
  readonly RequirementsS3Path?: string | undefined;
  /** The number of schedulers that you want to run in your environment. */
  readonly Schedulers?: number | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon S3 bucket where your DAG code and supporting files are stored. */
  readonly SourceBucketArn?: string | undefined;
  /** The version of the startup shell script in your Amazon S3 bucket. */
  readonly StartupScriptS3ObjectVersion?: string | undefined;
  /** The relative path to the startup shell script in your Amazon S3 bucket. */
  readonly StartupScriptS3Path?: string | undefined;
  /** The key-value tag pairs associated to your environment. */
  readonly Tags?: Json | undefined;
  /** The Apache Airflow Web server access mode. */
  readonly WebserverAccessMode?: string | undefined;
  /** The day and time of the week to start weekly maintenance updates of your environment in the following format. */
  readonly WeeklyMaintenanceWindowStart?: string | undefined;
  /** The worker replacement strategy to use when updating the environment. */
  readonly WorkerReplacementStrategy?: string | undefined;
  /** The ARN for the Amazon MWAA environment. */
  readonly Arn?: string | undefined;
  /** The queue ARN for the environment's Celery Executor. */
  readonly CeleryExecutorQueue?: string | undefined;
  /** The VPC endpoint for the environment's Amazon RDS database. */
  readonly DatabaseVpcEndpointService?: string | undefined;
  /** The URL of your Apache Airflow UI. */
  readonly WebserverUrl?: string | undefined;
  /** The VPC endpoint for the environment's web server. */
  readonly WebserverVpcEndpointService?: string | undefined;
}

/** The type of Apache Airflow logs to send to CloudWatch Logs. */
export interface Environment_LoggingConfiguration {
  /** Defines the processing logs sent to CloudWatch Logs and the logging level to send. */
  readonly DagProcessingLogs?: Environment_ModuleLoggingConfiguration | undefined;
  /** Defines the scheduler logs sent to CloudWatch Logs and the logging level to send. */
  readonly SchedulerLogs?: Environment_ModuleLoggingConfiguration | undefined;
  /** Defines the task logs sent to CloudWatch Logs and the logging level to send. */
  readonly TaskLogs?: Environment_ModuleLoggingConfiguration | undefined;
  /** Defines the web server logs sent to CloudWatch Logs and the logging level to send. */
  readonly WebserverLogs?: Environment_ModuleLoggingConfiguration | undefined;
  /** Defines the worker logs sent to CloudWatch Logs and the logging level to send. */
  readonly WorkerLogs?: Environment_ModuleLoggingConfiguration | undefined;
}

/** Defines the type of logs to send for the Apache Airflow log type (e.g. `DagProcessingLogs` ). */
export interface Environment_ModuleLoggingConfiguration {
  /** The ARN of the CloudWatch Logs log group for each type of Apache Airflow log type that you have enabled. */
  readonly CloudWatchLogGroupArn?: string | undefined;
  /** Indicates whether to enable the Apache Airflow log type (e.g. `DagProcessingLogs` ) in CloudWatch Logs. */
  readonly Enabled?: boolean | undefined;
  /** Defines the Apache Airflow logs to send for the log type (e.g. `DagProcessingLogs` ) to CloudWatch Logs. */
  readonly LogLevel?: string | undefined;
}

/** The VPC networking components used to secure and enable network traffic between the AWS resources for your environment. */
export interface Environment_NetworkConfiguration {
  /** A list of one or more security group IDs. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of subnet IDs. */
  readonly SubnetIds?: readonly string[] | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Pipes::Pipe`: Specifies a pipe. */
export interface Pipe {
  /** A description of the pipe. */
  readonly Description?: string | undefined;
  /** The state the pipe should be in. */
  readonly DesiredState?: string | undefined;
  /** The ARN of the enrichment resource. */
  readonly Enrichment?: string | undefined;
  /** The parameters required to set up enrichment on your pipe. */
  readonly EnrichmentParameters?: Pipe_PipeEnrichmentParameters | undefined;
  /** The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to… */
  readonly KmsKeyIdentifier?: string | undefined;
  /** The logging configuration settings for the pipe. */
  readonly LogConfiguration?: Pipe_PipeLogConfiguration | undefined;
  /** The name of the pipe. */
  readonly Name?: string | undefined;
  /** The ARN of the role that allows the pipe to send data to the target. */
  readonly RoleArn?: string | undefined;
  /** The ARN of the source resource. */
  readonly Source?: string | undefined;
  /** The parameters required to set up a source for your pipe. */
  readonly SourceParameters?: Pipe_PipeSourceParameters | undefined;
  /** The list of key-value pairs to associate with the pipe. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the target resource. */
  readonly Target?: string | undefined;
  /** The parameters required to set up a target for your pipe. */
  readonly TargetParameters?: Pipe_PipeTargetParameters | undefined;
  /** The ARN of the pipe. */
  readonly Arn?: string | undefined;
  /** The time the pipe was created. */
  readonly CreationTime?: string | undefined;
  /** The state the pipe is in. */
  readonly CurrentState?: string | undefined;
  /** When the pipe was last updated, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD). */
  readonly LastModifiedTime?: string | undefined;
  /** The reason the pipe is in its current state. */
  readonly StateReason?: string | undefined;
}

/** This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be… */
export interface Pipe_AwsVpcConfiguration {
  /** Specifies whether the task's elastic network interface receives a public IP address. */
  readonly AssignPublicIp?: string | undefined;
  /** Specifies the security groups associated with the task. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** Specifies the subnets associated with the task. */
  readonly Subnets?: readonly string[] | undefined;
}

/** The array properties for the submitted job, such as the size of the array. */
export interface Pipe_BatchArrayProperties {
  /** The size of the array, if this is an array batch job. */
  readonly Size?: number | undefined;
}

/** The overrides that are sent to a container. */
export interface Pipe_BatchContainerOverrides {
  /** The command to send to the container that overrides the default command from the Docker image or the task definition. */
  readonly Command?: readonly string[] | undefined;
  /** The environment variables to send to the container. */
  readonly Environment?: readonly Pipe_BatchEnvironmentVariable[] | undefined;
  /** The instance type to use for a multi-node parallel job. */
  readonly InstanceType?: string | undefined;
  /** The type and amount of resources to assign to a container. */
  readonly ResourceRequirements?: readonly Pipe_BatchResourceRequirement[] | undefined;
}

/** The environment variables to send to the container. */
export interface Pipe_BatchEnvironmentVariable {
  /** The name of the key-value pair. */
  readonly Name?: string | undefined;
  /** The value of the key-value pair. */
  readonly Value?: string | undefined;
}

/** An object that represents an AWS Batch job dependency. */
export interface Pipe_BatchJobDependency {
  /** The job ID of the AWS Batch job that's associated with this dependency. */
  readonly JobId?: string | undefined;
  /** The type of the job dependency. */
  readonly Type?: string | undefined;
}

/** The type and amount of a resource to assign to a container. */
export interface Pipe_BatchResourceRequirement {
  /** The type of resource to assign to a container. */
  readonly Type?: string | undefined;
  /** The quantity of the specified resource to reserve for the container. */
  readonly Value?: string | undefined;
}

/** The retry strategy that's associated with a job. */
export interface Pipe_BatchRetryStrategy {
  /** The number of times to move a job to the `RUNNABLE` status. */
  readonly Attempts?: number | undefined;
}

/** The details of a capacity provider strategy. */
export interface Pipe_CapacityProviderStrategyItem {
  /** The base value designates how many tasks, at a minimum, to run on the specified capacity provider. */
  readonly Base?: number | undefined;
  /** The short name of the capacity provider. */
  readonly CapacityProvider?: string | undefined;
  /** The weight value designates the relative percentage of the total number of tasks launched that should use the specified… */
  readonly Weight?: number | undefined;
}

/** Represents the Amazon CloudWatch Logs logging configuration settings for the pipe. */
export interface Pipe_CloudwatchLogsLogDestination {
  /** The AWS Resource Name (ARN) for the CloudWatch log group to which EventBridge sends the log records. */
  readonly LogGroupArn?: string | undefined;
}

/** A `DeadLetterConfig` object that contains information about a dead-letter queue configuration. */
export interface Pipe_DeadLetterConfig {
  /** The ARN of the specified target for the dead-letter queue. */
  readonly Arn?: string | undefined;
}

/** Maps source data to a dimension in the target Timestream for LiveAnalytics table. */
export interface Pipe_DimensionMapping {
  /** The metadata attributes of the time series. */
  readonly DimensionName?: string | undefined;
  /** Dynamic path to the dimension value in the source event. */
  readonly DimensionValue?: string | undefined;
  /** The data type of the dimension for the time-series data. */
  readonly DimensionValueType?: string | undefined;
}

/** The overrides that are sent to a container. */
export interface Pipe_EcsContainerOverride {
  /** The command to send to the container that overrides the default command from the Docker image or the task definition. */
  readonly Command?: readonly string[] | undefined;
  /** The number of `cpu` units reserved for the container, instead of the default value from the task definition. */
  readonly Cpu?: number | undefined;
  /** The environment variables to send to the container. */
  readonly Environment?: readonly Pipe_EcsEnvironmentVariable[] | undefined;
  /** A list of files containing the environment variables to pass to a container, instead of the value from the container… */
  readonly EnvironmentFiles?: readonly Pipe_EcsEnvironmentFile[] | undefined;
  /** The hard limit (in MiB) of memory to present to the container, instead of the default value from the task definition. */
  readonly Memory?: number | undefined;
  /** The soft limit (in MiB) of memory to reserve for the container, instead of the default value from the task definition. */
  readonly MemoryReservation?: number | undefined;
  /** The name of the container that receives the override. */
  readonly Name?: string | undefined;
  /** The type and amount of a resource to assign to a container, instead of the default value from the task definition. */
  readonly ResourceRequirements?: readonly Pipe_EcsResourceRequirement[] | undefined;
}

/** A list of files containing the environment variables to pass to a container. */
export interface Pipe_EcsEnvironmentFile {
  /** The file type to use. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file. */
  readonly Value?: string | undefined;
}

/** The environment variables to send to the container. */
export interface Pipe_EcsEnvironmentVariable {
  /** The name of the key-value pair. */
  readonly Name?: string | undefined;
  /** The value of the key-value pair. */
  readonly Value?: string | undefined;
}

/** The amount of ephemeral storage to allocate for the task. */
export interface Pipe_EcsEphemeralStorage {
  /** The total amount, in GiB, of ephemeral storage to set for the task. */
  readonly SizeInGiB?: number | undefined;
}

/** Details on an Elastic Inference accelerator task override. */
export interface Pipe_EcsInferenceAcceleratorOverride {
  /** The Elastic Inference accelerator device name to override for the task. */
  readonly DeviceName?: string | undefined;
  /** The Elastic Inference accelerator type to use. */
  readonly DeviceType?: string | undefined;
}

/** The type and amount of a resource to assign to a container. */
export interface Pipe_EcsResourceRequirement {
  /** The type of resource to assign to a container. */
  readonly Type?: string | undefined;
  /** The value for the specified resource type. */
  readonly Value?: string | undefined;
}

/** The overrides that are associated with a task. */
export interface Pipe_EcsTaskOverride {
  /** One or more container overrides that are sent to a task. */
  readonly ContainerOverrides?: readonly Pipe_EcsContainerOverride[] | undefined;
  /** The cpu override for the task. */
  readonly Cpu?: string | undefined;
  /** The ephemeral storage setting override for the task. */
  readonly EphemeralStorage?: Pipe_EcsEphemeralStorage | undefined;
  /** The Amazon Resource Name (ARN) of the task execution IAM role override for the task. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The Elastic Inference accelerator override for the task. */
  readonly InferenceAcceleratorOverrides?: readonly Pipe_EcsInferenceAcceleratorOverride[] | undefined;
  /** The memory override for the task. */
  readonly Memory?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that containers in this task can assume. */
  readonly TaskRoleArn?: string | undefined;
}

/** Filter events using an event pattern. */
export interface Pipe_Filter {
  /** The event pattern. */
  readonly Pattern?: string | undefined;
}

/** The collection of event patterns used to filter events. */
export interface Pipe_FilterCriteria {
  /** The event patterns. */
  readonly Filters?: readonly Pipe_Filter[] | undefined;
}

/** Represents the Amazon Data Firehose logging configuration settings for the pipe. */
export interface Pipe_FirehoseLogDestination {
  /** The Amazon Resource Name (ARN) of the Firehose delivery stream to which EventBridge delivers the pipe log records. */
  readonly DeliveryStreamArn?: string | undefined;
}

/** The AWS Secrets Manager secret that stores your broker credentials. */
export interface Pipe_MQBrokerAccessCredentials {
  /** The ARN of the Secrets Manager secret. */
  readonly BasicAuth?: string | undefined;
}

/** The AWS Secrets Manager secret that stores your stream credentials. */
export interface Pipe_MSKAccessCredentials {
  /** The ARN of the Secrets Manager secret. */
  readonly ClientCertificateTlsAuth?: string | undefined;
  /** The ARN of the Secrets Manager secret. */
  readonly SaslScram512Auth?: string | undefined;
}

/** A mapping of a source event data field to a measure in a Timestream for LiveAnalytics record. */
export interface Pipe_MultiMeasureAttributeMapping {
  /** Dynamic path to the measurement attribute in the source event. */
  readonly MeasureValue?: string | undefined;
  /** Data type of the measurement attribute in the source event. */
  readonly MeasureValueType?: string | undefined;
  /** Target measure name to be used. */
  readonly MultiMeasureAttributeName?: string | undefined;
}

/** Maps multiple measures from the source event to the same Timestream for LiveAnalytics record. */
export interface Pipe_MultiMeasureMapping {
  /** Mappings that represent multiple source event fields mapped to measures in the same Timestream for LiveAnalytics record. */
  readonly MultiMeasureAttributeMappings?: readonly Pipe_MultiMeasureAttributeMapping[] | undefined;
  /** The name of the multiple measurements per record (multi-measure). */
  readonly MultiMeasureName?: string | undefined;
}

/** This structure specifies the network configuration for an Amazon ECS task. */
export interface Pipe_NetworkConfiguration {
  /** Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to… */
  readonly AwsvpcConfiguration?: Pipe_AwsVpcConfiguration | undefined;
}

/** These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations. */
export interface Pipe_PipeEnrichmentHttpParameters {
  /** The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination. */
  readonly HeaderParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards… */
  readonly PathParameterValues?: readonly string[] | undefined;
  /** The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge… */
  readonly QueryStringParameters?: { readonly [key: string]: string | undefined } | undefined;
}

/** The parameters required to set up enrichment on your pipe. */
export interface Pipe_PipeEnrichmentParameters {
  /** Contains the HTTP parameters to use when the target is a API Gateway REST endpoint or EventBridge ApiDestination. */
  readonly HttpParameters?: Pipe_PipeEnrichmentHttpParameters | undefined;
  /** Valid JSON text passed to the enrichment. */
  readonly InputTemplate?: string | undefined;
}

/** Represents the configuration settings for the logs to which this pipe should report events. */
export interface Pipe_PipeLogConfiguration {
  /** The logging configuration settings for the pipe. */
  readonly CloudwatchLogsLogDestination?: Pipe_CloudwatchLogsLogDestination | undefined;
  /** The Amazon Data Firehose logging configuration settings for the pipe. */
  readonly FirehoseLogDestination?: Pipe_FirehoseLogDestination | undefined;
  /** Whether the execution data (specifically, the `payload`, `awsRequest`, and `awsResponse` fields) is included in the log… */
  readonly IncludeExecutionData?: readonly string[] | undefined;
  /** The level of logging detail to include. */
  readonly Level?: string | undefined;
  /** The Amazon S3 logging configuration settings for the pipe. */
  readonly S3LogDestination?: Pipe_S3LogDestination | undefined;
}

/** The parameters for using an Active MQ broker as a source. */
export interface Pipe_PipeSourceActiveMQBrokerParameters {
  /** The maximum number of records to include in each batch. */
  readonly BatchSize?: number | undefined;
  /** The credentials needed to access the resource. */
  readonly Credentials?: Pipe_MQBrokerAccessCredentials | undefined;
  /** The maximum length of a time to wait for events. */
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  /** The name of the destination queue to consume. */
  readonly QueueName?: string | undefined;
}

/** The parameters for using a DynamoDB stream as a source. */
export interface Pipe_PipeSourceDynamoDBStreamParameters {
  /** The maximum number of records to include in each batch. */
  readonly BatchSize?: number | undefined;
  /** Define the target queue to send dead-letter queue events to. */
  readonly DeadLetterConfig?: Pipe_DeadLetterConfig | undefined;
  /** The maximum length of a time to wait for events. */
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  /** Discard records older than the specified age. */
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  /** Discard records after the specified number of retries. */
  readonly MaximumRetryAttempts?: number | undefined;
  /** Define how to handle item process failures. */
  readonly OnPartialBatchItemFailure?: string | undefined;
  /** The number of batches to process concurrently from each shard. */
  readonly ParallelizationFactor?: number | undefined;
  /** (Streams only) The position in a stream from which to start reading. */
  readonly StartingPosition?: string | undefined;
}

/** The parameters for using a Kinesis stream as a source. */
export interface Pipe_PipeSourceKinesisStreamParameters {
  /** The maximum number of records to include in each batch. */
  readonly BatchSize?: number | undefined;
  /** Define the target queue to send dead-letter queue events to. */
  readonly DeadLetterConfig?: Pipe_DeadLetterConfig | undefined;
  /** The maximum length of a time to wait for events. */
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  /** Discard records older than the specified age. */
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  /** Discard records after the specified number of retries. */
  readonly MaximumRetryAttempts?: number | undefined;
  /** Define how to handle item process failures. */
  readonly OnPartialBatchItemFailure?: string | undefined;
  /** The number of batches to process concurrently from each shard. */
  readonly ParallelizationFactor?: number | undefined;
  /** The position in a stream from which to start reading. */
  readonly StartingPosition?: string | undefined;
  /** With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. */
  readonly StartingPositionTimestamp?: string | undefined;
}

/** The parameters for using an MSK stream as a source. */
export interface Pipe_PipeSourceManagedStreamingKafkaParameters {
  /** The maximum number of records to include in each batch. */
  readonly BatchSize?: number | undefined;
  /** The name of the destination queue to consume. */
  readonly ConsumerGroupID?: string | undefined;
  /** The credentials needed to access the resource. */
  readonly Credentials?: Pipe_MSKAccessCredentials | undefined;
  /** The maximum length of a time to wait for events. */
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  /** The position in a stream from which to start reading. */
  readonly StartingPosition?: string | undefined;
  /** The name of the topic that the pipe will read from. */
  readonly TopicName?: string | undefined;
}

/** The parameters required to set up a source for your pipe. */
export interface Pipe_PipeSourceParameters {
  /** The parameters for using an Active MQ broker as a source. */
  readonly ActiveMQBrokerParameters?: Pipe_PipeSourceActiveMQBrokerParameters | undefined;
  /** The parameters for using a DynamoDB stream as a source. */
  readonly DynamoDBStreamParameters?: Pipe_PipeSourceDynamoDBStreamParameters | undefined;
  /** The collection of event patterns used to filter events. */
  readonly FilterCriteria?: Pipe_FilterCriteria | undefined;
  /** The parameters for using a Kinesis stream as a source. */
  readonly KinesisStreamParameters?: Pipe_PipeSourceKinesisStreamParameters | undefined;
  /** The parameters for using an MSK stream as a source. */
  readonly ManagedStreamingKafkaParameters?: Pipe_PipeSourceManagedStreamingKafkaParameters | undefined;
  /** The parameters for using a Rabbit MQ broker as a source. */
  readonly RabbitMQBrokerParameters?: Pipe_PipeSourceRabbitMQBrokerParameters | undefined;
  /** The parameters for using a self-managed Apache Kafka stream as a source. */
  readonly SelfManagedKafkaParameters?: Pipe_PipeSourceSelfManagedKafkaParameters | undefined;
  /** The parameters for using a Amazon SQS stream as a source. */
  readonly SqsQueueParameters?: Pipe_PipeSourceSqsQueueParameters | undefined;
}

/** The parameters for using a Rabbit MQ broker as a source. */
export interface Pipe_PipeSourceRabbitMQBrokerParameters {
  /** The maximum number of records to include in each batch. */
  readonly BatchSize?: number | undefined;
  /** The credentials needed to access the resource. */
  readonly Credentials?: Pipe_MQBrokerAccessCredentials | undefined;
  /** The maximum length of a time to wait for events. */
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  /** The name of the destination queue to consume. */
  readonly QueueName?: string | undefined;
  /** The name of the virtual host associated with the source broker. */
  readonly VirtualHost?: string | undefined;
}

/** The parameters for using a self-managed Apache Kafka stream as a source. */
export interface Pipe_PipeSourceSelfManagedKafkaParameters {
  /** An array of server URLs. */
  readonly AdditionalBootstrapServers?: readonly string[] | undefined;
  /** The maximum number of records to include in each batch. */
  readonly BatchSize?: number | undefined;
  /** The name of the destination queue to consume. */
  readonly ConsumerGroupID?: string | undefined;
  /** The credentials needed to access the resource. */
  readonly Credentials?: Pipe_SelfManagedKafkaAccessConfigurationCredentials | undefined;
  /** The maximum length of a time to wait for events. */
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  /** The ARN of the Secrets Manager secret used for certification. */
  readonly ServerRootCaCertificate?: string | undefined;
  /** The position in a stream from which to start reading. */
  readonly StartingPosition?: string | undefined;
  /** The name of the topic that the pipe will read from. */
  readonly TopicName?: string | undefined;
  /** This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be… */
  readonly Vpc?: Pipe_SelfManagedKafkaAccessConfigurationVpc | undefined;
}

/** The parameters for using a Amazon SQS stream as a source. */
export interface Pipe_PipeSourceSqsQueueParameters {
  /** The maximum number of records to include in each batch. */
  readonly BatchSize?: number | undefined;
  /** The maximum length of a time to wait for events. */
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
}

/** The parameters for using an AWS Batch job as a target. */
export interface Pipe_PipeTargetBatchJobParameters {
  /** The array properties for the submitted job, such as the size of the array. */
  readonly ArrayProperties?: Pipe_BatchArrayProperties | undefined;
  /** The overrides that are sent to a container. */
  readonly ContainerOverrides?: Pipe_BatchContainerOverrides | undefined;
  /** A list of dependencies for the job. */
  readonly DependsOn?: readonly Pipe_BatchJobDependency[] | undefined;
  /** The job definition used by this job. */
  readonly JobDefinition?: string | undefined;
  /** The name of the job. */
  readonly JobName?: string | undefined;
  /** Additional parameters passed to the job that replace parameter substitution placeholders that are set in the job… */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The retry strategy to use for failed jobs. */
  readonly RetryStrategy?: Pipe_BatchRetryStrategy | undefined;
}

/** The parameters for using an CloudWatch Logs log stream as a target. */
export interface Pipe_PipeTargetCloudWatchLogsParameters {
  /** The name of the log stream. */
  readonly LogStreamName?: string | undefined;
  /** A dynamic path parameter to a field in the payload containing the time the event occurred, expressed as the number of… */
  readonly Timestamp?: string | undefined;
}

/** The parameters for using an Amazon ECS task as a target. */
export interface Pipe_PipeTargetEcsTaskParameters {
  /** The capacity provider strategy to use for the task. */
  readonly CapacityProviderStrategy?: readonly Pipe_CapacityProviderStrategyItem[] | undefined;
  /** Specifies whether to enable Amazon ECS managed tags for the task. */
  readonly EnableECSManagedTags?: boolean | undefined;
  /** Whether or not to enable the execute command functionality for the containers in this task. */
  readonly EnableExecuteCommand?: boolean | undefined;
  /** Specifies an Amazon ECS task group for the task. */
  readonly Group?: string | undefined;
  /** Specifies the launch type on which your task is running. */
  readonly LaunchType?: string | undefined;
  /** Use this structure if the Amazon ECS task uses the `awsvpc` network mode. */
  readonly NetworkConfiguration?: Pipe_NetworkConfiguration | undefined;
  /** The overrides that are associated with a task. */
  readonly Overrides?: Pipe_EcsTaskOverride | undefined;
  /** An array of placement constraint objects to use for the task. */
  readonly PlacementConstraints?: readonly Pipe_PlacementConstraint[] | undefined;
  /** The placement strategy objects to use for the task. */
  readonly PlacementStrategy?: readonly Pipe_PlacementStrategy[] | undefined;
  /** Specifies the platform version for the task. */
  readonly PlatformVersion?: string | undefined;
  /** Specifies whether to propagate the tags from the task definition to the task. */
  readonly PropagateTags?: string | undefined;
  /** The reference ID to use for the task. */
  readonly ReferenceId?: string | undefined;
  /** The metadata that you apply to the task to help you categorize and organize them. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The number of tasks to create based on `TaskDefinition`. */
  readonly TaskCount?: number | undefined;
  /** The ARN of the task definition to use if the event target is an Amazon ECS task. */
  readonly TaskDefinitionArn?: string | undefined;
}

/** The parameters for using an EventBridge event bus as a target. */
export interface Pipe_PipeTargetEventBridgeEventBusParameters {
  /** A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail. */
  readonly DetailType?: string | undefined;
  /** The URL subdomain of the endpoint. */
  readonly EndpointId?: string | undefined;
  /** AWS resources, identified by Amazon Resource Name (ARN), which the event primarily concerns. */
  readonly Resources?: readonly string[] | undefined;
  /** The source of the event. */
  readonly Source?: string | undefined;
  /** The time stamp of the event, per RFC3339. */
  readonly Time?: string | undefined;
}

/** These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations. */
export interface Pipe_PipeTargetHttpParameters {
  /** The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination. */
  readonly HeaderParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards… */
  readonly PathParameterValues?: readonly string[] | undefined;
  /** The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge… */
  readonly QueryStringParameters?: { readonly [key: string]: string | undefined } | undefined;
}

/** The parameters for using a Kinesis stream as a target. */
export interface Pipe_PipeTargetKinesisStreamParameters {
  /** Determines which shard in the stream the data record is assigned to. */
  readonly PartitionKey?: string | undefined;
}

/** The parameters for using a Lambda function as a target. */
export interface Pipe_PipeTargetLambdaFunctionParameters {
  /** Specify whether to invoke the function synchronously or asynchronously. */
  readonly InvocationType?: string | undefined;
}

/** The parameters required to set up a target for your pipe. */
export interface Pipe_PipeTargetParameters {
  /** The parameters for using an AWS Batch job as a target. */
  readonly BatchJobParameters?: Pipe_PipeTargetBatchJobParameters | undefined;
  /** The parameters for using an CloudWatch Logs log stream as a target. */
  readonly CloudWatchLogsParameters?: Pipe_PipeTargetCloudWatchLogsParameters | undefined;
  /** The parameters for using an Amazon ECS task as a target. */
  readonly EcsTaskParameters?: Pipe_PipeTargetEcsTaskParameters | undefined;
  /** The parameters for using an EventBridge event bus as a target. */
  readonly EventBridgeEventBusParameters?: Pipe_PipeTargetEventBridgeEventBusParameters | undefined;
  /** These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations. */
  readonly HttpParameters?: Pipe_PipeTargetHttpParameters | undefined;
  /** Valid JSON text passed to the target. */
  readonly InputTemplate?: string | undefined;
  /** The parameters for using a Kinesis stream as a target. */
  readonly KinesisStreamParameters?: Pipe_PipeTargetKinesisStreamParameters | undefined;
  /** The parameters for using a Lambda function as a target. */
  readonly LambdaFunctionParameters?: Pipe_PipeTargetLambdaFunctionParameters | undefined;
  /** These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data… */
  readonly RedshiftDataParameters?: Pipe_PipeTargetRedshiftDataParameters | undefined;
  /** The parameters for using a SageMaker AI pipeline as a target. */
  readonly SageMakerPipelineParameters?: Pipe_PipeTargetSageMakerPipelineParameters | undefined;
  /** The parameters for using a Amazon SQS stream as a target. */
  readonly SqsQueueParameters?: Pipe_PipeTargetSqsQueueParameters | undefined;
  /** The parameters for using a Step Functions state machine as a target. */
  readonly StepFunctionStateMachineParameters?: Pipe_PipeTargetStateMachineParameters | undefined;
  /** The parameters for using a Timestream for LiveAnalytics table as a target. */
  readonly TimestreamParameters?: Pipe_PipeTargetTimestreamParameters | undefined;
}

/** These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data… */
export interface Pipe_PipeTargetRedshiftDataParameters {
  /** The name of the database. */
  readonly Database?: string | undefined;
  /** The database user name. */
  readonly DbUser?: string | undefined;
  /** The name or ARN of the secret that enables access to the database. */
  readonly SecretManagerArn?: string | undefined;
  /** The SQL statement text to run. */
  readonly Sqls?: readonly string[] | undefined;
  /** The name of the SQL statement. */
  readonly StatementName?: string | undefined;
  /** Indicates whether to send an event back to EventBridge after the SQL statement runs. */
  readonly WithEvent?: boolean | undefined;
}

/** The parameters for using a SageMaker AI pipeline as a target. */
export interface Pipe_PipeTargetSageMakerPipelineParameters {
  /** List of Parameter names and values for SageMaker AI Model Building Pipeline execution. */
  readonly PipelineParameterList?: readonly Pipe_SageMakerPipelineParameter[] | undefined;
}

/** The parameters for using a Amazon SQS stream as a target. */
export interface Pipe_PipeTargetSqsQueueParameters {
  /** This parameter applies only to FIFO (first-in-first-out) queues. */
  readonly MessageDeduplicationId?: string | undefined;
  /** The FIFO message group ID to use as the target. */
  readonly MessageGroupId?: string | undefined;
}

/** The parameters for using a Step Functions state machine as a target. */
export interface Pipe_PipeTargetStateMachineParameters {
  /** Specify whether to invoke the Step Functions state machine synchronously or asynchronously. */
  readonly InvocationType?: string | undefined;
}

/** The parameters for using a Timestream for LiveAnalytics table as a target. */
export interface Pipe_PipeTargetTimestreamParameters {
  /** Map source data to dimensions in the target Timestream for LiveAnalytics table. */
  readonly DimensionMappings?: readonly Pipe_DimensionMapping[] | undefined;
  /** The granularity of the time units used. */
  readonly EpochTimeUnit?: string | undefined;
  /** Maps multiple measures from the source event to the same record in the specified Timestream for LiveAnalytics table. */
  readonly MultiMeasureMappings?: readonly Pipe_MultiMeasureMapping[] | undefined;
  /** Mappings of single source data fields to individual records in the specified Timestream for LiveAnalytics table. */
  readonly SingleMeasureMappings?: readonly Pipe_SingleMeasureMapping[] | undefined;
  /** The type of time value used. */
  readonly TimeFieldType?: string | undefined;
  /** Dynamic path to the source data field that represents the time value for your data. */
  readonly TimeValue?: string | undefined;
  /** How to format the timestamps. */
  readonly TimestampFormat?: string | undefined;
  /** 64 bit version value or source data field that represents the version value for your data. */
  readonly VersionValue?: string | undefined;
}

/** An object representing a constraint on task placement. */
export interface Pipe_PlacementConstraint {
  /** A cluster query language expression to apply to the constraint. */
  readonly Expression?: string | undefined;
  /** The type of constraint. */
  readonly Type?: string | undefined;
}

/** The task placement strategy for a task or service. */
export interface Pipe_PlacementStrategy {
  /** The field to apply the placement strategy against. */
  readonly Field?: string | undefined;
  /** The type of placement strategy. */
  readonly Type?: string | undefined;
}

/** Represents the Amazon S3 logging configuration settings for the pipe. */
export interface Pipe_S3LogDestination {
  /** The name of the Amazon S3 bucket to which EventBridge delivers the log records for the pipe. */
  readonly BucketName?: string | undefined;
  /** The AWS account that owns the Amazon S3 bucket to which EventBridge delivers the log records for the pipe. */
  readonly BucketOwner?: string | undefined;
  /** The format EventBridge uses for the log records. */
  readonly OutputFormat?: string | undefined;
  /** The prefix text with which to begin Amazon S3 log object names. */
  readonly Prefix?: string | undefined;
}

/** Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline. */
export interface Pipe_SageMakerPipelineParameter {
  /** Name of parameter to start execution of a SageMaker AI Model Building Pipeline. */
  readonly Name?: string | undefined;
  /** Value of parameter to start execution of a SageMaker AI Model Building Pipeline. */
  readonly Value?: string | undefined;
}

/** The AWS Secrets Manager secret that stores your stream credentials. */
export interface Pipe_SelfManagedKafkaAccessConfigurationCredentials {
  /** The ARN of the Secrets Manager secret. */
  readonly BasicAuth?: string | undefined;
  /** The ARN of the Secrets Manager secret. */
  readonly ClientCertificateTlsAuth?: string | undefined;
  /** The ARN of the Secrets Manager secret. */
  readonly SaslScram256Auth?: string | undefined;
  /** The ARN of the Secrets Manager secret. */
  readonly SaslScram512Auth?: string | undefined;
}

/** This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be… */
export interface Pipe_SelfManagedKafkaAccessConfigurationVpc {
  /** Specifies the security groups associated with the stream. */
  readonly SecurityGroup?: readonly string[] | undefined;
  /** Specifies the subnets associated with the stream. */
  readonly Subnets?: readonly string[] | undefined;
}

/** Maps a single source data field to a single record in the specified Timestream for LiveAnalytics table. */
export interface Pipe_SingleMeasureMapping {
  /** Target measure name for the measurement attribute in the Timestream table. */
  readonly MeasureName?: string | undefined;
  /** Dynamic path of the source field to map to the measure in the record. */
  readonly MeasureValue?: string | undefined;
  /** Data type of the source field. */
  readonly MeasureValueType?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Lambda::Alias`: The `AWS::Lambda::Alias` resource creates an alias for a Lambda function version. */
export interface Alias {
  /** A description of the alias. */
  readonly Description?: string | undefined;
  /** The name or ARN of the Lambda function. */
  readonly FunctionName?: string | undefined;
  /** The function version that the alias invokes. */
  readonly FunctionVersion?: string | undefined;
  /** The name of the alias. */
  readonly Name?: string | undefined;
  /** Specifies a provisioned concurrency configuration for a function's alias. */
  readonly ProvisionedConcurrencyConfig?: Alias_ProvisionedConcurrencyConfiguration | undefined;
  /** The routing configuration of the alias. */
  readonly RoutingConfig?: Alias_AliasRoutingConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the alias. */
  readonly AliasArn?: string | undefined;
}

/** The traffic-shifting configuration of a Lambda function alias. */
export interface Alias_AliasRoutingConfiguration {
  /** The second version, and the percentage of traffic that's routed to it. */
  readonly AdditionalVersionWeights?: readonly Alias_VersionWeight[] | undefined;
}

/** A provisioned concurrency configuration for a function's alias. */
export interface Alias_ProvisionedConcurrencyConfiguration {
  /** The amount of provisioned concurrency to allocate for the alias. */
  readonly ProvisionedConcurrentExecutions?: number | undefined;
}

/** The traffic-shifting configuration of a Lambda function alias. */
export interface Alias_VersionWeight {
  /** The qualifier of the second version. */
  readonly FunctionVersion?: string | undefined;
  /** The percentage of traffic that the alias routes to the second version. */
  readonly FunctionWeight?: number | undefined;
}

/** `AWS::Lambda::CapacityProvider`: Creates a capacity provider that manages compute resources for Lambda functions */
export interface CapacityProvider {
  readonly CapacityProviderName?: string | undefined;
  /** The scaling configuration for the capacity provider. */
  readonly CapacityProviderScalingConfig?: CapacityProvider_CapacityProviderScalingConfig | undefined;
  /** The instance requirements for compute resources managed by the capacity provider. */
  readonly InstanceRequirements?: CapacityProvider_InstanceRequirements | undefined;
  /** The ARN of the KMS key used to encrypt the capacity provider's resources. */
  readonly KmsKeyArn?: string | undefined;
  /** The permissions configuration for the capacity provider. */
  readonly PermissionsConfig?: CapacityProvider_CapacityProviderPermissionsConfig | undefined;
  /** Configuration that defines how tags are propagated to managed resources. */
  readonly PropagateTags?: CapacityProvider_PropagateTagsConfig | undefined;
  /** A key-value pair that provides metadata for the capacity provider. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Configuration that specifies the telemetry collection for the capacity provider. */
  readonly TelemetryConfig?: CapacityProvider_CapacityProviderTelemetryConfig | undefined;
  /** The VPC configuration for the capacity provider. */
  readonly VpcConfig?: CapacityProvider_CapacityProviderVpcConfig | undefined;
  readonly Arn?: string | undefined;
  /** The current state of the capacity provider. */
  readonly State?: string | undefined;
}

/** The capacity provider's Amazon CloudWatch Logs configuration settings. */
export interface CapacityProvider_CapacityProviderLoggingConfig {
  /** The name of the Amazon CloudWatch log group the capacity provider sends logs to. */
  readonly LogGroup?: string | undefined;
  /** Set this property to filter the system logs for your capacity provider that Lambda sends to CloudWatch. */
  readonly SystemLogLevel?: string | undefined;
}

/** Configuration that specifies the permissions required for the capacity provider to manage compute resources. */
export interface CapacityProvider_CapacityProviderPermissionsConfig {
  /** The ARN of the IAM role that the capacity provider uses to manage compute instances and other AWS resources. */
  readonly CapacityProviderOperatorRoleArn?: string | undefined;
}

/** Configuration that defines how the capacity provider scales compute instances based on demand and policies. */
export interface CapacityProvider_CapacityProviderScalingConfig {
  /** The maximum number of vCPUs that the capacity provider can provision across all compute instances. */
  readonly MaxVCpuCount?: number | undefined;
  /** The scaling mode that determines how the capacity provider responds to changes in demand. */
  readonly ScalingMode?: string | undefined;
  /** A list of target tracking scaling policies for the capacity provider. */
  readonly ScalingPolicies?: readonly CapacityProvider_TargetTrackingScalingPolicy[] | undefined;
}

/** Configuration that specifies the telemetry collection for the capacity provider. */
export interface CapacityProvider_CapacityProviderTelemetryConfig {
  /** The capacity provider's Amazon CloudWatch Logs configuration settings. */
  readonly LoggingConfig?: CapacityProvider_CapacityProviderLoggingConfig | undefined;
}

/** VPC configuration that specifies the network settings for compute instances managed by the capacity provider. */
export interface CapacityProvider_CapacityProviderVpcConfig {
  /** A list of security group IDs that control network access for compute instances managed by the capacity provider. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of subnet IDs where the capacity provider launches compute instances. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** Specifications that define the characteristics and constraints for compute instances used by the capacity provider. */
export interface CapacityProvider_InstanceRequirements {
  /** A list of EC2 instance types that the capacity provider is allowed to use. */
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  /** A list of supported CPU architectures for compute instances. */
  readonly Architectures?: readonly string[] | undefined;
  /** A list of EC2 instance types that the capacity provider should not use, even if they meet other requirements. */
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
}

/** Configuration that defines how tags are propagated to managed resources. */
export interface CapacityProvider_PropagateTagsConfig {
  /** A list of tags to explicitly propagate to managed resources. */
  readonly ExplicitTags?: readonly Tag[] | undefined;
  /** The mode for tag propagation. */
  readonly Mode?: string | undefined;
}

/** A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a… */
export interface CapacityProvider_TargetTrackingScalingPolicy {
  /** The predefined metric type to track for scaling decisions. */
  readonly PredefinedMetricType?: string | undefined;
  /** The target value for the metric that the scaling policy attempts to maintain through scaling actions. */
  readonly TargetValue?: number | undefined;
}

/** `AWS::Lambda::CodeSigningConfig`: Details about a Code signing configuration. */
export interface CodeSigningConfig {
  /** List of allowed publishers. */
  readonly AllowedPublishers?: CodeSigningConfig_AllowedPublishers | undefined;
  /** The code signing policy controls the validation failure action for signature mismatch or expiry. */
  readonly CodeSigningPolicies?: CodeSigningConfig_CodeSigningPolicies | undefined;
  /** Code signing configuration description. */
  readonly Description?: string | undefined;
  /** A list of tags to add to the code signing configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the code signing configuration. */
  readonly CodeSigningConfigArn?: string | undefined;
  /** The code signing configuration ID. */
  readonly CodeSigningConfigId?: string | undefined;
}

/** List of signing profiles that can sign a code package. */
export interface CodeSigningConfig_AllowedPublishers {
  /** The Amazon Resource Name (ARN) for each of the signing profiles. */
  readonly SigningProfileVersionArns?: readonly string[] | undefined;
}

/** Code signing configuration policies specify the validation failure action for signature mismatch or expiry. */
export interface CodeSigningConfig_CodeSigningPolicies {
  /** Code signing configuration policy for deployment validation failure. */
  readonly UntrustedArtifactOnDeployment?: string | undefined;
}

/** `AWS::Lambda::EventInvokeConfig`: The `AWS::Lambda::EventInvokeConfig` resource configures options for asynchronous invocation on a version or an alias. */
export interface EventInvokeConfig {
  /** A destination for events after they have been sent to a function for processing. */
  readonly DestinationConfig?: EventInvokeConfig_DestinationConfig | undefined;
  /** The name of the Lambda function. */
  readonly FunctionName?: string | undefined;
  /** The maximum age of a request that Lambda sends to a function for processing. */
  readonly MaximumEventAgeInSeconds?: number | undefined;
  /** The maximum number of times to retry when the function returns an error. */
  readonly MaximumRetryAttempts?: number | undefined;
  /** The identifier of a version or alias. */
  readonly Qualifier?: string | undefined;
}

/** A configuration object that specifies the destination of an event after Lambda processes it. */
export interface EventInvokeConfig_DestinationConfig {
  /** The destination configuration for failed invocations. */
  readonly OnFailure?: EventInvokeConfig_OnFailure | undefined;
  /** The destination configuration for successful invocations. */
  readonly OnSuccess?: EventInvokeConfig_OnSuccess | undefined;
}

/** A destination for events that failed processing. */
export interface EventInvokeConfig_OnFailure {
  /** The Amazon Resource Name (ARN) of the destination resource. */
  readonly Destination?: string | undefined;
}

/** A destination for events that were processed successfully. */
export interface EventInvokeConfig_OnSuccess {
  /** The Amazon Resource Name (ARN) of the destination resource. */
  readonly Destination?: string | undefined;
}

/** `AWS::Lambda::EventSourceMapping`: The `AWS::Lambda::EventSourceMapping` resource creates a mapping between an event source and an AWS Lambda function. */
export interface EventSourceMapping {
  /** Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source. */
  readonly AmazonManagedKafkaEventSourceConfig?: EventSourceMapping_AmazonManagedKafkaEventSourceConfig | undefined;
  /** The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. */
  readonly BatchSize?: number | undefined;
  /** (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry. */
  readonly BisectBatchOnFunctionError?: boolean | undefined;
  /** (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the… */
  readonly DestinationConfig?: EventSourceMapping_DestinationConfig | undefined;
  /** Specific configuration settings for a DocumentDB event source. */
  readonly DocumentDBEventSourceConfig?: EventSourceMapping_DocumentDBEventSourceConfig | undefined;
  /** When true, the event source mapping is active. */
  readonly Enabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the event source. */
  readonly EventSourceArn?: string | undefined;
  /** An object that defines the filter criteria that determine whether Lambda should process an event. */
  readonly FilterCriteria?: EventSourceMapping_FilterCriteria | undefined;
  /** The name or ARN of the Lambda function. */
  readonly FunctionName?: string | undefined;
  /** (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping. */
  readonly FunctionResponseTypes?: readonly string[] | undefined;
  /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's… */
  readonly KmsKeyArn?: string | undefined;
  /** The function's Amazon CloudWatch Logs configuration settings. */
  readonly LoggingConfig?: EventSourceMapping_LoggingConfig | undefined;
  /** The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function. */
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  /** (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. */
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  /** (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of… */
  readonly MaximumRetryAttempts?: number | undefined;
  /** The metrics configuration for your event source. */
  readonly MetricsConfig?: EventSourceMapping_MetricsConfig | undefined;
  /** (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard. */
  readonly ParallelizationFactor?: number | undefined;
  /** (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source. */
  readonly ProvisionedPollerConfig?: EventSourceMapping_ProvisionedPollerConfig | undefined;
  /** (Amazon MQ) The name of the Amazon MQ broker destination queue to consume. */
  readonly Queues?: readonly string[] | undefined;
  /** This property is for Amazon SQS event sources only. */
  readonly ScalingConfig?: EventSourceMapping_ScalingConfig | undefined;
  /** The self-managed Apache Kafka cluster for your event source. */
  readonly SelfManagedEventSource?: EventSourceMapping_SelfManagedEventSource | undefined;
  /** Specific configuration settings for a self-managed Apache Kafka event source. */
  readonly SelfManagedKafkaEventSourceConfig?: EventSourceMapping_SelfManagedKafkaEventSourceConfig | undefined;
  /** An array of the authentication protocol, VPC components, or virtual host to secure and define your event source. */
  readonly SourceAccessConfigurations?: readonly EventSourceMapping_SourceAccessConfiguration[] | undefined;
  /** The position in a stream from which to start reading. */
  readonly StartingPosition?: string | undefined;
  /** With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. */
  readonly StartingPositionTimestamp?: number | undefined;
  /** A list of tags to add to the event source mapping. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the Kafka topic. */
  readonly Topics?: readonly string[] | undefined;
  /** (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams… */
  readonly TumblingWindowInSeconds?: number | undefined;
  /** The Amazon Resource Name (ARN) of the event source mapping. */
  readonly EventSourceMappingArn?: string | undefined;
  /** The event source mapping's ID. */
  readonly Id?: string | undefined;
}

/** Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source. */
export interface EventSourceMapping_AmazonManagedKafkaEventSourceConfig {
  /** The identifier for the Kafka consumer group to join. */
  readonly ConsumerGroupId?: string | undefined;
  /** Specific configuration settings for a Kafka schema registry. */
  readonly SchemaRegistryConfig?: EventSourceMapping_SchemaRegistryConfig | undefined;
}

/** A configuration object that specifies the destination of an event after Lambda processes it. */
export interface EventSourceMapping_DestinationConfig {
  /** The destination configuration for failed invocations. */
  readonly OnFailure?: EventSourceMapping_OnFailure | undefined;
}

/** Specific configuration settings for a DocumentDB event source. */
export interface EventSourceMapping_DocumentDBEventSourceConfig {
  /** The name of the collection to consume within the database. */
  readonly CollectionName?: string | undefined;
  /** The name of the database to consume within the DocumentDB cluster. */
  readonly DatabaseName?: string | undefined;
  /** Determines what DocumentDB sends to your event stream during document update operations. */
  readonly FullDocument?: string | undefined;
}

/** The list of bootstrap servers for your Kafka brokers in the following format. */
export interface EventSourceMapping_Endpoints {
  /** The list of bootstrap servers for your Kafka brokers in the following format. */
  readonly KafkaBootstrapServers?: readonly string[] | undefined;
}

/** A structure within a `FilterCriteria` object that defines an event filtering pattern. */
export interface EventSourceMapping_Filter {
  /** A filter pattern. */
  readonly Pattern?: string | undefined;
}

/** An object that contains the filters for an event source. */
export interface EventSourceMapping_FilterCriteria {
  /** A list of filters. */
  readonly Filters?: readonly EventSourceMapping_Filter[] | undefined;
}

/** The function's Amazon CloudWatch Logs configuration settings. */
export interface EventSourceMapping_LoggingConfig {
  /** Set this property to filter the system logs for your function that Lambda sends to CloudWatch. */
  readonly SystemLogLevel?: string | undefined;
}

/** The metrics configuration for your event source. */
export interface EventSourceMapping_MetricsConfig {
  /** The metrics you want your event source mapping to produce. */
  readonly Metrics?: readonly string[] | undefined;
}

/** A destination for events that failed processing. */
export interface EventSourceMapping_OnFailure {
  /** The Amazon Resource Name (ARN) of the destination resource. */
  readonly Destination?: string | undefined;
}

/** The provisioned mode configuration for the event source. */
export interface EventSourceMapping_ProvisionedPollerConfig {
  /** The maximum number of event pollers this event source can scale up to. */
  readonly MaximumPollers?: number | undefined;
  /** The minimum number of event pollers this event source can scale down to. */
  readonly MinimumPollers?: number | undefined;
  /** (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group. */
  readonly PollerGroupName?: string | undefined;
}

/** (Amazon SQS only) The scaling configuration for the event source. */
export interface EventSourceMapping_ScalingConfig {
  /** Limits the number of concurrent instances that the Amazon SQS event source can invoke. */
  readonly MaximumConcurrency?: number | undefined;
}

/** Specific access configuration settings that tell Lambda how to authenticate with your schema registry. */
export interface EventSourceMapping_SchemaRegistryAccessConfig {
  /** The type of authentication Lambda uses to access your schema registry. */
  readonly Type?: string | undefined;
  /** The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry. */
  readonly URI?: string | undefined;
}

/** Specific configuration settings for a Kafka schema registry. */
export interface EventSourceMapping_SchemaRegistryConfig {
  /** An array of access configuration objects that tell Lambda how to authenticate with your schema registry. */
  readonly AccessConfigs?: readonly EventSourceMapping_SchemaRegistryAccessConfig[] | undefined;
  /** The record format that Lambda delivers to your function after schema validation. */
  readonly EventRecordFormat?: string | undefined;
  /** The URI for your schema registry. */
  readonly SchemaRegistryURI?: string | undefined;
  /** An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and… */
  readonly SchemaValidationConfigs?: readonly EventSourceMapping_SchemaValidationConfig[] | undefined;
}

/** Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and… */
export interface EventSourceMapping_SchemaValidationConfig {
  /** The attributes you want your schema registry to validate and filter for. */
  readonly Attribute?: string | undefined;
}

/** The self-managed Apache Kafka cluster for your event source. */
export interface EventSourceMapping_SelfManagedEventSource {
  /** The list of bootstrap servers for your Kafka brokers in the following format. */
  readonly Endpoints?: EventSourceMapping_Endpoints | undefined;
}

/** Specific configuration settings for a self-managed Apache Kafka event source. */
export interface EventSourceMapping_SelfManagedKafkaEventSourceConfig {
  /** The identifier for the Kafka consumer group to join. */
  readonly ConsumerGroupId?: string | undefined;
  /** The mode that determines how Lambda reads from a Kafka topic. */
  readonly ConsumptionMode?: string | undefined;
  /** Specific configuration settings for a Kafka schema registry. */
  readonly SchemaRegistryConfig?: EventSourceMapping_SchemaRegistryConfig | undefined;
}

/** An array of the authentication protocol, VPC components, or virtual host to secure and define your event source. */
export interface EventSourceMapping_SourceAccessConfiguration {
  /** The type of authentication protocol, VPC components, or virtual host for your event source. */
  readonly Type?: string | undefined;
  /** The value for your chosen configuration in `Type`. */
  readonly URI?: string | undefined;
}

/** `AWS::Lambda::Function`: The `AWS::Lambda::Function` resource creates a Lambda function. */
export interface Function {
  /** The instruction set architecture that the function supports. */
  readonly Architectures?: readonly string[] | undefined;
  /** Configuration for the capacity provider that manages compute resources for Lambda functions. */
  readonly CapacityProviderConfig?: Function_CapacityProviderConfig | undefined;
  /** The code for the function. */
  readonly Code?: Function_Code | undefined;
  /** To enable code signing for this function, specify the ARN of a code-signing configuration. */
  readonly CodeSigningConfigArn?: string | undefined;
  /** A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they… */
  readonly DeadLetterConfig?: Function_DeadLetterConfig | undefined;
  /** A description of the function. */
  readonly Description?: string | undefined;
  /** Configuration settings for durable functions, including execution timeout and retention period for execution history. */
  readonly DurableConfig?: Function_DurableConfig | undefined;
  /** Environment variables that are accessible from function code during execution. */
  readonly Environment?: Function_Environment | undefined;
  /** The size of the function's `/tmp` directory in MB. */
  readonly EphemeralStorage?: Function_EphemeralStorage | undefined;
  /** Connection settings for an Amazon EFS file system. */
  readonly FileSystemConfigs?: readonly Function_FileSystemConfig[] | undefined;
  /** The name of the Lambda function, up to 64 characters in length. */
  readonly FunctionName?: string | undefined;
  /** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and… */
  readonly FunctionScalingConfig?: Function_FunctionScalingConfig | undefined;
  /** The name of the method within your code that Lambda calls to run your function. */
  readonly Handler?: string | undefined;
  /** Configuration values that override the container image Dockerfile settings. */
  readonly ImageConfig?: Function_ImageConfig | undefined;
  /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt the following resources. */
  readonly KmsKeyArn?: string | undefined;
  /** A list of function layers to add to the function's execution environment. */
  readonly Layers?: readonly string[] | undefined;
  /** The function's Amazon CloudWatch Logs configuration settings. */
  readonly LoggingConfig?: Function_LoggingConfig | undefined;
  /** The amount of memory available to the function at runtime. */
  readonly MemorySize?: number | undefined;
  /** The type of deployment package. */
  readonly PackageType?: string | undefined;
  readonly PublishToLatestPublished?: boolean | undefined;
  /** The status of your function's recursive loop detection configuration. */
  readonly RecursiveLoop?: string | undefined;
  /** The number of simultaneous executions to reserve for the function. */
  readonly ReservedConcurrentExecutions?: number | undefined;
  /** The Amazon Resource Name (ARN) of the function's execution role. */
  readonly Role?: string | undefined;
  /** The identifier of the function's runtime. */
  readonly Runtime?: string | undefined;
  /** Sets the runtime management configuration for a function's version. */
  readonly RuntimeManagementConfig?: Function_RuntimeManagementConfig | undefined;
  /** The function's AWS Lambda SnapStart setting. */
  readonly SnapStart?: Function_SnapStart | undefined;
  /** A list of tags to apply to the function. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The function's tenant isolation configuration settings. */
  readonly TenancyConfig?: Function_TenancyConfig | undefined;
  /** The amount of time (in seconds) that Lambda allows a function to run before stopping it. */
  readonly Timeout?: number | undefined;
  /** Set `Mode` to `Active` to sample and trace a subset of incoming requests with X-Ray. */
  readonly TracingConfig?: Function_TracingConfig | undefined;
  /** For network connectivity to AWS resources in a VPC, specify a list of security groups and subnets in the VPC. */
  readonly VpcConfig?: Function_VpcConfig | undefined;
  /** The Amazon Resource Name (ARN) of the function. */
  readonly Arn?: string | undefined;
  /** The function's SnapStart setting. */
  readonly SnapStartResponse?: Function_SnapStartResponse | undefined;
}

/** Configuration for the capacity provider that manages compute resources for Lambda functions. */
export interface Function_CapacityProviderConfig {
  /** Configuration for Lambda-managed instances used by the capacity provider. */
  readonly LambdaManagedInstancesCapacityProviderConfig?: Function_LambdaManagedInstancesCapacityProviderConfig | undefined;
}

/** The deployment package for a Lambda function. */
export interface Function_Code {
  /** URI of a container image in the Amazon ECR registry. */
  readonly ImageUri?: string | undefined;
  /** An Amazon S3 bucket in the same AWS Region as your function. */
  readonly S3Bucket?: string | undefined;
  /** The Amazon S3 key of the deployment package. */
  readonly S3Key?: string | undefined;
  /** Specifies the storage mode for the deployment package. */
  readonly S3ObjectStorageMode?: string | undefined;
  /** For versioned objects, the version of the deployment package object to use. */
  readonly S3ObjectVersion?: string | undefined;
  /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt your function's .zip… */
  readonly SourceKMSKeyArn?: string | undefined;
  /** (Node.js and Python) The source code of your Lambda function. */
  readonly ZipFile?: string | undefined;
}

/** The dead-letter queue for failed asynchronous invocations. */
export interface Function_DeadLetterConfig {
  /** The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic. */
  readonly TargetArn?: string | undefined;
}

/** Configuration settings for durable functions, including execution timeout and retention period for execution history. */
export interface Function_DurableConfig {
  /** The maximum time (in seconds) that a durable execution can run before timing out. */
  readonly ExecutionTimeout?: number | undefined;
  /** The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable execution's payload data,… */
  readonly KMSKeyArn?: string | undefined;
  /** The number of days to retain execution history after a durable execution completes. */
  readonly RetentionPeriodInDays?: number | undefined;
}

/** A function's environment variable settings. */
export interface Function_Environment {
  /** Environment variable key-value pairs. */
  readonly Variables?: { readonly [key: string]: string | undefined } | undefined;
}

/** The size of the function's `/tmp` directory in MB. */
export interface Function_EphemeralStorage {
  /** The size of the function's `/tmp` directory. */
  readonly Size?: number | undefined;
}

/** Details about the connection between a Lambda function and an Amazon EFS file system. */
export interface Function_FileSystemConfig {
  /** The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file system. */
  readonly Arn?: string | undefined;
  /** The path where the function can access the file system, starting with `/mnt/`. */
  readonly LocalMountPath?: string | undefined;
  /** Setting controls how your function accesses data from an Amazon S3 file system. */
  readonly S3FilesConfig?: Function_S3FilesConfig | undefined;
}

/** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and… */
export interface Function_FunctionScalingConfig {
  /** The maximum number of execution environments that can be provisioned for the function. */
  readonly MaxExecutionEnvironments?: number | undefined;
  /** The minimum number of execution environments to maintain for the function. */
  readonly MinExecutionEnvironments?: number | undefined;
}

/** Configuration values that override the container image Dockerfile settings. */
export interface Function_ImageConfig {
  /** Specifies parameters that you want to pass in with ENTRYPOINT. */
  readonly Command?: readonly string[] | undefined;
  /** Specifies the entry point to their application, which is typically the location of the runtime executable. */
  readonly EntryPoint?: readonly string[] | undefined;
  /** Specifies the working directory. */
  readonly WorkingDirectory?: string | undefined;
}

/** Configuration for Lambda-managed instances used by the capacity provider. */
export interface Function_LambdaManagedInstancesCapacityProviderConfig {
  /** The Amazon Resource Name (ARN) of the capacity provider. */
  readonly CapacityProviderArn?: string | undefined;
  /** The amount of memory in GiB allocated per vCPU for execution environments. */
  readonly ExecutionEnvironmentMemoryGiBPerVCpu?: number | undefined;
  /** The maximum number of concurrent executions that can run on each execution environment. */
  readonly PerExecutionEnvironmentMaxConcurrency?: number | undefined;
}

/** The function's Amazon CloudWatch Logs configuration settings. */
export interface Function_LoggingConfig {
  /** Set this property to filter the application logs for your function that Lambda sends to CloudWatch. */
  readonly ApplicationLogLevel?: string | undefined;
  /** The format in which Lambda sends your function's application and system logs to CloudWatch. */
  readonly LogFormat?: string | undefined;
  /** The name of the Amazon CloudWatch log group the function sends logs to. */
  readonly LogGroup?: string | undefined;
  /** Set this property to filter the system logs for your function that Lambda sends to CloudWatch. */
  readonly SystemLogLevel?: string | undefined;
}

/** Sets the runtime management configuration for a function's version. */
export interface Function_RuntimeManagementConfig {
  /** The ARN of the runtime version you want the function to use. */
  readonly RuntimeVersionArn?: string | undefined;
  /** Specify the runtime update mode. */
  readonly UpdateRuntimeOn?: string | undefined;
}

/** Setting controls how your function accesses data from an Amazon S3 file system. */
export interface Function_S3FilesConfig {
  /** Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature "direct… */
  readonly DirectS3Read?: string | undefined;
}

/** The function's AWS Lambda SnapStart setting. */
export interface Function_SnapStart {
  /** Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a… */
  readonly ApplyOn?: string | undefined;
}

/** The function's SnapStart setting. */
export interface Function_SnapStartResponse {
  /** When set to `PublishedVersions`, Lambda creates a snapshot of the execution environment when you publish a function… */
  readonly ApplyOn?: string | undefined;
  /** When you provide a qualified Amazon Resource Name (ARN), this response element indicates whether SnapStart is activated… */
  readonly OptimizationStatus?: string | undefined;
}

/** Specifies the tenant isolation mode configuration for a Lambda function. */
export interface Function_TenancyConfig {
  /** Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a specific… */
  readonly TenantIsolationMode?: string | undefined;
}

/** The function's AWS X-Ray tracing configuration. */
export interface Function_TracingConfig {
  /** The tracing mode. */
  readonly Mode?: string | undefined;
}

/** The VPC security groups and subnets that are attached to a Lambda function. */
export interface Function_VpcConfig {
  /** Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets. */
  readonly Ipv6AllowedForDualStack?: boolean | undefined;
  /** A list of VPC security group IDs. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of VPC subnet IDs. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** `AWS::Lambda::LayerVersion`: The `AWS::Lambda::LayerVersion` resource creates a Lambda layer from a ZIP archive. */
export interface LayerVersion {
  /** A list of compatible instruction set architectures. */
  readonly CompatibleArchitectures?: readonly string[] | undefined;
  /** A list of compatible function runtimes. */
  readonly CompatibleRuntimes?: readonly string[] | undefined;
  /** The function layer archive. */
  readonly Content?: LayerVersion_Content | undefined;
  /** The description of the version. */
  readonly Description?: string | undefined;
  /** The name or Amazon Resource Name (ARN) of the layer. */
  readonly LayerName?: string | undefined;
  /** The layer's software license. */
  readonly LicenseInfo?: string | undefined;
  /** The ARN of the layer version. */
  readonly LayerVersionArn?: string | undefined;
}

/** A ZIP archive that contains the contents of an Lambda layer. */
export interface LayerVersion_Content {
  /** The Amazon S3 bucket of the layer archive. */
  readonly S3Bucket?: string | undefined;
  /** The Amazon S3 key of the layer archive. */
  readonly S3Key?: string | undefined;
  /** Specifies whether Lambda should copy the deployment package to its internal storage (COPY) or reference it directly… */
  readonly S3ObjectStorageMode?: string | undefined;
  /** For versioned objects, the version of the layer archive object to use. */
  readonly S3ObjectVersion?: string | undefined;
}

/** `AWS::Lambda::LayerVersionPermission`: The `AWS::Lambda::LayerVersionPermission` resource adds permissions to the resource-based policy of a version of an… */
export interface LayerVersionPermission {
  /** The API action that grants access to the layer. */
  readonly Action?: string | undefined;
  /** The name or Amazon Resource Name (ARN) of the layer. */
  readonly LayerVersionArn?: string | undefined;
  /** With the principal set to `*`, grant permission to all accounts in the specified organization. */
  readonly OrganizationId?: string | undefined;
  /** An account ID, or `*` to grant layer usage permission to all accounts in an organization, or all AWS accounts (if… */
  readonly Principal?: string | undefined;
  /** ID generated by service */
  readonly Id?: string | undefined;
}

/** `AWS::Lambda::MicrovmImage`: Resource Type definition for AWS::Lambda::MicrovmImage */
export interface MicrovmImage {
  readonly AdditionalOsCapabilities?: readonly string[] | undefined;
  /** ARN of the base MicroVM image. */
  readonly BaseImageArn?: string | undefined;
  /** Specific version of the base MicroVM image to use. */
  readonly BaseImageVersion?: string | undefined;
  /** ARN of the IAM build role. */
  readonly BuildRoleArn?: string | undefined;
  readonly CodeArtifact?: MicrovmImage_CodeArtifact | undefined;
  readonly CpuConfigurations?: readonly MicrovmImage_CpuConfiguration[] | undefined;
  /** Human-readable description of the MicroVM image and its purpose. */
  readonly Description?: string | undefined;
  readonly EgressNetworkConnectors?: readonly string[] | undefined;
  /** Environment variables to set in the container during the snapshot build. */
  readonly EnvironmentVariables?: readonly MicrovmImage_EnvironmentVariable[] | undefined;
  readonly Hooks?: MicrovmImage_Hooks | undefined;
  readonly Logging?: MicrovmImage_Logging | undefined;
  /** Unique name for the MicroVM image within the account. */
  readonly Name?: string | undefined;
  readonly Resources?: readonly MicrovmImage_Resources[] | undefined;
  /** Key-value pairs to associate with the MicroVM image for organization and management. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Timestamp when the MicroVM image was created. */
  readonly CreatedAt?: string | undefined;
  /** ARN of the MicroVM image. */
  readonly ImageArn?: string | undefined;
  /** The latest active version of the MicroVM image. */
  readonly LatestActiveImageVersion?: string | undefined;
  /** The latest failed version of the MicroVM image. */
  readonly LatestFailedImageVersion?: string | undefined;
  readonly State?: string | undefined;
  /** Timestamp when the MicroVM image was updated. */
  readonly UpdatedAt?: string | undefined;
}

export interface MicrovmImage_CloudWatchLogging {
  readonly LogGroup?: string | undefined;
  readonly LogStream?: string | undefined;
}

export interface MicrovmImage_CodeArtifact {
  readonly Uri?: string | undefined;
}

export interface MicrovmImage_CpuConfiguration {
  readonly Architecture?: string | undefined;
}

export interface MicrovmImage_EnvironmentVariable {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface MicrovmImage_Hooks {
  readonly MicrovmHooks?: MicrovmImage_MicrovmHooks | undefined;
  readonly MicrovmImageHooks?: MicrovmImage_MicrovmImageHooks | undefined;
  readonly Port?: number | undefined;
}

export interface MicrovmImage_Logging {
  readonly CloudWatch?: MicrovmImage_CloudWatchLogging | undefined;
  readonly Disabled?: boolean | undefined;
}

export interface MicrovmImage_MicrovmHooks {
  readonly Resume?: string | undefined;
  readonly ResumeTimeoutInSeconds?: number | undefined;
  readonly Run?: string | undefined;
  readonly RunTimeoutInSeconds?: number | undefined;
  readonly Suspend?: string | undefined;
  readonly SuspendTimeoutInSeconds?: number | undefined;
  readonly Terminate?: string | undefined;
  readonly TerminateTimeoutInSeconds?: number | undefined;
}

export interface MicrovmImage_MicrovmImageHooks {
  readonly Ready?: string | undefined;
  readonly ReadyTimeoutInSeconds?: number | undefined;
  readonly Validate?: string | undefined;
  readonly ValidateTimeoutInSeconds?: number | undefined;
}

export interface MicrovmImage_Resources {
  readonly MinimumMemoryInMiB?: number | undefined;
}

/** `AWS::Lambda::NetworkConnector`: Resource Type definition for AWS::Lambda::NetworkConnector */
export interface NetworkConnector {
  /** The network configuration for the connector. */
  readonly Configuration?: NetworkConnector_Config | undefined;
  /** A unique name for the network connector within your account and Region. */
  readonly Name?: string | undefined;
  /** The ARN of the IAM role that Lambda assumes to manage elastic network interfaces in your VPC. */
  readonly OperatorRole?: string | undefined;
  /** A list of tags to apply to the network connector. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the network connector. */
  readonly Arn?: string | undefined;
  /** The current state of the network connector. */
  readonly State?: string | undefined;
}

/** The network configuration for the connector. */
export interface NetworkConnector_Config {
  /** The VPC egress configuration for the network connector. */
  readonly VpcEgressConfiguration?: NetworkConnector_VpcEgressConfiguration | undefined;
}

/** The VPC egress configuration for the network connector. */
export interface NetworkConnector_VpcEgressConfiguration {
  /** The types of Lambda compute resources that can use this connector. */
  readonly AssociatedComputeResourceTypes?: readonly string[] | undefined;
  /** The network protocol for the connector. */
  readonly NetworkProtocol?: string | undefined;
  /** The IDs of the VPC security groups to attach to the ENIs. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The IDs of the VPC subnets where Lambda provisions elastic network interfaces (ENIs). */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** `AWS::Lambda::Permission`: The `AWS::Lambda::Permission` resource grants an AWS service or another account permission to use a function. */
export interface Permission {
  /** The action that the principal can use on the function. */
  readonly Action?: string | undefined;
  /** For Alexa Smart Home functions, a token that the invoker must supply. */
  readonly EventSourceToken?: string | undefined;
  /** The name or ARN of the Lambda function, version, or alias. */
  readonly FunctionName?: string | undefined;
  /** The type of authentication that your function URL uses. */
  readonly FunctionUrlAuthType?: string | undefined;
  /** Indicates whether the permission applies when the function is invoked through a function URL. */
  readonly InvokedViaFunctionUrl?: boolean | undefined;
  /** The AWS service, AWS account, IAM user, or IAM role that invokes the function. */
  readonly Principal?: string | undefined;
  /** The identifier for your organization in AWS Organizations. */
  readonly PrincipalOrgID?: string | undefined;
  /** For AWS service, the ID of the AWS account that owns the resource. */
  readonly SourceAccount?: string | undefined;
  /** For AWS services, the ARN of the AWS resource that invokes the function. */
  readonly SourceArn?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::Lambda::ResourcePolicy`: Use the ``AWS::Lambda::ResourcePolicy`` resource to attach a resource-based policy to a LAM resource. */
export interface ResourcePolicy {
  /** The policy document you want to add to your LAM resource. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  readonly ResourceArn?: string | undefined;
}

/** `AWS::Lambda::Url`: The `AWS::Lambda::Url` resource creates a function URL with the specified configuration parameters. */
export interface Url {
  /** The type of authentication that your function URL uses. */
  readonly AuthType?: string | undefined;
  /** The Cross-Origin Resource Sharing (CORS) settings for your function URL. */
  readonly Cors?: Url_Cors | undefined;
  /** Use one of the following options. */
  readonly InvokeMode?: string | undefined;
  /** The alias name. */
  readonly Qualifier?: string | undefined;
  /** The name of the Lambda function. */
  readonly TargetFunctionArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the function. */
  readonly FunctionArn?: string | undefined;
  /** The HTTP URL endpoint for your function. */
  readonly FunctionUrl?: string | undefined;
}

/** The Cross-Origin Resource Sharing (CORS) settings for your function URL. */
export interface Url_Cors {
  /** Whether you want to allow cookies or other credentials in requests to your function URL. */
  readonly AllowCredentials?: boolean | undefined;
  /** The HTTP headers that origins can include in requests to your function URL. */
  readonly AllowHeaders?: readonly string[] | undefined;
  /** The HTTP methods that are allowed when calling your function URL. */
  readonly AllowMethods?: readonly string[] | undefined;
  /** The origins that can access your function URL. */
  readonly AllowOrigins?: readonly string[] | undefined;
  /** The HTTP headers in your function response that you want to expose to origins that call your function URL. */
  readonly ExposeHeaders?: readonly string[] | undefined;
  /** The maximum amount of time, in seconds, that browsers can cache results of a preflight request. */
  readonly MaxAge?: number | undefined;
}

/** `AWS::Lambda::Version`: The `AWS::Lambda::Version` resource creates a version from the current code and configuration of a function. */
export interface Version {
  /** Only publish a version if the hash value matches the value that's specified. */
  readonly CodeSha256?: string | undefined;
  /** A description for the version to override the description in the function configuration. */
  readonly Description?: string | undefined;
  /** The name or ARN of the Lambda function. */
  readonly FunctionName?: string | undefined;
  /** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and… */
  readonly FunctionScalingConfig?: Version_FunctionScalingConfig | undefined;
  /** Specifies a provisioned concurrency configuration for a function's version. */
  readonly ProvisionedConcurrencyConfig?: Version_ProvisionedConcurrencyConfiguration | undefined;
  /** Runtime Management Config of a function. */
  readonly RuntimePolicy?: Version_RuntimePolicy | undefined;
  /** The ARN of the function. */
  readonly FunctionArn?: string | undefined;
  /** The version number. */
  readonly Version?: string | undefined;
}

/** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and… */
export interface Version_FunctionScalingConfig {
  /** The maximum number of execution environments that can be provisioned for the function. */
  readonly MaxExecutionEnvironments?: number | undefined;
  /** The minimum number of execution environments to maintain for the function. */
  readonly MinExecutionEnvironments?: number | undefined;
}

/** A provisioned concurrency configuration for a function's version. */
export interface Version_ProvisionedConcurrencyConfiguration {
  /** The amount of provisioned concurrency to allocate for the version. */
  readonly ProvisionedConcurrentExecutions?: number | undefined;
}

/** Sets the runtime management configuration for a function's version. */
export interface Version_RuntimePolicy {
  /** The ARN of the runtime version you want the function to use. */
  readonly RuntimeVersionArn?: string | undefined;
  /** Specify the runtime update mode. */
  readonly UpdateRuntimeOn?: string | undefined;
}

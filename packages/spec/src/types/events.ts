// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Events::ApiDestination`: Creates an API destination, which is an HTTP invocation endpoint configured as a target for events. */
export interface ApiDestination {
  /** The ARN of the connection to use for the API destination. */
  readonly ConnectionArn?: string | undefined;
  /** A description for the API destination to create. */
  readonly Description?: string | undefined;
  /** The method to use for the request to the HTTP invocation endpoint. */
  readonly HttpMethod?: string | undefined;
  /** The URL to the HTTP invocation endpoint for the API destination. */
  readonly InvocationEndpoint?: string | undefined;
  /** The maximum number of requests per second to send to the HTTP invocation endpoint. */
  readonly InvocationRateLimitPerSecond?: number | undefined;
  /** The name for the API destination to create. */
  readonly Name?: string | undefined;
  /** The ARN of the API destination that was created by the request. */
  readonly Arn?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of an API destination in resource format, so it can be used in the `Resource`… */
  readonly ArnForPolicy?: string | undefined;
}

/** `AWS::Events::Archive`: Creates an archive of events with the specified settings. */
export interface Archive {
  /** The name for the archive to create. */
  readonly ArchiveName?: string | undefined;
  /** A description for the archive. */
  readonly Description?: string | undefined;
  /** An event pattern to use to filter events sent to the archive. */
  readonly EventPattern?: Json | undefined;
  /** The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to… */
  readonly KmsKeyIdentifier?: string | undefined;
  /** The number of days to retain events for. */
  readonly RetentionDays?: number | undefined;
  /** The ARN of the event bus that sends events to the archive. */
  readonly SourceArn?: string | undefined;
  /** The ARN of the archive created. */
  readonly Arn?: string | undefined;
}

/** `AWS::Events::Connection`: Creates a connection. */
export interface Connection {
  /** The authorization parameters to use to authorize with the endpoint. */
  readonly AuthParameters?: Connection_AuthParameters | undefined;
  /** The type of authorization to use for the connection. */
  readonly AuthorizationType?: string | undefined;
  /** A description for the connection to create. */
  readonly Description?: string | undefined;
  /** For connections to private APIs, the parameters to use for invoking the API. */
  readonly InvocationConnectivityParameters?: Connection_InvocationConnectivityParameters | undefined;
  /** The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to… */
  readonly KmsKeyIdentifier?: string | undefined;
  /** The name for the connection to create. */
  readonly Name?: string | undefined;
  /** The ARN of the connection that was created by the request. */
  readonly Arn?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of a connection in resource format, so it can be used in the `Resource` element… */
  readonly ArnForPolicy?: string | undefined;
  /** The ARN for the secret created for the connection. */
  readonly SecretArn?: string | undefined;
}

/** The API key authorization parameters for the connection. */
export interface Connection_ApiKeyAuthParameters {
  /** The name of the API key to use for authorization. */
  readonly ApiKeyName?: string | undefined;
  /** The value for the API key to use for authorization. */
  readonly ApiKeyValue?: string | undefined;
}

/** Tthe authorization parameters to use for the connection. */
export interface Connection_AuthParameters {
  /** The API Key parameters to use for authorization. */
  readonly ApiKeyAuthParameters?: Connection_ApiKeyAuthParameters | undefined;
  /** The authorization parameters for Basic authorization. */
  readonly BasicAuthParameters?: Connection_BasicAuthParameters | undefined;
  /** For private OAuth authentication endpoints. */
  readonly ConnectivityParameters?: Connection_ConnectivityParameters | undefined;
  /** Additional parameters for the connection that are passed through with every invocation to the HTTP endpoint. */
  readonly InvocationHttpParameters?: Connection_ConnectionHttpParameters | undefined;
  /** The OAuth parameters to use for authorization. */
  readonly OAuthParameters?: Connection_OAuthParameters | undefined;
}

/** The Basic authorization parameters for the connection. */
export interface Connection_BasicAuthParameters {
  /** The password associated with the user name to use for Basic authorization. */
  readonly Password?: string | undefined;
  /** The user name to use for Basic authorization. */
  readonly Username?: string | undefined;
}

/** The OAuth authorization parameters to use for the connection. */
export interface Connection_ClientParameters {
  /** The client ID to use for OAuth authorization. */
  readonly ClientID?: string | undefined;
  /** The client secret assciated with the client ID to use for OAuth authorization. */
  readonly ClientSecret?: string | undefined;
}

/** Any additional parameters for the connection. */
export interface Connection_ConnectionHttpParameters {
  /** Any additional body string parameters for the connection. */
  readonly BodyParameters?: readonly Connection_Parameter[] | undefined;
  /** Any additional header parameters for the connection. */
  readonly HeaderParameters?: readonly Connection_Parameter[] | undefined;
  /** Any additional query string parameters for the connection. */
  readonly QueryStringParameters?: readonly Connection_Parameter[] | undefined;
}

/** If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint. */
export interface Connection_ConnectivityParameters {
  /** The parameters for EventBridge to use when invoking the resource endpoint. */
  readonly ResourceParameters?: Connection_ResourceParameters | undefined;
}

/** For connections to private APIs, the parameters to use for invoking the API. */
export interface Connection_InvocationConnectivityParameters {
  /** The parameters for EventBridge to use when invoking the resource endpoint. */
  readonly ResourceParameters?: Connection_ResourceParameters | undefined;
}

/** Contains the OAuth authorization parameters to use for the connection. */
export interface Connection_OAuthParameters {
  /** The URL to the authorization endpoint when OAuth is specified as the authorization type. */
  readonly AuthorizationEndpoint?: string | undefined;
  /** The client parameters for OAuth authorization. */
  readonly ClientParameters?: Connection_ClientParameters | undefined;
  /** The method to use for the authorization request. */
  readonly HttpMethod?: string | undefined;
  /** Details about the additional parameters to use for the connection. */
  readonly OAuthHttpParameters?: Connection_ConnectionHttpParameters | undefined;
}

/** Any additional query string parameter for the connection. */
export interface Connection_Parameter {
  /** Specifies whether the value is secret. */
  readonly IsValueSecret?: boolean | undefined;
  /** The key for a query string parameter. */
  readonly Key?: string | undefined;
  /** The value associated with the key for the query string parameter. */
  readonly Value?: string | undefined;
}

/** The parameters for EventBridge to use when invoking the resource endpoint. */
export interface Connection_ResourceParameters {
  /** For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between… */
  readonly ResourceAssociationArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint. */
  readonly ResourceConfigurationArn?: string | undefined;
}

/** `AWS::Events::Endpoint`: A global endpoint used to improve your application's availability by making it regional-fault tolerant. */
export interface Endpoint {
  /** A description for the endpoint. */
  readonly Description?: string | undefined;
  /** The event buses being used by the endpoint. */
  readonly EventBuses?: readonly Endpoint_EndpointEventBus[] | undefined;
  /** The name of the endpoint. */
  readonly Name?: string | undefined;
  /** Whether event replication was enabled or disabled for this endpoint. */
  readonly ReplicationConfig?: Endpoint_ReplicationConfig | undefined;
  /** The ARN of the role used by event replication for the endpoint. */
  readonly RoleArn?: string | undefined;
  /** The routing configuration of the endpoint. */
  readonly RoutingConfig?: Endpoint_RoutingConfig | undefined;
  /** The ARN of the endpoint. */
  readonly Arn?: string | undefined;
  /** The ID of the endpoint. */
  readonly EndpointId?: string | undefined;
  /** The URL of the endpoint. */
  readonly EndpointUrl?: string | undefined;
  /** The main Region of the endpoint. */
  readonly State?: string | undefined;
  /** The reason the endpoint is in its current state. */
  readonly StateReason?: string | undefined;
}

/** The event buses the endpoint is associated with. */
export interface Endpoint_EndpointEventBus {
  /** The ARN of the event bus the endpoint is associated with. */
  readonly EventBusArn?: string | undefined;
}

/** The failover configuration for an endpoint. */
export interface Endpoint_FailoverConfig {
  /** The main Region of the endpoint. */
  readonly Primary?: Endpoint_Primary | undefined;
  /** The Region that events are routed to when failover is triggered or event replication is enabled. */
  readonly Secondary?: Endpoint_Secondary | undefined;
}

/** The primary Region of the endpoint. */
export interface Endpoint_Primary {
  /** The ARN of the health check used by the endpoint to determine whether failover is triggered. */
  readonly HealthCheck?: string | undefined;
}

/** Endpoints can replicate all events to the secondary Region. */
export interface Endpoint_ReplicationConfig {
  /** The state of event replication. */
  readonly State?: string | undefined;
}

/** The routing configuration of the endpoint. */
export interface Endpoint_RoutingConfig {
  /** The failover configuration for an endpoint. */
  readonly FailoverConfig?: Endpoint_FailoverConfig | undefined;
}

/** The secondary Region that processes events when failover is triggered or replication is enabled. */
export interface Endpoint_Secondary {
  /** Defines the secondary Region. */
  readonly Route?: string | undefined;
}

/** `AWS::Events::EventBus`: Specifies an event bus within your account. */
export interface EventBus {
  /** Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ). */
  readonly DeadLetterConfig?: EventBus_DeadLetterConfig | undefined;
  /** The event bus description. */
  readonly Description?: string | undefined;
  /** If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched… */
  readonly EventSourceName?: string | undefined;
  /** The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to… */
  readonly KmsKeyIdentifier?: string | undefined;
  /** The logging configuration settings for the event bus. */
  readonly LogConfig?: EventBus_LogConfig | undefined;
  /** The name of the new event bus. */
  readonly Name?: string | undefined;
  /** The permissions policy of the event bus, describing which other AWS accounts can write events to this event bus. */
  readonly Policy?: PolicyDocument | undefined;
  /** Tags to associate with the event bus. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the event bus, such as `arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1`. */
  readonly Arn?: string | undefined;
}

/** Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ). */
export interface EventBus_DeadLetterConfig {
  /** The ARN of the SQS queue specified as the target for the dead-letter queue. */
  readonly Arn?: string | undefined;
}

/** The logging configuration settings for the event bus. */
export interface EventBus_LogConfig {
  /** Whether EventBridge include detailed event information in the records it generates. */
  readonly IncludeDetail?: string | undefined;
  /** The level of logging detail to include. */
  readonly Level?: string | undefined;
}

/** `AWS::Events::EventBusPolicy`: Running `PutPermission` permits the specified AWS account or AWS organization to put events to the specified event bus. */
export interface EventBusPolicy {
  /** The action that you are enabling the other account to perform. */
  readonly Action?: string | undefined;
  /** This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member… */
  readonly Condition?: EventBusPolicy_Condition | undefined;
  /** The name of the event bus associated with the rule. */
  readonly EventBusName?: string | undefined;
  /** The 12-digit AWS account ID that you are permitting to put events to your default event bus. */
  readonly Principal?: string | undefined;
  /** A JSON string that describes the permission policy statement. */
  readonly Statement?: Json | undefined;
  /** An identifier string for the external account that you are granting permissions to. */
  readonly StatementId?: string | undefined;
}

/** This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member… */
export interface EventBusPolicy_Condition {
  /** Specifies the value for the key. */
  readonly Key?: string | undefined;
  /** Specifies the type of condition. */
  readonly Type?: string | undefined;
  /** Specifies the key for the condition. */
  readonly Value?: string | undefined;
}

/** `AWS::Events::Rule`: Creates or updates the specified rule. */
export interface Rule {
  /** The description of the rule. */
  readonly Description?: string | undefined;
  /** The name or ARN of the event bus associated with the rule. */
  readonly EventBusName?: string | undefined;
  /** The event pattern of the rule. */
  readonly EventPattern?: Json | undefined;
  /** The name of the rule. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the role that is used for target invocation. */
  readonly RoleArn?: string | undefined;
  /** The scheduling expression. */
  readonly ScheduleExpression?: string | undefined;
  /** The state of the rule. */
  readonly State?: string | undefined;
  /** Any tags assigned to the event rule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Adds the specified targets to the specified rule, or updates the targets if they are already associated with the rule. */
  readonly Targets?: readonly Rule_Target[] | undefined;
  /** The ARN of the rule, such as `arn:aws:events:us-east-2:123456789012:rule/example`. */
  readonly Arn?: string | undefined;
  /** The name of the rule, exposed as a read-only attribute for use with Fn::GetAtt. */
  readonly RuleName?: string | undefined;
}

/** Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API. */
export interface Rule_AppSyncParameters {
  /** The GraphQL operation; that is, the query, mutation, or subscription to be parsed and executed by the GraphQL service. */
  readonly GraphQLOperation?: string | undefined;
}

/** This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be… */
export interface Rule_AwsVpcConfiguration {
  /** Specifies whether the task's elastic network interface receives a public IP address. */
  readonly AssignPublicIp?: string | undefined;
  /** Specifies the security groups associated with the task. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** Specifies the subnets associated with the task. */
  readonly Subnets?: readonly string[] | undefined;
}

/** The array properties for the submitted job, such as the size of the array. */
export interface Rule_BatchArrayProperties {
  /** The size of the array, if this is an array batch job. */
  readonly Size?: number | undefined;
}

/** The custom parameters to be used when the target is an AWS Batch job. */
export interface Rule_BatchParameters {
  /** The array properties for the submitted job, such as the size of the array. */
  readonly ArrayProperties?: Rule_BatchArrayProperties | undefined;
  /** The ARN or name of the job definition to use if the event target is an AWS Batch job. */
  readonly JobDefinition?: string | undefined;
  /** The name to use for this execution of the job, if the target is an AWS Batch job. */
  readonly JobName?: string | undefined;
  /** The retry strategy to use for failed jobs, if the target is an AWS Batch job. */
  readonly RetryStrategy?: Rule_BatchRetryStrategy | undefined;
}

/** The retry strategy to use for failed jobs, if the target is an AWS Batch job. */
export interface Rule_BatchRetryStrategy {
  /** The number of times to attempt to retry, if the job fails. */
  readonly Attempts?: number | undefined;
}

/** The details of a capacity provider strategy. */
export interface Rule_CapacityProviderStrategyItem {
  /** The base value designates how many tasks, at a minimum, to run on the specified capacity provider. */
  readonly Base?: number | undefined;
  /** The short name of the capacity provider. */
  readonly CapacityProvider?: string | undefined;
  /** The weight value designates the relative percentage of the total number of tasks launched that should use the specified… */
  readonly Weight?: number | undefined;
}

/** Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ). */
export interface Rule_DeadLetterConfig {
  /** The ARN of the SQS queue specified as the target for the dead-letter queue. */
  readonly Arn?: string | undefined;
}

/** The custom parameters to be used when the target is an Amazon ECS task. */
export interface Rule_EcsParameters {
  /** The capacity provider strategy to use for the task. */
  readonly CapacityProviderStrategy?: readonly Rule_CapacityProviderStrategyItem[] | undefined;
  /** Specifies whether to enable Amazon ECS managed tags for the task. */
  readonly EnableECSManagedTags?: boolean | undefined;
  /** Whether or not to enable the execute command functionality for the containers in this task. */
  readonly EnableExecuteCommand?: boolean | undefined;
  /** Specifies an ECS task group for the task. */
  readonly Group?: string | undefined;
  /** Specifies the launch type on which your task is running. */
  readonly LaunchType?: string | undefined;
  /** Use this structure if the Amazon ECS task uses the `awsvpc` network mode. */
  readonly NetworkConfiguration?: Rule_NetworkConfiguration | undefined;
  /** An array of placement constraint objects to use for the task. */
  readonly PlacementConstraints?: readonly Rule_PlacementConstraint[] | undefined;
  /** The placement strategy objects to use for the task. */
  readonly PlacementStrategies?: readonly Rule_PlacementStrategy[] | undefined;
  /** Specifies the platform version for the task. */
  readonly PlatformVersion?: string | undefined;
  /** Specifies whether to propagate the tags from the task definition to the task. */
  readonly PropagateTags?: string | undefined;
  /** The reference ID to use for the task. */
  readonly ReferenceId?: string | undefined;
  /** The metadata that you apply to the task to help you categorize and organize them. */
  readonly TagList?: readonly Tag[] | undefined;
  /** The number of tasks to create based on `TaskDefinition`. */
  readonly TaskCount?: number | undefined;
  /** The ARN of the task definition to use if the event target is an Amazon ECS task. */
  readonly TaskDefinitionArn?: string | undefined;
}

/** These are custom parameter to be used when the target is an API Gateway APIs or EventBridge ApiDestinations. */
export interface Rule_HttpParameters {
  /** The headers that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination. */
  readonly HeaderParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The path parameter values to be used to populate API Gateway API or EventBridge ApiDestination path wildcards ("*"). */
  readonly PathParameterValues?: readonly string[] | undefined;
  /** The query string keys/values that need to be sent as part of request invoking the API Gateway API or EventBridge… */
  readonly QueryStringParameters?: { readonly [key: string]: string | undefined } | undefined;
}

/** Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data… */
export interface Rule_InputTransformer {
  /** Map of JSON paths to be extracted from the event. */
  readonly InputPathsMap?: { readonly [key: string]: string | undefined } | undefined;
  /** Input template where you specify placeholders that will be filled with the values of the keys from `InputPathsMap` to… */
  readonly InputTemplate?: string | undefined;
}

/** This object enables you to specify a JSON path to extract from the event and use as the partition key for the Amazon… */
export interface Rule_KinesisParameters {
  /** The JSON path to be extracted from the event and used as the partition key. */
  readonly PartitionKeyPath?: string | undefined;
}

/** This structure specifies the network configuration for an ECS task. */
export interface Rule_NetworkConfiguration {
  /** Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to… */
  readonly AwsVpcConfiguration?: Rule_AwsVpcConfiguration | undefined;
}

/** An object representing a constraint on task placement. */
export interface Rule_PlacementConstraint {
  /** A cluster query language expression to apply to the constraint. */
  readonly Expression?: string | undefined;
  /** The type of constraint. */
  readonly Type?: string | undefined;
}

/** The task placement strategy for a task or service. */
export interface Rule_PlacementStrategy {
  /** The field to apply the placement strategy against. */
  readonly Field?: string | undefined;
  /** The type of placement strategy. */
  readonly Type?: string | undefined;
}

/** These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data… */
export interface Rule_RedshiftDataParameters {
  /** The name of the database. */
  readonly Database?: string | undefined;
  /** The database user name. */
  readonly DbUser?: string | undefined;
  /** The name or ARN of the secret that enables access to the database. */
  readonly SecretManagerArn?: string | undefined;
  /** The SQL statement text to run. */
  readonly Sql?: string | undefined;
  /** One or more SQL statements to run. */
  readonly Sqls?: readonly string[] | undefined;
  /** The name of the SQL statement. */
  readonly StatementName?: string | undefined;
  /** Indicates whether to send an event back to EventBridge after the SQL statement runs. */
  readonly WithEvent?: boolean | undefined;
}

/** A `RetryPolicy` object that includes information about the retry policy settings. */
export interface Rule_RetryPolicy {
  /** The maximum amount of time, in seconds, to continue to make retry attempts. */
  readonly MaximumEventAgeInSeconds?: number | undefined;
  /** The maximum number of retry attempts to make before the request fails. */
  readonly MaximumRetryAttempts?: number | undefined;
}

/** This parameter contains the criteria (either InstanceIds or a tag) used to specify which EC2 instances are to be sent… */
export interface Rule_RunCommandParameters {
  /** Currently, we support including only one RunCommandTarget block, which specifies either an array of InstanceIds or a… */
  readonly RunCommandTargets?: readonly Rule_RunCommandTarget[] | undefined;
}

/** Information about the EC2 instances that are to be sent the command, specified as key-value pairs. */
export interface Rule_RunCommandTarget {
  /** Can be either `tag:` tag-key or `InstanceIds`. */
  readonly Key?: string | undefined;
  /** If `Key` is `tag:` tag-key, `Values` is a list of tag values. */
  readonly Values?: readonly string[] | undefined;
}

/** Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline. */
export interface Rule_SageMakerPipelineParameter {
  /** Name of parameter to start execution of a SageMaker AI Model Building Pipeline. */
  readonly Name?: string | undefined;
  /** Value of parameter to start execution of a SageMaker AI Model Building Pipeline. */
  readonly Value?: string | undefined;
}

/** These are custom parameters to use when the target is a SageMaker AI Model Building Pipeline that starts based on… */
export interface Rule_SageMakerPipelineParameters {
  /** List of Parameter names and values for SageMaker AI Model Building Pipeline execution. */
  readonly PipelineParameterList?: readonly Rule_SageMakerPipelineParameter[] | undefined;
}

/** The custom parameters for EventBridge to use for a target that is an Amazon SQS fair or FIFO queue. */
export interface Rule_SqsParameters {
  /** The ID of the message group to use as the target. */
  readonly MessageGroupId?: string | undefined;
}

/** Targets are the resources to be invoked when a rule is triggered. */
export interface Rule_Target {
  /** Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API. */
  readonly AppSyncParameters?: Rule_AppSyncParameters | undefined;
  /** The Amazon Resource Name (ARN) of the target. */
  readonly Arn?: string | undefined;
  /** If the event target is an AWS Batch job, this contains the job definition, job name, and other parameters. */
  readonly BatchParameters?: Rule_BatchParameters | undefined;
  /** The `DeadLetterConfig` that defines the target queue to send dead-letter queue events to. */
  readonly DeadLetterConfig?: Rule_DeadLetterConfig | undefined;
  /** Contains the Amazon ECS task definition and task count to be used, if the event target is an Amazon ECS task. */
  readonly EcsParameters?: Rule_EcsParameters | undefined;
  /** Contains the HTTP parameters to use when the target is a API Gateway endpoint or EventBridge ApiDestination. */
  readonly HttpParameters?: Rule_HttpParameters | undefined;
  /** The ID of the target within the specified rule. */
  readonly Id?: string | undefined;
  /** Valid JSON text passed to the target. */
  readonly Input?: string | undefined;
  /** The value of the JSONPath that is used for extracting part of the matched event when passing it to the target. */
  readonly InputPath?: string | undefined;
  /** Settings to enable you to provide custom input to a target based on certain event data. */
  readonly InputTransformer?: Rule_InputTransformer | undefined;
  /** The custom parameter you can use to control the shard assignment, when the target is a Kinesis data stream. */
  readonly KinesisParameters?: Rule_KinesisParameters | undefined;
  /** Contains the Amazon Redshift Data API parameters to use when the target is a Amazon Redshift cluster. */
  readonly RedshiftDataParameters?: Rule_RedshiftDataParameters | undefined;
  /** The retry policy configuration to use for the dead-letter queue. */
  readonly RetryPolicy?: Rule_RetryPolicy | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is triggered. */
  readonly RoleArn?: string | undefined;
  /** Parameters used when you are using the rule to invoke Amazon EC2 Run Command. */
  readonly RunCommandParameters?: Rule_RunCommandParameters | undefined;
  /** Contains the SageMaker AI Model Building Pipeline parameters to start execution of a SageMaker AI Model Building… */
  readonly SageMakerPipelineParameters?: Rule_SageMakerPipelineParameters | undefined;
  /** Contains the message group ID to use when the target is an Amazon SQS fair or FIFO queue. */
  readonly SqsParameters?: Rule_SqsParameters | undefined;
}

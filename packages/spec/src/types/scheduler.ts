// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Scheduler::Schedule`: A schedule is the main resource you create, configure, and manage using Amazon EventBridge Scheduler. */
export interface Schedule {
  /** The description you specify for the schedule. */
  readonly Description?: string | undefined;
  /** The date, in UTC, before which the schedule can invoke its target. */
  readonly EndDate?: string | undefined;
  /** Allows you to configure a time window during which EventBridge Scheduler invokes the schedule. */
  readonly FlexibleTimeWindow?: Schedule_FlexibleTimeWindow | undefined;
  /** The name of the schedule group associated with this schedule. */
  readonly GroupName?: string | undefined;
  /** The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler will use to encrypt and… */
  readonly KmsKeyArn?: string | undefined;
  /** The name of the schedule. */
  readonly Name?: string | undefined;
  /** The expression that defines when the schedule runs. */
  readonly ScheduleExpression?: string | undefined;
  /** The timezone in which the scheduling expression is evaluated. */
  readonly ScheduleExpressionTimezone?: string | undefined;
  /** The date, in UTC, after which the schedule can begin invoking its target. */
  readonly StartDate?: string | undefined;
  /** Specifies whether the schedule is enabled or disabled. */
  readonly State?: string | undefined;
  /** The schedule's target details. */
  readonly Target?: Schedule_Target | undefined;
  /** The Amazon Resource Name (ARN) for the Amazon EventBridge Scheduler schedule. */
  readonly Arn?: string | undefined;
}

/** This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be… */
export interface Schedule_AwsVpcConfiguration {
  /** Specifies whether the task's elastic network interface receives a public IP address. */
  readonly AssignPublicIp?: string | undefined;
  /** Specifies the security groups associated with the task. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** Specifies the subnets associated with the task. */
  readonly Subnets?: readonly string[] | undefined;
}

/** The details of a capacity provider strategy. */
export interface Schedule_CapacityProviderStrategyItem {
  /** The base value designates how many tasks, at a minimum, to run on the specified capacity provider. */
  readonly Base?: number | undefined;
  /** The short name of the capacity provider. */
  readonly CapacityProvider?: string | undefined;
  /** The weight value designates the relative percentage of the total number of tasks launched that should use the specified… */
  readonly Weight?: number | undefined;
}

/** An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue… */
export interface Schedule_DeadLetterConfig {
  /** The Amazon Resource Name (ARN) of the SQS queue specified as the destination for the dead-letter queue. */
  readonly Arn?: string | undefined;
}

/** The templated target type for the Amazon ECS `RunTask` API operation. */
export interface Schedule_EcsParameters {
  /** The capacity provider strategy to use for the task. */
  readonly CapacityProviderStrategy?: readonly Schedule_CapacityProviderStrategyItem[] | undefined;
  /** Specifies whether to enable Amazon ECS managed tags for the task. */
  readonly EnableECSManagedTags?: boolean | undefined;
  /** Whether or not to enable the execute command functionality for the containers in this task. */
  readonly EnableExecuteCommand?: boolean | undefined;
  /** Specifies an Amazon ECS task group for the task. */
  readonly Group?: string | undefined;
  /** Specifies the launch type on which your task is running. */
  readonly LaunchType?: string | undefined;
  /** This structure specifies the network configuration for an ECS task. */
  readonly NetworkConfiguration?: Schedule_NetworkConfiguration | undefined;
  /** An array of placement constraint objects to use for the task. */
  readonly PlacementConstraints?: readonly Schedule_PlacementConstraint[] | undefined;
  /** The task placement strategy for a task or service. */
  readonly PlacementStrategy?: readonly Schedule_PlacementStrategy[] | undefined;
  /** Specifies the platform version for the task. */
  readonly PlatformVersion?: string | undefined;
  /** Specifies whether to propagate the tags from the task definition to the task. */
  readonly PropagateTags?: string | undefined;
  /** The reference ID to use for the task. */
  readonly ReferenceId?: string | undefined;
  /** The metadata that you apply to the task to help you categorize and organize them. */
  readonly Tags?: readonly ({ readonly [key: string]: string | undefined })[] | undefined;
  /** The number of tasks to create based on `TaskDefinition`. */
  readonly TaskCount?: number | undefined;
  /** The Amazon Resource Name (ARN) of the task definition to use if the event target is an Amazon ECS task. */
  readonly TaskDefinitionArn?: string | undefined;
}

/** The templated target type for the EventBridge `PutEvents` API operation. */
export interface Schedule_EventBridgeParameters {
  /** A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail. */
  readonly DetailType?: string | undefined;
  /** The source of the event. */
  readonly Source?: string | undefined;
}

/** Allows you to configure a time window during which EventBridge Scheduler invokes the schedule. */
export interface Schedule_FlexibleTimeWindow {
  /** The maximum time window during which a schedule can be invoked. */
  readonly MaximumWindowInMinutes?: number | undefined;
  /** Determines whether the schedule is invoked within a flexible time window. */
  readonly Mode?: string | undefined;
}

/** The templated target type for the Amazon Kinesis `PutRecord` API operation. */
export interface Schedule_KinesisParameters {
  /** Specifies the shard to which EventBridge Scheduler sends the event. */
  readonly PartitionKey?: string | undefined;
}

/** Specifies the network configuration for an ECS task. */
export interface Schedule_NetworkConfiguration {
  /** Specifies the Amazon VPC subnets and security groups for the task, and whether a public IP address is to be used. */
  readonly AwsvpcConfiguration?: Schedule_AwsVpcConfiguration | undefined;
}

/** An object representing a constraint on task placement. */
export interface Schedule_PlacementConstraint {
  /** A cluster query language expression to apply to the constraint. */
  readonly Expression?: string | undefined;
  /** The type of constraint. */
  readonly Type?: string | undefined;
}

/** The task placement strategy for a task or service. */
export interface Schedule_PlacementStrategy {
  /** The field to apply the placement strategy against. */
  readonly Field?: string | undefined;
  /** The type of placement strategy. */
  readonly Type?: string | undefined;
}

/** A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an… */
export interface Schedule_RetryPolicy {
  /** The maximum amount of time, in seconds, to continue to make retry attempts. */
  readonly MaximumEventAgeInSeconds?: number | undefined;
  /** The maximum number of retry attempts to make before the request fails. */
  readonly MaximumRetryAttempts?: number | undefined;
}

/** The name and value pair of a parameter to use to start execution of a SageMaker Model Building Pipeline. */
export interface Schedule_SageMakerPipelineParameter {
  /** Name of parameter to start execution of a SageMaker Model Building Pipeline. */
  readonly Name?: string | undefined;
  /** Value of parameter to start execution of a SageMaker Model Building Pipeline. */
  readonly Value?: string | undefined;
}

/** The templated target type for the Amazon SageMaker `StartPipelineExecution` API operation. */
export interface Schedule_SageMakerPipelineParameters {
  /** List of parameter names and values to use when executing the SageMaker Model Building Pipeline. */
  readonly PipelineParameterList?: readonly Schedule_SageMakerPipelineParameter[] | undefined;
}

/** The templated target type for the Amazon SQS `SendMessage` API operation. */
export interface Schedule_SqsParameters {
  /** The FIFO message group ID to use as the target. */
  readonly MessageGroupId?: string | undefined;
}

/** The schedule's target. */
export interface Schedule_Target {
  /** The Amazon Resource Name (ARN) of the target. */
  readonly Arn?: string | undefined;
  /** An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue… */
  readonly DeadLetterConfig?: Schedule_DeadLetterConfig | undefined;
  /** The templated target type for the Amazon ECS `RunTask` API operation. */
  readonly EcsParameters?: Schedule_EcsParameters | undefined;
  /** The templated target type for the EventBridge `PutEvents` API operation. */
  readonly EventBridgeParameters?: Schedule_EventBridgeParameters | undefined;
  /** The text, or well-formed JSON, passed to the target. */
  readonly Input?: string | undefined;
  /** The templated target type for the Amazon Kinesis `PutRecord` API operation. */
  readonly KinesisParameters?: Schedule_KinesisParameters | undefined;
  /** A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an… */
  readonly RetryPolicy?: Schedule_RetryPolicy | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this target when the schedule is… */
  readonly RoleArn?: string | undefined;
  /** The templated target type for the Amazon SageMaker `StartPipelineExecution` API operation. */
  readonly SageMakerPipelineParameters?: Schedule_SageMakerPipelineParameters | undefined;
  /** The templated target type for the Amazon SQS `SendMessage` API operation. */
  readonly SqsParameters?: Schedule_SqsParameters | undefined;
}

/** `AWS::Scheduler::ScheduleGroup`: A schedule group is an Amazon EventBridge Scheduler resource you use to organize your schedules. */
export interface ScheduleGroup {
  /** The name of the schedule group. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the schedule group. */
  readonly Arn?: string | undefined;
  /** The date and time at which the schedule group was created. */
  readonly CreationDate?: string | undefined;
  /** The time at which the schedule group was last modified. */
  readonly LastModificationDate?: string | undefined;
  /** Specifies the state of the schedule group. */
  readonly State?: string | undefined;
}

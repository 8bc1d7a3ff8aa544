// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::StepFunctions::Activity`: An activity is a task that you write in any programming language and host on any machine that has access to AWS Step… */
export interface Activity {
  /** Encryption configuration for the activity. */
  readonly EncryptionConfiguration?: Activity_EncryptionConfiguration | undefined;
  /** The name of the activity. */
  readonly Name?: string | undefined;
  /** The list of tags to add to a resource. */
  readonly Tags?: readonly Activity_TagsEntry[] | undefined;
  /** Returns the ARN of the resource. */
  readonly Arn?: string | undefined;
}

/** Settings to configure server-side encryption for an activity. */
export interface Activity_EncryptionConfiguration {
  /** Maximum duration that Step Functions will reuse data keys. */
  readonly KmsDataKeyReusePeriodSeconds?: number | undefined;
  /** An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. */
  readonly KmsKeyId?: string | undefined;
  /** Encryption option for an activity. */
  readonly Type?: string | undefined;
}

/** The `TagsEntry` property specifies tags to identify an activity. */
export interface Activity_TagsEntry {
  /** The `key` for a key-value pair in a tag entry. */
  readonly Key?: string | undefined;
  /** The `value` for a key-value pair in a tag entry. */
  readonly Value?: string | undefined;
}

/** `AWS::StepFunctions::StateMachine`: Provisions a state machine. */
export interface StateMachine {
  /** The Amazon States Language definition of the state machine. */
  readonly Definition?: Json | undefined;
  /** The name of the S3 bucket where the state machine definition is stored. */
  readonly DefinitionS3Location?: StateMachine_S3Location | undefined;
  /** The Amazon States Language definition of the state machine. */
  readonly DefinitionString?: string | undefined;
  /** A map (string to string) that specifies the mappings for placeholder variables in the state machine definition. */
  readonly DefinitionSubstitutions?: { readonly [key: string]: string | number | boolean | undefined } | undefined;
  /** Encryption configuration for the state machine. */
  readonly EncryptionConfiguration?: StateMachine_EncryptionConfiguration | undefined;
  /** Defines what execution history events are logged and where they are logged. */
  readonly LoggingConfiguration?: StateMachine_LoggingConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to use for this state machine. */
  readonly RoleArn?: string | undefined;
  /** The name of the state machine. */
  readonly StateMachineName?: string | undefined;
  /** Determines whether a `STANDARD` or `EXPRESS` state machine is created. */
  readonly StateMachineType?: string | undefined;
  /** The list of tags to add to a resource. */
  readonly Tags?: readonly StateMachine_TagsEntry[] | undefined;
  /** Selects whether or not the state machine's AWS X-Ray tracing is enabled. */
  readonly TracingConfiguration?: StateMachine_TracingConfiguration | undefined;
  /** Returns the ARN of the resource. */
  readonly Arn?: string | undefined;
  /** Returns the name of the state machine. */
  readonly Name?: string | undefined;
  /** Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and… */
  readonly StateMachineRevisionId?: string | undefined;
}

/** Defines a CloudWatch log group. */
export interface StateMachine_CloudWatchLogsLogGroup {
  /** The ARN of the the CloudWatch log group to which you want your logs emitted to. */
  readonly LogGroupArn?: string | undefined;
}

/** Settings to configure server-side encryption for a state machine. */
export interface StateMachine_EncryptionConfiguration {
  /** Maximum duration that Step Functions will reuse data keys. */
  readonly KmsDataKeyReusePeriodSeconds?: number | undefined;
  /** An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. */
  readonly KmsKeyId?: string | undefined;
  /** Encryption option for a state machine. */
  readonly Type?: string | undefined;
}

/** Defines a destination for `LoggingConfiguration`. */
export interface StateMachine_LogDestination {
  /** An object describing a CloudWatch log group. */
  readonly CloudWatchLogsLogGroup?: StateMachine_CloudWatchLogsLogGroup | undefined;
}

/** Defines what execution history events are logged and where they are logged. */
export interface StateMachine_LoggingConfiguration {
  /** An array of objects that describes where your execution history events will be logged. */
  readonly Destinations?: readonly StateMachine_LogDestination[] | undefined;
  /** Determines whether execution data is included in your log. */
  readonly IncludeExecutionData?: boolean | undefined;
  /** Defines which category of execution history events are logged. */
  readonly Level?: string | undefined;
}

/** Defines the S3 bucket location where a state machine definition is stored. */
export interface StateMachine_S3Location {
  /** The name of the S3 bucket where the state machine definition JSON or YAML file is stored. */
  readonly Bucket?: string | undefined;
  /** The name of the state machine definition file (Amazon S3 object name). */
  readonly Key?: string | undefined;
  /** For versioning-enabled buckets, a specific version of the state machine definition. */
  readonly Version?: string | undefined;
}

/** The `TagsEntry` property specifies tags to identify a state machine. */
export interface StateMachine_TagsEntry {
  /** The `key` for a key-value pair in a tag entry. */
  readonly Key?: string | undefined;
  /** The `value` for a key-value pair in a tag entry. */
  readonly Value?: string | undefined;
}

/** Selects whether or not the state machine's AWS X-Ray tracing is enabled. */
export interface StateMachine_TracingConfiguration {
  /** When set to `true`, X-Ray tracing is enabled. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::StepFunctions::StateMachineAlias`: Represents a state machine alias. */
export interface StateMachineAlias {
  /** The settings that enable gradual state machine deployments. */
  readonly DeploymentPreference?: StateMachineAlias_DeploymentPreference | undefined;
  /** An optional description of the state machine alias. */
  readonly Description?: string | undefined;
  /** The name of the state machine alias. */
  readonly Name?: string | undefined;
  /** The routing configuration of an alias. */
  readonly RoutingConfiguration?: readonly StateMachineAlias_RoutingConfigurationVersion[] | undefined;
  readonly StateMachineArn?: string | undefined;
  /** Returns the ARN of the state machine alias. */
  readonly Arn?: string | undefined;
}

/** Enables gradual state machine deployments. */
export interface StateMachineAlias_DeploymentPreference {
  /** A list of Amazon CloudWatch alarm names to be monitored during the deployment. */
  readonly Alarms?: readonly string[] | undefined;
  /** The time in minutes between each traffic shifting increment. */
  readonly Interval?: number | undefined;
  /** The percentage of traffic to shift to the new version in each increment. */
  readonly Percentage?: number | undefined;
  /** The Amazon Resource Name (ARN) of the `AWS::StepFunctions::StateMachineVersion` resource that will be the final version… */
  readonly StateMachineVersionArn?: string | undefined;
  /** The type of deployment you want to perform. */
  readonly Type?: string | undefined;
}

/** The state machine version to which you want to route the execution traffic. */
export interface StateMachineAlias_RoutingConfigurationVersion {
  /** The Amazon Resource Name (ARN) that identifies one or two state machine versions defined in the routing configuration. */
  readonly StateMachineVersionArn?: string | undefined;
  /** The percentage of traffic you want to route to the state machine version. */
  readonly Weight?: number | undefined;
}

/** `AWS::StepFunctions::StateMachineVersion`: Represents a state machine version. */
export interface StateMachineVersion {
  /** An optional description of the state machine version. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the state machine. */
  readonly StateMachineArn?: string | undefined;
  /** Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and… */
  readonly StateMachineRevisionId?: string | undefined;
  /** Returns the ARN of the state machine version. */
  readonly Arn?: string | undefined;
}

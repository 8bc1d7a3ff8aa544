// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::GreengrassV2::ComponentVersion`: Creates a component. */
export interface ComponentVersion {
  /** The recipe to use to create the component. */
  readonly InlineRecipe?: string | undefined;
  /** The parameters to create a component from a Lambda function. */
  readonly LambdaFunction?: ComponentVersion_LambdaFunctionRecipeSource | undefined;
  /** Application-specific metadata to attach to the component version. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the component version. */
  readonly Arn?: string | undefined;
  /** The name of the component. */
  readonly ComponentName?: string | undefined;
  /** The version of the component. */
  readonly ComponentVersion?: string | undefined;
}

/** Contains information about a component dependency for a Lambda function component. */
export interface ComponentVersion_ComponentDependencyRequirement {
  /** The type of this dependency. */
  readonly DependencyType?: string | undefined;
  /** The component version requirement for the component dependency. */
  readonly VersionRequirement?: string | undefined;
}

/** Contains information about a platform that a component supports. */
export interface ComponentVersion_ComponentPlatform {
  /** A dictionary of attributes for the platform. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
  /** The friendly name of the platform. */
  readonly Name?: string | undefined;
}

/** Contains information about a container in which AWS Lambda functions run on AWS IoT Greengrass core devices. */
export interface ComponentVersion_LambdaContainerParams {
  /** The list of system devices that the container can access. */
  readonly Devices?: readonly ComponentVersion_LambdaDeviceMount[] | undefined;
  /** The memory size of the container, expressed in kilobytes. */
  readonly MemorySizeInKB?: number | undefined;
  /** Whether or not the container can read information from the device's `/sys` folder. */
  readonly MountROSysfs?: boolean | undefined;
  /** The list of volumes that the container can access. */
  readonly Volumes?: readonly ComponentVersion_LambdaVolumeMount[] | undefined;
}

/** Contains information about a device that Linux processes in a container can access. */
export interface ComponentVersion_LambdaDeviceMount {
  /** Whether or not to add the component's system user as an owner of the device. */
  readonly AddGroupOwner?: boolean | undefined;
  /** The mount path for the device in the file system. */
  readonly Path?: string | undefined;
  /** The permission to access the device. */
  readonly Permission?: string | undefined;
}

/** Contains information about an event source for an AWS Lambda function. */
export interface ComponentVersion_LambdaEventSource {
  /** The topic to which to subscribe to receive event messages. */
  readonly Topic?: string | undefined;
  /** The type of event source. */
  readonly Type?: string | undefined;
}

/** Contains parameters for a Lambda function that runs on AWS IoT Greengrass. */
export interface ComponentVersion_LambdaExecutionParameters {
  /** The map of environment variables that are available to the Lambda function when it runs. */
  readonly EnvironmentVariables?: { readonly [key: string]: string | undefined } | undefined;
  /** The list of event sources to which to subscribe to receive work messages. */
  readonly EventSources?: readonly ComponentVersion_LambdaEventSource[] | undefined;
  /** The list of arguments to pass to the Lambda function when it runs. */
  readonly ExecArgs?: readonly string[] | undefined;
  /** The encoding type that the Lambda function supports. */
  readonly InputPayloadEncodingType?: string | undefined;
  /** The parameters for the Linux process that contains the Lambda function. */
  readonly LinuxProcessParams?: ComponentVersion_LambdaLinuxProcessParams | undefined;
  /** The maximum amount of time in seconds that a non-pinned Lambda function can idle before the AWS IoT Greengrass Core… */
  readonly MaxIdleTimeInSeconds?: number | undefined;
  /** The maximum number of instances that a non-pinned Lambda function can run at the same time. */
  readonly MaxInstancesCount?: number | undefined;
  /** The maximum size of the message queue for the Lambda function component. */
  readonly MaxQueueSize?: number | undefined;
  /** Whether or not the Lambda function is pinned, or long-lived. */
  readonly Pinned?: boolean | undefined;
  /** The interval in seconds at which a pinned (also known as long-lived) Lambda function component sends status updates to… */
  readonly StatusTimeoutInSeconds?: number | undefined;
  /** The maximum amount of time in seconds that the Lambda function can process a work item. */
  readonly TimeoutInSeconds?: number | undefined;
}

/** Contains information about an AWS Lambda function to import to create a component. */
export interface ComponentVersion_LambdaFunctionRecipeSource {
  /** The component versions on which this Lambda function component depends. */
  readonly ComponentDependencies?: { readonly [key: string]: ComponentVersion_ComponentDependencyRequirement | undefined } | undefined;
  /** The system and runtime parameters for the Lambda function as it runs on the AWS IoT Greengrass core device. */
  readonly ComponentLambdaParameters?: ComponentVersion_LambdaExecutionParameters | undefined;
  /** The name of the component. */
  readonly ComponentName?: string | undefined;
  /** The platforms that the component version supports. */
  readonly ComponentPlatforms?: readonly ComponentVersion_ComponentPlatform[] | undefined;
  /** The version of the component. */
  readonly ComponentVersion?: string | undefined;
  /** The ARN of the Lambda function. */
  readonly LambdaArn?: string | undefined;
}

/** Contains parameters for a Linux process that contains an AWS Lambda function. */
export interface ComponentVersion_LambdaLinuxProcessParams {
  /** The parameters for the container in which the Lambda function runs. */
  readonly ContainerParams?: ComponentVersion_LambdaContainerParams | undefined;
  /** The isolation mode for the process that contains the Lambda function. */
  readonly IsolationMode?: string | undefined;
}

/** Contains information about a volume that Linux processes in a container can access. */
export interface ComponentVersion_LambdaVolumeMount {
  /** Whether or not to add the AWS IoT Greengrass user group as an owner of the volume. */
  readonly AddGroupOwner?: boolean | undefined;
  /** The path to the logical volume in the file system. */
  readonly DestinationPath?: string | undefined;
  /** The permission to access the volume. */
  readonly Permission?: string | undefined;
  /** The path to the physical volume in the file system. */
  readonly SourcePath?: string | undefined;
}

/** `AWS::GreengrassV2::Deployment`: Creates a continuous deployment for a target, which is a AWS IoT Greengrass core device or group of core devices. */
export interface Deployment {
  /** The components to deploy. */
  readonly Components?: { readonly [key: string]: Deployment_ComponentDeploymentSpecification | undefined } | undefined;
  /** The name of the deployment. */
  readonly DeploymentName?: string | undefined;
  /** The deployment policies for the deployment. */
  readonly DeploymentPolicies?: Deployment_DeploymentPolicies | undefined;
  /** The job configuration for the deployment configuration. */
  readonly IotJobConfiguration?: Deployment_DeploymentIoTJobConfiguration | undefined;
  /** The parent deployment's ARN for a subdeployment. */
  readonly ParentTargetArn?: string | undefined;
  /** Application-specific metadata to attach to the deployment. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the target AWS IoT thing or thing group. */
  readonly TargetArn?: string | undefined;
  /** The ID of the deployment. */
  readonly DeploymentId?: string | undefined;
}

/** Contains information about a deployment's update to a component's configuration on AWS IoT Greengrass core devices. */
export interface Deployment_ComponentConfigurationUpdate {
  /** A serialized JSON string that contains the configuration object to merge to target devices. */
  readonly Merge?: string | undefined;
  /** The list of configuration nodes to reset to default values on target devices. */
  readonly Reset?: readonly string[] | undefined;
}

/** Contains information about a component to deploy. */
export interface Deployment_ComponentDeploymentSpecification {
  /** The version of the component. */
  readonly ComponentVersion?: string | undefined;
  /** The configuration updates to deploy for the component. */
  readonly ConfigurationUpdate?: Deployment_ComponentConfigurationUpdate | undefined;
  /** The system user and group that the software uses to run component processes on the core device. */
  readonly RunWith?: Deployment_ComponentRunWith | undefined;
}

/** Contains information system user and group that the AWS IoT Greengrass Core software uses to run component processes on… */
export interface Deployment_ComponentRunWith {
  /** The POSIX system user and (optional) group to use to run this component. */
  readonly PosixUser?: string | undefined;
  /** The system resource limits to apply to this component's process on the core device. */
  readonly SystemResourceLimits?: Deployment_SystemResourceLimits | undefined;
  /** The Windows user to use to run this component on Windows core devices. */
  readonly WindowsUser?: string | undefined;
}

/** Contains information about a deployment's policy that defines when components are safe to update. */
export interface Deployment_DeploymentComponentUpdatePolicy {
  /** Whether or not to notify components and wait for components to become safe to update. */
  readonly Action?: string | undefined;
  /** The amount of time in seconds that each component on a device has to report that it's safe to update. */
  readonly TimeoutInSeconds?: number | undefined;
}

/** Contains information about how long a component on a core device can validate its configuration updates before it times… */
export interface Deployment_DeploymentConfigurationValidationPolicy {
  /** The amount of time in seconds that a component can validate its configuration updates. */
  readonly TimeoutInSeconds?: number | undefined;
}

/** Contains information about an AWS IoT job configuration. */
export interface Deployment_DeploymentIoTJobConfiguration {
  /** The stop configuration for the job. */
  readonly AbortConfig?: Deployment_IoTJobAbortConfig | undefined;
  /** The rollout configuration for the job. */
  readonly JobExecutionsRolloutConfig?: Deployment_IoTJobExecutionsRolloutConfig | undefined;
  /** The timeout configuration for the job. */
  readonly TimeoutConfig?: Deployment_IoTJobTimeoutConfig | undefined;
}

/** Contains information about policies that define how a deployment updates components and handles failure. */
export interface Deployment_DeploymentPolicies {
  /** The component update policy for the configuration deployment. */
  readonly ComponentUpdatePolicy?: Deployment_DeploymentComponentUpdatePolicy | undefined;
  /** The configuration validation policy for the configuration deployment. */
  readonly ConfigurationValidationPolicy?: Deployment_DeploymentConfigurationValidationPolicy | undefined;
  /** The failure handling policy for the configuration deployment. */
  readonly FailureHandlingPolicy?: string | undefined;
}

/** Contains a list of criteria that define when and how to cancel a configuration deployment. */
export interface Deployment_IoTJobAbortConfig {
  /** The list of criteria that define when and how to cancel the configuration deployment. */
  readonly CriteriaList?: readonly Deployment_IoTJobAbortCriteria[] | undefined;
}

/** Contains criteria that define when and how to cancel a job. */
export interface Deployment_IoTJobAbortCriteria {
  /** The action to perform when the criteria are met. */
  readonly Action?: string | undefined;
  /** The type of job deployment failure that can cancel a job. */
  readonly FailureType?: string | undefined;
  /** The minimum number of things that receive the configuration before the job can cancel. */
  readonly MinNumberOfExecutedThings?: number | undefined;
  /** The minimum percentage of `failureType` failures that occur before the job can cancel. */
  readonly ThresholdPercentage?: number | undefined;
}

/** Contains information about the rollout configuration for a job. */
export interface Deployment_IoTJobExecutionsRolloutConfig {
  /** The exponential rate to increase the job rollout rate. */
  readonly ExponentialRate?: Deployment_IoTJobExponentialRolloutRate | undefined;
  /** The maximum number of devices that receive a pending job notification, per minute. */
  readonly MaximumPerMinute?: number | undefined;
}

/** Contains information about an exponential rollout rate for a configuration deployment job. */
export interface Deployment_IoTJobExponentialRolloutRate {
  /** The minimum number of devices that receive a pending job notification, per minute, when the job starts. */
  readonly BaseRatePerMinute?: number | undefined;
  /** The exponential factor to increase the rollout rate for the job. */
  readonly IncrementFactor?: number | undefined;
  /** The criteria to increase the rollout rate for the job. */
  readonly RateIncreaseCriteria?: Deployment_IoTJobRateIncreaseCriteria | undefined;
}

/** Contains information about criteria to meet before a job increases its rollout rate. */
export interface Deployment_IoTJobRateIncreaseCriteria {
  /** The number of devices to receive the job notification before the rollout rate increases. */
  readonly NumberOfNotifiedThings?: number | undefined;
  /** The number of devices to successfully run the configuration job before the rollout rate increases. */
  readonly NumberOfSucceededThings?: number | undefined;
}

/** Contains information about the timeout configuration for a job. */
export interface Deployment_IoTJobTimeoutConfig {
  /** The amount of time, in minutes, that devices have to complete the job. */
  readonly InProgressTimeoutInMinutes?: number | undefined;
}

/** Contains information about system resource limits that the software applies to a component's processes. */
export interface Deployment_SystemResourceLimits {
  /** The maximum amount of CPU time that a component's processes can use on the core device. */
  readonly Cpus?: number | undefined;
  /** The maximum amount of RAM, expressed in kilobytes, that a component's processes can use on the core device. */
  readonly Memory?: number | undefined;
}

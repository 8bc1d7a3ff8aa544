// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::Greengrass::ConnectorDefinition`: The `AWS::Greengrass::ConnectorDefinition` resource represents a connector definition for AWS IoT Greengrass. */
export interface ConnectorDefinition {
  /** The connector definition version to include when the connector definition is created. */
  readonly InitialVersion?: ConnectorDefinition_ConnectorDefinitionVersion | undefined;
  /** The name of the connector definition. */
  readonly Name?: string | undefined;
  /** Application-specific metadata to attach to the connector definition. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the `ConnectorDefinition`, such as `arn:aws:greengrass:us-east-1. */
  readonly Arn?: string | undefined;
  /** The ID of the `ConnectorDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`. */
  readonly Id?: string | undefined;
  /** The ARN of the last `ConnectorDefinitionVersion` that was added to the `ConnectorDefinition`, such as… */
  readonly LatestVersionArn?: string | undefined;
}

/** Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS, and other… */
export interface ConnectorDefinition_Connector {
  /** The Amazon Resource Name (ARN) of the connector. */
  readonly ConnectorArn?: string | undefined;
  /** A descriptive or arbitrary ID for the connector. */
  readonly Id?: string | undefined;
  /** The parameters or configuration used by the connector. */
  readonly Parameters?: Json | undefined;
}

/** A connector definition version contains a list of connectors. */
export interface ConnectorDefinition_ConnectorDefinitionVersion {
  /** The connectors in this version. */
  readonly Connectors?: readonly ConnectorDefinition_Connector[] | undefined;
}

/** `AWS::Greengrass::ConnectorDefinitionVersion`: The `AWS::Greengrass::ConnectorDefinitionVersion` resource represents a connector definition version for AWS IoT… */
export interface ConnectorDefinitionVersion {
  /** The ID of the connector definition associated with this version. */
  readonly ConnectorDefinitionId?: string | undefined;
  /** The connectors in this version. */
  readonly Connectors?: readonly ConnectorDefinitionVersion_Connector[] | undefined;
  readonly Id?: string | undefined;
}

/** Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS, and other… */
export interface ConnectorDefinitionVersion_Connector {
  /** The Amazon Resource Name (ARN) of the connector. */
  readonly ConnectorArn?: string | undefined;
  /** A descriptive or arbitrary ID for the connector. */
  readonly Id?: string | undefined;
  /** The parameters or configuration that the connector uses. */
  readonly Parameters?: Json | undefined;
}

/** `AWS::Greengrass::CoreDefinition`: The `AWS::Greengrass::CoreDefinition` resource represents a core definition for AWS IoT Greengrass. */
export interface CoreDefinition {
  /** The core definition version to include when the core definition is created. */
  readonly InitialVersion?: CoreDefinition_CoreDefinitionVersion | undefined;
  /** The name of the core definition. */
  readonly Name?: string | undefined;
  /** Application-specific metadata to attach to the core definition. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the `CoreDefinition`, such as `arn:aws:greengrass:us-east-1. */
  readonly Arn?: string | undefined;
  /** The ID of the `CoreDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`. */
  readonly Id?: string | undefined;
  /** The ARN of the last `CoreDefinitionVersion` that was added to the `CoreDefinition`, such as… */
  readonly LatestVersionArn?: string | undefined;
}

/** A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a Greengrass… */
export interface CoreDefinition_Core {
  /** The Amazon Resource Name (ARN) of the device certificate for the core. */
  readonly CertificateArn?: string | undefined;
  /** A descriptive or arbitrary ID for the core. */
  readonly Id?: string | undefined;
  /** Indicates whether the core's local shadow is synced with the cloud automatically. */
  readonly SyncShadow?: boolean | undefined;
  /** The ARN of the core, which is an AWS IoT device (thing). */
  readonly ThingArn?: string | undefined;
}

/** A core definition version contains a Greengrass core. */
export interface CoreDefinition_CoreDefinitionVersion {
  /** The Greengrass core in this version. */
  readonly Cores?: readonly CoreDefinition_Core[] | undefined;
}

/** `AWS::Greengrass::CoreDefinitionVersion`: The `AWS::Greengrass::CoreDefinitionVersion` resource represents a core definition version for AWS IoT Greengrass. */
export interface CoreDefinitionVersion {
  /** The ID of the core definition associated with this version. */
  readonly CoreDefinitionId?: string | undefined;
  /** The Greengrass core in this version. */
  readonly Cores?: readonly CoreDefinitionVersion_Core[] | undefined;
  readonly Id?: string | undefined;
}

/** A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a Greengrass… */
export interface CoreDefinitionVersion_Core {
  /** The ARN of the device certificate for the core. */
  readonly CertificateArn?: string | undefined;
  /** A descriptive or arbitrary ID for the core. */
  readonly Id?: string | undefined;
  /** Indicates whether the core's local shadow is synced with the cloud automatically. */
  readonly SyncShadow?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the core, which is an AWS IoT device (thing). */
  readonly ThingArn?: string | undefined;
}

/** `AWS::Greengrass::DeviceDefinition`: The `AWS::Greengrass::DeviceDefinition` resource represents a device definition for AWS IoT Greengrass. */
export interface DeviceDefinition {
  /** The device definition version to include when the device definition is created. */
  readonly InitialVersion?: DeviceDefinition_DeviceDefinitionVersion | undefined;
  /** The name of the device definition. */
  readonly Name?: string | undefined;
  /** Application-specific metadata to attach to the device definition. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the `DeviceDefinition`, such as `arn:aws:greengrass:us-east-1. */
  readonly Arn?: string | undefined;
  /** The ID of the `DeviceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`. */
  readonly Id?: string | undefined;
  /** The ARN of the last `DeviceDefinitionVersion` that was added to the `DeviceDefinition`, such as… */
  readonly LatestVersionArn?: string | undefined;
}

/** A device is an AWS IoT device (thing) that's added to a Greengrass group. */
export interface DeviceDefinition_Device {
  /** The Amazon Resource Name (ARN) of the device certificate for the device. */
  readonly CertificateArn?: string | undefined;
  /** A descriptive or arbitrary ID for the device. */
  readonly Id?: string | undefined;
  /** Indicates whether the device's local shadow is synced with the cloud automatically. */
  readonly SyncShadow?: boolean | undefined;
  /** The ARN of the device, which is an AWS IoT device (thing). */
  readonly ThingArn?: string | undefined;
}

/** A device definition version contains a list of devices. */
export interface DeviceDefinition_DeviceDefinitionVersion {
  /** The devices in this version. */
  readonly Devices?: readonly DeviceDefinition_Device[] | undefined;
}

/** `AWS::Greengrass::DeviceDefinitionVersion`: The `AWS::Greengrass::DeviceDefinitionVersion` resource represents a device definition version for AWS IoT Greengrass. */
export interface DeviceDefinitionVersion {
  /** The ID of the device definition associated with this version. */
  readonly DeviceDefinitionId?: string | undefined;
  /** The devices in this version. */
  readonly Devices?: readonly DeviceDefinitionVersion_Device[] | undefined;
  readonly Id?: string | undefined;
}

/** A device is an AWS IoT device (thing) that's added to a Greengrass group. */
export interface DeviceDefinitionVersion_Device {
  /** The ARN of the device certificate for the device. */
  readonly CertificateArn?: string | undefined;
  /** A descriptive or arbitrary ID for the device. */
  readonly Id?: string | undefined;
  /** Indicates whether the device's local shadow is synced with the cloud automatically. */
  readonly SyncShadow?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the device, which is an AWS IoT device (thing). */
  readonly ThingArn?: string | undefined;
}

/** `AWS::Greengrass::FunctionDefinition`: The `AWS::Greengrass::FunctionDefinition` resource represents a function definition for AWS IoT Greengrass. */
export interface FunctionDefinition {
  /** The function definition version to include when the function definition is created. */
  readonly InitialVersion?: FunctionDefinition_FunctionDefinitionVersion | undefined;
  /** The name of the function definition. */
  readonly Name?: string | undefined;
  /** Application-specific metadata to attach to the function definition. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the `FunctionDefinition`, such as `arn:aws:greengrass:us-east-1. */
  readonly Arn?: string | undefined;
  /** The ID of the `FunctionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`. */
  readonly Id?: string | undefined;
  /** The ARN of the last `FunctionDefinitionVersion` that was added to the `FunctionDefinition`, such as… */
  readonly LatestVersionArn?: string | undefined;
}

/** The default configuration that applies to all Lambda functions in the function definition version. */
export interface FunctionDefinition_DefaultConfig {
  /** Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core. */
  readonly Execution?: FunctionDefinition_Execution | undefined;
}

/** The environment configuration for a Lambda function on the AWS IoT Greengrass core. */
export interface FunctionDefinition_Environment {
  /** Indicates whether the function is allowed to access the `/sys` directory on the core device, which allows the read… */
  readonly AccessSysfs?: boolean | undefined;
  /** Settings for the Lambda execution environment in AWS IoT Greengrass. */
  readonly Execution?: FunctionDefinition_Execution | undefined;
  /** A list of the resources in the group that the function can access, with the corresponding read-only or read-write… */
  readonly ResourceAccessPolicies?: readonly FunctionDefinition_ResourceAccessPolicy[] | undefined;
  /** Environment variables for the Lambda function. */
  readonly Variables?: Json | undefined;
}

/** Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core. */
export interface FunctionDefinition_Execution {
  /** The containerization that the Lambda function runs in. */
  readonly IsolationMode?: string | undefined;
  /** The user and group permissions used to run the Lambda function. */
  readonly RunAs?: FunctionDefinition_RunAs | undefined;
}

/** A function is a Lambda function that's referenced from an AWS IoT Greengrass group. */
export interface FunctionDefinition_Function {
  /** The Amazon Resource Name (ARN) of the alias (recommended) or version of the referenced Lambda function. */
  readonly FunctionArn?: string | undefined;
  /** The group-specific settings of the Lambda function. */
  readonly FunctionConfiguration?: FunctionDefinition_FunctionConfiguration | undefined;
  /** A descriptive or arbitrary ID for the function. */
  readonly Id?: string | undefined;
}

/** The group-specific configuration settings for a Lambda function. */
export interface FunctionDefinition_FunctionConfiguration {
  /** The expected encoding type of the input payload for the function. */
  readonly EncodingType?: string | undefined;
  /** The environment configuration of the function. */
  readonly Environment?: FunctionDefinition_Environment | undefined;
  /** The execution arguments. */
  readonly ExecArgs?: string | undefined;
  /** The name of the function executable. */
  readonly Executable?: string | undefined;
  /** The memory size (in KB) required by the function. */
  readonly MemorySize?: number | undefined;
  /** Indicates whether the function is pinned (or long-lived ). */
  readonly Pinned?: boolean | undefined;
  /** The allowed execution time (in seconds) after which the function should terminate. */
  readonly Timeout?: number | undefined;
}

/** A function definition version contains a list of functions. */
export interface FunctionDefinition_FunctionDefinitionVersion {
  /** The default configuration that applies to all Lambda functions in the group. */
  readonly DefaultConfig?: FunctionDefinition_DefaultConfig | undefined;
  /** The functions in this version. */
  readonly Functions?: readonly FunctionDefinition_Function[] | undefined;
}

/** A list of the resources in the group that the function can access, with the corresponding read-only or read-write… */
export interface FunctionDefinition_ResourceAccessPolicy {
  /** The read-only or read-write access that the Lambda function has to the resource. */
  readonly Permission?: string | undefined;
  /** The ID of the resource. */
  readonly ResourceId?: string | undefined;
}

/** The access identity whose permissions are used to run the Lambda function. */
export interface FunctionDefinition_RunAs {
  /** The group ID whose permissions are used to run the Lambda function. */
  readonly Gid?: number | undefined;
  /** The user ID whose permissions are used to run the Lambda function. */
  readonly Uid?: number | undefined;
}

/** `AWS::Greengrass::FunctionDefinitionVersion`: The `AWS::Greengrass::FunctionDefinitionVersion` resource represents a function definition version for AWS IoT… */
export interface FunctionDefinitionVersion {
  /** The default configuration that applies to all Lambda functions in the group. */
  readonly DefaultConfig?: FunctionDefinitionVersion_DefaultConfig | undefined;
  /** The ID of the function definition associated with this version. */
  readonly FunctionDefinitionId?: string | undefined;
  /** The functions in this version. */
  readonly Functions?: readonly FunctionDefinitionVersion_Function[] | undefined;
  readonly Id?: string | undefined;
}

/** The default configuration that applies to all Lambda functions in the function definition version. */
export interface FunctionDefinitionVersion_DefaultConfig {
  /** Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core. */
  readonly Execution?: FunctionDefinitionVersion_Execution | undefined;
}

/** The environment configuration for a Lambda function on the AWS IoT Greengrass core. */
export interface FunctionDefinitionVersion_Environment {
  /** Indicates whether the function is allowed to access the `/sys` directory on the core device, which allows the read… */
  readonly AccessSysfs?: boolean | undefined;
  /** Settings for the Lambda execution environment in AWS IoT Greengrass. */
  readonly Execution?: FunctionDefinitionVersion_Execution | undefined;
  /** A list of the resources in the group that the function can access, with the corresponding read-only or read-write… */
  readonly ResourceAccessPolicies?: readonly FunctionDefinitionVersion_ResourceAccessPolicy[] | undefined;
  /** Environment variables for the Lambda function. */
  readonly Variables?: Json | undefined;
}

/** Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core. */
export interface FunctionDefinitionVersion_Execution {
  /** The containerization that the Lambda function runs in. */
  readonly IsolationMode?: string | undefined;
  /** The user and group permissions used to run the Lambda function. */
  readonly RunAs?: FunctionDefinitionVersion_RunAs | undefined;
}

/** A function is a Lambda function that's referenced from an AWS IoT Greengrass group. */
export interface FunctionDefinitionVersion_Function {
  /** The Amazon Resource Name (ARN) of the alias (recommended) or version of the referenced Lambda function. */
  readonly FunctionArn?: string | undefined;
  /** The group-specific settings of the Lambda function. */
  readonly FunctionConfiguration?: FunctionDefinitionVersion_FunctionConfiguration | undefined;
  /** A descriptive or arbitrary ID for the function. */
  readonly Id?: string | undefined;
}

/** The group-specific configuration settings for a Lambda function. */
export interface FunctionDefinitionVersion_FunctionConfiguration {
  /** The expected encoding type of the input payload for the function. */
  readonly EncodingType?: string | undefined;
  /** The environment configuration of the function. */
  readonly Environment?: FunctionDefinitionVersion_Environment | undefined;
  /** The execution arguments. */
  readonly ExecArgs?: string | undefined;
  /** The name of the function executable. */
  readonly Executable?: string | undefined;
  /** The memory size (in KB) required by the function. */
  readonly MemorySize?: number | undefined;
  /** Indicates whether the function is pinned (or long-lived ). */
  readonly Pinned?: boolean | undefined;
  /** The allowed execution time (in seconds) after which the function should terminate. */
  readonly Timeout?: number | undefined;
}

/** A list of the resources in the group that the function can access, with the corresponding read-only or read-write… */
export interface FunctionDefinitionVersion_ResourceAccessPolicy {
  /** The read-only or read-write access that the Lambda function has to the resource. */
  readonly Permission?: string | undefined;
  /** The ID of the resource. */
  readonly ResourceId?: string | undefined;
}

/** The user and group permissions used to run the Lambda function. */
export interface FunctionDefinitionVersion_RunAs {
  /** The group ID whose permissions are used to run the Lambda function. */
  readonly Gid?: number | undefined;
  /** The user ID whose permissions are used to run the Lambda function. */
  readonly Uid?: number | undefined;
}

/** `AWS::Greengrass::Group`: AWS IoT Greengrass seamlessly extends AWS to edge devices so they can act locally on the data they generate, while… */
export interface Group {
  /** The group version to include when the group is created. */
  readonly InitialVersion?: Group_GroupVersion | undefined;
  /** The name of the group. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role attached to the group. */
  readonly RoleArn?: string | undefined;
  /** Application-specific metadata to attach to the group. */
  readonly Tags?: Json | undefined;
  /** The ARN of the `Group`, such as `arn:aws:greengrass:us-east-1. */
  readonly Arn?: string | undefined;
  /** The ID of the `Group`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`. */
  readonly Id?: string | undefined;
  /** The ARN of the last `GroupVersion` that was added to the `Group`, such as `arn:aws:greengrass:us-east-1. */
  readonly LatestVersionArn?: string | undefined;
  /** The time (in milliseconds since the epoch) when the group role was attached to the `Group`. */
  readonly RoleAttachedAt?: string | undefined;
}

/** A group version in AWS IoT Greengrass, which references of a core definition version, device definition version,… */
export interface Group_GroupVersion {
  /** The Amazon Resource Name (ARN) of the connector definition version that contains the connectors you want to deploy with… */
  readonly ConnectorDefinitionVersionArn?: string | undefined;
  /** The ARN of the core definition version that contains the core you want to deploy with the group version. */
  readonly CoreDefinitionVersionArn?: string | undefined;
  /** The ARN of the device definition version that contains the devices you want to deploy with the group version. */
  readonly DeviceDefinitionVersionArn?: string | undefined;
  /** The ARN of the function definition version that contains the functions you want to deploy with the group version. */
  readonly FunctionDefinitionVersionArn?: string | undefined;
  /** The ARN of the logger definition version that contains the loggers you want to deploy with the group version. */
  readonly LoggerDefinitionVersionArn?: string | undefined;
  /** The ARN of the resource definition version that contains the resources you want to deploy with the group version. */
  readonly ResourceDefinitionVersionArn?: string | undefined;
  /** The ARN of the subscription definition version that contains the subscriptions you want to deploy with the group… */
  readonly SubscriptionDefinitionVersionArn?: string | undefined;
}

/** `AWS::Greengrass::GroupVersion`: The `AWS::Greengrass::GroupVersion` resource represents a group version in AWS IoT Greengrass. */
export interface GroupVersion {
  /** The Amazon Resource Name (ARN) of the connector definition version that contains the connectors you want to deploy with… */
  readonly ConnectorDefinitionVersionArn?: string | undefined;
  /** The ARN of the core definition version that contains the core you want to deploy with the group version. */
  readonly CoreDefinitionVersionArn?: string | undefined;
  /** The ARN of the device definition version that contains the devices you want to deploy with the group version. */
  readonly DeviceDefinitionVersionArn?: string | undefined;
  /** The ARN of the function definition version that contains the functions you want to deploy with the group version. */
  readonly FunctionDefinitionVersionArn?: string | undefined;
  /** The ID of the group associated with this version. */
  readonly GroupId?: string | undefined;
  /** The ARN of the logger definition version that contains the loggers you want to deploy with the group version. */
  readonly LoggerDefinitionVersionArn?: string | undefined;
  /** The ARN of the resource definition version that contains the resources you want to deploy with the group version. */
  readonly ResourceDefinitionVersionArn?: string | undefined;
  /** The ARN of the subscription definition version that contains the subscriptions you want to deploy with the group… */
  readonly SubscriptionDefinitionVersionArn?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::Greengrass::LoggerDefinition`: The `AWS::Greengrass::LoggerDefinition` resource represents a logger definition for AWS IoT Greengrass. */
export interface LoggerDefinition {
  /** The logger definition version to include when the logger definition is created. */
  readonly InitialVersion?: LoggerDefinition_LoggerDefinitionVersion | undefined;
  /** The name of the logger definition. */
  readonly Name?: string | undefined;
  /** Application-specific metadata to attach to the logger definition. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the `LoggerDefinition`, such as `arn:aws:greengrass:us-east-1. */
  readonly Arn?: string | undefined;
  /** The ID of the `LoggerDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`. */
  readonly Id?: string | undefined;
  /** The ARN of the last `LoggerDefinitionVersion` that was added to the `LoggerDefinition`, such as… */
  readonly LatestVersionArn?: string | undefined;
}

/** A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the local… */
export interface LoggerDefinition_Logger {
  /** The source of the log event. */
  readonly Component?: string | undefined;
  /** A descriptive or arbitrary ID for the logger. */
  readonly Id?: string | undefined;
  /** The log-level threshold. */
  readonly Level?: string | undefined;
  /** The amount of file space (in KB) to use when writing logs to the local file system. */
  readonly Space?: number | undefined;
  /** The storage mechanism for log events. */
  readonly Type?: string | undefined;
}

/** A logger definition version contains a list of loggers. */
export interface LoggerDefinition_LoggerDefinitionVersion {
  /** The loggers in this version. */
  readonly Loggers?: readonly LoggerDefinition_Logger[] | undefined;
}

/** `AWS::Greengrass::LoggerDefinitionVersion`: The `AWS::Greengrass::LoggerDefinitionVersion` resource represents a logger definition version for AWS IoT Greengrass. */
export interface LoggerDefinitionVersion {
  /** The ID of the logger definition associated with this version. */
  readonly LoggerDefinitionId?: string | undefined;
  /** The loggers in this version. */
  readonly Loggers?: readonly LoggerDefinitionVersion_Logger[] | undefined;
  readonly Id?: string | undefined;
}

/** A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the local… */
export interface LoggerDefinitionVersion_Logger {
  /** The source of the log event. */
  readonly Component?: string | undefined;
  /** A descriptive or arbitrary ID for the logger. */
  readonly Id?: string | undefined;
  /** The log-level threshold. */
  readonly Level?: string | undefined;
  /** The amount of file space (in KB) to use when writing logs to the local file system. */
  readonly Space?: number | undefined;
  /** The storage mechanism for log events. */
  readonly Type?: string | undefined;
}

/** `AWS::Greengrass::ResourceDefinition`: The `AWS::Greengrass::ResourceDefinition` resource represents a resource definition for AWS IoT Greengrass. */
export interface ResourceDefinition {
  /** The resource definition version to include when the resource definition is created. */
  readonly InitialVersion?: ResourceDefinition_ResourceDefinitionVersion | undefined;
  /** The name of the resource definition. */
  readonly Name?: string | undefined;
  /** Application-specific metadata to attach to the resource definition. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the `ResourceDefinition`, such as `arn:aws:greengrass:us-east-1. */
  readonly Arn?: string | undefined;
  /** The ID of the `ResourceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`. */
  readonly Id?: string | undefined;
  /** The ARN of the last `ResourceDefinitionVersion` that was added to the `ResourceDefinition`, such as… */
  readonly LatestVersionArn?: string | undefined;
}

/** Settings that define additional Linux OS group permissions to give to the Lambda function process. */
export interface ResourceDefinition_GroupOwnerSetting {
  /** Indicates whether to give the privileges of the Linux group that owns the resource to the Lambda process. */
  readonly AutoAddGroupOwner?: boolean | undefined;
  /** The name of the Linux group whose privileges you want to add to the Lambda process. */
  readonly GroupOwner?: string | undefined;
}

/** Settings for a local device resource, which represents a file under `/dev`. */
export interface ResourceDefinition_LocalDeviceResourceData {
  /** Settings that define additional Linux OS group permissions to give to the Lambda function process. */
  readonly GroupOwnerSetting?: ResourceDefinition_GroupOwnerSetting | undefined;
  /** The local absolute path of the device resource. */
  readonly SourcePath?: string | undefined;
}

/** Settings for a local volume resource, which represents a file or directory on the root file system. */
export interface ResourceDefinition_LocalVolumeResourceData {
  /** The absolute local path of the resource in the Lambda environment. */
  readonly DestinationPath?: string | undefined;
  /** Settings that define additional Linux OS group permissions to give to the Lambda function process. */
  readonly GroupOwnerSetting?: ResourceDefinition_GroupOwnerSetting | undefined;
  /** The local absolute path of the volume resource on the host. */
  readonly SourcePath?: string | undefined;
}

/** A container for resource data, which defines the resource type. */
export interface ResourceDefinition_ResourceDataContainer {
  /** Settings for a local device resource. */
  readonly LocalDeviceResourceData?: ResourceDefinition_LocalDeviceResourceData | undefined;
  /** Settings for a local volume resource. */
  readonly LocalVolumeResourceData?: ResourceDefinition_LocalVolumeResourceData | undefined;
  /** Settings for a machine learning resource stored in Amazon S3. */
  readonly S3MachineLearningModelResourceData?: ResourceDefinition_S3MachineLearningModelResourceData | undefined;
  /** Settings for a machine learning resource saved as an SageMaker AI training job. */
  readonly SageMakerMachineLearningModelResourceData?: ResourceDefinition_SageMakerMachineLearningModelResourceData | undefined;
  /** Settings for a secret resource. */
  readonly SecretsManagerSecretResourceData?: ResourceDefinition_SecretsManagerSecretResourceData | undefined;
}

/** A resource definition version contains a list of resources. */
export interface ResourceDefinition_ResourceDefinitionVersion {
  /** The resources in this version. */
  readonly Resources?: readonly ResourceDefinition_ResourceInstance[] | undefined;
}

/** The owner setting for a downloaded machine learning resource. */
export interface ResourceDefinition_ResourceDownloadOwnerSetting {
  /** The group owner of the machine learning resource. */
  readonly GroupOwner?: string | undefined;
  /** The permissions that the group owner has to the machine learning resource. */
  readonly GroupPermission?: string | undefined;
}

/** A local resource, machine learning resource, or secret resource. */
export interface ResourceDefinition_ResourceInstance {
  /** A descriptive or arbitrary ID for the resource. */
  readonly Id?: string | undefined;
  /** The descriptive resource name, which is displayed on the AWS IoT Greengrass console. */
  readonly Name?: string | undefined;
  /** A container for resource data. */
  readonly ResourceDataContainer?: ResourceDefinition_ResourceDataContainer | undefined;
}

/** Settings for an Amazon S3 machine learning resource. */
export interface ResourceDefinition_S3MachineLearningModelResourceData {
  /** The absolute local path of the resource inside the Lambda environment. */
  readonly DestinationPath?: string | undefined;
  /** The owner setting for the downloaded machine learning resource. */
  readonly OwnerSetting?: ResourceDefinition_ResourceDownloadOwnerSetting | undefined;
  /** The URI of the source model in an Amazon S3 bucket. */
  readonly S3Uri?: string | undefined;
}

/** Settings for an Secrets Manager machine learning resource. */
export interface ResourceDefinition_SageMakerMachineLearningModelResourceData {
  /** The absolute local path of the resource inside the Lambda environment. */
  readonly DestinationPath?: string | undefined;
  /** The owner setting for the downloaded machine learning resource. */
  readonly OwnerSetting?: ResourceDefinition_ResourceDownloadOwnerSetting | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SageMaker AI training job that represents the source model. */
  readonly SageMakerJobArn?: string | undefined;
}

/** Settings for a secret resource, which references a secret from AWS Secrets Manager. */
export interface ResourceDefinition_SecretsManagerSecretResourceData {
  /** The Amazon Resource Name (ARN) of the Secrets Manager secret to make available on the core. */
  readonly ARN?: string | undefined;
  /** The staging labels whose values you want to make available on the core, in addition to `AWSCURRENT`. */
  readonly AdditionalStagingLabelsToDownload?: readonly string[] | undefined;
}

/** `AWS::Greengrass::ResourceDefinitionVersion`: The `AWS::Greengrass::ResourceDefinitionVersion` resource represents a resource definition version for AWS IoT… */
export interface ResourceDefinitionVersion {
  /** The ID of the resource definition associated with this version. */
  readonly ResourceDefinitionId?: string | undefined;
  /** The resources in this version. */
  readonly Resources?: readonly ResourceDefinitionVersion_ResourceInstance[] | undefined;
  readonly Id?: string | undefined;
}

/** Settings that define additional Linux OS group permissions to give to the Lambda function process. */
export interface ResourceDefinitionVersion_GroupOwnerSetting {
  /** Indicates whether to give the privileges of the Linux group that owns the resource to the Lambda process. */
  readonly AutoAddGroupOwner?: boolean | undefined;
  /** The name of the Linux group whose privileges you want to add to the Lambda process. */
  readonly GroupOwner?: string | undefined;
}

/** Settings for a local device resource, which represents a file under `/dev`. */
export interface ResourceDefinitionVersion_LocalDeviceResourceData {
  /** Settings that define additional Linux OS group permissions to give to the Lambda function process. */
  readonly GroupOwnerSetting?: ResourceDefinitionVersion_GroupOwnerSetting | undefined;
  /** The local absolute path of the device resource. */
  readonly SourcePath?: string | undefined;
}

/** Settings for a local volume resource, which represents a file or directory on the root file system. */
export interface ResourceDefinitionVersion_LocalVolumeResourceData {
  /** The absolute local path of the resource in the Lambda environment. */
  readonly DestinationPath?: string | undefined;
  /** Settings that define additional Linux OS group permissions to give to the Lambda function process. */
  readonly GroupOwnerSetting?: ResourceDefinitionVersion_GroupOwnerSetting | undefined;
  /** The local absolute path of the volume resource on the host. */
  readonly SourcePath?: string | undefined;
}

/** A container for resource data, which defines the resource type. */
export interface ResourceDefinitionVersion_ResourceDataContainer {
  /** Settings for a local device resource. */
  readonly LocalDeviceResourceData?: ResourceDefinitionVersion_LocalDeviceResourceData | undefined;
  /** Settings for a local volume resource. */
  readonly LocalVolumeResourceData?: ResourceDefinitionVersion_LocalVolumeResourceData | undefined;
  /** Settings for a machine learning resource stored in Amazon S3. */
  readonly S3MachineLearningModelResourceData?: ResourceDefinitionVersion_S3MachineLearningModelResourceData | undefined;
  /** Settings for a machine learning resource saved as an SageMaker AI training job. */
  readonly SageMakerMachineLearningModelResourceData?: ResourceDefinitionVersion_SageMakerMachineLearningModelResourceData | undefined;
  /** Settings for a secret resource. */
  readonly SecretsManagerSecretResourceData?: ResourceDefinitionVersion_SecretsManagerSecretResourceData | undefined;
}

/** The owner setting for a downloaded machine learning resource. */
export interface ResourceDefinitionVersion_ResourceDownloadOwnerSetting {
  /** The group owner of the machine learning resource. */
  readonly GroupOwner?: string | undefined;
  /** The permissions that the group owner has to the machine learning resource. */
  readonly GroupPermission?: string | undefined;
}

/** A local resource, machine learning resource, or secret resource. */
export interface ResourceDefinitionVersion_ResourceInstance {
  /** A descriptive or arbitrary ID for the resource. */
  readonly Id?: string | undefined;
  /** The descriptive resource name, which is displayed on the AWS IoT Greengrass console. */
  readonly Name?: string | undefined;
  /** A container for resource data. */
  readonly ResourceDataContainer?: ResourceDefinitionVersion_ResourceDataContainer | undefined;
}

/** Settings for an Amazon S3 machine learning resource. */
export interface ResourceDefinitionVersion_S3MachineLearningModelResourceData {
  /** The absolute local path of the resource inside the Lambda environment. */
  readonly DestinationPath?: string | undefined;
  /** The owner setting for the downloaded machine learning resource. */
  readonly OwnerSetting?: ResourceDefinitionVersion_ResourceDownloadOwnerSetting | undefined;
  /** The URI of the source model in an Amazon S3 bucket. */
  readonly S3Uri?: string | undefined;
}

/** Settings for an Secrets Manager machine learning resource. */
export interface ResourceDefinitionVersion_SageMakerMachineLearningModelResourceData {
  /** The absolute local path of the resource inside the Lambda environment. */
  readonly DestinationPath?: string | undefined;
  /** The owner setting for the downloaded machine learning resource. */
  readonly OwnerSetting?: ResourceDefinitionVersion_ResourceDownloadOwnerSetting | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SageMaker AI training job that represents the source model. */
  readonly SageMakerJobArn?: string | undefined;
}

/** Settings for a secret resource, which references a secret from AWS Secrets Manager. */
export interface ResourceDefinitionVersion_SecretsManagerSecretResourceData {
  /** The Amazon Resource Name (ARN) of the Secrets Manager secret to make available on the core. */
  readonly ARN?: string | undefined;
  /** The staging labels whose values you want to make available on the core, in addition to `AWSCURRENT`. */
  readonly AdditionalStagingLabelsToDownload?: readonly string[] | undefined;
}

/** `AWS::Greengrass::SubscriptionDefinition`: The `AWS::Greengrass::SubscriptionDefinition` resource represents a subscription definition for AWS IoT Greengrass. */
export interface SubscriptionDefinition {
  /** The subscription definition version to include when the subscription definition is created. */
  readonly InitialVersion?: SubscriptionDefinition_SubscriptionDefinitionVersion | undefined;
  /** The name of the subscription definition. */
  readonly Name?: string | undefined;
  /** Application-specific metadata to attach to the subscription definition. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the `SubscriptionDefinition`, such as `arn:aws:greengrass:us-east-1. */
  readonly Arn?: string | undefined;
  /** The ID of the `SubscriptionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`. */
  readonly Id?: string | undefined;
  /** The ARN of the last `SubscriptionDefinitionVersion` that was added to the `SubscriptionDefinition`, such as… */
  readonly LatestVersionArn?: string | undefined;
}

/** Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group, and… */
export interface SubscriptionDefinition_Subscription {
  /** A descriptive or arbitrary ID for the subscription. */
  readonly Id?: string | undefined;
  /** The originator of the message. */
  readonly Source?: string | undefined;
  /** The MQTT topic used to route the message. */
  readonly Subject?: string | undefined;
  /** The destination of the message. */
  readonly Target?: string | undefined;
}

/** A subscription definition version contains a list of subscriptions. */
export interface SubscriptionDefinition_SubscriptionDefinitionVersion {
  /** The subscriptions in this version. */
  readonly Subscriptions?: readonly SubscriptionDefinition_Subscription[] | undefined;
}

/** `AWS::Greengrass::SubscriptionDefinitionVersion`: The `AWS::Greengrass::SubscriptionDefinitionVersion` resource represents a subscription definition version for AWS IoT… */
export interface SubscriptionDefinitionVersion {
  /** The ID of the subscription definition associated with this version. */
  readonly SubscriptionDefinitionId?: string | undefined;
  /** The subscriptions in this version. */
  readonly Subscriptions?: readonly SubscriptionDefinitionVersion_Subscription[] | undefined;
  readonly Id?: string | undefined;
}

/** Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group, and… */
export interface SubscriptionDefinitionVersion_Subscription {
  /** A descriptive or arbitrary ID for the subscription. */
  readonly Id?: string | undefined;
  /** The originator of the message. */
  readonly Source?: string | undefined;
  /** The MQTT topic used to route the message. */
  readonly Subject?: string | undefined;
  /** The destination of the message. */
  readonly Target?: string | undefined;
}

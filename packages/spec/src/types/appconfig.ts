// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AppConfig::Application`: The `AWS::AppConfig::Application` resource creates an application. */
export interface Application {
  /** A description of the application. */
  readonly Description?: string | undefined;
  /** A name for the application. */
  readonly Name?: string | undefined;
  /** Metadata to assign to the application. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The application ID. */
  readonly ApplicationId?: string | undefined;
}

/** `AWS::AppConfig::ConfigurationProfile`: The `AWS::AppConfig::ConfigurationProfile` resource creates a configuration profile that enables AWS AppConfig to… */
export interface ConfigurationProfile {
  /** The application ID. */
  readonly ApplicationId?: string | undefined;
  /** A parameter to configure deletion protection. */
  readonly DeletionProtectionCheck?: string | undefined;
  /** A description of the configuration profile. */
  readonly Description?: string | undefined;
  /** The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or… */
  readonly KmsKeyIdentifier?: string | undefined;
  /** A URI to locate the configuration. */
  readonly LocationUri?: string | undefined;
  /** A name for the configuration profile. */
  readonly Name?: string | undefined;
  /** The ARN of an IAM role with permission to access the configuration at the specified `LocationUri`. */
  readonly RetrievalRoleArn?: string | undefined;
  /** Metadata to assign to the configuration profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of configurations contained in the profile. */
  readonly Type?: string | undefined;
  /** A list of methods for validating the configuration. */
  readonly Validators?: readonly ConfigurationProfile_Validators[] | undefined;
  /** The configuration profile ID. */
  readonly ConfigurationProfileId?: string | undefined;
  /** The Amazon Resource Name of the AWS Key Management Service key to encrypt new configuration data versions in the AWS… */
  readonly KmsKeyArn?: string | undefined;
}

/** A validator provides a syntactic or semantic check to ensure the configuration that you want to deploy functions as… */
export interface ConfigurationProfile_Validators {
  /** Either the JSON Schema content or the Amazon Resource Name (ARN) of an Lambda function. */
  readonly Content?: string | undefined;
  /** AWS AppConfig supports validators of type `JSON_SCHEMA` and `LAMBDA` */
  readonly Type?: string | undefined;
}

/** `AWS::AppConfig::Deployment`: The `AWS::AppConfig::Deployment` resource starts a deployment. */
export interface Deployment {
  /** The application ID. */
  readonly ApplicationId?: string | undefined;
  /** The configuration profile ID. */
  readonly ConfigurationProfileId?: string | undefined;
  /** The configuration version to deploy. */
  readonly ConfigurationVersion?: string | undefined;
  /** The deployment strategy ID. */
  readonly DeploymentStrategyId?: string | undefined;
  /** A description of the deployment. */
  readonly Description?: string | undefined;
  /** A map of dynamic extension parameter names to values to pass to associated extensions with `PRE_START_DEPLOYMENT`… */
  readonly DynamicExtensionParameters?: readonly Deployment_DynamicExtensionParameters[] | undefined;
  /** The environment ID. */
  readonly EnvironmentId?: string | undefined;
  /** The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or… */
  readonly KmsKeyIdentifier?: string | undefined;
  /** Metadata to assign to the deployment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The sequence number of the deployment. */
  readonly DeploymentNumber?: string | undefined;
  /** The state of the deployment. */
  readonly State?: string | undefined;
}

/** A map of dynamic extension parameter names to values to pass to associated extensions with `PRE_START_DEPLOYMENT`… */
export interface Deployment_DynamicExtensionParameters {
  /** The ARN or ID of the extension for which you are inserting a dynamic parameter. */
  readonly ExtensionReference?: string | undefined;
  /** The parameter name. */
  readonly ParameterName?: string | undefined;
  /** The parameter value. */
  readonly ParameterValue?: string | undefined;
}

/** `AWS::AppConfig::DeploymentStrategy`: The `AWS::AppConfig::DeploymentStrategy` resource creates an AWS AppConfig deployment strategy. */
export interface DeploymentStrategy {
  /** Total amount of time for a deployment to last. */
  readonly DeploymentDurationInMinutes?: number | undefined;
  /** A description of the deployment strategy. */
  readonly Description?: string | undefined;
  /** Specifies the amount of time AWS AppConfig monitors for Amazon CloudWatch alarms after the configuration has been… */
  readonly FinalBakeTimeInMinutes?: number | undefined;
  /** The percentage of targets to receive a deployed configuration during each interval. */
  readonly GrowthFactor?: number | undefined;
  /** The algorithm used to define how percentage grows over time. */
  readonly GrowthType?: string | undefined;
  /** A name for the deployment strategy. */
  readonly Name?: string | undefined;
  /** Save the deployment strategy to a Systems Manager (SSM) document. */
  readonly ReplicateTo?: string | undefined;
  /** Assigns metadata to an AWS AppConfig resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The deployment strategy ID. */
  readonly Id?: string | undefined;
}

/** `AWS::AppConfig::Environment`: The `AWS::AppConfig::Environment` resource creates an environment, which is a logical deployment group of AWS AppConfig… */
export interface Environment {
  /** The application ID. */
  readonly ApplicationId?: string | undefined;
  /** A parameter to configure deletion protection. */
  readonly DeletionProtectionCheck?: string | undefined;
  /** A description of the environment. */
  readonly Description?: string | undefined;
  /** Amazon CloudWatch alarms to monitor during the deployment process. */
  readonly Monitors?: readonly Environment_Monitor[] | undefined;
  /** A name for the environment. */
  readonly Name?: string | undefined;
  /** Metadata to assign to the environment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The environment ID. */
  readonly EnvironmentId?: string | undefined;
}

/** Amazon CloudWatch alarms to monitor during the deployment process. */
export interface Environment_Monitor {
  /** Amazon Resource Name (ARN) of the Amazon CloudWatch alarm. */
  readonly AlarmArn?: string | undefined;
  /** ARN of an AWS Identity and Access Management (IAM) role for AWS AppConfig to monitor `AlarmArn`. */
  readonly AlarmRoleArn?: string | undefined;
}

/** `AWS::AppConfig::ExperimentDefinition`: Resource Type definition for AWS::AppConfig::ExperimentDefinition */
export interface ExperimentDefinition {
  /** The application ID, name, or ARN. */
  readonly ApplicationIdentifier?: string | undefined;
  /** Human-readable description of the audience. */
  readonly AudienceDescription?: string | undefined;
  /** Rule expression defining the experiment audience. */
  readonly AudienceRule?: string | undefined;
  /** The configuration profile ID, name, or ARN. */
  readonly ConfigurationProfileIdentifier?: string | undefined;
  /** A treatment variant with weight and flag value. */
  readonly Control?: ExperimentDefinition_Treatment | undefined;
  /** The environment ID, name, or ARN. */
  readonly EnvironmentIdentifier?: string | undefined;
  /** The key of the existing flag in the configuration profile to experiment on. */
  readonly FlagKey?: string | undefined;
  /** The hypothesis of the experiment. */
  readonly Hypothesis?: string | undefined;
  /** Criteria for launching the experiment. */
  readonly LaunchCriteria?: string | undefined;
  /** A name for the experiment definition. */
  readonly Name?: string | undefined;
  /** Tags to associate with the experiment definition. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Treatment variants (1-5). */
  readonly Treatments?: readonly ExperimentDefinition_Treatment[] | undefined;
  /** The resolved application ID (read-only, assigned by service). */
  readonly ApplicationId?: string | undefined;
  /** ISO-8601 creation timestamp. */
  readonly CreatedAt?: string | undefined;
  /** The experiment definition ID. */
  readonly Id?: string | undefined;
  /** Current status. */
  readonly Status?: string | undefined;
  /** ISO-8601 last update timestamp. */
  readonly UpdatedAt?: string | undefined;
}

/** A typed attribute value for a treatment flag. */
export interface ExperimentDefinition_AttributeValue {
  /** A boolean value. */
  readonly BooleanValue?: boolean | undefined;
  /** An array of numeric values. */
  readonly NumberArray?: readonly number[] | undefined;
  /** A numeric value. */
  readonly NumberValue?: number | undefined;
  /** An array of string values. */
  readonly StringArray?: readonly string[] | undefined;
  /** A string value. */
  readonly StringValue?: string | undefined;
}

/** A treatment variant with weight and flag value. */
export interface ExperimentDefinition_Treatment {
  /** Map of attribute name to attribute value. */
  readonly AttributeValues?: { readonly [key: string]: ExperimentDefinition_AttributeValue | undefined } | undefined;
  readonly Description?: string | undefined;
  /** Whether the flag is enabled for this variant. */
  readonly Enabled?: boolean | undefined;
  /** The treatment key (read-only, auto-generated by service). */
  readonly Key?: string | undefined;
  /** Traffic weight percentage. */
  readonly Weight?: number | undefined;
}

/** `AWS::AppConfig::ExperimentRun`: Resource Type definition for AWS::AppConfig::ExperimentRun */
export interface ExperimentRun {
  /** The application name or ID used to create the experiment run. */
  readonly ApplicationIdentifier?: string | undefined;
  /** Description of the experiment run. */
  readonly Description?: string | undefined;
  /** The experiment definition name or ID used to create the experiment run. */
  readonly ExperimentDefinitionIdentifier?: string | undefined;
  /** Percentage of traffic exposed to the experiment (0-100). */
  readonly ExposurePercentage?: number | undefined;
  /** Tags to associate with the experiment run. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Treatment overrides for specific entities. */
  readonly TreatmentOverrides?: ExperimentRun_TreatmentOverrides | undefined;
  /** The resolved application ID. */
  readonly ApplicationId?: string | undefined;
  /** The resolved experiment definition ID. */
  readonly ExperimentDefinitionId?: string | undefined;
  /** The run number (auto-assigned by the service). */
  readonly Run?: string | undefined;
  /** ISO-8601 timestamp when the run started. */
  readonly StartedAt?: string | undefined;
  /** Current status of the run. */
  readonly Status?: string | undefined;
  /** ISO-8601 timestamp when the run was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Treatment overrides for specific entities. */
export interface ExperimentRun_TreatmentOverrides {
  /** Map of entity ID to treatment key (t1, t2, ..., or c for control). */
  readonly Inline?: { readonly [key: string]: string | undefined } | undefined;
}

/** `AWS::AppConfig::Extension`: Creates an AWS AppConfig extension. */
export interface Extension {
  /** The actions defined in the extension. */
  readonly Actions?: { readonly [key: string]: readonly Extension_Action[] | undefined } | undefined;
  /** Information about the extension. */
  readonly Description?: string | undefined;
  /** You can omit this field when you create an extension. */
  readonly LatestVersionNumber?: number | undefined;
  /** A name for the extension. */
  readonly Name?: string | undefined;
  /** The parameters accepted by the extension. */
  readonly Parameters?: { readonly [key: string]: Extension_Parameter | undefined } | undefined;
  /** Adds one or more tags for the specified extension. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The system-generated Amazon Resource Name (ARN) for the extension. */
  readonly Arn?: string | undefined;
  /** The system-generated ID of the extension. */
  readonly Id?: string | undefined;
  /** The extension version number. */
  readonly VersionNumber?: number | undefined;
}

/** The actions defined in the extension. */
export interface Extension_Action {
  /** Information about actions defined in the extension. */
  readonly Description?: string | undefined;
  /** The extension name. */
  readonly Name?: string | undefined;
  /** An Amazon Resource Name (ARN) for an AWS Identity and Access Management assume role. */
  readonly RoleArn?: string | undefined;
  /** The extension URI associated to the action point in the extension definition. */
  readonly Uri?: string | undefined;
}

/** A value such as an Amazon Resource Name (ARN) or an Amazon Simple Notification Service topic entered in an extension… */
export interface Extension_Parameter {
  /** Information about the parameter. */
  readonly Description?: string | undefined;
  /** Indicates whether this parameter's value can be supplied at the extension's action point instead of during extension… */
  readonly Dynamic?: boolean | undefined;
  /** A parameter value must be specified in the extension association. */
  readonly Required?: boolean | undefined;
}

/** `AWS::AppConfig::ExtensionAssociation`: When you create an extension or configure an AWS authored extension, you associate the extension with an AWS AppConfig… */
export interface ExtensionAssociation {
  /** The name, the ID, or the Amazon Resource Name (ARN) of the extension. */
  readonly ExtensionIdentifier?: string | undefined;
  /** The version number of the extension. */
  readonly ExtensionVersionNumber?: number | undefined;
  /** The parameter names and values defined in the extensions. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of an application, configuration profile, or environment. */
  readonly ResourceIdentifier?: string | undefined;
  /** Adds one or more tags for the specified extension association. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the extension defined in the association. */
  readonly Arn?: string | undefined;
  /** The ARN of the extension defined in the association. */
  readonly ExtensionArn?: string | undefined;
  /** The system-generated ID for the association. */
  readonly Id?: string | undefined;
  /** The ARNs of applications, configuration profiles, or environments defined in the association. */
  readonly ResourceArn?: string | undefined;
}

/** `AWS::AppConfig::HostedConfigurationVersion`: Create a new configuration in the AWS AppConfig hosted configuration store. */
export interface HostedConfigurationVersion {
  /** The application ID. */
  readonly ApplicationId?: string | undefined;
  /** The configuration profile ID. */
  readonly ConfigurationProfileId?: string | undefined;
  /** The configuration data, as bytes. */
  readonly Content?: string | undefined;
  /** A standard MIME type describing the format of the configuration content. */
  readonly ContentType?: string | undefined;
  /** A description of the configuration. */
  readonly Description?: string | undefined;
  /** An optional locking token used to prevent race conditions from overwriting configuration updates when creating a new… */
  readonly LatestVersionNumber?: number | undefined;
  /** A user-defined label for an AWS AppConfig hosted configuration version. */
  readonly VersionLabel?: string | undefined;
  /** The configuration version. */
  readonly VersionNumber?: string | undefined;
}

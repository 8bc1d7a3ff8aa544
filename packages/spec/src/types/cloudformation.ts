// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::CloudFormation::ChangeSet`: Resource type definition for AWS::CloudFormation::ChangeSet */
export interface ChangeSet {
  /** The capabilities that are allowed in the stack. */
  readonly Capabilities?: readonly string[] | undefined;
  /** The name of the change set. */
  readonly ChangeSetName?: string | undefined;
  /** The type of change set operation. */
  readonly ChangeSetType?: string | undefined;
  /** Determines how CloudFormation handles configuration drift during deployment. */
  readonly DeploymentMode?: string | undefined;
  /** A description to help you identify this change set. */
  readonly Description?: string | undefined;
  /** Indicates if the change set imports resources that already exist. */
  readonly ImportExistingResources?: boolean | undefined;
  /** Creates a change set for all nested stacks specified in the template. */
  readonly IncludeNestedStacks?: boolean | undefined;
  /** The ARNs of Amazon SNS topics that CloudFormation associates with the stack. */
  readonly NotificationARNs?: readonly string[] | undefined;
  /** Determines what action will be taken if stack creation fails. */
  readonly OnStackFailure?: string | undefined;
  /** The ARN of an IAM role that CloudFormation assumes when executing the change set. */
  readonly RoleARN?: string | undefined;
  /** The name or unique ID of the stack for which you are creating a change set. */
  readonly StackName?: string | undefined;
  /** Key-value pairs to associate with the change set. */
  readonly Tags?: readonly ChangeSet_TagsItems[] | undefined;
  /** A structure that contains the body of the revised template. */
  readonly TemplateBody?: string | undefined;
  /** The URL of the file that contains the revised template. */
  readonly TemplateURL?: string | undefined;
  /** Whether to reuse the template associated with the stack to create the change set. */
  readonly UsePreviousTemplate?: boolean | undefined;
  /** The ARN of the change set. */
  readonly ChangeSetId?: string | undefined;
  /** The time the change set was created. */
  readonly CreationTime?: string | undefined;
  /** The unique ID of the stack. */
  readonly StackId?: string | undefined;
}

export interface ChangeSet_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::CloudFormation::CustomResource`: The `AWS::CloudFormation::CustomResource` resource creates a custom resource. */
export interface CustomResource {
  /** The maximum time, in seconds, that can elapse before a custom resource operation times out. */
  readonly ServiceTimeout?: number | undefined;
  /** The service token, such as an Amazon topic ARN or Lambda function ARN. */
  readonly ServiceToken?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::CloudFormation::GeneratedTemplate`: Creates a generated template from existing resources using the CloudFormation IaC Generator. */
export interface GeneratedTemplate {
  /** The name assigned to the generated template. */
  readonly GeneratedTemplateName?: string | undefined;
  /** The configuration details of the generated template. */
  readonly TemplateConfiguration?: GeneratedTemplate_TemplateConfiguration | undefined;
  /** The time the generated template was created. */
  readonly CreationTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the generated template. */
  readonly GeneratedTemplateId?: string | undefined;
  /** The time the generated template was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** A summary of the progress of the template generation. */
  readonly Progress?: GeneratedTemplate_TemplateProgress | undefined;
  /** The status of the template generation. */
  readonly Status?: string | undefined;
  /** The number of warnings generated for this template. */
  readonly TotalWarnings?: number | undefined;
}

/** The configuration details of the generated template. */
export interface GeneratedTemplate_TemplateConfiguration {
  /** The DeletionPolicy assigned to resources in the generated template. */
  readonly DeletionPolicy?: string | undefined;
  /** The UpdateReplacePolicy assigned to resources in the generated template. */
  readonly UpdateReplacePolicy?: string | undefined;
}

/** A summary of the progress of the template generation. */
export interface GeneratedTemplate_TemplateProgress {
  /** The number of resources that failed the template generation. */
  readonly ResourcesFailed?: number | undefined;
  /** The number of resources that are still pending the template generation. */
  readonly ResourcesPending?: number | undefined;
  /** The number of resources that are in-process for the template generation. */
  readonly ResourcesProcessing?: number | undefined;
  /** The number of resources that succeeded the template generation. */
  readonly ResourcesSucceeded?: number | undefined;
}

/** `AWS::CloudFormation::GuardHook`: The `AWS::CloudFormation::GuardHook` resource creates and activates a Guard Hook. */
export interface GuardHook {
  /** The type name alias for the Hook. */
  readonly Alias?: string | undefined;
  /** The IAM role that the Hook assumes to retrieve your Guard rules from S3 and optionally write a detailed Guard output… */
  readonly ExecutionRole?: string | undefined;
  /** Specifies how the Hook responds when rules fail their evaluation. */
  readonly FailureMode?: string | undefined;
  /** Specifies if the Hook is `ENABLED` or `DISABLED`. */
  readonly HookStatus?: string | undefined;
  /** Specifies the name of an S3 bucket to store the Guard output report. */
  readonly LogBucket?: string | undefined;
  /** Specifies the S3 location of your input parameters. */
  readonly Options?: GuardHook_Options | undefined;
  /** Specifies the S3 location of your Guard rules. */
  readonly RuleLocation?: GuardHook_S3Location | undefined;
  /** Specifies the stack level filters for the Hook. */
  readonly StackFilters?: GuardHook_StackFilters | undefined;
  /** Specifies the target filters for the Hook. */
  readonly TargetFilters?: GuardHook_TargetFilters | undefined;
  /** Specifies the list of operations the Hook is run against. */
  readonly TargetOperations?: readonly string[] | undefined;
  /** Returns the ARN of a Guard Hook. */
  readonly HookArn?: string | undefined;
}

/** Hook targets are the destination where hooks will be invoked against. */
export interface GuardHook_HookTarget {
  /** Target actions are the type of operation hooks will be executed at. */
  readonly Action?: string | undefined;
  /** Invocation points are the point in provisioning workflow where hooks will be executed. */
  readonly InvocationPoint?: string | undefined;
  /** Type name of hook target. */
  readonly TargetName?: string | undefined;
}

/** Specifies the input parameters for a Guard Hook. */
export interface GuardHook_Options {
  /** Specifies the S3 location where your input parameters are located. */
  readonly InputParams?: GuardHook_S3Location | readonly GuardHook_S3Location[] | undefined;
}

/** Specifies the S3 location where your Guard rules or input parameters are located. */
export interface GuardHook_S3Location {
  /** Specifies the S3 path to the file that contains your Guard rules or input parameters (in the form… */
  readonly Uri?: string | undefined;
  /** For S3 buckets with versioning enabled, specifies the unique ID of the S3 object version to download your Guard rules… */
  readonly VersionId?: string | undefined;
}

/** The `StackFilters` property type specifies stack level filters for a Hook. */
export interface GuardHook_StackFilters {
  /** The filtering criteria. */
  readonly FilteringCriteria?: string | undefined;
  /** Includes or excludes specific stacks from Hook invocations. */
  readonly StackNames?: GuardHook_StackNames | undefined;
  /** Includes or excludes specific stacks from Hook invocations based on their associated IAM roles. */
  readonly StackRoles?: GuardHook_StackRoles | undefined;
}

/** Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook… */
export interface GuardHook_StackNames {
  /** The stack names to exclude. */
  readonly Exclude?: readonly string[] | undefined;
  /** The stack names to include. */
  readonly Include?: readonly string[] | undefined;
}

/** Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook… */
export interface GuardHook_StackRoles {
  /** The IAM role ARNs for stacks you want to exclude. */
  readonly Exclude?: readonly string[] | undefined;
  /** The IAM role ARNs to target stacks associated with these roles. */
  readonly Include?: readonly string[] | undefined;
}

/** The `TargetFilters` property type specifies the target filters for the Hook. */
export interface GuardHook_TargetFilters {
  /** List of actions that the hook is going to target */
  readonly Actions?: readonly string[] | undefined;
  /** List of invocation points that the hook is going to target */
  readonly InvocationPoints?: readonly string[] | undefined;
  /** List of type names that the hook is going to target */
  readonly TargetNames?: readonly string[] | undefined;
  /** List of hook targets */
  readonly Targets?: readonly GuardHook_HookTarget[] | undefined;
}

/** `AWS::CloudFormation::HookDefaultVersion`: The `AWS::CloudFormation::HookDefaultVersion` resource specifies the default version of a Hook. */
export interface HookDefaultVersion {
  /** The name of the Hook. */
  readonly TypeName?: string | undefined;
  /** The version ID of the type configuration. */
  readonly TypeVersionArn?: string | undefined;
  /** The version ID of the type specified. */
  readonly VersionId?: string | undefined;
  /** The Amazon Resource Number (ARN) of the activated Hook in this account and Region. */
  readonly Arn?: string | undefined;
}

/** `AWS::CloudFormation::HookTypeConfig`: The `AWS::CloudFormation::HookTypeConfig` resource specifies the configuration of an activated Hook. */
export interface HookTypeConfig {
  /** Specifies the activated Hook type configuration, in this AWS account and AWS Region. */
  readonly Configuration?: string | undefined;
  /** An alias by which to refer to this configuration data. */
  readonly ConfigurationAlias?: string | undefined;
  /** The Amazon Resource Number (ARN) for the Hook to set `Configuration` for. */
  readonly TypeArn?: string | undefined;
  /** The unique name for your Hook. */
  readonly TypeName?: string | undefined;
  /** The Amazon Resource Number (ARN) of the activated Hook type configuration in this account and Region. */
  readonly ConfigurationArn?: string | undefined;
}

/** `AWS::CloudFormation::HookVersion`: The `AWS::CloudFormation::HookVersion` resource publishes new or first version of a Hook to the CloudFormation registry. */
export interface HookVersion {
  /** The Amazon Resource Name (ARN) of the task execution role that grants the Hook permission. */
  readonly ExecutionRoleArn?: string | undefined;
  /** Contains logging configuration information for an extension. */
  readonly LoggingConfig?: HookVersion_LoggingConfig | undefined;
  /** A URL to the Amazon S3 bucket for the Hook project package that contains the necessary files for the Hook you want to… */
  readonly SchemaHandlerPackage?: string | undefined;
  /** The unique name for your Hook. */
  readonly TypeName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Hook. */
  readonly Arn?: string | undefined;
  /** Whether the specified Hook version is set as the default version. */
  readonly IsDefaultVersion?: boolean | undefined;
  /** The Amazon Resource Number (ARN) assigned to this version of the Hook. */
  readonly TypeArn?: string | undefined;
  /** The ID of this version of the Hook. */
  readonly VersionId?: string | undefined;
  /** The visibility level that determines who can see and use this Hook in CloudFormation operations. */
  readonly Visibility?: string | undefined;
}

/** The `LoggingConfig` property type specifies logging configuration information for an extension. */
export interface HookVersion_LoggingConfig {
  /** The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's… */
  readonly LogGroupName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch… */
  readonly LogRoleArn?: string | undefined;
}

/** `AWS::CloudFormation::LambdaHook`: The `AWS::CloudFormation::LambdaHook` resource creates and activates a Lambda Hook. */
export interface LambdaHook {
  /** The type name alias for the Hook. */
  readonly Alias?: string | undefined;
  /** Whether to automatically update the extension in this account and Region when a new minor version is published by the… */
  readonly AutoUpdate?: boolean | undefined;
  /** The IAM role that the Hook assumes to invoke your Lambda function. */
  readonly ExecutionRole?: string | undefined;
  /** Specifies how the Hook responds when the Lambda function invoked by the Hook returns a `FAILED` response. */
  readonly FailureMode?: string | undefined;
  /** Specifies if the Hook is `ENABLED` or `DISABLED`. */
  readonly HookStatus?: string | undefined;
  /** Specifies the Lambda function for the Hook. */
  readonly LambdaFunction?: string | undefined;
  /** Contains logging configuration information for an extension. */
  readonly LoggingConfig?: LambdaHook_LoggingConfig | undefined;
  /** Specifies the stack level filters for the Hook. */
  readonly StackFilters?: LambdaHook_StackFilters | undefined;
  /** Specifies the target filters for the Hook. */
  readonly TargetFilters?: LambdaHook_TargetFilters | undefined;
  /** Specifies the list of operations the Hook is run against. */
  readonly TargetOperations?: readonly string[] | undefined;
  /** Returns the ARN of a Lambda Hook. */
  readonly HookArn?: string | undefined;
}

/** Hook targets are the destination where hooks will be invoked against. */
export interface LambdaHook_HookTarget {
  /** Target actions are the type of operation hooks will be executed at. */
  readonly Action?: string | undefined;
  /** Invocation points are the point in provisioning workflow where hooks will be executed. */
  readonly InvocationPoint?: string | undefined;
  /** Type name of hook target. */
  readonly TargetName?: string | undefined;
}

/** Contains logging configuration information for an extension. */
export interface LambdaHook_LoggingConfig {
  /** The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's… */
  readonly LogGroupName?: string | undefined;
  /** The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch Logs. */
  readonly LogRoleArn?: string | undefined;
}

/** The `StackFilters` property type specifies stack level filters for a Hook. */
export interface LambdaHook_StackFilters {
  /** The filtering criteria. */
  readonly FilteringCriteria?: string | undefined;
  /** Includes or excludes specific stacks from Hook invocations. */
  readonly StackNames?: LambdaHook_StackNames | undefined;
  /** Includes or excludes specific stacks from Hook invocations based on their associated IAM roles. */
  readonly StackRoles?: LambdaHook_StackRoles | undefined;
}

/** Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook… */
export interface LambdaHook_StackNames {
  /** The stack names to exclude. */
  readonly Exclude?: readonly string[] | undefined;
  /** The stack names to include. */
  readonly Include?: readonly string[] | undefined;
}

/** Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook… */
export interface LambdaHook_StackRoles {
  /** The IAM role ARNs for stacks you want to exclude. */
  readonly Exclude?: readonly string[] | undefined;
  /** The IAM role ARNs to target stacks associated with these roles. */
  readonly Include?: readonly string[] | undefined;
}

/** The `TargetFilters` property type specifies the target filters for the Hook. */
export interface LambdaHook_TargetFilters {
  /** List of actions that the hook is going to target */
  readonly Actions?: readonly string[] | undefined;
  /** List of invocation points that the hook is going to target */
  readonly InvocationPoints?: readonly string[] | undefined;
  /** List of type names that the hook is going to target */
  readonly TargetNames?: readonly string[] | undefined;
  /** List of hook targets */
  readonly Targets?: readonly LambdaHook_HookTarget[] | undefined;
}

/** `AWS::CloudFormation::Macro`: The `AWS::CloudFormation::Macro` resource is a CloudFormation resource type that creates a CloudFormation macro to… */
export interface Macro {
  /** A description of the macro. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the underlying Lambda function that you want CloudFormation to invoke when the macro… */
  readonly FunctionName?: string | undefined;
  /** The CloudWatch Logs group to which CloudFormation sends error logging information when invoking the macro's underlying… */
  readonly LogGroupName?: string | undefined;
  /** The ARN of the role CloudFormation should assume when sending log entries to CloudWatch Logs. */
  readonly LogRoleARN?: string | undefined;
  /** The name of the macro. */
  readonly Name?: string | undefined;
  /** Returns a unique identifier for the resource. */
  readonly Id?: string | undefined;
}

/** `AWS::CloudFormation::ModuleDefaultVersion`: Specifies the default version of a module. */
export interface ModuleDefaultVersion {
  /** The Amazon Resource Name (ARN) of the module version to set as the default version. */
  readonly Arn?: string | undefined;
  /** The name of the module. */
  readonly ModuleName?: string | undefined;
  /** The ID for the specific version of the module. */
  readonly VersionId?: string | undefined;
}

/** `AWS::CloudFormation::ModuleVersion`: The `AWS::CloudFormation::ModuleVersion` resource registers the specified version of the module with the CloudFormation… */
export interface ModuleVersion {
  /** The name of the module being registered. */
  readonly ModuleName?: string | undefined;
  /** A URL to the S3 bucket for the package that contains the template fragment and schema files for the module version to… */
  readonly ModulePackage?: string | undefined;
  /** The Amazon Resource Name (ARN) of the module. */
  readonly Arn?: string | undefined;
  /** The description of the module. */
  readonly Description?: string | undefined;
  /** The URL of a page providing detailed documentation for this module. */
  readonly DocumentationUrl?: string | undefined;
  /** Whether the specified module version is set as the default version. */
  readonly IsDefaultVersion?: boolean | undefined;
  /** The schema that defines the module. */
  readonly Schema?: string | undefined;
  /** When the specified private module version was registered or activated in your account. */
  readonly TimeCreated?: string | undefined;
  /** The ID of this version of the module. */
  readonly VersionId?: string | undefined;
  /** The visibility level that determines who can see and use this module in CloudFormation operations. */
  readonly Visibility?: string | undefined;
}

/** `AWS::CloudFormation::PublicTypeVersion`: The `AWS::CloudFormation::PublicTypeVersion` resource tests and publishes a registered extension as a public,… */
export interface PublicTypeVersion {
  /** The Amazon Resource Number (ARN) of the extension. */
  readonly Arn?: string | undefined;
  /** The S3 bucket to which CloudFormation delivers the contract test execution logs. */
  readonly LogDeliveryBucket?: string | undefined;
  /** The version number to assign to this version of the extension. */
  readonly PublicVersionNumber?: string | undefined;
  /** The type of the extension to test. */
  readonly Type?: string | undefined;
  /** The name of the extension to test. */
  readonly TypeName?: string | undefined;
  /** The Amazon Resource Number (ARN) assigned to the public extension upon publication. */
  readonly PublicTypeArn?: string | undefined;
  /** The publisher ID of the extension publisher. */
  readonly PublisherId?: string | undefined;
  /** The Amazon Resource Number (ARN) assigned to this version of the extension. */
  readonly TypeVersionArn?: string | undefined;
}

/** `AWS::CloudFormation::Publisher`: The `AWS::CloudFormation::Publisher` resource registers your account as a publisher of public extensions in the… */
export interface Publisher {
  /** Whether you accept the Terms and Conditions for publishing extensions in the CloudFormation registry. */
  readonly AcceptTermsAndConditions?: boolean | undefined;
  /** If you are using a Bitbucket or GitHub account for identity verification, the Amazon Resource Name (ARN) for your… */
  readonly ConnectionArn?: string | undefined;
  /** The type of account used as the identity provider when registering this publisher with CloudFormation. */
  readonly IdentityProvider?: string | undefined;
  /** The ID of the extension publisher. */
  readonly PublisherId?: string | undefined;
  /** The URL to the publisher's profile with the identity provider. */
  readonly PublisherProfile?: string | undefined;
  /** Whether the publisher is verified. */
  readonly PublisherStatus?: string | undefined;
}

/** `AWS::CloudFormation::ResourceDefaultVersion`: The `AWS::CloudFormation::ResourceDefaultVersion` resource specifies the default version of a resource. */
export interface ResourceDefaultVersion {
  /** The name of the resource. */
  readonly TypeName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the resource version. */
  readonly TypeVersionArn?: string | undefined;
  /** The ID of a specific version of the resource. */
  readonly VersionId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the resource. */
  readonly Arn?: string | undefined;
}

/** `AWS::CloudFormation::ResourceVersion`: The `AWS::CloudFormation::ResourceVersion` resource registers a resource version with the CloudFormation registry. */
export interface ResourceVersion {
  /** The Amazon Resource Name (ARN) of the IAM role for CloudFormation to assume when invoking the resource. */
  readonly ExecutionRoleArn?: string | undefined;
  /** Logging configuration information for a resource. */
  readonly LoggingConfig?: ResourceVersion_LoggingConfig | undefined;
  /** A URL to the S3 bucket for the resource project package that contains the necessary files for the resource you want to… */
  readonly SchemaHandlerPackage?: string | undefined;
  /** The name of the resource being registered. */
  readonly TypeName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the resource. */
  readonly Arn?: string | undefined;
  /** Whether the specified resource version is set as the default version. */
  readonly IsDefaultVersion?: boolean | undefined;
  /** For resource type extensions, the provisioning behavior of the resource type. */
  readonly ProvisioningType?: string | undefined;
  /** The Amazon Resource Name (ARN) for the extension. */
  readonly TypeArn?: string | undefined;
  /** The ID of a specific version of the resource. */
  readonly VersionId?: string | undefined;
  /** The visibility level that determines who can see and use this resource in CloudFormation operations. */
  readonly Visibility?: string | undefined;
}

/** Logging configuration information for a resource. */
export interface ResourceVersion_LoggingConfig {
  /** The Amazon CloudWatch logs group to which CloudFormation sends error logging information when invoking the type's… */
  readonly LogGroupName?: string | undefined;
  /** The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch logs. */
  readonly LogRoleArn?: string | undefined;
}

/** `AWS::CloudFormation::Stack`: The `AWS::CloudFormation::Stack` resource nests a stack as a resource in a top-level template. */
export interface Stack {
  /** The Amazon SNS topic ARNs to publish stack related events. */
  readonly NotificationARNs?: readonly string[] | undefined;
  /** The set value pairs that represent the parameters passed to CloudFormation when this nested stack is created. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** Key-value pairs to associate with this stack. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The URL of a file that contains the template body. */
  readonly TemplateURL?: string | undefined;
  /** The length of time, in minutes, that CloudFormation waits for the nested stack to reach the `CREATE_COMPLETE` state. */
  readonly TimeoutInMinutes?: number | undefined;
  /** Returns the unique identifier of the change set. */
  readonly ChangeSetId?: string | undefined;
  /** Returns the time the stack was created. */
  readonly CreationTime?: string | undefined;
  /** Returns the time the stack was last updated. */
  readonly LastUpdateTime?: string | undefined;
  /** Returns a list of output structures. */
  readonly Outputs?: readonly Stack_Output[] | undefined;
  /** For nested stacks, returns the stack ID of the direct parent of this stack. */
  readonly ParentId?: string | undefined;
  /** For nested stacks, returns the stack ID of the top-level stack to which the nested stack ultimately belongs. */
  readonly RootId?: string | undefined;
  /** Returns the unique identifier of the stack. */
  readonly StackId?: string | undefined;
  /** Returns a success or failure message associated with the stack status. */
  readonly StackStatus?: string | undefined;
}

/** The `Output` data type. */
export interface Stack_Output {
  /** User defined description associated with the output. */
  readonly Description?: string | undefined;
  /** The name of the export associated with the output. */
  readonly ExportName?: string | undefined;
  /** The key associated with the output. */
  readonly OutputKey?: string | undefined;
  /** The value associated with the output. */
  readonly OutputValue?: string | undefined;
}

/** `AWS::CloudFormation::StackSet`: The `AWS::CloudFormation::StackSet` resource contains information about a StackSet. */
export interface StackSet {
  /** The Amazon Resource Number (ARN) of the IAM role to use to create this StackSet. */
  readonly AdministrationRoleARN?: string | undefined;
  /** Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization… */
  readonly AutoDeployment?: StackSet_AutoDeployment | undefined;
  /** Specifies whether you are acting as an account administrator in the organization's management account or as a delegated… */
  readonly CallAs?: string | undefined;
  /** The capabilities that are allowed in the StackSet. */
  readonly Capabilities?: readonly string[] | undefined;
  /** A description of the StackSet. */
  readonly Description?: string | undefined;
  /** The name of the IAM execution role to use to create the StackSet. */
  readonly ExecutionRoleName?: string | undefined;
  /** Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations. */
  readonly ManagedExecution?: StackSet_ManagedExecution | undefined;
  /** The user-specified preferences for how CloudFormation performs a StackSet operation. */
  readonly OperationPreferences?: StackSet_OperationPreferences | undefined;
  /** The input parameters for the StackSet template. */
  readonly Parameters?: readonly StackSet_Parameter[] | undefined;
  /** Describes how the IAM roles required for StackSet operations are created. */
  readonly PermissionModel?: string | undefined;
  /** A group of stack instances with parameters in some specific accounts and Regions. */
  readonly StackInstancesGroup?: readonly StackSet_StackInstances[] | undefined;
  /** The name to associate with the StackSet. */
  readonly StackSetName?: string | undefined;
  /** Key-value pairs to associate with this stack. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The structure that contains the template body, with a minimum length of 1 byte and a maximum length of 51,200 bytes. */
  readonly TemplateBody?: string | undefined;
  /** The URL of a file that contains the template body. */
  readonly TemplateURL?: string | undefined;
  /** Returns the unique identifier of the resource. */
  readonly StackSetId?: string | undefined;
}

/** Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization… */
export interface StackSet_AutoDeployment {
  /** A list of StackSet ARNs that this StackSet depends on for auto-deployment operations. */
  readonly DependsOn?: readonly string[] | undefined;
  /** If set to `true`, StackSets automatically deploys additional stack instances to AWS Organizations accounts that are… */
  readonly Enabled?: boolean | undefined;
  /** If set to `true`, stack resources are retained when an account is removed from a target organization or OU. */
  readonly RetainStacksOnAccountRemoval?: boolean | undefined;
}

/** The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions. */
export interface StackSet_DeploymentTargets {
  /** Refines which accounts to deploy stacks to by specifying how to use the `Accounts` and `OrganizationalUnitIds`… */
  readonly AccountFilterType?: string | undefined;
  /** The account IDs of the AWS accounts. */
  readonly Accounts?: readonly string[] | undefined;
  /** The Amazon S3 URL path to a file that contains a list of AWS account IDs. */
  readonly AccountsUrl?: string | undefined;
  /** The organization root ID or organizational unit (OU) IDs. */
  readonly OrganizationalUnitIds?: readonly string[] | undefined;
}

/** Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations. */
export interface StackSet_ManagedExecution {
  /** When `true`, CloudFormation performs non-conflicting operations concurrently and queues conflicting operations. */
  readonly Active?: boolean | undefined;
}

/** The user-specified preferences for how CloudFormation performs a StackSet operation. */
export interface StackSet_OperationPreferences {
  /** Specifies how the concurrency level behaves during the operation execution. */
  readonly ConcurrencyMode?: string | undefined;
  /** The number of accounts per Region this operation can fail in before CloudFormation stops the operation in that Region. */
  readonly FailureToleranceCount?: number | undefined;
  /** The percentage of accounts per Region this stack operation can fail in before CloudFormation stops the operation in… */
  readonly FailureTolerancePercentage?: number | undefined;
  /** The maximum number of accounts in which to perform this operation at one time. */
  readonly MaxConcurrentCount?: number | undefined;
  /** The maximum percentage of accounts in which to perform this operation at one time. */
  readonly MaxConcurrentPercentage?: number | undefined;
  /** The concurrency type of deploying StackSets operations in Regions, could be in parallel or one Region at a time. */
  readonly RegionConcurrencyType?: string | undefined;
  /** The order of the Regions where you want to perform the stack operation. */
  readonly RegionOrder?: readonly string[] | undefined;
}

/** The Parameter data type. */
export interface StackSet_Parameter {
  /** The key associated with the parameter. */
  readonly ParameterKey?: string | undefined;
  /** The input value associated with the parameter. */
  readonly ParameterValue?: string | undefined;
}

/** Stack instances in some specific accounts and Regions. */
export interface StackSet_StackInstances {
  /** The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions. */
  readonly DeploymentTargets?: StackSet_DeploymentTargets | undefined;
  /** A list of StackSet parameters whose values you want to override in the selected stack instances. */
  readonly ParameterOverrides?: readonly StackSet_Parameter[] | undefined;
  /** The names of one or more Regions where you want to create stack instances using the specified AWS accounts. */
  readonly Regions?: readonly string[] | undefined;
}

/** `AWS::CloudFormation::TypeActivation`: The `AWS::CloudFormation::TypeActivation` resource activates a public third-party extension, making it available for… */
export interface TypeActivation {
  /** Whether to automatically update the extension in this account and Region when a new minor version is published by the… */
  readonly AutoUpdate?: boolean | undefined;
  /** The name of the IAM execution role to use to activate the extension. */
  readonly ExecutionRoleArn?: string | undefined;
  /** Specifies logging configuration information for an extension. */
  readonly LoggingConfig?: TypeActivation_LoggingConfig | undefined;
  /** The major version of this extension you want to activate, if multiple major versions are available. */
  readonly MajorVersion?: string | undefined;
  /** The Amazon Resource Number (ARN) of the public extension. */
  readonly PublicTypeArn?: string | undefined;
  /** The ID of the extension publisher. */
  readonly PublisherId?: string | undefined;
  /** The extension type. */
  readonly Type?: string | undefined;
  /** The name of the extension. */
  readonly TypeName?: string | undefined;
  /** An alias to assign to the public extension in this account and Region. */
  readonly TypeNameAlias?: string | undefined;
  /** Manually updates a previously-activated type to a new major or minor version, if available. */
  readonly VersionBump?: string | undefined;
  /** The Amazon Resource Name (ARN) of the activated extension in this account and Region. */
  readonly Arn?: string | undefined;
}

/** Contains logging configuration information for an extension. */
export interface TypeActivation_LoggingConfig {
  /** The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's… */
  readonly LogGroupName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch… */
  readonly LogRoleArn?: string | undefined;
}

/** `AWS::CloudFormation::WaitCondition`: The `AWS::CloudFormation::WaitCondition` resource provides a way to coordinate stack resource creation with… */
export interface WaitCondition {
  /** The number of success signals that CloudFormation must receive before it continues the stack creation process. */
  readonly Count?: number | undefined;
  /** A reference to the wait condition handle used to signal this wait condition. */
  readonly Handle?: string | undefined;
  /** The length of time (in seconds) to wait for the number of signals that the `Count` property specifies. */
  readonly Timeout?: string | undefined;
  readonly Data?: Json | undefined;
  /** Returns a unique identifier for the resource. */
  readonly Id?: string | undefined;
}

/** `AWS::CloudFormation::WaitConditionHandle`: The `AWS::CloudFormation::WaitConditionHandle` type has no properties. */
export interface WaitConditionHandle {
  /** Returns a unique identifier for the resource. */
  readonly Id?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::SSM::Association`: The `AWS::SSM::Association` resource creates a State Manager association for your managed instances. */
export interface Association {
  /** By default, when you create a new association, the system runs it immediately after it is created and then according to… */
  readonly ApplyOnlyAtCronInterval?: boolean | undefined;
  /** A role used by association to take actions on your behalf. */
  readonly AssociationDispatchAssumeRole?: string | undefined;
  /** Specify a descriptive name for the association. */
  readonly AssociationName?: string | undefined;
  /** Choose the parameter that will define how your automation will branch out. */
  readonly AutomationTargetParameterName?: string | undefined;
  /** The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated under. */
  readonly CalendarNames?: readonly string[] | undefined;
  /** The severity level that is assigned to the association. */
  readonly ComplianceSeverity?: string | undefined;
  /** The version of the SSM document to associate with the target. */
  readonly DocumentVersion?: string | undefined;
  /** `InstanceId` has been deprecated. */
  readonly InstanceId?: string | undefined;
  /** The maximum number of targets allowed to run the association at the same time. */
  readonly MaxConcurrency?: string | undefined;
  /** The number of errors that are allowed before the system stops sending requests to run the association on additional… */
  readonly MaxErrors?: string | undefined;
  /** The name of the SSM document that contains the configuration information for the instance. */
  readonly Name?: string | undefined;
  /** An Amazon Simple Storage Service (Amazon S3) bucket where you want to store the output details of the request. */
  readonly OutputLocation?: Association_InstanceAssociationOutputLocation | undefined;
  /** The parameters for the runtime configuration of the document. */
  readonly Parameters?: { readonly [key: string]: readonly string[] | undefined } | undefined;
  /** A cron expression that specifies a schedule when the association runs. */
  readonly ScheduleExpression?: string | undefined;
  /** Number of days to wait after the scheduled day to run an association. */
  readonly ScheduleOffset?: number | undefined;
  /** The mode for generating association compliance. */
  readonly SyncCompliance?: string | undefined;
  /** A key-value pair to associate with a resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The targets for the association. */
  readonly Targets?: readonly Association_Target[] | undefined;
  /** The number of seconds the service should wait for the association status to show "Success" before proceeding with the… */
  readonly WaitForSuccessTimeoutSeconds?: number | undefined;
  /** The association ID. */
  readonly AssociationId?: string | undefined;
}

/** `InstanceAssociationOutputLocation` is a property of the AWS::SSM::Association resource that specifies an Amazon S3… */
export interface Association_InstanceAssociationOutputLocation {
  /** `S3OutputLocation` is a property of the InstanceAssociationOutputLocation property that specifies an Amazon S3 bucket… */
  readonly S3Location?: Association_S3OutputLocation | undefined;
}

/** `S3OutputLocation` is a property of the AWS::SSM::Association resource that specifies an Amazon S3 bucket where you… */
export interface Association_S3OutputLocation {
  /** The name of the S3 bucket. */
  readonly OutputS3BucketName?: string | undefined;
  /** The S3 bucket subfolder. */
  readonly OutputS3KeyPrefix?: string | undefined;
  /** The AWS Region of the S3 bucket. */
  readonly OutputS3Region?: string | undefined;
}

/** `Target` is a property of the AWS::SSM::Association resource that specifies the targets for an SSM document in Systems… */
export interface Association_Target {
  /** User-defined criteria for sending commands that target managed nodes that meet the criteria. */
  readonly Key?: string | undefined;
  /** User-defined criteria that maps to `Key`. */
  readonly Values?: readonly string[] | undefined;
}

/** `AWS::SSM::CloudConnector`: Resource Type definition for AWS::SSM::CloudConnector. */
export interface CloudConnector {
  /** The ARN of the AWS Config connector. */
  readonly ConfigConnectorArn?: string | undefined;
  /** The configuration for the cloud connector. */
  readonly Configuration?: CloudConnector_CloudConnectorConfiguration | undefined;
  /** The description of the cloud connector. */
  readonly Description?: string | undefined;
  /** The display name of the cloud connector. */
  readonly DisplayName?: string | undefined;
  /** The IAM role ARN used by the cloud connector. */
  readonly RoleArn?: string | undefined;
  /** Tags to apply to the cloud connector. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the cloud connector. */
  readonly CloudConnectorArn?: string | undefined;
  /** The unique identifier of the cloud connector. */
  readonly CloudConnectorId?: string | undefined;
  /** The timestamp when the cloud connector was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp when the cloud connector was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Configuration for connecting to Azure. */
export interface CloudConnector_AzureConfiguration {
  /** The display name of the Azure AD application. */
  readonly ApplicationDisplayName?: string | undefined;
  /** The Azure AD application ID. */
  readonly ApplicationId?: string | undefined;
  /** The targets for the cloud connector. */
  readonly Targets?: CloudConnector_ConfigurationTargets | undefined;
  /** The display name of the Azure AD tenant. */
  readonly TenantDisplayName?: string | undefined;
  /** The Azure AD tenant ID. */
  readonly TenantId?: string | undefined;
}

/** An Azure subscription with its ID and optional display name. */
export interface CloudConnector_AzureSubscription {
  /** The display name of the Azure subscription. */
  readonly DisplayName?: string | undefined;
  /** The Azure subscription ID. */
  readonly Id?: string | undefined;
}

/** The configuration for the cloud connector. */
export interface CloudConnector_CloudConnectorConfiguration {
  /** Configuration for connecting to Azure. */
  readonly AzureConfiguration?: CloudConnector_AzureConfiguration | undefined;
}

/** The targets for the cloud connector. */
export interface CloudConnector_ConfigurationTargets {
  /** List of Azure subscriptions. */
  readonly Subscriptions?: readonly CloudConnector_AzureSubscription[] | undefined;
}

/** `AWS::SSM::Document`: The `AWS::SSM::Document` resource creates a Systems Manager (SSM) document in AWS Systems Manager. */
export interface Document {
  /** A list of key-value pairs that describe attachments to a version of a document. */
  readonly Attachments?: readonly Document_AttachmentsSource[] | undefined;
  /** The content for the new SSM document in JSON or YAML. */
  readonly Content?: Json | undefined;
  /** Specify the document format for the request. */
  readonly DocumentFormat?: string | undefined;
  /** The type of document to create. */
  readonly DocumentType?: string | undefined;
  /** A name for the SSM document. */
  readonly Name?: string | undefined;
  /** A list of SSM documents required by a document. */
  readonly Requires?: readonly Document_DocumentRequires[] | undefined;
  /** AWS CloudFormation resource tags to apply to the document. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specify a target type to define the kinds of resources the document can run on. */
  readonly TargetType?: string | undefined;
  /** If the document resource you specify in your template already exists, this parameter determines whether a new version… */
  readonly UpdateMethod?: string | undefined;
  /** An optional field specifying the version of the artifact you are creating with the document. */
  readonly VersionName?: string | undefined;
}

/** Identifying information about a document attachment, including the file name and a key-value pair that identifies the… */
export interface Document_AttachmentsSource {
  /** The key of a key-value pair that identifies the location of an attachment to a document. */
  readonly Key?: string | undefined;
  /** The name of the document attachment file. */
  readonly Name?: string | undefined;
  /** The value of a key-value pair that identifies the location of an attachment to a document. */
  readonly Values?: readonly string[] | undefined;
}

/** An SSM document required by the current document. */
export interface Document_DocumentRequires {
  /** The name of the required SSM document. */
  readonly Name?: string | undefined;
  /** The document version required by the current document. */
  readonly Version?: string | undefined;
}

/** `AWS::SSM::MaintenanceWindow`: The `AWS::SSM::MaintenanceWindow` resource represents general information about a maintenance window for AWS Systems… */
export interface MaintenanceWindow {
  /** Enables a maintenance window task to run on managed instances, even if you have not registered those instances as… */
  readonly AllowUnassociatedTargets?: boolean | undefined;
  /** The number of hours before the end of the maintenance window that AWS Systems Manager stops scheduling new tasks for… */
  readonly Cutoff?: number | undefined;
  /** A description of the maintenance window. */
  readonly Description?: string | undefined;
  /** The duration of the maintenance window in hours. */
  readonly Duration?: number | undefined;
  /** The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive. */
  readonly EndDate?: string | undefined;
  /** The name of the maintenance window. */
  readonly Name?: string | undefined;
  /** The schedule of the maintenance window in the form of a cron or rate expression. */
  readonly Schedule?: string | undefined;
  /** The number of days to wait to run a maintenance window after the scheduled cron expression date and time. */
  readonly ScheduleOffset?: number | undefined;
  /** The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority… */
  readonly ScheduleTimezone?: string | undefined;
  /** The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active. */
  readonly StartDate?: string | undefined;
  /** Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs). */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the maintenance window. */
  readonly WindowId?: string | undefined;
}

/** `AWS::SSM::MaintenanceWindowTarget`: The `AWS::SSM::MaintenanceWindowTarget` resource registers a target with a maintenance window for AWS Systems Manager. */
export interface MaintenanceWindowTarget {
  /** A description for the target. */
  readonly Description?: string | undefined;
  /** The name for the maintenance window target. */
  readonly Name?: string | undefined;
  /** A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while running tasks… */
  readonly OwnerInformation?: string | undefined;
  /** The type of target that is being registered with the maintenance window. */
  readonly ResourceType?: string | undefined;
  /** The targets to register with the maintenance window. */
  readonly Targets?: readonly MaintenanceWindowTarget_Targets[] | undefined;
  /** The ID of the maintenance window to register the target with. */
  readonly WindowId?: string | undefined;
  /** The ID of the target. */
  readonly WindowTargetId?: string | undefined;
}

/** The `Targets` property type specifies adding a target to a maintenance window target in AWS Systems Manager. */
export interface MaintenanceWindowTarget_Targets {
  /** User-defined criteria for sending commands that target managed nodes that meet the criteria. */
  readonly Key?: string | undefined;
  /** User-defined criteria that maps to `Key`. */
  readonly Values?: readonly string[] | undefined;
}

/** `AWS::SSM::MaintenanceWindowTask`: The `AWS::SSM::MaintenanceWindowTask` resource defines information about a task for an AWS Systems Manager maintenance… */
export interface MaintenanceWindowTask {
  /** The specification for whether tasks should continue to run after the cutoff time specified in the maintenance windows… */
  readonly CutoffBehavior?: string | undefined;
  /** A description of the task. */
  readonly Description?: string | undefined;
  /** `LoggingInfo` has been deprecated. */
  readonly LoggingInfo?: MaintenanceWindowTask_LoggingInfo | undefined;
  /** The maximum number of targets this task can be run for, in parallel. */
  readonly MaxConcurrency?: string | undefined;
  /** The maximum number of errors allowed before this task stops being scheduled. */
  readonly MaxErrors?: string | undefined;
  /** The task name. */
  readonly Name?: string | undefined;
  /** The priority of the task in the maintenance window. */
  readonly Priority?: number | undefined;
  /** The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance… */
  readonly ServiceRoleArn?: string | undefined;
  /** The targets, either instances or window target IDs. */
  readonly Targets?: readonly MaintenanceWindowTask_Target[] | undefined;
  /** The resource that the task uses during execution. */
  readonly TaskArn?: string | undefined;
  /** The parameters to pass to the task when it runs. */
  readonly TaskInvocationParameters?: MaintenanceWindowTask_TaskInvocationParameters | undefined;
  /** `TaskParameters` has been deprecated. */
  readonly TaskParameters?: Json | undefined;
  /** The type of task. */
  readonly TaskType?: string | undefined;
  /** The ID of the maintenance window where the task is registered. */
  readonly WindowId?: string | undefined;
  /** The task ID. */
  readonly WindowTaskId?: string | undefined;
}

/** Configuration options for sending command output to Amazon CloudWatch Logs. */
export interface MaintenanceWindowTask_CloudWatchOutputConfig {
  /** The name of the CloudWatch Logs log group where you want to send command output. */
  readonly CloudWatchLogGroupName?: string | undefined;
  /** Enables Systems Manager to send command output to CloudWatch Logs. */
  readonly CloudWatchOutputEnabled?: boolean | undefined;
}

/** `LoggingInfo` has been deprecated. */
export interface MaintenanceWindowTask_LoggingInfo {
  /** The AWS Region where the S3 bucket is located. */
  readonly Region?: string | undefined;
  /** The name of an S3 bucket where execution logs are stored. */
  readonly S3Bucket?: string | undefined;
  /** The Amazon S3 bucket subfolder. */
  readonly S3Prefix?: string | undefined;
}

/** The `MaintenanceWindowAutomationParameters` property type specifies the parameters for an `AUTOMATION` task type for a… */
export interface MaintenanceWindowTask_MaintenanceWindowAutomationParameters {
  /** The version of an Automation runbook to use during task execution. */
  readonly DocumentVersion?: string | undefined;
  /** The parameters for the `AUTOMATION` type task. */
  readonly Parameters?: Json | undefined;
}

/** The `MaintenanceWindowLambdaParameters` property type specifies the parameters for a `LAMBDA` task type for a… */
export interface MaintenanceWindowTask_MaintenanceWindowLambdaParameters {
  /** Client-specific information to pass to the AWS Lambda function that you're invoking. */
  readonly ClientContext?: string | undefined;
  /** JSON to provide to your AWS Lambda function as input. */
  readonly Payload?: string | undefined;
  /** An AWS Lambda function version or alias name. */
  readonly Qualifier?: string | undefined;
}

/** The `MaintenanceWindowRunCommandParameters` property type specifies the parameters for a `RUN_COMMAND` task type for a… */
export interface MaintenanceWindowTask_MaintenanceWindowRunCommandParameters {
  /** Configuration options for sending command output to Amazon CloudWatch Logs. */
  readonly CloudWatchOutputConfig?: MaintenanceWindowTask_CloudWatchOutputConfig | undefined;
  /** Information about the command or commands to run. */
  readonly Comment?: string | undefined;
  /** The SHA-256 or SHA-1 hash created by the system when the document was created. */
  readonly DocumentHash?: string | undefined;
  /** The SHA-256 or SHA-1 hash type. */
  readonly DocumentHashType?: string | undefined;
  /** The AWS Systems Manager document (SSM document) version to use in the request. */
  readonly DocumentVersion?: string | undefined;
  /** Configurations for sending notifications about command status changes on a per-managed node basis. */
  readonly NotificationConfig?: MaintenanceWindowTask_NotificationConfig | undefined;
  /** The name of the Amazon Simple Storage Service (Amazon S3) bucket. */
  readonly OutputS3BucketName?: string | undefined;
  /** The S3 bucket subfolder. */
  readonly OutputS3KeyPrefix?: string | undefined;
  /** The parameters for the `RUN_COMMAND` task execution. */
  readonly Parameters?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance… */
  readonly ServiceRoleArn?: string | undefined;
  /** If this time is reached and the command hasn't already started running, it doesn't run. */
  readonly TimeoutSeconds?: number | undefined;
}

/** The `MaintenanceWindowStepFunctionsParameters` property type specifies the parameters for the execution of a… */
export interface MaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters {
  /** The inputs for the `STEP_FUNCTIONS` task. */
  readonly Input?: string | undefined;
  /** The name of the `STEP_FUNCTIONS` task. */
  readonly Name?: string | undefined;
}

/** The `NotificationConfig` property type specifies configurations for sending notifications for a maintenance window task… */
export interface MaintenanceWindowTask_NotificationConfig {
  /** An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS) topic. */
  readonly NotificationArn?: string | undefined;
  /** The different events that you can receive notifications for. */
  readonly NotificationEvents?: readonly string[] | undefined;
  /** The notification type. */
  readonly NotificationType?: string | undefined;
}

/** The `Target` property type specifies targets (either instances or window target IDs). */
export interface MaintenanceWindowTask_Target {
  /** User-defined criteria for sending commands that target instances that meet the criteria. */
  readonly Key?: string | undefined;
  /** User-defined criteria that maps to `Key`. */
  readonly Values?: readonly string[] | undefined;
}

/** The `TaskInvocationParameters` property type specifies the task execution parameters for a maintenance window task in… */
export interface MaintenanceWindowTask_TaskInvocationParameters {
  /** The parameters for an `AUTOMATION` task type. */
  readonly MaintenanceWindowAutomationParameters?: MaintenanceWindowTask_MaintenanceWindowAutomationParameters | undefined;
  /** The parameters for a `LAMBDA` task type. */
  readonly MaintenanceWindowLambdaParameters?: MaintenanceWindowTask_MaintenanceWindowLambdaParameters | undefined;
  /** The parameters for a `RUN_COMMAND` task type. */
  readonly MaintenanceWindowRunCommandParameters?: MaintenanceWindowTask_MaintenanceWindowRunCommandParameters | undefined;
  /** The parameters for a `STEP_FUNCTIONS` task type. */
  readonly MaintenanceWindowStepFunctionsParameters?: MaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters | undefined;
}

/** `AWS::SSM::OpsItem`: Resource schema for AWS::SSM::OpsItem. */
export interface OpsItem {
  /** The category of the OpsItem. */
  readonly Category?: string | undefined;
  /** The description of the OpsItem. */
  readonly Description?: string | undefined;
  /** The priority of the OpsItem. */
  readonly Priority?: number | undefined;
  /** The severity of the OpsItem. */
  readonly Severity?: string | undefined;
  /** The origin of the OpsItem. */
  readonly Source?: string | undefined;
  /** Tags for the OpsItem. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The title of the OpsItem. */
  readonly Title?: string | undefined;
  /** The user who created the OpsItem. */
  readonly CreatedBy?: string | undefined;
  /** The time the OpsItem was created. */
  readonly CreatedTime?: string | undefined;
  /** The user who last modified the OpsItem. */
  readonly LastModifiedBy?: string | undefined;
  /** The time the OpsItem was last modified. */
  readonly LastModifiedTime?: string | undefined;
  /** The ARN of the OpsItem. */
  readonly OpsItemArn?: string | undefined;
  /** The ID of the OpsItem. */
  readonly OpsItemId?: string | undefined;
  /** The type of OpsItem. */
  readonly OpsItemType?: string | undefined;
  /** The status of the OpsItem. */
  readonly Status?: string | undefined;
  /** The version of the OpsItem. */
  readonly Version?: string | undefined;
}

/** `AWS::SSM::Parameter`: The `AWS::SSM::Parameter` resource creates an SSM parameter in AWS Systems Manager Parameter Store. */
export interface Parameter {
  /** A regular expression used to validate the parameter value. */
  readonly AllowedPattern?: string | undefined;
  /** The data type of the parameter, such as `text` or `aws:ec2:image`. */
  readonly DataType?: string | undefined;
  /** Information about the parameter. */
  readonly Description?: string | undefined;
  /** The name of the parameter. */
  readonly Name?: string | undefined;
  /** Information about the policies assigned to a parameter. */
  readonly Policies?: string | undefined;
  /** Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs). */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The parameter tier. */
  readonly Tier?: string | undefined;
  /** The type of parameter. */
  readonly Type?: string | undefined;
  /** The parameter value. */
  readonly Value?: string | undefined;
  readonly Arn?: string | undefined;
}

/** `AWS::SSM::PatchBaseline`: The `AWS::SSM::PatchBaseline` resource defines the basic information for an AWS Systems Manager patch baseline. */
export interface PatchBaseline {
  /** A set of rules used to include patches in the baseline. */
  readonly ApprovalRules?: PatchBaseline_RuleGroup | undefined;
  /** A list of explicitly approved patches for the baseline. */
  readonly ApprovedPatches?: readonly string[] | undefined;
  /** Defines the compliance level for approved patches. */
  readonly ApprovedPatchesComplianceLevel?: string | undefined;
  /** Indicates whether the list of approved patches includes non-security updates that should be applied to the managed… */
  readonly ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  /** Indicates the status you want to assign to security patches that are available but not approved because they don't meet… */
  readonly AvailableSecurityUpdatesComplianceStatus?: string | undefined;
  /** Indicates whether this is the default baseline. */
  readonly DefaultBaseline?: boolean | undefined;
  /** A description of the patch baseline. */
  readonly Description?: string | undefined;
  /** A set of global filters used to include patches in the baseline. */
  readonly GlobalFilters?: PatchBaseline_PatchFilterGroup | undefined;
  /** The name of the patch baseline. */
  readonly Name?: string | undefined;
  /** Defines the operating system the patch baseline applies to. */
  readonly OperatingSystem?: string | undefined;
  /** The name of the patch group to be registered with the patch baseline. */
  readonly PatchGroups?: readonly string[] | undefined;
  /** A list of explicitly rejected patches for the baseline. */
  readonly RejectedPatches?: readonly string[] | undefined;
  /** The action for Patch Manager to take on patches included in the `RejectedPackages` list. */
  readonly RejectedPatchesAction?: string | undefined;
  /** Information about the patches to use to update the managed nodes, including target operating systems and source… */
  readonly Sources?: readonly PatchBaseline_PatchSource[] | undefined;
  /** Optional metadata that you assign to a resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the patch baseline. */
  readonly Id?: string | undefined;
}

/** The `PatchFilter` property type defines a patch filter for an AWS Systems Manager patch baseline. */
export interface PatchBaseline_PatchFilter {
  /** The key for the filter. */
  readonly Key?: string | undefined;
  /** The value for the filter key. */
  readonly Values?: readonly string[] | undefined;
}

/** The `PatchFilterGroup` property type specifies a set of patch filters for an AWS Systems Manager patch baseline,… */
export interface PatchBaseline_PatchFilterGroup {
  /** The set of patch filters that make up the group. */
  readonly PatchFilters?: readonly PatchBaseline_PatchFilter[] | undefined;
}

/** `PatchSource` is the property type for the `Sources` resource of the AWS::SSM::PatchBaseline resource. */
export interface PatchBaseline_PatchSource {
  /** The value of the repo configuration. */
  readonly Configuration?: string | undefined;
  /** The name specified to identify the patch source. */
  readonly Name?: string | undefined;
  /** The specific operating system versions a patch repository applies to, such as "Ubuntu16.04", "RedhatEnterpriseLinux7.2"… */
  readonly Products?: readonly string[] | undefined;
}

/** The `Rule` property type specifies an approval rule for a Systems Manager patch baseline. */
export interface PatchBaseline_Rule {
  /** The number of days after the release date of each patch matched by the rule that the patch is marked as approved in the… */
  readonly ApproveAfterDays?: number | undefined;
  /** The cutoff date for auto approval of released patches. */
  readonly ApproveUntilDate?: string | undefined;
  /** A compliance severity level for all approved patches in a patch baseline. */
  readonly ComplianceLevel?: string | undefined;
  /** For managed nodes identified by the approval rule filters, enables a patch baseline to apply non-security updates… */
  readonly EnableNonSecurity?: boolean | undefined;
  /** The patch filter group that defines the criteria for the rule. */
  readonly PatchFilterGroup?: PatchBaseline_PatchFilterGroup | undefined;
}

/** The `RuleGroup` property type specifies a set of rules that define the approval rules for an AWS Systems Manager patch… */
export interface PatchBaseline_RuleGroup {
  /** The rules that make up the rule group. */
  readonly PatchRules?: readonly PatchBaseline_Rule[] | undefined;
}

/** `AWS::SSM::ResourceDataSync`: The `AWS::SSM::ResourceDataSync` resource creates, updates, or deletes a resource data sync for AWS Systems Manager. */
export interface ResourceDataSync {
  /** The name of the S3 bucket where the aggregated data is stored. */
  readonly BucketName?: string | undefined;
  /** An Amazon S3 prefix for the bucket. */
  readonly BucketPrefix?: string | undefined;
  /** The AWS Region with the S3 bucket targeted by the resource data sync. */
  readonly BucketRegion?: string | undefined;
  /** The Amazon Resource Name (ARN) of an encryption key for a destination in Amazon S3. */
  readonly KMSKeyArn?: string | undefined;
  /** Configuration information for the target S3 bucket. */
  readonly S3Destination?: ResourceDataSync_S3Destination | undefined;
  /** A supported sync format. */
  readonly SyncFormat?: string | undefined;
  /** A name for the resource data sync. */
  readonly SyncName?: string | undefined;
  /** Information about the source where the data was synchronized. */
  readonly SyncSource?: ResourceDataSync_SyncSource | undefined;
  /** The type of resource data sync. */
  readonly SyncType?: string | undefined;
}

/** Information about the `AwsOrganizationsSource` resource data sync source. */
export interface ResourceDataSync_AwsOrganizationsSource {
  /** If an AWS organization is present, this is either `OrganizationalUnits` or `EntireOrganization`. */
  readonly OrganizationSourceType?: string | undefined;
  /** The AWS Organizations organization units included in the sync. */
  readonly OrganizationalUnits?: readonly string[] | undefined;
}

/** Information about the target S3 bucket for the resource data sync. */
export interface ResourceDataSync_S3Destination {
  /** The name of the S3 bucket where the aggregated data is stored. */
  readonly BucketName?: string | undefined;
  /** An Amazon S3 prefix for the bucket. */
  readonly BucketPrefix?: string | undefined;
  /** The AWS Region with the S3 bucket targeted by the resource data sync. */
  readonly BucketRegion?: string | undefined;
  /** The ARN of an encryption key for a destination in Amazon S3. */
  readonly KMSKeyArn?: string | undefined;
  /** A supported sync format. */
  readonly SyncFormat?: string | undefined;
}

/** Information about the source of the data included in the resource data sync. */
export interface ResourceDataSync_SyncSource {
  /** Information about the AwsOrganizationsSource resource data sync source. */
  readonly AwsOrganizationsSource?: ResourceDataSync_AwsOrganizationsSource | undefined;
  /** Whether to automatically synchronize and aggregate data from new AWS Regions when those Regions come online. */
  readonly IncludeFutureRegions?: boolean | undefined;
  /** The `SyncSource` AWS Regions included in the resource data sync. */
  readonly SourceRegions?: readonly string[] | undefined;
  /** The type of data source for the resource data sync. */
  readonly SourceType?: string | undefined;
}

/** `AWS::SSM::ResourcePolicy`: Creates or updates a Systems Manager resource policy. */
export interface ResourcePolicy {
  /** A policy you want to associate with a resource. */
  readonly Policy?: PolicyDocument | undefined;
  /** The Amazon Resource Name (ARN) of the resource to which you want to attach a policy. */
  readonly ResourceArn?: string | undefined;
  /** ID of the current policy version. */
  readonly PolicyHash?: string | undefined;
  /** ID of the current policy version. */
  readonly PolicyId?: string | undefined;
}

/** `AWS::SSM::ServiceSetting`: Resource Type definition for AWS::SSM::ServiceSetting. */
export interface ServiceSetting {
  /** The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled. */
  readonly SettingId?: string | undefined;
  /** The value of the service setting. */
  readonly SettingValue?: string | undefined;
  /** The ARN of the service setting. */
  readonly Arn?: string | undefined;
  /** The last time the service setting was modified. */
  readonly LastModifiedDate?: string | undefined;
  /** The ARN of the last modified user. */
  readonly LastModifiedUser?: string | undefined;
  /** The status of the service setting. */
  readonly Status?: string | undefined;
}

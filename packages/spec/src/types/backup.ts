// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Backup::BackupPlan`: Contains an optional backup plan display name and an array of `BackupRule` objects, each of which specifies a backup… */
export interface BackupPlan {
  /** Uniquely identifies the backup plan to be associated with the selection of resources. */
  readonly BackupPlan?: BackupPlan_BackupPlanResourceType | undefined;
  /** The tags to assign to the backup plan. */
  readonly BackupPlanTags?: { readonly [key: string]: string | undefined } | undefined;
  /** An Amazon Resource Name (ARN) that uniquely identifies a backup plan; for example,… */
  readonly BackupPlanArn?: string | undefined;
  /** Uniquely identifies a backup plan. */
  readonly BackupPlanId?: string | undefined;
  /** Unique, randomly generated, Unicode, UTF-8 encoded strings that are at most 1,024 bytes long. */
  readonly VersionId?: string | undefined;
}

/** Specifies an object containing resource type and backup options. */
export interface BackupPlan_AdvancedBackupSettingResourceType {
  /** The backup option for the resource. */
  readonly BackupOptions?: Json | undefined;
  /** The name of a resource type. */
  readonly ResourceType?: string | undefined;
}

/** Specifies an object containing properties used to create a backup plan. */
export interface BackupPlan_BackupPlanResourceType {
  /** A list of backup options for each resource type. */
  readonly AdvancedBackupSettings?: readonly BackupPlan_AdvancedBackupSettingResourceType[] | undefined;
  /** The display name of a backup plan. */
  readonly BackupPlanName?: string | undefined;
  /** An array of `BackupRule` objects, each of which specifies a scheduled task that is used to back up a selection of… */
  readonly BackupPlanRule?: readonly BackupPlan_BackupRuleResourceType[] | undefined;
  readonly ScanSettings?: readonly BackupPlan_ScanSettingResourceType[] | undefined;
}

/** Specifies an object containing properties used to schedule a task to back up a selection of resources. */
export interface BackupPlan_BackupRuleResourceType {
  /** A value in minutes after a backup job is successfully started before it must be completed or it is canceled by AWS… */
  readonly CompletionWindowMinutes?: number | undefined;
  /** An array of CopyAction objects, which contains the details of the copy operation. */
  readonly CopyActions?: readonly BackupPlan_CopyActionResourceType[] | undefined;
  /** Enables continuous backup and point-in-time restores (PITR). */
  readonly EnableContinuousBackup?: boolean | undefined;
  /** There can up to one IndexAction in each BackupRule, as each backup can have 0 or 1 backup index associated with it. */
  readonly IndexActions?: readonly BackupPlan_IndexActionsResourceType[] | undefined;
  /** The lifecycle defines when a protected resource is transitioned to cold storage and when it expires. */
  readonly Lifecycle?: BackupPlan_LifecycleResourceType | undefined;
  /** The tags to assign to the resources. */
  readonly RecoveryPointTags?: { readonly [key: string]: string | undefined } | undefined;
  /** A display name for a backup rule. */
  readonly RuleName?: string | undefined;
  readonly ScanActions?: readonly BackupPlan_ScanActionResourceType[] | undefined;
  /** A CRON expression specifying when AWS Backup initiates a backup job. */
  readonly ScheduleExpression?: string | undefined;
  /** This is the timezone in which the schedule expression is set. */
  readonly ScheduleExpressionTimezone?: string | undefined;
  /** An optional value that specifies a period of time in minutes after a backup is scheduled before a job is canceled if it… */
  readonly StartWindowMinutes?: number | undefined;
  /** The name of a logical container where backups are stored. */
  readonly TargetBackupVault?: string | undefined;
  /** The ARN of a logically air-gapped vault. */
  readonly TargetLogicallyAirGappedBackupVaultArn?: string | undefined;
}

/** Copies backups created by a backup rule to another vault. */
export interface BackupPlan_CopyActionResourceType {
  /** An Amazon Resource Name (ARN) that uniquely identifies the destination backup vault for the copied backup. */
  readonly DestinationBackupVaultArn?: string | undefined;
  /** Defines when a protected resource is transitioned to cold storage and when it expires. */
  readonly Lifecycle?: BackupPlan_LifecycleResourceType | undefined;
}

/** Specifies index actions. */
export interface BackupPlan_IndexActionsResourceType {
  /** 0 or 1 index action will be accepted for each BackupRule. */
  readonly ResourceTypes?: readonly string[] | undefined;
}

/** Specifies an object containing an array of `Transition` objects that determine how long in days before a recovery point… */
export interface BackupPlan_LifecycleResourceType {
  /** The number of days after creation that a recovery point is deleted. */
  readonly DeleteAfterDays?: number | undefined;
  /** The number of days after creation that a recovery point is moved to cold storage. */
  readonly MoveToColdStorageAfterDays?: number | undefined;
  /** If the value is true, your backup plan transitions supported resources to archive (cold) storage tier in accordance… */
  readonly OptInToArchiveForSupportedResources?: boolean | undefined;
}

export interface BackupPlan_ScanActionResourceType {
  readonly MalwareScanner?: string | undefined;
  readonly ScanMode?: string | undefined;
}

export interface BackupPlan_ScanSettingResourceType {
  readonly MalwareScanner?: string | undefined;
  readonly ResourceTypes?: readonly string[] | undefined;
  readonly ScannerRoleArn?: string | undefined;
}

/** `AWS::Backup::BackupSelection`: Specifies a set of resources to assign to a backup plan. */
export interface BackupSelection {
  /** Uniquely identifies a backup plan. */
  readonly BackupPlanId?: string | undefined;
  /** Specifies the body of a request to assign a set of resources to a backup plan. */
  readonly BackupSelection?: BackupSelection_BackupSelectionResourceType | undefined;
  /** Uniquely identifies the backup selection. */
  readonly Id?: string | undefined;
  /** Uniquely identifies a request to assign a set of resources to a backup plan. */
  readonly SelectionId?: string | undefined;
}

/** Specifies an object containing properties used to assign a set of resources to a backup plan. */
export interface BackupSelection_BackupSelectionResourceType {
  /** A list of conditions that you define to assign resources to your backup plans using tags. */
  readonly Conditions?: BackupSelection_Conditions | undefined;
  /** The ARN of the IAM role that AWS Backup uses to authenticate when backing up the target resource; for example,… */
  readonly IamRoleArn?: string | undefined;
  /** A list of conditions that you define to assign resources to your backup plans using tags. */
  readonly ListOfTags?: readonly BackupSelection_ConditionResourceType[] | undefined;
  /** A list of Amazon Resource Names (ARNs) to exclude from a backup plan. */
  readonly NotResources?: readonly string[] | undefined;
  /** An array of strings that contain Amazon Resource Names (ARNs) of resources to assign to a backup plan. */
  readonly Resources?: readonly string[] | undefined;
  /** The display name of a resource selection document. */
  readonly SelectionName?: string | undefined;
}

/** Includes information about tags you define to assign tagged resources to a backup plan. */
export interface BackupSelection_ConditionParameter {
  /** The key in a key-value pair. */
  readonly ConditionKey?: string | undefined;
  /** The value in a key-value pair. */
  readonly ConditionValue?: string | undefined;
}

/** Specifies an object that contains an array of triplets made up of a condition type (such as `STRINGEQUALS` ), a key,… */
export interface BackupSelection_ConditionResourceType {
  /** The key in a key-value pair. */
  readonly ConditionKey?: string | undefined;
  /** An operation, such as `STRINGEQUALS`, that is applied to a key-value pair used to filter resources in a selection. */
  readonly ConditionType?: string | undefined;
  /** The value in a key-value pair. */
  readonly ConditionValue?: string | undefined;
}

/** Contains information about which resources to include or exclude from a backup plan using their tags. */
export interface BackupSelection_Conditions {
  /** Filters the values of your tagged resources for only those resources that you tagged with the same value. */
  readonly StringEquals?: readonly BackupSelection_ConditionParameter[] | undefined;
  /** Filters the values of your tagged resources for matching tag values with the use of a wildcard character () anywhere in… */
  readonly StringLike?: readonly BackupSelection_ConditionParameter[] | undefined;
  /** Filters the values of your tagged resources for only those resources that you tagged that do not have the same value. */
  readonly StringNotEquals?: readonly BackupSelection_ConditionParameter[] | undefined;
  /** Filters the values of your tagged resources for non-matching tag values with the use of a wildcard character (*)… */
  readonly StringNotLike?: readonly BackupSelection_ConditionParameter[] | undefined;
}

/** `AWS::Backup::BackupVault`: Creates a logical container where backups are stored. */
export interface BackupVault {
  /** A resource-based policy that is used to manage access permissions on the target backup vault. */
  readonly AccessPolicy?: PolicyDocument | undefined;
  /** The name of a logical container where backups are stored. */
  readonly BackupVaultName?: string | undefined;
  /** The tags to assign to the backup vault. */
  readonly BackupVaultTags?: { readonly [key: string]: string | undefined } | undefined;
  /** A server-side encryption key you can specify to encrypt your backups from services that support full AWS Backup… */
  readonly EncryptionKeyArn?: string | undefined;
  /** Configuration for AWS Backup Vault Lock. */
  readonly LockConfiguration?: BackupVault_LockConfigurationType | undefined;
  /** The SNS event notifications for the specified backup vault. */
  readonly Notifications?: BackupVault_NotificationObjectType | undefined;
  /** An Amazon Resource Name (ARN) that uniquely identifies a backup vault; for example,… */
  readonly BackupVaultArn?: string | undefined;
}

/** The `LockConfigurationType` property type specifies configuration for AWS Backup Vault Lock. */
export interface BackupVault_LockConfigurationType {
  /** The AWS Backup Vault Lock configuration that specifies the number of days before the lock date. */
  readonly ChangeableForDays?: number | undefined;
  /** The AWS Backup Vault Lock configuration that specifies the maximum retention period that the vault retains its recovery… */
  readonly MaxRetentionDays?: number | undefined;
  /** The AWS Backup Vault Lock configuration that specifies the minimum retention period that the vault retains its recovery… */
  readonly MinRetentionDays?: number | undefined;
}

/** Specifies an object containing SNS event notification properties for the target backup vault. */
export interface BackupVault_NotificationObjectType {
  /** An array of events that indicate the status of jobs to back up resources to the backup vault. */
  readonly BackupVaultEvents?: readonly string[] | undefined;
  /** An ARN that uniquely identifies an Amazon Simple Notification Service (Amazon SNS) topic; for example,… */
  readonly SNSTopicArn?: string | undefined;
}

/** `AWS::Backup::Framework`: Creates a framework with one or more controls. */
export interface Framework {
  /** Contains detailed information about all of the controls of a framework. */
  readonly FrameworkControls?: readonly Framework_FrameworkControl[] | undefined;
  /** An optional description of the framework with a maximum 1,024 characters. */
  readonly FrameworkDescription?: string | undefined;
  /** The unique name of a framework. */
  readonly FrameworkName?: string | undefined;
  /** The tags to assign to your framework. */
  readonly FrameworkTags?: readonly Tag[] | undefined;
  /** The UTC time when you created your framework. */
  readonly CreationTime?: string | undefined;
  /** Depolyment status refers to whether your framework has completed deployment. */
  readonly DeploymentStatus?: string | undefined;
  /** The Amazon Resource Name (ARN) of your framework. */
  readonly FrameworkArn?: string | undefined;
  /** Framework status refers to whether you have turned on resource tracking for all of your resources. */
  readonly FrameworkStatus?: string | undefined;
}

/** The parameters for a control. */
export interface Framework_ControlInputParameter {
  /** The name of a parameter, for example, `BackupPlanFrequency`. */
  readonly ParameterName?: string | undefined;
  /** The value of parameter, for example, `hourly`. */
  readonly ParameterValue?: string | undefined;
}

/** A framework consists of one or more controls. */
export interface Framework_ControlScope {
  /** The ID of the only AWS resource that you want your control scope to contain. */
  readonly ComplianceResourceIds?: readonly string[] | undefined;
  /** Describes whether the control scope includes one or more types of resources, such as `EFS` or `RDS`. */
  readonly ComplianceResourceTypes?: readonly string[] | undefined;
  /** The tag key-value pair applied to those AWS resources that you want to trigger an evaluation for a rule. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Contains detailed information about all of the controls of a framework. */
export interface Framework_FrameworkControl {
  /** The name/value pairs. */
  readonly ControlInputParameters?: readonly Framework_ControlInputParameter[] | undefined;
  /** The name of a control. */
  readonly ControlName?: string | undefined;
  /** The scope of a control. */
  readonly ControlScope?: Framework_ControlScope | undefined;
}

/** `AWS::Backup::LegalHold`: Creates a legal hold on recovery points (backups). */
export interface LegalHold {
  /** The description of the legal hold. */
  readonly Description?: string | undefined;
  /** The criteria to assign a set of resources, such as resource types or backup vaults. */
  readonly RecoveryPointSelection?: LegalHold_RecoveryPointSelection | undefined;
  /** Optional tags to include. */
  readonly Tags?: readonly LegalHold_TagsItems[] | undefined;
  /** The title of the legal hold. */
  readonly Title?: string | undefined;
  /** The Amazon Resource Name (ARN) of the legal hold. */
  readonly Arn?: string | undefined;
  /** The time when the legal hold was created. */
  readonly CreationDate?: string | undefined;
  /** The ID of the legal hold. */
  readonly LegalHoldId?: string | undefined;
  /** The status of the legal hold. */
  readonly Status?: string | undefined;
}

/** A date range for filtering recovery points. */
export interface LegalHold_DateRange {
  /** The beginning date, inclusive. */
  readonly FromDate?: string | undefined;
  /** The end date, inclusive. */
  readonly ToDate?: string | undefined;
}

/** The criteria to assign a set of resources, such as resource types or backup vaults. */
export interface LegalHold_RecoveryPointSelection {
  /** A date range for filtering recovery points. */
  readonly DateRange?: LegalHold_DateRange | undefined;
  /** The resources included in the resource selection. */
  readonly ResourceIdentifiers?: readonly string[] | undefined;
  /** The names of the vaults in which the selected recovery points are contained. */
  readonly VaultNames?: readonly string[] | undefined;
}

export interface LegalHold_TagsItems {
  /** The key name of the tag. */
  readonly Key?: string | undefined;
  /** The value for the tag. */
  readonly Value?: string | undefined;
}

/** `AWS::Backup::LogicallyAirGappedBackupVault`: Creates a logical container to where backups may be copied. */
export interface LogicallyAirGappedBackupVault {
  /** The backup vault access policy document in JSON format. */
  readonly AccessPolicy?: PolicyDocument | undefined;
  /** The name of a logical container where backups are stored. */
  readonly BackupVaultName?: string | undefined;
  /** The tags to assign to the vault. */
  readonly BackupVaultTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The server-side encryption key that is used to protect your backups; for example,… */
  readonly EncryptionKeyArn?: string | undefined;
  /** The maximum retention period that the vault retains its recovery points. */
  readonly MaxRetentionDays?: number | undefined;
  /** This setting specifies the minimum retention period that the vault retains its recovery points. */
  readonly MinRetentionDays?: number | undefined;
  /** The Amazon Resource Name (ARN) of the MPA approval team to associate with the backup vault. */
  readonly MpaApprovalTeamArn?: string | undefined;
  /** Returns event notifications for the specified backup vault. */
  readonly Notifications?: LogicallyAirGappedBackupVault_NotificationObjectType | undefined;
  /** The ARN of the backup vault. */
  readonly BackupVaultArn?: string | undefined;
  /** The vault state. */
  readonly VaultState?: string | undefined;
  /** The vault type. */
  readonly VaultType?: string | undefined;
}

export interface LogicallyAirGappedBackupVault_NotificationObjectType {
  /** An array of events that indicate the status of jobs to back up resources to the backup vault. */
  readonly BackupVaultEvents?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) that specifies the topic for a backup vault’s events; for example,… */
  readonly SNSTopicArn?: string | undefined;
}

/** `AWS::Backup::ReportPlan`: Creates a report plan. */
export interface ReportPlan {
  /** Contains information about where and how to deliver your reports, specifically your Amazon S3 bucket name, S3 key… */
  readonly ReportDeliveryChannel?: ReportPlan_ReportDeliveryChannel | undefined;
  /** An optional description of the report plan with a maximum 1,024 characters. */
  readonly ReportPlanDescription?: string | undefined;
  /** The unique name of the report plan. */
  readonly ReportPlanName?: string | undefined;
  /** The tags to assign to your report plan. */
  readonly ReportPlanTags?: readonly Tag[] | undefined;
  /** Identifies the report template for the report. */
  readonly ReportSetting?: ReportPlan_ReportSetting | undefined;
  /** The Amazon Resource Name (ARN) of your report plan. */
  readonly ReportPlanArn?: string | undefined;
}

/** Contains information from your report plan about where to deliver your reports, specifically your Amazon S3 bucket… */
export interface ReportPlan_ReportDeliveryChannel {
  /** The format of your reports. */
  readonly Formats?: readonly string[] | undefined;
  /** The unique name of the S3 bucket that receives your reports. */
  readonly S3BucketName?: string | undefined;
  /** The prefix for where AWS Backup Audit Manager delivers your reports to Amazon S3. */
  readonly S3KeyPrefix?: string | undefined;
}

/** Contains detailed information about a report setting. */
export interface ReportPlan_ReportSetting {
  /** These are the accounts to be included in the report. */
  readonly Accounts?: readonly string[] | undefined;
  /** The Amazon Resource Names (ARNs) of the frameworks a report covers. */
  readonly FrameworkArns?: readonly string[] | undefined;
  /** These are the Organizational Units to be included in the report. */
  readonly OrganizationUnits?: readonly string[] | undefined;
  /** These are the Regions to be included in the report. */
  readonly Regions?: readonly string[] | undefined;
  /** Identifies the report template for the report. */
  readonly ReportTemplate?: string | undefined;
}

/** `AWS::Backup::RestoreTestingPlan`: Creates a restore testing plan. */
export interface RestoreTestingPlan {
  /** The specified criteria to assign a set of resources, such as recovery point types or backup vaults. */
  readonly RecoveryPointSelection?: RestoreTestingPlan_RestoreTestingRecoveryPointSelection | undefined;
  /** The RestoreTestingPlanName is a unique string that is the name of the restore testing plan. */
  readonly RestoreTestingPlanName?: string | undefined;
  /** A CRON expression in specified timezone when a restore testing plan is executed. */
  readonly ScheduleExpression?: string | undefined;
  /** This is the timezone in which the schedule expression is set. */
  readonly ScheduleExpressionTimezone?: string | undefined;
  /** Defaults to 24 hours. */
  readonly StartWindowHours?: number | undefined;
  /** Optional tags to include. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An Amazon Resource Name (ARN) that uniquely identifies a restore testing plan. */
  readonly RestoreTestingPlanArn?: string | undefined;
}

/** `RecoveryPointSelection` has five parameters (three required and two optional). */
export interface RestoreTestingPlan_RestoreTestingRecoveryPointSelection {
  /** Acceptable values include "LATEST_WITHIN_WINDOW" or "RANDOM_WITHIN_WINDOW" */
  readonly Algorithm?: string | undefined;
  /** Accepted values include specific ARNs or list of selectors. */
  readonly ExcludeVaults?: readonly string[] | undefined;
  /** Accepted values include wildcard ["*"] or by specific ARNs or ARN wilcard replacement… */
  readonly IncludeVaults?: readonly string[] | undefined;
  /** These are the types of recovery points. */
  readonly RecoveryPointTypes?: readonly string[] | undefined;
  /** Accepted values are integers from 1 to 365. */
  readonly SelectionWindowDays?: number | undefined;
}

/** `AWS::Backup::RestoreTestingSelection`: This request can be sent after CreateRestoreTestingPlan request returns successfully. */
export interface RestoreTestingSelection {
  /** The Amazon Resource Name (ARN) of the IAM role that AWS Backup uses to create the target resource; for example. */
  readonly IamRoleArn?: string | undefined;
  /** You can include specific ARNs, such as `ProtectedResourceArns. */
  readonly ProtectedResourceArns?: readonly string[] | undefined;
  /** In a resource testing selection, this parameter filters by specific conditions such as `StringEquals` or… */
  readonly ProtectedResourceConditions?: RestoreTestingSelection_ProtectedResourceConditions | undefined;
  /** The type of AWS resource included in a resource testing selection; for example, an Amazon EBS volume or an Amazon RDS… */
  readonly ProtectedResourceType?: string | undefined;
  /** You can override certain restore metadata keys by including the parameter `RestoreMetadataOverrides` in the body of… */
  readonly RestoreMetadataOverrides?: { readonly [key: string]: string | undefined } | undefined;
  /** Unique string that is the name of the restore testing plan. */
  readonly RestoreTestingPlanName?: string | undefined;
  /** The unique name of the restore testing selection that belongs to the related restore testing plan. */
  readonly RestoreTestingSelectionName?: string | undefined;
  /** This is amount of hours (1 to 168) available to run a validation script on the data. */
  readonly ValidationWindowHours?: number | undefined;
}

/** Pair of two related strings. */
export interface RestoreTestingSelection_KeyValue {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** The conditions that you define for resources in your restore testing plan using tags. */
export interface RestoreTestingSelection_ProtectedResourceConditions {
  /** Filters the values of your tagged resources for only those resources that you tagged with the same value. */
  readonly StringEquals?: readonly RestoreTestingSelection_KeyValue[] | undefined;
  /** Filters the values of your tagged resources for only those resources that you tagged that do not have the same value. */
  readonly StringNotEquals?: readonly RestoreTestingSelection_KeyValue[] | undefined;
}

/** `AWS::Backup::TieringConfiguration`: Resource Type definition for AWS::Backup::TieringConfiguration */
export interface TieringConfiguration {
  readonly BackupVaultName?: string | undefined;
  readonly ResourceSelection?: readonly TieringConfiguration_ResourceSelection[] | undefined;
  readonly TieringConfigurationName?: string | undefined;
  readonly TieringConfigurationTags?: { readonly [key: string]: string | undefined } | undefined;
  readonly CreationTime?: string | undefined;
  readonly LastUpdatedTime?: string | undefined;
  readonly TieringConfigurationArn?: string | undefined;
}

export interface TieringConfiguration_ResourceSelection {
  readonly ResourceType?: string | undefined;
  readonly Resources?: readonly string[] | undefined;
  readonly TieringDownSettingsInDays?: number | undefined;
}

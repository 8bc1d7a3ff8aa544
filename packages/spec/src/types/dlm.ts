// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::DLM::LifecyclePolicy`: Specifies a lifecycle policy, which is used to automate operations on Amazon EBS resources. */
export interface LifecyclePolicy {
  /** [Default policies only] Indicates whether the policy should copy tags from the source resource to the snapshot or AMI. */
  readonly CopyTags?: boolean | undefined;
  /** [Default policies only] Specifies how often the policy should run and create snapshots or AMIs. */
  readonly CreateInterval?: number | undefined;
  /** [Default policies only] Specifies destination Regions for snapshot or AMI copies. */
  readonly CrossRegionCopyTargets?: readonly LifecyclePolicy_CrossRegionCopyTarget[] | undefined;
  /** [Default policies only] Specify the type of default policy to create. */
  readonly DefaultPolicy?: string | undefined;
  /** A description of the lifecycle policy. */
  readonly Description?: string | undefined;
  /** [Default policies only] Specifies exclusion parameters for volumes or instances for which you do not want to create… */
  readonly Exclusions?: LifecyclePolicy_Exclusions | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role used to run the operations specified by the lifecycle policy. */
  readonly ExecutionRoleArn?: string | undefined;
  /** [Default policies only] Defines the snapshot or AMI retention behavior for the policy if the source volume or instance… */
  readonly ExtendDeletion?: boolean | undefined;
  /** The configuration details of the lifecycle policy. */
  readonly PolicyDetails?: LifecyclePolicy_PolicyDetails | undefined;
  /** [Default policies only] Specifies how long the policy should retain snapshots or AMIs before deleting them. */
  readonly RetainInterval?: number | undefined;
  /** The activation state of the lifecycle policy. */
  readonly State?: string | undefined;
  /** The tags to apply to the lifecycle policy during creation. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the lifecycle policy. */
  readonly Arn?: string | undefined;
  /** The identifier of the lifecycle policy. */
  readonly PolicyId?: string | undefined;
}

/** [Event-based policies only] Specifies an action for an event-based policy. */
export interface LifecyclePolicy_Action {
  /** The rule for copying shared snapshots across Regions. */
  readonly CrossRegionCopy?: readonly LifecyclePolicy_CrossRegionCopyAction[] | undefined;
  /** A descriptive name for the action. */
  readonly Name?: string | undefined;
}

/** [Custom snapshot policies only] Specifies information about the archive storage tier retention period. */
export interface LifecyclePolicy_ArchiveRetainRule {
  /** Information about retention period in the Amazon EBS Snapshots Archive. */
  readonly RetentionArchiveTier?: LifecyclePolicy_RetentionArchiveTier | undefined;
}

/** [Custom snapshot policies only] Specifies a snapshot archiving rule for a schedule. */
export interface LifecyclePolicy_ArchiveRule {
  /** Information about the retention period for the snapshot archiving rule. */
  readonly RetainRule?: LifecyclePolicy_ArchiveRetainRule | undefined;
}

/** [Custom snapshot and AMI policies only] Specifies when the policy should create snapshots or AMIs. */
export interface LifecyclePolicy_CreateRule {
  /** The schedule, as a Cron expression. */
  readonly CronExpression?: string | undefined;
  /** The interval between snapshots. */
  readonly Interval?: number | undefined;
  /** The interval unit. */
  readonly IntervalUnit?: string | undefined;
  /** [Custom snapshot policies only] Specifies the destination for snapshots created by the policy. */
  readonly Location?: string | undefined;
  /** [Custom snapshot policies that target instances only] Specifies pre and/or post scripts for a snapshot lifecycle policy… */
  readonly Scripts?: readonly LifecyclePolicy_Script[] | undefined;
  /** The time, in UTC, to start the operation. */
  readonly Times?: readonly string[] | undefined;
}

/** [Event-based policies only] Specifies a cross-Region copy action for event-based policies. */
export interface LifecyclePolicy_CrossRegionCopyAction {
  /** The encryption settings for the copied snapshot. */
  readonly EncryptionConfiguration?: LifecyclePolicy_EncryptionConfiguration | undefined;
  /** Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or… */
  readonly RetainRule?: LifecyclePolicy_CrossRegionCopyRetainRule | undefined;
  /** The target Region. */
  readonly Target?: string | undefined;
}

/** [Custom AMI policies only] Specifies an AMI deprecation rule for cross-Region AMI copies created by an AMI policy. */
export interface LifecyclePolicy_CrossRegionCopyDeprecateRule {
  /** The period after which to deprecate the cross-Region AMI copies. */
  readonly Interval?: number | undefined;
  /** The unit of time in which to measure the Interval. */
  readonly IntervalUnit?: string | undefined;
}

/** Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or… */
export interface LifecyclePolicy_CrossRegionCopyRetainRule {
  /** The amount of time to retain a cross-Region snapshot or AMI copy. */
  readonly Interval?: number | undefined;
  /** The unit of time for time-based retention. */
  readonly IntervalUnit?: string | undefined;
}

/** [Custom snapshot and AMI policies only] Specifies a cross-Region copy rule for a snapshot and AMI policies. */
export interface LifecyclePolicy_CrossRegionCopyRule {
  /** The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. */
  readonly CmkArn?: string | undefined;
  /** Indicates whether to copy all user-defined tags from the source snapshot or AMI to the cross-Region copy. */
  readonly CopyTags?: boolean | undefined;
  /** [Custom AMI policies only] The AMI deprecation rule for cross-Region AMI copies created by the rule. */
  readonly DeprecateRule?: LifecyclePolicy_CrossRegionCopyDeprecateRule | undefined;
  /** To encrypt a copy of an unencrypted snapshot if encryption by default is not enabled, enable encryption using this… */
  readonly Encrypted?: boolean | undefined;
  /** The retention rule that indicates how long the cross-Region snapshot or AMI copies are to be retained in the… */
  readonly RetainRule?: LifecyclePolicy_CrossRegionCopyRetainRule | undefined;
  /** Use this parameter for snapshot policies only. */
  readonly Target?: string | undefined;
  /** Use this parameter for AMI policies only. */
  readonly TargetRegion?: string | undefined;
}

export interface LifecyclePolicy_CrossRegionCopyTarget {
  /** The target Region, for example `us-east-1`. */
  readonly TargetRegion?: string | undefined;
}

/** [Custom AMI policies only] Specifies an AMI deprecation rule for AMIs created by an AMI lifecycle policy. */
export interface LifecyclePolicy_DeprecateRule {
  /** If the schedule has a count-based retention rule, this parameter specifies the number of oldest AMIs to deprecate. */
  readonly Count?: number | undefined;
  /** If the schedule has an age-based retention rule, this parameter specifies the period after which to deprecate AMIs… */
  readonly Interval?: number | undefined;
  /** The unit of time in which to measure the Interval. */
  readonly IntervalUnit?: string | undefined;
}

/** [Event-based policies only] Specifies the encryption settings for cross-Region snapshot copies created by event-based… */
export interface LifecyclePolicy_EncryptionConfiguration {
  /** The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. */
  readonly CmkArn?: string | undefined;
  /** To encrypt a copy of an unencrypted snapshot when encryption by default is not enabled, enable encryption using this… */
  readonly Encrypted?: boolean | undefined;
}

/** [Event-based policies only] Specifies an event that activates an event-based policy. */
export interface LifecyclePolicy_EventParameters {
  /** The snapshot description that can trigger the policy. */
  readonly DescriptionRegex?: string | undefined;
  /** The type of event. */
  readonly EventType?: string | undefined;
  /** The IDs of the AWS accounts that can trigger policy by sharing snapshots with your account. */
  readonly SnapshotOwner?: readonly string[] | undefined;
}

/** [Event-based policies only] Specifies an event that activates an event-based policy. */
export interface LifecyclePolicy_EventSource {
  /** Information about the event. */
  readonly Parameters?: LifecyclePolicy_EventParameters | undefined;
  /** The source of the event. */
  readonly Type?: string | undefined;
}

/** [Default policies only] Specifies exclusion parameters for volumes or instances for which you do not want to create… */
export interface LifecyclePolicy_Exclusions {
  /** [Default policies for EBS snapshots only] Indicates whether to exclude volumes that are attached to instances as the… */
  readonly ExcludeBootVolumes?: boolean | undefined;
  /** [Default policies for EBS-backed AMIs only] Specifies whether to exclude volumes that have specific tags. */
  readonly ExcludeTags?: readonly Tag[] | undefined;
  /** [Default policies for EBS snapshots only] Specifies the volume types to exclude. */
  readonly ExcludeVolumeTypes?: readonly string[] | undefined;
}

/** [Custom snapshot policies only] Specifies a rule for enabling fast snapshot restore for snapshots created by snapshot… */
export interface LifecyclePolicy_FastRestoreRule {
  /** The Availability Zone IDs in which to enable fast snapshot restore. */
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  /** The Availability Zones in which to enable fast snapshot restore. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** The number of snapshots to be enabled with fast snapshot restore. */
  readonly Count?: number | undefined;
  /** The amount of time to enable fast snapshot restore. */
  readonly Interval?: number | undefined;
  /** The unit of time for enabling fast snapshot restore. */
  readonly IntervalUnit?: string | undefined;
}

/** [Custom snapshot and AMI policies only] Specifies optional parameters for snapshot and AMI policies. */
export interface LifecyclePolicy_Parameters {
  /** [Custom snapshot policies that target instances only] Indicates whether to exclude the root volume from multi-volume… */
  readonly ExcludeBootVolume?: boolean | undefined;
  /** [Custom snapshot policies that target instances only] The tags used to identify data (non-root) volumes to exclude from… */
  readonly ExcludeDataVolumeTags?: readonly Tag[] | undefined;
  /** [Custom AMI policies only] Indicates whether targeted instances are rebooted when the lifecycle policy runs. */
  readonly NoReboot?: boolean | undefined;
}

/** Specifies the configuration of a lifecycle policy. */
export interface LifecyclePolicy_PolicyDetails {
  /** [Event-based policies only] The actions to be performed when the event-based policy is activated. */
  readonly Actions?: readonly LifecyclePolicy_Action[] | undefined;
  /** [Default policies only] Indicates whether the policy should copy tags from the source resource to the snapshot or AMI. */
  readonly CopyTags?: boolean | undefined;
  /** [Default policies only] Specifies how often the policy should run and create snapshots or AMIs. */
  readonly CreateInterval?: number | undefined;
  /** [Default policies only] Specifies destination Regions for snapshot or AMI copies. */
  readonly CrossRegionCopyTargets?: readonly LifecyclePolicy_CrossRegionCopyTarget[] | undefined;
  /** [Event-based policies only] The event that activates the event-based policy. */
  readonly EventSource?: LifecyclePolicy_EventSource | undefined;
  /** [Default policies only] Specifies exclusion parameters for volumes or instances for which you do not want to create… */
  readonly Exclusions?: LifecyclePolicy_Exclusions | undefined;
  /** [Default policies only] Defines the snapshot or AMI retention behavior for the policy if the source volume or instance… */
  readonly ExtendDeletion?: boolean | undefined;
  /** [Custom snapshot and AMI policies only] A set of optional parameters for snapshot and AMI lifecycle policies. */
  readonly Parameters?: LifecyclePolicy_Parameters | undefined;
  /** The type of policy to create. */
  readonly PolicyLanguage?: string | undefined;
  /** The type of policy. */
  readonly PolicyType?: string | undefined;
  /** [Custom snapshot and AMI policies only] The location of the resources to backup. */
  readonly ResourceLocations?: readonly string[] | undefined;
  /** [Default policies only] Specify the type of default policy to create. */
  readonly ResourceType?: string | undefined;
  /** [Custom snapshot policies only] The target resource type for snapshot and AMI lifecycle policies. */
  readonly ResourceTypes?: readonly string[] | undefined;
  /** [Default policies only] Specifies how long the policy should retain snapshots or AMIs before deleting them. */
  readonly RetainInterval?: number | undefined;
  /** [Custom snapshot and AMI policies only] The schedules of policy-defined actions for snapshot and AMI lifecycle policies. */
  readonly Schedules?: readonly LifecyclePolicy_Schedule[] | undefined;
  /** [Custom snapshot and AMI policies only] The single tag that identifies targeted resources for this policy. */
  readonly TargetTags?: readonly Tag[] | undefined;
}

/** [Custom snapshot and AMI policies only] Specifies a retention rule for snapshots created by snapshot policies, or for… */
export interface LifecyclePolicy_RetainRule {
  /** The number of snapshots to retain for each volume, up to a maximum of 1000. */
  readonly Count?: number | undefined;
  /** The amount of time to retain each snapshot. */
  readonly Interval?: number | undefined;
  /** The unit of time for time-based retention. */
  readonly IntervalUnit?: string | undefined;
}

/** [Custom snapshot policies only] Describes the retention rule for archived snapshots. */
export interface LifecyclePolicy_RetentionArchiveTier {
  /** The maximum number of snapshots to retain in the archive storage tier for each volume. */
  readonly Count?: number | undefined;
  /** Specifies the period of time to retain snapshots in the archive tier. */
  readonly Interval?: number | undefined;
  /** The unit of time in which to measure the Interval. */
  readonly IntervalUnit?: string | undefined;
}

/** [Custom snapshot and AMI policies only] Specifies a schedule for a snapshot or AMI lifecycle policy. */
export interface LifecyclePolicy_Schedule {
  /** [Custom snapshot policies that target volumes only] The snapshot archiving rule for the schedule. */
  readonly ArchiveRule?: LifecyclePolicy_ArchiveRule | undefined;
  /** Copy all user-defined tags on a source volume to snapshots of the volume created by this policy. */
  readonly CopyTags?: boolean | undefined;
  /** The creation rule. */
  readonly CreateRule?: LifecyclePolicy_CreateRule | undefined;
  /** Specifies a rule for copying snapshots or AMIs across Regions. */
  readonly CrossRegionCopyRules?: readonly LifecyclePolicy_CrossRegionCopyRule[] | undefined;
  /** [Custom AMI policies only] The AMI deprecation rule for the schedule. */
  readonly DeprecateRule?: LifecyclePolicy_DeprecateRule | undefined;
  /** [Custom snapshot policies only] The rule for enabling fast snapshot restore. */
  readonly FastRestoreRule?: LifecyclePolicy_FastRestoreRule | undefined;
  /** The name of the schedule. */
  readonly Name?: string | undefined;
  /** The retention rule for snapshots or AMIs created by the policy. */
  readonly RetainRule?: LifecyclePolicy_RetainRule | undefined;
  /** [Custom snapshot policies only] The rule for sharing snapshots with other AWS accounts. */
  readonly ShareRules?: readonly LifecyclePolicy_ShareRule[] | undefined;
  /** The tags to apply to policy-created resources. */
  readonly TagsToAdd?: readonly Tag[] | undefined;
  /** [AMI policies and snapshot policies that target instances only] A collection of key/value pairs with values determined… */
  readonly VariableTags?: readonly Tag[] | undefined;
}

/** [Custom snapshot policies that target instances only] Information about pre and/or post scripts for a snapshot… */
export interface LifecyclePolicy_Script {
  /** Indicates whether Amazon Data Lifecycle Manager should default to crash-consistent snapshots if the pre script fails. */
  readonly ExecuteOperationOnScriptFailure?: boolean | undefined;
  /** The SSM document that includes the pre and/or post scripts to run. */
  readonly ExecutionHandler?: string | undefined;
  /** Indicates the service used to execute the pre and/or post scripts. */
  readonly ExecutionHandlerService?: string | undefined;
  /** Specifies a timeout period, in seconds, after which Amazon Data Lifecycle Manager fails the script run attempt if it… */
  readonly ExecutionTimeout?: number | undefined;
  /** Specifies the number of times Amazon Data Lifecycle Manager should retry scripts that fail. */
  readonly MaximumRetryCount?: number | undefined;
  /** Indicate which scripts Amazon Data Lifecycle Manager should run on target instances. */
  readonly Stages?: readonly string[] | undefined;
}

/** [Custom snapshot policies only] Specifies a rule for sharing snapshots across AWS accounts. */
export interface LifecyclePolicy_ShareRule {
  /** The IDs of the AWS accounts with which to share the snapshots. */
  readonly TargetAccounts?: readonly string[] | undefined;
  /** The period after which snapshots that are shared with other AWS accounts are automatically unshared. */
  readonly UnshareInterval?: number | undefined;
  /** The unit of time for the automatic unsharing interval. */
  readonly UnshareIntervalUnit?: string | undefined;
}

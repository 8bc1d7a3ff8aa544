// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Rbin::Rule`: Creates a Recycle Bin retention rule. */
export interface Rule {
  /** The retention rule description. */
  readonly Description?: string | undefined;
  /** [Region-level retention rules only] Specifies the exclusion tags to use to identify resources that are to be excluded,… */
  readonly ExcludeResourceTags?: readonly Rule_ResourceTag[] | undefined;
  /** Information about the retention rule lock configuration. */
  readonly LockConfiguration?: Rule_UnlockDelay | undefined;
  /** [Tag-level retention rules only] Specifies the resource tags to use to identify resources that are to be retained by a… */
  readonly ResourceTags?: readonly Rule_ResourceTag[] | undefined;
  /** The resource type to be retained by the retention rule. */
  readonly ResourceType?: string | undefined;
  /** Information about the retention period for which the retention rule is to retain resources. */
  readonly RetentionPeriod?: Rule_RetentionPeriod | undefined;
  /** The state of the retention rule. */
  readonly Status?: string | undefined;
  /** Information about the tags to assign to the retention rule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the retention rule. */
  readonly Arn?: string | undefined;
  /** The unique ID of the retention rule. */
  readonly Identifier?: string | undefined;
  /** [Region-level retention rules only] The lock state for the retention rule. */
  readonly LockState?: string | undefined;
}

/** [Tag-level retention rules only] Information about the resource tags used to identify resources that are retained by… */
export interface Rule_ResourceTag {
  /** The tag key. */
  readonly ResourceTagKey?: string | undefined;
  /** The tag value. */
  readonly ResourceTagValue?: string | undefined;
}

/** Information about the retention period for which the retention rule is to retain resources. */
export interface Rule_RetentionPeriod {
  /** The unit of time in which the retention period is measured. */
  readonly RetentionPeriodUnit?: string | undefined;
  /** The period value for which the retention rule is to retain resources, measured in days. */
  readonly RetentionPeriodValue?: number | undefined;
}

/** Information about the retention rule unlock delay. */
export interface Rule_UnlockDelay {
  /** The unit of time in which to measure the unlock delay. */
  readonly UnlockDelayUnit?: string | undefined;
  /** The unlock delay period, measured in the unit specified for UnlockDelayUnit. */
  readonly UnlockDelayValue?: number | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ComputeOptimizer::AutomationRule`: Creates an AWS Compute Optimizer automation rule that automatically implements recommended actions based on your… */
export interface AutomationRule {
  readonly Criteria?: AutomationRule_Criteria | undefined;
  /** The description of the automation rule. */
  readonly Description?: string | undefined;
  /** The name of the automation rule. */
  readonly Name?: string | undefined;
  readonly OrganizationConfiguration?: AutomationRule_OrganizationConfiguration | undefined;
  /** Rule priority within its group */
  readonly Priority?: string | undefined;
  /** The types of recommended actions this rule will implement. */
  readonly RecommendedActionTypes?: readonly string[] | undefined;
  /** The type of automation rule. */
  readonly RuleType?: string | undefined;
  readonly Schedule?: AutomationRule_Schedule | undefined;
  /** The status of the automation rule. */
  readonly Status?: string | undefined;
  /** Tags associated with the automation rule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The AWS account ID that owns the automation rule. */
  readonly AccountId?: string | undefined;
  /** The timestamp when the automation rule was created. */
  readonly CreatedTimestamp?: string | undefined;
  /** The timestamp when the automation rule was last updated. */
  readonly LastUpdatedTimestamp?: string | undefined;
  /** The Amazon Resource Name (ARN) of the automation rule. */
  readonly RuleArn?: string | undefined;
  /** The unique identifier of the automation rule. */
  readonly RuleId?: string | undefined;
  /** The revision number of the automation rule. */
  readonly RuleRevision?: string | undefined;
}

export interface AutomationRule_Criteria {
  readonly EbsVolumeSizeInGib?: readonly AutomationRule_IntegerCriteriaCondition[] | undefined;
  readonly EbsVolumeType?: readonly AutomationRule_StringCriteriaCondition[] | undefined;
  readonly EstimatedMonthlySavings?: readonly AutomationRule_DoubleCriteriaCondition[] | undefined;
  readonly LookBackPeriodInDays?: readonly AutomationRule_IntegerCriteriaCondition[] | undefined;
  readonly Region?: readonly AutomationRule_StringCriteriaCondition[] | undefined;
  readonly ResourceArn?: readonly AutomationRule_StringCriteriaCondition[] | undefined;
  readonly ResourceTag?: readonly AutomationRule_ResourceTagsCriteriaCondition[] | undefined;
  readonly RestartNeeded?: readonly AutomationRule_StringCriteriaCondition[] | undefined;
}

export interface AutomationRule_DoubleCriteriaCondition {
  readonly Comparison?: string | undefined;
  readonly Values?: readonly number[] | undefined;
}

export interface AutomationRule_IntegerCriteriaCondition {
  readonly Comparison?: string | undefined;
  readonly Values?: readonly number[] | undefined;
}

export interface AutomationRule_OrganizationConfiguration {
  /** List of account IDs where the organization rule applies */
  readonly AccountIds?: readonly string[] | undefined;
  /** When the rule should be applied relative to account rules */
  readonly RuleApplyOrder?: string | undefined;
}

export interface AutomationRule_ResourceTagsCriteriaCondition {
  readonly Comparison?: string | undefined;
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface AutomationRule_Schedule {
  /** Execution window duration in minutes */
  readonly ExecutionWindowInMinutes?: number | undefined;
  /** Schedule expression (e.g., cron or rate expression) */
  readonly ScheduleExpression?: string | undefined;
  /** IANA timezone identifier */
  readonly ScheduleExpressionTimezone?: string | undefined;
}

export interface AutomationRule_StringCriteriaCondition {
  readonly Comparison?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::KendraRanking::ExecutionPlan`: Creates a rescore execution plan. */
export interface ExecutionPlan {
  /** You can set additional capacity units to meet the needs of your rescore execution plan. */
  readonly CapacityUnits?: ExecutionPlan_CapacityUnitsConfiguration | undefined;
  /** A description for the rescore execution plan. */
  readonly Description?: string | undefined;
  /** A name for the rescore execution plan. */
  readonly Name?: string | undefined;
  /** A list of key-value pairs that identify or categorize your rescore execution plan. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the rescore execution plan. */
  readonly Arn?: string | undefined;
  /** The identifier of the rescore execution plan. */
  readonly Id?: string | undefined;
}

/** Sets additional capacity units configured for your rescore execution plan. */
export interface ExecutionPlan_CapacityUnitsConfiguration {
  /** The amount of extra capacity for your rescore execution plan. */
  readonly RescoreCapacityUnits?: number | undefined;
}

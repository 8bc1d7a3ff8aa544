// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::BcmPricingCalculator::BillScenario`: Resource Type definition for AWS::BcmPricingCalculator::BillScenario */
export interface BillScenario {
  /** The ARN of the cost category group sharing preference */
  readonly CostCategoryGroupSharingPreferenceArn?: string | undefined;
  /** The timestamp when the bill scenario expires */
  readonly ExpiresAt?: string | undefined;
  readonly GroupSharingPreference?: string | undefined;
  /** The name of the bill scenario */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the bill scenario. */
  readonly Arn?: string | undefined;
  readonly BillInterval?: BillScenario_BillInterval | undefined;
  /** The timestamp when the bill scenario was created */
  readonly CreatedAt?: string | undefined;
  /** The failure message if the bill scenario failed */
  readonly FailureMessage?: string | undefined;
  /** The unique identifier of the bill scenario */
  readonly Id?: string | undefined;
  readonly Status?: string | undefined;
}

export interface BillScenario_BillInterval {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** `AWS::BcmPricingCalculator::WorkloadEstimate`: Resource Type definition for AWS::BcmPricingCalculator::WorkloadEstimate */
export interface WorkloadEstimate {
  /** The timestamp when the workload estimate will expire. */
  readonly ExpiresAt?: string | undefined;
  /** The name of the workload estimate. */
  readonly Name?: string | undefined;
  readonly RateType?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the workload estimate. */
  readonly Arn?: string | undefined;
  readonly CostCurrency?: string | undefined;
  /** The timestamp when the workload estimate was created. */
  readonly CreatedAt?: string | undefined;
  /** An error message if the workload estimate failed. */
  readonly FailureMessage?: string | undefined;
  /** The unique identifier of the workload estimate. */
  readonly Id?: string | undefined;
  /** The timestamp of the pricing rates used for the estimate. */
  readonly RateTimestamp?: string | undefined;
  readonly Status?: string | undefined;
  /** The total estimated cost for the workload. */
  readonly TotalCost?: number | undefined;
}

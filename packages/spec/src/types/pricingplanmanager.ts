// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::PricingPlanManager::Subscription`: Resource type definition for AWS::PricingPlanManager::Subscription. */
export interface Subscription {
  /** The name of the pricing plan family. */
  readonly PlanFamily?: string | undefined;
  /** The tier of the pricing plan. */
  readonly PlanTier?: string | undefined;
  /** The ARNs of resources associated with the subscription. */
  readonly ResourceArns?: readonly string[] | undefined;
  readonly UsageLevel?: string | undefined;
  /** The ARN of the subscription. */
  readonly Arn?: string | undefined;
  /** The time the subscription was created, in ISO 8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The plan tier currently active on the subscription as reported by the API. */
  readonly CurrentPlanTier?: string | undefined;
  /** The status of the subscription. */
  readonly Status?: string | undefined;
  /** A human-readable explanation of why the subscription is in its current status. */
  readonly StatusReason?: string | undefined;
  /** The time the subscription was last modified, in ISO 8601 format. */
  readonly UpdatedAt?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Billing::BillingView`: Creates a billing view with the specified billing view attributes. */
export interface BillingView {
  /** See Expression. */
  readonly DataFilterExpression?: BillingView_DataFilterExpression | undefined;
  /** The description of the billing view. */
  readonly Description?: string | undefined;
  /** The name of the billing view. */
  readonly Name?: string | undefined;
  /** A list of billing views used as the data source for the custom billing view. */
  readonly SourceViews?: readonly string[] | undefined;
  /** A list of key value map specifying tags associated to the billing view being created. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) that can be used to uniquely identify the billing view. */
  readonly Arn?: string | undefined;
  /** The type of billing group. */
  readonly BillingViewType?: string | undefined;
  /** The time when the billing view was created. */
  readonly CreatedAt?: number | undefined;
  /** The account owner of the billing view. */
  readonly OwnerAccountId?: string | undefined;
  /** The time when the billing view was last updated. */
  readonly UpdatedAt?: number | undefined;
}

/** See Expression. */
export interface BillingView_DataFilterExpression {
  /** The specific `Dimension` to use for `Expression`. */
  readonly Dimensions?: BillingView_Dimensions | undefined;
  /** The specific `Tag` to use for `Expression`. */
  readonly Tags?: BillingView_Tags | undefined;
  readonly TimeRange?: BillingView_TimeRange | undefined;
}

/** The specific `Dimension` to use for `Expression`. */
export interface BillingView_Dimensions {
  /** The key that's associated with the tag. */
  readonly Key?: string | undefined;
  /** The metadata that you can use to filter and group your results. */
  readonly Values?: readonly string[] | undefined;
}

/** Tags associated with the billing view resource. */
export interface BillingView_Tags {
  /** A list of tag key value pairs that are associated with the resource. */
  readonly Key?: string | undefined;
  /** The metadata values that you can use to filter and group your results. */
  readonly Values?: readonly string[] | undefined;
}

export interface BillingView_TimeRange {
  /** The time in ISO 8601 format, UTC time (YYYY-MM-DDTHH:MM:SSZ). */
  readonly BeginDateInclusive?: string | undefined;
  /** The time in ISO 8601 format, UTC time (YYYY-MM-DDTHH:MM:SSZ). */
  readonly EndDateInclusive?: string | undefined;
}

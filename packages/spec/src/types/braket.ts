// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Braket::SpendingLimit`: Creates a spending limit for a specified quantum device. */
export interface SpendingLimit {
  /** The Amazon Resource Name (ARN) of the quantum device to apply the spending limit to. */
  readonly DeviceArn?: string | undefined;
  /** The maximum amount that can be spent on the specified device, in USD. */
  readonly SpendingLimit?: string | undefined;
  /** The tags to apply to the spending limit. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Defines a time range for spending limits, specifying when the limit is active. */
  readonly TimePeriod?: SpendingLimit_TimePeriod | undefined;
  /** The date and time when the spending limit was created, in ISO 8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The amount currently queued for spending on the device, in USD. */
  readonly QueuedSpend?: string | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the spending limit. */
  readonly SpendingLimitArn?: string | undefined;
  /** The total amount spent on the device so far during the current time period, in USD. */
  readonly TotalSpend?: string | undefined;
  /** The date and time when the spending limit was last modified, in ISO 8601 format. */
  readonly UpdatedAt?: string | undefined;
}

/** Defines a time range for spending limits, specifying when the limit is active. */
export interface SpendingLimit_TimePeriod {
  /** The end date and time for the spending limit period, in ISO 8601 format. */
  readonly EndAt?: string | undefined;
  /** The start date and time for the spending limit period, in ISO 8601 format. */
  readonly StartAt?: string | undefined;
}

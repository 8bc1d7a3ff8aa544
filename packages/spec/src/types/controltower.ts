// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::ControlTower::EnabledBaseline`: Definition of AWS::ControlTower::EnabledBaseline Resource Type */
export interface EnabledBaseline {
  /** The specific `Baseline` enabled as part of the `EnabledBaseline` resource. */
  readonly BaselineIdentifier?: string | undefined;
  /** The enabled version of the `Baseline`. */
  readonly BaselineVersion?: string | undefined;
  /** Shows the parameters that are applied when enabling this `Baseline`. */
  readonly Parameters?: readonly EnabledBaseline_Parameter[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The target on which to enable the `Baseline`. */
  readonly TargetIdentifier?: string | undefined;
  readonly EnabledBaselineIdentifier?: string | undefined;
}

export interface EnabledBaseline_Parameter {
  readonly Key?: string | undefined;
  readonly Value?: Json | readonly Json[] | undefined;
}

/** `AWS::ControlTower::EnabledControl`: The resource represents an enabled control. */
export interface EnabledControl {
  /** The ARN of the control. */
  readonly ControlIdentifier?: string | undefined;
  /** Array of `EnabledControlParameter` objects. */
  readonly Parameters?: readonly EnabledControl_EnabledControlParameter[] | undefined;
  /** A set of tags to assign to the enabled control. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the organizational unit. */
  readonly TargetIdentifier?: string | undefined;
}

/** A set of parameters that configure the behavior of the enabled control. */
export interface EnabledControl_EnabledControlParameter {
  /** The key of a key/value pair. */
  readonly Key?: string | undefined;
  /** The value of a key/value pair. */
  readonly Value?: readonly Json[] | Json | undefined;
}

/** `AWS::ControlTower::LandingZone`: Creates a new landing zone. */
export interface LandingZone {
  /** The landing zone manifest JSON text file that specifies the landing zone configurations. */
  readonly Manifest?: Json | undefined;
  /** The types of remediation actions configured for the landing zone, such as automatic drift correction or compliance… */
  readonly RemediationTypes?: readonly string[] | undefined;
  /** Tags to be applied to the landing zone. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The landing zone's current deployed version. */
  readonly Version?: string | undefined;
  /** The ARN of the landing zone. */
  readonly Arn?: string | undefined;
  /** The drift status of the landing zone. */
  readonly DriftStatus?: string | undefined;
  /** The unique identifier of the landing zone. */
  readonly LandingZoneIdentifier?: string | undefined;
  /** The latest available version of the landing zone. */
  readonly LatestAvailableVersion?: string | undefined;
  /** The landing zone deployment status. */
  readonly Status?: string | undefined;
}

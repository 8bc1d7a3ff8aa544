// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::SupportAuthZ::SupportPermit`: Resource Type definition for AWS::SupportAuthZ::SupportPermit. */
export interface SupportPermit {
  /** An optional description of the support permit. */
  readonly Description?: string | undefined;
  /** The name of the support permit. */
  readonly Name?: string | undefined;
  /** The grant definition. */
  readonly Permit?: SupportPermit_Permit | undefined;
  /** The signing key used by the permit. */
  readonly SigningKeyInfo?: SupportPermit_SigningKeyInfo | undefined;
  /** The support case display identifier associated with the permit. */
  readonly SupportCaseDisplayId?: string | undefined;
  /** A list of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the support permit. */
  readonly Arn?: string | undefined;
  /** The time at which the support permit was created. */
  readonly CreatedAt?: string | undefined;
  /** The service-generated identifier of the support permit (the resource segment of the ARN). */
  readonly PermitId?: string | undefined;
  /** The current status of the support permit. */
  readonly Status?: string | undefined;
}

/** The set of actions a support permit grants. */
export interface SupportPermit_ActionSet {
  /** An explicit list of actions to grant. */
  readonly Actions?: readonly string[] | undefined;
  /** Grants all actions. */
  readonly AllActions?: Json | undefined;
}

/** A time-bound condition controlling when the permit is active. */
export interface SupportPermit_Condition {
  /** The permit is active only after this time. */
  readonly AllowAfter?: string | undefined;
  /** The permit is active only before this time. */
  readonly AllowBefore?: string | undefined;
}

/** The grant definition. */
export interface SupportPermit_Permit {
  /** The set of actions a support permit grants. */
  readonly Actions?: SupportPermit_ActionSet | undefined;
  /** Optional time-bound conditions (at most two). */
  readonly Conditions?: readonly SupportPermit_Condition[] | undefined;
  /** The set of resources a support permit applies to. */
  readonly Resources?: SupportPermit_ResourceSet | undefined;
}

/** The set of resources a support permit applies to. */
export interface SupportPermit_ResourceSet {
  /** Applies to all resources in the region. */
  readonly AllResourcesInRegion?: Json | undefined;
  /** An explicit list of resource ARNs. */
  readonly Resources?: readonly string[] | undefined;
}

/** The signing key used by the permit. */
export interface SupportPermit_SigningKeyInfo {
  /** The ARN of the KMS key used to sign permit grants. */
  readonly KmsKey?: string | undefined;
}

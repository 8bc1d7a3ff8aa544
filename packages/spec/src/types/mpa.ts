// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::MPA::ApprovalTeam`: Creates a new approval team. */
export interface ApprovalTeam {
  /** Contains details for how an approval team grants approval. */
  readonly ApprovalStrategy?: ApprovalTeam_ApprovalStrategy | undefined;
  /** Contains details for an approver. */
  readonly Approvers?: readonly ApprovalTeam_Approver[] | undefined;
  /** Description for the team. */
  readonly Description?: string | undefined;
  /** Name of the team. */
  readonly Name?: string | undefined;
  /** Contains details for a policy. */
  readonly Policies?: readonly ApprovalTeam_Policy[] | undefined;
  /** Tags that you have added to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Amazon Resource Name (ARN) for the team. */
  readonly Arn?: string | undefined;
  /** Timestamp when the team was created. */
  readonly CreationTime?: string | undefined;
  /** Timestamp when the team was last updated. */
  readonly LastUpdateTime?: string | undefined;
  /** Total number of approvers in the team. */
  readonly NumberOfApprovers?: number | undefined;
  /** Status for the team. */
  readonly Status?: string | undefined;
  /** Status code for the team. */
  readonly StatusCode?: string | undefined;
  /** Message describing the status for the team. */
  readonly StatusMessage?: string | undefined;
  /** Timestamp when the team was last updated. */
  readonly UpdateSessionArn?: string | undefined;
  /** Version ID for the team. */
  readonly VersionId?: string | undefined;
}

/** Strategy for how an approval team grants approval. */
export interface ApprovalTeam_ApprovalStrategy {
  /** Minimum number of approvals (M) required for a total number of approvers (N). */
  readonly MofN?: ApprovalTeam_MofNApprovalStrategy | undefined;
}

/** Contains details for an approver. */
export interface ApprovalTeam_Approver {
  /** ID for the approver. */
  readonly ApproverId?: string | undefined;
  /** ID for the user. */
  readonly PrimaryIdentityId?: string | undefined;
  /** Amazon Resource Name (ARN) for the identity source. */
  readonly PrimaryIdentitySourceArn?: string | undefined;
  /** Status for the identity source. */
  readonly PrimaryIdentityStatus?: string | undefined;
  /** Timestamp when the approver responded to an approval team invitation. */
  readonly ResponseTime?: string | undefined;
}

/** Strategy for how an approval team grants approval. */
export interface ApprovalTeam_MofNApprovalStrategy {
  /** Minimum number of approvals (M) required for a total number of approvers (N). */
  readonly MinApprovalsRequired?: number | undefined;
}

/** Contains details for a policy. */
export interface ApprovalTeam_Policy {
  readonly PolicyArn?: string | undefined;
}

/** `AWS::MPA::IdentitySource`: Creates a new identity source. */
export interface IdentitySource {
  /** A `IdentitySourceParameters` object. */
  readonly IdentitySourceParameters?: IdentitySource_IdentitySourceParameters | undefined;
  /** Tags that you have added to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Timestamp when the identity source was created. */
  readonly CreationTime?: string | undefined;
  /** Amazon Resource Name (ARN) for the identity source. */
  readonly IdentitySourceArn?: string | undefined;
  /** The type of resource that provided identities to the identity source. */
  readonly IdentitySourceType?: string | undefined;
  /** Status for the identity source. */
  readonly Status?: string | undefined;
  /** Status code of the identity source. */
  readonly StatusCode?: string | undefined;
  /** Message describing the status for the identity source. */
  readonly StatusMessage?: string | undefined;
}

/** SSOlong credentials. */
export interface IdentitySource_IamIdentityCenter {
  /** URL for the approval portal associated with the IAM Identity Center instance. */
  readonly ApprovalPortalUrl?: string | undefined;
  /** Amazon Resource Name (ARN) for the IAM Identity Center instance. */
  readonly InstanceArn?: string | undefined;
  /** AWS Region where the IAM Identity Center instance is located. */
  readonly Region?: string | undefined;
}

/** Contains details for the resource that provides identities to the identity source. */
export interface IdentitySource_IdentitySourceParameters {
  /** SSOlong credentials. */
  readonly IamIdentityCenter?: IdentitySource_IamIdentityCenter | undefined;
}

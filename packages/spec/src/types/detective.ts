// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Detective::Graph`: The `AWS::Detective::Graph` resource is an Amazon Detective resource type that creates a Detective behavior graph. */
export interface Graph {
  /** Indicates whether to automatically enable new organization accounts as member accounts in the organization behavior… */
  readonly AutoEnableMembers?: boolean | undefined;
  /** The tag values to assign to the new behavior graph. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the new behavior graph. */
  readonly Arn?: string | undefined;
}

/** `AWS::Detective::MemberInvitation`: The `AWS::Detective::MemberInvitation` resource is an Amazon Detective resource type that creates an invitation to join… */
export interface MemberInvitation {
  /** Whether to send an invitation email to the member account. */
  readonly DisableEmailNotification?: boolean | undefined;
  /** The ARN of the behavior graph to invite the account to contribute data to. */
  readonly GraphArn?: string | undefined;
  /** The root user email address of the invited account. */
  readonly MemberEmailAddress?: string | undefined;
  /** The AWS account identifier of the invited account */
  readonly MemberId?: string | undefined;
  /** Customized text to include in the invitation email message. */
  readonly Message?: string | undefined;
}

/** `AWS::Detective::OrganizationAdmin`: The `AWS::Detective::OrganizationAdmin` resource is an Amazon Detective resource type that designates the Detective… */
export interface OrganizationAdmin {
  /** The AWS account identifier of the account to designate as the Detective administrator account for the organization. */
  readonly AccountId?: string | undefined;
  /** The ARN of the behavior graph to invite the account to contribute data to. */
  readonly GraphArn?: string | undefined;
}

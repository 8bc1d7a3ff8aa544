// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Organizations::Account`: Creates an AWS account that is automatically a member of the organization whose credentials made the request. */
export interface Account {
  /** The account name given to the account when it was created. */
  readonly AccountName?: string | undefined;
  /** The email address associated with the AWS account. */
  readonly Email?: string | undefined;
  /** The unique identifier (ID) of the root or organizational unit (OU) that you want to create the new account in. */
  readonly ParentIds?: readonly string[] | undefined;
  /** The name of an IAM role that AWS Organizations automatically preconfigures in the new member account. */
  readonly RoleName?: string | undefined;
  /** A list of tags that you want to attach to the newly created account. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the unique identifier (ID) of the account. */
  readonly AccountId?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the account. */
  readonly Arn?: string | undefined;
  /** Returns the method by which the account joined the organization. */
  readonly JoinedMethod?: string | undefined;
  /** Returns the date the account became a part of the organization. */
  readonly JoinedTimestamp?: string | undefined;
  /** The paths in the organization where the account exists. */
  readonly Paths?: readonly string[] | undefined;
  /** Each state represents a specific phase in the account lifecycle. */
  readonly State?: string | undefined;
  /** Returns the status of the account in the organization. */
  readonly Status?: string | undefined;
}

/** `AWS::Organizations::Organization`: Creates an AWS organization. */
export interface Organization {
  /** Specifies the feature set supported by the new organization. */
  readonly FeatureSet?: string | undefined;
  /** The Amazon Resource Name (ARN) of an organization. */
  readonly Arn?: string | undefined;
  /** The unique identifier (ID) of an organization. */
  readonly Id?: string | undefined;
  /** The Amazon Resource Name (ARN) of the account that is designated as the management account for the organization. */
  readonly ManagementAccountArn?: string | undefined;
  /** The email address that is associated with the AWS account that is designated as the management account for the… */
  readonly ManagementAccountEmail?: string | undefined;
  /** The unique identifier (ID) of the management account of an organization. */
  readonly ManagementAccountId?: string | undefined;
  /** The unique identifier (ID) for the root. */
  readonly RootId?: string | undefined;
}

/** `AWS::Organizations::OrganizationalUnit`: Creates an organizational unit (OU) within a root or parent OU. */
export interface OrganizationalUnit {
  /** The friendly name of this OU. */
  readonly Name?: string | undefined;
  /** The unique identifier (ID) of the parent root or OU that you want to create the new OU in. */
  readonly ParentId?: string | undefined;
  /** A list of tags that you want to attach to the newly created OU. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of this OU. */
  readonly Arn?: string | undefined;
  /** The unique identifier (ID) associated with this OU. */
  readonly Id?: string | undefined;
  /** The path in the organization where this OU exists. */
  readonly Path?: string | undefined;
}

/** `AWS::Organizations::Policy`: Creates a policy of a specified type that you can attach to a root, an organizational unit (OU), or an individual AWS… */
export interface Policy {
  /** The policy text content. */
  readonly Content?: Json | undefined;
  /** Human readable description of the policy. */
  readonly Description?: string | undefined;
  /** Name of the policy. */
  readonly Name?: string | undefined;
  /** A list of tags that you want to attach to the newly created policy. */
  readonly Tags?: readonly Tag[] | undefined;
  /** List of unique identifiers (IDs) of the root, OU, or account that you want to attach the policy to. */
  readonly TargetIds?: readonly string[] | undefined;
  /** The type of policy to create. */
  readonly Type?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the policy. */
  readonly Arn?: string | undefined;
  /** Returns a boolean value that indicates whether the specified policy is an AWS managed policy. */
  readonly AwsManaged?: boolean | undefined;
  /** Returns the unique identifier (ID) of the policy. */
  readonly Id?: string | undefined;
}

/** `AWS::Organizations::ResourcePolicy`: Creates or updates a resource-based delegation policy that can be used to delegate policy management for AWS… */
export interface ResourcePolicy {
  /** The policy text of the organization resource policy. */
  readonly Content?: PolicyDocument | undefined;
  /** A list of tags that you want to attach to the newly created resource policy. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) of the policy. */
  readonly Arn?: string | undefined;
  /** Returns the unique identifier (ID) of the resource policy. */
  readonly Id?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::RAM::Permission`: Creates a customer managed permission for a specified resource type that you can attach to resource shares. */
export interface Permission {
  /** Specifies the name of the customer managed permission. */
  readonly Name?: string | undefined;
  /** A string in JSON format string that contains the following elements of a resource-based policy. */
  readonly PolicyTemplate?: Json | undefined;
  /** Specifies the name of the resource type that this customer managed permission applies to. */
  readonly ResourceType?: string | undefined;
  /** Specifies a list of one or more tag key and value pairs to attach to the permission. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the new permission. */
  readonly Arn?: string | undefined;
  /** Specifies whether this permission is the default for new resource shares that include resources of the associated… */
  readonly IsResourceTypeDefault?: boolean | undefined;
  /** The type of managed permission. */
  readonly PermissionType?: string | undefined;
  /** The version number for this version of the permission. */
  readonly Version?: string | undefined;
}

/** `AWS::RAM::ResourceShare`: Creates a resource share. */
export interface ResourceShare {
  /** Specifies whether principals outside your organization in AWS Organizations can be associated with a resource share. */
  readonly AllowExternalPrincipals?: boolean | undefined;
  /** Specifies the name of the resource share. */
  readonly Name?: string | undefined;
  /** Specifies the Amazon Resource Names (ARNs) of the AWS RAM permission to associate with the resource share. */
  readonly PermissionArns?: readonly string[] | undefined;
  /** Specifies the principals to associate with the resource share. */
  readonly Principals?: readonly string[] | undefined;
  /** Specifies a list of one or more ARNs of the resources to associate with the resource share. */
  readonly ResourceArns?: readonly string[] | undefined;
  /** The configuration for a resource share. */
  readonly ResourceShareConfiguration?: ResourceShare_ResourceShareConfiguration | undefined;
  /** Specifies from which source accounts the service principal has access to the resources in this resource share. */
  readonly Sources?: readonly string[] | undefined;
  /** Specifies one or more tags to attach to the resource share itself. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the resource share. */
  readonly Arn?: string | undefined;
  /** The date and time when the resource share was created. */
  readonly CreationTime?: string | undefined;
  /** Indicates what features are available for this resource share. */
  readonly FeatureSet?: string | undefined;
  /** The date and time when the resource share was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The ID of the AWS account that owns the resource share. */
  readonly OwningAccountId?: string | undefined;
  /** The current status of the resource share. */
  readonly Status?: string | undefined;
}

/** The configuration for a resource share. */
export interface ResourceShare_ResourceShareConfiguration {
  /** The resource share restricts access to an account */
  readonly ExclusiveAccountAccess?: boolean | undefined;
  /** Specifies whether the consumer account retains access to the resource share after leaving the organization. */
  readonly RetainSharingOnAccountLeaveOrganization?: boolean | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AccountAccess::Application`: Resource Type definition for AWS::AccountAccess::Application specifying an application for account access */
export interface Application {
  readonly IdentitySource?: Application_IdentitySource | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the application */
  readonly ApplicationArn?: string | undefined;
  /** The timestamp when the application was created */
  readonly CreatedAt?: string | undefined;
  /** The status of the application */
  readonly Status?: string | undefined;
  /** The tenant ID of the application */
  readonly TenantId?: string | undefined;
  /** The timestamp when the application was last updated */
  readonly UpdatedAt?: string | undefined;
}

export interface Application_IdentityCenter {
  /** The ARN of the associated Identity Center application */
  readonly ApplicationArn?: string | undefined;
  /** The ARN of the Identity Center instance */
  readonly InstanceArn?: string | undefined;
}

export interface Application_IdentitySource {
  readonly IdentityCenter?: Application_IdentityCenter | undefined;
}

/** `AWS::AccountAccess::Entitlement`: Resource Type definition for AWS::AccountAccess::Entitlement specifying an entitlement for account access */
export interface Entitlement {
  /** The ARN of the application */
  readonly ApplicationArn?: string | undefined;
  readonly Entitlement?: Entitlement_Entitlement | undefined;
  /** The timestamp when the entitlement was created */
  readonly CreatedAt?: string | undefined;
  /** The ID of the entitlement */
  readonly EntitlementId?: string | undefined;
}

export interface Entitlement_Entitlement {
  readonly PrincipalRole?: Entitlement_PrincipalRoleEntitlement | undefined;
}

export interface Entitlement_IdentityCenterPrincipal {
  /** The ID of the group */
  readonly GroupId?: string | undefined;
  /** The ID of the user */
  readonly UserId?: string | undefined;
}

export interface Entitlement_Principal {
  readonly IdentityCenter?: Entitlement_IdentityCenterPrincipal | undefined;
}

export interface Entitlement_PrincipalRoleEntitlement {
  /** The AWS account ID */
  readonly Account?: string | undefined;
  readonly Principal?: Entitlement_Principal | undefined;
  /** The ARN of the IAM role */
  readonly RoleArn?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::SSO::Application`: Creates an OAuth 2.0 customer managed application in IAM Identity Center for the given application provider. */
export interface Application {
  /** The ARN of the application provider for this application. */
  readonly ApplicationProviderArn?: string | undefined;
  /** The description of the application. */
  readonly Description?: string | undefined;
  /** The ARN of the instance of IAM Identity Center that is configured with this application. */
  readonly InstanceArn?: string | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** A structure that describes the options for the access portal associated with this application. */
  readonly PortalOptions?: Application_PortalOptionsConfiguration | undefined;
  /** The current status of the application in this instance of IAM Identity Center. */
  readonly Status?: string | undefined;
  /** Specifies tags to be attached to the application. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the application. */
  readonly ApplicationArn?: string | undefined;
  /** The ARN of the identity store associated with the Identity Center instance */
  readonly IdentityStoreArn?: string | undefined;
}

/** A structure that describes the options for the portal associated with an application. */
export interface Application_PortalOptionsConfiguration {
  /** A structure that describes the sign-in options for the access portal. */
  readonly SignInOptions?: Application_SignInOptions | undefined;
  /** Indicates whether this application is visible in the access portal. */
  readonly Visibility?: string | undefined;
}

/** A structure that describes the sign-in options for an application portal. */
export interface Application_SignInOptions {
  /** The URL that accepts authentication requests for an application. */
  readonly ApplicationUrl?: string | undefined;
  /** This determines how IAM Identity Center navigates the user to the target application. */
  readonly Origin?: string | undefined;
}

/** `AWS::SSO::ApplicationAssignment`: A structure that describes an assignment of a principal to an application. */
export interface ApplicationAssignment {
  /** The ARN of the application that has principals assigned. */
  readonly ApplicationArn?: string | undefined;
  /** The unique identifier of the principal assigned to the application. */
  readonly PrincipalId?: string | undefined;
  /** The type of the principal assigned to the application. */
  readonly PrincipalType?: string | undefined;
}

/** `AWS::SSO::Assignment`: Assigns access to a Principal for a specified AWS account using a specified permission set. */
export interface Assignment {
  /** The ARN of the instance under which the operation will be executed. */
  readonly InstanceArn?: string | undefined;
  /** The ARN of the permission set. */
  readonly PermissionSetArn?: string | undefined;
  /** An identifier for an object in IAM Identity Center, such as a user or group. */
  readonly PrincipalId?: string | undefined;
  /** The entity type for which the assignment will be created. */
  readonly PrincipalType?: string | undefined;
  /** TargetID is an AWS account identifier, (For example, 123456789012). */
  readonly TargetId?: string | undefined;
  /** The entity type for which the assignment will be created. */
  readonly TargetType?: string | undefined;
}

/** `AWS::SSO::Instance`: Creates an instance of IAM Identity Center for a standalone AWS account that is not managed by AWS Organizations or a… */
export interface Instance {
  /** The name of the Identity Center instance. */
  readonly Name?: string | undefined;
  /** Specifies tags to be attached to the instance of IAM Identity Center. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The identifier of the identity store that is connected to the Identity Center instance. */
  readonly IdentityStoreId?: string | undefined;
  /** The ARN of the Identity Center instance under which the operation will be executed. */
  readonly InstanceArn?: string | undefined;
  /** The AWS account ID number of the owner of the Identity Center instance. */
  readonly OwnerAccountId?: string | undefined;
  /** The current status of this Identity Center instance. */
  readonly Status?: string | undefined;
}

/** `AWS::SSO::InstanceAccessControlAttributeConfiguration`: Enables the attribute-based access control (ABAC) feature for the specified instance. */
export interface InstanceAccessControlAttributeConfiguration {
  /** Lists the attributes that are configured for ABAC in the specified instance. */
  readonly AccessControlAttributes?: readonly InstanceAccessControlAttributeConfiguration_AccessControlAttribute[] | undefined;
  /** The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for backwards… */
  readonly InstanceAccessControlAttributeConfiguration?: InstanceAccessControlAttributeConfiguration_InstanceAccessControlAttributeConfiguration | undefined;
  /** The ARN of the instance under which the operation will be executed. */
  readonly InstanceArn?: string | undefined;
}

/** These are identity store attributes that you can configure for use in attributes-based access control (ABAC). */
export interface InstanceAccessControlAttributeConfiguration_AccessControlAttribute {
  /** The name of the attribute associated with your identities in your identity source. */
  readonly Key?: string | undefined;
  /** The value used for mapping a specified attribute to an identity source. */
  readonly Value?: InstanceAccessControlAttributeConfiguration_AccessControlAttributeValue | undefined;
}

/** The value used for mapping a specified attribute to an identity source. */
export interface InstanceAccessControlAttributeConfiguration_AccessControlAttributeValue {
  /** The identity source to use when mapping a specified attribute to. */
  readonly Source?: readonly string[] | undefined;
}

/** The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for backwards… */
export interface InstanceAccessControlAttributeConfiguration_InstanceAccessControlAttributeConfiguration {
  readonly AccessControlAttributes?: readonly InstanceAccessControlAttributeConfiguration_AccessControlAttribute[] | undefined;
}

/** `AWS::SSO::PermissionSet`: Specifies a permission set within a specified instance. */
export interface PermissionSet {
  /** Specifies the names and paths of the customer managed policies that you have attached to your permission set. */
  readonly CustomerManagedPolicyReferences?: readonly PermissionSet_CustomerManagedPolicyReference[] | undefined;
  /** The description of the `PermissionSet`. */
  readonly Description?: string | undefined;
  /** The inline policy that is attached to the permission set. */
  readonly InlinePolicy?: PolicyDocument | undefined;
  /** The ARN of the instance under which the operation will be executed. */
  readonly InstanceArn?: string | undefined;
  /** A structure that stores a list of managed policy ARNs that describe the associated AWS managed policy. */
  readonly ManagedPolicies?: readonly string[] | undefined;
  /** The name of the permission set. */
  readonly Name?: string | undefined;
  /** Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions… */
  readonly PermissionsBoundary?: PermissionSet_PermissionsBoundary | undefined;
  /** Used to redirect users within the application during the federation authentication process. */
  readonly RelayStateType?: string | undefined;
  /** The length of time that the application user sessions are valid for in the ISO-8601 standard. */
  readonly SessionDuration?: string | undefined;
  /** The tags to attach to the new `PermissionSet`. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The permission set ARN of the permission set, such as `arn:aws:sso:::permissionSet/ins-instanceid/ps-permissionsetid`. */
  readonly PermissionSetArn?: string | undefined;
}

/** Specifies the name and path of a customer managed policy. */
export interface PermissionSet_CustomerManagedPolicyReference {
  /** The name of the IAM policy that you have configured in each account where you want to deploy your permission set. */
  readonly Name?: string | undefined;
  /** The path to the IAM policy that you have configured in each account where you want to deploy your permission set. */
  readonly Path?: string | undefined;
}

/** Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions… */
export interface PermissionSet_PermissionsBoundary {
  /** Specifies the name and path of a customer managed policy. */
  readonly CustomerManagedPolicyReference?: PermissionSet_CustomerManagedPolicyReference | undefined;
  /** The AWS managed policy ARN that you want to attach to a permission set as a permissions boundary. */
  readonly ManagedPolicyArn?: string | undefined;
}

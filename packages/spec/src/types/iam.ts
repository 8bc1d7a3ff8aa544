// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::IAM::AccessKey`: Creates a new AWS secret access key and corresponding AWS access key ID for the specified user. */
export interface AccessKey {
  /** This value is specific to CloudFormation and can only be incremented. */
  readonly Serial?: number | undefined;
  /** The status of the access key. */
  readonly Status?: string | undefined;
  /** The name of the IAM user that the new key will belong to. */
  readonly UserName?: string | undefined;
  /** The ID for this access key. */
  readonly Id?: string | undefined;
  /** Returns the secret access key for the specified AWS::IAM::AccessKey resource. */
  readonly SecretAccessKey?: string | undefined;
}

/** `AWS::IAM::Group`: Creates a new group. */
export interface Group {
  /** The name of the group to create. */
  readonly GroupName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM policy you want to attach. */
  readonly ManagedPolicyArns?: readonly string[] | undefined;
  /** The path to the group. */
  readonly Path?: string | undefined;
  /** Adds or updates an inline policy document that is embedded in the specified IAM group. */
  readonly Policies?: readonly Group_Policy[] | undefined;
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::Group` resource. */
  readonly Arn?: string | undefined;
}

/** Contains information about an attached policy. */
export interface Group_Policy {
  /** The policy document. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The friendly name (not ARN) identifying the policy. */
  readonly PolicyName?: string | undefined;
}

/** `AWS::IAM::GroupPolicy`: Adds or updates an inline policy document that is embedded in the specified IAM group. */
export interface GroupPolicy {
  /** The name of the group to associate the policy with. */
  readonly GroupName?: string | undefined;
  /** The policy document. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The name of the policy document. */
  readonly PolicyName?: string | undefined;
}

/** `AWS::IAM::InstanceProfile`: Creates a new instance profile. */
export interface InstanceProfile {
  /** The name of the instance profile to create. */
  readonly InstanceProfileName?: string | undefined;
  /** The path to the instance profile. */
  readonly Path?: string | undefined;
  /** The name of the role to associate with the instance profile. */
  readonly Roles?: readonly string[] | undefined;
  /** Returns the Amazon Resource Name (ARN) for the instance profile. */
  readonly Arn?: string | undefined;
}

/** `AWS::IAM::ManagedPolicy`: Creates a new managed policy for your AWS account. */
export interface ManagedPolicy {
  /** A friendly description of the policy. */
  readonly Description?: string | undefined;
  /** The name (friendly name, not ARN) of the group to attach the policy to. */
  readonly Groups?: readonly string[] | undefined;
  /** The friendly name of the policy. */
  readonly ManagedPolicyName?: string | undefined;
  /** The path for the policy. */
  readonly Path?: string | undefined;
  /** The JSON policy document that you want to use as the content for the new policy. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The name (friendly name, not ARN) of the role to attach the policy to. */
  readonly Roles?: readonly string[] | undefined;
  /** The name (friendly name, not ARN) of the IAM user to attach the policy to. */
  readonly Users?: readonly string[] | undefined;
  /** The number of principal entities (users, groups, and roles) that the policy is attached to. */
  readonly AttachmentCount?: number | undefined;
  /** The date and time, in ISO 8601 date-time format, when the policy was created. */
  readonly CreateDate?: string | undefined;
  /** The identifier for the version of the policy that is set as the default (operative) version. */
  readonly DefaultVersionId?: string | undefined;
  /** Specifies whether the policy can be attached to an IAM user, group, or role. */
  readonly IsAttachable?: boolean | undefined;
  /** The number of entities (users and roles) for which the policy is used as the permissions boundary. */
  readonly PermissionsBoundaryUsageCount?: number | undefined;
  /** The Amazon Resource Name (ARN) of the managed policy that you want information about. */
  readonly PolicyArn?: string | undefined;
  /** The stable and unique string identifying the policy. */
  readonly PolicyId?: string | undefined;
  /** The date and time, in ISO 8601 date-time format, when the policy was last updated. */
  readonly UpdateDate?: string | undefined;
}

/** `AWS::IAM::OIDCProvider`: Creates or updates an IAM entity to describe an identity provider (IdP) that supports OpenID Connect (OIDC). */
export interface OIDCProvider {
  /** A list of client IDs (also known as audiences) that are associated with the specified IAM OIDC provider resource object. */
  readonly ClientIdList?: readonly string[] | undefined;
  /** A list of tags that are attached to the specified IAM OIDC provider. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of certificate thumbprints that are associated with the specified IAM OIDC provider resource object. */
  readonly ThumbprintList?: readonly string[] | undefined;
  /** The URL that the IAM OIDC provider resource object is associated with. */
  readonly Url?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::OIDCProvider` resource. */
  readonly Arn?: string | undefined;
}

/** `AWS::IAM::Policy`: Adds or updates an inline policy document that is embedded in the specified IAM group, user or role. */
export interface Policy {
  /** The name of the group to associate the policy with. */
  readonly Groups?: readonly string[] | undefined;
  /** The policy document. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The name of the policy document. */
  readonly PolicyName?: string | undefined;
  /** The name of the role to associate the policy with. */
  readonly Roles?: readonly string[] | undefined;
  /** The name of the user to associate the policy with. */
  readonly Users?: readonly string[] | undefined;
  /** The stable and unique string identifying the policy. */
  readonly Id?: string | undefined;
}

/** `AWS::IAM::Role`: Creates a new role for your AWS account. */
export interface Role {
  /** The trust policy that is associated with this role. */
  readonly AssumeRolePolicyDocument?: PolicyDocument | undefined;
  /** A description of the role that you provide. */
  readonly Description?: string | undefined;
  /** A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role. */
  readonly ManagedPolicyArns?: readonly string[] | undefined;
  /** The maximum session duration (in seconds) that you want to set for the specified role. */
  readonly MaxSessionDuration?: number | undefined;
  /** The path to the role. */
  readonly Path?: string | undefined;
  /** The ARN of the policy used to set the permissions boundary for the role. */
  readonly PermissionsBoundary?: string | undefined;
  /** Adds or updates an inline policy document that is embedded in the specified IAM role. */
  readonly Policies?: readonly Role_Policy[] | undefined;
  /** A name for the IAM role, up to 64 characters in length. */
  readonly RoleName?: string | undefined;
  /** A list of tags that are attached to the role. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) for the role. */
  readonly Arn?: string | undefined;
  /** Returns the stable and unique string identifying the role. */
  readonly RoleId?: string | undefined;
}

/** Contains information about an attached policy. */
export interface Role_Policy {
  /** The entire contents of the policy that defines permissions. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The friendly name (not ARN) identifying the policy. */
  readonly PolicyName?: string | undefined;
}

/** `AWS::IAM::RolePolicy`: Adds or updates an inline policy document that is embedded in the specified IAM role. */
export interface RolePolicy {
  /** The policy document. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The name of the policy document. */
  readonly PolicyName?: string | undefined;
  /** The name of the role to associate the policy with. */
  readonly RoleName?: string | undefined;
}

/** `AWS::IAM::SAMLProvider`: Creates an IAM resource that describes an identity provider (IdP) that supports SAML 2.0. */
export interface SAMLProvider {
  /** Specifies the new private key from your external identity provider. */
  readonly AddPrivateKey?: string | undefined;
  /** Specifies the encryption setting for the SAML provider. */
  readonly AssertionEncryptionMode?: string | undefined;
  /** The name of the provider to create. */
  readonly Name?: string | undefined;
  /** The private key metadata for the SAML provider. */
  readonly PrivateKeyList?: readonly SAMLProvider_SAMLPrivateKey[] | undefined;
  /** The Key ID of the private key to remove. */
  readonly RemovePrivateKey?: string | undefined;
  /** An XML document generated by an identity provider (IdP) that supports SAML 2.0. */
  readonly SamlMetadataDocument?: string | undefined;
  /** A list of tags that you want to attach to the new IAM SAML provider. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::SAMLProvider` resource. */
  readonly Arn?: string | undefined;
  /** The unique identifier assigned to the SAML provider. */
  readonly SamlProviderUUID?: string | undefined;
}

/** Contains the private keys for the SAML provider. */
export interface SAMLProvider_SAMLPrivateKey {
  /** The unique identifier for the SAML private key. */
  readonly KeyId?: string | undefined;
  /** The date and time, in ISO 8601 date-time format, when the private key was uploaded. */
  readonly Timestamp?: string | undefined;
}

/** `AWS::IAM::ServerCertificate`: Uploads a server certificate entity for the AWS account. */
export interface ServerCertificate {
  /** The contents of the public key certificate. */
  readonly CertificateBody?: string | undefined;
  /** The contents of the public key certificate chain. */
  readonly CertificateChain?: string | undefined;
  /** The path for the server certificate. */
  readonly Path?: string | undefined;
  /** The contents of the private key in PEM-encoded format. */
  readonly PrivateKey?: string | undefined;
  /** The name for the server certificate. */
  readonly ServerCertificateName?: string | undefined;
  /** A list of tags that are attached to the server certificate. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::ServerCertificate` resource. */
  readonly Arn?: string | undefined;
}

/** `AWS::IAM::ServiceLinkedRole`: Creates an IAM role that is linked to a specific AWS service. */
export interface ServiceLinkedRole {
  /** The service principal for the AWS service to which this role is attached. */
  readonly AWSServiceName?: string | undefined;
  /** A string that you provide, which is combined with the service-provided prefix to form the complete role name. */
  readonly CustomSuffix?: string | undefined;
  /** The description of the role. */
  readonly Description?: string | undefined;
  /** Returns the friendly name that identifies the role. */
  readonly RoleName?: string | undefined;
}

/** `AWS::IAM::User`: Creates a new IAM user for your AWS account. */
export interface User {
  /** A list of group names to which you want to add the user. */
  readonly Groups?: readonly string[] | undefined;
  /** Creates a password for the specified IAM user. */
  readonly LoginProfile?: User_LoginProfile | undefined;
  /** A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user. */
  readonly ManagedPolicyArns?: readonly string[] | undefined;
  /** The path for the user name. */
  readonly Path?: string | undefined;
  /** The ARN of the managed policy that is used to set the permissions boundary for the user. */
  readonly PermissionsBoundary?: string | undefined;
  /** Adds or updates an inline policy document that is embedded in the specified IAM user. */
  readonly Policies?: readonly User_Policy[] | undefined;
  /** A list of tags that you want to attach to the new user. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the user to create. */
  readonly UserName?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::User` resource. */
  readonly Arn?: string | undefined;
}

/** Creates a password for the specified user, giving the user the ability to access AWS services through the AWS… */
export interface User_LoginProfile {
  /** The user's password. */
  readonly Password?: string | undefined;
  /** Specifies whether the user is required to set a new password on next sign-in. */
  readonly PasswordResetRequired?: boolean | undefined;
}

/** Contains information about an attached policy. */
export interface User_Policy {
  /** The entire contents of the policy that defines permissions. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The friendly name (not ARN) identifying the policy. */
  readonly PolicyName?: string | undefined;
}

/** `AWS::IAM::UserPolicy`: Adds or updates an inline policy document that is embedded in the specified IAM user. */
export interface UserPolicy {
  /** The policy document. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The name of the policy document. */
  readonly PolicyName?: string | undefined;
  /** The name of the user to associate the policy with. */
  readonly UserName?: string | undefined;
}

/** `AWS::IAM::UserToGroupAddition`: Adds the specified user to the specified group. */
export interface UserToGroupAddition {
  /** The name of the group to update. */
  readonly GroupName?: string | undefined;
  /** A list of the names of the users that you want to add to the group. */
  readonly Users?: readonly string[] | undefined;
  /** The stable and unique string identifying the group. */
  readonly Id?: string | undefined;
}

/** `AWS::IAM::VirtualMFADevice`: Creates a new virtual MFA device for the AWS account. */
export interface VirtualMFADevice {
  /** The path for the virtual MFA device. */
  readonly Path?: string | undefined;
  /** A list of tags that you want to attach to the new IAM virtual MFA device. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The IAM user associated with this virtual MFA device. */
  readonly Users?: readonly string[] | undefined;
  /** The name of the virtual MFA device, which must be unique. */
  readonly VirtualMfaDeviceName?: string | undefined;
  /** Returns the serial number for the specified `AWS::IAM::VirtualMFADevice` resource. */
  readonly SerialNumber?: string | undefined;
}

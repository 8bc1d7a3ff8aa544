// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::VerifiedPermissions::IdentitySource`: Creates or updates a reference to Amazon Cognito as an external identity provider. */
export interface IdentitySource {
  /** Contains configuration information used when creating a new identity source. */
  readonly Configuration?: IdentitySource_IdentitySourceConfiguration | undefined;
  /** Specifies the ID of the policy store in which you want to store this identity source. */
  readonly PolicyStoreId?: string | undefined;
  /** Specifies the namespace and data type of the principals generated for identities authenticated by the new identity… */
  readonly PrincipalEntityType?: string | undefined;
  readonly Details?: IdentitySource_IdentitySourceDetails | undefined;
  /** The unique ID of the new or updated identity store. */
  readonly IdentitySourceId?: string | undefined;
}

/** The type of entity that a policy store maps to groups from an Amazon Cognito user pool identity source. */
export interface IdentitySource_CognitoGroupConfiguration {
  /** The name of the schema entity type that's mapped to the user pool group. */
  readonly GroupEntityType?: string | undefined;
}

/** A structure that contains configuration information used when creating or updating an identity source that represents a… */
export interface IdentitySource_CognitoUserPoolConfiguration {
  /** The unique application client IDs that are associated with the specified Amazon Cognito user pool. */
  readonly ClientIds?: readonly string[] | undefined;
  /** The type of entity that a policy store maps to groups from an Amazon Cognito user pool identity source. */
  readonly GroupConfiguration?: IdentitySource_CognitoGroupConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Cognito user pool that contains the identities to be authorized. */
  readonly UserPoolArn?: string | undefined;
}

/** A structure that contains configuration information used when creating or updating a new identity source. */
export interface IdentitySource_IdentitySourceConfiguration {
  /** A structure that contains configuration information used when creating or updating an identity source that represents a… */
  readonly CognitoUserPoolConfiguration?: IdentitySource_CognitoUserPoolConfiguration | undefined;
  readonly OpenIdConnectConfiguration?: IdentitySource_OpenIdConnectConfiguration | undefined;
}

export interface IdentitySource_IdentitySourceDetails {
  readonly ClientIds?: readonly string[] | undefined;
  readonly DiscoveryUrl?: string | undefined;
  readonly OpenIdIssuer?: string | undefined;
  readonly UserPoolArn?: string | undefined;
}

/** The configuration of an OpenID Connect (OIDC) identity source for handling access token claims. */
export interface IdentitySource_OpenIdConnectAccessTokenConfiguration {
  /** The access token `aud` claim values that you want to accept in your policy store. */
  readonly Audiences?: readonly string[] | undefined;
  /** The claim that determines the principal in OIDC access tokens. */
  readonly PrincipalIdClaim?: string | undefined;
}

/** Contains configuration details of an OpenID Connect (OIDC) identity provider, or identity source, that Verified… */
export interface IdentitySource_OpenIdConnectConfiguration {
  /** A descriptive string that you want to prefix to user entities from your OIDC identity provider. */
  readonly EntityIdPrefix?: string | undefined;
  /** The claim in OIDC identity provider tokens that indicates a user's group membership, and the entity type that you want… */
  readonly GroupConfiguration?: IdentitySource_OpenIdConnectGroupConfiguration | undefined;
  /** The issuer URL of an OIDC identity provider. */
  readonly Issuer?: string | undefined;
  /** The token type that you want to process from your OIDC identity provider. */
  readonly TokenSelection?: IdentitySource_OpenIdConnectTokenSelection | undefined;
}

/** The claim in OIDC identity provider tokens that indicates a user's group membership, and the entity type that you want… */
export interface IdentitySource_OpenIdConnectGroupConfiguration {
  /** The token claim that you want Verified Permissions to interpret as group membership. */
  readonly GroupClaim?: string | undefined;
  /** The policy store entity type that you want to map your users' group claim to. */
  readonly GroupEntityType?: string | undefined;
}

/** The configuration of an OpenID Connect (OIDC) identity source for handling identity (ID) token claims. */
export interface IdentitySource_OpenIdConnectIdentityTokenConfiguration {
  /** The ID token audience, or client ID, claim values that you want to accept in your policy store from an OIDC identity… */
  readonly ClientIds?: readonly string[] | undefined;
  /** The claim that determines the principal in OIDC access tokens. */
  readonly PrincipalIdClaim?: string | undefined;
}

/** The token type that you want to process from your OIDC identity provider. */
export interface IdentitySource_OpenIdConnectTokenSelection {
  /** The OIDC configuration for processing access tokens. */
  readonly AccessTokenOnly?: IdentitySource_OpenIdConnectAccessTokenConfiguration | undefined;
  /** The OIDC configuration for processing identity (ID) tokens. */
  readonly IdentityTokenOnly?: IdentitySource_OpenIdConnectIdentityTokenConfiguration | undefined;
}

/** `AWS::VerifiedPermissions::Policy`: Creates or updates a Cedar policy and saves it in the specified policy store. */
export interface Policy {
  /** Specifies the policy type and content to use for the new or updated policy. */
  readonly Definition?: Policy_PolicyDefinition | undefined;
  readonly Name?: string | undefined;
  /** Specifies the `PolicyStoreId` of the policy store you want to store the policy in. */
  readonly PolicyStoreId?: string | undefined;
  /** The unique ID of the new or updated policy. */
  readonly PolicyId?: string | undefined;
  /** The type of the policy. */
  readonly PolicyType?: string | undefined;
}

/** Contains the identifier of an entity in a policy, including its ID and type. */
export interface Policy_EntityIdentifier {
  /** The identifier of an entity. */
  readonly EntityId?: string | undefined;
  /** The type of an entity. */
  readonly EntityType?: string | undefined;
}

/** A structure that defines a Cedar policy. */
export interface Policy_PolicyDefinition {
  /** A structure that describes a static policy. */
  readonly Static?: Policy_StaticPolicyDefinition | undefined;
  /** A structure that describes a policy that was instantiated from a template. */
  readonly TemplateLinked?: Policy_TemplateLinkedPolicyDefinition | undefined;
}

/** A structure that defines a static policy. */
export interface Policy_StaticPolicyDefinition {
  /** The description of the static policy. */
  readonly Description?: string | undefined;
  /** The policy content of the static policy, written in the Cedar policy language. */
  readonly Statement?: string | undefined;
}

/** A structure that describes a policy created by instantiating a policy template. */
export interface Policy_TemplateLinkedPolicyDefinition {
  /** The unique identifier of the policy template used to create this policy. */
  readonly PolicyTemplateId?: string | undefined;
  /** The principal associated with this template-linked policy. */
  readonly Principal?: Policy_EntityIdentifier | undefined;
  /** The resource associated with this template-linked policy. */
  readonly Resource?: Policy_EntityIdentifier | undefined;
}

/** `AWS::VerifiedPermissions::PolicyStore`: Creates a policy store. */
export interface PolicyStore {
  /** Specifies whether the policy store can be deleted. */
  readonly DeletionProtection?: PolicyStore_DeletionProtection | undefined;
  /** Descriptive text that you can provide to help with identification of the current policy store. */
  readonly Description?: string | undefined;
  readonly EncryptionSettings?: PolicyStore_EncryptionSettings | undefined;
  /** Creates or updates the policy schema in a policy store. */
  readonly Schema?: PolicyStore_SchemaDefinition | undefined;
  /** The list of key-value pairs to associate with the policy store. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the validation setting for this policy store. */
  readonly ValidationSettings?: PolicyStore_ValidationSettings | undefined;
  /** The Amazon Resource Name (ARN) of the new or updated policy store. */
  readonly Arn?: string | undefined;
  readonly EncryptionState?: PolicyStore_EncryptionState | undefined;
  /** The unique ID of the new or updated policy store. */
  readonly PolicyStoreId?: string | undefined;
}

/** Specifies whether the policy store can be deleted. */
export interface PolicyStore_DeletionProtection {
  /** Specifies whether the policy store can be deleted. */
  readonly Mode?: string | undefined;
}

export interface PolicyStore_EncryptionSettings {
  readonly Default?: Json | undefined;
  readonly KmsEncryptionSettings?: PolicyStore_KmsEncryptionSettings | undefined;
}

export interface PolicyStore_EncryptionState {
  readonly Default?: Json | undefined;
  readonly KmsEncryptionState?: PolicyStore_KmsEncryptionState | undefined;
}

export interface PolicyStore_KmsEncryptionSettings {
  readonly EncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  readonly Key?: string | undefined;
}

export interface PolicyStore_KmsEncryptionState {
  readonly EncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  readonly Key?: string | undefined;
}

/** Contains a list of principal types, resource types, and actions that can be specified in policies stored in the same… */
export interface PolicyStore_SchemaDefinition {
  /** A JSON string representation of the schema supported by applications that use this policy store. */
  readonly CedarJson?: string | undefined;
}

/** A structure that contains Cedar policy validation settings for the policy store. */
export interface PolicyStore_ValidationSettings {
  /** The validation mode currently configured for this policy store. */
  readonly Mode?: string | undefined;
}

/** `AWS::VerifiedPermissions::PolicyStoreAlias`: Definition of AWS::VerifiedPermissions::PolicyStoreAlias Resource Type */
export interface PolicyStoreAlias {
  readonly AliasName?: string | undefined;
  readonly PolicyStoreId?: string | undefined;
}

/** `AWS::VerifiedPermissions::PolicyTemplate`: Creates a policy template. */
export interface PolicyTemplate {
  /** The description to attach to the new or updated policy template. */
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
  /** The unique identifier of the policy store that contains the template. */
  readonly PolicyStoreId?: string | undefined;
  /** Specifies the content that you want to use for the new policy template, written in the Cedar policy language. */
  readonly Statement?: string | undefined;
  /** The unique identifier of the new or modified policy template. */
  readonly PolicyTemplateId?: string | undefined;
}

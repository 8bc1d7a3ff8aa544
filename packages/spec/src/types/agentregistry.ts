// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AgentRegistry::Registry`: Definition of AWS::AgentRegistry::Registry Resource Type */
export interface Registry {
  /** Configuration for the registry's record approval workflow. */
  readonly ApprovalConfiguration?: Registry_ApprovalConfiguration | undefined;
  /** The type of authorizer that controls how consumers access the registry's search and MCP invoke operations. */
  readonly AuthorizerType?: string | undefined;
  /** The description of the registry. */
  readonly Description?: string | undefined;
  /** Discovery configuration for the registry. */
  readonly DiscoveryConfiguration?: Registry_DiscoveryConfiguration | undefined;
  /** The name of the registry. */
  readonly Name?: string | undefined;
  /** Tags to assign to the registry. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the registry was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the registry. */
  readonly RegistryArn?: string | undefined;
  /** The unique identifier of the registry. */
  readonly RegistryId?: string | undefined;
  /** The status of the registry. */
  readonly Status?: string | undefined;
  /** The timestamp when the registry was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Configuration for the registry's record approval workflow. */
export interface Registry_ApprovalConfiguration {
  /** The rules that determine which registry records are automatically approved on submission. */
  readonly AutoApprovalRules?: readonly string[] | undefined;
}

/** The authorizer configuration for the registry. */
export interface Registry_AuthorizerConfiguration {
  /** Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect identity… */
  readonly CustomJWTAuthorizer?: Registry_CustomJWTAuthorizerConfiguration | undefined;
}

/** The value and match operator used to authorize a claim during JWT validation. */
export interface Registry_AuthorizingClaimMatchValueType {
  readonly ClaimMatchOperator?: string | undefined;
  /** The expected value used to match a claim. */
  readonly ClaimMatchValue?: Registry_ClaimMatchValueType | undefined;
}

/** The expected value used to match a claim. */
export interface Registry_ClaimMatchValueType {
  readonly MatchValueString?: string | undefined;
  readonly MatchValueStringList?: readonly string[] | undefined;
}

/** A validation rule applied to a single claim of an inbound JWT. */
export interface Registry_CustomClaimValidationType {
  /** The value and match operator used to authorize a claim during JWT validation. */
  readonly AuthorizingClaimMatchValue?: Registry_AuthorizingClaimMatchValueType | undefined;
  readonly InboundTokenClaimName?: string | undefined;
  readonly InboundTokenClaimValueType?: string | undefined;
}

/** Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect identity… */
export interface Registry_CustomJWTAuthorizerConfiguration {
  /** The audience values accepted during JWT validation. */
  readonly AllowedAudience?: readonly string[] | undefined;
  /** The client identifiers accepted during JWT validation. */
  readonly AllowedClients?: readonly string[] | undefined;
  /** The scopes accepted during JWT validation. */
  readonly AllowedScopes?: readonly string[] | undefined;
  /** Additional custom claim validations applied to the inbound JWT. */
  readonly CustomClaims?: readonly Registry_CustomClaimValidationType[] | undefined;
  /** The OpenID Connect discovery URL used to retrieve the identity provider's metadata and signing keys. */
  readonly DiscoveryUrl?: string | undefined;
}

/** Discovery configuration for the registry. */
export interface Registry_DiscoveryConfiguration {
  /** The authorizer configuration for the registry. */
  readonly AuthorizerConfiguration?: Registry_AuthorizerConfiguration | undefined;
}

/** `AWS::AgentRegistry::RegistryRecord`: Definition of AWS::AgentRegistry::RegistryRecord Resource Type */
export interface RegistryRecord {
  /** The description of the registry record. */
  readonly Description?: string | undefined;
  /** The typed set of descriptors for a registry record. */
  readonly Descriptors?: RegistryRecord_Descriptors | undefined;
  /** The human-readable display name of the registry record. */
  readonly DisplayName?: string | undefined;
  /** The name of the registry record. */
  readonly Name?: string | undefined;
  /** The type of the registry record. */
  readonly RecordType?: string | undefined;
  /** The version of the registry record. */
  readonly RecordVersion?: string | undefined;
  /** The identifier of the registry in which to create the record. */
  readonly RegistryId?: string | undefined;
  /** Tags to assign to the registry record. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the registry record was created. */
  readonly CreatedAt?: string | undefined;
  /** The identifier of the AWS account that created the registry record. */
  readonly CreatedBy?: string | undefined;
  /** The Amazon Resource Name (ARN) of the registry record. */
  readonly RecordArn?: string | undefined;
  /** The unique identifier of the registry record. */
  readonly RecordId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the registry containing the record. */
  readonly RegistryArn?: string | undefined;
  /** The lifecycle status of the registry record. */
  readonly Status?: string | undefined;
  /** The timestamp when the registry record was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The A2A agent card descriptor, populated when the record type is AGENT. */
export interface RegistryRecord_A2aAgentCardDescriptor {
  /** Descriptor payload data. */
  readonly Data?: string | undefined;
  /** Version of the descriptor type schema. */
  readonly DataSchemaVersion?: string | undefined;
  /** The source configuration that defines where descriptor content is retrieved from. */
  readonly Source?: RegistryRecord_DescriptorSource | undefined;
}

/** The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source. */
export interface RegistryRecord_AgUiDescriptor {
  /** Source configuration for a source-only descriptor. */
  readonly Source?: RegistryRecord_SourceOnlyDescriptorSource | undefined;
}

/** Additional data associated with an agent skills definition descriptor. */
export interface RegistryRecord_AgentSkillsAdditionalData {
  /** Markdown-format descriptor containing an agent skills document. */
  readonly SkillMd?: RegistryRecord_AgentSkillsMdDescriptor | undefined;
}

/** The agent skills definition descriptor, populated when the record type is SKILL. */
export interface RegistryRecord_AgentSkillsDefinitionDescriptor {
  /** Additional data associated with an agent skills definition descriptor. */
  readonly AdditionalData?: RegistryRecord_AgentSkillsAdditionalData | undefined;
  /** Descriptor payload data. */
  readonly Data?: string | undefined;
  /** Version of the descriptor type schema. */
  readonly DataSchemaVersion?: string | undefined;
}

/** Markdown-format descriptor containing an agent skills document. */
export interface RegistryRecord_AgentSkillsMdDescriptor {
  /** Descriptor payload data. */
  readonly Data?: string | undefined;
  /** Version of the descriptor type schema. */
  readonly DataSchemaVersion?: string | undefined;
  /** Source configuration for a SkillMd document. */
  readonly Source?: RegistryRecord_SkillMdSource | undefined;
}

/** The custom descriptor, populated when the record type is CUSTOM. */
export interface RegistryRecord_CustomDescriptor {
  /** Descriptor payload data. */
  readonly Data?: string | undefined;
}

/** The source configuration that defines where descriptor content is retrieved from. */
export interface RegistryRecord_DescriptorSource {
  /** URL-based descriptor source configuration, with credential provider configurations for authenticated URL retrieval. */
  readonly FromUrl?: RegistryRecord_DescriptorSourceFromUrl | undefined;
}

/** URL-based descriptor source configuration, with credential provider configurations for authenticated URL retrieval. */
export interface RegistryRecord_DescriptorSourceFromUrl {
  /** The credential providers used to authenticate when fetching descriptor content from the source URL. */
  readonly CredentialProviderConfigurations?: readonly RegistryRecord_RegistryRecordCredentialProviderConfiguration[] | undefined;
  /** URL source for descriptor content. */
  readonly Url?: string | undefined;
}

/** The typed set of descriptors for a registry record. */
export interface RegistryRecord_Descriptors {
  /** The A2A agent card descriptor, populated when the record type is AGENT. */
  readonly A2aAgentCard?: RegistryRecord_A2aAgentCardDescriptor | undefined;
  /** The agent skills definition descriptor, populated when the record type is SKILL. */
  readonly AgentSkillsDefinition?: RegistryRecord_AgentSkillsDefinitionDescriptor | undefined;
  /** The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source. */
  readonly Agui?: RegistryRecord_AgUiDescriptor | undefined;
  /** The custom descriptor, populated when the record type is CUSTOM. */
  readonly Custom?: RegistryRecord_CustomDescriptor | undefined;
  /** The HTTP descriptor, populated for records detected from an HTTP protocol source. */
  readonly Http?: RegistryRecord_HttpDescriptor | undefined;
  /** The MCP server descriptor, populated when the record type is MCP. */
  readonly McpServer?: RegistryRecord_McpServerDescriptor | undefined;
}

/** The HTTP descriptor, populated for records detected from an HTTP protocol source. */
export interface RegistryRecord_HttpDescriptor {
  /** Source configuration for a source-only descriptor. */
  readonly Source?: RegistryRecord_SourceOnlyDescriptorSource | undefined;
}

/** Additional data associated with an MCP server descriptor. */
export interface RegistryRecord_McpServerAdditionalData {
  /** The MCP tools descriptor. */
  readonly Tools?: RegistryRecord_McpToolsDescriptor | undefined;
}

/** The MCP server descriptor, populated when the record type is MCP. */
export interface RegistryRecord_McpServerDescriptor {
  /** Additional data associated with an MCP server descriptor. */
  readonly AdditionalData?: RegistryRecord_McpServerAdditionalData | undefined;
  /** Descriptor payload data. */
  readonly Data?: string | undefined;
  /** Version of the descriptor type schema. */
  readonly DataSchemaVersion?: string | undefined;
  /** The source configuration that defines where descriptor content is retrieved from. */
  readonly Source?: RegistryRecord_DescriptorSource | undefined;
}

/** The MCP tools descriptor. */
export interface RegistryRecord_McpToolsDescriptor {
  /** Descriptor payload data. */
  readonly Data?: string | undefined;
  /** Version of the tools descriptor schema. */
  readonly DataSchemaVersion?: string | undefined;
}

/** A credential provider configuration used for authenticated descriptor retrieval. */
export interface RegistryRecord_RegistryRecordCredentialProviderConfiguration {
  /** The credential provider details. */
  readonly CredentialProvider?: RegistryRecord_RegistryRecordCredentialProviderUnion | undefined;
  readonly CredentialProviderType?: string | undefined;
}

/** The credential provider details. */
export interface RegistryRecord_RegistryRecordCredentialProviderUnion {
  /** IAM credential provider configuration. */
  readonly IamCredentialProvider?: RegistryRecord_RegistryRecordIamCredentialProvider | undefined;
  /** OAuth credential provider configuration. */
  readonly OauthCredentialProvider?: RegistryRecord_RegistryRecordOAuthCredentialProvider | undefined;
}

/** IAM credential provider configuration. */
export interface RegistryRecord_RegistryRecordIamCredentialProvider {
  /** The SigV4 signing region. */
  readonly Region?: string | undefined;
  /** The ARN of the IAM role. */
  readonly RoleArn?: string | undefined;
  /** The SigV4 signing service name. */
  readonly Service?: string | undefined;
}

/** OAuth credential provider configuration. */
export interface RegistryRecord_RegistryRecordOAuthCredentialProvider {
  /** Additional custom parameters for the OAuth flow. */
  readonly CustomParameters?: { readonly [key: string]: string | undefined } | undefined;
  readonly GrantType?: string | undefined;
  /** The ARN of the OAuth credential provider. */
  readonly ProviderArn?: string | undefined;
  /** OAuth scopes to request. */
  readonly Scopes?: readonly string[] | undefined;
}

/** Source configuration for a SkillMd document. */
export interface RegistryRecord_SkillMdSource {
  /** URL-based source for SkillMd content (sync is skipped; content is provided inline via Data). */
  readonly FromUrl?: RegistryRecord_SkillMdSourceFromUrl | undefined;
}

/** URL-based source for SkillMd content (sync is skipped; content is provided inline via Data). */
export interface RegistryRecord_SkillMdSourceFromUrl {
  /** URL source for the SkillMd document. */
  readonly Url?: string | undefined;
}

/** Source configuration for a source-only descriptor. */
export interface RegistryRecord_SourceOnlyDescriptorSource {
  /** URL-based source configuration for a source-only descriptor. */
  readonly FromUrl?: RegistryRecord_SourceOnlyDescriptorSourceFromUrl | undefined;
}

/** URL-based source configuration for a source-only descriptor. */
export interface RegistryRecord_SourceOnlyDescriptorSourceFromUrl {
  /** URL source for descriptor content. */
  readonly Url?: string | undefined;
}

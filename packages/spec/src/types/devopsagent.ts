// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::DevOpsAgent::AgentSpace`: The `AWS::DevOpsAgent::AgentSpace` resource specifies an Agent Space for the AWS DevOps Agent Service. */
export interface AgentSpace {
  /** The description of the Agent Space. */
  readonly Description?: string | undefined;
  /** The ARN of the KMS key to use for encryption. */
  readonly KmsKeyArn?: string | undefined;
  /** The locale for the AgentSpace, which determines the language used in agent responses. */
  readonly Locale?: string | undefined;
  /** The name of the Agent Space. */
  readonly Name?: string | undefined;
  readonly OperatorApp?: AgentSpace_OperatorApp | undefined;
  /** Preferences that configure behavior of this AgentSpace. */
  readonly Preferences?: AgentSpace_Preferences | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique identifier of the Agent Space. */
  readonly AgentSpaceId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Agent Space. */
  readonly Arn?: string | undefined;
  /** The timestamp when the resource was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp when the resource was last updated. */
  readonly UpdatedAt?: string | undefined;
}

export interface AgentSpace_IamAuthConfiguration {
  readonly CreatedAt?: string | undefined;
  readonly OperatorAppRoleArn?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

export interface AgentSpace_IdcAuthConfiguration {
  readonly CreatedAt?: string | undefined;
  readonly IdcApplicationArn?: string | undefined;
  readonly IdcInstanceArn?: string | undefined;
  readonly OperatorAppRoleArn?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

export interface AgentSpace_OperatorApp {
  readonly Iam?: AgentSpace_IamAuthConfiguration | undefined;
  readonly Idc?: AgentSpace_IdcAuthConfiguration | undefined;
}

/** Preferences that configure behavior of this AgentSpace. */
export interface AgentSpace_Preferences {
  /** Indicates whether elevated directed actions are permitted in this AgentSpace. */
  readonly ElevatedActionsEnabled?: boolean | undefined;
}

/** `AWS::DevOpsAgent::Asset`: Resource Type definition for AWS::DevOpsAgent::Asset. */
export interface Asset {
  /** The unique identifier of the parent Agent Space. */
  readonly AgentSpaceId?: string | undefined;
  /** The type of asset. */
  readonly AssetType?: string | undefined;
  /** Inline file list. */
  readonly Files?: readonly Asset_AssetFile[] | undefined;
  /** Asset metadata document. */
  readonly Metadata?: Json | undefined;
  /** Base64-encoded zip bundle containing all files for the asset. */
  readonly Zip?: string | undefined;
  /** The Amazon Resource Name (ARN) of the asset. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the asset (assigned by the service on Create). */
  readonly AssetId?: string | undefined;
  /** The timestamp when the asset was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp when the asset was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** The current asset version. */
  readonly Version?: number | undefined;
}

/** A single file inside an Asset's bundle. */
export interface Asset_AssetFile {
  /** Base64-encoded binary contents of the file. */
  readonly ContentBytes?: string | undefined;
  /** UTF-8 text contents of the file. */
  readonly ContentText?: string | undefined;
  /** Per-file metadata document. */
  readonly Metadata?: Json | undefined;
  /** Path of this file within the asset bundle. */
  readonly Path?: string | undefined;
}

/** `AWS::DevOpsAgent::Association`: The `AWS::DevOpsAgent::Association` resource specifies an association between an Agent Space and a service, defining… */
export interface Association {
  /** The unique identifier of the Agent Space. */
  readonly AgentSpaceId?: string | undefined;
  /** The configuration that directs how the Agent Space interacts with the given service. */
  readonly Configuration?: Association_ServiceConfiguration | undefined;
  /** Set of linked association IDs for parent-child relationships. */
  readonly LinkedAssociationIds?: readonly string[] | undefined;
  /** The identifier for the associated service. */
  readonly ServiceId?: string | undefined;
  /** The unique identifier of the association. */
  readonly AssociationId?: string | undefined;
  /** The timestamp when the association was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp when the association was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Configuration for AWS monitor account integration. */
export interface Association_AWSConfiguration {
  /** Account ID corresponding to the provided resources. */
  readonly AccountId?: string | undefined;
  /** Account Type 'monitor' for AWS DevOps Agent monitoring. */
  readonly AccountType?: string | undefined;
  /** Role ARN used by AWS DevOps Agent to access resources in the primary account. */
  readonly AssumableRoleArn?: string | undefined;
  /** List of resources to monitor. */
  readonly Resources?: readonly Association_AWSResource[] | undefined;
  /** List of tags as key-value pairs, used to identify resources for topology crawl. */
  readonly Tags?: readonly Association_KeyValuePair[] | undefined;
}

/** Defines an AWS resource to be monitored, including its type, ARN, and optional metadata. */
export interface Association_AWSResource {
  /** The Amazon Resource Name (ARN) of the resource. */
  readonly ResourceArn?: string | undefined;
  /** Additional metadata specific to the resource. */
  readonly ResourceMetadata?: Json | undefined;
  /** Resource type. */
  readonly ResourceType?: string | undefined;
}

/** Azure subscription integration configuration */
export interface Association_AzureConfiguration {
  /** Azure subscription ID corresponding to provided resources */
  readonly SubscriptionId?: string | undefined;
}

/** Configuration for Dynatrace monitoring integration. */
export interface Association_DynatraceConfiguration {
  /** When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the… */
  readonly EnableWebhookUpdates?: boolean | undefined;
  /** Dynatrace environment id. */
  readonly EnvId?: string | undefined;
  /** List of Dynatrace resources to monitor. */
  readonly Resources?: readonly string[] | undefined;
}

/** Configuration for Event Channel integration. */
export interface Association_EventChannelConfiguration {
  /** When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the… */
  readonly EnableWebhookUpdates?: boolean | undefined;
}

/** Configuration for GitHub repository integration. */
export interface Association_GitHubConfiguration {
  /** Repository owner. */
  readonly Owner?: string | undefined;
  /** Type of repository owner. */
  readonly OwnerType?: string | undefined;
  /** Associated Github repo ID. */
  readonly RepoId?: string | undefined;
  /** Associated Github repo name. */
  readonly RepoName?: string | undefined;
}

/** Configuration for GitLab project integration. */
export interface Association_GitLabConfiguration {
  /** When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the… */
  readonly EnableWebhookUpdates?: boolean | undefined;
  /** GitLab instance identifier (e.g., gitlab.com). */
  readonly InstanceIdentifier?: string | undefined;
  /** GitLab numeric project ID. */
  readonly ProjectId?: string | undefined;
  /** Full GitLab project path (e.g., namespace/project-name). */
  readonly ProjectPath?: string | undefined;
}

/** A key-value pair for tags. */
export interface Association_KeyValuePair {
  /** The key name of the tag. */
  readonly Key?: string | undefined;
  /** The value for the tag. */
  readonly Value?: string | undefined;
}

/** Configuration for MCP (Model Context Protocol) server integration. */
export interface Association_MCPServerConfiguration {
  /** The description of the MCP server. */
  readonly Description?: string | undefined;
  /** When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the… */
  readonly EnableWebhookUpdates?: boolean | undefined;
  /** MCP server endpoint URL. */
  readonly Endpoint?: string | undefined;
  /** The name of the MCP server. */
  readonly Name?: string | undefined;
  /** List of MCP tools that can be used with the association. */
  readonly Tools?: readonly string[] | undefined;
}

/** Configuration for Datadog MCP server integration. */
export interface Association_MCPServerDatadogConfiguration {
  /** The description of the MCP server. */
  readonly Description?: string | undefined;
  /** When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the… */
  readonly EnableWebhookUpdates?: boolean | undefined;
  /** MCP server endpoint URL. */
  readonly Endpoint?: string | undefined;
  /** The name of the MCP server. */
  readonly Name?: string | undefined;
}

/** Grafana MCP server configuration */
export interface Association_MCPServerGrafanaConfiguration {
  /** When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the… */
  readonly EnableWebhookUpdates?: boolean | undefined;
  /** MCP server endpoint URL */
  readonly Endpoint?: string | undefined;
  /** List of tool categories to enable for the Grafana MCP server */
  readonly Tools?: readonly string[] | undefined;
}

/** Configuration for New Relic MCP server integration. */
export interface Association_MCPServerNewRelicConfiguration {
  /** New Relic Account ID. */
  readonly AccountId?: string | undefined;
  /** MCP server endpoint URL (e.g., https://mcp.newrelic.com/mcp/). */
  readonly Endpoint?: string | undefined;
}

/** SigV4-authenticated MCP server configuration */
export interface Association_MCPServerSigV4Configuration {
  /** List of MCP tools available for the association */
  readonly Tools?: readonly string[] | undefined;
}

/** Configuration for Splunk MCP server integration. */
export interface Association_MCPServerSplunkConfiguration {
  /** The description of the MCP server. */
  readonly Description?: string | undefined;
  /** When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the… */
  readonly EnableWebhookUpdates?: boolean | undefined;
  /** MCP server endpoint URL. */
  readonly Endpoint?: string | undefined;
  /** The name of the MCP server. */
  readonly Name?: string | undefined;
}

/** PagerDuty integration configuration */
export interface Association_PagerDutyConfiguration {
  /** Email to be used in PagerDuty API header */
  readonly CustomerEmail?: string | undefined;
  /** When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the… */
  readonly EnableWebhookUpdates?: boolean | undefined;
  /** List of PagerDuty service IDs available for the association */
  readonly Services?: readonly string[] | undefined;
}

/** The configuration that directs how Agent Space interacts with the given service. */
export interface Association_ServiceConfiguration {
  /** Configuration for AWS monitor account integration. */
  readonly Aws?: Association_AWSConfiguration | undefined;
  /** Azure subscription integration configuration */
  readonly Azure?: Association_AzureConfiguration | undefined;
  /** Configuration for Dynatrace monitoring integration. */
  readonly Dynatrace?: Association_DynatraceConfiguration | undefined;
  /** Configuration for Event Channel integration. */
  readonly EventChannel?: Association_EventChannelConfiguration | undefined;
  /** Configuration for GitHub repository integration. */
  readonly GitHub?: Association_GitHubConfiguration | undefined;
  /** Configuration for GitLab project integration. */
  readonly GitLab?: Association_GitLabConfiguration | undefined;
  /** Configuration for custom MCP (Model Context Protocol) server integration. */
  readonly MCPServer?: Association_MCPServerConfiguration | undefined;
  /** Configuration for Datadog MCP server integration. */
  readonly MCPServerDatadog?: Association_MCPServerDatadogConfiguration | undefined;
  /** Grafana MCP server configuration */
  readonly MCPServerGrafana?: Association_MCPServerGrafanaConfiguration | undefined;
  /** Configuration for New Relic MCP server integration. */
  readonly MCPServerNewRelic?: Association_MCPServerNewRelicConfiguration | undefined;
  /** SigV4-authenticated MCP server configuration */
  readonly MCPServerSigV4?: Association_MCPServerSigV4Configuration | undefined;
  /** Configuration for Splunk MCP server integration. */
  readonly MCPServerSplunk?: Association_MCPServerSplunkConfiguration | undefined;
  /** PagerDuty integration configuration */
  readonly PagerDuty?: Association_PagerDutyConfiguration | undefined;
  /** Configuration for ServiceNow instance integration. */
  readonly ServiceNow?: Association_ServiceNowConfiguration | undefined;
  /** Configuration for Slack workspace integration. */
  readonly Slack?: Association_SlackConfiguration | undefined;
  /** Configuration for AWS source account integration. */
  readonly SourceAws?: Association_SourceAwsConfiguration | undefined;
}

/** Configuration for ServiceNow integration. */
export interface Association_ServiceNowConfiguration {
  /** When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the… */
  readonly EnableWebhookUpdates?: boolean | undefined;
  /** ServiceNow instance ID. */
  readonly InstanceId?: string | undefined;
}

/** Represents a Slack channel with its unique identifier and optional display name. */
export interface Association_SlackChannel {
  /** Slack channel ID. */
  readonly ChannelId?: string | undefined;
  /** Slack channel name. */
  readonly ChannelName?: string | undefined;
}

/** Configuration for Slack workspace integration. */
export interface Association_SlackConfiguration {
  /** Transmission targets for agent notifications. */
  readonly TransmissionTarget?: Association_SlackTransmissionTarget | undefined;
  /** Associated Slack workspace ID. */
  readonly WorkspaceId?: string | undefined;
  /** Associated Slack workspace name. */
  readonly WorkspaceName?: string | undefined;
}

/** Defines the Slack channels where different types of agent notifications will be sent. */
export interface Association_SlackTransmissionTarget {
  /** Destination for AWS DevOps Agent Incident Response. */
  readonly IncidentResponseTarget?: Association_SlackChannel | undefined;
}

/** Configuration for AWS source account integration. */
export interface Association_SourceAwsConfiguration {
  /** Account ID corresponding to the provided resources. */
  readonly AccountId?: string | undefined;
  /** Account Type 'source' for AWS DevOps Agent monitoring. */
  readonly AccountType?: string | undefined;
  /** Role ARN to be assumed by AWS DevOps Agent to operate on behalf of customer. */
  readonly AssumableRoleArn?: string | undefined;
  /** List of resources to monitor. */
  readonly Resources?: readonly Association_AWSResource[] | undefined;
  /** List of tags as key-value pairs, used to identify resources for topology crawl. */
  readonly Tags?: readonly Association_KeyValuePair[] | undefined;
}

/** `AWS::DevOpsAgent::PrivateConnection`: Resource Type definition for AWS::DevOpsAgent::PrivateConnection */
export interface PrivateConnection {
  /** Certificate for the Private Connection. */
  readonly Certificate?: string | undefined;
  /** The connection configuration, either SelfManaged or ServiceManaged. */
  readonly ConnectionConfiguration?: PrivateConnection_ConnectionConfiguration | undefined;
  /** Unique name for this Private Connection within the account. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Private Connection. */
  readonly Arn?: string | undefined;
  /** The expiry time of the certificate associated with the Private Connection. */
  readonly CertificateExpiryTime?: string | undefined;
  /** The status of the Private Connection. */
  readonly Status?: string | undefined;
}

export interface PrivateConnection_ConnectionConfiguration {
  /** Configuration for a self-managed Private Connection. */
  readonly SelfManaged?: PrivateConnection_SelfManagedMode | undefined;
  /** Configuration for a service-managed Private Connection. */
  readonly ServiceManaged?: PrivateConnection_ServiceManagedMode | undefined;
}

/** Configuration for a self-managed Private Connection. */
export interface PrivateConnection_SelfManagedMode {
  /** The ARN of the Resource Configuration. */
  readonly ResourceConfigurationId?: string | undefined;
}

/** Configuration for a service-managed Private Connection. */
export interface PrivateConnection_ServiceManagedMode {
  /** DNS resolution mode for the resource gateway. */
  readonly DnsResolution?: string | undefined;
  /** IP address or DNS name of the target resource. */
  readonly HostAddress?: string | undefined;
  /** IP address type of the service-managed Resource Gateway. */
  readonly IpAddressType?: string | undefined;
  /** Number of IPv4 addresses in each ENI for the service-managed Resource Gateway. */
  readonly Ipv4AddressesPerEni?: number | undefined;
  /** TCP port ranges that a consumer can use to access the resource. */
  readonly PortRanges?: readonly string[] | undefined;
  /** Security groups to attach to the service-managed Resource Gateway. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Subnets that the service-managed Resource Gateway will span. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** VPC to create the service-managed Resource Gateway in. */
  readonly VpcId?: string | undefined;
}

/** `AWS::DevOpsAgent::Service`: The AWS::DevOpsAgent::Service resource registers external services (like Dynatrace, MCP servers, GitLab) for… */
export interface Service {
  /** The name of the private connection to use for OAuth token exchange requests only. */
  readonly ExchangeUrlPrivateConnectionName?: string | undefined;
  /** The ARN of the KMS key to use for encryption. */
  readonly KmsKeyArn?: string | undefined;
  /** The name of the private connection to use for VPC connectivity. */
  readonly PrivateConnectionName?: string | undefined;
  /** Service-specific configuration details - MCPServerSigV4 supports in-place updates; GitLab (TokenValue), MCPServer… */
  readonly ServiceDetails?: Service_ServiceDetails | undefined;
  /** The type of service being registered */
  readonly ServiceType?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the private connection to use for API calls (target URL) only. */
  readonly TargetUrlPrivateConnectionName?: string | undefined;
  /** List of accessible resources for this service */
  readonly AccessibleResources?: readonly ({ readonly [key: string]: string | undefined })[] | undefined;
  /** Additional details specific to the service type returned after registration */
  readonly AdditionalServiceDetails?: Service_AdditionalServiceDetails | undefined;
  /** The Amazon Resource Name (ARN) of the Service. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the service */
  readonly ServiceId?: string | undefined;
}

export interface Service_AdditionalServiceDetails {
  /** Azure Identity service details returned after registration */
  readonly AzureIdentity?: Service_RegisteredAzureIdentityDetails | undefined;
  /** Dynatrace service details returned after registration */
  readonly Dynatrace?: Service_RegisteredDynatraceDetails | undefined;
  /** GitLab service details returned after registration */
  readonly GitLab?: Service_RegisteredGitLabServiceDetails | undefined;
  /** MCP server details returned after registration */
  readonly MCPServer?: Service_RegisteredMCPServerDetails | undefined;
  /** Grafana MCP server details returned after registration */
  readonly MCPServerGrafana?: Service_RegisteredMCPServerGrafanaDetails | undefined;
  /** New Relic service details returned after registration */
  readonly MCPServerNewRelic?: Service_RegisteredNewRelicDetails | undefined;
  /** SigV4-authenticated MCP server details returned after registration */
  readonly MCPServerSigV4?: Service_RegisteredMCPServerSigV4Details | undefined;
  /** MCP server details returned after registration */
  readonly MCPServerSplunk?: Service_RegisteredMCPServerDetails | undefined;
  /** PagerDuty service details returned after registration */
  readonly PagerDuty?: Service_RegisteredPagerDutyDetails | undefined;
  /** ServiceNow service details returned after registration */
  readonly ServiceNow?: Service_RegisteredServiceNowDetails | undefined;
}

/** API key authentication details */
export interface Service_ApiKeyDetails {
  /** HTTP header name to send the API key */
  readonly ApiKeyHeader?: string | undefined;
  /** User friendly API key name */
  readonly ApiKeyName?: string | undefined;
  /** API key value */
  readonly ApiKeyValue?: string | undefined;
}

/** Azure Identity service configuration for federated identity */
export interface Service_AzureIdentityServiceDetails {
  /** Azure AD application client ID */
  readonly ClientId?: string | undefined;
  /** Azure AD tenant ID */
  readonly TenantId?: string | undefined;
  /** ARN of the IAM role for web identity token exchange */
  readonly WebIdentityRoleArn?: string | undefined;
  /** List of audiences for the web identity token */
  readonly WebIdentityTokenAudiences?: readonly string[] | undefined;
}

/** Bearer token authentication details */
export interface Service_BearerTokenDetails {
  /** HTTP header name to send the bearer token */
  readonly AuthorizationHeader?: string | undefined;
  /** User friendly bearer token name */
  readonly TokenName?: string | undefined;
  /** Bearer token value */
  readonly TokenValue?: string | undefined;
}

/** Dynatrace OAuth authorization configuration */
export interface Service_DynatraceAuthorizationConfig {
  /** OAuth client credentials */
  readonly OAuthClientCredentials?: Service_OAuthClientDetails | undefined;
}

/** Dynatrace service configuration */
export interface Service_DynatraceServiceDetails {
  /** Dynatrace resource account URN */
  readonly AccountUrn?: string | undefined;
  /** Dynatrace OAuth authorization configuration */
  readonly AuthorizationConfig?: Service_DynatraceAuthorizationConfig | undefined;
}

/** GitLab service configuration */
export interface Service_GitLabDetails {
  /** GitLab group ID for group-level access tokens */
  readonly GroupId?: string | undefined;
  /** GitLab instance URL */
  readonly TargetUrl?: string | undefined;
  /** Type of GitLab access token */
  readonly TokenType?: string | undefined;
  /** GitLab access token value */
  readonly TokenValue?: string | undefined;
}

export interface Service_MCPServerAuthorizationConfig {
  /** API key authentication details */
  readonly ApiKey?: Service_ApiKeyDetails | undefined;
  /** Bearer token authentication details */
  readonly BearerToken?: Service_BearerTokenDetails | undefined;
  /** MCP server OAuth client credentials configuration */
  readonly OAuthClientCredentials?: Service_MCPServerOAuthClientCredentialsConfig | undefined;
}

/** MCP server configuration */
export interface Service_MCPServerDetails {
  /** MCP server authorization configuration */
  readonly AuthorizationConfig?: Service_MCPServerAuthorizationConfig | undefined;
  /** Optional description for the MCP server */
  readonly Description?: string | undefined;
  /** MCP server endpoint URL */
  readonly Endpoint?: string | undefined;
  /** MCP server name */
  readonly Name?: string | undefined;
}

/** Grafana MCP server authorization configuration */
export interface Service_MCPServerGrafanaAuthorizationConfig {
  /** Bearer token authentication details */
  readonly BearerToken?: Service_BearerTokenDetails | undefined;
}

/** Grafana MCP server configuration */
export interface Service_MCPServerGrafanaDetails {
  /** Grafana MCP server authorization configuration */
  readonly AuthorizationConfig?: Service_MCPServerGrafanaAuthorizationConfig | undefined;
  /** Optional description for the MCP server */
  readonly Description?: string | undefined;
  /** MCP server endpoint URL */
  readonly Endpoint?: string | undefined;
  /** MCP server name */
  readonly Name?: string | undefined;
}

/** MCP server OAuth client credentials configuration */
export interface Service_MCPServerOAuthClientCredentialsConfig {
  /** OAuth client ID */
  readonly ClientId?: string | undefined;
  /** User friendly OAuth client name */
  readonly ClientName?: string | undefined;
  /** OAuth client secret */
  readonly ClientSecret?: string | undefined;
  /** OAuth token exchange parameters */
  readonly ExchangeParameters?: Json | undefined;
  /** OAuth token exchange URL */
  readonly ExchangeUrl?: string | undefined;
  /** OAuth scopes */
  readonly Scopes?: readonly string[] | undefined;
}

/** SigV4 authorization configuration for MCP server */
export interface Service_MCPServerSigV4AuthorizationConfig {
  /** Custom headers for the SigV4 MCP server */
  readonly CustomHeaders?: { readonly [key: string]: string | undefined } | undefined;
  /** IAM role ARN to assume for SigV4 signing. */
  readonly McpRoleArn?: string | undefined;
  /** AWS region for SigV4 signing. */
  readonly Region?: string | undefined;
  /** Deprecated - use McpRoleArn instead. */
  readonly RoleArn?: string | undefined;
  /** AWS service name for SigV4 signing */
  readonly Service?: string | undefined;
}

/** SigV4-authenticated MCP server configuration */
export interface Service_MCPServerSigV4Details {
  /** SigV4 authorization configuration for MCP server */
  readonly AuthorizationConfig?: Service_MCPServerSigV4AuthorizationConfig | undefined;
  /** Optional description for the MCP server */
  readonly Description?: string | undefined;
  /** MCP server endpoint URL */
  readonly Endpoint?: string | undefined;
  /** MCP server name */
  readonly Name?: string | undefined;
}

/** MCP server splunk authorization configuration */
export interface Service_MCPServerSplunkAuthorizationConfig {
  /** Bearer token authentication details */
  readonly BearerToken?: Service_BearerTokenDetails | undefined;
}

/** Splunk MCP server configuration */
export interface Service_MCPServerSplunkDetails {
  /** MCP server splunk authorization configuration */
  readonly AuthorizationConfig?: Service_MCPServerSplunkAuthorizationConfig | undefined;
  /** Optional description for the MCP server */
  readonly Description?: string | undefined;
  /** MCP server endpoint URL */
  readonly Endpoint?: string | undefined;
  /** MCP server name */
  readonly Name?: string | undefined;
}

/** New Relic API key configuration */
export interface Service_NewRelicApiKeyConfig {
  /** New Relic Account ID */
  readonly AccountId?: string | undefined;
  /** List of alert policy IDs */
  readonly AlertPolicyIds?: readonly string[] | undefined;
  /** New Relic User API Key */
  readonly ApiKey?: string | undefined;
  /** List of monitored APM application IDs */
  readonly ApplicationIds?: readonly string[] | undefined;
  /** List of globally unique IDs for New Relic resources */
  readonly EntityGuids?: readonly string[] | undefined;
  /** New Relic region */
  readonly Region?: string | undefined;
}

/** New Relic authorization configuration */
export interface Service_NewRelicAuthorizationConfig {
  /** New Relic API key configuration */
  readonly ApiKey?: Service_NewRelicApiKeyConfig | undefined;
}

/** New Relic service configuration */
export interface Service_NewRelicServiceDetails {
  /** New Relic authorization configuration */
  readonly AuthorizationConfig?: Service_NewRelicAuthorizationConfig | undefined;
}

/** OAuth client credentials */
export interface Service_OAuthClientDetails {
  /** OAuth client ID */
  readonly ClientId?: string | undefined;
  /** User friendly OAuth client name */
  readonly ClientName?: string | undefined;
  /** OAuth client secret */
  readonly ClientSecret?: string | undefined;
  /** OAuth token exchange parameters */
  readonly ExchangeParameters?: Json | undefined;
}

/** PagerDuty OAuth authorization configuration */
export interface Service_PagerDutyAuthorizationConfig {
  /** OAuth client credentials */
  readonly OAuthClientCredentials?: Service_OAuthClientDetails | undefined;
}

/** PagerDuty service configuration */
export interface Service_PagerDutyDetails {
  /** PagerDuty OAuth authorization configuration */
  readonly AuthorizationConfig?: Service_PagerDutyAuthorizationConfig | undefined;
  /** PagerDuty scopes */
  readonly Scopes?: readonly string[] | undefined;
}

/** Azure Identity service details returned after registration */
export interface Service_RegisteredAzureIdentityDetails {
  /** Azure AD application client ID */
  readonly ClientId?: string | undefined;
  /** Azure AD tenant ID */
  readonly TenantId?: string | undefined;
  /** ARN of the IAM role for web identity token exchange */
  readonly WebIdentityRoleArn?: string | undefined;
  /** List of audiences for the web identity token */
  readonly WebIdentityTokenAudiences?: readonly string[] | undefined;
}

/** Dynatrace service details returned after registration */
export interface Service_RegisteredDynatraceDetails {
  /** Dynatrace resource account URN */
  readonly AccountUrn?: string | undefined;
}

/** GitLab service details returned after registration */
export interface Service_RegisteredGitLabServiceDetails {
  /** GitLab group ID for group-level access tokens */
  readonly GroupId?: string | undefined;
  /** GitLab instance URL */
  readonly TargetUrl?: string | undefined;
  /** Type of GitLab access token */
  readonly TokenType?: string | undefined;
}

/** MCP server details returned after registration */
export interface Service_RegisteredMCPServerDetails {
  /** API key header name if using API key authentication */
  readonly ApiKeyHeader?: string | undefined;
  /** MCP server authorization method */
  readonly AuthorizationMethod?: string | undefined;
  /** Optional description for the MCP server */
  readonly Description?: string | undefined;
  /** MCP server endpoint URL */
  readonly Endpoint?: string | undefined;
  /** MCP server name */
  readonly Name?: string | undefined;
}

/** Grafana MCP server details returned after registration */
export interface Service_RegisteredMCPServerGrafanaDetails {
  /** MCP server authorization method */
  readonly AuthorizationMethod?: string | undefined;
  /** Optional description for the MCP server */
  readonly Description?: string | undefined;
  /** MCP server endpoint URL */
  readonly Endpoint?: string | undefined;
  /** MCP server name */
  readonly Name?: string | undefined;
}

/** SigV4-authenticated MCP server details returned after registration */
export interface Service_RegisteredMCPServerSigV4Details {
  /** Custom headers for the SigV4 MCP server */
  readonly CustomHeaders?: { readonly [key: string]: string | undefined } | undefined;
  /** Optional description for the MCP server */
  readonly Description?: string | undefined;
  /** The MCP server endpoint URL */
  readonly Endpoint?: string | undefined;
  /** IAM role ARN for SigV4 signing. */
  readonly McpRoleArn?: string | undefined;
  /** The MCP server name */
  readonly Name?: string | undefined;
  /** AWS region for SigV4 signing */
  readonly Region?: string | undefined;
  /** Deprecated - use McpRoleArn instead. */
  readonly RoleArn?: string | undefined;
  /** AWS service name for SigV4 signing */
  readonly Service?: string | undefined;
}

/** New Relic service details returned after registration */
export interface Service_RegisteredNewRelicDetails {
  /** New Relic account ID */
  readonly AccountId?: string | undefined;
  /** Optional user description */
  readonly Description?: string | undefined;
  /** New Relic region */
  readonly Region?: string | undefined;
}

/** PagerDuty service details returned after registration */
export interface Service_RegisteredPagerDutyDetails {
  /** The scopes assigned to the service */
  readonly Scopes?: readonly string[] | undefined;
}

/** ServiceNow service details returned after registration */
export interface Service_RegisteredServiceNowDetails {
  /** ServiceNow instance URL */
  readonly InstanceUrl?: string | undefined;
}

export interface Service_ServiceDetails {
  /** Azure Identity service configuration for federated identity */
  readonly AzureIdentity?: Service_AzureIdentityServiceDetails | undefined;
  /** Dynatrace service configuration */
  readonly Dynatrace?: Service_DynatraceServiceDetails | undefined;
  /** GitLab service configuration */
  readonly GitLab?: Service_GitLabDetails | undefined;
  /** MCP server configuration */
  readonly MCPServer?: Service_MCPServerDetails | undefined;
  /** Grafana MCP server configuration */
  readonly MCPServerGrafana?: Service_MCPServerGrafanaDetails | undefined;
  /** New Relic service configuration */
  readonly MCPServerNewRelic?: Service_NewRelicServiceDetails | undefined;
  /** SigV4-authenticated MCP server configuration */
  readonly MCPServerSigV4?: Service_MCPServerSigV4Details | undefined;
  /** Splunk MCP server configuration */
  readonly MCPServerSplunk?: Service_MCPServerSplunkDetails | undefined;
  /** PagerDuty service configuration */
  readonly PagerDuty?: Service_PagerDutyDetails | undefined;
  /** ServiceNow service configuration */
  readonly ServiceNow?: Service_ServiceNowServiceDetails | undefined;
}

/** ServiceNow OAuth authorization configuration */
export interface Service_ServiceNowAuthorizationConfig {
  /** OAuth client credentials */
  readonly OAuthClientCredentials?: Service_OAuthClientDetails | undefined;
}

/** ServiceNow service configuration */
export interface Service_ServiceNowServiceDetails {
  /** ServiceNow OAuth authorization configuration */
  readonly AuthorizationConfig?: Service_ServiceNowAuthorizationConfig | undefined;
  /** ServiceNow instance URL */
  readonly InstanceUrl?: string | undefined;
}

/** `AWS::DevOpsAgent::Trigger`: Resource Type definition for AWS::DevOpsAgent::Trigger. */
export interface Trigger {
  /** The action to perform when the trigger fires. */
  readonly Action?: Json | undefined;
  /** The unique identifier of the parent Agent Space. */
  readonly AgentSpaceId?: string | undefined;
  /** The condition that causes the trigger to fire. */
  readonly Condition?: Trigger_Condition | undefined;
  /** The status of the trigger. */
  readonly Status?: string | undefined;
  /** The type of trigger. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the trigger. */
  readonly Arn?: string | undefined;
  /** The timestamp when the trigger was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the trigger (assigned by the service on Create). */
  readonly TriggerId?: string | undefined;
  /** The timestamp when the trigger was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The condition that causes the trigger to fire. */
export interface Trigger_Condition {
  /** Schedule configuration for a time-based trigger. */
  readonly Schedule?: Trigger_Schedule | undefined;
}

/** Schedule configuration for a time-based trigger. */
export interface Trigger_Schedule {
  /** A cron or rate expression that defines when the trigger fires. */
  readonly Expression?: string | undefined;
}

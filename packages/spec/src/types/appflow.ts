// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AppFlow::Connector`: Creates a new connector profile associated with your AWS account. */
export interface Connector {
  /** The label used for registering the connector. */
  readonly ConnectorLabel?: string | undefined;
  /** The configuration required for registering the connector. */
  readonly ConnectorProvisioningConfig?: Connector_ConnectorProvisioningConfig | undefined;
  /** The provisioning type used to register the connector. */
  readonly ConnectorProvisioningType?: string | undefined;
  /** A description about the connector runtime setting. */
  readonly Description?: string | undefined;
  /** The arn of the connector. */
  readonly ConnectorArn?: string | undefined;
}

/** Contains information about the configuration of the connector being registered. */
export interface Connector_ConnectorProvisioningConfig {
  /** Contains information about the configuration of the lambda which is being registered as the connector. */
  readonly Lambda?: Connector_LambdaConnectorProvisioningConfig | undefined;
}

/** Contains information about the configuration of the lambda which is being registered as the connector. */
export interface Connector_LambdaConnectorProvisioningConfig {
  /** Lambda ARN of the connector being registered. */
  readonly LambdaArn?: string | undefined;
}

/** `AWS::AppFlow::ConnectorProfile`: The `AWS::AppFlow::ConnectorProfile` resource is an Amazon AppFlow resource type that specifies the configuration… */
export interface ConnectorProfile {
  /** Indicates the connection mode and if it is public or private. */
  readonly ConnectionMode?: string | undefined;
  /** The label for the connector profile being created. */
  readonly ConnectorLabel?: string | undefined;
  /** Defines the connector-specific configuration and credentials. */
  readonly ConnectorProfileConfig?: ConnectorProfile_ConnectorProfileConfig | undefined;
  /** The name of the connector profile. */
  readonly ConnectorProfileName?: string | undefined;
  /** The type of connector, such as Salesforce, Amplitude, and so on. */
  readonly ConnectorType?: string | undefined;
  /** The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption. */
  readonly KMSArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the connector profile. */
  readonly ConnectorProfileArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the connector profile credentials. */
  readonly CredentialsArn?: string | undefined;
}

/** The connector-specific credentials required when using Amplitude. */
export interface ConnectorProfile_AmplitudeConnectorProfileCredentials {
  /** A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API. */
  readonly ApiKey?: string | undefined;
  /** The Secret Access Key portion of the credentials. */
  readonly SecretKey?: string | undefined;
}

/** The API key credentials required for API key authentication. */
export interface ConnectorProfile_ApiKeyCredentials {
  /** The API key required for API key authentication. */
  readonly ApiKey?: string | undefined;
  /** The API secret key required for API key authentication. */
  readonly ApiSecretKey?: string | undefined;
}

/** The basic auth credentials required for basic authentication. */
export interface ConnectorProfile_BasicAuthCredentials {
  /** The password to use to connect to a resource. */
  readonly Password?: string | undefined;
  /** The username to use to connect to a resource. */
  readonly Username?: string | undefined;
}

/** Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo,… */
export interface ConnectorProfile_ConnectorOAuthRequest {
  /** The code provided by the connector when it has been authenticated via the connected app. */
  readonly AuthCode?: string | undefined;
  /** The URL to which the authentication server redirects the browser after authorization has been granted. */
  readonly RedirectUri?: string | undefined;
}

/** Defines the connector-specific configuration and credentials for the connector profile. */
export interface ConnectorProfile_ConnectorProfileConfig {
  /** The connector-specific credentials required by each connector. */
  readonly ConnectorProfileCredentials?: ConnectorProfile_ConnectorProfileCredentials | undefined;
  /** The connector-specific properties of the profile configuration. */
  readonly ConnectorProfileProperties?: ConnectorProfile_ConnectorProfileProperties | undefined;
}

/** The connector-specific credentials required by a connector. */
export interface ConnectorProfile_ConnectorProfileCredentials {
  /** The connector-specific credentials required when using Amplitude. */
  readonly Amplitude?: ConnectorProfile_AmplitudeConnectorProfileCredentials | undefined;
  /** The connector-specific profile credentials that are required when using the custom connector. */
  readonly CustomConnector?: ConnectorProfile_CustomConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Datadog. */
  readonly Datadog?: ConnectorProfile_DatadogConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Dynatrace. */
  readonly Dynatrace?: ConnectorProfile_DynatraceConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Google Analytics. */
  readonly GoogleAnalytics?: ConnectorProfile_GoogleAnalyticsConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Infor Nexus. */
  readonly InforNexus?: ConnectorProfile_InforNexusConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Marketo. */
  readonly Marketo?: ConnectorProfile_MarketoConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Salesforce Pardot. */
  readonly Pardot?: ConnectorProfile_PardotConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Amazon Redshift. */
  readonly Redshift?: ConnectorProfile_RedshiftConnectorProfileCredentials | undefined;
  /** The connector-specific profile credentials required when using SAPOData. */
  readonly SAPOData?: ConnectorProfile_SAPODataConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Salesforce. */
  readonly Salesforce?: ConnectorProfile_SalesforceConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using ServiceNow. */
  readonly ServiceNow?: ConnectorProfile_ServiceNowConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Singular. */
  readonly Singular?: ConnectorProfile_SingularConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Slack. */
  readonly Slack?: ConnectorProfile_SlackConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Snowflake. */
  readonly Snowflake?: ConnectorProfile_SnowflakeConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Trend Micro. */
  readonly Trendmicro?: ConnectorProfile_TrendmicroConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Veeva. */
  readonly Veeva?: ConnectorProfile_VeevaConnectorProfileCredentials | undefined;
  /** The connector-specific credentials required when using Zendesk. */
  readonly Zendesk?: ConnectorProfile_ZendeskConnectorProfileCredentials | undefined;
}

/** The connector-specific profile properties required by each connector. */
export interface ConnectorProfile_ConnectorProfileProperties {
  /** The properties required by the custom connector. */
  readonly CustomConnector?: ConnectorProfile_CustomConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Datadog. */
  readonly Datadog?: ConnectorProfile_DatadogConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Dynatrace. */
  readonly Dynatrace?: ConnectorProfile_DynatraceConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Infor Nexus. */
  readonly InforNexus?: ConnectorProfile_InforNexusConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Marketo. */
  readonly Marketo?: ConnectorProfile_MarketoConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Salesforce Pardot. */
  readonly Pardot?: ConnectorProfile_PardotConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Amazon Redshift. */
  readonly Redshift?: ConnectorProfile_RedshiftConnectorProfileProperties | undefined;
  /** The connector-specific profile properties required when using SAPOData. */
  readonly SAPOData?: ConnectorProfile_SAPODataConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Salesforce. */
  readonly Salesforce?: ConnectorProfile_SalesforceConnectorProfileProperties | undefined;
  /** The connector-specific properties required by serviceNow. */
  readonly ServiceNow?: ConnectorProfile_ServiceNowConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Slack. */
  readonly Slack?: ConnectorProfile_SlackConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Snowflake. */
  readonly Snowflake?: ConnectorProfile_SnowflakeConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Veeva. */
  readonly Veeva?: ConnectorProfile_VeevaConnectorProfileProperties | undefined;
  /** The connector-specific properties required by Zendesk. */
  readonly Zendesk?: ConnectorProfile_ZendeskConnectorProfileProperties | undefined;
}

/** The custom credentials required for custom authentication. */
export interface ConnectorProfile_CustomAuthCredentials {
  /** A map that holds custom authentication credentials. */
  readonly CredentialsMap?: { readonly [key: string]: string | undefined } | undefined;
  /** The custom authentication type that the connector uses. */
  readonly CustomAuthenticationType?: string | undefined;
}

/** The connector-specific profile credentials that are required when using the custom connector. */
export interface ConnectorProfile_CustomConnectorProfileCredentials {
  /** The API keys required for the authentication of the user. */
  readonly ApiKey?: ConnectorProfile_ApiKeyCredentials | undefined;
  /** The authentication type that the custom connector uses for authenticating while creating a connector profile. */
  readonly AuthenticationType?: string | undefined;
  /** The basic credentials that are required for the authentication of the user. */
  readonly Basic?: ConnectorProfile_BasicAuthCredentials | undefined;
  /** If the connector uses the custom authentication mechanism, this holds the required credentials. */
  readonly Custom?: ConnectorProfile_CustomAuthCredentials | undefined;
  /** The OAuth 2.0 credentials required for the authentication of the user. */
  readonly Oauth2?: ConnectorProfile_OAuth2Credentials | undefined;
}

/** The profile properties required by the custom connector. */
export interface ConnectorProfile_CustomConnectorProfileProperties {
  /** The OAuth 2.0 properties required for OAuth 2.0 authentication. */
  readonly OAuth2Properties?: ConnectorProfile_OAuth2Properties | undefined;
  /** A map of properties that are required to create a profile for the custom connector. */
  readonly ProfileProperties?: { readonly [key: string]: string | undefined } | undefined;
}

/** The connector-specific credentials required by Datadog. */
export interface ConnectorProfile_DatadogConnectorProfileCredentials {
  /** A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API. */
  readonly ApiKey?: string | undefined;
  /** Application keys, in conjunction with your API key, give you full access to Datadog’s programmatic API. */
  readonly ApplicationKey?: string | undefined;
}

/** The connector-specific profile properties required by Datadog. */
export interface ConnectorProfile_DatadogConnectorProfileProperties {
  /** The location of the Datadog resource. */
  readonly InstanceUrl?: string | undefined;
}

/** The connector-specific profile credentials required by Dynatrace. */
export interface ConnectorProfile_DynatraceConnectorProfileCredentials {
  /** The API tokens used by Dynatrace API to authenticate various API calls. */
  readonly ApiToken?: string | undefined;
}

/** The connector-specific profile properties required by Dynatrace. */
export interface ConnectorProfile_DynatraceConnectorProfileProperties {
  /** The location of the Dynatrace resource. */
  readonly InstanceUrl?: string | undefined;
}

/** The connector-specific profile credentials required by Google Analytics. */
export interface ConnectorProfile_GoogleAnalyticsConnectorProfileCredentials {
  /** The credentials used to access protected Google Analytics resources. */
  readonly AccessToken?: string | undefined;
  /** The identifier for the desired client. */
  readonly ClientId?: string | undefined;
  /** The client secret used by the OAuth client to authenticate to the authorization server. */
  readonly ClientSecret?: string | undefined;
  /** Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo,… */
  readonly ConnectorOAuthRequest?: ConnectorProfile_ConnectorOAuthRequest | undefined;
  /** The credentials used to acquire new access tokens. */
  readonly RefreshToken?: string | undefined;
}

/** The connector-specific profile credentials required by Infor Nexus. */
export interface ConnectorProfile_InforNexusConnectorProfileCredentials {
  /** The Access Key portion of the credentials. */
  readonly AccessKeyId?: string | undefined;
  /** The encryption keys used to encrypt data. */
  readonly Datakey?: string | undefined;
  /** The secret key used to sign requests. */
  readonly SecretAccessKey?: string | undefined;
  /** The identifier for the user. */
  readonly UserId?: string | undefined;
}

/** The connector-specific profile properties required by Infor Nexus. */
export interface ConnectorProfile_InforNexusConnectorProfileProperties {
  /** The location of the Infor Nexus resource. */
  readonly InstanceUrl?: string | undefined;
}

/** The connector-specific profile credentials required by Marketo. */
export interface ConnectorProfile_MarketoConnectorProfileCredentials {
  /** The credentials used to access protected Marketo resources. */
  readonly AccessToken?: string | undefined;
  /** The identifier for the desired client. */
  readonly ClientId?: string | undefined;
  /** The client secret used by the OAuth client to authenticate to the authorization server. */
  readonly ClientSecret?: string | undefined;
  /** Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo,… */
  readonly ConnectorOAuthRequest?: ConnectorProfile_ConnectorOAuthRequest | undefined;
}

/** The connector-specific profile properties required when using Marketo. */
export interface ConnectorProfile_MarketoConnectorProfileProperties {
  /** The location of the Marketo resource. */
  readonly InstanceUrl?: string | undefined;
}

/** The OAuth 2.0 credentials required for OAuth 2.0 authentication. */
export interface ConnectorProfile_OAuth2Credentials {
  /** The access token used to access the connector on your behalf. */
  readonly AccessToken?: string | undefined;
  /** The identifier for the desired client. */
  readonly ClientId?: string | undefined;
  /** The client secret used by the OAuth client to authenticate to the authorization server. */
  readonly ClientSecret?: string | undefined;
  readonly OAuthRequest?: ConnectorProfile_ConnectorOAuthRequest | undefined;
  /** The refresh token used to refresh an expired access token. */
  readonly RefreshToken?: string | undefined;
}

/** The OAuth 2.0 properties required for OAuth 2.0 authentication. */
export interface ConnectorProfile_OAuth2Properties {
  /** The OAuth 2.0 grant type used by connector for OAuth 2.0 authentication. */
  readonly OAuth2GrantType?: string | undefined;
  /** The token URL required for OAuth 2.0 authentication. */
  readonly TokenUrl?: string | undefined;
  /** Associates your token URL with a map of properties that you define. */
  readonly TokenUrlCustomProperties?: { readonly [key: string]: string | undefined } | undefined;
}

/** The OAuth credentials required for OAuth type authentication. */
export interface ConnectorProfile_OAuthCredentials {
  /** The access token used to access protected SAPOData resources. */
  readonly AccessToken?: string | undefined;
  /** The identifier for the desired client. */
  readonly ClientId?: string | undefined;
  /** The client secret used by the OAuth client to authenticate to the authorization server. */
  readonly ClientSecret?: string | undefined;
  readonly ConnectorOAuthRequest?: ConnectorProfile_ConnectorOAuthRequest | undefined;
  /** The refresh token used to refresh expired access token. */
  readonly RefreshToken?: string | undefined;
}

/** The OAuth properties required for OAuth type authentication. */
export interface ConnectorProfile_OAuthProperties {
  /** The authorization code url required to redirect to SAP Login Page to fetch authorization code for OAuth type… */
  readonly AuthCodeUrl?: string | undefined;
  /** The OAuth scopes required for OAuth type authentication. */
  readonly OAuthScopes?: readonly string[] | undefined;
  /** The token url required to fetch access/refresh tokens using authorization code and also to refresh expired access token… */
  readonly TokenUrl?: string | undefined;
}

/** The connector-specific profile credentials required when using Salesforce Pardot. */
export interface ConnectorProfile_PardotConnectorProfileCredentials {
  /** The credentials used to access protected Salesforce Pardot resources. */
  readonly AccessToken?: string | undefined;
  /** The secret manager ARN, which contains the client ID and client secret of the connected app. */
  readonly ClientCredentialsArn?: string | undefined;
  readonly ConnectorOAuthRequest?: ConnectorProfile_ConnectorOAuthRequest | undefined;
  /** The credentials used to acquire new access tokens. */
  readonly RefreshToken?: string | undefined;
}

/** The connector-specific profile properties required when using Salesforce Pardot. */
export interface ConnectorProfile_PardotConnectorProfileProperties {
  /** The business unit id of Salesforce Pardot instance. */
  readonly BusinessUnitId?: string | undefined;
  /** The location of the Salesforce Pardot resource. */
  readonly InstanceUrl?: string | undefined;
  /** Indicates whether the connector profile applies to a sandbox or production environment. */
  readonly IsSandboxEnvironment?: boolean | undefined;
}

/** The connector-specific profile credentials required when using Amazon Redshift. */
export interface ConnectorProfile_RedshiftConnectorProfileCredentials {
  /** The password that corresponds to the user name. */
  readonly Password?: string | undefined;
  /** The name of the user. */
  readonly Username?: string | undefined;
}

/** The connector-specific profile properties when using Amazon Redshift. */
export interface ConnectorProfile_RedshiftConnectorProfileProperties {
  /** A name for the associated Amazon S3 bucket. */
  readonly BucketName?: string | undefined;
  /** The object key for the destination bucket in which Amazon AppFlow places the files. */
  readonly BucketPrefix?: string | undefined;
  /** The unique ID that's assigned to an Amazon Redshift cluster. */
  readonly ClusterIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role that permits Amazon AppFlow to access your Amazon Redshift database… */
  readonly DataApiRoleArn?: string | undefined;
  /** The name of an Amazon Redshift database. */
  readonly DatabaseName?: string | undefined;
  /** The JDBC URL of the Amazon Redshift cluster. */
  readonly DatabaseUrl?: string | undefined;
  /** Indicates whether the connector profile defines a connection to an Amazon Redshift Serverless data warehouse. */
  readonly IsRedshiftServerless?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of IAM role that grants Amazon Redshift read-only access to Amazon S3. */
  readonly RoleArn?: string | undefined;
  /** The name of an Amazon Redshift workgroup. */
  readonly WorkgroupName?: string | undefined;
}

/** The connector-specific profile credentials required when using SAPOData. */
export interface ConnectorProfile_SAPODataConnectorProfileCredentials {
  /** The SAPOData basic authentication credentials. */
  readonly BasicAuthCredentials?: ConnectorProfile_BasicAuthCredentials | undefined;
  /** The SAPOData OAuth type authentication credentials. */
  readonly OAuthCredentials?: ConnectorProfile_OAuthCredentials | undefined;
}

/** The connector-specific profile properties required when using SAPOData. */
export interface ConnectorProfile_SAPODataConnectorProfileProperties {
  /** The location of the SAPOData resource. */
  readonly ApplicationHostUrl?: string | undefined;
  /** The application path to catalog service. */
  readonly ApplicationServicePath?: string | undefined;
  /** The client number for the client creating the connection. */
  readonly ClientNumber?: string | undefined;
  /** If you set this parameter to `true`, Amazon AppFlow bypasses the single sign-on (SSO) settings in your SAP account when… */
  readonly DisableSSO?: boolean | undefined;
  /** The logon language of SAPOData instance. */
  readonly LogonLanguage?: string | undefined;
  /** The SAPOData OAuth properties required for OAuth type authentication. */
  readonly OAuthProperties?: ConnectorProfile_OAuthProperties | undefined;
  /** The port number of the SAPOData instance. */
  readonly PortNumber?: number | undefined;
  /** The SAPOData Private Link service name to be used for private data transfers. */
  readonly PrivateLinkServiceName?: string | undefined;
}

/** The connector-specific profile credentials required when using Salesforce. */
export interface ConnectorProfile_SalesforceConnectorProfileCredentials {
  /** The credentials used to access protected Salesforce resources. */
  readonly AccessToken?: string | undefined;
  /** The secret manager ARN, which contains the client ID and client secret of the connected app. */
  readonly ClientCredentialsArn?: string | undefined;
  /** Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo,… */
  readonly ConnectorOAuthRequest?: ConnectorProfile_ConnectorOAuthRequest | undefined;
  /** A JSON web token (JWT) that authorizes Amazon AppFlow to access your Salesforce records. */
  readonly JwtToken?: string | undefined;
  /** Specifies the OAuth 2.0 grant type that Amazon AppFlow uses when it requests an access token from Salesforce. */
  readonly OAuth2GrantType?: string | undefined;
  /** The credentials used to acquire new access tokens. */
  readonly RefreshToken?: string | undefined;
}

/** The connector-specific profile properties required when using Salesforce. */
export interface ConnectorProfile_SalesforceConnectorProfileProperties {
  /** The location of the Salesforce resource. */
  readonly InstanceUrl?: string | undefined;
  /** Indicates whether the connector profile applies to a sandbox or production environment. */
  readonly isSandboxEnvironment?: boolean | undefined;
  /** If the connection mode for the connector profile is private, this parameter sets whether Amazon AppFlow uses the… */
  readonly usePrivateLinkForMetadataAndAuthorization?: boolean | undefined;
}

/** The connector-specific profile credentials required when using ServiceNow. */
export interface ConnectorProfile_ServiceNowConnectorProfileCredentials {
  /** The OAuth 2.0 credentials required to authenticate the user. */
  readonly OAuth2Credentials?: ConnectorProfile_OAuth2Credentials | undefined;
  /** The password that corresponds to the user name. */
  readonly Password?: string | undefined;
  /** The name of the user. */
  readonly Username?: string | undefined;
}

/** The connector-specific profile properties required when using ServiceNow. */
export interface ConnectorProfile_ServiceNowConnectorProfileProperties {
  /** The location of the ServiceNow resource. */
  readonly InstanceUrl?: string | undefined;
}

/** The connector-specific profile credentials required when using Singular. */
export interface ConnectorProfile_SingularConnectorProfileCredentials {
  /** A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API. */
  readonly ApiKey?: string | undefined;
}

/** The connector-specific profile credentials required when using Slack. */
export interface ConnectorProfile_SlackConnectorProfileCredentials {
  /** The credentials used to access protected Slack resources. */
  readonly AccessToken?: string | undefined;
  /** The identifier for the client. */
  readonly ClientId?: string | undefined;
  /** The client secret used by the OAuth client to authenticate to the authorization server. */
  readonly ClientSecret?: string | undefined;
  /** Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo,… */
  readonly ConnectorOAuthRequest?: ConnectorProfile_ConnectorOAuthRequest | undefined;
}

/** The connector-specific profile properties required when using Slack. */
export interface ConnectorProfile_SlackConnectorProfileProperties {
  /** The location of the Slack resource. */
  readonly InstanceUrl?: string | undefined;
}

/** The connector-specific profile credentials required when using Snowflake. */
export interface ConnectorProfile_SnowflakeConnectorProfileCredentials {
  /** The password that corresponds to the user name. */
  readonly Password?: string | undefined;
  /** The name of the user. */
  readonly Username?: string | undefined;
}

/** The connector-specific profile properties required when using Snowflake. */
export interface ConnectorProfile_SnowflakeConnectorProfileProperties {
  /** The name of the account. */
  readonly AccountName?: string | undefined;
  /** The name of the Amazon S3 bucket associated with Snowflake. */
  readonly BucketName?: string | undefined;
  /** The bucket path that refers to the Amazon S3 bucket associated with Snowflake. */
  readonly BucketPrefix?: string | undefined;
  /** The Snowflake Private Link service name to be used for private data transfers. */
  readonly PrivateLinkServiceName?: string | undefined;
  /** The AWS Region of the Snowflake account. */
  readonly Region?: string | undefined;
  /** The name of the Amazon S3 stage that was created while setting up an Amazon S3 stage in the Snowflake account. */
  readonly Stage?: string | undefined;
  /** The name of the Snowflake warehouse. */
  readonly Warehouse?: string | undefined;
}

/** The connector-specific profile credentials required when using Trend Micro. */
export interface ConnectorProfile_TrendmicroConnectorProfileCredentials {
  /** The Secret Access Key portion of the credentials. */
  readonly ApiSecretKey?: string | undefined;
}

/** The connector-specific profile credentials required when using Veeva. */
export interface ConnectorProfile_VeevaConnectorProfileCredentials {
  /** The password that corresponds to the user name. */
  readonly Password?: string | undefined;
  /** The name of the user. */
  readonly Username?: string | undefined;
}

/** The connector-specific profile properties required when using Veeva. */
export interface ConnectorProfile_VeevaConnectorProfileProperties {
  /** The location of the Veeva resource. */
  readonly InstanceUrl?: string | undefined;
}

/** The connector-specific profile credentials required when using Zendesk. */
export interface ConnectorProfile_ZendeskConnectorProfileCredentials {
  /** The credentials used to access protected Zendesk resources. */
  readonly AccessToken?: string | undefined;
  /** The identifier for the desired client. */
  readonly ClientId?: string | undefined;
  /** The client secret used by the OAuth client to authenticate to the authorization server. */
  readonly ClientSecret?: string | undefined;
  /** Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo,… */
  readonly ConnectorOAuthRequest?: ConnectorProfile_ConnectorOAuthRequest | undefined;
}

/** The connector-specific profile properties required when using Zendesk. */
export interface ConnectorProfile_ZendeskConnectorProfileProperties {
  /** The location of the Zendesk resource. */
  readonly InstanceUrl?: string | undefined;
}

/** `AWS::AppFlow::Flow`: The `AWS::AppFlow::Flow` resource is an Amazon AppFlow resource type that specifies a new flow. */
export interface Flow {
  /** A user-entered description of the flow. */
  readonly Description?: string | undefined;
  /** The configuration that controls how Amazon AppFlow places data in the destination connector. */
  readonly DestinationFlowConfigList?: readonly Flow_DestinationFlowConfig[] | undefined;
  /** The specified name of the flow. */
  readonly FlowName?: string | undefined;
  /** Sets the status of the flow. */
  readonly FlowStatus?: string | undefined;
  /** The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption. */
  readonly KMSArn?: string | undefined;
  /** Specifies the configuration that Amazon AppFlow uses when it catalogs your data. */
  readonly MetadataCatalogConfig?: Flow_MetadataCatalogConfig | undefined;
  /** Contains information about the configuration of the source connector used in the flow. */
  readonly SourceFlowConfig?: Flow_SourceFlowConfig | undefined;
  /** The tags used to organize, track, or control access for your flow. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of tasks that Amazon AppFlow performs while transferring the data in the flow run. */
  readonly Tasks?: readonly Flow_Task[] | undefined;
  /** The trigger settings that determine how and when Amazon AppFlow runs the specified flow. */
  readonly TriggerConfig?: Flow_TriggerConfig | undefined;
  /** The flow's Amazon Resource Name (ARN). */
  readonly FlowArn?: string | undefined;
}

/** The aggregation settings that you can use to customize the output format of your flow data. */
export interface Flow_AggregationConfig {
  /** Specifies whether Amazon AppFlow aggregates the flow records into a single file, or leave them unaggregated. */
  readonly AggregationType?: string | undefined;
  /** The desired file size, in MB, for each output file that Amazon AppFlow writes to the flow destination. */
  readonly TargetFileSize?: number | undefined;
}

/** The properties that are applied when Amplitude is being used as a source. */
export interface Flow_AmplitudeSourceProperties {
  /** The object specified in the Amplitude flow source. */
  readonly Object?: string | undefined;
}

/** The operation to be performed on the provided source fields. */
export interface Flow_ConnectorOperator {
  /** The operation to be performed on the provided Amplitude source fields. */
  readonly Amplitude?: string | undefined;
  /** Operators supported by the custom connector. */
  readonly CustomConnector?: string | undefined;
  /** The operation to be performed on the provided Datadog source fields. */
  readonly Datadog?: string | undefined;
  /** The operation to be performed on the provided Dynatrace source fields. */
  readonly Dynatrace?: string | undefined;
  /** The operation to be performed on the provided Google Analytics source fields. */
  readonly GoogleAnalytics?: string | undefined;
  /** The operation to be performed on the provided Infor Nexus source fields. */
  readonly InforNexus?: string | undefined;
  /** The operation to be performed on the provided Marketo source fields. */
  readonly Marketo?: string | undefined;
  /** The operation to be performed on the provided Salesforce Pardot source fields. */
  readonly Pardot?: string | undefined;
  /** The operation to be performed on the provided Amazon S3 source fields. */
  readonly S3?: string | undefined;
  /** The operation to be performed on the provided SAPOData source fields. */
  readonly SAPOData?: string | undefined;
  /** The operation to be performed on the provided Salesforce source fields. */
  readonly Salesforce?: string | undefined;
  /** The operation to be performed on the provided ServiceNow source fields. */
  readonly ServiceNow?: string | undefined;
  /** The operation to be performed on the provided Singular source fields. */
  readonly Singular?: string | undefined;
  /** The operation to be performed on the provided Slack source fields. */
  readonly Slack?: string | undefined;
  /** The operation to be performed on the provided Trend Micro source fields. */
  readonly Trendmicro?: string | undefined;
  /** The operation to be performed on the provided Veeva source fields. */
  readonly Veeva?: string | undefined;
  /** The operation to be performed on the provided Zendesk source fields. */
  readonly Zendesk?: string | undefined;
}

/** The properties that are applied when the custom connector is being used as a destination. */
export interface Flow_CustomConnectorDestinationProperties {
  /** The custom properties that are specific to the connector when it's used as a destination in the flow. */
  readonly CustomProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** The entity specified in the custom connector as a destination in the flow. */
  readonly EntityName?: string | undefined;
  /** The settings that determine how Amazon AppFlow handles an error when placing data in the custom connector as… */
  readonly ErrorHandlingConfig?: Flow_ErrorHandlingConfig | undefined;
  /** The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update, delete, or… */
  readonly IdFieldNames?: readonly string[] | undefined;
  /** Specifies the type of write operation to be performed in the custom connector when it's used as destination. */
  readonly WriteOperationType?: string | undefined;
}

/** The properties that are applied when the custom connector is being used as a source. */
export interface Flow_CustomConnectorSourceProperties {
  /** Custom properties that are required to use the custom connector as a source. */
  readonly CustomProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** The API of the connector application that Amazon AppFlow uses to transfer your data. */
  readonly DataTransferApi?: Flow_DataTransferApi | undefined;
  /** The entity specified in the custom connector as a source in the flow. */
  readonly EntityName?: string | undefined;
}

/** The API of the connector application that Amazon AppFlow uses to transfer your data. */
export interface Flow_DataTransferApi {
  /** The name of the connector application API. */
  readonly Name?: string | undefined;
  /** You can specify one of the following types. */
  readonly Type?: string | undefined;
}

/** The properties that are applied when Datadog is being used as a source. */
export interface Flow_DatadogSourceProperties {
  /** The object specified in the Datadog flow source. */
  readonly Object?: string | undefined;
}

/** This stores the information that is required to query a particular connector. */
export interface Flow_DestinationConnectorProperties {
  /** The properties that are required to query the custom Connector. */
  readonly CustomConnector?: Flow_CustomConnectorDestinationProperties | undefined;
  /** The properties required to query Amazon EventBridge. */
  readonly EventBridge?: Flow_EventBridgeDestinationProperties | undefined;
  /** The properties required to query Amazon Lookout for Metrics. */
  readonly LookoutMetrics?: Flow_LookoutMetricsDestinationProperties | undefined;
  /** The properties required to query Marketo. */
  readonly Marketo?: Flow_MarketoDestinationProperties | undefined;
  /** The properties required to query Amazon Redshift. */
  readonly Redshift?: Flow_RedshiftDestinationProperties | undefined;
  /** The properties required to query Amazon S3. */
  readonly S3?: Flow_S3DestinationProperties | undefined;
  /** The properties required to query SAPOData. */
  readonly SAPOData?: Flow_SAPODataDestinationProperties | undefined;
  /** The properties required to query Salesforce. */
  readonly Salesforce?: Flow_SalesforceDestinationProperties | undefined;
  /** The properties required to query Snowflake. */
  readonly Snowflake?: Flow_SnowflakeDestinationProperties | undefined;
  /** The properties required to query Upsolver. */
  readonly Upsolver?: Flow_UpsolverDestinationProperties | undefined;
  /** The properties required to query Zendesk. */
  readonly Zendesk?: Flow_ZendeskDestinationProperties | undefined;
}

/** Contains information about the configuration of destination connectors present in the flow. */
export interface Flow_DestinationFlowConfig {
  /** The API version that the destination connector uses. */
  readonly ApiVersion?: string | undefined;
  /** The name of the connector profile. */
  readonly ConnectorProfileName?: string | undefined;
  /** The type of destination connector, such as Sales force, Amazon S3, and so on. */
  readonly ConnectorType?: string | undefined;
  /** This stores the information that is required to query a particular connector. */
  readonly DestinationConnectorProperties?: Flow_DestinationConnectorProperties | undefined;
}

/** The properties that are applied when Dynatrace is being used as a source. */
export interface Flow_DynatraceSourceProperties {
  /** The object specified in the Dynatrace flow source. */
  readonly Object?: string | undefined;
}

/** The settings that determine how Amazon AppFlow handles an error when placing data in the destination. */
export interface Flow_ErrorHandlingConfig {
  /** Specifies the name of the Amazon S3 bucket. */
  readonly BucketName?: string | undefined;
  /** Specifies the Amazon S3 bucket prefix. */
  readonly BucketPrefix?: string | undefined;
  /** Specifies if the flow should fail after the first instance of a failure when attempting to place data in the… */
  readonly FailOnFirstError?: boolean | undefined;
}

/** The properties that are applied when Amazon EventBridge is being used as a destination. */
export interface Flow_EventBridgeDestinationProperties {
  /** The object specified in the Amplitude flow source. */
  readonly ErrorHandlingConfig?: Flow_ErrorHandlingConfig | undefined;
  /** The object specified in the Amazon EventBridge flow destination. */
  readonly Object?: string | undefined;
}

/** Trigger settings of the flow. */
export interface Flow_GlueDataCatalog {
  /** A string containing the value for the tag */
  readonly DatabaseName?: string | undefined;
  /** A string containing the value for the tag */
  readonly RoleArn?: string | undefined;
  /** A string containing the value for the tag */
  readonly TablePrefix?: string | undefined;
}

/** The properties that are applied when Google Analytics is being used as a source. */
export interface Flow_GoogleAnalyticsSourceProperties {
  /** The object specified in the Google Analytics flow source. */
  readonly Object?: string | undefined;
}

/** Specifies the configuration used when importing incremental records from the source. */
export interface Flow_IncrementalPullConfig {
  /** A field that specifies the date time or timestamp field as the criteria to use when importing incremental records from… */
  readonly DatetimeTypeFieldName?: string | undefined;
}

/** The properties that are applied when Infor Nexus is being used as a source. */
export interface Flow_InforNexusSourceProperties {
  /** The object specified in the Infor Nexus flow source. */
  readonly Object?: string | undefined;
}

/** The properties that are applied when Amazon Lookout for Metrics is used as a destination. */
export interface Flow_LookoutMetricsDestinationProperties {
  /** The object specified in the Amazon Lookout for Metrics flow destination. */
  readonly Object?: string | undefined;
}

/** The properties that Amazon AppFlow applies when you use Marketo as a flow destination. */
export interface Flow_MarketoDestinationProperties {
  /** The settings that determine how Amazon AppFlow handles an error when placing data in the destination. */
  readonly ErrorHandlingConfig?: Flow_ErrorHandlingConfig | undefined;
  /** The object specified in the Marketo flow destination. */
  readonly Object?: string | undefined;
}

/** The properties that are applied when Marketo is being used as a source. */
export interface Flow_MarketoSourceProperties {
  /** The object specified in the Marketo flow source. */
  readonly Object?: string | undefined;
}

/** Specifies the configuration that Amazon AppFlow uses when it catalogs your data. */
export interface Flow_MetadataCatalogConfig {
  /** Specifies the configuration that Amazon AppFlow uses when it catalogs your data with the AWS Glue Data Catalog. */
  readonly GlueDataCatalog?: Flow_GlueDataCatalog | undefined;
}

/** The properties that are applied when Salesforce Pardot is being used as a source. */
export interface Flow_PardotSourceProperties {
  /** The object specified in the Salesforce Pardot flow source. */
  readonly Object?: string | undefined;
}

/** Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination. */
export interface Flow_PrefixConfig {
  /** Specifies whether the destination file path includes either or both of the following elements. */
  readonly PathPrefixHierarchy?: readonly string[] | undefined;
  /** Determines the level of granularity for the date and time that's included in the prefix. */
  readonly PrefixFormat?: string | undefined;
  /** Determines the format of the prefix, and whether it applies to the file name, file path, or both. */
  readonly PrefixType?: string | undefined;
}

/** The properties that are applied when Amazon Redshift is being used as a destination. */
export interface Flow_RedshiftDestinationProperties {
  /** The object key for the bucket in which Amazon AppFlow places the destination files. */
  readonly BucketPrefix?: string | undefined;
  /** The settings that determine how Amazon AppFlow handles an error when placing data in the Amazon Redshift destination. */
  readonly ErrorHandlingConfig?: Flow_ErrorHandlingConfig | undefined;
  /** The intermediate bucket that Amazon AppFlow uses when moving data into Amazon Redshift. */
  readonly IntermediateBucketName?: string | undefined;
  /** The object specified in the Amazon Redshift flow destination. */
  readonly Object?: string | undefined;
}

/** The properties that are applied when Amazon S3 is used as a destination. */
export interface Flow_S3DestinationProperties {
  /** The Amazon S3 bucket name in which Amazon AppFlow places the transferred data. */
  readonly BucketName?: string | undefined;
  /** The object key for the destination bucket in which Amazon AppFlow places the files. */
  readonly BucketPrefix?: string | undefined;
  /** The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used as the… */
  readonly S3OutputFormatConfig?: Flow_S3OutputFormatConfig | undefined;
}

/** When you use Amazon S3 as the source, the configuration format that you provide the flow input data. */
export interface Flow_S3InputFormatConfig {
  /** The file type that Amazon AppFlow gets from your Amazon S3 bucket. */
  readonly S3InputFileType?: string | undefined;
}

/** The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used as the… */
export interface Flow_S3OutputFormatConfig {
  /** The aggregation settings that you can use to customize the output format of your flow data. */
  readonly AggregationConfig?: Flow_AggregationConfig | undefined;
  /** Indicates the file type that Amazon AppFlow places in the Amazon S3 bucket. */
  readonly FileType?: string | undefined;
  /** Determines the prefix that Amazon AppFlow applies to the folder name in the Amazon S3 bucket. */
  readonly PrefixConfig?: Flow_PrefixConfig | undefined;
  /** If your file output format is Parquet, use this parameter to set whether Amazon AppFlow preserves the data types in… */
  readonly PreserveSourceDataTyping?: boolean | undefined;
}

/** The properties that are applied when Amazon S3 is being used as the flow source. */
export interface Flow_S3SourceProperties {
  /** The Amazon S3 bucket name where the source files are stored. */
  readonly BucketName?: string | undefined;
  /** The object key for the Amazon S3 bucket in which the source files are stored. */
  readonly BucketPrefix?: string | undefined;
  /** When you use Amazon S3 as the source, the configuration format that you provide the flow input data. */
  readonly S3InputFormatConfig?: Flow_S3InputFormatConfig | undefined;
}

/** The properties that are applied when using SAPOData as a flow destination */
export interface Flow_SAPODataDestinationProperties {
  /** The settings that determine how Amazon AppFlow handles an error when placing data in the destination. */
  readonly ErrorHandlingConfig?: Flow_ErrorHandlingConfig | undefined;
  /** A list of field names that can be used as an ID field when performing a write operation. */
  readonly IdFieldNames?: readonly string[] | undefined;
  /** The object path specified in the SAPOData flow destination. */
  readonly ObjectPath?: string | undefined;
  /** Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data. */
  readonly SuccessResponseHandlingConfig?: Flow_SuccessResponseHandlingConfig | undefined;
  /** The possible write operations in the destination connector. */
  readonly WriteOperationType?: string | undefined;
}

/** Sets the page size for each concurrent process that transfers OData records from your SAP instance. */
export interface Flow_SAPODataPaginationConfig {
  /** The maximum number of records that Amazon AppFlow receives in each page of the response from your SAP application. */
  readonly maxPageSize?: number | undefined;
}

/** Sets the number of concurrent processes that transfer OData records from your SAP instance. */
export interface Flow_SAPODataParallelismConfig {
  /** The maximum number of processes that Amazon AppFlow runs at the same time when it retrieves your data from your SAP… */
  readonly maxParallelism?: number | undefined;
}

/** The properties that are applied when using SAPOData as a flow source. */
export interface Flow_SAPODataSourceProperties {
  /** The object path specified in the SAPOData flow source. */
  readonly ObjectPath?: string | undefined;
  /** Sets the page size for each concurrent process that transfers OData records from your SAP instance. */
  readonly paginationConfig?: Flow_SAPODataPaginationConfig | undefined;
  /** Sets the number of concurrent processes that transfers OData records from your SAP instance. */
  readonly parallelismConfig?: Flow_SAPODataParallelismConfig | undefined;
}

/** The properties that are applied when Salesforce is being used as a destination. */
export interface Flow_SalesforceDestinationProperties {
  /** Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data to Salesforce. */
  readonly DataTransferApi?: string | undefined;
  /** The settings that determine how Amazon AppFlow handles an error when placing data in the Salesforce destination. */
  readonly ErrorHandlingConfig?: Flow_ErrorHandlingConfig | undefined;
  /** The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update or delete. */
  readonly IdFieldNames?: readonly string[] | undefined;
  /** The object specified in the Salesforce flow destination. */
  readonly Object?: string | undefined;
  /** This specifies the type of write operation to be performed in Salesforce. */
  readonly WriteOperationType?: string | undefined;
}

/** The properties that are applied when Salesforce is being used as a source. */
export interface Flow_SalesforceSourceProperties {
  /** Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data from Salesforce. */
  readonly DataTransferApi?: string | undefined;
  /** The flag that enables dynamic fetching of new (recently added) fields in the Salesforce objects while running a flow. */
  readonly EnableDynamicFieldUpdate?: boolean | undefined;
  /** Indicates whether Amazon AppFlow includes deleted files in the flow run. */
  readonly IncludeDeletedRecords?: boolean | undefined;
  /** The object specified in the Salesforce flow source. */
  readonly Object?: string | undefined;
}

/** Specifies the configuration details of a schedule-triggered flow as defined by the user. */
export interface Flow_ScheduledTriggerProperties {
  /** Specifies whether a scheduled flow has an incremental data transfer or a complete data transfer for each flow run. */
  readonly DataPullMode?: string | undefined;
  /** Specifies the date range for the records to import from the connector in the first flow run. */
  readonly FirstExecutionFrom?: number | undefined;
  /** Defines how many times a scheduled flow fails consecutively before Amazon AppFlow deactivates it. */
  readonly FlowErrorDeactivationThreshold?: number | undefined;
  /** The time at which the scheduled flow ends. */
  readonly ScheduleEndTime?: number | undefined;
  /** The scheduling expression that determines the rate at which the schedule will run, for example `rate(5minutes)`. */
  readonly ScheduleExpression?: string | undefined;
  /** Specifies the optional offset that is added to the time interval for a schedule-triggered flow. */
  readonly ScheduleOffset?: number | undefined;
  /** The time at which the scheduled flow starts. */
  readonly ScheduleStartTime?: number | undefined;
  /** Specifies the time zone used when referring to the dates and times of a scheduled flow, such as `America/New_York`. */
  readonly TimeZone?: string | undefined;
}

/** The properties that are applied when ServiceNow is being used as a source. */
export interface Flow_ServiceNowSourceProperties {
  /** The object specified in the ServiceNow flow source. */
  readonly Object?: string | undefined;
}

/** The properties that are applied when Singular is being used as a source. */
export interface Flow_SingularSourceProperties {
  /** The object specified in the Singular flow source. */
  readonly Object?: string | undefined;
}

/** The properties that are applied when Slack is being used as a source. */
export interface Flow_SlackSourceProperties {
  /** The object specified in the Slack flow source. */
  readonly Object?: string | undefined;
}

/** The properties that are applied when Snowflake is being used as a destination. */
export interface Flow_SnowflakeDestinationProperties {
  /** The object key for the destination bucket in which Amazon AppFlow places the files. */
  readonly BucketPrefix?: string | undefined;
  /** The settings that determine how Amazon AppFlow handles an error when placing data in the Snowflake destination. */
  readonly ErrorHandlingConfig?: Flow_ErrorHandlingConfig | undefined;
  /** The intermediate bucket that Amazon AppFlow uses when moving data into Snowflake. */
  readonly IntermediateBucketName?: string | undefined;
  /** The object specified in the Snowflake flow destination. */
  readonly Object?: string | undefined;
}

/** Specifies the information that is required to query a particular connector. */
export interface Flow_SourceConnectorProperties {
  /** Specifies the information that is required for querying Amplitude. */
  readonly Amplitude?: Flow_AmplitudeSourceProperties | undefined;
  /** The properties that are applied when the custom connector is being used as a source. */
  readonly CustomConnector?: Flow_CustomConnectorSourceProperties | undefined;
  /** Specifies the information that is required for querying Datadog. */
  readonly Datadog?: Flow_DatadogSourceProperties | undefined;
  /** Specifies the information that is required for querying Dynatrace. */
  readonly Dynatrace?: Flow_DynatraceSourceProperties | undefined;
  /** Specifies the information that is required for querying Google Analytics. */
  readonly GoogleAnalytics?: Flow_GoogleAnalyticsSourceProperties | undefined;
  /** Specifies the information that is required for querying Infor Nexus. */
  readonly InforNexus?: Flow_InforNexusSourceProperties | undefined;
  /** Specifies the information that is required for querying Marketo. */
  readonly Marketo?: Flow_MarketoSourceProperties | undefined;
  /** Specifies the information that is required for querying Salesforce Pardot. */
  readonly Pardot?: Flow_PardotSourceProperties | undefined;
  /** Specifies the information that is required for querying Amazon S3. */
  readonly S3?: Flow_S3SourceProperties | undefined;
  /** The properties that are applied when using SAPOData as a flow source. */
  readonly SAPOData?: Flow_SAPODataSourceProperties | undefined;
  /** Specifies the information that is required for querying Salesforce. */
  readonly Salesforce?: Flow_SalesforceSourceProperties | undefined;
  /** Specifies the information that is required for querying ServiceNow. */
  readonly ServiceNow?: Flow_ServiceNowSourceProperties | undefined;
  /** Specifies the information that is required for querying Singular. */
  readonly Singular?: Flow_SingularSourceProperties | undefined;
  /** Specifies the information that is required for querying Slack. */
  readonly Slack?: Flow_SlackSourceProperties | undefined;
  /** Specifies the information that is required for querying Trend Micro. */
  readonly Trendmicro?: Flow_TrendmicroSourceProperties | undefined;
  /** Specifies the information that is required for querying Veeva. */
  readonly Veeva?: Flow_VeevaSourceProperties | undefined;
  /** Specifies the information that is required for querying Zendesk. */
  readonly Zendesk?: Flow_ZendeskSourceProperties | undefined;
}

/** Contains information about the configuration of the source connector used in the flow. */
export interface Flow_SourceFlowConfig {
  /** The API version of the connector when it's used as a source in the flow. */
  readonly ApiVersion?: string | undefined;
  /** The name of the connector profile. */
  readonly ConnectorProfileName?: string | undefined;
  /** The type of connector, such as Salesforce, Amplitude, and so on. */
  readonly ConnectorType?: string | undefined;
  /** Defines the configuration for a scheduled incremental data pull. */
  readonly IncrementalPullConfig?: Flow_IncrementalPullConfig | undefined;
  /** Specifies the information that is required to query a particular source connector. */
  readonly SourceConnectorProperties?: Flow_SourceConnectorProperties | undefined;
}

/** Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data. */
export interface Flow_SuccessResponseHandlingConfig {
  /** The name of the Amazon S3 bucket. */
  readonly BucketName?: string | undefined;
  /** The Amazon S3 bucket prefix. */
  readonly BucketPrefix?: string | undefined;
}

/** A class for modeling different type of tasks. */
export interface Flow_Task {
  /** The operation to be performed on the provided source fields. */
  readonly ConnectorOperator?: Flow_ConnectorOperator | undefined;
  /** A field in a destination connector, or a field value against which Amazon AppFlow validates a source field. */
  readonly DestinationField?: string | undefined;
  /** The source fields to which a particular task is applied. */
  readonly SourceFields?: readonly string[] | undefined;
  /** A map used to store task-related information. */
  readonly TaskProperties?: readonly Flow_TaskPropertiesObject[] | undefined;
  /** Specifies the particular task implementation that Amazon AppFlow performs. */
  readonly TaskType?: string | undefined;
}

/** A map used to store task-related information. */
export interface Flow_TaskPropertiesObject {
  /** The task property key. */
  readonly Key?: string | undefined;
  /** The task property value. */
  readonly Value?: string | undefined;
}

/** The properties that are applied when using Trend Micro as a flow source. */
export interface Flow_TrendmicroSourceProperties {
  /** The object specified in the Trend Micro flow source. */
  readonly Object?: string | undefined;
}

/** The trigger settings that determine how and when Amazon AppFlow runs the specified flow. */
export interface Flow_TriggerConfig {
  /** Specifies the configuration details of a schedule-triggered flow as defined by the user. */
  readonly TriggerProperties?: Flow_ScheduledTriggerProperties | undefined;
  /** Specifies the type of flow trigger. */
  readonly TriggerType?: string | undefined;
}

/** The properties that are applied when Upsolver is used as a destination. */
export interface Flow_UpsolverDestinationProperties {
  /** The Upsolver Amazon S3 bucket name in which Amazon AppFlow places the transferred data. */
  readonly BucketName?: string | undefined;
  /** The object key for the destination Upsolver Amazon S3 bucket in which Amazon AppFlow places the files. */
  readonly BucketPrefix?: string | undefined;
  /** The configuration that determines how data is formatted when Upsolver is used as the flow destination. */
  readonly S3OutputFormatConfig?: Flow_UpsolverS3OutputFormatConfig | undefined;
}

/** The configuration that determines how Amazon AppFlow formats the flow output data when Upsolver is used as the… */
export interface Flow_UpsolverS3OutputFormatConfig {
  /** The aggregation settings that you can use to customize the output format of your flow data. */
  readonly AggregationConfig?: Flow_AggregationConfig | undefined;
  /** Indicates the file type that Amazon AppFlow places in the Upsolver Amazon S3 bucket. */
  readonly FileType?: string | undefined;
  /** Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination. */
  readonly PrefixConfig?: Flow_PrefixConfig | undefined;
}

/** The properties that are applied when using Veeva as a flow source. */
export interface Flow_VeevaSourceProperties {
  /** The document type specified in the Veeva document extract flow. */
  readonly DocumentType?: string | undefined;
  /** Boolean value to include All Versions of files in Veeva document extract flow. */
  readonly IncludeAllVersions?: boolean | undefined;
  /** Boolean value to include file renditions in Veeva document extract flow. */
  readonly IncludeRenditions?: boolean | undefined;
  /** Boolean value to include source files in Veeva document extract flow. */
  readonly IncludeSourceFiles?: boolean | undefined;
  /** The object specified in the Veeva flow source. */
  readonly Object?: string | undefined;
}

/** The properties that are applied when Zendesk is used as a destination. */
export interface Flow_ZendeskDestinationProperties {
  /** The settings that determine how Amazon AppFlow handles an error when placing data in the destination. */
  readonly ErrorHandlingConfig?: Flow_ErrorHandlingConfig | undefined;
  /** A list of field names that can be used as an ID field when performing a write operation. */
  readonly IdFieldNames?: readonly string[] | undefined;
  /** The object specified in the Zendesk flow destination. */
  readonly Object?: string | undefined;
  /** The possible write operations in the destination connector. */
  readonly WriteOperationType?: string | undefined;
}

/** The properties that are applied when using Zendesk as a flow source. */
export interface Flow_ZendeskSourceProperties {
  /** The object specified in the Zendesk flow source. */
  readonly Object?: string | undefined;
}

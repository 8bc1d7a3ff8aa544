// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::ApiGatewayV2::Api`: The `AWS::ApiGatewayV2::Api` resource creates an API. */
export interface Api {
  /** An API key selection expression. */
  readonly ApiKeySelectionExpression?: string | undefined;
  /** Specifies how to interpret the base path of the API during import. */
  readonly BasePath?: string | undefined;
  /** The OpenAPI definition. */
  readonly Body?: Json | undefined;
  /** The S3 location of an OpenAPI definition. */
  readonly BodyS3Location?: Api_BodyS3Location | undefined;
  /** A CORS configuration. */
  readonly CorsConfiguration?: Api_Cors | undefined;
  /** This property is part of quick create. */
  readonly CredentialsArn?: string | undefined;
  /** The description of the API. */
  readonly Description?: string | undefined;
  /** Specifies whether clients can invoke your API by using the default `execute-api` endpoint. */
  readonly DisableExecuteApiEndpoint?: boolean | undefined;
  /** Avoid validating models when creating a deployment. */
  readonly DisableSchemaValidation?: boolean | undefined;
  /** Specifies whether to rollback the API creation when a warning is encountered. */
  readonly FailOnWarnings?: boolean | undefined;
  /** The IP address types that can invoke the API. */
  readonly IpAddressType?: string | undefined;
  /** The name of the API. */
  readonly Name?: string | undefined;
  /** The API protocol. */
  readonly ProtocolType?: string | undefined;
  /** This property is part of quick create. */
  readonly RouteKey?: string | undefined;
  /** The route selection expression for the API. */
  readonly RouteSelectionExpression?: string | undefined;
  /** The collection of tags. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** This property is part of quick create. */
  readonly Target?: string | undefined;
  /** A version identifier for the API. */
  readonly Version?: string | undefined;
  /** The default endpoint for an API. */
  readonly ApiEndpoint?: string | undefined;
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  readonly ExecuteApiArn?: string | undefined;
}

/** The `BodyS3Location` property specifies an S3 location from which to import an OpenAPI definition. */
export interface Api_BodyS3Location {
  /** The S3 bucket that contains the OpenAPI definition to import. */
  readonly Bucket?: string | undefined;
  /** The Etag of the S3 object. */
  readonly Etag?: string | undefined;
  /** The key of the S3 object. */
  readonly Key?: string | undefined;
  /** The version of the S3 object. */
  readonly Version?: string | undefined;
}

/** The `Cors` property specifies a CORS configuration for an API. */
export interface Api_Cors {
  /** Specifies whether credentials are included in the CORS request. */
  readonly AllowCredentials?: boolean | undefined;
  /** Represents a collection of allowed headers. */
  readonly AllowHeaders?: readonly string[] | undefined;
  /** Represents a collection of allowed HTTP methods. */
  readonly AllowMethods?: readonly string[] | undefined;
  /** Represents a collection of allowed origins. */
  readonly AllowOrigins?: readonly string[] | undefined;
  /** Represents a collection of exposed headers. */
  readonly ExposeHeaders?: readonly string[] | undefined;
  /** The number of seconds that the browser should cache preflight request results. */
  readonly MaxAge?: number | undefined;
}

/** `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`: The `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` resource overrides the default properties of API Gateway-managed… */
export interface ApiGatewayManagedOverrides {
  /** The ID of the API for which to override the configuration of API Gateway-managed resources. */
  readonly ApiId?: string | undefined;
  /** Overrides the integration configuration for an API Gateway-managed integration. */
  readonly Integration?: ApiGatewayManagedOverrides_IntegrationOverrides | undefined;
  /** Overrides the route configuration for an API Gateway-managed route. */
  readonly Route?: ApiGatewayManagedOverrides_RouteOverrides | undefined;
  /** Overrides the stage configuration for an API Gateway-managed stage. */
  readonly Stage?: ApiGatewayManagedOverrides_StageOverrides | undefined;
  /** The identifier. */
  readonly Id?: string | undefined;
}

/** The `AccessLogSettings` property overrides the access log settings for an API Gateway-managed stage. */
export interface ApiGatewayManagedOverrides_AccessLogSettings {
  /** The ARN of the CloudWatch Logs log group to receive access logs. */
  readonly DestinationArn?: string | undefined;
  /** A single line format of the access logs of data, as specified by selected $context variables. */
  readonly Format?: string | undefined;
}

/** The `IntegrationOverrides` property overrides the integration settings for an API Gateway-managed integration. */
export interface ApiGatewayManagedOverrides_IntegrationOverrides {
  /** The description of the integration. */
  readonly Description?: string | undefined;
  /** Specifies the integration's HTTP method type. */
  readonly IntegrationMethod?: string | undefined;
  /** Specifies the format of the payload sent to an integration. */
  readonly PayloadFormatVersion?: string | undefined;
  /** Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP… */
  readonly TimeoutInMillis?: number | undefined;
}

/** The `RouteOverrides` property overrides the route configuration for an API Gateway-managed route. */
export interface ApiGatewayManagedOverrides_RouteOverrides {
  /** The authorization scopes supported by this route. */
  readonly AuthorizationScopes?: readonly string[] | undefined;
  /** The authorization type for the route. */
  readonly AuthorizationType?: string | undefined;
  /** The identifier of the `Authorizer` resource to be associated with this route. */
  readonly AuthorizerId?: string | undefined;
  /** The operation name for the route. */
  readonly OperationName?: string | undefined;
  /** For HTTP integrations, specify a fully qualified URL. */
  readonly Target?: string | undefined;
}

/** The `RouteSettings` property overrides the route settings for an API Gateway-managed route. */
export interface ApiGatewayManagedOverrides_RouteSettings {
  /** Specifies whether ( `true` ) or not ( `false` ) data trace logging is enabled for this route. */
  readonly DataTraceEnabled?: boolean | undefined;
  /** Specifies whether detailed metrics are enabled. */
  readonly DetailedMetricsEnabled?: boolean | undefined;
  /** Specifies the logging level for this route. */
  readonly LoggingLevel?: string | undefined;
  /** Specifies the throttling burst limit. */
  readonly ThrottlingBurstLimit?: number | undefined;
  /** Specifies the throttling rate limit. */
  readonly ThrottlingRateLimit?: number | undefined;
}

/** The `StageOverrides` property overrides the stage configuration for an API Gateway-managed stage. */
export interface ApiGatewayManagedOverrides_StageOverrides {
  /** Settings for logging access in a stage. */
  readonly AccessLogSettings?: ApiGatewayManagedOverrides_AccessLogSettings | undefined;
  /** Specifies whether updates to an API automatically trigger a new deployment. */
  readonly AutoDeploy?: boolean | undefined;
  /** The default route settings for the stage. */
  readonly DefaultRouteSettings?: ApiGatewayManagedOverrides_RouteSettings | undefined;
  /** The description for the API stage. */
  readonly Description?: string | undefined;
  /** Route settings for the stage. */
  readonly RouteSettings?: { readonly [key: string]: ApiGatewayManagedOverrides_RouteSettings | undefined } | undefined;
  /** A map that defines the stage variables for a `Stage`. */
  readonly StageVariables?: { readonly [key: string]: string | undefined } | undefined;
}

/** `AWS::ApiGatewayV2::ApiMapping`: The `AWS::ApiGatewayV2::ApiMapping` resource contains an API mapping. */
export interface ApiMapping {
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  /** The API mapping key. */
  readonly ApiMappingKey?: string | undefined;
  /** The domain name. */
  readonly DomainName?: string | undefined;
  /** The API stage. */
  readonly Stage?: string | undefined;
  /** The API mapping resource ID. */
  readonly ApiMappingId?: string | undefined;
}

/** `AWS::ApiGatewayV2::Authorizer`: The `AWS::ApiGatewayV2::Authorizer` resource creates an authorizer for a WebSocket API or an HTTP API. */
export interface Authorizer {
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  /** Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. */
  readonly AuthorizerCredentialsArn?: string | undefined;
  /** Specifies the format of the payload sent to an HTTP API Lambda authorizer. */
  readonly AuthorizerPayloadFormatVersion?: string | undefined;
  /** The time to live (TTL) for cached authorizer results, in seconds. */
  readonly AuthorizerResultTtlInSeconds?: number | undefined;
  /** The authorizer type. */
  readonly AuthorizerType?: string | undefined;
  /** The authorizer's Uniform Resource Identifier (URI). */
  readonly AuthorizerUri?: string | undefined;
  /** Specifies whether a Lambda authorizer returns a response in a simple format. */
  readonly EnableSimpleResponses?: boolean | undefined;
  /** The identity source for which authorization is requested. */
  readonly IdentitySource?: readonly string[] | undefined;
  /** This parameter is not used. */
  readonly IdentityValidationExpression?: string | undefined;
  /** The `JWTConfiguration` property specifies the configuration of a JWT authorizer. */
  readonly JwtConfiguration?: Authorizer_JWTConfiguration | undefined;
  /** The name of the authorizer. */
  readonly Name?: string | undefined;
  /** The authorizer ID. */
  readonly AuthorizerId?: string | undefined;
}

/** The `JWTConfiguration` property specifies the configuration of a JWT authorizer. */
export interface Authorizer_JWTConfiguration {
  /** A list of the intended recipients of the JWT. */
  readonly Audience?: readonly string[] | undefined;
  /** The base domain of the identity provider that issues JSON Web Tokens. */
  readonly Issuer?: string | undefined;
}

/** `AWS::ApiGatewayV2::Deployment`: The `AWS::ApiGatewayV2::Deployment` resource creates a deployment for an API. */
export interface Deployment {
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  /** The description for the deployment resource. */
  readonly Description?: string | undefined;
  /** The name of an existing stage to associate with the deployment. */
  readonly StageName?: string | undefined;
  /** The deployment ID. */
  readonly DeploymentId?: string | undefined;
}

/** `AWS::ApiGatewayV2::DomainName`: The `AWS::ApiGatewayV2::DomainName` resource specifies a custom domain name for your API in Amazon API Gateway (API… */
export interface DomainName {
  /** The custom domain name for your API in Amazon API Gateway. */
  readonly DomainName?: string | undefined;
  /** The domain name configurations. */
  readonly DomainNameConfigurations?: readonly DomainName_DomainNameConfiguration[] | undefined;
  /** The mutual TLS authentication configuration for a custom domain name. */
  readonly MutualTlsAuthentication?: DomainName_MutualTlsAuthentication | undefined;
  /** The routing mode API Gateway uses to route traffic to your APIs. */
  readonly RoutingMode?: string | undefined;
  /** The collection of tags associated with a domain name. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Represents an Amazon Resource Name (ARN). */
  readonly DomainNameArn?: string | undefined;
  /** The domain name associated with the regional endpoint for this custom domain name. */
  readonly RegionalDomainName?: string | undefined;
  /** The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint. */
  readonly RegionalHostedZoneId?: string | undefined;
}

/** The `DomainNameConfiguration` property type specifies the configuration for an API's domain name. */
export interface DomainName_DomainNameConfiguration {
  /** An AWS -managed certificate that will be used by the edge-optimized endpoint for this domain name. */
  readonly CertificateArn?: string | undefined;
  /** The user-friendly name of the certificate that will be used by the edge-optimized endpoint for this domain name. */
  readonly CertificateName?: string | undefined;
  /** The endpoint type. */
  readonly EndpointType?: string | undefined;
  /** The IP address types that can invoke the domain name. */
  readonly IpAddressType?: string | undefined;
  /** The Amazon resource name (ARN) for the public certificate issued by Certificate Manager. */
  readonly OwnershipVerificationCertificateArn?: string | undefined;
  /** The Transport Layer Security (TLS) version of the security policy for this domain name. */
  readonly SecurityPolicy?: string | undefined;
}

/** If specified, API Gateway performs two-way authentication between the client and the server. */
export interface DomainName_MutualTlsAuthentication {
  /** An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example,… */
  readonly TruststoreUri?: string | undefined;
  /** The version of the S3 object that contains your truststore. */
  readonly TruststoreVersion?: string | undefined;
}

/** `AWS::ApiGatewayV2::Integration`: The `AWS::ApiGatewayV2::Integration` resource creates an integration for an API. */
export interface Integration {
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  /** The ID of the VPC link for a private integration. */
  readonly ConnectionId?: string | undefined;
  /** The type of the network connection to the integration endpoint. */
  readonly ConnectionType?: string | undefined;
  /** Supported only for WebSocket APIs. */
  readonly ContentHandlingStrategy?: string | undefined;
  /** Specifies the credentials required for the integration, if any. */
  readonly CredentialsArn?: string | undefined;
  /** The description of the integration. */
  readonly Description?: string | undefined;
  /** Specifies the integration's HTTP method type. */
  readonly IntegrationMethod?: string | undefined;
  /** Supported only for HTTP API `AWS_PROXY` integrations. */
  readonly IntegrationSubtype?: string | undefined;
  /** The integration type of an integration. */
  readonly IntegrationType?: string | undefined;
  /** For a Lambda integration, specify the URI of a Lambda function. */
  readonly IntegrationUri?: string | undefined;
  /** Specifies the pass-through behavior for incoming requests based on the `Content-Type` header in the request, and the… */
  readonly PassthroughBehavior?: string | undefined;
  /** Specifies the format of the payload sent to an integration. */
  readonly PayloadFormatVersion?: string | undefined;
  /** For WebSocket APIs, a key-value map specifying request parameters that are passed from the method request to the… */
  readonly RequestParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type… */
  readonly RequestTemplates?: { readonly [key: string]: string | undefined } | undefined;
  /** Supported only for HTTP APIs. */
  readonly ResponseParameters?: { readonly [key: string]: Integration_ResponseParameterMap | undefined } | undefined;
  /** The template selection expression for the integration. */
  readonly TemplateSelectionExpression?: string | undefined;
  /** Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP… */
  readonly TimeoutInMillis?: number | undefined;
  /** The TLS configuration for a private integration. */
  readonly TlsConfig?: Integration_TlsConfig | undefined;
  /** The integration ID. */
  readonly IntegrationId?: string | undefined;
}

/** Supported only for HTTP APIs. */
export interface Integration_ResponseParameter {
  /** Specifies the location of the response to modify, and how to modify it. */
  readonly Destination?: string | undefined;
  /** Specifies the data to update the parameter with. */
  readonly Source?: string | undefined;
}

/** map of response parameter lists */
export interface Integration_ResponseParameterMap {
  /** list of response parameters */
  readonly ResponseParameters?: readonly Integration_ResponseParameter[] | undefined;
}

/** The `TlsConfig` property specifies the TLS configuration for a private integration. */
export interface Integration_TlsConfig {
  /** If you specify a server name, API Gateway uses it to verify the hostname on the integration's certificate. */
  readonly ServerNameToVerify?: string | undefined;
}

/** `AWS::ApiGatewayV2::IntegrationResponse`: The `AWS::ApiGatewayV2::IntegrationResponse` resource updates an integration response for an WebSocket API. */
export interface IntegrationResponse {
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  /** Supported only for WebSocket APIs. */
  readonly ContentHandlingStrategy?: string | undefined;
  /** The integration ID. */
  readonly IntegrationId?: string | undefined;
  /** The integration response key. */
  readonly IntegrationResponseKey?: string | undefined;
  /** A key-value map specifying response parameters that are passed to the method response from the backend. */
  readonly ResponseParameters?: Json | undefined;
  /** The collection of response templates for the integration response as a string-to-string map of key-value pairs. */
  readonly ResponseTemplates?: Json | undefined;
  /** The template selection expression for the integration response. */
  readonly TemplateSelectionExpression?: string | undefined;
  /** The integration response ID. */
  readonly IntegrationResponseId?: string | undefined;
}

/** `AWS::ApiGatewayV2::Model`: The `AWS::ApiGatewayV2::Model` resource updates data model for a WebSocket API. */
export interface Model {
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  /** The content-type for the model, for example, "application/json". */
  readonly ContentType?: string | undefined;
  /** The description of the model. */
  readonly Description?: string | undefined;
  /** The name of the model. */
  readonly Name?: string | undefined;
  /** The schema for the model. */
  readonly Schema?: Json | undefined;
  /** The model ID. */
  readonly ModelId?: string | undefined;
}

/** `AWS::ApiGatewayV2::PortalProduct`: Represents a portal product in Amazon API Gateway V2, which is a logical grouping of APIs that can be published in a… */
export interface PortalProduct {
  /** A description of the portal product. */
  readonly Description?: string | undefined;
  /** The name of the portal product as it appears in a published portal. */
  readonly DisplayName?: string | undefined;
  /** The collection of tags associated with the portal product. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the portal product was last modified. */
  readonly LastModified?: string | undefined;
  /** The ARN of the portal product. */
  readonly PortalProductArn?: string | undefined;
  /** The portal product identifier. */
  readonly PortalProductId?: string | undefined;
}

/** `AWS::ApiGatewayV2::Route`: The `AWS::ApiGatewayV2::Route` resource creates a route for an API. */
export interface Route {
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  /** Specifies whether an API key is required for the route. */
  readonly ApiKeyRequired?: boolean | undefined;
  /** The authorization scopes supported by this route. */
  readonly AuthorizationScopes?: readonly string[] | undefined;
  /** The authorization type for the route. */
  readonly AuthorizationType?: string | undefined;
  /** The identifier of the `Authorizer` resource to be associated with this route. */
  readonly AuthorizerId?: string | undefined;
  /** The model selection expression for the route. */
  readonly ModelSelectionExpression?: string | undefined;
  /** The operation name for the route. */
  readonly OperationName?: string | undefined;
  /** The request models for the route. */
  readonly RequestModels?: Json | undefined;
  /** The request parameters for the route. */
  readonly RequestParameters?: Json | undefined;
  /** The route key for the route. */
  readonly RouteKey?: string | undefined;
  /** The route response selection expression for the route. */
  readonly RouteResponseSelectionExpression?: string | undefined;
  /** The target for the route. */
  readonly Target?: string | undefined;
  /** The route ID. */
  readonly RouteId?: string | undefined;
}

/** `AWS::ApiGatewayV2::RouteResponse`: The `AWS::ApiGatewayV2::RouteResponse` resource creates a route response for a WebSocket API. */
export interface RouteResponse {
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  /** The model selection expression for the route response. */
  readonly ModelSelectionExpression?: string | undefined;
  /** The response models for the route response. */
  readonly ResponseModels?: Json | undefined;
  /** The route response parameters. */
  readonly ResponseParameters?: { readonly [key: string]: RouteResponse_ParameterConstraints | undefined } | undefined;
  /** The route ID. */
  readonly RouteId?: string | undefined;
  /** The route response key. */
  readonly RouteResponseKey?: string | undefined;
  /** The route response ID. */
  readonly RouteResponseId?: string | undefined;
}

/** Specifies whether the parameter is required. */
export interface RouteResponse_ParameterConstraints {
  /** Specifies whether the parameter is required. */
  readonly Required?: boolean | undefined;
}

/** `AWS::ApiGatewayV2::RoutingRule`: Represents a routing rule. */
export interface RoutingRule {
  /** The resulting action based on matching a routing rules condition. */
  readonly Actions?: readonly RoutingRule_Action[] | undefined;
  /** The conditions of the routing rule. */
  readonly Conditions?: readonly RoutingRule_Condition[] | undefined;
  /** The ARN of the domain name. */
  readonly DomainNameArn?: string | undefined;
  /** The order in which API Gateway evaluates a rule. */
  readonly Priority?: number | undefined;
  /** Represents an Amazon Resource Name (ARN). */
  readonly RoutingRuleArn?: string | undefined;
  /** The identifier. */
  readonly RoutingRuleId?: string | undefined;
}

/** Represents a routing rule action. */
export interface RoutingRule_Action {
  /** Represents an InvokeApi action. */
  readonly InvokeApi?: RoutingRule_ActionInvokeApi | undefined;
}

/** Represents an InvokeApi action. */
export interface RoutingRule_ActionInvokeApi {
  /** The API identifier of the target API. */
  readonly ApiId?: string | undefined;
  /** The name of the target stage. */
  readonly Stage?: string | undefined;
  /** The strip base path setting. */
  readonly StripBasePath?: boolean | undefined;
}

/** Represents a condition. */
export interface RoutingRule_Condition {
  /** The base path to be matched. */
  readonly MatchBasePaths?: RoutingRule_MatchBasePaths | undefined;
  /** The headers to be matched. */
  readonly MatchHeaders?: RoutingRule_MatchHeaders | undefined;
}

/** Represents a `MatchBasePaths` condition. */
export interface RoutingRule_MatchBasePaths {
  /** The string of the case sensitive base path to be matched. */
  readonly AnyOf?: readonly string[] | undefined;
}

/** Represents a `MatchHeaderValue`. */
export interface RoutingRule_MatchHeaderValue {
  /** The case insensitive header name to be matched. */
  readonly Header?: string | undefined;
  /** The case sensitive header glob value to be matched against entire header value. */
  readonly ValueGlob?: string | undefined;
}

/** Represents a `MatchHeaders` condition. */
export interface RoutingRule_MatchHeaders {
  /** The header name and header value glob to be matched. */
  readonly AnyOf?: readonly RoutingRule_MatchHeaderValue[] | undefined;
}

/** `AWS::ApiGatewayV2::Stage`: The `AWS::ApiGatewayV2::Stage` resource specifies a stage for an API. */
export interface Stage {
  /** Settings for logging access in this stage. */
  readonly AccessLogSettings?: Stage_AccessLogSettings | undefined;
  /** This parameter is not currently supported. */
  readonly AccessPolicyId?: string | undefined;
  /** The API identifier. */
  readonly ApiId?: string | undefined;
  /** Specifies whether updates to an API automatically trigger a new deployment. */
  readonly AutoDeploy?: boolean | undefined;
  /** The identifier of a client certificate for a `Stage`. */
  readonly ClientCertificateId?: string | undefined;
  /** The default route settings for the stage. */
  readonly DefaultRouteSettings?: Stage_RouteSettings | undefined;
  /** The deployment identifier for the API stage. */
  readonly DeploymentId?: string | undefined;
  /** The description for the API stage. */
  readonly Description?: string | undefined;
  /** Route settings for the stage. */
  readonly RouteSettings?: Json | undefined;
  /** The stage name. */
  readonly StageName?: string | undefined;
  /** A map that defines the stage variables for a `Stage`. */
  readonly StageVariables?: Json | undefined;
  /** The collection of tags. */
  readonly Tags?: Json | undefined;
}

/** Settings for logging access in a stage. */
export interface Stage_AccessLogSettings {
  /** The ARN of the CloudWatch Logs log group to receive access logs. */
  readonly DestinationArn?: string | undefined;
  /** A single line format of the access logs of data, as specified by selected $context variables. */
  readonly Format?: string | undefined;
}

/** Represents a collection of route settings. */
export interface Stage_RouteSettings {
  /** Specifies whether ( `true` ) or not ( `false` ) data trace logging is enabled for this route. */
  readonly DataTraceEnabled?: boolean | undefined;
  /** Specifies whether detailed metrics are enabled. */
  readonly DetailedMetricsEnabled?: boolean | undefined;
  /** Specifies the logging level for this route. */
  readonly LoggingLevel?: string | undefined;
  /** Specifies the throttling burst limit. */
  readonly ThrottlingBurstLimit?: number | undefined;
  /** Specifies the throttling rate limit. */
  readonly ThrottlingRateLimit?: number | undefined;
}

/** `AWS::ApiGatewayV2::VpcLink`: The `AWS::ApiGatewayV2::VpcLink` resource creates a VPC link. */
export interface VpcLink {
  /** The name of the VPC link. */
  readonly Name?: string | undefined;
  /** A list of security group IDs for the VPC link. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of subnet IDs to include in the VPC link. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The collection of tags. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The VPC link ID. */
  readonly VpcLinkId?: string | undefined;
}

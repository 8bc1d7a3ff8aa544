// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::ApiGateway::Account`: The `AWS::ApiGateway::Account` resource specifies the IAM role that Amazon API Gateway uses to write API logs to Amazon… */
export interface Account {
  /** The ARN of an Amazon CloudWatch role for the current Account. */
  readonly CloudWatchRoleArn?: string | undefined;
  /** The ID for the account. */
  readonly Id?: string | undefined;
}

/** `AWS::ApiGateway::ApiKey`: The `AWS::ApiGateway::ApiKey` resource creates a unique key that you can distribute to clients who are executing API… */
export interface ApiKey {
  /** An AWS Marketplace customer identifier, when integrating with the AWS SaaS Marketplace. */
  readonly CustomerId?: string | undefined;
  /** The description of the ApiKey. */
  readonly Description?: string | undefined;
  /** Specifies whether the ApiKey can be used by callers. */
  readonly Enabled?: boolean | undefined;
  /** Specifies whether ( `true` ) or not ( `false` ) the key identifier is distinct from the created API key value. */
  readonly GenerateDistinctId?: boolean | undefined;
  /** A name for the API key. */
  readonly Name?: string | undefined;
  /** DEPRECATED FOR USAGE PLANS - Specifies stages associated with the API key. */
  readonly StageKeys?: readonly ApiKey_StageKey[] | undefined;
  /** The key-value map of strings. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies a value of the API key. */
  readonly Value?: string | undefined;
  /** The ID for the API key. */
  readonly APIKeyId?: string | undefined;
}

/** `StageKey` is a property of the AWS::ApiGateway::ApiKey resource that specifies the stage to associate with the API key. */
export interface ApiKey_StageKey {
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The stage name associated with the stage key. */
  readonly StageName?: string | undefined;
}

/** `AWS::ApiGateway::Authorizer`: The `AWS::ApiGateway::Authorizer` resource creates an authorization layer that API Gateway activates for methods that… */
export interface Authorizer {
  /** Optional customer-defined field, used in OpenAPI imports and exports without functional impact. */
  readonly AuthType?: string | undefined;
  /** Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. */
  readonly AuthorizerCredentials?: string | undefined;
  /** The TTL in seconds of cached authorizer results. */
  readonly AuthorizerResultTtlInSeconds?: number | undefined;
  /** Specifies the authorizer's Uniform Resource Identifier (URI). */
  readonly AuthorizerUri?: string | undefined;
  /** The identity source for which authorization is requested. */
  readonly IdentitySource?: string | undefined;
  /** A validation expression for the incoming identity token. */
  readonly IdentityValidationExpression?: string | undefined;
  /** The name of the authorizer. */
  readonly Name?: string | undefined;
  /** A list of the Amazon Cognito user pool ARNs for the `COGNITO_USER_POOLS` authorizer. */
  readonly ProviderARNs?: readonly string[] | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The authorizer type. */
  readonly Type?: string | undefined;
  /** The ID for the authorizer. */
  readonly AuthorizerId?: string | undefined;
}

/** `AWS::ApiGateway::BasePathMapping`: The `AWS::ApiGateway::BasePathMapping` resource creates a base path that clients who call your API must use in the… */
export interface BasePathMapping {
  /** The base path name that callers of the API must provide as part of the URL after the domain name. */
  readonly BasePath?: string | undefined;
  /** The domain name of the BasePathMapping resource to be described. */
  readonly DomainName?: string | undefined;
  readonly Id?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The name of the associated stage. */
  readonly Stage?: string | undefined;
}

/** `AWS::ApiGateway::BasePathMappingV2`: The `AWS::ApiGateway::BasePathMappingV2` resource creates a base path that clients who call your API must use in the… */
export interface BasePathMappingV2 {
  /** The base path name that callers of the private API must provide as part of the URL after the domain name. */
  readonly BasePath?: string | undefined;
  /** The ARN of the domain name for the BasePathMappingV2 resource to be described. */
  readonly DomainNameArn?: string | undefined;
  /** The private API's identifier. */
  readonly RestApiId?: string | undefined;
  /** Represents a unique identifier for a version of a deployed private RestApi that is callable by users. */
  readonly Stage?: string | undefined;
  /** Amazon Resource Name (ARN) of the resource. */
  readonly BasePathMappingArn?: string | undefined;
}

/** `AWS::ApiGateway::ClientCertificate`: The `AWS::ApiGateway::ClientCertificate` resource creates a client certificate that API Gateway uses to configure… */
export interface ClientCertificate {
  /** The description of the client certificate. */
  readonly Description?: string | undefined;
  /** The collection of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID for the client certificate. */
  readonly ClientCertificateId?: string | undefined;
}

/** `AWS::ApiGateway::Deployment`: The `AWS::ApiGateway::Deployment` resource deploys an API Gateway `RestApi` resource to a stage so that clients can… */
export interface Deployment {
  /** The input configuration for a canary deployment. */
  readonly DeploymentCanarySettings?: Deployment_DeploymentCanarySettings | undefined;
  /** The description for the Deployment resource to create. */
  readonly Description?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The description of the Stage resource for the Deployment resource to create. */
  readonly StageDescription?: Deployment_StageDescription | undefined;
  /** The name of the Stage resource for the Deployment resource to create. */
  readonly StageName?: string | undefined;
  /** The ID for the deployment. */
  readonly DeploymentId?: string | undefined;
}

/** The `AccessLogSetting` property type specifies settings for logging access in this stage. */
export interface Deployment_AccessLogSetting {
  /** The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive… */
  readonly DestinationArn?: string | undefined;
  /** A single line format of the access logs of data, as specified by selected $context variables. */
  readonly Format?: string | undefined;
}

/** The `CanarySetting` property type specifies settings for the canary deployment in this stage. */
export interface Deployment_CanarySetting {
  /** The percent (0-100) of traffic diverted to a canary deployment. */
  readonly PercentTraffic?: number | undefined;
  /** Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary. */
  readonly StageVariableOverrides?: { readonly [key: string]: string | undefined } | undefined;
  /** A Boolean flag to indicate whether the canary deployment uses the stage cache or not. */
  readonly UseStageCache?: boolean | undefined;
}

/** The `DeploymentCanarySettings` property type specifies settings for the canary deployment. */
export interface Deployment_DeploymentCanarySettings {
  /** The percentage (0.0-100.0) of traffic routed to the canary deployment. */
  readonly PercentTraffic?: number | undefined;
  /** A stage variable overrides used for the canary release deployment. */
  readonly StageVariableOverrides?: { readonly [key: string]: string | undefined } | undefined;
  /** A Boolean flag to indicate whether the canary release deployment uses the stage cache or not. */
  readonly UseStageCache?: boolean | undefined;
}

/** The `MethodSetting` property type configures settings for all methods in a stage. */
export interface Deployment_MethodSetting {
  /** Specifies whether the cached responses are encrypted. */
  readonly CacheDataEncrypted?: boolean | undefined;
  /** Specifies the time to live (TTL), in seconds, for cached responses. */
  readonly CacheTtlInSeconds?: number | undefined;
  /** Specifies whether responses should be cached and returned for requests. */
  readonly CachingEnabled?: boolean | undefined;
  /** Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon… */
  readonly DataTraceEnabled?: boolean | undefined;
  /** The HTTP method. */
  readonly HttpMethod?: string | undefined;
  /** Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs. */
  readonly LoggingLevel?: string | undefined;
  /** Specifies whether Amazon CloudWatch metrics are enabled for this method. */
  readonly MetricsEnabled?: boolean | undefined;
  /** The resource path for this method. */
  readonly ResourcePath?: string | undefined;
  /** Specifies the throttling burst limit. */
  readonly ThrottlingBurstLimit?: number | undefined;
  /** Specifies the throttling rate limit. */
  readonly ThrottlingRateLimit?: number | undefined;
}

/** `StageDescription` is a property of the AWS::ApiGateway::Deployment resource that configures a deployment stage. */
export interface Deployment_StageDescription {
  /** Specifies settings for logging access in this stage. */
  readonly AccessLogSetting?: Deployment_AccessLogSetting | undefined;
  /** Specifies whether a cache cluster is enabled for the stage. */
  readonly CacheClusterEnabled?: boolean | undefined;
  /** The size of the stage's cache cluster. */
  readonly CacheClusterSize?: string | undefined;
  /** Indicates whether the cached responses are encrypted. */
  readonly CacheDataEncrypted?: boolean | undefined;
  /** The time-to-live (TTL) period, in seconds, that specifies how long API Gateway caches responses. */
  readonly CacheTtlInSeconds?: number | undefined;
  /** Indicates whether responses are cached and returned for requests. */
  readonly CachingEnabled?: boolean | undefined;
  /** Specifies settings for the canary deployment in this stage. */
  readonly CanarySetting?: Deployment_CanarySetting | undefined;
  /** The identifier of the client certificate that API Gateway uses to call your integration endpoints in the stage. */
  readonly ClientCertificateId?: string | undefined;
  /** Indicates whether data trace logging is enabled for methods in the stage. */
  readonly DataTraceEnabled?: boolean | undefined;
  /** A description of the purpose of the stage. */
  readonly Description?: string | undefined;
  /** The version identifier of the API documentation snapshot. */
  readonly DocumentationVersion?: string | undefined;
  /** The logging level for this method. */
  readonly LoggingLevel?: string | undefined;
  /** Configures settings for all of the stage's methods. */
  readonly MethodSettings?: readonly Deployment_MethodSetting[] | undefined;
  /** Indicates whether Amazon CloudWatch metrics are enabled for methods in the stage. */
  readonly MetricsEnabled?: boolean | undefined;
  /** An array of arbitrary tags (key-value pairs) to associate with the stage. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The target request burst rate limit. */
  readonly ThrottlingBurstLimit?: number | undefined;
  /** The target request steady-state rate limit. */
  readonly ThrottlingRateLimit?: number | undefined;
  /** Specifies whether active tracing with X-ray is enabled for this stage. */
  readonly TracingEnabled?: boolean | undefined;
  /** A map that defines the stage variables. */
  readonly Variables?: { readonly [key: string]: string | undefined } | undefined;
}

/** `AWS::ApiGateway::DocumentationPart`: The `AWS::ApiGateway::DocumentationPart` resource creates a documentation part for an API. */
export interface DocumentationPart {
  /** The location of the targeted API entity of the to-be-created documentation part. */
  readonly Location?: DocumentationPart_Location | undefined;
  /** The new documentation content map of the targeted API entity. */
  readonly Properties?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The ID for the documentation part. */
  readonly DocumentationPartId?: string | undefined;
}

/** The `Location` property specifies the location of the Amazon API Gateway API entity that the documentation applies to. */
export interface DocumentationPart_Location {
  /** The HTTP verb of a method. */
  readonly Method?: string | undefined;
  /** The name of the targeted API entity. */
  readonly Name?: string | undefined;
  /** The URL path of the target. */
  readonly Path?: string | undefined;
  /** The HTTP status code of a response. */
  readonly StatusCode?: string | undefined;
  /** The type of API entity to which the documentation content applies. */
  readonly Type?: string | undefined;
}

/** `AWS::ApiGateway::DocumentationVersion`: The `AWS::ApiGateway::DocumentationVersion` resource creates a snapshot of the documentation for an API. */
export interface DocumentationVersion {
  /** A description about the new documentation snapshot. */
  readonly Description?: string | undefined;
  /** The version identifier of the to-be-updated documentation version. */
  readonly DocumentationVersion?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
}

/** `AWS::ApiGateway::DomainName`: The `AWS::ApiGateway::DomainName` resource specifies a public custom domain name for your API in API Gateway. */
export interface DomainName {
  /** The reference to an AWS -managed certificate that will be used by edge-optimized endpoint or private endpoint for this… */
  readonly CertificateArn?: string | undefined;
  /** The custom domain name as an API host name, for example, `my-api.example.com`. */
  readonly DomainName?: string | undefined;
  /** The endpoint access mode for your DomainName. */
  readonly EndpointAccessMode?: string | undefined;
  /** The endpoint configuration of this DomainName showing the endpoint types and IP address types of the domain name. */
  readonly EndpointConfiguration?: DomainName_EndpointConfiguration | undefined;
  /** The mutual TLS authentication configuration for a custom domain name. */
  readonly MutualTlsAuthentication?: DomainName_MutualTlsAuthentication | undefined;
  /** The ARN of the public certificate issued by ACM to validate ownership of your custom domain. */
  readonly OwnershipVerificationCertificateArn?: string | undefined;
  /** The reference to an AWS -managed certificate that will be used for validating the regional domain name. */
  readonly RegionalCertificateArn?: string | undefined;
  /** The routing mode for this domain name. */
  readonly RoutingMode?: string | undefined;
  /** The Transport Layer Security (TLS) version + cipher suite for this DomainName. */
  readonly SecurityPolicy?: string | undefined;
  /** The collection of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon CloudFront distribution domain name that's mapped to the custom domain name. */
  readonly DistributionDomainName?: string | undefined;
  /** The region-agnostic Amazon Route 53 Hosted Zone ID of the edge-optimized endpoint. */
  readonly DistributionHostedZoneId?: string | undefined;
  /** The ARN of the domain name. */
  readonly DomainNameArn?: string | undefined;
  /** The domain name associated with the regional endpoint for this custom domain name. */
  readonly RegionalDomainName?: string | undefined;
  /** The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint. */
  readonly RegionalHostedZoneId?: string | undefined;
}

/** The `EndpointConfiguration` property type specifies the endpoint types and IP address types of an Amazon API Gateway… */
export interface DomainName_EndpointConfiguration {
  /** The IP address types that can invoke this DomainName. */
  readonly IpAddressType?: string | undefined;
  /** A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). */
  readonly Types?: readonly string[] | undefined;
}

/** The mutual TLS authentication configuration for a custom domain name. */
export interface DomainName_MutualTlsAuthentication {
  /** An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example `s3://bucket-name/key-name`. */
  readonly TruststoreUri?: string | undefined;
  /** The version of the S3 object that contains your truststore. */
  readonly TruststoreVersion?: string | undefined;
}

/** `AWS::ApiGateway::DomainNameAccessAssociation`: The `AWS::ApiGateway::DomainNameAccessAssociation` resource creates a domain name access association between an access… */
export interface DomainNameAccessAssociation {
  /** The identifier of the domain name access association source. */
  readonly AccessAssociationSource?: string | undefined;
  /** The type of the domain name access association source. */
  readonly AccessAssociationSourceType?: string | undefined;
  /** The ARN of the domain name. */
  readonly DomainNameArn?: string | undefined;
  /** The collection of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The access association ARN. */
  readonly DomainNameAccessAssociationArn?: string | undefined;
}

/** `AWS::ApiGateway::DomainNameV2`: The `AWS::ApiGateway::DomainNameV2` resource specifies a custom domain name for your private APIs in API Gateway. */
export interface DomainNameV2 {
  /** The reference to an AWS -managed certificate that will be used by the private endpoint for this domain name. */
  readonly CertificateArn?: string | undefined;
  /** Represents a custom domain name as a user-friendly host name of an API (RestApi). */
  readonly DomainName?: string | undefined;
  /** The endpoint access mode for your DomainName. */
  readonly EndpointAccessMode?: string | undefined;
  /** The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName)… */
  readonly EndpointConfiguration?: DomainNameV2_EndpointConfiguration | undefined;
  /** A stringified JSON policy document that applies to the `execute-api` service for this DomainName regardless of the… */
  readonly Policy?: PolicyDocument | undefined;
  /** The routing mode for this domain name. */
  readonly RoutingMode?: string | undefined;
  /** The Transport Layer Security (TLS) version + cipher suite for this DomainName. */
  readonly SecurityPolicy?: string | undefined;
  /** The collection of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the domain name. */
  readonly DomainNameArn?: string | undefined;
  /** The domain name ID. */
  readonly DomainNameId?: string | undefined;
}

/** The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName)… */
export interface DomainNameV2_EndpointConfiguration {
  /** The IP address types that can invoke an API (RestApi) or a DomainName. */
  readonly IpAddressType?: string | undefined;
  /** A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). */
  readonly Types?: readonly string[] | undefined;
}

/** `AWS::ApiGateway::GatewayResponse`: The `AWS::ApiGateway::GatewayResponse` resource creates a gateway response for your API. */
export interface GatewayResponse {
  /** Response parameters (paths, query strings and headers) of the GatewayResponse as a string-to-string map of key-value… */
  readonly ResponseParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** Response templates of the GatewayResponse as a string-to-string map of key-value pairs. */
  readonly ResponseTemplates?: { readonly [key: string]: string | undefined } | undefined;
  /** The response type of the associated GatewayResponse. */
  readonly ResponseType?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The HTTP status code for this GatewayResponse. */
  readonly StatusCode?: string | undefined;
  /** The ID for the gateway response. */
  readonly Id?: string | undefined;
}

/** `AWS::ApiGateway::Method`: The `AWS::ApiGateway::Method` resource creates API Gateway methods that define the parameters and body that clients… */
export interface Method {
  /** A boolean flag specifying whether a valid ApiKey is required to invoke this method. */
  readonly ApiKeyRequired?: boolean | undefined;
  /** A list of authorization scopes configured on the method. */
  readonly AuthorizationScopes?: readonly string[] | undefined;
  /** The method's authorization type. */
  readonly AuthorizationType?: string | undefined;
  /** The identifier of an authorizer to use on this method. */
  readonly AuthorizerId?: string | undefined;
  /** The method's HTTP verb. */
  readonly HttpMethod?: string | undefined;
  /** Represents an `HTTP`, `HTTP_PROXY`, `AWS`, `AWS_PROXY`, or Mock integration. */
  readonly Integration?: Method_Integration | undefined;
  /** Gets a method response associated with a given HTTP status code. */
  readonly MethodResponses?: readonly Method_MethodResponse[] | undefined;
  /** A human-friendly operation identifier for the method. */
  readonly OperationName?: string | undefined;
  /** A key-value map specifying data schemas, represented by Model resources, (as the mapped value) of the request payloads… */
  readonly RequestModels?: { readonly [key: string]: string | undefined } | undefined;
  /** A key-value map defining required or optional method request parameters that can be accepted by API Gateway. */
  readonly RequestParameters?: { readonly [key: string]: boolean | string | undefined } | undefined;
  /** The identifier of a RequestValidator for request validation. */
  readonly RequestValidatorId?: string | undefined;
  /** The Resource identifier for the MethodResponse resource. */
  readonly ResourceId?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
}

/** `Integration` is a property of the AWS::ApiGateway::Method resource that specifies information about the target backend… */
export interface Method_Integration {
  /** A list of request parameters whose values API Gateway caches. */
  readonly CacheKeyParameters?: readonly string[] | undefined;
  /** Specifies a group of related cached parameters. */
  readonly CacheNamespace?: string | undefined;
  /** The ID of the VpcLink used for the integration when `connectionType=VPC_LINK` and undefined, otherwise. */
  readonly ConnectionId?: string | undefined;
  /** The type of the network connection to the integration endpoint. */
  readonly ConnectionType?: string | undefined;
  /** Specifies how to handle request payload content type conversions. */
  readonly ContentHandling?: string | undefined;
  /** Specifies the credentials required for the integration, if any. */
  readonly Credentials?: string | undefined;
  /** Specifies the integration's HTTP method type. */
  readonly IntegrationHttpMethod?: string | undefined;
  /** Specifies the integration's responses. */
  readonly IntegrationResponses?: readonly Method_IntegrationResponse[] | undefined;
  /** The ALB or NLB listener to send the request to. */
  readonly IntegrationTarget?: string | undefined;
  /** Specifies how the method request body of an unmapped content type will be passed through the integration request to the… */
  readonly PassthroughBehavior?: string | undefined;
  /** A key-value map specifying request parameters that are passed from the method request to the back end. */
  readonly RequestParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type… */
  readonly RequestTemplates?: { readonly [key: string]: string | undefined } | undefined;
  /** The response transfer mode of the integration. */
  readonly ResponseTransferMode?: string | undefined;
  /** Custom timeout between 50 and 29,000 milliseconds. */
  readonly TimeoutInMillis?: number | undefined;
  /** Specifies an API method integration type. */
  readonly Type?: string | undefined;
  /** Specifies Uniform Resource Identifier (URI) of the integration endpoint. */
  readonly Uri?: string | undefined;
}

/** `IntegrationResponse` is a property of the Amazon API Gateway Method Integration property type that specifies the… */
export interface Method_IntegrationResponse {
  /** Specifies how to handle response payload content type conversions. */
  readonly ContentHandling?: string | undefined;
  /** A key-value map specifying response parameters that are passed to the method response from the back end. */
  readonly ResponseParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** Specifies the templates used to transform the integration response body. */
  readonly ResponseTemplates?: { readonly [key: string]: string | undefined } | undefined;
  /** Specifies the regular expression (regex) pattern used to choose an integration response based on the response from the… */
  readonly SelectionPattern?: string | undefined;
  /** Specifies the status code that is used to map the integration response to an existing MethodResponse. */
  readonly StatusCode?: string | undefined;
}

/** Represents a method response of a given HTTP status code returned to the client. */
export interface Method_MethodResponse {
  /** Specifies the Model resources used for the response's content-type. */
  readonly ResponseModels?: { readonly [key: string]: string | undefined } | undefined;
  /** A key-value map specifying required or optional response parameters that API Gateway can send back to the caller. */
  readonly ResponseParameters?: { readonly [key: string]: boolean | string | undefined } | undefined;
  /** The method response's status code. */
  readonly StatusCode?: string | undefined;
}

/** `AWS::ApiGateway::Model`: The `AWS::ApiGateway::Model` resource defines the structure of a request or response payload for an API method. */
export interface Model {
  /** The content-type for the model. */
  readonly ContentType?: string | undefined;
  /** The description of the model. */
  readonly Description?: string | undefined;
  /** A name for the model. */
  readonly Name?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The schema for the model. */
  readonly Schema?: Json | undefined;
}

/** `AWS::ApiGateway::RequestValidator`: The `AWS::ApiGateway::RequestValidator` resource sets up basic validation rules for incoming requests to your API. */
export interface RequestValidator {
  /** The name of this RequestValidator */
  readonly Name?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** A Boolean flag to indicate whether to validate a request body according to the configured Model schema. */
  readonly ValidateRequestBody?: boolean | undefined;
  /** A Boolean flag to indicate whether to validate request parameters ( `true` ) or not ( `false` ). */
  readonly ValidateRequestParameters?: boolean | undefined;
  /** The ID for the request validator. */
  readonly RequestValidatorId?: string | undefined;
}

/** `AWS::ApiGateway::Resource`: The `AWS::ApiGateway::Resource` resource creates a resource in an API. */
export interface Resource {
  /** The parent resource's identifier. */
  readonly ParentId?: string | undefined;
  /** The last path segment for this resource. */
  readonly PathPart?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The ID for the resource. */
  readonly ResourceId?: string | undefined;
}

/** `AWS::ApiGateway::RestApi`: The `AWS::ApiGateway::RestApi` resource creates a REST API. */
export interface RestApi {
  /** The source of the API key for metering requests according to a usage plan. */
  readonly ApiKeySourceType?: string | undefined;
  /** The list of binary media types supported by the RestApi. */
  readonly BinaryMediaTypes?: readonly string[] | undefined;
  /** An OpenAPI specification that defines a set of RESTful APIs in JSON format. */
  readonly Body?: Json | undefined;
  /** The Amazon Simple Storage Service (Amazon S3) location that points to an OpenAPI file, which defines a set of RESTful… */
  readonly BodyS3Location?: RestApi_S3Location | undefined;
  /** The ID of the RestApi that you want to clone from. */
  readonly CloneFrom?: string | undefined;
  /** The description of the RestApi. */
  readonly Description?: string | undefined;
  /** Specifies whether clients can invoke your API by using the default `execute-api` endpoint. */
  readonly DisableExecuteApiEndpoint?: boolean | undefined;
  /** The endpoint access mode for your RestApi. */
  readonly EndpointAccessMode?: string | undefined;
  /** A list of the endpoint types and IP address types of the API. */
  readonly EndpointConfiguration?: RestApi_EndpointConfiguration | undefined;
  /** A query parameter to indicate whether to rollback the API update ( `true` ) or not ( `false` ) when a warning is… */
  readonly FailOnWarnings?: boolean | undefined;
  /** A nullable integer that is used to enable compression (with non-negative between 0 and 10485760 (10M) bytes, inclusive)… */
  readonly MinimumCompressionSize?: number | undefined;
  /** This property applies only when you use OpenAPI to define your REST API. */
  readonly Mode?: string | undefined;
  /** The name of the RestApi. */
  readonly Name?: string | undefined;
  /** Custom header parameters as part of the request. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** A policy document that contains the permissions for the `RestApi` resource. */
  readonly Policy?: PolicyDocument | undefined;
  /** The Transport Layer Security (TLS) version + cipher suite for this RestApi. */
  readonly SecurityPolicy?: string | undefined;
  /** The key-value map of strings. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Version?: string | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The root resource ID for a `RestApi` resource, such as `a0bc123d4e`. */
  readonly RootResourceId?: string | undefined;
}

/** The `EndpointConfiguration` property type specifies the endpoint types and IP address types of a REST API. */
export interface RestApi_EndpointConfiguration {
  /** The IP address types that can invoke an API (RestApi). */
  readonly IpAddressType?: string | undefined;
  /** A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). */
  readonly Types?: readonly string[] | undefined;
  /** A list of VpcEndpointIds of an API (RestApi) against which to create Route53 ALIASes. */
  readonly VpcEndpointIds?: readonly string[] | undefined;
}

/** `S3Location` is a property of the AWS::ApiGateway::RestApi resource that specifies the Amazon S3 location of a OpenAPI… */
export interface RestApi_S3Location {
  /** The name of the S3 bucket where the OpenAPI file is stored. */
  readonly Bucket?: string | undefined;
  /** The Amazon S3 ETag (a file checksum) of the OpenAPI file. */
  readonly ETag?: string | undefined;
  /** The file name of the OpenAPI file (Amazon S3 object name). */
  readonly Key?: string | undefined;
  /** For versioning-enabled buckets, a specific version of the OpenAPI file. */
  readonly Version?: string | undefined;
}

/** `AWS::ApiGateway::Stage`: The `AWS::ApiGateway::Stage` resource creates a stage for a deployment. */
export interface Stage {
  /** Access log settings, including the access log format and access log destination ARN. */
  readonly AccessLogSetting?: Stage_AccessLogSetting | undefined;
  /** Specifies whether a cache cluster is enabled for the stage. */
  readonly CacheClusterEnabled?: boolean | undefined;
  /** The stage's cache capacity in GB. */
  readonly CacheClusterSize?: string | undefined;
  /** Settings for the canary deployment in this stage. */
  readonly CanarySetting?: Stage_CanarySetting | undefined;
  /** The identifier of a client certificate for an API stage. */
  readonly ClientCertificateId?: string | undefined;
  /** The identifier of the Deployment that the stage points to. */
  readonly DeploymentId?: string | undefined;
  /** The stage's description. */
  readonly Description?: string | undefined;
  /** The version of the associated API documentation. */
  readonly DocumentationVersion?: string | undefined;
  /** A map that defines the method settings for a Stage resource. */
  readonly MethodSettings?: readonly Stage_MethodSetting[] | undefined;
  /** The string identifier of the associated RestApi. */
  readonly RestApiId?: string | undefined;
  /** The name of the stage is the first path segment in the Uniform Resource Identifier (URI) of a call to API Gateway. */
  readonly StageName?: string | undefined;
  /** The collection of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies whether active tracing with X-ray is enabled for the Stage. */
  readonly TracingEnabled?: boolean | undefined;
  /** A map (string-to-string map) that defines the stage variables, where the variable name is the key and the variable… */
  readonly Variables?: { readonly [key: string]: string | undefined } | undefined;
}

/** The `AccessLogSetting` property type specifies settings for logging access in this stage. */
export interface Stage_AccessLogSetting {
  /** The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive… */
  readonly DestinationArn?: string | undefined;
  /** A single line format of the access logs of data, as specified by selected $context variables. */
  readonly Format?: string | undefined;
}

/** Configuration settings of a canary deployment. */
export interface Stage_CanarySetting {
  /** The ID of the canary deployment. */
  readonly DeploymentId?: string | undefined;
  /** The percent (0-100) of traffic diverted to a canary deployment. */
  readonly PercentTraffic?: number | undefined;
  /** Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary. */
  readonly StageVariableOverrides?: { readonly [key: string]: string | undefined } | undefined;
  /** A Boolean flag to indicate whether the canary deployment uses the stage cache or not. */
  readonly UseStageCache?: boolean | undefined;
}

/** The `MethodSetting` property type configures settings for all methods in a stage. */
export interface Stage_MethodSetting {
  /** Specifies whether the cached responses are encrypted. */
  readonly CacheDataEncrypted?: boolean | undefined;
  /** Specifies the time to live (TTL), in seconds, for cached responses. */
  readonly CacheTtlInSeconds?: number | undefined;
  /** Specifies whether responses should be cached and returned for requests. */
  readonly CachingEnabled?: boolean | undefined;
  /** Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon… */
  readonly DataTraceEnabled?: boolean | undefined;
  /** The HTTP method. */
  readonly HttpMethod?: string | undefined;
  /** Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs. */
  readonly LoggingLevel?: string | undefined;
  /** Specifies whether Amazon CloudWatch metrics are enabled for this method. */
  readonly MetricsEnabled?: boolean | undefined;
  /** The resource path for this method. */
  readonly ResourcePath?: string | undefined;
  /** Specifies the throttling burst limit. */
  readonly ThrottlingBurstLimit?: number | undefined;
  /** Specifies the throttling rate limit. */
  readonly ThrottlingRateLimit?: number | undefined;
}

/** `AWS::ApiGateway::UsagePlan`: The `AWS::ApiGateway::UsagePlan` resource creates a usage plan for deployed APIs. */
export interface UsagePlan {
  /** The associated API stages of a usage plan. */
  readonly ApiStages?: readonly UsagePlan_ApiStage[] | undefined;
  /** The description of a usage plan. */
  readonly Description?: string | undefined;
  /** The target maximum number of permitted requests per a given unit time interval. */
  readonly Quota?: UsagePlan_QuotaSettings | undefined;
  /** The collection of tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A map containing method level throttling information for API stage in a usage plan. */
  readonly Throttle?: UsagePlan_ThrottleSettings | undefined;
  /** The name of a usage plan. */
  readonly UsagePlanName?: string | undefined;
  /** The ID for the usage plan. */
  readonly Id?: string | undefined;
}

/** API stage name of the associated API stage in a usage plan. */
export interface UsagePlan_ApiStage {
  /** API Id of the associated API stage in a usage plan. */
  readonly ApiId?: string | undefined;
  /** API stage name of the associated API stage in a usage plan. */
  readonly Stage?: string | undefined;
  /** Map containing method level throttling information for API stage in a usage plan. */
  readonly Throttle?: { readonly [key: string]: UsagePlan_ThrottleSettings | undefined } | undefined;
}

/** `QuotaSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies a target for the maximum number… */
export interface UsagePlan_QuotaSettings {
  /** The target maximum number of requests that can be made in a given time period. */
  readonly Limit?: number | undefined;
  /** The number of requests subtracted from the given limit in the initial time period. */
  readonly Offset?: number | undefined;
  /** The time period in which the limit applies. */
  readonly Period?: string | undefined;
}

/** `ThrottleSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies the overall request rate… */
export interface UsagePlan_ThrottleSettings {
  /** The API target request burst rate limit. */
  readonly BurstLimit?: number | undefined;
  /** The API target request rate limit. */
  readonly RateLimit?: number | undefined;
}

/** `AWS::ApiGateway::UsagePlanKey`: The `AWS::ApiGateway::UsagePlanKey` resource associates an API key with a usage plan. */
export interface UsagePlanKey {
  /** The Id of the UsagePlanKey resource. */
  readonly KeyId?: string | undefined;
  /** The type of a UsagePlanKey resource for a plan customer. */
  readonly KeyType?: string | undefined;
  /** The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a plan… */
  readonly UsagePlanId?: string | undefined;
  /** The ID for the usage plan key. */
  readonly Id?: string | undefined;
}

/** `AWS::ApiGateway::VpcLink`: The `AWS::ApiGateway::VpcLink` resource creates an API Gateway VPC link for a REST API to access resources in an Amazon… */
export interface VpcLink {
  /** The description of the VPC link. */
  readonly Description?: string | undefined;
  /** The name used to label and identify the VPC link. */
  readonly Name?: string | undefined;
  /** An array of arbitrary tags (key-value pairs) to associate with the VPC link. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the network load balancer of the VPC targeted by the VPC link. */
  readonly TargetArns?: readonly string[] | undefined;
  /** The ID for the VPC link. */
  readonly VpcLinkId?: string | undefined;
}

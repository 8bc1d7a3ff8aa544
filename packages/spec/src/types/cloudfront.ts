// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CloudFront::AnycastIpList`: An Anycast static IP list. */
export interface AnycastIpList {
  /** The IP address type for the Anycast static IP list. */
  readonly IpAddressType?: string | undefined;
  /** The number of IP addresses in the Anycast static IP list. */
  readonly IpCount?: number | undefined;
  /** A list of IPAM CIDR configurations that define the IP address ranges, IPAM pools, and associated Anycast IP addresses. */
  readonly IpamCidrConfigs?: readonly AnycastIpList_IpamCidrConfig[] | undefined;
  /** The name of the Anycast static IP list. */
  readonly Name?: string | undefined;
  /** A complex type that contains zero or more `Tag` elements. */
  readonly Tags?: AnycastIpList_Tags | undefined;
  /** An Anycast static IP list. */
  readonly AnycastIpList?: AnycastIpList_AnycastIpList | undefined;
  /** A complex type that contains `Tag` key and `Tag` value. */
  readonly ETag?: string | undefined;
  /** The ID of the Anycast static IP list. */
  readonly Id?: string | undefined;
  /** The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP address. */
  readonly IpamCidrConfigResults?: readonly AnycastIpList_IpamCidrConfigResult[] | undefined;
}

/** An Anycast static IP list. */
export interface AnycastIpList_AnycastIpList {
  /** The static IP addresses that are allocated to the Anycast static IP list. */
  readonly AnycastIps?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the Anycast static IP list. */
  readonly Arn?: string | undefined;
  /** The ID of the Anycast static IP list. */
  readonly Id?: string | undefined;
  /** The IP address type for the Anycast static IP list. */
  readonly IpAddressType?: string | undefined;
  /** The number of IP addresses in the Anycast static IP list. */
  readonly IpCount?: number | undefined;
  /** The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP address. */
  readonly IpamCidrConfigResults?: readonly AnycastIpList_IpamCidrConfigResult[] | undefined;
  /** The last time the Anycast static IP list was modified. */
  readonly LastModifiedTime?: string | undefined;
  /** The name of the Anycast static IP list. */
  readonly Name?: string | undefined;
  /** The status of the Anycast static IP list. */
  readonly Status?: string | undefined;
}

/** Configuration for an IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast IP address. */
export interface AnycastIpList_IpamCidrConfig {
  /** The CIDR that specifies the IP address range for this IPAM configuration. */
  readonly Cidr?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to. */
  readonly IpamPoolArn?: string | undefined;
}

/** The result for the IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast IP address. */
export interface AnycastIpList_IpamCidrConfigResult {
  /** The specified Anycast IP address allocated from the IPAM pool for this CIDR configuration. */
  readonly AnycastIp?: string | undefined;
  /** The CIDR that specifies the IP address range for this IPAM configuration. */
  readonly Cidr?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to. */
  readonly IpamPoolArn?: string | undefined;
  /** The current status of the IPAM CIDR configuration. */
  readonly Status?: string | undefined;
}

/** A complex type that contains zero or more `Tag` elements. */
export interface AnycastIpList_Tags {
  /** A complex type that contains `Tag` elements. */
  readonly Items?: readonly Tag[] | undefined;
}

/** `AWS::CloudFront::CachePolicy`: A cache policy. */
export interface CachePolicy {
  /** The cache policy configuration. */
  readonly CachePolicyConfig?: CachePolicy_CachePolicyConfig | undefined;
  /** The unique identifier for the cache policy. */
  readonly Id?: string | undefined;
  /** The date and time when the cache policy was last modified. */
  readonly LastModifiedTime?: string | undefined;
}

/** A cache policy configuration. */
export interface CachePolicy_CachePolicyConfig {
  /** A comment to describe the cache policy. */
  readonly Comment?: string | undefined;
  /** The default amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends… */
  readonly DefaultTTL?: number | undefined;
  /** The maximum amount of time, in seconds, that objects stay in the CloudFront cache before CloudFront sends another… */
  readonly MaxTTL?: number | undefined;
  /** The minimum amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends… */
  readonly MinTTL?: number | undefined;
  /** A unique name to identify the cache policy. */
  readonly Name?: string | undefined;
  /** The HTTP headers, cookies, and URL query strings to include in the cache key. */
  readonly ParametersInCacheKeyAndForwardedToOrigin?: CachePolicy_ParametersInCacheKeyAndForwardedToOrigin | undefined;
}

/** An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache… */
export interface CachePolicy_CookiesConfig {
  /** Determines whether any cookies in viewer requests are included in the cache key and in requests that CloudFront sends… */
  readonly CookieBehavior?: string | undefined;
  /** Contains a list of cookie names. */
  readonly Cookies?: readonly string[] | undefined;
}

/** An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in… */
export interface CachePolicy_HeadersConfig {
  /** Determines whether any HTTP headers are included in the cache key and in requests that CloudFront sends to the origin. */
  readonly HeaderBehavior?: string | undefined;
  /** Contains a list of HTTP header names. */
  readonly Headers?: readonly string[] | undefined;
}

/** This object determines the values that CloudFront includes in the cache key. */
export interface CachePolicy_ParametersInCacheKeyAndForwardedToOrigin {
  /** An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache… */
  readonly CookiesConfig?: CachePolicy_CookiesConfig | undefined;
  /** A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests… */
  readonly EnableAcceptEncodingBrotli?: boolean | undefined;
  /** A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests… */
  readonly EnableAcceptEncodingGzip?: boolean | undefined;
  /** An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in… */
  readonly HeadersConfig?: CachePolicy_HeadersConfig | undefined;
  /** An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are… */
  readonly QueryStringsConfig?: CachePolicy_QueryStringsConfig | undefined;
}

/** An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are… */
export interface CachePolicy_QueryStringsConfig {
  /** Determines whether any URL query strings in viewer requests are included in the cache key and in requests that… */
  readonly QueryStringBehavior?: string | undefined;
  /** Contains a list of query string names. */
  readonly QueryStrings?: readonly string[] | undefined;
}

/** `AWS::CloudFront::CloudFrontOriginAccessIdentity`: The request to create a new origin access identity (OAI). */
export interface CloudFrontOriginAccessIdentity {
  /** The current configuration information for the identity. */
  readonly CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentity_CloudFrontOriginAccessIdentityConfig | undefined;
  /** The ID for the origin access identity, for example, `E74FTE3AJFJ256A`. */
  readonly Id?: string | undefined;
  /** The Amazon S3 canonical user ID for the origin access identity, used when giving the origin access identity read… */
  readonly S3CanonicalUserId?: string | undefined;
}

/** Origin access identity configuration. */
export interface CloudFrontOriginAccessIdentity_CloudFrontOriginAccessIdentityConfig {
  /** A comment to describe the origin access identity. */
  readonly Comment?: string | undefined;
}

/** `AWS::CloudFront::ConnectionFunction`: A connection function. */
export interface ConnectionFunction {
  /** A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. */
  readonly AutoPublish?: boolean | undefined;
  /** The code for the connection function. */
  readonly ConnectionFunctionCode?: string | undefined;
  /** Contains configuration information about a CloudFront function. */
  readonly ConnectionFunctionConfig?: ConnectionFunction_ConnectionFunctionConfig | undefined;
  /** The connection function name. */
  readonly Name?: string | undefined;
  /** A complex type that contains zero or more `Tag` elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The connection function Amazon Resource Name (ARN). */
  readonly ConnectionFunctionArn?: string | undefined;
  /** The connection function created time. */
  readonly CreatedTime?: string | undefined;
  /** A complex type that contains `Tag` key and `Tag` value. */
  readonly ETag?: string | undefined;
  /** The connection function ID. */
  readonly Id?: string | undefined;
  /** The connection function last modified time. */
  readonly LastModifiedTime?: string | undefined;
  /** The connection function stage. */
  readonly Stage?: string | undefined;
  /** The connection function status. */
  readonly Status?: string | undefined;
}

/** Contains configuration information about a CloudFront function. */
export interface ConnectionFunction_ConnectionFunctionConfig {
  /** A comment to describe the function. */
  readonly Comment?: string | undefined;
  /** The configuration for the key value store associations. */
  readonly KeyValueStoreAssociations?: readonly ConnectionFunction_KeyValueStoreAssociation[] | undefined;
  /** The function's runtime environment version. */
  readonly Runtime?: string | undefined;
}

/** The key value store association. */
export interface ConnectionFunction_KeyValueStoreAssociation {
  /** The Amazon Resource Name (ARN) of the key value store association. */
  readonly KeyValueStoreARN?: string | undefined;
}

/** `AWS::CloudFront::ConnectionGroup`: The connection group for your distribution tenants. */
export interface ConnectionGroup {
  /** The ID of the Anycast static IP list. */
  readonly AnycastIpListId?: string | undefined;
  /** Whether the connection group is enabled. */
  readonly Enabled?: boolean | undefined;
  /** IPv6 is enabled for the connection group. */
  readonly Ipv6Enabled?: boolean | undefined;
  /** The name of the connection group. */
  readonly Name?: string | undefined;
  /** A complex type that contains zero or more `Tag` elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the connection group. */
  readonly Arn?: string | undefined;
  /** The date and time when the connection group was created. */
  readonly CreatedTime?: string | undefined;
  /** The current version of the connection group. */
  readonly ETag?: string | undefined;
  /** The ID of the connection group. */
  readonly Id?: string | undefined;
  /** Whether the connection group is the default connection group for the distribution tenants. */
  readonly IsDefault?: boolean | undefined;
  /** The date and time when the connection group was updated. */
  readonly LastModifiedTime?: string | undefined;
  /** The routing endpoint (also known as the DNS name) that is assigned to the connection group, such as… */
  readonly RoutingEndpoint?: string | undefined;
  /** The status of the connection group. */
  readonly Status?: string | undefined;
}

/** `AWS::CloudFront::ContinuousDeploymentPolicy`: Creates a continuous deployment policy that routes a subset of production traffic from a primary distribution to a… */
export interface ContinuousDeploymentPolicy {
  /** Contains the configuration for a continuous deployment policy. */
  readonly ContinuousDeploymentPolicyConfig?: ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfig | undefined;
  /** The identifier of the cotinuous deployment policy. */
  readonly Id?: string | undefined;
  /** The date and time when the continuous deployment policy was last modified. */
  readonly LastModifiedTime?: string | undefined;
}

/** Contains the configuration for a continuous deployment policy. */
export interface ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfig {
  /** A Boolean that indicates whether this continuous deployment policy is enabled (in effect). */
  readonly Enabled?: boolean | undefined;
  /** This configuration determines which HTTP requests are sent to the staging distribution. */
  readonly SingleHeaderPolicyConfig?: ContinuousDeploymentPolicy_SingleHeaderPolicyConfig | undefined;
  /** This configuration determines the percentage of HTTP requests that are sent to the staging distribution. */
  readonly SingleWeightPolicyConfig?: ContinuousDeploymentPolicy_SingleWeightPolicyConfig | undefined;
  /** The CloudFront domain name of the staging distribution. */
  readonly StagingDistributionDnsNames?: readonly string[] | undefined;
  /** Contains the parameters for routing production traffic from your primary to staging distributions. */
  readonly TrafficConfig?: ContinuousDeploymentPolicy_TrafficConfig | undefined;
  /** The type of traffic configuration. */
  readonly Type?: string | undefined;
}

/** Session stickiness provides the ability to define multiple requests from a single viewer as a single session. */
export interface ContinuousDeploymentPolicy_SessionStickinessConfig {
  /** The amount of time after which you want sessions to cease if no requests are received. */
  readonly IdleTTL?: number | undefined;
  /** The maximum amount of time to consider requests from the viewer as being part of the same session. */
  readonly MaximumTTL?: number | undefined;
}

/** Determines which HTTP requests are sent to the staging distribution. */
export interface ContinuousDeploymentPolicy_SingleHeaderConfig {
  /** The request header name that you want CloudFront to send to your staging distribution. */
  readonly Header?: string | undefined;
  /** The request header value. */
  readonly Value?: string | undefined;
}

/** Defines a single header policy for a CloudFront distribution. */
export interface ContinuousDeploymentPolicy_SingleHeaderPolicyConfig {
  /** The name of the HTTP header that CloudFront uses to configure for the single header policy. */
  readonly Header?: string | undefined;
  /** Specifies the value to assign to the header for a single header policy. */
  readonly Value?: string | undefined;
}

/** This configuration determines the percentage of HTTP requests that are sent to the staging distribution. */
export interface ContinuousDeploymentPolicy_SingleWeightConfig {
  /** Session stickiness provides the ability to define multiple requests from a single viewer as a single session. */
  readonly SessionStickinessConfig?: ContinuousDeploymentPolicy_SessionStickinessConfig | undefined;
  /** The percentage of traffic to send to a staging distribution, expressed as a decimal number between 0 and 0.15. */
  readonly Weight?: number | undefined;
}

/** Configure a policy that CloudFront uses to route requests to different origins or use different cache settings, based… */
export interface ContinuousDeploymentPolicy_SingleWeightPolicyConfig {
  /** Enable session stickiness for the associated origin or cache settings. */
  readonly SessionStickinessConfig?: ContinuousDeploymentPolicy_SessionStickinessConfig | undefined;
  /** The percentage of requests that CloudFront will use to send to an associated origin or cache settings. */
  readonly Weight?: number | undefined;
}

/** The traffic configuration of your continuous deployment. */
export interface ContinuousDeploymentPolicy_TrafficConfig {
  /** Determines which HTTP requests are sent to the staging distribution. */
  readonly SingleHeaderConfig?: ContinuousDeploymentPolicy_SingleHeaderConfig | undefined;
  /** Contains the percentage of traffic to send to the staging distribution. */
  readonly SingleWeightConfig?: ContinuousDeploymentPolicy_SingleWeightConfig | undefined;
  /** The type of traffic configuration. */
  readonly Type?: string | undefined;
}

/** `AWS::CloudFront::Distribution`: A distribution tells CloudFront where you want content to be delivered from, and the details about how to track and… */
export interface Distribution {
  /** The distribution's configuration. */
  readonly DistributionConfig?: Distribution_DistributionConfig | undefined;
  /** A complex type that contains zero or more `Tag` elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The domain name of the resource, such as `d111111abcdef8.cloudfront.net`. */
  readonly DomainName?: string | undefined;
  /** The distribution's identifier. */
  readonly Id?: string | undefined;
}

/** A complex type that describes how CloudFront processes requests. */
export interface Distribution_CacheBehavior {
  /** A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your… */
  readonly AllowedMethods?: readonly string[] | undefined;
  /** The unique identifier of the cache policy that is attached to this cache behavior. */
  readonly CachePolicyId?: string | undefined;
  /** A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. */
  readonly CachedMethods?: readonly string[] | undefined;
  /** Whether you want CloudFront to automatically compress certain files for this cache behavior. */
  readonly Compress?: boolean | undefined;
  /** This field only supports standard distributions. */
  readonly DefaultTTL?: number | undefined;
  /** The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific… */
  readonly FieldLevelEncryptionId?: string | undefined;
  /** This field is deprecated. */
  readonly ForwardedValues?: Distribution_ForwardedValues | undefined;
  /** A list of CloudFront functions that are associated with this cache behavior. */
  readonly FunctionAssociations?: readonly Distribution_FunctionAssociation[] | undefined;
  /** The gRPC configuration for your cache behavior. */
  readonly GrpcConfig?: Distribution_GrpcConfig | undefined;
  /** A complex type that contains zero or more Lambda@Edge function associations for a cache behavior. */
  readonly LambdaFunctionAssociations?: readonly Distribution_LambdaFunctionAssociation[] | undefined;
  /** This field only supports standard distributions. */
  readonly MaxTTL?: number | undefined;
  /** This field only supports standard distributions. */
  readonly MinTTL?: number | undefined;
  /** The unique identifier of the origin request policy that is attached to this cache behavior. */
  readonly OriginRequestPolicyId?: string | undefined;
  /** The pattern (for example, `images/*.jpg` ) that specifies which requests to apply the behavior to. */
  readonly PathPattern?: string | undefined;
  /** The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior. */
  readonly RealtimeLogConfigArn?: string | undefined;
  /** The identifier for a response headers policy. */
  readonly ResponseHeadersPolicyId?: string | undefined;
  /** This field only supports standard distributions. */
  readonly SmoothStreaming?: boolean | undefined;
  /** The value of `ID` for the origin that you want CloudFront to route requests to when they match this cache behavior. */
  readonly TargetOriginId?: string | undefined;
  /** A list of key groups that CloudFront can use to validate signed URLs or signed cookies. */
  readonly TrustedKeyGroups?: readonly string[] | undefined;
  /** We recommend using `TrustedKeyGroups` instead of `TrustedSigners`. */
  readonly TrustedSigners?: readonly string[] | undefined;
  /** The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request… */
  readonly ViewerProtocolPolicy?: string | undefined;
}

/** A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses. */
export interface Distribution_CacheTagConfig {
  /** The name of the HTTP header that your origin includes in responses. */
  readonly HeaderName?: string | undefined;
}

/** A connection function association. */
export interface Distribution_ConnectionFunctionAssociation {
  /** The association's ID. */
  readonly Id?: string | undefined;
}

/** This field is deprecated. */
export interface Distribution_Cookies {
  /** This field is deprecated. */
  readonly Forward?: string | undefined;
  /** This field is deprecated. */
  readonly WhitelistedNames?: readonly string[] | undefined;
}

/** A complex type that controls. */
export interface Distribution_CustomErrorResponse {
  /** The minimum amount of time, in seconds, that you want CloudFront to cache the HTTP status code specified in `ErrorCode`. */
  readonly ErrorCachingMinTTL?: number | undefined;
  /** The HTTP status code for which you want to specify a custom error page and/or a caching duration. */
  readonly ErrorCode?: number | undefined;
  /** The HTTP status code that you want CloudFront to return to the viewer along with the custom error page. */
  readonly ResponseCode?: number | undefined;
  /** The path to the custom error page that you want CloudFront to return to a viewer when your origin returns the HTTP… */
  readonly ResponsePagePath?: string | undefined;
}

/** A custom origin. */
export interface Distribution_CustomOriginConfig {
  /** The HTTP port that CloudFront uses to connect to the origin. */
  readonly HTTPPort?: number | undefined;
  /** The HTTPS port that CloudFront uses to connect to the origin. */
  readonly HTTPSPort?: number | undefined;
  /** Specifies which IP protocol CloudFront uses when connecting to your origin. */
  readonly IpAddressType?: string | undefined;
  /** Specifies how long, in seconds, CloudFront persists its connection to the origin. */
  readonly OriginKeepaliveTimeout?: number | undefined;
  /** Configures mutual TLS authentication between CloudFront and your origin server. */
  readonly OriginMtlsConfig?: Distribution_OriginMtlsConfig | undefined;
  /** Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin. */
  readonly OriginProtocolPolicy?: string | undefined;
  /** Specifies how long, in seconds, CloudFront waits for a response from the origin. */
  readonly OriginReadTimeout?: number | undefined;
  /** Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. */
  readonly OriginSSLProtocols?: readonly string[] | undefined;
}

/** A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if request… */
export interface Distribution_DefaultCacheBehavior {
  /** A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your… */
  readonly AllowedMethods?: readonly string[] | undefined;
  /** The unique identifier of the cache policy that is attached to the default cache behavior. */
  readonly CachePolicyId?: string | undefined;
  /** A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. */
  readonly CachedMethods?: readonly string[] | undefined;
  /** Whether you want CloudFront to automatically compress certain files for this cache behavior. */
  readonly Compress?: boolean | undefined;
  /** This field only supports standard distributions. */
  readonly DefaultTTL?: number | undefined;
  /** The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific… */
  readonly FieldLevelEncryptionId?: string | undefined;
  /** This field is deprecated. */
  readonly ForwardedValues?: Distribution_ForwardedValues | undefined;
  /** A list of CloudFront functions that are associated with this cache behavior. */
  readonly FunctionAssociations?: readonly Distribution_FunctionAssociation[] | undefined;
  /** The gRPC configuration for your cache behavior. */
  readonly GrpcConfig?: Distribution_GrpcConfig | undefined;
  /** A complex type that contains zero or more Lambda@Edge function associations for a cache behavior. */
  readonly LambdaFunctionAssociations?: readonly Distribution_LambdaFunctionAssociation[] | undefined;
  /** This field only supports standard distributions. */
  readonly MaxTTL?: number | undefined;
  /** This field only supports standard distributions. */
  readonly MinTTL?: number | undefined;
  /** The unique identifier of the origin request policy that is attached to the default cache behavior. */
  readonly OriginRequestPolicyId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior. */
  readonly RealtimeLogConfigArn?: string | undefined;
  /** The identifier for a response headers policy. */
  readonly ResponseHeadersPolicyId?: string | undefined;
  /** This field only supports standard distributions. */
  readonly SmoothStreaming?: boolean | undefined;
  /** The value of `ID` for the origin that you want CloudFront to route requests to when they use the default cache behavior. */
  readonly TargetOriginId?: string | undefined;
  /** A list of key groups that CloudFront can use to validate signed URLs or signed cookies. */
  readonly TrustedKeyGroups?: readonly string[] | undefined;
  /** We recommend using `TrustedKeyGroups` instead of `TrustedSigners`. */
  readonly TrustedSigners?: readonly string[] | undefined;
  /** The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request… */
  readonly ViewerProtocolPolicy?: string | undefined;
}

/** The value that you assigned to the parameter. */
export interface Distribution_Definition {
  readonly StringSchema?: Distribution_StringSchema | undefined;
}

/** A distribution configuration. */
export interface Distribution_DistributionConfig {
  /** This field only supports standard distributions. */
  readonly Aliases?: readonly string[] | undefined;
  /** To use this field for a multi-tenant distribution, use a connection group instead. */
  readonly AnycastIpListId?: string | undefined;
  /** An alias for the CloudFront distribution's domain name. */
  readonly CNAMEs?: readonly string[] | undefined;
  /** A complex type that contains zero or more `CacheBehavior` elements. */
  readonly CacheBehaviors?: readonly Distribution_CacheBehavior[] | undefined;
  /** A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses. */
  readonly CacheTagConfig?: Distribution_CacheTagConfig | undefined;
  /** A comment to describe the distribution. */
  readonly Comment?: string | undefined;
  /** The distribution's connection function association. */
  readonly ConnectionFunctionAssociation?: Distribution_ConnectionFunctionAssociation | undefined;
  /** This field specifies whether the connection mode is through a standard distribution (direct) or a multi-tenant… */
  readonly ConnectionMode?: string | undefined;
  /** This field only supports standard distributions. */
  readonly ContinuousDeploymentPolicyId?: string | undefined;
  /** A complex type that controls the following. */
  readonly CustomErrorResponses?: readonly Distribution_CustomErrorResponse[] | undefined;
  /** The user-defined HTTP server that serves as the origin for content that CloudFront distributes. */
  readonly CustomOrigin?: Distribution_LegacyCustomOrigin | undefined;
  /** A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if files… */
  readonly DefaultCacheBehavior?: Distribution_DefaultCacheBehavior | undefined;
  /** When a viewer requests the root URL for your distribution, the default root object is the object that you want… */
  readonly DefaultRootObject?: string | undefined;
  /** From this field, you can enable or disable the selected distribution. */
  readonly Enabled?: boolean | undefined;
  /** Specify the HTTP version(s) that you want viewers to use to communicate with CloudFront. */
  readonly HttpVersion?: string | undefined;
  /** To use this field for a multi-tenant distribution, use a connection group instead. */
  readonly IPV6Enabled?: boolean | undefined;
  /** A complex type that controls whether access logs are written for the distribution. */
  readonly Logging?: Distribution_Logging | undefined;
  /** A complex type that contains information about origin groups for this distribution. */
  readonly OriginGroups?: Distribution_OriginGroups | undefined;
  /** A complex type that contains information about origins for this distribution. */
  readonly Origins?: readonly Distribution_Origin[] | undefined;
  /** This field only supports standard distributions. */
  readonly PriceClass?: string | undefined;
  /** A complex type that identifies ways in which you want to restrict distribution of your content. */
  readonly Restrictions?: Distribution_Restrictions | undefined;
  /** The origin as an Amazon S3 bucket. */
  readonly S3Origin?: Distribution_LegacyS3Origin | undefined;
  /** This field only supports standard distributions. */
  readonly Staging?: boolean | undefined;
  /** This field only supports multi-tenant distributions. */
  readonly TenantConfig?: Distribution_TenantConfig | undefined;
  /** A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers. */
  readonly ViewerCertificate?: Distribution_ViewerCertificate | undefined;
  /** The distribution's viewer mTLS configuration. */
  readonly ViewerMtlsConfig?: Distribution_ViewerMtlsConfig | undefined;
  /** Multi-tenant distributions only support AWS WAF V2 web ACLs. */
  readonly WebACLId?: string | undefined;
}

/** This field only supports standard distributions. */
export interface Distribution_ForwardedValues {
  /** This field is deprecated. */
  readonly Cookies?: Distribution_Cookies | undefined;
  /** This field is deprecated. */
  readonly Headers?: readonly string[] | undefined;
  /** This field is deprecated. */
  readonly QueryString?: boolean | undefined;
  /** This field is deprecated. */
  readonly QueryStringCacheKeys?: readonly string[] | undefined;
}

/** A CloudFront function that is associated with a cache behavior in a CloudFront distribution. */
export interface Distribution_FunctionAssociation {
  /** The event type of the function, either `viewer-request` or `viewer-response`. */
  readonly EventType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the function. */
  readonly FunctionARN?: string | undefined;
}

/** A complex type that controls the countries in which your content is distributed. */
export interface Distribution_GeoRestriction {
  /** A complex type that contains a `Location` element for each country in which you want CloudFront either to distribute… */
  readonly Locations?: readonly string[] | undefined;
  /** The method that you want to use to restrict distribution of your content by country. */
  readonly RestrictionType?: string | undefined;
}

/** Amazon CloudFront supports gRPC, an open-source remote procedure call (RPC) framework built on HTTP/2. */
export interface Distribution_GrpcConfig {
  /** Enables your CloudFront distribution to receive gRPC requests and to proxy them directly to your origins. */
  readonly Enabled?: boolean | undefined;
}

/** A complex type that contains a Lambda@Edge function association. */
export interface Distribution_LambdaFunctionAssociation {
  /** Specifies the event type that triggers a Lambda@Edge function invocation. */
  readonly EventType?: string | undefined;
  /** A flag that allows a Lambda@Edge function to have read access to the body content. */
  readonly IncludeBody?: boolean | undefined;
  /** The ARN of the Lambda@Edge function. */
  readonly LambdaFunctionARN?: string | undefined;
}

/** A custom origin. */
export interface Distribution_LegacyCustomOrigin {
  /** The domain name assigned to your CloudFront distribution. */
  readonly DNSName?: string | undefined;
  /** The HTTP port that CloudFront uses to connect to the origin. */
  readonly HTTPPort?: number | undefined;
  /** The HTTPS port that CloudFront uses to connect to the origin. */
  readonly HTTPSPort?: number | undefined;
  /** Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin. */
  readonly OriginProtocolPolicy?: string | undefined;
  /** The minimum SSL/TLS protocol version that CloudFront uses when communicating with your origin server over HTTPs. */
  readonly OriginSSLProtocols?: readonly string[] | undefined;
}

/** The origin as an Amazon S3 bucket. */
export interface Distribution_LegacyS3Origin {
  /** The domain name assigned to your CloudFront distribution. */
  readonly DNSName?: string | undefined;
  /** The CloudFront origin access identity to associate with the distribution. */
  readonly OriginAccessIdentity?: string | undefined;
}

/** A complex type that specifies whether access logs are written for the distribution. */
export interface Distribution_Logging {
  /** The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`. */
  readonly Bucket?: string | undefined;
  /** Specifies whether you want CloudFront to include cookies in access logs, specify `true` for `IncludeCookies`. */
  readonly IncludeCookies?: boolean | undefined;
  /** An optional string that you want CloudFront to prefix to the access log `filenames` for this distribution, for example,… */
  readonly Prefix?: string | undefined;
}

/** An origin. */
export interface Distribution_Origin {
  /** The number of times that CloudFront attempts to connect to the origin. */
  readonly ConnectionAttempts?: number | undefined;
  /** The number of seconds that CloudFront waits when trying to establish a connection to the origin. */
  readonly ConnectionTimeout?: number | undefined;
  /** Use this type to specify an origin that is not an Amazon S3 bucket, with one exception. */
  readonly CustomOriginConfig?: Distribution_CustomOriginConfig | undefined;
  /** The domain name for the origin. */
  readonly DomainName?: string | undefined;
  /** A unique identifier for the origin. */
  readonly Id?: string | undefined;
  /** The unique identifier of an origin access control for this origin. */
  readonly OriginAccessControlId?: string | undefined;
  /** A list of HTTP header names and values that CloudFront adds to the requests that it sends to the origin. */
  readonly OriginCustomHeaders?: readonly Distribution_OriginCustomHeader[] | undefined;
  /** An optional path that CloudFront appends to the origin domain name when CloudFront requests content from the origin. */
  readonly OriginPath?: string | undefined;
  /** CloudFront Origin Shield. */
  readonly OriginShield?: Distribution_OriginShield | undefined;
  /** The time (in seconds) that a request from CloudFront to the origin can stay open and wait for a response. */
  readonly ResponseCompletionTimeout?: number | undefined;
  /** Use this type to specify an origin that is an Amazon S3 bucket that is not configured with static website hosting. */
  readonly S3OriginConfig?: Distribution_S3OriginConfig | undefined;
  /** The VPC origin configuration. */
  readonly VpcOriginConfig?: Distribution_VpcOriginConfig | undefined;
}

/** A complex type that contains `HeaderName` and `HeaderValue` elements, if any, for this distribution. */
export interface Distribution_OriginCustomHeader {
  /** The name of a header that you want CloudFront to send to your origin. */
  readonly HeaderName?: string | undefined;
  /** The value for the header that you specified in the `HeaderName` field. */
  readonly HeaderValue?: string | undefined;
}

/** An origin group includes two origins (a primary origin and a secondary origin to failover to) and a failover criteria… */
export interface Distribution_OriginGroup {
  /** A complex type that contains information about the failover criteria for an origin group. */
  readonly FailoverCriteria?: Distribution_OriginGroupFailoverCriteria | undefined;
  /** The origin group's ID. */
  readonly Id?: string | undefined;
  /** A complex type that contains information about the origins in an origin group. */
  readonly Members?: Distribution_OriginGroupMembers | undefined;
  /** The selection criteria for the origin group. */
  readonly SelectionCriteria?: string | undefined;
}

/** A complex data type that includes information about the failover criteria for an origin group, including the status… */
export interface Distribution_OriginGroupFailoverCriteria {
  /** The status codes that, when returned from the primary origin, will trigger CloudFront to failover to the second origin. */
  readonly StatusCodes?: Distribution_StatusCodes | undefined;
}

/** An origin in an origin group. */
export interface Distribution_OriginGroupMember {
  /** The ID for an origin in an origin group. */
  readonly OriginId?: string | undefined;
}

/** A complex data type for the origins included in an origin group. */
export interface Distribution_OriginGroupMembers {
  /** Items (origins) in an origin group. */
  readonly Items?: readonly Distribution_OriginGroupMember[] | undefined;
  /** The number of origins in an origin group. */
  readonly Quantity?: number | undefined;
}

/** A complex data type for the origin groups specified for a distribution. */
export interface Distribution_OriginGroups {
  /** The items (origin groups) in a distribution. */
  readonly Items?: readonly Distribution_OriginGroup[] | undefined;
  /** The number of origin groups. */
  readonly Quantity?: number | undefined;
}

/** Configures mutual TLS authentication between CloudFront and your origin server. */
export interface Distribution_OriginMtlsConfig {
  /** The Amazon Resource Name (ARN) of the client certificate stored in AWS Certificate Manager (ACM) that CloudFront uses… */
  readonly ClientCertificateArn?: string | undefined;
}

/** CloudFront Origin Shield. */
export interface Distribution_OriginShield {
  /** A flag that specifies whether Origin Shield is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The AWS Region for Origin Shield. */
  readonly OriginShieldRegion?: string | undefined;
}

/** A list of parameter values to add to the resource. */
export interface Distribution_ParameterDefinition {
  /** The value that you assigned to the parameter. */
  readonly Definition?: Distribution_Definition | undefined;
  /** The name of the parameter. */
  readonly Name?: string | undefined;
}

/** A complex type that identifies ways in which you want to restrict distribution of your content. */
export interface Distribution_Restrictions {
  /** A complex type that controls the countries in which your content is distributed. */
  readonly GeoRestriction?: Distribution_GeoRestriction | undefined;
}

/** A complex type that contains information about the Amazon S3 origin. */
export interface Distribution_S3OriginConfig {
  /** If you're using origin access control (OAC) instead of origin access identity, specify an empty `OriginAccessIdentity`… */
  readonly OriginAccessIdentity?: string | undefined;
  /** Specifies how long, in seconds, CloudFront waits for a response from the origin. */
  readonly OriginReadTimeout?: number | undefined;
}

/** A complex data type for the status codes that you specify that, when returned by a primary origin, trigger CloudFront… */
export interface Distribution_StatusCodes {
  /** The items (status codes) for an origin group. */
  readonly Items?: readonly number[] | undefined;
  /** The number of status codes. */
  readonly Quantity?: number | undefined;
}

export interface Distribution_StringSchema {
  readonly Comment?: string | undefined;
  readonly DefaultValue?: string | undefined;
  readonly Required?: boolean | undefined;
}

/** This field only supports multi-tenant distributions. */
export interface Distribution_TenantConfig {
  /** The parameters that you specify for a distribution tenant. */
  readonly ParameterDefinitions?: readonly Distribution_ParameterDefinition[] | undefined;
}

/** A trust store configuration. */
export interface Distribution_TrustStoreConfig {
  /** The configuration to use to advertise trust store CA names. */
  readonly AdvertiseTrustStoreCaNames?: boolean | undefined;
  /** The configuration to use to ignore certificate expiration. */
  readonly IgnoreCertificateExpiry?: boolean | undefined;
  /** The trust store ID. */
  readonly TrustStoreId?: string | undefined;
}

/** A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers. */
export interface Distribution_ViewerCertificate {
  /** In CloudFormation, this field name is `AcmCertificateArn`. */
  readonly AcmCertificateArn?: string | undefined;
  /** If the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net`, set this field to `true`. */
  readonly CloudFrontDefaultCertificate?: boolean | undefined;
  /** This field only supports standard distributions. */
  readonly IamCertificateId?: string | undefined;
  /** If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify the security policy that you want… */
  readonly MinimumProtocolVersion?: string | undefined;
  /** In CloudFormation, this field name is `SslSupportMethod`. */
  readonly SslSupportMethod?: string | undefined;
}

/** A viewer mTLS configuration. */
export interface Distribution_ViewerMtlsConfig {
  /** The viewer mTLS mode. */
  readonly Mode?: string | undefined;
  /** The trust store configuration associated with the viewer mTLS configuration. */
  readonly TrustStoreConfig?: Distribution_TrustStoreConfig | undefined;
}

/** An Amazon CloudFront VPC origin configuration. */
export interface Distribution_VpcOriginConfig {
  /** Specifies how long, in seconds, CloudFront persists its connection to the origin. */
  readonly OriginKeepaliveTimeout?: number | undefined;
  /** Specifies how long, in seconds, CloudFront waits for a response from the origin. */
  readonly OriginReadTimeout?: number | undefined;
  /** The account ID of the AWS account that owns the VPC origin. */
  readonly OwnerAccountId?: string | undefined;
  /** The VPC origin ID. */
  readonly VpcOriginId?: string | undefined;
}

/** `AWS::CloudFront::DistributionTenant`: The distribution tenant. */
export interface DistributionTenant {
  /** The ID of the connection group for the distribution tenant. */
  readonly ConnectionGroupId?: string | undefined;
  /** Customizations for the distribution tenant. */
  readonly Customizations?: DistributionTenant_Customizations | undefined;
  /** The ID of the multi-tenant distribution. */
  readonly DistributionId?: string | undefined;
  /** The domains associated with the distribution tenant. */
  readonly Domains?: readonly string[] | undefined;
  /** Indicates whether the distribution tenant is in an enabled state. */
  readonly Enabled?: boolean | undefined;
  /** An object that represents the request for the Amazon CloudFront managed ACM certificate. */
  readonly ManagedCertificateRequest?: DistributionTenant_ManagedCertificateRequest | undefined;
  /** The name of the distribution tenant. */
  readonly Name?: string | undefined;
  /** A list of parameter values to add to the resource. */
  readonly Parameters?: readonly DistributionTenant_Parameter[] | undefined;
  /** A complex type that contains zero or more `Tag` elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the distribution tenant. */
  readonly Arn?: string | undefined;
  /** The date and time when the distribution tenant was created. */
  readonly CreatedTime?: string | undefined;
  readonly DomainResults?: readonly DistributionTenant_DomainResult[] | undefined;
  /** The current version of the distribution tenant. */
  readonly ETag?: string | undefined;
  /** The ID of the distribution tenant. */
  readonly Id?: string | undefined;
  /** The date and time when the distribution tenant was updated. */
  readonly LastModifiedTime?: string | undefined;
  /** The status of the distribution tenant. */
  readonly Status?: string | undefined;
}

/** The Certificate Manager (ACM) certificate associated with your distribution. */
export interface DistributionTenant_Certificate {
  /** The Amazon Resource Name (ARN) of the ACM certificate. */
  readonly Arn?: string | undefined;
}

/** Customizations for the distribution tenant. */
export interface DistributionTenant_Customizations {
  /** The Certificate Manager (ACM) certificate. */
  readonly Certificate?: DistributionTenant_Certificate | undefined;
  /** The geographic restrictions. */
  readonly GeoRestrictions?: DistributionTenant_GeoRestrictionCustomization | undefined;
  /** The AWS WAF web ACL. */
  readonly WebAcl?: DistributionTenant_WebAclCustomization | undefined;
}

/** The details about the domain result. */
export interface DistributionTenant_DomainResult {
  /** The specified domain. */
  readonly Domain?: string | undefined;
  /** Whether the domain is active or inactive. */
  readonly Status?: string | undefined;
}

/** The customizations that you specified for the distribution tenant for geographic restrictions. */
export interface DistributionTenant_GeoRestrictionCustomization {
  /** The locations for geographic restrictions. */
  readonly Locations?: readonly string[] | undefined;
  /** The method that you want to use to restrict distribution of your content by country. */
  readonly RestrictionType?: string | undefined;
}

/** An object that represents the request for the Amazon CloudFront managed ACM certificate. */
export interface DistributionTenant_ManagedCertificateRequest {
  /** You can opt out of certificate transparency logging by specifying the `disabled` option. */
  readonly CertificateTransparencyLoggingPreference?: string | undefined;
  /** The primary domain name associated with the CloudFront managed ACM certificate. */
  readonly PrimaryDomainName?: string | undefined;
  /** Specify how the HTTP validation token will be served when requesting the CloudFront managed ACM certificate. */
  readonly ValidationTokenHost?: string | undefined;
}

/** A list of parameter values to add to the resource. */
export interface DistributionTenant_Parameter {
  /** The parameter name. */
  readonly Name?: string | undefined;
  /** The parameter value. */
  readonly Value?: string | undefined;
}

/** The AWS WAF web ACL customization specified for the distribution tenant. */
export interface DistributionTenant_WebAclCustomization {
  /** The action for the AWS WAF web ACL customization. */
  readonly Action?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS WAF web ACL. */
  readonly Arn?: string | undefined;
}

/** `AWS::CloudFront::FieldLevelEncryptionProfile`: Resource Type definition for AWS::CloudFront::FieldLevelEncryptionProfile. */
export interface FieldLevelEncryptionProfile {
  /** The configuration of a field-level encryption profile. */
  readonly FieldLevelEncryptionProfileConfig?: FieldLevelEncryptionProfile_FieldLevelEncryptionProfileConfig | undefined;
  /** The Amazon Resource Name (ARN) of the field-level encryption profile. */
  readonly Arn?: string | undefined;
  /** The identifier that CloudFront assigns to the field-level encryption profile. */
  readonly Id?: string | undefined;
  /** The time the field-level encryption profile was last modified. */
  readonly LastModifiedTime?: string | undefined;
}

/** A public key, its provider identity, and the field patterns CloudFront encrypts with that key. */
export interface FieldLevelEncryptionProfile_EncryptionEntity {
  /** The request-body field names to encrypt. */
  readonly FieldPatterns?: readonly string[] | undefined;
  /** The provider associated with the public key. */
  readonly ProviderId?: string | undefined;
  /** The identifier of the CloudFront public key used to encrypt the fields that match the patterns. */
  readonly PublicKeyId?: string | undefined;
}

/** The configuration of a field-level encryption profile. */
export interface FieldLevelEncryptionProfile_FieldLevelEncryptionProfileConfig {
  /** A unique value that identifies the creation request. */
  readonly CallerReference?: string | undefined;
  /** An optional comment describing the field-level encryption profile. */
  readonly Comment?: string | undefined;
  /** The encryption entities of the field-level encryption profile. */
  readonly EncryptionEntities?: readonly FieldLevelEncryptionProfile_EncryptionEntity[] | undefined;
  /** The name of the field-level encryption profile. */
  readonly Name?: string | undefined;
}

/** `AWS::CloudFront::Function`: Creates a CloudFront function. */
export interface Function {
  /** A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. */
  readonly AutoPublish?: boolean | undefined;
  /** The function code. */
  readonly FunctionCode?: string | undefined;
  /** Contains configuration information about a CloudFront function. */
  readonly FunctionConfig?: Function_FunctionConfig | undefined;
  /** Contains metadata about a CloudFront function. */
  readonly FunctionMetadata?: Function_FunctionMetadata | undefined;
  /** A name to identify the function. */
  readonly Name?: string | undefined;
  /** A complex type that contains zero or more ``Tag`` elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the function. */
  readonly FunctionARN?: string | undefined;
  readonly Stage?: string | undefined;
}

/** Contains configuration information about a CloudFront function. */
export interface Function_FunctionConfig {
  /** A comment to describe the function. */
  readonly Comment?: string | undefined;
  /** The configuration for the key value store associations. */
  readonly KeyValueStoreAssociations?: readonly Function_KeyValueStoreAssociation[] | undefined;
  /** The function's runtime environment version. */
  readonly Runtime?: string | undefined;
}

/** Contains metadata about a CloudFront function. */
export interface Function_FunctionMetadata {
  /** The Amazon Resource Name (ARN) of the function. */
  readonly FunctionARN?: string | undefined;
}

/** The key value store association. */
export interface Function_KeyValueStoreAssociation {
  /** The Amazon Resource Name (ARN) of the key value store association. */
  readonly KeyValueStoreARN?: string | undefined;
}

/** `AWS::CloudFront::KeyGroup`: A key group. */
export interface KeyGroup {
  /** The key group configuration. */
  readonly KeyGroupConfig?: KeyGroup_KeyGroupConfig | undefined;
  /** The identifier for the key group. */
  readonly Id?: string | undefined;
  /** The date and time when the key group was last modified. */
  readonly LastModifiedTime?: string | undefined;
}

/** A key group configuration. */
export interface KeyGroup_KeyGroupConfig {
  /** A comment to describe the key group. */
  readonly Comment?: string | undefined;
  /** A list of the identifiers of the public keys in the key group. */
  readonly Items?: readonly string[] | undefined;
  /** A name to identify the key group. */
  readonly Name?: string | undefined;
}

/** `AWS::CloudFront::KeyValueStore`: The key value store. */
export interface KeyValueStore {
  /** A comment for the key value store. */
  readonly Comment?: string | undefined;
  /** The import source for the key value store. */
  readonly ImportSource?: KeyValueStore_ImportSource | undefined;
  /** The name of the key value store. */
  readonly Name?: string | undefined;
  /** A complex type that contains zero or more ``Tag`` elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the key value store. */
  readonly Arn?: string | undefined;
  /** The unique Id for the key value store. */
  readonly Id?: string | undefined;
  /** The current status of the key value store. */
  readonly Status?: string | undefined;
}

/** The import source for the key value store. */
export interface KeyValueStore_ImportSource {
  /** The Amazon Resource Name (ARN) of the import source for the key value store. */
  readonly SourceArn?: string | undefined;
  /** The source type of the import source for the key value store. */
  readonly SourceType?: string | undefined;
}

/** `AWS::CloudFront::MonitoringSubscription`: A monitoring subscription. */
export interface MonitoringSubscription {
  /** The ID of the distribution that you are enabling metrics for. */
  readonly DistributionId?: string | undefined;
  /** A subscription configuration for additional CloudWatch metrics. */
  readonly MonitoringSubscription?: MonitoringSubscription_MonitoringSubscription | undefined;
}

/** A monitoring subscription. */
export interface MonitoringSubscription_MonitoringSubscription {
  /** A subscription configuration for additional CloudWatch metrics. */
  readonly RealtimeMetricsSubscriptionConfig?: MonitoringSubscription_RealtimeMetricsSubscriptionConfig | undefined;
}

/** A subscription configuration for additional CloudWatch metrics. */
export interface MonitoringSubscription_RealtimeMetricsSubscriptionConfig {
  /** A flag that indicates whether additional CloudWatch metrics are enabled for a given CloudFront distribution. */
  readonly RealtimeMetricsSubscriptionStatus?: string | undefined;
}

/** `AWS::CloudFront::OriginAccessControl`: Creates a new origin access control in CloudFront. */
export interface OriginAccessControl {
  /** The origin access control. */
  readonly OriginAccessControlConfig?: OriginAccessControl_OriginAccessControlConfig | undefined;
  /** The unique identifier of the origin access control. */
  readonly Id?: string | undefined;
}

/** Creates a new origin access control in CloudFront. */
export interface OriginAccessControl_OriginAccessControlConfig {
  /** A description of the origin access control. */
  readonly Description?: string | undefined;
  /** A name to identify the origin access control. */
  readonly Name?: string | undefined;
  /** The type of origin that this origin access control is for. */
  readonly OriginAccessControlOriginType?: string | undefined;
  /** Specifies which requests CloudFront signs (adds authentication information to). */
  readonly SigningBehavior?: string | undefined;
  /** The signing protocol of the origin access control, which determines how CloudFront signs (authenticates) requests. */
  readonly SigningProtocol?: string | undefined;
}

/** `AWS::CloudFront::OriginRequestPolicy`: An origin request policy. */
export interface OriginRequestPolicy {
  /** The origin request policy configuration. */
  readonly OriginRequestPolicyConfig?: OriginRequestPolicy_OriginRequestPolicyConfig | undefined;
  /** The unique identifier for the origin request policy. */
  readonly Id?: string | undefined;
  /** The date and time when the origin request policy was last modified. */
  readonly LastModifiedTime?: string | undefined;
}

/** An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in requests… */
export interface OriginRequestPolicy_CookiesConfig {
  /** Determines whether cookies in viewer requests are included in requests that CloudFront sends to the origin. */
  readonly CookieBehavior?: string | undefined;
  /** Contains a list of cookie names. */
  readonly Cookies?: readonly string[] | undefined;
}

/** An object that determines whether any HTTP headers (and if so, which headers) are included in requests that CloudFront… */
export interface OriginRequestPolicy_HeadersConfig {
  /** Determines whether any HTTP headers are included in requests that CloudFront sends to the origin. */
  readonly HeaderBehavior?: string | undefined;
  /** Contains a list of HTTP header names. */
  readonly Headers?: readonly string[] | undefined;
}

/** An origin request policy configuration. */
export interface OriginRequestPolicy_OriginRequestPolicyConfig {
  /** A comment to describe the origin request policy. */
  readonly Comment?: string | undefined;
  /** The cookies from viewer requests to include in origin requests. */
  readonly CookiesConfig?: OriginRequestPolicy_CookiesConfig | undefined;
  /** The HTTP headers to include in origin requests. */
  readonly HeadersConfig?: OriginRequestPolicy_HeadersConfig | undefined;
  /** A unique name to identify the origin request policy. */
  readonly Name?: string | undefined;
  /** The URL query strings from viewer requests to include in origin requests. */
  readonly QueryStringsConfig?: OriginRequestPolicy_QueryStringsConfig | undefined;
}

/** An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are… */
export interface OriginRequestPolicy_QueryStringsConfig {
  /** Determines whether any URL query strings in viewer requests are included in requests that CloudFront sends to the… */
  readonly QueryStringBehavior?: string | undefined;
  /** Contains a list of query string names. */
  readonly QueryStrings?: readonly string[] | undefined;
}

/** `AWS::CloudFront::PublicKey`: A public key that you can use with signed URLs and signed cookies, or with field-level encryption. */
export interface PublicKey {
  /** Configuration information about a public key that you can use with signed URLs and signed cookies, or with field-level… */
  readonly PublicKeyConfig?: PublicKey_PublicKeyConfig | undefined;
  /** The date and time when the public key was uploaded. */
  readonly CreatedTime?: string | undefined;
  /** The identifier of the public key. */
  readonly Id?: string | undefined;
}

/** Configuration information about a public key that you can use with signed URLs and signed cookies, or with field-level… */
export interface PublicKey_PublicKeyConfig {
  /** A string included in the request to help make sure that the request can't be replayed. */
  readonly CallerReference?: string | undefined;
  /** A comment to describe the public key. */
  readonly Comment?: string | undefined;
  /** The public key that you can use with signed URLs and signed cookies, or with field-level encryption. */
  readonly EncodedKey?: string | undefined;
  /** A name to help identify the public key. */
  readonly Name?: string | undefined;
}

/** `AWS::CloudFront::RealtimeLogConfig`: A real-time log configuration. */
export interface RealtimeLogConfig {
  /** Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time… */
  readonly EndPoints?: readonly RealtimeLogConfig_EndPoint[] | undefined;
  /** A list of fields that are included in each real-time log record. */
  readonly Fields?: readonly string[] | undefined;
  /** The unique name of this real-time log configuration. */
  readonly Name?: string | undefined;
  /** The sampling rate for this real-time log configuration. */
  readonly SamplingRate?: number | undefined;
  /** The Amazon Resource Name (ARN) of the real-time log configuration. */
  readonly Arn?: string | undefined;
}

/** Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time… */
export interface RealtimeLogConfig_EndPoint {
  /** Contains information about the Amazon Kinesis data stream where you are sending real-time log data in a real-time log… */
  readonly KinesisStreamConfig?: RealtimeLogConfig_KinesisStreamConfig | undefined;
  /** The type of data stream where you are sending real-time log data. */
  readonly StreamType?: string | undefined;
}

/** Contains information about the Amazon Kinesis data stream where you are sending real-time log data. */
export interface RealtimeLogConfig_KinesisStreamConfig {
  /** The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that CloudFront can use to send… */
  readonly RoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Kinesis data stream where you are sending real-time log data. */
  readonly StreamArn?: string | undefined;
}

/** `AWS::CloudFront::ResponseHeadersPolicy`: A response headers policy. */
export interface ResponseHeadersPolicy {
  /** A response headers policy configuration. */
  readonly ResponseHeadersPolicyConfig?: ResponseHeadersPolicy_ResponseHeadersPolicyConfig | undefined;
  /** The unique identifier for the response headers policy. */
  readonly Id?: string | undefined;
  /** The date and time when the response headers policy was last modified. */
  readonly LastModifiedTime?: string | undefined;
}

/** A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response… */
export interface ResponseHeadersPolicy_AccessControlAllowHeaders {
  /** The list of HTTP header names. */
  readonly Items?: readonly string[] | undefined;
}

/** A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header. */
export interface ResponseHeadersPolicy_AccessControlAllowMethods {
  /** The list of HTTP methods. */
  readonly Items?: readonly string[] | undefined;
}

/** A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP… */
export interface ResponseHeadersPolicy_AccessControlAllowOrigins {
  /** The list of origins (domain names). */
  readonly Items?: readonly string[] | undefined;
}

/** A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header. */
export interface ResponseHeadersPolicy_AccessControlExposeHeaders {
  /** The list of HTTP headers. */
  readonly Items?: readonly string[] | undefined;
}

/** The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP… */
export interface ResponseHeadersPolicy_ContentSecurityPolicy {
  /** The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP… */
  readonly ContentSecurityPolicy?: string | undefined;
  /** A Boolean that determines whether CloudFront overrides the `Content-Security-Policy` HTTP response header received from… */
  readonly Override?: boolean | undefined;
}

/** Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to… */
export interface ResponseHeadersPolicy_ContentTypeOptions {
  /** A Boolean that determines whether CloudFront overrides the `X-Content-Type-Options` HTTP response header received from… */
  readonly Override?: boolean | undefined;
}

/** A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS). */
export interface ResponseHeadersPolicy_CorsConfig {
  /** A Boolean that CloudFront uses as the value for the `Access-Control-Allow-Credentials` HTTP response header. */
  readonly AccessControlAllowCredentials?: boolean | undefined;
  /** A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response… */
  readonly AccessControlAllowHeaders?: ResponseHeadersPolicy_AccessControlAllowHeaders | undefined;
  /** A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header. */
  readonly AccessControlAllowMethods?: ResponseHeadersPolicy_AccessControlAllowMethods | undefined;
  /** A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP… */
  readonly AccessControlAllowOrigins?: ResponseHeadersPolicy_AccessControlAllowOrigins | undefined;
  /** A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header. */
  readonly AccessControlExposeHeaders?: ResponseHeadersPolicy_AccessControlExposeHeaders | undefined;
  /** A number that CloudFront uses as the value for the `Access-Control-Max-Age` HTTP response header. */
  readonly AccessControlMaxAgeSec?: number | undefined;
  /** A Boolean that determines whether CloudFront overrides HTTP response headers received from the origin with the ones… */
  readonly OriginOverride?: boolean | undefined;
}

/** An HTTP response header name and its value. */
export interface ResponseHeadersPolicy_CustomHeader {
  /** The HTTP response header name. */
  readonly Header?: string | undefined;
  /** A Boolean that determines whether CloudFront overrides a response header with the same name received from the origin… */
  readonly Override?: boolean | undefined;
  /** The value for the HTTP response header. */
  readonly Value?: string | undefined;
}

/** A list of HTTP response header names and their values. */
export interface ResponseHeadersPolicy_CustomHeadersConfig {
  /** The list of HTTP response headers and their values. */
  readonly Items?: readonly ResponseHeadersPolicy_CustomHeader[] | undefined;
}

/** Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value. */
export interface ResponseHeadersPolicy_FrameOptions {
  /** The value of the `X-Frame-Options` HTTP response header. */
  readonly FrameOption?: string | undefined;
  /** A Boolean that determines whether CloudFront overrides the `X-Frame-Options` HTTP response header received from the… */
  readonly Override?: boolean | undefined;
}

/** Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value. */
export interface ResponseHeadersPolicy_ReferrerPolicy {
  /** A Boolean that determines whether CloudFront overrides the `Referrer-Policy` HTTP response header received from the… */
  readonly Override?: boolean | undefined;
  /** The value of the `Referrer-Policy` HTTP response header. */
  readonly ReferrerPolicy?: string | undefined;
}

/** The name of an HTTP header that CloudFront removes from HTTP responses to requests that match the cache behavior that… */
export interface ResponseHeadersPolicy_RemoveHeader {
  /** The HTTP header name. */
  readonly Header?: string | undefined;
}

/** A list of HTTP header names that CloudFront removes from HTTP responses to requests that match the cache behavior that… */
export interface ResponseHeadersPolicy_RemoveHeadersConfig {
  /** The list of HTTP header names. */
  readonly Items?: readonly ResponseHeadersPolicy_RemoveHeader[] | undefined;
}

/** A response headers policy configuration. */
export interface ResponseHeadersPolicy_ResponseHeadersPolicyConfig {
  /** A comment to describe the response headers policy. */
  readonly Comment?: string | undefined;
  /** A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS). */
  readonly CorsConfig?: ResponseHeadersPolicy_CorsConfig | undefined;
  /** A configuration for a set of custom HTTP response headers. */
  readonly CustomHeadersConfig?: ResponseHeadersPolicy_CustomHeadersConfig | undefined;
  /** A name to identify the response headers policy. */
  readonly Name?: string | undefined;
  /** A configuration for a set of HTTP headers to remove from the HTTP response. */
  readonly RemoveHeadersConfig?: ResponseHeadersPolicy_RemoveHeadersConfig | undefined;
  /** A configuration for a set of security-related HTTP response headers. */
  readonly SecurityHeadersConfig?: ResponseHeadersPolicy_SecurityHeadersConfig | undefined;
  /** A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront. */
  readonly ServerTimingHeadersConfig?: ResponseHeadersPolicy_ServerTimingHeadersConfig | undefined;
}

/** A configuration for a set of security-related HTTP response headers. */
export interface ResponseHeadersPolicy_SecurityHeadersConfig {
  /** The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP… */
  readonly ContentSecurityPolicy?: ResponseHeadersPolicy_ContentSecurityPolicy | undefined;
  /** Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to… */
  readonly ContentTypeOptions?: ResponseHeadersPolicy_ContentTypeOptions | undefined;
  /** Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value. */
  readonly FrameOptions?: ResponseHeadersPolicy_FrameOptions | undefined;
  /** Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value. */
  readonly ReferrerPolicy?: ResponseHeadersPolicy_ReferrerPolicy | undefined;
  /** Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value. */
  readonly StrictTransportSecurity?: ResponseHeadersPolicy_StrictTransportSecurity | undefined;
  /** Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value. */
  readonly XSSProtection?: ResponseHeadersPolicy_XSSProtection | undefined;
}

/** A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront. */
export interface ResponseHeadersPolicy_ServerTimingHeadersConfig {
  /** A Boolean that determines whether CloudFront adds the `Server-Timing` header to HTTP responses that it sends in… */
  readonly Enabled?: boolean | undefined;
  /** A number 0–100 (inclusive) that specifies the percentage of responses that you want CloudFront to add the… */
  readonly SamplingRate?: number | undefined;
}

/** Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value. */
export interface ResponseHeadersPolicy_StrictTransportSecurity {
  /** A number that CloudFront uses as the value for the `max-age` directive in the `Strict-Transport-Security` HTTP response… */
  readonly AccessControlMaxAgeSec?: number | undefined;
  /** A Boolean that determines whether CloudFront includes the `includeSubDomains` directive in the… */
  readonly IncludeSubdomains?: boolean | undefined;
  /** A Boolean that determines whether CloudFront overrides the `Strict-Transport-Security` HTTP response header received… */
  readonly Override?: boolean | undefined;
  /** A Boolean that determines whether CloudFront includes the `preload` directive in the `Strict-Transport-Security` HTTP… */
  readonly Preload?: boolean | undefined;
}

/** Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value. */
export interface ResponseHeadersPolicy_XSSProtection {
  /** A Boolean that determines whether CloudFront includes the `mode=block` directive in the `X-XSS-Protection` header. */
  readonly ModeBlock?: boolean | undefined;
  /** A Boolean that determines whether CloudFront overrides the `X-XSS-Protection` HTTP response header received from the… */
  readonly Override?: boolean | undefined;
  /** A Boolean that determines the value of the `X-XSS-Protection` HTTP response header. */
  readonly Protection?: boolean | undefined;
  /** A reporting URI, which CloudFront uses as the value of the `report` directive in the `X-XSS-Protection` header. */
  readonly ReportUri?: string | undefined;
}

/** `AWS::CloudFront::StreamingDistribution`: This resource is deprecated. */
export interface StreamingDistribution {
  /** The current configuration information for the RTMP distribution. */
  readonly StreamingDistributionConfig?: StreamingDistribution_StreamingDistributionConfig | undefined;
  /** A complex type that contains zero or more `Tag` elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The domain name of the resource, such as `d111111abcdef8.cloudfront.net`. */
  readonly DomainName?: string | undefined;
  readonly Id?: string | undefined;
}

/** A complex type that controls whether access logs are written for the streaming distribution. */
export interface StreamingDistribution_Logging {
  /** The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`. */
  readonly Bucket?: string | undefined;
  /** Specifies whether you want CloudFront to save access logs to an Amazon S3 bucket. */
  readonly Enabled?: boolean | undefined;
  /** An optional string that you want CloudFront to prefix to the access log filenames for this streaming distribution, for… */
  readonly Prefix?: string | undefined;
}

/** A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media… */
export interface StreamingDistribution_S3Origin {
  /** The DNS name of the Amazon S3 origin. */
  readonly DomainName?: string | undefined;
  /** The CloudFront origin access identity to associate with the distribution. */
  readonly OriginAccessIdentity?: string | undefined;
}

/** The RTMP distribution's configuration information. */
export interface StreamingDistribution_StreamingDistributionConfig {
  /** A complex type that contains information about CNAMEs (alternate domain names), if any, for this streaming distribution. */
  readonly Aliases?: readonly string[] | undefined;
  /** Any comments you want to include about the streaming distribution. */
  readonly Comment?: string | undefined;
  /** Whether the streaming distribution is enabled to accept user requests for content. */
  readonly Enabled?: boolean | undefined;
  /** A complex type that controls whether access logs are written for the streaming distribution. */
  readonly Logging?: StreamingDistribution_Logging | undefined;
  /** A complex type that contains information about price class for this streaming distribution. */
  readonly PriceClass?: string | undefined;
  /** A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media… */
  readonly S3Origin?: StreamingDistribution_S3Origin | undefined;
  /** A complex type that specifies any AWS accounts that you want to permit to create signed URLs for private content. */
  readonly TrustedSigners?: StreamingDistribution_TrustedSigners | undefined;
}

/** A list of AWS accounts whose public keys CloudFront can use to verify the signatures of signed URLs and signed cookies. */
export interface StreamingDistribution_TrustedSigners {
  /** An AWS account number that contains active CloudFront key pairs that CloudFront can use to verify the signatures of… */
  readonly AwsAccountNumbers?: readonly string[] | undefined;
  /** This field is `true` if any of the AWS accounts in the list are configured as trusted signers. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::CloudFront::TrustStore`: A trust store. */
export interface TrustStore {
  /** A CA certificates bundle source. */
  readonly CaCertificatesBundleSource?: TrustStore_CaCertificatesBundleSource | undefined;
  /** The trust store's name. */
  readonly Name?: string | undefined;
  /** A complex type that contains zero or more `Tag` elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A boolean. */
  readonly UseClientCertificateOCSPEndpoint?: boolean | undefined;
  /** The trust store's Amazon Resource Name (ARN). */
  readonly Arn?: string | undefined;
  /** The version identifier for the current version of the trust store. */
  readonly ETag?: string | undefined;
  /** The trust store's ID. */
  readonly Id?: string | undefined;
  /** The trust store's last modified time. */
  readonly LastModifiedTime?: string | undefined;
  /** The trust store's number of CA certificates. */
  readonly NumberOfCaCertificates?: number | undefined;
  /** The trust store's status. */
  readonly Status?: string | undefined;
}

/** The CA certificates bundle location in Amazon S3. */
export interface TrustStore_CaCertificatesBundleS3Location {
  /** The S3 bucket. */
  readonly Bucket?: string | undefined;
  /** The location's key. */
  readonly Key?: string | undefined;
  /** The location's Region. */
  readonly Region?: string | undefined;
  /** The location's version. */
  readonly Version?: string | undefined;
}

/** A CA certificates bundle source. */
export interface TrustStore_CaCertificatesBundleSource {
  /** The CA certificates bundle location in Amazon S3. */
  readonly CaCertificatesBundleS3Location?: TrustStore_CaCertificatesBundleS3Location | undefined;
}

/** `AWS::CloudFront::VpcOrigin`: An Amazon CloudFront VPC origin. */
export interface VpcOrigin {
  /** A complex type that contains zero or more `Tag` elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC origin endpoint configuration. */
  readonly VpcOriginEndpointConfig?: VpcOrigin_VpcOriginEndpointConfig | undefined;
  /** The account ID of the AWS account that owns the VPC origin. */
  readonly AccountId?: string | undefined;
  /** The VPC origin ARN. */
  readonly Arn?: string | undefined;
  /** The VPC origin created time. */
  readonly CreatedTime?: string | undefined;
  /** The VPC origin ID. */
  readonly Id?: string | undefined;
  /** The VPC origin last modified time. */
  readonly LastModifiedTime?: string | undefined;
  /** The VPC origin status. */
  readonly Status?: string | undefined;
}

/** An Amazon CloudFront VPC origin endpoint configuration. */
export interface VpcOrigin_VpcOriginEndpointConfig {
  /** The ARN of the CloudFront VPC origin endpoint configuration. */
  readonly Arn?: string | undefined;
  /** The HTTP port for the CloudFront VPC origin endpoint configuration. */
  readonly HTTPPort?: number | undefined;
  /** The HTTPS port of the CloudFront VPC origin endpoint configuration. */
  readonly HTTPSPort?: number | undefined;
  readonly IpAddressType?: string | undefined;
  /** The name of the CloudFront VPC origin endpoint configuration. */
  readonly Name?: string | undefined;
  /** The origin protocol policy for the CloudFront VPC origin endpoint configuration. */
  readonly OriginProtocolPolicy?: string | undefined;
  /** Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. */
  readonly OriginSSLProtocols?: readonly string[] | undefined;
}

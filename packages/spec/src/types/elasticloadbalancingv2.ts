// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ElasticLoadBalancingV2::Listener`: Specifies a listener for an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer. */
export interface Listener {
  /** [TLS listener] The name of the Application-Layer Protocol Negotiation (ALPN) policy. */
  readonly AlpnPolicy?: readonly string[] | undefined;
  /** The default SSL server certificate for a secure listener. */
  readonly Certificates?: readonly Listener_Certificate[] | undefined;
  /** The actions for the default rule. */
  readonly DefaultActions?: readonly Listener_Action[] | undefined;
  /** The listener attributes. */
  readonly ListenerAttributes?: readonly Listener_ListenerAttribute[] | undefined;
  /** The Amazon Resource Name (ARN) of the load balancer. */
  readonly LoadBalancerArn?: string | undefined;
  /** The mutual authentication configuration information. */
  readonly MutualAuthentication?: Listener_MutualAuthentication | undefined;
  /** The port on which the load balancer is listening. */
  readonly Port?: number | undefined;
  /** The protocol for connections from clients to the load balancer. */
  readonly Protocol?: string | undefined;
  /** [HTTPS and TLS listeners] The security policy that defines which protocols and ciphers are supported. */
  readonly SslPolicy?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the listener. */
  readonly ListenerArn?: string | undefined;
}

/** Specifies an action for a listener rule. */
export interface Listener_Action {
  /** [HTTPS listeners] Information for using Amazon Cognito to authenticate users. */
  readonly AuthenticateCognitoConfig?: Listener_AuthenticateCognitoConfig | undefined;
  /** [HTTPS listeners] Information about an identity provider that is compliant with OpenID Connect (OIDC). */
  readonly AuthenticateOidcConfig?: Listener_AuthenticateOidcConfig | undefined;
  /** [Application Load Balancer] Information for creating an action that returns a custom HTTP response. */
  readonly FixedResponseConfig?: Listener_FixedResponseConfig | undefined;
  /** Information for creating an action that distributes requests among multiple target groups. */
  readonly ForwardConfig?: Listener_ForwardConfig | undefined;
  /** [HTTPS listeners] Information for validating JWT access tokens in client requests. */
  readonly JwtValidationConfig?: Listener_JwtValidationConfig | undefined;
  /** The order for the action. */
  readonly Order?: number | undefined;
  /** [Application Load Balancer] Information for creating a redirect action. */
  readonly RedirectConfig?: Listener_RedirectConfig | undefined;
  /** The Amazon Resource Name (ARN) of the target group. */
  readonly TargetGroupArn?: string | undefined;
  /** The type of action. */
  readonly Type?: string | undefined;
}

/** Specifies information required when integrating with Amazon Cognito to authenticate users. */
export interface Listener_AuthenticateCognitoConfig {
  /** The query parameters (up to 10) to include in the redirect request to the authorization endpoint. */
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: string | undefined } | undefined;
  /** The behavior if the user is not authenticated. */
  readonly OnUnauthenticatedRequest?: string | undefined;
  /** The set of user claims to be requested from the IdP. */
  readonly Scope?: string | undefined;
  /** The name of the cookie used to maintain session information. */
  readonly SessionCookieName?: string | undefined;
  /** The maximum duration of the authentication session, in seconds. */
  readonly SessionTimeout?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Cognito user pool. */
  readonly UserPoolArn?: string | undefined;
  /** The ID of the Amazon Cognito user pool client. */
  readonly UserPoolClientId?: string | undefined;
  /** The domain prefix or fully-qualified domain name of the Amazon Cognito user pool. */
  readonly UserPoolDomain?: string | undefined;
}

/** Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to… */
export interface Listener_AuthenticateOidcConfig {
  /** The query parameters (up to 10) to include in the redirect request to the authorization endpoint. */
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: string | undefined } | undefined;
  /** The authorization endpoint of the IdP. */
  readonly AuthorizationEndpoint?: string | undefined;
  /** The OAuth 2.0 client identifier. */
  readonly ClientId?: string | undefined;
  /** The OAuth 2.0 client secret. */
  readonly ClientSecret?: string | undefined;
  /** The OIDC issuer identifier of the IdP. */
  readonly Issuer?: string | undefined;
  /** The behavior if the user is not authenticated. */
  readonly OnUnauthenticatedRequest?: string | undefined;
  /** The set of user claims to be requested from the IdP. */
  readonly Scope?: string | undefined;
  /** The name of the cookie used to maintain session information. */
  readonly SessionCookieName?: string | undefined;
  /** The maximum duration of the authentication session, in seconds. */
  readonly SessionTimeout?: string | undefined;
  /** The token endpoint of the IdP. */
  readonly TokenEndpoint?: string | undefined;
  /** Indicates whether to use the existing client secret when modifying a rule. */
  readonly UseExistingClientSecret?: boolean | undefined;
  /** The user info endpoint of the IdP. */
  readonly UserInfoEndpoint?: string | undefined;
}

/** Specifies an SSL server certificate to use as the default certificate for a secure listener. */
export interface Listener_Certificate {
  /** The Amazon Resource Name (ARN) of the certificate. */
  readonly CertificateArn?: string | undefined;
}

/** Specifies information required when returning a custom HTTP response. */
export interface Listener_FixedResponseConfig {
  /** The content type. */
  readonly ContentType?: string | undefined;
  /** The message. */
  readonly MessageBody?: string | undefined;
  /** The HTTP response code (2XX, 4XX, or 5XX). */
  readonly StatusCode?: string | undefined;
}

/** Information for creating an action that distributes requests among multiple target groups. */
export interface Listener_ForwardConfig {
  /** Information about the target group stickiness for a rule. */
  readonly TargetGroupStickinessConfig?: Listener_TargetGroupStickinessConfig | undefined;
  /** Information about how traffic will be distributed between multiple target groups in a forward rule. */
  readonly TargetGroups?: readonly Listener_TargetGroupTuple[] | undefined;
}

/** Information about an additional claim to validate. */
export interface Listener_JwtValidationActionAdditionalClaim {
  /** The format of the claim value. */
  readonly Format?: string | undefined;
  /** The name of the claim. */
  readonly Name?: string | undefined;
  /** The claim value. */
  readonly Values?: readonly string[] | undefined;
}

export interface Listener_JwtValidationConfig {
  readonly AdditionalClaims?: readonly Listener_JwtValidationActionAdditionalClaim[] | undefined;
  readonly Issuer?: string | undefined;
  readonly JwksEndpoint?: string | undefined;
}

/** Information about a listener attribute. */
export interface Listener_ListenerAttribute {
  /** The name of the attribute. */
  readonly Key?: string | undefined;
  /** The value of the attribute. */
  readonly Value?: string | undefined;
}

/** The mutual authentication configuration information. */
export interface Listener_MutualAuthentication {
  /** Indicates whether trust store CA certificate names are advertised. */
  readonly AdvertiseTrustStoreCaNames?: string | undefined;
  /** Indicates whether expired client certificates are ignored. */
  readonly IgnoreClientCertificateExpiry?: boolean | undefined;
  /** The client certificate handling method. */
  readonly Mode?: string | undefined;
  /** The Amazon Resource Name (ARN) of the trust store. */
  readonly TrustStoreArn?: string | undefined;
}

/** Information about a redirect action. */
export interface Listener_RedirectConfig {
  /** The hostname. */
  readonly Host?: string | undefined;
  /** The absolute path, starting with the leading "/". */
  readonly Path?: string | undefined;
  /** The port. */
  readonly Port?: string | undefined;
  /** The protocol. */
  readonly Protocol?: string | undefined;
  /** The query parameters, URL-encoded when necessary, but not percent-encoded. */
  readonly Query?: string | undefined;
  /** The HTTP redirect code. */
  readonly StatusCode?: string | undefined;
}

/** Information about the target group stickiness for a rule. */
export interface Listener_TargetGroupStickinessConfig {
  /** [Application Load Balancers] The time period, in seconds, during which requests from a client should be routed to the… */
  readonly DurationSeconds?: number | undefined;
  /** Indicates whether target group stickiness is enabled. */
  readonly Enabled?: boolean | undefined;
}

/** Information about how traffic will be distributed between multiple target groups in a forward rule. */
export interface Listener_TargetGroupTuple {
  /** The Amazon Resource Name (ARN) of the target group. */
  readonly TargetGroupArn?: string | undefined;
  /** The weight. */
  readonly Weight?: number | undefined;
}

/** `AWS::ElasticLoadBalancingV2::ListenerCertificate`: Specifies an SSL server certificate to add to the certificate list for an HTTPS or TLS listener. */
export interface ListenerCertificate {
  /** The certificate. */
  readonly Certificates?: readonly ListenerCertificate_Certificate[] | undefined;
  /** The Amazon Resource Name (ARN) of the listener. */
  readonly ListenerArn?: string | undefined;
  readonly Id?: string | undefined;
}

/** Specifies an SSL server certificate for the certificate list of a secure listener. */
export interface ListenerCertificate_Certificate {
  /** The Amazon Resource Name (ARN) of the certificate. */
  readonly CertificateArn?: string | undefined;
}

/** `AWS::ElasticLoadBalancingV2::ListenerRule`: Specifies a listener rule. */
export interface ListenerRule {
  /** The actions. */
  readonly Actions?: readonly ListenerRule_Action[] | undefined;
  /** The conditions. */
  readonly Conditions?: readonly ListenerRule_RuleCondition[] | undefined;
  /** The Amazon Resource Name (ARN) of the listener. */
  readonly ListenerArn?: string | undefined;
  /** The rule priority. */
  readonly Priority?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Transforms?: readonly ListenerRule_Transform[] | undefined;
  /** Indicates whether this is the default rule. */
  readonly IsDefault?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the rule. */
  readonly RuleArn?: string | undefined;
}

/** Specifies an action for a listener rule. */
export interface ListenerRule_Action {
  /** [HTTPS listeners] Information for using Amazon Cognito to authenticate users. */
  readonly AuthenticateCognitoConfig?: ListenerRule_AuthenticateCognitoConfig | undefined;
  /** [HTTPS listeners] Information about an identity provider that is compliant with OpenID Connect (OIDC). */
  readonly AuthenticateOidcConfig?: ListenerRule_AuthenticateOidcConfig | undefined;
  /** [Application Load Balancer] Information for creating an action that returns a custom HTTP response. */
  readonly FixedResponseConfig?: ListenerRule_FixedResponseConfig | undefined;
  /** Information for creating an action that distributes requests among multiple target groups. */
  readonly ForwardConfig?: ListenerRule_ForwardConfig | undefined;
  /** [HTTPS listeners] Information for validating JWT access tokens in client requests. */
  readonly JwtValidationConfig?: ListenerRule_JwtValidationConfig | undefined;
  /** The order for the action. */
  readonly Order?: number | undefined;
  /** [Application Load Balancer] Information for creating a redirect action. */
  readonly RedirectConfig?: ListenerRule_RedirectConfig | undefined;
  /** The Amazon Resource Name (ARN) of the target group. */
  readonly TargetGroupArn?: string | undefined;
  /** The type of action. */
  readonly Type?: string | undefined;
}

/** Specifies information required when integrating with Amazon Cognito to authenticate users. */
export interface ListenerRule_AuthenticateCognitoConfig {
  /** The query parameters (up to 10) to include in the redirect request to the authorization endpoint. */
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: string | undefined } | undefined;
  /** The behavior if the user is not authenticated. */
  readonly OnUnauthenticatedRequest?: string | undefined;
  /** The set of user claims to be requested from the IdP. */
  readonly Scope?: string | undefined;
  /** The name of the cookie used to maintain session information. */
  readonly SessionCookieName?: string | undefined;
  /** The maximum duration of the authentication session, in seconds. */
  readonly SessionTimeout?: number | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Cognito user pool. */
  readonly UserPoolArn?: string | undefined;
  /** The ID of the Amazon Cognito user pool client. */
  readonly UserPoolClientId?: string | undefined;
  /** The domain prefix or fully-qualified domain name of the Amazon Cognito user pool. */
  readonly UserPoolDomain?: string | undefined;
}

/** Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to… */
export interface ListenerRule_AuthenticateOidcConfig {
  /** The query parameters (up to 10) to include in the redirect request to the authorization endpoint. */
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: string | undefined } | undefined;
  /** The authorization endpoint of the IdP. */
  readonly AuthorizationEndpoint?: string | undefined;
  /** The OAuth 2.0 client identifier. */
  readonly ClientId?: string | undefined;
  /** The OAuth 2.0 client secret. */
  readonly ClientSecret?: string | undefined;
  /** The OIDC issuer identifier of the IdP. */
  readonly Issuer?: string | undefined;
  /** The behavior if the user is not authenticated. */
  readonly OnUnauthenticatedRequest?: string | undefined;
  /** The set of user claims to be requested from the IdP. */
  readonly Scope?: string | undefined;
  /** The name of the cookie used to maintain session information. */
  readonly SessionCookieName?: string | undefined;
  /** The maximum duration of the authentication session, in seconds. */
  readonly SessionTimeout?: number | undefined;
  /** The token endpoint of the IdP. */
  readonly TokenEndpoint?: string | undefined;
  /** Indicates whether to use the existing client secret when modifying a rule. */
  readonly UseExistingClientSecret?: boolean | undefined;
  /** The user info endpoint of the IdP. */
  readonly UserInfoEndpoint?: string | undefined;
}

/** Specifies information required when returning a custom HTTP response. */
export interface ListenerRule_FixedResponseConfig {
  /** The content type. */
  readonly ContentType?: string | undefined;
  /** The message. */
  readonly MessageBody?: string | undefined;
  /** The HTTP response code (2XX, 4XX, or 5XX). */
  readonly StatusCode?: string | undefined;
}

/** Information for creating an action that distributes requests among multiple target groups. */
export interface ListenerRule_ForwardConfig {
  /** Information about the target group stickiness for a rule. */
  readonly TargetGroupStickinessConfig?: ListenerRule_TargetGroupStickinessConfig | undefined;
  /** Information about how traffic will be distributed between multiple target groups in a forward rule. */
  readonly TargetGroups?: readonly ListenerRule_TargetGroupTuple[] | undefined;
}

/** Information about a host header condition. */
export interface ListenerRule_HostHeaderConfig {
  readonly RegexValues?: readonly string[] | undefined;
  /** The host names. */
  readonly Values?: readonly string[] | undefined;
}

/** Information about an HTTP header condition. */
export interface ListenerRule_HttpHeaderConfig {
  /** The name of the HTTP header field. */
  readonly HttpHeaderName?: string | undefined;
  readonly RegexValues?: readonly string[] | undefined;
  /** The strings to compare against the value of the HTTP header. */
  readonly Values?: readonly string[] | undefined;
}

/** Information about an HTTP method condition. */
export interface ListenerRule_HttpRequestMethodConfig {
  /** The name of the request method. */
  readonly Values?: readonly string[] | undefined;
}

/** Information about an additional claim to validate. */
export interface ListenerRule_JwtValidationActionAdditionalClaim {
  /** The format of the claim value. */
  readonly Format?: string | undefined;
  /** The name of the claim. */
  readonly Name?: string | undefined;
  /** The claim value. */
  readonly Values?: readonly string[] | undefined;
}

export interface ListenerRule_JwtValidationConfig {
  readonly AdditionalClaims?: readonly ListenerRule_JwtValidationActionAdditionalClaim[] | undefined;
  readonly Issuer?: string | undefined;
  readonly JwksEndpoint?: string | undefined;
}

/** Information about a path pattern condition. */
export interface ListenerRule_PathPatternConfig {
  readonly RegexValues?: readonly string[] | undefined;
  /** The path patterns to compare against the request URL. */
  readonly Values?: readonly string[] | undefined;
}

/** Information about a query string condition. */
export interface ListenerRule_QueryStringConfig {
  /** The key/value pairs or values to find in the query string. */
  readonly Values?: readonly ListenerRule_QueryStringKeyValue[] | undefined;
}

/** Information about a key/value pair. */
export interface ListenerRule_QueryStringKeyValue {
  /** The key. */
  readonly Key?: string | undefined;
  /** The value. */
  readonly Value?: string | undefined;
}

/** Information about a redirect action. */
export interface ListenerRule_RedirectConfig {
  /** The hostname. */
  readonly Host?: string | undefined;
  /** The absolute path, starting with the leading "/". */
  readonly Path?: string | undefined;
  /** The port. */
  readonly Port?: string | undefined;
  /** The protocol. */
  readonly Protocol?: string | undefined;
  /** The query parameters, URL-encoded when necessary, but not percent-encoded. */
  readonly Query?: string | undefined;
  /** The HTTP redirect code. */
  readonly StatusCode?: string | undefined;
}

/** Information about a rewrite transform. */
export interface ListenerRule_RewriteConfig {
  /** The regular expression to match in the input string. */
  readonly Regex?: string | undefined;
  /** The replacement string to use when rewriting the matched input. */
  readonly Replace?: string | undefined;
}

export interface ListenerRule_RewriteConfigObject {
  readonly Rewrites?: readonly ListenerRule_RewriteConfig[] | undefined;
}

/** Specifies a condition for a listener rule. */
export interface ListenerRule_RuleCondition {
  /** The field in the HTTP request. */
  readonly Field?: string | undefined;
  /** Information for a host header condition. */
  readonly HostHeaderConfig?: ListenerRule_HostHeaderConfig | undefined;
  /** Information for an HTTP header condition. */
  readonly HttpHeaderConfig?: ListenerRule_HttpHeaderConfig | undefined;
  /** Information for an HTTP method condition. */
  readonly HttpRequestMethodConfig?: ListenerRule_HttpRequestMethodConfig | undefined;
  /** Information for a path pattern condition. */
  readonly PathPatternConfig?: ListenerRule_PathPatternConfig | undefined;
  /** Information for a query string condition. */
  readonly QueryStringConfig?: ListenerRule_QueryStringConfig | undefined;
  /** The regular expressions to match against the condition field. */
  readonly RegexValues?: readonly string[] | undefined;
  /** Information for a source IP condition. */
  readonly SourceIpConfig?: ListenerRule_SourceIpConfig | undefined;
  /** The condition value. */
  readonly Values?: readonly string[] | undefined;
}

/** Information about a source IP condition. */
export interface ListenerRule_SourceIpConfig {
  readonly IpAddressType?: string | undefined;
  /** The source IP addresses, in CIDR format. */
  readonly Values?: readonly string[] | undefined;
}

/** Information about the target group stickiness for a rule. */
export interface ListenerRule_TargetGroupStickinessConfig {
  /** [Application Load Balancers] The time period, in seconds, during which requests from a client should be routed to the… */
  readonly DurationSeconds?: number | undefined;
  /** Indicates whether target group stickiness is enabled. */
  readonly Enabled?: boolean | undefined;
}

/** Information about how traffic will be distributed between multiple target groups in a forward rule. */
export interface ListenerRule_TargetGroupTuple {
  /** The Amazon Resource Name (ARN) of the target group. */
  readonly TargetGroupArn?: string | undefined;
  /** The weight. */
  readonly Weight?: number | undefined;
}

export interface ListenerRule_Transform {
  readonly HostHeaderRewriteConfig?: ListenerRule_RewriteConfigObject | undefined;
  readonly Type?: string | undefined;
  readonly UrlRewriteConfig?: ListenerRule_RewriteConfigObject | undefined;
}

/** `AWS::ElasticLoadBalancingV2::LoadBalancer`: Specifies an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer. */
export interface LoadBalancer {
  /** Indicates whether to enable stabilization when creating or updating an LCU reservation. */
  readonly EnableCapacityReservationProvisionStabilize?: boolean | undefined;
  /** [Network Load Balancers with UDP listeners] Indicates whether to use an IPv6 prefix from each subnet for source NAT. */
  readonly EnablePrefixForIpv6SourceNat?: string | undefined;
  /** Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer through AWS… */
  readonly EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: string | undefined;
  /** The IP address type. */
  readonly IpAddressType?: string | undefined;
  /** The ID of the IPv4 IPAM pool. */
  readonly Ipv4IpamPoolId?: string | undefined;
  /** The load balancer attributes. */
  readonly LoadBalancerAttributes?: readonly LoadBalancer_LoadBalancerAttribute[] | undefined;
  /** The minimum capacity for a load balancer. */
  readonly MinimumLoadBalancerCapacity?: LoadBalancer_MinimumLoadBalancerCapacity | undefined;
  /** The name of the load balancer. */
  readonly Name?: string | undefined;
  /** The nodes of an Internet-facing load balancer have public IP addresses. */
  readonly Scheme?: string | undefined;
  /** [Application Load Balancers and Network Load Balancers] The IDs of the security groups for the load balancer. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The IDs of the subnets. */
  readonly SubnetMappings?: readonly LoadBalancer_SubnetMapping[] | undefined;
  /** The IDs of the subnets. */
  readonly Subnets?: readonly string[] | undefined;
  /** The tags to assign to the load balancer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of load balancer. */
  readonly Type?: string | undefined;
  /** The ID of the Amazon Route 53 hosted zone associated with the load balancer. */
  readonly CanonicalHostedZoneID?: string | undefined;
  /** The DNS name for the load balancer. */
  readonly DNSName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the load balancer. */
  readonly LoadBalancerArn?: string | undefined;
  /** The full name of the load balancer. */
  readonly LoadBalancerFullName?: string | undefined;
  /** The name of the load balancer. */
  readonly LoadBalancerName?: string | undefined;
}

/** Specifies an attribute for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer. */
export interface LoadBalancer_LoadBalancerAttribute {
  /** The name of the attribute. */
  readonly Key?: string | undefined;
  /** The value of the attribute. */
  readonly Value?: string | undefined;
}

/** The minimum capacity for a load balancer. */
export interface LoadBalancer_MinimumLoadBalancerCapacity {
  /** The number of capacity units. */
  readonly CapacityUnits?: number | undefined;
}

/** Specifies a subnet for a load balancer. */
export interface LoadBalancer_SubnetMapping {
  /** [Network Load Balancers] The allocation ID of the Elastic IP address for an internet-facing load balancer. */
  readonly AllocationId?: string | undefined;
  /** [Network Load Balancers] The IPv6 address. */
  readonly IPv6Address?: string | undefined;
  /** [Network Load Balancers] The private IPv4 address for an internal load balancer. */
  readonly PrivateIPv4Address?: string | undefined;
  /** [Network Load Balancers with UDP listeners] The IPv6 prefix to use for source NAT. */
  readonly SourceNatIpv6Prefix?: string | undefined;
  /** The ID of the subnet. */
  readonly SubnetId?: string | undefined;
}

/** `AWS::ElasticLoadBalancingV2::TargetGroup`: Specifies a target group for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer. */
export interface TargetGroup {
  /** Indicates whether health checks are enabled. */
  readonly HealthCheckEnabled?: boolean | undefined;
  /** The approximate amount of time, in seconds, between health checks of an individual target. */
  readonly HealthCheckIntervalSeconds?: number | undefined;
  /** [HTTP/HTTPS health checks] The destination for health checks on the targets. */
  readonly HealthCheckPath?: string | undefined;
  /** The port the load balancer uses when performing health checks on targets. */
  readonly HealthCheckPort?: string | undefined;
  /** The protocol the load balancer uses when performing health checks on targets. */
  readonly HealthCheckProtocol?: string | undefined;
  /** The amount of time, in seconds, during which no response from a target means a failed health check. */
  readonly HealthCheckTimeoutSeconds?: number | undefined;
  /** The number of consecutive health check successes required before considering a target healthy. */
  readonly HealthyThresholdCount?: number | undefined;
  /** The IP address type. */
  readonly IpAddressType?: string | undefined;
  /** [HTTP/HTTPS health checks] The HTTP or gRPC codes to use when checking for a successful response from a target. */
  readonly Matcher?: TargetGroup_Matcher | undefined;
  /** The name of the target group. */
  readonly Name?: string | undefined;
  /** The port on which the targets receive traffic. */
  readonly Port?: number | undefined;
  /** The protocol to use for routing traffic to the targets. */
  readonly Protocol?: string | undefined;
  /** [HTTP/HTTPS protocol] The protocol version. */
  readonly ProtocolVersion?: string | undefined;
  /** The tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The port on which the target control agent and application load balancer exchange management traffic for the target… */
  readonly TargetControlPort?: number | undefined;
  /** The target group attributes. */
  readonly TargetGroupAttributes?: readonly TargetGroup_TargetGroupAttribute[] | undefined;
  /** The type of target that you must specify when registering targets with this target group. */
  readonly TargetType?: string | undefined;
  /** The targets. */
  readonly Targets?: readonly TargetGroup_TargetDescription[] | undefined;
  /** The number of consecutive health check failures required before considering a target unhealthy. */
  readonly UnhealthyThresholdCount?: number | undefined;
  /** The identifier of the virtual private cloud (VPC). */
  readonly VpcId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the load balancer that routes traffic to this target group. */
  readonly LoadBalancerArns?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the target group. */
  readonly TargetGroupArn?: string | undefined;
  /** The full name of the target group. */
  readonly TargetGroupFullName?: string | undefined;
  /** The name of the target group. */
  readonly TargetGroupName?: string | undefined;
}

/** Specifies the HTTP codes that healthy targets must use when responding to an HTTP health check. */
export interface TargetGroup_Matcher {
  /** You can specify values between 0 and 99. */
  readonly GrpcCode?: string | undefined;
  /** For Application Load Balancers, you can specify values between 200 and 499, with the default value being 200. */
  readonly HttpCode?: string | undefined;
}

/** Specifies a target to add to a target group. */
export interface TargetGroup_TargetDescription {
  /** An Availability Zone or `all`. */
  readonly AvailabilityZone?: string | undefined;
  /** The ID of the target. */
  readonly Id?: string | undefined;
  /** The port on which the target is listening. */
  readonly Port?: number | undefined;
  /** The server ID for the targets. */
  readonly QuicServerId?: string | undefined;
}

/** Specifies a target group attribute. */
export interface TargetGroup_TargetGroupAttribute {
  /** The name of the attribute. */
  readonly Key?: string | undefined;
  /** The value of the attribute. */
  readonly Value?: string | undefined;
}

/** `AWS::ElasticLoadBalancingV2::TrustStore`: Creates a trust store. */
export interface TrustStore {
  /** The Amazon S3 bucket for the ca certificates bundle. */
  readonly CaCertificatesBundleS3Bucket?: string | undefined;
  /** The Amazon S3 path for the ca certificates bundle. */
  readonly CaCertificatesBundleS3Key?: string | undefined;
  /** The Amazon S3 object version for the ca certificates bundle. */
  readonly CaCertificatesBundleS3ObjectVersion?: string | undefined;
  /** The name of the trust store. */
  readonly Name?: string | undefined;
  /** The tags to assign to the trust store. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The number of ca certificates in the trust store. */
  readonly NumberOfCaCertificates?: number | undefined;
  /** The status of the trust store. */
  readonly Status?: string | undefined;
  /** The Amazon Resource Name (ARN) of the trust store. */
  readonly TrustStoreArn?: string | undefined;
}

/** `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`: Adds the specified revocation contents to the specified trust store. */
export interface TrustStoreRevocation {
  /** The revocation file to add. */
  readonly RevocationContents?: readonly TrustStoreRevocation_RevocationContent[] | undefined;
  /** The Amazon Resource Name (ARN) of the trust store. */
  readonly TrustStoreArn?: string | undefined;
  /** The revocation ID of the revocation file. */
  readonly RevocationId?: number | undefined;
  /** Information about the revocation file in the trust store. */
  readonly TrustStoreRevocations?: readonly TrustStoreRevocation_TrustStoreRevocation[] | undefined;
}

/** Information about a revocation file. */
export interface TrustStoreRevocation_RevocationContent {
  /** The type of revocation file. */
  readonly RevocationType?: string | undefined;
  /** The Amazon S3 bucket for the revocation file. */
  readonly S3Bucket?: string | undefined;
  /** The Amazon S3 path for the revocation file. */
  readonly S3Key?: string | undefined;
  /** The Amazon S3 object version of the revocation file. */
  readonly S3ObjectVersion?: string | undefined;
}

/** Information about a revocation file in use by a trust store. */
export interface TrustStoreRevocation_TrustStoreRevocation {
  /** The number of revoked certificates. */
  readonly NumberOfRevokedEntries?: number | undefined;
  /** The revocation ID of the revocation file. */
  readonly RevocationId?: string | undefined;
  /** The type of revocation file. */
  readonly RevocationType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the trust store. */
  readonly TrustStoreArn?: string | undefined;
}

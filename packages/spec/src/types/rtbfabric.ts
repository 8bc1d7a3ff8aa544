// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::RTBFabric::InboundExternalLink`: Resource Type definition for AWS::RTBFabric::InboundExternalLink Resource Type */
export interface InboundExternalLink {
  readonly GatewayId?: string | undefined;
  readonly LinkAttributes?: InboundExternalLink_LinkAttributes | undefined;
  readonly LinkLogSettings?: InboundExternalLink_LinkLogSettings | undefined;
  /** Tags to assign to the Link. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedTimestamp?: string | undefined;
  readonly DomainName?: string | undefined;
  readonly LinkId?: string | undefined;
  readonly LinkStatus?: string | undefined;
  readonly UpdatedTimestamp?: string | undefined;
}

export interface InboundExternalLink_ApplicationLogs {
  readonly LinkApplicationLogSampling?: InboundExternalLink_LinkApplicationLogSampling | undefined;
}

export interface InboundExternalLink_LinkApplicationLogSampling {
  readonly ErrorLog?: number | undefined;
  readonly FilterLog?: number | undefined;
}

export interface InboundExternalLink_LinkAttributes {
  readonly CustomerProvidedId?: string | undefined;
  readonly ResponderErrorMasking?: readonly InboundExternalLink_ResponderErrorMaskingForHttpCode[] | undefined;
}

export interface InboundExternalLink_LinkLogSettings {
  readonly ApplicationLogs?: InboundExternalLink_ApplicationLogs | undefined;
}

export interface InboundExternalLink_ResponderErrorMaskingForHttpCode {
  readonly Action?: string | undefined;
  readonly HttpCode?: string | undefined;
  readonly LoggingTypes?: readonly string[] | undefined;
  readonly ResponseLoggingPercentage?: number | undefined;
}

/** `AWS::RTBFabric::Link`: Creates a new link between gateways. */
export interface Link {
  /** The unique identifier of the gateway. */
  readonly GatewayId?: string | undefined;
  /** Boolean to specify if an HTTP responder is allowed. */
  readonly HttpResponderAllowed?: boolean | undefined;
  /** Attributes of the link. */
  readonly LinkAttributes?: Link_LinkAttributes | undefined;
  /** Settings for the application logs. */
  readonly LinkLogSettings?: Link_LinkLogSettings | undefined;
  readonly ModuleConfigurationList?: readonly Link_ModuleConfiguration[] | undefined;
  /** The unique identifier of the peer gateway. */
  readonly PeerGatewayId?: string | undefined;
  /** A map of the key-value pairs of the tag or tags to assign to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedTimestamp?: string | undefined;
  readonly LinkDirection?: string | undefined;
  /** The unique identifier of the link. */
  readonly LinkId?: string | undefined;
  readonly LinkStatus?: string | undefined;
  readonly UpdatedTimestamp?: string | undefined;
}

/** Describes a bid action. */
export interface Link_Action {
  /** Describes the header tag for a bid action. */
  readonly HeaderTag?: Link_HeaderTagAction | undefined;
  /** Describes the parameters of a no bid module. */
  readonly NoBid?: Link_NoBidAction | undefined;
}

/** Describes the configuration of a link application log. */
export interface Link_ApplicationLogs {
  /** Describes a link application log sample. */
  readonly LinkApplicationLogSampling?: Link_LinkApplicationLogSampling | undefined;
}

/** Describes the configuration of a filter. */
export interface Link_Filter {
  /** Describes the criteria for a filter. */
  readonly Criteria?: readonly Link_FilterCriterion[] | undefined;
}

/** Describes the criteria for a filter. */
export interface Link_FilterCriterion {
  /** The path to filter. */
  readonly Path?: string | undefined;
  /** The value to filter. */
  readonly Values?: readonly string[] | undefined;
}

/** Describes the header tag for a bid action. */
export interface Link_HeaderTagAction {
  /** The name of the bid action. */
  readonly Name?: string | undefined;
  /** The value of the bid action. */
  readonly Value?: string | undefined;
}

/** Describes a link application log sample. */
export interface Link_LinkApplicationLogSampling {
  /** An error log entry. */
  readonly ErrorLog?: number | undefined;
  /** A filter log entry. */
  readonly FilterLog?: number | undefined;
}

/** Describes the attributes of a link. */
export interface Link_LinkAttributes {
  /** The customer-provided unique identifier of the link. */
  readonly CustomerProvidedId?: string | undefined;
  /** Describes the masking for HTTP error codes. */
  readonly ResponderErrorMasking?: readonly Link_ResponderErrorMaskingForHttpCode[] | undefined;
}

/** Describes the settings for a link log. */
export interface Link_LinkLogSettings {
  /** Describes the configuration of a link application log. */
  readonly ApplicationLogs?: Link_ApplicationLogs | undefined;
}

/** Describes the configuration of a module. */
export interface Link_ModuleConfiguration {
  /** The dependencies of the module. */
  readonly DependsOn?: readonly string[] | undefined;
  /** Describes the parameters of a module. */
  readonly ModuleParameters?: Link_ModuleParameters | undefined;
  /** The name of the module. */
  readonly Name?: string | undefined;
  /** The version of the module. */
  readonly Version?: string | undefined;
}

/** Describes the parameters of a module. */
export interface Link_ModuleParameters {
  /** Describes the parameters of a no bid module. */
  readonly NoBid?: Link_NoBidModuleParameters | undefined;
  /** Describes the parameters of an open RTB attribute module. */
  readonly OpenRtbAttribute?: Link_OpenRtbAttributeModuleParameters | undefined;
}

/** Describes a no bid action. */
export interface Link_NoBidAction {
  /** The reason code for the no bid action. */
  readonly NoBidReasonCode?: number | undefined;
}

/** Describes the parameters of a no bid module. */
export interface Link_NoBidModuleParameters {
  /** The pass through percentage. */
  readonly PassThroughPercentage?: number | undefined;
  /** The reason description. */
  readonly Reason?: string | undefined;
  /** The reason code. */
  readonly ReasonCode?: number | undefined;
}

/** Describes the parameters of an open RTB attribute module. */
export interface Link_OpenRtbAttributeModuleParameters {
  /** Describes a bid action. */
  readonly Action?: Link_Action | undefined;
  /** Describes the configuration of a filter. */
  readonly FilterConfiguration?: readonly Link_Filter[] | undefined;
  /** The filter type. */
  readonly FilterType?: string | undefined;
  /** The hold back percentage. */
  readonly HoldbackPercentage?: number | undefined;
}

/** Describes the masking for HTTP error codes. */
export interface Link_ResponderErrorMaskingForHttpCode {
  /** The action for the error.. */
  readonly Action?: string | undefined;
  /** The HTTP error code. */
  readonly HttpCode?: string | undefined;
  /** The error log type. */
  readonly LoggingTypes?: readonly string[] | undefined;
  /** The percentage of response logging. */
  readonly ResponseLoggingPercentage?: number | undefined;
}

/** `AWS::RTBFabric::LinkRoutingRule`: Resource Type definition for AWS::RTBFabric::LinkRoutingRule. */
export interface LinkRoutingRule {
  /** Conditions for a routing rule. */
  readonly Conditions?: LinkRoutingRule_RuleCondition | undefined;
  readonly GatewayId?: string | undefined;
  readonly LinkId?: string | undefined;
  readonly Priority?: number | undefined;
  /** Tags to assign to the LinkRoutingRule. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedTimestamp?: string | undefined;
  readonly RuleId?: string | undefined;
  readonly Status?: string | undefined;
  readonly UpdatedTimestamp?: string | undefined;
}

export interface LinkRoutingRule_QueryStringKeyValuePair {
  /** Query string key — RFC 3986 unreserved characters. */
  readonly Key?: string | undefined;
  /** Query string value — RFC 3986 unreserved characters. */
  readonly Value?: string | undefined;
}

/** Conditions for a routing rule. */
export interface LinkRoutingRule_RuleCondition {
  /** Exact host match — RFC 3986 unreserved characters. */
  readonly HostHeader?: string | undefined;
  /** Wildcard host pattern (e.g., *.example.com) — RFC 3986 unreserved characters plus *. */
  readonly HostHeaderWildcard?: string | undefined;
  /** Exact path match — must start with /. */
  readonly PathExact?: string | undefined;
  /** Path prefix matching — strict starts-with, must start with /. */
  readonly PathPrefix?: string | undefined;
  readonly QueryStringEquals?: LinkRoutingRule_QueryStringKeyValuePair | undefined;
  /** Query string key presence check (any value accepted). */
  readonly QueryStringExists?: string | undefined;
}

/** `AWS::RTBFabric::OutboundExternalLink`: Resource Type definition for AWS::RTBFabric::OutboundExternalLink Resource Type */
export interface OutboundExternalLink {
  readonly GatewayId?: string | undefined;
  readonly LinkAttributes?: OutboundExternalLink_LinkAttributes | undefined;
  readonly LinkLogSettings?: OutboundExternalLink_LinkLogSettings | undefined;
  readonly PublicEndpoint?: string | undefined;
  /** Tags to assign to the Link. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedTimestamp?: string | undefined;
  readonly LinkId?: string | undefined;
  readonly LinkStatus?: string | undefined;
  readonly UpdatedTimestamp?: string | undefined;
}

export interface OutboundExternalLink_ApplicationLogs {
  readonly LinkApplicationLogSampling?: OutboundExternalLink_LinkApplicationLogSampling | undefined;
}

export interface OutboundExternalLink_LinkApplicationLogSampling {
  readonly ErrorLog?: number | undefined;
  readonly FilterLog?: number | undefined;
}

export interface OutboundExternalLink_LinkAttributes {
  readonly CustomerProvidedId?: string | undefined;
  readonly ResponderErrorMasking?: readonly OutboundExternalLink_ResponderErrorMaskingForHttpCode[] | undefined;
}

export interface OutboundExternalLink_LinkLogSettings {
  readonly ApplicationLogs?: OutboundExternalLink_ApplicationLogs | undefined;
}

export interface OutboundExternalLink_ResponderErrorMaskingForHttpCode {
  readonly Action?: string | undefined;
  readonly HttpCode?: string | undefined;
  readonly LoggingTypes?: readonly string[] | undefined;
  readonly ResponseLoggingPercentage?: number | undefined;
}

/** `AWS::RTBFabric::RequesterGateway`: Creates a requester gateway. */
export interface RequesterGateway {
  /** An optional description for the requester gateway. */
  readonly Description?: string | undefined;
  /** The unique identifiers of the security groups. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The unique identifiers of the subnets. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** A map of the key-value pairs of the tag or tags to assign to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique identifier of the Virtual Private Cloud (VPC). */
  readonly VpcId?: string | undefined;
  readonly ActiveLinksCount?: number | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedTimestamp?: string | undefined;
  readonly DomainName?: string | undefined;
  readonly GatewayId?: string | undefined;
  readonly RequesterGatewayStatus?: string | undefined;
  readonly TotalLinksCount?: number | undefined;
  readonly UpdatedTimestamp?: string | undefined;
}

/** `AWS::RTBFabric::ResponderGateway`: Creates a responder gateway. */
export interface ResponderGateway {
  readonly AcmCertificateArn?: string | undefined;
  /** An optional description for the responder gateway. */
  readonly Description?: string | undefined;
  /** The domain name for the responder gateway. */
  readonly DomainName?: string | undefined;
  readonly GatewayType?: string | undefined;
  readonly ListenerConfig?: ResponderGateway_ListenerConfig | undefined;
  /** The configuration for the managed endpoint. */
  readonly ManagedEndpointConfiguration?: ResponderGateway_ManagedEndpointConfiguration | undefined;
  /** The networking port to use. */
  readonly Port?: number | undefined;
  /** The networking protocol to use. */
  readonly Protocol?: string | undefined;
  /** The unique identifiers of the security groups. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The unique identifiers of the subnets. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** A map of the key-value pairs of the tag or tags to assign to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The configuration of the trust store. */
  readonly TrustStoreConfiguration?: ResponderGateway_TrustStoreConfiguration | undefined;
  /** The unique identifier of the Virtual Private Cloud (VPC). */
  readonly VpcId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly CertificateAssociationStatus?: string | undefined;
  readonly CreatedTimestamp?: string | undefined;
  readonly ExternalInboundEndpoint?: string | undefined;
  readonly GatewayId?: string | undefined;
  readonly ResponderGatewayStatus?: string | undefined;
  readonly UpdatedTimestamp?: string | undefined;
}

/** Describes the configuration of an auto scaling group. */
export interface ResponderGateway_AutoScalingGroupsConfiguration {
  /** The names of the auto scaling group. */
  readonly AutoScalingGroupNameList?: readonly string[] | undefined;
  readonly HealthCheckConfig?: ResponderGateway_HealthCheckConfig | undefined;
  /** The role ARN of the auto scaling group. */
  readonly RoleArn?: string | undefined;
}

/** Describes the configuration of an Amazon Elastic Kubernetes Service endpoint. */
export interface ResponderGateway_EksEndpointsConfiguration {
  /** The CA certificate chain of the cluster API server. */
  readonly ClusterApiServerCaCertificateChain?: string | undefined;
  /** The URI of the cluster API server endpoint. */
  readonly ClusterApiServerEndpointUri?: string | undefined;
  /** The name of the cluster. */
  readonly ClusterName?: string | undefined;
  /** The name of the endpoint resource. */
  readonly EndpointsResourceName?: string | undefined;
  /** The namespace of the endpoint resource. */
  readonly EndpointsResourceNamespace?: string | undefined;
  /** The role ARN for the cluster. */
  readonly RoleArn?: string | undefined;
}

export interface ResponderGateway_HealthCheckConfig {
  readonly HealthyThresholdCount?: number | undefined;
  readonly IntervalSeconds?: number | undefined;
  readonly Path?: string | undefined;
  readonly Port?: number | undefined;
  readonly Protocol?: string | undefined;
  readonly StatusCodeMatcher?: string | undefined;
  readonly TimeoutMs?: number | undefined;
  readonly UnhealthyThresholdCount?: number | undefined;
}

export interface ResponderGateway_ListenerConfig {
  readonly Protocols?: readonly string[] | undefined;
}

/** Describes the configuration of a managed endpoint. */
export interface ResponderGateway_ManagedEndpointConfiguration {
  /** Describes the configuration of an auto scaling group. */
  readonly AutoScalingGroupsConfiguration?: ResponderGateway_AutoScalingGroupsConfiguration | undefined;
  /** Describes the configuration of an Amazon Elastic Kubernetes Service endpoint. */
  readonly EksEndpointsConfiguration?: ResponderGateway_EksEndpointsConfiguration | undefined;
}

/** Describes the configuration of a trust store. */
export interface ResponderGateway_TrustStoreConfiguration {
  /** The certificate authority certificate. */
  readonly CertificateAuthorityCertificates?: readonly string[] | undefined;
}

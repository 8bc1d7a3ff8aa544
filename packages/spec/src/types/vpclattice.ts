// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::VpcLattice::AccessLogSubscription`: Enables access logs to be sent to Amazon CloudWatch, Amazon S3, and Amazon Kinesis Data Firehose. */
export interface AccessLogSubscription {
  /** The Amazon Resource Name (ARN) of the destination. */
  readonly DestinationArn?: string | undefined;
  /** The ID or ARN of the service network or service. */
  readonly ResourceIdentifier?: string | undefined;
  /** Log type of the service network. */
  readonly ServiceNetworkLogType?: string | undefined;
  /** The tags for the access log subscription. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the access log subscription. */
  readonly Arn?: string | undefined;
  /** The ID of the access log subscription. */
  readonly Id?: string | undefined;
  /** The Amazon Resource Name (ARN) of the access log subscription. */
  readonly ResourceArn?: string | undefined;
  /** The ID of the service network or service. */
  readonly ResourceId?: string | undefined;
}

/** `AWS::VpcLattice::AuthPolicy`: Creates or updates the auth policy. */
export interface AuthPolicy {
  /** The auth policy. */
  readonly Policy?: PolicyDocument | undefined;
  /** The ID or ARN of the service network or service for which the policy is created. */
  readonly ResourceIdentifier?: string | undefined;
  /** The state of the auth policy. */
  readonly State?: string | undefined;
}

/** `AWS::VpcLattice::DomainVerification`: A domain name verification is an entity that allows you to prove your ownership of a given domain. */
export interface DomainVerification {
  /** The domain name being verified. */
  readonly DomainName?: string | undefined;
  /** The tags associated with the domain verification. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the domain verification. */
  readonly Arn?: string | undefined;
  /** The ID of the domain verification. */
  readonly Id?: string | undefined;
  /** The current status of the domain verification process. */
  readonly Status?: string | undefined;
  readonly TxtMethodConfig?: DomainVerification_TxtMethodConfig | undefined;
}

/** Configuration for TXT record-based domain verification method. */
export interface DomainVerification_TxtMethodConfig {
  /** The name of the TXT record that must be created for domain verification. */
  readonly name?: string | undefined;
  /** The value that must be added to the TXT record for domain verification. */
  readonly value?: string | undefined;
}

/** `AWS::VpcLattice::Listener`: Creates a listener for a service. */
export interface Listener {
  /** The action for the default rule. */
  readonly DefaultAction?: Listener_DefaultAction | undefined;
  /** The name of the listener. */
  readonly Name?: string | undefined;
  /** The listener port. */
  readonly Port?: number | undefined;
  /** The listener protocol. */
  readonly Protocol?: string | undefined;
  /** The ID or ARN of the service. */
  readonly ServiceIdentifier?: string | undefined;
  /** The tags for the listener. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the listener. */
  readonly Arn?: string | undefined;
  /** The ID of the listener. */
  readonly Id?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service. */
  readonly ServiceArn?: string | undefined;
  /** The ID of the service. */
  readonly ServiceId?: string | undefined;
}

/** The action for the default rule. */
export interface Listener_DefaultAction {
  /** Describes an action that returns a custom HTTP response. */
  readonly FixedResponse?: Listener_FixedResponse | undefined;
  /** Describes a forward action. */
  readonly Forward?: Listener_Forward | undefined;
}

/** Describes an action that returns a custom HTTP response. */
export interface Listener_FixedResponse {
  /** The HTTP response code. */
  readonly StatusCode?: number | undefined;
}

/** The forward action. */
export interface Listener_Forward {
  /** The target groups. */
  readonly TargetGroups?: readonly Listener_WeightedTargetGroup[] | undefined;
}

/** Describes the weight of a target group. */
export interface Listener_WeightedTargetGroup {
  /** The ID of the target group. */
  readonly TargetGroupIdentifier?: string | undefined;
  /** Only required if you specify multiple target groups for a forward action. */
  readonly Weight?: number | undefined;
}

/** `AWS::VpcLattice::ResourceConfiguration`: Creates a resource configuration. */
export interface ResourceConfiguration {
  /** Specifies whether the resource configuration can be associated with a sharable service network. */
  readonly AllowAssociationToSharableServiceNetwork?: boolean | undefined;
  /** The custom domain name. */
  readonly CustomDomainName?: string | undefined;
  /** The domain verification ID. */
  readonly DomainVerificationId?: string | undefined;
  /** (GROUP) The group domain for a group resource configuration. */
  readonly GroupDomain?: string | undefined;
  /** The name of the resource configuration. */
  readonly Name?: string | undefined;
  /** (SINGLE, GROUP, CHILD) The TCP port ranges that a consumer can use to access a resource configuration (for example. */
  readonly PortRanges?: readonly string[] | undefined;
  /** (SINGLE, GROUP) The protocol accepted by the resource configuration. */
  readonly ProtocolType?: string | undefined;
  /** The auth type for the resource configuration. */
  readonly ResourceConfigurationAuthType?: string | undefined;
  /** Identifies the resource configuration in one of the following ways. */
  readonly ResourceConfigurationDefinition?: ResourceConfiguration_ResourceConfigurationDefinition | undefined;
  /** The ID of the group resource configuration. */
  readonly ResourceConfigurationGroupId?: string | undefined;
  /** The type of resource configuration. */
  readonly ResourceConfigurationType?: string | undefined;
  /** The ID of the resource gateway. */
  readonly ResourceGatewayId?: string | undefined;
  /** The tags for the resource configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the resource configuration. */
  readonly Arn?: string | undefined;
  /** The ID of the resource configuration. */
  readonly Id?: string | undefined;
}

export interface ResourceConfiguration_CidrResource {
  readonly CidrRanges?: readonly string[] | undefined;
}

/** The domain name of the resource configuration. */
export interface ResourceConfiguration_DnsResource {
  /** The domain name of the resource configuration. */
  readonly DomainName?: string | undefined;
  /** The IP address type for the resource configuration. */
  readonly IpAddressType?: string | undefined;
}

/** Identifies the resource configuration in one of the following ways. */
export interface ResourceConfiguration_ResourceConfigurationDefinition {
  /** The Amazon Resource Name (ARN) of the resource configuration. */
  readonly ArnResource?: string | undefined;
  readonly CidrResource?: ResourceConfiguration_CidrResource | undefined;
  /** The DNS name of the resource configuration. */
  readonly DnsResource?: ResourceConfiguration_DnsResource | undefined;
  /** The IP address of the resource configuration. */
  readonly IpResource?: string | undefined;
}

/** `AWS::VpcLattice::ResourceGateway`: A resource gateway is a point of ingress into the VPC where a resource resides. */
export interface ResourceGateway {
  /** The type of IP address used by the resource gateway. */
  readonly IpAddressType?: string | undefined;
  /** The number of IPv4 addresses in each ENI for the resource gateway. */
  readonly Ipv4AddressesPerEni?: number | undefined;
  /** The name of the resource gateway. */
  readonly Name?: string | undefined;
  readonly ResourceConfigDnsResolution?: string | undefined;
  /** The IDs of the security groups applied to the resource gateway. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The IDs of the VPC subnets for the resource gateway. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags for the resource gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC for the resource gateway. */
  readonly VpcIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) of the resource gateway. */
  readonly Arn?: string | undefined;
  /** The ID of the resource gateway. */
  readonly Id?: string | undefined;
}

/** `AWS::VpcLattice::ResourcePolicy`: Retrieves information about the specified resource policy. */
export interface ResourcePolicy {
  /** The Amazon Resource Name (ARN) of the service network or service. */
  readonly Policy?: PolicyDocument | undefined;
  /** An IAM policy. */
  readonly ResourceArn?: string | undefined;
}

/** `AWS::VpcLattice::Rule`: Creates a listener rule. */
export interface Rule {
  /** Describes the action for a rule. */
  readonly Action?: Rule_Action | undefined;
  /** The ID or ARN of the listener. */
  readonly ListenerIdentifier?: string | undefined;
  /** The rule match. */
  readonly Match?: Rule_Match | undefined;
  /** The name of the rule. */
  readonly Name?: string | undefined;
  /** The priority assigned to the rule. */
  readonly Priority?: number | undefined;
  /** The ID or ARN of the service. */
  readonly ServiceIdentifier?: string | undefined;
  /** The tags for the rule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the rule. */
  readonly Arn?: string | undefined;
  /** The ID of the listener. */
  readonly Id?: string | undefined;
}

/** Describes the action for a rule. */
export interface Rule_Action {
  /** The fixed response action. */
  readonly FixedResponse?: Rule_FixedResponse | undefined;
  /** The forward action. */
  readonly Forward?: Rule_Forward | undefined;
}

/** Describes an action that returns a custom HTTP response. */
export interface Rule_FixedResponse {
  /** The HTTP response code. */
  readonly StatusCode?: number | undefined;
}

/** The forward action. */
export interface Rule_Forward {
  /** The target groups. */
  readonly TargetGroups?: readonly Rule_WeightedTargetGroup[] | undefined;
}

/** Describes the constraints for a header match. */
export interface Rule_HeaderMatch {
  /** Indicates whether the match is case sensitive. */
  readonly CaseSensitive?: boolean | undefined;
  /** The header match type. */
  readonly Match?: Rule_HeaderMatchType | undefined;
  /** The name of the header. */
  readonly Name?: string | undefined;
}

/** Describes a header match type. */
export interface Rule_HeaderMatchType {
  /** A contains type match. */
  readonly Contains?: string | undefined;
  /** An exact type match. */
  readonly Exact?: string | undefined;
  /** A prefix type match. */
  readonly Prefix?: string | undefined;
}

/** Describes criteria that can be applied to incoming requests. */
export interface Rule_HttpMatch {
  /** The header matches. */
  readonly HeaderMatches?: readonly Rule_HeaderMatch[] | undefined;
  /** The HTTP method type. */
  readonly Method?: string | undefined;
  /** The path match. */
  readonly PathMatch?: Rule_PathMatch | undefined;
}

/** Describes a rule match. */
export interface Rule_Match {
  /** The HTTP criteria that a rule must match. */
  readonly HttpMatch?: Rule_HttpMatch | undefined;
}

/** Describes the conditions that can be applied when matching a path for incoming requests. */
export interface Rule_PathMatch {
  /** Indicates whether the match is case sensitive. */
  readonly CaseSensitive?: boolean | undefined;
  /** The type of path match. */
  readonly Match?: Rule_PathMatchType | undefined;
}

/** Describes a path match type. */
export interface Rule_PathMatchType {
  /** An exact match of the path. */
  readonly Exact?: string | undefined;
  /** A prefix match of the path. */
  readonly Prefix?: string | undefined;
}

/** Describes the weight of a target group. */
export interface Rule_WeightedTargetGroup {
  /** The ID of the target group. */
  readonly TargetGroupIdentifier?: string | undefined;
  /** Only required if you specify multiple target groups for a forward action. */
  readonly Weight?: number | undefined;
}

/** `AWS::VpcLattice::Service`: Creates a service. */
export interface Service {
  /** The type of IAM policy. */
  readonly AuthType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the certificate. */
  readonly CertificateArn?: string | undefined;
  /** The custom domain name of the service. */
  readonly CustomDomainName?: string | undefined;
  /** Describes the DNS information of the service. */
  readonly DnsEntry?: Service_DnsEntry | undefined;
  readonly IdleTimeoutSeconds?: number | undefined;
  /** The name of the service. */
  readonly Name?: string | undefined;
  /** The tags for the service. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the service. */
  readonly Arn?: string | undefined;
  /** The date and time that the service was created, specified in ISO-8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The ID of the service. */
  readonly Id?: string | undefined;
  /** The date and time that the service was last updated, specified in ISO-8601 format. */
  readonly LastUpdatedAt?: string | undefined;
  /** The status of the service. */
  readonly Status?: string | undefined;
}

/** Describes the DNS information of a service. */
export interface Service_DnsEntry {
  /** The domain name of the service. */
  readonly DomainName?: string | undefined;
  /** The ID of the hosted zone. */
  readonly HostedZoneId?: string | undefined;
}

/** `AWS::VpcLattice::ServiceNetwork`: Creates a service network. */
export interface ServiceNetwork {
  /** The type of IAM policy. */
  readonly AuthType?: string | undefined;
  /** The name of the service network. */
  readonly Name?: string | undefined;
  /** Specify if the service network should be enabled for sharing. */
  readonly SharingConfig?: ServiceNetwork_SharingConfig | undefined;
  /** The tags for the service network. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the service network. */
  readonly Arn?: string | undefined;
  /** The date and time that the service network was created, specified in ISO-8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The ID of the service network. */
  readonly Id?: string | undefined;
  /** The date and time of the last update, specified in ISO-8601 format. */
  readonly LastUpdatedAt?: string | undefined;
}

/** Specify if the service network should be enabled for sharing. */
export interface ServiceNetwork_SharingConfig {
  /** Specify if the service network should be enabled for sharing. */
  readonly enabled?: boolean | undefined;
}

/** `AWS::VpcLattice::ServiceNetworkResourceAssociation`: Associates the specified service network with the specified resource configuration. */
export interface ServiceNetworkResourceAssociation {
  /** Indicates if private DNS is enabled for the service network resource association. */
  readonly PrivateDnsEnabled?: boolean | undefined;
  /** The ID of the resource configuration associated with the service network. */
  readonly ResourceConfigurationId?: string | undefined;
  /** The ID of the service network associated with the resource configuration. */
  readonly ServiceNetworkId?: string | undefined;
  /** A key-value pair to associate with a resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the association. */
  readonly Arn?: string | undefined;
  /** The ID of the association between the service network and resource configuration. */
  readonly Id?: string | undefined;
}

/** `AWS::VpcLattice::ServiceNetworkServiceAssociation`: Associates the specified service with the specified service network. */
export interface ServiceNetworkServiceAssociation {
  /** The DNS information of the service. */
  readonly DnsEntry?: ServiceNetworkServiceAssociation_DnsEntry | undefined;
  /** The ID or ARN of the service. */
  readonly ServiceIdentifier?: string | undefined;
  /** The ID or ARN of the service network. */
  readonly ServiceNetworkIdentifier?: string | undefined;
  /** The tags for the association. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the association between the service network and the service. */
  readonly Arn?: string | undefined;
  /** The date and time that the association was created, specified in ISO-8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The ID of the of the association between the service network and the service. */
  readonly Id?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service. */
  readonly ServiceArn?: string | undefined;
  /** The ID of the service. */
  readonly ServiceId?: string | undefined;
  /** The name of the service. */
  readonly ServiceName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service network */
  readonly ServiceNetworkArn?: string | undefined;
  /** The ID of the service network. */
  readonly ServiceNetworkId?: string | undefined;
  /** The name of the service network. */
  readonly ServiceNetworkName?: string | undefined;
  /** The status of the association between the service network and the service. */
  readonly Status?: string | undefined;
}

/** The DNS information. */
export interface ServiceNetworkServiceAssociation_DnsEntry {
  /** The domain name of the service. */
  readonly DomainName?: string | undefined;
  /** The ID of the hosted zone. */
  readonly HostedZoneId?: string | undefined;
}

/** `AWS::VpcLattice::ServiceNetworkVpcAssociation`: Associates a VPC with a service network. */
export interface ServiceNetworkVpcAssociation {
  /** The DNS options for the service network VPC association. */
  readonly DnsOptions?: ServiceNetworkVpcAssociation_DnsOptions | undefined;
  /** Indicates if private DNS is enabled for the service network VPC association. */
  readonly PrivateDnsEnabled?: boolean | undefined;
  /** The IDs of the security groups. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The ID or ARN of the service network. */
  readonly ServiceNetworkIdentifier?: string | undefined;
  /** The tags for the association. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC. */
  readonly VpcIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) of the association between the service network and the VPC. */
  readonly Arn?: string | undefined;
  /** The date and time that the association was created, specified in ISO-8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The ID of the specified association between the service network and the VPC. */
  readonly Id?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service network. */
  readonly ServiceNetworkArn?: string | undefined;
  /** The ID of the service network. */
  readonly ServiceNetworkId?: string | undefined;
  /** The name of the service network. */
  readonly ServiceNetworkName?: string | undefined;
  /** The status of the association. */
  readonly Status?: string | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
}

/** The DNS configuration options. */
export interface ServiceNetworkVpcAssociation_DnsOptions {
  /** The preference for which private domains have a private hosted zone created for and associated with the specified VPC. */
  readonly PrivateDnsPreference?: string | undefined;
  /** Indicates which of the private domains to create private hosted zones for and associate with the specified VPC. */
  readonly PrivateDnsSpecifiedDomains?: readonly string[] | undefined;
}

/** `AWS::VpcLattice::TargetGroup`: Creates a target group. */
export interface TargetGroup {
  /** The target group configuration. */
  readonly Config?: TargetGroup_TargetGroupConfig | undefined;
  /** The name of the target group. */
  readonly Name?: string | undefined;
  /** The tags for the target group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Describes a target. */
  readonly Targets?: readonly TargetGroup_Target[] | undefined;
  /** The type of target group. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the target group. */
  readonly Arn?: string | undefined;
  /** The date and time that the target group was created, specified in ISO-8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The ID of the target group. */
  readonly Id?: string | undefined;
  /** The date and time that the target group was last updated, specified in ISO-8601 format. */
  readonly LastUpdatedAt?: string | undefined;
  /** The operation's status. */
  readonly Status?: string | undefined;
}

/** Describes the health check configuration of a target group. */
export interface TargetGroup_HealthCheckConfig {
  /** Indicates whether health checking is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The approximate amount of time, in seconds, between health checks of an individual target. */
  readonly HealthCheckIntervalSeconds?: number | undefined;
  /** The amount of time, in seconds, to wait before reporting a target as unhealthy. */
  readonly HealthCheckTimeoutSeconds?: number | undefined;
  /** The number of consecutive successful health checks required before considering an unhealthy target healthy. */
  readonly HealthyThresholdCount?: number | undefined;
  /** The codes to use when checking for a successful response from a target. */
  readonly Matcher?: TargetGroup_Matcher | undefined;
  /** The destination for health checks on the targets. */
  readonly Path?: string | undefined;
  /** The port used when performing health checks on targets. */
  readonly Port?: number | undefined;
  /** The protocol used when performing health checks on targets. */
  readonly Protocol?: string | undefined;
  /** The protocol version used when performing health checks on targets. */
  readonly ProtocolVersion?: string | undefined;
  /** The number of consecutive failed health checks required before considering a target unhealthy. */
  readonly UnhealthyThresholdCount?: number | undefined;
}

/** Describes the codes to use when checking for a successful response from a target for health checks. */
export interface TargetGroup_Matcher {
  /** The HTTP code to use when checking for a successful response from a target. */
  readonly HttpCode?: string | undefined;
}

/** Describes a target. */
export interface TargetGroup_Target {
  /** The ID of the target. */
  readonly Id?: string | undefined;
  /** The port on which the target is listening. */
  readonly Port?: number | undefined;
}

/** Describes the configuration of a target group. */
export interface TargetGroup_TargetGroupConfig {
  /** The health check configuration. */
  readonly HealthCheck?: TargetGroup_HealthCheckConfig | undefined;
  /** The type of IP address used for the target group. */
  readonly IpAddressType?: string | undefined;
  /** The version of the event structure that your Lambda function receives. */
  readonly LambdaEventStructureVersion?: string | undefined;
  /** The port on which the targets are listening. */
  readonly Port?: number | undefined;
  /** The protocol to use for routing traffic to the targets. */
  readonly Protocol?: string | undefined;
  /** The protocol version. */
  readonly ProtocolVersion?: string | undefined;
  /** The ID of the VPC. */
  readonly VpcIdentifier?: string | undefined;
}

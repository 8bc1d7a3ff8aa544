// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Route53Resolver::FirewallDomainList`: High-level information about a list of firewall domains for use in a AWS::Route53Resolver::FirewallRule. */
export interface FirewallDomainList {
  /** The fully qualified URL or URI of the file stored in Amazon Simple Storage Service (Amazon S3) that contains the list… */
  readonly DomainFileUrl?: string | undefined;
  /** A list of the domain lists that you have defined. */
  readonly Domains?: readonly string[] | undefined;
  /** The name of the domain list. */
  readonly Name?: string | undefined;
  /** A list of the tag keys and values that you want to associate with the domain list. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the firewall domain list. */
  readonly Arn?: string | undefined;
  /** The date and time that the domain list was created, in Unix time format and Coordinated Universal Time (UTC). */
  readonly CreationTime?: string | undefined;
  /** A unique string defined by you to identify the request. */
  readonly CreatorRequestId?: string | undefined;
  /** The number of domain names that are specified in the domain list. */
  readonly DomainCount?: number | undefined;
  /** The ID of the domain list. */
  readonly Id?: string | undefined;
  /** The owner of the list, used only for lists that are not managed by you. */
  readonly ManagedOwnerName?: string | undefined;
  /** The date and time that the domain list was last modified, in Unix time format and Coordinated Universal Time (UTC). */
  readonly ModificationTime?: string | undefined;
  /** The status of the domain list. */
  readonly Status?: string | undefined;
  /** Additional information about the status of the list, if available. */
  readonly StatusMessage?: string | undefined;
}

/** `AWS::Route53Resolver::FirewallRuleGroup`: High-level information for a firewall rule group. */
export interface FirewallRuleGroup {
  /** A list of the rules that you have defined. */
  readonly FirewallRules?: readonly FirewallRuleGroup_FirewallRule[] | undefined;
  /** The name of the rule group. */
  readonly Name?: string | undefined;
  /** A list of the tag keys and values that you want to associate with the rule group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN (Amazon Resource Name) of the rule group. */
  readonly Arn?: string | undefined;
  /** The date and time that the rule group was created, in Unix time format and Coordinated Universal Time (UTC). */
  readonly CreationTime?: string | undefined;
  /** A unique string defined by you to identify the request. */
  readonly CreatorRequestId?: string | undefined;
  /** The ID of the rule group. */
  readonly Id?: string | undefined;
  /** The date and time that the rule group was last modified, in Unix time format and Coordinated Universal Time (UTC). */
  readonly ModificationTime?: string | undefined;
  /** The AWS account ID for the account that created the rule group. */
  readonly OwnerId?: string | undefined;
  /** The number of rules in the rule group. */
  readonly RuleCount?: number | undefined;
  /** Whether the rule group is shared with other AWS accounts, or was shared with the current account by another AWS account. */
  readonly ShareStatus?: string | undefined;
  /** The status of the domain list. */
  readonly Status?: string | undefined;
  /** Additional information about the status of the rule group, if available. */
  readonly StatusMessage?: string | undefined;
}

/** Configuration for an advanced content category rule type. */
export interface FirewallRuleGroup_FirewallAdvancedContentCategoryConfig {
  /** The content category value. */
  readonly Category?: string | undefined;
}

/** Configuration for an advanced threat category rule type. */
export interface FirewallRuleGroup_FirewallAdvancedThreatCategoryConfig {
  /** The threat category value. */
  readonly Category?: string | undefined;
}

/** A single firewall rule in a rule group. */
export interface FirewallRuleGroup_FirewallRule {
  /** The action that DNS Firewall should take on a DNS query when it matches one of the domains in the rule's domain list,… */
  readonly Action?: string | undefined;
  /** The DNS record's type. */
  readonly BlockOverrideDnsType?: string | undefined;
  /** The custom DNS record to send back in response to the query. */
  readonly BlockOverrideDomain?: string | undefined;
  /** The recommended amount of time, in seconds, for the DNS resolver or web browser to cache the provided override record. */
  readonly BlockOverrideTtl?: number | undefined;
  /** The way that you want DNS Firewall to block the request. */
  readonly BlockResponse?: string | undefined;
  /** The confidence threshold for DNS Firewall Advanced. */
  readonly ConfidenceThreshold?: string | undefined;
  /** The type of the DNS Firewall Advanced rule. */
  readonly DnsThreatProtection?: string | undefined;
  /** The ID of the domain list that's used in the rule. */
  readonly FirewallDomainListId?: string | undefined;
  /** How you want the the rule to evaluate DNS redirection in the DNS redirection chain, such as CNAME, or DNAME. */
  readonly FirewallDomainRedirectionAction?: string | undefined;
  /** Firewall rule type union. */
  readonly FirewallRuleType?: FirewallRuleGroup_FirewallRuleType | undefined;
  /** ID of the DNS Firewall Advanced rule. */
  readonly FirewallThreatProtectionId?: string | undefined;
  /** The priority of the rule in the rule group. */
  readonly Priority?: number | undefined;
  /** The DNS query type you want the rule to evaluate. */
  readonly Qtype?: string | undefined;
  /** The status of the firewall rule. */
  readonly Status?: string | undefined;
}

/** Firewall rule type union. */
export interface FirewallRuleGroup_FirewallRuleType {
  /** Configuration for an advanced content category rule type. */
  readonly FirewallAdvancedContentCategory?: FirewallRuleGroup_FirewallAdvancedContentCategoryConfig | undefined;
  /** Configuration for an advanced threat category rule type. */
  readonly FirewallAdvancedThreatCategory?: FirewallRuleGroup_FirewallAdvancedThreatCategoryConfig | undefined;
  /** Configuration for a partner threat protection rule type. */
  readonly PartnerThreatProtection?: FirewallRuleGroup_PartnerThreatProtectionConfig | undefined;
}

/** Configuration for a partner threat protection rule type. */
export interface FirewallRuleGroup_PartnerThreatProtectionConfig {
  /** The partner identifier value. */
  readonly Partner?: string | undefined;
}

/** `AWS::Route53Resolver::FirewallRuleGroupAssociation`: An association between a firewall rule group and a VPC, which enables DNS filtering for the VPC. */
export interface FirewallRuleGroupAssociation {
  /** The unique identifier of the firewall rule group. */
  readonly FirewallRuleGroupId?: string | undefined;
  /** If enabled, this setting disallows modification or removal of the association, to help prevent against accidentally… */
  readonly MutationProtection?: string | undefined;
  /** The name of the association. */
  readonly Name?: string | undefined;
  /** The setting that determines the processing order of the rule group among the rule groups that are associated with a… */
  readonly Priority?: number | undefined;
  /** A list of the tag keys and values that you want to associate with the rule group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique identifier of the VPC that is associated with the rule group. */
  readonly VpcId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the firewall rule group association. */
  readonly Arn?: string | undefined;
  /** The date and time that the association was created, in Unix time format and Coordinated Universal Time (UTC). */
  readonly CreationTime?: string | undefined;
  /** A unique string defined by you to identify the request. */
  readonly CreatorRequestId?: string | undefined;
  /** The identifier for the association. */
  readonly Id?: string | undefined;
  /** The owner of the association, used only for associations that are not managed by you. */
  readonly ManagedOwnerName?: string | undefined;
  /** The date and time that the association was last modified, in Unix time format and Coordinated Universal Time (UTC). */
  readonly ModificationTime?: string | undefined;
  /** The current status of the association. */
  readonly Status?: string | undefined;
  /** Additional information about the status of the response, if available. */
  readonly StatusMessage?: string | undefined;
}

/** `AWS::Route53Resolver::OutpostResolver`: Creates a Amazon Route 53 Resolver on an Outpost. */
export interface OutpostResolver {
  /** Amazon EC2 instance count for the Resolver on the Outpost. */
  readonly InstanceCount?: number | undefined;
  /** Name of the Resolver. */
  readonly Name?: string | undefined;
  /** The ARN (Amazon Resource Name) for the Outpost. */
  readonly OutpostArn?: string | undefined;
  /** The Amazon EC2 instance type. */
  readonly PreferredInstanceType?: string | undefined;
  /** A key value pair that helps you identify a Route 53 Resolver. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN (Amazon Resource Name) for the Resolver on an Outpost. */
  readonly Arn?: string | undefined;
  /** The date and time that the Outpost Resolver was created, in Unix time format and Coordinated Universal Time (UTC). */
  readonly CreationTime?: string | undefined;
  /** A unique string that identifies the request that created the Resolver endpoint. */
  readonly CreatorRequestId?: string | undefined;
  /** The ID of the Resolver on Outpost. */
  readonly Id?: string | undefined;
  /** The date and time that the Outpost Resolver was modified, in Unix time format and Coordinated Universal Time (UTC). */
  readonly ModificationTime?: string | undefined;
  /** Status of the Resolver. */
  readonly Status?: string | undefined;
  /** A detailed description of the Resolver. */
  readonly StatusMessage?: string | undefined;
}

/** `AWS::Route53Resolver::ResolverConfig`: A complex type that contains information about a Resolver configuration for a VPC. */
export interface ResolverConfig {
  /** Represents the desired status of `AutodefinedReverse`. */
  readonly AutodefinedReverseFlag?: string | undefined;
  /** The ID of the Amazon Virtual Private Cloud VPC or a Route 53 Profile that you're configuring Resolver for. */
  readonly ResourceId?: string | undefined;
  /** The status of whether or not the Route 53 Resolver will create autodefined rules for reverse DNS lookups. */
  readonly AutodefinedReverse?: string | undefined;
  /** ID for the Route 53 Resolver configuration. */
  readonly Id?: string | undefined;
  /** The owner account ID of the Amazon Virtual Private Cloud VPC. */
  readonly OwnerId?: string | undefined;
}

/** `AWS::Route53Resolver::ResolverDNSSECConfig`: The `AWS::Route53Resolver::ResolverDNSSECConfig` resource is a complex type that contains information about a… */
export interface ResolverDNSSECConfig {
  /** The ID of the virtual private cloud (VPC) that you're configuring the DNSSEC validation status for. */
  readonly ResourceId?: string | undefined;
  /** The primary identifier of this `ResolverDNSSECConfig` resource. */
  readonly Id?: string | undefined;
  /** The AWS account of the owner. */
  readonly OwnerId?: string | undefined;
  /** The current status of this `ResolverDNSSECConfig` resource. */
  readonly ValidationStatus?: string | undefined;
}

/** `AWS::Route53Resolver::ResolverEndpoint`: Creates a Resolver endpoint. */
export interface ResolverEndpoint {
  /** Indicates whether the Resolver endpoint allows inbound or outbound DNS queries. */
  readonly Direction?: string | undefined;
  /** Specifies whether DNS64 is enabled for the Inbound Resolver Endpoint. */
  readonly Dns64Enabled?: boolean | undefined;
  /** The subnets and IP addresses in your VPC that DNS queries originate from (for outbound endpoints) or that you forward… */
  readonly IpAddresses?: readonly ResolverEndpoint_IpAddressRequest[] | undefined;
  /** Specifies whether IPv6 Internet Gateway access is enabled through the Outbound Resolver Endpoint. */
  readonly Ipv6InternetAccessEnabled?: boolean | undefined;
  /** A friendly name that lets you easily find a configuration in the Resolver dashboard in the Route 53 console. */
  readonly Name?: string | undefined;
  /** The ARN (Amazon Resource Name) for the Outpost. */
  readonly OutpostArn?: string | undefined;
  /** The Amazon EC2 instance type. */
  readonly PreferredInstanceType?: string | undefined;
  /** Protocols used for the endpoint. */
  readonly Protocols?: readonly string[] | undefined;
  /** The Resolver endpoint IP address type. */
  readonly ResolverEndpointType?: string | undefined;
  /** Indicates whether RNI enhanced metrics are enabled for the Resolver endpoint. */
  readonly RniEnhancedMetricsEnabled?: boolean | undefined;
  /** The ID of one or more security groups that control access to this VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Route 53 Resolver doesn't support updating tags through CloudFormation. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Indicates whether target name server metrics are enabled for the outbound Resolver endpoint. */
  readonly TargetNameServerMetricsEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the resolver endpoint, such as… */
  readonly Arn?: string | undefined;
  /** The ID of the VPC that you want to create the resolver endpoint in. */
  readonly HostVPCId?: string | undefined;
  /** The number of IP addresses that the resolver endpoint can use for DNS queries. */
  readonly IpAddressCount?: string | undefined;
  /** The ID of the resolver endpoint. */
  readonly ResolverEndpointId?: string | undefined;
}

/** In a CreateResolverEndpoint request, the IP address that DNS queries originate from (for outbound endpoints) or that… */
export interface ResolverEndpoint_IpAddressRequest {
  /** The IPv4 address that you want to use for DNS queries. */
  readonly Ip?: string | undefined;
  /** The IPv6 address that you want to use for DNS queries. */
  readonly Ipv6?: string | undefined;
  /** The ID of the subnet that contains the IP address. */
  readonly SubnetId?: string | undefined;
}

/** `AWS::Route53Resolver::ResolverQueryLoggingConfig`: The AWS::Route53Resolver::ResolverQueryLoggingConfig resource is a complex type that contains settings for one query… */
export interface ResolverQueryLoggingConfig {
  /** The ARN of the resource that you want Resolver to send query logs. */
  readonly DestinationArn?: string | undefined;
  /** The name of the query logging configuration. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the query logging configuration. */
  readonly Arn?: string | undefined;
  /** The number of VPCs that are associated with the query logging configuration. */
  readonly AssociationCount?: number | undefined;
  /** The date and time that the query logging configuration was created, in Unix time format and Coordinated Universal Time… */
  readonly CreationTime?: string | undefined;
  /** A unique string that identifies the request that created the query logging configuration. */
  readonly CreatorRequestId?: string | undefined;
  /** The ID for the query logging configuration. */
  readonly Id?: string | undefined;
  /** The AWS account ID for the account that created the query logging configuration. */
  readonly OwnerId?: string | undefined;
  /** An indication of whether the query logging configuration is shared with other AWS account s, or was shared with the… */
  readonly ShareStatus?: string | undefined;
  /** The status of the specified query logging configuration. */
  readonly Status?: string | undefined;
}

/** `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`: The AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation resource is a configuration for DNS query logging. */
export interface ResolverQueryLoggingConfigAssociation {
  /** The ID of the query logging configuration that a VPC is associated with. */
  readonly ResolverQueryLogConfigId?: string | undefined;
  /** The ID of the Amazon VPC that is associated with the query logging configuration. */
  readonly ResourceId?: string | undefined;
  /** The date and time that the VPC was associated with the query logging configuration, in Unix time format and Coordinated… */
  readonly CreationTime?: string | undefined;
  /** If the value of `Status` is `FAILED`, the value of `Error` indicates the cause. */
  readonly Error?: string | undefined;
  /** Contains additional information about the error. */
  readonly ErrorMessage?: string | undefined;
  /** The ID of the query logging association. */
  readonly Id?: string | undefined;
  /** The status of the specified query logging association. */
  readonly Status?: string | undefined;
}

/** `AWS::Route53Resolver::ResolverRule`: For DNS queries that originate in your VPCs, specifies which Resolver endpoint the queries pass through, one domain… */
export interface ResolverRule {
  /** DNS queries with delegation records that point to this domain name are forwarded to resolvers on your network. */
  readonly DelegationRecord?: string | undefined;
  /** DNS queries for this domain name are forwarded to the IP addresses that are specified in `TargetIps`. */
  readonly DomainName?: string | undefined;
  /** The name for the Resolver rule, which you specified when you created the Resolver rule. */
  readonly Name?: string | undefined;
  /** The ID of the endpoint that the rule is associated with. */
  readonly ResolverEndpointId?: string | undefined;
  /** When you want to forward DNS queries for specified domain name to resolvers on your network, specify `FORWARD` or… */
  readonly RuleType?: string | undefined;
  /** Tags help organize and categorize your Resolver rules. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An array that contains the IP addresses and ports that an outbound endpoint forwards DNS queries to. */
  readonly TargetIps?: readonly ResolverRule_TargetAddress[] | undefined;
  /** The Amazon Resource Name (ARN) of the resolver rule, such as… */
  readonly Arn?: string | undefined;
  /** When the value of `RuleType` is `FORWARD`, the ID that Resolver assigned to the resolver rule when you created it, such… */
  readonly ResolverRuleId?: string | undefined;
}

/** In a CreateResolverRule request, an array of the IPs that you want to forward DNS queries to. */
export interface ResolverRule_TargetAddress {
  /** One IPv4 address that you want to forward DNS queries to. */
  readonly Ip?: string | undefined;
  /** One IPv6 address that you want to forward DNS queries to. */
  readonly Ipv6?: string | undefined;
  /** The port at `Ip` that you want to forward DNS queries to. */
  readonly Port?: string | undefined;
  /** The protocols for the target address. */
  readonly Protocol?: string | undefined;
  /** The Server Name Indication of the DoH server that you want to forward queries to. */
  readonly ServerNameIndication?: string | undefined;
}

/** `AWS::Route53Resolver::ResolverRuleAssociation`: In the response to an AssociateResolverRule, DisassociateResolverRule, or ListResolverRuleAssociations request,… */
export interface ResolverRuleAssociation {
  /** The name of an association between a Resolver rule and a VPC. */
  readonly Name?: string | undefined;
  /** The ID of the Resolver rule that you associated with the VPC that is specified by `VPCId`. */
  readonly ResolverRuleId?: string | undefined;
  /** The ID of the VPC that you associated the Resolver rule with. */
  readonly VPCId?: string | undefined;
  /** The ID of the resolver rule association that you want to get information about, such as… */
  readonly ResolverRuleAssociationId?: string | undefined;
}

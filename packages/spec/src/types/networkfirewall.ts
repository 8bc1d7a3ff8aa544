// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::NetworkFirewall::ContainerAssociation`: Resource type definition for AWS::NetworkFirewall::ContainerAssociation. */
export interface ContainerAssociation {
  /** The descriptive name of the container association. */
  readonly ContainerAssociationName?: string | undefined;
  /** The monitoring configurations for the container association. */
  readonly ContainerMonitoringConfigurations?: readonly ContainerAssociation_ContainerMonitoringConfiguration[] | undefined;
  /** A description of the container association. */
  readonly Description?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of containers to monitor. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the container association. */
  readonly ContainerAssociationArn?: string | undefined;
  /** The number of CIDR blocks resolved from the monitored containers. */
  readonly ResolvedCidrCount?: number | undefined;
  /** The current status of the container association. */
  readonly Status?: string | undefined;
}

/** A key-value filter pair used in container association monitoring configurations to narrow which containers are tracked. */
export interface ContainerAssociation_ContainerAttribute {
  /** The attribute key to filter on. */
  readonly Key?: string | undefined;
  /** The attribute value to match. */
  readonly Value?: string | undefined;
}

/** Contains the monitoring configuration for a single cluster in a container association. */
export interface ContainerAssociation_ContainerMonitoringConfiguration {
  /** Key-value pairs that filter which containers are tracked. */
  readonly AttributeFilters?: readonly ContainerAssociation_ContainerAttribute[] | undefined;
  /** The ARN of the Amazon ECS or Amazon EKS cluster to monitor. */
  readonly ClusterArn?: string | undefined;
}

/** `AWS::NetworkFirewall::Firewall`: Use the firewall to provide stateful, managed, network firewall and intrusion detection and prevention filtering for… */
export interface Firewall {
  /** A setting indicating whether the firewall is protected against changes to its Availability Zone configuration. */
  readonly AvailabilityZoneChangeProtection?: boolean | undefined;
  /** The Availability Zones where the firewall endpoints are created for a transit gateway-attached firewall. */
  readonly AvailabilityZoneMappings?: readonly Firewall_AvailabilityZoneMapping[] | undefined;
  /** A flag indicating whether it is possible to delete the firewall. */
  readonly DeleteProtection?: boolean | undefined;
  /** A description of the firewall. */
  readonly Description?: string | undefined;
  /** An optional setting indicating the specific traffic analysis types to enable on the firewall. */
  readonly EnabledAnalysisTypes?: readonly string[] | undefined;
  /** The descriptive name of the firewall. */
  readonly FirewallName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the firewall policy. */
  readonly FirewallPolicyArn?: string | undefined;
  /** A setting indicating whether the firewall is protected against a change to the firewall policy association. */
  readonly FirewallPolicyChangeProtection?: boolean | undefined;
  /** A setting indicating whether the firewall is protected against changes to the subnet associations. */
  readonly SubnetChangeProtection?: boolean | undefined;
  /** The primary public subnets that Network Firewall is using for the firewall. */
  readonly SubnetMappings?: readonly Firewall_SubnetMapping[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique identifier of the transit gateway associated with this firewall. */
  readonly TransitGatewayId?: string | undefined;
  /** The unique identifier of the VPC where the firewall is in use. */
  readonly VpcId?: string | undefined;
  /** The unique IDs of the firewall endpoints for all of the subnets that you attached to the firewall. */
  readonly EndpointIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the firewall. */
  readonly FirewallArn?: string | undefined;
  /** The name of the firewallresource. */
  readonly FirewallId?: string | undefined;
  /** The unique identifier of the transit gateway attachment associated with this firewall. */
  readonly TransitGatewayAttachmentId?: string | undefined;
}

/** Defines the mapping between an Availability Zone and a firewall endpoint for a transit gateway-attached firewall. */
export interface Firewall_AvailabilityZoneMapping {
  /** The ID of the Availability Zone where the firewall endpoint is located. */
  readonly AvailabilityZone?: string | undefined;
}

/** The ID for a subnet that you want to associate with the firewall. */
export interface Firewall_SubnetMapping {
  /** The subnet's IP address type. */
  readonly IPAddressType?: string | undefined;
  /** The unique identifier for the subnet. */
  readonly SubnetId?: string | undefined;
}

/** `AWS::NetworkFirewall::FirewallPolicy`: Use the firewall policy to define the stateless and stateful network traffic filtering behavior for your firewall. */
export interface FirewallPolicy {
  /** A description of the firewall policy. */
  readonly Description?: string | undefined;
  /** The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule groups and… */
  readonly FirewallPolicy?: FirewallPolicy_FirewallPolicy | undefined;
  /** The descriptive name of the firewall policy. */
  readonly FirewallPolicyName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the firewall policy. */
  readonly FirewallPolicyArn?: string | undefined;
  /** The unique ID of the firewall policy resource. */
  readonly FirewallPolicyId?: string | undefined;
}

/** A custom action to use in stateless rule actions settings. */
export interface FirewallPolicy_ActionDefinition {
  /** Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. */
  readonly PublishMetricAction?: FirewallPolicy_PublishMetricAction | undefined;
}

/** An optional, non-standard action to use for stateless packet handling. */
export interface FirewallPolicy_CustomAction {
  /** The custom action associated with the action name. */
  readonly ActionDefinition?: FirewallPolicy_ActionDefinition | undefined;
  /** The descriptive name of the custom action. */
  readonly ActionName?: string | undefined;
}

/** The value to use in an Amazon CloudWatch custom metric dimension. */
export interface FirewallPolicy_Dimension {
  /** The value to use in the custom metric dimension. */
  readonly Value?: string | undefined;
}

/** The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule groups and… */
export interface FirewallPolicy_FirewallPolicy {
  /** When true, prevents TCP and TLS packets from reaching destination servers until TLS Inspection has evaluated Server… */
  readonly EnableTLSSessionHolding?: boolean | undefined;
  /** Contains variables that you can use to override default Suricata settings in your firewall policy. */
  readonly PolicyVariables?: FirewallPolicy_PolicyVariables | undefined;
  /** The default actions to take on a packet that doesn't match any stateful rules. */
  readonly StatefulDefaultActions?: readonly string[] | undefined;
  /** Additional options governing how Network Firewall handles stateful rules. */
  readonly StatefulEngineOptions?: FirewallPolicy_StatefulEngineOptions | undefined;
  /** References to the stateful rule groups that are used in the policy. */
  readonly StatefulRuleGroupReferences?: readonly FirewallPolicy_StatefulRuleGroupReference[] | undefined;
  /** The custom action definitions that are available for use in the firewall policy's `StatelessDefaultActions` setting. */
  readonly StatelessCustomActions?: readonly FirewallPolicy_CustomAction[] | undefined;
  /** The actions to take on a packet if it doesn't match any of the stateless rules in the policy. */
  readonly StatelessDefaultActions?: readonly string[] | undefined;
  /** The actions to take on a fragmented packet if it doesn't match any of the stateless rules in the policy. */
  readonly StatelessFragmentDefaultActions?: readonly string[] | undefined;
  /** References to the stateless rule groups that are used in the policy. */
  readonly StatelessRuleGroupReferences?: readonly FirewallPolicy_StatelessRuleGroupReference[] | undefined;
  /** The Amazon Resource Name (ARN) of the TLS inspection configuration. */
  readonly TLSInspectionConfigurationArn?: string | undefined;
}

/** Describes the amount of time that can pass without any traffic sent through the firewall before the firewall determines… */
export interface FirewallPolicy_FlowTimeouts {
  /** The number of seconds that can pass without any TCP traffic sent through the firewall before the firewall determines… */
  readonly TcpIdleTimeoutSeconds?: number | undefined;
}

/** A list of IP addresses and address ranges, in CIDR notation. */
export interface FirewallPolicy_IPSet {
  /** The list of IP addresses and address ranges, in CIDR notation. */
  readonly Definition?: readonly string[] | undefined;
}

/** Contains variables that you can use to override default Suricata settings in your firewall policy. */
export interface FirewallPolicy_PolicyVariables {
  /** The IPv4 or IPv6 addresses in CIDR notation to use for the Suricata `HOME_NET` variable. */
  readonly RuleVariables?: { readonly [key: string]: FirewallPolicy_IPSet | undefined } | undefined;
}

/** Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. */
export interface FirewallPolicy_PublishMetricAction {
  readonly Dimensions?: readonly FirewallPolicy_Dimension[] | undefined;
}

/** Configuration settings for the handling of the stateful rule groups in a firewall policy. */
export interface FirewallPolicy_StatefulEngineOptions {
  /** Configures the amount of time that can pass without any traffic sent through the firewall before the firewall… */
  readonly FlowTimeouts?: FirewallPolicy_FlowTimeouts | undefined;
  /** Indicates how to manage the order of stateful rule evaluation for the policy. */
  readonly RuleOrder?: string | undefined;
  /** Configures how Network Firewall processes traffic when a network connection breaks midstream. */
  readonly StreamExceptionPolicy?: string | undefined;
}

/** The setting that allows the policy owner to change the behavior of the rule group within a policy. */
export interface FirewallPolicy_StatefulRuleGroupOverride {
  /** The action that changes the rule group from `DROP` to `ALERT`. */
  readonly Action?: string | undefined;
}

/** Identifier for a single stateful rule group, used in a firewall policy to refer to a rule group. */
export interface FirewallPolicy_StatefulRuleGroupReference {
  /** AWS Network Firewall plans to augment the active threat defense managed rule group with an additional deep threat… */
  readonly DeepThreatInspection?: boolean | undefined;
  /** The action that allows the policy owner to override the behavior of the rule group within a policy. */
  readonly Override?: FirewallPolicy_StatefulRuleGroupOverride | undefined;
  /** An integer setting that indicates the order in which to run the stateful rule groups in a single firewall policy. */
  readonly Priority?: number | undefined;
  /** The Amazon Resource Name (ARN) of the stateful rule group. */
  readonly ResourceArn?: string | undefined;
}

/** Identifier for a single stateless rule group, used in a firewall policy to refer to the rule group. */
export interface FirewallPolicy_StatelessRuleGroupReference {
  /** An integer setting that indicates the order in which to run the stateless rule groups in a single firewall policy. */
  readonly Priority?: number | undefined;
  /** The Amazon Resource Name (ARN) of the stateless rule group. */
  readonly ResourceArn?: string | undefined;
}

/** `AWS::NetworkFirewall::LoggingConfiguration`: Use the logging configuration to define the destinations and logging options for an firewall. */
export interface LoggingConfiguration {
  readonly EnableMonitoringDashboard?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the firewallthat the logging configuration is associated with. */
  readonly FirewallArn?: string | undefined;
  /** The name of the firewall that the logging configuration is associated with. */
  readonly FirewallName?: string | undefined;
  /** Defines how AWS Network Firewall performs logging for a firewall. */
  readonly LoggingConfiguration?: LoggingConfiguration_LoggingConfiguration | undefined;
}

/** Defines where AWS Network Firewall sends logs for the firewall for one log type. */
export interface LoggingConfiguration_LogDestinationConfig {
  /** The named location for the logs, provided in a key:value mapping that is specific to the chosen destination type. */
  readonly LogDestination?: { readonly [key: string]: string | undefined } | undefined;
  /** The type of storage destination to send these logs to. */
  readonly LogDestinationType?: string | undefined;
  /** The type of log to record. */
  readonly LogType?: string | undefined;
}

/** Defines how AWS Network Firewall performs logging for a firewall. */
export interface LoggingConfiguration_LoggingConfiguration {
  /** Defines the logging destinations for the logs for a firewall. */
  readonly LogDestinationConfigs?: readonly LoggingConfiguration_LogDestinationConfig[] | undefined;
}

/** `AWS::NetworkFirewall::RuleGroup`: Use the to define a reusable collection of stateless or stateful network traffic filtering rules. */
export interface RuleGroup {
  /** The maximum operating resources that this rule group can use. */
  readonly Capacity?: number | undefined;
  /** A description of the rule group. */
  readonly Description?: string | undefined;
  /** An object that defines the rule group rules. */
  readonly RuleGroup?: RuleGroup_RuleGroup | undefined;
  /** The descriptive name of the rule group. */
  readonly RuleGroupName?: string | undefined;
  /** A complex type containing the currently selected rule option fields that will be displayed for rule summarization… */
  readonly SummaryConfiguration?: RuleGroup_SummaryConfiguration | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Indicates whether the rule group is stateless or stateful. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the rule group. */
  readonly RuleGroupArn?: string | undefined;
  /** The unique ID of the rule group resource. */
  readonly RuleGroupId?: string | undefined;
}

/** A custom action to use in stateless rule actions settings. */
export interface RuleGroup_ActionDefinition {
  /** Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. */
  readonly PublishMetricAction?: RuleGroup_PublishMetricAction | undefined;
}

/** A single IP address specification. */
export interface RuleGroup_Address {
  /** Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation. */
  readonly AddressDefinition?: string | undefined;
}

/** An optional, non-standard action to use for stateless packet handling. */
export interface RuleGroup_CustomAction {
  /** The custom action associated with the action name. */
  readonly ActionDefinition?: RuleGroup_ActionDefinition | undefined;
  /** The descriptive name of the custom action. */
  readonly ActionName?: string | undefined;
}

/** The value to use in an Amazon CloudWatch custom metric dimension. */
export interface RuleGroup_Dimension {
  /** The value to use in the custom metric dimension. */
  readonly Value?: string | undefined;
}

/** The 5-tuple criteria for AWS Network Firewall to use to inspect packet headers in stateful traffic flow inspection. */
export interface RuleGroup_Header {
  /** The destination IP address or address range to inspect for, in CIDR notation. */
  readonly Destination?: string | undefined;
  /** The destination port to inspect for. */
  readonly DestinationPort?: string | undefined;
  /** The direction of traffic flow to inspect. */
  readonly Direction?: string | undefined;
  /** The protocol to inspect for. */
  readonly Protocol?: string | undefined;
  /** The source IP address or address range to inspect for, in CIDR notation. */
  readonly Source?: string | undefined;
  /** The source port to inspect for. */
  readonly SourcePort?: string | undefined;
}

/** A list of IP addresses and address ranges, in CIDR notation. */
export interface RuleGroup_IPSet {
  /** The list of IP addresses and address ranges, in CIDR notation. */
  readonly Definition?: readonly string[] | undefined;
}

/** Configures one or more IP set references for a Suricata-compatible rule group. */
export interface RuleGroup_IPSetReference {
  /** The Amazon Resource Name (ARN) of the resource to include in the IP set reference. */
  readonly ReferenceArn?: string | undefined;
}

/** Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection. */
export interface RuleGroup_MatchAttributes {
  /** The destination port to inspect for. */
  readonly DestinationPorts?: readonly RuleGroup_PortRange[] | undefined;
  /** The destination IP addresses and address ranges to inspect for, in CIDR notation. */
  readonly Destinations?: readonly RuleGroup_Address[] | undefined;
  /** The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol. */
  readonly Protocols?: readonly number[] | undefined;
  /** The source port to inspect for. */
  readonly SourcePorts?: readonly RuleGroup_PortRange[] | undefined;
  /** The source IP addresses and address ranges to inspect for, in CIDR notation. */
  readonly Sources?: readonly RuleGroup_Address[] | undefined;
  /** The TCP flags and masks to inspect for. */
  readonly TCPFlags?: readonly RuleGroup_TCPFlagField[] | undefined;
}

/** A single port range specification. */
export interface RuleGroup_PortRange {
  /** The lower limit of the port range. */
  readonly FromPort?: number | undefined;
  /** The upper limit of the port range. */
  readonly ToPort?: number | undefined;
}

/** A set of port ranges for use in the rules in a rule group. */
export interface RuleGroup_PortSet {
  /** The set of port ranges. */
  readonly Definition?: readonly string[] | undefined;
}

/** Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. */
export interface RuleGroup_PublishMetricAction {
  readonly Dimensions?: readonly RuleGroup_Dimension[] | undefined;
}

/** Configures the reference sets for a stateful rule group. */
export interface RuleGroup_ReferenceSets {
  /** The IP set references to use in the stateful rule group. */
  readonly IPSetReferences?: { readonly [key: string]: RuleGroup_IPSetReference | undefined } | undefined;
}

/** The inspection criteria and action for a single stateless rule. */
export interface RuleGroup_RuleDefinition {
  /** The actions to take on a packet that matches one of the stateless rule definition's match attributes. */
  readonly Actions?: readonly string[] | undefined;
  /** Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection. */
  readonly MatchAttributes?: RuleGroup_MatchAttributes | undefined;
}

/** The object that defines the rules in a rule group. */
export interface RuleGroup_RuleGroup {
  /** The reference sets for the stateful rule group. */
  readonly ReferenceSets?: RuleGroup_ReferenceSets | undefined;
  /** Settings that are available for use in the rules in the rule group. */
  readonly RuleVariables?: RuleGroup_RuleVariables | undefined;
  /** The stateful rules or stateless rules for the rule group. */
  readonly RulesSource?: RuleGroup_RulesSource | undefined;
  /** Additional options governing how Network Firewall handles stateful rules. */
  readonly StatefulRuleOptions?: RuleGroup_StatefulRuleOptions | undefined;
}

/** Additional settings for a stateful rule. */
export interface RuleGroup_RuleOption {
  /** The Suricata rule option keywords. */
  readonly Keyword?: string | undefined;
  /** The Suricata rule option settings. */
  readonly Settings?: readonly string[] | undefined;
}

/** Settings that are available for use in the rules in the rule group where this is defined. */
export interface RuleGroup_RuleVariables {
  /** A list of IP addresses and address ranges, in CIDR notation. */
  readonly IPSets?: { readonly [key: string]: RuleGroup_IPSet | undefined } | undefined;
  /** A list of port ranges. */
  readonly PortSets?: { readonly [key: string]: RuleGroup_PortSet | undefined } | undefined;
}

/** The stateless or stateful rules definitions for use in a single rule group. */
export interface RuleGroup_RulesSource {
  /** Stateful inspection criteria for a domain list rule group. */
  readonly RulesSourceList?: RuleGroup_RulesSourceList | undefined;
  /** Stateful inspection criteria, provided in Suricata compatible rules. */
  readonly RulesString?: string | undefined;
  /** An array of individual stateful rules inspection criteria to be used together in a stateful rule group. */
  readonly StatefulRules?: readonly RuleGroup_StatefulRule[] | undefined;
  /** Stateless inspection criteria to be used in a stateless rule group. */
  readonly StatelessRulesAndCustomActions?: RuleGroup_StatelessRulesAndCustomActions | undefined;
}

/** Stateful inspection criteria for a domain list rule group. */
export interface RuleGroup_RulesSourceList {
  /** Whether you want to apply allow, reject, alert, or drop behavior to the domains in your target list. */
  readonly GeneratedRulesType?: string | undefined;
  /** The types of targets to inspect for. */
  readonly TargetTypes?: readonly string[] | undefined;
  /** The domains that you want to inspect for in your traffic flows. */
  readonly Targets?: readonly string[] | undefined;
}

/** A single Suricata rules specification, for use in a stateful rule group. */
export interface RuleGroup_StatefulRule {
  /** Defines what Network Firewall should do with the packets in a traffic flow when the flow matches the stateful rule… */
  readonly Action?: string | undefined;
  /** The stateful inspection criteria for this rule, used to inspect traffic flows. */
  readonly Header?: RuleGroup_Header | undefined;
  /** Additional settings for a stateful rule, provided as keywords and settings. */
  readonly RuleOptions?: readonly RuleGroup_RuleOption[] | undefined;
}

/** Additional options governing how Network Firewall handles the rule group. */
export interface RuleGroup_StatefulRuleOptions {
  /** Indicates how to manage the order of the rule evaluation for the rule group. */
  readonly RuleOrder?: string | undefined;
}

/** A single stateless rule. */
export interface RuleGroup_StatelessRule {
  /** Indicates the order in which to run this rule relative to all of the rules that are defined for a stateless rule group. */
  readonly Priority?: number | undefined;
  /** Defines the stateless 5-tuple packet inspection criteria and the action to take on a packet that matches the criteria. */
  readonly RuleDefinition?: RuleGroup_RuleDefinition | undefined;
}

/** Stateless inspection criteria. */
export interface RuleGroup_StatelessRulesAndCustomActions {
  /** Defines an array of individual custom action definitions that are available for use by the stateless rules in this… */
  readonly CustomActions?: readonly RuleGroup_CustomAction[] | undefined;
  /** Defines the set of stateless rules for use in a stateless rule group. */
  readonly StatelessRules?: readonly RuleGroup_StatelessRule[] | undefined;
}

/** A complex type that specifies which Suricata rule metadata fields to use when displaying threat information. */
export interface RuleGroup_SummaryConfiguration {
  /** Specifies the selected rule options returned by `DescribeRuleGroupSummary`. */
  readonly RuleOptions?: readonly string[] | undefined;
}

/** TCP flags and masks to inspect packets for. */
export interface RuleGroup_TCPFlagField {
  /** Used in conjunction with the `Masks` setting to define the flags that must be set and flags that must not be set in… */
  readonly Flags?: readonly string[] | undefined;
  /** The set of flags to consider in the inspection. */
  readonly Masks?: readonly string[] | undefined;
}

/** `AWS::NetworkFirewall::TLSInspectionConfiguration`: The object that defines a TLS inspection configuration. */
export interface TLSInspectionConfiguration {
  /** A description of the TLS inspection configuration. */
  readonly Description?: string | undefined;
  /** The object that defines a TLS inspection configuration. */
  readonly TLSInspectionConfiguration?: TLSInspectionConfiguration_TLSInspectionConfiguration | undefined;
  /** The descriptive name of the TLS inspection configuration. */
  readonly TLSInspectionConfigurationName?: string | undefined;
  /** The key:value pairs to associate with the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the TLS inspection configuration. */
  readonly TLSInspectionConfigurationArn?: string | undefined;
  /** A unique identifier for the TLS inspection configuration. */
  readonly TLSInspectionConfigurationId?: string | undefined;
}

/** A single IP address specification. */
export interface TLSInspectionConfiguration_Address {
  /** Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation. */
  readonly AddressDefinition?: string | undefined;
}

/** When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS connection has a… */
export interface TLSInspectionConfiguration_CheckCertificateRevocationStatus {
  /** Configures how Network Firewall processes traffic when it determines that the certificate presented by the server in… */
  readonly RevokedStatusAction?: string | undefined;
  /** Configures how Network Firewall processes traffic when it determines that the certificate presented by the server in… */
  readonly UnknownStatusAction?: string | undefined;
}

/** A single port range specification. */
export interface TLSInspectionConfiguration_PortRange {
  /** The lower limit of the port range. */
  readonly FromPort?: number | undefined;
  /** The upper limit of the port range. */
  readonly ToPort?: number | undefined;
}

/** Any Certificate Manager (ACM) Secure Sockets Layer/Transport Layer Security (SSL/TLS) server certificate that's… */
export interface TLSInspectionConfiguration_ServerCertificate {
  /** The Amazon Resource Name (ARN) of the Certificate Manager SSL/TLS server certificate that's used for inbound SSL/TLS… */
  readonly ResourceArn?: string | undefined;
}

/** Configures the Certificate Manager certificates and scope that Network Firewall uses to decrypt and re-encrypt traffic… */
export interface TLSInspectionConfiguration_ServerCertificateConfiguration {
  /** The Amazon Resource Name (ARN) of the imported certificate authority (CA) certificate within Certificate Manager (ACM)… */
  readonly CertificateAuthorityArn?: string | undefined;
  /** When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS connection has a… */
  readonly CheckCertificateRevocationStatus?: TLSInspectionConfiguration_CheckCertificateRevocationStatus | undefined;
  /** A list of scopes. */
  readonly Scopes?: readonly TLSInspectionConfiguration_ServerCertificateScope[] | undefined;
  /** The list of server certificates to use for inbound SSL/TLS inspection. */
  readonly ServerCertificates?: readonly TLSInspectionConfiguration_ServerCertificate[] | undefined;
}

/** Settings that define the Secure Sockets Layer/Transport Layer Security (SSL/TLS) traffic that Network Firewall should… */
export interface TLSInspectionConfiguration_ServerCertificateScope {
  /** The destination ports to decrypt for inspection, in Transmission Control Protocol (TCP) format. */
  readonly DestinationPorts?: readonly TLSInspectionConfiguration_PortRange[] | undefined;
  /** The destination IP addresses and address ranges to decrypt for inspection, in CIDR notation. */
  readonly Destinations?: readonly TLSInspectionConfiguration_Address[] | undefined;
  /** The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol. */
  readonly Protocols?: readonly number[] | undefined;
  /** The source ports to decrypt for inspection, in Transmission Control Protocol (TCP) format. */
  readonly SourcePorts?: readonly TLSInspectionConfiguration_PortRange[] | undefined;
  /** The source IP addresses and address ranges to decrypt for inspection, in CIDR notation. */
  readonly Sources?: readonly TLSInspectionConfiguration_Address[] | undefined;
}

/** The object that defines a TLS inspection configuration. */
export interface TLSInspectionConfiguration_TLSInspectionConfiguration {
  /** Lists the server certificate configurations that are associated with the TLS configuration. */
  readonly ServerCertificateConfigurations?: readonly TLSInspectionConfiguration_ServerCertificateConfiguration[] | undefined;
}

/** `AWS::NetworkFirewall::VpcEndpointAssociation`: A VPC endpoint association defines a single subnet to use for a firewall endpoint for a `Firewall`. */
export interface VpcEndpointAssociation {
  /** A description of the VPC endpoint association. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the firewall. */
  readonly FirewallArn?: string | undefined;
  /** The ID for a subnet that's used in an association with a firewall. */
  readonly SubnetMapping?: VpcEndpointAssociation_SubnetMapping | undefined;
  /** The key:value pairs to associate with the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique identifier of the VPC for the endpoint association. */
  readonly VpcId?: string | undefined;
  /** The unique ID of the firewall endpoint for the subnet that you attached to the firewall.For example. */
  readonly EndpointId?: string | undefined;
  /** The Amazon Resource Name (ARN) of a VPC endpoint association. */
  readonly VpcEndpointAssociationArn?: string | undefined;
  /** The unique identifier of the VPC endpoint association. */
  readonly VpcEndpointAssociationId?: string | undefined;
}

/** The ID for a subnet that's used in an association with a firewall. */
export interface VpcEndpointAssociation_SubnetMapping {
  /** The subnet's IP address type. */
  readonly IPAddressType?: string | undefined;
  /** The unique identifier for the subnet. */
  readonly SubnetId?: string | undefined;
}

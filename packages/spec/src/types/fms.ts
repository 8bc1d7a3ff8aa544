// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::FMS::ApplicationsList`: Creates an AWS Firewall Manager applications list. */
export interface ApplicationsList {
  /** An array of applications in the Firewall Manager applications list. */
  readonly AppsList?: readonly ApplicationsList_App[] | undefined;
  /** The name of the Firewall Manager applications list. */
  readonly ListName?: string | undefined;
  /** An array of key-value pairs to apply to the applications list. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the applications list. */
  readonly Arn?: string | undefined;
  /** The time that the Firewall Manager applications list was created. */
  readonly CreateTime?: string | undefined;
  /** The time that the Firewall Manager applications list was last updated. */
  readonly LastUpdateTime?: string | undefined;
  /** The ID of the Firewall Manager applications list. */
  readonly ListId?: string | undefined;
}

/** An individual Firewall Manager application. */
export interface ApplicationsList_App {
  /** The application's name. */
  readonly AppName?: string | undefined;
  /** The application's port number, for example 80. */
  readonly Port?: number | undefined;
  /** The IP protocol name or number. */
  readonly Protocol?: string | undefined;
}

/** `AWS::FMS::NotificationChannel`: Designates the IAM role and Amazon Simple Notification Service (SNS) topic to use to record SNS logs. */
export interface NotificationChannel {
  /** The Amazon Resource Name (ARN) of the IAM role that allows Amazon to record AWS Firewall Manager activity. */
  readonly SnsRoleName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the SNS topic that collects notifications from AWS Firewall Manager. */
  readonly SnsTopicArn?: string | undefined;
}

/** `AWS::FMS::Policy`: An AWS Firewall Manager policy. */
export interface Policy {
  /** Used when deleting a policy. */
  readonly DeleteAllPolicyResources?: boolean | undefined;
  /** Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to exclude from the policy. */
  readonly ExcludeMap?: Policy_IEMap | undefined;
  /** Used only when tags are specified in the `ResourceTags` property. */
  readonly ExcludeResourceTags?: boolean | undefined;
  /** Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in the policy. */
  readonly IncludeMap?: Policy_IEMap | undefined;
  /** Your description of the AWS Firewall Manager policy. */
  readonly PolicyDescription?: string | undefined;
  /** The name of the AWS Firewall Manager policy. */
  readonly PolicyName?: string | undefined;
  /** Indicates if the policy should be automatically applied to new resources. */
  readonly RemediationEnabled?: boolean | undefined;
  /** The unique identifiers of the resource sets used by the policy. */
  readonly ResourceSetIds?: readonly string[] | undefined;
  /** Specifies whether to combine multiple resource tags with AND, so that a resource must have all tags to be included or… */
  readonly ResourceTagLogicalOperator?: string | undefined;
  /** An array of `ResourceTag` objects, used to explicitly include resources in the policy scope or explicitly exclude them. */
  readonly ResourceTags?: readonly Policy_ResourceTag[] | undefined;
  /** The type of resource protected by or in scope of the policy. */
  readonly ResourceType?: string | undefined;
  /** An array of `ResourceType` objects. */
  readonly ResourceTypeList?: readonly string[] | undefined;
  /** Indicates whether AWS Firewall Manager should automatically remove protections from resources that leave the policy… */
  readonly ResourcesCleanUp?: boolean | undefined;
  /** Details about the security service that is being used to protect the resources. */
  readonly SecurityServicePolicyData?: Policy_SecurityServicePolicyData | undefined;
  /** A collection of key:value pairs associated with an AWS resource. */
  readonly Tags?: readonly Policy_PolicyTag[] | undefined;
  /** The Amazon Resource Name (ARN) of the policy. */
  readonly Arn?: string | undefined;
  /** The ID of the policy. */
  readonly Id?: string | undefined;
}

/** Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in or exclude from the policy. */
export interface Policy_IEMap {
  /** The account list for the map. */
  readonly ACCOUNT?: readonly string[] | undefined;
  /** The organizational unit list for the map. */
  readonly ORGUNIT?: readonly string[] | undefined;
}

/** ICMP protocol. */
export interface Policy_IcmpTypeCode {
  /** ICMP code. */
  readonly Code?: number | undefined;
  /** ICMP type. */
  readonly Type?: number | undefined;
}

/** Defines a Firewall Manager network ACL policy. */
export interface Policy_NetworkAclCommonPolicy {
  /** The definition of the first and last rules for the network ACL policy. */
  readonly NetworkAclEntrySet?: Policy_NetworkAclEntrySet | undefined;
}

/** Describes a rule in a network ACL. */
export interface Policy_NetworkAclEntry {
  /** The IPv4 network range to allow or deny, in CIDR notation. */
  readonly CidrBlock?: string | undefined;
  /** Indicates whether the rule is an egress, or outbound, rule (applied to traffic leaving the subnet). */
  readonly Egress?: boolean | undefined;
  /** ICMP protocol. */
  readonly IcmpTypeCode?: Policy_IcmpTypeCode | undefined;
  /** The IPv6 network range to allow or deny, in CIDR notation. */
  readonly Ipv6CidrBlock?: string | undefined;
  /** TCP or UDP protocols. */
  readonly PortRange?: Policy_PortRange | undefined;
  /** The protocol number. */
  readonly Protocol?: string | undefined;
  /** Indicates whether to allow or deny the traffic that matches the rule. */
  readonly RuleAction?: string | undefined;
}

/** The configuration of the first and last rules for the network ACL policy, and the remediation settings for each. */
export interface Policy_NetworkAclEntrySet {
  /** The rules that you want to run first in the Firewall Manager managed network ACLs. */
  readonly FirstEntries?: readonly Policy_NetworkAclEntry[] | undefined;
  /** Applies only when remediation is enabled for the policy as a whole. */
  readonly ForceRemediateForFirstEntries?: boolean | undefined;
  /** Applies only when remediation is enabled for the policy as a whole. */
  readonly ForceRemediateForLastEntries?: boolean | undefined;
  /** The rules that you want to run last in the Firewall Manager managed network ACLs. */
  readonly LastEntries?: readonly Policy_NetworkAclEntry[] | undefined;
}

/** Configures the firewall policy deployment model of AWS Network Firewall. */
export interface Policy_NetworkFirewallPolicy {
  /** Defines the deployment model to use for the firewall policy. */
  readonly FirewallDeploymentModel?: string | undefined;
}

/** Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment model, or a… */
export interface Policy_PolicyOption {
  /** Defines a Firewall Manager network ACL policy. */
  readonly NetworkAclCommonPolicy?: Policy_NetworkAclCommonPolicy | undefined;
  /** Defines the deployment model to use for the firewall policy. */
  readonly NetworkFirewallPolicy?: Policy_NetworkFirewallPolicy | undefined;
  /** Defines the policy options for a third-party firewall policy. */
  readonly ThirdPartyFirewallPolicy?: Policy_ThirdPartyFirewallPolicy | undefined;
}

/** A collection of key:value pairs associated with an AWS resource. */
export interface Policy_PolicyTag {
  /** Part of the key:value pair that defines a tag. */
  readonly Key?: string | undefined;
  /** Part of the key:value pair that defines a tag. */
  readonly Value?: string | undefined;
}

/** TCP or UDP protocols. */
export interface Policy_PortRange {
  /** The beginning port number of the range. */
  readonly From?: number | undefined;
  /** The ending port number of the range. */
  readonly To?: number | undefined;
}

/** The resource tags that AWS Firewall Manager uses to determine if a particular resource should be included or excluded… */
export interface Policy_ResourceTag {
  /** The resource tag key. */
  readonly Key?: string | undefined;
  /** The resource tag value. */
  readonly Value?: string | undefined;
}

/** Details about the security service that is being used to protect the resources. */
export interface Policy_SecurityServicePolicyData {
  /** Details about the service that are specific to the service type, in JSON format. */
  readonly ManagedServiceData?: string | undefined;
  /** Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment model, or a… */
  readonly PolicyOption?: Policy_PolicyOption | undefined;
  /** The service that the policy is using to protect the resources. */
  readonly Type?: string | undefined;
}

/** Configures the deployment model for the third-party firewall. */
export interface Policy_ThirdPartyFirewallPolicy {
  /** Defines the deployment model to use for the third-party firewall policy. */
  readonly FirewallDeploymentModel?: string | undefined;
}

/** `AWS::FMS::ProtocolsList`: Creates an AWS Firewall Manager protocols list. */
export interface ProtocolsList {
  /** The name of the Firewall Manager protocols list. */
  readonly ListName?: string | undefined;
  /** An array of protocols in the Firewall Manager protocols list. */
  readonly ProtocolsList?: readonly string[] | undefined;
  /** An array of key-value pairs to apply to the protocols list. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the protocols list. */
  readonly Arn?: string | undefined;
  /** The time that the Firewall Manager protocols list was created. */
  readonly CreateTime?: string | undefined;
  /** The time that the Firewall Manager protocols list was last updated. */
  readonly LastUpdateTime?: string | undefined;
  /** The ID of the Firewall Manager protocols list. */
  readonly ListId?: string | undefined;
}

/** `AWS::FMS::ResourceSet`: A set of resources to include in a policy. */
export interface ResourceSet {
  /** A description of the resource set. */
  readonly Description?: string | undefined;
  /** The descriptive name of the resource set. */
  readonly Name?: string | undefined;
  /** Determines the resources that can be associated to the resource set. */
  readonly ResourceTypeList?: readonly string[] | undefined;
  readonly Resources?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** A unique identifier for the resource set. */
  readonly Id?: string | undefined;
}

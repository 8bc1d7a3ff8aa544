// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Route53GlobalResolver::AccessSource`: Resource schema for AWS::Route53GlobalResolver::AccessSource */
export interface AccessSource {
  readonly Cidr?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DnsViewId?: string | undefined;
  readonly IpAddressType?: string | undefined;
  readonly Name?: string | undefined;
  readonly Protocol?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AccessSourceId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly Status?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::Route53GlobalResolver::AccessToken`: Resource schema for AWS::Route53GlobalResolver::AccessToken */
export interface AccessToken {
  readonly ClientToken?: string | undefined;
  readonly DnsViewId?: string | undefined;
  readonly ExpiresAt?: string | undefined;
  readonly Name?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AccessTokenId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly GlobalResolverId?: string | undefined;
  readonly Status?: string | undefined;
  readonly UpdatedAt?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::Route53GlobalResolver::DnsView`: Resource schema for AWS::Route53GlobalResolver::DnsView */
export interface DnsView {
  readonly ClientToken?: string | undefined;
  readonly Description?: string | undefined;
  readonly DnssecValidation?: string | undefined;
  readonly EdnsClientSubnet?: string | undefined;
  readonly FirewallRulesFailOpen?: string | undefined;
  readonly GlobalResolverId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly DnsViewId?: string | undefined;
  readonly Status?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::Route53GlobalResolver::FirewallDomainList`: Resource schema for AWS::Route53GlobalResolver::FirewallDomainList */
export interface FirewallDomainList {
  readonly ClientToken?: string | undefined;
  readonly Description?: string | undefined;
  /** S3 URL to import domains from. */
  readonly DomainFileUrl?: string | undefined;
  /** An inline list of domains to use for this domain list. */
  readonly Domains?: readonly string[] | undefined;
  readonly GlobalResolverId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly DomainCount?: number | undefined;
  readonly FirewallDomainListId?: string | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::Route53GlobalResolver::FirewallRule`: Resource schema for AWS::Route53GlobalResolver::FirewallRule */
export interface FirewallRule {
  readonly Action?: string | undefined;
  readonly BlockOverrideDnsType?: string | undefined;
  readonly BlockOverrideDomain?: string | undefined;
  readonly BlockOverrideTtl?: number | undefined;
  readonly BlockResponse?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly ConfidenceThreshold?: string | undefined;
  readonly Description?: string | undefined;
  readonly DnsAdvancedProtection?: string | undefined;
  readonly DnsViewId?: string | undefined;
  readonly FirewallDomainListId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Priority?: number | undefined;
  readonly QType?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly FirewallRuleId?: string | undefined;
  readonly QueryType?: string | undefined;
  readonly Status?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::Route53GlobalResolver::GlobalResolver`: Resource schema for AWS::Route53GlobalResolver::GlobalResolver */
export interface GlobalResolver {
  readonly ClientToken?: string | undefined;
  readonly Description?: string | undefined;
  readonly IpAddressType?: string | undefined;
  readonly Name?: string | undefined;
  readonly ObservabilityRegion?: string | undefined;
  /** The list of regions the Global Resolver exists in. */
  readonly Regions?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly DnsName?: string | undefined;
  readonly GlobalResolverId?: string | undefined;
  readonly IPv4Addresses?: readonly string[] | undefined;
  readonly IPv6Addresses?: readonly string[] | undefined;
  readonly Status?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::Route53GlobalResolver::HostedZoneAssociation`: Resource schema for AWS::Route53GlobalResolver::HostedZoneAssociation */
export interface HostedZoneAssociation {
  readonly HostedZoneId?: string | undefined;
  readonly Name?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly HostedZoneAssociationId?: string | undefined;
  readonly HostedZoneName?: string | undefined;
  readonly Status?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::ServiceDiscovery::HttpNamespace`: Creates an HTTP namespace. */
export interface HttpNamespace {
  /** A description for the namespace. */
  readonly Description?: string | undefined;
  /** The name that you want to assign to this namespace. */
  readonly Name?: string | undefined;
  /** The tags for the namespace. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the namespace, such as… */
  readonly Arn?: string | undefined;
  /** The ID of the namespace. */
  readonly Id?: string | undefined;
}

/** `AWS::ServiceDiscovery::Instance`: A complex type that contains information about an instance that AWS Cloud Map creates when you submit a… */
export interface Instance {
  /** A string map that contains the following information for the service that you specify in `ServiceId`. */
  readonly InstanceAttributes?: Json | undefined;
  /** An identifier that you want to associate with the instance. */
  readonly InstanceId?: string | undefined;
  /** The ID or Amazon Resource Name (ARN) of the service that you want to use for settings for the instance. */
  readonly ServiceId?: string | undefined;
}

/** `AWS::ServiceDiscovery::PrivateDnsNamespace`: Creates a private namespace based on DNS, which is visible only inside a specified Amazon VPC. */
export interface PrivateDnsNamespace {
  /** A description for the namespace. */
  readonly Description?: string | undefined;
  /** The name that you want to assign to this namespace. */
  readonly Name?: string | undefined;
  /** Properties for the private DNS namespace. */
  readonly Properties?: PrivateDnsNamespace_Properties | undefined;
  /** The tags for the namespace. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the Amazon VPC that you want to associate the namespace with. */
  readonly Vpc?: string | undefined;
  /** The Amazon Resource Name (ARN) of the private namespace. */
  readonly Arn?: string | undefined;
  /** The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace. */
  readonly HostedZoneId?: string | undefined;
  /** The ID of the private namespace. */
  readonly Id?: string | undefined;
}

/** DNS properties for the private DNS namespace. */
export interface PrivateDnsNamespace_PrivateDnsPropertiesMutable {
  /** Fields for the Start of Authority (SOA) record for the hosted zone for the private DNS namespace. */
  readonly SOA?: PrivateDnsNamespace_SOA | undefined;
}

/** Properties for the private DNS namespace. */
export interface PrivateDnsNamespace_Properties {
  /** DNS properties for the private DNS namespace. */
  readonly DnsProperties?: PrivateDnsNamespace_PrivateDnsPropertiesMutable | undefined;
}

/** Start of Authority (SOA) properties for a public or private DNS namespace. */
export interface PrivateDnsNamespace_SOA {
  /** The time to live (TTL) for purposes of negative caching. */
  readonly TTL?: number | undefined;
}

/** `AWS::ServiceDiscovery::PublicDnsNamespace`: Creates a public namespace based on DNS, which is visible on the internet. */
export interface PublicDnsNamespace {
  /** A description for the namespace. */
  readonly Description?: string | undefined;
  /** The name that you want to assign to this namespace. */
  readonly Name?: string | undefined;
  /** Properties for the public DNS namespace. */
  readonly Properties?: PublicDnsNamespace_Properties | undefined;
  /** The tags for the namespace. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the public namespace. */
  readonly Arn?: string | undefined;
  /** The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace. */
  readonly HostedZoneId?: string | undefined;
  /** The ID of the public namespace. */
  readonly Id?: string | undefined;
}

/** Properties for the public DNS namespace. */
export interface PublicDnsNamespace_Properties {
  /** DNS properties for the public DNS namespace. */
  readonly DnsProperties?: PublicDnsNamespace_PublicDnsPropertiesMutable | undefined;
}

/** DNS properties for the public DNS namespace. */
export interface PublicDnsNamespace_PublicDnsPropertiesMutable {
  /** Start of Authority (SOA) record for the hosted zone for the public DNS namespace. */
  readonly SOA?: PublicDnsNamespace_SOA | undefined;
}

/** Start of Authority (SOA) properties for a public or private DNS namespace. */
export interface PublicDnsNamespace_SOA {
  /** The time to live (TTL) for purposes of negative caching. */
  readonly TTL?: number | undefined;
}

/** `AWS::ServiceDiscovery::Service`: A complex type that contains information about the specified service. */
export interface Service {
  /** The description of the service. */
  readonly Description?: string | undefined;
  /** A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you… */
  readonly DnsConfig?: Service_DnsConfig | undefined;
  /** Public DNS and HTTP namespaces only. */
  readonly HealthCheckConfig?: Service_HealthCheckConfig | undefined;
  /** A complex type that contains information about an optional custom health check. */
  readonly HealthCheckCustomConfig?: Service_HealthCheckCustomConfig | undefined;
  /** The name of the service. */
  readonly Name?: string | undefined;
  /** The ID or Amazon Resource Name (ARN) of the namespace that you want to use to create the service. */
  readonly NamespaceId?: string | undefined;
  /** A complex type that contains information about attributes associated with a specific service. */
  readonly ServiceAttributes?: { readonly [key: string]: string | undefined } | undefined;
  /** The tags for the service. */
  readonly Tags?: readonly Tag[] | undefined;
  /** If present, specifies that the service instances are only discoverable using the `DiscoverInstances` API operation. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service. */
  readonly Arn?: string | undefined;
  /** The ID of the service. */
  readonly Id?: string | undefined;
}

/** A complex type that contains information about the Amazon Route 53 DNS records that you want AWS Cloud Map to create… */
export interface Service_DnsConfig {
  /** An array that contains one `DnsRecord` object for each Route 53 DNS record that you want AWS Cloud Map to create when… */
  readonly DnsRecords?: readonly Service_DnsRecord[] | undefined;
  /** Use NamespaceId in Service instead. */
  readonly NamespaceId?: string | undefined;
  /** The routing policy that you want to apply to all Route 53 DNS records that AWS Cloud Map creates when you register an… */
  readonly RoutingPolicy?: string | undefined;
}

/** A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you… */
export interface Service_DnsRecord {
  /** The amount of time, in seconds, that you want DNS resolvers to cache the settings for this record. */
  readonly TTL?: number | undefined;
  /** The type of the resource, which indicates the type of value that Route 53 returns in response to DNS queries. */
  readonly Type?: string | undefined;
}

/** Public DNS and HTTP namespaces only. */
export interface Service_HealthCheckConfig {
  /** The number of consecutive health checks that an endpoint must pass or fail for Route 53 to change the current status of… */
  readonly FailureThreshold?: number | undefined;
  /** The path that you want Route 53 to request when performing health checks. */
  readonly ResourcePath?: string | undefined;
  /** The type of health check that you want to create, which indicates how Route 53 determines whether an endpoint is… */
  readonly Type?: string | undefined;
}

/** A complex type that contains information about an optional custom health check. */
export interface Service_HealthCheckCustomConfig {
  /** This parameter is no longer supported and is always set to 1. */
  readonly FailureThreshold?: number | undefined;
}

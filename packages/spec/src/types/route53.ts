// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::Route53::CidrCollection`: Creates a CIDR collection in the current AWS account. */
export interface CidrCollection {
  /** A complex type that contains information about the list of CIDR locations. */
  readonly Locations?: readonly CidrCollection_Location[] | undefined;
  /** The name of a CIDR collection. */
  readonly Name?: string | undefined;
  /** "The Amazon resource name (ARN) to uniquely identify the AWS resource. */
  readonly Arn?: string | undefined;
  /** The UUID of the CIDR collection. */
  readonly Id?: string | undefined;
}

/** Specifies the list of CIDR blocks for a CIDR location. */
export interface CidrCollection_Location {
  /** List of CIDR blocks. */
  readonly CidrList?: readonly string[] | undefined;
  /** The CIDR collection location name. */
  readonly LocationName?: string | undefined;
}

/** `AWS::Route53::DNSSEC`: The `AWS::Route53::DNSSEC` resource is used to enable DNSSEC signing in a hosted zone. */
export interface DNSSEC {
  /** A unique string (ID) that is used to identify a hosted zone. */
  readonly HostedZoneId?: string | undefined;
}

/** `AWS::Route53::DelegationSet`: Resource Type definition for AWS::Route53::DelegationSet. */
export interface DelegationSet {
  /** The Amazon Resource Name (ARN) of the delegation set. */
  readonly Arn?: string | undefined;
  /** A unique string that identifies the request and allows retrying failed CreateReusableDelegationSet requests without… */
  readonly CallerReference?: string | undefined;
  /** The ID that Amazon Route 53 assigns to a reusable delegation set. */
  readonly Id?: string | undefined;
  /** A list of the authoritative name servers for the delegation set. */
  readonly NameServers?: readonly string[] | undefined;
}

/** `AWS::Route53::HealthCheck`: The `AWS::Route53::HealthCheck` resource is a Route 53 resource type that contains settings for a Route 53 health check. */
export interface HealthCheck {
  /** A complex type that contains detailed information about one health check. */
  readonly HealthCheckConfig?: HealthCheck_HealthCheckConfig | undefined;
  /** The `HealthCheckTags` property describes key-value pairs that are associated with an `AWS::Route53::HealthCheck`… */
  readonly HealthCheckTags?: readonly HealthCheck_HealthCheckTag[] | undefined;
  /** The identifier that Amazon Route 53 assigned to the health check when you created it. */
  readonly HealthCheckId?: string | undefined;
}

/** A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine… */
export interface HealthCheck_AlarmIdentifier {
  /** The name of the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether this health… */
  readonly Name?: string | undefined;
  /** For the CloudWatch alarm that you want Route 53 health checkers to use to determine whether this health check is… */
  readonly Region?: string | undefined;
}

/** A complex type that contains information about the health check. */
export interface HealthCheck_HealthCheckConfig {
  /** A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine… */
  readonly AlarmIdentifier?: HealthCheck_AlarmIdentifier | undefined;
  /** (CALCULATED Health Checks Only) A complex type that contains one `ChildHealthCheck` element for each health check that… */
  readonly ChildHealthChecks?: readonly string[] | undefined;
  /** Specify whether you want Amazon Route 53 to send the value of `FullyQualifiedDomainName` to the endpoint in the… */
  readonly EnableSNI?: boolean | undefined;
  /** The number of consecutive health checks that an endpoint must pass or fail for Amazon Route 53 to change the current… */
  readonly FailureThreshold?: number | undefined;
  /** Amazon Route 53 behavior depends on whether you specify a value for `IPAddress`. */
  readonly FullyQualifiedDomainName?: string | undefined;
  /** The number of child health checks that are associated with a `CALCULATED` health check that Amazon Route 53 must… */
  readonly HealthThreshold?: number | undefined;
  /** The IPv4 or IPv6 IP address of the endpoint that you want Amazon Route 53 to perform health checks on. */
  readonly IPAddress?: string | undefined;
  /** When CloudWatch has insufficient data about the metric to determine the alarm state, the status that you want Amazon… */
  readonly InsufficientDataHealthStatus?: string | undefined;
  /** Specify whether you want Amazon Route 53 to invert the status of a health check, for example, to consider a health… */
  readonly Inverted?: boolean | undefined;
  /** Specify whether you want Amazon Route 53 to measure the latency between health checkers in multiple AWS regions and… */
  readonly MeasureLatency?: boolean | undefined;
  /** The port on the endpoint that you want Amazon Route 53 to perform health checks on. */
  readonly Port?: number | undefined;
  /** A complex type that contains one `Region` element for each region from which you want Amazon Route 53 health checkers… */
  readonly Regions?: readonly string[] | undefined;
  /** The number of seconds between the time that Amazon Route 53 gets a response from your endpoint and the time that it… */
  readonly RequestInterval?: number | undefined;
  /** The path, if any, that you want Amazon Route 53 to request when performing health checks. */
  readonly ResourcePath?: string | undefined;
  /** The Amazon Resource Name (ARN) for the Route 53 Application Recovery Controller routing control. */
  readonly RoutingControlArn?: string | undefined;
  /** If the value of Type is `HTTP_STR_MATCH` or `HTTPS_STR_MATCH`, the string that you want Amazon Route 53 to search for… */
  readonly SearchString?: string | undefined;
  /** The type of health check that you want to create, which indicates how Amazon Route 53 determines whether an endpoint is… */
  readonly Type?: string | undefined;
}

/** The `HealthCheckTag` property describes one key-value pair that is associated with an `AWS::Route53::HealthCheck`… */
export interface HealthCheck_HealthCheckTag {
  /** The value of `Key` depends on the operation that you want to perform. */
  readonly Key?: string | undefined;
  /** The value of `Value` depends on the operation that you want to perform. */
  readonly Value?: string | undefined;
}

/** `AWS::Route53::HostedZone`: Creates a new public or private hosted zone. */
export interface HostedZone {
  /** A complex type that contains an optional comment. */
  readonly HostedZoneConfig?: HostedZone_HostedZoneConfig | undefined;
  /** The features configuration for the hosted zone, including accelerated recovery settings and status information. */
  readonly HostedZoneFeatures?: HostedZone_HostedZoneFeatures | undefined;
  /** Adds, edits, or deletes tags for a health check or a hosted zone. */
  readonly HostedZoneTags?: readonly HostedZone_HostedZoneTag[] | undefined;
  /** The name of the domain. */
  readonly Name?: string | undefined;
  /** Creates a configuration for DNS query logging. */
  readonly QueryLoggingConfig?: HostedZone_QueryLoggingConfig | undefined;
  /** Private hosted zones. */
  readonly VPCs?: readonly HostedZone_VPC[] | undefined;
  /** The ID that Amazon Route 53 assigned to the hosted zone when you created it. */
  readonly Id?: string | undefined;
  /** Returns the set of name servers for the specific hosted zone. */
  readonly NameServers?: readonly string[] | undefined;
}

/** A complex type that contains an optional comment about your hosted zone. */
export interface HostedZone_HostedZoneConfig {
  /** Any comments that you want to include about the hosted zone. */
  readonly Comment?: string | undefined;
}

/** Represents the features configuration for a hosted zone, including the status of various features and any associated… */
export interface HostedZone_HostedZoneFeatures {
  readonly EnableAcceleratedRecovery?: boolean | undefined;
}

/** A complex type that contains information about a tag that you want to add or edit for the specified health check or… */
export interface HostedZone_HostedZoneTag {
  /** The value of `Key` depends on the operation that you want to perform. */
  readonly Key?: string | undefined;
  /** The value of `Value` depends on the operation that you want to perform. */
  readonly Value?: string | undefined;
}

/** A complex type that contains information about a configuration for DNS query logging. */
export interface HostedZone_QueryLoggingConfig {
  /** The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon Route 53 is publishing logs to. */
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
}

/** Private hosted zones only. */
export interface HostedZone_VPC {
  /** Private hosted zones only. */
  readonly VPCId?: string | undefined;
  /** Private hosted zones only. */
  readonly VPCRegion?: string | undefined;
}

/** `AWS::Route53::KeySigningKey`: The `AWS::Route53::KeySigningKey` resource creates a new key-signing key (KSK) in a hosted zone. */
export interface KeySigningKey {
  /** The unique string (ID) that is used to identify a hosted zone. */
  readonly HostedZoneId?: string | undefined;
  /** The Amazon resource name (ARN) for a customer managed customer master key (CMK) in AWS Key Management Service ( AWS ). */
  readonly KeyManagementServiceArn?: string | undefined;
  /** A string used to identify a key-signing key (KSK). */
  readonly Name?: string | undefined;
  /** A string that represents the current key-signing key (KSK) status. */
  readonly Status?: string | undefined;
}

/** `AWS::Route53::QueryLoggingConfig`: Resource Type definition for AWS::Route53::QueryLoggingConfig. */
export interface QueryLoggingConfig {
  /** The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1 that Amazon Route 53 publishes query logs… */
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  /** The ID of the public hosted zone that Amazon Route 53 logs queries for. */
  readonly HostedZoneId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the query logging configuration. */
  readonly Arn?: string | undefined;
  /** The ID that Amazon Route 53 assigns to the configuration for DNS query logging. */
  readonly Id?: string | undefined;
}

/** `AWS::Route53::RecordSet`: Information about the record that you want to create. */
export interface RecordSet {
  /** Alias resource record sets only. */
  readonly AliasTarget?: RecordSet_AliasTarget | undefined;
  /** The object that is specified in resource record set object when you are linking a resource record set to a CIDR… */
  readonly CidrRoutingConfig?: RecordSet_CidrRoutingConfig | undefined;
  /** Optional. */
  readonly Comment?: string | undefined;
  /** Failover resource record sets only. */
  readonly Failover?: string | undefined;
  /** Geolocation resource record sets only. */
  readonly GeoLocation?: RecordSet_GeoLocation | undefined;
  /** If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a… */
  readonly HealthCheckId?: string | undefined;
  /** The ID of the hosted zone that you want to create records in. */
  readonly HostedZoneId?: string | undefined;
  /** The name of the hosted zone that you want to create records in. */
  readonly HostedZoneName?: string | undefined;
  /** Multivalue answer resource record sets only. */
  readonly MultiValueAnswer?: boolean | undefined;
  /** The name of the record that you want to create, update, or delete. */
  readonly Name?: string | undefined;
  /** Latency-based resource record sets only. */
  readonly Region?: string | undefined;
  /** One or more values that correspond with the value that you specified for the `Type` property. */
  readonly ResourceRecords?: readonly string[] | undefined;
  /** Resource record sets that have a routing policy other than simple. */
  readonly SetIdentifier?: string | undefined;
  /** The resource record cache time to live (TTL), in seconds. */
  readonly TTL?: string | undefined;
  /** The DNS record type. */
  readonly Type?: string | undefined;
  /** Weighted resource record sets only. */
  readonly Weight?: number | undefined;
}

/** Alias records only. */
export interface RecordSet_AliasTarget {
  /** Alias records only. */
  readonly DNSName?: string | undefined;
  /** Applies only to alias, failover alias, geolocation alias, latency alias, and weighted alias resource record sets. */
  readonly EvaluateTargetHealth?: boolean | undefined;
  /** Alias resource records sets only. */
  readonly HostedZoneId?: string | undefined;
}

/** The object that is specified in resource record set object when you are linking a resource record set to a CIDR… */
export interface RecordSet_CidrRoutingConfig {
  /** The CIDR collection ID. */
  readonly CollectionId?: string | undefined;
  /** The CIDR collection location name. */
  readonly LocationName?: string | undefined;
}

/** A complex type that contains information about a geographic location. */
export interface RecordSet_GeoLocation {
  /** For geolocation resource record sets, a two-letter abbreviation that identifies a continent. */
  readonly ContinentCode?: string | undefined;
  /** For geolocation resource record sets, the two-letter code for a country. */
  readonly CountryCode?: string | undefined;
  /** For geolocation resource record sets, the two-letter code for a state of the United States. */
  readonly SubdivisionCode?: string | undefined;
}

/** `AWS::Route53::RecordSetGroup`: A complex type that contains an optional comment, the name and ID of the hosted zone that you want to make changes in,… */
export interface RecordSetGroup {
  /** Optional. */
  readonly Comment?: string | undefined;
  /** The ID of the hosted zone that you want to create records in. */
  readonly HostedZoneId?: string | undefined;
  /** The name of the hosted zone that you want to create records in. */
  readonly HostedZoneName?: string | undefined;
  /** A complex type that contains one `RecordSet` element for each record that you want to create. */
  readonly RecordSets?: readonly RecordSetGroup_RecordSet[] | undefined;
  /** This element contains an ID that you use when performing a `GetChange` action to get detailed information about the… */
  readonly Id?: string | undefined;
}

/** Alias records only. */
export interface RecordSetGroup_AliasTarget {
  /** Alias records only. */
  readonly DNSName?: string | undefined;
  /** Applies only to alias records with any routing policy. */
  readonly EvaluateTargetHealth?: boolean | undefined;
  /** Alias resource records sets only. */
  readonly HostedZoneId?: string | undefined;
}

/** The object that is specified in resource record set object when you are linking a resource record set to a CIDR… */
export interface RecordSetGroup_CidrRoutingConfig {
  /** The CIDR collection ID. */
  readonly CollectionId?: string | undefined;
  /** The CIDR collection location name. */
  readonly LocationName?: string | undefined;
}

/** A complex type that lists the coordinates for a geoproximity resource record. */
export interface RecordSetGroup_Coordinates {
  /** Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth (-90 - 90). */
  readonly Latitude?: string | undefined;
  /** Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth (-180 - 180). */
  readonly Longitude?: string | undefined;
}

/** A complex type that contains information about a geographic location. */
export interface RecordSetGroup_GeoLocation {
  /** For geolocation resource record sets, a two-letter abbreviation that identifies a continent. */
  readonly ContinentCode?: string | undefined;
  /** For geolocation resource record sets, the two-letter code for a country. */
  readonly CountryCode?: string | undefined;
  /** For geolocation resource record sets, the two-letter code for a state of the United States. */
  readonly SubdivisionCode?: string | undefined;
}

/** (Resource record sets only). */
export interface RecordSetGroup_GeoProximityLocation {
  /** The AWS Region the resource you are directing DNS traffic to, is in. */
  readonly AWSRegion?: string | undefined;
  /** The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a resource. */
  readonly Bias?: number | undefined;
  /** Contains the longitude and latitude for a geographic region. */
  readonly Coordinates?: RecordSetGroup_Coordinates | undefined;
  /** Specifies an AWS Local Zone Group. */
  readonly LocalZoneGroup?: string | undefined;
}

/** Information about one record that you want to create. */
export interface RecordSetGroup_RecordSet {
  /** Alias resource record sets only. */
  readonly AliasTarget?: RecordSetGroup_AliasTarget | undefined;
  readonly CidrRoutingConfig?: RecordSetGroup_CidrRoutingConfig | undefined;
  /** Failover resource record sets only. */
  readonly Failover?: string | undefined;
  /** Geolocation resource record sets only. */
  readonly GeoLocation?: RecordSetGroup_GeoLocation | undefined;
  /** A complex type that contains information about a geographic location. */
  readonly GeoProximityLocation?: RecordSetGroup_GeoProximityLocation | undefined;
  /** If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a… */
  readonly HealthCheckId?: string | undefined;
  /** The ID of the hosted zone that you want to create records in. */
  readonly HostedZoneId?: string | undefined;
  /** The name of the hosted zone that you want to create records in. */
  readonly HostedZoneName?: string | undefined;
  /** Multivalue answer resource record sets only. */
  readonly MultiValueAnswer?: boolean | undefined;
  /** The name of the record that you want to create, update, or delete. */
  readonly Name?: string | undefined;
  /** Latency-based resource record sets only. */
  readonly Region?: string | undefined;
  /** Information about the records that you want to create. */
  readonly ResourceRecords?: readonly string[] | undefined;
  /** Resource record sets that have a routing policy other than simple. */
  readonly SetIdentifier?: string | undefined;
  /** The resource record cache time to live (TTL), in seconds. */
  readonly TTL?: string | undefined;
  /** The DNS record type. */
  readonly Type?: string | undefined;
  /** Weighted resource record sets only. */
  readonly Weight?: number | undefined;
}

/** `AWS::Route53::TrafficPolicy`: Resource Type definition for AWS::Route53::TrafficPolicy. */
export interface TrafficPolicy {
  /** Any comments to include about the traffic policy. */
  readonly Comment?: string | undefined;
  /** The definition of the traffic policy in JSON format. */
  readonly Document?: string | undefined;
  /** The name of the traffic policy. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the traffic policy. */
  readonly Arn?: string | undefined;
  /** The ID that Amazon Route 53 assigned to the traffic policy when it was created. */
  readonly Id?: string | undefined;
  /** The DNS type of the resource record sets that Amazon Route 53 creates when the traffic policy is used to create a… */
  readonly Type?: string | undefined;
  /** The version number that Amazon Route 53 assigned to the traffic policy. */
  readonly Version?: number | undefined;
}

/** `AWS::Route53::TrafficPolicyInstance`: Resource Type definition for AWS::Route53::TrafficPolicyInstance. */
export interface TrafficPolicyInstance {
  /** The ID of the hosted zone that Amazon Route 53 creates the resource record sets in. */
  readonly HostedZoneId?: string | undefined;
  /** The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the resource record sets it… */
  readonly Name?: string | undefined;
  /** The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the specified hosted zone. */
  readonly TTL?: number | undefined;
  /** The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone. */
  readonly TrafficPolicyId?: string | undefined;
  /** The version of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone. */
  readonly TrafficPolicyVersion?: number | undefined;
  /** The Amazon Resource Name (ARN) of the traffic policy instance. */
  readonly Arn?: string | undefined;
  /** The ID that Amazon Route 53 assigned to the traffic policy instance when it was created. */
  readonly Id?: string | undefined;
  /** The current state of the traffic policy instance. */
  readonly State?: string | undefined;
  /** The DNS type that Amazon Route 53 assigned to all of the resource record sets that it created for this traffic policy… */
  readonly TrafficPolicyType?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ElasticLoadBalancing::LoadBalancer`: Specifies a Classic Load Balancer. */
export interface LoadBalancer {
  /** Information about where and how access logs are stored for the load balancer. */
  readonly AccessLoggingPolicy?: LoadBalancer_AccessLoggingPolicy | undefined;
  /** Information about a policy for application-controlled session stickiness. */
  readonly AppCookieStickinessPolicy?: readonly LoadBalancer_AppCookieStickinessPolicy[] | undefined;
  /** The Availability Zones for a load balancer in a default VPC. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** If enabled, the load balancer allows existing requests to complete before the load balancer shifts traffic away from a… */
  readonly ConnectionDrainingPolicy?: LoadBalancer_ConnectionDrainingPolicy | undefined;
  /** If enabled, the load balancer allows the connections to remain idle (no data is sent over the connection) for the… */
  readonly ConnectionSettings?: LoadBalancer_ConnectionSettings | undefined;
  /** If enabled, the load balancer routes the request traffic evenly across all instances regardless of the Availability… */
  readonly CrossZone?: boolean | undefined;
  /** The health check settings to use when evaluating the health of your EC2 instances. */
  readonly HealthCheck?: LoadBalancer_HealthCheck | undefined;
  /** The IDs of the instances for the load balancer. */
  readonly Instances?: readonly string[] | undefined;
  /** Information about a policy for duration-based session stickiness. */
  readonly LBCookieStickinessPolicy?: readonly LoadBalancer_LBCookieStickinessPolicy[] | undefined;
  /** The listeners for the load balancer. */
  readonly Listeners?: readonly LoadBalancer_Listeners[] | undefined;
  /** The name of the load balancer. */
  readonly LoadBalancerName?: string | undefined;
  /** The policies defined for your Classic Load Balancer. */
  readonly Policies?: readonly LoadBalancer_Policies[] | undefined;
  /** The type of load balancer. */
  readonly Scheme?: string | undefined;
  /** The security groups for the load balancer. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The IDs of the subnets for the load balancer. */
  readonly Subnets?: readonly string[] | undefined;
  /** The tags associated with a load balancer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the Route 53 hosted zone that is associated with the load balancer. */
  readonly CanonicalHostedZoneName?: string | undefined;
  /** The ID of the Route 53 hosted zone name that is associated with the load balancer. */
  readonly CanonicalHostedZoneNameID?: string | undefined;
  /** The DNS name for the load balancer. */
  readonly DNSName?: string | undefined;
  readonly SourceSecurityGroup?: LoadBalancer_SourceSecurityGroup | undefined;
}

/** Specifies where and how access logs are stored for your Classic Load Balancer. */
export interface LoadBalancer_AccessLoggingPolicy {
  /** The interval for publishing the access logs. */
  readonly EmitInterval?: number | undefined;
  /** Specifies whether access logs are enabled for the load balancer. */
  readonly Enabled?: boolean | undefined;
  /** The name of the Amazon S3 bucket where the access logs are stored. */
  readonly S3BucketName?: string | undefined;
  /** The logical hierarchy you created for your Amazon S3 bucket, for example `my-bucket-prefix/prod`. */
  readonly S3BucketPrefix?: string | undefined;
}

/** Specifies a policy for application-controlled session stickiness for your Classic Load Balancer. */
export interface LoadBalancer_AppCookieStickinessPolicy {
  /** The name of the application cookie used for stickiness. */
  readonly CookieName?: string | undefined;
  /** The mnemonic name for the policy being created. */
  readonly PolicyName?: string | undefined;
}

/** Specifies the connection draining settings for your Classic Load Balancer. */
export interface LoadBalancer_ConnectionDrainingPolicy {
  /** Specifies whether connection draining is enabled for the load balancer. */
  readonly Enabled?: boolean | undefined;
  /** The maximum time, in seconds, to keep the existing connections open before deregistering the instances. */
  readonly Timeout?: number | undefined;
}

/** Specifies the idle timeout value for your Classic Load Balancer. */
export interface LoadBalancer_ConnectionSettings {
  /** The time, in seconds, that the connection is allowed to be idle (no data has been sent over the connection) before it… */
  readonly IdleTimeout?: number | undefined;
}

/** Specifies health check settings for your Classic Load Balancer. */
export interface LoadBalancer_HealthCheck {
  /** The number of consecutive health checks successes required before moving the instance to the `Healthy` state. */
  readonly HealthyThreshold?: string | undefined;
  /** The approximate interval, in seconds, between health checks of an individual instance. */
  readonly Interval?: string | undefined;
  /** The instance being checked. */
  readonly Target?: string | undefined;
  /** The amount of time, in seconds, during which no response means a failed health check. */
  readonly Timeout?: string | undefined;
  /** The number of consecutive health check failures required before moving the instance to the `Unhealthy` state. */
  readonly UnhealthyThreshold?: string | undefined;
}

/** Specifies a policy for duration-based session stickiness for your Classic Load Balancer. */
export interface LoadBalancer_LBCookieStickinessPolicy {
  /** The time period, in seconds, after which the cookie should be considered stale. */
  readonly CookieExpirationPeriod?: string | undefined;
  /** The name of the policy. */
  readonly PolicyName?: string | undefined;
}

/** Specifies a listener for your Classic Load Balancer. */
export interface LoadBalancer_Listeners {
  /** The port on which the instance is listening. */
  readonly InstancePort?: string | undefined;
  /** The protocol to use for routing traffic to instances. */
  readonly InstanceProtocol?: string | undefined;
  /** The port on which the load balancer is listening. */
  readonly LoadBalancerPort?: string | undefined;
  /** The names of the policies to associate with the listener. */
  readonly PolicyNames?: readonly string[] | undefined;
  /** The load balancer transport protocol to use for routing. */
  readonly Protocol?: string | undefined;
  /** The Amazon Resource Name (ARN) of the server certificate. */
  readonly SSLCertificateId?: string | undefined;
}

/** Specifies policies for your Classic Load Balancer. */
export interface LoadBalancer_Policies {
  /** The policy attributes. */
  readonly Attributes?: readonly LoadBalancer_PolicyItem[] | undefined;
  /** The instance ports for the policy. */
  readonly InstancePorts?: readonly string[] | undefined;
  /** The load balancer ports for the policy. */
  readonly LoadBalancerPorts?: readonly string[] | undefined;
  /** The name of the policy. */
  readonly PolicyName?: string | undefined;
  /** The name of the policy type. */
  readonly PolicyType?: string | undefined;
}

export interface LoadBalancer_PolicyItem {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

export interface LoadBalancer_SourceSecurityGroup {
  /** The name of the security group that you can use as part of your inbound rules for your load balancer's back-end… */
  readonly GroupName?: string | undefined;
  /** The owner of the source security group. */
  readonly OwnerAlias?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::GlobalAccelerator::Accelerator`: The `AWS::GlobalAccelerator::Accelerator` resource is a Global Accelerator resource type that contains information… */
export interface Accelerator {
  /** Indicates whether the accelerator is enabled. */
  readonly Enabled?: boolean | undefined;
  /** Indicates whether flow logs are enabled for the accelerator. */
  readonly FlowLogsEnabled?: boolean | undefined;
  /** The name of the Amazon S3 bucket for the flow logs. */
  readonly FlowLogsS3Bucket?: string | undefined;
  /** The prefix for the location in the Amazon S3 bucket for the flow logs. */
  readonly FlowLogsS3Prefix?: string | undefined;
  /** The IP address type that an accelerator supports. */
  readonly IpAddressType?: string | undefined;
  /** Optionally, if you've added your own IP address pool to Global Accelerator (BYOIP), you can choose IP addresses from… */
  readonly IpAddresses?: readonly string[] | undefined;
  /** The name of the accelerator. */
  readonly Name?: string | undefined;
  /** Create tags for an accelerator. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the accelerator, such as… */
  readonly AcceleratorArn?: string | undefined;
  /** The Domain Name System (DNS) name that Global Accelerator creates that points to an accelerator's static IPv4 addresses. */
  readonly DnsName?: string | undefined;
  /** The DNS name that Global Accelerator creates that points to a dual-stack accelerator's four static IP addresses. */
  readonly DualStackDnsName?: string | undefined;
  /** The array of IPv4 addresses in the IP address set. */
  readonly Ipv4Addresses?: readonly string[] | undefined;
  /** The array of IPv6 addresses in the IP address set. */
  readonly Ipv6Addresses?: readonly string[] | undefined;
}

/** `AWS::GlobalAccelerator::CrossAccountAttachment`: Create a cross-account attachment in AWS Global Accelerator. */
export interface CrossAccountAttachment {
  /** The name of the cross-account attachment. */
  readonly Name?: string | undefined;
  /** The principals included in the cross-account attachment. */
  readonly Principals?: readonly string[] | undefined;
  /** The resources included in the cross-account attachment. */
  readonly Resources?: readonly CrossAccountAttachment_Resource[] | undefined;
  /** Add tags for a cross-account attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the cross-account attachment. */
  readonly AttachmentArn?: string | undefined;
}

/** A resource is one of the following. */
export interface CrossAccountAttachment_Resource {
  /** An IP address range, in CIDR format, that is specified as resource. */
  readonly Cidr?: string | undefined;
  /** The endpoint ID for the endpoint that is specified as a AWS resource. */
  readonly EndpointId?: string | undefined;
  /** The AWS Region where a shared endpoint resource is located. */
  readonly Region?: string | undefined;
}

/** `AWS::GlobalAccelerator::EndpointGroup`: The `AWS::GlobalAccelerator::EndpointGroup` resource is a Global Accelerator resource type that contains information… */
export interface EndpointGroup {
  /** The list of endpoint objects. */
  readonly EndpointConfigurations?: readonly EndpointGroup_EndpointConfiguration[] | undefined;
  /** The AWS Regions where the endpoint group is located. */
  readonly EndpointGroupRegion?: string | undefined;
  /** The time—10 seconds or 30 seconds—between health checks for each endpoint. */
  readonly HealthCheckIntervalSeconds?: number | undefined;
  /** If the protocol is HTTP/S, then this value provides the ping path that Global Accelerator uses for the destination on… */
  readonly HealthCheckPath?: string | undefined;
  /** The port that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint group. */
  readonly HealthCheckPort?: number | undefined;
  /** The protocol that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint group. */
  readonly HealthCheckProtocol?: string | undefined;
  /** The Amazon Resource Name (ARN) of the listener. */
  readonly ListenerArn?: string | undefined;
  /** Allows you to override the destination ports used to route traffic to an endpoint. */
  readonly PortOverrides?: readonly EndpointGroup_PortOverride[] | undefined;
  /** The number of consecutive health checks required to set the state of a healthy endpoint to unhealthy, or to set an… */
  readonly ThresholdCount?: number | undefined;
  /** The percentage of traffic to send to an AWS Regions. */
  readonly TrafficDialPercentage?: number | undefined;
  /** The ARN of the endpoint group, such as… */
  readonly EndpointGroupArn?: string | undefined;
}

/** A complex type for endpoints. */
export interface EndpointGroup_EndpointConfiguration {
  /** The Amazon Resource Name (ARN) of the cross-account attachment that specifies the endpoints (resources) that can be… */
  readonly AttachmentArn?: string | undefined;
  /** Indicates whether client IP address preservation is enabled for an Application Load Balancer endpoint. */
  readonly ClientIPPreservationEnabled?: boolean | undefined;
  /** An ID for the endpoint. */
  readonly EndpointId?: string | undefined;
  /** The weight associated with the endpoint. */
  readonly Weight?: number | undefined;
}

/** Override specific listener ports used to route traffic to endpoints that are part of an endpoint group. */
export interface EndpointGroup_PortOverride {
  /** The endpoint port that you want a listener port to be mapped to. */
  readonly EndpointPort?: number | undefined;
  /** The listener port that you want to map to a specific endpoint port. */
  readonly ListenerPort?: number | undefined;
}

/** `AWS::GlobalAccelerator::Listener`: The `AWS::GlobalAccelerator::Listener` resource is a Global Accelerator resource type that contains information about… */
export interface Listener {
  /** The Amazon Resource Name (ARN) of your accelerator. */
  readonly AcceleratorArn?: string | undefined;
  /** Client affinity lets you direct all requests from a user to the same endpoint, if you have stateful applications,… */
  readonly ClientAffinity?: string | undefined;
  /** The list of port ranges for the connections from clients to the accelerator. */
  readonly PortRanges?: readonly Listener_PortRange[] | undefined;
  /** The protocol for the connections from clients to the accelerator. */
  readonly Protocol?: string | undefined;
  /** The ARN of the listener, such as… */
  readonly ListenerArn?: string | undefined;
}

/** A complex type for a range of ports for a listener. */
export interface Listener_PortRange {
  /** The first port in the range of ports, inclusive. */
  readonly FromPort?: number | undefined;
  /** The last port in the range of ports, inclusive. */
  readonly ToPort?: number | undefined;
}

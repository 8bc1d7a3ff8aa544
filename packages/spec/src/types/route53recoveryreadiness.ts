// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Route53RecoveryReadiness::Cell`: Creates a cell in recovery group in Amazon Route 53 Application Recovery Controller. */
export interface Cell {
  /** The name of the cell to create. */
  readonly CellName?: string | undefined;
  /** A list of cell Amazon Resource Names (ARNs) contained within this cell, for use in nested cells. */
  readonly Cells?: readonly string[] | undefined;
  /** A collection of tags associated with a resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the cell. */
  readonly CellArn?: string | undefined;
  /** The readiness scope for the cell, which can be the Amazon Resource Name (ARN) of a cell or the ARN of a recovery group. */
  readonly ParentReadinessScopes?: readonly string[] | undefined;
}

/** `AWS::Route53RecoveryReadiness::ReadinessCheck`: Creates a readiness check in Amazon Route 53 Application Recovery Controller. */
export interface ReadinessCheck {
  /** The name of the readiness check to create. */
  readonly ReadinessCheckName?: string | undefined;
  /** The name of the resource set to check. */
  readonly ResourceSetName?: string | undefined;
  /** A collection of tags associated with a resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the readiness check. */
  readonly ReadinessCheckArn?: string | undefined;
}

/** `AWS::Route53RecoveryReadiness::RecoveryGroup`: Creates a recovery group in Amazon Route 53 Application Recovery Controller. */
export interface RecoveryGroup {
  /** A list of the cell Amazon Resource Names (ARNs) in the recovery group. */
  readonly Cells?: readonly string[] | undefined;
  /** The name of the recovery group to create. */
  readonly RecoveryGroupName?: string | undefined;
  /** A collection of tags associated with a resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the recovery group. */
  readonly RecoveryGroupArn?: string | undefined;
}

/** `AWS::Route53RecoveryReadiness::ResourceSet`: Creates a resource set in Amazon Route 53 Application Recovery Controller. */
export interface ResourceSet {
  /** The name of the resource set to create. */
  readonly ResourceSetName?: string | undefined;
  /** The resource type of the resources in the resource set. */
  readonly ResourceSetType?: string | undefined;
  /** A list of resource objects in the resource set. */
  readonly Resources?: readonly ResourceSet_Resource[] | undefined;
  /** A tag to associate with the parameters for a resource set. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the resource set. */
  readonly ResourceSetArn?: string | undefined;
}

/** A component for DNS/routing control readiness checks and architecture checks. */
export interface ResourceSet_DNSTargetResource {
  /** The domain name that acts as an ingress point to a portion of the customer application. */
  readonly DomainName?: string | undefined;
  /** The hosted zone Amazon Resource Name (ARN) that contains the DNS record with the provided name of the target resource. */
  readonly HostedZoneArn?: string | undefined;
  /** The Amazon Route 53 record set ID that uniquely identifies a DNS record, given a name and a type. */
  readonly RecordSetId?: string | undefined;
  /** The type of DNS record of the target resource. */
  readonly RecordType?: string | undefined;
  /** The target resource that the Route 53 record points to. */
  readonly TargetResource?: ResourceSet_TargetResource | undefined;
}

/** The Network Load Balancer resource that a DNS target resource points to. */
export interface ResourceSet_NLBResource {
  /** The Network Load Balancer resource Amazon Resource Name (ARN). */
  readonly Arn?: string | undefined;
}

/** The Amazon Route 53 resource that a DNS target resource record points to. */
export interface ResourceSet_R53ResourceRecord {
  /** The DNS target domain name. */
  readonly DomainName?: string | undefined;
  /** The Amazon Route 53 Resource Record Set ID. */
  readonly RecordSetId?: string | undefined;
}

/** The resource element of a resource set. */
export interface ResourceSet_Resource {
  /** The component identifier of the resource, generated when DNS target resource is used. */
  readonly ComponentId?: string | undefined;
  /** A component for DNS/routing control readiness checks. */
  readonly DnsTargetResource?: ResourceSet_DNSTargetResource | undefined;
  /** The recovery group Amazon Resource Name (ARN) or the cell ARN that the readiness checks for this resource set are… */
  readonly ReadinessScopes?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the AWS resource. */
  readonly ResourceArn?: string | undefined;
}

/** The target resource that the Route 53 record points to. */
export interface ResourceSet_TargetResource {
  /** The Network Load Balancer resource that a DNS target resource points to. */
  readonly NLBResource?: ResourceSet_NLBResource | undefined;
  /** The Route 53 resource that a DNS target resource record points to. */
  readonly R53Resource?: ResourceSet_R53ResourceRecord | undefined;
}

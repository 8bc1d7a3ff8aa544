// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::DAX::Cluster`: Creates a DAX cluster. */
export interface Cluster {
  /** The Availability Zones (AZs) in which the cluster nodes will reside after the cluster has been created or updated. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** The encryption type of the cluster's endpoint. */
  readonly ClusterEndpointEncryptionType?: string | undefined;
  /** The name of the DAX cluster. */
  readonly ClusterName?: string | undefined;
  /** The description of the cluster. */
  readonly Description?: string | undefined;
  /** A valid Amazon Resource Name (ARN) that identifies an IAM role. */
  readonly IAMRoleARN?: string | undefined;
  /** The IP address type of the cluster. */
  readonly NetworkType?: string | undefined;
  /** The node type for the nodes in the cluster. */
  readonly NodeType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic to which notifications will be sent. */
  readonly NotificationTopicARN?: string | undefined;
  /** The parameter group to be associated with the DAX cluster. */
  readonly ParameterGroupName?: string | undefined;
  /** A range of time when maintenance of DAX cluster software will be performed. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** The number of nodes in the DAX cluster. */
  readonly ReplicationFactor?: number | undefined;
  /** Represents the settings used to enable server-side encryption on the cluster. */
  readonly SSESpecification?: Cluster_SSESpecification | undefined;
  /** A list of security group IDs to be assigned to each node in the DAX cluster. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The name of the subnet group to be used for the replication group. */
  readonly SubnetGroupName?: string | undefined;
  /** A set of tags to associate with the DAX cluster. */
  readonly Tags?: Json | undefined;
  /** Returns the ARN of the DAX cluster. */
  readonly Arn?: string | undefined;
  /** Returns the endpoint of the DAX cluster. */
  readonly ClusterDiscoveryEndpoint?: string | undefined;
  /** Returns the endpoint URL of the DAX cluster. */
  readonly ClusterDiscoveryEndpointURL?: string | undefined;
  readonly Id?: string | undefined;
}

/** Represents the settings used to enable server-side encryption. */
export interface Cluster_SSESpecification {
  /** Indicates whether server-side encryption is enabled (true) or disabled (false) on the cluster. */
  readonly SSEEnabled?: boolean | undefined;
}

/** `AWS::DAX::ParameterGroup`: A named set of parameters that are applied to all of the nodes in a DAX cluster. */
export interface ParameterGroup {
  /** A description of the parameter group. */
  readonly Description?: string | undefined;
  /** The name of the parameter group. */
  readonly ParameterGroupName?: string | undefined;
  /** An array of name-value pairs for the parameters in the group. */
  readonly ParameterNameValues?: Json | undefined;
}

/** `AWS::DAX::SubnetGroup`: Creates a new subnet group. */
export interface SubnetGroup {
  /** The description of the subnet group. */
  readonly Description?: string | undefined;
  /** The name of the subnet group. */
  readonly SubnetGroupName?: string | undefined;
  /** A list of VPC subnet IDs for the subnet group. */
  readonly SubnetIds?: readonly string[] | undefined;
  readonly Id?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::CloudHSM::Cluster`: Creates and manages an AWS CloudHSM cluster. */
export interface Cluster {
  /** A policy that defines how the service retains backups. */
  readonly BackupRetentionPolicy?: Cluster_BackupRetentionPolicy | undefined;
  /** The type of HSM to use in the cluster. */
  readonly HsmType?: string | undefined;
  /** The mode to use in the cluster. */
  readonly Mode?: string | undefined;
  /** The NetworkType to create a cluster with. */
  readonly NetworkType?: string | undefined;
  /** The identifiers (IDs) of the subnets where the cluster is created. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** Tags to apply to the CloudHSM cluster. */
  readonly Tags?: readonly Cluster_TagsItems[] | undefined;
  /** The Amazon Resource Name (ARN) of the cluster. */
  readonly Arn?: string | undefined;
  /** The cluster's backup policy. */
  readonly BackupPolicy?: string | undefined;
  /** The cluster's identifier (ID). */
  readonly ClusterId?: string | undefined;
  /** The identifier (ID) of the cluster's security group. */
  readonly SecurityGroup?: string | undefined;
  /** The cluster's state. */
  readonly State?: string | undefined;
  /** A map from availability zone to the cluster's subnet in that availability zone. */
  readonly SubnetMapping?: { readonly [key: string]: string | undefined } | undefined;
  /** The identifier (ID) of the virtual private cloud (VPC) that contains the cluster. */
  readonly VpcId?: string | undefined;
}

/** A policy that defines how the service retains backups. */
export interface Cluster_BackupRetentionPolicy {
  /** The type of backup retention policy. */
  readonly Type?: string | undefined;
  /** Use a value between 7 - 379. */
  readonly Value?: string | undefined;
}

export interface Cluster_TagsItems {
  /** The key of the tag. */
  readonly Key?: string | undefined;
  /** The value of the tag. */
  readonly Value?: string | undefined;
}

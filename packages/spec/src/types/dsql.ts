// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::DSQL::Cluster`: The `AWS::DSQL::Cluster` resource specifies an cluster. */
export interface Cluster {
  /** Whether deletion protection is enabled on this cluster. */
  readonly DeletionProtectionEnabled?: boolean | undefined;
  /** The KMS key that encrypts data on the cluster. */
  readonly KmsEncryptionKey?: string | undefined;
  /** Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster… */
  readonly MultiRegionProperties?: Cluster_MultiRegionProperties | undefined;
  /** A resource-based policy document in JSON format. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** A map of key and value pairs this cluster is tagged with. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the cluster was created, in ISO 8601 format. */
  readonly CreationTime?: string | undefined;
  /** The encryption configuration details for the cluster. */
  readonly EncryptionDetails?: Cluster_EncryptionDetails | undefined;
  /** The connection endpoint for the created cluster. */
  readonly Endpoint?: string | undefined;
  /** The unique identifier assigned to the cluster upon creation. */
  readonly Identifier?: string | undefined;
  /** The version number of the cluster's resource based policy */
  readonly PolicyVersion?: string | undefined;
  /** The Amazon Resource Name (ARN) of the cluster. */
  readonly ResourceArn?: string | undefined;
  /** The current status of the cluster. */
  readonly Status?: string | undefined;
  /** The DSQL cluster VPC endpoint. */
  readonly VpcEndpoint?: string | undefined;
  /** The VPC Endpoint Service name for the cluster. */
  readonly VpcEndpointServiceName?: string | undefined;
}

/** Configuration details about encryption for the cluster including the AWS key ARN, encryption type, and encryption… */
export interface Cluster_EncryptionDetails {
  /** The status of encryption for the cluster. */
  readonly EncryptionStatus?: string | undefined;
  /** The type of encryption that protects the data on your cluster. */
  readonly EncryptionType?: string | undefined;
  /** The ARN of the AWS key that encrypts data in the cluster. */
  readonly KmsKeyArn?: string | undefined;
}

/** Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster… */
export interface Cluster_MultiRegionProperties {
  /** The set of peered clusters that form the multi-Region cluster configuration. */
  readonly Clusters?: readonly string[] | undefined;
  /** The Region that serves as the witness Region for a multi-Region cluster. */
  readonly WitnessRegion?: string | undefined;
}

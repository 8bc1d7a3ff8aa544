// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::NeptuneGraph::Graph`: The `AWS ::NeptuneGraph::Graph` resource creates an graph. */
export interface Graph {
  /** A value that indicates whether the graph has deletion protection enabled. */
  readonly DeletionProtection?: boolean | undefined;
  /** The graph name. */
  readonly GraphName?: string | undefined;
  /** The import task details to import data into the graph at creation time. */
  readonly ImportTask?: Graph_ImportTask | undefined;
  /** The ARN of the KMS key used to encrypt data in the Neptune Analytics graph. */
  readonly KmsKeyIdentifier?: string | undefined;
  /** The provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. */
  readonly ProvisionedMemory?: number | undefined;
  /** Specifies whether or not the graph can be reachable over the internet. */
  readonly PublicConnectivity?: boolean | undefined;
  /** The number of replicas in other AZs. */
  readonly ReplicaCount?: number | undefined;
  /** Adds metadata tags to the new graph. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the number of dimensions for vector embeddings that will be loaded into the graph. */
  readonly VectorSearchConfiguration?: Graph_VectorSearchConfiguration | undefined;
  /** The connection endpoint for the graph. */
  readonly Endpoint?: string | undefined;
  /** The ARN of the graph. */
  readonly GraphArn?: string | undefined;
  /** The ID of the graph. */
  readonly GraphId?: string | undefined;
}

/** Contains options for controlling the import process. */
export interface Graph_ImportOptions {
  /** Options for importing data from a Neptune database. */
  readonly Neptune?: Graph_NeptuneImportOptions | undefined;
}

/** The import task details to import data into the graph at creation time. */
export interface Graph_ImportTask {
  /** The method to handle blank nodes in the dataset. */
  readonly BlankNodeHandling?: string | undefined;
  /** If set to true, the task halts when an import error is encountered. */
  readonly FailOnError?: boolean | undefined;
  /** Specifies the format of S3 data to be imported. */
  readonly Format?: string | undefined;
  /** Contains options for controlling the import process. */
  readonly ImportOptions?: Graph_ImportOptions | undefined;
  /** The maximum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. */
  readonly MaxProvisionedMemory?: number | undefined;
  /** The minimum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. */
  readonly MinProvisionedMemory?: number | undefined;
  /** The parquet type of the import task. */
  readonly ParquetType?: string | undefined;
  /** The ARN of the IAM role that will allow access to the data that is to be imported. */
  readonly RoleArn?: string | undefined;
  /** A URL identifying to the location of the data to be imported. */
  readonly Source?: string | undefined;
}

/** Options for importing data from a Neptune database. */
export interface Graph_NeptuneImportOptions {
  /** Neptune Analytics supports label-less vertices and no labels are assigned unless one is explicitly provided. */
  readonly PreserveDefaultVertexLabels?: boolean | undefined;
  /** Neptune Analytics currently does not support user defined edge ids. */
  readonly PreserveEdgeIds?: boolean | undefined;
  /** The KMS key to use to encrypt data in the S3 bucket where the graph data is exported. */
  readonly S3ExportKmsKeyId?: string | undefined;
  /** The path to an S3 bucket from which to import data. */
  readonly S3ExportPath?: string | undefined;
}

/** The vector-search configuration for the graph, which specifies the vector dimension to use in the vector index, if any. */
export interface Graph_VectorSearchConfiguration {
  /** The number of dimensions. */
  readonly VectorSearchDimension?: number | undefined;
}

/** `AWS::NeptuneGraph::GraphSnapshot`: Resource Type definition for AWS::NeptuneGraph::GraphSnapshot */
export interface GraphSnapshot {
  /** The unique identifier of the Neptune Analytics graph to create the snapshot from. */
  readonly GraphIdentifier?: string | undefined;
  /** The snapshot name. */
  readonly SnapshotName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the graph snapshot. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the graph snapshot. */
  readonly Id?: string | undefined;
  /** The ID of the KMS key used to encrypt and decrypt the snapshot. */
  readonly KmsKeyIdentifier?: string | undefined;
  /** The time when the snapshot was created. */
  readonly SnapshotCreateTime?: string | undefined;
  /** The current status of the graph snapshot. */
  readonly Status?: string | undefined;
}

/** `AWS::NeptuneGraph::PrivateGraphEndpoint`: Create a private graph endpoint to allow private access from to the graph from within a VPC. */
export interface PrivateGraphEndpoint {
  /** The unique identifier of the Neptune Analytics graph. */
  readonly GraphIdentifier?: string | undefined;
  /** Security groups to be attached to the private graph endpoint.. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Subnets in which private graph endpoint ENIs are created. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The VPC in which the private graph endpoint needs to be created. */
  readonly VpcId?: string | undefined;
  /** PrivateGraphEndpoint resource identifier generated by concatenating the associated GraphIdentifier and VpcId with an… */
  readonly PrivateGraphEndpointIdentifier?: string | undefined;
  /** VPC endpoint that provides a private connection between the Graph and specified VPC. */
  readonly VpcEndpointId?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::S3Vectors::Index`: The `AWS::S3Vectors::Index` resource defines a vector index within an Amazon S3 vector bucket. */
export interface Index {
  /** The data type of the vectors to be inserted into the vector index. */
  readonly DataType?: string | undefined;
  /** The dimensions of the vectors to be inserted into the vector index. */
  readonly Dimension?: number | undefined;
  /** The distance metric to be used for similarity search. */
  readonly DistanceMetric?: string | undefined;
  /** The encryption configuration for a vector index. */
  readonly EncryptionConfiguration?: Index_EncryptionConfiguration | undefined;
  /** The name of the vector index to create. */
  readonly IndexName?: string | undefined;
  /** The metadata configuration for the vector index. */
  readonly MetadataConfiguration?: Index_MetadataConfiguration | undefined;
  /** User tags (key-value pairs) to associate with the index. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the vector bucket that contains the vector index. */
  readonly VectorBucketArn?: string | undefined;
  /** The name of the vector bucket that contains the vector index. */
  readonly VectorBucketName?: string | undefined;
  /** Returns the date and time when the vector index was created. */
  readonly CreationTime?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the specified index. */
  readonly IndexArn?: string | undefined;
}

/** The encryption configuration for a vector bucket or index. */
export interface Index_EncryptionConfiguration {
  /** AWS Key Management Service (KMS) customer managed key ID to use for the encryption configuration. */
  readonly KmsKeyArn?: string | undefined;
  /** The server-side encryption type to use for the encryption configuration of the vector bucket. */
  readonly SseType?: string | undefined;
}

/** The metadata configuration for the vector index. */
export interface Index_MetadataConfiguration {
  /** Non-filterable metadata keys allow you to enrich vectors with additional context during storage and retrieval. */
  readonly NonFilterableMetadataKeys?: readonly string[] | undefined;
}

/** `AWS::S3Vectors::VectorBucket`: Defines an Amazon S3 vector bucket in the same AWS Region where you create the AWS CloudFormation stack. */
export interface VectorBucket {
  /** The encryption configuration for the vector bucket. */
  readonly EncryptionConfiguration?: VectorBucket_EncryptionConfiguration | undefined;
  /** User tags (key-value pairs) to associate with the vector bucket. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A name for the vector bucket. */
  readonly VectorBucketName?: string | undefined;
  /** Returns the date and time when the vector bucket was created. */
  readonly CreationTime?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the specified vector bucket. */
  readonly VectorBucketArn?: string | undefined;
}

/** Specifies the encryption configuration for the vector bucket. */
export interface VectorBucket_EncryptionConfiguration {
  /** AWS Key Management Service (KMS) customer managed key ARN to use for the encryption configuration. */
  readonly KmsKeyArn?: string | undefined;
  /** The server-side encryption type to use for the encryption configuration of the vector bucket. */
  readonly SseType?: string | undefined;
}

/** `AWS::S3Vectors::VectorBucketPolicy`: The `AWS::S3Vectors::VectorBucketPolicy` resource defines an Amazon S3 vector bucket policy to control access to an… */
export interface VectorBucketPolicy {
  /** A policy document containing permissions to add to the specified vector bucket. */
  readonly Policy?: PolicyDocument | undefined;
  /** The Amazon Resource Name (ARN) of the S3 vector bucket to which the policy applies. */
  readonly VectorBucketArn?: string | undefined;
  /** The name of the S3 vector bucket to which the policy applies. */
  readonly VectorBucketName?: string | undefined;
}

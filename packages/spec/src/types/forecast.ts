// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Forecast::Dataset`: Creates an Amazon Forecast dataset. */
export interface Dataset {
  /** The frequency of data collection. */
  readonly DataFrequency?: string | undefined;
  /** The name of the dataset. */
  readonly DatasetName?: string | undefined;
  /** The dataset type. */
  readonly DatasetType?: string | undefined;
  /** The domain associated with the dataset. */
  readonly Domain?: string | undefined;
  /** A Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can assume to… */
  readonly EncryptionConfig?: Dataset_EncryptionConfig | undefined;
  /** The schema for the dataset. */
  readonly Schema?: Dataset_Schema | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Dataset_TagsItems[] | undefined;
  /** The Amazon Resource Name (ARN) of the dataset. */
  readonly Arn?: string | undefined;
}

export interface Dataset_AttributesItems {
  /** Name of the dataset field */
  readonly AttributeName?: string | undefined;
  /** Data type of the field */
  readonly AttributeType?: string | undefined;
}

/** An AWS Key Management Service (KMS) key and an AWS Identity and Access Management (IAM) role that Amazon Forecast can… */
export interface Dataset_EncryptionConfig {
  /** The Amazon Resource Name (ARN) of the KMS key. */
  readonly KmsKeyArn?: string | undefined;
  /** The ARN of the IAM role that Amazon Forecast can assume to access the AWS key. */
  readonly RoleArn?: string | undefined;
}

/** Defines the fields of a dataset. */
export interface Dataset_Schema {
  /** An array of attributes specifying the name and type of each field in a dataset. */
  readonly Attributes?: readonly Dataset_AttributesItems[] | undefined;
}

/** A key-value pair to associate with a resource. */
export interface Dataset_TagsItems {
  /** The key name of the tag. */
  readonly Key?: string | undefined;
  /** The value for the tag. */
  readonly Value?: string | undefined;
}

/** `AWS::Forecast::DatasetGroup`: Creates a dataset group, which holds a collection of related datasets. */
export interface DatasetGroup {
  /** An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group. */
  readonly DatasetArns?: readonly string[] | undefined;
  /** The name of the dataset group. */
  readonly DatasetGroupName?: string | undefined;
  /** The domain associated with the dataset group. */
  readonly Domain?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the dataset group. */
  readonly DatasetGroupArn?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::LookoutEquipment::InferenceScheduler`: Creates a scheduled inference. */
export interface InferenceScheduler {
  /** A period of time (in minutes) by which inference on the data is delayed after the data starts. */
  readonly DataDelayOffsetInMinutes?: number | undefined;
  /** Specifies configuration information for the input data for the inference scheduler, including delimiter, format, and… */
  readonly DataInputConfiguration?: InferenceScheduler_DataInputConfiguration | undefined;
  /** Specifies configuration information for the output results for the inference scheduler, including the Amazon S3… */
  readonly DataOutputConfiguration?: InferenceScheduler_DataOutputConfiguration | undefined;
  /** How often data is uploaded to the source S3 bucket for the input data. */
  readonly DataUploadFrequency?: string | undefined;
  /** The name of the inference scheduler. */
  readonly InferenceSchedulerName?: string | undefined;
  /** The name of the machine learning model used for the inference scheduler. */
  readonly ModelName?: string | undefined;
  /** The Amazon Resource Name (ARN) of a role with permission to access the data source being used for the inference. */
  readonly RoleArn?: string | undefined;
  /** Provides the identifier of the AWS KMS key used to encrypt inference scheduler data by. */
  readonly ServerSideKmsKeyId?: string | undefined;
  /** Any tags associated with the inference scheduler. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the inference scheduler being created. */
  readonly InferenceSchedulerArn?: string | undefined;
}

/** Specifies configuration information for the input data for the inference scheduler, including delimiter, format, and… */
export interface InferenceScheduler_DataInputConfiguration {
  /** Specifies configuration information for the input data for the inference, including timestamp format and delimiter. */
  readonly InferenceInputNameConfiguration?: InferenceScheduler_InputNameConfiguration | undefined;
  /** Indicates the difference between your time zone and Greenwich Mean Time (GMT). */
  readonly InputTimeZoneOffset?: string | undefined;
  /** Specifies configuration information for the input data for the inference, including input data S3 location. */
  readonly S3InputConfiguration?: InferenceScheduler_S3InputConfiguration | undefined;
}

/** Specifies configuration information for the output results for the inference scheduler, including the S3 location for… */
export interface InferenceScheduler_DataOutputConfiguration {
  /** The ID number for the AWS KMS key used to encrypt the inference output. */
  readonly KmsKeyId?: string | undefined;
  /** Specifies configuration information for the output results from the inference, including output S3 location. */
  readonly S3OutputConfiguration?: InferenceScheduler_S3OutputConfiguration | undefined;
}

/** Specifies configuration information for the input data for the inference, including timestamp format and delimiter. */
export interface InferenceScheduler_InputNameConfiguration {
  /** Indicates the delimiter character used between items in the data. */
  readonly ComponentTimestampDelimiter?: string | undefined;
  /** The format of the timestamp, whether Epoch time, or standard, with or without hyphens (-). */
  readonly TimestampFormat?: string | undefined;
}

/** Specifies configuration information for the input data for the inference, including input data S3 location. */
export interface InferenceScheduler_S3InputConfiguration {
  readonly Bucket?: string | undefined;
  readonly Prefix?: string | undefined;
}

/** Specifies configuration information for the output results from the inference, including output S3 location. */
export interface InferenceScheduler_S3OutputConfiguration {
  readonly Bucket?: string | undefined;
  readonly Prefix?: string | undefined;
}

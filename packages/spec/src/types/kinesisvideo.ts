// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::KinesisVideo::SignalingChannel`: Specifies a signaling channel. */
export interface SignalingChannel {
  /** The period of time (in seconds) a signaling channel retains undelivered messages before they are discarded. */
  readonly MessageTtlSeconds?: number | undefined;
  /** A name for the signaling channel that you are creating. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A type of the signaling channel that you are creating. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the signaling channel. */
  readonly Arn?: string | undefined;
}

/** `AWS::KinesisVideo::Stream`: Specifies a new Kinesis video stream. */
export interface Stream {
  /** How long the stream retains data, in hours. */
  readonly DataRetentionInHours?: number | undefined;
  /** The name of the device that is associated with the stream. */
  readonly DeviceName?: string | undefined;
  /** The ID of the AWS Key Management Service ( AWS ) key that Kinesis Video Streams uses to encrypt data on the stream. */
  readonly KmsKeyId?: string | undefined;
  /** The `MediaType` of the stream. */
  readonly MediaType?: string | undefined;
  /** The name of the stream. */
  readonly Name?: string | undefined;
  /** The configuration for stream storage, including the default storage tier for stream data. */
  readonly StreamStorageConfiguration?: Stream_StreamStorageConfiguration | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the stream. */
  readonly Arn?: string | undefined;
}

/** The configuration for stream storage, including the default storage tier for stream data. */
export interface Stream_StreamStorageConfiguration {
  /** The default storage tier for the stream data. */
  readonly DefaultStorageTier?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Rekognition::Collection`: The `AWS::Rekognition::Collection` type creates a server-side container called a collection. */
export interface Collection {
  /** ID for the collection that you are creating. */
  readonly CollectionId?: string | undefined;
  /** A set of tags (key-value pairs) that you want to attach to the collection. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name of the collection. */
  readonly Arn?: string | undefined;
}

/** `AWS::Rekognition::Dataset`: The AWS::Rekognition::Dataset type creates an Amazon Rekognition Custom Labels dataset. */
export interface Dataset {
  /** The type of the dataset. */
  readonly DatasetType?: string | undefined;
  /** The ARN of the project to which the dataset belongs. */
  readonly ProjectArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the dataset. */
  readonly DatasetArn?: string | undefined;
}

/** `AWS::Rekognition::Project`: The `AWS::Rekognition::Project` type creates an Amazon Rekognition Custom Labels project. */
export interface Project {
  /** The name of the project to create. */
  readonly ProjectName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name of the project. */
  readonly Arn?: string | undefined;
}

/** `AWS::Rekognition::StreamProcessor`: The `AWS::Rekognition::StreamProcessor` type creates a stream processor used to detect and recognize faces or to detect… */
export interface StreamProcessor {
  /** List of BoundingBox objects, each of which denotes a region of interest on screen. */
  readonly BoundingBoxRegionsOfInterest?: readonly StreamProcessor_BoundingBox[] | undefined;
  /** Connected home settings to use on a streaming video. */
  readonly ConnectedHomeSettings?: StreamProcessor_ConnectedHomeSettings | undefined;
  /** Allows you to opt in or opt out to share data with Rekognition to improve model performance. */
  readonly DataSharingPreference?: StreamProcessor_DataSharingPreference | undefined;
  /** The input parameters used to recognize faces in a streaming video analyzed by an Amazon Rekognition stream processor. */
  readonly FaceSearchSettings?: StreamProcessor_FaceSearchSettings | undefined;
  /** Amazon Rekognition's Video Stream Processor takes a Kinesis video stream as input. */
  readonly KinesisDataStream?: StreamProcessor_KinesisDataStream | undefined;
  /** The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream… */
  readonly KinesisVideoStream?: StreamProcessor_KinesisVideoStream | undefined;
  /** The identifier for your Amazon Key Management Service key (Amazon KMS key). */
  readonly KmsKeyId?: string | undefined;
  /** The Name attribute specifies the name of the stream processor and it must be within the constraints described in the… */
  readonly Name?: string | undefined;
  /** The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results and… */
  readonly NotificationChannel?: StreamProcessor_NotificationChannel | undefined;
  /** A set of ordered lists of Point objects. */
  readonly PolygonRegionsOfInterest?: readonly (readonly StreamProcessor_Point[])[] | undefined;
  /** The ARN of the IAM role that allows access to the stream processor. */
  readonly RoleArn?: string | undefined;
  /** The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video analysis… */
  readonly S3Destination?: StreamProcessor_S3Destination | undefined;
  /** A set of tags (key-value pairs) that you want to attach to the stream processor. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Amazon Resource Name for the newly created stream processor. */
  readonly Arn?: string | undefined;
  /** Current status of the Amazon Rekognition stream processor. */
  readonly Status?: string | undefined;
  /** Detailed status message about the stream processor. */
  readonly StatusMessage?: string | undefined;
}

/** Identifies the bounding box around the label, face, text, or personal protective equipment. */
export interface StreamProcessor_BoundingBox {
  /** Height of the bounding box as a ratio of the overall image height. */
  readonly Height?: number | undefined;
  /** Left coordinate of the bounding box as a ratio of overall image width. */
  readonly Left?: number | undefined;
  /** Top coordinate of the bounding box as a ratio of overall image height. */
  readonly Top?: number | undefined;
  /** Width of the bounding box as a ratio of the overall image width. */
  readonly Width?: number | undefined;
}

/** Connected home settings to use on a streaming video. */
export interface StreamProcessor_ConnectedHomeSettings {
  /** Specifies what you want to detect in the video, such as people, packages, or pets. */
  readonly Labels?: readonly string[] | undefined;
  /** The minimum confidence required to label an object in the video. */
  readonly MinConfidence?: number | undefined;
}

/** Allows you to opt in or opt out to share data with Rekognition to improve model performance. */
export interface StreamProcessor_DataSharingPreference {
  /** Describes the opt-in status applied to a stream processor's data sharing policy. */
  readonly OptIn?: boolean | undefined;
}

/** The input parameters used to recognize faces in a streaming video analyzed by a Amazon Rekognition stream processor. */
export interface StreamProcessor_FaceSearchSettings {
  /** The ID of a collection that contains faces that you want to search for. */
  readonly CollectionId?: string | undefined;
  /** Minimum face match confidence score that must be met to return a result for a recognized face. */
  readonly FaceMatchThreshold?: number | undefined;
}

/** Amazon Rekognition Video Stream Processor take as input a Kinesis video stream (Input) and a Kinesis data stream… */
export interface StreamProcessor_KinesisDataStream {
  /** ARN of the output Amazon Kinesis Data Streams stream. */
  readonly Arn?: string | undefined;
}

/** The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream… */
export interface StreamProcessor_KinesisVideoStream {
  /** ARN of the Kinesis video stream stream that streams the source video. */
  readonly Arn?: string | undefined;
}

/** The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results and… */
export interface StreamProcessor_NotificationChannel {
  /** The ARN of the SNS topic that receives notifications. */
  readonly Arn?: string | undefined;
}

/** The X and Y coordinates of a point on an image or video frame. */
export interface StreamProcessor_Point {
  /** The value of the X coordinate for a point on a `Polygon`. */
  readonly X?: number | undefined;
  /** The value of the Y coordinate for a point on a `Polygon`. */
  readonly Y?: number | undefined;
}

/** The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video analysis… */
export interface StreamProcessor_S3Destination {
  /** Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name of a stream processor's exports. */
  readonly BucketName?: string | undefined;
  /** Describes the destination Amazon Simple Storage Service (Amazon S3) object keys of a stream processor's exports. */
  readonly ObjectKeyPrefix?: string | undefined;
}

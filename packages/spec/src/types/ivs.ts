// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::IVS::Channel`: The `AWS::IVS::Channel` resource specifies an channel. */
export interface Channel {
  /** Whether the channel is authorized. */
  readonly Authorized?: boolean | undefined;
  /** Indicates which content-packaging format is used (MPEG-TS or fMP4). */
  readonly ContainerFormat?: string | undefined;
  /** Whether the channel allows insecure RTMP ingest. */
  readonly InsecureIngest?: boolean | undefined;
  /** Channel latency mode. */
  readonly LatencyMode?: string | undefined;
  /** Object specifying multitrack input configuration. */
  readonly MultitrackInputConfiguration?: Channel_MultitrackInputConfiguration | undefined;
  /** Channel name. */
  readonly Name?: string | undefined;
  /** An optional transcode preset for the channel. */
  readonly Preset?: string | undefined;
  /** The ARN of a RecordingConfiguration resource. */
  readonly RecordingConfigurationArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The channel type, which determines the allowable resolution and bitrate. */
  readonly Type?: string | undefined;
  /** The channel ARN. */
  readonly Arn?: string | undefined;
  /** Channel ingest endpoint, part of the definition of an ingest server, used when you set up streaming software. */
  readonly IngestEndpoint?: string | undefined;
  /** Channel playback URL. */
  readonly PlaybackUrl?: string | undefined;
}

/** A complex type that specifies multitrack input configuration. */
export interface Channel_MultitrackInputConfiguration {
  /** Indicates whether multitrack input is enabled. */
  readonly Enabled?: boolean | undefined;
  /** Maximum resolution for multitrack input. */
  readonly MaximumResolution?: string | undefined;
  /** Indicates whether multitrack input is allowed or required. */
  readonly Policy?: string | undefined;
}

/** `AWS::IVS::EncoderConfiguration`: The `AWS::IVS::EncoderConfiguration` resource specifies an encoder configuration. */
export interface EncoderConfiguration {
  /** Encoder cnfiguration name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Video configuration. */
  readonly Video?: EncoderConfiguration_Video | undefined;
  /** The encoder-configuration ARN. */
  readonly Arn?: string | undefined;
}

/** The Video property type describes a stream's video configuration. */
export interface EncoderConfiguration_Video {
  /** Bitrate for generated output, in bps. */
  readonly Bitrate?: number | undefined;
  /** Video frame rate, in fps. */
  readonly Framerate?: number | undefined;
  /** Video-resolution height. */
  readonly Height?: number | undefined;
  /** Video-resolution width. */
  readonly Width?: number | undefined;
}

/** `AWS::IVS::IngestConfiguration`: The `AWS::IVS::IngestConfiguration` resource specifies an ingest protocol to be used for a stage. */
export interface IngestConfiguration {
  /** Type of ingest protocol that the user employs for broadcasting. */
  readonly IngestProtocol?: string | undefined;
  /** Whether the channel allows insecure RTMP ingest. */
  readonly InsecureIngest?: boolean | undefined;
  /** Ingest name. */
  readonly Name?: string | undefined;
  /** ARN of the stage with which the IngestConfiguration is associated. */
  readonly StageArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Customer-assigned name to help identify the participant using the IngestConfiguration; this can be used to link a… */
  readonly UserId?: string | undefined;
  /** The ingest-configuration ARN. */
  readonly Arn?: string | undefined;
  /** ID of the participant within the stage. */
  readonly ParticipantId?: string | undefined;
  /** State of the ingest configuration. */
  readonly State?: string | undefined;
  /** Ingest-key value for the RTMP(S) protocol. */
  readonly StreamKey?: string | undefined;
}

/** `AWS::IVS::PlaybackKeyPair`: The `AWS::IVS::PlaybackKeyPair` resource specifies an playback key pair. */
export interface PlaybackKeyPair {
  /** Playback-key-pair name. */
  readonly Name?: string | undefined;
  /** The public portion of a customer-generated key pair. */
  readonly PublicKeyMaterial?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Key-pair ARN. */
  readonly Arn?: string | undefined;
  /** Key-pair identifier. */
  readonly Fingerprint?: string | undefined;
}

/** `AWS::IVS::PlaybackRestrictionPolicy`: The `AWS::IVS::PlaybackRestrictionPolicy` resource specifies an playback restriction policy. */
export interface PlaybackRestrictionPolicy {
  /** A list of country codes that control geoblocking restrictions. */
  readonly AllowedCountries?: readonly string[] | undefined;
  /** A list of origin sites that control CORS restriction. */
  readonly AllowedOrigins?: readonly string[] | undefined;
  /** Whether channel playback is constrained by the origin site. */
  readonly EnableStrictOriginEnforcement?: boolean | undefined;
  /** Playback-restriction-policy name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The playback-restriction-policy ARN. */
  readonly Arn?: string | undefined;
}

/** `AWS::IVS::PublicKey`: The `AWS::IVS::PublicKey` resource specifies an Amazon IVS public key used to sign stage participant tokens. */
export interface PublicKey {
  /** Public key name. */
  readonly Name?: string | undefined;
  /** The public portion of a customer-generated key pair. */
  readonly PublicKeyMaterial?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The public key ARN. */
  readonly Arn?: string | undefined;
  /** The public key identifier. */
  readonly Fingerprint?: string | undefined;
}

/** `AWS::IVS::RecordingConfiguration`: The `AWS::IVS::RecordingConfiguration` resource specifies an recording configuration. */
export interface RecordingConfiguration {
  /** A destination configuration describes an S3 bucket where recorded video will be stored. */
  readonly DestinationConfiguration?: RecordingConfiguration_DestinationConfiguration | undefined;
  /** Recording-configuration name. */
  readonly Name?: string | undefined;
  /** If a broadcast disconnects and then reconnects within the specified interval, the multiple streams will be considered a… */
  readonly RecordingReconnectWindowSeconds?: number | undefined;
  /** A rendition configuration describes which renditions should be recorded for a stream. */
  readonly RenditionConfiguration?: RecordingConfiguration_RenditionConfiguration | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A thumbnail configuration enables/disables the recording of thumbnails for a live session and controls the interval at… */
  readonly ThumbnailConfiguration?: RecordingConfiguration_ThumbnailConfiguration | undefined;
  /** The recording configuration ARN. */
  readonly Arn?: string | undefined;
  /** Indicates the current state of the recording configuration. */
  readonly State?: string | undefined;
}

/** The DestinationConfiguration property type describes the location where recorded videos will be stored. */
export interface RecordingConfiguration_DestinationConfiguration {
  /** An S3 destination configuration where recorded videos will be stored. */
  readonly S3?: RecordingConfiguration_S3DestinationConfiguration | undefined;
}

/** The RenditionConfiguration property type describes which renditions should be recorded for a stream. */
export interface RecordingConfiguration_RenditionConfiguration {
  /** The set of renditions are recorded for a stream. */
  readonly RenditionSelection?: string | undefined;
  /** A list of which renditions are recorded for a stream, if `renditionSelection` is `CUSTOM`; otherwise, this field is… */
  readonly Renditions?: readonly string[] | undefined;
}

/** The S3DestinationConfiguration property type describes an S3 location where recorded videos will be stored. */
export interface RecordingConfiguration_S3DestinationConfiguration {
  /** Location (S3 bucket name) where recorded videos will be stored. */
  readonly BucketName?: string | undefined;
}

/** The ThumbnailConfiguration property type describes a configuration of thumbnails for recorded video. */
export interface RecordingConfiguration_ThumbnailConfiguration {
  /** Thumbnail recording mode. */
  readonly RecordingMode?: string | undefined;
  /** The desired resolution of recorded thumbnails for a stream. */
  readonly Resolution?: string | undefined;
  /** The format in which thumbnails are recorded for a stream. */
  readonly Storage?: readonly string[] | undefined;
  /** The targeted thumbnail-generation interval in seconds. */
  readonly TargetIntervalSeconds?: number | undefined;
}

/** `AWS::IVS::Stage`: The `AWS::IVS::Stage` resource specifies an stage. */
export interface Stage {
  /** Configuration object for individual participant recording. */
  readonly AutoParticipantRecordingConfiguration?: Stage_AutoParticipantRecordingConfiguration | undefined;
  /** Stage name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** ID of the active session within the stage. */
  readonly ActiveSessionId?: string | undefined;
  /** The stage ARN. */
  readonly Arn?: string | undefined;
}

/** The `AWS::IVS::AutoParticipantRecordingConfiguration` property type describes a configuration for individual… */
export interface Stage_AutoParticipantRecordingConfiguration {
  /** HLS configuration object for individual participant recording. */
  readonly HlsConfiguration?: Stage_HlsConfiguration | undefined;
  /** Types of media to be recorded. */
  readonly MediaTypes?: readonly string[] | undefined;
  /** If a stage publisher disconnects and then reconnects within the specified interval, the multiple recordings will be… */
  readonly RecordingReconnectWindowSeconds?: number | undefined;
  /** ARN of the StorageConfiguration resource to use for individual participant recording. */
  readonly StorageConfigurationArn?: string | undefined;
  /** A complex type that allows you to enable/disable the recording of thumbnails for individual participant recording and… */
  readonly ThumbnailConfiguration?: Stage_ThumbnailConfiguration | undefined;
}

/** Object specifying an HLS configuration for individual participant recording. */
export interface Stage_HlsConfiguration {
  /** Object specifying a configuration of participant HLS recordings for individual participant recording. */
  readonly ParticipantRecordingHlsConfiguration?: Stage_ParticipantRecordingHlsConfiguration | undefined;
}

/** Object specifying a configuration of participant HLS recordings for individual participant recording. */
export interface Stage_ParticipantRecordingHlsConfiguration {
  /** Defines the target duration for recorded segments generated when recording a stage participant. */
  readonly TargetSegmentDurationSeconds?: number | undefined;
}

/** Object specifying a configuration of thumbnails for recorded video from an individual participant. */
export interface Stage_ParticipantThumbnailConfiguration {
  /** Thumbnail recording mode. */
  readonly RecordingMode?: string | undefined;
  /** Indicates the format in which thumbnails are recorded. */
  readonly Storage?: readonly string[] | undefined;
  /** The targeted thumbnail-generation interval in seconds. */
  readonly TargetIntervalSeconds?: number | undefined;
}

/** An object representing a configuration of thumbnails for recorded video. */
export interface Stage_ThumbnailConfiguration {
  /** Object specifying a configuration of thumbnails for recorded video from an individual participant. */
  readonly ParticipantThumbnailConfiguration?: Stage_ParticipantThumbnailConfiguration | undefined;
}

/** `AWS::IVS::StorageConfiguration`: The `AWS::IVS::StorageConfiguration` resource specifies an storage configuration. */
export interface StorageConfiguration {
  /** Storage cnfiguration name. */
  readonly Name?: string | undefined;
  /** An S3 storage configuration contains information about where recorded video will be stored. */
  readonly S3?: StorageConfiguration_S3StorageConfiguration | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The storage-configuration ARN. */
  readonly Arn?: string | undefined;
}

/** The S3StorageConfiguration property type describes an S3 location where recorded videos will be stored. */
export interface StorageConfiguration_S3StorageConfiguration {
  /** Name of the S3 bucket where recorded video will be stored. */
  readonly BucketName?: string | undefined;
}

/** `AWS::IVS::StreamKey`: The `AWS::IVS::StreamKey` resource specifies an stream key associated with the referenced channel. */
export interface StreamKey {
  /** Channel ARN for the stream. */
  readonly ChannelArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The stream-key ARN. */
  readonly Arn?: string | undefined;
  /** The stream-key value. */
  readonly Value?: string | undefined;
}

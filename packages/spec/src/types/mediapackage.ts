// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::MediaPackage::Asset`: Creates an asset to ingest VOD content. */
export interface Asset {
  /** List of playback endpoints that are available for this asset. */
  readonly EgressEndpoints?: readonly Asset_EgressEndpoint[] | undefined;
  /** Unique identifier that you assign to the asset. */
  readonly Id?: string | undefined;
  /** The ID of the packaging group associated with this asset. */
  readonly PackagingGroupId?: string | undefined;
  /** Unique identifier for this asset, as it's configured in the key provider service. */
  readonly ResourceId?: string | undefined;
  /** The ARN for the source content in Amazon S3. */
  readonly SourceArn?: string | undefined;
  /** The ARN for the IAM role that provides AWS Elemental MediaPackage access to the Amazon S3 bucket where the source… */
  readonly SourceRoleArn?: string | undefined;
  /** The tags to assign to the asset. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the asset. */
  readonly Arn?: string | undefined;
  /** The date and time that the asset was initially submitted for ingest. */
  readonly CreatedAt?: string | undefined;
}

/** The playback endpoint for a packaging configuration on an asset. */
export interface Asset_EgressEndpoint {
  /** The ID of a packaging configuration that's applied to this asset. */
  readonly PackagingConfigurationId?: string | undefined;
  /** The URL that's used to request content from this endpoint. */
  readonly Url?: string | undefined;
}

/** `AWS::MediaPackage::Channel`: Creates a channel to receive content. */
export interface Channel {
  /** Any descriptive information that you want to add to the channel for future identification purposes. */
  readonly Description?: string | undefined;
  /** Configures egress access logs. */
  readonly EgressAccessLogs?: Channel_LogConfiguration | undefined;
  /** The input URL where the source stream should be sent. */
  readonly HlsIngest?: Channel_HlsIngest | undefined;
  /** Unique identifier that you assign to the channel. */
  readonly Id?: string | undefined;
  /** Configures ingress access logs. */
  readonly IngressAccessLogs?: Channel_LogConfiguration | undefined;
  /** The tags to assign to the channel. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The channel's unique system-generated resource name, based on the AWS record. */
  readonly Arn?: string | undefined;
}

/** HLS ingest configuration. */
export interface Channel_HlsIngest {
  /** The input URL where the source stream should be sent. */
  readonly ingestEndpoints?: readonly Channel_IngestEndpoint[] | undefined;
}

/** An endpoint for ingesting source content for a channel. */
export interface Channel_IngestEndpoint {
  /** The endpoint identifier. */
  readonly Id?: string | undefined;
  /** The system-generated password for WebDAV input authentication. */
  readonly Password?: string | undefined;
  /** The input URL where the source stream should be sent. */
  readonly Url?: string | undefined;
  /** The system-generated username for WebDAV input authentication. */
  readonly Username?: string | undefined;
}

/** The access log configuration parameters for your channel. */
export interface Channel_LogConfiguration {
  /** Sets a custom Amazon CloudWatch log group name. */
  readonly LogGroupName?: string | undefined;
}

/** `AWS::MediaPackage::OriginEndpoint`: Create an endpoint on an AWS Elemental MediaPackage channel. */
export interface OriginEndpoint {
  /** Parameters for CDN authorization. */
  readonly Authorization?: OriginEndpoint_Authorization | undefined;
  /** The ID of the channel associated with this endpoint. */
  readonly ChannelId?: string | undefined;
  /** Parameters for Common Media Application Format (CMAF) packaging. */
  readonly CmafPackage?: OriginEndpoint_CmafPackage | undefined;
  /** Parameters for DASH packaging. */
  readonly DashPackage?: OriginEndpoint_DashPackage | undefined;
  /** Any descriptive information that you want to add to the endpoint for future identification purposes. */
  readonly Description?: string | undefined;
  /** Parameters for Apple HLS packaging. */
  readonly HlsPackage?: OriginEndpoint_HlsPackage | undefined;
  /** The manifest ID is required and must be unique within the OriginEndpoint. */
  readonly Id?: string | undefined;
  /** A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint. */
  readonly ManifestName?: string | undefined;
  /** Parameters for Microsoft Smooth Streaming packaging. */
  readonly MssPackage?: OriginEndpoint_MssPackage | undefined;
  /** Controls video origination from this endpoint. */
  readonly Origination?: string | undefined;
  /** Maximum duration (seconds) of content to retain for startover playback. */
  readonly StartoverWindowSeconds?: number | undefined;
  /** The tags to assign to the endpoint. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Minimum duration (seconds) of delay to enforce on the playback of live content. */
  readonly TimeDelaySeconds?: number | undefined;
  /** The IP addresses that can access this endpoint. */
  readonly Whitelist?: readonly string[] | undefined;
  /** The endpoint's unique system-generated resource name, based on the AWS record. */
  readonly Arn?: string | undefined;
  /** URL for the key provider’s key retrieval API endpoint. */
  readonly Url?: string | undefined;
}

/** Parameters for enabling CDN authorization on the endpoint. */
export interface OriginEndpoint_Authorization {
  /** The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that your Content Delivery Network (CDN) uses for… */
  readonly CdnIdentifierSecret?: string | undefined;
  /** The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS Secrets… */
  readonly SecretsRoleArn?: string | undefined;
}

/** Holds encryption information so that access to the content can be controlled by a DRM solution. */
export interface OriginEndpoint_CmafEncryption {
  /** An optional 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for… */
  readonly ConstantInitializationVector?: string | undefined;
  /** The encryption method to use. */
  readonly EncryptionMethod?: string | undefined;
  /** Number of seconds before AWS Elemental MediaPackage rotates to a new key. */
  readonly KeyRotationIntervalSeconds?: number | undefined;
  /** Parameters for the SPEKE key provider. */
  readonly SpekeKeyProvider?: OriginEndpoint_SpekeKeyProvider | undefined;
}

/** Parameters for Common Media Application Format (CMAF) packaging. */
export interface OriginEndpoint_CmafPackage {
  /** Parameters for encrypting content. */
  readonly Encryption?: OriginEndpoint_CmafEncryption | undefined;
  /** A list of HLS manifest configurations that are available from this endpoint. */
  readonly HlsManifests?: readonly OriginEndpoint_HlsManifest[] | undefined;
  /** Duration (in seconds) of each segment. */
  readonly SegmentDurationSeconds?: number | undefined;
  /** An optional custom string that is prepended to the name of each segment. */
  readonly SegmentPrefix?: string | undefined;
  /** Limitations for outputs from the endpoint, based on the video bitrate. */
  readonly StreamSelection?: OriginEndpoint_StreamSelection | undefined;
}

/** Holds encryption information so that access to the content can be controlled by a DRM solution. */
export interface OriginEndpoint_DashEncryption {
  /** Number of seconds before AWS Elemental MediaPackage rotates to a new key. */
  readonly KeyRotationIntervalSeconds?: number | undefined;
  /** Parameters for the SPEKE key provider. */
  readonly SpekeKeyProvider?: OriginEndpoint_SpekeKeyProvider | undefined;
}

/** Parameters for DASH packaging. */
export interface OriginEndpoint_DashPackage {
  /** Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest. */
  readonly AdTriggers?: readonly string[] | undefined;
  /** The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad… */
  readonly AdsOnDeliveryRestrictions?: string | undefined;
  /** Parameters for encrypting content. */
  readonly Encryption?: OriginEndpoint_DashEncryption | undefined;
  /** This applies only to stream sets with a single video track. */
  readonly IncludeIframeOnlyStream?: boolean | undefined;
  /** Determines the position of some tags in the manifest. */
  readonly ManifestLayout?: string | undefined;
  /** Time window (in seconds) contained in each manifest. */
  readonly ManifestWindowSeconds?: number | undefined;
  /** Minimum amount of content (measured in seconds) that a player must keep available in the buffer. */
  readonly MinBufferTimeSeconds?: number | undefined;
  /** Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest. */
  readonly MinUpdatePeriodSeconds?: number | undefined;
  /** Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests. */
  readonly PeriodTriggers?: readonly string[] | undefined;
  /** The DASH profile for the output. */
  readonly Profile?: string | undefined;
  /** Duration (in seconds) of each fragment. */
  readonly SegmentDurationSeconds?: number | undefined;
  /** Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest. */
  readonly SegmentTemplateFormat?: string | undefined;
  /** Limitations for outputs from the endpoint, based on the video bitrate. */
  readonly StreamSelection?: OriginEndpoint_StreamSelection | undefined;
  /** Amount of time (in seconds) that the player should be from the live point at the end of the manifest. */
  readonly SuggestedPresentationDelaySeconds?: number | undefined;
  /** Determines the type of UTC timing included in the DASH Media Presentation Description (MPD). */
  readonly UtcTiming?: string | undefined;
  /** Specifies the value attribute of the UTC timing field when utcTiming is set to HTTP-ISO or HTTP-HEAD. */
  readonly UtcTimingUri?: string | undefined;
}

/** Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use… */
export interface OriginEndpoint_EncryptionContractConfiguration {
  /** A collection of audio encryption presets. */
  readonly PresetSpeke20Audio?: string | undefined;
  /** A collection of video encryption presets. */
  readonly PresetSpeke20Video?: string | undefined;
}

/** Holds encryption information so that access to the content can be controlled by a DRM solution. */
export interface OriginEndpoint_HlsEncryption {
  /** A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks. */
  readonly ConstantInitializationVector?: string | undefined;
  /** HLS encryption type. */
  readonly EncryptionMethod?: string | undefined;
  /** Number of seconds before AWS Elemental MediaPackage rotates to a new key. */
  readonly KeyRotationIntervalSeconds?: number | undefined;
  /** Repeat the `EXT-X-KEY` directive for every media segment. */
  readonly RepeatExtXKey?: boolean | undefined;
  /** Parameters for the SPEKE key provider. */
  readonly SpekeKeyProvider?: OriginEndpoint_SpekeKeyProvider | undefined;
}

/** An HTTP Live Streaming (HLS) manifest configuration on a CMAF endpoint. */
export interface OriginEndpoint_HlsManifest {
  /** Controls how ad markers are included in the packaged endpoint. */
  readonly AdMarkers?: string | undefined;
  /** Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest. */
  readonly AdTriggers?: readonly string[] | undefined;
  /** The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad… */
  readonly AdsOnDeliveryRestrictions?: string | undefined;
  /** The manifest ID is required and must be unique within the OriginEndpoint. */
  readonly Id?: string | undefined;
  /** Applies to stream sets with a single video track only. */
  readonly IncludeIframeOnlyStream?: boolean | undefined;
  /** A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint. */
  readonly ManifestName?: string | undefined;
  /** When specified as either `event` or `vod`, a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media… */
  readonly PlaylistType?: string | undefined;
  /** Time window (in seconds) contained in each parent manifest. */
  readonly PlaylistWindowSeconds?: number | undefined;
  /** Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify. */
  readonly ProgramDateTimeIntervalSeconds?: number | undefined;
  /** The URL that's used to request this manifest from this endpoint. */
  readonly Url?: string | undefined;
}

/** Parameters for Apple HLS packaging. */
export interface OriginEndpoint_HlsPackage {
  /** Controls how ad markers are included in the packaged endpoint. */
  readonly AdMarkers?: string | undefined;
  /** Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest. */
  readonly AdTriggers?: readonly string[] | undefined;
  /** The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad… */
  readonly AdsOnDeliveryRestrictions?: string | undefined;
  /** Parameters for encrypting content. */
  readonly Encryption?: OriginEndpoint_HlsEncryption | undefined;
  /** When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output. */
  readonly IncludeDvbSubtitles?: boolean | undefined;
  /** Only applies to stream sets with a single video track. */
  readonly IncludeIframeOnlyStream?: boolean | undefined;
  /** When specified as either `event` or `vod`, a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media… */
  readonly PlaylistType?: string | undefined;
  /** Time window (in seconds) contained in each parent manifest. */
  readonly PlaylistWindowSeconds?: number | undefined;
  /** Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify. */
  readonly ProgramDateTimeIntervalSeconds?: number | undefined;
  /** Duration (in seconds) of each fragment. */
  readonly SegmentDurationSeconds?: number | undefined;
  /** Limitations for outputs from the endpoint, based on the video bitrate. */
  readonly StreamSelection?: OriginEndpoint_StreamSelection | undefined;
  /** When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group. */
  readonly UseAudioRenditionGroup?: boolean | undefined;
}

/** Holds encryption information so that access to the content can be controlled by a DRM solution. */
export interface OriginEndpoint_MssEncryption {
  /** Parameters for the SPEKE key provider. */
  readonly SpekeKeyProvider?: OriginEndpoint_SpekeKeyProvider | undefined;
}

/** Parameters for Microsoft Smooth Streaming packaging. */
export interface OriginEndpoint_MssPackage {
  /** Parameters for encrypting content. */
  readonly Encryption?: OriginEndpoint_MssEncryption | undefined;
  /** Time window (in seconds) contained in each manifest. */
  readonly ManifestWindowSeconds?: number | undefined;
  /** Duration (in seconds) of each fragment. */
  readonly SegmentDurationSeconds?: number | undefined;
  /** Limitations for outputs from the endpoint, based on the video bitrate. */
  readonly StreamSelection?: OriginEndpoint_StreamSelection | undefined;
}

/** Key provider settings for DRM. */
export interface OriginEndpoint_SpekeKeyProvider {
  /** The Amazon Resource Name (ARN) for the certificate that you imported to Certificate Manager to add content key… */
  readonly CertificateArn?: string | undefined;
  /** Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use… */
  readonly EncryptionContractConfiguration?: OriginEndpoint_EncryptionContractConfiguration | undefined;
  /** Unique identifier for this endpoint, as it is configured in the key provider service. */
  readonly ResourceId?: string | undefined;
  /** The ARN for the IAM role that's granted by the key provider to provide access to the key provider API. */
  readonly RoleArn?: string | undefined;
  /** List of unique identifiers for the DRM systems to use, as defined in the CPIX specification. */
  readonly SystemIds?: readonly string[] | undefined;
  /** URL for the key provider’s key retrieval API endpoint. */
  readonly Url?: string | undefined;
}

/** Limitations for outputs from the endpoint, based on the video bitrate. */
export interface OriginEndpoint_StreamSelection {
  /** The upper limit of the bitrates that this endpoint serves. */
  readonly MaxVideoBitsPerSecond?: number | undefined;
  /** The lower limit of the bitrates that this endpoint serves. */
  readonly MinVideoBitsPerSecond?: number | undefined;
  /** Order in which the different video bitrates are presented to the player. */
  readonly StreamOrder?: string | undefined;
}

/** `AWS::MediaPackage::PackagingConfiguration`: Creates a packaging configuration in a packaging group. */
export interface PackagingConfiguration {
  /** Parameters for CMAF packaging. */
  readonly CmafPackage?: PackagingConfiguration_CmafPackage | undefined;
  /** Parameters for DASH-ISO packaging. */
  readonly DashPackage?: PackagingConfiguration_DashPackage | undefined;
  /** Parameters for Apple HLS packaging. */
  readonly HlsPackage?: PackagingConfiguration_HlsPackage | undefined;
  /** Unique identifier that you assign to the packaging configuration. */
  readonly Id?: string | undefined;
  /** Parameters for Microsoft Smooth Streaming packaging. */
  readonly MssPackage?: PackagingConfiguration_MssPackage | undefined;
  /** The ID of the packaging group associated with this packaging configuration. */
  readonly PackagingGroupId?: string | undefined;
  /** The tags to assign to the packaging configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the packaging configuration. */
  readonly Arn?: string | undefined;
}

/** Holds encryption information so that access to the content can be controlled by a DRM solution. */
export interface PackagingConfiguration_CmafEncryption {
  /** Parameters for the SPEKE key provider. */
  readonly SpekeKeyProvider?: PackagingConfiguration_SpekeKeyProvider | undefined;
}

/** Parameters for a packaging configuration that uses Common Media Application Format (CMAF) packaging. */
export interface PackagingConfiguration_CmafPackage {
  /** Parameters for encrypting content. */
  readonly Encryption?: PackagingConfiguration_CmafEncryption | undefined;
  /** A list of HLS manifest configurations that are available from this endpoint. */
  readonly HlsManifests?: readonly PackagingConfiguration_HlsManifest[] | undefined;
  /** When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's Sequence… */
  readonly IncludeEncoderConfigurationInSegments?: boolean | undefined;
  /** Duration (in seconds) of each segment. */
  readonly SegmentDurationSeconds?: number | undefined;
}

/** Holds encryption information so that access to the content can be controlled by a DRM solution. */
export interface PackagingConfiguration_DashEncryption {
  /** Parameters for the SPEKE key provider. */
  readonly SpekeKeyProvider?: PackagingConfiguration_SpekeKeyProvider | undefined;
}

/** Parameters for a DASH manifest. */
export interface PackagingConfiguration_DashManifest {
  /** Determines the position of some tags in the Media Presentation Description (MPD). */
  readonly ManifestLayout?: string | undefined;
  /** A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration. */
  readonly ManifestName?: string | undefined;
  /** Minimum amount of content (measured in seconds) that a player must keep available in the buffer. */
  readonly MinBufferTimeSeconds?: number | undefined;
  /** The DASH profile type. */
  readonly Profile?: string | undefined;
  /** The source of scte markers used. */
  readonly ScteMarkersSource?: string | undefined;
  /** Limitations for outputs from the endpoint, based on the video bitrate. */
  readonly StreamSelection?: PackagingConfiguration_StreamSelection | undefined;
}

/** Parameters for a packaging configuration that uses Dynamic Adaptive Streaming over HTTP (DASH) packaging. */
export interface PackagingConfiguration_DashPackage {
  /** A list of DASH manifest configurations that are available from this endpoint. */
  readonly DashManifests?: readonly PackagingConfiguration_DashManifest[] | undefined;
  /** Parameters for encrypting content. */
  readonly Encryption?: PackagingConfiguration_DashEncryption | undefined;
  /** When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's Sequence… */
  readonly IncludeEncoderConfigurationInSegments?: boolean | undefined;
  /** This applies only to stream sets with a single video track. */
  readonly IncludeIframeOnlyStream?: boolean | undefined;
  /** Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests. */
  readonly PeriodTriggers?: readonly string[] | undefined;
  /** Duration (in seconds) of each fragment. */
  readonly SegmentDurationSeconds?: number | undefined;
  /** Determines the type of SegmentTemplate included in the Media Presentation Description (MPD). */
  readonly SegmentTemplateFormat?: string | undefined;
}

/** Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use… */
export interface PackagingConfiguration_EncryptionContractConfiguration {
  /** A collection of audio encryption presets. */
  readonly PresetSpeke20Audio?: string | undefined;
  /** A collection of video encryption presets. */
  readonly PresetSpeke20Video?: string | undefined;
}

/** Holds encryption information so that access to the content can be controlled by a DRM solution. */
export interface PackagingConfiguration_HlsEncryption {
  /** A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks. */
  readonly ConstantInitializationVector?: string | undefined;
  /** HLS encryption type. */
  readonly EncryptionMethod?: string | undefined;
  /** Parameters for the SPEKE key provider. */
  readonly SpekeKeyProvider?: PackagingConfiguration_SpekeKeyProvider | undefined;
}

/** Parameters for an HLS manifest. */
export interface PackagingConfiguration_HlsManifest {
  /** This setting controls ad markers in the packaged content. */
  readonly AdMarkers?: string | undefined;
  /** Applies to stream sets with a single video track only. */
  readonly IncludeIframeOnlyStream?: boolean | undefined;
  /** A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration. */
  readonly ManifestName?: string | undefined;
  /** Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify. */
  readonly ProgramDateTimeIntervalSeconds?: number | undefined;
  /** Repeat the `EXT-X-KEY` directive for every media segment. */
  readonly RepeatExtXKey?: boolean | undefined;
  /** Video bitrate limitations for outputs from this packaging configuration. */
  readonly StreamSelection?: PackagingConfiguration_StreamSelection | undefined;
}

/** Parameters for a packaging configuration that uses HTTP Live Streaming (HLS) packaging. */
export interface PackagingConfiguration_HlsPackage {
  /** Parameters for encrypting content. */
  readonly Encryption?: PackagingConfiguration_HlsEncryption | undefined;
  /** A list of HLS manifest configurations that are available from this endpoint. */
  readonly HlsManifests?: readonly PackagingConfiguration_HlsManifest[] | undefined;
  /** When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output. */
  readonly IncludeDvbSubtitles?: boolean | undefined;
  /** Duration (in seconds) of each fragment. */
  readonly SegmentDurationSeconds?: number | undefined;
  /** When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group. */
  readonly UseAudioRenditionGroup?: boolean | undefined;
}

/** Holds encryption information so that access to the content can be controlled by a DRM solution. */
export interface PackagingConfiguration_MssEncryption {
  /** Parameters for the SPEKE key provider. */
  readonly SpekeKeyProvider?: PackagingConfiguration_SpekeKeyProvider | undefined;
}

/** Parameters for a Microsoft Smooth manifest. */
export interface PackagingConfiguration_MssManifest {
  /** A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration. */
  readonly ManifestName?: string | undefined;
  /** Video bitrate limitations for outputs from this packaging configuration. */
  readonly StreamSelection?: PackagingConfiguration_StreamSelection | undefined;
}

/** Parameters for a packaging configuration that uses Microsoft Smooth Streaming (MSS) packaging. */
export interface PackagingConfiguration_MssPackage {
  /** Parameters for encrypting content. */
  readonly Encryption?: PackagingConfiguration_MssEncryption | undefined;
  /** A list of Microsoft Smooth manifest configurations that are available from this endpoint. */
  readonly MssManifests?: readonly PackagingConfiguration_MssManifest[] | undefined;
  /** Duration (in seconds) of each fragment. */
  readonly SegmentDurationSeconds?: number | undefined;
}

/** A configuration for accessing an external Secure Packager and Encoder Key Exchange (SPEKE) service that provides… */
export interface PackagingConfiguration_SpekeKeyProvider {
  /** Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use… */
  readonly EncryptionContractConfiguration?: PackagingConfiguration_EncryptionContractConfiguration | undefined;
  /** The ARN for the IAM role that's granted by the key provider to provide access to the key provider API. */
  readonly RoleArn?: string | undefined;
  /** List of unique identifiers for the DRM systems to use, as defined in the CPIX specification. */
  readonly SystemIds?: readonly string[] | undefined;
  /** URL for the key provider's key retrieval API endpoint. */
  readonly Url?: string | undefined;
}

/** Limitations for outputs from the endpoint, based on the video bitrate. */
export interface PackagingConfiguration_StreamSelection {
  /** The upper limit of the bitrates that this endpoint serves. */
  readonly MaxVideoBitsPerSecond?: number | undefined;
  /** The lower limit of the bitrates that this endpoint serves. */
  readonly MinVideoBitsPerSecond?: number | undefined;
  /** Order in which the different video bitrates are presented to the player. */
  readonly StreamOrder?: string | undefined;
}

/** `AWS::MediaPackage::PackagingGroup`: Creates a packaging group. */
export interface PackagingGroup {
  /** Parameters for CDN authorization. */
  readonly Authorization?: PackagingGroup_Authorization | undefined;
  /** The configuration parameters for egress access logging. */
  readonly EgressAccessLogs?: PackagingGroup_LogConfiguration | undefined;
  /** Unique identifier that you assign to the packaging group. */
  readonly Id?: string | undefined;
  /** The tags to assign to the packaging group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the packaging group. */
  readonly Arn?: string | undefined;
  /** The URL for the assets in the PackagingGroup. */
  readonly DomainName?: string | undefined;
}

/** Parameters for enabling CDN authorization. */
export interface PackagingGroup_Authorization {
  /** The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that is used for CDN authorization. */
  readonly CdnIdentifierSecret?: string | undefined;
  /** The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS Secrets… */
  readonly SecretsRoleArn?: string | undefined;
}

/** Sets a custom Amazon CloudWatch log group name for egress logs. */
export interface PackagingGroup_LogConfiguration {
  /** Sets a custom Amazon CloudWatch log group name for egress logs. */
  readonly LogGroupName?: string | undefined;
}

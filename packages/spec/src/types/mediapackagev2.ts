// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::MediaPackageV2::Channel`: Creates a channel to receive content. */
export interface Channel {
  /** The name of the channel group associated with the channel configuration. */
  readonly ChannelGroupName?: string | undefined;
  /** The name of the channel. */
  readonly ChannelName?: string | undefined;
  /** The description of the channel. */
  readonly Description?: string | undefined;
  /** The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS Elemental… */
  readonly InputSwitchConfiguration?: Channel_InputSwitchConfiguration | undefined;
  /** The input type will be an immutable field which will be used to define whether the channel will allow CMAF ingest or… */
  readonly InputType?: string | undefined;
  /** <p>The multiview configuration for a channel. */
  readonly MultiviewConfiguration?: Channel_MultiviewConfiguration | undefined;
  /** The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses to the… */
  readonly OutputHeaderConfiguration?: Channel_OutputHeaderConfiguration | undefined;
  readonly OutputLockingMode?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the channel. */
  readonly Arn?: string | undefined;
  /** <p>The multiview channels, in the same channel group, that list this channel as an available source. */
  readonly AttachedMultiviewChannels?: readonly string[] | undefined;
  /** The timestamp of the creation of the channel. */
  readonly CreatedAt?: string | undefined;
  /** The ingest domain URL where the source stream should be sent. */
  readonly IngestEndpointUrls?: readonly string[] | undefined;
  /** The ingest endpoints associated with the channel. */
  readonly IngestEndpoints?: readonly Channel_IngestEndpoint[] | undefined;
  /** The timestamp of the modification of the channel. */
  readonly ModifiedAt?: string | undefined;
}

/** The input URL where the source stream should be sent. */
export interface Channel_IngestEndpoint {
  /** The identifier associated with the ingest endpoint of the channel. */
  readonly Id?: string | undefined;
  /** The URL associated with the ingest endpoint of the channel. */
  readonly Url?: string | undefined;
}

/** The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS Elemental… */
export interface Channel_InputSwitchConfiguration {
  /** When true, AWS Elemental MediaPackage performs input switching based on the MQCS. */
  readonly MQCSInputSwitching?: boolean | undefined;
  /** For CMAF inputs, indicates which input MediaPackage should prefer when both inputs have equal MQCS scores. */
  readonly PreferredInput?: number | undefined;
}

/** <p>The multiview configuration for a channel. */
export interface Channel_MultiviewConfiguration {
  /** <p>The tile layouts that players can request from this multiview channel's origin endpoints. */
  readonly AvailableLayouts?: readonly string[] | undefined;
  /** <p>The channels that players can use as tiles in this multiview channel's output. */
  readonly AvailableSources?: readonly string[] | undefined;
}

/** The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses to the… */
export interface Channel_OutputHeaderConfiguration {
  /** When true, AWS Elemental MediaPackage includes the MQCS in responses to the CDN. */
  readonly PublishMQCS?: boolean | undefined;
}

/** `AWS::MediaPackageV2::ChannelGroup`: Specifies the configuration for a MediaPackage V2 channel group. */
export interface ChannelGroup {
  /** The name of the channel group. */
  readonly ChannelGroupName?: string | undefined;
  /** The configuration for a MediaPackage V2 channel group. */
  readonly Description?: string | undefined;
  /** The tags associated with the channel group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the channel group. */
  readonly Arn?: string | undefined;
  /** The timestamp of the creation of the channel group. */
  readonly CreatedAt?: string | undefined;
  /** The egress domain of the channel group. */
  readonly EgressDomain?: string | undefined;
  /** The timestamp of the modification of the channel group. */
  readonly ModifiedAt?: string | undefined;
}

/** `AWS::MediaPackageV2::ChannelPolicy`: Specifies the configuration parameters of a MediaPackage V2 channel policy. */
export interface ChannelPolicy {
  /** The name of the channel group associated with the channel policy. */
  readonly ChannelGroupName?: string | undefined;
  /** The name of the channel associated with the channel policy. */
  readonly ChannelName?: string | undefined;
  /** The policy associated with the channel. */
  readonly Policy?: PolicyDocument | undefined;
}

/** `AWS::MediaPackageV2::OriginEndpoint`: Specifies the configuration parameters for a MediaPackage V2 origin endpoint. */
export interface OriginEndpoint {
  /** The name of the channel group associated with the origin endpoint configuration. */
  readonly ChannelGroupName?: string | undefined;
  /** The channel name associated with the origin endpoint. */
  readonly ChannelName?: string | undefined;
  /** The container type associated with the origin endpoint configuration. */
  readonly ContainerType?: string | undefined;
  /** A DASH manifest configuration. */
  readonly DashManifests?: readonly OriginEndpoint_DashManifestConfiguration[] | undefined;
  /** The description associated with the origin endpoint. */
  readonly Description?: string | undefined;
  /** The failover settings for the endpoint. */
  readonly ForceEndpointErrorConfiguration?: OriginEndpoint_ForceEndpointErrorConfiguration | undefined;
  /** The HLS manifests associated with the origin endpoint configuration. */
  readonly HlsManifests?: readonly OriginEndpoint_HlsManifestConfiguration[] | undefined;
  /** The low-latency HLS (LL-HLS) manifests associated with the origin endpoint. */
  readonly LowLatencyHlsManifests?: readonly OriginEndpoint_LowLatencyHlsManifestConfiguration[] | undefined;
  /** A list of Microsoft Smooth Streaming (MSS) manifest configurations associated with the origin endpoint. */
  readonly MssManifests?: readonly OriginEndpoint_MssManifestConfiguration[] | undefined;
  /** The name of the origin endpoint associated with the origin endpoint configuration. */
  readonly OriginEndpointName?: string | undefined;
  /** The segment associated with the origin endpoint. */
  readonly Segment?: OriginEndpoint_Segment | undefined;
  /** The size of the window (in seconds) to specify a window of the live stream that's available for on-demand viewing. */
  readonly StartoverWindowSeconds?: number | undefined;
  readonly StreamNameOutputMode?: string | undefined;
  /** The tags associated with the origin endpoint. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly UriSeparator?: string | undefined;
  /** The Amazon Resource Name (ARN) of the origin endpoint. */
  readonly Arn?: string | undefined;
  /** The timestamp of the creation of the origin endpoint. */
  readonly CreatedAt?: string | undefined;
  /** The egress domain URL for stream delivery from MediaPackage. */
  readonly DashManifestUrls?: readonly string[] | undefined;
  /** The egress domain URL for stream delivery from MediaPackage. */
  readonly HlsManifestUrls?: readonly string[] | undefined;
  /** The egress domain URL for stream delivery from MediaPackage. */
  readonly LowLatencyHlsManifestUrls?: readonly string[] | undefined;
  /** The timestamp of the modification of the origin endpoint. */
  readonly ModifiedAt?: string | undefined;
  readonly MssManifestUrls?: readonly string[] | undefined;
}

/** <p>The configuration for the DASH <code>availabilityStartTime</code> attribute of the Media Presentation Description… */
export interface OriginEndpoint_DashAvailabilityStartTimeConfiguration {
  /** <p>The fixed availability start time for the DASH manifest, in ISO 8601 date-time format. */
  readonly FixedAvailabilityStartTime?: string | undefined;
}

/** The base URLs to use for retrieving segments. */
export interface OriginEndpoint_DashBaseUrl {
  /** For use with DVB-DASH profiles only. */
  readonly DvbPriority?: number | undefined;
  /** For use with DVB-DASH profiles only. */
  readonly DvbWeight?: number | undefined;
  /** The name of the source location. */
  readonly ServiceLocation?: string | undefined;
  /** A source location for segments. */
  readonly Url?: string | undefined;
}

/** For use with DVB-DASH profiles only. */
export interface OriginEndpoint_DashDvbFontDownload {
  /** The `fontFamily` name for subtitles, as described in EBU-TT-D Subtitling Distribution Format. */
  readonly FontFamily?: string | undefined;
  /** The `mimeType` of the resource that's at the font download URL. */
  readonly MimeType?: string | undefined;
  /** The URL for downloading fonts for subtitles. */
  readonly Url?: string | undefined;
}

/** For use with DVB-DASH profiles only. */
export interface OriginEndpoint_DashDvbMetricsReporting {
  /** The number of playback devices per 1000 that will send error reports to the reporting URL. */
  readonly Probability?: number | undefined;
  /** The URL where playback devices send error reports. */
  readonly ReportingUrl?: string | undefined;
}

/** For endpoints that use the DVB-DASH profile only. */
export interface OriginEndpoint_DashDvbSettings {
  /** Playback device error reporting settings. */
  readonly ErrorMetrics?: readonly OriginEndpoint_DashDvbMetricsReporting[] | undefined;
  /** Subtitle font settings. */
  readonly FontDownload?: OriginEndpoint_DashDvbFontDownload | undefined;
}

/** The DASH manifest configuration associated with the origin endpoint. */
export interface OriginEndpoint_DashManifestConfiguration {
  readonly AudioTimelinePattern?: string | undefined;
  /** <p>The configuration for the DASH <code>availabilityStartTime</code> attribute of the Media Presentation Description… */
  readonly AvailabilityStartTimeConfiguration?: OriginEndpoint_DashAvailabilityStartTimeConfiguration | undefined;
  /** The base URLs to use for retrieving segments. */
  readonly BaseUrls?: readonly OriginEndpoint_DashBaseUrl[] | undefined;
  /** The layout of the DASH manifest that MediaPackage produces. */
  readonly Compactness?: string | undefined;
  /** Determines how the DASH manifest signals the DRM content. */
  readonly DrmSignaling?: string | undefined;
  /** For endpoints that use the DVB-DASH profile only. */
  readonly DvbSettings?: OriginEndpoint_DashDvbSettings | undefined;
  /** Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of… */
  readonly FilterConfiguration?: OriginEndpoint_FilterConfiguration | undefined;
  /** A short string that's appended to the endpoint URL. */
  readonly ManifestName?: string | undefined;
  /** The total duration (in seconds) of the manifest's content. */
  readonly ManifestWindowSeconds?: number | undefined;
  /** Minimum amount of content (in seconds) that a player must keep available in the buffer. */
  readonly MinBufferTimeSeconds?: number | undefined;
  /** Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest. */
  readonly MinUpdatePeriodSeconds?: number | undefined;
  /** A list of triggers that controls when AWS Elemental MediaPackage separates the MPEG-DASH manifest into multiple periods. */
  readonly PeriodTriggers?: readonly string[] | undefined;
  /** The profile that the output is compliant with. */
  readonly Profiles?: readonly string[] | undefined;
  /** Details about the content that you want MediaPackage to pass through in the manifest to the playback device. */
  readonly ProgramInformation?: OriginEndpoint_DashProgramInformation | undefined;
  /** The SCTE configuration. */
  readonly ScteDash?: OriginEndpoint_ScteDash | undefined;
  /** Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest. */
  readonly SegmentTemplateFormat?: string | undefined;
  /** The configuration for DASH subtitles. */
  readonly SubtitleConfiguration?: OriginEndpoint_DashSubtitleConfiguration | undefined;
  /** The amount of time (in seconds) that the player should be from the end of the manifest. */
  readonly SuggestedPresentationDelaySeconds?: number | undefined;
  readonly UriPathType?: string | undefined;
  /** Determines the type of UTC timing included in the DASH Media Presentation Description (MPD). */
  readonly UtcTiming?: OriginEndpoint_DashUtcTiming | undefined;
}

/** Details about the content that you want MediaPackage to pass through in the manifest to the playback device. */
export interface OriginEndpoint_DashProgramInformation {
  /** A copyright statement about the content. */
  readonly Copyright?: string | undefined;
  /** The language code for this manifest. */
  readonly LanguageCode?: string | undefined;
  /** An absolute URL that contains more information about this content. */
  readonly MoreInformationUrl?: string | undefined;
  /** Information about the content provider. */
  readonly Source?: string | undefined;
  /** The title for the manifest. */
  readonly Title?: string | undefined;
}

/** The configuration for DASH subtitles. */
export interface OriginEndpoint_DashSubtitleConfiguration {
  /** Settings for TTML subtitles. */
  readonly TtmlConfiguration?: OriginEndpoint_DashTtmlConfiguration | undefined;
}

/** The settings for TTML subtitles. */
export interface OriginEndpoint_DashTtmlConfiguration {
  /** The profile that MediaPackage uses when signaling subtitles in the manifest. */
  readonly TtmlProfile?: string | undefined;
}

/** Determines the type of UTC timing included in the DASH Media Presentation Description (MPD). */
export interface OriginEndpoint_DashUtcTiming {
  /** The UTC timing mode. */
  readonly TimingMode?: string | undefined;
  /** The the method that the player uses to synchronize to coordinated universal time (UTC) wall clock time. */
  readonly TimingSource?: string | undefined;
}

/** The parameters for encrypting content. */
export interface OriginEndpoint_Encryption {
  /** Excludes SEIG and SGPD boxes from segment metadata in CMAF containers. */
  readonly CmafExcludeSegmentDrmMetadata?: boolean | undefined;
  /** A 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for encrypting… */
  readonly ConstantInitializationVector?: string | undefined;
  /** The encryption method to use. */
  readonly EncryptionMethod?: OriginEndpoint_EncryptionMethod | undefined;
  /** The interval, in seconds, to rotate encryption keys for the origin endpoint. */
  readonly KeyRotationIntervalSeconds?: number | undefined;
  /** The SPEKE key provider to use for encryption. */
  readonly SpekeKeyProvider?: OriginEndpoint_SpekeKeyProvider | undefined;
}

/** Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use… */
export interface OriginEndpoint_EncryptionContractConfiguration {
  /** A collection of audio encryption presets. */
  readonly PresetSpeke20Audio?: string | undefined;
  /** The SPEKE Version 2.0 preset video associated with the encryption contract configuration of the origin endpoint. */
  readonly PresetSpeke20Video?: string | undefined;
}

/** The encryption method associated with the origin endpoint. */
export interface OriginEndpoint_EncryptionMethod {
  /** The encryption method to use. */
  readonly CmafEncryptionMethod?: string | undefined;
  /** The encryption method used for Microsoft Smooth Streaming (MSS) content. */
  readonly IsmEncryptionMethod?: string | undefined;
  /** The encryption method to use. */
  readonly TsEncryptionMethod?: string | undefined;
}

/** Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of… */
export interface OriginEndpoint_FilterConfiguration {
  /** Optionally specify the clip start time for all of your manifest egress requests. */
  readonly ClipStartTime?: string | undefined;
  /** <p>Optionally specify one or more DRM settings for all of your manifest egress requests. */
  readonly DrmSettings?: string | undefined;
  /** Optionally specify the end time for all of your manifest egress requests. */
  readonly End?: string | undefined;
  /** Optionally specify one or more manifest filters for all of your manifest egress requests. */
  readonly ManifestFilter?: string | undefined;
  /** Optionally specify the start time for all of your manifest egress requests. */
  readonly Start?: string | undefined;
  /** Optionally specify the time delay for all of your manifest egress requests. */
  readonly TimeDelaySeconds?: number | undefined;
}

/** The failover settings for the endpoint. */
export interface OriginEndpoint_ForceEndpointErrorConfiguration {
  /** The failover conditions for the endpoint. */
  readonly EndpointErrorConditions?: readonly string[] | undefined;
}

/** The HLS manifest configuration associated with the origin endpoint. */
export interface OriginEndpoint_HlsManifestConfiguration {
  /** The name of the child manifest associated with the HLS manifest configuration. */
  readonly ChildManifestName?: string | undefined;
  /** Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of… */
  readonly FilterConfiguration?: OriginEndpoint_FilterConfiguration | undefined;
  /** The name of the manifest associated with the HLS manifest configuration. */
  readonly ManifestName?: string | undefined;
  /** The duration of the manifest window, in seconds, for the HLS manifest configuration. */
  readonly ManifestWindowSeconds?: number | undefined;
  /** The `EXT-X-PROGRAM-DATE-TIME` interval, in seconds, associated with the HLS manifest configuration. */
  readonly ProgramDateTimeIntervalSeconds?: number | undefined;
  /** THE SCTE-35 HLS configuration associated with the HLS manifest configuration. */
  readonly ScteHls?: OriginEndpoint_ScteHls | undefined;
  /** To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset. */
  readonly StartTag?: OriginEndpoint_StartTag | undefined;
  readonly UriPathType?: string | undefined;
  /** The URL of the HLS manifest configuration. */
  readonly Url?: string | undefined;
  /** When enabled, MediaPackage URL-encodes the query string for API requests for HLS child manifests to comply with AWS… */
  readonly UrlEncodeChildManifest?: boolean | undefined;
}

/** Specify a low-latency HTTP live streaming (LL-HLS) manifest configuration. */
export interface OriginEndpoint_LowLatencyHlsManifestConfiguration {
  /** The name of the child manifest associated with the low-latency HLS (LL-HLS) manifest configuration of the origin… */
  readonly ChildManifestName?: string | undefined;
  /** Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of… */
  readonly FilterConfiguration?: OriginEndpoint_FilterConfiguration | undefined;
  /** A short string that's appended to the endpoint URL. */
  readonly ManifestName?: string | undefined;
  /** The total duration (in seconds) of the manifest's content. */
  readonly ManifestWindowSeconds?: number | undefined;
  /** Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify. */
  readonly ProgramDateTimeIntervalSeconds?: number | undefined;
  /** The SCTE-35 HLS configuration associated with the low-latency HLS (LL-HLS) manifest configuration of the origin… */
  readonly ScteHls?: OriginEndpoint_ScteHls | undefined;
  /** To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset. */
  readonly StartTag?: OriginEndpoint_StartTag | undefined;
  readonly UriPathType?: string | undefined;
  /** The URL of the low-latency HLS (LL-HLS) manifest configuration of the origin endpoint. */
  readonly Url?: string | undefined;
  /** When enabled, MediaPackage URL-encodes the query string for API requests for LL-HLS child manifests to comply with AWS… */
  readonly UrlEncodeChildManifest?: boolean | undefined;
}

/** <p>Configuration details for a Microsoft Smooth Streaming (MSS) manifest associated with an origin endpoint. */
export interface OriginEndpoint_MssManifestConfiguration {
  /** <p>Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all… */
  readonly FilterConfiguration?: OriginEndpoint_FilterConfiguration | undefined;
  readonly ManifestLayout?: string | undefined;
  /** <p>The name of the MSS manifest. */
  readonly ManifestName?: string | undefined;
  /** <p>The duration (in seconds) of the manifest window. */
  readonly ManifestWindowSeconds?: number | undefined;
}

/** The SCTE-35 configuration associated with the origin endpoint. */
export interface OriginEndpoint_Scte {
  /** <p>A list of additional non-Ad SCTE-35 event types to treat as advertisements. */
  readonly CustomAdTypes?: readonly string[] | undefined;
  /** The filter associated with the SCTE-35 configuration. */
  readonly ScteFilter?: readonly string[] | undefined;
  /** Controls whether SCTE-35 messages are included in segment files. */
  readonly ScteInSegments?: string | undefined;
}

/** The SCTE configuration. */
export interface OriginEndpoint_ScteDash {
  /** Choose how ad markers are included in the packaged content. */
  readonly AdMarkerDash?: string | undefined;
  readonly ScteInManifests?: string | undefined;
}

/** The SCTE-35 HLS configuration associated with the origin endpoint. */
export interface OriginEndpoint_ScteHls {
  /** The SCTE-35 HLS ad-marker configuration. */
  readonly AdMarkerHls?: string | undefined;
  readonly ScteInManifests?: string | undefined;
}

/** The segment configuration, including the segment name, duration, and other configuration values. */
export interface OriginEndpoint_Segment {
  /** Whether to use encryption for the segment. */
  readonly Encryption?: OriginEndpoint_Encryption | undefined;
  /** Whether the segment includes I-frame-only streams. */
  readonly IncludeIframeOnlyStreams?: boolean | undefined;
  readonly OutputTimestampMode?: string | undefined;
  /** The SCTE-35 configuration associated with the segment. */
  readonly Scte?: OriginEndpoint_Scte | undefined;
  /** The duration of the segment, in seconds. */
  readonly SegmentDurationSeconds?: number | undefined;
  /** The name of the segment associated with the origin endpoint. */
  readonly SegmentName?: string | undefined;
  /** Whether the segment includes DVB subtitles. */
  readonly TsIncludeDvbSubtitles?: boolean | undefined;
  /** Whether the segment is an audio rendition group. */
  readonly TsUseAudioRenditionGroup?: boolean | undefined;
}

/** The parameters for the SPEKE key provider. */
export interface OriginEndpoint_SpekeKeyProvider {
  /** <p>The ARN for the certificate that you imported to Amazon Web Services Certificate Manager to add content key… */
  readonly CertificateArn?: string | undefined;
  /** The DRM solution provider you're using to protect your content during distribution. */
  readonly DrmSystems?: readonly string[] | undefined;
  /** The encryption contract configuration associated with the SPEKE key provider. */
  readonly EncryptionContractConfiguration?: OriginEndpoint_EncryptionContractConfiguration | undefined;
  /** The unique identifier for the content. */
  readonly ResourceId?: string | undefined;
  /** The ARN for the IAM role granted by the key provider that provides access to the key provider API. */
  readonly RoleArn?: string | undefined;
  /** The URL of the SPEKE key provider. */
  readonly Url?: string | undefined;
}

/** To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset. */
export interface OriginEndpoint_StartTag {
  /** Specify the value for PRECISE within your EXT-X-START tag. */
  readonly Precise?: boolean | undefined;
  /** Specify the value for TIME-OFFSET within your EXT-X-START tag. */
  readonly TimeOffset?: number | undefined;
}

/** `AWS::MediaPackageV2::OriginEndpointPolicy`: Specifies the configuration parameters of a policy associated with a MediaPackage V2 origin endpoint. */
export interface OriginEndpointPolicy {
  /** The settings to enable CDN authorization headers in MediaPackage. */
  readonly CdnAuthConfiguration?: OriginEndpointPolicy_CdnAuthConfiguration | undefined;
  /** The name of the channel group associated with the origin endpoint policy. */
  readonly ChannelGroupName?: string | undefined;
  /** The channel name associated with the origin endpoint policy. */
  readonly ChannelName?: string | undefined;
  /** The name of the origin endpoint associated with the origin endpoint policy. */
  readonly OriginEndpointName?: string | undefined;
  /** The policy associated with the origin endpoint. */
  readonly Policy?: PolicyDocument | undefined;
}

/** The settings to enable CDN authorization headers in MediaPackage. */
export interface OriginEndpointPolicy_CdnAuthConfiguration {
  /** The ARN for the secret in Secrets Manager that your CDN uses for authorization to access the endpoint. */
  readonly CdnIdentifierSecretArns?: readonly string[] | undefined;
  /** The ARN for the IAM role that gives MediaPackage read access to Secrets Manager and AWS for CDN authorization. */
  readonly SecretsRoleArn?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::MediaLive::Channel`: The AWS::MediaLive::Channel resource is a MediaLive resource type that creates a channel. */
export interface Channel {
  readonly AnywhereSettings?: Channel_AnywhereSettings | undefined;
  /** Specification of CDI inputs for this channel. */
  readonly CdiInputSpecification?: Channel_CdiInputSpecification | undefined;
  /** The class for this channel. */
  readonly ChannelClass?: string | undefined;
  readonly ChannelEngineVersion?: Channel_ChannelEngineVersionRequest | undefined;
  readonly ChannelSecurityGroups?: readonly string[] | undefined;
  /** The settings that identify the destination for the outputs in this MediaLive output package. */
  readonly Destinations?: readonly Channel_OutputDestination[] | undefined;
  readonly DryRun?: boolean | undefined;
  /** The encoding configuration for the output content. */
  readonly EncoderSettings?: Channel_EncoderSettings | undefined;
  readonly InferenceSettings?: Channel_InferenceSettings | undefined;
  /** The list of input attachments for the channel. */
  readonly InputAttachments?: readonly Channel_InputAttachment[] | undefined;
  /** The input specification for this channel. */
  readonly InputSpecification?: Channel_InputSpecification | undefined;
  readonly LinkedChannelSettings?: Channel_LinkedChannelSettings | undefined;
  /** The verbosity for logging activity for this channel. */
  readonly LogLevel?: string | undefined;
  /** Maintenance settings for this channel. */
  readonly Maintenance?: Channel_MaintenanceCreateSettings | undefined;
  /** Name of channel. */
  readonly Name?: string | undefined;
  /** The IAM role for MediaLive to assume when running this channel. */
  readonly RoleArn?: string | undefined;
  /** A collection of tags for this channel. */
  readonly Tags?: Json | undefined;
  /** Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC. */
  readonly Vpc?: Channel_VpcOutputSettings | undefined;
  /** The ARN of the MediaLive channel. */
  readonly Arn?: string | undefined;
  /** User-specified id. */
  readonly Id?: string | undefined;
  /** The inputs that are attached to this channel. */
  readonly Inputs?: readonly string[] | undefined;
}

/** The settings for an AAC audio encode in the output. */
export interface Channel_AacSettings {
  /** The average bitrate in bits/second. */
  readonly Bitrate?: number | undefined;
  /** Mono, stereo, or 5.1 channel layout. */
  readonly CodingMode?: string | undefined;
  /** Set to broadcasterMixedAd when the input contains pre-mixed main audio + AD (narration) as a stereo pair. */
  readonly InputType?: string | undefined;
  /** The AAC profile. */
  readonly Profile?: string | undefined;
  /** The rate control mode. */
  readonly RateControlMode?: string | undefined;
  /** Sets the LATM/LOAS AAC output for raw containers. */
  readonly RawFormat?: string | undefined;
  /** The sample rate in Hz. */
  readonly SampleRate?: number | undefined;
  /** Uses MPEG-2 AAC audio instead of MPEG-4 AAC audio for raw or MPEG-2 Transport Stream containers. */
  readonly Spec?: string | undefined;
  /** The VBR quality level. */
  readonly VbrQuality?: string | undefined;
}

export interface Channel_AbWatermarkingCustomProfile {
  readonly EmbeddingFrequency?: number | undefined;
  readonly SceneCut?: number | undefined;
  readonly TargetPsnr?: number | undefined;
}

/** The settings for an AC3 audio encode in the output. */
export interface Channel_Ac3Settings {
  readonly AttenuationControl?: string | undefined;
  /** The average bitrate in bits/second. */
  readonly Bitrate?: number | undefined;
  /** Specifies the bitstream mode (bsmod) for the emitted AC-3 stream. */
  readonly BitstreamMode?: string | undefined;
  /** The Dolby Digital coding mode. */
  readonly CodingMode?: string | undefined;
  /** Sets the dialnorm for the output. */
  readonly Dialnorm?: number | undefined;
  /** If set to filmStandard, adds dynamic range compression signaling to the output bitstream as defined in the Dolby… */
  readonly DrcProfile?: string | undefined;
  /** When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding. */
  readonly LfeFilter?: string | undefined;
  /** When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this audio data. */
  readonly MetadataControl?: string | undefined;
}

export interface Channel_AdditionalDestinations {
  readonly Destination?: Channel_OutputLocationRef | undefined;
}

/** Information about the ancillary captions to extract from the input. */
export interface Channel_AncillarySourceSettings {
  /** Specifies the number (1 to 4) of the captions channel you want to extract from the ancillary captions. */
  readonly SourceAncillaryChannelNumber?: number | undefined;
}

export interface Channel_AnywhereSettings {
  readonly ChannelPlacementGroupId?: string | undefined;
  readonly ClusterId?: string | undefined;
}

/** Settings to configure the destination of an Archive output. */
export interface Channel_ArchiveCdnSettings {
  /** Sets up Amazon S3 as the destination for this Archive output. */
  readonly ArchiveS3Settings?: Channel_ArchiveFrameCaptureHlsS3Settings | undefined;
}

/** The archive container settings. */
export interface Channel_ArchiveContainerSettings {
  /** The settings for the M2TS in the archive output. */
  readonly M2tsSettings?: Channel_M2tsSettings | undefined;
  /** The settings for Raw archive output type. */
  readonly RawSettings?: Json | undefined;
}

export interface Channel_ArchiveFrameCaptureHlsS3Settings {
  readonly CannedAcl?: string | undefined;
}

/** The settings for an archive output group. */
export interface Channel_ArchiveGroupSettings {
  /** Settings to configure the destination of an Archive output. */
  readonly ArchiveCdnSettings?: Channel_ArchiveCdnSettings | undefined;
  /** A directory and base file name where archive files should be written. */
  readonly Destination?: Channel_OutputLocationRef | undefined;
  /** The number of seconds to write to an archive file before closing and starting a new one. */
  readonly RolloverInterval?: number | undefined;
}

/** The archive output settings. */
export interface Channel_ArchiveOutputSettings {
  /** The settings that are specific to the container type of the file. */
  readonly ContainerSettings?: Channel_ArchiveContainerSettings | undefined;
  /** The output file extension. */
  readonly Extension?: string | undefined;
  /** A string that is concatenated to the end of the destination file name. */
  readonly NameModifier?: string | undefined;
}

/** The settings for remixing audio. */
export interface Channel_AudioChannelMapping {
  /** The indices and gain values for each input channel that should be remixed into this output channel. */
  readonly InputChannelLevels?: readonly Channel_InputChannelLevel[] | undefined;
  /** The index of the output channel that is being produced. */
  readonly OutputChannel?: number | undefined;
}

/** The configuration of the audio codec in the audio output. */
export interface Channel_AudioCodecSettings {
  /** The setup of the AAC audio codec in the output. */
  readonly AacSettings?: Channel_AacSettings | undefined;
  /** The setup of an AC3 audio codec in the output. */
  readonly Ac3Settings?: Channel_Ac3Settings | undefined;
  readonly Eac3AtmosSettings?: Channel_Eac3AtmosSettings | undefined;
  /** The setup of an EAC3 audio codec in the output. */
  readonly Eac3Settings?: Channel_Eac3Settings | undefined;
  /** The setup of an MP2 audio codec in the output. */
  readonly Mp2Settings?: Channel_Mp2Settings | undefined;
  /** The setup to pass through the Dolby audio codec to the output. */
  readonly PassThroughSettings?: Json | undefined;
  /** Settings for audio encoded with the WAV codec. */
  readonly WavSettings?: Channel_WavSettings | undefined;
}

/** The encoding information for one output audio. */
export interface Channel_AudioDescription {
  readonly AudioDashRoles?: readonly string[] | undefined;
  /** The advanced audio normalization settings. */
  readonly AudioNormalizationSettings?: Channel_AudioNormalizationSettings | undefined;
  /** The name of the AudioSelector that is used as the source for this AudioDescription. */
  readonly AudioSelectorName?: string | undefined;
  /** Applies only if audioTypeControl is useConfigured. */
  readonly AudioType?: string | undefined;
  /** Determines how audio type is determined. */
  readonly AudioTypeControl?: string | undefined;
  /** Settings to configure one or more solutions that insert audio watermarks in the audio encode */
  readonly AudioWatermarkingSettings?: Channel_AudioWatermarkSettings | undefined;
  /** The audio codec settings. */
  readonly CodecSettings?: Channel_AudioCodecSettings | undefined;
  readonly DvbDashAccessibility?: string | undefined;
  /** Indicates the language of the audio output track. */
  readonly LanguageCode?: string | undefined;
  /** Choosing followInput causes the ISO 639 language code of the output to follow the ISO 639 language code of the input. */
  readonly LanguageCodeControl?: string | undefined;
  /** The name of this AudioDescription. */
  readonly Name?: string | undefined;
  /** The settings that control how input audio channels are remixed into the output audio channels. */
  readonly RemixSettings?: Channel_RemixSettings | undefined;
  /** Used for Microsoft Smooth and Apple HLS outputs. */
  readonly StreamName?: string | undefined;
}

export interface Channel_AudioDolbyEDecode {
  readonly ProgramSelection?: string | undefined;
}

export interface Channel_AudioFeedInput {
  readonly AudioSelectorName?: string | undefined;
  readonly FeedInput?: string | undefined;
}

/** Selector for HLS audio rendition. */
export interface Channel_AudioHlsRenditionSelection {
  /** Specifies the GROUP-ID in the #EXT-X-MEDIA tag of the target HLS audio rendition. */
  readonly GroupId?: string | undefined;
  /** Specifies the NAME in the #EXT-X-MEDIA tag of the target HLS audio rendition. */
  readonly Name?: string | undefined;
}

/** Information about the audio language to extract. */
export interface Channel_AudioLanguageSelection {
  /** Selects a specific three-letter language code from within an audio source. */
  readonly LanguageCode?: string | undefined;
  /** When set to "strict," the transport stream demux strictly identifies audio streams by their language descriptor. */
  readonly LanguageSelectionPolicy?: string | undefined;
}

/** The settings for normalizing video. */
export interface Channel_AudioNormalizationSettings {
  /** The audio normalization algorithm to use. */
  readonly Algorithm?: string | undefined;
  /** When set to correctAudio, the output audio is corrected using the chosen algorithm. */
  readonly AlgorithmControl?: string | undefined;
  readonly PeakCalculation?: string | undefined;
  readonly PeakLimiterThreshold?: number | undefined;
  /** The Target LKFS(loudness) to adjust volume to. */
  readonly TargetLkfs?: number | undefined;
}

/** The configuration of an audio-only HLS output. */
export interface Channel_AudioOnlyHlsSettings {
  /** Specifies the group that the audio rendition belongs to. */
  readonly AudioGroupId?: string | undefined;
  /** Used with an audio-only stream. */
  readonly AudioOnlyImage?: Channel_InputLocation | undefined;
  /** Four types of audio-only tracks are supported. */
  readonly AudioTrackType?: string | undefined;
  /** Specifies the segment type. */
  readonly SegmentType?: string | undefined;
}

export interface Channel_AudioPid {
  readonly DolbyEDecode?: Channel_AudioDolbyEDecode | undefined;
  readonly Pid?: number | undefined;
  readonly PremixSettings?: Channel_AudioPreMixerSettings | undefined;
}

/** Used to extract audio by The PID. */
export interface Channel_AudioPidSelection {
  /** Select the audio by this PID. */
  readonly Pid?: number | undefined;
  readonly Pids?: readonly Channel_AudioPid[] | undefined;
}

export interface Channel_AudioPreMixerSettings {
  readonly AudioNormalizationSettings?: Channel_AudioNormalizationSettings | undefined;
  readonly Channels?: number | undefined;
  readonly GainDb?: number | undefined;
  readonly RemixSettings?: Channel_RemixSettings | undefined;
}

/** Information about one audio to extract from the input. */
export interface Channel_AudioSelector {
  /** A name for this AudioSelector. */
  readonly Name?: string | undefined;
  /** Information about the specific audio to extract from the input. */
  readonly SelectorSettings?: Channel_AudioSelectorSettings | undefined;
}

/** Information about the audio to extract from the input. */
export interface Channel_AudioSelectorSettings {
  /** Selector for HLS audio rendition. */
  readonly AudioHlsRenditionSelection?: Channel_AudioHlsRenditionSelection | undefined;
  /** The language code of the audio to select. */
  readonly AudioLanguageSelection?: Channel_AudioLanguageSelection | undefined;
  /** The PID of the audio to select. */
  readonly AudioPidSelection?: Channel_AudioPidSelection | undefined;
  /** Information about the audio track to extract. */
  readonly AudioTrackSelection?: Channel_AudioTrackSelection | undefined;
}

/** MediaLive will perform a failover if audio is not detected in this input for the specified period. */
export interface Channel_AudioSilenceFailoverSettings {
  /** The name of the audio selector in the input that MediaLive should monitor to detect silence. */
  readonly AudioSelectorName?: string | undefined;
  /** The amount of time (in milliseconds) that the active input must be silent before automatic input failover occurs. */
  readonly AudioSilenceThresholdMsec?: number | undefined;
}

/** Information about one audio track to extract. */
export interface Channel_AudioTrack {
  readonly PremixSettings?: Channel_AudioPreMixerSettings | undefined;
  /** 1-based integer value that maps to a specific audio track */
  readonly Track?: number | undefined;
}

/** Information about the audio track to extract. */
export interface Channel_AudioTrackSelection {
  readonly DolbyEDecode?: Channel_AudioDolbyEDecode | undefined;
  /** Selects one or more unique audio tracks from within a source. */
  readonly Tracks?: readonly Channel_AudioTrack[] | undefined;
}

/** Audio Watermark Settings The parent of this entity is AudioDescription. */
export interface Channel_AudioWatermarkSettings {
  /** Settings to configure Nielsen Watermarks in the audio encode */
  readonly NielsenWatermarksSettings?: Channel_NielsenWatermarksSettings | undefined;
}

/** Settings to configure the conditions that will define the input as unhealthy and that will make MediaLive fail over to… */
export interface Channel_AutomaticInputFailoverSettings {
  /** This clear time defines the requirement a recovered input must meet to be considered healthy. */
  readonly ErrorClearTimeMsec?: number | undefined;
  /** A list of failover conditions. */
  readonly FailoverConditions?: readonly Channel_FailoverCondition[] | undefined;
  /** Input preference when deciding which input to make active when a previously failed input has recovered. */
  readonly InputPreference?: string | undefined;
  /** The input ID of the secondary input in the automatic input failover pair. */
  readonly SecondaryInputId?: string | undefined;
}

export interface Channel_Av1ColorSpaceSettings {
  readonly ColorSpacePassthroughSettings?: Json | undefined;
  readonly Hdr10Settings?: Channel_Hdr10Settings | undefined;
  readonly Hlg2020Settings?: Json | undefined;
  readonly Rec601Settings?: Json | undefined;
  readonly Rec709Settings?: Json | undefined;
}

export interface Channel_Av1Settings {
  readonly AfdSignaling?: string | undefined;
  readonly BitDepth?: string | undefined;
  readonly Bitrate?: number | undefined;
  readonly BufSize?: number | undefined;
  readonly ColorSpaceSettings?: Channel_Av1ColorSpaceSettings | undefined;
  readonly FixedAfd?: string | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly GopSizeUnits?: string | undefined;
  readonly Level?: string | undefined;
  readonly LookAheadRateControl?: string | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly MinBitrate?: number | undefined;
  readonly MinIInterval?: number | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly QvbrQualityLevel?: number | undefined;
  readonly RateControlMode?: string | undefined;
  readonly SceneChangeDetect?: string | undefined;
  readonly SpatialAq?: string | undefined;
  readonly TemporalAq?: string | undefined;
  readonly TimecodeBurninSettings?: Channel_TimecodeBurninSettings | undefined;
  readonly TimecodeInsertion?: string | undefined;
}

/** The configuration of ad avail blanking in the output. */
export interface Channel_AvailBlanking {
  /** The blanking image to be used. */
  readonly AvailBlankingImage?: Channel_InputLocation | undefined;
  /** When set to enabled, the video, audio, and captions are blanked when insertion metadata is added. */
  readonly State?: string | undefined;
}

/** The setup of ad avail handling in the output. */
export interface Channel_AvailConfiguration {
  /** The setup of ad avail handling in the output. */
  readonly AvailSettings?: Channel_AvailSettings | undefined;
  readonly Scte35SegmentationScope?: string | undefined;
}

/** The settings for the ad avail setup in the output. */
export interface Channel_AvailSettings {
  readonly Esam?: Channel_Esam | undefined;
  /** The setup for SCTE-35 splice insert handling. */
  readonly Scte35SpliceInsert?: Channel_Scte35SpliceInsertTimeSignalAposSettings | undefined;
  /** The setup for SCTE-35 time signal APOS handling. */
  readonly Scte35TimeSignalApos?: Channel_Scte35SpliceInsertTimeSignalAposSettings | undefined;
}

export interface Channel_BandwidthReductionFilterSettings {
  readonly PostFilterSharpening?: string | undefined;
  readonly Strength?: string | undefined;
}

/** The settings for a blackout slate. */
export interface Channel_BlackoutSlate {
  /** The blackout slate image to be used. */
  readonly BlackoutSlateImage?: Channel_InputLocation | undefined;
  /** Setting to enabled causes MediaLive to blackout the video, audio, and captions, and raise the "Network Blackout Image"… */
  readonly NetworkEndBlackout?: string | undefined;
  /** The path to the local file to use as the Network End Blackout image. */
  readonly NetworkEndBlackoutImage?: Channel_InputLocation | undefined;
  /** Provides a Network ID that matches EIDR ID format (for example, "10.XXXX/XXXX-XXXX-XXXX-XXXX-XXXX-C"). */
  readonly NetworkId?: string | undefined;
  /** When set to enabled, this causes video, audio, and captions to be blanked when indicated by program metadata. */
  readonly State?: string | undefined;
}

/** The settings for burn-in captions in the output. */
export interface Channel_BurnInDestinationSettings {
  /** If no explicit xPosition or yPosition is provided, setting alignment to centered places the captions at the bottom… */
  readonly Alignment?: string | undefined;
  /** Specifies the color of the rectangle behind the captions. */
  readonly BackgroundColor?: string | undefined;
  /** Specifies the opacity of the background rectangle. */
  readonly BackgroundOpacity?: number | undefined;
  /** The external font file that is used for captions burn-in. */
  readonly Font?: Channel_InputLocation | undefined;
  /** Specifies the color of the burned-in captions. */
  readonly FontColor?: string | undefined;
  /** Specifies the opacity of the burned-in captions. */
  readonly FontOpacity?: number | undefined;
  /** The font resolution in DPI (dots per inch). */
  readonly FontResolution?: number | undefined;
  /** When set to auto, fontSize scales depending on the size of the output. */
  readonly FontSize?: string | undefined;
  /** Specifies the font outline color. */
  readonly OutlineColor?: string | undefined;
  /** Specifies font outline size in pixels. */
  readonly OutlineSize?: number | undefined;
  /** Specifies the color of the shadow cast by the captions. */
  readonly ShadowColor?: string | undefined;
  /** Specifies the opacity of the shadow. */
  readonly ShadowOpacity?: number | undefined;
  /** Specifies the horizontal offset of the shadow that is relative to the captions in pixels. */
  readonly ShadowXOffset?: number | undefined;
  /** Specifies the vertical offset of the shadow that is relative to the captions in pixels. */
  readonly ShadowYOffset?: number | undefined;
  readonly SubtitleRows?: string | undefined;
  /** Controls whether a fixed grid size is used to generate the output subtitles bitmap. */
  readonly TeletextGridControl?: string | undefined;
  /** Specifies the horizontal position of the captions relative to the left side of the output in pixels. */
  readonly XPosition?: number | undefined;
  /** Specifies the vertical position of the captions relative to the top of the output in pixels. */
  readonly YPosition?: number | undefined;
}

/** The encoding information for output captions. */
export interface Channel_CaptionDescription {
  readonly Accessibility?: string | undefined;
  readonly CaptionDashRoles?: readonly string[] | undefined;
  /** Specifies which input captions selector to use as a captions source when generating output captions. */
  readonly CaptionSelectorName?: string | undefined;
  /** Additional settings for a captions destination that depend on the destination type. */
  readonly DestinationSettings?: Channel_CaptionDestinationSettings | undefined;
  readonly DvbDashAccessibility?: string | undefined;
  /** An ISO 639-2 three-digit code. */
  readonly LanguageCode?: string | undefined;
  /** Human-readable information to indicate the captions that are available for players (for example, English or Spanish). */
  readonly LanguageDescription?: string | undefined;
  /** The name of the captions description. */
  readonly Name?: string | undefined;
}

/** The configuration of one captions encode in the output. */
export interface Channel_CaptionDestinationSettings {
  /** The configuration of one ARIB captions encode in the output. */
  readonly AribDestinationSettings?: Json | undefined;
  /** The configuration of one burn-in captions encode in the output. */
  readonly BurnInDestinationSettings?: Channel_BurnInDestinationSettings | undefined;
  /** The configuration of one DVB Sub captions encode in the output. */
  readonly DvbSubDestinationSettings?: Channel_DvbSubDestinationSettings | undefined;
  /** Settings for EBU-TT captions in the output. */
  readonly EbuTtDDestinationSettings?: Channel_EbuTtDDestinationSettings | undefined;
  /** The configuration of one embedded captions encode in the output. */
  readonly EmbeddedDestinationSettings?: Channel_EmbeddedDestinationSettings | undefined;
  /** The configuration of one embedded plus SCTE-20 captions encode in the output. */
  readonly EmbeddedPlusScte20DestinationSettings?: Json | undefined;
  /** The configuration of one RTMPCaptionInfo captions encode in the output. */
  readonly RtmpCaptionInfoDestinationSettings?: Json | undefined;
  /** The configuration of one SCTE20 plus embedded captions encode in the output. */
  readonly Scte20PlusEmbeddedDestinationSettings?: Json | undefined;
  /** The configuration of one SCTE-27 captions encode in the output. */
  readonly Scte27DestinationSettings?: Json | undefined;
  /** The configuration of one SMPTE-TT captions encode in the output. */
  readonly SmpteTtDestinationSettings?: Json | undefined;
  /** The configuration of one Teletext captions encode in the output. */
  readonly TeletextDestinationSettings?: Json | undefined;
  /** The configuration of one TTML captions encode in the output. */
  readonly TtmlDestinationSettings?: Channel_TtmlDestinationSettings | undefined;
  /** The configuration of one WebVTT captions encode in the output. */
  readonly WebvttDestinationSettings?: Channel_WebvttDestinationSettings | undefined;
}

/** Maps a captions channel to an ISO 693-2 language code (http://www.loc.gov/standards/iso639-2), with an optional… */
export interface Channel_CaptionLanguageMapping {
  /** The closed caption channel being described by this CaptionLanguageMapping. */
  readonly CaptionChannel?: number | undefined;
  /** A three-character ISO 639-2 language code (see http://www.loc.gov/standards/iso639-2). */
  readonly LanguageCode?: string | undefined;
  /** The textual description of language. */
  readonly LanguageDescription?: string | undefined;
}

/** Settings to configure the caption rectangle for an output captions that will be created using this Teletext source… */
export interface Channel_CaptionRectangle {
  /** See the description in leftOffset. */
  readonly Height?: number | undefined;
  /** Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output. */
  readonly LeftOffset?: number | undefined;
  /** See the description in leftOffset. */
  readonly TopOffset?: number | undefined;
  /** See the description in leftOffset. */
  readonly Width?: number | undefined;
}

/** Information about one caption to extract from the input. */
export interface Channel_CaptionSelector {
  /** When specified, this field indicates the three-letter language code of the captions track to extract from the source. */
  readonly LanguageCode?: string | undefined;
  /** The name identifier for a captions selector. */
  readonly Name?: string | undefined;
  /** Information about the specific audio to extract from the input. */
  readonly SelectorSettings?: Channel_CaptionSelectorSettings | undefined;
}

/** Captions Selector Settings The parent of this entity is CaptionSelector. */
export interface Channel_CaptionSelectorSettings {
  /** Information about the ancillary captions to extract from the input. */
  readonly AncillarySourceSettings?: Channel_AncillarySourceSettings | undefined;
  /** Information about the ARIB captions to extract from the input. */
  readonly AribSourceSettings?: Json | undefined;
  /** Information about the DVB Sub captions to extract from the input. */
  readonly DvbSubSourceSettings?: Channel_Scte27DvbSubSourceSettings | undefined;
  /** Information about the embedded captions to extract from the input. */
  readonly EmbeddedSourceSettings?: Channel_EmbeddedSourceSettings | undefined;
  /** Information about the SCTE-20 captions to extract from the input. */
  readonly Scte20SourceSettings?: Channel_Scte20SourceSettings | undefined;
  /** Information about the SCTE-27 captions to extract from the input. */
  readonly Scte27SourceSettings?: Channel_Scte27DvbSubSourceSettings | undefined;
  readonly SmartSubtitleSourceSettings?: Channel_SmartSubtitleSourceSettings | undefined;
  /** Information about the Teletext captions to extract from the input. */
  readonly TeletextSourceSettings?: Channel_TeletextSourceSettings | undefined;
}

/** The input specification for this channel. */
export interface Channel_CdiInputSpecification {
  /** Maximum CDI input resolution */
  readonly Resolution?: string | undefined;
}

export interface Channel_ChannelEngineVersionRequest {
  readonly Version?: string | undefined;
}

export interface Channel_CmafIngestCaptionLanguageMapping {
  readonly CaptionChannel?: number | undefined;
  readonly LanguageCode?: string | undefined;
}

export interface Channel_CmafIngestFrameCaptureOutputSettings {
  readonly NameModifier?: string | undefined;
}

export interface Channel_CmafIngestGroupSettings {
  readonly AdditionalDestinations?: readonly Channel_AdditionalDestinations[] | undefined;
  readonly CaptionLanguageMappings?: readonly Channel_CmafIngestCaptionLanguageMapping[] | undefined;
  readonly Destination?: Channel_OutputLocationRef | undefined;
  readonly Id3Behavior?: string | undefined;
  readonly Id3NameModifier?: string | undefined;
  readonly KlvBehavior?: string | undefined;
  readonly KlvNameModifier?: string | undefined;
  readonly NielsenId3Behavior?: string | undefined;
  readonly NielsenId3NameModifier?: string | undefined;
  readonly Scte35NameModifier?: string | undefined;
  readonly Scte35Type?: string | undefined;
  readonly SegmentLength?: number | undefined;
  readonly SegmentLengthUnits?: string | undefined;
  readonly SendDelayMs?: number | undefined;
  readonly TimedMetadataId3Frame?: string | undefined;
  readonly TimedMetadataId3Period?: number | undefined;
  readonly TimedMetadataPassthrough?: string | undefined;
  readonly WatermarkingSettings?: Channel_CmafIngestWatermarkingSettings | undefined;
}

export interface Channel_CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {
  readonly AdditionalDestinationsAlternateDestinations?: readonly Channel_OutputLocationRef[] | undefined;
  readonly AlternateDestination?: Channel_OutputLocationRef | undefined;
  readonly CustomProfile?: Channel_AbWatermarkingCustomProfile | undefined;
  readonly License?: string | undefined;
  readonly OperatorId?: number | undefined;
  readonly PolyPeriod?: number | undefined;
  readonly Profile?: string | undefined;
  readonly WatermarkIdLength?: string | undefined;
}

export interface Channel_CmafIngestWatermarkingSettings {
  readonly CmafIngestAbWatermarkerIrdetoSettings?: Channel_CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings | undefined;
}

export interface Channel_ColorCorrection {
  readonly InputColorSpace?: string | undefined;
  readonly OutputColorSpace?: string | undefined;
  readonly Uri?: string | undefined;
}

export interface Channel_ColorCorrectionSettings {
  readonly GlobalColorCorrections?: readonly Channel_ColorCorrection[] | undefined;
}

export interface Channel_DisabledLockingSettings {
  readonly CustomEpoch?: string | undefined;
}

/** The configuration of DVB NIT. */
export interface Channel_DvbNitSettings {
  /** The numeric value placed in the Network Information Table (NIT). */
  readonly NetworkId?: number | undefined;
  /** The network name text placed in the networkNameDescriptor inside the Network Information Table (NIT). */
  readonly NetworkName?: string | undefined;
  /** The number of milliseconds between instances of this table in the output transport stream. */
  readonly RepInterval?: number | undefined;
}

/** A DVB Service Description Table (SDT). */
export interface Channel_DvbSdtSettings {
  /** Selects a method of inserting SDT information into an output stream. */
  readonly OutputSdt?: string | undefined;
  /** The number of milliseconds between instances of this table in the output transport stream. */
  readonly RepInterval?: number | undefined;
  /** The service name placed in the serviceDescriptor in the Service Description Table (SDT). */
  readonly ServiceName?: string | undefined;
  /** The service provider name placed in the serviceDescriptor in the Service Description Table (SDT). */
  readonly ServiceProviderName?: string | undefined;
}

/** The settings for DVB Sub captions in the output. */
export interface Channel_DvbSubDestinationSettings {
  /** If no explicit xPosition or yPosition is provided, setting the alignment to centered places the captions at the bottom… */
  readonly Alignment?: string | undefined;
  /** Specifies the color of the rectangle behind the captions. */
  readonly BackgroundColor?: string | undefined;
  /** Specifies the opacity of the background rectangle. */
  readonly BackgroundOpacity?: number | undefined;
  /** The external font file that is used for captions burn-in. */
  readonly Font?: Channel_InputLocation | undefined;
  /** Specifies the color of the burned-in captions. */
  readonly FontColor?: string | undefined;
  /** Specifies the opacity of the burned-in captions. */
  readonly FontOpacity?: number | undefined;
  /** The font resolution in DPI (dots per inch). */
  readonly FontResolution?: number | undefined;
  /** When set to auto, fontSize scales depending on the size of the output. */
  readonly FontSize?: string | undefined;
  /** Specifies the font outline color. */
  readonly OutlineColor?: string | undefined;
  /** Specifies the font outline size in pixels. */
  readonly OutlineSize?: number | undefined;
  /** Specifies the color of the shadow that is cast by the captions. */
  readonly ShadowColor?: string | undefined;
  /** Specifies the opacity of the shadow. */
  readonly ShadowOpacity?: number | undefined;
  /** Specifies the horizontal offset of the shadow relative to the captions in pixels. */
  readonly ShadowXOffset?: number | undefined;
  /** Specifies the vertical offset of the shadow relative to the captions in pixels. */
  readonly ShadowYOffset?: number | undefined;
  readonly SubtitleRows?: string | undefined;
  /** Controls whether a fixed grid size is used to generate the output subtitles bitmap. */
  readonly TeletextGridControl?: string | undefined;
  /** Specifies the horizontal position of the captions relative to the left side of the output in pixels. */
  readonly XPosition?: number | undefined;
  /** Specifies the vertical position of the captions relative to the top of the output in pixels. */
  readonly YPosition?: number | undefined;
}

/** The DVB Time and Date Table (TDT). */
export interface Channel_DvbTdtSettings {
  /** The number of milliseconds between instances of this table in the output transport stream. */
  readonly RepInterval?: number | undefined;
}

export interface Channel_Eac3AtmosSettings {
  readonly Bitrate?: number | undefined;
  readonly CodingMode?: string | undefined;
  readonly Dialnorm?: number | undefined;
  readonly DrcLine?: string | undefined;
  readonly DrcRf?: string | undefined;
  readonly HeightTrim?: number | undefined;
  readonly SurroundTrim?: number | undefined;
}

/** The settings for an EAC3 audio encode in the output. */
export interface Channel_Eac3Settings {
  /** When set to attenuate3Db, applies a 3 dB attenuation to the surround channels. */
  readonly AttenuationControl?: string | undefined;
  /** The average bitrate in bits/second. */
  readonly Bitrate?: number | undefined;
  /** Specifies the bitstream mode (bsmod) for the emitted E-AC-3 stream. */
  readonly BitstreamMode?: string | undefined;
  /** The Dolby Digital Plus coding mode. */
  readonly CodingMode?: string | undefined;
  /** When set to enabled, activates a DC highpass filter for all input channels. */
  readonly DcFilter?: string | undefined;
  /** Sets the dialnorm for the output. */
  readonly Dialnorm?: number | undefined;
  /** Sets the Dolby dynamic range compression profile. */
  readonly DrcLine?: string | undefined;
  /** Sets the profile for heavy Dolby dynamic range compression, ensuring that the instantaneous signal peaks do not exceed… */
  readonly DrcRf?: string | undefined;
  /** When encoding 3/2 audio, setting to lfe enables the LFE channel. */
  readonly LfeControl?: string | undefined;
  /** When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding. */
  readonly LfeFilter?: string | undefined;
  /** The Left only/Right only center mix level. */
  readonly LoRoCenterMixLevel?: number | undefined;
  /** The Left only/Right only surround mix level. */
  readonly LoRoSurroundMixLevel?: number | undefined;
  /** The Left total/Right total center mix level. */
  readonly LtRtCenterMixLevel?: number | undefined;
  /** The Left total/Right total surround mix level. */
  readonly LtRtSurroundMixLevel?: number | undefined;
  /** When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this audio data. */
  readonly MetadataControl?: string | undefined;
  /** When set to whenPossible, input DD+ audio will be passed through if it is present on the input. */
  readonly PassthroughControl?: string | undefined;
  /** When set to shift90Degrees, applies a 90-degree phase shift to the surround channels. */
  readonly PhaseControl?: string | undefined;
  /** A stereo downmix preference. */
  readonly StereoDownmix?: string | undefined;
  /** When encoding 3/2 audio, sets whether an extra center back surround channel is matrix encoded into the left and right… */
  readonly SurroundExMode?: string | undefined;
  /** When encoding 2/0 audio, sets whether Dolby Surround is matrix-encoded into the two channels. */
  readonly SurroundMode?: string | undefined;
}

/** Settings for EBU-TT captions in the output. */
export interface Channel_EbuTtDDestinationSettings {
  /** Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output. */
  readonly CopyrightHolder?: string | undefined;
  readonly DefaultFontSize?: number | undefined;
  readonly DefaultLineHeight?: number | undefined;
  /** Specifies how to handle the gap between the lines (in multi-line captions). */
  readonly FillLineGap?: string | undefined;
  /** Specifies the font family to include in the font data attached to the EBU-TT captions. */
  readonly FontFamily?: string | undefined;
  /** Specifies the style information (font color, font position, and so on) to include in the font data that is attached to… */
  readonly StyleControl?: string | undefined;
}

export interface Channel_EmbeddedCaptionPositionSettings {
  readonly YPositionLine?: number | undefined;
}

export interface Channel_EmbeddedDestinationSettings {
  readonly Position?: Channel_EmbeddedCaptionPositionSettings | undefined;
  readonly StyleControl?: string | undefined;
}

/** Information about the embedded captions to extract from the input. */
export interface Channel_EmbeddedSourceSettings {
  /** If this is upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as well… */
  readonly Convert608To708?: string | undefined;
  /** Set to "auto" to handle streams with intermittent or non-aligned SCTE-20 and embedded captions. */
  readonly Scte20Detection?: string | undefined;
  /** Specifies the 608/708 channel number within the video track from which to extract captions. */
  readonly Source608ChannelNumber?: number | undefined;
  /** This field is unused and deprecated. */
  readonly Source608TrackNumber?: number | undefined;
}

/** The settings for the encoding of outputs. */
export interface Channel_EncoderSettings {
  /** The encoding information for output audio. */
  readonly AudioDescriptions?: readonly Channel_AudioDescription[] | undefined;
  /** The settings for ad avail blanking. */
  readonly AvailBlanking?: Channel_AvailBlanking | undefined;
  /** The configuration settings for the ad avail handling. */
  readonly AvailConfiguration?: Channel_AvailConfiguration | undefined;
  /** The settings for the blackout slate. */
  readonly BlackoutSlate?: Channel_BlackoutSlate | undefined;
  /** The encoding information for output captions. */
  readonly CaptionDescriptions?: readonly Channel_CaptionDescription[] | undefined;
  readonly ColorCorrectionSettings?: Channel_ColorCorrectionSettings | undefined;
  /** Settings to enable specific features. */
  readonly FeatureActivations?: Channel_FeatureActivations | undefined;
  /** The configuration settings that apply to the entire channel. */
  readonly GlobalConfiguration?: Channel_GlobalConfiguration | undefined;
  /** Settings to enable and configure the motion graphics overlay feature in the channel. */
  readonly MotionGraphicsConfiguration?: Channel_MotionGraphicsConfiguration | undefined;
  /** The settings to configure Nielsen watermarks. */
  readonly NielsenConfiguration?: Channel_NielsenConfiguration | undefined;
  /** The settings for the output groups in the channel. */
  readonly OutputGroups?: readonly Channel_OutputGroup[] | undefined;
  readonly ThumbnailConfiguration?: Channel_ThumbnailConfiguration | undefined;
  /** Contains settings used to acquire and adjust timecode information from the inputs. */
  readonly TimecodeConfig?: Channel_TimecodeConfig | undefined;
  /** The encoding information for output videos. */
  readonly VideoDescriptions?: readonly Channel_VideoDescription[] | undefined;
}

export interface Channel_EpochLockingSettings {
  readonly CustomEpoch?: string | undefined;
  readonly JamSyncTime?: string | undefined;
}

export interface Channel_Esam {
  readonly AcquisitionPointId?: string | undefined;
  readonly AdAvailOffset?: number | undefined;
  readonly PasswordParam?: string | undefined;
  readonly PoisEndpoint?: string | undefined;
  readonly Username?: string | undefined;
  readonly ZoneIdentity?: string | undefined;
}

/** Failover Condition settings. */
export interface Channel_FailoverCondition {
  /** Settings for a specific failover condition. */
  readonly FailoverConditionSettings?: Channel_FailoverConditionSettings | undefined;
}

/** Settings for one failover condition. */
export interface Channel_FailoverConditionSettings {
  /** MediaLive will perform a failover if the specified audio selector is silent for the specified period. */
  readonly AudioSilenceSettings?: Channel_AudioSilenceFailoverSettings | undefined;
  /** MediaLive will perform a failover if content is not detected in this input for the specified period. */
  readonly InputLossSettings?: Channel_InputLossFailoverSettings | undefined;
  /** MediaLive will perform a failover if content is considered black for the specified period. */
  readonly VideoBlackSettings?: Channel_VideoBlackFailoverSettings | undefined;
}

/** Settings to enable specific features. */
export interface Channel_FeatureActivations {
  /** Enables the Input Prepare feature. */
  readonly InputPrepareScheduleActions?: string | undefined;
  readonly OutputStaticImageOverlayScheduleActions?: string | undefined;
}

/** The settings for FEC. */
export interface Channel_FecOutputSettings {
  /** The parameter D from SMPTE 2022-1. */
  readonly ColumnDepth?: number | undefined;
  /** Enables column only or column and row-based FEC. */
  readonly IncludeFec?: string | undefined;
  /** The parameter L from SMPTE 2022-1. */
  readonly RowLength?: number | undefined;
}

/** Settings for the fMP4 containers. */
export interface Channel_Fmp4HlsSettings {
  /** List all the audio groups that are used with the video output stream. */
  readonly AudioRenditionSets?: string | undefined;
  /** If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent… */
  readonly NielsenId3Behavior?: string | undefined;
  /** When set to passthrough, timed metadata is passed through from input to output. */
  readonly TimedMetadataBehavior?: string | undefined;
}

export interface Channel_FollowerChannelSettings {
  readonly LinkedChannelType?: string | undefined;
  readonly PrimaryChannelArn?: string | undefined;
}

/** Settings to configure the destination of a Frame Capture output. */
export interface Channel_FrameCaptureCdnSettings {
  /** Sets up Amazon S3 as the destination for this Frame Capture output. */
  readonly FrameCaptureS3Settings?: Channel_ArchiveFrameCaptureHlsS3Settings | undefined;
}

/** The settings for a frame capture output group. */
export interface Channel_FrameCaptureGroupSettings {
  /** The destination for the frame capture files. */
  readonly Destination?: Channel_OutputLocationRef | undefined;
  /** Settings to configure the destination of a Frame Capture output. */
  readonly FrameCaptureCdnSettings?: Channel_FrameCaptureCdnSettings | undefined;
}

/** The frame capture settings. */
export interface Channel_FrameCaptureSettings {
  /** The frequency, in seconds, for capturing frames for inclusion in the output. */
  readonly CaptureInterval?: number | undefined;
  /** Unit for the frame capture interval. */
  readonly CaptureIntervalUnits?: string | undefined;
  readonly TimecodeBurninSettings?: Channel_TimecodeBurninSettings | undefined;
}

/** The configuration settings that apply to the entire channel. */
export interface Channel_GlobalConfiguration {
  /** The value to set the initial audio gain for the channel. */
  readonly InitialAudioGain?: number | undefined;
  /** Indicates the action to take when the current input completes (for example, end-of-file). */
  readonly InputEndAction?: string | undefined;
  /** The settings for system actions when the input is lost. */
  readonly InputLossBehavior?: Channel_InputLossBehavior | undefined;
  /** Indicates how MediaLive pipelines are synchronized. */
  readonly OutputLockingMode?: string | undefined;
  readonly OutputLockingSettings?: Channel_OutputLockingSettings | undefined;
  /** Indicates whether the rate of frames emitted by the Live encoder should be paced by its system clock (which optionally… */
  readonly OutputTimingSource?: string | undefined;
  /** Adjusts the video input buffer for streams with very low video frame rates. */
  readonly SupportLowFramerateInputs?: string | undefined;
}

/** Settings for configuring color space in an H264 video encode. */
export interface Channel_H264ColorSpaceSettings {
  /** Passthrough applies no color space conversion to the output. */
  readonly ColorSpacePassthroughSettings?: Json | undefined;
  /** Settings to configure the handling of Rec601 color space. */
  readonly Rec601Settings?: Json | undefined;
  /** Settings to configure the handling of Rec709 color space. */
  readonly Rec709Settings?: Json | undefined;
}

/** Settings to configure video filters that apply to the H264 codec. */
export interface Channel_H264FilterSettings {
  readonly BandwidthReductionFilterSettings?: Channel_BandwidthReductionFilterSettings | undefined;
  /** Settings for applying the temporal filter to the video. */
  readonly TemporalFilterSettings?: Channel_TemporalFilterSettings | undefined;
}

/** The settings for the H.264 codec in the output. */
export interface Channel_H264Settings {
  /** The adaptive quantization. */
  readonly AdaptiveQuantization?: string | undefined;
  /** Indicates that AFD values will be written into the output stream. */
  readonly AfdSignaling?: string | undefined;
  /** The average bitrate in bits/second. */
  readonly Bitrate?: number | undefined;
  /** The percentage of the buffer that should initially be filled (HRD buffer model). */
  readonly BufFillPct?: number | undefined;
  /** The size of the buffer (HRD buffer model) in bits/second. */
  readonly BufSize?: number | undefined;
  /** Includes color space metadata in the output. */
  readonly ColorMetadata?: string | undefined;
  /** Settings to configure the color space handling for the video. */
  readonly ColorSpaceSettings?: Channel_H264ColorSpaceSettings | undefined;
  /** The entropy encoding mode. */
  readonly EntropyEncoding?: string | undefined;
  /** Optional filters that you can apply to an encode. */
  readonly FilterSettings?: Channel_H264FilterSettings | undefined;
  /** A four-bit AFD value to write on all frames of video in the output stream. */
  readonly FixedAfd?: string | undefined;
  /** If set to enabled, adjusts the quantization within each frame to reduce flicker or pop on I-frames. */
  readonly FlickerAq?: string | undefined;
  /** This setting applies only when scan type is "interlaced." It controls whether coding is performed on a field basis or… */
  readonly ForceFieldPictures?: string | undefined;
  /** Indicates how the output video frame rate is specified. */
  readonly FramerateControl?: string | undefined;
  /** The frame rate denominator. */
  readonly FramerateDenominator?: number | undefined;
  /** The frame rate numerator. */
  readonly FramerateNumerator?: number | undefined;
  /** If enabled, uses reference B frames for GOP structures that have B frames > 1. */
  readonly GopBReference?: string | undefined;
  /** The frequency of closed GOPs. */
  readonly GopClosedCadence?: number | undefined;
  /** The number of B-frames between reference frames. */
  readonly GopNumBFrames?: number | undefined;
  /** The GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits. */
  readonly GopSize?: number | undefined;
  /** Indicates if the gopSize is specified in frames or seconds. */
  readonly GopSizeUnits?: string | undefined;
  /** The H.264 level. */
  readonly Level?: string | undefined;
  /** The amount of lookahead. */
  readonly LookAheadRateControl?: string | undefined;
  /** For QVBR. */
  readonly MaxBitrate?: number | undefined;
  readonly MinBitrate?: number | undefined;
  /** Meaningful only if sceneChangeDetect is set to enabled. */
  readonly MinIInterval?: number | undefined;
  readonly MinQp?: number | undefined;
  /** The number of reference frames to use. */
  readonly NumRefFrames?: number | undefined;
  /** Indicates how the output pixel aspect ratio is specified. */
  readonly ParControl?: string | undefined;
  /** The Pixel Aspect Ratio denominator. */
  readonly ParDenominator?: number | undefined;
  /** The Pixel Aspect Ratio numerator. */
  readonly ParNumerator?: number | undefined;
  /** An H.264 profile. */
  readonly Profile?: string | undefined;
  /** Leave as STANDARD_QUALITY or choose a different value (which might result in additional costs to run the channel). */
  readonly QualityLevel?: string | undefined;
  /** Controls the target quality for the video encode. */
  readonly QvbrQualityLevel?: number | undefined;
  /** The rate control mode. */
  readonly RateControlMode?: string | undefined;
  /** Sets the scan type of the output to progressive or top-field-first interlaced. */
  readonly ScanType?: string | undefined;
  /** The scene change detection. */
  readonly SceneChangeDetect?: string | undefined;
  /** The number of slices per picture. */
  readonly Slices?: number | undefined;
  /** Softness. */
  readonly Softness?: number | undefined;
  /** If set to enabled, adjusts quantization within each frame based on the spatial variation of content complexity. */
  readonly SpatialAq?: string | undefined;
  /** If set to fixed, uses gopNumBFrames B-frames per sub-GOP. */
  readonly SubgopLength?: string | undefined;
  /** Produces a bitstream that is compliant with SMPTE RP-2027. */
  readonly Syntax?: string | undefined;
  /** If set to enabled, adjusts quantization within each frame based on the temporal variation of content complexity. */
  readonly TemporalAq?: string | undefined;
  readonly TimecodeBurninSettings?: Channel_TimecodeBurninSettings | undefined;
  /** Determines how timecodes should be inserted into the video elementary stream. */
  readonly TimecodeInsertion?: string | undefined;
}

/** H265 Color Space Settings The parent of this entity is H265Settings. */
export interface Channel_H265ColorSpaceSettings {
  /** Passthrough applies no color space conversion to the output. */
  readonly ColorSpacePassthroughSettings?: Json | undefined;
  readonly DolbyVision81Settings?: Json | undefined;
  /** Settings to configure the handling of HDR10 color space. */
  readonly Hdr10Settings?: Channel_Hdr10Settings | undefined;
  readonly Hlg2020Settings?: Json | undefined;
  /** Settings to configure the handling of Rec601 color space. */
  readonly Rec601Settings?: Json | undefined;
  /** Settings to configure the handling of Rec709 color space. */
  readonly Rec709Settings?: Json | undefined;
}

/** Settings to configure video filters that apply to the H265 codec. */
export interface Channel_H265FilterSettings {
  readonly BandwidthReductionFilterSettings?: Channel_BandwidthReductionFilterSettings | undefined;
  /** Settings for applying the temporal filter to the video. */
  readonly TemporalFilterSettings?: Channel_TemporalFilterSettings | undefined;
}

/** H265 Settings The parent of this entity is VideoCodecSettings. */
export interface Channel_H265Settings {
  /** Adaptive quantization. */
  readonly AdaptiveQuantization?: string | undefined;
  /** Indicates that AFD values will be written into the output stream. */
  readonly AfdSignaling?: string | undefined;
  /** Whether or not EML should insert an Alternative Transfer Function SEI message to support backwards compatibility with… */
  readonly AlternativeTransferFunction?: string | undefined;
  /** Average bitrate in bits/second. */
  readonly Bitrate?: number | undefined;
  /** Size of buffer (HRD buffer model) in bits. */
  readonly BufSize?: number | undefined;
  /** Includes colorspace metadata in the output. */
  readonly ColorMetadata?: string | undefined;
  /** Color Space settings */
  readonly ColorSpaceSettings?: Channel_H265ColorSpaceSettings | undefined;
  readonly Deblocking?: string | undefined;
  /** Optional filters that you can apply to an encode. */
  readonly FilterSettings?: Channel_H265FilterSettings | undefined;
  /** Four bit AFD value to write on all frames of video in the output stream. */
  readonly FixedAfd?: string | undefined;
  /** If set to enabled, adjust quantization within each frame to reduce flicker or 'pop' on I-frames. */
  readonly FlickerAq?: string | undefined;
  /** Framerate denominator. */
  readonly FramerateDenominator?: number | undefined;
  /** Framerate numerator - framerate is a fraction, e.g. 24000 / 1001 = 23.976 fps. */
  readonly FramerateNumerator?: number | undefined;
  readonly GopBReference?: string | undefined;
  /** Frequency of closed GOPs. */
  readonly GopClosedCadence?: number | undefined;
  readonly GopNumBFrames?: number | undefined;
  /** GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits. */
  readonly GopSize?: number | undefined;
  /** Indicates if the gopSize is specified in frames or seconds. */
  readonly GopSizeUnits?: string | undefined;
  /** H.265 Level. */
  readonly Level?: string | undefined;
  /** Amount of lookahead. */
  readonly LookAheadRateControl?: string | undefined;
  /** For QVBR. */
  readonly MaxBitrate?: number | undefined;
  readonly MinBitrate?: number | undefined;
  /** Only meaningful if sceneChangeDetect is set to enabled. */
  readonly MinIInterval?: number | undefined;
  readonly MinQp?: number | undefined;
  readonly MvOverPictureBoundaries?: string | undefined;
  readonly MvTemporalPredictor?: string | undefined;
  /** Pixel Aspect Ratio denominator. */
  readonly ParDenominator?: number | undefined;
  /** Pixel Aspect Ratio numerator. */
  readonly ParNumerator?: number | undefined;
  /** H.265 Profile. */
  readonly Profile?: string | undefined;
  /** Controls the target quality for the video encode. */
  readonly QvbrQualityLevel?: number | undefined;
  /** Rate control mode. */
  readonly RateControlMode?: string | undefined;
  /** Sets the scan type of the output to progressive or top-field-first interlaced. */
  readonly ScanType?: string | undefined;
  /** Scene change detection. */
  readonly SceneChangeDetect?: string | undefined;
  /** Number of slices per picture. */
  readonly Slices?: number | undefined;
  readonly SubgopLength?: string | undefined;
  /** H.265 Tier. */
  readonly Tier?: string | undefined;
  readonly TileHeight?: number | undefined;
  readonly TilePadding?: string | undefined;
  readonly TileWidth?: number | undefined;
  readonly TimecodeBurninSettings?: Channel_TimecodeBurninSettings | undefined;
  /** Determines how timecodes should be inserted into the video elementary stream. */
  readonly TimecodeInsertion?: string | undefined;
  readonly TreeblockSize?: string | undefined;
}

/** Hdr10 Settings The parents of this entity are H265ColorSpaceSettings (for color space settings in the output) and… */
export interface Channel_Hdr10Settings {
  /** Maximum Content Light Level An integer metadata value defining the maximum light level, in nits, of any single pixel… */
  readonly MaxCll?: number | undefined;
  /** Maximum Frame Average Light Level An integer metadata value defining the maximum average light level, in nits, for any… */
  readonly MaxFall?: number | undefined;
}

/** The Akamai settings in an HLS output. */
export interface Channel_HlsAkamaiSettings {
  /** The number of seconds to wait before retrying a connection to the CDN if the connection is lost. */
  readonly ConnectionRetryInterval?: number | undefined;
  /** The size, in seconds, of the file cache for streaming outputs. */
  readonly FilecacheDuration?: number | undefined;
  /** Specifies whether to use chunked transfer encoding to Akamai. */
  readonly HttpTransferMode?: string | undefined;
  /** The number of retry attempts that will be made before the channel is put into an error state. */
  readonly NumRetries?: number | undefined;
  /** If a streaming output fails, the number of seconds to wait until a restart is initiated. */
  readonly RestartDelay?: number | undefined;
  /** The salt for authenticated Akamai. */
  readonly Salt?: string | undefined;
  /** The token parameter for authenticated Akamai. */
  readonly Token?: string | undefined;
}

/** The configuration of HLS Basic Put Settings. */
export interface Channel_HlsBasicPutSettings {
  /** The number of seconds to wait before retrying a connection to the CDN if the connection is lost. */
  readonly ConnectionRetryInterval?: number | undefined;
  /** The size, in seconds, of the file cache for streaming outputs. */
  readonly FilecacheDuration?: number | undefined;
  /** The number of retry attempts that MediaLive makes before the channel is put into an error state. */
  readonly NumRetries?: number | undefined;
  /** If a streaming output fails, the number of seconds to wait until a restart is initiated. */
  readonly RestartDelay?: number | undefined;
}

/** The settings for the CDN of an HLS output. */
export interface Channel_HlsCdnSettings {
  /** Sets up Akamai as the downstream system for the HLS output group. */
  readonly HlsAkamaiSettings?: Channel_HlsAkamaiSettings | undefined;
  /** The settings for Basic Put for the HLS output. */
  readonly HlsBasicPutSettings?: Channel_HlsBasicPutSettings | undefined;
  /** Sets up MediaStore as the destination for the HLS output. */
  readonly HlsMediaStoreSettings?: Channel_HlsMediaStoreSettings | undefined;
  /** Sets up Amazon S3 as the destination for this HLS output. */
  readonly HlsS3Settings?: Channel_ArchiveFrameCaptureHlsS3Settings | undefined;
  /** The settings for Web VTT captions in the HLS output group. */
  readonly HlsWebdavSettings?: Channel_HlsWebdavSettings | undefined;
}

/** The settings for an HLS output group. */
export interface Channel_HlsGroupSettings {
  /** Chooses one or more ad marker types to pass SCTE35 signals through to this group of Apple HLS outputs. */
  readonly AdMarkers?: readonly string[] | undefined;
  /** A partial URI prefix that will be prepended to each output in the media .m3u8 file. */
  readonly BaseUrlContent?: string | undefined;
  /** One value per output group. */
  readonly BaseUrlContent1?: string | undefined;
  /** A partial URI prefix that will be prepended to each output in the media .m3u8 file. */
  readonly BaseUrlManifest?: string | undefined;
  /** One value per output group. */
  readonly BaseUrlManifest1?: string | undefined;
  /** A mapping of up to 4 captions channels to captions languages. */
  readonly CaptionLanguageMappings?: readonly Channel_CaptionLanguageMapping[] | undefined;
  /** Applies only to 608 embedded output captions. */
  readonly CaptionLanguageSetting?: string | undefined;
  /** When set to "disabled," sets the #EXT-X-ALLOW-CACHE:no tag in the manifest, which prevents clients from saving media… */
  readonly ClientCache?: string | undefined;
  /** The specification to use (RFC-6381 or the default RFC-4281) during m3u8 playlist generation. */
  readonly CodecSpecification?: string | undefined;
  /** Used with encryptionType. */
  readonly ConstantIv?: string | undefined;
  /** A directory or HTTP destination for the HLS segments, manifest files, and encryption keys (if enabled). */
  readonly Destination?: Channel_OutputLocationRef | undefined;
  /** Places segments in subdirectories. */
  readonly DirectoryStructure?: string | undefined;
  /** Specifies whether to insert EXT-X-DISCONTINUITY tags in the HLS child manifests for this output group. */
  readonly DiscontinuityTags?: string | undefined;
  /** Encrypts the segments with the specified encryption scheme. */
  readonly EncryptionType?: string | undefined;
  /** The parameters that control interactions with the CDN. */
  readonly HlsCdnSettings?: Channel_HlsCdnSettings | undefined;
  /** State of HLS ID3 Segment Tagging */
  readonly HlsId3SegmentTagging?: string | undefined;
  /** DISABLED. */
  readonly IFrameOnlyPlaylists?: string | undefined;
  /** Specifies whether to include the final (incomplete) segment in the media output when the pipeline stops producing… */
  readonly IncompleteSegmentBehavior?: string | undefined;
  /** Applies only if the Mode field is LIVE. */
  readonly IndexNSegments?: number | undefined;
  /** A parameter that controls output group behavior on an input loss. */
  readonly InputLossAction?: string | undefined;
  /** Used with encryptionType. */
  readonly IvInManifest?: string | undefined;
  /** Used with encryptionType. */
  readonly IvSource?: string | undefined;
  /** Applies only if the Mode field is LIVE. */
  readonly KeepSegments?: number | undefined;
  /** Specifies how the key is represented in the resource identified by the URI. */
  readonly KeyFormat?: string | undefined;
  /** Either a single positive integer version value or a slash-delimited list of version values (1/2/3). */
  readonly KeyFormatVersions?: string | undefined;
  /** The key provider settings. */
  readonly KeyProviderSettings?: Channel_KeyProviderSettings | undefined;
  /** When set to gzip, compresses HLS playlist. */
  readonly ManifestCompression?: string | undefined;
  /** Indicates whether the output manifest should use a floating point or integer values for segment duration. */
  readonly ManifestDurationFormat?: string | undefined;
  /** When set, minimumSegmentLength is enforced by looking ahead and back within the specified range for a nearby avail and… */
  readonly MinSegmentLength?: number | undefined;
  /** If "vod," all segments are indexed and kept permanently in the destination and manifest. */
  readonly Mode?: string | undefined;
  /** MANIFESTSANDSEGMENTS. */
  readonly OutputSelection?: string | undefined;
  /** Includes or excludes the EXT-X-PROGRAM-DATE-TIME tag in .m3u8 manifest files. */
  readonly ProgramDateTime?: string | undefined;
  /** Specifies the algorithm used to drive the HLS EXT-X-PROGRAM-DATE-TIME clock. */
  readonly ProgramDateTimeClock?: string | undefined;
  /** The period of insertion of the EXT-X-PROGRAM-DATE-TIME entry, in seconds. */
  readonly ProgramDateTimePeriod?: number | undefined;
  /** ENABLED. */
  readonly RedundantManifest?: string | undefined;
  /** The length of the MPEG-2 Transport Stream segments to create, in seconds. */
  readonly SegmentLength?: number | undefined;
  /** useInputSegmentation has been deprecated. */
  readonly SegmentationMode?: string | undefined;
  /** The number of segments to write to a subdirectory before starting a new one. */
  readonly SegmentsPerSubdirectory?: number | undefined;
  /** The include or exclude RESOLUTION attribute for a video in the EXT-X-STREAM-INF tag of a variant manifest. */
  readonly StreamInfResolution?: string | undefined;
  /** Indicates the ID3 frame that has the timecode. */
  readonly TimedMetadataId3Frame?: string | undefined;
  /** The timed metadata interval, in seconds. */
  readonly TimedMetadataId3Period?: number | undefined;
  /** Provides an extra millisecond delta offset to fine tune the timestamps. */
  readonly TimestampDeltaMilliseconds?: number | undefined;
  /** SEGMENTEDFILES. */
  readonly TsFileMode?: string | undefined;
}

/** Information about how to connect to the upstream system. */
export interface Channel_HlsInputSettings {
  /** When specified, the HLS stream with the m3u8 bandwidth that most closely matches this value is chosen. */
  readonly Bandwidth?: number | undefined;
  /** When specified, reading of the HLS input begins this many buffer segments from the end (most recently written segment). */
  readonly BufferSegments?: number | undefined;
  /** The number of consecutive times that attempts to read a manifest or segment must fail before the input is considered… */
  readonly Retries?: number | undefined;
  /** The number of seconds between retries when an attempt to read a manifest or segment fails. */
  readonly RetryInterval?: number | undefined;
  /** Identifies the source for the SCTE-35 messages that MediaLive will ingest. */
  readonly Scte35Source?: string | undefined;
}

/** The configuration of a MediaStore container as the destination for an HLS output. */
export interface Channel_HlsMediaStoreSettings {
  /** The number of seconds to wait before retrying a connection to the CDN if the connection is lost. */
  readonly ConnectionRetryInterval?: number | undefined;
  /** The size, in seconds, of the file cache for streaming outputs. */
  readonly FilecacheDuration?: number | undefined;
  /** When set to temporal, output files are stored in non-persistent memory for faster reading and writing. */
  readonly MediaStoreStorageClass?: string | undefined;
  /** The number of retry attempts that are made before the channel is put into an error state. */
  readonly NumRetries?: number | undefined;
  /** If a streaming output fails, the number of seconds to wait until a restart is initiated. */
  readonly RestartDelay?: number | undefined;
}

/** The settings for an HLS output. */
export interface Channel_HlsOutputSettings {
  /** Only applicable when this output is referencing an H.265 video description. */
  readonly H265PackagingType?: string | undefined;
  /** The settings regarding the underlying stream. */
  readonly HlsSettings?: Channel_HlsSettings | undefined;
  /** A string that is concatenated to the end of the destination file name. */
  readonly NameModifier?: string | undefined;
  /** A string that is concatenated to the end of segment file names. */
  readonly SegmentModifier?: string | undefined;
}

/** The settings for an HLS output. */
export interface Channel_HlsSettings {
  /** The settings for an audio-only output. */
  readonly AudioOnlyHlsSettings?: Channel_AudioOnlyHlsSettings | undefined;
  /** The settings for an fMP4 container. */
  readonly Fmp4HlsSettings?: Channel_Fmp4HlsSettings | undefined;
  /** Settings for a frame capture output in an HLS output group. */
  readonly FrameCaptureHlsSettings?: Json | undefined;
  /** The settings for a standard output (an output that is not audio-only). */
  readonly StandardHlsSettings?: Channel_StandardHlsSettings | undefined;
}

/** The configuration of a WebDav server as the downstream system for an HLS output. */
export interface Channel_HlsWebdavSettings {
  /** The number of seconds to wait before retrying a connection to the CDN if the connection is lost. */
  readonly ConnectionRetryInterval?: number | undefined;
  /** The size, in seconds, of the file cache for streaming outputs. */
  readonly FilecacheDuration?: number | undefined;
  /** Specifies whether to use chunked transfer encoding to WebDAV. */
  readonly HttpTransferMode?: string | undefined;
  /** The number of retry attempts that are made before the channel is put into an error state. */
  readonly NumRetries?: number | undefined;
  /** If a streaming output fails, the number of seconds to wait until a restart is initiated. */
  readonly RestartDelay?: number | undefined;
}

export interface Channel_InferenceSettings {
  readonly AudioFeedInputs?: readonly Channel_AudioFeedInput[] | undefined;
  readonly EnrichmentMethods?: readonly string[] | undefined;
  readonly FeedArn?: string | undefined;
}

/** An input to attach to this channel. */
export interface Channel_InputAttachment {
  /** Settings to implement automatic input failover in this input. */
  readonly AutomaticInputFailoverSettings?: Channel_AutomaticInputFailoverSettings | undefined;
  /** A name for the attachment. */
  readonly InputAttachmentName?: string | undefined;
  /** The ID of the input to attach. */
  readonly InputId?: string | undefined;
  /** Information about the content to extract from the input and about the general handling of the content. */
  readonly InputSettings?: Channel_InputSettings | undefined;
  readonly LogicalInterfaceNames?: readonly string[] | undefined;
}

/** The setting to remix the audio. */
export interface Channel_InputChannelLevel {
  /** The remixing value. */
  readonly Gain?: number | undefined;
  /** The index of the input channel that is used as a source. */
  readonly InputChannel?: number | undefined;
}

/** The input location. */
export interface Channel_InputLocation {
  /** The password parameter that holds the password for accessing the downstream system. */
  readonly PasswordParam?: string | undefined;
  /** The URI should be a path to a file that is accessible to the Live system (for example, an http:// URI) depending on the… */
  readonly Uri?: string | undefined;
  /** The user name to connect to the downstream system. */
  readonly Username?: string | undefined;
}

/** The configuration of channel behavior when the input is lost. */
export interface Channel_InputLossBehavior {
  /** On input loss, the number of milliseconds to substitute black into the output before switching to the frame specified… */
  readonly BlackFrameMsec?: number | undefined;
  /** When the input loss image type is "color," this field specifies the color to use. */
  readonly InputLossImageColor?: string | undefined;
  /** When the input loss image type is "slate," these fields specify the parameters for accessing the slate. */
  readonly InputLossImageSlate?: Channel_InputLocation | undefined;
  /** Indicates whether to substitute a solid color or a slate into the output after the input loss exceeds blackFrameMsec. */
  readonly InputLossImageType?: string | undefined;
  /** On input loss, the number of milliseconds to repeat the previous picture before substituting black into the output. */
  readonly RepeatFrameMsec?: number | undefined;
}

/** MediaLive will perform a failover if content is not detected in this input for the specified period. */
export interface Channel_InputLossFailoverSettings {
  /** The amount of time (in milliseconds) that no input is detected. */
  readonly InputLossThresholdMsec?: number | undefined;
}

/** Information about extracting content from the input and about handling the content. */
export interface Channel_InputSettings {
  /** Information about the specific audio to extract from the input. */
  readonly AudioSelectors?: readonly Channel_AudioSelector[] | undefined;
  /** Information about the specific captions to extract from the input. */
  readonly CaptionSelectors?: readonly Channel_CaptionSelector[] | undefined;
  /** Enables or disables the deblock filter when filtering. */
  readonly DeblockFilter?: string | undefined;
  /** Enables or disables the denoise filter when filtering. */
  readonly DenoiseFilter?: string | undefined;
  /** Adjusts the magnitude of filtering from 1 (minimal) to 5 (strongest). */
  readonly FilterStrength?: number | undefined;
  /** Turns on the filter for this input. */
  readonly InputFilter?: string | undefined;
  /** Information about how to connect to the upstream system. */
  readonly NetworkInputSettings?: Channel_NetworkInputSettings | undefined;
  readonly Scte35Pid?: number | undefined;
  /** Specifies whether to extract applicable ancillary data from a SMPTE-2038 source in this input. */
  readonly Smpte2038DataPreference?: string | undefined;
  /** The loop input if it is a file. */
  readonly SourceEndBehavior?: string | undefined;
  /** Information about one video to extract from the input. */
  readonly VideoSelector?: Channel_VideoSelector | undefined;
}

/** The input specification for this channel. */
export interface Channel_InputSpecification {
  /** The codec to include in the input specification for this channel. */
  readonly Codec?: string | undefined;
  /** The maximum input bitrate for any input attached to this channel. */
  readonly MaximumBitrate?: string | undefined;
  /** The resolution for any input attached to this channel. */
  readonly Resolution?: string | undefined;
}

/** The configuration of key provider settings. */
export interface Channel_KeyProviderSettings {
  /** The configuration of static key settings. */
  readonly StaticKeySettings?: Channel_StaticKeySettings | undefined;
}

export interface Channel_LinkedChannelSettings {
  readonly FollowerChannelSettings?: Channel_FollowerChannelSettings | undefined;
  readonly PrimaryChannelSettings?: Channel_PrimaryChannelSettings | undefined;
}

/** The configuration of the M2TS in the output. */
export interface Channel_M2tsSettings {
  /** When set to drop, the output audio streams are removed from the program if the selected input audio stream is removed… */
  readonly AbsentInputAudioBehavior?: string | undefined;
  /** When set to enabled, uses ARIB-compliant field muxing and removes video descriptor. */
  readonly Arib?: string | undefined;
  /** The PID for ARIB Captions in the transport stream. */
  readonly AribCaptionsPid?: string | undefined;
  /** If set to auto, The PID number used for ARIB Captions will be auto-selected from unused PIDs. */
  readonly AribCaptionsPidControl?: string | undefined;
  /** When set to dvb, uses the DVB buffer model for Dolby Digital audio. */
  readonly AudioBufferModel?: string | undefined;
  /** The number of audio frames to insert for each PES packet. */
  readonly AudioFramesPerPes?: number | undefined;
  /** The PID of the elementary audio streams in the transport stream. */
  readonly AudioPids?: string | undefined;
  /** When set to atsc, uses stream type = 0x81 for AC3 and stream type = 0x87 for EAC3. */
  readonly AudioStreamType?: string | undefined;
  /** The output bitrate of the transport stream in bits per second. */
  readonly Bitrate?: number | undefined;
  /** If set to multiplex, uses the multiplex buffer model for accurate interleaving. */
  readonly BufferModel?: string | undefined;
  /** When set to enabled, generates captionServiceDescriptor in PMT. */
  readonly CcDescriptor?: string | undefined;
  /** Inserts a DVB Network Information Table (NIT) at the specified table repetition interval. */
  readonly DvbNitSettings?: Channel_DvbNitSettings | undefined;
  /** Inserts a DVB Service Description Table (SDT) at the specified table repetition interval. */
  readonly DvbSdtSettings?: Channel_DvbSdtSettings | undefined;
  /** The PID for the input source DVB Subtitle data to this output. */
  readonly DvbSubPids?: string | undefined;
  /** Inserts DVB Time and Date Table (TDT) at the specified table repetition interval. */
  readonly DvbTdtSettings?: Channel_DvbTdtSettings | undefined;
  /** The PID for the input source DVB Teletext data to this output. */
  readonly DvbTeletextPid?: string | undefined;
  /** If set to passthrough, passes any EBIF data from the input source to this output. */
  readonly Ebif?: string | undefined;
  /** When videoAndFixedIntervals is selected, audio EBP markers are added to partitions 3 and 4. */
  readonly EbpAudioInterval?: string | undefined;
  /** When set, enforces that Encoder Boundary Points do not come within the specified time interval of each other by looking… */
  readonly EbpLookaheadMs?: number | undefined;
  /** Controls placement of EBP on audio PIDs. */
  readonly EbpPlacement?: string | undefined;
  /** This field is unused and deprecated. */
  readonly EcmPid?: string | undefined;
  /** Includes or excludes the ES Rate field in the PES header. */
  readonly EsRateInPes?: string | undefined;
  /** The PID for the input source ETV Platform data to this output. */
  readonly EtvPlatformPid?: string | undefined;
  /** The PID for input source ETV Signal data to this output. */
  readonly EtvSignalPid?: string | undefined;
  /** The length in seconds of each fragment. */
  readonly FragmentTime?: number | undefined;
  /** If set to passthrough, passes any KLV data from the input source to this output. */
  readonly Klv?: string | undefined;
  /** The PID for the input source KLV data to this output. */
  readonly KlvDataPids?: string | undefined;
  /** If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent… */
  readonly NielsenId3Behavior?: string | undefined;
  /** The value, in bits per second, of extra null packets to insert into the transport stream. */
  readonly NullPacketBitrate?: number | undefined;
  /** The number of milliseconds between instances of this table in the output transport stream. */
  readonly PatInterval?: number | undefined;
  /** When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary Stream (PES)… */
  readonly PcrControl?: string | undefined;
  /** The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream. */
  readonly PcrPeriod?: number | undefined;
  /** The PID of the Program Clock Reference (PCR) in the transport stream. */
  readonly PcrPid?: string | undefined;
  /** The number of milliseconds between instances of this table in the output transport stream. */
  readonly PmtInterval?: number | undefined;
  /** The PID for the Program Map Table (PMT) in the transport stream. */
  readonly PmtPid?: string | undefined;
  /** The value of the program number field in the Program Map Table (PMT). */
  readonly ProgramNum?: number | undefined;
  /** When VBR, does not insert null packets into the transport stream to fill the specified bitrate. */
  readonly RateMode?: string | undefined;
  /** The PID for the input source SCTE-27 data to this output. */
  readonly Scte27Pids?: string | undefined;
  /** Optionally passes SCTE-35 signals from the input source to this output. */
  readonly Scte35Control?: string | undefined;
  /** The PID of the SCTE-35 stream in the transport stream. */
  readonly Scte35Pid?: string | undefined;
  readonly Scte35PrerollPullupMilliseconds?: number | undefined;
  /** Inserts segmentation markers at each segmentationTime period. */
  readonly SegmentationMarkers?: string | undefined;
  /** The segmentation style parameter controls how segmentation markers are inserted into the transport stream. */
  readonly SegmentationStyle?: string | undefined;
  /** The length, in seconds, of each segment. */
  readonly SegmentationTime?: number | undefined;
  /** When set to passthrough, timed metadata is passed through from input to output. */
  readonly TimedMetadataBehavior?: string | undefined;
  /** The PID of the timed metadata stream in the transport stream. */
  readonly TimedMetadataPid?: string | undefined;
  /** The value of the transport stream ID field in the Program Map Table (PMT). */
  readonly TransportStreamId?: number | undefined;
  /** The PID of the elementary video stream in the transport stream. */
  readonly VideoPid?: string | undefined;
}

/** Settings for the M3U8 container. */
export interface Channel_M3u8Settings {
  /** The number of audio frames to insert for each PES packet. */
  readonly AudioFramesPerPes?: number | undefined;
  /** The PID of the elementary audio streams in the transport stream. */
  readonly AudioPids?: string | undefined;
  /** This parameter is unused and deprecated. */
  readonly EcmPid?: string | undefined;
  readonly KlvBehavior?: string | undefined;
  readonly KlvDataPids?: string | undefined;
  /** If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent… */
  readonly NielsenId3Behavior?: string | undefined;
  /** The number of milliseconds between instances of this table in the output transport stream. */
  readonly PatInterval?: number | undefined;
  /** When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary Stream (PES)… */
  readonly PcrControl?: string | undefined;
  /** The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream. */
  readonly PcrPeriod?: number | undefined;
  /** The PID of the Program Clock Reference (PCR) in the transport stream. */
  readonly PcrPid?: string | undefined;
  /** The number of milliseconds between instances of this table in the output transport stream. */
  readonly PmtInterval?: number | undefined;
  /** The PID for the Program Map Table (PMT) in the transport stream. */
  readonly PmtPid?: string | undefined;
  /** The value of the program number field in the Program Map Table (PMT). */
  readonly ProgramNum?: number | undefined;
  /** If set to passthrough, passes any SCTE-35 signals from the input source to this output. */
  readonly Scte35Behavior?: string | undefined;
  /** The PID of the SCTE-35 stream in the transport stream. */
  readonly Scte35Pid?: string | undefined;
  /** When set to passthrough, timed metadata is passed through from input to output. */
  readonly TimedMetadataBehavior?: string | undefined;
  /** The PID of the timed metadata stream in the transport stream. */
  readonly TimedMetadataPid?: string | undefined;
  /** The value of the transport stream ID field in the Program Map Table (PMT). */
  readonly TransportStreamId?: number | undefined;
  /** The PID of the elementary video stream in the transport stream. */
  readonly VideoPid?: string | undefined;
}

export interface Channel_MaintenanceCreateSettings {
  /** Choose one day of the week for maintenance. */
  readonly MaintenanceDay?: string | undefined;
  /** Choose the hour that maintenance will start. */
  readonly MaintenanceStartTime?: string | undefined;
}

export interface Channel_MediaConnectRouterGroupSettings {
  readonly AvailabilityZones?: readonly string[] | undefined;
}

export interface Channel_MediaConnectRouterOutputConnectionMap {
  readonly Pipeline0?: string | undefined;
  readonly Pipeline1?: string | undefined;
}

export interface Channel_MediaConnectRouterOutputDestinationSettings {
  readonly EncryptionType?: string | undefined;
  readonly SecretArn?: string | undefined;
}

export interface Channel_MediaConnectRouterOutputSettings {
  readonly ConnectedRouterInputs?: Channel_MediaConnectRouterOutputConnectionMap | undefined;
  readonly ContainerSettings?: Channel_UdpMediaConnectRouterContainerSettings | undefined;
  readonly Destination?: Channel_OutputLocationRef | undefined;
}

/** The settings for the MediaPackage group. */
export interface Channel_MediaPackageGroupSettings {
  /** The MediaPackage channel destination. */
  readonly Destination?: Channel_OutputLocationRef | undefined;
  readonly MediapackageV2GroupSettings?: Channel_MediaPackageV2GroupSettings | undefined;
}

/** Destination settings for a MediaPackage output. */
export interface Channel_MediaPackageOutputDestinationSettings {
  readonly ChannelEndpointId?: string | undefined;
  readonly ChannelGroup?: string | undefined;
  /** The ID of the channel in MediaPackage that is the destination for this output group. */
  readonly ChannelId?: string | undefined;
  readonly ChannelName?: string | undefined;
  readonly MediaPackageRegionName?: string | undefined;
}

/** The settings for a MediaPackage output. */
export interface Channel_MediaPackageOutputSettings {
  readonly MediaPackageV2DestinationSettings?: Channel_MediaPackageV2DestinationSettings | undefined;
}

export interface Channel_MediaPackageV2DestinationSettings {
  readonly AudioGroupId?: string | undefined;
  readonly AudioRenditionSets?: string | undefined;
  readonly HlsAutoSelect?: string | undefined;
  readonly HlsDefault?: string | undefined;
  readonly OutputUsage?: readonly string[] | undefined;
}

export interface Channel_MediaPackageV2GroupSettings {
  readonly AdditionalDestinations?: readonly Channel_AdditionalDestinations[] | undefined;
  readonly CaptionLanguageMappings?: readonly Channel_CaptionLanguageMapping[] | undefined;
  readonly Id3Behavior?: string | undefined;
  readonly KlvBehavior?: string | undefined;
  readonly NielsenId3Behavior?: string | undefined;
  readonly Scte35Type?: string | undefined;
  readonly SegmentLength?: number | undefined;
  readonly SegmentLengthUnits?: string | undefined;
  readonly TimedMetadataId3Frame?: string | undefined;
  readonly TimedMetadataId3Period?: number | undefined;
  readonly TimedMetadataPassthrough?: string | undefined;
  readonly WatermarkingSettings?: Channel_MediaPackageV2WatermarkingSettings | undefined;
}

export interface Channel_MediaPackageV2WatermarkingSettings {
  readonly MediaPackageV2AbWatermarkerIrdetoSettings?: Channel_CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings | undefined;
}

/** Settings to enable and configure the motion graphics overlay feature in the channel. */
export interface Channel_MotionGraphicsConfiguration {
  /** Enables or disables the motion graphics overlay feature in the channel. */
  readonly MotionGraphicsInsertion?: string | undefined;
  /** Settings to enable and configure the motion graphics overlay feature in the channel. */
  readonly MotionGraphicsSettings?: Channel_MotionGraphicsSettings | undefined;
}

/** Settings to enable and configure the motion graphics overlay feature in the channel. */
export interface Channel_MotionGraphicsSettings {
  /** Settings to configure the motion graphics overlay to use an HTML asset. */
  readonly HtmlMotionGraphicsSettings?: Json | undefined;
}

/** The configuration for this MP2 audio. */
export interface Channel_Mp2Settings {
  /** The average bitrate in bits/second. */
  readonly Bitrate?: number | undefined;
  /** The MPEG2 Audio coding mode. */
  readonly CodingMode?: string | undefined;
  /** The sample rate in Hz. */
  readonly SampleRate?: number | undefined;
}

/** Settings to configure video filters that apply to the MPEG-2 codec. */
export interface Channel_Mpeg2FilterSettings {
  /** Settings for applying the temporal filter to the video. */
  readonly TemporalFilterSettings?: Channel_TemporalFilterSettings | undefined;
}

/** The settings for the MPEG-2 codec in the output. */
export interface Channel_Mpeg2Settings {
  /** Choose Off to disable adaptive quantization. */
  readonly AdaptiveQuantization?: string | undefined;
  /** Indicates the AFD values that MediaLive will write into the video encode. */
  readonly AfdSignaling?: string | undefined;
  /** Specifies whether to include the color space metadata. */
  readonly ColorMetadata?: string | undefined;
  /** Choose the type of color space conversion to apply to the output. */
  readonly ColorSpace?: string | undefined;
  /** Sets the pixel aspect ratio for the encode. */
  readonly DisplayAspectRatio?: string | undefined;
  /** Optionally specify a noise reduction filter, which can improve quality of compressed content. */
  readonly FilterSettings?: Channel_Mpeg2FilterSettings | undefined;
  /** Complete this field only when afdSignaling is set to FIXED. */
  readonly FixedAfd?: string | undefined;
  /** description". */
  readonly FramerateDenominator?: number | undefined;
  /** The framerate numerator. */
  readonly FramerateNumerator?: number | undefined;
  /** MPEG2. */
  readonly GopClosedCadence?: number | undefined;
  /** Relates to the GOP structure. */
  readonly GopNumBFrames?: number | undefined;
  /** Relates to the GOP structure. */
  readonly GopSize?: number | undefined;
  /** Relates to the GOP structure. */
  readonly GopSizeUnits?: string | undefined;
  /** Set the scan type of the output to PROGRESSIVE or INTERLACED (top field first). */
  readonly ScanType?: string | undefined;
  /** Relates to the GOP structure. */
  readonly SubgopLength?: string | undefined;
  readonly TimecodeBurninSettings?: Channel_TimecodeBurninSettings | undefined;
  /** Determines how MediaLive inserts timecodes in the output video. */
  readonly TimecodeInsertion?: string | undefined;
}

/** The settings for a Microsoft Smooth output group. */
export interface Channel_MsSmoothGroupSettings {
  /** The value of the Acquisition Point Identity element that is used in each message placed in the sparse track. */
  readonly AcquisitionPointId?: string | undefined;
  /** If set to passthrough for an audio-only Microsoft Smooth output, the fragment absolute time is set to the current… */
  readonly AudioOnlyTimecodeControl?: string | undefined;
  /** If set to verifyAuthenticity, verifies the HTTPS certificate chain to a trusted certificate authority (CA). */
  readonly CertificateMode?: string | undefined;
  /** The number of seconds to wait before retrying the connection to the IIS server if the connection is lost. */
  readonly ConnectionRetryInterval?: number | undefined;
  /** The Smooth Streaming publish point on an IIS server. */
  readonly Destination?: Channel_OutputLocationRef | undefined;
  /** The Microsoft Smooth channel ID that is sent to the IIS server. */
  readonly EventId?: string | undefined;
  /** Specifies whether to send a channel ID to the IIS server. */
  readonly EventIdMode?: string | undefined;
  /** When set to sendEos, sends an EOS signal to an IIS server when stopping the channel. */
  readonly EventStopBehavior?: string | undefined;
  /** The size, in seconds, of the file cache for streaming outputs. */
  readonly FilecacheDuration?: number | undefined;
  /** The length, in seconds, of mp4 fragments to generate. */
  readonly FragmentLength?: number | undefined;
  /** A parameter that controls output group behavior on an input loss. */
  readonly InputLossAction?: string | undefined;
  /** The number of retry attempts. */
  readonly NumRetries?: number | undefined;
  /** The number of seconds before initiating a restart due to output failure, due to exhausting the numRetries on one… */
  readonly RestartDelay?: number | undefined;
  /** useInputSegmentation has been deprecated. */
  readonly SegmentationMode?: string | undefined;
  /** The number of milliseconds to delay the output from the second pipeline. */
  readonly SendDelayMs?: number | undefined;
  /** If set to scte35, uses incoming SCTE-35 messages to generate a sparse track in this group of Microsoft Smooth outputs. */
  readonly SparseTrackType?: string | undefined;
  /** When set to send, sends a stream manifest so that the publishing point doesn't start until all streams start. */
  readonly StreamManifestBehavior?: string | undefined;
  /** The timestamp offset for the channel. */
  readonly TimestampOffset?: string | undefined;
  /** The type of timestamp date offset to use. */
  readonly TimestampOffsetMode?: string | undefined;
}

/** Configuration of a Microsoft Smooth output. */
export interface Channel_MsSmoothOutputSettings {
  /** Only applicable when this output is referencing an H.265 video description. */
  readonly H265PackagingType?: string | undefined;
  /** A string that is concatenated to the end of the destination file name. */
  readonly NameModifier?: string | undefined;
}

export interface Channel_MulticastInputSettings {
  readonly SourceIpAddress?: string | undefined;
}

export interface Channel_MultiplexContainerSettings {
  readonly MultiplexM2tsSettings?: Channel_MultiplexM2tsSettings | undefined;
}

export interface Channel_MultiplexM2tsSettings {
  readonly AbsentInputAudioBehavior?: string | undefined;
  readonly Arib?: string | undefined;
  readonly AudioBufferModel?: string | undefined;
  readonly AudioFramesPerPes?: number | undefined;
  readonly AudioStreamType?: string | undefined;
  readonly CcDescriptor?: string | undefined;
  readonly Ebif?: string | undefined;
  readonly EsRateInPes?: string | undefined;
  readonly Klv?: string | undefined;
  readonly NielsenId3Behavior?: string | undefined;
  readonly PcrControl?: string | undefined;
  readonly PcrPeriod?: number | undefined;
  readonly Scte35Control?: string | undefined;
  readonly Scte35PrerollPullupMilliseconds?: number | undefined;
}

/** Configuration of a Multiplex output. */
export interface Channel_MultiplexOutputSettings {
  readonly ContainerSettings?: Channel_MultiplexContainerSettings | undefined;
  /** Destination is a Multiplex. */
  readonly Destination?: Channel_OutputLocationRef | undefined;
}

/** Destination settings for a Multiplex output. */
export interface Channel_MultiplexProgramChannelDestinationSettings {
  /** The ID of the Multiplex that the encoder is providing output to. */
  readonly MultiplexId?: string | undefined;
  /** The program name of the Multiplex program that the encoder is providing output to. */
  readonly ProgramName?: string | undefined;
}

/** Information about how to connect to the upstream system. */
export interface Channel_NetworkInputSettings {
  /** Information about how to connect to the upstream system. */
  readonly HlsInputSettings?: Channel_HlsInputSettings | undefined;
  readonly MulticastInputSettings?: Channel_MulticastInputSettings | undefined;
  /** Checks HTTPS server certificates. */
  readonly ServerValidation?: string | undefined;
}

/** Complete these fields only if you want to insert watermarks of type Nielsen CBET The parent of this entity is… */
export interface Channel_NielsenCBET {
  /** Enter the CBET check digits to use in the watermark. */
  readonly CbetCheckDigitString?: string | undefined;
  /** Determines the method of CBET insertion mode when prior encoding is detected on the same layer. */
  readonly CbetStepaside?: string | undefined;
  /** Enter the CBET Source ID (CSID) to use in the watermark */
  readonly Csid?: string | undefined;
}

/** The settings to configure Nielsen watermarks. */
export interface Channel_NielsenConfiguration {
  /** Enter the Distributor ID assigned to your organization by Nielsen. */
  readonly DistributorId?: string | undefined;
  /** Enables Nielsen PCM to ID3 tagging */
  readonly NielsenPcmToId3Tagging?: string | undefined;
}

export interface Channel_NielsenNaesIiNwOnlySettings {
  readonly CheckDigitString?: string | undefined;
  readonly Sid?: number | undefined;
  readonly Timezone?: string | undefined;
}

/** Settings to configure Nielsen Watermarks in the audio encode. */
export interface Channel_NielsenWatermarksSettings {
  /** Complete these fields only if you want to insert watermarks of type Nielsen CBET */
  readonly NielsenCbetSettings?: Channel_NielsenCBET | undefined;
  /** Choose the distribution types that you want to assign to the watermarks. */
  readonly NielsenDistributionType?: string | undefined;
  /** Complete these fields only if you want to insert watermarks of type Nielsen NAES II (N2) and Nielsen NAES VI (NW). */
  readonly NielsenNaesIiNwSettings?: Channel_NielsenNaesIiNwOnlySettings | undefined;
  readonly NielsenNwOnlySettings?: Channel_NielsenNaesIiNwOnlySettings | undefined;
}

/** The output settings. */
export interface Channel_Output {
  /** The names of the audio descriptions that are used as audio sources for this output. */
  readonly AudioDescriptionNames?: readonly string[] | undefined;
  /** The names of the caption descriptions that are used as captions sources for this output. */
  readonly CaptionDescriptionNames?: readonly string[] | undefined;
  /** The name that is used to identify an output. */
  readonly OutputName?: string | undefined;
  /** The output type-specific settings. */
  readonly OutputSettings?: Channel_OutputSettings | undefined;
  /** The name of the VideoDescription that is used as the source for this output. */
  readonly VideoDescriptionName?: string | undefined;
}

/** Configuration information for an output. */
export interface Channel_OutputDestination {
  /** The ID for this destination. */
  readonly Id?: string | undefined;
  readonly LogicalInterfaceNames?: readonly string[] | undefined;
  readonly MediaConnectRouterSettings?: readonly Channel_MediaConnectRouterOutputDestinationSettings[] | undefined;
  /** The destination settings for a MediaPackage output. */
  readonly MediaPackageSettings?: readonly Channel_MediaPackageOutputDestinationSettings[] | undefined;
  /** Destination settings for a Multiplex output; one destination for both encoders. */
  readonly MultiplexSettings?: Channel_MultiplexProgramChannelDestinationSettings | undefined;
  /** The destination settings for an output. */
  readonly Settings?: readonly Channel_OutputDestinationSettings[] | undefined;
  readonly SrtSettings?: readonly Channel_SrtOutputDestinationSettings[] | undefined;
}

/** The configuration information for this output. */
export interface Channel_OutputDestinationSettings {
  /** The password parameter that holds the password for accessing the downstream system. */
  readonly PasswordParam?: string | undefined;
  /** The stream name for the content. */
  readonly StreamName?: string | undefined;
  /** The URL for the destination. */
  readonly Url?: string | undefined;
  /** The user name to connect to the downstream system. */
  readonly Username?: string | undefined;
  readonly VirtualSourceAddress?: string | undefined;
}

/** The settings for one output group. */
export interface Channel_OutputGroup {
  /** A custom output group name that you can optionally define. */
  readonly Name?: string | undefined;
  /** The settings associated with the output group. */
  readonly OutputGroupSettings?: Channel_OutputGroupSettings | undefined;
  /** The settings for the outputs in the output group. */
  readonly Outputs?: readonly Channel_Output[] | undefined;
}

/** The configuration of the output group. */
export interface Channel_OutputGroupSettings {
  /** The configuration of an archive output group. */
  readonly ArchiveGroupSettings?: Channel_ArchiveGroupSettings | undefined;
  readonly CmafIngestGroupSettings?: Channel_CmafIngestGroupSettings | undefined;
  /** The configuration of a frame capture output group. */
  readonly FrameCaptureGroupSettings?: Channel_FrameCaptureGroupSettings | undefined;
  /** The configuration of an HLS output group. */
  readonly HlsGroupSettings?: Channel_HlsGroupSettings | undefined;
  readonly MediaConnectRouterGroupSettings?: Channel_MediaConnectRouterGroupSettings | undefined;
  /** The configuration of a MediaPackage output group. */
  readonly MediaPackageGroupSettings?: Channel_MediaPackageGroupSettings | undefined;
  /** The configuration of a Microsoft Smooth output group. */
  readonly MsSmoothGroupSettings?: Channel_MsSmoothGroupSettings | undefined;
  /** The settings for a Multiplex output group. */
  readonly MultiplexGroupSettings?: Json | undefined;
  /** The configuration of an RTMP output group. */
  readonly RtmpGroupSettings?: Channel_RtmpGroupSettings | undefined;
  readonly SrtGroupSettings?: Channel_SrtGroupSettings | undefined;
  /** The configuration of a UDP output group. */
  readonly UdpGroupSettings?: Channel_UdpGroupSettings | undefined;
}

/** A reference to an OutputDestination ID that is defined in the channel. */
export interface Channel_OutputLocationRef {
  /** A reference ID for this destination. */
  readonly DestinationRefId?: string | undefined;
}

export interface Channel_OutputLockingSettings {
  readonly DisabledLockingSettings?: Channel_DisabledLockingSettings | undefined;
  readonly EpochLockingSettings?: Channel_EpochLockingSettings | undefined;
  readonly PipelineLockingSettings?: Channel_PipelineLockingSettings | undefined;
}

/** The output settings. */
export interface Channel_OutputSettings {
  /** The settings for an archive output. */
  readonly ArchiveOutputSettings?: Channel_ArchiveOutputSettings | undefined;
  readonly CmafIngestOutputSettings?: Channel_CmafIngestFrameCaptureOutputSettings | undefined;
  /** The settings for a frame capture output. */
  readonly FrameCaptureOutputSettings?: Channel_CmafIngestFrameCaptureOutputSettings | undefined;
  /** The settings for an HLS output. */
  readonly HlsOutputSettings?: Channel_HlsOutputSettings | undefined;
  readonly MediaConnectRouterOutputSettings?: Channel_MediaConnectRouterOutputSettings | undefined;
  /** The settings for a MediaPackage output. */
  readonly MediaPackageOutputSettings?: Channel_MediaPackageOutputSettings | undefined;
  /** The settings for a Microsoft Smooth output. */
  readonly MsSmoothOutputSettings?: Channel_MsSmoothOutputSettings | undefined;
  /** Configuration of a Multiplex output. */
  readonly MultiplexOutputSettings?: Channel_MultiplexOutputSettings | undefined;
  /** The settings for an RTMP output. */
  readonly RtmpOutputSettings?: Channel_RtmpOutputSettings | undefined;
  readonly SrtOutputSettings?: Channel_SrtOutputSettings | undefined;
  /** The settings for a UDP output. */
  readonly UdpOutputSettings?: Channel_UdpOutputSettings | undefined;
}

export interface Channel_PipelineLockingSettings {
  readonly CustomEpoch?: string | undefined;
  readonly PipelineLockingMethod?: string | undefined;
}

export interface Channel_PrimaryChannelSettings {
  readonly LinkedChannelType?: string | undefined;
}

/** The settings for remixing audio in the output. */
export interface Channel_RemixSettings {
  /** A mapping of input channels to output channels, with appropriate gain adjustments. */
  readonly ChannelMappings?: readonly Channel_AudioChannelMapping[] | undefined;
  /** The number of input channels to be used. */
  readonly ChannelsIn?: number | undefined;
  /** The number of output channels to be produced. */
  readonly ChannelsOut?: number | undefined;
}

/** The configuration of an RTMP output group. */
export interface Channel_RtmpGroupSettings {
  /** Choose the ad marker type for this output group. */
  readonly AdMarkers?: readonly string[] | undefined;
  /** An authentication scheme to use when connecting with a CDN. */
  readonly AuthenticationScheme?: string | undefined;
  /** Controls behavior when the content cache fills up. */
  readonly CacheFullBehavior?: string | undefined;
  /** The cache length, in seconds, that is used to calculate buffer size. */
  readonly CacheLength?: number | undefined;
  /** Controls the types of data that pass to onCaptionInfo outputs. */
  readonly CaptionData?: string | undefined;
  readonly IncludeFillerNalUnits?: string | undefined;
  /** Controls the behavior of this RTMP group if the input becomes unavailable. */
  readonly InputLossAction?: string | undefined;
  /** If a streaming output fails, the number of seconds to wait until a restart is initiated. */
  readonly RestartDelay?: number | undefined;
}

/** The settings for one RTMP output. */
export interface Channel_RtmpOutputSettings {
  /** If set to verifyAuthenticity, verifies the TLS certificate chain to a trusted certificate authority (CA). */
  readonly CertificateMode?: string | undefined;
  /** The number of seconds to wait before retrying a connection to the Flash Media server if the connection is lost. */
  readonly ConnectionRetryInterval?: number | undefined;
  /** The RTMP endpoint excluding the stream name (for example, rtmp://host/appname). */
  readonly Destination?: Channel_OutputLocationRef | undefined;
  /** The number of retry attempts. */
  readonly NumRetries?: number | undefined;
}

/** Information about the SCTE-20 captions to extract from the input. */
export interface Channel_Scte20SourceSettings {
  /** If upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as well as… */
  readonly Convert608To708?: string | undefined;
  /** Specifies the 608/708 channel number within the video track from which to extract captions. */
  readonly Source608ChannelNumber?: number | undefined;
}

export interface Channel_Scte27DvbSubSourceSettings {
  readonly OcrLanguage?: string | undefined;
  readonly Pid?: number | undefined;
}

export interface Channel_Scte35SpliceInsertTimeSignalAposSettings {
  readonly AdAvailOffset?: number | undefined;
  readonly NoRegionalBlackoutFlag?: string | undefined;
  readonly WebDeliveryAllowedFlag?: string | undefined;
}

export interface Channel_SmartSubtitleSourceSettings {
  readonly CaptionSynchronizationMode?: string | undefined;
  readonly InferenceFeedOutput?: string | undefined;
}

export interface Channel_SrtGroupSettings {
  readonly InputLossAction?: string | undefined;
}

export interface Channel_SrtOutputDestinationSettings {
  readonly ConnectionMode?: string | undefined;
  readonly EncryptionPassphraseSecretArn?: string | undefined;
  readonly ListenerPort?: number | undefined;
  readonly StreamId?: string | undefined;
  readonly Url?: string | undefined;
}

export interface Channel_SrtOutputSettings {
  readonly BufferMsec?: number | undefined;
  readonly ContainerSettings?: Channel_UdpMediaConnectRouterContainerSettings | undefined;
  readonly Destination?: Channel_OutputLocationRef | undefined;
  readonly EncryptionType?: string | undefined;
  readonly Latency?: number | undefined;
}

/** The configuration of an HLS output that is a standard output (not an audio-only output). */
export interface Channel_StandardHlsSettings {
  /** Lists all the audio groups that are used with the video output stream. */
  readonly AudioRenditionSets?: string | undefined;
  /** Settings for the M3U8 container. */
  readonly M3u8Settings?: Channel_M3u8Settings | undefined;
}

/** The static key settings. */
export interface Channel_StaticKeySettings {
  /** The URL of the license server that is used for protecting content. */
  readonly KeyProviderServer?: Channel_InputLocation | undefined;
  /** The static key value as a 32 character hexadecimal string. */
  readonly StaticKeyValue?: string | undefined;
}

/** Information about the Teletext captions to extract from the input. */
export interface Channel_TeletextSourceSettings {
  /** Settings to configure the caption rectangle for an output captions that will be created using this Teletext source… */
  readonly OutputRectangle?: Channel_CaptionRectangle | undefined;
  /** Specifies the Teletext page number within the data stream from which to extract captions. */
  readonly PageNumber?: string | undefined;
}

/** Settings for the temporal filter to apply to the video. */
export interface Channel_TemporalFilterSettings {
  /** If you enable this filter, the results are the following. */
  readonly PostFilterSharpening?: string | undefined;
  /** Choose a filter strength. */
  readonly Strength?: string | undefined;
}

export interface Channel_TextCaptionPositionSettings {
  readonly YPositionPercentage?: number | undefined;
}

export interface Channel_ThumbnailConfiguration {
  readonly State?: string | undefined;
}

export interface Channel_TimecodeBurninSettings {
  readonly FontSize?: string | undefined;
  readonly Position?: string | undefined;
  readonly Prefix?: string | undefined;
}

/** The configuration of the timecode in the output. */
export interface Channel_TimecodeConfig {
  /** Identifies the source for the timecode that will be associated with the channel outputs. */
  readonly Source?: string | undefined;
  /** The threshold in frames beyond which output timecode is resynchronized to the input timecode. */
  readonly SyncThreshold?: number | undefined;
}

/** The setup of TTML captions in the output. */
export interface Channel_TtmlDestinationSettings {
  readonly Position?: Channel_TextCaptionPositionSettings | undefined;
  /** When set to passthrough, passes through style and position information from a TTML-like input source (TTML, SMPTE-TT,… */
  readonly StyleControl?: string | undefined;
}

/** The configuration of a UDP output group. */
export interface Channel_UdpGroupSettings {
  /** Specifies the behavior of the last resort when the input video is lost, and no more backup inputs are available. */
  readonly InputLossAction?: string | undefined;
  /** Indicates the ID3 frame that has the timecode. */
  readonly TimedMetadataId3Frame?: string | undefined;
  /** The timed metadata interval in seconds. */
  readonly TimedMetadataId3Period?: number | undefined;
}

export interface Channel_UdpMediaConnectRouterContainerSettings {
  readonly M2tsSettings?: Channel_M2tsSettings | undefined;
}

/** The settings for one UDP output. */
export interface Channel_UdpOutputSettings {
  /** The UDP output buffering in milliseconds. */
  readonly BufferMsec?: number | undefined;
  /** The settings for the UDP output. */
  readonly ContainerSettings?: Channel_UdpMediaConnectRouterContainerSettings | undefined;
  /** The destination address and port number for RTP or UDP packets. */
  readonly Destination?: Channel_OutputLocationRef | undefined;
  /** The settings for enabling and adjusting Forward Error Correction on UDP outputs. */
  readonly FecOutputSettings?: Channel_FecOutputSettings | undefined;
}

/** MediaLive will perform a failover if content is considered black for the specified period. */
export interface Channel_VideoBlackFailoverSettings {
  /** A value used in calculating the threshold below which MediaLive considers a pixel to be 'black'. */
  readonly BlackDetectThreshold?: number | undefined;
  /** The amount of time (in milliseconds) that the active input must be black before automatic input failover occurs. */
  readonly VideoBlackThresholdMsec?: number | undefined;
}

/** The settings for the video codec in the output. */
export interface Channel_VideoCodecSettings {
  readonly Av1Settings?: Channel_Av1Settings | undefined;
  /** The settings for the video codec in a frame capture output. */
  readonly FrameCaptureSettings?: Channel_FrameCaptureSettings | undefined;
  /** The settings for the H.264 codec in the output. */
  readonly H264Settings?: Channel_H264Settings | undefined;
  /** Settings for video encoded with the H265 codec. */
  readonly H265Settings?: Channel_H265Settings | undefined;
  /** Settings for video encoded with the MPEG-2 codec. */
  readonly Mpeg2Settings?: Channel_Mpeg2Settings | undefined;
}

/** Encoding information for one output video. */
export interface Channel_VideoDescription {
  readonly Border?: number | undefined;
  /** The video codec settings. */
  readonly CodecSettings?: Channel_VideoCodecSettings | undefined;
  readonly CropRectangle?: Channel_VideoPositionRectangle | undefined;
  /** The output video height, in pixels. */
  readonly Height?: number | undefined;
  /** The name of this VideoDescription. */
  readonly Name?: string | undefined;
  readonly OutputPositionRectangle?: Channel_VideoPositionRectangle | undefined;
  /** Indicates how to respond to the AFD values in the input stream. */
  readonly RespondToAfd?: string | undefined;
  /** STRETCHTOOUTPUT configures the output position to stretch the video to the specified output resolution (height and… */
  readonly ScalingBehavior?: string | undefined;
  /** Changes the strength of the anti-alias filter used for scaling. */
  readonly Sharpness?: number | undefined;
  /** The output video width, in pixels. */
  readonly Width?: number | undefined;
}

export interface Channel_VideoPositionRectangle {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
  readonly X?: number | undefined;
  readonly Y?: number | undefined;
}

/** Information about the video to extract from the input. */
export interface Channel_VideoSelector {
  /** Specifies the color space of an input. */
  readonly ColorSpace?: string | undefined;
  /** Settings to configure color space settings in the incoming video. */
  readonly ColorSpaceSettings?: Channel_VideoSelectorColorSpaceSettings | undefined;
  /** Applies only if colorSpace is a value other than Follow. */
  readonly ColorSpaceUsage?: string | undefined;
  /** Information about the video to select from the content. */
  readonly SelectorSettings?: Channel_VideoSelectorSettings | undefined;
}

/** Settings to configure color space settings in the incoming video. */
export interface Channel_VideoSelectorColorSpaceSettings {
  /** Settings to configure color space settings in the incoming video. */
  readonly Hdr10Settings?: Channel_Hdr10Settings | undefined;
}

/** Selects a specific PID from within a video source. */
export interface Channel_VideoSelectorPid {
  /** Selects a specific PID from within a video source. */
  readonly Pid?: number | undefined;
}

/** Used to extract video by the program ID. */
export interface Channel_VideoSelectorProgramId {
  /** Selects a specific program from within a multi-program transport stream. */
  readonly ProgramId?: number | undefined;
}

/** Information about the video to extract from the input. */
export interface Channel_VideoSelectorSettings {
  /** Used to extract video by PID. */
  readonly VideoSelectorPid?: Channel_VideoSelectorPid | undefined;
  /** Used to extract video by program ID. */
  readonly VideoSelectorProgramId?: Channel_VideoSelectorProgramId | undefined;
}

/** Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC. */
export interface Channel_VpcOutputSettings {
  /** List of public address allocation IDs to associate with ENIs that will be created in Output VPC. */
  readonly PublicAddressAllocationIds?: readonly string[] | undefined;
  /** A list of up to 5 EC2 VPC security group IDs to attach to the Output VPC network interfaces. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of VPC subnet IDs from the same VPC. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** The setup of WAV audio in the output. */
export interface Channel_WavSettings {
  /** Bits per sample. */
  readonly BitDepth?: number | undefined;
  /** The audio coding mode for the WAV audio. */
  readonly CodingMode?: string | undefined;
  /** Sample rate in Hz. */
  readonly SampleRate?: number | undefined;
}

/** The configuration of Web VTT captions in the output. */
export interface Channel_WebvttDestinationSettings {
  readonly Position?: Channel_TextCaptionPositionSettings | undefined;
  /** Controls whether the color and position of the source captions is passed through to the WebVTT output captions. */
  readonly StyleControl?: string | undefined;
}

/** `AWS::MediaLive::ChannelPlacementGroup`: Definition of AWS::MediaLive::ChannelPlacementGroup Resource Type */
export interface ChannelPlacementGroup {
  /** The ID of the cluster the node is on. */
  readonly ClusterId?: string | undefined;
  /** The name of the channel placement group. */
  readonly Name?: string | undefined;
  /** List of nodes added to the channel placement group */
  readonly Nodes?: readonly string[] | undefined;
  /** A collection of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the channel placement group. */
  readonly Arn?: string | undefined;
  /** List of channel IDs added to the channel placement group. */
  readonly Channels?: readonly string[] | undefined;
  /** Unique internal identifier. */
  readonly Id?: string | undefined;
  /** The current state of the ChannelPlacementGroupState */
  readonly State?: string | undefined;
}

/** `AWS::MediaLive::CloudWatchAlarmTemplate`: Definition of AWS::MediaLive::CloudWatchAlarmTemplate Resource Type */
export interface CloudWatchAlarmTemplate {
  /** The comparison operator used to compare the specified statistic and the threshold. */
  readonly ComparisonOperator?: string | undefined;
  /** The number of datapoints within the evaluation period that must be breaching to trigger the alarm. */
  readonly DatapointsToAlarm?: number | undefined;
  /** A resource's optional description. */
  readonly Description?: string | undefined;
  /** The number of periods over which data is compared to the specified threshold. */
  readonly EvaluationPeriods?: number | undefined;
  /** A cloudwatch alarm template group's identifier. */
  readonly GroupIdentifier?: string | undefined;
  /** The name of the metric associated with the alarm. */
  readonly MetricName?: string | undefined;
  /** A resource's name. */
  readonly Name?: string | undefined;
  /** The period, in seconds, over which the specified statistic is applied. */
  readonly Period?: number | undefined;
  /** The statistic to apply to the alarm's metric data. */
  readonly Statistic?: string | undefined;
  /** Represents the tags associated with a resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The resource type this template should dynamically generate CloudWatch metric alarms for. */
  readonly TargetResourceType?: string | undefined;
  /** The threshold value to compare with the specified statistic. */
  readonly Threshold?: number | undefined;
  /** Specifies how missing data points are treated when evaluating the alarm's condition. */
  readonly TreatMissingData?: string | undefined;
  /** A cloudwatch alarm template's ARN (Amazon Resource Name) */
  readonly Arn?: string | undefined;
  /** The date and time of resource creation. */
  readonly CreatedAt?: string | undefined;
  /** A CloudWatch alarm template group's id. */
  readonly GroupId?: string | undefined;
  /** A cloudwatch alarm template's id. */
  readonly Id?: string | undefined;
  readonly Identifier?: string | undefined;
  /** The date and time of latest resource modification. */
  readonly ModifiedAt?: string | undefined;
}

/** `AWS::MediaLive::CloudWatchAlarmTemplateGroup`: Definition of AWS::MediaLive::CloudWatchAlarmTemplateGroup Resource Type */
export interface CloudWatchAlarmTemplateGroup {
  /** A resource's optional description. */
  readonly Description?: string | undefined;
  /** A resource's name. */
  readonly Name?: string | undefined;
  /** Represents the tags associated with a resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** A cloudwatch alarm template group's ARN (Amazon Resource Name) */
  readonly Arn?: string | undefined;
  /** The date and time of resource creation. */
  readonly CreatedAt?: string | undefined;
  /** A CloudWatch alarm template group's id. */
  readonly Id?: string | undefined;
  readonly Identifier?: string | undefined;
  /** The date and time of latest resource modification. */
  readonly ModifiedAt?: string | undefined;
}

/** `AWS::MediaLive::Cluster`: Definition of AWS::MediaLive::Cluster Resource Type */
export interface Cluster {
  /** The hardware type for the cluster. */
  readonly ClusterType?: string | undefined;
  /** The IAM role your nodes will use. */
  readonly InstanceRoleArn?: string | undefined;
  /** The user-specified name of the Cluster to be created. */
  readonly Name?: string | undefined;
  /** On premises settings which will have the interface network mappings and default Output logical interface */
  readonly NetworkSettings?: Cluster_ClusterNetworkSettings | undefined;
  /** A collection of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the Cluster. */
  readonly Arn?: string | undefined;
  /** The MediaLive Channels that are currently running on Nodes in this Cluster. */
  readonly ChannelIds?: readonly string[] | undefined;
  /** The unique ID of the Cluster. */
  readonly Id?: string | undefined;
  /** The current state of the Cluster. */
  readonly State?: string | undefined;
}

/** On premises settings which will have the interface network mappings and default Output logical interface */
export interface Cluster_ClusterNetworkSettings {
  /** Default value if the customer does not define it in channel Output API */
  readonly DefaultRoute?: string | undefined;
  /** Network mappings for the cluster */
  readonly InterfaceMappings?: readonly Cluster_InterfaceMapping[] | undefined;
}

/** Network mappings for the cluster */
export interface Cluster_InterfaceMapping {
  /** logical interface name, unique in the list */
  readonly LogicalInterfaceName?: string | undefined;
  /** Network Id to be associated with the logical interface name, can be duplicated in list */
  readonly NetworkId?: string | undefined;
}

/** `AWS::MediaLive::EventBridgeRuleTemplate`: Definition of AWS::MediaLive::EventBridgeRuleTemplate Resource Type */
export interface EventBridgeRuleTemplate {
  /** A resource's optional description. */
  readonly Description?: string | undefined;
  /** The destinations that will receive the event notifications. */
  readonly EventTargets?: readonly EventBridgeRuleTemplate_EventBridgeRuleTemplateTarget[] | undefined;
  /** The type of event to match with the rule. */
  readonly EventType?: string | undefined;
  /** An eventbridge rule template group's identifier. */
  readonly GroupIdentifier?: string | undefined;
  /** A resource's name. */
  readonly Name?: string | undefined;
  /** Represents the tags associated with a resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Target ARNs must be either an SNS topic or CloudWatch log group. */
  readonly Arn?: string | undefined;
  /** The date and time of resource creation. */
  readonly CreatedAt?: string | undefined;
  /** An eventbridge rule template group's id. */
  readonly GroupId?: string | undefined;
  /** An eventbridge rule template's id. */
  readonly Id?: string | undefined;
  /** Placeholder documentation for __string */
  readonly Identifier?: string | undefined;
  /** The date and time of latest resource modification. */
  readonly ModifiedAt?: string | undefined;
}

/** The target to which to send matching events. */
export interface EventBridgeRuleTemplate_EventBridgeRuleTemplateTarget {
  /** Target ARNs must be either an SNS topic or CloudWatch log group. */
  readonly Arn?: string | undefined;
}

/** `AWS::MediaLive::EventBridgeRuleTemplateGroup`: Definition of AWS::MediaLive::EventBridgeRuleTemplateGroup Resource Type */
export interface EventBridgeRuleTemplateGroup {
  /** A resource's optional description. */
  readonly Description?: string | undefined;
  /** A resource's name. */
  readonly Name?: string | undefined;
  /** Represents the tags associated with a resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** An eventbridge rule template group's ARN (Amazon Resource Name) */
  readonly Arn?: string | undefined;
  /** The date and time of resource creation. */
  readonly CreatedAt?: string | undefined;
  /** An eventbridge rule template group's id. */
  readonly Id?: string | undefined;
  readonly Identifier?: string | undefined;
  /** The date and time of latest resource modification. */
  readonly ModifiedAt?: string | undefined;
}

/** `AWS::MediaLive::Input`: The AWS::MediaLive::Input resource is a MediaLive resource type that creates an input. */
export interface Input {
  /** Settings that apply only if the input is a push type of input. */
  readonly Destinations?: readonly Input_InputDestinationRequest[] | undefined;
  /** Settings that apply only if the input is an Elemental Link input. */
  readonly InputDevices?: readonly Input_InputDeviceSettings[] | undefined;
  readonly InputNetworkLocation?: string | undefined;
  /** The list of input security groups (referenced by IDs) to attach to the input if the input is a push type. */
  readonly InputSecurityGroups?: readonly string[] | undefined;
  /** Settings that apply only if the input is a MediaConnect input. */
  readonly MediaConnectFlows?: readonly Input_MediaConnectFlowRequest[] | undefined;
  readonly MulticastSettings?: Input_MulticastSettingsCreateRequest | undefined;
  /** A name for the input. */
  readonly Name?: string | undefined;
  /** The IAM role for MediaLive to assume when creating a MediaConnect input or Amazon VPC input. */
  readonly RoleArn?: string | undefined;
  readonly RouterSettings?: Input_RouterSettings | undefined;
  readonly SdiSources?: readonly string[] | undefined;
  readonly Smpte2110ReceiverGroupSettings?: Input_Smpte2110ReceiverGroupSettings | undefined;
  /** Settings that apply only if the input is a pull type of input. */
  readonly Sources?: readonly Input_InputSourceRequest[] | undefined;
  readonly SrtSettings?: Input_SrtSettingsRequest | undefined;
  /** A collection of tags for this input. */
  readonly Tags?: Json | undefined;
  /** The type for this input. */
  readonly Type?: string | undefined;
  /** Settings that apply only if the input is an push input where the source is on Amazon VPC. */
  readonly Vpc?: Input_InputVpcRequest | undefined;
  /** The ARN of the MediaLive input. */
  readonly Arn?: string | undefined;
  /** The unique ID for the device. */
  readonly Id?: string | undefined;
}

/** Settings that apply only if the input is a push type of input. */
export interface Input_InputDestinationRequest {
  readonly Network?: string | undefined;
  readonly NetworkRoutes?: readonly Input_InputRequestDestinationRoute[] | undefined;
  readonly StaticIpAddress?: string | undefined;
  /** The stream name (application name/application instance) for the location the RTMP source content will be pushed to in… */
  readonly StreamName?: string | undefined;
}

/** Settings that apply only if the input is an Elemental Link input. */
export interface Input_InputDeviceSettings {
  /** The unique ID for the device. */
  readonly Id?: string | undefined;
}

export interface Input_InputRequestDestinationRoute {
  readonly Cidr?: string | undefined;
  readonly Gateway?: string | undefined;
}

export interface Input_InputSdpLocation {
  readonly MediaIndex?: number | undefined;
  readonly SdpUrl?: string | undefined;
}

/** Settings that apply only if the input is a pull type of input. */
export interface Input_InputSourceRequest {
  /** The password parameter that holds the password for accessing the upstream system. */
  readonly PasswordParam?: string | undefined;
  /** For a pull input, the URL where MediaLive pulls the source content from. */
  readonly Url?: string | undefined;
  /** The user name to connect to the upstream system. */
  readonly Username?: string | undefined;
}

/** Settings that apply only if the input is an push input where the source is on Amazon VPC. */
export interface Input_InputVpcRequest {
  /** The list of up to five VPC security group IDs to attach to the input VPC network interfaces. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The list of two VPC subnet IDs from the same VPC. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** Settings that apply only if the input is a MediaConnect input. */
export interface Input_MediaConnectFlowRequest {
  /** The ARN of one or two MediaConnect flows that are the sources for this MediaConnect input. */
  readonly FlowArn?: string | undefined;
}

export interface Input_MulticastSettingsCreateRequest {
  readonly Sources?: readonly Input_MulticastSourceCreateRequest[] | undefined;
}

export interface Input_MulticastSourceCreateRequest {
  readonly SourceIp?: string | undefined;
  readonly Url?: string | undefined;
}

export interface Input_RouterDestinationSettings {
  readonly AvailabilityZoneName?: string | undefined;
}

export interface Input_RouterSettings {
  readonly Destinations?: readonly Input_RouterDestinationSettings[] | undefined;
  readonly EncryptionType?: string | undefined;
  readonly SecretArn?: string | undefined;
}

export interface Input_Smpte2110ReceiverGroup {
  readonly SdpSettings?: Input_Smpte2110ReceiverGroupSdpSettings | undefined;
}

export interface Input_Smpte2110ReceiverGroupSdpSettings {
  readonly AncillarySdps?: readonly Input_InputSdpLocation[] | undefined;
  readonly AudioSdps?: readonly Input_InputSdpLocation[] | undefined;
  readonly VideoSdp?: Input_InputSdpLocation | undefined;
}

export interface Input_Smpte2110ReceiverGroupSettings {
  readonly Smpte2110ReceiverGroups?: readonly Input_Smpte2110ReceiverGroup[] | undefined;
}

export interface Input_SrtCallerDecryptionRequest {
  readonly Algorithm?: string | undefined;
  readonly PassphraseSecretArn?: string | undefined;
}

export interface Input_SrtCallerSourceRequest {
  readonly Decryption?: Input_SrtCallerDecryptionRequest | undefined;
  readonly MinimumLatency?: number | undefined;
  readonly SrtListenerAddress?: string | undefined;
  readonly SrtListenerPort?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface Input_SrtListenerDecryptionRequest {
  readonly Algorithm?: string | undefined;
  readonly PassphraseSecretArn?: string | undefined;
}

export interface Input_SrtListenerSettingsRequest {
  readonly Decryption?: Input_SrtListenerDecryptionRequest | undefined;
  readonly MinimumLatency?: number | undefined;
  readonly StreamId?: string | undefined;
}

export interface Input_SrtSettingsRequest {
  readonly SrtCallerSources?: readonly Input_SrtCallerSourceRequest[] | undefined;
  readonly SrtListenerSettings?: Input_SrtListenerSettingsRequest | undefined;
}

/** `AWS::MediaLive::InputSecurityGroup`: The AWS::MediaLive::InputSecurityGroup is a MediaLive resource type that creates an input security group. */
export interface InputSecurityGroup {
  /** A collection of tags for this input security group. */
  readonly Tags?: Json | undefined;
  /** The list of IPv4 CIDR addresses to include in the input security group as "allowed" addresses. */
  readonly WhitelistRules?: readonly InputSecurityGroup_InputWhitelistRuleCidr[] | undefined;
  /** The ARN of the MediaLive input security group. */
  readonly Arn?: string | undefined;
  /** The Id of the Input Security Group */
  readonly Id?: string | undefined;
}

/** An IPv4 CIDR range to include in this input security group. */
export interface InputSecurityGroup_InputWhitelistRuleCidr {
  /** An IPv4 CIDR range to include in this input security group. */
  readonly Cidr?: string | undefined;
}

/** `AWS::MediaLive::Multiplex`: The multiplex object. */
export interface Multiplex {
  /** A list of availability zones for the multiplex. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** A list of the multiplex output destinations. */
  readonly Destinations?: readonly Multiplex_MultiplexOutputDestination[] | undefined;
  /** Configuration for a multiplex event. */
  readonly MultiplexSettings?: Multiplex_MultiplexSettings | undefined;
  /** The name of the multiplex. */
  readonly Name?: string | undefined;
  /** A collection of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique arn of the multiplex. */
  readonly Arn?: string | undefined;
  /** The unique id of the multiplex. */
  readonly Id?: string | undefined;
  /** The number of currently healthy pipelines. */
  readonly PipelinesRunningCount?: number | undefined;
  /** The number of programs in the multiplex. */
  readonly ProgramCount?: number | undefined;
  /** The current state of the multiplex. */
  readonly State?: string | undefined;
}

/** Multiplex MediaConnect output destination settings. */
export interface Multiplex_MultiplexMediaConnectOutputDestinationSettings {
  /** The MediaConnect entitlement ARN available as a Flow source. */
  readonly EntitlementArn?: string | undefined;
}

/** Multiplex output destination settings */
export interface Multiplex_MultiplexOutputDestination {
  /** Multiplex MediaConnect output destination settings. */
  readonly MultiplexMediaConnectOutputDestinationSettings?: Multiplex_MultiplexMediaConnectOutputDestinationSettings | undefined;
}

/** Contains configuration for a Multiplex event */
export interface Multiplex_MultiplexSettings {
  /** Maximum video buffer delay in milliseconds. */
  readonly MaximumVideoBufferDelayMilliseconds?: number | undefined;
  /** Transport stream bit rate. */
  readonly TransportStreamBitrate?: number | undefined;
  /** Transport stream ID. */
  readonly TransportStreamId?: number | undefined;
  /** Transport stream reserved bit rate. */
  readonly TransportStreamReservedBitrate?: number | undefined;
}

/** `AWS::MediaLive::Multiplexprogram`: Resource schema for AWS::MediaLive::Multiplexprogram */
export interface Multiplexprogram {
  /** The unique id of the multiplex. */
  readonly MultiplexId?: string | undefined;
  /** Multiplex Program settings configuration. */
  readonly MultiplexProgramSettings?: Multiplexprogram_MultiplexProgramSettings | undefined;
  /** Packet identifiers map for a given Multiplex program. */
  readonly PacketIdentifiersMap?: Multiplexprogram_MultiplexProgramPacketIdentifiersMap | undefined;
  /** Contains information about the current sources for the specified program in the specified multiplex. */
  readonly PipelineDetails?: readonly Multiplexprogram_MultiplexProgramPipelineDetail[] | undefined;
  /** Indicates which pipeline is preferred by the multiplex for program ingest. */
  readonly PreferredChannelPipeline?: string | undefined;
  /** The name of the multiplex program. */
  readonly ProgramName?: string | undefined;
  /** The unique ID of the channel. */
  readonly ChannelId?: string | undefined;
}

/** Packet identifiers map for a given Multiplex program. */
export interface Multiplexprogram_MultiplexProgramPacketIdentifiersMap {
  readonly AudioPids?: readonly number[] | undefined;
  readonly DvbSubPids?: readonly number[] | undefined;
  readonly DvbTeletextPid?: number | undefined;
  readonly EtvPlatformPid?: number | undefined;
  readonly EtvSignalPid?: number | undefined;
  readonly KlvDataPids?: readonly number[] | undefined;
  readonly PcrPid?: number | undefined;
  readonly PmtPid?: number | undefined;
  readonly PrivateMetadataPid?: number | undefined;
  readonly Scte27Pids?: readonly number[] | undefined;
  readonly Scte35Pid?: number | undefined;
  readonly TimedMetadataPid?: number | undefined;
  readonly VideoPid?: number | undefined;
}

/** The current source for one of the pipelines in the multiplex. */
export interface Multiplexprogram_MultiplexProgramPipelineDetail {
  /** Identifies the channel pipeline that is currently active for the pipeline (identified by PipelineId) in the multiplex. */
  readonly ActiveChannelPipeline?: string | undefined;
  /** Identifies a specific pipeline in the multiplex. */
  readonly PipelineId?: string | undefined;
}

/** Transport stream service descriptor configuration for the Multiplex program. */
export interface Multiplexprogram_MultiplexProgramServiceDescriptor {
  /** Name of the provider. */
  readonly ProviderName?: string | undefined;
  /** Name of the service. */
  readonly ServiceName?: string | undefined;
}

/** Multiplex Program settings configuration. */
export interface Multiplexprogram_MultiplexProgramSettings {
  /** Indicates which pipeline is preferred by the multiplex for program ingest. */
  readonly PreferredChannelPipeline?: string | undefined;
  /** Unique program number. */
  readonly ProgramNumber?: number | undefined;
  /** Transport stream service descriptor configuration for the Multiplex program. */
  readonly ServiceDescriptor?: Multiplexprogram_MultiplexProgramServiceDescriptor | undefined;
  /** Program video settings configuration. */
  readonly VideoSettings?: Multiplexprogram_MultiplexVideoSettings | undefined;
}

/** Statmux rate control settings */
export interface Multiplexprogram_MultiplexStatmuxVideoSettings {
  /** Maximum statmux bitrate. */
  readonly MaximumBitrate?: number | undefined;
  /** Minimum statmux bitrate. */
  readonly MinimumBitrate?: number | undefined;
  /** The purpose of the priority is to use a combination of the\nmultiplex rate control algorithm and the QVBR capability of… */
  readonly Priority?: number | undefined;
}

/** The video configuration for each program in a multiplex. */
export interface Multiplexprogram_MultiplexVideoSettings {
  /** The constant bitrate configuration for the video encode. */
  readonly ConstantBitrate?: number | undefined;
  /** Statmux rate control settings. */
  readonly StatmuxSettings?: Multiplexprogram_MultiplexStatmuxVideoSettings | undefined;
}

/** `AWS::MediaLive::Network`: Resource schema for AWS::MediaLive::Network. */
export interface Network {
  /** The list of IP address cidr pools for the network */
  readonly IpPools?: readonly Network_IpPool[] | undefined;
  /** The user-specified name of the Network to be created. */
  readonly Name?: string | undefined;
  /** The routes for the network */
  readonly Routes?: readonly Network_Route[] | undefined;
  /** A collection of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the Network. */
  readonly Arn?: string | undefined;
  readonly AssociatedClusterIds?: readonly string[] | undefined;
  /** The unique ID of the Network. */
  readonly Id?: string | undefined;
  readonly State?: string | undefined;
}

/** IP address cidr pool */
export interface Network_IpPool {
  /** IP address cidr pool */
  readonly Cidr?: string | undefined;
}

export interface Network_Route {
  /** Ip address cidr */
  readonly Cidr?: string | undefined;
  /** IP address for the route packet paths */
  readonly Gateway?: string | undefined;
}

/** `AWS::MediaLive::Node`: Definition of AWS::MediaLive::Node Resource Type */
export interface Node {
  /** The ID of the Cluster that the Node belongs to. */
  readonly ClusterId?: string | undefined;
  /** The user-specified name of the Node. */
  readonly Name?: string | undefined;
  /** An array of interface mappings for the Node. */
  readonly NodeInterfaceMappings?: readonly Node_NodeInterfaceMapping[] | undefined;
  /** The role of the Node in the Cluster. */
  readonly Role?: string | undefined;
  /** An array of SDI source mappings. */
  readonly SdiSourceMappings?: readonly Node_SdiSourceMapping[] | undefined;
  /** A collection of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the Node. */
  readonly Arn?: string | undefined;
  /** An array of IDs. */
  readonly ChannelPlacementGroups?: readonly string[] | undefined;
  /** The current connection state of the Node. */
  readonly ConnectionState?: string | undefined;
  /** The unique ID of the Node. */
  readonly Id?: string | undefined;
  /** The ARN of the EC2 instance hosting the Node. */
  readonly InstanceArn?: string | undefined;
  /** The current state of the Node. */
  readonly State?: string | undefined;
}

/** Node interface mapping. */
export interface Node_NodeInterfaceMapping {
  /** The logical name for this interface. */
  readonly LogicalInterfaceName?: string | undefined;
  /** The network interface mode. */
  readonly NetworkInterfaceMode?: string | undefined;
  /** The physical interface name. */
  readonly PhysicalInterfaceName?: string | undefined;
}

/** SDI source mapping. */
export interface Node_SdiSourceMapping {
  /** The card number. */
  readonly CardNumber?: number | undefined;
  /** The channel number. */
  readonly ChannelNumber?: number | undefined;
  /** The SDI source. */
  readonly SdiSource?: string | undefined;
}

/** `AWS::MediaLive::SdiSource`: Definition of AWS::MediaLive::SdiSource Resource Type */
export interface SdiSource {
  /** The current state of the SdiSource. */
  readonly Mode?: string | undefined;
  /** The name of the SdiSource. */
  readonly Name?: string | undefined;
  /** A collection of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The interface mode of the SdiSource. */
  readonly Type?: string | undefined;
  /** The unique arn of the SdiSource. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the SdiSource. */
  readonly Id?: string | undefined;
  /** The list of inputs currently using this SDI source. */
  readonly Inputs?: readonly string[] | undefined;
  /** The current state of the SdiSource. */
  readonly State?: string | undefined;
}

/** `AWS::MediaLive::SignalMap`: Definition of AWS::MediaLive::SignalMap Resource Type */
export interface SignalMap {
  /** A cloudwatch alarm template group's identifier. */
  readonly CloudWatchAlarmTemplateGroupIdentifiers?: readonly string[] | undefined;
  /** A resource's optional description. */
  readonly Description?: string | undefined;
  /** A top-level supported Amazon Web Services resource ARN to discover a signal map from. */
  readonly DiscoveryEntryPointArn?: string | undefined;
  /** An eventbridge rule template group's identifier. */
  readonly EventBridgeRuleTemplateGroupIdentifiers?: readonly string[] | undefined;
  /** If true, will force a rediscovery of a signal map if an unchanged discoveryEntryPointArn is provided. */
  readonly ForceRediscovery?: boolean | undefined;
  /** A resource's name. */
  readonly Name?: string | undefined;
  /** Represents the tags associated with a resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** A signal map's ARN (Amazon Resource Name) */
  readonly Arn?: string | undefined;
  /** An alarm template group's id. */
  readonly CloudWatchAlarmTemplateGroupIds?: readonly string[] | undefined;
  /** The date and time of resource creation. */
  readonly CreatedAt?: string | undefined;
  /** Error message associated with a failed creation or failed update attempt of a signal map. */
  readonly ErrorMessage?: string | undefined;
  /** An eventbridge rule template group's id. */
  readonly EventBridgeRuleTemplateGroupIds?: readonly string[] | undefined;
  /** A map representing an incomplete AWS media workflow as a graph. */
  readonly FailedMediaResourceMap?: { readonly [key: string]: SignalMap_MediaResource | undefined } | undefined;
  /** A signal map's id. */
  readonly Id?: string | undefined;
  readonly Identifier?: string | undefined;
  /** The date and time of latest discovery. */
  readonly LastDiscoveredAt?: string | undefined;
  /** Represents the latest successful monitor deployment of a signal map. */
  readonly LastSuccessfulMonitorDeployment?: SignalMap_SuccessfulMonitorDeployment | undefined;
  /** A map representing an AWS media workflow as a graph. */
  readonly MediaResourceMap?: { readonly [key: string]: SignalMap_MediaResource | undefined } | undefined;
  /** The date and time of latest resource modification. */
  readonly ModifiedAt?: string | undefined;
  /** If true, there are pending monitor changes for this signal map that can be deployed. */
  readonly MonitorChangesPendingDeployment?: boolean | undefined;
  /** Represents the latest monitor deployment of a signal map. */
  readonly MonitorDeployment?: SignalMap_MonitorDeployment | undefined;
  /** A signal map's current status, which is dependent on its lifecycle actions or associated jobs. */
  readonly Status?: string | undefined;
}

/** An Amazon Web Services resource used in media workflows. */
export interface SignalMap_MediaResource {
  /** A direct destination neighbor to an Amazon Web Services media resource. */
  readonly Destinations?: readonly SignalMap_MediaResourceNeighbor[] | undefined;
  /** The logical name of an Amazon Web Services media resource. */
  readonly Name?: string | undefined;
  /** A direct source neighbor to an Amazon Web Services media resource. */
  readonly Sources?: readonly SignalMap_MediaResourceNeighbor[] | undefined;
}

/** A direct source or destination neighbor to an Amazon Web Services media resource. */
export interface SignalMap_MediaResourceNeighbor {
  /** The ARN of a resource used in Amazon Web Services media workflows. */
  readonly Arn?: string | undefined;
  /** The logical name of an Amazon Web Services media resource. */
  readonly Name?: string | undefined;
}

/** Represents the latest monitor deployment of a signal map. */
export interface SignalMap_MonitorDeployment {
  /** URI associated with a signal map's monitor deployment. */
  readonly DetailsUri?: string | undefined;
  /** Error message associated with a failed monitor deployment of a signal map. */
  readonly ErrorMessage?: string | undefined;
  /** The signal map monitor deployment status. */
  readonly Status?: string | undefined;
}

/** Represents the latest successful monitor deployment of a signal map. */
export interface SignalMap_SuccessfulMonitorDeployment {
  /** URI associated with a signal map's monitor deployment. */
  readonly DetailsUri?: string | undefined;
  /** A signal map's monitor deployment status. */
  readonly Status?: string | undefined;
}

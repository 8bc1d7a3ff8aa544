// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::MediaTailor::Channel`: The configuration parameters for a channel. */
export interface Channel {
  /** The list of audiences defined in channel. */
  readonly Audiences?: readonly string[] | undefined;
  /** The name of the channel. */
  readonly ChannelName?: string | undefined;
  /** The slate used to fill gaps between programs in the schedule. */
  readonly FillerSlate?: Channel_SlateSource | undefined;
  /** The log configuration. */
  readonly LogConfiguration?: Channel_LogConfigurationForChannel | undefined;
  /** The channel's output properties. */
  readonly Outputs?: readonly Channel_RequestOutputItem[] | undefined;
  /** The type of playback mode for this channel. */
  readonly PlaybackMode?: string | undefined;
  /** The tags to assign to the channel. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The tier for this channel. */
  readonly Tier?: string | undefined;
  /** The configuration for time-shifted viewing. */
  readonly TimeShiftConfiguration?: Channel_TimeShiftConfiguration | undefined;
  /** <p>The ARN of the channel.</p> */
  readonly Arn?: string | undefined;
}

/** Dash manifest configuration parameters. */
export interface Channel_DashPlaylistSettings {
  /** The total duration (in seconds) of each manifest. */
  readonly ManifestWindowSeconds?: number | undefined;
  /** Minimum amount of content (measured in seconds) that a player must keep available in the buffer. */
  readonly MinBufferTimeSeconds?: number | undefined;
  /** Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest. */
  readonly MinUpdatePeriodSeconds?: number | undefined;
  /** Amount of time (in seconds) that the player should be from the live point at the end of the manifest. */
  readonly SuggestedPresentationDelaySeconds?: number | undefined;
}

/** HLS playlist configuration parameters. */
export interface Channel_HlsPlaylistSettings {
  /** Determines the type of SCTE 35 tags to use in ad markup. */
  readonly AdMarkupType?: readonly string[] | undefined;
  /** The total duration (in seconds) of each manifest. */
  readonly ManifestWindowSeconds?: number | undefined;
}

/** The log configuration for the channel. */
export interface Channel_LogConfigurationForChannel {
  /** The log types. */
  readonly LogTypes?: readonly string[] | undefined;
}

/** The output configuration for this channel. */
export interface Channel_RequestOutputItem {
  /** DASH manifest configuration parameters. */
  readonly DashPlaylistSettings?: Channel_DashPlaylistSettings | undefined;
  /** HLS playlist configuration parameters. */
  readonly HlsPlaylistSettings?: Channel_HlsPlaylistSettings | undefined;
  /** The name of the manifest for the channel. */
  readonly ManifestName?: string | undefined;
  /** A string used to match which `HttpPackageConfiguration` is used for each `VodSource`. */
  readonly SourceGroup?: string | undefined;
}

/** Slate VOD source configuration. */
export interface Channel_SlateSource {
  /** The name of the source location where the slate VOD source is stored. */
  readonly SourceLocationName?: string | undefined;
  /** The slate VOD source name. */
  readonly VodSourceName?: string | undefined;
}

/** The configuration for time-shifted viewing. */
export interface Channel_TimeShiftConfiguration {
  /** The maximum time delay for time-shifted viewing. */
  readonly MaxTimeDelaySeconds?: number | undefined;
}

/** `AWS::MediaTailor::ChannelPolicy`: Specifies an IAM policy for the channel. */
export interface ChannelPolicy {
  /** The name of the channel associated with this Channel Policy. */
  readonly ChannelName?: string | undefined;
  /** The IAM policy for the channel. */
  readonly Policy?: PolicyDocument | undefined;
}

/** `AWS::MediaTailor::Function`: Resource Type definition for AWS::MediaTailor::Function */
export interface Function {
  /** The configuration for a CONCURRENT_EXECUTOR function. */
  readonly ConcurrentExecutorConfiguration?: Function_ConcurrentExecutorConfiguration | undefined;
  /** Configuration for custom output functions. */
  readonly CustomOutputConfiguration?: Function_CustomOutputConfiguration | undefined;
  /** A description of the function. */
  readonly Description?: string | undefined;
  /** The unique identifier for the function. */
  readonly FunctionId?: string | undefined;
  readonly FunctionType?: string | undefined;
  /** Configuration for HTTP request functions. */
  readonly HttpRequestConfiguration?: Function_HttpRequestConfiguration | undefined;
  /** The configuration for a SEQUENTIAL_EXECUTOR function. */
  readonly SequentialExecutorConfiguration?: Function_SequentialExecutorConfiguration | undefined;
  /** The tags to assign to the function resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the function. */
  readonly Arn?: string | undefined;
}

/** The configuration for a CONCURRENT_EXECUTOR function. */
export interface Function_ConcurrentExecutorConfiguration {
  /** The list of 1 to 10 child functions that MediaTailor runs in parallel. */
  readonly FunctionList?: readonly Function_FunctionRef[] | undefined;
  /** The maximum number of child functions that MediaTailor runs simultaneously. */
  readonly MaxConcurrency?: number | undefined;
  /** A map of output bindings that controls which bindings the executor commits to the session state after all child… */
  readonly Output?: { readonly [key: string]: string | undefined } | undefined;
  /** The expression language used to evaluate expressions in the function configuration. */
  readonly Runtime?: string | undefined;
  /** The maximum time, in milliseconds, for all child functions to complete. */
  readonly TimeoutMilliseconds?: number | undefined;
}

/** Configuration for custom output functions. */
export interface Function_CustomOutputConfiguration {
  readonly Output?: { readonly [key: string]: string | undefined } | undefined;
  /** The expression language used to evaluate expressions in the function configuration. */
  readonly Runtime?: string | undefined;
}

/** A reference to a child function within an executor function. */
export interface Function_FunctionRef {
  /** An optional alternate name for the child function within the executor. */
  readonly Alias?: string | undefined;
  /** The identifier of the child function to execute. */
  readonly FunctionId?: string | undefined;
  /** An optional expression that evaluates to a boolean. */
  readonly RunCondition?: string | undefined;
}

/** Configuration for HTTP request functions. */
export interface Function_HttpRequestConfiguration {
  /** The body of the HTTP request. */
  readonly Body?: string | undefined;
  readonly Headers?: { readonly [key: string]: string | undefined } | undefined;
  readonly MethodType?: string | undefined;
  readonly Output?: { readonly [key: string]: string | undefined } | undefined;
  /** The timeout in milliseconds for the HTTP request. */
  readonly RequestTimeoutMilliseconds?: number | undefined;
  /** The expression language used to evaluate expressions in the function configuration. */
  readonly Runtime?: string | undefined;
  /** The URL endpoint for the HTTP request. */
  readonly Url?: string | undefined;
}

/** The configuration for a SEQUENTIAL_EXECUTOR function. */
export interface Function_SequentialExecutorConfiguration {
  /** An ordered list of 1 to 10 steps. */
  readonly FunctionList?: readonly Function_FunctionRef[] | undefined;
  /** A map of output bindings that controls which bindings the sequence commits to the session state after all steps… */
  readonly Output?: { readonly [key: string]: string | undefined } | undefined;
  /** The expression language used to evaluate expressions in the function configuration. */
  readonly Runtime?: string | undefined;
  /** The maximum time, in milliseconds, for the entire sequence to complete. */
  readonly TimeoutMilliseconds?: number | undefined;
}

/** `AWS::MediaTailor::LiveSource`: Live source configuration parameters. */
export interface LiveSource {
  /** The HTTP package configurations for the live source. */
  readonly HttpPackageConfigurations?: readonly LiveSource_HttpPackageConfiguration[] | undefined;
  /** The name that's used to refer to a live source. */
  readonly LiveSourceName?: string | undefined;
  /** The name of the source location. */
  readonly SourceLocationName?: string | undefined;
  /** The tags assigned to the live source. */
  readonly Tags?: readonly Tag[] | undefined;
  /** <p>The ARN of the live source.</p> */
  readonly Arn?: string | undefined;
}

/** The HTTP package configuration properties for the requested VOD source. */
export interface LiveSource_HttpPackageConfiguration {
  /** The relative path to the URL for this VOD source. */
  readonly Path?: string | undefined;
  /** The name of the source group. */
  readonly SourceGroup?: string | undefined;
  /** The streaming protocol for this package configuration. */
  readonly Type?: string | undefined;
}

/** `AWS::MediaTailor::PlaybackConfiguration`: Adds a new playback configuration to AWS Elemental MediaTailor. */
export interface PlaybackConfiguration {
  /** The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS) returns,… */
  readonly AdConditioningConfiguration?: PlaybackConfiguration_AdConditioningConfiguration | undefined;
  /** The configuration for the request to the specified Ad Decision Server URL. */
  readonly AdDecisionServerConfiguration?: PlaybackConfiguration_AdDecisionServerConfiguration | undefined;
  /** The URL for the ad decision server (ADS). */
  readonly AdDecisionServerUrl?: string | undefined;
  /** The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS). */
  readonly AdsPersonalizationConcurrency?: PlaybackConfiguration_AdsPersonalizationConcurrency | undefined;
  /** The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch workflows. */
  readonly AdsPersonalizationTimeouts?: PlaybackConfiguration_AdsPersonalizationTimeouts | undefined;
  /** The configuration for avail suppression, also known as ad suppression. */
  readonly AvailSuppression?: PlaybackConfiguration_AvailSuppression | undefined;
  /** The configuration for bumpers. */
  readonly Bumper?: PlaybackConfiguration_Bumper | undefined;
  /** The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment… */
  readonly CdnConfiguration?: PlaybackConfiguration_CdnConfiguration | undefined;
  /** The player parameters and aliases used as dynamic variables during session initialization. */
  readonly ConfigurationAliases?: { readonly [key: string]: Json | undefined } | undefined;
  /** The configuration for a DASH source. */
  readonly DashConfiguration?: PlaybackConfiguration_DashConfiguration | undefined;
  /** A map of event names to function identifiers for custom processing during session lifecycle events. */
  readonly FunctionMapping?: { readonly [key: string]: string | undefined } | undefined;
  /** The configuration for HLS content. */
  readonly HlsConfiguration?: PlaybackConfiguration_HlsConfiguration | undefined;
  /** The setting that controls whether players can use stitched or guided ad insertion. */
  readonly InsertionMode?: string | undefined;
  /** The configuration for pre-roll ad insertion. */
  readonly LivePreRollConfiguration?: PlaybackConfiguration_LivePreRollConfiguration | undefined;
  /** Defines where AWS Elemental MediaTailor sends logs for the playback configuration. */
  readonly LogConfiguration?: PlaybackConfiguration_LogConfiguration | undefined;
  /** The configuration for manifest processing rules. */
  readonly ManifestProcessingRules?: PlaybackConfiguration_ManifestProcessingRules | undefined;
  /** The identifier for the playback configuration. */
  readonly Name?: string | undefined;
  /** Defines the maximum duration of underfilled ad time (in seconds) allowed in an ad break. */
  readonly PersonalizationThresholdSeconds?: number | undefined;
  /** The URL for a video asset to transcode and use to fill in time that's not used by ads. */
  readonly SlateAdUrl?: string | undefined;
  /** The tags to assign to the playback configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name that is used to associate this playback configuration with a custom transcode profile. */
  readonly TranscodeProfileName?: string | undefined;
  /** The URL prefix for the parent manifest for the stream, minus the asset ID. */
  readonly VideoContentSourceUrl?: string | undefined;
  /** The Amazon Resource Name (ARN) for the playback configuration. */
  readonly PlaybackConfigurationArn?: string | undefined;
  /** The URL that the player accesses to get a manifest from MediaTailor. */
  readonly PlaybackEndpointPrefix?: string | undefined;
  /** The URL that the player uses to initialize a session that uses client-side reporting. */
  readonly SessionInitializationEndpointPrefix?: string | undefined;
}

/** The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS) returns. */
export interface PlaybackConfiguration_AdConditioningConfiguration {
  /** For ads that have media files with streaming delivery and supported file extensions, indicates what transcoding action… */
  readonly StreamingMediaFileConditioning?: string | undefined;
}

/** The configuration for the request to the specified Ad Decision Server URL. */
export interface PlaybackConfiguration_AdDecisionServerConfiguration {
  /** The configuration for the request to the Ad Decision Server URL. */
  readonly HttpRequest?: PlaybackConfiguration_HttpRequest | undefined;
  /** The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server. */
  readonly VastResponse?: PlaybackConfiguration_VastResponse | undefined;
}

/** For HLS, when set to `true`, MediaTailor passes through `EXT-X-CUE-IN`, `EXT-X-CUE-OUT`, and `EXT-X-SPLICEPOINT-SCTE35`… */
export interface PlaybackConfiguration_AdMarkerPassthrough {
  /** Enables ad marker passthrough for your configuration. */
  readonly Enabled?: boolean | undefined;
}

/** Settings for customizing what events are included in logs for interactions with the ad decision server (ADS). */
export interface PlaybackConfiguration_AdsInteractionLog {
  /** Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized with… */
  readonly ExcludeEventTypes?: readonly string[] | undefined;
  /** Indicates that MediaTailor emits `RAW_ADS_RESPONSE` logs for playback sessions that are initialized with this… */
  readonly PublishOptInEventTypes?: readonly string[] | undefined;
}

/** The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS). */
export interface PlaybackConfiguration_AdsPersonalizationConcurrency {
  /** Enables parallel processing of ADS requests in VOD workflows when the ADS returns VAST responses. */
  readonly EnableVodVastParallelization?: boolean | undefined;
  /** The maximum number of simultaneous requests that MediaTailor makes to the ADS for each manifest request. */
  readonly MaxConcurrentAdsRequests?: number | undefined;
}

/** The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch workflows. */
export interface PlaybackConfiguration_AdsPersonalizationTimeouts {
  /** The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during live or VOD playback. */
  readonly AdsRequestTimeoutMilliseconds?: number | undefined;
  /** The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for live manifests. */
  readonly LiveMaximumAdsPersonalizationTimeMilliseconds?: number | undefined;
  /** The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during prefetch retrieval. */
  readonly PrefetchAdsRequestTimeoutMilliseconds?: number | undefined;
  /** The maximum total time, in milliseconds, that MediaTailor spends on ADS activity during prefetch retrieval. */
  readonly PrefetchMaximumAdsPersonalizationTimeMilliseconds?: number | undefined;
  /** The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for VOD manifests. */
  readonly VodMaximumAdsPersonalizationTimeMilliseconds?: number | undefined;
}

/** The configuration for avail suppression, also known as ad suppression. */
export interface PlaybackConfiguration_AvailSuppression {
  /** Defines the policy to apply to the avail suppression mode. */
  readonly FillPolicy?: string | undefined;
  /** Sets the ad suppression mode. */
  readonly Mode?: string | undefined;
  /** A live edge offset time in HH:MM:SS. */
  readonly Value?: string | undefined;
}

/** The configuration for bumpers. */
export interface PlaybackConfiguration_Bumper {
  /** The URL for the end bumper asset. */
  readonly EndUrl?: string | undefined;
  /** The URL for the start bumper asset. */
  readonly StartUrl?: string | undefined;
}

/** The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment… */
export interface PlaybackConfiguration_CdnConfiguration {
  /** A non-default content delivery network (CDN) to serve ad segments. */
  readonly AdSegmentUrlPrefix?: string | undefined;
  /** A content delivery network (CDN) to cache content segments, so that content requests don’t always have to go to the… */
  readonly ContentSegmentUrlPrefix?: string | undefined;
}

/** The configuration for DASH content. */
export interface PlaybackConfiguration_DashConfiguration {
  /** The URL generated by MediaTailor to initiate a playback session. */
  readonly ManifestEndpointPrefix?: string | undefined;
  /** The setting that controls whether MediaTailor includes the Location tag in DASH manifests. */
  readonly MpdLocation?: string | undefined;
  /** The setting that controls whether MediaTailor handles manifests from the origin server as multi-period manifests or… */
  readonly OriginManifestType?: string | undefined;
}

/** The configuration for HLS content. */
export interface PlaybackConfiguration_HlsConfiguration {
  /** The URL that is used to initiate a playback session for devices that support Apple HLS. */
  readonly ManifestEndpointPrefix?: string | undefined;
}

/** The configuration for the request to the Ad Decision Server URL. */
export interface PlaybackConfiguration_HttpRequest {
  /** The body of the request to the Ad Decision Server URL. */
  readonly Body?: string | undefined;
  /** The compression type of the request sent to the Ad Decision Server URL. */
  readonly CompressRequest?: string | undefined;
  /** The headers in the request sent to the Ad Decision Server URL. */
  readonly Headers?: { readonly [key: string]: string | undefined } | undefined;
  /** Supported HTTP Methods for the request to the Ad Decision Server URL. */
  readonly HttpMethod?: string | undefined;
}

/** The configuration for pre-roll ad insertion. */
export interface PlaybackConfiguration_LivePreRollConfiguration {
  /** The configuration for the request to the pre-roll Ad Decision Server. */
  readonly AdDecisionServerConfiguration?: PlaybackConfiguration_PreRollAdDecisionServerConfiguration | undefined;
  /** The URL for the ad decision server (ADS) for pre-roll ads. */
  readonly AdDecisionServerUrl?: string | undefined;
  /** The maximum allowed duration for the pre-roll ad avail. */
  readonly MaxDurationSeconds?: number | undefined;
}

/** Defines where AWS Elemental MediaTailor sends logs for the playback configuration. */
export interface PlaybackConfiguration_LogConfiguration {
  /** Settings for customizing what events are included in logs for interactions with the ad decision server (ADS). */
  readonly AdsInteractionLog?: PlaybackConfiguration_AdsInteractionLog | undefined;
  /** The method used for collecting logs from AWS Elemental MediaTailor. */
  readonly EnabledLoggingStrategies?: readonly string[] | undefined;
  /** Settings for customizing what events are included in logs for interactions with the origin server. */
  readonly ManifestServiceInteractionLog?: PlaybackConfiguration_ManifestServiceInteractionLog | undefined;
  /** The percentage of session logs that MediaTailor sends to your configured log destination. */
  readonly PercentEnabled?: number | undefined;
}

/** The configuration for manifest processing rules. */
export interface PlaybackConfiguration_ManifestProcessingRules {
  /** For HLS, when set to `true`, MediaTailor passes through `EXT-X-CUE-IN`, `EXT-X-CUE-OUT`, and `EXT-X-SPLICEPOINT-SCTE35`… */
  readonly AdMarkerPassthrough?: PlaybackConfiguration_AdMarkerPassthrough | undefined;
}

/** Settings for customizing what events are included in logs for interactions with the origin server. */
export interface PlaybackConfiguration_ManifestServiceInteractionLog {
  /** Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized with… */
  readonly ExcludeEventTypes?: readonly string[] | undefined;
}

/** The configuration for the request to the pre-roll Ad Decision Server. */
export interface PlaybackConfiguration_PreRollAdDecisionServerConfiguration {
  /** The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server. */
  readonly VastResponse?: PlaybackConfiguration_PreRollVastResponse | undefined;
}

/** The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server. */
export interface PlaybackConfiguration_PreRollVastResponse {
  /** Determines how MediaTailor sequences ads returned in the pre-roll VAST response. */
  readonly AdSequencingMode?: string | undefined;
}

/** The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server. */
export interface PlaybackConfiguration_VastResponse {
  /** Determines how MediaTailor sequences ads returned in the VAST response from the Ad Decision Server. */
  readonly AdSequencingMode?: string | undefined;
}

/** `AWS::MediaTailor::PrefetchSchedule`: Definition of AWS::MediaTailor::PrefetchSchedule Resource Type */
export interface PrefetchSchedule {
  readonly Consumption?: PrefetchSchedule_PrefetchConsumption | undefined;
  /** The name to assign to the prefetch schedule. */
  readonly Name?: string | undefined;
  /** The name of the playback configuration. */
  readonly PlaybackConfigurationName?: string | undefined;
  readonly RecurringPrefetchConfiguration?: PrefetchSchedule_RecurringPrefetchConfiguration | undefined;
  readonly Retrieval?: PrefetchSchedule_PrefetchRetrieval | undefined;
  /** The frequency that MediaTailor creates prefetch schedules. */
  readonly ScheduleType?: string | undefined;
  /** An optional stream identifier that MediaTailor uses to prefetch ads for multiple streams that use the same playback… */
  readonly StreamId?: string | undefined;
  /** The tags assigned to the prefetch schedule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the prefetch schedule. */
  readonly Arn?: string | undefined;
}

export interface PrefetchSchedule_AvailMatchingCriteria {
  /** The dynamic variable(s) that MediaTailor should use as avail matching criteria. */
  readonly DynamicVariable?: string | undefined;
  /** For the DynamicVariable specified in AvailMatchingCriteria, the Operator that is used for the comparison. */
  readonly Operator?: string | undefined;
}

export interface PrefetchSchedule_PrefetchConsumption {
  /** If you only want MediaTailor to insert prefetched ads into avails that match specific dynamic variables, set the avail… */
  readonly AvailMatchingCriteria?: readonly PrefetchSchedule_AvailMatchingCriteria[] | undefined;
  /** The time when MediaTailor no longer considers the prefetched ads for use in an ad break, as an ISO 8601 date-time. */
  readonly EndTime?: string | undefined;
  /** The time when prefetched ads are considered for use in an ad break, as an ISO 8601 date-time. */
  readonly StartTime?: string | undefined;
}

export interface PrefetchSchedule_PrefetchRetrieval {
  /** The dynamic variables to use for substitution during prefetch requests to the ad decision server (ADS). */
  readonly DynamicVariables?: { readonly [key: string]: string | undefined } | undefined;
  /** The time when prefetch retrieval ends for the ad break, as an ISO 8601 date-time. */
  readonly EndTime?: string | undefined;
  /** The time when prefetch retrievals can start for this break, as an ISO 8601 date-time. */
  readonly StartTime?: string | undefined;
  readonly TrafficShapingRetrievalWindow?: PrefetchSchedule_TrafficShapingRetrievalWindow | undefined;
  readonly TrafficShapingTpsConfiguration?: PrefetchSchedule_TrafficShapingTpsConfiguration | undefined;
  /** Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time. */
  readonly TrafficShapingType?: string | undefined;
}

export interface PrefetchSchedule_RecurringConsumption {
  /** The configuration for the dynamic variables that determine which ad breaks that MediaTailor inserts prefetched ads in. */
  readonly AvailMatchingCriteria?: readonly PrefetchSchedule_AvailMatchingCriteria[] | undefined;
  /** The number of seconds that an ad is available for insertion after it was prefetched. */
  readonly RetrievedAdExpirationSeconds?: number | undefined;
}

export interface PrefetchSchedule_RecurringPrefetchConfiguration {
  /** The end time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601 date-time. */
  readonly EndTime?: string | undefined;
  readonly RecurringConsumption?: PrefetchSchedule_RecurringConsumption | undefined;
  readonly RecurringRetrieval?: PrefetchSchedule_RecurringRetrieval | undefined;
  /** The start time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601 date-time. */
  readonly StartTime?: string | undefined;
}

export interface PrefetchSchedule_RecurringRetrieval {
  /** The number of seconds that MediaTailor waits after an ad avail before prefetching ads for the next avail. */
  readonly DelayAfterAvailEndSeconds?: number | undefined;
  /** The dynamic variables to use for substitution during prefetch requests to the ADS. */
  readonly DynamicVariables?: { readonly [key: string]: string | undefined } | undefined;
  readonly TrafficShapingRetrievalWindow?: PrefetchSchedule_TrafficShapingRetrievalWindow | undefined;
  readonly TrafficShapingTpsConfiguration?: PrefetchSchedule_TrafficShapingTpsConfiguration | undefined;
  /** Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time. */
  readonly TrafficShapingType?: string | undefined;
}

export interface PrefetchSchedule_TrafficShapingRetrievalWindow {
  /** The amount of time, in seconds, that MediaTailor spreads prefetch requests to the ADS. */
  readonly RetrievalWindowDurationSeconds?: number | undefined;
}

export interface PrefetchSchedule_TrafficShapingTpsConfiguration {
  /** The expected peak number of concurrent viewers for your content. */
  readonly PeakConcurrentUsers?: number | undefined;
  /** The maximum number of transactions per second (TPS) that your ad decision server (ADS) can handle. */
  readonly PeakTps?: number | undefined;
}

/** `AWS::MediaTailor::SourceLocation`: A source location is a container for sources. */
export interface SourceLocation {
  /** The access configuration for the source location. */
  readonly AccessConfiguration?: SourceLocation_AccessConfiguration | undefined;
  /** The default segment delivery configuration. */
  readonly DefaultSegmentDeliveryConfiguration?: SourceLocation_DefaultSegmentDeliveryConfiguration | undefined;
  /** The HTTP configuration for the source location. */
  readonly HttpConfiguration?: SourceLocation_HttpConfiguration | undefined;
  /** The segment delivery configurations for the source location. */
  readonly SegmentDeliveryConfigurations?: readonly SourceLocation_SegmentDeliveryConfiguration[] | undefined;
  /** The name of the source location. */
  readonly SourceLocationName?: string | undefined;
  /** The tags assigned to the source location. */
  readonly Tags?: readonly Tag[] | undefined;
  /** <p>The ARN of the source location.</p> */
  readonly Arn?: string | undefined;
}

/** Access configuration parameters. */
export interface SourceLocation_AccessConfiguration {
  /** The type of authentication used to access content from `HttpConfiguration::BaseUrl` on your source location. */
  readonly AccessType?: string | undefined;
  /** AWS Secrets Manager access token configuration parameters. */
  readonly SecretsManagerAccessTokenConfiguration?: SourceLocation_SecretsManagerAccessTokenConfiguration | undefined;
}

/** The optional configuration for a server that serves segments. */
export interface SourceLocation_DefaultSegmentDeliveryConfiguration {
  /** The hostname of the server that will be used to serve segments. */
  readonly BaseUrl?: string | undefined;
}

/** The HTTP configuration for the source location. */
export interface SourceLocation_HttpConfiguration {
  /** The base URL for the source location host server. */
  readonly BaseUrl?: string | undefined;
}

/** AWS Secrets Manager access token configuration parameters. */
export interface SourceLocation_SecretsManagerAccessTokenConfiguration {
  /** The name of the HTTP header used to supply the access token in requests to the source location. */
  readonly HeaderName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the access token. */
  readonly SecretArn?: string | undefined;
  /** The AWS Secrets Manager SecretString key associated with the access token. */
  readonly SecretStringKey?: string | undefined;
}

/** The segment delivery configuration settings. */
export interface SourceLocation_SegmentDeliveryConfiguration {
  /** The base URL of the host or path of the segment delivery server that you're using to serve segments. */
  readonly BaseUrl?: string | undefined;
  /** A unique identifier used to distinguish between multiple segment delivery configurations in a source location. */
  readonly Name?: string | undefined;
}

/** `AWS::MediaTailor::VodSource`: The VOD source configuration parameters. */
export interface VodSource {
  /** The HTTP package configurations for the VOD source. */
  readonly HttpPackageConfigurations?: readonly VodSource_HttpPackageConfiguration[] | undefined;
  /** The name of the source location that the VOD source is associated with. */
  readonly SourceLocationName?: string | undefined;
  /** The tags assigned to the VOD source. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the VOD source. */
  readonly VodSourceName?: string | undefined;
  /** <p>The ARN of the VOD source.</p> */
  readonly Arn?: string | undefined;
}

/** The HTTP package configuration properties for the requested VOD source. */
export interface VodSource_HttpPackageConfiguration {
  /** The relative path to the URL for this VOD source. */
  readonly Path?: string | undefined;
  /** The name of the source group. */
  readonly SourceGroup?: string | undefined;
  /** The streaming protocol for this package configuration. */
  readonly Type?: string | undefined;
}

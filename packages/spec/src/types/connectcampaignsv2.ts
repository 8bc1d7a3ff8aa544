// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::ConnectCampaignsV2::Campaign`: Creates an outbound campaign. */
export interface Campaign {
  /** Contains channel subtype configuration for an outbound campaign. */
  readonly ChannelSubtypeConfig?: Campaign_ChannelSubtypeConfig | undefined;
  /** Communication limits configuration for an outbound campaign. */
  readonly CommunicationLimitsOverride?: Campaign_CommunicationLimitsConfig | undefined;
  /** Contains communication time configuration for an outbound campaign. */
  readonly CommunicationTimeConfig?: Campaign_CommunicationTimeConfig | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Connect campaign flow associated with the outbound campaign. */
  readonly ConnectCampaignFlowArn?: string | undefined;
  /** The identifier of the Amazon Connect instance. */
  readonly ConnectInstanceId?: string | undefined;
  /** Entry limits config for a campaign */
  readonly EntryLimitsConfig?: Campaign_EntryLimitsConfig | undefined;
  /** The name of the outbound campaign. */
  readonly Name?: string | undefined;
  /** Contains the schedule configuration. */
  readonly Schedule?: Campaign_Schedule | undefined;
  /** Contains source configuration. */
  readonly Source?: Campaign_Source | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of campaign. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN). */
  readonly Arn?: string | undefined;
}

/** Contains answering machine detection configuration. */
export interface Campaign_AnswerMachineDetectionConfig {
  /** Whether or not waiting for an answer machine prompt is enabled. */
  readonly AwaitAnswerMachinePrompt?: boolean | undefined;
  /** Enables answering machine detection. */
  readonly EnableAnswerMachineDetection?: boolean | undefined;
}

/** Contains channel subtype configuration for an outbound campaign. */
export interface Campaign_ChannelSubtypeConfig {
  /** The configuration of the email channel subtype. */
  readonly Email?: Campaign_EmailChannelSubtypeConfig | undefined;
  /** The configuration of the SMS channel subtype. */
  readonly Sms?: Campaign_SmsChannelSubtypeConfig | undefined;
  /** The configuration of the telephony channel subtype. */
  readonly Telephony?: Campaign_TelephonyChannelSubtypeConfig | undefined;
  /** The configuration of the WhatsApp channel subtype. */
  readonly WhatsApp?: Campaign_WhatsAppChannelSubtypeConfig | undefined;
}

/** Contains information about a communication limit. */
export interface Campaign_CommunicationLimit {
  /** The frequency of communication limit evaluation. */
  readonly Frequency?: number | undefined;
  /** The maximum outreaching count for each recipient. */
  readonly MaxCountPerRecipient?: number | undefined;
  /** The unit of communication limit evaluation. */
  readonly Unit?: string | undefined;
}

/** Contains information about communication limits. */
export interface Campaign_CommunicationLimits {
  /** The list of CommunicationLimits. */
  readonly CommunicationLimitList?: readonly Campaign_CommunicationLimit[] | undefined;
}

/** Contains the communication limits configuration for an outbound campaign. */
export interface Campaign_CommunicationLimitsConfig {
  /** The CommunicationLimits that apply to all channel subtypes defined in an outbound campaign. */
  readonly AllChannelsSubtypes?: Campaign_CommunicationLimits | undefined;
  /** Opt-in or Opt-out from instance-level limits. */
  readonly InstanceLimitsHandling?: string | undefined;
}

/** Communication time configuration for an outbound campaign. */
export interface Campaign_CommunicationTimeConfig {
  /** The communication time configuration for the email channel subtype. */
  readonly Email?: Campaign_TimeWindow | undefined;
  /** The local timezone configuration. */
  readonly LocalTimeZoneConfig?: Campaign_LocalTimeZoneConfig | undefined;
  /** The communication time configuration for the SMS channel subtype. */
  readonly Sms?: Campaign_TimeWindow | undefined;
  /** The communication time configuration for the telephony channel subtype. */
  readonly Telephony?: Campaign_TimeWindow | undefined;
  /** The communication time configuration for the WhatsApp channel subtype. */
  readonly WhatsApp?: Campaign_TimeWindow | undefined;
}

/** The daily hours configuration. */
export interface Campaign_DailyHour {
  /** The key for DailyHour. */
  readonly Key?: string | undefined;
  /** The value for DailyHour. */
  readonly Value?: readonly Campaign_TimeRange[] | undefined;
}

/** The configuration for the email channel subtype. */
export interface Campaign_EmailChannelSubtypeConfig {
  /** The allocation of email capacity between multiple running outbound campaigns. */
  readonly Capacity?: number | undefined;
  /** The default email outbound configuration of an outbound campaign. */
  readonly DefaultOutboundConfig?: Campaign_EmailOutboundConfig | undefined;
  /** The outbound mode for email of an outbound campaign. */
  readonly OutboundMode?: Campaign_EmailOutboundMode | undefined;
}

/** The outbound configuration for email. */
export interface Campaign_EmailOutboundConfig {
  /** The Amazon Connect source email address. */
  readonly ConnectSourceEmailAddress?: string | undefined;
  /** The display name for the Amazon Connect source email address. */
  readonly SourceEmailAddressDisplayName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Q in Connect template. */
  readonly WisdomTemplateArn?: string | undefined;
}

/** Contains information about email outbound mode. */
export interface Campaign_EmailOutboundMode {
  /** The agentless outbound mode configuration for email. */
  readonly AgentlessConfig?: Json | undefined;
}

/** Entry limits config for a campaign */
export interface Campaign_EntryLimitsConfig {
  /** Maximum number of entries per participant. */
  readonly MaxEntryCount?: number | undefined;
  /** Time duration in ISO 8601 format */
  readonly MinEntryInterval?: string | undefined;
}

/** The event trigger of the campaign. */
export interface Campaign_EventTrigger {
  /** The Amazon Resource Name (ARN) of the Customer Profiles domain. */
  readonly CustomerProfilesDomainArn?: string | undefined;
}

/** The configuration of timezone for recipient. */
export interface Campaign_LocalTimeZoneConfig {
  /** The timezone to use for all recipients. */
  readonly DefaultTimeZone?: string | undefined;
  /** Detects methods for the recipient's timezone. */
  readonly LocalTimeZoneDetection?: readonly string[] | undefined;
  /** Local TimeZone Detection scope */
  readonly LocalTimeZoneDetectionScope?: string | undefined;
}

/** Contains information about open hours. */
export interface Campaign_OpenHours {
  /** The daily hours configuration. */
  readonly DailyHours?: readonly Campaign_DailyHour[] | undefined;
}

/** Contains predictive outbound mode configuration. */
export interface Campaign_PredictiveConfig {
  /** Bandwidth allocation for the predictive outbound mode. */
  readonly BandwidthAllocation?: number | undefined;
}

/** Contains preview outbound mode configuration. */
export interface Campaign_PreviewConfig {
  /** Agent actions for the preview outbound mode. */
  readonly AgentActions?: readonly string[] | undefined;
  /** Bandwidth allocation for the preview outbound mode. */
  readonly BandwidthAllocation?: number | undefined;
  /** Countdown timer configuration for preview outbound mode. */
  readonly TimeoutConfig?: Campaign_TimeoutConfig | undefined;
}

/** Contains the progressive outbound mode configuration. */
export interface Campaign_ProgressiveConfig {
  /** Bandwidth allocation for the progressive outbound mode. */
  readonly BandwidthAllocation?: number | undefined;
}

/** Contains information about a restricted period. */
export interface Campaign_RestrictedPeriod {
  /** The end date of the restricted period. */
  readonly EndDate?: string | undefined;
  /** The name of the restricted period. */
  readonly Name?: string | undefined;
  /** The start date of the restricted period. */
  readonly StartDate?: string | undefined;
}

/** Contains information about restricted periods. */
export interface Campaign_RestrictedPeriods {
  /** The restricted period list. */
  readonly RestrictedPeriodList?: readonly Campaign_RestrictedPeriod[] | undefined;
}

/** Contains the schedule configuration. */
export interface Campaign_Schedule {
  /** The end time of the schedule in UTC. */
  readonly EndTime?: string | undefined;
  /** The refresh frequency of the campaign. */
  readonly RefreshFrequency?: string | undefined;
  /** The start time of the schedule in UTC. */
  readonly StartTime?: string | undefined;
}

/** The configuration for the SMS channel subtype. */
export interface Campaign_SmsChannelSubtypeConfig {
  /** The allocation of SMS capacity between multiple running outbound campaigns. */
  readonly Capacity?: number | undefined;
  /** The default SMS outbound configuration of an outbound campaign. */
  readonly DefaultOutboundConfig?: Campaign_SmsOutboundConfig | undefined;
  /** The outbound mode of SMS for an outbound campaign. */
  readonly OutboundMode?: Campaign_SmsOutboundMode | undefined;
}

/** The outbound configuration for SMS. */
export interface Campaign_SmsOutboundConfig {
  /** The Amazon Resource Name (ARN) of the Amazon Connect source SMS phone number. */
  readonly ConnectSourcePhoneNumberArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Q in Connect template. */
  readonly WisdomTemplateArn?: string | undefined;
}

/** Contains information about the SMS outbound mode. */
export interface Campaign_SmsOutboundMode {
  /** Contains agentless outbound mode configuration. */
  readonly AgentlessConfig?: Json | undefined;
}

/** Contains source configuration. */
export interface Campaign_Source {
  /** The Amazon Resource Name (ARN) of the Customer Profiles segment. */
  readonly CustomerProfilesSegmentArn?: string | undefined;
  /** The event trigger of the campaign. */
  readonly EventTrigger?: Campaign_EventTrigger | undefined;
}

/** The configuration for the telephony channel subtype. */
export interface Campaign_TelephonyChannelSubtypeConfig {
  /** The allocation of telephony capacity between multiple running outbound campaigns. */
  readonly Capacity?: number | undefined;
  /** The identifier of the Amazon Connect queue associated with telephony outbound requests of an outbound campaign. */
  readonly ConnectQueueId?: string | undefined;
  /** The default telephony outbound configuration of an outbound campaign. */
  readonly DefaultOutboundConfig?: Campaign_TelephonyOutboundConfig | undefined;
  /** The outbound mode of telephony for an outbound campaign. */
  readonly OutboundMode?: Campaign_TelephonyOutboundMode | undefined;
}

/** The outbound configuration for telephony. */
export interface Campaign_TelephonyOutboundConfig {
  /** The answering machine detection configuration. */
  readonly AnswerMachineDetectionConfig?: Campaign_AnswerMachineDetectionConfig | undefined;
  /** The identifier of the published Amazon Connect contact flow. */
  readonly ConnectContactFlowId?: string | undefined;
  /** The Amazon Connect source phone number. */
  readonly ConnectSourcePhoneNumber?: string | undefined;
  /** The ring timeout configuration for outbound calls. */
  readonly RingTimeout?: number | undefined;
}

/** Contains information about telephony outbound mode. */
export interface Campaign_TelephonyOutboundMode {
  /** The agentless outbound mode configuration for telephony. */
  readonly AgentlessConfig?: Json | undefined;
  /** Contains predictive outbound mode configuration. */
  readonly PredictiveConfig?: Campaign_PredictiveConfig | undefined;
  /** Contains preview outbound mode configuration. */
  readonly PreviewConfig?: Campaign_PreviewConfig | undefined;
  /** Contains progressive telephony outbound mode configuration. */
  readonly ProgressiveConfig?: Campaign_ProgressiveConfig | undefined;
}

/** Contains information about a time range. */
export interface Campaign_TimeRange {
  /** The end time of the time range. */
  readonly EndTime?: string | undefined;
  /** The start time of the time range. */
  readonly StartTime?: string | undefined;
}

/** Contains information about a time window. */
export interface Campaign_TimeWindow {
  /** The open hours configuration. */
  readonly OpenHours?: Campaign_OpenHours | undefined;
  /** The restricted periods configuration. */
  readonly RestrictedPeriods?: Campaign_RestrictedPeriods | undefined;
}

/** Contains preview outbound mode timeout configuration. */
export interface Campaign_TimeoutConfig {
  /** Duration in seconds for the countdown timer. */
  readonly DurationInSeconds?: number | undefined;
}

/** The configuration for the WhatsApp channel subtype. */
export interface Campaign_WhatsAppChannelSubtypeConfig {
  /** The allocation of WhatsApp capacity between multiple running outbound campaigns. */
  readonly Capacity?: number | undefined;
  /** The default WhatsApp outbound configuration of an outbound campaign. */
  readonly DefaultOutboundConfig?: Campaign_WhatsAppOutboundConfig | undefined;
  /** The outbound mode for WhatsApp of an outbound campaign. */
  readonly OutboundMode?: Campaign_WhatsAppOutboundMode | undefined;
}

/** The outbound configuration for WhatsApp. */
export interface Campaign_WhatsAppOutboundConfig {
  /** The Amazon Resource Name (ARN) of the Amazon Connect source WhatsApp phone number. */
  readonly ConnectSourcePhoneNumberArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Q in Connect template. */
  readonly WisdomTemplateArn?: string | undefined;
}

/** Contains information about the WhatsApp outbound mode. */
export interface Campaign_WhatsAppOutboundMode {
  /** Agentless config */
  readonly AgentlessConfig?: Json | undefined;
}

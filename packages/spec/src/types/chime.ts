// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Chime::AppInstance`: Resource Type definition for AWS::Chime::AppInstance */
export interface AppInstance {
  /** The metadata of the AppInstance. */
  readonly Metadata?: string | undefined;
  /** The name of the AppInstance. */
  readonly Name?: string | undefined;
  /** Tags assigned to the AppInstance. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Number (ARN) of the AppInstance. */
  readonly AppInstanceArn?: string | undefined;
  /** The time at which an AppInstance was created, as an ISO 8601 timestamp. */
  readonly CreatedTimestamp?: string | undefined;
  /** The time an AppInstance was last updated, as an ISO 8601 timestamp. */
  readonly LastUpdatedTimestamp?: string | undefined;
}

/** `AWS::Chime::AppInstanceBot`: Resource Type definition for AWS::Chime::AppInstanceBot */
export interface AppInstanceBot {
  /** The ARN of the AppInstance. */
  readonly AppInstanceArn?: string | undefined;
  /** A structure that contains configuration data. */
  readonly Configuration?: AppInstanceBot_Configuration | undefined;
  /** The metadata of the AppInstanceBot. */
  readonly Metadata?: string | undefined;
  /** The name of the AppInstanceBot. */
  readonly Name?: string | undefined;
  /** The tags assigned to the AppInstanceBot. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the AppInstanceBot. */
  readonly AppInstanceBotArn?: string | undefined;
  /** The time at which the AppInstanceBot was created, as an ISO 8601 timestamp. */
  readonly CreatedTimestamp?: string | undefined;
  /** The time at which the AppInstanceBot was last updated, as an ISO 8601 timestamp. */
  readonly LastUpdatedTimestamp?: string | undefined;
}

/** A structure that contains configuration data. */
export interface AppInstanceBot_Configuration {
  /** The configuration for an Amazon Lex V2 bot. */
  readonly Lex?: AppInstanceBot_LexConfiguration | undefined;
}

/** Specifies the type of message that triggers a bot. */
export interface AppInstanceBot_InvokedBy {
  /** Sets standard messages as the bot trigger. */
  readonly StandardMessages?: string | undefined;
  /** Sets targeted messages as the bot trigger. */
  readonly TargetedMessages?: string | undefined;
}

/** The configuration for an Amazon Lex V2 bot. */
export interface AppInstanceBot_LexConfiguration {
  /** Specifies the type of message that triggers a bot. */
  readonly InvokedBy?: AppInstanceBot_InvokedBy | undefined;
  /** The ARN of the Amazon Lex V2 bot's alias. */
  readonly LexBotAliasArn?: string | undefined;
  /** Identifies the Amazon Lex V2 bot's language and locale. */
  readonly LocaleId?: string | undefined;
  /** Determines whether the Amazon Lex V2 bot responds to all standard messages. */
  readonly RespondsTo?: string | undefined;
  /** The name of the welcome intent configured in the Amazon Lex V2 bot. */
  readonly WelcomeIntent?: string | undefined;
}

/** `AWS::Chime::AppInstanceUser`: Resource Type definition for AWS::Chime::AppInstanceUser */
export interface AppInstanceUser {
  readonly AppInstanceArn?: string | undefined;
  readonly AppInstanceUserId?: string | undefined;
  readonly ExpirationSettings?: AppInstanceUser_ExpirationSettings | undefined;
  readonly Metadata?: string | undefined;
  readonly Name?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AppInstanceUserArn?: string | undefined;
}

export interface AppInstanceUser_ExpirationSettings {
  readonly ExpirationCriterion?: string | undefined;
  readonly ExpirationDays?: number | undefined;
}

/** `AWS::Chime::Channel`: Creates a channel in an Amazon Chime SDK Messaging AppInstance. */
export interface Channel {
  /** The ARN of the AppInstance that contains the channel. */
  readonly AppInstanceArn?: string | undefined;
  /** The ID of the channel. */
  readonly ChannelId?: string | undefined;
  /** The ARN of the AppInstanceUser or AppInstanceBot that performs every operation on this channel. */
  readonly ChimeBearer?: string | undefined;
  /** The attributes required to configure and create an elastic channel. */
  readonly ElasticChannelConfiguration?: Channel_ElasticChannelConfiguration | undefined;
  /** Settings that control the interval after which the channel is automatically deleted. */
  readonly ExpirationSettings?: Channel_ExpirationSettings | undefined;
  /** The ARNs of the AppInstanceUsers to add to the channel as members when it is created. */
  readonly MemberArns?: readonly string[] | undefined;
  /** The metadata of the channel. */
  readonly Metadata?: string | undefined;
  /** The channel mode. */
  readonly Mode?: string | undefined;
  /** The ARNs of the AppInstanceUsers to add to the channel as moderators when it is created. */
  readonly ModeratorArns?: readonly string[] | undefined;
  /** The name of the channel. */
  readonly Name?: string | undefined;
  /** The channel's privacy level. */
  readonly Privacy?: string | undefined;
  /** The tags for the channel. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the channel. */
  readonly Arn?: string | undefined;
  /** The ARN of the channel flow. */
  readonly ChannelFlowArn?: string | undefined;
  /** The AppInstanceUser or AppInstanceBot that created the channel. */
  readonly CreatedBy?: Channel_Identity | undefined;
  /** The time at which the channel was created. */
  readonly CreatedTimestamp?: string | undefined;
  /** The time at which a member sent the last message in the channel. */
  readonly LastMessageTimestamp?: string | undefined;
  /** The time at which the channel was last updated. */
  readonly LastUpdatedTimestamp?: string | undefined;
}

/** The attributes required to configure and create an elastic channel. */
export interface Channel_ElasticChannelConfiguration {
  /** The maximum number of SubChannels allowed in the elastic channel. */
  readonly MaximumSubChannels?: number | undefined;
  /** The minimum allowed percentage of TargetMembershipsPerSubChannel users, used to balance members across SubChannels. */
  readonly MinimumMembershipPercentage?: number | undefined;
  /** The maximum number of members allowed in a SubChannel. */
  readonly TargetMembershipsPerSubChannel?: number | undefined;
}

/** Settings that control the interval after which the channel is automatically deleted. */
export interface Channel_ExpirationSettings {
  /** The condition the expiration period is measured from. */
  readonly ExpirationCriterion?: string | undefined;
  /** The period in days after which the system automatically deletes the channel. */
  readonly ExpirationDays?: number | undefined;
}

/** The AppInstanceUser or AppInstanceBot that created the channel. */
export interface Channel_Identity {
  /** The ARN in an identity. */
  readonly Arn?: string | undefined;
  /** The name in an identity. */
  readonly Name?: string | undefined;
}

/** `AWS::Chime::ChannelFlow`: Creates a channel flow in the Amazon Chime SDK Messaging service. */
export interface ChannelFlow {
  /** The ARN of the app instance. */
  readonly AppInstanceArn?: string | undefined;
  /** The name of the channel flow. */
  readonly Name?: string | undefined;
  /** Information about the processor Lambda functions. */
  readonly Processors?: readonly ChannelFlow_Processor[] | undefined;
  /** The tags for the channel flow. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the app instance, extracted from the channel flow ARN. */
  readonly AppInstanceId?: string | undefined;
  /** The ARN of the channel flow. */
  readonly Arn?: string | undefined;
  /** The ID of the channel flow, extracted from the channel flow ARN. */
  readonly ChannelFlowId?: string | undefined;
  /** The time at which the channel flow was created. */
  readonly CreatedTimestamp?: string | undefined;
  /** The time at which the channel flow was last updated. */
  readonly LastUpdatedTimestamp?: string | undefined;
}

/** Stores metadata about a Lambda processor. */
export interface ChannelFlow_LambdaConfiguration {
  /** Controls how the Lambda function is invoked. */
  readonly InvocationType?: string | undefined;
  /** The ARN of the Lambda message processing function. */
  readonly ResourceArn?: string | undefined;
}

/** Information about a processor in a channel flow. */
export interface ChannelFlow_Processor {
  /** A processor's metadata. */
  readonly Configuration?: ChannelFlow_ProcessorConfiguration | undefined;
  /** The sequence in which processors run. */
  readonly ExecutionOrder?: number | undefined;
  /** Determines whether to continue or stop processing when communication with a processor fails. */
  readonly FallbackAction?: string | undefined;
  /** The name of the processor. */
  readonly Name?: string | undefined;
}

/** A processor's metadata. */
export interface ChannelFlow_ProcessorConfiguration {
  /** Stores metadata about a Lambda processor. */
  readonly Lambda?: ChannelFlow_LambdaConfiguration | undefined;
}

/** `AWS::Chime::MediaInsightsPipelineConfiguration`: Resource Type definition for an Amazon Chime SDK Media Insights Pipeline Configuration */
export interface MediaInsightsPipelineConfiguration {
  /** The elements in the configuration. */
  readonly Elements?: readonly MediaInsightsPipelineConfiguration_MediaInsightsPipelineConfigurationElement[] | undefined;
  /** The name of the media insights pipeline configuration. */
  readonly MediaInsightsPipelineConfigurationName?: string | undefined;
  readonly RealTimeAlertConfiguration?: MediaInsightsPipelineConfiguration_RealTimeAlertConfiguration | undefined;
  /** The ARN of the role used by the service to access Amazon Web Services resources. */
  readonly ResourceAccessRoleArn?: string | undefined;
  /** The tags associated with the configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time at which the configuration was created. */
  readonly CreatedTimestamp?: string | undefined;
  /** The ARN of the configuration. */
  readonly MediaInsightsPipelineConfigurationArn?: string | undefined;
  /** The unique identifier of the configuration. */
  readonly MediaInsightsPipelineConfigurationId?: string | undefined;
  /** The time at which the configuration was last updated. */
  readonly UpdatedTimestamp?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_AmazonTranscribeCallAnalyticsProcessorConfiguration {
  /** The categories to send to the insights target. */
  readonly CallAnalyticsStreamCategories?: readonly string[] | undefined;
  /** Labels all PII identified in the transcript. */
  readonly ContentIdentificationType?: string | undefined;
  /** Redacts all PII identified in the transcript. */
  readonly ContentRedactionType?: string | undefined;
  /** Enables partial result stabilization. */
  readonly EnablePartialResultsStabilization?: boolean | undefined;
  /** If true, partial results are filtered out. */
  readonly FilterPartialResults?: boolean | undefined;
  /** The language code in the configuration. */
  readonly LanguageCode?: string | undefined;
  /** The name of the custom language model. */
  readonly LanguageModelName?: string | undefined;
  /** The level of stability for partial results. */
  readonly PartialResultsStability?: string | undefined;
  /** The types of PII to redact. */
  readonly PiiEntityTypes?: string | undefined;
  readonly PostCallAnalyticsSettings?: MediaInsightsPipelineConfiguration_PostCallAnalyticsSettings | undefined;
  /** The vocabulary filtering method. */
  readonly VocabularyFilterMethod?: string | undefined;
  /** The name of the custom vocabulary filter. */
  readonly VocabularyFilterName?: string | undefined;
  /** The name of the custom vocabulary. */
  readonly VocabularyName?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_AmazonTranscribeProcessorConfiguration {
  /** Labels all PII identified in the transcript. */
  readonly ContentIdentificationType?: string | undefined;
  /** Redacts all PII identified in the transcript. */
  readonly ContentRedactionType?: string | undefined;
  /** Enables partial result stabilization. */
  readonly EnablePartialResultsStabilization?: boolean | undefined;
  /** If true, partial results are filtered out. */
  readonly FilterPartialResults?: boolean | undefined;
  /** Turns language identification on or off. */
  readonly IdentifyLanguage?: boolean | undefined;
  /** Turns multiple language identification on or off. */
  readonly IdentifyMultipleLanguages?: boolean | undefined;
  /** The language code. */
  readonly LanguageCode?: string | undefined;
  /** The name of the custom language model. */
  readonly LanguageModelName?: string | undefined;
  /** The language options for transcription. */
  readonly LanguageOptions?: string | undefined;
  /** The level of stability for partial results. */
  readonly PartialResultsStability?: string | undefined;
  /** The types of PII to redact. */
  readonly PiiEntityTypes?: string | undefined;
  /** The preferred language for transcription. */
  readonly PreferredLanguage?: string | undefined;
  /** Enables speaker partitioning. */
  readonly ShowSpeakerLabel?: boolean | undefined;
  /** The vocabulary filtering method. */
  readonly VocabularyFilterMethod?: string | undefined;
  /** The name of the custom vocabulary filter. */
  readonly VocabularyFilterName?: string | undefined;
  /** The names of the custom vocabulary filters. */
  readonly VocabularyFilterNames?: string | undefined;
  /** The name of the custom vocabulary. */
  readonly VocabularyName?: string | undefined;
  /** The names of the custom vocabularies. */
  readonly VocabularyNames?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_IssueDetectionConfiguration {
  /** The name of the issue detection rule. */
  readonly RuleName?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_KeywordMatchConfiguration {
  /** The keywords or phrases to match. */
  readonly Keywords?: readonly string[] | undefined;
  /** Matches keywords on their presence or absence. */
  readonly Negate?: boolean | undefined;
  /** The name of the keyword match rule. */
  readonly RuleName?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_KinesisDataStreamSinkConfiguration {
  /** The ARN of the Kinesis Data Stream sink. */
  readonly InsightsTarget?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_MediaInsightsPipelineConfigurationElement {
  readonly AmazonTranscribeCallAnalyticsProcessorConfiguration?: MediaInsightsPipelineConfiguration_AmazonTranscribeCallAnalyticsProcessorConfiguration | undefined;
  readonly AmazonTranscribeProcessorConfiguration?: MediaInsightsPipelineConfiguration_AmazonTranscribeProcessorConfiguration | undefined;
  readonly KinesisDataStreamSinkConfiguration?: MediaInsightsPipelineConfiguration_KinesisDataStreamSinkConfiguration | undefined;
  readonly S3RecordingSinkConfiguration?: MediaInsightsPipelineConfiguration_S3RecordingSinkConfiguration | undefined;
  /** The element type. */
  readonly Type?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_PostCallAnalyticsSettings {
  /** The content redaction output settings. */
  readonly ContentRedactionOutput?: string | undefined;
  /** The ARN of the role used by Transcribe to upload post-call analysis. */
  readonly DataAccessRoleArn?: string | undefined;
  /** The ID of the KMS key used to encrypt the output. */
  readonly OutputEncryptionKMSKeyId?: string | undefined;
  /** The URL of the Amazon S3 bucket for post-call data. */
  readonly OutputLocation?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_RealTimeAlertConfiguration {
  /** Turns off real-time alerts. */
  readonly Disabled?: boolean | undefined;
  /** The rules in the alert. */
  readonly Rules?: readonly MediaInsightsPipelineConfiguration_RealTimeAlertRule[] | undefined;
}

export interface MediaInsightsPipelineConfiguration_RealTimeAlertRule {
  readonly IssueDetectionConfiguration?: MediaInsightsPipelineConfiguration_IssueDetectionConfiguration | undefined;
  readonly KeywordMatchConfiguration?: MediaInsightsPipelineConfiguration_KeywordMatchConfiguration | undefined;
  readonly SentimentConfiguration?: MediaInsightsPipelineConfiguration_SentimentConfiguration | undefined;
  /** The type of alert rule. */
  readonly Type?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_S3RecordingSinkConfiguration {
  /** The default URI of the Amazon S3 bucket. */
  readonly Destination?: string | undefined;
  /** The recording file format. */
  readonly RecordingFileFormat?: string | undefined;
}

export interface MediaInsightsPipelineConfiguration_SentimentConfiguration {
  /** The name of the sentiment rule. */
  readonly RuleName?: string | undefined;
  /** The type of sentiment. */
  readonly SentimentType?: string | undefined;
  /** The analysis interval in seconds. */
  readonly TimePeriod?: number | undefined;
}

/** `AWS::Chime::MediaPipelineKinesisVideoStreamPool`: Resource Type definition for an Amazon Chime SDK Media Pipeline Kinesis Video Stream Pool */
export interface MediaPipelineKinesisVideoStreamPool {
  /** The name of the Kinesis Video Stream Pool. */
  readonly PoolName?: string | undefined;
  /** The configuration settings for the Kinesis video stream. */
  readonly StreamConfiguration?: MediaPipelineKinesisVideoStreamPool_StreamConfiguration | undefined;
  /** The tags associated with the Kinesis Video Stream Pool. */
  readonly Tags?: readonly MediaPipelineKinesisVideoStreamPool_TagsItems[] | undefined;
  /** The ARN of the Kinesis Video Stream Pool. */
  readonly Arn?: string | undefined;
  /** The time at which the Kinesis Video Stream Pool was created. */
  readonly CreatedTimestamp?: string | undefined;
  /** The unique identifier of the Kinesis Video Stream Pool. */
  readonly PoolId?: string | undefined;
  /** The status of the Kinesis Video Stream Pool. */
  readonly PoolStatus?: string | undefined;
  /** The time at which the Kinesis Video Stream Pool was last updated. */
  readonly UpdatedTimestamp?: string | undefined;
}

/** The configuration settings for the Kinesis video stream. */
export interface MediaPipelineKinesisVideoStreamPool_StreamConfiguration {
  /** The amount of time that data is retained, in hours. */
  readonly DataRetentionInHours?: number | undefined;
  /** The AWS Region of the video stream. */
  readonly Region?: string | undefined;
}

export interface MediaPipelineKinesisVideoStreamPool_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::Chime::SipMediaApplication`: Resource Type definition for AWS::Chime::SipMediaApplication */
export interface SipMediaApplication {
  /** The AWS Region in which the SIP media application is created. */
  readonly AwsRegion?: string | undefined;
  /** List of endpoints (Lambda ARNs) specified for the SIP media application. */
  readonly Endpoints?: readonly SipMediaApplication_SipMediaApplicationEndpoint[] | undefined;
  /** The name of the SIP media application. */
  readonly Name?: string | undefined;
  /** Tags assigned to the SIP media application. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The SIP media application creation timestamp, in ISO 8601 format. */
  readonly CreatedTimestamp?: string | undefined;
  /** The ARN of the SIP media application. */
  readonly SipMediaApplicationArn?: string | undefined;
  /** The SIP media application ID. */
  readonly SipMediaApplicationId?: string | undefined;
  /** The time at which the SIP media application was updated. */
  readonly UpdatedTimestamp?: string | undefined;
}

export interface SipMediaApplication_SipMediaApplicationEndpoint {
  /** Valid Amazon Resource Name (ARN) of the Lambda function. */
  readonly LambdaArn?: string | undefined;
}

/** `AWS::Chime::VoiceConnector`: An Amazon Chime SDK Voice Connector configuration, including outbound host name and encryption settings. */
export interface VoiceConnector {
  /** The AWS Region in which the Voice Connector is created. */
  readonly AwsRegion?: string | undefined;
  /** The name of the Voice Connector. */
  readonly Name?: string | undefined;
  /** The type of network for the Voice Connector. */
  readonly NetworkType?: string | undefined;
  /** Enables or disables encryption for the Voice Connector. */
  readonly RequireEncryption?: boolean | undefined;
  /** The tags assigned to the Voice Connector. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Voice Connector creation timestamp, in ISO 8601 format. */
  readonly CreatedTimestamp?: string | undefined;
  /** The outbound host name for the Voice Connector. */
  readonly OutboundHostName?: string | undefined;
  /** The Voice Connector updated timestamp, in ISO 8601 format. */
  readonly UpdatedTimestamp?: string | undefined;
  /** The ARN of the Voice Connector. */
  readonly VoiceConnectorArn?: string | undefined;
  /** The Voice Connector ID. */
  readonly VoiceConnectorId?: string | undefined;
}

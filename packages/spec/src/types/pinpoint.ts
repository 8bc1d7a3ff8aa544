// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::Pinpoint::ADMChannel`: A channel is a type of platform that you can deliver messages to. */
export interface ADMChannel {
  /** The unique identifier for the Amazon Pinpoint application that the ADM channel applies to. */
  readonly ApplicationId?: string | undefined;
  /** The Client ID that you received from Amazon to send messages by using ADM. */
  readonly ClientId?: string | undefined;
  /** The Client Secret that you received from Amazon to send messages by using ADM. */
  readonly ClientSecret?: string | undefined;
  /** Specifies whether to enable the ADM channel for the application. */
  readonly Enabled?: boolean | undefined;
  /** (Deprecated) An identifier for the ADM channel. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::APNSChannel`: A channel is a type of platform that you can deliver messages to. */
export interface APNSChannel {
  /** The unique identifier for the Amazon Pinpoint application that the APNs channel applies to. */
  readonly ApplicationId?: string | undefined;
  /** The bundle identifier that's assigned to your iOS app. */
  readonly BundleId?: string | undefined;
  /** The APNs client certificate that you received from Apple. */
  readonly Certificate?: string | undefined;
  /** The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs. */
  readonly DefaultAuthenticationMethod?: string | undefined;
  /** Specifies whether to enable the APNs channel for the application. */
  readonly Enabled?: boolean | undefined;
  /** The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs. */
  readonly PrivateKey?: string | undefined;
  /** The identifier that's assigned to your Apple Developer Account team. */
  readonly TeamId?: string | undefined;
  /** The authentication key to use for APNs tokens. */
  readonly TokenKey?: string | undefined;
  /** The key identifier that's assigned to your APNs signing key. */
  readonly TokenKeyId?: string | undefined;
  /** (Deprecated) An identifier for the APNs channel. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::APNSSandboxChannel`: A channel is a type of platform that you can deliver messages to. */
export interface APNSSandboxChannel {
  /** The unique identifier for the Amazon Pinpoint application that the APNs sandbox channel applies to. */
  readonly ApplicationId?: string | undefined;
  /** The bundle identifier that's assigned to your iOS app. */
  readonly BundleId?: string | undefined;
  /** The APNs client certificate that you received from Apple. */
  readonly Certificate?: string | undefined;
  /** The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs. */
  readonly DefaultAuthenticationMethod?: string | undefined;
  /** Specifies whether to enable the APNs Sandbox channel for the Amazon Pinpoint application. */
  readonly Enabled?: boolean | undefined;
  /** The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs. */
  readonly PrivateKey?: string | undefined;
  /** The identifier that's assigned to your Apple Developer Account team. */
  readonly TeamId?: string | undefined;
  /** The authentication key to use for APNs tokens. */
  readonly TokenKey?: string | undefined;
  /** The key identifier that's assigned to your APNs signing key. */
  readonly TokenKeyId?: string | undefined;
  /** (Deprecated) An identifier for the APNs sandbox channel. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::APNSVoipChannel`: A channel is a type of platform that you can deliver messages to. */
export interface APNSVoipChannel {
  /** The unique identifier for the Amazon Pinpoint application that the APNs VoIP channel applies to. */
  readonly ApplicationId?: string | undefined;
  /** The bundle identifier that's assigned to your iOS app. */
  readonly BundleId?: string | undefined;
  /** The APNs client certificate that you received from Apple. */
  readonly Certificate?: string | undefined;
  /** The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs. */
  readonly DefaultAuthenticationMethod?: string | undefined;
  /** Specifies whether to enable the APNs VoIP channel for the Amazon Pinpoint application. */
  readonly Enabled?: boolean | undefined;
  /** The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs. */
  readonly PrivateKey?: string | undefined;
  /** The identifier that's assigned to your Apple Developer Account team. */
  readonly TeamId?: string | undefined;
  /** The authentication key to use for APNs tokens. */
  readonly TokenKey?: string | undefined;
  /** The key identifier that's assigned to your APNs signing key. */
  readonly TokenKeyId?: string | undefined;
  /** (Deprecated) An identifier for the APNs VoIP channel. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::APNSVoipSandboxChannel`: A channel is a type of platform that you can deliver messages to. */
export interface APNSVoipSandboxChannel {
  /** The unique identifier for the application that the APNs VoIP sandbox channel applies to. */
  readonly ApplicationId?: string | undefined;
  /** The bundle identifier that's assigned to your iOS app. */
  readonly BundleId?: string | undefined;
  /** The APNs client certificate that you received from Apple. */
  readonly Certificate?: string | undefined;
  /** The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs. */
  readonly DefaultAuthenticationMethod?: string | undefined;
  /** Specifies whether the APNs VoIP sandbox channel is enabled for the application. */
  readonly Enabled?: boolean | undefined;
  /** The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with the APNs… */
  readonly PrivateKey?: string | undefined;
  /** The identifier that's assigned to your Apple developer account team. */
  readonly TeamId?: string | undefined;
  /** The authentication key to use for APNs tokens. */
  readonly TokenKey?: string | undefined;
  /** The key identifier that's assigned to your APNs signing key. */
  readonly TokenKeyId?: string | undefined;
  /** (Deprecated) An identifier for the APNs VoIP sandbox channel. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::App`: An app is an Amazon Pinpoint application, also referred to as a project. */
export interface App {
  /** The display name of the application. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the application. */
  readonly Arn?: string | undefined;
  /** The unique identifier for the application. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::ApplicationSettings`: Specifies the settings for an Amazon Pinpoint application. */
export interface ApplicationSettings {
  /** The unique identifier for the Amazon Pinpoint application. */
  readonly ApplicationId?: string | undefined;
  /** The settings for the Lambda function to use by default as a code hook for campaigns in the application. */
  readonly CampaignHook?: ApplicationSettings_CampaignHook | undefined;
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  /** The default sending limits for campaigns in the application. */
  readonly Limits?: ApplicationSettings_Limits | undefined;
  /** The default quiet time for campaigns in the application. */
  readonly QuietTime?: ApplicationSettings_QuietTime | undefined;
  readonly Id?: string | undefined;
}

/** Specifies the Lambda function to use by default as a code hook for campaigns in the application. */
export interface ApplicationSettings_CampaignHook {
  /** The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to send messages for… */
  readonly LambdaFunctionName?: string | undefined;
  /** The mode that Amazon Pinpoint uses to invoke the Lambda function. */
  readonly Mode?: string | undefined;
  /** The web URL that Amazon Pinpoint calls to invoke the Lambda function over HTTPS. */
  readonly WebUrl?: string | undefined;
}

/** Specifies the default sending limits for campaigns in the application. */
export interface ApplicationSettings_Limits {
  /** The maximum number of messages that a campaign can send to a single endpoint during a 24-hour period. */
  readonly Daily?: number | undefined;
  /** The maximum amount of time, in seconds, that a campaign can attempt to deliver a message after the scheduled start time… */
  readonly MaximumDuration?: number | undefined;
  /** The maximum number of messages that a campaign can send each second. */
  readonly MessagesPerSecond?: number | undefined;
  /** The maximum number of messages that a campaign can send to a single endpoint during the course of the campaign. */
  readonly Total?: number | undefined;
}

/** Specifies the start and end times that define a time range when messages aren't sent to endpoints. */
export interface ApplicationSettings_QuietTime {
  /** The specific time when quiet time ends. */
  readonly End?: string | undefined;
  /** The specific time when quiet time begins. */
  readonly Start?: string | undefined;
}

/** `AWS::Pinpoint::BaiduChannel`: A channel is a type of platform that you can deliver messages to. */
export interface BaiduChannel {
  /** The API key that you received from the Baidu Cloud Push service to communicate with the service. */
  readonly ApiKey?: string | undefined;
  /** The unique identifier for the Amazon Pinpoint application that you're configuring the Baidu channel for. */
  readonly ApplicationId?: string | undefined;
  /** Specifies whether to enable the Baidu channel for the application. */
  readonly Enabled?: boolean | undefined;
  /** The secret key that you received from the Baidu Cloud Push service to communicate with the service. */
  readonly SecretKey?: string | undefined;
  /** (Deprecated) An identifier for the Baidu channel. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::Campaign`: Specifies the settings for a campaign. */
export interface Campaign {
  /** An array of requests that defines additional treatments for the campaign, in addition to the default treatment for the… */
  readonly AdditionalTreatments?: readonly Campaign_WriteTreatmentResource[] | undefined;
  /** The unique identifier for the Amazon Pinpoint application that the campaign is associated with. */
  readonly ApplicationId?: string | undefined;
  /** Specifies the Lambda function to use as a code hook for a campaign. */
  readonly CampaignHook?: Campaign_CampaignHook | undefined;
  /** The delivery configuration settings for sending the treatment through a custom channel. */
  readonly CustomDeliveryConfiguration?: Campaign_CustomDeliveryConfiguration | undefined;
  /** A custom description of the campaign. */
  readonly Description?: string | undefined;
  /** The allocated percentage of users (segment members) who shouldn't receive messages from the campaign. */
  readonly HoldoutPercent?: number | undefined;
  /** Specifies whether to pause the campaign. */
  readonly IsPaused?: boolean | undefined;
  /** The messaging limits for the campaign. */
  readonly Limits?: Campaign_Limits | undefined;
  /** The message configuration settings for the treatment. */
  readonly MessageConfiguration?: Campaign_MessageConfiguration | undefined;
  /** The name of the campaign. */
  readonly Name?: string | undefined;
  /** An integer between 1 and 5, inclusive, that represents the priority of the in-app message campaign, where 1 is the… */
  readonly Priority?: number | undefined;
  /** The schedule settings for the treatment. */
  readonly Schedule?: Campaign_Schedule | undefined;
  /** The unique identifier for the segment to associate with the campaign. */
  readonly SegmentId?: string | undefined;
  /** The version of the segment to associate with the campaign. */
  readonly SegmentVersion?: number | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** The message template to use for the treatment. */
  readonly TemplateConfiguration?: Campaign_TemplateConfiguration | undefined;
  /** A custom description of the treatment. */
  readonly TreatmentDescription?: string | undefined;
  /** A custom name for the treatment. */
  readonly TreatmentName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the campaign. */
  readonly Arn?: string | undefined;
  /** The unique identifier for the campaign. */
  readonly CampaignId?: string | undefined;
}

/** Specifies the contents of a message that's sent through a custom channel to recipients of a campaign. */
export interface Campaign_CampaignCustomMessage {
  /** The raw, JSON-formatted string to use as the payload for the message. */
  readonly Data?: string | undefined;
}

/** Specifies the content and "From" address for an email message that's sent to recipients of a campaign. */
export interface Campaign_CampaignEmailMessage {
  /** The body of the email for recipients whose email clients don't render HTML content. */
  readonly Body?: string | undefined;
  /** The verified email address to send the email from. */
  readonly FromAddress?: string | undefined;
  /** The body of the email, in HTML format, for recipients whose email clients render HTML content. */
  readonly HtmlBody?: string | undefined;
  /** The subject line, or title, of the email. */
  readonly Title?: string | undefined;
}

/** Specifies the settings for events that cause a campaign to be sent. */
export interface Campaign_CampaignEventFilter {
  /** The dimension settings of the event filter for the campaign. */
  readonly Dimensions?: Campaign_EventDimensions | undefined;
  /** The type of event that causes the campaign to be sent. */
  readonly FilterType?: string | undefined;
}

/** Specifies settings for invoking an Lambda function that customizes a segment for a campaign. */
export interface Campaign_CampaignHook {
  /** The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to customize a segment for a… */
  readonly LambdaFunctionName?: string | undefined;
  /** The mode that Amazon Pinpoint uses to invoke the Lambda function. */
  readonly Mode?: string | undefined;
  /** The web URL that Amazon Pinpoint calls to invoke the Lambda function over HTTPS. */
  readonly WebUrl?: string | undefined;
}

/** Specifies the appearance of an in-app message, including the message type, the title and body text, text and background… */
export interface Campaign_CampaignInAppMessage {
  /** An array that contains configurtion information about the in-app message for the campaign, including title and body… */
  readonly Content?: readonly Campaign_InAppMessageContent[] | undefined;
  /** Custom data, in the form of key-value pairs, that is included in an in-app messaging payload. */
  readonly CustomConfig?: Json | undefined;
  /** A string that describes how the in-app message will appear. */
  readonly Layout?: string | undefined;
}

/** Specifies the content and settings for an SMS message that's sent to recipients of a campaign. */
export interface Campaign_CampaignSmsMessage {
  /** The body of the SMS message. */
  readonly Body?: string | undefined;
  /** The entity ID or Principal Entity (PE) id received from the regulatory body for sending SMS in your country. */
  readonly EntityId?: string | undefined;
  /** The SMS message type. */
  readonly MessageType?: string | undefined;
  /** The long code to send the SMS message from. */
  readonly OriginationNumber?: string | undefined;
  /** The alphabetic Sender ID to display as the sender of the message on a recipient's device. */
  readonly SenderId?: string | undefined;
  /** The template ID received from the regulatory body for sending SMS in your country. */
  readonly TemplateId?: string | undefined;
}

/** Specifies the delivery configuration settings for sending a campaign or campaign treatment through a custom channel. */
export interface Campaign_CustomDeliveryConfiguration {
  /** The destination to send the campaign or treatment to. */
  readonly DeliveryUri?: string | undefined;
  /** The types of endpoints to send the campaign or treatment to. */
  readonly EndpointTypes?: readonly string[] | undefined;
}

/** Specifies the default behavior for a button that appears in an in-app message. */
export interface Campaign_DefaultButtonConfiguration {
  /** The background color of a button, expressed as a hex color code (such as #000000 for black). */
  readonly BackgroundColor?: string | undefined;
  /** The border radius of a button. */
  readonly BorderRadius?: number | undefined;
  /** The action that occurs when a recipient chooses a button in an in-app message. */
  readonly ButtonAction?: string | undefined;
  /** The destination (such as a URL) for a button. */
  readonly Link?: string | undefined;
  /** The text that appears on a button in an in-app message. */
  readonly Text?: string | undefined;
  /** The color of the body text in a button, expressed as a hex color code (such as #000000 for black). */
  readonly TextColor?: string | undefined;
}

/** Specifies the dimensions for an event filter that determines when a campaign is sent or a journey activity is performed. */
export interface Campaign_EventDimensions {
  /** One or more custom attributes that your application reports to Amazon Pinpoint. */
  readonly Attributes?: Json | undefined;
  /** The name of the event that causes the campaign to be sent or the journey activity to be performed. */
  readonly EventType?: Campaign_SetDimension | undefined;
  /** One or more custom metrics that your application reports to Amazon Pinpoint. */
  readonly Metrics?: Json | undefined;
}

/** Specifies the configuration of main body text of the in-app message. */
export interface Campaign_InAppMessageBodyConfig {
  /** The text alignment of the main body text of the message. */
  readonly Alignment?: string | undefined;
  /** The main body text of the message. */
  readonly Body?: string | undefined;
  /** The color of the body text, expressed as a string consisting of a hex color code (such as "#000000" for black). */
  readonly TextColor?: string | undefined;
}

/** Specifies the configuration of a button that appears in an in-app message. */
export interface Campaign_InAppMessageButton {
  /** An object that defines the default behavior for a button in in-app messages sent to Android. */
  readonly Android?: Campaign_OverrideButtonConfiguration | undefined;
  /** An object that defines the default behavior for a button in an in-app message. */
  readonly DefaultConfig?: Campaign_DefaultButtonConfiguration | undefined;
  /** An object that defines the default behavior for a button in in-app messages sent to iOS devices. */
  readonly IOS?: Campaign_OverrideButtonConfiguration | undefined;
  /** An object that defines the default behavior for a button in in-app messages for web applications. */
  readonly Web?: Campaign_OverrideButtonConfiguration | undefined;
}

/** Specifies the configuration and contents of an in-app message. */
export interface Campaign_InAppMessageContent {
  /** The background color for an in-app message banner, expressed as a hex color code (such as #000000 for black). */
  readonly BackgroundColor?: string | undefined;
  /** Specifies the configuration of main body text in an in-app message template. */
  readonly BodyConfig?: Campaign_InAppMessageBodyConfig | undefined;
  /** Specifies the configuration and content of the header or title text of the in-app message. */
  readonly HeaderConfig?: Campaign_InAppMessageHeaderConfig | undefined;
  /** The URL of the image that appears on an in-app message banner. */
  readonly ImageUrl?: string | undefined;
  /** An object that contains configuration information about the primary button in an in-app message. */
  readonly PrimaryBtn?: Campaign_InAppMessageButton | undefined;
  /** An object that contains configuration information about the secondary button in an in-app message. */
  readonly SecondaryBtn?: Campaign_InAppMessageButton | undefined;
}

/** Specifies the configuration and content of the header or title text of the in-app message. */
export interface Campaign_InAppMessageHeaderConfig {
  /** The text alignment of the title of the message. */
  readonly Alignment?: string | undefined;
  /** The header or title text of the in-app message. */
  readonly Header?: string | undefined;
  /** The color of the body text, expressed as a string consisting of a hex color code (such as "#000000" for black). */
  readonly TextColor?: string | undefined;
}

/** Specifies the limits on the messages that a campaign can send. */
export interface Campaign_Limits {
  /** The maximum number of messages that a campaign can send to a single endpoint during a 24-hour period. */
  readonly Daily?: number | undefined;
  /** The maximum amount of time, in seconds, that a campaign can attempt to deliver a message after the scheduled start time… */
  readonly MaximumDuration?: number | undefined;
  /** The maximum number of messages that a campaign can send each second. */
  readonly MessagesPerSecond?: number | undefined;
  /** The maximum number of messages that the campaign can send per user session. */
  readonly Session?: number | undefined;
  /** The maximum number of messages that a campaign can send to a single endpoint during the course of the campaign. */
  readonly Total?: number | undefined;
}

/** Specifies the content and settings for a push notification that's sent to recipients of a campaign. */
export interface Campaign_Message {
  /** The action to occur if a recipient taps the push notification. */
  readonly Action?: string | undefined;
  /** The body of the notification message. */
  readonly Body?: string | undefined;
  /** The URL of the image to display as the push notification icon, such as the icon for the app. */
  readonly ImageIconUrl?: string | undefined;
  /** The URL of the image to display as the small, push notification icon, such as a small version of the icon for the app. */
  readonly ImageSmallIconUrl?: string | undefined;
  /** The URL of an image to display in the push notification. */
  readonly ImageUrl?: string | undefined;
  /** The JSON payload to use for a silent push notification. */
  readonly JsonBody?: string | undefined;
  /** The URL of the image or video to display in the push notification. */
  readonly MediaUrl?: string | undefined;
  /** The raw, JSON-formatted string to use as the payload for the notification message. */
  readonly RawContent?: string | undefined;
  /** Specifies whether the notification is a silent push notification, which is a push notification that doesn't display on… */
  readonly SilentPush?: boolean | undefined;
  /** The number of seconds that the push notification service should keep the message, if the service is unable to deliver… */
  readonly TimeToLive?: number | undefined;
  /** The title to display above the notification message on a recipient's device. */
  readonly Title?: string | undefined;
  /** The URL to open in a recipient's default mobile browser, if a recipient taps the push notification and the value of the… */
  readonly Url?: string | undefined;
}

/** Specifies the message configuration settings for a campaign. */
export interface Campaign_MessageConfiguration {
  /** The message that the campaign sends through the ADM (Amazon Device Messaging) channel. */
  readonly ADMMessage?: Campaign_Message | undefined;
  /** The message that the campaign sends through the APNs (Apple Push Notification service) channel. */
  readonly APNSMessage?: Campaign_Message | undefined;
  /** The message that the campaign sends through the Baidu (Baidu Cloud Push) channel. */
  readonly BaiduMessage?: Campaign_Message | undefined;
  /** The message that the campaign sends through a custom channel, as specified by the delivery configuration (… */
  readonly CustomMessage?: Campaign_CampaignCustomMessage | undefined;
  /** The default message that the campaign sends through all the channels that are configured for the campaign. */
  readonly DefaultMessage?: Campaign_Message | undefined;
  /** The message that the campaign sends through the email channel. */
  readonly EmailMessage?: Campaign_CampaignEmailMessage | undefined;
  /** The message that the campaign sends through the GCM channel, which enables Amazon Pinpoint to send push notifications… */
  readonly GCMMessage?: Campaign_Message | undefined;
  /** The default message for the in-app messaging channel. */
  readonly InAppMessage?: Campaign_CampaignInAppMessage | undefined;
  /** The message that the campaign sends through the SMS channel. */
  readonly SMSMessage?: Campaign_CampaignSmsMessage | undefined;
}

/** Specifies the configuration of a button with settings that are specific to a certain device type. */
export interface Campaign_OverrideButtonConfiguration {
  /** The action that occurs when a recipient chooses a button in an in-app message. */
  readonly ButtonAction?: string | undefined;
  /** The destination (such as a URL) for a button. */
  readonly Link?: string | undefined;
}

/** Specifies the start and end times that define a time range when messages aren't sent to endpoints. */
export interface Campaign_QuietTime {
  /** The specific time when quiet time ends. */
  readonly End?: string | undefined;
  /** The specific time when quiet time begins. */
  readonly Start?: string | undefined;
}

/** Specifies the schedule settings for a campaign. */
export interface Campaign_Schedule {
  /** The scheduled time, in ISO 8601 format, when the campaign ended or will end. */
  readonly EndTime?: string | undefined;
  /** The type of event that causes the campaign to be sent, if the value of the `Frequency` property is `EVENT`. */
  readonly EventFilter?: Campaign_CampaignEventFilter | undefined;
  /** Specifies how often the campaign is sent or whether the campaign is sent in response to a specific event. */
  readonly Frequency?: string | undefined;
  /** Specifies whether the start and end times for the campaign schedule use each recipient's local time. */
  readonly IsLocalTime?: boolean | undefined;
  /** The default quiet time for the campaign. */
  readonly QuietTime?: Campaign_QuietTime | undefined;
  /** The scheduled time when the campaign began or will begin. */
  readonly StartTime?: string | undefined;
  /** The starting UTC offset for the campaign schedule, if the value of the `IsLocalTime` property is `true`. */
  readonly TimeZone?: string | undefined;
}

/** Specifies the dimension type and values for a segment dimension. */
export interface Campaign_SetDimension {
  /** The type of segment dimension to use. */
  readonly DimensionType?: string | undefined;
  /** The criteria values to use for the segment dimension. */
  readonly Values?: readonly string[] | undefined;
}

/** Specifies the name and version of the message template to use for the message. */
export interface Campaign_Template {
  /** The name of the message template to use for the message. */
  readonly Name?: string | undefined;
  /** The unique identifier for the version of the message template to use for the message. */
  readonly Version?: string | undefined;
}

/** Specifies the message template to use for the message, for each type of channel. */
export interface Campaign_TemplateConfiguration {
  /** The email template to use for the message. */
  readonly EmailTemplate?: Campaign_Template | undefined;
  /** The push notification template to use for the message. */
  readonly PushTemplate?: Campaign_Template | undefined;
  /** The SMS template to use for the message. */
  readonly SMSTemplate?: Campaign_Template | undefined;
  /** The voice template to use for the message. */
  readonly VoiceTemplate?: Campaign_Template | undefined;
}

/** Specifies the settings for a campaign treatment. */
export interface Campaign_WriteTreatmentResource {
  /** The delivery configuration settings for sending the treatment through a custom channel. */
  readonly CustomDeliveryConfiguration?: Campaign_CustomDeliveryConfiguration | undefined;
  /** The message configuration settings for the treatment. */
  readonly MessageConfiguration?: Campaign_MessageConfiguration | undefined;
  /** The schedule settings for the treatment. */
  readonly Schedule?: Campaign_Schedule | undefined;
  /** The allocated percentage of users (segment members) to send the treatment to. */
  readonly SizePercent?: number | undefined;
  /** The message template to use for the treatment. */
  readonly TemplateConfiguration?: Campaign_TemplateConfiguration | undefined;
  /** A custom description of the treatment. */
  readonly TreatmentDescription?: string | undefined;
  /** A custom name for the treatment. */
  readonly TreatmentName?: string | undefined;
}

/** `AWS::Pinpoint::EmailChannel`: A channel is a type of platform that you can deliver messages to. */
export interface EmailChannel {
  /** The unique identifier for the Amazon Pinpoint application that you're specifying the email channel for. */
  readonly ApplicationId?: string | undefined;
  /** The Amazon SES configuration set that you want to apply to messages that you send through the channel. */
  readonly ConfigurationSet?: string | undefined;
  /** Specifies whether to enable the email channel for the application. */
  readonly Enabled?: boolean | undefined;
  /** The verified email address that you want to send email from when you send email through the channel. */
  readonly FromAddress?: string | undefined;
  /** The Amazon Resource Name (ARN) of the identity, verified with Amazon Simple Email Service (Amazon SES), that you want… */
  readonly Identity?: string | undefined;
  /** The ARN of an IAM role for Amazon Pinpoint to use to send email from your campaigns or journeys through Amazon SES. */
  readonly OrchestrationSendingRoleArn?: string | undefined;
  /** The ARN of the AWS Identity and Access Management (IAM) role that you want Amazon Pinpoint to use when it submits… */
  readonly RoleArn?: string | undefined;
  /** (Deprecated) An identifier for the email channel. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::EmailTemplate`: Creates a message template that you can use in messages that are sent through the email channel. */
export interface EmailTemplate {
  /** A JSON object that specifies the default values to use for message variables in the message template. */
  readonly DefaultSubstitutions?: string | undefined;
  /** The message body, in HTML format, to use in email messages that are based on the message template. */
  readonly HtmlPart?: string | undefined;
  /** The subject line, or title, to use in email messages that are based on the message template. */
  readonly Subject?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** A custom description of the message template. */
  readonly TemplateDescription?: string | undefined;
  /** The name of the message template. */
  readonly TemplateName?: string | undefined;
  /** The message body, in plain text format, to use in email messages that are based on the message template. */
  readonly TextPart?: string | undefined;
  /** The Amazon Resource Name (ARN) of the message template. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::EventStream`: Creates a new event stream for an application or updates the settings of an existing event stream for an application. */
export interface EventStream {
  /** The unique identifier for the Amazon Pinpoint application that you want to export data from. */
  readonly ApplicationId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Kinesis Data Stream or Amazon Data Firehose delivery stream that you want… */
  readonly DestinationStreamArn?: string | undefined;
  /** The AWS Identity and Access Management (IAM) role that authorizes Amazon Pinpoint to publish event data to the stream… */
  readonly RoleArn?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::GCMChannel`: A channel is a type of platform that you can deliver messages to. */
export interface GCMChannel {
  /** The Web API key, also called the server key, that you received from Google to communicate with Google services. */
  readonly ApiKey?: string | undefined;
  /** The unique identifier for the Amazon Pinpoint application that the GCM channel applies to. */
  readonly ApplicationId?: string | undefined;
  /** The default authentication method used for GCM. */
  readonly DefaultAuthenticationMethod?: string | undefined;
  /** Specifies whether to enable the GCM channel for the Amazon Pinpoint application. */
  readonly Enabled?: boolean | undefined;
  /** The contents of the JSON file provided by Google during registration in order to generate an access token for… */
  readonly ServiceJson?: string | undefined;
  /** (Deprecated) An identifier for the GCM channel. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::InAppTemplate`: Creates a message template that you can use to send in-app messages. */
export interface InAppTemplate {
  /** An object that contains information about the content of an in-app message, including its title and body text, text… */
  readonly Content?: readonly InAppTemplate_InAppMessageContent[] | undefined;
  /** Custom data, in the form of key-value pairs, that is included in an in-app messaging payload. */
  readonly CustomConfig?: Json | undefined;
  /** A string that determines the appearance of the in-app message. */
  readonly Layout?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** An optional description of the in-app template. */
  readonly TemplateDescription?: string | undefined;
  /** The name of the in-app message template. */
  readonly TemplateName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the message template. */
  readonly Arn?: string | undefined;
}

/** Specifies the configuration of the main body text of the in-app message. */
export interface InAppTemplate_BodyConfig {
  /** The text alignment of the main body text of the message. */
  readonly Alignment?: string | undefined;
  /** The main body text of the message. */
  readonly Body?: string | undefined;
  /** The color of the body text, expressed as a hex color code (such as #000000 for black). */
  readonly TextColor?: string | undefined;
}

/** Specifies the behavior of buttons that appear in an in-app message template. */
export interface InAppTemplate_ButtonConfig {
  /** Optional button configuration to use for in-app messages sent to Android devices. */
  readonly Android?: InAppTemplate_OverrideButtonConfiguration | undefined;
  /** Specifies the default behavior of a button that appears in an in-app message. */
  readonly DefaultConfig?: InAppTemplate_DefaultButtonConfiguration | undefined;
  /** Optional button configuration to use for in-app messages sent to iOS devices. */
  readonly IOS?: InAppTemplate_OverrideButtonConfiguration | undefined;
  /** Optional button configuration to use for in-app messages sent to web applications. */
  readonly Web?: InAppTemplate_OverrideButtonConfiguration | undefined;
}

/** Specifies the default behavior of a button that appears in an in-app message. */
export interface InAppTemplate_DefaultButtonConfiguration {
  /** The background color of a button, expressed as a hex color code (such as #000000 for black). */
  readonly BackgroundColor?: string | undefined;
  /** The border radius of a button. */
  readonly BorderRadius?: number | undefined;
  /** The action that occurs when a recipient chooses a button in an in-app message. */
  readonly ButtonAction?: string | undefined;
  /** The destination (such as a URL) for a button. */
  readonly Link?: string | undefined;
  /** The text that appears on a button in an in-app message. */
  readonly Text?: string | undefined;
  /** The color of the body text in a button, expressed as a hex color code (such as #000000 for black). */
  readonly TextColor?: string | undefined;
}

/** Specifies the configuration and content of the header or title text of the in-app message. */
export interface InAppTemplate_HeaderConfig {
  /** The text alignment of the title of the message. */
  readonly Alignment?: string | undefined;
  /** The title text of the in-app message. */
  readonly Header?: string | undefined;
  /** The color of the title text, expressed as a hex color code (such as #000000 for black). */
  readonly TextColor?: string | undefined;
}

/** Specifies the configuration of an in-app message, including its header, body, buttons, colors, and images. */
export interface InAppTemplate_InAppMessageContent {
  /** The background color for an in-app message banner, expressed as a hex color code (such as #000000 for black). */
  readonly BackgroundColor?: string | undefined;
  /** An object that contains configuration information about the header or title text of the in-app message. */
  readonly BodyConfig?: InAppTemplate_BodyConfig | undefined;
  /** An object that contains configuration information about the header or title text of the in-app message. */
  readonly HeaderConfig?: InAppTemplate_HeaderConfig | undefined;
  /** The URL of the image that appears on an in-app message banner. */
  readonly ImageUrl?: string | undefined;
  /** An object that contains configuration information about the primary button in an in-app message. */
  readonly PrimaryBtn?: InAppTemplate_ButtonConfig | undefined;
  /** An object that contains configuration information about the secondary button in an in-app message. */
  readonly SecondaryBtn?: InAppTemplate_ButtonConfig | undefined;
}

/** Specifies the configuration of a button with settings that are specific to a certain device type. */
export interface InAppTemplate_OverrideButtonConfiguration {
  /** The action that occurs when a recipient chooses a button in an in-app message. */
  readonly ButtonAction?: string | undefined;
  /** The destination (such as a URL) for a button. */
  readonly Link?: string | undefined;
}

/** `AWS::Pinpoint::PushTemplate`: Creates a message template that you can use in messages that are sent through a push notification channel. */
export interface PushTemplate {
  /** The message template to use for the ADM (Amazon Device Messaging) channel. */
  readonly ADM?: PushTemplate_AndroidPushNotificationTemplate | undefined;
  /** The message template to use for the APNs (Apple Push Notification service) channel. */
  readonly APNS?: PushTemplate_APNSPushNotificationTemplate | undefined;
  /** The message template to use for the Baidu (Baidu Cloud Push) channel. */
  readonly Baidu?: PushTemplate_AndroidPushNotificationTemplate | undefined;
  /** The default message template to use for push notification channels. */
  readonly Default?: PushTemplate_DefaultPushNotificationTemplate | undefined;
  /** A JSON object that specifies the default values to use for message variables in the message template. */
  readonly DefaultSubstitutions?: string | undefined;
  /** The message template to use for the GCM channel, which is used to send notifications through the Firebase Cloud… */
  readonly GCM?: PushTemplate_AndroidPushNotificationTemplate | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** A custom description of the message template. */
  readonly TemplateDescription?: string | undefined;
  /** The name of the message template to use for the message. */
  readonly TemplateName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the message template. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
}

/** Specifies channel-specific content and settings for a message template that can be used in push notifications that are… */
export interface PushTemplate_APNSPushNotificationTemplate {
  /** The action to occur if a recipient taps a push notification that's based on the message template. */
  readonly Action?: string | undefined;
  /** The message body to use in push notifications that are based on the message template. */
  readonly Body?: string | undefined;
  /** The URL of an image or video to display in push notifications that are based on the message template. */
  readonly MediaUrl?: string | undefined;
  /** The key for the sound to play when the recipient receives a push notification that's based on the message template. */
  readonly Sound?: string | undefined;
  /** The title to use in push notifications that are based on the message template. */
  readonly Title?: string | undefined;
  /** The URL to open in the recipient's default mobile browser, if a recipient taps a push notification that's based on the… */
  readonly Url?: string | undefined;
}

/** Specifies channel-specific content and settings for a message template that can be used in push notifications that are… */
export interface PushTemplate_AndroidPushNotificationTemplate {
  /** The action to occur if a recipient taps a push notification that's based on the message template. */
  readonly Action?: string | undefined;
  /** The message body to use in a push notification that's based on the message template. */
  readonly Body?: string | undefined;
  /** The URL of the large icon image to display in the content view of a push notification that's based on the message… */
  readonly ImageIconUrl?: string | undefined;
  /** The URL of an image to display in a push notification that's based on the message template. */
  readonly ImageUrl?: string | undefined;
  /** The URL of the small icon image to display in the status bar and the content view of a push notification that's based… */
  readonly SmallImageIconUrl?: string | undefined;
  /** The sound to play when a recipient receives a push notification that's based on the message template. */
  readonly Sound?: string | undefined;
  /** The title to use in a push notification that's based on the message template. */
  readonly Title?: string | undefined;
  /** The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on the… */
  readonly Url?: string | undefined;
}

/** Specifies the default settings and content for a message template that can be used in messages that are sent through a… */
export interface PushTemplate_DefaultPushNotificationTemplate {
  /** The action to occur if a recipient taps a push notification that's based on the message template. */
  readonly Action?: string | undefined;
  /** The message body to use in push notifications that are based on the message template. */
  readonly Body?: string | undefined;
  /** The sound to play when a recipient receives a push notification that's based on the message template. */
  readonly Sound?: string | undefined;
  /** The title to use in push notifications that are based on the message template. */
  readonly Title?: string | undefined;
  /** The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on the… */
  readonly Url?: string | undefined;
}

/** `AWS::Pinpoint::SMSChannel`: A channel is a type of platform that you can deliver messages to. */
export interface SMSChannel {
  /** The unique identifier for the Amazon Pinpoint application that the SMS channel applies to. */
  readonly ApplicationId?: string | undefined;
  /** Specifies whether to enable the SMS channel for the application. */
  readonly Enabled?: boolean | undefined;
  /** The identity that you want to display on recipients' devices when they receive messages from the SMS channel. */
  readonly SenderId?: string | undefined;
  /** The registered short code that you want to use when you send messages through the SMS channel. */
  readonly ShortCode?: string | undefined;
  /** (Deprecated) An identifier for the SMS channel. */
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::Segment`: Updates the configuration, dimension, and other settings for an existing segment. */
export interface Segment {
  /** The unique identifier for the Amazon Pinpoint application that the segment is associated with. */
  readonly ApplicationId?: string | undefined;
  /** An array that defines the dimensions for the segment. */
  readonly Dimensions?: Segment_SegmentDimensions | undefined;
  /** The name of the segment. */
  readonly Name?: string | undefined;
  /** The segment group to use and the dimensions to apply to the group's base segments in order to build the segment. */
  readonly SegmentGroups?: Segment_SegmentGroups | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the segment. */
  readonly Arn?: string | undefined;
  /** The unique identifier for the segment. */
  readonly SegmentId?: string | undefined;
}

/** Specifies behavior-based criteria for the segment, such as how recently users have used your app. */
export interface Segment_Behavior {
  /** Specifies how recently segment members were active. */
  readonly Recency?: Segment_Recency | undefined;
}

/** Specifies the GPS coordinates of a location. */
export interface Segment_Coordinates {
  /** The latitude coordinate of the location. */
  readonly Latitude?: number | undefined;
  /** The longitude coordinate of the location. */
  readonly Longitude?: number | undefined;
}

/** Specifies demographic-based criteria, such as device platform, for the segment. */
export interface Segment_Demographic {
  /** The app version criteria for the segment. */
  readonly AppVersion?: Segment_SetDimension | undefined;
  /** The channel criteria for the segment. */
  readonly Channel?: Segment_SetDimension | undefined;
  /** The device type criteria for the segment. */
  readonly DeviceType?: Segment_SetDimension | undefined;
  /** The device make criteria for the segment. */
  readonly Make?: Segment_SetDimension | undefined;
  /** The device model criteria for the segment. */
  readonly Model?: Segment_SetDimension | undefined;
  /** The device platform criteria for the segment. */
  readonly Platform?: Segment_SetDimension | undefined;
}

/** Specifies the GPS coordinates of the endpoint location. */
export interface Segment_GPSPoint {
  /** The GPS coordinates to measure distance from. */
  readonly Coordinates?: Segment_Coordinates | undefined;
  /** The range, in kilometers, from the GPS coordinates. */
  readonly RangeInKilometers?: number | undefined;
}

/** An array that defines the set of segment criteria to evaluate when handling segment groups for the segment. */
export interface Segment_Groups {
  /** An array that defines the dimensions to include or exclude from the segment. */
  readonly Dimensions?: readonly Segment_SegmentDimensions[] | undefined;
  /** The base segment to build the segment on. */
  readonly SourceSegments?: readonly Segment_SourceSegments[] | undefined;
  /** Specifies how to handle multiple base segments for the segment. */
  readonly SourceType?: string | undefined;
  /** Specifies how to handle multiple dimensions for the segment. */
  readonly Type?: string | undefined;
}

/** Specifies location-based criteria, such as region or GPS coordinates, for the segment. */
export interface Segment_Location {
  /** The country or region code, in ISO 3166-1 alpha-2 format, for the segment. */
  readonly Country?: Segment_SetDimension | undefined;
  /** The GPS point dimension for the segment. */
  readonly GPSPoint?: Segment_GPSPoint | undefined;
}

/** Specifies how recently segment members were active. */
export interface Segment_Recency {
  /** The duration to use when determining which users have been active or inactive with your app. */
  readonly Duration?: string | undefined;
  /** The type of recency dimension to use for the segment. */
  readonly RecencyType?: string | undefined;
}

/** Specifies the dimension settings for a segment. */
export interface Segment_SegmentDimensions {
  /** One or more custom attributes to use as criteria for the segment. */
  readonly Attributes?: Json | undefined;
  /** The behavior-based criteria, such as how recently users have used your app, for the segment. */
  readonly Behavior?: Segment_Behavior | undefined;
  /** The demographic-based criteria, such as device platform, for the segment. */
  readonly Demographic?: Segment_Demographic | undefined;
  /** The location-based criteria, such as region or GPS coordinates, for the segment. */
  readonly Location?: Segment_Location | undefined;
  /** One or more custom metrics to use as criteria for the segment. */
  readonly Metrics?: Json | undefined;
  /** One or more custom user attributes to use as criteria for the segment. */
  readonly UserAttributes?: Json | undefined;
}

/** Specifies the set of segment criteria to evaluate when handling segment groups for the segment. */
export interface Segment_SegmentGroups {
  /** Specifies the set of segment criteria to evaluate when handling segment groups for the segment. */
  readonly Groups?: readonly Segment_Groups[] | undefined;
  /** Specifies how to handle multiple segment groups for the segment. */
  readonly Include?: string | undefined;
}

/** Specifies the dimension type and values for a segment dimension. */
export interface Segment_SetDimension {
  /** The type of segment dimension to use. */
  readonly DimensionType?: string | undefined;
  /** The criteria values to use for the segment dimension. */
  readonly Values?: readonly string[] | undefined;
}

/** Specifies the base segment to build the segment on. */
export interface Segment_SourceSegments {
  /** The unique identifier for the source segment. */
  readonly Id?: string | undefined;
  /** The version number of the source segment. */
  readonly Version?: number | undefined;
}

/** `AWS::Pinpoint::SmsTemplate`: Creates a message template that you can use in messages that are sent through the SMS channel. */
export interface SmsTemplate {
  /** The message body to use in text messages that are based on the message template. */
  readonly Body?: string | undefined;
  /** A JSON object that specifies the default values to use for message variables in the message template. */
  readonly DefaultSubstitutions?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** A custom description of the message template. */
  readonly TemplateDescription?: string | undefined;
  /** The name of the message template to use for the message. */
  readonly TemplateName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the message template. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::Pinpoint::VoiceChannel`: A channel is a type of platform that you can deliver messages to. */
export interface VoiceChannel {
  /** The unique identifier for the Amazon Pinpoint application that the voice channel applies to. */
  readonly ApplicationId?: string | undefined;
  /** Specifies whether to enable the voice channel for the application. */
  readonly Enabled?: boolean | undefined;
  /** (Deprecated) An identifier for the voice channel. */
  readonly Id?: string | undefined;
}

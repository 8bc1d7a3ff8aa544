// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::SMSVOICE::ConfigurationSet`: Creates a new configuration set. */
export interface ConfigurationSet {
  /** The name of the ConfigurationSet. */
  readonly ConfigurationSetName?: string | undefined;
  /** The default sender ID used by the ConfigurationSet. */
  readonly DefaultSenderId?: string | undefined;
  /** An array of EventDestination objects that describe any events to log and where to log them. */
  readonly EventDestinations?: readonly ConfigurationSet_EventDestination[] | undefined;
  /** Set to true to enable feedback for the message. */
  readonly MessageFeedbackEnabled?: boolean | undefined;
  /** The unique identifier for the protect configuration. */
  readonly ProtectConfigurationId?: string | undefined;
  /** An array of key and value pair tags that's associated with the new configuration set. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the ConfigurationSet. */
  readonly Arn?: string | undefined;
}

/** Contains the destination configuration to use when publishing message sending events. */
export interface ConfigurationSet_CloudWatchLogsDestination {
  /** The Amazon Resource Name (ARN) of an AWS Identity and Access Management role that is able to write event data to an… */
  readonly IamRoleArn?: string | undefined;
  /** The name of the Amazon CloudWatch log group that you want to record events in. */
  readonly LogGroupArn?: string | undefined;
}

/** Contains information about an event destination. */
export interface ConfigurationSet_EventDestination {
  /** An object that contains information about an event destination that sends logging events to Amazon CloudWatch logs. */
  readonly CloudWatchLogsDestination?: ConfigurationSet_CloudWatchLogsDestination | undefined;
  /** When set to true events will be logged. */
  readonly Enabled?: boolean | undefined;
  /** The name of the EventDestination. */
  readonly EventDestinationName?: string | undefined;
  /** An object that contains information about an event destination for logging to Amazon Data Firehose. */
  readonly KinesisFirehoseDestination?: ConfigurationSet_KinesisFirehoseDestination | undefined;
  /** An array of event types that determine which events to log. */
  readonly MatchingEventTypes?: readonly string[] | undefined;
  /** An object that contains information about an event destination that sends logging events to Amazon SNS. */
  readonly SnsDestination?: ConfigurationSet_SnsDestination | undefined;
}

/** Contains the delivery stream Amazon Resource Name (ARN), and the ARN of the AWS Identity and Access Management (IAM)… */
export interface ConfigurationSet_KinesisFirehoseDestination {
  /** The Amazon Resource Name (ARN) of the delivery stream. */
  readonly DeliveryStreamArn?: string | undefined;
  /** The ARN of an AWS Identity and Access Management role that is able to write event data to an Amazon Data Firehose… */
  readonly IamRoleArn?: string | undefined;
}

/** An object that defines an Amazon SNS destination for events. */
export interface ConfigurationSet_SnsDestination {
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish events to. */
  readonly TopicArn?: string | undefined;
}

/** `AWS::SMSVOICE::OptOutList`: Creates a new opt-out list. */
export interface OptOutList {
  /** The name of the OptOutList. */
  readonly OptOutListName?: string | undefined;
  /** An array of tags (key and value pairs) to associate with the new OptOutList. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the `OptOutList`. */
  readonly Arn?: string | undefined;
}

/** `AWS::SMSVOICE::PhoneNumber`: Request an origination phone number for use in your account. */
export interface PhoneNumber {
  /** By default this is set to false. */
  readonly DeletionProtectionEnabled?: boolean | undefined;
  /** The two-character code, in ISO 3166-1 alpha-2 format, for the country or region. */
  readonly IsoCountryCode?: string | undefined;
  /** Creates or updates a `MandatoryKeyword` configuration on an origination phone number For more information, see Keywords… */
  readonly MandatoryKeywords?: PhoneNumber_MandatoryKeywords | undefined;
  /** Indicates if the phone number will be used for text messages, voice messages, or both. */
  readonly NumberCapabilities?: readonly string[] | undefined;
  /** The type of phone number to request. */
  readonly NumberType?: string | undefined;
  /** The name of the OptOutList associated with the phone number. */
  readonly OptOutListName?: string | undefined;
  /** A keyword is a word that you can search for on a particular phone number or pool. */
  readonly OptionalKeywords?: readonly PhoneNumber_OptionalKeyword[] | undefined;
  /** When set to false and an end recipient sends a message that begins with HELP or STOP to one of your dedicated numbers,… */
  readonly SelfManagedOptOutsEnabled?: boolean | undefined;
  /** An array of tags (key and value pairs) to associate with the requested phone number. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Describes the two-way SMS configuration for a phone number. */
  readonly TwoWay?: PhoneNumber_TwoWay | undefined;
  /** The `PhoneNumber` 's Amazon Resource Name (ARN) */
  readonly Arn?: string | undefined;
  /** The phone number in E.164 format. */
  readonly PhoneNumber?: string | undefined;
  /** The unique identifier for the phone number. */
  readonly PhoneNumberId?: string | undefined;
}

/** The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. */
export interface PhoneNumber_MandatoryKeyword {
  /** The message associated with the keyword. */
  readonly Message?: string | undefined;
}

/** The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. */
export interface PhoneNumber_MandatoryKeywords {
  /** Specifies the `HELP` keyword that customers use to obtain customer support for this phone number. */
  readonly HELP?: PhoneNumber_MandatoryKeyword | undefined;
  /** Specifies the `STOP` keyword that customers use to opt out of receiving messages from this phone number. */
  readonly STOP?: PhoneNumber_MandatoryKeyword | undefined;
}

/** The `OptionalKeyword` configuration. */
export interface PhoneNumber_OptionalKeyword {
  /** The action to perform when the keyword is used. */
  readonly Action?: string | undefined;
  /** The new keyword to add. */
  readonly Keyword?: string | undefined;
  /** The message associated with the keyword. */
  readonly Message?: string | undefined;
}

/** The phone number's two-way SMS configuration object. */
export interface PhoneNumber_TwoWay {
  /** The Amazon Resource Name (ARN) of the two way channel. */
  readonly ChannelArn?: string | undefined;
  /** An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages. */
  readonly ChannelRole?: string | undefined;
  /** By default this is set to false. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::SMSVOICE::Pool`: Creates a new pool and associates the specified origination identity to the pool. */
export interface Pool {
  /** When set to true the pool can't be deleted. */
  readonly DeletionProtectionEnabled?: boolean | undefined;
  /** Creates or updates the pool's `MandatoryKeyword` configuration. */
  readonly MandatoryKeywords?: Pool_MandatoryKeywords | undefined;
  /** The name of the OptOutList associated with the pool. */
  readonly OptOutListName?: string | undefined;
  /** Specifies any optional keywords to associate with the pool. */
  readonly OptionalKeywords?: readonly Pool_OptionalKeyword[] | undefined;
  /** The list of origination identities to apply to the pool, either `PhoneNumberArn` or `SenderIdArn`. */
  readonly OriginationIdentities?: readonly string[] | undefined;
  /** When set to false, an end recipient sends a message that begins with HELP or STOP to one of your dedicated numbers, End… */
  readonly SelfManagedOptOutsEnabled?: boolean | undefined;
  /** Allows you to enable shared routes on your pool. */
  readonly SharedRoutesEnabled?: boolean | undefined;
  /** An array of tags (key and value pairs) associated with the pool. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Describes the two-way SMS configuration for a phone number. */
  readonly TwoWay?: Pool_TwoWay | undefined;
  /** The Amazon Resource Name of the `Pool`. */
  readonly Arn?: string | undefined;
  /** The unique identifier for the pool. */
  readonly PoolId?: string | undefined;
}

/** The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. */
export interface Pool_MandatoryKeyword {
  /** The message associated with the keyword. */
  readonly Message?: string | undefined;
}

/** The manadatory keywords, `HELP` and `STOP` to add to the pool. */
export interface Pool_MandatoryKeywords {
  /** Specifies the pool's `HELP` keyword. */
  readonly HELP?: Pool_MandatoryKeyword | undefined;
  /** Specifies the pool's opt-out keyword. */
  readonly STOP?: Pool_MandatoryKeyword | undefined;
}

/** The pool's `OptionalKeyword` configuration. */
export interface Pool_OptionalKeyword {
  /** The action to perform when the keyword is used. */
  readonly Action?: string | undefined;
  /** The new keyword to add. */
  readonly Keyword?: string | undefined;
  /** The message associated with the keyword. */
  readonly Message?: string | undefined;
}

/** The pool's two-way SMS configuration object. */
export interface Pool_TwoWay {
  /** The Amazon Resource Name (ARN) of the two way channel. */
  readonly ChannelArn?: string | undefined;
  /** An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages. */
  readonly ChannelRole?: string | undefined;
  /** By default this is set to false. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::SMSVOICE::ProtectConfiguration`: Create a new protect configuration. */
export interface ProtectConfiguration {
  /** The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to. */
  readonly CountryRuleSet?: ProtectConfiguration_CountryRuleSet | undefined;
  /** The status of deletion protection for the protect configuration. */
  readonly DeletionProtectionEnabled?: boolean | undefined;
  /** An array of key and value pair tags that are associated with the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the protect configuration. */
  readonly Arn?: string | undefined;
  /** The unique identifier for the protect configuration. */
  readonly ProtectConfigurationId?: string | undefined;
}

/** Specifies the type of protection to use for a country. */
export interface ProtectConfiguration_CountryRule {
  /** The two-character code, in ISO 3166-1 alpha-2 format, for the country or region. */
  readonly CountryCode?: string | undefined;
  /** The types of protection that can be used. */
  readonly ProtectStatus?: string | undefined;
}

/** The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to. */
export interface ProtectConfiguration_CountryRuleSet {
  /** The set of `CountryRule` s to control which destination countries End User Messaging can send your MMS messages to. */
  readonly MMS?: readonly ProtectConfiguration_CountryRule[] | undefined;
  /** The set of `CountryRule` s to control which destination countries End User Messaging can send your SMS messages to. */
  readonly SMS?: readonly ProtectConfiguration_CountryRule[] | undefined;
  /** The set of `CountryRule` s to control which destination countries End User Messaging can send your VOICE messages to. */
  readonly VOICE?: readonly ProtectConfiguration_CountryRule[] | undefined;
}

/** `AWS::SMSVOICE::Registration`: A registration that has been created. */
export interface Registration {
  /** The type of registration form to create. */
  readonly RegistrationType?: string | undefined;
  /** An array of tags (key and value pairs) to associate with the registration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time when the registration was created, in UNIX epoch time format. */
  readonly CreatedTimestamp?: string | undefined;
  /** The current version number of the registration. */
  readonly CurrentVersionNumber?: number | undefined;
  /** The Amazon Resource Name (ARN) for the registration. */
  readonly RegistrationArn?: string | undefined;
  /** The unique identifier for the registration. */
  readonly RegistrationId?: string | undefined;
  /** The status of the registration. */
  readonly RegistrationStatus?: string | undefined;
}

/** `AWS::SMSVOICE::RegistrationAttachment`: Resource Type definition for AWS::SMSVOICE::RegistrationAttachment */
export interface RegistrationAttachment {
  /** The registration file to upload. */
  readonly AttachmentBody?: string | undefined;
  /** A URL to the required registration file. */
  readonly AttachmentUrl?: string | undefined;
  /** An array of tags (key and value pairs) to associate with the registration attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The status of the registration attachment. */
  readonly AttachmentStatus?: string | undefined;
  /** The time when the registration attachment was created, in UNIX epoch time format. */
  readonly CreatedTimestamp?: string | undefined;
  /** The Amazon Resource Name (ARN) for the registration attachment. */
  readonly RegistrationAttachmentArn?: string | undefined;
  /** The unique identifier for the registration attachment. */
  readonly RegistrationAttachmentId?: string | undefined;
  /** The URL to the document that was uploaded as the registration attachment, as returned by the service. */
  readonly UploadedAttachmentUrl?: string | undefined;
}

/** `AWS::SMSVOICE::ResourcePolicy`: Attaches a resource-based policy to a End User Messaging resource(phone number, sender Id, phone poll, or opt-out list)… */
export interface ResourcePolicy {
  /** The JSON formatted resource-based policy to attach. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The Amazon Resource Name (ARN) of the End User Messaging resource attached to the resource-based policy. */
  readonly ResourceArn?: string | undefined;
}

/** `AWS::SMSVOICE::SenderId`: Request a new sender ID that doesn't require registration. */
export interface SenderId {
  /** By default this is set to false. */
  readonly DeletionProtectionEnabled?: boolean | undefined;
  /** The two-character code, in ISO 3166-1 alpha-2 format, for the country or region. */
  readonly IsoCountryCode?: string | undefined;
  /** The sender ID string to request. */
  readonly SenderId?: string | undefined;
  /** An array of tags (key and value pairs) to associate with the sender ID. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name of the `SenderId`. */
  readonly Arn?: string | undefined;
}

/** `AWS::SMSVOICE::VerifiedDestinationNumber`: A destination phone number that has been registered for verification with AWS End User Messaging SMS. */
export interface VerifiedDestinationNumber {
  /** The verified destination phone number, in E.164 format. */
  readonly DestinationPhoneNumber?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time when the verified destination phone number was created. */
  readonly CreatedTimestamp?: string | undefined;
  /** The status of the verified destination phone number. */
  readonly Status?: string | undefined;
  /** The Amazon Resource Name (ARN) for the verified destination phone number. */
  readonly VerifiedDestinationNumberArn?: string | undefined;
  /** The unique identifier for the verified destination phone number. */
  readonly VerifiedDestinationNumberId?: string | undefined;
}

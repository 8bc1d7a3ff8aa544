// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::PinpointEmail::ConfigurationSet`: Create a configuration set. */
export interface ConfigurationSet {
  /** An object that defines the dedicated IP pool that is used to send emails that you send using the configuration set. */
  readonly DeliveryOptions?: ConfigurationSet_DeliveryOptions | undefined;
  /** The name of the configuration set. */
  readonly Name?: string | undefined;
  /** An object that defines whether or not Amazon Pinpoint collects reputation metrics for the emails that you send that use… */
  readonly ReputationOptions?: ConfigurationSet_ReputationOptions | undefined;
  /** An object that defines whether or not Amazon Pinpoint can send email that you send using the configuration set. */
  readonly SendingOptions?: ConfigurationSet_SendingOptions | undefined;
  /** An object that defines the tags (keys and values) that you want to associate with the configuration set. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An object that defines the open and click tracking options for emails that you send using the configuration set. */
  readonly TrackingOptions?: ConfigurationSet_TrackingOptions | undefined;
  readonly Id?: string | undefined;
}

/** Used to associate a configuration set with a dedicated IP pool. */
export interface ConfigurationSet_DeliveryOptions {
  /** The name of the dedicated IP pool that you want to associate with the configuration set. */
  readonly SendingPoolName?: string | undefined;
}

/** Enable or disable collection of reputation metrics for emails that you send using this configuration set in the current… */
export interface ConfigurationSet_ReputationOptions {
  /** If `true`, tracking of reputation metrics is enabled for the configuration set. */
  readonly ReputationMetricsEnabled?: boolean | undefined;
}

/** Used to enable or disable email sending for messages that use this configuration set in the current AWS Region. */
export interface ConfigurationSet_SendingOptions {
  /** If `true`, email sending is enabled for the configuration set. */
  readonly SendingEnabled?: boolean | undefined;
}

/** An object that defines the tracking options for a configuration set. */
export interface ConfigurationSet_TrackingOptions {
  /** The domain that you want to use for tracking open and click events. */
  readonly CustomRedirectDomain?: string | undefined;
}

/** `AWS::PinpointEmail::ConfigurationSetEventDestination`: Create an event destination. */
export interface ConfigurationSetEventDestination {
  /** The name of the configuration set that contains the event destination that you want to modify. */
  readonly ConfigurationSetName?: string | undefined;
  /** An object that defines the event destination. */
  readonly EventDestination?: ConfigurationSetEventDestination_EventDestination | undefined;
  /** The name of the event destination that you want to modify. */
  readonly EventDestinationName?: string | undefined;
  readonly Id?: string | undefined;
}

/** An object that defines an Amazon CloudWatch destination for email events. */
export interface ConfigurationSetEventDestination_CloudWatchDestination {
  /** An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch. */
  readonly DimensionConfigurations?: readonly ConfigurationSetEventDestination_DimensionConfiguration[] | undefined;
}

/** An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch. */
export interface ConfigurationSetEventDestination_DimensionConfiguration {
  /** The default value of the dimension that is published to Amazon CloudWatch if you don't provide the value of the… */
  readonly DefaultDimensionValue?: string | undefined;
  /** The name of an Amazon CloudWatch dimension associated with an email sending metric. */
  readonly DimensionName?: string | undefined;
  /** The location where Amazon Pinpoint finds the value of a dimension to publish to Amazon CloudWatch. */
  readonly DimensionValueSource?: string | undefined;
}

/** In Amazon Pinpoint, events include message sends, deliveries, opens, clicks, bounces, and complaints. */
export interface ConfigurationSetEventDestination_EventDestination {
  /** An object that defines an Amazon CloudWatch destination for email events. */
  readonly CloudWatchDestination?: ConfigurationSetEventDestination_CloudWatchDestination | undefined;
  /** If `true`, the event destination is enabled. */
  readonly Enabled?: boolean | undefined;
  /** An object that defines an Amazon Kinesis Data Firehose destination for email events. */
  readonly KinesisFirehoseDestination?: ConfigurationSetEventDestination_KinesisFirehoseDestination | undefined;
  /** The types of events that Amazon Pinpoint sends to the specified event destinations. */
  readonly MatchingEventTypes?: readonly string[] | undefined;
  /** An object that defines a Amazon Pinpoint destination for email events. */
  readonly PinpointDestination?: ConfigurationSetEventDestination_PinpointDestination | undefined;
  /** An object that defines an Amazon SNS destination for email events. */
  readonly SnsDestination?: ConfigurationSetEventDestination_SnsDestination | undefined;
}

/** An object that defines an Amazon Kinesis Data Firehose destination for email events. */
export interface ConfigurationSetEventDestination_KinesisFirehoseDestination {
  /** The Amazon Resource Name (ARN) of the Amazon Kinesis Data Firehose stream that Amazon Pinpoint sends email events to. */
  readonly DeliveryStreamArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that Amazon Pinpoint uses when sending email events to the Amazon… */
  readonly IamRoleArn?: string | undefined;
}

/** An object that defines a Amazon Pinpoint destination for email events. */
export interface ConfigurationSetEventDestination_PinpointDestination {
  /** The Amazon Resource Name (ARN) of the Amazon Pinpoint project that you want to send email events to. */
  readonly ApplicationArn?: string | undefined;
}

/** An object that defines an Amazon SNS destination for email events. */
export interface ConfigurationSetEventDestination_SnsDestination {
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish email events to. */
  readonly TopicArn?: string | undefined;
}

/** `AWS::PinpointEmail::DedicatedIpPool`: A request to create a new dedicated IP pool. */
export interface DedicatedIpPool {
  /** The name of the dedicated IP pool. */
  readonly PoolName?: string | undefined;
  /** An object that defines the tags (keys and values) that you want to associate with the dedicated IP pool. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::PinpointEmail::Identity`: Specifies an identity to use for sending email through Amazon Pinpoint. */
export interface Identity {
  /** For domain identities, this attribute is used to enable or disable DomainKeys Identified Mail (DKIM) signing for the… */
  readonly DkimSigningEnabled?: boolean | undefined;
  /** Used to enable or disable feedback forwarding for an identity. */
  readonly FeedbackForwardingEnabled?: boolean | undefined;
  /** Used to enable or disable the custom Mail-From domain configuration for an email identity. */
  readonly MailFromAttributes?: Identity_MailFromAttributes | undefined;
  /** The address or domain of the identity, such as sender@example.com or example.co.uk. */
  readonly Name?: string | undefined;
  /** An object that defines the tags (keys and values) that you want to associate with the email identity. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
  /** The host name for the first token that you have to add to the DNS configuration for your domain. */
  readonly IdentityDNSRecordName1?: string | undefined;
  /** The host name for the second token that you have to add to the DNS configuration for your domain. */
  readonly IdentityDNSRecordName2?: string | undefined;
  /** The host name for the third token that you have to add to the DNS configuration for your domain. */
  readonly IdentityDNSRecordName3?: string | undefined;
  /** The record value for the first token that you have to add to the DNS configuration for your domain. */
  readonly IdentityDNSRecordValue1?: string | undefined;
  /** The record value for the second token that you have to add to the DNS configuration for your domain. */
  readonly IdentityDNSRecordValue2?: string | undefined;
  /** The record value for the third token that you have to add to the DNS configuration for your domain. */
  readonly IdentityDNSRecordValue3?: string | undefined;
}

/** A list of attributes that are associated with a MAIL FROM domain. */
export interface Identity_MailFromAttributes {
  /** The action that Amazon Pinpoint to takes if it can't read the required MX record for a custom MAIL FROM domain. */
  readonly BehaviorOnMxFailure?: string | undefined;
  /** The name of a domain that an email identity uses as a custom MAIL FROM domain. */
  readonly MailFromDomain?: string | undefined;
}

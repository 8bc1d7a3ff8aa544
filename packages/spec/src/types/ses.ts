// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::SES::ConfigurationSet`: Configuration sets let you create groups of rules that you can apply to the emails you send using Amazon SES. */
export interface ConfigurationSet {
  /** An object that defines a MailManager archive that is used to preserve emails that you send using the configuration set. */
  readonly ArchivingOptions?: ConfigurationSet_ArchivingOptions | undefined;
  /** Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that use the… */
  readonly DeliveryOptions?: ConfigurationSet_DeliveryOptions | undefined;
  /** The name of the configuration set. */
  readonly Name?: string | undefined;
  /** An object that defines whether or not Amazon SES collects reputation metrics for the emails that you send that use the… */
  readonly ReputationOptions?: ConfigurationSet_ReputationOptions | undefined;
  /** An object that defines whether or not Amazon SES can send email that you send using the configuration set. */
  readonly SendingOptions?: ConfigurationSet_SendingOptions | undefined;
  /** An object that contains information about the suppression list preferences for your account. */
  readonly SuppressionOptions?: ConfigurationSet_SuppressionOptions | undefined;
  /** An array of objects that define the tags (keys and values) that are associated with the configuration set. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An object that defines the open and click tracking options for emails that you send using the configuration set. */
  readonly TrackingOptions?: ConfigurationSet_TrackingOptions | undefined;
  /** The Virtual Deliverability Manager (VDM) options that apply to the configuration set. */
  readonly VdmOptions?: ConfigurationSet_VdmOptions | undefined;
}

/** An object that defines a MailManager archive that is used to preserve emails that you send using the configuration set. */
export interface ConfigurationSet_ArchivingOptions {
  /** The ARN of the MailManager archive to associate with the configuration set. */
  readonly ArchiveArn?: string | undefined;
}

/** The condition threshold settings for suppression validation. */
export interface ConfigurationSet_ConditionThreshold {
  /** Whether the condition threshold is enabled or disabled. */
  readonly ConditionThresholdEnabled?: string | undefined;
  /** The overall confidence threshold settings. */
  readonly OverallConfidenceThreshold?: ConfigurationSet_OverallConfidenceThreshold | undefined;
}

/** An object containing additional settings for your VDM configuration as applicable to the Dashboard. */
export interface ConfigurationSet_DashboardOptions {
  /** Specifies the status of your VDM engagement metrics collection. */
  readonly EngagementMetrics?: string | undefined;
}

/** Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that use the… */
export interface ConfigurationSet_DeliveryOptions {
  /** The name of the configuration set used when sent through a configuration set with archiving enabled. */
  readonly MaxDeliverySeconds?: number | undefined;
  /** The name of the dedicated IP pool to associate with the configuration set. */
  readonly SendingPoolName?: string | undefined;
  /** Specifies whether messages that use the configuration set are required to use Transport Layer Security (TLS). */
  readonly TlsPolicy?: string | undefined;
}

/** An object containing additional settings for your VDM configuration as applicable to the Guardian. */
export interface ConfigurationSet_GuardianOptions {
  /** Specifies the status of your VDM optimized shared delivery. */
  readonly OptimizedSharedDelivery?: string | undefined;
}

/** The overall confidence threshold settings. */
export interface ConfigurationSet_OverallConfidenceThreshold {
  /** The confidence verdict threshold level. */
  readonly ConfidenceVerdictThreshold?: string | undefined;
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

/** An object that contains information about the suppression list preferences for your account. */
export interface ConfigurationSet_SuppressionOptions {
  /** A list that contains the reasons that email addresses are automatically added to the suppression list for your account. */
  readonly SuppressedReasons?: readonly string[] | undefined;
  /** An object that contains information about the validation options for your account. */
  readonly ValidationOptions?: ConfigurationSet_ValidationOptions | undefined;
}

/** An object that defines the tracking options for a configuration set. */
export interface ConfigurationSet_TrackingOptions {
  /** The custom subdomain that is used to redirect email recipients to the Amazon SES event tracking domain. */
  readonly CustomRedirectDomain?: string | undefined;
  /** The name of the configuration set used when sent through a configuration set with archiving enabled. */
  readonly HttpsPolicy?: string | undefined;
}

/** An object that contains information about the validation options for your account. */
export interface ConfigurationSet_ValidationOptions {
  /** The condition threshold settings for suppression validation. */
  readonly ConditionThreshold?: ConfigurationSet_ConditionThreshold | undefined;
}

/** The Virtual Deliverability Manager (VDM) options that apply to a configuration set. */
export interface ConfigurationSet_VdmOptions {
  /** Specifies additional settings for your VDM configuration as applicable to the Dashboard. */
  readonly DashboardOptions?: ConfigurationSet_DashboardOptions | undefined;
  /** Specifies additional settings for your VDM configuration as applicable to the Guardian. */
  readonly GuardianOptions?: ConfigurationSet_GuardianOptions | undefined;
}

/** `AWS::SES::ConfigurationSetEventDestination`: Specifies a configuration set event destination. */
export interface ConfigurationSetEventDestination {
  /** The name of the configuration set that contains the event destination. */
  readonly ConfigurationSetName?: string | undefined;
  /** An object that defines the event destination. */
  readonly EventDestination?: ConfigurationSetEventDestination_EventDestination | undefined;
  readonly Id?: string | undefined;
}

/** An object that defines an Amazon CloudWatch destination for email events. */
export interface ConfigurationSetEventDestination_CloudWatchDestination {
  /** An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch. */
  readonly DimensionConfigurations?: readonly ConfigurationSetEventDestination_DimensionConfiguration[] | undefined;
}

/** An object that defines the dimension configuration to use when you send email events to Amazon CloudWatch. */
export interface ConfigurationSetEventDestination_DimensionConfiguration {
  /** The default value of the dimension that is published to Amazon CloudWatch if you don't provide the value of the… */
  readonly DefaultDimensionValue?: string | undefined;
  /** The name of an Amazon CloudWatch dimension associated with an email sending metric. */
  readonly DimensionName?: string | undefined;
  /** The location where the Amazon SES API v2 finds the value of a dimension to publish to Amazon CloudWatch. */
  readonly DimensionValueSource?: string | undefined;
}

/** An object that defines an Amazon EventBridge destination for email events. */
export interface ConfigurationSetEventDestination_EventBridgeDestination {
  /** The Amazon Resource Name (ARN) of the Amazon EventBridge bus to publish email events to. */
  readonly EventBusArn?: string | undefined;
}

/** In the Amazon SES API v2, events include message sends, deliveries, opens, clicks, bounces, complaints and delivery… */
export interface ConfigurationSetEventDestination_EventDestination {
  /** An object that defines an Amazon CloudWatch destination for email events. */
  readonly CloudWatchDestination?: ConfigurationSetEventDestination_CloudWatchDestination | undefined;
  /** If `true`, the event destination is enabled. */
  readonly Enabled?: boolean | undefined;
  /** An object that defines an Amazon EventBridge destination for email events. */
  readonly EventBridgeDestination?: ConfigurationSetEventDestination_EventBridgeDestination | undefined;
  /** An object that contains the delivery stream ARN and the IAM role ARN associated with an Amazon Kinesis Firehose event… */
  readonly KinesisFirehoseDestination?: ConfigurationSetEventDestination_KinesisFirehoseDestination | undefined;
  /** The types of events that Amazon SES sends to the specified event destinations. */
  readonly MatchingEventTypes?: readonly string[] | undefined;
  /** The name of the event destination. */
  readonly Name?: string | undefined;
  /** An object that contains the topic ARN associated with an Amazon Simple Notification Service (Amazon SNS) event… */
  readonly SnsDestination?: ConfigurationSetEventDestination_SnsDestination | undefined;
}

/** An object that defines an Amazon Kinesis Data Firehose destination for email events. */
export interface ConfigurationSetEventDestination_KinesisFirehoseDestination {
  /** The ARN of the Amazon Kinesis Firehose stream that email sending events should be published to. */
  readonly DeliveryStreamARN?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that the Amazon SES API v2 uses to send email events to the Amazon… */
  readonly IAMRoleARN?: string | undefined;
}

/** Contains the topic ARN associated with an Amazon Simple Notification Service (Amazon SNS) event destination. */
export interface ConfigurationSetEventDestination_SnsDestination {
  /** The ARN of the Amazon SNS topic for email sending events. */
  readonly TopicARN?: string | undefined;
}

/** `AWS::SES::ContactList`: A list that contains contacts that have subscribed to a particular topic or topics. */
export interface ContactList {
  /** The name of the contact list. */
  readonly ContactListName?: string | undefined;
  /** A description of what the contact list is about. */
  readonly Description?: string | undefined;
  /** The tags associated with a contact list. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An interest group, theme, or label within a list. */
  readonly Topics?: readonly ContactList_Topic[] | undefined;
}

/** An interest group, theme, or label within a list. */
export interface ContactList_Topic {
  /** The default subscription status to be applied to a contact if the contact has not noted their preference for… */
  readonly DefaultSubscriptionStatus?: string | undefined;
  /** A description of what the topic is about, which the contact will see. */
  readonly Description?: string | undefined;
  /** The name of the topic the contact will see. */
  readonly DisplayName?: string | undefined;
  /** The name of the topic. */
  readonly TopicName?: string | undefined;
}

/** `AWS::SES::CustomVerificationEmailTemplate`: Resource Type definition for AWS::SES::CustomVerificationEmailTemplate. */
export interface CustomVerificationEmailTemplate {
  /** The URL that the recipient of the verification email is sent to if his or her address is not successfully verified. */
  readonly FailureRedirectionURL?: string | undefined;
  /** The email address that the custom verification email is sent from. */
  readonly FromEmailAddress?: string | undefined;
  /** The URL that the recipient of the verification email is sent to if his or her address is successfully verified. */
  readonly SuccessRedirectionURL?: string | undefined;
  /** The tags (keys and values) associated with the tenant. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The content of the custom verification email. */
  readonly TemplateContent?: string | undefined;
  /** The name of the custom verification email template. */
  readonly TemplateName?: string | undefined;
  /** The subject line of the custom verification email. */
  readonly TemplateSubject?: string | undefined;
}

/** `AWS::SES::DedicatedIpPool`: Create a new pool of dedicated IP addresses. */
export interface DedicatedIpPool {
  /** The name of the dedicated IP pool that the IP address is associated with. */
  readonly PoolName?: string | undefined;
  /** The type of scaling mode. */
  readonly ScalingMode?: string | undefined;
  /** An object that defines the tags (keys and values) that you want to associate with the pool. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::SES::EmailIdentity`: Specifies an identity for using within SES. */
export interface EmailIdentity {
  /** Used to associate a configuration set with an email identity. */
  readonly ConfigurationSetAttributes?: EmailIdentity_ConfigurationSetAttributes | undefined;
  /** An object that contains information about the DKIM attributes for the identity. */
  readonly DkimAttributes?: EmailIdentity_DkimAttributes | undefined;
  /** If your request includes this object, Amazon SES configures the identity to use Bring Your Own DKIM (BYODKIM) for DKIM… */
  readonly DkimSigningAttributes?: EmailIdentity_DkimSigningAttributes | undefined;
  /** The email address or domain to verify. */
  readonly EmailIdentity?: string | undefined;
  /** Used to enable or disable feedback forwarding for an identity. */
  readonly FeedbackAttributes?: EmailIdentity_FeedbackAttributes | undefined;
  /** Used to enable or disable the custom Mail-From domain configuration for an email identity. */
  readonly MailFromAttributes?: EmailIdentity_MailFromAttributes | undefined;
  /** An array of objects that define the tags (keys and values) to associate with the email identity. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The host name for the first token that you have to add to the DNS configuration for your domain. */
  readonly DkimDNSTokenName1?: string | undefined;
  /** The host name for the second token that you have to add to the DNS configuration for your domain. */
  readonly DkimDNSTokenName2?: string | undefined;
  /** The host name for the third token that you have to add to the DNS configuration for your domain. */
  readonly DkimDNSTokenName3?: string | undefined;
  /** The record value for the first token that you have to add to the DNS configuration for your domain. */
  readonly DkimDNSTokenValue1?: string | undefined;
  /** The record value for the second token that you have to add to the DNS configuration for your domain. */
  readonly DkimDNSTokenValue2?: string | undefined;
  /** The record value for the third token that you have to add to the DNS configuration for your domain. */
  readonly DkimDNSTokenValue3?: string | undefined;
}

/** Used to associate a configuration set with an email identity. */
export interface EmailIdentity_ConfigurationSetAttributes {
  /** The configuration set to associate with an email identity. */
  readonly ConfigurationSetName?: string | undefined;
}

/** Used to enable or disable DKIM authentication for an email identity. */
export interface EmailIdentity_DkimAttributes {
  /** Sets the DKIM signing configuration for the identity. */
  readonly SigningEnabled?: boolean | undefined;
}

/** Used to configure or change the DKIM authentication settings for an email domain identity. */
export interface EmailIdentity_DkimSigningAttributes {
  /** [Bring Your Own DKIM] A private key that's used to generate a DKIM signature. */
  readonly DomainSigningPrivateKey?: string | undefined;
  /** [Bring Your Own DKIM] A string that's used to identify a public key in the DNS configuration for a domain. */
  readonly DomainSigningSelector?: string | undefined;
  /** [Easy DKIM] The key length of the future DKIM key pair to be generated. */
  readonly NextSigningKeyLength?: string | undefined;
}

/** Used to enable or disable feedback forwarding for an identity. */
export interface EmailIdentity_FeedbackAttributes {
  /** Sets the feedback forwarding configuration for the identity. */
  readonly EmailForwardingEnabled?: boolean | undefined;
}

/** Used to enable or disable the custom Mail-From domain configuration for an email identity. */
export interface EmailIdentity_MailFromAttributes {
  /** The action to take if the required MX record isn't found when you send an email. */
  readonly BehaviorOnMxFailure?: string | undefined;
  /** The custom MAIL FROM domain that you want the verified identity to use. */
  readonly MailFromDomain?: string | undefined;
}

/** `AWS::SES::EmailIdentityCertificate`: Associates an AWS Certificate Manager certificate with a sender under an SES email identity, so that SES signs the… */
export interface EmailIdentityCertificate {
  /** The ARN of the AWS Certificate Manager certificate to associate with the sender. */
  readonly CertificateArn?: string | undefined;
  /** The email identity that owns the sender the certificate is associated with. */
  readonly EmailIdentity?: string | undefined;
  /** The sender the certificate signs for. */
  readonly FromAddress?: string | undefined;
}

/** `AWS::SES::MailManagerAddonInstance`: Creates an Add On instance for the subscription indicated in the request. */
export interface MailManagerAddonInstance {
  /** The subscription ID for the instance. */
  readonly AddonSubscriptionId?: string | undefined;
  /** The tags used to organize, track, or control access for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Add On instance. */
  readonly AddonInstanceArn?: string | undefined;
  /** The unique ID of the Add On instance. */
  readonly AddonInstanceId?: string | undefined;
  /** The name of the Add On for the instance. */
  readonly AddonName?: string | undefined;
}

/** `AWS::SES::MailManagerAddonSubscription`: Creates a subscription for an Add On representing the acceptance of its terms of use and additional pricing. */
export interface MailManagerAddonSubscription {
  /** The name of the Add On to subscribe to. */
  readonly AddonName?: string | undefined;
  /** The tags used to organize, track, or control access for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Add On subscription. */
  readonly AddonSubscriptionArn?: string | undefined;
  /** The unique ID of the Add On subscription. */
  readonly AddonSubscriptionId?: string | undefined;
}

/** `AWS::SES::MailManagerAddressList`: The structure representing the address lists and address list attribute that will be used in evaluation of boolean… */
export interface MailManagerAddressList {
  /** A user-friendly name for the address list. */
  readonly AddressListName?: string | undefined;
  /** The tags used to organize, track, or control access for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the address list. */
  readonly AddressListArn?: string | undefined;
  /** The identifier of the address list. */
  readonly AddressListId?: string | undefined;
}

/** `AWS::SES::MailManagerArchive`: Creates a new email archive resource for storing and retaining emails. */
export interface MailManagerArchive {
  /** A unique name for the new archive. */
  readonly ArchiveName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the KMS key for encrypting emails in the archive. */
  readonly KmsKeyArn?: string | undefined;
  /** The period for retaining emails in the archive before automatic deletion. */
  readonly Retention?: MailManagerArchive_ArchiveRetention | undefined;
  /** The tags used to organize, track, or control access for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the archive. */
  readonly ArchiveArn?: string | undefined;
  /** The unique identifier of the archive. */
  readonly ArchiveId?: string | undefined;
  /** The current state of the archive. */
  readonly ArchiveState?: string | undefined;
}

/** The retention policy for an email archive that specifies how long emails are kept before being automatically deleted. */
export interface MailManagerArchive_ArchiveRetention {
  /** The enum value sets the period for retaining emails in an archive. */
  readonly RetentionPeriod?: string | undefined;
}

/** `AWS::SES::MailManagerIngressPoint`: Resource to provision an ingress endpoint for receiving email. */
export interface MailManagerIngressPoint {
  /** The configuration of the ingress endpoint resource. */
  readonly IngressPointConfiguration?: MailManagerIngressPoint_IngressPointConfiguration | undefined;
  /** A user friendly name for an ingress endpoint resource. */
  readonly IngressPointName?: string | undefined;
  /** The network type (IPv4-only, Dual-Stack, PrivateLink) of the ingress endpoint resource. */
  readonly NetworkConfiguration?: MailManagerIngressPoint_NetworkConfiguration | undefined;
  /** The identifier of an existing rule set that you attach to an ingress endpoint resource. */
  readonly RuleSetId?: string | undefined;
  /** The update status of an ingress endpoint. */
  readonly StatusToUpdate?: string | undefined;
  /** The tags used to organize, track, or control access for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly TlsPolicy?: string | undefined;
  /** The identifier of an existing traffic policy that you attach to an ingress endpoint resource. */
  readonly TrafficPolicyId?: string | undefined;
  /** The type of the ingress endpoint to create. */
  readonly Type?: string | undefined;
  /** The DNS A Record that identifies your ingress endpoint. */
  readonly ARecord?: string | undefined;
  /** The Amazon Resource Name (ARN) of the ingress endpoint resource. */
  readonly IngressPointArn?: string | undefined;
  /** The identifier of the ingress endpoint resource. */
  readonly IngressPointId?: string | undefined;
  /** The status of the ingress endpoint resource. */
  readonly Status?: string | undefined;
}

/** The configuration of the ingress endpoint resource. */
export interface MailManagerIngressPoint_IngressPointConfiguration {
  /** The SecretsManager::Secret ARN of the ingress endpoint resource. */
  readonly SecretArn?: string | undefined;
  /** The password of the ingress endpoint resource. */
  readonly SmtpPassword?: string | undefined;
  readonly TlsAuthConfiguration?: MailManagerIngressPoint_TlsAuthConfiguration | undefined;
}

/** The network type (IPv4-only, Dual-Stack, PrivateLink) of the ingress endpoint resource. */
export interface MailManagerIngressPoint_NetworkConfiguration {
  /** Specifies the network configuration for the private ingress point. */
  readonly PrivateNetworkConfiguration?: MailManagerIngressPoint_PrivateNetworkConfiguration | undefined;
  /** Specifies the network configuration for the public ingress point. */
  readonly PublicNetworkConfiguration?: MailManagerIngressPoint_PublicNetworkConfiguration | undefined;
}

/** Specifies the network configuration for the private ingress point. */
export interface MailManagerIngressPoint_PrivateNetworkConfiguration {
  /** The identifier of the VPC endpoint to associate with this private ingress point. */
  readonly VpcEndpointId?: string | undefined;
}

/** Specifies the network configuration for the public ingress point. */
export interface MailManagerIngressPoint_PublicNetworkConfiguration {
  /** The IP address type for the public ingress point. */
  readonly IpType?: string | undefined;
}

export interface MailManagerIngressPoint_TlsAuthConfiguration {
  readonly TrustStore?: MailManagerIngressPoint_TrustStore | undefined;
}

export interface MailManagerIngressPoint_TrustStore {
  readonly CAContent?: string | undefined;
  readonly CrlContent?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
}

/** `AWS::SES::MailManagerRelay`: Resource to create an SMTP relay, which can be used within a Mail Manager rule set to forward incoming emails to… */
export interface MailManagerRelay {
  /** Authentication for the relay destination server—specify the secretARN where the SMTP credentials are stored. */
  readonly Authentication?: MailManagerRelay_RelayAuthentication | undefined;
  /** The unique relay name. */
  readonly RelayName?: string | undefined;
  /** The destination relay server address. */
  readonly ServerName?: string | undefined;
  /** The destination relay server port. */
  readonly ServerPort?: number | undefined;
  /** The tags used to organize, track, or control access for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the relay. */
  readonly RelayArn?: string | undefined;
  /** The unique relay identifier. */
  readonly RelayId?: string | undefined;
}

/** Authentication for the relay destination server—specify the secretARN where the SMTP credentials are stored, or specify… */
export interface MailManagerRelay_RelayAuthentication {
  /** Keep an empty structure if the relay destination server does not require SMTP credential authentication. */
  readonly NoAuthentication?: Json | undefined;
  /** The ARN of the secret created in secrets manager where the relay server's SMTP credentials are stored. */
  readonly SecretArn?: string | undefined;
}

/** `AWS::SES::MailManagerRuleSet`: Resource to create a rule set for a Mail Manager ingress endpoint which contains a list of rules that are evaluated… */
export interface MailManagerRuleSet {
  /** A user-friendly name for the rule set. */
  readonly RuleSetName?: string | undefined;
  /** Conditional rules that are evaluated for determining actions on email. */
  readonly Rules?: readonly MailManagerRuleSet_Rule[] | undefined;
  /** The tags used to organize, track, or control access for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the rule set resource. */
  readonly RuleSetArn?: string | undefined;
  /** The identifier of the rule set. */
  readonly RuleSetId?: string | undefined;
}

/** The action to add a header to a message. */
export interface MailManagerRuleSet_AddHeaderAction {
  /** The name of the header to add to an email. */
  readonly HeaderName?: string | undefined;
  /** The value of the header to add to the email. */
  readonly HeaderValue?: string | undefined;
}

/** The result of an analysis can be used in conditions to trigger actions. */
export interface MailManagerRuleSet_Analysis {
  /** The Amazon Resource Name (ARN) of an Add On. */
  readonly Analyzer?: string | undefined;
  /** The returned value from an Add On. */
  readonly ResultField?: string | undefined;
}

/** The action to archive the email by delivering the email to an Amazon SES archive. */
export interface MailManagerRuleSet_ArchiveAction {
  /** A policy that states what to do in the case of failure. */
  readonly ActionFailurePolicy?: string | undefined;
  /** The identifier of the archive to send the email to. */
  readonly TargetArchive?: string | undefined;
}

export interface MailManagerRuleSet_BounceAction {
  readonly ActionFailurePolicy?: string | undefined;
  readonly DiagnosticMessage?: string | undefined;
  readonly Message?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly Sender?: string | undefined;
  readonly SmtpReplyCode?: string | undefined;
  readonly StatusCode?: string | undefined;
}

/** This action to delivers an email to a mailbox. */
export interface MailManagerRuleSet_DeliverToMailboxAction {
  /** A policy that states what to do in the case of failure. */
  readonly ActionFailurePolicy?: string | undefined;
  /** The Amazon Resource Name (ARN) of a WorkMail organization to deliver the email to. */
  readonly MailboxArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role to use to execute this action. */
  readonly RoleArn?: string | undefined;
}

/** The action to deliver incoming emails to an Amazon Q Business application for indexing. */
export interface MailManagerRuleSet_DeliverToQBusinessAction {
  /** A policy that states what to do in the case of failure. */
  readonly ActionFailurePolicy?: string | undefined;
  /** The unique identifier of the Amazon Q Business application instance where the email content will be delivered. */
  readonly ApplicationId?: string | undefined;
  /** The identifier of the knowledge base index within the Amazon Q Business application where the email content will be… */
  readonly IndexId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM Role to use while delivering to Amazon Q Business. */
  readonly RoleArn?: string | undefined;
}

export interface MailManagerRuleSet_InvokeLambdaAction {
  readonly ActionFailurePolicy?: string | undefined;
  readonly FunctionArn?: string | undefined;
  readonly InvocationType?: string | undefined;
  readonly RetryTimeMinutes?: number | undefined;
  readonly RoleArn?: string | undefined;
}

/** The action relays the email via SMTP to another specific SMTP server. */
export interface MailManagerRuleSet_RelayAction {
  /** A policy that states what to do in the case of failure. */
  readonly ActionFailurePolicy?: string | undefined;
  /** This action specifies whether to preserve or replace original mail from address while relaying received emails to a… */
  readonly MailFrom?: string | undefined;
  /** The identifier of the relay resource to be used when relaying an email. */
  readonly Relay?: string | undefined;
}

/** This action replaces the email envelope recipients with the given list of recipients. */
export interface MailManagerRuleSet_ReplaceRecipientAction {
  /** This action specifies the replacement recipient email addresses to insert. */
  readonly ReplaceWith?: readonly string[] | undefined;
}

/** A rule contains conditions, "unless conditions" and actions. */
export interface MailManagerRuleSet_Rule {
  /** The list of actions to execute when the conditions match the incoming email, and none of the "unless conditions" match. */
  readonly Actions?: readonly MailManagerRuleSet_RuleAction[] | undefined;
  /** The conditions of this rule. */
  readonly Conditions?: readonly MailManagerRuleSet_RuleCondition[] | undefined;
  /** The user-friendly name of the rule. */
  readonly Name?: string | undefined;
  /** The "unless conditions" of this rule. */
  readonly Unless?: readonly MailManagerRuleSet_RuleCondition[] | undefined;
}

/** The action for a rule to take. */
export interface MailManagerRuleSet_RuleAction {
  /** This action adds a header. */
  readonly AddHeader?: MailManagerRuleSet_AddHeaderAction | undefined;
  /** This action archives the email. */
  readonly Archive?: MailManagerRuleSet_ArchiveAction | undefined;
  readonly Bounce?: MailManagerRuleSet_BounceAction | undefined;
  /** This action delivers an email to a WorkMail mailbox. */
  readonly DeliverToMailbox?: MailManagerRuleSet_DeliverToMailboxAction | undefined;
  /** This action delivers an email to an Amazon Q Business application for ingestion into its knowledge base. */
  readonly DeliverToQBusiness?: MailManagerRuleSet_DeliverToQBusinessAction | undefined;
  /** This action terminates the evaluation of rules in the rule set. */
  readonly Drop?: Json | undefined;
  readonly InvokeLambda?: MailManagerRuleSet_InvokeLambdaAction | undefined;
  /** This action publishes the email content to an Amazon SNS topic. */
  readonly PublishToSns?: MailManagerRuleSet_SnsAction | undefined;
  /** This action relays the email to another SMTP server. */
  readonly Relay?: MailManagerRuleSet_RelayAction | undefined;
  /** The action replaces certain or all recipients with a different set of recipients. */
  readonly ReplaceRecipient?: MailManagerRuleSet_ReplaceRecipientAction | undefined;
  /** This action sends the email to the internet. */
  readonly Send?: MailManagerRuleSet_SendAction | undefined;
  /** This action writes the MIME content of the email to an S3 bucket. */
  readonly WriteToS3?: MailManagerRuleSet_S3Action | undefined;
}

/** A boolean expression to be used in a rule condition. */
export interface MailManagerRuleSet_RuleBooleanExpression {
  /** The operand on which to perform a boolean condition operation. */
  readonly Evaluate?: MailManagerRuleSet_RuleBooleanToEvaluate | undefined;
  /** The matching operator for a boolean condition expression. */
  readonly Operator?: string | undefined;
}

/** The union type representing the allowed types of operands for a boolean condition. */
export interface MailManagerRuleSet_RuleBooleanToEvaluate {
  /** The Add On ARN and its returned value to evaluate in a boolean condition expression. */
  readonly Analysis?: MailManagerRuleSet_Analysis | undefined;
  /** The boolean type representing the allowed attribute types for an email. */
  readonly Attribute?: string | undefined;
  /** The structure representing the address lists and address list attribute that will be used in evaluation of boolean… */
  readonly IsInAddressList?: MailManagerRuleSet_RuleIsInAddressList | undefined;
}

/** The conditional expression used to evaluate an email for determining if a rule action should be taken. */
export interface MailManagerRuleSet_RuleCondition {
  /** The condition applies to a boolean expression passed in this field. */
  readonly BooleanExpression?: MailManagerRuleSet_RuleBooleanExpression | undefined;
  /** The condition applies to a DMARC policy expression passed in this field. */
  readonly DmarcExpression?: MailManagerRuleSet_RuleDmarcExpression | undefined;
  /** The condition applies to an IP address expression passed in this field. */
  readonly IpExpression?: MailManagerRuleSet_RuleIpExpression | undefined;
  /** The condition applies to a number expression passed in this field. */
  readonly NumberExpression?: MailManagerRuleSet_RuleNumberExpression | undefined;
  /** The condition applies to a string expression passed in this field. */
  readonly StringExpression?: MailManagerRuleSet_RuleStringExpression | undefined;
  /** The condition applies to a verdict expression passed in this field. */
  readonly VerdictExpression?: MailManagerRuleSet_RuleVerdictExpression | undefined;
}

/** A DMARC policy expression. */
export interface MailManagerRuleSet_RuleDmarcExpression {
  /** The operator to apply to the DMARC policy of the incoming email. */
  readonly Operator?: string | undefined;
  /** The values to use for the given DMARC policy operator. */
  readonly Values?: readonly string[] | undefined;
}

/** An IP address expression matching certain IP addresses within a given range of IP addresses. */
export interface MailManagerRuleSet_RuleIpExpression {
  /** The IP address to evaluate in this condition. */
  readonly Evaluate?: MailManagerRuleSet_RuleIpToEvaluate | undefined;
  /** The operator to evaluate the IP address. */
  readonly Operator?: string | undefined;
  /** The IP CIDR blocks in format "x.y.z.w/n" (eg 10.0.0.0/8) to match with the email's IP address. */
  readonly Values?: readonly string[] | undefined;
}

/** The IP address to evaluate for this condition. */
export interface MailManagerRuleSet_RuleIpToEvaluate {
  /** The attribute of the email to evaluate. */
  readonly Attribute?: string | undefined;
}

/** The structure type for a boolean condition that provides the address lists and address list attribute to evaluate. */
export interface MailManagerRuleSet_RuleIsInAddressList {
  /** The address lists that will be used for evaluation. */
  readonly AddressLists?: readonly string[] | undefined;
  /** The email attribute that needs to be evaluated against the address list. */
  readonly Attribute?: string | undefined;
}

/** A number expression to match numeric conditions with integers from the incoming email. */
export interface MailManagerRuleSet_RuleNumberExpression {
  /** The number to evaluate in a numeric condition expression. */
  readonly Evaluate?: MailManagerRuleSet_RuleNumberToEvaluate | undefined;
  /** The operator for a numeric condition expression. */
  readonly Operator?: string | undefined;
  /** The value to evaluate in a numeric condition expression. */
  readonly Value?: number | undefined;
}

/** The number to evaluate in a numeric condition expression. */
export interface MailManagerRuleSet_RuleNumberToEvaluate {
  /** An email attribute that is used as the number to evaluate. */
  readonly Attribute?: string | undefined;
}

/** A string expression is evaluated against strings or substrings of the email. */
export interface MailManagerRuleSet_RuleStringExpression {
  /** The string to evaluate in a string condition expression. */
  readonly Evaluate?: MailManagerRuleSet_RuleStringToEvaluate | undefined;
  /** The matching operator for a string condition expression. */
  readonly Operator?: string | undefined;
  /** The string(s) to be evaluated in a string condition expression. */
  readonly Values?: readonly string[] | undefined;
}

/** The string to evaluate in a string condition expression. */
export interface MailManagerRuleSet_RuleStringToEvaluate {
  /** The Add On ARN and its returned value to evaluate in a string condition expression. */
  readonly Analysis?: MailManagerRuleSet_Analysis | undefined;
  /** The email attribute to evaluate in a string condition expression. */
  readonly Attribute?: string | undefined;
  readonly ClientCertificateAttribute?: string | undefined;
  /** The email MIME X-Header attribute to evaluate in a string condition expression. */
  readonly MimeHeaderAttribute?: string | undefined;
}

/** A verdict expression is evaluated against verdicts of the email. */
export interface MailManagerRuleSet_RuleVerdictExpression {
  /** The verdict to evaluate in a verdict condition expression. */
  readonly Evaluate?: MailManagerRuleSet_RuleVerdictToEvaluate | undefined;
  /** The matching operator for a verdict condition expression. */
  readonly Operator?: string | undefined;
  /** The values to match with the email's verdict using the given operator. */
  readonly Values?: readonly string[] | undefined;
}

/** The verdict to evaluate in a verdict condition expression. */
export interface MailManagerRuleSet_RuleVerdictToEvaluate {
  /** The Add On ARN and its returned value to evaluate in a verdict condition expression. */
  readonly Analysis?: MailManagerRuleSet_Analysis | undefined;
  /** The email verdict attribute to evaluate in a string verdict expression. */
  readonly Attribute?: string | undefined;
}

/** Writes the MIME content of the email to an S3 bucket. */
export interface MailManagerRuleSet_S3Action {
  /** A policy that states what to do in the case of failure. */
  readonly ActionFailurePolicy?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM Role to use while writing to S3. */
  readonly RoleArn?: string | undefined;
  /** The bucket name of the S3 bucket to write to. */
  readonly S3Bucket?: string | undefined;
  /** The S3 prefix to use for the write to the s3 bucket. */
  readonly S3Prefix?: string | undefined;
  /** The KMS Key ID to use to encrypt the message in S3. */
  readonly S3SseKmsKeyId?: string | undefined;
}

/** Sends the email to the internet using the ses:SendRawEmail API. */
export interface MailManagerRuleSet_SendAction {
  /** A policy that states what to do in the case of failure. */
  readonly ActionFailurePolicy?: string | undefined;
  /** The Amazon Resource Name (ARN) of the role to use for this action. */
  readonly RoleArn?: string | undefined;
}

/** The action to publish the email content to an Amazon SNS topic. */
export interface MailManagerRuleSet_SnsAction {
  /** A policy that states what to do in the case of failure. */
  readonly ActionFailurePolicy?: string | undefined;
  /** The encoding to use for the email within the Amazon SNS notification. */
  readonly Encoding?: string | undefined;
  /** The expected payload type within the Amazon SNS notification. */
  readonly PayloadType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM Role to use while writing to Amazon SNS. */
  readonly RoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will be published. */
  readonly TopicArn?: string | undefined;
}

/** `AWS::SES::MailManagerTrafficPolicy`: Resource to create a traffic policy for a Mail Manager ingress endpoint which contains policy statements used to… */
export interface MailManagerTrafficPolicy {
  /** Default action instructs the traﬃc policy to either Allow or Deny (block) messages that fall outside of (or not… */
  readonly DefaultAction?: string | undefined;
  /** The maximum message size in bytes of email which is allowed in by this traffic policy—anything larger will be blocked. */
  readonly MaxMessageSizeBytes?: number | undefined;
  /** Conditional statements for filtering email traffic. */
  readonly PolicyStatements?: readonly MailManagerTrafficPolicy_PolicyStatement[] | undefined;
  /** The tags used to organize, track, or control access for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the policy. */
  readonly TrafficPolicyName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the traffic policy resource. */
  readonly TrafficPolicyArn?: string | undefined;
  /** The identifier of the traffic policy resource. */
  readonly TrafficPolicyId?: string | undefined;
}

/** The Add On ARN and its returned value that is evaluated in a policy statement's conditional expression to either deny… */
export interface MailManagerTrafficPolicy_IngressAnalysis {
  /** The Amazon Resource Name (ARN) of an Add On. */
  readonly Analyzer?: string | undefined;
  /** The returned value from an Add On. */
  readonly ResultField?: string | undefined;
}

/** The structure for a boolean condition matching on the incoming mail. */
export interface MailManagerTrafficPolicy_IngressBooleanExpression {
  /** The operand on which to perform a boolean condition operation. */
  readonly Evaluate?: MailManagerTrafficPolicy_IngressBooleanToEvaluate | undefined;
  /** The matching operator for a boolean condition expression. */
  readonly Operator?: string | undefined;
}

/** The union type representing the allowed types of operands for a boolean condition. */
export interface MailManagerTrafficPolicy_IngressBooleanToEvaluate {
  /** The structure type for a boolean condition stating the Add On ARN and its returned value. */
  readonly Analysis?: MailManagerTrafficPolicy_IngressAnalysis | undefined;
  /** The structure type for a boolean condition that provides the address lists to evaluate incoming traffic on. */
  readonly IsInAddressList?: MailManagerTrafficPolicy_IngressIsInAddressList | undefined;
}

/** The structure for an IP based condition matching on the incoming mail. */
export interface MailManagerTrafficPolicy_IngressIpToEvaluate {
  /** An enum type representing the allowed attribute types for an IP condition. */
  readonly Attribute?: string | undefined;
}

/** The union type representing the allowed types for the left hand side of an IP condition. */
export interface MailManagerTrafficPolicy_IngressIpv4Expression {
  /** The left hand side argument of an IP condition expression. */
  readonly Evaluate?: MailManagerTrafficPolicy_IngressIpToEvaluate | undefined;
  /** The matching operator for an IP condition expression. */
  readonly Operator?: string | undefined;
  /** The right hand side argument of an IP condition expression. */
  readonly Values?: readonly string[] | undefined;
}

/** The union type representing the allowed types for the left hand side of an IPv6 condition. */
export interface MailManagerTrafficPolicy_IngressIpv6Expression {
  /** The left hand side argument of an IPv6 condition expression. */
  readonly Evaluate?: MailManagerTrafficPolicy_IngressIpv6ToEvaluate | undefined;
  /** The matching operator for an IPv6 condition expression. */
  readonly Operator?: string | undefined;
  /** The right hand side argument of an IPv6 condition expression. */
  readonly Values?: readonly string[] | undefined;
}

/** The structure for an IPv6 based condition matching on the incoming mail. */
export interface MailManagerTrafficPolicy_IngressIpv6ToEvaluate {
  /** An enum type representing the allowed attribute types for an IPv6 condition. */
  readonly Attribute?: string | undefined;
}

/** The address lists and the address list attribute value that is evaluated in a policy statement's conditional expression… */
export interface MailManagerTrafficPolicy_IngressIsInAddressList {
  /** The address lists that will be used for evaluation. */
  readonly AddressLists?: readonly string[] | undefined;
  /** The email attribute that needs to be evaluated against the address list. */
  readonly Attribute?: string | undefined;
}

/** The structure for a string based condition matching on the incoming mail. */
export interface MailManagerTrafficPolicy_IngressStringExpression {
  /** The left hand side argument of a string condition expression. */
  readonly Evaluate?: MailManagerTrafficPolicy_IngressStringToEvaluate | undefined;
  readonly Operator?: string | undefined;
  /** The right hand side argument of a string condition expression. */
  readonly Values?: readonly string[] | undefined;
}

/** The union type representing the allowed types for the left hand side of a string condition. */
export interface MailManagerTrafficPolicy_IngressStringToEvaluate {
  /** The structure type for a string condition stating the Add On ARN and its returned value. */
  readonly Analysis?: MailManagerTrafficPolicy_IngressAnalysis | undefined;
  /** The enum type representing the allowed attribute types for a string condition. */
  readonly Attribute?: string | undefined;
}

/** The structure for a TLS related condition matching on the incoming mail. */
export interface MailManagerTrafficPolicy_IngressTlsProtocolExpression {
  /** The left hand side argument of a TLS condition expression. */
  readonly Evaluate?: MailManagerTrafficPolicy_IngressTlsProtocolToEvaluate | undefined;
  /** The matching operator for a TLS condition expression. */
  readonly Operator?: string | undefined;
  /** The right hand side argument of a TLS condition expression. */
  readonly Value?: string | undefined;
}

/** The union type representing the allowed types for the left hand side of a TLS condition. */
export interface MailManagerTrafficPolicy_IngressTlsProtocolToEvaluate {
  /** The enum type representing the allowed attribute types for the TLS condition. */
  readonly Attribute?: string | undefined;
}

/** The email traffic filtering conditions which are contained in a traffic policy resource. */
export interface MailManagerTrafficPolicy_PolicyCondition {
  /** This represents a boolean type condition matching on the incoming mail. */
  readonly BooleanExpression?: MailManagerTrafficPolicy_IngressBooleanExpression | undefined;
  /** This represents an IP based condition matching on the incoming mail. */
  readonly IpExpression?: MailManagerTrafficPolicy_IngressIpv4Expression | undefined;
  /** This represents an IPv6 based condition matching on the incoming mail. */
  readonly Ipv6Expression?: MailManagerTrafficPolicy_IngressIpv6Expression | undefined;
  /** This represents a string based condition matching on the incoming mail. */
  readonly StringExpression?: MailManagerTrafficPolicy_IngressStringExpression | undefined;
  /** This represents a TLS based condition matching on the incoming mail. */
  readonly TlsExpression?: MailManagerTrafficPolicy_IngressTlsProtocolExpression | undefined;
}

/** The structure containing traffic policy conditions and actions. */
export interface MailManagerTrafficPolicy_PolicyStatement {
  /** The action that informs a traffic policy resource to either allow or block the email if it matches a condition in the… */
  readonly Action?: string | undefined;
  /** The list of conditions to apply to incoming messages for filtering email traffic. */
  readonly Conditions?: readonly MailManagerTrafficPolicy_PolicyCondition[] | undefined;
}

/** `AWS::SES::MultiRegionEndpoint`: Creates a multi-region endpoint (global-endpoint). */
export interface MultiRegionEndpoint {
  /** Contains details of a multi-region endpoint (global-endpoint) being created. */
  readonly Details?: MultiRegionEndpoint_Details | undefined;
  /** The name of the multi-region endpoint (global-endpoint). */
  readonly EndpointName?: string | undefined;
  /** An array of objects that define the tags (keys and values) to associate with the multi-region endpoint… */
  readonly Tags?: readonly Tag[] | undefined;
}

/** An object that contains configuration details of multi-region endpoint (global-endpoint). */
export interface MultiRegionEndpoint_Details {
  /** A list of route configuration details. */
  readonly RouteDetails?: readonly MultiRegionEndpoint_RouteDetailsItems[] | undefined;
}

/** An object that contains route configuration. */
export interface MultiRegionEndpoint_RouteDetailsItems {
  /** The name of an AWS-Region to be a secondary region for the multi-region endpoint (global-endpoint). */
  readonly Region?: string | undefined;
}

/** `AWS::SES::ReceiptFilter`: Specify a new IP address filter. */
export interface ReceiptFilter {
  /** A data structure that describes the IP address filter to create, which consists of a name, an IP address range, and… */
  readonly Filter?: ReceiptFilter_Filter | undefined;
  readonly Id?: string | undefined;
}

/** Specifies an IP address filter. */
export interface ReceiptFilter_Filter {
  /** A structure that provides the IP addresses to block or allow, and whether to block or allow incoming mail from them. */
  readonly IpFilter?: ReceiptFilter_IpFilter | undefined;
  /** The name of the IP address filter. */
  readonly Name?: string | undefined;
}

/** A receipt IP address filter enables you to specify whether to accept or reject mail originating from an IP address or… */
export interface ReceiptFilter_IpFilter {
  /** A single IP address or a range of IP addresses to block or allow, specified in Classless Inter-Domain Routing (CIDR)… */
  readonly Cidr?: string | undefined;
  /** Indicates whether to block or allow incoming mail from the specified IP addresses. */
  readonly Policy?: string | undefined;
}

/** `AWS::SES::ReceiptRule`: Specifies a receipt rule. */
export interface ReceiptRule {
  /** The name of an existing rule after which the new rule is placed. */
  readonly After?: string | undefined;
  /** A data structure that contains the specified rule's name, actions, recipients, domains, enabled status, scan status,… */
  readonly Rule?: ReceiptRule_Rule | undefined;
  /** The name of the rule set where the receipt rule is added. */
  readonly RuleSetName?: string | undefined;
  readonly Id?: string | undefined;
  /** The name of the rule */
  readonly RuleName?: string | undefined;
}

/** An action that Amazon SES can take when it receives an email on behalf of one or more email addresses or domains that… */
export interface ReceiptRule_Action {
  /** Adds a header to the received email. */
  readonly AddHeaderAction?: ReceiptRule_AddHeaderAction | undefined;
  /** Rejects the received email by returning a bounce response to the sender and, optionally, publishes a notification to… */
  readonly BounceAction?: ReceiptRule_BounceAction | undefined;
  /** The action that informs a traffic policy resource to either allow or block the email if it matches a condition in the… */
  readonly ConnectAction?: ReceiptRule_ConnectAction | undefined;
  /** Calls an AWS Lambda function, and optionally, publishes a notification to Amazon SNS. */
  readonly LambdaAction?: ReceiptRule_LambdaAction | undefined;
  /** Saves the received message to an Amazon Simple Storage Service (Amazon S3) bucket and, optionally, publishes a… */
  readonly S3Action?: ReceiptRule_S3Action | undefined;
  /** Publishes the email content within a notification to Amazon SNS. */
  readonly SNSAction?: ReceiptRule_SNSAction | undefined;
  /** Terminates the evaluation of the receipt rule set and optionally publishes a notification to Amazon SNS. */
  readonly StopAction?: ReceiptRule_StopAction | undefined;
  /** Calls Amazon WorkMail and, optionally, publishes a notification to Amazon SNS. */
  readonly WorkmailAction?: ReceiptRule_WorkmailAction | undefined;
}

/** When included in a receipt rule, this action adds a header to the received email. */
export interface ReceiptRule_AddHeaderAction {
  /** The name of the header to add to the incoming message. */
  readonly HeaderName?: string | undefined;
  /** The content to include in the header. */
  readonly HeaderValue?: string | undefined;
}

/** When included in a receipt rule, this action rejects the received email by returning a bounce response to the sender… */
export interface ReceiptRule_BounceAction {
  /** Human-readable text to include in the bounce message. */
  readonly Message?: string | undefined;
  /** The email address of the sender of the bounced email. */
  readonly Sender?: string | undefined;
  /** The SMTP reply code, as defined by RFC 5321. */
  readonly SmtpReplyCode?: string | undefined;
  /** The SMTP enhanced status code, as defined by RFC 3463. */
  readonly StatusCode?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the bounce action is taken. */
  readonly TopicArn?: string | undefined;
}

/** When included in a receipt rule, this action parses the received message and starts an email contact in Amazon Connect… */
export interface ReceiptRule_ConnectAction {
  /** The Amazon Resource Name (ARN) of the IAM role to be used by Amazon Simple Email Service while starting email contacts… */
  readonly IAMRoleARN?: string | undefined;
  /** The Amazon Resource Name (ARN) for the Amazon Connect instance that Amazon SES integrates with for starting email… */
  readonly InstanceARN?: string | undefined;
}

/** When included in a receipt rule, this action calls an AWS Lambda function and, optionally, publishes a notification to… */
export interface ReceiptRule_LambdaAction {
  /** The Amazon Resource Name (ARN) of the AWS Lambda function. */
  readonly FunctionArn?: string | undefined;
  /** The invocation type of the AWS Lambda function. */
  readonly InvocationType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the Lambda action is executed. */
  readonly TopicArn?: string | undefined;
}

/** Receipt rules enable you to specify which actions Amazon SES should take when it receives mail on behalf of one or more… */
export interface ReceiptRule_Rule {
  /** An ordered list of actions to perform on messages that match at least one of the recipient email addresses or domains… */
  readonly Actions?: readonly ReceiptRule_Action[] | undefined;
  /** If `true`, the receipt rule is active. */
  readonly Enabled?: boolean | undefined;
  /** The name of the receipt rule. */
  readonly Name?: string | undefined;
  /** The recipient domains and email addresses that the receipt rule applies to. */
  readonly Recipients?: readonly string[] | undefined;
  /** If `true`, then messages that this receipt rule applies to are scanned for spam and viruses. */
  readonly ScanEnabled?: boolean | undefined;
  /** Specifies whether Amazon SES should require that incoming email is delivered over a connection encrypted with Transport… */
  readonly TlsPolicy?: string | undefined;
}

/** When included in a receipt rule, this action saves the received message to an Amazon Simple Storage Service (Amazon S3)… */
export interface ReceiptRule_S3Action {
  /** The name of the Amazon S3 bucket for incoming email. */
  readonly BucketName?: string | undefined;
  /** The ARN of the IAM role to be used by Amazon Simple Email Service while writing to the Amazon S3 bucket, optionally… */
  readonly IamRoleArn?: string | undefined;
  /** The customer managed key that Amazon SES should use to encrypt your emails before saving them to the Amazon S3 bucket. */
  readonly KmsKeyArn?: string | undefined;
  /** The key prefix of the Amazon S3 bucket. */
  readonly ObjectKeyPrefix?: string | undefined;
  /** The ARN of the Amazon SNS topic to notify when the message is saved to the Amazon S3 bucket. */
  readonly TopicArn?: string | undefined;
}

/** The action to publish the email content to an Amazon SNS topic. */
export interface ReceiptRule_SNSAction {
  /** The encoding to use for the email within the Amazon SNS notification. */
  readonly Encoding?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will be published. */
  readonly TopicArn?: string | undefined;
}

/** When included in a receipt rule, this action terminates the evaluation of the receipt rule set and, optionally,… */
export interface ReceiptRule_StopAction {
  /** The scope of the StopAction. */
  readonly Scope?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the stop action is taken. */
  readonly TopicArn?: string | undefined;
}

/** When included in a receipt rule, this action calls Amazon WorkMail and, optionally, publishes a notification to Amazon… */
export interface ReceiptRule_WorkmailAction {
  /** The Amazon Resource Name (ARN) of the Amazon WorkMail organization. */
  readonly OrganizationArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the WorkMail action is called. */
  readonly TopicArn?: string | undefined;
}

/** `AWS::SES::ReceiptRuleSet`: Creates an empty receipt rule set. */
export interface ReceiptRuleSet {
  /** The name of the receipt rule set to make active. */
  readonly RuleSetName?: string | undefined;
}

/** `AWS::SES::Template`: Specifies an email template. */
export interface Template {
  /** The tags (keys and values) associated with the email template. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The content of the email, composed of a subject line and either an HTML part or a text-only part. */
  readonly Template?: Template_Template | undefined;
  readonly Id?: string | undefined;
}

/** An object that defines the email template to use for an email message, and the values to use for any message variables… */
export interface Template_Template {
  /** The HTML body of the email. */
  readonly HtmlPart?: string | undefined;
  /** The subject line of the email. */
  readonly SubjectPart?: string | undefined;
  /** The name of the template. */
  readonly TemplateName?: string | undefined;
  /** The email body that is visible to recipients whose email clients do not display HTML content. */
  readonly TextPart?: string | undefined;
}

/** `AWS::SES::Tenant`: Create a tenant. */
export interface Tenant {
  /** The list of resources to associate with the tenant. */
  readonly ResourceAssociations?: readonly Tenant_ResourceAssociation[] | undefined;
  /** An array of objects that define the tags (keys and values) associated with the tenant. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of a tenant. */
  readonly TenantName?: string | undefined;
  /** Returns the ARN of the tenant. */
  readonly Arn?: string | undefined;
}

/** The resource to associate with the tenant. */
export interface Tenant_ResourceAssociation {
  /** The Amazon Resource Name (ARN) of the resource associated with the tenant. */
  readonly ResourceArn?: string | undefined;
}

/** `AWS::SES::VdmAttributes`: The Virtual Deliverability Manager (VDM) attributes that apply to your Amazon SES account. */
export interface VdmAttributes {
  /** Specifies additional settings for your VDM configuration as applicable to the Dashboard. */
  readonly DashboardAttributes?: VdmAttributes_DashboardAttributes | undefined;
  /** Specifies additional settings for your VDM configuration as applicable to the Guardian. */
  readonly GuardianAttributes?: VdmAttributes_GuardianAttributes | undefined;
  /** Unique identifier for this resource */
  readonly VdmAttributesResourceId?: string | undefined;
}

/** An object containing additional settings for your VDM configuration as applicable to the Dashboard. */
export interface VdmAttributes_DashboardAttributes {
  /** Specifies the status of your VDM engagement metrics collection. */
  readonly EngagementMetrics?: string | undefined;
}

/** An object containing additional settings for your VDM configuration as applicable to the Guardian. */
export interface VdmAttributes_GuardianAttributes {
  /** Specifies the status of your VDM optimized shared delivery. */
  readonly OptimizedSharedDelivery?: string | undefined;
}

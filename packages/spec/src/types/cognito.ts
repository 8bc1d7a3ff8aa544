// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Cognito::IdentityPool`: The `AWS::Cognito::IdentityPool` resource creates an Amazon Cognito identity pool. */
export interface IdentityPool {
  /** Enables the Basic (Classic) authentication flow. */
  readonly AllowClassicFlow?: boolean | undefined;
  /** Specifies whether the identity pool supports unauthenticated logins. */
  readonly AllowUnauthenticatedIdentities?: boolean | undefined;
  /** The events to configure. */
  readonly CognitoEvents?: Json | undefined;
  /** The Amazon Cognito user pools and their client IDs. */
  readonly CognitoIdentityProviders?: readonly IdentityPool_CognitoIdentityProvider[] | undefined;
  /** Configuration options for configuring Amazon Cognito streams. */
  readonly CognitoStreams?: IdentityPool_CognitoStreams | undefined;
  /** The "domain" Amazon Cognito uses when referencing your users. */
  readonly DeveloperProviderName?: string | undefined;
  /** The name of your Amazon Cognito identity pool. */
  readonly IdentityPoolName?: string | undefined;
  /** Tags to assign to the identity pool. */
  readonly IdentityPoolTags?: readonly Tag[] | undefined;
  /** The Amazon Resource Names (ARNs) of the OpenID connect providers. */
  readonly OpenIdConnectProviderARNs?: readonly string[] | undefined;
  /** The configuration options to be applied to the identity pool. */
  readonly PushSync?: IdentityPool_PushSync | undefined;
  /** The Amazon Resource Names (ARNs) of the Security Assertion Markup Language (SAML) providers. */
  readonly SamlProviderARNs?: readonly string[] | undefined;
  /** Key-value pairs that map provider names to provider app IDs. */
  readonly SupportedLoginProviders?: Json | undefined;
  readonly Id?: string | undefined;
  /** The name of the Amazon Cognito identity pool, returned as a string. */
  readonly Name?: string | undefined;
}

/** `CognitoIdentityProvider` is a property of the AWS::Cognito::IdentityPool resource that represents an Amazon Cognito… */
export interface IdentityPool_CognitoIdentityProvider {
  /** The client ID for the Amazon Cognito user pool. */
  readonly ClientId?: string | undefined;
  /** The provider name for an Amazon Cognito user pool. */
  readonly ProviderName?: string | undefined;
  /** TRUE if server-side token validation is enabled for the identity provider’s token. */
  readonly ServerSideTokenCheck?: boolean | undefined;
}

/** `CognitoStreams` is a property of the AWS::Cognito::IdentityPool resource that defines configuration options for Amazon… */
export interface IdentityPool_CognitoStreams {
  /** The Amazon Resource Name (ARN) of the role Amazon Cognito can assume to publish to the stream. */
  readonly RoleArn?: string | undefined;
  /** The name of the Amazon Cognito stream to receive updates. */
  readonly StreamName?: string | undefined;
  /** Status of the Amazon Cognito streams. */
  readonly StreamingStatus?: string | undefined;
}

/** `PushSync` is a property of the AWS::Cognito::IdentityPool resource that defines the configuration options to be… */
export interface IdentityPool_PushSync {
  /** The ARNs of the Amazon SNS platform applications that could be used by clients. */
  readonly ApplicationArns?: readonly string[] | undefined;
  /** An IAM role configured to allow Amazon Cognito to call Amazon SNS on behalf of the developer. */
  readonly RoleArn?: string | undefined;
}

/** `AWS::Cognito::IdentityPoolPrincipalTag`: A list of the identity pool principal tag assignments for attributes for access control. */
export interface IdentityPoolPrincipalTag {
  /** The identity pool that you want to associate with this principal tag map. */
  readonly IdentityPoolId?: string | undefined;
  /** The identity pool identity provider (IdP) that you want to associate with this principal tag map. */
  readonly IdentityProviderName?: string | undefined;
  /** A JSON-formatted list of user claims and the principal tags that you want to associate with them. */
  readonly PrincipalTags?: Json | undefined;
  /** Use a default set of mappings between claims and tags for this provider, instead of a custom map. */
  readonly UseDefaults?: boolean | undefined;
}

/** `AWS::Cognito::IdentityPoolRoleAttachment`: The `AWS::Cognito::IdentityPoolRoleAttachment` resource manages the role configuration for an Amazon Cognito identity… */
export interface IdentityPoolRoleAttachment {
  /** An identity pool ID in the format `REGION:GUID`. */
  readonly IdentityPoolId?: string | undefined;
  /** How users for a specific identity provider are mapped to roles. */
  readonly RoleMappings?: { readonly [key: string]: IdentityPoolRoleAttachment_RoleMapping | undefined } | undefined;
  /** The map of the roles associated with this pool. */
  readonly Roles?: { readonly [key: string]: string | undefined } | undefined;
  /** The resource ID. */
  readonly Id?: string | undefined;
}

/** Defines how to map a claim to a role ARN. */
export interface IdentityPoolRoleAttachment_MappingRule {
  /** The claim name that must be present in the token. */
  readonly Claim?: string | undefined;
  /** The match condition that specifies how closely the claim value in the IdP token must match `Value`. */
  readonly MatchType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the role. */
  readonly RoleARN?: string | undefined;
  /** A brief string that the claim must match. */
  readonly Value?: string | undefined;
}

/** One of a set of `RoleMappings`, a property of the AWS::Cognito::IdentityPoolRoleAttachment resource that defines the… */
export interface IdentityPoolRoleAttachment_RoleMapping {
  /** If you specify Token or Rules as the `Type`, `AmbiguousRoleResolution` is required. */
  readonly AmbiguousRoleResolution?: string | undefined;
  /** Identifier for the identity provider for which the role is mapped. */
  readonly IdentityProvider?: string | undefined;
  /** The rules to be used for mapping users to roles. */
  readonly RulesConfiguration?: IdentityPoolRoleAttachment_RulesConfigurationType | undefined;
  /** The role mapping type. */
  readonly Type?: string | undefined;
}

/** `RulesConfigurationType` is a subproperty of the RoleMapping property that defines the rules to be used for mapping… */
export interface IdentityPoolRoleAttachment_RulesConfigurationType {
  /** The rules. */
  readonly Rules?: readonly IdentityPoolRoleAttachment_MappingRule[] | undefined;
}

/** `AWS::Cognito::LogDeliveryConfiguration`: Sets up or modifies the logging configuration of a user pool. */
export interface LogDeliveryConfiguration {
  /** A logging destination of a user pool. */
  readonly LogConfigurations?: readonly LogDeliveryConfiguration_LogConfiguration[] | undefined;
  /** The ID of the user pool where you configured logging. */
  readonly UserPoolId?: string | undefined;
  /** A user pool ID, for example `us-east-1_EXAMPLE`. */
  readonly Id?: string | undefined;
}

/** Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log… */
export interface LogDeliveryConfiguration_CloudWatchLogsConfiguration {
  /** The Amazon Resource Name (arn) of a CloudWatch Logs log group where your user pool sends logs. */
  readonly LogGroupArn?: string | undefined;
}

/** Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection. */
export interface LogDeliveryConfiguration_FirehoseConfiguration {
  /** The ARN of an Amazon Data Firehose stream that's the destination for threat protection log export. */
  readonly StreamArn?: string | undefined;
}

/** The configuration of user event logs to an external AWS service like Amazon Data Firehose, Amazon S3, or Amazon… */
export interface LogDeliveryConfiguration_LogConfiguration {
  /** Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log… */
  readonly CloudWatchLogsConfiguration?: LogDeliveryConfiguration_CloudWatchLogsConfiguration | undefined;
  /** The source of events that your user pool sends for logging. */
  readonly EventSource?: string | undefined;
  /** Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection. */
  readonly FirehoseConfiguration?: LogDeliveryConfiguration_FirehoseConfiguration | undefined;
  /** The `errorlevel` selection of logs that a user pool sends for detailed activity logging. */
  readonly LogLevel?: string | undefined;
  /** Configuration for the Amazon S3 bucket destination of user activity log export with threat protection. */
  readonly S3Configuration?: LogDeliveryConfiguration_S3Configuration | undefined;
}

/** Configuration for the Amazon S3 bucket destination of user activity log export with threat protection. */
export interface LogDeliveryConfiguration_S3Configuration {
  /** The ARN of an Amazon S3 bucket that's the destination for threat protection log export. */
  readonly BucketArn?: string | undefined;
}

/** `AWS::Cognito::ManagedLoginBranding`: Creates a new set of branding settings for a user pool style and associates it with an app client. */
export interface ManagedLoginBranding {
  /** An array of image files that you want to apply to roles like backgrounds, logos, and icons. */
  readonly Assets?: readonly ManagedLoginBranding_AssetType[] | undefined;
  /** The app client that you want to assign the branding style to. */
  readonly ClientId?: string | undefined;
  /** When `true`, returns values for branding options that are unchanged from Amazon Cognito defaults. */
  readonly ReturnMergedResources?: boolean | undefined;
  /** A JSON file, encoded as a `Document` type, with the the settings that you want to apply to your style. */
  readonly Settings?: Json | undefined;
  /** When true, applies the default branding style options. */
  readonly UseCognitoProvidedValues?: boolean | undefined;
  /** The user pool where the branding style is assigned. */
  readonly UserPoolId?: string | undefined;
  /** The ID of the managed login branding style. */
  readonly ManagedLoginBrandingId?: string | undefined;
}

/** An image file from a managed login branding style in a user pool. */
export interface ManagedLoginBranding_AssetType {
  /** The image file, in Base64-encoded binary. */
  readonly Bytes?: string | undefined;
  /** The category that the image corresponds to in your managed login configuration. */
  readonly Category?: string | undefined;
  /** The display-mode target of the asset. */
  readonly ColorMode?: string | undefined;
  /** The file type of the image file. */
  readonly Extension?: string | undefined;
  /** The ID of the asset. */
  readonly ResourceId?: string | undefined;
}

/** `AWS::Cognito::Terms`: Creates terms documents for the requested app client. */
export interface Terms {
  /** The ID of the app client that the terms documents are assigned to. */
  readonly ClientId?: string | undefined;
  /** This parameter is reserved for future use and currently accepts one value. */
  readonly Enforcement?: string | undefined;
  /** A map of URLs to languages. */
  readonly Links?: { readonly [key: string]: string | undefined } | undefined;
  /** The type and friendly name of the terms documents. */
  readonly TermsName?: string | undefined;
  /** This parameter is reserved for future use and currently accepts one value. */
  readonly TermsSource?: string | undefined;
  /** The ID of the user pool that contains the terms documents. */
  readonly UserPoolId?: string | undefined;
  /** The ID of the terms documents. */
  readonly TermsId?: string | undefined;
}

/** `AWS::Cognito::UserPool`: The `AWS::Cognito::UserPool` resource creates an Amazon Cognito user pool. */
export interface UserPool {
  /** The available verified method a user can use to recover their password when they call `ForgotPassword`. */
  readonly AccountRecoverySetting?: UserPool_AccountRecoverySetting | undefined;
  /** The settings for administrator creation of users in a user pool. */
  readonly AdminCreateUserConfig?: UserPool_AdminCreateUserConfig | undefined;
  /** Attributes supported as an alias for this user pool. */
  readonly AliasAttributes?: readonly string[] | undefined;
  /** The attributes that you want your user pool to automatically verify. */
  readonly AutoVerifiedAttributes?: readonly string[] | undefined;
  /** When active, `DeletionProtection` prevents accidental deletion of your user pool. */
  readonly DeletionProtection?: string | undefined;
  /** The device-remembering configuration for a user pool. */
  readonly DeviceConfiguration?: UserPool_DeviceConfiguration | undefined;
  readonly EmailAuthenticationMessage?: string | undefined;
  readonly EmailAuthenticationSubject?: string | undefined;
  /** The email configuration of your user pool. */
  readonly EmailConfiguration?: UserPool_EmailConfiguration | undefined;
  /** This parameter is no longer used. */
  readonly EmailVerificationMessage?: string | undefined;
  /** This parameter is no longer used. */
  readonly EmailVerificationSubject?: string | undefined;
  /** Set enabled MFA options on a specified user pool. */
  readonly EnabledMfas?: readonly string[] | undefined;
  readonly IssuerConfiguration?: UserPool_IssuerConfiguration | undefined;
  readonly KeyConfiguration?: UserPool_KeyConfiguration | undefined;
  /** A collection of user pool Lambda triggers. */
  readonly LambdaConfig?: UserPool_LambdaConfig | undefined;
  /** Displays the state of multi-factor authentication (MFA) as on, off, or optional. */
  readonly MfaConfiguration?: string | undefined;
  /** A list of user pool policies. */
  readonly Policies?: UserPool_Policies | undefined;
  /** An array of attributes for the new user pool. */
  readonly Schema?: readonly UserPool_SchemaAttribute[] | undefined;
  /** The contents of the SMS authentication message. */
  readonly SmsAuthenticationMessage?: string | undefined;
  /** The settings for your Amazon Cognito user pool to send SMS messages with Amazon Simple Notification Service. */
  readonly SmsConfiguration?: UserPool_SmsConfiguration | undefined;
  /** This parameter is no longer used. */
  readonly SmsVerificationMessage?: string | undefined;
  /** The settings for updates to user attributes. */
  readonly UserAttributeUpdateSettings?: UserPool_UserAttributeUpdateSettings | undefined;
  /** Contains settings for activation of threat protection, including the operating mode and additional authentication types. */
  readonly UserPoolAddOns?: UserPool_UserPoolAddOns | undefined;
  /** A friendly name for your user pool. */
  readonly UserPoolName?: string | undefined;
  /** The tag keys and values to assign to the user pool. */
  readonly UserPoolTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The user pool feature plan, or tier. */
  readonly UserPoolTier?: string | undefined;
  /** Specifies whether a user can use an email address or phone number as a username when they sign up. */
  readonly UsernameAttributes?: readonly string[] | undefined;
  /** Sets the case sensitivity option for sign-in usernames. */
  readonly UsernameConfiguration?: UserPool_UsernameConfiguration | undefined;
  /** The template for the verification message that your user pool delivers to users who set an email address or phone… */
  readonly VerificationMessageTemplate?: UserPool_VerificationMessageTemplate | undefined;
  readonly WebAuthnFactorConfiguration?: string | undefined;
  /** Sets or displays the authentication domain, typically your user pool domain, that passkey providers must use as a… */
  readonly WebAuthnRelyingPartyID?: string | undefined;
  /** When `required`, users can only register and sign in users with passkeys that are capable of user verification. */
  readonly WebAuthnUserVerification?: string | undefined;
  /** The Amazon Resource Name (ARN) of the user pool, such as… */
  readonly Arn?: string | undefined;
  /** A friendly name for the IdP. */
  readonly ProviderName?: string | undefined;
  /** The URL of the provider of the Amazon Cognito user pool, specified as a `String`. */
  readonly ProviderURL?: string | undefined;
  /** The ID of the user pool. */
  readonly UserPoolId?: string | undefined;
}

/** The available verified method a user can use to recover their password when they call `ForgotPassword`. */
export interface UserPool_AccountRecoverySetting {
  /** The list of options and priorities for user message delivery in forgot-password operations. */
  readonly RecoveryMechanisms?: readonly UserPool_RecoveryOption[] | undefined;
}

/** The settings for administrator creation of users in a user pool. */
export interface UserPool_AdminCreateUserConfig {
  /** The setting for allowing self-service sign-up. */
  readonly AllowAdminCreateUserOnly?: boolean | undefined;
  /** The template for the welcome message to new users. */
  readonly InviteMessageTemplate?: UserPool_InviteMessageTemplate | undefined;
  /** This parameter is no longer in use. */
  readonly UnusedAccountValidityDays?: number | undefined;
}

/** Threat protection configuration options for additional authentication types in your user pool, including custom… */
export interface UserPool_AdvancedSecurityAdditionalFlows {
  /** The operating mode of threat protection in custom authentication with Custom authentication challenge Lambda triggers. */
  readonly CustomAuthMode?: string | undefined;
}

/** The configuration of a custom email sender Lambda trigger. */
export interface UserPool_CustomEmailSender {
  /** The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger. */
  readonly LambdaArn?: string | undefined;
  /** The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. */
  readonly LambdaVersion?: string | undefined;
}

/** The configuration of a custom SMS sender Lambda trigger. */
export interface UserPool_CustomSMSSender {
  /** The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger. */
  readonly LambdaArn?: string | undefined;
  /** The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. */
  readonly LambdaVersion?: string | undefined;
}

/** The device-remembering configuration for a user pool. */
export interface UserPool_DeviceConfiguration {
  /** When true, a remembered device can sign in with device authentication instead of SMS and time-based one-time password… */
  readonly ChallengeRequiredOnNewDevice?: boolean | undefined;
  /** When true, Amazon Cognito doesn't automatically remember a user's device when your app sends a `ConfirmDevice` API… */
  readonly DeviceOnlyRememberedOnUserPrompt?: boolean | undefined;
}

/** The email configuration of your user pool. */
export interface UserPool_EmailConfiguration {
  /** The set of configuration rules that can be applied to emails sent using Amazon Simple Email Service. */
  readonly ConfigurationSet?: string | undefined;
  /** Specifies whether Amazon Cognito uses its built-in functionality to send your users email messages, or uses your Amazon… */
  readonly EmailSendingAccount?: string | undefined;
  /** Either the sender’s email address or the sender’s name with their email address. */
  readonly From?: string | undefined;
  /** The destination to which the receiver of the email should reply. */
  readonly ReplyToEmailAddress?: string | undefined;
  /** The ARN of a verified email address or an address from a verified domain in Amazon SES. */
  readonly SourceArn?: string | undefined;
}

export interface UserPool_EumsSmsConfiguration {
  readonly CallerArn?: string | undefined;
  readonly ConfigurationSetName?: string | undefined;
  readonly ExternalId?: string | undefined;
  readonly InEntityId?: string | undefined;
  readonly InTemplateId?: string | undefined;
  readonly OriginationIdentity?: string | undefined;
  readonly Region?: string | undefined;
}

export interface UserPool_InboundFederation {
  readonly LambdaArn?: string | undefined;
  readonly LambdaVersion?: string | undefined;
}

/** The template for the welcome message to new users. */
export interface UserPool_InviteMessageTemplate {
  /** The message template for email messages. */
  readonly EmailMessage?: string | undefined;
  /** The subject line for email messages. */
  readonly EmailSubject?: string | undefined;
  /** The message template for SMS messages. */
  readonly SMSMessage?: string | undefined;
}

export interface UserPool_IssuerConfiguration {
  readonly Type?: string | undefined;
}

export interface UserPool_KeyConfiguration {
  readonly KeyType?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
}

/** A collection of user pool Lambda triggers. */
export interface UserPool_LambdaConfig {
  /** The configuration of a create auth challenge Lambda trigger, one of three triggers in the sequence of the custom… */
  readonly CreateAuthChallenge?: string | undefined;
  /** The configuration of a custom email sender Lambda trigger. */
  readonly CustomEmailSender?: UserPool_CustomEmailSender | undefined;
  /** A custom message Lambda trigger. */
  readonly CustomMessage?: string | undefined;
  /** The configuration of a custom SMS sender Lambda trigger. */
  readonly CustomSMSSender?: UserPool_CustomSMSSender | undefined;
  /** The configuration of a define auth challenge Lambda trigger, one of three triggers in the sequence of the custom… */
  readonly DefineAuthChallenge?: string | undefined;
  readonly InboundFederation?: UserPool_InboundFederation | undefined;
  /** The ARN of an KMS key. */
  readonly KMSKeyID?: string | undefined;
  /** The configuration of a post authentication Lambda trigger in a user pool. */
  readonly PostAuthentication?: string | undefined;
  /** The configuration of a post confirmation Lambda trigger in a user pool. */
  readonly PostConfirmation?: string | undefined;
  /** The configuration of a pre authentication trigger in a user pool. */
  readonly PreAuthentication?: string | undefined;
  /** The configuration of a pre sign-up Lambda trigger in a user pool. */
  readonly PreSignUp?: string | undefined;
  /** The legacy configuration of a pre token generation Lambda trigger in a user pool. */
  readonly PreTokenGeneration?: string | undefined;
  /** The detailed configuration of a pre token generation Lambda trigger in a user pool. */
  readonly PreTokenGenerationConfig?: UserPool_PreTokenGenerationConfig | undefined;
  /** The configuration of a migrate user Lambda trigger in a user pool. */
  readonly UserMigration?: string | undefined;
  /** The configuration of a verify auth challenge Lambda trigger, one of three triggers in the sequence of the custom… */
  readonly VerifyAuthChallengeResponse?: string | undefined;
}

/** The minimum and maximum values of an attribute that is of the number type, for example `custom:age`. */
export interface UserPool_NumberAttributeConstraints {
  /** The maximum length of a number attribute value. */
  readonly MaxValue?: string | undefined;
  /** The minimum value of an attribute that is of the number data type. */
  readonly MinValue?: string | undefined;
}

/** The password policy settings for a user pool, including complexity, history, and length requirements. */
export interface UserPool_PasswordPolicy {
  /** The minimum length of the password in the policy that you have set. */
  readonly MinimumLength?: number | undefined;
  /** The number of previous passwords that you want Amazon Cognito to restrict each user from reusing. */
  readonly PasswordHistorySize?: number | undefined;
  /** The requirement in a password policy that users must include at least one lowercase letter in their password. */
  readonly RequireLowercase?: boolean | undefined;
  /** The requirement in a password policy that users must include at least one number in their password. */
  readonly RequireNumbers?: boolean | undefined;
  /** The requirement in a password policy that users must include at least one symbol in their password. */
  readonly RequireSymbols?: boolean | undefined;
  /** The requirement in a password policy that users must include at least one uppercase letter in their password. */
  readonly RequireUppercase?: boolean | undefined;
  /** The number of days a temporary password is valid in the password policy. */
  readonly TemporaryPasswordValidityDays?: number | undefined;
}

/** A list of user pool policies. */
export interface UserPool_Policies {
  /** The password policy settings for a user pool, including complexity, history, and length requirements. */
  readonly PasswordPolicy?: UserPool_PasswordPolicy | undefined;
  /** The policy for allowed types of authentication in a user pool. */
  readonly SignInPolicy?: UserPool_SignInPolicy | undefined;
}

/** The properties of a pre token generation Lambda trigger. */
export interface UserPool_PreTokenGenerationConfig {
  /** The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger. */
  readonly LambdaArn?: string | undefined;
  /** The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. */
  readonly LambdaVersion?: string | undefined;
}

/** A recovery option for a user. */
export interface UserPool_RecoveryOption {
  /** The recovery method that this object sets a recovery option for. */
  readonly Name?: string | undefined;
  /** Your priority preference for using the specified attribute in account recovery. */
  readonly Priority?: number | undefined;
}

/** A list of the user attributes and their properties in your user pool. */
export interface UserPool_SchemaAttribute {
  /** The data format of the values for your attribute. */
  readonly AttributeDataType?: string | undefined;
  /** You should use WriteAttributes in the user pool client to control how attributes can be mutated for new use cases… */
  readonly DeveloperOnlyAttribute?: boolean | undefined;
  /** Specifies whether the value of the attribute can be changed. */
  readonly Mutable?: boolean | undefined;
  /** The name of your user pool attribute. */
  readonly Name?: string | undefined;
  /** Specifies the constraints for an attribute of the number type. */
  readonly NumberAttributeConstraints?: UserPool_NumberAttributeConstraints | undefined;
  /** Specifies whether a user pool attribute is required. */
  readonly Required?: boolean | undefined;
  /** Specifies the constraints for an attribute of the string type. */
  readonly StringAttributeConstraints?: UserPool_StringAttributeConstraints | undefined;
}

/** The policy for allowed types of authentication in a user pool. */
export interface UserPool_SignInPolicy {
  /** The sign-in methods that a user pool supports as the first factor. */
  readonly AllowedFirstAuthFactors?: readonly string[] | undefined;
}

/** User pool configuration for delivery of SMS messages with Amazon Simple Notification Service. */
export interface UserPool_SmsConfiguration {
  readonly EumsSms?: UserPool_EumsSmsConfiguration | undefined;
  /** The external ID provides additional security for your IAM role. */
  readonly ExternalId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS caller. */
  readonly SnsCallerArn?: string | undefined;
  /** The AWS Region to use with Amazon SNS integration. */
  readonly SnsRegion?: string | undefined;
}

/** The minimum and maximum length values of an attribute that is of the string type, for example `custom:department`. */
export interface UserPool_StringAttributeConstraints {
  /** The maximum length of a string attribute value. */
  readonly MaxLength?: string | undefined;
  /** The minimum length of a string attribute value. */
  readonly MinLength?: string | undefined;
}

/** The settings for updates to user attributes. */
export interface UserPool_UserAttributeUpdateSettings {
  /** Requires that your user verifies their email address, phone number, or both before Amazon Cognito updates the value of… */
  readonly AttributesRequireVerificationBeforeUpdate?: readonly string[] | undefined;
}

/** User pool add-ons. */
export interface UserPool_UserPoolAddOns {
  /** Threat protection configuration options for additional authentication types in your user pool, including custom… */
  readonly AdvancedSecurityAdditionalFlows?: UserPool_AdvancedSecurityAdditionalFlows | undefined;
  /** The operating mode of threat protection for standard authentication types in your user pool, including… */
  readonly AdvancedSecurityMode?: string | undefined;
}

/** Case sensitivity of the username input for the selected sign-in option. */
export interface UserPool_UsernameConfiguration {
  /** Specifies whether user name case sensitivity will be applied for all users in the user pool through Amazon Cognito APIs. */
  readonly CaseSensitive?: boolean | undefined;
}

/** The template for the verification message that your user pool delivers to users who set an email address or phone… */
export interface UserPool_VerificationMessageTemplate {
  /** The configuration of verification emails to contain a clickable link or a verification code. */
  readonly DefaultEmailOption?: string | undefined;
  /** The template for email messages that Amazon Cognito sends to your users. */
  readonly EmailMessage?: string | undefined;
  /** The email message template for sending a confirmation link to the user. */
  readonly EmailMessageByLink?: string | undefined;
  /** The subject line for the email message template. */
  readonly EmailSubject?: string | undefined;
  /** The subject line for the email message template for sending a confirmation link to the user. */
  readonly EmailSubjectByLink?: string | undefined;
  /** The template for SMS messages that Amazon Cognito sends to your users. */
  readonly SmsMessage?: string | undefined;
}

/** `AWS::Cognito::UserPoolClient`: The `AWS::Cognito::UserPoolClient` resource specifies an Amazon Cognito user pool client. */
export interface UserPoolClient {
  /** The access token time limit. */
  readonly AccessTokenValidity?: number | undefined;
  /** The OAuth grant types that you want your app client to generate for clients in managed login authentication. */
  readonly AllowedOAuthFlows?: readonly string[] | undefined;
  /** Set to `true` to use OAuth 2.0 authorization server features in your app client. */
  readonly AllowedOAuthFlowsUserPoolClient?: boolean | undefined;
  /** The OAuth, OpenID Connect (OIDC), and custom scopes that you want to permit your app client to authorize access with. */
  readonly AllowedOAuthScopes?: readonly string[] | undefined;
  /** The user pool analytics configuration for collecting metrics and sending them to your Amazon Pinpoint campaign. */
  readonly AnalyticsConfiguration?: UserPoolClient_AnalyticsConfiguration | undefined;
  /** Amazon Cognito creates a session token for each API request in an authentication flow. */
  readonly AuthSessionValidity?: number | undefined;
  /** A list of allowed redirect, or callback, URLs for managed login authentication. */
  readonly CallbackURLs?: readonly string[] | undefined;
  /** A friendly name for the app client that you want to create. */
  readonly ClientName?: string | undefined;
  /** The default redirect URI. */
  readonly DefaultRedirectURI?: string | undefined;
  /** When `true`, your application can include additional `UserContextData` in authentication requests. */
  readonly EnablePropagateAdditionalUserContextData?: boolean | undefined;
  /** Activates or deactivates token revocation. */
  readonly EnableTokenRevocation?: boolean | undefined;
  /** The authentication flows that you want your user pool client to support. */
  readonly ExplicitAuthFlows?: readonly string[] | undefined;
  /** When `true`, generates a client secret for the app client. */
  readonly GenerateSecret?: boolean | undefined;
  /** The ID token time limit. */
  readonly IdTokenValidity?: number | undefined;
  /** A list of allowed logout URLs for managed login authentication. */
  readonly LogoutURLs?: readonly string[] | undefined;
  /** Errors and responses that you want Amazon Cognito APIs to return during authentication, account confirmation, and… */
  readonly PreventUserExistenceErrors?: string | undefined;
  /** The list of user attributes that you want your app client to have read access to. */
  readonly ReadAttributes?: readonly string[] | undefined;
  /** The configuration of your app client for refresh token rotation. */
  readonly RefreshTokenRotation?: UserPoolClient_RefreshTokenRotation | undefined;
  /** The refresh token time limit. */
  readonly RefreshTokenValidity?: number | undefined;
  /** A list of provider names for the identity providers (IdPs) that are supported on this client. */
  readonly SupportedIdentityProviders?: readonly string[] | undefined;
  /** The units that validity times are represented in. */
  readonly TokenValidityUnits?: UserPoolClient_TokenValidityUnits | undefined;
  /** The ID of the user pool where you want to create an app client. */
  readonly UserPoolId?: string | undefined;
  /** The list of user attributes that you want your app client to have write access to. */
  readonly WriteAttributes?: readonly string[] | undefined;
  /** The ID of the app client, for example `1example23456789`. */
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  readonly Name?: string | undefined;
}

/** The settings for Amazon Pinpoint analytics configuration. */
export interface UserPoolClient_AnalyticsConfiguration {
  /** The Amazon Resource Name (ARN) of an Amazon Pinpoint project that you want to connect to your user pool app client. */
  readonly ApplicationArn?: string | undefined;
  /** Your Amazon Pinpoint project ID. */
  readonly ApplicationId?: string | undefined;
  /** The external ID of the role that Amazon Cognito assumes to send analytics data to Amazon Pinpoint. */
  readonly ExternalId?: string | undefined;
  /** The ARN of an AWS Identity and Access Management role that has the permissions required for Amazon Cognito to publish… */
  readonly RoleArn?: string | undefined;
  /** If `UserDataShared` is `true`, Amazon Cognito includes user data in the events that it publishes to Amazon Pinpoint… */
  readonly UserDataShared?: boolean | undefined;
}

/** The configuration of your app client for refresh token rotation. */
export interface UserPoolClient_RefreshTokenRotation {
  /** The state of refresh token rotation for the current app client. */
  readonly Feature?: string | undefined;
  /** When you request a token refresh with `GetTokensFromRefreshToken`, the original refresh token that you're rotating out… */
  readonly RetryGracePeriodSeconds?: number | undefined;
}

/** The units that validity times are represented in. */
export interface UserPoolClient_TokenValidityUnits {
  /** A time unit for the value that you set in the `AccessTokenValidity` parameter. */
  readonly AccessToken?: string | undefined;
  /** A time unit for the value that you set in the `IdTokenValidity` parameter. */
  readonly IdToken?: string | undefined;
  /** A time unit for the value that you set in the `RefreshTokenValidity` parameter. */
  readonly RefreshToken?: string | undefined;
}

/** `AWS::Cognito::UserPoolDomain`: The AWS::Cognito::UserPoolDomain resource creates a new domain for a user pool. */
export interface UserPoolDomain {
  /** The configuration for a custom domain that hosts the sign-up and sign-in pages for your application. */
  readonly CustomDomainConfig?: UserPoolDomain_CustomDomainConfigType | undefined;
  /** The name of the domain that you want to update. */
  readonly Domain?: string | undefined;
  /** A version number that indicates the state of managed login for your domain. */
  readonly ManagedLoginVersion?: number | undefined;
  readonly Routing?: UserPoolDomain_RoutingType | undefined;
  /** The ID of the user pool that is associated with the domain you're updating. */
  readonly UserPoolId?: string | undefined;
  /** The Amazon CloudFront endpoint that you use as the target of the alias that you set up with your Domain Name Service… */
  readonly CloudFrontDistribution?: string | undefined;
}

/** The configuration for a hosted UI custom domain. */
export interface UserPoolDomain_CustomDomainConfigType {
  /** The Amazon Resource Name (ARN) of an Certificate Manager SSL certificate. */
  readonly CertificateArn?: string | undefined;
  readonly SecurityPolicy?: string | undefined;
}

export interface UserPoolDomain_FailoverType {
  readonly PrimaryRoute53HealthCheckId?: string | undefined;
  readonly SecondaryRegion?: string | undefined;
}

export interface UserPoolDomain_RoutingType {
  readonly Failover?: UserPoolDomain_FailoverType | undefined;
}

/** `AWS::Cognito::UserPoolGroup`: A user pool group. */
export interface UserPoolGroup {
  /** A description of the group that you're creating. */
  readonly Description?: string | undefined;
  /** A name for the group. */
  readonly GroupName?: string | undefined;
  /** A non-negative integer value that specifies the precedence of this group relative to the other groups that a user can… */
  readonly Precedence?: number | undefined;
  /** The Amazon Resource Name (ARN) for the IAM role that you want to associate with the group. */
  readonly RoleArn?: string | undefined;
  /** The ID of the user pool where you want to create a user group. */
  readonly UserPoolId?: string | undefined;
}

/** `AWS::Cognito::UserPoolIdentityProvider`: The `AWS::Cognito::UserPoolIdentityProvider` resource creates an identity provider for a user pool. */
export interface UserPoolIdentityProvider {
  /** A mapping of IdP attributes to standard and custom user pool attributes. */
  readonly AttributeMapping?: { readonly [key: string]: string | undefined } | undefined;
  /** An array of IdP identifiers, for example `"IdPIdentifiers". */
  readonly IdpIdentifiers?: readonly string[] | undefined;
  /** The scopes, URLs, and identifiers for your external identity provider. */
  readonly ProviderDetails?: { readonly [key: string]: string | undefined } | undefined;
  /** The name that you want to assign to the IdP. */
  readonly ProviderName?: string | undefined;
  /** The type of IdP that you want to add. */
  readonly ProviderType?: string | undefined;
  /** The Id of the user pool where you want to create an IdP. */
  readonly UserPoolId?: string | undefined;
}

/** `AWS::Cognito::UserPoolRegionalConfigurationAttachment`: Resource Type definition for AWS::Cognito::UserPoolRegionalConfigurationAttachment */
export interface UserPoolRegionalConfigurationAttachment {
  readonly EmailConfiguration?: UserPoolRegionalConfigurationAttachment_EmailConfiguration | undefined;
  readonly LambdaConfig?: UserPoolRegionalConfigurationAttachment_LambdaConfig | undefined;
  readonly SmsConfiguration?: UserPoolRegionalConfigurationAttachment_SmsConfiguration | undefined;
  /** The status of the replica. */
  readonly Status?: string | undefined;
  readonly UserPoolId?: string | undefined;
  readonly UserPoolTags?: { readonly [key: string]: string | undefined } | undefined;
}

export interface UserPoolRegionalConfigurationAttachment_CustomEmailSender {
  readonly LambdaArn?: string | undefined;
  readonly LambdaVersion?: string | undefined;
}

export interface UserPoolRegionalConfigurationAttachment_CustomSMSSender {
  readonly LambdaArn?: string | undefined;
  readonly LambdaVersion?: string | undefined;
}

export interface UserPoolRegionalConfigurationAttachment_EmailConfiguration {
  readonly ConfigurationSet?: string | undefined;
  readonly EmailSendingAccount?: string | undefined;
  readonly From?: string | undefined;
  readonly ReplyToEmailAddress?: string | undefined;
  readonly SourceArn?: string | undefined;
}

export interface UserPoolRegionalConfigurationAttachment_EumsSmsConfiguration {
  readonly CallerArn?: string | undefined;
  readonly ConfigurationSetName?: string | undefined;
  readonly ExternalId?: string | undefined;
  readonly InEntityId?: string | undefined;
  readonly InTemplateId?: string | undefined;
  readonly OriginationIdentity?: string | undefined;
  readonly Region?: string | undefined;
}

export interface UserPoolRegionalConfigurationAttachment_InboundFederation {
  readonly LambdaArn?: string | undefined;
  readonly LambdaVersion?: string | undefined;
}

export interface UserPoolRegionalConfigurationAttachment_LambdaConfig {
  readonly CreateAuthChallenge?: string | undefined;
  readonly CustomEmailSender?: UserPoolRegionalConfigurationAttachment_CustomEmailSender | undefined;
  readonly CustomMessage?: string | undefined;
  readonly CustomSMSSender?: UserPoolRegionalConfigurationAttachment_CustomSMSSender | undefined;
  readonly DefineAuthChallenge?: string | undefined;
  readonly InboundFederation?: UserPoolRegionalConfigurationAttachment_InboundFederation | undefined;
  readonly KMSKeyID?: string | undefined;
  readonly PostAuthentication?: string | undefined;
  readonly PostConfirmation?: string | undefined;
  readonly PreAuthentication?: string | undefined;
  readonly PreSignUp?: string | undefined;
  readonly PreTokenGeneration?: string | undefined;
  readonly PreTokenGenerationConfig?: UserPoolRegionalConfigurationAttachment_PreTokenGenerationConfig | undefined;
  readonly UserMigration?: string | undefined;
  readonly VerifyAuthChallengeResponse?: string | undefined;
}

export interface UserPoolRegionalConfigurationAttachment_PreTokenGenerationConfig {
  readonly LambdaArn?: string | undefined;
  readonly LambdaVersion?: string | undefined;
}

export interface UserPoolRegionalConfigurationAttachment_SmsConfiguration {
  readonly EumsSms?: UserPoolRegionalConfigurationAttachment_EumsSmsConfiguration | undefined;
  readonly ExternalId?: string | undefined;
  readonly SnsCallerArn?: string | undefined;
  readonly SnsRegion?: string | undefined;
}

/** `AWS::Cognito::UserPoolReplica`: Resource Type definition for AWS::Cognito::UserPoolReplica */
export interface UserPoolReplica {
  readonly RegionName?: string | undefined;
  readonly UserPoolId?: string | undefined;
  readonly UserPoolTagsAtCreate?: { readonly [key: string]: string | undefined } | undefined;
}

/** `AWS::Cognito::UserPoolResourceServer`: The `AWS::Cognito::UserPoolResourceServer` resource creates a new OAuth2.0 resource server and defines custom scopes in… */
export interface UserPoolResourceServer {
  /** A unique resource server identifier for the resource server. */
  readonly Identifier?: string | undefined;
  /** A friendly name for the resource server. */
  readonly Name?: string | undefined;
  /** A list of scopes. */
  readonly Scopes?: readonly UserPoolResourceServer_ResourceServerScopeType[] | undefined;
  /** The ID of the user pool where you want to create a resource server. */
  readonly UserPoolId?: string | undefined;
}

/** One custom scope associated with a user pool resource server. */
export interface UserPoolResourceServer_ResourceServerScopeType {
  /** A friendly description of a custom scope. */
  readonly ScopeDescription?: string | undefined;
  /** The name of the scope. */
  readonly ScopeName?: string | undefined;
}

/** `AWS::Cognito::UserPoolRiskConfigurationAttachment`: The `AWS::Cognito::UserPoolRiskConfigurationAttachment` resource sets the risk configuration that is used for Amazon… */
export interface UserPoolRiskConfigurationAttachment {
  /** The settings for automated responses and notification templates for adaptive authentication with threat protection. */
  readonly AccountTakeoverRiskConfiguration?: UserPoolRiskConfigurationAttachment_AccountTakeoverRiskConfigurationType | undefined;
  /** The app client where this configuration is applied. */
  readonly ClientId?: string | undefined;
  /** Settings for compromised-credentials actions and authentication types with threat protection in full-function… */
  readonly CompromisedCredentialsRiskConfiguration?: UserPoolRiskConfigurationAttachment_CompromisedCredentialsRiskConfigurationType | undefined;
  /** Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges. */
  readonly RiskExceptionConfiguration?: UserPoolRiskConfigurationAttachment_RiskExceptionConfigurationType | undefined;
  /** The ID of the user pool that has the risk configuration applied. */
  readonly UserPoolId?: string | undefined;
}

/** The automated response to a risk level for adaptive authentication in full-function, or `ENFORCED`, mode. */
export interface UserPoolRiskConfigurationAttachment_AccountTakeoverActionType {
  /** The action to take for the attempted account takeover action for the associated risk level. */
  readonly EventAction?: string | undefined;
  /** Determines whether Amazon Cognito sends a user a notification message when your user pools assesses a user's session at… */
  readonly Notify?: boolean | undefined;
}

/** A list of account-takeover actions for each level of risk that Amazon Cognito might assess with advanced security… */
export interface UserPoolRiskConfigurationAttachment_AccountTakeoverActionsType {
  /** The action that you assign to a high-risk assessment by threat protection. */
  readonly HighAction?: UserPoolRiskConfigurationAttachment_AccountTakeoverActionType | undefined;
  /** The action that you assign to a low-risk assessment by threat protection. */
  readonly LowAction?: UserPoolRiskConfigurationAttachment_AccountTakeoverActionType | undefined;
  /** The action that you assign to a medium-risk assessment by threat protection. */
  readonly MediumAction?: UserPoolRiskConfigurationAttachment_AccountTakeoverActionType | undefined;
}

/** The settings for automated responses and notification templates for adaptive authentication with advanced security… */
export interface UserPoolRiskConfigurationAttachment_AccountTakeoverRiskConfigurationType {
  /** A list of account-takeover actions for each level of risk that Amazon Cognito might assess with threat protection. */
  readonly Actions?: UserPoolRiskConfigurationAttachment_AccountTakeoverActionsType | undefined;
  /** The settings for composing and sending an email message when threat protection assesses a risk level with adaptive… */
  readonly NotifyConfiguration?: UserPoolRiskConfigurationAttachment_NotifyConfigurationType | undefined;
}

/** Settings for user pool actions when Amazon Cognito detects compromised credentials with advanced security features in… */
export interface UserPoolRiskConfigurationAttachment_CompromisedCredentialsActionsType {
  /** The action that Amazon Cognito takes when it detects compromised credentials. */
  readonly EventAction?: string | undefined;
}

/** Settings for compromised-credentials actions and authentication-event sources with advanced security features in… */
export interface UserPoolRiskConfigurationAttachment_CompromisedCredentialsRiskConfigurationType {
  /** Settings for the actions that you want your user pool to take when Amazon Cognito detects compromised credentials. */
  readonly Actions?: UserPoolRiskConfigurationAttachment_CompromisedCredentialsActionsType | undefined;
  /** Settings for the sign-in activity where you want to configure compromised-credentials actions. */
  readonly EventFilter?: readonly string[] | undefined;
}

/** The configuration for Amazon SES email messages that advanced security features sends to a user when your adaptive… */
export interface UserPoolRiskConfigurationAttachment_NotifyConfigurationType {
  /** The template for the email message that your user pool sends when a detected risk event is blocked. */
  readonly BlockEmail?: UserPoolRiskConfigurationAttachment_NotifyEmailType | undefined;
  /** The email address that sends the email message. */
  readonly From?: string | undefined;
  /** The template for the email message that your user pool sends when MFA is challenged in response to a detected risk. */
  readonly MfaEmail?: UserPoolRiskConfigurationAttachment_NotifyEmailType | undefined;
  /** The template for the email message that your user pool sends when no action is taken in response to a detected risk. */
  readonly NoActionEmail?: UserPoolRiskConfigurationAttachment_NotifyEmailType | undefined;
  /** The reply-to email address of an email template. */
  readonly ReplyTo?: string | undefined;
  /** The Amazon Resource Name (ARN) of the identity that is associated with the sending authorization policy. */
  readonly SourceArn?: string | undefined;
}

/** The template for email messages that advanced security features sends to a user when your threat protection automated… */
export interface UserPoolRiskConfigurationAttachment_NotifyEmailType {
  /** The body of an email notification formatted in HTML. */
  readonly HtmlBody?: string | undefined;
  /** The subject of the threat protection email notification. */
  readonly Subject?: string | undefined;
  /** The body of an email notification formatted in plaintext. */
  readonly TextBody?: string | undefined;
}

/** Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges. */
export interface UserPoolRiskConfigurationAttachment_RiskExceptionConfigurationType {
  /** An always-block IP address list. */
  readonly BlockedIPRangeList?: readonly string[] | undefined;
  /** An always-allow IP address list. */
  readonly SkippedIPRangeList?: readonly string[] | undefined;
}

/** `AWS::Cognito::UserPoolUICustomizationAttachment`: A container for the UI customization information for the hosted UI in a user pool. */
export interface UserPoolUICustomizationAttachment {
  /** A plaintext CSS file that contains the custom fields that you want to apply to your user pool or app client. */
  readonly CSS?: string | undefined;
  /** The app client ID for your UI customization. */
  readonly ClientId?: string | undefined;
  /** The ID of the user pool where you want to apply branding to the classic hosted UI. */
  readonly UserPoolId?: string | undefined;
}

/** `AWS::Cognito::UserPoolUser`: The `AWS::Cognito::UserPoolUser` resource creates an Amazon Cognito user pool user. */
export interface UserPoolUser {
  /** A map of custom key-value pairs that you can provide as input for any custom workflows that this action triggers. */
  readonly ClientMetadata?: { readonly [key: string]: string | undefined } | undefined;
  /** Specify `EMAIL` if email will be used to send the welcome message. */
  readonly DesiredDeliveryMediums?: readonly string[] | undefined;
  /** This parameter is used only if the `phone_number_verified` or `email_verified` attribute is set to `True`. */
  readonly ForceAliasCreation?: boolean | undefined;
  /** Set to `RESEND` to resend the invitation message to a user that already exists, and to reset the temporary-password… */
  readonly MessageAction?: string | undefined;
  /** An array of name-value pairs that contain user attributes and attribute values to be set for the user to be created. */
  readonly UserAttributes?: readonly UserPoolUser_AttributeType[] | undefined;
  /** The ID of the user pool where you want to create a user. */
  readonly UserPoolId?: string | undefined;
  /** The value that you want to set as the username sign-in attribute. */
  readonly Username?: string | undefined;
  /** Temporary user attributes that contribute to the outcomes of your pre sign-up Lambda trigger. */
  readonly ValidationData?: readonly UserPoolUser_AttributeType[] | undefined;
}

/** The name and value of a user attribute. */
export interface UserPoolUser_AttributeType {
  /** The name of the attribute. */
  readonly Name?: string | undefined;
  /** The value of the attribute. */
  readonly Value?: string | undefined;
}

/** `AWS::Cognito::UserPoolUserToGroupAttachment`: Adds a user to a group. */
export interface UserPoolUserToGroupAttachment {
  /** The name of the group that you want to add your user to. */
  readonly GroupName?: string | undefined;
  /** The ID of the user pool that contains the group that you want to add the user to. */
  readonly UserPoolId?: string | undefined;
  /** The user's username. */
  readonly Username?: string | undefined;
}

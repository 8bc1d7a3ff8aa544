// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::WorkSpacesWeb::BrowserSettings`: This resource specifies browser settings that can be associated with a web portal. */
export interface BrowserSettings {
  /** Additional encryption context of the browser settings. */
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** A JSON string containing Chrome Enterprise policies that will be applied to all streaming sessions. */
  readonly BrowserPolicy?: string | undefined;
  /** The custom managed key of the browser settings. */
  readonly CustomerManagedKey?: string | undefined;
  /** The tags to add to the browser settings resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are… */
  readonly WebContentFilteringPolicy?: BrowserSettings_WebContentFilteringPolicy | undefined;
  /** A list of web portal ARNs that the browser settings resource is associated with. */
  readonly AssociatedPortalArns?: readonly string[] | undefined;
  /** The ARN of the browser settings. */
  readonly BrowserSettingsArn?: string | undefined;
}

/** The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are… */
export interface BrowserSettings_WebContentFilteringPolicy {
  /** URLs and domains that are always accessible to end users. */
  readonly AllowedUrls?: readonly string[] | undefined;
  /** Categories of websites that are blocked on the end user's browsers. */
  readonly BlockedCategories?: readonly string[] | undefined;
  /** URLs and domains that end users cannot access. */
  readonly BlockedUrls?: readonly string[] | undefined;
}

/** `AWS::WorkSpacesWeb::DataProtectionSettings`: The data protection settings resource that can be associated with a web portal. */
export interface DataProtectionSettings {
  /** The additional encryption context of the data protection settings. */
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** The customer managed key used to encrypt sensitive information in the data protection settings. */
  readonly CustomerManagedKey?: string | undefined;
  /** The description of the data protection settings. */
  readonly Description?: string | undefined;
  /** The display name of the data protection settings. */
  readonly DisplayName?: string | undefined;
  /** The inline redaction configuration for the data protection settings. */
  readonly InlineRedactionConfiguration?: DataProtectionSettings_InlineRedactionConfiguration | undefined;
  /** The tags of the data protection settings. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of web portal ARNs that this data protection settings resource is associated with. */
  readonly AssociatedPortalArns?: readonly string[] | undefined;
  /** The creation date timestamp of the data protection settings. */
  readonly CreationDate?: string | undefined;
  /** The ARN of the data protection settings resource. */
  readonly DataProtectionSettingsArn?: string | undefined;
}

/** The pattern configuration for redacting custom data types in session. */
export interface DataProtectionSettings_CustomPattern {
  /** The keyword regex for the customer pattern. */
  readonly KeywordRegex?: string | undefined;
  /** The pattern description for the customer pattern. */
  readonly PatternDescription?: string | undefined;
  /** The pattern name for the custom pattern. */
  readonly PatternName?: string | undefined;
  /** The pattern regex for the customer pattern. */
  readonly PatternRegex?: string | undefined;
}

/** The configuration for in-session inline redaction. */
export interface DataProtectionSettings_InlineRedactionConfiguration {
  /** The global confidence level for the inline redaction configuration. */
  readonly GlobalConfidenceLevel?: number | undefined;
  /** The global enforced URL configuration for the inline redaction configuration. */
  readonly GlobalEnforcedUrls?: readonly string[] | undefined;
  /** The global exempt URL configuration for the inline redaction configuration. */
  readonly GlobalExemptUrls?: readonly string[] | undefined;
  /** The inline redaction patterns to be enabled for the inline redaction configuration. */
  readonly InlineRedactionPatterns?: readonly DataProtectionSettings_InlineRedactionPattern[] | undefined;
}

/** The set of patterns that determine the data types redacted in session. */
export interface DataProtectionSettings_InlineRedactionPattern {
  /** The built-in pattern from the list of preconfigured patterns. */
  readonly BuiltInPatternId?: string | undefined;
  /** The confidence level for inline redaction pattern. */
  readonly ConfidenceLevel?: number | undefined;
  /** The configuration for a custom pattern. */
  readonly CustomPattern?: DataProtectionSettings_CustomPattern | undefined;
  /** The enforced URL configuration for the inline redaction pattern. */
  readonly EnforcedUrls?: readonly string[] | undefined;
  /** The exempt URL configuration for the inline redaction pattern. */
  readonly ExemptUrls?: readonly string[] | undefined;
  /** The redaction placeholder that will replace the redacted text in session for the inline redaction pattern. */
  readonly RedactionPlaceHolder?: DataProtectionSettings_RedactionPlaceHolder | undefined;
}

/** The redaction placeholder that will replace the redacted text in session. */
export interface DataProtectionSettings_RedactionPlaceHolder {
  /** The redaction placeholder text that will replace the redacted text in session for the custom text redaction placeholder… */
  readonly RedactionPlaceHolderText?: string | undefined;
  /** The redaction placeholder type that will replace the redacted text in session. */
  readonly RedactionPlaceHolderType?: string | undefined;
}

/** `AWS::WorkSpacesWeb::IdentityProvider`: This resource specifies an identity provider that is then associated with a web portal. */
export interface IdentityProvider {
  /** The identity provider details. */
  readonly IdentityProviderDetails?: { readonly [key: string]: string | undefined } | undefined;
  /** The identity provider name. */
  readonly IdentityProviderName?: string | undefined;
  /** The identity provider type. */
  readonly IdentityProviderType?: string | undefined;
  /** The ARN of the identity provider. */
  readonly PortalArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the identity provider. */
  readonly IdentityProviderArn?: string | undefined;
}

/** `AWS::WorkSpacesWeb::IpAccessSettings`: This resource specifies IP access settings that can be associated with a web portal. */
export interface IpAccessSettings {
  /** Additional encryption context of the IP access settings. */
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** The custom managed key of the IP access settings. */
  readonly CustomerManagedKey?: string | undefined;
  /** The description of the IP access settings. */
  readonly Description?: string | undefined;
  /** The display name of the IP access settings. */
  readonly DisplayName?: string | undefined;
  /** The IP rules of the IP access settings. */
  readonly IpRules?: readonly IpAccessSettings_IpRule[] | undefined;
  /** The tags to add to the IP access settings resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of web portal ARNs that this IP access settings resource is associated with. */
  readonly AssociatedPortalArns?: readonly string[] | undefined;
  /** The creation date timestamp of the IP access settings. */
  readonly CreationDate?: string | undefined;
  /** The ARN of the IP access settings resource. */
  readonly IpAccessSettingsArn?: string | undefined;
}

/** The IP rules of the IP access settings. */
export interface IpAccessSettings_IpRule {
  /** The description of the IP rule. */
  readonly Description?: string | undefined;
  /** The IP range of the IP rule. */
  readonly IpRange?: string | undefined;
}

/** `AWS::WorkSpacesWeb::NetworkSettings`: This resource specifies network settings that can be associated with a web portal. */
export interface NetworkSettings {
  /** One or more security groups used to control access from streaming instances to your VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The subnets in which network interfaces are created to connect streaming instances to your VPC. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags to add to the network settings resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC that streaming instances will connect to. */
  readonly VpcId?: string | undefined;
  /** A list of web portal ARNs that this network settings is associated with. */
  readonly AssociatedPortalArns?: readonly string[] | undefined;
  /** The ARN of the network settings. */
  readonly NetworkSettingsArn?: string | undefined;
}

/** `AWS::WorkSpacesWeb::Portal`: This resource specifies a web portal, which users use to start browsing sessions. */
export interface Portal {
  /** The additional encryption context of the portal. */
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** The type of authentication integration points used when signing into the web portal. */
  readonly AuthenticationType?: string | undefined;
  /** The ARN of the browser settings that is associated with this web portal. */
  readonly BrowserSettingsArn?: string | undefined;
  /** The customer managed key of the web portal. */
  readonly CustomerManagedKey?: string | undefined;
  /** The ARN of the data protection settings. */
  readonly DataProtectionSettingsArn?: string | undefined;
  /** The name of the web portal. */
  readonly DisplayName?: string | undefined;
  /** The type and resources of the underlying instance. */
  readonly InstanceType?: string | undefined;
  /** The ARN of the IP access settings that is associated with the web portal. */
  readonly IpAccessSettingsArn?: string | undefined;
  /** The maximum number of concurrent sessions for the portal. */
  readonly MaxConcurrentSessions?: number | undefined;
  /** The ARN of the network settings that is associated with the web portal. */
  readonly NetworkSettingsArn?: string | undefined;
  readonly PortalCustomDomain?: string | undefined;
  /** The ARN of the session logger that is associated with the portal. */
  readonly SessionLoggerArn?: string | undefined;
  /** The tags to add to the web portal. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the trust store that is associated with the web portal. */
  readonly TrustStoreArn?: string | undefined;
  /** The ARN of the user access logging settings that is associated with the web portal. */
  readonly UserAccessLoggingSettingsArn?: string | undefined;
  /** The ARN of the user settings that is associated with the web portal. */
  readonly UserSettingsArn?: string | undefined;
  /** The browser that users see when using a streaming session. */
  readonly BrowserType?: string | undefined;
  /** The creation date of the web portal. */
  readonly CreationDate?: string | undefined;
  /** The ARN of the web portal. */
  readonly PortalArn?: string | undefined;
  /** The endpoint URL of the web portal that users access in order to start streaming sessions. */
  readonly PortalEndpoint?: string | undefined;
  /** The status of the web portal. */
  readonly PortalStatus?: string | undefined;
  /** The renderer that is used in streaming sessions. */
  readonly RendererType?: string | undefined;
  /** The SAML metadata of the service provider. */
  readonly ServiceProviderSamlMetadata?: string | undefined;
  /** A message that explains why the web portal is in its current status. */
  readonly StatusReason?: string | undefined;
}

/** `AWS::WorkSpacesWeb::SessionLogger`: The session logger resource. */
export interface SessionLogger {
  /** The additional encryption context of the session logger. */
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** The custom managed key of the session logger. */
  readonly CustomerManagedKey?: string | undefined;
  /** The human-readable display name. */
  readonly DisplayName?: string | undefined;
  /** The filter that specifies which events to monitor. */
  readonly EventFilter?: SessionLogger_EventFilter | undefined;
  /** The configuration that specifies where logs are fowarded. */
  readonly LogConfiguration?: SessionLogger_LogConfiguration | undefined;
  /** The tags of the session logger. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The associated portal ARN. */
  readonly AssociatedPortalArns?: readonly string[] | undefined;
  /** The date the session logger resource was created. */
  readonly CreationDate?: string | undefined;
  /** The ARN of the session logger resource. */
  readonly SessionLoggerArn?: string | undefined;
}

/** The filter that specifies the events to monitor. */
export interface SessionLogger_EventFilter {
  /** The filter that monitors all of the available events, including any new events emitted in the future. */
  readonly All?: Json | undefined;
  /** The filter that monitors only the listed set of events. */
  readonly Include?: readonly string[] | undefined;
}

/** The configuration of the log. */
export interface SessionLogger_LogConfiguration {
  /** The configuration for delivering the logs to S3. */
  readonly S3?: SessionLogger_S3LogConfiguration | undefined;
}

/** The S3 log configuration. */
export interface SessionLogger_S3LogConfiguration {
  /** The S3 bucket name where logs are delivered. */
  readonly Bucket?: string | undefined;
  /** The expected bucket owner of the target S3 bucket. */
  readonly BucketOwner?: string | undefined;
  /** The folder structure that defines the organizational structure for log files in S3. */
  readonly FolderStructure?: string | undefined;
  /** The S3 path prefix that determines where log files are stored. */
  readonly KeyPrefix?: string | undefined;
  /** The format of the LogFile that is written to S3. */
  readonly LogFileFormat?: string | undefined;
}

/** `AWS::WorkSpacesWeb::TrustStore`: This resource specifies a trust store that can be associated with a web portal. */
export interface TrustStore {
  /** A list of CA certificates to be added to the trust store. */
  readonly CertificateList?: readonly string[] | undefined;
  /** The tags to add to the trust store. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of web portal ARNs that this trust store is associated with. */
  readonly AssociatedPortalArns?: readonly string[] | undefined;
  /** The ARN of the trust store. */
  readonly TrustStoreArn?: string | undefined;
}

/** `AWS::WorkSpacesWeb::UserAccessLoggingSettings`: This resource specifies user access logging settings that can be associated with a web portal. */
export interface UserAccessLoggingSettings {
  /** The ARN of the Kinesis stream. */
  readonly KinesisStreamArn?: string | undefined;
  /** The tags to add to the user access logging settings resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of web portal ARNs that this user access logging settings is associated with. */
  readonly AssociatedPortalArns?: readonly string[] | undefined;
  /** The ARN of the user access logging settings. */
  readonly UserAccessLoggingSettingsArn?: string | undefined;
}

/** `AWS::WorkSpacesWeb::UserSettings`: This resource specifies user settings that can be associated with a web portal. */
export interface UserSettings {
  /** The additional encryption context of the user settings. */
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** The branding configuration that customizes the appearance of the web portal for end users. */
  readonly BrandingConfiguration?: UserSettings_BrandingConfiguration | undefined;
  /** The configuration that specifies which cookies should be synchronized from the end user's local browser to the remote… */
  readonly CookieSynchronizationConfiguration?: UserSettings_CookieSynchronizationConfiguration | undefined;
  /** Specifies whether the user can copy text from the streaming session to the local device. */
  readonly CopyAllowed?: string | undefined;
  /** The customer managed key used to encrypt sensitive information in the user settings. */
  readonly CustomerManagedKey?: string | undefined;
  /** Specifies whether the user can use deep links that open automatically when connecting to a session. */
  readonly DeepLinkAllowed?: string | undefined;
  /** The amount of time that a streaming session remains active after users disconnect. */
  readonly DisconnectTimeoutInMinutes?: number | undefined;
  /** Specifies whether the user can download files from the streaming session to the local device. */
  readonly DownloadAllowed?: string | undefined;
  /** The amount of time that users can be idle (inactive) before they are disconnected from their streaming session and the… */
  readonly IdleDisconnectTimeoutInMinutes?: number | undefined;
  /** Specifies whether the user can paste text from the local device to the streaming session. */
  readonly PasteAllowed?: string | undefined;
  /** Specifies whether the user can print to the local device. */
  readonly PrintAllowed?: string | undefined;
  /** The tags to add to the user settings resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The configuration of the toolbar. */
  readonly ToolbarConfiguration?: UserSettings_ToolbarConfiguration | undefined;
  /** Specifies whether the user can upload files from the local device to the streaming session. */
  readonly UploadAllowed?: string | undefined;
  /** Specifies whether the user can use WebAuthn redirection for passwordless login to websites within the streaming session. */
  readonly WebAuthnAllowed?: string | undefined;
  /** A list of web portal ARNs that this user settings resource is associated with. */
  readonly AssociatedPortalArns?: readonly string[] | undefined;
  /** The ARN of the user settings. */
  readonly UserSettingsArn?: string | undefined;
}

/** The branding configuration that customizes the appearance of the web portal for end users. */
export interface UserSettings_BrandingConfiguration {
  /** The color theme for components on the web portal. */
  readonly ColorTheme?: string | undefined;
  /** The favicon image for the portal. */
  readonly Favicon?: string | undefined;
  /** Read-only. */
  readonly FaviconMetadata?: UserSettings_ImageMetadata | undefined;
  /** A map of localized text strings for different languages, allowing the portal to display content in the user's preferred… */
  readonly LocalizedStrings?: { readonly [key: string]: UserSettings_LocalizedBrandingStrings | undefined } | undefined;
  /** The logo image for the portal. */
  readonly Logo?: string | undefined;
  /** Read-only. */
  readonly LogoMetadata?: UserSettings_ImageMetadata | undefined;
  /** The terms of service text in Markdown format that users must accept before accessing the portal. */
  readonly TermsOfService?: string | undefined;
  /** The wallpaper image for the portal. */
  readonly Wallpaper?: string | undefined;
  /** Read-only. */
  readonly WallpaperMetadata?: UserSettings_ImageMetadata | undefined;
}

/** Specifies a single cookie or set of cookies in an end user's browser. */
export interface UserSettings_CookieSpecification {
  /** The domain of the cookie. */
  readonly Domain?: string | undefined;
  /** The name of the cookie. */
  readonly Name?: string | undefined;
  /** The path of the cookie. */
  readonly Path?: string | undefined;
}

/** The configuration that specifies which cookies should be synchronized from the end user's local browser to the remote… */
export interface UserSettings_CookieSynchronizationConfiguration {
  /** The list of cookie specifications that are allowed to be synchronized to the remote browser. */
  readonly Allowlist?: readonly UserSettings_CookieSpecification[] | undefined;
  /** The list of cookie specifications that are blocked from being synchronized to the remote browser. */
  readonly Blocklist?: readonly UserSettings_CookieSpecification[] | undefined;
}

/** Metadata information about an uploaded image file. */
export interface UserSettings_ImageMetadata {
  /** The file extension of the image. */
  readonly FileExtension?: string | undefined;
  /** The timestamp when the image was last uploaded. */
  readonly LastUploadTimestamp?: string | undefined;
  /** The MIME type of the image. */
  readonly MimeType?: string | undefined;
}

/** Localized text strings for a specific language that customize the web portal. */
export interface UserSettings_LocalizedBrandingStrings {
  /** The text displayed in the browser tab title. */
  readonly BrowserTabTitle?: string | undefined;
  /** The text displayed on the contact button. */
  readonly ContactButtonText?: string | undefined;
  /** A contact link URL. */
  readonly ContactLink?: string | undefined;
  /** The text displayed during session loading. */
  readonly LoadingText?: string | undefined;
  /** The text displayed on the login button. */
  readonly LoginButtonText?: string | undefined;
  /** The description text for the login section. */
  readonly LoginDescription?: string | undefined;
  /** The title text for the login section. */
  readonly LoginTitle?: string | undefined;
  /** The welcome text displayed on the sign-in page. */
  readonly WelcomeText?: string | undefined;
}

/** The configuration of the toolbar. */
export interface UserSettings_ToolbarConfiguration {
  /** The list of toolbar items to be hidden. */
  readonly HiddenToolbarItems?: readonly string[] | undefined;
  /** The maximum display resolution that is allowed for the session. */
  readonly MaxDisplayResolution?: string | undefined;
  /** The type of toolbar displayed during the session. */
  readonly ToolbarType?: string | undefined;
  /** The visual mode of the toolbar. */
  readonly VisualMode?: string | undefined;
}

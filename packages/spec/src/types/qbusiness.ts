// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::QBusiness::Application`: Creates an Amazon Q Business application. */
export interface Application {
  /** Configuration information for the file upload during chat feature. */
  readonly AttachmentsConfiguration?: Application_AttachmentsConfiguration | undefined;
  /** Subscription configuration information for an Amazon Q Business application using IAM identity federation for user… */
  readonly AutoSubscriptionConfiguration?: Application_AutoSubscriptionConfiguration | undefined;
  /** The OIDC client ID for a Amazon Q Business application. */
  readonly ClientIdsForOIDC?: readonly string[] | undefined;
  /** A description for the Amazon Q Business application. */
  readonly Description?: string | undefined;
  /** The name of the Amazon Q Business application. */
  readonly DisplayName?: string | undefined;
  /** Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business. */
  readonly EncryptionConfiguration?: Application_EncryptionConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of an identity provider being used by an Amazon Q Business application. */
  readonly IamIdentityProviderArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM Identity Center instance you are either creating for—or connecting to—your… */
  readonly IdentityCenterInstanceArn?: string | undefined;
  /** The authentication type being used by a Amazon Q Business application. */
  readonly IdentityType?: string | undefined;
  /** Configuration information about chat response personalization. */
  readonly PersonalizationConfiguration?: Application_PersonalizationConfiguration | undefined;
  /** Configuration information about Amazon Q Apps. */
  readonly QAppsConfiguration?: Application_QAppsConfiguration | undefined;
  /** The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity… */
  readonly QuickSightConfiguration?: Application_QuickSightConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role with permissions to access your Amazon CloudWatch logs and metrics. */
  readonly RoleArn?: string | undefined;
  /** A list of key-value pairs that identify or categorize your Amazon Q Business application. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Q Business application. */
  readonly ApplicationArn?: string | undefined;
  /** The identifier for the Amazon Q Business application. */
  readonly ApplicationId?: string | undefined;
  /** The Unix timestamp when the Amazon Q Business application was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS SSO instance attached to your Amazon Q Business application. */
  readonly IdentityCenterApplicationArn?: string | undefined;
  /** The status of the Amazon Q Business application. */
  readonly Status?: string | undefined;
  /** The Unix timestamp when the Amazon Q Business application was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Configuration information for the file upload during chat feature. */
export interface Application_AttachmentsConfiguration {
  /** Status information about whether file upload functionality is activated or deactivated for your end user. */
  readonly AttachmentsControlMode?: string | undefined;
}

/** Subscription configuration information for an Amazon Q Business application using IAM identity federation for user… */
export interface Application_AutoSubscriptionConfiguration {
  /** Describes whether automatic subscriptions are enabled for an Amazon Q Business application using IAM identity… */
  readonly AutoSubscribe?: string | undefined;
  /** Describes the default subscription type assigned to an Amazon Q Business application using IAM identity federation for… */
  readonly DefaultSubscriptionType?: string | undefined;
}

/** Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business. */
export interface Application_EncryptionConfiguration {
  /** The identifier of the AWS key. */
  readonly KmsKeyId?: string | undefined;
}

/** Configuration information about chat response personalization. */
export interface Application_PersonalizationConfiguration {
  /** An option to allow Amazon Q Business to customize chat responses using user specific metadata—specifically, location… */
  readonly PersonalizationControlMode?: string | undefined;
}

/** Configuration information about Amazon Q Apps. */
export interface Application_QAppsConfiguration {
  /** Status information about whether end users can create and use Amazon Q Apps in the web experience. */
  readonly QAppsControlMode?: string | undefined;
}

/** The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity… */
export interface Application_QuickSightConfiguration {
  /** The Amazon Quick Suite namespace that is used as the identity provider. */
  readonly ClientNamespace?: string | undefined;
}

/** `AWS::QBusiness::DataAccessor`: Creates a new data accessor for an ISV to access data from a Amazon Q Business application. */
export interface DataAccessor {
  /** A list of action configurations specifying the allowed actions and any associated filters. */
  readonly ActionConfigurations?: readonly DataAccessor_ActionConfiguration[] | undefined;
  /** The unique identifier of the Amazon Q Business application. */
  readonly ApplicationId?: string | undefined;
  /** The authentication configuration details for the data accessor. */
  readonly AuthenticationDetail?: DataAccessor_DataAccessorAuthenticationDetail | undefined;
  /** The friendly name of the data accessor. */
  readonly DisplayName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role for the ISV associated with this data accessor. */
  readonly Principal?: string | undefined;
  /** The tags to associate with the data accessor. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the data accessor was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the data accessor. */
  readonly DataAccessorArn?: string | undefined;
  /** The unique identifier of the data accessor. */
  readonly DataAccessorId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the associated IAM Identity Center application. */
  readonly IdcApplicationArn?: string | undefined;
  /** The timestamp when the data accessor was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Specifies an allowed action and its associated filter configuration. */
export interface DataAccessor_ActionConfiguration {
  /** The Amazon Q Business action that is allowed. */
  readonly Action?: string | undefined;
  /** The filter configuration for the action, if any. */
  readonly FilterConfiguration?: DataAccessor_ActionFilterConfiguration | undefined;
}

/** Specifies filters to apply to an allowed action. */
export interface DataAccessor_ActionFilterConfiguration {
  /** Enables filtering of responses based on document attributes or metadata fields. */
  readonly DocumentAttributeFilter?: DataAccessor_AttributeFilter | undefined;
}

/** Enables filtering of responses based on document attributes or metadata fields. */
export interface DataAccessor_AttributeFilter {
  /** Performs a logical `AND` operation on all supplied filters. */
  readonly AndAllFilters?: readonly DataAccessor_AttributeFilter[] | undefined;
  /** Returns `true` when a document contains all the specified document attributes or metadata fields. */
  readonly ContainsAll?: DataAccessor_DocumentAttribute | undefined;
  /** Returns `true` when a document contains any of the specified document attributes or metadata fields. */
  readonly ContainsAny?: DataAccessor_DocumentAttribute | undefined;
  /** Performs an equals operation on two document attributes or metadata fields. */
  readonly EqualsTo?: DataAccessor_DocumentAttribute | undefined;
  /** Performs a greater than operation on two document attributes or metadata fields. */
  readonly GreaterThan?: DataAccessor_DocumentAttribute | undefined;
  /** Performs a greater or equals than operation on two document attributes or metadata fields. */
  readonly GreaterThanOrEquals?: DataAccessor_DocumentAttribute | undefined;
  /** Performs a less than operation on two document attributes or metadata fields. */
  readonly LessThan?: DataAccessor_DocumentAttribute | undefined;
  /** Performs a less than or equals operation on two document attributes or metadata fields.Supported for the following… */
  readonly LessThanOrEquals?: DataAccessor_DocumentAttribute | undefined;
  /** Performs a logical `NOT` operation on all supplied filters. */
  readonly NotFilter?: DataAccessor_AttributeFilter | undefined;
  /** Performs a logical `OR` operation on all supplied filters. */
  readonly OrAllFilters?: readonly DataAccessor_AttributeFilter[] | undefined;
}

/** A union type that contains the specific authentication configuration based on the authentication type selected. */
export interface DataAccessor_DataAccessorAuthenticationConfiguration {
  /** Configuration for IAM Identity Center Trusted Token Issuer (TTI) authentication used when the authentication type is… */
  readonly IdcTrustedTokenIssuerConfiguration?: DataAccessor_DataAccessorIdcTrustedTokenIssuerConfiguration | undefined;
}

/** Contains the authentication configuration details for a data accessor. */
export interface DataAccessor_DataAccessorAuthenticationDetail {
  /** The specific authentication configuration based on the authentication type. */
  readonly AuthenticationConfiguration?: DataAccessor_DataAccessorAuthenticationConfiguration | undefined;
  /** The type of authentication to use for the data accessor. */
  readonly AuthenticationType?: string | undefined;
  /** A list of external identifiers associated with this authentication configuration. */
  readonly ExternalIds?: readonly string[] | undefined;
}

/** Configuration details for IAM Identity Center Trusted Token Issuer (TTI) authentication. */
export interface DataAccessor_DataAccessorIdcTrustedTokenIssuerConfiguration {
  /** The Amazon Resource Name (ARN) of the IAM Identity Center Trusted Token Issuer that will be used for authentication. */
  readonly IdcTrustedTokenIssuerArn?: string | undefined;
}

/** A document attribute or metadata field. */
export interface DataAccessor_DocumentAttribute {
  /** The identifier for the attribute. */
  readonly Name?: string | undefined;
  /** The value of the attribute. */
  readonly Value?: DataAccessor_DocumentAttributeValue | undefined;
}

/** The value of a document attribute. */
export interface DataAccessor_DocumentAttributeValue {
  /** A date expressed as an ISO 8601 string. */
  readonly DateValue?: string | undefined;
  /** A long integer value. */
  readonly LongValue?: number | undefined;
  /** A list of strings. */
  readonly StringListValue?: readonly string[] | undefined;
  /** A string. */
  readonly StringValue?: string | undefined;
}

/** `AWS::QBusiness::DataSource`: Creates a data source connector for an Amazon Q Business application. */
export interface DataSource {
  /** The identifier of the Amazon Q Business application the data source will be attached to. */
  readonly ApplicationId?: string | undefined;
  /** Use this property to specify a JSON or YAML schema with configuration properties specific to your data source connector… */
  readonly Configuration?: Json | undefined;
  /** A description for the data source connector. */
  readonly Description?: string | undefined;
  /** The name of the Amazon Q Business data source. */
  readonly DisplayName?: string | undefined;
  /** Provides the configuration information for altering document metadata and content during the document ingestion process. */
  readonly DocumentEnrichmentConfiguration?: DataSource_DocumentEnrichmentConfiguration | undefined;
  /** The identifier of the index the data source is attached to. */
  readonly IndexId?: string | undefined;
  /** The configuration for extracting information from media in documents. */
  readonly MediaExtractionConfiguration?: DataSource_MediaExtractionConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required resources. */
  readonly RoleArn?: string | undefined;
  /** Sets the frequency for Amazon Q Business to check the documents in your data source repository and update your index. */
  readonly SyncSchedule?: string | undefined;
  /** A list of key-value pairs that identify or categorize the data source connector. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Configuration information for an Amazon VPC (Virtual Private Cloud) to connect to your data source. */
  readonly VpcConfiguration?: DataSource_DataSourceVpcConfiguration | undefined;
  /** The Unix timestamp when the Amazon Q Business data source was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of a data source in an Amazon Q Business application. */
  readonly DataSourceArn?: string | undefined;
  /** The identifier of the Amazon Q Business data source. */
  readonly DataSourceId?: string | undefined;
  /** The status of the Amazon Q Business data source. */
  readonly Status?: string | undefined;
  /** The type of the Amazon Q Business data source. */
  readonly Type?: string | undefined;
  /** The Unix timestamp when the Amazon Q Business data source was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Configuration settings for audio content extraction and processing. */
export interface DataSource_AudioExtractionConfiguration {
  /** The status of audio extraction (ENABLED or DISABLED) for processing audio content from files. */
  readonly AudioExtractionStatus?: string | undefined;
}

/** Provides configuration information needed to connect to an Amazon VPC (Virtual Private Cloud). */
export interface DataSource_DataSourceVpcConfiguration {
  /** A list of identifiers of security groups within your Amazon VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of identifiers for subnets within your Amazon VPC. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** The condition used for the target document attribute or metadata field when ingesting documents into Amazon Q Business. */
export interface DataSource_DocumentAttributeCondition {
  /** The identifier of the document attribute used for the condition. */
  readonly Key?: string | undefined;
  /** The identifier of the document attribute used for the condition. */
  readonly Operator?: string | undefined;
  /** The value of a document attribute. */
  readonly Value?: DataSource_DocumentAttributeValue | undefined;
}

/** The target document attribute or metadata field you want to alter when ingesting documents into Amazon Q Business. */
export interface DataSource_DocumentAttributeTarget {
  /** `TRUE` to delete the existing target value for your specified target attribute key. */
  readonly AttributeValueOperator?: string | undefined;
  /** The identifier of the target document attribute or metadata field. */
  readonly Key?: string | undefined;
  /** The value of a document attribute. */
  readonly Value?: DataSource_DocumentAttributeValue | undefined;
}

/** The value of a document attribute. */
export interface DataSource_DocumentAttributeValue {
  /** A date expressed as an ISO 8601 string. */
  readonly DateValue?: string | undefined;
  /** A long integer value. */
  readonly LongValue?: number | undefined;
  /** A list of strings. */
  readonly StringListValue?: readonly string[] | undefined;
  /** A string. */
  readonly StringValue?: string | undefined;
}

/** Provides the configuration information for altering document metadata and content during the document ingestion process. */
export interface DataSource_DocumentEnrichmentConfiguration {
  /** Configuration information to alter document attributes or metadata fields and content when ingesting documents into… */
  readonly InlineConfigurations?: readonly DataSource_InlineDocumentEnrichmentConfiguration[] | undefined;
  /** Configuration information for invoking a Lambda function in AWS Lambda on the structured documents with their metadata… */
  readonly PostExtractionHookConfiguration?: DataSource_HookConfiguration | undefined;
  /** Configuration information for invoking a Lambda function in AWS Lambda on the original or raw documents before… */
  readonly PreExtractionHookConfiguration?: DataSource_HookConfiguration | undefined;
}

/** Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata and… */
export interface DataSource_HookConfiguration {
  /** The condition used for when a Lambda function should be invoked. */
  readonly InvocationCondition?: DataSource_DocumentAttributeCondition | undefined;
  /** The Amazon Resource Name (ARN) of the Lambda function during ingestion. */
  readonly LambdaArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of a role with permission to run `PreExtractionHookConfiguration` and… */
  readonly RoleArn?: string | undefined;
  /** Stores the original, raw documents or the structured, parsed documents before and after altering them. */
  readonly S3BucketName?: string | undefined;
}

/** The configuration for extracting semantic meaning from images in documents. */
export interface DataSource_ImageExtractionConfiguration {
  /** Specify whether to extract semantic meaning from images and visuals from documents. */
  readonly ImageExtractionStatus?: string | undefined;
}

/** Provides the configuration information for applying basic logic to alter document metadata and content when ingesting… */
export interface DataSource_InlineDocumentEnrichmentConfiguration {
  /** Configuration of the condition used for the target document attribute or metadata field when ingesting documents into… */
  readonly Condition?: DataSource_DocumentAttributeCondition | undefined;
  /** `TRUE` to delete content if the condition used for the target attribute is met. */
  readonly DocumentContentOperator?: string | undefined;
  /** Configuration of the target document attribute or metadata field when ingesting documents into Amazon Q Business. */
  readonly Target?: DataSource_DocumentAttributeTarget | undefined;
}

/** The configuration for extracting information from media in documents. */
export interface DataSource_MediaExtractionConfiguration {
  /** Configuration settings for extracting and processing audio content from media files. */
  readonly AudioExtractionConfiguration?: DataSource_AudioExtractionConfiguration | undefined;
  /** The configuration for extracting semantic meaning from images in documents. */
  readonly ImageExtractionConfiguration?: DataSource_ImageExtractionConfiguration | undefined;
  /** Configuration settings for extracting and processing video content from media files. */
  readonly VideoExtractionConfiguration?: DataSource_VideoExtractionConfiguration | undefined;
}

/** Configuration settings for video content extraction and processing. */
export interface DataSource_VideoExtractionConfiguration {
  /** The status of video extraction (ENABLED or DISABLED) for processing video content from files. */
  readonly VideoExtractionStatus?: string | undefined;
}

/** `AWS::QBusiness::Index`: Creates an Amazon Q Business index. */
export interface Index {
  /** The identifier of the Amazon Q Business application using the index. */
  readonly ApplicationId?: string | undefined;
  /** The capacity units you want to provision for your index. */
  readonly CapacityConfiguration?: Index_IndexCapacityConfiguration | undefined;
  /** A description for the Amazon Q Business index. */
  readonly Description?: string | undefined;
  /** The name of the index. */
  readonly DisplayName?: string | undefined;
  /** Configuration information for document attributes. */
  readonly DocumentAttributeConfigurations?: readonly Index_DocumentAttributeConfiguration[] | undefined;
  /** A list of key-value pairs that identify or categorize the index. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The index type that's suitable for your needs. */
  readonly Type?: string | undefined;
  /** The Unix timestamp when the index was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of an Amazon Q Business index. */
  readonly IndexArn?: string | undefined;
  /** The identifier for the index. */
  readonly IndexId?: string | undefined;
  readonly IndexStatistics?: Index_IndexStatistics | undefined;
  /** The current status of the index. */
  readonly Status?: string | undefined;
  /** The Unix timestamp when the index was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Configuration information for document attributes. */
export interface Index_DocumentAttributeConfiguration {
  /** The name of the document attribute. */
  readonly Name?: string | undefined;
  /** Information about whether the document attribute can be used by an end user to search for information on their web… */
  readonly Search?: string | undefined;
  /** The type of document attribute. */
  readonly Type?: string | undefined;
}

/** Provides information about index capacity configuration. */
export interface Index_IndexCapacityConfiguration {
  /** The number of storage units configured for an Amazon Q Business index. */
  readonly Units?: number | undefined;
}

/** Provides information about the number of documents in an index. */
export interface Index_IndexStatistics {
  /** The number of documents indexed. */
  readonly TextDocumentStatistics?: Index_TextDocumentStatistics | undefined;
}

/** Provides information about text documents in an index. */
export interface Index_TextDocumentStatistics {
  /** The total size, in bytes, of the indexed documents. */
  readonly IndexedTextBytes?: number | undefined;
  /** The number of text documents indexed. */
  readonly IndexedTextDocumentCount?: number | undefined;
}

/** `AWS::QBusiness::Permission`: Adds or updates a permission policy for a Amazon Q Business application, allowing cross-account access for an ISV. */
export interface Permission {
  /** The list of Amazon Q Business actions that the ISV is allowed to perform. */
  readonly Actions?: readonly string[] | undefined;
  /** The unique identifier of the Amazon Q Business application. */
  readonly ApplicationId?: string | undefined;
  readonly Conditions?: readonly Permission_Condition[] | undefined;
  /** Provides user and group information used for filtering documents to use for generating Amazon Q Business conversation… */
  readonly Principal?: string | undefined;
  /** A unique identifier for the policy statement. */
  readonly StatementId?: string | undefined;
}

export interface Permission_Condition {
  readonly ConditionKey?: string | undefined;
  readonly ConditionOperator?: string | undefined;
  readonly ConditionValues?: readonly string[] | undefined;
}

/** `AWS::QBusiness::Plugin`: Information about an Amazon Q Business plugin and its configuration. */
export interface Plugin {
  /** The identifier of the application that will contain the plugin. */
  readonly ApplicationId?: string | undefined;
  /** Authentication configuration information for an Amazon Q Business plugin. */
  readonly AuthConfiguration?: Plugin_PluginAuthConfiguration | undefined;
  /** Configuration information required to create a custom plugin. */
  readonly CustomPluginConfiguration?: Plugin_CustomPluginConfiguration | undefined;
  /** The name of the plugin. */
  readonly DisplayName?: string | undefined;
  /** The plugin server URL used for configuration. */
  readonly ServerUrl?: string | undefined;
  /** The current status of the plugin. */
  readonly State?: string | undefined;
  /** A list of key-value pairs that identify or categorize the data source connector. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the plugin. */
  readonly Type?: string | undefined;
  /** The current status of a plugin. */
  readonly BuildStatus?: string | undefined;
  /** The timestamp for when the plugin was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of a plugin. */
  readonly PluginArn?: string | undefined;
  /** The identifier of the plugin. */
  readonly PluginId?: string | undefined;
  /** The timestamp for when the plugin was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Contains details about the OpenAPI schema for a custom plugin. */
export interface Plugin_APISchema {
  /** The JSON or YAML-formatted payload defining the OpenAPI schema for a custom plugin. */
  readonly Payload?: string | undefined;
  /** Contains details about the S3 object containing the OpenAPI schema for a custom plugin. */
  readonly S3?: Plugin_S3 | undefined;
}

/** Information about the basic authentication credentials used to configure a plugin. */
export interface Plugin_BasicAuthConfiguration {
  /** The ARN of an IAM role used by Amazon Q Business to access the basic authentication credentials stored in a Secrets… */
  readonly RoleArn?: string | undefined;
  /** The ARN of the Secrets Manager secret that stores the basic authentication credentials used for plugin configuration.. */
  readonly SecretArn?: string | undefined;
}

/** Configuration information required to create a custom plugin. */
export interface Plugin_CustomPluginConfiguration {
  /** Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or… */
  readonly ApiSchema?: Plugin_APISchema | undefined;
  /** The type of OpenAPI schema to use. */
  readonly ApiSchemaType?: string | undefined;
  /** A description for your custom plugin configuration. */
  readonly Description?: string | undefined;
}

/** Information about the OAuth 2.0 authentication credential/token used to configure a plugin. */
export interface Plugin_OAuth2ClientCredentialConfiguration {
  /** The redirect URL required by the OAuth 2.0 protocol for Amazon Q Business to authenticate a plugin user through a third… */
  readonly AuthorizationUrl?: string | undefined;
  /** The ARN of an IAM role used by Amazon Q Business to access the OAuth 2.0 authentication credentials stored in a Secrets… */
  readonly RoleArn?: string | undefined;
  /** The ARN of the Secrets Manager secret that stores the OAuth 2.0 credentials/token used for plugin configuration. */
  readonly SecretArn?: string | undefined;
  /** The URL required by the OAuth 2.0 protocol to exchange an end user authorization code for an access token. */
  readonly TokenUrl?: string | undefined;
}

/** Authentication configuration information for an Amazon Q Business plugin. */
export interface Plugin_PluginAuthConfiguration {
  /** Information about the basic authentication credentials used to configure a plugin. */
  readonly BasicAuthConfiguration?: Plugin_BasicAuthConfiguration | undefined;
  /** Information about invoking a custom plugin without any authentication. */
  readonly NoAuthConfiguration?: Json | undefined;
  /** Information about the OAuth 2.0 authentication credential/token used to configure a plugin. */
  readonly OAuth2ClientCredentialConfiguration?: Plugin_OAuth2ClientCredentialConfiguration | undefined;
}

/** Information required for Amazon Q Business to find a specific file in an Amazon S3 bucket. */
export interface Plugin_S3 {
  /** The name of the S3 bucket that contains the file. */
  readonly Bucket?: string | undefined;
  /** The name of the file. */
  readonly Key?: string | undefined;
}

/** `AWS::QBusiness::Retriever`: Adds a retriever to your Amazon Q Business application. */
export interface Retriever {
  /** The identifier of the Amazon Q Business application using the retriever. */
  readonly ApplicationId?: string | undefined;
  /** Provides information on how the retriever used for your Amazon Q Business application is configured. */
  readonly Configuration?: Retriever_RetrieverConfiguration | undefined;
  /** The name of your retriever. */
  readonly DisplayName?: string | undefined;
  /** The ARN of an IAM role used by Amazon Q Business to access the basic authentication credentials stored in a Secrets… */
  readonly RoleArn?: string | undefined;
  /** A list of key-value pairs that identify or categorize the retriever. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of your retriever. */
  readonly Type?: string | undefined;
  /** The Unix timestamp when the retriever was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role associated with the retriever. */
  readonly RetrieverArn?: string | undefined;
  /** The identifier of the retriever used by your Amazon Q Business application. */
  readonly RetrieverId?: string | undefined;
  /** The status of your retriever. */
  readonly Status?: string | undefined;
  /** The Unix timestamp when the retriever was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Stores an Amazon Kendra index as a retriever. */
export interface Retriever_KendraIndexConfiguration {
  /** The identifier of the Amazon Kendra index. */
  readonly IndexId?: string | undefined;
}

/** Configuration information for an Amazon Q Business index. */
export interface Retriever_NativeIndexConfiguration {
  /** The identifier for the Amazon Q Business index. */
  readonly IndexId?: string | undefined;
}

/** Provides information on how the retriever used for your Amazon Q Business application is configured. */
export interface Retriever_RetrieverConfiguration {
  /** Provides information on how the Amazon Kendra index used as a retriever for your Amazon Q Business application is… */
  readonly KendraIndexConfiguration?: Retriever_KendraIndexConfiguration | undefined;
  /** Provides information on how a Amazon Q Business index used as a retriever for your Amazon Q Business application is… */
  readonly NativeIndexConfiguration?: Retriever_NativeIndexConfiguration | undefined;
}

/** `AWS::QBusiness::WebExperience`: Creates an Amazon Q Business web experience. */
export interface WebExperience {
  /** The identifier of the Amazon Q Business web experience. */
  readonly ApplicationId?: string | undefined;
  /** The container for browser extension configuration for an Amazon Q Business web experience. */
  readonly BrowserExtensionConfiguration?: WebExperience_BrowserExtensionConfiguration | undefined;
  /** Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web experience… */
  readonly CustomizationConfiguration?: WebExperience_CustomizationConfiguration | undefined;
  /** Provides information about the identity provider (IdP) used to authenticate end users of an Amazon Q Business web… */
  readonly IdentityProviderConfiguration?: WebExperience_IdentityProviderConfiguration | undefined;
  /** Sets the website domain origins that are allowed to embed the Amazon Q Business web experience. */
  readonly Origins?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the service role attached to your web experience. */
  readonly RoleArn?: string | undefined;
  /** Determines whether sample prompts are enabled in the web experience for an end user. */
  readonly SamplePromptsControlMode?: string | undefined;
  /** A subtitle to personalize your Amazon Q Business web experience. */
  readonly Subtitle?: string | undefined;
  /** A list of key-value pairs that identify or categorize your Amazon Q Business web experience. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The title for your Amazon Q Business web experience. */
  readonly Title?: string | undefined;
  /** A message in an Amazon Q Business web experience. */
  readonly WelcomeMessage?: string | undefined;
  /** The Unix timestamp when the Amazon Q Business application was last updated. */
  readonly CreatedAt?: string | undefined;
  /** The endpoint URLs for your Amazon Q Business web experience. */
  readonly DefaultEndpoint?: string | undefined;
  /** The status of your Amazon Q Business web experience. */
  readonly Status?: string | undefined;
  /** The Unix timestamp when your Amazon Q Business web experience was updated. */
  readonly UpdatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of an Amazon Q Business web experience. */
  readonly WebExperienceArn?: string | undefined;
  /** The identifier of your Amazon Q Business web experience. */
  readonly WebExperienceId?: string | undefined;
}

/** The container for browser extension configuration for an Amazon Q Business web experience. */
export interface WebExperience_BrowserExtensionConfiguration {
  /** Specify the browser extensions allowed for your Amazon Q web experience. */
  readonly EnabledBrowserExtensions?: readonly string[] | undefined;
}

/** Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web experience… */
export interface WebExperience_CustomizationConfiguration {
  /** Provides the URL where the custom CSS file is hosted for an Amazon Q web experience. */
  readonly CustomCSSUrl?: string | undefined;
  /** Provides the URL where the custom favicon file is hosted for an Amazon Q web experience. */
  readonly FaviconUrl?: string | undefined;
  /** Provides the URL where the custom font file is hosted for an Amazon Q web experience. */
  readonly FontUrl?: string | undefined;
  /** Provides the URL where the custom logo file is hosted for an Amazon Q web experience. */
  readonly LogoUrl?: string | undefined;
}

/** Provides information about the identity provider (IdP) used to authenticate end users of an Amazon Q Business web… */
export interface WebExperience_IdentityProviderConfiguration {
  /** The OIDC-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience. */
  readonly OpenIDConnectConfiguration?: WebExperience_OpenIDConnectProviderConfiguration | undefined;
  /** The SAML 2.0-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience. */
  readonly SamlConfiguration?: WebExperience_SamlProviderConfiguration | undefined;
}

/** Information about the OIDC-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web… */
export interface WebExperience_OpenIDConnectProviderConfiguration {
  /** The Amazon Resource Name (ARN) of a Secrets Manager secret containing the OIDC client secret. */
  readonly SecretsArn?: string | undefined;
  /** An IAM role with permissions to access AWS to decrypt the Secrets Manager secret containing your OIDC client secret. */
  readonly SecretsRole?: string | undefined;
}

/** Information about the SAML 2.0-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business… */
export interface WebExperience_SamlProviderConfiguration {
  /** The URL where Amazon Q Business end users will be redirected for authentication. */
  readonly AuthenticationUrl?: string | undefined;
}

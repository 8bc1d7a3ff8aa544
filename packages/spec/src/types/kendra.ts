// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Kendra::DataSource`: Creates a data source connector that you want to use with an Amazon Kendra index. */
export interface DataSource {
  /** Configuration information for altering document metadata and content during the document ingestion process. */
  readonly CustomDocumentEnrichmentConfiguration?: DataSource_CustomDocumentEnrichmentConfiguration | undefined;
  /** Configuration information for an Amazon Kendra data source. */
  readonly DataSourceConfiguration?: DataSource_DataSourceConfiguration | undefined;
  /** A description for the data source connector. */
  readonly Description?: string | undefined;
  /** The identifier of the index you want to use with the data source connector. */
  readonly IndexId?: string | undefined;
  /** The code for a language. */
  readonly LanguageCode?: string | undefined;
  /** The name of the data source. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of a role with permission to access the data source. */
  readonly RoleArn?: string | undefined;
  /** Sets the frequency that Amazon Kendra checks the documents in your data source and updates the index. */
  readonly Schedule?: string | undefined;
  /** An array of key-value pairs to apply to this resource For more information, see Tag. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the data source. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the data source. */
  readonly Arn?: string | undefined;
  /** The identifier for the data source. */
  readonly Id?: string | undefined;
}

/** Specifies access control list files for the documents in a data source. */
export interface DataSource_AccessControlListConfiguration {
  /** Path to the AWS S3 bucket that contains the access control list files. */
  readonly KeyPath?: string | undefined;
}

/** Provides information about the column that should be used for filtering the query response by groups. */
export interface DataSource_AclConfiguration {
  /** A list of groups, separated by semi-colons, that filters a query response based on user context. */
  readonly AllowedGroupsColumnName?: string | undefined;
}

/** Provides information about how Amazon Kendra should use the columns of a database in an index. */
export interface DataSource_ColumnConfiguration {
  /** One to five columns that indicate when a document in the database has changed. */
  readonly ChangeDetectingColumns?: readonly string[] | undefined;
  /** The column that contains the contents of the document. */
  readonly DocumentDataColumnName?: string | undefined;
  /** The column that provides the document's identifier. */
  readonly DocumentIdColumnName?: string | undefined;
  /** The column that contains the title of the document. */
  readonly DocumentTitleColumnName?: string | undefined;
  /** An array of objects that map database column names to the corresponding fields in an index. */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
}

/** Configuration of attachment settings for the Confluence data source. */
export interface DataSource_ConfluenceAttachmentConfiguration {
  /** Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. */
  readonly AttachmentFieldMappings?: readonly DataSource_ConfluenceAttachmentToIndexFieldMapping[] | undefined;
  /** `TRUE` to index attachments of pages and blogs in Confluence. */
  readonly CrawlAttachments?: boolean | undefined;
}

/** Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. */
export interface DataSource_ConfluenceAttachmentToIndexFieldMapping {
  /** The name of the field in the data source. */
  readonly DataSourceFieldName?: string | undefined;
  /** The format for date fields in the data source. */
  readonly DateFieldFormat?: string | undefined;
  /** The name of the index field to map to the Confluence data source field. */
  readonly IndexFieldName?: string | undefined;
}

/** Configuration of blog settings for the Confluence data source. */
export interface DataSource_ConfluenceBlogConfiguration {
  /** Maps attributes or field names of Confluence blogs to Amazon Kendra index field names. */
  readonly BlogFieldMappings?: readonly DataSource_ConfluenceBlogToIndexFieldMapping[] | undefined;
}

/** Maps attributes or field names of Confluence blog to Amazon Kendra index field names. */
export interface DataSource_ConfluenceBlogToIndexFieldMapping {
  /** The name of the field in the data source. */
  readonly DataSourceFieldName?: string | undefined;
  /** The format for date fields in the data source. */
  readonly DateFieldFormat?: string | undefined;
  /** The name of the index field to map to the Confluence data source field. */
  readonly IndexFieldName?: string | undefined;
}

/** Provides the configuration information to connect to Confluence as your data source. */
export interface DataSource_ConfluenceConfiguration {
  /** Configuration information for indexing attachments to Confluence blogs and pages. */
  readonly AttachmentConfiguration?: DataSource_ConfluenceAttachmentConfiguration | undefined;
  /** Configuration information for indexing Confluence blogs. */
  readonly BlogConfiguration?: DataSource_ConfluenceBlogConfiguration | undefined;
  /** A list of regular expression patterns to exclude certain blog posts, pages, spaces, or attachments in your Confluence. */
  readonly ExclusionPatterns?: readonly string[] | undefined;
  /** A list of regular expression patterns to include certain blog posts, pages, spaces, or attachments in your Confluence. */
  readonly InclusionPatterns?: readonly string[] | undefined;
  /** Configuration information for indexing Confluence pages. */
  readonly PageConfiguration?: DataSource_ConfluencePageConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password required to… */
  readonly SecretArn?: string | undefined;
  /** The URL of your Confluence instance. */
  readonly ServerUrl?: string | undefined;
  /** Configuration information for indexing Confluence spaces. */
  readonly SpaceConfiguration?: DataSource_ConfluenceSpaceConfiguration | undefined;
  /** The version or the type of Confluence installation to connect to. */
  readonly Version?: string | undefined;
  /** Configuration information for an Amazon Virtual Private Cloud to connect to your Confluence. */
  readonly VpcConfiguration?: DataSource_DataSourceVpcConfiguration | undefined;
}

/** Configuration of the page settings for the Confluence data source. */
export interface DataSource_ConfluencePageConfiguration {
  /** Maps attributes or field names of Confluence pages to Amazon Kendra index field names. */
  readonly PageFieldMappings?: readonly DataSource_ConfluencePageToIndexFieldMapping[] | undefined;
}

/** Maps attributes or field names of Confluence pages to Amazon Kendra index field names. */
export interface DataSource_ConfluencePageToIndexFieldMapping {
  /** The name of the field in the data source. */
  readonly DataSourceFieldName?: string | undefined;
  /** The format for date fields in the data source. */
  readonly DateFieldFormat?: string | undefined;
  /** The name of the index field to map to the Confluence data source field. */
  readonly IndexFieldName?: string | undefined;
}

/** Configuration information for indexing Confluence spaces. */
export interface DataSource_ConfluenceSpaceConfiguration {
  /** `TRUE` to index archived spaces. */
  readonly CrawlArchivedSpaces?: boolean | undefined;
  /** `TRUE` to index personal spaces. */
  readonly CrawlPersonalSpaces?: boolean | undefined;
  /** A list of space keys of Confluence spaces. */
  readonly ExcludeSpaces?: readonly string[] | undefined;
  /** A list of space keys for Confluence spaces. */
  readonly IncludeSpaces?: readonly string[] | undefined;
  /** Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. */
  readonly SpaceFieldMappings?: readonly DataSource_ConfluenceSpaceToIndexFieldMapping[] | undefined;
}

/** Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. */
export interface DataSource_ConfluenceSpaceToIndexFieldMapping {
  /** The name of the field in the data source. */
  readonly DataSourceFieldName?: string | undefined;
  /** The format for date fields in the data source. */
  readonly DateFieldFormat?: string | undefined;
  /** The name of the index field to map to the Confluence data source field. */
  readonly IndexFieldName?: string | undefined;
}

/** Provides the configuration information that's required to connect to a database. */
export interface DataSource_ConnectionConfiguration {
  /** The name of the host for the database. */
  readonly DatabaseHost?: string | undefined;
  /** The name of the database containing the document data. */
  readonly DatabaseName?: string | undefined;
  /** The port that the database uses for connections. */
  readonly DatabasePort?: number | undefined;
  /** The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that stores the credentials. */
  readonly SecretArn?: string | undefined;
  /** The name of the table that contains the document data. */
  readonly TableName?: string | undefined;
}

/** Provides the configuration information for altering document metadata and content during the document ingestion process. */
export interface DataSource_CustomDocumentEnrichmentConfiguration {
  /** Configuration information to alter document attributes or metadata fields and content when ingesting documents into… */
  readonly InlineConfigurations?: readonly DataSource_InlineCustomDocumentEnrichmentConfiguration[] | undefined;
  /** Configuration information for invoking a Lambda function in AWS Lambda on the structured documents with their metadata… */
  readonly PostExtractionHookConfiguration?: DataSource_HookConfiguration | undefined;
  /** Configuration information for invoking a Lambda function in AWS Lambda on the original or raw documents before… */
  readonly PreExtractionHookConfiguration?: DataSource_HookConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role with permission to run `PreExtractionHookConfiguration` and… */
  readonly RoleArn?: string | undefined;
}

/** Provides the configuration information for an Amazon Kendra data source. */
export interface DataSource_DataSourceConfiguration {
  /** Provides the configuration information to connect to Confluence as your data source. */
  readonly ConfluenceConfiguration?: DataSource_ConfluenceConfiguration | undefined;
  /** Provides the configuration information to connect to a database as your data source. */
  readonly DatabaseConfiguration?: DataSource_DatabaseConfiguration | undefined;
  /** Provides the configuration information to connect to Google Drive as your data source. */
  readonly GoogleDriveConfiguration?: DataSource_GoogleDriveConfiguration | undefined;
  /** Provides the configuration information to connect to Microsoft OneDrive as your data source. */
  readonly OneDriveConfiguration?: DataSource_OneDriveConfiguration | undefined;
  /** Provides the configuration information to connect to an Amazon S3 bucket as your data source. */
  readonly S3Configuration?: DataSource_S3DataSourceConfiguration | undefined;
  /** Provides the configuration information to connect to Salesforce as your data source. */
  readonly SalesforceConfiguration?: DataSource_SalesforceConfiguration | undefined;
  /** Provides the configuration information to connect to ServiceNow as your data source. */
  readonly ServiceNowConfiguration?: DataSource_ServiceNowConfiguration | undefined;
  /** Provides the configuration information to connect to Microsoft SharePoint as your data source. */
  readonly SharePointConfiguration?: DataSource_SharePointConfiguration | undefined;
  /** Provides a template for the configuration information to connect to your data source. */
  readonly TemplateConfiguration?: DataSource_TemplateConfiguration | undefined;
  /** Provides the configuration information required for Amazon Kendra Web Crawler. */
  readonly WebCrawlerConfiguration?: DataSource_WebCrawlerConfiguration | undefined;
  /** Provides the configuration information to connect to WorkDocs as your data source. */
  readonly WorkDocsConfiguration?: DataSource_WorkDocsConfiguration | undefined;
}

/** Maps a column or attribute in the data source to an index field. */
export interface DataSource_DataSourceToIndexFieldMapping {
  /** The name of the field in the data source. */
  readonly DataSourceFieldName?: string | undefined;
  /** The format for date fields in the data source. */
  readonly DateFieldFormat?: string | undefined;
  /** The name of the index field to map to the data source field. */
  readonly IndexFieldName?: string | undefined;
}

/** Provides the configuration information to connect to an Amazon VPC. */
export interface DataSource_DataSourceVpcConfiguration {
  /** A list of identifiers of security groups within your Amazon VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of identifiers for subnets within your Amazon VPC. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** Provides the configuration information to an Amazon Kendra supported database. */
export interface DataSource_DatabaseConfiguration {
  /** Information about the database column that provides information for user context filtering. */
  readonly AclConfiguration?: DataSource_AclConfiguration | undefined;
  /** Information about where the index should get the document information from the database. */
  readonly ColumnConfiguration?: DataSource_ColumnConfiguration | undefined;
  /** Configuration information that's required to connect to a database. */
  readonly ConnectionConfiguration?: DataSource_ConnectionConfiguration | undefined;
  /** The type of database engine that runs the database. */
  readonly DatabaseEngineType?: string | undefined;
  /** Provides information about how Amazon Kendra uses quote marks around SQL identifiers when querying a database data… */
  readonly SqlConfiguration?: DataSource_SqlConfiguration | undefined;
  /** Provides information for connecting to an Amazon VPC. */
  readonly VpcConfiguration?: DataSource_DataSourceVpcConfiguration | undefined;
}

/** The condition used for the target document attribute or metadata field when ingesting documents into Amazon Kendra. */
export interface DataSource_DocumentAttributeCondition {
  /** The identifier of the document attribute used for the condition. */
  readonly ConditionDocumentAttributeKey?: string | undefined;
  /** The value used by the operator. */
  readonly ConditionOnValue?: DataSource_DocumentAttributeValue | undefined;
  /** The condition operator. */
  readonly Operator?: string | undefined;
}

/** The target document attribute or metadata field you want to alter when ingesting documents into Amazon Kendra. */
export interface DataSource_DocumentAttributeTarget {
  /** The identifier of the target document attribute or metadata field. */
  readonly TargetDocumentAttributeKey?: string | undefined;
  /** The target value you want to create for the target attribute. */
  readonly TargetDocumentAttributeValue?: DataSource_DocumentAttributeValue | undefined;
  /** `TRUE` to delete the existing target value for your specified target attribute key. */
  readonly TargetDocumentAttributeValueDeletion?: boolean | undefined;
}

/** The value of a document attribute. */
export interface DataSource_DocumentAttributeValue {
  /** A date expressed as an ISO 8601 string. */
  readonly DateValue?: string | undefined;
  /** A long integer value. */
  readonly LongValue?: number | undefined;
  /** A list of strings. */
  readonly StringListValue?: readonly string[] | undefined;
  /** A string, such as "department". */
  readonly StringValue?: string | undefined;
}

/** Document metadata files that contain information such as the document access control information, source URI, document… */
export interface DataSource_DocumentsMetadataConfiguration {
  /** A prefix used to filter metadata configuration files in the AWS S3 bucket. */
  readonly S3Prefix?: string | undefined;
}

/** Provides the configuration information to connect to Google Drive as your data source. */
export interface DataSource_GoogleDriveConfiguration {
  /** A list of MIME types to exclude from the index. */
  readonly ExcludeMimeTypes?: readonly string[] | undefined;
  /** A list of identifiers or shared drives to exclude from the index. */
  readonly ExcludeSharedDrives?: readonly string[] | undefined;
  /** A list of email addresses of the users. */
  readonly ExcludeUserAccounts?: readonly string[] | undefined;
  /** A list of regular expression patterns to exclude certain items in your Google Drive, including shared drives and users'… */
  readonly ExclusionPatterns?: readonly string[] | undefined;
  /** Maps Google Drive data source attributes or field names to Amazon Kendra index field names. */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
  /** A list of regular expression patterns to include certain items in your Google Drive, including shared drives and users'… */
  readonly InclusionPatterns?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of a AWS Secrets Manager secret that contains the credentials required to connect to… */
  readonly SecretArn?: string | undefined;
}

/** Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata and… */
export interface DataSource_HookConfiguration {
  /** The condition used for when a Lambda function should be invoked. */
  readonly InvocationCondition?: DataSource_DocumentAttributeCondition | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role with permission to run a Lambda function during ingestion. */
  readonly LambdaArn?: string | undefined;
  /** Stores the original, raw documents or the structured, parsed documents before and after altering them. */
  readonly S3Bucket?: string | undefined;
}

/** Provides the configuration information for applying basic logic to alter document metadata and content when ingesting… */
export interface DataSource_InlineCustomDocumentEnrichmentConfiguration {
  /** Configuration of the condition used for the target document attribute or metadata field when ingesting documents into… */
  readonly Condition?: DataSource_DocumentAttributeCondition | undefined;
  /** `TRUE` to delete content if the condition used for the target attribute is met. */
  readonly DocumentContentDeletion?: boolean | undefined;
  /** Configuration of the target document attribute or metadata field when ingesting documents into Amazon Kendra. */
  readonly Target?: DataSource_DocumentAttributeTarget | undefined;
}

/** Provides the configuration information to connect to OneDrive as your data source. */
export interface DataSource_OneDriveConfiguration {
  /** `TRUE` to disable local groups information. */
  readonly DisableLocalGroups?: boolean | undefined;
  /** A list of regular expression patterns to exclude certain documents in your OneDrive. */
  readonly ExclusionPatterns?: readonly string[] | undefined;
  /** A list of `DataSourceToIndexFieldMapping` objects that map OneDrive data source attributes or field names to Amazon… */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
  /** A list of regular expression patterns to include certain documents in your OneDrive. */
  readonly InclusionPatterns?: readonly string[] | undefined;
  /** A list of user accounts whose documents should be indexed. */
  readonly OneDriveUsers?: DataSource_OneDriveUsers | undefined;
  /** The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password to connect to… */
  readonly SecretArn?: string | undefined;
  /** The Azure Active Directory domain of the organization. */
  readonly TenantDomain?: string | undefined;
}

/** User accounts whose documents should be indexed. */
export interface DataSource_OneDriveUsers {
  /** A list of users whose documents should be indexed. */
  readonly OneDriveUserList?: readonly string[] | undefined;
  /** The S3 bucket location of a file containing a list of users whose documents should be indexed. */
  readonly OneDriveUserS3Path?: DataSource_S3Path | undefined;
}

/** Provides the configuration information for a web proxy to connect to website hosts. */
export interface DataSource_ProxyConfiguration {
  /** The Amazon Resource Name (ARN) of an AWS Secrets Manager secret. */
  readonly Credentials?: string | undefined;
  /** The name of the website host you want to connect to via a web proxy server. */
  readonly Host?: string | undefined;
  /** The port number of the website host you want to connect to via a web proxy server. */
  readonly Port?: number | undefined;
}

/** Provides the configuration information to connect to an Amazon S3 bucket. */
export interface DataSource_S3DataSourceConfiguration {
  /** Provides the path to the S3 bucket that contains the user context filtering files for the data source. */
  readonly AccessControlListConfiguration?: DataSource_AccessControlListConfiguration | undefined;
  /** The name of the bucket that contains the documents. */
  readonly BucketName?: string | undefined;
  /** Specifies document metadata files that contain information such as the document access control information, source URI,… */
  readonly DocumentsMetadataConfiguration?: DataSource_DocumentsMetadataConfiguration | undefined;
  /** A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the given… */
  readonly ExclusionPatterns?: readonly string[] | undefined;
  /** A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the given… */
  readonly InclusionPatterns?: readonly string[] | undefined;
  /** A list of S3 prefixes for the documents that should be included in the index. */
  readonly InclusionPrefixes?: readonly string[] | undefined;
}

/** Information required to find a specific file in an Amazon S3 bucket. */
export interface DataSource_S3Path {
  /** The name of the S3 bucket that contains the file. */
  readonly Bucket?: string | undefined;
  /** The name of the file. */
  readonly Key?: string | undefined;
}

/** The configuration information for syncing a Salesforce chatter feed. */
export interface DataSource_SalesforceChatterFeedConfiguration {
  /** The name of the column in the Salesforce FeedItem table that contains the content to index. */
  readonly DocumentDataFieldName?: string | undefined;
  /** The name of the column in the Salesforce FeedItem table that contains the title of the document. */
  readonly DocumentTitleFieldName?: string | undefined;
  /** Maps fields from a Salesforce chatter feed into Amazon Kendra index fields. */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
  /** Filters the documents in the feed based on status of the user. */
  readonly IncludeFilterTypes?: readonly string[] | undefined;
}

/** Provides the configuration information to connect to Salesforce as your data source. */
export interface DataSource_SalesforceConfiguration {
  /** Configuration information for Salesforce chatter feeds. */
  readonly ChatterFeedConfiguration?: DataSource_SalesforceChatterFeedConfiguration | undefined;
  /** Indicates whether Amazon Kendra should index attachments to Salesforce objects. */
  readonly CrawlAttachments?: boolean | undefined;
  /** A list of regular expression patterns to exclude certain documents in your Salesforce. */
  readonly ExcludeAttachmentFilePatterns?: readonly string[] | undefined;
  /** A list of regular expression patterns to include certain documents in your Salesforce. */
  readonly IncludeAttachmentFilePatterns?: readonly string[] | undefined;
  /** Configuration information for the knowledge article types that Amazon Kendra indexes. */
  readonly KnowledgeArticleConfiguration?: DataSource_SalesforceKnowledgeArticleConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the key/value pairs required to connect… */
  readonly SecretArn?: string | undefined;
  /** The instance URL for the Salesforce site that you want to index. */
  readonly ServerUrl?: string | undefined;
  /** Configuration information for processing attachments to Salesforce standard objects. */
  readonly StandardObjectAttachmentConfiguration?: DataSource_SalesforceStandardObjectAttachmentConfiguration | undefined;
  /** Configuration of the Salesforce standard objects that Amazon Kendra indexes. */
  readonly StandardObjectConfigurations?: readonly DataSource_SalesforceStandardObjectConfiguration[] | undefined;
}

/** Provides the configuration information for indexing Salesforce custom articles. */
export interface DataSource_SalesforceCustomKnowledgeArticleTypeConfiguration {
  /** The name of the field in the custom knowledge article that contains the document data to index. */
  readonly DocumentDataFieldName?: string | undefined;
  /** The name of the field in the custom knowledge article that contains the document title. */
  readonly DocumentTitleFieldName?: string | undefined;
  /** Maps attributes or field names of the custom knowledge article to Amazon Kendra index field names. */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
  /** The name of the configuration. */
  readonly Name?: string | undefined;
}

/** Provides the configuration information for the knowledge article types that Amazon Kendra indexes. */
export interface DataSource_SalesforceKnowledgeArticleConfiguration {
  /** Configuration information for custom Salesforce knowledge articles. */
  readonly CustomKnowledgeArticleTypeConfigurations?: readonly DataSource_SalesforceCustomKnowledgeArticleTypeConfiguration[] | undefined;
  /** Specifies the document states that should be included when Amazon Kendra indexes knowledge articles. */
  readonly IncludedStates?: readonly string[] | undefined;
  /** Configuration information for standard Salesforce knowledge articles. */
  readonly StandardKnowledgeArticleTypeConfiguration?: DataSource_SalesforceStandardKnowledgeArticleTypeConfiguration | undefined;
}

/** Provides the configuration information for standard Salesforce knowledge articles. */
export interface DataSource_SalesforceStandardKnowledgeArticleTypeConfiguration {
  /** The name of the field that contains the document data to index. */
  readonly DocumentDataFieldName?: string | undefined;
  /** The name of the field that contains the document title. */
  readonly DocumentTitleFieldName?: string | undefined;
  /** Maps attributes or field names of the knowledge article to Amazon Kendra index field names. */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
}

/** Provides the configuration information for processing attachments to Salesforce standard objects. */
export interface DataSource_SalesforceStandardObjectAttachmentConfiguration {
  /** The name of the field used for the document title. */
  readonly DocumentTitleFieldName?: string | undefined;
  /** One or more objects that map fields in attachments to Amazon Kendra index fields. */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
}

/** Specifies configuration information for indexing a single standard object. */
export interface DataSource_SalesforceStandardObjectConfiguration {
  /** The name of the field in the standard object table that contains the document contents. */
  readonly DocumentDataFieldName?: string | undefined;
  /** The name of the field in the standard object table that contains the document title. */
  readonly DocumentTitleFieldName?: string | undefined;
  /** Maps attributes or field names of the standard object to Amazon Kendra index field names. */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
  /** The name of the standard object. */
  readonly Name?: string | undefined;
}

/** Provides the configuration information to connect to ServiceNow as your data source. */
export interface DataSource_ServiceNowConfiguration {
  /** The type of authentication used to connect to the ServiceNow instance. */
  readonly AuthenticationType?: string | undefined;
  /** The ServiceNow instance that the data source connects to. */
  readonly HostUrl?: string | undefined;
  /** Configuration information for crawling knowledge articles in the ServiceNow site. */
  readonly KnowledgeArticleConfiguration?: DataSource_ServiceNowKnowledgeArticleConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the user name and password required to… */
  readonly SecretArn?: string | undefined;
  /** Configuration information for crawling service catalogs in the ServiceNow site. */
  readonly ServiceCatalogConfiguration?: DataSource_ServiceNowServiceCatalogConfiguration | undefined;
  /** The identifier of the release that the ServiceNow host is running. */
  readonly ServiceNowBuildVersion?: string | undefined;
}

/** Provides the configuration information for crawling knowledge articles in the ServiceNow site. */
export interface DataSource_ServiceNowKnowledgeArticleConfiguration {
  /** `TRUE` to index attachments to knowledge articles. */
  readonly CrawlAttachments?: boolean | undefined;
  /** The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index. */
  readonly DocumentDataFieldName?: string | undefined;
  /** The name of the ServiceNow field that is mapped to the index document title field. */
  readonly DocumentTitleFieldName?: string | undefined;
  /** A list of regular expression patterns applied to exclude certain knowledge article attachments. */
  readonly ExcludeAttachmentFilePatterns?: readonly string[] | undefined;
  /** Maps attributes or field names of knoweldge articles to Amazon Kendra index field names. */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
  /** A query that selects the knowledge articles to index. */
  readonly FilterQuery?: string | undefined;
  /** A list of regular expression patterns applied to include knowledge article attachments. */
  readonly IncludeAttachmentFilePatterns?: readonly string[] | undefined;
}

/** Provides the configuration information for crawling service catalog items in the ServiceNow site */
export interface DataSource_ServiceNowServiceCatalogConfiguration {
  /** `TRUE` to index attachments to service catalog items. */
  readonly CrawlAttachments?: boolean | undefined;
  /** The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index. */
  readonly DocumentDataFieldName?: string | undefined;
  /** The name of the ServiceNow field that is mapped to the index document title field. */
  readonly DocumentTitleFieldName?: string | undefined;
  /** A list of regular expression patterns to exclude certain attachments of catalogs in your ServiceNow. */
  readonly ExcludeAttachmentFilePatterns?: readonly string[] | undefined;
  /** Maps attributes or field names of catalogs to Amazon Kendra index field names. */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
  /** A list of regular expression patterns to include certain attachments of catalogs in your ServiceNow. */
  readonly IncludeAttachmentFilePatterns?: readonly string[] | undefined;
}

/** Provides the configuration information to connect to Microsoft SharePoint as your data source. */
export interface DataSource_SharePointConfiguration {
  /** `TRUE` to index document attachments. */
  readonly CrawlAttachments?: boolean | undefined;
  /** `TRUE` to disable local groups information. */
  readonly DisableLocalGroups?: boolean | undefined;
  /** The Microsoft SharePoint attribute field that contains the title of the document. */
  readonly DocumentTitleFieldName?: string | undefined;
  /** A list of regular expression patterns. */
  readonly ExclusionPatterns?: readonly string[] | undefined;
  /** A list of `DataSourceToIndexFieldMapping` objects that map Microsoft SharePoint attributes or fields to Amazon Kendra… */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
  /** A list of regular expression patterns to include certain documents in your SharePoint. */
  readonly InclusionPatterns?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password required to… */
  readonly SecretArn?: string | undefined;
  /** The version of Microsoft SharePoint that you use. */
  readonly SharePointVersion?: string | undefined;
  /** Information required to find a specific file in an Amazon S3 bucket. */
  readonly SslCertificateS3Path?: DataSource_S3Path | undefined;
  /** The Microsoft SharePoint site URLs for the documents you want to index. */
  readonly Urls?: readonly string[] | undefined;
  /** `TRUE` to use the SharePoint change log to determine which documents require updating in the index. */
  readonly UseChangeLog?: boolean | undefined;
  /** Provides information for connecting to an Amazon VPC. */
  readonly VpcConfiguration?: DataSource_DataSourceVpcConfiguration | undefined;
}

/** Provides information that configures Amazon Kendra to use a SQL database. */
export interface DataSource_SqlConfiguration {
  /** Determines whether Amazon Kendra encloses SQL identifiers for tables and column names in double quotes (") when making… */
  readonly QueryIdentifiersEnclosingOption?: string | undefined;
}

/** Provides a template for the configuration information to connect to your data source. */
export interface DataSource_TemplateConfiguration {
  /** The template schema used for the data source, where templates schemas are supported. */
  readonly Template?: Json | undefined;
}

/** Provides the configuration information to connect to websites that require user authentication. */
export interface DataSource_WebCrawlerAuthenticationConfiguration {
  /** The list of configuration information that's required to connect to and crawl a website host using basic authentication… */
  readonly BasicAuthentication?: readonly DataSource_WebCrawlerBasicAuthentication[] | undefined;
}

/** Provides the configuration information to connect to websites that require basic user authentication. */
export interface DataSource_WebCrawlerBasicAuthentication {
  /** The Amazon Resource Name (ARN) of an AWS Secrets Manager secret. */
  readonly Credentials?: string | undefined;
  /** The name of the website host you want to connect to using authentication credentials. */
  readonly Host?: string | undefined;
  /** The port number of the website host you want to connect to using authentication credentials. */
  readonly Port?: number | undefined;
}

/** Provides the configuration information required for Amazon Kendra Web Crawler. */
export interface DataSource_WebCrawlerConfiguration {
  /** Configuration information required to connect to websites using authentication. */
  readonly AuthenticationConfiguration?: DataSource_WebCrawlerAuthenticationConfiguration | undefined;
  /** The 'depth' or number of levels from the seed level to crawl. */
  readonly CrawlDepth?: number | undefined;
  /** The maximum size (in MB) of a web page or attachment to crawl. */
  readonly MaxContentSizePerPageInMegaBytes?: number | undefined;
  /** The maximum number of URLs on a web page to include when crawling a website. */
  readonly MaxLinksPerPage?: number | undefined;
  /** The maximum number of URLs crawled per website host per minute. */
  readonly MaxUrlsPerMinuteCrawlRate?: number | undefined;
  /** Configuration information required to connect to your internal websites via a web proxy. */
  readonly ProxyConfiguration?: DataSource_ProxyConfiguration | undefined;
  /** A list of regular expression patterns to exclude certain URLs to crawl. */
  readonly UrlExclusionPatterns?: readonly string[] | undefined;
  /** A list of regular expression patterns to include certain URLs to crawl. */
  readonly UrlInclusionPatterns?: readonly string[] | undefined;
  /** Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl. */
  readonly Urls?: DataSource_WebCrawlerUrls | undefined;
}

/** Provides the configuration information of the seed or starting point URLs to crawl. */
export interface DataSource_WebCrawlerSeedUrlConfiguration {
  /** The list of seed or starting point URLs of the websites you want to crawl. */
  readonly SeedUrls?: readonly string[] | undefined;
  /** You can choose one of the following modes. */
  readonly WebCrawlerMode?: string | undefined;
}

/** Provides the configuration information of the sitemap URLs to crawl. */
export interface DataSource_WebCrawlerSiteMapsConfiguration {
  /** The list of sitemap URLs of the websites you want to crawl. */
  readonly SiteMaps?: readonly string[] | undefined;
}

/** Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl. */
export interface DataSource_WebCrawlerUrls {
  /** Configuration of the seed or starting point URLs of the websites you want to crawl. */
  readonly SeedUrlConfiguration?: DataSource_WebCrawlerSeedUrlConfiguration | undefined;
  /** Configuration of the sitemap URLs of the websites you want to crawl. */
  readonly SiteMapsConfiguration?: DataSource_WebCrawlerSiteMapsConfiguration | undefined;
}

/** Provides the configuration information to connect to WorkDocs as your data source. */
export interface DataSource_WorkDocsConfiguration {
  /** `TRUE` to include comments on documents in your index. */
  readonly CrawlComments?: boolean | undefined;
  /** A list of regular expression patterns to exclude certain files in your WorkDocs site repository. */
  readonly ExclusionPatterns?: readonly string[] | undefined;
  /** A list of `DataSourceToIndexFieldMapping` objects that map WorkDocs data source attributes or field names to Amazon… */
  readonly FieldMappings?: readonly DataSource_DataSourceToIndexFieldMapping[] | undefined;
  /** A list of regular expression patterns to include certain files in your WorkDocs site repository. */
  readonly InclusionPatterns?: readonly string[] | undefined;
  /** The identifier of the directory corresponding to your WorkDocs site repository. */
  readonly OrganizationId?: string | undefined;
  /** `TRUE` to use the WorkDocs change log to determine which documents require updating in the index. */
  readonly UseChangeLog?: boolean | undefined;
}

/** `AWS::Kendra::Faq`: Creates an new set of frequently asked question (FAQ) questions and answers. */
export interface Faq {
  /** A description for the FAQ. */
  readonly Description?: string | undefined;
  /** The format of the input file. */
  readonly FileFormat?: string | undefined;
  /** The identifier of the index that contains the FAQ. */
  readonly IndexId?: string | undefined;
  /** The code for a language. */
  readonly LanguageCode?: string | undefined;
  /** The name that you assigned the FAQ when you created or updated the FAQ. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of a role with permission to access the S3 bucket that contains the FAQ. */
  readonly RoleArn?: string | undefined;
  /** The Amazon Simple Storage Service (Amazon S3) location of the FAQ input data. */
  readonly S3Path?: Faq_S3Path | undefined;
  /** An array of key-value pairs to apply to this resource For more information, see Tag. */
  readonly Tags?: readonly Tag[] | undefined;
  /** … */
  readonly Arn?: string | undefined;
  /** The identifier for the FAQ. */
  readonly Id?: string | undefined;
}

/** Information required to find a specific file in an Amazon S3 bucket. */
export interface Faq_S3Path {
  /** The name of the S3 bucket that contains the file. */
  readonly Bucket?: string | undefined;
  /** The name of the file. */
  readonly Key?: string | undefined;
}

/** `AWS::Kendra::FeaturedResultsSet`: Resource Type definition for AWS::Kendra::FeaturedResultsSet. */
export interface FeaturedResultsSet {
  /** A description for the set of featured results. */
  readonly Description?: string | undefined;
  /** A list of document IDs for the documents you want to feature at the top of the search results page. */
  readonly FeaturedDocuments?: readonly FeaturedResultsSet_FeaturedDocument[] | undefined;
  /** A name for the set of featured results. */
  readonly FeaturedResultsSetName?: string | undefined;
  /** The identifier of the index that you want to use for featuring results. */
  readonly IndexId?: string | undefined;
  /** A list of queries for featuring results. */
  readonly QueryTexts?: readonly string[] | undefined;
  /** The current status of the set of featured results. */
  readonly Status?: string | undefined;
  /** A list of key-value pairs that identify or categorize the featured results set. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the featured results set. */
  readonly Arn?: string | undefined;
  /** The identifier of the set of featured results. */
  readonly FeaturedResultsSetId?: string | undefined;
}

/** A featured document. */
export interface FeaturedResultsSet_FeaturedDocument {
  /** The identifier of the document to feature in the search results. */
  readonly Id?: string | undefined;
}

/** `AWS::Kendra::Index`: Creates an Amazon Kendra index Once the index is active you can add documents to your index using the BatchPutDocument… */
export interface Index {
  /** Specifies additional capacity units configured for your Enterprise Edition index. */
  readonly CapacityUnits?: Index_CapacityUnitsConfiguration | undefined;
  /** A description for the index. */
  readonly Description?: string | undefined;
  /** Specifies the properties of an index field. */
  readonly DocumentMetadataConfigurations?: readonly Index_DocumentMetadataConfiguration[] | undefined;
  /** Indicates whether the index is a Enterprise Edition index, a Developer Edition index, or a GenAI Enterprise Edition… */
  readonly Edition?: string | undefined;
  /** The name of the index. */
  readonly Name?: string | undefined;
  /** An IAM role that gives Amazon Kendra permissions to access your Amazon CloudWatch logs and metrics. */
  readonly RoleArn?: string | undefined;
  /** The identifier of the AWS KMS customer managed key (CMK) to use to encrypt data indexed by Amazon Kendra. */
  readonly ServerSideEncryptionConfiguration?: Index_ServerSideEncryptionConfiguration | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The user context policy. */
  readonly UserContextPolicy?: string | undefined;
  /** Defines the type of user token used for the index. */
  readonly UserTokenConfigurations?: readonly Index_UserTokenConfiguration[] | undefined;
  /** The Amazon Resource Name (ARN) of the index. */
  readonly Arn?: string | undefined;
  /** The identifier for the index. */
  readonly Id?: string | undefined;
}

/** Specifies additional capacity units configured for your Enterprise Edition index. */
export interface Index_CapacityUnitsConfiguration {
  /** The amount of extra query capacity for an index and GetQuerySuggestions capacity. */
  readonly QueryCapacityUnits?: number | undefined;
  /** The amount of extra storage capacity for an index. */
  readonly StorageCapacityUnits?: number | undefined;
}

/** Specifies the properties, such as relevance tuning and searchability, of an index field. */
export interface Index_DocumentMetadataConfiguration {
  /** The name of the index field. */
  readonly Name?: string | undefined;
  /** Provides tuning parameters to determine how the field affects the search results. */
  readonly Relevance?: Index_Relevance | undefined;
  /** Provides information about how the field is used during a search. */
  readonly Search?: Index_Search | undefined;
  /** The data type of the index field. */
  readonly Type?: string | undefined;
}

/** Provides the configuration information for the JSON token type. */
export interface Index_JsonTokenTypeConfiguration {
  /** The group attribute field. */
  readonly GroupAttributeField?: string | undefined;
  /** The user name attribute field. */
  readonly UserNameAttributeField?: string | undefined;
}

/** Provides the configuration information for the JWT token type. */
export interface Index_JwtTokenTypeConfiguration {
  /** The regular expression that identifies the claim. */
  readonly ClaimRegex?: string | undefined;
  /** The group attribute field. */
  readonly GroupAttributeField?: string | undefined;
  /** The issuer of the token. */
  readonly Issuer?: string | undefined;
  /** The location of the key. */
  readonly KeyLocation?: string | undefined;
  /** The Amazon Resource Name (arn) of the secret. */
  readonly SecretManagerArn?: string | undefined;
  /** The signing key URL. */
  readonly URL?: string | undefined;
  /** The user name attribute field. */
  readonly UserNameAttributeField?: string | undefined;
}

/** Provides information for tuning the relevance of a field in a search. */
export interface Index_Relevance {
  /** Specifies the time period that the boost applies to. */
  readonly Duration?: string | undefined;
  /** Indicates that this field determines how "fresh" a document is. */
  readonly Freshness?: boolean | undefined;
  /** The relative importance of the field in the search. */
  readonly Importance?: number | undefined;
  /** Determines how values should be interpreted. */
  readonly RankOrder?: string | undefined;
  /** An array of key-value pairs for different boosts when they appear in the search result list. */
  readonly ValueImportanceItems?: readonly Index_ValueImportanceItem[] | undefined;
}

/** Provides information about how a custom index field is used during a search. */
export interface Index_Search {
  /** Determines whether the field is returned in the query response. */
  readonly Displayable?: boolean | undefined;
  /** Indicates that the field can be used to create search facets, a count of results for each value in the field. */
  readonly Facetable?: boolean | undefined;
  /** Determines whether the field is used in the search. */
  readonly Searchable?: boolean | undefined;
  /** Determines whether the field can be used to sort the results of a query. */
  readonly Sortable?: boolean | undefined;
}

/** Provides the identifier of the AWS KMS customer master key (CMK) used to encrypt data indexed by Amazon Kendra. */
export interface Index_ServerSideEncryptionConfiguration {
  /** The identifier of the AWS KMS key. */
  readonly KmsKeyId?: string | undefined;
}

/** Provides the configuration information for a token. */
export interface Index_UserTokenConfiguration {
  /** Information about the JSON token type configuration. */
  readonly JsonTokenTypeConfiguration?: Index_JsonTokenTypeConfiguration | undefined;
  /** Information about the JWT token type configuration. */
  readonly JwtTokenTypeConfiguration?: Index_JwtTokenTypeConfiguration | undefined;
}

/** Specifies a key-value pair of the search boost value for a document when the key is part of the metadata of a document. */
export interface Index_ValueImportanceItem {
  /** The document metadata value used for the search boost. */
  readonly Key?: string | undefined;
  /** The boost value for a document when the key is part of the metadata of a document. */
  readonly Value?: number | undefined;
}

/** `AWS::Kendra::QuerySuggestionsBlockList`: A block list used for query suggestions for an Amazon Kendra index. */
export interface QuerySuggestionsBlockList {
  /** A description for the block list. */
  readonly Description?: string | undefined;
  /** The identifier of the index for the block list. */
  readonly IndexId?: string | undefined;
  /** The name of the block list. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the block list text… */
  readonly RoleArn?: string | undefined;
  /** Information required to find a specific file in an Amazon S3 bucket. */
  readonly SourceS3Path?: QuerySuggestionsBlockList_S3Path | undefined;
  /** A list of key-value pairs that identify or categorize the block list. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the query suggestions block list. */
  readonly Arn?: string | undefined;
  /** The identifier of the block list. */
  readonly Id?: string | undefined;
}

/** Information required to find a specific file in an Amazon S3 bucket. */
export interface QuerySuggestionsBlockList_S3Path {
  /** The name of the S3 bucket that contains the file. */
  readonly Bucket?: string | undefined;
  /** The name of the file. */
  readonly Key?: string | undefined;
}

/** `AWS::Kendra::Thesaurus`: A thesaurus for an Amazon Kendra index. */
export interface Thesaurus {
  /** A description for the thesaurus. */
  readonly Description?: string | undefined;
  /** The identifier of the index for the thesaurus. */
  readonly IndexId?: string | undefined;
  /** A name for the thesaurus. */
  readonly Name?: string | undefined;
  /** An IAM role that gives Amazon Kendra permissions to access the thesaurus file specified in SourceS3Path. */
  readonly RoleArn?: string | undefined;
  /** Information required to find a specific file in an Amazon S3 bucket. */
  readonly SourceS3Path?: Thesaurus_S3Path | undefined;
  /** A list of key-value pairs that identify or categorize the thesaurus. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the thesaurus. */
  readonly Arn?: string | undefined;
  /** The identifier of the thesaurus. */
  readonly Id?: string | undefined;
}

/** Information required to find a specific file in an Amazon S3 bucket. */
export interface Thesaurus_S3Path {
  /** The name of the S3 bucket that contains the file. */
  readonly Bucket?: string | undefined;
  /** The name of the file. */
  readonly Key?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Glue::Blueprint`: Resource Type definition for AWS::Glue::Blueprint. */
export interface Blueprint {
  /** Specifies a path in Amazon S3 where the blueprint is published. */
  readonly BlueprintLocation?: string | undefined;
  /** A description of the blueprint. */
  readonly Description?: string | undefined;
  /** The name of the blueprint. */
  readonly Name?: string | undefined;
  /** The tags to be applied to this blueprint. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the blueprint. */
  readonly Arn?: string | undefined;
  /** The date and time the blueprint was registered. */
  readonly CreatedOn?: string | undefined;
  /** The date and time the blueprint was last modified. */
  readonly LastModifiedOn?: string | undefined;
  /** A JSON string that indicates the list of parameter specifications for the blueprint. */
  readonly ParameterSpec?: string | undefined;
  /** The status of the blueprint registration. */
  readonly Status?: string | undefined;
}

/** `AWS::Glue::Catalog`: Creates a catalog in the Glue Data Catalog. */
export interface Catalog {
  /** Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation. */
  readonly AllowFullTableExternalDataAccess?: string | undefined;
  /** A structure that specifies data lake access properties and other custom properties. */
  readonly CatalogProperties?: Catalog_CatalogProperties | undefined;
  /** An array of PrincipalPermissions objects for default database permissions. */
  readonly CreateDatabaseDefaultPermissions?: readonly Catalog_PrincipalPermissions[] | undefined;
  /** An array of PrincipalPermissions objects for default table permissions. */
  readonly CreateTableDefaultPermissions?: readonly Catalog_PrincipalPermissions[] | undefined;
  /** A description of the catalog. */
  readonly Description?: string | undefined;
  /** A FederatedCatalog structure that references an entity outside the Glue Data Catalog. */
  readonly FederatedCatalog?: Catalog_FederatedCatalog | undefined;
  /** The name of the catalog to create. */
  readonly Name?: string | undefined;
  /** Specifies whether to overwrite child resource permissions with the default permissions. */
  readonly OverwriteChildResourcePermissionsWithDefault?: string | undefined;
  /** A map of key-value pairs that define parameters and properties of the catalog. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A structure that describes a target catalog for resource linking. */
  readonly TargetRedshiftCatalog?: Catalog_TargetRedshiftCatalog | undefined;
  /** The ID of the catalog. */
  readonly CatalogId?: string | undefined;
  /** The time at which the catalog was created. */
  readonly CreateTime?: number | undefined;
  /** The Amazon Resource Name (ARN) of the catalog. */
  readonly ResourceArn?: string | undefined;
  /** The time at which the catalog was last updated. */
  readonly UpdateTime?: number | undefined;
}

/** A structure that specifies data lake access properties and other custom properties. */
export interface Catalog_CatalogProperties {
  /** Additional key-value properties for the catalog. */
  readonly CustomProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** Data lake access properties for the catalog. */
  readonly DataLakeAccessProperties?: Catalog_DataLakeAccessProperties | undefined;
}

/** Data lake access properties for the catalog. */
export interface Catalog_DataLakeAccessProperties {
  /** Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation. */
  readonly AllowFullTableExternalDataAccess?: string | undefined;
  /** Specifies a federated catalog type for the native catalog resource. */
  readonly CatalogType?: string | undefined;
  /** Turns on or off data lake access for Apache Spark applications that access Amazon Redshift databases in the Data… */
  readonly DataLakeAccess?: boolean | undefined;
  /** A role that will be assumed by Glue for transferring data into/out of the staging bucket during a query. */
  readonly DataTransferRole?: string | undefined;
  /** An encryption key that will be used for the staging bucket that will be created along with the catalog. */
  readonly KmsKey?: string | undefined;
  /** The name of the managed workgroup associated with the catalog. */
  readonly ManagedWorkgroupName?: string | undefined;
  /** The status of the managed workgroup. */
  readonly ManagedWorkgroupStatus?: string | undefined;
  /** The name of the Redshift database. */
  readonly RedshiftDatabaseName?: string | undefined;
}

/** The Lake Formation principal. */
export interface Catalog_DataLakePrincipal {
  /** An identifier for the Lake Formation principal. */
  readonly DataLakePrincipalIdentifier?: string | undefined;
}

/** A FederatedCatalog structure that references an entity outside the Glue Data Catalog. */
export interface Catalog_FederatedCatalog {
  /** The name of the connection to an external data source. */
  readonly ConnectionName?: string | undefined;
  /** A unique identifier for the federated catalog. */
  readonly Identifier?: string | undefined;
}

/** Permissions granted to a principal. */
export interface Catalog_PrincipalPermissions {
  /** The permissions that are granted to the principal. */
  readonly Permissions?: readonly string[] | undefined;
  /** The Lake Formation principal. */
  readonly Principal?: Catalog_DataLakePrincipal | undefined;
}

/** A structure that describes a target catalog for resource linking. */
export interface Catalog_TargetRedshiftCatalog {
  /** The Amazon Resource Name (ARN) of the catalog resource. */
  readonly CatalogArn?: string | undefined;
}

/** `AWS::Glue::Classifier`: The `AWS::Glue::Classifier` resource creates an AWS Glue classifier that categorizes data sources and specifies schemas. */
export interface Classifier {
  /** A classifier for comma-separated values (CSV). */
  readonly CsvClassifier?: Classifier_CsvClassifier | undefined;
  /** A classifier that uses `grok`. */
  readonly GrokClassifier?: Classifier_GrokClassifier | undefined;
  /** A classifier for JSON content. */
  readonly JsonClassifier?: Classifier_JsonClassifier | undefined;
  /** A classifier for XML content. */
  readonly XMLClassifier?: Classifier_XMLClassifier | undefined;
  /** One of XMLClassifier/Name, GrokClassifier/Name, JsonClassifier/Name or CsvClassifier/Name */
  readonly Name?: string | undefined;
}

/** A classifier for custom `CSV` content. */
export interface Classifier_CsvClassifier {
  /** Enables the processing of files that contain only one column. */
  readonly AllowSingleColumn?: boolean | undefined;
  /** Indicates whether the CSV file contains custom data types. */
  readonly ContainsCustomDatatype?: readonly string[] | undefined;
  /** Indicates whether the CSV file contains a header. */
  readonly ContainsHeader?: string | undefined;
  /** Enables the configuration of custom data types. */
  readonly CustomDatatypeConfigured?: boolean | undefined;
  /** A custom symbol to denote what separates each column entry in the row. */
  readonly Delimiter?: string | undefined;
  /** Specifies not to trim values before identifying the type of column values. */
  readonly DisableValueTrimming?: boolean | undefined;
  /** A list of strings representing column names. */
  readonly Header?: readonly string[] | undefined;
  /** The name of the classifier. */
  readonly Name?: string | undefined;
  /** A custom symbol to denote what combines content into a single column value. */
  readonly QuoteSymbol?: string | undefined;
}

/** A classifier that uses `grok` patterns. */
export interface Classifier_GrokClassifier {
  /** An identifier of the data format that the classifier matches, such as Twitter, JSON, Omniture logs, and so on. */
  readonly Classification?: string | undefined;
  /** Optional custom grok patterns defined by this classifier. */
  readonly CustomPatterns?: string | undefined;
  /** The grok pattern applied to a data store by this classifier. */
  readonly GrokPattern?: string | undefined;
  /** The name of the classifier. */
  readonly Name?: string | undefined;
}

/** A classifier for `JSON` content. */
export interface Classifier_JsonClassifier {
  /** A `JsonPath` string defining the JSON data for the classifier to classify. */
  readonly JsonPath?: string | undefined;
  /** The name of the classifier. */
  readonly Name?: string | undefined;
}

/** A classifier for `XML` content. */
export interface Classifier_XMLClassifier {
  /** An identifier of the data format that the classifier matches. */
  readonly Classification?: string | undefined;
  /** The name of the classifier. */
  readonly Name?: string | undefined;
  /** The XML tag designating the element that contains each record in an XML document being parsed. */
  readonly RowTag?: string | undefined;
}

/** `AWS::Glue::Connection`: The `AWS::Glue::Connection` resource specifies an AWS Glue connection to a data source. */
export interface Connection {
  /** The ID of the data catalog to create the catalog object in. */
  readonly CatalogId?: string | undefined;
  /** The connection that you want to create. */
  readonly ConnectionInput?: Connection_ConnectionInput | undefined;
  /** The collection of tags. */
  readonly Tags?: Json | undefined;
  /** The name of the connection. */
  readonly Name?: string | undefined;
}

export interface Connection_AuthenticationConfiguration {
  /** A structure containing the authentication configuration in the CreateConnection request. */
  readonly AuthenticationType?: string | undefined;
  /** A structure containing the authentication credentials in the CreateConnection request. */
  readonly BasicAuthenticationCredentials?: Connection_BasicAuthenticationCredentials | undefined;
  /** A structure containing the authentication credentials in the CreateConnection request. */
  readonly CustomAuthenticationCredentials?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the KMS key used in the authentication configuration. */
  readonly KmsKeyArn?: string | undefined;
  /** A structure containing the authentication credentials in the CreateConnection request. */
  readonly OAuth2Properties?: Connection_OAuth2Properties | undefined;
  /** The secret manager ARN to store credentials in the CreateConnection request. */
  readonly SecretArn?: string | undefined;
}

/** The set of properties required for the the OAuth2 `AUTHORIZATION_CODE` grant type workflow. */
export interface Connection_AuthorizationCodeProperties {
  /** An authorization code to be used in the third leg of the `AUTHORIZATION_CODE` grant workflow. */
  readonly AuthorizationCode?: string | undefined;
  /** The redirect URI where the user gets redirected to by authorization server when issuing an authorization code. */
  readonly RedirectUri?: string | undefined;
}

/** For supplying basic auth credentials when not providing a `SecretArn` value. */
export interface Connection_BasicAuthenticationCredentials {
  /** The password to connect to the data source. */
  readonly Password?: string | undefined;
  /** The username to connect to the data source. */
  readonly Username?: string | undefined;
}

/** A structure that is used to specify a connection to create or update. */
export interface Connection_ConnectionInput {
  /** Connection properties specific to the Athena compute environment. */
  readonly AthenaProperties?: Json | undefined;
  /** The authentication properties of the connection. */
  readonly AuthenticationConfiguration?: Connection_AuthenticationConfiguration | undefined;
  /** These key-value pairs define parameters for the connection. */
  readonly ConnectionProperties?: Json | undefined;
  /** The type of the connection. */
  readonly ConnectionType?: string | undefined;
  /** The description of the connection. */
  readonly Description?: string | undefined;
  /** A list of criteria that can be used in selecting this connection. */
  readonly MatchCriteria?: readonly string[] | undefined;
  /** The name of the connection. */
  readonly Name?: string | undefined;
  /** The physical connection requirements, such as virtual private cloud (VPC) and `SecurityGroup`, that are needed to… */
  readonly PhysicalConnectionRequirements?: Connection_PhysicalConnectionRequirements | undefined;
  /** Connection properties specific to the Python compute environment. */
  readonly PythonProperties?: Json | undefined;
  /** Connection properties specific to the Spark compute environment. */
  readonly SparkProperties?: Json | undefined;
  /** A flag to validate the credentials during create connection. */
  readonly ValidateCredentials?: boolean | undefined;
  /** The compute environments that the specified connection properties are validated against. */
  readonly ValidateForComputeEnvironments?: readonly string[] | undefined;
}

/** The OAuth2 client app used for the connection. */
export interface Connection_OAuth2ClientApplication {
  /** The reference to the SaaS-side client app that is AWS managed. */
  readonly AWSManagedClientApplicationReference?: string | undefined;
  /** The client application clientID if the ClientAppType is `USER_MANAGED`. */
  readonly UserManagedClientApplicationClientId?: string | undefined;
}

/** The credentials used when the authentication type is OAuth2 authentication. */
export interface Connection_OAuth2Credentials {
  /** The access token used when the authentication type is OAuth2. */
  readonly AccessToken?: string | undefined;
  /** The JSON Web Token (JWT) used when the authentication type is OAuth2. */
  readonly JwtToken?: string | undefined;
  /** The refresh token used when the authentication type is OAuth2. */
  readonly RefreshToken?: string | undefined;
  /** The client application client secret if the client application is user managed. */
  readonly UserManagedClientApplicationClientSecret?: string | undefined;
}

/** A structure containing the authentication credentials in the CreateConnection request. */
export interface Connection_OAuth2Properties {
  /** A structure containing the authorization code used in the authentication configuration. */
  readonly AuthorizationCodeProperties?: Connection_AuthorizationCodeProperties | undefined;
  /** The OAuth2 client app used for the connection. */
  readonly OAuth2ClientApplication?: Connection_OAuth2ClientApplication | undefined;
  /** A structure containing the OAuth2 credentials used in the authentication configuration. */
  readonly OAuth2Credentials?: Connection_OAuth2Credentials | undefined;
  /** The grant type used in the authentication configuration. */
  readonly OAuth2GrantType?: string | undefined;
  /** The URL used in the authentication configuration. */
  readonly TokenUrl?: string | undefined;
  /** A map of key-value pairs used in the authentication configuration. */
  readonly TokenUrlParametersMap?: Json | undefined;
}

/** The OAuth client app in GetConnection response. */
export interface Connection_PhysicalConnectionRequirements {
  /** The connection's Availability Zone. */
  readonly AvailabilityZone?: string | undefined;
  /** The security group ID list used by the connection. */
  readonly SecurityGroupIdList?: readonly string[] | undefined;
  /** The subnet ID used by the connection. */
  readonly SubnetId?: string | undefined;
}

/** `AWS::Glue::ConnectionType`: Registers a custom connection type in Glue based on the configuration provided. */
export interface ConnectionType {
  /** Configuration that defines the base URL and additional request parameters needed during connection creation. */
  readonly ConnectionProperties?: ConnectionType_ConnectionPropertiesConfiguration | undefined;
  /** The name of the connection type. */
  readonly ConnectionType?: string | undefined;
  /** Configuration that defines supported authentication types and required properties. */
  readonly ConnectorAuthenticationConfiguration?: ConnectionType_ConnectorAuthenticationConfiguration | undefined;
  /** A description of the connection type. */
  readonly Description?: string | undefined;
  /** The integration type for the connection. */
  readonly IntegrationType?: string | undefined;
  /** Configuration for HTTP request and response handling. */
  readonly RestConfiguration?: ConnectionType_RestConfiguration | undefined;
  /** Tags to assign to the connection type. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the registered connection type. */
  readonly ConnectionTypeArn?: string | undefined;
}

/** Basic authentication configuration. */
export interface ConnectionType_BasicAuthenticationProperties {
  /** Defines a secret property configuration. */
  readonly Password?: ConnectionType_SecretConnectorProperty | undefined;
  /** Defines a secret property configuration. */
  readonly Username?: ConnectionType_SecretConnectorProperty | undefined;
}

/** Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters. */
export interface ConnectionType_BetweenConfiguration {
  /** The parameter name used for the upper bound value in a BETWEEN filter operation. */
  readonly HighBoundKey?: string | undefined;
  /** The parameter name used for the lower bound value in a BETWEEN filter operation. */
  readonly LowBoundKey?: string | undefined;
  /** A template string for constructing the BETWEEN filter expression. */
  readonly Template?: string | undefined;
}

/** OAuth2 client credentials configuration. */
export interface ConnectionType_ClientCredentialsProperties {
  /** Defines a secret property configuration. */
  readonly ClientId?: ConnectionType_SecretConnectorProperty | undefined;
  /** Defines a secret property configuration. */
  readonly ClientSecret?: ConnectionType_SecretConnectorProperty | undefined;
  readonly ContentType?: string | undefined;
  readonly RequestMethod?: string | undefined;
  /** Defines a property configuration for connection types. */
  readonly Scope?: ConnectionType_ConnectorProperty | undefined;
  /** Defines a property configuration for connection types. */
  readonly TokenUrl?: ConnectionType_ConnectorProperty | undefined;
  readonly TokenUrlParameters?: readonly ConnectionType_ConnectorProperty[] | undefined;
}

/** Configuration that defines the base URL and additional request parameters needed during connection creation. */
export interface ConnectionType_ConnectionPropertiesConfiguration {
  /** Key-value pairs of additional request parameters. */
  readonly AdditionalRequestParameters?: readonly ConnectionType_ConnectorProperty[] | undefined;
  /** Defines a property configuration for connection types. */
  readonly Url?: ConnectionType_ConnectorProperty | undefined;
}

/** Configuration that defines supported authentication types and required properties. */
export interface ConnectionType_ConnectorAuthenticationConfiguration {
  /** A list of authentication types supported. */
  readonly AuthenticationTypes?: readonly string[] | undefined;
  /** Basic authentication configuration. */
  readonly BasicAuthenticationProperties?: ConnectionType_BasicAuthenticationProperties | undefined;
  /** Custom authentication configuration. */
  readonly CustomAuthenticationProperties?: ConnectionType_CustomAuthenticationProperties | undefined;
  /** OAuth2 configuration container. */
  readonly OAuth2Properties?: ConnectionType_ConnectorOAuth2Properties | undefined;
}

/** OAuth2 authorization code configuration. */
export interface ConnectionType_ConnectorAuthorizationCodeProperties {
  /** Defines a property configuration for connection types. */
  readonly AuthorizationCode?: ConnectionType_ConnectorProperty | undefined;
  /** Defines a property configuration for connection types. */
  readonly AuthorizationCodeUrl?: ConnectionType_ConnectorProperty | undefined;
  /** Defines a secret property configuration. */
  readonly ClientId?: ConnectionType_SecretConnectorProperty | undefined;
  /** Defines a secret property configuration. */
  readonly ClientSecret?: ConnectionType_SecretConnectorProperty | undefined;
  readonly ContentType?: string | undefined;
  /** Defines a property configuration for connection types. */
  readonly Prompt?: ConnectionType_ConnectorProperty | undefined;
  /** Defines a property configuration for connection types. */
  readonly RedirectUri?: ConnectionType_ConnectorProperty | undefined;
  readonly RequestMethod?: string | undefined;
  /** Defines a property configuration for connection types. */
  readonly Scope?: ConnectionType_ConnectorProperty | undefined;
  /** Defines a property configuration for connection types. */
  readonly TokenUrl?: ConnectionType_ConnectorProperty | undefined;
  readonly TokenUrlParameters?: readonly ConnectionType_ConnectorProperty[] | undefined;
}

/** OAuth2 configuration container. */
export interface ConnectionType_ConnectorOAuth2Properties {
  /** OAuth2 authorization code configuration. */
  readonly AuthorizationCodeProperties?: ConnectionType_ConnectorAuthorizationCodeProperties | undefined;
  /** OAuth2 client credentials configuration. */
  readonly ClientCredentialsProperties?: ConnectionType_ClientCredentialsProperties | undefined;
  /** JWT bearer token configuration. */
  readonly JWTBearerProperties?: ConnectionType_JWTBearerProperties | undefined;
  /** The OAuth2 grant type to use. */
  readonly OAuth2GrantType?: string | undefined;
}

/** Defines a property configuration for connection types. */
export interface ConnectionType_ConnectorProperty {
  /** A list of allowed values for the property. */
  readonly AllowedValues?: readonly string[] | undefined;
  /** The default value for the property. */
  readonly DefaultValue?: string | undefined;
  /** A key name to use when sending this property in API requests. */
  readonly KeyOverride?: string | undefined;
  /** The name of the property. */
  readonly Name?: string | undefined;
  /** Specifies where this property should be included in REST requests. */
  readonly PropertyLocation?: string | undefined;
  /** The data type of this property. */
  readonly PropertyType?: string | undefined;
  /** Indicates whether the property is required. */
  readonly Required?: boolean | undefined;
}

/** Cursor-based pagination configuration. */
export interface ConnectionType_CursorConfiguration {
  /** Parameter extraction configuration. */
  readonly LimitParameter?: ConnectionType_ExtractedParameter | undefined;
  /** Parameter extraction configuration. */
  readonly NextPage?: ConnectionType_ExtractedParameter | undefined;
}

/** Custom authentication configuration. */
export interface ConnectionType_CustomAuthenticationProperties {
  readonly AuthenticationParameters?: readonly ConnectionType_SecretConnectorProperty[] | undefined;
}

/** Configuration for interacting with a specific data entity. */
export interface ConnectionType_EntityConfiguration {
  /** The schema definition for this entity. */
  readonly Schema?: { readonly [key: string]: ConnectionType_FieldDefinition | undefined } | undefined;
  /** Configuration that defines how to make requests to endpoints. */
  readonly SourceConfiguration?: ConnectionType_SourceConfiguration | undefined;
}

/** Parameter extraction configuration. */
export interface ConnectionType_ExtractedParameter {
  /** The default value. */
  readonly DefaultValue?: string | undefined;
  /** The parameter key name. */
  readonly Key?: string | undefined;
  /** Specifies where to place the parameter in requests. */
  readonly PropertyLocation?: string | undefined;
  /** Defines how to extract values from HTTP responses. */
  readonly Value?: ConnectionType_ResponseExtractionMapping | undefined;
}

/** Defines a field in an entity schema. */
export interface ConnectionType_FieldDefinition {
  /** The data type of the field. */
  readonly FieldDataType?: string | undefined;
  /** Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter… */
  readonly FilterOverrides?: ConnectionType_FilterOverrides | undefined;
  /** Indicates whether this field can contain null values. */
  readonly IsNullable?: boolean | undefined;
  /** Indicates whether this field can be used for ordering results. */
  readonly IsOrderable?: boolean | undefined;
  /** Indicates whether this field can be used for partitioning queries to the data source. */
  readonly IsPartitionable?: boolean | undefined;
  /** Indicates whether this field can be used in filter predicates when querying data. */
  readonly IsQueryable?: boolean | undefined;
  /** The name of the field. */
  readonly Name?: string | undefined;
  /** The format pattern for parsing date values from API responses. */
  readonly ResponseDateFormat?: string | undefined;
}

/** Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and… */
export interface ConnectionType_FilterConfiguration {
  /** Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters. */
  readonly BetweenConfiguration?: ConnectionType_BetweenConfiguration | undefined;
  /** The global date and time format for filter expressions. */
  readonly DateTimeFormat?: string | undefined;
  /** The strategy for applying filters to requests. */
  readonly FilterMode?: string | undefined;
  /** Configuration for constructing filter expression strings when using the FILTER_STRING filter mode. */
  readonly FilterStringConfiguration?: ConnectionType_FilterStringConfiguration | undefined;
  /** A map of logical filter operators to their API-specific string representations. */
  readonly OperatorMappings?: { readonly [key: string]: string | undefined } | undefined;
  /** Indicates whether surrounding double quotes should be stripped from filter values before processing. */
  readonly StripQuotes?: boolean | undefined;
}

/** Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter… */
export interface ConnectionType_FilterOverrides {
  /** Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters. */
  readonly BetweenConfiguration?: ConnectionType_BetweenConfiguration | undefined;
  /** The date and time format for filter expressions on this field, overriding the global DateTimeFormat. */
  readonly DateTimeFormat?: string | undefined;
  /** An override for the field name to use in filter expressions, if different from the schema field name. */
  readonly FieldName?: string | undefined;
  /** A map of logical filter operators to their field-specific API representations, overriding the global operator mappings. */
  readonly OperatorMappings?: { readonly [key: string]: string | undefined } | undefined;
}

/** Configuration for constructing filter expression strings when using the FILTER_STRING filter mode. */
export interface ConnectionType_FilterStringConfiguration {
  /** The query parameter name used to send the constructed filter expression string in API requests. */
  readonly QueryParameterName?: string | undefined;
  /** The character used to quote values when QuoteStringValues is true. */
  readonly QuoteCharacter?: string | undefined;
  /** Indicates whether string and date values should be wrapped with a quote character in the filter expression. */
  readonly QuoteStringValues?: boolean | undefined;
}

/** JWT bearer token configuration. */
export interface ConnectionType_JWTBearerProperties {
  readonly ContentType?: string | undefined;
  /** Defines a secret property configuration. */
  readonly JwtToken?: ConnectionType_SecretConnectorProperty | undefined;
  readonly RequestMethod?: string | undefined;
  /** Defines a property configuration for connection types. */
  readonly TokenUrl?: ConnectionType_ConnectorProperty | undefined;
  readonly TokenUrlParameters?: readonly ConnectionType_ConnectorProperty[] | undefined;
}

/** Offset-based pagination configuration. */
export interface ConnectionType_OffsetConfiguration {
  /** Parameter extraction configuration. */
  readonly LimitParameter?: ConnectionType_ExtractedParameter | undefined;
  /** Parameter extraction configuration. */
  readonly OffsetParameter?: ConnectionType_ExtractedParameter | undefined;
}

/** Configuration for handling paginated responses. */
export interface ConnectionType_PaginationConfiguration {
  /** Cursor-based pagination configuration. */
  readonly CursorConfiguration?: ConnectionType_CursorConfiguration | undefined;
  /** Offset-based pagination configuration. */
  readonly OffsetConfiguration?: ConnectionType_OffsetConfiguration | undefined;
}

/** Configuration for parsing JSON responses from REST API calls. */
export interface ConnectionType_ResponseConfiguration {
  /** JSON path expression for error information location. */
  readonly ErrorPath?: string | undefined;
  /** JSON path expression for result data location. */
  readonly ResultPath?: string | undefined;
}

/** Defines how to extract values from HTTP responses. */
export interface ConnectionType_ResponseExtractionMapping {
  /** A JSON path expression to extract a value from response body. */
  readonly ContentPath?: string | undefined;
  /** The name of an HTTP response header from which to extract the value. */
  readonly HeaderKey?: string | undefined;
}

/** Configuration for HTTP request and response handling. */
export interface ConnectionType_RestConfiguration {
  /** A map of entity configurations. */
  readonly EntityConfigurations?: { readonly [key: string]: ConnectionType_EntityConfiguration | undefined } | undefined;
  /** Configuration that defines how to make requests to endpoints. */
  readonly GlobalSourceConfiguration?: ConnectionType_SourceConfiguration | undefined;
  /** Configuration for the validation endpoint. */
  readonly ValidationEndpointConfiguration?: ConnectionType_ValidationEndpointConfiguration | undefined;
}

/** Defines a secret property configuration. */
export interface ConnectionType_SecretConnectorProperty {
  /** A key name to use when sending this property in API requests. */
  readonly KeyOverride?: string | undefined;
  /** The name of the property. */
  readonly Name?: string | undefined;
  /** Specifies where this property should be included in REST requests. */
  readonly PropertyLocation?: string | undefined;
  /** The data type of this property. */
  readonly PropertyType?: string | undefined;
  /** Indicates whether the property is required. */
  readonly Required?: boolean | undefined;
}

/** Configuration that defines how to make requests to endpoints. */
export interface ConnectionType_SourceConfiguration {
  /** Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and… */
  readonly FilterConfiguration?: ConnectionType_FilterConfiguration | undefined;
  /** Configuration for handling paginated responses. */
  readonly PaginationConfiguration?: ConnectionType_PaginationConfiguration | undefined;
  /** The HTTP method to use. */
  readonly RequestMethod?: string | undefined;
  /** Request parameters configuration. */
  readonly RequestParameters?: readonly ConnectionType_ConnectorProperty[] | undefined;
  /** The URL path for the REST endpoint. */
  readonly RequestPath?: string | undefined;
  /** Configuration for parsing JSON responses from REST API calls. */
  readonly ResponseConfiguration?: ConnectionType_ResponseConfiguration | undefined;
}

/** Configuration for the validation endpoint. */
export interface ConnectionType_ValidationEndpointConfiguration {
  /** The HTTP method to use. */
  readonly RequestMethod?: string | undefined;
  /** The URL path for the REST endpoint. */
  readonly RequestPath?: string | undefined;
}

/** `AWS::Glue::Crawler`: The `AWS::Glue::Crawler` resource specifies an AWS Glue crawler. */
export interface Crawler {
  /** A list of UTF-8 strings that specify the names of custom classifiers that are associated with the crawler. */
  readonly Classifiers?: readonly string[] | undefined;
  /** Crawler configuration information. */
  readonly Configuration?: string | undefined;
  /** The name of the `SecurityConfiguration` structure to be used by this crawler. */
  readonly CrawlerSecurityConfiguration?: string | undefined;
  /** The name of the database in which the crawler's output is stored. */
  readonly DatabaseName?: string | undefined;
  /** A description of the crawler. */
  readonly Description?: string | undefined;
  /** Specifies whether the crawler should use AWS Lake Formation credentials for the crawler instead of the IAM role… */
  readonly LakeFormationConfiguration?: Crawler_LakeFormationConfiguration | undefined;
  /** The name of the crawler. */
  readonly Name?: string | undefined;
  /** A policy that specifies whether to crawl the entire dataset again, or to crawl only folders that were added since the… */
  readonly RecrawlPolicy?: Crawler_RecrawlPolicy | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role that's used to access customer resources, such as Amazon Simple Storage… */
  readonly Role?: string | undefined;
  /** For scheduled crawlers, the schedule when the crawler runs. */
  readonly Schedule?: Crawler_Schedule | undefined;
  /** The policy that specifies update and delete behaviors for the crawler. */
  readonly SchemaChangePolicy?: Crawler_SchemaChangePolicy | undefined;
  /** The prefix added to the names of tables that are created. */
  readonly TablePrefix?: string | undefined;
  /** The tags to use with this crawler. */
  readonly Tags?: Json | undefined;
  /** A collection of targets to crawl. */
  readonly Targets?: Crawler_Targets | undefined;
}

/** Specifies an AWS Glue Data Catalog target. */
export interface Crawler_CatalogTarget {
  /** The name of the connection for an Amazon S3-backed Data Catalog table to be a target of the crawl when using a… */
  readonly ConnectionName?: string | undefined;
  /** The name of the database to be synchronized. */
  readonly DatabaseName?: string | undefined;
  /** A valid Amazon dead-letter SQS ARN. */
  readonly DlqEventQueueArn?: string | undefined;
  /** A valid Amazon SQS ARN. */
  readonly EventQueueArn?: string | undefined;
  /** A list of the tables to be synchronized. */
  readonly Tables?: readonly string[] | undefined;
}

/** Specifies a Delta data store to crawl one or more Delta tables. */
export interface Crawler_DeltaTarget {
  /** The name of the connection to use to connect to the Delta table target. */
  readonly ConnectionName?: string | undefined;
  /** Specifies whether the crawler will create native tables, to allow integration with query engines that support querying… */
  readonly CreateNativeDeltaTable?: boolean | undefined;
  /** A list of the Amazon S3 paths to the Delta tables. */
  readonly DeltaTables?: readonly string[] | undefined;
  /** Specifies whether to write the manifest files to the Delta table path. */
  readonly WriteManifest?: boolean | undefined;
}

/** Specifies an Amazon DynamoDB table to crawl. */
export interface Crawler_DynamoDBTarget {
  /** The name of the DynamoDB table to crawl. */
  readonly Path?: string | undefined;
  /** Indicates whether to scan all the records, or to sample rows from the table. */
  readonly ScanAll?: boolean | undefined;
  /** The percentage of the configured read capacity units to use by the AWS Glue crawler. */
  readonly ScanRate?: number | undefined;
}

/** Specifies an Apache Hudi data source. */
export interface Crawler_HudiTarget {
  /** The name of the connection to use to connect to the Hudi target. */
  readonly ConnectionName?: string | undefined;
  /** A list of glob patterns used to exclude from the crawl. */
  readonly Exclusions?: readonly string[] | undefined;
  /** The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Hudi metadata folder in your Amazon… */
  readonly MaximumTraversalDepth?: number | undefined;
  /** An array of Amazon S3 location strings for Hudi, each indicating the root folder with which the metadata files for a… */
  readonly Paths?: readonly string[] | undefined;
}

/** Specifies Apache Iceberg data store targets. */
export interface Crawler_IcebergTarget {
  /** The name of the connection to use to connect to the Iceberg target. */
  readonly ConnectionName?: string | undefined;
  /** A list of global patterns used to exclude from the crawl. */
  readonly Exclusions?: readonly string[] | undefined;
  /** The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Iceberg metadata folder in your… */
  readonly MaximumTraversalDepth?: number | undefined;
  /** One or more Amazon S3 paths that contains Iceberg metadata folders as s3://bucket/prefix. */
  readonly Paths?: readonly string[] | undefined;
}

/** Specifies a JDBC data store to crawl. */
export interface Crawler_JdbcTarget {
  /** The name of the connection to use to connect to the JDBC target. */
  readonly ConnectionName?: string | undefined;
  /** Specify a value of `RAWTYPES` or `COMMENTS` to enable additional metadata in table responses. */
  readonly EnableAdditionalMetadata?: readonly string[] | undefined;
  /** A list of glob patterns used to exclude from the crawl. */
  readonly Exclusions?: readonly string[] | undefined;
  /** The path of the JDBC target. */
  readonly Path?: string | undefined;
}

/** Specifies AWS Lake Formation configuration settings for the crawler. */
export interface Crawler_LakeFormationConfiguration {
  /** Required for cross account crawls. */
  readonly AccountId?: string | undefined;
  /** Specifies whether to use AWS Lake Formation credentials for the crawler instead of the IAM role credentials. */
  readonly UseLakeFormationCredentials?: boolean | undefined;
}

/** Specifies an Amazon DocumentDB or MongoDB data store to crawl. */
export interface Crawler_MongoDBTarget {
  /** The name of the connection to use to connect to the Amazon DocumentDB or MongoDB target. */
  readonly ConnectionName?: string | undefined;
  /** The path of the Amazon DocumentDB or MongoDB target (database/collection). */
  readonly Path?: string | undefined;
}

/** When crawling an Amazon S3 data source after the first crawl is complete, specifies whether to crawl the entire dataset… */
export interface Crawler_RecrawlPolicy {
  /** Specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last crawler run. */
  readonly RecrawlBehavior?: string | undefined;
}

/** Specifies a data store in Amazon Simple Storage Service (Amazon S3). */
export interface Crawler_S3Target {
  /** The name of a connection which allows a job or crawler to access data in Amazon S3 within an Amazon Virtual Private… */
  readonly ConnectionName?: string | undefined;
  /** A valid Amazon dead-letter SQS ARN. */
  readonly DlqEventQueueArn?: string | undefined;
  /** A valid Amazon SQS ARN. */
  readonly EventQueueArn?: string | undefined;
  /** A list of glob patterns used to exclude from the crawl. */
  readonly Exclusions?: readonly string[] | undefined;
  /** The path to the Amazon S3 target. */
  readonly Path?: string | undefined;
  /** Sets the number of files in each leaf folder to be crawled when crawling sample files in a dataset. */
  readonly SampleSize?: number | undefined;
}

/** A scheduling object using a `cron` statement to schedule an event. */
export interface Crawler_Schedule {
  /** A `cron` expression used to specify the schedule. */
  readonly ScheduleExpression?: string | undefined;
}

/** The policy that specifies update and delete behaviors for the crawler. */
export interface Crawler_SchemaChangePolicy {
  /** The deletion behavior when the crawler finds a deleted object. */
  readonly DeleteBehavior?: string | undefined;
  /** The update behavior when the crawler finds a changed schema. */
  readonly UpdateBehavior?: string | undefined;
}

/** Specifies data stores to crawl. */
export interface Crawler_Targets {
  /** Specifies AWS Glue Data Catalog targets. */
  readonly CatalogTargets?: readonly Crawler_CatalogTarget[] | undefined;
  /** Specifies an array of Delta data store targets. */
  readonly DeltaTargets?: readonly Crawler_DeltaTarget[] | undefined;
  /** Specifies Amazon DynamoDB targets. */
  readonly DynamoDBTargets?: readonly Crawler_DynamoDBTarget[] | undefined;
  /** Specifies Apache Hudi data store targets. */
  readonly HudiTargets?: readonly Crawler_HudiTarget[] | undefined;
  /** Specifies Apache Iceberg data store targets. */
  readonly IcebergTargets?: readonly Crawler_IcebergTarget[] | undefined;
  /** Specifies JDBC targets. */
  readonly JdbcTargets?: readonly Crawler_JdbcTarget[] | undefined;
  /** A list of Mongo DB targets. */
  readonly MongoDBTargets?: readonly Crawler_MongoDBTarget[] | undefined;
  /** Specifies Amazon Simple Storage Service (Amazon S3) targets. */
  readonly S3Targets?: readonly Crawler_S3Target[] | undefined;
}

/** `AWS::Glue::CustomEntityType`: Creates a custom pattern that is used to detect sensitive data across the columns and rows of your structured data. */
export interface CustomEntityType {
  /** A list of context words. */
  readonly ContextWords?: readonly string[] | undefined;
  /** A name for the custom pattern that allows it to be retrieved or deleted later. */
  readonly Name?: string | undefined;
  /** A regular expression string that is used for detecting sensitive data in a custom pattern. */
  readonly RegexString?: string | undefined;
  /** AWS tags that contain a key value pair and may be searched by console, command line, or API. */
  readonly Tags?: Json | undefined;
}

/** `AWS::Glue::DataCatalogEncryptionSettings`: Sets the security configuration for a specified catalog. */
export interface DataCatalogEncryptionSettings {
  /** The ID of the Data Catalog in which the settings are created. */
  readonly CatalogId?: string | undefined;
  /** Contains configuration information for maintaining Data Catalog security. */
  readonly DataCatalogEncryptionSettings?: DataCatalogEncryptionSettings_DataCatalogEncryptionSettings | undefined;
}

/** The data structure used by the Data Catalog to encrypt the password as part of `CreateConnection` or `UpdateConnection`… */
export interface DataCatalogEncryptionSettings_ConnectionPasswordEncryption {
  /** An AWS key that is used to encrypt the connection password. */
  readonly KmsKeyId?: string | undefined;
  /** When the `ReturnConnectionPasswordEncrypted` flag is set to "true", passwords remain encrypted in the responses of… */
  readonly ReturnConnectionPasswordEncrypted?: boolean | undefined;
}

/** Contains configuration information for maintaining Data Catalog security. */
export interface DataCatalogEncryptionSettings_DataCatalogEncryptionSettings {
  /** When connection password protection is enabled, the Data Catalog uses a customer-provided key to encrypt the password… */
  readonly ConnectionPasswordEncryption?: DataCatalogEncryptionSettings_ConnectionPasswordEncryption | undefined;
  /** Specifies the encryption-at-rest configuration for the Data Catalog. */
  readonly EncryptionAtRest?: DataCatalogEncryptionSettings_EncryptionAtRest | undefined;
}

/** Specifies the encryption-at-rest configuration for the Data Catalog. */
export interface DataCatalogEncryptionSettings_EncryptionAtRest {
  /** The encryption-at-rest mode for encrypting Data Catalog data. */
  readonly CatalogEncryptionMode?: string | undefined;
  /** The role that AWS Glue assumes to encrypt and decrypt the Data Catalog objects on the caller's behalf. */
  readonly CatalogEncryptionServiceRole?: string | undefined;
  /** The ID of the AWS key to use for encryption at rest. */
  readonly SseAwsKmsKeyId?: string | undefined;
}

/** `AWS::Glue::DataQualityRuleset`: The `AWS::Glue::DataQualityRuleset` resource specifies a data quality ruleset with DQDL rules applied to a specified… */
export interface DataQualityRuleset {
  /** Used for idempotency and is recommended to be set to a random ID (such as a UUID) to avoid creating or starting… */
  readonly ClientToken?: string | undefined;
  /** A description of the data quality ruleset. */
  readonly Description?: string | undefined;
  /** The name of the data quality ruleset. */
  readonly Name?: string | undefined;
  /** A Data Quality Definition Language (DQDL) ruleset. */
  readonly Ruleset?: string | undefined;
  /** A list of tags applied to the data quality ruleset. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** An object representing an AWS Glue table. */
  readonly TargetTable?: DataQualityRuleset_DataQualityTargetTable | undefined;
}

/** An object representing an AWS Glue table. */
export interface DataQualityRuleset_DataQualityTargetTable {
  /** The name of the database where the AWS Glue table exists. */
  readonly DatabaseName?: string | undefined;
  /** The name of the AWS Glue table. */
  readonly TableName?: string | undefined;
}

/** `AWS::Glue::Database`: The `AWS::Glue::Database` resource specifies a logical grouping of tables in AWS Glue. */
export interface Database {
  /** The AWS account ID for the account in which to create the catalog object. */
  readonly CatalogId?: string | undefined;
  /** The metadata for the database. */
  readonly DatabaseInput?: Database_DatabaseInput | undefined;
  /** The name of the catalog database. */
  readonly DatabaseName?: string | undefined;
}

/** The AWS Lake Formation principal. */
export interface Database_DataLakePrincipal {
  /** An identifier for the AWS Lake Formation principal. */
  readonly DataLakePrincipalIdentifier?: string | undefined;
}

/** A structure that describes a target database for resource linking. */
export interface Database_DatabaseIdentifier {
  /** The ID of the Data Catalog in which the database resides. */
  readonly CatalogId?: string | undefined;
  /** The name of the catalog database. */
  readonly DatabaseName?: string | undefined;
  /** The Region of the database. */
  readonly Region?: string | undefined;
}

/** The structure used to create or update a database. */
export interface Database_DatabaseInput {
  /** Creates a set of default permissions on the table for principals. */
  readonly CreateTableDefaultPermissions?: readonly Database_PrincipalPrivileges[] | undefined;
  /** A description of the database. */
  readonly Description?: string | undefined;
  /** A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog. */
  readonly FederatedDatabase?: Database_FederatedDatabase | undefined;
  /** The location of the database (for example, an HDFS path). */
  readonly LocationUri?: string | undefined;
  /** The name of the database. */
  readonly Name?: string | undefined;
  /** These key-value pairs define parameters and properties of the database. */
  readonly Parameters?: Json | undefined;
  /** A `DatabaseIdentifier` structure that describes a target database for resource linking. */
  readonly TargetDatabase?: Database_DatabaseIdentifier | undefined;
}

/** A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog. */
export interface Database_FederatedDatabase {
  /** The name of the connection to the external metastore. */
  readonly ConnectionName?: string | undefined;
  /** A unique identifier for the federated database. */
  readonly Identifier?: string | undefined;
}

/** the permissions granted to a principal */
export interface Database_PrincipalPrivileges {
  /** The permissions that are granted to the principal. */
  readonly Permissions?: readonly string[] | undefined;
  /** The principal who is granted permissions. */
  readonly Principal?: Database_DataLakePrincipal | undefined;
}

/** `AWS::Glue::DevEndpoint`: The `AWS::Glue::DevEndpoint` resource specifies a development endpoint where a developer can remotely debug ETL scripts… */
export interface DevEndpoint {
  /** A map of arguments used to configure the `DevEndpoint`. */
  readonly Arguments?: Json | undefined;
  /** The name of the `DevEndpoint`. */
  readonly EndpointName?: string | undefined;
  /** The path to one or more Java `.jar` files in an S3 bucket that should be loaded in your `DevEndpoint`. */
  readonly ExtraJarsS3Path?: string | undefined;
  /** The paths to one or more Python libraries in an Amazon S3 bucket that should be loaded in your `DevEndpoint`. */
  readonly ExtraPythonLibsS3Path?: string | undefined;
  /** The AWS Glue version determines the versions of Apache Spark and Python that AWS Glue supports. */
  readonly GlueVersion?: string | undefined;
  /** The number of AWS Glue Data Processing Units (DPUs) allocated to this `DevEndpoint`. */
  readonly NumberOfNodes?: number | undefined;
  /** The number of workers of a defined `workerType` that are allocated to the development endpoint. */
  readonly NumberOfWorkers?: number | undefined;
  /** The public key to be used by this `DevEndpoint` for authentication. */
  readonly PublicKey?: string | undefined;
  /** A list of public keys to be used by the `DevEndpoints` for authentication. */
  readonly PublicKeys?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role used in this `DevEndpoint`. */
  readonly RoleArn?: string | undefined;
  /** The name of the `SecurityConfiguration` structure to be used with this `DevEndpoint`. */
  readonly SecurityConfiguration?: string | undefined;
  /** A list of security group identifiers used in this `DevEndpoint`. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The subnet ID for this `DevEndpoint`. */
  readonly SubnetId?: string | undefined;
  /** The tags to use with this DevEndpoint. */
  readonly Tags?: Json | undefined;
  /** The type of predefined worker that is allocated to the development endpoint. */
  readonly WorkerType?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::Glue::IdentityCenterConfiguration`: Creates a new AWS Glue Identity Center configuration to enable integration between AWS Glue and AWS IAM Identity Center… */
export interface IdentityCenterConfiguration {
  /** The Amazon Resource Name (ARN) of the Identity Center instance associated with the AWS Glue configuration. */
  readonly InstanceArn?: string | undefined;
  /** A list of Identity Center scopes that define the permissions and access levels for the AWS Glue configuration. */
  readonly Scopes?: readonly string[] | undefined;
  /** Indicates whether users can run background sessions when using Identity Center authentication with AWS Glue services. */
  readonly UserBackgroundSessionsEnabled?: boolean | undefined;
  /** The identifier for the specified AWS account. */
  readonly AccountId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Identity Center application associated with the AWS Glue configuration. */
  readonly ApplicationArn?: string | undefined;
}

/** `AWS::Glue::Integration`: The `AWS::Glue::Integration` resource specifies an AWS Glue zero-ETL integration from a data source to a target. */
export interface Integration {
  /** An optional set of non-secret key–value pairs that contains additional contextual information for encryption. */
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** Selects source tables for the integration using Maxwell filter syntax. */
  readonly DataFilter?: string | undefined;
  /** A description for the integration. */
  readonly Description?: string | undefined;
  /** The structure used to define properties associated with the zero-ETL integration. */
  readonly IntegrationConfig?: Integration_IntegrationConfig | undefined;
  /** A unique name for the integration. */
  readonly IntegrationName?: string | undefined;
  /** The ARN of a KMS key used for encrypting the channel. */
  readonly KmsKeyId?: string | undefined;
  /** The ARN for the source of the integration. */
  readonly SourceArn?: string | undefined;
  /** Metadata assigned to the resource consisting of a list of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN for the target of the integration. */
  readonly TargetArn?: string | undefined;
  /** The time when the integration was created, in UTC. */
  readonly CreateTime?: string | undefined;
  /** The Amazon Resource Name (ARN) for the created integration. */
  readonly IntegrationArn?: string | undefined;
  /** The status of the integration being created. */
  readonly Status?: string | undefined;
}

/** Properties associated with the integration. */
export interface Integration_IntegrationConfig {
  /** Enables continuous synchronization for on-demand data extractions from SaaS applications to AWS data services like… */
  readonly ContinuousSync?: boolean | undefined;
  /** Specifies the frequency at which CDC (Change Data Capture) pulls or incremental loads should occur. */
  readonly RefreshInterval?: string | undefined;
  /** A collection of key-value pairs that specify additional properties for the integration source. */
  readonly SourceProperties?: { readonly [key: string]: string | undefined } | undefined;
}

/** `AWS::Glue::IntegrationResourceProperty`: The `AWS::Glue::IntegrationResourceProperty` resource type can be used to setup `ResourceProperty` of the AWS Glue… */
export interface IntegrationResourceProperty {
  /** The connection ARN of the source, or the database ARN of the target. */
  readonly ResourceArn?: string | undefined;
  /** The resource properties associated with the integration source. */
  readonly SourceProcessingProperties?: IntegrationResourceProperty_SourceProcessingProperties | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The structure used to define the resource properties associated with the integration target. */
  readonly TargetProcessingProperties?: IntegrationResourceProperty_TargetProcessingProperties | undefined;
  /** The integration resource property ARN. */
  readonly ResourcePropertyArn?: string | undefined;
}

/** The structure used to define the resource properties associated with the integration source. */
export interface IntegrationResourceProperty_SourceProcessingProperties {
  /** The IAM role to access the AWS Glue connection. */
  readonly RoleArn?: string | undefined;
}

/** The structure used to define the resource properties associated with the integration target. */
export interface IntegrationResourceProperty_TargetProcessingProperties {
  /** The AWS Glue network connection to configure the AWS Glue job running in the customer VPC. */
  readonly ConnectionName?: string | undefined;
  /** The ARN of an Eventbridge event bus to receive the integration status notification. */
  readonly EventBusArn?: string | undefined;
  /** The ARN of the KMS key used for encryption. */
  readonly KmsArn?: string | undefined;
  /** The IAM role to access the AWS Glue database. */
  readonly RoleArn?: string | undefined;
}

/** `AWS::Glue::Job`: The `AWS::Glue::Job` resource specifies an AWS Glue job in the data catalog. */
export interface Job {
  /** This parameter is no longer supported. */
  readonly AllocatedCapacity?: number | undefined;
  /** The code that executes a job. */
  readonly Command?: Job_JobCommand | undefined;
  /** The connections used for this job. */
  readonly Connections?: Job_ConnectionsList | undefined;
  /** The default arguments for this job, specified as name-value pairs. */
  readonly DefaultArguments?: Json | undefined;
  /** A description of the job. */
  readonly Description?: string | undefined;
  /** Indicates whether the job is run with a standard or flexible execution class. */
  readonly ExecutionClass?: string | undefined;
  /** The maximum number of concurrent runs that are allowed for this job. */
  readonly ExecutionProperty?: Job_ExecutionProperty | undefined;
  /** Glue version determines the versions of Apache Spark and Python that AWS Glue supports. */
  readonly GlueVersion?: string | undefined;
  /** A mode that describes how a job was created. */
  readonly JobMode?: string | undefined;
  /** Specifies whether job run queuing is enabled for the job runs for this job. */
  readonly JobRunQueuingEnabled?: boolean | undefined;
  /** This field is reserved for future use. */
  readonly LogUri?: string | undefined;
  /** This field specifies a day of the week and hour for a maintenance window for streaming jobs. */
  readonly MaintenanceWindow?: string | undefined;
  /** The number of AWS Glue data processing units (DPUs) that can be allocated when this job runs. */
  readonly MaxCapacity?: number | undefined;
  /** The maximum number of times to retry this job after a JobRun fails. */
  readonly MaxRetries?: number | undefined;
  /** The name you assign to this job definition. */
  readonly Name?: string | undefined;
  /** Non-overridable arguments for this job, specified as name-value pairs. */
  readonly NonOverridableArguments?: Json | undefined;
  /** Specifies configuration properties of a notification. */
  readonly NotificationProperty?: Job_NotificationProperty | undefined;
  /** The number of workers of a defined `workerType` that are allocated when a job runs. */
  readonly NumberOfWorkers?: number | undefined;
  /** The name or Amazon Resource Name (ARN) of the IAM role associated with this job. */
  readonly Role?: string | undefined;
  /** The name of the `SecurityConfiguration` structure to be used with this job. */
  readonly SecurityConfiguration?: string | undefined;
  /** The tags to use with this job. */
  readonly Tags?: Json | undefined;
  /** The job timeout in minutes. */
  readonly Timeout?: number | undefined;
  /** The type of predefined worker that is allocated when a job runs. */
  readonly WorkerType?: string | undefined;
}

/** Specifies the connections used by a job. */
export interface Job_ConnectionsList {
  /** A list of connections used by the job. */
  readonly Connections?: readonly string[] | undefined;
}

/** An execution property of a job. */
export interface Job_ExecutionProperty {
  /** The maximum number of concurrent runs allowed for the job. */
  readonly MaxConcurrentRuns?: number | undefined;
}

/** Specifies code executed when a job is run. */
export interface Job_JobCommand {
  /** The name of the job command. */
  readonly Name?: string | undefined;
  /** The Python version being used to execute a Python shell job. */
  readonly PythonVersion?: string | undefined;
  /** In Ray jobs, Runtime is used to specify the versions of Ray, Python and additional libraries available in your… */
  readonly Runtime?: string | undefined;
  /** Specifies the Amazon Simple Storage Service (Amazon S3) path to a script that executes a job (required). */
  readonly ScriptLocation?: string | undefined;
}

/** Specifies configuration properties of a notification. */
export interface Job_NotificationProperty {
  /** After a job run starts, the number of minutes to wait before sending a job run delay notification. */
  readonly NotifyDelayAfter?: number | undefined;
}

/** `AWS::Glue::MLTransform`: The AWS::Glue::MLTransform is an AWS Glue resource type that manages machine learning transforms. */
export interface MLTransform {
  /** A user-defined, long-form description text for the machine learning transform. */
  readonly Description?: string | undefined;
  /** This value determines which version of AWS Glue this machine learning transform is compatible with. */
  readonly GlueVersion?: string | undefined;
  /** A list of AWS Glue table definitions used by the transform. */
  readonly InputRecordTables?: MLTransform_InputRecordTables | undefined;
  /** The number of AWS Glue data processing units (DPUs) that are allocated to task runs for this transform. */
  readonly MaxCapacity?: number | undefined;
  /** The maximum number of times to retry after an `MLTaskRun` of the machine learning transform fails. */
  readonly MaxRetries?: number | undefined;
  /** A user-defined name for the machine learning transform. */
  readonly Name?: string | undefined;
  /** The number of workers of a defined `workerType` that are allocated when a task of the transform runs. */
  readonly NumberOfWorkers?: number | undefined;
  /** The name or Amazon Resource Name (ARN) of the IAM role with the required permissions. */
  readonly Role?: string | undefined;
  /** The tags to use with this machine learning transform. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The timeout in minutes of the machine learning transform. */
  readonly Timeout?: number | undefined;
  /** The encryption-at-rest settings of the transform that apply to accessing user data. */
  readonly TransformEncryption?: MLTransform_TransformEncryption | undefined;
  /** The algorithm-specific parameters that are associated with the machine learning transform. */
  readonly TransformParameters?: MLTransform_TransformParameters | undefined;
  /** The type of predefined worker that is allocated when a task of this transform runs. */
  readonly WorkerType?: string | undefined;
  /** The unique identifier for the transform. */
  readonly TransformId?: string | undefined;
}

/** The parameters to configure the find matches transform. */
export interface MLTransform_FindMatchesParameters {
  /** The value that is selected when tuning your transform for a balance between accuracy and cost. */
  readonly AccuracyCostTradeoff?: number | undefined;
  /** The value to switch on or off to force the output to match the provided labels from users. */
  readonly EnforceProvidedLabels?: boolean | undefined;
  /** The value selected when tuning your transform for a balance between precision and recall. */
  readonly PrecisionRecallTradeoff?: number | undefined;
  /** The name of a column that uniquely identifies rows in the source table. */
  readonly PrimaryKeyColumnName?: string | undefined;
}

/** The database and table in the AWS Glue Data Catalog that is used for input or output data. */
export interface MLTransform_GlueTables {
  /** A unique identifier for the AWS Glue Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The name of the connection to the AWS Glue Data Catalog. */
  readonly ConnectionName?: string | undefined;
  /** A database name in the AWS Glue Data Catalog. */
  readonly DatabaseName?: string | undefined;
  /** A table name in the AWS Glue Data Catalog. */
  readonly TableName?: string | undefined;
}

/** A list of AWS Glue table definitions used by the transform. */
export interface MLTransform_InputRecordTables {
  /** The database and table in the AWS Glue Data Catalog that is used for input or output data. */
  readonly GlueTables?: readonly MLTransform_GlueTables[] | undefined;
}

/** The encryption-at-rest settings of the transform that apply to accessing user data. */
export interface MLTransform_MLUserDataEncryption {
  /** The ID for the customer-provided KMS key. */
  readonly KmsKeyId?: string | undefined;
  /** The encryption mode applied to user data. */
  readonly MLUserDataEncryptionMode?: string | undefined;
}

/** The encryption-at-rest settings of the transform that apply to accessing user data. */
export interface MLTransform_TransformEncryption {
  /** The encryption-at-rest settings of the transform that apply to accessing user data. */
  readonly MLUserDataEncryption?: MLTransform_MLUserDataEncryption | undefined;
  /** The name of the security configuration. */
  readonly TaskRunSecurityConfigurationName?: string | undefined;
}

/** The algorithm-specific parameters that are associated with the machine learning transform. */
export interface MLTransform_TransformParameters {
  /** The parameters for the find matches algorithm. */
  readonly FindMatchesParameters?: MLTransform_FindMatchesParameters | undefined;
  /** The type of machine learning transform. */
  readonly TransformType?: string | undefined;
}

/** `AWS::Glue::Partition`: The `AWS::Glue::Partition` resource creates an AWS Glue partition, which represents a slice of table data. */
export interface Partition {
  /** The AWS account ID of the catalog in which the partion is to be created. */
  readonly CatalogId?: string | undefined;
  /** The name of the catalog database in which to create the partition. */
  readonly DatabaseName?: string | undefined;
  /** The structure used to create and update a partition. */
  readonly PartitionInput?: Partition_PartitionInput | undefined;
  /** The name of the metadata table in which the partition is to be created. */
  readonly TableName?: string | undefined;
  /** A hashed string equivalent to the partition values list for use as a component of the resource's identifier in CFN */
  readonly IdentifierPartitionInputValues?: string | undefined;
}

/** A column in a `Table`. */
export interface Partition_Column {
  /** A free-form text comment. */
  readonly Comment?: string | undefined;
  /** The name of the `Column`. */
  readonly Name?: string | undefined;
  /** The data type of the `Column`. */
  readonly Type?: string | undefined;
}

/** Specifies the sort order of a sorted column. */
export interface Partition_Order {
  /** The name of the column. */
  readonly Column?: string | undefined;
  /** Indicates that the column is sorted in ascending order ( `== 1` ), or in descending order ( `==0` ). */
  readonly SortOrder?: number | undefined;
}

/** The structure used to create and update a partition. */
export interface Partition_PartitionInput {
  /** These key-value pairs define partition parameters. */
  readonly Parameters?: Json | undefined;
  /** Provides information about the physical location where the partition is stored. */
  readonly StorageDescriptor?: Partition_StorageDescriptor | undefined;
  /** The values of the partition. */
  readonly Values?: readonly string[] | undefined;
}

/** A structure that contains schema identity fields. */
export interface Partition_SchemaId {
  /** The name of the schema registry that contains the schema. */
  readonly RegistryName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the schema. */
  readonly SchemaArn?: string | undefined;
  /** The name of the schema. */
  readonly SchemaName?: string | undefined;
}

/** An object that references a schema stored in the AWS Glue Schema Registry. */
export interface Partition_SchemaReference {
  /** A structure that contains schema identity fields. */
  readonly SchemaId?: Partition_SchemaId | undefined;
  /** The unique ID assigned to a version of the schema. */
  readonly SchemaVersionId?: string | undefined;
  /** The version number of the schema. */
  readonly SchemaVersionNumber?: number | undefined;
}

/** Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader. */
export interface Partition_SerdeInfo {
  /** Name of the SerDe. */
  readonly Name?: string | undefined;
  /** These key-value pairs define initialization parameters for the SerDe. */
  readonly Parameters?: Json | undefined;
  /** Usually the class that implements the SerDe. */
  readonly SerializationLibrary?: string | undefined;
}

/** Specifies skewed values in a table. */
export interface Partition_SkewedInfo {
  /** A list of names of columns that contain skewed values. */
  readonly SkewedColumnNames?: readonly string[] | undefined;
  /** A mapping of skewed values to the columns that contain them. */
  readonly SkewedColumnValueLocationMaps?: Json | undefined;
  /** A list of values that appear so frequently as to be considered skewed. */
  readonly SkewedColumnValues?: readonly string[] | undefined;
}

/** Describes the physical storage of table data. */
export interface Partition_StorageDescriptor {
  /** A list of reducer grouping columns, clustering columns, and bucketing columns in the table. */
  readonly BucketColumns?: readonly string[] | undefined;
  /** A list of the `Columns` in the table. */
  readonly Columns?: readonly Partition_Column[] | undefined;
  /** `True` if the data in the table is compressed, or `False` if not. */
  readonly Compressed?: boolean | undefined;
  /** The input format. */
  readonly InputFormat?: string | undefined;
  /** The physical location of the table. */
  readonly Location?: string | undefined;
  /** The number of buckets. */
  readonly NumberOfBuckets?: number | undefined;
  /** The output format. */
  readonly OutputFormat?: string | undefined;
  /** The user-supplied properties in key-value form. */
  readonly Parameters?: Json | undefined;
  /** An object that references a schema stored in the AWS Glue Schema Registry. */
  readonly SchemaReference?: Partition_SchemaReference | undefined;
  /** The serialization/deserialization (SerDe) information. */
  readonly SerdeInfo?: Partition_SerdeInfo | undefined;
  /** The information about values that appear frequently in a column (skewed values). */
  readonly SkewedInfo?: Partition_SkewedInfo | undefined;
  /** A list specifying the sort order of each bucket in the table. */
  readonly SortColumns?: readonly Partition_Order[] | undefined;
  /** `True` if the table data is stored in subdirectories, or `False` if not. */
  readonly StoredAsSubDirectories?: boolean | undefined;
}

/** `AWS::Glue::Registry`: The AWS::Glue::Registry is an AWS Glue resource type that manages registries of schemas in the AWS Glue Schema Registry. */
export interface Registry {
  /** A description of the registry. */
  readonly Description?: string | undefined;
  /** The name of the registry. */
  readonly Name?: string | undefined;
  /** AWS tags that contain a key value pair and may be searched by console, command line, or API. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Amazon Resource Name for the created Registry. */
  readonly Arn?: string | undefined;
}

/** `AWS::Glue::Schema`: The `AWS::Glue::Schema` is an AWS Glue resource type that manages schemas in the AWS Glue Schema Registry. */
export interface Schema {
  /** Specify the `VersionNumber` or the `IsLatest` for setting the checkpoint for the schema. */
  readonly CheckpointVersion?: Schema_SchemaVersion | undefined;
  /** The compatibility mode of the schema. */
  readonly Compatibility?: string | undefined;
  /** The data format of the schema definition. */
  readonly DataFormat?: string | undefined;
  /** A description of the schema if specified when created. */
  readonly Description?: string | undefined;
  /** Name of the schema to be created of max length of 255, and may only contain letters, numbers, hyphen, underscore,… */
  readonly Name?: string | undefined;
  /** The registry where a schema is stored. */
  readonly Registry?: Schema_Registry | undefined;
  /** The schema definition using the `DataFormat` setting for `SchemaName`. */
  readonly SchemaDefinition?: string | undefined;
  /** AWS tags that contain a key value pair and may be searched by console, command line, or API. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the schema. */
  readonly Arn?: string | undefined;
  /** Represents the version ID associated with the initial schema version. */
  readonly InitialSchemaVersionId?: string | undefined;
}

/** Specifies a registry in the AWS Glue Schema Registry. */
export interface Schema_Registry {
  /** The Amazon Resource Name (ARN) of the registry. */
  readonly Arn?: string | undefined;
  /** The name of the registry. */
  readonly Name?: string | undefined;
}

/** Specifies the version of a schema. */
export interface Schema_SchemaVersion {
  /** Indicates if this version is the latest version of the schema. */
  readonly IsLatest?: boolean | undefined;
  /** The version number of the schema. */
  readonly VersionNumber?: number | undefined;
}

/** `AWS::Glue::SchemaVersion`: The `AWS::Glue::SchemaVersion` is an AWS Glue resource type that manages schema versions of schemas in the AWS Glue… */
export interface SchemaVersion {
  /** The schema that includes the schema version. */
  readonly Schema?: SchemaVersion_Schema | undefined;
  /** The schema definition for the schema version. */
  readonly SchemaDefinition?: string | undefined;
  /** Represents the version ID associated with the schema version. */
  readonly VersionId?: string | undefined;
}

/** A wrapper structure to contain schema identity fields. */
export interface SchemaVersion_Schema {
  /** The name of the registry where the schema is stored. */
  readonly RegistryName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the schema. */
  readonly SchemaArn?: string | undefined;
  /** The name of the schema. */
  readonly SchemaName?: string | undefined;
}

/** `AWS::Glue::SchemaVersionMetadata`: The `AWS::Glue::SchemaVersionMetadata` is an AWS Glue resource type that defines the metadata key-value pairs for a… */
export interface SchemaVersionMetadata {
  /** A metadata key in a key-value pair for metadata. */
  readonly Key?: string | undefined;
  /** The version number of the schema. */
  readonly SchemaVersionId?: string | undefined;
  /** A metadata key's corresponding value. */
  readonly Value?: string | undefined;
}

/** `AWS::Glue::SecurityConfiguration`: Creates a new security configuration. */
export interface SecurityConfiguration {
  /** The encryption configuration associated with this security configuration. */
  readonly EncryptionConfiguration?: SecurityConfiguration_EncryptionConfiguration | undefined;
  /** The name of the security configuration. */
  readonly Name?: string | undefined;
}

/** Specifies how Amazon CloudWatch data should be encrypted. */
export interface SecurityConfiguration_CloudWatchEncryption {
  /** The encryption mode to use for CloudWatch data. */
  readonly CloudWatchEncryptionMode?: string | undefined;
  /** The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data. */
  readonly KmsKeyArn?: string | undefined;
}

/** Specifies an encryption configuration. */
export interface SecurityConfiguration_EncryptionConfiguration {
  /** The encryption configuration for Amazon CloudWatch. */
  readonly CloudWatchEncryption?: SecurityConfiguration_CloudWatchEncryption | undefined;
  /** The encryption configuration for job bookmarks. */
  readonly JobBookmarksEncryption?: SecurityConfiguration_JobBookmarksEncryption | undefined;
  /** The encyption configuration for Amazon Simple Storage Service (Amazon S3) data. */
  readonly S3Encryptions?: readonly SecurityConfiguration_S3Encryption[] | undefined;
}

/** Specifies how job bookmark data should be encrypted. */
export interface SecurityConfiguration_JobBookmarksEncryption {
  /** The encryption mode to use for job bookmarks data. */
  readonly JobBookmarksEncryptionMode?: string | undefined;
  /** The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data. */
  readonly KmsKeyArn?: string | undefined;
}

/** Specifies how Amazon Simple Storage Service (Amazon S3) data should be encrypted. */
export interface SecurityConfiguration_S3Encryption {
  /** The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data. */
  readonly KmsKeyArn?: string | undefined;
  /** The encryption mode to use for Amazon S3 data. */
  readonly S3EncryptionMode?: string | undefined;
}

/** `AWS::Glue::Session`: Resource Type definition for AWS::Glue::Session. */
export interface Session {
  /** The SessionCommand that runs the job. */
  readonly Command?: Session_SessionCommand | undefined;
  /** Specifies the connections used by the session. */
  readonly Connections?: Session_ConnectionsList | undefined;
  /** A map array of key-value pairs. */
  readonly DefaultArguments?: { readonly [key: string]: string | undefined } | undefined;
  /** The description of the session. */
  readonly Description?: string | undefined;
  /** The Glue version determines the versions of Apache Spark and Python that Glue supports. */
  readonly GlueVersion?: string | undefined;
  /** The ID of the session. */
  readonly Id?: string | undefined;
  /** The number of minutes when idle before session times out. */
  readonly IdleTimeout?: number | undefined;
  /** The number of Glue data processing units (DPUs) that can be allocated when the job runs. */
  readonly MaxCapacity?: number | undefined;
  /** The number of workers of a defined WorkerType to use for the session. */
  readonly NumberOfWorkers?: number | undefined;
  /** The origin of the request. */
  readonly RequestOrigin?: string | undefined;
  /** The IAM Role ARN. */
  readonly Role?: string | undefined;
  /** The name of the SecurityConfiguration structure to be used with the session. */
  readonly SecurityConfiguration?: string | undefined;
  /** The tags belonging to the session. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The number of minutes before session times out. */
  readonly Timeout?: number | undefined;
  /** The type of predefined worker that is allocated when a session runs. */
  readonly WorkerType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the session. */
  readonly Arn?: string | undefined;
  /** The time and date when the session was created. */
  readonly CreatedOn?: string | undefined;
  /** The code execution progress of the session. */
  readonly Progress?: number | undefined;
  /** The session status. */
  readonly Status?: string | undefined;
}

/** Specifies the connections used by the session. */
export interface Session_ConnectionsList {
  /** A list of connection names used by the session. */
  readonly Connections?: readonly string[] | undefined;
}

/** The SessionCommand that runs the job. */
export interface Session_SessionCommand {
  /** Specifies the name of the SessionCommand. */
  readonly Name?: string | undefined;
  /** Specifies the Python version. */
  readonly PythonVersion?: string | undefined;
}

/** `AWS::Glue::Table`: The `AWS::Glue::Table` resource specifies tabular data in the AWS Glue data catalog. */
export interface Table {
  /** The ID of the Data Catalog in which to create the `Table`. */
  readonly CatalogId?: string | undefined;
  /** The name of the database where the table metadata resides. */
  readonly DatabaseName?: string | undefined;
  readonly Name?: string | undefined;
  /** Specifies an `OpenTableFormatInput` structure when creating an open format table. */
  readonly OpenTableFormatInput?: Table_OpenTableFormatInput | undefined;
  /** A structure used to define a table. */
  readonly TableInput?: Table_TableInput | undefined;
  readonly Id?: string | undefined;
}

/** A column in a `Table`. */
export interface Table_Column {
  /** A free-form text comment. */
  readonly Comment?: string | undefined;
  /** The name of the `Column`. */
  readonly Name?: string | undefined;
  /** The data type of the `Column`. */
  readonly Type?: string | undefined;
}

/** Specifies an input structure that defines an Apache Iceberg metadata table. */
export interface Table_IcebergInput {
  readonly IcebergTableInput?: Table_IcebergTableInput | undefined;
  /** A required metadata operation. */
  readonly MetadataOperation?: Json | undefined;
  /** The table version for the Iceberg table. */
  readonly Version?: string | undefined;
}

export interface Table_IcebergPartitionField {
  readonly FieldId?: number | undefined;
  readonly Name?: string | undefined;
  readonly SourceId?: number | undefined;
  readonly Transform?: string | undefined;
}

export interface Table_IcebergPartitionSpec {
  readonly Fields?: readonly Table_IcebergPartitionField[] | undefined;
  readonly SpecId?: number | undefined;
}

export interface Table_IcebergSchema {
  readonly Fields?: readonly Table_IcebergStructField[] | undefined;
  readonly IdentifierFieldIds?: readonly number[] | undefined;
  readonly SchemaId?: number | undefined;
  readonly Type?: string | undefined;
}

export interface Table_IcebergSortField {
  readonly Direction?: string | undefined;
  readonly NullOrder?: string | undefined;
  readonly SourceId?: number | undefined;
  readonly Transform?: string | undefined;
}

export interface Table_IcebergSortOrder {
  readonly Fields?: readonly Table_IcebergSortField[] | undefined;
  readonly OrderId?: number | undefined;
}

export interface Table_IcebergStructField {
  readonly Doc?: string | undefined;
  readonly Id?: number | undefined;
  readonly Name?: string | undefined;
  readonly Required?: boolean | undefined;
  readonly Type?: string | undefined;
}

export interface Table_IcebergTableInput {
  readonly Location?: string | undefined;
  readonly PartitionSpec?: Table_IcebergPartitionSpec | undefined;
  readonly Properties?: Json | undefined;
  readonly Schema?: Table_IcebergSchema | undefined;
  readonly WriteOrder?: Table_IcebergSortOrder | undefined;
}

/** Specifies an `OpenTableFormatInput` structure when creating an open format table. */
export interface Table_OpenTableFormatInput {
  /** Specifies an `IcebergInput` structure that defines an Apache Iceberg metadata table. */
  readonly IcebergInput?: Table_IcebergInput | undefined;
}

/** Specifies the sort order of a sorted column. */
export interface Table_Order {
  /** The name of the column. */
  readonly Column?: string | undefined;
  /** Indicates that the column is sorted in ascending order ( `== 1` ), or in descending order ( `==0` ). */
  readonly SortOrder?: number | undefined;
}

/** A structure that contains schema identity fields. */
export interface Table_SchemaId {
  /** The name of the schema registry that contains the schema. */
  readonly RegistryName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the schema. */
  readonly SchemaArn?: string | undefined;
  /** The name of the schema. */
  readonly SchemaName?: string | undefined;
}

/** An object that references a schema stored in the AWS Glue Schema Registry. */
export interface Table_SchemaReference {
  /** A structure that contains schema identity fields. */
  readonly SchemaId?: Table_SchemaId | undefined;
  /** The unique ID assigned to a version of the schema. */
  readonly SchemaVersionId?: string | undefined;
  /** The version number of the schema. */
  readonly SchemaVersionNumber?: number | undefined;
}

/** Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader. */
export interface Table_SerdeInfo {
  /** Name of the SerDe. */
  readonly Name?: string | undefined;
  /** These key-value pairs define initialization parameters for the SerDe. */
  readonly Parameters?: Json | undefined;
  /** Usually the class that implements the SerDe. */
  readonly SerializationLibrary?: string | undefined;
}

/** Specifies skewed values in a table. */
export interface Table_SkewedInfo {
  /** A list of names of columns that contain skewed values. */
  readonly SkewedColumnNames?: readonly string[] | undefined;
  /** A mapping of skewed values to the columns that contain them. */
  readonly SkewedColumnValueLocationMaps?: Json | undefined;
  /** A list of values that appear so frequently as to be considered skewed. */
  readonly SkewedColumnValues?: readonly string[] | undefined;
}

/** Describes the physical storage of table data. */
export interface Table_StorageDescriptor {
  /** A list of reducer grouping columns, clustering columns, and bucketing columns in the table. */
  readonly BucketColumns?: readonly string[] | undefined;
  /** A list of the `Columns` in the table. */
  readonly Columns?: readonly Table_Column[] | undefined;
  /** `True` if the data in the table is compressed, or `False` if not. */
  readonly Compressed?: boolean | undefined;
  /** The input format. */
  readonly InputFormat?: string | undefined;
  /** The physical location of the table. */
  readonly Location?: string | undefined;
  /** Must be specified if the table contains any dimension columns. */
  readonly NumberOfBuckets?: number | undefined;
  /** The output format. */
  readonly OutputFormat?: string | undefined;
  /** The user-supplied properties in key-value form. */
  readonly Parameters?: Json | undefined;
  /** An object that references a schema stored in the AWS Glue Schema Registry. */
  readonly SchemaReference?: Table_SchemaReference | undefined;
  /** The serialization/deserialization (SerDe) information. */
  readonly SerdeInfo?: Table_SerdeInfo | undefined;
  /** The information about values that appear frequently in a column (skewed values). */
  readonly SkewedInfo?: Table_SkewedInfo | undefined;
  /** A list specifying the sort order of each bucket in the table. */
  readonly SortColumns?: readonly Table_Order[] | undefined;
  /** `True` if the table data is stored in subdirectories, or `False` if not. */
  readonly StoredAsSubDirectories?: boolean | undefined;
}

/** A structure that describes a target table for resource linking. */
export interface Table_TableIdentifier {
  /** The ID of the Data Catalog in which the table resides. */
  readonly CatalogId?: string | undefined;
  /** The name of the catalog database that contains the target table. */
  readonly DatabaseName?: string | undefined;
  /** The name of the target table. */
  readonly Name?: string | undefined;
  /** The Region of the table. */
  readonly Region?: string | undefined;
}

/** A structure used to define a table. */
export interface Table_TableInput {
  /** A description of the table. */
  readonly Description?: string | undefined;
  /** The table name. */
  readonly Name?: string | undefined;
  /** The table owner. */
  readonly Owner?: string | undefined;
  /** These key-value pairs define properties associated with the table. */
  readonly Parameters?: Json | undefined;
  /** A list of columns by which the table is partitioned. */
  readonly PartitionKeys?: readonly Table_Column[] | undefined;
  /** The retention time for this table. */
  readonly Retention?: number | undefined;
  /** A storage descriptor containing information about the physical storage of this table. */
  readonly StorageDescriptor?: Table_StorageDescriptor | undefined;
  /** The type of this table. */
  readonly TableType?: string | undefined;
  /** A `TableIdentifier` structure that describes a target table for resource linking. */
  readonly TargetTable?: Table_TableIdentifier | undefined;
  readonly ViewDefinition?: Table_ViewDefinition | undefined;
  /** Included for Apache Hive compatibility. */
  readonly ViewExpandedText?: string | undefined;
  /** Included for Apache Hive compatibility. */
  readonly ViewOriginalText?: string | undefined;
}

export interface Table_ViewDefinition {
  readonly Definer?: string | undefined;
  readonly IsProtected?: boolean | undefined;
  readonly Representations?: readonly Table_ViewRepresentation[] | undefined;
  readonly SubObjects?: readonly string[] | undefined;
}

export interface Table_ViewRepresentation {
  readonly Dialect?: string | undefined;
  readonly DialectVersion?: string | undefined;
  readonly ValidationConnection?: string | undefined;
  readonly ViewExpandedText?: string | undefined;
  readonly ViewOriginalText?: string | undefined;
}

/** `AWS::Glue::TableOptimizer`: An AWS Glue resource for enabling table optimizers to improve read performance for open table formats. */
export interface TableOptimizer {
  /** The catalog ID of the table. */
  readonly CatalogId?: string | undefined;
  /** The name of the database. */
  readonly DatabaseName?: string | undefined;
  /** The table name. */
  readonly TableName?: string | undefined;
  /** Specifies configuration details of a table optimizer. */
  readonly TableOptimizerConfiguration?: TableOptimizer_TableOptimizerConfiguration | undefined;
  /** The type of table optimizer. */
  readonly Type?: string | undefined;
}

export interface TableOptimizer_CompactionConfiguration {
  readonly IcebergConfiguration?: TableOptimizer_IcebergCompactionConfiguration | undefined;
}

export interface TableOptimizer_IcebergCompactionConfiguration {
  /** The minimum number of deletes in a data file to make it eligible for compaction. */
  readonly DeleteFileThreshold?: number | undefined;
  /** The minimum number of input files before compaction is triggered. */
  readonly MinInputFiles?: number | undefined;
  /** The compaction strategy to use. */
  readonly Strategy?: string | undefined;
}

/** IcebergConfiguration is a property type within the `AWS::Glue::TableOptimizer` resource in AWS CloudFormation. */
export interface TableOptimizer_IcebergConfiguration {
  /** Specifies a directory in which to look for orphan files (defaults to the table's location). */
  readonly Location?: string | undefined;
  /** The specific number of days you want to keep the orphan files. */
  readonly OrphanFileRetentionPeriodInDays?: number | undefined;
}

export interface TableOptimizer_IcebergRetentionConfiguration {
  readonly CleanExpiredFiles?: boolean | undefined;
  readonly NumberOfSnapshotsToRetain?: number | undefined;
  readonly SnapshotRetentionPeriodInDays?: number | undefined;
}

/** Configuration for removing files that are are not tracked by the Iceberg table metadata, and are older than your… */
export interface TableOptimizer_OrphanFileDeletionConfiguration {
  /** The `IcebergConfiguration` property helps optimize your Iceberg tables in AWS Glue by allowing you to specify… */
  readonly IcebergConfiguration?: TableOptimizer_IcebergConfiguration | undefined;
}

/** The configuration for a snapshot retention optimizer for Apache Iceberg tables. */
export interface TableOptimizer_RetentionConfiguration {
  /** The configuration for an Iceberg snapshot retention optimizer. */
  readonly IcebergConfiguration?: TableOptimizer_IcebergRetentionConfiguration | undefined;
}

/** Specifies configuration details of a table optimizer. */
export interface TableOptimizer_TableOptimizerConfiguration {
  readonly CompactionConfiguration?: TableOptimizer_CompactionConfiguration | undefined;
  /** Whether the table optimization is enabled. */
  readonly Enabled?: boolean | undefined;
  /** `OrphanFileDeletionConfiguration` is a property that can be included within the TableOptimizer resource. */
  readonly OrphanFileDeletionConfiguration?: TableOptimizer_OrphanFileDeletionConfiguration | undefined;
  /** The configuration for a snapshot retention optimizer for Apache Iceberg tables. */
  readonly RetentionConfiguration?: TableOptimizer_RetentionConfiguration | undefined;
  /** A role passed by the caller which gives the service permission to update the resources associated with the optimizer on… */
  readonly RoleArn?: string | undefined;
  /** An object that describes the VPC configuration for a table optimizer. */
  readonly VpcConfiguration?: TableOptimizer_VpcConfiguration | undefined;
}

/** An object that describes the VPC configuration for a table optimizer. */
export interface TableOptimizer_VpcConfiguration {
  /** The name of the AWS Glue connection used for the VPC for the table optimizer. */
  readonly GlueConnectionName?: string | undefined;
}

/** `AWS::Glue::Trigger`: The `AWS::Glue::Trigger` resource specifies triggers that run AWS Glue jobs. */
export interface Trigger {
  /** The actions initiated by this trigger. */
  readonly Actions?: readonly Trigger_Action[] | undefined;
  /** A description of this trigger. */
  readonly Description?: string | undefined;
  /** Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge… */
  readonly EventBatchingCondition?: Trigger_EventBatchingCondition | undefined;
  /** The name of the trigger. */
  readonly Name?: string | undefined;
  /** The predicate of this trigger, which defines when it will fire. */
  readonly Predicate?: Trigger_Predicate | undefined;
  /** A `cron` expression used to specify the schedule. */
  readonly Schedule?: string | undefined;
  /** Set to true to start `SCHEDULED` and `CONDITIONAL` triggers when created. */
  readonly StartOnCreation?: boolean | undefined;
  /** The tags to use with this trigger. */
  readonly Tags?: Json | undefined;
  /** The type of trigger that this is. */
  readonly Type?: string | undefined;
  /** The name of the workflow associated with the trigger. */
  readonly WorkflowName?: string | undefined;
}

/** Defines an action to be initiated by a trigger. */
export interface Trigger_Action {
  /** The job arguments used when this trigger fires. */
  readonly Arguments?: Json | undefined;
  /** The name of the crawler to be used with this action. */
  readonly CrawlerName?: string | undefined;
  /** The name of a job to be executed. */
  readonly JobName?: string | undefined;
  /** Specifies configuration properties of a job run notification. */
  readonly NotificationProperty?: Trigger_NotificationProperty | undefined;
  /** The name of the `SecurityConfiguration` structure to be used with this action. */
  readonly SecurityConfiguration?: string | undefined;
  /** The `JobRun` timeout in minutes. */
  readonly Timeout?: number | undefined;
}

/** Defines a condition under which a trigger fires. */
export interface Trigger_Condition {
  /** The state of the crawler to which this condition applies. */
  readonly CrawlState?: string | undefined;
  /** The name of the crawler to which this condition applies. */
  readonly CrawlerName?: string | undefined;
  /** The name of the job whose `JobRuns` this condition applies to, and on which this trigger waits. */
  readonly JobName?: string | undefined;
  /** A logical operator. */
  readonly LogicalOperator?: string | undefined;
  /** The condition state. */
  readonly State?: string | undefined;
}

/** Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge… */
export interface Trigger_EventBatchingCondition {
  /** Number of events that must be received from Amazon EventBridge before EventBridge event trigger fires. */
  readonly BatchSize?: number | undefined;
  /** Window of time in seconds after which EventBridge event trigger fires. */
  readonly BatchWindow?: number | undefined;
}

/** Specifies configuration properties of a job run notification. */
export interface Trigger_NotificationProperty {
  /** After a job run starts, the number of minutes to wait before sending a job run delay notification */
  readonly NotifyDelayAfter?: number | undefined;
}

/** Defines the predicate of the trigger, which determines when it fires. */
export interface Trigger_Predicate {
  /** A list of the conditions that determine when the trigger will fire. */
  readonly Conditions?: readonly Trigger_Condition[] | undefined;
  /** An optional field if only one condition is listed. */
  readonly Logical?: string | undefined;
}

/** `AWS::Glue::UsageProfile`: Creates an AWS Glue usage profile. */
export interface UsageProfile {
  readonly Configuration?: UsageProfile_ProfileConfiguration | undefined;
  /** A description of the usage profile. */
  readonly Description?: string | undefined;
  /** The name of the usage profile. */
  readonly Name?: string | undefined;
  /** The tags to be applied to this UsageProfiles. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The date and time when the usage profile was created. */
  readonly CreatedOn?: string | undefined;
}

/** Specifies the values that an admin sets for each job or session parameter configured in a AWS Glue usage profile. */
export interface UsageProfile_ConfigurationObject {
  /** A list of allowed values for the parameter. */
  readonly AllowedValues?: readonly string[] | undefined;
  /** A default value for the parameter. */
  readonly DefaultValue?: string | undefined;
  /** A maximum allowed value for the parameter. */
  readonly MaxValue?: string | undefined;
  /** A minimum allowed value for the parameter. */
  readonly MinValue?: string | undefined;
}

/** Specifies the job and session values that an admin configures in an AWS Glue usage profile. */
export interface UsageProfile_ProfileConfiguration {
  /** A key-value map of configuration parameters for AWS Glue jobs. */
  readonly JobConfiguration?: { readonly [key: string]: UsageProfile_ConfigurationObject | undefined } | undefined;
  /** A key-value map of configuration parameters for AWS Glue sessions. */
  readonly SessionConfiguration?: { readonly [key: string]: UsageProfile_ConfigurationObject | undefined } | undefined;
}

/** `AWS::Glue::UserDefinedFunction`: Represents a user-defined function (UDF) definition in the AWS Glue Data Catalog. */
export interface UserDefinedFunction {
  /** The Java class that contains the function code. */
  readonly ClassName?: string | undefined;
  /** The name of the catalog database in which the function is located. */
  readonly DatabaseName?: string | undefined;
  /** The name of the function. */
  readonly FunctionName?: string | undefined;
  /** The type of the function. */
  readonly FunctionType?: string | undefined;
  /** The owner of the function. */
  readonly OwnerName?: string | undefined;
  /** The owner type. */
  readonly OwnerType?: string | undefined;
  /** The resource URIs for the function. */
  readonly ResourceUris?: readonly UserDefinedFunction_ResourceUri[] | undefined;
  /** The Amazon Resource Name (ARN) of the user-defined function. */
  readonly Arn?: string | undefined;
}

/** The URIs for function resources. */
export interface UserDefinedFunction_ResourceUri {
  /** The type of the resource. */
  readonly ResourceType?: string | undefined;
  /** The URI for accessing the resource. */
  readonly Uri?: string | undefined;
}

/** `AWS::Glue::Workflow`: The `AWS::Glue::Workflow` is an AWS Glue resource type that manages AWS Glue workflows. */
export interface Workflow {
  /** A collection of properties to be used as part of each execution of the workflow */
  readonly DefaultRunProperties?: Json | undefined;
  /** A description of the workflow */
  readonly Description?: string | undefined;
  /** You can use this parameter to prevent unwanted multiple updates to data, to control costs, or in some cases, to prevent… */
  readonly MaxConcurrentRuns?: number | undefined;
  /** The name of the workflow representing the flow */
  readonly Name?: string | undefined;
  /** The tags to use with this workflow. */
  readonly Tags?: Json | undefined;
}

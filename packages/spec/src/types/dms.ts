// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::DMS::Certificate`: The `AWS::DMS::Certificate` resource creates an Secure Sockets Layer (SSL) certificate that encrypts connections… */
export interface Certificate {
  /** A customer-assigned name for the certificate. */
  readonly CertificateIdentifier?: string | undefined;
  /** The contents of a `.pem` file, which contains an X.509 certificate. */
  readonly CertificatePem?: string | undefined;
  /** The location of an imported Oracle Wallet certificate for use with SSL. */
  readonly CertificateWallet?: string | undefined;
  /** The certificate Arn */
  readonly CertificateArn?: string | undefined;
}

/** `AWS::DMS::DataMigration`: This object provides information about a AWS DMS data migration. */
export interface DataMigration {
  /** The property describes an ARN of the data migration. */
  readonly DataMigrationIdentifier?: string | undefined;
  /** The user-friendly name for the data migration. */
  readonly DataMigrationName?: string | undefined;
  /** Specifies CloudWatch settings and selection rules for the data migration. */
  readonly DataMigrationSettings?: DataMigration_DataMigrationSettings | undefined;
  /** Specifies whether the data migration is full-load only, change data capture (CDC) only, or full-load and CDC. */
  readonly DataMigrationType?: string | undefined;
  /** The property describes an identifier for the migration project. */
  readonly MigrationProjectIdentifier?: string | undefined;
  /** The IAM role that the data migration uses to access AWS resources. */
  readonly ServiceAccessRoleArn?: string | undefined;
  /** Specifies information about the data migration's source data provider. */
  readonly SourceDataSettings?: readonly DataMigration_SourceDataSettings[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) that identifies this replication. */
  readonly DataMigrationArn?: string | undefined;
  /** The UTC time when DMS created the data migration. */
  readonly DataMigrationCreateTime?: string | undefined;
}

/** Options for configuring a data migration, including whether to enable CloudWatch logs, and the selection rules to use… */
export interface DataMigration_DataMigrationSettings {
  /** Whether to enable CloudWatch logging for the data migration. */
  readonly CloudwatchLogsEnabled?: boolean | undefined;
  /** The number of parallel jobs that trigger parallel threads to unload the tables from the source, and then load them to… */
  readonly NumberOfJobs?: number | undefined;
  /** A JSON-formatted string that defines what objects to include and exclude from the migration. */
  readonly SelectionRules?: string | undefined;
}

export interface DataMigration_SourceDataSettings {
  /** The property is a point in the database engine's log that defines a time where you can begin CDC. */
  readonly CDCStartPosition?: string | undefined;
  /** The property indicates the start time for a change data capture (CDC) operation. */
  readonly CDCStartTime?: string | undefined;
  /** The property indicates the stop time for a change data capture (CDC) operation. */
  readonly CDCStopTime?: string | undefined;
  /** The property sets the name of a previously created logical replication slot for a change data capture (CDC) load of the… */
  readonly SlotName?: string | undefined;
}

/** `AWS::DMS::DataProvider`: Provides information that defines a data provider. */
export interface DataProvider {
  /** The identifier of the data provider. */
  readonly DataProviderIdentifier?: string | undefined;
  /** The name of the data provider. */
  readonly DataProviderName?: string | undefined;
  /** A description of the data provider. */
  readonly Description?: string | undefined;
  /** The type of database engine for the data provider. */
  readonly Engine?: string | undefined;
  /** The property describes the exact settings which can be modified */
  readonly ExactSettings?: boolean | undefined;
  /** The settings in JSON format for a data provider. */
  readonly Settings?: DataProvider_Settings | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) string that uniquely identifies the data provider. */
  readonly DataProviderArn?: string | undefined;
  /** The time the data provider was created. */
  readonly DataProviderCreationTime?: string | undefined;
}

/** Provides information that defines a DocumentDB endpoint. */
export interface DataProvider_DocDbSettings {
  readonly CertificateArn?: string | undefined;
  /** The database name on the DocumentDB source endpoint. */
  readonly DatabaseName?: string | undefined;
  /** The port value for the DocumentDB source endpoint. */
  readonly Port?: number | undefined;
  /** The name of the server on the DocumentDB source endpoint. */
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** IbmDb2LuwSettings property identifier. */
export interface DataProvider_IbmDb2LuwSettings {
  readonly CertificateArn?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Port?: number | undefined;
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** IbmDb2zOsSettings property identifier. */
export interface DataProvider_IbmDb2zOsSettings {
  readonly CertificateArn?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Port?: number | undefined;
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** MariaDbSettings property identifier. */
export interface DataProvider_MariaDbSettings {
  readonly CertificateArn?: string | undefined;
  readonly Port?: number | undefined;
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** Provides information that defines a Microsoft SQL Server endpoint. */
export interface DataProvider_MicrosoftSqlServerSettings {
  readonly CertificateArn?: string | undefined;
  /** Database name for the endpoint. */
  readonly DatabaseName?: string | undefined;
  /** Endpoint TCP port. */
  readonly Port?: number | undefined;
  /** Fully qualified domain name of the endpoint. */
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** Provides information that defines a MongoDB endpoint. */
export interface DataProvider_MongoDbSettings {
  /** The authentication mechanism you use to access the MongoDB source endpoint. */
  readonly AuthMechanism?: string | undefined;
  /** The MongoDB database name. */
  readonly AuthSource?: string | undefined;
  /** The authentication type you use to access the MongoDB source endpoint. */
  readonly AuthType?: string | undefined;
  readonly CertificateArn?: string | undefined;
  /** The database name on the MongoDB source endpoint. */
  readonly DatabaseName?: string | undefined;
  /** The port value for the MongoDB source endpoint. */
  readonly Port?: number | undefined;
  /** The name of the server on the MongoDB source endpoint. */
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** Provides information that defines a MySQL endpoint. */
export interface DataProvider_MySqlSettings {
  readonly CertificateArn?: string | undefined;
  /** Endpoint TCP port. */
  readonly Port?: number | undefined;
  /** The host name of the endpoint database. */
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** Provides information that defines an Oracle endpoint. */
export interface DataProvider_OracleSettings {
  /** For an Oracle source endpoint, your ASM server address. */
  readonly AsmServer?: string | undefined;
  readonly CertificateArn?: string | undefined;
  /** Database name for the endpoint. */
  readonly DatabaseName?: string | undefined;
  /** Endpoint TCP port. */
  readonly Port?: number | undefined;
  /** Required only if your Oracle endpoint uses Automatic Storage Management (ASM). */
  readonly SecretsManagerOracleAsmAccessRoleArn?: string | undefined;
  /** Required only if your Oracle endpoint uses Automatic Storage Management (ASM). */
  readonly SecretsManagerOracleAsmSecretId?: string | undefined;
  readonly SecretsManagerSecurityDbEncryptionAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecurityDbEncryptionSecretId?: string | undefined;
  /** Fully qualified domain name of the endpoint. */
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** Provides information that defines a PostgreSQL endpoint. */
export interface DataProvider_PostgreSqlSettings {
  readonly CertificateArn?: string | undefined;
  /** Database name for the endpoint. */
  readonly DatabaseName?: string | undefined;
  /** Endpoint TCP port. */
  readonly Port?: number | undefined;
  /** The host name of the endpoint database. */
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** Provides information that defines an Amazon Redshift endpoint. */
export interface DataProvider_RedshiftSettings {
  /** The name of the Amazon Redshift data warehouse (service) that you are working with. */
  readonly DatabaseName?: string | undefined;
  /** The port number for Amazon Redshift. */
  readonly Port?: number | undefined;
  /** The name of the Amazon Redshift cluster you are using. */
  readonly ServerName?: string | undefined;
}

/** The property identifies the exact type of settings for the data provider. */
export interface DataProvider_Settings {
  /** DocDbSettings property identifier. */
  readonly DocDbSettings?: DataProvider_DocDbSettings | undefined;
  /** IbmDb2LuwSettings property identifier. */
  readonly IbmDb2LuwSettings?: DataProvider_IbmDb2LuwSettings | undefined;
  /** IbmDb2zOsSettings property identifier. */
  readonly IbmDb2zOsSettings?: DataProvider_IbmDb2zOsSettings | undefined;
  /** MariaDbSettings property identifier. */
  readonly MariaDbSettings?: DataProvider_MariaDbSettings | undefined;
  /** MicrosoftSqlServerSettings property identifier. */
  readonly MicrosoftSqlServerSettings?: DataProvider_MicrosoftSqlServerSettings | undefined;
  /** MongoDbSettings property identifier. */
  readonly MongoDbSettings?: DataProvider_MongoDbSettings | undefined;
  /** MySqlSettings property identifier. */
  readonly MySqlSettings?: DataProvider_MySqlSettings | undefined;
  /** OracleSettings property identifier. */
  readonly OracleSettings?: DataProvider_OracleSettings | undefined;
  /** PostgreSqlSettings property identifier. */
  readonly PostgreSqlSettings?: DataProvider_PostgreSqlSettings | undefined;
  /** RedshiftSettings property identifier. */
  readonly RedshiftSettings?: DataProvider_RedshiftSettings | undefined;
  /** SybaseAseSettings property identifier. */
  readonly SybaseAseSettings?: DataProvider_SybaseAseSettings | undefined;
}

/** SybaseAseSettings property identifier. */
export interface DataProvider_SybaseAseSettings {
  readonly CertificateArn?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly EncryptPassword?: boolean | undefined;
  readonly Port?: number | undefined;
  readonly ServerName?: string | undefined;
  readonly SslMode?: string | undefined;
}

/** `AWS::DMS::Endpoint`: The `AWS::DMS::Endpoint` resource specifies an AWS DMS endpoint. */
export interface Endpoint {
  /** The Amazon Resource Name (ARN) for the certificate. */
  readonly CertificateArn?: string | undefined;
  /** The name of the endpoint database. */
  readonly DatabaseName?: string | undefined;
  /** Settings in JSON format for the source and target DocumentDB endpoint. */
  readonly DocDbSettings?: Endpoint_DocDbSettings | undefined;
  /** Settings in JSON format for the target Amazon DynamoDB endpoint. */
  readonly DynamoDbSettings?: Endpoint_DynamoDbSettings | undefined;
  /** Settings in JSON format for the target OpenSearch endpoint. */
  readonly ElasticsearchSettings?: Endpoint_ElasticsearchSettings | undefined;
  /** The database endpoint identifier. */
  readonly EndpointIdentifier?: string | undefined;
  /** The type of endpoint. */
  readonly EndpointType?: string | undefined;
  /** The type of engine for the endpoint, depending on the `EndpointType` value. */
  readonly EngineName?: string | undefined;
  /** Additional attributes associated with the connection. */
  readonly ExtraConnectionAttributes?: string | undefined;
  /** Settings in JSON format for the source GCP MySQL endpoint. */
  readonly GcpMySQLSettings?: Endpoint_GcpMySQLSettings | undefined;
  /** Settings in JSON format for the source IBM Db2 LUW endpoint. */
  readonly IbmDb2Settings?: Endpoint_IbmDb2Settings | undefined;
  /** Settings in JSON format for the target Apache Kafka endpoint. */
  readonly KafkaSettings?: Endpoint_KafkaSettings | undefined;
  /** Settings in JSON format for the target endpoint for Amazon Kinesis Data Streams. */
  readonly KinesisSettings?: Endpoint_KinesisSettings | undefined;
  /** An AWS key identifier that is used to encrypt the connection parameters for the endpoint. */
  readonly KmsKeyId?: string | undefined;
  /** Settings in JSON format for the source and target Microsoft SQL Server endpoint. */
  readonly MicrosoftSqlServerSettings?: Endpoint_MicrosoftSqlServerSettings | undefined;
  /** Settings in JSON format for the source MongoDB endpoint. */
  readonly MongoDbSettings?: Endpoint_MongoDbSettings | undefined;
  /** Settings in JSON format for the source and target MySQL endpoint. */
  readonly MySqlSettings?: Endpoint_MySqlSettings | undefined;
  /** Settings in JSON format for the target Amazon Neptune endpoint. */
  readonly NeptuneSettings?: Endpoint_NeptuneSettings | undefined;
  /** Settings in JSON format for the source and target Oracle endpoint. */
  readonly OracleSettings?: Endpoint_OracleSettings | undefined;
  /** The password to be used to log in to the endpoint database. */
  readonly Password?: string | undefined;
  /** The port used by the endpoint database. */
  readonly Port?: number | undefined;
  /** Settings in JSON format for the source and target PostgreSQL endpoint. */
  readonly PostgreSqlSettings?: Endpoint_PostgreSqlSettings | undefined;
  /** Settings in JSON format for the target Redis endpoint. */
  readonly RedisSettings?: Endpoint_RedisSettings | undefined;
  /** Settings in JSON format for the Amazon Redshift endpoint. */
  readonly RedshiftSettings?: Endpoint_RedshiftSettings | undefined;
  /** A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the… */
  readonly ResourceIdentifier?: string | undefined;
  /** Settings in JSON format for the source and target Amazon S3 endpoint. */
  readonly S3Settings?: Endpoint_S3Settings | undefined;
  /** The name of the server where the endpoint database resides. */
  readonly ServerName?: string | undefined;
  /** The Secure Sockets Layer (SSL) mode to use for the SSL connection. */
  readonly SslMode?: string | undefined;
  /** Settings in JSON format for the source and target SAP ASE endpoint. */
  readonly SybaseSettings?: Endpoint_SybaseSettings | undefined;
  /** One or more tags to be assigned to the endpoint. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The user name to be used to log in to the endpoint database. */
  readonly Username?: string | undefined;
  /** The endpoint ARN. */
  readonly EndpointArn?: string | undefined;
  /** A value that can be used for cross-account validation. */
  readonly ExternalId?: string | undefined;
}

/** Provides information that defines a DocumentDB endpoint. */
export interface Endpoint_DocDbSettings {
  /** Indicates the number of documents to preview to determine the document organization. */
  readonly DocsToInvestigate?: number | undefined;
  /** Specifies the document ID. */
  readonly ExtractDocId?: boolean | undefined;
  /** Specifies either document or table mode. */
  readonly NestingLevel?: string | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the DocumentDB endpoint… */
  readonly SecretsManagerSecretId?: string | undefined;
}

/** Provides information, including the Amazon Resource Name (ARN) of the IAM role used to define an Amazon DynamoDB target… */
export interface Endpoint_DynamoDbSettings {
  /** The Amazon Resource Name (ARN) used by the service to access the IAM role. */
  readonly ServiceAccessRoleArn?: string | undefined;
}

/** Provides information that defines an OpenSearch endpoint. */
export interface Endpoint_ElasticsearchSettings {
  /** The endpoint for the OpenSearch cluster. */
  readonly EndpointUri?: string | undefined;
  /** The maximum number of seconds for which DMS retries failed API requests to the OpenSearch cluster. */
  readonly ErrorRetryDuration?: number | undefined;
  /** The maximum percentage of records that can fail to be written before a full load operation stops. */
  readonly FullLoadErrorPercentage?: number | undefined;
  /** The Amazon Resource Name (ARN) used by the service to access the IAM role. */
  readonly ServiceAccessRoleArn?: string | undefined;
}

/** Provides information that defines a GCP MySQL endpoint. */
export interface Endpoint_GcpMySQLSettings {
  /** Specifies a script to run immediately after AWS DMS connects to the endpoint. */
  readonly AfterConnectScript?: string | undefined;
  /** Adjusts the behavior of AWS DMS when migrating from an SQL Server source database that is hosted as part of an Always… */
  readonly CleanSourceMetadataOnMismatch?: boolean | undefined;
  /** Database name for the endpoint. */
  readonly DatabaseName?: string | undefined;
  /** Specifies how often to check the binary log for new changes/events when the database is idle. */
  readonly EventsPollInterval?: number | undefined;
  /** Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database. */
  readonly MaxFileSize?: number | undefined;
  /** Improves performance when loading data into the MySQL-compatible target database. */
  readonly ParallelLoadThreads?: number | undefined;
  /** Endpoint connection password. */
  readonly Password?: string | undefined;
  /** The port used by the endpoint database. */
  readonly Port?: number | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint connection… */
  readonly SecretsManagerSecretId?: string | undefined;
  /** The MySQL host name. */
  readonly ServerName?: string | undefined;
  /** Specifies the time zone for the source MySQL database. */
  readonly ServerTimezone?: string | undefined;
  /** Endpoint connection user name. */
  readonly Username?: string | undefined;
}

/** Provides information that defines an IBMDB2 endpoint. */
export interface Endpoint_IbmDb2Settings {
  /** For ongoing replication (CDC), use CurrentLSN to specify a log sequence number (LSN) where you want the replication to… */
  readonly CurrentLsn?: string | undefined;
  /** If true, AWS DMS saves any .csv files to the Db2 LUW target that were used to replicate data. */
  readonly KeepCsvFiles?: boolean | undefined;
  /** The amount of time (in milliseconds) before AWS DMS times out operations performed by DMS on the Db2 target. */
  readonly LoadTimeout?: number | undefined;
  /** Specifies the maximum size (in KB) of .csv files used to transfer data to Db2 LUW. */
  readonly MaxFileSize?: number | undefined;
  /** Maximum number of bytes per read, as a NUMBER value. */
  readonly MaxKBytesPerRead?: number | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the IBMDB2 endpoint connection… */
  readonly SecretsManagerSecretId?: string | undefined;
  /** Enables ongoing replication (CDC) as a BOOLEAN value. */
  readonly SetDataCaptureChanges?: boolean | undefined;
  /** The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk on the DMS… */
  readonly WriteBufferSize?: number | undefined;
}

/** Provides information that describes an Apache Kafka endpoint. */
export interface Endpoint_KafkaSettings {
  /** A comma-separated list of one or more broker locations in your Kafka cluster that host your Kafka instance. */
  readonly Broker?: string | undefined;
  /** Shows detailed control information for table definition, column definition, and table and column changes in the Kafka… */
  readonly IncludeControlDetails?: boolean | undefined;
  /** Include NULL and empty columns for records migrated to the endpoint. */
  readonly IncludeNullAndEmpty?: boolean | undefined;
  /** Shows the partition value within the Kafka message output unless the partition type is `schema-table-type`. */
  readonly IncludePartitionValue?: boolean | undefined;
  /** Includes any data definition language (DDL) operations that change the table in the control data, such as… */
  readonly IncludeTableAlterOperations?: boolean | undefined;
  /** Provides detailed transaction information from the source database. */
  readonly IncludeTransactionDetails?: boolean | undefined;
  /** The output format for the records created on the endpoint. */
  readonly MessageFormat?: string | undefined;
  /** The maximum size in bytes for records created on the endpoint The default is 1,000,000. */
  readonly MessageMaxBytes?: number | undefined;
  /** Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format. */
  readonly NoHexPrefix?: boolean | undefined;
  /** Prefixes schema and table names to partition values, when the partition type is `primary-key-type`. */
  readonly PartitionIncludeSchemaTable?: boolean | undefined;
  /** The secure password that you created when you first set up your Amazon MSK cluster to validate a client identity and… */
  readonly SaslPassword?: string | undefined;
  /** The secure user name you created when you first set up your Amazon MSK cluster to validate a client identity and make… */
  readonly SaslUserName?: string | undefined;
  /** Set secure connection to a Kafka target endpoint using Transport Layer Security (TLS). */
  readonly SecurityProtocol?: string | undefined;
  /** The Amazon Resource Name (ARN) for the private certificate authority (CA) cert that AWS DMS uses to securely connect to… */
  readonly SslCaCertificateArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the client certificate used to securely connect to a Kafka target endpoint. */
  readonly SslClientCertificateArn?: string | undefined;
  /** The Amazon Resource Name (ARN) for the client private key used to securely connect to a Kafka target endpoint. */
  readonly SslClientKeyArn?: string | undefined;
  /** The password for the client private key used to securely connect to a Kafka target endpoint. */
  readonly SslClientKeyPassword?: string | undefined;
  /** The topic to which you migrate the data. */
  readonly Topic?: string | undefined;
}

/** Provides information that describes an Amazon Kinesis Data Stream endpoint. */
export interface Endpoint_KinesisSettings {
  /** Shows detailed control information for table definition, column definition, and table and column changes in the Kinesis… */
  readonly IncludeControlDetails?: boolean | undefined;
  /** Include NULL and empty columns for records migrated to the endpoint. */
  readonly IncludeNullAndEmpty?: boolean | undefined;
  /** Shows the partition value within the Kinesis message output, unless the partition type is `schema-table-type`. */
  readonly IncludePartitionValue?: boolean | undefined;
  /** Includes any data definition language (DDL) operations that change the table in the control data, such as… */
  readonly IncludeTableAlterOperations?: boolean | undefined;
  /** Provides detailed transaction information from the source database. */
  readonly IncludeTransactionDetails?: boolean | undefined;
  /** The output format for the records created on the endpoint. */
  readonly MessageFormat?: string | undefined;
  /** Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format. */
  readonly NoHexPrefix?: boolean | undefined;
  /** Prefixes schema and table names to partition values, when the partition type is `primary-key-type`. */
  readonly PartitionIncludeSchemaTable?: boolean | undefined;
  /** The Amazon Resource Name (ARN) for the IAM role that AWS DMS uses to write to the Kinesis data stream. */
  readonly ServiceAccessRoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) for the Amazon Kinesis Data Streams endpoint. */
  readonly StreamArn?: string | undefined;
}

/** Provides information that defines a Microsoft SQL Server endpoint. */
export interface Endpoint_MicrosoftSqlServerSettings {
  /** The maximum size of the packets (in bytes) used to transfer data using BCP. */
  readonly BcpPacketSize?: number | undefined;
  /** Specifies a file group for the AWS DMS internal tables. */
  readonly ControlTablesFileGroup?: string | undefined;
  /** Database name for the endpoint. */
  readonly DatabaseName?: string | undefined;
  /** Forces LOB lookup on inline LOB. */
  readonly ForceLobLookup?: boolean | undefined;
  /** Endpoint connection password. */
  readonly Password?: string | undefined;
  /** Endpoint TCP port. */
  readonly Port?: number | undefined;
  /** Cleans and recreates table metadata information on the replication instance when a mismatch occurs. */
  readonly QuerySingleAlwaysOnNode?: boolean | undefined;
  /** When this attribute is set to `Y`, AWS DMS only reads changes from transaction log backups and doesn't read from the… */
  readonly ReadBackupOnly?: boolean | undefined;
  /** Use this attribute to minimize the need to access the backup log and enable AWS DMS to prevent truncation using one of… */
  readonly SafeguardPolicy?: string | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MicrosoftSQLServer endpoint… */
  readonly SecretsManagerSecretId?: string | undefined;
  /** Fully qualified domain name of the endpoint. */
  readonly ServerName?: string | undefined;
  /** Indicates the mode used to fetch CDC data. */
  readonly TlogAccessMode?: string | undefined;
  /** Use the `TrimSpaceInChar` source endpoint setting to right-trim data on CHAR and NCHAR data types during migration. */
  readonly TrimSpaceInChar?: boolean | undefined;
  /** Use this to attribute to transfer data for full-load operations using BCP. */
  readonly UseBcpFullLoad?: boolean | undefined;
  /** When this attribute is set to `Y`, DMS processes third-party transaction log backups if they are created in native… */
  readonly UseThirdPartyBackupDevice?: boolean | undefined;
  /** Endpoint connection user name. */
  readonly Username?: string | undefined;
}

/** Provides information that defines a MongoDB endpoint. */
export interface Endpoint_MongoDbSettings {
  /** The authentication mechanism you use to access the MongoDB source endpoint. */
  readonly AuthMechanism?: string | undefined;
  /** The MongoDB database name. */
  readonly AuthSource?: string | undefined;
  /** The authentication type you use to access the MongoDB source endpoint. */
  readonly AuthType?: string | undefined;
  /** The database name on the MongoDB source endpoint. */
  readonly DatabaseName?: string | undefined;
  /** Indicates the number of documents to preview to determine the document organization. */
  readonly DocsToInvestigate?: string | undefined;
  /** Specifies the document ID. */
  readonly ExtractDocId?: string | undefined;
  /** Specifies either document or table mode. */
  readonly NestingLevel?: string | undefined;
  /** The password for the user account you use to access the MongoDB source endpoint. */
  readonly Password?: string | undefined;
  /** The port value for the MongoDB source endpoint. */
  readonly Port?: number | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MongoDB endpoint connection… */
  readonly SecretsManagerSecretId?: string | undefined;
  /** The name of the server on the MongoDB source endpoint. */
  readonly ServerName?: string | undefined;
  /** The user name you use to access the MongoDB source endpoint. */
  readonly Username?: string | undefined;
}

/** Provides information that defines a MySQL endpoint. */
export interface Endpoint_MySqlSettings {
  /** Specifies a script to run immediately after AWS DMS connects to the endpoint. */
  readonly AfterConnectScript?: string | undefined;
  /** Cleans and recreates table metadata information on the replication instance when a mismatch occurs. */
  readonly CleanSourceMetadataOnMismatch?: boolean | undefined;
  /** Specifies how often to check the binary log for new changes/events when the database is idle. */
  readonly EventsPollInterval?: number | undefined;
  /** Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database. */
  readonly MaxFileSize?: number | undefined;
  /** Improves performance when loading data into the MySQL-compatible target database. */
  readonly ParallelLoadThreads?: number | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint connection… */
  readonly SecretsManagerSecretId?: string | undefined;
  /** Specifies the time zone for the source MySQL database. */
  readonly ServerTimezone?: string | undefined;
  /** Specifies where to migrate source tables on the target, either to a single database or multiple databases. */
  readonly TargetDbType?: string | undefined;
}

/** Provides information that defines an Amazon Neptune endpoint. */
export interface Endpoint_NeptuneSettings {
  /** The number of milliseconds for AWS DMS to wait to retry a bulk-load of migrated graph data to the Neptune target… */
  readonly ErrorRetryDuration?: number | undefined;
  /** If you want IAM authorization enabled for this endpoint, set this parameter to `true`. */
  readonly IamAuthEnabled?: boolean | undefined;
  /** The maximum size in kilobytes of migrated graph data stored in a .csv file before AWS DMS bulk-loads the data to the… */
  readonly MaxFileSize?: number | undefined;
  /** The number of times for AWS DMS to retry a bulk load of migrated graph data to the Neptune target database before… */
  readonly MaxRetryCount?: number | undefined;
  /** A folder path where you want AWS DMS to store migrated graph data in the S3 bucket specified by `S3BucketName` */
  readonly S3BucketFolder?: string | undefined;
  /** The name of the Amazon S3 bucket where AWS DMS can temporarily store migrated graph data in .csv files before… */
  readonly S3BucketName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service role that you created for the Neptune target endpoint. */
  readonly ServiceAccessRoleArn?: string | undefined;
}

/** Provides information that defines an Oracle endpoint. */
export interface Endpoint_OracleSettings {
  /** Set this attribute to `false` in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as… */
  readonly AccessAlternateDirectly?: boolean | undefined;
  /** Set this attribute to set up table-level supplemental logging for the Oracle database. */
  readonly AddSupplementalLogging?: boolean | undefined;
  /** Set this attribute with `ArchivedLogDestId` in a primary/ standby setup. */
  readonly AdditionalArchivedLogDestId?: number | undefined;
  /** Set this attribute to `true` to enable replication of Oracle tables containing columns that are nested tables or… */
  readonly AllowSelectNestedTables?: boolean | undefined;
  /** Specifies the ID of the destination for the archived redo logs. */
  readonly ArchivedLogDestId?: number | undefined;
  /** When this field is set to `True`, AWS DMS only accesses the archived redo logs. */
  readonly ArchivedLogsOnly?: boolean | undefined;
  /** For an Oracle source endpoint, your Oracle Automatic Storage Management (ASM) password. */
  readonly AsmPassword?: string | undefined;
  /** For an Oracle source endpoint, your ASM server address. */
  readonly AsmServer?: string | undefined;
  /** For an Oracle source endpoint, your ASM user name. */
  readonly AsmUser?: string | undefined;
  /** Specifies whether the length of a character column is in bytes or in characters. */
  readonly CharLengthSemantics?: string | undefined;
  /** When set to `true`, this attribute helps to increase the commit rate on the Oracle target database by writing directly… */
  readonly DirectPathNoLog?: boolean | undefined;
  /** When set to `true`, this attribute specifies a parallel load when `useDirectPathFullLoad` is set to `Y`. */
  readonly DirectPathParallelLoad?: boolean | undefined;
  /** Set this attribute to enable homogenous tablespace replication and create existing tables or indexes under the same… */
  readonly EnableHomogenousTablespace?: boolean | undefined;
  /** Specifies the IDs of one more destinations for one or more archived redo logs. */
  readonly ExtraArchivedLogDestIds?: readonly number[] | undefined;
  /** When set to `true`, this attribute causes a task to fail if the actual size of an LOB column is greater than the… */
  readonly FailTasksOnLobTruncation?: boolean | undefined;
  /** Specifies the number scale. */
  readonly NumberDatatypeScale?: number | undefined;
  /** Set this string attribute to the required value in order to use the Binary Reader to capture change data for an Amazon… */
  readonly OraclePathPrefix?: string | undefined;
  /** Set this attribute to change the number of threads that DMS configures to perform a change data capture (CDC) load… */
  readonly ParallelAsmReadThreads?: number | undefined;
  /** Set this attribute to change the number of read-ahead blocks that DMS configures to perform a change data capture (CDC)… */
  readonly ReadAheadBlocks?: number | undefined;
  /** When set to `true`, this attribute supports tablespace replication. */
  readonly ReadTableSpaceName?: boolean | undefined;
  /** Set this attribute to true in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the… */
  readonly ReplacePathPrefix?: boolean | undefined;
  /** Specifies the number of seconds that the system waits before resending a query. */
  readonly RetryInterval?: number | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** Required only if your Oracle endpoint uses Advanced Storage Manager (ASM). */
  readonly SecretsManagerOracleAsmAccessRoleArn?: string | undefined;
  /** Required only if your Oracle endpoint uses Advanced Storage Manager (ASM). */
  readonly SecretsManagerOracleAsmSecretId?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Oracle endpoint connection… */
  readonly SecretsManagerSecretId?: string | undefined;
  /** For an Oracle source endpoint, the transparent data encryption (TDE) password required by AWM DMS to access Oracle redo… */
  readonly SecurityDbEncryption?: string | undefined;
  /** For an Oracle source endpoint, the name of a key used for the transparent data encryption (TDE) of the columns and… */
  readonly SecurityDbEncryptionName?: string | undefined;
  /** Use this attribute to convert `SDO_GEOMETRY` to `GEOJSON` format. */
  readonly SpatialDataOptionToGeoJsonFunctionName?: string | undefined;
  /** Use this attribute to specify a time in minutes for the delay in standby sync. */
  readonly StandbyDelayTime?: number | undefined;
  /** Set this attribute to `true` in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as… */
  readonly UseAlternateFolderForOnline?: boolean | undefined;
  /** Set this attribute to True to capture change data using the Binary Reader utility. */
  readonly UseBFile?: boolean | undefined;
  /** Set this attribute to True to have AWS DMS use a direct path full load. */
  readonly UseDirectPathFullLoad?: boolean | undefined;
  /** Set this attribute to True to capture change data using the Oracle LogMiner utility (the default). */
  readonly UseLogminerReader?: boolean | undefined;
  /** Set this string attribute to the required value in order to use the Binary Reader to capture change data for an Amazon… */
  readonly UsePathPrefix?: string | undefined;
}

/** Provides information that defines a PostgreSQL endpoint. */
export interface Endpoint_PostgreSqlSettings {
  /** For use with change data capture (CDC) only, this attribute has AWS DMS bypass foreign keys and user triggers to reduce… */
  readonly AfterConnectScript?: string | undefined;
  /** The Babelfish for Aurora PostgreSQL database name for the endpoint. */
  readonly BabelfishDatabaseName?: string | undefined;
  /** To capture DDL events, AWS DMS creates various artifacts in the PostgreSQL database when the task starts. */
  readonly CaptureDdls?: boolean | undefined;
  /** Specifies the default behavior of the replication's handling of PostgreSQL- compatible endpoints that require some… */
  readonly DatabaseMode?: string | undefined;
  /** The schema in which the operational DDL database artifacts are created. */
  readonly DdlArtifactsSchema?: string | undefined;
  /** Sets the client statement timeout for the PostgreSQL instance, in seconds. */
  readonly ExecuteTimeout?: number | undefined;
  /** When set to `true`, this value causes a task to fail if the actual size of a LOB column is greater than the specified… */
  readonly FailTasksOnLobTruncation?: boolean | undefined;
  /** The write-ahead log (WAL) heartbeat feature mimics a dummy transaction. */
  readonly HeartbeatEnable?: boolean | undefined;
  /** Sets the WAL heartbeat frequency (in minutes). */
  readonly HeartbeatFrequency?: number | undefined;
  /** Sets the schema in which the heartbeat artifacts are created. */
  readonly HeartbeatSchema?: string | undefined;
  /** When true, lets PostgreSQL migrate the boolean type as boolean. */
  readonly MapBooleanAsBoolean?: boolean | undefined;
  /** Specifies the maximum size (in KB) of any .csv file used to transfer data to PostgreSQL. */
  readonly MaxFileSize?: number | undefined;
  /** Specifies the plugin to use to create a replication slot. */
  readonly PluginName?: string | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the PostgreSQL endpoint… */
  readonly SecretsManagerSecretId?: string | undefined;
  /** Sets the name of a previously created logical replication slot for a change data capture (CDC) load of the PostgreSQL… */
  readonly SlotName?: string | undefined;
}

/** Provides information that defines a Redis target endpoint. */
export interface Endpoint_RedisSettings {
  /** The password provided with the `auth-role` and `auth-token` options of the `AuthType` setting for a Redis target… */
  readonly AuthPassword?: string | undefined;
  /** The type of authentication to perform when connecting to a Redis target. */
  readonly AuthType?: string | undefined;
  /** The user name provided with the `auth-role` option of the `AuthType` setting for a Redis target endpoint. */
  readonly AuthUserName?: string | undefined;
  /** Transmission Control Protocol (TCP) port for the endpoint. */
  readonly Port?: number | undefined;
  /** Fully qualified domain name of the endpoint. */
  readonly ServerName?: string | undefined;
  /** The Amazon Resource Name (ARN) for the certificate authority (CA) that DMS uses to connect to your Redis target… */
  readonly SslCaCertificateArn?: string | undefined;
  /** The connection to a Redis target endpoint using Transport Layer Security (TLS). */
  readonly SslSecurityProtocol?: string | undefined;
}

/** Provides information that defines an Amazon Redshift endpoint. */
export interface Endpoint_RedshiftSettings {
  /** A value that indicates to allow any date format, including invalid formats such as 00/00/00 00:00:00, to be loaded… */
  readonly AcceptAnyDate?: boolean | undefined;
  /** Code to run after connecting. */
  readonly AfterConnectScript?: string | undefined;
  /** An S3 folder where the comma-separated-value (.csv) files are stored before being uploaded to the target Redshift… */
  readonly BucketFolder?: string | undefined;
  /** The name of the intermediate S3 bucket used to store .csv files before uploading data to Redshift. */
  readonly BucketName?: string | undefined;
  /** If Amazon Redshift is configured to support case sensitive schema names, set `CaseSensitiveNames` to `true`. */
  readonly CaseSensitiveNames?: boolean | undefined;
  /** If you set `CompUpdate` to `true` Amazon Redshift applies automatic compression if the table is empty. */
  readonly CompUpdate?: boolean | undefined;
  /** A value that sets the amount of time to wait (in milliseconds) before timing out, beginning from when you initially… */
  readonly ConnectionTimeout?: number | undefined;
  /** The date format that you are using. */
  readonly DateFormat?: string | undefined;
  /** A value that specifies whether AWS DMS should migrate empty CHAR and VARCHAR fields as NULL. */
  readonly EmptyAsNull?: boolean | undefined;
  /** The type of server-side encryption that you want to use for your data. */
  readonly EncryptionMode?: string | undefined;
  /** This setting is only valid for a full-load migration task. */
  readonly ExplicitIds?: boolean | undefined;
  /** The number of threads used to upload a single file. */
  readonly FileTransferUploadStreams?: number | undefined;
  /** The amount of time to wait (in milliseconds) before timing out of operations performed by AWS DMS on a Redshift… */
  readonly LoadTimeout?: number | undefined;
  /** When true, lets Redshift migrate the boolean type as boolean. */
  readonly MapBooleanAsBoolean?: boolean | undefined;
  /** The maximum size (in KB) of any .csv file used to load data on an S3 bucket and transfer data to Amazon Redshift. */
  readonly MaxFileSize?: number | undefined;
  /** A value that specifies to remove surrounding quotation marks from strings in the incoming data. */
  readonly RemoveQuotes?: boolean | undefined;
  /** A value that specifies to replaces the invalid characters specified in `ReplaceInvalidChars`, substituting the… */
  readonly ReplaceChars?: string | undefined;
  /** A list of characters that you want to replace. */
  readonly ReplaceInvalidChars?: string | undefined;
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Amazon Redshift endpoint… */
  readonly SecretsManagerSecretId?: string | undefined;
  /** The AWS key ID. */
  readonly ServerSideEncryptionKmsKeyId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that has access to the Amazon Redshift service. */
  readonly ServiceAccessRoleArn?: string | undefined;
  /** The time format that you want to use. */
  readonly TimeFormat?: string | undefined;
  /** A value that specifies to remove the trailing white space characters from a VARCHAR string. */
  readonly TrimBlanks?: boolean | undefined;
  /** A value that specifies to truncate data in columns to the appropriate number of characters, so that the data fits in… */
  readonly TruncateColumns?: boolean | undefined;
  /** The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk at the DMS… */
  readonly WriteBufferSize?: number | undefined;
}

/** Provides information that defines an Amazon S3 endpoint. */
export interface Endpoint_S3Settings {
  /** An optional parameter that, when set to `true` or `y`, you can use to add column name information to the .csv output… */
  readonly AddColumnName?: boolean | undefined;
  /** Use the S3 target endpoint setting `AddTrailingPaddingCharacter` to add padding on string data. */
  readonly AddTrailingPaddingCharacter?: boolean | undefined;
  /** An optional parameter to set a folder name in the S3 bucket. */
  readonly BucketFolder?: string | undefined;
  /** The name of the S3 bucket. */
  readonly BucketName?: string | undefined;
  /** A value that enables AWS DMS to specify a predefined (canned) access control list (ACL) for objects created in an… */
  readonly CannedAclForObjects?: string | undefined;
  /** A value that enables a change data capture (CDC) load to write INSERT and UPDATE operations to .csv or .parquet… */
  readonly CdcInsertsAndUpdates?: boolean | undefined;
  /** A value that enables a change data capture (CDC) load to write only INSERT operations to .csv or columnar storage… */
  readonly CdcInsertsOnly?: boolean | undefined;
  /** Maximum length of the interval, defined in seconds, after which to output a file to Amazon S3. */
  readonly CdcMaxBatchInterval?: number | undefined;
  /** Minimum file size, defined in kilobytes, to reach for a file output to Amazon S3. */
  readonly CdcMinFileSize?: number | undefined;
  /** Specifies the folder path of CDC files. */
  readonly CdcPath?: string | undefined;
  /** An optional parameter. */
  readonly CompressionType?: string | undefined;
  /** The delimiter used to separate columns in the .csv file for both source and target. */
  readonly CsvDelimiter?: string | undefined;
  /** This setting only applies if your Amazon S3 output files during a change data capture (CDC) load are written in .csv… */
  readonly CsvNoSupValue?: string | undefined;
  /** An optional parameter that specifies how AWS DMS treats null values. */
  readonly CsvNullValue?: string | undefined;
  /** The delimiter used to separate rows in the .csv file for both source and target. */
  readonly CsvRowDelimiter?: string | undefined;
  /** The format of the data that you want to use for output. */
  readonly DataFormat?: string | undefined;
  /** The size of one data page in bytes. */
  readonly DataPageSize?: number | undefined;
  /** Specifies a date separating delimiter to use during folder partitioning. */
  readonly DatePartitionDelimiter?: string | undefined;
  /** When set to `true`, this parameter partitions S3 bucket folders based on transaction commit dates. */
  readonly DatePartitionEnabled?: boolean | undefined;
  /** Identifies the sequence of the date format to use during folder partitioning. */
  readonly DatePartitionSequence?: string | undefined;
  /** When creating an S3 target endpoint, set `DatePartitionTimezone` to convert the current UTC time into a specified time… */
  readonly DatePartitionTimezone?: string | undefined;
  /** The maximum size of an encoded dictionary page of a column. */
  readonly DictPageSizeLimit?: number | undefined;
  /** A value that enables statistics for Parquet pages and row groups. */
  readonly EnableStatistics?: boolean | undefined;
  /** The type of encoding that you're using. */
  readonly EncodingType?: string | undefined;
  /** The type of server-side encryption that you want to use for your data. */
  readonly EncryptionMode?: string | undefined;
  /** To specify a bucket owner and prevent sniping, you can use the `ExpectedBucketOwner` endpoint setting. */
  readonly ExpectedBucketOwner?: string | undefined;
  /** The external table definition. */
  readonly ExternalTableDefinition?: string | undefined;
  /** When true, allows AWS Glue to catalog your S3 bucket. */
  readonly GlueCatalogGeneration?: boolean | undefined;
  /** When this value is set to 1, AWS DMS ignores the first row header in a .csv file. */
  readonly IgnoreHeaderRows?: number | undefined;
  /** A value that enables a full load to write INSERT operations to the comma-separated value (.csv) output files only to… */
  readonly IncludeOpForFullLoad?: boolean | undefined;
  /** A value that specifies the maximum size (in KB) of any .csv file to be created while migrating to an S3 target during… */
  readonly MaxFileSize?: number | undefined;
  /** A value that specifies the precision of any `TIMESTAMP` column values that are written to an Amazon S3 object file in… */
  readonly ParquetTimestampInMillisecond?: boolean | undefined;
  /** The version of the Apache Parquet format that you want to use. */
  readonly ParquetVersion?: string | undefined;
  /** If this setting is set to `true`, AWS DMS saves the transaction order for a change data capture (CDC) load on the… */
  readonly PreserveTransactions?: boolean | undefined;
  /** For an S3 source, when this value is set to `true` or `y`, each leading double quotation mark has to be followed by an… */
  readonly Rfc4180?: boolean | undefined;
  /** The number of rows in a row group. */
  readonly RowGroupLength?: number | undefined;
  /** If you are using `SSE_KMS` for the `EncryptionMode`, provide the AWS key ID. */
  readonly ServerSideEncryptionKmsKeyId?: string | undefined;
  /** A required parameter that specifies the Amazon Resource Name (ARN) used by the service to access the IAM role. */
  readonly ServiceAccessRoleArn?: string | undefined;
  /** A value that when nonblank causes AWS DMS to add a column with timestamp information to the endpoint data for an Amazon… */
  readonly TimestampColumnName?: string | undefined;
  /** This setting applies if the S3 output files during a change data capture (CDC) load are written in .csv format. */
  readonly UseCsvNoSupValue?: boolean | undefined;
  /** When set to true, this parameter uses the task start time as the timestamp column value instead of the time data is… */
  readonly UseTaskStartTimeForFullLoadTimestamp?: boolean | undefined;
}

/** Provides information that defines a SAP ASE endpoint. */
export interface Endpoint_SybaseSettings {
  /** The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the… */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the SAP SAE endpoint connection… */
  readonly SecretsManagerSecretId?: string | undefined;
}

/** `AWS::DMS::EventSubscription`: Use the `AWS::DMS::EventSubscription` resource to get notifications for AWS Database Migration Service events through… */
export interface EventSubscription {
  /** Indicates whether to activate the subscription. */
  readonly Enabled?: boolean | undefined;
  /** A list of event categories for a source type that you want to subscribe to. */
  readonly EventCategories?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic created for event notification. */
  readonly SnsTopicArn?: string | undefined;
  /** A list of identifiers for which AWS DMS provides notification events. */
  readonly SourceIds?: readonly string[] | undefined;
  /** The type of AWS DMS resource that generates the events. */
  readonly SourceType?: string | undefined;
  /** The name of the AWS DMS event notification subscription. */
  readonly SubscriptionName?: string | undefined;
  /** One or more tags to be assigned to the event subscription. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::DMS::InstanceProfile`: Provides information that defines an instance profile. */
export interface InstanceProfile {
  /** The Availability Zone where the instance profile runs. */
  readonly AvailabilityZone?: string | undefined;
  /** A description of the instance profile. */
  readonly Description?: string | undefined;
  /** The identifier of the instance profile. */
  readonly InstanceProfileIdentifier?: string | undefined;
  /** The user-friendly name for the instance profile. */
  readonly InstanceProfileName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS key that is used to encrypt the connection parameters for the instance… */
  readonly KmsKeyArn?: string | undefined;
  /** Specifies the network type for the instance profile. */
  readonly NetworkType?: string | undefined;
  /** Specifies the accessibility options for the instance profile. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** The identifier of the subnet group that is associated with the instance profile. */
  readonly SubnetGroupIdentifier?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC security groups that are used with the instance profile. */
  readonly VpcSecurityGroups?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) string that uniquely identifies the instance profile. */
  readonly InstanceProfileArn?: string | undefined;
  /** The time the instance profile was created. */
  readonly InstanceProfileCreationTime?: string | undefined;
}

/** `AWS::DMS::MigrationProject`: Provides information that defines a migration project. */
export interface MigrationProject {
  /** A user-friendly description of the migration project. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance profile for your migration project. */
  readonly InstanceProfileArn?: string | undefined;
  /** The identifier of the instance profile for your migration project. */
  readonly InstanceProfileIdentifier?: string | undefined;
  /** The name of the associated instance profile. */
  readonly InstanceProfileName?: string | undefined;
  /** The property describes a creating time of the migration project. */
  readonly MigrationProjectCreationTime?: string | undefined;
  /** The identifier of the migration project. */
  readonly MigrationProjectIdentifier?: string | undefined;
  /** The name of the migration project. */
  readonly MigrationProjectName?: string | undefined;
  /** The schema conversion application attributes, including the Amazon S3 bucket name and Amazon S3 role ARN. */
  readonly SchemaConversionApplicationAttributes?: MigrationProject_SchemaConversionApplicationAttributes | undefined;
  /** Information about the source data provider, including the name or ARN, and AWS Secrets Manager parameters. */
  readonly SourceDataProviderDescriptors?: readonly MigrationProject_DataProviderDescriptor[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Information about the target data provider, including the name or ARN, and AWS Secrets Manager parameters. */
  readonly TargetDataProviderDescriptors?: readonly MigrationProject_DataProviderDescriptor[] | undefined;
  /** The settings in JSON format for migration rules. */
  readonly TransformationRules?: string | undefined;
  /** The ARN string that uniquely identifies the migration project. */
  readonly MigrationProjectArn?: string | undefined;
}

/** Information about a data provider. */
export interface MigrationProject_DataProviderDescriptor {
  /** The Amazon Resource Name (ARN) of the data provider. */
  readonly DataProviderArn?: string | undefined;
  readonly DataProviderIdentifier?: string | undefined;
  /** The user-friendly name of the data provider. */
  readonly DataProviderName?: string | undefined;
  /** The ARN of the role used to access AWS Secrets Manager. */
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  /** The identifier of the AWS Secrets Manager Secret used to store access credentials for the data provider. */
  readonly SecretsManagerSecretId?: string | undefined;
}

/** The property describes schema conversion application attributes for the migration project. */
export interface MigrationProject_SchemaConversionApplicationAttributes {
  readonly S3BucketPath?: string | undefined;
  readonly S3BucketRoleArn?: string | undefined;
}

/** `AWS::DMS::ReplicationConfig`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationconfig.html */
export interface ReplicationConfig {
  /** Configuration parameters for provisioning an AWS DMS Serverless replication. */
  readonly ComputeConfig?: ReplicationConfig_ComputeConfig | undefined;
  /** A unique identifier that you want to use to create a `ReplicationConfigArn` that is returned as part of the output from… */
  readonly ReplicationConfigIdentifier?: string | undefined;
  /** JSON settings for AWS DMS Serverless replications that are provisioned using this replication configuration. */
  readonly ReplicationSettings?: Json | undefined;
  /** The type of AWS DMS Serverless replication to provision using this replication configuration. */
  readonly ReplicationType?: string | undefined;
  /** Optional unique value or name that you set for a given resource that can be used to construct an Amazon Resource Name… */
  readonly ResourceIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) of the source endpoint for this AWS DMS Serverless replication configuration. */
  readonly SourceEndpointArn?: string | undefined;
  /** JSON settings for specifying supplemental data. */
  readonly SupplementalSettings?: Json | undefined;
  /** JSON table mappings for AWS DMS Serverless replications that are provisioned using this replication configuration. */
  readonly TableMappings?: Json | undefined;
  /** One or more optional tags associated with resources used by the AWS DMS Serverless replication. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the target endpoint for this AWS DMS serverless replication configuration. */
  readonly TargetEndpointArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of this AWS DMS Serverless replication configuration. */
  readonly ReplicationConfigArn?: string | undefined;
}

/** Configuration parameters for provisioning an AWS DMS Serverless replication. */
export interface ReplicationConfig_ComputeConfig {
  /** The Availability Zone where the AWS DMS Serverless replication using this configuration will run. */
  readonly AvailabilityZone?: string | undefined;
  /** A list of custom DNS name servers supported for the AWS DMS Serverless replication to access your source or target… */
  readonly DnsNameServers?: string | undefined;
  /** An AWS Key Management Service ( AWS ) key Amazon Resource Name (ARN) that is used to encrypt the data during AWS DMS… */
  readonly KmsKeyId?: string | undefined;
  /** Specifies the maximum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless replication can… */
  readonly MaxCapacityUnits?: number | undefined;
  /** Specifies the minimum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless replication can… */
  readonly MinCapacityUnits?: number | undefined;
  /** Specifies whether the AWS DMS Serverless replication is a Multi-AZ deployment. */
  readonly MultiAZ?: boolean | undefined;
  /** The weekly time range during which system maintenance can occur for the AWS DMS Serverless replication, in Universal… */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** Specifies a subnet group identifier to associate with the AWS DMS Serverless replication. */
  readonly ReplicationSubnetGroupId?: string | undefined;
  /** Specifies the virtual private cloud (VPC) security group to use with the AWS DMS Serverless replication. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
}

/** `AWS::DMS::ReplicationInstance`: The `AWS::DMS::ReplicationInstance` resource creates an AWS DMS replication instance. */
export interface ReplicationInstance {
  /** The amount of storage (in gigabytes) to be initially allocated for the replication instance. */
  readonly AllocatedStorage?: number | undefined;
  /** Indicates that major version upgrades are allowed. */
  readonly AllowMajorVersionUpgrade?: boolean | undefined;
  /** A value that indicates whether minor engine upgrades are applied automatically to the replication instance during the… */
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  /** The Availability Zone that the replication instance will be created in. */
  readonly AvailabilityZone?: string | undefined;
  /** A list of custom DNS name servers supported for the replication instance to access your on-premise source or target… */
  readonly DnsNameServers?: string | undefined;
  /** The engine version number of the replication instance. */
  readonly EngineVersion?: string | undefined;
  /** An AWS key identifier that is used to encrypt the data on the replication instance. */
  readonly KmsKeyId?: string | undefined;
  /** Specifies whether the replication instance is a Multi-AZ deployment. */
  readonly MultiAZ?: boolean | undefined;
  /** The type of IP address protocol used by a replication instance, such as IPv4 only or Dual-stack that supports both IPv4… */
  readonly NetworkType?: string | undefined;
  /** The weekly time range during which system maintenance can occur, in UTC. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** Specifies the accessibility options for the replication instance. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** The compute and memory capacity of the replication instance as defined for the specified replication instance class. */
  readonly ReplicationInstanceClass?: string | undefined;
  /** The replication instance identifier. */
  readonly ReplicationInstanceIdentifier?: string | undefined;
  /** A subnet group to associate with the replication instance. */
  readonly ReplicationSubnetGroupIdentifier?: string | undefined;
  /** A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the… */
  readonly ResourceIdentifier?: string | undefined;
  /** One or more tags to be assigned to the replication instance. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the virtual private cloud (VPC) security group to be used with the replication instance. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  readonly Id?: string | undefined;
  /** One or more private IP addresses for the replication instance. */
  readonly ReplicationInstancePrivateIpAddresses?: string | undefined;
  /** One or more public IP addresses for the replication instance. */
  readonly ReplicationInstancePublicIpAddresses?: string | undefined;
}

/** `AWS::DMS::ReplicationSubnetGroup`: The `AWS::DMS::ReplicationSubnetGroup` resource creates an AWS DMS replication subnet group. */
export interface ReplicationSubnetGroup {
  /** The description for the subnet group. */
  readonly ReplicationSubnetGroupDescription?: string | undefined;
  /** The identifier for the replication subnet group. */
  readonly ReplicationSubnetGroupIdentifier?: string | undefined;
  /** One or more subnet IDs to be assigned to the subnet group. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** One or more tags to be assigned to the subnet group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::DMS::ReplicationTask`: The `AWS::DMS::ReplicationTask` resource creates an AWS DMS replication task. */
export interface ReplicationTask {
  /** Indicates when you want a change data capture (CDC) operation to start. */
  readonly CdcStartPosition?: string | undefined;
  /** Indicates the start time for a change data capture (CDC) operation. */
  readonly CdcStartTime?: number | undefined;
  /** Indicates when you want a change data capture (CDC) operation to stop. */
  readonly CdcStopPosition?: string | undefined;
  /** The migration type. */
  readonly MigrationType?: string | undefined;
  /** The Amazon Resource Name (ARN) of a replication instance. */
  readonly ReplicationInstanceArn?: string | undefined;
  /** An identifier for the replication task. */
  readonly ReplicationTaskIdentifier?: string | undefined;
  /** Overall settings for the task, in JSON format. */
  readonly ReplicationTaskSettings?: string | undefined;
  /** A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the… */
  readonly ResourceIdentifier?: string | undefined;
  /** An Amazon Resource Name (ARN) that uniquely identifies the source endpoint. */
  readonly SourceEndpointArn?: string | undefined;
  /** The table mappings for the task, in JSON format. */
  readonly TableMappings?: string | undefined;
  /** One or more tags to be assigned to the replication task. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An Amazon Resource Name (ARN) that uniquely identifies the target endpoint. */
  readonly TargetEndpointArn?: string | undefined;
  /** Supplemental information that the task requires to migrate the data for certain source and target endpoints. */
  readonly TaskData?: string | undefined;
  /** The ARN of the ReplicationTask. */
  readonly ReplicationTaskArn?: string | undefined;
}

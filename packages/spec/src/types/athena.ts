// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Athena::CapacityReservation`: Specifies a capacity reservation with the provided name and number of requested data processing units. */
export interface CapacityReservation {
  /** Assigns Athena workgroups (and hence their queries) to capacity reservations. */
  readonly CapacityAssignmentConfiguration?: CapacityReservation_CapacityAssignmentConfiguration | undefined;
  /** The name of the capacity reservation. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to the capacity reservation. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The number of data processing units requested. */
  readonly TargetDpus?: number | undefined;
  /** The number of data processing units currently allocated. */
  readonly AllocatedDpus?: number | undefined;
  /** The ARN of the capacity reservation. */
  readonly Arn?: string | undefined;
  /** The time in UTC epoch millis when the capacity reservation was created. */
  readonly CreationTime?: string | undefined;
  /** The time of the most recent capacity allocation that succeeded. */
  readonly LastSuccessfulAllocationTime?: string | undefined;
  /** The status of the capacity reservation. */
  readonly Status?: string | undefined;
}

/** A mapping between one or more workgroups and a capacity reservation. */
export interface CapacityReservation_CapacityAssignment {
  /** The list of workgroup names for the capacity assignment. */
  readonly WorkgroupNames?: readonly string[] | undefined;
}

/** Assigns Athena workgroups (and hence their queries) to capacity reservations. */
export interface CapacityReservation_CapacityAssignmentConfiguration {
  /** The list of assignments that make up the capacity assignment configuration. */
  readonly CapacityAssignments?: readonly CapacityReservation_CapacityAssignment[] | undefined;
}

/** `AWS::Athena::DataCatalog`: The AWS::Athena::DataCatalog resource specifies an Amazon Athena data catalog, which contains a name, description,… */
export interface DataCatalog {
  /** The type of connection for a `FEDERATED` data catalog (for example, `REDSHIFT`, `MYSQL`, or `SQLSERVER` ). */
  readonly ConnectionType?: string | undefined;
  /** A description of the data catalog. */
  readonly Description?: string | undefined;
  /** Text of the error that occurred during data catalog creation or deletion. */
  readonly Error?: string | undefined;
  /** The name of the data catalog. */
  readonly Name?: string | undefined;
  /** Specifies the Lambda function or functions to use for creating the data catalog. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The status of the creation or deletion of the data catalog. */
  readonly Status?: string | undefined;
  /** The tags (key-value pairs) to associate with this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of data catalog. */
  readonly Type?: string | undefined;
}

/** `AWS::Athena::NamedQuery`: The `AWS::Athena::NamedQuery` resource specifies an Amazon Athena saved query, where `QueryString` contains the SQL… */
export interface NamedQuery {
  /** The database to which the query belongs. */
  readonly Database?: string | undefined;
  /** The query description. */
  readonly Description?: string | undefined;
  /** The query name. */
  readonly Name?: string | undefined;
  /** The SQL statements that make up the query. */
  readonly QueryString?: string | undefined;
  /** The name of the workgroup that contains the named query. */
  readonly WorkGroup?: string | undefined;
  /** The unique ID of the query. */
  readonly NamedQueryId?: string | undefined;
}

/** `AWS::Athena::PreparedStatement`: Specifies a prepared statement for use with SQL queries in Athena. */
export interface PreparedStatement {
  /** The description of the prepared statement. */
  readonly Description?: string | undefined;
  /** The query string for the prepared statement. */
  readonly QueryStatement?: string | undefined;
  /** The name of the prepared statement. */
  readonly StatementName?: string | undefined;
  /** The workgroup to which the prepared statement belongs. */
  readonly WorkGroup?: string | undefined;
}

/** `AWS::Athena::WorkGroup`: The AWS::Athena::WorkGroup resource specifies an Amazon Athena workgroup, which contains a name, description, creation… */
export interface WorkGroup {
  /** The workgroup description. */
  readonly Description?: string | undefined;
  /** The workgroup name. */
  readonly Name?: string | undefined;
  /** The option to delete a workgroup and its contents even if the workgroup contains any named queries. */
  readonly RecursiveDeleteOption?: boolean | undefined;
  /** The state of the workgroup. */
  readonly State?: string | undefined;
  /** The tags (key-value pairs) to associate with this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the… */
  readonly WorkGroupConfiguration?: WorkGroup_WorkGroupConfiguration | undefined;
  /** The configuration information that will be updated for this workgroup, which includes the location in Amazon S3 where… */
  readonly WorkGroupConfigurationUpdates?: WorkGroup_WorkGroupConfigurationUpdates | undefined;
  /** The date and time the workgroup was created, as a UNIX timestamp in seconds. */
  readonly CreationTime?: string | undefined;
}

/** Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results, including data files… */
export interface WorkGroup_AclConfiguration {
  /** The Amazon S3 canned ACL that Athena should specify when storing query results, including data files inserted by Athena… */
  readonly S3AclOption?: string | undefined;
}

/** A classification refers to a set of specific configurations. */
export interface WorkGroup_Classification {
  /** The name of the configuration classification. */
  readonly Name?: string | undefined;
  /** A set of properties specified within a configuration classification. */
  readonly Properties?: { readonly [key: string]: string | undefined } | undefined;
}

/** Configuration settings for delivering logs to Amazon CloudWatch log groups. */
export interface WorkGroup_CloudWatchLoggingConfiguration {
  /** Enables CloudWatch logging. */
  readonly Enabled?: boolean | undefined;
  /** The name of the log group in Amazon CloudWatch Logs where you want to publish your logs. */
  readonly LogGroup?: string | undefined;
  /** Prefix for the CloudWatch log stream name. */
  readonly LogStreamNamePrefix?: string | undefined;
  /** The types of logs that you want to publish to CloudWatch. */
  readonly LogTypes?: { readonly [key: string]: readonly string[] | undefined } | undefined;
}

/** Specifies the customer managed KMS key that is used to encrypt the user's data stores in Athena. */
export interface WorkGroup_CustomerContentEncryptionConfiguration {
  /** The customer managed KMS key that is used to encrypt the user's data stores in Athena. */
  readonly KmsKey?: string | undefined;
}

/** If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or `CSE_KMS`… */
export interface WorkGroup_EncryptionConfiguration {
  /** Indicates whether Amazon S3 server-side encryption with Amazon S3-managed keys ( `SSE_S3` ), server-side encryption… */
  readonly EncryptionOption?: string | undefined;
  /** For `SSE_KMS` and `CSE_KMS`, this is the KMS key ARN or ID. */
  readonly KmsKey?: string | undefined;
}

/** The engine configuration for the workgroup, which includes the minimum/maximum number of Data Processing Units (DPU)… */
export interface WorkGroup_EngineConfiguration {
  /** Contains additional notebook engine `MAP<string, string>` parameter mappings in the form of key-value pairs. */
  readonly AdditionalConfigs?: { readonly [key: string]: string | undefined } | undefined;
  /** The configuration classifications that can be specified for the engine. */
  readonly Classifications?: readonly WorkGroup_Classification[] | undefined;
  /** The number of DPUs to use for the coordinator. */
  readonly CoordinatorDpuSize?: number | undefined;
  /** The default number of DPUs to use for executors. */
  readonly DefaultExecutorDpuSize?: number | undefined;
  /** The maximum number of DPUs that can run concurrently. */
  readonly MaxConcurrentDpus?: number | undefined;
  /** Specifies custom jar files and Spark properties for use cases like cluster encryption, table formats, and general Spark… */
  readonly SparkProperties?: { readonly [key: string]: string | undefined } | undefined;
}

/** The Athena engine version for running queries, or the PySpark engine version for running sessions. */
export interface WorkGroup_EngineVersion {
  /** Read only. */
  readonly EffectiveEngineVersion?: string | undefined;
  /** The engine version requested by the user. */
  readonly SelectedEngineVersion?: string | undefined;
}

/** Configuration settings for delivering logs to Amazon S3 buckets. */
export interface WorkGroup_ManagedLoggingConfiguration {
  /** Enables mamanged log persistence. */
  readonly Enabled?: boolean | undefined;
  /** The KMS key ARN to encrypt the logs stored in managed log persistence. */
  readonly KmsKey?: string | undefined;
}

/** The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether… */
export interface WorkGroup_ManagedQueryResultsConfiguration {
  /** If set to true, allows you to store query results in Athena owned storage. */
  readonly Enabled?: boolean | undefined;
  /** If you encrypt query and calculation results in Athena owned storage, this field indicates the encryption option (for… */
  readonly EncryptionConfiguration?: WorkGroup_ManagedStorageEncryptionConfiguration | undefined;
}

/** Indicates the encryption configuration for Athena Managed Storage. */
export interface WorkGroup_ManagedStorageEncryptionConfiguration {
  /** For SSE-KMS and CSE-KMS, this is the KMS key ARN or ID. */
  readonly KmsKey?: string | undefined;
}

/** Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon… */
export interface WorkGroup_MonitoringConfiguration {
  /** Configuration settings for delivering logs to Amazon CloudWatch log groups. */
  readonly CloudWatchLoggingConfiguration?: WorkGroup_CloudWatchLoggingConfiguration | undefined;
  /** Configuration settings for managed log persistence. */
  readonly ManagedLoggingConfiguration?: WorkGroup_ManagedLoggingConfiguration | undefined;
  /** Configuration settings for delivering logs to Amazon S3 buckets. */
  readonly S3LoggingConfiguration?: WorkGroup_S3LoggingConfiguration | undefined;
}

/** The location in Amazon S3 where query and calculation results are stored and the encryption option, if any, used for… */
export interface WorkGroup_ResultConfiguration {
  /** Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results. */
  readonly AclConfiguration?: WorkGroup_AclConfiguration | undefined;
  /** If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or `CSE_KMS`… */
  readonly EncryptionConfiguration?: WorkGroup_EncryptionConfiguration | undefined;
  /** The account ID that you expect to be the owner of the Amazon S3 bucket specified by… */
  readonly ExpectedBucketOwner?: string | undefined;
  /** The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/`. */
  readonly OutputLocation?: string | undefined;
}

/** The information about the updates in the query results, such as output location and encryption configuration for the… */
export interface WorkGroup_ResultConfigurationUpdates {
  /** The ACL configuration for the query results. */
  readonly AclConfiguration?: WorkGroup_AclConfiguration | undefined;
  /** The encryption configuration for the query results. */
  readonly EncryptionConfiguration?: WorkGroup_EncryptionConfiguration | undefined;
  /** The AWS account ID that you expect to be the owner of the Amazon S3 bucket specified by. */
  readonly ExpectedBucketOwner?: string | undefined;
  /** The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/`. */
  readonly OutputLocation?: string | undefined;
  /** If set to `true`, indicates that the previously-specified ACL configuration for queries in this workgroup should be… */
  readonly RemoveAclConfiguration?: boolean | undefined;
  /** If set to "true", indicates that the previously-specified encryption configuration (also known as the client-side… */
  readonly RemoveEncryptionConfiguration?: boolean | undefined;
  /** If set to "true", removes the AWS account ID previously specified for. */
  readonly RemoveExpectedBucketOwner?: boolean | undefined;
  /** If set to "true", indicates that the previously-specified query results location (also known as a client-side setting)… */
  readonly RemoveOutputLocation?: boolean | undefined;
}

/** Configuration settings for delivering logs to Amazon S3 buckets. */
export interface WorkGroup_S3LoggingConfiguration {
  /** Enables S3 log delivery. */
  readonly Enabled?: boolean | undefined;
  /** The KMS key ARN to encrypt the logs published to the given Amazon S3 destination. */
  readonly KmsKey?: string | undefined;
  /** The Amazon S3 destination URI for log publishing. */
  readonly LogLocation?: string | undefined;
}

/** The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the… */
export interface WorkGroup_WorkGroupConfiguration {
  /** Specifies a user defined JSON string that is passed to the session engine. */
  readonly AdditionalConfiguration?: string | undefined;
  /** The upper limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan. */
  readonly BytesScannedCutoffPerQuery?: number | undefined;
  /** Specifies the KMS key that is used to encrypt the user's data stores in Athena. */
  readonly CustomerContentEncryptionConfiguration?: WorkGroup_CustomerContentEncryptionConfiguration | undefined;
  /** If set to "true", the settings for the workgroup override client-side settings. */
  readonly EnforceWorkGroupConfiguration?: boolean | undefined;
  /** The engine configuration for running queries. */
  readonly EngineConfiguration?: WorkGroup_EngineConfiguration | undefined;
  /** The engine version that all queries running on the workgroup use. */
  readonly EngineVersion?: WorkGroup_EngineVersion | undefined;
  /** Role used to access user resources in an Athena for Apache Spark session. */
  readonly ExecutionRole?: string | undefined;
  /** The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether… */
  readonly ManagedQueryResultsConfiguration?: WorkGroup_ManagedQueryResultsConfiguration | undefined;
  /** Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon… */
  readonly MonitoringConfiguration?: WorkGroup_MonitoringConfiguration | undefined;
  /** Indicates that the Amazon CloudWatch metrics are enabled for the workgroup. */
  readonly PublishCloudWatchMetricsEnabled?: boolean | undefined;
  /** If set to `true`, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries. */
  readonly RequesterPaysEnabled?: boolean | undefined;
  /** Specifies the location in Amazon S3 where query results are stored and the encryption option, if any, used for query… */
  readonly ResultConfiguration?: WorkGroup_ResultConfiguration | undefined;
}

/** The configuration information that will be updated for this workgroup, which includes the location in Amazon S3 where… */
export interface WorkGroup_WorkGroupConfigurationUpdates {
  /** Additional Configuration that are passed to Athena Spark Calculations running in this workgroup */
  readonly AdditionalConfiguration?: string | undefined;
  /** The upper data usage limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan. */
  readonly BytesScannedCutoffPerQuery?: number | undefined;
  /** Indicates the KMS key for encrypting notebook content. */
  readonly CustomerContentEncryptionConfiguration?: WorkGroup_CustomerContentEncryptionConfiguration | undefined;
  /** If set to "true", the settings for the workgroup override client-side settings. */
  readonly EnforceWorkGroupConfiguration?: boolean | undefined;
  /** The engine configuration for running queries. */
  readonly EngineConfiguration?: WorkGroup_EngineConfiguration | undefined;
  /** The Athena engine version for running queries. */
  readonly EngineVersion?: WorkGroup_EngineVersion | undefined;
  /** The ARN of the execution role used to access user resources for Spark sessions and Identity Center enabled workgroups. */
  readonly ExecutionRole?: string | undefined;
  /** The configuration for the managed query results and encryption option. */
  readonly ManagedQueryResultsConfiguration?: WorkGroup_ManagedQueryResultsConfiguration | undefined;
  /** Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon… */
  readonly MonitoringConfiguration?: WorkGroup_MonitoringConfiguration | undefined;
  /** Indicates that the Amazon CloudWatch metrics are enabled for the workgroup. */
  readonly PublishCloudWatchMetricsEnabled?: boolean | undefined;
  /** Indicates that the data usage control limit per query is removed. */
  readonly RemoveBytesScannedCutoffPerQuery?: boolean | undefined;
  readonly RemoveCustomerContentEncryptionConfiguration?: boolean | undefined;
  /** If set to true, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries. */
  readonly RequesterPaysEnabled?: boolean | undefined;
  /** The result configuration information about the queries in this workgroup that will be updated. */
  readonly ResultConfigurationUpdates?: WorkGroup_ResultConfigurationUpdates | undefined;
}

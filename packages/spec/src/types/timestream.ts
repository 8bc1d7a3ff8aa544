// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Timestream::Database`: Creates a new Timestream database. */
export interface Database {
  /** The name of the Timestream database. */
  readonly DatabaseName?: string | undefined;
  /** The identifier of the AWS key used to encrypt the data stored in the database. */
  readonly KmsKeyId?: string | undefined;
  /** The tags to add to the database. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The `arn` of the database. */
  readonly Arn?: string | undefined;
}

/** `AWS::Timestream::InfluxDBCluster`: The AWS::Timestream::InfluxDBCluster resource creates an InfluxDB cluster. */
export interface InfluxDBCluster {
  /** The allocated storage for the InfluxDB cluster. */
  readonly AllocatedStorage?: number | undefined;
  /** The bucket for the InfluxDB cluster. */
  readonly Bucket?: string | undefined;
  /** The compute instance of the InfluxDB cluster. */
  readonly DbInstanceType?: string | undefined;
  /** The name of an existing InfluxDB parameter group. */
  readonly DbParameterGroupIdentifier?: string | undefined;
  /** The storage type of the InfluxDB cluster. */
  readonly DbStorageType?: string | undefined;
  /** Deployment type of the InfluxDB cluster. */
  readonly DeploymentType?: string | undefined;
  /** Failover mode of the InfluxDB cluster. */
  readonly FailoverMode?: string | undefined;
  /** Configuration for sending logs to customer account from the InfluxDB cluster. */
  readonly LogDeliveryConfiguration?: InfluxDBCluster_LogDeliveryConfiguration | undefined;
  /** The maintenance schedule for the InfluxDB cluster. */
  readonly MaintenanceSchedule?: InfluxDBCluster_MaintenanceSchedule | undefined;
  /** The unique name that is associated with the InfluxDB cluster. */
  readonly Name?: string | undefined;
  /** Network type of the InfluxDB cluster. */
  readonly NetworkType?: string | undefined;
  /** The organization for the InfluxDB cluster. */
  readonly Organization?: string | undefined;
  /** The password for the InfluxDB cluster. */
  readonly Password?: string | undefined;
  /** The port number on which InfluxDB accepts connections. */
  readonly Port?: number | undefined;
  /** Attach a public IP to the customer ENI. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** An arbitrary set of tags (key-value pairs) for this DB cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The username for the InfluxDB cluster. */
  readonly Username?: string | undefined;
  /** A list of Amazon EC2 VPC security groups to associate with this InfluxDB cluster. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  /** A list of EC2 subnet IDs for this InfluxDB cluster. */
  readonly VpcSubnetIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) that is associated with the InfluxDB cluster. */
  readonly Arn?: string | undefined;
  /** The connection endpoint for the InfluxDB cluster. */
  readonly Endpoint?: string | undefined;
  /** The engine type for the InfluxDB cluster. */
  readonly EngineType?: string | undefined;
  /** The service generated unique identifier for InfluxDB cluster. */
  readonly Id?: string | undefined;
  /** The Auth parameters secret Amazon Resource name (ARN) that is associated with the InfluxDB cluster. */
  readonly InfluxAuthParametersSecretArn?: string | undefined;
  /** The timestamp of the next scheduled maintenance event. */
  readonly NextMaintenanceTime?: string | undefined;
  /** The reader endpoint for the InfluxDB cluster. */
  readonly ReaderEndpoint?: string | undefined;
  /** Status of the InfluxDB cluster. */
  readonly Status?: string | undefined;
}

/** Configuration for sending logs to customer account from the InfluxDB cluster. */
export interface InfluxDBCluster_LogDeliveryConfiguration {
  /** S3 configuration for sending logs to customer account from the InfluxDB cluster. */
  readonly S3Configuration?: InfluxDBCluster_S3Configuration | undefined;
}

/** The maintenance schedule for the InfluxDB cluster. */
export interface InfluxDBCluster_MaintenanceSchedule {
  /** The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** The IANA timezone identifier for the maintenance schedule. */
  readonly Timezone?: string | undefined;
}

/** S3 configuration for sending logs to customer account from the InfluxDB cluster. */
export interface InfluxDBCluster_S3Configuration {
  /** The bucket name for logs to be sent from the InfluxDB cluster */
  readonly BucketName?: string | undefined;
  /** Specifies whether logging to customer specified bucket is enabled. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::Timestream::InfluxDBInstance`: A DB instance is an isolated database environment running in the cloud. */
export interface InfluxDBInstance {
  /** The amount of storage to allocate for your DB storage type in GiB (gibibytes). */
  readonly AllocatedStorage?: number | undefined;
  /** The name of the initial InfluxDB bucket. */
  readonly Bucket?: string | undefined;
  /** The Timestream for InfluxDB DB instance type to run on. */
  readonly DbInstanceType?: string | undefined;
  /** The name or id of the DB parameter group to assign to your DB instance. */
  readonly DbParameterGroupIdentifier?: string | undefined;
  /** The Timestream for InfluxDB DB storage type to read and write InfluxDB data. */
  readonly DbStorageType?: string | undefined;
  /** Specifies whether the Timestream for InfluxDB is deployed as Single-AZ or with a MultiAZ Standby for High availability. */
  readonly DeploymentType?: string | undefined;
  /** Configuration for sending InfluxDB engine logs to a specified S3 bucket. */
  readonly LogDeliveryConfiguration?: InfluxDBInstance_LogDeliveryConfiguration | undefined;
  /** The maintenance schedule for the InfluxDB instance. */
  readonly MaintenanceSchedule?: InfluxDBInstance_MaintenanceSchedule | undefined;
  /** The name that uniquely identifies the DB instance when interacting with the Amazon Timestream for InfluxDB API and CLI… */
  readonly Name?: string | undefined;
  /** Network type of the InfluxDB Instance. */
  readonly NetworkType?: string | undefined;
  /** The name of the initial organization for the initial admin user in InfluxDB. */
  readonly Organization?: string | undefined;
  /** The password of the initial admin user created in InfluxDB. */
  readonly Password?: string | undefined;
  /** The port number on which InfluxDB accepts connections. */
  readonly Port?: number | undefined;
  /** Configures the DB instance with a public IP to facilitate access. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** A list of key-value pairs to associate with the DB instance. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The username of the initial admin user created in InfluxDB. */
  readonly Username?: string | undefined;
  /** A list of VPC security group IDs to associate with the DB instance. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  /** A list of VPC subnet IDs to associate with the DB instance. */
  readonly VpcSubnetIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the DB instance */
  readonly Arn?: string | undefined;
  /** The Availability Zone in which the DB instance resides. */
  readonly AvailabilityZone?: string | undefined;
  /** The endpoint used to connect to InfluxDB. */
  readonly Endpoint?: string | undefined;
  /** A service-generated unique identifier */
  readonly Id?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Secrets Manager secret containing the initial InfluxDB authorization… */
  readonly InfluxAuthParametersSecretArn?: string | undefined;
  /** The timestamp of the next scheduled maintenance event. */
  readonly NextMaintenanceTime?: string | undefined;
  /** Describes an Availability Zone in which the InfluxDB instance is located */
  readonly SecondaryAvailabilityZone?: string | undefined;
  /** The status of the DB instance. */
  readonly Status?: string | undefined;
}

/** Configuration for sending InfluxDB engine logs to a specified S3 bucket. */
export interface InfluxDBInstance_LogDeliveryConfiguration {
  /** Configuration for S3 bucket log delivery */
  readonly S3Configuration?: InfluxDBInstance_S3Configuration | undefined;
}

/** The maintenance schedule for the InfluxDB instance. */
export interface InfluxDBInstance_MaintenanceSchedule {
  /** The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** The IANA timezone identifier for the maintenance schedule. */
  readonly Timezone?: string | undefined;
}

/** Configuration for S3 bucket log delivery. */
export interface InfluxDBInstance_S3Configuration {
  /** The bucket name of the customer S3 bucket. */
  readonly BucketName?: string | undefined;
  /** Indicates whether log delivery to the S3 bucket is enabled. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::Timestream::ScheduledQuery`: Create a scheduled query that will be run on your behalf at the configured schedule. */
export interface ScheduledQuery {
  /** Using a ClientToken makes the call to CreateScheduledQuery idempotent, in other words, making the same request… */
  readonly ClientToken?: string | undefined;
  /** Configuration for error reporting. */
  readonly ErrorReportConfiguration?: ScheduledQuery_ErrorReportConfiguration | undefined;
  /** The Amazon KMS key used to encrypt the scheduled query resource, at-rest. */
  readonly KmsKeyId?: string | undefined;
  /** Notification configuration for the scheduled query. */
  readonly NotificationConfiguration?: ScheduledQuery_NotificationConfiguration | undefined;
  /** The query string to run. */
  readonly QueryString?: string | undefined;
  /** Schedule configuration. */
  readonly ScheduleConfiguration?: ScheduledQuery_ScheduleConfiguration | undefined;
  /** The ARN for the IAM role that Timestream will assume when running the scheduled query. */
  readonly ScheduledQueryExecutionRoleArn?: string | undefined;
  /** A name for the query. */
  readonly ScheduledQueryName?: string | undefined;
  /** A list of key-value pairs to label the scheduled query. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Scheduled query target store configuration. */
  readonly TargetConfiguration?: ScheduledQuery_TargetConfiguration | undefined;
  /** The `ARN` of the scheduled query. */
  readonly Arn?: string | undefined;
  /** The scheduled query error reporting configuration. */
  readonly SQErrorReportConfiguration?: string | undefined;
  /** The KMS key used to encrypt the query resource, if a customer managed KMS key was provided. */
  readonly SQKmsKeyId?: string | undefined;
  /** The scheduled query name. */
  readonly SQName?: string | undefined;
  /** The scheduled query notification configuration. */
  readonly SQNotificationConfiguration?: string | undefined;
  /** The scheduled query string.. */
  readonly SQQueryString?: string | undefined;
  /** The scheduled query schedule configuration. */
  readonly SQScheduleConfiguration?: string | undefined;
  /** The ARN of the IAM role that will be used by Timestream to run the query. */
  readonly SQScheduledQueryExecutionRoleArn?: string | undefined;
  /** The configuration for query output. */
  readonly SQTargetConfiguration?: string | undefined;
}

/** This type is used to map column(s) from the query result to a dimension in the destination table. */
export interface ScheduledQuery_DimensionMapping {
  /** Type for the dimension. */
  readonly DimensionValueType?: string | undefined;
  /** Column name from query result. */
  readonly Name?: string | undefined;
}

/** Configuration required for error reporting. */
export interface ScheduledQuery_ErrorReportConfiguration {
  /** The S3 configuration for the error reports. */
  readonly S3Configuration?: ScheduledQuery_S3Configuration | undefined;
}

/** MixedMeasureMappings are mappings that can be used to ingest data into a mixture of narrow and multi measures in the… */
export interface ScheduledQuery_MixedMeasureMapping {
  /** Refers to the value of measure_name in a result row. */
  readonly MeasureName?: string | undefined;
  /** Type of the value that is to be read from sourceColumn. */
  readonly MeasureValueType?: string | undefined;
  /** Required when measureValueType is MULTI. */
  readonly MultiMeasureAttributeMappings?: readonly ScheduledQuery_MultiMeasureAttributeMapping[] | undefined;
  /** This field refers to the source column from which measure-value is to be read for result materialization. */
  readonly SourceColumn?: string | undefined;
  /** Target measure name to be used. */
  readonly TargetMeasureName?: string | undefined;
}

/** Attribute mapping for MULTI value measures. */
export interface ScheduledQuery_MultiMeasureAttributeMapping {
  /** Type of the attribute to be read from the source column. */
  readonly MeasureValueType?: string | undefined;
  /** Source column from where the attribute value is to be read. */
  readonly SourceColumn?: string | undefined;
  /** Custom name to be used for attribute name in derived table. */
  readonly TargetMultiMeasureAttributeName?: string | undefined;
}

/** Only one of MixedMeasureMappings or MultiMeasureMappings is to be provided. */
export interface ScheduledQuery_MultiMeasureMappings {
  /** Attribute mappings to be used for mapping query results to ingest data for multi-measure attributes. */
  readonly MultiMeasureAttributeMappings?: readonly ScheduledQuery_MultiMeasureAttributeMapping[] | undefined;
  /** The name of the target multi-measure name in the derived table. */
  readonly TargetMultiMeasureName?: string | undefined;
}

/** Notification configuration for a scheduled query. */
export interface ScheduledQuery_NotificationConfiguration {
  /** Details on SNS configuration. */
  readonly SnsConfiguration?: ScheduledQuery_SnsConfiguration | undefined;
}

/** Details on S3 location for error reports that result from running a query. */
export interface ScheduledQuery_S3Configuration {
  /** Name of the S3 bucket under which error reports will be created. */
  readonly BucketName?: string | undefined;
  /** Encryption at rest options for the error reports. */
  readonly EncryptionOption?: string | undefined;
  /** Prefix for the error report key. */
  readonly ObjectKeyPrefix?: string | undefined;
}

/** Configuration of the schedule of the query. */
export interface ScheduledQuery_ScheduleConfiguration {
  /** An expression that denotes when to trigger the scheduled query run. */
  readonly ScheduleExpression?: string | undefined;
}

/** Details on SNS that are required to send the notification. */
export interface ScheduledQuery_SnsConfiguration {
  /** SNS topic ARN that the scheduled query status notifications will be sent to. */
  readonly TopicArn?: string | undefined;
}

/** Configuration used for writing the output of a query. */
export interface ScheduledQuery_TargetConfiguration {
  /** Configuration needed to write data into the Timestream database and table. */
  readonly TimestreamConfiguration?: ScheduledQuery_TimestreamConfiguration | undefined;
}

/** Configuration to write data into Timestream database and table. */
export interface ScheduledQuery_TimestreamConfiguration {
  /** Name of Timestream database to which the query result will be written. */
  readonly DatabaseName?: string | undefined;
  /** This is to allow mapping column(s) from the query result to the dimension in the destination table. */
  readonly DimensionMappings?: readonly ScheduledQuery_DimensionMapping[] | undefined;
  /** Name of the measure column. */
  readonly MeasureNameColumn?: string | undefined;
  /** Specifies how to map measures to multi-measure records. */
  readonly MixedMeasureMappings?: readonly ScheduledQuery_MixedMeasureMapping[] | undefined;
  /** Multi-measure mappings. */
  readonly MultiMeasureMappings?: ScheduledQuery_MultiMeasureMappings | undefined;
  /** Name of Timestream table that the query result will be written to. */
  readonly TableName?: string | undefined;
  /** Column from query result that should be used as the time column in destination table. */
  readonly TimeColumn?: string | undefined;
}

/** `AWS::Timestream::Table`: The CreateTable operation adds a new table to an existing database in your account. */
export interface Table {
  /** The name of the Timestream database that contains this table. */
  readonly DatabaseName?: string | undefined;
  /** Contains properties to set on the table when enabling magnetic store writes. */
  readonly MagneticStoreWriteProperties?: Table_MagneticStoreWriteProperties | undefined;
  /** The retention duration for the memory store and magnetic store. */
  readonly RetentionProperties?: Table_RetentionProperties | undefined;
  /** The schema of the table. */
  readonly Schema?: Table_Schema | undefined;
  /** The name of the Timestream table. */
  readonly TableName?: string | undefined;
  /** The tags to add to the table */
  readonly Tags?: readonly Tag[] | undefined;
  /** The `arn` of the table. */
  readonly Arn?: string | undefined;
  /** The name of the table. */
  readonly Name?: string | undefined;
}

/** The location to write error reports for records rejected, asynchronously, during magnetic store writes. */
export interface Table_MagneticStoreRejectedDataLocation {
  /** Configuration of an S3 location to write error reports for records rejected, asynchronously, during magnetic store… */
  readonly S3Configuration?: Table_S3Configuration | undefined;
}

/** The set of properties on a table for configuring magnetic store writes. */
export interface Table_MagneticStoreWriteProperties {
  /** A flag to enable magnetic store writes. */
  readonly EnableMagneticStoreWrites?: boolean | undefined;
  /** The location to write error reports for records rejected asynchronously during magnetic store writes. */
  readonly MagneticStoreRejectedDataLocation?: Table_MagneticStoreRejectedDataLocation | undefined;
}

/** An attribute used in partitioning data in a table. */
export interface Table_PartitionKey {
  /** The level of enforcement for the specification of a dimension key in ingested records. */
  readonly EnforcementInRecord?: string | undefined;
  /** The name of the attribute used for a dimension key. */
  readonly Name?: string | undefined;
  /** The type of the partition key. */
  readonly Type?: string | undefined;
}

/** Retention properties contain the duration for which your time-series data must be stored in the magnetic store and the… */
export interface Table_RetentionProperties {
  /** The duration for which data must be stored in the magnetic store. */
  readonly MagneticStoreRetentionPeriodInDays?: string | undefined;
  /** The duration for which data must be stored in the memory store. */
  readonly MemoryStoreRetentionPeriodInHours?: string | undefined;
}

/** The configuration that specifies an S3 location. */
export interface Table_S3Configuration {
  /** The bucket name of the customer S3 bucket. */
  readonly BucketName?: string | undefined;
  /** The encryption option for the customer S3 location. */
  readonly EncryptionOption?: string | undefined;
  /** The AWS key ID for the customer S3 location when encrypting with an AWS managed key. */
  readonly KmsKeyId?: string | undefined;
  /** The object key preview for the customer S3 location. */
  readonly ObjectKeyPrefix?: string | undefined;
}

/** A Schema specifies the expected data model of the table. */
export interface Table_Schema {
  /** A non-empty list of partition keys defining the attributes used to partition the table data. */
  readonly CompositePartitionKey?: readonly Table_PartitionKey[] | undefined;
}

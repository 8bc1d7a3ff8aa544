// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::LookoutMetrics::Alert`: End of support notice. */
export interface Alert {
  /** Action that will be triggered when there is an alert. */
  readonly Action?: Alert_Action | undefined;
  /** A description of the alert. */
  readonly AlertDescription?: string | undefined;
  /** The name of the alert. */
  readonly AlertName?: string | undefined;
  /** An integer from 0 to 100 specifying the alert sensitivity threshold. */
  readonly AlertSensitivityThreshold?: number | undefined;
  /** The ARN of the detector to which the alert is attached. */
  readonly AnomalyDetectorArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the alert. */
  readonly Arn?: string | undefined;
}

/** A configuration that specifies the action to perform when anomalies are detected. */
export interface Alert_Action {
  /** A configuration for an AWS Lambda channel. */
  readonly LambdaConfiguration?: Alert_LambdaConfiguration | undefined;
  /** A configuration for an Amazon SNS channel. */
  readonly SNSConfiguration?: Alert_SNSConfiguration | undefined;
}

/** Contains information about a Lambda configuration. */
export interface Alert_LambdaConfiguration {
  /** The ARN of the Lambda function. */
  readonly LambdaArn?: string | undefined;
  /** The ARN of an IAM role that has permission to invoke the Lambda function. */
  readonly RoleArn?: string | undefined;
}

/** Contains information about the SNS topic to which you want to send your alerts and the IAM role that has access to that… */
export interface Alert_SNSConfiguration {
  /** The ARN of the IAM role that has access to the target SNS topic. */
  readonly RoleArn?: string | undefined;
  /** The ARN of the target SNS topic. */
  readonly SnsTopicArn?: string | undefined;
}

/** `AWS::LookoutMetrics::AnomalyDetector`: End of support notice. */
export interface AnomalyDetector {
  /** Contains information about the configuration of the anomaly detector. */
  readonly AnomalyDetectorConfig?: AnomalyDetector_AnomalyDetectorConfig | undefined;
  /** A description of the detector. */
  readonly AnomalyDetectorDescription?: string | undefined;
  /** The name of the detector. */
  readonly AnomalyDetectorName?: string | undefined;
  /** The ARN of the KMS key to use to encrypt your data. */
  readonly KmsKeyArn?: string | undefined;
  /** The detector's dataset. */
  readonly MetricSetList?: readonly AnomalyDetector_MetricSet[] | undefined;
  /** The Amazon Resource Name (ARN) of the detector. */
  readonly Arn?: string | undefined;
}

/** Contains information about a detector's configuration. */
export interface AnomalyDetector_AnomalyDetectorConfig {
  /** The frequency at which the detector analyzes its source data. */
  readonly AnomalyDetectorFrequency?: string | undefined;
}

/** Details about an Amazon AppFlow flow datasource. */
export interface AnomalyDetector_AppFlowConfig {
  /** name of the flow. */
  readonly FlowName?: string | undefined;
  /** An IAM role that gives Amazon Lookout for Metrics permission to access the flow. */
  readonly RoleArn?: string | undefined;
}

/** Details about an Amazon CloudWatch datasource. */
export interface AnomalyDetector_CloudwatchConfig {
  /** An IAM role that gives Amazon Lookout for Metrics permission to access data in Amazon CloudWatch. */
  readonly RoleArn?: string | undefined;
}

/** Contains information about how a source CSV data file should be analyzed. */
export interface AnomalyDetector_CsvFormatDescriptor {
  /** The character set in which the source CSV file is written. */
  readonly Charset?: string | undefined;
  /** Whether or not the source CSV file contains a header. */
  readonly ContainsHeader?: boolean | undefined;
  /** The character used to delimit the source CSV file. */
  readonly Delimiter?: string | undefined;
  /** The level of compression of the source CSV file. */
  readonly FileCompression?: string | undefined;
  /** A list of the source CSV file's headers, if any. */
  readonly HeaderList?: readonly string[] | undefined;
  /** The character used as a quote character. */
  readonly QuoteSymbol?: string | undefined;
}

/** Contains information about a source file's formatting. */
export interface AnomalyDetector_FileFormatDescriptor {
  /** Contains information about how a source CSV data file should be analyzed. */
  readonly CsvFormatDescriptor?: AnomalyDetector_CsvFormatDescriptor | undefined;
  /** Contains information about how a source JSON data file should be analyzed. */
  readonly JsonFormatDescriptor?: AnomalyDetector_JsonFormatDescriptor | undefined;
}

/** Contains information about how a source JSON data file should be analyzed. */
export interface AnomalyDetector_JsonFormatDescriptor {
  /** The character set in which the source JSON file is written. */
  readonly Charset?: string | undefined;
  /** The level of compression of the source CSV file. */
  readonly FileCompression?: string | undefined;
}

/** A calculation made by contrasting a measure and a dimension from your source data. */
export interface AnomalyDetector_Metric {
  /** The function with which the metric is calculated. */
  readonly AggregationFunction?: string | undefined;
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** The namespace for the metric. */
  readonly Namespace?: string | undefined;
}

/** Contains information about a dataset. */
export interface AnomalyDetector_MetricSet {
  /** A list of the fields you want to treat as dimensions. */
  readonly DimensionList?: readonly string[] | undefined;
  /** A list of metrics that the dataset will contain. */
  readonly MetricList?: readonly AnomalyDetector_Metric[] | undefined;
  /** A description of the dataset you are creating. */
  readonly MetricSetDescription?: string | undefined;
  /** The frequency with which the source data will be analyzed for anomalies. */
  readonly MetricSetFrequency?: string | undefined;
  /** The name of the dataset. */
  readonly MetricSetName?: string | undefined;
  /** Contains information about how the source data should be interpreted. */
  readonly MetricSource?: AnomalyDetector_MetricSource | undefined;
  /** After an interval ends, the amount of seconds that the detector waits before importing data. */
  readonly Offset?: number | undefined;
  /** Contains information about the column used for tracking time in your source data. */
  readonly TimestampColumn?: AnomalyDetector_TimestampColumn | undefined;
  /** The time zone in which your source data was recorded. */
  readonly Timezone?: string | undefined;
}

/** Contains information about how the source data should be interpreted. */
export interface AnomalyDetector_MetricSource {
  /** Details about an AppFlow datasource. */
  readonly AppFlowConfig?: AnomalyDetector_AppFlowConfig | undefined;
  /** Details about an Amazon CloudWatch monitoring datasource. */
  readonly CloudwatchConfig?: AnomalyDetector_CloudwatchConfig | undefined;
  /** Details about an Amazon Relational Database Service (RDS) datasource. */
  readonly RDSSourceConfig?: AnomalyDetector_RDSSourceConfig | undefined;
  /** Details about an Amazon Redshift database datasource. */
  readonly RedshiftSourceConfig?: AnomalyDetector_RedshiftSourceConfig | undefined;
  /** Contains information about the configuration of the S3 bucket that contains source files. */
  readonly S3SourceConfig?: AnomalyDetector_S3SourceConfig | undefined;
}

/** Contains information about the Amazon Relational Database Service (RDS) configuration. */
export interface AnomalyDetector_RDSSourceConfig {
  /** A string identifying the database instance. */
  readonly DBInstanceIdentifier?: string | undefined;
  /** The host name of the database. */
  readonly DatabaseHost?: string | undefined;
  /** The name of the RDS database. */
  readonly DatabaseName?: string | undefined;
  /** The port number where the database can be accessed. */
  readonly DatabasePort?: number | undefined;
  /** The Amazon Resource Name (ARN) of the role. */
  readonly RoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Secrets Manager role. */
  readonly SecretManagerArn?: string | undefined;
  /** The name of the table in the database. */
  readonly TableName?: string | undefined;
  /** An object containing information about the Amazon Virtual Private Cloud (VPC) configuration. */
  readonly VpcConfiguration?: AnomalyDetector_VpcConfiguration | undefined;
}

/** Provides information about the Amazon Redshift database configuration. */
export interface AnomalyDetector_RedshiftSourceConfig {
  /** A string identifying the Redshift cluster. */
  readonly ClusterIdentifier?: string | undefined;
  /** The name of the database host. */
  readonly DatabaseHost?: string | undefined;
  /** The Redshift database name. */
  readonly DatabaseName?: string | undefined;
  /** The port number where the database can be accessed. */
  readonly DatabasePort?: number | undefined;
  /** The Amazon Resource Name (ARN) of the role providing access to the database. */
  readonly RoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Secrets Manager role. */
  readonly SecretManagerArn?: string | undefined;
  /** The table name of the Redshift database. */
  readonly TableName?: string | undefined;
  /** Contains information about the Amazon Virtual Private Cloud (VPC) configuration. */
  readonly VpcConfiguration?: AnomalyDetector_VpcConfiguration | undefined;
}

/** Contains information about the configuration of the S3 bucket that contains source files. */
export interface AnomalyDetector_S3SourceConfig {
  /** Contains information about a source file's formatting. */
  readonly FileFormatDescriptor?: AnomalyDetector_FileFormatDescriptor | undefined;
  /** A list of paths to the historical data files. */
  readonly HistoricalDataPathList?: readonly string[] | undefined;
  /** The ARN of an IAM role that has read and write access permissions to the source S3 bucket. */
  readonly RoleArn?: string | undefined;
  /** A list of templated paths to the source files. */
  readonly TemplatedPathList?: readonly string[] | undefined;
}

/** Contains information about the column used to track time in a source data file. */
export interface AnomalyDetector_TimestampColumn {
  /** The format of the timestamp column. */
  readonly ColumnFormat?: string | undefined;
  /** The name of the timestamp column. */
  readonly ColumnName?: string | undefined;
}

/** Contains configuration information about the Amazon Virtual Private Cloud (VPC). */
export interface AnomalyDetector_VpcConfiguration {
  /** An array of strings containing the list of security groups. */
  readonly SecurityGroupIdList?: readonly string[] | undefined;
  /** An array of strings containing the Amazon VPC subnet IDs (e.g., `subnet-0bb1c79de3EXAMPLE`. */
  readonly SubnetIdList?: readonly string[] | undefined;
}

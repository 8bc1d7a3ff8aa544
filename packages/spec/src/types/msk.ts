// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::MSK::BatchScramSecret`: Represents a secret stored in the AWS Secrets Manager that can be used to authenticate with a cluster using a user name… */
export interface BatchScramSecret {
  /** The Amazon Resource Name (ARN) that uniquely identifies the cluster. */
  readonly ClusterArn?: string | undefined;
  /** List of Amazon Resource Name (ARN)s of Secrets Manager secrets. */
  readonly SecretArnList?: readonly string[] | undefined;
}

/** `AWS::MSK::Channel`: Resource Type definition for AWS::MSK::Channel */
export interface Channel {
  /** Name of the channel */
  readonly ChannelName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the cluster */
  readonly ClusterArn?: string | undefined;
  /** Encryption configuration */
  readonly EncryptionConfiguration?: Channel_EncryptionConfiguration | undefined;
  /** Iceberg destination configuration */
  readonly IcebergDestinationConfiguration?: Channel_IcebergDestinationConfiguration | undefined;
  /** Log configuration details for Channel */
  readonly LoggingInfo?: Channel_ChannelLoggingInfo | undefined;
  /** S3 destination configuration */
  readonly S3DestinationConfiguration?: Channel_S3DestinationConfiguration | undefined;
  /** Tags attached to the channel */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Topic configuration */
  readonly TopicConfigurationList?: readonly Channel_TopicConfiguration[] | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the channel */
  readonly ChannelArn?: string | undefined;
  /** Includes information about the channel state */
  readonly StateInfo?: Channel_ChannelStateInfo | undefined;
  /** Status of a channel resource */
  readonly Status?: string | undefined;
}

/** Catalog configuration of the destination */
export interface Channel_Catalog {
  /** The ARN of the catalog */
  readonly CatalogArn?: string | undefined;
  /** The warehouse location */
  readonly WarehouseLocation?: string | undefined;
}

/** Log configuration details for Channel */
export interface Channel_ChannelLoggingInfo {
  /** CloudWatch Logs log destination details */
  readonly CloudWatchLogs?: Channel_CloudWatchLogsLogDestination | undefined;
  /** Firehose log destination details */
  readonly Firehose?: Channel_FirehoseLogDestination | undefined;
  /** S3 log destination details */
  readonly S3?: Channel_S3LogDestination | undefined;
}

/** Includes information about the channel state */
export interface Channel_ChannelStateInfo {
  /** Code for channel state */
  readonly Code?: string | undefined;
  /** Message for channel state */
  readonly Message?: string | undefined;
}

/** CloudWatch Logs log destination details */
export interface Channel_CloudWatchLogsLogDestination {
  /** Whether CloudWatch Logs logging is enabled */
  readonly Enabled?: boolean | undefined;
  /** The CloudWatch log group for log delivery */
  readonly LogGroup?: string | undefined;
}

/** Dead letter queue S3 configuration of the destination */
export interface Channel_DeadLetterQueueS3 {
  /** The ARN of the S3 bucket */
  readonly BucketArn?: string | undefined;
  /** The error output prefix */
  readonly ErrorOutputPrefix?: string | undefined;
  /** Optional 12-digit AWS account ID expected to own the dead-letter S3 bucket */
  readonly ExpectedBucketOwner?: string | undefined;
}

/** Destination table configuration */
export interface Channel_DestinationTable {
  /** The destination database name */
  readonly DestinationDatabaseName?: string | undefined;
  /** The destination table name */
  readonly DestinationTableName?: string | undefined;
  /** Partition specification */
  readonly PartitionSpec?: Channel_PartitionSpec | undefined;
}

/** Encryption configuration */
export interface Channel_EncryptionConfiguration {
  /** The ARN of the KMS key for encryption */
  readonly KmsKeyArn?: string | undefined;
}

/** Firehose log destination details */
export interface Channel_FirehoseLogDestination {
  /** The Firehose delivery stream for log delivery */
  readonly DeliveryStream?: string | undefined;
  /** Whether Firehose logging is enabled */
  readonly Enabled?: boolean | undefined;
}

/** Iceberg destination configuration */
export interface Channel_IcebergDestinationConfiguration {
  /** Append only mode */
  readonly AppendOnly?: boolean | undefined;
  /** Catalog configuration of the destination */
  readonly Catalog?: Channel_Catalog | undefined;
  /** Compression codec for Iceberg table data files. */
  readonly CompressionType?: string | undefined;
  /** Data freshness in seconds */
  readonly DataFreshnessInSeconds?: number | undefined;
  /** Dead letter queue S3 configuration of the destination */
  readonly DeadLetterQueueS3?: Channel_DeadLetterQueueS3 | undefined;
  /** List of destination tables */
  readonly DestinationTableList?: readonly Channel_DestinationTable[] | undefined;
  /** Schema evolution configuration of the destination */
  readonly SchemaEvolution?: Channel_SchemaEvolution | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role used by MSK to access the table */
  readonly ServiceExecutionRoleArn?: string | undefined;
  /** Table creation configuration of the destination */
  readonly TableCreation?: Channel_TableCreation | undefined;
}

/** Partition source configuration */
export interface Channel_PartitionSource {
  /** Source name */
  readonly SourceName?: string | undefined;
}

/** Partition specification */
export interface Channel_PartitionSpec {
  /** Partition strategy for MSK channel */
  readonly PartitionStrategy?: string | undefined;
  /** Source list */
  readonly SourceList?: readonly Channel_PartitionSource[] | undefined;
}

/** Record converter configuration for a topic */
export interface Channel_RecordConverter {
  /** Value converter for topic data */
  readonly ValueConverter?: string | undefined;
}

/** Record schema configuration for a topic */
export interface Channel_RecordSchema {
  /** ARN of Glue Schema Registry resource used for table schema */
  readonly GsrArn?: string | undefined;
}

/** S3 destination configuration */
export interface Channel_S3DestinationConfiguration {
  /** Data freshness in seconds */
  readonly DataFreshnessInSeconds?: number | undefined;
  /** Dead letter queue S3 configuration of the destination */
  readonly DeadLetterQueueS3?: Channel_DeadLetterQueueS3 | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role used by MSK to access S3 */
  readonly ServiceExecutionRoleArn?: string | undefined;
  /** S3 storage configuration */
  readonly Storage?: Channel_S3Storage | undefined;
}

/** S3 log destination details */
export interface Channel_S3LogDestination {
  /** The name of the S3 bucket for log delivery */
  readonly Bucket?: string | undefined;
  /** Whether S3 logging is enabled */
  readonly Enabled?: boolean | undefined;
  /** The S3 prefix for log delivery */
  readonly Prefix?: string | undefined;
}

/** S3 storage configuration */
export interface Channel_S3Storage {
  /** ARN of the S3 bucket */
  readonly BucketArn?: string | undefined;
  /** S3 compression type */
  readonly CompressionType?: string | undefined;
  /** Optional 12-digit AWS account ID expected to own the S3 bucket */
  readonly ExpectedBucketOwner?: string | undefined;
  /** Template for S3 key for output objects, used for partitioning */
  readonly OutputKeyTemplate?: string | undefined;
  /** Optional prefix for output objects */
  readonly OutputPrefix?: string | undefined;
  /** S3 storage class */
  readonly StorageClass?: string | undefined;
}

/** Schema evolution configuration of the destination */
export interface Channel_SchemaEvolution {
  /** Whether schema evolution is enabled */
  readonly EnableSchemaEvolution?: boolean | undefined;
}

/** Table creation configuration of the destination */
export interface Channel_TableCreation {
  /** Whether table creation is enabled */
  readonly EnableTableCreation?: boolean | undefined;
}

/** Configuration of topic in a channel */
export interface Channel_TopicConfiguration {
  /** Record converter configuration for a topic */
  readonly RecordConverter?: Channel_RecordConverter | undefined;
  /** Record schema configuration for a topic */
  readonly RecordSchema?: Channel_RecordSchema | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the topic */
  readonly TopicArn?: string | undefined;
}

/** `AWS::MSK::Cluster`: Creates a new MSK cluster. */
export interface Cluster {
  /** Information about the broker nodes in the cluster. */
  readonly BrokerNodeGroupInfo?: Cluster_BrokerNodeGroupInfo | undefined;
  /** Includes all client authentication related information. */
  readonly ClientAuthentication?: Cluster_ClientAuthentication | undefined;
  /** The name of the cluster. */
  readonly ClusterName?: string | undefined;
  /** Represents the configuration that you want MSK to use for the cluster. */
  readonly ConfigurationInfo?: Cluster_ConfigurationInfo | undefined;
  readonly CurrentVersion?: string | undefined;
  /** Includes all encryption-related information. */
  readonly EncryptionInfo?: Cluster_EncryptionInfo | undefined;
  /** Specifies the level of monitoring for the MSK cluster. */
  readonly EnhancedMonitoring?: string | undefined;
  /** The version of Apache Kafka. */
  readonly KafkaVersion?: string | undefined;
  /** Logging info details for the cluster. */
  readonly LoggingInfo?: Cluster_LoggingInfo | undefined;
  /** The number of broker nodes in the cluster. */
  readonly NumberOfBrokerNodes?: number | undefined;
  /** The settings for open monitoring. */
  readonly OpenMonitoring?: Cluster_OpenMonitoring | undefined;
  readonly Rebalancing?: Cluster_Rebalancing | undefined;
  /** This controls storage mode for supported storage tiers. */
  readonly StorageMode?: string | undefined;
  /** An arbitrary set of tags (key-value pairs) for the cluster. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly ZookeeperAccess?: Cluster_ZookeeperAccess | undefined;
  /** The Amazon Resource Name (ARN) of the MSK cluster. */
  readonly Arn?: string | undefined;
}

export interface Cluster_AuthorizerLogs {
  readonly CloudWatchLogs?: Cluster_CloudWatchLogs | undefined;
  readonly Firehose?: Cluster_Firehose | undefined;
  readonly S3?: Cluster_S3 | undefined;
}

/** The broker logs configuration for this MSK cluster. */
export interface Cluster_BrokerLogs {
  readonly CloudWatchLogs?: Cluster_CloudWatchLogs | undefined;
  /** Details of the Kinesis Data Firehose delivery stream that is the destination for broker logs. */
  readonly Firehose?: Cluster_Firehose | undefined;
  /** Details of the Amazon S3 destination for broker logs. */
  readonly S3?: Cluster_S3 | undefined;
}

/** Describes the setup to be used for the broker nodes in the cluster. */
export interface Cluster_BrokerNodeGroupInfo {
  /** This parameter is currently not in use. */
  readonly BrokerAZDistribution?: string | undefined;
  /** The list of subnets to connect to in the client virtual private cloud (VPC). */
  readonly ClientSubnets?: readonly string[] | undefined;
  /** Information about the cluster's connectivity setting. */
  readonly ConnectivityInfo?: Cluster_ConnectivityInfo | undefined;
  /** The type of Amazon EC2 instances to use for brokers. */
  readonly InstanceType?: string | undefined;
  /** The security groups to associate with the ENIs in order to specify who can connect to and communicate with the Amazon… */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** Contains information about storage volumes attached to Amazon MSK broker nodes. */
  readonly StorageInfo?: Cluster_StorageInfo | undefined;
}

export interface Cluster_ClientAuthentication {
  /** Details for client authentication using SASL. */
  readonly Sasl?: Cluster_Sasl | undefined;
  /** Details for ClientAuthentication using TLS. */
  readonly Tls?: Cluster_Tls | undefined;
  /** Details for ClientAuthentication using no authentication. */
  readonly Unauthenticated?: Cluster_Unauthenticated | undefined;
}

/** Details of the CloudWatch Logs destination for broker logs. */
export interface Cluster_CloudWatchLogs {
  /** Specifies whether broker logs get sent to the specified CloudWatch Logs destination. */
  readonly Enabled?: boolean | undefined;
  /** The CloudWatch log group that is the destination for broker logs. */
  readonly LogGroup?: string | undefined;
}

/** Specifies the configuration to use for the brokers. */
export interface Cluster_ConfigurationInfo {
  /** ARN of the configuration to use. */
  readonly Arn?: string | undefined;
  /** The revision of the configuration to use. */
  readonly Revision?: number | undefined;
}

/** Broker access controls. */
export interface Cluster_ConnectivityInfo {
  readonly NetworkType?: string | undefined;
  /** Access control settings for the cluster's brokers. */
  readonly PublicAccess?: Cluster_PublicAccess | undefined;
  /** VPC connection control settings for brokers. */
  readonly VpcConnectivity?: Cluster_VpcConnectivity | undefined;
}

/** Contains information about the EBS storage volumes attached to the broker nodes. */
export interface Cluster_EBSStorageInfo {
  /** EBS volume provisioned throughput information. */
  readonly ProvisionedThroughput?: Cluster_ProvisionedThroughput | undefined;
  /** The size in GiB of the EBS volume for the data drive on each broker node. */
  readonly VolumeSize?: number | undefined;
}

/** The data-volume encryption details. */
export interface Cluster_EncryptionAtRest {
  /** The ARN of the Amazon KMS key for encrypting data at rest. */
  readonly DataVolumeKMSKeyId?: string | undefined;
}

/** The settings for encrypting data in transit. */
export interface Cluster_EncryptionInTransit {
  /** Indicates the encryption setting for data in transit between clients and brokers. */
  readonly ClientBroker?: string | undefined;
  /** When set to true, it indicates that data communication among the broker nodes of the cluster is encrypted. */
  readonly InCluster?: boolean | undefined;
}

/** Includes encryption-related information, such as the Amazon KMS key used for encrypting data at rest and whether you… */
export interface Cluster_EncryptionInfo {
  /** The data-volume encryption details. */
  readonly EncryptionAtRest?: Cluster_EncryptionAtRest | undefined;
  /** The details for encryption in transit. */
  readonly EncryptionInTransit?: Cluster_EncryptionInTransit | undefined;
}

/** Firehose details for BrokerLogs. */
export interface Cluster_Firehose {
  /** The Kinesis Data Firehose delivery stream that is the destination for broker logs. */
  readonly DeliveryStream?: string | undefined;
  /** Specifies whether broker logs get send to the specified Kinesis Data Firehose delivery stream. */
  readonly Enabled?: boolean | undefined;
}

/** Details for SASL/IAM client authentication. */
export interface Cluster_Iam {
  /** SASL/IAM authentication is enabled or not. */
  readonly Enabled?: boolean | undefined;
}

/** Indicates whether you want to enable or disable the JMX Exporter. */
export interface Cluster_JmxExporter {
  /** Indicates whether you want to enable or disable the JMX Exporter. */
  readonly EnabledInBroker?: boolean | undefined;
}

/** You can configure your MSK cluster to send broker logs to different destination types. */
export interface Cluster_LoggingInfo {
  readonly AuthorizerLogs?: Cluster_AuthorizerLogs | undefined;
  /** You can configure your MSK cluster to send broker logs to different destination types. */
  readonly BrokerLogs?: Cluster_BrokerLogs | undefined;
}

/** Indicates whether you want to enable or disable the Node Exporter. */
export interface Cluster_NodeExporter {
  /** Indicates whether you want to enable or disable the Node Exporter. */
  readonly EnabledInBroker?: boolean | undefined;
}

/** JMX and Node monitoring for the MSK cluster. */
export interface Cluster_OpenMonitoring {
  /** Prometheus exporter settings. */
  readonly Prometheus?: Cluster_Prometheus | undefined;
}

/** Prometheus settings for open monitoring. */
export interface Cluster_Prometheus {
  /** Indicates whether you want to enable or disable the JMX Exporter. */
  readonly JmxExporter?: Cluster_JmxExporter | undefined;
  /** Indicates whether you want to enable or disable the Node Exporter. */
  readonly NodeExporter?: Cluster_NodeExporter | undefined;
}

/** Contains information about provisioned throughput for EBS storage volumes attached to kafka broker nodes. */
export interface Cluster_ProvisionedThroughput {
  /** Provisioned throughput is on or off. */
  readonly Enabled?: boolean | undefined;
  /** Throughput value of the EBS volumes for the data drive on each kafka broker node in MiB per second. */
  readonly VolumeThroughput?: number | undefined;
}

/** Broker access controls */
export interface Cluster_PublicAccess {
  /** DISABLED means that public access is turned off. */
  readonly Type?: string | undefined;
}

export interface Cluster_Rebalancing {
  readonly Status?: string | undefined;
}

/** The details of the Amazon S3 destination for broker logs. */
export interface Cluster_S3 {
  /** The name of the S3 bucket that is the destination for broker logs. */
  readonly Bucket?: string | undefined;
  /** Specifies whether broker logs get sent to the specified Amazon S3 destination. */
  readonly Enabled?: boolean | undefined;
  /** The S3 prefix that is the destination for broker logs. */
  readonly Prefix?: string | undefined;
}

/** Details for client authentication using SASL. */
export interface Cluster_Sasl {
  /** Details for ClientAuthentication using IAM. */
  readonly Iam?: Cluster_Iam | undefined;
  /** Details for SASL/SCRAM client authentication. */
  readonly Scram?: Cluster_Scram | undefined;
}

/** Details for SASL/SCRAM client authentication. */
export interface Cluster_Scram {
  /** SASL/SCRAM authentication is enabled or not. */
  readonly Enabled?: boolean | undefined;
}

/** Contains information about storage volumes attached to Amazon MSK broker nodes. */
export interface Cluster_StorageInfo {
  /** EBS volume information. */
  readonly EBSStorageInfo?: Cluster_EBSStorageInfo | undefined;
}

/** Details for client authentication using TLS. */
export interface Cluster_Tls {
  /** List of AWS Private CA ARNs. */
  readonly CertificateAuthorityArnList?: readonly string[] | undefined;
  /** TLS authentication is enabled or not. */
  readonly Enabled?: boolean | undefined;
}

/** Details for allowing no client authentication. */
export interface Cluster_Unauthenticated {
  /** Unauthenticated is enabled or not. */
  readonly Enabled?: boolean | undefined;
}

/** VPC connection control settings for brokers. */
export interface Cluster_VpcConnectivity {
  /** VPC connection control settings for brokers. */
  readonly ClientAuthentication?: Cluster_VpcConnectivityClientAuthentication | undefined;
}

/** Includes all client authentication information for VpcConnectivity. */
export interface Cluster_VpcConnectivityClientAuthentication {
  /** Details for VpcConnectivity ClientAuthentication using SASL. */
  readonly Sasl?: Cluster_VpcConnectivitySasl | undefined;
  /** Details for VpcConnectivity ClientAuthentication using TLS. */
  readonly Tls?: Cluster_VpcConnectivityTls | undefined;
}

/** Details for SASL/IAM client authentication for VpcConnectivity. */
export interface Cluster_VpcConnectivityIam {
  /** SASL/IAM authentication is enabled or not. */
  readonly Enabled?: boolean | undefined;
}

/** Details for client authentication using SASL for VpcConnectivity. */
export interface Cluster_VpcConnectivitySasl {
  /** Details for ClientAuthentication using IAM for VpcConnectivity. */
  readonly Iam?: Cluster_VpcConnectivityIam | undefined;
  /** Details for SASL/SCRAM client authentication for VpcConnectivity. */
  readonly Scram?: Cluster_VpcConnectivityScram | undefined;
}

/** Details for SASL/SCRAM client authentication for VpcConnectivity. */
export interface Cluster_VpcConnectivityScram {
  /** SASL/SCRAM authentication is enabled or not. */
  readonly Enabled?: boolean | undefined;
}

/** Details for client authentication using TLS for VpcConnectivity. */
export interface Cluster_VpcConnectivityTls {
  /** TLS authentication is enabled or not. */
  readonly Enabled?: boolean | undefined;
}

export interface Cluster_ZookeeperAccess {
  readonly Enabled?: boolean | undefined;
}

/** `AWS::MSK::ClusterPolicy`: Create or update cluster policy. */
export interface ClusterPolicy {
  /** The Amazon Resource Name (ARN) that uniquely identifies the cluster. */
  readonly ClusterArn?: string | undefined;
  /** Resource policy for the cluster. */
  readonly Policy?: PolicyDocument | undefined;
  /** The current version of the policy attached to the specified cluster. */
  readonly CurrentVersion?: string | undefined;
}

/** `AWS::MSK::Configuration`: Creates a new MSK configuration. */
export interface Configuration {
  /** The description of the configuration. */
  readonly Description?: string | undefined;
  /** The versions of Apache Kafka with which you can use this MSK configuration. */
  readonly KafkaVersionsList?: readonly string[] | undefined;
  /** Latest revision of the MSK configuration. */
  readonly LatestRevision?: Configuration_LatestRevision | undefined;
  /** The name of the configuration. */
  readonly Name?: string | undefined;
  /** Contents of the `server.properties` file. */
  readonly ServerProperties?: string | undefined;
  /** The Amazon Resource Name (ARN) of the configuration. */
  readonly Arn?: string | undefined;
}

/** Describes a configuration revision. */
export interface Configuration_LatestRevision {
  /** The time when the configuration revision was created. */
  readonly CreationTime?: string | undefined;
  /** The description of the configuration revision. */
  readonly Description?: string | undefined;
  /** The revision number. */
  readonly Revision?: number | undefined;
}

/** `AWS::MSK::Replicator`: Creates the replicator. */
export interface Replicator {
  /** A summary description of the replicator. */
  readonly Description?: string | undefined;
  /** Kafka Clusters to use in setting up sources / targets for replication. */
  readonly KafkaClusters?: readonly Replicator_KafkaCluster[] | undefined;
  /** Configuration for log delivery for the replicator. */
  readonly LogDelivery?: Replicator_LogDelivery | undefined;
  /** A list of replication configurations, where each configuration targets a given source cluster to target cluster… */
  readonly ReplicationInfoList?: readonly Replicator_ReplicationInfo[] | undefined;
  /** The name of the replicator. */
  readonly ReplicatorName?: string | undefined;
  /** The ARN of the IAM role used by the replicator to access resources in the customer's account (e.g source and target… */
  readonly ServiceExecutionRoleArn?: string | undefined;
  /** List of tags to attach to created Replicator. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The current version number of the replicator. */
  readonly CurrentVersion?: string | undefined;
  /** Amazon Resource Name (ARN) for the created replicator. */
  readonly ReplicatorArn?: string | undefined;
}

/** Details of an Amazon MSK Cluster. */
export interface Replicator_AmazonMskCluster {
  /** The Amazon Resource Name (ARN) of an Amazon MSK cluster. */
  readonly MskClusterArn?: string | undefined;
}

/** Details of an Apache Kafka cluster. */
export interface Replicator_ApacheKafkaCluster {
  /** The ID of the Apache Kafka cluster. */
  readonly ApacheKafkaClusterId?: string | undefined;
  /** The bootstrap broker string of the Apache Kafka cluster. */
  readonly BootstrapBrokerString?: string | undefined;
}

/** Details about delivering logs to CloudWatch Logs. */
export interface Replicator_CloudWatchLogs {
  /** Whether log delivery to CloudWatch Logs is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The CloudWatch log group that is the destination for log delivery. */
  readonly LogGroup?: string | undefined;
}

/** Details about consumer group replication. */
export interface Replicator_ConsumerGroupReplication {
  /** The consumer group offset synchronization mode. */
  readonly ConsumerGroupOffsetSyncMode?: string | undefined;
  /** List of regular expression patterns indicating the consumer groups that should not be replicated. */
  readonly ConsumerGroupsToExclude?: readonly string[] | undefined;
  /** List of regular expression patterns indicating the consumer groups to copy. */
  readonly ConsumerGroupsToReplicate?: readonly string[] | undefined;
  /** Enables synchronization of consumer groups to target cluster. */
  readonly DetectAndCopyNewConsumerGroups?: boolean | undefined;
  /** Enables synchronization of consumer group offsets to target cluster. */
  readonly SynchroniseConsumerGroupOffsets?: boolean | undefined;
}

/** Details about delivering logs to Firehose. */
export interface Replicator_Firehose {
  /** The Firehose delivery stream that is the destination for log delivery. */
  readonly DeliveryStream?: string | undefined;
  /** Whether log delivery to Firehose is enabled. */
  readonly Enabled?: boolean | undefined;
}

/** Information about Kafka Cluster to be used as source / target for replication. */
export interface Replicator_KafkaCluster {
  /** Details of an Amazon MSK Cluster. */
  readonly AmazonMskCluster?: Replicator_AmazonMskCluster | undefined;
  /** Details of an Apache Kafka cluster. */
  readonly ApacheKafkaCluster?: Replicator_ApacheKafkaCluster | undefined;
  /** Details of the client authentication used by the Apache Kafka cluster. */
  readonly ClientAuthentication?: Replicator_KafkaClusterClientAuthentication | undefined;
  /** Details of encryption in transit to the Apache Kafka cluster. */
  readonly EncryptionInTransit?: Replicator_KafkaClusterEncryptionInTransit | undefined;
  /** Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster. */
  readonly VpcConfig?: Replicator_KafkaClusterClientVpcConfig | undefined;
}

/** Details of the client authentication used by the Apache Kafka cluster. */
export interface Replicator_KafkaClusterClientAuthentication {
  /** Details for mTLS client authentication. */
  readonly MTLS?: Replicator_KafkaClusterMtlsAuthentication | undefined;
  /** Details for client authentication using SASL/OAUTHBEARER. */
  readonly SaslOAuthBearer?: Replicator_KafkaClusterSaslOAuthBearerAuthentication | undefined;
  /** Details for SASL/SCRAM client authentication. */
  readonly SaslScram?: Replicator_KafkaClusterSaslScramAuthentication | undefined;
}

/** Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster. */
export interface Replicator_KafkaClusterClientVpcConfig {
  /** The security groups to attach to the ENIs for the broker nodes. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The list of subnets in the client VPC to connect to. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** Details of encryption in transit to the Apache Kafka cluster. */
export interface Replicator_KafkaClusterEncryptionInTransit {
  /** The type of encryption in transit to the Apache Kafka cluster. */
  readonly EncryptionType?: string | undefined;
  /** The root CA certificate. */
  readonly RootCaCertificate?: string | undefined;
}

/** Details for mTLS client authentication. */
export interface Replicator_KafkaClusterMtlsAuthentication {
  /** The Amazon Resource Name (ARN) of the Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Details for SASL/OAUTHBEARER using the standard client_credentials grant. */
export interface Replicator_KafkaClusterOAuthClientCredentials {
  /** Secrets Manager ARN of the secret containing the client_id and client_secret used to obtain an OAuth Bearer token via… */
  readonly TokenRequestSecretArn?: string | undefined;
}

/** Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523 Section 2.2). */
export interface Replicator_KafkaClusterOAuthClientCredentialsAssertion {
  /** The audience (aud claim) set in the STS JWT client assertion. */
  readonly Audience?: string | undefined;
  /** The algorithm used to sign the STS JWT assertion. */
  readonly SigningAlgorithm?: string | undefined;
  /** Secrets Manager ARN for identity providers that require client_id as a form parameter alongside the JWT client… */
  readonly TokenRequestSecretArn?: string | undefined;
}

/** Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). */
export interface Replicator_KafkaClusterOAuthIamJwtBearer {
  /** The audience (aud claim) set in the STS JWT assertion. */
  readonly Audience?: string | undefined;
  /** The algorithm used to sign the STS JWT assertion. */
  readonly SigningAlgorithm?: string | undefined;
  /** Secrets Manager ARN for identity providers that require client authentication alongside the JWT Bearer assertion. */
  readonly TokenRequestSecretArn?: string | undefined;
}

/** Details for client authentication using SASL/OAUTHBEARER. */
export interface Replicator_KafkaClusterSaslOAuthBearerAuthentication {
  /** Details for SASL/OAUTHBEARER using the standard client_credentials grant. */
  readonly ClientCredentials?: Replicator_KafkaClusterOAuthClientCredentials | undefined;
  /** Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523 Section 2.2). */
  readonly ClientCredentialsAssertion?: Replicator_KafkaClusterOAuthClientCredentialsAssertion | undefined;
  /** Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). */
  readonly IamJwtBearer?: Replicator_KafkaClusterOAuthIamJwtBearer | undefined;
  /** OAuth scope to request. */
  readonly Scope?: string | undefined;
  /** How client credentials are sent to the identity provider's token endpoint. */
  readonly TokenEndpointAuthenticationMethod?: string | undefined;
  /** Secrets Manager ARN containing a custom CA certificate for the identity provider. */
  readonly TokenEndpointTlsCertificateArn?: string | undefined;
  /** The HTTPS URL of the OAuth token endpoint that vends OAuth Bearer tokens per RFC 6749. */
  readonly TokenEndpointUrl?: string | undefined;
}

/** Details for SASL/SCRAM client authentication. */
export interface Replicator_KafkaClusterSaslScramAuthentication {
  /** The SASL/SCRAM authentication mechanism. */
  readonly Mechanism?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Configuration for log delivery for the replicator. */
export interface Replicator_LogDelivery {
  /** Details of the log delivery for the replicator. */
  readonly ReplicatorLogDelivery?: Replicator_ReplicatorLogDelivery | undefined;
}

/** Specifies configuration for replication between a source and target Kafka cluster. */
export interface Replicator_ReplicationInfo {
  /** Configuration relating to consumer group replication. */
  readonly ConsumerGroupReplication?: Replicator_ConsumerGroupReplication | undefined;
  /** The ARN of the source Kafka cluster. */
  readonly SourceKafkaClusterArn?: string | undefined;
  /** The ID of the source Kafka cluster. */
  readonly SourceKafkaClusterId?: string | undefined;
  /** The compression type to use when producing records to target cluster. */
  readonly TargetCompressionType?: string | undefined;
  /** The ARN of the target Kafka cluster. */
  readonly TargetKafkaClusterArn?: string | undefined;
  /** The ID of the target Kafka cluster. */
  readonly TargetKafkaClusterId?: string | undefined;
  /** Configuration relating to topic replication. */
  readonly TopicReplication?: Replicator_TopicReplication | undefined;
}

/** Specifies the position in the topics to start replicating from. */
export interface Replicator_ReplicationStartingPosition {
  /** The type of replication starting position. */
  readonly Type?: string | undefined;
}

/** Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or prefixed… */
export interface Replicator_ReplicationTopicNameConfiguration {
  /** The type of replication topic name configuration, identical to upstream topic name or prefixed with source cluster… */
  readonly Type?: string | undefined;
}

/** Details of the log delivery for the replicator. */
export interface Replicator_ReplicatorLogDelivery {
  /** Details about delivering logs to CloudWatch Logs. */
  readonly CloudWatchLogs?: Replicator_CloudWatchLogs | undefined;
  /** Details about delivering logs to Firehose. */
  readonly Firehose?: Replicator_Firehose | undefined;
  /** Details about delivering logs to S3. */
  readonly S3?: Replicator_S3 | undefined;
}

/** Details about delivering logs to S3. */
export interface Replicator_S3 {
  /** The S3 bucket that is the destination for log delivery. */
  readonly Bucket?: string | undefined;
  /** Whether log delivery to S3 is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The S3 prefix that is the destination for log delivery. */
  readonly Prefix?: string | undefined;
}

/** Details about topic replication. */
export interface Replicator_TopicReplication {
  /** Whether to periodically configure remote topic ACLs to match their corresponding upstream topics. */
  readonly CopyAccessControlListsForTopics?: boolean | undefined;
  /** Whether to periodically configure remote topics to match their corresponding upstream topics. */
  readonly CopyTopicConfigurations?: boolean | undefined;
  /** Whether to periodically check for new topics and partitions. */
  readonly DetectAndCopyNewTopics?: boolean | undefined;
  /** Specifies the position in the topics to start replicating from. */
  readonly StartingPosition?: Replicator_ReplicationStartingPosition | undefined;
  /** Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or prefixed… */
  readonly TopicNameConfiguration?: Replicator_ReplicationTopicNameConfiguration | undefined;
  /** List of regular expression patterns indicating the topics that should not be replicated. */
  readonly TopicsToExclude?: readonly string[] | undefined;
  /** List of regular expression patterns indicating the topics to copy. */
  readonly TopicsToReplicate?: readonly string[] | undefined;
}

/** `AWS::MSK::ServerlessCluster`: Specifies the properties required for creating a serverless cluster. */
export interface ServerlessCluster {
  /** Includes all client authentication related information. */
  readonly ClientAuthentication?: ServerlessCluster_ClientAuthentication | undefined;
  /** The name of the cluster. */
  readonly ClusterName?: string | undefined;
  /** An arbitrary set of tags (key-value pairs) for the cluster. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** VPC configuration information for the serverless cluster. */
  readonly VpcConfigs?: readonly ServerlessCluster_VpcConfig[] | undefined;
  /** The Amazon Resource Name (ARN) of the MSK cluster. */
  readonly Arn?: string | undefined;
}

/** Includes all client authentication information. */
export interface ServerlessCluster_ClientAuthentication {
  /** Details for client authentication using SASL. */
  readonly Sasl?: ServerlessCluster_Sasl | undefined;
}

/** Details for SASL/IAM client authentication. */
export interface ServerlessCluster_Iam {
  /** SASL/IAM authentication is enabled or not. */
  readonly Enabled?: boolean | undefined;
}

/** Details for client authentication using SASL. */
export interface ServerlessCluster_Sasl {
  /** Details for ClientAuthentication using IAM. */
  readonly Iam?: ServerlessCluster_Iam | undefined;
}

export interface ServerlessCluster_VpcConfig {
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
}

/** `AWS::MSK::Topic`: Resource Type definition for AWS::MSK::Topic */
export interface Topic {
  /** The Amazon Resource Name (ARN) of the MSK cluster */
  readonly ClusterArn?: string | undefined;
  /** Base64 encoded configuration properties of the topic */
  readonly Configs?: string | undefined;
  /** The number of partitions for the topic */
  readonly PartitionCount?: number | undefined;
  /** The replication factor for the topic */
  readonly ReplicationFactor?: number | undefined;
  /** The name of the topic */
  readonly TopicName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the topic */
  readonly TopicArn?: string | undefined;
}

/** `AWS::MSK::VpcConnection`: Create remote VPC connection. */
export interface VpcConnection {
  /** The type of private link authentication. */
  readonly Authentication?: string | undefined;
  /** The list of subnets in the client VPC to connect to. */
  readonly ClientSubnets?: readonly string[] | undefined;
  /** The security groups to attach to the ENIs for the broker nodes. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** An arbitrary set of tags (key-value pairs) you specify while creating the VPC connection. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the cluster. */
  readonly TargetClusterArn?: string | undefined;
  /** The VPC ID of the remote client. */
  readonly VpcId?: string | undefined;
  /** The ARN of the VPC connection. */
  readonly Arn?: string | undefined;
}

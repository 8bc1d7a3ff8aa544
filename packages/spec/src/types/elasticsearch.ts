// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Elasticsearch::Domain`: The AWS::Elasticsearch::Domain resource creates an Amazon OpenSearch Service domain. */
export interface Domain {
  /** An AWS Identity and Access Management ( IAM ) policy document that specifies who can access the OpenSearch Service… */
  readonly AccessPolicies?: PolicyDocument | undefined;
  /** Additional options to specify for the OpenSearch Service domain. */
  readonly AdvancedOptions?: { readonly [key: string]: string | undefined } | undefined;
  /** Specifies options for fine-grained access control. */
  readonly AdvancedSecurityOptions?: Domain_AdvancedSecurityOptionsInput | undefined;
  /** Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards. */
  readonly CognitoOptions?: Domain_CognitoOptions | undefined;
  readonly DomainArn?: string | undefined;
  /** Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to… */
  readonly DomainEndpointOptions?: Domain_DomainEndpointOptions | undefined;
  /** A name for the OpenSearch Service domain. */
  readonly DomainName?: string | undefined;
  /** The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch… */
  readonly EBSOptions?: Domain_EBSOptions | undefined;
  /** ElasticsearchClusterConfig is a property of the AWS::Elasticsearch::Domain resource that configures the cluster of an… */
  readonly ElasticsearchClusterConfig?: Domain_ElasticsearchClusterConfig | undefined;
  /** The version of Elasticsearch to use, such as 2.3. */
  readonly ElasticsearchVersion?: string | undefined;
  /** Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use. */
  readonly EncryptionAtRestOptions?: Domain_EncryptionAtRestOptions | undefined;
  /** An object with one or more of the following keys. */
  readonly LogPublishingOptions?: { readonly [key: string]: Domain_LogPublishingOption | undefined } | undefined;
  /** Specifies whether node-to-node encryption is enabled. */
  readonly NodeToNodeEncryptionOptions?: Domain_NodeToNodeEncryptionOptions | undefined;
  /** DEPRECATED. */
  readonly SnapshotOptions?: Domain_SnapshotOptions | undefined;
  /** An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The virtual private cloud (VPC) configuration for the OpenSearch Service domain. */
  readonly VPCOptions?: Domain_VPCOptions | undefined;
  /** The Amazon Resource Name (ARN) of the domain, such as… */
  readonly Arn?: string | undefined;
  /** The domain-specific endpoint that's used for requests to the OpenSearch APIs, such as… */
  readonly DomainEndpoint?: string | undefined;
  readonly Id?: string | undefined;
}

/** Specifies options for fine-grained access control. */
export interface Domain_AdvancedSecurityOptionsInput {
  readonly AnonymousAuthEnabled?: boolean | undefined;
  /** True to enable fine-grained access control. */
  readonly Enabled?: boolean | undefined;
  /** True to enable the internal user database. */
  readonly InternalUserDatabaseEnabled?: boolean | undefined;
  /** Specifies information about the master user. */
  readonly MasterUserOptions?: Domain_MasterUserOptions | undefined;
}

/** Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards. */
export interface Domain_CognitoOptions {
  /** Whether to enable or disable Amazon Cognito authentication for OpenSearch Dashboards. */
  readonly Enabled?: boolean | undefined;
  /** The Amazon Cognito identity pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication. */
  readonly IdentityPoolId?: string | undefined;
  /** The `AmazonESCognitoAccess` role that allows OpenSearch Service to configure your user pool and identity pool. */
  readonly RoleArn?: string | undefined;
  /** The Amazon Cognito user pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication. */
  readonly UserPoolId?: string | undefined;
}

/** Specifies options for cold storage. */
export interface Domain_ColdStorageOptions {
  /** Whether to enable or disable cold storage on the domain. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to… */
export interface Domain_DomainEndpointOptions {
  /** The fully qualified URL for your custom endpoint. */
  readonly CustomEndpoint?: string | undefined;
  /** The Certificate Manager ARN for your domain's SSL/TLS certificate. */
  readonly CustomEndpointCertificateArn?: string | undefined;
  /** True to enable a custom endpoint for the domain. */
  readonly CustomEndpointEnabled?: boolean | undefined;
  /** True to require that all traffic to the domain arrive over HTTPS. */
  readonly EnforceHTTPS?: boolean | undefined;
  /** The minimum TLS version required for traffic to the domain. */
  readonly TLSSecurityPolicy?: string | undefined;
}

/** The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch… */
export interface Domain_EBSOptions {
  /** Specifies whether Amazon EBS volumes are attached to data nodes in the OpenSearch Service domain. */
  readonly EBSEnabled?: boolean | undefined;
  /** The number of I/O operations per second (IOPS) that the volume supports. */
  readonly Iops?: number | undefined;
  /** The size (in GiB) of the EBS volume for each data node. */
  readonly VolumeSize?: number | undefined;
  /** The EBS volume type to use with the OpenSearch Service domain, such as standard, gp2, or io1. */
  readonly VolumeType?: string | undefined;
}

/** The cluster configuration for the OpenSearch Service domain. */
export interface Domain_ElasticsearchClusterConfig {
  /** Specifies cold storage options for the domain. */
  readonly ColdStorageOptions?: Domain_ColdStorageOptions | undefined;
  /** The number of instances to use for the master node. */
  readonly DedicatedMasterCount?: number | undefined;
  /** Indicates whether to use a dedicated master node for the OpenSearch Service domain. */
  readonly DedicatedMasterEnabled?: boolean | undefined;
  /** The hardware configuration of the computer that hosts the dedicated master node, such as `m3.medium.elasticsearch`. */
  readonly DedicatedMasterType?: string | undefined;
  /** The number of data nodes (instances) to use in the OpenSearch Service domain. */
  readonly InstanceCount?: number | undefined;
  /** The instance type for your data nodes, such as `m3.medium.elasticsearch`. */
  readonly InstanceType?: string | undefined;
  /** The number of warm nodes in the cluster. */
  readonly WarmCount?: number | undefined;
  /** Whether to enable warm storage for the cluster. */
  readonly WarmEnabled?: boolean | undefined;
  /** The instance type for the cluster's warm nodes. */
  readonly WarmType?: string | undefined;
  /** Specifies zone awareness configuration options. */
  readonly ZoneAwarenessConfig?: Domain_ZoneAwarenessConfig | undefined;
  /** Indicates whether to enable zone awareness for the OpenSearch Service domain. */
  readonly ZoneAwarenessEnabled?: boolean | undefined;
}

/** Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use. */
export interface Domain_EncryptionAtRestOptions {
  /** Specify `true` to enable encryption at rest. */
  readonly Enabled?: boolean | undefined;
  /** The KMS key ID. */
  readonly KmsKeyId?: string | undefined;
}

/** The `AWS::Elasticsearch::Domain` resource is being replaced by the AWS::OpenSearchService::Domain resource. */
export interface Domain_LogPublishingOption {
  /** Specifies the CloudWatch log group to publish to. */
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  /** If `true`, enables the publishing of logs to CloudWatch. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies information about the master user. */
export interface Domain_MasterUserOptions {
  /** ARN for the master user. */
  readonly MasterUserARN?: string | undefined;
  /** Username for the master user. */
  readonly MasterUserName?: string | undefined;
  /** Password for the master user. */
  readonly MasterUserPassword?: string | undefined;
}

/** Specifies whether node-to-node encryption is enabled. */
export interface Domain_NodeToNodeEncryptionOptions {
  /** Specifies whether node-to-node encryption is enabled, as a Boolean. */
  readonly Enabled?: boolean | undefined;
}

/** The `AWS::Elasticsearch::Domain` resource is being replaced by the AWS::OpenSearchService::Domain resource. */
export interface Domain_SnapshotOptions {
  /** The hour in UTC during which the service takes an automated daily snapshot of the indices in the OpenSearch Service… */
  readonly AutomatedSnapshotStartHour?: number | undefined;
}

/** The virtual private cloud (VPC) configuration for the OpenSearch Service domain. */
export interface Domain_VPCOptions {
  /** The list of security group IDs that are associated with the VPC endpoints for the domain. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Provide one subnet ID for each Availability Zone that your domain uses. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** Specifies zone awareness configuration options. */
export interface Domain_ZoneAwarenessConfig {
  /** If you enabled multiple Availability Zones (AZs), the number of AZs that you want the domain to use. */
  readonly AvailabilityZoneCount?: number | undefined;
}

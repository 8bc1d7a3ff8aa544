// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::OpenSearchService::Application`: Creates an OpenSearch UI application. */
export interface Application {
  /** List of application configurations. */
  readonly AppConfigs?: readonly Application_AppConfig[] | undefined;
  /** List of data sources. */
  readonly DataSources?: readonly Application_DataSource[] | undefined;
  /** The endpoint URL of an OpenSearch application. */
  readonly Endpoint?: string | undefined;
  /** Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling secure… */
  readonly IamIdentityCenterOptions?: Application_IamIdentityCenterOptions | undefined;
  /** The ARN of the KMS key used to encrypt the application. */
  readonly KmsKeyArn?: string | undefined;
  /** The name of an OpenSearch application. */
  readonly Name?: string | undefined;
  /** An arbitrary set of tags (key-value pairs) for this application. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the domain. */
  readonly Arn?: string | undefined;
  /** The unique identifier of an OpenSearch application. */
  readonly Id?: string | undefined;
}

/** Configuration settings for an OpenSearch application. */
export interface Application_AppConfig {
  /** The configuration item to set, such as the admin role for the OpenSearch application. */
  readonly Key?: string | undefined;
  /** The value assigned to the configuration key, such as an IAM user ARN. */
  readonly Value?: string | undefined;
}

/** Data sources that are associated with an OpenSearch application. */
export interface Application_DataSource {
  /** Amazon Resource Name (ARN) format. */
  readonly DataSourceArn?: string | undefined;
  /** Detailed description of a data source. */
  readonly DataSourceDescription?: string | undefined;
}

/** Configuration settings for IAM Identity Center in an OpenSearch application. */
export interface Application_IamIdentityCenterOptions {
  /** Indicates whether IAM Identity Center is enabled for the OpenSearch application. */
  readonly Enabled?: boolean | undefined;
  /** Amazon Resource Name (ARN) format. */
  readonly IamIdentityCenterInstanceArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role assigned to the IAM Identity Center application for the OpenSearch… */
  readonly IamRoleForIdentityCenterApplicationArn?: string | undefined;
}

/** `AWS::OpenSearchService::Domain`: The AWS::OpenSearchService::Domain resource creates an Amazon OpenSearch Service domain. */
export interface Domain {
  /** Container for parameters required to enable all machine learning features. */
  readonly AIMLOptions?: Domain_AIMLOptions | undefined;
  /** An AWS Identity and Access Management ( IAM ) policy document that specifies who can access the OpenSearch Service… */
  readonly AccessPolicies?: PolicyDocument | undefined;
  /** Additional options to specify for the OpenSearch Service domain. */
  readonly AdvancedOptions?: { readonly [key: string]: string | undefined } | undefined;
  /** Specifies options for fine-grained access control and SAML authentication. */
  readonly AdvancedSecurityOptions?: Domain_AdvancedSecurityOptionsInput | undefined;
  readonly AutomatedSnapshotPauseOptions?: Domain_AutomatedSnapshotPauseOptions | undefined;
  /** Container for the cluster configuration of a domain. */
  readonly ClusterConfig?: Domain_ClusterConfig | undefined;
  /** Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards. */
  readonly CognitoOptions?: Domain_CognitoOptions | undefined;
  readonly DeploymentStrategyOptions?: Domain_DeploymentStrategyOptions | undefined;
  readonly DomainArn?: string | undefined;
  /** Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to… */
  readonly DomainEndpointOptions?: Domain_DomainEndpointOptions | undefined;
  /** A name for the OpenSearch Service domain. */
  readonly DomainName?: string | undefined;
  /** The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch… */
  readonly EBSOptions?: Domain_EBSOptions | undefined;
  /** Whether the domain should encrypt data at rest, and if so, the AWS key to use. */
  readonly EncryptionAtRestOptions?: Domain_EncryptionAtRestOptions | undefined;
  /** The engine mode of the domain. */
  readonly EngineMode?: string | undefined;
  /** The version of OpenSearch to use. */
  readonly EngineVersion?: string | undefined;
  /** Choose either dual stack or IPv4 as your IP address type. */
  readonly IPAddressType?: string | undefined;
  /** Configuration options for controlling IAM Identity Center integration within a domain. */
  readonly IdentityCenterOptions?: Domain_IdentityCenterOptions | undefined;
  /** An object with one or more of the following keys. */
  readonly LogPublishingOptions?: { readonly [key: string]: Domain_LogPublishingOption | undefined } | undefined;
  /** Specifies whether node-to-node encryption is enabled. */
  readonly NodeToNodeEncryptionOptions?: Domain_NodeToNodeEncryptionOptions | undefined;
  /** Options for a domain's off-peak window, during which OpenSearch Service can perform mandatory configuration changes on… */
  readonly OffPeakWindowOptions?: Domain_OffPeakWindowOptions | undefined;
  readonly SkipShardMigrationWait?: boolean | undefined;
  /** DEPRECATED. */
  readonly SnapshotOptions?: Domain_SnapshotOptions | undefined;
  /** Service software update options for the domain. */
  readonly SoftwareUpdateOptions?: Domain_SoftwareUpdateOptions | undefined;
  /** An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The primary use case of the domain. */
  readonly UseCase?: string | undefined;
  /** The virtual private cloud (VPC) configuration for the OpenSearch Service domain. */
  readonly VPCOptions?: Domain_VPCOptions | undefined;
  /** The Amazon Resource Name (ARN) of the CloudFormation stack. */
  readonly Arn?: string | undefined;
  /** The domain-specific endpoint used for requests to the OpenSearch APIs, such as… */
  readonly DomainEndpoint?: string | undefined;
  /** If `IPAddressType` to set to `dualstack`, a version 2 domain endpoint is provisioned. */
  readonly DomainEndpointV2?: string | undefined;
  readonly DomainEndpoints?: { readonly [key: string]: string | undefined } | undefined;
  /** The resource ID. */
  readonly Id?: string | undefined;
  readonly ServiceSoftwareOptions?: Domain_ServiceSoftwareOptions | undefined;
}

export interface Domain_AIMLOptions {
  readonly S3VectorsEngine?: Domain_S3VectorsEngine | undefined;
  readonly ServerlessVectorAcceleration?: Domain_ServerlessVectorAcceleration | undefined;
}

/** Specifies options for fine-grained access control. */
export interface Domain_AdvancedSecurityOptionsInput {
  /** Date and time when the migration period will be disabled. */
  readonly AnonymousAuthDisableDate?: string | undefined;
  /** True to enable a 30-day migration period during which administrators can create role mappings. */
  readonly AnonymousAuthEnabled?: boolean | undefined;
  /** True to enable fine-grained access control. */
  readonly Enabled?: boolean | undefined;
  /** Input configuration for IAM identity federation within advanced security options. */
  readonly IAMFederationOptions?: Domain_IAMFederationOptions | undefined;
  /** True to enable the internal user database. */
  readonly InternalUserDatabaseEnabled?: boolean | undefined;
  /** Container for information about the JWT configuration of the Amazon OpenSearch Service. */
  readonly JWTOptions?: Domain_JWTOptions | undefined;
  /** Specifies information about the master user. */
  readonly MasterUserOptions?: Domain_MasterUserOptions | undefined;
  /** Container for information about the SAML configuration for OpenSearch Dashboards. */
  readonly SAMLOptions?: Domain_SAMLOptions | undefined;
}

export interface Domain_AutomatedSnapshotPauseOptions {
  readonly Enabled?: boolean | undefined;
  readonly EndTime?: string | undefined;
  readonly StartTime?: string | undefined;
}

/** The cluster configuration for the OpenSearch Service domain. */
export interface Domain_ClusterConfig {
  /** Container for cold storage configuration options. */
  readonly ColdStorageOptions?: Domain_ColdStorageOptions | undefined;
  /** The number of instances to use for the master node. */
  readonly DedicatedMasterCount?: number | undefined;
  /** Indicates whether to use a dedicated master node for the OpenSearch Service domain. */
  readonly DedicatedMasterEnabled?: boolean | undefined;
  /** The hardware configuration of the computer that hosts the dedicated master node, such as `m3.medium.search`. */
  readonly DedicatedMasterType?: string | undefined;
  /** The number of data nodes (instances) to use in the OpenSearch Service domain. */
  readonly InstanceCount?: number | undefined;
  /** The instance type for your data nodes, such as `m3.medium.search`. */
  readonly InstanceType?: string | undefined;
  /** Indicates whether Multi-AZ with Standby deployment option is enabled. */
  readonly MultiAZWithStandbyEnabled?: boolean | undefined;
  /** List of node options for the domain. */
  readonly NodeOptions?: readonly Domain_NodeOption[] | undefined;
  /** The number of warm nodes in the cluster. */
  readonly WarmCount?: number | undefined;
  /** Whether to enable UltraWarm storage for the cluster. */
  readonly WarmEnabled?: boolean | undefined;
  /** The instance type for the cluster's warm nodes. */
  readonly WarmType?: string | undefined;
  /** Specifies zone awareness configuration options. */
  readonly ZoneAwarenessConfig?: Domain_ZoneAwarenessConfig | undefined;
  /** Indicates whether to enable zone awareness for the OpenSearch Service domain. */
  readonly ZoneAwarenessEnabled?: boolean | undefined;
}

/** Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards. */
export interface Domain_CognitoOptions {
  /** Whether to enable or disable Amazon Cognito authentication for OpenSearch Dashboards. */
  readonly Enabled?: boolean | undefined;
  /** The Amazon Cognito identity pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication. */
  readonly IdentityPoolId?: string | undefined;
  /** The `AmazonOpenSearchServiceCognitoAccess` role that allows OpenSearch Service to configure your user pool and identity… */
  readonly RoleArn?: string | undefined;
  /** The Amazon Cognito user pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication. */
  readonly UserPoolId?: string | undefined;
}

/** Container for the parameters required to enable cold storage for an OpenSearch Service domain. */
export interface Domain_ColdStorageOptions {
  /** Whether to enable or disable cold storage on the domain. */
  readonly Enabled?: boolean | undefined;
}

export interface Domain_DeploymentStrategyOptions {
  readonly DeploymentStrategy?: string | undefined;
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
  /** The throughput (in MiB/s) of the EBS volumes attached to data nodes. */
  readonly Throughput?: number | undefined;
  /** The size (in GiB) of the EBS volume for each data node. */
  readonly VolumeSize?: number | undefined;
  /** The EBS volume type to use with the OpenSearch Service domain. */
  readonly VolumeType?: string | undefined;
}

/** Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use. */
export interface Domain_EncryptionAtRestOptions {
  /** Specify `true` to enable encryption at rest. */
  readonly Enabled?: boolean | undefined;
  /** The KMS key ID. */
  readonly KmsKeyId?: string | undefined;
}

export interface Domain_IAMFederationOptions {
  readonly Enabled?: boolean | undefined;
  readonly RolesKey?: string | undefined;
  readonly SubjectKey?: string | undefined;
}

/** Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling secure… */
export interface Domain_IdentityCenterOptions {
  /** Indicates whether IAM Identity Center is enabled for the application. */
  readonly EnabledAPIAccess?: boolean | undefined;
  /** The ARN of the IAM Identity Center application that integrates with Amazon OpenSearch Service. */
  readonly IdentityCenterApplicationARN?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM Identity Center instance. */
  readonly IdentityCenterInstanceARN?: string | undefined;
  /** The identifier of the IAM Identity Store. */
  readonly IdentityStoreId?: string | undefined;
  /** Specifies the attribute that contains the backend role identifier (such as group name or group ID) in IAM Identity… */
  readonly RolesKey?: string | undefined;
  /** Specifies the attribute that contains the subject identifier (such as username, user ID, or email) in IAM Identity… */
  readonly SubjectKey?: string | undefined;
}

/** The SAML Identity Provider's information. */
export interface Domain_Idp {
  /** The unique entity ID of the application in the SAML identity provider. */
  readonly EntityId?: string | undefined;
  /** The metadata of the SAML application, in XML format. */
  readonly MetadataContent?: string | undefined;
}

export interface Domain_JWTOptions {
  readonly Enabled?: boolean | undefined;
  readonly PublicKey?: string | undefined;
  readonly RolesKey?: string | undefined;
  readonly SubjectKey?: string | undefined;
}

/** Specifies whether the OpenSearch Service domain publishes application, search slow logs, or index slow logs to Amazon… */
export interface Domain_LogPublishingOption {
  /** Specifies the CloudWatch log group to publish to. */
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  /** If `true`, enables the publishing of logs to CloudWatch. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies information about the master user. */
export interface Domain_MasterUserOptions {
  /** Amazon Resource Name (ARN) for the master user. */
  readonly MasterUserARN?: string | undefined;
  /** Username for the master user. */
  readonly MasterUserName?: string | undefined;
  /** Password for the master user. */
  readonly MasterUserPassword?: string | undefined;
}

/** Configuration options for defining the setup of any node type within the cluster. */
export interface Domain_NodeConfig {
  /** The number of nodes of a specific type within the cluster. */
  readonly Count?: number | undefined;
  /** A boolean value indicating whether a specific node type is active or inactive. */
  readonly Enabled?: boolean | undefined;
  /** The instance type of a particular node within the cluster. */
  readonly Type?: string | undefined;
}

/** Configuration settings for defining the node type within a cluster. */
export interface Domain_NodeOption {
  /** Configuration options for defining the setup of any node type. */
  readonly NodeConfig?: Domain_NodeConfig | undefined;
  /** Defines the type of node, such as coordinating nodes. */
  readonly NodeType?: string | undefined;
}

/** Specifies options for node-to-node encryption. */
export interface Domain_NodeToNodeEncryptionOptions {
  /** Specifies to enable or disable node-to-node encryption on the domain. */
  readonly Enabled?: boolean | undefined;
}

/** A custom 10-hour, low-traffic window during which OpenSearch Service can perform mandatory configuration changes on the… */
export interface Domain_OffPeakWindow {
  /** The desired start time for an off-peak maintenance window. */
  readonly WindowStartTime?: Domain_WindowStartTime | undefined;
}

/** Off-peak window settings for the domain. */
export interface Domain_OffPeakWindowOptions {
  /** Specifies whether off-peak window settings are enabled for the domain. */
  readonly Enabled?: boolean | undefined;
  /** Off-peak window settings for the domain. */
  readonly OffPeakWindow?: Domain_OffPeakWindow | undefined;
}

/** Options for enabling S3 vectors engine features on the specified domain. */
export interface Domain_S3VectorsEngine {
  /** Enables S3 vectors engine features. */
  readonly Enabled?: boolean | undefined;
}

/** Container for information about the SAML configuration for OpenSearch Dashboards. */
export interface Domain_SAMLOptions {
  /** True to enable SAML authentication for a domain. */
  readonly Enabled?: boolean | undefined;
  /** The SAML Identity Provider's information. */
  readonly Idp?: Domain_Idp | undefined;
  /** The backend role that the SAML master user is mapped to. */
  readonly MasterBackendRole?: string | undefined;
  /** The SAML master user name, which is stored in the domain's internal user database. */
  readonly MasterUserName?: string | undefined;
  /** Element of the SAML assertion to use for backend roles. */
  readonly RolesKey?: string | undefined;
  /** The duration, in minutes, after which a user session becomes inactive. */
  readonly SessionTimeoutMinutes?: number | undefined;
  /** Element of the SAML assertion to use for the user name. */
  readonly SubjectKey?: string | undefined;
}

export interface Domain_ServerlessVectorAcceleration {
  /** Whether to enable serverless vector acceleration. */
  readonly Enabled?: boolean | undefined;
}

/** The current status of the service software for an Amazon OpenSearch Service domain. */
export interface Domain_ServiceSoftwareOptions {
  /** The timestamp, in Epoch time, until which you can manually request a service software update. */
  readonly AutomatedUpdateDate?: string | undefined;
  /** True if you're able to cancel your service software version update. */
  readonly Cancellable?: boolean | undefined;
  /** The current service software version present on the domain. */
  readonly CurrentVersion?: string | undefined;
  /** A description of the service software update status. */
  readonly Description?: string | undefined;
  /** The new service software version, if one is available. */
  readonly NewVersion?: string | undefined;
  /** True if a service software is never automatically updated. */
  readonly OptionalDeployment?: boolean | undefined;
  /** True if you're able to update your service software version. */
  readonly UpdateAvailable?: boolean | undefined;
  /** The status of your service software update. */
  readonly UpdateStatus?: string | undefined;
}

/** DEPRECATED. */
export interface Domain_SnapshotOptions {
  /** The hour in UTC during which the service takes an automated daily snapshot of the indexes in the OpenSearch Service… */
  readonly AutomatedSnapshotStartHour?: number | undefined;
}

/** Options for configuring service software updates for a domain. */
export interface Domain_SoftwareUpdateOptions {
  /** Specifies whether automatic service software updates are enabled for the domain. */
  readonly AutoSoftwareUpdateEnabled?: boolean | undefined;
  readonly UseLatestServiceSoftwareForBlueGreen?: boolean | undefined;
}

/** The virtual private cloud (VPC) configuration for the OpenSearch Service domain. */
export interface Domain_VPCOptions {
  /** Controls whether egress traffic from the domain is routed through the customer VPC. */
  readonly EgressEnabled?: boolean | undefined;
  /** The list of security group IDs that are associated with the VPC endpoints for the domain. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Provide one subnet ID for each Availability Zone that your domain uses. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** A custom start time for the off-peak window, in Coordinated Universal Time (UTC). */
export interface Domain_WindowStartTime {
  /** The start hour of the window in Coordinated Universal Time (UTC), using 24-hour time. */
  readonly Hours?: number | undefined;
  /** The start minute of the window, in UTC. */
  readonly Minutes?: number | undefined;
}

/** Specifies zone awareness configuration options. */
export interface Domain_ZoneAwarenessConfig {
  /** If you enabled multiple Availability Zones (AZs), the number of AZs that you want the domain to use. */
  readonly AvailabilityZoneCount?: number | undefined;
}

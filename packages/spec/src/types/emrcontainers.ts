// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::EMRContainers::Endpoint`: Resource Schema of AWS::EMRContainers::Endpoint Type */
export interface Endpoint {
  readonly ConfigurationOverrides?: Endpoint_ConfigurationOverrides | undefined;
  /** The execution role ARN for the managed endpoint. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The name of the managed endpoint. */
  readonly Name?: string | undefined;
  /** The Amazon EMR release label. */
  readonly ReleaseLabel?: string | undefined;
  /** The idle timeout in minutes for sessions on the managed endpoint. */
  readonly SessionIdleTimeoutInMinutes?: number | undefined;
  /** An array of key-value pairs to apply to this managed endpoint. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the managed endpoint. */
  readonly Type?: string | undefined;
  /** The ID of the virtual cluster for which the managed endpoint is created. */
  readonly VirtualClusterId?: string | undefined;
  /** The ARN of the managed endpoint. */
  readonly Arn?: string | undefined;
  /** The auth proxy URL for Spark Connect connections. */
  readonly AuthProxyUrl?: string | undefined;
  readonly CertificateAuthority?: Endpoint_Certificate | undefined;
  /** The date and time when the managed endpoint was created. */
  readonly CreatedAt?: string | undefined;
  /** The reason for a failed managed endpoint. */
  readonly FailureReason?: string | undefined;
  /** The ID of the managed endpoint. */
  readonly Id?: string | undefined;
  /** The security group associated with the managed endpoint. */
  readonly SecurityGroup?: string | undefined;
  /** The server URL of the managed endpoint. */
  readonly ServerUrl?: string | undefined;
  /** The state of the managed endpoint. */
  readonly State?: string | undefined;
  /** Additional details about the state of the managed endpoint. */
  readonly StateDetails?: string | undefined;
}

export interface Endpoint_Certificate {
  readonly CertificateArn?: string | undefined;
  readonly CertificateData?: string | undefined;
}

export interface Endpoint_CloudWatchMonitoringConfiguration {
  readonly LogGroupName?: string | undefined;
  readonly LogStreamNamePrefix?: string | undefined;
}

export interface Endpoint_ConfigurationOverrides {
  readonly ApplicationConfiguration?: readonly Endpoint_EMREKSConfiguration[] | undefined;
  readonly MonitoringConfiguration?: Endpoint_MonitoringConfiguration | undefined;
}

export interface Endpoint_ContainerLogRotationConfiguration {
  readonly MaxFilesToKeep?: number | undefined;
  readonly RotationSize?: string | undefined;
}

export interface Endpoint_EMREKSConfiguration {
  readonly Classification?: string | undefined;
  readonly Configurations?: readonly Endpoint_EMREKSConfiguration[] | undefined;
  readonly Properties?: { readonly [key: string]: string | undefined } | undefined;
}

export interface Endpoint_MonitoringConfiguration {
  readonly CloudWatchMonitoringConfiguration?: Endpoint_CloudWatchMonitoringConfiguration | undefined;
  readonly ContainerLogRotationConfiguration?: Endpoint_ContainerLogRotationConfiguration | undefined;
  readonly PersistentAppUI?: string | undefined;
  readonly S3MonitoringConfiguration?: Endpoint_S3MonitoringConfiguration | undefined;
}

export interface Endpoint_S3MonitoringConfiguration {
  readonly LogUri?: string | undefined;
}

/** `AWS::EMRContainers::JobTemplate`: Represents an Amazon EMR on EKS job template. */
export interface JobTemplate {
  /** The values of a StartJobRun API request used in job runs started using the job template. */
  readonly JobTemplateData?: JobTemplate_JobTemplateData | undefined;
  /** The specified name of the job template. */
  readonly Name?: string | undefined;
  /** The tags that are associated with the job template. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the job template. */
  readonly Arn?: string | undefined;
  /** The date and time when the job template was created. */
  readonly CreatedAt?: string | undefined;
  /** The user who created the job template. */
  readonly CreatedBy?: string | undefined;
  /** The ID of the job template. */
  readonly Id?: string | undefined;
}

/** A configuration specification to be used when provisioning virtual clusters, which can include configurations for… */
export interface JobTemplate_Configuration {
  /** The classification within a configuration. */
  readonly Classification?: string | undefined;
  readonly Configurations?: readonly JobTemplate_Configuration[] | undefined;
  /** A set of properties specified within a configuration classification. */
  readonly Properties?: { readonly [key: string]: string | undefined } | undefined;
}

/** Specify the driver that the job runs on. */
export interface JobTemplate_JobDriver {
  /** The job driver for job type. */
  readonly SparkSqlJobDriver?: JobTemplate_SparkSqlJobDriver | undefined;
  /** The information about job driver for Spark submit. */
  readonly SparkSubmitJobDriver?: JobTemplate_SparkSubmitJobDriver | undefined;
}

/** The values of a StartJobRun API request used in job runs started using the job template. */
export interface JobTemplate_JobTemplateData {
  /** A configuration specification to be used to override existing configurations. */
  readonly ConfigurationOverrides?: JobTemplate_ParametricConfigurationOverrides | undefined;
  /** The execution role ARN of the job run, or a template parameter reference. */
  readonly ExecutionRoleArn?: string | undefined;
  /** Specify the driver that the job runs on. */
  readonly JobDriver?: JobTemplate_JobDriver | undefined;
  /** The tags assigned to jobs started using the job template. */
  readonly JobTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The configuration of parameters existing in the job template. */
  readonly ParameterConfiguration?: { readonly [key: string]: JobTemplate_TemplateParameterConfiguration | undefined } | undefined;
  /** The release version of Amazon EMR, or a template parameter reference. */
  readonly ReleaseLabel?: string | undefined;
}

/** A configuration for CloudWatch monitoring. */
export interface JobTemplate_ParametricCloudWatchMonitoringConfiguration {
  /** The name of the log group for log publishing, or a template parameter reference. */
  readonly LogGroupName?: string | undefined;
  /** The specified name prefix for log streams. */
  readonly LogStreamNamePrefix?: string | undefined;
}

/** A configuration specification to be used to override existing configurations. */
export interface JobTemplate_ParametricConfigurationOverrides {
  readonly ApplicationConfiguration?: readonly JobTemplate_Configuration[] | undefined;
  /** Configuration setting for monitoring. */
  readonly MonitoringConfiguration?: JobTemplate_ParametricMonitoringConfiguration | undefined;
}

/** Configuration setting for monitoring. */
export interface JobTemplate_ParametricMonitoringConfiguration {
  /** A configuration for CloudWatch monitoring. */
  readonly CloudWatchMonitoringConfiguration?: JobTemplate_ParametricCloudWatchMonitoringConfiguration | undefined;
  /** Monitoring configurations for the persistent application UI, or a template parameter reference. */
  readonly PersistentAppUI?: string | undefined;
  /** Amazon S3 configuration for monitoring log publishing. */
  readonly S3MonitoringConfiguration?: JobTemplate_ParametricS3MonitoringConfiguration | undefined;
}

/** Amazon S3 configuration for monitoring log publishing. */
export interface JobTemplate_ParametricS3MonitoringConfiguration {
  /** Amazon S3 destination URI for log publishing. */
  readonly LogUri?: string | undefined;
}

/** The job driver for job type. */
export interface JobTemplate_SparkSqlJobDriver {
  readonly EntryPoint?: string | undefined;
  readonly SparkSqlParameters?: string | undefined;
}

/** The information about job driver for Spark submit. */
export interface JobTemplate_SparkSubmitJobDriver {
  readonly EntryPoint?: string | undefined;
  readonly EntryPointArguments?: readonly string[] | undefined;
  readonly SparkSubmitParameters?: string | undefined;
}

/** The configuration of a job template parameter. */
export interface JobTemplate_TemplateParameterConfiguration {
  /** The default value for the job template parameter. */
  readonly DefaultValue?: string | undefined;
  /** The type of the job template parameter. */
  readonly Type?: string | undefined;
}

/** `AWS::EMRContainers::SecurityConfiguration`: Resource Schema of AWS::EMRContainers::SecurityConfiguration Type */
export interface SecurityConfiguration {
  /** Container provider information. */
  readonly ContainerProvider?: SecurityConfiguration_ContainerProvider | undefined;
  /** The name of the security configuration. */
  readonly Name?: string | undefined;
  /** Security configuration data containing encryption and authorization settings. */
  readonly SecurityConfigurationData?: SecurityConfiguration_SecurityConfigurationData | undefined;
  /** An array of key-value pairs to apply to this security configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the security configuration. */
  readonly Arn?: string | undefined;
  /** The ID of the security configuration. */
  readonly Id?: string | undefined;
}

/** At-rest encryption configuration. */
export interface SecurityConfiguration_AtRestEncryptionConfiguration {
  /** Local disk encryption configuration. */
  readonly LocalDiskEncryptionConfiguration?: SecurityConfiguration_LocalDiskEncryptionConfiguration | undefined;
  /** S3 encryption configuration. */
  readonly S3EncryptionConfiguration?: SecurityConfiguration_S3EncryptionConfiguration | undefined;
}

/** Authentication configuration for the security configuration. */
export interface SecurityConfiguration_AuthenticationConfiguration {
  /** IAM configuration. */
  readonly IAMConfiguration?: SecurityConfiguration_IAMConfiguration | undefined;
  /** Identity Center configuration. */
  readonly IdentityCenterConfiguration?: SecurityConfiguration_IdentityCenterConfiguration | undefined;
}

/** Authorization configuration for the security configuration. */
export interface SecurityConfiguration_AuthorizationConfiguration {
  /** Lake Formation configuration. */
  readonly LakeFormationConfiguration?: SecurityConfiguration_LakeFormationConfiguration | undefined;
}

/** Container information. */
export interface SecurityConfiguration_ContainerInfo {
  /** EKS information. */
  readonly EksInfo?: SecurityConfiguration_EksInfo | undefined;
}

/** Container provider information. */
export interface SecurityConfiguration_ContainerProvider {
  /** The container provider ID. */
  readonly Id?: string | undefined;
  /** Container information. */
  readonly Info?: SecurityConfiguration_ContainerInfo | undefined;
  /** The container provider type. */
  readonly Type?: string | undefined;
}

/** EKS information. */
export interface SecurityConfiguration_EksInfo {
  /** The EKS namespace. */
  readonly Namespace?: string | undefined;
}

/** Encryption configuration for the security configuration. */
export interface SecurityConfiguration_EncryptionConfiguration {
  /** At-rest encryption configuration. */
  readonly AtRestEncryptionConfiguration?: SecurityConfiguration_AtRestEncryptionConfiguration | undefined;
  /** In-transit encryption configuration. */
  readonly InTransitEncryptionConfiguration?: SecurityConfiguration_InTransitEncryptionConfiguration | undefined;
}

/** IAM configuration. */
export interface SecurityConfiguration_IAMConfiguration {
  /** The system role ARN. */
  readonly SystemRole?: string | undefined;
}

/** Identity Center configuration. */
export interface SecurityConfiguration_IdentityCenterConfiguration {
  /** Whether to enable Identity Center integration. */
  readonly EnableIdentityCenter?: boolean | undefined;
  /** Whether Identity Center application assignment is required. */
  readonly IdentityCenterApplicationAssignmentRequired?: boolean | undefined;
  /** The ARN of the Identity Center instance. */
  readonly IdentityCenterInstanceARN?: string | undefined;
}

/** In-transit encryption configuration. */
export interface SecurityConfiguration_InTransitEncryptionConfiguration {
  /** TLS certificate configuration for in-transit encryption. */
  readonly TLSCertificateConfiguration?: SecurityConfiguration_TLSCertificateConfiguration | undefined;
}

/** Lake Formation configuration. */
export interface SecurityConfiguration_LakeFormationConfiguration {
  /** The session tag to authorize Lake Formation access. */
  readonly AuthorizedSessionTagValue?: string | undefined;
  /** Whether query access control is enabled. */
  readonly QueryAccessControlEnabled?: boolean | undefined;
  /** The ARN of the query engine role. */
  readonly QueryEngineRoleArn?: string | undefined;
  /** Secure namespace information for Lake Formation. */
  readonly SecureNamespaceInfo?: SecurityConfiguration_SecureNamespaceInfo | undefined;
}

/** Local disk encryption configuration. */
export interface SecurityConfiguration_LocalDiskEncryptionConfiguration {
  /** The AWS KMS key ID. */
  readonly AwsKmsKeyId?: string | undefined;
  /** The encryption key provider type. */
  readonly EncryptionKeyProviderType?: string | undefined;
}

/** S3 encryption configuration. */
export interface SecurityConfiguration_S3EncryptionConfiguration {
  /** The S3 encryption option. */
  readonly EncryptionOption?: string | undefined;
  /** The KMS key ID for encryption. */
  readonly KMSKeyId?: string | undefined;
}

/** Secure namespace information for Lake Formation. */
export interface SecurityConfiguration_SecureNamespaceInfo {
  /** The ID of the cluster. */
  readonly ClusterId?: string | undefined;
  /** The namespace. */
  readonly Namespace?: string | undefined;
}

/** Security configuration data containing encryption and authorization settings. */
export interface SecurityConfiguration_SecurityConfigurationData {
  /** Authentication configuration for the security configuration. */
  readonly AuthenticationConfiguration?: SecurityConfiguration_AuthenticationConfiguration | undefined;
  /** Authorization configuration for the security configuration. */
  readonly AuthorizationConfiguration?: SecurityConfiguration_AuthorizationConfiguration | undefined;
  /** Encryption configuration for the security configuration. */
  readonly EncryptionConfiguration?: SecurityConfiguration_EncryptionConfiguration | undefined;
}

/** TLS certificate configuration for in-transit encryption. */
export interface SecurityConfiguration_TLSCertificateConfiguration {
  /** The certificate provider type. */
  readonly CertificateProviderType?: string | undefined;
  /** The ARN of the secret containing the private key. */
  readonly PrivateKeySecretArn?: string | undefined;
  /** The ARN of the secret containing the public key. */
  readonly PublicKeySecretArn?: string | undefined;
}

/** `AWS::EMRContainers::VirtualCluster`: The `AWS::EMRContainers::VirtualCluster` resource specifies a virtual cluster. */
export interface VirtualCluster {
  /** The container provider of the virtual cluster. */
  readonly ContainerProvider?: VirtualCluster_ContainerProvider | undefined;
  /** The name of the virtual cluster. */
  readonly Name?: string | undefined;
  /** The ID of the security configuration. */
  readonly SecurityConfigurationId?: string | undefined;
  /** Whether the virtual cluster is session-enabled for Spark Connect. */
  readonly SessionEnabled?: boolean | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the project, such as… */
  readonly Arn?: string | undefined;
  /** The ID of the virtual cluster, such as `ab4rp1abcs8xz47n3x0example`. */
  readonly Id?: string | undefined;
}

/** The information about the container used for a job run or a managed endpoint. */
export interface VirtualCluster_ContainerInfo {
  /** The information about the Amazon EKS cluster. */
  readonly EksInfo?: VirtualCluster_EksInfo | undefined;
}

/** The information about the container provider. */
export interface VirtualCluster_ContainerProvider {
  /** The ID of the container cluster. */
  readonly Id?: string | undefined;
  /** The information about the container cluster. */
  readonly Info?: VirtualCluster_ContainerInfo | undefined;
  /** The type of the container provider. */
  readonly Type?: string | undefined;
}

/** The information about the Amazon EKS cluster. */
export interface VirtualCluster_EksInfo {
  /** The namespaces of the EKS cluster. */
  readonly Namespace?: string | undefined;
}

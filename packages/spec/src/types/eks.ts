// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::EKS::AccessEntry`: Creates an access entry. */
export interface AccessEntry {
  /** The access policies to associate to the access entry. */
  readonly AccessPolicies?: readonly AccessEntry_AccessPolicy[] | undefined;
  /** The name of your cluster. */
  readonly ClusterName?: string | undefined;
  /** The value for `name` that you've specified for `kind. */
  readonly KubernetesGroups?: readonly string[] | undefined;
  /** The ARN of the IAM principal for the `AccessEntry`. */
  readonly PrincipalArn?: string | undefined;
  /** Metadata that assists with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the new access entry. */
  readonly Type?: string | undefined;
  /** The username to authenticate to Kubernetes with. */
  readonly Username?: string | undefined;
  /** The ARN of the access entry. */
  readonly AccessEntryArn?: string | undefined;
}

/** An access policy includes permissions that allow Amazon EKS to authorize an IAM principal to work with Kubernetes… */
export interface AccessEntry_AccessPolicy {
  /** The scope of an `AccessPolicy` that's associated to an `AccessEntry`. */
  readonly AccessScope?: AccessEntry_AccessScope | undefined;
  /** The ARN of the access policy. */
  readonly PolicyArn?: string | undefined;
}

/** The scope of an `AccessPolicy` that's associated to an `AccessEntry`. */
export interface AccessEntry_AccessScope {
  /** A Kubernetes `namespace` that an access policy is scoped to. */
  readonly Namespaces?: readonly string[] | undefined;
  /** The scope type of an access policy. */
  readonly Type?: string | undefined;
}

/** `AWS::EKS::Addon`: Creates an Amazon EKS add-on. */
export interface Addon {
  /** The name of the add-on. */
  readonly AddonName?: string | undefined;
  /** The version of the add-on. */
  readonly AddonVersion?: string | undefined;
  /** The name of your cluster. */
  readonly ClusterName?: string | undefined;
  /** The configuration values that you provided. */
  readonly ConfigurationValues?: string | undefined;
  /** The namespace configuration for the addon. */
  readonly NamespaceConfig?: Addon_NamespaceConfig | undefined;
  /** An array of EKS Pod Identity associations owned by the add-on. */
  readonly PodIdentityAssociations?: readonly Addon_PodIdentityAssociation[] | undefined;
  /** Specifying this option preserves the add-on software on your cluster but Amazon EKS stops managing any settings for the… */
  readonly PreserveOnDelete?: boolean | undefined;
  /** How to resolve field value conflicts for an Amazon EKS add-on. */
  readonly ResolveConflicts?: string | undefined;
  /** The Amazon Resource Name (ARN) of an existing IAM role to bind to the add-on's service account. */
  readonly ServiceAccountRoleArn?: string | undefined;
  /** The metadata that you apply to the add-on to assist with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the add-on, such as… */
  readonly Arn?: string | undefined;
}

/** The custom namespace configuration to use with the add-on */
export interface Addon_NamespaceConfig {
  /** The custom namespace for creating the add-on */
  readonly Namespace?: string | undefined;
}

/** Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the… */
export interface Addon_PodIdentityAssociation {
  /** The Amazon Resource Name (ARN) of the IAM role to associate with the service account. */
  readonly RoleArn?: string | undefined;
  /** The name of the Kubernetes service account inside the cluster to associate the IAM credentials with. */
  readonly ServiceAccount?: string | undefined;
}

/** `AWS::EKS::Capability`: An object representing a managed capability in an Amazon EKS cluster. */
export interface Capability {
  /** The unique name of the capability within the cluster. */
  readonly CapabilityName?: string | undefined;
  /** The name of the Amazon EKS cluster that contains this capability. */
  readonly ClusterName?: string | undefined;
  /** The configuration settings for the capability. */
  readonly Configuration?: Capability_CapabilityConfiguration | undefined;
  /** The delete propagation policy for the capability. */
  readonly DeletePropagationPolicy?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that the capability uses to interact with AWS services. */
  readonly RoleArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of capability. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the capability. */
  readonly Arn?: string | undefined;
  /** The Unix epoch timestamp in seconds for when the capability was created. */
  readonly CreatedAt?: string | undefined;
  /** The Unix epoch timestamp in seconds for when the capability was last modified. */
  readonly ModifiedAt?: string | undefined;
  /** The current status of the capability. */
  readonly Status?: string | undefined;
  /** The version of the capability software that is currently running. */
  readonly Version?: string | undefined;
}

/** Configuration settings for an ACK (AWS Controllers for Kubernetes) capability. */
export interface Capability_Ack {
  /** A list of ACK service names to disable. */
  readonly DisabledServices?: readonly string[] | undefined;
  /** Whether cross-namespace references are enabled for ACK controllers. */
  readonly EnableCrossNamespace?: boolean | undefined;
}

/** Configuration settings for an Argo CD capability. */
export interface Capability_ArgoCd {
  /** Configuration for integrating Argo CD with IAM Identity Center. */
  readonly AwsIdc?: Capability_AwsIdc | undefined;
  /** The Kubernetes namespace where Argo CD resources will be created. */
  readonly Namespace?: string | undefined;
  /** Configuration for network access to the Argo CD capability's managed API server endpoint. */
  readonly NetworkAccess?: Capability_NetworkAccess | undefined;
  /** A list of role mappings that define which IAM Identity Center users or groups have which Argo CD roles. */
  readonly RbacRoleMappings?: readonly Capability_ArgoCdRoleMapping[] | undefined;
  /** The URL of the Argo CD server. */
  readonly ServerUrl?: string | undefined;
}

/** A mapping between an Argo CD role and IAM Identity CenterIAM; Identity Center identities. */
export interface Capability_ArgoCdRoleMapping {
  /** A list of IAM Identity CenterIAM; Identity Center identities (users or groups) that should be assigned this Argo CD… */
  readonly Identities?: readonly Capability_SsoIdentity[] | undefined;
  /** The Argo CD role to assign. */
  readonly Role?: string | undefined;
}

/** Configuration for integrating Argo CD with IAM Identity Center. */
export interface Capability_AwsIdc {
  /** The ARN of the IAM Identity Center instance to use for authentication. */
  readonly IdcInstanceArn?: string | undefined;
  /** The ARN of the managed application created in IAM Identity Center for this Argo CD capability. */
  readonly IdcManagedApplicationArn?: string | undefined;
  /** The Region where your IAM Identity Center instance is located. */
  readonly IdcRegion?: string | undefined;
}

/** Configuration settings for a capability. */
export interface Capability_CapabilityConfiguration {
  /** Configuration settings for an ACK (AWS Controllers for Kubernetes) capability. */
  readonly Ack?: Capability_Ack | undefined;
  /** Configuration settings for an Argo CD capability. */
  readonly ArgoCd?: Capability_ArgoCd | undefined;
}

/** Configuration for network access to the Argo CD capability's managed API server endpoint. */
export interface Capability_NetworkAccess {
  /** A list of VPC endpoint IDs to associate with the managed Argo CD API server endpoint. */
  readonly VpceIds?: readonly string[] | undefined;
}

/** An IAM Identity CenterIAM; Identity Center identity (user or group) that can be assigned permissions in a capability. */
export interface Capability_SsoIdentity {
  /** The unique identifier of the IAM Identity CenterIAM; Identity Center user or group. */
  readonly Id?: string | undefined;
  /** The type of identity. */
  readonly Type?: string | undefined;
}

/** `AWS::EKS::CertificateAuthority`: Resource Type definition for EKS CertificateAuthority. */
export interface CertificateAuthority {
  /** The name of the EKS cluster that the certificate authority belongs to. */
  readonly ClusterName?: string | undefined;
  /** The timestamp when the certificate authority was activated. */
  readonly ActivatedAt?: string | undefined;
  /** The entity that activated the certificate authority. */
  readonly ActivatedBy?: string | undefined;
  /** The timestamp when the certificate authority was created. */
  readonly CreatedAt?: string | undefined;
  /** The entity that created the certificate authority. */
  readonly CreatedBy?: string | undefined;
  /** The Base64 encoded certificate authority data. */
  readonly Data?: string | undefined;
  /** The distribution status of the certificate authority. */
  readonly DistributionStatus?: string | undefined;
  /** The unique identifier of the certificate authority. */
  readonly Id?: string | undefined;
  /** Whether activation of this certificate authority can still be rolled back. */
  readonly RollbackAvailable?: boolean | undefined;
  /** The scheduled auto-activation events for the certificate authority, computed from its validity window. */
  readonly ScheduledEvents?: CertificateAuthority_ScheduledEvents | undefined;
  /** The signing status of the certificate authority. */
  readonly SigningStatus?: string | undefined;
  /** The validity period of the certificate authority. */
  readonly Validity?: CertificateAuthority_Validity | undefined;
}

/** The scheduled auto-activation events for the certificate authority, computed from its validity window. */
export interface CertificateAuthority_ScheduledEvents {
  /** The deadline by which EKS will auto-activate this certificate authority (notAfter minus 45 days). */
  readonly FinalAutoActivation?: string | undefined;
  /** The earliest date EKS may auto-activate this certificate authority (notAfter minus 6 months). */
  readonly FirstAutoActivation?: string | undefined;
}

/** The validity period of the certificate authority. */
export interface CertificateAuthority_Validity {
  /** The end of the validity period for the certificate authority. */
  readonly NotAfter?: string | undefined;
  /** The start of the validity period for the certificate authority. */
  readonly NotBefore?: string | undefined;
}

/** `AWS::EKS::Cluster`: Creates an Amazon EKS control plane. */
export interface Cluster {
  /** The access configuration for the cluster. */
  readonly AccessConfig?: Cluster_AccessConfig | undefined;
  /** The ID of the certificate authority to activate as the cluster's signing CA. */
  readonly ActiveCertificateAuthorityId?: string | undefined;
  /** If you set this value to `False` when creating a cluster, the default networking add-ons will not be installed. */
  readonly BootstrapSelfManagedAddons?: boolean | undefined;
  /** The certificate authority information for the cluster, including the trust bundle and the currently active signing… */
  readonly CertificateAuthority?: Cluster_CertificateAuthority | undefined;
  /** Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. */
  readonly ComputeConfig?: Cluster_ComputeConfig | undefined;
  /** The control plane scaling tier configuration. */
  readonly ControlPlaneScalingConfig?: Cluster_ControlPlaneScalingConfig | undefined;
  /** The current deletion protection setting for the cluster. */
  readonly DeletionProtection?: boolean | undefined;
  /** The encryption configuration for the cluster. */
  readonly EncryptionConfig?: readonly Cluster_EncryptionConfig[] | undefined;
  /** Set this value to `true` to override upgrade-blocking readiness checks when updating a cluster. */
  readonly Force?: boolean | undefined;
  /** The configuration for the Kubernetes API server on an Amazon EKS cluster. */
  readonly KubeApiServerConfig?: Cluster_KubeApiServerConfig | undefined;
  /** The configuration for the Kubernetes controller manager on an Amazon EKS cluster. */
  readonly KubeControllerManagerConfig?: Cluster_KubeControllerManagerConfig | undefined;
  /** The configuration for the Kubernetes scheduler on an Amazon EKS cluster. */
  readonly KubeSchedulerConfig?: Cluster_KubeSchedulerConfig | undefined;
  /** The Kubernetes network configuration for the cluster. */
  readonly KubernetesNetworkConfig?: Cluster_KubernetesNetworkConfig | undefined;
  /** The logging configuration for your cluster. */
  readonly Logging?: Cluster_Logging | undefined;
  /** The unique name to give to your cluster. */
  readonly Name?: string | undefined;
  /** An object representing the configuration of your local Amazon EKS cluster on an AWS Outpost. */
  readonly OutpostConfig?: Cluster_OutpostConfig | undefined;
  /** The configuration in the cluster for EKS Hybrid Nodes. */
  readonly RemoteNetworkConfig?: Cluster_RemoteNetworkConfig | undefined;
  /** The VPC configuration that's used by the cluster control plane. */
  readonly ResourcesVpcConfig?: Cluster_ResourcesVpcConfig | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that provides permissions for the Kubernetes control plane to make calls… */
  readonly RoleArn?: string | undefined;
  /** The rollback configuration to use for the cluster version rollback. */
  readonly RollbackConfig?: Cluster_RollbackConfig | undefined;
  /** Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. */
  readonly StorageConfig?: Cluster_StorageConfig | undefined;
  /** The metadata that you apply to the cluster to assist with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** This value indicates if extended support is enabled or disabled for the cluster. */
  readonly UpgradePolicy?: Cluster_UpgradePolicy | undefined;
  /** The desired Kubernetes version for your cluster. */
  readonly Version?: string | undefined;
  /** The configuration for zonal shift for the cluster. */
  readonly ZonalShiftConfig?: Cluster_ZonalShiftConfig | undefined;
  /** The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:cluster/prod`. */
  readonly Arn?: string | undefined;
  /** The `certificate-authority-data` for your cluster. */
  readonly CertificateAuthorityData?: string | undefined;
  /** The cluster security group that was created by Amazon EKS for the cluster. */
  readonly ClusterSecurityGroupId?: string | undefined;
  /** Amazon Resource Name (ARN) or alias of the customer master key (CMK). */
  readonly EncryptionConfigKeyArn?: string | undefined;
  /** The endpoint for your Kubernetes API server, such as… */
  readonly Endpoint?: string | undefined;
  /** The ID of your local Amazon EKS cluster on an AWS Outpost. */
  readonly Id?: string | undefined;
  /** The issuer URL for the OIDC identity provider of the cluster, such as… */
  readonly OpenIdConnectIssuerUrl?: string | undefined;
}

/** The access configuration for the cluster. */
export interface Cluster_AccessConfig {
  /** The desired authentication mode for the cluster. */
  readonly AuthenticationMode?: string | undefined;
  /** Specifies whether or not the cluster creator IAM principal was set as a cluster admin access entry during cluster… */
  readonly BootstrapClusterCreatorAdminPermissions?: boolean | undefined;
}

/** Identifies the certificate authority currently signing certificates for the cluster. */
export interface Cluster_ActiveCertificateAuthority {
  /** Indicates whether the active certificate authority was activated by EKS or by the customer. */
  readonly ActivatedBy?: string | undefined;
  /** The ID of the active (signing) certificate authority. */
  readonly Id?: string | undefined;
}

/** Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. */
export interface Cluster_BlockStorage {
  /** Indicates if the block storage capability is enabled on your EKS Auto Mode cluster. */
  readonly Enabled?: boolean | undefined;
}

/** The certificate authority information for the cluster, including the trust bundle and the currently active signing… */
export interface Cluster_CertificateAuthority {
  /** Identifies the certificate authority currently signing certificates for the cluster. */
  readonly Active?: Cluster_ActiveCertificateAuthority | undefined;
  /** The base64-encoded certificate-authority trust bundle for the cluster (all trusted CAs). */
  readonly Data?: string | undefined;
}

/** The cluster control plane logging configuration for your cluster. */
export interface Cluster_ClusterLogging {
  /** The enabled control plane logs for your cluster. */
  readonly EnabledTypes?: readonly Cluster_LoggingTypeConfig[] | undefined;
}

/** Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. */
export interface Cluster_ComputeConfig {
  /** Request to enable or disable the compute capability on your EKS Auto Mode cluster. */
  readonly Enabled?: boolean | undefined;
  /** Configuration for node pools that defines the compute resources for your EKS Auto Mode cluster. */
  readonly NodePools?: readonly string[] | undefined;
  /** The ARN of the IAM Role EKS will assign to EC2 Managed Instances in your EKS Auto Mode cluster. */
  readonly NodeRoleArn?: string | undefined;
}

/** The placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS Outpost. */
export interface Cluster_ControlPlanePlacement {
  /** The name of the placement group for the Kubernetes control plane instances. */
  readonly GroupName?: string | undefined;
  /** Optional parameter to specify the placement group spread level for control plane instances. */
  readonly SpreadLevel?: string | undefined;
}

/** The control plane scaling tier configuration. */
export interface Cluster_ControlPlaneScalingConfig {
  /** The control plane scaling tier configuration. */
  readonly Tier?: string | undefined;
}

/** Indicates the current configuration of the load balancing capability on your EKS Auto Mode cluster. */
export interface Cluster_ElasticLoadBalancing {
  /** Indicates if the load balancing capability is enabled on your EKS Auto Mode cluster. */
  readonly Enabled?: boolean | undefined;
}

/** The encryption configuration for the cluster. */
export interface Cluster_EncryptionConfig {
  /** The encryption provider for the cluster. */
  readonly Provider?: Cluster_Provider | undefined;
  /** Specifies the resources to be encrypted. */
  readonly Resources?: readonly string[] | undefined;
}

/** The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost. */
export interface Cluster_EtcdPlacement {
  /** Optional parameter to specify the placement group spread level for etcd instances. */
  readonly SpreadLevel?: string | undefined;
}

/** The horizontal pod autoscaler controller configuration. */
export interface Cluster_HorizontalPodAutoscalerControllerConfig {
  /** The interval between each sync of the horizontal pod autoscaler (e.g., 15s, 1m). */
  readonly HorizontalPodAutoscalerSyncPeriod?: string | undefined;
}

/** The configuration for the Kubernetes API server on an Amazon EKS cluster. */
export interface Cluster_KubeApiServerConfig {
  /** The duration that Kubernetes events are retained (e.g., 30m, 1h). */
  readonly EventTtl?: string | undefined;
  /** The port range for Kubernetes NodePort services. */
  readonly ServiceNodePortRange?: Cluster_ServiceNodePortRange | undefined;
}

/** The configuration for the Kubernetes controller manager on an Amazon EKS cluster. */
export interface Cluster_KubeControllerManagerConfig {
  /** The horizontal pod autoscaler controller configuration. */
  readonly HorizontalPodAutoscalerControllerConfig?: Cluster_HorizontalPodAutoscalerControllerConfig | undefined;
  /** The pod garbage collector controller configuration. */
  readonly PodGcControllerConfig?: Cluster_PodGcControllerConfig | undefined;
}

/** The configuration for the Kubernetes scheduler on an Amazon EKS cluster. */
export interface Cluster_KubeSchedulerConfig {
  /** The NodeResourcesFit plugin configuration for the Kubernetes scheduler. */
  readonly NodeResourcesFit?: Cluster_NodeResourcesFitConfig | undefined;
}

/** The Kubernetes network configuration for the cluster. */
export interface Cluster_KubernetesNetworkConfig {
  /** Request to enable or disable the load balancing capability on your EKS Auto Mode cluster. */
  readonly ElasticLoadBalancing?: Cluster_ElasticLoadBalancing | undefined;
  /** Specify which IP family is used to assign Kubernetes pod and service IP addresses. */
  readonly IpFamily?: string | undefined;
  /** Don't specify a value if you select `ipv6` for ipFamily. */
  readonly ServiceIpv4Cidr?: string | undefined;
  /** The CIDR block that Kubernetes pod and service IP addresses are assigned from if you created a 1.21 or later cluster… */
  readonly ServiceIpv6Cidr?: string | undefined;
}

/** Enable or disable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs. */
export interface Cluster_Logging {
  /** The cluster control plane logging configuration for your cluster. */
  readonly ClusterLogging?: Cluster_ClusterLogging | undefined;
}

/** The enabled logging type. */
export interface Cluster_LoggingTypeConfig {
  /** The name of the log type. */
  readonly Type?: string | undefined;
}

/** The NodeResourcesFit plugin configuration for the Kubernetes scheduler. */
export interface Cluster_NodeResourcesFitConfig {
  /** The scoring strategy configuration for the NodeResourcesFit scheduler plugin. */
  readonly ScoringStrategy?: Cluster_ScoringStrategy | undefined;
}

/** The configuration of your local Amazon EKS cluster on an AWS Outpost. */
export interface Cluster_OutpostConfig {
  /** The Amazon EC2 instance type that you want to use for your local Amazon EKS cluster on Outposts. */
  readonly ControlPlaneInstanceType?: string | undefined;
  /** An object representing the placement configuration for all the control plane instances of your local Amazon EKS cluster… */
  readonly ControlPlanePlacement?: Cluster_ControlPlanePlacement | undefined;
  /** The EC2 instance type for etcd instances of your local Amazon EKS cluster on AWS Outposts. */
  readonly EtcdInstanceType?: string | undefined;
  /** The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost. */
  readonly EtcdPlacement?: Cluster_EtcdPlacement | undefined;
  /** The ARN of the Outpost that you want to use for your local Amazon EKS cluster on Outposts. */
  readonly OutpostArns?: readonly string[] | undefined;
}

/** The pod garbage collector controller configuration. */
export interface Cluster_PodGcControllerConfig {
  /** The number of terminated pods that can exist before the terminated pod garbage collector starts deleting them. */
  readonly TerminatedPodGcThreshold?: number | undefined;
}

/** Identifies the AWS Key Management Service ( AWS ) key used to encrypt the secrets. */
export interface Cluster_Provider {
  /** Amazon Resource Name (ARN) or alias of the KMS key. */
  readonly KeyArn?: string | undefined;
}

/** The configuration in the cluster for EKS Hybrid Nodes. */
export interface Cluster_RemoteNetworkConfig {
  /** The list of network CIDRs that can contain hybrid nodes. */
  readonly RemoteNodeNetworks?: readonly Cluster_RemoteNodeNetwork[] | undefined;
  /** The list of network CIDRs that can contain pods that run Kubernetes webhooks on hybrid nodes. */
  readonly RemotePodNetworks?: readonly Cluster_RemotePodNetwork[] | undefined;
}

/** A network CIDR that can contain hybrid nodes. */
export interface Cluster_RemoteNodeNetwork {
  /** A network CIDR that can contain hybrid nodes. */
  readonly Cidrs?: readonly string[] | undefined;
}

/** A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes. */
export interface Cluster_RemotePodNetwork {
  /** A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes. */
  readonly Cidrs?: readonly string[] | undefined;
}

/** A resource weight entry for the scheduler scoring strategy. */
export interface Cluster_ResourceWeight {
  /** The name of the resource (for example, cpu or memory). */
  readonly Name?: string | undefined;
  /** The weight assigned to the resource for scoring. */
  readonly Weight?: number | undefined;
}

/** An object representing the VPC configuration to use for an Amazon EKS cluster. */
export interface Cluster_ResourcesVpcConfig {
  /** Specify the egress mode for the cluster control plane. */
  readonly ControlPlaneEgressMode?: string | undefined;
  /** Set this value to `true` to enable private access for your cluster's Kubernetes API server endpoint. */
  readonly EndpointPrivateAccess?: boolean | undefined;
  /** Set this value to `false` to disable public access to your cluster's Kubernetes API server endpoint. */
  readonly EndpointPublicAccess?: boolean | undefined;
  /** The CIDR blocks that are allowed access to your cluster's public Kubernetes API server endpoint. */
  readonly PublicAccessCidrs?: readonly string[] | undefined;
  /** Specify one or more security groups for the cross-account elastic network interfaces that Amazon EKS creates to use… */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Specify subnets for your Amazon EKS nodes. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** The rollback configuration to use for the cluster version rollback. */
export interface Cluster_RollbackConfig {
  /** The timeout in minutes for the version rollback operation. */
  readonly TimeoutMinutes?: number | undefined;
}

/** The scoring strategy configuration for the NodeResourcesFit scheduler plugin. */
export interface Cluster_ScoringStrategy {
  /** The resource weights used for scoring nodes. */
  readonly Resources?: readonly Cluster_ResourceWeight[] | undefined;
  /** The scoring strategy type (LeastAllocated or MostAllocated). */
  readonly Type?: string | undefined;
}

/** The port range for Kubernetes NodePort services. */
export interface Cluster_ServiceNodePortRange {
  /** The maximum port number in the range. */
  readonly MaxPort?: number | undefined;
  /** The minimum port number in the range. */
  readonly MinPort?: number | undefined;
}

/** Request to update the configuration of the storage capability of your EKS Auto Mode cluster. */
export interface Cluster_StorageConfig {
  /** Request to configure EBS Block Storage settings for your EKS Auto Mode cluster. */
  readonly BlockStorage?: Cluster_BlockStorage | undefined;
}

/** The support policy to use for the cluster. */
export interface Cluster_UpgradePolicy {
  /** If the cluster is set to `EXTENDED`, it will enter extended support at the end of standard support. */
  readonly SupportType?: string | undefined;
}

/** The configuration for zonal shift for the cluster. */
export interface Cluster_ZonalShiftConfig {
  /** If zonal shift is enabled, AWS configures zonal autoshift for the cluster. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::EKS::FargateProfile`: Creates an AWS Fargate profile for your Amazon EKS cluster. */
export interface FargateProfile {
  /** The name of your cluster. */
  readonly ClusterName?: string | undefined;
  /** The name of the Fargate profile. */
  readonly FargateProfileName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the `Pod` execution role to use for a `Pod` that matches the selectors in the Fargate… */
  readonly PodExecutionRoleArn?: string | undefined;
  /** The selectors to match for a `Pod` to use this Fargate profile. */
  readonly Selectors?: readonly FargateProfile_Selector[] | undefined;
  /** The IDs of subnets to launch a `Pod` into. */
  readonly Subnets?: readonly string[] | undefined;
  /** Metadata that assists with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the cluster, such as… */
  readonly Arn?: string | undefined;
}

/** A key-value pair. */
export interface FargateProfile_Label {
  /** Enter a key. */
  readonly Key?: string | undefined;
  /** Enter a value. */
  readonly Value?: string | undefined;
}

/** An object representing an AWS Fargate profile selector. */
export interface FargateProfile_Selector {
  /** The Kubernetes labels that the selector should match. */
  readonly Labels?: readonly FargateProfile_Label[] | undefined;
  /** The Kubernetes `namespace` that the selector should match. */
  readonly Namespace?: string | undefined;
}

/** `AWS::EKS::IdentityProviderConfig`: Associates an identity provider configuration to a cluster. */
export interface IdentityProviderConfig {
  /** The name of your cluster. */
  readonly ClusterName?: string | undefined;
  /** The name of the configuration. */
  readonly IdentityProviderConfigName?: string | undefined;
  /** An object representing an OpenID Connect (OIDC) identity provider configuration. */
  readonly Oidc?: IdentityProviderConfig_OidcIdentityProviderConfig | undefined;
  /** Metadata that assists with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the identity provider configuration. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) associated with the identity provider config. */
  readonly IdentityProviderConfigArn?: string | undefined;
}

/** An object representing the configuration for an OpenID Connect (OIDC) identity provider. */
export interface IdentityProviderConfig_OidcIdentityProviderConfig {
  /** This is also known as audience. */
  readonly ClientId?: string | undefined;
  /** The JSON web token (JWT) claim that the provider uses to return your groups. */
  readonly GroupsClaim?: string | undefined;
  /** The prefix that is prepended to group claims to prevent clashes with existing names (such as `system:` groups). */
  readonly GroupsPrefix?: string | undefined;
  /** The URL of the OIDC identity provider that allows the API server to discover public signing keys for verifying tokens. */
  readonly IssuerUrl?: string | undefined;
  /** The key-value pairs that describe required claims in the identity token. */
  readonly RequiredClaims?: readonly IdentityProviderConfig_RequiredClaim[] | undefined;
  /** The JSON Web token (JWT) claim that is used as the username. */
  readonly UsernameClaim?: string | undefined;
  /** The prefix that is prepended to username claims to prevent clashes with existing names. */
  readonly UsernamePrefix?: string | undefined;
}

/** A key-value pair that describes a required claim in the identity token. */
export interface IdentityProviderConfig_RequiredClaim {
  /** The key to match from the token. */
  readonly Key?: string | undefined;
  /** The value for the key from the token. */
  readonly Value?: string | undefined;
}

/** `AWS::EKS::Nodegroup`: Creates a managed node group for an Amazon EKS cluster. */
export interface Nodegroup {
  /** The AMI type for your node group. */
  readonly AmiType?: string | undefined;
  /** The capacity type of your managed node group. */
  readonly CapacityType?: string | undefined;
  /** The name of your cluster. */
  readonly ClusterName?: string | undefined;
  /** The root device disk size (in GiB) for your node group instances. */
  readonly DiskSize?: number | undefined;
  /** Force the update if any `Pod` on the existing node group can't be drained due to a `Pod` disruption budget issue. */
  readonly ForceUpdateEnabled?: boolean | undefined;
  /** Specify the instance types for a node group. */
  readonly InstanceTypes?: readonly string[] | undefined;
  /** The Kubernetes `labels` applied to the nodes in the node group. */
  readonly Labels?: { readonly [key: string]: string | undefined } | undefined;
  /** An object representing a node group's launch template specification. */
  readonly LaunchTemplate?: Nodegroup_LaunchTemplateSpecification | undefined;
  /** The node auto repair configuration for the node group. */
  readonly NodeRepairConfig?: Nodegroup_NodeRepairConfig | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to associate with your node group. */
  readonly NodeRole?: string | undefined;
  /** The unique name to give your node group. */
  readonly NodegroupName?: string | undefined;
  /** The AMI version of the Amazon EKS optimized AMI to use with your node group (for example, `1.14.7- YYYYMMDD` ). */
  readonly ReleaseVersion?: string | undefined;
  /** The remote access configuration to use with your node group. */
  readonly RemoteAccess?: Nodegroup_RemoteAccess | undefined;
  /** The scaling configuration details for the Auto Scaling group that is created for your node group. */
  readonly ScalingConfig?: Nodegroup_ScalingConfig | undefined;
  /** The subnets to use for the Auto Scaling group that is created for your node group. */
  readonly Subnets?: readonly string[] | undefined;
  /** Metadata that assists with categorization and organization. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Kubernetes taints to be applied to the nodes in the node group when they are created. */
  readonly Taints?: readonly Nodegroup_Taint[] | undefined;
  /** The node group update configuration. */
  readonly UpdateConfig?: Nodegroup_UpdateConfig | undefined;
  /** The Kubernetes version to use for your managed nodes. */
  readonly Version?: string | undefined;
  /** The warm pool configuration for the node group. */
  readonly WarmPoolConfig?: Nodegroup_WarmPoolConfig | undefined;
  /** The Amazon Resource Name (ARN) associated with the managed node group. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
}

/** An object representing a node group launch template specification. */
export interface Nodegroup_LaunchTemplateSpecification {
  /** The ID of the launch template. */
  readonly Id?: string | undefined;
  /** The name of the launch template. */
  readonly Name?: string | undefined;
  /** The version number of the launch template to use. */
  readonly Version?: string | undefined;
}

/** The node auto repair configuration for the node group. */
export interface Nodegroup_NodeRepairConfig {
  /** Specifies whether to enable node auto repair for the node group. */
  readonly Enabled?: boolean | undefined;
  /** Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a count of unhealthy… */
  readonly MaxParallelNodesRepairedCount?: number | undefined;
  /** Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a percentage of… */
  readonly MaxParallelNodesRepairedPercentage?: number | undefined;
  /** Specify a count threshold of unhealthy nodes, above which node auto repair actions will stop. */
  readonly MaxUnhealthyNodeThresholdCount?: number | undefined;
  /** Specify a percentage threshold of unhealthy nodes, above which node auto repair actions will stop. */
  readonly MaxUnhealthyNodeThresholdPercentage?: number | undefined;
  /** Specify granular overrides for specific repair actions. */
  readonly NodeRepairConfigOverrides?: readonly Nodegroup_NodeRepairConfigOverrides[] | undefined;
}

/** Specify granular overrides for specific repair actions. */
export interface Nodegroup_NodeRepairConfigOverrides {
  /** Specify the minimum time in minutes to wait before attempting to repair a node with this specific… */
  readonly MinRepairWaitTimeMins?: number | undefined;
  /** Specify an unhealthy condition reported by the node monitoring agent that this override would apply to. */
  readonly NodeMonitoringCondition?: string | undefined;
  /** Specify a reason reported by the node monitoring agent that this override would apply to. */
  readonly NodeUnhealthyReason?: string | undefined;
  /** Specify the repair action to take for nodes when all of the specified conditions are met. */
  readonly RepairAction?: string | undefined;
}

/** An object representing the remote access configuration for the managed node group. */
export interface Nodegroup_RemoteAccess {
  /** The Amazon EC2 SSH key name that provides access for SSH communication with the nodes in the managed node group. */
  readonly Ec2SshKey?: string | undefined;
  /** The security group IDs that are allowed SSH access (port 22) to the nodes. */
  readonly SourceSecurityGroups?: readonly string[] | undefined;
}

/** An object representing the scaling configuration details for the Auto Scaling group that is associated with your node… */
export interface Nodegroup_ScalingConfig {
  /** The current number of nodes that the managed node group should maintain. */
  readonly DesiredSize?: number | undefined;
  /** The maximum number of nodes that the managed node group can scale out to. */
  readonly MaxSize?: number | undefined;
  /** The minimum number of nodes that the managed node group can scale in to. */
  readonly MinSize?: number | undefined;
}

/** A property that allows a node to repel a `Pod`. */
export interface Nodegroup_Taint {
  /** The effect of the taint. */
  readonly Effect?: string | undefined;
  /** The key of the taint. */
  readonly Key?: string | undefined;
  /** The value of the taint. */
  readonly Value?: string | undefined;
}

/** The update configuration for the node group. */
export interface Nodegroup_UpdateConfig {
  /** The maximum number of nodes unavailable at once during a version update. */
  readonly MaxUnavailable?: number | undefined;
  /** The maximum percentage of nodes unavailable during a version update. */
  readonly MaxUnavailablePercentage?: number | undefined;
  /** The configuration for the behavior to follow during a node group version update of this managed node group. */
  readonly UpdateStrategy?: string | undefined;
}

/** The warm pool configuration for the node group. */
export interface Nodegroup_WarmPoolConfig {
  /** Enable or disable warm pool for the node group. */
  readonly Enabled?: boolean | undefined;
  /** The maximum number of instances that are allowed to be in the warm pool. */
  readonly MaxGroupPreparedCapacity?: number | undefined;
  /** The minimum number of instances to maintain in the warm pool. */
  readonly MinSize?: number | undefined;
  /** The desired state of warm pool instances. */
  readonly PoolState?: string | undefined;
  /** Whether to return instances to the warm pool during scale-in instead of terminating them. */
  readonly ReuseOnScaleIn?: boolean | undefined;
}

/** `AWS::EKS::PodIdentityAssociation`: Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the… */
export interface PodIdentityAssociation {
  /** The name of the cluster that the association is in. */
  readonly ClusterName?: string | undefined;
  /** The state of the automatic sessions tags. */
  readonly DisableSessionTags?: boolean | undefined;
  /** The name of the Kubernetes namespace inside the cluster to create the association in. */
  readonly Namespace?: string | undefined;
  /** The policy of the pod identity association. */
  readonly Policy?: PolicyDocument | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to associate with the service account. */
  readonly RoleArn?: string | undefined;
  /** The name of the Kubernetes service account inside the cluster to associate the IAM credentials with. */
  readonly ServiceAccount?: string | undefined;
  /** Metadata that assists with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the target IAM role to associate with the service account. */
  readonly TargetRoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the association. */
  readonly AssociationArn?: string | undefined;
  /** The ID of the association. */
  readonly AssociationId?: string | undefined;
  /** The unique identifier for this EKS Pod Identity association for a target IAM role. */
  readonly ExternalId?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::ODB::CloudAutonomousVmCluster`: The `AWS::ODB::CloudAutonomousVmCluster` resource creates an Autonomous VM cluster. */
export interface CloudAutonomousVmCluster {
  /** The data storage size allocated for Autonomous Databases in the Autonomous VM cluster, in TB. */
  readonly AutonomousDataStorageSizeInTBs?: number | undefined;
  /** The unique identifier of the Cloud Exadata Infrastructure containing this Autonomous VM cluster. */
  readonly CloudExadataInfrastructureId?: string | undefined;
  /** The number of CPU cores enabled per node in the Autonomous VM cluster. */
  readonly CpuCoreCountPerNode?: number | undefined;
  /** The list of database servers associated with the Autonomous VM cluster. */
  readonly DbServers?: readonly string[] | undefined;
  /** The user-provided description of the Autonomous VM cluster. */
  readonly Description?: string | undefined;
  /** The display name of the Autonomous VM cluster. */
  readonly DisplayName?: string | undefined;
  /** The AWS Identity and Access Management (IAM) service roles associated with the Autonomous VM cluster. */
  readonly IamRoles?: readonly CloudAutonomousVmCluster_IamRole[] | undefined;
  /** Specifies whether mutual TLS (mTLS) authentication is enabled for the Autonomous VM cluster. */
  readonly IsMtlsEnabledVmCluster?: boolean | undefined;
  /** The Oracle license model that applies to the Autonomous VM cluster. */
  readonly LicenseModel?: string | undefined;
  /** The scheduling details for the maintenance window. */
  readonly MaintenanceWindow?: CloudAutonomousVmCluster_MaintenanceWindow | undefined;
  /** The amount of memory allocated per Oracle Compute Unit, in GB. */
  readonly MemoryPerOracleComputeUnitInGBs?: number | undefined;
  /** The unique identifier of the ODB network associated with this Autonomous VM cluster. */
  readonly OdbNetworkId?: string | undefined;
  /** The SCAN listener port for non-TLS (TCP) protocol. */
  readonly ScanListenerPortNonTls?: number | undefined;
  /** The SCAN listener port for TLS (TCP) protocol. */
  readonly ScanListenerPortTls?: number | undefined;
  /** Tags to assign to the Autonomous Vm Cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time zone of the Autonomous VM cluster. */
  readonly TimeZone?: string | undefined;
  /** The total number of Autonomous Container Databases that can be created with the allocated local storage. */
  readonly TotalContainerDatabases?: number | undefined;
  /** The percentage of data storage currently in use for Autonomous Databases in the Autonomous VM cluster. */
  readonly AutonomousDataStoragePercentage?: number | undefined;
  /** The available data storage space for Autonomous Databases in the Autonomous VM cluster, in TB. */
  readonly AvailableAutonomousDataStorageSizeInTBs?: number | undefined;
  /** The number of Autonomous CDBs that you can create with the currently available storage. */
  readonly AvailableContainerDatabases?: number | undefined;
  /** The number of CPU cores available for allocation to Autonomous Databases. */
  readonly AvailableCpus?: number | undefined;
  /** The Amazon Resource Name (ARN) for the Autonomous VM cluster. */
  readonly CloudAutonomousVmClusterArn?: string | undefined;
  /** The unique identifier of the Autonomous VM cluster. */
  readonly CloudAutonomousVmClusterId?: string | undefined;
  /** The compute model of the Autonomous VM cluster. */
  readonly ComputeModel?: string | undefined;
  /** The total number of CPU cores in the Autonomous VM cluster. */
  readonly CpuCoreCount?: number | undefined;
  /** The percentage of total CPU cores currently in use in the Autonomous VM cluster. */
  readonly CpuPercentage?: number | undefined;
  /** The total data storage allocated to the Autonomous VM cluster, in GB. */
  readonly DataStorageSizeInGBs?: number | undefined;
  /** The total data storage allocated to the Autonomous VM cluster, in TB. */
  readonly DataStorageSizeInTBs?: number | undefined;
  /** The local node storage allocated to the Autonomous VM cluster, in gigabytes (GB). */
  readonly DbNodeStorageSizeInGBs?: number | undefined;
  /** The domain name for the Autonomous VM cluster. */
  readonly Domain?: string | undefined;
  /** The minimum value to which you can scale down the Exadata storage, in TB. */
  readonly ExadataStorageInTBsLowestScaledValue?: number | undefined;
  /** The hostname for the Autonomous VM cluster. */
  readonly Hostname?: string | undefined;
  /** The minimum value to which you can scale down the maximum number of Autonomous CDBs. */
  readonly MaxAcdsLowestScaledValue?: number | undefined;
  /** The total amount of memory allocated to the Autonomous VM cluster, in gigabytes (GB). */
  readonly MemorySizeInGBs?: number | undefined;
  /** The number of database server nodes in the Autonomous VM cluster. */
  readonly NodeCount?: number | undefined;
  /** The number of Autonomous CDBs that can't be provisioned because of resource constraints. */
  readonly NonProvisionableAutonomousContainerDatabases?: number | undefined;
  /** The name of the OCI resource anchor associated with this Autonomous VM cluster. */
  readonly OciResourceAnchorName?: string | undefined;
  /** The URL for accessing the OCI console page for this Autonomous VM cluster. */
  readonly OciUrl?: string | undefined;
  /** The Oracle Cloud Identifier (OCID) of the Autonomous VM cluster. */
  readonly Ocid?: string | undefined;
  /** The number of Autonomous CDBs that can be provisioned in the Autonomous VM cluster. */
  readonly ProvisionableAutonomousContainerDatabases?: number | undefined;
  /** The number of Autonomous CDBs currently provisioned in the Autonomous VM cluster. */
  readonly ProvisionedAutonomousContainerDatabases?: number | undefined;
  /** The number of CPU cores currently provisioned in the Autonomous VM cluster. */
  readonly ProvisionedCpus?: number | undefined;
  /** The number of CPU cores that can be reclaimed from terminated or scaled-down Autonomous Databases. */
  readonly ReclaimableCpus?: number | undefined;
  /** The number of CPU cores reserved for system operations and redundancy. */
  readonly ReservedCpus?: number | undefined;
  /** The shape of the Exadata infrastructure for the Autonomous VM cluster. */
  readonly Shape?: string | undefined;
}

/** An AWS Identity and Access Management (IAM) service role associated with the Autonomous VM cluster. */
export interface CloudAutonomousVmCluster_IamRole {
  /** The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role. */
  readonly AwsIntegration?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role. */
  readonly IamRoleArn?: string | undefined;
  /** The current status of the AWS Identity and Access Management (IAM) service role. */
  readonly Status?: string | undefined;
}

/** The scheduling details for the maintenance window. */
export interface CloudAutonomousVmCluster_MaintenanceWindow {
  /** The days of the week when maintenance can be performed. */
  readonly DaysOfWeek?: readonly string[] | undefined;
  /** The hours of the day when maintenance can be performed. */
  readonly HoursOfDay?: readonly number[] | undefined;
  /** The lead time in weeks before the maintenance window. */
  readonly LeadTimeInWeeks?: number | undefined;
  /** The months when maintenance can be performed. */
  readonly Months?: readonly string[] | undefined;
  /** The preference for the maintenance window scheduling. */
  readonly Preference?: string | undefined;
  /** The weeks of the month when maintenance can be performed. */
  readonly WeeksOfMonth?: readonly number[] | undefined;
}

/** `AWS::ODB::CloudExadataInfrastructure`: The `AWS::ODB::CloudExadataInfrastructure` resource creates an Exadata infrastructure. */
export interface CloudExadataInfrastructure {
  /** The name of the Availability Zone (AZ) where the Exadata infrastructure is located. */
  readonly AvailabilityZone?: string | undefined;
  /** The AZ ID of the AZ where the Exadata infrastructure is located. */
  readonly AvailabilityZoneId?: string | undefined;
  /** The number of database servers for the Exadata infrastructure. */
  readonly ComputeCount?: number | undefined;
  /** The email addresses of contacts to receive notification from Oracle about maintenance updates for the Exadata… */
  readonly CustomerContactsToSendToOCI?: readonly CloudExadataInfrastructure_CustomerContact[] | undefined;
  /** The database server model type of the Exadata infrastructure. */
  readonly DatabaseServerType?: string | undefined;
  /** The user-friendly name for the Exadata infrastructure. */
  readonly DisplayName?: string | undefined;
  /** The scheduling details for the maintenance window. */
  readonly MaintenanceWindow?: CloudExadataInfrastructure_MaintenanceWindow | undefined;
  /** The model name of the Exadata infrastructure. */
  readonly Shape?: string | undefined;
  /** The number of storage servers that are activated for the Exadata infrastructure. */
  readonly StorageCount?: number | undefined;
  /** The storage server model type of the Exadata infrastructure. */
  readonly StorageServerType?: string | undefined;
  /** Tags to assign to the Exadata Infrastructure. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The number of storage servers requested for the Exadata infrastructure. */
  readonly ActivatedStorageCount?: number | undefined;
  /** The number of storage servers requested for the Exadata infrastructure. */
  readonly AdditionalStorageCount?: number | undefined;
  /** The amount of available storage, in gigabytes (GB), for the Exadata infrastructure. */
  readonly AvailableStorageSizeInGBs?: number | undefined;
  /** The Amazon Resource Name (ARN) for the Exadata infrastructure. */
  readonly CloudExadataInfrastructureArn?: string | undefined;
  /** The unique identifier for the Exadata infrastructure. */
  readonly CloudExadataInfrastructureId?: string | undefined;
  /** The OCI model compute model used when you create or clone an instance. */
  readonly ComputeModel?: string | undefined;
  /** The total number of CPU cores that are allocated to the Exadata infrastructure. */
  readonly CpuCount?: number | undefined;
  /** The size of the Exadata infrastructure's data disk group, in terabytes (TB). */
  readonly DataStorageSizeInTBs?: number | undefined;
  /** The size of the Exadata infrastructure's local node storage, in gigabytes (GB). */
  readonly DbNodeStorageSizeInGBs?: number | undefined;
  /** The list of database server identifiers for the Exadata infrastructure. */
  readonly DbServerIds?: readonly string[] | undefined;
  /** The software version of the database servers (dom0) in the Exadata infrastructure. */
  readonly DbServerVersion?: string | undefined;
  /** The total number of CPU cores available on the Exadata infrastructure. */
  readonly MaxCpuCount?: number | undefined;
  /** The total amount of data disk group storage, in terabytes (TB), that's available on the Exadata infrastructure. */
  readonly MaxDataStorageInTBs?: number | undefined;
  /** The total amount of local node storage, in gigabytes (GB), that's available on the Exadata infrastructure. */
  readonly MaxDbNodeStorageSizeInGBs?: number | undefined;
  /** The total amount of memory, in gigabytes (GB), that's available on the Exadata infrastructure. */
  readonly MaxMemoryInGBs?: number | undefined;
  /** The amount of memory, in gigabytes (GB), that's allocated on the Exadata infrastructure. */
  readonly MemorySizeInGBs?: number | undefined;
  /** The name of the OCI resource anchor for the Exadata infrastructure. */
  readonly OciResourceAnchorName?: string | undefined;
  /** The HTTPS link to the Exadata infrastructure in OCI. */
  readonly OciUrl?: string | undefined;
  /** The OCID of the Exadata infrastructure. */
  readonly Ocid?: string | undefined;
  /** The software version of the storage servers on the Exadata infrastructure. */
  readonly StorageServerVersion?: string | undefined;
  /** The total amount of storage, in gigabytes (GB), on the the Exadata infrastructure. */
  readonly TotalStorageSizeInGBs?: number | undefined;
}

/** A contact to receive notification from Oracle about maintenance updates for a specific Exadata infrastructure. */
export interface CloudExadataInfrastructure_CustomerContact {
  /** The email address of the contact. */
  readonly Email?: string | undefined;
}

/** The scheduling details for the maintenance window. */
export interface CloudExadataInfrastructure_MaintenanceWindow {
  /** The custom action timeout in minutes for the maintenance window. */
  readonly CustomActionTimeoutInMins?: number | undefined;
  /** The days of the week when maintenance can be performed. */
  readonly DaysOfWeek?: readonly string[] | undefined;
  /** The hours of the day when maintenance can be performed. */
  readonly HoursOfDay?: readonly number[] | undefined;
  /** Indicates whether custom action timeout is enabled for the maintenance window. */
  readonly IsCustomActionTimeoutEnabled?: boolean | undefined;
  /** The lead time in weeks before the maintenance window. */
  readonly LeadTimeInWeeks?: number | undefined;
  /** The months when maintenance can be performed. */
  readonly Months?: readonly string[] | undefined;
  /** The patching mode for the maintenance window. */
  readonly PatchingMode?: string | undefined;
  /** The preference for the maintenance window scheduling. */
  readonly Preference?: string | undefined;
  /** The weeks of the month when maintenance can be performed. */
  readonly WeeksOfMonth?: readonly number[] | undefined;
}

/** `AWS::ODB::CloudVmCluster`: The `AWS::ODB::CloudVmCluster` resource creates a VM cluster on the specified Exadata infrastructure in the Oracle… */
export interface CloudVmCluster {
  /** The unique identifier of the Exadata infrastructure that this VM cluster belongs to. */
  readonly CloudExadataInfrastructureId?: string | undefined;
  /** The name of the Grid Infrastructure (GI) cluster. */
  readonly ClusterName?: string | undefined;
  /** The number of CPU cores enabled on the VM cluster. */
  readonly CpuCoreCount?: number | undefined;
  /** The set of diagnostic collection options enabled for the VM cluster. */
  readonly DataCollectionOptions?: CloudVmCluster_DataCollectionOptions | undefined;
  /** The size of the data disk group, in terabytes (TB), that's allocated for the VM cluster. */
  readonly DataStorageSizeInTBs?: number | undefined;
  /** The amount of local node storage, in gigabytes (GB), that's allocated for the VM cluster. */
  readonly DbNodeStorageSizeInGBs?: number | undefined;
  /** The DB nodes that are implicitly created and managed as part of this VM Cluster. */
  readonly DbNodes?: readonly CloudVmCluster_DbNode[] | undefined;
  /** The list of database servers for the VM cluster. */
  readonly DbServers?: readonly string[] | undefined;
  /** The user-friendly name for the VM cluster. */
  readonly DisplayName?: string | undefined;
  /** The software version of the Oracle Grid Infrastructure (GI) for the VM cluster. */
  readonly GiVersion?: string | undefined;
  /** The host name for the VM cluster. */
  readonly Hostname?: string | undefined;
  /** The AWS Identity and Access Management (IAM) service roles associated with the VM cluster. */
  readonly IamRoles?: readonly CloudVmCluster_IamRole[] | undefined;
  /** Specifies whether database backups to local Exadata storage are enabled for the VM cluster. */
  readonly IsLocalBackupEnabled?: boolean | undefined;
  /** Specifies whether the VM cluster is configured with a sparse disk group. */
  readonly IsSparseDiskgroupEnabled?: boolean | undefined;
  /** The Oracle license model applied to the VM cluster. */
  readonly LicenseModel?: string | undefined;
  /** The amount of memory, in gigabytes (GB), that's allocated for the VM cluster. */
  readonly MemorySizeInGBs?: number | undefined;
  /** The unique identifier of the ODB network for the VM cluster. */
  readonly OdbNetworkId?: string | undefined;
  /** The port number for TCP connections to the single client access name (SCAN) listener. */
  readonly ScanListenerPortTcp?: number | undefined;
  /** The public key portion of one or more key pairs used for SSH access to the VM cluster. */
  readonly SshPublicKeys?: readonly string[] | undefined;
  /** The operating system version of the image chosen for the VM cluster. */
  readonly SystemVersion?: string | undefined;
  /** Tags to assign to the Vm Cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time zone of the VM cluster. */
  readonly TimeZone?: string | undefined;
  /** The Amazon Resource Name (ARN) of the VM cluster. */
  readonly CloudVmClusterArn?: string | undefined;
  /** The unique identifier of the VM cluster. */
  readonly CloudVmClusterId?: string | undefined;
  /** The OCI model compute model used when you create or clone an instance. */
  readonly ComputeModel?: string | undefined;
  /** The type of redundancy configured for the VM cluster. */
  readonly DiskRedundancy?: string | undefined;
  /** The domain of the VM cluster. */
  readonly Domain?: string | undefined;
  /** The port number configured for the listener on the VM cluster. */
  readonly ListenerPort?: number | undefined;
  /** The number of nodes in the VM cluster. */
  readonly NodeCount?: number | undefined;
  /** The name of the OCI resource anchor for the VM cluster. */
  readonly OciResourceAnchorName?: string | undefined;
  /** The HTTPS link to the VM cluster in OCI. */
  readonly OciUrl?: string | undefined;
  /** The OCID of the VM cluster. */
  readonly Ocid?: string | undefined;
  /** The FQDN of the DNS record for the Single Client Access Name (SCAN) IP addresses that are associated with the VM… */
  readonly ScanDnsName?: string | undefined;
  /** The OCID of the SCAN IP addresses that are associated with the VM cluster. */
  readonly ScanIpIds?: readonly string[] | undefined;
  /** The hardware model name of the Exadata infrastructure that's running the VM cluster. */
  readonly Shape?: string | undefined;
  /** The amount of local node storage, in gigabytes (GB), that's allocated to the VM cluster. */
  readonly StorageSizeInGBs?: number | undefined;
  /** The virtual IP (VIP) addresses that are associated with the VM cluster. */
  readonly VipIds?: readonly string[] | undefined;
}

/** Information about the data collection options enabled for a VM cluster. */
export interface CloudVmCluster_DataCollectionOptions {
  /** Specifies whether diagnostic collection is enabled for the VM cluster. */
  readonly IsDiagnosticsEventsEnabled?: boolean | undefined;
  /** Specifies whether health monitoring is enabled for the VM cluster. */
  readonly IsHealthMonitoringEnabled?: boolean | undefined;
  /** Specifies whether incident logs are enabled for the VM cluster. */
  readonly IsIncidentLogsEnabled?: boolean | undefined;
}

/** Information about a DB node. */
export interface CloudVmCluster_DbNode {
  /** The Oracle Cloud ID (OCID) of the backup IP address that's associated with the DB node. */
  readonly BackupIpId?: string | undefined;
  /** The OCID of the second backup VNIC. */
  readonly BackupVnic2Id?: string | undefined;
  /** Number of CPU cores enabled on the DB node. */
  readonly CpuCoreCount?: number | undefined;
  /** The Amazon Resource Name (ARN) of the DB node. */
  readonly DbNodeArn?: string | undefined;
  /** The unique identifier of the DB node. */
  readonly DbNodeId?: string | undefined;
  /** The amount of local node storage, in gigabytes (GBs), that's allocated on the DB node. */
  readonly DbNodeStorageSizeInGBs?: number | undefined;
  /** The unique identifier of the Db server that is associated with the DB node. */
  readonly DbServerId?: string | undefined;
  /** The OCID of the DB system. */
  readonly DbSystemId?: string | undefined;
  /** The OCID of the host IP address that's associated with the DB node. */
  readonly HostIpId?: string | undefined;
  /** The host name for the DB node. */
  readonly Hostname?: string | undefined;
  /** The allocated memory in GBs on the DB node. */
  readonly MemorySizeInGBs?: number | undefined;
  /** The OCID of the DB node. */
  readonly Ocid?: string | undefined;
  /** The current status of the DB node. */
  readonly Status?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The OCID of the second VNIC. */
  readonly Vnic2Id?: string | undefined;
  /** The OCID of the VNIC. */
  readonly VnicId?: string | undefined;
}

/** An AWS Identity and Access Management (IAM) service role associated with the VM cluster. */
export interface CloudVmCluster_IamRole {
  /** The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role. */
  readonly AwsIntegration?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role. */
  readonly IamRoleArn?: string | undefined;
  /** The current status of the AWS Identity and Access Management (IAM) service role. */
  readonly Status?: string | undefined;
}

/** `AWS::ODB::OdbNetwork`: The `AWS::ODB::OdbNetwork` resource creates an ODB network. */
export interface OdbNetwork {
  /** The Availability Zone (AZ) where the ODB network is located. */
  readonly AvailabilityZone?: string | undefined;
  /** The AZ ID of the AZ where the ODB network is located. */
  readonly AvailabilityZoneId?: string | undefined;
  /** The CIDR range of the backup subnet in the ODB network. */
  readonly BackupSubnetCidr?: string | undefined;
  /** The CIDR range of the client subnet in the ODB network. */
  readonly ClientSubnetCidr?: string | undefined;
  /** The cross-Region Amazon S3 restore sources for the ODB network. */
  readonly CrossRegionS3RestoreSources?: readonly string[] | undefined;
  /** The domain name for the resources in the ODB network. */
  readonly CustomDomainName?: string | undefined;
  /** The DNS prefix to the default DNS domain name. */
  readonly DefaultDnsPrefix?: string | undefined;
  /** Specifies whether to delete associated OCI networking resources along with the ODB network. */
  readonly DeleteAssociatedResources?: boolean | undefined;
  /** The user-friendly name of the ODB network. */
  readonly DisplayName?: string | undefined;
  /** The AWS Key Management Service (KMS) access configuration for the ODB network. */
  readonly KmsAccess?: string | undefined;
  /** The AWS Key Management Service (KMS) policy document that defines permissions for key usage within the ODB network. */
  readonly KmsPolicyDocument?: PolicyDocument | undefined;
  /** The configuration for Amazon S3 access from the ODB network. */
  readonly S3Access?: string | undefined;
  /** Specifies the endpoint policy for Amazon S3 access from the ODB network. */
  readonly S3PolicyDocument?: PolicyDocument | undefined;
  /** The AWS Security Token Service (STS) access configuration for the ODB network. */
  readonly StsAccess?: string | undefined;
  /** The AWS Security Token Service (STS) policy document that defines permissions for token service usage within the ODB… */
  readonly StsPolicyDocument?: PolicyDocument | undefined;
  /** Tags to assign to the Odb Network. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The configuration for Zero-ETL access from the ODB network. */
  readonly ZeroEtlAccess?: string | undefined;
  /** The list of EC2 placement group IDs associated with your ODB network. */
  readonly Ec2PlacementGroupIds?: readonly string[] | undefined;
  /** The managed services configuration for the ODB network. */
  readonly ManagedServices?: OdbNetwork_ManagedServices | undefined;
  /** The unique identifier of the OCI network anchor for the ODB network. */
  readonly OciNetworkAnchorId?: string | undefined;
  /** The name of the OCI resource anchor that's associated with the ODB network. */
  readonly OciResourceAnchorName?: string | undefined;
  /** The URL for the VCN that's associated with the ODB network. */
  readonly OciVcnUrl?: string | undefined;
  /** The Amazon Resource Name (ARN) of the ODB network. */
  readonly OdbNetworkArn?: string | undefined;
  /** The unique identifier of the ODB network. */
  readonly OdbNetworkId?: string | undefined;
}

/** The configuration access for the cross-Region Amazon S3 database restore source for the ODB network. */
export interface OdbNetwork_CrossRegionS3RestoreSourcesAccess {
  /** The IPv4 addresses allowed for cross-Region Amazon S3 restore access. */
  readonly Ipv4Addresses?: readonly string[] | undefined;
  /** The AWS-Region for cross-Region Amazon S3 restore access. */
  readonly Region?: string | undefined;
  /** The status of the managed resource access. */
  readonly Status?: string | undefined;
}

/** The AWS Key Management Service (KMS) access configuration. */
export interface OdbNetwork_KmsAccess {
  /** The domain name for the AWS KMS access. */
  readonly DomainName?: string | undefined;
  /** The IPv4 addresses for the AWS KMS access. */
  readonly Ipv4Addresses?: readonly string[] | undefined;
  /** The endpoint policy for the AWS KMS access. */
  readonly KmsPolicyDocument?: PolicyDocument | undefined;
  /** The status of the managed resource access. */
  readonly Status?: string | undefined;
}

/** The configuration for managed Amazon S3 backup access from the ODB network. */
export interface OdbNetwork_ManagedS3BackupAccess {
  /** The IPv4 addresses for the managed Amazon S3 backup access. */
  readonly Ipv4Addresses?: readonly string[] | undefined;
  /** The status of the managed Amazon S3 backup access. */
  readonly Status?: string | undefined;
}

/** The managed services configuration for the ODB network. */
export interface OdbNetwork_ManagedServices {
  /** The access configuration for the cross-Region Amazon S3 database restore source. */
  readonly CrossRegionS3RestoreSourcesAccess?: readonly OdbNetwork_CrossRegionS3RestoreSourcesAccess[] | undefined;
  /** The AWS Key Management Service (KMS) access configuration. */
  readonly KmsAccess?: OdbNetwork_KmsAccess | undefined;
  /** The managed Amazon S3 backup access configuration. */
  readonly ManagedS3BackupAccess?: OdbNetwork_ManagedS3BackupAccess | undefined;
  /** The IPv4 CIDR blocks for the managed services. */
  readonly ManagedServicesIpv4Cidrs?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the resource gateway. */
  readonly ResourceGatewayArn?: string | undefined;
  /** The Amazon S3 access configuration. */
  readonly S3Access?: OdbNetwork_S3Access | undefined;
  /** The Amazon Resource Name (ARN) of the service network. */
  readonly ServiceNetworkArn?: string | undefined;
  /** The service network endpoint configuration. */
  readonly ServiceNetworkEndpoint?: OdbNetwork_ServiceNetworkEndpoint | undefined;
  /** The AWS Security Token Service (STS) access configuration. */
  readonly StsAccess?: OdbNetwork_StsAccess | undefined;
  /** The Zero-ETL access configuration. */
  readonly ZeroEtlAccess?: OdbNetwork_ZeroEtlAccess | undefined;
}

/** The configuration for Amazon S3 access from the ODB network. */
export interface OdbNetwork_S3Access {
  /** The domain name for the Amazon S3 access. */
  readonly DomainName?: string | undefined;
  /** The IPv4 addresses for the Amazon S3 access. */
  readonly Ipv4Addresses?: readonly string[] | undefined;
  /** The endpoint policy for the Amazon S3 access. */
  readonly S3PolicyDocument?: PolicyDocument | undefined;
  /** The status of the Amazon S3 access. */
  readonly Status?: string | undefined;
}

/** The configuration for a service network endpoint. */
export interface OdbNetwork_ServiceNetworkEndpoint {
  /** The identifier of the VPC endpoint. */
  readonly VpcEndpointId?: string | undefined;
  /** The type of the VPC endpoint. */
  readonly VpcEndpointType?: string | undefined;
}

/** The AWS Security Token Service (STS) access configuration. */
export interface OdbNetwork_StsAccess {
  /** The domain name for the AWS STS access. */
  readonly DomainName?: string | undefined;
  /** The IPv4 addresses for the AWS STS access. */
  readonly Ipv4Addresses?: readonly string[] | undefined;
  /** The status of the managed resource access. */
  readonly Status?: string | undefined;
  /** The endpoint policy for the AWS STS access. */
  readonly StsPolicyDocument?: PolicyDocument | undefined;
}

/** The configuration for Zero-ETL access from the ODB network. */
export interface OdbNetwork_ZeroEtlAccess {
  /** The CIDR block for the Zero-ETL access. */
  readonly Cidr?: string | undefined;
  /** The status of the Zero-ETL access. */
  readonly Status?: string | undefined;
}

/** `AWS::ODB::OdbPeeringConnection`: Creates a peering connection between an ODB network and a VPC. */
export interface OdbPeeringConnection {
  /** The additional CIDR blocks for the ODB peering connection. */
  readonly AdditionalPeerNetworkCidrs?: readonly string[] | undefined;
  /** The display name of the ODB peering connection. */
  readonly DisplayName?: string | undefined;
  /** The unique identifier of the ODB network. */
  readonly OdbNetworkId?: string | undefined;
  /** The unique identifier of the peer network. */
  readonly PeerNetworkId?: string | undefined;
  /** The unique identifier of the VPC route table for which a route to the ODB network is automatically created during… */
  readonly PeerNetworkRouteTableIds?: readonly string[] | undefined;
  /** Tags to assign to the Odb peering connection. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the ODB network that initiated the peering connection. */
  readonly OdbNetworkArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the ODB peering connection. */
  readonly OdbPeeringConnectionArn?: string | undefined;
  /** The unique identifier of the ODB peering connection. */
  readonly OdbPeeringConnectionId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the peer network. */
  readonly PeerNetworkArn?: string | undefined;
  /** The CIDR blocks associated with the peering connection. */
  readonly PeerNetworkCidrs?: readonly string[] | undefined;
}

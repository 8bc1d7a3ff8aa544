// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::FSx::Backup`: Creates a backup of an existing Amazon FSx for Windows File Server file system, Amazon FSx for Lustre file system,… */
export interface Backup {
  /** The ID of the file system to back up. */
  readonly FileSystemId?: string | undefined;
  /** The tags to apply to the backup at backup creation. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the backup. */
  readonly BackupId?: string | undefined;
  /** The time when the backup was created. */
  readonly CreationTime?: string | undefined;
  /** The lifecycle status of the backup. */
  readonly Lifecycle?: string | undefined;
  /** The Amazon Resource Name (ARN) of the backup. */
  readonly ResourceARN?: string | undefined;
  /** The type of the backup. */
  readonly Type?: string | undefined;
}

/** `AWS::FSx::DataRepositoryAssociation`: Creates an Amazon FSx for Lustre data repository association (DRA). */
export interface DataRepositoryAssociation {
  /** A boolean flag indicating whether an import data repository task to import metadata should run after the data… */
  readonly BatchImportMetaDataOnCreate?: boolean | undefined;
  /** The path to the Amazon S3 data repository that will be linked to the file system. */
  readonly DataRepositoryPath?: string | undefined;
  /** The ID of the file system on which the data repository association is configured. */
  readonly FileSystemId?: string | undefined;
  /** A path on the Amazon FSx for Lustre file system that points to a high-level directory (such as `/ns1/` ) or… */
  readonly FileSystemPath?: string | undefined;
  /** For files imported from a data repository, this value determines the stripe count and maximum amount of data per file… */
  readonly ImportedFileChunkSize?: number | undefined;
  /** The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data repository… */
  readonly S3?: DataRepositoryAssociation_S3 | undefined;
  /** A list of `Tag` values, with a maximum of 50 elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the data repository association's system generated Association ID. */
  readonly AssociationId?: string | undefined;
  /** Returns the data repository association's Amazon Resource Name (ARN). */
  readonly ResourceARN?: string | undefined;
}

/** Describes a data repository association's automatic export policy. */
export interface DataRepositoryAssociation_AutoExportPolicy {
  /** The `AutoExportPolicy` can have the following event values. */
  readonly Events?: readonly string[] | undefined;
}

/** Describes the data repository association's automatic import policy. */
export interface DataRepositoryAssociation_AutoImportPolicy {
  /** The `AutoImportPolicy` can have the following event values. */
  readonly Events?: readonly string[] | undefined;
}

/** The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data repository… */
export interface DataRepositoryAssociation_S3 {
  /** Describes a data repository association's automatic export policy. */
  readonly AutoExportPolicy?: DataRepositoryAssociation_AutoExportPolicy | undefined;
  /** Describes the data repository association's automatic import policy. */
  readonly AutoImportPolicy?: DataRepositoryAssociation_AutoImportPolicy | undefined;
}

/** `AWS::FSx::FileCache`: Resource Type definition for AWS::FSx::FileCache */
export interface FileCache {
  /** Whether tags should be copied to data repository associations */
  readonly CopyTagsToDataRepositoryAssociations?: boolean | undefined;
  /** Data repository associations for the cache */
  readonly DataRepositoryAssociations?: readonly FileCache_DataRepositoryAssociation[] | undefined;
  /** The type of cache, which must be LUSTRE */
  readonly FileCacheType?: string | undefined;
  /** The Lustre version of the cache, which must be 2.12 */
  readonly FileCacheTypeVersion?: string | undefined;
  /** The KMS key ID for encrypting data */
  readonly KmsKeyId?: string | undefined;
  readonly LustreConfiguration?: FileCache_LustreConfiguration | undefined;
  /** A list of security group IDs for the cache */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The storage capacity of the cache in gibibytes (GiB) */
  readonly StorageCapacity?: number | undefined;
  /** A list of subnet IDs for the cache */
  readonly SubnetIds?: readonly string[] | undefined;
  /** Tags to associate with the file cache */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time the cache was created */
  readonly CreationTime?: string | undefined;
  /** The DNS name for the cache */
  readonly DNSName?: string | undefined;
  /** A list of IDs of data repository associations that are associated with this cache */
  readonly DataRepositoryAssociationIds?: readonly string[] | undefined;
  /** The ID of the file cache */
  readonly FileCacheId?: string | undefined;
  /** The lifecycle status of the cache */
  readonly Lifecycle?: string | undefined;
  /** Network interface IDs for the cache */
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  /** The AWS account ID of the cache owner */
  readonly OwnerId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the file cache */
  readonly ResourceARN?: string | undefined;
  /** The VPC ID of the cache */
  readonly VpcId?: string | undefined;
}

export interface FileCache_DataRepositoryAssociation {
  readonly DataRepositoryPath?: string | undefined;
  readonly FileCachePath?: string | undefined;
}

export interface FileCache_LogConfiguration {
  readonly Destination?: string | undefined;
  readonly Level?: string | undefined;
}

export interface FileCache_LustreConfiguration {
  readonly DeploymentType?: string | undefined;
  readonly LogConfiguration?: FileCache_LogConfiguration | undefined;
  readonly MetadataConfiguration?: FileCache_MetadataConfiguration | undefined;
  readonly MountName?: string | undefined;
  readonly PerUnitStorageThroughput?: number | undefined;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
}

export interface FileCache_MetadataConfiguration {
  readonly StorageCapacity?: number | undefined;
}

/** `AWS::FSx::FileSystem`: The `AWS::FSx::FileSystem` resource is an Amazon FSx resource type that specifies an Amazon FSx file system. */
export interface FileSystem {
  /** The ID of the file system backup that you are using to create a file system. */
  readonly BackupId?: string | undefined;
  /** The type of Amazon FSx file system, which can be `LUSTRE`, `WINDOWS`, `ONTAP`, or `OPENZFS`. */
  readonly FileSystemType?: string | undefined;
  /** For FSx for Lustre file systems, sets the Lustre version for the file system that you're creating. */
  readonly FileSystemTypeVersion?: string | undefined;
  /** The ID of the AWS Key Management Service ( AWS ) key used to encrypt Amazon FSx file system data. */
  readonly KmsKeyId?: string | undefined;
  /** The Lustre configuration for the file system being created. */
  readonly LustreConfiguration?: FileSystem_LustreConfiguration | undefined;
  /** The network type of the file system. */
  readonly NetworkType?: string | undefined;
  /** The ONTAP configuration properties of the FSx for ONTAP file system that you are creating. */
  readonly OntapConfiguration?: FileSystem_OntapConfiguration | undefined;
  /** The Amazon FSx for OpenZFS configuration properties for the file system that you are creating. */
  readonly OpenZFSConfiguration?: FileSystem_OpenZFSConfiguration | undefined;
  /** A list of IDs specifying the security groups to apply to all network interfaces created for file system access. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Sets the storage capacity of the file system that you're creating. */
  readonly StorageCapacity?: number | undefined;
  /** Sets the storage class for the file system that you're creating. */
  readonly StorageType?: string | undefined;
  /** Specifies the IDs of the subnets that the file system will be accessible from. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags to associate with the file system. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The configuration object for the Microsoft Windows file system you are creating. */
  readonly WindowsConfiguration?: FileSystem_WindowsConfiguration | undefined;
  /** Returns the FSx for Windows file system's DNSName. */
  readonly DNSName?: string | undefined;
  readonly Id?: string | undefined;
  /** Returns the Lustre file system's `LustreMountName`. */
  readonly LustreMountName?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) for the Amazon FSx file system. */
  readonly ResourceARN?: string | undefined;
  /** Returns the root volume ID of the FSx for OpenZFS file system. */
  readonly RootVolumeId?: string | undefined;
}

/** The configuration that Amazon FSx for Windows File Server uses to audit and log user accesses of files, folders, and… */
export interface FileSystem_AuditLogConfiguration {
  /** The Amazon Resource Name (ARN) for the destination of the audit logs. */
  readonly AuditLogDestination?: string | undefined;
  /** Sets which attempt type is logged by Amazon FSx for file and folder accesses. */
  readonly FileAccessAuditLogLevel?: string | undefined;
  /** Sets which attempt type is logged by Amazon FSx for file share accesses. */
  readonly FileShareAccessAuditLogLevel?: string | undefined;
}

/** Specifies who can mount an OpenZFS file system and the options available while mounting the file system. */
export interface FileSystem_ClientConfigurations {
  /** A value that specifies who can mount the file system. */
  readonly Clients?: string | undefined;
  /** The options to use when mounting the file system. */
  readonly Options?: readonly string[] | undefined;
}

/** The configuration for the optional provisioned SSD read cache on Amazon FSx for Lustre file systems that use the… */
export interface FileSystem_DataReadCacheConfiguration {
  /** Required if `SizingMode` is set to `USER_PROVISIONED`. */
  readonly SizeGiB?: number | undefined;
  /** Specifies how the provisioned SSD read cache is sized, as follows. */
  readonly SizingMode?: string | undefined;
}

/** The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for NetApp ONTAP, Amazon FSx for… */
export interface FileSystem_DiskIopsConfiguration {
  /** The total number of SSD IOPS provisioned for the file system. */
  readonly Iops?: number | undefined;
  /** Specifies whether the file system is using the `AUTOMATIC` setting of SSD IOPS of 3 IOPS per GB of storage capacity, or… */
  readonly Mode?: string | undefined;
}

export interface FileSystem_FsrmConfiguration {
  readonly EventLogDestination?: string | undefined;
  readonly FsrmServiceEnabled?: boolean | undefined;
}

export interface FileSystem_LogConfiguration {
  readonly Destination?: string | undefined;
  readonly Level?: string | undefined;
}

/** The configuration for the Amazon FSx for Lustre file system. */
export interface FileSystem_LustreConfiguration {
  /** When you create your file system, your existing S3 objects appear as file and directory listings. */
  readonly AutoImportPolicy?: string | undefined;
  /** The number of days to retain automatic backups. */
  readonly AutomaticBackupRetentionDays?: number | undefined;
  /** Not available for use with file systems that are linked to a data repository. */
  readonly CopyTagsToBackups?: boolean | undefined;
  /** A recurring daily time, in the format `HH:MM`. */
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  /** Sets the data compression configuration for the file system. */
  readonly DataCompressionType?: string | undefined;
  /** Specifies the optional provisioned SSD read cache on FSx for Lustre file systems that use the Intelligent-Tiering… */
  readonly DataReadCacheConfiguration?: FileSystem_DataReadCacheConfiguration | undefined;
  /** Choose `SCRATCH_1` and `SCRATCH_2` deployment types when you need temporary storage and shorter-term processing of data. */
  readonly DeploymentType?: string | undefined;
  /** The type of drive cache used by `PERSISTENT_1` file systems that are provisioned with HDD storage devices. */
  readonly DriveCacheType?: string | undefined;
  /** Specifies whether Elastic Fabric Adapter (EFA) and GPUDirect Storage (GDS) support is enabled for the Amazon FSx for… */
  readonly EfaEnabled?: boolean | undefined;
  /** Specifies the path in the Amazon S3 bucket where the root of your Amazon FSx file system is exported. */
  readonly ExportPath?: string | undefined;
  /** The path to the Amazon S3 bucket (including the optional prefix) that you're using as the data repository for your… */
  readonly ImportPath?: string | undefined;
  /** For files imported from a data repository, this value determines the stripe count and maximum amount of data per file… */
  readonly ImportedFileChunkSize?: number | undefined;
  readonly LogConfiguration?: FileSystem_LogConfiguration | undefined;
  /** The Lustre metadata performance configuration for the creation of an FSx for Lustre file system using a `PERSISTENT_2`… */
  readonly MetadataConfiguration?: FileSystem_MetadataConfiguration | undefined;
  /** Required with `PERSISTENT_1` and `PERSISTENT_2` deployment types, provisions the amount of read and write throughput… */
  readonly PerUnitStorageThroughput?: number | undefined;
  /** Specifies the throughput of an FSx for Lustre file system using the Intelligent-Tiering storage class, measured in… */
  readonly ThroughputCapacity?: number | undefined;
  /** The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday… */
  readonly WeeklyMaintenanceStartTime?: string | undefined;
}

/** The configuration that allows you to specify the performance of metadata operations for an FSx for Lustre file system. */
export interface FileSystem_MetadataConfiguration {
  /** The number of Metadata IOPS provisioned for the file system. */
  readonly Iops?: number | undefined;
  /** Specifies whether the file system is using the AUTOMATIC setting of metadata IOPS or if it is using a USER_PROVISIONED… */
  readonly Mode?: string | undefined;
}

/** The configuration object for mounting a file system. */
export interface FileSystem_NfsExports {
  /** A list of configuration objects that contain the client and options for mounting the OpenZFS file system. */
  readonly ClientConfigurations?: readonly FileSystem_ClientConfigurations[] | undefined;
}

/** The configuration for this Amazon FSx for NetApp ONTAP file system. */
export interface FileSystem_OntapConfiguration {
  /** The number of days to retain automatic backups. */
  readonly AutomaticBackupRetentionDays?: number | undefined;
  /** A recurring daily time, in the format `HH:MM`. */
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  /** Specifies the FSx for ONTAP file system deployment type to use in creating the file system. */
  readonly DeploymentType?: string | undefined;
  /** The SSD IOPS configuration for the FSx for ONTAP file system. */
  readonly DiskIopsConfiguration?: FileSystem_DiskIopsConfiguration | undefined;
  /** (Multi-AZ only) Specifies the IPv4 address range in which the endpoints to access your file system will be created. */
  readonly EndpointIpAddressRange?: string | undefined;
  readonly EndpointIpv6AddressRange?: string | undefined;
  /** The ONTAP administrative password for the `fsxadmin` user with which you administer your file system using the NetApp… */
  readonly FsxAdminPassword?: string | undefined;
  /** Specifies how many high-availability (HA) pairs of file servers will power your file system. */
  readonly HAPairs?: number | undefined;
  /** Required when `DeploymentType` is set to `MULTI_AZ_1` or `MULTI_AZ_2`. */
  readonly PreferredSubnetId?: string | undefined;
  /** (Multi-AZ only) Specifies the route tables in which Amazon FSx creates the rules for routing traffic to the correct… */
  readonly RouteTableIds?: readonly string[] | undefined;
  /** Sets the throughput capacity for the file system that you're creating in megabytes per second (MBps). */
  readonly ThroughputCapacity?: number | undefined;
  /** Use to choose the throughput capacity per HA pair, rather than the total throughput for the file system. */
  readonly ThroughputCapacityPerHAPair?: number | undefined;
  /** The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday… */
  readonly WeeklyMaintenanceStartTime?: string | undefined;
}

/** The OpenZFS configuration for the file system that's being created. */
export interface FileSystem_OpenZFSConfiguration {
  /** The number of days to retain automatic backups. */
  readonly AutomaticBackupRetentionDays?: number | undefined;
  /** A Boolean value indicating whether tags for the file system should be copied to backups. */
  readonly CopyTagsToBackups?: boolean | undefined;
  /** A Boolean value indicating whether tags for the file system should be copied to volumes. */
  readonly CopyTagsToVolumes?: boolean | undefined;
  /** A recurring daily time, in the format `HH:MM`. */
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  /** Specifies the file system deployment type. */
  readonly DeploymentType?: string | undefined;
  /** The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for NetApp ONTAP, Amazon FSx for… */
  readonly DiskIopsConfiguration?: FileSystem_DiskIopsConfiguration | undefined;
  /** (Multi-AZ only) Specifies the IPv4 address range in which the endpoints to access your file system will be created. */
  readonly EndpointIpAddressRange?: string | undefined;
  /** (Multi-AZ only) Specifies the IP address range in which the endpoints to access your file system will be created. */
  readonly EndpointIpv6AddressRange?: string | undefined;
  /** To delete a file system if there are child volumes present below the root volume, use the string… */
  readonly Options?: readonly string[] | undefined;
  /** Required when `DeploymentType` is set to `MULTI_AZ_1`. */
  readonly PreferredSubnetId?: string | undefined;
  /** Specifies the optional provisioned SSD read cache on file systems that use the Intelligent-Tiering storage class. */
  readonly ReadCacheConfiguration?: FileSystem_ReadCacheConfiguration | undefined;
  /** The configuration Amazon FSx uses when creating the root value of the Amazon FSx for OpenZFS file system. */
  readonly RootVolumeConfiguration?: FileSystem_RootVolumeConfiguration | undefined;
  /** (Multi-AZ only) Specifies the route tables in which Amazon FSx creates the rules for routing traffic to the correct… */
  readonly RouteTableIds?: readonly string[] | undefined;
  /** Specifies the throughput of an Amazon FSx for OpenZFS file system, measured in megabytes per second (MBps). */
  readonly ThroughputCapacity?: number | undefined;
  /** The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday… */
  readonly WeeklyMaintenanceStartTime?: string | undefined;
}

/** The configuration for the optional provisioned SSD read cache on Amazon FSx for OpenZFS file systems that use the… */
export interface FileSystem_ReadCacheConfiguration {
  /** Required if `SizingMode` is set to `USER_PROVISIONED`. */
  readonly SizeGiB?: number | undefined;
  /** Specifies how the provisioned SSD read cache is sized, as follows. */
  readonly SizingMode?: string | undefined;
}

/** The configuration of an Amazon FSx for OpenZFS root volume. */
export interface FileSystem_RootVolumeConfiguration {
  /** A Boolean value indicating whether tags for the volume should be copied to snapshots of the volume. */
  readonly CopyTagsToSnapshots?: boolean | undefined;
  /** Specifies the method used to compress the data on the volume. */
  readonly DataCompressionType?: string | undefined;
  /** The configuration object for mounting a file system. */
  readonly NfsExports?: readonly FileSystem_NfsExports[] | undefined;
  /** A Boolean value indicating whether the volume is read-only. */
  readonly ReadOnly?: boolean | undefined;
  /** Specifies the record size of an OpenZFS root volume, in kibibytes (KiB). */
  readonly RecordSizeKiB?: number | undefined;
  /** An object specifying how much storage users or groups can use on the volume. */
  readonly UserAndGroupQuotas?: readonly FileSystem_UserAndGroupQuotas[] | undefined;
}

/** The configuration that Amazon FSx uses to join a FSx for Windows File Server file system or an FSx for ONTAP storage… */
export interface FileSystem_SelfManagedActiveDirectoryConfiguration {
  /** A list of up to three IP addresses of DNS servers or domain controllers in the self-managed AD directory. */
  readonly DnsIps?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active Directory domain… */
  readonly DomainJoinServiceAccountSecret?: string | undefined;
  /** The fully qualified domain name of the self-managed AD directory, such as `corp.example.com`. */
  readonly DomainName?: string | undefined;
  /** The name of the domain group whose members are granted administrative privileges for the file system. */
  readonly FileSystemAdministratorsGroup?: string | undefined;
  /** The fully qualified distinguished name of the organizational unit within your self-managed AD directory. */
  readonly OrganizationalUnitDistinguishedName?: string | undefined;
  /** The password for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain. */
  readonly Password?: string | undefined;
  /** The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain. */
  readonly UserName?: string | undefined;
}

/** Used to configure quotas that define how much storage a user or group can use on an FSx for OpenZFS volume. */
export interface FileSystem_UserAndGroupQuotas {
  /** The ID of the user or group that the quota applies to. */
  readonly Id?: number | undefined;
  /** The user or group's storage quota, in gibibytes (GiB). */
  readonly StorageCapacityQuotaGiB?: number | undefined;
  /** Specifies whether the quota applies to a user or group. */
  readonly Type?: string | undefined;
}

/** The Microsoft Windows configuration for the file system that's being created. */
export interface FileSystem_WindowsConfiguration {
  /** The ID for an existing AWS Managed Microsoft Active Directory (AD) instance that the file system should join when it's… */
  readonly ActiveDirectoryId?: string | undefined;
  /** An array of one or more DNS alias names that you want to associate with the Amazon FSx file system. */
  readonly Aliases?: readonly string[] | undefined;
  /** The configuration that Amazon FSx for Windows File Server uses to audit and log user accesses of files, folders, and… */
  readonly AuditLogConfiguration?: FileSystem_AuditLogConfiguration | undefined;
  /** The number of days to retain automatic backups. */
  readonly AutomaticBackupRetentionDays?: number | undefined;
  /** A boolean flag indicating whether tags for the file system should be copied to backups. */
  readonly CopyTagsToBackups?: boolean | undefined;
  /** A recurring daily time, in the format `HH:MM`. */
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  /** Specifies the file system deployment type, valid values are the following. */
  readonly DeploymentType?: string | undefined;
  /** The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for Windows file system. */
  readonly DiskIopsConfiguration?: FileSystem_DiskIopsConfiguration | undefined;
  readonly FsrmConfiguration?: FileSystem_FsrmConfiguration | undefined;
  /** Required when `DeploymentType` is set to `MULTI_AZ_1`. */
  readonly PreferredSubnetId?: string | undefined;
  /** The configuration that Amazon FSx uses to join a FSx for Windows File Server file system or an FSx for ONTAP storage… */
  readonly SelfManagedActiveDirectoryConfiguration?: FileSystem_SelfManagedActiveDirectoryConfiguration | undefined;
  /** Sets the throughput capacity of an Amazon FSx file system, measured in megabytes per second (MB/s), in 2 to the n th… */
  readonly ThroughputCapacity?: number | undefined;
  /** The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday… */
  readonly WeeklyMaintenanceStartTime?: string | undefined;
}

/** `AWS::FSx::S3AccessPointAttachment`: An S3 access point attached to an Amazon FSx volume. */
export interface S3AccessPointAttachment {
  /** The name of the S3 access point attachment; also used for the name of the S3 access point. */
  readonly Name?: string | undefined;
  /** The ONTAP configuration of the S3 access point attachment. */
  readonly OntapConfiguration?: S3AccessPointAttachment_S3AccessPointOntapConfiguration | undefined;
  /** The OpenZFSConfiguration of the S3 access point attachment. */
  readonly OpenZFSConfiguration?: S3AccessPointAttachment_S3AccessPointOpenZFSConfiguration | undefined;
  /** The S3 access point configuration of the S3 access point attachment. */
  readonly S3AccessPoint?: S3AccessPointAttachment_S3AccessPoint | undefined;
  /** The type of Amazon FSx volume that the S3 access point is attached to. */
  readonly Type?: string | undefined;
  /** The lifecycle status of the S3 access point attachment. */
  readonly Lifecycle?: string | undefined;
}

/** The GID of the file system user. */
export interface S3AccessPointAttachment_FileSystemGID {
  /** The GID of the file system user. */
  readonly Gid?: number | undefined;
}

/** Specifies the file system user identity that will be used for authorizing all file access requests that are made using… */
export interface S3AccessPointAttachment_OntapFileSystemIdentity {
  /** Specifies the FSx for ONTAP user identity type. */
  readonly Type?: string | undefined;
  /** Specifies the UNIX user identity for file system operations. */
  readonly UnixUser?: S3AccessPointAttachment_OntapUnixFileSystemUser | undefined;
  /** Specifies the Windows user identity for file system operations. */
  readonly WindowsUser?: S3AccessPointAttachment_OntapWindowsFileSystemUser | undefined;
}

/** The FSx for ONTAP UNIX file system user that is used for authorizing all file access requests that are made using the… */
export interface S3AccessPointAttachment_OntapUnixFileSystemUser {
  /** The name of the UNIX user. */
  readonly Name?: string | undefined;
}

/** The FSx for ONTAP Windows file system user that is used for authorizing all file access requests that are made using… */
export interface S3AccessPointAttachment_OntapWindowsFileSystemUser {
  /** The name of the Windows user. */
  readonly Name?: string | undefined;
}

/** Specifies the file system user identity that will be used for authorizing all file access requests that are made using… */
export interface S3AccessPointAttachment_OpenZFSFileSystemIdentity {
  /** Specifies the UID and GIDs of the file system POSIX user. */
  readonly PosixUser?: S3AccessPointAttachment_OpenZFSPosixFileSystemUser | undefined;
  /** Specifies the FSx for OpenZFS user identity type, accepts only `POSIX`. */
  readonly Type?: string | undefined;
}

/** The FSx for OpenZFS file system user that is used for authorizing all file access requests that are made using the S3… */
export interface S3AccessPointAttachment_OpenZFSPosixFileSystemUser {
  /** The GID of the file system user. */
  readonly Gid?: number | undefined;
  /** The list of secondary GIDs for the file system user. */
  readonly SecondaryGids?: readonly S3AccessPointAttachment_FileSystemGID[] | undefined;
  /** The UID of the file system user. */
  readonly Uid?: number | undefined;
}

/** Describes the S3 access point configuration of the S3 access point attachment. */
export interface S3AccessPointAttachment_S3AccessPoint {
  /** The S3 access point's alias. */
  readonly Alias?: string | undefined;
  /** The S3 access point's policy. */
  readonly Policy?: PolicyDocument | undefined;
  /** The S3 access point's ARN. */
  readonly ResourceARN?: string | undefined;
  /** The S3 access point's virtual private cloud (VPC) configuration. */
  readonly VpcConfiguration?: S3AccessPointAttachment_S3AccessPointVpcConfiguration | undefined;
}

/** Describes the FSx for ONTAP attachment configuration of an S3 access point attachment. */
export interface S3AccessPointAttachment_S3AccessPointOntapConfiguration {
  /** The file system identity used to authorize file access requests made using the S3 access point. */
  readonly FileSystemIdentity?: S3AccessPointAttachment_OntapFileSystemIdentity | undefined;
  /** The ID of the FSx for ONTAP volume that the S3 access point is attached to. */
  readonly VolumeId?: string | undefined;
}

/** Describes the FSx for OpenZFS attachment configuration of an S3 access point attachment. */
export interface S3AccessPointAttachment_S3AccessPointOpenZFSConfiguration {
  /** The file system identity used to authorize file access requests made using the S3 access point. */
  readonly FileSystemIdentity?: S3AccessPointAttachment_OpenZFSFileSystemIdentity | undefined;
  /** The ID of the FSx for OpenZFS volume that the S3 access point is attached to. */
  readonly VolumeId?: string | undefined;
}

/** If included, Amazon S3 restricts access to this access point to requests from the specified virtual private cloud (VPC). */
export interface S3AccessPointAttachment_S3AccessPointVpcConfiguration {
  /** Specifies the virtual private cloud (VPC) for the S3 access point VPC configuration, if one exists. */
  readonly VpcId?: string | undefined;
}

/** `AWS::FSx::Snapshot`: A snapshot of an Amazon FSx for OpenZFS volume. */
export interface Snapshot {
  /** The name of the snapshot. */
  readonly Name?: string | undefined;
  /** A list of `Tag` values, with a maximum of 50 elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the volume that the snapshot is of. */
  readonly VolumeId?: string | undefined;
  readonly Id?: string | undefined;
  /** Returns the snapshot's Amazon Resource Name (ARN). */
  readonly ResourceARN?: string | undefined;
}

/** `AWS::FSx::StorageVirtualMachine`: Creates a storage virtual machine (SVM) for an Amazon FSx for ONTAP file system. */
export interface StorageVirtualMachine {
  /** Describes the Microsoft Active Directory configuration to which the SVM is joined, if applicable. */
  readonly ActiveDirectoryConfiguration?: StorageVirtualMachine_ActiveDirectoryConfiguration | undefined;
  /** Specifies the FSx for ONTAP file system on which to create the SVM. */
  readonly FileSystemId?: string | undefined;
  /** The name of the SVM. */
  readonly Name?: string | undefined;
  /** The security style of the root volume of the SVM. */
  readonly RootVolumeSecurityStyle?: string | undefined;
  /** Specifies the password to use when logging on to the SVM using a secure shell (SSH) connection to the SVM's management… */
  readonly SvmAdminPassword?: string | undefined;
  /** A list of `Tag` values, with a maximum of 50 elements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the storage virtual machine's Amazon Resource Name (ARN). */
  readonly ResourceARN?: string | undefined;
  /** Returns the storgage virtual machine's system generated ID. */
  readonly StorageVirtualMachineId?: string | undefined;
  /** Returns the storage virtual machine's system generated unique identifier (UUID). */
  readonly UUID?: string | undefined;
}

/** Describes the self-managed Microsoft Active Directory to which you want to join the SVM. */
export interface StorageVirtualMachine_ActiveDirectoryConfiguration {
  /** The NetBIOS name of the Active Directory computer object that will be created for your SVM. */
  readonly NetBiosName?: string | undefined;
  /** The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed (including… */
  readonly SelfManagedActiveDirectoryConfiguration?: StorageVirtualMachine_SelfManagedActiveDirectoryConfiguration | undefined;
}

/** The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed (including… */
export interface StorageVirtualMachine_SelfManagedActiveDirectoryConfiguration {
  /** A list of up to three IP addresses of DNS servers or domain controllers in the self-managed AD directory. */
  readonly DnsIps?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active Directory domain… */
  readonly DomainJoinServiceAccountSecret?: string | undefined;
  /** The fully qualified domain name of the self-managed AD directory, such as `corp.example.com`. */
  readonly DomainName?: string | undefined;
  /** The name of the domain group whose members are granted administrative privileges for the file system. */
  readonly FileSystemAdministratorsGroup?: string | undefined;
  /** The fully qualified distinguished name of the organizational unit within your self-managed AD directory. */
  readonly OrganizationalUnitDistinguishedName?: string | undefined;
  /** The password for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain. */
  readonly Password?: string | undefined;
  /** The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain. */
  readonly UserName?: string | undefined;
}

/** `AWS::FSx::Volume`: Creates an FSx for ONTAP or Amazon FSx for OpenZFS storage volume. */
export interface Volume {
  /** Specifies the ID of the volume backup to use to create a new volume. */
  readonly BackupId?: string | undefined;
  /** The name of the volume. */
  readonly Name?: string | undefined;
  /** The configuration of an Amazon FSx for NetApp ONTAP volume. */
  readonly OntapConfiguration?: Volume_OntapConfiguration | undefined;
  /** The configuration of an Amazon FSx for OpenZFS volume. */
  readonly OpenZFSConfiguration?: Volume_OpenZFSConfiguration | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the volume. */
  readonly VolumeType?: string | undefined;
  /** Returns the volume's Amazon Resource Name (ARN). */
  readonly ResourceARN?: string | undefined;
  /** Returns the volume's universally unique identifier (UUID). */
  readonly UUID?: string | undefined;
  /** Returns the volume's ID. */
  readonly VolumeId?: string | undefined;
}

/** Use to specify configuration options for a volume’s storage aggregate or aggregates. */
export interface Volume_AggregateConfiguration {
  /** The list of aggregates that this volume resides on. */
  readonly Aggregates?: readonly string[] | undefined;
  /** Used to explicitly set the number of constituents within the FlexGroup per storage aggregate. */
  readonly ConstituentsPerAggregate?: number | undefined;
}

/** Sets the autocommit period of files in an FSx for ONTAP SnapLock volume, which determines how long the files must… */
export interface Volume_AutocommitPeriod {
  /** Defines the type of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume. */
  readonly Type?: string | undefined;
  /** Defines the amount of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume. */
  readonly Value?: number | undefined;
}

/** Specifies who can mount an OpenZFS file system and the options available while mounting the file system. */
export interface Volume_ClientConfigurations {
  /** A value that specifies who can mount the file system. */
  readonly Clients?: string | undefined;
  /** The options to use when mounting the file system. */
  readonly Options?: readonly string[] | undefined;
}

/** The configuration object for mounting a Network File System (NFS) file system. */
export interface Volume_NfsExports {
  /** A list of configuration objects that contain the client and options for mounting the OpenZFS file system. */
  readonly ClientConfigurations?: readonly Volume_ClientConfigurations[] | undefined;
}

/** Specifies the configuration of the ONTAP volume that you are creating. */
export interface Volume_OntapConfiguration {
  /** Used to specify the configuration options for an FSx for ONTAP volume's storage aggregate or aggregates. */
  readonly AggregateConfiguration?: Volume_AggregateConfiguration | undefined;
  /** A boolean flag indicating whether tags for the volume should be copied to backups. */
  readonly CopyTagsToBackups?: string | undefined;
  /** Specifies the location in the SVM's namespace where the volume is mounted. */
  readonly JunctionPath?: string | undefined;
  /** Specifies the type of volume you are creating. */
  readonly OntapVolumeType?: string | undefined;
  /** Specifies the security style for the volume. */
  readonly SecurityStyle?: string | undefined;
  /** Specifies the configured size of the volume, in bytes. */
  readonly SizeInBytes?: string | undefined;
  /** Use `SizeInBytes` instead. */
  readonly SizeInMegabytes?: string | undefined;
  /** The SnapLock configuration object for an FSx for ONTAP SnapLock volume. */
  readonly SnaplockConfiguration?: Volume_SnaplockConfiguration | undefined;
  /** Specifies the snapshot policy for the volume. */
  readonly SnapshotPolicy?: string | undefined;
  /** Set to true to enable deduplication, compression, and compaction storage efficiency features on the volume, or set to… */
  readonly StorageEfficiencyEnabled?: string | undefined;
  /** Specifies the ONTAP SVM in which to create the volume. */
  readonly StorageVirtualMachineId?: string | undefined;
  /** Describes the data tiering policy for an ONTAP volume. */
  readonly TieringPolicy?: Volume_TieringPolicy | undefined;
  /** Use to specify the style of an ONTAP volume. */
  readonly VolumeStyle?: string | undefined;
}

/** Specifies the configuration of the Amazon FSx for OpenZFS volume that you are creating. */
export interface Volume_OpenZFSConfiguration {
  /** A Boolean value indicating whether tags for the volume should be copied to snapshots. */
  readonly CopyTagsToSnapshots?: boolean | undefined;
  /** Specifies the method used to compress the data on the volume. */
  readonly DataCompressionType?: string | undefined;
  /** The configuration object for mounting a Network File System (NFS) file system. */
  readonly NfsExports?: readonly Volume_NfsExports[] | undefined;
  /** To delete the volume's child volumes, snapshots, and clones, use the string `DELETE_CHILD_VOLUMES_AND_SNAPSHOTS`. */
  readonly Options?: readonly string[] | undefined;
  /** The configuration object that specifies the snapshot to use as the origin of the data for the volume. */
  readonly OriginSnapshot?: Volume_OriginSnapshot | undefined;
  /** The ID of the volume to use as the parent volume of the volume that you are creating. */
  readonly ParentVolumeId?: string | undefined;
  /** A Boolean value indicating whether the volume is read-only. */
  readonly ReadOnly?: boolean | undefined;
  /** Specifies the suggested block size for a volume in a ZFS dataset, in kibibytes (KiB). */
  readonly RecordSizeKiB?: number | undefined;
  /** Sets the maximum storage size in gibibytes (GiB) for the volume. */
  readonly StorageCapacityQuotaGiB?: number | undefined;
  /** Specifies the amount of storage in gibibytes (GiB) to reserve from the parent volume. */
  readonly StorageCapacityReservationGiB?: number | undefined;
  /** Configures how much storage users and groups can use on the volume. */
  readonly UserAndGroupQuotas?: readonly Volume_UserAndGroupQuotas[] | undefined;
}

/** The configuration object that specifies the snapshot to use as the origin of the data for the volume. */
export interface Volume_OriginSnapshot {
  /** Specifies the strategy used when copying data from the snapshot to the new volume. */
  readonly CopyStrategy?: string | undefined;
  /** Specifies the snapshot to use when creating an OpenZFS volume from a snapshot. */
  readonly SnapshotARN?: string | undefined;
}

/** Specifies the retention period of an FSx for ONTAP SnapLock volume. */
export interface Volume_RetentionPeriod {
  /** Defines the type of time for the retention period of an FSx for ONTAP SnapLock volume. */
  readonly Type?: string | undefined;
  /** Defines the amount of time for the retention period of an FSx for ONTAP SnapLock volume. */
  readonly Value?: number | undefined;
}

/** Specifies the SnapLock configuration for an FSx for ONTAP SnapLock volume. */
export interface Volume_SnaplockConfiguration {
  /** Enables or disables the audit log volume for an FSx for ONTAP SnapLock volume. */
  readonly AuditLogVolume?: string | undefined;
  /** The configuration object for setting the autocommit period of files in an FSx for ONTAP SnapLock volume. */
  readonly AutocommitPeriod?: Volume_AutocommitPeriod | undefined;
  /** Enables, disables, or permanently disables privileged delete on an FSx for ONTAP SnapLock Enterprise volume. */
  readonly PrivilegedDelete?: string | undefined;
  /** Specifies the retention period of an FSx for ONTAP SnapLock volume. */
  readonly RetentionPeriod?: Volume_SnaplockRetentionPeriod | undefined;
  /** Specifies the retention mode of an FSx for ONTAP SnapLock volume. */
  readonly SnaplockType?: string | undefined;
  /** Enables or disables volume-append mode on an FSx for ONTAP SnapLock volume. */
  readonly VolumeAppendModeEnabled?: string | undefined;
}

/** The configuration to set the retention period of an FSx for ONTAP SnapLock volume. */
export interface Volume_SnaplockRetentionPeriod {
  /** The retention period assigned to a write once, read many (WORM) file by default if an explicit retention period is not… */
  readonly DefaultRetention?: Volume_RetentionPeriod | undefined;
  /** The longest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume. */
  readonly MaximumRetention?: Volume_RetentionPeriod | undefined;
  /** The shortest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume. */
  readonly MinimumRetention?: Volume_RetentionPeriod | undefined;
}

/** Describes the data tiering policy for an ONTAP volume. */
export interface Volume_TieringPolicy {
  /** Specifies the number of days that user data in a volume must remain inactive before it is considered "cold" and moved… */
  readonly CoolingPeriod?: number | undefined;
  /** Specifies the tiering policy used to transition data. */
  readonly Name?: string | undefined;
}

/** Configures how much storage users and groups can use on the volume. */
export interface Volume_UserAndGroupQuotas {
  /** The ID of the user or group that the quota applies to. */
  readonly Id?: number | undefined;
  /** The user or group's storage quota, in gibibytes (GiB). */
  readonly StorageCapacityQuotaGiB?: number | undefined;
  /** Specifies whether the quota applies to a user or group. */
  readonly Type?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';

/** `AWS::EFS::AccessPoint`: The `AWS::EFS::AccessPoint` resource creates an EFS access point. */
export interface AccessPoint {
  /** An array of key-value pairs to apply to this resource. */
  readonly AccessPointTags?: readonly AccessPoint_AccessPointTag[] | undefined;
  /** The opaque string specified in the request to ensure idempotent creation. */
  readonly ClientToken?: string | undefined;
  /** The ID of the EFS file system that the access point applies to. */
  readonly FileSystemId?: string | undefined;
  /** The full POSIX identity, including the user ID, group ID, and secondary group IDs on the access point that is used for… */
  readonly PosixUser?: AccessPoint_PosixUser | undefined;
  /** The directory on the EFS file system that the access point exposes as the root directory to NFS clients using the… */
  readonly RootDirectory?: AccessPoint_RootDirectory | undefined;
  /** The ID of the EFS access point. */
  readonly AccessPointId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the access point. */
  readonly Arn?: string | undefined;
}

/** A tag is a key-value pair attached to a file system. */
export interface AccessPoint_AccessPointTag {
  /** The tag key (String). */
  readonly Key?: string | undefined;
  /** The value of the tag key. */
  readonly Value?: string | undefined;
}

/** Required if the `RootDirectory` > `Path` specified does not exist. */
export interface AccessPoint_CreationInfo {
  /** Specifies the POSIX group ID to apply to the `RootDirectory`. */
  readonly OwnerGid?: string | undefined;
  /** Specifies the POSIX user ID to apply to the `RootDirectory`. */
  readonly OwnerUid?: string | undefined;
  /** Specifies the POSIX permissions to apply to the `RootDirectory`, in the format of an octal number representing the… */
  readonly Permissions?: string | undefined;
}

/** The full POSIX identity, including the user ID, group ID, and any secondary group IDs, on the access point that is used… */
export interface AccessPoint_PosixUser {
  /** The POSIX group ID used for all file system operations using this access point. */
  readonly Gid?: string | undefined;
  /** Secondary POSIX group IDs used for all file system operations using this access point. */
  readonly SecondaryGids?: readonly string[] | undefined;
  /** The POSIX user ID used for all file system operations using this access point. */
  readonly Uid?: string | undefined;
}

/** Specifies the directory on the Amazon EFS file system that the access point provides access to. */
export interface AccessPoint_RootDirectory {
  /** Specifies the POSIX IDs and permissions to apply to the access point's `RootDirectory`. */
  readonly CreationInfo?: AccessPoint_CreationInfo | undefined;
  /** Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access point to… */
  readonly Path?: string | undefined;
}

/** `AWS::EFS::FileSystem`: The `AWS::EFS::FileSystem` resource creates a new, empty file system in Amazon Elastic File System ( Amazon EFS ). */
export interface FileSystem {
  /** For One Zone file systems, specify the AWS Availability Zone in which to create the file system. */
  readonly AvailabilityZoneName?: string | undefined;
  /** Use the `BackupPolicy` to turn automatic backups on or off for the file system. */
  readonly BackupPolicy?: FileSystem_BackupPolicy | undefined;
  /** A boolean that specifies whether or not to bypass the `FileSystemPolicy` lockout safety check. */
  readonly BypassPolicyLockoutSafetyCheck?: boolean | undefined;
  /** A Boolean value that, if true, creates an encrypted file system. */
  readonly Encrypted?: boolean | undefined;
  /** The `FileSystemPolicy` for the EFS file system. */
  readonly FileSystemPolicy?: PolicyDocument | undefined;
  /** Describes the protection on the file system. */
  readonly FileSystemProtection?: FileSystem_FileSystemProtection | undefined;
  /** Use to create one or more tags associated with the file system. */
  readonly FileSystemTags?: readonly FileSystem_ElasticFileSystemTag[] | undefined;
  /** The ID of the AWS KMS key to be used to protect the encrypted file system. */
  readonly KmsKeyId?: string | undefined;
  /** An array of `LifecyclePolicy` objects that define the file system's `LifecycleConfiguration` object. */
  readonly LifecyclePolicies?: readonly FileSystem_LifecyclePolicy[] | undefined;
  /** The performance mode of the file system. */
  readonly PerformanceMode?: string | undefined;
  /** The throughput, measured in mebibytes per second (MiBps), that you want to provision for a file system that you're… */
  readonly ProvisionedThroughputInMibps?: number | undefined;
  /** Describes the replication configuration for a specific file system. */
  readonly ReplicationConfiguration?: FileSystem_ReplicationConfiguration | undefined;
  /** Specifies the throughput mode for the file system. */
  readonly ThroughputMode?: string | undefined;
  /** The Amazon Resource Name (ARN) of the EFS file system. */
  readonly Arn?: string | undefined;
  /** The ID of the EFS file system. */
  readonly FileSystemId?: string | undefined;
}

/** The backup policy turns automatic backups for the file system on or off. */
export interface FileSystem_BackupPolicy {
  /** Set the backup policy status for the file system. */
  readonly Status?: string | undefined;
}

/** A tag is a key-value pair attached to a file system. */
export interface FileSystem_ElasticFileSystemTag {
  /** The tag key (String). */
  readonly Key?: string | undefined;
  /** The value of the tag key. */
  readonly Value?: string | undefined;
}

/** Describes the protection on the file system. */
export interface FileSystem_FileSystemProtection {
  /** The status of the file system's replication overwrite protection. */
  readonly ReplicationOverwriteProtection?: string | undefined;
}

/** Describes a policy used by Lifecycle management that specifies when to transition files into and out of the EFS storage… */
export interface FileSystem_LifecyclePolicy {
  /** The number of days after files were last accessed in primary storage (the Standard storage class) at which to move them… */
  readonly TransitionToArchive?: string | undefined;
  /** The number of days after files were last accessed in primary storage (the Standard storage class) at which to move them… */
  readonly TransitionToIA?: string | undefined;
  /** Whether to move files back to primary (Standard) storage after they are accessed in IA or Archive storage. */
  readonly TransitionToPrimaryStorageClass?: string | undefined;
}

/** Describes the replication configuration for a specific file system. */
export interface FileSystem_ReplicationConfiguration {
  /** An array of destination objects. */
  readonly Destinations?: readonly FileSystem_ReplicationDestination[] | undefined;
}

/** Describes the destination file system in the replication configuration. */
export interface FileSystem_ReplicationDestination {
  /** For One Zone file systems, the replication configuration must specify the Availability Zone in which the destination… */
  readonly AvailabilityZoneName?: string | undefined;
  /** The ID of the destination Amazon EFS file system. */
  readonly FileSystemId?: string | undefined;
  /** The ID of an AWS KMS key used to protect the encrypted file system. */
  readonly KmsKeyId?: string | undefined;
  /** The AWS Region in which the destination file system is located. */
  readonly Region?: string | undefined;
  /** The Amazon Resource Name (ARN) of the current source file system in the replication configuration. */
  readonly RoleArn?: string | undefined;
  /** Describes the status of the replication configuration. */
  readonly Status?: string | undefined;
  /** Message that provides details about the `PAUSED` or `ERRROR` state of the replication destination configuration. */
  readonly StatusMessage?: string | undefined;
}

/** `AWS::EFS::MountTarget`: The `AWS::EFS::MountTarget` resource is an Amazon EFS resource that creates a mount target for an EFS file system. */
export interface MountTarget {
  /** The ID of the file system for which to create the mount target. */
  readonly FileSystemId?: string | undefined;
  /** If the `IpAddressType` for the mount target is IPv4 ( `IPV4_ONLY` or `DUAL_STACK` ), then specify the IPv4 address to… */
  readonly IpAddress?: string | undefined;
  /** The IP address type for the mount target. */
  readonly IpAddressType?: string | undefined;
  /** If the `IPAddressType` for the mount target is IPv6 ( `IPV6_ONLY` or `DUAL_STACK` ), then specify the IPv6 address to… */
  readonly Ipv6Address?: string | undefined;
  /** VPC security group IDs, of the form `sg-xxxxxxxx`. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The ID of the subnet to add the mount target in. */
  readonly SubnetId?: string | undefined;
  /** The ID of the Amazon EFS file system that the mount target provides access to. */
  readonly Id?: string | undefined;
}

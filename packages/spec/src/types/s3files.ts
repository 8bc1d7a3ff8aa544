// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::S3Files::AccessPoint`: Resource Type definition for AWS::S3Files::AccessPoint */
export interface AccessPoint {
  /** (optional) A string of up to 64 ASCII characters that Amazon EFS uses to ensure idempotent creation. */
  readonly ClientToken?: string | undefined;
  /** The ID of the S3 Files file system that the access point provides access to. */
  readonly FileSystemId?: string | undefined;
  readonly PosixUser?: AccessPoint_PosixUser | undefined;
  readonly RootDirectory?: AccessPoint_RootDirectory | undefined;
  readonly Tags?: readonly AccessPoint_AccessPointTag[] | undefined;
  readonly AccessPointArn?: string | undefined;
  readonly AccessPointId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Status?: string | undefined;
}

export interface AccessPoint_AccessPointTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface AccessPoint_CreationPermissions {
  /** Specifies the POSIX group ID to apply to the RootDirectory. */
  readonly OwnerGid?: string | undefined;
  /** Specifies the POSIX user ID to apply to the RootDirectory. */
  readonly OwnerUid?: string | undefined;
  /** Specifies the POSIX permissions to apply to the RootDirectory, in the format of an octal number representing the file's… */
  readonly Permissions?: string | undefined;
}

export interface AccessPoint_PosixUser {
  /** The POSIX group ID used for all file system operations using this access point. */
  readonly Gid?: string | undefined;
  /** Secondary POSIX group IDs used for all file system operations using this access point. */
  readonly SecondaryGids?: readonly string[] | undefined;
  /** The POSIX user ID used for all file system operations using this access point. */
  readonly Uid?: string | undefined;
}

export interface AccessPoint_RootDirectory {
  readonly CreationPermissions?: AccessPoint_CreationPermissions | undefined;
  /** Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access point to… */
  readonly Path?: string | undefined;
}

/** `AWS::S3Files::FileSystem`: Resource Type definition for AWS::S3Files::FileSystem */
export interface FileSystem {
  readonly AcceptBucketWarning?: boolean | undefined;
  readonly Bucket?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly SynchronizationConfiguration?: FileSystem_SynchronizationConfiguration | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CreationTime?: string | undefined;
  readonly FileSystemArn?: string | undefined;
  readonly FileSystemId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
}

export interface FileSystem_ExpirationDataRule {
  readonly DaysAfterLastAccess?: number | undefined;
}

export interface FileSystem_ImportDataRule {
  readonly Prefix?: string | undefined;
  readonly SizeLessThan?: number | undefined;
  readonly Trigger?: string | undefined;
}

export interface FileSystem_SynchronizationConfiguration {
  readonly ExpirationDataRules?: readonly FileSystem_ExpirationDataRule[] | undefined;
  readonly ImportDataRules?: readonly FileSystem_ImportDataRule[] | undefined;
  readonly LatestVersionNumber?: number | undefined;
}

/** `AWS::S3Files::FileSystemPolicy`: Resource Type definition for AWS::S3Files::FileSystemPolicy */
export interface FileSystemPolicy {
  readonly FileSystemId?: string | undefined;
  readonly Policy?: PolicyDocument | undefined;
}

/** `AWS::S3Files::MountTarget`: Resource Type definition for AWS::S3Files::MountTarget */
export interface MountTarget {
  readonly FileSystemId?: string | undefined;
  readonly IpAddressType?: string | undefined;
  readonly Ipv4Address?: string | undefined;
  readonly Ipv6Address?: string | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly SubnetId?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly MountTargetId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly VpcId?: string | undefined;
}

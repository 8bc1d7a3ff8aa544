// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::StorageGateway::Tape`: Creates a virtual tape with a user-defined barcode on a Tape Gateway (VTL). */
export interface Tape {
  /** The Amazon Resource Name (ARN) of the Tape Gateway that hosts the virtual tape. */
  readonly GatewayARN?: string | undefined;
  /** Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3. */
  readonly KMSEncrypted?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption. */
  readonly KMSKey?: string | undefined;
  /** The ID of the pool that you want to add your tape to for archiving. */
  readonly PoolId?: string | undefined;
  /** A list of up to 50 tags to assign to the virtual tape. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The barcode that you want to assign to the virtual tape. */
  readonly TapeBarcode?: string | undefined;
  /** The size, in bytes, of the virtual tape that you want to create. */
  readonly TapeSizeInBytes?: number | undefined;
  /** Set to true to create a write-once-read-many (WORM) virtual tape. */
  readonly Worm?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the virtual tape. */
  readonly TapeARN?: string | undefined;
  /** The date and time that the virtual tape was created. */
  readonly TapeCreatedDate?: string | undefined;
  /** The current status of the virtual tape. */
  readonly TapeStatus?: string | undefined;
  /** The size, in bytes, of data stored on the virtual tape. */
  readonly TapeUsedInBytes?: number | undefined;
}

/** `AWS::StorageGateway::TapePool`: Creates a custom tape pool for archiving virtual tapes with optional retention lock. */
export interface TapePool {
  /** The name of the custom tape pool. */
  readonly PoolName?: string | undefined;
  /** Tape retention lock time in days (up to 36,500 days / 100 years). */
  readonly RetentionLockTimeInDays?: number | undefined;
  /** Tape retention lock type. */
  readonly RetentionLockType?: string | undefined;
  /** The storage class associated with the custom pool (S3 Glacier or S3 Glacier Deep Archive). */
  readonly StorageClass?: string | undefined;
  /** A list of up to 50 tags for the tape pool. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the custom tape pool. */
  readonly PoolARN?: string | undefined;
  /** The unique identifier of the custom tape pool, extracted from the ARN. */
  readonly PoolId?: string | undefined;
}

/** `AWS::StorageGateway::Volume`: Creates a cached iSCSI volume on a Storage Gateway. */
export interface Volume {
  /** The Amazon Resource Name (ARN) of the gateway on which to create the volume. */
  readonly GatewayARN?: string | undefined;
  /** Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3. */
  readonly KMSEncrypted?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption. */
  readonly KMSKey?: string | undefined;
  /** The network interface of the gateway on which to expose the iSCSI target. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The snapshot ID of the snapshot to restore as the new cached volume (e.g., snap-1122aabb). */
  readonly SnapshotId?: string | undefined;
  /** The ARN of an existing volume from which to create the new volume. */
  readonly SourceVolumeARN?: string | undefined;
  /** A list of up to 50 tags to assign to the volume. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the iSCSI target used by an initiator to connect to a volume and used as a suffix for the target ARN. */
  readonly TargetName?: string | undefined;
  /** The size of the volume in bytes. */
  readonly VolumeSizeInBytes?: number | undefined;
  /** The date the volume was created. */
  readonly CreatedDate?: string | undefined;
  /** The Amazon Resource Name (ARN) of the volume target, which includes the iSCSI target name. */
  readonly TargetARN?: string | undefined;
  /** The Amazon Resource Name (ARN) of the storage volume. */
  readonly VolumeARN?: string | undefined;
  /** Indicates whether the storage volume is attached to or detached from the gateway. */
  readonly VolumeAttachmentStatus?: string | undefined;
  /** The unique identifier of the volume, extracted from the ARN. */
  readonly VolumeId?: string | undefined;
  /** The status of the storage volume. */
  readonly VolumeStatus?: string | undefined;
  /** The type of the volume (CACHED iSCSI). */
  readonly VolumeType?: string | undefined;
  /** The size of the data stored on the volume in bytes. */
  readonly VolumeUsedInBytes?: number | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::WorkSpaces::ConnectionAlias`: The `AWS::WorkSpaces::ConnectionAlias` resource specifies a connection alias. */
export interface ConnectionAlias {
  /** The connection string specified for the connection alias. */
  readonly ConnectionString?: string | undefined;
  /** The tags to associate with the connection alias. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The identifier of the connection alias, returned as a string. */
  readonly AliasId?: string | undefined;
  /** The association status of the connection alias. */
  readonly Associations?: readonly ConnectionAlias_ConnectionAliasAssociation[] | undefined;
  /** The current state of the connection alias, returned as a string. */
  readonly ConnectionAliasState?: string | undefined;
}

/** Describes a connection alias association that is used for cross-Region redirection. */
export interface ConnectionAlias_ConnectionAliasAssociation {
  /** The identifier of the AWS account that associated the connection alias with a directory. */
  readonly AssociatedAccountId?: string | undefined;
  /** The association status of the connection alias. */
  readonly AssociationStatus?: string | undefined;
  /** The identifier of the connection alias association. */
  readonly ConnectionIdentifier?: string | undefined;
  /** The identifier of the directory associated with a connection alias. */
  readonly ResourceId?: string | undefined;
}

/** `AWS::WorkSpaces::Workspace`: The `AWS::WorkSpaces::Workspace` resource specifies a WorkSpace. */
export interface Workspace {
  /** The identifier of the bundle for the WorkSpace. */
  readonly BundleId?: string | undefined;
  /** The identifier of the Directory Service directory for the WorkSpace. */
  readonly DirectoryId?: string | undefined;
  /** Indicates whether the data stored on the root volume is encrypted. */
  readonly RootVolumeEncryptionEnabled?: boolean | undefined;
  /** The tags for the WorkSpace. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The user name of the user for the WorkSpace. */
  readonly UserName?: string | undefined;
  /** Indicates whether the data stored on the user volume is encrypted. */
  readonly UserVolumeEncryptionEnabled?: boolean | undefined;
  /** The symmetric AWS KMS key used to encrypt data stored on your WorkSpace. */
  readonly VolumeEncryptionKey?: string | undefined;
  /** The WorkSpace properties. */
  readonly WorkspaceProperties?: Workspace_WorkspaceProperties | undefined;
  /** The identifier of the WorkSpace, returned as a string. */
  readonly Id?: string | undefined;
  readonly WorkspaceId?: string | undefined;
}

/** Information about a WorkSpace. */
export interface Workspace_WorkspaceProperties {
  /** The compute type. */
  readonly ComputeTypeName?: string | undefined;
  /** The size of the root volume. */
  readonly RootVolumeSizeGib?: number | undefined;
  /** The running mode. */
  readonly RunningMode?: string | undefined;
  /** The time after a user logs off when WorkSpaces are automatically stopped. */
  readonly RunningModeAutoStopTimeoutInMinutes?: number | undefined;
  /** The size of the user storage. */
  readonly UserVolumeSizeGib?: number | undefined;
}

/** `AWS::WorkSpaces::WorkspaceIpGroup`: Resource Type definition for an IP access control group for Amazon WorkSpaces. */
export interface WorkspaceIpGroup {
  /** The description of the group. */
  readonly GroupDesc?: string | undefined;
  /** The name of the group. */
  readonly GroupName?: string | undefined;
  /** The tags for the IP access control group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The rules for the IP access control group. */
  readonly UserRules?: readonly WorkspaceIpGroup_IpRuleItem[] | undefined;
  /** The Amazon Resource Name (ARN) of the IP access control group. */
  readonly Arn?: string | undefined;
  /** The identifier of the IP access control group. */
  readonly GroupId?: string | undefined;
}

/** Describes a rule for an IP access control group. */
export interface WorkspaceIpGroup_IpRuleItem {
  /** The IP address range, in CIDR notation. */
  readonly IpRule?: string | undefined;
  /** The description of the rule. */
  readonly RuleDesc?: string | undefined;
}

/** `AWS::WorkSpaces::WorkspacesPool`: Describes a pool of WorkSpaces. */
export interface WorkspacesPool {
  /** The persistent application settings for users of the pool. */
  readonly ApplicationSettings?: WorkspacesPool_ApplicationSettings | undefined;
  /** The identifier of the bundle used by the pool. */
  readonly BundleId?: string | undefined;
  /** Describes the user capacity for the pool. */
  readonly Capacity?: WorkspacesPool_Capacity | undefined;
  /** The description of the pool. */
  readonly Description?: string | undefined;
  /** The identifier of the directory used by the pool. */
  readonly DirectoryId?: string | undefined;
  /** The name of the pool. */
  readonly PoolName?: string | undefined;
  /** The running mode of the pool. */
  readonly RunningMode?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The amount of time that a pool session remains active after users disconnect. */
  readonly TimeoutSettings?: WorkspacesPool_TimeoutSettings | undefined;
  /** The time the pool was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) for the pool. */
  readonly PoolArn?: string | undefined;
  /** The identifier of the pool. */
  readonly PoolId?: string | undefined;
}

/** The persistent application settings for users in the pool. */
export interface WorkspacesPool_ApplicationSettings {
  /** The path prefix for the S3 bucket where users’ persistent application settings are stored. */
  readonly SettingsGroup?: string | undefined;
  /** Enables or disables persistent application settings for users during their pool sessions. */
  readonly Status?: string | undefined;
}

/** Describes the user capacity for the pool. */
export interface WorkspacesPool_Capacity {
  /** The desired number of user sessions for the WorkSpaces in the pool. */
  readonly DesiredUserSessions?: number | undefined;
}

/** Describes the timeout settings for the pool. */
export interface WorkspacesPool_TimeoutSettings {
  /** Specifies the amount of time, in seconds, that a streaming session remains active after users disconnect. */
  readonly DisconnectTimeoutInSeconds?: number | undefined;
  /** The amount of time in seconds a connection will stay active while idle. */
  readonly IdleDisconnectTimeoutInSeconds?: number | undefined;
  /** Specifies the maximum amount of time, in seconds, that a streaming session can remain active. */
  readonly MaxUserDurationInSeconds?: number | undefined;
}

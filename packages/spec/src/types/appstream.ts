// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AppStream::AppBlock`: This resource creates an app block. */
export interface AppBlock {
  /** The description of the app block. */
  readonly Description?: string | undefined;
  /** The display name of the app block. */
  readonly DisplayName?: string | undefined;
  /** The name of the app block. */
  readonly Name?: string | undefined;
  /** The packaging type of the app block. */
  readonly PackagingType?: string | undefined;
  /** The post setup script details of the app block. */
  readonly PostSetupScriptDetails?: AppBlock_ScriptDetails | undefined;
  /** The setup script details of the app block. */
  readonly SetupScriptDetails?: AppBlock_ScriptDetails | undefined;
  /** The source S3 location of the app block. */
  readonly SourceS3Location?: AppBlock_S3Location | undefined;
  /** The tags of the app block. */
  readonly Tags?: readonly AppBlock_Tag[] | undefined;
  /** The ARN of the app block. */
  readonly Arn?: string | undefined;
  /** The time when the app block was created. */
  readonly CreatedTime?: string | undefined;
}

/** The S3 location of the app block. */
export interface AppBlock_S3Location {
  /** The S3 bucket of the app block. */
  readonly S3Bucket?: string | undefined;
  /** The S3 key of the S3 object of the virtual hard disk. */
  readonly S3Key?: string | undefined;
}

/** The details of the script. */
export interface AppBlock_ScriptDetails {
  /** The parameters used in the run path for the script. */
  readonly ExecutableParameters?: string | undefined;
  /** The run path for the script. */
  readonly ExecutablePath?: string | undefined;
  /** The S3 object location of the script. */
  readonly ScriptS3Location?: AppBlock_S3Location | undefined;
  /** The run timeout, in seconds, for the script. */
  readonly TimeoutInSeconds?: number | undefined;
}

/** The tag of the app block. */
export interface AppBlock_Tag {
  readonly Key?: string | undefined;
  readonly TagKey?: string | undefined;
  readonly TagValue?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::AppStream::AppBlockBuilder`: Creates an app block builder. */
export interface AppBlockBuilder {
  /** The access endpoints of the app block builder. */
  readonly AccessEndpoints?: readonly AppBlockBuilder_AccessEndpoint[] | undefined;
  /** The ARN of the app block. */
  readonly AppBlockArns?: readonly string[] | undefined;
  /** The description of the app block builder. */
  readonly Description?: string | undefined;
  /** The display name of the app block builder. */
  readonly DisplayName?: string | undefined;
  /** Indicates whether default internet access is enabled for the app block builder. */
  readonly EnableDefaultInternetAccess?: boolean | undefined;
  /** The ARN of the IAM role that is applied to the app block builder. */
  readonly IamRoleArn?: string | undefined;
  /** The instance type of the app block builder. */
  readonly InstanceType?: string | undefined;
  /** The name of the app block builder. */
  readonly Name?: string | undefined;
  /** The platform of the app block builder. */
  readonly Platform?: string | undefined;
  /** The tags of the app block builder. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC configuration for the app block builder. */
  readonly VpcConfig?: AppBlockBuilder_VpcConfig | undefined;
  /** The ARN of the app block builder. */
  readonly Arn?: string | undefined;
  /** The time when the app block builder was created. */
  readonly CreatedTime?: string | undefined;
}

/** Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual… */
export interface AppBlockBuilder_AccessEndpoint {
  /** The type of interface endpoint. */
  readonly EndpointType?: string | undefined;
  /** The identifier (ID) of the VPC in which the interface endpoint is used. */
  readonly VpceId?: string | undefined;
}

/** Describes VPC configuration information for fleets and image builders. */
export interface AppBlockBuilder_VpcConfig {
  /** The identifiers of the security groups for the fleet or image builder. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The identifiers of the subnets to which a network interface is attached from the fleet instance or image builder… */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** `AWS::AppStream::Application`: This resource creates an application. */
export interface Application {
  /** The app block ARN with which the application should be associated. */
  readonly AppBlockArn?: string | undefined;
  /** A list of attributes to delete from an application. */
  readonly AttributesToDelete?: readonly string[] | undefined;
  /** The description of the application. */
  readonly Description?: string | undefined;
  /** The display name of the application. */
  readonly DisplayName?: string | undefined;
  /** The icon S3 location of the application. */
  readonly IconS3Location?: Application_S3Location | undefined;
  /** The instance families the application supports. */
  readonly InstanceFamilies?: readonly string[] | undefined;
  /** The launch parameters of the application. */
  readonly LaunchParameters?: string | undefined;
  /** The launch path of the application. */
  readonly LaunchPath?: string | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** The platforms the application supports. */
  readonly Platforms?: readonly string[] | undefined;
  /** The tags of the application. */
  readonly Tags?: readonly Application_Tag[] | undefined;
  /** The working directory of the application. */
  readonly WorkingDirectory?: string | undefined;
  /** The ARN of the application. */
  readonly Arn?: string | undefined;
  /** The time when the application was created. */
  readonly CreatedTime?: string | undefined;
}

/** The S3 location of the application icon. */
export interface Application_S3Location {
  /** The S3 bucket of the S3 object. */
  readonly S3Bucket?: string | undefined;
  /** The S3 key of the S3 object. */
  readonly S3Key?: string | undefined;
}

/** The tag of the application. */
export interface Application_Tag {
  readonly Key?: string | undefined;
  readonly TagKey?: string | undefined;
  readonly TagValue?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::AppStream::ApplicationEntitlementAssociation`: Associates an application to an entitlement. */
export interface ApplicationEntitlementAssociation {
  /** The identifier of the application. */
  readonly ApplicationIdentifier?: string | undefined;
  /** The name of the entitlement. */
  readonly EntitlementName?: string | undefined;
  /** The name of the stack. */
  readonly StackName?: string | undefined;
}

/** `AWS::AppStream::ApplicationFleetAssociation`: This resource associates the specified application with the specified fleet. */
export interface ApplicationFleetAssociation {
  /** The ARN of the application. */
  readonly ApplicationArn?: string | undefined;
  /** The name of the fleet. */
  readonly FleetName?: string | undefined;
}

/** `AWS::AppStream::DirectoryConfig`: The `AWS::AppStream::DirectoryConfig` resource specifies the configuration information required to join Amazon… */
export interface DirectoryConfig {
  /** The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user identities… */
  readonly CertificateBasedAuthProperties?: DirectoryConfig_CertificateBasedAuthProperties | undefined;
  /** The fully qualified name of the directory (for example, corp.example.com). */
  readonly DirectoryName?: string | undefined;
  /** The distinguished names of the organizational units for computer accounts. */
  readonly OrganizationalUnitDistinguishedNames?: readonly string[] | undefined;
  /** The credentials for the service account used by the streaming instance to connect to the directory. */
  readonly ServiceAccountCredentials?: DirectoryConfig_ServiceAccountCredentials | undefined;
}

/** The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user identities… */
export interface DirectoryConfig_CertificateBasedAuthProperties {
  /** The ARN of the AWS Certificate Manager Private CA resource. */
  readonly CertificateAuthorityArn?: string | undefined;
  /** The status of the certificate-based authentication properties. */
  readonly Status?: string | undefined;
}

/** The credentials for the service account used by the streaming instance to connect to the directory. */
export interface DirectoryConfig_ServiceAccountCredentials {
  /** The user name of the account. */
  readonly AccountName?: string | undefined;
  /** The password for the account. */
  readonly AccountPassword?: string | undefined;
}

/** `AWS::AppStream::Entitlement`: Creates an entitlement to control access, based on user attributes, to specific applications within a stack. */
export interface Entitlement {
  /** Specifies whether to entitle all apps or only selected apps. */
  readonly AppVisibility?: string | undefined;
  /** The attributes of the entitlement. */
  readonly Attributes?: readonly Entitlement_Attribute[] | undefined;
  /** The description of the entitlement. */
  readonly Description?: string | undefined;
  /** The name of the entitlement. */
  readonly Name?: string | undefined;
  /** The name of the stack. */
  readonly StackName?: string | undefined;
  /** The time when the entitlement was created. */
  readonly CreatedTime?: string | undefined;
  /** The time when the entitlement was last modified. */
  readonly LastModifiedTime?: string | undefined;
}

/** An attribute that belongs to an entitlement. */
export interface Entitlement_Attribute {
  /** A supported AWS IAM SAML PrincipalTag attribute that is matched to a value when a user identity federates to an… */
  readonly Name?: string | undefined;
  /** A value that is matched to a supported SAML attribute name when a user identity federates to an AppStream 2.0 SAML… */
  readonly Value?: string | undefined;
}

/** `AWS::AppStream::Fleet`: The `AWS::AppStream::Fleet` resource creates a fleet for Amazon AppStream 2.0. */
export interface Fleet {
  /** The desired capacity for the fleet. */
  readonly ComputeCapacity?: Fleet_ComputeCapacity | undefined;
  /** The description to display. */
  readonly Description?: string | undefined;
  readonly DisableIMDSV1?: boolean | undefined;
  /** The amount of time that a streaming session remains active after users disconnect. */
  readonly DisconnectTimeoutInSeconds?: number | undefined;
  /** The fleet name to display. */
  readonly DisplayName?: string | undefined;
  /** The name of the directory and organizational unit (OU) to use to join the fleet to a Microsoft Active Directory domain. */
  readonly DomainJoinInfo?: Fleet_DomainJoinInfo | undefined;
  /** Enables or disables default internet access for the fleet. */
  readonly EnableDefaultInternetAccess?: boolean | undefined;
  /** The fleet type. */
  readonly FleetType?: string | undefined;
  /** The ARN of the IAM role that is applied to the fleet. */
  readonly IamRoleArn?: string | undefined;
  /** The amount of time that users can be idle (inactive) before they are disconnected from their streaming session and the… */
  readonly IdleDisconnectTimeoutInSeconds?: number | undefined;
  /** The ARN of the public, private, or shared image to use. */
  readonly ImageArn?: string | undefined;
  /** The name of the image used to create the fleet. */
  readonly ImageName?: string | undefined;
  /** The instance type to use when launching fleet instances. */
  readonly InstanceType?: string | undefined;
  /** The maximum number of concurrent sessions that can be run on an Elastic fleet. */
  readonly MaxConcurrentSessions?: number | undefined;
  /** Max number of user sessions on an instance. */
  readonly MaxSessionsPerInstance?: number | undefined;
  /** The maximum amount of time that a streaming session can remain active, in seconds. */
  readonly MaxUserDurationInSeconds?: number | undefined;
  /** A unique name for the fleet. */
  readonly Name?: string | undefined;
  /** The platform of the fleet. */
  readonly Platform?: string | undefined;
  readonly RootVolumeConfig?: Fleet_VolumeConfig | undefined;
  /** The S3 location of the session scripts configuration zip file. */
  readonly SessionScriptS3Location?: Fleet_S3Location | undefined;
  /** The WorkSpaces Applications view that is displayed to your users when they stream from the fleet. */
  readonly StreamView?: string | undefined;
  /** An array of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The USB device filter strings that specify which USB devices a user can redirect to the fleet streaming session, when… */
  readonly UsbDeviceFilterStrings?: readonly string[] | undefined;
  /** The VPC configuration for the fleet. */
  readonly VpcConfig?: Fleet_VpcConfig | undefined;
  readonly Id?: string | undefined;
}

/** The desired capacity for a fleet. */
export interface Fleet_ComputeCapacity {
  /** The desired number of streaming instances. */
  readonly DesiredInstances?: number | undefined;
  /** The desired capacity in terms of number of user sessions, for the multi-session fleet. */
  readonly DesiredSessions?: number | undefined;
}

/** The name of the directory and organizational unit (OU) to use to join a fleet to a Microsoft Active Directory domain. */
export interface Fleet_DomainJoinInfo {
  /** The fully qualified name of the directory (for example, corp.example.com). */
  readonly DirectoryName?: string | undefined;
  /** The distinguished name of the organizational unit for computer accounts. */
  readonly OrganizationalUnitDistinguishedName?: string | undefined;
}

/** Describes the S3 location. */
export interface Fleet_S3Location {
  /** The S3 bucket of the S3 object. */
  readonly S3Bucket?: string | undefined;
  /** The S3 key of the S3 object. */
  readonly S3Key?: string | undefined;
}

export interface Fleet_VolumeConfig {
  readonly VolumeSizeInGb?: number | undefined;
}

/** The VPC configuration information for the fleet. */
export interface Fleet_VpcConfig {
  /** The identifiers of the security groups for the fleet. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The identifiers of the subnets to which a network interface is attached from the fleet instance. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** `AWS::AppStream::ImageBuilder`: The `AWS::AppStream::ImageBuilder` resource creates an image builder for Amazon AppStream 2.0. */
export interface ImageBuilder {
  /** The list of virtual private cloud (VPC) interface endpoint objects. */
  readonly AccessEndpoints?: readonly ImageBuilder_AccessEndpoint[] | undefined;
  /** The version of the WorkSpaces Applications agent to use for this image builder. */
  readonly AppstreamAgentVersion?: string | undefined;
  /** The description to display. */
  readonly Description?: string | undefined;
  readonly DisableIMDSV1?: boolean | undefined;
  /** The image builder name to display. */
  readonly DisplayName?: string | undefined;
  /** The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active Directory… */
  readonly DomainJoinInfo?: ImageBuilder_DomainJoinInfo | undefined;
  /** Enables or disables default internet access for the image builder. */
  readonly EnableDefaultInternetAccess?: boolean | undefined;
  /** The ARN of the IAM role that is applied to the image builder. */
  readonly IamRoleArn?: string | undefined;
  /** The ARN of the public, private, or shared image to use. */
  readonly ImageArn?: string | undefined;
  /** The name of the image used to create the image builder. */
  readonly ImageName?: string | undefined;
  /** The instance type to use when launching the image builder. */
  readonly InstanceType?: string | undefined;
  /** A unique name for the image builder. */
  readonly Name?: string | undefined;
  readonly RootVolumeConfig?: ImageBuilder_VolumeConfig | undefined;
  readonly SoftwaresToInstall?: readonly string[] | undefined;
  readonly SoftwaresToUninstall?: readonly string[] | undefined;
  /** An array of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC configuration for the image builder. */
  readonly VpcConfig?: ImageBuilder_VpcConfig | undefined;
  /** The URL to start an image builder streaming session, returned as a string. */
  readonly StreamingUrl?: string | undefined;
}

/** Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual… */
export interface ImageBuilder_AccessEndpoint {
  /** The type of interface endpoint. */
  readonly EndpointType?: string | undefined;
  /** The identifier (ID) of the VPC in which the interface endpoint is used. */
  readonly VpceId?: string | undefined;
}

/** The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active Directory… */
export interface ImageBuilder_DomainJoinInfo {
  /** The fully qualified name of the directory (for example, corp.example.com). */
  readonly DirectoryName?: string | undefined;
  /** The distinguished name of the organizational unit for computer accounts. */
  readonly OrganizationalUnitDistinguishedName?: string | undefined;
}

export interface ImageBuilder_VolumeConfig {
  readonly VolumeSizeInGb?: number | undefined;
}

/** The VPC configuration for the image builder. */
export interface ImageBuilder_VpcConfig {
  /** The identifiers of the security groups for the image builder. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The identifier of the subnet to which a network interface is attached from the image builder instance. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** `AWS::AppStream::Stack`: The `AWS::AppStream::Stack` resource creates a stack to start streaming applications to Amazon AppStream 2.0 users. */
export interface Stack {
  /** The list of virtual private cloud (VPC) interface endpoint objects. */
  readonly AccessEndpoints?: readonly Stack_AccessEndpoint[] | undefined;
  /** The configuration for agent access on a stack. */
  readonly AgentAccessConfig?: Stack_AgentAccessConfig | undefined;
  /** The persistent application settings for users of the stack. */
  readonly ApplicationSettings?: Stack_ApplicationSettings | undefined;
  /** The stack attributes to delete. */
  readonly AttributesToDelete?: readonly string[] | undefined;
  /** The content redirection settings for the stack. */
  readonly ContentRedirection?: Stack_ContentRedirection | undefined;
  /** This parameter has been deprecated. */
  readonly DeleteStorageConnectors?: boolean | undefined;
  /** The description to display. */
  readonly Description?: string | undefined;
  /** The stack name to display. */
  readonly DisplayName?: string | undefined;
  /** The domains where WorkSpaces Applications streaming sessions can be embedded in an iframe. */
  readonly EmbedHostDomains?: readonly string[] | undefined;
  /** The URL that users are redirected to after they click the Send Feedback link. */
  readonly FeedbackURL?: string | undefined;
  /** The name of the stack. */
  readonly Name?: string | undefined;
  /** The URL that users are redirected to after their streaming session ends. */
  readonly RedirectURL?: string | undefined;
  /** The storage connectors to enable. */
  readonly StorageConnectors?: readonly Stack_StorageConnector[] | undefined;
  /** The streaming protocol that you want your stack to prefer. */
  readonly StreamingExperienceSettings?: Stack_StreamingExperienceSettings | undefined;
  /** An array of key-value pairs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The actions that are enabled or disabled for users during their streaming sessions. */
  readonly UserSettings?: readonly Stack_UserSetting[] | undefined;
}

/** Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual… */
export interface Stack_AccessEndpoint {
  /** The type of interface endpoint. */
  readonly EndpointType?: string | undefined;
  /** The identifier (ID) of the VPC in which the interface endpoint is used. */
  readonly VpceId?: string | undefined;
}

/** The configuration for agent access on a stack. */
export interface Stack_AgentAccessConfig {
  /** The Amazon Resource Name (ARN) of the Amazon S3 bucket where agent screenshots are stored. */
  readonly S3BucketArn?: string | undefined;
  /** The image format for agent screen captures. */
  readonly ScreenImageFormat?: string | undefined;
  /** The screen resolution for the agent streaming environment. */
  readonly ScreenResolution?: string | undefined;
  /** Indicates whether screenshot uploads to Amazon S3 are enabled for agent sessions. */
  readonly ScreenshotsUploadEnabled?: boolean | undefined;
  /** The list of agent access settings that define permissions for each agent action. */
  readonly Settings?: readonly Stack_AgentAccessSetting[] | undefined;
  /** The user control mode for agent sessions. */
  readonly UserControlMode?: string | undefined;
}

/** A permission setting for an agent action. */
export interface Stack_AgentAccessSetting {
  /** The agent action to configure. */
  readonly AgentAction?: string | undefined;
  /** Whether the agent action is enabled or disabled. */
  readonly Permission?: string | undefined;
}

/** The persistent application settings for users of a stack. */
export interface Stack_ApplicationSettings {
  /** Enables or disables persistent application settings for users during their streaming sessions. */
  readonly Enabled?: boolean | undefined;
  /** The path prefix for the S3 bucket where users’ persistent application settings are stored. */
  readonly SettingsGroup?: string | undefined;
}

/** The content redirection settings for the stack. */
export interface Stack_ContentRedirection {
  /** The configuration for URL redirection. */
  readonly HostToClient?: Stack_UrlRedirectionConfig | undefined;
}

/** A connector that enables persistent storage for users. */
export interface Stack_StorageConnector {
  /** The type of storage connector. */
  readonly ConnectorType?: string | undefined;
  /** The names of the domains for the account. */
  readonly Domains?: readonly string[] | undefined;
  /** The ARN of the storage connector. */
  readonly ResourceIdentifier?: string | undefined;
}

/** The streaming protocol that you want your stack to prefer. */
export interface Stack_StreamingExperienceSettings {
  /** The preferred protocol that you want to use while streaming your application. */
  readonly PreferredProtocol?: string | undefined;
}

/** The configuration for URL redirection. */
export interface Stack_UrlRedirectionConfig {
  /** The URLs that are allowed for redirection. */
  readonly AllowedUrls?: readonly string[] | undefined;
  /** The URLs that are denied for redirection. */
  readonly DeniedUrls?: readonly string[] | undefined;
  /** Specifies whether URL redirection is enabled or disabled. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies an action and whether the action is enabled or disabled for users during their streaming sessions. */
export interface Stack_UserSetting {
  /** The action that is enabled or disabled. */
  readonly Action?: string | undefined;
  /** Specifies the number of characters that can be copied by end users from the local device to the remote session, and to… */
  readonly MaximumLength?: number | undefined;
  /** Indicates whether the action is enabled or disabled. */
  readonly Permission?: string | undefined;
}

/** `AWS::AppStream::StackFleetAssociation`: The `AWS::AppStream::StackFleetAssociation` resource associates the specified fleet with the specified stack for Amazon… */
export interface StackFleetAssociation {
  /** The name of the fleet. */
  readonly FleetName?: string | undefined;
  /** The name of the stack. */
  readonly StackName?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::AppStream::StackUserAssociation`: The `AWS::AppStream::StackUserAssociation` resource associates the specified users with the specified stacks for Amazon… */
export interface StackUserAssociation {
  /** The authentication type for the user who is associated with the stack. */
  readonly AuthenticationType?: string | undefined;
  /** Specifies whether a welcome email is sent to a user after the user is created in the user pool. */
  readonly SendEmailNotification?: boolean | undefined;
  /** The name of the stack that is associated with the user. */
  readonly StackName?: string | undefined;
  /** The email address of the user who is associated with the stack. */
  readonly UserName?: string | undefined;
}

/** `AWS::AppStream::User`: The `AWS::AppStream::User` resource creates a new user in the AppStream 2.0 user pool. */
export interface User {
  /** The authentication type for the user. */
  readonly AuthenticationType?: string | undefined;
  /** The first name, or given name, of the user. */
  readonly FirstName?: string | undefined;
  /** The last name, or surname, of the user. */
  readonly LastName?: string | undefined;
  /** The action to take for the welcome email that is sent to a user after the user is created in the user pool. */
  readonly MessageAction?: string | undefined;
  /** The email address of the user. */
  readonly UserName?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) for the Amazon AppStream User resource. */
  readonly Arn?: string | undefined;
}

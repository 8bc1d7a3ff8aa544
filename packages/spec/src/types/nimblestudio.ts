// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::NimbleStudio::LaunchProfile`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-launchprofile.html */
export interface LaunchProfile {
  readonly Description?: string | undefined;
  readonly Ec2SubnetIds?: readonly string[] | undefined;
  readonly LaunchProfileProtocolVersions?: readonly string[] | undefined;
  readonly Name?: string | undefined;
  readonly StreamConfiguration?: LaunchProfile_StreamConfiguration | undefined;
  readonly StudioComponentIds?: readonly string[] | undefined;
  readonly StudioId?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly LaunchProfileId?: string | undefined;
}

export interface LaunchProfile_StreamConfiguration {
  readonly AutomaticTerminationMode?: string | undefined;
  readonly ClipboardMode?: string | undefined;
  readonly Ec2InstanceTypes?: readonly string[] | undefined;
  readonly MaxSessionLengthInMinutes?: number | undefined;
  readonly MaxStoppedSessionLengthInMinutes?: number | undefined;
  readonly SessionBackup?: LaunchProfile_StreamConfigurationSessionBackup | undefined;
  readonly SessionPersistenceMode?: string | undefined;
  readonly SessionStorage?: LaunchProfile_StreamConfigurationSessionStorage | undefined;
  readonly StreamingImageIds?: readonly string[] | undefined;
  readonly VolumeConfiguration?: LaunchProfile_VolumeConfiguration | undefined;
}

export interface LaunchProfile_StreamConfigurationSessionBackup {
  readonly MaxBackupsToRetain?: number | undefined;
  readonly Mode?: string | undefined;
}

export interface LaunchProfile_StreamConfigurationSessionStorage {
  readonly Mode?: readonly string[] | undefined;
  readonly Root?: LaunchProfile_StreamingSessionStorageRoot | undefined;
}

export interface LaunchProfile_StreamingSessionStorageRoot {
  readonly Linux?: string | undefined;
  readonly Windows?: string | undefined;
}

export interface LaunchProfile_VolumeConfiguration {
  readonly Iops?: number | undefined;
  readonly Size?: number | undefined;
  readonly Throughput?: number | undefined;
}

/** `AWS::NimbleStudio::StreamingImage`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-streamingimage.html */
export interface StreamingImage {
  readonly Description?: string | undefined;
  readonly Ec2ImageId?: string | undefined;
  readonly Name?: string | undefined;
  readonly StudioId?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly EncryptionConfiguration?: StreamingImage_StreamingImageEncryptionConfiguration | undefined;
  readonly EulaIds?: readonly string[] | undefined;
  readonly Owner?: string | undefined;
  readonly Platform?: string | undefined;
  readonly StreamingImageId?: string | undefined;
}

export interface StreamingImage_StreamingImageEncryptionConfiguration {
  readonly KeyArn?: string | undefined;
  readonly KeyType?: string | undefined;
}

/** `AWS::NimbleStudio::Studio`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-studio.html */
export interface Studio {
  /** <p>The IAM role that Studio Admins will assume when logging in to the Nimble Studio portal.</p> */
  readonly AdminRoleArn?: string | undefined;
  /** <p>A friendly name for the studio.</p> */
  readonly DisplayName?: string | undefined;
  /** <p>Configuration of the encryption method that is used for the studio.</p> */
  readonly StudioEncryptionConfiguration?: Studio_StudioEncryptionConfiguration | undefined;
  /** <p>The studio name that is used in the URL of the Nimble Studio portal when accessed by Nimble Studio users.</p> */
  readonly StudioName?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** <p>The IAM role that Studio Users will assume when logging in to the Nimble Studio portal.</p> */
  readonly UserRoleArn?: string | undefined;
  /** <p>The Amazon Web Services Region where the studio resource is located.</p> */
  readonly HomeRegion?: string | undefined;
  /** <p>The Amazon Web Services SSO application client ID used to integrate with Amazon Web Services SSO to enable Amazon… */
  readonly SsoClientId?: string | undefined;
  readonly StudioId?: string | undefined;
  /** <p>The address of the web page for the studio.</p> */
  readonly StudioUrl?: string | undefined;
}

/** <p>Configuration of the encryption method that is used for the studio.</p> */
export interface Studio_StudioEncryptionConfiguration {
  /** <p>The ARN for a KMS key that is used to encrypt studio data.</p> */
  readonly KeyArn?: string | undefined;
  /** <p>The type of KMS key that is used to encrypt studio data.</p> */
  readonly KeyType?: string | undefined;
}

/** `AWS::NimbleStudio::StudioComponent`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-studiocomponent.html */
export interface StudioComponent {
  readonly Configuration?: StudioComponent_StudioComponentConfiguration | undefined;
  readonly Description?: string | undefined;
  readonly Ec2SecurityGroupIds?: readonly string[] | undefined;
  readonly InitializationScripts?: readonly StudioComponent_StudioComponentInitializationScript[] | undefined;
  readonly Name?: string | undefined;
  readonly ScriptParameters?: readonly StudioComponent_ScriptParameterKeyValue[] | undefined;
  readonly StudioId?: string | undefined;
  readonly Subtype?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly Type?: string | undefined;
  readonly StudioComponentId?: string | undefined;
}

export interface StudioComponent_ActiveDirectoryComputerAttribute {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

export interface StudioComponent_ActiveDirectoryConfiguration {
  readonly ComputerAttributes?: readonly StudioComponent_ActiveDirectoryComputerAttribute[] | undefined;
  readonly DirectoryId?: string | undefined;
  readonly OrganizationalUnitDistinguishedName?: string | undefined;
}

export interface StudioComponent_ComputeFarmConfiguration {
  readonly ActiveDirectoryUser?: string | undefined;
  readonly Endpoint?: string | undefined;
}

export interface StudioComponent_LicenseServiceConfiguration {
  readonly Endpoint?: string | undefined;
}

export interface StudioComponent_ScriptParameterKeyValue {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface StudioComponent_SharedFileSystemConfiguration {
  readonly Endpoint?: string | undefined;
  readonly FileSystemId?: string | undefined;
  readonly LinuxMountPoint?: string | undefined;
  readonly ShareName?: string | undefined;
  readonly WindowsMountDrive?: string | undefined;
}

export interface StudioComponent_StudioComponentConfiguration {
  readonly ActiveDirectoryConfiguration?: StudioComponent_ActiveDirectoryConfiguration | undefined;
  readonly ComputeFarmConfiguration?: StudioComponent_ComputeFarmConfiguration | undefined;
  readonly LicenseServiceConfiguration?: StudioComponent_LicenseServiceConfiguration | undefined;
  readonly SharedFileSystemConfiguration?: StudioComponent_SharedFileSystemConfiguration | undefined;
}

export interface StudioComponent_StudioComponentInitializationScript {
  readonly LaunchProfileProtocolVersion?: string | undefined;
  readonly Platform?: string | undefined;
  readonly RunContext?: string | undefined;
  readonly Script?: string | undefined;
}

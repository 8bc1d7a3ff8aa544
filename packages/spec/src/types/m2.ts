// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::M2::Application`: Specifies a new application with given parameters. */
export interface Application {
  /** The application definition for a particular application. */
  readonly Definition?: Application_Definition | undefined;
  /** The description of the application. */
  readonly Description?: string | undefined;
  /** The type of the target platform for this application. */
  readonly EngineType?: string | undefined;
  /** The identifier of a customer managed key. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the role associated with the application. */
  readonly RoleArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the application. */
  readonly ApplicationArn?: string | undefined;
  /** The identifier of the application. */
  readonly ApplicationId?: string | undefined;
}

/** The application definition for a particular application. */
export interface Application_Definition {
  /** The content of the application definition. */
  readonly Content?: string | undefined;
  /** The S3 bucket that contains the application definition. */
  readonly S3Location?: string | undefined;
}

/** `AWS::M2::Deployment`: AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers… */
export interface Deployment {
  /** The unique identifier of the application. */
  readonly ApplicationId?: string | undefined;
  /** The version of the application. */
  readonly ApplicationVersion?: number | undefined;
  /** The unique identifier of the runtime environment. */
  readonly EnvironmentId?: string | undefined;
  /** The unique identifier of the deployment. */
  readonly DeploymentId?: string | undefined;
  /** The current status of the deployment. */
  readonly Status?: string | undefined;
}

/** `AWS::M2::Environment`: Specifies a runtime environment for a given runtime engine. */
export interface Environment {
  /** The description of the runtime environment. */
  readonly Description?: string | undefined;
  /** The target platform for the runtime environment. */
  readonly EngineType?: string | undefined;
  /** The version of the runtime engine. */
  readonly EngineVersion?: string | undefined;
  /** AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers… */
  readonly HighAvailabilityConfig?: Environment_HighAvailabilityConfig | undefined;
  /** The instance type of the runtime environment. */
  readonly InstanceType?: string | undefined;
  /** The identifier of a customer managed key. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the runtime environment. */
  readonly Name?: string | undefined;
  /** The network type supported by the runtime environment. */
  readonly NetworkType?: string | undefined;
  /** Configures the maintenance window that you want for the runtime environment. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** Specifies whether the runtime environment is publicly accessible. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** The list of security groups for the VPC associated with this runtime environment. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers… */
  readonly StorageConfigurations?: readonly Environment_StorageConfiguration[] | undefined;
  /** The list of subnets associated with the VPC for this runtime environment. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the runtime environment. */
  readonly EnvironmentArn?: string | undefined;
  /** The unique identifier of the runtime environment. */
  readonly EnvironmentId?: string | undefined;
}

/** AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers… */
export interface Environment_EfsStorageConfiguration {
  /** The file system identifier. */
  readonly FileSystemId?: string | undefined;
  /** The mount point for the file system. */
  readonly MountPoint?: string | undefined;
}

/** AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers… */
export interface Environment_FsxStorageConfiguration {
  /** The file system identifier. */
  readonly FileSystemId?: string | undefined;
  /** The mount point for the file system. */
  readonly MountPoint?: string | undefined;
}

/** AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers… */
export interface Environment_HighAvailabilityConfig {
  /** The number of instances in a high availability configuration. */
  readonly DesiredCapacity?: number | undefined;
}

/** AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers… */
export interface Environment_StorageConfiguration {
  /** Defines the storage configuration for an Amazon EFS file system. */
  readonly Efs?: Environment_EfsStorageConfiguration | undefined;
  /** Defines the storage configuration for an Amazon FSx file system. */
  readonly Fsx?: Environment_FsxStorageConfiguration | undefined;
}

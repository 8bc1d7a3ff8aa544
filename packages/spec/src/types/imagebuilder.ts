// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::ImageBuilder::Component`: Creates a new component that can be used to build, validate, test, and assess your image. */
export interface Component {
  /** The change description of the component. */
  readonly ChangeDescription?: string | undefined;
  /** Component `data` contains inline YAML document content for the component. */
  readonly Data?: string | undefined;
  /** Describes the contents of the component. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this component. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the component. */
  readonly Name?: string | undefined;
  /** The operating system platform of the component. */
  readonly Platform?: string | undefined;
  /** The operating system (OS) version supported by the component. */
  readonly SupportedOsVersions?: readonly string[] | undefined;
  /** The tags that apply to the component. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The `uri` of a YAML component document file. */
  readonly Uri?: string | undefined;
  /** The semantic version of the component. */
  readonly Version?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the component. */
  readonly Arn?: string | undefined;
  /** Returns the encryption status of the component. */
  readonly Encrypted?: boolean | undefined;
  /** The latest version references of the component. */
  readonly LatestVersion?: Component_LatestVersion | undefined;
  /** Image Builder determines the component type based on the phases that are defined in the component document. */
  readonly Type?: string | undefined;
}

/** The resource ARNs with different wildcard variations of semantic versioning. */
export interface Component_LatestVersion {
  /** The latest version Amazon Resource Name (ARN) of the Image Builder resource. */
  readonly Arn?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource. */
  readonly Major?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource. */
  readonly Minor?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource. */
  readonly Patch?: string | undefined;
}

/** `AWS::ImageBuilder::ContainerRecipe`: Creates a new container recipe. */
export interface ContainerRecipe {
  /** Build and test components that are included in the container recipe. */
  readonly Components?: readonly ContainerRecipe_ComponentConfiguration[] | undefined;
  /** Specifies the type of container, such as Docker. */
  readonly ContainerType?: string | undefined;
  /** The description of the container recipe. */
  readonly Description?: string | undefined;
  /** Dockerfiles are text documents that are used to build Docker containers, and ensure that they contain all of the… */
  readonly DockerfileTemplateData?: string | undefined;
  /** The S3 URI for the Dockerfile that will be used to build your container image. */
  readonly DockerfileTemplateUri?: string | undefined;
  /** Specifies the operating system version for the base image. */
  readonly ImageOsVersionOverride?: string | undefined;
  /** A group of options that can be used to configure an instance for building and testing container images. */
  readonly InstanceConfiguration?: ContainerRecipe_InstanceConfiguration | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies which KMS key is used to encrypt the container image for… */
  readonly KmsKeyId?: string | undefined;
  /** The name of the container recipe. */
  readonly Name?: string | undefined;
  /** The base image for customizations specified in the container recipe. */
  readonly ParentImage?: string | undefined;
  /** Specifies the operating system platform when you use a custom base image. */
  readonly PlatformOverride?: string | undefined;
  /** Tags that are attached to the container recipe. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The destination repository for the container image. */
  readonly TargetRepository?: ContainerRecipe_TargetContainerRepository | undefined;
  /** The semantic version of the container recipe. */
  readonly Version?: string | undefined;
  /** The working directory for use during build and test workflows. */
  readonly WorkingDirectory?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the container recipe. */
  readonly Arn?: string | undefined;
  /** The latest version references of the container recipe. */
  readonly LatestVersion?: ContainerRecipe_LatestVersion | undefined;
}

/** Configuration details of the component. */
export interface ContainerRecipe_ComponentConfiguration {
  /** The Amazon Resource Name (ARN) of the component. */
  readonly ComponentArn?: string | undefined;
  /** A group of parameter settings that Image Builder uses to configure the component for a specific recipe. */
  readonly Parameters?: readonly ContainerRecipe_ComponentParameter[] | undefined;
}

/** Contains a key/value pair that sets the named component parameter. */
export interface ContainerRecipe_ComponentParameter {
  /** The name of the component parameter to set. */
  readonly Name?: string | undefined;
  /** Sets the value for the named component parameter. */
  readonly Value?: readonly string[] | undefined;
}

/** Amazon EBS-specific block device mapping specifications. */
export interface ContainerRecipe_EbsInstanceBlockDeviceSpecification {
  /** Use to configure delete on termination of the associated device. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** Use to configure device encryption. */
  readonly Encrypted?: boolean | undefined;
  /** Use to configure device IOPS. */
  readonly Iops?: number | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting the device. */
  readonly KmsKeyId?: string | undefined;
  /** The snapshot that defines the device contents. */
  readonly SnapshotId?: string | undefined;
  /** For GP3 volumes only – The throughput in MiB/s that the volume supports. */
  readonly Throughput?: number | undefined;
  /** Use to override the device's volume size. */
  readonly VolumeSize?: number | undefined;
  /** Use to override the device's volume type. */
  readonly VolumeType?: string | undefined;
}

/** Defines block device mappings for the instance used to configure your image. */
export interface ContainerRecipe_InstanceBlockDeviceMapping {
  /** The device to which these mappings apply. */
  readonly DeviceName?: string | undefined;
  /** Use to manage Amazon EBS-specific configuration for this mapping. */
  readonly Ebs?: ContainerRecipe_EbsInstanceBlockDeviceSpecification | undefined;
  /** Use to remove a mapping from the base image. */
  readonly NoDevice?: string | undefined;
  /** Use to manage instance ephemeral devices. */
  readonly VirtualName?: string | undefined;
}

/** Defines a custom base AMI and block device mapping configurations of an instance used for building and testing… */
export interface ContainerRecipe_InstanceConfiguration {
  /** Defines the block devices to attach for building an instance from this Image Builder AMI. */
  readonly BlockDeviceMappings?: readonly ContainerRecipe_InstanceBlockDeviceMapping[] | undefined;
  /** The base image for a container build and test instance. */
  readonly Image?: string | undefined;
}

/** The resource ARNs with different wildcard variations of semantic versioning. */
export interface ContainerRecipe_LatestVersion {
  /** The latest version Amazon Resource Name (ARN) of the Image Builder resource. */
  readonly Arn?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource. */
  readonly Major?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource. */
  readonly Minor?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource. */
  readonly Patch?: string | undefined;
}

/** The container repository where the output container image is stored. */
export interface ContainerRecipe_TargetContainerRepository {
  /** The name of the container repository where the output container image is stored. */
  readonly RepositoryName?: string | undefined;
  /** Specifies the service in which this image was registered. */
  readonly Service?: string | undefined;
}

/** `AWS::ImageBuilder::DistributionConfiguration`: A distribution configuration allows you to specify the name and description of your output AMI, authorize other AWS… */
export interface DistributionConfiguration {
  /** The description of this distribution configuration. */
  readonly Description?: string | undefined;
  /** The distributions of this distribution configuration formatted as an array of Distribution objects. */
  readonly Distributions?: readonly DistributionConfiguration_Distribution[] | undefined;
  /** The name of this distribution configuration. */
  readonly Name?: string | undefined;
  /** The tags of this distribution configuration. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Returns the Amazon Resource Name (ARN) of this distribution configuration. */
  readonly Arn?: string | undefined;
}

/** Define and configure the output AMIs of the pipeline. */
export interface DistributionConfiguration_AmiDistributionConfiguration {
  /** The tags to apply to AMIs distributed to this Region. */
  readonly AmiTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The description of the AMI distribution configuration. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt the distributed image. */
  readonly KmsKeyId?: string | undefined;
  /** Launch permissions can be used to configure which AWS account s can use the AMI to launch instances. */
  readonly LaunchPermissionConfiguration?: DistributionConfiguration_LaunchPermissionConfiguration | undefined;
  /** The name of the output AMI. */
  readonly Name?: string | undefined;
  /** The ID of an account to which you want to distribute an image. */
  readonly TargetAccountIds?: readonly string[] | undefined;
}

/** Container distribution settings for encryption, licensing, and sharing in a specific Region. */
export interface DistributionConfiguration_ContainerDistributionConfiguration {
  /** Tags that are attached to the container distribution configuration. */
  readonly ContainerTags?: readonly string[] | undefined;
  /** The description of the container distribution configuration. */
  readonly Description?: string | undefined;
  /** The destination repository for the container distribution configuration. */
  readonly TargetRepository?: DistributionConfiguration_TargetContainerRepository | undefined;
}

/** The distribution configuration distribution defines the settings for a specific Region in the Distribution… */
export interface DistributionConfiguration_Distribution {
  /** The specific AMI settings, such as launch permissions and AMI tags. */
  readonly AmiDistributionConfiguration?: DistributionConfiguration_AmiDistributionConfiguration | undefined;
  /** Container distribution settings for encryption, licensing, and sharing in a specific Region. */
  readonly ContainerDistributionConfiguration?: DistributionConfiguration_ContainerDistributionConfiguration | undefined;
  /** The Windows faster-launching configurations to use for AMI distribution. */
  readonly FastLaunchConfigurations?: readonly DistributionConfiguration_FastLaunchConfiguration[] | undefined;
  /** A group of launchTemplateConfiguration settings that apply to image distribution for specified accounts. */
  readonly LaunchTemplateConfigurations?: readonly DistributionConfiguration_LaunchTemplateConfiguration[] | undefined;
  /** The License Manager Configuration to associate with the AMI in the specified Region. */
  readonly LicenseConfigurationArns?: readonly string[] | undefined;
  /** The target Region for the Distribution Configuration. */
  readonly Region?: string | undefined;
  /** Contains settings to update AWS Systems Manager (SSM) Parameter Store Parameters with output AMI IDs from the build by… */
  readonly SsmParameterConfigurations?: readonly DistributionConfiguration_SsmParameterConfiguration[] | undefined;
}

/** Define and configure faster launching for output Windows AMIs. */
export interface DistributionConfiguration_FastLaunchConfiguration {
  /** The owner account ID for the fast-launch enabled Windows AMI. */
  readonly AccountId?: string | undefined;
  /** A Boolean that represents the current state of faster launching for the Windows AMI. */
  readonly Enabled?: boolean | undefined;
  /** The launch template that the fast-launch enabled Windows AMI uses when it launches Windows instances to create… */
  readonly LaunchTemplate?: DistributionConfiguration_FastLaunchLaunchTemplateSpecification | undefined;
  /** The maximum number of parallel instances that are launched for creating resources. */
  readonly MaxParallelLaunches?: number | undefined;
  /** Configuration settings for managing the number of snapshots that are created from pre-provisioned instances for the… */
  readonly SnapshotConfiguration?: DistributionConfiguration_FastLaunchSnapshotConfiguration | undefined;
}

/** Identifies the launch template that the associated Windows AMI uses for launching an instance when faster launching is… */
export interface DistributionConfiguration_FastLaunchLaunchTemplateSpecification {
  /** The ID of the launch template to use for faster launching for a Windows AMI. */
  readonly LaunchTemplateId?: string | undefined;
  /** The name of the launch template to use for faster launching for a Windows AMI. */
  readonly LaunchTemplateName?: string | undefined;
  /** The version of the launch template to use for faster launching for a Windows AMI. */
  readonly LaunchTemplateVersion?: string | undefined;
}

/** Configuration settings for creating and managing pre-provisioned snapshots for a fast-launch enabled Windows AMI. */
export interface DistributionConfiguration_FastLaunchSnapshotConfiguration {
  /** The number of pre-provisioned snapshots to keep on hand for a fast-launch enabled Windows AMI. */
  readonly TargetResourceCount?: number | undefined;
}

/** Describes the configuration for a launch permission. */
export interface DistributionConfiguration_LaunchPermissionConfiguration {
  /** The ARN for an AWS Organization that you want to share your AMI with. */
  readonly OrganizationArns?: readonly string[] | undefined;
  /** The ARN for an AWS Organizations organizational unit (OU) that you want to share your AMI with. */
  readonly OrganizationalUnitArns?: readonly string[] | undefined;
  /** The name of the group. */
  readonly UserGroups?: readonly string[] | undefined;
  /** The AWS account ID. */
  readonly UserIds?: readonly string[] | undefined;
}

/** Identifies an Amazon EC2 launch template to use for a specific account. */
export interface DistributionConfiguration_LaunchTemplateConfiguration {
  /** The account ID that this configuration applies to. */
  readonly AccountId?: string | undefined;
  /** Identifies the Amazon EC2 launch template to use. */
  readonly LaunchTemplateId?: string | undefined;
  /** Set the specified Amazon EC2 launch template as the default launch template for the specified account. */
  readonly SetDefaultVersion?: boolean | undefined;
}

/** Configuration for a single Parameter in the AWS Systems Manager (SSM) Parameter Store in a given Region. */
export interface DistributionConfiguration_SsmParameterConfiguration {
  /** Specify the account that will own the Parameter in a given Region. */
  readonly AmiAccountId?: string | undefined;
  /** The data type specifies what type of value the Parameter contains. */
  readonly DataType?: string | undefined;
  /** This is the name of the Parameter in the target Region or account. */
  readonly ParameterName?: string | undefined;
}

/** The container repository where the output container image is stored. */
export interface DistributionConfiguration_TargetContainerRepository {
  /** The name of the container repository where the output container image is stored. */
  readonly RepositoryName?: string | undefined;
  /** Specifies the service in which this image was registered. */
  readonly Service?: string | undefined;
}

/** `AWS::ImageBuilder::Image`: Creates a new image. */
export interface Image {
  /** The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested. */
  readonly ContainerRecipeArn?: string | undefined;
  /** Enables deletion of underlying resources of an image when it is replaced or deleted, including its Amazon Machine… */
  readonly DeletionSettings?: Image_DeletionSettings | undefined;
  /** The Amazon Resource Name (ARN) of the distribution configuration that defines and configures the outputs of your… */
  readonly DistributionConfigurationArn?: string | undefined;
  /** Collects additional information about the image being created, including the operating system (OS) version and package… */
  readonly EnhancedImageMetadataEnabled?: boolean | undefined;
  /** The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow… */
  readonly ExecutionRole?: string | undefined;
  /** The image pipeline execution settings of the image. */
  readonly ImagePipelineExecutionSettings?: Image_ImagePipelineExecutionSettings | undefined;
  /** The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and assessed. */
  readonly ImageRecipeArn?: string | undefined;
  /** Contains settings for vulnerability scans. */
  readonly ImageScanningConfiguration?: Image_ImageScanningConfiguration | undefined;
  /** The image tests configuration of the image. */
  readonly ImageTestsConfiguration?: Image_ImageTestsConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the infrastructure configuration that defines the environment in which your image… */
  readonly InfrastructureConfigurationArn?: string | undefined;
  /** The logging configuration that's defined for the image. */
  readonly LoggingConfiguration?: Image_ImageLoggingConfiguration | undefined;
  /** The tags of the image. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Contains an array of workflow configuration objects. */
  readonly Workflows?: readonly Image_WorkflowConfiguration[] | undefined;
  /** Returns the Amazon Resource Name (ARN) of the image. */
  readonly Arn?: string | undefined;
  /** Returns the AMI ID of the Amazon EC2 AMI in the Region in which you are using Image Builder. */
  readonly ImageId?: string | undefined;
  /** Returns the URI for a container image created in the context Region. */
  readonly ImageUri?: string | undefined;
  /** The latest version references of the image. */
  readonly LatestVersion?: Image_LatestVersion | undefined;
  /** Returns the name of the image. */
  readonly Name?: string | undefined;
}

/** Contains deletion settings of underlying resources of an image when it is replaced or deleted, including its Amazon… */
export interface Image_DeletionSettings {
  /** The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to delete the image… */
  readonly ExecutionRole?: string | undefined;
}

/** Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon Inspector… */
export interface Image_EcrConfiguration {
  /** Tags for Image Builder to apply to the output container image that Amazon Inspector scans. */
  readonly ContainerTags?: readonly string[] | undefined;
  /** The name of the container repository that Amazon Inspector scans to identify findings for your container images. */
  readonly RepositoryName?: string | undefined;
}

/** The logging configuration that's defined for the image. */
export interface Image_ImageLoggingConfiguration {
  /** The log group name that Image Builder uses for image creation. */
  readonly LogGroupName?: string | undefined;
}

/** Contains settings for starting an image pipeline execution. */
export interface Image_ImagePipelineExecutionSettings {
  /** The deployment identifier of the pipeline, utilized to initiate new image pipeline executions. */
  readonly DeploymentId?: string | undefined;
  /** Defines whether the pipeline should be executed upon pipeline updates. */
  readonly OnUpdate?: boolean | undefined;
}

/** Contains settings for Image Builder image resource and container image scans. */
export interface Image_ImageScanningConfiguration {
  /** Contains Amazon ECR settings for vulnerability scans. */
  readonly EcrConfiguration?: Image_EcrConfiguration | undefined;
  /** A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs… */
  readonly ImageScanningEnabled?: boolean | undefined;
}

/** When you create an image or container recipe with Image Builder, you can add the build or test components that are used… */
export interface Image_ImageTestsConfiguration {
  /** Determines if tests should run after building the image. */
  readonly ImageTestsEnabled?: boolean | undefined;
  /** The maximum time in minutes that tests are permitted to run. */
  readonly TimeoutMinutes?: number | undefined;
}

/** The resource ARNs with different wildcard variations of semantic versioning. */
export interface Image_LatestVersion {
  /** The latest version Amazon Resource Name (ARN) of the Image Builder resource. */
  readonly Arn?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource. */
  readonly Major?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource. */
  readonly Minor?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource. */
  readonly Patch?: string | undefined;
}

/** Contains control settings and configurable inputs for a workflow resource. */
export interface Image_WorkflowConfiguration {
  /** The action to take if the workflow fails. */
  readonly OnFailure?: string | undefined;
  /** Test workflows are defined within named runtime groups called parallel groups. */
  readonly ParallelGroup?: string | undefined;
  /** Contains parameter values for each of the parameters that the workflow document defined for the workflow resource. */
  readonly Parameters?: readonly Image_WorkflowParameter[] | undefined;
  /** The Amazon Resource Name (ARN) of the workflow resource. */
  readonly WorkflowArn?: string | undefined;
}

/** Contains a key/value pair that sets the named workflow parameter. */
export interface Image_WorkflowParameter {
  /** The name of the workflow parameter to set. */
  readonly Name?: string | undefined;
  /** Sets the value for the named workflow parameter. */
  readonly Value?: readonly string[] | undefined;
}

/** `AWS::ImageBuilder::ImagePipeline`: An image pipeline is the automation configuration for building secure OS images on AWS. */
export interface ImagePipeline {
  /** The Amazon Resource Name (ARN) of the container recipe that is used for this pipeline. */
  readonly ContainerRecipeArn?: string | undefined;
  /** The description of this image pipeline. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the distribution configuration associated with this image pipeline. */
  readonly DistributionConfigurationArn?: string | undefined;
  /** Collects additional information about the image being created, including the operating system (OS) version and package… */
  readonly EnhancedImageMetadataEnabled?: boolean | undefined;
  /** The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow… */
  readonly ExecutionRole?: string | undefined;
  /** The Amazon Resource Name (ARN) of the image recipe associated with this image pipeline. */
  readonly ImageRecipeArn?: string | undefined;
  /** Contains settings for vulnerability scans. */
  readonly ImageScanningConfiguration?: ImagePipeline_ImageScanningConfiguration | undefined;
  /** The tags to be applied to images created by this pipeline. */
  readonly ImageTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The configuration of the image tests that run after image creation to ensure the quality of the image that was created. */
  readonly ImageTestsConfiguration?: ImagePipeline_ImageTestsConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the infrastructure configuration associated with this image pipeline. */
  readonly InfrastructureConfigurationArn?: string | undefined;
  /** Defines logging configuration for the output image. */
  readonly LoggingConfiguration?: ImagePipeline_PipelineLoggingConfiguration | undefined;
  /** The name of the image pipeline. */
  readonly Name?: string | undefined;
  /** The schedule of the image pipeline. */
  readonly Schedule?: ImagePipeline_Schedule | undefined;
  /** The status of the image pipeline. */
  readonly Status?: string | undefined;
  /** The tags of this image pipeline. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Contains the workflows that run for the image pipeline. */
  readonly Workflows?: readonly ImagePipeline_WorkflowConfiguration[] | undefined;
  /** Returns the Amazon Resource Name (ARN) of the image pipeline. */
  readonly Arn?: string | undefined;
  /** Returns the deployment ID of the pipeline, used for resource create/update triggers. */
  readonly DeploymentId?: string | undefined;
}

/** Defines the rules by which an image pipeline is automatically disabled when it fails. */
export interface ImagePipeline_AutoDisablePolicy {
  /** The number of consecutive scheduled image pipeline executions that must fail before Image Builder automatically… */
  readonly FailureCount?: number | undefined;
}

/** Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon Inspector… */
export interface ImagePipeline_EcrConfiguration {
  /** Tags for Image Builder to apply to the output container image that Amazon Inspector scans. */
  readonly ContainerTags?: readonly string[] | undefined;
  /** The name of the container repository that Amazon Inspector scans to identify findings for your container images. */
  readonly RepositoryName?: string | undefined;
}

/** Contains settings for Image Builder image resource and container image scans. */
export interface ImagePipeline_ImageScanningConfiguration {
  /** Contains Amazon ECR settings for vulnerability scans. */
  readonly EcrConfiguration?: ImagePipeline_EcrConfiguration | undefined;
  /** A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs… */
  readonly ImageScanningEnabled?: boolean | undefined;
}

/** When you create an image or container recipe with Image Builder, you can add the build or test components that your… */
export interface ImagePipeline_ImageTestsConfiguration {
  /** Defines if tests should be executed when building this image. */
  readonly ImageTestsEnabled?: boolean | undefined;
  /** The maximum time in minutes that tests are permitted to run. */
  readonly TimeoutMinutes?: number | undefined;
}

/** The logging configuration that's defined for pipeline execution. */
export interface ImagePipeline_PipelineLoggingConfiguration {
  /** The log group name that Image Builder uses for image creation. */
  readonly ImageLogGroupName?: string | undefined;
  /** The log group name that Image Builder uses for the log output during creation of a new pipeline. */
  readonly PipelineLogGroupName?: string | undefined;
}

/** A schedule configures when and how often a pipeline will automatically create a new image. */
export interface ImagePipeline_Schedule {
  /** The policy that configures when Image Builder should automatically disable a pipeline that is failing. */
  readonly AutoDisablePolicy?: ImagePipeline_AutoDisablePolicy | undefined;
  /** The condition configures when the pipeline should trigger a new image build. */
  readonly PipelineExecutionStartCondition?: string | undefined;
  /** The cron expression determines how often EC2 Image Builder evaluates your `pipelineExecutionStartCondition`. */
  readonly ScheduleExpression?: string | undefined;
  /** The timezone that applies to the scheduling expression, for example "Etc/UTC" or "America/Los_Angeles" in IANA timezone… */
  readonly Timezone?: string | undefined;
}

/** Contains control settings and configurable inputs for a workflow resource. */
export interface ImagePipeline_WorkflowConfiguration {
  /** The action to take if the workflow fails. */
  readonly OnFailure?: string | undefined;
  /** Test workflows are defined within named runtime groups called parallel groups. */
  readonly ParallelGroup?: string | undefined;
  /** Contains parameter values for each of the parameters that the workflow document defined for the workflow resource. */
  readonly Parameters?: readonly ImagePipeline_WorkflowParameter[] | undefined;
  /** The Amazon Resource Name (ARN) of the workflow resource. */
  readonly WorkflowArn?: string | undefined;
}

/** Contains a key/value pair that sets the named workflow parameter. */
export interface ImagePipeline_WorkflowParameter {
  /** The name of the workflow parameter to set. */
  readonly Name?: string | undefined;
  /** Sets the value for the named workflow parameter. */
  readonly Value?: readonly string[] | undefined;
}

/** `AWS::ImageBuilder::ImageRecipe`: Creates a new image recipe. */
export interface ImageRecipe {
  /** Before you create a new AMI, Image Builder launches temporary Amazon EC2 instances to build and test your image… */
  readonly AdditionalInstanceConfiguration?: ImageRecipe_AdditionalInstanceConfiguration | undefined;
  /** Tags that are applied to the AMI that Image Builder creates during the Build phase prior to image distribution. */
  readonly AmiTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The AMI watermark names to attach to the output AMI from this recipe. */
  readonly AmiWatermarks?: readonly string[] | undefined;
  /** The block device mappings to apply when creating images from this recipe. */
  readonly BlockDeviceMappings?: readonly ImageRecipe_InstanceBlockDeviceMapping[] | undefined;
  /** The components that are included in the image recipe. */
  readonly Components?: readonly ImageRecipe_ComponentConfiguration[] | undefined;
  /** The description of the image recipe. */
  readonly Description?: string | undefined;
  /** The name of the image recipe. */
  readonly Name?: string | undefined;
  /** The base image for customizations specified in the image recipe. */
  readonly ParentImage?: string | undefined;
  /** The tags of the image recipe. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The semantic version of the image recipe. */
  readonly Version?: string | undefined;
  /** The working directory to be used during build and test workflows. */
  readonly WorkingDirectory?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the image recipe. */
  readonly Arn?: string | undefined;
  /** The latest version references of the image recipe. */
  readonly LatestVersion?: ImageRecipe_LatestVersion | undefined;
}

/** In addition to your infrastructure configuration, these settings provide an extra layer of control over your build… */
export interface ImageRecipe_AdditionalInstanceConfiguration {
  /** Contains settings for the Systems Manager agent on your build instance. */
  readonly SystemsManagerAgent?: ImageRecipe_SystemsManagerAgent | undefined;
  /** Use this property to provide commands or a command script to run when you launch your build instance. */
  readonly UserDataOverride?: string | undefined;
}

/** Configuration details of the component. */
export interface ImageRecipe_ComponentConfiguration {
  /** The Amazon Resource Name (ARN) of the component. */
  readonly ComponentArn?: string | undefined;
  /** A group of parameter settings that Image Builder uses to configure the component for a specific recipe. */
  readonly Parameters?: readonly ImageRecipe_ComponentParameter[] | undefined;
}

/** Contains a key/value pair that sets the named component parameter. */
export interface ImageRecipe_ComponentParameter {
  /** The name of the component parameter to set. */
  readonly Name?: string | undefined;
  /** Sets the value for the named component parameter. */
  readonly Value?: readonly string[] | undefined;
}

/** The image recipe EBS instance block device specification includes the Amazon EBS-specific block device mapping… */
export interface ImageRecipe_EbsInstanceBlockDeviceSpecification {
  /** Configures delete on termination of the associated device. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** Use to configure device encryption. */
  readonly Encrypted?: boolean | undefined;
  /** Use to configure device IOPS. */
  readonly Iops?: number | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting the device. */
  readonly KmsKeyId?: string | undefined;
  /** The snapshot that defines the device contents. */
  readonly SnapshotId?: string | undefined;
  /** For GP3 volumes only – The throughput in MiB/s that the volume supports. */
  readonly Throughput?: number | undefined;
  /** Overrides the volume size of the device. */
  readonly VolumeSize?: number | undefined;
  /** Overrides the volume type of the device. */
  readonly VolumeType?: string | undefined;
}

/** Defines block device mappings for the instance used to configure your image. */
export interface ImageRecipe_InstanceBlockDeviceMapping {
  /** The device to which these mappings apply. */
  readonly DeviceName?: string | undefined;
  /** Use to manage Amazon EBS-specific configuration for this mapping. */
  readonly Ebs?: ImageRecipe_EbsInstanceBlockDeviceSpecification | undefined;
  /** Enter an empty string to remove a mapping from the parent image. */
  readonly NoDevice?: string | undefined;
  /** Manages the instance ephemeral devices. */
  readonly VirtualName?: string | undefined;
}

/** The resource ARNs with different wildcard variations of semantic versioning. */
export interface ImageRecipe_LatestVersion {
  /** The latest version Amazon Resource Name (ARN) of the Image Builder resource. */
  readonly Arn?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource. */
  readonly Major?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource. */
  readonly Minor?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource. */
  readonly Patch?: string | undefined;
}

/** Contains settings for the Systems Manager agent on your build instance. */
export interface ImageRecipe_SystemsManagerAgent {
  /** Controls whether the Systems Manager agent is removed from your final build image, prior to creating the new AMI. */
  readonly UninstallAfterBuild?: boolean | undefined;
}

/** `AWS::ImageBuilder::InfrastructureConfiguration`: Creates a new infrastructure configuration. */
export interface InfrastructureConfiguration {
  /** The description of the infrastructure configuration. */
  readonly Description?: string | undefined;
  /** The instance metadata options that you can set for the HTTP requests that pipeline builds use to launch EC2 build and… */
  readonly InstanceMetadataOptions?: InfrastructureConfiguration_InstanceMetadataOptions | undefined;
  /** The instance profile to associate with the instance used to customize your Amazon EC2 AMI. */
  readonly InstanceProfileName?: string | undefined;
  /** The instance types of the infrastructure configuration. */
  readonly InstanceTypes?: readonly string[] | undefined;
  /** The key pair of the infrastructure configuration. */
  readonly KeyPair?: string | undefined;
  /** The logging configuration of the infrastructure configuration. */
  readonly Logging?: InfrastructureConfiguration_Logging | undefined;
  /** The name of the infrastructure configuration. */
  readonly Name?: string | undefined;
  /** The instance placement settings that define where the instances that are launched from your image will run. */
  readonly Placement?: InfrastructureConfiguration_Placement | undefined;
  /** The metadata tags to assign to the Amazon EC2 instance that Image Builder launches during the build process. */
  readonly ResourceTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The security group IDs to associate with the instance used to customize your Amazon EC2 AMI. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) for the SNS topic to which we send image build event notifications. */
  readonly SnsTopicArn?: string | undefined;
  /** The subnet ID in which to place the instance used to customize your Amazon EC2 AMI. */
  readonly SubnetId?: string | undefined;
  /** The metadata tags to assign to the infrastructure configuration resource that Image Builder creates as output. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The terminate instance on failure setting of the infrastructure configuration. */
  readonly TerminateInstanceOnFailure?: boolean | undefined;
  /** Returns the Amazon Resource Name (ARN) of the infrastructure configuration. */
  readonly Arn?: string | undefined;
}

/** The instance metadata options that apply to the HTTP requests that pipeline builds use to launch EC2 build and test… */
export interface InfrastructureConfiguration_InstanceMetadataOptions {
  /** Limit the number of hops that an instance metadata request can traverse to reach its destination. */
  readonly HttpPutResponseHopLimit?: number | undefined;
  /** Indicates whether a signed token header is required for instance metadata retrieval requests. */
  readonly HttpTokens?: string | undefined;
}

/** Logging configuration defines where Image Builder uploads your logs. */
export interface InfrastructureConfiguration_Logging {
  /** The Amazon S3 logging configuration. */
  readonly S3Logs?: InfrastructureConfiguration_S3Logs | undefined;
}

/** By default, EC2 instances run on shared tenancy hardware. */
export interface InfrastructureConfiguration_Placement {
  /** The Availability Zone where your build and test instances will launch. */
  readonly AvailabilityZone?: string | undefined;
  /** The ID of the Dedicated Host on which build and test instances run. */
  readonly HostId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the host resource group in which to launch build and test instances. */
  readonly HostResourceGroupArn?: string | undefined;
  /** The tenancy of the instance. */
  readonly Tenancy?: string | undefined;
}

/** Amazon S3 logging configuration. */
export interface InfrastructureConfiguration_S3Logs {
  /** The S3 bucket in which to store the logs. */
  readonly S3BucketName?: string | undefined;
  /** The Amazon S3 path to the bucket where the logs are stored. */
  readonly S3KeyPrefix?: string | undefined;
}

/** `AWS::ImageBuilder::LifecyclePolicy`: Create a lifecycle policy resource. */
export interface LifecyclePolicy {
  /** Optional description for the lifecycle policy. */
  readonly Description?: string | undefined;
  /** The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to run lifecycle… */
  readonly ExecutionRole?: string | undefined;
  /** The name of the lifecycle policy to create. */
  readonly Name?: string | undefined;
  /** Configuration details for the lifecycle policy rules. */
  readonly PolicyDetails?: readonly LifecyclePolicy_PolicyDetail[] | undefined;
  /** Selection criteria for the resources that the lifecycle policy applies to. */
  readonly ResourceSelection?: LifecyclePolicy_ResourceSelection | undefined;
  /** The type of Image Builder resource that the lifecycle policy applies to. */
  readonly ResourceType?: string | undefined;
  /** Indicates whether the lifecycle policy resource is enabled. */
  readonly Status?: string | undefined;
  /** Tags to apply to the lifecycle policy resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the lifecycle policy resource. */
  readonly Arn?: string | undefined;
}

/** Contains selection criteria for the lifecycle policy. */
export interface LifecyclePolicy_Action {
  /** Specifies the resources that the lifecycle policy applies to. */
  readonly IncludeResources?: LifecyclePolicy_IncludeResources | undefined;
  /** Specifies the lifecycle action to take. */
  readonly Type?: string | undefined;
}

/** Defines criteria for AMIs that are excluded from lifecycle actions. */
export interface LifecyclePolicy_AmiExclusionRules {
  /** Configures whether public AMIs are excluded from the lifecycle action. */
  readonly IsPublic?: boolean | undefined;
  /** Specifies configuration details for Image Builder to exclude the most recent resources from lifecycle actions. */
  readonly LastLaunched?: LifecyclePolicy_LastLaunched | undefined;
  /** Configures AWS Region s that are excluded from the lifecycle action. */
  readonly Regions?: readonly string[] | undefined;
  /** Specifies AWS account s whose resources are excluded from the lifecycle action. */
  readonly SharedAccounts?: readonly string[] | undefined;
  /** Lists tags that should be excluded from lifecycle actions for the AMIs that have them. */
  readonly TagMap?: { readonly [key: string]: string | undefined } | undefined;
}

/** Specifies resources that lifecycle policy actions should not apply to. */
export interface LifecyclePolicy_ExclusionRules {
  /** Lists configuration values that apply to AMIs that Image Builder should exclude from the lifecycle action. */
  readonly Amis?: LifecyclePolicy_AmiExclusionRules | undefined;
  /** Contains a list of tags that Image Builder uses to skip lifecycle actions for Image Builder image resources that have… */
  readonly TagMap?: { readonly [key: string]: string | undefined } | undefined;
}

/** Defines filters that the lifecycle policy uses to determine impacted resource. */
export interface LifecyclePolicy_Filter {
  /** For age-based filters, this is the number of resources to keep on hand after the lifecycle `DELETE` action is applied. */
  readonly RetainAtLeast?: number | undefined;
  /** Filter resources based on either `age` or `count`. */
  readonly Type?: string | undefined;
  /** Defines the unit of time that the lifecycle policy uses to determine impacted resources. */
  readonly Unit?: string | undefined;
  /** The number of units for the time period or for the count. */
  readonly Value?: number | undefined;
}

/** Specifies how the lifecycle policy should apply actions to selected resources. */
export interface LifecyclePolicy_IncludeResources {
  /** Specifies whether the lifecycle action should apply to distributed AMIs. */
  readonly Amis?: boolean | undefined;
  /** Specifies whether the lifecycle action should apply to distributed containers. */
  readonly Containers?: boolean | undefined;
  /** Specifies whether the lifecycle action should apply to snapshots associated with distributed AMIs. */
  readonly Snapshots?: boolean | undefined;
}

/** Defines criteria to exclude AMIs from lifecycle actions based on the last time they were used to launch an instance. */
export interface LifecyclePolicy_LastLaunched {
  /** Defines the unit of time that the lifecycle policy uses to calculate elapsed time since the last instance launched from… */
  readonly Unit?: string | undefined;
  /** The integer number of units for the time period. */
  readonly Value?: number | undefined;
}

/** The configuration details for a lifecycle policy resource. */
export interface LifecyclePolicy_PolicyDetail {
  /** Configuration details for the policy action. */
  readonly Action?: LifecyclePolicy_Action | undefined;
  /** Additional rules to specify resources that should be exempt from policy actions. */
  readonly ExclusionRules?: LifecyclePolicy_ExclusionRules | undefined;
  /** Specifies the resources that the lifecycle policy applies to. */
  readonly Filter?: LifecyclePolicy_Filter | undefined;
}

/** Specifies an Image Builder recipe that the lifecycle policy uses for resource selection. */
export interface LifecyclePolicy_RecipeSelection {
  /** The name of an Image Builder recipe that the lifecycle policy uses for resource selection. */
  readonly Name?: string | undefined;
  /** The version of the Image Builder recipe specified by the `name` field. */
  readonly SemanticVersion?: string | undefined;
}

/** Resource selection criteria for the lifecycle policy. */
export interface LifecyclePolicy_ResourceSelection {
  /** A list of recipes that are used as selection criteria for the output images that the lifecycle policy applies to. */
  readonly Recipes?: readonly LifecyclePolicy_RecipeSelection[] | undefined;
  /** A list of tags that are used as selection criteria for the Image Builder image resources that the lifecycle policy… */
  readonly TagMap?: { readonly [key: string]: string | undefined } | undefined;
}

/** `AWS::ImageBuilder::Workflow`: Create a new workflow or a new version of an existing workflow. */
export interface Workflow {
  /** Describes what change has been made in this version of the workflow, or what makes this version different from other… */
  readonly ChangeDescription?: string | undefined;
  /** Contains the UTF-8 encoded YAML document content for the workflow. */
  readonly Data?: string | undefined;
  /** Describes the workflow. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this workflow resource. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the workflow to create. */
  readonly Name?: string | undefined;
  /** Tags that apply to the workflow resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The phase in the image build process for which the workflow resource is responsible. */
  readonly Type?: string | undefined;
  /** The `uri` of a YAML component document file. */
  readonly Uri?: string | undefined;
  /** The semantic version of this workflow resource. */
  readonly Version?: string | undefined;
  /** The Amazon Resource Name (ARN) of the workflow resource. */
  readonly Arn?: string | undefined;
  /** The latest version references of the workflow. */
  readonly LatestVersion?: Workflow_LatestVersion | undefined;
}

/** The resource ARNs with different wildcard variations of semantic versioning. */
export interface Workflow_LatestVersion {
  /** The latest version Amazon Resource Name (ARN) of the Image Builder resource. */
  readonly Arn?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource. */
  readonly Major?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource. */
  readonly Minor?: string | undefined;
  /** The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource. */
  readonly Patch?: string | undefined;
}

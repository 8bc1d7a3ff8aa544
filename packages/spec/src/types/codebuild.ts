// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CodeBuild::Fleet`: The `AWS::CodeBuild::Fleet` resource configures a compute fleet, a set of dedicated instances for your build… */
export interface Fleet {
  /** The initial number of machines allocated to the compute ﬂeet, which deﬁnes the number of builds that can run in… */
  readonly BaseCapacity?: number | undefined;
  /** The compute configuration of the compute fleet. */
  readonly ComputeConfiguration?: Fleet_ComputeConfiguration | undefined;
  /** Information about the compute resources the compute fleet uses. */
  readonly ComputeType?: string | undefined;
  /** The environment type of the compute fleet. */
  readonly EnvironmentType?: string | undefined;
  /** Information about the proxy configurations that apply network access control to your reserved capacity instances. */
  readonly FleetProxyConfiguration?: Fleet_ProxyConfiguration | undefined;
  /** The service role associated with the compute fleet. */
  readonly FleetServiceRole?: string | undefined;
  /** Information about the VPC configuration that AWS CodeBuild accesses. */
  readonly FleetVpcConfig?: Fleet_VpcConfig | undefined;
  /** The Amazon Machine Image (AMI) of the compute fleet. */
  readonly ImageId?: string | undefined;
  /** The name of the compute fleet. */
  readonly Name?: string | undefined;
  /** The compute fleet overflow behavior. */
  readonly OverflowBehavior?: string | undefined;
  /** The scaling configuration of the compute fleet. */
  readonly ScalingConfiguration?: Fleet_ScalingConfigurationInput | undefined;
  /** A list of tag key and value pairs associated with this compute fleet. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the compute fleet. */
  readonly Arn?: string | undefined;
}

/** Contains compute attributes. */
export interface Fleet_ComputeConfiguration {
  /** The amount of disk space of the instance type included in your fleet. */
  readonly disk?: number | undefined;
  /** The EC2 instance type to be launched in your fleet. */
  readonly instanceType?: string | undefined;
  /** The machine type of the instance type included in your fleet. */
  readonly machineType?: string | undefined;
  /** The amount of memory of the instance type included in your fleet. */
  readonly memory?: number | undefined;
  /** The number of vCPUs of the instance type included in your fleet. */
  readonly vCpu?: number | undefined;
}

/** Information about the proxy rule for your reserved capacity instances. */
export interface Fleet_FleetProxyRule {
  /** The behavior of the proxy rule. */
  readonly Effect?: string | undefined;
  /** The destination of the proxy rule. */
  readonly Entities?: readonly string[] | undefined;
  /** The type of proxy rule. */
  readonly Type?: string | undefined;
}

/** Information about the proxy configurations that apply network access control to your reserved capacity instances. */
export interface Fleet_ProxyConfiguration {
  /** The default behavior of outgoing traffic. */
  readonly DefaultBehavior?: string | undefined;
  /** An array of `FleetProxyRule` objects that represent the specified destination domains or IPs to allow or deny network… */
  readonly OrderedProxyRules?: readonly Fleet_FleetProxyRule[] | undefined;
}

/** The scaling configuration input of a compute fleet. */
export interface Fleet_ScalingConfigurationInput {
  /** The maximum number of instances in the ﬂeet when auto-scaling. */
  readonly MaxCapacity?: number | undefined;
  /** The scaling type for a compute fleet. */
  readonly ScalingType?: string | undefined;
  /** A list of `TargetTrackingScalingConfiguration` objects. */
  readonly TargetTrackingScalingConfigs?: readonly Fleet_TargetTrackingScalingConfiguration[] | undefined;
}

/** Defines when a new instance is auto-scaled into the compute fleet. */
export interface Fleet_TargetTrackingScalingConfiguration {
  /** The metric type to determine auto-scaling. */
  readonly MetricType?: string | undefined;
  /** The value of `metricType` when to start scaling. */
  readonly TargetValue?: number | undefined;
}

/** Information about the VPC configuration that AWS CodeBuild accesses. */
export interface Fleet_VpcConfig {
  /** A list of one or more security groups IDs in your Amazon VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of one or more subnet IDs in your Amazon VPC. */
  readonly Subnets?: readonly string[] | undefined;
  /** The ID of the Amazon VPC. */
  readonly VpcId?: string | undefined;
}

/** `AWS::CodeBuild::Project`: The `AWS::CodeBuild::Project` resource configures how AWS CodeBuild builds your source code. */
export interface Project {
  /** `Artifacts` is a property of the AWS::CodeBuild::Project resource that specifies output settings for artifacts… */
  readonly Artifacts?: Project_Artifacts | undefined;
  readonly AutoRetryLimit?: number | undefined;
  /** Indicates whether AWS CodeBuild generates a publicly accessible URL for your project's build badge. */
  readonly BadgeEnabled?: boolean | undefined;
  /** A `ProjectBuildBatchConfig` object that defines the batch build options for the project. */
  readonly BuildBatchConfig?: Project_ProjectBuildBatchConfig | undefined;
  /** Settings that AWS CodeBuild uses to store and reuse build dependencies. */
  readonly Cache?: Project_ProjectCache | undefined;
  /** The maximum number of concurrent builds that are allowed for this project. */
  readonly ConcurrentBuildLimit?: number | undefined;
  /** A description that makes the build project easy to identify. */
  readonly Description?: string | undefined;
  /** The AWS Key Management Service customer master key (CMK) to be used for encrypting the build output artifacts. */
  readonly EncryptionKey?: string | undefined;
  /** The build environment settings for the project, such as the environment type or the environment variables to use for… */
  readonly Environment?: Project_Environment | undefined;
  /** An array of `ProjectFileSystemLocation` objects for a CodeBuild build project. */
  readonly FileSystemLocations?: readonly Project_ProjectFileSystemLocation[] | undefined;
  /** Information about logs for the build project. */
  readonly LogsConfig?: Project_LogsConfig | undefined;
  /** The name of the build project. */
  readonly Name?: string | undefined;
  /** The number of minutes a build is allowed to be queued before it times out. */
  readonly QueuedTimeoutInMinutes?: number | undefined;
  /** The ARN of the IAM role that enables CodeBuild to access the CloudWatch Logs and Amazon S3 artifacts for the project's… */
  readonly ResourceAccessRole?: string | undefined;
  /** A list of `Artifacts` objects. */
  readonly SecondaryArtifacts?: readonly Project_Artifacts[] | undefined;
  /** An array of `ProjectSourceVersion` objects. */
  readonly SecondarySourceVersions?: readonly Project_ProjectSourceVersion[] | undefined;
  /** An array of `ProjectSource` objects. */
  readonly SecondarySources?: readonly Project_Source[] | undefined;
  /** The ARN of the IAM role that enables AWS CodeBuild to interact with dependent AWS services on behalf of the AWS account. */
  readonly ServiceRole?: string | undefined;
  /** The source code settings for the project, such as the source code's repository type and location. */
  readonly Source?: Project_Source | undefined;
  /** A version of the build input to be built for this project. */
  readonly SourceVersion?: string | undefined;
  /** An arbitrary set of tags (key-value pairs) for the AWS CodeBuild project. */
  readonly Tags?: readonly Tag[] | undefined;
  /** How long, in minutes, from 5 to 2160 (36 hours), for AWS CodeBuild to wait before timing out any related build that did… */
  readonly TimeoutInMinutes?: number | undefined;
  /** For an existing AWS CodeBuild build project that has its source code stored in a GitHub repository, enables AWS… */
  readonly Triggers?: Project_ProjectTriggers | undefined;
  /** Specifies the visibility of the project's builds. */
  readonly Visibility?: string | undefined;
  /** `VpcConfig` specifies settings that enable AWS CodeBuild to access resources in an Amazon VPC. */
  readonly VpcConfig?: Project_VpcConfig | undefined;
  /** The ARN of the AWS CodeBuild project, such as `arn:aws:codebuild:us-west-2:123456789012:project/myProjectName`. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
}

/** `Artifacts` is a property of the AWS::CodeBuild::Project resource that specifies output settings for artifacts… */
export interface Project_Artifacts {
  /** An identifier for this artifact definition. */
  readonly ArtifactIdentifier?: string | undefined;
  /** Set to true if you do not want your output artifacts encrypted. */
  readonly EncryptionDisabled?: boolean | undefined;
  /** Information about the build output artifact location. */
  readonly Location?: string | undefined;
  /** Along with `path` and `namespaceType`, the pattern that AWS CodeBuild uses to name and store the output artifact. */
  readonly Name?: string | undefined;
  /** Along with `path` and `name`, the pattern that AWS CodeBuild uses to determine the name and location to store the… */
  readonly NamespaceType?: string | undefined;
  /** If set to true a name specified in the buildspec file overrides the artifact name. */
  readonly OverrideArtifactName?: boolean | undefined;
  /** The type of build output artifact to create. */
  readonly Packaging?: string | undefined;
  /** Along with `namespaceType` and `name`, the pattern that AWS CodeBuild uses to name and store the output artifact. */
  readonly Path?: string | undefined;
  /** The type of build output artifact. */
  readonly Type?: string | undefined;
}

/** Specifies restrictions for the batch build. */
export interface Project_BatchRestrictions {
  /** An array of strings that specify the compute types that are allowed for the batch build. */
  readonly ComputeTypesAllowed?: readonly string[] | undefined;
  /** Specifies the maximum number of builds allowed. */
  readonly MaximumBuildsAllowed?: number | undefined;
}

/** Contains information that defines how the AWS CodeBuild build project reports the build status to the source provider. */
export interface Project_BuildStatusConfig {
  /** Specifies the context of the build status CodeBuild sends to the source provider. */
  readonly Context?: string | undefined;
  /** Specifies the target url of the build status CodeBuild sends to the source provider. */
  readonly TargetUrl?: string | undefined;
}

/** `CloudWatchLogs` is a property of the AWS CodeBuild Project LogsConfig property type that specifies settings for… */
export interface Project_CloudWatchLogsConfig {
  /** The group name of the logs in CloudWatch Logs. */
  readonly GroupName?: string | undefined;
  /** The current status of the logs in CloudWatch Logs for a build project. */
  readonly Status?: string | undefined;
  /** The prefix of the stream name of the CloudWatch Logs. */
  readonly StreamName?: string | undefined;
}

export interface Project_DockerServer {
  readonly ComputeType?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
}

/** `Environment` is a property of the AWS::CodeBuild::Project resource that specifies the environment for an AWS CodeBuild… */
export interface Project_Environment {
  /** The ARN of the Amazon S3 bucket, path prefix, and object key that contains the PEM-encoded certificate for the build… */
  readonly Certificate?: string | undefined;
  /** The type of compute environment. */
  readonly ComputeType?: string | undefined;
  readonly DockerServer?: Project_DockerServer | undefined;
  /** A set of environment variables to make available to builds for this build project. */
  readonly EnvironmentVariables?: readonly Project_EnvironmentVariable[] | undefined;
  readonly Fleet?: Project_ProjectFleet | undefined;
  readonly HostKernel?: string | undefined;
  /** The image tag or image digest that identifies the Docker image to use for this build project. */
  readonly Image?: string | undefined;
  /** The type of credentials AWS CodeBuild uses to pull images in your build. */
  readonly ImagePullCredentialsType?: string | undefined;
  /** Enables running the Docker daemon inside a Docker container. */
  readonly PrivilegedMode?: boolean | undefined;
  /** `RegistryCredential` is a property of the AWS::CodeBuild::Project Environment property that specifies information about… */
  readonly RegistryCredential?: Project_RegistryCredential | undefined;
  /** The type of build environment to use for related builds. */
  readonly Type?: string | undefined;
}

/** `EnvironmentVariable` is a property of the AWS CodeBuild Project Environment property type that specifies the name and… */
export interface Project_EnvironmentVariable {
  /** The name or key of the environment variable. */
  readonly Name?: string | undefined;
  /** The type of environment variable. */
  readonly Type?: string | undefined;
  /** The value of the environment variable. */
  readonly Value?: string | undefined;
}

/** `GitSubmodulesConfig` is a property of the AWS CodeBuild Project Source property type that specifies information about… */
export interface Project_GitSubmodulesConfig {
  /** Set to true to fetch Git submodules for your AWS CodeBuild build project. */
  readonly FetchSubmodules?: boolean | undefined;
}

/** `LogsConfig` is a property of the AWS CodeBuild Project resource that specifies information about logs for a build… */
export interface Project_LogsConfig {
  /** Information about CloudWatch Logs for a build project. */
  readonly CloudWatchLogs?: Project_CloudWatchLogsConfig | undefined;
  /** Information about logs built to an S3 bucket for a build project. */
  readonly S3Logs?: Project_S3LogsConfig | undefined;
}

/** Contains configuration information about a batch build project. */
export interface Project_ProjectBuildBatchConfig {
  /** Specifies how build status reports are sent to the source provider for the batch build. */
  readonly BatchReportMode?: string | undefined;
  /** Specifies if the build artifacts for the batch build should be combined into a single artifact location. */
  readonly CombineArtifacts?: boolean | undefined;
  /** A `BatchRestrictions` object that specifies the restrictions for the batch build. */
  readonly Restrictions?: Project_BatchRestrictions | undefined;
  /** Specifies the service role ARN for the batch build project. */
  readonly ServiceRole?: string | undefined;
  /** Specifies the maximum amount of time, in minutes, that the batch build must be completed in. */
  readonly TimeoutInMins?: number | undefined;
}

/** `ProjectCache` is a property of the AWS CodeBuild Project resource that specifies information about the cache for the… */
export interface Project_ProjectCache {
  /** Defines the scope of the cache. */
  readonly CacheNamespace?: string | undefined;
  /** Information about the cache location. */
  readonly Location?: string | undefined;
  /** An array of strings that specify the local cache modes. */
  readonly Modes?: readonly string[] | undefined;
  /** The type of cache used by the build project. */
  readonly Type?: string | undefined;
}

/** Information about a file system created by Amazon Elastic File System (EFS). */
export interface Project_ProjectFileSystemLocation {
  /** The name used to access a file system created by Amazon EFS. */
  readonly Identifier?: string | undefined;
  /** A string that specifies the location of the file system created by Amazon EFS. */
  readonly Location?: string | undefined;
  /** The mount options for a file system created by Amazon EFS. */
  readonly MountOptions?: string | undefined;
  /** The location in the container where you mount the file system. */
  readonly MountPoint?: string | undefined;
  /** The type of the file system. */
  readonly Type?: string | undefined;
}

/** Information about the compute fleet of the build project. */
export interface Project_ProjectFleet {
  /** Specifies the compute fleet ARN for the build project. */
  readonly FleetArn?: string | undefined;
}

/** A source identifier and its corresponding version. */
export interface Project_ProjectSourceVersion {
  /** An identifier for a source in the build project. */
  readonly SourceIdentifier?: string | undefined;
  /** The source version for the corresponding source identifier. */
  readonly SourceVersion?: string | undefined;
}

/** `ProjectTriggers` is a property of the AWS CodeBuild Project resource that specifies webhooks that trigger an AWS… */
export interface Project_ProjectTriggers {
  /** Specifies the type of build this webhook will trigger. */
  readonly BuildType?: string | undefined;
  /** A list of lists of `WebhookFilter` objects used to determine which webhook events are triggered. */
  readonly FilterGroups?: readonly (readonly Project_WebhookFilter[])[] | undefined;
  readonly PullRequestBuildPolicy?: Project_PullRequestBuildPolicy | undefined;
  /** Contains configuration information about the scope for a webhook. */
  readonly ScopeConfiguration?: Project_ScopeConfiguration | undefined;
  /** Specifies whether or not to begin automatically rebuilding the source code every time a code change is pushed to the… */
  readonly Webhook?: boolean | undefined;
}

export interface Project_PullRequestBuildPolicy {
  readonly ApproverRoles?: readonly string[] | undefined;
  readonly RequiresCommentApproval?: string | undefined;
}

/** `RegistryCredential` is a property of the AWS CodeBuild Project Environment property type that specifies information… */
export interface Project_RegistryCredential {
  /** The Amazon Resource Name (ARN) or name of credentials created using AWS Secrets Manager. */
  readonly Credential?: string | undefined;
  /** The service that created the credentials to access a private Docker registry. */
  readonly CredentialProvider?: string | undefined;
}

/** `S3Logs` is a property of the AWS CodeBuild Project LogsConfig property type that specifies settings for logs generated… */
export interface Project_S3LogsConfig {
  /** Set to true if you do not want your S3 build log output encrypted. */
  readonly EncryptionDisabled?: boolean | undefined;
  /** The ARN of an S3 bucket and the path prefix for S3 logs. */
  readonly Location?: string | undefined;
  /** The current status of the S3 build logs. */
  readonly Status?: string | undefined;
}

/** Contains configuration information about the scope for a webhook. */
export interface Project_ScopeConfiguration {
  /** The domain of the GitHub Enterprise organization or the GitLab Self Managed group. */
  readonly Domain?: string | undefined;
  /** The name of either the enterprise or organization that will send webhook events to CodeBuild, depending on if the… */
  readonly Name?: string | undefined;
  /** The type of scope for a GitHub or GitLab webhook. */
  readonly Scope?: string | undefined;
}

/** `Source` is a property of the AWS::CodeBuild::Project resource that specifies the source code settings for the project,… */
export interface Project_Source {
  /** Information about the authorization settings for AWS CodeBuild to access the source code to be built. */
  readonly Auth?: Project_SourceAuth | undefined;
  /** The build specification for the project. */
  readonly BuildSpec?: string | undefined;
  /** Contains information that defines how the build project reports the build status to the source provider. */
  readonly BuildStatusConfig?: Project_BuildStatusConfig | undefined;
  /** The depth of history to download. */
  readonly GitCloneDepth?: number | undefined;
  /** Information about the Git submodules configuration for the build project. */
  readonly GitSubmodulesConfig?: Project_GitSubmodulesConfig | undefined;
  /** This is used with GitHub Enterprise only. */
  readonly InsecureSsl?: boolean | undefined;
  /** Information about the location of the source code to be built. */
  readonly Location?: string | undefined;
  /** Set to true to report the status of a build's start and finish to your source provider. */
  readonly ReportBuildStatus?: boolean | undefined;
  /** An identifier for this project source. */
  readonly SourceIdentifier?: string | undefined;
  /** The type of repository that contains the source code to be built. */
  readonly Type?: string | undefined;
}

/** `SourceAuth` is a property of the AWS CodeBuild Project Source property type that specifies authorization settings for… */
export interface Project_SourceAuth {
  /** The resource value that applies to the specified authorization type. */
  readonly Resource?: string | undefined;
  /** The authorization type to use. */
  readonly Type?: string | undefined;
}

/** `VpcConfig` is a property of the AWS::CodeBuild::Project resource that enable AWS CodeBuild to access resources in an… */
export interface Project_VpcConfig {
  /** A list of one or more security groups IDs in your Amazon VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of one or more subnet IDs in your Amazon VPC. */
  readonly Subnets?: readonly string[] | undefined;
  /** The ID of the Amazon VPC. */
  readonly VpcId?: string | undefined;
}

/** `WebhookFilter` is a structure of the `FilterGroups` property on the AWS CodeBuild Project ProjectTriggers property… */
export interface Project_WebhookFilter {
  /** Used to indicate that the `pattern` determines which webhook events do not trigger a build. */
  readonly ExcludeMatchedPattern?: boolean | undefined;
  /** For a `WebHookFilter` that uses `EVENT` type, a comma-separated string that specifies one or more events. */
  readonly Pattern?: string | undefined;
  /** The type of webhook filter. */
  readonly Type?: string | undefined;
}

/** `AWS::CodeBuild::ReportGroup`: Represents a report group. */
export interface ReportGroup {
  /** When deleting a report group, specifies if reports within the report group should be deleted. */
  readonly DeleteReports?: boolean | undefined;
  /** Information about the destination where the raw data of this `ReportGroup` is exported. */
  readonly ExportConfig?: ReportGroup_ReportExportConfig | undefined;
  /** The name of the `ReportGroup`. */
  readonly Name?: string | undefined;
  /** A list of tag key and value pairs associated with this report group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the `ReportGroup`. */
  readonly Type?: string | undefined;
  /** The ARN of the AWS CodeBuild report group, such as… */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
}

/** Information about the location where the run of a report is exported. */
export interface ReportGroup_ReportExportConfig {
  /** The export configuration type. */
  readonly ExportConfigType?: string | undefined;
  /** A `S3ReportExportConfig` object that contains information about the S3 bucket where the run of a report is exported. */
  readonly S3Destination?: ReportGroup_S3ReportExportConfig | undefined;
}

/** Information about the S3 bucket where the raw data of a report are exported. */
export interface ReportGroup_S3ReportExportConfig {
  /** The name of the S3 bucket where the raw data of a report are exported. */
  readonly Bucket?: string | undefined;
  /** The AWS account identifier of the owner of the Amazon S3 bucket. */
  readonly BucketOwner?: string | undefined;
  /** A boolean value that specifies if the results of a report are encrypted. */
  readonly EncryptionDisabled?: boolean | undefined;
  /** The encryption key for the report's encrypted raw data. */
  readonly EncryptionKey?: string | undefined;
  /** The type of build output artifact to create. */
  readonly Packaging?: string | undefined;
  /** The path to the exported report's raw data results. */
  readonly Path?: string | undefined;
}

/** `AWS::CodeBuild::SourceCredential`: Information about the credentials for a GitHub, GitHub Enterprise, or Bitbucket repository. */
export interface SourceCredential {
  /** The type of authentication used by the credentials. */
  readonly AuthType?: string | undefined;
  /** The type of source provider. */
  readonly ServerType?: string | undefined;
  /** For GitHub or GitHub Enterprise, this is the personal access token. */
  readonly Token?: string | undefined;
  /** The Bitbucket username when the `authType` is BASIC_AUTH. */
  readonly Username?: string | undefined;
  /** The ARN of the SourceCredential resource. */
  readonly Arn?: string | undefined;
}

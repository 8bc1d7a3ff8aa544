// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Synthetics::Canary`: Creates or updates a canary. */
export interface Canary {
  /** A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for… */
  readonly ArtifactConfig?: Canary_ArtifactConfig | undefined;
  /** The location in Amazon S3 where Synthetics stores artifacts from the runs of this canary. */
  readonly ArtifactS3Location?: string | undefined;
  /** A structure that specifies the browser type to use for a canary run. */
  readonly BrowserConfigs?: readonly Canary_BrowserConfig[] | undefined;
  /** Use this structure to input your script code for the canary. */
  readonly Code?: Canary_Code | undefined;
  /** Deletes associated lambda resources created by Synthetics if set to True. */
  readonly DeleteLambdaResourcesOnCanaryDeletion?: boolean | undefined;
  /** Specifies whether to perform a dry run before updating the canary. */
  readonly DryRunAndUpdate?: boolean | undefined;
  /** The ARN of the IAM role to be used to run the canary. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The number of days to retain data about failed runs of this canary. */
  readonly FailureRetentionPeriod?: number | undefined;
  /** KMS key ARN for encrypting the canary's Lambda function environment variables at rest. */
  readonly KmsKeyArn?: string | undefined;
  /** The name for this canary. */
  readonly Name?: string | undefined;
  /** Specifies whether to also delete the Lambda functions and layers used by this canary when the canary is deleted. */
  readonly ProvisionedResourceCleanup?: string | undefined;
  /** List of replica locations for multi-location canary execution */
  readonly Replicas?: readonly Canary_Replica[] | undefined;
  /** To have the tags that you apply to this canary also be applied to the Lambda function that the canary uses, specify… */
  readonly ResourcesToReplicateTags?: readonly string[] | undefined;
  /** A structure that contains input information for a canary run. */
  readonly RunConfig?: Canary_RunConfig | undefined;
  /** Specifies the runtime version to use for the canary. */
  readonly RuntimeVersion?: string | undefined;
  /** A structure that contains information about how often the canary is to run, and when these runs are to stop. */
  readonly Schedule?: Canary_Schedule | undefined;
  /** Specify TRUE to have the canary start making runs immediately after it is created. */
  readonly StartCanaryAfterCreation?: boolean | undefined;
  /** The number of days to retain data about successful runs of this canary. */
  readonly SuccessRetentionPeriod?: number | undefined;
  /** The list of key-value pairs that are associated with the canary. */
  readonly Tags?: readonly Tag[] | undefined;
  /** If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and security… */
  readonly VPCConfig?: Canary_VPCConfig | undefined;
  readonly VisualReference?: Canary_VisualReference | undefined;
  /** A list of visual reference configurations for the canary, one for each browser type that the canary is configured to… */
  readonly VisualReferences?: readonly Canary_VisualReference[] | undefined;
  /** The ID of the canary. */
  readonly Id?: string | undefined;
  /** The state of the canary. */
  readonly State?: string | undefined;
}

/** A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for… */
export interface Canary_ArtifactConfig {
  /** A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary uploads to… */
  readonly S3Encryption?: Canary_S3Encryption | undefined;
}

/** A structure representing a screenshot that is used as a baseline during visual monitoring comparisons made by the… */
export interface Canary_BaseScreenshot {
  /** Coordinates that define the part of a screen to ignore during screenshot comparisons. */
  readonly IgnoreCoordinates?: readonly string[] | undefined;
  /** The name of the screenshot. */
  readonly ScreenshotName?: string | undefined;
}

/** A structure that specifies the browser type to use for a canary run. */
export interface Canary_BrowserConfig {
  /** The browser type associated with this browser configuration. */
  readonly BrowserType?: string | undefined;
}

/** Use this structure to input your script code for the canary. */
export interface Canary_Code {
  /** `BlueprintTypes` are a list of templates that enable simplified canary creation. */
  readonly BlueprintTypes?: readonly string[] | undefined;
  /** List of Lambda layers to attach to the canary */
  readonly Dependencies?: readonly Canary_Dependency[] | undefined;
  /** The entry point to use for the source code when running the canary. */
  readonly Handler?: string | undefined;
  /** If your canary script is located in S3, specify the bucket name here. */
  readonly S3Bucket?: string | undefined;
  /** The Amazon S3 key of your script. */
  readonly S3Key?: string | undefined;
  /** The Amazon S3 version ID of your script. */
  readonly S3ObjectVersion?: string | undefined;
  /** If you input your canary script directly into the canary instead of referring to an S3 location, the value of this… */
  readonly Script?: string | undefined;
  /** The ARN of the Lambda layer where Synthetics stores the canary script code. */
  readonly SourceLocationArn?: string | undefined;
}

/** A structure that contains information about a dependency for a canary. */
export interface Canary_Dependency {
  /** The dependency reference. */
  readonly Reference?: string | undefined;
  /** The type of dependency. */
  readonly Type?: string | undefined;
}

/** Configuration and status for a replica location in a multi-location canary */
export interface Canary_Replica {
  /** State of the replica canary (CREATING, READY, RUNNING, etc.) */
  readonly CanaryState?: string | undefined;
  /** ARN of the KMS key used to encrypt the replica canary's Lambda function environment variables */
  readonly KmsKeyArn?: string | undefined;
  /** Last modified timestamp of the replica */
  readonly LastModified?: number | undefined;
  /** AWS region for the replica (e.g., us-east-1) */
  readonly Location?: string | undefined;
  /** Replication status details */
  readonly ReplicationStatus?: Canary_ReplicaReplicationStatus | undefined;
  /** Resources to replicate tags to for this replica (e.g., lambda-function) */
  readonly ResourcesToReplicateTags?: readonly string[] | undefined;
  /** Tags to apply to this replica canary and optionally its Lambda function */
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcConfig?: Canary_VPCConfig | undefined;
}

/** Replication status details */
export interface Canary_ReplicaReplicationStatus {
  /** Replication state. */
  readonly State?: string | undefined;
}

/** The canary's retry configuration information. */
export interface Canary_RetryConfig {
  /** The maximum number of retries. */
  readonly MaxRetries?: number | undefined;
}

/** A structure that contains input information for a canary run. */
export interface Canary_RunConfig {
  /** Specifies whether this canary is to use active AWS X-Ray tracing when it runs. */
  readonly ActiveTracing?: boolean | undefined;
  /** Specifies the keys and values to use for any environment variables used in the canary script. */
  readonly EnvironmentVariables?: { readonly [key: string]: string | undefined } | undefined;
  /** Specifies the amount of ephemeral storage (in MB) to allocate for the canary run during execution. */
  readonly EphemeralStorage?: number | undefined;
  /** The maximum amount of memory that the canary can use while running. */
  readonly MemoryInMB?: number | undefined;
  /** How long the canary is allowed to run before it must stop. */
  readonly TimeoutInSeconds?: number | undefined;
}

/** A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary uploads to… */
export interface Canary_S3Encryption {
  /** The encryption method to use for artifacts created by this canary. */
  readonly EncryptionMode?: string | undefined;
  /** The ARN of the customer-managed AWS key to use, if you specify `SSE-KMS` for `EncryptionMode` */
  readonly KmsKeyArn?: string | undefined;
}

/** This structure specifies how often a canary is to make runs and the date and time when it should stop making runs. */
export interface Canary_Schedule {
  /** How long, in seconds, for the canary to continue making regular runs according to the schedule in the `Expression`… */
  readonly DurationInSeconds?: string | undefined;
  /** A `rate` expression or a `cron` expression that defines how often the canary is to run. */
  readonly Expression?: string | undefined;
  /** The canary's retry configuration information. */
  readonly RetryConfig?: Canary_RetryConfig | undefined;
}

/** If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and security… */
export interface Canary_VPCConfig {
  /** Set this to `true` to allow outbound IPv6 traffic on VPC canaries that are connected to dual-stack subnets. */
  readonly Ipv6AllowedForDualStack?: boolean | undefined;
  /** The IDs of the security groups for this canary. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The IDs of the subnets where this canary is to run. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The ID of the VPC where this canary is to run. */
  readonly VpcId?: string | undefined;
}

/** Defines the screenshots to use as the baseline for comparisons during visual monitoring comparisons during future runs… */
export interface Canary_VisualReference {
  /** Specifies which canary run to use the screenshots from as the baseline for future visual monitoring with this canary. */
  readonly BaseCanaryRunId?: string | undefined;
  /** An array of screenshots that are used as the baseline for comparisons during visual monitoring. */
  readonly BaseScreenshots?: readonly Canary_BaseScreenshot[] | undefined;
  /** The browser type associated with this visual reference configuration. */
  readonly BrowserType?: string | undefined;
}

/** `AWS::Synthetics::Group`: Creates or updates a group which you can use to associate canaries with each other, including cross-Region canaries. */
export interface Group {
  /** A name for the group. */
  readonly Name?: string | undefined;
  /** The ARNs of the canaries that you want to associate with this group. */
  readonly ResourceArns?: readonly string[] | undefined;
  /** The list of key-value pairs that are associated with the group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Id of the group. */
  readonly Id?: string | undefined;
}

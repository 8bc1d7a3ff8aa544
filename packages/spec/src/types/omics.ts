// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Omics::AnnotationStore`: AWS HealthOmics variant stores and annotation stores are no longer open to new customers. */
export interface AnnotationStore {
  /** A description for the store. */
  readonly Description?: string | undefined;
  /** The name of the Annotation Store. */
  readonly Name?: string | undefined;
  /** The genome reference for the store's annotations. */
  readonly Reference?: AnnotationStore_ReferenceItem | undefined;
  /** The store's server-side encryption (SSE) settings. */
  readonly SseConfig?: AnnotationStore_SseConfig | undefined;
  /** The annotation file format of the store. */
  readonly StoreFormat?: string | undefined;
  /** File parsing options for the annotation store. */
  readonly StoreOptions?: AnnotationStore_StoreOptions | undefined;
  /** Tags for the store. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** When the store was created. */
  readonly CreationTime?: string | undefined;
  /** The store's ID. */
  readonly Id?: string | undefined;
  /** The store's status. */
  readonly Status?: string | undefined;
  /** The store's status message. */
  readonly StatusMessage?: string | undefined;
  /** The store's ARN. */
  readonly StoreArn?: string | undefined;
  /** The store's size in bytes. */
  readonly StoreSizeBytes?: number | undefined;
  /** When the store was updated. */
  readonly UpdateTime?: string | undefined;
}

/** A genome reference. */
export interface AnnotationStore_ReferenceItem {
  /** The reference's ARN. */
  readonly ReferenceArn?: string | undefined;
}

/** Server-side encryption (SSE) settings for a store. */
export interface AnnotationStore_SseConfig {
  /** An encryption key ARN. */
  readonly KeyArn?: string | undefined;
  /** The encryption type. */
  readonly Type?: string | undefined;
}

/** The store's file parsing options. */
export interface AnnotationStore_StoreOptions {
  /** Formatting options for a TSV file. */
  readonly TsvStoreOptions?: AnnotationStore_TsvStoreOptions | undefined;
}

/** The store's parsing options. */
export interface AnnotationStore_TsvStoreOptions {
  /** The store's annotation type. */
  readonly AnnotationType?: string | undefined;
  /** The store's header key to column name mapping. */
  readonly FormatToHeader?: { readonly [key: string]: string | undefined } | undefined;
  /** The schema of an annotation store. */
  readonly Schema?: readonly ({ readonly [key: string]: string | undefined })[] | undefined;
}

/** `AWS::Omics::Configuration`: Resource schema for AWS::Omics::Configuration */
export interface Configuration {
  /** Optional description for the configuration. */
  readonly Description?: string | undefined;
  /** User-friendly name for the configuration. */
  readonly Name?: string | undefined;
  readonly RunConfigurations?: Configuration_RunConfigurations | undefined;
  /** A map of resource tags */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Unique resource identifier for the configuration. */
  readonly Arn?: string | undefined;
  /** Configuration creation timestamp. */
  readonly CreationTime?: string | undefined;
  /** Current configuration status. */
  readonly Status?: string | undefined;
  /** Unique identifier for the configuration. */
  readonly Uuid?: string | undefined;
}

export interface Configuration_RunConfigurations {
  readonly VpcConfig?: Configuration_VpcConfig | undefined;
}

export interface Configuration_VpcConfig {
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
}

/** `AWS::Omics::ReferenceStore`: Creates a reference store. */
export interface ReferenceStore {
  /** A description for the store. */
  readonly Description?: string | undefined;
  /** A name for the store. */
  readonly Name?: string | undefined;
  /** Server-side encryption (SSE) settings for the store. */
  readonly SseConfig?: ReferenceStore_SseConfig | undefined;
  /** Tags for the store. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The store's ARN. */
  readonly Arn?: string | undefined;
  /** When the store was created. */
  readonly CreationTime?: string | undefined;
  /** The store's ID. */
  readonly ReferenceStoreId?: string | undefined;
}

/** Server-side encryption (SSE) settings for a store. */
export interface ReferenceStore_SseConfig {
  /** An encryption key ARN. */
  readonly KeyArn?: string | undefined;
  /** The encryption type. */
  readonly Type?: string | undefined;
}

/** `AWS::Omics::RunCache`: Definition of AWS::Omics::RunCache Resource Type */
export interface RunCache {
  /** The default cache behavior for runs using this cache. */
  readonly CacheBehavior?: string | undefined;
  /** The AWS account ID of the expected owner of the S3 bucket for the run cache. */
  readonly CacheBucketOwnerId?: string | undefined;
  /** The S3 location for storing the cached task outputs. */
  readonly CacheS3Location?: string | undefined;
  /** A description of the run cache. */
  readonly Description?: string | undefined;
  /** A name for the run cache. */
  readonly Name?: string | undefined;
  /** Tags for the run cache. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The run cache ARN. */
  readonly Arn?: string | undefined;
  /** Creation time of the run cache (an ISO 8601 formatted string). */
  readonly CreationTime?: string | undefined;
  /** The run cache ID. */
  readonly Id?: string | undefined;
  /** The run cache status. */
  readonly Status?: string | undefined;
}

/** `AWS::Omics::RunGroup`: Creates a run group to limit the compute resources for the runs that are added to the group. */
export interface RunGroup {
  /** The group's maximum CPU count setting. */
  readonly MaxCpus?: number | undefined;
  /** The group's maximum duration setting in minutes. */
  readonly MaxDuration?: number | undefined;
  /** The maximum GPUs that can be used by a run group. */
  readonly MaxGpus?: number | undefined;
  /** The group's maximum concurrent run setting. */
  readonly MaxRuns?: number | undefined;
  /** The group's name. */
  readonly Name?: string | undefined;
  /** Tags for the group. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The run group's ARN. */
  readonly Arn?: string | undefined;
  /** When the run group was created. */
  readonly CreationTime?: string | undefined;
  /** The run group's ID. */
  readonly Id?: string | undefined;
}

/** `AWS::Omics::SequenceStore`: Creates a sequence store. */
export interface SequenceStore {
  /** Location of the access logs. */
  readonly AccessLogLocation?: string | undefined;
  /** A description for the store. */
  readonly Description?: string | undefined;
  /** The algorithm family of the ETag. */
  readonly ETagAlgorithmFamily?: string | undefined;
  /** An S3 location that is used to store files that have failed a direct upload. */
  readonly FallbackLocation?: string | undefined;
  /** A name for the store. */
  readonly Name?: string | undefined;
  /** The tags keys to propagate to the S3 objects associated with read sets in the sequence store. */
  readonly PropagatedSetLevelTags?: readonly string[] | undefined;
  /** The resource policy that controls S3 access on the store */
  readonly S3AccessPolicy?: PolicyDocument | undefined;
  /** Server-side encryption (SSE) settings for the store. */
  readonly SseConfig?: SequenceStore_SseConfig | undefined;
  /** Tags for the store. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The store's ARN. */
  readonly Arn?: string | undefined;
  /** When the store was created. */
  readonly CreationTime?: string | undefined;
  /** This is ARN of the access point associated with the S3 bucket storing read sets. */
  readonly S3AccessPointArn?: string | undefined;
  /** The S3 URI of the sequence store. */
  readonly S3Uri?: string | undefined;
  /** The store's ID. */
  readonly SequenceStoreId?: string | undefined;
  /** Status of the sequence store. */
  readonly Status?: string | undefined;
  /** The status message of the sequence store. */
  readonly StatusMessage?: string | undefined;
  /** The last-updated time of the Sequence Store. */
  readonly UpdateTime?: string | undefined;
}

/** Server-side encryption (SSE) settings for a store. */
export interface SequenceStore_SseConfig {
  /** An encryption key ARN. */
  readonly KeyArn?: string | undefined;
  /** The encryption type. */
  readonly Type?: string | undefined;
}

/** `AWS::Omics::VariantStore`: Create a store for variant data. */
export interface VariantStore {
  /** A description for the store. */
  readonly Description?: string | undefined;
  /** A name for the store. */
  readonly Name?: string | undefined;
  /** The genome reference for the store's variants. */
  readonly Reference?: VariantStore_ReferenceItem | undefined;
  /** Server-side encryption (SSE) settings for the store. */
  readonly SseConfig?: VariantStore_SseConfig | undefined;
  /** Tags for the store. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** When the store was created. */
  readonly CreationTime?: string | undefined;
  /** The store's ID. */
  readonly Id?: string | undefined;
  /** The store's status. */
  readonly Status?: string | undefined;
  /** The store's status message. */
  readonly StatusMessage?: string | undefined;
  /** The store's ARN. */
  readonly StoreArn?: string | undefined;
  /** The store's size in bytes. */
  readonly StoreSizeBytes?: number | undefined;
  /** When the store was updated. */
  readonly UpdateTime?: string | undefined;
}

/** The read set's genome reference ARN. */
export interface VariantStore_ReferenceItem {
  /** The reference's ARN. */
  readonly ReferenceArn?: string | undefined;
}

/** Server-side encryption (SSE) settings for a store. */
export interface VariantStore_SseConfig {
  /** An encryption key ARN. */
  readonly KeyArn?: string | undefined;
  /** The encryption type. */
  readonly Type?: string | undefined;
}

/** `AWS::Omics::Workflow`: Creates a private workflow. */
export interface Workflow {
  readonly Accelerators?: string | undefined;
  /** Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries. */
  readonly ContainerRegistryMap?: Workflow_ContainerRegistryMap | undefined;
  readonly ContainerRegistryMapUri?: string | undefined;
  /** Contains information about a source code repository that hosts the workflow definition files. */
  readonly DefinitionRepository?: Workflow_DefinitionRepository | undefined;
  /** The URI of a definition for the workflow. */
  readonly DefinitionUri?: string | undefined;
  /** The parameter's description. */
  readonly Description?: string | undefined;
  /** An engine for the workflow. */
  readonly Engine?: string | undefined;
  /** The path of the main definition file for the workflow. */
  readonly Main?: string | undefined;
  /** The workflow's name. */
  readonly Name?: string | undefined;
  /** The workflow's parameter template. */
  readonly ParameterTemplate?: { readonly [key: string]: Workflow_WorkflowParameter | undefined } | undefined;
  /** Path to the primary workflow parameter template JSON file inside the repository */
  readonly ParameterTemplatePath?: string | undefined;
  /** The default static storage capacity (in gibibytes) for runs that use this workflow or workflow version. */
  readonly StorageCapacity?: number | undefined;
  readonly StorageType?: string | undefined;
  /** Tags for the workflow. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Optional workflow bucket owner ID to verify the workflow bucket */
  readonly WorkflowBucketOwnerId?: string | undefined;
  /** The markdown content for the workflow's README file. */
  readonly readmeMarkdown?: string | undefined;
  /** The path to the workflow README markdown file within the repository. */
  readonly readmePath?: string | undefined;
  /** The S3 URI of the README file for the workflow. */
  readonly readmeUri?: string | undefined;
  /** The ARN for the workflow. */
  readonly Arn?: string | undefined;
  /** When the workflow was created. */
  readonly CreationTime?: string | undefined;
  /** The workflow's ID. */
  readonly Id?: string | undefined;
  /** The workflow's status. */
  readonly Status?: string | undefined;
  /** The workflow's type. */
  readonly Type?: string | undefined;
  readonly Uuid?: string | undefined;
}

/** Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries. */
export interface Workflow_ContainerRegistryMap {
  /** Image mappings specify path mappings between the ECR private repository and their corresponding external repositories. */
  readonly ImageMappings?: readonly Workflow_ImageMapping[] | undefined;
  /** Mapping that provides the ECR repository path where upstream container images are pulled and synchronized. */
  readonly RegistryMappings?: readonly Workflow_RegistryMapping[] | undefined;
}

/** Contains information about a source code repository that hosts the workflow definition files. */
export interface Workflow_DefinitionRepository {
  /** The Amazon Resource Name (ARN) of the connection to the source code repository. */
  readonly connectionArn?: string | undefined;
  /** A list of file patterns to exclude when retrieving the workflow definition from the repository. */
  readonly excludeFilePatterns?: readonly string[] | undefined;
  /** The full repository identifier, including the repository owner and name. */
  readonly fullRepositoryId?: string | undefined;
  /** The source reference for the repository, such as a branch name, tag, or commit ID. */
  readonly sourceReference?: Workflow_SourceReference | undefined;
}

/** Specifies image mappings that workflow tasks can use. */
export interface Workflow_ImageMapping {
  /** Specifies the URI of the corresponding image in the private ECR registry. */
  readonly DestinationImage?: string | undefined;
  /** Specifies the URI of the source image in the upstream registry. */
  readonly SourceImage?: string | undefined;
}

/** If you are using the ECR pull through cache feature, the registry mapping maps between the ECR repository and the… */
export interface Workflow_RegistryMapping {
  /** Account ID of the account that owns the upstream container image. */
  readonly EcrAccountId?: string | undefined;
  /** The repository prefix to use in the ECR private repository. */
  readonly EcrRepositoryPrefix?: string | undefined;
  /** The URI of the upstream registry. */
  readonly UpstreamRegistryUrl?: string | undefined;
  /** The repository prefix of the corresponding repository in the upstream registry. */
  readonly UpstreamRepositoryPrefix?: string | undefined;
}

/** Contains information about the source reference in a code repository, such as a branch, tag, or commit. */
export interface Workflow_SourceReference {
  /** The type of source reference, such as branch, tag, or commit. */
  readonly type?: string | undefined;
  /** The value of the source reference, such as the branch name, tag name, or commit ID. */
  readonly value?: string | undefined;
}

/** A workflow parameter. */
export interface Workflow_WorkflowParameter {
  /** The parameter's description. */
  readonly Description?: string | undefined;
  /** Whether the parameter is optional. */
  readonly Optional?: boolean | undefined;
}

/** `AWS::Omics::WorkflowVersion`: Creates a new workflow version for the workflow that you specify with the `workflowId` parameter. */
export interface WorkflowVersion {
  readonly Accelerators?: string | undefined;
  /** Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries. */
  readonly ContainerRegistryMap?: WorkflowVersion_ContainerRegistryMap | undefined;
  readonly ContainerRegistryMapUri?: string | undefined;
  /** Contains information about a source code repository that hosts the workflow definition files. */
  readonly DefinitionRepository?: WorkflowVersion_DefinitionRepository | undefined;
  readonly DefinitionUri?: string | undefined;
  /** The description of the workflow version. */
  readonly Description?: string | undefined;
  readonly Engine?: string | undefined;
  readonly Main?: string | undefined;
  readonly ParameterTemplate?: { readonly [key: string]: WorkflowVersion_WorkflowParameter | undefined } | undefined;
  /** Path to the primary workflow parameter template JSON file inside the repository */
  readonly ParameterTemplatePath?: string | undefined;
  readonly StorageCapacity?: number | undefined;
  readonly StorageType?: string | undefined;
  /** A map of resource tags */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the workflow version. */
  readonly VersionName?: string | undefined;
  readonly WorkflowBucketOwnerId?: string | undefined;
  /** The workflow's ID. */
  readonly WorkflowId?: string | undefined;
  /** The markdown content for the workflow's README file. */
  readonly readmeMarkdown?: string | undefined;
  /** The path to the workflow README markdown file within the repository. */
  readonly readmePath?: string | undefined;
  /** The S3 URI of the README file for the workflow. */
  readonly readmeUri?: string | undefined;
  /** ARN of the workflow version. */
  readonly Arn?: string | undefined;
  /** The creation time of the workflow version. */
  readonly CreationTime?: string | undefined;
  /** The status of the workflow version. */
  readonly Status?: string | undefined;
  /** The type of the workflow version. */
  readonly Type?: string | undefined;
  readonly Uuid?: string | undefined;
}

/** Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries. */
export interface WorkflowVersion_ContainerRegistryMap {
  /** Image mappings specify path mappings between the ECR private repository and their corresponding external repositories. */
  readonly ImageMappings?: readonly WorkflowVersion_ImageMapping[] | undefined;
  /** Mapping that provides the ECR repository path where upstream container images are pulled and synchronized. */
  readonly RegistryMappings?: readonly WorkflowVersion_RegistryMapping[] | undefined;
}

/** Contains information about a source code repository that hosts the workflow definition files. */
export interface WorkflowVersion_DefinitionRepository {
  /** The Amazon Resource Name (ARN) of the connection to the source code repository. */
  readonly connectionArn?: string | undefined;
  /** A list of file patterns to exclude when retrieving the workflow definition from the repository. */
  readonly excludeFilePatterns?: readonly string[] | undefined;
  /** The full repository identifier, including the repository owner and name. */
  readonly fullRepositoryId?: string | undefined;
  /** The source reference for the repository, such as a branch name, tag, or commit ID. */
  readonly sourceReference?: WorkflowVersion_SourceReference | undefined;
}

/** Specifies image mappings that workflow tasks can use. */
export interface WorkflowVersion_ImageMapping {
  /** Specifies the URI of the corresponding image in the private ECR registry. */
  readonly DestinationImage?: string | undefined;
  /** Specifies the URI of the source image in the upstream registry. */
  readonly SourceImage?: string | undefined;
}

/** If you are using the ECR pull through cache feature, the registry mapping maps between the ECR repository and the… */
export interface WorkflowVersion_RegistryMapping {
  /** Account ID of the account that owns the upstream container image. */
  readonly EcrAccountId?: string | undefined;
  /** The repository prefix to use in the ECR private repository. */
  readonly EcrRepositoryPrefix?: string | undefined;
  /** The URI of the upstream registry. */
  readonly UpstreamRegistryUrl?: string | undefined;
  /** The repository prefix of the corresponding repository in the upstream registry. */
  readonly UpstreamRepositoryPrefix?: string | undefined;
}

/** Contains information about the source reference in a code repository, such as a branch, tag, or commit. */
export interface WorkflowVersion_SourceReference {
  /** The type of source reference, such as branch, tag, or commit. */
  readonly type?: string | undefined;
  /** The value of the source reference, such as the branch name, tag name, or commit ID. */
  readonly value?: string | undefined;
}

/** A workflow parameter. */
export interface WorkflowVersion_WorkflowParameter {
  /** The parameter's description. */
  readonly Description?: string | undefined;
  /** Whether the parameter is optional. */
  readonly Optional?: boolean | undefined;
}

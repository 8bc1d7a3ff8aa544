// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::ECR::PublicRepository`: The `AWS::ECR::PublicRepository` resource specifies an Amazon Elastic Container Registry Public (Amazon ECR Public)… */
export interface PublicRepository {
  /** The details about the repository that are publicly visible in the Amazon ECR Public Gallery. */
  readonly RepositoryCatalogData?: PublicRepository_RepositoryCatalogData | undefined;
  /** The name to use for the public repository. */
  readonly RepositoryName?: string | undefined;
  /** The JSON repository policy text to apply to the public repository. */
  readonly RepositoryPolicyText?: PolicyDocument | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::PublicRepository` resource. */
  readonly Arn?: string | undefined;
}

/** The details about the repository that are publicly visible in the Amazon ECR Public Gallery. */
export interface PublicRepository_RepositoryCatalogData {
  /** The longform description of the contents of the repository. */
  readonly AboutText?: string | undefined;
  /** The architecture tags that are associated with the repository. */
  readonly Architectures?: readonly string[] | undefined;
  /** The operating system tags that are associated with the repository. */
  readonly OperatingSystems?: readonly string[] | undefined;
  /** The short description of the repository. */
  readonly RepositoryDescription?: string | undefined;
  /** The longform usage details of the contents of the repository. */
  readonly UsageText?: string | undefined;
}

/** `AWS::ECR::PullThroughCacheRule`: The `AWS::ECR::PullThroughCacheRule` resource creates or updates a pull through cache rule. */
export interface PullThroughCacheRule {
  /** The ARN of the Secrets Manager secret associated with the pull through cache rule. */
  readonly CredentialArn?: string | undefined;
  /** The ARN of the IAM role associated with the pull through cache rule. */
  readonly CustomRoleArn?: string | undefined;
  /** The Amazon ECR repository prefix associated with the pull through cache rule. */
  readonly EcrRepositoryPrefix?: string | undefined;
  /** The name of the upstream source registry associated with the pull through cache rule. */
  readonly UpstreamRegistry?: string | undefined;
  /** The upstream registry URL associated with the pull through cache rule. */
  readonly UpstreamRegistryUrl?: string | undefined;
  /** The upstream repository prefix associated with the pull through cache rule. */
  readonly UpstreamRepositoryPrefix?: string | undefined;
}

/** `AWS::ECR::PullTimeUpdateExclusion`: The ARN of the IAM principal to remove from the pull time update exclusion list. */
export interface PullTimeUpdateExclusion {
  /** The ARN of the IAM principal to remove from the pull time update exclusion list. */
  readonly PrincipalArn?: string | undefined;
}

/** `AWS::ECR::RegistryPolicy`: The `AWS::ECR::RegistryPolicy` resource creates or updates the permissions policy for a private registry. */
export interface RegistryPolicy {
  /** The JSON policy text for your registry. */
  readonly PolicyText?: PolicyDocument | undefined;
  /** The account ID of the private registry the policy is associated with. */
  readonly RegistryId?: string | undefined;
}

/** `AWS::ECR::RegistryScanningConfiguration`: The scanning configuration for a private registry. */
export interface RegistryScanningConfiguration {
  /** The scanning rules associated with the registry. */
  readonly Rules?: readonly RegistryScanningConfiguration_ScanningRule[] | undefined;
  /** The type of scanning configured for the registry. */
  readonly ScanType?: string | undefined;
  /** The account ID of the destination registry. */
  readonly RegistryId?: string | undefined;
}

/** The filter settings used with image replication. */
export interface RegistryScanningConfiguration_RepositoryFilter {
  /** The filter to use when scanning. */
  readonly Filter?: string | undefined;
  /** The type associated with the filter. */
  readonly FilterType?: string | undefined;
}

/** The scanning rules associated with the registry. */
export interface RegistryScanningConfiguration_ScanningRule {
  /** The details of a scanning repository filter. */
  readonly RepositoryFilters?: readonly RegistryScanningConfiguration_RepositoryFilter[] | undefined;
  /** The frequency that scans are performed at for a private registry. */
  readonly ScanFrequency?: string | undefined;
}

/** `AWS::ECR::ReplicationConfiguration`: The `AWS::ECR::ReplicationConfiguration` resource creates or updates the replication configuration for a private… */
export interface ReplicationConfiguration {
  /** The replication configuration for a registry. */
  readonly ReplicationConfiguration?: ReplicationConfiguration_ReplicationConfiguration | undefined;
  /** The account ID of the destination registry. */
  readonly RegistryId?: string | undefined;
}

/** The replication configuration for a registry. */
export interface ReplicationConfiguration_ReplicationConfiguration {
  /** An array of objects representing the replication destinations and repository filters for a replication configuration. */
  readonly Rules?: readonly ReplicationConfiguration_ReplicationRule[] | undefined;
}

/** An array of objects representing the destination for a replication rule. */
export interface ReplicationConfiguration_ReplicationDestination {
  /** The Region to replicate to. */
  readonly Region?: string | undefined;
  /** The AWS account ID of the Amazon ECR private registry to replicate to. */
  readonly RegistryId?: string | undefined;
}

/** An array of objects representing the replication destinations and repository filters for a replication configuration. */
export interface ReplicationConfiguration_ReplicationRule {
  /** An array of objects representing the destination for a replication rule. */
  readonly Destinations?: readonly ReplicationConfiguration_ReplicationDestination[] | undefined;
  /** An array of objects representing the filters for a replication rule. */
  readonly RepositoryFilters?: readonly ReplicationConfiguration_RepositoryFilter[] | undefined;
}

/** The filter settings used with image replication. */
export interface ReplicationConfiguration_RepositoryFilter {
  /** The repository filter details. */
  readonly Filter?: string | undefined;
  /** The repository filter type. */
  readonly FilterType?: string | undefined;
}

/** `AWS::ECR::Repository`: The `AWS::ECR::Repository` resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository, where users… */
export interface Repository {
  /** If true, deleting the repository force deletes the contents of the repository. */
  readonly EmptyOnDelete?: boolean | undefined;
  /** The encryption configuration for the repository. */
  readonly EncryptionConfiguration?: Repository_EncryptionConfiguration | undefined;
  /** The `imageScanningConfiguration` parameter is being deprecated, in favor of specifying the image scanning configuration… */
  readonly ImageScanningConfiguration?: Repository_ImageScanningConfiguration | undefined;
  /** The tag mutability setting for the repository. */
  readonly ImageTagMutability?: string | undefined;
  /** A list of filters that specify which image tags are excluded from the repository's image tag mutability setting. */
  readonly ImageTagMutabilityExclusionFilters?: readonly Repository_ImageTagMutabilityExclusionFilter[] | undefined;
  /** Creates or updates a lifecycle policy. */
  readonly LifecyclePolicy?: Repository_LifecyclePolicy | undefined;
  /** The name to use for the repository. */
  readonly RepositoryName?: string | undefined;
  /** The JSON repository policy text to apply to the repository. */
  readonly RepositoryPolicyText?: PolicyDocument | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::Repository` resource. */
  readonly Arn?: string | undefined;
  /** Returns the URI for the specified `AWS::ECR::Repository` resource. */
  readonly RepositoryUri?: string | undefined;
}

/** The encryption configuration for the repository. */
export interface Repository_EncryptionConfiguration {
  /** The encryption type to use. */
  readonly EncryptionType?: string | undefined;
  /** If you use the `KMS` encryption type, specify the AWS key to use for encryption. */
  readonly KmsKey?: string | undefined;
}

/** The image scanning configuration for a repository. */
export interface Repository_ImageScanningConfiguration {
  /** The setting that determines whether images are scanned after being pushed to a repository. */
  readonly ScanOnPush?: boolean | undefined;
}

/** A filter that specifies which image tags should be excluded from the repository's image tag mutability setting. */
export interface Repository_ImageTagMutabilityExclusionFilter {
  /** Specifies the type of filter to use for excluding image tags from the repository's mutability setting. */
  readonly ImageTagMutabilityExclusionFilterType?: string | undefined;
  /** The value to use when filtering image tags. */
  readonly ImageTagMutabilityExclusionFilterValue?: string | undefined;
}

/** The `LifecyclePolicy` property type specifies a lifecycle policy. */
export interface Repository_LifecyclePolicy {
  /** The JSON repository policy text to apply to the repository. */
  readonly LifecyclePolicyText?: string | undefined;
  /** The AWS account ID associated with the registry that contains the repository. */
  readonly RegistryId?: string | undefined;
}

/** `AWS::ECR::RepositoryCreationTemplate`: The details of the repository creation template associated with the request. */
export interface RepositoryCreationTemplate {
  /** A list of enumerable Strings representing the repository creation scenarios that this template will apply towards. */
  readonly AppliedFor?: readonly string[] | undefined;
  /** The ARN of the role to be assumed by Amazon ECR. */
  readonly CustomRoleArn?: string | undefined;
  /** The description associated with the repository creation template. */
  readonly Description?: string | undefined;
  /** The encryption configuration associated with the repository creation template. */
  readonly EncryptionConfiguration?: RepositoryCreationTemplate_EncryptionConfiguration | undefined;
  /** The tag mutability setting for the repository. */
  readonly ImageTagMutability?: string | undefined;
  /** A list of filters that specify which image tags are excluded from the repository creation template's image tag… */
  readonly ImageTagMutabilityExclusionFilters?: readonly RepositoryCreationTemplate_ImageTagMutabilityExclusionFilter[] | undefined;
  /** The lifecycle policy to use for repositories created using the template. */
  readonly LifecyclePolicy?: string | undefined;
  /** The repository namespace prefix associated with the repository creation template. */
  readonly Prefix?: string | undefined;
  /** The repository policy to apply to repositories created using the template. */
  readonly RepositoryPolicy?: PolicyDocument | undefined;
  /** The metadata to apply to the repository to help you categorize and organize. */
  readonly ResourceTags?: readonly Tag[] | undefined;
  /** The date and time, in JavaScript date format, when the repository creation template was created. */
  readonly CreatedAt?: string | undefined;
  /** The date and time, in JavaScript date format, when the repository creation template was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The encryption configuration for the repository. */
export interface RepositoryCreationTemplate_EncryptionConfiguration {
  /** The encryption type to use. */
  readonly EncryptionType?: string | undefined;
  /** If you use the `KMS` encryption type, specify the AWS key to use for encryption. */
  readonly KmsKey?: string | undefined;
}

/** A filter that specifies which image tags should be excluded from the repository's image tag mutability setting. */
export interface RepositoryCreationTemplate_ImageTagMutabilityExclusionFilter {
  readonly ImageTagMutabilityExclusionFilterType?: string | undefined;
  readonly ImageTagMutabilityExclusionFilterValue?: string | undefined;
}

/** `AWS::ECR::SigningConfiguration`: The signing configuration for a registry, which specifies rules for automatically signing images when pushed. */
export interface SigningConfiguration {
  /** A list of signing rules. */
  readonly Rules?: readonly SigningConfiguration_Rule[] | undefined;
  /** The account ID of the destination registry. */
  readonly RegistryId?: string | undefined;
}

/** A repository filter used to determine which repositories have their images automatically signed on push. */
export interface SigningConfiguration_RepositoryFilter {
  /** The filter value used to match repository names. */
  readonly Filter?: string | undefined;
  /** The type of filter to apply. */
  readonly FilterType?: string | undefined;
}

/** A signing rule that specifies a signing profile and optional repository filters. */
export interface SigningConfiguration_Rule {
  /** A list of repository filters that determine which repositories have their images signed on push. */
  readonly RepositoryFilters?: readonly SigningConfiguration_RepositoryFilter[] | undefined;
  /** The ARN of the AWS Signer signing profile to use for signing images that match this rule. */
  readonly SigningProfileArn?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::CodeArtifact::Domain`: The `AWS::CodeArtifact::Domain` resource creates an AWS CodeArtifact domain. */
export interface Domain {
  /** A string that specifies the name of the requested domain. */
  readonly DomainName?: string | undefined;
  /** The key used to encrypt the domain. */
  readonly EncryptionKey?: string | undefined;
  /** The document that defines the resource policy that is set on a domain. */
  readonly PermissionsPolicyDocument?: PolicyDocument | undefined;
  /** A list of tags to be applied to the domain. */
  readonly Tags?: readonly Tag[] | undefined;
  /** When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the domain. */
  readonly Arn?: string | undefined;
  /** When you pass the logical ID of this resource, the function returns the name of the domain. */
  readonly Name?: string | undefined;
  /** When you pass the logical ID of this resource, the function returns the 12-digit account number of the AWS account that… */
  readonly Owner?: string | undefined;
}

/** `AWS::CodeArtifact::PackageGroup`: Creates a package group. */
export interface PackageGroup {
  /** The contact information of the package group. */
  readonly ContactInfo?: string | undefined;
  /** The description of the package group. */
  readonly Description?: string | undefined;
  /** The domain that contains the package group. */
  readonly DomainName?: string | undefined;
  /** The 12-digit account number of the AWS account that owns the domain. */
  readonly DomainOwner?: string | undefined;
  /** Details about the package origin configuration of a package group. */
  readonly OriginConfiguration?: PackageGroup_OriginConfiguration | undefined;
  /** The pattern of the package group. */
  readonly Pattern?: string | undefined;
  /** An array of key-value pairs to apply to the package group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the package group. */
  readonly Arn?: string | undefined;
}

export interface PackageGroup_OriginConfiguration {
  readonly Restrictions?: PackageGroup_Restrictions | undefined;
}

export interface PackageGroup_RestrictionType {
  readonly Repositories?: readonly string[] | undefined;
  readonly RestrictionMode?: string | undefined;
}

export interface PackageGroup_Restrictions {
  readonly ExternalUpstream?: PackageGroup_RestrictionType | undefined;
  readonly InternalUpstream?: PackageGroup_RestrictionType | undefined;
  readonly Publish?: PackageGroup_RestrictionType | undefined;
}

/** `AWS::CodeArtifact::Repository`: The `AWS::CodeArtifact::Repository` resource creates an AWS CodeArtifact repository. */
export interface Repository {
  /** A text description of the repository. */
  readonly Description?: string | undefined;
  /** The name of the domain that contains the repository. */
  readonly DomainName?: string | undefined;
  /** The 12-digit account number of the AWS account that owns the domain that contains the repository. */
  readonly DomainOwner?: string | undefined;
  /** An array of external connections associated with the repository. */
  readonly ExternalConnections?: readonly string[] | undefined;
  /** The document that defines the resource policy that is set on a repository. */
  readonly PermissionsPolicyDocument?: PolicyDocument | undefined;
  /** The name of an upstream repository. */
  readonly RepositoryName?: string | undefined;
  /** A list of tags to be applied to the repository. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of upstream repositories to associate with the repository. */
  readonly Upstreams?: readonly string[] | undefined;
  /** When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository. */
  readonly Arn?: string | undefined;
  /** When you pass the logical ID of this resource, the function returns the name of the repository. */
  readonly Name?: string | undefined;
}

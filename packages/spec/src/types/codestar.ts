// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::CodeStar::GitHubRepository`: The `AWS::CodeStar::GitHubRepository` resource creates a GitHub repository where users can store source code for use… */
export interface GitHubRepository {
  /** Information about code to be committed to a repository after it is created in an CloudFormation stack. */
  readonly Code?: GitHubRepository_Code | undefined;
  readonly ConnectionArn?: string | undefined;
  /** Indicates whether to enable issues for the GitHub repository. */
  readonly EnableIssues?: boolean | undefined;
  /** Indicates whether the GitHub repository is a private repository. */
  readonly IsPrivate?: boolean | undefined;
  /** The GitHub user's personal access token for the GitHub repository. */
  readonly RepositoryAccessToken?: string | undefined;
  /** A comment or description about the new repository. */
  readonly RepositoryDescription?: string | undefined;
  /** The name of the repository you want to create in GitHub with CloudFormation stack creation. */
  readonly RepositoryName?: string | undefined;
  /** The GitHub user name for the owner of the GitHub repository to be created. */
  readonly RepositoryOwner?: string | undefined;
  /** The repository ID. */
  readonly Id?: string | undefined;
}

/** The `Code` property type specifies information about code to be committed. */
export interface GitHubRepository_Code {
  /** Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository. */
  readonly S3?: GitHubRepository_S3 | undefined;
}

/** The `S3` property type specifies information about the Amazon S3 bucket that contains the code to be committed to the… */
export interface GitHubRepository_S3 {
  /** The name of the Amazon S3 bucket that contains the ZIP file with the content to be committed to the new repository. */
  readonly Bucket?: string | undefined;
  /** The S3 object key or file name for the ZIP file. */
  readonly Key?: string | undefined;
  /** The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket. */
  readonly ObjectVersion?: string | undefined;
}

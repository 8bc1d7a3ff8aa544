// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CodeCommit::Repository`: Creates a new, empty repository. */
export interface Repository {
  /** Information about code to be committed to a repository after it is created in an AWS CloudFormation stack. */
  readonly Code?: Repository_Code | undefined;
  /** The ID of the AWS Key Management Service encryption key used to encrypt and decrypt the repository. */
  readonly KmsKeyId?: string | undefined;
  /** A comment or description about the new repository. */
  readonly RepositoryDescription?: string | undefined;
  /** The name of the new repository to be created. */
  readonly RepositoryName?: string | undefined;
  /** One or more tag key-value pairs to use when tagging this repository. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The JSON block of configuration information for each trigger. */
  readonly Triggers?: readonly Repository_RepositoryTrigger[] | undefined;
  /** When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository. */
  readonly Arn?: string | undefined;
  /** When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over… */
  readonly CloneUrlHttp?: string | undefined;
  /** When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over SSH. */
  readonly CloneUrlSsh?: string | undefined;
  /** When you pass the logical ID of this resource, the function returns the repository's name. */
  readonly Name?: string | undefined;
  /** The ID of the repository. */
  readonly RepositoryId?: string | undefined;
}

/** Information about code to be committed. */
export interface Repository_Code {
  /** Specifies a branch name to be used as the default branch when importing code into a repository on initial creation. */
  readonly BranchName?: string | undefined;
  /** Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository. */
  readonly S3?: Repository_S3 | undefined;
}

/** Information about a trigger for a repository. */
export interface Repository_RepositoryTrigger {
  /** The branches to be included in the trigger configuration. */
  readonly Branches?: readonly string[] | undefined;
  /** Any custom data associated with the trigger to be included in the information sent to the target of the trigger. */
  readonly CustomData?: string | undefined;
  /** The ARN of the resource that is the target for a trigger (for example, the ARN of a topic in Amazon SNS). */
  readonly DestinationArn?: string | undefined;
  /** The repository events that cause the trigger to run actions in another service, such as sending a notification through… */
  readonly Events?: readonly string[] | undefined;
  /** The name of the trigger. */
  readonly Name?: string | undefined;
}

/** Information about the Amazon S3 bucket that contains the code that will be committed to the new repository. */
export interface Repository_S3 {
  /** The name of the Amazon S3 bucket that contains the ZIP file with the content that will be committed to the new… */
  readonly Bucket?: string | undefined;
  /** The key to use for accessing the Amazon S3 bucket. */
  readonly Key?: string | undefined;
  /** The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket. */
  readonly ObjectVersion?: string | undefined;
}

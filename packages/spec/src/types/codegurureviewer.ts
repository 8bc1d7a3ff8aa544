// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CodeGuruReviewer::RepositoryAssociation`: This resource configures how Amazon CodeGuru Reviewer retrieves the source code to be reviewed. */
export interface RepositoryAssociation {
  /** The name of the bucket. */
  readonly BucketName?: string | undefined;
  /** The Amazon Resource Name (ARN) of an AWS CodeStar Connections connection. */
  readonly ConnectionArn?: string | undefined;
  /** The name of the repository. */
  readonly Name?: string | undefined;
  /** The owner of the repository. */
  readonly Owner?: string | undefined;
  /** An array of key-value pairs used to tag an associated repository. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of repository that contains the source code to be reviewed. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the `RepositoryAssociation` object. */
  readonly AssociationArn?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::LookoutVision::Project`: The `AWS::LookoutVision::Project` type creates an Amazon Lookout for Vision project. */
export interface Project {
  /** The name of the project. */
  readonly ProjectName?: string | undefined;
  /** Returns the Amazon Resource Name of the project. */
  readonly Arn?: string | undefined;
}

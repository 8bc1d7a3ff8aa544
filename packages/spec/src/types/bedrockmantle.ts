// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::BedrockMantle::Project`: Resource type definition for AWS::BedrockMantle::Project */
export interface Project {
  /** The name of the project. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the project. */
  readonly Arn?: string | undefined;
  /** The timestamp when the project was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the project. */
  readonly Id?: string | undefined;
}

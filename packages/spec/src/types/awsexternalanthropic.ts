// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AWSExternalAnthropic::Workspace`: Resource type definition for AWS::AWSExternalAnthropic::Workspace */
export interface Workspace {
  /** Data residency configuration for the workspace. */
  readonly DataResidency?: Workspace_DataResidency | undefined;
  /** The name of the workspace. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the workspace. */
  readonly Arn?: string | undefined;
  /** The timestamp when the workspace was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the workspace. */
  readonly Id?: string | undefined;
}

/** Data residency configuration for the workspace. */
export interface Workspace_DataResidency {
  /** Permitted inference geo values. */
  readonly AllowedInferenceGeos?: readonly string[] | undefined;
  /** Default inference geo applied when requests omit the parameter. */
  readonly DefaultInferenceGeo?: string | undefined;
  /** Geographic region for workspace data storage. */
  readonly WorkspaceGeo?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::LaunchWizard::Deployment`: Creates a deployment for the given workload. */
export interface Deployment {
  /** The name of the deployment pattern. */
  readonly DeploymentPatternName?: string | undefined;
  /** The name of the deployment. */
  readonly Name?: string | undefined;
  /** The settings specified for the deployment. */
  readonly Specifications?: { readonly [key: string]: string | undefined } | undefined;
  /** Information about the tags attached to a deployment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the workload. */
  readonly WorkloadName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the deployment. */
  readonly Arn?: string | undefined;
  /** The time the deployment was created. */
  readonly CreatedAt?: string | undefined;
  /** The time the deployment was deleted. */
  readonly DeletedAt?: string | undefined;
  /** The ID of the deployment. */
  readonly DeploymentId?: string | undefined;
  /** The resource group of the deployment. */
  readonly ResourceGroup?: string | undefined;
  /** The status of the deployment. */
  readonly Status?: string | undefined;
}

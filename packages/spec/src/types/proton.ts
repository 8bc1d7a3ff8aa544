// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Proton::EnvironmentAccountConnection`: Detailed data of an AWS Proton environment account connection resource. */
export interface EnvironmentAccountConnection {
  /** The Amazon Resource Name (ARN) of an IAM service role in the environment account. */
  readonly CodebuildRoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM service role that AWS Proton uses when provisioning directly defined… */
  readonly ComponentRoleArn?: string | undefined;
  /** The environment account that's connected to the environment account connection. */
  readonly EnvironmentAccountId?: string | undefined;
  /** The name of the environment that's associated with the environment account connection. */
  readonly EnvironmentName?: string | undefined;
  /** The ID of the management account that's connected to the environment account connection. */
  readonly ManagementAccountId?: string | undefined;
  /** The IAM service role that's associated with the environment account connection. */
  readonly RoleArn?: string | undefined;
  /** An optional list of metadata items that you can associate with the AWS Proton environment account connection. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the environment account connection ARN. */
  readonly Arn?: string | undefined;
  /** Returns the environment account connection ID. */
  readonly Id?: string | undefined;
  /** Returns the environment account connection status. */
  readonly Status?: string | undefined;
}

/** `AWS::Proton::EnvironmentTemplate`: Create an environment template for AWS Proton. */
export interface EnvironmentTemplate {
  /** A description of the environment template. */
  readonly Description?: string | undefined;
  /** The name of the environment template as displayed in the developer interface. */
  readonly DisplayName?: string | undefined;
  /** The customer provided encryption key for the environment template. */
  readonly EncryptionKey?: string | undefined;
  /** The name of the environment template. */
  readonly Name?: string | undefined;
  /** When included, indicates that the environment template is for customer provisioned and managed infrastructure. */
  readonly Provisioning?: string | undefined;
  /** An optional list of metadata items that you can associate with the AWS Proton environment template. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the ARN of the environment template. */
  readonly Arn?: string | undefined;
}

/** `AWS::Proton::ServiceTemplate`: Create a service template. */
export interface ServiceTemplate {
  /** A description of the service template. */
  readonly Description?: string | undefined;
  /** The service template name as displayed in the developer interface. */
  readonly DisplayName?: string | undefined;
  /** The customer provided service template encryption key that's used to encrypt data. */
  readonly EncryptionKey?: string | undefined;
  /** The name of the service template. */
  readonly Name?: string | undefined;
  /** If `pipelineProvisioning` is `true`, a service pipeline is included in the service template. */
  readonly PipelineProvisioning?: string | undefined;
  /** An object that includes the template bundle S3 bucket path and name for the new version of a service template. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the service template ARN. */
  readonly Arn?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::MWAAServerless::Workflow`: Resource Type definition for AWS::MWAAServerless::Workflow resource */
export interface Workflow {
  /** The location of code artifacts in Amazon S3 for the workflow. */
  readonly Code?: Workflow_Code | undefined;
  readonly DefinitionS3Location?: Workflow_S3Location | undefined;
  readonly Description?: string | undefined;
  readonly EncryptionConfiguration?: Workflow_EncryptionConfiguration | undefined;
  readonly LoggingConfiguration?: Workflow_LoggingConfiguration | undefined;
  readonly Name?: string | undefined;
  readonly NetworkConfiguration?: Workflow_NetworkConfiguration | undefined;
  readonly RoleArn?: string | undefined;
  /** A map of key-value pairs to be applied as tags */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly TriggerMode?: string | undefined;
  readonly CodeSnapshottedAt?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly ModifiedAt?: string | undefined;
  readonly ScheduleConfiguration?: Workflow_ScheduleConfiguration | undefined;
  readonly WorkflowArn?: string | undefined;
  readonly WorkflowStatus?: string | undefined;
  readonly WorkflowVersion?: string | undefined;
}

/** The location of code artifacts in Amazon S3 for the workflow. */
export interface Workflow_Code {
  readonly S3Location?: Workflow_CodeS3Location | undefined;
}

export interface Workflow_CodeS3Location {
  readonly Bucket?: string | undefined;
  readonly ObjectKey?: string | undefined;
  readonly VersionId?: string | undefined;
}

export interface Workflow_EncryptionConfiguration {
  readonly KmsKeyId?: string | undefined;
  readonly Type?: string | undefined;
}

export interface Workflow_LoggingConfiguration {
  readonly LogGroupName?: string | undefined;
}

export interface Workflow_NetworkConfiguration {
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
}

export interface Workflow_S3Location {
  readonly Bucket?: string | undefined;
  readonly ObjectKey?: string | undefined;
  readonly VersionId?: string | undefined;
}

export interface Workflow_ScheduleConfiguration {
  readonly CronExpression?: string | undefined;
}

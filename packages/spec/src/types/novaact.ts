// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::NovaAct::WorkflowDefinition`: Definition of AWS::NovaAct::WorkflowDefinition Resource Type */
export interface WorkflowDefinition {
  /** An optional description of the workflow definition's purpose and functionality. */
  readonly Description?: string | undefined;
  /** Configuration settings for exporting workflow execution data and logs to Amazon S3. */
  readonly ExportConfig?: WorkflowDefinition_WorkflowExportConfig | undefined;
  /** The name of the workflow definition. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the workflow definition. */
  readonly Arn?: string | undefined;
  /** The timestamp when the workflow definition was created. */
  readonly CreatedAt?: string | undefined;
  /** The current status of the workflow definition. */
  readonly Status?: string | undefined;
}

/** Configuration settings for exporting workflow execution data and logs to Amazon S3. */
export interface WorkflowDefinition_WorkflowExportConfig {
  /** The name of the Amazon S3 bucket for exporting workflow data. */
  readonly S3BucketName?: string | undefined;
  /** An optional prefix for Amazon S3 object keys to organize exported data. */
  readonly S3KeyPrefix?: string | undefined;
}

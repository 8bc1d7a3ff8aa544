// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::FIS::ExperimentTemplate`: Specifies an experiment template. */
export interface ExperimentTemplate {
  /** The actions for the experiment. */
  readonly Actions?: { readonly [key: string]: ExperimentTemplate_ExperimentTemplateAction | undefined } | undefined;
  /** The description for the experiment template. */
  readonly Description?: string | undefined;
  /** The experiment options for an experiment template. */
  readonly ExperimentOptions?: ExperimentTemplate_ExperimentTemplateExperimentOptions | undefined;
  /** Describes the report configuration for the experiment template. */
  readonly ExperimentReportConfiguration?: ExperimentTemplate_ExperimentTemplateExperimentReportConfiguration | undefined;
  /** The configuration for experiment logging. */
  readonly LogConfiguration?: ExperimentTemplate_ExperimentTemplateLogConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role. */
  readonly RoleArn?: string | undefined;
  /** The stop conditions for the experiment. */
  readonly StopConditions?: readonly ExperimentTemplate_ExperimentTemplateStopCondition[] | undefined;
  /** The tags for the experiment template. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The targets for the experiment. */
  readonly Targets?: { readonly [key: string]: ExperimentTemplate_ExperimentTemplateTarget | undefined } | undefined;
  /** The ID of the experiment template. */
  readonly Id?: string | undefined;
}

/** The CloudWatch dashboards to include as data sources in the experiment report. */
export interface ExperimentTemplate_CloudWatchDashboard {
  /** The Amazon Resource Name (ARN) of the CloudWatch dashboard to include in the experiment report. */
  readonly DashboardIdentifier?: string | undefined;
}

/** Specifies the configuration for experiment logging to CloudWatch Logs. */
export interface ExperimentTemplate_CloudWatchLogsConfiguration {
  /** The Amazon Resource Name (ARN) of the destination Amazon CloudWatch Logs log group. */
  readonly LogGroupArn?: string | undefined;
}

/** Describes the data sources for the experiment report. */
export interface ExperimentTemplate_DataSources {
  /** The CloudWatch dashboards to include as data sources in the experiment report. */
  readonly CloudWatchDashboards?: readonly ExperimentTemplate_CloudWatchDashboard[] | undefined;
}

/** The S3 destination for the experiment report. */
export interface ExperimentTemplate_ExperimentReportS3Configuration {
  /** The name of the S3 bucket where the experiment report will be stored. */
  readonly BucketName?: string | undefined;
  /** The prefix of the S3 bucket where the experiment report will be stored. */
  readonly Prefix?: string | undefined;
}

/** Specifies an action for an experiment template. */
export interface ExperimentTemplate_ExperimentTemplateAction {
  /** The ID of the action. */
  readonly ActionId?: string | undefined;
  /** A description for the action. */
  readonly Description?: string | undefined;
  /** The parameters for the action. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the action that must be completed before the current action starts. */
  readonly StartAfter?: readonly string[] | undefined;
  /** The targets for the action. */
  readonly Targets?: { readonly [key: string]: string | undefined } | undefined;
}

/** Describes the experiment options for an experiment template. */
export interface ExperimentTemplate_ExperimentTemplateExperimentOptions {
  /** The account targeting setting for an experiment template. */
  readonly AccountTargeting?: string | undefined;
  /** The empty target resolution mode for an experiment template. */
  readonly EmptyTargetResolutionMode?: string | undefined;
}

/** Describes the report configuration for the experiment template. */
export interface ExperimentTemplate_ExperimentTemplateExperimentReportConfiguration {
  /** The data sources for the experiment report. */
  readonly DataSources?: ExperimentTemplate_DataSources | undefined;
  /** The output destinations of the experiment report. */
  readonly Outputs?: ExperimentTemplate_Outputs | undefined;
  /** The duration after the experiment end time for the data sources to include in the report. */
  readonly PostExperimentDuration?: string | undefined;
  /** The duration before the experiment start time for the data sources to include in the report. */
  readonly PreExperimentDuration?: string | undefined;
}

/** Specifies the configuration for experiment logging. */
export interface ExperimentTemplate_ExperimentTemplateLogConfiguration {
  /** The configuration for experiment logging to CloudWatch Logs. */
  readonly CloudWatchLogsConfiguration?: ExperimentTemplate_CloudWatchLogsConfiguration | undefined;
  /** The schema version. */
  readonly LogSchemaVersion?: number | undefined;
  /** The configuration for experiment logging to Amazon S3. */
  readonly S3Configuration?: ExperimentTemplate_S3Configuration | undefined;
}

/** Specifies a stop condition for an experiment template. */
export interface ExperimentTemplate_ExperimentTemplateStopCondition {
  /** The source for the stop condition. */
  readonly Source?: string | undefined;
  /** The Amazon Resource Name (ARN) of the CloudWatch alarm, if applicable. */
  readonly Value?: string | undefined;
}

/** Specifies a target for an experiment. */
export interface ExperimentTemplate_ExperimentTemplateTarget {
  /** The filters to apply to identify target resources using specific attributes. */
  readonly Filters?: readonly ExperimentTemplate_ExperimentTemplateTargetFilter[] | undefined;
  /** The parameters for the resource type. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Names (ARNs) of the targets. */
  readonly ResourceArns?: readonly string[] | undefined;
  /** The tags for the target resources. */
  readonly ResourceTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The resource type. */
  readonly ResourceType?: string | undefined;
  /** Scopes the identified resources to a specific count or percentage. */
  readonly SelectionMode?: string | undefined;
}

/** Specifies a filter used for the target resource input in an experiment template. */
export interface ExperimentTemplate_ExperimentTemplateTargetFilter {
  /** The attribute path for the filter. */
  readonly Path?: string | undefined;
  /** The attribute values for the filter. */
  readonly Values?: readonly string[] | undefined;
}

/** Describes the output destinations of the experiment report. */
export interface ExperimentTemplate_Outputs {
  /** The S3 destination for the experiment report. */
  readonly ExperimentReportS3Configuration?: ExperimentTemplate_ExperimentReportS3Configuration | undefined;
}

/** Specifies the configuration for experiment logging to Amazon S3. */
export interface ExperimentTemplate_S3Configuration {
  /** The name of the destination bucket. */
  readonly BucketName?: string | undefined;
  /** The bucket prefix. */
  readonly Prefix?: string | undefined;
}

/** `AWS::FIS::TargetAccountConfiguration`: Creates a target account configuration for the experiment template. */
export interface TargetAccountConfiguration {
  /** The AWS account ID of the target account. */
  readonly AccountId?: string | undefined;
  /** The description of the target account. */
  readonly Description?: string | undefined;
  /** The ID of the experiment template. */
  readonly ExperimentTemplateId?: string | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role for the target account. */
  readonly RoleArn?: string | undefined;
}

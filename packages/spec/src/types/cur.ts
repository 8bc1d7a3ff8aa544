// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CUR::ReportDefinition`: The definition of AWS Cost and Usage Report. */
export interface ReportDefinition {
  /** A list of manifests that you want AWS to create for this report. */
  readonly AdditionalArtifacts?: readonly string[] | undefined;
  /** A list of strings that indicate additional content that AWS includes in the report, such as individual resource IDs. */
  readonly AdditionalSchemaElements?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the billing view. */
  readonly BillingViewArn?: string | undefined;
  /** The compression format that Amazon Web Services uses for the report. */
  readonly Compression?: string | undefined;
  /** The format that Amazon Web Services saves the report in. */
  readonly Format?: string | undefined;
  /** Whether you want AWS to update your reports after they have been finalized if AWS detects charges related to previous… */
  readonly RefreshClosedReports?: boolean | undefined;
  /** The name of the report that you want to create. */
  readonly ReportName?: string | undefined;
  /** Whether you want AWS to overwrite the previous version of each report or to deliver the report in addition to the… */
  readonly ReportVersioning?: string | undefined;
  /** The S3 bucket where Amazon Web Services delivers the report. */
  readonly S3Bucket?: string | undefined;
  /** The prefix that Amazon Web Services adds to the report name when Amazon Web Services delivers the report. */
  readonly S3Prefix?: string | undefined;
  /** The Region of the S3 bucket that Amazon Web Services delivers the report into. */
  readonly S3Region?: string | undefined;
  /** The tags to be assigned to the report definition resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The granularity of the line items in the report. */
  readonly TimeUnit?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::PI::PerfReports`: Creates and manages a Performance Insights performance analysis report for a specified DB instance. */
export interface PerfReports {
  /** The end time defined for the analysis report in ISO 8601 format. */
  readonly EndTime?: string | undefined;
  /** An immutable, AWS Region-unique identifier for a data source. */
  readonly Identifier?: string | undefined;
  /** The AWS service for which Performance Insights returns metrics. */
  readonly ServiceType?: string | undefined;
  /** The start time defined for the analysis report in ISO 8601 format. */
  readonly StartTime?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A unique identifier for the analysis report. */
  readonly AnalysisReportId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the performance analysis report. */
  readonly Arn?: string | undefined;
  /** The time the analysis report was created in ISO 8601 format. */
  readonly CreateTime?: string | undefined;
  /** The status of the analysis report. */
  readonly Status?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::BCM::Dashboard`: Definition of AWS::BCM::Dashboard Resource Type */
export interface Dashboard {
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Widgets?: readonly Dashboard_Widget[] | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedAt?: string | undefined;
  readonly Type?: string | undefined;
  readonly UpdatedAt?: string | undefined;
}

export interface Dashboard_CostAndUsageExpression {
  readonly And?: readonly Dashboard_CostAndUsageExpression[] | undefined;
  readonly CostCategories?: Dashboard_CostCategoryValues | undefined;
  readonly Dimensions?: Dashboard_DimensionValues | undefined;
  readonly Not?: Dashboard_CostAndUsageExpression | undefined;
  readonly Or?: readonly Dashboard_CostAndUsageExpression[] | undefined;
  readonly Tags?: Dashboard_TagValues | undefined;
}

export interface Dashboard_CostAndUsageQuery {
  readonly Filter?: Dashboard_CostAndUsageExpression | undefined;
  readonly Granularity?: string | undefined;
  readonly GroupBy?: readonly Dashboard_GroupDefinition[] | undefined;
  readonly Metrics?: readonly string[] | undefined;
  readonly TimeRange?: Dashboard_DateTimeRange | undefined;
}

export interface Dashboard_CostCategoryValues {
  readonly Key?: string | undefined;
  readonly MatchOptions?: readonly string[] | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface Dashboard_DateTimeRange {
  readonly EndTime?: Dashboard_DateTimeValue | undefined;
  readonly StartTime?: Dashboard_DateTimeValue | undefined;
}

export interface Dashboard_DateTimeValue {
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

export interface Dashboard_DimensionValues {
  readonly Key?: string | undefined;
  readonly MatchOptions?: readonly string[] | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface Dashboard_DisplayConfig {
  readonly Graph?: { readonly [key: string]: Dashboard_GraphDisplayConfig | undefined } | undefined;
  readonly Table?: Json | undefined;
}

export interface Dashboard_Expression {
  readonly And?: readonly Dashboard_Expression[] | undefined;
  readonly CostCategories?: Dashboard_CostCategoryValues | undefined;
  readonly Dimensions?: Dashboard_DimensionValues | undefined;
  readonly Not?: Dashboard_Expression | undefined;
  readonly Tags?: Dashboard_TagValues | undefined;
}

export interface Dashboard_GraphDisplayConfig {
  readonly VisualType?: string | undefined;
}

export interface Dashboard_GroupDefinition {
  readonly Key?: string | undefined;
  readonly Type?: string | undefined;
}

export interface Dashboard_QueryParameters {
  readonly CostAndUsage?: Dashboard_CostAndUsageQuery | undefined;
  readonly ReservationCoverage?: Dashboard_ReservationCoverageQuery | undefined;
  readonly ReservationUtilization?: Dashboard_ReservationUtilizationQuery | undefined;
  readonly SavingsPlansCoverage?: Dashboard_SavingsPlansCoverageQuery | undefined;
  readonly SavingsPlansUtilization?: Dashboard_SavingsPlansUtilizationQuery | undefined;
}

export interface Dashboard_ReservationCoverageQuery {
  readonly Filter?: Dashboard_Expression | undefined;
  readonly Granularity?: string | undefined;
  readonly GroupBy?: readonly Dashboard_GroupDefinition[] | undefined;
  readonly Metrics?: readonly string[] | undefined;
  readonly TimeRange?: Dashboard_DateTimeRange | undefined;
}

export interface Dashboard_ReservationUtilizationQuery {
  readonly Filter?: Dashboard_Expression | undefined;
  readonly Granularity?: string | undefined;
  readonly GroupBy?: readonly Dashboard_GroupDefinition[] | undefined;
  readonly TimeRange?: Dashboard_DateTimeRange | undefined;
}

export interface Dashboard_SavingsPlansCoverageQuery {
  readonly Filter?: Dashboard_Expression | undefined;
  readonly Granularity?: string | undefined;
  readonly GroupBy?: readonly Dashboard_GroupDefinition[] | undefined;
  readonly Metrics?: readonly string[] | undefined;
  readonly TimeRange?: Dashboard_DateTimeRange | undefined;
}

export interface Dashboard_SavingsPlansUtilizationQuery {
  readonly Filter?: Dashboard_Expression | undefined;
  readonly Granularity?: string | undefined;
  readonly TimeRange?: Dashboard_DateTimeRange | undefined;
}

export interface Dashboard_TagValues {
  readonly Key?: string | undefined;
  readonly MatchOptions?: readonly string[] | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface Dashboard_Widget {
  readonly Configs?: readonly Dashboard_WidgetConfig[] | undefined;
  readonly Description?: string | undefined;
  readonly Height?: number | undefined;
  readonly HorizontalOffset?: number | undefined;
  readonly Title?: string | undefined;
  readonly Width?: number | undefined;
}

export interface Dashboard_WidgetConfig {
  readonly DisplayConfig?: Dashboard_DisplayConfig | undefined;
  readonly QueryParameters?: Dashboard_QueryParameters | undefined;
}

/** `AWS::BCM::ScheduledReport`: Creates and manages a scheduled report for an AWS Billing and Cost Management Dashboards dashboard. */
export interface ScheduledReport {
  /** The ARN of the dashboard associated with the scheduled report. */
  readonly DashboardArn?: string | undefined;
  /** A description of the scheduled report's purpose or contents. */
  readonly Description?: string | undefined;
  /** The name of the scheduled report. */
  readonly Name?: string | undefined;
  /** Defines when and how often a scheduled report runs. */
  readonly ScheduleConfig?: ScheduledReport_ScheduleConfig | undefined;
  /** The ARN of the IAM role that the scheduled report uses to execute. */
  readonly ScheduledReportExecutionRoleArn?: string | undefined;
  /** The tags applied to the scheduled report. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An absolute or relative date range. */
  readonly WidgetDateRangeOverride?: ScheduledReport_DateTimeRange | undefined;
  /** The list of widget identifiers included in the scheduled report. */
  readonly WidgetIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the scheduled report. */
  readonly Arn?: string | undefined;
  /** The timestamp when the scheduled report was created. */
  readonly CreatedAt?: string | undefined;
  /** The health of the scheduled report as of its last refresh. */
  readonly HealthStatus?: ScheduledReport_HealthStatus | undefined;
  /** The timestamp when the scheduled report was last modified. */
  readonly UpdatedAt?: string | undefined;
}

/** An absolute or relative date range. */
export interface ScheduledReport_DateTimeRange {
  /** A date expressed either as an absolute instant or as an offset from now. */
  readonly EndTime?: ScheduledReport_DateTimeValue | undefined;
  /** A date expressed either as an absolute instant or as an offset from now. */
  readonly StartTime?: ScheduledReport_DateTimeValue | undefined;
}

/** A date expressed either as an absolute instant or as an offset from now. */
export interface ScheduledReport_DateTimeValue {
  /** Whether a date value is absolute or relative. */
  readonly Type?: string | undefined;
  /** The date, or an ISO 8601 duration when Type is RELATIVE. */
  readonly Value?: string | undefined;
}

/** The health of the scheduled report as of its last refresh. */
export interface ScheduledReport_HealthStatus {
  /** The time at which the health status was last refreshed. */
  readonly LastRefreshedAt?: string | undefined;
  /** The health status of a scheduled report. */
  readonly StatusCode?: string | undefined;
}

/** Defines when and how often a scheduled report runs. */
export interface ScheduledReport_ScheduleConfig {
  /** The schedule expression that specifies when to trigger the scheduled report run. */
  readonly ScheduleExpression?: string | undefined;
  /** The time zone for the schedule expression, for example, UTC. */
  readonly ScheduleExpressionTimeZone?: string | undefined;
  /** The window during which the schedule is active. */
  readonly SchedulePeriod?: ScheduledReport_SchedulePeriod | undefined;
  /** Whether the schedule is active. */
  readonly State?: string | undefined;
}

/** The window during which the schedule is active. */
export interface ScheduledReport_SchedulePeriod {
  /** The time at which the schedule stops being active. */
  readonly EndTime?: string | undefined;
  /** The time at which the schedule becomes active. */
  readonly StartTime?: string | undefined;
}

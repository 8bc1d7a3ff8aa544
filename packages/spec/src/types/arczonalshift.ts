// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`: Definition of AWS::ARCZonalShift::AutoshiftObserverNotificationStatus Resource Type */
export interface AutoshiftObserverNotificationStatus {
  readonly Status?: string | undefined;
  /** User account id, used as part of the primary identifier for the resource */
  readonly AccountId?: string | undefined;
  /** Region, used as part of the primary identifier for the resource */
  readonly Region?: string | undefined;
}

/** `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`: The zonal autoshift configuration for a resource includes the practice run configuration and the status for running… */
export interface ZonalAutoshiftConfiguration {
  /** A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a practice… */
  readonly PracticeRunConfiguration?: ZonalAutoshiftConfiguration_PracticeRunConfiguration | undefined;
  /** The identifier for the resource that AWS shifts traffic for. */
  readonly ResourceIdentifier?: string | undefined;
  /** When zonal autoshift is `ENABLED`, you authorize AWS to shift away resource traffic for an application from an… */
  readonly ZonalAutoshiftStatus?: string | undefined;
}

/** A control condition is an alarm that you specify for a practice run. */
export interface ZonalAutoshiftConfiguration_ControlCondition {
  /** The Amazon Resource Name (ARN) for an Amazon CloudWatch alarm that you specify as a control condition for a practice… */
  readonly AlarmIdentifier?: string | undefined;
  /** The type of alarm specified for a practice run. */
  readonly Type?: string | undefined;
}

/** A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a practice… */
export interface ZonalAutoshiftConfiguration_PracticeRunConfiguration {
  /** An array of one or more dates that you can specify when AWS does not start practice runs for a resource. */
  readonly BlockedDates?: readonly string[] | undefined;
  /** An array of one or more days and times that you can specify when ARC does not start practice runs for a resource. */
  readonly BlockedWindows?: readonly string[] | undefined;
  /** An optional alarm that you can specify that blocks practice runs when the alarm is in an `ALARM` state. */
  readonly BlockingAlarms?: readonly ZonalAutoshiftConfiguration_ControlCondition[] | undefined;
  /** The alarm that you specify to monitor the health of your application during practice runs. */
  readonly OutcomeAlarms?: readonly ZonalAutoshiftConfiguration_ControlCondition[] | undefined;
}

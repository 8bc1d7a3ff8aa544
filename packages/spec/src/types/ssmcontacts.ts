// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::SSMContacts::Contact`: The `AWS::SSMContacts::Contact` resource specifies a contact or escalation plan. */
export interface Contact {
  /** The unique and identifiable alias of the contact or escalation plan. */
  readonly Alias?: string | undefined;
  /** The full name of the contact or escalation plan. */
  readonly DisplayName?: string | undefined;
  /** A list of stages. */
  readonly Plan?: readonly Contact_Stage[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of contact. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the `Contact` resource, such as… */
  readonly Arn?: string | undefined;
}

/** Information about the contact channel that Incident Manager uses to engage the contact. */
export interface Contact_ChannelTargetInfo {
  /** The Amazon Resource Name (ARN) of the contact channel. */
  readonly ChannelId?: string | undefined;
  /** The number of minutes to wait before retrying to send engagement if the engagement initially failed. */
  readonly RetryIntervalInMinutes?: number | undefined;
}

/** The contact that Incident Manager is engaging during an incident. */
export interface Contact_ContactTargetInfo {
  /** The Amazon Resource Name (ARN) of the contact. */
  readonly ContactId?: string | undefined;
  /** A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan. */
  readonly IsEssential?: boolean | undefined;
}

/** The `Stage` property type specifies a set amount of time that an escalation plan or engagement plan engages the… */
export interface Contact_Stage {
  /** The time to wait until beginning the next stage. */
  readonly DurationInMinutes?: number | undefined;
  /** The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan. */
  readonly RotationIds?: readonly string[] | undefined;
  /** The contacts or contact methods that the escalation plan or engagement plan is engaging. */
  readonly Targets?: readonly Contact_Targets[] | undefined;
}

/** The contact or contact channel that's being engaged. */
export interface Contact_Targets {
  /** Information about the contact channel that Incident Manager engages. */
  readonly ChannelTargetInfo?: Contact_ChannelTargetInfo | undefined;
  /** The contact that Incident Manager is engaging during an incident. */
  readonly ContactTargetInfo?: Contact_ContactTargetInfo | undefined;
}

/** `AWS::SSMContacts::ContactChannel`: The `AWS::SSMContacts::ContactChannel` resource specifies a contact channel as the method that Incident Manager uses to… */
export interface ContactChannel {
  /** The details that Incident Manager uses when trying to engage the contact channel. */
  readonly ChannelAddress?: string | undefined;
  /** The name of the contact channel. */
  readonly ChannelName?: string | undefined;
  /** The type of the contact channel. */
  readonly ChannelType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the contact you are adding the contact channel to. */
  readonly ContactId?: string | undefined;
  /** If you want to activate the channel at a later time, you can choose to defer activation. */
  readonly DeferActivation?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the `ContactChannel` resource. */
  readonly Arn?: string | undefined;
}

/** `AWS::SSMContacts::Plan`: Information about the stages and on-call rotation teams associated with an escalation plan or engagement plan. */
export interface Plan {
  /** The Amazon Resource Name (ARN) of the contact. */
  readonly ContactId?: string | undefined;
  /** The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan. */
  readonly RotationIds?: readonly string[] | undefined;
  /** A list of stages that the escalation plan or engagement plan uses to engage contacts and contact methods. */
  readonly Stages?: readonly Plan_Stage[] | undefined;
  /** The Amazon Resource Name (ARN) of the `Plan` resource. */
  readonly Arn?: string | undefined;
}

/** Information about the contact channel that Incident Manager uses to engage the contact. */
export interface Plan_ChannelTargetInfo {
  /** The Amazon Resource Name (ARN) of the contact channel. */
  readonly ChannelId?: string | undefined;
  /** The number of minutes to wait before retrying to send engagement if the engagement initially failed. */
  readonly RetryIntervalInMinutes?: number | undefined;
}

/** The contact that Incident Manager is engaging during an incident. */
export interface Plan_ContactTargetInfo {
  /** The Amazon Resource Name (ARN) of the contact. */
  readonly ContactId?: string | undefined;
  /** A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan. */
  readonly IsEssential?: boolean | undefined;
}

/** A set amount of time that an escalation plan or engagement plan engages the specified contacts or contact methods. */
export interface Plan_Stage {
  /** The time to wait until beginning the next stage. */
  readonly DurationInMinutes?: number | undefined;
  /** The contacts or contact methods that the escalation plan or engagement plan is engaging. */
  readonly Targets?: readonly Plan_Targets[] | undefined;
}

/** The contact or contact channel that's being engaged. */
export interface Plan_Targets {
  /** Information about the contact channel that Incident Manager engages. */
  readonly ChannelTargetInfo?: Plan_ChannelTargetInfo | undefined;
  /** Information about the contact that Incident Manager engages. */
  readonly ContactTargetInfo?: Plan_ContactTargetInfo | undefined;
}

/** `AWS::SSMContacts::Rotation`: Specifies a rotation in an on-call schedule. */
export interface Rotation {
  /** The Amazon Resource Names (ARNs) of the contacts to add to the rotation. */
  readonly ContactIds?: readonly string[] | undefined;
  /** The name for the rotation. */
  readonly Name?: string | undefined;
  /** Information about the rule that specifies when shift team members rotate. */
  readonly Recurrence?: Rotation_RecurrenceSettings | undefined;
  /** The date and time the rotation goes into effect. */
  readonly StartTime?: string | undefined;
  /** Optional metadata to assign to the rotation. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time zone to base the rotation’s activity on, in Internet Assigned Numbers Authority (IANA) format. */
  readonly TimeZoneId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the `Rotation` resource. */
  readonly Arn?: string | undefined;
}

/** Information about when an on-call shift begins and ends. */
export interface Rotation_CoverageTime {
  /** Information about when an on-call rotation shift ends. */
  readonly EndTime?: string | undefined;
  /** Information about when an on-call rotation shift begins. */
  readonly StartTime?: string | undefined;
}

/** Information about on-call rotations that recur monthly. */
export interface Rotation_MonthlySetting {
  /** The day of the month when monthly recurring on-call rotations begin. */
  readonly DayOfMonth?: number | undefined;
  /** The time of day when a monthly recurring on-call shift rotation begins. */
  readonly HandOffTime?: string | undefined;
}

/** Information about when an on-call rotation is in effect and how long the rotation period lasts. */
export interface Rotation_RecurrenceSettings {
  /** Information about on-call rotations that recur daily. */
  readonly DailySettings?: readonly string[] | undefined;
  /** Information about on-call rotations that recur monthly. */
  readonly MonthlySettings?: readonly Rotation_MonthlySetting[] | undefined;
  /** The number of contacts, or shift team members designated to be on call concurrently during a shift. */
  readonly NumberOfOnCalls?: number | undefined;
  /** The number of days, weeks, or months a single rotation lasts. */
  readonly RecurrenceMultiplier?: number | undefined;
  /** Information about the days of the week included in on-call rotation coverage. */
  readonly ShiftCoverages?: readonly Rotation_ShiftCoverage[] | undefined;
  /** Information about on-call rotations that recur weekly. */
  readonly WeeklySettings?: readonly Rotation_WeeklySetting[] | undefined;
}

/** Information about the days of the week that the on-call rotation coverage includes. */
export interface Rotation_ShiftCoverage {
  /** The start and end times of the shift. */
  readonly CoverageTimes?: readonly Rotation_CoverageTime[] | undefined;
  /** A list of days on which the schedule is active. */
  readonly DayOfWeek?: string | undefined;
}

/** Information about rotations that recur weekly. */
export interface Rotation_WeeklySetting {
  /** The day of the week when weekly recurring on-call shift rotations begins. */
  readonly DayOfWeek?: string | undefined;
  /** The time of day when a weekly recurring on-call shift rotation begins. */
  readonly HandOffTime?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::WorkSpacesThinClient::Environment`: Describes an environment. */
export interface Environment {
  /** The ID of the software set to apply. */
  readonly DesiredSoftwareSetId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the desktop to stream from Amazon WorkSpaces, WorkSpaces Secure Browser, or… */
  readonly DesktopArn?: string | undefined;
  /** The URL for the identity provider login (only for environments that use WorkSpaces Applications). */
  readonly DesktopEndpoint?: string | undefined;
  /** An array of key-value pairs to apply to the newly created devices for this environment. */
  readonly DeviceCreationTags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Key Management Service key used to encrypt the environment. */
  readonly KmsKeyArn?: string | undefined;
  /** A specification for a time window to apply software updates. */
  readonly MaintenanceWindow?: Environment_MaintenanceWindow | undefined;
  /** The name of the environment. */
  readonly Name?: string | undefined;
  /** An option to define which software updates to apply. */
  readonly SoftwareSetUpdateMode?: string | undefined;
  /** An option to define if software updates should be applied within a maintenance window. */
  readonly SoftwareSetUpdateSchedule?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The activation code to register a device to the environment. */
  readonly ActivationCode?: string | undefined;
  /** The Amazon Resource Name (ARN) of the environment. */
  readonly Arn?: string | undefined;
  /** The timestamp of when the environment was created. */
  readonly CreatedAt?: string | undefined;
  /** The type of streaming desktop for the environment. */
  readonly DesktopType?: string | undefined;
  /** Unique identifier of the environment. */
  readonly Id?: string | undefined;
  /** The ID of the software set that is pending to be installed. */
  readonly PendingSoftwareSetId?: string | undefined;
  /** The version of the software set that is pending to be installed. */
  readonly PendingSoftwareSetVersion?: string | undefined;
  /** The number of devices registered to the environment. */
  readonly RegisteredDevicesCount?: number | undefined;
  /** Describes if the software currently installed on all devices in the environment is a supported version. */
  readonly SoftwareSetComplianceStatus?: string | undefined;
  /** The timestamp of when the device was updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Describes the maintenance window for a thin client device. */
export interface Environment_MaintenanceWindow {
  /** The option to set the maintenance window during the device local time or Universal Coordinated Time (UTC). */
  readonly ApplyTimeOf?: string | undefined;
  /** The days of the week during which the maintenance window is open. */
  readonly DaysOfTheWeek?: readonly string[] | undefined;
  /** The hour for the maintenance window end ( `00` - `23` ). */
  readonly EndTimeHour?: number | undefined;
  /** The minutes for the maintenance window end ( `00` - `59` ). */
  readonly EndTimeMinute?: number | undefined;
  /** The hour for the maintenance window start ( `00` - `23` ). */
  readonly StartTimeHour?: number | undefined;
  /** The minutes past the hour for the maintenance window start ( `00` - `59` ). */
  readonly StartTimeMinute?: number | undefined;
  /** An option to select the default or custom maintenance window. */
  readonly Type?: string | undefined;
}

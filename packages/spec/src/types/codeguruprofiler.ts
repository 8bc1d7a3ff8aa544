// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CodeGuruProfiler::ProfilingGroup`: Creates a profiling group. */
export interface ProfilingGroup {
  /** The agent permissions attached to this profiling group. */
  readonly AgentPermissions?: ProfilingGroup_AgentPermissions | undefined;
  /** Adds anomaly notifications for a profiling group. */
  readonly AnomalyDetectionNotificationConfiguration?: readonly ProfilingGroup_Channel[] | undefined;
  /** The compute platform of the profiling group. */
  readonly ComputePlatform?: string | undefined;
  /** The name of the profiling group. */
  readonly ProfilingGroupName?: string | undefined;
  /** A list of tags to add to the created profiling group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The full Amazon Resource Name (ARN) for that profiling group. */
  readonly Arn?: string | undefined;
}

/** The agent permissions attached to this profiling group. */
export interface ProfilingGroup_AgentPermissions {
  /** The principals for the agent permissions. */
  readonly Principals?: readonly string[] | undefined;
}

/** Notification medium for users to get alerted for events that occur in application profile. */
export interface ProfilingGroup_Channel {
  /** The channel ID. */
  readonly channelId?: string | undefined;
  /** The channel URI. */
  readonly channelUri?: string | undefined;
}

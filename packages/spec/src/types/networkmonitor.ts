// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::NetworkMonitor::Monitor`: An Amazon CloudWatch Network Monitor resource that monitors network traffic between a source VPC subnet and a… */
export interface Monitor {
  /** The time, in seconds, that metrics are aggregated and sent to Amazon CloudWatch. */
  readonly AggregationPeriod?: number | undefined;
  /** The name identifying the monitor. */
  readonly MonitorName?: string | undefined;
  /** The tags for the monitor. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time and date when the monitor was created. */
  readonly CreatedAt?: string | undefined;
  /** The time and date when the monitor was last modified. */
  readonly ModifiedAt?: string | undefined;
  /** The ARN of the monitor. */
  readonly MonitorArn?: string | undefined;
  /** The state of the monitor. */
  readonly State?: string | undefined;
}

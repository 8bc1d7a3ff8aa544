// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::NetworkFlowMonitor::Monitor`: Creates a monitor for specific network flows between local and remote resources to monitor network performance for… */
export interface Monitor {
  /** The local resources to monitor. */
  readonly LocalResources?: readonly Monitor_MonitorLocalResource[] | undefined;
  /** The name of the monitor. */
  readonly MonitorName?: string | undefined;
  /** The remote resources to monitor. */
  readonly RemoteResources?: readonly Monitor_MonitorRemoteResource[] | undefined;
  /** The Amazon Resource Name (ARN) of the scope for the monitor. */
  readonly ScopeArn?: string | undefined;
  /** The tags for the monitor. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the monitor. */
  readonly Arn?: string | undefined;
  /** The date and time when the monitor was created. */
  readonly CreatedAt?: string | undefined;
  /** The date and time when the monitor was last modified. */
  readonly ModifiedAt?: string | undefined;
  /** The status of the monitor. */
  readonly MonitorStatus?: string | undefined;
}

/** A local resource is the host where the agent is installed. */
export interface Monitor_MonitorLocalResource {
  /** The identifier of the local resource. */
  readonly Identifier?: string | undefined;
  /** The type of the local resource. */
  readonly Type?: string | undefined;
}

/** A remote resource is the other endpoint in a network flow. */
export interface Monitor_MonitorRemoteResource {
  /** The identifier of the remote resource. */
  readonly Identifier?: string | undefined;
  /** The type of the remote resource. */
  readonly Type?: string | undefined;
}

/** `AWS::NetworkFlowMonitor::Scope`: Resource Type definition for AWS::NetworkFlowMonitor::Scope. */
export interface Scope {
  /** The tags for the scope. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The targets for the scope. */
  readonly Targets?: readonly Scope_TargetResource[] | undefined;
  /** The Amazon Resource Name (ARN) of the scope. */
  readonly ScopeArn?: string | undefined;
  /** The identifier for the scope. */
  readonly ScopeId?: string | undefined;
  /** The status of the scope. */
  readonly Status?: string | undefined;
}

/** A target ID is an internally-generated identifier for a target. */
export interface Scope_TargetId {
  /** The account ID for the target. */
  readonly AccountId?: string | undefined;
}

/** A target identifier is a pair of identifying information for a scope target. */
export interface Scope_TargetIdentifier {
  /** A target ID is an internally-generated identifier for a target. */
  readonly TargetId?: Scope_TargetId | undefined;
  /** The type of the target. */
  readonly TargetType?: string | undefined;
}

/** A target resource in a scope, identified by a Region and target identifier. */
export interface Scope_TargetResource {
  /** The AWS Region for the target resource. */
  readonly Region?: string | undefined;
  /** A target identifier is a pair of identifying information for a scope target. */
  readonly TargetIdentifier?: Scope_TargetIdentifier | undefined;
}

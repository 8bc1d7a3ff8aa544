// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::IoTSecureTunneling::Tunnel`: A connection between a source computer and a destination device using AWS IoT Secure Tunneling. */
export interface Tunnel {
  /** A short text description of the tunnel. */
  readonly Description?: string | undefined;
  /** The destination configuration. */
  readonly DestinationConfig?: Tunnel_DestinationConfig | undefined;
  /** A collection of tag metadata. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Tunnel timeout configuration. */
  readonly TimeoutConfig?: Tunnel_TimeoutConfig | undefined;
  /** The status of the tunnel. */
  readonly Status?: string | undefined;
  /** The Amazon Resource Name (ARN) of the tunnel. */
  readonly TunnelArn?: string | undefined;
  /** A unique alpha-numeric tunnel ID. */
  readonly TunnelId?: string | undefined;
}

/** The destination configuration. */
export interface Tunnel_DestinationConfig {
  /** A list of service names that identify the target application. */
  readonly Services?: readonly string[] | undefined;
  /** The name of the IoT thing to which you want to connect. */
  readonly ThingName?: string | undefined;
}

/** Tunnel timeout configuration. */
export interface Tunnel_TimeoutConfig {
  /** The maximum amount of time (in minutes) a tunnel can remain open. */
  readonly MaxLifetimeTimeoutMinutes?: number | undefined;
}

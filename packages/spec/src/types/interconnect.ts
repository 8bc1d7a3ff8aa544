// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Interconnect::Connection`: Resource Type definition for AWS::Interconnect::Connection. */
export interface Connection {
  /** The activation key for accepting a connection proposal from a partner CSP. */
  readonly ActivationKey?: string | undefined;
  /** The logical attachment point in your AWS network where the managed connection will be connected. */
  readonly AttachPoint?: Connection_AttachPoint | undefined;
  /** The bandwidth of the connection (e.g., 50Mbps, 1Gbps). */
  readonly Bandwidth?: string | undefined;
  /** A description of the connection. */
  readonly Description?: string | undefined;
  /** The ID of the environment for the connection. */
  readonly EnvironmentId?: string | undefined;
  /** The remote account identifier for the connection. */
  readonly RemoteAccount?: Connection_RemoteAccount | undefined;
  /** Deprecated. */
  readonly RemoteOwnerAccount?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the connection. */
  readonly Arn?: string | undefined;
  /** The billing tier for the connection. */
  readonly BillingTier?: number | undefined;
  /** The unique identifier for the connection. */
  readonly ConnectionId?: string | undefined;
  /** The AWS account ID of the connection owner. */
  readonly OwnerAccount?: string | undefined;
  /** The partner cloud service provider. */
  readonly Provider?: Connection_Provider | undefined;
  /** The shared identifier for the connection pairing. */
  readonly SharedId?: string | undefined;
  /** The current state of the connection. */
  readonly State?: string | undefined;
  /** The type of managed connection. */
  readonly Type?: string | undefined;
}

/** The logical attachment point in your AWS network where the managed connection will be connected. */
export interface Connection_AttachPoint {
  /** The ARN of the resource to attach to. */
  readonly Arn?: string | undefined;
  /** The ID of the Direct Connect Gateway to attach to. */
  readonly DirectConnectGateway?: string | undefined;
}

/** The partner cloud service provider. */
export interface Connection_Provider {
  /** The name of the cloud service provider. */
  readonly CloudServiceProvider?: string | undefined;
  /** The name of the last mile provider. */
  readonly LastMileProvider?: string | undefined;
}

/** The remote account identifier for the connection. */
export interface Connection_RemoteAccount {
  /** The identifier of the remote account. */
  readonly Identifier?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::BackupGateway::Hypervisor`: Represents the hypervisor's permissions to which the gateway will connect. */
export interface Hypervisor {
  /** The server host of the hypervisor. */
  readonly Host?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Key Management Service used to encrypt the hypervisor. */
  readonly KmsKeyArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the group of gateways within the requested log. */
  readonly LogGroupArn?: string | undefined;
  /** The name of the hypervisor. */
  readonly Name?: string | undefined;
  /** The password for the hypervisor. */
  readonly Password?: string | undefined;
  /** The tags of the hypervisor configuration to import. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The username for the hypervisor. */
  readonly Username?: string | undefined;
  /** Returns `HypervisorArn`, an Amazon Resource Name (ARN) that uniquely identifies a Hypervisor. */
  readonly HypervisorArn?: string | undefined;
}

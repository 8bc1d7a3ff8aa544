// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::VoiceID::Domain`: End of support notice. */
export interface Domain {
  /** The description of the domain. */
  readonly Description?: string | undefined;
  /** The name for the domain. */
  readonly Name?: string | undefined;
  /** The server-side encryption configuration containing the KMS key identifier you want Voice ID to use to encrypt your… */
  readonly ServerSideEncryptionConfiguration?: Domain_ServerSideEncryptionConfiguration | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The identifier of the domain. */
  readonly DomainId?: string | undefined;
}

/** End of support notice. */
export interface Domain_ServerSideEncryptionConfiguration {
  /** The identifier of the KMS key to use to encrypt data stored by Voice ID. */
  readonly KmsKeyId?: string | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Signer::ProfilePermission`: Adds cross-account permissions to a signing profile. */
export interface ProfilePermission {
  /** The AWS Signer action permitted as part of cross-account permissions. */
  readonly Action?: string | undefined;
  /** The AWS principal receiving cross-account permissions. */
  readonly Principal?: string | undefined;
  /** The human-readable name of the signing profile. */
  readonly ProfileName?: string | undefined;
  /** The version of the signing profile. */
  readonly ProfileVersion?: string | undefined;
  /** A unique identifier for the cross-account permission statement. */
  readonly StatementId?: string | undefined;
}

/** `AWS::Signer::SigningProfile`: Creates a signing profile. */
export interface SigningProfile {
  /** The ID of a platform that is available for use by a signing profile. */
  readonly PlatformId?: string | undefined;
  /** The name of the signing profile. */
  readonly ProfileName?: string | undefined;
  /** The validity period override for any signature generated using this signing profile. */
  readonly SignatureValidityPeriod?: SigningProfile_SignatureValidityPeriod | undefined;
  /** A list of tags associated with the signing profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the signing profile created. */
  readonly Arn?: string | undefined;
  /** The version of the signing profile created. */
  readonly ProfileVersion?: string | undefined;
  /** The signing profile ARN, including the profile version. */
  readonly ProfileVersionArn?: string | undefined;
}

/** The validity period for the signing job. */
export interface SigningProfile_SignatureValidityPeriod {
  /** The time unit for signature validity. */
  readonly Type?: string | undefined;
  /** The numerical value of the time unit for signature validity. */
  readonly Value?: number | undefined;
}

// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `Alexa::ASK::Skill`: The `Alexa::ASK::Skill` resource creates an Alexa skill that enables customers to access new abilities. */
export interface Skill {
  /** Login with Amazon (LWA) configuration used to authenticate with the Alexa service. */
  readonly AuthenticationConfiguration?: Skill_AuthenticationConfiguration | undefined;
  /** Configuration for the skill package that contains the components of the Alexa skill. */
  readonly SkillPackage?: Skill_SkillPackage | undefined;
  /** The vendor ID associated with the Amazon developer account that will host the skill. */
  readonly VendorId?: string | undefined;
  readonly Id?: string | undefined;
}

/** The `AuthenticationConfiguration` property type specifies the Login with Amazon (LWA) configuration used to… */
export interface Skill_AuthenticationConfiguration {
  /** Client ID from Login with Amazon (LWA). */
  readonly ClientId?: string | undefined;
  /** Client secret from Login with Amazon (LWA). */
  readonly ClientSecret?: string | undefined;
  /** Refresh token from Login with Amazon (LWA). */
  readonly RefreshToken?: string | undefined;
}

/** The `Overrides` property type provides overrides to the skill package to apply when creating or updating the skill. */
export interface Skill_Overrides {
  /** Overrides to apply to the skill manifest inside of the skill package. */
  readonly Manifest?: Json | undefined;
}

/** The `SkillPackage` property type contains configuration details for the skill package that contains the components of… */
export interface Skill_SkillPackage {
  /** Overrides to the skill package to apply when creating or updating the skill. */
  readonly Overrides?: Skill_Overrides | undefined;
  /** The name of the Amazon S3 bucket where the .zip file that contains the skill package is stored. */
  readonly S3Bucket?: string | undefined;
  /** ARN of the IAM role that grants the Alexa service ( `alexa-appkit.amazon.com` ) permission to access the bucket and… */
  readonly S3BucketRole?: string | undefined;
  /** The location and name of the skill package .zip file. */
  readonly S3Key?: string | undefined;
  /** If you have S3 versioning enabled, the version ID of the skill package.zip file. */
  readonly S3ObjectVersion?: string | undefined;
}
